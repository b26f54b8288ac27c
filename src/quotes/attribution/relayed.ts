/** Constructs whose subject is not the one who speaks: it is quoted, it passes on, it listens. */
import { PREPOSITION, SUBORDINATOR } from '../../lexicon/classes.js'
import { FACTS_AND_DUTIES } from '../../lexicon/reporting-grammar.js'
import { isListeningNoun } from '../../lexicon/reporting-nouns.js'
import { IS_CONVICTION, IS_EVIDENCE, IS_RELAY, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_QUESTION } from '../../lexicon/reporting-verbs.js'
import { behindTimes, isGerund, isStop } from './clause.js'
import type { Following } from './content.js'
import { following } from './following.js'
import { type Attribution, attributionOf, byPhrase, type Cue } from './cue.js'
import { behindAdjuncts, isAnnounced, MAIN_CLAUSE, placeWith } from './ends.js'
import { leftOf, resumed, topicOf } from './fronted.js'
import { namedSource } from './named-sources.js'
import { hasClass, hasForm, isMarked, isNoun, isVerb, isWord, type Item, reads } from '../lines/item.js'
import { placeOf, runsOf } from './runs.js'
import { asideAfter, isTime, type Phrase, phraseFrom, phraseWith } from '../lines/phrases.js'

/** Items of the places behind somebody who is quoted. */
const LONGEST_PLACES = 6

/** "was quoted by V as saying Q", "V quoted S as saying Q", "V cited S, …, confirming Q", "is reported to have said Q". */
export function quotedAsSaying(cue: Cue): Attribution | undefined {
  const { line, at, item, subjects } = cue
  const { items } = line
  if ((cue.verb.takes & IS_RELAY) === 0 && cue.verb.lemma !== 'show' && !(item.group.passive && (cue.verb.takes & TAKES_CLAUSE) !== 0)) return undefined
  let next = at + 1
  let object: Phrase | undefined
  let by: Phrase | undefined
  // "The minutes quoted Ames": a form read as passive that has an object is a past.
  const passive = item.group.passive === true && !isNoun(items[next])
  if (passive) {
    next = behindTimes(items, next)
    by = byPhrase(items, next)
    // "was quoted in the Times as saying"
    const place = items[next]
    if (by === undefined && isWord(place) && (place.lower === 'in' || place.lower === 'on') && isNoun(items[next + 1])) by = phraseFrom(items, next + 1)
    if (by !== undefined) next = behindTimes(items, by.last + 1)
  } else {
    if (!isNoun(items[next])) return undefined
    object = phraseFrom(items, next)
    next = placesEnd(items, object.last + 1)
    if (next > object.last + 1) object = phraseWith(object, { last: next - 1 })
    const aside = asideAfter(items, next)
    if (aside !== undefined) {
      object = phraseWith(object, { aside })
      next = aside.last + 2
    }
  }
  const as = reads(items[next], 'as')
  if (as) next++
  const saying = items[next]
  if (!isVerb(saying) || namedSource(line, next) !== undefined) return undefined
  const told = saying.report
  const perfect = saying.group.form === 'infinitive' && passive
  if (told === undefined || (told.takes & (TAKES_CLAUSE | TAKES_INFINITIVE)) === 0 || !(isGerund(saying) || saying.group.perfect === true || perfect)) return undefined
  const speaker = passive ? subjects.of(at) : object
  // "was quoted as saying by Fars that"
  const late = passive && by === undefined ? byPhrase(items, next + 1) : undefined
  by ??= late
  const content = following(line, late?.last ?? next, told.takes)
  const relay = passive ? by : subjects.of(at)
  const runs = content ? runsOf(line, content, placeOf(cue)) : isAnnounced(items, next + 1) ? undefined : leftOf(cue, (passive ? speaker : relay)?.first ?? at)
  if (runs === undefined) return undefined
  return {
    pattern: 'quoted-as-saying', cue: { from: item.from, to: saying.to }, runs, speaker, via: relay, addressee: content?.addressee,
    thought: false, end: (content ? runs.at(-1)?.last ?? next : next) + 1
  }
}

/** Where "as" stands behind "an official |at the ministry in Leeds"; nothing is skipped where it does not. */
function placesEnd(items: readonly Item[], from: number): number {
  let at = from
  while (at < from + LONGEST_PLACES && !reads(items[at], 'as') && hasClass(items[at], PREPOSITION) && isNoun(items[at + 1])) at += 2
  return reads(items[at], 'as') ? at : from
}

