/** How long (DURATION) and how often (SET). */
import { padded } from '../../calendar/days.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import { AFTER_WHOLE_DATES, BEFORE_BARE_UNITS, BEFORE_BASE_FORMS, COUNTED_NOUNS } from '../../lexicon/date-neighbours.js'
import { MODALS } from '../../lexicon/function-words.js'
import { CARDINALS, DAY_PARTS, FREQUENCIES, MULTIPLIERS, PLACES, PLURAL_UNITS, SEASONS, type Unit, UNIT_CODES, UNITS } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { CAPITALIZED, MARK, NUMERIC } from '../../text/words/words.js'
import { amount, duration, joinedAmount } from './amounts.js'
import { FROM_DOCUMENT, modOf, pointerOf, unitOf } from './rules-fields.js'
import type { Meaning, Reading, Rule } from './meaning.js'
import { standsForItself } from './doubts-relative.js'
import { isName } from './doubts.js'
import { SUBJECT } from './tense.js'
import { isDash } from './kinds.js'
import { isGlued, type Match } from './pattern.js'

/** "for over three days" is more than that; "met four times over three days" is all of them: the preposition is no part of it. */
function throughout(match: Match, meaning: Meaning | undefined): Meaning | readonly Reading[] | undefined {
  const before = match.before()
  if (meaning?.kind !== 'duration' || match.first() !== 'over' || match.last() === 'old' || match.after(1) === 'age' || (match.words.shape(match.from - 1) & MARK) !== 0) return meaning
  return before === '' || AFTER_WHOLE_DATES.has(before) || BEFORE_BARE_UNITS.has(before) ? meaning : [{ from: match.from + 1, to: match.to, meaning }]
}

/** The unit of a match; but "second" is hardly ever one. */
function longUnit(match: Match): Unit | undefined {
  const unit = unitOf(match)
  return unit === 'second' ? undefined : unit
}

function counted(match: Match): Meaning | undefined {
  const unit = unitOf(match)
  const count = match.number()
  // "the second time in as many months"
  if (match.first() === 'many' && match.before() === 'as') return undefined
  // "three quarters of the crew"; but "two consecutive quarters of losses".
  if (unit === 'quarter' && !match.has('filler') && (match.after() === 'of' || isGlued(match.words, match.to - 1))) return undefined
  // A number glued to something else is no count: "3.2-5 seconds".
  if (isGlued(match.words, match.from) && (match.before() === '.' || match.before() === '/')) return undefined
  const second = match.value('more')
  const base = duration(unit, count)
  if (second === undefined) return base
  const unit2 = unitOf(match, 'extra')
  return { ...base, value: joinedAmount(base.value, amount(unit2, second)), unit: unit2 }
}

/** "27-year", "20 year", "one day": the unit in the singular. */
function attributive(match: Match): Meaning | undefined {
  const unit = unitOf(match)
  const count = match.number()
  if (isSomeDay(match)) return undefined
  // "one-quarter of the crew", "the 2018 month", "the 2018 year"; but "2000 year old"
  if (match.has('dash') ? unit === 'quarter' && count === 1 : unit === 'second' || unit === 'quarter' || (unit === 'minute' && count !== 1) || Number.isNaN(count) || (count >= 1900 && count < 2100 && match.after() !== 'old')) return undefined
  return duration(unit, count)
}

function isRate(match: Match): boolean {
  const { words, from } = match
  const isNumber = (at: number): boolean => (words.shape(at) & NUMERIC) !== 0 || Object.hasOwn(CARDINALS, words.lower(at)) || Object.hasOwn(MULTIPLIERS, words.lower(at))
  const before = match.before()
  // "12 calls a day", "5% a year", "two new films a year"; but "in 1990 spent a year"
  if (isNumber(from - 1) || COUNTED_NOUNS.has(before) || before === '%') return true
  if ((match.shapeBefore() & MARK) !== 0 || AFTER_WHOLE_DATES.has(before) || BEFORE_BARE_UNITS.has(before)) return false
  // "two million tonnes of Australian wheat a year"
  const of = [2, 3].find((back) => match.before(back) === 'of')
  return isNumber(from - 2) || (before.endsWith('s') && isNumber(from - 3)) || (of !== undefined && match.before(of + 1).endsWith('s') && isNumber(from - of - 2))
}

/** "a year": so long, or in "$5 a year" so often. */
function single(match: Match): Meaning | undefined {
  const unit = unitOf(match)
  if (unit === 'second' || unit === 'quarter' || isSomeDay(match)) return undefined
  const article = match.first()
  if (article !== 'one' && isRate(match)) return { kind: 'set', value: amount(unit, 1), unit, quant: 'EACH' }
  const next = match.after()
  if (next === '-' && isGlued(match.words, match.to)) return undefined
  if (next === 'old' || unit === 'night' || (unit === 'minute' && article !== 'one' && next !== 'or' && !match.has('approx'))) return undefined
  if (next === 'of' && unit === 'day') return undefined
  return duration(unit, match.has('half') ? 1.5 : 1)
}

