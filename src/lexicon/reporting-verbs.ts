/**
 * Verbs that report what somebody said, wrote or thought, by what they take. Compiled for this project from the verb
 * classes of Levin, *English Verb Classes and Alternations* (1993), §29.1–29.5 and §37, and from Quirk et al.,
 * *A Comprehensive Grammar of the English Language* (1985), §14.28–14.35 and §16.30–16.32.
 */
import { formsOf } from './inflect.js'

/** What a reporting verb takes, one bit each. */
/** A clause, with or without "that": "said (that) it rained". */
export const TAKES_CLAUSE = 1 << 0
/** Words in marks: "It rained," he sighed. */
export const TAKES_QUOTE = 1 << 1
/** The listener as its object, before what was said: "told her that it rained". */
export const TAKES_LISTENER = 1 << 2
/** A question: "asked whether it rained". */
export const TAKES_QUESTION = 1 << 3
/** An infinitive, with the listener before it if it takes one: "vowed to leave", "urged them to leave". */
export const TAKES_INFINITIVE = 1 << 4
/** Something and what it was called: "called it a farce", "described it as a farce". */
export const TAKES_LABEL = 1 << 5
/** A noun group that is itself what was said: "announced a truce", "denied the report". */
export const TAKES_OBJECT = 1 << 6
/** Belief, wish, judgement or feeling, not words said. */
export const IS_THOUGHT = 1 << 7
/** Also a document, a poll or a sign can do this: "the report shows that". */
export const IS_EVIDENCE = 1 << 8
/** Tells what somebody did well or badly: "criticized her for staying". */
export const IS_JUDGEMENT = 1 << 9
/** The subject passes on what others said: "quoted her as saying". */
export const IS_RELAY = 1 << 10

/** Without "that", what follows is seldom a clause: "saw the man who ran". */
export const NEEDS_THAT = 1 << 11
/** Both, as one number: a sum of names would stay in every bundle. */
export const TAKES_THAT_CLAUSE = (1 << 0) | (1 << 11)
/** Never without its listener: in "“…,” Ames told Lopez", Lopez is not the one who speaks. */
export const NEEDS_LISTENER = 1 << 12
/** Also has things as its object, which nobody said: "wrote a column and left", "added trucks that". */
export const TAKES_THINGS = 1 << 13
/** Tells that something is not said: "declined to say". */
export const IS_REFUSAL = 1 << 14

/** Gives a name: where nobody is told to give it, "is called “feather lung”", nothing was said. */
export const IS_NAMING = 1 << 15

/** Done to whoever thinks so afterwards: "is convinced that". */
export const IS_CONVICTION = 1 << 16

/** A reporting verb, by its base form. */
export interface ReportingVerb {
  readonly lemma: string
  /** Every form, the lemma first. */
  readonly forms: readonly string[]
  /** Bits of this file: TAKES_CLAUSE, IS_THOUGHT … */
  readonly takes: number
}

const C = TAKES_CLAUSE
const Q = TAKES_QUOTE
const L = TAKES_LISTENER
const W = TAKES_QUESTION
const I = TAKES_INFINITIVE
const A = TAKES_LABEL
const O = TAKES_OBJECT
const T = NEEDS_THAT

