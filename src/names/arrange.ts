import type { NameEnds } from './ends.js'
import { nameTables } from './name-tables.js'
import type { NameWord } from './name-words.js'
import { familyFirst } from './order.js'
import { isSpanishDouble } from './spanish.js'

/** The given, middle and family name of `NameParts`. */
interface CoreParts {
  readonly given?: string
  readonly middle?: string
  readonly particle?: string
  readonly family?: string
}

/** The parts, and how the words were shared out among them. */
export interface Arrangement extends CoreParts {
  readonly familyFirst: boolean
  readonly counts: readonly [given: number, middle: number, family: number]
}

const text = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ')

/** Gives each word of a name its part. */
export function arrange({ words, family, givenTitle, titles }: NameEnds): Arrangement {
  const [only] = words
  if (only === undefined) return { familyFirst: false, counts: [0, 0, 0] }
  const tables = nameTables()
  if (words.length === 1) {
    const hyphen = only.lower.indexOf('-')
    const bare = hyphen > 0 && tables.articles.has(only.lower.slice(0, hyphen)) ? '' : only.lower
    return givenTitle || (titles.length === 0 && tables.genders.has(bare))
      ? { given: only.text, familyFirst: false, counts: [1, 0, 0] }
      : { ...familyParts(words), familyFirst: false, counts: [0, 0, 1] }
  }
  if (family !== undefined && family > 0 && family < words.length) {
    return westernParts(words, words.length - family, true)
  }
  const order = familyFirst(words)
  if (order !== undefined) {
    const rest = words.slice(order.family)
    const given = rest.slice(order.middle)
    const middle = rest.slice(0, order.middle)
    return {
      given: text(given),
      ...(middle.length > 0 && { middle: text(middle) }),
      ...familyParts(words.slice(0, order.family)),
      familyFirst: true,
      counts: [given.length, middle.length, order.family]
    }
  }
  return westernParts(words, familyStart(words), false)
}

function westernParts(words: readonly NameWord[], start: number, afterComma: boolean): Arrangement {
  const givenEnd = Math.min(givenLength(words, start, afterComma), start)
  const middle = words.slice(givenEnd, start)
  return {
    ...(givenEnd > 0 && { given: text(words.slice(0, givenEnd)) }),
    ...(middle.length > 0 && { middle: text(middle) }),
    ...familyParts(words.slice(start)),
    familyFirst: false,
    counts: [givenEnd, middle.length, words.length - start]
  }
}

function familyParts(words: readonly NameWord[]): CoreParts {
  if (words.length === 0) return {}
  const tables = nameTables()
  const particles: string[] = []
  for (const word of words.slice(0, -1)) {
    if (!tables.particles.has(word.lower) && !tables.articles.has(word.lower)) break
    particles.push(word.text)
  }
  const [first] = words
  if (first !== undefined && particles.length === 0) {
    const hyphen = first.text.search(/[-\u2010\u2011]/)
    const before = first.lower.slice(0, first.lower.search(/[-\u2010\u2011]/))
    if (hyphen > 0 && (tables.articles.has(before) || tables.patronymicParticles.has(before))) particles.push(first.text.slice(0, hyphen))
    else if (/^d['\u2019]\p{L}/iu.test(first.text)) particles.push(first.text.slice(0, 2))
  }
  return { ...(particles.length > 0 && { particle: particles.join(' ') }), family: text(words) }
}

/** How many words the given name takes: "Abdul Ghani", "Abd al-Rahman", "Abu Musab", "Mary Jo". */
function givenLength(words: readonly NameWord[], start: number, afterComma: boolean): number {
  const lower = words[0]?.lower ?? ''
  const next = words[1]?.lower ?? ''
  if (lower === 'abd' || lower === 'abed' || lower === 'abdul' || lower === 'abdel' || lower === 'abdal' || lower === 'abdol' || lower === 'abu' || lower === 'abou' || lower === 'umm' || lower === 'om') {
    return nameTables().articles.has(next) ? 3 : 2
  }
  if (start > 1 && (lower === 'la' || lower === 'jo' || lower === 'de') ) return 2
  if (afterComma && start === 2 && next.length > 1 && DOUBLE_FIRST.has(lower) && nameTables().genders.has(next)) return 2
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
    const { lower, text: own } = words[at] ?? { lower: '', text: '' }
    if (at < first) continue
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
    if (tables.particles.has(lower) && own.length > 1 && !(lower === 'ben' && tables.genders.has(words[last]?.lower ?? '')) && lower !== 'ap' && lower !== 'mac' ) return at
    if ((lower === 'mac' || lower === 'mc') && at === last - 1) return at
  }
  if (isSpanishDouble(words)) return last - 1
  return last
}

const isServant = (lower: string | undefined): boolean => lower === 'abd' || lower === 'abdul' || lower === 'abdel' || lower === 'abdal' || lower === 'abu' || lower === 'abou'
