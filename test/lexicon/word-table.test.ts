import { describe, expect, it } from 'vitest'
import { articleLexicon } from '../../src/lexicon/article-lexicon.js'
import { COMMON, GIVEN_NAME, NOUN, VERB } from '../../src/lexicon/classes.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbFormOf } from '../../src/lexicon/verb-forms.js'
import { plainSpelling, WordTable } from '../../src/lexicon/word-table.js'

const lengths = (): { readonly table: WordTable; readonly asked: string[] } => {
  const asked: string[] = []
  return { asked, table: new WordTable((lower) => (asked.push(lower), plainSpelling(lower, lower.length, 0))) }
}

describe('WordTable', () => {
  it('asks for a word once, whatever its capitals and its text', () => {
    const { table, asked } = lengths()
    const first = table.at('A Mill.', 2, 6, 7)
    expect(table.at('MILLS', 0, 4, 7)).toBe(first)
    expect(asked).toEqual(['mill'])
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

  it('finds words whose hashes agree', () => {
    const { table, asked } = lengths()
    for (const word of ['a', 'b', 'c', 'd']) for (let at = 0; at < 20; at++) table.at(word.repeat(at + 1), 0, at + 1, 7)
    for (const word of ['a', 'b', 'c', 'd']) for (let at = 0; at < 20; at++) expect(table.at(word.repeat(at + 1), 0, at + 1, 7).lower).toBe(word.repeat(at + 1))
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
