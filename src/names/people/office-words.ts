/** Where the words of an office begin and end: "Home |Secretary", "Secretary |of State", "head |of Kenya's port authority". */
import * as classes from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { COPULAS, INDEFINITE_ARTICLES } from '../../lexicon/name-context.js'
import { FIELD_PREPOSITIONS, TITLE_FIELDS, TITLE_MODIFIERS } from '../../lexicon/titles.js'
import { ING, PAST } from '../../lexicon/verb-forms.js'
import type { ArticleText } from '../../text/text.js'
import { ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { isAside } from '../finding/honours.js'
import { isRoleWord } from './roles.js'
import { nounGroupAt } from '../../text/clauses/standing.js'
import { isOrdinary } from '../finding/vocabulary.js'

/** Words between a role and a name that tell of what: "Secretary of Health and Human Services". */
const LONGEST_OFFICE = 9
/** Words in small letters that tell of what a role before a name is. */
const LONGEST_FIELD = 2
/** No complement of a role that is told has more words. */
const LONGEST_COMPLEMENT = 18
/** Digits of a year. */
const YEAR = 4
/** More words than this before a role are no part of it. */
const LONGEST_MODIFIERS = 5
const ROLE_OR_TITLE = classes.ROLE | classes.KIN | classes.TITLE
const NO_FIELD = ROLE_OR_TITLE | classes.FUNCTION_WORD | classes.DEMONYM | classes.PLACE | classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.WEEKDAY | classes.MONTH
const COMPLEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(FIELD_PREPOSITIONS)
/** Before what somebody is said to be. */
const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set([',', ...COPULAS, 'as'])
const MODIFIER: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(INDEFINITE_ARTICLES)
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

/** Where "of State" begins in "Secretary of State Jo Ames", or the name: capitals behind "of" or "for", and a role in capitals before it; "director |of sales Jo Ames". */
export function officeBefore(words: Words, opening: number, name: number): number {
  let common = name
  while (name - common < LONGEST_FIELD && isCommonNoun(words, common - 1)) common--
  if (common < name && words.lower(common - 1) === 'of' && (words.classes(common - 2) & (classes.ROLE | classes.KIN)) === classes.ROLE) return common - 1
  // "President of the Council and |Mr Ames"
  if (words.lower(name - 1) === 'and') return name
  for (let i = name - 1; i > Math.max(opening, name - LONGEST_OFFICE); i--) {
    const lower = words.lower(i)
    const shape = words.shape(i)
    if ((shape & MARK) !== 0) return name
    if (lower === 'of' || lower === 'for') {
      if (i === name - 1 || (words.shape(i - 1) & CAPITALIZED) === 0) return name
      // "Minister |of State for Energy"
      if (isRoleWord(words, i - 1)) return i
      continue
    }
    if ((shape & (CAPITALIZED | CLITIC)) === 0 && lower !== 'the' && lower !== 'and') return name
    if ((words.classes(i) & ROLE_OR_TITLE) !== 0) return name
  }
  return name
}

const isCommonNoun = (words: Words, at: number): boolean => (words.shape(at) & (CAPITALIZED | MARK | CLITIC | NUMERIC)) === 0 && (words.classes(at) & (ROLE_OR_TITLE | classes.FUNCTION_WORD)) === 0 && (words.classes(at) & (classes.NOUN | classes.VERB)) !== classes.VERB

/**
 * Where "of Kenya's port authority" ends behind "head", before word `limit`; kin are roles without whose they are. What stands behind
 * a comma, or is said of somebody, is told to its end: "head of policy at the bank in Graz,". Elsewhere only "of" is sure, and what a
 * comma closes: the rest may belong to the verb, "thanked the minister for tea." Where the sentence ends at word `last`, all ends.
 */
export function complementEnd(words: Words, to: number, limit: number, from = to, last = Infinity): number {
  const isOf = words.lower(to) === 'of'
  if ((words.classes(to - 1) & classes.KIN) !== 0 || !(isOf || COMPLEMENT.has(words.lower(to)))) return to
  const opens = words.lower(from - 1)
  const told = TELLING.has(opens) ? toldEnd(words, to, limit, last, opens === ',') : undefined
  if (told !== undefined) return told
  const end = phraseEnd(words, to, limit, last)
  return isOf || (end < limit && words.lower(end) === ',' && !isTime(words, end - 1)) ? end : to
}

/** Where all that is told of a role ends, a time left out: "head of the port |in 2019"; nothing where a verb may go on, unless a comma sets it off. */
function toldEnd(words: Words, to: number, limit: number, last: number, isAfterComma: boolean): number | undefined {
  let joint = to
  let at = to
  while (at < Math.min(limit, to + LONGEST_COMPLEMENT)) {
    const lower = words.lower(at)
    // "mayor |in 2005", "adviser |for three years", "mayor |at the time"; "mayor of Graz |Saturday"
    if (isTime(words, at)) return at > joint + 1 && (words.classes(at) & classes.WEEKDAY) !== 0 ? at : joint
    if (at === last || (at > to && endsComplement(words, at))) return (isAfterComma || at === last || isAside(words, at)) && (words.classes(at - 1) & classes.FUNCTION_WORD) === 0 ? at : undefined
    const joins = lower === 'and' ? !INDEFINITE.has(words.lower(at + 1)) && !isAct(words, at + 1) : lower === 'of' || COMPLEMENT.has(lower)
    if (joins) joint = at
    else if ((words.classes(at) & (classes.COORDINATOR | classes.PREPOSITION)) !== 0) return isAfterComma ? at : undefined
    at++
  }
  return undefined
}

/** "Aide to the mayor and |stayed there"; "and |retired general" goes on. */
function isAct(words: Words, at: number): boolean {
  return (words.shape(at) & CAPITALIZED) === 0 && (words.classes(at) & (classes.VERB | classes.NOUN | classes.ADJECTIVE | classes.ROLE)) === classes.VERB && (words.grammar(at) & ING) === 0 && (words.classes(at + 1) & (classes.NOUN | classes.ADJECTIVE | classes.ROLE | classes.KIN | classes.TITLE)) === 0
}

/** "2005", "years", "the time", "Saturday"; but "the 2019 Club", "the Sunday Post". */
function isTime(words: Words, at: number): boolean {
  const known = words.classes(at)
  if ((words.shape(at + 1) & CAPITALIZED) !== 0 || ((words.shape(at) & NUMERIC) !== 0 && (words.shape(at) & CAPITALIZED) !== 0)) return false
  if ((words.shape(at) & NUMERIC) !== 0) return words.lower(at).length === YEAR || ((words.shape(at - 1) & CAPITALIZED) === 0 && words.lower(at - 1) !== 'of' && isAside(words, at + 1))
  return ((known & (classes.WEEKDAY | classes.MONTH)) !== 0 && words.lower(at - 1) !== 'of') || ((words.shape(at) & CAPITALIZED) === 0 && ((known & classes.TIME_UNIT) !== 0 || words.lower(at) === 'time'))
}

function phraseEnd(words: Words, to: number, limit: number, last: number): number {
  // The last place before which the role is whole in any case.
  let safe = to
  let at = to + 1
  for (; at < Math.min(limit, to + LONGEST_COMPLEMENT); at++) {
    const lower = words.lower(at)
    const known = words.classes(at)
    const shape = words.shape(at)
    if ((known & classes.TIME_UNIT) !== 0 && (shape & CAPITALIZED) === 0) return safe
    if (at === last || endsComplement(words, at)) return (words.classes(at - 1) & classes.FUNCTION_WORD) !== 0 ? safe : at
    const isOf = lower === 'of'
    if (!isOf && lower !== 'and' && (known & classes.PREPOSITION) === 0) continue
    const next = words.lower(at + 1) === 'the' ? at + 2 : at + 1
    if (!isOf && ((words.shape(at - 1) & words.shape(next) & CAPITALIZED) === 0 || (words.classes(next) & (classes.WEEKDAY | classes.MONTH)) !== 0)) return at
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
  const opens = before === '-' || (words.shape(at - 1) & CLITIC) !== 0 || (words.classes(at - 1) & classes.FUNCTION_WORD) !== 0
  // "Friends |the baker knows", but "Follow the Sea", "rules for choosing a leader".
  if (!opens && (known & classes.DETERMINER) !== 0 && (words.grammar(at - 1) & ING) === 0) return (words.shape(at - 1) & words.shape(at + 1) & CAPITALIZED) === 0
  return (known & CLOSES & ~classes.PREPOSITION) !== 0 || (!opens && (known & (classes.VERB | classes.REPORTING_VERB)) !== 0 && (known & (classes.NOUN | classes.ADJECTIVE)) === 0)
}

/** Where "of State" ends behind "Minister" with its capital; no name may be in it. */
export function officeEnd(words: Words, to: number): number {
  if ((words.shape(to - 1) & CAPITALIZED) === 0 || (words.lower(to) !== 'of' && words.lower(to) !== 'for')) return to
  let end = to
  for (let at = to + 1; at < to + LONGEST_OFFICE; at++) {
    if ((words.classes(at) & (classes.GIVEN_NAME | classes.TITLE)) !== 0) return to
    if ((words.shape(at) & CAPITALIZED) !== 0) end = at + 1
    else if (words.lower(at) !== 'and' && words.lower(at) !== 'the' && !(words.lower(at) === 'for' && end === at)) break
  }
  return end
}

/** "Transport minister": the words of the noun group before its first word that is a role, without article and possessor; "the bill |President Ames signed". */
export function modifiersFrom(text: ArticleText, sentence: number, at: number): number {
  const group = nounGroupAt(text.reading(sentence), at)
  // "The bank's |managing director", though it may be a verb; "the |home minister", though it may be an adverb.
  if ((group?.from ?? at) === at && isField(text.words, at - 1)) {
    return (nounGroupAt(text.reading(sentence), at - 2)?.to ?? 0) === at - 1 ? modifiersFrom(text, sentence, at - 2) : at - 1
  }
  if (group === undefined) return at
  let from = group.possessor && group.possessor.to <= at ? group.possessor.to : group.from
  while (from < at && isNoModifier(text.words, from)) from++
  for (let last = at - 1; last >= from; last--) if (!mayModify(text.words, last, at)) return last + 1
  return at - from > LONGEST_MODIFIERS ? at : from
}

const isField = (words: Words, at: number): boolean => (words.lower(at).endsWith('ing') && MODIFIER.has(words.lower(at))) || ((words.shape(at) & CAPITALIZED) === 0 && (words.classes(at) & classes.FUNCTION_WORD) === 0 && FIELD.has(words.lower(at)))

/** Before an office in capitals stands no common noun, "the bill President Ames signed", but what it is for, or how it is held. */
function mayModify(words: Words, at: number, office: number): boolean {
  const known = words.classes(at)
  // "in 1951 married Major X": behind a year begins what was done in it.
  if ((words.grammar(at) & PAST) !== 0 && /^\d{4}$/.test(words.lower(at - 1))) return false
  // "Said baker X:"
  if ((words.classes(at) & classes.REPORTING_VERB) !== 0 && (words.grammar(at) & PAST) !== 0 && (words.classes(at) & classes.ADJECTIVE) === 0 && (at === 0 || (words.shape(at - 1) & MARK) !== 0)) return false
  if (((words.shape(office) & ~words.shape(at)) & CAPITALIZED) === 0 || (words.shape(office) & ALL_CAPITALS) !== 0 || MODIFIER.has(words.lower(at)) || (known & classes.ADJECTIVE) !== 0) return true
  return (known & (classes.NOUN | classes.FUNCTION_WORD)) === 0 && (words.grammar(at) & PLURAL_NOUN) === 0
}

function isNoModifier(words: Words, at: number): boolean {
  return (words.shape(at) & (CLITIC | MARK)) !== 0 || (words.classes(at) & (classes.DETERMINER | classes.PRONOUN | classes.WEEKDAY | classes.NUMBER_WORD)) !== 0
}
