/** Words that make the name of an organization, and organizations that news names by one word. Put together for broadsheet after the AP and Reuters style guides. */
import { list, phrases } from './table.js'

/** They end the name of an organization ("Ford Foundation") or open it before "of" and "for" ("Bank of Japan"). */
export const ORGANIZATION_HEADS = /* @__PURE__ */ list(`
academy administration aerospace agency airline airlines airways albion alliance ambulance analytics archdiocese architects army ashram assembly asset
assn associates association athletic authority automotive ballet bancorp bank bar battalion bears beverage beverages biologics biosciences biotech
board boys brewery brigade broadcasting brokers broncos brothers builders bulldogs bulls bureau cabinet capital cardinals cathedral caucus celtics
cement center centre chamber charity chemicals choir church clinic clippers club co coalition college command commission committee commonwealth
communications communist community companies company confederation congress conservatory consortium constabulary consulate consultancy consultants
consulting cooperative corp corporation corps council court cowboys crusaders daily dairies department dept developers diagnostics digital diocese
directorate distillers distillery division dodgers dolphins duma dynamics eagles electronics embassy energy ensemble enterprises entertainment
equities exchange faction faculty falcons federation fellowship fighters films firm fisheries fleet foods force forces forum foundation front fund
games gazette genomics gmbh government group guard guards guild gymnasium haulage hawks healthcare herald holding holdings homes hornets hospice
hospital hotels house hurricanes ilbo inc industries infirmary initiative inspectorate institute institution instruments insurance intelligence
interactive interior international investments jaguars jirga journal judiciary junta knesset knights lab laboratories laboratory labs lakers league
legislature library limited lions llc lobby logistics lok lp ltd magazine mail majlis materials media mets militia mills minerals mining ministry
mission monitor mosque motors movement museum navy network networks news newspaper newspapers observatory office orchestra orchestras organisation
organization packers panel panthers parliament partners partnership party patriots patrol petroleum pharma pharmaceuticals philharmonic pictures
pirates plastics plc police polytechnic post press productions program programme project properties publications publishers publishing quartet raiders
railway railways rams rangers raptors ravens realty records regiment registry republicans reserve resistance resources restaurants robotics rovers
sabha sangh school schools secretariat securities semiconductor seminary senate service services sharks shimbun shipping shipyards society software
solicitors solutions springboks squad squadron standard steel steelers stores studio studios sun supermarkets symphony syndicate synod systems
taskforce team technologies technology telecom telegram telegraph television textiles theater theatre therapeutics tigers times titans tribunal
tribune trust tv union unit united university varsity ventures vikings wanderers warriors weekly wireless workers works yankees zeitung
`)

/** Well-known organizations of one word (acronyms besides: any word in capitals that is no place and no headline). */
export const ORGANIZATIONS = /* @__PURE__ */ list(`
acnur adidas airbnb airbus aldi alibaba alstom amazon amnesty apple arsenal asda asean assembly astrazeneca audi aukus baidu barcelona barclays bayer
bbva benfica besiktas bharti bhp bjp blackrock bmw boeing bombardier bundesbank bundesliga bundestag bundeswehr bytedance cabinet carrefour chelsea
chevron cia citi citibank citigroup citroen citroën coca-cola comcast commonwealth congress cosatu costco danone disney duma e.u. easyjet ebay ecowas
eff embraer equinor ericsson eskom eu europol exxon exxonmobil facebook farc fatah fbi fedex fenerbahce ferrari feyenoord fiat fifa foxconn frelimo
fretilin frontex galatasaray gazprom glaxosmithkline glencore gm goldman google greenpeace hamas heineken hezbollah hizbollah hizbullah honda houthis
hrw hsbc huawei hutis hyundai iaea ibm icc ikea imf infosys inkatha instagram intel interpol isil isis jefferies jpmorgan juventus kia kmt knesset
kpmg kuomintang lexus lidl likud linkedin lockheed lufthansa lyft maersk majlis mazda mcdonald's mercedes mercedes-benz merck mercosur microsoft
mitsubishi moderna monsanto mossad motorola mujahideen nasa nasdaq nato natwest nestle nestlé netflix nike nintendo nissan nokia nomura novartis
nvidia oecd opec opel openai oxfam parliament paypal pdvsa pemex pentagon pepsi pepsico petrobras peugeot pfizer pkk plo polisario politburo porsche
qantas raytheon reddit renamo renault repsol rosneft ryanair safaricom sainsbury's samsung santander sdp senate shell siemens skoda snp softbank sony
spacex starbucks subaru suzuki swapo taliban telefonica telegram tencent tepco tesco tesla tiktok totalenergies toyota transnet treasury twitter u.n.
uber ubisoft ukip un unaids undp unesco unhcr unicef unilever unitas vauxhall verizon vodafone volkswagen volvo walmart who wikileaks wikimedia
wikipedia wipro woolworths xiaomi yahoo youtube ypg zanu-pf
`)

