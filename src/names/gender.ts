import * as classes from '../lexicon/classes.js'
import { listedGender } from '../lexicon/given-names.js'
import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/roles.js'
import type { Gender } from './person-draft.js'
import { fold } from './fold.js'
import type { Token } from './tokens.js'
import { isSyllable } from './syllables.js'
import { givenNameGender } from './word-facts.js'

let words: ReadonlyMap<string, Gender> | undefined

/** The gender that a given name tells of, if it tells of one; of "Jean-Claude", the first, but of "Tae-joon" no syllable by itself. */
export function genderOfGivenName(token: Token | undefined): Gender | undefined {
  if (token === undefined || token.particle) return undefined
  const name = fold(token.lower)
  const hyphen = name.indexOf('-')
  // Pieces of given names put together make names of places too: "China".
  const gender = (token.classes & classes.PLACE) !== 0 ? listedGender(name) : hyphen < 0 ? givenNameGender(name) : givenNameGender(name.replaceAll('-', '')) ?? (name.split('-').every(isSyllable) ? undefined : givenNameGender(name.slice(0, hyphen)))
  return gender === 'either' ? undefined : gender
}

/** The gender that a noun, a title or a pronoun tells of. */
export function genderOfWord(lower: string): Gender | undefined {
  words ??= tableOf([
    [FEMALE_WORDS, 'female'],
    [MALE_WORDS, 'male']
  ])
  return words.get(lower) ?? (lower.length > 6 && lower.endsWith('woman') ? 'female' : undefined)
}

/** A word that is in two lists tells nothing. */
function tableOf(lists: ReadonlyArray<readonly [names: readonly string[], gender: Gender]>): ReadonlyMap<string, Gender> {
  const table = new Map<string, Gender>()
  const both = new Set<string>()
  for (const [names, gender] of lists) {
    for (const name of names) {
      const other = table.get(name)
      if (other !== undefined && other !== gender) both.add(name)
      else table.set(name, gender)
    }
  }
  for (const name of both) table.delete(name)
  return table
}
