/**
 * Given names of the world's press, without diacritics, by the gender that they tell of.
 *
 * Provenance: compiled for this project from general knowledge of names in the news (English, Spanish, Portuguese, French,
 * German, Dutch, Italian, Nordic, Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian, Hebrew, Arabic, Persian, Turkish,
 * Urdu, Indian, Japanese, African, Central and South-East Asian); no list of others was copied. A name
 * that women of one country bear and men of another ("Andrea", "Nikita") is one of both.
 */
import { list } from './table.js'

/**
 * Each row holds the names that begin with two letters, by what follows these ("-" is nothing): women's | men's | those of both.
 * In rows only what is asked for need be built, and the table takes less room.
 */
const GIVEN_NAMES: Readonly<Record<string, string>> = {
  aa: 'rti se | desh ge kash mir mod rav ron rt',
  ab: `
by eer ena eni igail ir | ad an as ay bas bass dalla dallah del dellah di dilahi diqani diweli do dol dollah dou doulaye dul
dula dulahi dulai dulla dullah dur dus e ebe ed el elardo hay hijeet hijit hilash hinav hishek hisit id idin imael imbola iola
iy ner olfazl raham ram rar u ubakar ubaker ulfazl
`,
  ac: 'hieng | hille him hyut',
  ad: `
a aeze anna aobi die edoyin ela elaide ele eline enike eola i iba ila ina iti joa riana rienne unni woa | akhan am amo arsh
ebayo ebola eeb ekunle el elmo em emola eyemi ham hir ib il isa ithya itya li ly nan olf olfo riaan rian riano rien | dison
`,
  af: 'af ia saneh sar soon ua | ewerki if shin tab zal',
  ag: 'afya ata atha athe nes nese neta netha | afon apito il im ostino ron us ustin',
  ah: 'lam uva | aron ikam mad madou med met',
  ai: 'cha da gul la leen mee nur scha sha ste sulu sya | dan den man me rlangga vars',
  aj: ' | ay inkya it ith mal',
  ak: `
anksha emi inyi osua shata sinya ua wa | aki ash bar ezhan hil hilesh hmed htar i if il im in inwumi ira iva os ram sel shay
ufo
`,
  al: `
ana anna ba berta bina da eksandra ena essia evtina exa exandra ia ice icia icja ida ina ine iona isa isha ison issa iya iyah
ka la legra lison lyson ma mudena thea tynai va yona yson yssa zbeta | - a aa addin ain an ar assane astair bert berto bin
cides demar den do dous ec eem eh ejo eko ekos eksa eksander eksi eksy es essio exander exandr exandre exi f fie fio fons
fonso fred fredo freds gernon haji i ik ikhan im ireza irio istair iyu lal lan len ois oizas ojz ojzije ok on onso onzo oys
per pha phonse taf ton varo vin | ex exis
`,
  am: `
a aka alia anda andine ani ara at ber bra elia elie ena ina inah inata ira isha na paro rita ruta y | adeo adeu ado adou adu
an ar are arjit arnath ato aury bedkar bika broise brose broz edeo een eer er erico erigo i iad ichai id ihai ilcar in inadav
ine intore inu ir iram itabh itav jad mar non ol os r rish rit ro ru rullah | al it
`,
  an: `
a abel abella ahi ahita ais andi anya ara at ca dree dreea dreia eta ette ezka fisa gela geles gelica geliki gelina geline ges
gie ica iela ika iko isa ita ja jali jana ju jum ke kita n na nabel nalisa namaria ne neke neli nette nick nie nika nukka oud
tigoni tje toinette tonella tonina ubha uja upama uradha ushka yango | and ant anth as astas atol atole ders dranik dras dre
dreas dres drew drija dris drius drus drzej dzhej estis gad gelino gelo gelos gus ibal icet ies iket il imesh irban irudh ish
jem kit kur mol oop ouar sar sel selme selmo sh shuman su tal tanas te tero thony ti to toine ton toni tonije tonin tonino
tonio tonis tony tti tun ubhav uj up upam upong urag utin var war wer | drea dy gel is
`,
  ao: 'i',
  ap: 'arna inya olline ril | ichatpong olinar ollon',
  aq: 'ila | eel il',
  ar: `
abella aceli acely afa chana eej efeh ezoo gyro iadna iana iane ianna iela ija ina isa lene lette melle pita ta una ushi wa zu
| a afat am ash avind az ben chie d deshir ef end fan ghya ie ief ieh if ijit ik ild indam io is istide istides itomo jan
jumand jun ka lo man mand mando men min nab naldo naud ne nfinn no nold noldo nulf on pit rigo salan sen sene senio shad shak
sham slan t tak tashes tem thur tin tis to tur turas turo turs tush tyom ul un unabh unas vid vind vydas ya yan yeh | i iel
`,
  as: `
eel el ha hlee hleigh hwini ieh ifa iya ma maa mah pasia ra sitan sunta ta trid uka uncion ya | aad ad af ahi bjorn canio ghar
her hfaq him hish hkan hok hoka hot hraf hton hutosh hwani hwin if im it kar lak lam lan mund rar sad saf seel ylbek | a h
hley
`,
  at: 'efeh hena hina ieno ika iqa ishi ossa | al ef if ila illa iq le li ta tila tilio ul',
  au: 'd de drey relia relie rika rora rore ste tumn | bin gust guste gustin gusto gustus rel relien relio stin wal | brey',
  av: 'a ani igail ital iva | etik gust i ichai igdor ihai ihu inash ishai iv ner ni raham rum shalom to | ery',
  aw: 'a atif | ad ais wad',
  ax: 'elle | el',
  ay: `
a ame at elet elin lin nur o se sha umi zhan | aan ad ato az din ham kut man men mene meric odeji oob oub ub ush yub | odele
`,
  az: 'ade adeh ar ita iza ucena | ad am eem har ikiwe im iz mat mi zam zedine',
  ba: `
bita dia har hareh hia hija nan raa rb rbara rbel rbie rbora rbro sima sma tool tul tya ya | ba bacar bajide bak bar ber bken
brak bu dal der dr grat ha haa hadir hadur hman hram jram kary khtiar khyt ki kir kr l la laji lazs lbir ldev ldur lint lram
ltasar lwant mbang nharn nsi ptiste qer qir rak ran rham ris rkat rnaby rney rrett rry rt rtosz ruch rzan s sant sel sem
shar sheer shir sil silio sim ssam ssel ssem ssirou stian stien suki tuhan udouin utista xter yram | iley
`,
  be: `
ata ate atrice atrix atriz cky gona len linda lla nazeer nazir nedicte nedita rit rmet rnadette rnice rta rtha rthe ryl ss
ssie th than thany tsy tte ttie ttina tty tul ulah verley verly | au hcet hnam hrooz hrouz hzad kele kir ltran n nce nedek
nedict ngt nicio nigno nito njamin nnett nno nny noit nt ntzi nyamin nzi nzion ppe rat rend rhane rhanu rk rnabe rnard rnardo
rnd rndt rnie rnt rt rtie rtil rto rtold rtram rtrand sim snik ttino zalel | la
`,
  bh: 'arati arti avana avna | agat agwan agwant arat arath askar avesh eki im imrao upesh ushan uvan | anu',
  bi: `
anca anka likisu ljana lqis ndu rgit rgitta rte rthe san si stra | agio dzina envenu jan joy kram lal lel ll llie lly mal nali
niam nod noy nyamin pin rama rendra sher swajit
`,
  bj: ' | arne arni orn',
  bl: 'anca anche andine anka | agoj agoje aine aise ake as az | air',
  bo: `
dil jana nnie tagoz uchra zena | - az b bby gdan goljub hdan iko jan lat livar ngbong niface nifacio rge ris rivoje rje rys
stjan ualem ubacar ubou ujemaa utros yd yko zidar zo | bbie la
`,
  br: `
acha anka enda iana ianna idget igitte inda it itney itt itta ittany ittney ooke una une | ad aden adford adley ady ahim ajesh
am andon anko ant aulio endan endon ent ian ice ij ijesh uce uno yan yant yce yn | ett ook
`,
  bu: 'kola ran shra sra thaina | d ddy di diman jar lent rak rhan rl rt rton shr ster trus',
  by: ' | ron',
  ca: `
itlin itlyn llie mila milla mille ndace ndela ndice ndy nsu pucine ra ridad rine rissa rla rlene rlota rlotta rly rmel rmela
rmit rol rola role rolina roline rolyn rrie rys ssidy ssie talina tarina terina thy yetana | etano fer hit in io leb lin lixto
lle llisto llum logero lvin millo milo n ndido ner rl rles rlo rlos rlton rmelo rmine rroll rson rsten rter ry simiro sper
ssio talin yetano | meron mpbell rey rmen sey
`,
  ce: `
celia cile cilia cilie cily leste lia line ren | cil dric es lal lestin lestino lso m mal mil ngiz sar sare sareo tin zary
`,
  ch: `
adaporn ana andana andni antal aris arlene arlotte aya elsea eri erie erry eryl havi iamaka iara idinma ihiro inwe ioma ipo
isato itra izuko loe rissy rista risti ristiane ristie ristina ristine risty | ad adli afik aim aiwat akib alerm anan ance
andan andler aran arles arley ase atchai audhry avalit az eick eikh erif ester et etan idi idozie ikara ike ima imezie inedu
inmay inua ip irag oukri ristoph ristos uan uck uka ukwudi ukwuma | andra arlie ris ristian
`,
  ci: 'gdem lia ndy nzia | han prian priano riaco rilo rino ro',
  cl: `
aire ara are arice arissa arisse audia audine elia emence eo otilde | aas aes arence ark audio audiu aus ay ayton emens ement
emente etus iff ifford ifton int inton ive yde | aude
`,
  co: `
lette lleen ncetta ncha nchita nnie nsuelo ra ral ralie razon rdelia rdula rina rinne rnelia sette sima stanza umba | dy en
lby le lin nnor nor nrad nrado nstant nstantin rbin rentin rmac rnelius rrado ry simo skun smo stel | rey urtney
`,
  cr: 'istina uz ystal | aig ispin istian istiano',
  cs: 'illa | aba',
  cu: ' | mhur neyt rt rtis',
  cy: 'nthia | prian ril rille rus',
  da: `
ad ce fna gmar gmara gny isy iva lal lia liah nae nia nica niela nielle nijela nuta phna phne ria riga rija rla rlene rshana
rya wn | an bir g gfinn ichi inis libor llas maso mian miano mien mir mjan modar mon n ne niel niele niil nijel nil nilo nish
niyal niyar nny nte nylo oud rin rio rius riusz rko rnell ron rrell rren rrin rryl rshan rwish to ud udi uren ve vi vid vide
vit vood vor voud vy wit wood wud yanand | le na ra rcy ryl
`,
  de: `
anna anne bbie bora borah bra e epa epali epika epti idre irdre lcy lfina lia lla lores loris lphine nisa nise nisse siree
spina spoina vaki vi vika vora wi | an andre basish cimo clan epak if lbert lfin ll metrio mid myan nes nis niz nnis nny nys
nzel reje rek rmot rrick rvis shawn sire smond sta tlef tlev v vdas vendra vesh vin vinder vlet wayne wey xter zso | von
`,
  dh: ' | afer anraj aram armesh eeraj ia iren ruv',
  di: `
an ana ane anna anne arra ba jana keledi kla lbar letta lma lnoza ma mitra mple na nah pa pali sha ta tte tza vya xie | a allo
ck ckie dier ego eter etmar gvijay lawar lip llon mitar mitri mitrij mitris mitry mo mos nesh nis nko no nu ogo omaye on
onisio onysis osdado pankar ptendu pu rk yar
`,
  dj: ' | ibo ibril oko',
  dm: ' | ytro',
  do: `
brinka lly lores menica na nata nna nya ra reen riana rina ris rit rota rothea rothee rothy rte rthe t | brica gan gu m magoj
menico mingo mingos minic minick minik n nal nald nat natas nato nnie nny r rian rin ron tan ug ugal uglas v vydas yle |
minique
`,
  dr: 'agana agica aupadi oupadi | agan agisa ago agos asko azen ies iss or | ew',
  du: 'a bravka lce nja rga sica | ane ccio di dley du ilio leep misani mitru ncan rgesh rmus san shyant sko stin',
  dv: 'ora',
  dw: ' | ayne ight',
  dy: ' | lan',
  dz: ' | hokhar',
  ea: ' | mon rnest',
  eb: 'ba ele ru tekar tesam | be enezer rahim rima ubekir',
  ec: 'e | kart khard',
  ed: `
a da ie ina it ita ith na wige wina yta | - die dy em gar gardo gars hem i ik ilson inson ip ison mond mondo mund mundo oardo
ouard uard uardo vard vins ward win | en
`,
  ee: 'va',
  ef: 'fie i rat tychia ua | im raim rain ren',
  eg: 'le | bert idio il ils on',
  eh: ' | san ud',
  ei: 'la leen nat nav ra rini | nar no rik tan',
  ej: ' |  | ike',
  ek: 'ta ua undayo | ber ene nath o rem',
  el: `
aheh aine da eanor eanora ena eni eonora ettra ham iana iane if in ina inor isa isabeth isavet ise isheva iska iza izabeth ke
la le len lie linor ly ma mira naz odie oisa oise sa se sie speth va vira | ad adio azar chanan dar don eazar emer hanan i ia
iahu ias ie iezer igio ijah io iseo iyahu kana liot liott mar mer mo of oi on oy roy ton vin vio vis wood yakim yas | lis
`,
  em: `
an anuela el eline ese i ilia ilie ily ine ma oke | ad anuel anuele eka elyan eric ery il ile iliano ilio in ir manuel merson
met mett omali ory rah ran re | erson
`,
  en: 'as id iko rica | ayat der dre es gin ner nio och os rico rique ver zo',
  eo: ' | in',
  ep: ' | hraim hrem ifanio',
  er: `
i ica icka in ma minia na | an asmo can cole dal dem dogan el en ez fan han hard ic ich ick ik kan kin kki lan land lend ling
manno nest nesto nie no nst ol rol shad sin skine tugrul vin win
`,
  es: 'e i ma me meralda ra sie tee tela telle ter ther ti trella zter | a am haq ko maeel maeil mail pen teban tevao',
  et: 'eri hel i ta | han ienne tore',
  eu: 'genia genie lalia nice ridice | des gen gene genio rico sebio stache',
  ev: 'a anthia dokia e elin elina eline elyne ita | an ariste aristo en erett ert | elyn',
  ew: 'a elina | ald an',
  ey: ' | ad al olf up',
  ez: ' | ekiel equiel er io ra zat zedine',
  fa: `
biana bienne biola dia dila dwa hima hmida ina ith iza lak ni nny nta rah ranak reeda rhat riba rida ridah riha rnaz rrah ryal
rzana rzaneh tema temah teme temeh tiha tima timah timeh tma tme tou toumata ttoum uzia wzia wzieh wziya y ye | bian biano
bien bio brice bricio brizio cundo ddei del dhel dhil di dil dl had hd him hmi hmy hri ik iq isal iz izan izul khri lah lih lk
rag raj ramarz raz rdeen rdin reed res rhad rhan riborz rid ris rokh rooq rouk rouq rrokh rrukh rshad rshid ruk ruq rzad rzam
rzin teh thi thy tih tmir tos ttah ure ustin ustino usto uzi wad waz wwaz wzi ycal yez yiz ysal yyad yyaz zal zil zl zlul zlur
`,
  fe: `
derica dosia hmida licia licity lipa mke nna rial ride rn rnanda ryal | derico dir dor hmi isal la lice licien liks lipe lix
mi odor rdinand rdows renc rgal rgus rhat rit rmin rnand rnando rnao rran rry rzat stus thi vzi
`,
  fi: `
amma dan gen lipa liz lomena ona orella rdous roozeh rouzeh tri triani | da del dencio kret kri lip lipe lipp lippo nlay nn
orello ras rat rmin rooz rouz roz | nley rdaus
`,
  fl: 'aminia avia eur or ora orence orrie | aminio avio etcher orent orian orin oris oyd',
  fo: 'lake lasade rough rouhar teini tini | day ma rrest rtunat rtunato ster tis uad ued',
  fr: `
an anca ance ances ancesca ancine auke eda eja eshta eya ida ieda iedel | ancesc ancis anck anco ancois anjo ank anklin ans
anz aser ed eddie eddy ederic edi edrick edrik its itz ode | ankie
`,
  fu: 'lya nke | ad at lvio rio rkan',
  fy: ' | odor',
  ga: `
bija briela briella brielle elle ia il lia lina lit lya lyna mze rgi rima uri yane yatri yle | be bor briel d di etan etano
gik jendra ku l lal leazzo len lileo lip lo mal mil nesh njar regin reth rfield rnik rret rrett rrick rry rth ry spar spard
spare ston stone tot twiri urav utam uthier utier vin vriil vril vrilo ylord zi | bby bi briele le
`,
  ge: `
eta lareh mma na nevieve noveva orgia orgie orgina raldine rda rgana rmaine rtrud rtrude sine ula | bran bre deon ir llert
naro ne nnaro off offrey offroy org orge orges orgios rald rard rardo rasim reon rgely rgo rhard rhart rmain rman rnot rolamo
rome ronimo rrit rry rshon rwin tachew tahun tulio vorg za zahegn | rd
`,
  gh: 'ada adeer alia azal | aith aleb alib anem ani anim assan ayath azaros erardo islain olam ufran ulam',
  gi: `
ada anna la lat lberte lda ll llian mena na nette nger nny ntare orgia ovanna sela sele sella selle ta tta ulia uliana usy
zela zella | a acinto acomo anluca anni annis bran deon don ga gi js l lad lbert lberto ldas lead les lles lson nes ora ordano
orgi orgio orgos ovanni riraj rish rma rolamo rraj sli tanas uliano ulio useppe ustino vi
`,
  gj: ' | ergj on',
  gl: 'adys afira enda enna oria ynis | eb en enn igor',
  go: `
lda li lnar lnaz nca pika rdana wri | dfrey dswill ffredo jko khan lam ncalo nzalo odluck pal pinath ran rdan rdei rdon ro sta
tabaya te urav vind vinda
`,
  gr: `
aca ace acia acie aciela azia azyna eer eetje eta etchen ete etel ethe iselda it o y | aciano aeme aham ant ay ayson aziano eg
egg eggory egoire egor egorio iffin igol igor igore igoris over
`,
  gu: `
drun lbahar lcin len lnara lnaz lnora lsen lsum lten lzhan nhild nilla nnel nvor | enter ido illaume illem lshan lzar nduz
nnar nter nther ram rdev rgen rinder rkan rmeet rpreet rsel rudas s staf stav stave stavo staw ttorm y | adalupe l
`,
  gw: 'en yneth | enael',
  gy: ' | orgy ula',
  ha: `
biba bibah das dassah deel dia dil diyah fida fsa fsah git ifa iley jar jra la le leh ley lima limah lina lla llie lyna mida
na naa nadi nde neen nia nieh nim niya nna nnah nne nneke rini rriet rriett siba sina smik snaa ssiba tice tsue ttie tun va wa
wra yam yat yley zel | akon bib btamu chiro di fedh fez fid fiz fizur gai ge gop idar ider ile ilu im itham jime kam kan keem
kem kim kki kob kon kop l ldun lil lim lldor mad mada madi mdan mdi med meed mi mid mish mit mma mmad mmadi moud mza mzah mzeh
nafi nef ni nif nk nnes nno nnu noch ns ny qqani rald rdeep rdik rdy reth ri rilaos rinder ris rish rith rjit rlan rold roon
roun rpal rpreet rris rrison rry rsh rshad rtmut ru run rutyun rvey san sanali shem shim shmat sib ssan ssen sso tem tim tta
vard yao yato ydar yder ydr yk yri ytham zem zim | dley nan rley rper rsha yden
`,
  he: `
ather ba dieh diyeh dvika dwig ge ide idi idrun ike len lena lene lga lle loisa loise lvi ma mlata na nd nda nna nriette nrike
nryka rmina rminia rmione rta ster | ath ctor di ikki iko in iner inz lder lge lgi lio llmut lmut lmuth mant manta ndrik nk
nning nri nrik nrique nry nryk raclio rb rbert rbie rman rmann rnan rnando rschel rshel rve rzi rzl sam shmat
`,
  hi: `
ba daya lda lde ldur llary na nako nd tomi wot | cham chem dayat detoshi karu kmat kmet laire lal lario larion llel lmi lton
manshu manta polito ralal ram ren robumi sham shyar tesh toshi | lary
`,
  hj: 'ordis | almar',
  ho: `
lly noka nor pe rtense uda uria | bart jjat lden lger mer mero nore norio oman oshang race racio ratio rea ria rmoz rmozd rst
sam sea sein seyn sni sny ssam ssein sseyn uari ucine uman ussam ussem ussine vik vsep ward wie yt
`,
  hr: 'istina | ant voje',
  hu: `
da guette lya ma maira rriyet sna | bert ey gh go gon gues mam mayun mbert mberto mphrey n nain sain sam sein seyin sni ssain
ssam ssein sseini zaifa | nter
`,
  ia: 'na ra | copo in n',
  ib: 'tisam | ad raheem rahem rahim rahima',
  ic: ' | habod hiro',
  id: 'a it un | do o rees ris riss rissa',
  ie: 'va',
  if: 'eoma eyinwa | at eanyi',
  ig: ' | nace nacio natius naz nazio or',
  ih: ' | ab or san',
  ij: 'eoma | az',
  ik: ' | e enna er | ram',
  il: `
ana anit aria diko eana ene enia ga ina inca ka ona se ze | an arion han ia ias ija ir irian iuta iya ja ker lia mars ya yas |
ham
`,
  im: 'an ane elda ke ogen | ad amali ants ed ran re tiaz',
  in: `
a aam acia as ass bal dah dira drani du es ese essa ga ge geborg ger grid grida guna gvild ken na saf tan | acio aki am ayat
der derjit dra drajit gemar gmar go golf gvar san tisar zamam
`,
  io: 'ana anna na | an ann annis n nas nel nut sif',
  ip: 'ek | olit polito',
  iq: 'ra | bal',
  ir: 'ada aida am ena ene ina ini is it ja ma mgard um yna | aj akli akly fan shad vin ving win | a',
  is: `
abel abella abelle aura elin hita la mini obel olde ra raa rat | aac aiah aias ak am amu ao haan han hant haq hfaq hmael htiaq
hwar iah idor idore idoro idro kandar kander lam lom maeel mael mail maila mat mayil met oroku rael rafil sa sam soufou tvan
uf | a atou
`,
  it: 'ziar | ai alo amar aru ay suki zhak zik',
  iu: ' | lian liu ri',
  iv: 'ana anka elina ete ona onne y | an ano ar ars aylo ica o or',
  iw: 'ona',
  iy: ' | ad as',
  iz: 'abela umi | har z zat',
  ja: `
cinta clyn cqueline de dranka dwiga goda griti han hanara leh meela mila milah muna na naina naki nan ne nelle net nette nhvi
nice nie nina nine nneke rmila smin smina smine sna wahir ya yanthi yanti yne | afar ak akko an ap ba bbar bbour ber bir br
bril bulani cek cinto ck ckson cky cob cobo copo cques den dranko far fer g gadish gat gdeep gdish gjit gmohan hangir hanzeb i
ideep idev ipal ir iram iro kaya ke kob kov kub lal lil mal meel mel mes mil mileh mshed mshid nez nko nnik nnis no nos nusz
pheth red ri rl rle rmo rrod rvis sa sbir sem sim son spal sper sprit ssem ssim swant tin vad ved vid vier wad wdat wed whar y
yant yanta yaram yden yesh ylen ypee | ckie ime mie n nis nne
`,
  je: `
anette anie anine anne annie annine lena mima n nna nnie nnifer nny ssica tte wel | b d dediah enbek ff ffery ffrey had hangir
lle no ns rald remiah remie remy rmaine roen rome ronimo rrod rry rzy sper sse sus thro | an ss ssie
`,
  jh: 'anvi umpa',
  ji: 'll llian mena rina tka | bran bril gnesh had hadi m mi mmie mmy ri ro tan tendra tin | han',
  jo: `
ana ann anna anne aquina celyne di die elle hanna lana lanta lene lita ni nna rdana runn sefa sefina sephine sette siane sie
umana vana y yce zefina | achim ahim akim ao aquim aquin ar b chen e el erg ern ey gendra gi ginder han hann hannes hn hnny ko
kowi mo n nah nas nathan nathon nny op ost rdi rdy rg rge rgen ris rma rn s se sef sep seph sh shua siah sif sip sselin sue
uko umaa van vica zas zef zsa zsef | - an celyn dy hnnie rdan
`,
  ju: `
ana anita dit dita dite dith dy liana liane lianna lianne lie liet lieta liette lita mana ne nko rate rgita ste stine styna
tta | an anito bran dd ergen gal ha hani ho kka lian lien lio lius liusz ma maa mah mpei n naid nayd nior ozas raj re rgen
rgis ri rica rij ris ro ssi stas stin stino stus suf venal venel | de les stice
`,
  jy: 'othi oti otsna tte',
  ka: `
arina diatou dija driye ede ija inat isa itlin itlyn ja jal jol koli leria lina lliopi lpana lsoom lyani mala mila milla mini
nika nya ori ra reena ri rima rin rina rine rishma rita rla rnit rtika rtini ryn sey sia sturi talin tarina tayoun te terina
teryna thie thleen thrin thryn thy tia tie tina tja trin trina trine ty tya usalya vita vitha wthar ye yla ylee | an are bir
biru dhem dhim dir dri esang guta ilash irat is iser ito j jetan kha kuei levi likho lle lman lyan mal malesh mbiz mel mil
mlesh mran naan nan nat nhaiya nji nnan nshi nti nu nwar pil ram ran rapet re reem rel rim rl rlis rlo rol roly rsten rthik
rtik sem shi shif sim spar spars sper ssem ssim tsutoshi uko ushik veh ya yhan yode yvan zem zi zim zimierz zuma | giso i oru
ren y
`,
  ke: `
filwe i ira isha llie mi ndra nza ren rri rstin rubo taki tevan ti | dar enan es ith lvin mal n nan ndrick nneth nnith nny nt
rem rim rmit shav shub tan vin yvan | lly lsey ndall rry
`,
  kg: ' | alema osi',
  kh: `
adeeja adeja adidja adija adijah adijeh aleda alida alidah ansa atera awla awlah azar oloud osi ulood | achik adar ader adim
air airat airi airy aldoon aldoun aled aleel alid alifa alifah alil aliq amis awaja ayrat idir izar izr odr orshid osro osrov
osrow udair ulu uram urram urshid ushal | aya
`,
  ki: `
era ko mberly mi nana nga nuko ra rsi rsten rsti rsty shwar tty | anoush arash eran ichi ichiro mmo ngsley oumars p pchoge
pkorir prono pruto rby ren riakos ril rill rit rk ro shan shore t umars yan zza | m ran rti
`,
  kj: 'ersti | ell etil',
  kl: 'ara audia avdia | aas as aus emens ement im iment',
  kn: ' | ud ut',
  ko: `
haru linda mal rnelia tone | ba be bi en ffi fi jo nrad nstantin ray rkut rn rnei rnel rney roush ssi sta stadin stas uadio
uame uassi uichi uji urosh vind
`,
  kr: 'ista isti istie istin istina istine isty iti ystal | iangkrai ishan ishnan istof zysztof | is ishna isten',
  ks: ' | awery eno',
  ku: 'bra lsoom mari mkum nti | ba dret ldeep ldip mao mar nal rshad rt rtis shal tlu zma',
  kv: 'eta',
  kw: ' | abena adwo aku ame asi esi',
  ky: 'riaki | le lian riakos',
  la: `
dan etitia ila ima kshmi le leh lita litha ma mara mia mis na ra risa rissa rysa ta tha tifa tifah tika toya ura ure uren
vinia xmi yan yla | bib chlan dislao do ith jos khan kshman l lit lu mar mbert mberto mbros nce ncelot ndon po rry rs
sha ssana sse szlo tif ureano urens urent uri uro utaro vrenti vrenty wrence wson xman zar zare zaro zarus zzaro | ne urence urie
`,
  le: `
a ah ann anna anne ela ena ila kha la na ne ni nka nora ona onie onor onora rato sia sley stari sya ta ticia tizia ttie tty xi
yla | ander andro bib ch fteris gesse if kan land muel n nko nnart nnie nny o obardo ocadio on onard onardo one onel onid
onida onidas opold opoldo os roy s setja ster szek v van vente vi vko von vy wis | e igh slie
`,
  li: `
ana at bby buse cia esel esl ga gia hi isa lach liana liane lit ll lla lli llian llie ly mor na nda ndiwe nette nn nnea ora
ron sa sbet sbeth se ubov udmila udmyla v via ya z za zzie | am bero gabue ncoln no nus nwood onel or ran sandro vio viu vnat
zandro | lian ndsay ndsey
`,
  lj: 'iljana ubica udmila | ubisa ubo upco',
  ll: ' | oyd',
  lo: `
bna is la lita ra raine redana rella rena renza retta ri rna rraine tta tte ttie ubna uisa uise uison ukia urdes va visa | ay
dovico ic kesh knath n nnie rand rant renz renzo ris thar uay uie uis unes well | gan ren u
`,
  lu: `
ana baba bica bna bov cette cia ciana cie cienne cilla cille cinda crecia crezia cy cyna divine dmila dmilla dovica igia isa
ise iza jain lwa na pita sine z | ay ben bos c ca cas chino cian ciano cien cio cius cjan dek dger dolf dovic dovico dovik
dovit dvig dvik dwig dwik hut igi is iz ka kas kasz ke kian lzim qman tfi tfur ther tz | la pe
`,
  lw: ' | azi',
  ly: 'nda ndsey nette nne ubov udmila udmyla | le ndon uben | nn',
  ma: `
arit ayan bel ble carena dalena deleine deline delyn dge dhavi dhuri diha e eve falda gali gda gdalena ggie ha hbouba hbubeh
hdiyeh hima hin hira hliyo hnaz hnoor ho hrukh hsa hua hvash hwash i ia ike imuna isa isie issa ite itreyi j ja jida jlinda
karem kena ki la lak lala lati lavika lee leeha leka lena lene lika lin lini lka llika llory mata mi mie mta nal nami nana nar
ndana ndy neka nijeh nisha nju njula njusha non nuela o r ram rcela rcella rcia rcie rcy reike rfa rgaret rgareta rgarita
rgaux rgery rgie rgit rgo rgot rgret rguerite ri riah riam riama riana riann rianna rianne ribel rieke riel riela riella
rielle rietta rijana rijke rilena rilyn rine risa risela risol rissa rit rita rja rjorie rketa rla rlena rlene rlies rsha rta
rte rtha rthe rtina rtine rtyna rusya rwa ry ryam ryana ryann ryanne ryla ryna ryse ryum rzena rzia rzieh rziyeh sarat sooma
soumeh ssouda sumi thilda thilde tilda tilde toula ttie ud ude ura ureen vis wra xine y ya yawati yra ysa ysoon yssa yte yu |
amoun an arten brouk c cario ciej ck cky dan dani dhav dhavan dhukar ds el gne gnus gomed hadeo hadev hamat hammad hamoud
hathir hboob hbub hdi hendra her hesh hfoud hfouz hfud hfuz hfuzur hinda hinder hir hiro hmood hmoud hmud hmut homed hyar ikel
jd jdi jed jeed jid kar khan khdoom khlouf kis koto kram ks ksim ksym lachi lcolm lek lik lte madou mdouh mduh mnoon moon moru
moun mun munur nabu nas nav ndla nfred nfredi ni nik nikrao ninder nish njit nlio nmohan nnan nny noel nohar noj nolis nolo
nos nouk nrico nsoor nsour nsukh nsur nu nuel nuele nvel nzoor nzur qbool qsood rat rc rcel rcelin rcell rcello rcelo rcial
rcin rcio rco rcos rcus rek riano rijan rin rinko rio rius riusz rk rkku rko rkos rkus rlin rlon rlowe rouane rouf rshall rt
rten rtial rtijn rtin rtino rtins rtti rty rvin rwan rzouq rzuq saru satoshi shaal shal shhoor son sood soud ssimo ssoud sud
sum t tan te tej teo teus teusz thew thias thieu this tias tija tin ts tt tteo tthew tthias tthieu tti ttia tyas uno uri urice
uricio urilio uritz urizio uro urycy verick vrodi wlawi x xence xim xime ximilian ximino ximo xwell yank ynard zen zhar zin
zloum | ckenzie dhu dison rian rion ris rjan rley sih
`,
  mb: 'ali | aye',
  me: `
agan aza dea dha ena era g ga gan gawati gha ghan ghana gumi hnaz hri hrnaz hwish i ike irav lahat lania lanie lba lchora lek
lina linda line lissa lody ltem lva naka ral rav rcedes rcy redith rete rva rvat rve ryem ryl tte ytal | dard hdi hmed hmet
hmood hran hrdad hrzad htab inolf ir laku lchor les lih lik lville lvin mduh nachem nahem nashe ngistu nno rab raj rle rlin
rouane rrick rrill rt rvin rvyn sbah sfin sut tin vlut | l ysam
`,
  mi: `
a caela chaela chela chelle chi dori eke haela ki la lada lagros lana ldred lena lica lka llie mi moza na ndy nerva nna nnie
noo ori ra randa reia reille rela rella reya ri riam rjam rjana rta saki sty thali u wa ya yo yu yuki zuho zuki | an cah cha
chael cheal chel chiel ck cky guel hai hail hailo haly hnea hran jat kael kalai kayel ke khail khailo kheil kio kis kkel kko
klos kola kolai kolaj lad lan le len lenko les lind livoj livoje llad lo lorad los losh losz lton lun lutin noru odrag quel r
ran rcea rco rko ro rolyub ron rza sael sbah sha shal tar tch tchell thun tsuru tt | chal chele ckey ho ka tra
`,
  ml: 'adena | aden',
  mo: `
e hini ira jgan llie lly moe moka moko na nica nika nique nireh rag ran rena rgane umita una unira | amar ammar bin butu ctar
deste desto dibo dris een ez faz gens hamad hamadou hamed hammad hammed hamud han hanad handas hanlal hannad harram hinder hit
hsen hsin in ise ises jtaba kdad khtar ktar mcilo mir ncef nem nir nte nty nzer qtada rdecai reno ritz rris rt rten rteza
rtimer sab ses she sleh slem ss stafa stefa tasem taz ti tti uammar uaz uloud umen unir urad usa ussa ustafa utaz | rgan
`,
  mp: ' |  | ho',
  mr: 'idula unal |  | inal',
  mu: `
azzez bina kta mbi na niba nira nirah riel rsal sarat sarrat zna | amar ammar ath awiya az barak barek bashir been dar dassar
dathir dit fid haimin hamad hamed hammad hammed hammet hanad hannad harrem hittin hsin hterem hyiddin in jahid jib jibur jtaba
kesh khlis khtar khtiar krin kul latu layam lk min mtaz nawar neeb neer nim nir nther nzer nzir qbil qrin qtada rad rali rat
ratbek rilo rray rshid rtada rtadha rtaja rtaza rugan sa sab sad saed shtaq sleh slim staf stafa stapha tasim tassim taz tlaq
tlu tsuo ttalib waffaq yiwa zaffar zaffer zammil
`,
  mw: 'ende | ai angi',
  my: 'ra riam rna rtle | khailo khaylo kola kyta les ron',
  na: `
ama az bila dege dera dezda dida dine dira dja dwa fisa hed hla ila ima imah jah jat jla jlaa jma jwa ledi lini lwanga mita
mrata mukasa n ncy ndini ndita nette ni nna owarat rges rgess rgis rgiz rgiza rine siba sim sreen srin stya tacha talie tasa
tasha tela thalie tia to tsuki veena wal war z zan zanin zia zik zli zneen | adir beel bi bih bil bin dav deem der dhim dhir
dim dir djib eem fez fi fiz ft ftali gendra gesh gisa guib hman hom hum hyan if im jam jeeb jem ji jib jm kul mik mir nda ndan
ndor ngolo poleon qib rayan rayana rciso rcisse rcyz rendra resh rinder seem seer ser shat sir sr sri sser ssim ssir suh t
tale tan te than thir tsuo twar um uri veed veen vid vin vjot vneet waf waz wfal yef yib yif yyar zar zareno zeer zem zih zim
zir zmi zrul | hid na
`,
  nd: 'eye idi',
  ne: `
da elam ele elima eta etu ha kesa la le lida ll lli llie lly rea rmin srin srine ttie vena vin | al bojsa cati cdet cip culai
d deljko dim eraj hemia il jat llo lson nad reo rio set stor tanel ville vzat wton zar zih
`,
  ng: 'ozi | ugi',
  nh: ' | lanhla',
  ni: `
amh cole da dhi eves ga gar ghat gora han ka ki kki l lda li lima lofar loofar loufar loufer lufar mra na non ra rit rmala
rupama sha shtha sreen srine ta thya ttaya vedita ves | all az canor ccolo chi cholas ck ckolas co colae colai colas colo cu
dal ek els gel had hat ilo khil kica kifor klas ko kodem kodim kol kolaj kolaos kolas kolaus koloz kos kunj lesh ls mai mr
mrod nko r raj ranjan rav rmal sar shant ssan ssim tesh thin tin tish tzan yazi zam zar | cky cola hal kita kola no
`,
  nj: 'eri | al oroge',
  nk: 'echi',
  nn: 'eka |  | amdi',
  no: `
a elia elle emi emie ga ha la lwenn msa mvula mzamo nna ora ra rah reen rma sipho siviwe ura ya zima zomi | ah am boru dar lan
man ordin ori rayr rbert rberto rm rman rodom rris srat uman uri vak | el or ur
`,
  nt: 'ombi | umba',
  nu: 'ha jood nzia pur ra ray rcan rhan ria rit riyah srat | bar hu no nzio rettin ri rlan | r rul',
  ny: 'ambura aradzo asha dia | usi',
  oa: 'na',
  ob: 'iageli | afemi i inna',
  oc: 'eane tavia | tave tavio',
  od: 'a dny drun elia ette ile | d dvar ed inga on ysseas',
  of: 'elia ra | er ir',
  og: ' | bonna njen nyan uz uzhan',
  oh: ' | ad',
  ok: 'sana | an ello tay',
  ol: `
ena esia esya fat ga ha impia ive ivia uchi ympia | af afur av ayinka cay drich e eg egario eh es iver ivier iviero li of u
usegun useyi uwole | a lie
`,
  om: 'aima nia otola | air ar er ero id ondi ran ri',
  on: 'yeka | der drej ofre ofrio ur',
  op: 'al helia helie hira',
  or: 'a anit iana ietta it li ly na nella sola solya ysia | aib azio en este estes han i iol lando onzo rin son twin ville',
  os: 'nat | ama amu bert car ei her ip kar man mo mond tap toja valdo wald waldo',
  ot: 'ilia tavia ylia | akar ar hman hmane ieno is okar tavio tmar to tokar torino',
  ou: 'maima mou rania | assim mar smane ssama',
  ov: ' | e idio idiu',
  ow: ' | en',
  ox: 'ana',
  oy: 'gul | tun vind',
  oz: 'ge lem | an gur',
  pa: `
dma dmaja dmini etongtarn ige lesa llavi loma mela nsy ola rastoo ri richat risa rthena rul rvaneh rvathi rvati rveen rvin
rwana scale tience trica tricia trizia tsy tti tty ula ule ulette ulina uline vla z | al avo blo co come ddy draig l lle lmer
lmiro mbos nas ncho ndeli nkaj nos ntelei ntelis nya olo r rag ramjit resh rkash rsa rtha rvaiz rvesh rvez rviz rwez rwiz scal
scual si sko squale tricio trick trik trizio tryk u ul ulin ulino ulo van vel vle vlo vlos vlov vol wan wel yam | ris rker t
trice yton
`,
  pe: `
arl gah ggy lageya nelope nny rihan rla rrine rvin tra trona tula tya | der dro er hr jman kka layo ntti pe r rcival rcy
ricles rry rvaiz rvez tar te ter teris tko tr tras tre tri tro tros tru tteri tur yman | yton
`,
  ph: 'ilippa illipa oebe uong yllis | il ilip ilipp ilippe illip ineas | oenix',
  pi: `
a edad era lar na nar nelopi nky per rjo rkko roska | er erce ero erre ers et eter etro m naki narayi nchas nhas ni otr ppo
ruz ta yabutr yush
`,
  pl: ' | acide acido amen aton',
  pn: 'ina',
  po: 'liana lina lly lyxeni oja onam ornima ppy rnthip rtia uran | lat likarp mpeo nciano rfirio rter tap ul uria uya',
  pr: `
abha achi agati agya ajakta amila atibha atima ecious eeti eity erna is iscila iti iya iyanka udence | abhat abhu abir abodh
abowo adeep adip afulla ahlad ajwal akasam akash amod an anab anav anay annoy asad asanna asanta ashant asoon atap ateek atik
aveen avin awit ayut ayuth eben edrag em emnath emysl escott eston imo itam ithvi ocopio okhor okopis okopy osper ospero
`,
  pu: 'an ja rnima tri | neet rnendu rnomo shkar shpak | shpa',
  py: ' | otr',
  qa: 'ndeel | boos bus deer der dir dri htan is iser seem sem sim ssam ssem ssim ys yyum | mar',
  qu: 'eenie | entin ico incy intino inton sai say sayy tb | inn',
  ra: `
bab bea bia chael chana chel chida chna da dha dhika dia dka dmila dwa e eda faela ffaela ghad ghda gini gna haf hayu hila
hima hma ihana ija isa issa jaa jani jni jshree khi khshan mata mona mya naa nd nda ndi ni nia niya njana njita quel sha sheda
shida shmi tana thi ti tna ven vit ya ymonde zia zieh ziya | ad bah bbani bee bi bie bih chad ched chid de dek denko dhi di
dim divoj divoje dmilo dos dovan du dule dwan fael fah fal fat feeq ffaele fi fia fic fik fiq fiqul ghav ghib ghu ghubir
ghuram gnar hamim hat heem him hman hmat hmi hul if imo imondo imundo iner inis ita j jab jan jat jeev jendra jesh jinder
jiv jko jkumar jnath ju kan kesh kin lf lph m ma madan madhan makant man mana maz mazan mdas mdev meez mesh mi min miro miz
mon munas mush my mzan mzi mzy n nbir ndal ndall ndeep ndhir ndolph ndy niero nil njan njit ouf oul phael shad shed sheed shid
shidi sim sit smus sool soul stko sul tan thin tko uf ul vi vinder vindra vish yan ymond ymundo yyan z za ziq zmik zzak zzaq |
ja na y
`,
  re: `
ba beca becca bekah em ema ena filwe gina gine ham hana i jane ka kha medios na nae nata nate nee nu nuka ta tno ut vathi vati
yhan yhaneh yna | bwar cai cep dha douane ed faat fik g gep ggie ginald gis han hman id idar ijo inaldo iner inout mi mo n nan
nato naud nzo sul uben uven vaz x xhep ynaldo za zaul zgar zo zso | agan ese my ne
`,
  rh: 'ea iannon oda onda | ett ys',
  ri: `
cha ddhi gmor hab ikka itta m ma mma n o sa sako ta tika tsuko tu tva vka ya | ad adh cardo ccardo ch chard chie ck ckey
ckie cky dha dvan dwan faat fat naldo shabh shad shi tesh twik yad yadh yaz za zal zwan | da ley nat
`,
  ro: `
berta byn chelle cio dica ghayeh hini khsar la lande mana mane mina my na nda nit opa os qaya sa salba salia salie salind
salyn samund sana sanna sanne saria saura se seann seanne selyne semarie semary setta shanak shni sie sina sitsa slyn ssana
ssella uba ula wena xana xanne ya za zalia zita | ald ar b bby bert berto berts cco chus cky d ddy derick dger dion dney dolfo
doljub dolphe drick drigo drigue el elof gelio ger gerio han hit hitash i lan land lf lland main man mano mario meo mesh molo
muald mulo n nald naldo nan nen ni nnie nny opesh que scoe sen sendo solino ss stam timi uzbeh wland y yce | bbie bin ry sario
shan tem wan
`,
  ru: `
ba bina by chama chi do hama hi khsana kmini la maysa mi pa pali qaya qayyah slana sudan t ta tendo th thie ti vimbo zena zica
| ben di diger dolf dolph dra dy fino fus ggero ggiero hani hul i kn men nar ne pert pesh shdi slan smir ss ssel ssell stam
stem stum sty ud
`,
  ry: ' | an o szard u',
  sa: `
adet adia ara ba been biha bina bine brin brina brine daf dhana dhvi dia die fia fiya fiye foora ga git har her hra ida ima
ina jida ki kineh kura leha lha lima limah lly lma lome lwa mah maneh mantha mar mara mia miha mira miya mreen na naa nae nam
nda ndhya ndra ndrine ngeeta ngita nia nita niya nja njana njukta nna nne oirse ori ra rah rala reh rit rita roj rojini rolta
rwat skia tsuki tu vannah vita vitri wsan wsen yaka yako yuri | ad adat adi ado adoun adun batino bawi bbir ber bino bir bri
buro chin danand degh dek deq di dik dio diq dollah dr dri dyr eb ed eed far farali fdar fet fi fvet fwan gar gheer gi hak hil
hin hir hraoui i if ifal ifur im it jad jan jid jith jjad jjan kari ket kher khr kib l laam lah lam lameh leem leh lem li lih
lim llah lman lomon lvador lvatore lvo mad mak mbit meer meh mer mi mih mim mir mmie mmy mo mora mpath mpo mrat mson muel muli
mvel my nad ncho ndeep nder ndiaga ndip ndis ndor ndro ngram ni njar njay njeev njib njiv njoy nkar nket ntanu nte nti ntiago
ntos par qib qr rath rbast rfaraz rfraz rmad rmed rtaj rvesh rwar tinder tish toru toshi tpal ttar tya tyajit tyapal ud ul uli
ulius urabh urav va vely verio vino vo vva yf | bah fa ge id m man ndy ntosh sha
`,
  sc: 'arlett | ot ott otty',
  se: `
ema etha golene ham lda lena lin lina lma miha mra na nait nem nka pideh rafima rap rena rpil tareh vara vda verina verine vgi
vil | amus an bastian dat fer khar kou lami lcuk lim llo lman men mih mion myon ner nzo pp ppo rafim rban rdar rge rgio rgiu
rhat rik rj rkan rob rvet rzh se th tya vak verin verino weryn ydou yit ymour zai zer zgin
`,
  sh: `
abana abnam adia afiqa agufta ahd ahida ahira ahla ahnaz ailaja aima aimaa aista akila alini alu amima amsa amsi ana ani ania
anta antha anthi anti arada arda ari arifa armeen armila armin aron arona auna awna ayma azia eeba eela eema eena eetal ehla
eikha eila elby elia elley elly eri erin erine erri errie erry eryl ifra iho ilpa inobu iori ipra ira iran iri irin irine
irley ivani lomit obha ohreh oko okria ole ona oshana raddha reya rishti ruti ubha ula ulamit umaila weta | aaban aban abbir
abir abtai achar ad afi afik afiq afique afqat ah ahab ahan ahar ahbaz aheer ahid ahin ahram ahriar ahrokh ahrukh ahryar ahzad
ailesh ajjar akeel aker akib akil akir akti akur alah alom alva am ameem amil ams amshad amsul amsur ane ankar antanu apour
arad araf arafat arath areef arif ariff ariq ashank aukat aul aun avkat awkat awki awky awn awqi ay ayan azad ea ehab ehryar
ehu ehzad ekhar eldon elton erif erman erwin ib igeru imon imshon in iraz ishir iv iva ivaji ivam ivraj lomi lomo muel muley
mulik o oaib okri raga ridhar rikant uaib ubham ubman uja ukri yam yamal | adi aheen ai amim annon ashi iro
`,
  si: `
an ba bel bylle ddhi donie erra f gal galit gita gne grid grun ham hle lke lvana lvia ma midele min misola mona mran na nead
nem ni obhan ranush ri rimavo rin riporn rpuhi ta ti v van w xtine | aka avash busiso d ddarth ddiq ddiqur di gfrido gmar
gmund gurd gvard hanouk im kandar las lvano lverio lvio lviu mba mcha me men meon mon nan ndri nisa pho raj rwan taram vert
xto yanda | dney mone
`,
  sj: ' | oerd',
  sk: 'ye |  | yler',
  sl: 'adana avica avka | amet aven avko obodan',
  sm: 'adar ita |  | riti',
  sn: 'eha ehal ezana ezhana | orre orri',
  so: `
corro fie fiko heila hini l lange ledad lene lmaz lomiya lveig maya mayeh mying na nal nali nam ndra nia nja nya phie raya
rina uad umaya umya wmya | bhi crates fiane haib hail heil hrab kol kratis leiman lomon mchai mkid mnath msak ndre nny nu ren
rin so tir tiris ufian ufiane uheil umaila umen umitra urav
`,
  sp: ' | as encer ike iros yridon yros',
  sr: 'i idevi ilatha ishti | dan djan eten ettha idhar ikanth inivas iram',
  st: `
aci acie ana anka efana efania efanie effi efka ela ella ephanie ine orm uti | alin amatis an anford anko anley anoje athis
avros een efan efano efanos effen ein einar elian elios en epan ephan ephane ephen erling evan eve even evo ewart ig ipe ipo
jepan ojan ojko oyan u uart ure urla | acey acy evie
`,
  su: `
ad cheta chitra darat dha e ely ha had haila hair harti hasini hayla jata jatha kaina kanya kmawati lafa lastri leyma ltana
mana mati maya mayya mbul mera mmer na nanda nayana ncica ndus nisa nita nitha nniva patra phansa priya raya san sana sann
sanna sannah sanne shila shma shmita sie varna zan zanne zette | bash bhas bhash bhi bir bodh deep desh dhakar dhir dip dki
fian fyan gata guru haib hail harto hayl karno khbir khdev kumar laiman layman leiman leman leyman lieman ltan mair meet mio
mit ndar ndaram nil nullah raj rajit rapong rayud ren rendra resh rin rinder rjeet rjit rya ryo santo shant shil sumu thep
tirtha tiyoso vendu | man mitra silo
`,
  sv: 'enja etlana eva itlana | ante ein en erre eta etomir etozar',
  sw: 'antje apna ara arupa ati | apan araj en',
  sy: 'bil bille lvaine lvi lvia lvie lwia nne nnove | lvain meon | dney',
  sz: 'ilvia | ilard ymon',
  ta: `
apsee bassum bitha e ghreed hani hereh hira hmina hmineh ina li lia mar mara mi mmie mmy muna nia nja nsu nuja nvi nya pasi ra
raneh rini rja rsila sha sleema slima sneem snim soula tiana tjana tyana wakkol yyaba yyibe zuko | avi d das deas dej deusz
dija fari ge ha har her hir hmasb hseen hsin ichi j jammul keru kis ku kuma kumi kuro kuto kuya l laat lal leb lgat lha lib
mam mas mer mir mmam motsu mrat ncredi nguy nju nmay nner nsel nveer nvir nzil pan pani pas pash pio qi rak ras rek req rik
riq rique rjei rkan ro ron run shfin slim sos te tsuro ufik ufiq uqir useef wanda wfik wfiq whid wia ymur yseer ysir yyar yyib
yyip | lat mim ylor
`,
  te: `
esta hila hmina lma mitope odora ofila resa rez reza rezia ri rri ss ssa tiana tyana uta | d ddy dros emu guh j jas jashwi
jasvi lmo mel mur nshin odor odoro ofil ofilo oman rence rje rrance rrell rrence sfaye tsu tsuo un vfik | ndai rry
`,
  th: `
ais andeka andi andiwe angam ea eano elma embi eodora eresa erese ora uli | abet abit abo addeus aer aksin amer amir anasis
anathorn anin anos anu emba eo eodor eodore eron iago ibaud ibault ibaut ierry ijs ilo omas or orben orsten ulani
`,
  ti: `
a ana ffani ffany ina jana lda lly mea na natin ne rza tilayo ziana | ago berio beriu bor djane ger gran homir khon l lman lo
m mmy mo moteo mothee mothy mur nashe no to tus vadar ziano
`,
  tj: ' | eerd',
  to: `
ne nia nya ra ri runn va ve | bia bias by dd dor figh fik khtar kutaro m mas masz maz mer miichi mio mmaso mmi mmie mmy mo
nino nis nu ny omas r ralf rben rd re rgeir ribio rkel rmod rnike ros rsten ru ufic ufik yoo | ni
`,
  tr: `
acey aci acie audl icia ina ine inity ipti ish isha ude udy | aian avis ayvon ent enton evor ey ifon istan oels ofim ond oy
uman ygve | acy inidad
`,
  ts: 'ehay isana itsi veta vetana | hepo utomu uyoshi vetan',
  tu: 'gba ija lay lin llia lsi rid rkan ula | cker dor fan grul lio llio nc ncay omas omo ran rgay rgut rhan rki shar | nde',
  tw: 'ila',
  ty: 'ra | - reek rell rese rone son | ler',
  tz: 'ila ipi ipora ippi ivia | achi adok vi',
  ub: ' | aid aldo',
  uc: ' |  | henna',
  ud: ' | ai ay dhav it o',
  uf: ' | uk',
  ug: ' | o ur',
  uh: ' | uru',
  uj: ' | jal jwal',
  ul: 'fat iana ku la rika rike yana | as dis f i ises rich rik ugbek ysse ysses',
  um: 'a aima ida | air akant ar arjon aro aru berto er esh id it ran',
  un: 'a ni | al',
  up: 'asana | endra ton',
  ur: 'mila ooj sula szula vashi | bain ban bano ho i iah iel mas s',
  us: 'chi ha | ama man tin',
  ut: 'a ami e | hman ku tam',
  uw: ' | e',
  uz: ' | i zi',
  va: `
hideh ida ishali iva la larie lentina lerie nda ndana nesa nessa ni nina nita nya rduhi rsha santhi siliki silisa sso sudha |
che clav dim dym gn hagn han hap he heed hid hit ibhav khtang ldas ldis lentin lentyn lerian lerio leriu lon mshi msi nce
ngelis no razdat rdan rtan run ruzhan sa sant santh sco sil sile silis so ssilis sudev sudeva syl to ughn zgen zha | l nja
`,
  ve: `
lma ndula nus ra red rena rna ronica ronika sela ska sna | cdi d dat erachai gard hbi ikko it libor lizar lko nanzio nelin
niamin nkaiah nkat nkata rn rner rnon sa selin ysel
`,
  vi: `
an beke cki ckie cky ctoire da era gdis jaya kki ldan lma mala naya neeta nita ola olaine olet oleta olette orica orika ra rag
rginia rginie ta talia ttoria v veca viana viane vienne | bhu c cente ctor d dar das doje gen ggo jay jayan jender kas kenty
kram krant ktor las lem len lhelm lis lle lly lmos mal nay nayak nce ncent ncenzo neet neeth nicio nicius nnie noba nod orel
pin pul raj rat render rendra rgil rgile rgilio rginio shal shnu shwas t to tor ttore ttorio vek veka | dya vian vien
`,
  vj: 'osa',
  vl: 'asta | ad adan adas ade adimer ado adut asis atko',
  vo: ' | jin jislav jtech lkan lker lkmar',
  vr: 'inda',
  vs: ' | evolod',
  vu: ' | k kasin si',
  vy: ' | as',
  wa: `
fa faa heeda hida hyuni irimu la laa mbui nda ngari ngui nida njiku njiru rda ti | claw de die el fiq hab heeb heed hib hid
hyu jahat jdi jid jih kil ldo leed lenty li lid liur lker llace lly lt lter lther lton qar qas rren rwick seem sef sfi sif sim
ssim tana taru tban thiq tson yne zir
`,
  we: 'dad jdan nche ndi ndy | ldon ndell nzel rner s sley ssel ston',
  wh: ' |  | itney',
  wi: `
dad ebke jdan lhelmina lla llow lma nifred nnie nona sal | bowo chai dodo ebe eland eslaw ktor lber lbert lbur lburn ley lford
lfred lfrid lfried lhelm lhem ll llard llem lli lliam llie llis lly lmer lson m nfred nston nthrop ranto ssam ssanu t told
`,
  wl: ' | adimir',
  wo: ' | le lf lfgang lfram ndimu odrow ody uter',
  wu: 'lan',
  wy: 'nne | att cliffe',
  xa: ' | bier ver vi vier wery',
  xe: 'na | nophon',
  xi: 'mena omara',
  xo: ' | lani',
  ya: `
a ara ba dira e el ffa lda mila mini muna na nina nti semin shoda smeen smin smina smine yoi | acov akov cine coub coubou
dollah hia hya ir kir kiv kov kub kubu kup lcin le man mato mil n ncy ne nis niv nn nnick nnis qoob qoub qub ron sar seen ser
sh shar shpal shwant sin sir sser ssin ssine sujiro sutoshi tin vuz w yi zan zdan zid
`,
  ye: `
ganeh hudit lena senia tunde vdokia wande | chiel ferson fim gor hezkel hia hiel hor hoshua huda hudah mane mi rlan rmek rvand
vhen
`,
  yg: ' | or',
  yi: 'ldiz ngluck | annis ftach gael gal git ldirim lmaz non orgos shai srael sroel tzchak tzhak',
  yl: 'va',
  yn: ' | gvar gve',
  yo: `
cheved gita landa nit rdanka sra usra | av chai el gendra gesh han hanan hannes nah nas natan ni ram rdan rgos sef si sif ssi
syp tam ucef unes unis unus usaf usef usif ussef ussouf ussuf usuf weri
`,
  yr: 'sa',
  yu: 'i kari mna ni sra uko zuki | dai dhoyono dhvir lian nes nis nus saf sef sif sof sri sril suf sup taka val vraj zuru | li',
  yv: 'eta ette onne | an es on',
  za: `
bel ha hava hida hra hraa ib ida ina inab inah ira kia kieh mira ndile nele neta rina ruhi wadi ynab | carias charias charie
chary chery ck eem far fer fir heer hi hid hir hran hurul id idan im in inal karia kariya khar ki kir lman lmay mir ne ur ven
yd yed yid yn za | man
`,
  zb: ' | ynek',
  zd: 'enka | enek ravko',
  ze: `
enat hava hra ina inab kiye lda lia liha ljka na nab ynab ynep | charia eshan ev ke keriya ki limir ljko nawi no non phania
vulun wdu yad
`,
  zh: 'anna enya ivka | elyu irayr ivko omart',
  zi: 'ba nah naida nat ndzi neb pora ppora ta va | a ad aul aur ed gmas kri ne nedine novy ya yad',
  zl: 'ata atka | atan atko',
  zo: 'dwa e ey fia hra hreh i la ra rana rica | heir ltan ran rislav ubeir uhair',
  zs: 'ofia uzsa | olt',
  zu: `
baida beida laikha lema leyha lfa lfiya lma mrut zana zanna | bair bayr bin hair hayr heir lfikar lfiqar lfugar lkifli rab
`,
  zv: ' | i iad onimir onko',
  zy: ' | gmunt'
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
let rows: readonly string[] | undefined

/** The rows by the numbers of their two letters: found faster than by a key that must be cut out first. */
function rowsByLetters(): readonly string[] {
  const table = new Array<string>(LETTERS * LETTERS).fill('')
  for (const start in GIVEN_NAMES) table[(start.charCodeAt(0) - A) * LETTERS + start.charCodeAt(1) - A] = GIVEN_NAMES[start] ?? ''
  return table
}

/** Whose a given name is, compounds aside: looked up in its row as it is written, for to build the rows takes longer than most programs ask. */
export function listedGender(name: string): NameGender | undefined {
  const first = name.charCodeAt(0) - A
  const second = name.charCodeAt(1) - A
  if (!(first >= 0 && first < LETTERS && second >= 0 && second < LETTERS)) return undefined
  const row = (rows ??= rowsByLetters())[first * LETTERS + second]
  if (row === undefined || row === '') return undefined
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
  return [...Object.entries(GIVEN_NAMES).flatMap(([start, row]) => list(row.replaceAll('|', ' ')).map((rest) => (rest === '-' ? start : start + rest))), ...COMPOUND_NAMES.flatMap(spelledOut)]
}

/** Every name that the pieces make. */
function spelledOut({ heads, tails }: CompoundNames): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
