/**
 * "Now" and "currently" name the time of writing (TIDES 2005, §3.1). In talk they mostly carry on what is said ("now, you
 * know", "what we're now doing"; Schiffrin, *Discourse Markers*, 1987, ch. 8): where a sentence says "I", "we" or "you",
 * they are times only behind a preposition or "but". "Current" is one before a state of things.
 */
import { BEFORE_NOW, PRESENT_ADVERBS, STATES, TALKERS } from '../lexicon/contrast-words.js'
import { CAPITALIZED, MARK, type Words } from '../text/words.js'
import type { Reading } from './grammar/meaning.js'

/** How far a noun may stand from its adjective. */
const REACH = 3

/** The readings of a sentence without words for the present that name no time. */
export function withoutIdlePresent(words: Words, from: number, to: number, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading, index) => {
    const { meaning } = reading
    if (meaning.kind !== 'reference' || meaning.value !== 'PRESENT_REF') return true
    const last = words.lower(reading.to - 1)
    if (last === 'current') return isState(words, reading.to)
    if (!PRESENT_ADVERBS.has(last) || (reading.from > from && BEFORE_NOW.has(words.lower(reading.from - 1)))) return true
    // "for many years now" only stresses how long.
    const previous = readings[index - 1]
    return !(previous?.to === reading.from && previous.meaning.kind === 'duration') && !isTalk(words, from, to)
  })
}

function isTalk(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (TALKERS.has(words.lower(at))) return true
  return false
}

/** Does the noun behind an adjective name a state of things? */
function isState(words: Words, at: number): boolean {
  for (let on = at; on < at + REACH; on++) {
    if ((words.shape(on) & (MARK | CAPITALIZED)) !== 0) return false
    if (STATES.has(words.lower(on))) return true
  }
  return false
}
