import { describe, expect, it } from 'vitest'
import { articleLexicon } from '../../src/lexicon/article-lexicon.js'
import { COMMON, GIVEN_NAME, NOUN, VERB } from '../../src/lexicon/classes.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbFormOf } from '../../src/lexicon/verb-forms.js'
import { highWith, lowWith, plainSpelling, type Spelling, WordTable } from '../../src/lexicon/word-table.js'

const lengths = (): { readonly table: WordTable; readonly asked: string[] } => {
  const asked: string[] = []
  return { asked, table: new WordTable((lower) => (asked.push(lower), plainSpelling(lower, lower.length, 0))) }
}

/** Asks for a word of letters as the scan of a text does. */
function ask(table: WordTable, source: string, start = 0, end = source.length): Spelling {
  let [high, low] = [0, 0]
  for (let at = start; at < end; at++) [high, low] = [highWith(high, low), lowWith(low, source.charCodeAt(at))]
  return table.at(source, start, end, high, low)
}

describe('WordTable', () => {
  it('asks for a word once, whatever its capitals and its text', () => {
    const { table, asked } = lengths()
    const first = ask(table, 'A Mill.', 2, 6)
    expect(ask(table, 'MILLS', 0, 4)).toBe(first)
    expect(first.lower).toBe('mill')
    expect(asked).toEqual(['mill'])
  })

  it('keeps words of any length apart, and those that end alike', () => {
    const { table, asked } = lengths()
    const words = ['a', 'aa', 'aaaaaa', 'aaaaaaa', 'aaaaaaaaaaaa', 'aaaaaaaaaaaaa', 'baaaaaaaaaaaa', 'caaaaaaaaaaaa', 'z', 'az', 'zaaaaaaa', 'yaaaaaaa']
    for (const word of [...words, ...words]) expect(ask(table, word).lower).toBe(word)
    expect(asked).toEqual(words)
  })

  it('keeps its answers right when it has begun anew, and for words too long to keep', () => {
    const { table, asked } = lengths()
    const words = Array.from({ length: 70_000 }, (_, number) => `w${number}`)
    expect(words.filter((word) => table.of(word).lower !== word)).toEqual([])
    table.of('w69999')
    expect(asked).toHaveLength(70_000)
    table.of('w0')
    expect(asked).toHaveLength(70_001)
    expect(table.of('x'.repeat(300)).classes).toBe(300)
  })

  it('keeps its answers right when it has grown and begun anew with words of letters', () => {
    const { table } = lengths()
    const words = Array.from({ length: 70_000 }, (_, number) => 'q' + number.toString(26).replace(/\d/g, (digit) => 'zyxwvutsrq'.charAt(Number(digit))))
    for (const word of words) if (ask(table, word).lower !== word) expect.fail(word)
    for (const word of words) if (ask(table, word).lower !== word) expect.fail(word)
  })

  it('finds words that all belong in one place', () => {
    const { table, asked } = lengths()
    // Keys, not those of the letters, that the table would all put first.
    const keys: [number, number][] = []
    for (let high = 1; keys.length < 80; high++) {
      const low = Math.imul(high, 0x2545f491)
      if (low >= 0 && low < 2 ** 30) keys.push([high, low])
    }
    for (const round of [1, 2]) keys.forEach(([high, low], index) => expect(table.at('x'.repeat(8) + String.fromCharCode(97 + index), 0, 9, high, low).lower, `${round}`).toHaveLength(9))
    expect(asked).toHaveLength(80)
  })
})

describe('verbFormOf', () => {
  it.each([
    ['stopped', 'stop', PAST | PARTICIPLE], ['denies', 'deny', THIRD], ['lying', 'lie', ING], ['preferred', 'prefer', PAST | PARTICIPLE], ['written', 'write', PARTICIPLE],
    ['found', 'find', PAST | PARTICIPLE], ['wound', 'wind', PAST | PARTICIPLE | BASE], ['making', 'make', ING]
  ])('%s is a form of %s', (word, lemma, forms) => expect(verbFormOf(word)).toEqual({ lemma, forms }))

  it.each(['river', 'stoped', 'writed', 'thing', 'red', 's', 'ing', ''])('%j is none', (word) => expect(verbFormOf(word)).toBeUndefined())
})

describe('articleLexicon', () => {
  it('knows names as they are listed and as they are put together', () => {
    for (const name of ['peter', 'abdulrahman', 'takahiro']) expect(articleLexicon().of(name).classes & GIVEN_NAME, name).toBe(GIVEN_NAME)
    for (const word of ['petera', 'takahi', 'window']) expect(articleLexicon().of(word).classes & GIVEN_NAME, word).toBe(0)
  })

  it('takes verbs for everyday words where they name nobody', () => {
    const [drive, rob] = [articleLexicon().of('drive').classes, articleLexicon().of('rob').classes]
    expect(drive & (VERB | NOUN | COMMON)).toBe(VERB | NOUN | COMMON)
    expect(rob & (VERB | GIVEN_NAME | COMMON)).toBe(VERB | GIVEN_NAME)
  })
})
