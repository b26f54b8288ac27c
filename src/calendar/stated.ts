/**
 * The first absolute date or date-time of a short text: a byline, the date line of a database export, a mail header.
 * English, and the month names of the other languages that databases print. A numeric date counts only where its order
 * is certain ("25/02/2019", not "02/03/2019"); digits alone are never a date.
 */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js'
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS } from '../lexicon/calendar-words-foreign.js'
import { TIME_ZONES } from '../lexicon/time-zones.js'
import { isBlank } from '../span.js'
import type { Span } from '../types.js'
import { dayNumber, isDay, isoDay, isoMonth, padded, weekdayOf } from './days.js'

/** A date that a text states in full, down to the month at least. */
export interface StatedDate extends Span {
  readonly type: 'DATE' | 'TIME'
  /** `2019-02-25`, `2019-02`, `2026-06-05T15:14-05:00`. */
  readonly value: string
  readonly grain: 'month' | 'day' | 'hour' | 'minute' | 'second'
  /** `weekday`, `day`, `month`, `year`, `hour`, `minute`, `second`, `zone`. */
  readonly known: readonly string[]
}

interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly lower: string
  /** No blank stands before it. */
  readonly glued: boolean
}

interface Day {
  readonly to: number
  readonly year: number
  readonly month: number
  readonly day?: number
  readonly weekday?: true
  /** A time that stands inside the date: "Tue Feb 26 09:30:00 2019". */
  readonly time?: Time
}

interface Time {
  readonly to: number
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** ISO offset, "" for a zone without a fixed one. */
  readonly zone?: string
}

/** Date lines are short: what stands behind this many characters is text. */
const LIMIT = 2000

/**
 * The first absolute date or date-time of `text`, with offsets into it, or nothing.
 * `statedDate('Published Jun 05, 2026 • 3:14 PM EST')` gives `{start: 10, end: 35, type: 'TIME', value: '2026-06-05T15:14-05:00', …}`.
 */
export function statedDate(text: string): StatedDate | undefined {
  const tokens = tokensOf(text.length > LIMIT ? text.slice(0, LIMIT) : text)
  let month: StatedDate | undefined
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens, at)
    if (day === undefined) continue
    if (day.day !== undefined) return withTime(tokens, at, day)
    month ??= stated(tokens, at, day.to, day, undefined)
    at = day.to - 1
  }
  return month
}

const LETTER = /[\p{L}\p{M}]/u

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      glued = false
      at++
      continue
    }
    const start = at++
    let kind: Token['kind'] = 'mark'
    if (isDigit(code)) {
      kind = 'number'
      while (at < text.length && isDigit(text.charCodeAt(at))) at++
    } else if (LETTER.test(text.charAt(start))) {
      kind = 'word'
      while (at < text.length && LETTER.test(text.charAt(at))) at++
    }
    tokens.push({ kind, start, end: at, lower: text.slice(start, at).toLowerCase(), glued })
    glued = true
  }
  return tokens
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const own = (table: Readonly<Record<string, number>>, key: string): number | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
const monthOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? (own(MONTHS, token.lower) ?? own(FOREIGN_MONTHS, token.lower)) : undefined
const weekdayAt = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? (own(WEEKDAYS, token.lower) ?? own(FOREIGN_WEEKDAYS, token.lower)) : undefined
const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.lower)

function number(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.kind !== 'number') return undefined
  const length = token.end - token.start
  return length >= least && length <= most ? Number(token.lower) : undefined
}

/** A date that begins at token `at`. */
function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  const before = tokens[at - 1]
  if (first.glued && before !== undefined && (before.kind !== 'mark' || '$€£#'.includes(before.lower) || ('/.-–:'.includes(before.lower) && before.glued))) return undefined
  if (first.kind === 'word') {
    if (weekdayAt(first) !== undefined) {
      let next = at + 1
      while (isMark(tokens[next], '.,')) next++
      if (tokens[next]?.lower === 'the' || tokens[next]?.lower === 'den') next++
      const day = named(tokens, next) ?? numeric(tokens, next)
      return day?.day === undefined ? undefined : { ...day, weekday: true }
    }
    return named(tokens, at)
  }
  return first.kind === 'number' ? (named(tokens, at) ?? numeric(tokens, at)) : undefined
}

