/** Days and months of the calendar, in words and in figures. */
import { isDay, padded } from '../../calendar/days.js'
import { AFTER_WHOLE_DATES, BEFORE_CLOCK_TIMES } from '../../lexicon/date-neighbours.js'
import { ATTACK, ATTACKS } from '../../lexicon/holidays.js'
import { look } from '../../lexicon/table.js'
import { PLURAL_UNITS } from '../../lexicon/time-words.js'
import { standsForItself } from './doubts-relative.js'
import { isConjunction, isMonthName, isMonthWord, isNewspaper } from './doubts.js'
import { calendar, countsFromText, dayOfMonth, monthOf, ordinalEnd, pointerOf, WHICH_YEAR, yearPhrase } from './rules-fields.js'
import type { Meaning, Reading, Rule } from './meaning.js'
import { isGlued, isLast, type Match } from './pattern.js'


const NAMES = ['a', 'b', 'c', 'd'] as const
/** Between the first and the last of several. */
const BETWEEN = '(((, | DASH | to | and) the? b=DAY)? ((, | DASH | to) the? c=DAY)? (,? and/or/& | range=to/through/until) | range=DASH)'

/** "7 July of 1958", "in May of the year 2019". */
const OF = 'of (the year)?'

/** Days of one month: "March 3, 4 and 6", "3–5 March". */
function listed(match: Match): readonly Reading[] | undefined {
  const next = match.after()
  // After "March 3 and 5", a noun says that the 5 counts something else; but "August 5 -- 25 days from now".
  if (!standsAlone(match) || (match.at('month') < match.at('d') && !match.has('year') && /^[a-z]/.test(next) && (Object.hasOwn(PLURAL_UNITS, next) || (!match.has('range') && !AFTER_WHOLE_DATES.has(next))))) return undefined
  const days: Reading[] = []
  let from = match.from
  for (const name of NAMES) {
    if (!match.has(name)) continue
    const fields = dayOfMonth(match, match.value(name))
    if (fields === undefined) return undefined
    const first = days.length === 0
    if (!first) from = match.at(name) - (match.words.lower(match.at(name) - 1) === 'the' ? 1 : 0)
    days.push({ from, to: name === 'd' ? match.to : ordinalEnd(match, match.at(name)), meaning: calendar(first ? fields : { ...fields, weekday: undefined }) })
  }
  return days
}

/** "On the 15th": with the ending of an ordinal, a preposition before it and no noun behind it; "on the 22nd of Bahman" is another calendar's. */
function isDayOfMonth(match: Match): boolean {
  const next = match.after()
  return /^[a-z]/.test(match.last()) && (match.before() === 'on' || BEFORE_CLOCK_TIMES.has(match.before())) && ((AFTER_WHOLE_DATES.has(next) && next !== 'of') || (isLast(match) && !/^[$£€%-]/.test(next)))
}

/** A day in figures; full stops write the day first (German, Russian …), a year of four figures in front is ISO 8601's order. */
export function inFigures(a: string, b: string, c: string, dotted = false): Meaning | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)]
  if (a.length === 4) return isDay(first, second, third) ? calendar({ year: first, month: second, day: third }) : undefined
  if (a.length > 2 || (c.length !== 4 && (dotted || c.length !== 2))) return undefined
  const year = c.length === 4 ? third : third >= 40 ? 1900 + third : 2000 + third
  if (!isDay(year, second, first) && (dotted || !isDay(year, first, second))) return undefined
  return dotted ? calendar({ year, month: second, day: first }) : { kind: 'numeric', first, second, year }
}

/** Is the number part of something longer: a version, a telephone number, a path? */
export function standsAlone(match: Match): boolean {
  const { words, from, to } = match
  return !(isGlued(words, from) && /[-/$#a-z0-9]$/.test(match.before())) && !(isGlued(words, to) && /^[/\-–a-z0-9]/.test(match.after()))
}

function dottedDate(match: Match): Meaning | undefined {
  const [a = '', b = '', c = '', more] = match.word('numeral').split('.')
  return more === undefined && standsAlone(match) ? inFigures(a, b, c, true) : undefined
}

/** Where the word "month" ends the name of one, behind "October is". */
const NAMED = [2, 3, 4, 5]

export const DAYS: readonly Rule[] = [
  // month, day, year
  [
    `(WEEKDAY (,|.)? the?)? MONTH the? (DAY | ORDINAL | ordinal=HOUR) ((, | ${OF})? (YEAR | ${WHICH_YEAR}))?`,
    (match) => {
      // "the Evening Sun, May 5" is no Sunday.
      if (isNewspaper(match)) return undefined
      // "on February twenty-sixth", "payable March two"; but "in May first results came"
      if (match.has('ordinal') && !match.has('year') && (match.before() === 'in' || !standsForItself(match))) return undefined
      const fields = dayOfMonth(match, match.value('day') ?? match.value('ordinal'))
      // "the September 11 attacks", "the attacks of September 11"
      const attacked = ATTACK.test(match.before() === 'of' ? match.before(2) : match.after()) ? look(ATTACKS, `${fields?.month}-${fields?.day}`) : undefined
      return fields && calendar({ ...fields, attacked }, { of: yearPhrase(match) })
    }
  ],
  // days of one month
  [`(WEEKDAY ,?)? MONTH a=DAY ${BETWEEN} d=DAY (,? YEAR)?`, listed],
  // day, month, year
  [
    `(WEEKDAY ,? )? ((the/this)? ORDINAL day? of | the? DAY (day? of | _-)?) MONTH ((, | _- | ${OF})? (YEAR | ${WHICH_YEAR}))?`,
    (match) => {
      const fields = dayOfMonth(match, match.value('day') ?? match.value('ordinal'))
      return fields && calendar(fields, { of: yearPhrase(match) })
    }
  ],
  // on the 15th, on the 14th and 15th
  [
    'the a=DAY ((DASH|to/and/or/through/until) the? b=DAY)?',
    (match) => {
      if (!isDayOfMonth(match)) return undefined
      const first = calendar({ day: match.value('a') })
      return match.has('b') ? [{ from: match.from, to: match.from + 3, meaning: first }, { from: match.at('b'), to: match.to, meaning: calendar({ day: match.value('b') }) }] : first
    }
  ],
  // days before their month
  [`the? a=DAY ${BETWEEN} the? d=DAY of? MONTH (,? YEAR)?`, listed],
  // month and year, month of last year
  [
    `MONTH (, | ${OF})? (YEAR | ${WHICH_YEAR})`,
    (match) => (isMonthName(match) && calendar({ month: monthOf(match), year: match.value('year') }, { of: yearPhrase(match) }))
  ],
  // last March, last March 8
  [
    '(the ORDINAL of | (the/this)?) POINTER MONTH (YEAR | DAY (,? YEAR)?)?',
    (match) => (!(isConjunction(match) || !isMonthName(match)) && calendar({ month: monthOf(match), day: match.value('day') ?? match.value('ordinal'), year: match.value('year') }, { pointer: pointerOf(match), told: countsFromText(match) }))
  ],
  // month
  [
    'MONTH',
    (match) => {
      const month = monthOf(match)
      if (!isMonthWord(match)) return undefined
      // "October is Harvest Month"
      return match.after() === 'is' && NAMED.some((on) => match.after(on) === 'month') ? { kind: 'some', grain: 'month', value: `XXXX-${padded(month)}` } : calendar({ month })
    }
  ],
  // the September quarter
  ['the? MONTH quarter', (match) => (monthOf(match) % 3 === 0 && calendar({ quarter: monthOf(match) / 3 }))],
  // day with full stops
  ['NUMERAL', dottedDate]
]
