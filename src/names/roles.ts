import * as classes from '../lexicon/classes.js'
import { IRREGULAR_DEMONYMS } from '../lexicon/demonyms.js'
import { RELATIVES_AND_PEOPLE, ROLE_KINDS } from '../lexicon/roles.js'
import { CAPITALIZED, CLITIC, MARK, NUMERIC, type Word } from '../text/words.js'
import { FUNCTION_WORD } from './vocabulary.js'

/** A noun group that may stand for a person: "the Syrian president", "a practising homeopath". Word indexes, half-open. */
export interface RolePhrase {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The head, lower case: "president". */
  readonly head: string
  /** The people or place before the head, cut to what "Syria" and "Syrian" share. */
  readonly nation?: string
  /** Opens with "the", "this", "that". */
  readonly definite: boolean
  /** Opens with a possessor: "his", "Iran's". */
  readonly owned: boolean
  /** A comma or a dash follows, or the sentence ends. */
  readonly closed: boolean
  /** Stands for somebody spoken of before, whatever that person does: "the Irishman", "the 22-year-old". */
  readonly anaphoric?: true
  /** "22" in "the 22-year-old". */
  readonly age?: string
}

const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set(RELATIVES_AND_PEOPLE)
const DEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(['the', 'this', 'that'])
const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(['a', 'an', 'another', 'one'])
const POSSESSIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
/** Words that hold more than one person, or nobody. */
const LONGEST = 7
const COLLECTIVE_ENDINGS = ['s', 'sh', 'ch', 'ese', 'ic'] as const
let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined

function kindsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  return (kinds ??= new Map(Object.entries(ROLE_KINDS).map(([kind, roles]) => [kind, new Set(roles)])))
}

/** Is this word a noun for one person? */
export function isRoleWord(word: Word | undefined): boolean {
  return word !== undefined && ((word.classes & classes.ROLE) !== 0 || PEOPLE.has(word.lower))
}

/** What "Syria", "Syrian" and "Syrians" share: four letters, where no table says otherwise. */
export function nationOf(lower: string): string {
  return IRREGULAR_DEMONYMS[lower] ?? lower.slice(0, 4)
}

/** Does `head` name what somebody with `role` is: the same word, or its kind ("diplomat" for an ambassador)? */
export function fitsRole(head: string, role: string): boolean {
  return head === role || (kindsOf().get(head)?.has(role) ?? false)
}

/** The noun groups of a sentence that end in a role, each word looked at a bounded number of times. */
export function readRolePhrases(words: readonly Word[], from: number, to: number, sentence: number, into: RolePhrase[]): void {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || (word.classes & (classes.DETERMINER | classes.PRONOUN)) === 0 || (word.shape & (MARK | CLITIC)) !== 0) continue
    const definite = DEFINITE.has(word.lower)
    const owned = POSSESSIVES.has(word.lower)
    if (!definite && !owned && !INDEFINITE.has(word.lower)) continue
    const phrase = phraseFrom(words, i, to, sentence, definite, owned)
    if (phrase) into.push(phrase)
  }
}

/** A role without article right after a name and a comma, with or without an age: "Olav Breivik, 58, head of the union". */
export function roleBeside(words: readonly Word[], at: number, to: number, sentence: number): RolePhrase | undefined {
  if (words[at]?.lower !== ',') return undefined
  const comma = ((words[at + 1]?.shape ?? 0) & NUMERIC) !== 0 && words[at + 2]?.lower === ',' ? at + 2 : at
  const first = words[comma + 1]
  if (!first || (first.shape & MARK) !== 0 || (first.classes & FUNCTION_WORD) !== 0) return undefined
  const phrase = phraseFrom(words, comma, to, sentence, false, false)
  if (!phrase) return undefined
  const next = words[phrase.to]
  if (phrase.to < to && next && (next.shape & MARK) === 0 && (next.classes & classes.PREPOSITION) === 0) return undefined
  return { ...phrase, from: comma + 1 }
}

function phraseFrom(words: readonly Word[], from: number, to: number, sentence: number, definite: boolean, owned: boolean): RolePhrase | undefined {
  let nation: string | undefined
  let possessed = owned
  const age = definite ? ageAt(words, from + 1) : undefined
  const anaphoric = age === undefined ? {} : ({ anaphoric: true, age } as const)
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const word = words[i]
    if (!word) return undefined
    const next = words[i + 1]
    if ((word.shape & CLITIC) !== 0) {
      possessed = true
      continue
    }
    if (word.lower === '-' || (word.shape & NUMERIC) !== 0) continue
    if ((word.shape & MARK) !== 0) return undefined
    if (isRoleWord(word) && !isRoleWord(next) && next?.lower !== '-' && !((next?.shape ?? 0) & CLITIC && isRoleAhead(words, i + 2, to))) {
      // "the president Bashar al-Assad", "the player union": the noun group goes on.
      const closed = i + 1 >= to || (next !== undefined && (next.shape & MARK) !== 0)
      return { sentence, from, to: i + 1, head: word.lower, definite, owned: possessed, closed, ...(nation === undefined ? {} : { nation }), ...anaphoric }
    }
    if (age !== undefined && i === from + 5 && endsGroup(next)) return { sentence, from, to: i + 1, head: 'year-old', definite, owned, closed: true, ...anaphoric }
    if (definite && i === from + 1 && isOneOfAPeople(word) && endsGroup(next)) {
      return { sentence, from, to: i + 1, head: word.lower, nation: nationOf(word.lower), definite, owned, closed: true, anaphoric: true }
    }
    if ((word.classes & (classes.DEMONYM | classes.PLACE)) !== 0 && (word.shape & CAPITALIZED) !== 0) nation = nationOf(word.lower)
    if ((word.classes & (FUNCTION_WORD | classes.REPORTING_VERB) & ~classes.DETERMINER) !== 0) return undefined
  }
  return undefined
}

/** The number of "22-year-old". */
function ageAt(words: readonly Word[], at: number): string | undefined {
  const [number, year, old] = [words[at], words[at + 2], words[at + 4]]
  if (!number || (number.shape & NUMERIC) === 0 || year?.lower !== 'year' || old?.lower !== 'old') return undefined
  return words[at + 1]?.lower === '-' && words[at + 3]?.lower === '-' ? number.lower : undefined
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
function isRoleAhead(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i++) if (isRoleWord(words[i])) return true
  return false
}
