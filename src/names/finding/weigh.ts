/** What stands around a name, and how much it speaks for a person. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { CALLED_THINGS, CALLING_VERBS, COLOURS, COMPARING_WORDS, COPULAS, EPONYMS, INDEFINITE_ARTICLES, NAMED_THINGS, OFFICES_OF_PLACES, PERSONAL_NOUNS, PERSONAL_VERBS, PLACE_NOUNS, PLACE_PREPOSITIONS, ROLES_OF_FIRMS, RULE_NOUNS, TELLING_VERBS, WEAK_PREPOSITIONS } from '../../lexicon/name-context.js'
import { BIRTH_NAME_WORDS } from '../../lexicon/name-words.js'
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/places.js'
import { RELATIVES_IN_PLURAL } from '../../lexicon/roles.js'
import { together } from '../../lexicon/table.js'
import { ING, PARTICIPLE } from '../../lexicon/verb-forms.js'
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, INITIAL, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import * as AROUND from './evidence-around.js'
import { genderOfWord } from '../words/gender.js'
import type { Segment } from './segment.js'
import type { Token } from './tokens.js'
import { BEFORE_BASE, isFiniteBehind, isVerbBehind } from './verb-behind.js'
import { isOrdinary } from './vocabulary.js'

const PLACE_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_HEADS)
const PLACE_OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_OPENERS)
const KIN_IN_PLURAL: ReadonlySet<string> = /* @__PURE__ */ new Set(RELATIVES_IN_PLURAL)
const PERSONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSONAL_NOUNS)
const PLACE_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_PREPOSITIONS)
const WEAK_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(WEAK_PREPOSITIONS)
const PLACE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_NOUNS)
const OFFICE_OF_PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICES_OF_PLACES)
const ROLE_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLES_OF_FIRMS)
const COLOUR: ReadonlySet<string> = /* @__PURE__ */ new Set(COLOURS)
const PERSONAL_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSONAL_VERBS)
const TELLING_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(TELLING_VERBS, CALLING_VERBS))
const NAMED_THING: ReadonlySet<string> = /* @__PURE__ */ new Set(NAMED_THINGS)
const EPONYM: ReadonlySet<string> = /* @__PURE__ */ new Set(EPONYMS)
const CALLED_THING: ReadonlySet<string> = /* @__PURE__ */ new Set(CALLED_THINGS)
const BIRTH_NAME_WORD: ReadonlySet<string> = /* @__PURE__ */ new Set(BIRTH_NAME_WORDS)
const COPULA: ReadonlySet<string> = /* @__PURE__ */ new Set(COPULAS)
const RULE_NOUN: ReadonlySet<string> = /* @__PURE__ */ new Set(RULE_NOUNS)

/** "the trawler X", "her dog, X" */
const isCalledThing = (words: Words, at: number): boolean => (words.shape(at) & CAPITALIZED) === 0 && (CALLED_THING.has(words.lower(at)) || (words.lower(at).endsWith('s') && CALLED_THING.has(words.lower(at).slice(0, -1))))

/** Of a measure or a currency: "Tk", "Rs". */
const LONGEST_MEASURE = 3
/** Countries "say" too: of a word that is also a place a reporting verb proves little. */
const COUNTRIES_SPEAK = 0.3
/** "than Marsh's", "a friend of Marsh's" */
const COMPARED: ReadonlySet<string> = /* @__PURE__ */ new Set(COMPARING_WORDS)
const ARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ INDEFINITE_ARTICLES.concat('the'))
/** "that" and "which" before a word known from names, or several words, opens a clause: "agreed that Kuznetsov should speak". */
const isKnown = (token: Token): boolean => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0
const isPlaceHead = (token: Token): boolean => PLACE_HEAD.has(token.lower)
const isPlace = (token: Token): boolean => (token.classes & classes.PLACE) !== 0

