/** Times of the clock as phrases of a pattern, in seconds since midnight. */
import { CARDINALS, HALF_DAYS } from '../../lexicon/time-words.js'
import { KINDS } from '../../lexicon/time-kinds.js'
import { matchNumber } from './phrases-numbers.js'
import { figure, kindAt, lowerAt, own, type Scan } from './scan.js'

/** "10:30", "10:30:15", in seconds. */
export function matchClock(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const colon = lower.indexOf(':')
  if (colon < 1 || (kindAt(scan, at) & KINDS.NUMERAL) === 0) return -1
  const parts = lower.split(':')
  const hour = figure(parts[0] ?? '', 1, 2)
  const minute = figure(parts[1] ?? '', 2, 2)
  const second = parts.length > 2 ? figure((parts[2] ?? '').split('.')[0] ?? '', 2, 2) : 0
  return parts.length > 3 ? -1 : timed(scan, at, hour, minute, second)
}

/** "10.30", in seconds: a time only beside "a.m.", "GMT" … */
export function matchDotted(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  if (lower.length < 4 || lower.length > 5 || lower.charCodeAt(lower.length - 3) !== 46) return -1
  return timed(scan, at, figure(lower.slice(0, -3), 1, 2), figure(lower.slice(-2), 2, 2))
}

/** "0800", in seconds. */
export function matchMilitary(scan: Scan, at: number): number {
  const value = figure(lowerAt(scan, at), 4, 4)
  return timed(scan, at, Math.floor(value / 100), value % 100)
}

/** Behind the one word of a time that a clock can show. */
function timed(scan: Scan, at: number, hour: number, minute: number, second = 0): number {
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1
  scan.value = hour * 3600 + minute * 60 + second
  return at + 1
}

/** An hour by itself: "5", "five"; in transcripts with its minutes: "eight twenty-five". */
export function matchHour(scan: Scan, at: number): number {
  const lower = lowerAt(scan, at)
  const value = (kindAt(scan, at) & KINDS.CARDINAL) !== 0 ? own(CARDINALS, lower) : figure(lower, 1, 2)
  if (value < 0 || value > 12) return -1
  const minutes = (kindAt(scan, at) & kindAt(scan, at + 1) & KINDS.CARDINAL) === 0 || own(CARDINALS, lowerAt(scan, at + 1)) < 10 ? -1 : matchNumber(scan, at + 1)
  if (minutes > 0 && scan.value < 60) {
    scan.value = value + scan.value / 60
    return minutes
  }
  scan.value = value
  return at + 1
}

/** "a.m.", "pm": 0 or 12 hours. */
export function matchHalfDay(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.HALF_DAY) === 0) return -1
  scan.value = own(HALF_DAYS, lowerAt(scan, at))
  return at + 1
}
