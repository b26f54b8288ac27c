/** The days on which a named day falls. */
import type { HolidayRule } from '../lexicon/holidays.js'
import { dayNumber, modulo, weekdayOf } from './days.js'
import { chineseNewYear, diwali, easterSunday, hebrewDay, holi, islamicDays, nowruz, orthodoxEaster, qudsDays } from './religious.js'

/** Day numbers on which the rule falls in a Gregorian year, in order: mostly one, for Islamic days none to two. */
export function holidayDays(rule: HolidayRule, year: number): readonly number[] {
  switch (rule[0]) {
    case 'fixed':
      return [dayNumber(year, rule[1], rule[2])]
    case 'weekday': {
      const from = dayNumber(year, rule[1], rule[2])
      return [from + modulo(rule[3] - weekdayOf(from), 7)]
    }
    case 'easter':
      return [easterSunday(year) + rule[1]]
    case 'orthodox':
      return [orthodoxEaster(year) + rule[1]]
    case 'nowruz':
      return [nowruz(year)]
    case 'lunar':
      return [chineseNewYear(year)]
    case 'islamic':
      return islamicDays(year, rule[1], rule[2])
    case 'ramadan':
      return islamicDays(year, 9, 1)
    case 'eid':
      return [...islamicDays(year, 10, 1), ...islamicDays(year, 12, 10)].sort((a, b) => a - b)
    case 'diwali':
      return [diwali(year)]
    case 'holi':
      return [holi(year)]
    case 'quds':
      return qudsDays(year)
    case 'hebrew':
      return [hebrewDay(year, rule[1])]
    case 'event':
      return rule[1] === year ? [dayNumber(year, rule[2], rule[3])] : []
  }
}
