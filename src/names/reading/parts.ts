import { checkString } from '../../check.js'
import type { NameParts } from '../../types.js'
import { ARTICLE, nameBits, PARTICLE, PATRONYMIC } from '../words/name-tables.js'
import type { NameWord } from './name-words.js'
import { type ReadName, readName } from './read-name.js'

/**
 * Reads the parts of a personal name.
 *
 * Western, Arabic, Persian, Spanish, Portuguese, Dutch, Vietnamese, Chinese, Korean and Slavic orders, "Last, First", capitals, titles,
 * nicknames in marks or parentheses, suffixes. The parts are spelled as the name spells them; `family` holds its particle, and
 * `particle` names it again. A name of one word is a family name, unless it is known as a given name or follows a title
 * that goes with one ("King Salman").
 *
 * @throws {TypeError} when `name` is not a string.
 * @example
 * ```ts
 * parseName('Dr. Martin Luther King, Jr.') // => { titles: ['Dr.'], given: 'Martin', middle: 'Luther', family: 'King', suffix: 'Jr.' }
 * parseName('Bashar al-Assad') // => { titles: [], given: 'Bashar', particle: 'al', family: 'al-Assad' }
 * ```
 */
export function parseName(name: string): NameParts {
  checkString(name, 'name')
  return partsOf(readName(name))
}

const HYPHEN = /[-\u2010\u2011]/

/** The parts of a name that was read. */
export function partsOf({ ends: { titles, words, suffixes, nicknames }, order: { familyFirst, given, middle, family } }: ReadName): NameParts {
  const start = familyFirst ? 0 : given + middle
  const givenStart = familyFirst ? family + middle : 0
  const middleStart = familyFirst ? family : given
  const particle = particleOf(words, start, start + family)
  const parts: Writable<NameParts> = { titles }
  if (given > 0) parts.given = text(words, givenStart, givenStart + given)
  if (middle > 0) parts.middle = text(words, middleStart, middleStart + middle)
  if (particle !== undefined) parts.particle = particle
  if (family > 0) parts.family = text(words, start, start + family)
  if (suffixes.length > 0) parts.suffix = suffixes.join(' ')
  if (nicknames.length > 0) parts.nickname = nicknames.join(' ')
  return parts
}

/** While it is put together. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function text(words: readonly NameWord[], from: number, to: number): string {
  let out = words[from]?.text ?? ''
  for (let at = from + 1; at < to; at++) out += ' ' + (words[at]?.text ?? '')
  return out
}

/** The particles that a family name begins with: "van der", "al", the "d'" of "d'Estaing". */
function particleOf(words: readonly NameWord[], from: number, to: number): string | undefined {
  let end = from
  while (end < to - 1 && ((words[end]?.facts.bits ?? 0) & (PARTICLE | ARTICLE)) !== 0) end++
  if (end > from) return text(words, from, end)
  const first = words[from]
  if (first === undefined) return undefined
  // A word of plain letters has neither.
  if (first.facts.letters) return undefined
  const hyphen = first.text.search(HYPHEN)
  if (hyphen > 0) {
    const before = first.lower.slice(0, first.lower.search(HYPHEN))
    if ((nameBits(before) & (ARTICLE | PATRONYMIC)) !== 0) return first.text.slice(0, hyphen)
  }
  return /^d['\u2019]\p{L}/iu.test(first.text) ? first.text.slice(0, 2) : undefined
}
