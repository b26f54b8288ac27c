/** Nouns for a person by what they do, hold or are. After the occupations of ISCO-08 and the titles of the AP style guide. */
import { list } from './table.js'

export const ROLES = /* @__PURE__ */ list(`
abductor academic accomplice accountant acrobat activist actor actress administrator adventurer adviser advisor aide ally analyst anchor anchorman
angler announcer apprentice arbitrator archer architect arsonist artist assailant assassin assistant associate astronaut astronomer athlete attaché
auctioneer auditor author aviator ayatollah babysitter backbencher backer baker ballerina bandit banker barista barman bartender baseman bassist batsman
batter beekeeper beneficiary biker billionaire biochemist biographer blacksmith blogger bodybuilder bodyguard bomber bookmaker bookseller boss bowler boxer
breeder broadcaster broker builder bureaucrat businessman businessperson busker butcher buyer bystander cameraman campaigner candidate captor caregiver
carer caretaker carpenter caseworker cashier catcher cellist ceo cfo challenger champion chauffeur cheerleader chef chief chieftain choreographer
cinematographer classmate clergyman cleric clerk climber clinician clown cofounder colleague collector comedian commandant commando commentator
committeeman companion composer comrade conductor confidant conspirator consultant contender contestant contractor controller convict coo coordinator
cop cornerback coroner correspondent cosmonaut counsel counsellor counselor counterpart courier cowboy craftsman creator crewman cricketer criminal
critic cto curator custodian customer dancer dealer defector defenceman defendant defender defenseman demographer demonstrator dentist designer detainee
developer dictator diplomat disciple dispatcher dissident diver doctor documentarian donor doorman dressmaker driver drummer editor educator electrician
emissary employee enforcer engineer entertainer enthusiast entrepreneur escapee essayist evacuee examiner executive expat expatriate expert explorer
extremist eyewitness fan farmer farmworker felon feminist fielder fighter figurehead filmmaker financier firefighter fireman fisherman footballer
forecaster foreman forger forward founder fraudster freelancer freshman frontbencher frontman frontrunner fugitive fullback fundraiser gambler
gamekeeper gamer gangster gardener geographer ghostwriter goalie goalkeeper goalscorer goaltender golfer gp graduate grocer groundsman guard guardian
guerrilla guide gunman guru gymnast hacker hairdresser handler handyman hardliner hawker head headmaster headmistress headteacher heir heiress herder
herdsman hero hijacker hiker historian homemaker homeowner hoodlum host hostage hotelier housekeeper housewife hunter hurdler icon illustrator imam
incumbent infielder influencer informant informer inmate innkeeper insider instigator instructor insurgent intern interpreter intruder inventor
investigator investor jailer janitor jeweler jeweller jockey jurist juror jury keeper kickboxer kidnapper killer kingpin laborer labourer landlady
landlord landowner laureate lawmaker lawyer leader lecturer lefthander legend legislator librarian lifeguard linebacker lineman linesman linguist logger
lord loyalist lumberjack maestro magician magnate mailman manager marathoner marksman mastermind mathematician matriarch mechanic mediator medic member
mentor mercenary merchant messenger middleman midfielder midwife migrant militant millionaire miner missionary mk mobster model moderator mogul monarch
monk mountaineer mufti mullah murderer musician nanny narrator negotiator neurosurgeon newcomer newscaster newsman newsreader nobleman nominee nun nurse
observer oceanographer offender official oligarch olympian ombudsman onlooker operator opponent organiser organizer orphan outfielder outlaw overseer
owner paediatrician painter pal paralegal paramedic paratrooper parishioner parliamentarian participant partner passenger patient patrolman patron
peacekeeper peasant pedestrian pediatrician pensioner performer perpetrator philosopher photographer physician pilgrim pilot pioneer pitcher plaintiff
player playmaker playwright plumber poacher podcaster poet policeman politician pollster pontiff postman preacher predecessor prefect prelate presenter
priest priestess prisoner prodigy producer professor programmer promoter proprietor prostitute protagonist protester publisher pundit punter pupil
quarterback racer rancher ranger rapist rapper rebel recruiter referee reformer refugee registrar reliever reporter rescuer researcher resident
restaurateur retiree rider righthander ringleader rival robber roofer rookie rower ruler runner saboteur sailor salesman salesperson saxophonist scammer
scholar schoolboy schoolgirl schoolteacher scientist scorer scout screenwriter sculptor seamstress separatist servant serviceman settler shareholder
sheikh shepherd shooter shopkeeper shopper shortstop showrunner singer skater skier skipper slugger smuggler sniper snowboarder socialite soldier
songwriter sophomore soprano source southpaw specialist speechwriter spokesman spokesperson sprinter spy spymaster squatter stakeholder stalker star statesman
statistician steward stewardess stockbroker stonemason storyteller streamer striker strongman student stuntman successor superstar supervisor supporter
surfer surgeon surveyor survivor suspect swimmer tailor taxpayer td teacher teammate technician technocrat teenager tenant tenor terrorist theologian
thief tourist trader trafficker trainee trainer traitor translator traveller trucker trumpeter trustee tutor tycoon umpire vendor vet veteran
veterinarian victim vigilante villager vlogger volunteer voter waiter waitress warden warlord warrior welder whistleblower wicketkeeper winemaker winger
winner witness wrestler writer yachtsman youngster youtuber zookeeper
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
  boss: 'ceo chairman chief coach director manager president',
  chief: 'ceo chairman chairwoman commander commissioner director head leader president',
  cleric: 'archbishop ayatollah bishop cardinal imam maulana mufti mullah pastor patriarch pope priest rabbi reverend',
  coach: 'manager',
  commander: 'admiral brigadier captain colonel general lieutenant major marshal',
  defendant: 'suspect',
  diplomat: 'ambassador chancellor consul envoy minister secretary',
  doctor: 'paediatrician pediatrician physician surgeon',
  executive: 'ceo chairman chairwoman chief director founder manager president',
  head: 'chairman chairwoman chief director leader president',
  'head-of-government': 'chancellor premier prime',
  'head-of-state': 'emir emperor king leader monarch president queen ruler sultan supreme',
  judge: 'justice magistrate',
  lawmaker: 'assemblyman assemblywoman congressman congresswoman councillor delegate deputy legislator mp rep representative sen senator',
  lawyer: 'advocate attorney barrister counsel prosecutor solicitor',
  leader: 'ayatollah chairman chairwoman chancellor emir head-of-government head-of-state king minister pope premier president prime ruler sultan supreme',
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
  ruler: 'ayatollah chancellor emir general king leader premier president prime sultan supreme',
  scientist: 'astronomer biologist chemist geologist physicist professor researcher',
  skipper: 'captain',
  soldier: 'captain corporal lieutenant private sergeant',
  spokesperson: 'spokesman spokeswoman',
  star: 'actor actress comedian footballer goalkeeper midfielder musician player rapper singer striker',
  strongman: 'general leader president prime ruler',
  tycoon: 'billionaire businessman businesswoman entrepreneur magnate millionaire mogul',
  writer: 'author columnist essayist journalist novelist playwright poet screenwriter'
}
