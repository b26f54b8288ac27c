/** What the lexicon makes of a capital word. */
import * as classes from '../../lexicon/classes.js'
import { OTHER_ACRONYMS } from '../../lexicon/organization-words.js'
import { OFFICES_IN_LETTERS } from '../../lexicon/titles.js'
import { INITIAL } from '../../text/words/words.js'
import type { Token } from './token.js'

const OFFICE_IN_LETTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICES_IN_LETTERS)

/** Has the token one of these classes? */
export const has = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0
/** Has the token one of these bits of its shape? */
export const looks = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.shape & bits) !== 0
/** Its small letters; none of none. */
export const lowerOf = (token: Pick<Token, 'lower'> | undefined): string => token?.lower ?? ''
export const isGiven = (token: Token | undefined): boolean => has(token, classes.GIVEN_NAME)
export const isHead = (token: Token | undefined): boolean => has(token, classes.ORGANIZATION_HEAD)
export const isTitle = (token: Token | undefined): boolean => has(token, classes.TITLE | classes.ROLE) || (token?.acronym === true && OFFICE_IN_LETTERS.has(token.lower))

/** "WHO", "NATO", "SANA": capitals tell an organization from the word or the given name of the same letters. */
export const isKnownAcronym = (token: Token): boolean => token.acronym && (token.classes & (classes.ORGANIZATION | classes.OUTLET)) !== 0

/** Letters that stand for a thing, a measure or an office. */
export const isOtherAcronym = (lower: string): boolean => OTHER_ACRONYMS.has(lower) || OFFICE_IN_LETTERS.has(lower)

/** "RC", "R.C." */
export const isLetters = (token: Token): boolean => token.acronym || ((token.shape & INITIAL) !== 0 && token.lower.length > 2)
