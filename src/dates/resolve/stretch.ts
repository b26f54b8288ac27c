/** The stretch of the calendar that a date means, whichever way it is told. */
import { civilDay, dayNumber, modulo, weekdayOf } from '../../calendar/days.js'
import type { Meaning } from '../grammar/meaning.js'
import { dayPoint, type Point, pointAt, shiftDay, unitOfGrain, yearPoint } from './points.js'
import { calendarPoint } from './calendar.js'
import { holidayPoint } from './holidays.js'
import { relativePoint, samePeriod, turnOf } from './relative.js'
import { reaches, type Surroundings } from './surroundings.js'

/** The stretch that a date means, or nothing where that cannot be known. */
export function stretchOf(meaning: Meaning, around: Surroundings): Point | undefined {
  switch (meaning.kind) {
    case 'calendar': {
      const within = meaning.of === undefined ? undefined : stretchOf(meaning.of, around)
      return meaning.of !== undefined && within === undefined ? undefined : calendarPoint(meaning, within, around)
    }
    case 'numeric': {
      const { first, second, year } = meaning
      const [dayFirst, monthFirst] = [dayNumber(year, second, first), dayNumber(year, first, second)]
      if (first > 12 || second > 12) return dayPoint(first > 12 ? dayFirst : monthFirst)
      return dayPoint(around.order.order === 'day-first' ? dayFirst : monthFirst)
    }
    case 'counted': {
      const from = stretchOf(meaning.from, around)
      const moved = from && shiftDay((from.start + from.end - 1) >> 1, meaning.unit, meaning.count)
      return from === undefined || moved === undefined ? undefined : pointAt(moved, meaning.whole ? meaning.unit : unitOfGrain(from.grain))
    }
    case 'nth': {
      const whole = stretchOf(meaning.of, around)
      return whole && nthPoint(meaning, whole)
    }
    case 'relative':
      return relativePoint(meaning, around)
    case 'same-period':
      return samePeriod(meaning, around)
    case 'turn':
      return reaches(around.reference, 'year') ? yearPoint(turnOf(civilDay(around.reference.day), meaning.years)) : undefined
    case 'holiday':
      return holidayPoint(meaning, around)
    default:
      return undefined
  }
}

/** The one in a row of the units that lie in a stretch; a week belongs to where most of its days are. */
function nthPoint({ unit, nth, weekday }: Extract<Meaning, { kind: 'nth' }>, { start, end }: Point): Point | undefined {
  const back = nth < 0
  const edge = back ? end - 1 : start
  const ahead = weekday === undefined ? (unit === 'week' ? 3 : 0) : modulo(back ? weekdayOf(edge) - weekday : weekday - weekdayOf(edge), 7)
  const moved = shiftDay(back ? edge - ahead : edge + ahead, weekday === undefined ? unit : 'week', back ? 0 : nth - 1)
  return moved !== undefined && moved >= start && moved < end ? pointAt(moved, unit) : undefined
}
