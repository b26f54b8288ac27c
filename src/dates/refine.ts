/** Puts readings of one sentence together: "early" + "Tuesday", "the end of" + "last year", "4 p.m." + "Friday", "this week" + "'s". */
import { AFTER_WHOLE_DATES, BEFORE_STRETCHES, END_NOUNS, JOINING_WORDS, STRETCH_ENDS } from '../lexicon/date-neighbours.js'
import { BOUNDS, DAY_PARTS, EDGES, PLACES, type Unit } from '../lexicon/time-words.js'
import { look, wordSet } from '../lexicon/table.js'
import type { Words } from '../text/words/words.js'
import { largeUnit } from './grammar/amounts.js'
import { isName } from './grammar/doubts.js'
import { isDash } from './grammar/kinds.js'
import { type Fields, modified, type Meaning, type Reading } from './grammar/meaning.js'
import { isGlued } from './grammar/pattern.js'

/** Seconds of half a day. */
const HALF_DAY = 43_200

/** Meanings that name a stretch of the calendar. */
const STRETCHES: ReadonlySet<string> = /* @__PURE__ */ wordSet('calendar relative nth numeric turn')

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'numeric' || meaning.kind === 'holiday') return true
  if (meaning.kind === 'relative' || meaning.kind === 'nth') return meaning.unit === 'day'
  return meaning.kind === 'calendar' && (meaning.fields.day !== undefined || meaning.fields.weekday !== undefined)
}

export function refine(words: Words, from: number, to: number, readings: readonly Reading[]): Reading[] {
  return determiners(words, to, countFrom(words, borrowYears(words, joinTimes(words, to, readings.map((reading, index) => widen(words, (index > 0 ? readings[index - 1]?.to : undefined) ?? from, reading))))))
}

/** Takes in the words before a stretch that say which part of it is meant. */
function widen(words: Words, least: number, reading: Reading): Reading {
  const { meaning } = reading
  if (!STRETCHES.has(meaning.kind) && !(meaning.kind === 'time' && meaning.part !== undefined)) return reading
  let { from } = reading
  const lower = (at: number): string => (at >= least ? (words.lower(at)) : '')
  let at = from - 1
  const joined = isDash(lower(at)) && isGlued(words, at)
  if (joined) at--
  // "end-June"
  const before = joined && lower(at) === 'end' ? 'END' : look(EDGES, lower(at))
  if (before !== undefined) {
    from = at
    return { ...reading, from, meaning: modified(meaning, before) }
  }
  // "early in the year", "late in 1999", "late on Friday"
  const [isIn, isOn] = [lower(at) === 'in', lower(at) === 'on']
  const edge = isIn || isOn ? look(EDGES, lower(at - 1)) : undefined
  const the = words.lower(reading.from) === 'the' || words.lower(reading.from) === 'this'
  const year = (meaning.kind === 'calendar' || meaning.kind === 'turn') && isIn && meaning.mod === undefined
  if (edge !== undefined && (year || (the && (meaning.kind === 'relative' || meaning.kind === 'time')) || (isDay(meaning) && isOn))) {
    return { ...reading, from: at - 1, meaning: modified(meaning, edge) }
  }
  if (lower(at) !== 'of') return reading
  const part = END_NOUNS.has(lower(at - 1))
  const bound = part ? look(PLACES, lower(at - 2)) : look(BOUNDS, lower(at - 1))
  if (bound === undefined) return reading
  // "end of March", "the very beginning of the year", "the early hours of Sunday", "the second half of the 19th century"
  return { ...reading, from: lower(at - 2) === 'the' ? at - 2 : lower(at - 3) === 'the' ? at - 3 : part ? at - 2 : at - 1, meaning: modified(meaning, bound) }
}

/** A time and the day beside it are one expression: "4 p.m. Friday", "Friday 4 p.m.", "Sunday morning", "the night of May 5". */
function joinTimes(words: Words, end: number, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = []
  for (const found of readings) {
    const last = joined.at(-1)
    const day = isDay(found.meaning)
    const reading = day ? withPart(words, end, found) : found
    const whole = last && timeAndDay(words, last, reading)
    if (whole !== undefined) joined[joined.length - 1] = whole
    // "The Saturday Morning Show": part of a name.
    else if (!day || !isTitle(words, found.to, end)) joined.push(reading)
  }
  return joined
}

