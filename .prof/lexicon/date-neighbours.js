import { list } from "./table.js";
const BEFORE_DATES = /* @__PURE__ */ list(`
  about after and around as back before between beyond by circa during each early every for from in last late mid next
  of on or past since than this through throughout till to until`);
const BEFORE_SEASONS = /* @__PURE__ */ list(`
  after before by during for from in since this through throughout until`);
const BEFORE_NUMBERS = /* @__PURE__ */ list(`
  about almost another approximately article asteroid boeing box channel every ext extension flight highway least
  level model nearly no no. number only order over page pages resolution room roughly route section some street than
  unit windows`);
const COUNTED_NOUNS = /* @__PURE__ */ list(`
  % acres ave avenue barrels billion blvd boulevard calories cars cases children civilians companies copies cubic days
  deaths degrees delegates detainees dollars drive employees euros families feet fighters gallons hectares homes hours
  houses hp hundred jobs kg kilometers kilometres km lane members men meters metres mg mhz migrants miles million
  minutes months mph of officers others pages passengers patients people per percent planes points pounds prisoners
  protesters rd rebels refugees residents road rpm schools seconds shares soldiers square st stores street students
  supporters thousand times tonnes tons troops units users vehicles volunteers votes watts weeks women words workers
  years`);
const BEFORE_YEARS = /* @__PURE__ */ list(`
  - after and autumn before between by circa during early from in late mid of since spring summer through throughout
  till to until winter year \u2013`);
const AFTER_YEAR_HYPHEN = /* @__PURE__ */ list(`
  based born built early era late level like mid model present related style to vintage`);
const STREET_WORDS = /* @__PURE__ */ list(`
  ave avenue blvd boulevard broadway court drive highway lane parkway place rd road square st street terrace`);
const AFTER_WHOLE_DATES = /* @__PURE__ */ list(`
  's about according against ahead alone also amid and are around as at because but by despite down due during earlier
  for from had has have if in into is just later long near off on only or out over said since so than then through to
  under up was were when while will with would`);
const DIVIDED_PERIODS = /* @__PURE__ */ list(`
  balance beginning close course days earlier early end half hours late later middle months most much outset part
  portion quarter remainder rest start weeks`);
const RATED_NOUNS = /* @__PURE__ */ list(`
  % aircraft barrels billion births bottles cars cases cents copies days deaths dollars euros flights gallons games
  homes hours hundred jobs meals miles million minutes months once passengers people percent pounds shares students
  thousand time times tonnes tons tourists trillion twice units vehicles visitors weeks yen`);
const BEFORE_BARE_UNITS = /* @__PURE__ */ list(`
  about after and been by few for in just last lasted lasting long of only over spend spent take taken takes the
  through took wait waited with within`);
const AFTER_DAY_LISTS = /* @__PURE__ */ list(`
  after and as at before but by for from in on or to when with`);
const AFTER_REFERENCES = /* @__PURE__ */ list(`
  and as at because but by for has have he if in is it of on or she that they to was we when with`);
const BEFORE_CLOCK_TIMES = /* @__PURE__ */ list(`
  about after and around at before between by from of past since till to until`);
const MODALS_OF_PLANS = /* @__PURE__ */ list(`
  can can't cannot could may might must should would`);
const PLANNING_WORDS = /* @__PURE__ */ list(`
  about agreed aims are bound deadline decided due expect expected expects going hope hopes intend intends invited is
  likely order ordered plan planned planning plans poised promised ready scheduled set slated supposed time vowed want
  wants`);
const PLANNED_WORDS = /* @__PURE__ */ list(`
  beginning deadline due effective postponed rescheduled scheduled set slated starting upcoming`);
const PAST_AUXILIARIES = /* @__PURE__ */ list(`
  did didn't had hadn't was wasn't were weren't`);
const IRREGULAR_PAST_FORMS = /* @__PURE__ */ list(`
  became began bought broke brought built came chose died drew drove fell felt flew fought found gave got grew heard
  held hit kept knew led left lost made met paid ran rose said sank sat saw sent shot slept sold spoke stole stood
  struck swore thought threw told took went won wrote`);
const CLAUSE_EDGES = /* @__PURE__ */ list(`
  " ( ) ; after although because before but that though until when where which while who whose \u201C \u201D`);
const NOT_PAST_FORMS = /* @__PURE__ */ list(`
  aged bleed breed creed exceed feed greed hatred hundred indeed kindred naked need proceed rugged sacred seed speed steed
  succeed weed wicked wretched`);
const QUOTE_CLAUSES = /* @__PURE__ */ list(`
  after although because before but for since that until when where which while who whom whose`);
const TIMETABLE_VERBS = /* @__PURE__ */ list(`
  arrives begin begins continues convene convenes departs expect expects expires hopes intends kicks meets opens reconvene
  reconvenes reopen reopens resume resumes wants`);
const TOWARDS_WORDS = /* @__PURE__ */ list(`until till through by next`);
const BEFORE_BASE_FORMS = /* @__PURE__ */ list(`do does doesn't don't not to`);
export {
  AFTER_DAY_LISTS,
  AFTER_REFERENCES,
  AFTER_WHOLE_DATES,
  AFTER_YEAR_HYPHEN,
  BEFORE_BARE_UNITS,
  BEFORE_BASE_FORMS,
  BEFORE_CLOCK_TIMES,
  BEFORE_DATES,
  BEFORE_NUMBERS,
  BEFORE_SEASONS,
  BEFORE_YEARS,
  CLAUSE_EDGES,
  COUNTED_NOUNS,
  DIVIDED_PERIODS,
  IRREGULAR_PAST_FORMS,
  MODALS_OF_PLANS,
  NOT_PAST_FORMS,
  PAST_AUXILIARIES,
  PLANNED_WORDS,
  PLANNING_WORDS,
  QUOTE_CLAUSES,
  RATED_NOUNS,
  STREET_WORDS,
  TIMETABLE_VERBS,
  TOWARDS_WORDS
};
