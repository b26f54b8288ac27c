/** What joins the words of a longer name: "Ministry |of Health |and Welfare", "Priests |for Life". */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { BEFORE_CAUSES, headsOfKind, JOINT_BODIES, OWNERS, TITLES_OF_FIELDS } from '../../lexicon/organization-words.js'
import { AFTER_NEWLINE, MARK, type Words } from '../../text/words/words.js'
import { isLegalForm } from './acronyms.js'
import { has, isHead, lowerOf } from './token-kinds.js'
import type { Token } from './token.js'
import { isCapital } from './tokens.js'
import { isOrdinary } from './vocabulary.js'
import { isAt, looksAt } from '../../text/words/ask.js'

const BODY: ReadonlySet<string> = /* @__PURE__ */ headsOfKind('body')
/** Before what people meet for. */
export const CAUSES: ReadonlySet<string> = /* @__PURE__ */ new Set(BEFORE_CAUSES)
const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE

/** May the connector before word `at` stand inside the name of an organization: "Ministry of", "Food and Agriculture Organization"? */
export function mayConnect(words: Words, connector: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last) return false
  const after = words.classes(at)
  if (connector === '&') return true
  if (isCause(words, last.to, last)) return true
  if (connector !== 'for' && CAUSES.has(connector)) return false
  if (connector === 'of') return has(last, classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE) || (last.ordinary && !has(last, classes.FUNCTION_WORD))
  // "Council on Adoption", but "the Daily on Monday".
  if (connector === 'on' && !BODY.has(last.lower)) return isOffice(tokens) && isField(words, at)
  // "Council for Persons with Disabilities"
  if (connector === 'with') return last.ordinary && isOffice(tokens) && isField(words, at)
  if (connector === 'for' || connector === 'on') return (has(last, classes.ORGANIZATION_HEAD) || (last.ordinary && isOffice(tokens) && (words.lower(at - 1) === 'the' || (isField(words, at) && !isCapital(words, at + 1))))) && (after & (classes.MONTH | classes.WEEKDAY)) === 0
  // "Avon and Somerset Police"
  if (JOINT_BODIES.has(words.lower(at + 1)) && isCapital(words, at + 1) && isPlaceLike(last.classes) && isPlaceLike(after) && (tokens.length === 1 || tokens.at(-2)?.connector === true)) return true
  if (isFirm(words, at, tokens)) return true
  if (tokens.some((token) => token.lower === ',')) return headAhead(words, at) || isField(words, at)
  // "the Ann Marsh and Jo Webb Hospital"
  if (words.lower(at - 1) !== 'the' && isBehindArticle(words, tokens) && !tokens.some(isHead) && (isNamed(last) || (last.classes === 0 && tokens.some(isNamed))) && headAhead(words, at)) return true
  // "Ministry of Health and Welfare", "Food and Agriculture Organization": fields of one office, and no two names.
  if (words.lower(at - 1) === 'the' || has(last, classes.FUNCTION_WORD | NAMELIKE)) return false
  if (isOffice(tokens)) return !tokens.some(({ connector, lower }) => connector && lower === 'and') && isField(words, at)
  // "Marsh Capital and Harbour Bridge Ventures" are two, and so are "Piraeus Bank and Alpha Bank", "the White House and Congress".
  if (isHead(last) && ((after & classes.ORGANIZATION_HEAD) !== 0 && !isCapital(words, at + 1) || tokens.length > 1 && (((after | words.classes(at + 1)) & classes.ORGANIZATION_HEAD) === 0 || words.lower(at + 1) === last.lower || BODY.has(last.lower) || last.lower === 'ministry'))) return false
  return last.ordinary && isField(words, at) && (tokens.some((token) => token.connector) || headAhead(words, at))
}

const NO_PARTNER = classes.PLACE | classes.ORGANIZATION | classes.OUTLET | classes.TITLE

/** "Marsh |and Co", "Marsh |and Webb Inc", "Kestra Minerals |and Chemical Corp", but not "between Nordvita |and Kestra Inc". */
function isFirm(words: Words, at: number, tokens: readonly Token[]): boolean {
  const [first] = tokens
  const lower = words.lower(at)
  if (first === undefined || !isCapital(words, at) || isLegalForm(lowerOf(tokens.at(-1)))) return false
  if (isLegalForm(lower)) return true
  if (!isLegalForm(words.lower(at + 1)) || !isCapital(words, at + 1)) return false
  return isOrdinary(lower, words.classes(at)) || (tokens.length === 1 && !has(first, NO_PARTNER) && words.lower(first.from - 1) !== 'between')
}

const NO_CAUSE = classes.GIVEN_NAME | classes.PLACE | classes.TITLE | classes.ROLE | classes.FUNCTION_WORD | classes.MONTH | classes.WEEKDAY
const PEOPLE = classes.TITLE | classes.ROLE | classes.KIN

