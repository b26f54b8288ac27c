/** What may stand before a name without being part of it: titles, fields of offices, places, loose words in capitals. */
import * as classes from '../../lexicon/classes.js'
import { AGENT_ENDINGS } from '../../lexicon/word-parts.js'
import { look } from '../../lexicon/table.js'
import { COURTESY_TITLES, HONORIFICS, TITLE_HALVES, TITLES_IN_FULL, TITLES_RATHER_NAMES, TITLES_WITH_GIVEN_NAME } from '../../lexicon/titles.js'
import { ABBREVIATED, ALL_CAPITALS, DOTTED, INITIAL, NUMERIC } from '../../text/words/words.js'
import { mayStandFirst } from '../words/word-facts.js'
import type { Run } from './runs.js'
import { has, isGiven, isKnownAcronym, isOtherAcronym, isTitle, looks, lowerOf } from './token-kinds.js'
import { NOT_NAMES, type Token } from './token.js'
import { NAMED_THING } from './word-sets.js'

const RATHER_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLES_RATHER_NAMES)
const TITLE_HALF: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_HALVES)
const COURTESY: ReadonlySet<string> = /* @__PURE__ */ new Set(COURTESY_TITLES)
const GIVEN_NAME_FOLLOWS: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLES_WITH_GIVEN_NAME)
const HONORIFIC: ReadonlySet<string> = /* @__PURE__ */ new Set(HONORIFICS)

/** "Mr", "Dr.", "Sen.": behind it stands who has it, be it any word. */
export const isPolite = (token: Token | undefined): boolean => token !== undefined && (COURTESY.has(token.lower) || token.lower === 'dr' || looks(token, ABBREVIATED) && has(token, classes.TITLE))

/** The first title from token `from` on. */
export function firstTitle(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && !isTitle(tokens[i])) i++
  return i
}

/** Where the title begins among the capitals before a name: "Syrian |Foreign Minister". */
export function titleStart(prefix: readonly Token[]): number {
  let start = firstTitle(prefix, 0)
  // "Commissioner for Health Dr. Obi", "Leader of the Islamic Revolution Ayatollah Khamenei": a form of address has no field.
  const title = lowerOf(prefix[start])
  if (COURTESY.has(title) || GIVEN_NAME_FOLLOWS.has(title) || (HONORIFIC.has(title) && (look(TITLES_IN_FULL, title) !== undefined || !has(prefix[start], classes.ROLE)))) return start
  while (start > 0) {
    const before = prefix[start - 1]
    if (!before || before.connector || !(before.ordinary || isUnknown(before)) || has(before, classes.FUNCTION_WORD | classes.DEMONYM | classes.PLACE)) break
    start--
  }
  return start
}

/** A plain word that no list has. */
export const isUnknown = (token: Token): boolean => token.classes === 0 && !token.nickname && !token.particle

/** The field of an office: an unknown word before a title that a name follows, "Fisheries" in "Fisheries Minister Kari Nordvik". */
export function isField(tokens: readonly Token[], at: number, run: Run): boolean {
  const token = tokens[at]
  const title = tokens[at + 1]
  const name = tokens[at + 2]
  if (!token || !title || !name || run.style !== 'running' || !isUnknown(token) || looks(token, INITIAL)) return false
  return has(title, classes.ROLE) && name.nameable
}

/** A capital "A" amid a sentence, first of its run or behind a title: "by A Muhamed Rafi", and no "Serie A". */
function isInitialA(token: Token, next: Token, { tokens, initial, style }: Run): boolean {
  const at = tokens.indexOf(token)
  if (style !== 'running') return false
  // "A S Iyer": no article stands before a letter that a name follows.
  let name = at + 1
  while (tokens[name]?.lower.length === 1) name++
  if (name > at + 1 && tokens[name]?.nameable === true) return true
  return has(next, classes.GIVEN_NAME | classes.SURNAME) && (at === 0 ? !initial : isTitle(tokens[at - 1]))
}

/** "SP Anna Berg": letters before a full name stand for an office or a rank. */
export function isRank(token: Token | undefined, { tokens, style }: Run): boolean {
  if (token === undefined || !token.acronym || token.classes !== 0 || style !== 'running' || NAMED_THING.has(token.lower)) return false
  const [first, second] = tokens.slice(tokens.indexOf(token) + 1)
  if (first === undefined || second === undefined || !second.nameable || second.acronym) return false
  return isGiven(first)
}

/** Initials without full stops before a name: "AQ Khan", "R Saravanan". */
export function isLooseInitial(token: Token, next: Token | undefined, run: Run): boolean {
  const { lower } = token
  if (!next || lower.length > 2 || run.style === 'capitals' || token.to - token.from > 1 || lower === 'i' || (lower === 'a' && !isInitialA(token, next, run))) return false
  if (lower.length === 2 && (!looks(token, ALL_CAPITALS) || isOtherAcronym(lower) || isRank(token, run))) return false
  if (lower !== 'a' && (token.classes & ~(classes.GIVEN_NAME | classes.SURNAME | classes.PARTICLE | classes.NAME_SUFFIX)) !== 0) return false
  return (next.nameable && !next.acronym) || (next.lower.length === 1 && next.lower !== 'i')
}

