import * as classes from '../../lexicon/classes.js'
import { look } from '../../lexicon/table.js'
import { FORMER_WORDS, LOWER_RANKS, PASSING_MODIFIERS, TITLE_FIELDS, TITLE_MODIFIERS, TITLES_IN_FULL } from '../../lexicon/titles.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'

/** Words of a role, half-open: "Finance Minister", "head of the harbour board". */
export interface RoleRange {
  readonly from: number
  readonly to: number
}

/** Who was the mayor "then" is the mayor of what is told. */
const FORMER: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ FORMER_WORDS.filter((word) => word !== 'then'))
const LOWER: ReadonlySet<string> = /* @__PURE__ */ new Set(LOWER_RANKS)
const PASSING: ReadonlySet<string> = /* @__PURE__ */ new Set(PASSING_MODIFIERS)
const MODIFIER: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
const FIELD: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_FIELDS)
/** Of all that somebody is called, only the last few are looked at. */
const LAST = 8
/** No letters that stand for a body are more: "WHO", "OPEC". */
const LONGEST_LETTERS = 5

/**
 * Can somebody with these roles be meant by another role: "the finance minister", "the president"? -1 where each tells of an office
 * of its own (no prime minister is the finance minister, and no vice president the president); else how many words beside the head
 * agree. A people or a place is left to whoever asks.
 */
export function officeFit(words: Words, phrase: RoleRange, head: string, roles: readonly RoleRange[]): number {
  const asked = modifiersOf(words, phrase).filter((at) => !`-${head}-`.includes(`-${words.lower(at)}-`))
  const last = roles.slice(-LAST)
  const alike = last.filter((role) => holds(words, role, head))
  let best = roles.length === 0 ? 0 : -1
  const told = (alike.length > 0 ? alike : last).map((role) => ({ role, known: modifiersOf(words, role) }))
  const tells = (at: number): boolean => LOWER.has(words.lower(at)) || tellsOffice(words, at)
  const isWhole = told.some(({ known }) => known.some(tells))
  // "The minister" behind "Unification Minister" says no more than this, and "the popular leader" no more than "leader of the union".
  for (const { role, known } of told) if (!isWhole || known.some(tells)) best = Math.max(best, fitOf(words, asked, role, known, alike.length > 0))
  return best
}

function fitOf(words: Words, asked: readonly number[], role: RoleRange, known: readonly number[], isAlike: boolean): number {
  let agree = 0
  let missing = false
  for (const at of asked) {
    if (known.some((one) => words.lower(one) === words.lower(at)) || isInitials(words, at, role)) agree += isAlike || !PASSING.has(words.lower(at)) ? 1 : 0
    else if (isAlike || (words.shape(at) & CAPITALIZED) !== 0) missing ||= tellsOffice(words, at)
    // "The army leader", "the opposition leader": no president of whom that was not told; "the club boss" may be one, and "the senior leader".
    else if (FIELD.has(words.lower(at)) || (!MODIFIER.has(words.lower(at)) && tellsOffice(words, at))) return -1
  }
  // "the politician" may well be a deputy minister.
  if (isAlike && asked.some((at) => LOWER.has(words.lower(at))) !== known.some((at) => LOWER.has(words.lower(at)))) return -1
  // "The minister" is the minister rather than a former one.
  if (isAlike && known.some((at) => FORMER.has(words.lower(at))) && !asked.some((at) => FORMER.has(words.lower(at)))) agree -= 0.5
  return missing && known.some((at) => tellsOffice(words, at) && !asked.some((one) => words.lower(one) === words.lower(at))) ? -1 : agree
}

/** What stands beside the heads of a role, without articles, peoples and places. */
function modifiersOf(words: Words, { from, to }: RoleRange): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    if ((words.shape(at) & (MARK | CLITIC | NUMERIC)) !== 0) continue
    const known = words.classes(at)
    const isHead = (known & (classes.ROLE | classes.KIN)) !== 0 || look(TITLES_IN_FULL, words.lower(at)) !== undefined
    // "the South Korean leader"
    const isNation = ((known | ((words.shape(at) & CAPITALIZED) === 0 ? 0 : words.classes(at + 1))) & (classes.DEMONYM | classes.PLACE)) !== 0
    if (LOWER.has(words.lower(at)) || ((!isHead || MODIFIER.has(words.lower(at))) && !isNation && (known & classes.FUNCTION_WORD) === 0)) found.push(at)
  }
  return found
}

/** Does the word tell which office it is: a name, a field, "prime"? "Party", "bank" and "club" only say what somebody leads, "first-term" since when. */
function tellsOffice(words: Words, at: number): boolean {
  const lower = words.lower(at)
  if (PASSING.has(lower) || words.lower(at - 1) === '-' || words.lower(at + 1) === '-') return false
  return (words.shape(at) & CAPITALIZED) !== 0 || MODIFIER.has(lower) || (words.classes(at) & (classes.NOUN | classes.ADJECTIVE | classes.ORGANIZATION_HEAD | classes.TIME_UNIT)) === classes.NOUN
}

function holds(words: Words, { from, to }: RoleRange, head: string): boolean {
  for (let at = from; at < to; at++) if (words.lower(at) === head) return true
  return false
}

/** "the UN chief" is the United Nations chief. */
function isInitials(words: Words, letters: number, { from, to }: RoleRange): boolean {
  const lower = words.lower(letters)
  if (lower.length < 2 || lower.length > LONGEST_LETTERS) return false
  let initials = ''
  for (let at = from; at < to; at++) if ((words.shape(at) & CAPITALIZED) !== 0) initials += words.lower(at).charAt(0)
  return initials.includes(lower)
}
