import { IRISH_PARTICLES } from '../../lexicon/name-words.js'
import type { NameEnds } from './ends.js'
import { ARTICLE, ASKED_FOR, CHINESE, FIRST_HALF, KOREAN, nameBits, PARTICLE, PATRONYMIC, ROYAL_TITLE, SERVANT, TITLE_WITH_GIVEN_NAME, VIETNAMESE } from '../words/name-tables.js'
import type { NameWord } from './name-words.js'
import { familyFirst } from './order.js'
import { isSpanishDouble } from './spanish.js'

/** How the words of a name are shared out. */
export interface Arrangement {
  /** The family name stands first, as in "Xi Jinping". */
  readonly familyFirst: boolean
  /** How many words each part takes, in the order in which they are spoken. */
  readonly given: number
  readonly middle: number
  readonly family: number
}

const GIVEN_AND_FAMILY: Arrangement = { familyFirst: false, given: 1, middle: 0, family: 1 }

const IRISH: ReadonlySet<string> = /* @__PURE__ */ new Set(IRISH_PARTICLES)
const REGNAL = /^[IVX]+$/

/** Gives each word of a name its part. */
export function arrange({ words, family, title, suffixes }: NameEnds, ordinary: boolean): Arrangement {
  const only = words[0]
  if (only === undefined) return { familyFirst: false, given: 0, middle: 0, family: 0 }
  if (ordinary) {
    if (words.length === 2) return GIVEN_AND_FAMILY
    const last = family ?? (isSpanishDouble(words) ? 2 : 1)
    return { familyFirst: false, given: 1, middle: words.length - 1 - last, family: last }
  }
  // Two words of which no table says anything.
  if (words.length === 2 && only.facts.plain && (only.facts.bits & ~ASKED_FOR) === 0 && words[1]?.facts.letters === true && (words[1].facts.bits & ~ASKED_FOR) === 0 && suffixes.length === 0) return GIVEN_AND_FAMILY
  if (words.length === 1) {
    const given = isGivenAlone(only, title) ? 1 : 0
    return { familyFirst: false, given, middle: 0, family: 1 - given }
  }
  if (isFamilyAlone(words) && familyFirst(words) === undefined) return { familyFirst: false, given: 0, middle: 0, family: words.length }
  // "Pope John Paul II"
  if (words.length === 2 && title !== undefined && (nameBits(title) & ROYAL_TITLE) !== 0 && REGNAL.test(suffixes[0] ?? '')) return { familyFirst: false, given: 2, middle: 0, family: 0 }
  // "Baroness Hale of Richmond"
  if (words[1]?.lower === 'of' && title !== undefined && (nameBits(title) & ROYAL_TITLE) === 0) return { familyFirst: false, given: 0, middle: 0, family: words.length }
  if (family !== undefined && family > 0 && family < words.length) return western(words, words.length - family, true)
  const order = familyFirst(words)
  if (order === undefined) return western(words, familyStart(words), false)
  return { familyFirst: true, given: words.length - order.family - order.middle, middle: order.middle, family: order.family }
}

/** A name of one word is a given name after "King", and where it is known as one, alone or after "Sheikh". */
function isGivenAlone({ facts }: NameWord, title: string | undefined): boolean {
  const bits = title === undefined ? TITLE_WITH_GIVEN_NAME : nameBits(title)
  return (bits & ROYAL_TITLE) !== 0 || ((bits & TITLE_WITH_GIVEN_NAME) !== 0 && facts.gender !== undefined)
}

/** "von der Leyen", "De Klerk": nothing but particles before the last word. In capitals some are given names ("Van Jones") or family names ("Le Duan"). */
function isFamilyAlone(words: readonly NameWord[]): boolean {
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]
    if (word === undefined || IRISH.has(word.text)) continue
    const { facts, lower, text } = word
    const { bits } = facts
    if ((bits & PARTICLE) === 0 || (bits & SERVANT) !== 0 || lower.length < 2) return false
    if (text !== lower && (facts.gender !== undefined || (words.length === 2 && (lower === 'van' || lower === 'von')) || (bits & (ARTICLE | PATRONYMIC | CHINESE | KOREAN | VIETNAMESE)) !== 0)) return false
  }
  return true
}

