/**
 * Is a word that can be a noun the verb of its clause? No single sign tells, so each is weighed: whether the clause still
 * needs a verb, whether the word agrees with the noun before it, what follows, and what the word is more often.
 */
import { ADJECTIVE as ADJECTIVE_CLASS, ADVERB as ADVERB_CLASS, AUXILIARY, COORDINATOR, DEMONYM, DETERMINER, MODAL as MODAL_CLASS, NOUN as NOUN_CLASS, PREPOSITION, PRONOUN as PRONOUN_CLASS, RELATIVE as RELATIVE_CLASS, REPORTING_VERB, ROLE, SUBORDINATOR, SURNAME, TIME_UNIT, TITLE, WEEKDAY } from '../../lexicon/classes.js'
import { ADJECTIVE_ENDING, ADVERB_ENDING, CAUSATIVE, PARTICLE, PLURAL, PLURAL_NOUN, SUBJECT, VERBAL } from '../../lexicon/grammar.js'
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
  const { tags, prev, need } = context
  let last = n - 1
  while (last > 0 && tags[last] === ADVERB) last--
  let at = last
  while (at >= 0 && at > last - LONGEST_GROUP && (tags[at] ?? 0) <= HYPHEN) at--
  const opener = tags[at]
  const governed = opener === PREP && !context.isClausePreposition(at)
  const head = governed ? headBefore(context, at) : last
  const reports = context.is(n, REPORTING_VERB)
  let weight = need === NEEDED ? 2 : need === MAYBE ? 0 : -2
  if (opener === PREP && !governed) weight--
  // "…, the report |shows": a clause of its own.
  if (form === THIRD && opener === COMMA && tags[at + 1] === DET) weight++
  // A noun has no adverb before it: "prices sharply rise".
  if (last < n - 1 && context.has(n - 1, ADVERB_ENDING)) weight += 3
  if (prev === NAME) {
    // "the British forces", "Democratic clubs": no names of somebody.
    const tells = context.is(last, DEMONYM) || (context.has(last, ADJECTIVE_ENDING) && !context.is(last, ROLE | TITLE | SURNAME))
    weight += tells ? (form === BASE ? -4 : -2) : form === BASE && governed && isPlural(context, head) ? 1 : form === THIRD ? 1 : context.has(last, PLURAL_NOUN) ? -1 : -4
  } else {
    const plural = isPlural(context, last)
    if (form === BASE && context.has(at, CAUSATIVE)) weight += plural ? 4 : 0
    else if (form === THIRD) weight -= plural && head === last ? (governed ? 2 : 4) : 0
    else if (!plural) weight -= opener === COORD && need === NEEDED && (tags[at - 1] ?? BREAK) <= NAME ? -1 : governed && isPlural(context, head) ? 0 : 6
    else weight += governed ? 1 : 2
  }
  // "wrote on his channel": what hangs on a verb is no subject.
  if (governed && at > 0) weight -= (tags[at - 1] ?? 0) <= PRONOUN ? 1 : 3
  if (context.finiteAhead(n + 1) && !(reports && (context.strongObject(n + 1) || (prev === NAME && form === THIRD && context.startsNominal(n + 1))))) weight -= 3
  if (context.is(n, ADJECTIVE_CLASS)) weight -= 2
  // "party founder Ann Marsh"
  if (form === BASE && context.is(n, ROLE)) weight -= 3
  return weight + rightEvidence(context, n, form) + (context.has(n, VERBAL) ? 1 : -1)
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
  const { tags, prev, need } = context
  const joins = context.hasVerbForm(n, form)
  // "The coach, a man of few words, |plans to stay": the subject stood before the comma.
  const waits = form === THIRD && prev !== COORD && (need === NEEDED ? context.subject : context.finites < context.openers)
  let weight = waits ? 2 : joins ? 0 : -3
  // "run and play", "step in and take": what the coordinator stands behind is no noun.
  const before = tags[n - 2]
  if (prev === COORD && joins && (before === VERB || before === ADVERB)) weight += 2
  if (prev === COMMA) weight--
  if (context.is(n, ADJECTIVE_CLASS)) weight -= 2
  const right = rightEvidence(context, n, form)
  return weight + (right === 0 && prev === COORD && before === NOUN ? -1 : right) + (context.has(n, VERBAL) ? 1 : -1)
}

/** What follows a word that is a verb or a noun: objects for a verb, "of" for a noun. */
export function rightEvidence(context: Context, n: number, form: number): number {
  const shape = context.shapes[n + 1] ?? MARK
  const classes = context.classes[n + 1] ?? 0
  const grammar = context.grammar[n + 1] ?? 0
  const reports = context.is(n, REPORTING_VERB)
  // "The letter states: …"
  if (reports && (context.lower(n + 1) === ':' || (context.lower(n + 1) === ',' && context.isStretch(n + 2)))) return 2
  if (context.isStretch(n + 1) || context.isNumber(n + 1)) return 2
  if ((shape & (MARK | CLITIC)) !== 0) return -1
  const lower = context.lower(n + 1)
  if (lower === 'of') return -3
  if (lower === 'that') return isVerb(context, n + 2) ? -2 : reports ? 1 : -1
  if ((classes & RELATIVE_CLASS) !== 0) return -1
  // "this week"
  if ((classes & DETERMINER) !== 0) return context.is(n + 2, TIME_UNIT | WEEKDAY) ? 0 : 3
  // "the changes he made"
  if ((classes & PRONOUN_CLASS) !== 0) return (grammar & SUBJECT) === 0 || lower === 'it' ? 3 : reports ? 2 : 0
  if (lower === 'to') return isBareVerb(context, n + 2) ? 2 : 0
  if ((classes & (COORDINATOR | SUBORDINATOR)) !== 0 && (classes & PREPOSITION) === 0) return -1
  // "price rises already have", "stock prices fell": the verb comes later.
  if (isVerb(context, n + 1) || ((classes & ADVERB_CLASS) !== 0 && isVerb(context, n + 2))) return -3
  if (((grammar & PARTICLE) !== 0 && context.endsPhrase(n + 2)) || (classes & (ADVERB_CLASS | PREPOSITION)) === ADVERB_CLASS) return 2
  if ((classes & PREPOSITION) !== 0) return 0
  if ((shape & CAPITALIZED) !== 0 && !context.headline) return 2
  // "sports editor"
  if ((classes & ROLE) !== 0) return -1
  // "damages arteries": a plural noun seldom tells of what kind another is.
  return form === THIRD ? 2 : (classes & ADJECTIVE_CLASS) !== 0 || (grammar & PLURAL_NOUN) !== 0 ? 1 : 0
}

/** An auxiliary, or a form that can only be a finite verb. */
function isVerb(context: Context, n: number): boolean {
  return context.is(n, AUXILIARY | MODAL_CLASS) || (!context.is(n, NOUN_CLASS | ADJECTIVE_CLASS) && context.has(n, PAST | THIRD))
}

/** A base form that is nothing else. */
function isBareVerb(context: Context, n: number): boolean {
  return !context.is(n, NOUN_CLASS | ADJECTIVE_CLASS) && context.has(n, BASE)
}

/** A noun whose verb is plural. */
export function isPlural(context: Context, n: number): boolean {
  return context.has(n, PLURAL) || (context.has(n, PLURAL_NOUN) && context.tags[n] === NOUN)
}
