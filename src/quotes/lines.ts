/**
 * The line: a sentence as its narrator tells it, with every stretch in marks folded into one item. Where a sentence ends
 * inside marks, the narrator's sentence goes on: “We waited. It rained,” she said.
 */
import type { Group, NounGroup, VerbGroup } from '../text/clauses.js'
import type { ArticleText } from '../text/text.js'
import { CLITIC, MARK, type Word } from '../text/words.js'
import { indexAt } from '../span.js'
import type { Marked } from './marks.js'

/** A part of a line; `from` and `to` are indexes of words. */
export type Item =
  | { readonly kind: 'noun'; readonly from: number; readonly to: number; readonly lower: string; readonly group: NounGroup }
  | { readonly kind: 'verb'; readonly from: number; readonly to: number; readonly lower: string; readonly group: VerbGroup }
  | { readonly kind: 'marked'; readonly from: number; readonly to: number; readonly lower: string; readonly marked: Marked }
  | { readonly kind: 'word' | 'mark'; readonly from: number; readonly to: number; readonly lower: string; readonly word: Word }

export interface Line {
  readonly text: ArticleText
  readonly block: number
  /** Indexes of words. */
  readonly from: number
  readonly to: number
  readonly items: readonly Item[]
  /** The stretch in marks whose inside this line is. */
  readonly inside?: Marked
}

/** Words a sentence may have at most to be read as a line: longer ones are lists or no prose, and cost too much. */
const LONGEST = 600

/** The lines of the words `[from, to)` of one block, which hold `marked` at this depth. */
export function linesOf(text: ArticleText, block: number, from: number, to: number, marked: readonly Marked[], inside?: Marked): Line[] {
  const lines: Line[] = []
  const first = text.words[from]
  if (first === undefined || to <= from) return lines
  let sentence = indexAt(text.sentences, first.start)
  let start = from
  let next = 0
  let taken = 0
  while (start < to) {
    // A line ends with the first sentence that ends outside marks.
    let end = Math.min(text.ranges[sentence]?.to ?? to, to)
    for (;;) {
      while (next < marked.length && (marked[next]?.last ?? 0) <= end) next++
      const over = marked[next]
      const crosses = over !== undefined && over.first < end && over.last > end
      if (end < to && (crosses || continues(text, end))) {
        sentence++
        end = Math.max(end, Math.min(text.ranges[sentence]?.to ?? to, to))
      } else break
    }
    const here = marked.slice(taken, next)
    taken = next
    lines.push({ text, block, from: start, to: end, items: itemsOf(text, start, end, here), ...(inside && { inside }) })
    start = end
    sentence++
  }
  return lines
}

/** Does the sentence that begins at word `at` go on from the one before? It begins in lower case after a question or a shout. */
function continues(text: ArticleText, at: number): boolean {
  const code = text.source.charCodeAt(text.words[at]?.start ?? -1)
  return code >= 97 && code <= 122
}

function itemsOf(text: ArticleText, from: number, to: number, marked: readonly Marked[]): readonly Item[] {
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
  return items
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
        if (group.head >= start && group.head < end) items.push({ kind: 'verb', from: start, to: end, lower: lowerOf(text, group.head), group })
        else addWords(text, start, end, items)
      } else {
        items.push({ kind: 'noun', from: start, to: end, lower: lowerOf(text, Math.min(group.head, end - 1)), group })
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
    if (word !== undefined) items.push({ kind: (word.shape & (MARK | CLITIC)) === MARK ? 'mark' : 'word', from: at, to: at + 1, lower: word.lower, word })
  }
}

function lowerOf(text: ArticleText, word: number): string {
  return text.words[word]?.lower ?? ''
}
