/**
 * The line: a sentence as its narrator tells it, with every stretch in marks folded into one item. Where a sentence ends
 * inside marks, the narrator's sentence goes on: “We waited. It rained,” she said.
 */
import { ADJECTIVE, NOUN, RELATIVE, REPORTING_VERB, VERB } from '../../lexicon/classes.js'
import { REPORTS } from '../../lexicon/grammar.js'
import { isGivenNoun } from '../../lexicon/reporting-nouns.js'
import { REPORTING_FORMS, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { MARK } from '../../text/words/words.js'
import type { ArticleText } from '../../text/text.js'
import { indexAt } from '../../span.js'
import type { Item } from './item.js'
import { itemsOf } from './items.js'
import type { Marked } from './marks.js'
import { Subjects } from './subjects.js'

/** Lines that stay put together: of a long text only the last ones. */
export const KEPT = 64

export class Line {
  #madeItems: readonly Item[] | undefined = undefined
  #madeSubjects: Subjects | undefined = undefined

  /**
   * The words `[from, to)` of a block, which hold the stretches `marked`, inside of which no other is folded; `inside` is the
   * stretch in marks whose inside the line is.
   */
  constructor(readonly text: ArticleText, readonly block: number, readonly from: number, readonly to: number, readonly marked: readonly Marked[], readonly inside: Marked | undefined) {}

  /** Put together when first asked for: most lines report nothing. */
  get items(): readonly Item[] {
    return (this.#madeItems ??= itemsOf(this.text, this.from, this.to, this.marked))
  }

  get subjects(): Subjects {
    return (this.#madeSubjects ??= new Subjects(this.text, this.items))
  }

  /** Is it a title or a heading? */
  get isHeadline(): boolean {
    const kind = this.text.blocks[this.block]?.kind
    return kind === 'title' || kind === 'deck' || kind === 'heading'
  }

  /** Lets go of what was put together; whoever asks again gets it made again. */
  release(): void {
    this.#madeItems = undefined
    this.#madeSubjects = undefined
  }

  /** Has it a word that can report, or words in marks? */
  get canReport(): boolean {
    if (this.marked.length > 0) return true
    const { words } = this.text
    for (let at = this.from; at < this.to; at++) {
      const { classes, grammar, lower } = words.spelling(at)
      if ((grammar & REPORTS) !== 0 || ((classes & REPORTING_VERB) !== 0 && (lower.endsWith('s') || this.#isVerb(at)))) return true
      if ((classes & RELATIVE) !== 0 && lower === 'that' && (isGivenNoun(words.lower(at - 1)) || (words.classes(at - 1) & (ADJECTIVE | NOUN | VERB)) !== NOUN)) return true
    }
    return false
  }

  /** Was it read as a verb? "the state" reports nothing. */
  #isVerb(word: number): boolean {
    for (const { kind, head } of this.text.reading(indexAt(this.text.sentences, this.text.words.start(word))).groups) if (head === word) return kind === 'verb'
    return false
  }
}

/** A line of this many words does not go on with the next sentence: it is no prose, and reading it would cost too much. */
const LONGEST = 600

/** Adds the lines of the sentences `[first, last)`, which are a block and hold `marked`. */
export function linesOf(text: ArticleText, block: number, first: number, last: number, marked: readonly Marked[], into: Line[]): void {
  const from = text.ranges[first]?.from
  const to = text.ranges[last - 1]?.to
  if (from !== undefined && to !== undefined) addLines(text, block, first, from, to, marked, undefined, into)
}

/** The lines inside of a stretch in marks, which holds `marked` at this depth. */
export function linesIn(text: ArticleText, outer: Marked, marked: readonly Marked[]): readonly Line[] {
  const lines: Line[] = []
  const from = outer.first + 1
  const to = outer.unclosed ? outer.last : outer.last - 1
  addLines(text, outer.block, indexAt(text.sentences, text.words.start(from)), from, to, marked, outer, lines)
  return lines
}

const NONE: readonly Marked[] = []

function addLines(text: ArticleText, block: number, firstSentence: number, from: number, to: number, marked: readonly Marked[], inside: Marked | undefined, into: Line[]): void {
  let sentence = firstSentence
  let start = from
  let next = 0
  let taken = 0
  while (start < to) {
    // A line ends with the first sentence that ends outside marks.
    let end = Math.min(text.ranges[sentence]?.to ?? to, to)
    for (;;) {
      while (next < marked.length && (marked[next]?.last ?? 0) <= end) next++
      const over = next < marked.length ? marked[next] : undefined
      const crosses = over !== undefined && over.first < end && over.last > end
      if (end < to && (crosses || (end - start < LONGEST && continues(text, end, to, next > 0 ? marked[next - 1] : undefined)))) {
        sentence++
        end = Math.max(end, Math.min(text.ranges[sentence]?.to ?? to, to))
      } else break
    }
    into.push(new Line(text, block, start, end, taken === next ? NONE : marked.slice(taken, next), inside))
    taken = next
    start = end
    sentence++
  }
}

/**
 * Does the sentence that begins at word `at` go on from the one before? It begins in lower case, or it is a bare cue after
 * a question or a shout in marks: “Landed!” Lopez tweeted at noon.
 */
function continues(text: ArticleText, at: number, to: number, closed: Marked | undefined): boolean {
  const code = text.source.charCodeAt(text.words.start(at))
  if (code >= 97 && code <= 122) return true
  if (closed === undefined || closed.last !== at) return false
  // “It is lost.” — Jo Lopez
  if (code === 0x2013 || code === 0x2014) return true
  if (!/^[?!…]/.test(text.words.lower(at - 2))) return false
  for (let index = at; index < to && index < at + 12; index++) {
    const lower = text.words.lower(index)
    if ((text.words.shape(index) & MARK) !== 0 && lower !== ',') return false
    if ((text.words.classes(index) & REPORTING_VERB) !== 0 && ((REPORTING_FORMS.get(lower)?.takes ?? 0) & TAKES_QUOTE) !== 0) return text.words.lower(index + 1) !== 'that'
  }
  return false
}
