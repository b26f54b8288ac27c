import { COMPOUND_NAMES, EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js'
import { ARABIC_ARTICLES, DOUBTFUL_HONOURS, GENERATIONS, HONOURS, PARTICLES, PATRONYMIC_PARTICLES } from '../lexicon/name-words.js'
import { HONORIFICS, OFFICES, ROYAL_TITLES, TITLE_FIELDS, TITLE_MODIFIERS, TITLES_WITH_GIVEN_NAME } from '../lexicon/titles.js'

export type NameGender = 'female' | 'male' | 'either'

/** The word lists of names as sets and maps, made once, on first use. */
export interface NameTables {
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  readonly either: ReadonlySet<string>
  /** The first and second halves of compound names, with a bit for each table of compounds. */
  readonly heads: ReadonlyMap<string, number>
  readonly tails: ReadonlyMap<string, number>
  readonly titles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly titleFields: ReadonlySet<string>
  readonly titlesWithGivenName: ReadonlySet<string>
  readonly royalTitles: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly patronymicParticles: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly generations: ReadonlySet<string>
  readonly honours: ReadonlySet<string>
  readonly doubtfulHonours: ReadonlySet<string>
}

let made: NameTables | undefined

export function nameTables(): NameTables {
  return (made ??= make())
}

function make(): NameTables {
  const heads = new Map<string, number>()
  const tails = new Map<string, number>()
  COMPOUND_NAMES.forEach((compound, index) => {
    for (const head of compound.heads) heads.set(head, (heads.get(head) ?? 0) | (1 << index))
    for (const tail of compound.tails) tails.set(tail, (tails.get(tail) ?? 0) | (1 << index))
  })
  return {
    female: new Set(FEMALE_NAMES),
    male: new Set(MALE_NAMES),
    either: new Set(EITHER_NAMES),
    heads,
    tails,
    titles: new Set([...HONORIFICS, ...OFFICES]),
    titleModifiers: new Set(TITLE_MODIFIERS),
    titleFields: new Set(TITLE_FIELDS),
    titlesWithGivenName: new Set(TITLES_WITH_GIVEN_NAME),
    royalTitles: new Set(ROYAL_TITLES),
    particles: new Set(PARTICLES),
    patronymicParticles: new Set(PATRONYMIC_PARTICLES),
    articles: new Set(ARABIC_ARTICLES),
    generations: new Set(GENERATIONS),
    honours: new Set(HONOURS),
    doubtfulHonours: new Set(DOUBTFUL_HONOURS)
  }
}

/** Whose name this is as a given name, compounds aside. */
export function listedGender(name: string): NameGender | undefined {
  const { female, male, either } = nameTables()
  return either.has(name) ? 'either' : male.has(name) ? 'male' : female.has(name) ? 'female' : undefined
}

const MOST_ANSWERS = 2048
const answers = /* @__PURE__ */ new Map<string, NameGender | undefined>()

/**
 * Whose name this is as a given name, or nothing if it is none that is known; `name` folded. Every step of reading a name asks
 * this of the same words, so the last answers are remembered: a bounded memory of a pure function.
 */
export function givenNameGender(name: string): NameGender | undefined {
  const known = answers.get(name)
  if (known !== undefined || answers.has(name)) return known
  const gender = listedGender(name) ?? compoundGender(name)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(name, gender)
  return gender
}

function compoundGender(name: string): NameGender | undefined {
  if (name.length < 4 || name.length > 16) return undefined
  const { heads, tails } = nameTables()
  let bits = 0
  for (let at = 2; at < name.length; at++) {
    const tail = tails.get(name.slice(at))
    if (tail !== undefined) bits |= tail & (heads.get(name.slice(0, at)) ?? 0)
  }
  if (bits === 0) return undefined
  let gender: NameGender | undefined
  COMPOUND_NAMES.forEach((compound, index) => {
    if ((bits & (1 << index)) !== 0) gender = gender === undefined || gender === compound.gender ? compound.gender : 'either'
  })
  return gender
}

export function isGivenName(name: string): boolean {
  return givenNameGender(name) !== undefined
}
