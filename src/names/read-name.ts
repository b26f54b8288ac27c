import type { NameParts } from '../types.js'
import { arrange } from './arrange.js'
import { readEnds } from './ends.js'
import { type NameWord, readNameWords } from './name-words.js'

/** A name read once, for parts, tidy form and comparison alike. */
export interface ReadName {
  readonly parts: NameParts
  /** The family name stands first, as in "Xi Jinping". */
  readonly familyFirst: boolean
  /** The words of the name itself, in the order in which it is spoken. */
  readonly words: readonly NameWord[]
  /** How many words the given, middle and family name take, in that order. */
  readonly counts: readonly [given: number, middle: number, family: number]
}

export function readName(name: string): ReadName {
  const { words, asides } = readNameWords(name)
  const ends = readEnds(words, asides)
  const { counts, familyFirst, ...core } = arrange(ends)
  const nickname = ends.nicknames.join(' ')
  const suffix = ends.suffixes.join(' ')
  return {
    parts: { titles: ends.titles, ...core, ...(suffix !== '' && { suffix }), ...(nickname !== '' && { nickname }) },
    familyFirst,
    words: ends.words,
    counts
  }
}
