/** What stands before a name, and how much it speaks for a person. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { CALLED_THINGS, CALLING_VERBS, COLOURS, INDEFINITE_ARTICLES, OFFICES_OF_PLACES, PERSONAL_VERBS, ROLES_OF_FIRMS, TELLING_VERBS, WEAK_PREPOSITIONS } from '../../lexicon/name-context.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { RELATIVES_IN_PLURAL } from '../../lexicon/roles.js'
import { together } from '../../lexicon/table.js'
import { TITLE_MODIFIERS } from '../../lexicon/titles.js'
import { PARTICIPLE } from '../../lexicon/verb-forms.js'
import { AFTER_NEWLINE, CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import * as AROUND from './evidence-around.js'
import { BIRTH_NAME_WORD, COUNTRIES_SPEAK, isKnown, isPlace, isPlaceNoun, RULE_NOUN } from './neighbours.js'
import type { Segment } from './segment.js'
import type { Token } from './token.js'
import { isOrdinary } from './vocabulary.js'
import { has } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { NAMED_THING, PLACE_HEAD, PLACE_OPENER, PLACE_PREPOSITION } from './word-sets.js'

const KIN_IN_PLURAL: ReadonlySet<string> = /* @__PURE__ */ new Set(RELATIVES_IN_PLURAL)
const WEAK_PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(WEAK_PREPOSITIONS)
const ROLE_OF_FIRMS: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLES_OF_FIRMS)
const COLOUR: ReadonlySet<string> = /* @__PURE__ */ new Set(COLOURS)
const PERSONAL_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSONAL_VERBS)
const TELLING_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(TELLING_VERBS, CALLING_VERBS))
const CALLED_THING: ReadonlySet<string> = /* @__PURE__ */ new Set(CALLED_THINGS)
const OFFICE_OF_PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICES_OF_PLACES)
const MODIFIER: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
const ARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ INDEFINITE_ARTICLES.concat('the'))
const FINITE = classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB

/** How far before a comma the role may stand that the name behind it bears. */
const ROLE_REACH = 12
/** "Popes"; no title in the plural is shorter. */
const SHORTEST_PLURAL = 4

const isPlaceHead = (token: Token): boolean => PLACE_HEAD.has(token.lower)

/** "the trawler X", "her dog, X" */
const isCalledThing = (words: Words, at: number): boolean => !looksAt(words, at, CAPITALIZED) && (CALLED_THING.has(words.lower(at)) || (words.lower(at).endsWith('s') && CALLED_THING.has(words.lower(at).slice(0, -1))))

/** "USS", "Hurricane" */
export const isNamedThing = (words: Words, at: number): boolean => looksAt(words, at, CAPITALIZED) && NAMED_THING.has(words.lower(at))

/** Does a noun for several stand at word `at`: "groups", "government"? */
function isOfGroup(words: Words, at: number): boolean {
  const known = words.classes(at)
  if (looksAt(words, at, CAPITALIZED | MARK) || (known & classes.REPORTING_VERB) !== 0) return false
  return (known & classes.ORGANIZATION_HEAD) !== 0 || ((words.grammar(at) & PLURAL_NOUN) !== 0 && ((known & classes.VERB) === 0 || ((known & classes.NOUN) !== 0 && looksAt(words, at + 1, MARK))))
}

