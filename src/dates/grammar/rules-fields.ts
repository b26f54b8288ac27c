/** What the constructs of the calendar share: the parts of a date, and the year told as "last year". */
import { isDay } from '../../calendar/days.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import { POINTERS } from '../../lexicon/time-words.js'
import { look } from '../../lexicon/table.js'
import { isMonthName } from './doubts.js'
import type { Fields, Meaning } from './meaning.js'
import type { Match } from './pattern.js'

export const monthOf = (match: Match): number => look(MONTHS, match.word('month')) ?? 0

export const weekdayOf = (match: Match): number | undefined => look(WEEKDAYS, match.word('weekday'))

export const pointerOf = (match: Match, name = 'pointer'): -1 | 0 | 1 | undefined => look(POINTERS, match.word(name))

export function calendar(fields: Fields, more: { readonly pointer?: -1 | 0 | 1 | undefined; readonly of?: Meaning | undefined } = {}): Meaning {
  return {
    kind: 'calendar',
    fields,
    ...(more.pointer !== undefined && { pointer: more.pointer }),
    ...(more.of !== undefined && { of: more.of })
  }
}

/** A month and day that exist in some year, with what else is stated. */
export function dayOfMonth(match: Match, day: number | undefined, month = monthOf(match)): Fields | undefined {
  if (day === undefined || !isMonthName(match)) return undefined
  const year = match.value('year')
  const weekday = weekdayOf(match)
  if (!isDay(year ?? 2000, month, day)) return undefined
  return { month, day, ...(year !== undefined && { year }), ...(weekday !== undefined && { weekday }) }
}

/** "last year", "the following year" behind a month or quarter. */
export function yearPhrase(match: Match): Meaning | undefined {
  const pointer = pointerOf(match, 'which')
  if (pointer === undefined) return match.has('theyear') ? { kind: 'relative', unit: 'year', count: 0, base: 'context' } : undefined
  const word = match.word('which')
  const base = word === 'last' || word === 'this' || word === 'next' || word === 'current' || word === 'past' || word === 'coming' ? 'document' : 'context'
  return { kind: 'relative', unit: 'year', count: pointer, base }
}

export const WHICH_YEAR = '(the? which=last/this/next/that/same/following/previous/preceding/current/past/coming (fiscal/financial)? year)'
