import { formsOf } from "./inflect.js";
const TAKES_CLAUSE = 1 << 0;
const TAKES_QUOTE = 1 << 1;
const TAKES_LISTENER = 1 << 2;
const TAKES_QUESTION = 1 << 3;
const TAKES_INFINITIVE = 1 << 4;
const TAKES_LABEL = 1 << 5;
const TAKES_OBJECT = 1 << 6;
const IS_THOUGHT = 1 << 7;
const IS_EVIDENCE = 1 << 8;
const IS_MANNER = 1 << 9;
const IS_RELAY = 1 << 10;
const NEEDS_THAT = 1 << 11;
const NEEDS_LISTENER = 1 << 12;
const TAKES_THINGS = 1 << 13;
const C = TAKES_CLAUSE;
const Q = TAKES_QUOTE;
const L = TAKES_LISTENER;
const W = TAKES_QUESTION;
const I = TAKES_INFINITIVE;
const A = TAKES_LABEL;
const O = TAKES_OBJECT;
const T = NEEDS_THAT;
const TABLE = () => [
  [C | Q, `
    add allege argue assert aver caution chime comment conclude confide contend counter emphasize emphasise
    exclaim explain hint imply insist joke lament maintain muse note observe opine point
    post quip reckon recount reflect reiterate rejoin remark repeat reply
    respond retort say:said speculate state stress theorize theorise tweet underline
    underscore volunteer write:wrote:written blog boast brag:bragged:bragged:bragging chant
    continue elaborate espouse posit preach protest surmise testify interject intone
    email e-mail text retweet`],
  [C | Q | O, `
    acknowledge admit:admitted:admitted:admitting affirm announce clarify claim concede confess confirm declare
    disclose divulge enunciate forecast foresee:foresaw:foreseen hail highlight indicate mention predict
    proclaim profess pronounce read:read recall relate report reveal signal signify suggest voice
    deny express outline publish recommend propose cite dispute allude`],
  [C | Q | L, `assure tell:told remind warn notify advise admonish brief alert chide inform instruct lecture reassure`],
  [NEEDS_LISTENER, `assure convince inform notify persuade reassure remind tell:told`],
  [TAKES_THINGS, `
    add blog chant continue document email e-mail establish find:found maintain preach project protest publish
    prove:proved:proven repeat show:showed:shown state stress text volunteer`],
  [C | Q | I, `agree vow plead pledge promise swear:swore:sworn threaten`],
  [C | Q | L | I, `order command urge implore beg:begged:begged:begging exhort direct`],
  [Q | W | L | I, `ask`],
  [C | Q | W, `inquire enquire query question`],
  [C | Q | I, `demand request refuse decline offer`],
  [C | L, `convince persuade`],
  [L | I, `ask encourage invite call advise warn tell:told caution challenge forbid:forbade:forbidden:forbidding press`],
  [Q | O, `address answer begin:began:begun:beginning conclude recite sum:summed:summed:summing interrupt quote:quoted speak:spoke:spoken talk vent`],
  [Q | A, `call describe dub:dubbed:dubbed:dubbing label term brand characterize characterise hail refer:referred:referred:referring
    portray depict liken compare paint denounce dismiss condemn decry:decried slam:slammed:slammed:slamming blast deride
    ridicule mock criticize criticise praise laud tout welcome`],
  [O, `accuse blame threaten thank congratulate apologize apologise complain`],
  [C | Q, `complain apologize apologise fume rail gripe grumble moan whine`],
  [Q | IS_MANNER, `bark bellow blurt boom chuckle cry:cried gasp giggle groan growl grin:grinned:grinned:grinning grunt
    hiss howl laugh mumble murmur mutter nod:nodded:nodded:nodding purr rasp roar scoff scream shout shriek sigh smile
    snap:snapped:snapped:snapping snarl sneer snort sob:sobbed:sobbed:sobbing stammer stutter thunder wail weep:wept whisper yell
    cheer sing:sang:sung shrug:shrugged:shrugged:shrugging implore urge jeer`],
  [C | IS_EVIDENCE, `indicate suggest state read:read reveal conclude estimate calculate`],
  [C | T | IS_EVIDENCE, `show:showed:shown find:found demonstrate prove:proved:proven project determine establish document detail reflect imply`],
  [C | IS_THOUGHT, `
    anticipate assume believe doubt dream expect fear figure guess hope imagine know:knew:known
    presume pretend realize realise regret:regretted:regretted:regretting suppose suspect think:thought:thought
    understand:understood wish worry:worried forget:forgot:forgotten:forgetting remember`],
  [C | T, `observe submit:submitted:submitted:submitting`],
  [C | T | IS_THOUGHT, `learn see:saw:seen hear:heard decide discover notice recognize recognise gather sense feel:felt`],
  [A | IS_THOUGHT, `consider deem regard see:saw:seen view perceive judge rate`],
  [C | W | IS_THOUGHT, `wonder ponder consider`],
  [IS_RELAY | Q | A, `quote cite`],
  [IS_RELAY | C, `report cite relay`]
];
const REPORTING_VERBS = /* @__PURE__ */ build();
function build() {
  const verbs = /* @__PURE__ */ new Map();
  for (const [takes, text] of TABLE()) {
    for (const entry of text.split(/\s+/)) {
      if (entry === "") continue;
      const forms = formsOf(entry);
      const lemma = forms[0] ?? entry;
      const known = verbs.get(lemma);
      if (known) known.takes |= takes;
      else verbs.set(lemma, { lemma, forms, takes });
    }
  }
  return [...verbs.values()].sort((a, b) => a.lemma < b.lemma ? -1 : 1);
}
const WITH_NEXT = () => [
  [C | Q, "it", `put:put:put:putting`],
  [O, "for", `call ask`],
  [O, "on", `call insist`],
  [O, "against", `warn`],
  [O, "of", `warn speak:spoke:spoken boast`],
  [O, "to", `point`],
  [O, "about", `tweet speak:spoke:spoken talk joke boast complain`],
  [O | W, "about", `ask`]
];
const NEXT_OF_REPORTING = /* @__PURE__ */ new Set(/* @__PURE__ */ WITH_NEXT().map(([, next]) => next));
function withNext() {
  return WITH_NEXT().flatMap(([takes, next, verbs]) => verbs.split(" ").map((entry) => {
    const forms = formsOf(entry).map((form) => `${form} ${next}`);
    return { lemma: forms[0] ?? entry, forms, takes };
  }));
}
const REPORTING_FORMS = /* @__PURE__ */ byForm(/* @__PURE__ */ REPORTING_VERBS.concat(/* @__PURE__ */ withNext()));
function byForm(verbs) {
  const forms = /* @__PURE__ */ new Map();
  for (const verb of verbs) for (const form of verb.forms) if (!forms.has(form)) forms.set(form, verb);
  return forms;
}
export {
  IS_EVIDENCE,
  IS_RELAY,
  IS_THOUGHT,
  NEEDS_LISTENER,
  NEEDS_THAT,
  NEXT_OF_REPORTING,
  REPORTING_FORMS,
  REPORTING_VERBS,
  TAKES_CLAUSE,
  TAKES_INFINITIVE,
  TAKES_LABEL,
  TAKES_LISTENER,
  TAKES_OBJECT,
  TAKES_QUESTION,
  TAKES_QUOTE,
  TAKES_THINGS
};
