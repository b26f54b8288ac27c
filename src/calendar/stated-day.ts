/** Days and months in letters or figures, with their year. */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js'
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS } from '../lexicon/calendar-words-foreign.js'
import { look } from '../lexicon/table.js'
import { isDay } from './days.js'
import { type Time, timeAt } from './stated-time.js'
import { afterDot, isMark, number, type Token } from './stated-tokens.js'

export interface Day {
  readonly to: number
  readonly year: number
  readonly month: number
  readonly day?: number
  readonly weekday?: true
  /** A time that stands inside the date: "Tue Feb 26 09:30:00 2019". */
  readonly time?: Time
}

const monthOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? (look(MONTHS, token.lower) ?? look(FOREIGN_MONTHS, token.lower)) : undefined

/** The ISO number of a weekday in letters. */
export const weekdayAt = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? (look(WEEKDAYS, token.lower) ?? look(FOREIGN_WEEKDAYS, token.lower)) : undefined

/** A date that begins at token `at`. */
export function dayAt(tokens: readonly Token[], at: number): Day | undefined {
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
