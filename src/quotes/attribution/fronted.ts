/** What was said before its cue, “It is safe,” Ames said, and how it goes on where the cue is put into its middle. */
import { AUXILIARY, MODAL, PREPOSITION } from '../../lexicon/classes.js'
import { CONDITIONS, NARRATOR_OPENERS } from '../../lexicon/reporting-grammar.js'
import { isStop } from './clause.js'
import { isSayable, type Run } from './content.js'
import { behindAdjuncts, coordinatesCue, endOfContent, isRelative, MAIN_CLAUSE } from './ends.js'
import type { Cue } from './cue.js'
import { hasClass, hasForm, isDash, isMark, isMarked, isVerb, isWord, lastMarked, reads } from '../lines/item.js'
import type { Phrase } from '../lines/phrases.js'
import { placeOf } from './runs.js'
import { beginsLower, endsQuote } from '../lines/stretch.js'

/** What was said to the left of a cue that begins at item `start`. */
export function leftOf(cue: Cue, start: number): readonly Run[] | undefined {
  const { items } = cue.line
  let last = start - 1
  while (last >= cue.floor && isStop(items[last])) last--
  if (isDash(items[last])) last--
  if (last < cue.floor) return undefined
  // "showed a letter which, she said, bore his hand": of the sentence, only what the relative clause tells.
  if (isRelative(items[last])) return [{ first: last, last }]
  let first = cue.floor
  for (let at = last; at >= cue.floor; at--) {
    const item = items[at]
    if (reads(item, ';')) {
      first = at + 1
      break
    }
  }
  while (first <= last && (isStop(items[first]) || isDash(items[first]))) first++
  const edge = items[last]
  if (isMarked(edge) && (endsQuote(cue.line, edge.marked) || last < start - 1)) {
    // A whole sentence in marks stands for itself; what the narrator says before it is not part of it.
    const marked = edge.marked
    // "He hated the name “Shorty”, friends said": the marks hold a part of it.
    const isPart = !endsQuote(cue.line, marked) && last > first && !isMark(items[last - 1]) && !isMarked(items[last - 1]) && isSayable(items, { first, last: last - 1 })
    if (!isPart && (!beginsLower(cue.line, marked) || last === first) && !cue.isTaken(last)) {
      let begin = last
      while (begin - 1 >= first && isMarked(items[begin - 1])) begin--
      return [{ first: begin, last }]
    }
  }
  if (first > last || !isSayable(items, { first, last })) return undefined
  return [{ first, last }]
}

/** "The bridge, engineers warned in a report, could fail": no verb yet, so it must go on behind the cue. */
export function topicOf(cue: Cue, start: number, end: number, speaker: Phrase | undefined): readonly Run[] | undefined {
  const { items } = cue.line
  const last = start - 2
  let first = last
  while (first > cue.floor && !isMarked(items[first - 1]) && !reads(items[first - 1], ';')) first--
  const comma = behindAdjuncts(items, end)
  // "On Monday, Ames said in Rome, and left": behind a place it goes on with its verb.
  const goesOn = reads(items[comma], ',') && (comma === end || (hasForm(items[comma + 1], 'finite') && !reads(items[start], 'as') && speaker !== undefined && cue.sources.canHold(cue.line, speaker)))
  return goesOn && reads(items[start - 1], ',') && first >= cue.floor && last - first < 16 ? [{ first, last }] : undefined
}

/**
 * "If it rains, Ames said, “we stay home.”", "Building here, Ames said, “is folly.”": words that go on in marks are said too. What goes
 * on begins in lower case; what it goes on from is a condition or the like, a mere connective, or the subject of the verb in marks.
 */
export function topicOfQuote(cue: Cue, start: number, quote: number): readonly Run[] | undefined {
  const { items, text } = cue.line
  const marked = items[quote]
  const last = start - 2
  if (!isMarked(marked) || !beginsLower(cue.line, marked.marked) || !reads(items[start - 1], ',') || !reads(items[quote - 1], ',')) return undefined
  let first = last
  while (first > cue.floor && !isMarked(items[first - 1]) && !reads(items[first - 1], ';')) first--
  const opener = items[first]
  const goesOn = (text.words.classes(marked.marked.first + 1) & (AUXILIARY | MODAL)) !== 0
  const isCondition = isWord(opener) && CONDITIONS.has(opener.lower)
  const isConnective = last - first < 3 && items.slice(first, last + 1).every((item) => isWord(item) && !hasClass(item, PREPOSITION))
  if (!goesOn && !isCondition && !isConnective) return undefined
  return [{ first, last }, { first: quote, last: lastMarked(items, quote) }]
}

/** After a cue that was put in: does what was said go on? */
export function resumed(cue: Cue, from: number, left: readonly Run[]): { runs: readonly Run[]; end: number } | undefined {
  const { line } = cue
  const { items } = line
  const lastLeft = left.at(-1)
  const direct = lastLeft !== undefined && isMarked(items[lastLeft.last])
  if (direct) {
    for (let at = from; at < items.length; at++) {
      const item = items[at]
      if (item === undefined || (reads(item, ';'))) return undefined
      if (isVerb(item) && at > from && item.report !== undefined && item.group.form !== 'participle') return undefined
      if (!isMarked(item)) continue
      const before = items[at - 1]
      if (!isMark(before)) return undefined
      const last = lastMarked(items, at)
      return { runs: [{ first: at, last }], end: last + 1 }
    }
    return undefined
  }
  // The bridge, engineers warned, could fail.
  let at = from
  while (at < items.length && !isMark(items[at]) && !isMarked(items[at]) && !(isVerb(items[at]))) at++
  const comma = items[at]
  const next = items[at + 1]
  if (!reads(comma, ',') || next === undefined) return undefined
  if (isVerb(next) && next.group.form !== 'finite') return undefined
  if (isWord(next) && (NARRATOR_OPENERS.has(next.lower) || (next.lower === 'and' && coordinatesCue(items, at + 1, placeOf(cue))))) return undefined
  const run = { first: at + 1, last: endOfContent(line, at + 1, MAIN_CLAUSE) }
  // "…, Ames said in Rome, at a meeting": but behind a place, another one is the narrator's.
  return (at === from && hasClass(next, PREPOSITION)) || isSayable(items, run) ? { runs: [run], end: run.last + 1 } : undefined
}
