/** Weekdays, and weeks told by a day or a month. */
import { BEFORE_STRETCHES } from '../../lexicon/date-neighbours.js'
import { DAY_PARTS } from '../../lexicon/time-words.js'
import { look } from '../../lexicon/table.js'
import { isConjunction, isSomeWeekday, isWeekdayWord } from './doubts.js'
import { calendar, dayOfMonth, FROM_DOCUMENT, monthOf, periodPhrase, pointerOf, unitOf, weekdayOf, WHICH_YEAR, yearPhrase } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'

export const WEEK_DAYS: readonly Rule[] = [
  // week of a month, third Sunday of a month, last day of the year, first decade of the 21st century, the 15th of this month
  [
    `the? (ORDINAL | last=last/final) (FILLER? unit=day/week/weekend/month/year/decade | WEEKDAY) (of/in MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})? | of (YEAR | (the? which=POINTER | the new=new?) whole=UNIT | the? age=ORDINAL DASH? century)) | the ORDINAL of (the? which=POINTER | the) whole=month`,
    (match) => {
      const nth = match.value('ordinal') ?? -1
      const [weekday, age] = [weekdayOf(match), match.value('age')]
      const of: Meaning = match.has('new') ? { kind: 'turn', years: 1 } : match.has('whole') ? periodPhrase(match, unitOf(match, 'whole'), true) : calendar(age === undefined ? { month: monthOf(match) || undefined, year: match.value('year') } : { century: age - 1 }, { of: yearPhrase(match) })
      return { kind: 'nth', unit: unitOf(match), nth, weekday: match.word('unit') === 'weekend' ? 6 : weekday, of }
    }
  ],
  // week of a day
  [
    'the unit=week/weekend of MONTH DAY (,? YEAR)?',
    (match) => {
      const fields = dayOfMonth(match, match.value('day'))
      return fields !== undefined && { kind: 'counted', unit: unitOf(match), count: 0, from: calendar(fields), whole: true }
    }
  ],
  // last Tuesday
  [
    '(the/this)? POINTER WEEKDAY',
    (match) => {
      const weekday = weekdayOf(match)
      const word = match.word('pointer')
      if (isConjunction(match)) return undefined
      return calendar({ weekday }, { pointer: word.endsWith('coming') ? 0 : pointerOf(match), of: match.first() === 'the' || !FROM_DOCUMENT.has(word) ? { kind: 'relative', unit: 'day', count: 0, told: true } : undefined })
    }
  ],
  // Tuesday of last week
  [
    '(WEEKDAY of? the? which=POINTER week | which=last/this/next week WEEKDAY)',
    (match) => calendar({ weekday: weekdayOf(match) }, { of: periodPhrase(match, 'week') })
  ],
  // Friday week, the Tuesday after next
  [
    'the? WEEKDAY (unit=week/fortnight | before last | next=after next)',
    (match) => {
      const ahead = match.has('unit')
      const count = ahead || match.has('next') ? 1 : -1
      return { kind: 'counted', unit: ahead ? unitOf(match) : 'week', count, from: calendar({ weekday: weekdayOf(match) }, { pointer: ahead ? 0 : count }) }
    }
  ],
  // one evening, late one Saturday night, a recent Monday; but "for one night"
  [
    'EDGE? (a/one recent | one) (WEEKDAY PART? | PART)',
    (match) => {
      const weekday = weekdayOf(match)
      const part = look(DAY_PARTS, match.word('part'))
      const value = `XXXX-${weekday === undefined ? 'XX-XX' : `WXX-${weekday}`}${part === undefined ? '' : `T${part}`}`
      return !(match.has('part') && BEFORE_STRETCHES.has(match.before())) && { kind: 'some', grain: part === undefined ? 'day' : 'part-of-day', value }
    }
  ],
  // weekday
  [
    'WEEKDAY',
    (match) => {
      const weekday = weekdayOf(match)
      if (!isWeekdayWord(match)) return undefined
      return isSomeWeekday(match) ? { kind: 'some', grain: 'day', value: `XXXX-WXX-${weekday}`, often: true } : calendar({ weekday })
    }
  ]
]
