/**
 * Verbs of news English by what else their base form can be. Compiled for this project; irregular forms after Quirk et
 * al., *A Comprehensive Grammar of the English Language* (1985), §3.11–3.20. Verbs that report are in `reporting-verbs.ts`.
 * Entries are written as `formsOf` reads them: `base`, or `base:past:participle:-ing form`.
 */
import { list } from './table.js'

/** Verbs whose base form is seldom anything else. */
export const PLAIN_VERBS = /* @__PURE__ */ list(`
intend prefer:preferred:preferred:preferring seek:sought want
abandon abate abduct abet:abetted:abetted:abetting abhor:abhorred:abhorred:abhorring abide abolish abound absolve absorb abstain accede
accelerate accept acclaim accommodate accompany accomplish accrue accumulate accustom achieve acquaint acquiesce acquire
acquit:acquitted:acquitted:acquitting activate adapt adhere adjoin adjourn adjust administer administrate admire adopt adore adorn adhere advocate affect
afflict afford aggravate agitate aid alienate align allay alleviate allocate allot:allotted:allotted:allotting allow alter alternate amass amaze amend
amount amplify amputate amuse analyse analyze animate annex annihilate annoy annul:annulled:annulled:annulling anoint antagonize apologise
appeal appear appease append applaud apply appoint appreciate apprehend approve approximate arise:arose:arisen arouse arraign
arrive ascend ascertain ascribe aspire assassinate assemble assess assign assimilate assist associate assuage astonish atone attach attain attend
attract attribute audition augment authorise authorize automate avail avenge avert avoid await awake:awoke:awoken awaken baffle balk bar:barred:barred:barring
baptize bathe become:became:become befall:befell:befallen befit:befitted:befitted:befitting befriend behave behead behold:beheld:beheld belie belong
bemoan benefit bequeath berate bereave beset:beset:beset:besetting besiege bestow betray beware bewilder bind:bound:bound blackmail bleed:bled:bled bless blur:blurred:blurred:blurring
bluff bolster bombard boost bother breathe breed:bred:bred bring:brought:brought broaden build:built:built bully burgeon bury bustle buy:bought:bought
calibrate camouflage campaign cancel:canceled:canceled cancel:cancelled:cancelled:cancelling capitalize captivate carry cater cease
celebrate certify choke choose:chose:chosen circulate circumvent civilize clamber clench cling:clung:clung coalesce coax coerce coexist
coincide collaborate collapse collect collide colonize combat combine come:came:come commandeer commence commemorate commend commit:committed:committed:committing
communicate commute compel:compelled:compelled:compelling compensate compete compile complement complicate compliment comply compose comprehend
comprise compute conceal conceive concentrate concoct concur:concurred:concurred:concurring condense condone conduct confer:conferred:conferred:conferring configure confine
confiscate conflate conform confound confront confuse conjure connect connote conquer conscript consent conserve consist console
consolidate conspire constitute constrain construct construe consult consume contact contain contaminate contemplate
contest contract contradict contravene contribute contrive control:controlled:controlled:controlling convene converge converse convert
convey convict cooperate coordinate cope correspond corroborate corrode corrupt counteract cower cram:crammed:crammed:cramming create creep:crept:crept
cremate cringe cripple crumble culminate cultivate curb curtail customize dangle dare daunt dazzle deactivate debunk
deceive decelerate decentralize decimate decipher decompose decorate decrease dedicate deduce deduct deem deepen deface defame
defeat defect defend defer:deferred:deferred:deferring define deflate deflect defraud defuse defy degenerate degrade dehumanize delay delegate delete
deliberate delight delineate deliver delude demean demobilize democratize demolish demoralize demote denigrate denote deny
depart depend deplete deplore deploy deport depose deposit deprive derail derive descend desecrate desert deserve designate desire
desist despair despise destabilise destabilize destroy detach detain detect deter:deterred:deterred:deterring deteriorate detonate detract
devalue devastate develop deviate devise devote devour diagnose dictate die differ differentiate diffuse dig:dug:dug digest
dilute diminish dine disable disagree disallow disappear disappoint disapprove disarm disband disburse discard discern discharge
discontinue discourage discredit discriminate discuss disdain disembark disengage disfigure disgrace disguise disgust disintegrate dislike dislocate dislodge
dismantle dismount disobey disorient disparage dispatch dispel:dispelled:dispelled:dispelling dispense disperse displace dispose disprove disqualify
disregard disrupt dissect disseminate dissent dissipate dissociate dissolve dissuade distance distinguish distort distract
distribute disturb diverge diversify divert divest divide divorce do:did:done dodge dominate donate downgrade download downplay draft drag:dragged:dragged:dragging
draw:drew:drawn drill drink:drank:drunk drive:drove:driven drown dwell:dwelt:dwelt dwindle earn ease eat:ate:eaten echo edify educate
ejaculate eject elapse elect elevate elicit eliminate elongate elude emanate emancipate embark embarrass embed:embedded:embedded:embedding embellish embezzle
embody embolden embrace embroil emerge emigrate emit:emitted:emitted:emitting empathize employ empower emulate enable enact encircle enclose
encompass encounter encroach encrypt endanger endeavor endorse endow endure energize enforce engage engender engineer engrave engulf
enhance enjoin enjoy enlarge enlighten enlist enliven enrage enrich enrol:enrolled:enrolled:enrolling enroll enshrine enslave ensue ensure entail
entangle enter entertain enthral entice entrench entrust envisage envision envy equate equip:equipped:equipped:equipping eradicate erase erect erode
erupt escalate escape eschew escort establish evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exceed excel:excelled:excelled:excelling
except excite exclude execute exempt exercise exert exhale exhaust exhibit exist exit exonerate expand expedite expel:expelled:expelled:expelling
expend expire explode exploit explore export expose extend exterminate extinguish extol:extolled:extolled:extolling extort extract extradite
extrapolate extricate exude fabricate facilitate fail falter familiarize fascinate fasten favour favor feature feed:fed:fed fetch fend filter
finalise finalize finance fizzle flaunt flee:fled:fled flex flinch fling:flung:flung flirt float flourish flounder fluctuate flutter fly:flew:flown focus follow
forage forbear forestall forge forgive:forgave:forgiven forgo:forwent:forgone formulate forsake:forsook:forsaken fortify foster founder freeze:froze:frozen frighten frustrate
fulfil:fulfilled:fulfilled:fulfilling fulfill function furnish gain galvanise galvanize garner gather generalize generate get:got:got:getting get:got:gotten:getting give:gave:given glean glimpse glorify
go:went:gone govern grab:grabbed:grabbed:grabbing graduate grant grapple grasp grieve grind:ground:ground grow:grew:grown guarantee hamper handle hang:hung:hung hang:hanged:hanged happen harass
harbour harden harm harmonize harness hasten haul haunt have:had:had:having be:was:been:being heal heed heighten hesitate hibernate hide:hid:hidden hijack hinder hinge
hire hit:hit:hit:hitting hold:held:held honour honor host house hover humanize humiliate hurl hurt:hurt:hurt hustle idealize identify ignite
ignore illuminate illustrate imbue imitate immerse immigrate impair impart impeach impede impel:impelled:impelled:impelling impend imperil implant
implement implicate import impose impoverish impress imprint imprison improve improvise incarcerate incinerate incite incline include
incorporate increase incur:incurred:incurred:incurring indict indoctrinate induce indulge infect infer:inferred:inferred:inferring infest infiltrate inflame inflate
inflict influence infringe infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inscribe insert
inspect inspire install instigate instil:instilled:instilled:instilling insulate insult insure integrate intensify interact intercede intercept interfere
intermingle intern interpret interrogate intersect intertwine intervene interview intimidate introduce intrude inundate invade invalidate
invent invest investigate invigorate invoke involve irk irritate isolate issue jeopardise jeopardize join jolt justify juxtapose keep:kept:kept
kidnap:kidnapped:kidnapped:kidnapping kill kneel:knelt:knelt knit:knitted:knitted:knitting knock lack languish laud launch launder lay:laid:laid lead:led:led leak lean leap:leapt:leapt leave:left:left legalize legislate legitimize
lend:lent:lent lengthen lessen let:let:let:letting leverage levitate levy liberalize liberate license lie:lay:lain:lying lift lighten linger link liquidate listen live loathe lobby localize locate
lodge loom loosen loot lose:lost:lost lower lunge lure lurk magnify maim make:made:made manage mandate manifest manipulate manoeuvre maneuver manufacture marginalize market
marry massacre materialise materialize maximize mean:meant:meant meander mediate meditate meet:met:met:meeting melt memorialize memorize mend menace merge mesmerize migrate militarize mimic:mimicked:mimicked:mimicking
minimize mishandle misinterpret mislead:misled:misled misplace misrepresent miss misspell misspend:misspent:misspent mistake:mistook:mistaken mistreat misunderstand:misunderstood:misunderstood misuse mitigate mobilise mobilize
moderate modernize modify monitor monopolize motivate mourn multiply mutilate narrate narrow nationalize navigate near necessitate negate neglect negotiate
neutralize nominate normalise normalize nourish nudge nullify nurture obey obfuscate object obligate oblige obliterate obscure obsess obstruct obtain
occupy occur:occurred:occurred:occurring offend offset:offset:offset:offsetting omit:omitted:omitted:omitting ooze open operate oppose oppress optimize orchestrate organise organize orient originate oscillate oust outfit outlast
outlaw outnumber outpace outperform outrage outsource outweigh overcome:overcame:overcome overflow overhaul overhear:overheard:overheard overlap:overlapped:overlapped:overlapping overload overlook overpower override:overrode:overridden overrule
overrun:overran:overrun:overrunning oversee:oversaw:overseen overshadow overstate overstep overtake:overtook:overtaken overthrow:overthrew:overthrown overturn overwhelm owe own pacify paralyse paralyze parade pardon participate partner patrol:patrolled:patrolled:patrolling
pave pay:paid:paid penalize penetrate perfect perform perish permeate permit:permitted:permitted:permitting perpetrate perpetuate persecute persevere persist personalize pertain perturb pervade pester
petition phase phone pinpoint pilfer plagiarize plague play plunder poison polarize politicize pollute populate portend possess postpone pour
practise practice preclude precede precipitate predate predispose predominate preempt prepare prescribe present preserve preside prevail prevent privatize proceed process procreate procrastinate
procure produce profile profit program:programmed:programmed:programming progress prohibit project proliferate prolong promote prompt propagate propel:propelled:propelled:propelling proscribe prosecute prosper
protect protrude provide provoke publicize pull pulverize pump punish purchase purge purify pursue push put:put:put:putting quadruple qualify quantify
quell quench quit:quit:quit:quitting raid raise ramble ransack ransom ratify rationalize ravage raze re-elect reach react reactivate readjust reaffirm realign reap reappear
rearm rearrange reassert reassess reassign rebuff rebuild:rebuilt:rebuilt rebuke rebut:rebutted:rebutted:rebutting receive recede reciprocate reclaim recline recoil reconcile reconnect reconsider reconstruct
reconvene recover recreate recruit rectify recuperate recur:recurred:recurred:recurring recycle redeem redefine redeploy redesign redirect rediscover redistribute redo:redid:redone redouble redraw:redrew:redrawn redress
reduce reelect reemerge reestablish reevaluate refine refit:refitted:refitted:refitting refocus reform refrain refuel refurbish refute regain regenerate register regress
regroup regulate rehabilitate rehearse reignite reimburse reimpose reinforce reinstate reintroduce reinvent reject rejoice rejuvenate rekindle relax relaunch
release relent relegate relieve relinquish relish relive relocate rely remain remake:remade:remade remedy reminisce remodel remove rename render renege renegotiate
renew renounce renovate rent reopen reorganize repair repatriate repay:repaid:repaid repeal repel:repelled:repelled:repelling replace replenish replicate repossess represent
repress reprimand reproduce repudiate rescind rescue research resemble resent reserve resettle reside resign resist resolve resonate resort
respect restart restore restrain restrict restructure result resume resurface resurrect retain retake:retook:retaken retaliate rethink:rethought:rethought retire
retool retrace retract retrain retreat retrieve return reunite revamp reverberate revere reverse revert revise revisit revitalize revive revoke revolt revolutionize
revolve reward rewrite:rewrote:rewritten rid:rid:rid:ridding rise:rose:risen rob:robbed:robbed:robbing romanticize rot:rotted:rotted:rotting rotate roam ruin rule run:ran:run:running sabotage sack sacrifice safeguard salvage sanction
sanitize satisfy save scare scatter scold scour scramble scrap:scrapped:scrapped:scrapping scrutinise scrutinize scuttle seal secede seclude secure seduce seethe
segregate seize select sell:sold:sold send:sent:sent sensationalize sentence sequester serve set:set:set:setting settle sever shake:shook:shaken share sharpen shatter shave shed:shed:shed:shedding shell shelve shepherd shine:shone:shone shirk shiver shoulder shove shovel show
shrink:shrank:shrunk shut:shut:shut:shutting shuttle sidestep sift silence simplify simulate sink:sank:sunk sit:sat:sat:sitting situate sketch skim:skimmed:skimmed:skimming skyrocket slap:slapped:slapped:slapping slash slaughter slay:slew:slain sleep:slept:slept slide:slid:slid
slink sling:slung:slung slit slump smash smear smother smuggle snatch sneak soar socialize soften solicit solidify solve soothe spark spawn spearhead specialise specialize
specify spell spend:spent:spent spill spin:spun:spun:spinning spit:spat:spat:spitting split:split:split:splitting spoil sponsor spray spread:spread:spread spring:sprang:sprung sprinkle sprout squander square
squeeze stab:stabbed:stabbed:stabbing stabilise stabilize stack stagger stagnate stand:stood:stood starve startle steal:stole:stolen steer stem:stemmed:stemmed:stemming step:stepped:stepped:stepping stiffen stifle stigmatize stimulate sting:stung:stung stipulate
stoke stop:stopped:stopped:stopping store storm straddle straighten strand strangle strengthen strike:struck:struck strip:stripped:stripped:stripping strive:strove:striven stroll struggle study stumble stun:stunned:stunned:stunning subdue
subject sublet submerge submit:submitted:submitted:submitting subordinate subpoena subscribe subside subsidize substantiate substitute subvert succeed succumb sue suffer suffice suffocate
supersede supervise supplant supplement supply support suppress surge surpass surprise surrender surround survey survive suspend sustain swallow swap:swapped:swapped:swapping
swarm sweep:swept:swept swell:swelled:swollen swim:swam:swum:swimming swing:swung:swung symbolize sympathize synchronize systematize tackle tailor take:took:taken tame tarnish taunt teach:taught:taught tear:tore:torn tease tempt tend tender
terminate terrify terrorize testify thrive throw:threw:thrown thwart tie tighten tilt tire tolerate topple torch torment torture touch tour tow track trade train traipse tranquilize
transact transcend transcribe transfer:transferred:transferred:transferring transform transgress translate transmit:transmitted:transmitted:transmitting transpire transplant transport trap:trapped:trapped:trapping traumatize travel:traveled:traveled travel:travelled:travelled:travelling
traverse tread:trod:trodden treat tremble trigger triple triumph trivialize trounce try tumble turn unblock uncover undercut:undercut:undercut:undercutting undergo:underwent:undergone underlie:underlay:underlain:underlying undermine
underpin:underpinned:underpinned:underpinning undertake:undertook:undertaken undervalue undo:undid:undone unearth unfold unfreeze:unfroze:unfrozen unify unite unleash unlock unravel:unraveled:unraveled unseat unsettle untie unveil uphold:upheld:upheld uplift uproot upset:upset:upset:upsetting usher
usurp utilise utilize utter vacate vaccinate validate vanish vanquish vary venerate venture verge verify veto victimize vie:vied:vied:vying vilify vindicate violate visit visualize
void vote waive wake:woke:woken wander wane warrant waver weaken wean wear:wore:worn weather weave:wove:woven weigh weld whip:whipped:whipped:whipping widen wield win:won:won:winning wind:wound:wound wipe wiretap:wiretapped:wiretapped:wiretapping withdraw:withdrew:withdrawn
wither withhold:withheld:withheld withstand:withstood:withstood witness woo work worsen worship wound wrangle wrap:wrapped:wrapped:wrapping wreak wreck wrest wrestle wring:wrung:wrung yearn yield zoom
`)

