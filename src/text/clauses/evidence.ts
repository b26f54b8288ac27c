/**
 * Is a word that can be a noun the verb of its clause? No single sign tells, so each is weighed: whether the clause still
 * needs a verb, whether the word agrees with the noun before it, what follows, and what the word is more often.
 */
import { ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COORDINATOR, DEMONYM, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, PREPOSITION, PRONOUN as PRONOUN_CLASS, RELATIVE as RELATIVE_CLASS, REPORTING_VERB, ROLE, SUBORDINATOR, SURNAME, TIME_UNIT, TITLE, WEEKDAY } from '../../lexicon/classes.js'
import { ADJECTIVE_ADVERB, ADJECTIVE_ENDING, ADVERB_ENDING, CAUSATIVE, PARTICLE, PLURAL, PLURAL_NOUN, SUBJECT, VERBAL } from '../../lexicon/grammar.js'
import { BASE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { CAPITALIZED, CLITIC, MARK } from '../words/words.js'
import { type Context, MAYBE, NEEDED } from './context.js'
import { ADVERB, BREAK, COMMA, DET, COORD, HYPHEN, NAME, NOUN, PREP, PRONOUN, VERB } from './tags.js'

/** A noun group is looked at so far back. */
const LONGEST_GROUP = 8

/** So many phrases hang on one noun. */
const LONGEST_CHAIN = 3

/** How much speaks for a verb behind a noun group: more than 0 is enough. `form` is BASE or THIRD. */
export function verbEvidence(context: Context, n: number, form: number): number {
  const { tags, grammar, classes, prev, need } = context
  let last = n - 1
  while (last > 0 && tags[last] === ADVERB) last--
  let at = last
  while (at >= 0 && at > last - LONGEST_GROUP && (tags[at] ?? 0) <= HYPHEN) at--
  const opener = tags[at]
  const governed = opener === PREP && !context.isClausePreposition(at)
  const head = governed ? headBefore(context, at) : last
  const reports = ((classes[n] ?? 0) & REPORTING_VERB) !== 0
  let weight = need === NEEDED ? 2 : need === MAYBE ? 0 : -2
  if (opener === PREP && !governed) weight--
  // "…, the report |shows": a clause of its own.
  if (need === MAYBE && form === THIRD && tags[at + 1] === DET && (opener === COMMA || opener === COORD)) weight++
  // A noun has no adverb before it: "prices sharply rise".
  if (last < n - 1 && ((grammar[n - 1] ?? 0) & ADVERB_ENDING) !== 0) weight += 3
  if (prev === NAME) {
    // "the British forces", "Democratic clubs": no names of somebody.
    const tells = ((classes[last] ?? 0) & DEMONYM) !== 0 || (((grammar[last] ?? 0) & ADJECTIVE_ENDING) !== 0 && ((classes[last] ?? 0) & (ROLE | TITLE | SURNAME)) === 0)
    weight += ((grammar[last] ?? 0) & PLURAL) !== 0 ? (form === BASE ? 2 : -4) : tells ? (form === BASE ? -4 : -2) : form === BASE && governed && isPlural(context, head) ? 1 : form === THIRD ? 1 : ((grammar[last] ?? 0) & PLURAL_NOUN) !== 0 ? -1 : -4
  } else {
    const plural = isPlural(context, last)
    if (form === BASE && at > 0 && opener === VERB && ((grammar[at] ?? 0) & CAUSATIVE) !== 0) weight += plural ? 4 : 0
    else if (form === THIRD) weight -= plural && (head === last || isPlural(context, head)) ? (governed ? 2 : 4) : 0
    else if (!plural) weight -= opener === COORD && need === NEEDED && (tags[at - 1] ?? BREAK) <= NAME ? -1 : governed && isPlural(context, head) ? 0 : 6
    else weight += governed ? 1 : 2
  }
  // "wrote on his channel": what hangs on a verb is no subject.
  if (governed && at > 0) weight -= (tags[at - 1] ?? 0) <= PRONOUN ? 1 : 3
  if (context.finiteAhead(n + 1) && !(reports && (context.strongObject(n + 1) || (prev === NAME && form === THIRD && context.startsNominal(n + 1))))) weight -= 3
  if (((classes[n] ?? 0) & ADJECTIVE_CLASS) !== 0) weight -= 2
  // "party founder Ann Marsh"
  if (form === BASE && ((classes[n] ?? 0) & ROLE) !== 0) weight -= 3
  return weight + rightEvidence(context, n, form) + (((grammar[n] ?? 0) & VERBAL) !== 0 ? 1 : -1)
}

/** The noun that a chain of prepositional phrases hangs on: "|data of the bank of Japan". */
function headBefore({ tags }: Context, preposition: number): number {
  let head = preposition - 1
  for (let phrases = 0; phrases < LONGEST_CHAIN; phrases++) {
    let at = head
    while (at > 0 && at > head - LONGEST_GROUP && (tags[at] ?? 0) <= HYPHEN) at--
    if (tags[at] !== PREP || at < 1 || (tags[at - 1] ?? 0) > NAME) break
    head = at - 1
  }
  return head
}

/** How much speaks for a verb behind a comma or a coordinator: "to buy bread and |pay", "cuts costs, |keeps jobs". */
export function joinEvidence(context: Context, n: number, form: number): number {
  const { tags, grammar, prev, need } = context
  const joins = context.hasVerbForm(n, form)
  // "The coach, a man of few words, |plans to stay": the subject stood before the comma.
  const waits = form === THIRD && prev !== COORD && (need === NEEDED ? context.subject : need === MAYBE && context.finites < context.openers)
  let weight = waits ? 2 : joins ? 0 : -3
  // "run and play", "step in and take": what the coordinator stands behind is no noun.
  const before = tags[n - 2]
  if (prev === COORD && joins && (before === VERB || before === ADVERB)) weight += 2
  if (prev === COMMA) weight--
  if (((context.classes[n] ?? 0) & ADJECTIVE_CLASS) !== 0) weight -= 2
  if (form === THIRD && context.finiteAhead(n + 1)) weight -= 2
  const right = rightEvidence(context, n, form)
  return weight + (right === 0 && prev === COORD && before === NOUN ? -1 : right) + (((grammar[n] ?? 0) & VERBAL) !== 0 ? 1 : -1)
}

/** What follows a word that is a verb or a noun: objects for a verb, "of" for a noun. */
export function rightEvidence(context: Context, n: number, form: number): number {
  const shape = context.shapes[n + 1] ?? MARK
  const classes = context.classes[n + 1] ?? 0
  const grammar = context.grammar[n + 1] ?? 0
  const reports = ((context.classes[n] ?? 0) & REPORTING_VERB) !== 0
  // "The letter states: …"
  if (reports && (context.lower(n + 1) === ':' || (context.lower(n + 1) === ',' && context.isStretch(n + 2)))) return 2
  if (context.isStretch(n + 1) || context.isCurrency(n + 1) || context.isNumber(n + 1)) return 2
  if ((shape & MARK) !== 0) return -1
  if ((shape & CLITIC) !== 0 || (classes & (AUXILIARY | MODAL_CLASS)) !== 0) return -4
  const lower = context.lower(n + 1)
  if (lower === 'of') return -3
  if (lower === 'that') return isVerb(context, n + 2) ? -2 : reports ? 1 : -1
  if ((classes & RELATIVE_CLASS) !== 0 || lower === 'which') return -1
  if ((classes & DETERMINER) !== 0) {
    // "this week", "the next day"
    const noun = ((context.grammar[n + 2] ?? 0) & ADJECTIVE_ADVERB) !== 0 ? n + 3 : n + 2
    return ((context.classes[noun] ?? 0) & (TIME_UNIT | WEEKDAY)) !== 0 ? 0 : 3
  }
  if ((classes & PRONOUN_CLASS) !== 0) {
    // "the changes it made", "the campaign itself"
    if ((grammar & SUBJECT) !== 0 && (lower !== 'it' || context.isVerbOnly(n + 2))) return reports ? 2 : 0
    return lower.endsWith('self') ? 0 : 3
  }
  if (lower === 'to') return isBareVerb(context, n + 2) ? 2 : 0
  if ((classes & (COORDINATOR | SUBORDINATOR)) !== 0 && (classes & PREPOSITION) === 0) return -1
  // "price rises already have", "stock prices fell": the verb comes later.
  if (isVerb(context, n + 1) || ((classes & ADVERB_CLASS) !== 0 && isVerb(context, n + 2))) return -3
  if ((grammar & ADVERB_ENDING) !== 0 || ((grammar & PARTICLE) !== 0 && !context.startsNominal(n + 2) && context.endsPhrase(n + 2)) || (classes & (ADVERB_CLASS | PREPOSITION)) === ADVERB_CLASS) return 2
  if ((classes & PREPOSITION) !== 0) return 0
  if (((classes | (context.classes[n + 2] ?? 0)) & (TIME_UNIT | WEEKDAY)) !== 0) return 0
  if ((shape & CAPITALIZED) !== 0 && !context.headline) return 2
  // "sports editor"
  if ((classes & ROLE) !== 0) return -1
  // "damages arteries": a plural noun seldom tells of what kind another is.
  return form === THIRD ? 2 : (classes & ADJECTIVE_CLASS) !== 0 || (grammar & PLURAL_NOUN) !== 0 ? 1 : 0
}

/** An auxiliary, or a form that can only be a finite verb. */
function isVerb({ classes, grammar }: Context, n: number): boolean {
  const known = classes[n] ?? 0
  return (known & (AUXILIARY | MODAL_CLASS)) !== 0 || ((known & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0 && ((grammar[n] ?? 0) & (PAST | THIRD)) !== 0 && ((grammar[n] ?? 0) & BASE) === 0)
}

/** A base form that is nothing else. */
function isBareVerb({ classes, grammar }: Context, n: number): boolean {
  return ((classes[n] ?? 0) & (NOUN_CLASS | ADJECTIVE_CLASS)) === 0 && ((grammar[n] ?? 0) & BASE) !== 0
}

/** A noun whose verb is plural. */
export function isPlural(context: Context, n: number): boolean {
  const { tags, grammar, classes } = context
  const known = grammar[n] ?? 0
  return (known & PLURAL) !== 0 || context.lower(n).endsWith('men') || ((known & PLURAL_NOUN) !== 0 && (tags[n] === NOUN || ((classes[n] ?? 0) & DEMONYM) !== 0))
}
