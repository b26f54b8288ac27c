/**
 * Given names of the world's press, without diacritics, by the gender that they tell of.
 *
 * Provenance: compiled for this project from general knowledge of names in the news (English, Spanish, Portuguese, French,
 * German, Dutch, Italian, Nordic, Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian, Hebrew, Arabic, Persian, Turkish,
 * Urdu, Indian, Japanese, African, Central and South-East Asian); no list of others was copied. A name that is borne by both, or by women
 * of one country and men of another ("Andrea", "Nikita"), is neither here nor there but in `EITHER_NAMES`.
 */
import { list } from './table.js'

/** Names by their first two letters, so that only the row that is asked for need be built; parted by blanks. */
export type NameRows = Readonly<Record<string, string>>

export const FEMALE_NAMES: NameRows = {
  aa: 'aarti aase',
  ab: 'abby abeer abena abeni abigail abir',
  ac: 'achieng',
  ad: `
ada adaeze adanna adaobi addie adedoyin adela adelaide adele adeline adenike adeola adi adiba adila adina aditi adjoa
adriana adrienne adunni adwoa
`,
  af: 'afaf afia afsaneh afsar afsoon afua',
  ag: 'agafya agata agatha agathe agnes agnese agneta agnetha',
  ah: 'ahlam ahuva',
  ai: 'aicha aida aigul aila aileen aimee ainur aischa aisha aiste aisulu aisya',
  ak: 'akanksha akemi akinyi akosua akshata aksinya akua akwa',
  al: `
alana alanna alba alberta albina alda aleksandra alena alessia alevtina alexa alexandra alia alice alicia alicja alida
alina aline aliona alisa alisha alison alissa aliya aliyah alka alla allegra allison allyson alma almudena althea altynai
alva alyona alyson alyssa alzbeta
`,
  am: `
ama amaka amalia amanda amandine amani amara amat amber ambra amelia amelie amena amina aminah aminata amira amisha amna
amparo amrita amruta amy
`,
  an: `
ana anabel anabella anahi anahita anais anandi ananya anara anat anca andree andreea andreia aneta anette anezka anfisa
angela angeles angelica angeliki angelina angeline anges angie anica aniela anika aniko anisa anita anja anjali anjana
anju anjum anke ankita ann anna annabel annalisa annamaria anne anneke anneli annette annick annie annika annukka anoud
antigoni antje antoinette antonella antonina anubha anuja anupama anuradha anushka anyango
`,
  ao: 'aoi',
  ap: 'aparna apinya apolline april',
  aq: 'aqila',
  ar: `
arabella araceli aracely arafa archana areej arefeh arezoo argyro ariadna ariana ariane arianna ariela arija arina arisa
arlene arlette armelle arpita arta aruna arushi arwa arzu
`,
  as: `
aseel asel asha ashlee ashleigh ashwini asieh asifa asiya asma asmaa asmah aspasia asra assitan assunta asta astrid asuka
asuncion asya
`,
  at: 'atefeh athena athina atieno atika atiqa atishi atossa',
  au: 'aud aude audrey aurelia aurelie aurika aurora aurore auste autumn',
  av: 'ava avani avigail avital aviva',
  aw: 'awa awatif',
  ax: 'axelle',
  ay: 'aya ayame ayat ayelet ayelin aylin aynur ayo ayse aysha ayumi ayzhan',
  az: 'azade azadeh azar azita aziza azucena',
  ba: `
babita badia bahar bahareh bahia bahija banan baraa barb barbara barbel barbie barbora barbro basima basma batool batul
batya baya
`,
  be: `
beata beate beatrice beatrix beatriz becky begona belen belinda bella benazeer benazir benedicte benedita berit bermet
bernadette bernice berta bertha berthe beryl bess bessie beth bethan bethany betsy bette bettie bettina betty betul beulah
beverley beverly
`,
  bh: 'bharati bharti bhavana bhavna',
  bi: 'bianca bianka bilikisu biljana bilqis bindu birgit birgitta birte birthe bisan bisi bistra',
  bl: 'blanca blanche blandine blanka',
  bo: 'bodil bojana bonnie botagoz bouchra bozena',
  br: `
bracha branka brenda briana brianna bridget brigitte brinda brit britney britt britta brittany brittney brooke bruna brune
`,
  bu: 'bukola buran bushra busra buthaina',
  ca: `
caitlin caitlyn callie camila camilla camille candace candela candice candy cansu capucine cara caridad carine carissa
carla carlene carlota carlotta carly carmel carmela carmit carol carola carole carolina caroline carolyn carrie carys
cassidy cassie catalina catarina caterina cathy cayetana
`,
  ce: 'cecelia cecile cecilia cecilie cecily celeste celia celine ceren',
  ch: `
chadaporn chana chandana chandni chantal charis charlene charlotte chaya chelsea cheri cherie cherry cheryl chhavi
chiamaka chiara chidinma chihiro chinwe chioma chipo chisato chitra chizuko chloe chrissy christa christi christiane
christie christina christine christy
`,
  ci: 'cigdem cilia cindy cinzia',
  cl: 'claire clara clare clarice clarissa clarisse claudia claudine clelia clemence cleo clotilde',
  co: `
colette colleen concetta concha conchita connie consuelo cora coral coralie corazon cordelia cordula corina corinne
cornelia cosette cosima costanza coumba
`,
  cr: 'cristina cruz crystal',
  cs: 'csilla',
  cy: 'cynthia',
  da: `
daad dace dafna dagmar dagmara dagny daisy daiva dalal dalia daliah danae dania danica daniela danielle danijela danuta
daphna daphne daria dariga darija darla darlene darshana darya dawn
`,
  de: `
deanna deanne debbie debora deborah debra dee deepa deepali deepika deepti deidre deirdre delcy delfina delia della
delores deloris delphine denisa denise denisse desiree despina despoina devaki devi devika devora dewi
`,
  di: `
dian diana diane dianna dianne diarra diba dijana dikeledi dikla dilbar diletta dilma dilnoza dima dimitra dimple dina
dinah dipa dipali disha dita ditte ditza divya dixie
`,
  do: `
dobrinka dolly dolores domenica dona donata donna donya dora doreen doriana dorina doris dorit dorota dorothea dorothee
dorothy dorte dorthe dot
`,
  dr: 'dragana dragica draupadi droupadi',
  du: 'dua dubravka dulce dunja durga dusica',
  dv: 'dvora',
  eb: 'ebba ebele ebru ebtekar ebtesam',
  ec: 'ece',
  ed: 'eda edda edie edina edit edita edith edna edwige edwina edyta',
  ee: 'eeva',
  ef: 'effie efi efrat eftychia efua',
  eg: 'egle',
  ei: 'eila eileen einat einav eira eirini',
  ek: 'ekta ekua ekundayo',
  el: `
elaheh elaine elda eleanor eleanora elena eleni eleonora elettra elham eliana eliane elif elin elina elinor elisa
elisabeth elisavet elise elisheva eliska eliza elizabeth elke ella elle ellen ellie ellinor elly elma elmira elnaz elodie
eloisa eloise elsa else elsie elspeth elva elvira
`,
  em: 'eman emanuela emel emeline emese emi emilia emilie emily emine emma emoke',
  en: 'enas enid eniko enrica',
  er: 'eri erica ericka erin erma erminia erna',
  es: 'ese esi esma esme esmeralda esra essie estee estela estelle ester esther esti estrella eszter',
  et: 'eteri ethel eti etta',
  eu: 'eugenia eugenie eulalia eunice euridice',
  ev: 'eva evanthia evdokia eve evelin evelina eveline evelyne evita',
  ew: 'ewa ewelina',
  fa: `
fabiana fabienne fabiola fadia fadila fadwa fahima fahmida faina faith faiza falak fani fanny fanta farah faranak fareeda
farhat fariba farida faridah fariha farnaz farrah faryal farzana farzaneh fatema fatemah fateme fatemeh fatiha fatima
fatimah fatimeh fatma fatme fatou fatoumata fattoum fauzia fawzia fawzieh fawziya fay faye
`,
  fe: 'federica fedosia fehmida felicia felicity felipa femke fenna ferial feride fern fernanda feryal',
  fi: 'fiamma fidan figen filipa filiz filomena fiona fiorella firdous firoozeh firouzeh fitri fitriani',
  fl: 'flaminia flavia fleur flor flora florence florrie',
  fo: 'folake folasade forough forouhar foteini fotini',
  fr: 'fran franca france frances francesca francine frauke freda freja freshta freya frida frieda friedel',
  fu: 'fulya funke',
  ga: `
gabija gabriela gabriella gabrielle gaelle gaia gail galia galina galit galya galyna gamze gargi garima gauri gayane
gayatri gayle
`,
  ge: `
geeta gelareh gemma gena genevieve genoveva georgia georgie georgina geraldine gerda gergana germaine gertrud gertrude
gesine geula
`,
  gh: 'ghada ghadeer ghalia ghazal',
  gi: `
giada gianna gila gilat gilberte gilda gill gillian gimena gina ginette ginger ginny gintare giorgia giovanna gisela
gisele gisella giselle gita gitta giulia giuliana giusy gizela gizella
`,
  gl: 'gladys glafira glenda glenna gloria glynis',
  go: 'golda goli golnar golnaz gonca gopika gordana gowri',
  gr: 'graca grace gracia gracie graciela grazia grazyna greer greetje greta gretchen grete gretel grethe griselda grit gro gry',
  gu: 'gudrun gulbahar gulcin gulen gulnara gulnaz gulnora gulsen gulsum gulten gulzhan gunhild gunilla gunnel gunvor',
  gw: 'gwen gwyneth',
  ha: `
habiba habibah hadas hadassah hadeel hadia hadil hadiyah hafida hafsa hafsah hagit haifa hailey hajar hajra hala hale
haleh haley halima halimah halina halla hallie halyna hamida hana hanaa hanadi hande haneen hania hanieh hanim haniya
hanna hannah hanne hanneke harini harriet harriett hasiba hasina hasmik hasnaa hassiba hatice hatsue hattie hatun hava
hawa hawra hayam hayat hayley hazel
`,
  he: `
heather heba hedieh hediyeh hedvika hedwig hege heide heidi heidrun heike helen helena helene helga helle heloisa heloise
helvi hema hemlata hena hend henda henna henriette henrike henryka hermina herminia hermione herta hester
`,
  hi: 'hiba hidaya hilda hilde hildur hillary hina hinako hind hitomi hiwot',
  hj: 'hjordis',
  ho: 'holly honoka honor hope hortense houda houria',
  hr: 'hristina',
  hu: 'huda huguette hulya huma humaira hurriyet husna',
  ia: 'iana iara',
  ib: 'ibtisam',
  id: 'ida idit idun',
  ie: 'ieva',
  if: 'ifeoma ifeyinwa',
  ij: 'ijeoma',
  il: 'ilana ilanit ilaria ildiko ileana ilene ilenia ilga ilina ilinca ilka ilona ilse ilze',
  im: 'iman imane imelda imke imogen',
  in: `
ina inaam inacia inas inass inbal indah indira indrani indu ines inese inessa inga inge ingeborg inger ingrid ingrida
inguna ingvild inken inna insaf intan
`,
  io: 'ioana ioanna iona',
  ip: 'ipek',
  iq: 'iqra',
  ir: 'irada iraida iram irena irene irina irini iris irit irja irma irmgard irum iryna',
  is: 'isabel isabella isabelle isaura iselin ishita isla ismini isobel isolde isra israa israt',
  it: 'itziar',
  iv: 'ivana ivanka ivelina ivete ivona ivonne ivy',
  iw: 'iwona',
  iz: 'izabela izumi',
  ja: `
jacinta jaclyn jacqueline jade jadranka jadwiga jagoda jagriti jahan jahanara jaleh jameela jamila jamilah jamuna jana
janaina janaki janan jane janelle janet janette janhvi janice janie janina janine janneke jarmila jasmin jasmina jasmine
jasna jawahir jaya jayanthi jayanti jayne
`,
  je: 'jeanette jeanie jeanine jeanne jeannie jeannine jelena jemima jen jenna jennie jennifer jenny jessica jette jewel',
  jh: 'jhanvi jhumpa',
  ji: 'jill jillian jimena jirina jitka',
  jo: `
joana joann joanna joanne joaquina jocelyne jodi jodie joelle johanna jolana jolanta jolene jolita joni jonna jordana
jorunn josefa josefina josephine josette josiane josie joumana jovana joy joyce jozefina
`,
  ju: `
juana juanita judit judita judite judith judy juliana juliane julianna julianne julie juliet julieta juliette julita
jumana june junko jurate jurgita juste justine justyna jutta
`,
  jy: 'jyothi jyoti jyotsna jytte',
  ka: `
kaarina kadiatou kadija kadriye kaede kaija kainat kaisa kaitlin kaitlyn kaja kajal kajol kakoli kaleria kalina kalliopi
kalpana kalsoom kalyani kamala kamila kamilla kamini kanika kanya kaori kara kareena kari karima karin karina karine
karishma karita karla karnit kartika kartini karyn kasey kasia kasturi katalin katarina katayoun kate katerina kateryna
kathie kathleen kathrin kathryn kathy katia katie katina katja katrin katrina katrine katy katya kausalya kavita kavitha
kawthar kaye kayla kaylee
`,
  ke: 'kefilwe kei keira keisha kellie kemi kendra kenza keren kerri kerstin kerubo ketaki ketevan keti',
  kh: `
khadeeja khadeja khadidja khadija khadijah khadijeh khaleda khalida khalidah khansa khatera khawla khawlah khazar kholoud
khosi khulood
`,
  ki: 'kiera kiko kimberly kimi kinana kinga kinuko kira kirsi kirsten kirsti kirsty kishwar kitty',
  kj: 'kjersti',
  kl: 'klara klaudia klavdia',
  ko: 'koharu kolinda komal kornelia kotone',
  kr: 'krista kristi kristie kristin kristina kristine kristy kriti krystal',
  ku: 'kubra kulsoom kumari kumkum kunti',
  kv: 'kveta',
  ky: 'kyriaki',
  la: `
ladan laetitia laila laima lakshmi lale laleh lalita lalitha lama lamara lamia lamis lana lara larisa larissa larysa lata
latha latifa latifah latika latoya laura laure lauren laurence lavinia laxmi layan layla
`,
  le: `
lea leah leann leanna leanne leela leena leila lekha lela lena lene leni lenka lenora leona leonie leonor leonora lerato
lesia lesley lestari lesya leta leticia letizia lettie letty lexi leyla
`,
  li: `
liana liat libby libuse licia liesel liesl liga ligia lihi liisa lilach liliana liliane lilit lill lilla lilli lillian
lillie lily limor lina linda lindiwe linette linn linnea liora liron lisa lisbet lisbeth lise liubov liudmila liudmyla liv
livia liya liz liza lizzie
`,
  lj: 'ljiljana ljubica ljudmila',
  lo: `
lobna lois lola lolita lora loraine loredana lorella lorena lorenza loretta lori lorna lorraine lotta lotte lottie loubna
louisa louise louison loukia lourdes lova lovisa
`,
  lu: `
luana lubaba lubica lubna lubov lucette lucia luciana lucie lucienne lucilla lucille lucinda lucrecia lucrezia lucy lucyna
ludivine ludmila ludmilla ludovica luigia luisa luise luiza lujain lulwa luna lupita lusine luz
`,
  ly: 'lynda lyndsey lynette lynne lyubov lyudmila lyudmyla',
  ma: `
maarit maayan mabel mable macarena madalena madeleine madeline madelyn madge madhavi madhuri madiha mae maeve mafalda
magali magda magdalena maggie maha mahbouba mahbubeh mahdiyeh mahima mahin mahira mahliyo mahnaz mahnoor maho mahrukh
mahsa mahua mahvash mahwash mai maia maike maimuna maisa maisie maissa maite maitreyi maj maja majida majlinda makarem
makena maki mala malak malala malati malavika malee maleeha maleka malena malene malika malin malini malka mallika mallory
mamata mami mamie mamta manal manami manana manar mandana mandy maneka manijeh manisha manju manjula manjusha manon
manuela mao mar maram marcela marcella marcia marcie marcy mareike marfa margaret margareta margarita margaux margery
margie margit margo margot margret marguerite mari mariah mariam mariama mariana mariann marianna marianne maribel marieke
mariel mariela mariella marielle marietta marijana marijke marilena marilyn marine marisa marisela marisol marissa marit
marita marja marjorie marketa marla marlena marlene marlies marsha marta marte martha marthe martina martine martyna
marusya marwa mary maryam maryana maryann maryanne maryla maryna maryse maryum marzena marzia marzieh marziyeh masarat
masooma masoumeh massouda masumi mathilda mathilde matilda matilde matoula mattie maud maude maura maureen mavis mawra
maxine may maya mayawati mayra maysa maysoon mayssa mayte mayu
`,
  mb: 'mbali',
  me: `
meagan meaza medea medha meena meera meg mega megan megawati megha meghan meghana megumi mehnaz mehri mehrnaz mehwish mei
meike meirav melahat melania melanie melba melchora melek melina melinda meline melissa melody meltem melva menaka meral
merav mercedes mercy meredith merete merva mervat merve meryem meryl mette meytal
`,
  mi: `
mia micaela michaela michela michelle michi midori mieke mihaela miki mila milada milagros milana mildred milena milica
milka millie mimi mimoza mina mindy minerva minna minnie minoo miori mira miranda mireia mireille mirela mirella mireya
miri miriam mirjam mirjana mirta misaki misty mithali miu miwa miya miyo miyu miyuki mizuho mizuki
`,
  ml: 'mladena',
  mo: `
moe mohini moira mojgan mollie molly momoe momoka momoko mona monica monika monique monireh morag moran morena morgane
moumita mouna mounira
`,
  mr: 'mridula mrunal',
  mu: 'muazzez mubina mukta mumbi muna muniba munira munirah muriel mursal musarat musarrat muzna',
  mw: 'mwende',
  my: 'myra myriam myrna myrtle',
  na: `
naama naaz nabila nadege nadera nadezda nadida nadine nadira nadja nadwa nafisa nahed nahla naila naima naimah najah najat
najla najlaa najma najwa naledi nalini nalwanga namita namrata namukasa nan nancy nandini nandita nanette nani nanna
naowarat narges nargess nargis nargiz nargiza narine nasiba nasim nasreen nasrin nastya natacha natalie natasa natasha
natela nathalie natia nato natsuki naveena nawal nawar naz nazan nazanin nazia nazik nazli nazneen
`,
  nd: 'ndeye ndidi',
  ne: `
neda neelam neele neelima neeta neetu neha nekesa nela nele nelida nell nelli nellie nelly nerea nermin nesrin nesrine
nettie nevena nevin
`,
  ng: 'ngozi',
  ni: `
niamh nicole nida nidhi nieves niga nigar nighat nigora nihan nika niki nikki nil nilda nili nilima nilofar niloofar
niloufar niloufer nilufar nimra nina ninon nira nirit nirmala nirupama nisha nishtha nisreen nisrine nita nithya nittaya
nivedita nives
`,
  nj: 'njeri',
  nk: 'nkechi',
  nn: 'nneka',
  no: `
noa noelia noelle noemi noemie noga noha nola nolwenn nomsa nomvula nomzamo nonna noora nora norah noreen norma nosipho
nosiviwe noura noya nozima nozomi
`,
  nt: 'ntombi',
  nu: 'nuha nujood nunzia nupur nura nuray nurcan nurhan nuria nurit nuriyah nusrat',
  ny: 'nyambura nyaradzo nyasha nydia',
  oa: 'oana',
  ob: 'obiageli',
  oc: 'oceane octavia',
  od: 'oda oddny oddrun odelia odette odile',
  of: 'ofelia ofra',
  ok: 'oksana',
  ol: 'olena olesia olesya olfat olga olha olimpia olive olivia oluchi olympia',
  om: 'omaima omnia omotola',
  on: 'onyeka',
  op: 'opal ophelia ophelie ophira oprah',
  or: 'ora oranit oriana orietta orit orli orly orna ornella orsola orsolya orysia',
  os: 'osnat',
  ot: 'otilia ottavia otylia',
  ou: 'oumaima oumou ourania',
  ox: 'oxana',
  oy: 'oygul',
  oz: 'ozge ozlem',
  pa: `
padma padmaja padmini paetongtarn paige palesa pallavi paloma pamela pansy paola parastoo pari parichat parisa parthena
parul parvaneh parvathi parvati parveen parvin parwana pascale patience patrica patricia patrizia patsy patti patty paula
paule paulette paulina pauline pavla paz
`,
  pe: 'pearl pegah peggy pelageya penelope penny perihan perla perrine pervin petra petrona petula petya',
  ph: 'philippa phillipa phoebe phuong phyllis',
  pi: 'pia piedad piera pilar pina pinar pinelopi pinky piper pirjo pirkko piroska',
  pn: 'pnina',
  po: 'poliana polina polly polyxeni pooja poonam poornima poppy pornthip portia pouran',
  pr: `
prabha prachi pragati pragya prajakta pramila pratibha pratima precious preeti preity prerna pris priscila priti priya
priyanka prudence
`,
  pu: 'puan puja purnima putri',
  qa: 'qandeel',
  qu: 'queenie',
  ra: `
rabab rabea rabia rachael rachana rachel rachida rachna rada radha radhika radia radka radmila radwa rae raeda rafaela
raffaela raghad raghda ragini ragna rahaf rahayu rahila rahima rahma raihana raija raisa raissa rajaa rajani rajni
rajshree rakhi rakhshan ramata ramona ramya ranaa rand randa randi rani rania raniya ranjana ranjita raquel rasha rasheda
rashida rashmi ratana rathi rati ratna raven ravit raya raymonde razia razieh raziya
`,
  re: `
reba rebeca rebecca rebekah reem reema reena refilwe regina regine reham rehana rei rejane reka rekha remedios rena renae
renata renate renee renu renuka reta retno reut revathi revati reyhan reyhaneh reyna
`,
  rh: 'rhea rhiannon rhoda rhonda',
  ri: `
richa riddhi rigmor rihab rihanna riikka riitta rim rima rimma rin rio risa risako rita ritika ritsuko ritu ritva rivka
riya
`,
  ro: `
roberta robyn rochelle rocio rodica roghayeh rohini rokhsar rola rolande romana romane romina romy rona ronda ronit roopa
roos roqaya rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosana rosanna rosanne rosaria rosaura rose roseann
roseanne roselyne rosemarie rosemary rosetta roshanak roshni rosie rosina rositsa roslyn rossana rossella rouba roula
rowena roxana roxanne roya roza rozalia rozita
`,
  ru: `
ruba rubina ruby ruchama ruchi rudo ruhama ruhi rukhsana rukmini rula rumaysa rumi rupa rupali ruqaya ruqayyah ruslana
rusudan rut ruta rutendo ruth ruthie ruti ruvimbo ruzena ruzica
`,
  sa: `
saadet saadia saara saba sabeen sabiha sabina sabine sabrin sabrina sabrine sadaf sadhana sadhvi sadia sadie safia safiya
safiye safoora saga sagit sahar saher sahra saida saima saina sajida saki sakineh sakura saleha salha salima salimah sally
salma salome salwa samah samaneh samantha samar samara samia samiha samira samiya samreen sana sanaa sanae sanam sanda
sandhya sandra sandrine sangeeta sangita sania sanita saniya sanja sanjana sanjukta sanna sanne saoirse saori sara sarah
sarala sareh sarit sarita saroj sarojini sarolta sarwat saskia satsuki satu savannah savita savitri sawsan sawsen sayaka
sayako sayuri
`,
  sc: 'scarlett',
  se: `
seema seetha segolene seham selda selena selin selina selma semiha semra sena senait senem senka sepideh serafima serap
serena serpil setareh sevara sevda severina severine sevgi sevil
`,
  sh: `
shabana shabnam shadia shafiqa shagufta shahd shahida shahira shahla shahnaz shailaja shaima shaimaa shaista shakila
shalini shalu shamima shamsa shamsi shana shani shania shanta shantha shanthi shanti sharada sharda shari sharifa sharmeen
sharmila sharmin sharon sharona shauna shawna shayma shazia sheeba sheela sheema sheena sheetal shehla sheikha sheila
shelby shelia shelley shelly sheri sherin sherine sherri sherrie sherry sheryl shifra shiho shilpa shinobu shiori shipra
shira shiran shiri shirin shirine shirley shivani shlomit shobha shohreh shoko shokria shole shona shoshana shraddha
shreya shrishti shruti shubha shula shulamit shumaila shweta
`,
  si: `
sian siba sibel sibylle siddhi sidonie sierra sif sigal sigalit sigita signe sigrid sigrun siham sihle silke silvana
silvia sima simidele simin simisola simona simran sina sinead sinem sini siobhan siranush siri sirimavo sirin siriporn
sirpuhi sita siti siv sivan siw sixtine
`,
  sk: 'skye',
  sl: 'sladana slavica slavka',
  sm: 'smadar smita',
  sn: 'sneha snehal snezana snezhana',
  so: `
socorro sofie sofiko soheila sohini sol solange soledad solene solmaz solomiya solveig somaya somayeh somying sona sonal
sonali sonam sondra sonia sonja sonya sophie soraya sorina souad soumaya soumya sowmya
`,
  sr: 'sri sridevi srilatha srishti',
  st: 'staci stacie stana stanka stefana stefania stefanie steffi stefka stela stella stephanie stine storm stuti',
  su: `
suad sucheta suchitra sudarat sudha sue suely suha suhad suhaila suhair suharti suhasini suhayla sujata sujatha sukaina
sukanya sukmawati sulafa sulastri suleyma sultana sumana sumati sumaya sumayya sumbul sumera summer suna sunanda sunayana
suncica sundus sunisa sunita sunitha sunniva supatra suphansa supriya suraya susan susana susann susanna susannah susanne
sushila sushma sushmita susie suvarna suzan suzanne suzette
`,
  sv: 'svenja svetlana sveva svitlana',
  sw: 'swantje swapna swara swarupa swati',
  sy: 'sybil sybille sylvaine sylvi sylvia sylvie sylwia synne synnove',
  sz: 'szilvia',
  ta: `
taapsee tabassum tabitha tae taghreed tahani tahereh tahira tahmina tahmineh taina tali talia tamar tamara tami tammie
tammy tamuna tania tanja tansu tanuja tanvi tanya tapasi tara taraneh tarini tarja tarsila tasha tasleema taslima tasneem
tasnim tasoula tatiana tatjana tatyana tawakkol tayyaba tayyibe tazuko
`,
  te: `
teesta tehila tehmina telma temitope teodora teofila teresa terez tereza terezia teri terri tess tessa tetiana tetyana
teuta
`,
  th: 'thais thandeka thandi thandiwe thangam thea theano thelma thembi theodora theresa therese thora thuli',
  ti: 'tia tiana tiffani tiffany tiina tijana tilda tilly timea tina tinatin tine tirza titilayo tiziana',
  to: 'tone tonia tonya tora tori torunn tova tove',
  tr: 'tracey traci tracie traudl tricia trina trine trinity tripti trish trisha trude trudy',
  ts: 'tsehay tsisana tsitsi tsveta tsvetana',
  tu: 'tugba tuija tulay tulin tullia tulsi turid turkan tuula',
  tw: 'twila',
  ty: 'tyra',
  tz: 'tzila tzipi tzipora tzippi tzivia',
  ul: 'ulfat uliana ulku ulla ulrika ulrike ulyana',
  um: 'uma umaima umida',
  un: 'una unni',
  up: 'upasana',
  ur: 'urmila urooj ursula urszula urvashi',
  us: 'uschi usha',
  ut: 'uta utami ute',
  va: `
vahideh vaida vaishali vaiva vala valarie valentina valerie vanda vandana vanesa vanessa vani vanina vanita vanya varduhi
varsha vasanthi vasiliki vasilisa vasso vasudha
`,
  ve: 'velma vendula venus vera vered verena verna veronica veronika vesela veska vesna',
  vi: `
vian vibeke vicki vickie vicky victoire vida viera vigdis vijaya vikki vildan vilma vimala vinaya vineeta vinita viola
violaine violet violeta violette viorica viorika vira virag virginia virginie vita vitalia vittoria viv viveca viviana
viviane vivienne
`,
  vj: 'vjosa',
  vl: 'vlasta',
  vr: 'vrinda',
  wa: 'wafa wafaa waheeda wahida wahyuni wairimu wala walaa wambui wanda wangari wangui wanida wanjiku wanjiru warda wati',
  we: 'wedad wejdan wenche wendi wendy',
  wi: 'widad wiebke wijdan wilhelmina willa willow wilma winifred winnie winona wisal',
  wu: 'wulan',
  wy: 'wynne',
  xe: 'xena',
  xi: 'ximena xiomara',
  ya: `
yaa yaara yaba yadira yae yael yaffa yalda yamila yamini yamuna yana yanina yanti yasemin yashoda yasmeen yasmin yasmina
yasmine yayoi
`,
  ye: 'yeganeh yehudit yelena yesenia yetunde yevdokia yewande',
  yi: 'yildiz yingluck',
  yl: 'ylva',
  yo: 'yocheved yogita yolanda yonit yordanka yosra yousra',
  yr: 'yrsa',
  yu: 'yui yukari yumna yuni yusra yuuko yuzuki',
  yv: 'yveta yvette yvonne',
  za: `
zabel zaha zahava zahida zahra zahraa zaib zaida zaina zainab zainah zaira zakia zakieh zamira zandile zanele zaneta
zarina zaruhi zawadi zaynab
`,
  zd: 'zdenka',
  ze: 'zeenat zehava zehra zeina zeinab zekiye zelda zelia zeliha zeljka zena zenab zeynab zeynep',
  zh: 'zhanna zhenya zhivka',
  zi: 'ziba zinah zinaida zinat zindzi zineb zipora zippora zita ziva',
  zl: 'zlata zlatka',
  zo: 'zodwa zoe zoey zofia zohra zohreh zoi zola zora zorana zorica',
  zs: 'zsofia zsuzsa',
  zu: 'zubaida zubeida zulaikha zulema zuleyha zulfa zulfiya zulma zumrut zuzana zuzanna'
}

