import { list } from "./table.js";
const HONORIFICS = /* @__PURE__ */ list(`
mr mister mrs ms mx miss mme madame mlle mademoiselle messrs monsieur herr frau fraulein fr\xE4ulein signor signora
se\xF1or se\xF1ora se\xF1orita senor senora senorita sra srta don do\xF1a dona dom mynheer pan pani sir dame lord lady
dr doctor doc drs prof professor rev revd reverend hon honorable honourable esteemed
ustad ustaz usted effendi efendi bey hanim agha aqa khanum khanom sahib saheb begum mohtarma janab
shri sri smt shrimati kumari pandit pt thiru thirumathi swami guru baba
datuk dato datin datuk tun tan tunku tengku toh puan encik cik haji hajah hajji hajj haj alhaj alhaji hajja qari
sheikh shaikh shaykh sheik sheikha shaikha sayed sayyed sayyid seyed seyyed syed sayyida maulana mawlana mawlawi molvi
moulvi maulvi mullah mulla molla ayatollah hojatoleslam hojjatoleslam imam mufti allama hafiz qazi qadi
daw bogyoke chief otunba oba comrade
`);
const OFFICES = /* @__PURE__ */ list(`
president secretary-general attorney-general solicitor-general inspector-general surgeon-general director-general governor-general
vice-president premier chancellor vice-chancellor minister secretary undersecretary ambassador envoy consul
governor lieutenant-governor gov senator sen congressman congresswoman congressperson representative rep
assemblyman assemblywoman assemblymember delegate alderman alderwoman councilman councilwoman councilmember councillor cllr
councilor mayor commissioner comptroller treasurer chairman chairwoman chairperson chair speaker whip president-elect
attorney solicitor barrister advocate prosecutor judge justice magistrate sheriff marshal constable const detective det inspector insp ch
superintendent supt officer agent director president-designate deputy mp mep msp mla
general gen colonel col lieutenant lt major maj captain capt commander cmdr cdr commodore admiral adm brigadier brig
sergeant sgt corporal cpl private pvt pfc lance-corporal ensign airman seaman midshipman specialist spc warrant
gunnery staff petty rear fleet field-marshal lieutenant-general lieutenant-colonel major-general brigadier-general
trooper marine quartermaster cadet coach principal dean provost rector
king queen prince princess emperor empress emir amir amira sultan sultana shah tsar czar tsarina kaiser duke duchess earl
countess count viscount viscountess baron baroness baronet marquess marquis marchioness archduke crown infanta infante
pope cardinal archbishop bishop archdeacon deacon deaconess monsignor msgr father fr brother sister mother abbot abbess
prior prioress patriarch metropolitan archimandrite rabbi rebbe chaplain pastor elder minister vicar canon saint
apostle prophet lama dalai rinpoche caliph
`);
const TITLE_MODIFIERS = /* @__PURE__ */ list(`
acting adjunct assistant associate attorney-general brevet caretaker chief co-chair commanding crown defence defense
deputy district circuit county city emeritus ex ex- executive federal field finance first foreign former grand health high his her your the right very
honorary house incoming inspector-general interim interior joint junior justice lance late lay lead majesty excellency
highness holiness eminence grace honour honor majority managing minority most national non-commissioned outgoing
permanent press prime principal provisional rear regional royal second secretary-general senate senior special state
supreme surgeon-general third under venerable vice warrant world honourable us u.s uk u.k
`);
const TITLE_FIELDS = /* @__PURE__ */ list(`
agriculture assembly commerce commons defence defense education energy england exchequer finance government health home homeland
house interior justice labor labour mission parliament police protocol representatives schools security senate staff
state staff studies the transport transportation treasury trade wales war works and foreign affairs for
`);
const ROYAL_TITLES = /* @__PURE__ */ list(`
king queen prince princess emperor empress sultan tsar czar pope saint sir dame sister
`);
const TITLES_WITH_GIVEN_NAME = /* @__PURE__ */ list(`
emir brother father mother sheikh shaikh shaykh sheik sheikha mullah mulla molla imam ayatollah haji hajji don do\xF1a dona dom
datuk dato tunku miss swami guru baba lama rinpoche daw begum pandit sri shri lady lord
`);
const TITLE_NAMES = /* @__PURE__ */ list(`baron dean deacon duke earl judge king major marquis pastor prince sultan`);
const OFFICES_OF_GENERAL = /* @__PURE__ */ list(`attorney director governor inspector prosecutor secretary solicitor surgeon`);
const COURTESY_TITLES = /* @__PURE__ */ list(`
dame frau fraulein fr\xE4ulein herr hon madame miss mister mlle mme monsieur mr mrs ms mx senor senora senorita se\xF1or se\xF1ora se\xF1orita signor signora sir
`);
const TITLES_IN_FULL = {
  adm: "admiral",
  amb: "ambassador",
  brig: "brigadier",
  capt: "captain",
  cdr: "commander",
  cllr: "councillor",
  cmdr: "commander",
  col: "colonel",
  const: "constable",
  cpl: "corporal",
  det: "detective",
  dr: "doctor",
  fr: "father",
  gen: "general",
  gov: "governor",
  insp: "inspector",
  lt: "lieutenant",
  maj: "major",
  pm: "minister",
  pres: "president",
  prof: "professor",
  pvt: "private",
  rep: "representative",
  rev: "reverend",
  sec: "secretary",
  sen: "senator",
  sgt: "sergeant",
  supt: "superintendent"
};
export {
  COURTESY_TITLES,
  HONORIFICS,
  OFFICES,
  OFFICES_OF_GENERAL,
  ROYAL_TITLES,
  TITLES_IN_FULL,
  TITLES_WITH_GIVEN_NAME,
  TITLE_FIELDS,
  TITLE_MODIFIERS,
  TITLE_NAMES
};
