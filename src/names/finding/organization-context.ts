/** What stands around the name of an organization that nothing inside it tells. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { AGENCY_NOUNS, BELONGINGS_OF_FIRMS, KINDS_BEHIND, KINDS_OF_FIRMS, MARKET_VERBS, OFFICERS_BEHIND_NAME, OFFICERS_OF_FIRMS, OFFICERS_OF_ONE, OUTLET_NOUNS, MAKING_VERBS, OUTPUT_OF_FIRMS, OWNING_VERBS, PARTS_OF_FIRMS, PERCENT_WORDS, PLURAL_VERBS, RESULTS, ROLES_OF_FIRMS, SEATED_WORDS, SOURCE_OPENERS, STAKES, VERBS_BEHIND_IT, VERBS_OF_FIRMS, VERBS_RATHER_OF_FIRMS, WORDS_OF_FIRMS, WORKING_VERBS } from '../../lexicon/name-context.js'
import { together } from '../../lexicon/table.js'
import { CAPITAL_INSIDE } from '../../lexicon/name-words.js'
import { ALL_CAPITALS, CAPITALIZED, MARK, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { isShortFor } from './acronyms.js'
import { isScore } from './team-weight.js'
import type { Token } from './token.js'
import { isGlued } from './tokens.js'
import { isOrdinary } from './vocabulary.js'
import * as ORGANIZATION from './organization-weights.js'
import { isTicker } from './weigh-after.js'
import { has } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { PLACE_NOUN, PLACE_OPENER, PLACE_PREPOSITION, TELLING } from './word-sets.js'

const OUTLET_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NOUNS)
const KIND: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(KINDS_OF_FIRMS, KINDS_BEHIND, /* @__PURE__ */ OUTLET_NOUNS.filter((noun) => !ROLES_OF_FIRMS.includes(noun))))
const KIND_OR_ROLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(KINDS_OF_FIRMS, KINDS_BEHIND, OUTLET_NOUNS, ROLES_OF_FIRMS))
const KIND_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set(KINDS_BEHIND)
/** No apposition that tells what kind of organization it is has more words before its head. */
const LONGEST_APPOSITION = 7

/** Of a full name before its short form in brackets. */
const LONGEST_FULL_NAME = 10

/** "news agency", "newspaper": what stands before them is no person. */
export function isOutletNoun(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return OUTLET_NOUN.has(lower) || AGENCY_NOUNS.has(lower) || (lower === 'news' && (AGENCY_NOUNS.has(words.lower(at + 1)) || OUTLET_NOUN.has(words.lower(at + 1))))
}

/** "in X", "the city of X" */
function isPlaceBefore(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  if (before === 'of') return PLACE_NOUN.has(words.lower(at - 2))
  // "Fort Lee"
  if (PLACE_OPENER.has(before) && isCapital(words, at - 1)) return true
  return (before !== 'at' && PLACE_PREPOSITION.has(before) && !STAKES.has(words.lower(at - 2))) || PLACE_NOUN.has(before)
}

/** How much the words beside the name `[from, to)`, in a sentence that begins at word `start`, speak of a firm, a club or an outlet, and against it of a place. */
export function organizationWeight(words: Words, from: number, to: number, start: number): number {
  // "100 Polaroids selected from its collection"
  if (from > start && looksAt(words, from - 1, NUMERIC)) return 0
  if (PLACE_NOUN.has(words.lower(to))) return ORGANIZATION.place
  const behind = weightBehind(words, from, to) + weightOnwards(words, from, to)
  if (from <= start) return behind
  // "in the Bronx"
  if (words.lower(from - 1) === 'the' && words.lower(from - 2) === 'in') return behind - ORGANIZATION.named
  if (isPlaceBefore(words, from)) return ORGANIZATION.place
  return behind + weightBefore(words, from, to, start)
}

