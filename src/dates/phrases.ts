/** The small phrases that patterns name: numbers, days of a month, years, times of the clock, and "about", "more than". */
import { HOLIDAYS, type HolidayRule } from '../lexicon/holidays.js'
import { CARDINALS, HALF_DAYS, MULTIPLIERS, ORDINALS } from '../lexicon/time-words.js'
import { AFTER_BLANK, type Word } from '../text/words.js'
import type { DateModifier } from '../types.js'
import { KINDS } from './kinds.js'
import type { Scan } from './pattern.js'

interface Phrase {
  /** The word after the phrase, or -1; its value is left in `scan.value`. */
  readonly match: (scan: Scan, at: number) => number
  /** Words and kinds that it can begin with. */
  readonly words: readonly string[]
  readonly kinds: number
}

const lowerAt = (scan: Scan, at: number): string => (at < scan.end ? (scan.words[at]?.lower ?? '') : '')
const kindAt = (scan: Scan, at: number): number => (at < scan.end ? (scan.kinds[at] ?? 0) : 0)
const gluedAt = (scan: Scan, at: number): boolean => at < scan.end && ((scan.words[at]?.shape ?? AFTER_BLANK) & AFTER_BLANK) === 0

/** A whole number without separators, or -1. */
function figure(text: string, least: number, most: number): number {
  if (text.length < least || text.length > most) return -1
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const ORDINAL_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['st', 'nd', 'rd', 'th'])

/** Does a currency sign stand right before the word? */
function isMoney(scan: Scan, at: number): boolean {
  const before = scan.words[at - 1]?.lower ?? ''
  return gluedAt(scan, at) && (before === '$' || before === '€' || before === '£' || before === '¥' || before === '#')
}

/** A number in figures: "8,579", "2.5"; NaN is no value here, so -1 says that there is none. */
function numeral(text: string): number {
  let value = 0
  let scale = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 44) continue
    if (code === 46) {
      if (scale > 0) return -1
      scale = 1
      continue
    }
    if (code < 48 || code > 57) return -1
    value = value * 10 + code - 48
    if (scale > 0) scale *= 10
  }
  return scale > 0 ? value / scale : value
}

const own = (table: Readonly<Record<string, number>>, key: string): number => (Object.hasOwn(table, key) ? (table[key] ?? -1) : -1)

/** "two and a half", "27", "several", "a couple of"; the value of a vague one is NaN. */
function matchNumber(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const kind = kindAt(scan, at)
  if ((kind & KINDS.NUMERAL) !== 0) {
    if (isMoney(scan, at)) return -1
    const value = numeral(lower)
    if (value < 0) return -1
    return afterHalf(scan, at + 1, value)
  }
  if ((kind & KINDS.CARDINAL) !== 0) {
    let value = own(CARDINALS, lower)
    let to = at + 1
    if (value >= 20 && (kindAt(scan, to) & KINDS.DASH) !== 0 && (kindAt(scan, to + 1) & KINDS.CARDINAL) !== 0) {
      value += own(CARDINALS, lowerAt(scan, to + 1))
      to += 2
    }
    while ((kindAt(scan, to) & KINDS.MULTIPLIER) !== 0) value *= own(MULTIPLIERS, lowerAt(scan, to++))
    return afterHalf(scan, to, value)
  }
  if (lower === 'a' || lower === 'an') {
    const next = lowerAt(scan, at + 1)
    if ((kindAt(scan, at + 1) & KINDS.MULTIPLIER) !== 0) return afterHalf(scan, at + 2, own(MULTIPLIERS, next))
    scan.value = Number.NaN
    if (next === 'few') return at + 2
    if (next === 'couple') return lowerAt(scan, at + 2) === 'of' ? at + 3 : at + 2
    if ((next === 'number' || next === 'handful') && lowerAt(scan, at + 2) === 'of') return at + 3
    return -1
  }
  if ((kind & KINDS.VAGUE) !== 0) {
    scan.value = Number.NaN
    return lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1
  }
  if (lower === 'couple') {
    scan.value = Number.NaN
    return lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1
  }
  if ((kind & KINDS.MULTIPLIER) !== 0) {
    scan.value = own(MULTIPLIERS, lower)
    return at + 1
  }
  return -1
}

/** "and a half" after a number. */
function afterHalf(scan: Scan, at: number, value: number): number {
  const half = lowerAt(scan, at) === 'and' && lowerAt(scan, at + 1) === 'a' && lowerAt(scan, at + 2) === 'half'
  scan.value = half ? value + 0.5 : value
  return half ? at + 3 : at
}

