import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from "./function-words.js";
import { list } from "./table.js";
const SENTENCE_OPENERS = [
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...MODALS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...RELATIVES,
  ...list(`
also accordingly additionally again ago altogether anyway consequently earlier elsewhere eventually
finally first fortunately furthermore hence here how however indeed instead it's last later maybe
meanwhile moreover nearly nevertheless next nonetheless not now officials once only otherwise perhaps
please police previously recently second separately similarly since so sometimes soon still
subsequently that's then there there's therefore they're third thus today together tomorrow tonight
too ultimately unfortunately we're what what's when why yes yesterday you're
  `)
];
const OPENERS_AS_SURNAMES = /* @__PURE__ */ list(`an can day do down few in last like little may mine near no past so such than will`);
const TITLE_ABBREVIATIONS = /* @__PURE__ */ list(`
adm asst att atty brig capt cdr cllr cmdr cmdt col comdr const cpl cpt det dr ens fr gen gov hon insp lt ltc
maj messrs mme mlle mr mrs ms mx pfc pres prof pvt rep reps rev sec sen sens sgt sr supt
`);
const LEADING_ABBREVIATIONS = /* @__PURE__ */ list(`approx c ca cf e.g eg i.e ie mt v viz vs`);
const COUNTING_ABBREVIATIONS = /* @__PURE__ */ list(`
ch chap fig figs ft lb lbs nos nr n\xB0 n\xBA op p par pp vol vols
`);
const NUMBERED_ABBREVIATIONS = /* @__PURE__ */ list(`apt art div est ext no rm sec tel`);
const MONTH_ABBREVIATIONS = /* @__PURE__ */ list(`jan feb mar apr jun jul aug sep sept oct nov dec`);
const STATE_ABBREVIATIONS = /* @__PURE__ */ list(`
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
okla ore pa penn tenn tex va vt wash wis wisc wyo
`);
const TRAILING_ABBREVIATIONS = /* @__PURE__ */ list(`
al ave assn assoc blvd bros cia co comm corp ct dept dist esq etc govt hwy inc jr ltd mfg nat'l
ph.d pkwy plc pty rd ret sq st univ
`);
const EXCLAIMED_NAMES = /* @__PURE__ */ list(`jeopardy joomla yahoo yum`);
const LETTERED_NOUNS = /* @__PURE__ */ list(`
block class exhibit grade group hepatitis option part plan section type vitamin
`);
const INQUIT_VERBS = /* @__PURE__ */ list(`
added answered asked asks called continued cried declared demanded exclaimed joked noted remarked
replied responded said says screamed shouted tweeted warned wondered wrote yelled
`);
export {
  COUNTING_ABBREVIATIONS,
  EXCLAIMED_NAMES,
  INQUIT_VERBS,
  LEADING_ABBREVIATIONS,
  LETTERED_NOUNS,
  MONTH_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  OPENERS_AS_SURNAMES,
  SENTENCE_OPENERS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS
};