function weightBehind(words: Words, from: number, to: number): number {
  const after = words.lower(to)
  // "Nordvita (NVT.S)", "Nordvita <NVT>"
  if (after === '<' || (after === '(' && words.lower(to + 2) === '.')) return isTicker(words, to + 1, words.length) ? ORGANIZATION.sure : 0
  // "Nordvita, based in Bergen,", "Nordvita was founded in"
  if ((after === ',' || isAt(words, to, classes.AUXILIARY)) && SEATED_WORDS.has(words.lower(to + 1)) && words.lower(to + 2) === 'in') return ORGANIZATION.named
  // "Nordvita and its partners", "Nordvita, run by volunteers,"
  if (after === 'and' && words.lower(to + 1) === 'its' && !PLACE_NOUN.has(words.lower(to + 2))) return ORGANIZATION.told
  if (after === ',' && MAKING_VERBS.has(words.lower(to + 1)) && words.lower(to + 2) === 'by') return ORGANIZATION.told
  // "Nordvita, a Danish drugmaker", "Nordvita is a private company"
  if (after === ',' || after === 'is' || after === 'was') {
    const head = appositionHead(words, to + 1, from)
    // Nobody is an alliance, whoever is an owner.
    if (head >= 0) return ORGANIZATION.sure + (isKindOfFirm(words, head, KIND) ? 1 : 0)
  }
  if (after !== '-' && looksAt(words, to, MARK)) return 0
  const owns = after === "'s"
  const at = owns ? to + 1 : to
  const next = words.lower(at)
  if (owns && OUTPUT_OF_FIRMS.has(next)) return ORGANIZATION.told
  if (BELONGINGS_OF_FIRMS.has(next) || VERBS_OF_FIRMS.has(after) || isOutletNoun(words, to)) return ORGANIZATION.sure
  // "Nordvita's headquarters", but "its Bergen headquarters"
  if (PARTS_OF_FIRMS.has(next) && (owns || words.lower(from - 1) === 'the')) return ORGANIZATION.told
  // "Nordvita-owned"
  if (after === '-') return isGlued(words, to + 1) && MAKING_VERBS.has(words.lower(to + 1)) ? ORGANIZATION.told : 0
  // "Nordvita rose 3.4 per cent"
  if (MARKET_VERBS.has(after) && looksAt(words, to + 1, NUMERIC) && PERCENT_WORDS.has(words.lower(to + 2))) return ORGANIZATION.sure
  // "Nordvita Chief Kari Eide"
  if (!isLow(words, at)) return OFFICERS_BEHIND_NAME.has(next) && isCapital(words, at + 1) ? ORGANIZATION.named : 0
  // "Nordvita boss Kari Eide", "Nordvita customers"
  // "Nordvita chief executive Kari Eide"
  const named = isCapital(words, at + 1) || (isOfficer(words.lower(at + 1)) && isCapital(words, at + 2))
  if (isOfficer(next)) return named && !owns ? ORGANIZATION.sure : owns ? (isIn(OFFICERS_OF_ONE, next) ? 0 : ORGANIZATION.told) : next.endsWith('s') || (next !== 'leader' && isAt(words, from - 1, classes.DETERMINER | classes.ADJECTIVE)) ? ORGANIZATION.told : ORGANIZATION.rather
  // "the Free Dawn party"
  if (!owns && KIND_BEHIND.has(next)) return words.lower(from - 1) !== 'the' ? ORGANIZATION.rather : to > from + 1 ? ORGANIZATION.named : ORGANIZATION.told
  // "Rosario won 2-0"
  return !VERBS_RATHER_OF_FIRMS.has(after) ? 0 : isScore(words, to + 1) ? ORGANIZATION.told : ORGANIZATION.rather
}

