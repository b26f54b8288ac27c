/** What stands around the name of an organization that nothing inside it tells. */
import { listedClasses } from '../lexicon/article-lexicon.js'
import * as classes from '../lexicon/classes.js'
import { AGENCY_NOUNS, BELONGINGS_OF_FIRMS, ENDINGS_OF_FIRMS, KINDS_BEHIND, KINDS_OF_FIRMS, MARKET_VERBS, OFFICERS_OF_FIRMS, OFFICERS_OF_ONE, OUTLET_NOUNS, MAKING_VERBS, OWNING_VERBS, PERCENT_WORDS, PLACE_NOUNS, PLACE_PREPOSITIONS, PLURAL_VERBS, ROLES_OF_FIRMS, SOURCE_OPENERS, STAKES, TELLING_VERBS, VERBS_BEHIND_IT, VERBS_OF_FIRMS, VERBS_RATHER_OF_FIRMS, WORDS_OF_FIRMS, WORKING_VERBS } from '../lexicon/name-context.js'
import { together } from '../lexicon/table.js'
import { CAPITAL_INSIDE } from '../lexicon/name-words.js'
import { PLACE_OPENERS } from '../lexicon/places.js'
import { ALL_CAPITALS, CAPITALIZED, MARK, MIXED_CASE, NUMERIC, type Words } from '../text/words.js'
import { isShortFor } from './acronyms.js'
import { isGlued, type Token } from './tokens.js'
import { isOrdinary } from './vocabulary.js'

const OUTLET_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(OUTLET_NOUNS)
const AGENCY: ReadonlySet<string> = /* @__PURE__ */ new Set(AGENCY_NOUNS)
const OFFICER: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICERS_OF_FIRMS)
const BELONGING: ReadonlySet<string> = /* @__PURE__ */ new Set(BELONGINGS_OF_FIRMS)
const KIND: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(KINDS_OF_FIRMS, KINDS_BEHIND))
const KIND_OR_ROLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(KINDS_OF_FIRMS, KINDS_BEHIND, ROLES_OF_FIRMS))
const KIND_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set(KINDS_BEHIND)
const PLACE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_NOUNS)
const PLACE_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_PREPOSITIONS)
const VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(VERBS_OF_FIRMS)
const OWNING: ReadonlySet<string> = /* @__PURE__ */ new Set(OWNING_VERBS)
const WORKING: ReadonlySet<string> = /* @__PURE__ */ new Set(WORKING_VERBS)
const FIRM_WORD: ReadonlySet<string> = /* @__PURE__ */ new Set(WORDS_OF_FIRMS)
const FIRM_ENDING: ReadonlySet<string> = /* @__PURE__ */ new Set(ENDINGS_OF_FIRMS)
const PLACE_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_OPENERS)
const RATHER_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(VERBS_RATHER_OF_FIRMS)
const MAKING: ReadonlySet<string> = /* @__PURE__ */ new Set(MAKING_VERBS)
const OWN_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(VERBS_BEHIND_IT)
const PLURAL_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(PLURAL_VERBS)
const STAKE: ReadonlySet<string> = /* @__PURE__ */ new Set(STAKES)
const MARKET: ReadonlySet<string> = /* @__PURE__ */ new Set(MARKET_VERBS)
/** Capitals between a name and what takes it up. */
const PASSED = classes.PLACE | classes.DEMONYM | classes.MONTH | classes.WEEKDAY | classes.FUNCTION_WORD
const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set(TELLING_VERBS)
const SOURCE_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(SOURCE_OPENERS)
/** No apposition that tells what kind of organization it is has more words before its head. */
const LONGEST_APPOSITION = 7
/** Of a full name before its short form in brackets. */
const LONGEST_FULL_NAME = 10

/** They serve one person as often: "Marsh's lawyer". */
const OFFICER_OF_ONE: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICERS_OF_ONE)

/** What the words around one mention of a name speak for: an organization from `threshold` on. */
export const ORGANIZATION = { threshold: 2, sure: 9, named: 3, told: 2, rather: 1, place: -10 } as const

/** "news agency", "newspaper": what stands before them is no person. */
export function isOutletNoun(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return OUTLET_NOUN.has(lower) || AGENCY.has(lower) || (lower === 'news' && (AGENCY.has(words.lower(at + 1)) || OUTLET_NOUN.has(words.lower(at + 1))))
}

/** "in X", "the city of X" */
function isPlaceBefore(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  if (before === 'of') return PLACE_NOUN.has(words.lower(at - 2))
  // "Fort Lee"
  if (PLACE_OPENER.has(before) && isCapital(words, at - 1)) return true
  return (before !== 'at' && PLACE_PREPOSITION.has(before) && !STAKE.has(words.lower(at - 2))) || PLACE_NOUN.has(before)
}

