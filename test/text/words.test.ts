import { describe, expect, it } from 'vitest'
import { WordTable } from '../../src/lexicon/word-table.js'
import { Spellings } from '../../src/text/spellings.js'
import { AFTER_BLANK, CLITIC, INITIAL, scanWords, type Word } from '../../src/text/words.js'

const scan = (text: string): Word[] => {
  const words: Word[] = []
  scanWords(text, 0, text.length, new Spellings(new WordTable()), words)
  return words
}
const texts = (text: string): string[] => scan(text).map((word) => text.slice(word.start, word.end))

describe('scanWords', () => {
  it.each([
    ['Assad’s office', ['Assad', '’s', 'office']],
    ["They don't. She'll go", ['They', "don't", '.', 'She', "'ll", 'go']],
    ['Bashar al-Assad', ['Bashar', 'al', '-', 'Assad']],
    ['the U.S. He', ['the', 'U.S.', 'He']],
    ['J. Smith at 5 p.m.', ['J.', 'Smith', 'at', '5', 'p.m.']],
    ['Gen. Ali’s 8,579', ['Gen.', 'Ali', '’s', '8,579']],
    ["O'Brien and Khamene'i", ["O'Brien", 'and', "Khamene'i"]],
    ['"Wait..." ’', ['"', 'Wait', '...', '"', '’']],
    ['the leaders’ plan', ['the', 'leaders', '’', 'plan']],
    ['', []]
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('tells clitics, initials and blanks by shape', () => {
    const [ali, clitic, initial] = scan('Ali’s J.')
    expect(ali?.shape).toSatisfy((shape: number) => (shape & AFTER_BLANK) !== 0 && (shape & CLITIC) === 0)
    expect(clitic?.shape).toSatisfy((shape: number) => (shape & CLITIC) !== 0 && (shape & AFTER_BLANK) === 0)
    expect(initial?.shape).toSatisfy((shape: number) => (shape & INITIAL) !== 0)
  })
})
