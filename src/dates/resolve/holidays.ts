/** The day of a holiday. */
import { civilDay, dayNumber } from '../../calendar/days.js'
import { TOWARDS_WORDS } from '../../lexicon/date-neighbours.js'
import { wordSet } from '../../lexicon/table.js'
import { holidayDays } from '../../calendar/holidays.js'
import type { Meaning } from '../grammar/meaning.js'
import { holidayRule } from '../grammar/phrases-terms.js'
import type { Direction } from '../grammar/tense.js'
import { choose } from './calendar.js'
import { dayPoint, type Point, pointAt } from './points.js'
import { reaches, type Surroundings } from './surroundings.js'

const BESIDE: ReadonlySet<string> = /* @__PURE__ */ wordSet('before of')

export function holidayPoint(meaning: Extract<Meaning, { kind: 'holiday' }>, around: Surroundings): Point | undefined {
  const rule = holidayRule(meaning.index)
  if (rule === undefined) return undefined
  const stretch = (day: number): Point => (rule[0] === 'ramadan' ? { ...pointAt(day, 'month'), start: day, end: day + 29 } : dayPoint(day))
  if (rule[0] === 'event') return dayPoint(dayNumber(rule[1], rule[2], rule[3]))
  if (meaning.year !== undefined) {
    const [day] = holidayDays(rule, meaning.year)
    return day === undefined ? undefined : stretch(day)
  }
  const { reference } = around
  if (!reaches(reference, 'year')) return undefined
  const { year } = civilDay(reference.day)
  const points = [year - 1, year, year + 1].flatMap((candidate) => holidayDays(rule, candidate)).map(stretch)
  // "He left before Christmas", "the eve of Ramadan": the verb does not tell on which side of today the day lies.
  const direction = (): Direction | undefined => (BESIDE.has(around.before) ? undefined : (around.direction() ?? (TOWARDS_WORDS.has(around.before) ? 'future' : undefined)))
  return choose(points, reference.day, meaning.pointer, true, direction, 1)
}