/** What the words before the name add. */
export function weighBefore(words: Words, { run, before }: Segment, single: boolean, first: Token, last: Token, from: number): number {
  const at = first.from - 1
  // "Salafist Muslim groups", "the leftist Sandinista government": what groups are.
  if (single && words.lower(at).endsWith('ist') && isOfGroup(words, last.to)) return AROUND.thingPredicate
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
    if (lower === ',' && isCalledThing(words, at - 1) && isAt(words, at - 2, classes.DETERMINER | classes.PRONOUN | classes.NUMBER_WORD)) return AROUND.calledThing
    // "Finance Minister, X Y": the title of a full name.
    if (lower === ',' && last !== first && looksAt(words, at - 1, CAPITALIZED) && isAt(words, at - 1, classes.TITLE)) return AROUND.roleAppositionBefore
    // "Luis Marsh (X), Ricardo Webb (Y)": their clubs.
    if (lower === '(' && last === first && words.lower(last.to) === ')' && looksAt(words, at - 1, CAPITALIZED) && !isAt(words, at - 1, classes.TITLE)) return AROUND.inBrackets
    if (lower !== ',' || !endsInRole(words, at, from, last !== first)) return single && lower === ',' && (isAmongPlaces(words, at, last.to, from) || isConstituency(words, at, last.to)) ? AROUND.placePreposition : 0
    // "my publicist, Bex, was late"
    const right = isAt(words, at - 1, classes.ROLE | classes.KIN) && words.lower(last.to) === ','
    if (ROLE_OF_FIRMS.has(words.lower(at - 1))) return single && !isKnown(first) ? 0 : AROUND.roleAppositionBefore
    return right ? AROUND.roleBefore : AROUND.roleAppositionBefore
  }
  // "Justices X and Y", but "the pollsters X"
  if (isPluralRole(words, at)) return single && !isKnown(first) && (shape & CAPITALIZED) === 0 && words.lower(last.to) !== 'and' ? 0 : AROUND.roleBefore
  // "a pilot named X", "a ship named X"
  if ((lower === 'named' || lower === 'called') && at > from) return isAt(words, at - 1, classes.ROLE | classes.KIN) ? AROUND.roleBefore : single && words.lower(at - 1) !== 'was' ? AROUND.thingPredicate : 0
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
    if (isPlaceHead(last) && (lower === 'at' || !has(last, classes.SURNAME) || first.to < last.from || (words.lower(last.to) === ',' && isAt(words, last.to + 1, classes.PLACE)))) return AROUND.atPlaceHead
    if (single) return AROUND.placePreposition
  }
  // "Your Honor", "her Majesty"
  if (single && (known & classes.PRONOUN) !== 0 && MODIFIER.has(first.lower)) return AROUND.thingPredicate
  // "the governor of Miranda"
  if (single && lower === 'of' && OFFICE_OF_PLACES.has(words.lower(at - 1)) && isAt(words, at - 1, classes.TITLE)) return AROUND.placePreposition * 2
  if (single && WEAK_PREPOSITION.has(lower)) return AROUND.weakPreposition
  if ((shape & CAPITALIZED) === 0 || (at === from && lower === 'the')) {
    // "The Hudson rose", "a Constable": nobody is called so where no noun follows.
    if (ARTICLE.has(lower) && before.length < 2 && closesGroup(words, last.to, single)) return single ? AROUND.articleAlone : AROUND.articleAloneBeforeSeveral
    if (last !== first && at === from) return 0
    // "that" and "which" before a known name, or several words, open a clause: "agreed that Kuznetsov should speak".
    if ((known & classes.DETERMINER) === 0 || ((known & classes.RELATIVE) !== 0 && (isKnown(first) || last !== first || isAt(words, last.to, FINITE) || words.lower(last.to) === "'s"))) return 0
    return single ? (lower === 'the' && RULE_NOUN.has(words.lower(last.to)) ? AROUND.ruleOf : AROUND.article) : AROUND.articleBeforeSeveral
  }
  if (isNamedThing(words, at)) return AROUND.namedThingBefore
  if (single && (known & classes.PLACE) !== 0) return AROUND.placeBefore
  if (single && run.style === 'running' && (known & classes.ORGANIZATION) !== 0 && !isKnown(first)) return AROUND.makerBefore
  if (PLACE_OPENER.has(lower)) return AROUND.placeOpener
  return !run.initial && run.style === 'running' && (known & classes.FUNCTION_WORD) === 0 && isOrdinary(lower, known) ? single ? AROUND.ordinaryCapitalBefore : AROUND.ordinaryCapitalBefore / 2 : 0
}

