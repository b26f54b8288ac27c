import { checkString } from '../check.js'
import type { NameParts } from '../types.js'
import { readName } from './read-name.js'

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
  return readName(name).parts
}
