/** What stands behind a name, and how much it speaks for a person. */
import * as classes from '../../lexicon/classes.js'
import { COMPARING_WORDS, COPULAS, EPONYMS, OFFICES_OF_PLACES, PERSONAL_NOUNS } from '../../lexicon/name-context.js'
import { ING, PARTICIPLE } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { genderOfWord } from '../words/gender.js'
import * as AROUND from './evidence-around.js'
import { BIRTH_NAME_WORD, COUNTRIES_SPEAK, isKnown, isPlace, isPlaceNoun, RULE_NOUN } from './neighbours.js'
import type { Segment } from './segment.js'
import type { Token } from './token.js'
import { BEFORE_BASE, isFiniteBehind, isVerbBehind } from './verb-behind.js'
import { isOrdinary } from './vocabulary.js'
import { has } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { PLACE_HEAD, PLACE_NOUN } from './word-sets.js'

const PERSONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSONAL_NOUNS)
const OFFICE_OF_PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICES_OF_PLACES)
const EPONYM: ReadonlySet<string> = /* @__PURE__ */ new Set(EPONYMS)
const COPULA: ReadonlySet<string> = /* @__PURE__ */ new Set(COPULAS)
/** Of a measure or a currency: "Tk", "Rs". */
const LONGEST_MEASURE = 3
/** "than Marsh's", "a friend of Marsh's" */
const COMPARED: ReadonlySet<string> = /* @__PURE__ */ new Set(COMPARING_WORDS)

const NO_APPOSITION = classes.FUNCTION_WORD & ~classes.DETERMINER
/** "his wife" opens an apposition, "on a count of fraud" none. */
const NO_OPENING = classes.PREPOSITION | classes.AUXILIARY | classes.MODAL | classes.SUBORDINATOR

/** What the words behind the name add. */
export function weighAfter(words: Words, one: Segment, single: boolean, last: Token, to: number): number {
  const at = last.to
  if (at >= to) return 0
  const several = one.tokens.length > 1
  const lower = words.lower(at)
  const shape = words.shape(at)
  const known = words.classes(at)
  const hasSecond = at + 1 < to
  const second = hasSecond ? words.lower(at + 1) : ''
  const secondShape = hasSecond ? words.shape(at + 1) : 0
  const secondClasses = hasSecond ? words.classes(at + 1) : 0
  if ((shape & MARK) !== 0 && BIRTH_NAME_WORD.has(second)) return AROUND.roleAppositionAfter
  if (lower === ',' && hasSecond) {
    if ((secondShape & NUMERIC) !== 0 && second.length <= 3 && (at + 2 >= to || words.shape(at + 2) & MARK)) return AROUND.ageAfter
    if (second === 'who' || second === 'whose') return AROUND.whoAfter
    let house = false
    for (let i = at + 1; i < Math.min(to, at + 9); i++) {
      const word = words.lower(i)
      const listed = words.classes(i)
      if (looksAt(words, i, MARK) && word !== '-') break
      if ((listed & (classes.ROLE | classes.TITLE | classes.KIN)) !== 0) return single && opensName(words, i) ? 0 : AROUND.roleAppositionAfter
      house ||= (listed & classes.ORGANIZATION_HEAD) !== 0 && !looksAt(words, i, CAPITALIZED)
      // "a US adviser" has no pronoun.
      if ((listed & (i > at + 1 ? NO_APPOSITION : NO_OPENING)) !== 0 && word !== 'of' && word !== 'us') break
    }
    // "the adviser on media, Ajuri Ngelale, said": put in between the subject and its verb.
    const subject = one.from - 2
    if ((secondClasses & classes.REPORTING_VERB) !== 0 && words.lower(subject + 1) === ',' && !isPlaceNoun(words, subject, 0) && !isAt(words, subject, classes.ORGANIZATION_HEAD)) return AROUND.namedAside
    if (several && !house && (second === 'a' || second === 'an')) return AROUND.acting
    return (secondClasses & classes.PLACE) !== 0 && single ? AROUND.placeApposition : 0
  }
  if ((shape & CLITIC) !== 0 && lower === "'s") {
    // "St Hilda's": a college, a church, a hospital.
    if (one.tokens.length === 1 && words.lower(one.from - 1) === 'st' && (!hasSecond || (secondShape & (CAPITALIZED | MARK)) !== 0)) return AROUND.saintsHouse
    // "Prince George's County"
    if (PLACE_HEAD.has(second) && (secondShape & CAPITALIZED) !== 0 && (at + 2 >= to || !looksAt(words, at + 2, CAPITALIZED))) return AROUND.saintsHouse
    if (EPONYM.has(second) || ((secondClasses & classes.ORGANIZATION_HEAD) !== 0 && (secondShape & CAPITALIZED) !== 0)) return AROUND.ownerOfOrganization
    // "Wendy's and Macy's are shut": nothing is somebody's.
    if (single && (!hasSecond || second === ',' || second === '.' || ((secondClasses & classes.COORDINATOR) !== 0 && !looksAt(words, at + 2, CAPITALIZED)) || ((secondClasses & classes.AUXILIARY) !== 0 && (words.grammar(at + 1) & PARTICIPLE) === 0)) && !COMPARED.has(words.lower(one.from - 1))) return AROUND.bareOwner
    return (secondClasses & (classes.KIN | classes.REPORTING_NOUN)) !== 0 || PERSONAL.has(second) ? AROUND.relativeAfterPossessive : 0
  }
  if (lower === '-') return AROUND.hyphenated
  // "Marsh and Webb counties", "Webb counties"
  if (single && isPlaceHeads(words, lower === 'and' ? at + 2 : at)) return AROUND.placeNoun
  // "X of the Harbour Party"
  if (several && lower === 'of') return AROUND.acting
  if (single && (shape & NUMERIC) !== 0 && last.lower.length <= LONGEST_MEASURE && !isKnown(last)) return AROUND.numberAfter
  // "Marsh (9) and Webb (6)"
  if (lower === '(' && (secondShape & NUMERIC) !== 0 && second.length < 3 && words.lower(at + 2) === ')') return AROUND.ageInBrackets
  if ((lower === '(' || lower === '<') && isTicker(words, at + 1, to)) return AROUND.ticker
  if (single && (shape & CAPITALIZED) === 0 && PLACE_NOUN.has(lower) && !isAt(words, one.from - 1, classes.AUXILIARY)) return AROUND.placeNoun
  if ((shape & CAPITALIZED) !== 0 && one.run.style === 'running' && (shape & AFTER_BLANK) !== 0 && (known & (classes.FUNCTION_WORD | classes.TITLE | classes.ROLE)) === 0 && isOrdinary(lower, known)) {
    return single ? AROUND.thingAfter : AROUND.thingAfter / 2
  }
  const weight = single && ((known & (classes.ROLE | classes.TITLE)) !== 0 || OFFICE_OF_PLACE.has(lower)) && (secondShape & (CAPITALIZED | MARK)) === CAPITALIZED ? weighOwner(last, lower, (shape & CAPITALIZED) !== 0) : 0
  if ((shape & (MARK | CAPITALIZED)) !== 0) return weight
  // "X also said"
  const verbAt = (known & (classes.ADVERB | classes.VERB)) === classes.ADVERB ? at + 1 : at
  const before = words.classes(one.from - 1)
  // "A bus from X Y was late", "those from X said": the verb of another noun.
  const isBehind = (before & (classes.PREPOSITION | classes.SUBORDINATOR)) === classes.PREPOSITION && !one.tokens.some(isKnown) && !(words.lower(one.from - 1) === 'with' && (words.grammar(at) & ING) !== 0)
  const acts = (!isBehind || several) && (isFiniteBehind(words, verbAt) || (before & BEFORE_BASE) !== 0)
  if (acts && isAt(words, verbAt, classes.REPORTING_VERB)) return isPlace(last) ? AROUND.reportingVerbAfter * COUNTRIES_SPEAK : AROUND.reportingVerbAfter
  // "X and her brother", "X himself", "told X he was late"
  if (lower === 'who' || (lower === 'and' ? isPersonalPronoun(words, at + 1) : !one.run.initial && isPersonalPronoun(words, at))) return AROUND.whoAfter
  if (single && COPULA.has(lower) && (second === 'a' || second === 'an')) return weighPredicate(words, at + 2, to)
  if (weight !== 0) return weight
  return !isBehind && acts && isVerbBehind(words, verbAt) ? AROUND.verbAfter : 0
}

