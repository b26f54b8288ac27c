/**
 * Small words of names: particles, suffixes, honours. After *The Chicago Manual of Style* (17th ed., 8.5–8.14, names with
 * particles, Arabic names) and the IFLA *Names of Persons* (4th ed., 1996); honours after Debrett's *Correct Form*.
 */
import { list } from './table.js'

/** Belong to the family name that follows: "van Dam", "de la Cruz", "al-Assad". */
export const PARTICLES = /* @__PURE__ */ list(`
abou abu af al ap arap aus av ban beit bel ben bin bint binti d' da dal dall' dalla das de dei del dela della delle delli dello delos dem den der des di dos du
ed el het ibn im la las le les li lo los mac mc o' op ould saint santa st te ten ter ul van vande vanden vander ver vom von vonder vor wa y zu zum zur
`)

/** "Son of", "daughter of", "wife of" in Irish, which only their accents and capitals tell from other words. */
export const IRISH_PARTICLES = /* @__PURE__ */ list(`Mhic Nic Ní Uí Ó`)

/** Other words that join or part the words of a name: "and", "at law", the Spanish saint, and the Irish particles without their accents. */
export const OTHER_PARTS = /* @__PURE__ */ list(`and law mhic nic san`)

/** Particles that are English: "Joan of Arc", "Baroness Hale of Richmond". */
export const ENGLISH_PARTICLES = /* @__PURE__ */ list(`of`)

/** "Son of", "daughter of": they join a father's name to the name before. */
export const PATRONYMIC_PARTICLES = /* @__PURE__ */ list(`bin ibn ben bint binti binte bnt ould wuld walad ap`)

/** What stands before another name of somebody, of any kind (Merriam-Webster). */
export const OTHER_NAME_WORDS = /* @__PURE__ */ list(`aka alias formerly nicknamed`)

/** What stands before a name of before marriage, which is a family name alone as often as not (Merriam-Webster). */
export const BIRTH_NAME_WORDS = /* @__PURE__ */ list(`nee né née`)

/** "real name", "stage name": what kind of name another one is (compiled from a dictionary). */
export const NAME_KINDS = /* @__PURE__ */ list(`birth full given legal maiden pen real stage true`)

/** What people do under another name: "writing as X" (compiled for this project). */
export const STAGE_VERBS = /* @__PURE__ */ list(`performed performing performs recorded recording wrote writes writing`)

/** The Arabic article as the press writes it, assimilated forms too (ALA-LC and BGN/PCGN write "al-" throughout). */
export const ARABIC_ARTICLES = /* @__PURE__ */ list(`al el ul ad an ar as ash at az ed en er es ez`)

/** Generation: part of the name. */
export const GENERATIONS = /* @__PURE__ */ list(`jr jnr junior sr snr senior ii iii iv v vi vii viii ix 2nd 3rd 4th`)

/** Of these, whose bearer is the younger one. */
export const JUNIOR_GENERATIONS = /* @__PURE__ */ list(`ii iii jnr jr junior`)

/** Letters behind names in the press of Nigeria, which are names and words elsewhere: only their place tells them. */
export const HONOURS_IN_PLACE = /* @__PURE__ */ list(`cfr con gcfr gcon mni mon ofr oon san`)

/** Degrees, professions and honours that follow a name, full stops left out. */
export const HONOURS = /* @__PURE__ */ list(`
aba ac accs aia aicp am ao arb architect archt arnp asla attorney atty ba bchir bds bfa bs bsc bsn btech cb cbe cfa cfp ch clu cm cma cmg cpa crna csi
cssp cvo dba dbe dc dcl dd dds deceased dfc dlitt dmd dmin dnp do dphil dpm dsc dso dvm ea edd edm eng esq esquire faan facc facp facs faia fba fcpa frcp frcs
frs frse fsa gbe gcb gcmg gcvo gri hon jd jp kbe kc kcb kcmg kcvo kg kt lcsw ldp llb lld llm lmft lncc lpc lpn lt ma mb mba mbbs mbe mc md mdiv mdsc
med meng mfa mha mla mm mp mpa mph mphil mpp mra ms msc msn msw mvo np obe od ofm om op osb osw pa pc pe pga pharmd phd phil pls pmp ps psyd qc qpm ra
realtor ret retired rn rpt sc scd sj thd trustee usa usaf usmc usn vc
`)

