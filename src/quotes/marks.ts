/**
 * Quotation marks: which stand in pairs, and which are apostrophes, primes or strays. A pair never leaves its block;
 * a mark that is left open ends with it (Chicago Manual of Style 13.30: over several paragraphs, each is opened anew
 * and only the last is closed).
 */
import { ELISIONS } from '../lexicon/elisions.js'
import type { Issue, Span } from '../types.js'
import type { ArticleText } from '../text/text.js'
import { AFTER_BLANK, CAPITALIZED, MARK, NUMERIC, type Word, type Words } from '../text/words.js'

/** A stretch in quotation marks. The range holds the marks, `from` and `to` do not: they are what stands between. */
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
    const [first, last] = text.blocks[index]?.sentences ?? [0, 0]
    const from = text.ranges[first]?.from
    const to = text.ranges[last - 1]?.to
    if (from === undefined || to === undefined) continue
    const candidates = candidatesOf(text.words, from, to)
    if (candidates.length === 0) continue
    const broken = pairUp(text, index, candidates, to, marked, issues)
    const unreadFrom = broken ?? (candidates.length < MOST_MARKS ? undefined : candidates[MOST_MARKS - 1]?.word)
    const unread = unreadFrom === undefined ? undefined : text.words.get(unreadFrom)
    if (unread !== undefined) issues.push({ start: unread.start, end: text.words.get(to - 1)?.end ?? unread.end, rule: 'too-many-quotation-marks', reason: 'the marks of this paragraph stand in no pairs; from here on they are not read' })
  }
  return { marked: nest(marked.sort((a, b) => a.start - b.start || b.end - a.end)), issues }
}

/** Gives each stretch the one that it stands inside. */
function nest(marked: readonly Marked[]): readonly Marked[] {
  const around: Marked[] = []
  return marked.map((one) => {
    while (around.length > 0 && (around[around.length - 1]?.end ?? 0) <= one.start) around.pop()
    const inside = around.length === 0 ? undefined : around[around.length - 1]
    const nested = inside === undefined ? one : { ...one, inside }
    around.push(nested)
    return nested
  })
}

const NONE: readonly Candidate[] = []

function candidatesOf(words: Words, from: number, to: number): readonly Candidate[] {
  let found: Candidate[] | undefined
  for (let at = from; at < to && (found === undefined || found.length < MOST_MARKS); at++) {
    const word = words.get(at)
    if (word === undefined || (word.shape & MARK) === 0) continue
    const candidate = candidateAt(words, word, at, from, to)
    if (candidate !== undefined) (found ??= []).push(candidate)
  }
  return found ?? NONE
}

/** What stands on either side decides what a straight mark can do (CommonMark calls it left- and right-flanking). */
function candidateAt(words: Words, word: Word, at: number, from: number, to: number): Candidate | undefined {
  const code = word.lower.charCodeAt(0)
  const style = styleOf(code, word.end - word.start)
  if (style === undefined) return undefined
  const previous = at > from ? words.get(at - 1) : undefined
  const next = at + 1 < to ? words.get(at + 1) : undefined
  const blankBefore = previous === undefined || (word.shape & AFTER_BLANK) !== 0
  const blankAfter = next === undefined || (next.shape & AFTER_BLANK) !== 0
  const wordBefore = !blankBefore && (previous.shape & MARK) === 0
  const wordAfter = !blankAfter && (next.shape & MARK) === 0
  const opensHere = !blankAfter && !wordBefore && (blankBefore || isOpening(previous))
  const closesHere = !blankBefore && !wordAfter
  const doubled = word.end - word.start > (style === 'typewriter' ? 2 : 1)
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
      return candidate(next !== undefined && !(wordBefore && blankAfter), !blankBefore && !wordAfter && !isOpening(previous), true)
    case CLOSE_DOUBLE:
      return candidate(blankBefore && wordAfter, true, true)
    case 0x2018:
      if (wordBefore || blankAfter || isElision(next)) return undefined
      return candidate(true, false, true)
    case 0x2019:
      return closesHere ? candidate(false, true, false) : undefined
    case DOUBLE:
      // 5'10" and 19": inches; a mark that is open goes before.
      return candidate(!wordBefore || wordAfter, !blankBefore || blankAfter, opensHere !== closesHere)
    default:
      if (style === 'single' && (opensHere ? isElision(next) : !closesHere)) return undefined
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

function isOpening(word: Word | undefined): boolean {
  return word !== undefined && (BRACKETS.has(word.lower) || styleOf(word.lower.charCodeAt(0), 1) !== undefined)
}

/** '90s, 'em, 'tis: an apostrophe before its word. */
function isElision(word: Word | undefined): boolean {
  return word !== undefined && ((word.shape & NUMERIC) !== 0 && word.end - word.start <= 3 && /^\d\ds?$/.test(word.lower) || ELISIONS.has(word.lower))
}

/** Is there anything between two marks but quotation marks? They stand within each other no deeper than `MOST_BROKEN`. */
function isHollow(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words.get(at)
    if (word !== undefined && !isQuotationMark(word)) return false
  }
  return true
}

function isQuotationMark(word: Word): boolean {
  return (word.shape & MARK) !== 0 && styleOf(word.lower.charCodeAt(0), word.end - word.start) !== undefined
}