/** Verbs whose base form is as often or more often a noun. */
export const NOUN_VERBS = /* @__PURE__ */ list(`
abuse access accord account ache act advance aim air ally alarm anchor anger angle approach arm array arrest arch assault attack attempt auction award
back bail bait balance ban:banned:banned:banning band bandage bank banquet barb bargain barricade base bash bat batter battle beam bear:bore:borne beat:beat:beaten bed bench bend:bent:bent
bet:bet:bet:betting bias bicycle bid:bid:bid:bidding bike bill bite:bit:bitten blame blanket blaze blend block blockade bloom blossom blow:blew:blown board boat bolt bomb bond book boom boot border
boss bottle bottom bounce bow bowl box brace branch brave bread break:broke:broken breach breakfast bribe bridge broadcast:broadcast:broadcast broker bruise brush bubble bucket budget bug
bump bundle burden burn burst:burst:burst bus button buzz cable cage call camp cap:capped:capped:capping capture care cart carve cash cast:cast:cast catch:caught:caught cause caution
center centre chain chair champion chance change channel charge chart charter chase chat:chatted:chatted:chatting cheat check cheer chill chip:chipped:chipped:chipping chop:chopped:chopped:chopping circle clash clamp claw
click climb clip:clipped:clipped:clipping cloak clock close cloud club cluster coach coast coat code coin color colour command commission commit compact compound compromise concern concert
condition conflict contrast cook copy corner cost:cost:cost cough count couple court cover crack cradle craft crash crawl crave credit crop:cropped:cropped:cropping cross crowd crown cruise
crush cure curse curve cushion cut:cut:cut:cutting cycle damage dance date dawn deal:dealt:dealt debate debut decay decree default delegate demand dent design desire detail
detour diet dip:dipped:dipped:dipping disaster discount dismay display dispute ditch dive dock doctor document dose dot double doubt draft drain drape dread dress drift drone
drop:dropped:dropped:dropping drum dump dust duel edge edit effect elbow end endeavour estimate etch exchange excuse experience experiment express eye face factor fade fall:fell:fallen fan farm
fashion fast father fault favour feast fee fence field fight:fought:fought figure file fill film finance finger finish fire fish fit:fitted:fitted:fitting fix flag:flagged:flagged:flagging flame flash flatten
fling flip:flipped:flipped:flipping flock flood floor flow flush fold force form frame front fuel fund fuse gamble gas gaze gear gift glance glare gleam glow golf grade graft
graze greet grill grip:gripped:gripped:gripping group guard guess guest guide gun hack halt hammer hand handcuff harvest hatch hate head heap heat help hedge hike hint hitch honeymoon hook hop
hope host hound hug:hugged:hugged:hugging hunger hunt hurdle hurry impact index inch initial insult interest intrigue iron jab jail jam:jammed:jammed:jamming jet jockey journey judge jump keel key kick
kiss knife label lament land lapse lash last laugh lead leaf lease lecture level:leveled:leveled level:levelled:levelled:levelling levy light:lit:lit like limit limp line list litter load loan lock log:logged:logged:logging look loop
love lump lunch machine mail man map:mapped:mapped:mapping march mark mask master match matter measure merit message milk mind mine minister mint mirror mix model:modeled:modeled model:modelled:modelled:modelling mold
monster motion mount mountain mouth move mob murder muscle nail name need nest net network nickname noise notch note notice number nurse occasion orbit order
outline pack package pace page pain paint pair panic park part partner pass paste patch pattern pause peak peel peer pen pencil people permit picture piece pile pilot pin:pinned:pinned:pinning
pinch pipe pitch pity pivot place plan plant plate plaster plot:plotted:plotted:plotting plow plunge pocket pool pop pose position post pound power practice praise pray preface premiere preview
price pride print prison prize probe produce program promise proof prop:propped:propped:propping punch puzzle quarrel query quest queue quiz race rack radio rage rain rally ram:rammed:rammed:ramming ramp
range rank rape rate ration reason rebel:rebelled:rebelled:rebelling rebound recall record refuge regard rein rejoin remark repair request reserve rest retreat rhyme ride:rode:ridden rift rig:rigged:rigged:rigging ring:rang:rung riot rip:ripped:ripped:ripping
ripple risk rival rock roll roof root round rope route row rub:rubbed:rubbed:rubbing rumor rumour rush rust sail salute sample scale scan:scanned:scanned:scanning scar:scarred:scarred:scarring scent schedule school scold scope
score scout scrape scratch screen screw script seat season seed segment sense service shade shadow shape share shelter shield shift ship:shipped:shipped:shipping shop:shopped:shopped:shopping shoulder shower shred shrug
shuffle sign signal slide slip:slipped:slipped:slipping slope slice smell smile smoke snack snow soak soap sort sound space span:spanned:spanned:spanning spar speed:sped:sped spike spiral spot:spotted:spotted:spotting spot sport spur:spurred:spurred:spurring spy staff
stage stain stake stall stamp stampede star:starred:starred:starring stare start station stay steam stick:stuck:stuck stock strain stream stress stretch string:strung:strung stroke strain style suit sum summit
summon surf suspect swear sweat switch sword table tail talk tally tank tap:tapped:tapped:tapping tape target task taste tax team telegraph telephone term test text thirst thread threat thrust:thrust:thrust thumb
ticket tip:tipped:tipped:tipping title toast toll tone tool top:topped:topped:topping toss total tower trace trail tread trek:trekked:trekked:trekking trend trial trick trim:trimmed:trimmed:trimming trip:tripped:tripped:tripping trouble trust tune tunnel twist type update upgrade
address alert answer bark blast boast blog boom brand brief call caution challenge chant chime claim comment counter cry decline demand
detail dispute doubt dream email estimate fear figure find:found:found fire forecast:forecast:forecast gasp grin:grinned:grinned:grinning groan guess highlight hiss hope howl joke judge label lament laugh mention mock
murmur nod:nodded:nodded:nodding notice offer paint plan:planned:planned:planning pledge point post praise press project promise protest question quote rate read:read:read remark reply report roar scream sense shout shriek show:showed:shown
shrug:shrugged:shrugged:shrugging sigh signal smile snap snarl sneer snort sob:sobbed:sobbed:sobbing state stress suspect talk term text tweet urge view vow wail welcome whine whisper wish wonder yell
voice lie:lied:lied:lying shoot:shot:shot feel:felt:felt refuse chuckle giggle quip retort slam:slammed:slammed:slamming thunder vent bellow mutter hail
lie:lied:lied:lying use value view volunteer wage wait walk wall wash waste watch water wave weapon wed wedge weed whistle wing wish wonder work worry wrong yell zone
`)

