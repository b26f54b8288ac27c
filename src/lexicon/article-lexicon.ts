import { ADJECTIVES } from './adjectives.js'
import { ADVERBS } from './adverbs.js'
import * as classes from './classes.js'
import { COMMON_WORDS } from './common-words.js'
import { DEMONYMS } from './demonyms.js'
import { ORGANIZATION_HEADS, ORGANIZATIONS } from './organization-words.js'
import { OUTLETS } from './outlets.js'
import { PLACES } from './places.js'
import { RELATIVES_AND_PEOPLE, ROLE_TITLES, ROLES } from './roles.js'
import { SURNAMES } from './surnames.js'
import { SPANISH_SURNAMES } from './telling-surnames.js'
import { CARDINALS, DAY_PARTS, MULTIPLIERS, ORDINALS, PLURAL_UNITS, UNIT_CODES, UNITS } from './time-words.js'
import { MONTHS, WEEKDAYS } from './calendar-words.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { openClasses } from './open-classes.js'
import { REPORTING_NOUNS } from './reporting-nouns.js'
import { REPORTING_FORMS } from './reporting-verbs.js'
import { givenNames } from './given-names.js'
import { HOLIDAYS } from './holidays.js'
import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from './name-families.js'
import { GENERATIONS, PARTICLES } from './name-words.js'
import { HONORIFICS, OFFICES } from './titles.js'
import { grammarWords, spell } from './grammar.js'
import { BASE, verbForms } from './verb-forms.js'
import { hashOf, WordTable } from './word-table.js'

/** About as many words as the lists hold together. */
const EXPECTED = 32_000

let made: WordTable | undefined

/** Every word list with its class, put together on first use: what `parseArticle` scans words with. */
export function articleLexicon(): WordTable {
  return (made ??= build())
}

function build(): WordTable {
  const table = new WordTable(spell, EXPECTED)
  const lists: ReadonlyArray<readonly [words: Iterable<string>, classes: number]> = [
    [DETERMINERS, classes.DETERMINER],
    [PREPOSITIONS, classes.PREPOSITION],
    [PRONOUNS, classes.PRONOUN],
    [AUXILIARIES, classes.AUXILIARY],
    [MODALS, classes.MODAL],
    [COORDINATORS, classes.COORDINATOR],
    [SUBORDINATORS, classes.SUBORDINATOR],
    [RELATIVES, classes.RELATIVE],
    ...openClasses(),
    [[...REPORTING_FORMS.keys()], classes.REPORTING_VERB],
    [REPORTING_NOUNS, classes.REPORTING_NOUN],
    [givenNames(), classes.GIVEN_NAME],
    [[...NICKNAMES, ...NAME_FORMS, ...ARABIC_FORMS].map((name) => name.replace(':', '')), classes.GIVEN_NAME],
    [HONORIFICS, classes.TITLE],
    [OFFICES, classes.TITLE],
    [PARTICLES, classes.PARTICLE],
    [GENERATIONS, classes.NAME_SUFFIX],
    [Object.keys(MONTHS), classes.MONTH],
    [Object.keys(WEEKDAYS), classes.WEEKDAY],
    [Object.keys(UNITS), classes.TIME_UNIT],
    [Object.keys(UNIT_CODES), classes.COMMON],
    [Object.keys(PLURAL_UNITS), classes.TIME_UNIT],
    [Object.keys(DAY_PARTS), classes.TIME_UNIT],
    [Object.keys(CARDINALS), classes.NUMBER_WORD],
    [Object.keys(MULTIPLIERS), classes.NUMBER_WORD],
    [Object.keys(ORDINALS), classes.NUMBER_WORD],
    [ROLE_TITLES, classes.TITLE],
    [COMMON_WORDS, classes.COMMON],
    [HOLIDAYS.flatMap(([, names]) => names.split('|')).filter((name) => !name.includes(' ')), classes.COMMON],
    [DEMONYMS, classes.DEMONYM],
    [DEMONYMS.map((word) => word + 's'), classes.DEMONYM],
    [PLACES, classes.PLACE],
    [ROLES, classes.ROLE],
    [RELATIVES_AND_PEOPLE, classes.KIN],
    [SURNAMES, classes.SURNAME],
    [SPANISH_SURNAMES, classes.SURNAME],
    [ORGANIZATION_HEADS, classes.ORGANIZATION_HEAD],
    [ORGANIZATIONS, classes.ORGANIZATION],
    [OUTLETS, classes.OUTLET]
  ]
  for (const [word, { forms }] of verbForms()) table.add(word, hashOf(word), classes.VERB, forms)
  for (const [words, bits] of lists) for (const word of words) table.add(word, hashOf(word), bits)
  // Every verb, adjective and adverb is an everyday word but where it names people too: "foster", "rob".
  const everyday = [[...verbForms()].filter(([, { forms }]) => (forms & BASE) !== 0).map(([word]) => word), ADJECTIVES, ADVERBS, PREPOSITIONS, PRONOUNS, AUXILIARIES]
  for (const word of everyday.flat()) if (((table.get(word) ?? 0) & (classes.GIVEN_NAME | classes.SURNAME)) === 0) table.add(word, hashOf(word), classes.COMMON)
  for (const [words, bits] of grammarWords()) for (const word of words) table.add(word, hashOf(word), 0, bits)
  return table
}
