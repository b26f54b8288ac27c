/** Intervals of times within a day. */
import { isoDay, modulo, padded } from '../../calendar/days.js'
import { clockFigures } from '../grammar/amounts.js'
import type { Interval } from '../../types.js'
import type { Clock } from '../grammar/meaning.js'

/** First and last hour of the parts of a day: they have no standard limits; these are the ones that weather offices use. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12], MI: [12, 13], AF: [12, 18], EV: [18, 24], NI: [18, 30], DT: [6, 18]
}

function moment(day: number, seconds: number, zone: string): string {
  const days = day + Math.floor(seconds / 86_400)
  const rest = modulo(seconds, 86_400)
  const tail = rest % 60 === 0 ? '' : `:${padded(rest % 60)}`
  return `${isoDay(days)}T${clockFigures(rest)}${tail}${zone}`
}

export function partInterval(day: number, part: string): Interval {
  const [from, to] = PART_HOURS[part] ?? [0, 24]
  return { start: moment(day, from * 3600, ''), end: moment(day, to * 3600, '') }
}

export function clockInterval(day: number, clock: Clock): Interval {
  const length = clock.grain === 'hour' ? 3600 : clock.grain === 'minute' ? 60 : 1
  const zone = clock.zone ?? ''
  return { start: moment(day, clock.time, zone), end: moment(day, clock.time + length, zone) }
}
