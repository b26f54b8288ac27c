/**
 * Words around a name that tell what it is the name of. Put together for broadsheet from the AP and Reuters style guides
 * (geographic names, titles) and Quirk et al., *A Comprehensive Grammar of the English Language* (1985), §9.15–9.32
 * (prepositions of place), §17.65–17.93 (apposition).
 */
import { list, phrases, wordSet } from './table.js'

/** A name that follows them is rather a place's. */
export const PLACE_PREPOSITIONS = /* @__PURE__ */ list(`across around at in inside near off outside throughout toward towards within`)

/** Behind a name, before where its bearer is from: "Ann Marsh of Brno, a teacher,". */
export const ORIGIN_PREPOSITIONS = ['from', 'of'] as const

/** Who is of a party, with its capital: "Ann Marsh, a Republican,". */
export const PARTISANS = /* @__PURE__ */ list(`conservative democrat independent liberal libertarian republican tory`)

/** A name that follows them is a little rather a place's or a thing's. */
export const WEAK_PREPOSITIONS = /* @__PURE__ */ list(`from of on to`)

/** Whose a park, a school or a court is, in its name: no word of a person's name. */
export const PUBLIC_WORDS = /* @__PURE__ */ list(`central community elementary federal international memorial metropolitan municipal national provincial public regional`)

/** "the village of X", "the state capital X". */
export const PLACE_NOUNS = /* @__PURE__ */ list(`
area capital city coast community counties county department district enclave governorate island islands monastery mountain municipality
neighborhood neighbourhood port prefecture province region republic residents resort river settlement state suburb town township village
`)

/** Things that are called by a name: "Hurricane Katrina". */
export const NAMED_THINGS = /* @__PURE__ */ list(`copa cyclone cyclones hms hotel hurricane hurricanes mv operation planet project ship storm storms tropical typhoon typhoons uss`)

/** Ships, animals and machines that are called by a name, "the trawler Anna Marsh", "her dog, Biscuit". */
export const CALLED_THINGS = /* @__PURE__ */ list(`
boat carrier cat destroyer dog elephant ferry freighter frigate gorilla horse lifeboat liner lion panda puppy racehorse rover schooner ship spacecraft
submarine tanker telescope tiger trawler tug tugboat vessel warship yacht
`)

/** What is called after the one who leads it: "the Thatcher government", "the Obama era". */
export const RULE_NOUNS = /* @__PURE__ */ list(`
administration brothers cabinet camp campaign clan dictatorship doctrine dynasty era family government presidency regime years
`)

/** What a thing has before its name: "a silver Astra". */
export const COLOURS = /* @__PURE__ */ list(`beige black blue bronze brown gold golden gray green grey maroon navy orange pink purple red silver turquoise white yellow`)

/** What only a person has or goes through: "Thatcher's premiership". */
export const PERSONAL_NOUNS = /* @__PURE__ */ list(`
birthday biography candidacy career chancellorship childhood death funeral inauguration premiership presidency reelection resignation
retirement tenure
`)

/** What makes an outlet of the name beside it: "the newspaper Harbour". */
export const OUTLET_NOUNS = /* @__PURE__ */ list(`blog broadcaster channel daily magazine newspaper newspapers outlet station tabloid website weekly`)

/** What outlets do: "Harbour reported on Friday that". */
export const VERBS_OF_OUTLETS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`reported reports wrote`)

/** What makes an agency of the name before it: "the Harbour news agency". */
export const AGENCY_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`agencies agency wire`)

/** They make a date of the month after them: "last May". */
export const DATE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`by early from in last late next on since this until`)

/** Between a name and what its bearer is: "X is a farmer". */
export const COPULAS = /* @__PURE__ */ list(`became becomes being is remained remains was`)

/** They join a subject to what it is: "is a lawyer". Quirk et al. §16.21. */
export const BEING_VERBS = /* @__PURE__ */ list(`be become remain`)

/** In the passive they tell what somebody is made: "was elected president". Quirk et al. §16.46. */
export const NAMING_VERBS = /* @__PURE__ */ list(`appoint call choose confirm crown declare elect hire identify install make name ordain pick proclaim reappoint recruit reelect select`)

