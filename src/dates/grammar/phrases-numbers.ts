/** Numbers, days of a month and years as phrases of a pattern: each gives the word after it, or -1, and leaves its value in the scan. */
import { CARDINALS, MULTIPLIERS, ORDINALS } from '../../lexicon/time-words.js'
import { KINDS } from '../../lexicon/time-kinds.js'
import { wordSet } from '../../lexicon/table.js'
import { figure, gluedAt, kindAt, lowerAt, own, type Scan } from './scan.js'

export const ORDINAL_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ wordSet('st nd rd th')

/** Does a currency sign stand right before the word? */
function isMoney(scan: Scan, at: number): boolean {
  const before = scan.words.lower(at - 1)
  return before !== '' && gluedAt(scan, at) && '$€£¥#'.includes(before)
}

/** A number in figures: "8,579", "2.5"; not "10.30.15". */
const numeral = (text: string): number => Number(text.replaceAll(',', ''))

/** "two and a half", "27", "several", "a couple of"; the value of a vague one is NaN. */
export function matchNumber(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const kind = kindAt(scan, at)
  // "[Ten] years ago": put in by an editor.
  if (lower === '[' && lowerAt(scan, at + 1) !== '[') {
    const to = matchNumber(scan, at + 1)
    return lowerAt(scan, to) === ']' ? to + 1 : -1
  }
  if ((kind & KINDS.NUMERAL) !== 0) {
    if (isMoney(scan, at)) return -1
    const half = halfAt(scan, at)
    if (half >= 0) {
      scan.value = 0.5
      return half
    }
    const value = numeral(lower)
    return Number.isNaN(value) ? -1 : multiplied(scan, at + 1, value)
  }
  if ((kind & KINDS.CARDINAL) !== 0) {
    const value = own(CARDINALS, lower)
    const last = behindTens(scan, at + 1, value)
    const digit = own(CARDINALS, lowerAt(scan, last))
    return digit > 0 && digit < 10 ? multiplied(scan, last + 1, value + digit) : multiplied(scan, at + 1, value)
  }
  const article = lower === 'a' || lower === 'an' ? 1 : 0
  const next = lowerAt(scan, at + article)
  if (article > 0 && (kindAt(scan, at + 1) & KINDS.MULTIPLIER) !== 0) return multiplied(scan, at + 2, own(MULTIPLIERS, next))
  if ((kind & KINDS.VAGUE) !== 0 || next === 'couple' || (article > 0 && (next === 'few' || next === 'number' || next === 'handful'))) {
    scan.value = Number.NaN
    let to = at + article + 1
    if (lowerAt(scan, to) === 'of') to++
    else if (next === 'number' || next === 'handful') return -1
    return to
  }
  if ((kind & KINDS.MULTIPLIER) !== 0) {
    scan.value = own(MULTIPLIERS, lower)
    return at + 1
  }
  return -1
}

/** Where a digit can stand behind "twenty", with a hyphen or, in transcripts, without; or -1. */
function behindTens(scan: Scan, at: number, tens: number): number {
  return tens < 20 ? -1 : (kindAt(scan, at) & KINDS.DASH) !== 0 ? at + 1 : at
}

/** The word behind "1/2", "½" or "one-half", or -1. */
function halfAt(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if (lower === '½') return at + 1
  const [next, last] = lower === '1' || lower === 'one' ? [lowerAt(scan, at + 1), lowerAt(scan, at + 2)] : []
  return (next === '/' && last === '2') || (next === '-' && last === 'half') ? at + 3 : -1
}

