import * as classes from '../../lexicon/classes.js'
import { DATE_OPENERS, FEAST_OPENERS, OFFICERS_BEHIND_NAME, OFFICES_OF_FIELDS, SCHOOL_LEVELS } from '../../lexicon/name-context.js'
import { INNER_TITLES, REGNAL_NUMBERS } from '../../lexicon/name-words.js'
import { headsOfKind } from '../../lexicon/organization-words.js'
import { PLACE_OPENERS } from '../../lexicon/places.js'
import { STATE_ABBREVIATIONS } from '../../lexicon/sentence-words.js'
import { BASE } from '../../lexicon/verb-forms.js'
import { ROYAL_TITLES } from '../../lexicon/titles.js'
import { ABBREVIATED, AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { fold } from '../words/fold.js'
import { isHonour } from './honours.js'
import { newspaperEnd, organizationEnd, teamEnd } from './organization-ends.js'
import { type Phrase, phraseAt } from './phrases.js'
import { firstTitle, isEastFamily, isField, isLooseInitial, isPrefix, isRank, isShortTitle, isUnknown, titleStart } from './prefixes.js'
import type { Run } from './runs.js'
import { NONE, Segment, stretch } from './segment.js'
import { has, isGiven, isHead, isKnownAcronym, isLetters, isOtherAcronym, isTitle } from './token-kinds.js'
import { isEvent, isThing, NOT_NAMES, type Token } from './tokens.js'
import { isAfterName, isVerbBehind } from './verb-behind.js'
import { mayStandFirst, wordFacts } from '../words/word-facts.js'

const PLACE_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_OPENERS)
const COMPANY: ReadonlySet<string> = /* @__PURE__ */ headsOfKind('company')
const STATE: ReadonlySet<string> = /* @__PURE__ */ new Set(STATE_ABBREVIATIONS)
const ROYAL: ReadonlySet<string> = /* @__PURE__ */ new Set(ROYAL_TITLES)
const INNER_TITLE: ReadonlySet<string> = /* @__PURE__ */ new Set(INNER_TITLES)
/** Kinds of schools that stand for one. */
const REGNAL: ReadonlySet<string> = /* @__PURE__ */ new Set(REGNAL_NUMBERS)

export const isRegnal = (lower: string): boolean => REGNAL.has(lower)

function add(into: Segment[], kind: Segment['kind'], run: Run, tokens: readonly Token[], before = NONE, title = NONE, weak = false): void {
  if (tokens.length > 0) into.push(new Segment(kind, run, tokens, before, title, weak))
}

