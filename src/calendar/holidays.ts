/** The days on which a named day falls. */
import type { HolidayRule } from '../lexicon/holidays.js'
import { dayNumber, weekdayOnOrBefore } from './days.js'
import { chineseNewYear, diwali, easterSunday, hebrewDay, holi, islamicDays, nowruz, orthodoxEaster, qudsDays } from './religious.js'

/** Day numbers on which the rule falls in a Gregorian year, in order: mostly one, for Islamic days none to two. */
export function holidayDays(rule: HolidayRule, year: number): readonly number[] {
  const [kind, a = 0, b = 0, c = 0]: readonly [HolidayRule[0], ...number[]] = rule
  return DAYS[kind](year, a, b, c)
}

const DAYS: Readonly<Record<HolidayRule[0], (year: number, a: number, b: number, c: number) => readonly number[]>> = {
  fixed: (year, month, day) => [dayNumber(year, month, day)],
  weekday: (year, month, day, weekday) => [weekdayOnOrBefore(dayNumber(year, month, day + 6), weekday)],
  easter: (year, days) => [easterSunday(year) + days],
  orthodox: (year, days) => [orthodoxEaster(year) + days],
  nowruz: (year) => [nowruz(year)],
  lunar: (year) => [chineseNewYear(year)],
  islamic: islamicDays,
  ramadan: (year) => islamicDays(year, 9, 1),
  eid: (year) => [...islamicDays(year, 10, 1), ...islamicDays(year, 12, 10)].sort((a, b) => a - b),
  diwali: (year) => [diwali(year)],
  holi: (year) => [holi(year)],
  quds: qudsDays,
  hebrew: (year, days) => [hebrewDay(year, days)],
  event: (year, then, month, day) => (then === year ? [dayNumber(year, month, day)] : [])
}
