/**
 * Words beside dates: what may stand before or behind one, and what shows that a number, a month or a phrase is none. Read
 * off the constructs of the grammar in reference grammars of English, and from the false alarms of date finders.
 */
import { STATES } from './contrast-words.js'
import { AUXILIARIES, COORDINATORS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { list, together } from './table.js'

/** Before every kind of date. */
const TIME_PREPOSITIONS: readonly string[] = /* @__PURE__ */ list('after before by during from in since through throughout until')

/** Words for a street that are hardly anything else. */
const STREETS: readonly string[] = /* @__PURE__ */ list('ave avenue blvd boulevard drive lane rd road square st street')

/** Words before a month, a season or a year that leave no doubt. */
export const BEFORE_DATES: readonly string[] = /* @__PURE__ */ together(TIME_PREPOSITIONS, list(`
  about and around as back between beyond circa each early every for last late mid next of on or past than this till to`))

/** Before a season that is a time: "in spring". */
export const BEFORE_SEASONS: readonly string[] = /* @__PURE__ */ together(TIME_PREPOSITIONS, list(`for this`))

/** What follows an amount, or goes before a number that is no year. */
export const BEFORE_NUMBERS: readonly string[] = /* @__PURE__ */ list(`
  about almost another approximately article asteroid boeing box channel every ext extension flight highway least
  level model nearly no no. number only order over page pages resolution room roughly route section some street than
  unit windows`)

/** What is counted: behind a number of four figures, it is no year. */
export const COUNTED_NOUNS: readonly string[] = /* @__PURE__ */ together(STREETS, list(`
  % acres barrels billion calories cars cases children civilians companies copies cubic days deaths degrees delegates
  dollars employees euros families feet fighters gallons hectares homes hours houses hundred jobs kg
  kilometers kilometres km members men meters metres migrants miles million minutes months mph of officers others
  pages passengers patients people per percent planes points pounds prisoners protesters rebels refugees residents rpm
  schools seconds shares soldiers stores students supporters thousand times tonnes tons troops units users vehicles
  volunteers votes watts weeks women words workers years`))

/** Before a year that nothing else shows to be one. */
export const BEFORE_YEARS: readonly string[] = /* @__PURE__ */ together(TIME_PREPOSITIONS, list(`- and autumn between circa early late mid of spring summer till to winter year –`))

/** What a hyphen may tie to a year. */
export const AFTER_YEAR_HYPHEN: readonly string[] = /* @__PURE__ */ list(`
  based born built early era late level like mid model present related style to vintage`)

/** Words for a street, behind a house number. */
export const STREET_WORDS: readonly string[] = /* @__PURE__ */ together(STREETS, list(`broadway court highway parkway place terrace`))

/** What may follow: marks, prepositions and conjunctions that begin something else, auxiliaries. */
export const AFTER_WHOLE_DATES: readonly string[] = /* @__PURE__ */ together(
  PREPOSITIONS, AUXILIARIES, MODALS, COORDINATORS, SUBORDINATORS, list(`'s according ahead alone also earlier just later long only or said so then`))

/** Behind "the past" and "the future" that stand for themselves. */
export const AFTER_REFERENCES: readonly string[] = /* @__PURE__ */ together(AFTER_WHOLE_DATES, PRONOUNS)

/** Words that may stand between "of" and what it divides: "the rest of the day". */
export const DIVIDED_PERIODS: readonly string[] = /* @__PURE__ */ list(`
  balance course days earlier early half hours late later months most much part portion quarter remainder rest weeks`)

/** What else stands before "a year" when it means "each year": "cents", "times". */
export const RATED_NOUNS: readonly string[] = /* @__PURE__ */ list(`
  aircraft births bottles cents flights games meals once time tourists trillion twice visitors yen`)

/** Before a unit in the plural without a number that is a duration: "for years". */
export const BEFORE_BARE_UNITS: readonly string[] = /* @__PURE__ */ list(`
  about after and been by few for in just last lasted lasting long of only over spend spent take taken takes the
  through took wait waited with within`)

/** Before a bare time of the clock: "at 18:00". */
export const BEFORE_CLOCK_TIMES: readonly string[] = /* @__PURE__ */ list(`
  about after and around at before between by from of past since till to until`)

/** Fixed for a time, with or without a verb. */
const SCHEDULED: readonly string[] = /* @__PURE__ */ list('deadline due scheduled set slated')

/** Before "to" and a verb: a plan. */
export const PLANNING_WORDS: readonly string[] = /* @__PURE__ */ together(SCHEDULED, list(`
  about agreed aims are bound decided expect expected expects going hope hopes intend intends invited is likely order ordered plan planned planning plans
  poised promised ready supposed time vowed want wants`))

/** Adjectives and nouns of plans: "the hearing scheduled for Monday", "due Friday". */
export const PLANNED_WORDS: readonly string[] = /* @__PURE__ */ together(SCHEDULED, list('beginning effective forecast postponed rescheduled starting upcoming'))

/** Auxiliaries of the past. */
export const PAST_AUXILIARIES: readonly string[] = /* @__PURE__ */ list(`
  did didn't had hadn't was wasn't were weren't`)

/** Past forms that do not end in "ed", the commonest of news. */
export const IRREGULAR_PAST_FORMS: readonly string[] = /* @__PURE__ */ list(`
  became began bought broke brought built came chose died drew drove fell felt flew fought found gave got grew heard
  held hit kept knew led left lost made met paid ran rose said sank sat saw sent shot slept sold spent spoke stole stood
  struck swore thought threw told took went won wrote`)

/** What a clause ends with on either side. */
export const CLAUSE_EDGES: readonly string[] = /* @__PURE__ */ together(SUBORDINATORS, RELATIVES, list('" ( ) ; but “ ”'))

/** Words in "-ed" that are no past forms. */
export const NOT_PAST_FORMS: readonly string[] = /* @__PURE__ */ list('aged hatred hundred kindred naked rugged sacred wicked wretched')

/** Past forms in "-eed"; the others are nouns and base forms: "speed", "need". */
export const PAST_FORMS_IN_EED: readonly string[] = /* @__PURE__ */ list('agreed freed guaranteed')

/** They open a clause of its own behind a quote: a date in it does not tell when the quote was said. */
export const QUOTE_CLAUSES: readonly string[] = /* @__PURE__ */ together(SUBORDINATORS, RELATIVES, list('but for'))

/**
 * Verbs of timetables in the simple present: with a day behind them they speak of what is to come ("the fair opens
 * Friday"; Quirk et al. 1985, §4.45). Forms that are not plural nouns as well.
 */
export const TIMETABLE_VERBS: readonly string[] = /* @__PURE__ */ list(`
  arrives begin begins closes concludes continues convene convenes departs ends expect expects expires hopes intends kicks lapses
  meets opens reconvene reconvenes reopen reopens resume resumes starts wants`)

/** Others, which are nouns or base forms as well: behind their subject. */
export const PRESENT_VERBS: readonly string[] = /* @__PURE__ */ list(`
  face faces go host hosts leave leaves meets open play plays return returns start take takes
  travel travels visit visits vote votes`)

/** Prepositions that lead up to a day to come. */
export const TOWARDS_WORDS: readonly string[] = /* @__PURE__ */ list(`until till through by next`)

/** Before the base form of a verb: what follows is no simple present. */
export const BEFORE_BASE_FORMS: readonly string[] = /* @__PURE__ */ list(`do does doesn't don't not to`)

/** Before an amount of time that lasts: "for two weeks before Easter". */
export const BEFORE_STRETCHES: readonly string[] = /* @__PURE__ */ list(`for in lasted of over spent the these those took within`)

/** What else is told by its number: on the course, the pitch, the court and the stairs "the 15th" is no day. */
export const NUMBERED_THINGS: readonly string[] = /* @__PURE__ */ list(`
  avenue birdie bogey course eagle fairway floor green hole holes inning lap minute over par putt round shot street tee wicket`)

/** Of these, "today's" are those of our time, not of one day. */
export const NOUNS_OF_AN_AGE: readonly string[] = /* @__PURE__ */ together(STATES, list(`
  age children consumers culture generation generations politics prices society standards technology terms voters world youth`))

/** Between the two ends of a range, or two of a list. */
export const JOINING_WORDS: readonly string[] = /* @__PURE__ */ list(`and into or through till to until & - – — -- ‑ −`)
