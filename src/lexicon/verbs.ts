/**
 * Verbs of news English by what else their base form can be. Compiled for this project; irregular forms after Quirk et
 * al., *A Comprehensive Grammar of the English Language* (1985), §3.11–3.20. Verbs that report are in `reporting-verbs.ts`.
 * Entries are written as `formsOf` reads them: `base`, or `base:past:participle:-ing form`.
 */
import { list } from './table.js'

/** Verbs whose base form is seldom anything else. */
export const PLAIN_VERBS = /* @__PURE__ */ list(`
abandon abate abduct abet+ abide abolish abound absorb abstain accelerate accept acclaim accommodate accompany accomplish accrue accumulate accustom
achieve acquaint acquiesce acquire acquit+ activate adapt adhere adjoin adjourn adjust administer admire adopt adore adorn affect afflict afford
aggravate agitate alienate align allay alleviate allocate allot+ allow alter alternate amass amaze amend amplify amputate amuse analyse analyze animate
annex annihilate annoy apologise appear appease append applaud apply appoint appreciate apprehend approve approximate arise:arose:arisen arouse arraign
arrange arrive ascend ascertain ascribe aspire assassinate assemble assess assign assimilate associate assuage astonish attach attain attend attract
augment authorise automate avail avenge avert avoid await awake:awoke:awoken awaken baffle bake balk banish bathe be:was:been:being become:became:become
befall:befell:befallen befit+ behave behead behold:beheld belie belong bequeath berate bereave beset+:beset besiege bestow betray beware bewilder bicker
bind:bound bleed:bled bless boil bolster bombard breathe breed:bred bring:brought broaden build:built burgeon bury bustle buy:bought calibrate
camouflage cancel cancel+ captivate carry cater cease celebrate certify choke choose:chose:chosen circulate circumvent clamber classify clench
cling:clung coalesce coax coerce coexist coincide collaborate collect collide combine come:came:come commemorate commence commend communicate commute
compel+ compensate compete compile complement complicate comply compose comprehend comprise compute conceal conceive concentrate concur+ condense
condone confer+ configure confine confiscate conform confound confront confuse conjure connect connote conquer conscript conserve consist console
consolidate conspire constitute constrain construct construe consult consume contain contaminate contemplate contradict contravene contribute contrive
convene converge converse convey cooperate coordinate cope correspond corroborate corrode counteract cower cram create creep:crept cringe cripple
crumble cull culminate cultivate curb curtail dangle dare daunt dazzle deactivate debunk deceive decimate decompose decorate dedicate deduce deduct deem
deepen defame defend defer+ define deflate deflect defraud defray defuse defy degrade delete delineate deliver delude demolish demote denote deny depart
depend deplete deplore deploy deport depose deposit depress deprive derail derive descend desecrate deserve designate despair despise destroy detach
detain detect deter+ deteriorate detonate devalue devastate develop deviate devise devote devour diagnose die differ differentiate diffuse dig:dug
dilute diminish dine disable disagree disallow disappear disappoint disapprove disarm disband disburse discard discern discontinue discourage discredit
discriminate discuss disdain disembark disengage disfigure disintegrate dislodge dismantle dismount disobey dispel+ dispense disperse displace dispose
disprove disqualify disrupt dissect disseminate dissent dissipate dissolve dissuade distinguish distort distract distribute disturb diverge diversify
divert divest divide do:did:done dodge dominate donate downgrade downplay drown dwell:dwelt dwindle earn eat:ate:eaten educate ejaculate eject eke
elapse elect elevate elicit eliminate elongate elude emanate emancipate embark embarrass embed+ embezzle embody embolden embroil emerge emigrate emit+
employ empower emulate enable enact encircle enclose encompass encourage encroach encrypt endanger endorse endow endure enforce engage engender engrave
engulf enhance enjoin enjoy enlarge enlighten enlist enrich enrol+ enroll enshrine enslave ensue ensure entail enter entertain entice entrench entrust
envisage envision envy equate equip+ eradicate erase erect erode erupt escalate eschew establish evacuate evade evaluate evaporate evict evoke evolve
exacerbate exaggerate examine exceed excel+ except excite exclude execute exert exhale exhaust exist exonerate expand expedite expel+ expend expire
explode explore expose extend exterminate extinguish extol+ extort extradite extrapolate extricate exude fabricate facilitate fail falter fascinate
fasten fend fetch finalise fizzle flaunt flee:fled flex flirt flounder flourish fluctuate flutter fly:flew:flown follow forage forbear
foresee:foresaw:foreseen forestall forge forgive:forgave:forgiven forgo:forwent:forgone formulate forsake:forsook:forsaken fortify foster founder
freeze:froze:frozen frighten frustrate fry fulfil+ fulfill furnish garner gather generate get:got get:got:gotten give:gave:given glorify go:went:gone
govern grab grapple grieve grind:ground grow:grew:grown hamper hang hang:hung happen harass harden harness hasten haunt have:had heal heed heighten
hesitate hide:hid:hidden hijack hinder hinge hoist hover huddle humiliate hurl hustle identify ignite ignore illuminate illustrate imitate immerse
immigrate impair impart impeach impede impel+ impend imperil implicate impose impoverish impress imprison improve improvise incarcerate incite incline
include incorporate incur+ indict induce indulge infect infer+ infest infiltrate inflame inflate inflict infringe infuriate infuse ingest inhabit
inherit inhibit initiate inject injure innovate inscribe inspect inspire install instigate insulate insure integrate intend intensify interact intercept
interfere interpret interrogate intersect intertwine intervene intimidate introduce intrude inundate invade invalidate invent invest investigate
invigorate invoke invite involve irritate isolate jeopardise join justify keep:kept kidnap+ kneel:knelt knit languish laud launder lay:laid legislate
lend:lent lengthen lessen let:let leverage liberate lie:lay:lain lighten linger liquidate listen live loathe locate loom loosen lose:lost lunge lurk
magnify make:made manage manifest manipulate manufacture marry mean:meant meander mediate meditate meet:met melt mend merge migrate
mimic:mimicked:mimicked:mimicking mingle misinterpret mislead:misled misplace misrepresent miss misspend:misspent mistreat misunderstand:misunderstood
mitigate mobilise modify motivate mourn multiply mutilate nab navigate necessitate negate negotiate nominate normalise nourish nullify nurture obey
obligate oblige obliterate obscure obsess obstruct obtain occupy occur+ offend omit+ ooze operate oppose oppress orchestrate organise orient originate
oust outlaw outnumber outpace outperform outsource outweigh overcome:overcame:overcome overeat:overate:overeaten overhear:overheard overload overlook
overpower overrule overrun+:overran:overrun oversee:oversaw:overseen overshadow overstate overstep overtake:overtook:overtaken overturn overwhelm owe
pacify paralyse paralyze pare participate pave penetrate perform perish permeate perpetrate perpetuate persecute persevere persist pertain perturb pervade pick
pinpoint pluck poach pollute populate possess postpone pour practise preach precede precipitate preclude predominate preempt prefer+ prepare prescribe
preserve preside prevail prevent proceed procure prod prohibit proliferate prolong promote propagate propel+ prosecute prosper protect protrude provide
provoke prune punish purify pursue put:put quadruple qualify quantify quash quell quit:quit ramble ransack ratify ravage re-elect react reactivate
readjust reaffirm realign reap reappear rearm rearrange reassert reassess rebuild:rebuilt rebut+ recede receive reciprocate reclaim recline recoil
reconcile reconnect reconsider reconstruct reconvene recover recreate rectify recur+ recycle redeem redefine redeploy redesign redirect rediscover
redistribute redo:redid:redone redouble redraw:redrew:redrawn redress reduce reelect reemerge reestablish reevaluate refine refocus refrain refuel
refurbish refute regain regenerate regroup regulate rehabilitate rehearse reignite reimburse reimpose reinforce reinstate reintroduce reinvent reject
rejoice relate relaunch relax relegate relent relieve relinquish relish relive relocate rely remain reminisce remodel remove rename render renegotiate
renew renounce renovate reopen repatriate repay:repaid repel+ repent replace replenish replicate repossess represent repress reproduce repudiate require
rescind resemble resent resettle reside resign resist resonate restart restore restrain restrict restructure resume resurrect retain
retake:retook:retaken retaliate rethink:rethought retire retrace retract retrain retrieve reunite reverberate revere revert revise revisit revive revoke
revolve rewrite:rewrote:rewritten rid:rid roam roast rob rotate rue ruin salvage satisfy scorch scour scrub scuttle secede seduce seek:sought seem seep
segregate seize select sell:sold send:sent sequester serve settle sever sharpen shatter shelve shine:shone shiver shove shrink:shrank:shrunk shun
shut:shut sift simplify simulate sit:sat situate skim skip skyrocket slash slay:slew:slain sling:slung slit smother smuggle snub soar soften solicit
solidify solve soothe sow:sowed:sown spearhead specialise specify spend:spent spoil spring:sprang:sprung sprinkle squander squeak stabilise stagger
stagnate startle starve stave steal:stole:stolen stiffen stifle stimulate sting:stung stink:stank:stunk stipulate stoke straddle straighten strangle
stray strengthen strive:strove:striven stun subdue sublet submerge submit+ subscribe subside substantiate substitute subvert succeed succumb suck sue
suffer suffice suffocate supersede supervise supplant suppress surpass surround survive suspend sustain swallow sway swerve take:took:taken tarnish
teach:taught tempt tend terminate terrify testify thrive thwart tighten tire toil tolerate topple transact transcend transcribe transform translate
transmit+ transpire traverse tremble trounce try tuck uncover undercut+:undercut underestimate undergo:underwent:undergone underlie:underlay:underlain
undermine underpin+ undertake:undertook:undertaken undervalue underwrite:underwrote:underwritten undo:undid:undone unearth unfold
unfreeze:unfroze:unfrozen unify unite unleash unload unlock unpack unravel unseat unsettle untie unveil uphold:upheld uproot usher usurp utilise vacate
vaccinate validate vanish vary verge verify vie vilify vindicate violate wade waive wander wane want waver weaken wean wear:wore:worn weave:wove:woven
weigh weld widen wield wipe wiretap+ withdraw:withdrew:withdrawn wither withhold:withheld withstand:withstood woo worsen wrest wrestle wring:wrung yearn
zoom
`)

