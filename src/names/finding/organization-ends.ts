/** Where an organization ends that begins at a token of a run: by its head, as a club, a firm, a newspaper. */
import * as classes from '../../lexicon/classes.js'
import { OFFICES_OF_FIELDS, WORDS_OF_FIRMS } from '../../lexicon/name-context.js'
import { BODIES_BEHIND_ARTICLE, CLUB_OPENERS, FOREIGN_HEADS, HEADS_BEFORE_OF, HOUSES_OF_SAINTS, LEADERS_OF_BODIES, LEGAL_LETTERS, SCHOOLS, TITLES_OF_FIELDS } from '../../lexicon/organization-words.js'
import { NEWSPAPER_OPENERS, NEWSPAPERS, OUTLET_ENDS } from '../../lexicon/outlets.js'
import { together } from '../../lexicon/table.js'
import { ALL_CAPITALS, INITIAL, MIXED_CASE, type Words } from '../../text/words/words.js'
import { phraseAt } from './phrases.js'
import { CAUSES } from './connectors.js'
import { isPolite } from './prefixes.js'
import type { Run } from './runs.js'
import { has, isGiven, isHead, isOtherAcronym, isTitle, looks, lowerOf } from './token-kinds.js'
import { isTeamWord, isThing, type Token } from './token.js'
import { isAt } from '../../text/words/ask.js'
import { LEGAL_FORM, PUBLIC_WORD, SCHOOL, TEAM, TELLING } from './word-sets.js'

const NEWSPAPER: ReadonlySet<string> = /* @__PURE__ */ new Set(NEWSPAPERS)
const LEGAL_LETTER: ReadonlySet<string> = /* @__PURE__ */ new Set(LEGAL_LETTERS)
const CALLED_AFTER: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(SCHOOLS, HOUSES_OF_SAINTS))
const CLUB_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(CLUB_OPENERS)
const FOREIGN_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(FOREIGN_HEADS)

/** Where an organization that starts at token `i` ends, or `i`: by its head, as a club, as a firm. */
export function organizationEnd(run: Run, i: number): number {
  return Math.max(headedEnd(run, i), clubEnd(run, i), foreignEnd(run, i), firmEnd(run, i), lettersEnd(run, i), legalEnd(run, i))
}

/** Where a newspaper that starts at token `i` ends, or `i`. */
export function newspaperEnd(run: Run, words: Words, i: number): number {
  const end = phraseBehindArticle(run, words, i)
  return end > i || run.style !== 'running' ? end : paperEnd(run.tokens, i)
}

/** "The Economist", "The Times", "the Guardian", "the House": where a name that the article belongs to, or stands before, ends; or `i`. */
function phraseBehindArticle(run: Run, words: Words, i: number): number {
  const { tokens, style, initial } = run
  const token = tokens[i]
  if (token === undefined || style !== 'running') return i
  if (token.lower !== 'the') {
    // "Army chief Kari Eide"
    if (i + 1 === tokens.length && BODIES_BEHIND_ARTICLE.has(token.lower) && LEADERS_OF_BODIES.has(words.lower(token.to))) return i + 1
    if (i + 1 < tokens.length || words.lower(token.from - 1) !== 'the') return i
    // "the Falcons", "The House"
    const opens = i === (initial ? 1 : 0)
    return opens && (BODIES_BEHIND_ARTICLE.has(token.lower) || (!initial && NEWSPAPER.has(token.lower)) || (TEAM.has(token.lower) && token.lower.endsWith('s'))) ? i + 1 : i
  }
  const phrase = phraseAt(tokens, i, 0)
  // "The Independent Electoral Commission" is no paper.
  if (phrase?.kind === 'organization') return organizationEnd(run, i + 1) > phrase.end ? i : phrase.end
  const next = tokens[i + 1]
  // A capital article amid a sentence: newspapers are called so. At its start, one that says something is.
  const last = tokens.at(-1)
  if (!initial && last && tokens.length < i + 4 && (OUTLET_ENDS.has(last.lower) || (i === 0 && isTold(words, token.from - 1) && !isTitle(last) && organizationEnd(run, 1) === 1))) return tokens.length
  if (next === undefined || tokens.length !== i + 2 || !initial) return i
  return NEWSPAPER.has(next.lower) && isAt(words, next.to, classes.REPORTING_VERB) ? i + 2 : i
}

/** "told The Vellamer", "according to The Vellamer" */
const isTold = (words: Words, at: number): boolean => TELLING.has(words.lower(at)) || (words.lower(at) === 'to' && words.lower(at - 1) === 'according')

