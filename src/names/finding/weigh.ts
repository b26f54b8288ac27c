/** What stands around a name, and how much it speaks for a person. */
import * as classes from '../../lexicon/classes.js'
import { AFTER_NEWLINE, INITIAL, type Words } from '../../text/words/words.js'
import * as AROUND from './evidence-around.js'
import { isKnown } from './neighbours.js'
import type { Segment } from './segment.js'
import type { Token } from './token.js'
import { weighAfter } from './weigh-after.js'
import { isNamedThing, weighBefore } from './weigh-before.js'
import { has, looks } from './token-kinds.js'
import { looksAt } from '../../text/words/ask.js'
import { PLACE_PREPOSITION } from './word-sets.js'

/** One word, or words of which none is known from names: then it may well be a place or a thing. */
function isUnsure(tokens: readonly Token[]): boolean {
  return tokens.length === 1 || !tokens.some((token) => has(token, classes.GIVEN_NAME | classes.SURNAME) || looks(token, INITIAL))
}

/** What stands around the name, within the words `[from, to)` of its sentence. */
export function weighContext(words: Words, one: Segment, from: number, to: number): number {
  const first = one.tokens[0]
  const last = one.tokens.at(-1)
  if (!first || !last) return 0
  const single = isUnsure(one.tokens)
  const title = one.title.at(-1)
  let weight = weighAfter(words, one, single, last, to)
  // "St Mirren": a club or a place; a saint has a given name.
  if (title?.lower === 'st' && single && !isKnown(first)) weight += AROUND.saintsHouse
  else if (title !== undefined && one.tokens.length === 1 && (title.lower === 'st' || title.lower === 'saint')) weight += AROUND.saint + (PLACE_PREPOSITION.has(words.lower(title.from - 1)) ? AROUND.placePreposition : 0)
  else if (title !== undefined) weight += isNamedThing(words, title.from - 1) ? AROUND.namedThingBefore : has(title, classes.TITLE) ? AROUND.honorific : AROUND.title
  else if (one.before.length > 0 || first.from > from) weight += weighBefore(words, one, single, first, last, from)
  if (one.run.initial && title === undefined && has(first, classes.GIVEN_NAME) && one.tokens.length === 1 && isLineEnd(words, last.to, to)) weight += AROUND.vocative
  return weight
}

/** Nothing but a mark follows on the line. */
function isLineEnd(words: Words, at: number, to: number): boolean {
  if (endsLine(words, at, to)) return true
  const lower = words.lower(at)
  return (lower === ',' || lower === ':' || lower === '!') && endsLine(words, at + 1, to)
}

const endsLine = (words: Words, at: number, to: number): boolean => at >= to || looksAt(words, at, AFTER_NEWLINE)
