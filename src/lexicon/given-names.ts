/**
 * Given names of the world's press, without diacritics, by the gender that they tell of.
 *
 * Provenance: compiled for this project from general knowledge of names in the news (English, Spanish, Portuguese, French,
 * German, Dutch, Italian, Nordic, Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian, Hebrew, Arabic, Persian, Turkish,
 * Urdu, Indian, Japanese, African, Central and South-East Asian); no list of others was copied. A name
 * that women of one country bear and men of another ("Andrea", "Nikita") is one of both.
 */
import { list, packedRow } from './table.js'

/**
 * Each row holds the names that begin with two letters, by what follows these ("-" is nothing): women's | men's | those of both.
 * In rows only what is asked for need be built, and the table takes less room.
 */
const GIVEN_NAMES: Readonly<Record<string, string>> = /* rows */ {
  aa: 'rti se | desh ge kash mir mod rav ron rt',
  ab: `
eer ena eni igail ir | ad an as ay bas bass del di diqani diweli do dol dou dul dula dulahi dulai dullah dur dus ebe ed el elardo
hay hijeet hijit hilash hinav hishek hisit id idin imael imbola iola iy ner olfazl raham ram rar u ubakar ubaker ulfazl
`,
  ac: 'hieng | hille him hyut',
  ad: `
a aeze anna aobi die edoyin ela elaide ele eline enike eola i iba ila ina iti joa riana rienne unni woa | akhan am amo arsh ebayo
ebola eeb ekunle el elmo em emola eyemi ham hir ib il isa ithya itya li ly nan olf riaan rian riano | dison
`,
  af: 'af ia saneh sar soon ua | ewerki if shin tab zal',
  ag: 'afya ata atha athe nes nese neta netha | afon apito il im ostino ron us ustin',
  ah: 'lam uva | aron ikam mad',
  ai: 'da gul la leen mee nur sha ste sulu | dan den man me rlangga vars',
  aj: '| ay inkya it ith mal',
  ak: `
anksha emi inyi osua shata sinya ua wa | aki ash bar ezhan hil hilesh htar i if il im in inwumi ira iva os ram sel shay ufo
`,
  al: `
ana anna ba berta bina da essia evtina exa exandra ia ice icia icja ida ina ine iona isha ison issa iya iyah ka la legra lison
lyson ma mudena thea tynai va yona yson yssa zbeta | a aa addin ain an ar assane astair bert bin cides demar den do dous eem ejo
eko ekos eksa eksi eksy es essio exander exi fio fonso fred fredo freds gernon haji i ikhan im ireza irio istair iyu lal ois oizas
ojz ojzije ok on onso onzo oys per pha taf ton varo vin | exis
`,
  am: `
a aka alia anda andine ani ara at ber bra elia elie ena ina inah inata ira isha na paro rita ruta y | adeo adeu ado adu an ar are
arjit arnath ato aury bedkar bika broise brose broz edeo een erico erigo i iad ichai id ihai ilcar in inadav ine intore inu ir
iram itabh itav jad mar non ol os r rish rit rullah | al it
`,
  an: `
abel abella ahi ahita ais andi anya ara at ca dree dreea dreia eta ette ezka fisa gela geles gelica geliki gelina geline ges gie
ica iela ika iko isa ita ja jali jana ju jum ke kita na nabel nalisa namaria neke neli nette nick nie nika nukka oud tigoni tje
toinette tonella tonina ubha uja upama uradha ushka yango | and ant anth as astas atol atole ders dranik drew drija drius drus
dzhej estis gad gelino gelo gelos gus ibal icet ies iket il imesh irban irudh ish jem kit kur mol oop ouar sar sel selme selmo sh
shuman su tal tanas te tero thony ti to toni tonije tonino tonio tti tun ubhav uj up upam upong urag utin var war wer | drea dy
gel is
`,
  ao: 'i',
  ap: 'arna inya olline ril | ichatpong olinar ollon',
  aq: 'ila | eel il',
  ar: `
abella aceli acely afa chana eej efeh ezoo gyro iadna iana iane ianna iela ija ina isa lene lette melle pita ta una ushi wa zu | a
afat am ash avind az ben chibald d deshir ef end fan ghya ie ief ieh if ijit ik ild indam io is istide istides itomo jan
jumand jun ka lo man mand mando men min nab naldo naud ne nfinn no nold noldo nulf on pit rigo salan sen sene senio shad shak sham
slan tak tashes thur tin tis to tur turas turo turs tush tyom ul un unabh unas vid vind vydas ya yan yeh | i iel
`,
  as: `
eel el ha hlee hleigh hwini ieh ifa iya ma maa mah pasia ra sitan sunta ta trid uka uncion ya | aad ad af ahi bjorn canio ghar her
hfaq him hish hkan hok hoka hot hraf hton hutosh hwani hwin if im it kar lak lam lan mund rar sad saf seel ylbek | a h hley
`,
  at: 'efeh hena hina ieno ika iqa ishi ossa | al ef if ila illa iq le li ta tila tilio ul',
  au: 'd de drey relia relie rika rora rore ste tumn | bin gust guste gustin gusto gustus rel relien relio stin wal | brey',
  av: 'a ani igail ital iva | etik gust i ichai igdor ihai ihu inash ishai iv ner ni raham rum shalom to | ery',
  aw: 'a atif | ad ais wad',
  ax: 'elle | el',
  ay: 'a ame at elet elin lin nur o umi zhan | aan ato az din ham kut man men mene meric odeji ush yub | odele',
  az: 'ade adeh ar ita iza ucena | ad am eem har ikiwe im iz mat mi zam zedine',
  ba: `
bita dia har hareh hia hija nan raa rbara rbel rbie rbora rbro sima sma tool tul tya ya | ba bacar bajide bak bar ber bken brak bu
dal dr grat ha haa hadir hadur hman hram jram kary khtiar khyt ki kr l la laji lazs lbir ldev ldur lint lram ltasar lwant mbang
nharn nsi ptiste qer qir rak ran rham ris rkat rnaby rney rrett rry rtholomew rtosz ruch rzan s sant sel sem shar shir sil
silio sim ssam ssel ssem ssirou stian stien suki tuhan udouin utista xter yram | iley
`,
  be: `
ata ate atrice atrix atriz gona len linda nazeer nazir nedicte nedita rit rmet rnadette rnice rta rtha rthe ryl ssie than thany
tte ttie ttina tul ulah verley verly | au hcet hnam hrooz hrouz hzad kele kir ltran nce nedek nedict ngt nicio nigno nito njamin
nnett nno noit nt ntzi nyamin nzi nzion rat rend rhane rhanu rk rnabe rnard rndt rnt rtie rtil rto rtold rtram rtrand sim snik
ttino zalel | la
`,
  bh: 'arati arti avana avna | agat agwan agwant arat arath askar avesh eki im imrao upesh ushan uvan | anu',
  bi: `
anca anka likisu ljana lqis ndu rgit rgitta rte rthe san si stra | agio dzina envenu jan joy kram lal lel llie mal nali niam nod
noy pin rama rendra sher swajit
`,
  bj: '| arne arni orn',
  bl: 'anca anche andine anka | agoj agoje aine aise ake as az | air',
  bo: `
dil jana nnie tagoz uchra zena | - az gdan goljub iko jan lat livar ngbong niface nifacio rge ris rivoje rje rys stjan ualem
ubacar ubou ujemaa utros yd yko zidar zo | bbie la
`,
  br: `
acha anka enda iana ianna idget igitte inda it itney itt itta ittany ittney ooke una une | aden adford adley ady ajesh am andon
anko ant aulio endan endon ent ian ice ij ijesh uce uno yan yant yce yn | ett ook
`,
  bu: 'kola ran shra sra thaina | d ddy di diman jar lent rak rhan rl rt rton shr ster trus',
  by: '| ron',
  ca: `
itlin itlyn llie mila mille ndace ndela ndice ndy nsu pucine ra ridad rine rissa rla rlene rlota rlotta rly rmel rmela rmit rola
role rolina roline rolyn rys ssidy ssie therine yetana | etano hit in io leb lin lixto lle llisto llum
logero lvin millo milo n ndido ner rl rles rlton rmelo rmine rroll rson rsten rter ry simiro sper ssio talin yetano | meron mpbell
rey rmen sey
`,
  ce: 'celia cile cilia cilie cily leste lia line ren | cil dric es lestin lestino lso m ngiz sar sare sareo tin zary',
  ch: `
adaporn ana andana andni antal aris arlene arlotte aya elsea eri erie erry eryl havi iamaka iara idinma ihiro inwe ioma ipo isato
itra izuko loe rista risti ristiane ristie ristina | ad adli afik aim aiwat akib alerm anan ance andan andler aran arles arley ase
atchai audhry avalit az eick eikh ester et etan idi idozie ikara ike ima imezie inedu inmay inua irag oukri ristopher
ristos uan uka ukwudi ukwuma | andra arlie ristian
`,
  ci: 'gdem lia nzia | han prian priano riaco rilo rino ro',
  cl: `
aire ara are arice arissa arisse audia audine elia emence eo otilde | aas aes arence ark audio audiu aus ay ayton emens ement
emente etus ifford ifton inton ive yde | aude
`,
  co: `
lette lleen ncetta ncha nchita nnie nsuelo ra ral ralie razon rdelia rdula rina rinne rnelia sette sima stanza umba | dy en lby le
lin nnor nor nrado nstant nstantine rbin rentin rmac rnelius rrado ry simo skun smo stel | rey urtney
`,
  cr: 'uz ystal | aig ispin istian istiano',
  cs: 'illa | aba',
  cu: '| mhur neyt rt rtis',
  cy: 'nthia | prian rille rus',
  da: `
ad ce fna gmar gmara gny iva lal lia liah nae nia nica niela nielle nijela nuta phna phne ria riga rija rla rlene rshana rya wn |
an bir g gfinn ichi inis libor llas maso mian miano mien mir mjan modar mon ne niel nijel nish niyal niyar nte rin rio rius riusz
rko rnell ron rrell rren rrin rryl rshan rwish to ud udi uren vi vid vor voud wit yanand | le na ra rcy ryl
`,
  de: `
anna anne bora borah e epa epali epika epti idre irdre lcy lfina lia lla lores loris lphine nisa nise nisse siree spina spoina
vaki vi vika vora wi | an andre basish cimo clan epak if lbert lfin metrio mid myan nes niz nnis nny nzel reje rek rmot rrick rvis
shawn sire smond sta tlef tlev v vdas vendra vesh vin vinder vlet wayne wey xter zso | von
`,
  dh: '| afer anraj aram armesh eeraj ia iren ruv',
  di: `
an ana ane anna anne arra ba jana keledi kla lbar letta lma lnoza ma mitra mple na nah pa pali sha ta tte tza vya xie | allo dier
eter etmar gvijay lawar lip llon mitrij mo mos nesh nis nko no nu ogo omaye on onisio onysis osdado pankar ptendu pu rk yar
`,
  dj: '| ibo ibril oko',
  do: `
brinka lores menica na nata nna nya reen riana rina ris rit rota rothea rothee rothy rte rthe | brica gan gu m magoj mingos minic
minick nal nald nat natas nato r rian rin ron tan ugal uglas v vydas yle | minique
`,
  dr: 'agana agica aupadi oupadi | agan agisa ago agos asko azen ies iss or | ew',
  du: 'a bravka lce nja rga sica | ane ccio di dley du ilio leep misani mitru ncan rgesh rmus san shyant sko stin',
  dv: 'ora',
  dw: '| ayne ight',
  dy: '| lan',
  dz: '| hokhar',
  ea: '| mon rnest',
  eb: 'ba ele ru tekar tesam | be enezer rima ubekir',
  ec: 'e | kart khard',
  ed: `
a da ie ina it ita ith na wige wina yta | em gar gardo gars hem i ik ilson inson ip ison mond mondo mund mundo oardo uardo vins
ward win | en
`,
  ee: 'va',
  ef: 'fie i rat tychia ua | im raim rain ren',
  eg: 'le | bert idio il ils on',
  eh: '| san ud',
  ei: 'la leen nat nav ra rini | nar no rik tan',
  ej: '|  | ike',
  ek: 'ta ua undayo | ber ene nath o rem',
  el: `
aheh aine da eanor eanora ena eni eonora ettra ham iana iane if in ina inor isa isavet ise isheva iska izabeth ke la le len linor
ly ma mira naz odie oisa oise sa se sie speth va vira | ad adio azar chanan dar don eazar emer hanan i ia iahu ias ie iezer igio
ijah io iseo iyahu kana liot liott mar mer mo of oi on oy roy ton vin vio vis wood yakim yas | lis
`,
  em: `
an anuela el eline ese i ilia ilie ily ine ma oke | ad anuel anuele eka elyan eric ery il iliano in manuel merson met mett omali
ory rah ran re | erson
`,
  en: 'as id iko rica | ayat der dre es gin ner nio och os rique ver zo',
  eo: '| in',
  ep: '| hraim hrem ifanio',
  er: `
i ica icka in ma minia na | an asmo can cole dal dem dogan el en ez fan han hard ic kan kin kki lan land lend ling manno nest no
ol rol shad sin skine tugrul vin win
`,
  es: 'e i ma me meralda ra sie tee tela telle ter ther ti trella zter | a am haq ko pen',
  et: 'eri hel i ta | han',
  eu: 'genia genie lalia nice ridice | des gene rico sebio stache',
  ev: 'a anthia dokia elin elina eline elyne ita | an ariste aristo en erett ert | elyn',
  ew: 'elina | ald an',
  ey: '| al olf',
  ez: '| ekiel equiel er io ra zat zedine',
  fa: `
biana bienne biola dia dila dwa hima hmida ina ith iza lak ni nta rah ranak reeda rhat riba rida ridah riha rnaz rrah ryal rzana
rzaneh tema temah tiha tima tou ttoum uzia wzia wzieh wziya y ye | bian biano brice bricio brizio cundo ddei del dhel dhil di dil
dl had hd him hmi hmy hri ik iq isal iz izan izul khri lah lih lk rag raj ramarz raz rdeen rdin reed res rhad rhan riborz rid ris
rokh rooq rouk rouq rrokh rrukh rshad rshid ruk ruq rzad rzam rzin teh thi tih tmir tos ttah ure ustin ustino usto wad waz wwaz
wzi yez yiz yyad yyaz zal zil zlul zlur
`,
  fe: `
derica dosia hmida licia licity lipa mke nna rial ride rn rnanda ryal | hmi la lice licien lix mi rdinand
rdows rgal rgus rhat rit rmin rnand rnao rran rry rzat stus vzi
`,
  fi: `
amma dan gen lipa liz lomena ona orella rdous roozeh rouzeh tri triani | da del dencio kret kri lip lipe nlay nn odor orello ras
rat rmin rooz rouz roz | nley rdaus
`,
  fl: 'aminia avia eur or ora orence orrie | aminio avio etcher orent orian orin oris oyd',
  fo: 'lake lasade rough rouhar teini tini | day ma rrest rtunat rtunato ster tis ued',
  fr: `
an anca ance ances ancesca ancine auke eda eja eshta eya ida ieda iedel | ancesc ancis anck anco anjo anklin aser 
ederick edi edrick its ode | ankie
`,
  fu: 'lya nke | ad lvio rio rkan',
  fy: '| ',
  ga: `
bija briela briella brielle elle ia lia lina lit lya lyna mze rgi rima uri yane yatri yle | bor briel d di etan etano gik jendra
ku l leazzo len lileo lip lo nesh njar regin reth rfield rnik rret rrett rrick rry rth ry spard spare ston stone tot twiri urav
utam uthier utier vin vril vrilo ylord zi | bby bi briele le
`,
  ge: `
eta lareh mma na nevieve noveva orgia orgie orgina raldine rda rgana rmaine rtrud rtrude sine ula | bran bre deon ir llert naro
nnaro offrey offroy orge rald rard rasim reon rgely rgo rhard rhart rmain rnot rolamo rome ronimo rrit rshon rwin tachew tahun
tulio vorg za zahegn | rd
`,
  gh: 'ada adeer alia azal | aith aleb alib anem ani anim assan ayath azaros erardo islain ufran ulam',
  gi: `
ada anna la lat lberte lda ll llian mena na nette ntare orgia ovanna sela sele sella selle ta tta uliana usy zela zella | a acinto
anluca bran deon don ga gi js lad lbert lberto ldas lead les lles lson nes ora ordano ovanni riraj rish rma rolamo rraj sli tanas
ulio useppe ustino vi
`,
  gj: '| ergj on',
  gl: 'adys afira enda enna oria ynis | eb en enn igor',
  go: `
lda li lnar lnaz nca pika rdana wri | dfrey dswill ffredo jko khan lam ncalo nzalo odluck pal pinath ran rdan rdei rdon ro sta
tabaya te urav vind vinda
`,
  gr: `
aca ace acia acie aciela azia azyna eer eetje etchen ete etel ethe iselda it o y | aciano aeme aham ant ay ayson aziano egg eggory
iffin igol igor igore igoris over
`,
  gu: `
drun lbahar lcin len lnara lnaz lnora lsen lsum lten lzhan nhild nilla nnel nvor | enter ido illem lshan lzar nduz nnar nter nther
ram rdev rgen rinder rkan rmeet rpreet rsel rudas s stav staw ttorm y | adalupe l
`,
  gw: 'endolyn yneth | enael',
  gy: '| ula',
  ha: `
biba bibah das dassah deel dia dil diyah fida fsa fsah git ifa iley jar jra la le leh ley lima limah lina lla llie lyna mida na
naa nadi nde neen nia nieh nim niya nnah nne nneke rini rriet rriett siba sina smik snaa ssiba tsue ttie tun va wa wra yam yat
yley zel | akon bib btamu chiro di fedh fez fid fiz fizur gai ge gop idar ile ilu itham jime kam kan keem kem kim kki kob kon
kop ldun lim lldor mad mada madi mdan mdi med meed mi mid mish mit mma mmad mmadi moud mza mzah mzeh nafi nef ni nif nnes nno nnu
noch ns ny qqani rald rdeep rdik rdy reth ri rilaos rinder ris rish rith rjit rlan rold roon roun rpal rpreet rris rrison rsh
rshad rtmut ru run rutyun rvey sanali shem shim shmat sib ssan sso tem tta vard yao yato ydr yk yri ytham zem zim | dley nan rley
rper rsha yden
`,
  he: `
ather ba dieh diyeh dvika dwig ge ide idi idrun ike len lga lle loisa loise lvi ma mlata na nd nda nna nriette nrike nryka rmina
rminia rmione rta ster | ath ctor di ikki iko in iner inz lder lge lgi lio llmut lmut lmuth mant manta nk nning nrique nry raclio
rbert rbie rman rnan rnando rschel rshel rve rzi rzl sam shmat
`,
  hi: `
ba daya lda lde ldur llary na nako nd tomi wot | dayat detoshi karu kmat kmet laire lal lario larion llel lmi lton manshu manta
polito ralal ram ren robumi sham shyar tesh toshi | lary
`,
  hj: 'ordis | almar',
  ho: `
lly noka nor pe rtense uda uria | bart jjat lden lger mer mero nore norio oman oshang race racio ratio rea ria rmoz rmozd rst sam
sea sni sny ssam sseyn uari uman ussam ussem ussine vik vsep ward yt
`,
  hr: 'istina | ant voje',
  hu: `
da guette lya ma maira rriyet sna | bert ey go gon gues mam mayun mbert mberto mphrey n nain sam sni ssam ssein sseini zaifa |
nter
`,
  ia: 'na ra | copo in n',
  ib: 'tisam | ad rahem rahim',
  ic: '| habod hiro',
  id: 'a it un | do o rees ris riss rissa',
  ie: 'va',
  if: 'eoma eyinwa | at eanyi',
  ig: '| nace nacio natius naz or',
  ih: '| ab san',
  ij: 'eoma | az',
  ik: '| enna er | ram',
  il: 'ana anit aria diko eana ene enia ga ina inca ka se ze | an arion han ias ija ir irian iuta ja ker mars ya yas | ham',
  im: 'an ane elda ke ogen | ad amali ants ed ran re tiaz',
  in: `
a aam acia as ass bal dah dira drani du es ese essa ga ge geborg ger grid grida guna gvild ken na saf tan | acio aki am ayat der
derjit dra drajit gemar gmar go golf gvar san tisar zamam
`,
  io: 'ana anna na | ann n nas nel nut',
  ip: 'ek | olit polito',
  iq: 'ra | bal',
  ir: 'ada aida am ina ini is it ja ma mgard um | aj akli akly fan shad vin ving win | a',
  is: `
abel abella abelle aura elin hita la mini obel olde ra raa rat | aac aiah aias ak am amu ao haan han hant haq hfaq hmael htiaq
hwar iah idor idore idoro idro kandar lam mail maila mat met oroku rael rafil sa sam soufou uf | a atou
`,
  it: 'ziar | ai alo amar aru ay suki zik',
  iu: '| lian liu ri',
  iv: 'ana anka elina ete ona onne y | an ano ar ars aylo ica o or',
  iw: 'ona',
  iy: '| ad as',
  iz: 'abela umi | har z zat',
  ja: `
cinta clyn cqueline de dranka dwiga goda griti han hanara leh meela mila milah muna na naina naki nan ne nelle net nette nhvi nice
nie nina nine nneke rmila smin smina smine sna wahir ya yanthi yanti yne | ak akko an ba bbar bbour ber bir br bril bulani cek
cinto ckson cky cob cobo copo den dranko far fer g gadish gat gdeep gdish gjit gmohan hangir hanzeb i ideep idev ipal ir iram iro
kaya kov lal lil mal mel mes mil mileh mshed mshid nez nko nnik nnis no nusz pheth red ri rl rle rmo rrod rvis sa sbir son spal
sper sprit ssim swant tin ved vid vier wad wdat wed whar y yant yanta yaram yden yesh ylen ypee | ckie ime mie n nis nne
`,
  je: `
anette anie anine anne annie annine mima nna nnie nnifer ssica tte wel | b d dediah enbek ffrey hangir lle no ns rald remiah remie
remy rmaine roen rome rrod sper sse sus thro | an ss ssie
`,
  jh: 'anvi umpa',
  ji: 'll llian mena rina tka | bran bril gnesh had hadi mi mmie ro tan tendra tin | han',
  jo: `
ana ann anna anne aquina celyne di die elle hanna lana lanta lene lita ni nna rdana runn sefa sefina sephine sette siane sie umana
vana y yce zefina | achim ahim akim aquim aquin ar b chen el erg ern gendra gi ginder hann hannes hn ko kowi mo nah nas nathan
nathon op ost rdy rg rgen ris rma rn s se sef seph shua siah sif sselin sue uko vica zas zsa | an celyn dy hnnie rdan
`,
  ju: `
ana anita dit dita dite dith liana liane lianna lianne liet lieta liette lita mana ne nko rate rgita ste stine styna tta | anito
bran dd ergen gal ha hani ho kka lian lien lio lius liusz maa mpei n naid nayd nior ozas raj re rgen rica ris ro ssi stas stin
stino stus suf venal venel | de les stice
`,
  jy: 'othi oti otsna tte',
  ka: `
arina diatou dija driye ede ija inat isa itlin itlyn ja jal jol koli leria lina lliopi lpana lsoom lyani mala milla mini nika nya
ori ra reena ri rima rin rina rine rishma rita rla rnit rtika rtini ryn sey sia sturi tayoun thie
thleen tia tina tja trina trine ty usalya vita vitha wthar ye yla ylee | an are bir biru dhem dhim dir dri
esang guta ilash irat is iser ito j jetan kha kuei levi likho lman lyan mal malesh mbiz mel mil mlesh mran naan nan nat nhaiya nji
nnan nshi nti nu nwar pil ram ran rapet re rim rl rlis rlo roly rsten rthik rtik shi shif spar spars sper tsutoshi uko ushik veh
ya yhan yode yvan zem zi zim zimierz zuma | giso i oru ren y
`,
  ke: `
filwe i ira isha llie mi ndra nza ren rri rstin rubo taki tevan ti | dar enan es ith lvin nan ndrick nneth nnith nt rem rmit shav
shub tan vin yvan | lly lsey ndall rry
`,
  kg: '| alema osi',
  kh: `
adeeja adeja adija aleda alida alidah ansa atera awla awlah azar oloud osi ulood | achik adar ader adim air airat airi airy aldoon
aldoun aled alifa alifah alil aliq amis awaja ayrat idir izar izr odr orshid osro osrov osrow udair ulu uram urram urshid ushal |
aya
`,
  ki: `
era ko mberly mi nana nga nuko ra rsi rsten rsti rsty shwar | anoush arash eran ichi ichiro mmo ngsley oumars p pchoge pkorir
prono pruto rby ren riakos rill rit rk ro shan shore umars yan zza | m ran rti
`,
  kj: 'ersti | ell etil',
  kl: 'ara audia avdia | aas as aus emens ement im iment',
  kn: '| ud ut',
  ko: `
haru linda mal rnelia tone | ba be bi en ffi fi jo nrad nstantin ray rkut rn rnei rnel rney roush ssi sta stadin uadio uame uassi
uichi uji urosh vind
`,
  kr: 'ista isti istie istin isty iti ystal | iangkrai ishan ishnan istof | is ishna isten',
  ks: '| awery eno',
  ku: 'bra lsoom mari mkum nti | ba dret ldeep ldip mao mar nal rshad rt rtis shal tlu zma',
  kv: 'eta',
  kw: '| abena adwo aku ame asi esi',
  ky: 'riaki | le lian riakos',
  la: `
dan etitia ima kshmi le leh lita litha ma mara mia mis ra risa rissa rysa ta tha tifa tifah tika toya ura ure uren vinia xmi yan
yla | bib chlan dislao do ith khan kshman l lit lu mar mbert mberto mbros nce ncelot ndon po rry rs sha ssana sse szlo tif ureano
urens urent uri uro utaro vrenti vrenty wrence wson xman zar zare zaro zarus zzaro | ne urence
`,
  le: `
a ah ann anna anne ela ena kha la ne ni nka nora ona onie onor onora rato sia sley stari sya ta ticia tizia ttie tty | ander andro
bib ch fteris gesse if kan land muel nko nnart nnie o obardo ocadio onard one onel onid onida opold opoldo os roy s setja ster
szek van vente vi vko von vy wis | e igh slie
`,
  li: `
ana at buse cia esel esl ga gia hi isa lach liana liane lit ll lla lli llian llie mor na nda ndiwe nette nn nnea ora ron sbet
sbeth se udmyla v via ya | bero gabue ncoln no nus nwood onel or ran sandro vio viu vnat zandro | lian ndsay ndsey
`,
  lj: 'iljana ubica | ubisa ubo upco',
  ll: '| oyd',
  lo: `
bna is lita ra raine redana rella rena renza retta ri rna rraine tta tte ttie ubna uisa uise uison ukia urdes va visa | ay dovico
ic kesh knath n nnie rand rant renz renzo ris thar uay uis unes well | gan ren
`,
  lu: `
ana baba bica bna cette cia ciana cienne cilla cille cinda crecia crezia cyna divine dmila dmilla dovica igia isa ise iza jain lwa
na pita sine z | ay ben bos c cas chino cian ciano cien cio cius cjan dek dger dolf dovic dovico dovik dovit dvig dvik dwik hut iz
ka kian lzim qman tfi tfur ther tz | la
`,
  lw: '| azi',
  ly: 'nda ndsey nette nne ubov | le ndon uben | nn',
  ma: `
arit ayan bel ble carena dalena deleine deline delyn dge dhavi dhuri diha e eve falda gali gdalena ha hbouba hbubeh hdiyeh hima
hin hira hliyo hnaz hnoor ho hrukh hsa hua hvash hwash i ia ike imuna isa isie issa ite itreyi j ja jida jlinda karem kena ki la
lak lala lati lavika lee leeha leka lena lene lika lin lini lka llika llory mata mi mta nal nami nana nar ndana ndy neka nijeh
nisha nju njula njusha non nuela o r ram rcela rcella rcia rcie rcy reike rfa rgaret rgaux rgery rgit rgo rgot rgret ri riah riama
riana riann rianna rianne ribel rieke riel riela riella rielle rietta rijana rijke rilena rilyn rine risa risela risol rissa rit
rita rja rjorie rketa rla rlena rlene rlies rsha rta rte rtha rthe rtina rtine rtyna rwa ry ryam ryana ryann ryanne ryla ryna ryse
ryum rzena rzia rzieh rziyeh sarat sooma soumeh ssouda sumi thilda thilde tilda tilde toula ttie ud ude ura ureen vis wra xine ya
yawati yra ysa ysoon yssa yte yu | amoun an arten brouk c cario ciej ck cky dan dani dhav dhavan dhukar ds el gdi gne gnus hadeo
hadev hammad hamoud hathir hboob hbub hdi hendra her hesh hfoud hfouz hfud hfuz hfuzur hinda hinder hir hiro hmoud hyar ikel jd
jed jeed jid kar khan khdoom khlouf kis koto kram ks lachi lcolm lek lik lte mdouh mduh mnoon moon moru moun mun munur nabu
nas nav ndla nfred nfredi ni nik nikrao ninder nish njit nlio nmohan nnan noel nohar noj nolis nos nouk nrico nsoor nsour nsukh
nsur nu nuel nuele nvel nzoor nzur qbool qsood rat rcel rcelin rcell rcello rcelo rcial rcio riano rijan rin rinko rio rius riusz
rk rkku rkos rlin rlon rlowe rouane rouf rshall rt rten rtial rtijn rtin rtins rtti rvin rwan rzouq rzuq saru satoshi shaal shal
shhoor son ssimo sud sum t tan te teus thew this tias tija tin ts tthew tti ttia tyas uno uri urice uricio urilio uritz urizio uro
urycy verick vrodi wlawi xence xim ximilian ximino ximo xwell yank ynard zen zhar zin zloum | ckenzie dhu dison rian rion ris rjan
rley sih
`,
  mb: 'ali | aye',
  me: `
agan aza dea dha ena era ga gawati gha ghan ghana gumi hnaz hri hrnaz hwish i ike irav lahat lania lanie lba lchora lek lina linda
line lissa lody ltem lva naka ral rav rcedes rcy redith rete rva rvat rve ryl tte ytal | dard hmet hran hrdad hrzad htab inolf ir
laku lchor les lih lik lville lvin mduh nachem nahem nashe ngistu nno rab raj rle rlin rouane rrick rrill rt rvin rvyn sbah sfin
sut tin vlut | ysam
`,
  mi: `
caela chaela chela chelle chi dori eke haela ki la lada lagros lana ldred lena lica lka mi moza na ndy nerva nna nnie noo ori ra
randa reia reille rela rella reya riam rjam rjana rta saki sty thali u wa ya yo yu yuki zuho zuki | an cah cha chael chiel hailo
hnea hran jat kayel khail kio kis kkel kko klos kola kolai lad lan le len lenko les lind livoj livoje llad lo lorad los losh losz
lton lun lutin noru odrag r ran rcea rco rko ro rolyub ron rza sael sbah shal tar tchell thun tsuru tt | chal chele ckey ho ka tra
`,
  ml: 'adena | aden',
  mo: `
e hini ira jgan llie moe moka moko na nica nika nique nireh rag ran rena rgane umita una unira | bin butu ctar deste desto dibo
dris een ez faz gens hamadou han hanad handas hanlal hannad harram hinder hit hsen in ise ises jtaba kdad khtar ktar mcilo mir
ncef nem nir nte nty nzer qtada rdecai reno ritz rris rt rten rteza rtimer sab ses she sleh slem ss stefa tasem taz ti tti uaz
uloud umen unir utaz | rgan
`,
  mp: '|  | ho',
  mr: 'idula unal | | inal',
  mu: `
azzez bina kta mbi na niba nira nirah riel rsal sarat sarrat zna | ammar ath awiya az barak bashir been dar dassar dathir dit fid
haimin hammad hammet hanad hannad harrem hittin hterem hyiddin in jahid jib jibur jtaba kesh khlis khtar khtiar krin kul latu
layam lk min mtaz nawar neeb neer nim nir nther nzer nzir qbil qrin qtada rad rali ratbek rilo rray rshid rtada rtadha rtaja rtaza
rugan sa sab sad saed shtaq sleh slim staf stafa tasim tassim taz tlaq tlu tsuo ttalib waffaq yiwa zaffar zaffer zammil
`,
  mw: 'ende | ai angi',
  my: 'ra riam rna rtle | kyta les ron',
  na: `
ama az bila dege dera dezda dida dine dira dja dwa fisa hed hla ila ima imah jah jat jla jlaa jma jwa ledi lini lwanga mita mrata
mukasa ncy ndini ndita nette ni nna owarat rges rgess rgis rgiz rgiza rine siba sim sreen srin stya tacha tasa tela tia to tsuki
veena wal war z zan zanin zia zik zli zneen | adir beel bi bih bil bin dav deem der dhim dhir dim dir eem fez fi fiz ft ftali
gendra gesh gi gisa guib hman hom hum hyan if im jam jeeb jem jm kul mik mir nda ndan ndor ngolo poleon qib rayan rayana rciso
rcisse rcyz rendra resh rinder seem seer shat sir sr sri ssim suh tale than thaniel thir tsuo twar um uri veed veen vid vin
vjot vneet waf waz wfal yef yib yif yyar zar zareno zeer zem zih zim zir zmi zrul | hid na
`,
  nd: 'eye idi',
  ne: `
da elam ele elima eta etu ha kesa la le lida lli llie lly rea rmin srin srine ttie vena vin | al bojsa cati cdet culai deljko dim
eraj hemia jat llo lson nad reo rio set stor ville vzat wton zar zih
`,
  ng: 'ozi | ugi',
  nh: '| lanhla',
  ni: `
amh cole da dhi eves ga gar ghat gora han ka ki kki l lda li lima lofar loofar loufar loufer lufar mra na non ra rit rmala rupama
sha shtha sreen srine ta thya ttaya vedita ves | all az canor ccolo chi cholas ckolas colai cu dal ek els gel had hat ilo khil
kica kifor ko kodem kodim kol koloz kunj lesh ls mai mr mrod nko r raj ranjan rav rmal sar shant ssan ssim tesh thin tin tish tzan
yazi zam zar | cky cola hal kita kola no
`,
  nj: 'eri | al oroge',
  nk: 'echi',
  nn: 'eka | | amdi',
  no: `
a elia elle emi emie ga ha la lwenn msa mvula mzamo nna ora rah reen rma sipho siviwe ura ya zima zomi | ah am boru dar lan man
ordin ori rayr rbert rberto rman rodom rris srat uman uri vak | el
`,
  nt: 'ombi | umba',
  nu: 'ha jood nzia pur ra ray rcan rhan ria rit riyah srat | bar hu no nzio rettin ri rlan | r rul',
  ny: 'ambura aradzo asha dia | usi',
  oa: 'na',
  ob: 'iageli | afemi i inna',
  oc: 'eane tavia | tave tavio',
  od: 'a dny drun elia ette ile | d dvar ed inga on ysseas',
  of: 'elia ra | er ir',
  og: '| bonna njen nyan uz uzhan',
  oh: '| ad',
  ok: 'sana | an ello tay',
  ol: `
esia esya fat ga impia ive ivia uchi ympia | af afur av ayinka cay drich e eg egario es iver iviero li of u usegun useyi uwole | a
lie
`,
  om: 'aima nia otola | air ar ero id ondi ran ri',
  on: 'yeka | der drej ofre ofrio ur',
  op: 'al helia helie hira',
  or: 'a anit iana ietta it li ly na nella sola solya ysia | aib azio en este estes han i iol lando onzo rin son twin ville',
  os: 'nat | ama amu bert car ei her ip mo mond tap toja valdo wald waldo',
  ot: 'ilia tavia ylia | akar ar hmane ieno is okar tavio tmar to tokar torino',
  ou: 'maima mou rania | assim smane',
  ov: '| e idio idiu',
  ow: '| en',
  ox: 'ana',
  oy: 'gul | tun vind',
  oz: 'ge lem | an gur',
  pa: `
dma dmaja dmini etongtarn ige lesa llavi loma mela nsy ola rastoo ri richat risa rthena rul rvaneh rvathi rvati rveen rvin rwana
scale tience trica tricia trizia tti ula ule ulette ulina uline vla z | al avo co come draig l lle lmer lmiro mbos nas ncho ndeli
nkaj nos ntelei ntelis nya r rag ramjit resh rkash rsa rtha rvesh rwez rwiz scal scual si sko squale tricio trick trik trizio tryk
u ul ulin ulino van vel vle vlov wan yam | ris rker trice yton
`,
  pe: `
arl gah lageya nelope rihan rla rrine rvin tra trona tula tya | dro er hr jman kka layo ntti r rcival ricles rry rvez ter teris
tko tras tre tri tteri tur yman | yton
`,
  ph: 'ilippa illipa oebe uong yllis | ilip ineas | oenix',
  pi: 'a edad era lar na nar nelopi nky per rjo rkko roska | er erce ero ers et m naki narayi nchas nhas ni ruz ta yabutr yush',
  pl: '| acide acido amen aton',
  pn: 'ina',
  po: 'liana lina lyxeni oja onam ornima ppy rnthip rtia uran | lat likarp mpeo nciano rfirio rter tap ul uria uya',
  pr: `
abha achi agati agya ajakta amila atibha atima ecious eeti eity erna is iscila iti iya iyanka udence | abhat abhu abir abodh abowo
adeep adip afulla ahlad ajwal akasam akash amod an anab anav anay annoy asad asanna asanta ashant asoon atap ateek atik aveen avin
awit ayut ayuth eben edrag em emnath emysl escott eston imo itam ithvi ocopio okhor okopis okopy osper ospero
`,
  pu: 'an ja rnima tri | neet rnendu rnomo shkar shpak | shpa',
  qa: 'ndeel | boos bus deer der dir dri htan is iser seem sim ssam ys yyum | mar',
  qu: 'eenie | entin ico incy intino inton say sayy tb | inn',
  ra: `
bab bea bia chael chana chel chida chna da dha dhika dia dka dmila dwa eda faela ffaela ghad ghda gini gna haf hayu hila hima hma
ihana ija isa issa jaa jani jni jshree khi khshan mata mona mya naa nd nda ndi ni nia niya njana njita sha sheda shida shmi tana
thi ti tna ven vit ya ymonde zia zieh ziya | ad bah bbani bee bi bie bih chad ched de dek denko dhi di dim divoj divoje dmilo dos
dovan du dule dwan fah fat feeq fi fia fiq fiqul ghav ghib ghu ghubir ghuram gnar hamim hat heem him hman hmat hmi hul if imo iner
inis ita j jab jan jat jeev jendra jesh jinder jiv jko jkumar jnath ju kan kesh kin lf lph m ma madan makant man mana maz mdas
mdev meez mesh mi min miro miz munas mush my mzi mzy n nbir ndal ndall ndeep ndhir ndolph niero nil njan njit ouf oul phael shad
shed shid shidi sim sit smus sool soul stko sul tan thin tko uf ul vi vinder vindra vish yan ymond ymundo yyan z za ziq zmik zzak
zzaq | ja na y
`,
  re: `
ba beca becca bekah em ema ena filwe gina gine ham hana i jane ka kha medios na nae nata nate nee nu nuka ta tno ut vathi vati
yhan yhaneh yna | bwar cai cep douane ed faat fik gep ginald gis han id idar ijo inaldo iner inout mi mo n nan nato naud nzo sul
uben uven vaz xhep ynaldo za zaul zgar zo zso | agan ese my ne
`,
  rh: 'ea iannon oda onda | ett ys',
  ri: `
cha ddhi gmor hab ikka itta m ma mma n o sa sako tika tsuko tu tva vka ya | adh chard ckey ckie dvan dwan faat fat naldo shabh
shad shi tesh twik yad yadh zal zwan | da ley nat
`,
  ro: `
berta byn chelle cio dica ghayeh hini khsar la lande mana mane mina my na nda nit opa os qaya sa salba salia salie salind salyn
samund sana sanna sanne saria saura seann seanne selyne semarie semary setta shanak shni sina sitsa slyn ssana ssella uba ula wena
xana xanne ya za zalia zita | ald ar bert berto berts cco chus cky derick dger dion dney doljub drick drigue el elof gelio ger
gerio han hit hitash i lan land lf lland man mario meo mesh molo muald mulo nald naldo nan nen ni nnie nny opesh que scoe sen
sendo solino ss stam timi uzbeh wland yce | bbie bin ry sario shan tem wan
`,
  ru: `
ba bina by chama chi do hama hi khsana kmini la maysa mi pa pali qaya qayyah slana sudan t ta tendo th ti vimbo zena zica | ben
diger dolf dra fino fus ggero ggiero hani hul i kn men nar ne pert pesh shdi slan smir ssel ssell stam stem stum ud
`,
  ry: '| an o szard u',
  sa: `
adet adia ara ba been biha bina bine brin brina brine daf dhana dhvi dia fia fiya fiye foora ga git har her hra ida ima ina jida
ki kineh kura leha lha lima limah lma lome lwa mah maneh mantha mar mara mia miha mira miya mreen na naa nae nam nda ndhya ndrine
ngeeta ngita nia nita niya nja njana njukta nna nne oirse ori ra rah rala reh rit rita roj rojini rolta rwat skia tsuki tu vannah
vita vitri wsan wsen yaka yako yuri | ad adat adi ado adoun adun batino bawi bbir ber bino bir bri buro chin danand ddam di dio
diq dollah dr dri dyr eb ed eed far farali fdar fet fi fvet fwan gar gheer gi hak hil hin hir hraoui i if ifal ifur im it jad jan
jid jith jjad jjan kari ket kher khr kib laam lah lam lameh leem lem li lih lim llah lman lvador lvatore lvo mad mak mbit meer meh
mer mi mih mim mir mmie mo mora mpath mpo mrat mson muel muli mvel my nad ncho ndeep nder ndiaga ndip ndis ndro ngram ni njar njay
njeev njib njiv njoy nkar nket ntanu nte nti ntiago ntos par qib qr rath rbast rfaraz rfraz rmad rmed rtaj rvesh rwar tinder tish
toru toshi tpal ttar tya tyajit tyapal ud ul uli ulius urabh urav va vely verio vino vo vva | bah fa ge id man ntosh
`,
  sc: 'arlett | ot ott otty',
  se: `
ema etha golene ham lda lena lin lina lma miha mra na nait nem nka pideh rafima rap rena rpil tareh vara vda verina verine vgi vil
| amus an bastian dat fer khar kou lami lcuk lim llo lman mih mion ner nzo ppo rafim rban rdar rhat rik rkan rob rvet se th tya
vak verin verino weryn ydou yit ymour zai zer zgin
`,
  sh: `
abana abnam adia afiqa agufta ahd ahida ahira ahla ahnaz ailaja aima aimaa aista akila alini alu amima amsa amsi ana ani ania anta
antha anthi anti arada arda ari arifa armeen armila armin aron arona auna awna ayma azia eeba eela eema eena eetal ehla eikha eila
elby elia elley eri erin erine erri errie erry eryl ifra iho ilpa inobu iori ipra ira iran iri irin irine irley ivani lomit obha
ohreh oko okria ole ona oshana raddha reya rishti ruti ubha ula ulamit umaila weta | aaban aban abbir abir abtai achar ad afi afik
afiq afique afqat ah ahab ahan ahar ahbaz aheer ahid ahin ahram ahriar ahrokh ahrukh ahryar ahzad ailesh ajjar akeel aker akib
akil akir akti akur alah alom alva am ameem amil ams amshad amsul amsur ane ankar antanu apour arad araf arafat arath arif ariff
ariq ashank aukat aul aun avkat awkat awki awky awn awqi ay ayan azad ea ehab ehryar ehu ehzad ekhar eldon elton erman erwin ib
igeru imshon in iraz ishir iv iva ivaji ivam ivraj lomi muley mulik o oaib okri raga ridhar rikant uaib ubham ubman uja ukri yam
yamal | adi aheen ai amim annon ashi iro
`,
  si: `
an ba bel bylle ddhi donie erra f gal galit gita gne grid grun ham hle lke lvana lvia ma midele min misola mona mran na nead nem
ni obhan ranush ri rimavo rin riporn rpuhi ta ti v van w xtine | aka avash busiso d ddarth ddiq ddiqur di gfrido gmar gmund gurd
gvard hanouk im kandar las lvano lverio lvio lviu mba mcha me men mon nan ndri nisa pho raj rwan taram vert xto yanda | dney mone
`,
  sj: '| oerd',
  sk: 'ye | | yler',
  sl: 'adana avica avka | amet aven avko obodan',
  sm: 'adar ita | | riti',
  sn: 'eha ehal ezana ezhana | orre orri',
  so: `
corro fie fiko heila hini l lange ledad lene lmaz lomiya lveig maya mayeh mying na nal nali nam ndra nia nja nya raya rina uad
umaya umya wmya | bhi crates fiane haib hail heil hrab kol kratis lomon mchai mkid mnath msak ndre nny nu ren rin so tir tiris
ufian ufiane uheil umaila umen umitra urav
`,
  sp: '| as encer ike iros yridon yros',
  sr: 'i idevi ilatha ishti | dan djan eten ettha idhar ikanth inivas iram',
  st: `
aci acie ana anka efana efania efanie effi efka ela ella ephanie ine orm uti | alin amatis anford anko anley anoje athis avros een
effen ein einar elian elios en ephen erling evan evo ewart ig ipe ipo jepan ojan ojko oyan uart ure urla | acey acy evie
`,
  su: `
ad cheta chitra darat dha ely ha had haila hair harti hasini hayla jata jatha kaina kanya kmawati lafa lastri leyma ltana mana
mati maya mayya mbul mera mmer na nanda nayana ncica ndus nisa nita nitha nniva patra phansa priya raya san sann sannah sanne
shila shma shmita varna zan zette | bash bhas bhash bhi bir bodh deep desh dhakar dhir dip dki fian fyan gata guru haib hail harto
hayl karno khbir khdev kumar leiman ltan mair meet mio mit ndar ndaram nil nullah raj rajit rapong rayud ren rendra resh rin
rinder rjeet rjit rya ryo santo shant shil sumu thep tirtha tiyoso vendu | man mitra silo
`,
  sv: 'enja etlana eva | ante ein en erre eta etomir etozar',
  sw: 'antje apna ara arupa ati | apan araj en',
  sy: 'bil bille lvaine lvi lvia lvie lwia nne nnove | lvain lvester meon | dney',
  sz: 'ilvia | ilard',
  ta: `
apsee bassum bitha e ghreed hani hereh hira hmina hmineh ina li lia mar mara mi mmie mmy muna nia nja nsu nuja nvi pasi ra raneh
rini rja rsila sha sleema slima sneem snim soula tiana wakkol yyaba yyibe zuko | avi das deas dej deusz dija fari ge ha har her
hir hmasb hseen hsin ichi j jammul keru kis ku kuma kumi kuro kuto kuya l laat lal leb lgat lha lib mam mas mer mir mmam motsu
mrat ncredi nguy nju nmay nner nsel nveer nvir nzil pan pani pas pash pio qi rak ras riq rique rjei rkan ro ron run shfin slim sos
te tsuro ufiq uqir useef wanda wfiq whid wia ymur yseer ysir yyar yyib yyip | lat mim ylor
`,
  te: `
esta hila hmina lma mitope odora ofila resa rez reza rezia ri rri uta | dros emu guh j jas jashwi jasvi lmo mel mur nshin ofil
ofilo oman rence rje rrance rrell rrence sfaye tsu tsuo un | ndai
`,
  th: `
ais andeka andi andiwe angam eano elma embi eodora eresa ora uli | abet abit abo addeus aer aksin amer amir anasis anathorn anin
anos anu emba eodore eron iago ibaud ibault ibaut ierry ijs ilo omas or orben orsten ulani
`,
  ti: `
a ana ffani ffany ina jana lda mea natin ne rza tilayo ziana | ago berio beriu bor djane ger gran homir khon l lman lo mo mothy
mur nashe no to tus vadar ziano
`,
  tj: '| eerd',
  to: `
ne nia nya ra runn va ve | bia bias dd figh fik khtar kutaro mer miichi mio mmi mmie mo nino nis nu omas r ralf rben rd re rgeir
ribio rkel rmod rnike ros rsten ru ufic yoo | ni
`,
  tr: `
acey aci acie audl ina ine inity ipti isha ude | aian avis ayvon ent enton evor ey ifon istan oels ofim ond oy uman ygve | acy
inidad
`,
  ts: 'ehay isana itsi veta vetana | hepo utomu uyoshi vetan',
  tu: 'gba ija lay lin llia lsi rid rkan ula | cker dor fan grul lio llio nc ncay omas omo ran rgay rgut rhan rki shar | nde',
  tw: 'ila',
  ty: 'ra | - reek rell rese rone son | ler',
  tz: 'ila ipi ipora ippi ivia | achi adok vi',
  ub: '| aid aldo',
  uc: '|  | henna',
  ud: '| ai ay dhav it o',
  uf: '| uk',
  ug: '| ur',
  uh: '| uru',
  uj: '| jal jwal',
  ul: 'fat iana ku la rika rike yana | as dis f ises rich rik ugbek ysse ysses',
  um: 'a aima ida | air akant arjon aro berto esh id it ran',
  un: 'a ni | al',
  up: 'asana | endra ton',
  ur: 'mila ooj sula szula vashi | bain ban bano ho i iah iel mas s',
  us: 'chi ha | tin',
  ut: 'a ami e | hman ku tam',
  uw: '| e',
  uz: '| i zi',
  va: `
hideh ida ishali iva la larie lentina lerie nda ndana nesa nessa ni nina nita nya rduhi rsha santhi siliki silisa sso sudha | che
clav dim dym gn hagn han hap he heed hid hit ibhav khtang ldas ldis lentin lerian lerio leriu lon mshi msi nce ngelis no razdat
rdan rtan run ruzhan sa sant santh sco silis so ssilis sudev sudeva to ughn zgen zha | l nja
`,
  ve: `
lma ndula nus ra red rena rna ronica sela ska sna | cdi d dat erachai gard hbi ikko it libor lizar lko nanzio nelin nkaiah nkat
nkata rn rner rnon sa selin ysel
`,
  vi: `
an beke cki ctoire da era gdis jaya kki ldan lma mala naya neeta nita ola olaine olet oleta olette orica orika ra rag rginia
rginie ta talia v veca viana viane vienne | acheslav bhu ctor d dar das doje gen ggo jay jayan jender kas kenty kram krant las lem
len lis lle lly lmos mal nay nayak ncent neet neeth nicio nicius noba nod orel pin pul raj rat render rendra rgil rgile rgilio
rginio shal shnu shwas t to tor ttore vek veka | dya vian vien
`,
  vj: 'osa',
  vl: 'asta | adan adas ade ado adut asis atko',
  vo: '| jin jislav jtech lkan lker lkmar',
  vr: 'inda',
  vs: '| evolod',
  vu: '| k kasin si',
  vy: '| as',
  wa: `
fa faa heeda hida hyuni irimu la laa mbui nda ngari ngui nida njiku njiru rda ti | claw de die el fiq hab heeb heed hib hid hyu
jahat jdi jid jih kil ldo lenty li lid liur lker llace lter lther lton qar qas rren rwick sef sfi sif sim ssim tana taru tban thiq
tson yne zir
`,
  we: 'dad jdan nche ndi ndy | ldon ndell nzel rner s sley ssel ston',
  wh: '|  | itney',
  wi: `
dad ebke jdan lhelmina lla llow lma nifred nona sal | bowo chai dodo ebe eland eslaw lber lbert lbur lburn ley lford lfred lfrid
lfried lhelm llard lliam llis lmer lson m nfred nston nthrop ranto ssam ssanu t told
`,
  wo: '| le lf lfgang lfram ndimu odrow ody uter',
  wu: 'lan',
  wy: 'nne | att cliffe',
  xa: '| ver vi wery',
  xe: 'na | nophon',
  xi: 'mena omara',
  xo: '| lani',
  ya: `
a ara ba dira e el ffa lda mila mini muna na nina nti semin shoda smeen smin smina smine yoi | cine coubou dollah hya ir kir kubu
kup lcin le man mato mil n ncy ne niv nnick qub ron sar sh shar shpal shwant sin sir sujiro sutoshi tin vuz w yi zan zdan zid
`,
  ye: 'ganeh hudit lena senia tunde vdokia wande | chiel ferson fim gor hezkel hiel hoshua huda hudah mane mi rlan rmek rvand',
  yg: '| or',
  yi: 'ldiz ngluck | ftach gael gal git ldirim lmaz non orgos shai srael sroel',
  yl: 'va',
  yn: '| gvar gve',
  yo: `
cheved gita landa nit rdanka sra usra | av chai el gendra gesh han hanan hannes nah nas natan ni ram rdan si sif ssi syp tam unus
usaf ussuf weri
`,
  yr: 'sa',
  yu: 'i kari mna ni sra uko zuki | dai dhoyono dhvir nus saf sof sri sril suf taka val vraj zuru | li',
  yv: 'eta ette onne | an es on',
  za: `
bel ha hava hida hra ib ida ina inah ira kia kieh mira ndile nele neta rina ruhi wadi ynab | carias charias charie chary chery eem
far fer fir heer hi hid hir hran hurul id idan im in inal karia khar ki kir lman lmay mir ne ur ven yed za | man
`,
  zb: '| ynek',
  zd: 'enka | enek ravko',
  ze: 'enat hava ina kiye lda lia liha ljka na nab | charia eshan ev ke ki limir ljko nawi no non phania vulun wdu yad',
  zh: 'anna enya ivka | elyu irayr ivko omart',
  zi: 'ba nah naida nat ndzi pora ppora ta va | ad aul aur ed gmas kri nedine novy yad',
  zl: 'ata atka | atan atko',
  zo: 'dwa e ey fia hra hreh i la ra rana rica | ltan ran rislav ubeir',
  zs: 'ofia uzsa | olt',
  zu: 'baida beida laikha lema leyha lfa lfiya lma mrut zanna | bair bayr bin hair lfikar lfiqar lfugar lkifli rab',
  zv: '| i iad onimir onko',
  zy: '| gmunt'
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
qayum qayyum rahim rahman raouf rasheed rashid rasul rauf razak razzaq reza sabur salam samad sattar wahab wahed
wahhab wahid zahir zahra
`)
  },
  // French: a "Jean" with another name behind it is a man, "Jean-Marie" too.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list('jean'),
    tails: /* @__PURE__ */ list(`
baptiste bernard charles christophe claude david denis eric francois guy henri hugues jacques joel louis loup luc marc
marie max michel noel patrick paul philippe pierre rene robert sebastien victor yves
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

export type NameGender = 'female' | 'male' | 'either'

const A = 97
const LETTERS = 26
const BLANK = 32
let rows: string[] | undefined

/** The rows by the numbers of their two letters: found faster than by a key that must be cut out first. */
function rowsByLetters(): string[] {
  const table = new Array<string>(LETTERS * LETTERS).fill('')
  for (const start in GIVEN_NAMES) table[(start.charCodeAt(0) - A) * LETTERS + start.charCodeAt(1) - A] = GIVEN_NAMES[start] ?? ''
  return table
}

/** Whose a given name is, compounds aside: looked up in its row as it is written, for to build the rows takes longer than most programs ask. */
export function listedGender(name: string): NameGender | undefined {
  const first = name.charCodeAt(0) - A
  const second = name.charCodeAt(1) - A
  if (!(first >= 0 && first < LETTERS && second >= 0 && second < LETTERS)) return undefined
  const table = (rows ??= rowsByLetters())
  let row = table[first * LETTERS + second]
  if (row === undefined || row === '') return undefined
  // A row that has been asked for once is kept as it is written, behind a blank.
  if (row.charCodeAt(0) !== BLANK) table[first * LETTERS + second] = row = ' ' + packedRow(row)
  const rest = name.length > 2 ? name.slice(2) : '-'
  for (let at = row.lastIndexOf(rest); at >= 0; at = at > 0 ? row.lastIndexOf(rest, at - 1) : -1) {
    if (!isEdge(row, at - 1) || !isEdge(row, at + rest.length)) continue
    const men = row.indexOf('|')
    return men < 0 || at < men ? 'female' : row.indexOf('|', men + 1) < 0 || at < row.indexOf('|', men + 1) ? 'male' : 'either'
  }
  return undefined
}

/** A blank, a line's end, or the end of the row. */
function isEdge(row: string, at: number): boolean {
  return at < 0 || at >= row.length || row.charCodeAt(at) <= 32
}

/** Every given name of these tables, compounds spelled out. */
export function givenNames(): readonly string[] {
  return [...Object.entries(GIVEN_NAMES).flatMap(([start, row]) => list(packedRow(row).replaceAll('|', ' ')).map((rest) => (rest === '-' ? start : start + rest))), ...COMPOUND_NAMES.flatMap(spelledOut)]
}

/** Every name that the pieces make. */
function spelledOut({ heads, tails }: CompoundNames): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