/** "Daily Mail", "Harare Herald": where a newspaper named by when or where it comes out ends, or `i`. */
function paperEnd(tokens: readonly Token[], i: number): number {
  if (NEWSPAPER_OPENERS.has(lowerOf(tokens[i])) && NEWSPAPER.has(lowerOf(tokens[i + 1]))) return i + 2
  const place = phraseAt(tokens, i, 0)
  const end = place?.kind === 'place' ? place.end : has(tokens[i], classes.PLACE) ? i + 1 : tokens.length
  return (end + 1 === tokens.length || end + 2 === tokens.length) && OUTLET_ENDS.has(lowerOf(tokens.at(-1))) ? tokens.length : i
}

/** Where an organization with a head, "Ford Foundation", "Bank of Japan", ends, or `i`. */
function headedEnd(run: Run, i: number): number {
  const { tokens } = run
  const n = tokens.length
  const first = tokens[i]
  if (!first || (isPolite(first) && isHead(tokens[i + 1]) && !isHead(tokens[i + 2]))) return i
  const house = run.heads && opensHouse(tokens, i)
  const opens = opensOf(tokens, i)
  // "Workers of Nordvita met", "Friends of Ann Marsh": at the head of a sentence it is whoever is so.
  const isOfSomebody = run.initial && i === 0 && (tokens[i + 1]?.to ?? 0) === (tokens[i + 1]?.from ?? 0) + 1 && (tokens[i + 2]?.nameable === true || isTitle(tokens[i + 2]) || has(tokens[i + 2], classes.ORGANIZATION | classes.OUTLET))
  if (!(run.heads || opens) || (!house && isTitle(first) && tokens[i + 1]?.lower !== "'s" && !isHead(tokens[i + 1]) && !isHead(tokens[n - 1]))) return i
  // "Ministers Reassure House": a headline has its verb there.
  if (run.style !== 'running' && has(first, classes.VERB) && !has(first, classes.NOUN | classes.ADJECTIVE)) return i
  let end = i
  let ordinary = 0
  for (let k = i; k < n; k++) {
    const token = tokens[k]
    if (!token) break
    const next = tokens[k + 1]
    if (token.connector) {
      // "Kestra Foods, Inc.", but not the fields of an office
      if (token.lower === ',' && isHead(next)) return k + 2
      // "Fleet of the Chinese Army"
      if (end > i + 1 && token.lower === 'of' && token.to - token.from > 1 && has(next, classes.DEMONYM)) break
      // "Ministry of Foreign Affairs": everything up to the next title or end.
      if (end === k && (!(isTitle(next) && tokens[k + 2]?.nameable) || phraseAt(tokens, k + 1, 0)?.kind === 'place')) return officeEnd(tokens, k + 1, first)
      if (token.lower === '&' || token.lower === 'and' || token.lower === "'s" || token.lower === ',') continue
      break
    }
    const head = isHead(token) || opensOf(tokens, k)
    // "Supreme Electoral Tribunal": such a word opens titles and offices alike.
    if (isTitle(token) && !head && !(house && k === i) && !(k === i && TITLES_OF_FIELDS.has(token.lower) && next?.nameable === false) && !isHead(next) && !(next?.lower === 'and' && !has(token, classes.TITLE)) && next?.lower !== "'s" && !(isTitle(next) && tokens[k + 2]?.lower === "'s") && !(k === i && has(token, classes.ADJECTIVE) && !isTitle(next))) break
    if (k > i && (has(token, classes.FUNCTION_WORD) || (!head && run.style !== 'running' && has(token, classes.REPORTING_VERB | classes.VERB)))) break
    if (token.ordinary) ordinary++
    // "White House Press Secretary": the press is what the secretary is for.
    if (head && (k > i || (next?.connector && !(isOfSomebody && token.lower.endsWith('s')))) && !(token.lower === 'press' && isTitle(next))) end = k + 1
  }
  if (end === i) return i
  // "Iranian Energy Minister": the field of an office.
  if (has(first, classes.DEMONYM | classes.PLACE) && end === i + 2 && tokens[i + 1]?.ordinary && OFFICES_OF_FIELDS.has(lowerOf(tokens[end]))) return i
  // "Chief Cabinet Secretary"
  if (isTitle(tokens[end - 2]) && !isHead(tokens[end - 2]) && OFFICES_OF_FIELDS.has(lowerOf(tokens[end]))) return i
  // "Trinity College Dublin"
  if ((has(tokens[end], classes.PLACE) || tokens[end]?.lower === 'district') && SCHOOL.has(lowerOf(tokens[end - 1]))) end++
  // "Harbour Railway Station", "Isfahan International Airport"
  if (isThing(lowerOf(tokens[end]))) return i
  // "the National Capital Region"
  if (tokens[end - 1]?.lower === 'capital' && PUBLIC_WORD.has(lowerOf(tokens[end - 2]))) return i
  // "John Church", "David Tan Siong Sun": a given name before names of which one happens to be a head is a person's.
  if (isGiven(first) && !first.ordinary && has(tokens[end - 1], classes.SURNAME) && isPerson(tokens, i, end)) return i
  if (i === 0 && run.initial && end === i + 2 && first.ordinary && ordinary === 2 && run.style === 'running') return i
  return end
}