/** "Nordvita said its ships", "Rosario have lost": what follows a name that is no subject of a person's doings. */
function weightOnwards(words: Words, from: number, to: number): number {
  let weight = 0
  // Behind a preposition it is no subject.
  if (isAt(words, to, FINITE | classes.VERB) && isLow(words, to) && !isAt(words, from - 1, classes.PREPOSITION)) {
    let isObject = !isAt(words, to, classes.REPORTING_VERB) || looksAt(words, to + 1, NUMERIC)
    if (PLURAL_VERBS.has(words.lower(to)) && isOne(words, from, to)) weight += ORGANIZATION.told
    for (let i = to + 1; i < to + CLAUSE && (isLow(words, i) || isAt(words, i, classes.WEEKDAY)); i++) {
      const lower = words.lower(i)
      if (lower === 'its' || lower === 'itself' || (lower === 'it' && VERBS_BEHIND_IT.has(words.lower(i + 1)) && words.lower(i + 2) !== 'be')) weight += to > from + 1 ? ORGANIZATION.told : ORGANIZATION.named
      else if (lower === 'his' || lower === 'her' || lower === 'he' || lower === 'she') weight -= ORGANIZATION.named
      // "Nordvita will cut 900 jobs"
      else if (isObject && (OUTPUT_OF_FIRMS.has(lower) || BELONGINGS_OF_FIRMS.has(lower))) {
        weight += ORGANIZATION.told
        isObject = false
      }
      isObject &&= i < to + 6 && !isAt(words, i, classes.PREPOSITION | classes.REPORTING_VERB)
      // "announced on Friday that it would"
      if (isAt(words, i, classes.SUBORDINATOR) && !(lower === 'that' && isAt(words, i + 1, classes.PRONOUN))) break
    }
  }
  return weight
}

/** How far the clause of a name is read. */
const CLAUSE = 9
const FINITE = classes.VERB | classes.AUXILIARY | classes.MODAL

const isBetweenNames = (lower: string): boolean => lower === 'and' || lower === ',' || lower === '&'
/** One name, and no people or couple: "Rosario have". */
const isOne = (words: Words, from: number, to: number): boolean => {
  const before = words.lower(from - 1)
  return !isBetweenNames(before) && before !== 'the' && !isAt(words, from - 1, classes.AUXILIARY | classes.MODAL) && !words.lower(to - 1).endsWith('s')
}

function weightBefore(words: Words, from: number, to: number, start: number): number {
  const before = words.lower(from - 1)
  if (before === '(') return words.lower(to) !== ')' ? 0 : isCapital(words, from - 2) ? (isFullNameBefore(words, from - 2, words.lower(from)) ? ORGANIZATION.sure : ORGANIZATION.rather) : 0
  const second = words.lower(from - 2)
  // "the Lagos-based Nordvita"
  if (second === '-' && SEATED_WORDS.has(before)) return ORGANIZATION.told
  // "Chile's Nordvita"
  if (before === "'s") return isAt(words, from - 2, classes.PLACE | classes.DEMONYM) ? ORGANIZATION.rather : 0
  // "the ship's operator, Ocean Baltia, has"
  if (before === ',' && words.lower(to) === ',' && isLow(words, from - 2)) return KIND_OR_ROLE.has(second) ? ORGANIZATION.sure : 0
  if (before === 'at' || before === 'for' || before === 'of' || before === 'with' || before === 'in') {
    // "a stake in Kari Nordvik's firm", "vice president of Digital Governance"
    if ((BELONGINGS_OF_FIRMS.has(second) || isOfficer(second)) && words.lower(to) !== "'s" && !(OFFICERS_OF_FIRMS.has(second) && before !== 'at' && isEveryday(words, from, to))) return STAKES.has(second) || second.startsWith('member') ? ORGANIZATION.sure + 1 : ORGANIZATION.sure
    if (WORKING_VERBS.has(second) && (before === 'at' || before === 'for')) return ORGANIZATION.told
    // "a unit of Nordvita"
    if (before === 'of' && PARTS_OF_FIRMS.has(second) && words.lower(to) !== "'s") return ORGANIZATION.sure
  }
  // "a win over Rosario", "lost 2-0 to Rosario"
  if (before !== 'at' && isAt(words, from - 1, classes.PREPOSITION) && (RESULTS.has(second) || isScore(words, from - 4))) return to === from + 1 ? ORGANIZATION.told : ORGANIZATION.rather
  if (before === 'including' || before === 'like' || (before === 'as' && second === 'such')) return isKinds(words, before === 'as' ? from - 3 : from - 2) ? ORGANIZATION.sure : 0
  // "told the Lakewood Ledger"
  if (before === 'the' && TELLING.has(second) && to > from + 1) return ORGANIZATION.named
  if (TELLING.has(before) || ((before === 'to' || before === 'with') && SOURCE_OPENERS.has(second))) return to === from + 1 ? ORGANIZATION.told : ORGANIZATION.rather
  if (OWNING_VERBS.has(before) || (before === 'up' && second === 'set') || (before === 'from' && isOfficer(second) && second !== 'leader') || (before === 'by' && MAKING_VERBS.has(second))) return ORGANIZATION.told
  // "a group called Free Quay"
  if ((before === 'called' || before === 'named') && isKindOfFirm(words, from - 2, KIND)) return ORGANIZATION.sure
  // "hackers who call themselves Black Quay"
  if ((before === 'themselves' || before === 'itself') && second.startsWith('call')) return ORGANIZATION.sure
  return isKindBefore(words, from, to > from + 1 ? KIND : KIND_OR_ROLE, start) ? ORGANIZATION.sure : 0
}

