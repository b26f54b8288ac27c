/** Works out what an expression means on the day of writing, at its place in the text. */
import { civilDay, type CivilDay, dayNumber, daysInMonth, isoDay, modulo, padded, weekdayOf } from '../calendar/days.js'
import { holidayDays, nthWeekday } from '../calendar/holidays.js'
import type { Unit } from '../lexicon/time-words.js'
import type { DateModifier, DateType, Grain, Interval } from '../types.js'
import { largeUnit } from './amounts.js'
import type { Clock, Fields, Meaning } from './meaning.js'
import { holidayRule } from './phrases.js'
import {
  centuryPoint, dayPoint, decadePoint, halfPoint, intervalOf, monthPoint, type Point, pointAt, quarterPoint, seasonPoint, shiftDay, unitOfGrain, weekPoint, yearPoint
} from './points.js'
import type { Reference } from './written.js'
import type { Direction } from './tense.js'
import { clockInterval, partInterval } from './times.js'

/** What the text around an expression offers. */
export interface Surroundings {
  readonly reference: Reference | undefined
  /** The last day named before, and the last stretch of any grain. */
  readonly day: Point | undefined
  readonly point: Point | undefined
  /** Is `point` in the same sentence? */
  readonly near: boolean
  /** The last time of the clock named: a day and the seconds since its midnight. */
  readonly moment: Moment | undefined
  /** A day of the same sentence, for a time of the clock. */
  readonly sentenceDay: Point | undefined
  /** The preposition or other word before. */
  readonly before: string
  /** Which order numeric dates have. */
  readonly order: 'day-first' | 'month-first'
  direction(): Direction | undefined
}

export interface Moment {
  readonly day: number
  readonly time: number
}

export interface Resolved {
  readonly type: DateType
  readonly value?: string
  readonly mod?: DateModifier
  readonly quant?: string
  readonly freq?: string
  readonly grain: Grain
  readonly interval?: Interval
  readonly known: readonly string[]
  /** The stretch that later expressions can refer to. */
  readonly point?: Point
  /** The time of the clock that later expressions can count from. */
  readonly moment?: Moment
  /** The value lacks what only the day of writing could tell. */
  readonly open?: true
}

export function resolve(meaning: Meaning, around: Surroundings): Resolved {
  const resolved = resolvePlain(meaning, around)
  return meaning.mod === undefined ? resolved : { ...resolved, mod: meaning.mod }
}

function resolvePlain(meaning: Meaning, around: Surroundings): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, grain: grainOf(meaning.unit), known: [meaning.unit], ...anchoredInterval(meaning, around) }
    case 'some-weekday':
      return {
        // In the present it tells of every Monday (TIDES 2005, §4.5: sets), in the past of one.
        type: around.direction() === undefined ? 'SET' : 'DATE', value: `XXXX-WXX-${meaning.weekday}`, grain: 'day', known: ['weekday']
      }
    case 'moment':
      return resolveMoment(meaning, around)
    case 'same-time':
      return around.point === undefined ? { type: 'DATE', value: 'PAST_REF', grain: 'reference', known: [] } : dated(around.point, [])
    case 'set':
      return {
        type: 'SET', value: meaning.value, grain: grainOf(meaning.unit), known: [meaning.unit],
        ...(meaning.quant !== undefined && { quant: meaning.quant }),
        ...(meaning.freq !== undefined && { freq: meaning.freq })
      }
    case 'reference':
      return { type: 'DATE', value: meaning.value, grain: 'reference', known: [] }
    case 'time':
      return resolveTime(meaning, around)
    default: {
      const point = pointOf(meaning, around)
      const known = knownOf(meaning)
      return point === undefined ? { type: 'DATE', value: openValue(meaning), grain: openGrain(meaning), known, open: true } : dated(point, known)
    }
  }
}

function dated(point: Point, known: readonly string[]): Resolved {
  return { type: 'DATE', value: point.value, grain: point.grain, interval: intervalOf(point), known, point }
}

/** "the past four decades" ends on the day of writing. */
function anchoredInterval({ unit, anchored }: Extract<Meaning, { kind: 'duration' }>, { reference }: Surroundings): { readonly interval?: Interval } {
  if (anchored === undefined || !reaches(reference, 'day')) return {}
  const hours = unit === 'hour' && anchored.count % 24 === 0
  const other = hours || largeUnit(unit) ? shiftDay(reference.day, hours ? 'day' : unit, (hours ? anchored.count / 24 : anchored.count) * anchored.direction) : undefined
  if (other === undefined) return {}
  return { interval: { start: isoDay(Math.min(other, reference.day)), end: isoDay(Math.max(other, reference.day)) } }
}