/** Verbs as `formsOf` reads them: base form, and its past, participle and "-ing" form where these are not regular. */
const TABLE = (): ReadonlyArray<readonly [takes: number, verbs: string]> => [
  [C | Q, `
    add allege argue assert aver+ caution chime claim comment concede conclude confide contend counter emphasize emphasise
    exclaim explain hint imply insist joke lament maintain muse note observe opine reason
    post quip reckon recount reflect reiterate rejoin remark repeat reply
    respond retort say:said speculate state stress theorize theorise tweet underline
    underscore volunteer write:wrote:written blog boast brag chant
    acknowledge affirm clarify highlight recall outline
    continue elaborate protest surmise testify
    email e-mail enthuse intimate ironize text concur`],
  [C | Q | O, `
    admit+ announce confess confirm declare
    disclose divulge forecast hail mention predict
    proclaim profess report signal suggest voice
    deny express recommend propose cite dispute`],
  [C | Q | L, `apprise assure tell:told remind warn notify advise admonish brief alert chide inform instruct lecture reassure`],
  [NEEDS_LISTENER, `assure convince inform notify persuade reassure remind tell:told`],
  [TAKES_THINGS, `
    acknowledge add blog boast chant claim concede estimate indicate recall reveal continue counter demand document email offer order pledge post promise request e-mail establish find:found maintain project protest
    prove:proved:proven repeat show:showed:shown state stress text volunteer accept write:wrote:written`],
  [C | Q | I, `agree claim profess vow plead pledge promise swear:swore:sworn threaten`],
  [C | Q | L | I, `order command urge implore beg beseech:besought exhort direct`],
  [Q | W | L | I, `ask`],
  [W | L, `press`],
  [W, `describe`],
  [C | Q | W, `inquire enquire query question`],
  [C | Q | T | I, `refuse decline`],
  [C | Q | I, `demand request`],
  [C | Q | T, `offer`],
  [IS_REFUSAL, `refuse decline`],
  [C | L | IS_CONVICTION, `convince persuade`],
  [C, `accept`],
  [L | I, `ask instruct call advise warn tell:told caution counsel enjoin entreat forbid+:forbade:forbidden press remind request`],
  [Q, `appeal echo pose`],
  [Q | O, `address answer begin+:began:begun conclude recite sum interrupt quote speak:spoke:spoken talk vent`],
  [Q | A, `call describe dub label term brand characterize characterise hail refer+
    portray depict liken compare paint dismiss reject tout welcome`],
  [Q | A | IS_JUDGEMENT, `blast condemn criticise criticize decry denounce deride laud mock praise ridicule slam`],
  [IS_NAMING, `call dub label term brand refer+`],
  [O | IS_THOUGHT, `defend oppose`],
  [O, `emphasize emphasise reiterate stress underline underscore reaffirm lament bemoan insist
    accuse applaud pledge promise blame commend rebut+ refute threaten thank congratulate apologize apologise complain`],
  [C | Q, `complain apologize apologise fume rail gripe grumble moan whine`],
  [Q, `bark cheer cry jeer mutter scream shout sigh sing:sang:sung weep:wept whisper yell`],
  [C | IS_EVIDENCE, `indicate suggest state read:read reveal conclude estimate calculate`],
  [C | T | IS_EVIDENCE, `show:showed:shown find:found demonstrate prove:proved:proven project determine establish document detail reflect imply`],
  [C | IS_THOUGHT, `
    anticipate assume believe doubt dream expect fear figure guess hope imagine know:knew:known
    presume pretend realize realise regret+ suppose suspect think:thought
    understand:understood wish worry forget+:forgot:forgotten remember`],
  [Q | C | T, `charge point`],
  [C | T, `observe submit+ affirm cite clarify continue convey defend disclose dispute evaluate express highlight outline reaffirm respond specify transmit+`],
  [C | Q | T, `read:read`],
  [C | T | IS_THOUGHT, `learn see:saw:seen hear:heard decide discover notice recognize recognise gather sense feel:felt judge`],
  [A | IS_THOUGHT, `consider deem regard see:saw:seen view perceive judge rate`],
  [C | W | IS_THOUGHT, `wonder ponder consider`],
  [IS_RELAY | Q | A, `quote cite`],
  [IS_RELAY | C, `report cite recall relay remember`]
]

/** Every reporting verb, in order of its base form. */
export const REPORTING_VERBS: readonly ReportingVerb[] = /* @__PURE__ */ build()

function build(): readonly ReportingVerb[] {
  const verbs = new Map<string, { lemma: string; forms: readonly string[]; takes: number }>()
  for (const [takes, text] of TABLE()) {
    for (const entry of text.split(/\s+/)) {
      if (entry === '') continue
      const forms = formsOf(entry)
      const lemma = forms[0] ?? entry
      const known = verbs.get(lemma)
      if (known) known.takes |= takes
      else verbs.set(lemma, { lemma, forms, takes })
    }
  }
  return [...verbs.values()].sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
}

/**
 * Verbs that report together with the word after them, "as Ames put it", "called for a vote", as [takes, word, verbs].
 * Prepositional verbs after Quirk et al. §16.5–16.9; "put it" after §15.54.
 */
const WITH_NEXT = (): ReadonlyArray<readonly [takes: number, next: string, verbs: string]> => [
  [C | Q, 'it', `put:put`],
  [C | Q, 'out', `point`],
  [C | T | O, 'out', `rule`],
  [L | I, 'to', `appeal`],
  [L | I | O, 'on', `call`],
  [O, 'for', `call ask`],
  [O, 'on', `insist`],
  [O, 'against', `warn`],
  [O, 'at', `hint`],
  [O, 'of', `warn speak:spoke:spoken boast`],
  [O, 'to', `point`],
  [O | W, 'about', `tweet warn speak:spoke:spoken talk joke boast complain ask`]
]

/** By the word that such verbs need, every form of each with its verb. */
export const REPORTING_WITH: ReadonlyMap<string, ReadonlyMap<string, ReportingVerb>> = /* @__PURE__ */ withNext()

function withNext(): ReadonlyMap<string, ReadonlyMap<string, ReportingVerb>> {
  const found = new Map<string, ReadonlyMap<string, ReportingVerb>>()
  for (const [takes, next, verbs] of WITH_NEXT()) {
    // The lemma tells it from the verb by itself.
    const made = byForm(verbs.split(' ').map((entry) => ({ lemma: next, forms: formsOf(entry), takes })))
    found.set(next, new Map([...(found.get(next) ?? []), ...made]))
  }
  return found
}

/** Every form of every reporting verb with its verb: "said" → say. */
export const REPORTING_FORMS: ReadonlyMap<string, ReportingVerb> = /* @__PURE__ */ byForm(REPORTING_VERBS)

function byForm(verbs: readonly ReportingVerb[]): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>()
  for (const verb of verbs) for (const form of verb.forms) if (!forms.has(form)) forms.set(form, verb)
  return forms
}