/** "One day she will see" */
function isSomeDay(match: Match): boolean {
  return match.first() === 'one' && match.last() === 'day' && match.to - match.from === 2 && !BEFORE_BARE_UNITS.has(match.before()) && SUBJECT.has(match.after())
}

/** "in the months since" */
const SINCE: ReadonlySet<string> = /* @__PURE__ */ wordSet('after ahead before following leading since that')

/** "years", "decades" without a number. */
function bare(match: Match): Meaning | readonly Reading[] | undefined {
  const unit = unitOf(match)
  if (unit === 'quarter' || unit === 'weekend' || unit === 'second' || unit === 'night') return undefined
  const before = match.before()
  const next = match.after()
  // "after-hours trading"
  if (isDash(before) && isGlued(match.words, match.from)) return undefined
  // ", minutes of the meeting show"
  const minutes = unit === 'minute'
  const led = before === '' || ((match.words.shape(match.from - 1) & MARK) !== 0 && !minutes) || BEFORE_BARE_UNITS.has(before)
  if (!led && (next !== 'of' || minutes) && next !== 'after' && next !== 'before' && next !== 'later') return undefined
  // "the early hours of Saturday"
  if (unit === 'hour' && ((look(PLACES, before) === 'START' && before !== 'first') || before === 'of' || before === 'and')) return undefined
  if (before === 'the' || (match.first() === 'the' && before !== 'over' && before !== 'through' && !(before === 'in' && (SINCE.has(next) || match.last() === 'ahead')))) return undefined
  const meaning = duration(unit, Number.NaN)
  // "the waning months of his term"
  if (!led && match.before(2) === 'the' && (match.shapeBefore() & (CAPITALIZED | NUMERIC)) === 0) return [{ from: match.from - 2, to: match.to, meaning }]
  // "months ahead of the vote"
  return match.last() === 'ahead' && next === 'of' ? [{ from: match.from, to: match.to - 1, meaning }] : meaning
}

/** "weeklong", "monthslong" */
function durationWord(word: string): Meaning {
  const stem = word.slice(0, -4)
  const unit = look(UNITS, stem)
  return duration(unit ?? look(PLURAL_UNITS, stem) ?? 'day', unit === undefined ? Number.NaN : 1)
}

/** "Daily Mail", "Annual General Meeting": part of a name. */
function inName({ words, from, to }: Match): boolean {
  return isName(words, from) && (isName(words, to) || isName(words, from - 1))
}

function set(unit: Unit, value: string, quant?: string, freq?: string): Meaning {
  return { kind: 'set', value, unit, quant, freq }
}

/** Every week on a day, or in a part of it. */
function weekly(match: Match, weekday = 1, quant?: string): Meaning {
  const code = look(DAY_PARTS, match.word('part'))
  return set('week', `XXXX-WXX-${weekday}${code ? `T${code}` : ''}`, quant)
}

/** "every", "each", "per" … as TIMEX3 `quant`. */
function quantOf(word: string): string {
  return word === 'a' || word === 'an' || word === 'per' ? 'EACH' : word.toUpperCase()
}

function every(match: Match): Meaning | undefined {
  const quant = quantOf(match.word('each'))
  const weekday = look(WEEKDAYS, match.word('weekday'))
  if (weekday !== undefined) return weekly(match, weekday, quant)
  const month = look(MONTHS, match.word('month'))
  const yearly = month === undefined ? look(SEASONS, match.word('season')) : padded(month)
  if (yearly !== undefined) return set('year', `XXXX-${yearly}`, quant)
  const part = look(DAY_PARTS, match.word('part'))
  if (part !== undefined) return set('day', `XXXX-XX-XXT${part}`, quant)
  const unit = unitOf(match)
  if (unit === 'weekend') return set('week', 'XXXX-WXX-WE', quant)
  return set(unit, amount(unit, match.has('low') ? Number.NaN : match.value('number') ?? match.value('ordinal') ?? (match.has('other') ? 2 : match.has('half') ? 0.5 : 1)), quant)
}

/** Before "last" as a verb. */
const LASTING: ReadonlySet<string> = /* @__PURE__ */ new Set([...BEFORE_BASE_FORMS, ...MODALS])

const TIMES: Readonly<Record<string, string>> = { once: '1X', twice: '2X', thrice: '3X' }

