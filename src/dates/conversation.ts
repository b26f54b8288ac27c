/** Is a text an interview? There "now", "recently" and "in the past" belong to the talk, and point to no day of the article. */
import { TALKERS } from '../lexicon/contrast-words.js'
import type { WordText } from './dates.js'
import { isInMarks } from './saying.js'

/** In an interview at least one sentence in so many says "I", "we" or "you" outside of quotation marks, and one in so many asks. */
const TALK = 5
const ASKING = 33
/** So many sentences that talk, and so many that ask, at the least. */
const LEAST = 8
const QUESTIONS = 2

/** Do people talk with each other here, so that most is not told by the article itself? */
export function isConversation({ words, ranges }: Pick<WordText, 'words' | 'ranges'>): boolean {
  let asked = 0
  for (const { to } of ranges) if (words.lower(to - 1) === '?') asked++
  // Most articles ask little: who talks in them is not looked for.
  if (asked < QUESTIONS || asked * ASKING < ranges.length) return false
  let talk = 0
  for (const { from, to } of ranges) {
    let at = from
    while (at < to && !TALKERS.has(words.lower(at))) at++
    if (at < to && !isInMarks(words, from, at)) talk++
  }
  return talk >= LEAST && talk * TALK >= ranges.length
}
