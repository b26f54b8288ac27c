/** Teams that are called by a plural behind the article, "the Otters": what games and contests beside them tell. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { CONTEST_VERBS, RESULTS, WORKING_VERBS } from '../../lexicon/name-context.js'
import { CAPITALIZED, NUMERIC, type Words } from '../../text/words/words.js'
import * as ORGANIZATION from './organization-weights.js'
import { isTeamWord, type Token } from './token.js'
import { isAt, looksAt } from '../../text/words/ask.js'

const CONTEST: ReadonlySet<string> = /* @__PURE__ */ new Set(CONTEST_VERBS)
const NO_TEAM = classes.GIVEN_NAME | classes.SURNAME | classes.PLACE | classes.DEMONYM | classes.MONTH | classes.WEEKDAY

/** Words behind the verb within which the score stands. */
const SCORE = 3

/** "Otters", but neither "Swedes" nor "Clintons". */
export const isTeamName = (token: Token): boolean => isTeamWord(token) && ((token.classes | listedClasses(token.lower.slice(0, -1))) & NO_TEAM) === 0

/** Does a verb of contests stand at word `at`: "beat", "lost to", "lost 3-1 to", "lost, 3-1, to"? The word behind it, or `at`. */
function contestEnd(words: Words, at: number): number {
  const verb = words.lower(at)
  let behind = at + 1
  if (words.lower(behind) === ',') behind++
  if (isScore(words, behind)) behind += words.lower(behind + 3) === ',' ? 4 : 3
  if (CONTEST.has(`${verb} ${words.lower(behind)}`)) return behind + 1
  return CONTEST.has(verb) ? at + 1 : at
}

/** "3-1" */
export const isScore = (words: Words, at: number): boolean => (words.shape(at) & words.shape(at + 2) & NUMERIC) !== 0 && words.lower(at + 1) === '-'

/** "won 3-1", "have a 9-6 record" */
function hasScore(words: Words, at: number): boolean {
  for (let i = at; i < at + SCORE; i++) if (isScore(words, i)) return true
  return false
}

/** What the words around the plural `[from, to)` tell of a team: "The Otters beat the Stoats", "The Otters won 3-1", "a loss to the Otters", "signed with the Otters". */
export function teamWeight(words: Words, from: number, to: number): number {
  if (words.lower(from - 1) !== 'the') return 0
  const behind = contestEnd(words, to)
  const rival = words.lower(behind) === 'the' ? behind + 1 : behind
  const contests = (behind > to && looksAt(words, rival, CAPITALIZED)) || (isAt(words, to, classes.VERB | classes.AUXILIARY) && hasScore(words, to + 1))
  const verb = words.lower(from - 2)
  const before = words.lower(from - 3)
  // "traded him to the Otters"
  const contested = CONTEST.has(verb) || CONTEST.has(`${before} ${verb}`) || (isAt(words, from - 2, classes.PREPOSITION) && (RESULTS.has(before) || WORKING_VERBS.has(before) || WORKING_VERBS.has(words.lower(from - 4)) || isScore(words, from - 5)))
  return (contests ? ORGANIZATION.told : 0) + (contested ? ORGANIZATION.told : 0)
}
