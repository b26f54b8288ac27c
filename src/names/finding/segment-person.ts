/** A person in a run, with what stands before the name there. */
import * as classes from '../../lexicon/classes.js'
import { DATE_OPENERS, OFFICERS_BEHIND_NAME, OFFICES_OF_FIELDS, SCHOOL_LEVELS } from '../../lexicon/name-context.js'
import { AFTER_BLANK, CAPITALIZED, type Words } from '../../text/words/words.js'
import { organizationEnd } from './organization-ends.js'
import { type Phrase, phraseAt } from './phrases.js'
import { firstTitle, isField, isPolite, isPrefix, isRank, titleStart } from './prefixes.js'
import type { Run } from './runs.js'
import { NONE, Segment, stretch } from './segment.js'
import { has, isHead, isKnownAcronym, isOtherAcronym, isTitle, lowerOf } from './token-kinds.js'
import { isEvent, isStreet, isThing, NOT_NAMES, type Token } from './token.js'
import { isInside, mayEndName, namesPlaces } from './inside-name.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { COMPANY, PLACE_OPENER } from './word-sets.js'


/** Adds what a run holds, if it is any word. */
export function add(into: Segment[], kind: Segment['kind'], run: Run, tokens: readonly Token[], before = NONE, title = NONE, weak = false): void {
  if (tokens.length > 0) into.push(new Segment(kind, run, tokens, before, title, weak))
}

/** What begins at token `i` with titles, peoples, places and everyday words, and goes on with a name. Returns its end. */
export function person(run: Run, i: number, words: Words, into: Segment[]): number {
  const { tokens } = run
  const n = tokens.length
  let p = i
  let title = -1
  const byRole = i === 0 && isNamedByRole(run, i, words)
  while (p < n && !byRole) {
    const at = tokens[p]
    // "Dr. Wise of Harbour College"
    if (!at || (p === 1 && title === 0 && isNamedByRole(run, p, words)) || (p === i + 1 && title === i && isPolite(tokens[i]) && tokens[i - 1]?.nameable !== true && tokens[p + 1]?.connector === true && isUnlistedName(at, true)) || !(isPrefix(at, tokens[p + 1], run) || isField(tokens, p, run) || isSeat(tokens, p) || (p > i && has(at, classes.MONTH) && DATE_OPENERS.has(lowerOf(tokens[p - 1])))) || (p > i && thingAt(run, p))) break
    if (isTitle(at)) title = p
    p++
  }
  // "Mr Brown"; "Mr Sheikh", where somebody is called so: the last of two titles may be a name.
  const twice = title > i && title === p - 1 && p === n && has(tokens[title - 1], classes.TITLE)
  if (twice) title--
  if (twice || (title >= 0 && p === n && p - title === 2 && run.style === 'running' && has(tokens[title], classes.TITLE) && isUnlistedName(tokens[p - 1], isPolite(tokens[title])))) p--
  const prefix = stretch(tokens, i, p)
  const named = p > i ? thingAt(run, p) : undefined
  const ranked = title < 0 && p === i + 1 && isRank(tokens[i], run)
  const titled = !named && (byRole || ranked || (title >= 0 && title === p - 1))
  if (titled) {
    const first = firstTitle(tokens, i)
    const firm = firmBefore(run, i, first)
    pushThings(run, stretch(tokens, i, firm), into)
    if (firm < first) add(into, 'organization', run, stretch(tokens, firm, first))
  } else pushThings(run, prefix, into)
  const lone = p === n && p > i && (title < p - 1 || p === i + 1) ? tokens[p - 1] : undefined
  // What is an organization already stands for nobody: its neighbours in a row are asked.
  if (lone && !has(lone, classes.FUNCTION_WORD) && into.at(-1)?.to !== lone.to) add(into, 'person', run, stretch(tokens, p - 1, p), title < p - 1 ? stretch(tokens, i, p - 1) : NONE, NONE, true)
  if (named) {
    if (named.kind === 'organization') add(into, 'organization', run, tokens.slice(p, named.end))
    return named.end
  }
  let q = p
  while (q < n && isInside(run, tokens, p, q, titled)) q++
  if (q === p) return Math.max(p, i + 1)
  const after = tokens[q]
  if (after && !titled && isHead(after) && !isThing(lowerOf(tokens[q + 1]))) {
    add(into, 'organization', run, stretch(tokens, p, q + 1), prefix)
    return q + 1
  }
  const thing = thingEnd(run, q)
  // "Kari Lake": what stands around it tells a person from a street; "St. Lawrence Island" is none.
  if (!titled && thing === q + 1 && thing === n && mayEndName(run, tokens, p, q)) q++
  else if (thing > q && (!titled || isStreet(lowerOf(tokens[thing - 1])) || (thing === q + 1 && namesPlaces(tokens[p - 1]) && mayEndName(run, tokens, p, q)))) return thing
  const name = stretch(tokens, p, q)
  add(into, 'person', run, name, titled ? NONE : prefix, titled ? prefix.slice(ranked ? 0 : titleStart(prefix)) : NONE, twice)
  return q
}

