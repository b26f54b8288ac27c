import * as classes from '../../lexicon/classes.js'
import { ADVERB_ENDING } from '../../lexicon/grammar.js'
import { IRREGULAR_DEMONYMS } from '../../lexicon/demonyms.js'
import { INDEFINITE_ARTICLES } from '../../lexicon/name-context.js'
import { ROLE_KINDS } from '../../lexicon/roles.js'
import { look } from '../../lexicon/table.js'
import { PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { ROLE_ENDING } from '../finding/tokens.js'
import { commaBehind } from './asides.js'

/** A noun group that may stand for a person: "the Syrian president", "a practising homeopath". Word indexes, half-open. */
export interface RolePhrase {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The head, lower case: "president". */
  readonly head: string
  /** The people or place before the head, cut to what "Syria" and "Syrian" share. */
  readonly nation: string | undefined
  /** Opens with "the", "this", "that". */
  readonly definite: boolean
  /** Opens with a possessor: "his", "Iran's". */
  readonly owned: boolean
  /** Stands for somebody spoken of before, whatever that person does: "the Irishman", "the 22-year-old". */
  readonly anaphoric: boolean
  /** "22" in "the 22-year-old". */
  readonly age: string | undefined
}

type Opening = 'definite' | 'indefinite' | 'possessive'
/** What a role phrase opens with. */
const OPENINGS: ReadonlyMap<string, Opening> = /* @__PURE__ */ openings()
const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(INDEFINITE_ARTICLES)
/** Words that hold more than one person, or nobody. */
const LONGEST = 7
const COLLECTIVE_ENDINGS = ['s', 'sh', 'ch', 'ese', 'ic'] as const

function openings(): ReadonlyMap<string, Opening> {
  const table = new Map<string, Opening>()
  for (const word of ['the', 'this', 'that']) table.set(word, 'definite')
  for (const word of ['a', 'an', 'another', 'one']) table.set(word, 'indefinite')
  for (const word of ['his', 'her', 'their', 'its', 'my', 'our', 'whose', 'your']) table.set(word, 'possessive')
  return table
}

/** Is this word a noun for one person? */
export function isRoleWord(words: Words, at: number): boolean {
  return (words.classes(at) & (classes.ROLE | classes.KIN)) !== 0
}

/** What "Syria", "Syrian" and "Syrians" share: four letters, where no table says otherwise. */
export function nationOf(lower: string): string {
  return look(IRREGULAR_DEMONYMS, lower) ?? lower.slice(0, 4)
}

/** The last place in what a role is "of" at word `at`: "president |of Turkey", "minister |of foreign affairs of the Republic of Ghana"; nothing for "head |of Ghana's bank". */
export function nationBehind(words: Words, at: number): string | undefined {
  let nation: string | undefined
  if (words.lower(at) !== 'of') return undefined
  for (let i = at + 1, joined = true; i < at + LONGEST && (words.shape(i) & MARK) === 0; i++) {
    if ((words.shape(i) & CLITIC) !== 0) return undefined
    const isName = (words.shape(i) & CAPITALIZED) !== 0
    const isJoint = words.lower(i) === 'of' || words.lower(i) === 'the'
    if (isName && joined && (words.classes(i) & classes.PLACE) !== 0) nation = nationOf(words.lower(i))
    else if (!isName && !isJoint && (words.classes(i) & (classes.NOUN | classes.ADJECTIVE)) === 0) break
    joined = isName || isJoint
  }
  return nation
}

/** Does `head` name what somebody with `role` is: the same word, or its kind ("diplomat" for an ambassador)? */
export function fitsRole(head: string, role: string): boolean {
  return head === role || ` ${look(ROLE_KINDS, head) ?? ''} `.includes(` ${role} `)
}

/** The noun group that opens with the determiner or possessive at word `at` and ends in a role; a bounded number of words is looked at. */
export function rolePhraseAt(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  const opening = OPENINGS.get(words.lower(at))
  // "He said that chief minister X knew": no determiner.
  if (opening === 'definite' && words.lower(at) === 'that' && (words.classes(at - 1) & classes.REPORTING_VERB) !== 0) return undefined
  const phrase = opening === undefined ? undefined : phraseFrom(words, at, to, sentence, opening === 'definite', opening === 'possessive')
  if (phrase === undefined && opening === 'definite' && isShortForm(words, at + 1)) return made(sentence, at, at + 2, words.lower(at + 1), true, false, undefined, undefined, false)
  return phrase
}

/** Letters of the longest short form of a role. */
const LONGEST_SHORT_FORM = 4

/** Capitals that may stand for a role that the article has in full, "the DA", if no role is written so. */
export function isShortForm(words: Words, at: number): boolean {
  return (words.shape(at) & ALL_CAPITALS) !== 0 && words.lower(at).length <= LONGEST_SHORT_FORM && !isRoleWord(words, at) && (words.shape(at + 1) & CAPITALIZED) === 0
}

/** The first letters of the words of a role, as far as they stand in a row before its end: "hcs" and "cs" for "Health Cabinet Secretary". */
export function shortForms(words: Words, from: number, to: number): readonly string[] {
  const forms: string[] = []
  let letters = ''
  for (let at = to - 1; at >= from && letters.length < LONGEST_SHORT_FORM && (words.shape(at) & (MARK | CLITIC | NUMERIC)) === 0; at--) {
    letters = words.lower(at).charAt(0) + letters
    if (letters.length > 1) forms.push(letters)
    // "PM Ames" is "the PM".
    else if ((words.shape(at) & ALL_CAPITALS) !== 0) forms.push(words.lower(at))
  }
  return forms
}

/** A role without article from word `at`. */
export const roleFrom = (words: Words, at: number, to: number, sentence: number): RolePhrase | undefined =>
  isFinite(words, at) ? undefined : phraseWithout(words, at, to, sentence)

/** A role without article right after a name and a comma, with or without age and origin: "Olav Breivik, 58, of Brno, head of the union". */
export function roleBeside(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  const comma = commaBehind(words, at)
  const first = comma < 0 || comma + 1 >= to || (words.shape(comma + 1) & MARK) !== 0 ? undefined : roleFrom(words, comma + 1, to, sentence)
  const end = first && (roleJoined(words, first, to) ?? first).to
  return end !== undefined && end < to && (words.shape(end) & MARK) === 0 && (words.classes(end) & classes.PREPOSITION) === 0 ? undefined : first
}

/** What somebody is as well, without an article of its own: "president |and chief executive"; "the mayor and governor Ann Marsh" are two. */
export function roleJoined(words: Words, { to: and, sentence }: Pick<RolePhrase, 'to' | 'sentence'>, to: number): RolePhrase | undefined {
  const role = words.lower(and) === 'and' ? roleFrom(words, and + 1, to, sentence) : undefined
  // "the president |and Prime Minister X"
  return role === undefined || ((words.shape(role.to) | (words.shape(and + 1) & words.shape(role.to - 1) & ~words.shape(and - 1))) & (CAPITALIZED | ALL_CAPITALS)) === CAPITALIZED ? undefined : role
}

/** A role whose possessor is the name before it: "Okonjo's lawyer". */
export function roleOwned(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  return (words.shape(at) & CLITIC) === 0 ? undefined : phraseFrom(words, at, to, sentence, false, true, at + 1)
}

/** A role without article that opens a sentence and goes on with whose or which it is: "Counsel to the bank". */
export function roleOpening(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  const phrase = (words.shape(at) & CAPITALIZED) === 0 ? undefined : phraseWithout(words, at, to, sentence)
  return phrase !== undefined && phrase.to < to && (words.classes(phrase.to) & classes.PREPOSITION) !== 0 ? phrase : undefined
}

/** The role in the words `[from, to)` if they have no article; behind its possessor, where word `owned` is given. */
export function bareRole(words: Words, from: number, to: number, sentence: number, owned?: number): RolePhrase | undefined {
  const phrase = phraseWithout(words, from, to, sentence, owned)
  return phrase?.to === to ? phrase : undefined
}

/** The role in a phrase that opens at word `at` without an article. */
const phraseWithout = (words: Words, at: number, to: number, sentence: number, owned?: number): RolePhrase | undefined =>
  (words.classes(at) & classes.FUNCTION_WORD) !== 0 ? undefined : phraseFrom(words, at - 1, to, sentence, false, owned !== undefined, owned ?? at)

function made(sentence: number, from: number, to: number, head: string, definite: boolean, owned: boolean, nation: string | undefined, age: string | undefined, anaphoric: boolean): RolePhrase {
  return { sentence, from, to, head, nation, definite, owned, anaphoric, age }
}

/** The role behind word `from`, in a phrase that is said to open at word `opens`. */
function phraseFrom(words: Words, from: number, to: number, sentence: number, definite: boolean, owned: boolean, opens = from): RolePhrase | undefined {
  let nation: string | undefined
  let possessed = owned
  const age = definite ? ageAt(words, from + 1) : undefined
  let end = from + LONGEST
  for (let i = from + 1; i < Math.min(to, end); i++) {
    const shape = words.shape(i)
    if ((shape & CLITIC) !== 0) {
      if (!possessed) end = i + LONGEST
      possessed = true
      continue
    }
    const lower = words.lower(i)
    if (lower === '-' || (shape & NUMERIC) !== 0) continue
    if ((shape & MARK) !== 0) return undefined
    const last = isRoleWord(words, i) && !isRoleWord(words, i + 1) ? compoundEnd(words, i) : undefined
    if (last !== undefined && !((words.shape(last + 1) & CLITIC) !== 0 && isRoleAhead(words, last + 2, to))) {
      const head = last > i ? i : headFrom(words, i, to)
      // "The head of state"
      const whole = words.lower(head + 1) === 'of' ? words.lowers(head, head + 3).join('-') : ''
      if (look(ROLE_KINDS, whole) !== undefined && endsGroup(words, head + 3)) return made(sentence, opens, head + 3, whole, definite, possessed, nation, age, false)
      return made(sentence, opens, Math.max(head, last) + 1, words.lower(head), definite, possessed, nation, age, age !== undefined)
    }
    if (age !== undefined && i === from + 5 && endsGroup(words, i + 1)) return made(sentence, opens, i + 1, 'year-old', definite, owned, undefined, age, true)
    const known = words.classes(i)
    if ((known & (classes.DEMONYM | classes.PLACE)) !== 0 && (shape & CAPITALIZED) !== 0) {
      nation = nationOf(lower)
      if (definite && i === from + 1 && isOneOfAPeople(lower, known) && endsGroup(words, i + 1)) return made(sentence, opens, i + 1, lower, definite, owned, nation, age, true)
    }
    // "the US envoy", "the IT manager"
    if (((known & (classes.FUNCTION_WORD | classes.REPORTING_VERB) & ~classes.DETERMINER) !== 0 && (shape & ALL_CAPITALS) === 0 && !isField(words, i) && !isModifier(words, i, from) && words.lower(i + 1) !== '-') || ((known & (classes.DETERMINER | classes.NUMBER_WORD)) !== 0 && OPENINGS.has(lower))) return undefined
  }
  return undefined
}

/** "president-elect", "mother-in-law": the last word of the role at `at`; nothing where a hyphen makes something else of it. */
function compoundEnd(words: Words, at: number): number | undefined {
  if (words.lower(at + 1) !== '-') return at
  const last = words.lower(at + 3) === '-' ? at + 4 : at + 2
  return ROLE_ENDING.has(words.lower(last)) ? last : undefined
}

/** How many words may stand between a role and the head that it modifies. */
const BETWEEN = 3
const NO_NOUN = classes.FUNCTION_WORD | classes.REPORTING_VERB | classes.ADVERB | classes.TIME_UNIT

/** Where the group has its head if the role at `at` is none: "student loan expert", "chief operating officer"; else `at`. */
function headFrom(words: Words, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + BETWEEN + 2); i++) {
    if ((words.shape(i) & (MARK | CLITIC | NUMERIC)) !== 0 || ((words.shape(i) & ~words.shape(at)) & CAPITALIZED) !== 0) return at
    if (i > at + 1 && isRoleWord(words, i)) return headFrom(words, i, to)
    if (((words.classes(i) & NO_NOUN) !== 0 && !isField(words, i)) || isFinite(words, i)) return at
  }
  return at
}

