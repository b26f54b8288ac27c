/**
 * The first absolute date or date-time of a short text: a byline, the date line of a database export, a mail header.
 * English, and the month names of the other languages that databases print. A numeric date counts only where its order
 * is certain ("25/02/2019", not "02/03/2019"); digits alone are never a date.
 */
import type { Span } from '../types.js'
import { dayNumber, isoDay, isoMonth, padded, weekdayOf } from './days.js'
import { type Day, dayAt, weekdayAt } from './stated-day.js'
import { type Time, timeAt } from './stated-time.js'
import { type Token, tokensOf } from './stated-tokens.js'

/** A date that a text states in full, down to the month at least. */
export interface StatedDate extends Span {
  readonly type: 'DATE' | 'TIME'
  /** `2019-02-25`, `2019-02`, `2026-06-05T15:14-05:00`. */
  readonly value: string
  readonly grain: 'month' | 'day' | 'hour' | 'minute' | 'second'
  /** `weekday`, `day`, `month`, `year`, `hour`, `minute`, `second`, `zone`. */
  readonly known: readonly string[]
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
