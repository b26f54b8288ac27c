/**
 * Everyday words that may stand with a capital at the start of a sentence, in a headline or inside the name of a thing: evidence
 * against a person. Base forms only (`names/finding/vocabulary.ts` undoes regular endings and knows productive ones such as -tion, -ness).
 * From SCOWL sizes 10 and 20 (Kevin Atkinson, http://wordlist.aspell.net, free for any purpose), inflected forms and
 * regular derivations and words that news hardly has taken out, with words of the news added by hand.
 */
import { list } from './table.js'

export const COMMON_WORDS = /* @__PURE__ */ list(`
abnormal abort absence absolute abstract absurd abusive accent acceptance accident accidental accordance accuracy accurate ace acid acorn acoustic
acquaintance acronym active actual acute addict additional adequate adjacent adjective advantage advent adventure adverse advert advice advisory
aerial aesthetic affair aforementioned age agency agenda aggressive agony agricultural ah aircraft airplane airport airstrike akin alas albeit album
alcohol alcoholic algebra algorithm alias alien alike all allah allergic alliance allowance alpha alphabet aluminium aluminum alumni amateur amber
ambient ambush ample analogy analysis anarchy anatomy ancestor anecdote angel angry anguish animal anniversary annual anomaly anon anthem antidote
antique anxiety apathy app apparatus apparent appearance applause apple applicant appraisal appropriate approval arbitrary arc arcade archaic
architecture archive area arena arguably arithmetic army arrival arrogance arrogant arrow arson art article artificial artistic ash ashamed aspect
ass asset assistance astronomy asylum atheist athletics atlas atmosphere atmospheric atom atomic attacker attendance attendant attitude attractive
audience audio aunt authentic autism autobiography automatic automobile autopsy autumn awesome ax axe axis baby backbone background backlash backlog
bacteria bacterium badge bag baggage bailout bake ball ballet ballot banana bandwagon bang bankrupt bankruptcy banner barley baroque barrage barrel
barrier basic basis basket bass bastard batch bath bathroom battalion battery bay beach bean beard beast beauty bedroom beef beer beginner behalf
behavior behaviour belief believer bell beloved belt beneficial beta bible biblical bigger bigot bigotry bin binary biochemistry biography
biological bird birth birthday biscuit bitcoin bizarre blackboard blade blank blatant blink bliss blob blood bloody bob body bogus boil bone bonus
booklet bookshop bookstore borderline born borrow boundary bout boy bracket brain brake brass brawl breakdown breakthrough breath breeze brick bride
brigade brighter brilliant brother browse brutal buck bulb bulk bull bullet bulletin bunch bureaucracy burglar burnt bush bust butter bye bypass
cabinet cake calculator calculus calendar caller cam camera campus cancer capital capitalist captive car carbon card cardboard career cargo carnage
carnival carpet carriage carrier carrot cartel cartoon case casino cassette castle casual casualty cat catalog catalogue catastrophic category
cathedral catholic cattle causal cave caveat ceasefire cell cellular cemetery censor cent central ceremony certain certainty certificate chalk
chamber champagne chaos chaotic chap chapel chapter character characteristic charm cheaper checker checkpoint cheek cheese chemical chemistry cheque
chess chest chestnut chew chicken child childish children chocolate choice choir cholera choral chord chorus chuck chunk church cider cigar
cigarette cinema circa circuit circumstance citizen civilian class classic classical classify clause cleaner clearance clearer clergy clever client
cliff climate clinic clinical clique clone closer closet closure cloth clothe clue clumsy coal cobalt cobbler cocaine cocoa coffee coherent
coincidence coke collar collective college colony column comeback comedy comfort comfortably comic comma commentary commercial committee communal
communist company comparison competence competent competitive competitor complementary component composite comprehensive compress compulsory
computational computer con concept conceptual concerto concrete concurrently conditional conference confidence confident congress conjecture
conscience consecutive consensus consequence consequent considerably considerate consistency consistent conspiracy constant constituency constituent
constitutional constraint constructive consultancy consumer container contemporary contempt context continent continental continual contrary
contributor controller controversial controversy convenience convenient conventional converter convoy cookie copper copyright core corn coronavirus
corporate corpse correspondence corridor cosmic cosy cotton council country countryside county coup courage courier course courtesy courtroom cousin
coverage covid cow cozy crackdown cramp crane crazy cream creature creed crew cricket crime criminal crisis criteria criterion critical crooked
crossword crucial cruelty crunch crystal cs cube cue culprit cult cultural cumming cunning cup cupboard curfew curly currency current curriculum
curry curtain custard custody custom customary customer cute cyclone cylinder cynical dad dairy dam damn damp danger darling data database daughter
dawn daylight deadline deadlock death debris debt decent decimal deck deed deeper defence defense defensive deficiency deficit definite definitive
degree delicate delivery delta dementia demo democracy democrat democratic dengue dense departmental departure dependence dependent depot depress
depth descriptive desk desktop desperate destine detainee detector deterrent device devil diagnosis diagnostic diagram dial dialect dialog dialogue
diameter diary diaspora dice dictionary diesel difference difficulty digit digital dilemma diner dinner diplomacy diplomatic dire directive
directory dirt disc disciplinary discipline disclaimer disco discovery dish disk dismal disposal distinct distress district disturbance ditto diva
diverse divine doctrine documentary doe dog dogma dole dollar domain domestic dominant don doom door downfall downhill downpour downtown dragon
drama dramatic drastic drawback drip drought drug drunken dual duck duly duty dynamic eagle ear earlier earth earthquake easier ebola eccentric
ecological economic economical economy educational effective efficiency efficient effort egg ego electoral electorate electric electrical electron
electronic elegant elementary elephant elevator em embargo embassy emergency eminent emotional emphasis empire empirical employee employer enclave
enemy energy engine enquiry enthusiasm enthusiastic entirety entitle entrance entry envelope environmental epic epidemic episode equilibrium
equivalent era err error especially essay essence essential estate eternal ethic ethical ethnic etiquette euphoria euro event eventual everyday
evidence evident evolutionary exam example excellent exceptional excess excessive exchequer exclusive exile existence exodus exotic expatriate
expenditure expense expensive experimental expiry explicit explosive exporter exposure expressway extant extensive extent external extraordinary
extremist eyesight fabric fact factory faculty failure fairer fairy faith fake fame family famine fancy fantastic fantasy farce fare farewell
farthest fascist faster fatal fate faucet faulty favorite favourite feat federal feeble feedback feet fellow female feminist festival feud fever
fewer fiber fictional fighter filthy finale firework firmware fiscal fishery flavor flavour flaw fleet flesh flight flour flower fluent fluid flute
foam fog folk folklore follower food fool foolish foot footage football forcibly foreigner forensic forest forestry fork formal format formula
forthcoming fortunate fortune forum fossil foul fountain fragile framework frantic fraud freak freedom freeway freight french frequency friend
fringe frog frontline frown fruit fry fully fun functional fundamental funeral furniture fussy futile galactic galaxy game gang gap garage garbage
garden gasoline gate gateway gay gender gene generator generic genetic genius genocide genre gentle gentleman gentlemen genuine geographical
geography geometry gesture ghost giant gig gin girl girlfriend glad glass global glory glove goal goat god gold golden goldfish goodbye gospel
gossip gown grace gradual graffiti grain grammar grammatical grandfather grandmother graphic grass gravitational greasy greater greed greedy grenade
grid grief growth guidance guideline guilt guinea guitar gulf gum gunfire gut guy ha habit hair haircut hall halve ham handbook handicap handy
hangover harder hardware hardy harmony hash hassle hasty hat hatred havoc hay hazard haze hazy headache header health healthy hearsay heart heatwave
heaven heavier heel height helicopter hell hello helmet hemp herd heresy heritage heroic heroin heterosexual hey hi hierarchy higher highway hill
hip historic historical history ho hobby hog holder hole holiday holocaust homicide homosexual honesty honey honorary hopefully horde horizon
horizontal horn horrific horrify horror horse hospital hostile hotel household how huh human humane humanitarian humor humour hurricane husband hut
hydrogen hypocrisy hypocrite hypothesis hypothetical hysterical ice iconic id idea ideal identical ideological idiot ignorance ignorant illegal
illiterate image imagery imaginary immense immune imperial importance important impressive incentive incidence incident inclusive incredibly
indicator individual industrial industry inertia inevitably infant inference inferior influenza info infrastructure ingredient inhabitant inherent
inheritance ink innocence input inquiry insolvency insomnia instagram instant instinct institute insurance intact integral intellect intellectual
intelligence intelligent intensive intent intentional inter interference interim interior internal internet interval intrinsic introductory
intuitive irate ironic irony islam island islet item jack jacket jargon jazz jeans jerk jewel jihad job jolly journal joy judicial juice jungle
jurisprudence jute juvenile ken kernel kerosene kettle keyboard kid kidney kingdom kit kitchen knee knight knowledge koran lab labor laboratory
labour ladder lady lag lager lake lamp landmark landmine landscape landslide lane language larger lark laser laughter lavatory law lawn lawsuit
layer layout lazy leaflet league leather leg legacy legal legendary legitimate leisure lemon length lengthy lens lesbian lesser lesson lethal
liaison libel liberal liberty library licence life lifestyle lifetime lighter limb linear linguistic lion liquid liquor liter literal literary
literate literature lithium liver livestock lockdown logic logical logo lol longtime loophole lorry loss lot louder lousy lover luck luggage lumber
lung lust luxury lyric machinery magazine magic magical magnetic magnificent magnitude mailbox mainstream maintenance maize maker malaria malware
mandatory mania manifesto mankind manner manpower manual manufacturer marathon margin marginal marine marital marker marriage martial massive mate
material mathematical mathematics maximum mayhem maze meal meat mechanical media medical medicine medieval medium melody member memoir memory men
mental menu mercury mercy merry mess messy metal metaphor meter methane method metre metric metro mice middle mighty mile military militia mill
millet minimal minimum ministry minus miracle misery missile mist mixture mobile mode module molecular molecule mom momentum money monkey monopoly
mood moon moral morgue mortal mosque mother motive motor motorway mould mourner mouse movie mud multiple mum mummy municipal mural museum music
musical muslim mystery mystic myth naive narrower nasty national natural nature navy necessary neck needle neighbor neighbour nerve neural neutral
newer newsletter newspaper nick nickel nightmare nil node noisy nonpartisan norm normal northeast northwest nose nostalgia notably noticeably
notwithstanding noun novel novelty nuisance numerical nut objective obligatory occasional occurrence ocean offence offense offensive office offshore
offspring oh ok older olympic ongoing onion online onshore onslaught onus opera operational opinion opt optic optical optimal optimistic opus oral
orbital orchestra orchestral ordinary organ organic oriental origin original orthodox orthodoxy outcry output outset overdue oxygen ozone packet pad
palace pan pandemic panel pant paper paperback paradox paragraph parameter paramilitary paranoia paranoid parent parish parliamentary parody parole
parrot particle party passage passionate passport password pat patent path pathetic patience peace peacekeeper peanut pedal penalty pence pending
penguin penny people percent percentage performance period periodic permanent perpetual persistent person personal personnel perspective pet petrol
petroleum petty pharmacy phenomena phenomenon philosophical philosophy phishing phoenix photo photograph photographic photography physic physical pi
piano pick pie pig pigeon pill pipeline pirate pistol pit pizza plane planet planetary plastic platform plaudit playground pleasure plenty plight
plotter ploy plug plus plywood podcast poem poetry pole police policy polio polish polite political politics poll pork pornography port portrait
positive possibly postal postcard poster postmaster postmortem pot potato potential poultry poverty powder practical pragmatic prayer precedent
preference pregnancy prejudice preliminary premium presence pressure presumably prevalent prey primitive principle printer privacy private privilege
pro probably problem procedure processor product productive professional programme prominent promotional prone propaganda propane property prophet
proportional proprietary prospect prospective protein protocol prototype provisional prudence psychological pub public pudding pulp pulse pun punt
purpose pursuit putt python quake quantum quarantine questionnaire quicker quota quran rabbit rabid racism racist racket radar radical radius rag
railroad railway rainbow rainfall rampant ransomware rapist rash rat ratio rational rationale rattle rave ray razor re reactionary reader realistic
realm rear reasonably rebellion receipt recipe recipient recorder recovery recreational rectangular reference referendum refusal regime region
regional reign relevance reliably relief religion reluctance reluctant remainder remarkably reminder reminiscent removal repent repertoire
republican repulsive reset residence resistance respective restaurant restrictive retrieval reuse revenge revolutionary rhetorical rhino rhythm
ribbon rice richer rifle risky ritual river road robbery robot rocket rod role roman romance romantic room rotten rouble rout routine royalties
rubber rubbish rubble rugby ruler runway rusty sacred sadden safer safety saga saint sake saki salary sale salt sanctuary sand sandwich sarcasm
satellite satire satisfactory sauce scandal scanner scarlet scenario scene scenery scheme science scientific scotch scripture scroll sea search
secondary sect sector selective self selfie selfish semantic seminar senate sender sensitive separatist sequel sequence serial series sermon server
sewage sex sexist sexual sexy shaky shame sheep sheet shelf shiny shirt shock shoe shortage shorten shorter shotgun shutdown sibling sic sicken side
siege sight sigma signature significance significant silicon silly simpler simplistic sin sincere sinister sir sister site skeptical skill skin skip
skirmish skirt skull sky slave slavery slot slower smaller smartphone smith smog smoker smug snag sniff snowfall soccer social socialist society
sock software soil solo solvency someday son sonar song sophisticate sorghum sorry soul soundtrack soup source southeast southwest sovereign soy
special specialist specialty species specific specimen spectacular spectrum speech sphere spirit spiritual spite spoiler spoof spotlight springtime
spyware squad squash stadium stair staircase stance standard standoff standpoint starter statistic statistical statue status steel stereo stereotype
sterile sterling stimulus stir stomach stone storage story stowaway stranger strategic strategy straw stray street strength strife stringent
stronger structural structure studio stuff stunt stupid subjective subsequent subsidiary substantial subway success successive sufferer sufficient
sugar suicidal suicide suite summary summer sun sundry sunlight sunny sunshine superb superficial superhero superior supermarket supernatural
superpower supplementary supplier surface surgery surname surplus surveillance survival suspicion swamp symbol symbolic symmetry sympathetic
sympathy symphony symptom syndicate syndrome syntactic syntax system systematic tab tack tactic tactical tag tale talent taliban tariff taxi tea
teapot technical technique technological teen teenage teeth telemetry telescope temper temperature temple temporary tendency tennis terminal
terminator territory terror testimony textbook thankfully theater theatre theft theme theological theorem theoretical theory therapy there thesis
thoroughfare threshold throat throughput thug tick tiger tile timber time timer tin tobacco toilet token tolerance tolerant tomato tome ton tongue
tooth topic topical torah town toy traditional traffic trafficker tragedy tragic transcript transit transparent trash trauma treason treasure treaty
tree trendy triangle tribal tribe tribute trilogy trivia trivial trolley troop truck truly trumpet trunk truth tsunami tube turmoil turnout typhoid
typhoon typical tyrant tyre ultimatum umbrella uncle uniform union unique unit universal universe upbringing upright ups upside upstairs uptown
uranium urgency usage user usual vacancy vaccine vacuum valley valve van variant variety vat vegetarian vehicle vein vendor venue verb verbal
versatile verse vertical vessel vice victory video viewer viewpoint vigil village vintage vinyl violence violin virgin virtual virtue virus visa
visitor visual vocal volcano volume voluntary vomit voter wade wallet war warehouse warfare warplane warranty wartime wary way wealth wealthy
website wee weekday weight welfare whale whatsoever wheat wheel whereby whim whiskey whisky whoever wider widespread widow wife wildfire wildlife
window wine winter wire wisdom wit witch withdrawal wizard wolf woman wombat women wood worker workload workshop world worldwide worm worthwhile
worthy wow wrath wretched wrist yard yawn yeah yes younger youth zero zoo
`)
