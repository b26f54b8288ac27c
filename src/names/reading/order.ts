import { COMMON_EAST_SURNAMES } from '../../lexicon/telling-surnames.js'
import { CHINESE, KOREAN, nameBits, PARTICLE, VIETNAMESE, VIETNAMESE_MIDDLE } from '../words/name-tables.js'
import type { NameWord } from './name-words.js'
import { isPinyin, isSyllable } from '../words/syllables.js'

const COMMON_LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(COMMON_EAST_SURNAMES)

/** How a name is cut whose family name stands first. */
export interface FamilyFirst {
  /** Words of the family name. */
  readonly family: number
  /** Words after it that are a middle name (Vietnamese, Slavic patronymics are turned). */
  readonly middle: number
}

/**
 * Does the family name stand first, as in Chinese, Korean and Vietnamese names ("Xi Jinping", "Kim Jong Un", "Nguyen Van
 * Hung")? Only where the given name looks the part: two syllables, or two words. "Jae Lim" and "Li Wei" may be either way
 * round; two syllables alone are read the Western way when the last word is the commoner surname.
 */
export function familyFirst(words: readonly NameWord[]): FamilyFirst | undefined {
  const count = words.length
  if (count < 2 || count > 4) return undefined
  const one = words[0]
  const two = words[1]
  const end = words[count - 1]
  if (one === undefined || two === undefined || end === undefined) return undefined
  const bits = one.lower.includes("'") ? nameBits(one.lower.replaceAll("'", '')) : one.facts.bits
  if ((bits & (CHINESE | KOREAN | VIETNAMESE)) === 0 && !(count === 2 && two.lower.includes('-') && one.facts.eastSurname)) return undefined
  if (words.some((word) => word.dotted || word.lower.length === 1)) return undefined
  const first = one.lower
  const second = two.lower
  const last = end.lower
  if ((bits & VIETNAMESE) !== 0 && count >= 3 && two.facts.gender === undefined && words.every((word, at) => at === 0 || (word.lower.length <= 7 && !word.lower.includes('-')))) {
    if (first === 'nguyen' || first === 'tran' || first === 'pham' || first === 'phan' || (two.facts.bits & VIETNAMESE_MIDDLE) !== 0) return { family: 1, middle: count - 2 }
  }
  if (count === 2 && second.includes('-') && bits !== VIETNAMESE) return second.split('-').every(isSyllable) ? { family: 1, middle: 0 } : undefined
  if ((bits & (CHINESE | KOREAN)) === 0) return undefined
  if (count === 2) {
    // "Ouyang Xiu"
    if (isPinyin(first) && two.facts.syllable) return { family: 1, middle: 0 }
    if ((end.facts.bits & (CHINESE | KOREAN)) !== 0) return undefined
    return second.length > 3 && isPinyin(second) ? { family: 1, middle: 0 } : undefined
  }
  if (count !== 3 || !two.facts.syllable) return undefined
  if (last.length <= 5 && two.facts.gender === undefined && end.facts.gender === undefined && (two.facts.bits & PARTICLE) === 0) return { family: 1, middle: 0 }
  const korean = (bits & (KOREAN | CHINESE)) === KOREAN
  if (end.facts.syllable && (korean || !((end.facts.bits & CHINESE) !== 0 && one.facts.gender !== undefined)) && !COMMON_LAST.has(last)) return { family: 1, middle: 0 }
  return undefined
}
