/**
 * Everyday words that may stand with a capital at the start of a sentence, in a headline or inside the name of a thing: evidence
 * against a person. Base forms only (`names/vocabulary.ts` undoes regular endings and knows productive ones such as -tion, -ness).
 * From SCOWL sizes 10 and 20 (Kevin Atkinson, http://wordlist.aspell.net, free for any purpose), inflected forms and
 * regular derivations taken out, with words of the news added by hand.
 */
import { list } from './table.js'

export const COMMON_WORDS = /* @__PURE__ */ list(`
aardvark abandon abbreviate abduct abide abnormal abolish abort about above abroad absence absent absolute absorb
abstract absurd abuse abusive abysmal academic accelerate accent accept acceptance access accident accidental
accommodate accompany accomplish accord accordance account accountant accumulate accuracy accurate accuse accustom
ace achieve acid acknowledge acorn acoustic acquaintance acquire acronym across act activate active activist actor
actual acute adapt adapter adaptor add addict addictive additional address adequate adhere adjacent adjective adjust
administer admire admit adopt adult advance advantage advent adventure adverse advert advice adviser advisory
advocate aerial aesthetic aesthetically affair affect afford aforementioned afraid after afternoon again against age
agency agenda agent aggressive ago agony agree agricultural ah ahead aid aim air aircraft airport airstrike akin
alarm alas albeit album alcohol alcoholic alert algebra algebraic algorithm alias alien align alike alive all allege
allegedly allergic alleviate alliance allocate allow allowance ally almost alone along alongside aloud alpha alphabet
alphabetic alphabetical already also alter alternate although altogether always am amateur amaze ambassador amber
ambient ambush amend amid among amongst amount amp ample amplifier amuse an anagram analog analogue analogy analyse
analysis analyst analyze anarchy anatomy ancestor ancient and anecdote angel anger angle angry anguish animal annex
anniversary announce annoy annoyance annual anomaly anorak another answer anthem anticipate antidote antique
antisocial any anybody anyhow anyone anyplace anything anyway anywhere apart apathetic apathy apostrophe app appal
appall apparatus apparent appeal appear appearance append appendix applause apple applicant apply appoint appraisal
appreciate approach appropriate approval approve approximate apt arbitrary arc arcade arcane arch archaic
architecture archive are area arena arguably argue arisen arithmetic arm armed army arose around arrange array arrest
arrival arrive arrogance arrogant arrow arse arson art article artificial artist artistic as ascend ash ashamed
ashcan aside ask asleep aspect ass assassin assault assemble assembler assembly assert assess asset assign assist
assistance assistant associate assort assume assure asterisk astronomer astronomy asylum at ate atheism atheist
athlete atlas atmosphere atmospheric atom atomic attach attack attacker attain attempt attend attendance attendant
attitude attorney attract attractive attribute audience audio aunt authentic author autobiography automate automatic
automatically automobile autumn average avoid await awake aware away awesome ax axe axiom axis baby back backbone
background backlash backlog backspace bacteria bacterium bad badge baffle bag baggage bailout bake balance ball
ballet ballot ban banal banana band bandwagon bandwidth bang bank banker bankrupt banner bar bare bargain bark
baroque barrage barrel barrier barrister base bash basic basically basis basket bass bastard bat batch bath bathroom
battalion battery battle baud bay be beach beam bean bear beard beast beat beaten beauty became because become bed
bedroom beef been beer before beforehand beg began begin beginner begun behalf behave behavior behaviour behind
belief believe believer bell belong beloved below belt bench bend beneath beneficial benefit bent beside best bet
beta better between beware beyond bias biblical bicycle bid big bigger biggest bigot bigotry bill billfold billion
billionaire bin binary bind biochemistry biography biological biologist bird birth birthday biscuit bishop bit bite
bitmap bitten bitter bizarre black blackboard blackmail blade blame blank blanket blast blatant blaze blew blind
blink bliss blob block blockade blog blogger blood bloody blow blown blue blurb board boat bob body bog boggle bogus
boil bold bolt bomb bombing bond bone bonus book booklet bookshop bookstore boom boost boot border borderline bore
boredom born borne borrow boss botch both bother bottle bottom bought bounce bound boundary bout bow bowl box boy
bracket brain brake branch brand brass brave brawl breach bread break breakdown breakfast breakthrough breath breathe
bred breed breeze brethren bribe brick bride bridge brief brigade bright brighter brightest brilliant bring broad
broadcast broke broken brother brought brown browse brush brutal bubble buck bucket budget buffer bug bugger build
built bulb bulk bull bullet bulletin bump bunch bundle burden bureaucracy burglar burn burnt burst bury bus bush buss
bust busy but butter button buy buyer by bye bypass byte cabbage cabinet caffeine cage cake calculate calculator
calculus calendar call caller calm cam came camera camp campaign campus can cancel cancer candidate cannot canonical
cant cap capital capitalism capitalist captain captive capture car carbon card cardboard care career cargo carnival
carpet carriage carrier carrot carry cartel cartoon cartridge case cash casino cassette cast castle casual casualty
cat catalog catalogue catastrophic catch categorically category cater cathedral catholic cattle caught causal cause
cave caveat cease ceasefire ceiling celebrate cell cellular cemetery censor cent center central centre century
ceremony certain certainty certificate chain chair chairman chalk challenge chamber champagne champion chance
chancellor change changeover channel chaos chaotic chap chapel chapter char character characteristic charge charm
chart charter chase chat cheap cheaper cheapest cheat check checker cheek cheer cheers cheese chef chemical chemist
chemistry cheque chequer chess chest chestnut chew chicken chief child childish children chill chip chocolate choice
choir cholera choose chop choral chord chorus chose chosen chuck chunk church cider cigar cigarette cinema circa
circle circuit circuitry circular circulate circumstance cite citizen civil civilian claim clarify clash class
classic classical classify clause clean cleaner cleanest clear clearance clearer clearest clergy clever cleverer
cleverest click client cliff climate climb clinic clinical clip clique clock clog clone close closer closest closet
closure cloth clothe cloud club clue clumsy cluster coach coal coarse coast coat cobbler cocaine code coffee coherent
coin coincide coincidence coke cold collapse collar collate colleague collect collective college colon colony color
colour column combat combine come comeback comedy comfort comfortably comic comma command commence commentary
commentator commercial commit committee common communal communicate communism communist compact companion company
compare comparison compel compensate compete competence competent competitive competitor compile compiler complacent
complain complaint complementary complete complex complicate comply component compose composer composite compound
comprehend comprehensive compress compulsory computational compute computer con concatenate conceal concede
conceivably conceive concentrate concept conceptual concern concert concerto conclude concrete concur concurrently
condemn condense conditional condom condone conduct conductor conference confess confidence confident confidential
configure confine confirm conflict conform confront confuse congest congratulate congratulations congress conjecture
connect connector conscience consecutive consensus consent consequence consequent consider considerably considerate
consist consistency consistent console conspiracy constant constituency constituent constitute constitutional
constrain constraint construct constructive consul consult consultancy consultant consume consumer contact contain
container contemplate contemporary contempt contend content contest context continent continental continual continue
continuum contour contract contradict contradictory contrary contrast contribute contributor contrive control
controller controversial controversy convenience convenient conventional converse convert converter convey convict
convince convoy cook cookie cool cooperate coordinate cop cope copper copy copyright core corn corner corporate
corpse correct correlate correspond correspondence correspondent corridor corrupt cosmic cost cosy cotton cough could
council counsel count counter counterexample counterpart country countryside county coup couple courage courier
course court courtesy courtroom cousin cover coverage cow cozy crack crackdown craft cramp crane crap crash crass
crawl crazy cream create creator creature credit creed creep crew cricket crime criminal crisis crisp criteria
criterion critic critical criticism crop cross crossroad crossword crowd crown crucial crude cruel cruelty crunch
crush cry cryptic crystal cs cube cubic cuckoo cuddly cue culprit cult cultural culture cumbersome cumming cums
cunning cup cupboard cure curfew curly currency current curriculum curry curse cursor curtain curve custard custody
custom customary customer cut cute cycle cyclist cyclone cylinder cynic cynical dad daft dam damage damn damp dance
danger dare dark darling dash data database date datum daughter dawn day daylight daytime dead deadline deadlock
deadly deaf deal dealer dealt dear death debate debris debt debug debugger debut decade decay decent decide decimal
deck declare decline decode decrease dedicate deduce deed deem deep deeper deepest default defeat defect defective
defence defend defense defensive deficiency deficit define definite definitive defy degenerate degrade degree delay
delegate delete deliberate delicate delight delimiters deliver delivery delta demand demented demo democracy democrat
democratic democratically demolish demonstrate denominator denote dense dentist deny departmental departure depend
dependant dependence dependent deposit depot depress deprive depth deputy derange derive derogatory descend describe
descriptive desert deserve design designate designer desire desk desktop despair desperate despite destine destroy
destructive detach detail detain detainee detect detective detector deter determine deterrent detract devastate
develop developer device devil devoid devote diagnosis diagnostic diagonal diagram dial dialect dialog dialogue
diameter diary diaspora dice dictate dictator dictionary did die diesel diet differ difference different differential
differentiate difficult difficulty dig digest digit digital dilemma dim dimensional dine diner dinner dip diplomacy
diplomatic dire direct directive director directory dirt dirty disarm disaster disc disciplinary discipline
disclaimer disco discovery discrepancy discrete discriminate discuss disgust dish disk dismal disposal dispute
disrupt distance distant distinct distinctive distinguish distort distract distress distribute district disturb
disturbance ditch ditto diva dive diverse divert divide divine divorce do doctor doctrine documentary dodge doe dog
dogma dole dollar domain domestic dominant dominate don donate done doom door dose dot double doubt down downfall
downhill downpour downright downstairs downwards dozen dozens draft drag dragon drain drama dramatic dramatically
drank drastic drastically draught draw drawback drawn dread dream dreamt dreary dress drew drift drill drink drip
drive drivel driven driver drone drop drought drove drown drug drum drunk drunken dry dual duck due duff dug dull
duly dumb dummy dump dumpster duplicate during dust dustbin dusty duty dying dynamic dynamically each eager eagle ear
earlier earliest earn earth earthquake ease easier easiest east eastern easy eat eaten eater ebola eccentric echo
ecological economic economical economy edge edit editor editorial educate educational effect effective efficiency
efficient effort egg ego eh eight eighteen eighth eighty either elaborate elderly elect electoral electorate electric
electrical electron electronic electronically elegant elementary elephant elevator eleven eliminate elite elitist
else elsewhere em embargo embarrass embassy embattle embed emerge emergency eminent emit emotional emphasis empire
empirical employ employee employer empty emulate emulator enclave enclose encode encounter encourage end endanger
endeavor endeavour enemy energy enforce engage engine engineer enhance enjoy enlarge enlighten enough enquire enquiry
ensure entail enter entertain enthusiasm enthusiastic entire entirety entitle entrance entry envelope environmental
envisage envoy envy epic epidemic episode equal equate equilibrium equip equivalent era erase eraser ergo err error
escape esoteric especially essay essence essential establish estate estimate eternal ethic ethical ethnic euro
evacuate evaluate even event eventual ever every everybody everyday everyone everything everywhere evict evidence
evident evil evolutionary evolve exact exaggerate exam examine examiner example exceed excellent except exceptional
excess excessive exchange excite exclude exclusive excuse execute executive exempt exhaust exhaustive exhibit exile
exist existence exit exodus exotic expand expect expenditure expense expensive experience experimental expert expire
expiry explain explanatory explicit explode exploit explore explosive exponential export exporter expose exposure
express expressway extant extend extensive extent external extra extract extradite extraordinary extreme extremist
eye eyesight fabric face facilitate fact factor factory factual faculty fail failure faint fainter faintest fair
fairer fairest fairy faith fake fall fallacy fallen false fame familiar family famine fan fancy fantastic fantasy far
farce fare farewell farm farmer farther farthest fascinate fascist fashion fast faster fastest fat fatal fate father
faucet fault faulty favor favorite favour favourite fear feat feature fed federal fee feeble feedback feel feet fell
fellow felt female feminist fence fender festival fetch feud fever few fewer fewest fiber fibre fictional fiddle
field fierce fifteen fifth fifty fight fighter figure file fill film filter filthy final finale finance financial
find fine finer finest finger finish finite fire firework fireworks firm first fiscal fish fit five fiver fix fizzy
flag flame flash flat flavor flavour flaw flee fleet flesh flew flight flip float flood floor floppy flour flow
flower flown fluent fluffy fluid flush flute fly foam focus fog fold folder folk follow follower fond font food fool
foolish foot football footballer footnote for forbade forbid forbidden force forcibly forecast foreign foreigner
forensic forest forever forgave forget forgive forgiven forgot forgotten fork form formal format former formula
formulae forth forthcoming fortnight fortunate fortune forty forum fossil fought foul found fountain four fourteen
fourth fragile frame framework frank frantic fraud freak free freedom freeway freeze french frequency frequent fresh
friend frighten fringe frog from front frontline frown froze frozen fruit frustrate fry fudge fuel fugitive fulfil
fulfill full fuller fullest fully fume fun functional fund fundamental fundamentalist funeral funnier funniest funny
fur furniture furry further furthermore furthest fuse fuss fussy futile future fuzzy fw fwd gain galactic galaxy game
gang gap garage garbage garble garden gas gasoline gasp gate gateway gather gave gay gear gender gene general
generate generator generic genetic genetically genius genocide genre gentle gentleman gentlemen gently genuine
geographical geography geometry gesture get ghastly ghost giant gibberish gift gig gin girl girlfriend give given
glad glance glass glean global glory glossy glove glow glue gnome go goal goalkeeper goat god gold golden goldfish
golf gone good goodbye goody gospel gossip got gotten govern governor gown grab grace grade gradual graduate graffiti
graffito graft grain grammar grammatical grand grandfather grandmother grant graph graphic graphical grasp grass
grave gravitational gray greasy great greater greatest greed greedy green grenade grew grey grid grief grim grind
grip groan gross ground group grow grown growth guarantee guard guerrilla guess guest guidance guide guideline guilt
guilty guinea guitar gulf gum gun gunfire gunman gut gutter guy guys ha habit hack hacker had hail hair haircut hairy
half hall halt halve ham hammer hand handbook handicap handle handler handy hang hangover happen happier happiest
happy harbour hard hardback harden harder hardest hardware hardy harm harmony harsh harvest has hash hassle hasten
hasty hat hate hatred have havoc hay hazard hazy he head headache header headline health healthy heap hear heard
heart heartily heat heatwave heaven heavier heaviest heavy heel height held helicopter hell hello helmet help hence
henceforth her herd here hereby heresy heritage hero heroic heroin herself hes hesitate heterosexual hexadecimal hey
hi hid hidden hide hierarchical hierarchy high higher highest highlight highway hijack hike hill him himself
hindsight hint hip hire his historian historic historical history hit hitherto ho hobby hog hold holder hole holiday
hollow holocaust home homicide homosexual honest honesty honey honor honorary honour hook hope horde horizon
horizontal horn horribly horrid horrific horrify horror horse hospital host hostage hostile hot hotel hour house
household how however huge huh hum human humane humanitarian humble humbly humor humour hundred hung hunger hungry
hunt hurricane hurry hurt husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical
hysterical ice icon id idea ideal idealistic identical identifier identify ideological idiom idiosyncratic idiot
idiotic idle if ignorance ignorant ignore ill illegal illiterate illogical illustrate image imaginary imagine
immediate immense imminent immune impact impeach impend imperial implicit imply importance important impressive in
inadvertently inane incentive inch incidence incident incidental incline include inclusive increase incredibly incur
indent indeterminate index indicate indicator individual induce indulge industrial industry inertia inevitably
inexperienced infant infantile infect infer inference inferior inflict influence influential influenza info
infrastructure ingredient inhabitant inherent inherit inheritance inhibit initial initiate inject injure ink inner
innocence innocent input inquire inquiry insert insist insistence insofar inspect inspire instant instead instinct
institute instruct instrumental insult insurance insurgent intact integer integral integrate intellect intellectual
intelligence intelligent intensive intent intentional inter interact interactive intercourse interest interface
interfere interference interim interior intermediate intermittent internal international internet interpret
interpreter interrogate interrupt interval intervene interview intimate into intrinsic intrinsically introduce
introductory intuitive invade invalidate invariably invent inventor invert invest investigate invite invoke involve
ion irate iron ironic irony irritate is island islet isolate issue it item its itself jack jacket jail jam jargon
jazz jeans jelly jerk jest jet jewel jihad job join joint joke jolly journal journalist journey joy judge judicial
juice jump jungle junior junk jury just justice justifiably justify juvenile keen keep keeper ken kept kernel kettle
key keyboard keystroke keyword kick kid kidnap kidnapper kidney kill killer killing kind king kingdom kiss kit
kitchen knee knew knife knight knock know knowledge known lab label labor laboratory labour lack lad ladder lady lag
lager laid lain lake lamp land landlord landmark landmine landscape landslide lane language large larger largest lark
laser last late later latest latter laugh laughter launch lavatory law lawmaker lawn lawsuit lawyer lay layer layout
lazy leach lead leader leaf leaflet league leak lean leap learn learnt least leather leave lecture lecturer led left
leg legacy legal legend legendary legitimate leisure lemon lend length lengthy lenient lens lent lesbian lesser
lesson lest let lethal letter level liaison libel liberal liberty librarian library licence license lid lie life
lifestyle lifetime lift light lighter lightest lightning like limb limit line linear linguistic link linkage lion lip
liquid liquor lisp list listen listener lit liter literal literary literate literature litre litter little live liver
livest load loader loan lobby local locate lock lockdown lodge log logic logical logo lol lonely long longer longest
look loop loophole loose loot lord lorry lose loss lost lot loud louder loudest lousy love lover low lower lowest
loyal luck lucky luggage lump lunatic lunch lunchtime lung lurk lust luxury lying lyric machine machinery mad made
magazine magic magical magnetic magnificent magnitude mail mailbox main mainframe mainstream maintain maintenance
major make maker malaria male man manage manager mandate mandatory mangle mania manifestly manifesto manipulate
mankind manner manpower manual manufacture manufacturer many map marathon march margin marginal marine marital mark
marker market marriage marry martial mask mass massacre massive master match mate material mathematical mathematician
mathematics matrices matrix matter mature maximum may maybe mayor maze me meal mean meant meantime meanwhile measure
meat mechanic mechanical mechanism media mediator medic medical medicine medieval medium meet megabyte melody melt
member memoir memory men mend mental menu mercury mercy mere merge merit merry mess message messy met metal metaphor
meter method metre metric metro mice microcomputer microprocessor microwave midday middle midnight midwife might
mighty migrate mild mile mileage militant military militia milk mill millennium million millionaire mimic mind mine
miner minimal minimalist minimum minister ministry minor mint minus minute miracle mirror miserably misery misled
miss missile mist misuse mix mixture mnemonic moan mob mobile mock mod mode model moderate modern modest modify
module mold mole molecular molecule mom momentarily momentum monarch money monitor monkey monochrome monopoly monster
month mood moon moral more moreover morgue morning moron mortal mosque most mother motivate motive motor motorway
motto mould mount mountain mourn mourner mouse mouth move movie much muck mud muddle mug multiple multiply mum mumble
mummy mundane municipal mural murder murderer muscle museum music musical musician muslim must mutter mutual my
myself mystery mystic myth mythical nail naive naked name narrow narrower narrowest nastier nastiest nasty national
natural nature naughty navy nay near nearby nearer nearest neat necessary neck need needle negate neglect negotiate
neighbor neighbour neither nerve nest net network neural neutral never new newcomer newer newest newsletter newspaper
next nice nicer nicest nick nickname night nightmare nil nine ninety no noble nobody node noisy nominal nominate none
noon nor norm normal north northeast northern northwest nose nostalgia not notably note nothing notice noticeably
notify notwithstanding noun novel novelty novice now nowadays nowhere nuclear nuisance null numb number numbest
numeral numeric numerical nun nurse nut oar obey object objective obligatory oblige obscene obscure observe observer
obsess obsolete obstruct obtain occasional occupy occur occurrence ocean odd of off offence offend offender offense
offensive offer offhand office officer official offset offspring often oh oil ok okay old older oldest olympic omit
on once one oneself ongoing onion online onslaught onto onus open opera operate operational operator opinion opponent
oppose opposite oppress opt optic optical optimal optimistic optimum optional opus or oral orange orbit orbital
orchestra orchestral order ordinary organ organic organiser organizer orient oriental orientate origin original
originate originator orphan orthodox other ought our ourselves out outcry outdated outer outgoing output outset
outstanding over overall overdue overlap overseas overwhelm overwriting owe own owner oxygen ozone pace pacifier pack
package packet pad page paid pain paint pair palace pale pan pandemic panel panic pant paper paperback par parade
paradox paragraph parallel parameter paramilitary paranoia paranoid paraphrase pardon parent parentheses parenthesis
parish park parochial parody parole parrot parse part partial participant participate particle particular partner
party pass passage passenger passionate passive passport password past paste pat patch patent path pathetic patience
patient patrol pattern pause pay peace peacekeeper peak peanut peasant peculiar pedal pedant pedantic pedantry
pedestrian peer pen penalty pence pencil pended pending pends penguin penny people per perceive percent percentage
perfect perform performance perhaps period periodic periodically peripheral permanent permit perpetual persecute
persist persistent person personal personnel perspective persuade perverse pet petrol petroleum petty pharmacy phase
phenomena phenomenon philosopher philosophical philosophy phoenix phone photo photocopy photograph photographic
phrase physic physical physicist pi piano pick picture pie piece pig pigeon pile pilgrim pill pilot pin pinch pink
pint pipe pipeline pirate pistol pit pitch pitfall pizza place plague plain plan plane planet planetary plant plaster
plastic plate platform play player playground plea pleasant please pleasure pledge plenty plight plot plotter ploy
plug plunge plural plus pocket podcast poem poet poetic poetry point pointer poison poke polar pole police policeman
policy polio polish polite political politician politics poll polls polynomial pool poor poorer poorest pop pope
populace popular populate pork pornography port porter portray pose positive possess possibly post postage postal
postcard poster postmaster postpone postscript postulate pot potato potential pound pour poverty powder power
practical practice pragmatic pray prayer preach precede precedence precedent predecessor predict predominantly prefer
preferably preference prefix pregnancy pregnant prejudice preliminary premier premium prepare prescribe presence
president press pressure presumably presume pretty prevail prevalent prevent prey price pride priest primary prime
primitive prince princess principal principle print printer printout prior prison prisoner privacy private privilege
pro probably probe problem procedure proceed process processor proclaim produce producer product productive
professional professor profile profit profound program programme programmer progress prohibit project prolong
prominent promote prompt prone pronoun pronounce proof propaganda proper property prophet proportional proposal
propose proprietary prose prosecute prosecutor prospect prospective prostitute protect protein protest protester
protocol prototype proud prove proven provide provisional provoke pseudo psychological psychologist pub public
publish publisher pudding pull pulp pulse pump pun punch puncture punish punt pupil purchase pure purge purple
purpose pursue pursuit push put putt puzzle python quake qualifier qualify quantum quarantine quarter queen query
quest questionnaire queue quibble quick quicker quickest quiet quieter quietest quit quite quiz quota quote rabbit
rabid race racial racism racist rack racket radar radical radio radius rag rage raid rail railroad railway rain
rainbow rally ram rampant ran random rang range rank rant rape rapid rapist rare rarer rarest rash rat rate rather
ratify ratio rational rationale rattle rave raw ray razor re reach react reactionary read reader ready real realistic
realm rear reason reasonably rebel rebellion receipt receive receiver recipe recipient reckon recommend reconcile
record recorder recovery recreational recruit rectangle rectangular rectify recursive red reduce redundancy redundant
refer referee reference referendum reflect reflex refrain refugee refusal refute regard regards regime region
regional register regret regrettably regular reign reinstate reiterate reject relax relay release relevance relevant
reliably relief relieve religion reluctance reluctant remainder remarkably remedy reminder reminiscent remote removal
rend render renew rent repatriate repeat repent repertoire repetitive reply republican repulsive require requisite
rescue researcher resemblance resemble reset reshuffle residence resident resist resistance respect respective
respond response rest restaurant restrictive result resume retain retaliate retract retrieval retrieve reuse reveal
revenge revert revolt revolutionary rhetorical rhino rhyme rhythm ribbon rice rich richer richest rid ridden ride
rifle right rigid riot rip risen risk risky ritual rival river road robber robbery robot robust rock rocket rod rode
role roll roman romance romantic roof room root rope rose rot rotate rotten rouble rough round roundabout rout route
routine row royal royalties rub rubber rubbish rude rugby ruin rule ruler ruling rumor rumour run rung runway rural
rush rusty sabotage sack sacred sacrifice sad sadden safe safeguard safer safest safety saga said sail saint sake
saki salary sale salesman salt same sample sanctuary sand sandwich sane sang sank sarcasm sarcastic sat satellite
satire satisfactory satisfy sauce save saw say scale scan scandal scanner scarce scare scarf scarlet scatter scenario
scene scenery sceptical schedule scheduler scheme scholar school science scientific scientifically scientist scope
score scotch scrap scratch scream screen screw script scroll scum sea seal search season seat second secondary secret
secretary sect sector secular secure see seek seem seen seldom select selective self selfie selfish sell semantic
seminar senate senator send sender senior sense sensibly sensitive sent sentence sentient sentimental separate
separatist separator sequel sequence sequential serial series sermon servant serve server service set settle seven
seventh seventy several severe sex sexist sexual sexy shade shadow shake shaken shaky shall shallow shame shape share
shareholder sharp she sheep sheer sheet shelf shell shelling shelter shelve sheriff shift shine shiny shirt shock
shoe shone shook shoot shooter shooting shop short shortage shorten shorter shortest shorthand shot shotgun should
shoulder shout shove show shower shown shut shutdown shy sic sick sicken side sideways siege sigh sight sigma sign
signal signature significance significant silence silent silicon sillier silliest silly silver similar simple simpler
simplest simplify simplistic simply simulate sin since sincere sincerely sine sing singer single singular sinister
sink sir sister sit site situate six sixteen sixth sixty skeleton skeptical sketch skill skin skip skirmish skirt
skull sky slag slam slang slash slave slavery sleep slept slice slid slide slight slighter slightest slim slip
slippery slogan slope sloppy slot slow slower slowest small smaller smallest smallish smart smartphone smash smell
smelly smile smith smoke smoker smooth smug snack snag snail sneak sneaky sniff sniper snobbery snow so soap sober
soccer social socialism socialist society sock socket sod soft software soil solar sold soldier sole solicitor solid
solo solve some somebody somehow someone someplace something sometime somewhat somewhere son song soon sooner soonest
sophisticate sordid sore sorry sort sought soul sound soundtrack soup source south southeast southern southwest
sovereign space span spare spark spatial speak speaker special specialist specialty species specific specifically
specify specimen spectacular spectrum speculate sped speech speed spell spelt spend spent sphere spigot spike spill
spin spiral spirit spiritual spit spite splendid split spoil spoilt spoke spoken spokesman spokesperson spokeswoman
sponsor spoof spool sport spot spout sprang spray spread spring sprung spur spy squad square squash squeeze stab
stack stadium staff stage stagger stair staircase stake stakeholder stale stall stamp stampede stance stand standard
standoff standpoint star stare stark start starter startle starve state static stationary statistic statistical
status stay steady steal steam steel steep steer stem step stereo stereotype sterile sterling stick sticky stiff
still stimulate stir stock stole stolen stomach stone stood stop storage store storey storm story stowaway straight
strain strange stranger strangest strategic strategy straw stray stream street strength strengthen stress stretch
strict strife strike string stringent strip strive stroke strong stronger strongest struck structural structure
struggle stuck student studio study stuff stumble stun stunt stupid style subject subjective submit subscribe
subsequent subset subsidiary substantial substitute subtle subtlety subtly subway succeed success successive
successor such sudden sue suffer sufferer suffice sufficient suffix sugar suggest suicidal suicide suit suitably
suite sum summary summer summit sun sundry sung sunk sunlight sunny sunshine super superb superficial superior
supermarket supernatural superpower supervisor supplementary supplier supply support supporter suppose suppress
supreme sure surface surge surgery surname surplus surround survey survival survive suspect suspend suspicion sustain
swallow swam swamp swap swear sweat sweep sweet swept swim swing switch sword swore sworn swum symbol symbolic
symmetric symmetry sympathetic sympathy symphony symptom syndicate syndrome synonym syntactic syntactically syntax
synthesis synthesizer system systematic tab tack tackle tactic tactical tag tail tailor take taken taker tale talent
taliban talk tall tame tangent tank tap tape target tariff task taste taught tax taxi taxpayer tea teach teacher team
teapot tear technical technique technological teen teenage teenager teeth telephone telescope tell temper temperature
temple temporary tempt ten tend tendency tender tennis tense tenth term terminal terminate terminator terribly
terrify territory terror terrorism terrorist terse test testify text textbook textual than thank thanks that the
theater theatre thee theft their them theme themselves then theological theorem theoretical theory therapy there
thereabouts thereafter thereby therefore therein thereof these thesis they thick thief thieve thin think third thirst
thirty this thorough thoroughfare those thou though thought thousand thread threat threaten three threshold threw
throat through throughout throughput throw thrown thrust thug thumb thus thy tick ticket tidy tie tiger tight tile
till time timer timescale tin tiny tip tire tiresome title to toad toast tobacco today toddler toe together toggle
toilet token told tolerance tolerant tolerate toll tomato tome tomorrow ton tone tongue tonight too took tool tooth
top topic topical tore torn torture toss total touch tough tour tourism tourist tower town toy trace track trade
traditional traffic trafficker tragedy tragic trail train transcript transfer transform transient transit translate
translator transmit transmitter transparent transport trap trash trashcan trauma travel tray tread treason treasure
treat treaty tree trek trend trendy trial triangle tribal tribe tribute trick tricky trifle trigger trilogy trip
triple tripos triumph trivia trivial trolley troop trouble trouser truck true truly trumpet truncate trunk trust
trusty truth try tsunami tube tune tunnel turmoil turn tutor tutorial tweet twelve twentieth twenty twice twin twist
two tying type typeset typewriter typhoon typical tyrant tyre ugh ugly ultimate ultimatum umbrella unaffected
unattended unbalanced unbelievably unbiased unchanged uncle unconnected unconvincing undefined under underestimate
undergo undergone undergraduate underground underlain underlay underlie underline underlying underneath understand
understood undertake undertaken undertook underwent undid undo undocumented undoubtedly unemployed unexpected
unexplained unfinished unfounded unfriendly uniform unify uninteresting union unique unit unite universal universe
unjustified unlimited unrelated unset unsolicited unspecified unsupported unsuspecting until unto unused unwanted
unwilling up upbringing update upgrade upon upper upright uprising ups upset upside upstairs uranium urban urge
urgency urgent us usage use user usual utter vacancy vaccinate vaccine vacuum vague vain valid valley value valve van
vandalism vanish variance variant variety vary vast vat vector vegetarian vehicle vein vend vendor venture venue verb
verbal verbatim verbose verdict verify versatile verse versus vertical very vessel vet veteran veto via vicar vice
victim victory video view viewer viewpoint vigil vile village villager vintage vinyl violate violence violent violin
virgin virtual virtue virus visa visit visitor visual vital vocabulary vocal voice void volcano voltage volume
voluntary volunteer vomit vote voter vouch vow vowel wade waffle wage wait wake walk wall wallet wander want war
warehouse warfare warlord warm warn warp warplane warrant warranty wartime wary was wash waste watch water wave way
we weak wealth wealthy weapon wear weary weasel weather website wed wedding wee week weekday weekend weigh weight
weird welcome welfare well went were west western wet whale what whatever whatsoever wheel when whence whenever where
whereas whereby whereupon wherever whether which whichever while whilst whim whiskey whisky whistle white who whoever
whole wholeheartedly wholly whom whoop whose why wicked wide wider widespread widest widow width wife wild wildfire
wildlife will win wind window wine winner winter wipe wire wisdom wiser wisest wish wit witch with withdraw
withdrawal withdrawn withdrew within without witty wive wizard woke woken wolf woman wombat women won wonder wont
wood wooden word wore work worker workload workshop world worldwide worm worn worry worse worst worth worthwhile
worthy would wound wounded wow wrap wrapper wrath wreck wrecker wren wretched wrist write writer written wrong wrote
yard yawn yeah year yellow yes yesterday yet yeti yield you young younger youngest your yourself yourselves youth
zero zone zoo zoom islam islamism christianity buddhism hinduism judaism bible quran koran torah allah covid coronavirus presidential parliamentary ministerial instagram
`)
