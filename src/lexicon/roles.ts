/** Nouns for a person by what they do, hold or are. After the occupations of ISCO-08 and the titles of the AP style guide. */
import { list } from './table.js'

export const ROLES = /* @__PURE__ */ list(`
abductor academic accountant acrobat activist actor actress administrator adventurer adviser advisor agronomist aide analyst anchor anchorman
announcer apprentice arbitrator architect archivist arsonist artist assailant assassin assistant associate astronaut astronomer athlete attaché
auctioneer auditor author ayatollah babysitter backbencher baker ballerina bandit banker barista bartender bassist batsman beekeeper
billionaire biographer blacksmith blogger bodybuilder bodyguard bookseller boss botanist bowler boxer breeder broadcaster broker builder businessman
businessperson butcher buyer bystander cameraman campaigner candidate captor caregiver caretaker carpenter cartoonist cashier catcher ceo cfo
challenger champion chauffeur chef chemist chief chieftain choreographer classmate clergyman cleric clerk climber clinician cofounder colleague
collector columnist comedian commandant commando commentator companion composer comrade conductor confidant conservationist conspirator consultant
contestant contractor convict coo coordinator cop coroner correspondent cosmonaut counsel counsellor counselor counterpart courier craftsman creator
crewman cricketer critic cto curator cyclist dancer dealer defector defendant defender demographer demonstrator dentist designer detainee developer
dictator diplomat dissident diver doctor donor driver drummer economist editor educator electrician employee engineer entertainer entrepreneur
environmentalist evacuee examiner executive expert explorer eyewitness fan farmer farmworker felon filmmaker financier firefighter fireman fisherman
footballer foreman forger forward founder fraudster frontman frontrunner fugitive fullback gamer gangster gardener geographer goalkeeper goalscorer golfer
graduate grocer guard guardian guerrilla guide guitarist gunman guru gymnast hacker hairdresser hardliner hawker head headmaster headmistress
headteacher heir heiress herder herdsman hero hijacker hiker historian homeowner hoodlum host hostage hotelier housekeeper housewife hunter icon
illustrator imam incumbent industrialist influencer informant inmate instructor insurgent intern interpreter intruder inventor investigator investor
janitor jeweller jockey journalist jurist juror jury keeper kidnapper killer kingpin laborer labourer landlady landlord landowner laureate lawmaker
lawyer leader lecturer legend legislator librarian lifeguard linebacker linguist lobbyist logger lord lumberjack magician magnate mailman manager
marathoner mastermind mathematician matriarch mechanic mediator medic mentor mercenary merchant midfielder midwife migrant militant millionaire miner
missionary mk mobster model moderator mogul monarch monk motorcyclist motorist mountaineer mufti mullah murderer musician naturalist negotiator
neuroscientist neurosurgeon newcomer newscaster newsreader nobleman nominee novelist nun nurse nutritionist observer oceanographer offender official
ombudsman onlooker operator opponent organiser organist organizer orphan outlaw owner paediatrician painter pal paralegal paramedic parishioner
parliamentarian participant partner passenger patient patron peasant pedestrian pediatrician pensioner performer perpetrator pharmacist philanthropist
philosopher photographer photojournalist physician physicist physiotherapist pianist pilgrim pilot pioneer pitcher plaintiff player playwright plumber
poacher podcaster poet policeman politician pollster pontiff postman preacher predecessor prefect prelate presenter priest priestess prisoner producer
professor programmer promoter proprietor prostitute protagonist protester psychiatrist publicist publisher pundit pupil quarterback racer rancher
ranger rapper rebel receptionist recruiter referee reformer refugee registrar reporter rescuer researcher resident restaurateur retiree rider
ringleader rival robber rookie rower runner saboteur sailor salesman salesperson scammer scholar schoolboy schoolgirl schoolteacher scientist scout
screenwriter sculptor seamstress servant serviceman shareholder sheikh shepherd shooter shopkeeper shopper shortstop singer skater skier skipper
smuggler sniper socialite soldier soloist songwriter soprano speechwriter spokesman spokesperson sprinter spy squatter stakeholder stalker star
statesman statistician steward stewardess stockbroker storyteller strategist striker strongman student stuntman successor superstar supervisor
supporter surfer surgeon surveyor survivor suspect swimmer tailor taxpayer td teacher teammate technician teenager tenant tenor terrorist theologian
therapist thief tourist trader trainee trainer translator traveller trucker trustee tutor tycoon umpire vendor vet veteran veterinarian victim
vigilante villager violinist vocalist volunteer waiter waitress warden warlord warrior welder whistleblower winemaker winger winner witness wrestler
writer youngster youtuber
`)

/** Kin and companions, who stand for one person after a possessor or an article: "his wife", "the boy". */
export const RELATIVES_AND_PEOPLE = /* @__PURE__ */ list(`
aunt baby bachelor beau boy boyfriend bride bridegroom brother child cousin dad daughter father fiance fiancee friend girl girlfriend granddaughter
grandfather grandma grandmother grandpa grandson groom guy husband infant lad lady man mom mother mum neighbor neighbour nephew niece roommate sister
son spouse stepfather stepmother stepson toddler twin uncle widow widower wife woman youth
`)

