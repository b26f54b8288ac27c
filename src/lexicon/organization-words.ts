/** Words that make the name of an organization, and organizations that news names by one word. Put together for broadsheet after the AP and Reuters style guides. */
import { list, phrases, together, wordSet } from './table.js'

/** Heads of a body where "of" follows: "Friends of Lake Vellamo". */
export const HEADS_BEFORE_OF: ReadonlySet<string> = /* @__PURE__ */ wordSet(`band brotherhood daughters friends mothers order sisters sons`)

/** Bodies called after whoever gave the money. */
export const FOUNDATIONS = /* @__PURE__ */ list(`foundation group trust`)

/** Small-letter nouns for firms and for bodies, whatever these are called. */
export const NOUNS_FOR_FIRMS = /* @__PURE__ */ list(`bank company corporation firm startup`)
export const NOUNS_FOR_BODIES = /* @__PURE__ */ list(`agency authority bureau charity department group ministry ngo nonprofit organisation organization union watchdog`)

/** What is called after a saint or a king, beside schools. */
export const HOUSES_OF_SAINTS = /* @__PURE__ */ list(`church hospice hospital`)

/** Schools. */
export const SCHOOLS = /* @__PURE__ */ list(`academy college gymnasium school schools seminary university varsity`)

const GOVERNMENTS = /* @__PURE__ */ list(`
administration assembly bureau cabinet congress consulate department dept directorate duma embassy government house inspectorate knesset
legislature majlis ministry parliament police rada sabha secretariat senate
`)
export const PARTIES = /* @__PURE__ */ list(`caucus coalition party`)
const FORCES = /* @__PURE__ */ list(`army battalion brigade brigades corps fighters fleet force forces guard guards militia navy regiment squad squadron`)

/** What law makes of a firm, behind its name and a comma: "Kestra Foods, Inc." */
export const LEGAL_FORMS = /* @__PURE__ */ list(`co company corp corporation cos gmbh inc limited llc llp ltd plc pty sarl`)

/** Behind a name and "and": "Marsh and Co". */
export const PARTNERS_OF_FIRMS = /* @__PURE__ */ list(`associates bros brothers partners sons`)

/** States and unions whose letters are letters of an acronym too: "USDA", "UKHSA". */
export const STATES_IN_LETTERS = /* @__PURE__ */ list(`eu uk un us`)

/** What ends the name of a firm. */
export const COMPANIES = /* @__PURE__ */ together(LEGAL_FORMS, PARTNERS_OF_FIRMS, /* @__PURE__ */ list(`
aerospace airline airlines airways analytics architects automotive bancorp bank beverage beverages biologics biosciences biotech breweries
brewery broadcasting brokers builders capital cement chemicals communications companies consultants consulting developers diagnostics
distillers dynamics electronics energy enterprises entertainment films firm foods genomics holding holdings homes hotels industries
instruments insurance interactive investments laboratories labs logistics materials media mills minerals mining motors partnership
petroleum pharma pharmaceuticals pictures plastics productions properties publishers publishing records resources restaurants robotics
securities semiconductor services shipping shipyards software solutions steel stores studios supermarkets systems technologies telecom
textiles therapeutics utilities ventures wireless
`))
export const COURTS = /* @__PURE__ */ list(`court judiciary tribunal`)
const TEAMS = /* @__PURE__ */ list(`
afc albion athletic bears broncos bulldogs bulls cardinals celtics clippers club cowboys crusaders dodgers dolphins eagles falcons fc hawks
hornets hurricanes jaguars knights lakers lions mets packers panthers patriots pirates raiders rams rangers raptors ravens rovers sharks
springboks steelers tigers titans united vikings wanderers warriors yankees
`)
export const BODIES = /* @__PURE__ */ list(`
agency alliance archives association authority board center centers centre centres chamber church commission committee committees
commonwealth confederation council councils endowment federation forum foundation foundations fund group institute institutes institution
league mission movement observatory office organisation organization panel society syndicate trust union
`)
const OTHER_HEADS = /* @__PURE__ */ list(`
ambulance archdiocese ashram asset ballet boys cartel cathedral charity choir clinic command communist community confraternity conservatory
consortium constabulary consultancy cooperative daily dal digital diocese division ensemble exchange faction faculty fisheries fm front gazette
guild healthcare herald hospice hospital ilbo infirmary intelligence interior international jirga journal junta lab laboratory library lobby
lok magazine mahasabha mail monitor morcha mosque museum network networks news newspaper newspapers orchestra orchestras parishad parivar
patrol philharmonic polytechnic post press project publications railroad railroads railway railways reserve resistance samaj samiti sangathan sangh sangha sena
service shimbun standard stiftung studio sun symphony synod taskforce team technology telegram telegraph television theater theatre times
tribune tv unit weekly workers works zeitung zoo
`)

/** What law makes of a firm, in letters behind its name: "Nordvita SA". */
export const LEGAL_LETTERS = /* @__PURE__ */ list(`ab ag asa bhd bv kk lp nv oyj sa spa`)