/** "a daughter, X;" and "two sons, X and Y": a name behind a noun for kin and a comma, or behind others in such a list. */
function isRelative(words: Words, comma: number, end: number, from: number): boolean {
  if (isAt(words, comma - 1, classes.KIN)) return words.lower(comma) === ',' && (end >= words.length || looksAt(words, end, MARK | AFTER_NEWLINE))
  for (let i = comma - 1; i >= Math.max(from, comma - ROLE_REACH); i--) {
    if (!looksAt(words, i, CAPITALIZED) && words.lower(i) !== ',' && words.lower(i) !== 'and') return words.lower(i + 1) === ',' && KIN_IN_PLURAL.has(words.lower(i))
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
    if (!looksAt(words, i, CAPITALIZED) || i === from) return (PLACE_PREPOSITION.has(lower) || (places && WEAK_PREPOSITION.has(lower))) && !(commas && i === from)
    if (isAt(words, i, classes.TITLE)) return false
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
  return lower.length > SHORTEST_PLURAL && lower.endsWith('s') && (listedClasses(lower.slice(0, -1)) & bits) !== 0 && !isAt(words, at, classes.TITLE)
}

/** "the authors X and Y", "directors such as X", "officials including X". */
function isOneOfSeveral(words: Words, at: number): boolean {
  const lower = words.lower(at)
  let noun = lower === 'as' && words.lower(at - 1) === 'such' ? at - 2 : lower === 'including' || lower === 'like' ? at - 1 : at
  if (noun < at && words.lower(noun) === ',') noun--
  return !looksAt(words, noun, CAPITALIZED) && !ROLE_OF_FIRMS.has(words.lower(noun).slice(0, -1)) && isPluralRole(words, noun, classes.ROLE)
}

/** Does no noun follow that a name would stand before: "the Hudson rose", "the Marriott and"? */
function closesGroup(words: Words, at: number, single: boolean): boolean {
  const shape = words.shape(at)
  if ((shape & MARK) !== 0) return words.lower(at) === ',' || words.lower(at) === '.' || words.lower(at) === ';'
  const known = words.classes(at)
  if ((shape & (CAPITALIZED | CLITIC)) !== 0) return false
  // "the Marsh and Webb papers"
  if ((known & classes.COORDINATOR) !== 0) return !looksAt(words, at + 1, CAPITALIZED)
  // "the Marsh led team"
  return (known & FINITE) !== 0 || (!single && (known & classes.PREPOSITION) !== 0) || ((known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && (words.grammar(at) & PARTICIPLE) === 0)
}

/** Does a noun group with its complements end before the comma, and is its head a role in small letters: "the spokesman for the port, John Doe"? */
function endsInRole(words: Words, comma: number, from: number, several: boolean): boolean {
  for (let i = comma - 1; i >= Math.max(from, comma - ROLE_REACH); i--) {
    const lower = words.lower(i)
    const shape = words.shape(i)
    const known = words.classes(i)
    if ((shape & MARK) !== 0 && lower !== '-') return false
    // "the President of the Republic, X Y,"
    if (several && (known & classes.TITLE) !== 0 && isAt(words, i + 1, classes.PREPOSITION)) return true
    if ((shape & CAPITALIZED) !== 0) continue
    if ((known & (classes.ROLE | classes.TITLE | classes.KIN)) !== 0 || KIN_IN_PLURAL.has(lower)) return true
    // "the officer in the state"
    if ((known & classes.NOUN) !== 0 && isAt(words, i - 1, classes.DETERMINER)) continue
    if ((known & FINITE) !== 0 || ((known & (classes.VERB | classes.NOUN | classes.ADJECTIVE)) === classes.VERB && !lower.endsWith('ing'))) return false
  }
  return false
}