/** One word, or words of which none is known from names: then it may well be a place or a thing. */
function isUnsure(tokens: readonly Token[]): boolean {
  return tokens.length === 1 || !tokens.some((token) => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || (token.shape & INITIAL) !== 0)
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
  else if (title !== undefined && one.tokens.length === 1 && (title.lower === 'st' || title.lower === 'saint')) weight += AROUND.saint
  else if (title !== undefined) weight += (title.classes & classes.TITLE) !== 0 ? AROUND.honorific : AROUND.title
  else if (one.before.length > 0 || first.from > from) weight += weighBefore(words, one, single, first, last, from)
  if (one.run.initial && title === undefined && (first.classes & classes.GIVEN_NAME) !== 0 && one.tokens.length === 1 && isLineEnd(words, last.to, to)) weight += AROUND.vocative
  return weight
}

function weighBefore(words: Words, { run, before }: Segment, single: boolean, first: Token, last: Token, from: number): number {
  const at = first.from - 1
  // "the Royal Albert Hall"
  if (!single && isPlaceHead(last) && words.lower((before[0]?.from ?? first.from) - 1) === 'the') return AROUND.atPlaceHead
  const lower = words.lower(at)
  const shape = words.shape(at)
  const known = words.classes(at)
  if ((lower === 'old' && words.lower(at - 1) === '-') || (lower === 'late' && words.lower(at - 1) === 'the')) return AROUND.ageBefore
  if (BIRTH_NAME_WORD.has(lower)) return AROUND.roleBefore
  if (last !== first && (lower === 'by' || lower === 'with' || lower === ':')) return AROUND.acting
  if ((lower === ',' || lower === 'and') && isRelative(words, at, last.to, from)) return AROUND.roleBefore
  if ((shape & MARK) !== 0) {
    if (lower === ',' && isCalledThing(words, at - 1) && (words.classes(at - 2) & (classes.DETERMINER | classes.PRONOUN | classes.NUMBER_WORD)) !== 0) return AROUND.calledThing
    // "Finance Minister, X Y": the title of a full name.
    if (lower === ',' && last !== first && (words.shape(at - 1) & CAPITALIZED) !== 0 && (words.classes(at - 1) & classes.TITLE) !== 0) return AROUND.roleAppositionBefore
    // "Luis Marsh (X), Ricardo Webb (Y)": their clubs.
    if (lower === '(' && last === first && words.lower(last.to) === ')' && (words.shape(at - 1) & CAPITALIZED) !== 0 && (words.classes(at - 1) & classes.TITLE) === 0) return AROUND.inBrackets
    if (lower !== ',' || !endsInRole(words, at, from)) return single && lower === ',' && (isAmongPlaces(words, at, last.to, from) || isConstituency(words, at, last.to)) ? AROUND.placePreposition : 0
    // "my publicist, Bex, was late"
    const right = (words.classes(at - 1) & (classes.ROLE | classes.KIN)) !== 0 && words.lower(last.to) === ','
    if (ROLE_OF_FIRMS.has(words.lower(at - 1))) return single && !isKnown(first) ? 0 : AROUND.roleAppositionBefore
    return right ? AROUND.roleBefore : AROUND.roleAppositionBefore
  }
  // "Justices X and Y", but "the pollsters X"
  if (isPluralRole(words, at)) return single && !isKnown(first) && (shape & CAPITALIZED) === 0 && words.lower(last.to) !== 'and' ? 0 : AROUND.roleBefore
  // "a pilot named X", "a ship named X"
  if ((lower === 'named' || lower === 'called') && at > from) return (words.classes(at - 1) & (classes.ROLE | classes.KIN)) !== 0 ? AROUND.roleBefore : single && words.lower(at - 1) !== 'was' ? AROUND.thingPredicate : 0
  if (last !== first && isOneOfSeveral(words, at)) return AROUND.oneOfSeveral
  if ((shape & CAPITALIZED) === 0) {
    if ((known & (classes.ROLE | classes.KIN)) !== 0 || KIN_IN_PLURAL.has(lower)) return single && !isKnown(first) && ROLE_OF_FIRMS.has(lower) ? AROUND.roleOfFirmBefore : AROUND.roleBefore
    if ((known & classes.TITLE) !== 0) return AROUND.roleBefore
    if ((known & classes.REPORTING_VERB) !== 0) return isPlace(first) ? AROUND.reportingVerbBefore * COUNTRIES_SPEAK : single && !isKnown(first) && TELLING_VERB.has(lower) ? (first.particle ? -AROUND.tellingVerbBefore : AROUND.tellingVerbBefore) : AROUND.reportingVerbBefore
    if ((known & classes.VERB) !== 0 && PERSONAL_VERB.has(lower)) return AROUND.personalVerbBefore
    if ((known & classes.ADJECTIVE) !== 0 && COLOUR.has(lower)) return AROUND.colourBefore
    if (isPlaceNoun(words, at, from)) return AROUND.placeNoun
    if (isCalledThing(words, at)) return AROUND.calledThing
    if (single && lower === 'and' && isAmongPlaces(words, at, last.to, from)) return AROUND.placePreposition
    if (single && (known & classes.ORGANIZATION_HEAD) !== 0) return AROUND.organizationNoun
  }
  if (PLACE_PREPOSITION.has(lower)) {
    // "at Moss Lane", "in Anna Marsh Park", "in Marsh Hill, Boston", but "in Damon Hill".
    if (isPlaceHead(last) && (lower === 'at' || (last.classes & classes.SURNAME) === 0 || first.to < last.from || (words.lower(last.to) === ',' && (words.classes(last.to + 1) & classes.PLACE) !== 0))) return AROUND.atPlaceHead
    if (single) return AROUND.placePreposition
  }
  if (single && WEAK_PREPOSITION.has(lower)) return AROUND.weakPreposition
  if ((shape & CAPITALIZED) === 0 || (at === from && lower === 'the')) {
    // "The Hudson rose", "a Constable": nobody is called so where no noun follows.
    if (ARTICLE.has(lower) && before.length < 2 && closesGroup(words, last.to, single)) return single ? AROUND.articleAlone : AROUND.articleAloneBeforeSeveral
    if (last !== first && at === from) return 0
    if ((known & classes.DETERMINER) === 0 || ((known & classes.RELATIVE) !== 0 && (isKnown(first) || last !== first || (words.classes(last.to) & FINITE) !== 0 || words.lower(last.to) === "'s"))) return 0
    return single ? (lower === 'the' && RULE_NOUN.has(words.lower(last.to)) ? AROUND.ruleOf : AROUND.article) : AROUND.articleBeforeSeveral
  }
  if (NAMED_THING.has(lower)) return AROUND.namedThingBefore
  if (single && (known & classes.PLACE) !== 0) return AROUND.placeBefore
  if (single && run.style === 'running' && (known & classes.ORGANIZATION) !== 0 && !isKnown(first)) return AROUND.makerBefore
  if (PLACE_OPENER.has(lower)) return AROUND.placeOpener
  return !run.initial && run.style === 'running' && (known & classes.FUNCTION_WORD) === 0 && isOrdinary(lower, known) ? single ? AROUND.ordinaryCapitalBefore : AROUND.ordinaryCapitalBefore / 2 : 0
}

