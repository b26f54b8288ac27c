/** Constructs with the cue before what was said. */
import { ORGANIZATION_HEAD, PREPOSITION, RELATIVE, REPORTING_NOUN, ROLE, TITLE } from '../../lexicon/classes.js'
import { FORMS } from '../../lexicon/grammar.js'
import { REJECTING, SUBJECT_PRONOUNS } from '../../lexicon/reporting-grammar.js'
import { isDocumentNoun, isGivenNoun, STUDIES } from '../../lexicon/reporting-nouns.js'
import { IS_CONVICTION, IS_EVIDENCE, IS_JUDGEMENT, IS_NAMING, IS_REFUSAL, IS_RELAY, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUOTE, TAKES_THINGS } from '../../lexicon/reporting-verbs.js'
import { BASE, PAST } from '../../lexicon/verb-forms.js'
import { isGerund, isSubject } from './clause.js'
import type { Following } from './content.js'
import { following } from './following.js'
import { type Attribution, attributionOf, byPhrase, type Cue } from './cue.js'
import { endOfContent, placeWith } from './ends.js'
import { hasClass, hasForm, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, itemBefore, lastMarked, reads } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { placeOf, runsOf, verbBefore } from './runs.js'
import { behindPhrase, isTime, type Phrase, phraseFrom, phraseWith } from '../lines/phrases.js'
import { endsQuote, isTitle } from '../lines/stretch.js'

/** Items that may be put in behind the speaker of an inverted cue. */
const LONGEST_ASIDE = 12

