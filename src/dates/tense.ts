/**
 * Does the clause around an expression speak of what is to come, or of what was? Read from the words beside it: the
 * auxiliaries and the plans ("is set to", "scheduled"), within the marks and conjunctions that end a clause. The full
 * reading of the sentence would double what dates alone cost, and decides no more cases of the corpora.
 */
import { BEFORE_BASE_FORMS, CLAUSE_EDGES, IRREGULAR_PAST_FORMS, NOT_PAST_FORMS, PAST_AUXILIARIES, PAST_FORMS_IN_EED, PLANNED_WORDS, PLANNING_WORDS, PRESENT_VERBS, TIMETABLE_VERBS } from '../lexicon/date-neighbours.js'
import { DETERMINERS, MODALS as MODAL_VERBS, PRONOUNS } from '../lexicon/function-words.js'
import { CARDINALS } from '../lexicon/time-words.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, MARK, type Words } from '../text/words.js'

export type Direction = 'past' | 'future'

const FUTURE_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(['will', "'ll", "won't", 'shall'])
const MODALS: ReadonlySet<string> = /* @__PURE__ */ new Set(MODAL_VERBS)
/** Before "to" and a verb: a plan. */
const PLANNING: ReadonlySet<string> = /* @__PURE__ */ new Set(PLANNING_WORDS)
/** Adjectives and nouns of plans: "the hearing scheduled for Monday", "due Friday". */
const PLANNED: ReadonlySet<string> = /* @__PURE__ */ new Set(PLANNED_WORDS)
const TIMETABLE: ReadonlySet<string> = /* @__PURE__ */ new Set(TIMETABLE_VERBS)
const PRESENT: ReadonlySet<string> = /* @__PURE__ */ new Set(PRESENT_VERBS)
export const SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set(PRONOUNS)
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

/** Is the word by itself a past form of a verb? */
export function isPastForm(words: Words, at: number): boolean {
  const lower = words.lower(at)
  const shape = words.shape(at)
  if ((shape & MARK) !== 0) return false
  if (PAST_VERBS.has(lower) || IRREGULAR.has(lower)) return true
  // "announced", but not "wounded", "Mohamed".
  return lower.length > 4 && lower.endsWith('ed') && (shape & CAPITALIZED) === 0 && lower !== 'united' && !NOT_PAST.has(lower) && (!lower.endsWith('eed') || IN_EED.has(lower))
}

/** Is it one that tells when: not a mere participle, as in "should be completed" and "expected to"? */
function isPast(words: Words, at: number): boolean {
  if (!isPastForm(words, at) || PASSIVE.has(words.lower(at - 1))) return false
  return words.lower(at + 1) !== 'to' || !words.lower(at).endsWith('ed') || IRREGULAR.has(words.lower(at))
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
  for (let index = at - 1; index >= Math.max(from, at - REACH); index--) {
    const lower = words.lower(index)
    if (EDGES.has(lower) && index !== at - 1) break
    if (FUTURE_VERBS.has(lower)) return { direction: past ? 'past' : 'future' }
    // "May 7" is no modal.
    if (MODALS.has(lower) && (words.shape(index) & CAPITALIZED) === 0) return { direction: past || words.lower(index + 1) === 'have' ? 'past' : 'future' }
    if (lower === 'to' && PLANNING.has(words.lower(index - 1)) && !DETERMINER.has(words.lower(index + 1))) return { direction: 'future' }
    if (PLANNED.has(lower) && !past) return { direction: 'future' }
    if (!past && ((TIMETABLE.has(lower) && isPresent(words, index - 1)) || (PRESENT.has(lower) && index > from && isSubject(words, index - 1)))) return { direction: 'future' }
    if (lower === 'has' || lower === 'have') return { direction: 'past' }
    // A verb in the present with a date after it is a timetable: "The vote is Tuesday", "is on Tuesday".
    if ((lower === 'is' || lower === 'are') && !past) return at - index === 1 || (at - index === 2 && ON.has(words.lower(at - 1))) ? { direction: 'future' } : { verb: true }
    if (isPast(words, index)) past = true
  }
  return past ? { direction: 'past', verb: true } : {}
}

/** No auxiliary, "to" or determiner before it: "did not resume", "to begin" tell by themselves, "the starts" are nouns. */
function isPresent(words: Words, before: number): boolean {
  const lower = words.lower(before)
  return before >= 0 && !Object.hasOwn(CARDINALS, lower) && ![BEFORE_BASE, MODALS, FUTURE_VERBS, PAST_VERBS, DETERMINER].some((set) => set.has(lower))
}

/** A pronoun or a name: "they play", "which starts", "England host Wales". */
function isSubject(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return SUBJECT.has(lower) || lower === 'who' || lower === 'which' || (words.shape(at) & (CAPITALIZED | MARK)) === CAPITALIZED
}

/** The first verb on the right: "Friday's hearing will …". */
function forwards(words: Words, to: number, at: number): Direction | undefined {
  for (let index = at + 1; index < Math.min(to, at + 1 + REACH); index++) {
    const lower = words.lower(index)
    if (EDGES.has(lower)) break
    if (FUTURE_VERBS.has(lower)) return 'future'
    if ((lower === 'is' || lower === 'are') && (words.lower(index + 1) === 'to' || (PLANNING.has(words.lower(index + 1)) && words.lower(index + 2) === 'to'))) return 'future'
    if (lower === 'would' || lower === 'should') return 'future'
    if (lower === 'has' || lower === 'have' || isPast(words, index)) return 'past'
  }
  return undefined
}