/** "two hours later": a time of the clock where the text gives the other; else an unknown one of the day. */
function resolveMoment({ seconds, unit, base }: Extract<Meaning, { kind: 'moment' }>, around: Surroundings): Resolved {
  if (base === 'context' && around.moment !== undefined && !Number.isNaN(seconds)) {
    const total = around.moment.time + seconds
    const moment = { day: around.moment.day + Math.floor(total / 86_400), time: modulo(Math.round(total), 86_400) }
    const clock: Clock = { time: moment.time, grain: moment.time % 60 === 0 ? 'minute' : 'second' }
    return { type: 'TIME', value: `${isoDay(moment.day)}T${clockText(clock)}`, grain: clock.grain, interval: clockInterval(moment.day, clock), known: [], point: dayPoint(moment.day), moment }
  }
  const from = (base === 'context' ? around.day?.start : undefined) ?? (reaches(around.reference, 'day') ? around.reference.day : undefined)
  if (from === undefined) return { type: 'TIME', value: 'XXXX-XX-XXTXX:XX', grain: unit, known: [], open: true }
  const days = Number.isNaN(seconds) ? 0 : Math.trunc(seconds / 86_400)
  if (shiftDay(from, 'day', days) === undefined) return { type: 'TIME', value: 'XXXX-XX-XXTXX:XX', grain: unit, known: [] }
  return { type: 'TIME', value: `${isoDay(from + days)}TXX:XX`, grain: unit, known: [] }
}

function grainOf(unit: Unit): Grain {
  return unit === 'night' ? 'part-of-day' : unit === 'fortnight' ? 'week' : unit === 'millennium' ? 'century' : unit
}

/** The components that the words state, coarse to fine. */
function knownOf(meaning: Meaning): string[] {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      const known: string[] = []
      for (const key of ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'day', 'weekday'] as const) if (fields[key] !== undefined) known.push(key)
      if (fields.weekOfMonth !== undefined) known.push('week')
      return known
    }
    case 'numeric':
      return ['year', 'month', 'day']
    case 'holiday':
      return meaning.year === undefined ? ['month', 'day'] : ['year', 'month', 'day']
    default:
      return []
  }
}

/** The stretch that a date means, or nothing where that cannot be known. */
function pointOf(meaning: Meaning, around: Surroundings): Point | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return calendarPoint(meaning.fields, meaning.pointer, meaning.of, around)
    case 'numeric': {
      const { first, second, year } = meaning
      const dayFirst = first > 12 || (second <= 12 && around.order === 'day-first')
      return dayPoint(dayFirst ? dayNumber(year, second, first) : dayNumber(year, first, second))
    }
    case 'relative':
      return relativePoint(meaning, around)
    case 'same-period':
      return samePeriod(meaning.years, meaning.unit, around)
    case 'turn':
      return reaches(around.reference, 'year') ? yearPoint(turnOf(civilDay(around.reference.day), meaning.years)) : undefined
    case 'holiday':
      return holidayPoint(meaning, around)
    default:
      return undefined
  }
}

/** The round year nearest to a day; for "the turn of the year" the one that its half of the year is nearer to. */
function turnOf({ year, month }: CivilDay, years: number): number {
  return years === 1 ? year + (month > 6 ? 1 : 0) : Math.round(year / years) * years
}

const FINENESS: Readonly<Record<string, number>> = { century: 0, decade: 1, year: 2, half: 3, season: 4, quarter: 4, month: 5, week: 6, weekend: 7, day: 8 }

/** Is the day of writing known as finely as a unit needs? */
function reaches(reference: Reference | undefined, unit: Unit): reference is Reference {
  if (reference === undefined) return false
  const needed = FINENESS[unit] ?? 8
  return reference.grain === 'day' || (FINENESS[reference.grain] ?? 0) >= needed
}

function relativePoint(meaning: Extract<Meaning, { kind: 'relative' }>, around: Surroundings): Point | undefined {
  const { unit, count, base } = meaning
  const { reference } = around
  let day: number | undefined
  let grain = unit
  if (!Number.isInteger(count) && (unit === 'year' || unit === 'month')) grain = unit === 'year' ? 'month' : 'week'
  else if (!Number.isInteger(count) && (unit === 'decade' || unit === 'century')) grain = 'year'
  if (base === 'context') day = contextDay(unit, count, around)
  if (day === undefined && reaches(reference, unit)) {
    day = reference.day
    // The weekend that news speaks of on a weekday is mostly the one just past.
    if (unit === 'weekend' && count === 0 && weekdayOf(day) <= 5) {
      const direction = around.direction()
      if (direction === 'past' || (direction === undefined && weekdayOf(day) <= 2)) day -= 7
    }
  }
  if (day === undefined) return undefined
  const moved = shiftDay(day, unit, count)
  if (moved === undefined) return undefined
  const point = pointAt(moved, grain)
  return meaning.fiscal ? yearPoint(civilDay(moved).year, true) : point
}

