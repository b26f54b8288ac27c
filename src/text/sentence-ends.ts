import { MONTHS as MONTH_NUMBERS, WEEKDAYS } from '../lexicon/calendar-words.js'
import {
  EXCLAIMED_NAMES,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS
} from '../lexicon/sentence-words.js'
import { TIME_ZONES } from '../lexicon/time-zones.js'
import { isBlank } from '../span.js'

const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(SENTENCE_OPENERS)
const TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_ABBREVIATIONS)
const LEADING: ReadonlySet<string> = /* @__PURE__ */ new Set(LEADING_ABBREVIATIONS)
const MONTHS: ReadonlySet<string> = /* @__PURE__ */ new Set(MONTH_ABBREVIATIONS)
const TRAILING: ReadonlySet<string> = /* @__PURE__ */ new Set(TRAILING_ABBREVIATIONS)
const EXCLAIMED: ReadonlySet<string> = /* @__PURE__ */ new Set(EXCLAIMED_NAMES)

/** "5 p.m. EST", "8 a.m. Monday", "noon to 3 p.m. Eastern time": what goes on after a time of the clock. */
const AFTER_CLOCK: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...Object.keys(TIME_ZONES), ...Object.keys(MONTH_NUMBERS), ...Object.keys(WEEKDAYS), 'eastern', 'central', 'pacific', 'mountain', 'greenwich', 'local'
])

/** Whether a sentence ends here, or that the parser's own answer stands. */
export type Verdict = 'break' | 'join' | 'keep'

/** The longest word that is looked at around an end mark. */
const WORD = 24

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isEndMark = (char: string): boolean => char === '.' || char === '!' || char === '?' || char === '…'
/** Quotation marks and brackets that close with the sentence. The straight ones may also open: a blank before them tells. */
const CLOSERS = '"\'”’)]»'

/** A place where a sentence may end. */
export interface EndMark {
  /** First end mark of the run. */
  readonly from: number
  /** Behind the run and the marks that close with it. */
  readonly to: number
  /** First character that is not blank behind it, or the end of the text. */
  readonly next: number
}

/** The next run of end marks at or after `at`, with the quotation marks and brackets that close behind it. */
export function nextEndMark(source: string, at: number, end: number): EndMark | undefined {
  let from = at
  while (from < end && !isEndMark(source.charAt(from))) from++
  if (from === end) return undefined
  let to = from
  while (to < end && isEndMark(source.charAt(to))) to++
  while (to < end && (CLOSERS.includes(source.charAt(to)) || (source.charAt(to) === '“' && isBlank(source.charCodeAt(to + 1))))) to++
  let next = to
  while (next < end && isBlank(source.charCodeAt(next))) next++
  return { from, to, next }
}

/** Judges the end marks at `mark`; `start` is where the sentence that they would end begins. */
export function judge(source: string, mark: EndMark, start: number, end: number): Verdict {
  const { from, to, next } = mark
  if (next >= end) return 'keep'
  const glued = next === to
  const follows = wordAfter(source, next, end)
  const sign = source.charAt(from)
  const run = runLength(source, from, to)
  if (glued) return sign === '.' && run === 1 ? judgeGlued(source, mark, end) : 'join'
  const dots = judgeDots(source, mark, start)
  if (dots !== undefined) return dots
  const word = wordBefore(source, from, start)
  const lower = word.toLowerCase()
  // Within square brackets dots are left-out text: "[...]".
  if (source.charAt(from - 1) === '[') return 'join'
  if (run === 3 && isBlank(source.charCodeAt(from - 1)) && from > start) return 'join'
  if (run >= 3 || sign === '…') return run > 3 && follows.capital ? 'break' : follows.small ? 'join' : 'keep'
  if (follows.small && !follows.brand) return 'join'
  if (sign !== '.') return EXCLAIMED.has(lower) && sign === '!' && to === from + 1 ? (OPENERS.has(follows.lower) ? 'break' : 'join') : 'keep'
  if (isItemNumber(source, word, from, start)) return 'join'
  if (to > from + run) return follows.brand ? 'break' : source.charAt(from - 1) === '.' ? 'keep' : judgeClosed(source, mark, word, follows)
  return judgeWord(source, mark, start, word, lower, follows)
}

/** A full stop with a quotation mark or a bracket behind it. */
function judgeClosed(source: string, { from, to }: EndMark, word: string, follows: Following): Verdict {
  const closer = source.charAt(to - 1)
  // "[George H. W.] Bush": the bracket closes inside a name.
  if (closer === ']' && word.length === 1 && UPPER.test(word) && follows.capital) return 'join'
  return source.charAt(from - 1) === ' ' ? 'keep' : follows.capital ? 'break' : 'keep'
}

