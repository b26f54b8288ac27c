/** Words that tell where sentences begin and end. Small letters. */
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { list } from './table.js'

/** With a capital in the middle of a line, these begin a sentence: no name begins so. Function words and sentence adverbs (Quirk et al. 1985, §8.134). */
export const SENTENCE_OPENERS: readonly string[] = /* @__PURE__ */ [
  ...DETERMINERS, ...PREPOSITIONS, ...PRONOUNS, ...AUXILIARIES, ...MODALS, ...COORDINATORS, ...SUBORDINATORS, ...RELATIVES,
  ...list(`
also accordingly additionally again ago altogether anyway consequently earlier elsewhere eventually
finally first fortunately furthermore hence here how however indeed instead it's last later maybe
meanwhile moreover nearly nevertheless next nonetheless not now officials once only otherwise perhaps
please police previously recently second separately similarly since so sometimes soon still
subsequently that's then there there's therefore they're third thus today together tomorrow tonight
too ultimately unfortunately we're what what's when why yes yesterday you're
  `)
]

/** Titles and ranks that always go on with a name: the AP and Guardian style guides. Without the full stop. */
export const TITLE_ABBREVIATIONS = /* @__PURE__ */ list(`
adm asst att atty brig capt cdr cmdr cmdt col comdr cpl cpt det dr ens fr gen gov hon insp lt ltc
maj messrs mme mlle mr mrs ms mx pfc pres prof pvt rep reps rev sen sens sgt sr st supt
`)

/** Short forms that go on with a number or a name: "No. 5", "p. 55", "vs. Spain", "Fig. 2". */
export const LEADING_ABBREVIATIONS = /* @__PURE__ */ list(`
approx art ca cf ch chap eg e.g fig figs ft i.e ie mt no nos nr n° nº op p par pp sec v viz vol vols vs
`)

/** Months, cut short before a day. */
export const MONTH_ABBREVIATIONS = /* @__PURE__ */ list(`jan feb mar apr jun jul aug sep sept oct nov dec`)

/** Short forms that stand at the end of a name or a list, and so at the end of a sentence too. */
export const TRAILING_ABBREVIATIONS = /* @__PURE__ */ list(`
al ave assn assoc blvd bros cia co comm corp ct dept dist esq est etc govt hwy inc jr ltd mfg nat'l
ph.d pkwy plc pty rd ret sq univ
`)

/** Names that end in an exclamation or a question mark. */
export const EXCLAIMED_NAMES = /* @__PURE__ */ list(`jeopardy joomla yahoo yum`)