/** "a daughter, X;" and "two sons, X and Y": a name behind a noun for kin and a comma, or behind others in such a list. */
function isRelative(words: Words, comma: number, end: number, from: number): boolean {
  if ((words.classes(comma - 1) & classes.KIN) !== 0) return words.lower(comma) === ',' && (end >= words.length || (words.shape(end) & (MARK | AFTER_NEWLINE)) !== 0)
  for (let i = comma - 1; i >= Math.max(from, comma - ROLE_REACH); i--) {
    if ((words.shape(i) & CAPITALIZED) === 0 && words.lower(i) !== ',' && words.lower(i) !== 'and') return words.lower(i + 1) === ',' && KIN_IN_PLURAL.has(words.lower(i))
  }
  return false
}

/** "in Tyler and X", "at Tyler, X and Bryan", "from Seattle and X": a name in a row that a preposition of place opens. */
function isAmongPlaces(words: Words, at: number, end: number, from: number): boolean {
  let commas = words.lower(at) === ','
  let places = false
  if (commas && words.lower(end) !== ',' && words.lower(end) !== 'and') return false
  for (let i = at - 1; i > at - ROLE_REACH && i >= from; i--) {
    const lower = words.lower(i)
    commas ||= lower === ','
    if (lower === ',' || lower === 'and') continue
    // "In Austin, Marsh and Webb met"
    if ((words.shape(i) & CAPITALIZED) === 0 || i === from) return (PLACE_PREPOSITION.has(lower) || (places && WEAK_PREPOSITION.has(lower))) && !(commas && i === from)
    if ((words.classes(i) & classes.TITLE) !== 0) return false
    places ||= (words.classes(i) & (classes.PLACE | classes.GIVEN_NAME | classes.SURNAME)) === classes.PLACE
  }
  return false
}