/** "Brotherhood of", "Friends of"; "Priests for", which only joins where it tells of a cause. */
const opensOf = (tokens: readonly Token[], at: number): boolean => (tokens[at + 1]?.connector === true && CAUSES.has(lowerOf(tokens[at + 1])) && !isHead(tokens[at])) || (tokens[at + 1]?.lower === 'of' && HEADS_BEFORE_OF.has(lowerOf(tokens[at])))

/** Words between whom a school or a hospital is called after and what it is, at most. */
const LONGEST_HOUSE = 5

/** "St. Mary's Hospital", "King Edward VI School": a title and a name, called after whom a school, a hospital or a church is. */
function opensHouse(tokens: readonly Token[], i: number): boolean {
  if (!isTitle(tokens[i])) return false
  const named = tokens[i + 1]?.nameable === true
  let owned = false
  for (let k = i + 2; k < i + 2 + LONGEST_HOUSE; k++) {
    const token = tokens[k]
    if (token === undefined || (token.connector && token.lower !== "'s")) return false
    owned ||= token.connector
    // "Cardinal Shipping Inc"
    if (named ? CALLED_AFTER.has(token.lower) || (owned && isHead(token)) : LEGAL_FORM.has(token.lower)) return true
  }
  return false
}

/** Are the tokens names, as far as `end`, where the head stands? */
function isPerson(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k < end - 1; k++) if (!tokens[k]?.nameable || isHead(tokens[k])) return false
  return true
}

/** Where a sports club that starts at `i` with a word for clubs ends, or `i`: "Dynamo Kyiv", "FC Dynamo Kyiv", "Sporting Kansas City", "Inter Miami CF". */
function clubEnd({ tokens, style }: Run, i: number): number {
  const opener = tokens[i]
  const name = tokens[i + 1]
  if (opener === undefined || name === undefined || style === 'capitals' || !CLUB_OPENER.has(opener.folded)) return i
  if (name.connector || name.ordinary || has(name, classes.FUNCTION_WORD | classes.TITLE | classes.ROLE) || (isGiven(name) && !has(name, classes.PLACE))) return i
  const end = phraseAt(tokens, i + 1, i + 3)?.end ?? i + 2
  const last = tokens[end]
  return (has(last, classes.PLACE) && !isGiven(last) && !has(name, classes.PLACE)) || (last?.acronym === true && CLUB_OPENER.has(last.lower)) ? end + 1 : end
}

/** Where a team that is called after the town of several words at `[from, town)` ends, or `town`: "the San Diego Lanterns". */
export function teamEnd({ tokens, style, words }: Run, from: number, town: number): number {
  const end = tokens.length
  const last = tokens[end - 1]
  if (style !== 'running' || last === undefined || end === town || end > town + 2 || words.lower((tokens[from]?.from ?? 0) - 1) !== 'the') return town
  for (let k = town; k < end; k++) if (tokens[k]?.connector || !(tokens[k]?.ordinary || tokens[k]?.classes === 0) || has(tokens[k], NO_FOREIGN)) return town
  return isTeamWord(last) ? end : town
}

/** Words behind a foreign head at most. */
const LONGEST_FOREIGN = 4
const NO_FOREIGN = classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.WEEKDAY | classes.MONTH

/** Where an organization that starts at `i` with what it is in another language ends, or `i`: "Partido Popular", "Lashkar-e-Taiba". */
function foreignEnd({ tokens, style }: Run, i: number): number {
  const head = tokens[i]
  if (head === undefined || style === 'capitals') return i
  // "Pakistan Tehreek-e-Insaf"
  const second = tokens[i + 1]
  if (has(head, classes.PLACE) && second?.particle === true && FOREIGN_HEAD.has(second.lower.slice(0, Math.max(0, second.lower.indexOf('-'))))) return i + 2
  const cut = head.lower.indexOf('-')
  if (cut > 0) return head.particle && FOREIGN_HEAD.has(head.lower.slice(0, cut)) ? (has(tokens[i + 1], classes.PLACE) ? i + 2 : i + 1) : i
  // "Ansar Abbasi" is called so.
  if (!(FOREIGN_HEAD.has(head.lower) || (head.folded !== head.lower && FOREIGN_HEAD.has(head.folded))) || (isGiven(head) && tokens[i + 1]?.particle !== true)) return i
  let end = i + 1
  while (end < i + LONGEST_FOREIGN && tokens[end] && !tokens[end]?.connector && !has(tokens[end], NO_FOREIGN)) end++
  return end > i + 1 ? end : i
}