/** Verbs whose base form is a noun as well, but less often. */
export const EVEN_VERBS = /* @__PURE__ */ list(`
accord act answer appeal assist attempt attribute bear:bore:borne beat:beat:beaten bend:bent benefit bite:bit:bitten blame blink blow:blew:blown bluff
boast break:broke:broken brew burn burst:burst call cast:cast catch:caught cause change cheer chew chill claim clap clash climb collapse compromise
cover crash crawl crush cry cure cut:cut deal:dealt decline decrease defeat demand dictate dip disguise dislike disregard dive drag draw:drew:drawn
dread drift drink:drank:drunk drive:drove:driven drop dump ease echo embrace encounter endeavour escape exchange exploit express extract fade
fall:fell:fallen favor favour fear feed:fed feel:felt fight:fought fill find:found finish fit flash flatten fling flip float flow fold force frown gain
gasp gaze giggle glance glare glimpse grasp graze greet grin groan guess hail halt handle hate haul help hike hire hiss hit:hit hitch hold:held honor
honour hook hope howl hug hunt hurry hurt:hurt implement increase insert intrigue jolt jump kick kill kiss knock lack lament land lapse laugh launch
lead:led leak leap:leapt leave:left lick lie lift light:lit like look loot love lure marvel match matter measure mention merit mind misuse mix mount
move murmur mutter nag need neglect nod notice nudge offer order outline overlap+ pardon pass paste pause pay:paid pinch pitch pity plunge poke pose
praise pray press promise prompt pull punch purchase push quarrel raise reach read:read rebuff rebuke recall refuse regard release remark remedy rent
repair repeal reply report request rescue resolve resort respect rest retort retreat return reverse ride:rode:ridden ring:rang:rung rise:rose:risen risk
roar rock roll run:ran:run rush sail salute save scare scatter scramble scrap scrape scratch scream set:set shake:shook:shaken share shed:shed shift
shoot:shot shout show:showed:shown shrug sigh sink:sank:sunk slam slap sleep:slept slice slide slip slump smash smell smile snap snarl snatch sneak
sneer snort soak sob sort sound speed:sped spell spill spin:spun spit:spat splash split:split spread:spread spur stab stall stand:stood stare start stay
steer stem step stick:stuck stop strain stretch struggle stumble suit surge surprise surrender survey suspect swap swear sweat sweep:swept
swell:swelled:swollen swim:swam:swum swing:swung swirl switch tackle talk taste taunt tear:tore:torn tease throw:threw:thrown thrust:thrust tie tilt tip
torch toss touch tow travel travel+ treat trim trip triple trust tug turn twist update urge use visit voice vote vow wail wait wake:woke:woken walk
warrant wash waste watch wave welcome whip whisper whistle win:won wind:wound wish witness wonder work worry wrap wreck yell yield
`)

