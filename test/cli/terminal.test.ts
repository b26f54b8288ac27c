import { describe, expect, test } from 'vitest'
import { around, beside, clip, harmless, terminalOf, wrap } from '../../src/cli/terminal.js'

describe('the width of a terminal', () => {
  test.each([
    [{ columns: 72 }, {}, 72],
    [{ columns: 72 }, { COLUMNS: '60' }, 72],
    [{}, { COLUMNS: '60' }, 60],
    [{}, {}, 80],
    [{}, { COLUMNS: 'wide' }, 80],
    [{}, { COLUMNS: '-5' }, 80],
    [{ columns: 10 }, {}, 40],
    [{ columns: 400 }, {}, 100]
  ])('%j %j: %i', (output, environment, width) => {
    expect(terminalOf(output, environment).width).toBe(width)
  })
})

describe('colour', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false]
  ])('terminal %s, %j: %s', (isTTY, environment, coloured) => {
    expect(terminalOf({ isTTY }, environment).bold('x') !== 'x').toBe(coloured)
  })
})

test('what an article holds commands no terminal', () => {
  const { bold } = terminalOf({ isTTY: true }, {})
  expect(harmless(`${bold('Ferry')} \u001b[2J\u001b]0;sails\u0007\u009b31m\r\n\tagain`)).toBe(`${bold('Ferry')} [2J]0;sails31m\n\tagain`)
})

describe('text that fits', () => {
  test('is wrapped between words, and never inside one', () => {
    expect(wrap('one two three', 8, '  ')).toBe('  one\n  two\n  three')
    expect(wrap('  a\nb\t c ', 20, '')).toBe('a b c')
    expect(wrap('incomprehensibilities', 8, '')).toBe('incomprehensibilities')
    expect(wrap('', 8, '')).toBe('')
  })

  test('stands beside what goes before it', () => {
    expect(`Ann   ${beside('minister, twice in the text', 30, 6)}`).toBe('Ann   minister, twice in the\n      text')
    expect(beside('', 30, 6)).toBe('')
  })

  test.each([
    ['short', 10, 'short'],
    ['exactly 10', 10, 'exactly 10'],
    ['more than ten', 10, 'more than…'],
    ['', 10, '']
  ])('clip(%j, %i)', (text, width, expected) => {
    expect(clip(text, width)).toBe(expected)
  })
})

describe('around', () => {
  const sentence = 'The ferry that the islanders had asked for sailed on Monday for the first time in years.'
  const at = sentence.indexOf('Monday')

  test('gives the whole sentence where it fits', () => {
    expect(around(sentence, at, at + 6, 100).join('|')).toBe('The ferry that the islanders had asked for sailed on |Monday| for the first time in years.')
  })

  test.each(Array.from({ length: 80 }, (_, index) => index + 12))('fits into %i columns, and cuts between words', (width) => {
    const [before, stretch, after] = around(sentence, at, at + 6, width)
    expect(stretch).toBe('Monday')
    expect((before + stretch + after).length).toBeLessThanOrEqual(Math.max(width, 8))
    expect(sentence.slice(0, at).endsWith(before.replace(/^…/, ''))).toBe(true)
    expect(sentence.slice(at + 6).startsWith(after.replace(/…$/, ''))).toBe(true)
    expect(before).toMatch(width < 16 ? /^$/ : /^(?:…|The)/)
  })

  test('takes the room that the beginning or the end of a sentence leaves', () => {
    expect(around(sentence, 0, 9, 30)).toEqual(['', 'The ferry', ' that the islanders…'])
    expect(around(sentence, sentence.length - 6, sentence.length, 30)).toEqual(['…for the first time in ', 'years.', ''])
  })

  test('clips what is too long by itself', () => {
    expect(around('from one end of the year to the other', 0, 37, 20)).toEqual(['', 'from one end of the…', ''])
  })
})