/** A day of the month in figures: "5", "5th". */
function matchDay(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.NUMERAL) === 0) return -1
  const value = figure(lowerAt(scan, at), 1, 2)
  if (value < 1 || value > 31) return -1
  scan.value = value
  return gluedAt(scan, at + 1) && ORDINAL_ENDINGS.has(lowerAt(scan, at + 1)) ? at + 2 : at + 1
}

/** "5th", "fifth", "twenty-first". */
function matchOrdinal(scan: Scan, at: number): number {
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
  if (tens >= 20 && (kindAt(scan, at + 1) & KINDS.DASH) !== 0 && (kindAt(scan, at + 2) & KINDS.ORDINAL_WORD) !== 0) {
    scan.value = tens + own(ORDINALS, lowerAt(scan, at + 2))
    return at + 3
  }
  return -1
}

/** "1998", "'98". */
function matchYear(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if ((kindAt(scan, at) & KINDS.NUMERAL) !== 0) {
    const value = figure(lower, 4, 4)
    if (value < 1000 || value > 2999 || isMoney(scan, at)) return -1
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
  return -1
}

/** "FY2019", "FY19". */
function matchFiscalYear(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if ((lower.length !== 6 && lower.length !== 4) || !lower.startsWith('fy')) return -1
  const value = figure(lower.slice(2), 2, 4)
  if (value < 0) return -1
  scan.value = lower.length === 4 ? 2000 + value : value
  return at + 1
}

/** "10:30", "10:30:15", in seconds. */
function matchClock(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const colon = lower.indexOf(':')
  if (colon < 1 || (kindAt(scan, at) & KINDS.NUMERAL) === 0) return -1
  const parts = lower.split(':')
  const hour = figure(parts[0] ?? '', 1, 2)
  const minute = figure(parts[1] ?? '', 2, 2)
  const second = parts.length > 2 ? figure((parts[2] ?? '').split('.')[0] ?? '', 2, 2) : 0
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60 || parts.length > 3) return -1
  scan.value = hour * 3600 + minute * 60 + second
  return at + 1
}

/** "10.30", in seconds: a time only beside "a.m.", "GMT" … */
function matchDotted(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if (lower.length < 4 || lower.length > 5 || lower.charCodeAt(lower.length - 3) !== 46) return -1
  const hour = figure(lower.slice(0, -3), 1, 2)
  const minute = figure(lower.slice(-2), 2, 2)
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return -1
  scan.value = hour * 3600 + minute * 60
  return at + 1
}

/** "0800", in seconds. */
function matchMilitary(scan: Scan, at: number): number {
  const value = figure(lowerAt(scan, at), 4, 4)
  if (value < 0 || value > 2400 || value % 100 > 59) return -1
  scan.value = Math.floor(value / 100) * 3600 + (value % 100) * 60
  return at + 1
}

/** An hour by itself: "5", "five". */
function matchHour(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const value = (kindAt(scan, at) & KINDS.CARDINAL) !== 0 ? own(CARDINALS, lower) : figure(lower, 1, 2)
  if (value < 0 || value > 12) return -1
  scan.value = value
  return at + 1
}

/** "a.m.", "pm": 0 or 12 hours. */
function matchHalfDay(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.HALF_DAY) === 0) return -1
  scan.value = own(HALF_DAYS, lowerAt(scan, at))
  return at + 1
}

/** Two figures. */
function matchPair(scan: Scan, at: number): number {
  const value = figure(lowerAt(scan, at), 2, 2)
  if (value < 0) return -1
  scan.value = value
  return at + 1
}

/** One to four figures. */
function matchFigure(scan: Scan, at: number): number {
  const value = figure(lowerAt(scan, at), 1, 4)
  if (value < 0) return -1
  scan.value = value
  return at + 1
}

/** What the words before an amount say of it; `scan.value` is the index of the modifier. */
export const MODIFIERS: readonly DateModifier[] = ['APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']

