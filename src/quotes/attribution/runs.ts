/** What a cue reports, in runs of items, and in what kind of clause the cue stands. */
import { PREPOSITION, RELATIVE, SUBORDINATOR } from '../../lexicon/classes.js'
import { isGerund, isReport, isStop, isSubject } from './clause.js'
import type { Following, Run } from './content.js'
import type { Cue } from './cue.js'
import { endOfContent, type Place, placeWith, tenseOf } from './ends.js'
import { endsQuote } from '../lines/stretch.js'
import { IS_REFUSAL } from '../../lexicon/reporting-verbs.js'
import { hasClass, hasForm, isMark, isMarked, isNoun, isVerb, isWord, type Item, itemBefore, lastMarked, reads } from '../lines/item.js'
import { isTime, mainVerbBehind, type Phrase } from '../lines/phrases.js'
import { CLITIC } from '../../text/words/words.js'
import type { Line } from '../lines/lines.js'

/** The runs of what follows a cue. */
export function runsOf(line: Line, content: Following, place: Place): readonly Run[] {
  const { items } = line
  let first = content.first
  // "says that’s not true", "says that is the point": the pronoun belongs to what was said.
  if (content.form === 'that' && !isPronounSubject(items, first) && (line.text.words.shape(items[first]?.to ?? 0) & CLITIC) === 0) {
    first++
    // "said that, if it rains, they stay"
    if (reads(items[first], ',')) first++
  }
  if (content.form === 'quote') {
    const marked = items[first]
    const next = items[first + 1]
    if (isMarked(marked) && (reads(items[first - 1], ':') || endsQuote(line, marked.marked) || next === undefined || isMark(next) || isMarked(next))) {
      return [{ first, last: lastMarked(items, first) }]
    }
  }
  const end = endOfContent(line, content.form === 'that' || content.form === 'clause' ? mainClauseOf(items, first) : first, content.form === 'object' || content.form === 'infinitive' ? placeWith(place, { phrase: true }) : place)
  // "said that “A”, and that B": what is all in marks is a part of its own.
  if (isMarked(items[first])) {
    let and = first + 1
    if (isStop(items[and])) and++
    if (reads(items[and], 'and') && reads(items[and + 1], 'that') && and + 2 <= end) return [{ first, last: first }, { first: and + 2, last: end }]
  }
  return first <= end ? [{ first, last: end }] : []
}

/** "that is the point", "that has changed"; but in "that go well", "that like Lopez, she" the word opens a clause. */
function isPronounSubject(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]
  return isNoun(items[at]) && hasForm(verb, 'finite') && verb.lower !== verb.group.lemma
}

/** "that when asked, Ames nodded": what was said does not end before its main clause. */
function mainClauseOf(items: readonly Item[], first: number): number {
  const opener = items[first]
  if (opener === undefined || !(isTime(opener) || opener.group?.form === 'infinitive' || isGerund(opener) || hasClass(opener, PREPOSITION | SUBORDINATOR))) return first
  for (let at = first + 1; at < first + 16; at++) {
    const item = items[at]
    if (item === undefined || isMarked(item)) return first
    if (item.lower === ',') return isSubject(items, at + 1) && !(isGerund(opener) && isReport(items, at + 1)) ? at + 1 : first
  }
  return first
}

/** Does the cue stand in a relative clause, "Ames, who said Q, left", or a subordinate one, "While Ames said Q, …"? */
export function placeOf(cue: Cue): Place {
  const { group } = cue.item
  const opener = openerOf(cue.line.items, cue.at, cue.subjects.of(cue.at))
  // "Ames, saying Q, left": no verb has come yet.
  const relative = (opener & RELATIVE) !== 0 || (isGerund(cue.item) && !cue.line.items.some((item, index) => index < cue.at && item.group?.form === 'finite'))
  return {
    relative, until: relative ? mainVerbBehind(cue.line.text, group.head) : Infinity, subordinate: (opener & RELATIVE) === 0 && (opener & SUBORDINATOR) !== 0, phrase: false,
    inside: cue.isInside, coordinates: true, tense: isGerund(cue.item) ? 'gerund' : tenseOf(group)
  }
}

/** The classes of the word that opens the clause of the verb at item `at`: before the whole subject, "While Jo Ames, a diver, said Q, Lopez left". */
function openerOf(items: readonly Item[], at: number, subject: Phrase | undefined): number {
  for (let index = (subject !== undefined && subject.relative === undefined && subject.first < at ? subject.first : at) - 1, steps = 0; steps < 8; index--, steps++) {
    const item = items[index]
    if (item === undefined || isMark(item) || isMarked(item) || isVerb(item)) break
    if (isWord(item) && hasClass(item, RELATIVE | SUBORDINATOR) && item.lower !== 'that') return item.classes
  }
  return 0
}

/** "declined to say", "used to say", "liked to say": the verb that makes one cue with the infinitive at item `at`. */
export function verbBefore(items: readonly Item[], at: number): Item | undefined {
  const verb = hasForm(items[at], 'infinitive') ? itemBefore(items, at) : undefined
  if (!isVerb(verb) || verb.group.form !== 'finite' || verb.group.passive) return undefined
  return verb.report === undefined || (verb.report.takes & IS_REFUSAL) !== 0 ? verb : undefined
}
