/**
 * Names that are one another, each row a family whose first name stands for all.
 *
 * Provenance: compiled for this project from general knowledge. Short forms after E. G. Withycombe, *The Oxford Dictionary of
 * English Christian Names* (3rd ed., 1977); forms of one name in several languages after the same and the entries of
 * dictionaries of given names; Arabic variants where the usual romanizations (ALA-LC, BGN/PCGN, IJMES, French, Persian and
 * Turkish use) differ by more than the sound rules of this library fold.
 */
import { list } from './table.js'

/** Short and pet forms: "Bill" for William. A short form may stand for several names. */
export const NICKNAMES = `
abigail abby gail
abraham abe
albert al bert
alexander alec alex sandy sasha xander lex alik
alexandra alex sandra sasha lexi sandy
alfred alf alfie fred
alyosha alexei
andrew andy drew
anthony tony
antonio tono toni
archibald archie
arthur art
barbara barb babs
bartholomew bart
benjamin ben benny benji bibi
bernard bernie
bradley brad
calvin cal
caroline carrie carol
catherine cathy kate kathy katie katya kay kitty cat kat
charles charlie chuck chas chip
christina tina chris chrissy christy kris
christopher chris kit topher
clifford cliff
clinton clint
corazon cory
cornelius neil
cynthia cindy
daniel dan danny
david dave davey davy
deborah deb debbie debra
dmitri dima mitya
dolores lola
donald don donny donnie
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned
edward ed eddie eddy ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth beth betsy bess betty eliza liz liza lizzie lisa libby
emmanuel manny
eugene gene
eduardo edu lalo
enrique quique
ernest ernie
evelyn eve
florence flo
frances fran fanny frankie
francis frank fran
francisco paco pancho kiko curro
frederick fred freddie freddy fritz
gabriel gabe
gabriela gabi gaby
gaspard gaspar
geoffrey geoff
george georgie
gerald gerry jerry
gerard gerry
gertrude trudy
giovanni gianni
giuseppe beppe pippo
gilbert gil bert
gregory greg
guadalupe lupe lupita
gwendolyn gwen
harold hal harry
harrison harry
helen nell
henry harry hank hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
irina ira
isaac ike
isabella bella izzy
isabel bella izzy
isidore izzy
ivan vanya
jacob jaap jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
jeanette jean
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy chucho
joan joanie
joanna jo
joanne jo
johann hans
johannes hans jan
john jack johnny jon
jonathan jon jonny johnny
josef sepp beppo
jose pepe
joseph joe joey jo
josep pep
joshua josh
judith judy
julian jules
karl kalle charly
kathleen kath kathy kate katie
kenneth ken kenny
kimberly kim
konstantin kostya kostas costas kostis
laurence larry laurie
leonard len lenny leo
lionel leo
leopoldo polo
leroy roy
leslie les
lewis lew
lillian lily
louis lou louie
louise lou
lucille lucy
luiz lula
madeleine maddie
magdalena lena magda
manuel manolo manny
margaret maggie marge margie meg megan peg peggy greta rita daisy
maria mia masha marie mariya marusya
marjorie marge margie
martha patty
martin marty
mary molly polly mamie may
matilda tilly
matthew matt
maurice maury
maximilian max
maxwell max
melissa mel
melvin mel
michael mike mick mickey micky mikey mitch
michelle shelly
mikhail misha
mildred millie
miriam miri
mitchell mitch
moses moe
nadezhda nadia nadya
nancy nan
natalia natasha natalya
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nikolai kolya
norman norm
oliver ollie
oswald ozzie oz
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy
pavel pasha
pedro perico
penelope penny
percival percy
peter pete
philip phil pip
phyllis phyl
prudence pru
rachel rae
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie rex
richard rich rick ricky dick dickie richie
rigoberto rigo
roberto beto
robert bob bobby rob robbie robby bert
roderick rod roddy
rodney rod
roger rodge
roland rollie
ronald ron ronnie
rosemary rosie rose
roxanne roxy
rudolf rudi rudy
russell russ rusty
ruth ruthie
salvador chava
salvatore sal toto
samantha sam
samuel sam sammy
sarah sally sadie
seymour sy
shirley shirl
sidney sid
solomon sol
stanley stan
stephen steve stevie
stuart stu
susan sue susie suzy
svetlana sveta lana
sylvester sly
tatiana tanya
terence terry
teresa terry tess tessa
thaddeus tad thad
theodora dora thea
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
ulrich uli
valentina valya
valerie val
veronica ronnie roni
victor vic
victoria vicky vickie tori
vincent vince vinny vinnie
viola vi
virginia ginny ginger
vladimir vova volodya vlad
walter walt wally
wendell dell
wilfred will fred
wilhelm willi willy
william bill billy will willie willy liam
winifred winnie
winston win
yelena lena
yevgeny zhenya
yuri yura
zachary zach zack
zipporah tzipora tzipi zipi tsipi
`