/** Of a generation after: "the younger Marsh". */
export const YOUNGER_KIN = /* @__PURE__ */ list(`daughter granddaughter grandson nephew niece son`)

/** What a woman and a man are to whoever is this to them: of somebody's daughter the mother or the father. */
export const BACK_KIN: Readonly<Record<string, readonly [woman: string, man: string]>> = {
  brother: ['sister', 'brother'], daughter: ['mother', 'father'], father: ['daughter', 'son'], husband: ['wife', 'husband'], mother: ['daughter', 'son'],
  sister: ['sister', 'brother'], son: ['mother', 'father'], wife: ['wife', 'husband']
}

/** What a hyphen adds to a role: "president-elect", "commander-in-chief", "mother-in-law". */
export const ROLE_ENDINGS = /* @__PURE__ */ list(`chief designate elect general large law`)

/** What anybody is: no role. */
export const ANYBODY = /* @__PURE__ */ list(`baby boy child girl guy lad lady man person toddler woman youth`)

/** Kin of whom several are named: "their daughters, Ingrid and Kari". */
export const RELATIVES_IN_PLURAL = /* @__PURE__ */ list(`
brothers children cousins daughters grandchildren granddaughters grandsons kids nephews nieces parents siblings sisters sons stepchildren
triplets twins
`)

/** Words that tell a woman or a man when they stand for a person. */
export const FEMALE_WORDS = /* @__PURE__ */ list(`
actress aunt baroness begum bride countess dame daughter duchess empress fiancee girl
girlfriend granddaughter grandma grandmother headmistress heiress her heroine hers herself housewife lady landlady madam madame mademoiselle maid
midwife miss mom mother mrs ms mum niece nun priestess princess queen schoolgirl senora señora señorita she sheikha shrimati
sister smt sra stepmother stewardess waitress widow wife woman
`)

export const MALE_WORDS = /* @__PURE__ */ list(`
abbot archbishop ayatollah bachelor baron bishop boy boyfriend bridegroom brother cardinal count dad duke emir emperor father fiance grandfather
grandpa grandson groom gunman he headmaster hero him himself his husband imam king lad lord man monk monsieur mr mufti mullah nephew patriarch pope
priest prince rabbi schoolboy senor señor shah sheik sheikh sir son stepfather stepson sultan tsar uncle waiter widower
`)

/** Roles that stand before a name as a title, beside the offices and honorifics of `titles.ts`. */
export const ROLE_TITLES = /* @__PURE__ */ list(`
leader prime spokesman spokeswoman st supreme
`)

/** A general word for a person, and the roles that it can stand for later in the text: "the cleric" for an ayatollah. */
export const ROLE_KINDS: Readonly<Record<string, string>> = {
  academic: 'economist historian lecturer professor researcher scholar scientist',
  athlete: 'cyclist gymnast rower runner skier sprinter swimmer',
  boss: 'ceo chairman chief coach director manager',
  chief: 'ceo chairman chairwoman commander commissioner director head leader',
  cleric: 'archbishop ayatollah bishop cardinal imam maulana mufti mullah pastor patriarch pope priest rabbi reverend',
  coach: 'manager',
  commander: 'admiral brigadier captain colonel general lieutenant major marshal',
  defendant: 'suspect',
  diplomat: 'ambassador consul envoy minister secretary',
  doctor: 'paediatrician pediatrician physician surgeon',
  executive: 'ceo chairman chairwoman chief director founder manager president',
  head: 'chairman chairwoman chief director leader president',
  judge: 'justice magistrate',
  lawmaker: 'assemblyman assemblywoman congressman congresswoman councillor delegate deputy legislator mp rep representative sen senator',
  lawyer: 'advocate attorney barrister counsel prosecutor solicitor',
  leader: 'ayatollah chairman chairwoman chancellor emir king minister pope premier president prime sultan supreme',
  legislator: 'congressman congresswoman deputy lawmaker mp representative senator',
  manager: 'coach',
  minister: 'premier secretary',
  monarch: 'emir emperor empress king queen sultan',
  officer: 'captain colonel constable detective general inspector lieutenant major policeman policewoman sergeant',
  official: 'commissioner director minister secretary spokesman spokesperson spokeswoman undersecretary',
  player: 'captain cricketer defender footballer forward golfer goalkeeper midfielder striker winger',
  politician: 'candidate chancellor congressman congresswoman councillor deputy governor lawmaker mayor minister mp premier president senator',
  pontiff: 'pope',
  premier: 'minister',
  scientist: 'astronomer biologist chemist geologist physicist professor researcher',
  skipper: 'captain',
  soldier: 'captain corporal lieutenant private sergeant',
  spokesperson: 'spokesman spokeswoman',
  star: 'actor actress comedian footballer goalkeeper midfielder musician player rapper singer striker',
  tycoon: 'billionaire businessman businesswoman entrepreneur magnate millionaire mogul',
  writer: 'author columnist essayist journalist novelist playwright poet screenwriter'
}
