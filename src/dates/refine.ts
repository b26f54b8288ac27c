/** Puts readings of one sentence together: "early" + "Tuesday", "the end of" + "last year", "4 p.m." + "Friday", "this week" + "'s". */
import { BOUNDS, DAY_PARTS } from '../lexicon/time-words.js'
import { look } from '../lexicon/table.js'
import { CAPITALIZED, MARK, NUMERIC, type Word } from '../text/words.js'
import type { DateModifier } from '../types.js'
import { isDash } from './grammar/kinds.js'
import { type Fields, modified, type Meaning, type Reading } from './grammar/meaning.js'
import { isGlued } from './grammar/pattern.js'

/** "early this year": what the adverb says of the stretch. */
const BEFORE: Readonly<Record<string, DateModifier>> = { early: 'START', earlier: 'START', mid: 'MID', late: 'END', later: 'END' }

/** Does the meaning name a stretch of the calendar? */
function isStretch(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' || meaning.kind === 'relative' || meaning.kind === 'numeric'
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'numeric' || meaning.kind === 'holiday') return true
  if (meaning.kind === 'relative') return meaning.unit === 'day'
  return meaning.kind === 'calendar' && (meaning.fields.day !== undefined || meaning.fields.weekday !== undefined)
}

export function refine(words: readonly Word[], from: number, to: number, readings: readonly Reading[]): Reading[] {
  return possessives(words, to, borrowYears(words, joinTimes(words, to, readings.map((reading, index) => widen(words, readings[index - 1]?.to ?? from, reading)))))
}

/** Takes in the words before a stretch that say which part of it is meant. */
function widen(words: readonly Word[], least: number, reading: Reading): Reading {
  const { meaning } = reading
  if (!isStretch(meaning) && !(meaning.kind === 'time' && meaning.part !== undefined)) return reading
  let { from } = reading
  const lower = (at: number): string => (at >= least ? (words[at]?.lower ?? '') : '')
  let at = from - 1
  if (isDash(lower(at)) && isGlued(words[at]) && lower(at - 1) === 'mid') at--
  const before = look(BEFORE, lower(at))
  if (before !== undefined) {
    from = at
    if (words[at + 1]?.lower !== '-' && lower(at) === 'mid' && !isGlued(words[at + 1])) from = at
    if (lower(from - 1) === 'the' && meaning.kind === 'calendar' && (meaning.fields.decade !== undefined || meaning.fields.century !== undefined)) from--
    return { ...reading, from, meaning: modified(meaning, before) }
  }
  // "early in the year", "late in 1999"
  const inside = lower(at) === 'in' || lower(at) === 'on'
  const the = words[reading.from]?.lower === 'the' || words[reading.from]?.lower === 'this'
  const year = meaning.kind === 'calendar' && lower(at) === 'in' && meaning.mod === undefined
  if (inside && (year || (the && meaning.kind === 'relative')) && look(BEFORE, lower(at - 1)) !== undefined) {
    return { ...reading, from: at - 1, meaning: modified(meaning, look(BEFORE, lower(at - 1))) }
  }
  if (lower(at) !== 'of') return reading
  const bound = look(BOUNDS, lower(at - 1))
  if (bound === undefined) return reading
  from = at - 1
  if (lower(from - 1) === 'very') from--
  if (lower(from - 1) !== 'the') return reading
  return { ...reading, from: from - 1, meaning: modified(meaning, bound) }
}

