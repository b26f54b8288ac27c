/** Words that make the name of an organization, and organizations that news names by one word. Put together for broadsheet after the AP and Reuters style guides. */
import { list, phrases } from './table.js'

/** They end the name of an organization ("Ford Foundation") or open it before "of" and "for" ("Bank of Japan"). */
export const ORGANIZATION_HEADS = /* @__PURE__ */ list(`
academy administration agency airlines airways alliance army ashram assembly assn associates association athletic authority
bank bar battalion board boys brewery brigade broadcasting brothers bureau cabinet cathedral caucus center
centre chamber church clinic club co coalition college command commission committee commonwealth communications
community companies company confederation congress conservatory consortium constabulary consulate
cooperative corp corporation corps council court daily department dept directorate division duma embassy
enterprises exchange faction faculty federation fellowship fighters films firm fleet force forces forum foundation front
fund gazette gmbh government group guard guards guild gymnasium herald holding holdings hospital house inc ilbo industries
initiative inspectorate institute institution insurance intelligence interior international jirga journal judiciary
junta knesset lab laboratories laboratory labs league legislature library limited llc lobby lok lp ltd magazine majlis
mail media militia ministry mission monitor motors mosque movement museum navy network news newspaper
newspapers observatory office orchestra organisation organization panel parliament partners partnership party
patrol pharmaceuticals plc police post press productions programme program project railway railways records regiment
registry republicans reserve resistance resources sabha sangh school schools secretariat seminary senate service services
society solutions squadron standard stores studio studios sun symphony syndicate synod systems taskforce team
technologies technology telecom telegraph telegram television theater theatre times tribunal tribune trust tv union united
university varsity ventures weekly workers works rovers wanderers squad unit league airline bancorp communist
aerospace albion analytics automotive beverages biologics biosciences biotech capital chemicals diagnostics
electronics energy entertainment foods genomics healthcare logistics mining minerals petroleum pharma
properties rangers robotics
ambulance archdiocese architects asset ballet beverage brokers builders cement charity choir consultancy consultants consulting dairies developers
digital diocese distillers distillery dynamics ensemble equities fisheries games haulage homes hospice hotels infirmary instruments interactive
investments materials mills networks orchestras philharmonic pictures plastics polytechnic publications publishers publishing quartet
bears broncos bulldogs bulls cardinals celtics clippers cowboys crusaders dodgers dolphins eagles falcons hawks hornets hurricanes jaguars knights
lakers lions mets packers panthers patriots pirates raiders rams raptors ravens sharks springboks steelers tigers titans vikings warriors yankees
realty restaurants securities shipping shipyards solicitors supermarkets textiles semiconductor software steel therapeutics wireless shimbun zeitung
`)

/** Well-known organizations of one word (acronyms besides: any word in capitals that is no place and no headline). */
export const ORGANIZATIONS = /* @__PURE__ */ list(`
airbnb aldi alstom asda astrazeneca baidu barclays bayer benfica besiktas bhp blackrock bombardier bytedance carrefour citi coca-cola comcast costco danone
easyjet embraer equinor fenerbahce feyenoord foxconn galatasaray glaxosmithkline glencore heineken hsbc infosys jefferies jpmorgan juventus lidl lyft maersk merck moderna
natwest nestle nestlé nomura openai pepsico reddit repsol ryanair sainsbury's santander tencent tesco totalenergies unilever verizon vodafone wipro woolworths
acnur adidas airbus audi bmw citroen citroën kia lexus mazda mercedes mercedes-benz mitsubishi opel pentagon peugeot porsche skoda subaru suzuki treasury vauxhall
 alibaba amazon amnesty apple arsenal asean aukus barcelona bbva bharti bjp boeing bundesbank
bundesliga bundestag bundeswehr chelsea chevron cia citibank citigroup congress cosatu disney duma e.u. ebay ecowas
eff ericsson eskom eu europol exxon exxonmobil facebook farc fatah fbi fedex ferrari fiat fifa frelimo fretilin
frontex gazprom gm goldman google greenpeace hamas hezbollah hizbollah hizbullah honda houthis hrw huawei hutis
hyundai iaea ibm icc ikea imf inkatha instagram intel interpol isil isis kmt knesset kpmg kuomintang likud linkedin
lockheed lufthansa majlis mcdonald's mercosur microsoft monsanto mossad motorola mujahideen nasa nasdaq nato netflix
nike nintendo nissan nokia novartis nvidia oecd opec oxfam parliament paypal pdvsa pemex pepsi petrobras pfizer pkk
plo polisario politburo qantas raytheon renamo renault rosneft safaricom samsung sdp senate shell siemens snp softbank
sony spacex starbucks swapo taliban telefonica telegram tepco tesla tiktok toyota transnet twitter u.n. uber ubisoft
ukip un unaids undp unesco unhcr unicef unitas volkswagen volvo walmart who wikileaks wikimedia wikipedia xiaomi yahoo
youtube ypg zanu-pf
assembly cabinet commonwealth
`)