/** How much the words beside the name `[from, to)`, in a sentence that begins at word `start`, speak of a firm, a club or an outlet, and against it of a place. */
export function organizationWeight(words: Words, from: number, to: number, start: number): number {
  // "100 Polaroids selected from its collection"
  if (from > start && (words.shape(from - 1) & NUMERIC) !== 0) return 0
  if (PLACE_NOUN.has(words.lower(to))) return ORGANIZATION.place
  const behind = weightBehind(words, from, to) + weightOnwards(words, from, to)
  if (from <= start) return behind
  // "in the Bronx"
  if (words.lower(from - 1) === 'the' && words.lower(from - 2) === 'in') return behind - ORGANIZATION.named
  return isPlaceBefore(words, from) ? ORGANIZATION.place : behind + weightBefore(words, from, to, start)
}

function weightBehind(words: Words, from: number, to: number): number {
  const after = words.lower(to)
  if (after === ',') return isAppositionOf(words, to + 1, from) ? ORGANIZATION.sure : 0
  // "Nordvita and two other carmakers"
  if (after === 'and' || after === 'or') {
    for (let i = to + 1; i < to + 3; i++) if (words.lower(i) === 'other') for (let k = i + 1; k < i + 4; k++) if (isKinds(words, k)) return ORGANIZATION.sure
    return 0
  }
  const owns = after === "'s"
  const at = owns ? to + 1 : to
  const next = words.lower(at)
  if (BELONGING.has(next) || VERB.has(after) || isOutletNoun(words, to)) return ORGANIZATION.sure
  // "Nordvita-owned"
  if (after === '-') return isGlued(words, to + 1) && MAKING.has(words.lower(to + 1)) ? ORGANIZATION.told : 0
  // "Nordvita rose 3.4 per cent"
  if (MARKET.has(after) && (words.shape(to + 1) & NUMERIC) !== 0 && PERCENT.has(words.lower(to + 2))) return ORGANIZATION.sure
  if (!isLow(words, at)) return 0
  // "Nordvita boss Kari Eide", "Nordvita customers"
  if (isOfficer(next)) return isCapital(words, at + 1) && !owns ? ORGANIZATION.sure : owns ? (OFFICER_OF_ONE.has(next) ? 0 : ORGANIZATION.told) : next.endsWith('s') ? ORGANIZATION.told : ORGANIZATION.rather
  // "the Free Dawn party"
  if (!owns && KIND_BEHIND.has(next)) return words.lower(from - 1) === 'the' && to > from + 1 ? ORGANIZATION.named : ORGANIZATION.rather
  // "Rosario won 2-0"
  return !RATHER_VERB.has(after) ? 0 : (words.shape(to + 1) & NUMERIC) !== 0 && words.lower(to + 2) === '-' ? ORGANIZATION.told : ORGANIZATION.rather
}

/** "Nordvita said its ships", "Rosario have lost", "Nordvita cut jobs. The carmaker": what follows a name that is no subject of a person's doings. */
function weightOnwards(words: Words, from: number, to: number): number {
  let weight = isCalledBehind(words, to) ? ORGANIZATION.told : 0
  // Behind a preposition it is no subject.
  if ((words.classes(to) & FINITE) !== 0 && isLow(words, to) && (words.classes(from - 1) & classes.PREPOSITION) === 0) {
    if (PLURAL_VERB.has(words.lower(to)) && isOne(words, from, to)) weight += ORGANIZATION.told
    for (let i = to + 1; i < to + CLAUSE && (isLow(words, i) || (words.classes(i) & classes.WEEKDAY) !== 0); i++) {
      const lower = words.lower(i)
      if (lower === 'its' || lower === 'itself' || (lower === 'it' && OWN_VERB.has(words.lower(i + 1)) && words.lower(i + 2) !== 'be')) weight += to > from + 1 ? ORGANIZATION.told : ORGANIZATION.named
      else if (lower === 'his' || lower === 'her' || lower === 'he' || lower === 'she') weight -= ORGANIZATION.named
      if ((words.classes(i) & classes.SUBORDINATOR) !== 0) break
    }
  }
  return weight
}

/** How far behind a name "the company" may take it up, and how far its clause is read. */
const TAKEN_UP = 30
const CLAUSE = 9
const FINITE = classes.VERB | classes.AUXILIARY | classes.MODAL

const PERCENT: ReadonlySet<string> = /* @__PURE__ */ new Set(PERCENT_WORDS)

const isBetweenNames = (lower: string): boolean => lower === 'and' || lower === ',' || lower === '&'
/** One name, and no people or couple: "Rosario have". */
const isOne = (words: Words, from: number, to: number): boolean => {
  const before = words.lower(from - 1)
  return !isBetweenNames(before) && before !== 'the' && (words.classes(from - 1) & (classes.AUXILIARY | classes.MODAL)) === 0 && !words.lower(to - 1).endsWith('s')
}

