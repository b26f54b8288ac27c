import { lexiconOf, type Lexicon } from '../../lexicon/table.js'
import {
  COUNTING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS
} from '../../lexicon/sentence-words.js'

/** What a word with a full stop behind it can be short for, one bit each. */
export const TITLE = 1 << 0
export const LEADING = 1 << 1
export const COUNTING = 1 << 2
export const NUMBERED = 1 << 3
export const MONTH = 1 << 4
export const STATE = 1 << 5
export const TRAILING = 1 << 6

let made: Lexicon | undefined
let longest = 0

/** The classes of a word in small letters, 0 for none. */
export function abbreviationClasses(lower: string): number {
  made ??= build()
  return lower.length > longest ? 0 : (made.get(lower) ?? 0)
}

function build(): Lexicon {
  const lexicon = lexiconOf(
    [TITLE_ABBREVIATIONS, TITLE],
    [LEADING_ABBREVIATIONS, LEADING],
    [COUNTING_ABBREVIATIONS, COUNTING],
    [NUMBERED_ABBREVIATIONS, NUMBERED],
    [MONTH_ABBREVIATIONS, MONTH],
    [STATE_ABBREVIATIONS, STATE],
    [TRAILING_ABBREVIATIONS, TRAILING]
  )
  for (const word of lexicon.keys()) longest = Math.max(longest, word.length)
  return lexicon
}
