/** Teams that are called by a plural behind the article, "the Otters": what games and contests beside them tell. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { RESULTS, WORKING_VERBS } from '../../lexicon/name-context.js'
import { NUMERIC, type Words } from '../../text/words/words.js'
import * as ORGANIZATION from './organization-weights.js'
import { isTeamWord, type Token } from './token.js'
import { isAt } from '../../text/words/ask.js'

const NO_TEAM = classes.GIVEN_NAME | classes.SURNAME | classes.PLACE | classes.DEMONYM | classes.MONTH | classes.WEEKDAY

/** Words behind the verb within which the score stands. */
const SCORE = 3

/** "Otters", but neither "Swedes" nor "Clintons". */
export const isTeamName = (token: Token): boolean => isTeamWord(token) && ((token.classes | listedClasses(token.lower.slice(0, -1))) & NO_TEAM) === 0

/** "3-1" */
export const isScore = (words: Words, at: number): boolean => (words.shape(at) & words.shape(at + 2) & NUMERIC) !== 0 && words.lower(at + 1) === '-'

/** "won 3-1", "have a 9-6 record" */
function hasScore(words: Words, at: number): boolean {
  for (let i = at; i < at + SCORE; i++) if (isScore(words, i)) return true
  return false
}

/** What the words around the plural `[from, to)` tell of a team: "The Otters won 3-1", "a loss to the Otters", "signed with the Otters". */
export function teamWeight(words: Words, from: number, to: number): number {
  if (words.lower(from - 1) !== 'the') return 0
  const contests = isAt(words, to, classes.VERB | classes.AUXILIARY) && hasScore(words, to + 1)
  const before = words.lower(from - 3)
  // "traded him to the Otters"
  const contested = isAt(words, from - 2, classes.PREPOSITION) && (RESULTS.has(before) || WORKING_VERBS.has(before) || WORKING_VERBS.has(words.lower(from - 4)) || isScore(words, from - 5))
  return (contests ? ORGANIZATION.told : 0) + (contested ? ORGANIZATION.told : 0)
}