/** "… cut jobs. The carmaker", "…, the airline said": called what only organizations are, with no other name between. */
function isCalledBehind(words: Words, to: number): boolean {
  for (let i = to; i < Math.min(to + TAKEN_UP, words.length); i++) {
    if (isCapital(words, i) && (words.classes(i) & PASSED) === 0) return false
    if (words.lower(i) !== 'the') continue
    const opens = words.lower(i - 1)
    if (opens !== '.' && opens !== ',' && opens !== 'after' && opens !== 'as') continue
    for (let k = i + 1; k < i + 6 && (isLow(words, k) || words.lower(k) === '-' || (words.classes(k) & classes.DEMONYM) !== 0); k++) if ((KIND.has(words.lower(k)) || isMaker(words, k) || isKinds(words, k)) && (words.classes(k + 1) & FINITE) !== 0) return true
  }
  return false
}

function weightBefore(words: Words, from: number, to: number, start: number): number {
  const before = words.lower(from - 1)
  if (before === '(') return words.lower(to) !== ')' ? 0 : isCapital(words, from - 2) ? (isFullNameBefore(words, from - 2, words.lower(from)) ? ORGANIZATION.sure : ORGANIZATION.rather) : 0
  const second = words.lower(from - 2)
  // "Chile's Nordvita"
  if (before === "'s") return (words.classes(from - 2) & (classes.PLACE | classes.DEMONYM)) !== 0 ? ORGANIZATION.rather : 0
  // "the ship's operator, Ocean Baltia, has"
  if (before === ',' && words.lower(to) === ',' && isLow(words, from - 2)) return KIND_OR_ROLE.has(second) ? ORGANIZATION.sure : 0
  if (before === 'at' || before === 'for' || before === 'of' || before === 'with' || before === 'in') {
    // "a stake in Kari Nordvik's firm", "vice president of Digital Governance"
    if ((BELONGING.has(second) || isOfficer(second)) && words.lower(to) !== "'s" && !(OFFICER.has(second) && before !== 'at' && isEveryday(words, from, to))) return STAKE.has(second) ? ORGANIZATION.sure + 1 : ORGANIZATION.sure
    if (WORKING.has(second) && (before === 'at' || before === 'for')) return ORGANIZATION.told
  }
  if (before === 'including' || before === 'like' || (before === 'as' && second === 'such')) return isKinds(words, before === 'as' ? from - 3 : from - 2) ? ORGANIZATION.sure : 0
  if (TELLING.has(before) || ((before === 'to' || before === 'with') && SOURCE_OPENER.has(second))) return to === from + 1 ? ORGANIZATION.told : ORGANIZATION.rather
  if (OWNING.has(before) || (before === 'from' && isOfficer(second) && second !== 'leader') || (before === 'by' && MAKING.has(second))) return ORGANIZATION.told
  // "Pollsters Kestra and Nordvita"
  return (isLow(words, from - 1) || from - 1 === start || before === 'ngo') && (isKinds(words, from - 1) || isKindOfFirm(words, from - 1, to > from + 1 ? KIND : KIND_OR_ROLE)) ? ORGANIZATION.sure : 0
}

/** What the words of a name tell where no list knows the first from people: "Kestra Gold", "Kivutech", "GreenLine". */
export function weightInside(tokens: readonly Token[]): number {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || (first.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0) return 0
  const unknown = first.classes === 0 && !first.ordinary
  const place = (first.classes & classes.PLACE) !== 0
  if (tokens.length > 1) {
    if (FIRM_WORD.has(last.lower)) return unknown || place ? ORGANIZATION.named : ORGANIZATION.rather
    const plural = last.lower.endsWith('s')
    if (place) return plural ? ORGANIZATION.told : ORGANIZATION.rather
    // "Yomiuri Giants": everyday words in the plural are whom a team is called after.
    if (unknown && plural && last.ordinary && (last.classes & classes.SURNAME) === 0) return ORGANIZATION.rather
  }
  if (!unknown) return 0
  if (FIRM_ENDING.has(last.lower)) return ORGANIZATION.told
  for (let length = 3; length < 8; length++) if (last.lower.length > length + 2 && FIRM_ENDING.has(last.lower.slice(-length))) return ORGANIZATION.told
  return (first.shape & (MIXED_CASE | ALL_CAPITALS)) === MIXED_CASE && !CAPITAL_INSIDE.some((start) => first.lower.startsWith(start)) ? ORGANIZATION.rather : 0
}