/** Behind the name of a football club, and left out as often: "Skipton Rovers FC". */
export const CLUB_LETTERS = /* @__PURE__ */ list(`afc fc`)

/** They end the name of an organization ("Ford Foundation") or open it before "of" and "for" ("Bank of Japan"). */
export const ORGANIZATION_HEADS = /* @__PURE__ */ together(GOVERNMENTS, PARTIES, FORCES, COMPANIES, COURTS, SCHOOLS, TEAMS, BODIES, OTHER_HEADS)

/** Well-known organizations of one word (acronyms besides: any word in capitals that is no place and no headline). */
export const ORGANIZATIONS = /* @__PURE__ */ list(`
accenture adidas airbnb airbus ajax aldi alibaba allianz alstom amazon amnesty ansarallah apple aramco arsenal asda asean assembly astrazeneca audi
baidu barcelona barclays bayer benfica binance bjp blackrock boeing bombardier bosch bundesbank bundestag bundeswehr burberry bytedance cabinet
carrefour cemex chelsea chevron cisco citi citigroup coca-cola coinbase comcast commonwealth congress costco danone deloitte disney duma e.u.
easyjet ebay ecowas embraer enron equinor ericsson eskom etihad eu europol everton exxon exxonmobil facebook farc fatah fedex ferrari fiat fidesz
fifa flamengo flipkart foxconn frelimo frontex fujitsu g-20 g20 g7 g8 gazprom glaxosmithkline glencore gm goldman golkar google greenpeace hamas
harvard heineken hezbollah hitachi hizbollah hizbullah honda houthis huawei hyundai icc ikea imf infosys instagram intel interpol isis jpmorgan
juventus kaspersky knesset kuomintang labour lazio lenovo lexus likud linkedin lockheed lufthansa maersk majlis mastercard mcdonald's mckinsey
mercedes merck mercosur michelin microsoft mitsubishi moderna monsanto mossad motorola mozilla mujahideen napoli nasa nasdaq nato nestle netflix
nike nintendo nissan nokia novartis nvidia opec opel openai oxfam panasonic parliament paypal pemex pentagon pepsi pepsico peshmerga petrobras
petronas peugeot pfizer philips podemos porsche princeton qantas qualcomm raytheon reddit renamo renault repsol roche rosneft ryanair safaricom
samsung sandinistas sanofi santander sejm senate shell siemens sinovac snapchat softbank sony spacex spotify stanford starbucks stellantis syriza
taleban taliban telefonica telegram tencent tesco tesla thales thyssenkrupp tiktok toshiba totalenergies tottenham toyota treasury twitter u.n. uber
uefa ukip un unesco unicef unilever verizon vodafone volkswagen volvo walmart wechat whatsapp who wikileaks wikipedia wipro woolworths xiaomi yahoo
yale yandex youtube zanu-pf
`)

/** Other organizations of several words whose last word does not tell. */
export const ORGANIZATION_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
al nusra|al qaeda|al qaida|al shabaab|al shabab|anglo american|aston villa|boca juniors|boko haram|boston red sox
charles schwab|chicago white sox|christian democrats|credit suisse|crystal palace|doctors without borders|eli lilly
ernst & young|estee lauder|general mills|goldman sachs|human rights watch|islamic jihad|islamic state|johns hopkins
joint chiefs of staff|liberal democrats|louis vuitton|manchester city|marks & spencer|medecins sans frontieres
merrill lynch|morgan stanley|muslim brotherhood|national rally|nottingham forest|raymond james|red crescent|red cross
red sox|reporters without borders|rio tinto|river plate|rolls royce|save the children|scotland yard|seton hall|shin bet
sinn fein|social democrats|tottenham hotspur|un development program|un development programme|un environment program
un environment programme|united nations|united nations development program|united nations development programme
united nations environment program|united nations environment programme|wall street|wells fargo|west ham|white sox
world food program|world food programme
`)

/** They join the words of a longer name: "Ministry of Health and Welfare". */
export const JOINING_WORDS = /* @__PURE__ */ list(`& and of on with`)

/** Titles that are also what an organization is for: "Justice and Harbour Party", "Crown Rope Service". */
export const TITLES_OF_FIELDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`crown justice`)

/** Before what people meet for: "Mothers Against Drunk Driving", "Committee to Protect Journalists". */
export const BEFORE_CAUSES = /* @__PURE__ */ list(`against for to without`)

/** What the head word of a name tells of the organization. */
export const ORGANIZATION_KINDS: Readonly<Record<'government' | 'party' | 'military' | 'company' | 'court' | 'school' | 'team' | 'body', readonly string[]>> = {
  government: /* @__PURE__ */ together(GOVERNMENTS, /* @__PURE__ */ list(`municipality presidency treasury`)),
  party: /* @__PURE__ */ together(PARTIES, /* @__PURE__ */ list(`bjp likud zanu-pf`)),
  military: /* @__PURE__ */ FORCES,
  company: /* @__PURE__ */ together(COMPANIES, /* @__PURE__ */ list(`airbus amazon apple boeing facebook google microsoft samsung tesla toyota twitter`)),
  court: /* @__PURE__ */ together(COURTS, /* @__PURE__ */ list(`icc`)),
  school: SCHOOLS,
  team: TEAMS,
  body: /* @__PURE__ */ together(BODIES, /* @__PURE__ */ list(`conference eu iaea imf nations nato opec u.n. un unesco unicef who`))
}

/** The heads of one kind, as a call that a bundler can leave out: it keeps what is read off an object while a module loads. */
export const headsOfKind = (kind: keyof typeof ORGANIZATION_KINDS): ReadonlySet<string> => new Set(ORGANIZATION_KINDS[kind])

/** Capital letters that name neither a person nor an organization: things, measures, degrees, offices, numbers. */
export const OTHER_ACRONYMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(/* @__PURE__ */ list(`
ad adgp agm ai aids am atm atv ba bb bc bce bod bst cc cctv cd ceo cfo coo covid cpi cto d&d dbe dgp dig dm dna dvd ebola edt emt est faq
fdi fir fm gdp ghz gi gmt gnp gps gst hh hiv hmc hms html http ias ict icu id ifs ii iii ipo iq it iv ix kc kg kpi lgbt lgbtq lng loc m&a ma
mba mbe mou mp mps mri nev ngo ngos nyc oc ok pc pcr pdf pdt phd pm ppp pr ps q&a qc r&b r&d rfp rip rna rt sars sc si sim sms sos sp suv tv
twh ufo url usb usd uss utc vat vi vii vip vp vpn vr wwi wwii www xi
`))

/** Bodies that are called by one everyday word behind "the", amid a sentence. */
export const BODIES_BEHIND_ARTICLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
army commission committee commons conservatives council court crown fed greens house legislature lords navy secretariat teamsters tories tribunal
`)