/** Whoever does this to somebody has the role from then on: "Ames succeeds Marsh as mayor". */
export const SUCCEEDING_VERBS = /* @__PURE__ */ list(`follow oust replace succeed take unseat`)

/** Between a role and the name of who has it: "a baker named Ames", "the driver was identified as Ames". */
export const IDENTIFYING_WORDS = /* @__PURE__ */ list(`identified known named`)

/** Before "to be" and what somebody has then become: "went on to become mayor". */
export const REACHING_VERBS = /* @__PURE__ */ list(`come go grow live prove rise turn`)

/** Of what may not be so. */
export const CONDITIONS = /* @__PURE__ */ list(`if unless whether`)

/** Before a role that nobody has yet: "the next president". */
export const UNREAL_MODIFIERS = /* @__PURE__ */ list(`eventual future next potential prospective would-be`)

/** Before a role without article that somebody has: "became mayor", "served as mayor". */
export const BEFORE_BARE_ROLES = /* @__PURE__ */ list(`appointed as became become becomes elected is named remained was`)

/** Whose object does what the infinitive behind it tells: "urged Marsh to go". Quirk et al. §16.50. */
export const CONTROL_VERBS = /* @__PURE__ */ list(`
advise allow ask beg call challenge command compel convince direct enable encourage expect force help implore instruct invite lead order permit
persuade press pressure prompt push remind require rely tell urge want warn
`)

/** What an event does rather than its subject: "he won, putting him ahead". */
export const EVENT_VERBS = /* @__PURE__ */ list(`allow bring cost earn enable force give help lead leave make prompt put secure take win`)

/** Words after a role that say whose or which it is: then it is nobody spoken of before. */
export const ROLE_COMPLEMENTS = /* @__PURE__ */ list(`at for from in of that who whose`)

/** They make a prize, an event, a document or a building of the name before them: "Nobel Prize", "the Wannsee Protocol". */
export const THING_HEADS = /* @__PURE__ */ list(`
accord accords act affair agreement album algorithm amendment arena award awards biennale bistro bowl cafe carnival championship championships classic
code collection concerto crisis cup cups decree derby diaries dictionary disease doctrine dynasty effect empire encyclopedia equation era exhibition
expo exposition expressway fellowship festival fiesta files games hotel index initiative inn invitational lectures letters lodge manuscript marathon
massacre medal memorandum memorial method monument murders mysteries olympics overture papers parade paradox paralympics period plan podcast prelude
preludes principle prix prize prizes program programme protocol quartet raceway rally rebellion regatta report restaurant revolution riots saga
scandal scholarship series show sonata speedway stadium stakes statue suite symphony symposium syndrome tapes telescope test theorem theory tournament
treaty trial trilogy trophy uprising verdict virus war
`)

/** First words of the names of feasts, of which the next word is a part: "Eid al-Fitr", "Rosh Hashanah", "Christmas Eve" (Christian, Islamic and Jewish calendars). */
export const FEAST_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
christmas eid lailat laylat rosh shab shabe simchat tisha yom
`)

/** What is called after somebody: "Megan's Law", "Crohn's disease". */
export const EPONYMS = /* @__PURE__ */ list(`comet disease law syndrome theorem`)

/** Laws, and what else letters stand for that is no body: "the Clean Rivers Act (CRA)". */
export const LAW_NOUNS = /* @__PURE__ */ list(`act agreement amendment bill code convention index law method plan policy practice protocol regulation strategy survey test treaty`)

/** Articles and saints of Romance languages: with a capital they open the name of a thing or a place rather than a person's. */
export const FOREIGN_ARTICLES = /* @__PURE__ */ list(`el la las le les los santa santo sao`)

/** Verbs whose object is a person: "arraigned X", "married X". */
export const PERSONAL_VERBS = /* @__PURE__ */ list(`
acquitted appointed arraigned arrested assassinated beheaded convicted deported detained elected extradited hired imprisoned interviewed jailed
kidnapped killed married murdered nominated paroled re-elected remanded sacked sentenced shot stabbed summoned
`)

/** Verbs with somebody who is told: an unknown word behind them is as often a newspaper or a broadcaster. */
export const TELLING_VERBS = /* @__PURE__ */ list(`inform informed informing informs tell telling tells told`)

/** Verbs with what somebody or something is called. */
export const CALLING_VERBS = /* @__PURE__ */ list(`call called calling calls`)

/** Roles that firms have as often as people: "its rival Nordvita", "the publisher Harbour". */
export const ROLES_OF_FIRMS = /* @__PURE__ */ list(`broadcaster builder champion competitor developer host operator owner partner producer promoter publisher rival sponsor trader`)

/** Offices of towns, districts and states, and who lives there: what stands before one is a place, "Jackson Mayor Anna Lund". */
export const OFFICES_OF_PLACES = /* @__PURE__ */ list(`
alderman cllr councillor councilman councilmember councilwoman gov governor mayor mp native rep representative resident sen senator sheriff
`)

/** Who firms and clubs have: an unknown name before or behind them is one, "Nordvita boss Kari Eide", "an analyst at Nordvita". */
export const OFFICERS_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
activist analyst boss captain ceo chairman chairwoman chief co-founder coach customer defender deputies director economist editor employee engineer
executive fan fighter footballer founder goalkeeper gunmen head journalist lawyer leader manager member midfielder militant passenger pilot player president
reporter researcher scientist shareholder spokesman spokesperson spokeswoman strategist striker subscriber supporter trader user volunteer winger worker
`))