const NO_LETTERS = classes.PLACE | classes.DEMONYM | classes.FUNCTION_WORD | classes.TITLE | classes.ROLE

/** Where letters with a last word that no list knows as anybody's, "PKP Intercity", end, or `i`. */
function lettersEnd({ tokens, style }: Run, i: number): number {
  const letters = tokens[i]
  const last = tokens[i + 1]
  if (style !== 'running' || last === undefined || i + 2 !== tokens.length) return i
  // "Toyota Motor", "DP World"
  if (WORDS_OF_FIRMS.has(last.lower) && (letters?.acronym === true || has(letters, classes.ORGANIZATION)) && !has(letters, NO_LETTERS) && !isOtherAcronym(lowerOf(letters))) return i + 2
  if (letters?.acronym !== true || letters.lower.length < 3 || isOtherAcronym(letters.lower)) return i
  if (has(letters, NO_LETTERS | classes.GIVEN_NAME) || last.acronym || last.ordinary || last.syllables || last.particle) return i
  return (last.classes & ~(classes.PLACE | classes.OUTLET)) === 0 ? i + 2 : i
}

/** Where the letters end that the law gives a firm that starts at `i`, "Nordvita Shipping SA", or `i`; behind a place they stand for an office. */
function legalEnd({ tokens, style, initial }: Run, i: number): number {
  if (style !== 'running') return i
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k]
    // "Marsh and Co Ltd", "Gold Quays of Vellamo Ltd", but "Shares of Nordvita Ltd"
    if (token === undefined || (token.connector ? token.lower !== 'and' && (token.lower !== 'of' || isGiven(tokens[i]) || (initial && k === i + 1)) : has(token, classes.TITLE | classes.ROLE | classes.FUNCTION_WORD | classes.MONTH))) return i
    if (k > i && LEGAL_FORM.has(token.lower)) return k + 1
    if (k > i && LEGAL_LETTER.has(token.lower.replaceAll('.', '')) && looks(token, ALL_CAPITALS | MIXED_CASE | INITIAL)) return k === i + 1 && has(tokens[i], classes.PLACE | classes.DEMONYM) ? i : k + 1
  }
  return i
}

/** Where a firm of two partners that starts at `i` ends, or `i`: "Marsh & Webb", but no couple "Ann & Tom" and no "Ann & Tom Marsh". */
function firmEnd({ tokens, style }: Run, i: number): number {
  const first = tokens[i]
  const second = tokens[i + 2]
  if (style !== 'running' || tokens[i + 1]?.lower !== '&' || second === undefined) return i
  // "Lincoln & Sons", "London & Partners"
  const house = second.ordinary && second.lower.endsWith('s') && has(first, classes.PLACE)
  if (!(house || isPartner(first)) || !(isPartner(second) || (second.ordinary && second.lower.length > 2))) return i
  return (isGiven(first) && isGiven(second)) || tokens[i + 3]?.nameable ? i : i + 3
}

const isPartner = (token: Token | undefined): boolean => token !== undefined && token.nameable && !has(token, classes.PLACE | classes.DEMONYM) && token.lower.length > 2

/** "Committee on Defence Ivan Marsh" */
const isGivenAhead = (tokens: readonly Token[], at: number): boolean => isGiven(tokens[at]) && tokens[at]?.ordinary === false && tokens[at + 1]?.nameable === true && at + 3 > tokens.length

function officeEnd(tokens: readonly Token[], from: number, first: Token): number {
  // "Central Bank of Sri Lanka"
  const place = phraseAt(tokens, from, 0)
  let to = place?.kind === 'place' ? place.end : from
  // Neither the next title nor another office: "Supreme Council and Ruler of".
  while (to < tokens.length && !(to > from && (has(tokens[to], classes.WEEKDAY) || isGivenAhead(tokens, to) || (isTitle(tokens[to]) && (tokens[to + 1] ?? first).nameable) || (tokens[to]?.connector && isTitle(tokens[to + 1]))))) to++
  return to
}