/** "were told by Ames that Q", "the court heard that Q", "Q, the court was told": the subject listens; "it is feared that Q", "Q, it was announced". */
export function passive(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  const { items } = line
  const listener = subjects.of(at)
  const hears = verb.lemma === 'hear' && item.group.form === 'finite' && isListeningNoun(items[listener?.head ?? at]?.lower ?? '')
  const isThought = (verb.takes & IS_THOUGHT) !== 0
  const isNobody = reads(items[listener?.head ?? at], 'it')
  if (!hears && (!item.group.passive || (verb.takes & TAKES_CLAUSE) === 0 || (verb.takes & IS_CONVICTION) !== 0 || (isThought && (item.group.form !== 'finite' || FACTS_AND_DUTIES.has(verb.lemma))))) return undefined
  const by = byPhrase(items, at + 1)
  const content = following(line, by ? by.last : at, (verb.takes & ~TAKES_LISTENER) | TAKES_INFINITIVE)
  if (content === undefined) return hears || isNobody || (verb.takes & NEEDS_LISTENER) !== 0 ? putIn(cue, listener, isNobody) : undefined
  if (content.form === 'object') return undefined
  if (content.form === 'infinitive') {
    // "is said to own the pier", "is expected by divers to close"; but "was told to leave" is an order, and "is thought to be old" nobody's thought.
    if (listener === undefined || content.apart || (isThought && by === undefined) || (verb.takes & (TAKES_LISTENER | TAKES_INFINITIVE | NEEDS_THAT | IS_EVIDENCE)) !== 0) return undefined
    const held = runsOf(line, content, placeOf(cue))
    const subject = { first: listener.relative ?? listener.first, last: listener.relative ?? listener.last }
    return attributionOf(cue, 'passive', [subject, ...held], by, (held.at(-1)?.last ?? at) + 1)
  }
  if (isThought && !hears && !isNobody) return undefined
  // "were not reported until Reuters asked": when, not what.
  if (by === undefined && (content.form === 'clause' || reads(items[content.first], 'when')) && hasClass(items[content.first], PREPOSITION | SUBORDINATOR)) return undefined
  // "It should be noted that": nobody has noted it.
  if (by === undefined && item.group.modal !== undefined) return undefined
  // "informed sources": a participle before its noun; "was added into the pot, which held": nothing that was said.
  if (by === undefined && !(isNobody && isNoun(items[content.first])) && content.form === 'clause' && !content.apart && (item.group.form === 'participle' || (verb.takes & TAKES_LISTENER) === 0)) return undefined
  const runs = runsOf(line, content, placeOf(cue))
  const found = attributionOf(cue, 'passive', runs, by, (runs.at(-1)?.last ?? at) + 1)
  return isNobody ? found : toListener(found, hears || (verb.takes & TAKES_LISTENER) !== 0 ? listener : undefined)
}

/** "Q, the court was told."; "Q, it was announced on Monday by Ames." */
function putIn(cue: Cue, listener: Phrase | undefined, isNobody: boolean): Attribution | undefined {
  const { items } = cue.line
  const by = byPhrase(items, behindTimes(items, cue.at + 1))
  const end = (by?.last ?? cue.at) + 1
  if (listener === undefined || listener.last >= cue.at || !(reads(items[listener.first - 1], ',') || (isNobody && isMarked(items[listener.first - 1]))) || isVerb(items[end]) || (isNoun(items[end]) && !isTime(items[end]))) return undefined
  if (!isNobody) {
    const runs = leftOf(cue, listener.first)
    return runs && toListener(attributionOf(cue, 'passive', runs, by, end), listener)
  }
  // "Ames, it will be recalled, was ill": nobody has said it.
  if (cue.item.group.modal !== undefined) return undefined
  const left = leftOf(cue, listener.first) ?? topicOf(cue, listener.first, end, undefined)
  // "…, it was disclosed by Ames, a diver whose boat": what is set off behind the name tells of Ames.
  const right = left && (by === undefined || hasForm(items[end + 1], 'finite')) ? resumed(cue, end, left) : undefined
  // "When it rained, it was reported to Ames": what was said has its verb, and nothing opens it.
  if (left === undefined || (right === undefined && !(isStop(items[behindAdjuncts(items, end)] ?? items[end]) && !hasClass(items[left[0]?.first ?? 0], SUBORDINATOR)))) return undefined
  return attributionOf(cue, 'passive', [...left, ...(right?.runs ?? [])], by, right?.end ?? end)
}

function toListener(found: Attribution, listener: Phrase | undefined): Attribution {
  found.addressee = listener
  found.thought = false
  return found
}

/** "Asked whether Q, Ames left", "was asked by a reporter about Q": the subject listens, and the asker is seldom named. */
export function asked(cue: Cue): Attribution | undefined {
  const { line, at, item, verb, subjects } = cue
  if ((verb.takes & (TAKES_QUESTION | IS_THOUGHT)) !== TAKES_QUESTION || item.group.form === 'infinitive' || !item.group.passive || item.group.modal !== undefined) return undefined
  const { items } = line
  const by = byPhrase(items, at + 1)
  const content = following(line, by ? by.last : at, (verb.takes & ~TAKES_LISTENER) | TAKES_QUESTION)
  if (content === undefined || content.form === 'infinitive' || content.form === 'quote' || (content.form === 'object' && item.to === item.group.to)) return undefined
  const runs = runsOf(line, content, placeWith(MAIN_CLAUSE, { subordinate: true }))
  const found = attributionOf(cue, 'asked', runs, by ?? byBefore(content, items), (runs.at(-1)?.last ?? at) + 1)
  found.addressee = subjects.of(at)
  return found
}

/** "was asked on Monday by a reporter whether" */
function byBefore(content: Following, items: readonly Item[]): Phrase | undefined {
  const { first } = content
  return byPhrase(items, first - 1) ?? byPhrase(items, first - 2) ?? byPhrase(items, first - 3)
}
