import type { NameEnds } from './ends.js'
import { isGivenName, nameTables } from './name-tables.js'
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

/** Gives each word of a name its part. */
export function arrange({ words, family, title }: NameEnds): Arrangement {
  const [only] = words
  if (only === undefined) return { familyFirst: false, given: 0, middle: 0, family: 0 }
  if (words.length === 1) {
    const given = isGivenAlone(only.lower, title) ? 1 : 0
    return { familyFirst: false, given, middle: 0, family: 1 - given }
  }
  if (family !== undefined && family > 0 && family < words.length) return western(words, words.length - family, true)
  const order = familyFirst(words)
  if (order === undefined) return western(words, familyStart(words), false)
  return { familyFirst: true, given: words.length - order.family - order.middle, middle: order.middle, family: order.family }
}

/** A name of one word is a given name after "King", and where it is known as one, alone or after "Sheikh". */
function isGivenAlone(lower: string, title: string | undefined): boolean {
  const { titlesWithGivenName, royalTitles } = nameTables()
  if (title !== undefined && royalTitles.has(title)) return true
  return (title === undefined || titlesWithGivenName.has(title)) && isGivenName(lower)
}

function western(words: readonly NameWord[], start: number, afterComma: boolean): Arrangement {
  const given = Math.min(givenLength(words, start, afterComma), start)
  return { familyFirst: false, given, middle: start - given, family: words.length - start }
}

/** How many words the given name takes: "Abdul Ghani", "Abd al-Rahman", "Abu Musab", "Mary Jo". */
function givenLength(words: readonly NameWord[], start: number, afterComma: boolean): number {
  const lower = words[0]?.lower ?? ''
  const next = words[1]?.lower ?? ''
  if (lower === 'abd' || lower === 'abed' || lower === 'abdul' || lower === 'abdel' || lower === 'abdal' || lower === 'abdol' || lower === 'abu' || lower === 'abou' || lower === 'umm' || lower === 'om') {
    return nameTables().articles.has(next) ? 3 : 2
  }
  if (start > 1 && (lower === 'la' || lower === 'jo' || lower === 'de') ) return 2
  if (afterComma && start === 2 && next.length > 1 && DOUBLE_FIRST.has(lower) && isGivenName(next)) return 2
  return 1
}

/** First halves of English double names: "Mary Ellen". */
const DOUBLE_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['mary', 'jo', 'la', 'ma', 'billie', 'bobbie', 'peggy', 'betty', 'anna'])

/** Where the family name begins in a name of Western or Arabic order. */
function familyStart(words: readonly NameWord[]): number {
  const tables = nameTables()
  const last = words.length - 1
  const first = givenLength(words, words.length, false)
  for (let at = 1; at < last; at++) {
    const { lower, text: own, dotted } = words[at] ?? { lower: '', text: '', dotted: true }
    if (at < first || (dotted && lower.length === 1)) continue
    if (tables.patronymicParticles.has(lower)) {
      // "Mohammed bin Salman" is named after his father; with more to come, that is a middle name.
      const length = tables.articles.has(words[at + 1]?.lower ?? '') || isServant(words[at + 1]?.lower) ? 3 : 2
      if (at + length > last) return at
      continue
    }
    if (lower === 'al' || lower === 'el' || lower === 'ul') return at
    if (isServant(lower) && at + 1 === last) return at
    if (lower === 'o' && (own === 'O' || own === 'o')) continue
    if ((lower === 'y' || lower === 'e') && at >= 2 && own === lower) return at - 1
    if (isDevotion(words, at)) {
      at = devotionEnd(words, at) - 1
      continue
    }
    if (tables.particles.has(lower) && own.length > 1 && !(lower === 'ben' && isGivenName(words[last]?.lower ?? '')) && lower !== 'ap' && lower !== 'mac' ) return at
    if ((lower === 'mac' || lower === 'mc') && at === last - 1) return at
  }
  if (isSpanishDouble(words)) return last - 1
  return last
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
  return at === 1 && (lower === 'del' || lower === 'de') && end < words.length && isGivenName(words[end - 1]?.lower ?? '') && isGivenName(words[0]?.lower ?? '')
}

const isServant = (lower: string | undefined): boolean => lower === 'abd' || lower === 'abdul' || lower === 'abdel' || lower === 'abdal' || lower === 'abu' || lower === 'abou'
