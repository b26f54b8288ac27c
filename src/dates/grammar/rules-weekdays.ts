/** Weekdays, and weeks told by a day or a month. */
import { isConjunction, isMonthName, isSomeWeekday, isWeekdayWord } from './doubts.js'
import { calendar, dayOfMonth, FROM_DOCUMENT, monthOf, periodPhrase, pointerOf, weekdayOf, WHICH_YEAR, yearPhrase } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'
import { MARK, NUMERIC } from '../../text/words.js'

export const WEEK_DAYS: readonly Rule[] = [
  // week of a month
  {
    pattern: `the (ORDINAL | last=last/final) (full)? week of/in MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const year = match.value('year')
      const weekOfMonth = match.value('ordinal') ?? -1
      return weekOfMonth > 5 ? undefined : calendar({ month: monthOf(match), weekOfMonth, year }, { of: yearPhrase(match) })
    }
  },
  // third Sunday of a month
  {
    pattern: `the? (ORDINAL | last=last/final) WEEKDAY (of | in) MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const weekday = weekdayOf(match)
      const year = match.value('year')
      const nth = match.value('ordinal') ?? -1
      return weekday === undefined || nth > 5 || !isMonthName(match) ? undefined : calendar({ month: monthOf(match), weekday, nth, year }, { of: yearPhrase(match) })
    }
  },
  // week of a day
  {
    pattern: 'the week=week/weekend of MONTH DAY (,? YEAR)?',
    read: (match) => {
      const fields = dayOfMonth(match, match.value('day'))
      return fields === undefined ? undefined : { kind: 'counted', unit: match.word('week') === 'week' ? 'week' : 'weekend', count: 0, from: calendar(fields), whole: true }
    }
  },
  // last Tuesday
  {
    pattern: '(the/this)? POINTER WEEKDAY',
    read: (match) => {
      const weekday = weekdayOf(match)
      const word = match.word('pointer')
      if (weekday === undefined || word === 'current' || word === 'latest' || word === 'present' || isConjunction(match)) return undefined
      return calendar({ weekday }, { pointer: word.endsWith('coming') ? 0 : pointerOf(match), of: match.first() === 'the' || !FROM_DOCUMENT.has(word) ? { kind: 'relative', unit: 'day', count: 0, base: 'context' } : undefined })
    }
  },
  // Tuesday of last week
  {
    pattern: '(WEEKDAY of? the? which=POINTER week | which=last/this/next week WEEKDAY)',
    read: (match) => {
      const weekday = weekdayOf(match)
      return weekday === undefined ? undefined : calendar({ weekday }, { of: periodPhrase(match, 'week', 'document') })
    }
  },
  // Friday week, a week on Friday, a fortnight tomorrow
  {
    pattern: '(next? WEEKDAY unit=week/fortnight | a unit=week/fortnight (on/from WEEKDAY | from? DEICTIC))',
    read: (match) => {
      const weekday = weekdayOf(match)
      if (match.word('deictic') === 'yesterday' || ((match.words.get(match.to)?.shape ?? MARK) & NUMERIC) !== 0) return undefined
      const from: Meaning = weekday === undefined ? { kind: 'relative', unit: 'day', count: match.word('deictic') === 'today' ? 0 : 1, base: 'document' } : calendar({ weekday }, { pointer: 0 })
      return { kind: 'counted', unit: match.word('unit') === 'week' ? 'week' : 'fortnight', count: 1, from }
    }
  },
  // Tuesday last
  {
    pattern: 'WEEKDAY which=last/next',
    read: (match) => {
      const weekday = weekdayOf(match)
      return weekday === undefined || match.after() === 'week' ? undefined : calendar({ weekday }, { pointer: pointerOf(match, 'which'), of: { kind: 'relative', unit: 'day', count: 0, base: 'document' } })
    }
  },
  // weekday
  {
    pattern: 'WEEKDAY',
    read: (match) => {
      const weekday = weekdayOf(match)
      if (weekday === undefined || !isWeekdayWord(match)) return undefined
      return isSomeWeekday(match) ? { kind: 'some', grain: 'day', value: `XXXX-WXX-${weekday}` } : calendar({ weekday })
    }
  }
]
