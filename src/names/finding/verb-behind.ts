/** Is the word behind a name its verb? */
import * as classes from '../../lexicon/classes.js'
import { BASE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { CAPITALIZED, type Words } from '../../text/words/words.js'
import { isAt, looksAt } from '../../text/words/ask.js'

/** "X and Y meet", "Did X meet": a base form of their subject. */
export const BEFORE_BASE = classes.COORDINATOR | classes.AUXILIARY | classes.MODAL

/** Is it a verb of one subject? No base form, "X book", and no plural before the verb itself, "X protests erupted". */
export function isFiniteBehind(words: Words, at: number): boolean {
  const known = words.classes(at)
  if ((known & (classes.AUXILIARY | classes.MODAL)) !== 0) return true
  const grammar = words.grammar(at)
  if ((known & classes.VERB) === 0 || (grammar & PAST) !== 0) return isVerbBehind(words, at)
  return (grammar & THIRD) !== 0 && ((known & classes.NOUN) === 0 || !isPastBehind(words, (words.classes(at + 1) & (classes.ADVERB | classes.VERB)) === classes.ADVERB ? at + 2 : at + 1))
}

/** "erupted", "were" */
const isPastBehind = (words: Words, at: number): boolean => isAt(words, at, classes.AUXILIARY | classes.MODAL) || (isAt(words, at, classes.VERB) && (words.grammar(at) & (PAST | THIRD)) !== 0)

/** "met", "will" */
export const isVerbBehind = (words: Words, at: number): boolean => isAt(words, at, classes.VERB | classes.AUXILIARY | classes.MODAL) || (words.lower(at).endsWith('ed') && !looksAt(words, at, CAPITALIZED))

/** "told", "wants", "'s": nothing that a modal has behind it. */
export const isAfterName = (words: Words, at: number): boolean => words.lower(at) === "'s" || ((words.grammar(at) & (PAST | THIRD)) !== 0 && (words.grammar(at) & BASE) === 0)
