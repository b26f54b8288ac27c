/** Which Monday a weekday means. */
import { modulo, weekdayOf } from '../../calendar/days.js'
import { TOWARDS_WORDS } from '../../lexicon/date-neighbours.js'
import { dayPoint, type Point } from './points.js'
import { reaches, type Surroundings } from './surroundings.js'

/** Days that a "next" weekday is ahead at most. */
const FARTHEST = 11

/** A weekday: the last one, today included, unless the clause looks ahead. */
export function weekdayPoint(weekday: number, pointer: -1 | 0 | 1 | undefined, within: Point | undefined, around: Surroundings): Point | undefined {
  if (within !== undefined) {
    if (within.grain === 'week') return dayPoint(within.start + weekday - 1)
    const ahead = modulo(weekday - weekdayOf(within.start), 7)
    return dayPoint(within.start + (pointer === 1 ? ahead || 7 : pointer === -1 || ahead > 3 ? ahead - 7 : ahead))
  }
  const { reference } = around
  if (!reaches(reference, 'day')) return undefined
  const today = reference.day
  const ahead = modulo(weekday - weekdayOf(today), 7)
  if (pointer === -1) return dayPoint(today + ahead - 7)
  const back = modulo(-ahead, 7)
  // "next Friday" is the Friday of next week; but nobody says on a Monday "next Sunday" for the one in 13 days.
  if (pointer === 1) {
    const next = 7 + weekday - weekdayOf(today)
    return dayPoint(today + (next > FARTHEST ? next - 7 : next))
  }
  const direction = around.direction()
  // "He died this Sunday" on a Monday; but "said on Tuesday, ahead of the vote this Friday".
  if (pointer === 0) return dayPoint(direction === 'past' && back < 4 ? today - back : today + ahead)
  // "They play on Tuesday, with a concert in Rome Saturday."
  const follows = direction === undefined && around.near && around.point !== undefined && around.point.start > today && around.point.start < today + FARTHEST
  const future = follows || direction === 'future' || (TOWARDS_WORDS.has(around.before) && direction !== 'past') || around.before === 'until'
  return dayPoint(future ? today + ahead : today - back)
}
