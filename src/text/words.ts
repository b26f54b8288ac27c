import { ABBREVIATIONS } from '../lexicon/abbreviations.js'
import type { Lexicon } from '../lexicon/table.js'
import type { Span } from '../types.js'
import { isBlank } from '../span.js'

/** What a word looks like, one bit each. */
/** Its first letter is a capital. */
export const CAPITALIZED = 1 << 0
/** Two letters or more, all capitals. */
export const ALL_CAPITALS = 1 << 1
/** Has a digit. */
export const NUMERIC = 1 << 2
/** No letter and no digit: a mark. */
export const MARK = 1 << 3
/** One capital and a full stop: "J." */
export const INITIAL = 1 << 4
/** Letters with full stops between them: "U.S.", "a.m." */
export const DOTTED = 1 << 5
/** Split off the word before it: "'s", "'ll". */
export const CLITIC = 1 << 6
/** A blank stands before it, or the text begins with it. */
export const AFTER_BLANK = 1 << 7
/** An abbreviation whose full stop belongs to the word: "Gen." */
export const ABBREVIATED = 1 << 8
/** A capital inside: "McDonald", "iPhone". */
export const MIXED_CASE = 1 << 9
/** A line break stands before it. */
export const AFTER_NEWLINE = 1 << 10

/**
 * A word, number or mark of the text. Hyphens and dashes are marks of their own ("al-Assad" is three words, the last two
 * without AFTER_BLANK), possessive and verbal clitics are split off ("Assad" + "'s"), numbers hold their separators ("8,579").
 */
export interface Word extends Span {
  /** Lower case, curly apostrophes straightened, an abbreviation's full stop left out ("gen"; but "u.s.", "j."). */
  readonly lower: string
  /** Bits of this file: CAPITALIZED, NUMERIC … */
  readonly shape: number
  /** Bits of `lexicon/classes.ts`. */
  readonly classes: number
}

const ABBREVIATED_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(ABBREVIATIONS)
const CLITICS: ReadonlySet<string> = /* @__PURE__ */ new Set(['s', 'll', 'd', 've', 're', 'm'])
const LETTER = /[\p{L}\p{M}]/u
const UPPER = /\p{Lu}/u

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xba
  // Halves of surrogate pairs count as letters only so that a pair is never cut in two.
  if (code >= 0xd800 && code <= 0xdfff) return true
  if (code >= 0x2000 && code <= 0x2bff) return false
  return LETTER.test(String.fromCharCode(code))
}
function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : code >= 0xc0 && UPPER.test(String.fromCharCode(code))
}

/**
 * Scans `[start, end)` of `source` once and adds its words to `into`.
 * Linear in the length of the range.
 */
export function scanWords(source: string, start: number, end: number, lexicon: Lexicon, into: Word[]): void {
  let at = start
  let gap = AFTER_BLANK
  while (at < end) {
    const code = source.charCodeAt(at)
    if (isBlank(code)) {
      gap |= code === 10 || code === 13 ? AFTER_BLANK | AFTER_NEWLINE : AFTER_BLANK
      at++
      continue
    }
    const from = at
    let shape = gap
    gap = 0
    if (isLetter(code)) {
      let capitals = 0
      let letters = 0
      for (; at < end; at++) {
        const next = source.charCodeAt(at)
        if (isLetter(next)) {
          letters++
          if (isUpper(next)) capitals++
        } else if (isDigit(next)) shape |= NUMERIC
        else if (isApostrophe(next) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
          if (startsClitic(source, at + 1, end)) break
        } else if (next === 46 && letters === 1 && isDotted(source, from, at, end)) {
          at = dottedEnd(source, from, end)
          shape |= at - from === 2 ? (capitals === 1 ? INITIAL : DOTTED) : DOTTED
          break
        } else break
      }
      if (isUpper(code)) shape |= CAPITALIZED
      if (letters > 1 && capitals === letters) shape |= ALL_CAPITALS
      else if (capitals > (isUpper(code) ? 1 : 0)) shape |= MIXED_CASE
      let lower = source.slice(from, at).toLowerCase()
      if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'")
      if (at < end && source.charCodeAt(at) === 46 && ABBREVIATED_WORDS.has(lower)) {
        at++
        shape |= ABBREVIATED
      }
      into.push({ start: from, end: at, lower, shape, classes: lexicon.get(lower) ?? 0 })
    } else if (isDigit(code)) {
      for (at++; at < end; at++) {
        const next = source.charCodeAt(at)
        if (isDigit(next)) continue
        if ((next === 44 || next === 46 || next === 58) && at + 1 < end && isDigit(source.charCodeAt(at + 1))) continue
        break
      }
      const lower = source.slice(from, at)
      into.push({ start: from, end: at, lower, shape: shape | NUMERIC, classes: lexicon.get(lower) ?? 0 })
    } else if (isApostrophe(code) && (shape & AFTER_BLANK) === 0 && at > start && startsClitic(source, at + 1, end) && isLetter(source.charCodeAt(at - 1))) {
      at++
      while (at < end && isLetter(source.charCodeAt(at))) at++
      into.push({ start: from, end: at, lower: "'" + source.slice(from + 1, at).toLowerCase(), shape: shape | CLITIC, classes: 0 })
    } else {
      // Runs of one mark stay together: "...", "''", "--".
      at++
      while (at < end && source.charCodeAt(at) === code) at++
      into.push({ start: from, end: at, lower: source.slice(from, at), shape: shape | MARK, classes: 0 })
    }
  }
}

/** "'s" and its like, not followed by more letters. */
function startsClitic(source: string, at: number, end: number): boolean {
  let to = at
  while (to < end && to < at + 3 && isLetter(source.charCodeAt(to))) to++
  return to > at && !(to < end && isLetter(source.charCodeAt(to))) && CLITICS.has(source.slice(at, to).toLowerCase())
}

/** Does a letter at `from` begin a run like "U.S." or a capital initial like "J."? */
function isDotted(source: string, from: number, dot: number, end: number): boolean {
  if (dot !== from + 1) return false
  const next = dot + 1 < end ? source.charCodeAt(dot + 1) : 32
  if (isLetter(next)) return dot + 2 < end && source.charCodeAt(dot + 2) === 46
  return isUpper(source.charCodeAt(from))
}

function dottedEnd(source: string, from: number, end: number): number {
  let at = from
  while (at + 1 < end && isLetter(source.charCodeAt(at)) && source.charCodeAt(at + 1) === 46) at += 2
  return at
}
