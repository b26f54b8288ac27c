/** Words in marks and the day on which they were said, where their sentence tells it: "“We won today,” she said on Monday". */
import { CLAUSE_EDGES } from '../lexicon/date-neighbours.js'
import type { Words } from '../text/words/words.js'

/** How many words may stand between the end of a quote and the day on which it was said. */
const SAYING = 12

/** Does the date at word `at` stand in the clause that follows a quote, not in one below it ("said Ames, who left on Friday")? */
export function saysWhen(words: Words, at: number): boolean {
  let edge = at - 1
  while (edge > at - SAYING && !CLAUSE_EDGES.has(words.lower(edge))) edge--
  return words.lower(edge) === '”' || words.lower(edge) === '"'
}

/** Does word `at` stand inside double quotation marks of its sentence? */
export function isInMarks(words: Words, from: number, at: number): boolean {
  let open = false
  for (let index = from; index < at; index++) {
    const lower = words.lower(index)
    open = lower === '“' || (lower === '"' ? !open : open && lower !== '”')
  }
  return open
}