/** "the carmaker Nordvita", "Pollsters Kestra and Nordvita" */
const isKindBefore = (words: Words, from: number, kinds: ReadonlySet<string>, start: number): boolean =>
  (isLow(words, from - 1) || from - 1 === start || words.lower(from - 1) === 'ngo') && (isKinds(words, from - 1) || isKindOfFirm(words, from - 1, kinds))

/** What the words of a name tell where no list knows the first from people: "Kestra Gold", "GreenLine". */
export function weightInside(tokens: readonly Token[]): number {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return 0
  const place = has(first, classes.PLACE)
  if (!place && has(first, classes.GIVEN_NAME | classes.SURNAME)) return 0
  const unknown = first.classes === 0 && !first.ordinary
  if (tokens.length > 1) {
    if (WORDS_OF_FIRMS.has(last.lower)) return unknown || place ? ORGANIZATION.named : ORGANIZATION.rather
    const plural = last.lower.endsWith('s')
    if (place) return plural ? ORGANIZATION.told : ORGANIZATION.rather
    // "Dynamo Vallhamn"
    if (unknown && tokens.length === 2 && has(last, classes.PLACE)) return ORGANIZATION.rather
    // "Yomiuri Giants": everyday words in the plural are whom a team is called after.
    if (unknown && plural && last.ordinary && !has(last, classes.SURNAME)) return ORGANIZATION.rather
  }
  if (!unknown) return 0
  return (first.shape & (MIXED_CASE | ALL_CAPITALS)) === MIXED_CASE && !CAPITAL_INSIDE.some((start) => first.lower.startsWith(start)) ? ORGANIZATION.rather : 0
}

/** "companies such as", "parties, including" */
function isKinds(words: Words, at: number): boolean {
  const lower = words.lower(words.lower(at) === ',' ? at - 1 : at)
  const one = lower.endsWith('ies') ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  const known = listedClasses(one)
  return lower.endsWith('s') && (KIND.has(one) || (one.endsWith('maker') && (known & classes.ROLE) === 0) || (known & classes.ORGANIZATION_HEAD) !== 0)
}

