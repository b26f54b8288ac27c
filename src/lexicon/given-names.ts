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
aadesh aage aakash aamir aamod aarav aaron aart abad aban abas abay abbas abbass abdel abdi abdiqani abdiweli abdo abdol abdou abdul abdula abdulahi
abdulai abdullah abdur abdus abebe abed abel abelardo abhay abhijeet abhijit abhilash abhinav abhishek abhisit abid abidin abimael abimbola abiola
abiy abner abolfazl abraham abram abrar abu abubakar abubaker abulfazl achille achim achyut adakhan adam adamo adarsh adebayo adebola adeeb adekunle
adel adelmo adem ademola adeyemi adham adhir adib adil adisa adithya aditya adli adly adnan adolf adriaan adrian adriano afewerki afif afshin aftab
afzal agafon agapito agil agim agostino agron agus agustin aharon ahikam ahmad aidan aiden aiman aime airlangga aivars ajay ajinkya ajit ajith ajmal
akaki akash akbar akezhan akhil akhilesh akhtar aki akif akil akim akin akinwumi akira akiva akos akram aksel akshay akufo ala alaa aladdin alain
alan alar alassane alastair albert albin alcides aldemar alden aldo aldous aleem alejo aleko alekos aleksa aleksi aleksy ales alessio alexander alexi
alfio alfonso alfred alfredo alfreds algernon ali alikhan alim alireza alirio alistair aliyu allal alois aloizas alojz alojzije alok alon
alonso alonzo aloys alper alpha altaf alton alvaro alvin amadeo amadeu amado amadu aman amar amare amarjit amarnath amato amaury ambedkar ambika
ambroise ambrose ambroz amedeo ameen americo amerigo ami amiad amichai amid amihai amilcar amin aminadav amine amintore aminu amir amiram amitabh
amitav amjad ammar amnon amol amos amr amrish amrit amrullah anand anant ananth anas anastas anatol anatole anders andranik andrew andrija andrius
andrus andzhej anestis angad angelino angelo angelos angus anibal anicet anies aniket anil animesh anirban anirudh anish anjem ankit ankur anmol
anoop anouar ansar ansel anselme anselmo ansh anshuman ansu antal antanas ante antero anthony anti anto antoni antonije antonino antonio antti antun
anubhav anuj anup anupam anupong anurag anutin anvar anwar anwer apichatpong apolinar apollon aqeel aqil ara arafat aram arash aravind araz arben
archibald ard ardeshir aref arend arfan arghya arie arief arieh arif arijit arik arild arindam ario aris aristide aristides aritomo arjan arjumand
arjun arka arlo arman armand armando armen armin arnab arnaldo arnaud arne arnfinn arno arnold arnoldo arnulf aron arpit arrigo arsalan arsen arsene
arsenio arshad arshak arsham arslan artak artashes arthur artin artis arto artur arturas arturo arturs artush artyom arul arun arunabh arunas arvid
arvind arvydas arya aryan aryeh asaad asad asaf asahi asbjorn ascanio asghar asher ashfaq ashim ashish ashkan ashok ashoka ashot ashraf ashton
ashutosh ashwani ashwin asif asim asit askar aslak aslam aslan asmund asrar assad assaf asseel asylbek atal atef atif atila atilla atiq atle atli
atta attila attilio atul aubin august auguste augustin augusto augustus aurel aurelien aurelio austin auwal avetik avgust avi avichai avigdor avihai
avihu avinash avishai aviv avner avni avraham avrum avshalom avto awad awais awwad axel ayaan ayato ayaz aydin ayham aykut ayman aymen aymene aymeric
ayodeji ayush ayyub azad azam azeem azhar azikiwe azim aziz azmat azmi azzam azzedine baba babacar babajide babak babar baber babken babrak babu
badal badr bagrat baha bahaa bahadir bahadur bahman bahram bajram bakary bakhtiar bakhyt baki bakr bal bala balaji balazs balbir baldev baldur balint
balram baltasar balwant bambang banharn bansi baptiste baqer baqir barak baran barham baris barkat barnaby barney barrett barry bartholomew bartosz
baruch barzan bas basant basel basem bashar bashir basil basilio basim bassam bassel bassem bassirou bastian bastien basuki batuhan baudouin bautista
baxter bayram beau behcet behnam behrooz behrouz behzad bekele bekir beltran bence benedek benedict bengt benicio benigno benito benjamin bennett
benno benoit bent bentzi benyamin benzi benzion berat berend berhane berhanu berk bernabe bernard berndt bernt bertie bertil berto bertold bertram
bertrand besim besnik bettino bezalel bhagat bhagwan bhagwant bharat bharath bhaskar bhavesh bheki bhim bhimrao bhupesh bhushan bhuvan biagio bidzina
bienvenu bijan bijoy bikram bilal bilel billie bimal binali biniam binod binoy bipin birama birendra bisher biswajit bjarne bjarni bjorn blagoj
blagoje blaine blaise blake blas blaz bo boaz bogdan bogoljub boiko bojan bolat bolivar bongbong boniface bonifacio borge boris borivoje borje borys
bostjan boualem boubacar boubou boujemaa boutros boyd boyko bozidar bozo braden bradford bradley brady brajesh bram brandon branko brant braulio
brendan brendon brent brian brice brij brijesh bruce bruno bryan bryant bryce bryn bud buddy budi budiman bujar bulent burak burhan burl burt burton
bushr buster butrus byron caetano cahit cain caio caleb calin calixto calle callisto callum calogero calvin camillo camilo can candido caner carl
carles carlton carmelo carmine carroll carson carsten carter cary casimiro casper cassio catalin cayetano cecil cedric cees celestin celestino celso
cem cengiz cesar cesare cesareo cetin cezary chad chadli chafik chaim chaiwat chakib chalerm chanan chance chandan chandler charan charles charley
chase chatchai chaudhry chavalit chaz cheick cheikh chester chet chetan chidi chidozie chikara chike chima chimezie chinedu chinmay chinua chirag
choukri christopher christos chuan chuka chukwudi chukwuma cihan ciprian cipriano ciriaco cirilo cirino ciro claas claes clarence clark claudio
claudiu claus clay clayton clemens clement clemente cletus clifford clifton clinton clive clyde cody coen colby cole colin connor conor conrado
constant constantine corbin corentin cormac cornelius corrado cory cosimo coskun cosmo costel craig crispin cristian cristiano csaba cumhur cuneyt
curt curtis cyprian cyrille cyrus daan dabir dag dagfinn daichi dainis dalibor dallas damaso damian damiano damien damir damjan damodar damon dane
daniel danijel danish daniyal daniyar dante darin dario darius dariusz darko darnell daron darrell darren darrin darryl darshan darwish dato daud
daudi dauren davi david davor davoud dawit dayanand dean deandre debasish decimo declan deepak deif delbert delfin demetrio demid demyan denes deniz
dennis denny denzel dereje derek dermot derrick dervis deshawn desire desmond desta detlef detlev dev devdas devendra devesh devin devinder devlet
dewayne dewey dexter dezso dhafer dhanraj dharam dharmesh dheeraj dhia dhiren dhruv diallo didier dieter dietmar digvijay dilawar dilip dillon
dimitrij dimo dimos dinesh dinis dinko dino dinu diogo diomaye dion dionisio dionysis diosdado dipankar diptendu dipu dirk diyar djibo djibril djoko
dobrica dogan dogu dom domagoj domingos dominic dominick donal donald donat donatas donato dor dorian dorin doron dotan dougal douglas dov dovydas
doyle dragan dragisa drago dragos drasko drazen dries driss dror duane duccio dudi dudley dudu duilio duleep dumisani dumitru duncan durgesh durmus
dusan dushyant dusko dustin dwayne dwight dylan dzhokhar eamon earnest ebbe ebenezer ebrima ebubekir eckart eckhard edem edgar edgardo edgars edhem
edi edik edilson edinson edip edison edmond edmondo edmund edmundo edoardo eduardo edvins edward edwin efim efraim efrain efren egbert egidio egil
egils egon ehsan ehud einar eino eirik eitan ekber ekene eknath eko ekrem elad eladio elazar elchanan eldar eldon eleazar elemer elhanan eli elia
eliahu elias elie eliezer eligio elijah elio eliseo eliyahu elkana elliot elliott elmar elmer elmo elof eloi elon eloy elroy elton elvin elvio elvis
elwood elyakim elyas emad emanuel emanuele emeka emelyan emeric emery emil emiliano emin emmanuel emmerson emmet emmett emomali emory emrah emran
emre enayat ender endre enes engin enner ennio enoch enos enrique enver enzo eoin ephraim ephrem epifanio eran erasmo ercan ercole erdal erdem
erdogan erel eren erez erfan erhan erhard eric erkan erkin erkki erlan erland erlend erling ermanno ernest erno erol errol ershad ersin erskine
ertugrul ervin erwin esa esam eshaq esko espen ethan eudes eugene eurico eusebio eustache evan evariste evaristo even everett evert ewald ewan eyal
eyolf ezekiel ezequiel ezer ezio ezra ezzat ezzedine fabian fabiano fabrice fabricio fabrizio facundo faddei fadel fadhel fadhil fadi fadil fadl
fahad fahd fahim fahmi fahmy fahri faik faiq faisal faiz faizan faizul fakhri falah falih falk farag faraj faramarz faraz fardeen fardin fareed fares
farhad farhan fariborz farid faris farokh farooq farouk farouq farrokh farrukh farshad farshid faruk faruq farzad farzam farzin fateh fathi fatih
fatmir fatos fattah faure faustin faustino fausto fawad fawaz fawwaz fawzi fayez fayiz fayyad fayyaz fazal fazil fazlul fazlur fehmi fela felice
felicien felix femi ferdinand ferdows fergal fergus ferhat ferit fermin fernand fernao ferran ferry ferzat festus fevzi fida fidel fidencio fikret
fikri filip filipe finlay finn fiodor fiorello firas firat firmin firooz firouz firoz flaminio flavio fletcher florent florian florin floris floyd
foday foma forrest fortunat fortunato foster fotis foued francesc francis franck franco franjo franklin fraser frederick fredi fredrick frits frode
fuad fulvio furio furkan gabor gabriel gad gadi gaetan gaetano gagik gajendra gaku galeazzo galen galileo galip galo ganesh ganjar garegin gareth
garfield garnik garret garrett garrick garry garth gary gaspard gaspare gaston gastone gatot gatwiri gaurav gautam gauthier gautier gavin gavril
gavrilo gaylord gazi gebran gebre gedeon geir gellert genaro gennaro geoffrey geoffroy george gerald gerard gerasim gereon gergely gergo gerhard
gerhart germain gernot gerolamo gerome geronimo gerrit gershon gerwin getachew getahun getulio gevorg geza gezahegn ghaith ghaleb ghalib ghanem ghani
ghanim ghassan ghayath ghazaros gherardo ghislain ghufran ghulam gia giacinto gianluca gibran gideon gidon giga gigi gijs gilad gilbert gilberto
gildas gilead giles gilles gilson gines giora giordano giovanni giriraj girish girma girolamo girraj gisli gitanas giulio giuseppe giustino givi
gjergj gjon gleb glen glenn gligor godfrey godswill goffredo gojko gokhan golam goncalo gonzalo goodluck gopal gopinath goran gordan gordei gordon
goro gosta gotabaya gote gourav govind govinda graciano graeme graham grant gray grayson graziano gregg greggory griffin grigol grigor grigore
grigoris grover guenter guido guillem gulshan gulzar gunduz gunnar gunter gunther guram gurdev gurgen gurinder gurkan gurmeet gursel gurudas
gus gustav gustaw guttorm guy gwenael gyula haakon habib habtamu hachiro hadi hafedh hafez hafid hafiz hafizur hagai hage hagop haidar haile hailu
haitham hajime hakam hakan hakeem hakem hakim hakki hakob hakon hakop haldun halim halldor hamad hamada hamadi hamdan hamdi hamed hameed hami hamid
hamish hamit hamma hammad hammadi hamoud hamza hamzah hamzeh hanafi hanef hani hanif hannes hanno hannu hanoch hans hany haqqani harald hardeep
hardik hardy hareth hari harilaos harinder haris harish harith harjit harlan harold haroon haroun harpal harris harrison harsh harshad
hartmut haru harun harutyun harvey hasanali hashem hashim hashmat hasib hassan hasso hatem hatta havard hayao hayato haydr hayk hayri haytham hazem
hazim heath hector hedi heikki heiko hein heiner heinz helder helge helgi helio hellmut helmut helmuth hemant hemanta henk henning henrique henry
heraclio herbert herbie herman hernan hernando herschel hershel herve herzi herzl hesam heshmat hidayat hidetoshi hikmat hikmet hilaire hilal
hilario hilarion hillel hilmi hilton himanshu himanta hipolito hiralal hiram hiren hirobumi hisham hishyar hitesh hitoshi hjalmar hobart hojjat
holden holger homer homero honore honorio hooman hooshang horace horacio horatio horea horia hormoz hormozd horst hosam hosea hosni hosny hossam
hosseyn houari houman houssam houssem houssine hovik hovsep howard hoyt hrant hrvoje hubert huey hugo hugon hugues humam humayun humbert humberto
humphrey hun hunain husam husni hussam hussein husseini huzaifa iacopo iain ian ibad ibrahem ibrahim ichabod ichiro iddo ido idrees idris idriss
idrissa ifat ifeanyi ignace ignacio ignatius ignaz igor ihab ihsan ijaz ikenna iker ilan ilarion ilhan ilias ilija ilir ilirian iliuta ilja ilker
ilmars ilya ilyas imad imamali imants imed imran imre imtiaz inacio inaki inam inayat inder inderjit indra indrajit ingemar ingmar ingo ingolf ingvar
insan intisar inzamam ioann ion ionas ionel ionut ipolit ippolito iqbal iraj irakli irakly irfan irshad irvin irving irwin isaac isaiah isaias isak
isam isamu isao ishaan ishan ishant ishaq ishfaq ishmael ishtiaq ishwar isiah isidor isidore isidoro isidro iskandar islam ismail ismaila ismet
isoroku israel israfil issa issam issoufou isuf itai italo itamar itaru itay itsuki itzik iulian iuliu iuri ivan ivano ivar ivars ivaylo ivica ivo
ivor iyad iyas izhar izz izzat jaak jaakko jaan jaba jabbar jabbour jaber jabir jabr jabril jabulani jacek jacinto jackson jacky jacob jacobo jacopo
jaden jadranko jafar jafer jag jagadish jagat jagdeep jagdish jagjit jagmohan jahangir jahanzeb jai jaideep jaidev jaipal jair jairam jairo jakaya
jakov jalal jalil jamal jamel james jamil jamileh jamshed jamshid janez janko jannik jannis jano janusz japheth jared jari jarl jarle jarmo jarrod
jarvis jasa jasbir jason jaspal jasper jasprit jassim jaswant jatin javed javid javier jawad jawdat jawed jawhar jay jayant jayanta jayaram jayden
jayesh jaylen jaypee jeb jed jedediah jeenbek jeffrey jehangir jelle jeno jens jerald jeremiah jeremie jeremy jermaine jeroen jerome jerrod jesper
jesse jesus jethro jibran jibril jignesh jihad jihadi jimi jimmie jiro jitan jitendra jitin joachim joahim joakim joaquim joaquin joar job jochen
joel joerg joern jogendra jogi joginder johann johannes john joko jokowi jomo jonah jonas jonathan jonathon joop joost jordy jorg jorgen joris jorma
jorn jos jose josef joseph joshua josiah josif josselin josue jouko jovica jozas jozsa juanito jubran judd juergen jugal juha juhani juho jukka
julian julien julio julius juliusz jumaa jumpei jun junaid junayd junior juozas juraj jure jurgen jurica juris juro jussi justas justin justino
justus jusuf juvenal juvenel kaan kaare kabir kabiru kadhem kadhim kadir kadri kaesang kaguta kailash kairat kais kaiser kaito kaj kajetan kakha
kakuei kalevi kalikho kalman kalyan kamal kamalesh kambiz kamel kamil kamlesh kamran kanaan kanan kanat kanhaiya kanji kannan kanshi kanti kanu
kanwar kapil karam karan karapet kare karim karl karlis karlo karoly karsten karthik kartik kashi kashif kaspar kaspars kasper katsutoshi kauko
kaushik kaveh kaya kayhan kayode kayvan kazem kazi kazim kazimierz kazuma kedar keenan kees keith kelvin kenan kendrick kenneth kennith kent kerem
kermit keshav keshub ketan kevin keyvan kgalema kgosi khachik khadar khader khadim khair khairat khairi khairy khaldoon khaldoun khaled khalifa
khalifah khalil khaliq khamis khawaja khayrat khidir khizar khizr khodr khorshid khosro khosrov khosrow khudair khulu khuram khurram khurshid khushal
kianoush kiarash kieran kiichi kiichiro kimmo kingsley kioumars kip kipchoge kipkorir kiprono kipruto kirby kiren kiriakos kirill kirit kirk kiro
kishan kishore kiumars kiyan kizza kjell kjetil klaas klas klaus klemens klement klim kliment knud knut koba kobe kobi koen koffi kofi kojo konrad
konstantin koray korkut korn kornei kornel korney koroush kossi kosta kostadin kouadio kouame kouassi kouichi kouji kourosh kovind kriangkrai krishan
krishnan kristof ksawery kseno kuba kudret kuldeep kuldip kumao kumar kunal kurshad kurt kurtis kushal kutlu kuzma kwabena kwadwo kwaku kwame kwasi
kwesi kyle kylian kyriakos labib lachlan ladislao lado laith lakhan lakshman lal lalit lalu lamar lambert lamberto lambros lance lancelot landon lapo
larry lars lasha lassana lasse laszlo latif laureano laurens laurent lauri lauro lautaro lavrenti lavrenty lawrence lawson laxman lazar lazare lazaro
lazarus lazzaro leander leandro lebib lech lefteris legesse leif lekan leland lemuel lenko lennart lennie leo leobardo leocadio leonard leone leonel
leonid leonida leopold leopoldo leos leroy les lesetja lester leszek levan levente levi levko levon levy lewis libero ligabue lincoln lino linus
linwood lionel lior liran lisandro livio liviu livnat lizandro ljubisa ljubo ljupco lloyd loay lodovico loic lokesh loknath lon lonnie lorand lorant
lorenz lorenzo loris lothar louay louis lounes lowell luay luben lubos luc lucas luchino lucian luciano lucien lucio lucius lucjan ludek ludger
ludolf ludovic ludovico ludovik ludovit ludvig ludvik ludwik luhut luiz luka lukian lulzim luqman lutfi lutfur luther lutz lwazi lyle lyndon lyuben
maamoun maan maarten mabrouk mac macario maciej mack macky madan madani madhav madhavan madhukar mads mael magdi magne magnus mahadeo mahadev
mahammad mahamoud mahathir mahboob mahbub mahdi mahendra maher mahesh mahfoud mahfouz mahfud mahfuz mahfuzur mahinda mahinder mahir mahiro mahmoud
mahyar maikel majd majed majeed majid makar makhan makhdoom makhlouf makis makoto makram maks malachi malcolm malek malik malte mamdouh mamduh
mamnoon mamoon mamoru mamoun mamun mamunur manabu manas manav mandla manfred manfredi mani manik manikrao maninder manish manjit manlio manmohan
mannan manoel manohar manoj manolis manos manouk manrico mansoor mansour mansukh mansur manu manuel manuele manvel manzoor manzur maqbool maqsood
marat marcel marcelin marcell marcello marcelo marcial marcio mariano marijan marin marinko mario marius mariusz mark markku markos marlin marlon
marlowe marouane marouf marshall mart marten martial martijn martin martins martti marvin marwan marzouq marzuq masaru masatoshi mashaal mashal
mashhoor mason massimo masud masum mat matan mate mateus mathew mathis matias matija matin mats matthew matti mattia matyas mauno mauri maurice
mauricio maurilio mauritz maurizio mauro maurycy maverick mavrodi mawlawi maxence maxim maximilian maximino maximo maxwell mayank maynard mazen
mazhar mazin mazloum mbaye medard mehmet mehran mehrdad mehrzad mehtab meinolf meir melaku melchor meles melih melik melville melvin memduh menachem
menahem menashe mengistu menno merab meraj merle merlin merouane merrick merrill mert mervin mervyn mesbah mesfin mesut metin mevlut mian micah micha
michael michiel mihailo mihnea mihran mijat mikayel mikhail mikio mikis mikkel mikko miklos mikola mikolai milad milan mile milen milenko miles
milind milivoj milivoje millad milo milorad milos milosh milosz milton milun milutin minoru miodrag mir miran mircea mirco mirko miro mirolyub miron
mirza misael misbah mishal mitar mitchell mithun mitsuru mitt mladen mobin mobutu moctar modeste modesto modibo modris moeen moez mofaz mogens
mohamadou mohan mohanad mohandas mohanlal mohannad moharram mohinder mohit mohsen moin moise moises mojtaba mokdad mokhtar moktar momcilo momir
moncef monem monir monte monty monzer moqtada mordecai moreno moritz morris mort morten morteza mortimer mosab moses moshe mosleh moslem moss mostefa
motasem motaz moti motti mouaz mouloud moumen mounir moutaz muammar muath muawiya muaz mubarak mubashir mubeen mudar mudassar mudathir mudit mufid
muhaimin muhammad muhammet muhanad muhannad muharrem muhittin muhterem muhyiddin muin mujahid mujib mujibur mujtaba mukesh mukhlis mukhtar mukhtiar
mukrin mukul mulatu mulayam mulk mumin mumtaz munawar muneeb muneer munim munir munther munzer munzir muqbil muqrin muqtada murad murali muratbek
murilo murray murshid murtada murtadha murtaja murtaza murugan musa musab musad musaed mushtaq musleh muslim mustaf mustafa mutasim mutassim mutaz
mutlaq mutlu mutsuo muttalib muwaffaq muyiwa muzaffar muzaffer muzammil mwai mwangi mykyta myles myron naadir nabeel nabi nabih nabil nabin nadav
nadeem nader nadhim nadhir nadim nadir naeem nafez nafi nafiz naft naftali nagendra nagesh nagi nagisa naguib nahman nahom nahum nahyan naif naim
najam najeeb najem najm nakul namik namir nanda nandan nandor nangolo napoleon naqib narayan narayana narciso narcisse narcyz narendra naresh
narinder naseem naseer nashat nasir nasr nasri nassim nasuh natale nathan nathaniel nathir natsuo natwar naum nauri naveed naveen navid navin navjot
navneet nawaf nawaz nawfal nayef nayib nayif nayyar nazar nazareno nazeer nazem nazih nazim nazir nazmi nazrul neal nebojsa necati necdet neculai
nedeljko nedim neeraj nehemia nejat nello nelson nenad nereo nerio neset nestor neville nevzat newton nezar nezih ngugi nhlanhla niall niaz nicanor
niccolo nichi nicholas nickolas nicolai nicu nidal niek niels nigel nihad nihat niilo nikhil nikica nikifor niko nikodem nikodim nikol nikoloz nikunj
nilesh nils nimai nimr nimrod ninko nir niraj niranjan nirav nirmal nisar nishant nissan nissim nitesh nithin nitin nitish nitzan niyazi nizam nizar
njal njoroge noah noam noboru nodar nolan noman noordin noori norayr norbert norberto norman norodom norris nosrat nouman nouri novak ntumba nubar
nuhu nuno nunzio nurettin nuri nurlan nyusi obafemi obi obinna octave octavio odd oddvar oded odinga odon odysseas ofer ofir ogbonna ognjen ognyan
oguz oguzhan ohad okan okello oktay olaf olafur olav olayinka olcay oldrich ole oleg olegario oles oliver oliviero olli olof olu olusegun oluseyi
oluwole omair omar omero omid omondi omran omri onder ondrej onofre onofrio onur oraib orazio oren oreste orestes orhan ori oriol orlando oronzo
orrin orson ortwin orville osama osamu osbert oscar osei osher osip osmo osmond ostap ostoja osvaldo oswald oswaldo otakar otar othmane otieno otis
otokar ottavio ottmar otto ottokar ottorino ouassim ousmane ove ovidio ovidiu owen oytun oyvind ozan ozgur paal paavo paco pacome padraig pal palle
palmer palmiro pambos panas pancho pandeli pankaj panos pantelei pantelis panya par parag paramjit paresh parkash parsa partha parvesh parwez parwiz
pascal pascual pasi pasko pasquale patricio patrick patrik patrizio patryk pau paul paulin paulino pavan pavel pavle pavlov pawan payam pedro peer
pehr pejman pekka pelayo pentti per percival pericles perry pervez peter peteris petko petras petre petri petteri petur peyman philip phineas pier
pierce piero piers piet pim pinaki pinarayi pinchas pinhas pini piruz pita piyabutr piyush placide placido plamen platon polat polikarp pompeo
ponciano porfirio porter potap poul pouria pouya prabhat prabhu prabir prabodh prabowo pradeep pradip prafulla prahlad prajwal prakasam prakash
pramod pran pranab pranav pranay prannoy prasad prasanna prasanta prashant prasoon pratap prateek pratik praveen pravin prawit prayut prayuth preben
predrag prem premnath premysl prescott preston primo pritam prithvi procopio prokhor prokopis prokopy prosper prospero puneet purnendu purnomo
pushkar pushpak qaboos qabus qadeer qader qadir qadri qahtan qais qaiser qaseem qasim qassam qays qayyum quentin quico quincy quintino quinton qusay
qusayy qutb raad rabah rabbani rabee rabi rabie rabih rachad rached rade radek radenko radhi radi radim radivoj radivoje radmilo rados radovan radu
radule radwan rafah rafat rafeeq rafi rafia rafiq rafiqul raghav raghib raghu raghubir raghuram ragnar rahamim rahat raheem rahim rahman rahmat rahmi
rahul raif raimo rainer rainis raita raj rajab rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath raju rakan rakesh rakin ralf
ralph ram rama ramadan ramakant raman ramana ramaz ramdas ramdev rameez ramesh rami ramin ramiro ramiz ramunas ramush ramy ramzi ramzy ran ranbir
randal randall randeep randhir randolph raniero ranil ranjan ranjit raouf raoul raphael rashad rashed rashid rashidi rasim rasit rasmus rasool rasoul
rastko rasul ratan rathin ratko rauf raul ravi ravinder ravindra ravish rayan raymond raymundo rayyan raz raza raziq razmik razzak razzaq rebwar
recai recep redouane reed refaat refik regep reginald regis rehan reid reidar reijo reinaldo reiner reinout remi remo ren renan renato renaud renzo
resul reuben reuven revaz rexhep reynaldo reza rezaul rezgar rezo rezso rhett rhys riadh richard rickey rickie ridvan ridwan rifaat rifat rinaldo
rishabh rishad rishi ritesh ritwik riyad riyadh rizal rizwan roald roar robert roberto roberts rocco rochus rocky roderick rodger rodion rodney
rodoljub rodrick rodrigue roel roelof rogelio roger rogerio rohan rohit rohitash roi rolan roland rolf rolland roman romario romeo romesh romolo
romuald romulo ronald ronaldo ronan ronen roni ronnie ronny roopesh roque roscoe rosen rosendo rosolino ross rostam rotimi rouzbeh rowland royce
ruben rudiger rudolf rudra rufino rufus ruggero ruggiero ruhani ruhul rui rukn rumen runar rune rupert rupesh rushdi ruslan rusmir russel russell
rustam rustem rustum ruud ryan ryo ryszard ryu saad saadat saadi saado saadoun saadun sabatino sabawi sabbir saber sabino sabir sabri saburo sachin
sadanand saddam sadi sadio sadiq sadollah sadr sadri sadyr saeb saed saeed safar safarali safdar safet safi safvet safwan sagar sagheer sagi sahak
sahil sahin sahir sahraoui sai saif saifal saifur saim sait sajad sajan sajid sajith sajjad sajjan sakari saket sakher sakhr sakib salaam salah salam
salameh saleem salem sali salih salim sallah salman salvador salvatore salvo samad samak sambit sameer sameh samer sami samih samim samir sammie samo
samora sampath sampo samrat samson samuel samuli samvel samy sanad sancho sandeep sander sandiaga sandip sandis sandro sangram sani sanjar sanjay
sanjeev sanjib sanjiv sanjoy sankar sanket santanu sante santi santiago santos sapar saqib saqr sarath sarbast sarfaraz sarfraz sarmad sarmed sartaj
sarvesh sarwar satinder satish satoru satoshi satpal sattar satya satyajit satyapal saud saul sauli saulius saurabh saurav sava savely saverio savino
savo savva scot scott scotty seamus sean sebastian sedat sefer sekhar sekou selami selcuk selim sello selman semih semion sener senzo seppo serafim
serban serdar serhat serik serkan serob servet sese seth setya sevak severin severino seweryn seydou seyit seymour sezai sezer sezgin shaaban shaban
shabbir shabir shabtai shachar shad shafi shafik shafiq shafique shafqat shah shahab shahan shahar shahbaz shaheer shahid shahin shahram shahriar
shahrokh shahrukh shahryar shahzad shailesh shajjar shakeel shaker shakib shakil shakir shakti shakur shalah shalom shalva sham shameem shamil shams
shamshad shamsul shamsur shane shankar shantanu shapour sharad sharaf sharafat sharath sharif shariff shariq shashank shaukat shaul shaun shavkat
shawkat shawki shawky shawn shawqi shay shayan shazad shea shehab shehryar shehu shehzad shekhar sheldon shelton sherman sherwin shib shigeru
shimshon shin shiraz shishir shiv shiva shivaji shivam shivraj shlomi shmuley shmulik sho shoaib shokri shraga shridhar shrikant shuaib shubham
shubman shuja shukri shyam shyamal siaka siavash sibusiso sid siddarth siddiq siddiqur sidi sigfrido sigmar sigmund sigurd sigvard sihanouk siim
sikandar silas silvano silverio silvio silviu simba simcha sime simen simon sinan sindri sinisa sipho siraj sirwan sitaram sivert sixto siyanda
sjoerd slamet slaven slavko slobodan snorre snorri sobhi socrates sofiane sohaib sohail soheil sohrab sokol sokratis solomon somchai somkid somnath
somsak sondre sonny sonu soren sorin soso sotir sotiris soufian soufiane souheil soumaila soumen soumitra sourav spas spencer spike spiros spyridon
spyros srdan srdjan sreten srettha sridhar srikanth srinivas sriram stalin stamatis stanford stanko stanley stanoje stathis stavros steen steffen
stein steinar stelian stelios sten stephen sterling stevan stevo stewart stig stipe stipo stjepan stojan stojko stoyan stuart sture sturla subash
subhas subhash subhi subir subodh sudeep sudesh sudhakar sudhir sudip sudki sufian sufyan sugata suguru suhaib suhail suharto suhayl sukarno sukhbir
sukhdev sukumar suleiman sultan sumair sumeet sumio sumit sundar sundaram sunil sunullah suraj surajit surapong surayud suren surendra suresh surin
surinder surjeet surjit surya suryo susanto sushant sushil susumu suthep sutirtha sutiyoso suvendu svante svein sven sverre sveta svetomir svetozar
swapan swaraj swen sylvain sylvester symeon szilard taavi tadas tadeas tadej tadeusz tadija tafari tage taha tahar taher tahir tahmasb tahseen tahsin
taichi taj tajammul takeru takis taku takuma takumi takuro takuto takuya talaat talal taleb talgat talha talib tamam tamas tamer tamir tammam
tamotsu tamrat tancredi tanguy tanju tanmay tanner tansel tanveer tanvir tanzil tapan tapani tapas tapash tapio taqi tarak taras tariq tarique tarjei
tarkan taro taron tarun tashfin taslim tasos tate tatsuro taufiq tauqir tauseef tawanda tawfiq tawhid tawia taymur tayseer taysir tayyar tayyib
tayyip tedros teemu teguh tej tejas tejashwi tejasvi telmo temel temur tenshin teofil teofilo teoman terence terje terrance terrell terrence tesfaye
tetsu tetsuo teun thabet thabit thabo thaddeus thaer thaksin thamer thamir thanasis thanathorn thanin thanos thanu themba theodore theron thiago
thibaud thibault thibaut thierry thijs thilo thomas thor thorben thorsten thulani tiago tiberio tiberiu tibor tidjane tiger tigran tihomir tikhon til
tilman tilo timo timothy timur tinashe tino tito titus tivadar tiziano tjeerd tobia tobias todd tofigh tofik tokhtar tokutaro tomer tomiichi tomio
tommi tommie tomo tonino tonis tonu toomas tor toralf torben tord tore torgeir toribio torkel tormod tornike toros torsten toru toufic toyoo traian
travis trayvon trent trenton trevor trey trifon tristan troels trofim trond troy truman trygve tshepo tsutomu tsuyoshi tsvetan tucker tudor tufan
tugrul tulio tullio tunc tuncay tuomas tuomo turan turgay turgut turhan turki tushar ty tyreek tyrell tyrese tyrone tyson tzachi tzadok tzvi ubaid
ubaldo udai uday uddhav udit udo ufuk ugur uhuru ujjal ujjwal ulas uldis ulf ulises ulrich ulrik ulugbek ulysse ulysses umair umakant umarjon umaro
umberto umesh umid umit umran unal upendra upton urbain urban urbano urho uri uriah uriel urmas urs ustin uthman utku uttam uwe uzi uzzi vache vaclav
vadim vadym vagn vahagn vahan vahap vahe vaheed vahid vahit vaibhav vakhtang valdas valdis valentin valerian valerio valeriu valon vamshi vamsi vance
vangelis vano varazdat vardan vartan varun varuzhan vasa vasant vasanth vasco vasilis vaso vassilis vasudev vasudeva vato vaughn vazgen vazha vecdi
ved vedat veerachai vegard vehbi veikko veit velibor velizar velko venanzio venelin venkaiah venkat venkata vern verner vernon vesa veselin veysel
viacheslav vibhu victor vid vidar vidas vidoje vigen viggo vijay vijayan vijender vikas vikenty vikram vikrant vilas vilem vilen vilis ville villy
vilmos vimal vinay vinayak vincent vineet vineeth vinicio vinicius vinoba vinod viorel vipin vipul viraj virat virender virendra virgil virgile
virgilio virginio vishal vishnu vishwas vit vito vitor vittore vivek viveka vladan vladas vlade vlado vladut vlasis vlatko vojin vojislav vojtech
volkan volker volkmar vsevolod vuk vukasin vusi vyas waclaw wade wadie wael wafiq wahab waheeb waheed wahib wahid wahyu wajahat wajdi wajid wajih
wakil waldo walenty wali walid waliur walker wallace walter walther walton waqar waqas warren warwick wasef wasfi wasif wasim wassim watana wataru
watban wathiq watson wayne wazir weldon wendell wenzel werner wes wesley wessel weston wibowo wichai widodo wiebe wieland wieslaw wilber wilbert
wilbur wilburn wiley wilford wilfred wilfrid wilfried wilhelm willard william willis wilmer wilson wim winfred winston winthrop wiranto wissam
wissanu wit witold wole wolf wolfgang wolfram wondimu woodrow woody wouter wyatt wycliffe xaver xavi xawery xenophon xolani yacine yacoubou yadollah
yahya yair yakir yakubu yakup yalcin yale yaman yamato yamil yan yancy yane yaniv yannick yaqub yaron yasar yash yashar yashpal yashwant yasin yasir
yasujiro yasutoshi yatin yavuz yaw yayi yazan yazdan yazid yechiel yeferson yefim yegor yehezkel yehiel yehoshua yehuda yehudah yemane yemi yerlan
yermek yervand ygor yiftach yigael yigal yigit yildirim yilmaz yinon yiorgos yishai yisrael yisroel yngvar yngve yoav yochai yoel yogendra yogesh
yohan yohanan yohannes yonah yonas yonatan yoni yoram yordan yosi yosif yossi yosyp yotam younus yousaf youssuf yoweri yudai yudhoyono yudhvir yunus
yusaf yusof yusri yusril yusuf yutaka yuval yuvraj yuzuru yvan yves yvon zacarias zacharias zacharie zachary zachery zaeem zafar zafer zafir zaheer
zahi zahid zahir zahran zahurul zaid zaidan zaim zain zainal zakaria zakhar zaki zakir zalman zalmay zamir zane zaur zaven zayed zaza zbynek zdenek
zdravko zecharia zeeshan zeev zeke zeki zelimir zeljko zenawi zeno zenon zephania zevulun zewdu zeyad zhelyu zhirayr zhivko zhomart ziad ziaul ziaur
zied zigmas zikri zinedine zinovy ziyad zlatan zlatko zoltan zoran zorislav zoubeir zsolt zubair zubayr zubin zuhair zulfikar zulfiqar zulfugar
zulkifli zurab zvi zviad zvonimir zvonko zygmunt
`, `
aarti aase abeer abena abeni abigail abir achieng ada adaeze adanna adaobi addie adedoyin adela adelaide adele adeline adenike adeola adi adiba adila
adina aditi adjoa adriana adrienne adunni adwoa afaf afia afsaneh afsar afsoon afua agafya agata agatha agathe agnes agnese agneta agnetha ahlam
ahuva aida aigul aila aileen aimee ainur aisha aiste aisulu akanksha akemi akinyi akosua akshata aksinya akua akwa alana alanna alba alberta albina
alda alessia alevtina alexa alexandra alia alice alicia alicja alida alina aline aliona alisha alison alissa aliya aliyah alka alla allegra allison
allyson alma almudena althea altynai alva alyona alyson alyssa alzbeta ama amaka amalia amanda amandine amani amara amat amber ambra amelia amelie
amena amina aminah aminata amira amisha amna amparo amrita amruta amy anabel anabella anahi anahita anais anandi ananya anara anat anca andree
andreea andreia aneta anette anezka anfisa angela angeles angelica angeliki angelina angeline anges angie anica aniela anika aniko anisa anita anja
anjali anjana anju anjum anke ankita anna annabel annalisa annamaria anneke anneli annette annick annie annika annukka anoud antigoni antje
antoinette antonella antonina anubha anuja anupama anuradha anushka anyango aoi aparna apinya apolline april aqila arabella araceli aracely arafa
archana areej arefeh arezoo argyro ariadna ariana ariane arianna ariela arija arina arisa arlene arlette armelle arpita arta aruna arushi arwa arzu
aseel asel asha ashlee ashleigh ashwini asieh asifa asiya asma asmaa asmah aspasia asra assitan assunta asta astrid asuka asuncion asya atefeh athena
athina atieno atika atiqa atishi atossa aud aude audrey aurelia aurelie aurika aurora aurore auste autumn ava avani avigail avital aviva awa awatif
axelle aya ayame ayat ayelet ayelin aylin aynur ayo ayumi ayzhan azade azadeh azar azita aziza azucena babita badia bahar bahareh bahia bahija banan
baraa barbara barbel barbie barbora barbro basima basma batool batul batya baya beata beate beatrice beatrix beatriz begona belen belinda benazeer
benazir benedicte benedita berit bermet bernadette bernice berta bertha berthe beryl bessie bethan bethany bette bettie bettina betul beulah beverley
beverly bharati bharti bhavana bhavna bianca bianka bilikisu biljana bilqis bindu birgit birgitta birte birthe bisan bisi bistra blanca blanche
blandine blanka bodil bojana bonnie botagoz bouchra bozena bracha branka brenda briana brianna bridget brigitte brinda brit britney britt britta
brittany brittney brooke bruna brune bukola buran bushra busra buthaina caitlin caitlyn callie camila camille candace candela candice candy cansu
capucine cara caridad carine carissa carla carlene carlota carlotta carly carmel carmela carmit carola carole carolina caroline carolyn carys cassidy
cassie catherine cayetana cecelia cecile cecilia cecilie cecily celeste celia celine ceren chadaporn chana chandana chandni chantal charis charlene
charlotte chaya chelsea cheri cherie cherry cheryl chhavi chiamaka chiara chidinma chihiro chinwe chioma chipo chisato chitra chizuko chloe christa
christi christiane christie christina cigdem cilia cinzia claire clara clare clarice clarissa clarisse claudia claudine clelia clemence cleo clotilde
colette colleen concetta concha conchita connie consuelo cora coral coralie corazon cordelia cordula corina corinne cornelia cosette cosima costanza
coumba cruz crystal csilla cynthia daad dace dafna dagmar dagmara dagny daiva dalal dalia daliah danae dania danica daniela danielle danijela danuta
daphna daphne daria dariga darija darla darlene darshana darya dawn deanna deanne debora deborah dee deepa deepali deepika deepti deidre deirdre
delcy delfina delia della delores deloris delphine denisa denise denisse desiree despina despoina devaki devi devika devora dewi dian diana diane
dianna dianne diarra diba dijana dikeledi dikla dilbar diletta dilma dilnoza dima dimitra dimple dina dinah dipa dipali disha dita ditte ditza divya
dixie dobrinka dolores domenica dona donata donna donya doreen doriana dorina doris dorit dorota dorothea dorothee dorothy dorte dorthe dragana
dragica draupadi droupadi dua dubravka dulce dunja durga dusica dvora ebba ebele ebru ebtekar ebtesam ece eda edda edie edina edit edita edith edna
edwige edwina edyta eeva effie efi efrat eftychia efua egle eila eileen einat einav eira eirini ekta ekua ekundayo elaheh elaine elda eleanor
eleanora elena eleni eleonora elettra elham eliana eliane elif elin elina elinor elisa elisavet elise elisheva eliska elizabeth elke ella elle ellen
ellinor elly elma elmira elnaz elodie eloisa eloise elsa else elsie elspeth elva elvira eman emanuela emel emeline emese emi emilia emilie emily
emine emma emoke enas enid eniko enrica eri erica ericka erin erma erminia erna ese esi esma esme esmeralda esra essie estee estela estelle ester
esther esti estrella eszter eteri ethel eti etta eugenia eugenie eulalia eunice euridice eva evanthia evdokia evelin evelina eveline evelyne evita
ewelina fabiana fabienne fabiola fadia fadila fadwa fahima fahmida faina faith faiza falak fani fanta farah faranak fareeda farhat fariba farida
faridah fariha farnaz farrah faryal farzana farzaneh fatema fatemah fatiha fatima fatou fattoum fauzia fawzia fawzieh fawziya fay faye federica
fedosia fehmida felicia felicity felipa femke fenna ferial feride fern fernanda feryal fiamma fidan figen filipa filiz filomena fiona fiorella
firdous firoozeh firouzeh fitri fitriani flaminia flavia fleur flor flora florence florrie folake folasade forough forouhar foteini fotini fran
franca france frances francesca francine frauke freda freja freshta freya frida frieda friedel fulya funke gabija gabriela gabriella gabrielle gaelle
gaia galia galina galit galya galyna gamze gargi garima gauri gayane gayatri gayle geeta gelareh gemma gena genevieve genoveva georgia georgie
georgina geraldine gerda gergana germaine gertrud gertrude gesine geula ghada ghadeer ghalia ghazal giada gianna gila gilat gilberte gilda gill
gillian gimena gina ginette gintare giorgia giovanna gisela gisele gisella giselle gita gitta giuliana giusy gizela gizella gladys glafira glenda
glenna gloria glynis golda goli golnar golnaz gonca gopika gordana gowri graca grace gracia gracie graciela grazia grazyna greer greetje gretchen
grete gretel grethe griselda grit gro gry gudrun gulbahar gulcin gulen gulnara gulnaz gulnora gulsen gulsum gulten gulzhan gunhild gunilla gunnel
gunvor gwendolyn gwyneth habiba habibah hadas hadassah hadeel hadia hadil hadiyah hafida hafsa hafsah hagit haifa hailey hajar hajra hala hale haleh
haley halima halimah halina halla hallie halyna hamida hana hanaa hanadi hande haneen hania hanieh hanim haniya hannah hanne hanneke harini harriet
harriett hasiba hasina hasmik hasnaa hassiba hatsue hattie hatun hava hawa hawra hayam hayat hayley hazel heather heba hedieh hediyeh hedvika hedwig
hege heide heidi heidrun heike helen helga helle heloisa heloise helvi hema hemlata hena hend henda henna henriette henrike henryka hermina herminia
hermione herta hester hiba hidaya hilda hilde hildur hillary hina hinako hind hitomi hiwot hjordis holly honoka honor hope hortense houda houria
hristina huda huguette hulya huma humaira hurriyet husna iana iara ibtisam ida idit idun ieva ifeoma ifeyinwa ijeoma ilana ilanit ilaria ildiko
ileana ilene ilenia ilga ilina ilinca ilka ilse ilze iman imane imelda imke imogen ina inaam inacia inas inass inbal indah indira indrani indu ines
inese inessa inga inge ingeborg inger ingrid ingrida inguna ingvild inken inna insaf intan ioana ioanna iona ipek iqra irada iraida iram irina irini
iris irit irja irma irmgard irum isabel isabella isabelle isaura iselin ishita isla ismini isobel isolde isra israa israt itziar ivana ivanka ivelina
ivete ivona ivonne ivy iwona izabela izumi jacinta jaclyn jacqueline jade jadranka jadwiga jagoda jagriti jahan jahanara jaleh jameela jamila jamilah
jamuna jana janaina janaki janan jane janelle janet janette janhvi janice janie janina janine janneke jarmila jasmin jasmina jasmine jasna jawahir
jaya jayanthi jayanti jayne jeanette jeanie jeanine jeanne jeannie jeannine jemima jenna jennie jennifer jessica jette jewel jhanvi jhumpa jill
jillian jimena jirina jitka joana joann joanna joanne joaquina jocelyne jodi jodie joelle johanna jolana jolanta jolene jolita joni jonna jordana
jorunn josefa josefina josephine josette josiane josie joumana jovana joy joyce jozefina juana juanita judit judita judite judith juliana juliane
julianna julianne juliet julieta juliette julita jumana june junko jurate jurgita juste justine justyna jutta jyothi jyoti jyotsna jytte kaarina
kadiatou kadija kadriye kaede kaija kainat kaisa kaitlin kaitlyn kaja kajal kajol kakoli kaleria kalina kalliopi kalpana kalsoom kalyani kamala
kamilla kamini kanika kanya kaori kara kareena kari karima karin karina karine karishma karita karla karnit kartika kartini karyn kasey kasia kasturi
katayoun kathie kathleen katia katina katja katrina katrine katy kausalya kavita kavitha kawthar kaye kayla kaylee kefilwe kei keira keisha kellie
kemi kendra kenza keren kerri kerstin kerubo ketaki ketevan keti khadeeja khadeja khadija khaleda khalida khalidah khansa khatera khawla khawlah
khazar kholoud khosi khulood kiera kiko kimberly kimi kinana kinga kinuko kira kirsi kirsten kirsti kirsty kishwar kjersti klara klaudia klavdia
koharu kolinda komal kornelia kotone krista kristi kristie kristin kristy kriti krystal kubra kulsoom kumari kumkum kunti kveta kyriaki ladan
laetitia laima lakshmi lale laleh lalita lalitha lama lamara lamia lamis lara larisa larissa larysa lata latha latifa latifah latika latoya laura
laure lauren lavinia laxmi layan layla lea leah leann leanna leanne leela leena lekha lela lene leni lenka lenora leona leonie leonor leonora lerato
lesia lesley lestari lesya leta leticia letizia lettie letty liana liat libuse licia liesel liesl liga ligia lihi liisa lilach liliana liliane lilit
lill lilla lilli lillian lillie limor lina linda lindiwe linette linn linnea liora liron lisbet lisbeth lise liudmyla liv livia liya ljiljana ljubica
lobna lois lolita lora loraine loredana lorella lorena lorenza loretta lori lorna lorraine lotta lotte lottie loubna louisa louise louison loukia
lourdes lova lovisa luana lubaba lubica lubna lucette lucia luciana lucienne lucilla lucille lucinda lucrecia lucrezia lucyna ludivine ludmila
ludmilla ludovica luigia luisa luise luiza lujain lulwa luna lupita lusine luz lynda lyndsey lynette lynne lyubov maarit maayan mabel mable macarena
madalena madeleine madeline madelyn madge madhavi madhuri madiha mae maeve mafalda magali magdalena maha mahbouba mahbubeh mahdiyeh mahima mahin
mahira mahliyo mahnaz mahnoor maho mahrukh mahsa mahua mahvash mahwash mai maia maike maimuna maisa maisie maissa maite maitreyi maj maja majida
majlinda makarem makena maki mala malak malala malati malavika malee maleeha maleka malena malene malika malin malini malka mallika mallory mamata
mami mamta manal manami manana manar mandana mandy maneka manijeh manisha manju manjula manjusha manon manuela mao mar maram marcela marcella marcia
marcie marcy mareike marfa margaret margaux margery margit margo margot margret mari mariah mariama mariana mariann marianna marianne maribel marieke
mariel mariela mariella marielle marietta marijana marijke marilena marilyn marine marisa marisela marisol marissa marit marita marja marjorie
marketa marla marlena marlene marlies marsha marta marte martha marthe martina martine martyna marwa mary maryam maryana maryann maryanne maryla
maryna maryse maryum marzena marzia marzieh marziyeh masarat masooma masoumeh massouda masumi mathilda mathilde matilda matilde matoula mattie maud
maude maura maureen mavis mawra maxine maya mayawati mayra maysa maysoon mayssa mayte mayu mbali meagan meaza medea medha meena meera mega megawati
megha meghan meghana megumi mehnaz mehri mehrnaz mehwish mei meike meirav melahat melania melanie melba melchora melek melina melinda meline melissa
melody meltem melva menaka meral merav mercedes mercy meredith merete merva mervat merve meryl mette meytal micaela michaela michela michelle michi
midori mieke mihaela miki mila milada milagros milana mildred milena milica milka mimi mimoza mina mindy minerva minna minnie minoo miori mira
miranda mireia mireille mirela mirella mireya miriam mirjam mirjana mirta misaki misty mithali miu miwa miya miyo miyu miyuki mizuho mizuki mladena
moe mohini moira mojgan mollie momoe momoka momoko mona monica monika monique monireh morag moran morena morgane moumita mouna mounira mridula mrunal
muazzez mubina mukta mumbi muna muniba munira munirah muriel mursal musarat musarrat muzna mwende myra myriam myrna myrtle naama naaz nabila nadege
nadera nadezda nadida nadine nadira nadja nadwa nafisa nahed nahla naila naima naimah najah najat najla najlaa najma najwa naledi nalini nalwanga
namita namrata namukasa nancy nandini nandita nanette nani nanna naowarat narges nargess nargis nargiz nargiza narine nasiba nasim nasreen nasrin
nastya natacha natasa natela natia nato natsuki naveena nawal nawar naz nazan nazanin nazia nazik nazli nazneen ndeye ndidi neda neelam neele neelima
neeta neetu neha nekesa nela nele nelida nelli nellie nelly nerea nermin nesrin nesrine nettie nevena nevin ngozi niamh nicole nida nidhi nieves niga
nigar nighat nigora nihan nika niki nikki nil nilda nili nilima nilofar niloofar niloufar niloufer nilufar nimra nina ninon nira nirit nirmala
nirupama nisha nishtha nisreen nisrine nita nithya nittaya nivedita nives njeri nkechi nneka noa noelia noelle noemi noemie noga noha nola nolwenn
nomsa nomvula nomzamo nonna noora norah noreen norma nosipho nosiviwe noura noya nozima nozomi ntombi nuha nujood nunzia nupur nura nuray nurcan
nurhan nuria nurit nuriyah nusrat nyambura nyaradzo nyasha nydia oana obiageli oceane octavia oda oddny oddrun odelia odette odile ofelia ofra oksana
olesia olesya olfat olga olimpia olive olivia oluchi olympia omaima omnia omotola onyeka opal ophelia ophelie ophira ora oranit oriana orietta orit
orli orly orna ornella orsola orsolya orysia osnat otilia ottavia otylia oumaima oumou ourania oxana oygul ozge ozlem padma padmaja padmini
paetongtarn paige palesa pallavi paloma pamela pansy paola parastoo pari parichat parisa parthena parul parvaneh parvathi parvati parveen parvin
parwana pascale patience patrica patricia patrizia patti paula paule paulette paulina pauline pavla paz pearl pegah pelageya penelope perihan perla
perrine pervin petra petrona petula petya philippa phillipa phoebe phuong phyllis pia piedad piera pilar pina pinar pinelopi pinky piper pirjo pirkko
piroska pnina poliana polina polyxeni pooja poonam poornima poppy pornthip portia pouran prabha prachi pragati pragya prajakta pramila pratibha
pratima precious preeti preity prerna pris priscila priti priya priyanka prudence puan puja purnima putri qandeel queenie rabab rabea rabia rachael
rachana rachel rachida rachna rada radha radhika radia radka radmila radwa raeda rafaela raffaela raghad raghda ragini ragna rahaf rahayu rahila
rahima rahma raihana raija raisa raissa rajaa rajani rajni rajshree rakhi rakhshan ramata ramona ramya ranaa randa randi rani rania raniya
ranjana ranjita rasha rasheda rashida rashmi ratana rathi rati ratna raven ravit raya raymonde razia razieh raziya reba rebeca rebecca rebekah reem
reema reena refilwe regina regine reham rehana rei rejane reka rekha remedios rena renae renata renate renee renu renuka reta retno reut revathi
revati reyhan reyhaneh reyna rhea rhiannon rhoda rhonda richa riddhi rigmor rihab riikka riitta rim rima rimma rin rio risa risako ritika ritsuko
ritu ritva rivka riya roberta robyn rochelle rocio rodica roghayeh rohini rokhsar rola rolande romana romane romina romy rona ronda ronit roopa roos
roqaya rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosana rosanna rosanne rosaria rosaura roseann roseanne roselyne rosemarie rosemary
rosetta roshanak roshni rosina rositsa roslyn rossana rossella rouba roula rowena roxana roxanne roya roza rozalia rozita ruba rubina ruby ruchama
ruchi rudo ruhama ruhi rukhsana rukmini rula rumaysa rumi rupa rupali ruqaya ruqayyah ruslana rusudan rut ruta rutendo ruth ruti ruvimbo ruzena
ruzica saadet saadia saara saba sabeen sabiha sabina sabine sabrin sabrina sabrine sadaf sadhana sadhvi sadia safia safiya safiye safoora saga sagit
sahar saher sahra saida saima saina sajida saki sakineh sakura saleha salha salima salimah salma salome salwa samah samaneh samantha samar samara
samia samiha samira samiya samreen sana sanaa sanae sanam sanda sandhya sandrine sangeeta sangita sania sanita saniya sanja sanjana sanjukta sanna
sanne saoirse saori sara sarah sarala sareh sarit sarita saroj sarojini sarolta sarwat saskia satsuki satu savannah savita savitri sawsan sawsen
sayaka sayako sayuri scarlett seema seetha segolene seham selda selena selin selina selma semiha semra sena senait senem senka sepideh serafima serap
serena serpil setareh sevara sevda severina severine sevgi sevil shabana shabnam shadia shafiqa shagufta shahd shahida shahira shahla shahnaz
shailaja shaima shaimaa shaista shakila shalini shalu shamima shamsa shamsi shana shani shania shanta shantha shanthi shanti sharada sharda shari
sharifa sharmeen sharmila sharmin sharon sharona shauna shawna shayma shazia sheeba sheela sheema sheena sheetal shehla sheikha sheila shelby shelia
shelley sheri sherin sherine sherri sherrie sherry sheryl shifra shiho shilpa shinobu shiori shipra shira shiran shiri shirin shirine shirley shivani
shlomit shobha shohreh shoko shokria shole shona shoshana shraddha shreya shrishti shruti shubha shula shulamit shumaila shweta sian siba sibel
sibylle siddhi sidonie sierra sif sigal sigalit sigita signe sigrid sigrun siham sihle silke silvana silvia sima simidele simin simisola simona
simran sina sinead sinem sini siobhan siranush siri sirimavo sirin siriporn sirpuhi sita siti siv sivan siw sixtine skye sladana slavica slavka
smadar smita sneha snehal snezana snezhana socorro sofie sofiko soheila sohini sol solange soledad solene solmaz solomiya solveig somaya somayeh
somying sona sonal sonali sonam sondra sonia sonja sonya soraya sorina souad soumaya soumya sowmya sridevi srilatha srishti staci stacie stana
stanka stefana stefania stefanie steffi stefka stela stella stephanie stine storm stuti suad sucheta suchitra sudarat sudha suely suha suhad suhaila
suhair suharti suhasini suhayla sujata sujatha sukaina sukanya sukmawati sulafa sulastri suleyma sultana sumana sumati sumaya sumayya sumbul sumera
summer suna sunanda sunayana suncica sundus sunisa sunita sunitha sunniva supatra suphansa supriya suraya susan susann susannah susanne sushila
sushma sushmita suvarna suzan suzette svenja svetlana sveva swantje swapna swara swarupa swati sybil sybille sylvaine sylvi sylvia sylvie sylwia
synne synnove szilvia taapsee tabassum tabitha tae taghreed tahani tahereh tahira tahmina tahmineh taina tali talia tamar tamara tami tammie tammy
tamuna tania tanja tansu tanuja tanvi tapasi tara taraneh tarini tarja tarsila tasha tasleema taslima tasneem tasnim tasoula tatiana tawakkol tayyaba
tayyibe tazuko teesta tehila tehmina telma teodora teofila teresa terez tereza terezia teri terri teuta thais thandeka thandi thandiwe
thangam theano thelma thembi theodora theresa thora thuli tia tiana tiffani tiffany tiina tijana tilda timea tinatin tine tirza titilayo tiziana tone
tonia tonya tora torunn tova tove tracey traci tracie traudl trina trine trinity tripti trisha trude tsehay tsisana tsitsi tsveta tsvetana tugba
tuija tulay tulin tullia tulsi turid turkan tuula twila tyra tzila tzipi tzipora tzippi tzivia ulfat uliana ulku ulla ulrika ulrike ulyana uma umaima
umida una unni upasana urmila urooj ursula urszula urvashi uschi usha uta utami ute vahideh vaida vaishali vaiva vala valarie valentina valerie vanda
vandana vanesa vanessa vani vanina vanita vanya varduhi varsha vasanthi vasiliki vasilisa vasso vasudha velma vendula venus vera vered verena verna
veronica vesela veska vesna vian vibeke vicki victoire vida viera vigdis vijaya vikki vildan vilma vimala vinaya vineeta vinita viola violaine violet
violeta violette viorica viorika vira virag virginia virginie vita vitalia viv viveca viviana viviane vivienne vjosa vlasta vrinda wafa wafaa waheeda
wahida wahyuni wairimu wala walaa wambui wanda wangari wangui wanida wanjiku wanjiru warda wati wedad wejdan wenche wendi wendy widad wiebke wijdan
wilhelmina willa willow wilma winifred winona wisal wulan wynne xena ximena xiomara yaa yaara yaba yadira yae yael yaffa yalda yamila yamini yamuna
yana yanina yanti yasemin yashoda yasmeen yasmin yasmina yasmine yayoi yeganeh yehudit yelena yesenia yetunde yevdokia yewande yildiz yingluck ylva
yocheved yogita yolanda yonit yordanka yosra yousra yrsa yui yukari yumna yuni yusra yuuko yuzuki yveta yvette yvonne zabel zaha zahava zahida zahra
zaib zaida zaina zainah zaira zakia zakieh zamira zandile zanele zaneta zarina zaruhi zawadi zaynab zdenka zeenat zehava zeina zekiye zelda zelia
zeliha zeljka zena zenab zhanna zhenya zhivka ziba zinah zinaida zinat zindzi zipora zippora zita ziva zlata zlatka zodwa zoe zoey zofia zohra zohreh
zoi zola zora zorana zorica zsofia zsuzsa zubaida zubeida zulaikha zulema zuleyha zulfa zulfiya zulma zumrut zuzanna
`, `
addison alexis amal amit andrea andy angel anis ari ariel asa ash ashley aubrey avery ayodele bailey bela bhanu blair bobbie bola brett brook cameron
campbell carey carmen casey chandra charlie christian claude corey courtney dale dana dara darcy daryl devon dominique drew eden ejike ellis emerson
evelyn finley firdaus frankie gabby gabi gabriele gal gale gerd guadalupe gul gurpreet hadley hanan harley harper harpreet harsha hayden hikaru hilary
hunter ikram ilham ira isa isatou ismat jackie jaime jamie jan janis janne jean jess jessie jihan joan jocelyn jody johnnie jordan jude jules justice
kagiso kai kaoru karen kay kelly kelsey kendall kerry khaya kim kiran kirti kris krishna kristen lane laurence lee leigh leslie lilian lindsay lindsey
logan loren lula lynn mackenzie madhu madison marian marion maris marjan marley masih meysam michal michele mickey miho mika mitra morgan mpho mrinal
nahid nana nicky nicola nihal nikita nikola nino nnamdi noel nur nurul ola ollie paris parker patrice payton peyton phoenix pushpa qamar quinn raja
rana rand ray reagan reese remy rene rida riley rinat robbie robin rory rosario roshan rotem rowan sabah safa sage said saman santosh shadi shaheen
shai shamim shannon shashi shiro sidney simone skyler smriti sri stacey stacy stevie suman sumitra susilo sydney tal talat tamim taylor temitope
tendai toni tracy trinidad tunde tyler uchenna val vanja vidya vivian vivien whitney yuki yuli zaman
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
