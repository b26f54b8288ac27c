/** Stretches of the calendar: a day, a week, a quarter, a decade, with its TIMEX3 value and its interval. */
import {
  civilDay, dayNumber, isoDay, isoWeekName, isoYear, padded, shiftMonths, weekdayOf
} from '../../calendar/days.js'
import type { Unit } from '../../lexicon/time-words.js'
import type { Grain, Interval } from '../../types.js'

export interface Point {
  readonly grain: Grain
  /** Day numbers; the end is not included. */
  readonly start: number
  readonly end: number
  readonly value: string
}

const first = (year: number, month = 1): number => dayNumber(year, month, 1)

export function dayPoint(day: number): Point {
  return { grain: 'day', start: day, end: day + 1, value: isoDay(day) }
}

export function weekPoint(day: number): Point {
  const start = day - weekdayOf(day) + 1
  return { grain: 'week', start, end: start + 7, value: isoWeekName(start) }
}

/** The Saturday and Sunday of a day's ISO week. */
function weekendPoint(day: number): Point {
  const start = day - weekdayOf(day) + 6
  return { grain: 'weekend', start, end: start + 2, value: `${isoWeekName(start)}-WE` }
}

/** So many months of a year, from one on. */
function monthsPoint(grain: Grain, year: number, month: number, length: number, code: string): Point {
  return { grain, start: first(year, month), end: first(year, month + length), value: `${isoYear(year)}-${code}` }
}

export function monthPoint(year: number, month: number): Point {
  return monthsPoint('month', year, month, 1, padded(month))
}

export function quarterPoint(year: number, quarter: number): Point {
  return monthsPoint('quarter', year, quarter * 3 - 2, 3, `Q${quarter}`)
}

export function halfPoint(year: number, half: number): Point {
  return monthsPoint('half', year, half * 6 - 5, 6, `H${half}`)
}

/** The first month of each season, as meteorologists count; the winter of a year begins in its December. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function seasonPoint(year: number, season: string): Point {
  return monthsPoint('season', year, SEASON_MONTHS[season] ?? 6, 3, season)
}

function yearsFrom(grain: Grain, year: number, length: number, value: string): Point {
  return { grain, start: first(year), end: first(year + length), value }
}

export function yearPoint(year: number, fiscal = false): Point {
  return yearsFrom('year', year, 1, `${fiscal ? 'FY' : ''}${isoYear(year)}`)
}

/** Two years as one, for what runs over both: a season, a school year. The value is an ISO 8601 interval. */
export function yearsPoint(year: number, until: number): Point {
  return yearsFrom('year', year, until + 1 - year, `${isoYear(year)}/${isoYear(until)}`)
}

export function decadePoint(decade: number): Point {
  return yearsFrom('decade', decade * 10, 10, padded(decade, 3))
}

/** The hundred years that begin with the same two figures: 19 is the 1900s; -3 is the third century BC (-0299 to -0200). */
export function centuryPoint(century: number): Point {
  return century < 0 ? yearsFrom('century', century * 100 + 1, 100, `-${padded(-century - 1, 2)}`) : yearsFrom('century', century * 100, 100, padded(century, 2))
}

/** The stretch of a unit that holds a day. */
export function pointAt(day: number, unit: Unit): Point {
  const { year, month } = civilDay(day)
  return (POINTS[unit] ?? dayPoint)(day, year, month)
}

const POINTS: Readonly<Partial<Record<Unit, (day: number, year: number, month: number) => Point>>> = {
  week: weekPoint,
  fortnight: weekPoint,
  weekend: weekendPoint,
  month: (_day, year, month) => monthPoint(year, month),
  quarter: (_day, year, month) => quarterPoint(year, Math.ceil(month / 3)),
  half: (_day, year, month) => halfPoint(year, Math.ceil(month / 6)),
  year: (_day, year) => yearPoint(year),
  decade: (_day, year) => decadePoint(Math.floor(year / 10)),
  century: (_day, year) => centuryPoint(Math.floor(year / 100)),
  millennium: (_day, year) => centuryPoint(Math.floor(year / 100))
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12_000 }
const DAYS_OF: Readonly<Partial<Record<Unit, number>>> = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 }

/** A day moved by units; hours and smaller do not move it. Counts too large for a calendar stay within four-figure years. */
export function shiftDay(day: number, unit: Unit, count: number): number | undefined {
  const days = DAYS_OF[unit]
  const months = MONTHS_OF[unit]
  const moved =
    days !== undefined ? day + Math.round(count * days)
    : months === undefined ? day
    : shiftMonths(day, Math.round(count * months))
  return moved > -1_000_000 && moved < 2_900_000 ? moved : undefined
}

export function intervalOf(point: Point): Interval {
  return { start: isoDay(point.start), end: isoDay(point.end) }
}

/** The unit that a grain is counted in. */
export function unitOfGrain(grain: Grain): Unit {
  return grain === 'part-of-day' || grain === 'reference' ? 'day' : grain
}
