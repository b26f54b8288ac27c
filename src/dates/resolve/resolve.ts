/** Works out what an expression means on the day of writing, at its place in the text. */
import { isoDay } from '../../calendar/days.js'
import type { Interval } from '../../types.js'
import { largeUnit } from '../grammar/amounts.js'
import type { Meaning } from '../grammar/meaning.js'
import { grainOf, knownOf, openPoint } from './open.js'
import { intervalOf, type Point, shiftDay } from './points.js'
import { resolveMoment, resolveTime } from './time-of-day.js'
import type { Resolved } from './resolved.js'
import { stretchOf } from './stretch.js'
import { reaches, type Surroundings } from './surroundings.js'

export function resolve(meaning: Meaning, around: Surroundings): Resolved {
  const resolved = resolvePlain(meaning, around)
  return meaning.mod === undefined ? resolved : { ...resolved, mod: meaning.mod }
}

function resolvePlain(meaning: Meaning, around: Surroundings): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, grain: grainOf(meaning.unit), known: [meaning.unit], ...anchoredInterval(meaning, around) }
    case 'some': {
      const { grain, value, often } = meaning
      // In the present it tells of every Monday (TIDES 2005, §4.5: sets), in the past of one.
      return { type: often && around.direction() === undefined ? 'SET' : grain === 'part-of-day' ? 'TIME' : 'DATE', value, grain, known: [grain === 'day' ? 'weekday' : grain] }
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
      const age = ageOf(meaning)
      if (age !== undefined) return { type: 'DATE', value: age, grain: 'year', known: [] }
      const point = stretchOf(meaning, around)
      const known = knownOf(meaning)
      if (point !== undefined) return dated(point, known)
      const [value, grain] = openPoint(meaning)
      return { type: 'DATE', value, grain, known, open: true }
    }
  }
}

/** "250 million years ago" is `MA250` (TIDES 2005, §4.2: thousands, millions and milliards of years before the present). */
function ageOf(meaning: Meaning): string | undefined {
  if (meaning.kind !== 'relative' || meaning.unit !== 'year' || meaning.count > -2500) return undefined
  const years = -meaning.count
  return years >= 1e9 ? `GA${years / 1e9}` : years >= 1e6 ? `MA${years / 1e6}` : `KA${years / 1e3}`
}

function dated(point: Point, known: readonly string[]): Resolved {
  return { type: 'DATE', value: point.value, grain: point.grain, interval: intervalOf(point), known, point }
}

/** "the past four decades" ends on the day of writing, "the week ended May 5" on that day. */
function anchoredInterval({ unit, anchored }: Extract<Meaning, { kind: 'duration' }>, around: Surroundings): { readonly interval?: Interval } {
  if (anchored === undefined) return {}
  const { count, direction, at } = anchored
  const point = at !== undefined ? stretchOf(at, around) : reaches(around.reference, 'day') ? { start: around.reference.day, end: around.reference.day } : undefined
  const day = direction < 0 ? point?.end : point?.start
  const hours = unit === 'hour' && count % 24 === 0
  const other = day !== undefined && (hours || largeUnit(unit)) ? shiftDay(day, hours ? 'day' : unit, (hours ? count / 24 : count) * direction) : undefined
  if (day === undefined || other === undefined) return {}
  return { interval: { start: isoDay(Math.min(other, day)), end: isoDay(Math.max(other, day)) } }
}
