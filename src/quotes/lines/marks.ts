/**
 * Quotation marks: which stand in pairs, and which are apostrophes, primes or strays. A pair never leaves its block;
 * a mark that is left open ends with it (Chicago Manual of Style 13.30: over several paragraphs, each is opened anew
 * and only the last is closed).
 */
import { ELISIONS } from '../../lexicon/elisions.js'
import type { Issue, Span } from '../../types.js'
import type { ArticleText } from '../../text/text.js'
import { AFTER_BLANK, CAPITALIZED, MARK, NUMERIC, type Words } from '../../text/words/words.js'

/** A stretch in quotation marks. The range holds the marks, `from` and `to` do not: they are what stands between. One that goes on from the block before may have no mark of its own in front. */
export interface Marked extends Span {
  readonly from: number
  readonly to: number
  /** Indexes of words: the opening mark, and the one after the closing mark. */
  readonly first: number
  readonly last: number
  /** Index into `blocks`. */
  readonly block: number
  /** The stretch that this one stands inside. */
  readonly inside: Marked | undefined
  /** Its mark was never closed. */
  readonly unclosed: boolean
}

type Style = 'double' | 'single' | 'typewriter' | 'guillemet' | 'angle' | 'low'

/** A mark that could open or close a stretch. */
interface Candidate {
  readonly word: number
  readonly style: Style
  readonly opens: boolean
  readonly closes: boolean
  /** Its shape says which: a curly mark, not a straight one. */
  readonly sure: boolean
  /** More than one mark in a row. */
  readonly doubled: boolean
}

interface Open {
  readonly candidate: Candidate
  /** How many stretches were found when it was opened: those after it stand inside. */
  readonly before: number
}

const BRACKETS: ReadonlySet<string> = /* @__PURE__ */ new Set(['(', '[', '{', '/', '-', '–', '—', '…', '--', '...', '='])
const DOUBLE = 0x22
const OPEN_DOUBLE = 0x201c
const CLOSE_DOUBLE = 0x201d

/** Marks that a block is read for; no prose has so many. */
const MOST_MARKS = 4000
/** Marks without a partner after which a block is no prose, and the rest of its marks is left alone. */
const MOST_BROKEN = 60

/** Finds every stretch in quotation marks, outer before inner, and what is wrong with the others. */
export function readMarks(text: ArticleText): { readonly marked: readonly Marked[]; readonly issues: readonly Issue[] } {
  const marked: Marked[] = []
  const issues: Issue[] = []
  for (let index = 0; index < text.blocks.length; index++) {
    const block = text.blocks[index]
    const [first, last] = block?.sentences ?? [0, 0]
    const from = text.ranges[first]?.from
    const to = text.ranges[last - 1]?.to
    // "Home » News » Courts"
    if (from === undefined || to === undefined || block?.kind === 'breadcrumb') continue
    const candidates = candidatesOf(text.words, from, to)
    if (candidates.length === 0) continue
    const broken = pairUp(text, index, candidates, to, marked, issues)
    const unreadFrom = broken ?? (candidates.length < MOST_MARKS ? undefined : candidates[MOST_MARKS - 1]?.word)
    if (unreadFrom !== undefined) issues.push({ start: text.words.start(unreadFrom), end: text.words.end(to - 1), rule: 'too-many-quotation-marks', reason: 'the marks of this paragraph stand in no pairs; from here on they are not read' })
  }
  return { marked: nest(marked.sort((a, b) => a.start - b.start || b.end - a.end)), issues }
}

/** The stretch inside of another, in the shape of all stretches. */
function within({ start, end, from, to, first, last, block, unclosed }: Marked, inside: Marked): Marked {
  return { start, end, from, to, first, last, block, inside, unclosed }
}

/** Gives each stretch the one that it stands inside. */
function nest(marked: readonly Marked[]): readonly Marked[] {
  const around: Marked[] = []
  return marked.map((one) => {
    while (around.length > 0 && (around[around.length - 1]?.end ?? 0) <= one.start) around.pop()
    const inside = around.length === 0 ? undefined : around[around.length - 1]
    const nested = inside === undefined ? one : within(one, inside)
    around.push(nested)
    return nested
  })
}

const NONE: readonly Candidate[] = []

function candidatesOf(words: Words, from: number, to: number): readonly Candidate[] {
  let found: Candidate[] | undefined
  for (let at = from; at < to && (found === undefined || found.length < MOST_MARKS); at++) {
    if ((words.shape(at) & MARK) === 0) continue
    const candidate = candidateAt(words, at, from, to)
    if (candidate !== undefined) (found ??= []).push(candidate)
  }
  return found ?? NONE
}