/** "X (Con, Y)", "X (Lib Dem, Y)": behind a party in brackets, whom somebody sits for. */
function isConstituency(words: Words, comma: number, end: number): boolean {
  return words.lower(end) === ')' && (words.lower(comma - 2) === '(' || words.lower(comma - 3) === '(')
}

/** "Justices Marsh and Webb", "ministers X and Y": a title of several, and one of them behind it. */
export function isPluralRole(words: Words, at: number, bits = classes.TITLE): boolean {
  const lower = words.lower(at)
  return lower.length > SHORTEST_PLURAL && lower.endsWith('s') && (listedClasses(lower.slice(0, -1)) & bits) !== 0 && (words.classes(at) & classes.TITLE) === 0
}

/** "the authors X and Y", "directors such as X", "officials including X". */
function isOneOfSeveral(words: Words, at: number): boolean {
  const lower = words.lower(at)
  let noun = lower === 'as' && words.lower(at - 1) === 'such' ? at - 2 : lower === 'including' || lower === 'like' ? at - 1 : at
  if (noun < at && words.lower(noun) === ',') noun--
  return (words.shape(noun) & CAPITALIZED) === 0 && !ROLE_OF_FIRMS.has(words.lower(noun).slice(0, -1)) && isPluralRole(words, noun, classes.ROLE)
}

/** "Popes"; no title in the plural is shorter. */
const SHORTEST_PLURAL = 4

/** Nothing but a mark follows on the line. */
function isLineEnd(words: Words, at: number, to: number): boolean {
  if (endsLine(words, at, to)) return true
  const lower = words.lower(at)
  return (lower === ',' || lower === ':' || lower === '!') && endsLine(words, at + 1, to)
}

const NO_APPOSITION = classes.FUNCTION_WORD & ~classes.DETERMINER
/** "his wife" opens an apposition, "on a count of fraud" none. */
const NO_OPENING = classes.PREPOSITION | classes.AUXILIARY | classes.MODAL | classes.SUBORDINATOR

const endsLine = (words: Words, at: number, to: number): boolean => at >= to || (words.shape(at) & AFTER_NEWLINE) !== 0