/** Of these, whom one person has as well: "Marsh's lawyer". */
export const OFFICERS_OF_ONE: ReadonlySet<string> = /* @__PURE__ */ wordSet(`boss coach employee fan lawyer leader manager spokesman spokesperson spokeswoman supporter worker`)

/** What firms have: "shares of Nordvita", "Nordvita's profits". */
export const BELONGINGS_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
acquisition app bankruptcy board contract customers earnings employees factory investors merger products profit profits
revenue revenues sales share shareholders shares staff stake stock subsidiary takeover turnover venture website
`))

/** Before a name that is a firm's: "the carmaker Nordvita". Other such words open or end names of organizations themselves. */
export const KINDS_OF_FIRMS = /* @__PURE__ */ list(`
affiliate airline band brand brewer chain charity conglomerate contractor gang giant grocer insurer lender manufacturer miner ngo nonprofit pac processor retailer startup
subsidiary supplier tank utility vendor venture watchdog wholesaler
`)

/** Behind a name that is a firm's, a party's or a club's: "the Nordvita group". Behind a place stand others, "police", "council". */
export const KINDS_BEHIND = /* @__PURE__ */ list(`
app bloc brand club coalition company corporation faction firm franchise group label militia movement network organisation organization party
platform squad startup team
`)

/** What firms and outlets do, and people hardly: "Nordvita reported a loss". */
export const VERBS_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
broadcasts employs exports manufactures posted produces recalled reported reports restructured supplies unveiled unveils
`)

/** What firms, parties, clubs and outlets do more often than people. */
export const VERBS_RATHER_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
announced appointed beat boycotted bought claimed cut defeated drew expelled expects fell fielded gained has halted hired launched lost makes merged nominated
operated operates pays plans plunged produced raised runs seized sells signed slumped sold stopped suspended won
`))

/** What the price of a share does, by so much: "Nordvita rose 3 per cent". */
export const MARKET_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
added advanced climbed closed dropped eased ended fell gained jumped lost plunged rose sank shed slid slipped slumped soared surged tumbled
`)

/** What a firm, a charity, a paper or a club ends in behind a name that nobody has: "Kestra Gold", "Hutan Watch". */
export const WORDS_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
action aid apparel apparels aviation care coal doctors express farms finance freight garments gas global gold heavy infrastructure
investment life lines marine metals mobile motor oil power radio rail relief rescue research retail riders savings security solar stars tea
tech telecommunications tobacco tours traders trading trans transport travel voice watch water welfare wings
`))

/** Before "by" and who makes, owns, runs or asks. */
export const MAKING_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
chaired commissioned compiled conducted developed funded headed hosted leased led made manufactured operated organised organized owned poll produced published run sponsored supplied survey
`))