/** The one expression that two beside each other are, if they are. */
function timeAndDay(words: Words, { from, to: middle, meaning: first }: Reading, { from: second, to, meaning: last }: Reading): Reading | undefined {
  const comma = second - middle === 2 && words.lower(middle) === ','
  if (second - middle > 1 && !comma) return undefined
  const between = second > middle ? words.lower(second - 1) : ''
  if (comma && between !== 'at') return undefined
  // "by the end of the day Saturday"
  if (first.kind === 'relative' && first.unit === 'day' && first.mod !== undefined && isDay(last) && between === '') return { from, to, meaning: modified(last, first.mod) }
  if (isDay(last) && first.kind === 'time') {
    // "overnight on Saturday"
    if (words.lower(from) === 'overnight' && (between === '' || between === 'on')) return { from, to, meaning: { kind: 'time', part: 'NI', date: last } }
    if (first.date === undefined && (between === '' || (between === 'of' && first.part !== undefined))) return { from, to, meaning: { ...first, date: last } }
  }
  if (last.kind !== 'time') return undefined
  // "11 p.m. last night", "3 a.m. Saturday morning"
  if (first.kind === 'time' && first.clock !== undefined && first.date === undefined && last.clock === undefined && last.date !== undefined && between === '') {
    const { time } = first.clock
    // "4 o'clock Friday afternoon"; but "2 a.m. last night"
    const late = last.part !== 'MO' && time < HALF_DAY && (last.part !== 'NI' || time > HALF_DAY / 2)
    return { from, to, meaning: { ...first, date: last.date, clock: late ? { ...first.clock, time: time + HALF_DAY } : first.clock } }
  }
  if (!isDay(first) || last.date !== undefined) return undefined
  return between === '' || (last.part === undefined && (between === 'at' || (between === ',' && first.kind !== 'relative'))) ? { from, to, meaning: { ...last, date: first } } : undefined
}

/** A day with the part of it that follows: "Sunday morning". */
function withPart(words: Words, end: number, reading: Reading): Reading {
  const part = partAt(words, reading.to, end)
  if (part === undefined) return reading
  const { mod, ...date } = reading.meaning
  return { from: reading.from, to: reading.to + 1, meaning: { kind: 'time', part, date, mod } }
}

const partAt = (words: Words, at: number, end: number): string | undefined => (at < end ? look(DAY_PARTS, words.lower(at)) : undefined)

/** Are the part of the day behind a weekday and the word after it both capitalized, and the one before not? */
function isTitle(words: Words, at: number, end: number): boolean {
  if (partAt(words, at, end - 1) === undefined) return false
  return isName(words, at) && isName(words, at + 1) && at > 1 && !isName(words, at - 2)
}

/** "from March 3 to May 5, 2010", "Thursday and Friday next week": the year or week stands once, behind. */
function borrowYears(words: Words, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings
  const result = [...readings]
  for (let index = result.length - 2; index >= 0; index--) {
    const reading = result[index]
    const next = result[index + 1]
    if (reading === undefined || next === undefined) continue
    const a = reading.meaning
    const b = next.meaning
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.fields.year !== undefined || a.of !== undefined || a.pointer !== undefined) continue
    if (next.from - reading.to !== 1 || !JOINING_WORDS.has(words.lower(reading.to)) || !sameKind(a.fields, b.fields)) continue
    if (b.of !== undefined) result[index] = { ...reading, meaning: { ...a, of: b.of } }
    if (a.fields.month === undefined || b.fields.month === undefined || b.fields.year === undefined) continue
    const year = a.fields.month > b.fields.month && words.lower(reading.to) !== 'and' ? b.fields.year - 1 : b.fields.year
    result[index] = { ...reading, meaning: { ...a, fields: { ...a.fields, year } } }
  }
  return result
}

