/**
 * Names that are one another, each row a family whose first name, which a colon marks, stands for all.
 *
 * Provenance: compiled for this project from general knowledge. Short forms after E. G. Withycombe, *The Oxford Dictionary of
 * English Christian Names* (3rd ed., 1977); forms of one name in several languages after the same and the entries of
 * dictionaries of given names; Arabic variants where the usual romanizations (ALA-LC, BGN/PCGN, IJMES, French, Persian and
 * Turkish use) differ by more than the sound rules of this library fold.
 */
import { list } from './table.js'

/** Short and pet forms: "Bill" for William. A short form may stand for several names. */
export const NICKNAMES = /* @__PURE__ */ list(`
abigail: abby gail
abraham: abe
albert: al bert
alexander: alec alex alik lex sandy sasha xander
alexandra: alex lexi sandra sandy sasha
alfred: alf alfie fred
alyosha: alexei
andrew: andy drew
anthony: tony
antonio: toni tono
archibald: archie
arthur: art
barbara: babs barb
bartholomew: bart
benjamin: ben benji benny bibi
bernard: bernie
bradley: brad
calvin: cal
caroline: carol carrie
catherine: cat cathy kat kate kathy katie katya kay kitty
charles: charlie chas chip chuck
christina: chris chrissy christy kris tina
christopher: chris kit topher
clifford: cliff
clinton: clint
corazon: cory
cornelius: neil
cynthia: cindy
daniel: dan danny
david: dave davey davy
deborah: deb debbie debra
dmitri: dima mitya
dolores: lola
donald: don donnie donny
dorothy: dolly dot dottie
douglas: doug
edmund: ed eddie ned
edward: ed eddie eddy ned ted teddy
edwin: ed eddie
eleanor: ellie nell nora
elizabeth: bess beth betsy betty eliza libby lisa liz liza lizzie
emmanuel: manny
eugene: gene
eduardo: edu lalo
enrique: quique
ernest: ernie
evelyn: eve
florence: flo
frances: fanny fran frankie
francis: fran frank
francisco: curro kiko paco pancho
frederick: fred freddie freddy fritz
gabriel: gabe
gabriela: gabi gaby
gaspard: gaspar
geoffrey: geoff
george: georgie
gerald: gerry jerry
gerard: gerry
gertrude: trudy
giovanni: gianni
giuseppe: beppe pippo
gilbert: bert gil
gregory: greg
guadalupe: lupe lupita
gwendolyn: gwen
harold: hal harry
harrison: harry
helen: nell
henry: hal hank harry
herbert: bert herb
howard: howie
hubert: bert
ignacio: nacho
irina: ira
isaac: ike
isabella: bella izzy
isabel: bella izzy
isidore: izzy
ivan: vanya
jacob: jaap jake
jacqueline: jackie
james: jamie jem jim jimmy
janet: jan
jeanette: jean
jeffrey: jeff
jennifer: jen jenny
jeremiah: jerry
jeremy: jerry
jerome: jerry
jessica: jess jessie
jesus: chucho chuy
joan: joanie
joanna: jo
joanne: jo
johann: hans
johannes: hans jan
john: jack johnny jon
jonathan: johnny jon jonny
josef: beppo sepp
jose: pepe
joseph: jo joe joey
josep: pep
joshua: josh
judith: judy
julian: jules
karl: charly kalle
kathleen: kate kath kathy katie
kenneth: ken kenny
kimberly: kim
konstantin: costas kostas kostis kostya
laurence: larry laurie
leonard: len lenny leo
lionel: leo
leopoldo: polo
leroy: roy
leslie: les
lewis: lew
lillian: lily
louis: lou louie
louise: lou
lucille: lucy
luiz: lula
madeleine: maddie
magdalena: lena magda
manuel: manny manolo
margaret: daisy greta maggie marge margie meg megan peg peggy rita
maria: marie mariya marusya masha mia
marjorie: marge margie
martha: patty
martin: marty
mary: mamie may molly polly
matilda: tilly
matthew: matt
maurice: maury
maximilian: max
maxwell: max
melissa: mel
melvin: mel
michael: mick mickey micky mike mikey mitch
michelle: shelly
mikhail: misha
mildred: millie
miriam: miri
mitchell: mitch
moses: moe
nadezhda: nadia nadya
nancy: nan
natalia: natalya natasha
nathan: nat nate
nathaniel: nat nate nathan
nicholas: nick nicky nico
nikolai: kolya
norman: norm
oliver: ollie
oswald: oz ozzie
pamela: pam
patricia: pat patsy patty tricia trish
patrick: paddy pat
pavel: pasha
pedro: perico
penelope: penny
percival: percy
peter: pete
philip: phil pip
phyllis: phyl
prudence: pru
rachel: rae
randall: randy
randolph: randy
raymond: ray
rebecca: becca becky
reginald: reg reggie rex
richard: dick dickie rich richie rick ricky
rigoberto: rigo
roberto: beto
robert: bert bob bobby rob robbie robby
roderick: rod roddy
rodney: rod
roger: rodge
roland: rollie
ronald: ron ronnie
rosemary: rose rosie
roxanne: roxy
rudolf: rudi rudy
russell: russ rusty
ruth: ruthie
salvador: chava
salvatore: sal toto
samantha: sam
samuel: sam sammy
sarah: sadie sally
seymour: sy
shirley: shirl
sidney: sid
solomon: sol
stanley: stan
stephen: steve stevie
stuart: stu
susan: sue susie suzy
svetlana: lana sveta
sylvester: sly
tatiana: tanya
terence: terry
teresa: terry tess tessa
thaddeus: tad thad
theodora: dora thea
theodore: ted teddy theo
thomas: tom tommy
timothy: tim timmy
tobias: toby
ulrich: uli
valentina: valya
valerie: val
veronica: roni ronnie
victor: vic
victoria: tori vickie vicky
vincent: vince vinnie vinny
viola: vi
virginia: ginger ginny
vladimir: vlad volodya vova
walter: wally walt
wendell: dell
wilfred: fred will
wilhelm: willi willy
william: bill billy liam will willie willy
winifred: winnie
winston: win
yelena: lena
yevgeny: zhenya
yuri: yura
zachary: zach zack
zipporah: tsipi tzipi tzipora zipi
`)

