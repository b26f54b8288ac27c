/**
 * Does the clause around an expression speak of what is to come, or of what was? Read from the words beside it: the
 * auxiliaries and the plans ("is set to", "scheduled"), within the marks and conjunctions that end a clause. The full
 * reading of the sentence would double what dates alone cost, and decides no more cases of the corpora.
 */
import { BEFORE_BASE_FORMS, CLAUSE_EDGES, IRREGULAR_PAST_FORMS, PAST_AUXILIARIES, PLANNED_WORDS, PLANNING_WORDS, POSSESSIVES, PRESENT_VERBS, TIMETABLE_VERBS } from '../../lexicon/date-neighbours.js'
import { DETERMINERS, MODALS as MODAL_VERBS, PREPOSITIONS, PRONOUNS } from '../../lexicon/function-words.js'
import { CARDINALS, EDGES } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, MARK, NUMERIC, type Words } from '../../text/words/words.js'

export type Direction = 'past' | 'future'

const FUTURE_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet("will 'll won't shall")
const MODALS: ReadonlySet<string> = /* @__PURE__ */ new Set(MODAL_VERBS)
export const SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set(PRONOUNS)
const RELATIVE: ReadonlySet<string> = /* @__PURE__ */ wordSet('that which who')
/** Before a date that tells when the clause holds, not which noun is meant. */
const ON: ReadonlySet<string> = /* @__PURE__ */ wordSet('at by for from in on until')
export const DETERMINER: ReadonlySet<string> = /* @__PURE__ */ new Set(DETERMINERS)
/** Before a participle. */
const PASSIVE: ReadonlySet<string> = /* @__PURE__ */ wordSet("are aren't be being is isn't not")

/** Before a participle that is an adjective. */
const BEFORE_ADJECTIVES: ReadonlySet<string> = /* @__PURE__ */ wordSet(POSSESSIVES, PREPOSITIONS, 'a an the')
const IS: ReadonlySet<string> = /* @__PURE__ */ wordSet("is are isn't aren't")
/** Before a participle they tell of what was; "has to" of what is to come. */
const HAS: ReadonlySet<string> = /* @__PURE__ */ wordSet("has hasn't have haven't")
/** Before what was expected in vain. */
const COMPARING: ReadonlySet<string> = /* @__PURE__ */ wordSet('as had than')
const WAS: ReadonlySet<string> = /* @__PURE__ */ wordSet('was were')

/** How many words the subject of a headline has at most. */
const SUBJECT_WORDS = 4

/** How far the clause is followed, in words. */
const REACH = 16

/** Before "to" and a day to which something was moved. */
const MOVED = /^(?:forward|(?!compar).+ed)$/

/** Is the word by itself a past form of a verb? */
export function isPastForm(words: Words, at: number): boolean {
  const lower = words.lower(at)
  const shape = words.shape(at)
  if ((shape & MARK) !== 0) return false
  if (PAST_AUXILIARIES.has(lower) || IRREGULAR_PAST_FORMS.has(lower)) return true
  // "announced", but not "wounded", "Mohamed".
  return lower.length > 4 && lower.endsWith('ed') && (shape & CAPITALIZED) === 0 && lower !== 'hundred' && (lower === 'agreed' || !lower.endsWith('eed'))
}

/** Is it one that tells when: not a mere participle, as in "should be completed", "star-studded" and "expected to win"; but "advanced to the final"? */
function isPast(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  if (!isPastForm(words, at) || PASSIVE.has(before.endsWith('ly') ? words.lower(at - 2) : before) || before === '-') return false
  // "behind closed doors", "the stolen goods"
  if (BEFORE_ADJECTIVES.has(before)) return false
  return !isInfinitive(words, at + 1) || !words.lower(at).endsWith('ed')
}

/** Does "to" stand before a verb: not before what something went to, as in "rose to 5,000", "moved to the capital", "to Rome"? */
const isInfinitive = (words: Words, at: number): boolean => words.lower(at) === 'to' && !DETERMINER.has(words.lower(at + 1)) && (words.shape(at + 1) & (CAPITALIZED | MARK | NUMERIC)) === 0

/** The direction of the clause that holds the words `[at, end)`, where its verbs tell. */
export function directionAt(text: Pick<ArticleText, 'words' | 'ranges'>, sentence: number, at: number, end: number): Direction | undefined {
  const range = text.ranges[sentence]
  if (range === undefined) return undefined
  const { words } = text
  if (words.lower(at - 1) === 'since') return 'past'
  // "The vote was called for May 5", "planned for Sunday"; but "figures for March"
  if (words.lower(at - 1) === 'for' && (/^\d/.test(words.lower(end - 1)) || /^\d|day$/.test(words.lower(at)))) return 'future'
  // "brought forward to Thursday", "moved to May 5"
  if (words.lower(at - 1) === 'to' && MOVED.test(words.lower(at - 2))) return 'future'
  const before = backwards(words, range.from, at)
  if (before.direction !== undefined) return before.direction
  // "She is in court on Friday", "they are on the ballot in the May vote"; but "it is in Friday's report".
  const lead = words.lower(at - 1) === 'the' && words.lower(at - 2) === 'in' ? 'in' : words.lower(at - 1)
  if (before.verb) return ON.has(lead) && words.lower(end) !== "'s" ? 'future' : undefined
  // "Monday: jazz at the Anchor"
  return forwards(words, range.to, end, ON.has(lead)) ?? (before.infinitive || (at === range.from && words.lower(end) === ':' && words.lower(at).endsWith('day')) ? 'future' : undefined)
}