/** Parts a run into what may be persons and organizations. One pass. */
export function segment(run: Run, words: Words, into: Segment[]): void {
  const { tokens } = run
  const n = tokens.length
  if (n < 3 && !run.heads && (isState(words, tokens[0]?.from ?? 0) || isState(words, (tokens[n - 1]?.to ?? 0) + 1))) return
  let i = 0
  while (i < n) {
    const token = tokens[i]
    if (!token) break
    const next = tokens[i + 1]
    const nameAhead = next !== undefined && next.nameable
    if (into.length > 0 && isHonourOf(into[into.length - 1], token, words)) {
      i++
      continue
    }
    if (run.initial && token.classes === 0 && isTurnLabel(token, words)) {
      add(into, 'person', run, tokens, NONE, NONE, true)
      i++
      continue
    }
    const paper = newspaperEnd(run, words, i)
    if (paper > i) {
      add(into, 'organization', run, stretch(tokens, i, paper))
      i = paper
      continue
    }
    // "She told May", but "since May"
    if (n === 1 && has(token, classes.MONTH | classes.WEEKDAY) && has(token, classes.SURNAME)) {
      if (!DATE_OPENERS.has(words.lower(token.from - 1)) && (words.shape(token.to) & NUMERIC) === 0) add(into, 'person', run, tokens, NONE, NONE, true)
      break
    }
    // "Will told her", "so was Will"
    if (n === 1 && isGiven(token) && has(token, classes.MODAL) && (run.initial ? isAfterName(words, token.to) : run.style === 'running')) {
      add(into, 'person', run, tokens, NONE, NONE, true)
      break
    }
    // Words that only begin the sentence, months, connectors.
    if (token.connector || (has(token, classes.FUNCTION_WORD) && !isKnownAcronym(token) && !(isGiven(token) && nameAhead && !isOrdinaryOpening(token, run, words)) && !isEastFamily(token, next, run) && !isLooseInitial(token, next, run))) {
      i++
      continue
    }
    // "So Nusantara is an idea.", "So feel free", "Two Border Patrol agents", "Former Ulsan Tigers pitcher"
    if (i === 0 && next?.syllables !== true && ((run.initial && has(token, classes.ADVERB | classes.NUMBER_WORD) && !isGiven(token)) || token.lower === 'former')) {
      if (n === 1 && has(token, classes.SURNAME)) add(into, 'person', run, tokens, NONE, NONE, true)
      i++
      continue
    }
    // "4 Rajab 1445": a month of another calendar.
    if (n === 1 && (words.shape(token.to) & NUMERIC) !== 0 && words.end(token.to) - words.start(token.to) === 4 && Number(words.lower(token.from - 1)) < 32) break
    if (has(token, classes.MONTH | classes.WEEKDAY) && !(has(token, classes.GIVEN_NAME | classes.SURNAME) && nameAhead && !DATE_OPENERS.has(tokens[i - 1]?.lower ?? ''))) {
      i++
      continue
    }
    if (isFeast(token, next)) {
      i += next === undefined || token.to - token.from > 1 ? 1 : 2
      continue
    }
    const organization = organizationEnd(run, i)
    const phrase = phraseAt(tokens, i, organization)
    const end = phrase?.end ?? organization
    if (end > i) {
      const team = phrase?.kind === 'place' ? teamEnd(run, i, end) : end
      if (phrase?.kind !== 'place' || team > end) add(into, 'organization', run, stretch(tokens, i, team))
      i = team
      continue
    }
    i = person(run, i, words, into)
  }
}

/** "Marlow, Ill.": behind a comma the abbreviation of a state. */
const isState = (words: Words, at: number): boolean =>
  words.lower(at - 1) === ',' && (words.shape(at) & (CAPITALIZED | ALL_CAPITALS)) === CAPITALIZED && ((words.shape(at) & ABBREVIATED) !== 0 || words.lower(at + 1) === '.') && STATE.has(words.lower(at))

/** "Eid al-Fitr", "Eid-ul-Fitr", "Yom Kippur"; "Yom Sang-seop" is somebody. */
function isFeast({ lower }: Token, next: Token | undefined): boolean {
  const hyphen = lower.indexOf('-')
  return FEAST_OPENERS.has(hyphen < 0 ? lower : lower.slice(0, hyphen)) && next?.syllables !== true
}

/** "Ann Marsh OBE", "Ann Marsh, SAN", "Ann Marsh (SAN)": letters behind a full name, with a mark between them at most. */
function isHonourOf(before: Segment | undefined, { from, lower, shape }: Token, words: Words): boolean {
  return before !== undefined && before.kind === 'person' && before.tokens.length > 1 && (from === before.to || (from === before.to + 1 && (words.shape(before.to) & MARK) !== 0)) && isHonour(lower, shape)
}

/** "RC: It was late.", "KOCHI: The court": who speaks in an interview by initials at the head of a line, or where it was written; what is known as something else may be both. */
export function isTurnLabel(token: Token, words: Words): boolean {
  return isLetters(token) && words.lower(token.to) === ':'
}

