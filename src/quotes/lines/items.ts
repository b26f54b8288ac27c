/** The items of a line: groups, words, marks, and stretches in marks folded into one. */
import { ADJECTIVE, ADVERB, DETERMINER, FUNCTION_WORD, PREPOSITION, REPORTING_VERB, VERB } from '../../lexicon/classes.js'
import { ADVERB_ENDING } from '../../lexicon/grammar.js'
import { BETWEEN_SUBJECT_AND_VERB, POSTPOSED_ADJECTIVES, QUESTION_WORDS } from '../../lexicon/reporting-grammar.js'
import { NEEDS_LISTENER, REPORTING_FORMS } from '../../lexicon/reporting-verbs.js'
import { firstBehind, indexAt } from '../../span.js'
import type { NounGroup, VerbGroup } from '../../text/clauses/clauses.js'
import type { ArticleText } from '../../text/text.js'
import { isGloss, isNameMark } from '../../text/clauses/stretches.js'
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import type { Marked } from './marks.js'
import { canTake, hasClass, isMark, isMarked, isNoun, isOneOf, isVerb, type Item, itemBefore, markedItem, nounItem, reads, verbItem, wordItem } from './item.js'
import { mended } from './mend.js'
import { nounGroupWith } from './regrouped.js'

/** Words a sentence may have at most to be read as a line: longer ones are lists or no prose, and cost too much. */
const LONGEST = 600

export function itemsOf(text: ArticleText, from: number, to: number, marked: readonly Marked[]): readonly Item[] {
  const items: Item[] = []
  if (to - from > LONGEST && marked.length === 0) return items
  let at = from
  for (const one of marked) {
    if (one.first < at) continue
    addPlain(text, at, one.first, items)
    items.push(markedItem(one))
    at = one.last
  }
  addPlain(text, at, to, items)
  return foldBrackets(text.words, items)
}

const BRACKETS: ReadonlySet<string> = /* @__PURE__ */ new Set(['(', '<', '>'])

/** "Grassley (R-Iowa)", "Harbour Oil <HOIL.L>": a short bracket without a verb belongs to the noun before it; "<Harbour Oil Ltd>" is a noun. */
function foldBrackets(words: Words, items: readonly Item[]): readonly Item[] {
  let open = 0
  while (open < items.length && !(isMark(items[open]) && isOneOf(items[open], BRACKETS))) open++
  if (open === items.length) return items
  const folded = items.slice(0, open)
  for (let at = open; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) continue
    const last = folded[folded.length - 1]
    const next = items[at + 1]
    if (isMark(item) && isNoun(last) && (item.lower === '(' || isGloss(words, item.from))) {
      let close = at + 1
      while (close < items.length && close < at + 9 && !isMarked(items[close]) && !isVerb(items[close]) && !reads(items[close], ')') && !reads(items[close], '>')) close++
      const end = items[close]
      if (reads(end, ')') || reads(end, '>')) {
        folded[folded.length - 1] = nounItem(last.from, end.to, last.lower, last.group)
        at = close
        continue
      }
    } else if (isMark(item) && isNameMark(words, item.from)) {
      // The brackets of a name are part of it.
      if (item.lower === '>' && isNoun(last)) folded[folded.length - 1] = nounItem(last.from, item.to, last.lower, last.group)
      else if (isNoun(next)) {
        folded.push(nounItem(item.from, next.to, next.lower, next.group))
        at++
      }
      continue
    }
    folded.push(item)
  }
  return folded
}

function push(text: ArticleText, items: Item[], item: Item): void {
  const next = mended(text, items, item)
  if (next !== undefined) items.push(next)
}