function western(words: readonly NameWord[], start: number, afterComma: boolean): Arrangement {
  const given = Math.min(coupleLength(words, start) ?? givenLength(words, start, afterComma), start)
  return { familyFirst: false, given, middle: start - given, family: words.length - start }
}

/** "Ada and Olav Breivik", "Ada B. & Olav": the names of a couple are one. */
function coupleLength(words: readonly NameWord[], start: number): number | undefined {
  for (let at = 1; at < start - 1; at++) if (words[at]?.lower === 'and') return at + 2
  return undefined
}

/** "Nur al-Din", "Salah ad-Din" */
const OF_THE_FAITH = /^[aeu][dl]-d(?:in|een|ine)$/

/** How many words the given name takes: "Abdul Ghani", "Abd al-Rahman", "Abu Musab", "Mary Jo". */
function givenLength(words: readonly NameWord[], start: number, afterComma: boolean): number {
  const first = words[0]
  const next = words[1]
  if (next !== undefined && OF_THE_FAITH.test(next.lower)) return 2
  if (first === undefined || next === undefined || (first.facts.bits & (SERVANT | FIRST_HALF | PARTICLE)) === 0) return 1
  if ((first.facts.bits & SERVANT) !== 0) return (next.facts.bits & ARTICLE) !== 0 ? 3 : 2
  const { lower } = first
  if (start > 1 && (lower === 'la' || lower === 'jo' || lower === 'de')) return 2
  return afterComma && start === 2 && next.lower.length > 1 && (first.facts.bits & FIRST_HALF) !== 0 && next.facts.gender !== undefined ? 2 : 1
}

/** Where the family name begins in a name of Western or Arabic order. */
function familyStart(words: readonly NameWord[]): number {
  const last = words.length - 1
  const first = last < 2 ? 1 : givenLength(words, words.length, false)
  for (let at = 1; at < last; at++) {
    const word = words[at]
    if (word === undefined || at < first) continue
    const { lower, text: own, facts: { bits } } = word
    // "Pedro San Miguel"; in Burma it is a name like others.
    if (lower === 'san' && words[at + 1]?.facts.gender !== undefined) return at
    if ((bits & (PARTICLE | PATRONYMIC | ARTICLE | SERVANT)) === 0 && lower.length > 1 && !IRISH.has(own)) continue
    if (word.dotted && lower.length === 1) continue
    if ((bits & PATRONYMIC) !== 0) {
      // "Mohammed bin Salman" is named after his father; with more to come, that is a middle name.
      const after = words[at + 1]?.facts.bits ?? 0
      const length = (after & (ARTICLE | SERVANT)) !== 0 ? 3 : 2
      if (at + length > last) return at
      continue
    }
    if (lower === 'al' || lower === 'el' || lower === 'ul') return at
    if ((bits & SERVANT) !== 0 && at + 1 === last) return at
    if (IRISH.has(own)) return at
    if (lower === 'o' && (own === 'O' || own === 'o')) continue
    if ((lower === 'y' || lower === 'e') && at >= 2 && own === lower) return at - 1
    if (isDevotion(words, at)) {
      at = devotionEnd(words, at) - 1
      continue
    }
    if ((bits & PARTICLE) !== 0 && own.length > 1 && !(lower === 'ben' && words[last]?.facts.gender !== undefined) && lower !== 'ap' && lower !== 'mac') return at
    if ((lower === 'mac' || lower === 'mc') && at === last - 1) return at
  }
  return isSpanishDouble(words) ? last - 1 : last
}

/** The end of "del Carmen", "de los Ángeles". */
function devotionEnd(words: readonly NameWord[], at: number): number {
  const next = words[at + 1]?.lower
  return next === 'la' || next === 'los' || next === 'las' ? at + 3 : at + 2
}

/** "María del Carmen", "José de Jesús": a given name that is a devotion, with a family name to come. */
function isDevotion(words: readonly NameWord[], at: number): boolean {
  const lower = words[at]?.lower
  const end = devotionEnd(words, at)
  return at === 1 && (lower === 'del' || lower === 'de') && end < words.length && words[end - 1]?.facts.gender !== undefined && words[0]?.facts.gender !== undefined
}
