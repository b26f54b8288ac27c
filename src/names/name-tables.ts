import { COMPOUND_NAMES, EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, spelledOut } from '../lexicon/given-names.js'
import { ARABIC_ARTICLES, DOUBTFUL_HONOURS, GENERATIONS, HONOURS, PARTICLES, PATRONYMIC_PARTICLES } from '../lexicon/name-words.js'
import { HONORIFICS, OFFICES, TITLE_FIELDS, TITLE_MODIFIERS, TITLES_WITH_GIVEN_NAME } from '../lexicon/titles.js'

/** The word lists of names as sets and maps, made once, on first use. */
export interface NameTables {
  readonly genders: ReadonlyMap<string, 'female' | 'male' | 'either'>
  readonly titles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly titleFields: ReadonlySet<string>
  readonly titlesWithGivenName: ReadonlySet<string>
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
  const genders = new Map<string, 'female' | 'male' | 'either'>()
  for (const compound of COMPOUND_NAMES) {
    for (const name of spelledOut(compound)) {
      const known = genders.get(name)
      genders.set(name, known === undefined || known === compound.gender ? compound.gender : 'either')
    }
  }
  for (const name of FEMALE_NAMES) genders.set(name, 'female')
  for (const name of MALE_NAMES) genders.set(name, 'male')
  for (const name of EITHER_NAMES) genders.set(name, 'either')
  return {
    genders,
    titles: new Set([...HONORIFICS, ...OFFICES]),
    titleModifiers: new Set(TITLE_MODIFIERS),
    titleFields: new Set(TITLE_FIELDS),
    titlesWithGivenName: new Set(TITLES_WITH_GIVEN_NAME),
    particles: new Set(PARTICLES),
    patronymicParticles: new Set(PATRONYMIC_PARTICLES),
    articles: new Set(ARABIC_ARTICLES),
    generations: new Set(GENERATIONS),
    honours: new Set(HONOURS),
    doubtfulHonours: new Set(DOUBTFUL_HONOURS)
  }
}
