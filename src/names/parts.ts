import { checkString } from '../check.js'
import type { NameParts } from '../types.js'
import { ARTICLE, nameBits, PARTICLE, PATRONYMIC } from './name-tables.js'
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
  return {
    titles,
    ...(given > 0 && { given: text(words, givenStart, givenStart + given) }),
    ...(middle > 0 && { middle: text(words, middleStart, middleStart + middle) }),
    ...(particle !== undefined && { particle }),
    ...(family > 0 && { family: text(words, start, start + family) }),
    ...(suffixes.length > 0 && { suffix: suffixes.join(' ') }),
    ...(nicknames.length > 0 && { nickname: nicknames.join(' ') })
  }
}

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
  if (first === undefined || to <= from) return undefined
  const hyphen = first.text.search(HYPHEN)
  if (hyphen > 0) {
    const before = first.lower.slice(0, first.lower.search(HYPHEN))
    if ((nameBits(before) & (ARTICLE | PATRONYMIC)) !== 0) return first.text.slice(0, hyphen)
  }
  return /^d['\u2019]\p{L}/iu.test(first.text) ? first.text.slice(0, 2) : undefined
}
