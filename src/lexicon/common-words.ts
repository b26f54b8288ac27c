/**
 * Everyday words that may stand with a capital at the start of a sentence, in a headline or inside the name of a thing: evidence
 * against a person. Base forms only (`names/vocabulary.ts` undoes regular endings and knows productive ones such as -tion, -ness).
 * From SCOWL sizes 10 and 20 (Kevin Atkinson, http://wordlist.aspell.net, free for any purpose), inflected forms and
 * regular derivations taken out, with words of the news added by hand.
 */
import { list } from './table.js'

export const COMMON_WORDS = /* @__PURE__ */ list(`
aardvark abbreviate abnormal abort absence absolute abstract absurd abusive abysmal accent acceptance accident accidental accordance accuracy
accurate ace acid acorn acoustic acquaintance acronym active actual acute adapter adaptor addict addictive additional adequate adjacent adjective
advantage advent adventure adverse advert advice advisory aerial aesthetic aesthetically affair aforementioned afternoon age agency agenda
aggressive agony agricultural ah aircraft airplane airport airstrike akin alas albeit album alcohol alcoholic algebra algebraic algorithm alias
alien alike all allah allegedly allergic alliance allowance alpha alphabet alphabetic alphabetical amateur amber ambient ambush amp ample
amplifier anagram analog analogue analogy analysis anarchy anatomy ancestor anecdote angel angry anguish animal anniversary annoyance annual
anomaly anorak anthem antidote antique antisocial anyplace apathetic apathy apostrophe app appal appall apparatus apparent appearance appendix
applause apple applicant appraisal appropriate approval arbitrary arc arcade arcane archaic architecture archive area arena arguably arisen
arithmetic army arose arrival arrogance arrogant arrow arse arson art article artificial artistic ash ashamed ashcan aspect ass assembler
assembly asset assistance assort asterisk astronomy asylum ate atheism atheist athletics atlas atmosphere atmospheric atom atomic attacker attendance
attendant attitude attractive audience audio aunt authentic autobiography automatic automatically automobile autumn awesome ax axe axiom axis
baby backbone background backlash backlog backspace bacteria bacterium badge bag baggage bailout bake ball ballet ballot banal banana bandwagon
bandwidth bang bankrupt banner baroque barrage barrel barrier basic basically basis basket bass bastard batch bath bathroom battalion battery
baud bay beach bean beard beast beaten beauty became bedroom beef beer beforehand began beginner begun behalf behavior behaviour belief believer
bell beloved belt beneficial bent beta bible biblical bigger bigot bigotry bill billfold billion bin binary biochemistry biography biological
bird birth birthday biscuit bit bitmap bitten bizarre blackboard blade blank blatant blew blink bliss blob blood bloody blown blurb bob body bog
boggle bogus boil bombing bone bonus booklet bookshop bookstore borderline bore boredom born borne borrow botch bought bound boundary bout boy
bracket brain brake brass brawl breakdown breakthrough breath bred breeze brethren brick bride brigade brighter brightest brilliant broke brother
brought brown browse brutal buck buddhism buffer bugger built bulb bulk bull bullet bulletin bunch bureaucracy burglar burnt bush buss bust
butter bye bypass byte cabbage cabinet caffeine cake calculator calculus calendar caller cam came camera campus cancer canonical cant capital
capitalism capitalist captive car carbon card cardboard career cargo carnival carpet carriage carrier carrot cartel cartoon cartridge case casino
cassette castle casual casualty cat catalog catalogue catastrophic categorically category cathedral catholic cattle caught causal cave caveat
ceasefire ceiling cell cellular cemetery censor cent central century ceremony certain certainty certificate chalk chamber champagne chance
changeover chaos chaotic chap chapel chapter char character characteristic charm chase cheaper cheapest checker cheek cheers cheese chemical
chemistry cheque chequer chess chest chestnut chew chicken child childish children chip chocolate choice choir cholera choral chord chorus chose
chosen christianity chuck chunk church cider cigar cigarette cinema circa circuit circuitry circumstance citizen civilian class classic classical
classify clause cleaner cleanest clearance clearer clearest clergy clever cleverer cleverest client cliff climate clinic clinical clique clog
clone closer closet closure cloth clothe clue clumsy coal coarse cobbler cocaine coffee coherent coincidence coke collar collate collective
college colon colony column comeback comedy comfort comfortably comic comma commentary commercial committee communal communism communist company
comparison competence competent competitive competitor compiler complacent complaint complementary component composite comprehensive compress
compulsory computational computer con concatenate conceivably concept conceptual concerto concrete concurrently conditional condom conference
confidence confident confidential congest congratulations congress conjecture connector conscience consecutive consensus consequence consequent
considerably considerate consistency consistent conspiracy constant constituency constituent constitutional constraint constructive consultancy
consumer container contemporary contempt context continent continental continual continuum contour contradictory contrary contributor controller
controversial controversy convenience convenient conventional converter convoy cook cookie copper copyright core corn coronavirus corporate
corpse correlate correspondence corridor cosmic cosy cotton council counterexample country countryside county coup courage courier course
courtesy courtroom cousin coverage covid cow cozy crackdown cramp crane crap crass crazy cream creature creed crew cricket crime criminal crisis
crisp criteria criterion critical criticism crooked crossroad crossword crucial cruelty crunch cryptic crystal cs cube cubic cuckoo cuddly cue
culprit cult cultural culture cumbersome cumming cums cunning cup cupboard curfew curly currency current curriculum curry cursor curtain custard
custody custom customary customer cute cyclone cylinder cynic cynical dad daft dam damn damp danger darling dash data database datum daughter
dawn day daylight daytime deadline deadlock dealt death debris debt debug debugger decade decent decimal deck decode deed deeper defective
defence defense defensive deficiency deficit definite definitive degree delicate delimiters delivery delta demented demo democracy democrat
democratic democratically denominator dense departmental departure dependant dependence dependent depot depress depth derange derogatory
descriptive desire desk desktop desperate destine destructive detainee detector deterrent device devil devoid diagnosis diagnostic diagonal
diagram dial dialect dialog dialogue diameter diary diaspora dice dictionary diesel difference differential difficulty digit digital dilemma
dimensional diner dinner diplomacy diplomatic dire directive directory dirt disc disciplinary discipline disclaimer disco discovery discrepancy
discrete dish disk dismal disposal distinct distinctive distress district disturbance ditto diva diverse divine doctrine documentary doe dog
dogma dole dollar domain domestic dominant don done doom door dot downfall downhill downpour downright downwards dozen dozens dragon drama
dramatic dramatically drank drastic drastically draught drawback drawn dreamt dreary drew drip drivel driven drought drove drug drunk drunken
dual duck duff dug duly dummy dumpster dustbin dusty duty dying dynamic dynamically eagle ear earlier earliest earth earthquake easier easiest
eaten eater ebola eccentric ecological economic economical economy edit editorial educational effective efficiency efficient effort egg ego eh
eighteen eighth eighty electoral electorate electric electrical electron electronic electronically elegant elementary elephant elevator eleven
elitist else em embargo embassy embattle emergency eminent emotional emphasis empire empirical employee employer emulator enclave encode enemy
energy engine enquiry enthusiasm enthusiastic entirety entitle entrance entry envelope environmental epic epidemic episode equilibrium equivalent
era eraser ergo err error esoteric especially essay essence essential estate eternal ethic ethical ethnic euro event eventual everyday evidence
evident evolutionary exam example excellent exceptional excess excessive exclusive exhaustive exile existence exodus exotic expenditure expense
expensive experimental expiry explanatory explicit explosive exponential exporter exposure expressway extant extensive extent external
extraordinary extremist eyesight fabric fact factory factual faculty failure fainter faintest fairer fairest fairy faith fake fallacy fallen fame
family famine fancy fantastic fantasy farce fare farewell farthest fascist faster fatal fate faucet faulty favorite favourite feat fed federal
feeble feedback feet fell fellow felt female feminist fender festival feud fever fewer fewest fiber fibre fictional fiddle fifteen fifth fifty
fighter filthy finale financial finer finest finite firework fireworks fiscal five fiver fizzy flavor flavour flaw fleet flesh flew flight floppy
flour flower flown fluent fluffy fluid flute foam fog folder folk follower font food fool foolish foot football footnote forbade forbidden
forcibly foreigner forensic forest forestry forgave forgiven forgot forgotten fork formal format formula formulae forthcoming fortnight fortunate fortune
forty forum fossil fought foul found fountain fourteen fragile framework frank frantic fraud freak freedom freeway freight french frequency
friend fringe frog frontline frown froze frozen fruit fry fudge fuller fullest fully fun functional fundamental fundamentalist funeral funnier
funniest fur furniture furry fuss fussy futile fuzzy fw fwd galactic galaxy game gang gap garage garbage garble garden gasoline gate gateway gave
gay gender gene generator generic genetic genetically genius genocide genre gentle gentleman gentlemen gently genuine geographical geography
geometry gesture ghastly ghost giant gibberish gig gin girl girlfriend glad glass global glory glossy glove glue gnome goal goat god gold golden
goldfish gone goodbye goody gospel gossip got gotten gown grace gradual graffiti graffito grain grammar grammatical grandfather grandmother grant
graph graphic graphical grass gravitational gray greasy greater greed greedy grenade grew grid grief ground grown growth guidance guideline guilt
guinea guitar gulf gum gunfire gut gutter guy guys ha habit hair haircut hairy hall halve ham handbook handicap handler handy hangover happier
happiest hardback harder hardware hardy harmony harsh hash hassle hasty hat hatred havoc hay hazard hazy headache header headline health healthy
heard heart heartily heatwave heaven heavier heaviest heel height held helicopter hell hello helmet herd heresy heritage heroic heroin hes
heterosexual hexadecimal hey hi hid hidden hierarchical hierarchy higher highway hill hindsight hinduism hip historic historical history hitherto
ho hobby hog holder hole holiday holocaust homicide homosexual honesty honey honor honorary hope horde horizon horizontal horn horribly horrid
horrific horrify horror horse hospital hostile hotel hour household how huh hum human humane humanitarian humbly humor humour hundred hung
hurricane husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical ice iconic id idea ideal idealistic
identical identifier ideological idiom idiosyncratic idiot idiotic ignorance ignorant illegal illiterate illogical image imaginary immediate
immense immune imperial implicit importance important impressive inadvertently inane incentive incidence incident incidental inclusive incredibly
indent indeterminate indicator individual industrial industry inertia inevitably inexperienced infant infantile inference inferior influential
influenza info infrastructure ingredient inhabitant inherent inheritance ink innocence input inquiry insistence insofar instagram instant
instinct institute instrumental insurance intact integer integral intellect intellectual intelligence intelligent intensive intent intentional
inter interactive intercourse interface interference interim interior intermediate intermittent internal international internet interval
intrinsic intrinsically introductory intuitive invariably invert ion irate ironic irony islam islamism island islet item jack jacket jargon jazz
jeans jelly jerk jest jewel jihad job jolly journal joy judaism judicial juice jungle junior junk justifiably juvenile ken kept kernel kettle
keyboard keystroke keyword kid kidney killing kingdom kit kitchen knee knew knight knowledge koran lab labor laboratory labour lad ladder lady
lag lager laid lain lake lamp landmark landmine landscape landslide lane language larger lark laser laughter lavatory law lawn lawsuit layer
layout lazy leach leaflet league learnt leather led leg legacy legal legendary legitimate leisure lemon length lengthy lenient lens lent lesbian
lesser lesson lethal letter liaison libel liberal liberty library licence lid life lifestyle lifetime lighter lightest lightning limb linear
linguistic linkage lion lip liquid liquor lisp listener lit liter literal literary literate literature litre liver livest livestock loader lockdown logic
logical logo lol lonely long longtime loophole lorry loss lost lot louder loudest lousy lover luck luggage lunatic lunchtime lung lust luxury
lying lyric machinery made magazine magic magical magnetic magnificent magnitude mailbox mainframe mainstream maintenance maker malaria mandatory
mangle mania manifestly manifesto mankind manner manpower manual manufacturer marathon margin marginal marine marital mark marker marriage
martial massive mate material mathematical mathematics matrices matrix maximum maze meal meant meat mechanical mechanism media medical medicine
medieval medium megabyte melody member memoir memory men mental menu mercury mercy merry mess messy met metal metaphor meter method metre metric
metro mice microcomputer microprocessor microwave midday middle midnight mighty mile mileage military militia mill millennium million minimal
minimalist minimum ministerial ministry minus minute miracle miserably misery misled missile mist mixture mnemonic mobile mod mode modest module
mole molecular molecule mom momentarily momentum money monkey monochrome monopoly month mood moon moral morgue morning moron mortal mosque mother
motive motor motorway motto mould mourner mouse movie muck mud muddle mug multiple mum mummy mundane municipal mural museum music musical muslim
mystery mystic myth mythical naive narrower narrowest nastier nastiest nasty national natural nature naughty navy nay nearer necessary neck
needle neighbor neighbour nerve neural neutral newer newsletter newspaper nicer nicest nick night nightmare nil nine ninety node noisy nominal
nonpartisan noon norm normal northeast northwest nose nostalgia notably noticeably notwithstanding noun novel novelty novice nuisance null
numbest numeral numeric numerical nut oar objective obligatory obscene obsolete occasional occurrence ocean odd offence offense offensive offhand
office offspring oh ok older olympic ongoing onion online onslaught onus opera operational opinion opt optic optical optimal optimistic optimum
optional opus oral orbital orchestra orchestral ordinary organ organic oriental orientate origin original originator orthodox outcry outdated
outgoing output outset outstanding overdue overwriting oxygen ozone pacifier packet pad paid palace pan pandemic panel pant paper paperback par
paradox paragraph parameter paramilitary paranoia paranoid paraphrase parent parentheses parenthesis parish park parliamentary parochial parody
parole parrot parse partial particle party passage passionate passive passport password pat patent path pathetic patience peace peacekeeper
peanut peculiar pedal pedant pedantic pedantry peer penalty pence pended pending pends penguin penny people percent percentage performance period
periodic periodically peripheral permanent perpetual persistent person personal personnel perspective perverse pet petrol petroleum petty
pharmacy phenomena phenomenon philosophical philosophy phoenix photo photocopy photograph photographic phrase physic physical pi piano pick pie
pig pigeon pill pint pipeline pirate pistol pit pitfall pizza plane planet planetary plastic platform plaudit playground plea pleasure plenty
plight plotter ploy plug plural plus podcast poem poetic poetry pointer poke pole police policy polio polish polite political politics poll polls
polynomial poorer populace pork pornography port portrait positive possibly postage postal postcard poster postmaster postscript postulate pot
potato potential poverty powder practical pragmatic prayer precedence precedent predominantly preferably preference prefix pregnancy prejudice
preliminary premium presence presidential pressure presumably prevalent prey primitive principle printer printout privacy private privilege pro
probably problem procedure processor product productive professional programme prominent prone pronoun propaganda property prophet proportional
proposal proprietary prose prospect prospective protein protocol prototype proven provisional pseudo psychological pub public pudding pulp pulse
pun puncture punt purpose pursuit putt python quake qualifier quantum quarantine quarter questionnaire quibble quicker quickest quieter quietest
quota quran rabbit rabid racial racism racist racket radar radical radius rag railroad railway rainbow ram rampant ran rang rant rapist rarer
rarest rash rat ratio rational rationale rattle rave ray razor re reactionary reader realistic realm rear reasonably rebellion receipt receiver
recipe recipient recorder recovery recreational rectangle rectangular recursive redundancy redundant reference referendum reflex refusal regards
regime region regional regrettably reign relevance reliably relief religion reluctance reluctant remainder remarkably reminder reminiscent
removal rend repent repertoire repetitive republican repulsive requisite resemblance reset reshuffle residence resistance respective response
restaurant restrictive retrieval reuse revenge revolutionary rhetorical rhino rhythm ribbon rice rich richer ridden rifle risen risky ritual
river road robbery robot rocket rod rode role roman romance romantic room rose rotten rouble roundabout rout routine royalties rubber rubbish
rugby ruler ruling rung runway rusty sacred sadden safer safest safety saga said saint sake saki salary sale salt sanctuary sand sandwich sang
sank sarcasm sarcastic sat satellite satire satisfactory sauce saw scandal scanner scarf scarlet scenario scene scenery sceptical scheduler
scheme science scientific scientifically scotch scroll scum sea search second secondary sect sector seen selective self selfie selfish semantic
seminar senate sender sensibly sensitive sent sentient sentimental separatist separator sequel sequence sequential serial series sermon server
seven seventh seventy sex sexist sexual sexy shaken shaky shame sheep sheet shelf shelling shiny shirt shock shoe shone shook shooting shortage
shorten shorter shorthand shot shotgun shown shutdown sic sicken side siege sight sigma signature significance significant silicon sillier
silliest silly simpler simplest simplistic simply sin sincere sincerely sine sinister sir sister site sixteen sixth sixty skeleton skeptical
skill skin skip skirmish skirt skull sky slag slang slave slavery slept slid slighter slightest slippery slogan sloppy slot slower slowest
smaller smallish smartphone smelly smith smoker smug snag snail sneaky sniff snobbery so soccer social socialism socialist society sock socket
sod software soil sold solo someplace son song soonest sophisticate sordid sorry sought soul soundtrack soup source southeast southwest sovereign
spatial special specialist specialty species specific specifically specimen spectacular spectrum sped speech spelt spent sphere spigot spike
spirit spiritual spite splendid spoilt spoke spoken spoof spool spout sprang sprung squad squash stadium stair staircase stale stance standard
standoff standpoint starter static stationary statistic statistical statue status steel stereo stereotype sterile sterling sticky stir stole
stolen stomach stone stood storage storey storm story stowaway stranger strangest strategic strategy straw stray street strength strife stringent
stronger struck structural structure stuck studio stuff stunt stupid subjective subsequent subset subsidiary substantial subtlety subtly subway
success successive sue sufferer sufficient suffix sugar suicidal suicide suitably suite summary summer sun sundry sung sunk sunlight sunny
sunshine superb superficial superhero superior supermarket supernatural superpower supplementary supplier surface surgery surname surplus
survival suspicion swam swamp swept swore sworn swum symbol symbolic symmetric symmetry sympathetic sympathy symphony symptom syndicate syndrome
synonym syntactic syntactically syntax synthesis synthesizer system systematic tab tack tactic tactical tag taken taker tale talent taliban
tangent tariff taught taxi tea teapot technical technique technological teen teenage teeth telescope temper temperature temple temporary ten
tendency tennis tenth terminal terminator terribly territory terror terrorism terse textbook textual thanks theater theatre thee theft theme
theological theorem theoretical theory therapy there thereabouts therein thereof thesis thieve thirty thoroughfare thou thought thousand three
threshold threw throat throughput thrown thug thy tick tiger tile time timer timescale tin tiresome toad tobacco toddler toe toggle toilet token
told tolerance tolerant tomato tome ton tone tongue took tooth topic topical torah tore torn tourism town toy traditional traffic trafficker
tragedy tragic transcript transient transit transmitter transparent trash trashcan trauma tray treason treasure treaty tree trendy triangle
tribal tribe tribute tricky trifle trilogy tripos trivia trivial trolley troop trouser truck truly trumpet truncate trunk trusty truth tsunami
tube turmoil tutorial twelve twentieth twenty two tying typeset typewriter typhoon typical tyrant tyre ugh ultimatum umbrella unaffected
unattended unbalanced unbelievably unbiased unchanged uncle unconnected unconvincing undefined underestimate undergone undergraduate underlain
underlay underlying understood undertaken undertook underwent undid undocumented undoubtedly unemployed unexpected unexplained unfinished
unfounded unfriendly uniform uninteresting union unique unit universal universe unjustified unlimited unrelated unset unsolicited unspecified
unsupported unsuspecting unto unused unwanted unwilling upbringing upright uprising ups upside upstairs uranium urban urgency usage user usual
vacancy vaccine vacuum valley valve van vandalism variance variant variety vat vector vegetarian vehicle vein vend vendor venue verb verbal
verbatim verbose verdict versatile verse vertical vessel vice victory video viewer viewpoint vigil vile village vintage vinyl violence violin
virgin virtual virtue virus visa visitor visual vocabulary vocal volcano voltage volume voluntary vomit voter vouch vowel wade waffle wallet war
warehouse warfare warp warplane warranty wartime wary way wealth wealthy weasel website wedding wee week weekday weekend weight welfare went west
whale whatsoever wheel whence whereby whereupon whim whiskey whisky white whoever wholeheartedly wholly whoop wider widespread widest widow width
wife wildfire wildlife win window wine winter wire wisdom wiser wisest wit witch withdrawal withdrawn withdrew witty wive wizard woke woken wolf
woman wombat women won wont wood word wore worker workload workshop world worldwide worm worn worthwhile worthy wow wrapper wrath wrecker wren
wretched wrist written wrote yard yawn yeah year yes yeti young younger youth zero zoo
`)
