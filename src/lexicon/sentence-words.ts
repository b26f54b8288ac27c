/** Words that tell where sentences begin and end. Small letters. */
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './function-words.js'
import { list } from './table.js'

/** With a capital in the middle of a line, these begin a sentence: no name begins so. Function words and the sentence adverbs that are frequent (Quirk et al. 1985, §8.134). */
export const SENTENCE_OPENERS: readonly string[] = /* @__PURE__ */ [
  ...DETERMINERS, ...PREPOSITIONS, ...PRONOUNS, ...AUXILIARIES, ...MODALS, ...COORDINATORS, ...SUBORDINATORS, ...RELATIVES,
  ...list(`
again ago also earlier eventually finally first here how however indeed instead last later maybe meanwhile nevertheless next not now officials
once only otherwise perhaps please police previously recently second since so sometimes soon still then there therefore third
today together tomorrow tonight too what when why yes yesterday
`)
]

/** Of those, the ones that are surnames too: "George F. Will", "Theresa A. May". Counted by eye in lists of surnames. */
export const OPENERS_AS_SURNAMES = /* @__PURE__ */ list(`an can day do down few in last like little may mine near no past so such than will`)

/** Titles and ranks that always go on with a name: the AP and Guardian style guides. Without the full stop. */
export const TITLE_ABBREVIATIONS = /* @__PURE__ */ list(`
abd adm adv ald alh amb asst att atty barr brig bro capt cdr cllr cmdr cmdt col comdr comdt comr const cpl cpt dep det dr drs eng engr ens evang flt fr gen gov govs gp
hon insp lieut lt ltc maj messrs mlle mme mohd mr mrs ms msgr mx pfc pharm pres prof pst pte pvt rep reps rev revd rt sec sen sens sgt shri smt sqn sr sra
supt surv ven wg
`)

/** Short forms that lead over to what follows, whatever it is: "vs. Spain", "e.g. The Times", "approx. 20". */
export const LEADING_ABBREVIATIONS = /* @__PURE__ */ list(`a.k.a approx c ca cf e.g eg i.e ie incl mt p.s sdn v viz vs`)

/** Short forms that stand before a number or a name, and now and then at the end: "p. 55", "Fig. 2", "ch. Four"; but "six ft. The". */
export const COUNTING_ABBREVIATIONS = /* @__PURE__ */ list(`
ch chap fig figs ft lb lbs nos nr n° nº op p par pg pp vol vols
`)

/** Words of their own that are short forms only before a number: "No. 5", "Sec. 2", "ext. 12", and the money of South Asia and East Africa: "Rs. 500", "Tk. 20". */
export const NUMBERED_ABBREVIATIONS = /* @__PURE__ */ list(`apt art bldg cl div est ext kshs no ref rm rp rs rte sec sh ste tel tk`)

/** Months and days of the week, cut short before a day or a month. */
export const MONTH_ABBREVIATIONS = /* @__PURE__ */ list(`apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thurs tue tues wed`)

/** States of the USA, cut short behind a town (AP Stylebook, "state names"; the two-letter codes take no full stop). */
export const STATE_ABBREVIATIONS = /* @__PURE__ */ list(`
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
okla ore pa penn tenn tex va vt wash wis wisc wyo
`)

/** Short forms that stand at the end of a name or a list, and so at the end of a sentence too. */
export const TRAILING_ABBREVIATIONS = /* @__PURE__ */ list(`
acct al assn assoc ave avg bhd blvd bros cia co comm corp ct def deg dept diff dist esp esq etc govt hwy inc jr ltd max mfg min misc nat'l ph.d pkwy plc pty rd ret sq st temp univ
`)

/** Names that end in an exclamation or a question mark. */
export const EXCLAIMED_NAMES = /* @__PURE__ */ list(`jeopardy joomla yahoo yum`)

/** Nouns that a single letter tells apart: "vitamin C.", "plan B." end a sentence where "J." would not. */
export const LETTERED_NOUNS = /* @__PURE__ */ list(`
block class exhibit grade group hepatitis option part plan section type vitamin
`)

/** Verbs that follow a question or an exclamation inside marks: "“Why?” Ms. Brandt asked." (Quirk et al. 1985, §14.28–29.) */
export const INQUIT_VERBS = /* @__PURE__ */ list(`
added answered asked asks called continued cried declared demanded exclaimed joked noted remarked
replied responded said says screamed shouted tweeted warned wondered wrote yelled
`)
