import { list } from "./table.js";
const PLAIN_VERBS = /* @__PURE__ */ list(`
intend prefer:preferred:preferred:preferring seek:sought want abandon abate abduct abet:abetted:abetted:abetting abhor:abhorred:abhorred:abhorring
abide abolish abound absolve absorb abstain accede accelerate accept acclaim accommodate accompany accomplish accrue accumulate accustom achieve
acquaint acquiesce acquire acquit:acquitted:acquitted:acquitting activate adapt adhere adjoin adjourn adjust administer administrate admire adopt
adore adorn adhere affect afflict afford aggravate agitate alienate align allay alleviate allocate allot:allotted:allotted:allotting allow alter
alternate amass amaze amend amount amplify amputate amuse analyse analyze animate annex annihilate annoy annul:annulled:annulled:annulling anoint
antagonize apologise appear appease append applaud apply appoint appreciate apprehend approve approximate arise:arose:arisen arouse arraign arrive
ascend ascertain ascribe aspire assassinate assemble assess assign assimilate assist associate assuage astonish atone attach attain attend attract
attribute audition augment authorise authorize automate avail avenge avert avoid await awake:awoke:awoken awaken baffle balk baptize bathe
become:became:become befall:befell:befallen befit:befitted:befitted:befitting befriend behave behead behold:beheld:beheld belie belong bemoan bequeath
berate bereave beset:beset:beset:besetting besiege bestow betray beware bewilder bind:bound:bound blackmail bleed:bled:bled bless
blur:blurred:blurred:blurring bluff bolster bombard breathe breed:bred:bred bring:brought:brought broaden build:built:built bully burgeon bury bustle
buy:bought:bought calibrate camouflage cancel:canceled:canceled cancel:cancelled:cancelled:cancelling capitalize captivate carry cater cease celebrate
certify choke choose:chose:chosen circulate circumvent civilize clamber clench cling:clung:clung coalesce coax coerce coexist coincide collaborate
collapse collect collide colonize combine come:came:come commandeer commence commemorate commend commit:committed:committed:committing communicate
commute compel:compelled:compelled:compelling compensate compete compile complement complicate comply compose comprehend comprise compute conceal
conceive concentrate concoct concur:concurred:concurred:concurring condense condone confer:conferred:conferred:conferring configure confine confiscate
conflate conform confound confront confuse conjure connect connote conquer conscript conserve consist console consolidate conspire constitute
constrain construct construe consult consume contain contaminate contemplate contradict contravene contribute contrive convene converge converse
convey cooperate coordinate cope correspond corroborate corrode corrupt counteract cower cram:crammed:crammed:cramming create creep:crept:crept
cremate cringe cripple crumble culminate cultivate curb curtail customize dangle dare daunt dazzle deactivate debunk deceive decelerate decentralize
decimate decipher decompose decorate decrease dedicate deduce deduct deem deepen deface defame defeat defend defer:deferred:deferred:deferring define
deflate deflect defraud defuse defy degenerate degrade dehumanize delete deliberate delineate deliver delude demean demobilize democratize demolish
demoralize demote denigrate denote deny depart depend deplete deplore deploy deport depose deposit deprive derail derive descend desecrate deserve
designate desire desist despair despise destabilise destabilize destroy detach detain detect deter:deterred:deterred:deterring deteriorate detonate
detract devalue devastate develop deviate devise devote devour diagnose dictate die differ differentiate diffuse dig:dug:dug dilute diminish dine
disable disagree disallow disappear disappoint disapprove disarm disband disburse discard discern discontinue discourage discredit discriminate
discuss disdain disembark disengage disfigure disintegrate dislocate dislodge dismantle dismount disobey disorient disparage
dispel:dispelled:dispelled:dispelling dispense disperse displace dispose disprove disqualify disrupt dissect disseminate dissent dissipate dissociate
dissolve dissuade distinguish distort distract distribute disturb diverge diversify divert divest divide do:did:done dodge dominate donate downgrade
downplay drown dwell:dwelt:dwelt dwindle earn eat:ate:eaten edify educate ejaculate eject elapse elect elevate elicit eliminate elongate elude emanate
emancipate embark embarrass embed:embedded:embedded:embedding embellish embezzle embody embolden embroil emerge emigrate emit:emitted:emitted:emitting
empathize employ empower emulate enable enact encircle enclose encompass encroach encrypt endanger endeavor endorse endow endure energize enforce
engage engender engrave engulf enhance enjoin enjoy enlarge enlighten enlist enliven enrage enrich enrol:enrolled:enrolled:enrolling enroll enshrine
enslave ensue ensure entail entangle enter entertain enthral entice entrench entrust envisage envision envy equate equip:equipped:equipped:equipping
eradicate erase erect erode erupt escalate eschew establish evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exceed
excel:excelled:excelled:excelling except excite exclude execute exempt exert exhale exhaust exist exonerate expand expedite
expel:expelled:expelled:expelling expend expire explode explore expose extend exterminate extinguish extol:extolled:extolled:extolling extort
extradite extrapolate extricate exude fabricate facilitate fail falter familiarize fascinate fasten fetch fend finalise finalize fizzle flaunt
flee:fled:fled flex flinch fling:flung:flung flirt flourish flounder fluctuate flutter fly:flew:flown follow forage forbear forestall forge
forgive:forgave:forgiven forgo:forwent:forgone formulate forsake:forsook:forsaken fortify foster founder freeze:froze:frozen frighten frustrate
fulfil:fulfilled:fulfilled:fulfilling fulfill furnish galvanise galvanize garner gather generalize generate get:got:got:getting get:got:gotten:getting
give:gave:given glean glimpse glorify go:went:gone govern grab:grabbed:grabbed:grabbing grapple grieve grind:ground:ground grow:grew:grown hamper
hang:hung:hung hang:hanged:hanged happen harass harden harmonize harness hasten haunt have:had:had:having be:was:been:being heal heed heighten
hesitate hibernate hide:hid:hidden hijack hinder hinge hover humanize humiliate hurl hurt:hurt:hurt hustle idealize identify ignite ignore illuminate
illustrate imbue imitate immerse immigrate impair impart impeach impede impel:impelled:impelled:impelling impend imperil implement implicate impose
impoverish impress imprint imprison improve improvise incarcerate incinerate incite incline include incorporate incur:incurred:incurred:incurring
indict indoctrinate induce indulge infect infer:inferred:inferred:inferring infest infiltrate inflame inflate inflict infringe infuriate infuse ingest
inhabit inhale inherit inhibit initiate inject injure innovate inoculate inscribe inspect inspire install instigate
instil:instilled:instilled:instilling insulate insult insure integrate intensify interact intercede intercept interfere intermingle intern interpret
interrogate intersect intertwine intervene intimidate introduce intrude inundate invade invalidate invent invest investigate invigorate invoke involve
irk irritate isolate jeopardise jeopardize join justify juxtapose keep:kept:kept kidnap:kidnapped:kidnapped:kidnapping kneel:knelt:knelt
knit:knitted:knitted:knitting languish laud launder lay:laid:laid lead:led:led lean legalize legislate legitimize lend:lent:lent lengthen lessen
let:let:let:letting leverage levitate levy liberalize liberate lie:lay:lain:lying lighten linger liquidate listen live loathe localize locate lodge
loom loosen lose:lost:lost lower lunge lurk magnify maim make:made:made manage manifest manipulate manoeuvre maneuver manufacture marginalize marry
materialise materialize maximize mean:meant:meant meander mediate meditate meet:met:met:meeting melt memorialize memorize mend merge mesmerize migrate
militarize mimic:mimicked:mimicked:mimicking minimize mishandle misinterpret mislead:misled:misled misplace misrepresent miss misspell
misspend:misspent:misspent mistreat misunderstand:misunderstood:misunderstood misuse mitigate mobilise mobilize moderate modernize modify monopolize
motivate mourn multiply mutilate narrate narrow nationalize navigate necessitate negate neglect negotiate neutralize nominate normalise normalize
nourish nudge nullify nurture obey obfuscate obligate oblige obliterate obscure obsess obstruct obtain occupy occur:occurred:occurred:occurring offend
omit:omitted:omitted:omitting ooze open operate oppose oppress optimize orchestrate organise organize orient originate oscillate oust outlast outlaw
outnumber outpace outperform outsource outweigh overcome:overcame:overcome overflow overhear:overheard:overheard overload overlook overpower
override:overrode:overridden overrule overrun:overran:overrun:overrunning oversee:oversaw:overseen overshadow overstate overstep
overtake:overtook:overtaken overthrow:overthrew:overthrown overturn overwhelm owe own pacify paralyse paralyze participate partner pave penalize
penetrate perfect perform perish permeate permit:permitted:permitted:permitting perpetrate perpetuate persecute persevere persist personalize pertain
perturb pervade pester petition pinpoint pilfer plagiarize polarize politicize pollute populate portend possess postpone pour practise practice
preclude precede precipitate predate predispose predominate preempt prepare prescribe preserve preside prevail prevent privatize proceed procreate
procrastinate procure produce program:programmed:programmed:programming prohibit project proliferate prolong promote propagate
propel:propelled:propelled:propelling proscribe prosecute prosper protect protrude provide provoke publicize pulverize punish purge purify pursue
put:put:put:putting quadruple qualify quantify quell quench quit:quit:quit:quitting raise ramble ransack ratify rationalize ravage raze re-elect reach
react reactivate readjust reaffirm realign reap reappear rearm rearrange reassert reassess reassign rebuild:rebuilt:rebuilt
rebut:rebutted:rebutted:rebutting receive recede reciprocate reclaim recline recoil reconcile reconnect reconsider reconstruct reconvene recover
recreate recruit rectify recuperate recur:recurred:recurred:recurring recycle redeem redefine redeploy redesign redirect rediscover redistribute
redo:redid:redone redouble redraw:redrew:redrawn redress reduce reelect reemerge reestablish reevaluate refine refit:refitted:refitted:refitting
refocus refrain refuel refurbish refute regain regenerate register regress regroup regulate rehabilitate rehearse reignite reimburse reimpose
reinforce reinstate reintroduce reinvent reject rejoice rejuvenate rekindle relax relaunch relent relegate relieve relinquish relish relive relocate
rely remain reminisce remodel remove rename render renege renegotiate renew renounce renovate reopen reorganize repair repatriate repay:repaid:repaid
repel:repelled:repelled:repelling replace replenish replicate repossess represent repress reprimand reproduce repudiate rescind resemble resent
reserve resettle reside resign resist resolve resonate restart restore restrain restrict restructure resume resurface resurrect retain
retake:retook:retaken retaliate rethink:rethought:rethought retire retool retrace retract retrain retreat retrieve reunite revamp reverberate revere
revert revise revisit revitalize revive revoke revolutionize revolve rewrite:rewrote:rewritten rid:rid:rid:ridding rob:robbed:robbed:robbing
romanticize rot:rotted:rotted:rotting rotate roam ruin safeguard salvage sanitize satisfy save scare scatter scold scour scrutinise scrutinize scuttle
secede seclude secure seduce seethe segregate seize select sell:sold:sold send:sent:sent sensationalize sequester serve settle sever share sharpen
shatter shave shelve shine:shone:shone shirk shiver shoulder shove shovel show shrink:shrank:shrunk shut:shut:shut:shutting sidestep sift simplify
simulate sit:sat:sat:sitting situate skim:skimmed:skimmed:skimming skyrocket slash slay:slew:slain slide:slid:slid slink sling:slung:slung slit smash
smother smuggle snatch sneak soar socialize soften solicit solidify solve soothe spawn spearhead specialise specialize specify spend:spent:spent spill
spit:spat:spat:spitting spoil sponsor spray spring:sprang:sprung sprinkle sprout squander stab:stabbed:stabbed:stabbing stabilise stabilize stagger
stagnate starve startle steal:stole:stolen stiffen stifle stigmatize stimulate sting:stung:stung stipulate stoke straddle straighten strangle
strengthen strip:stripped:stripped:stripping strive:strove:striven stroll stumble stun:stunned:stunned:stunning subdue sublet submerge
submit:submitted:submitted:submitting subscribe subside subsidize substantiate substitute subvert succeed succumb sue suffer suffice suffocate
supersede supervise supplant suppress surpass surround survive suspend sustain swallow swarm sweep:swept:swept symbolize sympathize synchronize
systematize take:took:taken tame tarnish taunt teach:taught:taught tear:tore:torn tease tempt tend terminate terrify terrorize testify thrive
throw:threw:thrown thwart tie tighten tilt tire tolerate topple torch tow traipse tranquilize transact transcend transcribe transform transgress
translate transmit:transmitted:transmitted:transmitting transpire transplant traumatize traverse tread:trod:trodden tremble triple trivialize trounce
try tumble unblock uncover undercut:undercut:undercut:undercutting undergo:underwent:undergone underlie:underlay:underlain:underlying undermine
underpin:underpinned:underpinned:underpinning undertake:undertook:undertaken undervalue undo:undid:undone unearth unfold unfreeze:unfroze:unfrozen
unify unite unleash unlock unravel:unraveled:unraveled unseat unsettle untie unveil uphold:upheld:upheld uproot usher usurp utilise utilize utter
vacate vaccinate validate vanish vanquish vary venerate verge verify victimize vie:vied:vied:vying vilify vindicate violate visualize void waive
wander wane waver weaken wean wear:wore:worn weave:wove:woven weigh weld widen wield wipe wiretap:wiretapped:wiretapped:wiretapping
withdraw:withdrew:withdrawn wither withhold:withheld:withheld withstand:withstood:withstood woo work worsen worship wrangle wreak wrest wrestle
wring:wrung:wrung yearn zoom
`);
const NOUN_VERBS = /* @__PURE__ */ list(`
abuse access accord account ache act address advance advocate aid aim air alarm alert ally anchor anger angle answer appeal approach arch arm array
arrest assault attack attempt auction award back bail bait balance ban:banned:banned:banning band bandage bank banquet bar:barred:barred:barring barb
bargain bark barricade base bash bat batter battle beam bear:bore:borne beat:beat:beaten bed bellow bench bend:bent:bent benefit bet:bet:bet:betting
bias bicycle bid:bid:bid:bidding bike bill bite:bit:bitten blame blanket blast blaze blend block blockade blog bloom blossom blow:blew:blown board
boast boat bolt bomb bond book boom boom boost boot border boss bother bottle bottom bounce bow bowl box brace branch brand brave breach bread
break:broke:broken breakfast bribe bridge brief broadcast:broadcast:broadcast broker bruise brush bubble bucket budget bug bump bundle burden burn
burst:burst:burst bus button buzz cable cage call call camp campaign cap:capped:capped:capping capture care cart carve cash cast:cast:cast
catch:caught:caught cause caution caution center centre chain chair challenge champion chance change channel chant charge chart charter chase
chat:chatted:chatted:chatting cheat check cheer chill chime chip:chipped:chipped:chipping chop:chopped:chopped:chopping chuckle circle claim clamp
clash claw click climb clip:clipped:clipped:clipping cloak clock close cloud club cluster coach coast coat code coin color colour combat command
comment commission commit compact compliment compound compromise concern concert condition conduct conflict consent contact contest contract contrast
control:controlled:controlled:controlling convert convict cook copy corner cost:cost:cost cough count counter couple court cover crack cradle craft
crash crave crawl credit crop:cropped:cropped:cropping cross crowd crown cruise crush cry cure curse curve cushion cut:cut:cut:cutting cycle damage
dance date dawn deal:dealt:dealt debate debut decay decline decree default defect delay delegate delight demand demand dent desert design desire
detail detail detour diet digest dip:dipped:dipped:dipping disaster discharge discount disgrace disguise disgust dislike dismay dispatch display
dispute dispute disregard distance ditch dive divorce dock doctor document dose dot double doubt doubt download draft drag:dragged:dragged:dragging
drain drape draw:drew:drawn dread dream dress drift drill drink:drank:drunk drive:drove:driven drone drop:dropped:dropped:dropping drum duel dump dust
ease echo edge edit effect elbow email embrace encounter end endeavour engineer escape escort estimate estimate etch exchange excuse exercise exhibit
exit experience experiment exploit export express extract eye face factor fade fall:fell:fallen fan farm fashion fast father fault favor favour fear
feast feature fee feed:fed:fed feel:felt:felt fence field fight:fought:fought figure figure file fill film filter finance find:found:found finger
finish fire fire fish fit:fitted:fitted:fitting fix flag:flagged:flagged:flagging flame flash flatten fling flip:flipped:flipped:flipping float flock
flood floor flow flush focus fold force forecast:forecast:forecast form frame front fuel function fund fuse gain gamble gas gasp gaze gear gift giggle
glance glare gleam glow golf grade graduate graft grant grasp graze greet grill grin:grinned:grinned:grinning grip:gripped:gripped:gripping groan
group guarantee guard guess guess guest guide gun hack hail halt hammer hand handcuff handle harbour harm harvest hatch hate haul head heap heat hedge
help highlight hike hint hire hiss hit:hit:hit:hitting hitch hold:held:held honeymoon honor honour hook hop hope hope host hound house howl
hug:hugged:hugged:hugging hunger hunt hurdle hurry impact implant import inch increase index influence initial insert insult interest interview
intrigue iron issue jab jail jam:jammed:jammed:jamming jet jockey joke jolt journey judge judge jump keel key kick kill kiss knife knock label label
lack lament lament land lapse lash last laugh laugh launch lead leaf leak leap:leapt:leapt lease leave:left:left lecture level:leveled:leveled
level:levelled:levelled:levelling levy license lie:lied:lied:lying lie:lied:lied:lying lift light:lit:lit like limit limp line link list litter load
loan lobby lock log:logged:logged:logging look loop loot love lump lunch lure machine mail man mandate map:mapped:mapped:mapping march mark market
mask massacre master match matter measure menace mention merit message milk mind mine mint mirror mistake:mistook:mistaken mix mob mock
model:modeled:modeled model:modelled:modelled:modelling mold monitor monster motion mount mountain mouth move murder murmur muscle mutter nail name
near need nest net network nickname nod:nodded:nodded:nodding noise notch note notice notice number object occasion offer
offset:offset:offset:offsetting orbit order outfit outline outrage overhaul overlap:overlapped:overlapped:overlapping pace pack package page pain
paint paint pair panic parade pardon park part partner pass paste patch patrol:patrolled:patrolled:patrolling pattern pause pay:paid:paid peak peel
peer pen pencil permit phase phone picture piece pile pilot pin:pinned:pinned:pinning pinch pipe pitch pity pivot place plague plan
plan:planned:planned:planning plant plaster plate play pledge plot:plotted:plotted:plotting plow plunder plunge pocket point poison pool pop pose
position post post pound power practice praise praise pray preface premiere present press preview price pride print prison prize probe process produce
profile profit program progress project promise promise prompt proof prop:propped:propped:propping protest pull pump punch purchase push puzzle
quarrel query quest question queue quip quiz quote race rack radio rage raid rain rally ram:rammed:rammed:ramming ramp range rank ransom rape rate
rate ration read:read:read reason rebel:rebelled:rebelled:rebelling rebound rebuff rebuke recall record reform refuge refuse regard rein rejoin
release remake:remade:remade remark remark remedy rent repair repeal reply report request rescue research reserve resort respect rest result retort
retreat return reverse revolt reward rhyme ride:rode:ridden rift rig:rigged:rigged:rigging ring:rang:rung riot rip:ripped:ripped:ripping ripple
rise:rose:risen risk rival roar rock roll roof root rope round route row rub:rubbed:rubbed:rubbing rule rumor rumour run:ran:run:running rush rust
sabotage sack sacrifice sail salute sample sanction scale scan:scanned:scanned:scanning scar:scarred:scarred:scarring scent schedule school scold
scope score scout scramble scrap:scrapped:scrapped:scrapping scrape scratch scream screen screw script seal season seat seed segment sense sense
sentence service set:set:set:setting shade shadow shake:shook:shaken shape share shed:shed:shed:shedding shell shelter shepherd shield shift
ship:shipped:shipped:shipping shoot:shot:shot shop:shopped:shopped:shopping shoulder shout show:showed:shown shower shred shriek shrug
shrug:shrugged:shrugged:shrugging shuffle shuttle sigh sign signal signal silence sink:sank:sunk sketch slam:slammed:slammed:slamming
slap:slapped:slapped:slapping slaughter sleep:slept:slept slice slide slip:slipped:slipped:slipping slope slump smear smell smile smile smoke snack
snap snarl sneer snort snow soak soap sob:sobbed:sobbed:sobbing sort sound space span:spanned:spanned:spanning spar spark speed:sped:sped spell spike
spin:spun:spun:spinning spiral split:split:split:splitting sport spot spot:spotted:spotted:spotting spread:spread:spread spur:spurred:spurred:spurring
spy square squeeze stack staff stage stain stake stall stamp stampede stand:stood:stood star:starred:starred:starring stare start state station stay
steam steer stem:stemmed:stemmed:stemming step:stepped:stepped:stepping stick:stuck:stuck stock stop:stopped:stopped:stopping store storm strain
strain strand stream stress stress stretch strike:struck:struck string:strung:strung stroke struggle study style subject subordinate subpoena suit sum
summit summon supplement supply support surf surge surprise surrender survey suspect suspect swap:swapped:swapped:swapping swear sweat
swell:swelled:swollen swim:swam:swum:swimming swing:swung:swung switch sword table tackle tail tailor talk talk tally tank tap:tapped:tapped:tapping
tape target task taste tax team telegraph telephone tender term term test text text thirst thread threat thrust:thrust:thrust thumb thunder ticket
tip:tipped:tipped:tipping title toast toll tone tool top:topped:topped:topping torment torture toss total touch tour tower trace track trade trail
train transfer:transferred:transferred:transferring transport trap:trapped:trapped:trapping travel:traveled:traveled
travel:travelled:travelled:travelling tread treat trek:trekked:trekked:trekking trend trial trick trigger trim:trimmed:trimmed:trimming
trip:tripped:tripped:tripping triumph trouble trust tune tunnel turn tweet twist type update upgrade uplift upset:upset:upset:upsetting urge use value
vent venture veto view view visit voice volunteer vote vow wage wail wait wake:woke:woken walk wall warrant wash waste watch water wave weapon weather
wed wedge weed welcome whine whip:whipped:whipped:whipping whisper whistle win:won:won:winning wind:wound:wound wing wish wish witness wonder wonder
work worry wound wrap:wrapped:wrapped:wrapping wreck wrong yell yell yield zone
`);
const ADJECTIVE_VERBS = /* @__PURE__ */ list(`
better blind busy calm clean clear close compact complete content cool correct corrupt deliberate direct dirty double dry dull duplicate
elaborate empty equal even exempt fast fine firm forward free further humble idle intimate last lean level lower mature moderate
muddy narrow near open own parallel perfect present prompt quiet ready right rough round secure separate short slim:slimmed:slimmed:slimming
slow smart smooth sober sour steady still subject tame thin:thinned:thinned:thinning tidy toughen total triple utter warm weary welcome wet worst
`);
const NOUNS_IN_ING = /* @__PURE__ */ list(`
accounting backing banking bearing beginning being bidding blessing bombing boxing breeding briefing broadcasting building burning camping
canvassing ceiling clothing coating counselling crossing cycling dealing drawing dressing drilling dumping dwelling earning ending engineering
evening farming feeling fighting filing filming financing finding fishing flooding funding gambling gathering greeting hacking handling healing hearing heating
holding housing hunting killing landing learning lending lightning listing living lobbying logging looting manufacturing marketing meaning meeting mining monitoring
morning offering opening painting parking planning policing polling posting pricing proceeding processing programming publishing racing
rating reading reasoning recording recycling ruling running sailing saving schooling screening setting shelling shipping shooting shopping sightseeing
signing singing smoking smuggling spelling spending spring stabbing standing string surfing swimming targeting teaching testing thing thinking timing trading
trafficking training travelling understanding undertaking uprising vetting voting warning wedding wording writing
`);
const NOT_VERBS = /* @__PURE__ */ list(`
aforementioned anything awkward beijing beloved biased bloodshed breathtaking bred crooked deed dogged duckling earring everything farthing feed
gifted greed hatred herring hundred icing indeed infrared jagged kindred king longstanding matting naked newlywed nothing notwithstanding offspring
outgoing oncoming pudding ragged ring rugged sacred seed shilling sibling something speed stocking talented underlying unemployed unprecedented unexpected
unwilling viking wing weekly weed wicked willing wretched creed reed steed
`);
export {
  ADJECTIVE_VERBS,
  NOT_VERBS,
  NOUNS_IN_ING,
  NOUN_VERBS,
  PLAIN_VERBS
};
