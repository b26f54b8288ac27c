/**
 * Words that stand before a name. After the AP Stylebook (titles, military titles, religious titles, nobility, legislative
 * titles), Debrett's *Correct Form* and, for forms of address abroad, the BBC and Reuters style guides.
 * Single words in lower case without full stops: "Maj. Gen." is two of them.
 */
import { list, together } from './table.js'

/** Forms of address that say nothing of what somebody is. */
export const COURTESY_TITLES = /* @__PURE__ */ list(`
dame frau fraulein fräulein herr hon madam madame mesdames messieurs miss mister mlle mme monsieur mr mrs ms mx senor senora senorita señor señora señorita shri shrimati
signor signora sir smt sra srta
`)

/** Forms of address: they come with anybody's name. */
export const HONORIFICS = /* @__PURE__ */ together(COURTESY_TITLES, /* @__PURE__ */ list(`
adv agha alh alhaj alhaja alhaji allama aqa asiwaju ato aunt auntie ayatollah baba bapak barr begum bey bogyoke bro chief cik comr comrade dasho datin
dato dato' datuk daw doc doctor doktor dom don dona doña dr drs efendi effendi encik engr esteemed evang guru hafiz haj hajah haji hajia hajiya hajj
hajja hajjah hajji hanim hojatoleslam hojjatoleslam honorable honourable ibu imam janab kgosi khanom khanum khun kumari lady lord mademoiselle maitre
malam mallam martyr maulana maulvi mawlana mawlawi maître messrs mohtarma molla molvi moulvi mufti mulla mullah mynheer mzee oba otunba pan pandit
pani prof professor pst pt puan qadi qari qazi ratu rev revd reverend saheb sahib samdech sayed sayyed sayyid sayyida seri seyed seyyed shaikh shaikha
shaykh sheik sheikh sheikha sri swami syed tengku thiru thirumathi tun tunku uncle ustad ustaz usted ven woizero
`))

/** Offices that are nouns for a person as well: "the ambassador". */
export const PERSONAL_OFFICES = /* @__PURE__ */ list(`
abbot admiral advocate agent ambassador apostle archbishop assemblyman attorney baron baroness barrister bishop brigadier captain cardinal chair
chairman chairperson chancellor chaplain coach colonel commander commissioner comptroller congressman constable consul corporal councillor councilman
count countess deacon dean delegate deputy detective director duchess duke emir emperor empress envoy general governor inspector judge justice king
lieutenant magistrate major marshal mayor mep minister mla mp msp officer pastor patriarch pope premier president prince princess principal prosecutor
provost queen rabbi rector representative seaman secretary senator sergeant shah sheriff solicitor speaker sultan superintendent treasurer tsar
undersecretary vicar viscount
`)

/** Offices, ranks and orders: "President Assad", "Lt. Col. Smith". Those with a hyphen are titles as their pieces are. */
export const OFFICES = /* @__PURE__ */ list(`
abbess acp adm airman ald alderman alderwoman amb amir amira archdeacon archduke archimandrite asp assemblymember assemblywoman atty baronet brig
brother cadet caliph canon capt cdr ch chairwoman cllr cmdr col commodore congressperson congresswoman const coun councilmember councilor councilwoman
cpl crown csp czar dalai dcp deaconess det dgp dig dsp earl elder ensign evangelist father fleet fr garda gen gov govs gunnery igp infanta infante
insp kaiser lama lieut lt maj marchioness marine marquess marquis mec metropolitan midshipman mlc monsignor mother msgr petty pfc pres prior prioress
private prophet pte pvt quartermaster rear rebbe rep reps rinpoche saint sen sens sgt sho sister spc specialist ssgt ssp staff sultana supt taoiseach tempore
trooper tsarina tánaiste viscountess warrant whip
`)

/** Words that belong to a title and tell of no office, but of when and how long somebody has had it. */
export const PASSING_MODIFIERS = /* @__PURE__ */ list(`acting caretaker ex former incoming interim junior late longtime outgoing provisional senior`)

