/** Where the words of an office begin and end: "Home |Secretary", "Secretary |of State", "head |of Kenya's port authority". */
import * as classes from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { COPULAS } from '../../lexicon/name-context.js'
import { FIELD_PREPOSITIONS, TITLE_FIELDS } from '../../lexicon/titles.js'
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { isAside } from '../finding/honours.js'
import { isRoleWord } from './roles.js'
import { nounGroupAt } from '../../text/clauses/standing.js'
import { isOrdinary } from '../finding/vocabulary.js'

/** Words between a role and a name that tell of what: "Secretary of Health and Human Services". */
const LONGEST_OFFICE = 7
/** No complement of a role that is told has more words. */
const LONGEST_COMPLEMENT = 12
/** More words than this before a role are no part of it. */
const LONGEST_MODIFIERS = 5
const ROLE_OR_TITLE = classes.ROLE | classes.KIN | classes.TITLE
const NO_FIELD = ROLE_OR_TITLE | classes.FUNCTION_WORD | classes.DEMONYM | classes.PLACE | classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.WEEKDAY | classes.MONTH
const COMPLEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(FIELD_PREPOSITIONS)
/** Before what somebody is said to be. */
const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set([',', ...COPULAS, 'as'])
const FIELD: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_FIELDS)

/** "Home", "Work and Pensions": where the capitals begin that tell what an office in capitals is for; `from`: of those known so far. */
export function fieldsFrom(words: Words, from: number, opening: number): number {
  if ((words.shape(from) & CAPITALIZED) === 0) return from
  let first = from
  while (from - first < LONGEST_OFFICE) {
    const joined = words.lower(first - 1) === 'and' && (words.classes(first) & ROLE_OR_TITLE) === 0 && (words.shape(first + 1) & CAPITALIZED) !== 0
    const at = joined ? first - 2 : first - 1
    if (at < opening || !isFieldName(words, at)) break
    // The first capital of a sentence tells nothing, and "Residents and Council Leader X" are more than one.
    if (at === opening && !FIELD.has(words.lower(at)) && !(joined && (words.grammar(at) & PLURAL_NOUN) === 0)) break
    first = at
  }
  // "Pier To Close, Says Harbour Board Chair X": where everything has a capital, none tells.
  return first > opening && (words.shape(first - 1) & (CAPITALIZED | MARK)) === CAPITALIZED ? from : first
}

function isFieldName(words: Words, at: number): boolean {
  const known = words.classes(at)
  return (words.shape(at) & (CAPITALIZED | MARK | CLITIC)) === CAPITALIZED && (known & NO_FIELD) === 0 && (FIELD.has(words.lower(at)) || ((known & classes.ADVERB) === 0 && isOrdinary(words.lower(at), known)))
}

/** Where "of State" begins in "Secretary of State Jo Ames", or the name: capitals behind "of" or "for", and a role in capitals before it. */
export function officeBefore(words: Words, opening: number, name: number): number {
  for (let i = name - 1; i > Math.max(opening, name - LONGEST_OFFICE); i--) {
    const lower = words.lower(i)
    const shape = words.shape(i)
    if ((shape & MARK) !== 0) return name
    if (lower === 'of' || lower === 'for') return i < name - 1 && isRoleWord(words, i - 1) && (words.shape(i - 1) & CAPITALIZED) !== 0 ? i : name
    if ((shape & CAPITALIZED) === 0 && lower !== 'the' && lower !== 'and') return name
    if ((words.classes(i) & ROLE_OR_TITLE) !== 0) return name
  }
  return name
}

/**
 * Where "of Kenya's port authority" ends behind "head", before word `limit`; kin are roles without whose they are. Of "minister for
 * health", "envoy to Peru" and the like all is told if a comma closes it, or where word `from` opens what is said of somebody:
 * elsewhere it may belong to the verb, "thanked the minister for tea."
 */
export function complementEnd(words: Words, to: number, limit: number, from = to): number {
  if ((words.classes(to - 1) & classes.KIN) !== 0) return to
  if (words.lower(to) === 'of') return phraseEnd(words, to, limit)
  const end = COMPLEMENT.has(words.lower(to)) ? phraseEnd(words, to, limit) : to
  if (end >= limit || !isAside(words, end) || (words.lower(end) !== ',' && !TELLING.has(words.lower(from - 1)))) return to
  // "prime minister at the time", "candidate for governor Saturday", "mayor in 2005"
  const isTime = words.lower(end - 1) === 'time' || (words.classes(end - 1) & (classes.WEEKDAY | classes.MONTH)) !== 0 || (words.shape(end - 1) & NUMERIC) !== 0
  return isTime ? to : end
}

