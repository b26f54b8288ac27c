import { ABBREVIATIONS } from '../../lexicon/abbreviations.js'
import { PLURAL_NOUN, S_ENDING } from '../../lexicon/grammar.js'
import { highWith, lowWith, plainSpelling, type Spelling, type WordTable } from '../../lexicon/word-table.js'
import { isBlank } from '../../span.js'
import { ABBREVIATED, AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, BEYOND_ASCII, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC, type Words } from './words.js'

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
export function scanWords(source: string, start: number, end: number, spellings: WordTable, into: Words): void {
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
        for (; at < end; at++) {
          const next = source.charCodeAt(at)
          if (!isDigit(next) && !((next === 44 || next === 46 || next === 58) && at + 1 < end && isDigit(source.charCodeAt(at + 1)))) break
        }
        into.add(from, at, gap | NUMERIC, spellings.of(source.slice(from, at)))
      } else {
        const clitic = isApostrophe(code) && (gap & AFTER_BLANK) === 0 && from > start && isLetter(source.charCodeAt(from - 1)) ? cliticAt(source, at, end) : undefined
        if (clitic !== undefined) {
          at = from + clitic.lower.length
          into.add(from, at, gap | CLITIC, clitic)
        } else {
          // Runs of one mark stay together: "...", "''", "--".
          while (at < end && source.charCodeAt(at) === code) at++
          into.add(from, at, gap | MARK, spellings.of(source.slice(from, at).toLowerCase()))
        }
      }
      gap = 0
    }
  }
}

/** Adds the word of letters that begins at `from`, and gives its end. */
function scanLetters(source: string, from: number, end: number, gap: number, spellings: WordTable, into: Words): number {
  let shape = gap
  let capitals = 0
  let letters = 0
  let high = 0
  let low = 0
  /** Only ASCII so far. */
  let plain = true
  /** Only ASCII letters so far. */
  let keyed = true
  let at = from
  for (; at < end; at++) {
    const next = source.charCodeAt(at)
    if (next >= 97 && next <= 122) {
      letters++
      high = highWith(high, low)
      low = lowWith(low, next)
    } else if (next >= 65 && next <= 90) {
      letters++
      capitals++
      high = highWith(high, low)
      low = lowWith(low, next)
    } else if (next === 32) break
    else if (isDigit(next)) {
      shape |= NUMERIC
      keyed = false
    } else if ((next === 44 || next === 46) && isDigit(source.charCodeAt(at - 1)) && at + 1 < end && isDigit(source.charCodeAt(at + 1))) {
      // "Sh206,000", "N2.5bn": an amount with its currency before it is one number.
      continue
    } else if (isApostrophe(next) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
      if (cliticAt(source, at + 1, end) !== undefined) break
      keyed = false
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
  if (!plain) shape |= BEYOND_ASCII
  const spelling = keyed && plain ? spellings.at(source, from, at, high, low) : spellings.of(source.slice(from, at).toLowerCase().replaceAll('\u2019', "'"))
  // "No. 10", but "He said no."
  if (at < end && source.charCodeAt(at) === 46 && ABBREVIATED_WORDS.has(spelling.lower) && (spelling.lower !== 'no' || /\d/.test(source.slice(at + 1, at + 3)))) {
    at++
    shape |= ABBREVIATED
  }
  into.add(from, at, shape, spelling)
  return at
}

const IS = /* @__PURE__ */ plainSpelling("'s", 0, S_ENDING | PLURAL_NOUN)
const HAD = /* @__PURE__ */ plainSpelling("'d", 0, 0)
const AM = /* @__PURE__ */ plainSpelling("'m", 0, 0)
const WILL = /* @__PURE__ */ plainSpelling("'ll", 0, 0)
const HAVE = /* @__PURE__ */ plainSpelling("'ve", 0, 0)
const ARE = /* @__PURE__ */ plainSpelling("'re", 0, 0)

/** "'s" and its like, if one stands behind the apostrophe before `at` and no more letters follow. */
function cliticAt(source: string, at: number, end: number): Spelling | undefined {
  if (at >= end) return undefined
  const first = source.charCodeAt(at) | 32
  const second = at + 1 < end ? source.charCodeAt(at + 1) : 32
  if (!isLetter(second)) return first === 115 ? IS : first === 100 ? HAD : first === 109 ? AM : undefined
  if (at + 2 < end && isLetter(source.charCodeAt(at + 2))) return undefined
  switch (second | 32) {
    case 108: return first === 108 ? WILL : undefined
    case 101: return first === 118 ? HAVE : first === 114 ? ARE : undefined
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