/** The cue stands before what was said. */
export function before(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  // "could not imagine asking them to": nothing was said.
  const outer = isGerund(item) ? itemBefore(line.items, at) : undefined
  if (isVerb(outer) && (outer.group.modal ?? outer.group.negated) !== undefined) return undefined
  const isConvinced = (verb.takes & IS_CONVICTION) !== 0 && (item.group.passive === true || item.group.form === 'participle')
  if ((item.group.passive && !isConvinced) || isImperative(at, item) || isNotToSay(line, at)) return undefined
  // "A poll showed Ames losing ground", "A study found no link": what it found.
  const isFinding = (verb.takes & IS_EVIDENCE) !== 0 && item.group.form === 'finite' && isOneOf(line.items[subjects.of(at)?.head ?? at], STUDIES)
  const isRejected = isRejection(cue)
  const content = following(line, at, isFinding || isRejected ? verb.takes | TAKES_OBJECT : verb.takes)
  if (content === undefined) return undefined
  // "expressed no view", "did not mention the pier": nothing was said.
  if (content.form === 'object' && (((verb.takes & IS_EVIDENCE) !== 0 && !isFinding && isNoun(line.items[content.first])) || item.group.negated === true)) return undefined
  // "called both men “lazy”": a label, unless the marks follow at once or behind a comma or a colon.
  if (content.form === 'quote' && (verb.takes & TAKES_LABEL) !== 0 && (verb.takes & TAKES_CLAUSE) === 0 && content.first > at + 1 && !isMark(line.items[content.first - 1])) return undefined
  // "The map shows how they fled": things show it, and nobody says it.
  if (content.form === 'question' && (verb.takes & (IS_EVIDENCE | NEEDS_THAT)) === (IS_EVIDENCE | NEEDS_THAT)) return undefined
  // "gave them a week to conclude the talks": an infinitive that hangs on something else than its verb tells what for.
  if (content.form === 'object' && item.group.form === 'infinitive' && itemBefore(line.items, at)?.kind === 'noun') return undefined
  // "began a tour", "read a book": such a verb reports only words in marks or a clause.
  if (content.form === 'object' && !isRejected && (verb.takes & TAKES_QUOTE) !== 0 && (verb.takes & TAKES_CLAUSE) === 0) return undefined
  // "Ames said it would comment “in due course”", "Ames said they spoke “like friends”": nothing is said but by Ames.
  if (cue.isInside && content.form === 'quote' && (item.group.modal !== undefined || ((verb.takes & (TAKES_CLAUSE | TAKES_OBJECT)) === TAKES_OBJECT && isManner(line, content.first)))) return undefined
  // "Sanctuary told to move": over an article, who listens.
  if (content.form === 'infinitive' && (verb.takes & NEEDS_LISTENER) !== 0 && content.addressee === undefined) return undefined
  // "declined to say whether": what is declined is told by the second verb.
  if (content.form === 'infinitive' && (verb.takes & IS_REFUSAL) !== 0 && line.items[content.first]?.report !== undefined) return undefined
  // "denied it", "thanked them": not what was said.
  const next = line.items[content.first + 1]
  if (content.form === 'object' && hasForm(line.items[content.first], 'pronoun') && (next === undefined || isMark(next))) return undefined
  if (isAlias(cue)) return undefined
  const place = placeOf(cue)
  // "the diver who knows Ames said": the verb behind is the diver's.
  if (content.form === 'clause' && verb.lemma !== 'say' && !isOneOf(line.items[content.first], SUBJECT_PRONOUNS) && !hasVerbBefore(line, content.first, place.until)) return undefined
  const subject = subjects.of(at)
  const giver = giverOf(cue, content)
  const speaker = giver ?? subject
  // "invited them to consider whether": what for.
  if (item.group.form === 'infinitive' && (verb.takes & IS_THOUGHT) !== 0 && speaker?.last !== at - 1 && itemBefore(line.items, at)?.kind === 'noun') return undefined
  // "Who said it was late?" asks, and tells nothing.
  if (speaker === undefined && (reads(line.items[0], 'who') || isBare(line, item) || item.group.form === 'gerund')) return undefined
  if (cue.isInside && (verb.takes & (IS_EVIDENCE | TAKES_THINGS)) !== 0 && isThing(line, speaker)) return undefined
  // "It is safe to say that", "It is worth noting that", "There is no point in saying that": nobody says it.
  const tie = itemBefore(line.items, at)
  if (reads(line.items[speaker?.head ?? at], 'there')) return undefined
  if (speaker !== undefined && reads(line.items[speaker.head], 'it') && (item.group.form === 'infinitive' ? !isVerb(tie) : reads(tie, 'worth'))) return undefined
  // "a book published in 1975, she wrote": nobody's words.
  // "Dreaming boats is a show": nor is it told of anybody.
  if (speaker === undefined && (item.group.form === 'infinitive' || (item.group.form === 'participle' && (!isGerund(item) || item.group.negated || (content.form !== 'that' && content.form !== 'quote'))))) return undefined
  // "what Ames calls “a gift” was a burden"
  const isName = content.form === 'quote' && (verb.takes & (TAKES_LABEL | TAKES_CLAUSE)) === TAKES_LABEL && hasForm(line.items[content.first + 1], 'finite')
  // "wrote “allergic to nuts” on the chart": where it stands is told by the narrator.
  const mayBeThing = content.form === 'quote' && (verb.takes & TAKES_THINGS) !== 0
  const isPlaced = mayBeThing && hasClass(next, PREPOSITION)
  // "added “King of the Pier” to his name"
  const placed = isPlaced || (mayBeThing && content.first === at + 1) ? line.items[content.first]?.marked : undefined
  if (placed !== undefined && isTitle(line, placed) && !endsQuote(line, placed)) return undefined
  const runs = isName || isPlaced ? [{ first: content.first, last: content.first }] : runsOf(line, content, place)
  const found = attributionOf(cue, content.form === 'question' || content.form === 'infinitive' || content.form === 'object' ? content.form : 'before', runs, speaker, (runs.at(-1)?.last ?? at) + 1)
  found.cue = { from: verbBefore(line.items, at)?.from ?? item.from, to: item.to }
  found.addressee = giver === undefined ? content.addressee : subject
  found.thought = giver === undefined && (found.thought || isConvinced)
  return found
}