/** Dates with a month in letters. */
function named(tokens: readonly Token[], at: number): Day | undefined {
  const month = monthOf(tokens[at])
  if (month !== undefined) return monthFirst(tokens, at, month)
  const year = number(tokens[at], 4, 4)
  if (year !== undefined) return yearFirst(tokens, at, year)
  const day = number(tokens[at], 1, 2)
  if (day === undefined) return undefined
  let next = afterOrdinal(tokens, at + 1)
  while (isMark(tokens[next], '.-/')) next++
  if (OF.has(tokens[next]?.lower ?? '')) next++
  const named = monthOf(tokens[next])
  if (named === undefined) return undefined
  next = afterDot(tokens, next + 1)
  while (isMark(tokens[next], ',-/')) next++
  if (OF.has(tokens[next]?.lower ?? '')) next++
  const stated = yearAt(tokens, next)
  return stated === undefined ? undefined : real({ to: next + 1, year: stated, month: named, day })
}

const ORDINALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['st', 'nd', 'rd', 'th', 'er', 'º'])
const OF: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'de', 'del'])

function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.glued && ORDINALS.has(token.lower) ? at + 1 : at
}

function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '.') ? at + 1 : at
}

/** A year of four figures; of two where a hyphen ties it to the month ("25-Feb-19"). */
function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const year = number(tokens[at], 4, 4)
  if (year !== undefined) return year >= 1500 && year < 2200 && !continues(tokens, at) ? year : undefined
  const short = number(tokens[at], 2, 2)
  return short !== undefined && tokens[at]?.glued && isMark(tokens[at - 1], '-') && !continues(tokens, at)
    ? fullYear(short)
    : undefined
}

/** Two figures of a year mean the hundred years that POSIX strptime takes them for: 69–99 the 1900s. */
function fullYear(short: number): number {
  return short >= 69 ? 1900 + short : 2000 + short
}

/** Does the number at `at` go on: "2019.5", "2019/04", "2019abc"? */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next?.glued) return false
  if (next.kind !== 'mark') return !(next.kind === 'word' && (next.lower === 't' || next.lower === 'z'))
  const after = tokens[at + 2]
  return '/.-'.includes(next.lower) && after?.glued === true && after.kind === 'number'
}

function monthFirst(tokens: readonly Token[], at: number, month: number): Day | undefined {
  let next = afterDot(tokens, at + 1)
  if (tokens[next]?.lower === 'the') next++
  const hyphen = isMark(tokens[next], '-') && tokens[next]?.glued === true
  if (hyphen) next++
  const day = number(tokens[next], 1, 2)
  if (day === undefined) {
    if (isMark(tokens[next], ',')) next++
    if (OF.has(tokens[next]?.lower ?? '')) next++
    const year = number(tokens[next], 4, 4) === undefined ? undefined : yearAt(tokens, next)
    return year === undefined ? undefined : { to: next + 1, year, month }
  }
  next = afterOrdinal(tokens, next + 1)
  const time = timeAt(tokens, next)
  if (time !== undefined) {
    const year = yearAt(tokens, time.to)
    if (year !== undefined) return real({ to: time.to + 1, year, month, day, time })
  }
  while (isMark(tokens[next], ',.-')) next++
  const weekday = weekdayAt(tokens[next])
  if (weekday !== undefined) {
    next++
    while (isMark(tokens[next], ',.')) next++
  }
  const year = yearAt(tokens, next)
  return year === undefined ? undefined : real({ to: next + 1, year, month, day })
}

/** "2019-02-25", "2019/02/25", "2019 Feb 25", "2019-Feb-25". */
function yearFirst(tokens: readonly Token[], at: number, year: number): Day | undefined {
  if (year < 1500 || year >= 2200) return undefined
  const mark = tokens[at + 1]
  const tied = isMark(mark, '-/.')
  const next = tied || isMark(mark, ',') ? at + 2 : at + 1
  const month = monthOf(tokens[next])
  if (month !== undefined) {
    const after = afterDot(tokens, next + 1)
    const last = isMark(tokens[after], '-/') ? after + 1 : after
    const day = number(tokens[last], 1, 2)
    return day === undefined ? undefined : real({ to: afterOrdinal(tokens, last + 1), year, month, day })
  }
  if (!tied || !mark?.glued || tokens[at + 3]?.lower !== mark.lower || continues(tokens, at + 4)) return undefined
  const middle = number(tokens[next], 1, 2)
  const day = number(tokens[at + 4], 1, 2)
  return middle === undefined || day === undefined ? undefined : real({ to: at + 5, year, month: middle, day })
}