export const MALE_NAMES: NameRows = {
  aa: 'aadesh aage aakash aamir aamod aarav aaron aart',
  ab: `
abad aban abas abay abbas abbass abdalla abdallah abdel abdellah abdi abdilahi abdiqani abdiweli abdo abdol abdollah abdou
abdoulaye abdul abdula abdulahi abdulai abdulla abdullah abdur abdus abe abebe abed abel abelardo abhay abhijeet abhijit
abhilash abhinav abhishek abhisit abid abidin abimael abimbola abiola abiy abner abolfazl abraham abram abrar abu abubakar
abubaker abulfazl
`,
  ac: 'achille achim achyut',
  ad: `
adakhan adam adamo adarsh adebayo adebola adeeb adekunle adel adelmo adem ademola adeyemi adham adhir adib adil adisa
adithya aditya adli adly adnan adolf adolfo adriaan adrian adriano adrien
`,
  af: 'afewerki afif afshin aftab afzal',
  ag: 'agafon agapito agil agim agostino agron agus agustin',
  ah: 'aharon ahikam ahmad ahmadou ahmed ahmet',
  ai: 'aidan aiden aiman aime airlangga aivars',
  aj: 'ajay ajinkya ajit ajith ajmal',
  ak: `
akaki akash akbar akezhan akhil akhilesh akhmed akhtar aki akif akil akim akin akinwumi akira akiva akos akram aksel
akshay akufo
`,
  al: `
al ala alaa aladdin alain alan alar alassane alastair albert alberto albin alcides aldemar alden aldo aldous alec aleem
aleh alejo aleko alekos aleksa aleksander aleksi aleksy ales alessio alexander alexandr alexandre alexi alf alfie alfio
alfons alfonso alfred alfredo alfreds algernon alhaji ali alik alikhan alim alireza alirio alistair aliyu allal allan
allen alois aloizas alojz alojzije alok alon alonso alonzo aloys alper alpha alphonse altaf alton alvaro alvin
`,
  am: `
amadeo amadeu amado amadou amadu aman amar amare amarjit amarnath amato amaury ambedkar ambika ambroise ambrose ambroz
amedeo ameen ameer amer americo amerigo ami amiad amichai amid amihai amilcar amin aminadav amine amintore aminu amir
amiram amitabh amitav amjad ammar amnon amol amos amr amrish amrit amro amru amrullah
`,
  an: `
anand anant ananth anas anastas anatol anatole anders andranik andras andre andreas andres andrew andrija andris andrius
andrus andrzej andzhej anestis angad angelino angelo angelos angus anibal anicet anies aniket anil animesh anirban anirudh
anish anjem ankit ankur anmol anoop anouar ansar ansel anselme anselmo ansh anshuman ansu antal antanas ante antero
anthony anti anto antoine anton antoni antonije antonin antonino antonio antonis antony antti antun anubhav anuj anup
anupam anupong anurag anutin anvar anwar anwer
`,
  ap: 'apichatpong apolinar apollon',
  aq: 'aqeel aqil',
  ar: `
ara arafat aram arash aravind araz arben archie ard ardeshir aref arend arfan arghya arie arief arieh arif arijit arik
arild arindam ario aris aristide aristides aritomo arjan arjumand arjun arka arlo arman armand armando armen armin arnab
arnaldo arnaud arne arnfinn arno arnold arnoldo arnulf aron arpit arrigo arsalan arsen arsene arsenio arshad arshak arsham
arslan art artak artashes artem arthur artin artis arto artur arturas arturo arturs artush artyom arul arun arunabh arunas
arvid arvind arvydas arya aryan aryeh
`,
  as: `
asaad asad asaf asahi asbjorn ascanio asghar asher ashfaq ashim ashish ashkan ashok ashoka ashot ashraf ashton ashutosh
ashwani ashwin asif asim asit askar aslak aslam aslan asmund asrar assad assaf asseel asylbek
`,
  at: 'atal atef atif atila atilla atiq atle atli atta attila attilio atul',
  au: 'aubin august auguste augustin augusto augustus aurel aurelien aurelio austin auwal',
  av: 'avetik avgust avi avichai avigdor avihai avihu avinash avishai aviv avner avni avraham avrum avshalom avto',
  aw: 'awad awais awwad',
  ax: 'axel',
  ay: 'ayaan ayad ayato ayaz aydin ayham aykut ayman aymen aymene aymeric ayodeji ayoob ayoub ayub ayush ayyub',
  az: 'azad azam azeem azhar azikiwe azim aziz azmat azmi azzam azzedine',
  ba: `
baba babacar babajide babak babar baber babken babrak babu badal bader badr bagrat baha bahaa bahadir bahadur bahman
bahram bajram bakary bakhtiar bakhyt baki bakir bakr bal bala balaji balazs balbir baldev baldur balint balram baltasar
balwant bambang banharn bansi baptiste baqer baqir barack barak baran barham baris barkat barnaby barney barrett barry
bart bartosz baruch barzan bas basant basel basem bashar basheer bashir basil basilio basim bassam bassel bassem bassirou
bastian bastien basuki batuhan baudouin bautista baxter bayram
`,
  be: `
beau behcet behnam behrooz behrouz behzad bekele bekir beltran ben bence benedek benedict bengt benicio benigno benito
benjamin bennett benno benny benoit bent bentzi benyamin benzi benzion beppe berat berend berhane berhanu berk bernabe
bernard bernardo bernd berndt bernie bernt bert bertie bertil berto bertold bertram bertrand besim besnik bettino bezalel
`,
  bh: 'bhagat bhagwan bhagwant bharat bharath bhaskar bhavesh bheki bhim bhimrao bhupesh bhushan bhuvan',
  bi: `
biagio bidzina bienvenu bijan bijoy bikram bilal bilel bill billie billy bimal binali biniam binod binoy binyamin bipin
birama birendra bisher biswajit
`,
  bj: 'bjarne bjarni bjorn',
  bl: 'blagoj blagoje blaine blaise blake blas blaz',
  bo: `
bo boaz bob bobby bogdan bogoljub bohdan boiko bojan bolat bolivar bongbong boniface bonifacio borge boris borivoje borje
borys bostjan boualem boubacar boubou boujemaa boutros boyd boyko bozidar bozo
`,
  br: `
brad braden bradford bradley brady brahim brajesh bram brandon branko brant braulio brendan brendon brent brian brice brij
brijesh bruce bruno bryan bryant bryce bryn
`,
  bu: 'bud buddy budi budiman bujar bulent burak burhan burl burt burton bushr buster butrus',
  by: 'byron',
  ca: `
caetano cafer cahit cain caio caleb calin calixto calle callisto callum calogero calvin camillo camilo can candido caner
carl carles carlo carlos carlton carmelo carmine carroll carson carsten carter cary casimiro casper cassio catalin
cayetano
`,
  ce: 'cecil cedric cees celal celestin celestino celso cem cemal cemil cengiz cesar cesare cesareo cetin cezary',
  ch: `
chad chadli chafik chaim chaiwat chakib chalerm chanan chance chandan chandler charan charles charley chase chatchai
chaudhry chavalit chaz cheick cheikh cherif chester chet chetan chidi chidozie chikara chike chima chimezie chinedu
chinmay chinua chip chirag choukri christoph christos chuan chuck chuka chukwudi chukwuma
`,
  ci: 'cihan ciprian cipriano ciriaco cirilo cirino ciro',
  cl: `
claas claes clarence clark claudio claudiu claus clay clayton clemens clement clemente cletus cliff clifford clifton clint
clinton clive clyde
`,
  co: `
cody coen colby cole colin connor conor conrad conrado constant constantin corbin corentin cormac cornelius corrado cory
cosimo coskun cosmo costel
`,
  cr: 'craig crispin cristian cristiano',
  cs: 'csaba',
  cu: 'cumhur cuneyt curt curtis',
  cy: 'cyprian cyril cyrille cyrus',
  da: `
daan dabir dag dagfinn daichi dainis dalibor dallas damaso damian damiano damien damir damjan damodar damon dan dane
daniel daniele daniil danijel danil danilo danish daniyal daniyar danny dante danylo daoud darin dario darius dariusz
darko darnell daron darrell darren darrin darryl darshan darwish dato daud daudi dauren dave davi david davide davit
davood davor davoud davy dawit dawood dawud dayanand
`,
  de: `
dean deandre debasish decimo declan deepak deif delbert delfin dell demetrio demid demyan denes denis deniz dennis denny
denys denzel dereje derek dermot derrick dervis deshawn desire desmond desta detlef detlev dev devdas devendra devesh
devin devinder devlet dewayne dewey dexter dezso
`,
  dh: 'dhafer dhanraj dharam dharmesh dheeraj dhia dhiren dhruv',
  di: `
dia diallo dick dickie didier diego dieter dietmar digvijay dilawar dilip dillon dimitar dimitri dimitrij dimitris dimitry
dimo dimos dinesh dinis dinko dino dinu diogo diomaye dion dionisio dionysis diosdado dipankar diptendu dipu dirk diyar
`,
  dj: 'djibo djibril djoko',
  dm: 'dmytro',
  do: `
dobrica dogan dogu dom domagoj domenico domingo domingos dominic dominick dominik don donal donald donat donatas donato
donnie donny dor dorian dorin doron dotan doug dougal douglas dov dovydas doyle
`,
  dr: 'dragan dragisa drago dragos drasko drazen driss dror',
  du: 'duane duccio dudi dudley dudu duilio duleep dumisani dumitru duncan durgesh durmus dusan dushyant dusko dustin',
  dw: 'dwayne dwight',
  dy: 'dylan',
  dz: 'dzhokhar',
  ea: 'eamon earnest',
  eb: 'ebbe ebenezer ebrahim ebrima ebubekir',
  ec: 'eckart eckhard',
  ed: `
ed eddie eddy edem edgar edgardo edgars edhem edi edik edilson edinson edip edison edmond edmondo edmund edmundo edoardo
edouard eduard eduardo edvard edvins edward edwin
`,
  ef: 'efim efraim efrain efren',
  eg: 'egbert egidio egil egils egon',
  eh: 'ehsan ehud',
  ei: 'einar eino eirik eitan',
  ek: 'ekber ekene eknath eko ekrem',
  el: `
elad eladio elazar elchanan eldar eldon eleazar elemer elhanan eli elia eliahu elias elie eliezer eligio elijah elio
eliseo eliyahu elkana elliot elliott elmar elmer elmo elof eloi elon eloy elroy elton elvin elvio elvis elwood elyakim
elyas
`,
  em: `
emad emanuel emanuele emeka emelyan emeric emery emil emile emiliano emilio emin emir emmanuel emmerson emmet emmett
emomali emory emrah emran emre
`,
  en: 'enayat ender endre enes engin enner ennio enoch enos enrico enrique enver enzo',
  eo: 'eoin',
  ep: 'ephraim ephrem epifanio',
  er: `
eran erasmo ercan ercole erdal erdem erdogan erel eren erez erfan erhan erhard eric erich erick erik erkan erkin erkki
erlan erland erlend erling ermanno ernest ernesto ernie erno ernst erol errol ershad ersin erskine ertugrul ervin erwin
`,
  es: 'esa esam eshaq esko esmaeel esmaeil esmail espen esteban estevao',
  et: 'ethan etienne ettore',
  eu: 'eudes eugen eugene eugenio eurico eusebio eustache',
  ev: 'evan evariste evaristo even everett evert evo',
  ew: 'ewald ewan',
  ey: 'eyad eyal eyolf eyup',
  ez: 'ezekiel ezequiel ezer ezio ezra ezzat ezzedine',
  fa: `
fabian fabiano fabien fabio fabrice fabricio fabrizio facundo faddei fadel fadhel fadhil fadi fadil fadl fahad fahd fahim
fahmi fahmy fahri faik faiq faisal faiz faizan faizul fakhri falah falih falk farag faraj faramarz faraz fardeen fardin
fareed fares farhad farhan fariborz farid faris farokh farooq farouk farouq farrokh farrukh farshad farshid faruk faruq
farzad farzam farzin fateh fathi fathy fatih fatmir fatos fattah faure faustin faustino fausto fauzi fawad fawaz fawwaz
fawzi faycal fayez fayiz faysal fayyad fayyaz fazal fazil fazl fazlul fazlur
`,
  fe: `
federico fedir fedor fehmi feisal fela felice felicien feliks felipe felix femi feodor ferdinand ferdows ferenc fergal
fergus ferhat ferit fermin fernand fernando fernao ferran ferry ferzat festus fethi fevzi
`,
  fi: 'fida fidel fidencio fikret fikri filip filipe filipp filippo finlay finn fiorello firas firat firmin firooz firouz firoz',
  fl: 'flaminio flavio fletcher florent florian florin floris floyd',
  fo: 'foday foma forrest fortunat fortunato foster fotis fouad foued',
  fr: `
francesc francis franck franco francois franjo frank franklin frans franz fraser fred freddie freddy frederic fredi
fredrick fredrik frits fritz frode
`,
  fu: 'fuad fuat fulvio furio furkan',
  fy: 'fyodor',
  ga: `
gabe gabor gabriel gad gadi gaetan gaetano gagik gajendra gaku gal galal galeazzo galen galileo galip galo gamal gamil
ganesh ganjar garegin gareth garfield garnik garret garrett garrick garry garth gary gaspar gaspard gaspare gaston gastone
gatot gatwiri gaurav gautam gauthier gautier gavin gavriil gavril gavrilo gaylord gazi
`,
  ge: `
gebran gebre gedeon geir gellert genaro gene gennaro geoff geoffrey geoffroy georg george georges georgios gerald gerard
gerardo gerasim gereon gergely gergo gerhard gerhart germain german gernot gerolamo gerome geronimo gerrit gerry gershon
gerwin getachew getahun getulio gevorg geza gezahegn
`,
  gh: 'ghaith ghaleb ghalib ghanem ghani ghanim ghassan ghayath ghazaros gherardo ghislain gholam ghufran ghulam',
  gi: `
gia giacinto giacomo gianluca gianni giannis gibran gideon gidon giga gigi gijs gil gilad gilbert gilberto gildas gilead
giles gilles gilson gines giora giordano giorgi giorgio giorgos giovanni giriraj girish girma girolamo girraj gisli
gitanas giuliano giulio giuseppe giustino givi
`,
  gj: 'gjergj gjon',
  gl: 'gleb glen glenn gligor',
  go: `
godfrey godswill goffredo gojko gokhan golam goncalo gonzalo goodluck gopal gopinath goran gordan gordei gordon goro gosta
gotabaya gote gourav govind govinda
`,
  gr: `
graciano graeme graham grant gray grayson graziano greg gregg greggory gregoire gregor gregorio griffin grigol grigor
grigore grigoris grover
`,
  gu: `
guenter guido guillaume guillem gulshan gulzar gunduz gunnar gunter gunther guram gurdev gurgen gurinder gurkan gurmeet
gurpreet gursel gurudas gus gustaf gustav gustave gustavo gustaw guttorm guy
`,
  gw: 'gwenael',
  gy: 'gyorgy gyula',
  ha: `
haakon habib habtamu hachiro hadi hafedh hafez hafid hafiz hafizur hagai hage hagop haidar haider haile hailu haim haitham
hajime hakam hakan hakeem hakem hakim hakki hakob hakon hakop hal haldun halil halim halldor hamad hamada hamadi hamdan
hamdi hamed hameed hami hamid hamish hamit hamma hammad hammadi hamoud hamza hamzah hamzeh hanafi hanef hani hanif hank
hannes hanno hannu hanoch hans hany haqqani harald hardeep hardik hardy hareth hari harilaos harinder haris harish harith
harjit harlan harold haroon haroun harpal harpreet harris harrison harry harsh harshad hartmut haru harun harutyun harvey
hasan hasanali hashem hashim hashmat hasib hassan hassen hasso hatem hatim hatta havard hayao hayato haydar hayder haydr
hayk hayri haytham hazem hazim
`,
  he: `
heath hector hedi heikki heiko hein heiner heinz helder helge helgi helio hellmut helmut helmuth hemant hemanta hendrik
henk henning henri henrik henrique henry henryk heraclio herb herbert herbie herman hermann hernan hernando herschel
hershel herve herzi herzl hesam heshmat
`,
  hi: `
hicham hichem hidayat hidetoshi hikaru hikmat hikmet hilaire hilal hilario hilarion hillel hilmi hilton himanshu himanta
hipolito hiralal hiram hiren hirobumi hisham hishyar hitesh hitoshi
`,
  hj: 'hjalmar',
  ho: `
hobart hojjat holden holger homer homero honore honorio hooman hooshang horace horacio horatio horea horia hormoz hormozd
horst hosam hosea hosein hoseyn hosni hosny hossam hossein hosseyn houari houcine houman houssam houssem houssine hovik
hovsep howard howie hoyt
`,
  hr: 'hrant hrvoje',
  hu: `
hubert huey hugh hugo hugon hugues humam humayun humbert humberto humphrey hun hunain husain husam husein huseyin husni
hussain hussam hussein husseini huzaifa
`,
  ia: 'iacopo iain ian',
  ib: 'ibad ibraheem ibrahem ibrahim ibrahima',
  ic: 'ichabod ichiro',
  id: 'iddo ido idrees idris idriss idrissa',
  if: 'ifat ifeanyi',
  ig: 'ignace ignacio ignatius ignaz ignazio igor',
  ih: 'ihab ihor ihsan',
  ij: 'ijaz',
  ik: 'ike ikenna iker',
  il: 'ilan ilarion ilhan ilia ilias ilija ilir ilirian iliuta iliya ilja ilker illia ilmars ilya ilyas',
  im: 'imad imamali imants imed imran imre imtiaz',
  in: 'inacio inaki inam inayat inder inderjit indra indrajit ingemar ingmar ingo ingolf ingvar insan intisar inzamam',
  io: 'ioan ioann ioannis ion ionas ionel ionut iosif',
  ip: 'ipolit ippolito',
  iq: 'iqbal',
  ir: 'iraj irakli irakly irfan irshad irvin irving irwin',
  is: `
isaac isaiah isaias isak isam isamu isao ishaan ishan ishant ishaq ishfaq ishmael ishtiaq ishwar isiah isidor isidore
isidoro isidro iskandar iskander islam islom ismaeel ismael ismail ismaila ismat ismayil ismet isoroku israel israfil issa
issam issoufou istvan isuf
`,
  it: 'itai italo itamar itaru itay itsuki itzhak itzik',
  iu: 'iulian iuliu iuri',
  iv: 'ivan ivano ivar ivars ivaylo ivica ivo ivor',
  iy: 'iyad iyas',
  iz: 'izhar izz izzat',
  ja: `
jaafar jaak jaakko jaan jaap jaba jabbar jabbour jaber jabir jabr jabril jabulani jacek jacinto jack jackson jacky jacob
jacobo jacopo jacques jaden jadranko jafar jafer jag jagadish jagat jagdeep jagdish jagjit jagmohan jahangir jahanzeb jai
jaideep jaidev jaipal jair jairam jairo jakaya jake jakob jakov jakub jalal jalil jamal jameel jamel james jamil jamileh
jamshed jamshid janez janko jannik jannis jano janos janusz japheth jared jari jarl jarle jarmo jarrod jarvis jasa jasbir
jasem jasim jason jaspal jasper jasprit jassem jassim jaswant jatin javad javed javid javier jawad jawdat jawed jawhar jay
jayant jayanta jayaram jayden jayesh jaylen jaypee
`,
  je: `
jeb jed jedediah jeenbek jeff jeffery jeffrey jehad jehangir jelle jeno jens jerald jeremiah jeremie jeremy jermaine
jeroen jerome jeronimo jerrod jerry jerzy jesper jesse jesus jethro
`,
  ji: 'jibran jibril jignesh jihad jihadi jim jimi jimmie jimmy jiri jiro jitan jitendra jitin',
  jo: `
joachim joahim joakim joao joaquim joaquin joar job jochen joe joel joerg joern joey jogendra jogi joginder johan johann
johannes john johnny joko jokowi jomo jon jonah jonas jonathan jonathon jonny joop joost jordi jordy jorg jorge jorgen
joris jorma jorn jos jose josef josep joseph josh joshua josiah josif josip josselin josue jouko joumaa jovan jovica jozas
jozef jozsa jozsef
`,
  ju: `
juan juanito jubran judd juergen jugal juha juhani juho jukka julian julien julio julius juliusz juma jumaa jumah jumpei
jun junaid junayd junior juozas juraj jure jurgen jurgis juri jurica jurij juris juro jussi justas justin justino justus
jusuf juvenal juvenel
`,
  ka: `
kaan kaare kabir kabiru kadhem kadhim kadir kadri kaesang kaguta kailash kairat kais kaiser kaito kaj kajetan kakha kakuei
kalevi kalikho kalle kalman kalyan kamal kamalesh kambiz kamel kamil kamlesh kamran kanaan kanan kanat kanhaiya kanji
kannan kanshi kanti kanu kanwar kapil karam karan karapet kare kareem karel karim karl karlis karlo karol karoly karsten
karthik kartik kasem kashi kashif kasim kaspar kaspars kasper kassem kassim katsutoshi kauko kaushik kaveh kaya kayhan
kayode kayvan kazem kazi kazim kazimierz kazuma
`,
  ke: `
kedar keenan kees keith kelvin kemal ken kenan kendrick kenneth kennith kenny kent kerem kerim kermit keshav keshub ketan
kevin keyvan
`,
  kg: 'kgalema kgosi',
  kh: `
khachik khadar khader khadim khair khairat khairi khairy khaldoon khaldoun khaled khaleel khalid khalifa khalifah khalil
khaliq khamis khawaja khayrat khidir khizar khizr khodr khorshid khosro khosrov khosrow khudair khulu khuram khurram
khurshid khushal
`,
  ki: `
kianoush kiarash kieran kiichi kiichiro kimmo kingsley kioumars kip kipchoge kipkorir kiprono kipruto kirby kiren kiriakos
kiril kirill kirit kirk kiro kishan kishore kit kiumars kiyan kizza
`,
  kj: 'kjell kjetil',
  kl: 'klaas klas klaus klemens klement klim kliment',
  kn: 'knud knut',
  ko: `
koba kobe kobi koen koffi kofi kojo konrad konstantin koray korkut korn kornei kornel korney koroush kossi kosta kostadin
kostas kouadio kouame kouassi kouichi kouji kourosh kovind
`,
  kr: 'kriangkrai krishan krishnan kristof krzysztof',
  ks: 'ksawery kseno',
  ku: 'kuba kudret kuldeep kuldip kumao kumar kunal kurshad kurt kurtis kushal kutlu kuzma',
  kw: 'kwabena kwadwo kwaku kwame kwasi kwesi',
  ky: 'kyle kylian kyriakos',
  la: `
labib lachlan ladislao lado laith lajos lakhan lakshman lal lalit lalu lamar lambert lamberto lambros lance lancelot
landon lapo larry lars lasha lassana lasse laszlo latif laureano laurens laurent lauri lauro lautaro lavrenti lavrenty
lawrence lawson laxman lazar lazare lazaro lazarus lazzaro
`,
  le: `
leander leandro lebib lebron lech lefteris legesse leif lekan leland lemuel len lenko lennart lennie lenny leo leobardo
leocadio leon leonard leonardo leone leonel leonid leonida leonidas leopold leopoldo leos leroy les lesetja lester leszek
lev levan levente levi levko levon levy lewis
`,
  li: 'liam libero ligabue lincoln lino linus linwood lionel lior liran lisandro livio liviu livnat lizandro',
  lj: 'ljubisa ljubo ljupco',
  ll: 'lloyd',
  lo: 'loay lodovico loic lokesh loknath lon lonnie lorand lorant lorenz lorenzo loris lothar louay louie louis lounes lowell',
  lu: `
luay luben lubos luc luca lucas luchino lucian luciano lucien lucio lucius lucjan ludek ludger ludolf ludovic ludovico
ludovik ludovit ludvig ludvik ludwig ludwik luhut luigi luis luiz luka lukas lukasz luke lukian lulzim luqman lutfi lutfur
luther lutz
`,
  lw: 'lwazi',
  ly: 'lyle lyndon lyuben',
  ma: `
maamoun maan maarten mabrouk mac macario maciej mack macky madan madani madhav madhavan madhukar mael magne magnus magomed
mahadeo mahadev mahamat mahammad mahamoud mahathir mahboob mahbub mahdi mahendra maher mahesh mahfoud mahfouz mahfud
mahfuz mahfuzur mahinda mahinder mahir mahiro mahmood mahmoud mahmud mahmut mahomed mahyar maikel majd majdi majed majeed
majid makar makhan makhdoom makhlouf makis makoto makram maks maksim maksym malachi malcolm malek malik malte mamadou
mamdouh mamduh mamnoon mamoon mamoru mamoun mamun mamunur manabu manas manav mandla manfred manfredi mani manik manikrao
maninder manish manjit manlio manmohan mannan manny manoel manohar manoj manolis manolo manos manouk manrico mansoor
mansour mansukh mansur manu manuel manuele manvel manzoor manzur maqbool maqsood marat marc marcel marcelin marcell
marcello marcelo marcial marcin marcio marco marcos marcus marek mariano marijan marin marinko mario marius mariusz mark
markku marko markos markus marlin marlon marlowe marouane marouf marshall mart marten martial martijn martin martino
martins martti marty marvin marwan marzouq marzuq masaru masatoshi mashaal mashal mashhoor mason masood masoud massimo
massoud masud masum mat matan mate matej mateo mateus mateusz mathew mathias mathieu mathis matias matija matin mats matt
matteo matthew matthias matthieu matti mattia matyas mauno mauri maurice mauricio maurilio mauritz maurizio mauro maurycy
maverick mavrodi mawlawi max maxence maxim maxime maximilian maximino maximo maxwell mayank maynard mazen mazhar mazin
mazloum
`,
  mb: 'mbaye',
  me: `
medard mehdi mehmed mehmet mehmood mehran mehrdad mehrzad mehtab meinolf meir melaku melchor meles melih melik melville
melvin memduh menachem menahem menashe mengistu menno merab meraj merle merlin merouane merrick merrill mert mervin mervyn
mesbah mesfin mesut metin mevlut
`,
  mi: `
mian micah micha michael micheal michel michiel mick micky miguel mihai mihail mihailo mihaly mihnea mihran mijat mikael
mikalai mikayel mike mikhail mikhailo mikheil mikio mikis mikkel mikko miklos mikola mikolai mikolaj milad milan mile
milen milenko miles milind milivoj milivoje millad milo milorad milos milosh milosz milton milun milutin minoru miodrag
miquel mir miran mircea mirco mirko miro mirolyub miron mirza misael misbah misha mishal mitar mitch mitchell mithun
mitsuru mitt
`,
  ml: 'mladen',
  mo: `
moamar moammar mobin mobutu moctar modeste modesto modibo modris moeen moez mofaz mogens mohamad mohamadou mohamed
mohammad mohammed mohamud mohan mohanad mohandas mohanlal mohannad moharram mohinder mohit mohsen mohsin moin moise moises
mojtaba mokdad mokhtar moktar momcilo momir moncef monem monir monte monty monzer moqtada mordecai moreno moritz morris
mort morten morteza mortimer mosab moses moshe mosleh moslem moss mostafa mostefa motasem motaz moti motti mouammar mouaz
mouloud moumen mounir mourad mousa moussa moustafa moutaz
`,
  mu: `
muamar muammar muath muawiya muaz mubarak mubarek mubashir mubeen mudar mudassar mudathir mudit mufid muhaimin muhamad
muhamed muhammad muhammed muhammet muhanad muhannad muharrem muhittin muhsin muhterem muhyiddin muin mujahid mujib mujibur
mujtaba mukesh mukhlis mukhtar mukhtiar mukrin mukul mulatu mulayam mulk mumin mumtaz munawar muneeb muneer munim munir
munther munzer munzir muqbil muqrin muqtada murad murali murat muratbek murilo murray murshid murtada murtadha murtaja
murtaza murugan musa musab musad musaed mushtaq musleh muslim mustaf mustafa mustapha mutasim mutassim mutaz mutlaq mutlu
mutsuo muttalib muwaffaq muyiwa muzaffar muzaffer muzammil
`,
  mw: 'mwai mwangi',
  my: 'mykhailo mykhaylo mykola mykyta myles myron',
  na: `
naadir nabeel nabi nabih nabil nabin nadav nadeem nader nadhim nadhir nadim nadir nadjib naeem nafez nafi nafiz naft
naftali nagendra nagesh nagisa naguib nahman nahom nahum nahyan naif naim najam najeeb najem naji najib najm nakul namik
namir nanda nandan nandor nangolo napoleon naqib narayan narayana narciso narcisse narcyz narendra naresh narinder naseem
naseer naser nashat nasir nasr nasri nasser nassim nassir nasuh nat natale natan nate nathan nathir natsuo natwar naum
nauri naveed naveen navid navin navjot navneet nawaf nawaz nawfal nayef nayib nayif nayyar nazar nazareno nazeer nazem
nazih nazim nazir nazmi nazrul
`,
  ne: `
neal nebojsa necati necdet necip neculai ned nedeljko nedim neeraj nehemia neil nejat nello nelson nenad nereo nerio neset
nestor netanel neville nevzat newton neymar nezar nezih
`,
  ng: 'ngugi',
  nh: 'nhlanhla',
  ni: `
niall niaz nicanor niccolo nichi nicholas nick nickolas nico nicolae nicolai nicolas nicolo nicu nidal niek niels nigel
nihad nihat niilo nikhil nikica nikifor niklas niko nikodem nikodim nikol nikolaj nikolaos nikolas nikolaus nikoloz nikos
nikunj nilesh nils nimai nimr nimrod ninko nir niraj niranjan nirav nirmal nisar nishant nissan nissim nitesh nithin nitin
nitish nitzan niyazi nizam nizar
`,
  nj: 'njal njoroge',
  no: `
noah noam noboru nodar nolan noman noordin noori norayr norbert norberto norm norman norodom norris nosrat nouman nouri
novak
`,
  nt: 'ntumba',
  nu: 'nubar nuhu nuno nunzio nurettin nuri nurlan',
  ny: 'nyusi',
  ob: 'obafemi obi obinna',
  oc: 'octave octavio',
  od: 'odd oddvar oded odinga odon odysseas',
  of: 'ofer ofir',
  og: 'ogbonna ognjen ognyan oguz oguzhan',
  oh: 'ohad',
  ok: 'okan okello oktay',
  ol: `
olaf olafur olav olayinka olcay oldrich ole oleg olegario oleh oles oliver olivier oliviero olli olof olu olusegun oluseyi
oluwole
`,
  om: 'omair omar omer omero omid omondi omran omri',
  on: 'onder ondrej onofre onofrio onur',
  or: 'oraib orazio oren oreste orestes orhan ori oriol orlando oronzo orrin orson ortwin orville',
  os: 'osama osamu osbert oscar osei osher osip oskar osman osmo osmond ostap ostoja osvaldo oswald oswaldo',
  ot: 'otakar otar othman othmane otieno otis otokar ottavio ottmar otto ottokar ottorino',
  ou: 'ouassim oumar ousmane oussama',
  ov: 'ove ovidio ovidiu',
  ow: 'owen',
  oy: 'oytun oyvind',
  oz: 'ozan ozgur',
  pa: `
paal paavo pablo paco pacome paddy padraig pal palle palmer palmiro pambos panas pancho pandeli pankaj panos pantelei
pantelis panya paolo par parag paramjit paresh parkash parsa partha parvaiz parvesh parvez parviz parwez parwiz pascal
pascual pasi pasko pasquale patricio patrick patrik patrizio patryk pau paul paulin paulino paulo pavan pavel pavle pavlo
pavlos pavlov pavol pawan pawel payam
`,
  pe: `
peder pedro peer pehr pejman pekka pelayo pentti pepe per percival percy pericles perry pervaiz pervez petar pete peter
peteris petko petr petras petre petri petro petros petru petteri petur peyman
`,
  ph: 'phil philip philipp philippe phillip phineas',
  pi: `
pier pierce piero pierre piers piet pieter pietro pim pinaki pinarayi pinchas pinhas pini piotr pippo piruz pita piyabutr
piyush
`,
  pl: 'placide placido plamen platon',
  po: 'polat polikarp pompeo ponciano porfirio porter potap poul pouria pouya',
  pr: `
prabhat prabhu prabir prabodh prabowo pradeep pradip prafulla prahlad prajwal prakasam prakash pramod pran pranab pranav
pranay prannoy prasad prasanna prasanta prashant prasoon pratap prateek pratik praveen pravin prawit prayut prayuth preben
predrag prem premnath premysl prescott preston primo pritam prithvi procopio prokhor prokopis prokopy prosper prospero
`,
  pu: 'puneet purnendu purnomo pushkar pushpak',
  py: 'pyotr',
  qa: 'qaboos qabus qadeer qader qadir qadri qahtan qais qaiser qaseem qasem qasim qassam qassem qassim qays qayyum',
  qu: 'quentin quico quincy quintino quinton qusai qusay qusayy qutb',
  ra: `
raad rabah rabbani rabee rabi rabie rabih rachad rached rachid rade radek radenko radhi radi radim radivoj radivoje
radmilo rados radovan radu radule radwan rafael rafah rafal rafat rafeeq raffaele rafi rafia rafic rafik rafiq rafiqul
raghav raghib raghu raghubir raghuram ragnar rahamim rahat raheem rahim rahman rahmat rahmi rahul raif raila raimo
raimondo raimundo rainer rainis raita raj rajab rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath
raju rakan rakesh rakin ralf ralph ram rama ramadan ramadhan ramakant raman ramana ramaz ramazan ramdas ramdev rameez
ramesh rami ramin ramiro ramiz ramon ramunas ramush ramy ramzan ramzi ramzy ran ranbir randal randall randeep randhir
randolph randy raniero ranil ranjan ranjit raouf raoul raphael rashad rashed rasheed rashid rashidi rasim rasit rasmus
rasool rasoul rastko rasul ratan rathin ratko rauf raul ravi ravinder ravindra ravish rayan raymond raymundo rayyan raz
raza raziq razmik razzak razzaq
`,
  re: `
rebwar recai recep redha redouane reed refaat refik reg regep reggie reginald regis rehan rehman reid reidar reijo
reinaldo reiner reinout remi remo ren renan renato renaud renzo resul reuben reuven revaz rex rexhep reynaldo reza rezaul
rezgar rezo rezso
`,
  rh: 'rhett rhys',
  ri: `
riad riadh ricardo riccardo rich richard richie rick rickey rickie ricky ridha ridvan ridwan rifaat rifat rinaldo rishabh
rishad rishi ritesh ritwik riyad riyadh riyaz riza rizal rizwan
`,
  ro: `
roald roar rob robby robert roberto roberts rocco rochus rocky rod roddy roderick rodger rodion rodney rodolfo rodoljub
rodolphe rodrick rodrigo rodrigue roel roelof rogelio roger rogerio rohan rohit rohitash roi rolan roland rolf rolland
romain roman romano romario romeo romesh romolo romuald romulo ron ronald ronaldo ronan ronen roni ronnie ronny roopesh
roque roscoe rosen rosendo rosolino ross rostam rotimi rouzbeh rowland roy royce
`,
  ru: `
ruben rudi rudiger rudolf rudolph rudra rudy rufino rufus ruggero ruggiero ruhani ruhul rui rukn rumen runar rune rupert
rupesh rushdi ruslan rusmir russ russel russell rustam rustem rustum rusty ruud
`,
  ry: 'ryan ryo ryszard ryu',
  sa: `
saad saadat saadi saado saadoun saadun sabatino sabawi sabbir saber sabino sabir sabri saburo sachin sadanand sadegh sadek
sadeq sadi sadik sadio sadiq sadollah sadr sadri sadyr saeb saed saeed safar safarali safdar safet safi safvet safwan
sagar sagheer sagi sahak sahil sahin sahir sahraoui sai saif saifal saifur saim sait sajad sajan sajid sajith sajjad
sajjan sakari saket sakher sakhr sakib sal salaam salah salam salameh saleem saleh salem sali salih salim sallah salman
salomon salvador salvatore salvo samad samak sambit sameer sameh samer sami samih samim samir sammie sammy samo samora
sampath sampo samrat samson samuel samuli samvel samy sanad sancho sandeep sander sandiaga sandip sandis sandor sandro
sangram sani sanjar sanjay sanjeev sanjib sanjiv sanjoy sankar sanket santanu sante santi santiago santos sapar saqib saqr
sarath sarbast sarfaraz sarfraz sarmad sarmed sartaj sarvesh sarwar satinder satish satoru satoshi satpal sattar satya
satyajit satyapal saud saul sauli saulius saurabh saurav sava savely saverio savino savo savva sayf
`,
  sc: 'scot scott scotty',
  se: `
seamus sean sebastian sedat sefer sekhar sekou selami selcuk selim sello selman semen semih semion semyon sener senzo sepp
seppo serafim serban serdar serge sergio sergiu serhat serik serj serkan serob servet serzh sese seth setya sevak severin
severino seweryn seydou seyit seymour sezai sezer sezgin
`,
  sh: `
shaaban shaban shabbir shabir shabtai shachar shad shafi shafik shafiq shafique shafqat shah shahab shahan shahar shahbaz
shaheer shahid shahin shahram shahriar shahrokh shahrukh shahryar shahzad shailesh shajjar shakeel shaker shakib shakil
shakir shakti shakur shalah shalom shalva sham shameem shamil shams shamshad shamsul shamsur shane shankar shantanu
shapour sharad sharaf sharafat sharath shareef sharif shariff shariq shashank shaukat shaul shaun shavkat shawkat shawki
shawky shawn shawqi shay shayan shazad shea shehab shehryar shehu shehzad shekhar sheldon shelton sherif sherman sherwin
shib shigeru shimon shimshon shin shiraz shishir shiv shiva shivaji shivam shivraj shlomi shlomo shmuel shmuley shmulik
sho shoaib shokri shraga shridhar shrikant shuaib shubham shubman shuja shukri shyam shyamal
`,
  si: `
siaka siavash sibusiso sid siddarth siddiq siddiqur sidi sigfrido sigmar sigmund sigurd sigvard sihanouk siim sikandar
silas silvano silverio silvio silviu simba simcha sime simen simeon simon sinan sindri sinisa sipho siraj sirwan sitaram
sivert sixto siyanda
`,
  sj: 'sjoerd',
  sl: 'slamet slaven slavko slobodan',
  sn: 'snorre snorri',
  so: `
sobhi socrates sofiane sohaib sohail soheil sohrab sokol sokratis soleiman solomon somchai somkid somnath somsak sondre
sonny sonu soren sorin soso sotir sotiris soufian soufiane souheil soumaila soumen soumitra sourav
`,
  sp: 'spas spencer spike spiros spyridon spyros',
  sr: 'srdan srdjan sreten srettha sridhar srikanth srinivas sriram',
  st: `
stalin stamatis stan stanford stanko stanley stanoje stathis stavros steen stefan stefano stefanos steffen stein steinar
stelian stelios sten stepan stephan stephane stephen sterling stevan steve steven stevo stewart stig stipe stipo stjepan
stojan stojko stoyan stu stuart sture sturla
`,
  su: `
subash subhas subhash subhi subir subodh sudeep sudesh sudhakar sudhir sudip sudki sufian sufyan sugata suguru suhaib
suhail suharto suhayl sukarno sukhbir sukhdev sukumar sulaiman sulayman suleiman suleman suleyman sulieman sultan sumair
sumeet sumio sumit sundar sundaram sunil sunullah suraj surajit surapong surayud suren surendra suresh surin surinder
surjeet surjit surya suryo susanto sushant sushil susumu suthep sutirtha sutiyoso suvendu
`,
  sv: 'svante svein sven sverre sveta svetomir svetozar',
  sw: 'swapan swaraj swen',
  sy: 'sylvain symeon',
  sz: 'szilard szymon',
  ta: `
taavi tad tadas tadeas tadej tadeusz tadija tafari tage taha tahar taher tahir tahmasb tahseen tahsin taichi taj tajammul
takeru takis taku takuma takumi takuro takuto takuya tal talaat talal taleb talgat talha talib tamam tamas tamer tamir
tammam tamotsu tamrat tancredi tanguy tanju tanmay tanner tansel tanveer tanvir tanzil tapan tapani tapas tapash tapio
taqi tarak taras tarek tareq tarik tariq tarique tarjei tarkan taro taron tarun tashfin taslim tasos tate tatsuro taufik
taufiq tauqir tauseef tawanda tawfik tawfiq tawhid tawia taymur tayseer taysir tayyar tayyib tayyip
`,
  te: `
ted teddy tedros teemu teguh tej tejas tejashwi tejasvi telmo temel temur tenshin teodor teodoro teofil teofilo teoman
terence terje terrance terrell terrence tesfaye tetsu tetsuo teun tevfik
`,
  th: `
thabet thabit thabo thaddeus thaer thaksin thamer thamir thanasis thanathorn thanin thanos thanu themba theo theodor
theodore theron thiago thibaud thibault thibaut thierry thijs thilo thomas thor thorben thorsten thulani
`,
  ti: `
tiago tiberio tiberiu tibor tidjane tiger tigran tihomir tikhon til tilman tilo tim timmy timo timoteo timothee timothy
timur tinashe tino tito titus tivadar tiziano
`,
  tj: 'tjeerd',
  to: `
tobia tobias toby todd todor tofigh tofik tokhtar tokutaro tom tomas tomasz tomaz tomer tomiichi tomio tommaso tommi
tommie tommy tomo tonino tonis tonu tony toomas tor toralf torben tord tore torgeir toribio torkel tormod tornike toros
torsten toru toufic toufik toyoo
`,
  tr: 'traian travis trayvon trent trenton trevor trey trifon tristan troels trofim trond troy truman trygve',
  ts: 'tshepo tsutomu tsuyoshi tsvetan',
  tu: 'tucker tudor tufan tugrul tulio tullio tunc tuncay tuomas tuomo turan turgay turgut turhan turki tushar',
  ty: 'ty tyreek tyrell tyrese tyrone tyson',
  tz: 'tzachi tzadok tzvi',
  ub: 'ubaid ubaldo',
  ud: 'udai uday uddhav udit udo',
  uf: 'ufuk',
  ug: 'ugo ugur',
  uh: 'uhuru',
  uj: 'ujjal ujjwal',
  ul: 'ulas uldis ulf uli ulises ulrich ulrik ulugbek ulysse ulysses',
  um: 'umair umakant umar umarjon umaro umaru umberto umer umesh umid umit umran',
  un: 'unal',
  up: 'upendra upton',
  ur: 'urbain urban urbano urho uri uriah uriel urmas urs',
  us: 'usama usman ustin',
  ut: 'uthman utku uttam',
  uw: 'uwe',
  uz: 'uzi uzzi',
  va: `
vache vaclav vadim vadym vagn vahagn vahan vahap vahe vaheed vahid vahit vaibhav vakhtang valdas valdis valentin valentyn
valerian valerio valeriu valon vamshi vamsi vance vangelis vano varazdat vardan vartan varun varuzhan vasa vasant vasanth
vasco vasil vasile vasilis vaso vassilis vasudev vasudeva vasyl vato vaughn vazgen vazha
`,
  ve: `
vecdi ved vedat veerachai vegard vehbi veikko veit velibor velizar velko venanzio venelin veniamin venkaiah venkat venkata
vern verner vernon vesa veselin veysel
`,
  vi: `
vibhu vic vicente victor vid vidar vidas vidoje vigen viggo vijay vijayan vijender vikas vikenty vikram vikrant viktor
vilas vilem vilen vilhelm vilis ville villy vilmos vimal vinay vinayak vince vincent vincenzo vineet vineeth vinicio
vinicius vinnie vinoba vinod viorel vipin vipul viraj virat virender virendra virgil virgile virgilio virginio vishal
vishnu vishwas vit vito vitor vittore vittorio vivek viveka
`,
  vl: 'vlad vladan vladas vlade vladimer vlado vladut vlasis vlatko',
  vo: 'vojin vojislav vojtech volkan volker volkmar',
  vs: 'vsevolod',
  vu: 'vuk vukasin vusi',
  vy: 'vyas',
  wa: `
waclaw wade wadie wael wafiq wahab waheeb waheed wahib wahid wahyu wajahat wajdi wajid wajih wakil waldo waleed walenty
wali walid waliur walker wallace wally walt walter walther walton waqar waqas warren warwick waseem wasef wasfi wasif
wasim wassim watana wataru watban wathiq watson wayne wazir
`,
  we: 'weldon wendell wenzel werner wes wesley wessel weston',
  wi: `
wibowo wichai widodo wiebe wieland wieslaw wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfrid wilfried
wilhelm wilhem will willard willem willi william willie willis willy wilmer wilson wim winfred winston winthrop wiranto
wissam wissanu wit witold
`,
  wl: 'wladimir',
  wo: 'wole wolf wolfgang wolfram wondimu woodrow woody wouter',
  wy: 'wyatt wycliffe',
  xa: 'xabier xaver xavi xavier xawery',
  xe: 'xenophon',
  xo: 'xolani',
  ya: `
yaacov yaakov yacine yacoub yacoubou yadollah yahia yahya yair yakir yakiv yakov yakub yakubu yakup yalcin yale yaman
yamato yamil yan yancy yane yanis yaniv yann yannick yannis yaqoob yaqoub yaqub yaron yasar yaseen yaser yash yashar
yashpal yashwant yasin yasir yasser yassin yassine yasujiro yasutoshi yatin yavuz yaw yayi yazan yazdan yazid
`,
  ye: 'yechiel yeferson yefim yegor yehezkel yehia yehiel yehor yehoshua yehuda yehudah yemane yemi yerlan yermek yervand yevhen',
  yg: 'ygor',
  yi: 'yiannis yiftach yigael yigal yigit yildirim yilmaz yinon yiorgos yishai yisrael yisroel yitzchak yitzhak',
  yn: 'yngvar yngve',
  yo: `
yoav yochai yoel yogendra yogesh yohan yohanan yohannes yonah yonas yonatan yoni yoram yordan yorgos yosef yosi yosif
yossi yosyp yotam youcef younes younis younus yousaf yousef yousif youssef youssouf youssuf yousuf yoweri
`,
  yu: `
yudai yudhoyono yudhvir yulian yunes yunis yunus yusaf yusef yusif yusof yusri yusril yusuf yusup yutaka yuval yuvraj
yuzuru
`,
  yv: 'yvan yves yvon',
  za: `
zacarias zacharias zacharie zachary zachery zack zaeem zafar zafer zafir zaheer zahi zahid zahir zahran zahurul zaid
zaidan zaim zain zainal zakaria zakariya zakhar zaki zakir zalman zalmay zamir zane zaur zaven zayd zayed zayid zayn zaza
`,
  zb: 'zbynek',
  zd: 'zdenek zdravko',
  ze: 'zecharia zeeshan zeev zeke zekeriya zeki zelimir zeljko zenawi zeno zenon zephania zevulun zewdu zeyad',
  zh: 'zhelyu zhirayr zhivko zhomart',
  zi: 'zia ziad ziaul ziaur zied zigmas zikri zine zinedine zinovy ziya ziyad',
  zl: 'zlatan zlatko',
  zo: 'zoheir zoltan zoran zorislav zoubeir zouhair',
  zs: 'zsolt',
  zu: 'zubair zubayr zubin zuhair zuhayr zuheir zulfikar zulfiqar zulfugar zulkifli zurab',
  zv: 'zvi zviad zvonimir zvonko',
  zy: 'zygmunt'
}

