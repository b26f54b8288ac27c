/** The day of writing, as precisely as it is known. */
import { daysInMonth, dayNumber, isDay, parseDay } from '../calendar/days.js'

export interface Reference {
  /** The first day that it can be. */
  readonly day: number
  readonly grain: 'day' | 'month' | 'year'
}

/** Reads an ISO day, month or year. */
export function readReference(value: string | undefined): Reference | undefined {
  if (value === undefined) return undefined
  const day = parseDay(value)
  if (day !== undefined) return { day, grain: 'day' }
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  if (!Number.isInteger(year) || year < 1) return undefined
  if (value.length === 4) return { day: dayNumber(year, 7, 1), grain: 'year' }
  return value.length === 7 && isDay(year, month, daysInMonth(year, month)) ? { day: dayNumber(year, month, 15), grain: 'month' } : undefined
}
