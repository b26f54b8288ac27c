/**
 * Everyday words that may stand with a capital at the start of a sentence, in a headline or inside the name of a thing: evidence
 * against a person. Base forms only (`names/finding/vocabulary.ts` undoes regular endings and knows productive ones such as -tion, -ness).
 * From SCOWL sizes 10 and 20 (Kevin Atkinson, http://wordlist.aspell.net, free for any purpose), inflected forms and
 * regular derivations and words that news hardly has taken out, with words of the news added by hand.
 */
import { list } from './table.js'

export const COMMON_WORDS = /* @__PURE__ */ list(`
abnormal abort absence absolute abstract absurd accent acceptance accident accidental accordance accuracy accurate ace acid acorn acoustic
acquaintance acronym active actual acute addict additional adequate adjacent advantage advent adventure adverse advert advice advisory aerial
aesthetic affair aforementioned age agency agenda agony agricultural ah aircraft airplane airport airstrike akin alas albeit album alcohol alcoholic
algebra algorithm alias alien alike all allah allergic alliance allowance alpha alphabet aluminium aluminum alumni amateur amber ambient ambush
ample analogy analysis anarchy anatomy ancestor anecdote angel angry anguish animal anniversary annual anomaly anon anthem antidote antique anxiety
apathy app apparatus apparent appearance applause apple applicant appraisal appropriate approval arbitrary arc arcade archaic architecture area
arena arguably arithmetic army arrival arrogance arrogant arrow arson art article artificial artistic asap ash ashamed aspect ass asset assistance
astronomy asylum atheist athletics atlas atmosphere atmospheric atom atomic attacker attendance attendant attitude audience audio aunt authentic
autism autobiography automobile autopsy autumn awesome awful ax axe axis baby backbone background backlash backlog bacteria bacterium badge bag
baggage bailout bake ball ballet ballot banana bandwagon bang bankrupt bankruptcy banner barley baroque barrage barrel barrier basic basis basket
bass bastard batch bath bathroom battalion battery bay beach bean beard beast beauty bedroom beef beer beginner behalf behavior behaviour belief
believer bell beloved belt beneficial beta bible bigger bigot bigotry bin binary biochemistry biography bird birth birthday biscuit bitcoin bizarre
blackboard blacklist blade blank blatant blink bliss blob blood bloody bob body bogus boil bone bonus booklet bookshop bookstore borderline born borrow
boundary bout boy bracket brain brake brass brawl breakdown breakthrough breath breeze brick bride brigade brighter brilliant brother browse brutal
btw buck bulb bulk bull bullet bulletin bunch bureaucracy burglar burnt bush bust butter bye bypass cabinet cake calculator calculus calendar caller
cam camera campus cancer cant capital capitalist car carbon card cardboard career cargo carnage carnival carpet carriage carrier carrot cartel
cartoon case casino cassette castle casual casualty cat catalog catalogue catastrophic category cathedral catholic cattle causal cave caveat
ceasefire cell cellular cemetery censor cent central ceremony certain certainty certificate chalk chamber champagne chaos chaotic chap chapel
chapter character characteristic charm cheaper checker checklist checkpoint cheek cheese chemistry cheque chess chest chestnut chew chicken child childish
children chocolate choice choir cholera choral chord chorus chuck chunk church ciao cider cigar cigarette cinema circa circuit circumstance citizen
civilian class classic classify clause cleaner clearance clearer clergy clever client cliff climate clinic clique clone closer closet closure cloth
clothe clue clumsy coal cobalt cobbler cocaine cocoa coffee coherent coincidence coke collar college colony column comeback comedy comfort
comfortably comic comma commentary commerce commercial committee communal communist company comparison competence competent competitor complementary
component composite compress compulsory computational computer con concept conceptual concerto concrete concurrently conditional conference
confidence confident congress conjecture conscience consensus consequence consequent considerably considerate consistency consistent conspiracy
constant constituency constituent constitutional constraint consultancy consumer container contemporary contempt context continent continental
continual contrary contributor controller controversial controversy convenience convenient conventional converter convoy cookie copper copyright
core corn coronavirus corporate corpse correspondence corridor cosmic cosy cotton council country countryside county coup courage courier course
courtesy courtroom cousin coverage covid cow cozy crackdown cramp crane crap crazy cream creature creed crew cricket crime criminal crisis criteria
criterion crooked crossword crucial cruelty crunch crystal cs cube cue culprit cult cultural cumming cunning cup cupboard curfew curly currency
current curriculum curry curtain custard custody custom customary customer cute cyclone cylinder dad daddy dairy dam damn damp danger darling data
database daughter dawn daylight deadline deadlock death debris debt decent decimal deck deed deeper defence defense deficiency deficit definite
degree delicate delivery delta dementia demo democracy democrat dengue dense departure dependence dependent depot depress depth desk desktop
desperate destine detainee detector deterrent device devil diagnosis diagnostic diagram dial dialect dialog dialogue diameter diary diaspora dice
dictionary didnt diesel difference difficulty digit digital dilemma diner dinner diplomacy dire dirt disc disciplinary discipline disclaimer disco
discovery dish disk dismal disposal distinct distress district disturbance ditto diva diverse divine doctrine documentary doe dog dogma dole dollar
domain domestic dominant don dont doom door downfall downhill downpour downtown dragon drama drastic drawback drip drought drug drunken dual duck
dude duly duty dynamic eagle ear earlier earth earthquake easier ebola eccentric economic economy educational efficiency efficient effort egg ego
electoral electorate electric electron electronic elegant elementary elephant elevator em embargo embassy emergency eminent emotional emphasis
empire employer enclave enemy energy engine enquiry enthusiasm enthusiastic entirety entitle entrance entry envelope epic epidemic episode
equilibrium equivalent era err error especially essay essence essential estate eternal ethic ethnic etiquette euphoria euro event eventual everyday
evidence evident evolutionary exam example excellent exceptional excess exchequer exile existence exodus exotic expatriate expenditure expense
expiry explicit exporter exposure expressway extant extent external extraordinary extremist eyesight fabric fact faculty failure fairer fairy faith
fake fame family famine fancy fantastic fantasy farce fare farewell farthest fascist faster fatal fate faucet faulty favorite favourite feat federal
feeble feedback feet fellow female feminist festival feud fever fewer fiber fictional fighter filthy finale firework firmware fiscal fishery flavor
flavour flaw fleet flesh flight flour flower fluent fluid flute foam fog folk folklore follower food fool foolish foot footage football forcibly
foreigner forensic forest forestry fork formal format formula forthcoming fortunate fortune forum fossil foul fountain fragile framework frantic
fraud freak freedom freeway freight french frequency friend fringe frog frontline frown fruit fry fuck fully fun functional funeral furniture fussy
futile fyi galactic galaxy game gang gap garage garbage garden gasoline gate gateway gay gender gene generator generic genetic genius genocide genre
gentle gentleman gentlemen genuine geography geometry gesture ghost giant gig gin girl girlfriend glad glass global glory glove goal goat god gold
golden goldfish gonna goodbye gospel gossip gotta govt gown grace gradual graffiti grain grammar grandfather grandmother graphic grass gravitational
greasy greater greed greedy grenade grid grief growth guidance guideline guilt guinea guitar gulf gum gunfire gut guy ha habit haha hair haircut
hall halve ham handbook handicap handy hangover harder hardware hardy harmony hash hassle hasty hat hatred havoc hay hazard haze hazy headache
header health healthy hearsay heart heatwave heaven heavier heel height helicopter hell hello helmet hemp herd heresy heritage heroic heroin
heterosexual hey hi hierarchy higher highway hill hip historic hmm ho hobby hog holder hole holiday holocaust homicide homosexual honesty honey
honorary horde horizon horizontal horn horrific horrify horror horse hospital hostile hotel household how huh human humane humanitarian humor humour
hurricane husband hut hydrogen hypocrisy hypocrite hypothesis ice iconic id idea ideal idiot ignorance ignorant illegal illiterate im image imagery
imaginary immense immune imo imperial importance important incidence incident incredibly indicator individual industrial industry inertia inevitably
infant inference inferior influenza info infrastructure ingredient inhabitant inherent inheritance ink innocence input inquiry insolvency insomnia
instagram instant instinct institute insurance intact integral intellect intellectual intelligence intelligent intent intentional inter interference
interim interior internal internet interval intrinsic irate ironic irony islam island islet isnt item ive jack jacket jargon jazz jeans jerk jewel
jihad job jolly journal joy judicial juice jungle jurisprudence jute juvenile ken kernel kerosene kettle keyboard kid kidney kinda kingdom kit
kitchen knee knight knowledge koran lab labor labour ladder lady lag lager lake lamp landmark landmine landscape landslide lane language larger lark
laser laughter law lawn lawsuit layer layout lazy leaflet league leather leg legacy legal legendary legitimate leisure lemon length lengthy lens
lesbian lesser lesson lethal liaison libel liberal liberty library licence life lifestyle lifetime lighter limb linear linguistic lion liquid liquor
liter literal literary literate literature lithium liver livestock lmao lockdown logic logo lol longtime loophole lorry loss lot louder lousy lover
luck luggage lumber lung lust luxury lyric machinery magazine magic magnetic magnificent magnitude mailbox mainstream maintenance maize maker
malaria malware mania manifesto mankind manner manpower manual manufacturer marathon margin marginal marine marital marker marriage martial
mate material mathematics maximum mayhem maze meal meat media medicine medieval medium melody member memoir memory men mental menu mercury mercy
merry mess messy metal metaphor meter methane method metre metric metro mice middle mighty mile military militia mill millet minimal minimum
ministry minus miracle misery missile mist mixture mobile mode module molecular molecule mom momentum money monkey monopoly mood moon moral morgue
mortal mosque mother motive motor motorway mould mourner mouse movie mud multiple mum mummy municipal mural museum music muslim mystery mystic myth
nah naive narrower nasty national natural nature navy necessary neck needle neighbor neighbour nerve neural neutral newer newsletter newspaper nick
nickel nightmare nil node noisy nonpartisan nope norm normal northeast northwest nose nostalgia notably noticeably notwithstanding noun novel
novelty nuisance nut occasional occurrence ocean offence offense office offshore offspring oh ok older olympic omg ongoing onion online onshore
onslaught onus opera operational opinion opt optic optimal optimistic opus oral orbital orchestra orchestral ordinary organ organic oriental origin
original orthodox orthodoxy ouch outcry output outset overdue oxygen ozone packet pad palace pan pandemic panel pant paper paperback paradox
paragraph parameter paramilitary paranoia paranoid parent parish parliamentary parody parole parrot particle party passage passionate passport
password pat patent path pathetic patience peace peacekeeper peanut pedal penalty pence pending penguin penny people percent percentage performance
period periodic permanent perpetual persistent person personal personnel pet petrol petroleum petty pharmacy phenomena phenomenon philosophy
phishing phoenix photo photograph photographic photography physic pi piano pick pie pig pigeon pill pipeline pirate pistol pit pizza plane planet
planetary plastic platform plaudit playground playlist pleasure plenty plight plotter ploy plug plus plywood plz podcast poem poetry pole police policy polio
polish polite politics poll pork pornography port portrait possibly postal postcard poster postmaster postmortem pot potato potential poultry
poverty powder prayer precedent preference pregnancy prejudice preliminary premium presence pressure presumably prevalent prey principle printer
privacy private privilege pro probably problem procedure processor product professional programme prominent promotional prone propaganda propane
property prophet proportional proprietary prospect protein protocol prototype provisional prudence pub public pudding pulp pulse pun punt purpose
pursuit putt python quake quantum quarantine questionnaire quicker quota quran rabbit rabid racism racist racket radar radius rag railroad railway
rainbow rainfall rampant ransomware rapist rash rat ratio rational rationale rattle rave ray razor re reactionary reader realistic realm rear
reasonably rebellion receipt recipe recipient recorder recovery recreational rectangular reference referendum refusal regime region regional reign
relevance reliably relief religion reluctance reluctant remainder remarkably reminder reminiscent removal repent repertoire republican reset
residence resistance restaurant retrieval reuse revenge revolutionary rhino rhythm ribbon rice richer rifle risky ritual river road robbery robot
rocket rod role roman romance romantic room rotten rouble rout routine royalties rubber rubbish rubble rugby ruler runway rupee rusty sacred sadden
safer safety saga saint sake saki salary sale salt sanctuary sand sandwich sarcasm satellite satire sauce scandal scanner scarlet scenario scene
scenery scheme science scientific scotch scripture scroll sea search secondary sect sector self selfie selfish semantic seminar senate sender
separatist sequel sequence serial series sermon server sewage sex sexist sexual sexy shaky shame sheep sheet shelf shiny shirt shit shock shoe
shortage shorten shorter shortlist shotgun shutdown sibling sic sicken side siege sight sigma signature significance significant silicon silly simpler
simplistic sin sincere sinister sir sister site skill skin skip skirmish skirt skull sky slave slavery slot slower smaller smartphone smith smog
smoker smug snag sniff snowfall soccer social socialist society sock software soil solo solvency someday son sonar song sophisticate sorghum sorry
soul soundtrack soup source southeast southwest sovereign soy special specialist specialty species specific specimen spectacular spectrum speech
sphere spirit spiritual spite spoiler spoof spotlight springtime spyware squad squash stadium stair staircase stance standard standoff standpoint
starter statistic statue status steel stereo stereotype sterile sterling stimulus stir stomach stone storage story stowaway stranger strategic
strategy straw stray street strength strife stringent stronger structural structure studio stuff stunt stupid subsequent subsidiary substantial
subway success sufferer sufficient sugar suicidal suicide suite summary summer sun sundry sunlight sunny sunshine superb superficial superhero
superior supermarket supernatural superpower supplementary supplier surface surgery surname surplus surveillance survival suspicion swamp symbol
symbolic symmetry sympathetic sympathy symphony symptom syndicate syndrome syntactic syntax system tab tack tactic tag tale talent taliban tariff
tasty taxi tea teapot technique teen teenage teeth telemetry telescope temper temperature temple temporary tendency tennis terminal terminator
terror testimony textbook theater theatre theft theme theorem theory therapy there thesis thoroughfare threshold throat throughput thug thx tick
tiger tile timber time timer tin tobacco toilet token tolerance tolerant tomato tome ton tongue tooth topic torah town toy traditional traffic
trafficker tragedy tragic transcript transit transparent trash trauma treason treasure treaty tree trendy triangle tribal tribe tribute trilogy
trivia trivial trolley troop truck truly trumpet trunk truth tsunami tube turmoil turnout typhoid typhoon tyrant tyre ugh ultimatum umbrella uncle
uniform union unique unit universal universe upbringing upright ups upside upstairs uptown ur uranium urgency usage user usual vacancy vaccine
vacuum valley valve van variant variety vat vegetarian vehicle vein venue verb verbal versatile verse vessel vice video viewer viewpoint
vigil village vintage vinyl violence violin virgin virtual virtue virus visa visitor visual vocal volcano volume voluntary vomit voter wade waitlist wallet
wanna war warehouse warfare warplane warranty wartime wary watchlist way wealth wealthy website wee weekday weight welfare whale whatsoever wheat wheel
whereby whim whiskey whisky whitelist whoa whoever wider widespread widow wife wildfire wildlife window wine winter wire wisdom wishlist wit witch withdrawal wizard
wolf woman wombat women wont wood worker workload workshop world worldwide worm worthwhile worthy wow wrath wretched wrist yard yawn yea yeah yep
yes younger youth yummy yup zeitgeist zero zoo
`)
