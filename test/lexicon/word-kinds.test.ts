import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds, type WordKinds } from '../../src/lexicon/word-kinds.js'

/** What a plain look-up gives. */
const plain = (lists: ReadonlyArray<readonly string[]>, word: string): number => lists.findIndex((words) => words.includes(word))
const kindsOf = (lists: ReadonlyArray<readonly string[]>): WordKinds => kinds(...lists.map((words) => words.join('\n')))

describe('WordKinds', () => {
  it.each([
    ['anna', 1], ['ann', -1], ['annabel', -1], ['an', 2], ['a', -1], ['', -1], ['arno', 0], ['arn', -1], ['arnold', 0], ['bo', 0], ['bob', -1], ['b', -1],
    ['Anna', -1], ['zoe', 1], ['zoey', -1], ['élan', -1], ['constructor', -1]
  ])('%j is of list %i', (word, kind) => expect(kinds('arno arnold bo', 'anna zoe', 'an annie').of(word)).toBe(kind))

  it('holds nothing where there are no words', () => expect(kinds('', '').of('anna')).toBe(-1))

  it('finds what a plain look-up finds, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z'), minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 20 }), (lists, others) => {
        const table = kindsOf(lists)
        for (const asked of [...lists.flat(), ...others]) expect(table.of(asked), asked).toBe(plain(lists, asked))
      })
    )
  })
})