/** Honours that are also names or words: taken only after a comma, with full stops, or in capitals among small letters. */
export const DOUBTFUL_HONOURS = /* @__PURE__ */ list(`
ac am ao arb ba bs ch cm do ea eng hon lt ma mc med mm ms om op pa pe ps ra sc usa
`)

/** "Servant of", "father of", "mother of": the word after them completes the given name. */
export const SERVANTS = /* @__PURE__ */ list(`abd abed abdul abdel abdal abdol abu abou gholam ghulam umm om`)

/** What Yoruba and Igbo names may be called without: "of the lord", "wealth", "crown", "God" (Olusegun, Segun). */
export const LEFT_OUT_FRONTS = /* @__PURE__ */ list(`ade chukwu ola olu oluwa`)

/** First halves of English double names: "Mary Ellen". */
export const FIRST_HALVES = /* @__PURE__ */ list(`mary jo la ma billie bobbie peggy betty anna`)

/** Second halves of Persian family names: "born of", "son of" and the like. */
export const PERSIAN_ENDS = /* @__PURE__ */ list(`nejad nezhad nejhad zadeh zade zadah pour poor pur nia khah manesh far`)

/** Names so common, by the form that stands for their family, that they tell little when they agree. */
export const COMMONEST_NAMES = /* @__PURE__ */ list(`
abdullah abu ahmad ali anthony antonio carlos charles haji hassan hussein ibrahim ivan jesus john jose joseph juan kaur khan kim
kumar louis luis maria mary muhammad sayyid singh
`)

/** Given names that many go without who are called by the next, by the form that stands for their family. */
export const LEFT_OUT_NAMES = /* @__PURE__ */ list(`ali haji jose maria muhammad sayyid`)

/** Houses whose "Al" means "family of" and stands apart with a capital (AP Stylebook, Reuters Handbook: "Al Saud", "Al Thani"). */
export const HOUSES = /* @__PURE__ */ list(`bu khalifa maktoum mualla nahayan nahyan nuaimi qasimi sabah said saud sharqi thani`)

/** Written small inside a name. */
export const SMALL_WORDS = /* @__PURE__ */ list(`
af al av bin bint d da dal dalla das de del della den der des di do dos du e el ibn la las los ould te ten ter ul und ur van
vom von y zu zum zur
`)

/** Particles that join what stands around them to one name, between the capitals of a name. */
export const INNER_PARTICLES = /* @__PURE__ */ list(`
abu af al av ben bin bint da dal das de dei del dela della delos den der di do dos du e el ibn la le ten ter ul van von y zu
`)

/** Particles that join only where a hyphen does so too, or where no capital is lost with them. */
export const OUTER_PARTICLES = /* @__PURE__ */ list(`ad an ar as ash at az d st ur`)

/** Particles that a hyphen glues to what follows: "al-Assad". */
export const GLUED_PARTICLES = /* @__PURE__ */ list(`abu ad al an ar as ash at az ben bin bint de e eddine el es ibn l la ul`)

/** Particles that are English words or given names too: they join only what is known to be a name. */
export const DOUBTFUL_PARTICLES = /* @__PURE__ */ list(`ben das den der do e la le ten van y`)

/** Particles that a name may begin with. */
export const OPENING_PARTICLES = /* @__PURE__ */ list(`abu al bin da de del dela della delos di dos el ibn van von`)

/** Titles that have become parts of names. */
export const INNER_TITLES = /* @__PURE__ */ list(`haji hajj mirza sayed sayyed sayyid seyed shah shaikh sheik sheikh syed than`)

/** Regnal numbers. */
export const REGNAL_NUMBERS = /* @__PURE__ */ list(`ii iii iv ix vi vii viii xi xii xiii xiv xv xvi xvii xviii xxiii`)

/** Beginnings of family names that have a capital inside: "McDonald", "DeLuca". */
export const CAPITAL_INSIDE = /* @__PURE__ */ list(`d' de di du fitz la le mac mc o' van`)