/** The day that an expression such as "that year", "two days later", "the day" counts from. */
function contextDay(unit: Unit, count: number, around: Surroundings): number | undefined {
  const { point, day } = around
  const fine = (candidate: Point | undefined): candidate is Point => candidate !== undefined && (FINENESS[candidate.grain] ?? 8) >= (FINENESS[unit] ?? 8)
  if (unit === 'day' || unit === 'night' || unit === 'hour' || unit === 'minute') return fine(day) ? day.start : undefined
  // "the year", "the week": the one of the day of writing, unless the sentence has just named another.
  if (count === 0 && !around.near) return undefined
  return fine(point) ? point.start : undefined
}

function samePeriod(years: number, unit: Unit | undefined, around: Surroundings): Point | undefined {
  const { reference } = around
  if (unit === 'day') {
    const day = around.day?.start ?? (reaches(reference, 'day') ? reference.day : undefined)
    const moved = day === undefined ? undefined : shiftDay(day, 'year', years)
    return moved === undefined ? undefined : pointAt(moved, 'day')
  }
  const point = around.point !== undefined && PERIODS.has(around.point.grain) && (unit === undefined || around.point.grain === unit) ? around.point : undefined
  if (point !== undefined) {
    const moved = shiftDay(point.start, 'year', years)
    return moved === undefined ? undefined : pointAt(moved, unitOfGrain(point.grain))
  }
  if (!reaches(reference, unit ?? 'year')) return undefined
  // Results are reported on the last quarter that is over.
  const base = unit === 'quarter' ? shiftDay(reference.day, 'quarter', -1) : unit === undefined && around.point !== undefined ? around.point.start : reference.day
  const moved = base === undefined ? undefined : shiftDay(base, 'year', years)
  return moved === undefined ? undefined : pointAt(moved, unit ?? 'year')
}

const PERIODS: ReadonlySet<Grain> = /* @__PURE__ */ new Set<Grain>(['quarter', 'month', 'half'])

function calendarPoint(fields: Fields, pointer: -1 | 0 | 1 | undefined, of: Meaning | undefined, around: Surroundings): Point | undefined {
  const within = of === undefined ? undefined : pointOf(of, around)
  if (of !== undefined && within === undefined) return undefined
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
  if (pointer === -1) return lastOf(points.filter((point) => point.end <= today)) ?? points[0]
  if (pointer === 1) return points.find((point) => point.start > today) ?? points[points.length - 1]
  if (pointer === 0) return points.find((point) => civilDay(point.start).year === year) ?? points[1]
  const current = points.find((point) => point.start <= today && today < point.end)
  if (current !== undefined) return current
  const past = lastOf(points.filter((point) => point.end <= today))
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

function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1]
}

const TOWARDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['until', 'till', 'through', 'by', 'next'])

/** A weekday: the last one, today included, unless the clause looks ahead. */
function weekdayPoint(weekday: number, pointer: -1 | 0 | 1 | undefined, within: Point | undefined, around: Surroundings): Point | undefined {
  if (within !== undefined) {
    if (within.grain === 'week') return dayPoint(within.start + weekday - 1)
    const ahead = modulo(weekday - weekdayOf(within.start), 7)
    if (pointer === 1) return dayPoint(within.start + (ahead === 0 ? 7 : ahead))
    if (pointer === -1) return dayPoint(within.start - (ahead === 0 ? 7 : 7 - ahead))
    return dayPoint(within.start + (ahead > 3 ? ahead - 7 : ahead))
  }
  const { reference } = around
  if (!reaches(reference, 'day')) return undefined
  const today = reference.day
  const back = modulo(weekdayOf(today) - weekday, 7)
  const ahead = modulo(weekday - weekdayOf(today), 7)
  if (pointer === -1) return dayPoint(today - (back === 0 ? 7 : back))
  // "next Friday" is the Friday of next week.
  if (pointer === 1) return dayPoint(today - weekdayOf(today) + 7 + weekday)
  const direction = around.direction()
  if (pointer === 0) return dayPoint(direction === 'past' ? today - back : today + ahead)
  const future = direction === 'future' || (TOWARDS.has(around.before) && direction !== 'past') || around.before === 'until'
  return dayPoint(future ? today + ahead : today - back)
}