/** Verbs whose base form is more often a noun. */
export const NOUN_VERBS = /* @__PURE__ */ list(`
abuse access account ache address advance advocate aid aim air alarm alert ally amount anchor anger angle approach arch arm array arrest assault attack
auction audition award axe back bail bait balance ban band bandage bank banquet bar barb bargain bark barricade base bash bat batter battle beam bed
bellow bench bet:bet bias bicycle bid:bid bike bill blacklist blackmail blanket blast blaze blend block blockade blog bloom blossom blur board boat bolt
bomb bond book boom boost boot border boss bother bottle bottom bounce bow bowl box boycott brace branch brand brave breach bread breakfast bribe bridge
brief broadcast:broadcast broker bruise brush bubble bucket budget bug bully bump bundle burden bus button buzz cable cage camp campaign cap capture
care cart carve cash caution center centre chain chair challenge champion chance channel chant charge chart charter chase chat cheat check chime chip
chop chuckle circle clamp claw click clip cloak clock close cloud club cluster coach coast coat code coin color colour combat command comment commission
commit+ compact compliment compound concern concert condition conduct conflict consent contact contest contract contrast control+ convert convict cook
copy corner cost:cost cough count counter couple court crack cradle craft crave credit crop cross crowd crown cruise cue curse curve cushion cycle
damage dance date dawn debate debut decay decree default defect delay delegate delight dent desert design desire detail detour diet digest disaster
discharge discount disgrace disgust dismay dispatch display dispute distance ditch divorce dock doctor document dose dot double doubt download draft
drain drape dream dress drill drone drum duel dust edge edit effect elbow email embargo end endeavor engineer escort estimate etch excuse exercise
exhibit exit experience experiment export eye face factor fan farm fashion fast father fault feast feature fee fence field figure file film filter
finance finger fire fish fix flag flame flock flood floor flush focus forecast:forecast form frame front fuel function fund furlough fuse gamble gas
gear gift gleam glow golf grade graduate graft grant grill grip groom group guarantee guard guest guide gun hack hammer hand handcuff harbour harm
harvest hatch head heap heat hedge highlight hint honeymoon hop host hound house hunger hurdle impact implant import imprint inch index influence
initial insult interest intern interview iron issue jab jail jam jet jockey joke journey judge keel key knife label lash last leaf lease lecture level
level+ levy license limit limp line link list litter load loan lobby lock lodge log loop lump lunch machine mail man mandate maneuver manoeuvre map
march mark market mask massacre master menace mentor message milk mine mint mirror mistake:mistook:mistaken mob mock model model+ mold monitor monster
motion mountain mouth murder muscle nail name near nest net network nickname noise notch note number object occasion offset+:offset orbit outfit outrage
overflow overhaul override:overrode:overridden overthrow:overthrew:overthrown pace pack package page pain paint pair panic parade park part partner
patch patrol+ pattern peak peel peer pen pencil permit+ petition phase phone picture piece pile pilot pin pipe pivot place plague plan plant plaster
plate play pledge plot plow plunder pocket point poison pool pop position post pound power practice preface premiere present preview price pride print
prison prize probe process produce profile profit program progress project proof prop protest pump purge puzzle quarantine quarry query quest question
queue quip quiz quote race rack radio rage raid rain rally ram ramp range rank ransom rape rate ration reason rebel+ rebound record recruit reform
refuge register reign rein rejoin remake:remade reprimand research reserve result revamp revolt reward rhyme rift rig riot rip ripple rival roof root
rope rot round route row rub rule rumor rumour rust sabotage sack sacrifice safeguard sample sanction scale scan scar scent schedule school scold scope
score scout screen screw script scroll seal search season seat seed segment sense sentence service shade shadow shape shave shell shelter shepherd
shield ship shock shop shoulder shovel shower shred shriek shuffle shuttle sign signal silence sketch slaughter slope smear smoke snack snag snow soap
space span spar spark spike spiral sponsor sport spot spray sprint sprout spy square squat squeeze stack staff stage stain stake stamp stampede star
state station steam stock store storm strand stream stress strike:struck string:strung strip stroke stroll study style subject subordinate subpoena sum
summit summon supplement supply support surf swarm swipe sword table tail tailor tally tank tap tape target task tax team telegraph telephone tender
term test text thirst thread threat thumb thunder ticket title toast toll tone tool top torment torture total tour tower trace track trade trail train
transfer+ transplant transport trap tread:trod:trodden trek trend trial trick trigger triumph trouble tumble tune tunnel tutor tweet type upgrade uplift
upload upset+:upset value vent venture veto view void volunteer wage wall water weapon weather wed wedge weed whine wing worship wound wrangle wrong
zone
`)