function judgeWord(source: string, { from, next }: EndMark, start: number, word: string, lower: string, follows: Following): Verdict {
  const opener = OPENERS.has(follows.lower) && follows.capital
  if (word === '') return 'keep'
  if (isDigit(word.charAt(word.length - 1)) && /^[\d.,$£€%-]+$/.test(word)) {
    return follows.capital || follows.mark ? 'break' : 'keep'
  }
  if (word.length === 1 && UPPER.test(word)) return opener && !(follows.lower === 'a' || follows.lower === 'i') ? 'break' : follows.capital ? 'join' : 'keep'
  if (TITLES.has(lower) && !(lower === 'st' && word === 'st')) return follows.capital || follows.digit ? 'join' : 'keep'
  if (LEADING.has(lower) && (follows.digit || (lower !== 'no' && lower !== 'art' && lower !== 'sec'))) return 'join'
  if (MONTHS.has(lower) && UPPER.test(word.charAt(0)) && follows.digit) return 'join'
  if (DOTTED.test(word) || TRAILING.has(lower)) {
    if ((lower === 'a.m' || lower === 'p.m') && AFTER_CLOCK.has(follows.lower)) return 'join'
    if (opener) return isClockAlone(source, lower, start, from) ? 'join' : 'break'
    if (lower === 'a.m' || lower === 'p.m') return follows.capital ? (isClockAlone(source, lower, start, from) ? 'join' : 'break') : 'keep'
    return follows.capital && (source.charAt(next) === '"' || source.charAt(next) === '“') ? 'keep' : follows.capital ? 'join' : 'keep'
  }
  if (follows.brand) return 'break'
  const plain = word.length > 2 || (LOWER.test(word.charAt(0)) && LOWER.test(word.charAt(1)))
  return plain && (follows.capital || follows.mark) && LETTER.test(word) ? 'break' : 'keep'
}

/** "U.S", "p.m", "Ph.D": letters with full stops between them. */
const DOTTED = /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u

/** "1. The first item": a number with nothing but marks before it is the number of an item. */
function isItemNumber(source: string, word: string, from: number, start: number): boolean {
  return /^\d{1,3}$/.test(word) && from - word.length - start <= 3 && !LETTER.test(source.slice(start, from - word.length))
}

/** "At 5 a.m. Mr. Doe left": nothing stands before the time of day but its preposition, so no sentence ends there. */
function isClockAlone(source: string, lower: string, start: number, from: number): boolean {
  return (lower === 'a.m' || lower === 'p.m') && /^\S{0,8}\s?(?:at |by |around |about |until |till |before |after )?\s?[\d:.]{1,5}\s?[ap]\.m$/i.test(source.slice(start, Math.min(from, start + 30)).trim())
}

/** "world.Today": a full stop whose blank was lost, between a word in small letters or a number and a capitalized word. */
function judgeGlued(source: string, { from, to }: EndMark, end: number): Verdict {
  const before = source.charAt(from - 1)
  const second = source.charAt(from - 2)
  if (to !== from + 1 || !UPPER.test(source.charAt(to)) || !LOWER.test(source.charAt(to + 1))) return 'join'
  if (!(LOWER.test(before) && LOWER.test(second)) && !isDigit(before)) return 'join'
  const word = wordBefore(source, from, Math.max(0, from - WORD))
  const after = wordAfter(source, to, end)
  if (/[@/_:]/.test(word) || source.charAt(to + after.lower.length) === '@' || /^(?:com?|org|net|info|edu|gov|ly|io|uk|au|ca|js)$/.test(after.lower)) return 'join'
  return 'break'
}

/** Full stops with blanks between them: three leave words out, four end a sentence (Chicago Manual of Style, 13.50–13.54). */
function judgeDots(source: string, { from, to, next }: EndMark, start: number): Verdict | undefined {
  if (to !== from + 1 || source.charAt(from) !== '.') return undefined
  const apart = from > start && isBlank(source.charCodeAt(from - 1))
  const goesOn = source.charAt(next) === '.' && next === to + 1
  if (goesOn) return !apart && source.charAt(next + 1) === ' ' && endsBeforeDots(source, next) ? 'break' : 'join'
  return apart && countDotsBefore(source, from, start) < 4 ? 'join' : undefined
}

/** "compounds. . . . The practice": the first dot ends the sentence when three more lead to a capital. */
function endsBeforeDots(source: string, at: number): boolean {
  let dots = 0
  let to = at
  while (dots < 4 && source.charAt(to) === '.') {
    dots++
    to += source.charAt(to + 1) === ' ' ? 2 : 1
  }
  return dots === 3 && UPPER.test(source.charAt(to))
}

function countDotsBefore(source: string, from: number, start: number): number {
  let dots = 1
  let at = from
  while (at - 2 >= start && dots < 5 && source.charAt(at - 1) === ' ' && source.charAt(at - 2) === '.') {
    at -= 2
    dots++
  }
  return dots
}

function runLength(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isEndMark(source.charAt(at))) at++
  return at - from
}

interface Following {
  readonly lower: string
  readonly capital: boolean
  readonly small: boolean
  /** Small letter and capital: "iPhone". */
  readonly brand: boolean
  readonly digit: boolean
  /** An opening quotation mark or bracket and no word. */
  readonly mark: boolean
}

function wordAfter(source: string, at: number, end: number): Following {
  let from = at
  while (from < end && '"“‘\'([«¿¡'.includes(source.charAt(from))) from++
  let to = from
  while (to < end && to < from + WORD && (LETTER.test(source.charAt(to)) || ((source.charAt(to) === '’' || source.charAt(to) === "'") && to > from))) to++
  const word = source.slice(from, to)
  const first = source.charAt(from)
  return {
    lower: word.toLowerCase().replaceAll('’', "'"),
    capital: UPPER.test(first),
    small: LOWER.test(first),
    brand: LOWER.test(first) && /^\p{Ll}{1,4}\p{Lu}/u.test(word),
    digit: isDigit(first),
    mark: from > at && word === ''
  }
}

/** The word that touches the end mark at `at`, inner full stops and all: "U.S", "p.m", "1,000". */
function wordBefore(source: string, at: number, start: number): string {
  let from = at
  const least = Math.max(start, at - WORD)
  while (from > least && !isBlank(source.charCodeAt(from - 1)) && !'"“‘(['.includes(source.charAt(from - 1)) && source.charAt(from - 1) !== '—') from--
  return source.slice(from, at)
}