function weighAfter(words: Words, one: Segment, single: boolean, last: Token, to: number): number {
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
      if ((words.shape(i) & MARK) !== 0 && word !== '-') break
      if ((listed & (classes.ROLE | classes.TITLE | classes.KIN)) !== 0) return single && opensName(words, i) ? 0 : AROUND.roleAppositionAfter
      house ||= (listed & classes.ORGANIZATION_HEAD) !== 0 && (words.shape(i) & CAPITALIZED) === 0
      // "a US adviser" has no pronoun.
      if ((listed & (i > at + 1 ? NO_APPOSITION : NO_OPENING)) !== 0 && word !== 'of' && word !== 'us') break
    }
    // "the adviser on media, Ajuri Ngelale, said": put in between the subject and its verb.
    const subject = one.from - 2
    if ((secondClasses & classes.REPORTING_VERB) !== 0 && words.lower(subject + 1) === ',' && !isPlaceNoun(words, subject, 0) && (words.classes(subject) & classes.ORGANIZATION_HEAD) === 0) return AROUND.namedAside
    if (several && !house && (second === 'a' || second === 'an')) return AROUND.acting
    return (secondClasses & classes.PLACE) !== 0 && single ? AROUND.placeApposition : 0
  }
  if ((shape & CLITIC) !== 0 && lower === "'s") {
    // "St Hilda's": a college, a church, a hospital.
    if (one.tokens.length === 1 && words.lower(one.from - 1) === 'st' && (!hasSecond || (secondShape & (CAPITALIZED | MARK)) !== 0)) return AROUND.saintsHouse
    if (EPONYM.has(second) || ((secondClasses & classes.ORGANIZATION_HEAD) !== 0 && (secondShape & CAPITALIZED) !== 0)) return AROUND.ownerOfOrganization
    // "Wendy's and Macy's are shut": nothing is somebody's.
    if (single && (!hasSecond || second === ',' || second === '.' || ((secondClasses & classes.COORDINATOR) !== 0 && (words.shape(at + 2) & CAPITALIZED) === 0) || ((secondClasses & classes.AUXILIARY) !== 0 && (words.grammar(at + 1) & PARTICIPLE) === 0)) && !COMPARED.has(words.lower(one.from - 1))) return AROUND.bareOwner
    return (secondClasses & (classes.KIN | classes.REPORTING_NOUN)) !== 0 || PERSONAL.has(second) ? AROUND.relativeAfterPossessive : 0
  }
  if (lower === '-') return AROUND.hyphenated
  // "Marsh and Webb counties", "Webb counties"
  if (single && isPlaceHeads(words, lower === 'and' ? at + 2 : at)) return AROUND.placeNoun
  // "X of the Harbour Party"
  if (several && lower === 'of') return AROUND.acting
  if (single && (shape & NUMERIC) !== 0 && last.lower.length <= LONGEST_MEASURE && !isKnown(last)) return AROUND.numberAfter
  if ((lower === '(' || lower === '<') && isTicker(words, at + 1, to)) return AROUND.ticker
  if (single && (shape & CAPITALIZED) === 0 && PLACE_NOUN.has(lower) && (words.classes(one.from - 1) & classes.AUXILIARY) === 0) return AROUND.placeNoun
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
  if (acts && (words.classes(verbAt) & classes.REPORTING_VERB) !== 0) return isPlace(last) ? AROUND.reportingVerbAfter * COUNTRIES_SPEAK : AROUND.reportingVerbAfter
  // "X and her brother", "X himself", "told X he was late"
  if (lower === 'who' || (lower === 'and' ? isPersonalPronoun(words, at + 1) : !one.run.initial && isPersonalPronoun(words, at))) return AROUND.whoAfter
  if (single && COPULA.has(lower) && (second === 'a' || second === 'an')) return weighPredicate(words, at + 2, to)
  if (weight !== 0) return weight
  return !isBehind && acts && isVerbBehind(words, verbAt) ? AROUND.verbAfter : 0
}

/** "X's arguments": nothing with a capital, no office and no place, which firms and countries have. */
export function ownsThing(words: Words, { to }: Segment): boolean {
  const at = to + 1
  return words.lower(to) === "'s" && (words.shape(at) & (CAPITALIZED | MARK | NUMERIC)) === 0 && (words.classes(at) & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE)) === 0 && !PLACE_NOUN.has(words.lower(at)) && !PLACE_NOUN.has(words.lower(at + 1))
}

/** "Rosario manager X", "Chelsea Mayor X": whose officer somebody is, is more often a club or a town than a person, who would go by the family name. */
function weighOwner(owner: Token, role: string, isCapital: boolean): number {
  if (!isKnown(owner) || (owner.classes & classes.SURNAME) === 0 || OFFICE_OF_PLACE.has(role)) return AROUND.ownerOfRole
  return isCapital ? 0 : AROUND.ownerOfRole / 3
}

