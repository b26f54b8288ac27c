/**
 * Words beside dates: what may stand before or behind one, and what shows that a number, a month or a phrase is none. Read
 * off the constructs of the grammar in reference grammars of English, and from the false alarms of date finders.
 */
import { STATES } from './contrast-words.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { wordSet } from './table.js'

/** Hyphens and dashes. */
export const DASHES: ReadonlySet<string> = /* @__PURE__ */ wordSet('- – — -- ‑ −')

/** "the second half of May", "the early hours of Sunday": nouns that say which end. */
export const END_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet('half hours part')

/** Before the hyphen of a year: "mid-2011". */
export const BEFORE_YEAR_HYPHEN: ReadonlySet<string> = /* @__PURE__ */ wordSet('end mid pre')

/** Before every kind of date. */
const TIME_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet('after before by during from in since through throughout until')

/** Words for a street that are hardly anything else. */
export const STREETS: ReadonlySet<string> = /* @__PURE__ */ wordSet('ave avenue blvd boulevard drive lane rd road st street')

/** Words before a month, a season or a year that leave no doubt. */
export const BEFORE_DATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(TIME_PREPOSITIONS, `
  about and around as back between beyond circa each early every for last late mid next of on or past than this till to`)

/** Before a name that is a weekday as well: "met Mr Sunday Adeleke". */
export const BEFORE_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet('chief dr mr mrs ms pastor')

/** Before a season that is a time: "in spring". */
export const BEFORE_SEASONS: ReadonlySet<string> = /* @__PURE__ */ wordSet(TIME_PREPOSITIONS, `for this`)

/** What follows an amount, or goes before a number that is no year. */
export const BEFORE_NUMBERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  about almost article flight highway nearly no no. number only over page pages resolution room route section some than
  windows`)

/** Behind a march that is no month: "the March on Rome", "March for Life". */
export const AFTER_MARCH: ReadonlySet<string> = /* @__PURE__ */ wordSet('against for of on to')

/** What is counted: behind a number of four figures, it is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(STREETS, `
  block children days dollars euros hours kg km members metres miles naira people pesos points pounds rupees soldiers students
  times troops units votes women words workers yen yuan`)

/** What a hyphen may tie to a year. */
export const AFTER_YEAR_HYPHEN: ReadonlySet<string> = /* @__PURE__ */ wordSet('born built era level model present related to')

/** What may follow: marks, prepositions and conjunctions that begin something else, auxiliaries. */
export const AFTER_WHOLE_DATES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  PREPOSITIONS, AUXILIARIES, MODALS, COORDINATORS, SUBORDINATORS, `'s according ahead alone also earlier just later long only or said so then`)

/** Behind "the past" and "the future" that stand for themselves. */
export const AFTER_REFERENCES: ReadonlySet<string> = /* @__PURE__ */ wordSet(AFTER_WHOLE_DATES, DETERMINERS, PRONOUNS, 'all')

/** Words that may stand between "of" and what it divides: "the rest of the day". */
export const DIVIDED_PERIODS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  balance course days half months most much part quarter remainder rest weeks`)

/** Before a unit in the plural without a number that is a duration: "for years". */
export const BEFORE_BARE_UNITS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  after and by for in just last lasted lasting long of only over spend spent take taken takes the through took waited
  with within`)

/** Before a bare time of the clock: "at 18:00". */
export const BEFORE_CLOCK_TIMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  about after and around at before between by from of past since till to until`)

/** Fixed for a time, with or without a verb. */
const SCHEDULED: ReadonlySet<string> = /* @__PURE__ */ wordSet('deadline due scheduled slated')

/** Before "to" and a verb: a plan. */
export const PLANNING_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SCHEDULED, `
  about agreed aim aims are bound decided expect expected expects going hope hoped hopes intend intends is likely ordered plan
  planned planning plans pledge pledged poised promise promised set supposed vowed want wants`)

/** Adjectives and nouns of plans: "the hearing scheduled for Monday", "due Friday". */
export const PLANNED_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SCHEDULED, 'beginning effective forecast payable postponed rescheduled starting upcoming')

/** Auxiliaries of the past. */
export const PAST_AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  did didn't had hadn't was wasn't were weren't`)

/** Past forms that do not end in "ed", the commonest of news. */
export const IRREGULAR_PAST_FORMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  became began bought broke brought built came chose died drew drove fell felt flew fought found gave got grew heard
  held hit kept knew led left lost made met paid quit ran rose said sat saw sent shot slept sold spent spoke stole stood
  struck thought threw told took went won wrote`)

/** What a clause ends with on either side. */
export const CLAUSE_EDGES: ReadonlySet<string> = /* @__PURE__ */ wordSet(SUBORDINATORS, RELATIVES, '" ( ) ; but “ ”')

/**
 * Verbs of timetables in the simple present: with a day behind them they speak of what is to come ("the fair opens
 * Friday"; Quirk et al. 1985, §4.45). Forms that are not plural nouns as well.
 */
export const TIMETABLE_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  arrives becomes begin begins closes concludes continues convene departs ends expects expires
  flies gather go goes kicks meets opens reconvene reconvenes reopen reopens resume resumes
  starts takes wants`)

/** Others, which are nouns or base forms as well: behind their subject. */
export const PRESENT_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  face holds host hosts leave leaves open play plays return returns start take travel visit visits vote votes`)

/** Before a noun: "his return on Monday" has no verb. */
export const POSSESSIVES: ReadonlySet<string> = /* @__PURE__ */ wordSet('her his its my our their your')

/** Behind the month of a contract: "wheat for May delivery". */
export const CONTRACT_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet('contract contracts delivery futures settlement shipment shipments')

/** Before the day that ends a stretch, or begins it: "the week ended May 5", "the year to June 30". */
export const STRETCH_ENDS: Readonly<Record<string, -1 | 1>> = { ended: -1, ending: -1, to: -1, through: -1, beginning: 1, started: 1, starting: 1 }

/** What companies report of a half of the year, and no game has. */
export const REPORTED_FIGURES: ReadonlySet<string> = /* @__PURE__ */ wordSet('earnings income loss losses output profit profits results revenue revenues sales')

/** Prepositions that lead up to a day to come. */
export const TOWARDS_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`until till through by next come`)

/** Before the base form of a verb: what follows is no simple present. */
export const BEFORE_BASE_FORMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`do does doesn't don't not to`)

/** Before an amount of time that lasts: "for two weeks before Easter". */
export const BEFORE_STRETCHES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`for in lasted of over spent the these those took within`)

/** Of these, "today's" are those of our time, not of one day. */
export const NOUNS_OF_AN_AGE: ReadonlySet<string> = /* @__PURE__ */ wordSet(STATES, 'generation generations society standards world youth')

/** Between the two ends of a range, or two of a list. */
export const JOINING_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(DASHES, `and into or through till to until & /`)
