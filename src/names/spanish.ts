import { SPANISH_SURNAMES } from '../lexicon/telling-surnames.js'
import { isGivenName } from './name-tables.js'
import type { NameWord } from './name-words.js'

const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(SPANISH_SURNAMES)

/** Do the last two words look like a father's and a mother's surname, as in "Gabriel García Márquez"? */
export function isSpanishDouble(words: readonly NameWord[]): boolean {
  const last = words.length - 1
  if (last < 2) return false
  const father = words[last - 1]?.lower ?? ''
  const mother = words[last]?.lower ?? ''
  if (!isSpanishSurname(father) || isGivenName(father)) return false
  return isSpanishSurname(mother) || !isGivenName(mother)
}

/** A common Spanish surname, or a patronymic in -ez. */
export function isSpanishSurname(lower: string): boolean {
  return SURNAMES.has(lower) || (lower.length > 4 && lower.endsWith('ez'))
}