export const EITHER_NAMES: NameRows = {
  ad: 'addison',
  al: 'alex alexis',
  am: 'amal amit',
  an: 'andrea andy angel anis',
  ar: 'ari ariel',
  as: 'asa ash ashley',
  au: 'aubrey',
  av: 'avery',
  ay: 'ayodele',
  ba: 'bailey',
  be: 'bela',
  bh: 'bhanu',
  bl: 'blair',
  bo: 'bobbie bola',
  br: 'brett brook',
  ca: 'cameron campbell carey carmen casey',
  ch: 'chandra charlie chris christian',
  cl: 'claude',
  co: 'corey courtney',
  da: 'dale dana dara darcy daryl',
  de: 'devon',
  do: 'dominique',
  dr: 'drew',
  ed: 'eden',
  ej: 'ejike',
  el: 'ellis',
  em: 'emerson',
  ev: 'evelyn',
  fi: 'finley firdaus',
  fr: 'frankie',
  ga: 'gabby gabi gabriele gale',
  ge: 'gerd',
  gu: 'guadalupe gul',
  ha: 'hadley hanan harley harper harsha hayden',
  hi: 'hilary',
  hu: 'hunter',
  ik: 'ikram',
  il: 'ilham',
  ir: 'ira',
  is: 'isa isatou',
  ja: 'jackie jaime jamie jan janis janne',
  je: 'jean jess jessie',
  ji: 'jihan',
  jo: 'jo joan jocelyn jody johnnie jordan',
  ju: 'jude jules justice',
  ka: 'kagiso kai kaoru karen kay',
  ke: 'kelly kelsey kendall kerry',
  kh: 'khaya',
  ki: 'kim kiran kirti',
  kr: 'kris krishna kristen',
  la: 'lane laurie',
  le: 'lee leigh leslie',
  li: 'lilian lindsay lindsey',
  lo: 'logan loren lou',
  lu: 'lula lupe',
  ly: 'lynn',
  ma: 'mackenzie madhu madison marian marion maris marjan marley masih',
  me: 'mel meysam',
  mi: 'michal michele mickey miho mika mitra',
  mo: 'morgan',
  mp: 'mpho',
  mr: 'mrinal',
  na: 'nahid nana',
  ni: 'nicky nicola nihal nikita nikola nino',
  nn: 'nnamdi',
  no: 'noel noor nour',
  nu: 'nur nurul',
  ol: 'ola ollie',
  pa: 'paris parker pat patrice payton',
  pe: 'peyton',
  pu: 'pushpa',
  qa: 'qamar',
  qu: 'quinn',
  ra: 'raja rana ray',
  re: 'reagan reese remy',
  ri: 'rida riley rinat',
  ro: 'robbie robin rory rosario roshan rotem rowan',
  sa: 'sabah safa sage said sam saman sandy santosh sasha',
  sh: 'shadi shaheen shai shamim shannon shashi shiro',
  si: 'sidney simone',
  sk: 'skyler',
  sm: 'smriti',
  st: 'stacey stacy stevie',
  su: 'suman sumitra susilo',
  sy: 'sydney',
  ta: 'talat tamim taylor',
  te: 'tendai terry',
  to: 'toni',
  tr: 'tracy trinidad',
  tu: 'tunde',
  ty: 'tyler',
  uc: 'uchenna',
  va: 'val vanja',
  vi: 'vidya vivian vivien',
  wh: 'whitney',
  yu: 'yuli',
  za: 'zaman'
}