/** The nearest verb on the left. */
function backwards(words: Words, from: number, at: number): { readonly direction?: Direction; readonly verb?: true; readonly infinitive?: boolean } {
  let past = false
  let present = false
  let infinitive = false
  let parted = false
  // "as early as Friday" begins no clause.
  const last = words.lower(at - 1) === 'as' && words.lower(at - 3) === 'as' ? at - 4 : at - 1
  for (let index = last; index >= Math.max(from, at - REACH); index--) {
    const lower = words.lower(index)
    // "if they won on May 5" may look ahead as well as back; "if the May vote" looks ahead unless the verb behind it tells.
    if (CLAUSE_EDGES.has(lower) && index !== at - 1 && (lower !== 'than' || (words.shape(index + 1) & NUMERIC) === 0)) return lower === 'if' && !parted ? { infinitive: !past } : tense(past, present)
    if (lower === ',') parted = true
    if (present) continue
    if (FUTURE_VERBS.has(lower)) return { direction: past && words.lower(index + 1) !== 'have' ? 'past' : 'future' }
    // "ahead of Sunday's vote"
    if (lower === 'ahead' && index === at - 2) return { direction: 'future' }
    // "May 7" is no modal.
    if (MODALS.has(lower) && (words.shape(index) & CAPITALIZED) === 0) return { direction: past || (words.lower(index + 1) === 'have' && /(?:ed|en|ne)$/.test(words.lower(index + 2))) ? 'past' : 'future' }
    // "expected to end", "to be released on June 4"
    // "was to sing on Friday" is told before the day; by a month or a year, it is over.
    if (lower === 'to' && !past && WAS.has(words.lower(index - 1)) && words.lower(index + 1) !== 'have' && /day$/.test(words.lower(look(EDGES, words.lower(at)) ? at + 1 : at))) return { direction: 'future' }
    if (lower === 'to' && !past && (PLANNING_WORDS.has(words.lower(index - 1)) ? isInfinitive(words, index) : words.lower(index + 1) === 'be' && isPastForm(words, index + 2))) return { direction: 'future' }
    // "due on Monday", "is not expected before May"; "than expected" tells no time.
    if (!past && (PLANNED_WORDS.has(lower) || (lower === 'expected' && isForeseen(words, index, at)))) return { direction: 'future' }
    // "the US Open on Monday" is no verb.
    if (!past && (words.shape(index) & CAPITALIZED) === 0 && ((TIMETABLE_VERBS.has(lower) && isPresent(words, index - 1)) || ((TIMETABLE_VERBS.has(lower) || PRESENT_VERBS.has(lower)) && index > from && isSubject(words, index - 1)))) return { direction: 'future' }
    // "has played", but "has a game"
    if (HAS.has(lower) && !/^(?:an?|no|the)$/.test(words.lower(index + 1)) && !MODALS.has(words.lower(index - 1))) return { direction: past || words.lower(index + 1) !== 'to' ? 'past' : 'future' }
    // A verb in the present with a date after it is a timetable: "The vote is Tuesday".
    if (IS.has(lower) && !past) {
      if (index === at - 1) return { direction: 'future' }
      present = true
    }
    if (isPast(words, index)) past = true
    // "Police to question Musa Monday"
    if (index > from && index - from <= SUBJECT_WORDS && isInfinitive(words, index) && (words.shape(index - 1) & MARK) === 0) infinitive = !words.lower(index + 1).endsWith('s') && words.lower(index - 1) !== 'according'
  }
  return past || present || !infinitive ? tense(past, present) : { infinitive }
}

const tense = (past: boolean, present: boolean): { readonly direction?: Direction; readonly verb?: true } => (past ? { direction: 'past', verb: true } : present ? { verb: true } : {})

/** No auxiliary, "to" or determiner before it: "did not resume", "to begin" tell by themselves, "the starts" are nouns. */
function isPresent(words: Words, before: number): boolean {
  const lower = words.lower(before)
  return before >= 0 && !Object.hasOwn(CARDINALS, lower) && ![BEFORE_BASE_FORMS, MODALS, FUTURE_VERBS, PAST_AUXILIARIES, DETERMINER].some((set) => set.has(lower))
}

/** A pronoun or a name: "they play", "which starts", "England host Wales". */
function isSubject(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return !POSSESSIVES.has(lower) && (SUBJECT.has(lower) || RELATIVE.has(lower) || (words.shape(at) & (CAPITALIZED | MARK)) === CAPITALIZED)
}

/** "is expected", "isn't expected", "a ruling expected (on) Friday"; but "more than expected on Friday". */
const isForeseen = (words: Words, at: number, day: number): boolean => PASSIVE.has(words.lower(at - 1)) || (day - at < 3 && !COMPARING.has(words.lower(at - 1)))

/** The first verb on the right: "Friday's hearing will …". */
function forwards(words: Words, to: number, end: number, led: boolean): Direction | undefined {
  for (let index = end; index < Math.min(to, end + REACH); index++) {
    const lower = words.lower(index)
    if (CLAUSE_EDGES.has(lower)) break
    if (FUTURE_VERBS.has(lower)) return 'future'
    // "Ten years later it is hard to see what they wanted": the first verb tells.
    if (IS.has(lower)) return words.lower(index + 1) === 'to' || (PLANNING_WORDS.has(words.lower(index + 1)) && words.lower(index + 2) === 'to') ? 'future' : undefined
    // "On Friday it could rain"; but "the May data could help", "on Friday he would not say"
    if (lower === 'would' || lower === 'should' || (led && MODALS.has(lower) && (words.shape(index) & CAPITALIZED) === 0)) return words.lower(index + 1) === 'have' ? 'past' : words.lower(index + 1) === 'not' ? undefined : 'future'
    if (HAS.has(lower)) return words.lower(index + 1) === 'to' ? 'future' : 'past'
    if (isPast(words, index)) return 'past'
  }
  return undefined
}
