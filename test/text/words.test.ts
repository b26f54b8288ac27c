import { describe, expect, it } from 'vitest'
import { plainSpelling, WordTable } from '../../src/lexicon/word-table.js'
import { scanWords } from '../../src/text/scan-words.js'
import { AFTER_BLANK, CLITIC, INITIAL, type Word, Words } from '../../src/text/words.js'

const scan = (text: string): Words => {
  const words = new Words()
  scanWords(text, 0, text.length, new WordTable((lower) => plainSpelling(lower, 0, 0)), words)
  return words
}
const all = (words: Words): readonly Word[] => words.slice(0, words.length)
const texts = (text: string): string[] => all(scan(text)).map((word) => text.slice(word.start, word.end))

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
    const [ali, clitic, initial] = all(scan('Ali’s J.'))
    expect(ali?.shape).toSatisfy((shape: number) => (shape & AFTER_BLANK) !== 0 && (shape & CLITIC) === 0)
    expect(clitic?.shape).toSatisfy((shape: number) => (shape & CLITIC) !== 0 && (shape & AFTER_BLANK) === 0)
    expect(initial?.shape).toSatisfy((shape: number) => (shape & INITIAL) !== 0)
  })
})

describe('Words', () => {
  /** More words than are kept as objects, and than there is room for at first. */
  const text = Array.from({ length: 20_000 }, (_, number) => `w${number}`).join(' ')
  const words = scan(text)

  it('gives each word whenever it is asked for, in whatever order', () => {
    expect(words.length).toBe(20_000)
    for (const index of [0, 19_999, 63, 64, 8191, 8192, 16_384, 1, 0]) {
      const word = words.get(index)
      expect(word?.lower).toBe(`w${index}`)
      expect(text.slice(word?.start, word?.end)).toBe(`w${index}`)
      expect([words.lower(index), words.start(index), words.end(index), words.shape(index), words.classes(index)]).toEqual([word?.lower, word?.start, word?.end, word?.shape, word?.classes])
    }
  })

  it('gives nothing outside of the text', () => {
    for (const index of [-1, -64, 20_000, 20_032, 1e9]) {
      expect(words.get(index)).toBeUndefined()
      expect([words.lower(index), words.shape(index), words.classes(index)]).toEqual(['', 0, 0])
    }
    expect(new Words().get(0)).toBeUndefined()
  })

  it('finds the word at an offset', () => {
    for (const index of [0, 1, 777, 19_999]) {
      expect(words.indexAt(words.start(index))).toBe(index)
      expect(words.indexAt(words.end(index) - 1)).toBe(index)
    }
    expect(words.indexAt(-1)).toBe(-1)
    expect(new Words().indexAt(3)).toBe(-1)
  })
})
