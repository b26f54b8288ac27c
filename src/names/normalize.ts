import { checkString } from '../check.js'
import type { NameParts, NormalizedName } from '../types.js'
import { nameKey } from './key.js'
import { partsOf } from './parts.js'
import { readName } from './read-name.js'
import { tidyParts } from './tidy.js'

/**
 * Makes a name tidy, and gives it a key that is equal for spellings of one name.
 *
 * `name` has no title, stands in the order in which it is spoken ("Last, First" is turned round), with capitals repaired, plain
 * spaces and apostrophes, and particles as the AP Stylebook and the Economist style guide write them ("al-Assad").
 * `key` folds what romanizations of Arabic, Persian, Slavic, Chinese and Korean names make of one sound; compare keys for
 * equality only: their letters are no spelling, and may change between versions.
 *
 * @throws {TypeError} when `name` is not a string.
 * @example
 * ```ts
 * normalizeName('SMITH, JOHN').name // => 'John Smith'
 * normalizeName('President Bashar Al Assad').name // => 'Bashar al-Assad'
 * normalizeName('Qassem Soleimani').key === normalizeName('Kasim Suleimani').key // => true
 * ```
 */
export function normalizeName(name: string): NormalizedName {
  checkString(name, 'name')
  const first = tidied(name)
  let { parts, tidy } = first
  // A tidy name read again may fall into other parts (a comma told more than the turned form does): settle on those.
  for (let round = 0; round < ROUNDS; round++) {
    const again = tidied(tidy)
    parts = again.parts
    if (again.tidy === tidy) break
    tidy = again.tidy
  }
  const { titles, nickname } = first.parts
  return { name: tidy, key: nameKey(tidy), parts: { ...parts, titles, ...(nickname !== undefined && { nickname }) } }
}

const ROUNDS = 4

function tidied(name: string): { readonly parts: NameParts; readonly tidy: string } {
  const read = readName(name)
  const { familyFirst } = read.order
  const parts = tidyParts(partsOf(read))
  const core = familyFirst ? [parts.family, parts.middle, parts.given] : [parts.given, parts.middle, parts.family]
  const words = core.filter((part) => part !== undefined)
  if (words.length === 0) return { parts, tidy: name.replace(/\s+/g, ' ').trim() }
  return { parts, tidy: [...words, ...(parts.suffix === undefined ? [] : generationsOf(parts.suffix))].join(' ') }
}

/** "Jr." and "III" are part of the name, degrees and honours are not. */
function generationsOf(suffix: string): readonly string[] {
  return suffix.split(' ').filter((word) => /^(?:[JS]r\.|[IVX]+|\d(?:nd|rd|th))$/.test(word))
}