/** What begins at token `i` with titles, peoples, places and everyday words, and goes on with a name. Returns its end. */
function person(run: Run, i: number, words: Words, into: Segment[]): number {
  const { tokens } = run
  const n = tokens.length
  let p = i
  let title = -1
  const byRole = i === 0 && isNamedByRole(run, i, words)
  while (p < n && !byRole) {
    const at = tokens[p]
    if (!at || (p === 1 && title === 0 && isNamedByRole(run, p, words)) || !(isPrefix(at, tokens[p + 1], run) || isField(tokens, p, run) || isSeat(tokens, p) || (p > i && has(at, classes.MONTH) && DATE_OPENERS.has(tokens[p - 1]?.lower ?? ''))) || (p > i && thingAt(run, p))) break
    if (isTitle(at)) title = p
    p++
  }
  // "Mr Brown"; "Mr Sheikh", where somebody is called so: the last of two titles may be a name.
  const twice = title > i && title === p - 1 && p === n && has(tokens[title - 1], classes.TITLE)
  if (twice) title--
  if (twice || (title >= 0 && p === n && p - title === 2 && run.style === 'running' && has(tokens[title], classes.TITLE) && isUnlistedName(tokens[p - 1]))) p--
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
  if (lone && !has(lone, classes.FUNCTION_WORD)) add(into, 'person', run, stretch(tokens, p - 1, p), title < p - 1 ? stretch(tokens, i, p - 1) : NONE, NONE, true)
  if (named) {
    if (named.kind === 'organization') add(into, 'organization', run, tokens.slice(p, named.end))
    return named.end
  }
  let q = p
  while (q < n && isInside(run, tokens, p, q, titled)) q++
  if (q === p) return Math.max(p, i + 1)
  const after = tokens[q]
  if (after && !titled && isHead(after) && !isThing(tokens[q + 1]?.lower ?? '')) {
    add(into, 'organization', run, stretch(tokens, p, q + 1), prefix)
    return q + 1
  }
  const thing = thingEnd(run, q)
  // "Kari Lake": what stands around it tells a person from a street; "St. Lawrence Island" is none.
  if (!titled && thing === q + 1 && thing === n && mayEndName(run, tokens, p, q)) q++
  else if (thing > q && (!titled || (thing === q + 1 && namesPlaces(tokens[p - 1]) && mayEndName(run, tokens, p, q)))) return thing
  const name = stretch(tokens, p, q)
  add(into, 'person', run, name, titled ? NONE : prefix, titled ? prefix.slice(ranked ? 0 : titleStart(prefix)) : NONE, twice)
  return q
}

/** "President of |Georgia Tova Kestrin", "Bishop of |Lincoln Tova Kestrin": the seat of an office before a name, be it a name too. */
const isSeat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && tokens[at + 1]?.nameable === true && (has(tokens[at], classes.PLACE) ? isTitle(tokens[at - 2]) : has(tokens[at - 2], classes.TITLE) && !has(tokens[at - 2], classes.KIN) && tokens[at + 2]?.nameable === true)

/** A head of places behind one word that is a given name and nothing else, amid running text: "Oliver North". */
function mayEndName({ style }: Run, tokens: readonly Token[], p: number, q: number): boolean {
  const first = tokens[p]
  return q === p + 1 && style === 'running' && first !== undefined && isGiven(first) && !first.ordinary && !has(first, classes.PLACE | classes.SURNAME | classes.TITLE) && !isEvent(tokens[q]?.lower ?? '')
}

/** Places are called after kings and saints with their titles. */
const namesPlaces = (title: Token | undefined): boolean => title !== undefined && (title.lower === 'st' || ROYAL.has(title.lower))

/** Where everyday words behind a name end in what makes a place or a school of it: "Marsh Key Bridge", "Marsh High"; or 0. */
function thingEnd({ tokens, style }: Run, at: number): number {
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
  const office = tokens[title]?.lower ?? ''
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
  return second?.nameable === true && !second.acronym && (words.classes(before) & classes.ROLE) !== 0 && (at === 0 ? (words.shape(before) & CAPITALIZED) === 0 : initial) && (words.shape(first.from) & AFTER_BLANK) !== 0
}