/** Other organizations of several words whose last word does not tell. */
export const ORGANIZATION_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
al qaeda|al-qaeda|al qaida|al-qaida|al shabaab|al-shabaab|al shabab|al-shabab|al nusra|al-nusra|amnesty international|boko haram|boca juniors|doctors without borders|european union|african union|arab league
fianna fail|fine gael|hizb ut-tahrir|human rights watch|islamic jihad|islamic state|jemaah islamiyah|lok sabha|manchester city|manchester united|médecins sans frontières|medecins sans frontieres
muslim brotherhood|national rally|new york yankees|polisario front|rajya sabha|real madrid|red crescent|red cross|river plate|rolls-royce|rolls royce|save the children|sendero luminoso|shiv sena
shining path|sinn fein|sinn féin|tamil tigers|tata motors|tottenham hotspur|tupac amaru|united nations|u.n. security council|security council|white house|world bank|world health organization|world health organisation|world trade organization|bharatiya janata party|nobel committee
wells fargo|goldman sachs|morgan stanley|credit suisse|merrill lynch|rio tinto|anglo american|scotland yard|crime stoppers
supreme court|high court|federal reserve|house of representatives|house of commons|house of lords|joint chiefs of staff|state department|justice department|wall street
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
airlines airways bancorp bank brewery co companies company corp corporation enterprises gmbh holding holdings inc industries
insurance limited llc lp ltd motors pharmaceuticals plc productions records stores studios systems technologies telecom ventures
boeing airbus google microsoft apple facebook amazon toyota samsung tesla twitter
homes hotels architects consulting consultants publishing publishers restaurants securities shipping supermarkets textiles
aerospace analytics automotive beverages biologics biosciences biotech chemicals diagnostics electronics energy foods genomics
logistics mining minerals petroleum pharma robotics semiconductor software steel therapeutics wireless`),
  court: /* @__PURE__ */ list(`court judiciary tribunal icc`),
  school: SCHOOLS,
  team: /* @__PURE__ */ list(`
albion athletic bears broncos bulldogs bulls cardinals celtics clippers club cowboys crusaders dodgers dolphins eagles falcons hawks hornets
hurricanes jaguars knights lakers lions mets packers panthers patriots pirates raiders rams rangers raptors ravens rovers sharks springboks
steelers tigers titans united vikings wanderers warriors yankees`),
  body: /* @__PURE__ */ list(`
agency alliance association authority board centre center chamber church commission committee commonwealth conference confederation
council federation forum foundation fund group institute institution league mission movement nations nato observatory office organisation
organization society syndicate trust un u.n. union eu unicef unesco who imf iaea opec`)
}

/** Capital letters that name neither a person nor an organization: things, measures, degrees, offices, numbers. */
export const OTHER_ACRONYMS = /* @__PURE__ */ list(`
ad ai aids am atm ba bc bce bsc bst cc cctv cd ce ceo cfo coo covid cpi cto dna dvd ebola edt est faq fm gdp gmt gps gst hd hiv
html http id ii iii ipo it iv ix kg km lgbt lgbtq lng ma mba mers mp mps msc ngo ngos ok pc pdf pdt phd pm pr ps qc rip roi rt sars sc sms
suv tv ufo url usd utc vat vi vii viii vp wwi wwii www xi xii
adgp agm bod cbe cm dbe dgp dig emt hc kbe kc mbe obe esg fir gp hh icu ifs ias kpi mou mri nev oc otp pcr pil pin ppe psi rpm si sim
sos sp vpn
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