export const AMOUNTS: readonly Rule[] = [
  // two years, two years old, two hours and 15 minutes
  [
    '(the/these/those/another)? APPROX? NUMBER (previous/preceding | DASH)? FILLER? FILLER? UNITS ((and)? more=NUMBER (extras=UNITS | extra=UNIT) | old)?',
    (match) => throughout(match, counted(match))
  ],
  // eight-year, two-and-a-half-year, two-month-long
  ['APPROX? NUMBER (dash=DASH)? FILLER? UNIT (DASH long/old/olds)?', attributive],
  // a year
  ['APPROX? a/an/one/another FILLER? UNIT (and a half=half)?', (match) => throughout(match, single(match))],
  // half an hour, a quarter of a century
  ['APPROX? (half (a/an | DASH) UNIT | a half DASH? UNIT | a? quarter=quarter (of a | DASH)? unit=century)', (match) => { const unit = longUnit(match); return unit && duration(unit, match.has('quarter') ? 0.25 : 0.5) }],
  // the past five years
  [
    '(the/these/its/his/her/their)? (which=POINTER | first/final/initial/opening/closing) APPROX? NUMBER DASH? FILLER? FILLER? UNITS (of ((MONTH | fiscal)? YEAR | MONTH | (the | this | last | next) (fiscal)? year | the decade | the century))?',
    (match) => {
      const unit = unitOf(match)
      const count = match.number()
      // "expected to last three weeks"
      if (match.first() === 'that' || match.after() === 'ago' || (match.first() === 'last' && LASTING.has(match.before()))) return undefined
      const whole = duration(unit, count)
      // "the past five years" ends on the day of writing, "the next five" begins there.
      const direction = FROM_DOCUMENT.has(match.word('which')) ? pointerOf(match, 'which') : 0
      return !direction || !(count > 0) || match.last() !== match.word('units') ? whole : { ...whole, anchored: { count, direction } }
    }
  ],
  // between 60 and 90 days
  [
    'APPROX? a=NUMBER (cut=DASH)? (to | or | and | DASH) NUMBER DASH? FILLER? (UNITS | UNIT)',
    (match) => {
      const unit = unitOf(match)
      const [first, second] = [match.number('a'), match.number()]
      if (!(first < second)) return undefined
      const last = match.at('number')
      if (match.words.lower(last - 1) === 'and' && match.before() !== 'between' && !match.has('cut')) return undefined
      return [{ from: match.from, to: match.has('cut') ? match.at('cut') : last - 1, meaning: { ...duration(unit, first), mod: modOf(match) } }, { from: last, to: match.to, meaning: duration(unit, second) }]
    }
  ],
  // the coming weeks; "this years winner", written without its apostrophe
  [
    'the? POINTER UNITS',
    (match) => {
      const unit = unitOf(match)
      if (match.first() === 'this') return !standsForItself(match) && { kind: 'relative', unit, count: 0 }
      return (match.first() === 'the' || BEFORE_BARE_UNITS.has(match.before())) && duration(unit, Number.NaN)
    }
  ],
  // years
  ['the? UNITS ahead?', bare],
  // decades-long, day-long, multi-year, single-day
  [
    '((UNITS | UNIT) DASH long/old | (many=multi/several | single/full) DASH UNIT)',
    (match) => {
      const unit = longUnit(match)
      return unit && duration(unit, match.has('units') || match.has('many') ? Number.NaN : 1)
    }
  ],
  // weeklong
  ['LONG', (match) => durationWord(match.word('long'))],
  // daily, twice daily, half-yearly
  ['(often=once/twice/thrice DASH? | half=half/semi DASH)? FREQUENCY', (match) => (!inName(match) && set('day', match.has('half') ? (match.word('frequency') === 'hourly' ? 'PT30M' : 'P6M') : look(FREQUENCIES, match.word('frequency')) ?? 'P1D', undefined, look(TIMES, match.word('often'))))],
  // every week, the first Monday of each month
  [
    '(the? (nth=ORDINAL | last) (day | day=WEEKDAY)? of/in)? each=every/each (other=other | half=half | (low=NUMBER (to/or | DASH))? NUMBER | ORDINAL)? (FILLER)? (WEEKDAY PART? | MONTH | SEASON | PART | UNIT | UNITS)',
    every
  ],
  // twice a year, five days a week
  [
    '(often=once/twice/thrice | NUMBER _-? (times|time|UNITS)) _-? each=a/an/per/every/each _-? UNIT',
    (match) => {
      // "ten days a year ago"
      if (match.after() === 'ago' || match.after() === 'earlier') return undefined
      const unit = unitOf(match)
      const count = match.number()
      const part = look(PLURAL_UNITS, match.word('units'))
      const freq = look(TIMES, match.word('often')) ?? `${Number.isNaN(count) ? '' : count}${part === undefined ? 'X' : UNIT_CODES[part]}`
      return set(unit, amount(unit, 1), quantOf(match.word('each')), freq)
    }
  ],
  // per year
  ['per UNIT', (match) => set(unitOf(match), amount(unitOf(match), 1), 'EACH')],
  // Mondays, Monday nights
  [
    'WEEKDAYS PART? | WEEKDAY part=mornings/afternoons/evenings/nights',
    (match) => ((match.words.shape(match.from) & CAPITALIZED) !== 0 && weekly(match, look(WEEKDAYS, match.word('weekday') || match.word('weekdays').slice(0, -1))))
  ],
  // weekends
  ['weekends', () => set('week', 'XXXX-WXX-WE')]
]
