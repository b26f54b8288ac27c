/**
 * The line: a sentence as its narrator tells it, with every stretch in marks folded into one item. Where a sentence ends
 * inside marks, the narrator's sentence goes on: “We waited. It rained,” she said.
 */
import { REPORTING_VERB } from '../lexicon/classes.js'
import { REPORTING_FORMS, TAKES_QUOTE } from '../lexicon/reporting-verbs.js'
import { MARK } from '../text/words.js'
import type { ArticleText } from '../text/text.js'
import { indexAt } from '../span.js'
import type { Item } from './item.js'
import { itemsOf } from './items.js'
import type { Marked } from './marks.js'

export class Line {
  #items: readonly Item[] | undefined

  /**
   * The words `[from, to)` of a block, which hold the stretches `marked`, inside of which no other is folded; `inside` is the
   * stretch in marks whose inside the line is.
   */
  constructor(readonly text: ArticleText, readonly block: number, readonly from: number, readonly to: number, readonly marked: readonly Marked[], readonly inside?: Marked) {}

  /** Put together when first asked for: most lines report nothing. */
  get items(): readonly Item[] {
    return (this.#items ??= itemsOf(this.text, this.from, this.to, this.marked))
  }

  /** Has it a word that can report, or words in marks? */
  get canReport(): boolean {
    if (this.marked.length > 0) return true
    const { words } = this.text
    for (let at = this.from; at < this.to; at++) {
      const word = words[at]
      if (word !== undefined && ((word.classes & REPORTING_VERB) !== 0 || word.lower === 'according')) return true
    }
    return false
  }
}

/** A line of this many words does not go on with the next sentence: it is no prose, and reading it would cost too much. */
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
      if (end < to && (crosses || (end - start < LONGEST && continues(text, end, to, marked[next - 1])))) {
        sentence++
        end = Math.max(end, Math.min(text.ranges[sentence]?.to ?? to, to))
      } else break
    }
    const here = marked.slice(taken, next)
    taken = next
    lines.push(new Line(text, block, start, end, here, inside))
    start = end
    sentence++
  }
  return lines
}

/**
 * Does the sentence that begins at word `at` go on from the one before? It begins in lower case, or it is a bare cue after
 * a question or a shout in marks: “Landed!” Lopez tweeted at noon.
 */
function continues(text: ArticleText, at: number, to: number, closed: Marked | undefined): boolean {
  const code = text.source.charCodeAt(text.words[at]?.start ?? -1)
  if (code >= 97 && code <= 122) return true
  if (closed === undefined || closed.last !== at || !/^[?!…]/.test(text.words[at - 2]?.lower ?? '')) return false
  for (let index = at; index < to && index < at + 12; index++) {
    const word = text.words[index]
    if (word === undefined || ((word.shape & MARK) !== 0 && word.lower !== ',')) return false
    if (((REPORTING_FORMS.get(word.lower)?.takes ?? 0) & TAKES_QUOTE) !== 0 && (word.classes & REPORTING_VERB) !== 0) {
      const next = text.words[index + 1]
      return next === undefined || next.lower !== 'that'
    }
  }
  return false
}
