/** The items of a line: groups, words, marks, and stretches in marks folded into one. */
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, MODAL, PREPOSITION, PRONOUN, RELATIVE, REPORTING_VERB, SUBORDINATOR } from '../lexicon/classes.js'
import { NEXT_OF_REPORTING, REPORTING_FORMS, type ReportingVerb, TAKES_CLAUSE, TAKES_LABEL, TAKES_OBJECT } from '../lexicon/reporting-verbs.js'
import { indexAt } from '../span.js'
import type { Group, NounGroup, VerbGroup } from '../text/clauses.js'
import type { ArticleText } from '../text/text.js'
import { AFTER_BLANK, CAPITALIZED, CLITIC, MARK, NUMERIC, type Word } from '../text/words.js'
import type { Marked } from './marks.js'

/** A part of a line; `from` and `to` are indexes of words. */
export type Item =
  | { readonly kind: 'noun'; readonly from: number; readonly to: number; readonly lower: string; readonly group: NounGroup }
  | { readonly kind: 'verb'; readonly from: number; readonly to: number; readonly lower: string; readonly group: VerbGroup; readonly report?: ReportingVerb }
  | { readonly kind: 'marked'; readonly from: number; readonly to: number; readonly lower: string; readonly marked: Marked }
  | { readonly kind: 'word' | 'mark'; readonly from: number; readonly to: number; readonly lower: string; readonly word: Word }

/** Words a sentence may have at most to be read as a line: longer ones are lists or no prose, and cost too much. */
const LONGEST = 600
/** Words that cannot belong to a noun group which stands before them. */
const FUNCTION = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | MODAL | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR

export function itemsOf(text: ArticleText, from: number, to: number, marked: readonly Marked[]): readonly Item[] {
  const items: Item[] = []
  if (to - from > LONGEST && marked.length === 0) return items
  let at = from
  for (const one of marked) {
    if (one.first < at) continue
    addPlain(text, at, one.first, items)
    items.push({ kind: 'marked', from: one.first, to: one.last, lower: '“”', marked: one })
    at = one.last
  }
  addPlain(text, at, to, items)
  return foldBrackets(items)
}

/** "Grassley (R-Iowa)": a short bracket without a verb belongs to the noun before it. */
function foldBrackets(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.kind === 'mark' && item.lower === '(')) return items
  const folded: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) continue
    const last = folded[folded.length - 1]
    if (item.kind === 'mark' && item.lower === '(' && last?.kind === 'noun') {
      let close = at + 1
      while (close < items.length && close < at + 9 && items[close]?.kind !== 'marked' && items[close]?.kind !== 'verb' && items[close]?.lower !== ')') close++
      const end = items[close]
      if (end?.kind === 'mark' && end.lower === ')') {
        folded[folded.length - 1] = { ...last, to: end.to }
        at = close
        continue
      }
    }
    folded.push(item)
  }
  return folded
}

/**
 * Adds an item, and mends what a reading without context gets wrong beside a verb of saying: a noun group that goes on
 * ("a sales representative"), a name that is also an adjective ("Blunt said"), a verb that must be a noun after "a"
 * ("an evening interview"), and a past form read as a participle ("engineers warned").
 */
