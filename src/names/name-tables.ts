import { COMPOUND_NAMES, type NameGender } from '../lexicon/given-names.js'
import { ARABIC_ARTICLES, DOUBTFUL_HONOURS, ENGLISH_PARTICLES, FIRST_HALVES, GENERATIONS, HONOURS, PARTICLES, PATRONYMIC_PARTICLES, PERSIAN_ENDS, REGNAL_NUMBERS, SERVANTS } from '../lexicon/name-words.js'
import { CHINESE_SURNAMES, KOREAN_SURNAMES, SPANISH_SURNAMES, VIETNAMESE_MIDDLES, VIETNAMESE_SURNAMES } from '../lexicon/telling-surnames.js'
import { HONORIFICS, OFFICES, OFFICES_OF_GENERAL, ROYAL_TITLES, TITLE_FIELDS, TITLE_HALVES, TITLE_MODIFIERS, TITLE_NAMES, TITLES_WITH_GIVEN_NAME } from '../lexicon/titles.js'

/** What a word can be in a name, one bit each. */
export const TITLE = 1 << 0
export const TITLE_MODIFIER = 1 << 1
export const TITLE_FIELD = 1 << 2
export const TITLE_WITH_GIVEN_NAME = 1 << 3
export const ROYAL_TITLE = 1 << 4
/** A title that parents give their children: "Duke". */
export const TITLE_NAME = 1 << 5
/** An office that "general" makes greater. */
export const OFFICE_OF_GENERAL = 1 << 6
export const PARTICLE = 1 << 7
export const PATRONYMIC = 1 << 8
export const ARTICLE = 1 << 9
export const GENERATION = 1 << 10
export const HONOUR = 1 << 11
export const DOUBTFUL_HONOUR = 1 << 12
/** "Abd", "Abu": a given name needs the word after it. */
export const SERVANT = 1 << 13
export const FIRST_HALF = 1 << 14
export const PERSIAN_END = 1 << 15
export const CHINESE = 1 << 16
export const KOREAN = 0x20000
export const VIETNAMESE = 0x40000
export const VIETNAMESE_MIDDLE = 0x80000
export const SPANISH = 0x100000

let small: ReadonlyMap<string, number> | undefined

/** What the small tables of names say of a word, lower case and without diacritics: bits of this file. Put together on first use. */
export function nameBits(lower: string): number {
  return (small ??= smallTable()).get(lower) ?? 0
}

function smallTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit)
  }
  add(HONORIFICS, TITLE)
  add(OFFICES, TITLE)
  add(TITLE_MODIFIERS, TITLE_MODIFIER)
  add(TITLE_HALVES, TITLE_MODIFIER)
  add(TITLE_FIELDS, TITLE_FIELD)
  add(TITLES_WITH_GIVEN_NAME, TITLE_WITH_GIVEN_NAME)
  add(ROYAL_TITLES, ROYAL_TITLE)
  add(TITLE_NAMES, TITLE_NAME)
  add(OFFICES_OF_GENERAL, OFFICE_OF_GENERAL)
  add(PARTICLES, PARTICLE)
  add(ENGLISH_PARTICLES, PARTICLE)
  add(PATRONYMIC_PARTICLES, PATRONYMIC)
  add(ARABIC_ARTICLES, ARTICLE)
  add(GENERATIONS, GENERATION)
  add(REGNAL_NUMBERS, GENERATION)
  add(HONOURS, HONOUR)
  add(DOUBTFUL_HONOURS, DOUBTFUL_HONOUR)
  add(SERVANTS, SERVANT)
  add(FIRST_HALVES, FIRST_HALF)
  add(PERSIAN_ENDS, PERSIAN_END)
  add(CHINESE_SURNAMES, CHINESE)
  add(KOREAN_SURNAMES, KOREAN)
  add(VIETNAMESE_SURNAMES, VIETNAMESE)
  add(VIETNAMESE_MIDDLES, VIETNAMESE_MIDDLE)
  add(SPANISH_SURNAMES, SPANISH)
  return table
}

interface Compounds {
  /** The first and second halves, with a bit for each table of compounds. */
  readonly heads: ReadonlyMap<string, number>
  readonly tails: ReadonlyMap<string, number>
  /** The tables of women's names. */
  readonly female: number
  /** By its last letter how long a second half can be, one bit a length. */
  readonly lengths: Int32Array
}

let compounds: Compounds | undefined

function makeCompounds(): Compounds {
  const heads = new Map<string, number>()
  const tails = new Map<string, number>()
  const lengths = new Int32Array(LETTERS)
  let female = 0
  COMPOUND_NAMES.forEach((compound, index) => {
    const bit = 1 << index
    for (const head of compound.heads) heads.set(head, (heads.get(head) ?? 0) | bit)
    for (const tail of compound.tails) {
      tails.set(tail, (tails.get(tail) ?? 0) | bit)
      const last = tail.charCodeAt(tail.length - 1) - A
      lengths[last] = (lengths[last] ?? 0) | (1 << tail.length)
    }
    if (compound.gender === 'female') female |= bit
  })
  return { heads, tails, female, lengths }
}

const A = 97
const LETTERS = 26
const SHORTEST_COMPOUND = 4
const LONGEST_COMPOUND = 16

/** Whose name a name is that is put together of a head and a tail. */
export function compoundGender(name: string): NameGender | undefined {
  if (name.length < SHORTEST_COMPOUND || name.length > LONGEST_COMPOUND) return undefined
  const { heads, tails, female, lengths } = (compounds ??= makeCompounds())
  const length = lengths[name.charCodeAt(name.length - 1) - A] ?? 0
  let bits = 0
  for (let at = 2; at < name.length; at++) {
    if ((length & (1 << (name.length - at))) === 0) continue
    const tail = tails.get(name.slice(at))
    if (tail !== undefined) bits |= tail & (heads.get(name.slice(0, at)) ?? 0)
  }
  if (bits === 0) return undefined
  return (bits & female) === bits ? 'female' : (bits & female) === 0 ? 'male' : 'either'
}