/** "Law firm Clifford Lane": a kind of firm without an article stands before a name as a title does; "the firm Ann Marsh founded" has one. */
export function isFirmTitle(words: Words, from: number): boolean {
  let at = from - 1
  if (!isLow(words, at) || !(KIND.has(words.lower(at)) || words.lower(at) === 'house')) return false
  while (at > from - LONGEST_APPOSITION && isLow(words, at) && (words.classes(at) & classes.FUNCTION_WORD) === 0) at--
  return (words.classes(at) & (classes.DETERMINER | classes.PRONOUN)) === 0 && words.lower(at) !== "'s"
}

/** "companies such as", "parties, including" */
function isKinds(words: Words, at: number): boolean {
  const lower = words.lower(words.lower(at) === ',' ? at - 1 : at)
  const one = lower.endsWith('ies') ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  return lower.endsWith('s') && (KIND.has(one) || one.endsWith('maker') || (listedClasses(one) & classes.ORGANIZATION_HEAD) !== 0)
}

/** Do the capitals that end in word `at` hold the head of an organization, or the letters of its short form: "Traffic Authority of Vellamo |(Travo)"? */
function isFullNameBefore(words: Words, at: number, short: string): boolean {
  let letters = ''
  for (let i = at; i > at - LONGEST_FULL_NAME; i--) {
    if (isCapital(words, i)) {
      letters += words.lower(i).charAt(0)
      if ((words.classes(i) & classes.ORGANIZATION_HEAD) !== 0 || (letters.length > 1 && isShortFor(short, letters))) return true
    } else if ((words.classes(i) & classes.FUNCTION_WORD) === 0 && words.lower(i) !== '-') return false
  }
  return false
}

function isEveryday(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isOrdinary(words.lower(at), words.classes(at))) return false
  return true
}

/** "Leaders of Nordvita", "shares of Nordvita" */
export const isPartOwner = (words: Words, at: number): boolean => BELONGING.has(words.lower(at)) || isOfficer(words.lower(at))

/** "analyst", "analysts" */
const isOfficer = (lower: string): boolean => OFFICER.has(lower) || (lower.endsWith('s') && OFFICER.has(lower.slice(0, -1)))
const isCapital = (words: Words, at: number): boolean => (words.shape(at) & (CAPITALIZED | MARK)) === CAPITALIZED
const isLow = (words: Words, at: number): boolean => (words.shape(at) & (CAPITALIZED | MARK)) === 0
const isMaker = (words: Words, at: number): boolean => words.lower(at).endsWith('maker') && (words.classes(at) & classes.ROLE) === 0
/** "the bank", "the carmaker", but neither "publishers" nor "to fund" nor "international". */
const isKindOfFirm = (words: Words, at: number, kinds: ReadonlySet<string>): boolean =>
  kinds.has(words.lower(at)) || isMaker(words, at) || ((words.classes(at) & (classes.ORGANIZATION_HEAD | classes.ADJECTIVE)) === classes.ORGANIZATION_HEAD && (words.classes(at) & classes.ROLE) === 0 && !words.lower(at).endsWith('s') && words.lower(at - 1) !== 'to')

/** "think tank", "rights group", "British-based company": forms of verbs that are parts of a kind. */
const isVerbBeforeKind = (words: Words, at: number): boolean =>
  words.lower(at + 1) === 'tank' || ((words.lower(at - 1) === '-' || /(?:s|ing)$/.test(words.lower(at))) && isKindOfFirm(words, at + 1, KIND_OR_ROLE))

/** "by Nordvita, which makes", "Nordvita, a Danish drugmaker". */
function isAppositionOf(words: Words, at: number, from: number): boolean {
  if (words.lower(at) === 'whose') return BELONGING.has(words.lower(at + 1))
  if (words.lower(at) === 'which') return words.lower(from - 1) === 'for' || words.lower(from - 1) === 'by' || VERB.has(words.lower(at + 1)) || RATHER_VERB.has(words.lower(at + 1))
  if ((words.classes(at) & classes.DETERMINER) === 0) return false
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    const known = words.classes(i)
    // "a bank, …", "a bank of …", "a bank owned by …", "a bank loyal to …"
    const ends = ((words.shape(i) & MARK) !== 0 && words.lower(i) !== '-') || (known & classes.FUNCTION_WORD) !== 0 || ((known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && !isVerbBeforeKind(words, i))
    // "…, a charity said" has its subject there.
    if (ends && (known & classes.REPORTING_VERB) !== 0) return false
    if ((ends || (known & (classes.ADJECTIVE | classes.ROLE)) === classes.ADJECTIVE) && i > at + 1 && isLow(words, i - 1) && isKindOfFirm(words, i - 1, KIND_OR_ROLE)) return true
    if (ends) return false
  }
  return false
}
