/** What the text around an expression offers for working it out. */
import type { Unit } from '../../lexicon/time-words.js'
import type { Point } from './points.js'
import type { NumericOrder } from '../order.js'
import type { Direction } from '../grammar/tense.js'
import type { Reference } from '../written.js'

/** What the text around an expression offers. */
export interface Surroundings {
  readonly reference: Reference | undefined
  /** The last day named before, and the last stretch of any grain. */
  readonly day: Point | undefined
  readonly point: Point | undefined
  /** Is `point` in the same sentence? */
  readonly near: boolean
  /** Where the range begins that the expression ends: "from Thursday to Saturday". */
  readonly first: Point | undefined
  /** The stretch with which the sentence begins: "In 2019, …". */
  readonly frame: Point | undefined
  /** The last time of the clock named: a day and the seconds since its midnight. */
  readonly moment: Moment | undefined
  /** The day that the text tells for a time of the clock. */
  readonly timesDay: Point | undefined
  /** The preposition or other word before. */
  readonly before: string
  /** Which order numeric dates have. */
  readonly order: NumericOrder
  direction(): Direction | undefined
  /** The year that the text has given with a day of the year. */
  yearOf(month: number, day: number): number | undefined
}

export interface Moment {
  readonly day: number
  readonly time: number
}

export const FINENESS: Readonly<Record<string, number>> = { century: 0, decade: 1, year: 2, half: 3, season: 4, quarter: 4, month: 5, week: 6, weekend: 7, day: 8 }

/** Is the day of writing known as finely as a unit needs? */
export function reaches(reference: Reference | undefined, unit: Unit): reference is Reference {
  if (reference === undefined) return false
  const needed = FINENESS[unit] ?? 8
  return reference.grain === 'day' || (FINENESS[reference.grain] ?? 0) >= needed
}
