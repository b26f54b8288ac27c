/**
 * Where a sentence may end: a run of end marks with what closes behind it. After Unicode UAX #29, rules SB6 to SB11
 * (`STerm Close* Sp*`, `ATerm Close* Sp*`), and what news and reference pages put there besides: footnote numbers.
 */
import { isBlank } from '../../span.js'

/** A place where a sentence may end. */
export interface EndMark {
  /** First end mark of the run. */
  readonly from: number
  /** Behind the last end mark of the run. */
  readonly stop: number
  /** Behind the run and the quotation marks, brackets and footnote numbers that close with it. */
  readonly to: number
  /** First character that is not blank behind it, or the end of the text. */
  readonly next: number
}

/** End marks of other scripts (Unicode property Sentence_Terminal): Armenian, Arabic, Indic, Ethiopic, East Asian; and the rare ones of Latin. */
const OTHER_ENDS = '‽⁇⁈⁉։؟۔।॥።。！？｡'
/** Quotation marks and brackets that close for certain, and the straight quotation marks, which close where no blank stands before them. */
const CLOSERS = ')]”’»›」』】）'
const CLOSING_QUOTES = '"\'”’»›」』'

export function isEndMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || (code > 0x588 && OTHER_ENDS.includes(String.fromCharCode(code)))
}

/** "。", "！", "？", "｡": no blank follows these. */
export function endsUnspaced(source: string, at: number): boolean {
  return '。！？｡'.includes(source.charAt(at))
}

/** Does a quotation mark that closes, or may close, stand at `at`? */
export function isClosingQuote(source: string, at: number): boolean {
  return CLOSING_QUOTES.includes(source.charAt(at))
}

/**
 * The next run of end marks that begins in `[at, limit)`, with what closes behind it; the run itself may reach to `end`.
 * Each character is looked at a fixed number of times.
 */
export function nextEndMark(source: string, at: number, limit: number, end: number): EndMark | undefined {
  let from = at
  for (; from < limit; from++) {
    const code = source.charCodeAt(from)
    if (code === 46 || code === 33 || code === 63 || (code >= 0x589 && isEndMark(code)) || (code === 41 && closesSmiley(source, from))) break
  }
  if (from >= limit) return undefined
  let stop = from + 1
  while (stop < end && isEndMark(source.charCodeAt(stop))) stop++
  const to = closedAt(source, stop, end)
  let next = to
  while (next < end && isBlank(source.charCodeAt(next))) next++
  return { from, stop, to, next }
}

/** Is the bracket at `at` the mouth of ":)" or ":-)"? Behind a word such a face stands in place of an end mark. */
function closesSmiley(source: string, at: number): boolean {
  const code = source.charCodeAt(at - 1)
  const eyes = code === 45 ? source.charCodeAt(at - 2) : code
  return eyes === 58 || eyes === 59
}

/** Behind the quotation marks, brackets and footnotes that close at `at`. The straight marks may also open: a blank before them tells. */
function closedAt(source: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    const char = source.charAt(to)
    if (CLOSERS.includes(char) || char === '"' || char === "'" || '¹²³⁰⁴⁵⁶⁷⁸⁹'.includes(char)) to++
    else if (char === '“' && (to + 1 === end || isBlank(source.charCodeAt(to + 1)))) to++
    else if (char === '[' && FOOTNOTE.test(source.slice(to, to + 6))) to = source.indexOf(']', to) + 1
    // "Thanks! :) See you"
    else if (isBlank(source.charCodeAt(to)) && (smileyEnd(source, to + 1) > 0)) to = smileyEnd(source, to + 1)
    // "metres. ” The": a blank went in between by mistake.
    else if (isBlank(source.charCodeAt(to)) && to + 1 < end && CLOSERS.includes(source.charAt(to + 1)) && (to + 2 === end || isBlank(source.charCodeAt(to + 2)))) to += 2
    else break
  }
  return to
}

/** Behind ":)" or ":-)" at `at`, 0 where none stands. */
function smileyEnd(source: string, at: number): number {
  const mouth = source.charCodeAt(at + 1) === 45 ? at + 2 : at + 1
  return source.charCodeAt(mouth) === 41 && closesSmiley(source, mouth) ? mouth + 1 : 0
}

/** "[12]", when a blank, another footnote or the end follows. */
const FOOTNOTE = /^\[\d{1,3}\](?=\s|\[|$)/