/** TimeML 1.2.1, `mod`: "nearly" is less, "at least" is the same or more. */
const APPROXIMATORS: ReadonlyArray<readonly [words: readonly string[], modifier: number]> = [
  [['almost', 'exactly'], 0], [['no', 'more', 'than'], 3], [['not', 'more', 'than'], 3], [['no', 'less', 'than'], 4], [['no', 'fewer', 'than'], 4],
  [['little', 'more', 'than'], 2], [['slightly', 'more', 'than'], 2], [['just', 'over'], 2], [['just', 'under'], 1], [['just', 'about'], 0],
  [['more', 'than'], 2], [['less', 'than'], 1], [['fewer', 'than'], 1], [['at', 'least'], 4], [['at', 'most'], 3], [['up', 'to'], 3],
  [['as', 'many', 'as'], 3], [['as', 'much', 'as'], 3], [['as', 'long', 'as'], 3], [['as', 'little', 'as'], 4], [['well', 'over'], 2],
  [['about'], 0], [['around'], 0], [['approximately'], 0], [['roughly'], 0], [['some'], 0], [['almost'], 1], [['nearly'], 1], [['over'], 2], [['under'], 1], [['exactly'], -1], [['only'], -1]
]

let approximators: ReadonlyMap<string, typeof APPROXIMATORS> | undefined

/** By their first word. */
function approximatorsOf(word: string): typeof APPROXIMATORS {
  approximators ??= new Map(APPROXIMATORS.map(([[first = '']]) => [first, APPROXIMATORS.filter(([words]) => words[0] === first)]))
  return approximators.get(word) ?? []
}

function matchApprox(scan: Scan, at: number): number {
  for (const [words, modifier] of approximatorsOf(lowerAt(scan, at))) {
    let to = at
    while (to - at < words.length && lowerAt(scan, to) === words[to - at]) to++
    if (to - at === words.length) {
      scan.value = modifier
      return to
    }
  }
  return -1
}

interface HolidayName {
  readonly words: readonly string[]
  readonly index: number
}

let byFirst: Map<string, HolidayName[]> | undefined

function holidayNames(): Map<string, HolidayName[]> {
  if (byFirst !== undefined) return byFirst
  const names = new Map<string, HolidayName[]>()
  HOLIDAYS.forEach(([name], index) => {
    const words = name.split(' ')
    const list = names.get(words[0] ?? '') ?? []
    list.push({ words, index })
    names.set(words[0] ?? '', list)
  })
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  byFirst = names
  return names
}

/** The rule that a holiday's value (its index) stands for. */
export function holidayRule(index: number): HolidayRule | undefined {
  return HOLIDAYS[index]?.[1]
}

function sameWord(word: Word | undefined, lower: string): boolean {
  return word !== undefined && (word.lower === lower || (word.lower === '’' && lower === "'"))
}

function matchHoliday(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.HOLIDAY_WORD) === 0) return -1
  for (const { words, index } of holidayNames().get(lowerAt(scan, at)) ?? []) {
    if (at + words.length > scan.end) continue
    let same = 1
    while (same < words.length && sameWord(scan.words[at + same], words[same] ?? '')) same++
    if (same < words.length) continue
    scan.value = index
    return at + words.length
  }
  return -1
}

const ORDINAL_KINDS = KINDS.ORDINAL_WORD | KINDS.NUMERAL | KINDS.CARDINAL

export const PHRASES = {
  NUMBER: { match: matchNumber, words: ['a', 'an', 'couple'], kinds: KINDS.NUMERAL | KINDS.CARDINAL | KINDS.VAGUE | KINDS.MULTIPLIER },
  DAY: { match: matchDay, words: [], kinds: KINDS.NUMERAL },
  ORDINAL: { match: matchOrdinal, words: [], kinds: ORDINAL_KINDS },
  YEAR: { match: matchYear, words: ["'", '’', '‘'], kinds: KINDS.NUMERAL },
  FISCAL_YEAR: { match: matchFiscalYear, words: [], kinds: KINDS.KEY },
  CLOCK: { match: matchClock, words: [], kinds: KINDS.NUMERAL },
  DOTTED: { match: matchDotted, words: [], kinds: KINDS.NUMERAL },
  MILITARY: { match: matchMilitary, words: [], kinds: KINDS.NUMERAL },
  HOUR: { match: matchHour, words: [], kinds: KINDS.NUMERAL | KINDS.CARDINAL },
  HALFDAY: { match: matchHalfDay, words: [], kinds: KINDS.HALF_DAY },
  PAIR: { match: matchPair, words: [], kinds: KINDS.NUMERAL },
  FIGURE: { match: matchFigure, words: [], kinds: KINDS.NUMERAL },
  APPROX: { match: matchApprox, words: [...new Set(APPROXIMATORS.map(([words]) => words[0] ?? ''))], kinds: 0 },
  HOLIDAY: { match: matchHoliday, words: [], kinds: KINDS.HOLIDAY_WORD }
} satisfies Readonly<Record<string, Phrase>>

export type PhraseName = keyof typeof PHRASES
