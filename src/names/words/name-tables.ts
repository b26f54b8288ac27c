import { ARABIC_ARTICLES, DOUBTFUL_HONOURS, ENGLISH_PARTICLES, FIRST_HALVES, GENERATIONS, HONOURS, OTHER_PARTS, PARTICLES, PATRONYMIC_PARTICLES, PERSIAN_ENDS, REGNAL_NUMBERS, SERVANTS } from '../../lexicon/name-words.js'
import { CHINESE_SURNAMES, KOREAN_SURNAMES, SPANISH_SURNAMES, VIETNAMESE_MIDDLES, VIETNAMESE_SURNAMES } from '../../lexicon/telling-surnames.js'
import { HONORIFICS, OFFICES, OFFICES_OF_GENERAL, PERSONAL_OFFICES, ROYAL_TITLES, TITLE_FIELDS, TITLE_HALVES, TITLE_MODIFIERS, TITLE_NAMES, TITLES_WITH_GIVEN_NAME } from '../../lexicon/titles.js'

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
/** What a rule for the parts of a name asks for by its letters. */
export const ASKED_FOR = 0x200000

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
  add(PERSONAL_OFFICES, TITLE)
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
  add(OTHER_PARTS, ASKED_FOR)
  return table
}
