/**
 * Words that stand before a name. After the AP Stylebook (titles, military titles, religious titles, nobility, legislative
 * titles), Debrett's *Correct Form* and, for forms of address abroad, the BBC and Reuters style guides.
 * Single words in lower case without full stops: "Maj. Gen." is two of them.
 */
import { list } from './table.js'

/** Forms of address: they come with anybody's name. */
export const HONORIFICS = /* @__PURE__ */ list(`
mr mister mrs ms mx miss mme madame mlle mademoiselle messrs monsieur maître maitre herr frau fraulein fräulein signor signora
señor señora señorita senor senora senorita sra srta don doña dona dom mynheer pan pani sir dame lord lady
adv alh alhaja comr dr doctor doc drs engr evang prof professor rev revd reverend hon honorable honourable esteemed
ustad ustaz usted effendi efendi bey hanim agha aqa khanum khanom sahib saheb begum mohtarma janab
shri sri smt shrimati kumari pandit pt thiru thirumathi swami guru baba
datuk dato datin seri tun tunku tengku puan encik cik haji hajah hajji hajj haj alhaj alhaji hajja hajia hajiya qari
sheikh shaikh shaykh sheik sheikha shaikha sayed sayyed sayyid seyed seyyed syed sayyida maulana mawlana mawlawi molvi
moulvi maulvi mullah mulla molla ayatollah hojatoleslam hojjatoleslam imam mufti allama hafiz qazi qadi
daw bogyoke chief otunba oba mallam malam barr comrade pst
`)

/** Offices, ranks and orders: "President Assad", "Lt. Col. Smith". */
export const OFFICES = /* @__PURE__ */ list(`
president secretary-general attorney-general solicitor-general inspector-general surgeon-general director-general governor-general
vice-president premier chancellor vice-chancellor minister secretary undersecretary amb ambassador envoy consul
governor lieutenant-governor gov senator sen congressman congresswoman congressperson representative rep
assemblyman assemblywoman assemblymember delegate alderman alderwoman councilman councilwoman councilmember councillor cllr coun
councilor mayor commissioner comptroller treasurer chairman chairwoman chairperson chair speaker whip president-elect
attorney solicitor barrister advocate prosecutor judge justice magistrate sheriff marshal constable const detective det inspector insp ch
superintendent supt officer agent director president-designate deputy mp mep msp mla
general gen colonel col lieutenant lt major maj captain capt commander cmdr cdr commodore admiral adm brigadier brig
sergeant sgt corporal cpl private pte pvt pfc lance-corporal ensign airman seaman midshipman specialist spc warrant
gunnery staff petty rear fleet field-marshal lieutenant-general lieutenant-colonel major-general brigadier-general
trooper marine quartermaster cadet coach principal dean provost rector
king queen prince princess emperor empress emir amir amira sultan sultana shah tsar czar tsarina kaiser duke duchess earl
countess count viscount viscountess baron baroness baronet marquess marquis marchioness archduke crown infanta infante
pope cardinal archbishop bishop archdeacon deacon deaconess monsignor msgr father fr brother sister mother abbot abbess
prior prioress patriarch metropolitan archimandrite rabbi rebbe chaplain pastor elder minister vicar canon saint
apostle prophet lama dalai rinpoche caliph
acp asp dcp dgp dsp igp mec mlc sho ssp
`)

/** Words that belong to a title with another: "Vice President", "acting Foreign Minister". Never a title alone. */
export const TITLE_MODIFIERS = /* @__PURE__ */ list(`
acting adjunct air assistant associate attorney-general brevet caretaker chief co-chair commanding crown defence defense
deputy district circuit county city emeritus ex ex- executive federal field finance first foreign former grand health high his her your the right very
honorary house incoming inspector-general interim interior joint junior justice lance late lay lead master majesty excellency
highness holiness eminence grace honour honor majority managing minority most national non-commissioned outgoing
permanent press prime principal provisional rear regional royal rt second secretary-general senate senior special state
supreme surgeon-general third under venerable vice warrant world honourable us u.s uk u.k
`)

/** What follows "of" inside a title: "Secretary of State", "Speaker of the House". */
export const TITLE_FIELDS = /* @__PURE__ */ list(`
agriculture assembly commerce commons defence defense education energy england exchequer finance government health home homeland
house interior justice labor labour mission parliament police protocol representatives schools security senate staff
state staff studies the transport transportation treasury trade wales war works and foreign affairs for
`)

/** Titles that one given name follows: "King Salman", "Sir Keir", "Pope Francis". */
export const ROYAL_TITLES = /* @__PURE__ */ list(`
king queen prince princess emperor empress sultan tsar czar pope saint sir dame sister
`)

/** Titles that one name follows which may be a given name: "Sheikh Hasina", but "Ayatollah Khomeini". */
export const TITLES_WITH_GIVEN_NAME = /* @__PURE__ */ list(`
emir brother father mother sheikh shaikh shaykh sheik sheikha mullah mulla molla imam ayatollah haji hajji don doña dona dom
datuk dato tunku miss swami guru baba lama rinpoche daw begum pandit sri shri lady lord
`)

/** First halves of titles that by themselves are family names: "Tan Sri", "Toh Puan". */
export const TITLE_HALVES = /* @__PURE__ */ list(`tan toh`)

/** Titles that are nouns for a person as well, and yet a given name before a lone family name: "Dean Kamen". */
export const TITLES_RATHER_NAMES = /* @__PURE__ */ list(`dean emir marine`)

/** Titles that parents give their children. */
export const TITLE_NAMES = /* @__PURE__ */ list(`baron dean deacon duke earl judge king major marquis pastor prince sultan`)

/** Offices that "general" makes greater: "Attorney General" is one office. */
export const OFFICES_OF_GENERAL = /* @__PURE__ */ list(`attorney director governor inspector prosecutor secretary solicitor surgeon`)

/** Before the role of somebody who no longer has it. */
export const FORMER_WORDS = /* @__PURE__ */ list(`ex former late then`)

/** Forms of address that say nothing of what somebody is. */
export const COURTESY_TITLES = /* @__PURE__ */ list(`
dame frau fraulein fräulein herr hon madame miss mister mlle mme monsieur mr mrs ms mx senor senora senorita señor señora señorita signor signora sir
`)

/** Titles shortened before names, and the noun that stands for the person alone. After the AP Stylebook. */
export const TITLES_IN_FULL: Readonly<Record<string, string>> = {
  adm: 'admiral', amb: 'ambassador', brig: 'brigadier', capt: 'captain', cdr: 'commander', cllr: 'councillor', cmdr: 'commander', col: 'colonel', const: 'constable', coun: 'councillor', cpl: 'corporal', det: 'detective', dr: 'doctor', engr: 'engineer', fr: 'father',
  gen: 'general', gov: 'governor', insp: 'inspector', lt: 'lieutenant', maj: 'major', pm: 'minister', pres: 'president', prof: 'professor', pvt: 'private', rep: 'representative',
  rev: 'reverend', sec: 'secretary', sen: 'senator', sgt: 'sergeant', supt: 'superintendent'
}
