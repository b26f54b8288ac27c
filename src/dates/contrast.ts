/**
 * "Now" and "currently" name the time of writing (TIDES 2005, §3.1). In an interview they mostly carry on what is said ("now,
 * you know", "what we're now doing"; Schiffrin, *Discourse Markers*, 1987, ch. 8), and behind "will" or "may" they tell what
 * follows. "Current" is one before a state of things.
 */
import { BEFORE_NOW, PRESENT_ADVERBS, STATES } from '../lexicon/contrast-words.js'
import { MODALS } from '../lexicon/function-words.js'
import { PLURAL_UNITS } from '../lexicon/time-words.js'
import { CAPITALIZED, MARK, type Words } from '../text/words.js'
import type { Reading } from './grammar/meaning.js'

const MODAL: ReadonlySet<string> = /* @__PURE__ */ new Set(MODALS)

/** How far a noun may stand from its adjective. */
const REACH = 3

/** The readings of a sentence without words for the present that name no time. */
export function withoutIdlePresent(words: Words, from: number, to: number, readings: readonly Reading[], isConversation: () => boolean): readonly Reading[] {
  return readings.filter((reading, index) => {
    const { meaning } = reading
    // "Several years ago" is a time in an interview too.
    if (meaning.kind === 'reference' && !Object.hasOwn(PLURAL_UNITS, words.lower(reading.to - 2)) && isConversation()) return false
    if (meaning.kind !== 'reference' || meaning.value !== 'PRESENT_REF') return true
    const last = words.lower(reading.to - 1)
    if (last === 'current') return isState(words, reading.to)
    if (!PRESENT_ADVERBS.has(last) || (reading.from > from && BEFORE_NOW.has(words.lower(reading.from - 1)))) return true
    // "for many years now" only stresses how long.
    const previous = readings[index - 1]
    return !(previous?.to === reading.from && previous.meaning.kind === 'duration') && !isBehindModal(words, reading.from - 1)
  })
}

/** "It will now rise", "they may be currently at sea" */
const isBehindModal = (words: Words, at: number): boolean => MODAL.has(words.lower(words.lower(at) === 'be' ? at - 1 : at))

/** Does the noun behind an adjective name a state of things? */
function isState(words: Words, at: number): boolean {
  for (let on = at; on < at + REACH; on++) {
    if ((words.shape(on) & (MARK | CAPITALIZED)) !== 0) return false
    if (STATES.has(words.lower(on))) return true
  }
  return false
}
