/** The stretch that the parts of a date name: in the year that they state, or in the one that the text means. */
import { civilDay, dayNumber, daysInMonth } from '../../calendar/days.js'
import type { Fields, Meaning } from '../grammar/meaning.js'
import {
  centuryPoint, dayPoint, decadePoint, halfPoint, monthPoint, type Point, quarterPoint, seasonPoint, yearPoint, yearsPoint
} from './points.js'
import { weekdayPoint } from './weekdays.js'
import { reaches, type Surroundings } from './surroundings.js'
import type { Direction } from '../grammar/tense.js'
import type { Reference } from '../written.js'

/** `within`: the year or week that is named beside it. */
export function calendarPoint({ fields, pointer, told: anaphoric }: Extract<Meaning, { kind: 'calendar' }>, within: Point | undefined, around: Surroundings): Point | undefined {
  if (fields.century !== undefined) return centuryPoint(fields.century)
  if (fields.decade !== undefined) return decadePoint(fields.decade)
  const year = fields.year ?? (within?.grain === 'year' ? civilDay(within.start).year : undefined)
  if (year !== undefined) return fields.until === undefined ? inYear(fields, year) : yearsPoint(year, fields.until)
  if (fields.day !== undefined && fields.month === undefined) return monthDay(fields.day, within, around)
  const first = pointer === undefined && within === undefined ? around.first : undefined
  if (fields.weekday !== undefined && fields.month === undefined) {
    return first === undefined ? weekdayPoint(fields.weekday, pointer, within, around) : weekdayPoint(fields.weekday, 1, dayPoint(first.start), around)
  }
  if (within !== undefined) return within
  if (first !== undefined) return nearest(fields, 1, { day: first.start, grain: 'day' }, around)
  const { point, frame } = around
  if (frame !== undefined && pointer === undefined) return nearest(fields, 1, { day: frame.start - 1, grain: 'day' }, around)
  if (anaphoric && point !== undefined) return nearest(fields, pointer, { day: pointer === 1 ? point.end - 1 : point.start, grain: 'day' }, around)
  const { reference } = around
  // "the Oct. 7 attack" in a text that has told of "Oct. 7, 2023", and was not written around that day
  const told = pointer === undefined && fields.month !== undefined && fields.day !== undefined ? around.yearOf(fields.month, fields.day) : undefined
  if (told === undefined && fields.attacked !== undefined) return inYear(fields, fields.attacked)
  const found = reaches(reference, 'year') ? nearest(fields, pointer, reference, around) : undefined
  return told === undefined || (found !== undefined && reference !== undefined && Math.abs(found.start - reference.day) < FRESH) ? found : inYear(fields, told)
}

/** Within so many days of the day of writing, the text speaks of the present. */
const RECENT = 45

/** "The 15th": of the month that the text speaks of; else the nearest on the side that the clause looks to. */
function monthDay(day: number, within: Point | undefined, around: Surroundings): Point | undefined {
  if (within !== undefined) return within.grain === 'month' ? inMonth(day, within.start, 0) : undefined
  const { reference, point, near } = around
  const direction = around.direction()
  const recent = point !== undefined && reference?.grain === 'day' && Math.abs(point.start - reference.day) < RECENT
  if (point !== undefined && (point.grain === 'day' || point.grain === 'month') && (near || (direction !== 'future' && !recent))) {
    return inMonth(day, point.start, 0)
  }
  if (!reaches(reference, 'day')) return undefined
  const today = inMonth(day, reference.day, 0)
  if (direction === 'past') return today !== undefined && today.start <= reference.day ? today : inMonth(day, reference.day, -1)
  return today === undefined || (today.start < reference.day && direction === 'future') ? inMonth(day, reference.day, 1) : today
}

/** A day of the month that is so many months from the one of another day, if that month is long enough. */
function inMonth(day: number, other: number, months: number): Point | undefined {
  const { year, month } = civilDay(other)
  return day <= daysInMonth(year, month + months) ? dayPoint(dayNumber(year, month + months, day)) : undefined
}

/** The stretch that the fields name in a year. */
export function inYear(fields: Fields, year: number): Point {
  const { month, day } = fields
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
  const leap = fields.month === 2 && fields.day === 29
  const points: Point[] = []
  for (let candidate = year - (leap ? 8 : 1); candidate <= year + (leap ? 8 : 1); candidate++) if (!leap || daysInMonth(candidate, 2) === 29) points.push(inYear(fields, candidate))
  const long = fields.day === undefined
  // A list of months goes on in the same direction: "in November, in January, in May".
  const listed = around.near && around.point?.grain === 'month' && long && around.point.start > today
  // "They gave it until Dec. 31" looks back, but the day may lie ahead.
  const direction = (): Direction | undefined => (around.before === 'until' && !long ? undefined : (around.direction() ?? (listed ? 'future' : undefined)))
  return choose(points, today, pointer, long, direction, long ? 1.3 : 1)
}

/**
 * Of the stretches that an expression can mean, in order, the one that its pointer tells, else the nearest, unless the clause
 * looks the other way: a day of the month listens to the verb only where it is far off, longer stretches do anyway. `past`
 * is how much farther the past may lie than what is to come.
 */
export function choose(points: readonly Point[], today: number, pointer: -1 | 0 | 1 | undefined, listens: boolean, direction: Surroundings['direction'], past: number): Point | undefined {
  const current = points.find((point) => point.start <= today && today < point.end)
  if (!pointer && current !== undefined) return current
  const last = points.findLast((point) => point.end <= today)
  const next = points.find((point) => point.start > today)
  if (pointer === 0) return points.find((point) => civilDay(point.start).year === civilDay(today).year) ?? points[1]
  if (pointer === -1 || next === undefined) return last ?? points[0]
  if (pointer === 1 || last === undefined) return next
  const back = today - (last.start + last.end) / 2
  const ahead = (next.start + next.end) / 2 - today
  const side = direction()
  if (side === 'future' && back > (listens ? FRESH : FAR)) return next
  if (side === 'past' && (listens || ahead > FAR)) return last
  return back <= ahead * past ? last : next
}

/** Days from which on the verb tells of which year a day of a month is. */
const FAR = 45
/** Days for which a named day that is over is still the one that is meant. */
const FRESH = 14