/** "Amir Hosseini", "Puan Maharani", "Dean Kamen": a title of some countries or one that is rather a name, before one word that is no given name. */
function isGivenRather(token: Token, next: Token, { tokens }: Run): boolean {
  const { classes: known, lower } = token
  if (((known & (classes.TITLE | classes.ROLE)) !== classes.TITLE && !RATHER_NAME.has(lower)) || look(TITLES_IN_FULL, lower) !== undefined) return false
  // "General Amir Ali Hajizadeh": a rank before it is title enough.
  const before = tokens[tokens.indexOf(token) - 1]
  if (before !== undefined && has(before, classes.TITLE) && !HONORIFIC.has(before.lower)) return true
  return (!isGiven(next) || (RATHER_NAME.has(lower) && has(next, classes.SURNAME))) && (has(next, classes.PARTICLE) || tokens[tokens.indexOf(next) + 1]?.connector !== false)
}

/** "HOW WILL OBAMA PLAY": a verb behind what asks, and no "ACTOR WILL SMITH". */
function isVerbOfQuestion(token: Token, { tokens, style }: Run): boolean {
  if (style === 'running' || !has(token, classes.MODAL)) return false
  const at = tokens.indexOf(token)
  const before = at > 0 ? tokens[at - 1] : undefined
  return before?.ordinary === true && !isTitle(before)
}

/** "Virginia Sen. Anna Lund": a title with its full stop, though it is a name as well. */
export const isShortTitle = (token: Token, next: Token | undefined): boolean => looks(token, ABBREVIATED) && has(token, classes.TITLE) && !has(token, classes.NAME_SUFFIX) && next?.nameable === true

/** May the token stand before a name without being part of it? */
export function isPrefix(token: Token, next: Token | undefined, run: Run): boolean {
  if (token.connector || isVerbOfQuestion(token, run)) return true
  const nameAhead = next !== undefined && next.nameable
  if (nameAhead && has(token, classes.PARTICLE) && !has(token, classes.FUNCTION_WORD | classes.TITLE)) return false
  // "Mr Sunday Adeleke"
  if (isEastFamily(token, next, run) || (nameAhead && has(token, classes.WEEKDAY) && has(run.tokens[run.tokens.indexOf(token) - 1], classes.TITLE))) return false
  if (token.nickname || token.particle || looks(token, INITIAL) || isLooseInitial(token, next, run)) return false
  const mayBeName = next !== undefined && isGiven(token) && (nameAhead || (run.style === 'running' && next.ordinary && !isTitle(next) && !has(next, classes.FUNCTION_WORD)))
  if (isKnownAcronym(token) || (token.acronym && isOtherAcronym(token.lower)) || (TITLE_HALF.has(token.lower) && has(next, classes.TITLE))) return true
  if (isTitle(token)) return !(mayBeName && (!has(token, classes.TITLE) || isGivenRather(token, next, run))) || isTitle(next)
  // "the German Emma Marsh", who is not called German.
  if (has(token, classes.DEMONYM) && isGiven(next) && run.words.lower(token.from - 1) === 'the' && run.tokens[run.tokens.indexOf(token) + 2]?.nameable === true) return true
  if (has(token, classes.SURNAME | classes.GIVEN_NAME)) return token.ordinary && nameAhead && !isGiven(token) && run.style !== 'running'
  return has(token, NOT_NAMES) || token.ordinary || token.acronym || looks(token, NUMERIC | DOTTED) || isAgent(token, next, run)
}

/** "Forger Hans Okonjo": an unknown word that opens a sentence and ends as who does something does, before a full name. */
function isAgent(token: Token, next: Token | undefined, { initial, tokens }: Run): boolean {
  return initial && token === tokens[0] && isUnknown(token) && isGiven(next) && !has(next, classes.SURNAME) && tokens[2]?.nameable === true && AGENT_ENDINGS.some((ending) => token.lower.endsWith(ending))
}

/** "Ha Tae-kyung", and amid a sentence "He Lifeng": a family name, whatever else it is. */
export function isEastFamily(token: Token, next: Token | undefined, { initial, style, tokens }: Run): boolean {
  if (next === undefined || !(next.syllables || (has(token, classes.FUNCTION_WORD) && (has(token, classes.PRONOUN) ? isUnknown(next) || isGiven(next) : mayStandFirst(next.lower)) && style === 'running' && !(initial && token === tokens[0])))) return false
  return mayStandFirst(token.lower)
}
