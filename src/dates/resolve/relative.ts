/** Dates counted from another: from the day of writing, or from one in the text around. */
import { civilDay, type CivilDay, weekdayOf } from '../../calendar/days.js'
import type { Unit } from '../../lexicon/time-words.js'
import type { Grain } from '../../types.js'
import type { Meaning } from '../grammar/meaning.js'
import { type Point, pointAt, shiftDay, unitOfGrain, yearPoint } from './points.js'
import { FINENESS, reaches, type Surroundings } from './surroundings.js'

/** In which grain half of a unit is told. */
const FINER: Readonly<Partial<Record<Unit, Unit>>> = { month: 'week', year: 'month', decade: 'year', century: 'year' }

export function relativePoint(meaning: Extract<Meaning, { kind: 'relative' }>, around: Surroundings): Point | undefined {
  const { unit, count, told } = meaning
  const { reference } = around
  let day: number | undefined
  if (told) day = contextDay(meaning, around)
  // Results are reported on the last quarter that is over.
  if (day === undefined && unit === 'quarter' && told && count < 1 && reaches(reference, unit) && around.direction() !== 'future') day = shiftDay(reference.day, unit, -1)
  if (day === undefined && reaches(reference, unit)) {
    day = reference.day
    // The weekend that news speaks of on a weekday is mostly the one just past.
    if (unit === 'weekend' && count === 0 && weekdayOf(day) <= 5) {
      const direction = around.direction()
      if (direction === 'past' || (direction === undefined && (weekdayOf(day) <= 2 || around.before === 'over'))) day -= 7
    }
  }
  if (day === undefined) return undefined
  let moved = shiftDay(day, unit, count)
  // "Two days later he flew": not from a day that would make it to come; "two days earlier" then counts from the day of writing, and "on Friday, ten years later" is that day.
  if (told && count !== 0 && reference?.grain === 'day' && moved !== undefined && moved > reference.day && (around.direction() ?? (count < 0 || (count > 1 && day <= reference.day) ? 'past' : undefined)) === 'past') moved = count < 0 ? shiftDay(reference.day, unit, count) : around.near && day <= reference.day ? day : undefined
  if (moved === undefined) return undefined
  const point = pointAt(moved, (Number.isInteger(count) ? undefined : FINER[unit]) ?? unit)
  return meaning.fiscal ? yearPoint(civilDay(moved).year, true) : point
}

/** The day that an expression such as "that year", "two days later", "the day" counts from. */
function contextDay({ unit, count, named }: Extract<Meaning, { kind: 'relative' }>, around: Surroundings): number | undefined {
  const { point, day } = around
  const fine = (candidate: Point | undefined): candidate is Point => candidate !== undefined && (FINENESS[candidate.grain] ?? 8) >= (FINENESS[unit] ?? 8)
  if (unit === 'day' || unit === 'night' || unit === 'hour' || unit === 'minute') return fine(day) ? day.start : undefined
  // "the year", "the week": the one of the day of writing, unless the sentence has just named another.
  if (count === 0 && !around.near && !named && (unit !== 'quarter' || point?.grain !== unit)) return undefined
  return fine(point) ? point.start : undefined
}

export function samePeriod({ years, unit, near }: Extract<Meaning, { kind: 'same-period' }>, { reference, point, day, near: told }: Surroundings): Point | undefined {
  const moved = (start: number | undefined, grain: Unit): Point | undefined => {
    const other = start === undefined ? undefined : shiftDay(start, 'year', years)
    return other === undefined ? undefined : pointAt(other, grain)
  }
  if (unit === 'day') return moved(day?.start ?? (reaches(reference, 'day') ? reference.day : undefined), 'day')
  if (point !== undefined && PERIODS.has(point.grain) && (told || !near) && (unit === undefined || point.grain === unit)) return moved(point.start, unitOfGrain(point.grain))
  if (!reaches(reference, unit ?? 'year')) return undefined
  // Results are reported on the last quarter that is over.
  return moved(unit === 'quarter' ? shiftDay(reference.day, 'quarter', -1) : unit === undefined && !near && point !== undefined && point.start <= reference.day ? point.start : reference.day, unit ?? 'year')
}

const PERIODS: ReadonlySet<Grain> = /* @__PURE__ */ new Set<Grain>(['quarter', 'month', 'half'])

/** The round year nearest to a day; for "the turn of the year" the one that its half of the year is nearer to. */
export function turnOf({ year, month }: CivilDay, years: number): number {
  return years === 1 ? year + (month > 6 ? 1 : 0) : Math.round(year / years) * years
}
