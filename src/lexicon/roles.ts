/** Nouns for a person by what they do, hold or are. After the occupations of ISCO-08 and the titles of the AP style guide. */
import { list } from './table.js'

export const ROLES = /* @__PURE__ */ list(`
abbot abductor academic accountant activist actor actress administrator admiral adventurer adviser advisor advocate agent agronomist aide ambassador
analyst anchor anchorman announcer apostle apprentice arbitrator archbishop architect archivist arsonist artist assailant assassin assemblyman
assistant associate astronaut astronomer athlete attaché attorney auctioneer auditor author ayatollah backbencher baker bandit banker baron baroness
barrister bartender bassist batsman billionaire biographer bishop blogger bodyguard boss botanist bowler boxer breeder brigadier broadcaster broker
builder businessman businessperson butcher buyer bystander cameraman campaigner candidate captain captor cardinal caretaker carpenter cartoonist
catcher ceo cfo chair chairman chairperson challenger champion chancellor chaplain chef chemist chief chieftain choreographer classmate clergyman
cleric clerk climber clinician coach cofounder colleague collector colonel columnist comedian commandant commander commando commentator commissioner
companion composer comptroller comrade conductor confidant congressman conservationist conspirator constable consul consultant contestant contractor
convict coo coordinator cop coroner corporal correspondent councillor councilman counsel counsellor counselor count counterpart countess craftsman
creator crewman cricketer critic cto curator cyclist dancer deacon dealer dean defector defendant defender delegate demographer demonstrator dentist
deputy designer detective developer dictator diplomat director dissident doctor donor driver drummer duchess duke economist editor educator
electrician emir emperor empress engineer entertainer entrepreneur envoy evacuee examiner executive expert explorer eyewitness fan farmer felon
filmmaker financier firefighter fireman fisherman footballer foreman forward founder fraudster frontman frontrunner fugitive fullback gangster
gardener general geographer goalkeeper goalscorer golfer governor graduate grocer guard guardian guerrilla guide guitarist gunman guru gymnast hacker
hairdresser hardliner head headmaster headmistress headteacher heir heiress hero hijacker hiker historian homeowner hoodlum host hostage hotelier
housekeeper housewife hunter icon illustrator imam incumbent industrialist informant inmate inspector instructor insurgent intern interpreter intruder
inventor investigator investor janitor jeweller jockey journalist judge jurist juror jury justice keeper kidnapper killer king kingpin laborer
labourer landlady landlord laureate lawmaker lawyer leader lecturer legend legislator librarian lieutenant lifeguard linebacker linguist lobbyist lord
magistrate magnate mailman major manager marathoner marshal mastermind mathematician matriarch mayor mechanic mediator medic mentor mep mercenary
merchant midfielder midwife migrant militant millionaire miner minister missionary mk mla mobster model moderator mogul monarch monk motorcyclist
motorist mountaineer mp msp mufti mullah murderer musician negotiator neuroscientist neurosurgeon newcomer newscaster newsreader nobleman nominee
novelist nun nurse nutritionist observer offender officer official ombudsman onlooker operator opponent organiser organist organizer orphan outlaw
owner painter paramedic parliamentarian participant partner passenger pastor patient patriarch patron peasant pedestrian pediatrician pensioner
performer perpetrator pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilgrim pilot
pioneer pitcher plaintiff player playwright plumber poacher podcaster poet policeman politician pollster pontiff pope postman preacher predecessor
prefect prelate premier presenter president priest priestess prince princess principal prisoner producer professor programmer promoter proprietor
prosecutor prostitute protagonist protester provost psychiatrist publicist publisher pundit pupil quarterback queen rabbi racer rancher ranger rapper
rebel receptionist recruiter rector referee reformer refugee registrar reporter representative rescuer researcher resident restaurateur retiree
ringleader rival robber rookie rower runner saboteur sailor salesman salesperson scammer scholar schoolboy schoolgirl schoolteacher scientist scout
screenwriter sculptor seaman secretary senator sergeant servant serviceman shah shareholder sheikh shepherd sheriff shooter shopkeeper shopper
shortstop singer skater skier skipper smuggler sniper soldier solicitor soloist songwriter soprano speaker speechwriter spokesman spokesperson
sprinter spy squatter stakeholder stalker star statesman statistician steward stewardess storyteller strategist striker strongman student successor
sultan superintendent superstar supervisor supporter surfer surgeon surveyor survivor suspect swimmer tailor taxpayer td teacher teammate technician
teenager tenant tenor terrorist theologian therapist thief tourist trader trainee trainer translator traveller treasurer trucker trustee tsar tutor
tycoon umpire undersecretary vet veteran veterinarian vicar victim vigilante villager violinist viscount vocalist volunteer waiter waitress warden
warlord warrior whistleblower winger winner witness wrestler writer youngster youtuber
`)