/** Names that are put together: every head with every tail is a name that is or could be borne. */
export interface CompoundNames {
  readonly gender: 'female' | 'male'
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

/** Spelled out on first use, so that a few hundred pieces stand for some thousands of names. Same provenance. */
export const COMPOUND_NAMES: readonly CompoundNames[] = [
  // "Servant of" and one of the names of God, in the spellings of the press.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
abd abdal abdel abdol abdoul abdul abdur abdus
`),
    tails: /* @__PURE__ */ list(`
ali aziz baset basit fattah ghaffar ghani hadi hafiz hak hakim halim hamid haq hossein hussein jabbar jalil
kader kadir karim khaliq latif majid malek malik matin mohsen moneim monem nabi nasir nasser qader qadir
qayyum rahim rahman raouf rasheed rashid rasul rauf razak razzaq reza sabur salam samad sattar wahab wahed
wahhab wahid zahir zahra
`)
  },
  // "… of God": Asadullah, Hedayatollah.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
aman amin asad ata atta azim aziz enayat esmat ezzat faiz fazl habib hafiz hamd hamid hasib hedayat hekmat
hibat hidayat ihsan inam inayat karim khair khalil latif mohib mujib nabi najib naqib naser nasir nasr nemat
nimat noor nur qudrat rahim rahmat ruh saad sadr saif samad sana shafi shukr waheed wali zabih zia
`),
    tails: /* @__PURE__ */ list(`
allah ollah ullah
`)
  },
  // "… of the faith": Nasiruddin, Saifeddine.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
