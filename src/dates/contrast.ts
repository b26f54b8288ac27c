/**
 * Words for a time that name none here. "Now" and "currently" are the time of writing (TIDES 2005, §3.1), but in an interview
 * they mostly carry on what is said ("now, you know", "what we're now doing"; Schiffrin, *Discourse Markers*, 1987, ch. 8).
 * "Current" is one before a state of things, and quarters are played in games.
 */
import { GAMES, STATES } from '../lexicon/contrast-words.js'
import { PLURAL_UNITS } from '../lexicon/time-words.js'
import { CAPITALIZED, MARK, type Words } from '../text/words/words.js'
import type { Reading } from './grammar/meaning.js'

/** How many words around a quarter may tell whose it is. */
const AROUND = 40

/** How far a noun may stand from its adjective. */
const REACH = 3

/** The readings of a sentence without the idle ones. */
export function withoutIdle(words: Words, readings: readonly Reading[], isConversation: () => boolean): readonly Reading[] {
  return readings.filter(({ from, to, meaning }) => {
    if (meaning.kind === 'calendar') return meaning.fields.quarter === undefined || meaning.fields.year !== undefined || meaning.of !== undefined || !isPlayed(words, from, to)
    // "What is taught today?" asks an interview; but "today's game".
    if (meaning.kind !== 'reference' && (meaning.kind !== 'relative' || words.lower(from) !== 'today' || words.lower(to) === "'s")) return true
    // "Several years ago" is a time in an interview too.
    if (!Object.hasOwn(PLURAL_UNITS, words.lower(to - 2)) && isConversation()) return false
    return words.lower(to - 1) !== 'current' || isState(words, to)
  })
}

/** Does the text around tell of a game? */
const isPlayed = (words: Words, from: number, to: number): boolean => words.lowers(Math.max(0, from - AROUND), to + AROUND).some((lower) => GAMES.has(lower))

/** Does the noun behind an adjective name a state of things? */
function isState(words: Words, at: number): boolean {
  for (let on = at; on < at + REACH; on++) {
    if ((words.shape(on) & (MARK | CAPITALIZED)) !== 0) return false
    if (STATES.has(words.lower(on))) return true
  }
  return false
}