/** Kin and companions, who stand for one person after a possessor or an article: "his wife", "the boy". */
export const RELATIVES_AND_PEOPLE = /* @__PURE__ */ list(`
aunt baby bachelor boy boyfriend bride bridegroom brother child cousin dad daughter father fiance fiancee friend girl girlfriend granddaughter
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
abbot anchorman archbishop ayatollah bachelor baron bishop boy boyfriend bridegroom brother businessman cameraman cardinal chairman clergyman
congressman councilman count dad duke emir emperor father fiance fireman fisherman gentleman grandfather grandpa grandson groom gunman he headmaster
hero him himself his husband imam king lad lord man monk monsieur mr mufti mullah nephew nobleman patriarch policeman pope priest prince rabbi
salesman schoolboy senor serviceman señor shah sheik sheikh sir son spokesman statesman stepfather stepson sultan tsar uncle waiter widower
`)

/** Roles that stand before a name as a title, beside the offices and honorifics of `titles.ts`. */
export const ROLE_TITLES = /* @__PURE__ */ list(`
leader prime spokesman spokeswoman st supreme
`)

/** A general word for a person, and the roles that it can stand for later in the text: "the cleric" for an ayatollah. */
export const ROLE_KINDS: Readonly<Record<string, readonly string[]>> = {
  academic: ['professor', 'lecturer', 'researcher', 'scholar', 'historian', 'economist', 'scientist'],
  actor: ['actress', 'star'],
  athlete: ['runner', 'sprinter', 'swimmer', 'cyclist', 'rower', 'skier', 'gymnast'],
  boss: ['manager', 'coach', 'ceo', 'chief', 'chairman', 'director'],
  chief: ['head', 'director', 'leader', 'commander', 'chairman', 'chairwoman', 'ceo', 'commissioner'],
  cleric: ['ayatollah', 'imam', 'mullah', 'bishop', 'archbishop', 'cardinal', 'pope', 'rabbi', 'priest', 'pastor', 'mufti', 'patriarch', 'maulana', 'reverend'],
  coach: ['manager'],
  commander: ['general', 'colonel', 'brigadier', 'admiral', 'lieutenant', 'major', 'captain', 'marshal'],
  diplomat: ['ambassador', 'envoy', 'consul', 'secretary', 'minister'],
  doctor: ['physician', 'surgeon', 'paediatrician', 'pediatrician'],
  executive: ['ceo', 'director', 'chairman', 'chairwoman', 'president', 'chief', 'manager', 'founder'],
  head: ['chief', 'director', 'leader', 'president', 'chairman', 'chairwoman'],
  judge: ['justice', 'magistrate'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'deputy', 'assemblyman', 'assemblywoman', 'councillor', 'delegate', 'sen', 'rep', 'legislator'],
  lawyer: ['attorney', 'barrister', 'solicitor', 'advocate', 'counsel', 'prosecutor'],
  leader: ['president', 'premier', 'chancellor', 'king', 'emir', 'sultan', 'prime', 'minister', 'chairman', 'chairwoman', 'pope', 'ayatollah', 'supreme'],
  legislator: ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'deputy', 'lawmaker'],
  manager: ['coach'],
  minister: ['premier', 'secretary'],
  monarch: ['king', 'queen', 'emperor', 'empress', 'sultan', 'emir'],
  musician: ['singer', 'guitarist', 'pianist', 'drummer', 'violinist', 'rapper', 'songwriter', 'bassist', 'cellist'],
  officer: ['sergeant', 'lieutenant', 'captain', 'inspector', 'detective', 'constable', 'policeman', 'policewoman', 'colonel', 'major', 'general'],
  official: ['minister', 'secretary', 'director', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson', 'undersecretary'],
  player: ['footballer', 'striker', 'midfielder', 'defender', 'goalkeeper', 'forward', 'winger', 'golfer', 'cricketer', 'captain'],
  politician: ['president', 'minister', 'senator', 'mp', 'governor', 'mayor', 'lawmaker', 'congressman', 'congresswoman', 'chancellor', 'premier', 'deputy', 'councillor', 'candidate'],
  pontiff: ['pope'],
  premier: ['minister'],
  scientist: ['researcher', 'biologist', 'chemist', 'physicist', 'geologist', 'virologist', 'epidemiologist', 'astronomer', 'professor'],
  skipper: ['captain'],
  soldier: ['sergeant', 'corporal', 'private', 'lieutenant', 'captain'],
  spokesperson: ['spokesman', 'spokeswoman'],
  star: ['actor', 'actress', 'singer', 'player', 'footballer'],
  writer: ['author', 'novelist', 'poet', 'playwright', 'journalist', 'columnist', 'essayist', 'screenwriter']
}