ala azam badr baha burhan ezz faiz fakhr ghias hesam hosam husam imad islam izz jalal jamal kamal khair mohi
moin muhi muhy muin najm naser nasir nasr nizam noor nour nur qamar qutb sadr safi saif salah sayf seif shahab
shams shar siraj taj taqi zaher zahir zain zia
`),
    tails: /* @__PURE__ */ list(`
addin aldin eddin eddine eldin oddin uddin
`)
  },
  // One Cyrillic ending, -ий, -ій, in its romanizations.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
afanas alekse alexe anatol andre andri arkad arsen artem dmitr dmytr evgen genad gennad georg gregor grigor
hennad heorh hryhor innokent klavd kornel leont makar maxim mykola nikola oleks procop sav serg sergej serh
timof valer vasil vassil vital yevgen yevhen yevheni yur zahar
`),
    tails: /* @__PURE__ */ list(`
i ii ij iy y yi
`)
  },
  // The ending -ей.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
alekse aleksi alexe alexi andre matve serge timofe
`),
    tails: /* @__PURE__ */ list(`
i j y
`)
  },
  // The old compounds: Vladislav, Branimir.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
bogu bohu bole bori brani broni budi buri cze de dobro drago go jaro kazi krasi kresi ladi ljubo lubo lyubo
mieczy mili milo miro msti pre rado rasti rosti slavo sobie stani svato svia svyato tomi veli vence vja vladi
vlasti volody vratis vse vya yaro zbi zdzi
`),
    tails: /* @__PURE__ */ list(`
mil mir mira slav slava slaw
`)
  },
  // The ending -ия, -ія.
  {
    gender: 'female',
    heads: /* @__PURE__ */ list(`
anastas anton ele evgen evhen iul jul juli ksen kseni lid lil lyd mar mari nad nadezhd natal sof sofi soph
tais tatia valer victor viktor yevgen yevhen yul yur zo
`),
    tails: /* @__PURE__ */ list(`
a ia iia ija iya ya
`)
  },
  // Japanese names of two characters.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