/** Of firms and clubs: "acquired Nordvita", "thrashed Rosario". */
export const OWNING_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`acquire acquired acquires acquiring beat beats co-founded dissolved founded heads join joined joining joins outlawed owned owns quit thrashed trounced`)

/** Between two teams: "Rosario beat Arsenal", "drew with". */
export const CONTEST_VERBS = /* @__PURE__ */ phrases(`
beat|beats|blanked|defeated|downed|drew with|edged|fell to|held|held off|host|hosted|hosts|lost to|outlasted|outscored|routed|swept|thrashed|topped|trounced|v
versus|vs
`)

/** How a game ends, for or against the team behind it: "a win over Rosario", "defeat to Rosario". */
export const RESULTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`defeat draw game loss series shutout triumph victory win`)

/** Before "at" or "for" and where somebody works, learns or plays: "teaches at Harbour", "signed for Rosario". */
export const WORKING_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`educated enrolled play played playing plays sign signed studied study studying taught teach teaches teaching traded work worked working works`)

/** Before "to" or "with" and whoever is a source: "according to Nordvita", "in an interview with Harbour". */
export const SOURCE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`according interview interviews merge merged merger merging partnership speaking spoke spoken talked talking`)

/** Offices with their field before them: "Iranian Energy Minister" is no firm. */
export const OFFICES_OF_FIELDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`minister ministers secretary undersecretary`)

/** Between a name and an age: "Ada Moreno, now 41". */
export const AGE_WORDS = /* @__PURE__ */ list(`a aged an now`)

/** Behind an "it" that stands for a firm, and is no rain. */
export const VERBS_BEHIND_IT: ReadonlySet<string> = /* @__PURE__ */ wordSet(`had has plans will would`)

/** Of one name, they tell of a team or a firm: "Rosario have lost". */
export const PLURAL_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`are face have host play travel were`)

/** Parts of firms and bodies: "a unit of Nordvita", "Nordvita's headquarters". */
export const PARTS_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`affiliate arm division headquarters offices offshoot subsidiary unit wing`)

/** One has them "in" a firm, or is one of them. */
export const STAKES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`investors share shareholders shares stake stock`)

/** Before a noun that stands for one of its kind. */
export const INDEFINITE_ARTICLES = /* @__PURE__ */ list(`a an`)

/** Before a possessive that needs no noun: "than Marsh's", "a friend of Marsh's". */
export const COMPARING_WORDS = /* @__PURE__ */ list(`as from like of than to with`)

/** Who leads or speaks for a firm or a body, with a capital behind its name, and no town: "Nordvita CEO Kari Eide". */
export const OFFICERS_BEHIND_NAME: ReadonlySet<string> = /* @__PURE__ */ wordSet(`ceo cfo chairman chairperson chairwoman chief coo cto director-general secretary-general spokesman spokesperson spokeswoman`)

/** What kind of school stands before its head. */
export const SCHOOL_LEVELS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`elementary high`)

/** Behind a number: so many in a hundred. */
export const PERCENT_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`% pc per percent`)

/** What firms make, open, raise and cut: "Nordvita will cut 900 jobs". */
export const OUTPUT_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
aircraft branches cars factories flights jets jobs losses orders outlets output plant plants prices production services shipments stores
tariffs vehicles wages
`))

/** Where a firm has its seat or comes from: "based in Bergen", "was founded in". */
export const SEATED_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`based founded headquartered incorporated`)

/** Whoever this is done to is the suspect from then on, or the defendant. */
export const CHARGING_VERBS = /* @__PURE__ */ list(`accuse arraign arrest charge convict indict jail prosecute`)

/** Whoever this is done to is the victim from then on. */
export const HARMING_VERBS = /* @__PURE__ */ list(`abduct assault attack defraud injure kidnap kill murder rape rob shoot stab strangle`)

/** Of what stands behind a role, these may as well tell where something was done: "told the mayor in writing". */
export const PLACING_COMPLEMENTS = ['at', 'from', 'in'] as const

/** Kinds of roles that only describe somebody: whoever is "the judge" need not have been spoken of, but "the poet" has. */
export const DESCRIBING_ROLES = ['athlete', 'star', 'tycoon', 'writer'] as const
