/** Dates told from another day: the day of writing, or one in the text around. */
import { DAY_PARTS, DEICTIC_DAYS, POINTERS, UNITS, type Unit } from '../../lexicon/time-words.js'
import { BEFORE_CLOCK_TIMES, BEFORE_STRETCHES, POSSESSIVES, STRETCH_ENDS } from '../../lexicon/date-neighbours.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { ALL_CAPITALS, CAPITALIZED, MARK, NUMERIC } from '../../text/words/words.js'
import { CLOCK_UNITS, duration, largeUnit, SECONDS } from './amounts.js'
import { isName } from './doubts.js'
import { isOurTime, standsForItself } from './doubts-relative.js'
import { calendar, FROM_DOCUMENT, modOf, unitOf } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'
import type { Match } from './pattern.js'

/** Behind the part of a day in which shares are sold. */
const TRADE: ReadonlySet<string> = /* @__PURE__ */ wordSet('dealings trade trading')

/** Moments of the day that the sun makes: "at dawn" is one, "the dawn of an era" is none. */
const SUN: ReadonlySet<string> = /* @__PURE__ */ wordSet('dawn daybreak dusk nightfall sunrise sunset')

function relative(unit: Unit, count: number, told = false): Meaning {
  return { kind: 'relative', unit, count, told }
}

/** "last week", "the same day", "this past month". */
function pointed(match: Match): Meaning | undefined {
  const unit = unitOf(match)
  const word = match.word('pointer')
  const pointer = look(POINTERS, word) ?? 0
  const first = match.first()
  const part = partOfUnit(match)
  if (part > 0) return duration(unit, match.has('half') ? 1.5 : part)
  if (CLOCK_UNITS.has(unit)) {
    return unit === 'hour' && first === 'the' ? duration(unit) : undefined
  }
  // "the past year" is the twelve months up to now (TimeML 1.2.1), "over the next year" those from now on.
  if (unit === 'century' && word !== 'coming') return relative(unit, pointer)
  if (first === 'the' && unit !== 'weekend' && (word === 'past' || word === 'coming' || ((word === 'next' || (word === 'last' && match.after() !== 'of')) && unit !== 'quarter' && BEFORE_STRETCHES.has(match.before())))) return duration(unit)
  if (first === 'same') return undefined
  // "the last week of school", "his last year"
  if (word === 'last' && ((first === 'the' && match.after() === 'of' && (match.shapeAfter(1) & (MARK | NUMERIC | ALL_CAPITALS)) === 0) || (unit !== 'quarter' && (POSSESSIVES.has(match.before()) || match.before() === "'s")))) return duration(unit)
  const told = !FROM_DOCUMENT.has(word) || (first === 'the' && word === 'next')
  return { kind: 'relative', unit, count: pointer, told, named: word === 'that' || word === 'same' }
}

/** "half a century", "a quarter-century", "a year and a half". */
const partOfUnit = (match: Match): number => (match.has('quarter') ? 0.25 : match.has('half') || match.has('halfof') ? 0.5 : 0)

function partOf(days: number, part: string, told = false): Meaning {
  return { kind: 'time', part, date: relative('day', days, told) }
}

/** One where no number stands, NaN where only the plural tells that there are several. */
const countOf = (match: Match): number => (match.has('number') || match.has('units') ? match.number() : 1)

/** "two years ago", "a week later", "three days before". */
function shifted(match: Match, sign: -1 | 1, told = false): Meaning | undefined {
  const unit = unitOf(match)
  let count = match.has('low') ? Number.NaN : countOf(match)
  const part = partOfUnit(match)
  if (part > 0) count = part + (match.has('half') ? count : 0)
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const seconds = SECONDS[unit] * count * sign
    if (seconds % 86_400 === 0) return relative('day', seconds / 86_400, told)
    return { kind: 'moment', seconds, unit, told }
  }
  if (Number.isNaN(count)) return { kind: 'reference', value: sign > 0 && !told ? 'FUTURE_REF' : 'PAST_REF' }
  return relative(unit, sign * count, told)
}