/** Does the word behind a capital amid a sentence tell what people meet for: "Priests for Life", "Mothers Against Drunk Driving", "the Committee to Protect Journalists"? */
export function isCause(words: Words, at: number, last: Token | undefined): boolean {
  const connector = words.lower(at)
  if (last === undefined || last.connector || !CAUSES.has(connector) || last.from === 0 || looksAt(words, last.from, AFTER_NEWLINE) || (looksAt(words, last.from - 1, MARK) && words.lower(last.from - 1) !== ',')) return false
  const field = words.lower(at + 1) === 'the' ? at + 2 : at + 1
  const next = words.classes(field)
  if (!isCapital(words, field)) return false
  if (connector === 'to') return BODY.has(last.lower) && (next & classes.VERB) !== 0 && (next & NO_CAUSE) === 0
  const people = OWNERS.has(last.lower) || (last.lower.endsWith('s') && (listedClasses(last.lower.slice(0, -1)) & PEOPLE) !== 0)
  if (people && (next & (classes.TITLE | classes.GIVEN_NAME)) === 0) return true
  return (connector === 'for' ? has(last, classes.DEMONYM) && last.lower.endsWith('s') : connector === 'against' && BODY.has(last.lower)) && (next & NO_CAUSE) === 0 && isOrdinary(words.lower(field), next)
}

/** One of those that a union is of: no head, and nobody's name. */
const isMember = (token: Token): boolean => token.connector || token.classes === 0 || (token.ordinary && !isHead(token))
const isBehindArticle = (words: Words, [first]: readonly Token[]): boolean => first !== undefined && (first.lower === 'the' || words.lower(first.from - 1) === 'the')
const isNamed = (token: Token): boolean => has(token, classes.GIVEN_NAME | classes.SURNAME) && !has(token, classes.PLACE | classes.ORGANIZATION | classes.OUTLET)

/** "Department of …", "Ministry for …" */
function isOffice(tokens: readonly Token[]): boolean {
  return tokens.some(({ connector, lower }, at) => connector && lower !== 'and' && (lower === 'for' || !CAUSES.has(lower)) && isHead(tokens[at - 1]))
}

const NO_FIELD = classes.TITLE | classes.SURNAME | classes.FUNCTION_WORD

/** An everyday word that an office can be for; "Urban" is one before another, "Urban Development", and so is "African". */
function isField(words: Words, at: number): boolean {
  const known = words.classes(at)
  // "Freedom and Justice Party"
  if (TITLES_OF_FIELDS.has(words.lower(at)) && isCapital(words, at + 1) && isAt(words, at + 1, classes.ORGANIZATION_HEAD)) return true
  if ((known & NO_FIELD) !== 0 || !isCapital(words, at)) return false
  if ((known & (classes.GIVEN_NAME | classes.DEMONYM)) !== 0) return isCapital(words, at + 1) && !isAt(words, at + 1, NO_FIELD | classes.GIVEN_NAME) && isOrdinary(words.lower(at + 1), words.classes(at + 1))
  return isOrdinary(words.lower(at), known) || ((known & classes.ORGANIZATION_HEAD) !== 0 && isCapital(words, at + 1))
}

/** Words that the fields of an office can have together. */
const LONGEST_LIST = 12

/** Do fields go on behind the comma to a last one behind "and": "Department for Environment, Food and Rural Affairs"? */
export function listsFields(words: Words, comma: number, tokens: readonly Token[]): boolean {
  const office = isOffice(tokens)
  // "the Pharmacists, Dentists and Nurses Union"
  if (!office && (!isBehindArticle(words, tokens) || !tokens.every(isMember))) return false
  let opens = true
  for (let at = comma + 1; at < comma + LONGEST_LIST; at++) {
    const lower = words.lower(at)
    if (lower === 'and' || lower === '&') return office ? isField(words, at + 1) : !opens && headAhead(words, at + 1)
    if (lower === ',' && !opens) opens = true
    else if (opens ? isField(words, at) || (!office && words.classes(at) === 0 && isCapital(words, at)) : isCapital(words, at) && isOrdinary(lower, words.classes(at))) opens = false
    else return false
  }
  return false
}

const isPlaceLike = (known: number): boolean => (known & classes.PLACE) !== 0 || (known & ~classes.SURNAME) === 0

/** The head of an organization is looked for among so many capitals. */
const HEAD_REACH = 4

/** Do the capitals from `at` on end in the head of an organization? */
export function headAhead(words: Words, at: number): boolean {
  let head = false
  // "University Belfast"
  for (let i = at; i < at + HEAD_REACH && isCapital(words, i); i++) head = isAt(words, i, classes.ORGANIZATION_HEAD) || (head && isAt(words, i, classes.PLACE))
  return head
}
