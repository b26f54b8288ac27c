/** Names in capitals amid running text. */
import * as classes from '../../lexicon/classes.js'
import { ALL_CAPITALS, INITIAL } from '../../text/words/words.js'
import type { Token } from './token.js'
import { has, looks } from './token-kinds.js'

/** A name in capitals amid running text, as leads of articles have it: "RUTH OKONJO, the mayor". */
export function isShouted(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 4) return false
  let given = false
  for (const { shape, lower, classes: known } of tokens) {
    if ((shape & (ALL_CAPITALS | INITIAL)) === 0) return false
    given ||= (known & classes.GIVEN_NAME) !== 0 && lower.length > 2
  }
  return given
}

/** Family names in capitals are no shorter where no list has them: "Samuel NDIAYE", but "Samuel DJ". */
const SHORTEST_SHOUTED = 4
const NO_FAMILY = ~(classes.SURNAME | classes.GIVEN_NAME | classes.PARTICLE | classes.PLACE)
const NO_GIVEN = classes.ORGANIZATION | classes.OUTLET | classes.FUNCTION_WORD | classes.TITLE | classes.MONTH

/**
 * A given name beside a family name in capitals amid running text, as the United Nations, French papers and lists of results have
 * them: "Samuel OYELARAN", "OYELARAN Samuel". Gives the given name.
 */
export function besideShouted(tokens: readonly Token[]): Token | undefined {
  const last = tokens.length - 1
  if (last < 1) return undefined
  const at = tokens.findIndex(({ classes: known, shape, ordinary }) => (known & classes.GIVEN_NAME) !== 0 && (known & NO_GIVEN) === 0 && !ordinary && (shape & (ALL_CAPITALS | INITIAL)) === 0)
  if (at < 0) return undefined
  // Letters before a whole name are a company or a rank.
  let from = at + 1
  if (at === last) for (from = at; from > 0 && looks(tokens[from - 1], ALL_CAPITALS); from--);
  const to = at === last ? at : tokens.length
  for (let i = from; i < to; i++) if (!isShoutedName(tokens[i])) return undefined
  return from < to ? tokens[at] : undefined
}

function isShoutedName(token: Token | undefined): boolean {
  if (token === undefined || !looks(token, ALL_CAPITALS)) return false
  if (has(token, classes.PARTICLE)) return true
  return !token.connector && !token.ordinary && !has(token, NO_FAMILY) && (token.lower.length >= SHORTEST_SHOUTED || has(token, classes.SURNAME))
}