/** What stands on either side decides what a straight mark can do (CommonMark calls it left- and right-flanking). */
function candidateAt(words: Words, at: number, from: number, to: number): Candidate | undefined {
  const code = words.lower(at).charCodeAt(0)
  const length = words.end(at) - words.start(at)
  const style = styleOf(code, length)
  if (style === undefined) return undefined
  const isLast = at + 1 >= to
  const blankBefore = at <= from || (words.shape(at) & AFTER_BLANK) !== 0
  const blankAfter = isLast || (words.shape(at + 1) & AFTER_BLANK) !== 0
  const wordBefore = !blankBefore && (words.shape(at - 1) & MARK) === 0
  const wordAfter = !blankAfter && (words.shape(at + 1) & MARK) === 0
  const opensHere = !blankAfter && !wordBefore && (blankBefore || isOpening(words, at - 1))
  const closesHere = !blankBefore && !wordAfter
  const doubled = length > (style === 'typewriter' ? 2 : 1)
  const candidate = (opens: boolean, closes: boolean, sure: boolean): Candidate => ({ word: at, style, opens, closes, sure, doubled })
  switch (code) {
    case 0xab: case 0x2039:
      return candidate(!blankAfter || blankBefore, !blankBefore && blankAfter, true)
    case 0xbb: case 0x203a:
      return candidate(blankBefore && wordAfter, !blankBefore || blankAfter, true)
    case 0x201e: case 0x201a:
      return candidate(!blankAfter, false, true)
    case OPEN_DOUBLE:
      // Closes after a low mark, or where a writer's software turned it the wrong way.
      return candidate(!isLast && !(wordBefore && blankAfter), !blankBefore && !wordAfter && !isOpening(words, at - 1), true)
    case CLOSE_DOUBLE:
      return candidate(blankBefore && wordAfter, true, true)
    case 0x2018:
      if (wordBefore || blankAfter || isElision(words, at + 1)) return undefined
      return candidate(true, false, true)
    case 0x2019:
      return closesHere ? candidate(false, true, false) : undefined
    case DOUBLE:
      // 5'10" and 19": inches; a mark that is open goes before.
      return candidate(!wordBefore || wordAfter, !blankBefore || blankAfter, opensHere !== closesHere)
    default:
      if (style === 'single' && (opensHere ? isElision(words, at + 1) : !closesHere)) return undefined
      return candidate(opensHere, closesHere, false)
  }
}

function styleOf(code: number, length: number): Style | undefined {
  switch (code) {
    case DOUBLE: case OPEN_DOUBLE: case CLOSE_DOUBLE: return 'double'
    case 0x27: return length === 2 || length === 3 ? 'typewriter' : length === 1 ? 'single' : undefined
    case 0x60: return length === 2 ? 'typewriter' : length === 1 ? 'single' : undefined
    case 0x2018: case 0x2019: return length === 2 ? 'typewriter' : 'single'
    case 0xab: case 0xbb: return 'guillemet'
    case 0x2039: case 0x203a: return 'angle'
    case 0x201e: return 'double'
    case 0x201a: return length === 2 ? 'typewriter' : 'single'
    default: return undefined
  }
}

function isOpening(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return BRACKETS.has(lower) || styleOf(lower.charCodeAt(0), 1) !== undefined
}

/** '90s, 'em, 'tis: an apostrophe before its word. */
function isElision(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return ((words.shape(at) & NUMERIC) !== 0 && /^\d\ds?$/.test(lower)) || ELISIONS.has(lower)
}

/** Is there anything between two marks but quotation marks? They stand within each other no deeper than `MOST_BROKEN`. */
function isHollow(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shape(at) & MARK) === 0 || styleOf(words.lower(at).charCodeAt(0), words.end(at) - words.start(at)) === undefined) return false
  return true
}

