import { ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { PLURAL_NOUN, S_ENDING } from '../lexicon/grammar.js'
import { HASH, hashWith } from '../lexicon/word-table.js'
import type { Span } from '../types.js'
import { isBlank } from '../span.js'
import type { Spellings } from './spellings.js'

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
  /** Bits of `lexicon/grammar.ts`. */
  readonly grammar: number
}

const ABBREVIATED_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(ABBREVIATIONS)
const LETTER = /[\p{L}\p{M}]/u
const UPPER = /\p{Lu}/u

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xba
  // Latin letters, but for the signs of multiplication and division among them.
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  // Halves of surrogate pairs count as letters only so that a pair is never cut in two.
  if (code >= 0xd800 && code <= 0xdfff) return true
  if (code >= 0x2000 && code <= 0x2bff) return false
  return LETTER.test(String.fromCharCode(code))
}
function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  // Latin-1 has its capitals in one row.
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  return UPPER.test(String.fromCharCode(code))
}

/**
 * Scans `[start, end)` of `source` once and adds its words to `into`.
 * Linear in the length of the range.
 */
export function scanWords(source: string, start: number, end: number, spellings: Spellings, into: Word[]): void {
  let at = start
  let gap = AFTER_BLANK
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 32) {
      gap |= AFTER_BLANK
      at++
    } else if (isLetter(code)) {
      at = scanLetters(source, at, end, gap, spellings, into)
      gap = 0
    } else if (isBlank(code)) {
      gap |= code === 10 || code === 13 ? AFTER_BLANK | AFTER_NEWLINE : AFTER_BLANK
      at++
    } else {
      const from = at++
      if (isDigit(code)) {
        let hash = hashWith(HASH, code)
        for (; at < end; at++) {
          const next = source.charCodeAt(at)
          if (!isDigit(next) && !((next === 44 || next === 46 || next === 58) && at + 1 < end && isDigit(source.charCodeAt(at + 1)))) break
          hash = hashWith(hash, next)
        }
        const { lower, classes, grammar } = spellings.at(source, from, at, hash)
        into.push({ start: from, end: at, lower, shape: gap | NUMERIC, classes, grammar })
      } else {
        const clitic = isApostrophe(code) && (gap & AFTER_BLANK) === 0 && from > start && isLetter(source.charCodeAt(from - 1)) ? cliticAt(source, at, end) : undefined
        if (clitic !== undefined) {
          at = from + clitic.length
          into.push({ start: from, end: at, lower: clitic, shape: gap | CLITIC, classes: 0, grammar: clitic === "'s" ? S_ENDING | PLURAL_NOUN : 0 })
        } else {
          // Runs of one mark stay together: "...", "''", "--".
          while (at < end && source.charCodeAt(at) === code) at++
          into.push({ start: from, end: at, lower: source.slice(from, at), shape: gap | MARK, classes: 0, grammar: 0 })
        }
      }
      gap = 0
    }
  }
}

/** Adds the word of letters that begins at `from`, and gives its end. */
function scanLetters(source: string, from: number, end: number, gap: number, spellings: Spellings, into: Word[]): number {
  let shape = gap
  let capitals = 0
  let letters = 0
  let hash = HASH
  /** Only ASCII so far. */
  let plain = true
  let at = from
  for (; at < end; at++) {
    const next = source.charCodeAt(at)
    if (next >= 97 && next <= 122) {
      letters++
      hash = hashWith(hash, next)
    } else if (next >= 65 && next <= 90) {
      letters++
      capitals++
      hash = hashWith(hash, next + 32)
    } else if (next === 32) break
    else if (isDigit(next)) {
      shape |= NUMERIC
      hash = hashWith(hash, next)
    } else if (isApostrophe(next) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
      if (cliticAt(source, at + 1, end) !== undefined) break
      hash = hashWith(hash, next)
      if (next !== 39) plain = false
    } else if (next === 46 && letters === 1 && isDotted(source, from, at, end)) {
      at = dottedEnd(source, from, end)
      shape |= at - from === 2 ? (capitals === 1 ? INITIAL : DOTTED) : DOTTED
      plain = false
      break
    } else if (next >= 128 && isLetter(next)) {
      letters++
      if (isUpper(next)) capitals++
      plain = false
    } else break
  }
  const capital = isUpper(source.charCodeAt(from))
  if (capital) shape |= CAPITALIZED
  if (letters > 1 && capitals === letters) shape |= ALL_CAPITALS
  else if (capitals > (capital ? 1 : 0)) shape |= MIXED_CASE
  const { lower, classes, grammar } = plain ? spellings.at(source, from, at, hash) : spellings.of(source.slice(from, at).toLowerCase().replaceAll('\u2019', "'"))
  if (at < end && source.charCodeAt(at) === 46 && ABBREVIATED_WORDS.has(lower)) {
    at++
    shape |= ABBREVIATED
  }
  into.push({ start: from, end: at, lower, shape, classes, grammar })
  return at
}

/** "'s" and its like, if one stands behind the apostrophe before `at` and no more letters follow. */
function cliticAt(source: string, at: number, end: number): string | undefined {
  if (at >= end) return undefined
  const first = source.charCodeAt(at) | 32
  const second = at + 1 < end ? source.charCodeAt(at + 1) : 32
  if (!isLetter(second)) return first === 115 ? "'s" : first === 100 ? "'d" : first === 109 ? "'m" : undefined
  if (at + 2 < end && isLetter(source.charCodeAt(at + 2))) return undefined
  switch (second | 32) {
    case 108: return first === 108 ? "'ll" : undefined
    case 101: return first === 118 ? "'ve" : first === 114 ? "'re" : undefined
    default: return undefined
  }
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