aki atsu fumi haru hide hiro hisa iku kata katsu kazu kei ken kimi kiyo koh koku kuni masa michi mitsu mori
moto mune naga nao naru nobu nori sada saku sei shige shin shun suke tada taka take tama tatsu teru toki tomo
toshi tsugu tsune yasu yori yoshi yuki
`),
    tails: /* @__PURE__ */ list(`
aki atsu fumi haru hide hiko hiro hisa hito kazu ki masa michi mitsu mori mune nari nobu nori o shi shige suke
ta taka take taro teru to tomo tsugu tsune ya yasu yo yoshi yuki
`)
  },
  // Japanese names with a number or a rank of birth.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
dai ei gen hei jun kei ken kin ko kyo kyu ryo ryu ryuno san sei shin sho shu shun so tai tetsu to yo yu zen
`),
    tails: /* @__PURE__ */ list(`
go goro hachiro hei ichi ichiro ji jiro ju ki kichi kuro ma nosuke pei ro roku saburo saku shi shiro suke ta
taro to ya zaburo zo
`)
  },
  // Japanese names of women.
  {
    gender: 'female',
    heads: /* @__PURE__ */ list(`
ai aki asa atsu aya chi chie chika chiyo emi eri etsu fumi fusa hana haru hide hiro hisa iku izumi ka kana
kane kaori kasu katsu kazu kei kiku kimi kin kiyo ku kumi kuni kyo machi mai maki mao mari masa maya mayu
michi mie miki mina mine misa misao mitsu miwa miya miyo mutsu nami nana nao natsu nobu nori rei ren ri rie
rui rumi ryo sachi sae saki sato sawa sayo sei setsu shige shizu sono sumi suzu tae taka take tama tami tatsu
teru toki tomi tomo toshi tsune ume waka yae yasu yo yoshi yu yui yuka yuki yumi yuri
`),
    tails: /* @__PURE__ */ list(`
e ho ka ko mi na no yo
`)
  }
]

/** Every given name of these tables, compounds spelled out. */
export function givenNames(): readonly string[] {
  return [...[FEMALE_NAMES, MALE_NAMES, EITHER_NAMES].flatMap((rows) => Object.values(rows).flatMap(list)), ...COMPOUND_NAMES.flatMap(spelledOut)]
}

/** Every name that the pieces make. */
export function spelledOut({ heads, tails }: CompoundNames): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
