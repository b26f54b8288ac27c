/** Clock times beside a stated date, in the notations of several languages, with their zone. */
import { TIME_ZONES } from '../lexicon/time-zones.js'
import { padded } from './days.js'
import { afterDot, isMark, number, type Token } from './stated-tokens.js'

export interface Time {
  readonly to: number
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** ISO offset, "" for a zone without a fixed one. */
  readonly zone?: string
}

/** A clock time that begins at token `at`. */
export function timeAt(tokens: readonly Token[], at: number): Time | undefined {
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
