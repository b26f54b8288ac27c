import { checkString } from '../../check.js'
import type { NameParts, NormalizedName } from '../../types.js'
import { keyOf } from './key.js'
import { partsOf } from '../reading/parts.js'
import { type ReadName, readName } from '../reading/read-name.js'
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
  return normalizeRead(name, readName(name))
}

/** The tidy form and the key of a name that has been read. */
export function normalizeRead(name: string, asRead: ReadName): NormalizedName {
  const first = tidied(name, asRead)
  let { read, parts, tidy } = first
  // A tidy name read again may fall into other parts (a comma told more than the turned form does): settle on those.
  let before = name
  for (let round = 0; round < ROUNDS && tidy !== before; round++) {
    before = tidy
    ;({ read, parts, tidy } = tidied(before, readName(before)))
  }
  const { titles, nickname } = first.parts
  return { name: tidy, key: keyOf(read, tidy), parts: parts === first.parts ? parts : { ...parts, titles, ...(nickname !== undefined && { nickname }) } }
}

const ROUNDS = 5

interface Tidied {
  readonly read: ReadName
  readonly parts: NameParts
  readonly tidy: string
}

function tidied(name: string, read: ReadName): Tidied {
  const { familyFirst } = read.order
  const parts = tidyParts(partsOf(read))
  const { given, middle, family, suffix } = parts
  let tidy = familyFirst ? joined(family, middle, given) : joined(given, middle, family)
  if (tidy === '') return { read, parts, tidy: name.replace(/\s+/g, ' ').trim() }
  if (suffix !== undefined) for (const word of suffix.split(' ')) if (GENERATION.test(word)) tidy += ' ' + word
  return { read, parts, tidy }
}

function joined(a: string | undefined, b: string | undefined, c: string | undefined): string {
  let out = a ?? ''
  if (b !== undefined) out += out === '' ? b : ' ' + b
  if (c !== undefined) out += out === '' ? c : ' ' + c
  return out
}

/** "Jr." and "III" are part of the name, degrees and honours are not. */
const GENERATION = /^(?:[JS]r\.|[IVX]+|\d(?:nd|rd|th))$/