/** "X's arguments": nothing with a capital, no office and no place, which firms and countries have. */
export function ownsThing(words: Words, { to }: Segment): boolean {
  const at = to + 1
  return words.lower(to) === "'s" && !looksAt(words, at, CAPITALIZED | MARK | NUMERIC) && !isAt(words, at, classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE) && !PLACE_NOUN.has(words.lower(at)) && !PLACE_NOUN.has(words.lower(at + 1))
}

/** "Rosario manager X", "Chelsea Mayor X": whose officer somebody is, is more often a club or a town than a person, who would go by the family name. */
function weighOwner(owner: Token, role: string, isCapital: boolean): number {
  if (!isKnown(owner) || !has(owner, classes.SURNAME) || OFFICE_OF_PLACE.has(role)) return AROUND.ownerOfRole
  return isCapital ? 0 : AROUND.ownerOfRole / 3
}

/** "counties", "streets": of the names before them. */
function isPlaceHeads(words: Words, at: number): boolean {
  const lower = words.lower(at)
  const one = lower.endsWith('ies') ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  return lower.endsWith('s') && PLACE_HEAD.has(one) && !RULE_NOUN.has(one) && !isAt(words, at, classes.VERB)
}

/** "he", "her", "himself" */
const isPersonalPronoun = (words: Words, at: number): boolean => isAt(words, at, classes.PRONOUN) && genderOfWord(words.lower(at)) !== undefined

/** What "X is a" goes on with: a role, or what no person is. */
function weighPredicate(words: Words, at: number, to: number): number {
  for (let i = at; i < to && !looksAt(words, i, MARK); i++) {
    const known = words.classes(i)
    if ((known & (classes.ROLE | classes.KIN)) !== 0) return AROUND.roleAppositionAfter
    if ((known & NO_APPOSITION) !== 0) break
  }
  return AROUND.thingPredicate
}

/** "in Vallhamn, Engineer Ruth Okonjo": a title of the name behind it. */
const opensName = (words: Words, at: number): boolean =>
  (words.shape(at) & words.shape(at + 1) & CAPITALIZED) !== 0 && (isAt(words, at + 1, classes.GIVEN_NAME | classes.SURNAME) || words.classes(at + 1) === 0)

/** "Kestrel Biologics (KSTL.S)", "Nordvita (NYSE: NVT)", "Nordvita <NVT>": a listed company, after the style of Reuters. */
export function isTicker(words: Words, at: number, to: number): boolean {
  if (at + 1 >= to || !looksAt(words, at, ALL_CAPITALS)) return false
  const mark = words.lower(at + 1)
  // "<NVT S>"
  if (words.lower(at - 1) === '<' && (mark === '>' || words.lower(at + 2) === '>')) return true
  return mark === ':' || mark === '.'
}