/** A well-known name behind the words that open a run, or an organization behind "of": "Shares of Marsh & Co". */
function thingAt(run: Run, p: number): Phrase | undefined {
  const phrase = phraseAt(run.tokens, p, 0)
  const end = phrase === undefined && isWhole(run.tokens, p) ? organizationEnd(run, p) : p
  return end > p ? { kind: 'organization', end } : phrase
}

/** Behind "of", which no minister has before the field: "Minister of Natural Resources". */
const isWhole = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === 'of' && !OFFICES_OF_FIELDS.has(tokens[at - 2]?.lower ?? '')

/** "Will" and "May" begin a sentence as verbs more often than as names unless a family name follows; "Even Anna Lindgren". */
function isOrdinaryOpening(token: Token, run: Run, words: Words): boolean {
  const [first, second, third] = run.tokens
  return run.initial && (token.lower.length <= 2 || (has(token, classes.MODAL) && asks(words, token.to)) || (token === first && isGiven(second) && !has(second, classes.SURNAME) && third?.nameable === true))
}

/** No question that a modal opens is longer. */
const LONGEST_QUESTION = 40

/** Does the sentence that goes on with word `at` end in a question mark? */
function asks(words: Words, at: number): boolean {
  for (let i = at; i < at + LONGEST_QUESTION && words.lower(i) !== '.'; i++) if (words.lower(i) === '?') return true
  return false
}

/** The last word behind a title, though everyday or a place, can be a name: "Mr Brown". */
function isUnlistedName(token: Token | undefined): boolean {
  return token !== undefined && !has(token, classes.ORGANIZATION_HEAD | classes.ORGANIZATION | classes.FUNCTION_WORD | classes.DEMONYM) && !isEvent(token.lower)
}

/** "Jeb Can Win", "Trump May be", "HARBOUR MAY BID": a modal with its verb behind it, in headlines. */
const isHelping = (token: Token, before: Token | undefined, words: Words): boolean =>
  words.lower(token.to) === 'be' || (!(has(token, classes.SURNAME) && isGiven(before)) && (words.grammar(token.to) & BASE) !== 0)

/** An everyday word between two that no list knows is part of a name if it is shorter. */
const SHORT = 4

