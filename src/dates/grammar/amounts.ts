/** TIMEX3 durations. */
import { padded } from '../../calendar/days.js'
import { look } from '../../lexicon/table.js'
import { UNIT_CODES, type Unit } from '../../lexicon/time-words.js'
import type { Duration } from './meaning.js'

/** Units too small for "last" and "this" to name a date: "at the last minute". */
export const CLOCK_UNITS: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['second', 'minute', 'hour'])

/** Seconds of the units of the clock. */
export const SECONDS = { second: 1, minute: 60, hour: 3600 } as const

/** Half a unit in whole smaller ones, where they fit. */
const HALVES: Readonly<Record<string, string>> = { minute: 'PT30S', hour: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y' }

/** `P8Y`, `PT30M`, `PXD` (a count that is NaN). */
export function amount(unit: Unit, count: number): string {
  if (unit === 'fortnight') return amount('week', count * 2)
  if (unit === 'century' && count < 1) return amount('year', count * 100)
  const number = Number.isNaN(count) ? 'X' : String(count)
  return (count === 0.5 ? look(HALVES, unit) : undefined) ?? `P${CLOCK_UNITS.has(unit) ? 'T' : ''}${number}${UNIT_CODES[unit]}`
}

/** "18:05" of the seconds since midnight. */
export const clockFigures = (seconds: number): string => `${padded(Math.floor(seconds / 3600))}:${padded(Math.floor(seconds / 60) % 60)}`

/** Two amounts as one: "two hours and 15 minutes" is `PT2H15M`. */
export function joinedAmount(first: string, second: string): string {
  return first + second.slice(first.startsWith('PT') && second.startsWith('PT') ? 2 : 1)
}

/** Is the unit a day or longer? */
export function largeUnit(unit: Unit | undefined): boolean {
  return unit !== undefined && !CLOCK_UNITS.has(unit) && unit !== 'night'
}

/** As long as so many units; a count that is NaN is not known. */
export function duration(unit: Unit, count = 1): Duration {
  return { kind: 'duration', value: amount(unit, count), unit, count: count > 0 ? count : undefined }
}
