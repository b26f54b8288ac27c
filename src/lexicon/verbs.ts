/**
 * Verbs of news English by what else their base form can be. Compiled for this project; irregular forms after Quirk et
 * al., *A Comprehensive Grammar of the English Language* (1985), §3.11–3.20. Verbs that report are in `reporting-verbs.ts`.
 * Entries are written as `formsOf` reads them: `base`, or `base:past:participle:-ing form`.
 */
import { list } from './table.js'

/** Verbs whose base form is seldom anything else. */
export const PLAIN_VERBS = /* @__PURE__ */ list(`
abandon abate abduct abet+ abhor+ abide abolish abound absolve absorb abstain accede accelerate accept acclaim accommodate accompany accomplish accrue
accumulate accustom achieve acquaint acquiesce acquire acquit+ activate adapt adhere adjoin adjourn adjust administer administrate admire adopt adore
adorn affect afflict afford aggravate agitate alienate align allay alleviate allocate allot+ allow alter alternate amass amaze amend amount amplify
amputate amuse analyse analyze animate annex annihilate annoy annul+ anoint antagonize apologise appear appease append applaud apply appoint
appreciate apprehend approve approximate arise:arose:arisen arouse arraign arrange arrive ascend ascertain ascribe aspire assassinate assemble assess assign
assimilate assist associate assuage astonish atone attach attain attend attract attribute audition augment authorise authorize automate avail avenge
avert avoid await awake:awoke:awoken awaken baffle balk baptize bathe be:was:been:being become:became:become befall:befell:befallen befit+ befriend
behave behead behold:beheld belie belong bemoan bequeath berate bereave beset+:beset besiege bestow betray beware bewilder bind:bound blackmail
bleed:bled bless bluff blur bolster bombard breathe breed:bred bring:brought broaden build:built bully burgeon bury bustle buy:bought calibrate
camouflage cancel cancel+ capitalize captivate carry cater cease celebrate certify choke choose:chose:chosen circulate circumvent civilize clamber
clench cling:clung coalesce coax coerce coexist coincide collaborate collapse collect collide colonize combine come:came:come commandeer commemorate
commence commend commit+ communicate commute compel+ compensate compete compile complement complicate comply compose comprehend comprise compute
conceal conceive concentrate concoct concur+ condense condone confer+ configure confine confiscate conflate conform confound confront confuse conjure
connect connote conquer conscript conserve consist console consolidate conspire constitute constrain construct construe consult consume contain
contaminate contemplate contradict contravene contribute contrive convene converge converse convey cooperate coordinate cope correspond corroborate
corrode corrupt counteract cower cram create creep:crept cremate cringe cripple crumble culminate cultivate curb curtail customize dangle dare daunt
dazzle deactivate debunk deceive decelerate decentralize decimate decipher decompose decorate decrease dedicate deduce deduct deem deepen deface
defame defeat defend defer+ define deflate deflect defraud defuse defy degenerate degrade dehumanize delete deliberate delineate deliver delude demean
demobilize democratize demolish demoralize demote denigrate denote deny depart depend deplete deplore deploy deport depose deposit deprive derail
derive descend desecrate deserve designate desire desist despair despise destabilise destabilize destroy detach detain detect deter+ deteriorate
detonate detract devalue devastate develop deviate devise devote devour diagnose dictate die differ differentiate diffuse dig:dug dilute diminish dine
disable disagree disallow disappear disappoint disapprove disarm disband disburse discard discern discontinue discourage discredit discriminate
discuss disdain disembark disengage disfigure disintegrate dislocate dislodge dismantle dismount disobey disorient disparage dispel+ dispense disperse
displace dispose disprove disqualify disrupt dissect disseminate dissent dissipate dissociate dissolve dissuade distinguish distort distract
distribute disturb diverge diversify divert divest divide do:did:done dodge dominate donate downgrade downplay drown dwell:dwelt dwindle earn
eat:ate:eaten edify educate ejaculate eject eke elapse elect elevate elicit eliminate elongate elude emanate emancipate embark embarrass embed+ embellish
embezzle embody embolden embroil emerge emigrate emit+ empathize employ empower emulate enable enact encircle enclose encompass encroach encrypt
endanger endeavor endorse endow endure energize enforce engage engender engrave engulf enhance enjoin enjoy enlarge enlighten enlist enliven enrage
enrich enrol+ enroll enshrine enslave ensue ensure entail entangle enter entertain enthral entice entrench entrust envisage envision envy equate
equip+ eradicate erase erect erode erupt escalate eschew establish evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine
exceed excel+ except excite exclude execute exempt exert exhale exhaust exist exonerate expand expedite expel+ expend expire explode explore expose
extend exterminate extinguish extol+ extort extradite extrapolate extricate exude fabricate facilitate fail falter familiarize fascinate fasten fend
fetch finalise finalize fizzle flaunt flee:fled flex flinch fling:flung flirt flounder flourish fluctuate flutter fly:flew:flown follow forage forbear
forestall forge forgive:forgave:forgiven forgo:forwent:forgone formulate forsake:forsook:forsaken fortify foster founder freeze:froze:frozen frighten
frustrate fulfil+ fulfill furnish galvanise galvanize garner gather generalize generate get:got get:got:gotten give:gave:given glean glimpse glorify
go:went:gone govern grab grapple grieve grind:ground grow:grew:grown hamper hang hang:hung happen harass harden harmonize harness hasten haunt
have:had heal heed heighten hesitate hibernate hide:hid:hidden hijack hinder hinge hover humanize humiliate hurl hurt:hurt hustle idealize identify
ignite ignore illuminate illustrate imbue imitate immerse immigrate impair impart impeach impede impel+ impend imperil implement implicate impose
impoverish impress imprint imprison improve improvise incarcerate incinerate incite incline include incorporate incur+ indict indoctrinate induce
indulge infect infer+ infest infiltrate inflame inflate inflict infringe infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure
innovate inoculate inscribe inspect inspire install instigate instil+ insulate insult insure integrate intend intensify interact intercede intercept
interfere intermingle intern interpret interrogate intersect intertwine intervene intimidate introduce intrude inundate invade invalidate invent
invest investigate invigorate invoke involve irk irritate isolate jeopardise jeopardize join justify juxtapose keep:kept kidnap+ kneel:knelt knit
languish laud launder lay:laid lead:led lean legalize legislate legitimize lend:lent lengthen lessen let:let leverage levitate levy liberalize
liberate lie:lay:lain lighten linger liquidate listen live loathe localize locate lodge loom loosen lose:lost lower lunge lurk magnify maim make:made
manage maneuver manifest manipulate manoeuvre manufacture marginalize marry materialise materialize maximize mean:meant meander mediate meditate
meet:met melt memorialize memorize mend merge mesmerize migrate militarize mimic:mimicked:mimicked:mimicking minimize mishandle misinterpret
mislead:misled misplace misrepresent miss misspell misspend:misspent mistreat misunderstand:misunderstood misuse mitigate mobilise mobilize moderate
modernize modify monopolize motivate mourn multiply mutilate narrate narrow nationalize navigate necessitate negate neglect negotiate neutralize
nominate normalise normalize nourish nudge nullify nurture obey obfuscate obligate oblige obliterate obscure obsess obstruct obtain occupy occur+
offend omit+ ooze open operate oppose oppress optimize orchestrate organise organize orient originate oscillate oust outlast outlaw outnumber outpace
outperform outsource outweigh overcome:overcame:overcome overflow overhear:overheard overload overlook overpower override:overrode:overridden overrule
overrun+:overran:overrun oversee:oversaw:overseen overshadow overstate overstep overtake:overtook:overtaken overthrow:overthrew:overthrown overturn
overwhelm owe own pacify paralyse paralyze participate partner pave penalize penetrate perfect perform perish permeate permit+ perpetrate perpetuate
persecute persevere persist personalize pertain perturb pervade pester petition pilfer pinpoint plagiarize polarize politicize pollute populate
portend possess postpone pour practice practise precede precipitate preclude predate predispose predominate preempt prefer+ prepare prescribe preserve
preside prevail prevent privatize proceed procrastinate procreate procure produce program+ prohibit project proliferate prolong promote propagate
propel+ proscribe prosecute prosper protect protrude provide provoke publicize pulverize punish purge purify pursue put:put quadruple qualify quantify
quell quench quit:quit raise ramble ransack ratify rationalize ravage raze re-elect reach react reactivate readjust reaffirm realign reap reappear
rearm rearrange reassert reassess reassign rebuild:rebuilt rebut+ recede receive reciprocate reclaim recline recoil reconcile reconnect reconsider
reconstruct reconvene recover recreate recruit rectify recuperate recur+ recycle redeem redefine redeploy redesign redirect rediscover redistribute
redo:redid:redone redouble redraw:redrew:redrawn redress reduce reelect reemerge reestablish reevaluate refine refit+ refocus refrain refuel refurbish
refute regain regenerate register regress regroup regulate rehabilitate rehearse reignite reimburse reimpose reinforce reinstate reintroduce reinvent
reject rejoice rejuvenate rekindle relaunch relax relegate relent relieve relinquish relish relive relocate rely remain reminisce remodel remove
rename render renege renegotiate renew renounce renovate reopen reorganize repair repatriate repay:repaid repel+ replace replenish replicate repossess
represent repress reprimand reproduce repudiate require rescind resemble resent reserve resettle reside resign resist resolve resonate restart restore
restrain restrict restructure resume resurface resurrect retain retake:retook:retaken retaliate rethink:rethought retire retool retrace retract
retrain retreat retrieve reunite revamp reverberate revere revert revise revisit revitalize revive revoke revolutionize revolve
rewrite:rewrote:rewritten rid:rid roam rob romanticize rot rotate rue ruin safeguard salvage sanitize satisfy save scare scatter scold scour scrutinise
scrutinize scuttle secede seclude secure seduce seek:sought seem seethe segregate seize select sell:sold send:sent sensationalize sequester serve settle
sever share sharpen shatter shave shelve shine:shone shirk shiver shoulder shove shovel show shrink:shrank:shrunk shut:shut sidestep sift simplify
simulate sit:sat situate skim skyrocket slash slay:slew:slain slide:slid sling:slung slink slit smash smother smuggle snatch sneak soar socialize
soften solicit solidify solve soothe spawn spearhead specialise specialize specify spend:spent spill spit:spat spoil sponsor spray
spring:sprang:sprung sprinkle sprout squander stab stabilise stabilize stagger stagnate startle starve steal:stole:stolen stiffen stifle stigmatize
stimulate sting:stung stipulate stoke straddle straighten strangle strengthen strip strive:strove:striven stroll stumble stun subdue sublet submerge
submit+ subscribe subside subsidize substantiate substitute subvert succeed succumb sue suffer suffice suffocate supersede supervise supplant suppress
surpass surround survive suspend sustain swallow swarm sweep:swept symbolize sympathize synchronize systematize take:took:taken tame tarnish taunt
teach:taught tear:tore:torn tease tempt tend terminate terrify terrorize testify thrive throw:threw:thrown thwart tie tighten tilt tire tolerate
topple torch tow traipse tranquilize transact transcend transcribe transform transgress translate transmit+ transpire transplant traumatize traverse
tread:trod:trodden tremble triple trivialize trounce try tumble unblock uncover undercut+:undercut undergo:underwent:undergone
underlie:underlay:underlain undermine underpin+ undertake:undertook:undertaken undervalue undo:undid:undone unearth unfold unfreeze:unfroze:unfrozen
unify unite unleash unlock unravel unseat unsettle untie unveil uphold:upheld uproot usher usurp utilise utilize utter vacate vaccinate validate
vanish vanquish vary venerate verge verify victimize vie vilify vindicate violate visualize void waive wander wane want waver weaken wean
wear:wore:worn weave:wove:woven weigh weld widen wield wipe wiretap+ withdraw:withdrew:withdrawn wither withhold:withheld withstand:withstood woo work
worsen worship wrangle wreak wrest wrestle wring:wrung yearn zoom
`)

