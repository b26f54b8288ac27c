/** Times of the clock as phrases of a pattern, in seconds since midnight. */
import { CARDINALS, HALF_DAYS } from '../../lexicon/time-words.js'
import { KINDS } from '../../lexicon/time-kinds.js'
import { figure, gluedAt, kindAt, lowerAt, own, type Scan } from './scan.js'

/** "10:30", "10:30:15", "T10:30", in seconds. */
export function matchClock(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if (lowerAt(scan, at + 1) === ':' && lower.startsWith('t') && gluedAt(scan, at)) return timed(scan, at + 2, `${lower.slice(1)}:${lowerAt(scan, at + 2)}`)
  return (kindAt(scan, at) & KINDS.NUMERAL) === 0 || !lower.includes(':') ? -1 : timed(scan, at, lower)
}

/** "10.30", in seconds: a time only beside "a.m.", "GMT" … */
export function matchDotted(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  return lower.length < 6 && lower.indexOf('.') === lower.length - 3 ? timed(scan, at, lower.replace('.', ':')) : -1
}

/** "0800", in seconds. */
export function matchMilitary(scan: Scan, at: number): number {
  const value = figure(lowerAt(scan, at), 4, 4)
  if (value < 0 || value > 2459 || value % 100 > 59) return -1
  scan.value = (Math.floor(value / 100) * 60 + (value % 100)) * 60
  return at + 1
}

/** A time that a clock can show. */
const CLOCK = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d|60)(?:\.\d*)?)?$/

/** Behind the one word of a time. */
function timed(scan: Scan, at: number, text: string): number {
  const { hour, minute, second = 0 } = CLOCK.exec(text)?.groups ?? {}
  if (hour === undefined) return -1
  scan.value = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return at + 1
}

/** An hour by itself: "5", "five". */
export function matchHour(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const value = (kindAt(scan, at) & KINDS.CARDINAL) !== 0 ? own(CARDINALS, lower) : figure(lower, 1, 2)
  if (value < 0 || value > 12) return -1
  scan.value = value
  return at + 1
}

/** "a.m.", "pm": 0 or 12 hours. */
export function matchHalfDay(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.HALF_DAY) === 0) return -1
  scan.value = own(HALF_DAYS, lowerAt(scan, at))
  return at + 1
}
