/** Dates of the calendar: days, months, years, decades, quarters, seasons. */
import { isDay } from '../calendar/days.js'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js'
import { DECADE_NAMES, POINTERS, SEASONS } from '../lexicon/time-words.js'
import { look } from '../lexicon/table.js'
import { isMonthName, isMonthWord, isSeasonWord, isNewspaper, isSomeWeekday, isTwoDigitDecade, isWeekdayWord, isYear } from './doubts.js'
import { isDash } from './kinds.js'
import type { Fields, Meaning, Reading, Rule } from './meaning.js'
import { isGlued, type Match } from './pattern.js'

const monthOf = (match: Match): number => look(MONTHS, match.word('month')) ?? 0
const weekdayOf = (match: Match): number | undefined => look(WEEKDAYS, match.word('weekday'))
const pointerOf = (match: Match, name = 'pointer'): -1 | 0 | 1 | undefined => look(POINTERS, match.word(name))

function calendar(fields: Fields, more: { readonly pointer?: -1 | 0 | 1 | undefined; readonly of?: Meaning | undefined } = {}): Meaning {
  return {
    kind: 'calendar',
    fields,
    ...(more.pointer !== undefined && { pointer: more.pointer }),
    ...(more.of !== undefined && { of: more.of })
  }
}

/** A month and day that exist in some year, with what else is stated. */
function dayOfMonth(match: Match, day: number | undefined, month = monthOf(match)): Fields | undefined {
  if (day === undefined || !isMonthName(match)) return undefined
  const year = match.value('year')
  const weekday = weekdayOf(match)
  if (!isDay(year ?? 2000, month, day)) return undefined
  return { month, day, ...(year !== undefined && { year }), ...(weekday !== undefined && { weekday }) }
}

/** "last year", "the following year" behind a month or quarter. */
function yearPhrase(match: Match): Meaning | undefined {
  const pointer = pointerOf(match, 'which')
  if (pointer === undefined) return match.has('theyear') ? { kind: 'relative', unit: 'year', count: 0, base: 'context' } : undefined
  const word = match.word('which')
  const base = word === 'last' || word === 'this' || word === 'next' || word === 'current' || word === 'past' || word === 'coming' ? 'document' : 'context'
  return { kind: 'relative', unit: 'year', count: pointer, base }
}

const WHICH_YEAR = '(the? which=last/this/next/that/same/following/previous/preceding/current/past/coming (fiscal/financial)? year)'

/** Two days of one month: "March 3–5", "3 and 5 March". */
function twoDays(match: Match): readonly Reading[] | undefined {
  const first = dayOfMonth(match, match.value('a'))
  const second = dayOfMonth(match, match.value('b'))
  if (first === undefined || second === undefined) return undefined
  const a = match.at('a')
  const b = match.at('b')
  const monthFirst = match.at('month') < a
  const { weekday: _, ...plain } = second
  let end = a + 1
  // The ordinal ending of "3rd to 5th" belongs to the number.
  while (end < b && !isDash(match.words[end]?.lower ?? '') && !JOINS.has(match.words[end]?.lower ?? '')) end++
  return [
    { from: match.from, to: end, meaning: calendar(first) },
    { from: b, to: match.to, meaning: calendar(monthFirst ? plain : second) }
  ]
}

const JOINS: ReadonlySet<string> = /* @__PURE__ */ new Set(['to', 'and', 'or', 'through', 'until', '&'])

/** After "March 3 and 5", a noun says that the 5 counts something else. */
function isListed(match: Match): boolean {
  const join = match.words[match.at('b') - 1]?.lower ?? ''
  if (join !== 'and' && join !== 'or') return true
  const next = match.words[match.to]
  return match.has('year') || next === undefined || !/^[a-z]/.test(next.lower) || AFTER_LIST.has(next.lower)
}

const AFTER_LIST: ReadonlySet<string> = /* @__PURE__ */ new Set(['in', 'at', 'on', 'and', 'or', 'with', 'for', 'to', 'from', 'by', 'after', 'before', 'as', 'when', 'but'])

