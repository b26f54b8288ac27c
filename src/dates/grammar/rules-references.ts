/** Named days, and words for past, present and future that name no date. */
import { AFTER_REFERENCES } from '../../lexicon/date-neighbours.js'
import { REFERENCES } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { CAPITALIZED, MARK, NUMERIC } from '../../text/words.js'
import { endsName, isConjunction, isName } from './doubts.js'
import { isPastForm } from '../tense.js'
import { pointerOf } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'
import { isGlued, type Match } from './pattern.js'

const PAST: Meaning = { kind: 'reference', value: 'PAST_REF' }
const PRESENT: Meaning = { kind: 'reference', value: 'PRESENT_REF' }
const FUTURE: Meaning = { kind: 'reference', value: 'FUTURE_REF' }

const ends = (match: Match): boolean => {
  const next = match.words.get(match.to)
  return next === undefined || (next.shape & MARK) !== 0 || AFTER_REFERENCES.has(next.lower)
}

/** Prepositions before "the past": elsewhere it is a subject that somebody talks about. */
const LEADS: ReadonlySet<string> = /* @__PURE__ */ wordSet('in for from into of than')
const isLed = (match: Match): boolean => LEADS.has(match.before())

function reference(match: Match): Meaning | undefined {
  const word = match.word('reference')
  const value = look(REFERENCES, word)
  const next = match.words.get(match.to)
  const previous = match.words.get(match.from - 1)
  if (word === 'now') {
    // "Now, …" and "now that" go on talking; "just now", "until now" are the present.
    if (next?.lower === 'that' || next?.lower === '-' || (previous === undefined && next?.lower === ',')) return undefined
  }
  if (word === 'current' || word === 'recent') {
    const adjective = next !== undefined && (next.shape & (MARK | CAPITALIZED)) === 0
    if (!adjective || next?.lower === 'affairs' || (word === 'current' && next?.lower === 'account')) return undefined
  }
  if ((word === 'soon' || word === 'recently') && next?.lower === '-') return undefined
  // "They soon gave up" tells of what came next then.
  if (word === 'soon' && isPastForm(match.words, match.to)) return undefined
  if (word === 'recent' && (previous?.lower === 'most' || previous?.lower === 'more')) return undefined
  if (word === 'soon' && (next?.lower === 'as' || previous?.lower === 'as' || previous?.lower === 'too')) return undefined
  return value === 'PAST_REF' ? PAST : value === 'PRESENT_REF' ? PRESENT : FUTURE
}

export const REFERENCE_RULES: readonly Rule[] = [
  // holiday
  {
    pattern: '(POINTER)? HOLIDAY (,? YEAR)?',
    read: (match) => {
      const index = match.value('holiday')
      if (index === undefined || isConjunction(match)) return undefined
      const word = match.words.get(match.at('holiday'))
      const next = match.words.get(match.to)
      const year = match.value('year')
      const lower = word?.lower ?? ''
      if (word === undefined || ((word.shape & CAPITALIZED) === 0 && (word.shape & NUMERIC) === 0)) return undefined
      if (lower === '9' && next?.lower === '/' && isGlued(match.words, match.to)) return undefined
      // "Easter Island", "Christmas Carol": a name that begins with a holiday.
      const name = year === undefined && isName(next)
      const one = match.to - match.at('holiday') === 1
      if (name && one) return undefined
      // "Johnnie Christmas": a name that ends in one.
      if (one && !match.has('pointer') && endsName(match)) return undefined
      return { kind: 'holiday', index, year, pointer: pointerOf(match) }
    }
  },
  // now
  { pattern: 'REFERENCE', read: reference },
  // right now
  { pattern: '(right now | the time being | these days)', read: () => PRESENT },
  // more recently
  { pattern: '(more/most/very/just/only/until) recently', read: () => PAST },
  // very soon
  { pattern: 'very/fairly/pretty soon', read: () => FUTURE },
  // the past
  { pattern: 'the (recent/distant/not too distant)? past', read: (match) => (isLed(match) && ends(match) ? PAST : undefined) },
  // the future
  { pattern: 'the (near/foreseeable/immediate/distant)? future', read: (match) => (isLed(match) && ends(match) ? FUTURE : undefined) },
  // the present
  { pattern: 'the present', read: (match) => (ends(match) ? PRESENT : undefined) },
  // the moment
  { pattern: 'the moment', read: (match) => ((match.before() === 'at' || match.before() === 'for') && ends(match) ? PRESENT : undefined) },
  // the long term
  { pattern: 'the long/short/near/medium DASH? term', read: () => FUTURE }
]
