import * as classes from '../lexicon/classes.js'
import { IRREGULAR_DEMONYMS } from '../lexicon/demonyms.js'
import { RELATIVES_AND_PEOPLE, ROLE_KINDS } from '../lexicon/roles.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Word, type Words } from '../text/words.js'

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

const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set(RELATIVES_AND_PEOPLE)
type Opening = 'definite' | 'indefinite' | 'possessive'
/** What a role phrase opens with. */
const OPENINGS: ReadonlyMap<string, Opening> = /* @__PURE__ */ openings()
/** Words that hold more than one person, or nobody. */
const LONGEST = 7
const COLLECTIVE_ENDINGS = ['s', 'sh', 'ch', 'ese', 'ic'] as const

function openings(): ReadonlyMap<string, Opening> {
  const table = new Map<string, Opening>()
  for (const word of ['the', 'this', 'that']) table.set(word, 'definite')
  for (const word of ['a', 'an', 'another', 'one']) table.set(word, 'indefinite')
  for (const word of ['his', 'her', 'their', 'its', 'my', 'our', 'your']) table.set(word, 'possessive')
  return table
}

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined

function kindsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  return (kinds ??= new Map(Object.entries(ROLE_KINDS).map(([kind, roles]) => [kind, new Set(roles)])))
}

/** Is this word a noun for one person? */
export function isRoleWord(word: Word | undefined): boolean {
  return word !== undefined && ((word.classes & classes.ROLE) !== 0 || PEOPLE.has(word.lower))
}

/** A word for kin and companions: "daughter", "neighbour". */
export function isKin(head: string): boolean {
  return PEOPLE.has(head)
}

/** What "Syria", "Syrian" and "Syrians" share: four letters, where no table says otherwise. */
export function nationOf(lower: string): string {
  return IRREGULAR_DEMONYMS[lower] ?? lower.slice(0, 4)
}

/** Does `head` name what somebody with `role` is: the same word, or its kind ("diplomat" for an ambassador)? */
export function fitsRole(head: string, role: string): boolean {
  return head === role || (kindsOf().get(head)?.has(role) ?? false)
}

/** The noun group that opens with the determiner or possessive at word `at` and ends in a role; a bounded number of words is looked at. */
export function rolePhraseAt(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  const word = words.get(at)
  const opening = word === undefined || (word.shape & (MARK | CLITIC)) !== 0 ? undefined : OPENINGS.get(word.lower)
  return opening === undefined ? undefined : phraseFrom(words, at, to, sentence, opening === 'definite', opening === 'possessive')
}

/** A role without article right after a name and a comma, with or without an age: "Olav Breivik, 58, head of the union". */
export function roleBeside(words: Words, at: number, to: number, sentence: number): RolePhrase | undefined {
  if (words.get(at)?.lower !== ',') return undefined
  const comma = ((words.get(at + 1)?.shape ?? 0) & NUMERIC) !== 0 && words.get(at + 2)?.lower === ',' ? at + 2 : at
  const first = words.get(comma + 1)
  if (!first || (first.shape & MARK) !== 0 || (first.classes & classes.FUNCTION_WORD) !== 0 || isFinite(first)) return undefined
  const phrase = phraseFrom(words, comma, to, sentence, false, false)
  if (!phrase) return undefined
  const next = words.get(phrase.to)
  if (phrase.to < to && next && (next.shape & MARK) === 0 && (next.classes & classes.PREPOSITION) === 0) return undefined
  return made(sentence, comma + 1, phrase.to, phrase.head, false, phrase.owned, phrase.nation, undefined, false)
}

function made(sentence: number, from: number, to: number, head: string, definite: boolean, owned: boolean, nation: string | undefined, age: string | undefined, anaphoric: boolean): RolePhrase {
  return { sentence, from, to, head, nation, definite, owned, anaphoric, age }
}