/** Other organizations of several words whose last word does not tell. */
export const ORGANIZATION_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
african union|al nusra|al qaeda|al qaida|al shabaab|al shabab|al-nusra|al-qaeda|al-qaida|al-shabaab|al-shabab|amnesty international|anglo american
arab league|bharatiya janata party|boca juniors|boko haram|credit suisse|crime stoppers|doctors without borders|european union|federal reserve
fianna fail|fine gael|goldman sachs|high court|hizb ut-tahrir|house of commons|house of lords|house of representatives|human rights watch
islamic jihad|islamic state|jemaah islamiyah|joint chiefs of staff|justice department|lok sabha|manchester city|manchester united
medecins sans frontieres|merrill lynch|morgan stanley|muslim brotherhood|médecins sans frontières|national rally|new york yankees|nobel committee
polisario front|rajya sabha|real madrid|red crescent|red cross|rio tinto|river plate|rolls royce|rolls-royce|save the children|scotland yard
security council|sendero luminoso|shining path|shiv sena|sinn fein|sinn féin|state department|supreme court|tamil tigers|tata motors|tottenham hotspur
tupac amaru|u.n. security council|united nations|wall street|wells fargo|white house|world bank|world health organisation|world health organization
world trade organization
`)

/** Schools. */
export const SCHOOLS = /* @__PURE__ */ list(`academy college gymnasium school schools seminary university varsity`)

/** What the head word of a name tells of the organization. */
export const ORGANIZATION_KINDS: Readonly<Record<'government' | 'party' | 'military' | 'company' | 'court' | 'school' | 'team' | 'body', readonly string[]>> = {
  government: /* @__PURE__ */ list(`
administration assembly bureau cabinet congress consulate department dept directorate duma embassy government house inspectorate
knesset legislature majlis ministry municipality parliament police presidency sabha secretariat senate treasury`),
  party: /* @__PURE__ */ list(`bjp likud party zanu-pf coalition caucus`),
  military: /* @__PURE__ */ list(`army battalion brigade brigades corps fighters fleet force forces guard guards militia navy regiment squadron squad`),
  company: /* @__PURE__ */ list(`
aerospace airbus airlines airways amazon analytics apple architects automotive bancorp bank beverages biologics biosciences biotech boeing brewery
chemicals co companies company consultants consulting corp corporation diagnostics electronics energy enterprises facebook foods genomics gmbh google
holding holdings homes hotels inc industries insurance limited llc logistics lp ltd microsoft minerals mining motors petroleum pharma pharmaceuticals
plc productions publishers publishing records restaurants robotics samsung securities semiconductor shipping software steel stores studios
supermarkets systems technologies telecom tesla textiles therapeutics toyota twitter ventures wireless
`),
  court: /* @__PURE__ */ list(`court judiciary tribunal icc`),
  school: SCHOOLS,
  team: /* @__PURE__ */ list(`
albion athletic bears broncos bulldogs bulls cardinals celtics clippers club cowboys crusaders dodgers dolphins eagles falcons hawks hornets
hurricanes jaguars knights lakers lions mets packers panthers patriots pirates raiders rams rangers raptors ravens rovers sharks springboks
steelers tigers titans united vikings wanderers warriors yankees`),
  body: /* @__PURE__ */ list(`
agency alliance association authority board center centre chamber church commission committee commonwealth confederation conference council eu
federation forum foundation fund group iaea imf institute institution league mission movement nations nato observatory office opec organisation
organization society syndicate trust u.n. un unesco unicef union who
`)
}

/** Capital letters that name neither a person nor an organization: things, measures, degrees, offices, numbers. */
export const OTHER_ACRONYMS = /* @__PURE__ */ list(`
ad adgp agm ai aids am atm ba bc bce bod bsc bst cbe cc cctv cd ce ceo cfo cm coo covid cpi cto dbe dgp dig dna dvd ebola edt emt esg est faq fir fm
gdp gmt gp gps gst hc hd hh hiv html http ias icu id ifs ii iii ipo it iv ix kbe kc kg km kpi lgbt lgbtq lng ma mba mbe mers mou mp mps mri msc nev
ngo ngos obe oc ok otp pc pcr pdf pdt phd pil pin pm ppe pr ps psi qc rip roi rpm rt sars sc si sim sms sos sp suv tv ufo url usd utc vat vi vii viii
vp vpn wwi wwii www xi xii
`)

/** Who owns an organization in its name, whatever stands before: "Navy of the People's Army". */
export const OWNERS = /* @__PURE__ */ list(`children men people women`)

/** What two places have together: "Avon and Somerset Police". */
export const JOINT_BODIES = /* @__PURE__ */ list(`constabulary council police`)

/** Words that open the name of a sports club before the name of a place: "Dynamo Kyiv", "Real Sociedad", "FC Basel". */
export const CLUB_OPENERS = /* @__PURE__ */ list(`
ac afc as atletico atlético bayern borussia cf cska deportivo dinamo dynamo fc fk inter lokomotiv nk olympique partizan real sc
shakhtar sk spartak sporting sv vfb vfl zenit
`)
