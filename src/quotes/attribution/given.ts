/**
 * Cues that a verb makes together with what completes it: "released the statement, “Q”", "gave evidence that Q", "made it clear
 * that Q", "is confident that Q", "was pleased that Q"; and "her view is that Q", which is hers.
 */
import { ADJECTIVE, NOUN, REPORTING_NOUN } from '../../lexicon/classes.js'
import { BEING_VERBS, OWN_PRONOUNS, SURE } from '../../lexicon/reporting-grammar.js'
import { GIVING_VERBS, isGivenNoun } from '../../lexicon/reporting-nouns.js'
import { indexAt } from '../../span.js'
import { type Attribution, byPhrase } from './cue.js'
import { endOfContent, MAIN_CLAUSE, placeWith, WITHOUT_VERB } from './ends.js'
import { isAfterVerb, isSubject } from './clause.js'
import { isMarked, isNoun, isOneOf, isVerb, isWord, type Item, reads, type VerbItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { behindPhrase, ownedBy, type Phrase, phraseOf } from '../lines/phrases.js'
import type { Sources } from './sources.js'

/** How many items may stand between such a verb and its noun: "made no secret of her view that". */
const REACH = 6

/** What the verb at item `at` gives word of. */
export function givesWord(line: Line, sources: Sources, at: number): Attribution | undefined {
  const { items, text: { words } } = line
  const verb = items[at]
  if (!isVerb(verb) || verb.group.negated) return undefined
  if (verb.report === undefined && (verb.group.passive || BEING_VERBS.has(verb.group.lemma))) {
    const held = holds(line, sources, at, verb)
    if (held !== undefined) return held
  }
  if (verb.group.passive) return undefined
  let noun = at + 1
  const edge = items[noun + 1]
  const first = noun + 2
  if (reads(edge, ',') || reads(edge, ':')) {
    const head = items[noun]
    if (!isNoun(head) || (words.classes(head.group.head) & REPORTING_NOUN) === 0 || !isMarked(items[first])) return undefined
    const speaker = line.subjects.of(at)
    return speaker && given('noun', verb.from, head.to, first, first, speaker, false)
  }
  if (!GIVING_VERBS.has(verb.group.lemma) || (verb.group.lemma === 'be' && !reads(items[noun], 'of') && !reads(items[noun], 'under'))) return undefined
  while (noun < at + REACH && isPlain(items, noun) && !reads(items[noun + 1], 'that')) noun++
  const head = items[noun]
  if (head === undefined || head.group?.form === 'infinitive' || !reads(items[noun + 1], 'that') || !isGivenNoun(head.lower) || !opens(items, noun + 2)) return undefined
  const speaker = line.subjects.of(at)
  return speaker && given('noun', verb.from, head.to, noun + 2, endOfContent(line, noun + 2, MAIN_CLAUSE), speaker, false)
}

/** A subject with its verb, or words in marks: "that Ames “is late”". */
function opens(items: readonly Item[], at: number): boolean {
  return isMarked(items[at]) || isSubject(items, at) || (isNoun(items[at]) && isMarked(items[behindPhrase(items, at)]))
}

/** Neither a verb nor a mark, nor an infinitive that a reading took for a noun: "had the courage to demand that". */
function isPlain(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return isNoun(item) || (isWord(item) && !(item.lower === 'to' && items[at + 1]?.to === item.to + 1))
}

/** "She is confident that Q", "she was pleased that Q"; "her view is that Q". */
function holds(line: Line, sources: Sources, at: number, verb: VerbItem): Attribution | undefined {
  const { items, text: { words } } = line
  let that = at + 1
  while (isAfterVerb(items[that])) that++
  const attitude = verb.group.passive || reads(items[that], 'that') ? undefined : items[that++]
  const isBare = !reads(items[that], 'that') && isOneOf(attitude, SURE)
  if (isBare) that--
  else if (!reads(items[that], 'that') || (attitude !== undefined && (attitude.to !== attitude.from + 1 || attitude.group?.form === 'pronoun' || (words.classes(attitude.from) & (ADJECTIVE | NOUN)) === NOUN)) || words.lower((items[that - 1]?.to ?? 0) - 2) === 'so' || reads(items[that - 1], 'enough')) return undefined
  if (!opens(items, that + 1)) return undefined
  const subject = line.subjects.of(at)
  if (subject === undefined) return undefined
  const isOwn = attitude === undefined && !verb.group.passive
  const speaker = isOwn ? ownedBy(line, subject) : sources.canHold(line, subject) ? subject : undefined
  return speaker && given(isOwn ? 'noun' : 'before', speaker.owner?.to ?? verb.from, items[isBare ? that : that - 1]?.to ?? verb.to, that + 1, endOfContent(line, that + 1, MAIN_CLAUSE), speaker, !isOwn)
}

/** "His claim that the vote was rigged has been rejected": whose it is. It ends where the verb comes that it is the subject of. */
export function ownWord(line: Line, at: number): Attribution | undefined {
  const { items, text } = line
  const noun = items[at]
  if (!isNoun(noun)) return undefined
  // "the claim by Ames that"
  const by = byPhrase(items, at + 1)
  const first = (by?.last ?? at) + 2
  const that = items[first - 1]
  if (!reads(that, 'that') || !opens(items, first)) return undefined
  const speaker = ownedBy(line, phraseOf(at, by?.last ?? at, at))
  if (speaker === undefined || (speaker.owner !== undefined && OWN_PRONOUNS.has(text.words.lower(speaker.owner.from)))) return undefined
  const { clauses, groups } = text.reading(indexAt(text.sentences, text.words.start(that.from)))
  const end = clauses.find(({ opener, from }) => (opener === 'that' || opener === 'relative') && from === that.from)?.to
  const last = groups.some(({ kind, from }) => kind === 'verb' && from === end) ? items.findLastIndex((item) => item.to <= (end ?? 0)) : endOfContent(line, first, placeWith(WITHOUT_VERB, { subordinate: true }))
  return last < first ? undefined : given('noun', speaker.owner?.to ?? noun.from, noun.to, first, last, speaker, (text.words.classes(noun.group.head) & REPORTING_NOUN) === 0)
}

function given(pattern: string, from: number, to: number, first: number, last: number, speaker: Phrase, thought: boolean): Attribution {
  return { pattern, cue: { from, to }, runs: [{ first, last }], speaker, via: undefined, addressee: undefined, thought, end: last + 1 }
}
