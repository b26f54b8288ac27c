/** Named days, and words for past, present and future that name no date. */
import { AFTER_REFERENCES } from '../../lexicon/date-neighbours.js'
import { REFERENCES } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { CAPITALIZED, MARK, NUMERIC } from '../../text/words/words.js'
import { endsName, isConjunction, isName } from './doubts.js'
import { isPastForm } from './tense.js'
import { pointerOf } from './rules-fields.js'
import type { Meaning, Rule } from './meaning.js'
import { isLast, type Match } from './pattern.js'

/** "at present all four", "in the past Mr. Smith": what follows begins something else. */
const ends = (match: Match): boolean => isLast(match) || (match.after() !== 'of' && (AFTER_REFERENCES.has(match.after()) || (match.before() === 'in' && (match.shapeAfter() & CAPITALIZED) !== 0)))

/** Prepositions before "the past": elsewhere it is a subject that somebody talks about. */
const LEADS: ReadonlySet<string> = /* @__PURE__ */ wordSet('for from in into of than')
const WHENS = { past: 'PAST_REF', future: 'FUTURE_REF' } as const

function reference(match: Match): Meaning | undefined {
  const word = match.word('reference')
  const value = look(REFERENCES, word)
  const [before, after] = [match.before(), match.after()]
  // "the soon-to-open hall"
  if (value === undefined || after === '-') return undefined
  // "Now, …" and "now that" go on talking; "just now", "until now" are the present.
  if (word === 'now' && (after === 'that' || (after === ',' && (before === '' || (before !== ',' && (match.shapeBefore() & MARK) !== 0))))) return undefined
  // "as soon as", "as recently as last week", "soon after", "every now and then"
  if (before === 'as' || before === 'too' || before === 'every' || after === 'as' || after === 'after') return undefined
  // "They soon gave up" tells of what came next then.
  if (word === 'soon' && isPastForm(match.words, match.to)) return undefined
  if (word === 'current' || word === 'recent') {
    if (isLast(match) || (match.shapeAfter() & CAPITALIZED) !== 0 || before === 'most' || before === 'more') return undefined
  }
  return { kind: 'reference', value }
}

export const REFERENCE_RULES: readonly Rule[] = [
  // holiday
  [
    '(the | POINTER)? HOLIDAY (weekend=weekend | (,|of|in)? YEAR)?',
    (match) => {
      const index = match.value('holiday')
      if (index === undefined || isConjunction(match)) return undefined
      const at = match.at('holiday')
      const year = match.value('year')
      if ((match.words.shape(at) & (CAPITALIZED | NUMERIC)) === 0) return undefined
      // "Easter Island", "Christmas Carol": a name that begins with a holiday; "Johnnie Christmas": one that ends in it.
      if (match.to - at === 1 && (isName(match.words, match.to) || (!match.has('pointer') && endsName(match)))) return undefined
      const day: Meaning = { kind: 'holiday', index, year, pointer: pointerOf(match) }
      // The Saturday beside it: of a Monday or a Tuesday, the one before.
      if (match.has('weekend')) return { kind: 'counted', unit: 'weekend', count: -2 / 7, from: day, whole: true }
      return match.first() === 'the' ? [{ from: at, to: match.to, meaning: day }] : day
    }
  ],
  // now
  ['REFERENCE', reference],
  // right now, recent years, the long term
  ['present=right now | present=the time being | present=these days | present=the present time/day | past=the other day/week/month/night | ((not)? a? long time? | a/some (short/little)? time/while/moment/generation | moments/generations) past=ago | (these | more)? past=recent (UNITS | times) | the long/short/near/medium term', (match) => ({ kind: 'reference', value: match.has('present') ? 'PRESENT_REF' : match.has('past') ? 'PAST_REF' : 'FUTURE_REF' })],
  // more recently, very soon
  ['more/most/very/just/only reference=recently/soon', reference],
  // in the past, at the moment, at this point
  [
    '(the (recent/distant/near/foreseeable/immediate)? when=past/present/moment/future | when=present | this when=time/point/moment)',
    (match) => ((match.word('when') === 'moment' || match.first() !== 'the' ? match.before() === 'at' || match.before() === 'for' : LEADS.has(match.before())) && ends(match) && !isPastForm(match.words, match.to) && { kind: 'reference', value: look(WHENS, match.word('when')) ?? 'PRESENT_REF' })
  ]
]