/** "press secretary": a noun before a role, though it may be a verb. */
function isField(words: Words, at: number): boolean {
  return (words.classes(at) & (classes.NOUN | classes.FUNCTION_WORD)) === classes.NOUN && isRoleWord(words, at + 1)
}

/** "The |state treasurer", "the |suspected ringleader", though "suspected" and "state" may report: a noun, or what has been done right behind an article or a possessor. */
function isModifier(words: Words, at: number, opening: number): boolean {
  const known = words.classes(at)
  if ((known & classes.FUNCTION_WORD) !== 0) return false
  if ((known & classes.NOUN) !== 0) return (words.grammar(at) & (THIRD | PAST)) === 0
  return at === opening + 1 && (words.grammar(at) & PARTICIPLE) !== 0 && words.lower(at).endsWith('ed') && (words.lower(opening) === 'the' || OPENINGS.get(words.lower(opening)) === 'possessive' || INDEFINITE.has(words.lower(opening)))
}

/** A form of a verb that is no noun, adjective or gerund. */
function isFinite(words: Words, at: number): boolean {
  if ((words.classes(at) & (classes.VERB | classes.NOUN | classes.ADJECTIVE | classes.ROLE)) !== classes.VERB || (words.shape(at) & CAPITALIZED) !== 0) return false
  const lower = words.lower(at)
  return !lower.endsWith('ing') && !lower.endsWith('ed')
}