/** "President of |Georgia Tova Kestrin", "Bishop of |Lincoln Tova Kestrin": the seat of an office before a name, be it a name too. */
const isSeat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && tokens[at + 1]?.nameable === true && (has(tokens[at], classes.PLACE) ? isTitle(tokens[at - 2]) : has(tokens[at - 2], classes.TITLE) && !has(tokens[at - 2], classes.KIN) && tokens[at + 2]?.nameable === true)

/** Where everyday words behind a name end in what makes a place or a school of it: "Marsh Key Bridge", "Marsh High"; or 0. */
function thingEnd({ tokens, style }: Run, at: number): number {
  if (at + 1 === tokens.length && isStreet(lowerOf(tokens[at]))) return at + 1
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.connector || isTitle(token)) return 0
    if ((isThing(token.lower) && (i === at || !isEvent(token.lower))) || (i === tokens.length - 1 && SCHOOL_LEVELS.has(token.lower))) return i + 1
    if (style !== 'running' || !token.ordinary || has(token, classes.FUNCTION_WORD)) return 0
  }
  return 0
}

/** Where the firm of an officer begins among the capitals before his title, "Nordvita CEO Kari Eide", or the title itself. */
function firmBefore({ tokens, style }: Run, from: number, title: number): number {
  const office = lowerOf(tokens[title])
  if (style !== 'running' || !(OFFICERS_BEHIND_NAME.has(office) || (office === 'chief' && tokens[title + 1]?.lower === 'executive'))) return title
  let start = title
  while (start > from && isFirmWord(tokens[start - 1])) start--
  return tokens.slice(start, title).some((token) => !token.ordinary && !has(token, classes.PLACE)) ? start : title
}

/** No word of grammar, of another office or of what a country is. */
const isFirmWord = (token: Token | undefined): boolean => token !== undefined && !token.connector && !token.nickname && !has(token, classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.DEMONYM | classes.ADVERB | classes.MONTH | classes.WEEKDAY)

/** "actor Sky Haugen", "Actor Sky Haugen said": behind a role an everyday word with one more behind it is a given name. */
function isNamedByRole({ tokens, style, initial }: Run, at: number, words: Words): boolean {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (tokens.length !== at + 2 || style !== 'running' || first === undefined || !first.ordinary || first.lower.endsWith('s') || has(first, NOT_NAMES & ~classes.COMMON)) return false
  const before = first.from - 1
  return second?.nameable === true && !second.acronym && isAt(words, before, classes.ROLE) && (at === 0 ? !looksAt(words, before, CAPITALIZED) : initial) && looksAt(words, first.from, AFTER_BLANK)
}

/** A well-known name behind the words that open a run, or an organization behind "of": "Shares of Marsh & Co". */
function thingAt(run: Run, p: number): Phrase | undefined {
  const phrase = phraseAt(run.tokens, p, 0)
  const end = phrase === undefined && isWhole(run.tokens, p) ? organizationEnd(run, p) : p
  return end > p ? { kind: 'organization', end } : phrase
}

/** Behind "of", which no minister has before the field: "Minister of Natural Resources". */
const isWhole = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === 'of' && !OFFICES_OF_FIELDS.has(lowerOf(tokens[at - 2]))

/** The last word behind a title, though everyday or a place, can be a name: "Mr Brown". */
function isUnlistedName(token: Token | undefined, polite: boolean): boolean {
  return token !== undefined && !has(token, polite ? classes.FUNCTION_WORD | classes.TITLE : classes.ORGANIZATION_HEAD | classes.ORGANIZATION | classes.FUNCTION_WORD | classes.DEMONYM) && (polite || !isEvent(token.lower))
}

/** Places and one-word organizations among words that are no name of a person. */
function pushThings(run: Run, tokens: readonly Token[], into: Segment[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.connector) continue
    if (tokens[i + 1] && PLACE_OPENER.has(token.lower)) continue
    const known = has(token, classes.ORGANIZATION | classes.OUTLET) && (!has(token, classes.FUNCTION_WORD) || isKnownAcronym(token)) && !(has(token, classes.PLACE) && isPlaceThere(token, run))
    if (known || (isUnknownAcronym(token, run) && !isRank(token, run))) add(into, 'organization', run, stretch(tokens, i, i + 1))
  }
}

/** "the Amazon", "the Brazilian Amazon", "in Barcelona": a firm or a club elsewhere. */
function isPlaceThere({ from, lower, acronym }: Token, { words }: Run): boolean {
  const before = words.lower(from - 1)
  return (before === 'in' && !acronym) || (COMPANY.has(lower) && (before === 'the' || isAt(words, from - 1, classes.DEMONYM)))
}

/** At the head of a line, more letters are the town that it was written in. */
const LONGEST_OPENING = 6

/** Capitals of running text that stand for something, and for no thing or place that is known. */
function isUnknownAcronym(token: Token, run: Run): boolean {
  return token.acronym && run.style === 'running' && !token.ordinary && !(run.initial && token === run.tokens[0] && token.lower.length > LONGEST_OPENING) && !has(token, classes.PLACE | classes.DEMONYM | classes.FUNCTION_WORD | classes.MONTH | classes.TITLE) && !isOtherAcronym(token.lower)
}