function holidayPoint(meaning: Extract<Meaning, { kind: 'holiday' }>, around: Surroundings): Point | undefined {
  const rule = holidayRule(meaning.index)
  if (rule === undefined) return undefined
  const stretch = (day: number): Point => (rule[0] === 'ramadan' ? { ...pointAt(day, 'month'), start: day, end: day + 29 } : dayPoint(day))
  if (rule[0] === 'event') return dayPoint(dayNumber(rule[1], rule[2], rule[3]))
  if (meaning.year !== undefined) {
    const [day] = holidayDays(rule, meaning.year)
    return day === undefined ? undefined : stretch(day)
  }
  const { reference } = around
  if (!reaches(reference, 'year')) return undefined
  const { year } = civilDay(reference.day)
  const points = [year - 1, year, year + 1].flatMap((candidate) => holidayDays(rule, candidate)).map(stretch)
  const past = lastOf(points.filter((point) => point.start <= reference.day))
  const future = points.find((point) => point.start > reference.day)
  if (past === undefined || future === undefined) return past ?? future
  if (meaning.pointer === -1) return past
  if (meaning.pointer === 1) return future
  if (meaning.pointer === 0) return points.find((point) => civilDay(point.start).year === year) ?? past
  const direction = around.direction()
  if (direction !== undefined) return direction === 'future' ? future : past
  return reference.day - past.start <= future.start - reference.day ? past : future
}

function resolveTime(meaning: Extract<Meaning, { kind: 'time' }>, around: Surroundings): Resolved {
  const { clock, part, date } = meaning
  const stated = date === undefined ? undefined : pointOf(date, around)
  const reference = reaches(around.reference, 'day') ? dayPoint(around.reference.day) : undefined
  const point = date === undefined ? (around.sentenceDay ?? reference) : stated
  const known = [...(date === undefined ? [] : knownOf(date)), ...(clock === undefined ? ['part-of-day'] : clockKnown(clock))]
  const day = point?.grain === 'day' ? point : undefined
  const prefix = day?.value ?? (date === undefined ? 'XXXX-XX-XX' : openValue(date))
  const grain: Grain = clock === undefined ? 'part-of-day' : clock.grain
  const value = clock === undefined ? `${prefix}T${part ?? 'MO'}` : `${prefix}T${clockText(clock)}`
  if (day === undefined) return { type: 'TIME', value, grain, known, open: true }
  const interval = clock === undefined ? partInterval(day.start, part ?? 'MO') : clockInterval(day.start, clock)
  return { type: 'TIME', value, grain, interval, known, point: day, ...(clock !== undefined && { moment: { day: day.start, time: clock.time } }) }
}

function clockKnown(clock: Clock): string[] {
  const known = clock.grain === 'hour' ? ['hour'] : clock.grain === 'minute' ? ['hour', 'minute'] : ['hour', 'minute', 'second']
  return clock.zone === undefined ? known : [...known, 'zone']
}

/** `18:00Z`; an offset other than Greenwich stands in the interval only, as TIMEX3 values in corpora have none. */
function clockText(clock: Clock): string {
  const text = `${padded(Math.floor(clock.time / 3600))}:${padded(Math.floor(clock.time / 60) % 60)}`
  return `${text}${clock.grain === 'second' ? `:${padded(clock.time % 60)}` : ''}${clock.zone === 'Z' ? 'Z' : ''}`
}

/** What is left of a value without the day of writing. */
function openValue(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      if (fields.month !== undefined && fields.day !== undefined) return `XXXX-${padded(fields.month)}-${padded(fields.day)}`
      if (fields.month !== undefined) return `XXXX-${padded(fields.month)}`
      if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`
      if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`
      if (fields.half !== undefined) return `XXXX-H${fields.half}`
      if (fields.season !== undefined) return `XXXX-${fields.season}`
      return 'XXXX'
    }
    case 'holiday': {
      const rule = holidayRule(meaning.index)
      return rule?.[0] === 'fixed' ? `XXXX-${padded(rule[1])}-${padded(rule[2])}` : 'XXXX-XX-XX'
    }
    case 'relative': {
      const grain = grainOf(meaning.unit)
      if (grain === 'week') return 'XXXX-WXX'
      if (grain === 'weekend') return 'XXXX-WXX-WE'
      if (grain === 'month') return 'XXXX-XX'
      if (grain === 'quarter') return 'XXXX-QX'
      if (grain === 'year') return 'XXXX'
      if (grain === 'decade') return 'XXX'
      return grain === 'century' ? 'XX' : 'XXXX-XX-XX'
    }
    case 'same-period':
      return 'XXXX'
    default:
      return 'XXXX-XX-XX'
  }
}

function openGrain(meaning: Meaning): Grain {
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning
      if (fields.day !== undefined || fields.weekday !== undefined) return 'day'
      if (fields.month !== undefined) return fields.weekOfMonth === undefined ? 'month' : 'week'
      return fields.quarter !== undefined ? 'quarter' : fields.half !== undefined ? 'half' : fields.season !== undefined ? 'season' : 'year'
    }
    case 'relative':
      return grainOf(meaning.unit)
    case 'same-period':
      return 'year'
    default:
      return 'day'
  }
}
