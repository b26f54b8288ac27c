/** From a cue to the right, up to what was said: over its listener, times, places and asides. */
import { COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, ROLE, TITLE } from '../../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, QUESTION_WORDS, TOPIC_PREPOSITIONS } from '../../lexicon/reporting-grammar.js'
import { TITLED } from '../../lexicon/reporting-nouns.js'
import { IS_RELAY, NEEDS_LISTENER, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from '../../lexicon/reporting-verbs.js'
import { CAPITALIZED } from '../../text/words/words.js'
import { hasClass, hasForm, isDash, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, reads, takesClause } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { behindPhrase, behindPlaces, isTime, type Phrase, phraseFrom, phraseWith } from '../lines/phrases.js'
import { endsQuote } from '../lines/stretch.js'
import { isAfterVerb, isGerund, isPast } from './clause.js'
import type { Following } from './content.js'
import { formAt, isSetOff } from './content-form.js'
import { namedSource } from './named-sources.js'

/** Items that may stand between commas behind a cue. */
const LONGEST_ASIDE = 20

/** Looks right of the verb at item `verb`. */
export function following(line: Line, verb: number, takes: number): Following | undefined {
  const found = behind(line, verb, takes)
  if (found !== undefined || (takes & (TAKES_CLAUSE | TAKES_LISTENER | NEEDS_LISTENER)) !== (TAKES_CLAUSE | TAKES_LISTENER)) return found
  // "warned trade with the islands would end": what looked like a listener begins what was said.
  const told = behind(line, verb, takes & ~TAKES_LISTENER)
  return told?.form === 'clause' && hasForm(line.items[behindPlaces(line.items, phraseFrom(line.items, told.first).last) + 1], 'finite') ? told : undefined
}

function behind(line: Line, verb: number, takes: number): Following | undefined {
  const { items } = line
  let at = verb + 1
  let addressee: Phrase | undefined
  while (isAfterVerb(items[at])) at++
  const object = items[at]
  if (isNoun(object) && (takes & TAKES_LISTENER) !== 0 && !isTime(object)) {
    const phrase = phraseFrom(items, at)
    const next = items[phrase.last + 1]
    if (next !== undefined && opensAfterListener(line, phrase.last + 1, takes) && !isSetOff(items, phrase.last + 1)) {
      if (next.lower === 'who' && (takes & TAKES_QUESTION) === 0) {
        // "warned divers who left that"; but "tells the story of a diver who left", "chided the divers who left"
        const that = (takes & TAKES_CLAUSE) !== 0 ? thatBehind(items, phrase.last + 2, 1) : undefined
        if (that !== undefined) return { first: that, last: that, form: 'that', apart: true, addressee: phrase }
        if (phrase.last > phrase.first || (takes & TAKES_INFINITIVE) === 0) return undefined
      }
      addressee = phraseWith(phrase, { last: listEnd(items, phrase.last) })
      at = addressee.last + 1
      // "urged the mayor, Jo Ames, to stay", "told the paper, which asked, that"
      const close = reads(items[at], ',') ? asideEnd(items, at, takes) : undefined
      if (close !== undefined) {
        addressee = phraseWith(phrase, { aside: { first: at + 1, last: close - 1 } })
        at = close + 1
      }
    }
  }
  const from = at
  // "urged people along the coast to leave"
  const hangsOnListener = addressee !== undefined && (takes & TAKES_INFINITIVE) !== 0
  let apart = false
  // Times, places and listeners between the cue and what was said; bounded by the words that can stand there.
  for (let steps = 0; steps < 8; steps++) {
    // "reports citing aides that", "reports with reference to the ministry that"
    const source = at > verb && !apart ? namedSource(line, at) : undefined
    if (source !== undefined) at = source.last + 1
    const found = formAt(line, at, takes, apart, addressee && items[verb]?.lower)
    if (found !== undefined) {
      // "said only the pilot knew": it belongs to what was said, but for "said only that".
      const first = found === 'clause' && at - 1 > verb && reads(items[at - 1], 'only') ? at - 1 : at
      return { first, last: first, form: found, apart, addressee }
    }
    const item = items[at]
    if (item === undefined) return undefined
    if (at === verb + 1 && isToldAtLength(items, verb)) return { first: at, last: at, form: 'clause', apart, addressee }
    if (isAfterVerb(item)) at++
    else if (isTime(item)) at++
    else if (isMark(item) && (item.lower === ':' || item.lower === ',' || isDash(item))) {
      // "said to them: Never again."
      if (item.lower === ':' && (takes & (TAKES_QUOTE | TAKES_THINGS)) === TAKES_QUOTE && (!isVerb(items[verb]) || items[verb].group.passive !== true) && items[at + 1] !== undefined && !isMarked(items[at + 1]) && (line.text.words.shape(items[at + 1]?.from ?? 0) & CAPITALIZED) !== 0) return { first: at + 1, last: at + 1, form: 'clause', apart: true, addressee }
      const close = item.lower === ',' && at > from ? asideEnd(items, at, takes) : undefined
      const next = close !== undefined ? close + 1 : item.lower === ',' ? resumption(items, at + 1) : at + 1
      if (next === undefined) return undefined
      at = next
    } else if (isWord(item) && (ADJUNCT_PREPOSITIONS.has(item.lower) || (hangsOnListener && hasClass(item, PREPOSITION))) && isNoun(items[at + 1])) {
      // "reminded me of a day I spent there": the day is what was told.
      if (item.lower === 'of' && addressee !== undefined) return undefined
      const phrase = phraseFrom(items, at + 1)
      at = phrase.last + 1
      // "was responding to a “provocation”", "wrote on the “Pier” page": the noun stands in the marks.
      if (isMarked(items[at]) && (isOneOf(items[at - 1], TITLED) || (line.text.words.classes((items[at]?.from ?? 0) - 1) & DETERMINER) !== 0)) at += isNoun(items[at + 1]) ? 2 : 1
      else if (item.lower === 'to' && addressee === undefined) addressee = phrase
    } else if (isWord(item) && TOPIC_PREPOSITIONS.has(item.lower) && isQuestionWord(items[at + 1])) at++
    else {
      // "said above that", "told the court under oath that"
      const that = (apart || addressee !== undefined) && item.lower !== 'of' && (takes & TAKES_CLAUSE) !== 0 ? thatBehind(items, at) : undefined
      if (that === undefined) return undefined
      at = that
    }
    apart ||= at > from
  }
  return undefined
}

/** Words without a stop that are more than somebody can say as a mere object: "said a short prayer for the crew". */
const LONG = 8

/** "Ames said profit of the yard remains thin": whatever the reading made of the verb. */
function isToldAtLength(items: readonly Item[], said: number): boolean {
  const first = items[said + 1]
  if (items[said]?.report?.lemma !== 'say' || !isNoun(items[said - 1]) || !isNoun(first) || first.group.form === 'pronoun' || isTime(first)) return false
  let end = said + 1
  while (end <= said + LONG && items[end] !== undefined && !isMark(items[end]) && !isMarked(items[end])) end++
  return (items[end - 1]?.to ?? 0) - first.from >= LONG
}

/** The comma that closes an aside, of noun groups, a relative clause or a participle, before an infinitive, a clause or a question. */
function asideEnd(items: readonly Item[], comma: number, takes: number): number | undefined {
  const first = items[comma + 1]
  // "the crew, which was lost,", "the crew, stranded since May,"
  const isRelative = first !== undefined && (hasClass(first, RELATIVE) || isPast(first))
  for (let at = comma + 1; at < items.length && at < comma + (isRelative ? LONGEST_ASIDE : 8); at++) {
    const item = items[at]
    if (item === undefined || (isVerb(item) && !isRelative) || isMarked(item)) return undefined
    if (!isMark(item)) continue
    const next = items[at + 1]
    return item.lower === ',' && (hasForm(next, 'infinitive') || reads(next, 'to') || reads(next, 'that') || ((takes & TAKES_QUESTION) !== 0 && isQuestionWord(next))) ? at : undefined
  }
  return undefined
}

/** After "told Assad": what makes the noun group a listener rather than a subject or an object. */
function opensAfterListener(line: Line, at: number, takes: number): boolean {
  const { items } = line
  const next = items[at]
  if (next === undefined) return false
  // "ordered an inquiry “before breakfast”": the narrator's sentence goes on in marks.
  if (isMarked(next)) return (takes & NEEDS_LISTENER) !== 0 || endsQuote(line, next.marked) || isPerson(line, items[at - 1])
  if (isNoun(next)) return true
  if (isVerb(next)) return next.group.form === 'infinitive'
  if (isMark(next)) return next.lower === ',' || next.lower === ':' || next.lower === '.'
  return true
}

function isPerson(line: Line, item: Item | undefined): boolean {
  return isNoun(item) && (item.group.form === 'pronoun' || item.group.form === 'name' || (line.text.words.classes(item.group.head) & (ROLE | TITLE)) !== 0)
}

/** "advised them on how to win", "argued about whether it rained" */
function isQuestionWord(item: Item | undefined): boolean {
  return item !== undefined && !isMarked(item) && QUESTION_WORDS.has(item.lower)
}

/**
 * After a comma behind the cue: where what was said comes, if it does: "said, in a note on Monday, that", "said, citing aides,
 * that", "said, however, that". Behind several commas or a verb only "that" goes on: "said, as Fars reported, that".
 */
function resumption(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  if (isMarked(item) || reads(item, 'that')) return at
  if (item === undefined || !(opensAside(item) || (isAfterVerb(item) && reads(items[at + 1], ',')))) return undefined
  let plain = true
  for (let index = at + 1; index < items.length && index < at + LONGEST_ASIDE; index++) {
    const next = items[index]
    if (isMarked(next)) return undefined
    if (isVerb(next)) plain = false
    // "said, in a note on Monday: “Q”"
    if (plain && reads(next, ':') && isMarked(items[index + 1])) return index + 1
    if (!isMark(next) || next.lower !== ',') continue
    const behind = items[index + 1]
    if (reads(behind, 'that') || (plain && (isMarked(behind) || (item.lower === 'according' && isNoun(behind))))) return index + 1
    plain = false
  }
  return undefined
}

/** "in", "on Monday", "citing", "as", "when", "according": what can be put in between a cue and what was said. */
function opensAside(item: Item): boolean {
  if (isGerund(item)) return ((item.report?.takes ?? IS_RELAY) & IS_RELAY) !== 0
  return isTime(item) || (isWord(item) && (ADJUNCT_PREPOSITIONS.has(item.lower) || item.lower === 'when' || item.lower === 'according'))
}

/** "urged farms, firms and schools to help", "told Ames and Lopez that": the last item of such a list. */
function listEnd(items: readonly Item[], last: number): number {
  let end = last
  let isJoined = false
  while (!isJoined && (reads(items[end + 1], ',') || hasClass(items[end + 1], COORDINATOR)) && isNoun(items[end + 2])) {
    const tie = end + 1
    end = behindPhrase(items, end + 2) - 1
    isJoined = !isMark(items[tie]) || hasClass(items[end - 1], COORDINATOR)
  }
  const next = items[end + 1]
  return isJoined && (reads(next, ',') || reads(next, 'to') || reads(next, 'that') || hasForm(next, 'infinitive')) ? end : last
}

/** "said in remarks broadcast live that": over what hangs on the place or time, and over so many `verbs`. */
function thatBehind(items: readonly Item[], from: number, verbs = 0): number | undefined {
  let finite = 0
  for (let at = from; at < items.length && at < from + 8; at++) {
    const item = items[at]
    if (item === undefined || isMark(item) || isMarked(item) || (hasForm(item, 'finite') && (takesClause(item) || ++finite > verbs)) || hasClass(item, COORDINATOR)) return undefined
    if (isWord(item) && item.lower === 'that') return at
  }
  return undefined
}