/** Does no noun follow that a name would stand before: "the Hudson rose", "the Marriott and"? */
function closesGroup(words: Words, at: number, single: boolean): boolean {
  const shape = words.shape(at)
  if ((shape & MARK) !== 0) return words.lower(at) === ',' || words.lower(at) === '.' || words.lower(at) === ';'
  const known = words.classes(at)
  if ((shape & (CAPITALIZED | CLITIC)) !== 0) return false
  // "the Marsh and Webb papers"
  if ((known & classes.COORDINATOR) !== 0) return (words.shape(at + 1) & CAPITALIZED) === 0
  // "the Marsh led team"
  return (known & FINITE) !== 0 || (!single && (known & classes.PREPOSITION) !== 0) || ((known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && (words.grammar(at) & PARTICIPLE) === 0)
}

/** "counties", "streets": of the names before them. */
function isPlaceHeads(words: Words, at: number): boolean {
  const lower = words.lower(at)
  const one = lower.endsWith('ies') ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  return lower.endsWith('s') && PLACE_HEAD.has(one) && !RULE_NOUN.has(one) && (words.classes(at) & classes.VERB) === 0
}

/** "he", "her", "himself" */
const isPersonalPronoun = (words: Words, at: number): boolean => (words.classes(at) & classes.PRONOUN) !== 0 && genderOfWord(words.lower(at)) !== undefined

/** What "X is a" goes on with: a role, or what no person is. */
function weighPredicate(words: Words, at: number, to: number): number {
  for (let i = at; i < to && (words.shape(i) & MARK) === 0; i++) {
    const known = words.classes(i)
    if ((known & (classes.ROLE | classes.KIN)) !== 0) return AROUND.roleAppositionAfter
    if ((known & NO_APPOSITION) !== 0) break
  }
  return AROUND.thingPredicate
}

/** "in Vallhamn, Engineer Ruth Okonjo": a title of the name behind it. */
const opensName = (words: Words, at: number): boolean =>
  (words.shape(at) & words.shape(at + 1) & CAPITALIZED) !== 0 && ((words.classes(at + 1) & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || words.classes(at + 1) === 0)

/** "Kestrel Biologics (KSTL.S)", "Nordvita (NYSE: NVT)", "Nordvita <NVT>": a listed company, after the style of Reuters. */
export function isTicker(words: Words, at: number, to: number): boolean {
  if (at + 1 >= to || (words.shape(at) & ALL_CAPITALS) === 0) return false
  const mark = words.lower(at + 1)
  // "<NVT S>"
  if (words.lower(at - 1) === '<' && (mark === '>' || words.lower(at + 2) === '>')) return true
  return mark === ':' || mark === '.'
}

/** "the city of X", "the state capital X". */
function isPlaceNoun(words: Words, at: number, from: number): boolean {
  const noun = words.lower(at) === 'of' ? at - 1 : at
  return noun >= from && PLACE_NOUN.has(words.lower(noun))
}

/** How far before a comma the role may stand that the name behind it bears. */
const ROLE_REACH = 12
const FINITE = classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB

/** Does a noun group with its complements end before the comma, and is its head a role in small letters: "the spokesman for the port, John Doe"? */
function endsInRole(words: Words, comma: number, from: number): boolean {
  for (let i = comma - 1; i >= Math.max(from, comma - ROLE_REACH); i--) {
    const lower = words.lower(i)
    const shape = words.shape(i)
    const known = words.classes(i)
    if ((shape & MARK) !== 0 && lower !== '-') return false
    if ((shape & CAPITALIZED) !== 0) continue
    if ((known & (classes.ROLE | classes.TITLE | classes.KIN)) !== 0 || KIN_IN_PLURAL.has(lower)) return true
    // "the officer in the state"
    if ((known & classes.NOUN) !== 0 && (words.classes(i - 1) & classes.DETERMINER) !== 0) continue
    if ((known & FINITE) !== 0 || ((known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && !lower.endsWith('ing'))) return false
  }
  return false
}