export const RELATIVE: readonly Rule[] = [
  // today
  [
    'DEICTIC',
    (match) => {
      const today = match.first() === 'today'
      // "USA Today", "the Today Show": part of a name.
      if (match.before() === 'the' || ((match.words.shape(match.from) & CAPITALIZED) !== 0 && isName(match.words, match.from - 1))) return undefined
      if (today && isOurTime(match)) return { kind: 'reference', value: 'PRESENT_REF' }
      return relative('day', look(DEICTIC_DAYS, match.first()) ?? 0)
    }
  ],
  // tonight, overnight
  ['tonight/overnight', (match) => (((match.first() === 'tonight' && match.before() !== 'the') || standsForItself(match) || Object.hasOwn(WEEKDAYS, match.after())) && partOf(0, 'NI'))],
  // this morning
  [
    '(the? which=POINTER | that which=same) (EDGE)? PART',
    (match) => {
      const which = match.word('which')
      const part = look(DAY_PARTS, match.word('part'))
      if (part === undefined || which === 'past') return undefined
      return partOf(look(POINTERS, which) ?? 0, part, which !== 'this' && match.first() !== 'last')
    }
  ],
  // in the morning, the morning of May 5, the morning hours of Sunday, in morning trading, before noon on Friday, before dawn
  [
    'the? EDGE? PART (hours)?',
    (match) => {
      const [before, after] = [match.before(), match.after()]
      const word = match.word('part')
      const sun = SUN.has(word)
      const fits = match.first() === 'the' ? (after === 'of' && !sun) || before === 'in' || before === 'during'
        : TRADE.has(after) || (BEFORE_CLOCK_TIMES.has(before) && (sun ? before !== 'of' : Object.hasOwn(WEEKDAYS, after === 'on' ? match.after(1) : after)))
      // "in the evenings"
      if (fits && word.endsWith('s')) return { kind: 'set', value: `XXXX-XX-XXT${look(DAY_PARTS, word)}`, unit: 'day' }
      return fits && { kind: 'time', part: look(DAY_PARTS, word) }
    }
  ],
  // last week, this past week, the past half-century
  ['((the very? | this)? POINTER | that pointer=same) (halfof=half DASH? UNIT | quarter=quarter DASH? unit=century | (calendar/full/business/trading)? UNIT (and a half=half)?)', pointed],
  // the week before last, the day after tomorrow
  [
    'the? UNIT (before last/yesterday | next=after next/tomorrow)',
    (match) => (!CLOCK_UNITS.has(unitOf(match)) && relative(unitOf(match), match.has('next') ? 2 : -2))
  ],
  // the year before
  [
    'the UNIT side=before/after/earlier/later/prior/previous',
    (match) => {
      const unit = unitOf(match)
      if (CLOCK_UNITS.has(unit)) return undefined
      const side = match.word('side')
      // "the day before the vote" tells how far the day lies from an event that has no date.
      if ((side === 'before' || side === 'after') && !standsForItself(match)) return !(unit === 'night' || (unit === 'day' && match.before() === 'in')) && [{ from: match.from, to: match.to - 1, meaning: duration(unit) }]
      const count = side === 'after' || side === 'later' ? 1 : -1
      return unit === 'night' ? partOf(count, 'NI', true) : relative(unit, count, true)
    }
  ],
  // the year
  [
    'the UNIT',
    (match) => {
      const unit = unitOf(match)
      if (CLOCK_UNITS.has(unit) || unit === 'night' || match.before(2) === 'back') return undefined
      // "the year ended June 30", "the year to March", "throughout the year"
      const [before, next] = [match.before(), match.after()]
      if (next === 'to' || next === 'through' ? [MONTHS, WEEKDAYS].some((names) => Object.hasOwn(names, match.after(1))) : next === 'since' || Object.hasOwn(STRETCH_ENDS, next)) return duration(unit)
      if (unit === 'year' && before === 'throughout') return duration(unit)
      const led = unit === 'weekend' && (before === 'over' || before === 'at')
      return (led || standsForItself(match)) && relative(unit, 0, true)
    }
  ],
  // mid-year, mid-morning
  ['edge=mid DASH (unit=week/month/year/decade/century | PART)', (match) => (match.has('part') ? { kind: 'time', part: look(DAY_PARTS, match.word('part')) } : relative(unitOf(match), 0))],
  // the entire year, all day
  [
    '(the entire/whole/full | all) UNIT',
    (match) => {
      const unit = unitOf(match)
      return largeUnit(unit) && (match.first() === 'all' ? duration(unit) : relative(unit, 0, true))
    }
  ],
  // fiscal year, the current fiscal
  ['the? (POINTER? fiscal/financial UNIT | POINTER fiscal)', (match) => {
    const unit = match.last() === 'fiscal' && standsForItself(match) ? 'year' : unitOf(match)
    if (unit !== 'year' && unit !== 'quarter') return undefined
    const word = match.word('pointer')
    // "the fiscal year ended June 30"
    if (word === '' && match.after() === 'ended') return duration(unit)
    const named = word === 'that' || word === 'same'
    return { kind: 'relative', unit, count: look(POINTERS, word) ?? 0, told: named, named, fiscal: unit === 'year' }
  }],
  // a second consecutive day, fourth week in a row, that date
  [
    '(the/a)? ORDINAL (consecutive/straight/successive UNIT | UNIT row=in a row) | that/same date',
    (match) => {
      const unit = unitOf(match)
      return !(match.after() === 'back' || !largeUnit(unit)) && [{ from: match.from, to: match.has('row') ? match.at('row') : match.to, meaning: relative(unit, 0, true) }]
    }
  ],
  // two years ago, two weeks from now, in two weeks' time, two days later, a day before
  [
    '(APPROX? (a? halfof=half (a/an | DASH)? UNIT | a? quarter=quarter (of a | DASH)? unit=century | (low=NUMBER (to/or/and | DASH))? NUMBER FILLER? (UNITS | UNIT) (and a half=half)? | a/an/one FILLER? UNIT (and a half=half)? | UNITS) (or so=so/two/three/more)?) (ago/back/later/afterward/afterwards/earlier/previously/prior/before/after/hence | from now | (\'/’/\'s)? time)',
    (match) => {
      // "two days later than planned" tells how long.
      if (match.after() === 'than') return undefined
      switch (match.last()) {
        case 'ago': {
          const same = samePeriod(match)
          return same?.years === -1 ? { ...same, near: true } : shifted(match, -1)
        }
        case 'back':
          return !(match.has('units') && !match.has('number')) && shifted(match, -1)
        case 'time':
          return match.before() === 'in' && shifted(match, 1)
        case 'now':
        case 'hence':
          return shifted(match, 1)
        case 'before':
        case 'after':
          return standsForItself(match) && !match.has('units') && shifted(match, match.last() === 'after' ? 1 : -1, true)
        case 'earlier':
        case 'previously':
        case 'prior':
          return samePeriod(match) ?? (match.after() === 'to' ? undefined : shifted(match, -1, true))
        default:
          return shifted(match, 1, true)
      }
    }
  ],
  // the year-ago period, year-ago
  [
    '(the/a? same? (year DASH? ago/earlier/before | prior DASH? year) ((ORDINAL DASH?)? what=UNIT | period) | the? year DASH ago/earlier)',
    (match) => (!match.has('ordinal') ? samePeriodOf(match.word('what')) : match.word('what') === 'quarter' && calendar({ quarter: match.value('ordinal') }, { of: relative('year', -1) }))
  ],
  // the same period last year, this time last year
  [
    '(at? now=this time last year | (the same/corresponding/comparable) (what=period/quarter/time/month/week/day) ((in|of)? (the? which=POINTER year) | in/of YEAR | a/one year ago/earlier/before))',
    (match) => match.has('year') ? calendar({ year: match.value('year') }) : match.has('now') ? relative('year', -1) : ({ ...samePeriodOf(match.word('what')), years: match.word('which') === 'this' ? 0 : -1 })
  ],
  // that time, at the time
  [
    'that/the time',
    (match) => {
      const before = match.before()
      const fits = match.first() === 'the' ? before === 'at' && standsForItself(match) : BEFORE_CLOCK_TIMES.has(before) && before !== 'of' && before !== 'and' && match.after() !== 'of'
      return fits && { kind: 'same-time' }
    }
  ]
]

type SamePeriod = Extract<Meaning, { kind: 'same-period' }>

/** The period of the year before that a noun names. */
function samePeriodOf(noun: string): SamePeriod {
  return { kind: 'same-period', years: -1, unit: look(UNITS, noun) }
}

/** "a year earlier" in a report on quarters is the same quarter of the year before. */
function samePeriod(match: Match): SamePeriod | undefined {
  if (modOf(match) || match.has('half') || match.has('halfof')) return undefined
  const count = countOf(match)
  return unitOf(match) === 'year' && Number.isInteger(count) ? { kind: 'same-period', years: -count } : undefined
}