function numericDate(match: Match): Meaning | undefined {
  const first = match.value('a') ?? 0
  const second = match.value('b') ?? 0
  const third = match.value('c') ?? 0
  const firstLength = (match.words[match.at('a')]?.lower ?? '').length
  const thirdLength = (match.words[match.at('c')]?.lower ?? '').length
  if (firstLength === 4) return isDay(first, second, third) ? calendar({ year: first, month: second, day: third }) : undefined
  if (firstLength > 2 || (thirdLength !== 4 && thirdLength !== 2)) return undefined
  const year = thirdLength === 4 ? third : third >= 69 ? 1900 + third : 2000 + third
  if (year < 1500 || year > 2200 || (!isDay(year, first, second) && !isDay(year, second, first))) return undefined
  return { kind: 'numeric', first, second, year }
}

/** Is the number part of something longer: a version, a telephone number, a path? */
function standsAlone(match: Match): boolean {
  const before = match.words[match.from - 1]?.lower ?? ''
  const first = match.words[match.from]
  const glued = first !== undefined && match.words[match.from - 1]?.end === first.start
  const next = match.words[match.to]
  const nextGlued = next !== undefined && match.words[match.to - 1]?.end === next.start
  return !(glued && (before === '/' || before === '-' || before === '$' || before === '#' || /[a-z0-9]$/.test(before))) && !(nextGlued && /^[/\-–a-z0-9]/.test(next.lower))
}

function dottedDate(match: Match): Meaning | undefined {
  const parts = match.word('numeral').split('.')
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part)) || !standsAlone(match)) return undefined
  const [a = '', b = '', c = ''] = parts
  // Full stops write the day first (German, Russian …), or ISO 8601's order.
  if (a.length === 4) return isDay(Number(a), Number(b), Number(c)) ? calendar({ year: Number(a), month: Number(b), day: Number(c) }) : undefined
  return c.length === 4 && a.length <= 2 && b.length <= 2 && isDay(Number(c), Number(b), Number(a)) ? calendar({ year: Number(c), month: Number(b), day: Number(a) }) : undefined
}

/** The first century holds the years from 1; the first before Christ those of ISO 8601 from -0099 to 0000. */
function century(match: Match, which: number | undefined): Meaning | undefined {
  if (which === undefined || which < 1 || which > 30) return undefined
  return calendar({ century: match.word('era').startsWith('b') ? -which : which - 1 })
}

/** The word after an ordinal, whose ending can be a word of its own ("19" + "th"). */
function ordinalEnd(match: Match, at: number): number {
  let end = at + 1
  while (end < match.to && isGlued(match.words[end]) && /^[a-z]/.test(match.words[end]?.lower ?? '')) end++
  return end
}

function decade(first: number, century?: number): Meaning {
  return calendar({ decade: (century ?? 1900) / 10 + first / 10 })
}

const FINAL: Readonly<Record<string, number>> = { final: 4, closing: 4, opening: 1 }

function quarter(match: Match): Meaning | undefined {
  const which = match.value('ordinal') ?? look(FINAL, match.word('nth'))
  if (which === undefined || which < 1 || which > 4) return undefined
  const year = match.value('year')
  return calendar({ quarter: which, ...(year !== undefined && { year }) }, { of: yearPhrase(match) })
}

function half(match: Match): Meaning | undefined {
  const which = match.word('nth') === 'first' ? 1 : 2
  const year = match.value('year')
  const of = yearPhrase(match)
  return year === undefined && of === undefined ? undefined : calendar({ half: which, ...(year !== undefined && { year }) }, { of })
}