/** Verbs whose base form is also an adjective or an adverb. */
export const ADJECTIVE_VERBS = /* @__PURE__ */ list(`
better blind busy calm clean clear close compact complete content cool correct corrupt deliberate direct dirty double dry dull duplicate elaborate empty
equal even exempt fast fine forward free further humble idle intimate last lean level lower mature moderate muddy narrow near open own parallel perfect
present prompt quiet ready rough round secure separate short slim slow smart smooth sober sour steady still subject tame thin tidy total toughen triple
utter warm weary welcome wet worst
`)

/** Forms other than the base that are nouns of their own: "the building", "a shot". */
export const VERBLIKE_NOUNS = /* @__PURE__ */ list(`
accounting backing banking bearing beginning being bidding bit blessing bombing boxing breeding briefing broadcasting building burning camping
canvassing ceiling clothing coating counselling crossing cycling dealing drawing dressing drilling dumping dwelling earning ending engineering
evening farming feeling fighting filing filming financing finding fishing flooding funding gambling gathering greeting ground hacking handling healing hearing heating
holding housing hunting killing landing learning lending lightning listing living lobbying logging looting manufacturing marketing meaning meeting mining monitoring
morning offering opening painting parking planning policing polling posting pricing proceeding processing programming publishing racing
rating reading reasoning recording recycling ruling running sailing saving schooling screening setting shelling shipping shooting shopping shot sightseeing
signing singing smoking smuggling spelling spending spring stabbing standing string surfing swimming targeting teaching testing thing thinking thought timing trading
trafficking training travelling understanding undertaking uprising vetting voting warning wedding wording writing
`)

/** Nouns and adjectives that only end like a form of a verb. */
export const NOT_VERBS = /* @__PURE__ */ list(`
aforementioned anything awkward beijing beloved biased bloodshed breathtaking bred creed crooked deed dogged earring everything feed gifted greed hatred
herring hundred icing indeed infrared jagged kindred king longstanding matting naked newlywed nothing notwithstanding offspring oncoming outgoing
pudding ragged reed ring rugged sacred seed shilling sibling something speed steed stocking talented underlying unemployed unexpected unprecedented
unwilling viking weed weekly wicked willing wing wretched
`)