/** A time and the day beside it are one expression: "4 p.m. Friday", "Friday 4 p.m.", "Sunday morning", "the night of May 5". */
function joinTimes(words: readonly Word[], end: number, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = []
  for (const reading of readings) {
    const last = joined[joined.length - 1]
    const { meaning } = reading
    if (last !== undefined && last.meaning.kind === 'time' && last.meaning.date === undefined && isDay(meaning)) {
      const between = reading.from - last.to
      const adjacent = between === 0
      const of = between === 1 && words[last.to]?.lower === 'of' && last.meaning.part !== undefined
      if (adjacent || of) {
        joined[joined.length - 1] = { from: last.from, to: reading.to, meaning: { ...last.meaning, date: meaning } }
        continue
      }
    }
    if (last !== undefined && isDay(last.meaning) && meaning.kind === 'time' && meaning.date === undefined) {
      const between = reading.from - last.to
      const one = between === 1 ? (words[last.to]?.lower ?? '') : ''
      if ((between === 0 || one === 'at' || (one === ',' && last.meaning.kind !== 'relative' && meaning.clock !== undefined)) && !(meaning.part !== undefined && between > 0)) {
        joined[joined.length - 1] = { from: last.from, to: reading.to, meaning: { ...meaning, date: last.meaning } }
        continue
      }
    }
    if (isDay(meaning)) {
      // "The Saturday Morning Show": part of a name.
      if (isTitle(words, reading.to, end)) continue
      const part = look(DAY_PARTS, reading.to < end ? (words[reading.to]?.lower ?? '') : '')
      const early = reading.to + 1 < end && look(BEFORE, words[reading.to]?.lower ?? '') !== undefined ? look(DAY_PARTS, words[reading.to + 1]?.lower ?? '') : undefined
      const mod = early === undefined ? undefined : look(BEFORE, words[reading.to]?.lower ?? '')
      if (part !== undefined || early !== undefined) {
        const { mod: own, ...date } = meaning
        joined.push({
          from: reading.from,
          to: reading.to + (part === undefined ? 2 : 1),
          meaning: modified({ kind: 'time', part: part ?? early ?? 'MO', date, ...(own !== undefined && { mod: own }) }, mod)
        })
        continue
      }
    }
    joined.push(reading)
  }
  return joined
}

/** Are the part of the day behind a weekday and the word after it both capitalized, and the one before not? */
function isTitle(words: readonly Word[], at: number, end: number): boolean {
  if (at + 1 >= end || look(DAY_PARTS, words[at]?.lower ?? '') === undefined) return false
  const before = words[at - 2]
  const capital = (word: Word | undefined): boolean => word !== undefined && (word.shape & CAPITALIZED) !== 0 && (word.shape & (MARK | NUMERIC)) === 0
  return capital(words[at]) && capital(words[at + 1]) && before !== undefined && !capital(before)
}

const RANGE: ReadonlySet<string> = /* @__PURE__ */ new Set(['to', 'through', 'and', 'or', 'until', '-', '–', '—'])

/** "from March 3 to May 5, 2010", "Thursday and Friday next week": the year or week stands once, behind. */
function borrowYears(words: readonly Word[], readings: readonly Reading[]): Reading[] {
  const result = [...readings]
  for (let index = result.length - 2; index >= 0; index--) {
    const reading = result[index]
    const next = result[index + 1]
    if (reading === undefined || next === undefined) continue
    const a = reading.meaning
    const b = next.meaning
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.fields.year !== undefined || a.of !== undefined || a.pointer !== undefined) continue
    if (next.from - reading.to !== 1 || !RANGE.has(words[reading.to]?.lower ?? '') || !sameKind(a.fields, b.fields)) continue
    if (b.of !== undefined) result[index] = { ...reading, meaning: { ...a, of: b.of } }
    if (a.fields.month === undefined || b.fields.month === undefined || b.fields.year === undefined) continue
    const year = a.fields.month > b.fields.month && words[reading.to]?.lower !== 'and' ? b.fields.year - 1 : b.fields.year
    result[index] = { ...reading, meaning: { ...a, fields: { ...a.fields, year } } }
  }
  return result
}

/** Do both state a weekday, or a month, or a day of a month? */
function sameKind(a: Fields, b: Fields): boolean {
  return KEYS.every((key) => (a[key] === undefined) === (b[key] === undefined)) && KEYS.some((key) => a[key] !== undefined)
}

const KEYS = ['month', 'day', 'weekday', 'quarter', 'season'] as const

/** "this week's": the possessive belongs to a phrase that has a determiner (TIDES 2005, §3.2). */
function possessives(words: readonly Word[], end: number, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const next = words[reading.to]
    if (reading.to >= end || next === undefined || (next.lower !== "'s" && next.lower !== '’s')) return reading
    return reading.meaning.kind === 'relative' && reading.to - reading.from > 1 ? { ...reading, to: reading.to + 1 } : reading
  })
}