/** The word from which on the marks are no longer read, if there are too many without a partner. */
function pairUp(text: ArticleText, block: number, candidates: readonly Candidate[], to: number, marked: Marked[], issues: Issue[]): number | undefined {
  const most = issues.length + MOST_BROKEN
  const stack: Open[] = []
  const spanOf = (word: number): Span => text.words.get(word) ?? { start: 0, end: 0 }
  const issue = (candidate: Candidate, rule: string, reason: string): void => {
    const { start, end } = spanOf(candidate.word)
    issues.push({ start, end, rule, reason })
  }
  const add = (open: Candidate, lastWord: number, unclosed: boolean): void => {
    const opening = spanOf(open.word)
    const lastInside = text.words.get(lastWord - 1)
    const firstInside = text.words.get(open.word + 1)
    if (firstInside === undefined || lastInside === undefined || lastWord <= open.word + 1 || isHollow(text.words, open.word + 1, lastWord)) {
      // One that was never closed is an issue already.
      if (!unclosed) issue(open, 'empty-quotation-marks', 'nothing stands between these marks')
      return
    }
    marked.push({
      start: opening.start, end: unclosed ? lastInside.end : spanOf(lastWord).end, from: firstInside.start, to: lastInside.end,
      first: open.word, last: unclosed ? lastWord : lastWord + 1, block, inside: undefined, unclosed
    })
  }
  /** What was opened on top of `depth` and not closed: an apostrophe if single, otherwise a mark without its partner. */
  const drop = (depth: number, lastWord: number): void => {
    while (stack.length > depth) {
      const open = stack.pop()
      if (open === undefined) return
      const { candidate } = open
      if (candidate.style === 'single' && !startsBlock(text, block, candidate.word)) {
        if (candidate.sure) issue(candidate, 'unclosed-quotation-mark', 'no closing mark in its paragraph; read as an apostrophe')
        continue
      }
      issue(candidate, 'unclosed-quotation-mark', 'no closing mark in its paragraph')
      // Marks that were paired inside of it stay inside of it.
      const inner = marked.length > open.before ? marked[marked.length - 1] : undefined
      add(candidate, Math.max(lastWord, inner?.last ?? 0), true)
    }
  }
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]
    if (candidate === undefined) continue
    if (issues.length >= most || stack.length > MOST_BROKEN) return candidate.word
    if (candidate.doubled) issue(candidate, 'doubled-quotation-mark', 'several marks in a row; read as one')
    let depth = stack.length - 1
    while (depth >= 0 && stack[depth]?.candidate.style !== candidate.style) depth--
    const open = stack[depth]
    const canClose = open !== undefined && candidate.closes && !(candidate.opens && opensAgain(text.words, candidate, open.candidate))
    if (canClose && !isPossessive(text.words, candidates, index)) {
      // An open double mark is not given up for a single one outside of it.
      drop(depth + 1, candidate.word)
      stack.pop()
      add(open.candidate, candidate.word, false)
    } else if (candidate.opens && !isPrime(text.words, candidate, open !== undefined)) {
      if (open !== undefined) {
        if (candidate.style === 'single') stack.length = depth
        else drop(depth, endOfSentence(text, open.candidate.word, candidate.word))
      }
      stack.push({ candidate, before: marked.length })
    } else if (candidate.style !== 'single' && candidate.style !== 'typewriter' && !isPrime(text.words, candidate, open !== undefined)) {
      issue(candidate, 'stray-quotation-mark', 'closes nothing')
    }
  }
  drop(0, to)
  return undefined
}

/** Another opening mark while one is open: the first was never closed. */
function opensAgain(words: Words, candidate: Candidate, open: Candidate): boolean {
  const word = words.get(candidate.word)
  const next = words.get(candidate.word + 1)
  if (word === undefined || next === undefined || candidate.word === open.word + 1) return false
  if (word.lower.charCodeAt(0) === CLOSE_DOUBLE && words.get(open.word)?.lower.charCodeAt(0) === OPEN_DOUBLE) return false
  return (word.shape & AFTER_BLANK) !== 0 && (next.shape & AFTER_BLANK) === 0
}

/** "the leaders’ plan" inside single marks: another mark further on does the closing. */
function isPossessive(words: Words, candidates: readonly Candidate[], index: number): boolean {
  const candidate = candidates[index]
  if (candidate === undefined || candidate.style !== 'single') return false
  const before = words.get(candidate.word - 1)
  const after = words.get(candidate.word + 1)
  if (before === undefined || after === undefined || !before.lower.endsWith('s')) return false
  if ((after.shape & AFTER_BLANK) === 0 || (after.shape & (CAPITALIZED | MARK)) !== 0) return false
  const next = candidates[index + 1]
  return next !== undefined && next.style === 'single' && next.closes && !next.opens && next.word - candidate.word < 40
}

/** 5'10": a straight mark right after a number while nothing is open. */
function isPrime(words: Words, candidate: Candidate, open: boolean): boolean {
  const word = words.get(candidate.word)
  const before = words.get(candidate.word - 1)
  return !open && word?.lower === '"' && before !== undefined && (word.shape & AFTER_BLANK) === 0 && (before.shape & NUMERIC) !== 0
}

function startsBlock(text: ArticleText, block: number, word: number): boolean {
  const first = text.ranges[text.blocks[block]?.sentences[0] ?? -1]
  return first?.from === word
}

/** Where a mark that was left open ends when another opens before the end of the block: with its sentence. */
function endOfSentence(text: ArticleText, from: number, limit: number): number {
  for (let at = from + 2; at < limit; at++) {
    const word = text.words.get(at)
    const next = text.words.get(at + 1)
    if (word !== undefined && /^[.!?…]/.test(word.lower) && next !== undefined && (next.shape & AFTER_BLANK) !== 0) return at + 1
  }
  return limit
}