/** One name in several languages or spellings: "Vladimir" and "Volodymyr". The first stands for all in keys. */
export const NAME_FORMS = `
adolf adolph adolfo
adrian adrien hadrian
agnes agnieszka ines
alan allan allen
albert alberto
alexander aleksandr aleksander alexandr aleksandar oleksandr alexandre alessandro alejandro aliaksandr alexandros aleksandras sandor oleksander iskander
alexandra aleksandra oleksandra alessandra alejandra aliaksandra
alexei oleksiy aleksej aliaksei
alfonso alphonse alfons
alice alisa
andrei andriy andrej andre andrew andreas andrea andres andrzej andras andrij andris
anna ana ann anne hanna
anthony antony antonio anton antoine antonin antonis
arkady arkadz
artyom artem artsiom
banerjee banerji bandyopadhyay
barbara varvara
benjamin binyamin beniamino veniamin
bernard bernardo bernhard bernd
bogdan bohdan
camille camilla kamila
catherine katherine katharine kathryn cathryn katarina katerina ekaterina yekaterina catalina katarzyna katalin katrin katherina
chaim haim hayim
charles carlos carlo karel karol
chatterjee chatterji chattopadhyay
christian kristian
christina kristina cristina khrystyna christine kristine
christopher kristofer christophe cristobal christoph krzysztof kristoffer
constantine konstantin kostyantyn konstantinos costantino
daniel daniil danylo danilo daniele danil
david davit davyd davide
dennis denis denys dzianis dzyanis
dmitri dmytro dimitri dimitry dzmitry dimitar dimitris dimitrios dmitrijus
dominic dominik dominique domenico domingo
edward eduard eduardo edvard edouard
elena helena helen yelena olena helene elene jelena ilona alena
elizabeth elisabeth elizaveta yelizaveta elisabetta elisabet elzbieta
emil emilio emile
eric erik erich erick
ernest ernesto ernst
eugene yevgeny evgeny yevhen yevhenii eugen eugenio jewgeni yauhen yauheni
eva eve ewa yeva
fabian fabien fabio
felix feliks
ferdinand fernando ferdinando
fidel fedele
filip phillip philippe felipe filippo filipp philipp
fiodor fyodor fedor feodor fyodar fedir theodor
francis francisco francesco francois franz frans franciszek ferenc frantisek
frederick friedrich frederic federico frederik fredrik fryderyk fridrich
gabriel gabriele gavriil
ganguly gangopadhyay
gennady hennadiy henadz hienadz
geoffrey jeffrey jeffery
george georg georgi georges giorgio jorge jerzy gyorgy giorgi georgios jiri heorhiy yorgos giorgos jordi jurgis
gerhard gerard gerardo
gleb hlib
gregory grigory gregor gregorio hryhoriy grzegorz gregoire ryhor
gustav gustavo gustave gustaf
hans johannes
hector ettore
henry henri heinrich enrique enrico henrik henryk hendrik
herman hermann german
hugo hugh ugo
ignatius ignacy ignacio ignazio ignatz
igor ihor ihar
ilya illia ilia illya iliya
ines inez
irina iryna irene irena
isaac yitzhak itzhak izhak isaak yitzchak
ivan john johan jan jean juan joao giovanni ioannis iwan yann janos ivane ioan janis jovan yiannis giannis yannis yanis
jacob yakov yaakov jakub jakob yakiv yaacov
james jaime jacques giacomo santiago diego
javier xavier xabier
jerome hieronymus jeronimo
jonathan johnathan jonathon
joseph jose giuseppe jozef yosef iosif josip josep jozsef yossef
julia yulia iuliia giulia julie
julian yulian giuliano
kirill kyrylo kiril cyril kiryl
konrad conrad
laurence lawrence lorenzo laurent lars lorenz laurens
leo lev leon
leonard leonardo leonhard
leonid leonidas leanid
louis luis luigi ludwig lewis lajos luiz louie
lucas luke luca lukas lukasz loukas
lucia lucy lucie
ludmila lyudmila liudmila ljudmila lyudmyla
lyubov liubov lubov
magdalena madeleine magdalene
margaret margarita marguerite margherita margarete malgorzata margareta
maria mary marie
mark marc marco marcus marko markus marcos marek
martin marcin martim martino
mary marie maria
matthew matthias mateusz matteo mathieu matthieu mateo matej matvei mattias mathias matthaus
maxim maksim maksym maxime
michael micheal mikhail mikheil micheil michel miguel michele mykhailo mikhailo mikael mihai mihail michal mykhaylo mikhael michail mihaly mikail miquel
miroslav myroslav
mukherjee mukherji mukhopadhyay
nadezhda nadiya
natalia natalya natalie nathalie nataly natalja natallia
nathan natan
nathaniel natanel netanel
nicholas nikolai nicolas nikola nikolaos mykola nicolae nikolaus mikolaj niklas nikolaj nikos nikolas mikalai nicolo
nikita mykyta mikita
oleg oleh aleh
olga olha volha
oliver olivier
oscar oskar
paul pavel paolo pablo pavlo pawel paulo pavlos pol pavol
peter pyotr petro pierre pedro pietro petr piotr pieter petros petar petru pjotr peder
rachel raquel
raphael rafael rafal raffaele
raymond raimundo raimondo ramon raymund
richard ricardo riccardo
robert roberto
roderick rodrigo
rolf rudolf rudolph rodolfo rodolphe
roman romain romano
rostislav rostyslav
samuel samuele shmuel
sean shaun shawn
sebastian sebastien sebastiano sebastiao
sergei serhiy sergio serge serj serzh sergej sergiy siarhei sergiu serghei sergejus
simon simeon semyon szymon simone semen shimon
sofia sofya sophie
solomon salomon shlomo
stanislav stanislaus stanislas stanislau
stephen steven stefan stephan stefano stepan esteban etienne stefanos istvan estevao stephane
susan susanna suzanne zuzana susana suzanna zsuzsanna
svetlana svitlana sviatlana
svyatoslav sviatoslav
tatiana tatyana tetiana tetyana tatjana tatsiana tatsiyana
theodore teodoro theodoros teodor todor theodor
theresa teresa therese
thomas tomas tommaso tomasz tomaz
timothy timofei timothee timoteo tymofiy
valentin valentyn valentino
vasily vasyl wassily vasil vasile
veronica veronika
viacheslav vyacheslav vjaceslav wjatscheslaw viachaslau
victor viktor vittorio wiktor viktar
victoria vittoria
vincent vincenzo vicente
vladimir volodymyr wladimir uladzimir vladimer wolodymyr volodimir wlodzimierz waldemar vladimiras
vladislav vladyslav wladyslaw uladzislau
walter gualtiero valter
wilhelm william guillermo guillaume willem guglielmo vilhelm guilherme wilhem willelm
yaroslav jaroslav iaroslav yaraslau
yegor egor yehor jegor
yuri iurii juri jurij iouri
zoe zoya zoia
`