/** May token `q` continue the name that began at `p`? */
function isInside(run: Run, tokens: readonly Token[], p: number, q: number, titled: boolean): boolean {
  const token = tokens[q]
  // "Published Jan 5"
  if (!token || token.connector || isShortTitle(token, tokens[q + 1]) || (has(token, classes.MONTH) && (run.words.shape(token.to) & NUMERIC) !== 0)) return false
  const { lower, shape } = token
  const last = q === tokens.length - 1
  if (isLooseInitial(token, tokens[q + 1], run)) return true
  if (q > p) {
    if (has(token, classes.MODAL) && isHelping(token, tokens[q - 1], run.words)) return false
    if (has(token, classes.NAME_SUFFIX) || ((shape & ALL_CAPITALS) !== 0 && REGNAL.has(lower))) return true
    if (!last && (lower.length === 1 ? lower !== 'i' : run.style === 'running' && INNER_TITLE.has(lower))) return true
    // "King Charles I was late", "President Marsh I think was late"
    if (last && titled && lower === 'i' && (namesPlaces(tokens[p - 1]) || !isVerbBehind(run.words, token.to))) return true
  }
  // In a headline an everyday word is rather the verb than the family name: "PACT SAID UNLIKELY".
  if (token.nameable) return !(q > p && ((token.ordinary && run.style !== 'running' && (!has(token, classes.SURNAME) || (has(token, classes.REPORTING_VERB) && !isGiven(tokens[q - 1])))) || (last && has(token, classes.DEMONYM) && isUnknown(tokens[q - 1] ?? token))))
  if (q === p) return isEastFamily(token, tokens[q + 1], run) || titled && !has(token, classes.FUNCTION_WORD | classes.ORGANIZATION_HEAD | classes.DEMONYM | classes.ORGANIZATION)
  // "Tran Thi My", "Le Hoai An": behind a family name that stands first, no capital is one of grammar.
  if (run.style === 'running' && has(token, classes.FUNCTION_WORD) && lower !== 'i' && q === p + 2 && last && mayStandFirst(fold(tokens[p]?.lower ?? ''))) return true
  if (run.style !== 'running' || token.acronym || has(token, classes.FUNCTION_WORD | classes.MONTH | classes.WEEKDAY | classes.ORGANIZATION)) return false
  if ((shape & (NUMERIC | DOTTED | MIXED_CASE)) !== 0) return false
  const first = tokens[p]
  // "Mohammed Shia al-Sudani": whatever stands between a given name and a particle.
  if (isGiven(first) && tokens[q + 1]?.particle === true) return true
  if (has(token, classes.DEMONYM) && !(last && isGiven(first) && !has(first, classes.PLACE | classes.DEMONYM))) return false
  if (((tokens[q - 1]?.shape ?? 0) & INITIAL) !== 0) return true
  // "Stephen King", "Sadik Sheikh": a title that ends the run after a given name is a family name.
  // "Myo Thant Tun": a form of address behind two words is none.
  if (isTitle(token)) return last && ((isGiven(first) && !first?.ordinary && !has(first, classes.TITLE | classes.PLACE)) || (q > p + 1 && (titled || !has(token, classes.ROLE))))
  // "Zaw Min Thein"
  if (q === p + 1 && lower.length < SHORT && !has(token, classes.ADJECTIVE) && first !== undefined && isUnknown(first) && tokens[q + 1]?.nameable === true && !isGiven(tokens[q + 1]) && !isThing(lower)) return true
  // "Hu Min"
  if (q === p + 1 && last && first !== undefined && !first.ordinary && mayStandFirst(first.lower) && wordFacts(lower).syllable) return true
  // "Gordon Brown", "Jack London", "Alicia Keys": any word can be a family name after a given name.
  // "Usain Bolt", if what stands around it speaks for a person.
  const unheard = last && q === p + 1 && first !== undefined && isUnknown(first) && !has(token, classes.PLACE)
  // "Sen. Kari Lake", but "St. Lawrence Island", "Prince Edward Island"
  if (titled && last && has(tokens[p - 1], classes.TITLE) && !namesPlaces(tokens[p - 1]) && mayEndName(run, tokens, p, q)) return true
  // "Alicia Marsh Fountain": behind a given and a family name it is a thing.
  const opens = q === p + 1 || (last && (titled || has(tokens[q - 1], classes.GIVEN_NAME | classes.PARTICLE) || mayStandFirst(first?.lower ?? '')))
  return (isGiven(first) || unheard) && opens && !isHead(token) && !isThing(lower) && !(last && q > p + 1 && SCHOOL_LEVELS.has(lower))
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
  return (before === 'in' && !acronym) || (COMPANY.has(lower) && (before === 'the' || (words.classes(from - 1) & classes.DEMONYM) !== 0))
}

/** At the head of a line, more letters are the town that it was written in. */
const LONGEST_OPENING = 6

/** Capitals of running text that stand for something, and for no thing or place that is known. */
function isUnknownAcronym(token: Token, run: Run): boolean {
  return token.acronym && run.style === 'running' && !token.ordinary && !(run.initial && token === run.tokens[0] && token.lower.length > LONGEST_OPENING) && !has(token, classes.PLACE | classes.DEMONYM | classes.FUNCTION_WORD | classes.MONTH | classes.TITLE) && !isOtherAcronym(token.lower)
}