/** Do the capitals that end in word `at` hold the head of an organization, or the letters of its short form: "Traffic Authority of Vellamo |(Travo)"? */
function isFullNameBefore(words: Words, at: number, short: string): boolean {
  let letters = ''
  for (let i = at; i > at - LONGEST_FULL_NAME; i--) {
    if (isCapital(words, i)) {
      letters += words.lower(i).charAt(0)
      if (isAt(words, i, classes.ORGANIZATION_HEAD) || (letters.length > 1 && isShortFor(short, letters))) return true
    } else if (!isAt(words, i, classes.FUNCTION_WORD) && words.lower(i) !== '-') return false
  }
  return false
}

function isEveryday(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isOrdinary(words.lower(at), words.classes(at))) return false
  return true
}

/** "Leaders of Nordvita", "shares of Nordvita" */
export const isPartOwner = (words: Words, at: number): boolean => BELONGINGS_OF_FIRMS.has(words.lower(at)) || isOfficer(words.lower(at))

/** "analyst", "analysts" */
const isOfficer = (lower: string): boolean => isIn(OFFICERS_OF_FIRMS, lower)
const isIn = (nouns: ReadonlySet<string>, lower: string): boolean => nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1)))
const isCapital = (words: Words, at: number): boolean => (words.shape(at) & (CAPITALIZED | MARK)) === CAPITALIZED
const isLow = (words: Words, at: number): boolean => !looksAt(words, at, CAPITALIZED | MARK)
const isMaker = (words: Words, at: number): boolean => words.lower(at).endsWith('maker') && !isAt(words, at, classes.ROLE)
/** "the bank", "the carmaker", but neither "publishers" nor "to fund" nor "international". */
const isKindOfFirm = (words: Words, at: number, kinds: ReadonlySet<string>): boolean =>
  kinds.has(words.lower(at)) || (words.lower(at) === 'up' && words.lower(at - 1) === '-') || isMaker(words, at) || ((words.classes(at) & (classes.ORGANIZATION_HEAD | classes.ADJECTIVE)) === classes.ORGANIZATION_HEAD && !isAt(words, at, classes.ROLE) && !words.lower(at).endsWith('s') && words.lower(at - 1) !== 'to')

/** The word that tells what it is in "by Nordvita, which makes", "Nordvita, a Danish drugmaker", or -1. */
export function appositionHead(words: Words, at: number, from: number): number {
  if (words.lower(at) === 'whose') return BELONGINGS_OF_FIRMS.has(words.lower(at + 1)) ? at : -1
  if (words.lower(at) === 'which') return words.lower(from - 1) === 'for' || words.lower(from - 1) === 'by' || VERBS_OF_FIRMS.has(words.lower(at + 1)) || VERBS_RATHER_OF_FIRMS.has(words.lower(at + 1)) || OWNING_VERBS.has(words.lower(at + 1)) || (isAt(words, at + 1, classes.AUXILIARY) && MAKING_VERBS.has(words.lower(at + 2)) && words.lower(at + 3) === 'by') ? at : -1
  if (!isAt(words, at, classes.DETERMINER)) return -1
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    const known = words.classes(i)
    // "a bank, …", "a bank of …"
    const ends = (looksAt(words, i, MARK) && words.lower(i) !== '-') || ((known & classes.FUNCTION_WORD) !== 0 && isLow(words, i))
    // "a bank owned by …", "a bank loyal to …"
    const goesOn = (known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB || (known & (classes.ADJECTIVE | classes.ROLE)) === classes.ADJECTIVE
    // "…, a charity said", "…, the party will" have their subject there.
    if ((ends || goesOn) && i > at + 1 && isLow(words, i - 1) && isKindOfFirm(words, i - 1, KIND_OR_ROLE)) return (known & (classes.REPORTING_VERB | classes.MODAL | classes.AUXILIARY)) === 0 ? i - 1 : -1
    // "a US bank", "an SUV maker", but not "the Main Lodge lobby"
    if (ends || ((words.shape(i) & (CAPITALIZED | ALL_CAPITALS)) === CAPITALIZED && (known & (classes.PLACE | classes.DEMONYM)) === 0 && words.lower(i + 1) !== '-')) return -1
  }
  return -1
}
