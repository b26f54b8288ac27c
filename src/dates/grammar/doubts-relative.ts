/** Phrases like "the day" and "a day before" that name a date only where nothing follows that says which. */
import { AFTER_WHOLE_DATES, DIVIDED_PERIODS } from '../../lexicon/date-neighbours.js'
import { ABBREVIATED, CAPITALIZED, MARK } from '../../text/words.js'
import type { Match } from './pattern.js'

/** What may follow: marks, prepositions and conjunctions that begin something else, auxiliaries. */
const MAY_FOLLOW: ReadonlySet<string> = /* @__PURE__ */ new Set(AFTER_WHOLE_DATES)
/** Words that may stand between "of" and what it divides: "the rest of the day". */
const OF_WHAT: ReadonlySet<string> = /* @__PURE__ */ new Set(DIVIDED_PERIODS)

/** Before "in the day". */
const EDGE_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['early', 'earlier', 'late', 'later'])

/** Does nothing follow that the words belong to, as in "the day Rome fell", "the day of the vote", "man of the year"? */
export function standsForItself(match: Match): boolean {
  const next = match.words[match.to]
  const previous = match.words[match.from - 1]
  // "late in the day"
  if (previous?.lower === 'in' && EDGE_ADVERBS.has(match.words[match.from - 2]?.lower ?? '')) return true
  const divided = previous?.lower === 'of' && OF_WHAT.has(match.words[match.from - 2]?.lower ?? '')
  if (previous?.lower === 'of' && !divided) return false
  if (next === undefined) return true
  if ((next.shape & MARK) !== 0) return next.lower !== '-' && next.lower !== '–'
  const last = match.words[match.to - 1]
  const ends = last !== undefined && (last.shape & ABBREVIATED) !== 0 && (next.shape & CAPITALIZED) !== 0
  const lower = next.lower
  if (lower === 'when' || lower === 'after' || lower === 'before') return false
  // "the year 2000", "the day Tuesday" and adverbs: "the day sharply lower".
  return ends || (divided && lower !== 'of' && lower !== 'that') || MAY_FOLLOW.has(lower) || lower.endsWith('ly')
}
