/**
 * Words beside dates: what may stand before or behind one, and what shows that a number, a month or a phrase is none. Read
 * off the constructs of the grammar in reference grammars of English, and from the false alarms of date finders.
 */
import { list } from './table.js'

/** Words before a month, a season or a year that leave no doubt. */
export const BEFORE_DATES: readonly string[] = /* @__PURE__ */ list(`
  about after and around as back before between beyond by circa during each early every for from in last late mid next
  of on or past since than this through throughout till to until`)

/** Before a season that is a time: "in spring". */
export const BEFORE_SEASONS: readonly string[] = /* @__PURE__ */ list(`
  after before by during for from in since this through throughout until`)

/** What follows an amount, or goes before a number that is no year. */
export const BEFORE_NUMBERS: readonly string[] = /* @__PURE__ */ list(`
  about almost another approximately article asteroid boeing box channel every ext extension flight highway least
  level model nearly no no. number only order over page pages resolution room roughly route section some street than
  unit windows`)

/** What is counted: behind a number of four figures, it is no year. */
export const COUNTED_NOUNS: readonly string[] = /* @__PURE__ */ list(`
  % acres ave avenue barrels billion blvd boulevard calories cars cases children civilians companies copies cubic days
  deaths degrees delegates detainees dollars drive employees euros families feet fighters gallons hectares homes hours
  houses hp hundred jobs kg kilometers kilometres km lane members men meters metres mg mhz migrants miles million
  minutes months mph of officers others pages passengers patients people per percent planes points pounds prisoners
  protesters rd rebels refugees residents road rpm schools seconds shares soldiers square st stores street students
  supporters thousand times tonnes tons troops units users vehicles volunteers votes watts weeks women words workers
  years`)

/** Before a year that nothing else shows to be one. */
export const BEFORE_YEARS: readonly string[] = /* @__PURE__ */ list(`
  - after and autumn before between by circa during early from in late mid of since spring summer through throughout
  till to until winter year –`)

/** What a hyphen may tie to a year. */
export const AFTER_YEAR_HYPHEN: readonly string[] = /* @__PURE__ */ list(`
  based born built early era late level like mid model present related style to vintage`)

/** Words for a street, behind a house number. */
export const STREET_WORDS: readonly string[] = /* @__PURE__ */ list(`
  ave avenue blvd boulevard broadway court drive highway lane parkway place rd road square st street terrace`)

/** What may follow: marks, prepositions and conjunctions that begin something else, auxiliaries. */
export const AFTER_WHOLE_DATES: readonly string[] = /* @__PURE__ */ list(`
  's about according against ahead alone also amid and are around as at because but by despite down due during earlier
  for from had has have if in into is just later long near off on only or out over said since so than then through to
  under up was were when while will with would`)

/** Words that may stand between "of" and what it divides: "the rest of the day". */
export const DIVIDED_PERIODS: readonly string[] = /* @__PURE__ */ list(`
  balance beginning close course days earlier early end half hours late later middle months most much outset part
  portion quarter remainder rest start weeks`)

/** What stands before "a year" when it means "each year": an amount, a count, "cents", "times". */
export const RATED_NOUNS: readonly string[] = /* @__PURE__ */ list(`
  % aircraft barrels billion births bottles cars cases cents copies days deaths dollars euros flights gallons games
  homes hours hundred jobs meals miles million minutes months once passengers people percent pounds shares students
  thousand time times tonnes tons tourists trillion twice units vehicles visitors weeks yen`)

/** Before a unit in the plural without a number that is a duration: "for years". */
export const BEFORE_BARE_UNITS: readonly string[] = /* @__PURE__ */ list(`
  about after and been by few for in just last lasted lasting long of only over spend spent take taken takes the
  through took wait waited with within`)

/** Behind the last day of a list: "on March 3 and 5 in Oslo". */
export const AFTER_DAY_LISTS: readonly string[] = /* @__PURE__ */ list(`
  after and as at before but by for from in on or to when with`)

/** Behind "the past" and "the future" that stand for themselves. */
export const AFTER_REFERENCES: readonly string[] = /* @__PURE__ */ list(`
  and as at because but by for has have he if in is it of on or she that they to was we when with`)

/** Before a bare time of the clock: "at 18:00". */
export const BEFORE_CLOCK_TIMES: readonly string[] = /* @__PURE__ */ list(`
  about after and around at before between by from of past since till to until`)

/** Modals that look ahead. */
export const MODALS_OF_PLANS: readonly string[] = /* @__PURE__ */ list(`
  can can't cannot could may might must should would`)

/** Before "to" and a verb: a plan. */
export const PLANNING_WORDS: readonly string[] = /* @__PURE__ */ list(`
  about agreed aims are bound deadline decided due expect expected expects going hope hopes intend intends invited is
  likely order ordered plan planned planning plans poised promised ready scheduled set slated supposed time vowed want
  wants`)

/** Adjectives and nouns of plans: "the hearing scheduled for Monday", "due Friday". */
export const PLANNED_WORDS: readonly string[] = /* @__PURE__ */ list(`
  beginning deadline due effective postponed rescheduled scheduled set slated starting upcoming`)

/** Auxiliaries of the past. */
export const PAST_AUXILIARIES: readonly string[] = /* @__PURE__ */ list(`
  did didn't had hadn't was wasn't were weren't`)

/** Past forms that do not end in "ed", the commonest of news. */
export const IRREGULAR_PAST_FORMS: readonly string[] = /* @__PURE__ */ list(`
  became began bought broke brought built came chose died drew drove fell felt flew fought found gave got grew heard
  held hit kept knew led left lost made met paid ran rose said sank sat saw sent shot slept sold spoke stole stood
  struck swore thought threw told took went won wrote`)

/** What a clause ends with on either side. */
export const CLAUSE_EDGES: readonly string[] = /* @__PURE__ */ list(`
  " ( ) ; after although because before but that though until when where which while who whose “ ”`)

/** Words in "-ed" that are no past forms. */
export const NOT_PAST_FORMS: readonly string[] = /* @__PURE__ */ list(`
  aged bleed breed creed exceed feed greed hatred hundred indeed kindred naked need proceed rugged sacred seed speed steed
  succeed weed wicked wretched`)

/** They open a clause of its own behind a quote: a date in it does not tell when the quote was said. */
export const QUOTE_CLAUSES: readonly string[] = /* @__PURE__ */ list(`
  after although because before but for since that until when where which while who whom whose`)

/**
 * Verbs of timetables in the simple present: with a day behind them they speak of what is to come ("the fair opens
 * Friday"; Quirk et al. 1985, §4.45). Forms that are not plural nouns as well.
 */
export const TIMETABLE_VERBS: readonly string[] = /* @__PURE__ */ list(`
  arrives begin begins continues convene convenes departs expect expects expires hopes intends kicks meets opens reconvene
  reconvenes reopen reopens resume resumes wants`)

/** Prepositions that lead up to a day to come. */
export const TOWARDS_WORDS: readonly string[] = /* @__PURE__ */ list(`until till through by next`)

/** Before the base form of a verb: what follows is no simple present. */
export const BEFORE_BASE_FORMS: readonly string[] = /* @__PURE__ */ list(`do does doesn't don't not to`)
