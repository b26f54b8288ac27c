/** Phrases like "the day" and "a day before" that name a date only where nothing follows that says which. */
import { AFTER_WHOLE_DATES, DIVIDED_PERIODS, NOUNS_OF_AN_AGE } from '../../lexicon/date-neighbours.js'
import { BOUNDS, EDGES, ORDINALS } from '../../lexicon/time-words.js'
import { wordSet } from '../../lexicon/table.js'
import { ABBREVIATED, CAPITALIZED } from '../../text/words/words.js'
import { isPastForm } from './tense.js'
import { isDash } from './kinds.js'
import { isGlued, isLast, type Match } from './pattern.js'

/** Of the words behind whole dates, the ones that say which: "the day when". */
const NOT_AFTER: ReadonlySet<string> = /* @__PURE__ */ wordSet('when where that after before of')
/** Words that may stand between "of" and what it divides: "the rest of the day". */
const ONLY: ReadonlySet<string> = /* @__PURE__ */ wordSet('best final last most next only')
const OF_WHAT: ReadonlySet<string> = /* @__PURE__ */ new Set([...DIVIDED_PERIODS, ...Object.keys(BOUNDS)])

/** Is there only one of what the word is said of: "first", "last", "biggest"? */
const isOnly = (word: string): boolean => Object.hasOwn(ORDINALS, word) || ONLY.has(word) || (word.length > 4 && word.endsWith('est'))

/** Does nothing follow that the words belong to, as in "the day Rome fell", "the day of the vote", "man of the year"? */
export function standsForItself(match: Match): boolean {
  const [before, next] = [match.before(), match.after()]
  // "late in the day"; but "late in the day before the vote"
  if (match.to - match.from === 2 && before === 'in' && Object.hasOwn(EDGES, match.before(2))) return true
  const divided = before === 'of' && OF_WHAT.has(match.before(2))
  // "the first win of the year", but "man of the year"
  if (before === 'of' && !divided && !isOnly(match.before(3)) && !isOnly(match.before(4))) return false
  if (isLast(match)) return !isDash(next) || !isGlued(match.words, match.to)
  if (NOT_AFTER.has(next)) return false
  // "the year 2000", "the day Tuesday", adverbs and verbs: "the day sharply lower", "sales in the quarter rose".
  return divided || isPastForm(match.words, match.to) || ((match.shapeAfter() & CAPITALIZED) === 0 ? AFTER_WHOLE_DATES.has(next) || next.endsWith('ly') : (match.words.shape(match.to - 1) & ABBREVIATED) !== 0)
}

/** Is "today" our time, not one day: "in today's world", "more today than ever", "as strong today as then", "the youth of today"? */
export function isOurTime({ words, from, to }: Match): boolean {
  const lower = (at: number): string => words.lower(at)
  const next = lower(to)
  if (next === "'s") return NOUNS_OF_AN_AGE.has(lower(to + 1)) || NOUNS_OF_AN_AGE.has(lower(to + 2))
  if (next === 'than') return lower(to + 1) !== 'yesterday'
  if (next === 'as') return lower(from - 2) === 'as' || lower(from - 3) === 'as'
  const previous = lower(from - 1)
  return previous === 'even' || (previous === 'of' && NOUNS_OF_AN_AGE.has(lower(from - 2)))
}