function phraseFrom(words: Words, from: number, to: number, sentence: number, definite: boolean, owned: boolean): RolePhrase | undefined {
  let nation: string | undefined
  let possessed = owned
  const age = definite ? ageAt(words, from + 1) : undefined
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const word = words.get(i)
    if (!word) return undefined
    const next = words.get(i + 1)
    if ((word.shape & CLITIC) !== 0) {
      possessed = true
      continue
    }
    if (word.lower === '-' || (word.shape & NUMERIC) !== 0) continue
    if ((word.shape & MARK) !== 0) return undefined
    if (isRoleWord(word) && !isRoleWord(next) && next?.lower !== '-' && !((next?.shape ?? 0) & CLITIC && isRoleAhead(words, i + 2, to))) {
      const head = headFrom(words, i, to)
      return made(sentence, from, head + 1, words.get(head)?.lower ?? '', definite, possessed, nation, age, age !== undefined)
    }
    if (age !== undefined && i === from + 5 && endsGroup(next)) return made(sentence, from, i + 1, 'year-old', definite, owned, undefined, age, true)
    if (definite && i === from + 1 && isOneOfAPeople(word) && endsGroup(next)) {
      return made(sentence, from, i + 1, word.lower, definite, owned, nationOf(word.lower), age, true)
    }
    if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0 && (word.shape & CAPITALIZED) !== 0) nation = nationOf(word.lower)
    if ((word.classes & (classes.FUNCTION_WORD | classes.REPORTING_VERB) & ~classes.DETERMINER) !== 0 || OPENINGS.has(word.lower)) return undefined
  }
  return undefined
}

/** How many words may stand between a role and the head that it modifies. */
const BETWEEN = 3
const NO_NOUN = classes.FUNCTION_WORD | classes.REPORTING_VERB | classes.ADVERB | classes.TIME_UNIT

/** Where the group has its head if the role at `at` is none: "student loan expert", "chief operating officer"; else `at`. */
function headFrom(words: Words, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + BETWEEN + 2); i++) {
    const word = words.get(i)
    if (word === undefined || (word.shape & (MARK | CLITIC | CAPITALIZED | NUMERIC)) !== 0) return at
    if (i > at + 1 && isRoleWord(word)) return headFrom(words, i, to)
    if ((word.classes & NO_NOUN) !== 0) return at
    if (isFinite(word)) return at
  }
  return at
}

/** A form of a verb that is no noun, adjective or gerund. */
function isFinite({ classes: known, lower, shape }: Word): boolean {
  return (known & (classes.VERB | classes.NOUN | classes.ADJECTIVE | classes.ROLE)) === classes.VERB && (shape & CAPITALIZED) === 0 && !lower.endsWith('ing') && !lower.endsWith('ed')
}

/** The number of "22-year-old". */
function ageAt(words: Words, at: number): string | undefined {
  const number = words.get(at)
  if (number === undefined || (number.shape & NUMERIC) === 0 || words.get(at + 2)?.lower !== 'year' || words.get(at + 4)?.lower !== 'old') return undefined
  return words.get(at + 1)?.lower === '-' && words.get(at + 3)?.lower === '-' ? number.lower : undefined
}

/** "Irishman", "Brazilian"; but "French" and "Swiss" are a whole people, and "Arabic" is nobody. */
function isOneOfAPeople(word: Word): boolean {
  return (word.classes & classes.DEMONYM) !== 0 && (word.shape & CAPITALIZED) !== 0 && !COLLECTIVE_ENDINGS.some((ending) => word.lower.endsWith(ending))
}

/** Does a noun group end before this word? */
function endsGroup(next: Word | undefined): boolean {
  if (next === undefined) return true
  if ((next.shape & (MARK | CLITIC)) !== 0) return next.lower !== '-'
  return (next.classes & (classes.AUXILIARY | classes.MODAL | classes.REPORTING_VERB | classes.PREPOSITION | classes.COORDINATOR)) !== 0 || ((next.classes & classes.VERB) !== 0 && (next.classes & classes.NOUN) === 0)
}

/** "the president's spokesman": the head is further on. */
function isRoleAhead(words: Words, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i++) if (isRoleWord(words.get(i))) return true
  return false
}