/** Does the second end a range that the first begins, and say the same parts of a date: "from Thursday to Saturday", "3pm Thursday to 9am Friday"? Days to come are told in order too: "on Friday, Saturday and Monday". */
export function isRange(words: Words, first: Reading | undefined, last: Reading, ahead: boolean): boolean {
  if (first === undefined || last.from - first.to !== 1) return false
  const [a, b] = [dateOf(first.meaning), dateOf(last.meaning)]
  const between = words.lower(first.to)
  return a?.kind === 'calendar' && b?.kind === 'calendar' && b.fields.year === undefined && (JOINING_WORDS.has(between) || (ahead && between === ',')) && (between !== 'and' || ahead || words.lower(first.from - 1) === 'between') && sameKind(a.fields, b.fields)
}

/** The date of an expression, without its time. */
export function dateOf(meaning: Meaning): Meaning | undefined {
  return meaning.kind === 'time' ? meaning.date : meaning
}

/** Do both state a weekday, or a month, or a day of a month? */
function sameKind(a: Fields, b: Fields): boolean {
  return KEYS.every((key) => (a[key] === undefined) === (b[key] === undefined)) && KEYS.some((key) => a[key] !== undefined)
}

const KEYS = ['month', 'day', 'weekday', 'quarter', 'season'] as const

/** Two readings beside each other, where the second tells when the first is. */
function countFrom(words: Words, readings: readonly Reading[]): readonly Reading[] {
  const result: Reading[] = []
  for (const reading of readings) {
    const last = result.at(-1)
    const joined = last && counted(words, last, reading)
    if (joined !== undefined) result.pop()
    for (const one of joined ?? [reading]) result.push(one)
  }
  return result
}

function counted(words: Words, last: Reading, { from, to, meaning: date }: Reading): readonly Reading[] | undefined {
  const { meaning } = last
  const gap = from - last.to
  if (gap > 2) return undefined
  const word = words.lower(last.to)
  const one = (unit: Unit, count: number, day: Meaning): readonly Reading[] => [{ from: last.from, to, meaning: { kind: 'counted', unit, count, from: day } }]
  // "three weeks ago today", "a year ago this week"
  if (gap === 0 && words.lower(from - 1) === 'ago' && (isDay(date) || date.kind === 'relative' || (date.kind === 'calendar' && date.pointer !== undefined))) {
    if (meaning.kind === 'relative') return one(meaning.unit, meaning.count, date)
    if (meaning.kind === 'same-period') return one('year', meaning.years, date)
  }
  if (meaning.kind !== 'duration' || meaning.count === undefined) return undefined
  const { unit, count } = meaning
  const direction = look(STRETCH_ENDS, word)
  // "the week ended May 5", "the six months to June 30": a stretch that has its last or its first day beside it.
  if (direction !== undefined && date.kind === 'calendar' && date.fields.month !== undefined) {
    const at: Meaning = word === 'ended' ? { ...date, pointer: -1 } : date
    return [{ ...last, meaning: { ...meaning, anchored: { count, direction, at } } }, { from, to, meaning: at }]
  }
  // "Six weeks before Christmas", "a year after May 5, 2010": one date (TimeML 1.2.1, "two weeks from next Tuesday"); "a week on Tuesday".
  const ahead = word === 'from' || (word === 'on' && unit === 'week' && words.lower(last.from) === 'a')
  const sign = word === 'before' ? -1 : word === 'after' || ahead ? 1 : 0
  if (gap !== 1 || sign === 0 || !largeUnit(unit) || !isDay(date) || BEFORE_STRETCHES.has(words.lower(last.from - 1))) return undefined
  return one(unit, sign * count, ahead && date.kind === 'calendar' ? { ...date, pointer: date.pointer ?? 0 } : date)
}

/** "this week's": the possessive belongs to a phrase that has a determiner (TIDES 2005, §3.2); that of "the third-quarter loss" belongs to the noun. */
function determiners(words: Words, end: number, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const { from, to, meaning } = reading
    const next = to < end ? words.lower(to) : ''
    if (meaning.kind === 'relative' && to - from > 1 && next === "'s") return { ...reading, to: to + 1 }
    return words.lower(from) === 'the' && isDash(words.lower(to - 2)) && /^[a-z]/.test(next) && !AFTER_WHOLE_DATES.has(next) ? { ...reading, from: from + 1 } : reading
  })
}
