import * as classes from './classes.js'
import { COMMON_WORDS } from './common-words.js'
import { DEMONYMS } from './demonyms.js'
import { ORGANIZATION_HEADS, ORGANIZATIONS } from './organization-words.js'
import { OUTLETS } from './outlets.js'
import { PLACES } from './places.js'
import { RELATIVES_AND_PEOPLE, ROLE_TITLES, ROLES } from './roles.js'
import { KNOWN_ALONE, SURNAMES } from './surnames.js'
import { CHINESE_SURNAMES, KOREAN_SURNAMES, SPANISH_SURNAMES, VIETNAMESE_SURNAMES } from './telling-surnames.js'
import { CARDINALS, DAY_PARTS, MULTIPLIERS, ORDINALS, PLURAL_UNITS, UNIT_CODES, UNITS } from './time-words.js'
import { MONTHS, WEEKDAYS } from './calendar-words.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { openClasses } from './open-classes.js'
import { REPORTING_NOUNS } from './reporting-nouns.js'
import { REPORTING_FORMS } from './reporting-verbs.js'
import { isGivenName } from './compound-names.js'
import { HOLIDAYS } from './holidays.js'
import { ARABIC_FORMS, NAME_FORMS, NICKNAMES } from './name-families.js'
import { GENERATIONS, PARTICLES } from './name-words.js'
import { HONORIFICS, OFFICES, PERSONAL_OFFICES } from './titles.js'
import { grammarWords, spell } from './grammar.js'
import { lexiconOf, type Lexicon } from './table.js'
import { BASE, verbFormOf } from './verb-forms.js'
import { WordTable } from './word-table.js'

let lists: Lexicon | undefined
let grammar: Lexicon | undefined
let table: WordTable | undefined

/** Every word list with its class, put together on first use: what `parseArticle` scans words with. */
export function articleLexicon(): WordTable {
  return (table ??= new WordTable((lower) => {
    grammar ??= lexiconOf(...grammarWords())
    const verb = verbFormOf(lower)
    const listed = listedClasses(lower, verb) | (isGivenName(lower) ? classes.GIVEN_NAME : 0)
    // Every verb, adjective and adverb is an everyday word but where it names people too: "foster", "rob".
    const everyday = ((listed & EVERYDAY) !== 0 || (verb !== undefined && (verb.forms & BASE) !== 0)) && (listed & (classes.GIVEN_NAME | classes.SURNAME)) === 0
    return spell(lower, everyday ? listed | classes.COMMON : listed, grammar.get(lower) ?? 0, verb)
  }))
}

const EVERYDAY = classes.ADJECTIVE | classes.ADVERB | classes.PREPOSITION | classes.PRONOUN | classes.AUXILIARY

/** The classes of a word in small letters as the lists have them; most given names are in none. */
export function listedClasses(lower: string, verb = verbFormOf(lower)): number {
  const found = (lists ??= lexiconOf(...classLists())).get(lower) ?? 0
  return verb === undefined ? found : found | classes.VERB
}

function classLists(): ReadonlyArray<readonly [words: Iterable<string>, classes: number]> {
  return [
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
    [[...NICKNAMES, ...NAME_FORMS, ...ARABIC_FORMS].map((name) => name.replace(':', '')), classes.GIVEN_NAME],
    [HONORIFICS, classes.TITLE],
    [OFFICES, classes.TITLE],
    [PERSONAL_OFFICES, classes.TITLE | classes.ROLE],
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
    [KNOWN_ALONE, classes.SURNAME],
    [SURNAMES, classes.SURNAME],
    [SPANISH_SURNAMES, classes.SURNAME],
    [[...CHINESE_SURNAMES, ...KOREAN_SURNAMES, ...VIETNAMESE_SURNAMES].filter(({ length }) => length > 3), classes.SURNAME],
    [ORGANIZATION_HEADS, classes.ORGANIZATION_HEAD],
    [ORGANIZATIONS, classes.ORGANIZATION],
    [OUTLETS, classes.OUTLET]
  ]
}
