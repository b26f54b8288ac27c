import { CHINESE_SURNAMES, KOREAN_SURNAMES, VIETNAMESE_SURNAMES } from '../lexicon/telling-surnames.js'
import { isGivenName, nameTables } from './name-tables.js'
import type { NameWord } from './name-words.js'
import { isPinyin, isSyllable } from './syllables.js'
import { syllableToPinyin } from './wade-giles.js'

const CHINESE: ReadonlySet<string> = /* @__PURE__ */ new Set(CHINESE_SURNAMES)
const KOREAN: ReadonlySet<string> = /* @__PURE__ */ new Set(KOREAN_SURNAMES)
const VIETNAMESE: ReadonlySet<string> = /* @__PURE__ */ new Set(VIETNAMESE_SURNAMES)

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
  const first = (words[0]?.lower ?? '').replaceAll("'", '')
  const second = words[1]?.lower ?? ''
  const last = words[count - 1]?.lower ?? ''
  if (words.some((word) => word.dotted || word.lower.length === 1)) return undefined
  if (VIETNAMESE.has(first) && count >= 3 && !isGivenName(second) && words.slice(1).every((word) => word.lower.length <= 7 && !word.lower.includes('-'))) {
    if (first === 'nguyen' || first === 'tran' || first === 'pham' || first === 'phan' || second === 'van' || second === 'thi' || VIETNAMESE_MIDDLES.has(second)) {
      return { family: 1, middle: count - 2 }
    }
  }
  const chinese = CHINESE.has(first)
  const korean = KOREAN.has(first)
  if (!chinese && !korean) return undefined
  if (count === 2) {
    if (second.includes('-')) return second.split('-').every(isSyllable) ? { family: 1, middle: 0 } : undefined
    if (CHINESE.has(last) || KOREAN.has(last)) return undefined
    return isPinyin(second) && second.length > 3 && syllables(second) ? { family: 1, middle: 0 } : undefined
  }
  if (count === 3 && isSyllable(second) && last.length <= 5 && !isGivenName(second) && !isGivenName(last) && !nameTables().particles.has(second)) return { family: 1, middle: 0 }
  if (count === 3 && isSyllable(second) && isSyllable(last) && (isKoreanSurname(first) || !(CHINESE.has(last) && isGivenName(first))) && !KOREAN_LAST.has(last)) {
    return { family: 1, middle: 0 }
  }
  return undefined
}

const syllables = (word: string): boolean => isPinyin(word)
const KOREAN_LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(['kim', 'lee', 'park', 'choi', 'wang', 'chen', 'zhang', 'liu', 'huang', 'wong', 'chan'])
const VIETNAMESE_MIDDLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['van', 'thi', 'minh', 'xuan', 'ngoc', 'quang', 'dinh', 'huu', 'phu', 'tan', 'duc', 'cong', 'hong', 'thanh', 'kim', 'chi', 'trong', 'nhat'])

/** A surname of Korea that is none of China: "Kim", "Park". */
export function isKoreanSurname(lower: string): boolean {
  return KOREAN.has(lower) && !CHINESE.has(lower)
}

/** A surname of China or Korea. */
export function isEastSurname(lower: string): boolean {
  // No surname of one syllable is longer.
  return KOREAN.has(lower) || CHINESE.has(lower) || (lower.length < 9 && CHINESE.has(syllableToPinyin(lower)))
}
