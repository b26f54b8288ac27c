/** Times of the day: their day, and their place in it. */
import { isoDay, modulo, padded } from '../../calendar/days.js'
import type { Grain } from '../../types.js'
import { amount, clockFigures, SECONDS } from '../grammar/amounts.js'
import type { Clock, Meaning } from '../grammar/meaning.js'
import { knownOf, openPoint } from './open.js'
import { dayPoint, shiftDay } from './points.js'
import type { Resolved } from './resolved.js'
import { stretchOf } from './stretch.js'
import { reaches, type Surroundings } from './surroundings.js'
import { clockInterval, partInterval } from './time-intervals.js'

/**
 * Midnight ends the day that is named ("midnight: part of the day that is ending", AP Stylebook). Without a day, the one
 * that is over at the time of writing began it.
 */
const MIDNIGHT = 86_400

export function resolveTime(meaning: Extract<Meaning, { kind: 'time' }>, around: Surroundings): Resolved {
  const { part, date } = meaning
  const clock = meaning.clock?.time === MIDNIGHT && date === undefined && around.timesDay === undefined && around.direction() === 'past' ? { ...meaning.clock, time: 0 } : meaning.clock
  const stated = date === undefined ? undefined : stretchOf(date, around)
  const reference = reaches(around.reference, 'day') ? dayPoint(around.reference.day) : undefined
  const point = date === undefined ? (around.timesDay ?? reference) : stated
  const known = [...(date === undefined ? [] : knownOf(date)), ...(clock === undefined ? ['part-of-day'] : clockKnown(clock))]
  const day = point?.grain === 'day' ? point : undefined
  const prefix = day?.value ?? (date === undefined ? 'XXXX-XX-XX' : openPoint(date)[0])
  const grain: Grain = clock === undefined ? 'part-of-day' : clock.grain
  const value = clock === undefined ? `${prefix}T${part ?? 'MO'}` : `${prefix}T${clockText(clock)}`
  if (day === undefined) return { type: 'TIME', value, grain, known, open: true }
  const interval = clock === undefined ? partInterval(day.start, part ?? 'MO') : clockInterval(day.start, clock)
  return { type: 'TIME', value, grain, interval, known, point: day, ...(clock !== undefined && { moment: { day: day.start, time: clock.time } }) }
}

/** "two hours later": a time of the clock where the text gives the other; "an hour ago": an unknown one of the day. */
export function resolveMoment({ seconds, unit, told }: Extract<Meaning, { kind: 'moment' }>, around: Surroundings): Resolved {
  if (told && around.moment !== undefined && !Number.isNaN(seconds)) {
    const total = around.moment.time + seconds
    const moment = { day: around.moment.day + Math.floor(total / 86_400), time: modulo(Math.round(total), 86_400) }
    return { ...resolveTime({ kind: 'time', clock: { time: moment.time, grain: moment.time % 60 === 0 ? 'minute' : 'second' } }, { ...around, timesDay: dayPoint(moment.day) }), known: [] }
  }
  // Without the other time, "two minutes later" tells no more than how long.
  if (told) return { type: 'DURATION', value: amount(unit, Math.abs(seconds) / SECONDS[unit]), grain: unit, known: [unit] }
  const day = reaches(around.reference, 'day') ? shiftDay(around.reference.day, 'day', Number.isNaN(seconds) ? 0 : Math.trunc(seconds / 86_400)) : undefined
  return { type: 'TIME', value: `${day === undefined ? 'XXXX-XX-XX' : isoDay(day)}TXX:XX`, grain: unit, known: [], ...(day === undefined && { open: true }) }
}

const GRAINS = ['hour', 'minute', 'second']

function clockKnown(clock: Clock): string[] {
  const known = GRAINS.slice(0, GRAINS.indexOf(clock.grain) + 1)
  return clock.zone === undefined ? known : [...known, 'zone']
}

/** `18:00Z`; an offset other than Greenwich stands in the interval only, as TIMEX3 values in corpora have none. */
function clockText(clock: Clock): string {
  return `${clockFigures(clock.time)}${clock.grain === 'second' ? `:${padded(clock.time % 60)}` : ''}${clock.zone === 'Z' ? 'Z' : ''}`
}
