import * as classes from '../../lexicon/classes.js'
import { listedGender } from '../../lexicon/given-names.js'
import { FEMALE_WORDS, MALE_WORDS } from '../../lexicon/roles.js'
import { isSyllable } from './syllables.js'
import { givenNameGender } from './word-facts.js'

export type Gender = 'female' | 'male'

/** A word of a name. */
interface NamePart {
  readonly folded: string
  /** Holds a particle: "al-Assad". */
  readonly particle: boolean
  /** Bits of `classes.ts`. */
  readonly classes: number
}

let words: ReadonlyMap<string, Gender> | undefined

/** The gender that a given name tells of, if it tells of one; of "Jean-Claude", the first, but of "Tae-joon" no syllable by itself. */
export function genderOfGivenName(token: NamePart | undefined): Gender | undefined {
  if (token === undefined || token.particle) return undefined
  const name = token.folded
  const hyphen = name.indexOf('-')
  // Pieces of given names put together make names of places too: "China".
  const gender = (token.classes & classes.PLACE) !== 0 ? listedGender(name) : hyphen < 0 ? givenNameGender(name) : givenNameGender(name.replaceAll('-', '')) ?? (name.split('-').every(isSyllable) ? undefined : givenNameGender(name.slice(0, hyphen)))
  return gender === 'either' ? undefined : gender
}

/** Family names and fathers' names that only women bear: "Petrova", "Brandsdóttir". */
const WOMANS_NAME = /(?:[^u]eva|ova|[cs]kaya|dottir)$/

/** The gender that a family name tells of. */
export const genderOfFamilyName = (name: string): Gender | undefined => (WOMANS_NAME.test(name) ? 'female' : undefined)

/** The gender that a noun, a title or a pronoun tells of. */
export function genderOfWord(lower: string): Gender | undefined {
  words ??= new Map([...FEMALE_WORDS.map((word) => [word, 'female'] as const), ...MALE_WORDS.map((word) => [word, 'male'] as const)])
  return words.get(lower) ?? (lower.length < 7 || !lower.endsWith('man') ? undefined : lower.endsWith('woman') ? 'female' : 'male')
}