/** Words that belong to a title with another: "Vice President", "acting Foreign Minister". Never a title alone. */
export const TITLE_MODIFIERS = /* @__PURE__ */ together(PASSING_MODIFIERS, /* @__PURE__ */ list(`
1st 2nd adjunct air assistant associate bankruptcy brevet chief circuit city co-chair commanding county crown defence defense deputy district emeritus
eminence ex- excellency executive federal field finance first foreign grace grand health her high highness his holiness honor honorary honour
honourable house interior joint justice lance lay lead majesty majority managing master minority most national non-commissioned permanent press prime
principal rear regional right royal rt second senate special state supreme the third u.k u.s uk under us venerable very vice warrant world your
`))

/** Of these, what makes a lower office of the title behind it. */
export const LOWER_RANKS = /* @__PURE__ */ list(`deputy under vice`)

/** What follows "of" inside a title: "Secretary of State", "Speaker of the House". */
export const TITLE_FIELDS = /* @__PURE__ */ list(`
affairs agriculture and army assembly board commerce commons council court defence defense education energy england exchequer finance for foreign government health home
homeland house interior justice labor labour mission navy opposition parliament police protocol representatives schools security senate staff state studies the trade
transport transportation treasury wales war works
`)

/** Before what an office is for, or where it is: "minister for health", "envoy to Peru", "adviser on trade". */
export const FIELD_PREPOSITIONS = /* @__PURE__ */ list(`at for in on to with`)

/** Titles that one given name follows: "King Salman", "Sir Keir", "Pope Francis". */
export const ROYAL_TITLES = /* @__PURE__ */ list(`
aunt auntie duchess duke king queen prince princess emperor empress sultan tsar czar pope saint sir dame sister uncle
`)

/** Titles that one name follows which may be a given name: "Sheikh Hasina", but "Ayatollah Khomeini". */
export const TITLES_WITH_GIVEN_NAME = /* @__PURE__ */ list(`
ayatollah baba begum brother dato datuk daw dom don dona doña emir father guru haji hajji imam lady lama lord miss molla mother mulla mullah pandit
rinpoche shaikh shaykh sheik sheikh sheikha shri sri swami tunku
`)

/** First halves of titles that by themselves are names: "Tan Sri", "Toh Puan", "Lance Corporal". */
export const TITLE_HALVES = /* @__PURE__ */ list(`lance tan toh`)

/** Titles that are nouns for a person as well, and yet a given name before a lone family name: "Dean Kamen". */
export const TITLES_RATHER_NAMES = /* @__PURE__ */ list(`dean don earl emir marine`)

/** Titles that also open given names of two words (Persian and Turkish): "Amir Hossein Zamani". */
export const TITLES_OF_GIVEN_PAIRS = /* @__PURE__ */ list(`amir emir`)

/** Titles that parents give their children. */
export const TITLE_NAMES = /* @__PURE__ */ list(`baron dean deacon duke earl judge king major marquis pastor prince sultan`)

/** Offices that "general" makes greater: "Attorney General" is one office. */
export const OFFICES_OF_GENERAL = /* @__PURE__ */ list(`attorney director governor inspector prosecutor secretary solicitor surgeon`)

/** Before the role of somebody who no longer has it. */
export const FORMER_WORDS = /* @__PURE__ */ list(`ex former late then`)

/** Before a role, and no part of it. */
export const BEFORE_ROLES = /* @__PURE__ */ list(`a an another currently fellow formerly now once one that the then this`)

/** Offices in capital letters before names; in small letters they are nothing of the kind. As papers of India have them. */
export const OFFICES_IN_LETTERS = /* @__PURE__ */ list(`cji cm cp cs dce dci dcm dpm dpo eam mce mk pc pm ps vp`)

/** Titles shortened before names, and the noun that stands for the person alone. After the AP Stylebook. */
export const TITLES_IN_FULL: Readonly<Record<string, string>> = {
  adm: 'admiral', amb: 'ambassador', brig: 'brigadier', capt: 'captain', cdr: 'commander', cllr: 'councillor', cmdr: 'commander', col: 'colonel', const: 'constable', coun: 'councillor', cpl: 'corporal', det: 'detective', dr: 'doctor', engr: 'engineer', fr: 'father',
  gen: 'general', gov: 'governor', insp: 'inspector', lt: 'lieutenant', maj: 'major', pm: 'minister', pres: 'president', prof: 'professor', pvt: 'private', rep: 'representative',
  rev: 'reverend', sec: 'secretary', sen: 'senator', sgt: 'sergeant', supt: 'superintendent'
}
