/** The day of writing, as precisely as it is known. */
import { parseDay } from '../calendar/days.js'

export interface Reference {
  /** The first day that it can be. */
  readonly day: number
  readonly grain: 'day' | 'month' | 'year'
}

/** What a year or a month lacks to be the day in its middle. */
const MIDDLES = { year: '-07-01', month: '-15', day: '' } as const

/** Reads an ISO day, month or year. */
export function readReference(value = ''): Reference | undefined {
  const grain = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
  const day = parseDay(value + MIDDLES[grain])
  return day === undefined ? undefined : { day, grain }
}