export const CALENDAR: readonly Rule[] = [
  {
    name: 'month, day, year',
    pattern: '(WEEKDAY (,|.)? the?)? MONTH the? DAY (,? YEAR)?',
    read: (match) => {
      // "the Evening Sun, May 5" is no Sunday.
      if (match.has('weekday') && isNewspaper(match)) return undefined
      const fields = dayOfMonth(match, match.value('day'))
      return fields === undefined ? undefined : calendar(fields)
    }
  },
  {
    name: 'September 11 attacks',
    pattern: 'MONTH DAY (terrorist/terror)? event=attacks/attack/hijackers/hijackings/bombings/commission',
    read: (match) => {
      const known = monthOf(match) === 9 && match.value('day') === 11
      return known ? [{ from: match.from, to: match.at('day') + (match.words[match.at('day') + 1]?.lower === 'th' ? 2 : 1), meaning: calendar({ year: 2001, month: 9, day: 11 }) }] : undefined
    }
  },
  {
    name: 'year-end',
    pattern: 'the? YEAR? year (DASH | (_\'s | \'s))? end',
    read: (match) => {
      const year = match.value('year')
      const next = match.words[match.to]?.lower
      if (next === 'up' || next === 'in') return undefined
      return { ...(year === undefined ? { kind: 'relative', unit: 'year', count: 0, base: 'document' } : calendar({ year })), mod: 'END' }
    }
  },
  {
    name: 'month, day of last year',
    pattern: `MONTH the? DAY (,|of)? ${WHICH_YEAR}`,
    read: (match) => {
      const fields = dayOfMonth(match, match.value('day'))
      return fields === undefined ? undefined : calendar(fields, { of: yearPhrase(match) })
    }
  },
  {
    name: 'days of one month',
    pattern: '(WEEKDAY ,?)? MONTH a=DAY (DASH|to/and/or/through/until/&) b=DAY (,? YEAR)?',
    read: (match) => (isListed(match) ? twoDays(match) : undefined)
  },
  {
    name: 'day, month, year',
    pattern: '(WEEKDAY ,? )? ((the? ORDINAL of) | (the? DAY of?)) MONTH (,? YEAR)?',
    read: (match) => {
      const fields = dayOfMonth(match, match.value('day') ?? match.value('ordinal'))
      return fields === undefined ? undefined : calendar(fields)
    }
  },
  { name: 'days before their month', pattern: 'a=DAY (DASH|to/and/or/through/until/&) b=DAY MONTH (,? YEAR)?', read: twoDays },
  {
    name: 'month and year',
    pattern: 'MONTH (,|of)? YEAR',
    read: (match) => (isMonthName(match) ? calendar({ month: monthOf(match), year: match.value('year') ?? 0 }) : undefined)
  },
  {
    name: 'month of last year',
    pattern: `MONTH (,|of)? ${WHICH_YEAR}`,
    read: (match) => (isMonthName(match) ? calendar({ month: monthOf(match) }, { of: yearPhrase(match) }) : undefined)
  },
  {
    name: 'last March',
    pattern: '(this past | POINTER) MONTH YEAR?',
    read: (match) => {
      const year = match.value('year')
      const pointer = match.has('pointer') ? pointerOf(match) : -1
      return match.word('pointer') === 'current' || !isMonthName(match) ? undefined : calendar({ month: monthOf(match), ...(year !== undefined && { year }) }, { pointer })
    }
  },
  { name: 'month', pattern: 'MONTH', read: (match) => (isMonthWord(match) ? calendar({ month: monthOf(match) }) : undefined) },
  {
    name: 'months joined',
    pattern: 'MONTH DASH b=MONTH (,|of)? YEAR',
    read: (match) => {
      const year = match.value('year') ?? 0
      return [
        { from: match.from, to: match.from + 1, meaning: calendar({ month: monthOf(match), year }) },
        { from: match.at('b'), to: match.to, meaning: calendar({ month: look(MONTHS, match.word('b')) ?? 0, year }) }
      ]
    }
  },
  { name: 'numeric', pattern: 'a=FIGURE _/ b=_FIGURE _/ c=_FIGURE', read: (match) => (standsAlone(match) ? numericDate(match) : undefined) },
  { name: 'ISO day', pattern: 'a=FIGURE _- b=_FIGURE _- c=_FIGURE', read: (match) => (standsAlone(match) || match.words[match.to]?.lower.startsWith('t') ? numericDate(match) : undefined) },
  { name: 'day with full stops', pattern: 'NUMERAL', read: dottedDate },
  {
    name: 'year',
    pattern: 'YEAR',
    read: (match) => (isYear(match) ? calendar({ year: match.value('year') ?? 0 }) : undefined)
  },
  {
    name: 'BC and AD',
    pattern: 'FIGURE ERA',
    read: (match) => {
      const year = match.value('figure') ?? 0
      return calendar({ year: match.word('era').startsWith('b') ? 1 - year : year })
    }
  },
  {
    name: 'years joined',
    pattern: 'a=YEAR (DASH | _/) (b=YEAR | c=_PAIR)',
    read: (match) => {
      const first = match.value('a') ?? 0
      const full = match.value('b')
      const second = full ?? Math.floor(first / 100) * 100 + (match.value('c') ?? 0)
      if (second <= first || second - first > 150 || first < 1500 || !standsAlone(match)) return undefined
      return [
        { from: match.from, to: match.at('a') + 1, meaning: calendar({ year: first }) },
        { from: full === undefined ? match.at('c') : match.at('b'), to: match.to, meaning: calendar({ year: second }) }
      ]
    }
  },
  {
    name: 'decade in figures',
    pattern: "the? (EDGE DASH?)? YEAR (_'/’)? _PLURAL",
    read: (match) => {
      const year = match.value('year') ?? 0
      if (year % 10 !== 0 || (match.word('year') === '' && !match.has('year'))) return undefined
      return year % 100 === 0 && year < 2000 ? calendar({ century: year / 100 }) : calendar({ decade: year / 10 })
    }
  },
  {
    name: 'decade in two figures',
    pattern: "the? (EDGE DASH?)? apostrophe='/’/‘? PAIR (_'/’)? _PLURAL",
    read: (match) => {
      const pair = match.value('pair') ?? 0
      return pair % 10 === 0 && pair >= 10 && isTwoDigitDecade(match) ? decade(pair, pair <= 10 ? 2000 : 1900) : undefined
    }
  },
  {
    name: 'decade in words',
    pattern: 'the (EDGE DASH?)? ((nineteen|eighteen) DASH?)? DECADE_NAME',
    read: (match) => decade(look(DECADE_NAMES, match.word('decade_name')) ?? 0)
  },
  {
    name: 'century',
    pattern: 'the? (EDGE DASH?)? ORDINAL DASH? century ERA?',
    read: (match) => century(match, match.value('ordinal'))
  },
  {
    name: 'centuries',
    pattern: 'the? (EDGE DASH?)? a=ORDINAL (and/or/to/through/until | DASH) the? (EDGE DASH?)? b=ORDINAL DASH? (centuries | century) ERA?',
    read: (match) => {
      const [first, second] = [century(match, match.value('a')), century(match, match.value('b'))]
      return first && second && [{ from: match.from, to: ordinalEnd(match, match.at('a')), meaning: first }, { from: match.at('b'), to: match.to, meaning: second }]
    }
  },
  {
    name: 'the turn of the century',
    pattern: 'the turn of the (ORDINAL DASH?)? unit=century/millennium/year',
    read: (match) => {
      const which = match.value('ordinal')
      const unit = match.word('unit')
      if (unit === 'year') return which === undefined ? { kind: 'turn', years: 1 } : undefined
      const years = unit === 'century' ? 100 : 1000
      return which === undefined ? { kind: 'turn', years } : calendar({ year: (which - 1) * years })
    }
  },
  {
    name: 'quarter',
    pattern: `the? (fiscal)? (ORDINAL | nth=final/closing/opening) DASH? (fiscal)? quarter (of (the? (fiscal (year)?)? YEAR | ${WHICH_YEAR} | theyear=the (fiscal)? year) | YEAR | ${WHICH_YEAR})?`,
    read: quarter
  },
  { name: 'quarter of a year', pattern: "YEAR ('/’ _s)? ORDINAL DASH? quarter", read: quarter },
  {
    name: 'Q3',
    pattern: `(YEAR)? q=q1/q2/q3/q4 ((of|,)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const year = match.value('year')
      return calendar({ quarter: Number(match.word('q').slice(1)), ...(year !== undefined && { year }) }, { of: yearPhrase(match) })
    }
  },
  {
    name: 'H1 2019',
    pattern: '(YEAR h=h1/h2 | h=h1/h2 (of|,)? YEAR)',
    read: (match) => calendar({ half: match.word('h') === 'h1' ? 1 : 2, year: match.value('year') ?? 0 })
  },
  {
    name: 'half of a year',
    pattern: `the? nth=first/second/latter/last DASH? half of (YEAR | ${WHICH_YEAR} | theyear=the (fiscal)? year)`,
    read: half
  },
  {
    name: 'season',
    pattern: '(this past | the | POINTER)? (EDGE DASH?)? SEASON (of? YEAR)?',
    read: (match) => {
      const season = look(SEASONS, match.word('season'))
      const year = match.value('year')
      if (season === undefined || !isSeasonWord(match)) return undefined
      const pointer = match.has('pointer') ? pointerOf(match) : match.words[match.from + 1]?.lower === 'past' ? -1 : undefined
      return calendar({ season, ...(year !== undefined && { year }) }, { pointer })
    }
  },
  {
    name: 'season of last year',
    pattern: `the? SEASON of? ${WHICH_YEAR}`,
    read: (match) => calendar({ season: look(SEASONS, match.word('season')) ?? 'SP' }, { of: yearPhrase(match) })
  },
  { name: 'fiscal 1990', pattern: 'the? (fiscal|financial year) (year)? YEAR', read: (match) => calendar({ year: match.value('year') ?? 0, fiscal: true }) },
  { name: 'FY 2019', pattern: '(fy YEAR | FISCAL_YEAR)', read: (match) => calendar({ year: match.value('year') ?? match.value('fiscal_year') ?? 0, fiscal: true }) },
  { name: '1990 fiscal year', pattern: 'the? YEAR (fiscal/financial) year', read: (match) => calendar({ year: match.value('year') ?? 0, fiscal: true }) },
  {
    name: 'week of a month',
    pattern: `the (ORDINAL | last=last/final) (full)? week of/in MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const year = match.value('year')
      const weekOfMonth = match.value('ordinal') ?? -1
      return weekOfMonth > 5 ? undefined : calendar({ month: monthOf(match), weekOfMonth, ...(year !== undefined && { year }) }, { of: yearPhrase(match) })
    }
  },
  {
    name: 'third Sunday of a month',
    pattern: `the? (ORDINAL | last=last/final) WEEKDAY (of | in) MONTH ((,|of)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const weekday = weekdayOf(match)
      const year = match.value('year')
      const nth = match.value('ordinal') ?? -1
      return weekday === undefined || nth > 5 || !isMonthName(match) ? undefined : calendar({ month: monthOf(match), weekday, nth, ...(year !== undefined && { year }) }, { of: yearPhrase(match) })
    }
  },
  {
    name: 'week of a day',
    pattern: 'the week=week/weekend of MONTH DAY (,? YEAR)?',
    read: (match) => {
      const fields = dayOfMonth(match, match.value('day'))
      return fields === undefined ? undefined : { kind: 'relative', unit: match.word('week') === 'week' ? 'week' : 'weekend', count: 0, base: 'context' }
    }
  },
  {
    name: 'last Tuesday',
    pattern: '(this past | the? POINTER) WEEKDAY',
    read: (match) => {
      const weekday = weekdayOf(match)
      const word = match.word('pointer')
      if (weekday === undefined || word === 'current' || word === 'latest' || word === 'present') return undefined
      const pointer = match.has('pointer') ? pointerOf(match) : -1
      const context = match.words[match.from]?.lower === 'the' || word === 'same' || word === 'that' || word === 'following' || word === 'previous' || word === 'preceding'
      return calendar({ weekday }, { pointer: word === 'past' || word === 'coming' ? (word === 'past' ? -1 : 1) : pointer, ...(context && { of: { kind: 'relative', unit: 'day', count: 0, base: 'context' } }) })
    }
  },
  {
    name: 'Tuesday of last week',
    pattern: 'WEEKDAY (of)? (the? which=last/this/next/same/that/following/previous week)',
    read: (match) => {
      const weekday = weekdayOf(match)
      const which = match.word('which')
      const base = which === 'last' || which === 'this' || which === 'next' ? 'document' : 'context'
      return weekday === undefined ? undefined : calendar({ weekday }, { of: { kind: 'relative', unit: 'week', count: pointerOf(match, 'which') ?? 0, base } })
    }
  },
  {
    name: 'Tuesday last',
    pattern: 'WEEKDAY which=last/next',
    read: (match) => {
      const weekday = weekdayOf(match)
      return weekday === undefined || match.words[match.to]?.lower === 'week' ? undefined : calendar({ weekday }, { pointer: pointerOf(match, 'which') })
    }
  },
  {
    name: 'weekday',
    pattern: 'WEEKDAY',
    read: (match) => {
      const weekday = weekdayOf(match)
      if (weekday === undefined || !isWeekdayWord(match)) return undefined
      return isSomeWeekday(match) ? { kind: 'some-weekday', weekday } : calendar({ weekday })
    }
  }
]
