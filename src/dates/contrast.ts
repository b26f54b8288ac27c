/**
 * "Now" and "currently" are times only where a sentence sets the present against another time: "she led the party for ten
 * years and is now a farmer", "then …, but now …", "is now smaller". Elsewhere they say what the present tense says ("he
 * now lives in Leeds"), or carry the talk on ("Now, what is a strike?"; Schiffrin, *Discourse Markers*, 1987, ch. 8), and
 * annotators leave out nearly all of them.
 */
import { BEFORE_NOW, IRREGULAR_DEGREES, OTHER_TIMES, PRESENT_ADVERBS, STATES } from '../lexicon/contrast-words.js'
import { AFTER_WHOLE_DATES } from '../lexicon/date-neighbours.js'
import { CAPITALIZED, MARK, NUMERIC, type Words } from '../text/words.js'
import type { Reading } from './grammar/meaning.js'

/** How far a comparative may stand from its adverb, and a noun from its adjective. */
const REACH = 3
/** How far the sentence is searched on either side, in words. */
const AROUND = 40

/** The readings of a sentence without adverbs of the present that name no time. */
export function withoutIdlePresent(words: Words, from: number, to: number, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading, index) => !isIdle(words, reading) || isContrasted(words, from, to, readings, index, reading))
}

/** Is it an adverb of the present, or "current" before a noun? */
function isIdle(words: Words, { from, to, meaning }: Reading): boolean {
  const last = words.lower(to - 1)
  return meaning.kind === 'reference' && meaning.value === 'PRESENT_REF' && (PRESENT_ADVERBS.has(last) || (to - from === 1 && last === 'current'))
}

function isContrasted(words: Words, from: number, to: number, readings: readonly Reading[], index: number, reading: Reading): boolean {
  if (words.lower(reading.from) === 'current') return isState(words, reading.to)
  const previous = readings[index - 1]
  // "for many years now" only stresses how long.
  if (previous !== undefined && previous.to === reading.from && previous.meaning.kind === 'duration') return false
  if ((reading.from > from && BEFORE_NOW.has(words.lower(reading.from - 1))) || readings.some(isPast) || (readings.length > 1 && words.lower(reading.from - 2) === 'and')) return true
  for (let at = Math.max(from, reading.from - REACH); at < Math.min(reading.to + REACH, to); at++) if (isComparative(words, at)) return true
  for (let at = Math.max(from, reading.from - AROUND); at < Math.min(reading.to + AROUND, to); at++) if (OTHER_TIMES.has(words.lower(at))) return true
  return false
}

/** Does it tell of a time that is over, or of one that lasts until now? */
function isPast({ meaning }: Reading): boolean {
  return meaning.kind === 'duration' || (meaning.kind === 'reference' ? meaning.value === 'PAST_REF' : meaning.kind === 'relative' && meaning.count < 0)
}

/** "smaller", told by its ending, which a noun may have as well ("now a baker"); but "more than 300" is an amount. */
function isComparative(words: Words, at: number): boolean {
  const amount = words.lower(at + 1) === 'than' && (words.shape(at + 2) & NUMERIC) !== 0
  const lower = words.lower(at)
  return !amount && (IRREGULAR_DEGREES.has(lower) || (lower.endsWith('er') && lower.length > 4 && (words.shape(at) & CAPITALIZED) === 0 && !AFTER_WHOLE_DATES.has(lower)))
}

/** Does the noun behind an adjective name a state of things? */
function isState(words: Words, at: number): boolean {
  for (let on = at; on < at + REACH; on++) {
    if ((words.shape(on) & (MARK | CAPITALIZED)) !== 0) return false
    if (STATES.has(words.lower(on))) return true
  }
  return false
}