function phraseEnd(words: Words, to: number, limit: number): number {
  // The last place before which the role is whole in any case.
  let safe = to
  let at = to + 1
  for (; at < Math.min(limit, to + LONGEST_COMPLEMENT); at++) {
    const lower = words.lower(at)
    const known = words.classes(at)
    const shape = words.shape(at)
    if ((known & classes.TIME_UNIT) !== 0 && (shape & CAPITALIZED) === 0) return safe
    if (endsComplement(words, at)) return (words.classes(at - 1) & classes.FUNCTION_WORD) !== 0 ? safe : at
    const isOf = lower === 'of'
    if (!isOf && lower !== 'and' && (known & classes.PREPOSITION) === 0) continue
    // "Minister of water |and energy,", "Committee of Ways |and Means", "Institute |at Yale"; but "the club |for years", "the club |and a friend of hers".
    if (lower === 'and' && isAside(words, at + 2) && !isRoleWord(words, at + 1)) continue
    const next = words.lower(at + 1) === 'the' ? at + 2 : at + 1
    if (!isOf && ((words.shape(at - 1) & words.shape(next) & CAPITALIZED) === 0 || (words.classes(next) & (lower === 'and' ? ROLE_OR_TITLE | classes.DEMONYM | classes.PLACE : classes.WEEKDAY | classes.MONTH)) !== 0)) return at
    safe = at
  }
  return at < limit || safe > to || (words.classes(at - 1) & (classes.DEMONYM | ROLE_OR_TITLE | classes.FUNCTION_WORD)) !== 0 ? safe : at
}

const CLOSES = classes.PRONOUN | classes.AUXILIARY | classes.MODAL | classes.SUBORDINATOR | classes.RELATIVE

/** A mark, or a word in small letters that goes on with no noun group; behind an article may stand what else is a verb. */
export function endsComplement(words: Words, at: number): boolean {
  const known = words.classes(at)
  const before = words.lower(at - 1)
  if ((words.shape(at) & MARK) !== 0) return !'-&’\''.includes(words.lower(at))
  if ((words.shape(at) & (CAPITALIZED | CLITIC)) !== 0) return false
  const opens = before === '-' || (words.classes(at - 1) & classes.FUNCTION_WORD) !== 0
  // "Friends |the baker knows", but "Follow the Sea".
  if (!opens && (known & classes.DETERMINER) !== 0) return (words.shape(at - 1) & words.shape(at + 1) & CAPITALIZED) === 0
  return (known & CLOSES & ~classes.PREPOSITION) !== 0 || (!opens && (known & (classes.VERB | classes.REPORTING_VERB)) !== 0 && (known & (classes.NOUN | classes.ADJECTIVE)) === 0)
}

/** Where "of State" ends behind "Minister" with its capital; no name may be in it. */
export function officeEnd(words: Words, to: number): number {
  if ((words.shape(to - 1) & CAPITALIZED) === 0 || (words.lower(to) !== 'of' && words.lower(to) !== 'for')) return to
  let end = to
  for (let at = to + 1; at < to + LONGEST_OFFICE; at++) {
    if ((words.classes(at) & (classes.GIVEN_NAME | classes.TITLE)) !== 0) return to
    if ((words.shape(at) & CAPITALIZED) !== 0) end = at + 1
    else if (words.lower(at) !== 'and' && words.lower(at) !== 'the') break
  }
  return end
}

/** "Transport minister": the words of the noun group before its first word that is a role, without article and possessor. */
export function modifiersFrom(text: ArticleText, sentence: number, at: number): number {
  const group = nounGroupAt(text.reading(sentence), at)
  if (group === undefined) return at
  let from = group.possessor && group.possessor.to <= at ? group.possessor.to : group.from
  while (from < at && isNoModifier(text.words, from)) from++
  return at - from > LONGEST_MODIFIERS ? at : from
}

function isNoModifier(words: Words, at: number): boolean {
  return (words.shape(at) & (CLITIC | MARK)) !== 0 || (words.classes(at) & (classes.DETERMINER | classes.PRONOUN | classes.WEEKDAY | classes.NUMBER_WORD)) !== 0
}