/** Bodies that a place has one of, in small letters behind its name: "the Israeli army". */
export const BODIES_OF_PLACES = /* @__PURE__ */ list(`
army cabinet coastguard constabulary embassy government judiciary legislature military ministry navy parliament police presidency senate
`)

/** Bodies of which any town has one. */
export const BODIES_OF_TOWNS: readonly string[] = ['council', 'police']

/** Others, behind what they are for: "Leeds city council". */
export const BODIES_OF_FIELDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`commission council court department federation inspectorate`)

/** Such bodies of two words. */
export const BODIES_IN_TWO_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ phrases(`
air force|armed forces|border guard|central bank|coast guard|fire brigade|fire service|football association|health authority|health service
intelligence agency|intelligence service|national guard|police force|secret service|security forces|space agency|stock exchange
`))

/** Who leads such a body or speaks for it: "Army chief". */
export const LEADERS_OF_BODIES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`chief commander speaker spokesman spokesperson spokeswoman`)

/** Who owns an organization in its name, whatever stands before: "Navy of the People's Army". */
export const OWNERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`children citizens men people women`)

/** What two places have together: "Avon and Somerset Police". */
export const JOINT_BODIES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`constabulary council police`)

/** Words that open the name of a sports club before the name of a place: "Dynamo Kyiv", "Real Sociedad", "FC Basel"; of an airline, a broadcaster. */
export const CLUB_OPENERS = /* @__PURE__ */ list(`
ac afc air as atletico bank bayern borussia cf club cska deportivo dinamo dynamo fc fk inter lokomotiv nk olympique partizan pt radio real
sc shakhtar sk spartak sporting sv vfb vfl zenit
`)

/** What organizations are in other languages, which put it first: "Partido Popular", "Hizb al-Watan", "Lashkar-e-Taiba"; without accents but where English has the word. */
export const FOREIGN_HEADS = /* @__PURE__ */ list(`
agence agencia ansar asociacion associacao banca banco banque comision confederacion conseil consejo corporacion dewan diario ejercito
federacion frente fundacao fundacion gerakan groupe grupo harakat hezb hizb institut instituto jaish jamaat jamiat jaysh jornal lashkar lega
liga ligue medecins mouvement movimento movimiento organizacion partai parti partido partito petroleos rassemblement seguros sindicato
sociedad societe tanzim tehreek tehrik unidad universidad universidade universitas universite unión
`)

/** They stand before what they are of, or behind it: "Ministry of Justice", "Justice Ministry". */
export const DEPARTMENTS = /* @__PURE__ */ list(`department dept ministry`)

/** Words in names of organizations that Britain spells otherwise. After M. Swan, *Practical English Usage* §51. */
export const AMERICAN_SPELLINGS: Readonly<Record<string, string>> = { centre: 'center', defence: 'defense', labour: 'labor', organisation: 'organization', programme: 'program' }

/** Written out; in letters, "UN". */
export const UNITED_NATIONS = 'united nations'