/** "25/02/2019", "02-25-2019", "25.02.2019": only where the order is certain. */
function numeric(tokens: readonly Token[], at: number): Day | undefined {
  const first = number(tokens[at], 1, 2)
  const mark = tokens[at + 1]
  const second = number(tokens[at + 2], 1, 2)
  const third = tokens[at + 4]
  if (first === undefined || second === undefined || !mark?.glued || !isMark(mark, '/-.') || tokens[at + 3]?.lower !== mark.lower) return undefined
  if (continues(tokens, at + 4)) return undefined
  const short = mark.lower === '/' ? number(third, 2, 2) : undefined
  const year = number(third, 4, 4) ?? (short === undefined ? undefined : fullYear(short))
  if (year === undefined || year < 1500 || year >= 2200) return undefined
  const to = at + 5
  // Full stops write the day first everywhere (German, Russian …).
  if (mark.lower === '.' || first === second || first > 12) return real({ to, year, month: second, day: first })
  return second > 12 ? real({ to, year, month: first, day: second }) : undefined
}

function real(day: Day & { readonly day: number }): Day | undefined {
  return isDay(day.year, day.month, day.day) ? day : undefined
}

/** A clock time that begins at token `at`. */
function timeAt(tokens: readonly Token[], at: number): Time | undefined {
  const hour = number(tokens[at], 1, 2)
  if (hour === undefined) return undefined
  let next = at + 1
  let minute: number | undefined
  let second: number | undefined
  const mark = tokens[next]
  if (mark?.glued && tokens[next + 1]?.glued && (isMark(mark, ':.') || mark.lower === 'h')) {
    minute = number(tokens[next + 1], 2, 2)
    if (minute !== undefined) next += 2
    if (minute !== undefined && isMark(tokens[next], ':') && tokens[next]?.glued && tokens[next + 1]?.glued) {
      second = number(tokens[next + 1], 2, 2)
      if (second !== undefined) next += 2
      // A fraction of a second: "09:30:00.000".
      if (second !== undefined && isMark(tokens[next], '.,') && tokens[next]?.glued && tokens[next + 1]?.glued && tokens[next + 1]?.kind === 'number') next += 2
    }
  } else if (mark?.lower === 'h') next++
  const half = meridiemAt(tokens, next)
  if (half !== undefined) next = half.to
  const french = mark?.lower === 'h'
  if (minute === undefined && half === undefined && !french) return undefined
  // "3.14" is a time only with a meridiem or the word for "o'clock".
  const clock = tokens[next]?.lower === 'uhr' || tokens[next]?.lower === 'uur'
  if (clock) next++
  if (isMark(mark, '.') && half === undefined && !clock) return undefined
  if (hour > (half ? 12 : 24) || (minute ?? 0) > 59 || (second ?? 0) > 60) return undefined
  const zone = zoneAt(tokens, next)
  return {
    to: zone?.to ?? next,
    hour: half === undefined ? hour : (hour % 12) + half.hours,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { zone: zone.offset })
  }
}

/** "PM", "p.m.", "am". */
function meridiemAt(tokens: readonly Token[], at: number): { readonly to: number; readonly hours: number } | undefined {
  const lower = tokens[at]?.lower
  if (lower === 'am' || lower === 'pm') return { to: at + 1, hours: lower === 'pm' ? 12 : 0 }
  if ((lower !== 'a' && lower !== 'p') || !isMark(tokens[at + 1], '.') || tokens[at + 2]?.lower !== 'm' || !tokens[at + 2]?.glued) return undefined
  return { to: afterDot(tokens, at + 3), hours: lower === 'p' ? 12 : 0 }
}