/** Verbs whose base form is also an adjective or an adverb. */
export const ADJECTIVE_VERBS = /* @__PURE__ */ list(`
better blind busy calm clean clear close compact complete content cool correct corrupt deliberate direct dirty double dry dull duplicate
elaborate empty equal even exempt fast fine firm forward free further humble idle intimate last lean level lower mature moderate
muddy narrow near open own parallel perfect present prompt quiet ready right rough round secure separate short slim:slimmed:slimmed:slimming
slow smart smooth sober sour steady still subject tame thin:thinned:thinned:thinning tidy toughen total triple utter warm weary welcome wet worst
`)

/** Forms in "-ing" that are nouns of their own: "the building". */
export const NOUNS_IN_ING = /* @__PURE__ */ list(`
accounting backing banking bearing beginning being bidding blessing bombing boxing breeding briefing broadcasting building burning camping
canvassing ceiling clothing coating counselling crossing cycling dealing drawing dressing drilling dumping dwelling earning ending engineering
evening farming feeling fighting filing filming financing finding fishing flooding funding gambling gathering greeting hacking handling healing hearing heating
holding housing hunting killing landing learning lending lightning listing living lobbying logging looting manufacturing marketing meaning meeting mining monitoring
morning offering opening painting parking planning policing polling posting pricing proceeding processing programming publishing racing
rating reading reasoning recording recycling ruling running sailing saving schooling screening setting shelling shipping shooting shopping sightseeing
signing singing smoking smuggling spelling spending spring stabbing standing string surfing swimming targeting teaching testing thing thinking timing trading
trafficking training travelling understanding undertaking uprising vetting voting warning wedding wording writing
`)

/** Nouns and adjectives that only end like a form of a verb. */
export const NOT_VERBS = /* @__PURE__ */ list(`
aforementioned anything awkward beijing beloved biased bloodshed breathtaking bred crooked deed dogged duckling earring everything farthing feed
gifted greed hatred herring hundred icing indeed infrared jagged kindred king longstanding matting naked newlywed nothing notwithstanding offspring
outgoing oncoming pudding ragged ring rugged sacred seed shilling sibling something speed stocking talented underlying unemployed unprecedented unexpected
unwilling viking wing weekly weed wicked willing wretched creed reed steed
`)