/** Verbs whose base form is as often or more often a noun. */
export const NOUN_VERBS = /* @__PURE__ */ list(`
abuse access accord account ache act address advance advocate aid aim air alarm alert ally anchor anger angle answer appeal approach arch arm array
arrest assault attack attempt auction award axe back bail bait balance ban band bandage bank banquet bar barb bargain bark barricade base bash bat batter
battle beam bear:bore:borne beat:beat:beaten bed bellow bench bend:bent benefit bet:bet bias bicycle bid:bid bike bill bite:bit:bitten blame blanket
blast blaze blend block blockade blog bloom blossom blow:blew:blown board boast boat bolt bomb bond book boom boost boot border boss bother bottle
bottom bounce bow bowl box brace branch brand brave breach bread break:broke:broken breakfast bribe bridge brief broadcast:broadcast broker bruise
brush bubble bucket budget bug bump bundle burden burn burst:burst bus button buzz cable cage call camp campaign cap capture care cart carve cash
cast:cast catch:caught cause caution center centre chain chair challenge champion chance change channel chant charge chart charter chase chat cheat
check cheer chill chime chip chop chuckle circle claim clamp clash claw click climb clip cloak clock close cloud club cluster coach coast coat code
coin color colour combat command comment commission commit compact compliment compound compromise concern concert condition conduct conflict consent
contact contest contract contrast control+ convert convict cook copy corner cost:cost cough count counter couple court cover crack cradle craft crash
crave crawl credit crop cross crowd crown cruise crush cry cue cure curse curve cushion cut:cut cycle damage dance date dawn deal:dealt debate debut decay
decline decree default defect delay delegate delight demand dent desert design desire detail detour diet digest dip disaster discharge discount
disgrace disguise disgust dislike dismay dispatch display dispute disregard distance ditch dive divorce dock doctor document dose dot double doubt
download draft drag drain drape draw:drew:drawn dread dream dress drift drill drink:drank:drunk drive:drove:driven drone drop drum duel dump dust ease
echo edge edit effect elbow email embrace encounter end endeavour engineer escape escort estimate etch exchange excuse exercise exhibit exit
experience experiment exploit export express extract eye face factor fade fall:fell:fallen fan farm fashion fast father fault favor favour fear feast
feature fee feed:fed feel:felt fence field fight:fought figure file fill film filter finance find:found finger finish fire fish fit fix flag flame
flash flatten fling flip float flock flood floor flow flush focus fold force forecast:forecast form frame front fuel function fund fuse gain gamble
gas gasp gaze gear gift giggle glance glare gleam glow golf grade graduate graft grant grasp graze greet grill grin grip groan group guarantee guard
guess guest guide gun hack hail halt hammer hand handcuff handle harbour harm harvest hatch hate haul head heap heat hedge help highlight hike hint
hire hiss hit:hit hitch hold:held honeymoon honor honour hook hop hope host hound house howl hug hunger hunt hurdle hurry impact implant import inch
increase index influence initial insert insult interest interview intrigue iron issue jab jail jam jet jockey joke jolt journey judge jump keel key
kick kill kiss knife knock label lack lament land lapse lash last laugh launch lead leaf leak leap:leapt lease leave:left lecture level level+ levy
license lie lift light:lit like limit limp line link list litter load loan lobby lock log look loop loot love lump lunch lure machine mail man mandate
map march mark market mask massacre master match matter measure menace mention merit message milk mind mine mint mirror mistake:mistook:mistaken mix
mob mock model model+ mold monitor monster motion mount mountain mouth move murder murmur muscle mutter nail name near need nest net network nickname
nod noise notch note notice number object occasion offer offset+:offset orbit order outfit outline outrage overhaul overlap+ pace pack package page
pain paint pair panic parade pardon park part partner pass paste patch patrol+ pattern pause pay:paid peak peel peer pen pencil permit phase phone
picture piece pile pilot pin pinch pipe pitch pity pivot place plague plan plant plaster plate play pledge plot plow plunder plunge pocket point
poison pool pop pose position post pound power practice praise pray preface premiere present press preview price pride print prison prize probe
process produce profile profit program progress project promise prompt proof prop protest pull pump punch purchase push puzzle quarrel query quest
question queue quip quiz quote race rack radio rage raid rain rally ram ramp range rank ransom rape rate ration read:read reason rebel+ rebound rebuff
rebuke recall record reform refuge refuse regard rein rejoin release remake:remade remark remedy rent repair repeal reply report request rescue
research reserve resort respect rest result retort retreat return reverse revolt reward rhyme ride:rode:ridden rift rig ring:rang:rung riot rip ripple
rise:rose:risen risk rival roar rock roll roof root rope round route row rub rule rumor rumour run:ran:run rush rust sabotage sack sacrifice sail
salute sample sanction scale scan scar scent schedule school scold scope score scout scramble scrap scrape scratch scream screen screw script seal
season seat seed segment sense sentence service set:set shade shadow shake:shook:shaken shape share shed:shed shell shelter shepherd shield shift ship
shoot:shot shop shoulder shout show:showed:shown shower shred shriek shrug shuffle shuttle sigh sign signal silence sink:sank:sunk sketch slam slap
slaughter sleep:slept slice slide slip slope slump smear smell smile smoke snack snap snarl sneer snort snow soak soap sob sort sound space span spar
spark speed:sped spell spike spin:spun spiral split:split sport spot spread:spread spur spy square squeeze stack staff stage stain stake stall stamp
stampede stand:stood star stare start state station stay steam steer stem step stick:stuck stock stop store storm strain strand stream stress stretch
strike:struck string:strung stroke struggle study style subject subordinate subpoena suit sum summit summon supplement supply support surf surge
surprise surrender survey suspect swap swear sweat swell:swelled:swollen swim:swam:swum swing:swung switch sword table tackle tail tailor talk tally
tank tap tape target task taste tax team telegraph telephone tender term test text thirst thread threat thrust:thrust thumb thunder ticket tip title
toast toll tone tool top torment torture toss total touch tour tower trace track trade trail train transfer+ transport trap travel travel+ tread treat
trek trend trial trick trigger trim trip triumph trouble trust tune tunnel turn tweet twist type update upgrade uplift upset+:upset urge use value
vent venture veto view visit voice volunteer vote vow wage wail wait wake:woke:woken walk wall warrant wash waste watch water wave weapon weather wed
wedge weed welcome whine whip whisper whistle win:won wind:wound wing wish witness wonder work worry wound wrap wreck wrong yell yield zone
`)

/** Verbs whose base form is also an adjective or an adverb. */
export const ADJECTIVE_VERBS = /* @__PURE__ */ list(`
better blind busy calm clean clear close compact complete content cool correct corrupt deliberate direct dirty double dry dull duplicate elaborate
empty equal even exempt fast fine forward free further humble idle intimate last lean level lower mature moderate muddy narrow near open own
parallel perfect present prompt quiet ready rough round secure separate short slim slow smart smooth sober sour steady still subject tame thin
tidy total toughen triple utter warm weary welcome wet worst
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
aforementioned anything awkward beijing beloved biased bloodshed breathtaking bred creed crooked deed dogged duckling earring everything farthing feed
gifted greed hatred herring hundred icing indeed infrared jagged kindred king longstanding matting naked newlywed nothing notwithstanding offspring
oncoming outgoing pudding ragged reed ring rugged sacred seed shilling sibling something speed steed stocking talented underlying unemployed
unexpected unprecedented unwilling viking weed weekly wicked willing wing wretched
`)