/** "EST", "Z", "GMT", "+0100", "GMT+1". */
function zoneAt(tokens: readonly Token[], at: number): { readonly to: number; readonly offset: string } | undefined {
  const open = isMark(tokens[at], '(') ? 1 : 0
  const word = tokens[at + open]
  if (word?.kind === 'word' && Object.hasOwn(TIME_ZONES, word.lower) && (word.lower !== 'z' || word.glued)) {
    const offset = word.lower === 'utc' || word.lower === 'gmt' ? offsetAt(tokens, at + open + 1) : undefined
    const to = offset?.to ?? at + open + 1
    return { to: open > 0 && isMark(tokens[to], ')') ? to + 1 : to, offset: offset?.offset ?? TIME_ZONES[word.lower] ?? '' }
  }
  return offsetAt(tokens, at)
}

function offsetAt(tokens: readonly Token[], at: number): { readonly to: number; readonly offset: string } | undefined {
  if (!isMark(tokens[at], '+-−') || !tokens[at + 1]?.glued) return undefined
  const digits = tokens[at + 1]
  if (digits?.kind !== 'number' || digits.lower.length > 4 || digits.lower.length === 3) return undefined
  const sign = tokens[at]?.lower === '+' ? '+' : '-'
  if (digits.lower.length === 4) return { to: at + 2, offset: `${sign}${digits.lower.slice(0, 2)}:${digits.lower.slice(2)}` }
  const minutes = isMark(tokens[at + 2], ':') && tokens[at + 3]?.glued ? number(tokens[at + 3], 2, 2) : undefined
  return { to: minutes === undefined ? at + 2 : at + 4, offset: `${sign}${digits.lower.padStart(2, '0')}:${padded(minutes ?? 0)}` }
}

/** Words and marks that stand between a date and its time. */
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ new Set([',', '•', '·', '|', '-', '–', '—', ';', ':', '/', 't', 'at', 'um', 'à', 'om', 'a', 'las', '@', '('])

function withTime(tokens: readonly Token[], at: number, day: Day): StatedDate {
  let from = at
  let { to, weekday } = day
  let time = day.time
  if (time === undefined) {
    let next = to
    // Nexis prints the weekday behind the date: "February 27, 2019 Wednesday".
    const after = weekdayAt(tokens[next])
    if (after !== undefined && day.day !== undefined && after === weekdayOf(dayNumber(day.year, day.month, day.day))) {
      weekday = true
      to = ++next
    }
    for (let steps = 0; steps < 3 && BETWEEN.has(tokens[next]?.lower ?? ''); steps++) next++
    time = timeAt(tokens, next)
    if (time !== undefined) to = time.to
  }
  // "3:14 PM EST, June 5, 2026": a time shortly before.
  for (let back = 2; time === undefined && back <= 12 && at - back >= 0; back++) {
    const earlier = timeAt(tokens, at - back)
    if (earlier === undefined || tokens[at - back - 1]?.kind === 'number') continue
    let next = earlier.to
    while (next < at && (BETWEEN.has(tokens[next]?.lower ?? '') || tokens[next]?.lower === 'on')) next++
    if (next !== at) continue
    time = earlier
    from = at - back
  }
  return stated(tokens, from, to, { ...day, ...(weekday && { weekday }) }, time)
}

function stated(tokens: readonly Token[], from: number, to: number, day: Day, time: Time | undefined): StatedDate {
  const known = [
    ...(day.weekday ? ['weekday'] : []),
    ...(day.day === undefined ? [] : ['day']),
    'month',
    'year',
    ...(time ? ['hour'] : []),
    ...(time?.minute === undefined ? [] : ['minute']),
    ...(time?.second === undefined ? [] : ['second']),
    ...(time?.zone === undefined ? [] : ['zone'])
  ]
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  if (day.day === undefined) return { ...span, type: 'DATE', value: isoMonth(day.year, day.month), grain: 'month', known }
  const value = isoDay(dayNumber(day.year, day.month, day.day))
  if (time === undefined) return { ...span, type: 'DATE', value, grain: 'day', known }
  const clock = `${padded(time.hour)}:${padded(time.minute ?? 0)}${time.second === undefined ? '' : `:${padded(time.second)}`}`
  const grain = time.second !== undefined ? 'second' : time.minute !== undefined ? 'minute' : 'hour'
  return { ...span, type: 'TIME', value: `${value}T${clock}${time.zone ?? ''}`, grain, known }
}
