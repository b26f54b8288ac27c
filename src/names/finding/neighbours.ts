/** What both sides of a name are asked. */
import * as classes from '../../lexicon/classes.js'
import { RULE_NOUNS } from '../../lexicon/name-context.js'
import { BIRTH_NAME_WORDS } from '../../lexicon/name-words.js'
import { ALL_CAPITALS, CLITIC, type Words } from '../../text/words/words.js'
import type { Token } from './token.js'
import { isGlued } from './tokens.js'
import { has } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { PLACE_NOUN } from './word-sets.js'

export const BIRTH_NAME_WORD: ReadonlySet<string> = /* @__PURE__ */ new Set(BIRTH_NAME_WORDS)
export const RULE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(RULE_NOUNS)

/** Countries "say" too: of a word that is also a place a reporting verb proves little. */
export const COUNTRIES_SPEAK = 0.3

/** Listed as a given name or a family name. */
export const isKnown = (token: Token): boolean => has(token, classes.GIVEN_NAME | classes.SURNAME)
export const isPlace = (token: Token): boolean => has(token, classes.PLACE)

/** "the city of X", "the state capital X". */
export function isPlaceNoun(words: Words, at: number, from: number): boolean {
  const noun = words.lower(at) === 'of' ? at - 1 : at
  return noun >= from && PLACE_NOUN.has(words.lower(noun))
}

/** "Kestra (KSTL.S)", "Kestra <KSTL.S>", "Kestra (NYSE: KST)", "NZ$5" */
export const isLettersOfShare = (words: Words, from: number, to: number): boolean => {
  const before = words.lower(from - 1)
  if (before === '<' || (before === ':' && words.lower(from - 3) === '(' && looksAt(words, from - 2, ALL_CAPITALS)) || (before === '.' && isGlued(words, from) && isGlued(words, from - 1) && looksAt(words, from - 2, ALL_CAPITALS))) return looksAt(words, from, ALL_CAPITALS)
  return isGlued(words, to) && (words.lower(to) === '$' || (words.lower(to) === '.' && before === '('))
}

/** "MARLOW, Ohio", "MARLOW, July 15": in capitals at the head of a dateline. */
export const isTownOf = (words: Words, to: number): boolean =>
  words.lower(to) === ',' && isAt(words, to + 1, classes.PLACE | classes.MONTH) && !looksAt(words, to + 2, CLITIC)
