/** The stretch that the parts of a date name: in the year that they state, or in the one that the text means. */
import { civilDay, dayNumber, daysInMonth } from '../../calendar/days.js'
import { nthWeekday } from '../../calendar/holidays.js'
import type { Fields } from '../grammar/meaning.js'
import {
  centuryPoint, dayPoint, decadePoint, halfPoint, monthPoint, type Point, quarterPoint, seasonPoint, weekPoint, yearPoint
} from './points.js'
import { weekdayPoint } from './weekdays.js'
import { reaches, type Surroundings } from './surroundings.js'
import type { Reference } from '../written.js'

/** `within`: the year or week that is named beside it. */
export function calendarPoint(fields: Fields, pointer: -1 | 0 | 1 | undefined, within: Point | undefined, around: Surroundings): Point | undefined {
  if (fields.century !== undefined) return centuryPoint(fields.century)
  if (fields.decade !== undefined) return decadePoint(fields.decade)
  const year = fields.year ?? (within !== undefined && within.grain === 'year' ? civilDay(within.start).year : undefined)
  if (year !== undefined) return inYear(fields, year)
  if (fields.weekday !== undefined && fields.month === undefined) return weekdayPoint(fields.weekday, pointer, within, around)
  if (within !== undefined) return within
  const { reference } = around
  if (!reaches(reference, 'year')) return undefined
  return nearest(fields, pointer, reference, around)
}

/** The stretch that the fields name in a year. */
function inYear(fields: Fields, year: number): Point {
  const { month, day } = fields
  if (month !== undefined && fields.nth !== undefined && fields.weekday !== undefined) return dayPoint(nthWeekday(year, month, fields.weekday, fields.nth))
  if (month !== undefined && fields.weekOfMonth !== undefined) {
    const at = fields.weekOfMonth > 0 ? 4 + 7 * (fields.weekOfMonth - 1) : daysInMonth(year, month) - 3
    return weekPoint(dayNumber(year, month, Math.min(at, daysInMonth(year, month))))
  }
  if (month !== undefined && day !== undefined) return dayPoint(dayNumber(year, month, Math.min(day, daysInMonth(year, month))))
  if (month !== undefined) return monthPoint(year, month)
  if (fields.quarter !== undefined) return quarterPoint(year, fields.quarter)
  if (fields.half !== undefined) return halfPoint(year, fields.half)
  if (fields.season !== undefined) return seasonPoint(year, fields.season)
  return yearPoint(year, fields.fiscal)
}

/**
 * A month, day, quarter or season without its year: the nearest one, unless the clause looks the other way. In news 69% of
 * bare months are past, and 94% of month and day lie within half a year.
 */
function nearest(fields: Fields, pointer: -1 | 0 | 1 | undefined, reference: Reference, around: Surroundings): Point | undefined {
  const today = reference.day
  const { year } = civilDay(today)
  // "February 29" has its year by itself.
  const years = fields.month === 2 && fields.day === 29 ? leapYearsAround(year) : [year - 1, year, year + 1]
  const points = years.map((candidate) => inYear(fields, candidate))
  if (pointer === -1) return points.findLast((point) => point.end <= today) ?? points[0]
  if (pointer === 1) return points.find((point) => point.start > today) ?? points[points.length - 1]
  if (pointer === 0) return points.find((point) => civilDay(point.start).year === year) ?? points[1]
  const current = points.find((point) => point.start <= today && today < point.end)
  if (current !== undefined) return current
  const past = points.findLast((point) => point.end <= today)
  const future = points.find((point) => point.start > today)
  if (past === undefined || future === undefined) return past ?? future
  // A list of months goes on in the same direction: "in November, in January, in May".
  if (around.near && around.point?.grain === 'month' && fields.day === undefined && around.point.start > today) return future
  const direction = around.direction()
  const back = today - (past.start + past.end) / 2
  const ahead = (future.start + future.end) / 2 - today
  if (direction === 'future' && (fields.day === undefined || back > 45)) return future
  // A day of the month is mostly the nearest whatever the verb; longer stretches listen to it.
  if (direction === 'past' && fields.day === undefined) return past
  if (direction === 'past' && ahead > 45) return past
  return back <= ahead * (fields.day === undefined ? 1.3 : 1) ? past : future
}

function leapYearsAround(year: number): number[] {
  const isLeap = (candidate: number): boolean => daysInMonth(candidate, 2) === 29
  let past = year
  while (!isLeap(past)) past--
  let future = year + 1
  while (!isLeap(future)) future++
  return [past, future]
}
