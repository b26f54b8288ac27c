import * as classes from './classes.js'
import { MONTHS, WEEKDAYS } from './calendar-words.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { REPORTING_FORMS } from './reporting-verbs.js'
import { type Lexicon, lexiconOf } from './table.js'

let made: Lexicon | undefined

/** Every word list with its class, put together on first use: what `parseArticle` scans words with. */
export function articleLexicon(): Lexicon {
  return (made ??= lexiconOf(
    [DETERMINERS, classes.DETERMINER],
    [PREPOSITIONS, classes.PREPOSITION],
    [PRONOUNS, classes.PRONOUN],
    [AUXILIARIES, classes.AUXILIARY],
    [MODALS, classes.MODAL],
    [COORDINATORS, classes.COORDINATOR],
    [SUBORDINATORS, classes.SUBORDINATOR],
    [RELATIVES, classes.RELATIVE],
    [[...REPORTING_FORMS.keys()], classes.REPORTING_VERB],
    [Object.keys(MONTHS), classes.MONTH],
    [Object.keys(WEEKDAYS), classes.WEEKDAY]
  ))
}