/** One name in several languages or spellings: "Vladimir" and "Volodymyr". The first stands for all in keys. */
export const NAME_FORMS = /* @__PURE__ */ list(`
adolf: adolfo adolph
adrian: adrien hadrian
agnes: agnieszka ines
alan: allan allen
albert: alberto
alexander: alejandro aleksandar aleksander aleksandr aleksandras alessandro alexandr alexandre alexandros aliaksandr iskander oleksander oleksandr sandor
alexandra: alejandra aleksandra alessandra aliaksandra oleksandra
alexei: aleksei aleksej alexej aliaksei oleksi oleksiy
alfonso: alfons alphonse
alice: alisa
andrei: andras andre andrea andreas andrej andres andrew andri andrij andris andriy andrzej
anna: ana ann anne hanna
anthony: antoine anton antonin antonio antonis antony
arkady: arkadi arkadz
artyom: artem artsiom
banerjee: bandyopadhyay banerji
barbara: varvara
benjamin: beniamino binyamin veniamin
bernard: bernardo bernd bernhard
bogdan: bohdan
camille: camilla kamila
catherine: catalina cathryn ekaterina katalin katarina katarzyna katerina katharine katherina katherine kathrin kathryn katrin yekaterina
chaim: haim hayim
charles: carlo carlos karel karol
chatterjee: chatterji chattopadhyay
christian: kristian
christina: christine cristina khrystyna kristina kristine
christopher: christoph christophe cristobal kristofer kristoffer krzysztof
constantine: costantino konstantin konstantinos kostyantyn
daniel: daniele daniil danil danilo danylo
david: davide davit davyd
dennis: denis denys dzianis dzyanis
dmitri: dimitar dimitri dimitrios dimitris dimitry dmitrijus dmytro dzmitry
dominic: domenico domingo dominik dominique
edward: edouard eduard eduardo edvard
elena: alena elene helen helena helene ilona jelena olena yelena
elizabeth: elisabet elisabeth elisabetta elizaveta elzbieta yelizaveta
emil: emile emilio
eric: erich erick erik
ernest: ernesto ernst
eugene: eugen eugenio evgeni evgeny jewgeni yauhen yauheni yevgeni yevgeny yevhen yevhenii
eva: eve ewa yeva
fabian: fabien fabio
felix: feliks
ferdinand: ferdinando fernando
fidel: fedele
filip: felipe filipp filippo philipp philippe phillip
fiodor: fedir fedor feodor fyodar fyodor theodor
francis: ferenc francesco francisco franciszek francois frans frantisek franz
frederick: federico frederic frederik fredrik fridrich friedrich fryderyk
gabriel: gabriele gavriil
ganguly: gangopadhyay
gennady: genadi henadz hennadiy hienadz
geoffrey: jeffery jeffrey
george: georg georges georgi georgios giorgi giorgio giorgos gyorgy heorhiy jerzy jiri jordi jorge jurgis yorgos
gerhard: gerard gerardo
gleb: hlib
gregory: gregoire gregor gregorio grigori grigory grzegorz hryhoriy ryhor
gustav: gustaf gustave gustavo
hans: johannes
hector: ettore
henry: enrico enrique heinrich hendrik henri henrik henryk
herman: german hermann
hugo: hugh ugo
ignatius: ignacio ignacy ignatz ignazio
igor: ihar ihor
ilya: ilia iliya illia illya
ines: inez
irina: irena irene iryna
isaac: isaak itzhak izhak yitzchak yitzhak
ivan: giannis giovanni ioan ioannis ivane iwan jan janis janos jean joao johan johann john jovan juan yanis yann yannis yiannis
jacob: jakob jakub yaacov yaakov yakiv yakov
james: diego giacomo jacques jaime santiago
javier: xabier xavier
jerome: hieronymus jeronimo
jonathan: johnathan jonathon
joseph: giuseppe iosif jose josef josep josip jozef jozsef yosef yossef
julia: giulia iuliia julie yulia
julian: giuliano yulian
kirill: cyril kiril kiryl kyrylo
konrad: conrad
laurence: lars laurens laurent lawrence lorenz lorenzo
leo: leon lev
leonard: leonardo leonhard
leonid: leanid leonidas
louis: lajos lewis louie ludwig luigi luis luiz
lucas: loukas luca lukas lukasz luke
lucia: lucie lucy
ludmila: liudmila ljudmila lyudmila lyudmyla
lyubov: liubov lubov
magdalena: madeleine magdalene
margaret: malgorzata margareta margarete margarita margherita marguerite
maria: marie mary
mark: marc marco marcos marcus marek marko markus
martin: marcin martim martino
mary: maria marie
matthew: matej mateo mateusz mathias mathieu matteo matthaus matthias matthieu mattias matvei
maxim: maksim maksym maxime
michael: michail michal micheal micheil michel michele miguel mihai mihail mihaly mikael mikail mikhael mikhail mikhailo mikheil miquel mykhailo mykhaylo
miroslav: myroslav
mukherjee: mukherji mukhopadhyay
nadezhda: nadia nadiya
natalia: natalie natalja natallia nataly natalya nathalie
nathan: natan
nathaniel: natanel netanel
nicholas: mikalai mikolaj mykola nicolae nicolas nicolo niklas nikola nikolai nikolaj nikolaos nikolas nikolaus nikos
nikita: mikita mykyta
oleg: aleh oleh
olga: olha volha
oliver: olivier
oscar: oskar
paul: pablo paolo paulo pavel pavlo pavlos pavol pawel pol
peter: peder pedro petar petr petro petros petru pierre pieter pietro piotr pjotr pyotr
rachel: raquel
raphael: rafael rafal raffaele
raymond: raimondo raimundo ramon raymund
richard: ricardo riccardo
robert: roberto
roderick: rodrigo
rolf: rodolfo rodolphe rudolf rudolph
roman: romain romano
rostislav: rostyslav
samuel: samuele shmuel
sean: shaun shawn
sebastian: sebastiano sebastiao sebastien
sergei: serge sergej sergejus serghei sergi sergio sergiu sergiy serhi serhiy serj serzh siarhei
simon: semen semyon shimon simeon simone szymon
sofia: sofya sophie
solomon: salomon shlomo
stanislav: stanislas stanislau stanislaus
stephen: esteban estevao etienne istvan stefan stefano stefanos stepan stephan stephane steven
susan: susana susanna suzanna suzanne zsuzsanna zuzana
svetlana: sviatlana svitlana
svyatoslav: sviatoslav
tatiana: tatjana tatsiana tatsiyana tatyana tetiana tetyana
theodore: teodor teodoro theodor theodoros todor
theresa: teresa therese
thomas: tomas tomasz tomaz tommaso
timothy: timofei timoteo timothee tymofiy
valentin: valentino valentyn
vasily: vasil vasile vasili vasyl wassily
veronica: veronika
viacheslav: viachaslau vjaceslav vyacheslav wjatscheslaw
victor: viktar viktor vittorio wiktor
victoria: viktoria vittoria
vincent: vicente vincenzo
vladimir: uladzimir vladimer vladimiras volodimir volodymyr waldemar wladimir wlodzimierz wolodymyr
vladislav: uladzislau vladyslav wladyslaw
walter: gualtiero valter
wilhelm: guglielmo guilherme guillaume guillermo vilhelm wilhem willelm willem william
yaroslav: iaroslav jaroslav jaroslaw yaraslau
yegor: egor jegor yehor
yuri: iouri iurii juri jurij
zoe: zoia zoya
`)