/** The groups of `[from, to)`, clipped to it, and the words between them. */
function addPlain(text: ArticleText, from: number, to: number, items: Item[]): void {
  let at = from
  if (from >= to) return
  for (let sentence = indexAt(text.sentences, text.words.start(from)); at < to; sentence++) {
    const range = text.ranges[sentence]
    if (range === undefined) break
    const { groups } = text.reading(sentence)
    // The first group that ends behind the word: groups are in order.
    for (let index = at === range.from ? 0 : firstBehind(groups.length, (group) => (groups[group]?.to ?? 0) > at); index < groups.length; index++) {
      const group = groups[index]
      if (group === undefined || group.from >= to) break
      // "Commissioner (North) Jo Ames": a name may hold a bracket, which has groups of its own.
      if (group.to <= at) continue
      const start = Math.max(group.from, at)
      const end = Math.min(group.to, to)
      addWords(text, at, start, items)
      at = end
      if (group.kind === 'verb') {
        // A verb whose main word stands inside marks reports nothing; "he was “devastated”" is a clause all the same.
        if (group.head >= start && group.head < end) push(text, items, verbOf(text, start, end, group))
        else if (start < end && group.form === 'finite' && group.from === start) push(text, items, verbItem(start, end, text.words.lower(end - 1), group, undefined))
        else addWords(text, start, end, items)
      } else if (group.form === 'common' && group.to === group.from + 1 && QUESTION_WORDS.has(text.words.lower(start))) {
        addWords(text, start, end, items)
      } else {
        addNoun(text, start, end, group, items)
      }
    }
    const end = Math.min(range.to, to)
    addWords(text, at, end, items)
    at = Math.max(at, end)
  }
}

/** "a source close to the minister", "asked officials how", "the yard earlier said": what stands behind the noun is no part of its group. */
function addNoun(text: ArticleText, from: number, to: number, group: NounGroup, items: Item[]): void {
  const { words } = text
  const last = words.lower(to - 1)
  if (to - from > 1 && to === group.head + 1 && group.form !== 'name' && (words.shape(to - 1) & CAPITALIZED) === 0 && (((words.classes(to - 1) & FUNCTION_WORD) !== 0 && QUESTION_WORDS.has(last)) || (words.lower(to) === 'to' && POSTPOSED_ADJECTIVES.has(last)) || (last === 'there' && isApart(itemBefore(items, items.length), words.spelling(to).lemma)) || ((words.classes(to) & VERB) !== 0 && BETWEEN_SUBJECT_AND_VERB.has(last) && group.time !== true && (words.classes(to - 2) & (ADJECTIVE | DETERMINER)) === 0))) {
    push(text, items, nounItem(from, to - 1, words.lower(to - 2), nounGroupWith(group, { to: to - 1, head: to - 2 })))
    items.push(wordItem('word', to - 1, words.lower(to - 1), words.classes(to - 1), words.shape(to - 1)))
  } else push(text, items, nounItem(from, to, words.lower(Math.min(group.head, to - 1)), group))
}

/** "told them there was", "said at a meeting there was": "there" opens what was said behind a listener or a place. */
function isApart(before: Item | undefined, next: string): boolean {
  return canTake(before, NEEDS_LISTENER) || (hasClass(before, PREPOSITION) && (next === 'be' || next === 'have'))
}

function addWords(text: ArticleText, from: number, to: number, items: Item[]): void {
  const { words } = text
  for (let at = from; at < to; at++) {
    const shape = words.shape(at)
    // "2–3%", "-30": no dash.
    const isMark = (shape & (MARK | CLITIC)) === MARK && !((words.lower(at) === '–' || words.lower(at) === '-') && (words.shape(at + 1) & (NUMERIC | AFTER_BLANK)) === NUMERIC)
    push(text, items, wordItem(isMark ? 'mark' : 'word', at, words.lower(at), isMark ? 0 : classesOf(words, at), shape))
  }
}

/** The classes of a word; one that ends like an adverb is one, where no group has taken it. */
function classesOf(words: Words, at: number): number {
  const classes = words.classes(at)
  return (words.grammar(at) & ADVERB_ENDING) === 0 || (classes & (ADJECTIVE | VERB)) !== 0 ? classes : classes | ADVERB
}

function verbOf(text: ArticleText, from: number, to: number, group: VerbGroup): Item {
  const lower = text.words.lower(group.head)
  return verbItem(from, to, lower, group, (text.words.classes(group.head) & REPORTING_VERB) !== 0 ? REPORTING_FORMS.get(lower) : undefined)
}
