/** Bodies that a place has one of, called by what they are in small letters: "the Israeli army", "Leeds city council", "Ukraine's foreign ministry". */
import * as classes from '../../lexicon/classes.js'
import { BODIES_IN_TWO_WORDS, BODIES_OF_FIELDS, BODIES_OF_PLACES, BODIES_OF_TOWNS } from '../../lexicon/organization-words.js'
import type { ArticleText } from '../../text/text.js'
import { nounGroupAt } from '../../text/clauses/standing.js'
import { AFTER_NEWLINE, CAPITALIZED, MARK, type Words } from '../../text/words/words.js'
import { countryForms } from './countries.js'
import { phraseAt } from './phrases.js'
import type { Run } from './runs.js'
import { NONE } from './segment.js'
import { has, lowerOf } from './token-kinds.js'
import { connectorToken, wordToken } from './tokens.js'
import { isThing, type Token } from './token.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { PLACE_OPENER, PLACE_PREPOSITION } from './word-sets.js'

const BODY_OF_PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(BODIES_OF_PLACES)

const TOWN_BODY: ReadonlySet<string> = /* @__PURE__ */ new Set(BODIES_OF_TOWNS)
/** Words between the place and what the body is: "home affairs and justice". */
const LONGEST_FIELD = 4
/** Words of the name of a place. */
const LONGEST_PLACE = 4
const NO_FIELD = (classes.FUNCTION_WORD & ~classes.COORDINATOR) | classes.TIME_UNIT | classes.NUMBER_WORD
/** They go on with whoever serves a body: "Houston police officers". */
const SERVING = classes.ROLE | classes.TITLE
const BEHIND = classes.FUNCTION_WORD | classes.VERB | classes.ADVERB

/** The tokens of a body in small letters whose place ends a run of capitals, or none. */
export function describedBody(text: ArticleText, run: Run): readonly Token[] {
  const { tokens, sentence, style } = run
  const { words } = text
  const last = tokens[tokens.length - 1]
  if (style === 'capitals' || last === undefined) return NONE
  const owns = words.lower(last.to) === "'s"
  const start = owns ? last.to + 1 : last.to
  const head = headBehind(words, start)
  if (head < 0) return NONE
  // "Vallhamn police"
  const place = placeFrom(tokens, TOWN_BODY.has(words.lower(head)))
  const first = tokens[place]
  if (first === undefined) return NONE
  // "In Houston police said", "Ann Jordan police"
  if (place === 0 ? !owns && !has(last, classes.DEMONYM) && PLACE_PREPOSITION.has(words.lower(first.from - 1)) : tokens[place - 1]?.nameable) return NONE
  const group = nounGroupAt(text.reading(sentence), head)
  const ends = group === undefined ? looksAt(words, head + 1, MARK) || isAt(words, head + 1, BEHIND) : group.to === head + 1
  if (!(ends || isAt(words, head + 1, SERVING)) || !(head === start || isInTwoWords(words, head) || (group !== undefined && group.from <= first.from))) return NONE
  const all = tokens.slice(place)
  if (owns) all.push(connectorToken(last.to, last.to + 1, "'s"))
  for (let at = start; at <= head; at++) all.push(wordToken(words, at))
  return all
}

/** The last word of the body that begins in small letters at word `start`, or -1. */
function headBehind(words: Words, start: number): number {
  let head = -1
  for (let at = start; at <= start + LONGEST_FIELD; at++) {
    if (looksAt(words, at, CAPITALIZED | MARK | AFTER_NEWLINE) || isAt(words, at, NO_FIELD)) break
    const lower = words.lower(at)
    if (BODY_OF_PLACE.has(lower) || ((at > start || lower === 'council') && BODIES_OF_FIELDS.has(lower)) || (at > start && isInTwoWords(words, at))) head = at
  }
  return head
}

const isInTwoWords = (words: Words, at: number): boolean => BODIES_IN_TWO_WORDS.has(`${words.lower(at - 1)} ${words.lower(at)}`)

/** Where the place begins that ends a run, or the number of its tokens. */
function placeFrom(tokens: readonly Token[], isTown: boolean): number {
  const n = tokens.length
  for (let at = Math.max(0, n - LONGEST_PLACE); at < n - 1; at++) {
    const phrase = phraseAt(tokens, at, 0)
    if (phrase?.end === n && phrase.kind === 'place') return at
  }
  const last = tokens[n - 1]
  if (last === undefined || last.connector) return n
  let from = n - 1
  if (isThing(last.lower)) {
    // "Cook County", "Western Isles"
    while (from > 0 && n - from < LONGEST_PLACE && isNameOfPlace(tokens[from - 1])) from--
    return from === n - 1 ? n : from
  }
  if (!(isPlace(last) || (isTown && n === 1 && (last.classes & ~classes.SURNAME) === 0 && !last.ordinary && !last.acronym))) return n
  while (from > 0 && PLACE_OPENER.has(lowerOf(tokens[from - 1]))) from--
  return from
}

const isPlace = (token: Token): boolean => has(token, classes.PLACE) || (has(token, classes.DEMONYM) && countryForms().has(token.lower))
const isNameOfPlace = (token: Token | undefined): boolean => token !== undefined && !token.connector && !has(token, classes.FUNCTION_WORD | SERVING)