function add(text: ArticleText, item: Item, items: Item[]): void {
  const last = items[items.length - 1]
  if (last?.kind === 'verb' && last.to === item.from && NEXT_OF_REPORTING.has(item.lower)) {
    const report = REPORTING_FORMS.get(`${last.lower} ${item.lower}`)
    if (report !== undefined) {
      items[items.length - 1] = { ...last, to: item.to, report }
      return
    }
  }
  const adjoins = last !== undefined && last.kind === 'noun' && last.to === item.from && last.group.form !== 'pronoun'
  if (item.kind === 'word' && (item.word.classes & FUNCTION) === 0 && (item.word.shape & (CLITIC | NUMERIC)) === 0) {
    if (adjoins && (item.word.shape & (AFTER_BLANK | CAPITALIZED)) === AFTER_BLANK) {
      items[items.length - 1] = extended(last, item.from, item.lower)
      return
    }
    if ((item.word.shape & CAPITALIZED) !== 0) {
      items.push({ kind: 'noun', from: item.from, to: item.to, lower: item.lower, group: { kind: 'noun', from: item.from, to: item.to, head: item.from, form: 'name' } })
      return
    }
  }
  // "the rare sit-down": a verb tied by a hyphen to the next word is half of a noun.
  const tie = items[items.length - 1]
  const half = items[items.length - 2]
  if (tie?.kind === 'mark' && tie.lower === '-' && half?.kind === 'verb' && (tie.word.shape & AFTER_BLANK) === 0 && half.to === tie.from && ((text.words[item.from]?.shape ?? AFTER_BLANK) & AFTER_BLANK) === 0 && item.kind !== 'mark') {
    items.length -= 2
    const before = items[items.length - 1]
    const group: NounGroup = { kind: 'noun', from: half.from, to: item.to, head: item.to - 1, form: 'common' }
    if (before?.kind === 'noun' && before.to === half.from && before.group.form !== 'pronoun') items[items.length - 1] = { ...before, to: item.to, lower: item.lower, group: { ...before.group, to: item.to, head: item.to - 1 } }
    else items.push({ kind: 'noun', from: half.from, to: item.to, lower: item.lower, group })
    return
  }
  // "engineers warned", "Strand said": of two verbs in a row, the first in "-s" or with a capital is the noun.
  if (item.kind === 'verb' && last?.kind === 'verb' && last.to === item.from && last.to === last.from + 1 && (last.lower.endsWith('s') || ((text.words[last.from]?.shape ?? 0) & CAPITALIZED) !== 0) && last.group.form === 'finite' && item.group.from === item.group.head && !item.lower.endsWith('ing') && item.group.form !== 'infinitive' && item.report !== undefined) {
    items[items.length - 1] = { kind: 'noun', from: last.from, to: last.to, lower: last.lower, group: { kind: 'noun', from: last.from, to: last.to, head: last.from, form: ((text.words[last.from]?.shape ?? 0) & CAPITALIZED) !== 0 ? 'name' : 'common' } }
    const { passive: _, ...active } = item.group
    items.push({ ...item, group: { ...active, form: 'finite', tense: 'past' } })
    return
  }
  // "history says": before a verb of saying an adjective must be a noun.
  if (item.kind === 'verb' && item.group.form === 'finite' && last?.kind === 'word' && (last.word.classes & FUNCTION) === 0 && (last.word.shape & (CLITIC | MARK)) === 0 && item.report !== undefined) {
    items[items.length - 1] = { kind: 'noun', from: last.from, to: last.to, lower: last.lower, group: { kind: 'noun', from: last.from, to: last.to, head: last.from, form: 'common' } }
  }
  // "to open and keep": the second verb of an infinitive is one too.
  if (item.kind === 'verb' && item.group.form === 'finite' && item.to === item.from + 1 && item.group.lemma === item.lower && (last?.lower === 'and' || last?.lower === 'or')) {
    const first = items[items.length - 2]
    const joined = first?.kind === 'noun' ? items[items.length - 3] : first
    if (joined?.kind === 'verb' && joined.group.form === 'infinitive') {
      items.push({ ...item, group: { ...item.group, form: 'infinitive', tense: 'none' } })
      return
    }
  }
  if (item.kind === 'verb' && item.group.form === 'finite' && item.to === item.from + 1 && item.lower.endsWith('ing') && item.group.lemma !== item.lower) {
    items.push({ ...item, group: { ...item.group, form: 'gerund', tense: 'none' } })
    return
  }
  if (item.kind === 'verb' && item.group.from === item.group.head && item.to === item.from + 1) {
    const { group } = item
    const first = last?.kind === 'noun' ? text.words[last.from]?.lower : undefined
    if (adjoins && (first === 'a' || first === 'an') && group.form === 'finite' && group.lemma === item.lower) {
      items[items.length - 1] = extended(last, item.from, item.lower)
      return
    }
    const takes = item.report?.takes ?? 0
    if (last?.kind === 'noun' && group.form === 'participle' && !group.progressive && (takes & TAKES_CLAUSE) !== 0 && (takes & (TAKES_OBJECT | TAKES_LABEL)) === 0) {
      const { passive: _, ...active } = group
      items.push({ ...item, group: { ...active, form: 'finite', tense: 'past' } })
      return
    }
  }
  items.push(item)
}

function extended(item: Item & { readonly kind: 'noun' }, head: number, lower: string): Item {
  return { ...item, to: head + 1, lower, group: { ...item.group, to: head + 1, head, form: item.group.form === 'name' ? 'common' : item.group.form } }
}

/** The groups of `[from, to)`, clipped to it, and the words between them. */
function addPlain(text: ArticleText, from: number, to: number, items: Item[]): void {
  let at = from
  const first = text.words[from]
  if (first === undefined || from >= to) return
  for (let sentence = indexAt(text.sentences, first.start); at < to; sentence++) {
    const range = text.ranges[sentence]
    if (range === undefined) break
    const { groups } = text.reading(sentence)
    for (let index = firstAfter(groups, at); index < groups.length; index++) {
      const group = groups[index]
      if (group === undefined || group.from >= to) break
      const start = Math.max(group.from, at)
      const end = Math.min(group.to, to)
      addWords(text, at, start, items)
      at = end
      if (group.kind === 'verb') {
        // A verb whose main word stands inside marks is not the narrator's.
        if (group.head >= start && group.head < end) add(text, verbItem(text, start, end, group), items)
        else addWords(text, start, end, items)
      } else {
        add(text, { kind: 'noun', from: start, to: end, lower: lowerOf(text, Math.min(group.head, end - 1)), group }, items)
      }
    }
    const end = Math.min(range.to, to)
    addWords(text, at, end, items)
    at = Math.max(at, end)
  }
}

/** The first group that ends after word `at`: groups are in order. */
function firstAfter(groups: readonly Group[], at: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function addWords(text: ArticleText, from: number, to: number, items: Item[]): void {
  for (let at = from; at < to; at++) {
    const word = text.words[at]
    if (word !== undefined) add(text, { kind: (word.shape & (MARK | CLITIC)) === MARK ? 'mark' : 'word', from: at, to: at + 1, lower: word.lower, word }, items)
  }
}

function verbItem(text: ArticleText, from: number, to: number, group: VerbGroup): Item {
  const word = text.words[group.head]
  const lower = word?.lower ?? ''
  const report = word !== undefined && (word.classes & REPORTING_VERB) !== 0 ? REPORTING_FORMS.get(lower) : undefined
  return { kind: 'verb', from, to, lower, group, ...(report && { report }) }
}

function lowerOf(text: ArticleText, word: number): string {
  return text.words[word]?.lower ?? ''
}
