/** What stands between a name and what its bearer is: "Ann Marsh, 58, of Brno, a teacher". */
import { FUNCTION_WORD, ROLE, TITLE } from '../../lexicon/classes.js'
import { ORIGIN_PREPOSITIONS } from '../../lexicon/name-context.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'

const ORIGIN: ReadonlySet<string> = /* @__PURE__ */ new Set(ORIGIN_PREPOSITIONS)
/** No name of a place or a body in which somebody is at home has more words. */
const LONGEST = 6

/** Digits of a year: nobody is so old. */
const YEAR = 4

/** ", 58," behind a name. */
function isAge(words: Words, at: number): boolean {
  return words.lower(at) === ',' && (words.shape(at + 1) & NUMERIC) !== 0 && words.lower(at + 2) === ','
}

/** Digits of the age that stands behind a name: "Ann Marsh, 58, said", "Ann Marsh, 58.", "Ann Marsh (58)". */
export function ageBehind(words: Words, at: number): string | undefined {
  const age = words.lower(at + 1)
  return (words.lower(at) === ',' || words.lower(at) === '(') && (words.shape(at + 1) & NUMERIC) !== 0 && age.length < YEAR && (at + 2 >= words.length || (words.shape(at + 2) & MARK) !== 0) ? age : undefined
}

/** The comma behind a name that ends before word `at`, past age and origin: "Ann Marsh|,", "Ann Marsh, 58|,", "Ann Marsh of Oxford, England|,"; -1 where none is. */
export function commaBehind(words: Words, at: number): number {
  const comma = isAge(words, at) ? at + 2 : at
  const opens = words.lower(comma) === ',' ? comma + 1 : comma
  const origin = ORIGIN.has(words.lower(opens)) ? placeEnd(words, words.lower(opens + 1) === 'the' ? opens + 2 : opens + 1) : -1
  if (origin < 0) return words.lower(comma) === ',' ? comma : -1
  const region = placeEnd(words, origin + 1)
  return region > 0 ? region : origin
}

/** The comma behind words with capitals from word `at`, none of which is a role; -1 where there is none. */
function placeEnd(words: Words, at: number): number {
  let end = at
  while (end < at + LONGEST && (words.shape(end) & (CAPITALIZED | MARK | CLITIC)) === CAPITALIZED && (words.classes(end) & (ROLE | TITLE)) === 0 && (words.classes(end) & FUNCTION_WORD) === 0) end++
  return end > at && words.lower(end) === ',' ? end : -1
}