/** "rejected claims that the pier was unsafe", "dismissed the idea that": what somebody says is not so. */
function isRejection({ line: { items, text: { words } }, at, verb, item }: Cue): boolean {
  const claim = items[at + 1]
  if (!REJECTING.has(verb.lemma) || item.group.passive || !isNoun(claim) || !reads(items[behindPhrase(items, at + 1)], 'that')) return false
  return (words.classes(claim.group.head) & REPORTING_NOUN) !== 0 || isGivenNoun(claim.lower)
}

/** "heard from Lopez that": who speaks to the subject. */
function giverOf({ line, at, verb, sources }: Cue, content: Following): Phrase | undefined {
  const { items } = line
  if ((verb.takes & IS_THOUGHT) === 0 || !reads(items[at + 1], 'from') || !isNoun(items[at + 2])) return undefined
  const giver = phraseFrom(items, at + 2)
  return giver.last < content.first && sources.canHold(line, giver) ? giver : undefined
}

/** Is there a finite verb from item `first` on that begins before this word? */
function hasVerbBefore({ items }: Line, first: number, until: number): boolean {
  if (until === Infinity) return true
  for (let at = first; (items[at]?.from ?? until) < until; at++) if (isMarked(items[at]) || hasForm(items[at], 'finite')) return true
  return false
}

/** ", also called “the Rock”", "a scheme called “Clean Streets”": what it is called, by nobody. */
function isAlias({ line, at, item, verb, subjects, sources }: Cue): boolean {
  const { items } = line
  const named = items[at + 1]
  if ((verb.takes & IS_NAMING) === 0 || !isMarked(named)) return false
  if (reads(items[at - 1], ',')) return true
  const subject = subjects.of(at)
  if (!isNoun(items[at - 1]) || subject === undefined || item.lower.endsWith('s') || endsQuote(line, named.marked)) return false
  return isTitle(line, named.marked) ? hasForm(items[subject.head], 'common') : hasForm(items[at + 2], 'finite') && !sources.canHold(line, subject)
}

/** “like old friends”: words in marks that a preposition opens tell how. */
function isManner({ items, text: { words } }: Line, at: number): boolean {
  const item = items[at]
  return isMarked(item) && (words.classes(item.marked.first + 1) & PREPOSITION) !== 0
}

/** "Said Ames: “It is safe.”": the verb opens the line, its subject and a colon or a comma follow. */
export function inverted(cue: Cue): Attribution | undefined {
  const { line: { items }, at, item, verb } = cue
  if (at !== 0 || item.group.passive || (verb.takes & TAKES_QUOTE) === 0 || (verb.takes & TAKES_LISTENER) !== 0 || !isNoun(items[1]) || isTime(items[1])) return undefined
  let speaker = phraseFrom(items, 1)
  let next = speaker.last + 1
  if (reads(items[next], ',') && !isMarked(items[next + 1])) {
    // "Says Ames, a diver: “It is safe.”"
    const first = next + 1
    do next++
    while (next < first + LONGEST_ASIDE && !isMark(items[next]) && !isMarked(items[next]))
    speaker = phraseWith(speaker, { aside: { first, last: next - 1 } })
  }
  if ((!reads(items[next], ':') && !reads(items[next], ',')) || !isMarked(items[next + 1])) return undefined
  const last = lastMarked(items, next + 1)
  return attributionOf(cue, 'inverted', [{ first: next + 1, last }], speaker, last + 1)
}

/** "Ask your doctor whether", "Said Rahimi left": a line that opens with a verb tells its reader to do so, or begins with a name. */
function isImperative(at: number, item: Cue['item']): boolean {
  return at === 0 && item.group.form === 'finite'
}

/** "This is not to say that": nothing is said. */
function isNotToSay({ items }: Line, at: number): boolean {
  const before = items[at - 1]
  return hasForm(items[at], 'infinitive') && reads(before, 'not')
}