/** Arabic, Persian, Turkish and Urdu given names whose spellings part further than the sound rules reach. */
export const ARABIC_FORMS = /* @__PURE__ */ list(`
abdulrahman: abdelrahman abderrahmane abdirahman abdurahman abdurrahman
abdullah: abdalla abdallah abdellah abdilahi abdilla abdillahi abdollah abdoulaye abdulla abdullahi cabdullaahi
abubakr: aboubacar aboubakar aboubaker abubakar abubaker
ahmad: achmad achmed ahmadou ahmed ahmet akhmad akhmed amadou axmed
aisha: aicha aischa aishah aisya ayesha ayse aysha
ali: aali aly
amr: amro amru
amir: ameer amer emir
ayyub: ayoob ayoub ayub eyup
badr: badar bader
bakr: baker bakir
bashir: bachir basheer beshir
daud: daoud davood davud davut dawod dawood dawud
dhia: dhiya dia zia ziya
faisal: faycal faysal feisal
fadl: fadhl fazl
fathi: fathy fethi
fatima: fateme fatemeh fatimah fatimeh fatma fatme fatoumata
fawzi: fauzi fawzy fouzi
fuad: foad fouad fuat
ghulam: gholam
iyad: ayad eyad
haidar: haider haydar hayder heidar
hassan: hasan hassen xasan
hatem: hatim
haji: hadji hajj hajji
hisham: hesham hicham hichem
hussein: hosain hosein hoseyn hossein houcine houssein husain husayn husein huseyin hussain hussien hussin xuseen
ibrahim: brahim ebrahim ibraheem ibrahima
iqbal: eqbal
isa: eissa
islam: eslam islom
ismail: esmaeel esmaeil esmail ismaeel ismael ismayil smail
jafar: cafer gaafar jaafar jaffar
jamal: cemal djamal gamal
jamil: cemil djamil gamil jameel
jalal: celal djalal galal
jassim: casim jasem jasim jassem
jawad: cevat javad
jihad: cihad jehad
jumaa: djuma goma gomaa jomaa joumaa juma jumah
kamal: kemal
karim: kareem kerim
khadija: hatice khadidja khadijah khadijeh
khaled: halid khalid khalit
khalil: halil khaleel
layla: laila leila lella leyla
lutfi: lotfi
mahdi: mehdi
magdi: magdy majdi
mahmoud: mahmood mahmud mahmut mehmood
maryam: mariam meryem miriam
mehmet: mehmed
masud: masood masoud massoud messaoud mesud
mohsen: mohsin muhsin
muhammad: magomed mahamat mahomed mamadou maxamed md mehemmed mohamad mohamed mohamet mohammad mohammed mohammod mohamud mohd muhamad muhamed muhammadu muhammed mukhammad
muammar: maamar moamar moamer moammar moammer mouamar mouammar muamar muammer
mubarak: moubarak mubarek
mujahid: mojahed mujahed
murad: mourad murat
musa: moosa mousa moussa
mustafa: mostafa moustafa moustapha mustapha
naguib: nadjib nagib najib necip
nagi: naji
nasir: nacer naser nasser nassir
nasrallah: nasrollah nasrullah
nur: noor nour
omar: omer oumar umar umaru umer
osama: ossama oussama usama
pervez: parvaiz parvez parviz pervaiz perwez
qasim: ghasem ghassem kacem kasem kasim kassem kassim qasem qassem qassim
qusay: kusay qusai
rafiq: rafic rafik
rahman: rehman
ramadan: ramadhan ramazan ramdane ramzan
rashid: rachid rasheed reshid
reza: redha rida ridha riza rza
riyad: riad riyadh riyaz ryad
ruhollah: rohullah roohollah rouhollah ruhullah
saad:
saddam: sadam
sadiq: sadegh sadek sadeq sadik
saeed: saeid said saied saiid
saif: saief sayf seif
salah:
salih: saleh salihu
sharif: cherif shareef sharief sherif
shaikh: shaykh sheik sheikh
suleiman: slimane soleiman soleyman soliman sulaiman sulayman suleman suleyman sulieman
taha:
tariq: tarek tareq tarig tarik
tawfiq: taufik tawfik tevfik tewfik toufik
uthman: osman othman usman
wael: wail
walid: oualid waleed
wasim: waseem
yahya: yahia yehia
yaqub: yacoub yaghoub yakub yaqoob yaqoub
yasir: yaser yasser yassir
yasin: yaseen yasseen yassin yassine
yunus: younes younis yunes yunis
yusuf: usuf youcef yousef yousif youssef youssouf yousuf yusef yusif yussuf yusup
zahra: zahraa zehra
zain: zayn zein zeyn zine
zaid: zaed zayd zeid
zakaria: zakarias zakariya zakariyya zakarya zekeriya
zaynab: zainab zeinab zeynab zeynep zineb
zayed: zaied zayid
zuhair: zoheir zouhair zuhayr zuheir
`)

/**
 * How names end that are made from others, in the sounds of this library: sons and daughters, places, and the second halves of old
 * compounds (Slavic, Persian, Sikh, Turkic, Japanese). What all such names share says nothing of one.
 */
export const NAME_ENDS = /* @__PURE__ */ list(`
Jit Svili adin akis aviC avna berdi con dip dotir edin enka enko enku esku evna eviC geldi guli haru hiko hiro hisa ian ides idis inder kuli
mir nobu nori ogli oglu ola opulos oviC ovna prit sen slav son suke taro udin uglu ula vinder yan zai
`)
