/**
 * Does the clause around an expression speak of what is to come, or of what was? Read from the words beside it: the
 * auxiliaries and the plans ("is set to", "scheduled"), within the marks and conjunctions that end a clause. The full
 * reading of the sentence would double what dates alone cost, and decides no more cases of the corpora.
 */
import { BEFORE_BASE_FORMS, CLAUSE_EDGES, IRREGULAR_PAST_FORMS, NOT_PAST_FORMS, PAST_AUXILIARIES, PAST_FORMS_IN_EED, PLANNED_WORDS, PLANNING_WORDS, PRESENT_VERBS, TIMETABLE_VERBS } from '../lexicon/date-neighbours.js'
import { DETERMINERS, MODALS as MODAL_VERBS, PRONOUNS } from '../lexicon/function-words.js'
import { CARDINALS } from '../lexicon/time-words.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, MARK, type Word, type Words } from '../text/words.js'

export type Direction = 'past' | 'future'

const FUTURE_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['will', "'ll", "won't", 'shall'])
const MODALS: ReadonlySet<string> = /* @__PURE__ */ new Set(MODAL_VERBS)
/** Before "to" and a verb: a plan. */
const PLANNING: ReadonlySet<string> = /* @__PURE__ */ new Set(PLANNING_WORDS)
/** Adjectives and nouns of plans: "the hearing scheduled for Monday", "due Friday". */
const PLANNED: ReadonlySet<string> = /* @__PURE__ */ new Set(PLANNED_WORDS)
const TIMETABLE: ReadonlySet<string> = /* @__PURE__ */ new Set(TIMETABLE_VERBS)
const PRESENT: ReadonlySet<string> = /* @__PURE__ */ new Set(PRESENT_VERBS)
const SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set(PRONOUNS)
const ON: ReadonlySet<string> = /* @__PURE__ */ new Set(['on', 'at', 'from', 'until'])
const BEFORE_BASE: ReadonlySet<string> = /* @__PURE__ */ new Set(BEFORE_BASE_FORMS)
const DETERMINER: ReadonlySet<string> = /* @__PURE__ */ new Set(DETERMINERS)
const PAST_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(PAST_AUXILIARIES)
/** Past forms that do not end in "ed", the commonest of news. */
const IRREGULAR: ReadonlySet<string> = /* @__PURE__ */ new Set(IRREGULAR_PAST_FORMS)
/** Before a participle. */
const PASSIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(['be', 'being', 'is', 'are'])
const IN_EED: ReadonlySet<string> = /* @__PURE__ */ new Set(PAST_FORMS_IN_EED)
const NOT_PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(NOT_PAST_FORMS)
/** What a clause ends with on either side. */
const EDGES: ReadonlySet<string> = /* @__PURE__ */ new Set(CLAUSE_EDGES)

/** How far the clause is followed, in words. */
const REACH = 16

function isPast(word: Word, next: Word | undefined, previous: Word | undefined): boolean {
  const { lower, shape } = word
  // "should be completed": a participle says nothing of time.
  if (previous !== undefined && PASSIVE.has(previous.lower)) return false
  if ((shape & MARK) !== 0) return false
  if (PAST_VERBS.has(lower) || IRREGULAR.has(lower)) return true
  // "announced", but not "the announced plan", "wounded" or "Mohamed".
  return lower.length > 4 && lower.endsWith('ed') && (shape & CAPITALIZED) === 0 && lower !== 'united' && !NOT_PAST.has(lower) && (!lower.endsWith('eed') || IN_EED.has(lower)) && next?.lower !== 'to'
}

/** Is the word by itself a past form of a verb? */
export function isPastForm(word: Word): boolean {
  return isPast(word, undefined, undefined)
}

/** The direction of the clause that holds word `at`, where its verbs tell. */
export function directionAt(text: Pick<ArticleText, 'words' | 'ranges'>, sentence: number, at: number): Direction | undefined {
  const range = text.ranges[sentence]
  if (range === undefined) return undefined
  const before = backwards(text.words, range.from, at)
  if (before.direction !== undefined || before.verb) return before.direction
  return forwards(text.words, range.to, at)
}

/** The nearest verb on the left. */
function backwards(words: Words, from: number, at: number): { readonly direction?: Direction; readonly verb?: true } {
  let past = false
  for (let index = at - 1, steps = 0; index >= from && steps < REACH; index--, steps++) {
    const word = words.get(index)
    if (word === undefined) break
    const { lower } = word
    if (EDGES.has(lower) && !(index === at - 1)) break
    if (FUTURE_VERBS.has(lower)) return { direction: past ? 'past' : 'future' }
    // "May 7" is no modal.
    if (MODALS.has(lower) && (word.shape & CAPITALIZED) === 0) return words.get(index + 1)?.lower === 'have' ? { direction: 'past' } : past ? { direction: 'past' } : { direction: 'future' }
    if (lower === 'to' && PLANNING.has(words.get(index - 1)?.lower ?? '') && !DETERMINER.has(words.get(index + 1)?.lower ?? '')) return { direction: 'future' }
    if (PLANNED.has(lower) && !past) return { direction: 'future' }
    if (!past && ((TIMETABLE.has(lower) && isPresent(words.get(index - 1))) || (PRESENT.has(lower) && isSubject(words, index - 1, from)))) return { direction: 'future' }
    // A verb in the present with a date after it is a timetable: "the fair opens Friday".
    if ((lower === 'is' || lower === 'are' || lower === 'has' || lower === 'have') && !past) {
      if (lower === 'has' || lower === 'have') return { direction: 'past' }
      // "The vote is Tuesday", "is on Tuesday"
      return at - index === 1 || (at - index === 2 && ON.has(words.get(at - 1)?.lower ?? '')) ? { direction: 'future' } : { verb: true }
    }
    if (isPast(word, words.get(index + 1), words.get(index - 1))) past = true
  }
  return past ? { direction: 'past', verb: true } : {}
}

/** No auxiliary, "to" or determiner before it: "did not resume", "to begin" tell by themselves, "the starts" are nouns. */
function isPresent(before: Word | undefined): boolean {
  return before !== undefined && !Object.hasOwn(CARDINALS, before.lower) && ![BEFORE_BASE, MODALS, FUTURE_VERBS, PAST_VERBS, DETERMINER].some((words) => words.has(before.lower))
}

/** A pronoun or a name: "they play", "which starts", "England host Wales". */
function isSubject(words: Words, at: number, from: number): boolean {
  const word = words.get(at)
  if (at < from || word === undefined) return false
  return SUBJECT.has(word.lower) || word.lower === 'who' || word.lower === 'which' || ((word.shape & CAPITALIZED) !== 0 && (word.shape & MARK) === 0)
}

/** The first verb on the right: "Friday's hearing will …". */
function forwards(words: Words, to: number, at: number): Direction | undefined {
  for (let index = at + 1, steps = 0; index < to && steps < REACH; index++, steps++) {
    const word = words.get(index)
    if (word === undefined) break
    const { lower } = word
    if (EDGES.has(lower)) break
    if (FUTURE_VERBS.has(lower)) return 'future'
    if ((lower === 'is' || lower === 'are') && (words.get(index + 1)?.lower === 'to' || (PLANNING.has(words.get(index + 1)?.lower ?? '') && words.get(index + 2)?.lower === 'to'))) return 'future'
    if (lower === 'would' || lower === 'should') return 'future'
    if (isPast(word, words.get(index + 1), words.get(index - 1))) return 'past'
    if (lower === 'has' || lower === 'have') return 'past'
  }
  return undefined
}
