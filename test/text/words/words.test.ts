import { describe, expect, it } from 'vitest'
import { plainSpelling, WordTable } from '../../../src/lexicon/word-table.js'
import { scanWords } from '../../../src/text/words/scan-words.js'
import { AFTER_BLANK, CLITIC, INITIAL, Words } from '../../../src/text/words/words.js'

const scan = (text: string): Words => {
  const words = new Words()
  scanWords(text, 0, text.length, new WordTable((lower) => plainSpelling(lower, 0, 0)), words)
  return words
}
const texts = (text: string): string[] => {
  const words = scan(text)
  return Array.from({ length: words.length }, (_, index) => text.slice(words.start(index), words.end(index)))
}

describe('scanWords', () => {
  it.each([
    ['Assad’s office', ['Assad', '’s', 'office']],
    ["They don't. She'll go", ['They', "don't", '.', 'She', "'ll", 'go']],
    ['Bashar al-Assad', ['Bashar', 'al', '-', 'Assad']],
    ['the U.S. He', ['the', 'U.S.', 'He']],
    ['J. Smith at 5 p.m.', ['J.', 'Smith', 'at', '5', 'p.m.']],
    ['Gen. Ali’s 8,579', ['Gen.', 'Ali', '’s', '8,579']],
    ['Sh206,000 or N2.5bn, Sh3. Then', ['Sh206,000', 'or', 'N2.5bn', ',', 'Sh3', '.', 'Then']],
    ["O'Brien and Khamene'i", ["O'Brien", 'and', "Khamene'i"]],
    ['"Wait..." ’', ['"', 'Wait', '...', '"', '’']],
    ['the leaders’ plan', ['the', 'leaders', '’', 'plan']],
    ['', []]
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('tells clitics, initials and blanks by shape', () => {
    const words = scan('Ali’s J.')
    expect(words.shape(0) & (AFTER_BLANK | CLITIC)).toBe(AFTER_BLANK)
    expect(words.shape(1) & (AFTER_BLANK | CLITIC)).toBe(CLITIC)
    expect(words.shape(2) & INITIAL).toBe(INITIAL)
  })
})

describe('Words', () => {
  /** More words than there is room for at first. */
  const text = Array.from({ length: 20_000 }, (_, number) => `w${number}`).join(' ')
  const words = scan(text)

  it('gives each word whenever it is asked for, in whatever order', () => {
    expect(words.length).toBe(20_000)
    for (const index of [0, 19_999, 63, 64, 8191, 8192, 16_384, 1, 0]) {
      expect(words.lower(index)).toBe(`w${index}`)
      expect(text.slice(words.start(index), words.end(index))).toBe(`w${index}`)
    }
  })

  it('gives nothing outside of the text', () => {
    for (const index of [-1, -64, 20_000, 20_032, 1e9]) {
      expect([words.lower(index), words.shape(index), words.classes(index)]).toEqual(['', 0, 0])
    }
    expect(words.lowers(19_998, 20_032)).toEqual(['w19998', 'w19999'])
    expect(new Words().lowers(0, 3)).toEqual([])
  })

  it('finds the word at an offset', () => {
    for (const index of [0, 1, 777, 19_999]) {
      expect(words.indexAt(words.start(index))).toBe(index)
      expect(words.indexAt(words.end(index) - 1)).toBe(index)
    }
    expect(words.indexAt(-1)).toBe(-1)
    expect(new Words().indexAt(3)).toBe(-1)
  })

  it('knows where words of any length end', () => {
    const words = new Words(1)
    const plain = plainSpelling('', 0, 0)
    let start = 0
    const ends = [1, 254, 255, 256, 70_000].map((length) => {
      words.add(start, start + length, AFTER_BLANK, plain)
      start += length + 1
      return start - 1
    })
    expect(ends.map((_, index) => words.end(index))).toEqual(ends)
    expect(words.end(ends.length)).toBe(0)
  })
})
