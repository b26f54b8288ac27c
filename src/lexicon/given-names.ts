/**
 * Given names of the world's press, without diacritics, by the gender that they tell of.
 *
 * Provenance: compiled for this project from general knowledge of names in the news (English, Spanish, Portuguese, French,
 * German, Dutch, Italian, Nordic, Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian, Hebrew, Arabic, Persian, Turkish,
 * Urdu, Indian, Japanese, African, Central and South-East Asian); no list of others was copied. A name
 * that women of one country bear and men of another ("Andrea", "Nikita") is one of both.
 */
import { list } from './table.js'
import { kinds } from './word-kinds.js'

/** Men's names, women's names, and names of both. */
const GIVEN_NAMES = /* @__PURE__ */ kinds(`
aadesh aage aakash aamir aamod aarav aaron aart abad aban abas abay abbas abbass abdel abdi abdo abdol abdou abdul abdula abdulahi abdulai abdullah
abdur abdus abebe abed abel abelardo abhay abhijeet abhijit abhilash abhinav abhishek abhisit abid abidin abimbola abiola abiy abner abolfazl abraham
abram abrar abu abubakar abubaker achille achim achraf adam adamo adarsh adebayo adebola adeeb adekunle adel adem ademola adeyemi adham adhir adib
adil adisa adithya aditya adli adly adnan adolf adriaan adrian adriano afewerki afif afshin aftab afzal agil agim agostino agron agus agustin aharon
ahmad aidan aiden aiman aime aivars ajay ajinkya ajit ajith ajmal akaki akash akbar akhil akhilesh akhtar aki akif akil akim akin akinwumi akira akiva
akos akram aksel akshay akufo ala alaa aladdin alain alan alar alassane alastair albert albie albin alcides aldemar alden aldo aldous aleem alejo
aleko alekos aleksa aleksi aleksy ales alessio alexander alexi alfio alfonso alfred alfredo algernon ali alikhan alim alireza alirio alisson alistair
aliyu allal alois alojz alok alon alonso alonzo aloys alper alpha altaf alton alvaro alvin amadeo amadeu amado amadu aman amar amare amarjit amarnath
amato amaury ambedkar ambika ambroise ambrose ambroz amedeo ameen americo amerigo ami amiad amichai amid amihai amilcar amin amine aminu amir amiram
amitabh amitav amjad ammar amnon amol amos amr amrish amrit amrullah anand anant ananth anas anastas anatol anatole anders andranik andrew andrija
andrius andrus angad angelino angelo angelos angus anibal anicet anies aniket anil animesh anirban anirudh anish anjem ankit ankur anmol anoop anouar
anrich ansar ansel anselmo ansh anshuman ansu antal antanas ante antero anthony anti anto antoni antonino antonio antti antun anubhav anuj anup anupam
anurag anutin anvar anwar anwer aqeel aqil ara arafat aram arash aravind araz arben archibald ard ardeshir aref arend arfan arie arief arieh arif
arijit arik arild arindam ario aris aristide aristides arjan arjumand arjun arka arlo arman armand armando armen armin arnab arnaldo arnaud arne arno
arnold arnoldo arnulf aron arpit arrigo arsalan arsen arsene arsenio arshad arshak arsham arshdeep arslan artak arthur artin artis arto artur arturas
arturo arturs artush artyom arul arun arunas arvid arvind arya aryan aryeh asaad asad asaf asahi asbjorn asghar asher ashfaq ashim ashish ashkan ashok
ashoka ashot ashraf ashton ashutosh ashwani ashwin asif asim asit askar aslam aslan asrar assad assaf atal atef atif atiku atila atilla atiq atle atli
atta attila attilio atul aubin august auguste augustin augusto augustus aurel aurelien aurelio austin auwal avetik avi avichai avigdor avihai avinash
avishai aviv avner avni avraham avrum avshalom avto awad awais awwad axel ayaan ayato ayaz aydin ayham aykut ayman aymen aymene aymeric ayodeji ayush
ayyub azad azam azeem azhar azikiwe azim aziz azmat azmi azzam azzedine baba babacar babajide babak babar baber babken babu badal badr bagrat baha
bahaa bahadur bahman bahram bajram bakary bakhtiar bakhyt baki bakr bal bala balaji balazs balbir baldev baldur balint balram bansi baptiste baqer
baqir barack barak baran barham baris barkat barnaby barney barrett barry bartholomew bartosz baruch barzan bas basant basel basem bashar bashir basil
basilio basim bassam bassel bassem bassirou bastian bastien basuki batuhan bautista baxter bayram beau behcet behnam behrooz behrouz behzad bekele
bekir beltran bence benedek benedict bengt benicio benigno benito benjamin bennett benno benoit bent bentzi benyamin benzi berat berend berhane
berhanu berk bernabe bernard berndt bernt bertie bertil berto bertram bertrand besim besnik bezalel bhagat bhagwan bhagwant bharat bharath bhaskar
bhavesh bheki bhim bhupesh bhushan bhuvan bhuvneshwar biagio bidzina biff bijan bijoy bikram bilal bilel billie bimal binali biniam binod binoy bipin
birendra bisher biswajit bjarne bjarni bjorn blagoj blagoje blaine blaise blake blas blaz bo boaz bode bogdan boiko bojan bolat bolivar bongbong boniface
borge boris borje borys boualem boubacar boubou boutros boyd boyko bozidar braden bradford bradley brady bradyn brajesh bram brandon branko brant
braulio brayan brendan brendon brent bret brian brice brij brijesh brock brody bronson bruce bruno bryan bryant bryce bryn bryson bubba buck bud buddy budi bujar bukayo
bulent burak burhan burl burt burton buster butch byron cade caetano cahit cain caio caleb calin calixto calle callum calvin camden camillo camilo can
candido caner carl carles carlton carmelo carmine carroll carson carsten carter cary casemiro casper cassio catalin cayetano cecil cedric cees
celestino celso cem cengiz cesar cesare cetin cezary chad chadli chadwick chafik chaim chakib chaminda chanan chance chandan chandler chandrababu
channing charan charanjit charles charley chase chaudhry chavalit chaz cheick cheikh chester chet chetan chidi chidozie chike chima chinedu chinmay chinua
chirag choukri christopher christos chuan chuka chukwudi chukwuma ciaran cihan cillian ciprian ciro claes clarence clark claudio claudiu claus clay
clayton clemens clement clemente cletus clifford clifton clinton clive clyde cody coen colby cole colin collin colm colton connor conor conrado
constant constantine corbin corentin cormac cornelius corrado cory cosimo coskun cosmo courtland craig crispin cristian cristiano csaba cumhur cuneyt curt
curtis cyrille cyrus daan dabir dabo dag daichi dak dalibor dallas dalton damaso damian damiano damien damir damjan damodar damon dane daniel danijel danish daniyal
daniyar dante darby darin dario darius dariusz darko darnell daron darragh darrell darren darrin darryl darshan darwish dasun dato daud daudi dauren davi
david davor davoud dawit dean deandre debasish declan deepak deif deion dejan delbert delfin demarcus demetrio demetrius denes deniz dennis denny
denzel deon dereje derek dermot derrick dervis deshawn desire desmond desta detlef detlev dev devendra devesh devin devinder dewayne dewey dex dexter
dhanraj dharam dheeraj dhia dhiren dhruv diallo diarmuid didier dieter dietmar digvijay dilip dillon dimo dimos dimuth dinesh dinis dinko dino dinu
diogo diomaye dion dionisio dipu dirk diyar djibo djibril dogan dogu dom domagoj domingos dominic dominick donal donald donat donatas donato donnell donovan
donte dor dorian dorin doron dotan dougal douglas dov dovydas doyle dragan dragisa drago dragos drake drazen dries driss dror duane duccio dudi dudley dudu
duilio duleep dumisani dumitru duncan durmus dusan dushyant dusko dustin dwaine dwayne dwight dylan dzhokhar eamon eamonn earl earle earnest easton ebenezer
ebrima eckart eckhard ederson edgar edgardo edgars edhem edi edik edilson edinson edison edmond edmund edmundo edoardo eduardo edvins edward edwin
efim efraim efrain efren egbert egil egils egon ehsan ehud einar eino eirik eitan ekber ekene eknath eko ekrem elad eladio elazar eldar eldon eldridge eleazar
elemer eli elia eliahu elias elie eliezer eligio elijah elio eliseo eliyahu elliot elliott elmar elmer elmo eloi elon eloy elroy elton elvin elvio
elvis elwood elyas emad emanuel emanuele emeka emeric emery emil emiliano emin emmanuel emmerson emmet emmett emomali emory emrah emran emre enayat
ender endre enes engin ennio enoch enos enrique enver enzo eoghan eoin ephraim ephrem epifanio eran erasmo ercan ercole erdal erdem erdogan erel eren
erez erfan erhan erhard eric erkan erkin erkki erlan erland erlend erling ernest erno erol errol ershad ersin erskine ertugrul ervin erwin esa esam
eshaq esko espen ethan eugene eurico eusebio evan evariste evaristo even everett evert ewald ewan eyal ezekiel ezequiel ezio ezra ezri ezzat fabian
fabiano fabinho fabrice fabricio fabrizio facundo faddei fadel fadhel fadhil fadi fadil fadl fahad fahd fahim fahmi fahmy fahri faik faiq faisal faiz
faizan faizul fakhar fakhri falah falih falk farag faraj faraz fardin fareed fares farhad farhan fariborz farid faris farokh farooq farouk farouq
farrokh farrukh farshad farshid faruk faruq farzad farzam farzin fateh fathi fatih fatmir fatos fattah faure faustin faustino fausto fawad fawaz
fawwaz fawzi fayez fayiz fayyad fayyaz fazal fazil fazlul fazlur fehmi fela felice felix femi ferdinand fergal fergus ferhat ferit fermin fernand
fernao ferran ferzat festus fevzi fida fidel fikile fikret fikri filip filipe finlay finn fintan fiodor fionn firas firat firmin firooz firouz firoz
flavio fletcher florent florian florin floris floyd flynn foday forrest foster francesc francis franck franco franjo franklin fraser frederick fredi
fredrick frenkie frits frode fuad fulvio furio gabor gabriel gad gadi gael gaetan gaetano gage gagik gaku galeazzo galen galileo galip galo ganesh
ganjar gareth garfield garnik garret garrett garrick garry garth gary gaspard gaston gatot gaurav gautam gauthier gavi gavin gavril gavrilo gaylord
gazi gearoid gebre gedeon geir genaro gennaro geno geoffrey geoffroy george gerald gerard gerasim gereon gergely gerhard gerhart germain gernot gerome
geronimo gerrit gershon gerwin getachew getahun getulio gevorg geza ghaith ghaleb ghalib ghanem ghani ghanim ghassan ghislain ghulam gia gianluca
gibran gideon gidon giga gigi gijs gilad gilbert gilberto gildas gilead giles gilles gilson gines giora giordano giovanni girish girma girraj giulio
giuseppe givi gjergj gjon gleb glen glenn godfrey godswill gojko gokhan golam goncalo gonzalo goodluck gopal gopinath goran gordan gordei gordie gordon goro
gosta gotabaya gote gourav govind govinda grady graeme graham grant gray grayson graziano gregg greggory griffin grigor grover guenter guido guillem gulshan
gulzar gunnar gunter gunther guram gurdev gurinder gurkan gurmeet gursel gurudas gus gustav gustaw guy gyula haakon habib habtamu hadi hafedh hafez
hafid hafiz hafizur hage haidar haile hailu haitham hajime hakainde hakam hakan hakeem hakem hakim hakki hakob hakon haldun halim halldor hamad hamada
hamadi hamdan hamdi hamed hameed hami hamid hamish hamit hamma hammad hammadi hamoud hamza hamzah hamzeh hanafi hanef hani hanif hannes hanno hannu
hanoch hans hany haqqani harald hardeep hardik hardy hareth hari harinder haris harish harith harjit harlan harmon harold haroon haroun harpal harris
harrison harsh harshad hartmut haru harun harvey hashem hashim hashmatullah hasib hassan hasso hatem hatta havard hayao hayato haydr hayk hayri
haytham hazem hazim heath hector hedi heikki heiko hein heiner heinz helder helge helgi helio hellmut helmut helmuth hemant hemanta henk henning
henrique henry heraclio herbert herbie heriberto herman hernan hernando herschel hershel herve herzl hesam heshmat heydar hidayat hidetoshi hikmat
hikmet hilaire hilal hilario hillel hilmi hilton himanshu himanta hiram hiren hisham hitesh hitoshi hobart hojjat holden holger hollis homer homero honore
hooman horace horacio horatio horea horia horst hosam hosea hosni hosny hossam hosseyn houari houman houssam houssem hovsep howard hoyt hrant hrvoje
hubert huey hugo hugues humam humayun humbert humberto humphrey hun hunain husam husni hussam hussein husseini hyrum iacopo iain ian ibrahem ibrahim ichiro
iddo ido idrees idris idriss idrissa ifat ifeanyi iftikhar ignace ignacio ignatius ignaz igor ihab ihsan ijaz ikenna iker ilan ilhan ilias ilija ilir
ilja ilkay ilker ilmars ilya ilyas imad imants imed imran imre imtiaz inacio inaki inam inayat inder inderjit indra indrajit ingemar ingmar ingo
ingolf ingvar insan inzamam ion ionas ionel ionut iqbal iraj irakli irfan irshad irungu irvin irving irwin isaac isaiah isaias isak isam isamu isao
ishaan ishan ishant ishaq ishfaq ishmael ishtiaq ishwar isiah isidor isidore isidoro isidro iskandar islam ismail ismaila ismet israel issa issam
issoufou isuf itai italo itamar itaru itay itsuki itzik iulian iuliu iuri ivan ivano ivar ivars ivaylo ivica ivo ivor iyad iyas izhar izz izzat jaak
jaakko jaan jaba jabari jabbar jabbour jaber jabir jabr jabril jabulani jace jacek jacinto jackson jacky jacob jacobo jacopo jaden jafar jafer jag
jagat jagdeep jagdish jagjit jagmohan jahangir jahanzeb jai jaideep jaidev jaipal jair jairam jairo jakaya jakov jalal jalen jalil jamal jamar jamel
james jamil jamshed jamshid janez janko jannik jannis jano janusz jared jari jarle jarmo jarred jarrett jarrod jarvis jasbir jason jaspal jasper
jasprit jassim jaswant jatin javed javid javier jawad jawdat jawed jawhar jax jaxon jaxson jay jayant jayanta jayaram jayden jayesh jaylen jayson jeb jed
jedediah jeffrey jelle jeno jens jerald jeremiah jeremie jeremy jermaine jeroen jerome jerrod jesper jesse jesus jethro jett jibran jibril jihad
jihadi jimbo jimi jimmie jiro jitan jitendra jitin joachim joakim joaquim joaquin joar job jochen joel joerg joern jogi joginder johann johannes john
johnathon joko jokowi jomo jonah jonas jonathan jonathon joop joost jordy jorg jorgen joris jorma jorn jos jose josef joseph joshua josiah josif
josselin josue jouko jovica jozsa juanito jubran jud judd judson juergen jugal juha juhani juho jukka julian julien julio julius juliusz jumaa jun junaid
junayd junior juozas juraj jure jurgen jurica juris juro jussi justas justin justus jusuf juvenal kaan kaare kabir kabiru kadhem kadhim kadir kaesang
kailash kairat kais kaiser kaito kaj kakha kakuei kaleb kalevi kalman kalonzo kalvin kalyan kamal kamalesh kambiz kamel kamil kamlesh kamran kanaan
kanan kanat kanji kannan kanti kanu kanwar kapil karam karan kare karim karl karlis karlo karoly karsten karthik kartik kashi kashif kashim kasim
kaspar kasper kauko kaushik kaveh kaya kayhan kayode kayvan kazem kazi kazim kazimierz kazuma kedar keegan keenan kees keith kellen kelvin kenan
kendrick kenneth kennith kent keon kerem kermit keshav keshub ketan kevin keyvan kgosi khadar khader khadim khair khairi khairy khaldoon khaldoun
khaled khalifa khalifah khalil khaliq khamis khawaja khizar khizr khodr khosro khosrow khuram khurram khurshid khushal kieran kiichi kiichiro kimani
kimmo kingsley kip kipchoge kipchumba kipkorir kiprono kipruto kirby kiren kiriakos kirill kirit kirk kiro kishan kishore kiyan kizza kjell kjetil
klaas klas klaus klemens knud knut koba kobbie kobe kobi koen koffi kofi kojo kolton konrad konstantin koray korn koroush kossi kosta kouadio kouame
kouassi kouji kourosh kovind krishan krishnan kristof kristopher krunal kuba kudret kuldeep kuldip kumao kumar kunal kurmanbek kurt kurtis kusal
kushal kuzma kwabena kwadwo kwaku kwame kwasi kwesi kyle kyler kylian kyriakos kyrie labib lachlan lado laith lakhan lakshman lal lalit lalu lamar lambert
lamberto lamine lamont lance lancelot landon langston lanny larry lars lasha lasith lassana lasse laszlo latif laureano laurens laurent lauri lauro lautaro
lawrence lawson laxman lazar lazare lazaro lazarus leander leandro lech leif leighton lekan leland lemuel lennart lennie leo leobardo leonard leone leonel
leonid leopold leopoldo leos leroy les lester leszek levan levente levi levko levon levy lewis lincoln lino linus linwood lionel lior liran lisandro
livio liviu livnat ljubisa ljubo ljupco lloyd loay lockie loic lokesh lon lonnie lorant lorcan lorenz lorenzo loris lothar louay louis lounes lowell
luay luben lubos luc lucas lucian luciano lucien lucio lucius ludek ludger ludovic ludovico ludvig ludvik ludwik luhut luiz luka lulzim luqman lutfi
lutfur luther lutz lwazi lyle lyndon maamoun maan maarten mabrouk mac macario maciej mack macky madan madani maddox madhav madhavan mads mael magdi
magne magnus mahadev mahamoud mahathir mahboob mahbub mahdi mahela mahendra maher mahesh mahfoud mahfouz mahfud mahfuz mahfuzur mahinda mahinder mahir
mahiro mahmoud mahmudullah mahyar maikel mairtin majd majed majeed majid makar makhan makhlouf makis makoto makram maks malachi malcolm malek malik
mallikarjun malte mamdouh mamduh mamoon mamoru mamoun mamun manabu manas manav mandla manfred mangosuthu mani manik maninder manish manjit manlio
manmohan mannan manoel manohar manoj manolis manos manouk mansoor mansour mansur manu manuel manuele manvel manzoor manzur maqbool maqsood marat
marcel marcell marcello marcelo marcial marcio mariano marijan marin mario marius mariusz mark markku markos marlin marlon marlowe marouane marouf
marquinhos marshall mart marten martial martijn martin martins martti marv marvin marwan marzuq masaru mashal mason massimo masud masum mat matan mate
mateus mathew mathis matias matija matin mats matthew matthijs matti mattia matyas mauno mauri maurice mauricio maurizio mauro maverick mawlawi
maxence maxim maximilian maximo maximus maxwell mayank maynard mazen mazhar mazin mbaye medard mehmet mehran mehrdad mehrzad mehtab meir mekhi melaku
melchor meles melih melik melville melvin menachem menahem mengistu menno merab meraj merle merlin merouane merrick merrill mert mervin mervyn mesbah
mesfin mesut metin mevlut mian micah micha michael michiel mihailo mihnea mihran mikayel mikel mikhail mikio mikis mikkel mikko miklos milad milan
mile milenko miles milind millad milo milorad milos milosh milosz milt milton milun milutin minoru miodrag mir miran mircea mirco mirko miro miron mirza
misael misbah mishal mitar mitchell mithun mitsuru mitt mladen mobin mobutu moctar modesto modibo modris moeen moez mofaz mogens mohamadou mohan
mohanad mohandas mohanlal mohannad mohinder mohit mohsen moin moise moises mojtaba mokdad mokhtar moktar momcilo momir moncef monem monir monte
montrell monty monzer mookie moqtada mordecai moreno moritz morris mort morten morteza mortimer mosab moses moshe mosleh moslem moss mostefa motasem motaz
moti motti mouaz mouloud moumen mounir moutaz muammar muath muawiya muaz mubarak mubashir mubeen mudar mudassar mudit mufid muhaimin muhammad muhanad
muhannad muhyiddin muin mujahid mujeeb mujib mujibur mujtaba mukesh mukhtar mukhtiar mukul mulatu mulayam mulk mumin mumtaz munawar muneeb muneer
munim munir munther munzer munzir muqbil muqrin muqtada murad murali murilo murray murshid murtada murtadha murtaza murugan musa musab musad musaed
musalia mushfiqur mushtaq musleh mustaf mustafa mustafizur mutassim mutaz mutlaq mutlu mutsuo muyiwa muzaffar muzammil mwai mwangi mykyta myles
myron nabeel nabi nabih nabil nabin nadav nadeem nader nadhim nadhir nadim nadir naeem nafez nafi nafiz naft naftali nagendra nagesh nagi nagisa
naguib nahman nahom nahum nahyan naif naim najam najeeb najem najm nakul namik namir nanda nandan nandor nangolo napoleon naqib narayan narayana
narcisse narcyz narendra naresh narinder naseem naseer nashat nasir nasr nasri nassim nasuh natale nathan nathanael nathaniel nathir natsuo natwar
naum naveed naveen navid navin navjot navneet nawaf nawaz nawfal nayef nayib nayif nayyar nazar nazareno nazeer nazem nazih nazim nazir nazmi nazrul
neal nebojsa necati necdet nedim neeraj nehemia nehemiah nejat nello nelson nemanja nenad nereo nerio neset nestor neville nevzat newt newton nezar
nezih ngugi nhlanhla niall niaz nicanor niccolo nichi nicholas nickolas nicolai nicu nidal niek niels nigel nihad nihat niilo nikhil nikica niko nikol
nikoloz nikunj nilesh nils nimai nimr nimrod nir niraj niranjan nirav nirmal nisar nishant nissan nissim nitesh nithin nitin nitish nitzan niyazi
nizam nizar njal njoroge noah noam noboru nodar nolan noman noordin noori norayr norbert norberto norman norodom norris nosrat nouman nouri novak
ntumba nubar nuhu nuno nunzio nuri nurlan nursultan nyesom nyusi obafemi obi obinna octave octavio odd oddvar oded odell odinga odon odysseas ofer ofir
ognjen ognyan oguz oguzhan ohad oisin okan okello oktay olaf olafur olav olayinka olcay ole oleg oles oliver olli olof olu olusegun oluseyi oluwole
omair omar omero omid omondi omran omri onder ondrej onur opiyo oraib oren oreste orestes orhan ori oriol orlando orrin orson ortwin orville osama
osamu osbert oscar osei osher osip osmo osmond ostap ostoja osvaldo oswald oswaldo otakar otar otieno otis otokar ottavio ottmar otto ousmane ove
ovidio ovidiu owen oytun oyvind ozan ozgur paal paavo paco pacome padraig pal palle palmer pambos panas pancho pankaj panos panya par parag paramjit
paresh parkash parsa partha parvesh parwez parwiz pascal pascual pasi pasko pasquale pathum patricio patrick patrik patrizio patryk pau paul paulin
paulino pavan pavel pavle pavlov pawan payam pedri pedro peer pehr pejman pekka pelayo pentti per percival pericles perry pervez peter petko petras
petre petri petteri petur peyman philip phineas pier pierce piero piers piet pim pinaki pinarayi pinchas pinhas pini piruz pita piyush placido plamen
platon polat pompeo porfirio porter poul pouria pouya prabhat prabhu prabir prabowo pradeep pradip prahlad prajwal prakasam prakash pramod pran pranab
pranav pranay prannoy prasad prasanna prasanta prashant prasoon pratap prateek pratik praveen pravin prawit prayut prayuth preben predrag prem
prescott preston primo pritam prithvi proinsias prosper prospero puneet pushkar qaboos qabus qadeer qader qadir qadri qahtan qais qaiser qaseem qasim
qassam qays qayyum quentin quico quincy quinton qusay qusayy qutb raad rabah rabbani rabee rabi rabie rabih rabiu rachad rached rade radek radhi radi
radim rados radovan radu radule radwan rafah rafat rafeeq rafi rafia rafiq rafiqul raghav raghib raghu raghuram ragnar rahat raheem rahim rahman
rahmanullah rahmat rahmi rahul raif raila raimo rainer rainis raita raj rajab rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath
raju rakan rakesh rakin ralf ralph ram rama ramadan ramakant raman ramana ramaz ramdas ramdev rameez ramesh rami ramin ramiro ramiz ramush ramy ramzi
ramzy ran ranbir randal randall randeep randell randhir randolph ranil ranjan ranjit raouf raoul raphael raphinha rashad rashed rashid rashidi rasim
rasit rasmus rasool rasoul rastko rasul ratan rathin ratko rauf raul ravi ravinder ravindra ravish rayan raymond raymundo rayyan raz raza raziq razmik
razzak razzaq rebwar recai recep redouane reed refaat refik regep reginald regis rehan reid reidar reijo reinaldo reince reiner reinout remi remo ren
renan renato renaud renzo resul reuben reuven revaz rexhep reynaldo reza rezaul rezgar rezo rezso rhett rhys riadh richard richarlison rickey rickie
ricky ridvan ridwan rifaat rifat rigathi rinaldo rishabh rishad rishi ritesh ritwik riyad riyadh rizal rizwan roald roar robert roberto roberts rocco
rochus rocky roderick rodger rodion rodney rodri rodrick rodrigue rodrygo roel roelof rogelio roger rogerio rohan rohit roi rolan roland rolando rolf
rolland roman romario romelu romeo romesh romolo romuald romulo ronald ronaldo ronan ronen roni ronnie ronny roque roscoe rosen rosendo ross rostam
rotimi rowland royce ruairi ruben rudiger rudolf rudra rudyard rufino rufus ruggero ruggiero ruhani ruhul rui rumen runar rune rupert rupesh rushdi ruslan
rusmir russel russell rustam rustem rustum rutherford ruud ryan ryder ryo ryszard ryu saad saadat saadi saado saadoun saadun sabawi sabbir saber sabino
sabir sabri saburo sachin sadanand saddam sadi sadio sadiq sadr sadri sadyr saeb saed saeed safar safdar safet safi safvet safwan sagar sagi sahak
sahil sahin sahir sai saif saifal saifur saim sait sajad sajan sajid sajith sajjad sajjan sakari saket sakher sakhr sakib salaam salah salam saleem
salem sali salih salim sallah salman salvador salvatore samad samak sambit sameer sameh samer sami samih samim samir sammie samo samora sampath sampo
samrat samson samuel samuli samvel samy sanad sancho sandeep sander sandip sandis sandro sangram sani sanjar sanjay sanjeev sanjib sanjiv sanjoy
sankar sanket santanu sante santi santiago santino santos sapar saqib saqr sarath sarfaraz sarfraz sarmad sarmed sartaj sarvesh sarwar satinder satish satoru
satoshi satpal sattar satya satyajit satyapal saud saul sauli saulius saurabh saurav sava savely saverio savino savo savva sawyer schuyler scot scott scottie scotty
seamus sean sebastian sedat sefer sekhar sekou selami selcuk selim sello selman semih semion sener senzo seppo serban serdar serhat serik serkan serob
servet sese seth setya sevak severin seydou seyit seymour sezai sezer sezgin shaaban shaban shabbir shabir shabtai shachar shad shadab shafi shafik
shafiq shafique shafqat shah shahab shahan shahar shahbaz shaheer shahid shahin shahram shahriar shahrokh shahrukh shahryar shahzad shailesh shakeel
shaker shakib shakil shakir shakti shakur shalah shalom shalva sham shameem shamil shams shamshad shamsul shamsur shane shankar shantanu shaq shaquille
sharad sharaf sharafat sharath sharif shariff shariq shashank shaukat shaul shaun shavkat shawkat shawki shawky shawn shawqi shay shayan shazad shea
shehab shehryar shehu shehzad shekhar sheldon shelton sherman sherrod sherwin shib shigeru shin shiraz shishir shiv shiva shivaji shivakumar shivam
shivraj shlomi shmulik sho shoaib shokri shraga shreyas shridhar shrikant shuaib shubham shubman shuja shukri shyam shyamal siaka siavash sibusiso sid
siddaramaiah siddarth siddiq siddiqur sidi sigmar sigmund sigurd sihanouk siim sikandar silas silvano silverio silvio silviu simba simcha sime simen
simon sinan sindri sinisa sipho siraj sirwan sitaram sivert sixto siyanda sjoerd slamet slaven slavko slobodan snorre snorri sobhi socrates sofiane
sohaib sohail soheil sohrab sokol solomon somchai somkid somnath somsak sondre sonny soren sorin soso sotir sotiris soufian soufiane souheil soumen
soumitra sourav spas spencer spike spiros spyridon spyros srdan srdjan sreten sridhar srikanth srinivas sriram stalin stamatis stanford stanko stanley
stathis stavros steen steffen stein steinar stelian stelios sten stephen sterling stevan stevo stewart stig stipe stipo stjepan stojan stojko stoyan
strom stuart sture sturla subash subhas subhash subhi subir subodh sudeep sudesh sudhakar sudhir sudip sudki sufian sufyan sugata suguru suhaib suhail
suharto suhayl sukarno sukhbir sukhdev sukumar suleiman sultan sumair sumeet sumio sumit sundar sundaram sunil suraj surajit suren surendra suresh
surin surinder surjeet surjit surya suryakumar suryo susanto sushant sushil susumu suthep sutirtha sutiyoso suvendu svante svein sven sverre sveta
swapan swaraj swen sylvain sylvester symeon szilard taavi tadas tadeas tadej tadeusz tadhg tafari tage taha tahar taher tahir tahsin taichi taj takeru
takis taku takuma takumi takuro takuto takuya talaat talal taleb talgat talha talib tamam tamas tamer tamir tammam tamrat tanguy tanju tanmay tanner
tansel tanveer tanvir tanzil tapan tapani tapas tapash tapio taqi tarak taras tariq tarique tarjei tarkan taro taron tarun taslim tasos tate tatsuro
taufiq tauqir tauseef tawanda tawfiq tawhid tawia taymur taysir tayyar tayyib tayyip tedros teemu teguh tej tejas tejashwi tejasvi telmo temba temel
temur teofil teoman terence terje terrance terrell terrence tesfaye tetsu tetsuo teun thabet thabit thabo thaddeus thaer thaksin thamer thamir thanasi
thanasis thanathorn thanin thanos thanu thelonious themba theodore theron thiago thibaud thibault thibaut thierry thijs thilo thom thomas thor
thorsten thulani thurman thurston tiago tibor tidjane tiger tigran tikhon til tilman tilo timo timothy timur tinashe tino tito titus tiziano tjeerd tobia tobias todd
tofigh tofik tomer tomio tommi tommie tomo tonino tonis tonu toomas tor toralf torben tord tore toribio torkel tormod tornike toros torsten toru
toufic toyoo traian travis trayvon trent trenton trevor trey trifon tripp tristan troels trofim trond troy truman trygve tshepo tsutomu tsuyoshi tucker
tudor tufan tugrul tulio tullio tunc tuncay tuomas tuomo turan turgay turgut turhan turki tushar ty tylor tyree tyreek tyrell tyrese tyrone tyson
tzachi tzadok tzvi ubaid ubaldo udai uday uddhav udit udo ufuk ugur uhuru ujjal ujjwal ulas uldis ulf ulises ulrich ulrik ulugbek ulysse ulysses umair
umakant umaro umberto umesh umid umit umran unai unal upendra upton urbain urban urbano urho uri uriah uriel urmas urs usain ustin uthman utku uttam uwe uzi
uzzi vache vaclav vadim vadym vagn vahagn vahan vahap vahe vaheed vahid vahit vaibhav valdas valdis valentin valerian valerio valeriu valon vamshi
vamsi vance vangelis vano varazdat vardan vartan varun vasa vasant vasanth vasco vasilis vaso vassilis vasudev vasudeva vato vaughn vazgen vazha vecdi
ved vedat vegard vehbi veikko veit velko venkaiah venkat venkata venkatesh vern verner vernon vesa veselin veysel viacheslav vibhu victor vid vidar
vidas vidoje vigen viggo vijay vijayan vijender vikas vikram vikrant vilas vilem vilen vilis ville villy vilmos vimal vinay vinayak vincent vineet
vineeth vinicio vinicius vinoba vinod viorel vipin vipul viraj virat virender virendra virgil virgilio virginio vishal vishnu vishwas vit vito vitor
vivek viveka vladan vladas vlade vlado vladut vlasis vlatko vojin vojislav vojtech volkan volker vsevolod vuk vusi vyas waclaw wade wadie wael wafiq
wahab waheeb waheed wahib wahid wahyu wajahat wajdi wajid wajih wakil waldo wali walid waliur walker wallace walter walther walton waqar waqas warren
warwick wasef wasfi wasif wasim wassim watana wataru watban wathiq watson waylon wayne wazir weldon wendell wenzel werner wes wesley wessel westley weston
whit whitey wibowo wichai widodo wiebe wieslaw wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm willard william willis wilmer
wilson wim winfred winston winthrop wiranto wissam wit witold wole wolf wolfgang wolfram woodrow woody wout wouter wyatt wycliffe wynton xaver xavi xawery
xolani yacine yahya yair yakir yakubu yakup yalcin yale yaman yamato yamil yan yancy yane yaniv yannick yaqub yaron yasar yash yashar yashasvi yashpal
yashwant yasin yasir yatin yavuz yaw yayi yazan yazdan yazid yefim yegor yehiel yehoshua yehuda yehudah yemane yemi yerlan yermek yervand ygor yigael
yigal yigit yildirim yilmaz yinon yiorgos yishai yisrael yisroel yngvar yngve yoav yochai yoel yogendra yogesh yogi yohan yohannes yonah yonas yonatan yoni
yoram yordan yosi yosif yossi yosyp yotam younus youri yousaf youssuf yoweri yudai yudhoyono yudhvir yunus yusaf yusof yusri yusril yusuf yutaka yuval
yuvraj yuzuru yuzvendra yvan yves yvon zac zachariah zacharias zacharie zachary zachery zackary zaeem zafar zafer zafir zaheer zahi zahid zahir zahran
zaid zaidan zaim zain zainal zakaria zakhar zaki zakir zalman zalmay zamir zander zane zaur zaven zayed zaza zbynek zdenek zdravko zebulon zeeshan zeev zeke
zeki zeljko zenawi zeno zenon zewdu zeyad zhelyu zhivko zhomart ziad ziaul ziaur zied ziggy zigmas zikri zinedine zinovy ziyad zlatan zlatko zoltan zoran
zsolt zubair zubayr zubin zuhair zulfikar zulfiqar zulkifli zurab zvi zviad zvonimir zvonko zygmunt
`, `
aaliyah aarti aase abbie abeer abena abeni abigail abir achieng ada adaeze adanna adaobi addie adela adelaide adele adeline adenike adeola adi adiba
adila adina aditi adjoa adriana adrienne adunni adwoa afaf afia afsaneh afsar afsoon afua agafya agata agatha agathe agnes agnese agneta ahlam ahuva
aida aigul aila aileen aimee ainur aisha aisling aiste aisulu akanksha akemi akinyi akosua akua akwa alana alanna alba alberta albina alda alessia
alexa alexandra alexia alia alice alicia alicja alida alina aline aliona alisha alison alissa aliya aliyah alka alla allegra allie allison allyson
alma almudena alondra althea alva alyona alyson alyssa ama amaka amalia amanda amandine amani amara amat amaya amber ambra amelia amelie amena amina
aminah aminata amira amisha amna amparo amrita amruta amy anabel anabella anahi anahita anais anandi ananya anara anat anca andree andreea andreia
aneta anette anezka anfisa angela angeles angelica angeliki angelina angeline angelique anges angie anica aniela anika aniko anisa anita anja anjali
anjana anju anjum anke ankita anna annabel annabelle annalisa annamaria anneke anneli annette annick annie annika anoud antje antoinette antonella
antonina anubha anuja anupama anuradha anushka anyango aoi aoife aparna apinya april aqila arabella araceli aracely arafa archana areej arefeh arezoo
argyro aria ariadna ariana ariane arianna ariela arielle arija arina arisa arlene arlette armelle arpita arta aruna arushi arwa aryna arzu aseel asel
asha ashlee ashleigh ashwini asieh asifa asiya asma asmaa asmah asra assunta asta astrid asuka asuncion asya atefeh athena athina atieno atika atiqa
atishi atossa aud aude audra audrey aurelia aurelie aurika aurora aurore auste autumn ava avani avigail avital aviva awa awatif axelle aya ayame
ayanna ayat ayelet ayelin aylin aynur ayo ayumi ayzhan azade azadeh azar azita aziza azucena babita badia bahar bahareh bahia bahija banan baraa
barbara barbel barbie barbora barbro basima basma batool batul batya baya beata beate beatrice beatrix beatriz begona belen belinda benazeer benazir
benedicte berit bermet bernadette bernice berta bertha berthe beryl bessie bethan bethany bette bettie bettina betul beulah beverley beverly bharati
bharti bhavana bhavna bianca bianka biljana bilqis bindu birgit birgitta birte birthe bisan bisi bistra blanca blanche blanka bodil bojana bonita
bonnie bouchra bozena bracha brandi branka breanna breda brenda briana brianna brianne bridget bridgette brielle brigitte brinda brit britney britt
britta brittany brittney brooke bruna brune bukola buran bushra busra caitlin caitlyn callie camila camille candace candela candice candy cansu
caoimhe cara caridad carine carissa carla carlene carlota carlotta carly carmel carmela carmit carola carole carolina caroline carolyn carys cassandra
cassidy cassie catherine cathleen cecelia cecile cecilia cecilie cecily celeste celia celine ceren chana chandana chandni chantal chantel charis
charlene charlotte charmaine chaya chelsea chelsie cheri cherie cherry cheryl chhavi chiamaka chiara chidinma chihiro chimamanda chinwe chioma chipo
chisato chitra chloe christa christi christiane christie christina chrystal ciara cigdem cilia cinzia claire clara clare clarice clarissa clarisse
claudia claudine clelia clemence cleo clotilde colette colleen concetta concha conchita condoleezza connie constance consuelo cora coral corazon
cordelia corina corinne cornelia cosima costanza coumba cruz crystal csilla cynthia daad dace dafna dagmar dagmara dagny daiva dalal dalia daliah
danae dania danica daniela daniella danielle danijela danuta daphna daphne daria dariga darija darla darlene darshana darya dawn deana deanna deanne
debora deborah dee deepa deepali deepika deepti deidre deirdre delaney delcy delfina delia delilah della delores deloris delphine denisa denise
denisse desiree despina despoina devaki devi devika devora dewi dian diana diane dianna dianne diarra diba dijana dikla dilbar dilma dima dimitra
dimple dina dinah dionne dipa dipali disha dita ditte ditza divya dixie dolores domenica dona donata donna donya doreen dorina doris dorit dorota
dorothea dorothee dorothy dorte dorthe dragana droupadi dua dubravka dulce dunja durga dusica dvora ebba ebele ebru ece eda edda edie edina edit edita
edith edna edwige edwina edyta eeva effie efi efrat efua egle eila eileen einat einav eira eirini ekta ekua elaheh elaine elda eleanor eleanora elena
eleni eleonora elham eliana eliane elif elin elina elinor elisa elise elisheva eliska elizabeth elke ella elle ellen elly elma elmira elnaz elodie
eloisa eloise elsa else elsie elspeth elva elvira elyse eman emanuela emel emese emi emilia emilie emily emine emma emoke enas enid eniko enrica eri
erica ericka erin erma erminia erna ernestine ese esi esma esme esmeralda esra essie estee estela estella estelle ester esther esti estrella eszter
eteri ethel eti etta eugenia eugenie eulalia eunice euridice eva evangeline evelin evelina eveline evelyne evita ewelina fabiana fabienne fabiola
fadia fadila fadwa fahima fahmida faina faith faiza falak fani fanta farah faranak fareeda farhat fariba farida faridah fariha farnaz farrah faryal
farzana farzaneh fatema fatemah fatiha fatima fatou fattoum fauzia fawzia fay faye federica felecia felicia felicity felipa femke fenna ferial feride
fern fernanda feryal fiamma fidan figen filipa filiz filomena fiona fiorella firdous fitri flavia fleur flor flora florence florrie folake foteini
fotini fran franca france frances francesca francine francisca frauke freda freja freya frida frieda friedel fulya funke gabija gabriela gabriella
gabrielle gaelle gaia galia galina galit galya galyna gamze gargi garima gauri gayane gayatri gayle geeta gemma gena genevieve georgette georgia
georgie georgina geraldine gerda gergana germaine gertrud gertrude gesine geula ghada ghadeer ghalia ghazal giada gianna gila gilat gilberte gilda
gill gillian gimena gina ginette giorgia giovanna gisela gisele gisella giselle gita gitta giuliana giusy gizela gladys glenda glenna gloria glynis
golda goli golnar golnaz gonca gopika gordana gowri graca grace gracia gracie graciela grainne grazia grazyna greer gretchen grete gretel grethe
griselda grit gro gry gudrun gulcin gulen gulnara gulnaz gulnora gulsen gulsum gulten gunilla gunnel gunvor gwendolyn gwyneth habiba habibah hadas
hadassah hadeel hadia hadil hadiyah hafida hafsa hafsah hagit haifa hailey hajar hajra hala hale haleh haley halima halimah halina halla hallie halyna
hamida hana hanaa hanadi hande haneen hania hanieh hanim haniya hannah hanne hanneke harini harmanpreet harriet harriett hasiba hasina hasmik hasnaa
hatsue hattie hatun hava hawa hawra hayam hayat hayley hazel heather heba hedieh hedwig hege heide heidi heidrun heike helen helga helle heloisa
heloise helvi hema hena hend henda henna henrietta henriette henryka herminia hermione herta hester hiba hidaya hilda hilde hildur hillary hina hinako
hind hitomi hiwot hjordis holly honoka honor hope hortense houda houria hristina huda huguette hulya huma humaira husna iana iara ibtisam ida idit
idun ieva ifeoma ifeyinwa iga ijeoma ilana ilanit ilaria ildiko ileana ilene ilenia ilga ilina ilinca ilka ilse ilze iman imane imani imelda imke
imogen ina inaam inacia inas inass inbal indah indira indrani indu ines inese inessa inga inge ingeborg inger ingrid ingrida inguna ingvild inken inna
insaf intan ioana ioanna iona ipek iqra irada iraida iram irina irini iris irit irja irma irmgard irum isabel isabella isabelle isaura iselin ishita
isla ismini isobel isolde isra israa israt itziar ivana ivanka ivete ivona ivonne ivy iwona izabela izumi jacinta jaclyn jacqueline jacquelyn jada
jade jadwiga jagoda jahan jaleh jameela jamila jamilah jamuna jana janaina janaki janan jane janelle janessa janet janette janhvi janice janie janina
janine janneke jarmila jasmin jasmina jasmine jasna jawahir jaya jayanthi jayanti jayne jazmin jazmine jeanette jeanie jeanine jeanne jeannette
jeannie jeannine jemima jemimah jenna jennie jennifer jessica jette jewel jhanvi jhumpa jill jillian jimena jirina jitka joana joann joanna joanne
joaquina jocelyne jodi jodie joelle johanna jolana jolanta jolene jolita joni jonna jordana jorunn josefa josefina josephine josette josiane josie
jovana joy joyce jozefina juana juanita judit judita judite judith juliana juliane julianna julianne juliet julieta juliette julissa julita jumana
june junko jurate juste justine justyna jutta jyothi jyoti jyotsna jytte kadiatou kadija kaede kaija kainat kaisa kaitlin kaitlyn kaja kajal kajol
kakoli kalina kalpana kalyani kamala kamilla kamini kanika kanya kaori kara kareena kari karima karin karina karine karishma karissa karita karla
karnit kartika kartini karyn kasey kasia kasturi katayoun katelyn kathie kathleen kathrine katia katina katja katrina katrine katy kavita kavitha
kawthar kaye kayla kaylee kei keira keisha kelli kellie kellyanne kemi kendra kenza keren keri kerri kerstin kerubo ketaki ketanji ketevan keti
khadeeja khadeja khadija khaleda khalida khalidah khansa khatera khawla khawlah khazar khloe khosi kiana kiara kiera kiko kimberley kimberly kimi
kinana kinga kinuko kira kirsi kirsten kirsti kirsty kjersti klara klaudia koharu kolinda komal kornelia kotone krista kristi kristie kristin kristy
kristyn kriti krystal kubra kulsoom kumari kumkum kunti kveta kyla kylee kylie kyra ladan laetitia laima lakshmi lale laleh lalita lalitha lama lamara
lamia lamis lara larisa larissa larysa lata latha latifa latifah latika latoya laura laure lauren laverne lavinia laxmi layan layla lea leah leann
leanna leanne leela leena leilani lekha lela lene leni lenka lenora leona leonie leonor leonora lerato lesia lesley lesya leta leticia letitia letizia
lettie letty leylah liana liat libuse licia liesel liesl liga ligia lihi liisa lilach liliana liliane lilit lill lilla lilli lillian lillie limor lina
linda lindiwe linette linn linnea liora liron lisbet lisbeth lise liudmyla liv livia liya ljiljana ljubica lobna lois lolita lora loraine loredana
lorelei lorella lorena lorenza loretta lori lorna lorraine lotta lotte lottie loubna louisa louise loukia lourdes lova lovisa luana lubaba lubica
lubna lucia luciana lucienne lucilla lucille lucinda lucrezia lucyna ludivine ludmila ludmilla ludovica luigia luisa luise luiza lujain lulwa luna
lupita lusine luz lynda lyndsey lynette lynne lynnette lyubov maarit maayan mabel mable macarena madalena madeleine madeline madelyn madge madhavi
madhuri madiha mae maeve mafalda magali magdalena maha mahima mahin mahira mahnaz mahnoor maho mahsa mahua mai maia maike maimuna mairead maisa maisie
maissa maite maj maja majida makena maki mala malak malala malati malavika malee maleeha maleka malena malene malia malika malin malini malka mallika
mallory mamata mami mamta manal manami manana manar mandana mandy maneka manisha manju manjula manjusha manon manuela mao mar maram marcela marcella
marci marcia marcie marcy mareike marfa margaret margaux margery margit margo margot margret mari mariah mariama mariana mariann marianna marianne
maribel marieke mariel mariela mariella marielle marietta marijana marijke marilyn marine marisa marisela marisol marissa marit marita maritza marja
marjorie marketa marla marlena marlene marlies marsha marta marte martha marthe martina martine martyna marwa mary maryam maryana maryann maryanne
marybeth maryla maryna maryse maryum marzena marzia marzieh masooma masoumeh masumi mathilda mathilde matilda matilde mattie maud maude maura maureen
mavis mawra maxine maya mayawati mayra maysa maysoon mayssa mayte mayu mbali mckenna meagan meaza medea medha meena meera mega megawati megha meghan
meghana megumi mehnaz mehri mehwish mei meike meirav melahat melania melanie melba melek melina melinda meline melissa melodie melody meltem melva
menaka meral merav mercedes mercy meredith merete merva mervat merve meryl mette meytal micaela michaela michela michelle michi midori mieke mihaela
mikaela miki mila milada milagros milana mildred milena milica milka mimi mimoza mina mindy minerva minna minnie minoo miori mira miranda mireia
mireille mirela mirella mireya miriam mirjam mirjana mirta misaki misty mithali mitzi miu miwa miya miyo miyu miyuki mizuho mizuki mladena moe mohini
moira mojgan mollie momoe momoka momoko mona monica monika monique monireh morag moran morena morgane mouna mounira mrunal mubina mukta mumbi muna
muniba munira munirah muriel mursal muzna mwende mya myra myriam myrna myrtle naama naaz nabila nadege nadera nadezda nadida nadine nadira nadja nadwa
nafisa nahed nahla naila naima naimah najah najat najla najlaa najma najwa naledi nalini namita namrata nancy nandini nandita nanette nani nanna
narges nargess nargis nargiz nargiza narine nasiba nasim nasreen nasrin nastya natacha natasa natela natia nato natsuki naveena nawal nawar naz nazan
nazanin nazia nazik nazli nazneen ndeye ndidi neda neelam neele neelima neeta neetu neha nekesa nela nele nelida nelli nellie nelly nerea nermin
nesrin nesrine nettie nevena nevin ngozi nia niamh nichole nicole nicolette nida nidhi nieves niga nigar nighat nigora nihan nika niki nikki nil nilda
nili nilima nilofar niloofar niloufar niloufer nilufar nimra nina ninon nira nirit nirmala nirupama nisha nishtha nisreen nisrine nita nithya nittaya
nivedita nives njeri nkechi nneka noa noelia noelle noemi noemie noga noha noirin nola nomsa nomvula nomzamo nona nonna noora norah noreen norma
nosipho nosiviwe noura noya nozima nozomi ntombi nuha nujood nunzia nupur nura nuray nurcan nurhan nuria nurit nuriyah nusrat nyambura nyaradzo nyasha
nydia oana obiageli oceane octavia oda oddny oddrun odelia odette odile ofelia ofra oksana olesia olesya olfat olga olimpia olive olivia oluchi
olympia omaima omnia omotola ons onyeka opal ophelia ophira ora oranit oriana orit orla orli orly orna ornella orsola orysia osnat otilia otylia
oumaima oumou oxana oygul ozge ozlem padma padmaja padmini paetongtarn paige palesa pallavi paloma pamela pansy paola parastoo pari parisa parul
parvaneh parvathi parvati parveen parvin parwana pascale patience patrica patricia patrizia patti paula paule paulette paulina pauline pavla paz pearl
pegah penelope perla perrine pervin petra petrona petula petya philippa phillipa phoebe phuong phyllis pia piedad piera pilar pina pinar pinky piper
pirjo pirkko pnina poliana polina pooja poonam poornima poppy portia pouran prabha prachi pragati pragya prajakta pramila pratibha pratima precious
preeti preity prerna pris priscila priscilla priti priya priyanka prudence puan puja purnima putri queenie rabab rabea rabia rachael rachana rachel
rachelle rachida rachna rada radha radhika radia radka radmila radwa raeda rafaela raffaela raghad raghda ragini ragna rahaf rahayu rahila rahima
rahma raija raina raisa raissa rajaa rajani rajni rajshree rakhi ramata ramona ramya ranaa randa randi rani rania raniya ranjana ranjita rasha rasheda
rashida rashmi ratana rathi rati ratna raven ravit raya razia razieh raziya reba rebeca rebecca rebekah reem reema reena regina regine reham rehana
rei rejane reka rekha remedios rena renae renata renate renee renu renuka reta retno reut revathi revati reyhan reyna rhea rhiannon rhoda rhonda richa
riddhi rigmor rihab riikka riitta rim rima rimma rin rio risa risako ritika ritsuko ritu ritva rivka riya roberta robyn rochelle rocio rodica rohini
roisin rola rolande romana romane romina romy rona ronda ronit roopa roos roqaya rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosana rosanna
rosanne rosaria rosaura roseann roseanne roselyne rosemarie rosemary rosetta roshni rosina rositsa roslyn rossana rossella rouba roula rowena roxana
roxanna roxanne roya roza rozalia rozita ruba rubina ruby ruchi rudo ruhama ruhi rukhsana rukmini rula rumi rupa rupali ruqaya ruqayyah ruslana
rusudan rut ruta rutendo ruth ruti ruzena ruzica rylee saadet saadia saara saba sabeen sabiha sabina sabine sabrin sabrina sabrine sadaf sadhana
sadhvi sadia safia safiya safiye saga sagit sahar saher sahra saida saima saina sajida saki sakineh sakura saleha salha salima salimah salma salome
salwa samah samantha samar samara samia samiha samira samiya samreen sana sanaa sanae sanam sanda sandhya sandrine sangeeta sangita sania sanita
saniya sanja sanjana sanjukta sanna sanne saoirse saori sara sarah sarala sareh sarit sarita saroj sarojini sarwat saskia satu saundra savannah savita
savitri sawsan sawsen sayaka sayako sayuri scarlett seema seetha segolene seham selda selena selin selina selma semiha semra sena senait senem senka
sepideh serafima serap serena serpil sevara sevda severina severine sevgi sevil shabana shabnam shadia shafiqa shagufta shahd shahida shahira shahla
shahnaz shaima shaimaa shaista shakila shalini shalu shamima shamsa shamsi shana shani shania shanice shanna shanta shantha shanthi shanti sharada
sharda shari sharifa sharmeen sharmila sharmin sharon sharona shauna shawna shayma shayna shazia sheeba sheela sheema sheena sheetal shehla sheikha
sheila shelby shelia shelley sheri sherin sherine sherri sherrie sherry sheryl shifra shiho shilpa shinobu shiori shipra shira shiran shiri shirin
shirine shirley shivani shlomit shobha shohreh shoko shole shona shoshana shraddha shreya shruti shubha shula shulamit shweta sian siba sibel siddhi
sidonie sienna sierra sif sigal sigita signe sigrid sigrun siham sihle silke silvana silvia sima simin simona simran sina sinead sinem sini siobhan
siri sirimavo sirin sita siti siv sivan siw skye slavica slavka sloane smadar smita sneha snehal snezana snezhana socorro sofie sofiko soheila sohini
sol solange soledad solene solmaz solomiya solveig somaya somayeh sona sonal sonali sonam sondra sonia sonja sonya soraya sorcha sorina souad soumaya
soumya sowmya sridevi srilatha srishti staci stacia stacie stana stanka stefania stefanie steffi stefka stela stella stephanie stine storm stuti suad
sucheta suchitra sudha suely suha suhad suhaila suhair suhasini sujata sujatha sukaina sukanya sukmawati sulafa suleyma sultana sumana sumati sumaya
sumayya sumbul sumera summer suna sunanda sunayana sundus sunisa sunita sunitha supriya suraya susan susann susannah susanne sushila sushma sushmita
suvarna suzan suzette svenja svetlana sveva swapna swara swati sybil sylvaine sylvi sylvia sylvie sylwia synne taapsee tabassum tabitha tae taghreed
tahani tahereh tahira tahmina tahmineh taina tali talia tamar tamara tami tamia tammie tammy tamuna tania tanja tansu tanuja tanvi tapasi tara tarini
tarja taryn tasha tasleema taslima tasneem tasnim tatiana tawakkol tayyaba tayyibe tazuko teesta tehila tehmina telma teodora teresa terez tereza
terezia teri terri teuta thais thandeka thandi thandiwe theano thelma thembi theodora theresa thora thuli tia tiana tianna tiara tiffani tiffany tiina
tijana tilda timea tine tirza tiziana tone tonia tonya tora torunn tova tove tracey traci tracie traudl trina trine trinity tripti trisha trista trude
tsehay tsitsi tsveta tugba tuija tulay tulin tullia tulsi turid turkan tuula twila tyra tzila tzipi tzipora tzippi tzivia ulfat uliana ulku ulla
ulrika ulrike ulyana uma umaima umida una unni urmila urooj ursula urszula urvashi uschi usha uta utami ute vaida vaishali vaiva vala valarie
valentina valerie vanda vandana vanesa vanessa vani vanina vanita vanya varsha vasanthi vasiliki vasilisa vasso vasudha velma venus vera vered verena
verna veronica vesela veska vesna vian vibeke vicki victoire vida viera vigdis vijaya vikki vildan vilma vimala vinaya vineeta vinita viola violet
violeta violette viorica vira virag virginia virginie vita vitalia viv viveca viviana viviane vivienne vjosa vlasta vrinda wafa wafaa waheeda wahida
wairimu wala walaa wambui wanda wangari wangui wanida wanjiku wanjiru warda wati wedad wejdan wenche wendi wendy widad wiebke wijdan wilhelmina willa
willow wilma winifred winona wisal wulan wynne xena ximena xiomara xochitl yaa yaara yaba yadira yae yael yaffa yalda yamila yamini yamuna yana yanina
yanti yasemin yashoda yasmeen yasmin yasmina yasmine yayoi yehudit yelena yesenia yetunde yildiz yingluck ylva yogita yolanda yonit yordanka yosra
yousra yrsa yui yukari yumna yuni yusra yuuko yuzuki yveta yvette yvonne zabel zaha zahava zahida zahra zaib zaida zaina zainah zaira zakia zakieh
zamira zandile zanele zaneta zara zarina zaruhi zawadi zaynab zdenka zeenat zehava zeina zekiye zelda zelia zeliha zeljka zena zenab zhanna zhenya
zhivka ziba zinah zinaida zinat zindzi zipora zita ziva zlata zlatka zodwa zoe zoey zofia zohra zohreh zoi zola zora zorana zorica zsofia zsuzsa
zubaida zubeida zulaikha zulema zulfa zulma zumrut zuzanna
`, `
addison alexis amal amit andrea andy angel anis ari ariel asa ash ashley aubrey avery ayodele bailey bela bhanu blair bobbie bola brett brook cameron
campbell carey carmen casey chandra charlie christian claude corey courtney dale dana dani dara darcy daryl devon devyn dominique drew eden ejike ellis
emerson enda evelyn finley firdaus frankie gabby gabi gabriele gal gale gerd guadalupe gul gurpreet hadley hanan harley harper harpreet harsha hayden
hikaru hilary hunter ikram ilham imari ira isa isatou ismat jackie jaime jaimie jamie jan janis janne jean jess jessie jihan joan jocelyn jody johnnie
jordan jordyn jude jules justice kacey kagiso kai kaoru karen kay kelly kelsey kendall kerry khaya kim kiran kirti kris krishna kristen lane laurence
lee leigh leslie lilian lindsay lindsey logan loren lula lynn mackenzie madhu madison marian marion maris marjan marley masih meysam michal michele
mickey miho mika mitra morgan mpho mrinal nahid nana nicky nicola nihal nikita nikola nino nnamdi noel nur nurul ola ollie paris parker patrice payton
peyton phoenix pushpa qamar quinn raja rana rand ray reagan reese remy rene rida riley rinat robbie robin rory rosario roshan rotem rowan rylan sabah
safa sage said saman santosh shadi shaheen shai shamim shannon shashi shiro sidney simone skylar skyler smriti sri stacey stacy stevie suman sumitra
susilo sydney tal talat tamim taylor temitope tendai toni tracy trinidad tunde tyler uchenna val vanja vidya vivian vivien whitney yuki yuli zaman
`)

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
  // Names of the United States that vary in their second syllable.
  {
    gender: 'male',
    heads: /* @__PURE__ */ list(`
bray ca cay da de ja jai jay ka kai kay ke ra te tre ty
`),
    tails: /* @__PURE__ */ list(`
den lon maal marcus metrius mond quan rell shaun shawn von
`)
  },
  {
    gender: 'female',
    heads: /* @__PURE__ */ list(`
ash bri bry jay jo kait kate kay ke la mad ma mi sha shay ta ti
`),
    tails: /* @__PURE__ */ list(`
kayla keisha leigh lyn lynn lynne meka mika niece nice nisha niqua quita shonda tasha tisha tonya toya wanda
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

const GENDERS: readonly NameGender[] = ['male', 'female', 'either']

/** Whose a given name is, compounds aside; no name stands in two lists. */
export function listedGender(name: string): NameGender | undefined {
  return GENDERS[GIVEN_NAMES.of(name)]
}