/** "(think Jo Ames)", "or, say, a bridge": a mere verb that nobody is the subject of. */
export function isBare(line: Line, item: Cue['item']): boolean {
  return item.group.form === 'finite' && item.to === item.from + 1 && isMere(line, item)
}

function isMere(line: Line, { group }: Cue['item']): boolean {
  const forms = line.text.words.grammar(group.head) & FORMS
  return (forms & BASE) !== 0 && (forms & PAST) === 0
}

/** "a bill that critics said was unfair": the subject of what was said stands before the cue. */
export function gap(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  const told = items[at + 1]
  if ((verb.takes & TAKES_CLAUSE) === 0 || item.group.form !== 'finite' || item.group.passive || !isVerb(told) || told.group.form !== 'finite' || (line.text.words.classes(told.from) & PREPOSITION) !== 0) return undefined
  const speaker = subjects.of(at)
  const relative = speaker && items[speaker.first - 1]
  if (speaker === undefined || !isWord(relative) || !hasClass(relative, RELATIVE)) return undefined
  const run = { first: at + 1, last: endOfContent(line, at + 1, placeWith(placeOf(cue), { relative: true })) }
  return attributionOf(cue, 'gap', [run], speaker, run.last + 1)
}

/** "called X Y", "described X as Y", "referred to X as Y". */
export function label(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  // "welcomed a decision to label it “a gift”": of what was said, what somebody else is to do.
  if ((verb.takes & TAKES_LABEL) === 0 || isAlias(cue) || (cue.isInside && item.group.form === 'infinitive' && itemBefore(items, at)?.kind === 'noun')) return undefined
  let first = at + 1
  // "denounced to reporters a “farce”"
  if (reads(items[first], 'to')) first = (verb.takes & IS_JUDGEMENT) === 0 ? first + 1 : behindPhrase(items, first + 1)
  // "a pier regarded as unsafe", "once referred to as “the Rock”"
  const passive = item.group.passive === true || (item.group.form === 'participle' && !isGerund(item) && reads(items[first], 'as'))
  const by = passive || item.group.form === 'participle' ? byPhrase(items, first) : undefined
  // "was described by Ames as a wreck"; but "compared by their weight"
  if (by !== undefined && !cue.sources.canHold(line, by)) return undefined
  if (by !== undefined) first = by.last + 1
  const last = endOfContent(line, first, placeWith(placeOf(cue), { phrase: true }))
  let named = false
  for (let index = first; index <= last && index < first + 20; index++) {
    const next = items[index]
    if (next === undefined || hasForm(next, 'finite')) break
    if ((isMarked(next) && !((verb.takes & IS_THOUGHT) !== 0 && isManner(line, index))) || (next.lower === 'for' && (verb.takes & IS_JUDGEMENT) !== 0) || (isWord(next) && next.lower === 'as' && !((verb.takes & IS_RELAY) !== 0 && isGerund(items[index + 1])) && !reads(items[index + 2], 'as') && !reads(items[index - 2], 'as') && !reads(items[index - 1], 'such') && !reads(items[index + 1], 'there') && !(hasForm(items[index + 1], 'pronoun') && isSubject(items, index + 1))) || (verb.lemma === 'call' && isNoun(next) && isNoun(items[index + 1]))) named = true
  }
  if (!named) return undefined
  const speaker = passive ? by : by ?? subjects.of(at)
  // "(see “Notes”)"
  if (speaker === undefined && ((passive && (verb.takes & IS_NAMING) !== 0) || isBare(line, item))) return undefined
  if (reads(items[first], 'as')) first++
  return attributionOf(cue, 'label', [{ first, last }], speaker, last + 1)
}

/** "Ames said the years had shown that Q": of what somebody says, only people and papers are sources of their own. */
function isThing(line: Line, speaker: Phrase | undefined): boolean {
  if (speaker === undefined) return true
  const head = line.items[speaker.head]
  return hasForm(head, 'common') && !isDocumentNoun(head.lower) && (line.text.words.classes(head.group.head) & (ROLE | TITLE | ORGANIZATION_HEAD)) === 0
}