/** The number of "22-year-old". */
function ageAt(words: Words, at: number): string | undefined {
  if ((words.shape(at) & NUMERIC) === 0 || words.lower(at + 2) !== 'year' || words.lower(at + 4) !== 'old') return undefined
  return words.lower(at)
}

/** "Irishman", "Brazilian"; but "French" and "Swiss" are a whole people, and "Arabic" is nobody. */
function isOneOfAPeople(lower: string, known: number): boolean {
  return (known & classes.DEMONYM) !== 0 && !COLLECTIVE_ENDINGS.some((ending) => lower.endsWith(ending))
}

/** Does a noun group end before this word? */
function endsGroup(words: Words, next: number): boolean {
  if (next >= words.length) return true
  if ((words.shape(next) & (MARK | CLITIC)) !== 0) return words.lower(next) !== '-'
  const known = words.classes(next)
  // "The Belgian and French police"
  if ((known & classes.COORDINATOR) !== 0 && (words.classes(next + 1) & (classes.DEMONYM | classes.ADJECTIVE)) !== 0) return false
  // "The Norwegian state", but "the Norwegian states": one person takes no plain form.
  if ((known & classes.NOUN) !== 0 && (words.grammar(next) & (THIRD | PAST)) === 0) return (known & classes.PREPOSITION) !== 0
  return (known & (classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB | classes.PREPOSITION | classes.COORDINATOR)) !== 0 || (known & (classes.VERB | classes.NOUN)) === classes.VERB || (words.grammar(next) & ADVERB_ENDING) !== 0
}

/** "the president's spokesman": the head is further on. */
function isRoleAhead(words: Words, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i++) if (isRoleWord(words, i)) return true
  return false
}