/** The word from which on the marks are no longer read, if there are too many without a partner. */
function pairUp(text: ArticleText, block: number, candidates: readonly Candidate[], to: number, marked: Marked[], issues: Issue[]): number | undefined {
  const { words } = text
  const most = issues.length + MOST_BROKEN
  const stack: Open[] = []
  const issue = ({ word }: Candidate, rule: string, reason: string): void => {
    issues.push({ start: words.start(word), end: words.end(word), rule, reason })
  }
  const add = (open: Candidate, lastWord: number, unclosed: boolean): void => {
    if (isHollow(words, open.word + 1, lastWord)) {
      // One that was never closed is an issue already.
      if (!unclosed) issue(open, 'empty-quotation-marks', 'nothing stands between these marks')
      return
    }
    marked.push({
      start: words.start(open.word), end: words.end(unclosed ? lastWord - 1 : lastWord), from: words.start(open.word + 1), to: words.end(lastWord - 1),
      first: open.word, last: unclosed ? lastWord : lastWord + 1, block, inside: undefined, unclosed
    })
  }
  /** What was opened on top of `depth` and not closed: an apostrophe if single, otherwise a mark without its partner. */
  const drop = (depth: number, lastWord: number): void => {
    while (stack.length > depth) {
      const open = stack.pop()
      if (open === undefined) return
      const { candidate } = open
      if (candidate.style === 'single' && !startsBlock(text, block, candidate.word) && !goesOnBelow(text, block)) {
        if (candidate.sure) issue(candidate, 'unclosed-quotation-mark', 'no closing mark in its paragraph; read as an apostrophe')
        continue
      }
      issue(candidate, 'unclosed-quotation-mark', 'no closing mark in its paragraph')
      // Marks that were paired inside of it stay inside of it.
      const inner = marked.length > open.before ? marked[marked.length - 1] : undefined
      add(candidate, narratorIn(words, Math.max(candidate.word, inner?.last ?? 0), lastWord) ?? Math.max(lastWord, inner?.last ?? 0), true)
    }
  }
  const first = text.ranges[text.blocks[block]?.sentences[0] ?? -1]?.from ?? Infinity
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]
    if (candidate === undefined) continue
    if (issues.length >= most || stack.length > MOST_BROKEN) return candidate.word
    if (candidate.doubled) issue(candidate, 'doubled-quotation-mark', 'several marks in a row; read as one')
    let depth = stack.length - 1
    while (depth >= 0 && !agrees(stack[depth]?.candidate, candidate)) depth--
    const open = stack[depth]
    const last = marked[marked.length - 1]
    const canClose = open !== undefined && candidate.closes
    if (canClose && !isPossessive(text, block, open.candidate, candidates, index)) {
      // An open double mark is not given up for a single one outside of it.
      drop(depth + 1, candidate.word)
      stack.pop()
      add(open.candidate, candidate.word, false)
    } else if (stack.length === 0 && candidate.closes && (words.shape(candidate.word) & AFTER_BLANK) === 0 && last?.unclosed && last.block === block - 1 && first < candidate.word && /[.!?…]/.test(text.source.charAt(last.to - 1))) {
      // “Q1. Next paragraph: Q2”, she said: not opened anew, but closed.
      marked.push({ start: words.start(first), end: words.end(candidate.word), from: words.start(first), to: words.end(candidate.word - 1), first, last: candidate.word + 1, block, inside: undefined, unclosed: false })
    } else if (candidate.opens && !isPrime(words, candidate, open !== undefined)) {
      if (open !== undefined) {
        if (candidate.style === 'single') stack.length = depth
        else drop(depth, endOfSentence(words, open.candidate.word, candidate.word))
      }
      stack.push({ candidate, before: marked.length })
    } else if (candidate.style !== 'single' && candidate.style !== 'typewriter' && !isPrime(words, candidate, open !== undefined)) {
      issue(candidate, 'stray-quotation-mark', 'closes nothing')
    }
  }
  drop(0, to)
  return undefined
}

/** Marks of one kind; and “Q’’, where two single ones stand for the double one that closes. */
function agrees(open: Candidate | undefined, candidate: Candidate): boolean {
  return open?.style === candidate.style || (open?.style === 'double' && candidate.style === 'typewriter' && !candidate.opens && open.sure)
}

/** "the leaders’ plan" inside single marks: another mark further on, or in the next paragraph, does the closing. */
function isPossessive(text: ArticleText, block: number, open: Candidate, candidates: readonly Candidate[], index: number): boolean {
  const { words } = text
  const candidate = candidates[index]
  if (candidate?.style !== 'single') return false
  if (!words.lower(candidate.word - 1).endsWith('s') || (words.shape(candidate.word + 1) & (AFTER_BLANK | CAPITALIZED | MARK)) !== AFTER_BLANK) return false
  const next = candidates[index + 1]
  return next === undefined ? (words.shape(open.word + 1) & CAPITALIZED) !== 0 && goesOnBelow(text, block) : next.style === 'single' && next.closes && !next.opens && next.word - candidate.word < 40
}

/** 5'10": a straight mark right after a number while nothing is open. */
function isPrime(words: Words, { word }: Candidate, open: boolean): boolean {
  return !open && words.lower(word) === '"' && (words.shape(word) & AFTER_BLANK) === 0 && (words.shape(word - 1) & NUMERIC) !== 0
}

function startsBlock(text: ArticleText, block: number, word: number): boolean {
  const first = text.ranges[text.blocks[block]?.sentences[0] ?? -1]
  return first?.from === word
}

/** Does the next paragraph open with a single mark: ‘It rained. / ‘It snowed’? */
function goesOnBelow({ ranges, blocks, words }: ArticleText, block: number): boolean {
  const first = ranges[blocks[block + 1]?.sentences[0] ?? -1]
  return first !== undefined && words.lower(first.from).length === 1 && styleOf(words.lower(first.from).charCodeAt(0), 1) === 'single' && candidateAt(words, first.from, first.from, first.to)?.opens === true
}

/** “It was lost, says Jo Ames. She left.”: where the narrator speaks behind a comma in what was left open. */
function narratorIn(words: Words, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (words.lower(at) === ',' && (words.shape(at + 2) & CAPITALIZED) !== 0 && words.spelling(at + 1).lemma === 'say') return at + 1
  return undefined
}

/** Where a mark that was left open ends when another opens before the end of the block: with its sentence. */
function endOfSentence(words: Words, from: number, limit: number): number {
  for (let at = from + 2; at < limit; at++) if (/^[.!?…]/.test(words.lower(at)) && (words.shape(at + 1) & AFTER_BLANK) !== 0) return at + 1
  return limit
}