/** "million", "and a half", "-and-a-half", "1/2" after a number. */
function multiplied(scan: Scan, at: number, value: number): number {
  const join = (to: number): number => ((kindAt(scan, to) & KINDS.DASH) !== 0 ? to + 1 : to)
  // "20-odd", "20-plus"
  const last = lowerAt(scan, join(at))
  if (last === 'odd' || last === 'plus') at = join(at) + 1
  if ((kindAt(scan, join(at)) & KINDS.MULTIPLIER) !== 0) at = join(at)
  while ((kindAt(scan, at) & KINDS.MULTIPLIER) !== 0) value *= own(MULTIPLIERS, lowerAt(scan, at++))
  let to = join(at)
  if (lowerAt(scan, to) === 'and') to = join(to + 1)
  // "a hundred and fifty"
  if ((kindAt(scan, at - 1) & KINDS.MULTIPLIER) !== 0 && (kindAt(scan, to) & KINDS.CARDINAL) !== 0) {
    to = matchNumber(scan, to)
    scan.value += value
    return to
  }
  const behind = to > at && lowerAt(scan, to) === 'a' ? join(to + 1) : -1
  const half = lowerAt(scan, behind) === 'half' ? behind + 1 : halfAt(scan, to)
  scan.value = half < 0 ? value : value + 0.5
  return half < 0 ? at : half
}

/** A day of the month in figures: "5", "5th". */
export function matchDay(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.NUMERAL) === 0) return -1
  const value = figure(lowerAt(scan, at), 1, 2)
  if (value < 1 || value > 31) return -1
  scan.value = value
  return gluedAt(scan, at + 1) && ORDINAL_ENDINGS.has(lowerAt(scan, at + 1)) ? at + 2 : at + 1
}

/** "5th", "fifth", "twenty-first". */
export function matchOrdinal(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const kind = kindAt(scan, at)
  if ((kind & KINDS.ORDINAL_WORD) !== 0) {
    scan.value = own(ORDINALS, lower)
    return at + 1
  }
  if ((kind & KINDS.NUMERAL) !== 0) {
    const value = figure(lower, 1, 3)
    if (value < 1 || !gluedAt(scan, at + 1) || !ORDINAL_ENDINGS.has(lowerAt(scan, at + 1))) return -1
    scan.value = value
    return at + 2
  }
  const tens = own(CARDINALS, lower)
  const last = behindTens(scan, at + 1, tens)
  if ((kindAt(scan, last) & KINDS.ORDINAL_WORD) === 0) return -1
  scan.value = tens + own(ORDINALS, lowerAt(scan, last))
  return last + 1
}

/** "1998", "'98", "nineteen ninety-eight". */
export function matchYear(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if ((kindAt(scan, at) & KINDS.NUMERAL) !== 0) {
    const value = figure(lower, 4, 4)
    if (value < 1000 || value > 2199 || isMoney(scan, at)) return -1
    scan.value = value
    return at + 1
  }
  if ((lower === "'" || lower === '’' || lower === '‘') && gluedAt(scan, at + 1) && (kindAt(scan, at + 1) & KINDS.NUMERAL) !== 0) {
    const value = figure(lowerAt(scan, at + 1), 2, 2)
    if (value < 0) return -1
    // POSIX strptime: 69–99 are the 1900s; news looks back further than the future reaches.
    scan.value = value >= 40 ? 1900 + value : 2000 + value
    return at + 2
  }
  const hundreds = own(CARDINALS, lower)
  const to = hundreds < 17 || hundreds > 20 ? -1 : matchNumber(scan, at + 1)
  if (!(scan.value >= 10 && scan.value < 100)) return -1
  scan.value += hundreds * 100
  return to
}

/** "FY2019", "FY19". */
export function matchFiscalYear(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if ((lower.length !== 6 && lower.length !== 4) || !lower.startsWith('fy')) return -1
  const value = figure(lower.slice(2), 2, 4)
  if (value < 0) return -1
  scan.value = lower.length === 6 ? value : value < 69 ? 2000 + value : 1900 + value
  return at + 1
}

/** So many figures and no more. */
const figures = (least: number, most: number) => (scan: Scan, at: number): number => {
  scan.value = figure(lowerAt(scan, at), least, most)
  return scan.value < 0 ? -1 : at + 1
}

export const matchPair = /* @__PURE__ */ figures(2, 2)
export const matchFigure = /* @__PURE__ */ figures(1, 4)
