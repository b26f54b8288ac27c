/**
 * Everyday words that may stand with a capital at the start of a sentence, in a headline or inside the name of a thing: evidence
 * against a person. Base forms only (`names/vocabulary.ts` undoes regular endings and knows productive ones such as -tion, -ness).
 * From SCOWL sizes 10 and 20 (Kevin Atkinson, http://wordlist.aspell.net, free for any purpose), inflected forms and
 * regular derivations taken out, with words of the news added by hand.
 */
import { list } from './table.js'

export const COMMON_WORDS = /* @__PURE__ */ list(`
aardvark abbreviate abnormal abort absence absolute abstract absurd abusive abysmal accent acceptance accident accidental accordance accuracy accurate
ace acid acorn acoustic acquaintance acronym active actual acute adapter adaptor addict addictive additional adequate adjacent adjective advantage
advent adventure adverse advert advice advisory aerial aesthetic affair aforementioned afternoon age agency agenda aggressive agony agricultural ah
aircraft airplane airport airstrike akin alas albeit album alcohol alcoholic algebra algebraic algorithm alias alien alike all allah allergic alliance
allowance alpha alphabet alphabetic alphabetical amateur amber ambient ambush amp ample amplifier anagram analog analogue analogy analysis anarchy
anatomy ancestor anecdote angel angry anguish animal anniversary annoyance annual anomaly anorak anthem antidote antique anyplace apathetic apathy
apostrophe app appal appall apparatus apparent appearance appendix applause apple applicant appraisal appropriate approval arbitrary arc arcade arcane
archaic architecture archive area arena arguably arithmetic army arrival arrogance arrogant arrow arse arson art article artificial artistic ash
ashamed ashcan aspect ass assembler asset assistance assort asterisk astronomy asylum atheist athletics atlas atmosphere atmospheric atom atomic
attacker attendance attendant attitude attractive audience audio aunt authentic autobiography automatic automobile autumn awesome ax axe axiom axis
baby backbone background backlash backlog backspace bacteria bacterium badge bag baggage bailout bake ball ballet ballot banal banana bandwagon
bandwidth bang bankrupt banner baroque barrage barrel barrier basic basis basket bass bastard batch bath bathroom battalion battery baud bay beach
bean beard beast beauty bedroom beef beer beforehand beginner behalf behavior behaviour belief believer bell beloved belt beneficial beta bible
biblical bigger bigot bigotry billfold bin binary biochemistry biography biological bird birth birthday biscuit bitmap bizarre blackboard blade blank
blatant blink bliss blob blood bloody blurb bob body bog boggle bogus boil bone bonus booklet bookshop bookstore borderline boredom born borrow botch
boundary bout boy bracket brain brake brass brawl breakdown breakthrough breath breeze brethren brick bride brigade brighter brilliant brother browse
brutal buck buffer bugger bulb bulk bull bullet bulletin bunch bureaucracy burglar burnt bush buss bust butter bye bypass byte cabbage cabinet
caffeine cake calculator calculus calendar caller cam camera campus cancer canonical cant capital capitalist captive car carbon card cardboard career
cargo carnival carpet carriage carrier carrot cartel cartoon cartridge case casino cassette castle casual casualty cat catalog catalogue catastrophic
category cathedral catholic cattle causal cave caveat ceasefire cell cellular cemetery censor cent central century ceremony certain certainty
certificate chalk chamber champagne changeover chaos chaotic chap chapel chapter char character characteristic charm cheaper checker cheek cheese
chemical chemistry cheque chequer chess chest chestnut chew chicken child childish children chocolate choice choir cholera choral chord chorus chuck
chunk church cider cigar cigarette cinema circa circuit circuitry circumstance citizen civilian class classic classical classify clause cleaner
clearance clearer clergy clever cleverer client cliff climate clinic clinical clique clog clone closer closet closure cloth clothe clue clumsy coal
coarse cobbler cocaine coffee coherent coincidence coke collar collate collective college colon colony column comeback comedy comfort comfortably
comic comma commentary commercial committee communal communist company comparison competence competent competitive competitor compiler complacent
complementary component composite comprehensive compress compulsory computational computer con concatenate conceivably concept conceptual concerto
concrete concurrently conditional condom conference confidence confident congest congress conjecture connector conscience consecutive consensus
consequence consequent considerably considerate consistency consistent conspiracy constant constituency constituent constitutional constraint
constructive consultancy consumer container contemporary contempt context continent continental continual continuum contour contradictory contrary
contributor controller controversial controversy convenience convenient conventional converter convoy cookie copper copyright core corn coronavirus
corporate corpse correlate correspondence corridor cosmic cosy cotton council country countryside county coup courage courier course courtesy
courtroom cousin coverage covid cow cozy crackdown cramp crane crap crass crazy cream creature creed crew cricket crime criminal crisis crisp criteria
criterion critical crooked crossroad crossword crucial cruelty crunch cryptic crystal cs cube cubic cuckoo cuddly cue culprit cult cultural cumbersome
cumming cums cunning cup cupboard curfew curly currency current curriculum curry cursor curtain custard custody custom customary customer cute cyclone
cylinder cynic cynical dad daft dam damn damp danger darling dash data database datum daughter dawn day daylight daytime deadline deadlock death
debris debt debug debugger decade decent decimal deck decode deed deeper defective defence defense defensive deficiency deficit definite definitive
degree delicate delimiters delivery delta demented demo democracy democrat democratic denominator dense departmental departure dependant dependence
dependent depot depress depth derange derogatory descriptive desk desktop desperate destine destructive detainee detector deterrent device devil
devoid diagnosis diagnostic diagonal diagram dial dialect dialog dialogue diameter diary diaspora dice dictionary diesel difference difficulty digit
digital dilemma dimensional diner dinner diplomacy diplomatic dire directive directory dirt disc disciplinary discipline disclaimer disco discovery
discrepancy discrete dish disk dismal disposal distinct distinctive distress district disturbance ditto diva diverse divine doctrine documentary doe
dog dogma dole dollar domain domestic dominant don doom door downfall downhill downpour downright dragon drama dramatic drastic draught drawback
dreamt dreary drip drivel drought drug drunken dual duck duff duly dummy dumpster dustbin dusty duty dynamic eagle ear earlier earth earthquake easier
eater ebola eccentric ecological economic economical economy educational effective efficiency efficient effort egg ego eh electoral electorate
electric electrical electron electronic elegant elementary elephant elevator elitist em embargo embassy embattle emergency eminent emotional emphasis
empire empirical employee employer emulator enclave encode enemy energy engine enquiry enthusiasm enthusiastic entirety entitle entrance entry
envelope environmental epic epidemic episode equilibrium equivalent era eraser ergo err error esoteric especially essay essence essential estate
eternal ethic ethical ethnic euro event eventual everyday evidence evident evolutionary exam example excellent exceptional excess excessive exclusive
exhaustive exile existence exodus exotic expatriate expenditure expense expensive experimental expiry explanatory explicit explosive exponential
exporter exposure expressway extant extensive extent external extraordinary extremist eyesight fabric fact factory factual faculty failure fainter
fairer fairy faith fake fallacy fame family famine fancy fantastic fantasy farce fare farewell farthest fascist faster fatal fate faucet faulty
favorite favourite feat federal feeble feedback feet fellow female feminist fender festival feud fever fewer fiber fibre fictional fiddle fighter
filthy finale finer finite firework fiscal fiver fizzy flavor flavour flaw fleet flesh flight floppy flour flower fluent fluffy fluid flute foam fog
folder folk follower font food fool foolish foot football footnote forcibly foreigner forensic forest forestry fork formal format formula formulae
forthcoming fortnight fortunate fortune forum fossil foul fountain fragile framework frantic fraud freak freedom freeway freight french frequency
friend fringe frog frontline frown fruit fry fudge fuller fully fun functional fundamental fundamentalist funeral funnier fur furniture furry fuss
fussy futile fuzzy fw fwd galactic galaxy game gang gap garage garbage garble garden gasoline gate gateway gay gender gene generator generic genetic
genius genocide genre gentle gentleman gentlemen genuine geographical geography geometry gesture ghastly ghost giant gibberish gig gin girl girlfriend
glad glass global glory glossy glove glue gnome goal goat god gold golden goldfish goodbye goody gospel gossip gown grace gradual graffiti graffito
grain grammar grammatical grandfather grandmother graph graphic graphical grass gravitational greasy greater greed greedy grenade grid grief growth
guidance guideline guilt guinea guitar gulf gum gunfire gut gutter guy ha habit hair haircut hairy hall halve ham handbook handicap handler handy
hangover happier hardback harder hardware hardy harmony hash hassle hasty hat hatred havoc hay hazard hazy headache header health healthy heart
heartily heatwave heaven heavier heel height helicopter hell hello helmet herd heresy heritage heroic heroin hes heterosexual hexadecimal hey hi
hierarchical hierarchy higher highway hill hindsight hip historic historical history hitherto ho hobby hog holder hole holiday holocaust homicide
homosexual honesty honey honorary horde horizon horizontal horn horribly horrid horrific horrify horror horse hospital hostile hotel hour household
how huh hum human humane humanitarian humor humour hurricane husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical
hysterical ice iconic id idea ideal idealistic identical identifier ideological idiom idiosyncratic idiot idiotic ignorance ignorant illegal
illiterate illogical image imaginary immense immune imperial implicit importance important impressive inadvertently inane incentive incidence incident
incidental inclusive incredibly indeterminate indicator individual industrial industry inertia inevitably infant infantile inference inferior
influenza info infrastructure ingredient inhabitant inherent inheritance ink innocence input inquiry insofar instagram instant instinct institute
instrumental insurance intact integer integral intellect intellectual intelligence intelligent intensive intent intentional inter interference interim
interior intermittent internal internet interval intrinsic introductory intuitive invariably invert ion irate ironic irony islam island islet item
jack jacket jargon jazz jeans jelly jerk jest jewel jihad job jolly journal joy judicial juice jungle junk justifiably juvenile ken kernel kettle
keyboard keystroke keyword kid kidney kingdom kit kitchen knee knight knowledge koran lab labor laboratory labour lad ladder lady lag lager lake lamp
landmark landmine landscape landslide lane language larger lark laser laughter lavatory law lawn lawsuit layer layout lazy leach leaflet league learnt
leather leg legacy legal legendary legitimate leisure lemon length lengthy lenient lens lesbian lesser lesson lethal liaison libel liberal liberty
library licence lid life lifestyle lifetime lighter limb linear linguistic linkage lion lip liquid liquor lisp listener liter literal literary
literate literature litre liver livestock loader lockdown logic logical logo lol longtime loophole lorry loss lot louder lousy lover luck luggage
lunatic lunchtime lung lust luxury lyric machinery magazine magic magical magnetic magnificent magnitude mailbox mainframe mainstream maintenance
maker malaria mandatory mangle mania manifesto mankind manner manpower manual manufacturer marathon margin marginal marine marital marker marriage
martial massive mate material mathematical mathematics matrices matrix maximum maze meal meat mechanical media medical medicine medieval medium
megabyte melody member memoir memory men mental menu mercury mercy merry mess messy metal metaphor meter method metre metric metro mice midday middle
midnight mighty mile mileage military militia mill millennium minimal minimalist minimum ministry minus minute miracle miserably misery missile mist
mixture mnemonic mobile mod mode module mole molecular molecule mom momentarily momentum money monkey monochrome monopoly month mood moon moral morgue
morning moron mortal mosque mother motive motor motorway mould mourner mouse movie muck mud muddle mug multiple mum mummy mundane municipal mural
museum music musical muslim mystery mystic myth mythical naive narrower nastier nasty national natural nature naughty navy nay nearer necessary neck
needle neighbor neighbour nerve neural neutral newer newsletter newspaper nicer nick night nightmare nil node noisy nominal nonpartisan noon norm
normal northeast northwest nose nostalgia notably noticeably notwithstanding noun novel novelty novice nuisance null numeral numeric numerical nut oar
objective obligatory obscene obsolete occasional occurrence ocean offence offense offensive offhand office offspring oh ok older olympic ongoing onion
online onslaught onus opera operational opinion opt optic optical optimal optimistic optimum optional opus oral orbital orchestra orchestral ordinary
organ organic oriental orientate origin original originator orthodox outcry output outset overdue oxygen ozone pacifier packet pad palace pan pandemic
panel pant paper paperback par paradox paragraph parameter paramilitary paranoia paranoid paraphrase parent parentheses parenthesis parish
parliamentary parochial parody parole parrot parse particle party passage passionate passive passport password pat patent path pathetic patience peace
peacekeeper peanut peculiar pedal pedant pedantic pedantry penalty pence pended pending pends penguin penny people percent percentage performance
period periodic peripheral permanent perpetual persistent person personal personnel perspective perverse pet petrol petroleum petty pharmacy phenomena
phenomenon philosophical philosophy phoenix photo photocopy photograph photographic physic physical pi piano pick pie pig pigeon pill pint pipeline
pirate pistol pit pitfall pizza plane planet planetary plastic platform plaudit playground pleasure plenty plight plotter ploy plug plural plus
podcast poem poetic poetry pointer poke pole police policy polio polish polite political politics poll polynomial poorer populace pork pornography
port portrait positive possibly postage postal postcard poster postmaster postscript postulate pot potato potential poverty powder practical pragmatic
prayer precedence precedent preferably preference prefix pregnancy prejudice preliminary premium presence pressure presumably prevalent prey primitive
principle printer printout privacy private privilege pro probably problem procedure processor product productive professional programme prominent
prone pronoun propaganda property prophet proportional proprietary prose prospect prospective protein protocol prototype provisional pseudo
psychological pub public pudding pulp pulse pun puncture punt purpose pursuit putt python quake qualifier quantum quarantine quarter questionnaire
quibble quicker quieter quota quran rabbit rabid racism racist racket radar radical radius rag railroad railway rainbow rampant rant rapist rarer rash
rat ratio rational rationale rattle rave ray razor re reactionary reader realistic realm rear reasonably rebellion receipt receiver recipe recipient
recorder recovery recreational rectangle rectangular recursive redundancy redundant reference referendum refusal regime region regional regrettably
reign relevance reliably relief religion reluctance reluctant remainder remarkably reminder reminiscent removal rend repent repertoire repetitive
republican repulsive requisite resemblance reset residence resistance respective restaurant restrictive retrieval reuse revenge revolutionary
rhetorical rhino rhythm ribbon rice richer rifle risky ritual river road robbery robot rocket rod role roman romance romantic room rotten rouble
roundabout rout routine royalties rubber rubbish rugby ruler runway rusty sacred sadden safer safety saga saint sake saki salary sale salt sanctuary
sand sandwich sarcasm sarcastic satellite satire satisfactory sauce scandal scanner scarf scarlet scenario scene scenery sceptical scheduler scheme
science scientific scotch scroll scum sea search second secondary sect sector selective self selfie selfish semantic seminar senate sender sensibly
sensitive sentient sentimental separatist separator sequel sequence sequential serial series sermon server sex sexist sexual sexy shaky shame sheep
sheet shelf shiny shirt shock shoe shortage shorten shorter shorthand shotgun shutdown sic sicken side siege sight sigma signature significance
significant silicon sillier silly simpler simplistic sin sincere sine sinister sir sister site skeleton skeptical skill skin skip skirmish skirt skull
sky slag slang slave slavery slighter slippery sloppy slot slower smaller smallish smartphone smelly smith smoker smug snag snail sneaky sniff
snobbery soccer social socialist society sock socket sod software soil solo someplace son song sophisticate sordid sorry soul soundtrack soup source
southeast southwest sovereign special specialist specialty species specific specimen spectacular spectrum speech spelt sphere spigot spirit spiritual
spite splendid spoilt spoof spool spout squad squash stadium stair staircase stale stance standard standoff standpoint starter static stationary
statistic statistical statue status steel stereo stereotype sterile sterling sticky stir stomach stone storage storey story stowaway stranger
strategic strategy straw stray street strength strife stringent stronger structural structure studio stuff stunt stupid subjective subsequent subset
subsidiary substantial subtlety subway success successive sufferer sufficient suffix sugar suicidal suicide suitably suite summary summer sun sundry
sunlight sunny sunshine superb superficial superhero superior supermarket supernatural superpower supplementary supplier surface surgery surname
surplus survival suspicion swamp symbol symbolic symmetric symmetry sympathetic sympathy symphony symptom syndicate syndrome synonym syntactic syntax
synthesis synthesizer system systematic tab tack tactic tactical tag taker tale talent taliban tangent tariff taxi tea teapot technical technique
technological teen teenage teeth telescope temper temperature temple temporary tendency tennis terminal terminator terribly territory terror terse
textbook textual theater theatre thee theft theme theological theorem theoretical theory therapy there thereabouts therein thereof thesis thieve
thoroughfare thou threshold throat throughput thug thy tick tiger tile time timer timescale tin tiresome toad tobacco toddler toe toggle toilet token
tolerance tolerant tomato tome ton tongue tooth topic topical torah town toy traditional traffic trafficker tragedy tragic transcript transient
transit transmitter transparent trash trashcan trauma tray treason treasure treaty tree trendy triangle tribal tribe tribute tricky trifle trilogy
tripos trivia trivial trolley troop trouser truck truly trumpet truncate trunk trusty truth tsunami tube turmoil typeset typewriter typhoon typical
tyrant tyre ugh ultimatum umbrella unbelievably uncle uniform union unique unit universal universe unset unto upbringing upright ups upside upstairs
uranium urgency usage user usual vacancy vaccine vacuum valley valve van variance variant variety vat vector vegetarian vehicle vein vend vendor venue
verb verbal verbatim verbose versatile verse vertical vessel vice victory video viewer viewpoint vigil vile village vintage vinyl violence violin
virgin virtual virtue virus visa visitor visual vocabulary vocal volcano voltage volume voluntary vomit voter vouch vowel wade waffle wallet war
warehouse warfare warp warplane warranty wartime wary way wealth wealthy weasel website wee week weekday weekend weight welfare whale whatsoever wheel
whence whereby whereupon whim whiskey whisky whoever wholeheartedly wholly whoop wider widespread widow width wife wildfire wildlife window wine
winter wire wisdom wiser wit witch withdrawal witty wive wizard wolf woman wombat women wont wood worker workload workshop world worldwide worm
worthwhile worthy wow wrapper wrath wrecker wren wretched wrist yard yawn yeah year yes yeti younger youth zero zoo
`)