/** Arabic, Persian, Turkish and Urdu given names whose spellings part further than the sound rules reach. */
export const ARABIC_FORMS = `
abdulrahman abdelrahman abdurrahman abdirahman abderrahmane abdurahman
abdullah abdallah abdulla abdalla abdollah abdellah abdoulaye abdillahi abdullahi abdilahi abdilla
abubakr abubakar abubaker aboubakar aboubacar aboubaker
ahmad ahmed achmad achmed akhmad akhmed ahmet ahmadou amadou
aisha aysha ayesha aicha aisya ayse aischa aishah
ali aly aali
amr amro amru
amir ameer emir amer
ayyub ayoub ayub ayoob eyup
badr bader badar
bakr baker bakir
bashir basheer bachir beshir
daud dawood daoud davud davood dawud dawod davut
dhia zia dia ziya dhiya
faisal faysal feisal faycal
fadl fazl fadhl
fathi fethi fathy
fatima fatimah fatemeh fateme fatma fatimeh fatme fatoumata
fawzi fauzi fouzi fawzy
fuad fouad foad fuat
ghulam gholam
iyad ayad eyad
haidar haider haydar hayder heidar
hassan hasan hassen
hatem hatim
haji hajji hadji hajj
hisham hicham hichem hesham
hussein hussain husain husayn hossein hosein houssein husein hussien hosain houcine huseyin hussin hoseyn
ibrahim ebrahim ibraheem brahim ibrahima
iqbal eqbal
isa eissa
islam eslam islom
ismail ismael esmail esmaeil ismaeel esmaeel ismayil smail
jafar jaafar jaffar gaafar cafer
jamal gamal djamal cemal
jamil gamil djamil cemil jameel
jalal galal djalal celal
jassim jasim jassem jasem casim
jawad javad cevat
jihad jehad cihad
jumaa joumaa gomaa juma jomaa djuma goma jumah
kamal kemal
karim kareem kerim
khadija khadijah khadijeh khadidja hatice
khaled khalid halid khalit
khalil khaleel halil
layla leila laila leyla lella
lutfi lotfi
mahdi mehdi
magdi majdi magdy
mahmoud mahmud mahmood mehmood mahmut
maryam mariam meryem miriam
mehmet mehmed
masud masoud masood massoud mesud messaoud
mohsen mohsin muhsin
muhammad mohammad mohammed mohamed mohamad md muhammed muhamad mohamud mohammod mohamet muhamed mahomed magomed mukhammad mohd mahamat mamadou muhammadu mehemmed
muammar moammar moamer muamar mouammar moamar mouamar muammer moammer maamar
mubarak mubarek moubarak
mujahid mojahed mujahed
murad mourad murat
musa moussa mousa moosa
mustafa mostafa moustafa mustapha moustapha
naguib najib nagib nadjib necip
nagi naji
nasir nasser naser nacer nassir
nasrallah nasrullah nasrollah
nur noor nour
omar umar omer umer oumar umaru
osama usama oussama ossama
pervez parvaiz parvez parviz pervaiz perwez
qasim kasim qassem qasem kassem kasem qassim kassim ghassem ghasem kacem
qusay qusai kusay
rafiq rafik rafic
rahman rehman
ramadan ramazan ramadhan ramzan ramdane
rashid rasheed rachid reshid
reza riza ridha rida rza redha
riyad riad riyadh riyaz ryad
ruhollah rouhollah ruhullah rohullah roohollah
saad
saddam sadam
sadiq sadeq sadegh sadik sadek
saeed saied saeid saiid
saif sayf seif saief
salah
salih saleh salihu
sharif cherif shareef sherif sharief
shaikh sheikh shaykh sheik
suleiman sulayman soleiman suleyman sulaiman sulieman soleyman soliman slimane suleman
taha
tariq tareq tarek tarik tarig
tawfiq tawfik taufik toufik tewfik tevfik
uthman othman osman usman
wael wail
walid waleed oualid
wasim waseem
yahya yahia yehia
yaqub yaqoub yacoub yakub yaghoub yaqoob
yasir yasser yaser yassir
yasin yassin yassine yasseen yaseen
yunus yunis younis younes yunes
yusuf yousef youssef yusef yousuf yousif yusif yussuf youcef youssouf usuf yusup
zahra zehra zahraa
zain zein zayn zeyn zine
zaid zayd zeid zaed
zakaria zakariya zakariyya zakarya zekeriya zakarias
zaynab zainab zeinab zeynab zineb zeynep
zayed zayid zaied
zuhair zuhayr zoheir zouhair zuheir
`

/**
 * How names end that are made from others, in the sounds of this library: sons and daughters, places, and the second halves of old
 * compounds (Slavic, Persian, Sikh, Turkic, Japanese). What all such names share says nothing of one.
 */
export const NAME_ENDS = /* @__PURE__ */ list(`
Jit Svili adin akis aviC avna berdi con dip dotir edin enka enko enku esku evna eviC geldi guli haru hiko hiro hisa ian ides idis inder kuli
mir nobu nori ogli oglu ola opulos oviC ovna prit sen slav son suke taro udin uglu ula vinder yan zai
`)
