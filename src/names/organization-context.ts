/** What stands around the name of an organization that nothing inside it tells. */
import * as classes from '../lexicon/classes.js'
import { AGENCY_NOUNS, BELONGINGS_OF_FIRMS, KINDS_OF_FIRMS, OFFICERS_OF_FIRMS, OUTLET_NOUNS, PLACE_NOUNS, PLACE_PREPOSITIONS, ROLES_OF_FIRMS, VERBS_OF_FIRMS } from '../lexicon/name-context.js'
import { together } from '../lexicon/table.js'
import { CAPITALIZED, MARK, type Words } from '../text/words.js'

const OUTLET_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NOUNS)
const AGENCY: ReadonlySet<string> = /* @__PURE__ */ new Set(AGENCY_NOUNS)
const OFFICER: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICERS_OF_FIRMS)
const BELONGING: ReadonlySet<string> = /* @__PURE__ */ new Set(BELONGINGS_OF_FIRMS)
const KIND: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(KINDS_OF_FIRMS, ROLES_OF_FIRMS))
const PLACE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_NOUNS)
const PLACE_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_PREPOSITIONS)
const VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(VERBS_OF_FIRMS)
/** No apposition that tells what kind of organization it is has more words before its head. */
const LONGEST_APPOSITION = 7

/** "news agency", "newspaper": what stands before them is no person. */
export function isOutletNoun(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return OUTLET_NOUN.has(lower) || AGENCY.has(lower) || (lower === 'news' && AGENCY.has(words.lower(at + 1)))
}

/** "in X", "the city of X" */
export function isPlaceBefore(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  if (before === 'of') return PLACE_NOUN.has(words.lower(at - 2))
  return (before !== 'at' && PLACE_PREPOSITION.has(before)) || PLACE_NOUN.has(before)
}

/** Do the words beside the name `[from, to)` speak of a firm, a club or an outlet? */
export function isOrganizationAround(words: Words, from: number, to: number): boolean {
  const after = words.lower(to)
  if (after === ',') return isAppositionOf(words, to + 1, from)
  if (after === '(') return words.lower(to + 2) === ')' && isAcronymOf(words, from, to)
  const next = after === "'s" || after === '’s' ? words.lower(to + 1) : after
  if (BELONGING.has(next) || VERB.has(after) || isOutletNoun(words, to)) return true
  // "Nordvita boss Kari Eide"
  if (OFFICER.has(after) && isLow(words, to) && (words.shape(to + 1) & (CAPITALIZED | MARK)) === CAPITALIZED) return true
  const before = words.lower(from - 1)
  const owned = words.lower(from - 2)
  if (before === 'at' || before === 'for' || before === 'of' || before === 'with') return BELONGING.has(owned) || OFFICER.has(owned)
  return isLow(words, from - 1) && isKindOfFirm(words, from - 1)
}

/** "Vellamo Traffic Union (VTU)" */
function isAcronymOf(words: Words, from: number, to: number): boolean {
  let letters = ''
  for (let i = from; i < to; i++) if ((words.shape(i) & CAPITALIZED) !== 0) letters += words.lower(i).charAt(0)
  return letters.length > 1 && words.lower(to + 1) === letters
}

const isLow = (words: Words, at: number): boolean => (words.shape(at) & (CAPITALIZED | MARK)) === 0
/** "the bank", but neither "publishers" nor "to fund". */
const isKindOfFirm = (words: Words, at: number): boolean =>
  KIND.has(words.lower(at)) || ((words.classes(at) & classes.ORGANIZATION_HEAD) !== 0 && !words.lower(at).endsWith('s') && words.lower(at - 1) !== 'to')

/** "by Nordvita, which makes", "Nordvita, a Danish drugmaker". */
function isAppositionOf(words: Words, at: number, from: number): boolean {
  if (words.lower(at) === 'which') return words.lower(from - 1) === 'for' || words.lower(from - 1) === 'by'
  if ((words.classes(at) & classes.DETERMINER) === 0) return false
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    if ((words.shape(i) & MARK) !== 0 && words.lower(i) !== '-') return i > at + 1 && isLow(words, i - 1) && isKindOfFirm(words, i - 1)
    if ((words.classes(i) & classes.FUNCTION_WORD) !== 0) return isLow(words, i - 1) && isKindOfFirm(words, i - 1)
  }
  return false
}
