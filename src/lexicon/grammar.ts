/**
 * What the shallow reading of a sentence asks of a word, one bit each, so that it is looked up once a word and not at every
 * question. The lowest five bits are the forms of a verb (`verb-forms.ts`): those of the list, or those that the ending allows.
 */
import { ROLE } from './classes.js'
import { adjectiveByEnding, adverbByEnding, lemmaByEnding, verbFormsByEnding } from './endings.js'
import * as words from './grammar-words.js'
import { baseOf, formsOf, thirdPersonOf } from './inflect.js'
import { SURE } from './reporting-grammar.js'
import { SOURCE_NOUNS } from './reporting-nouns.js'
import { timeAnchors } from './time-kinds.js'
import type { VerbForm } from './verb-forms.js'
import { EVEN_VERBS } from './verbs.js'
import type { Spelling } from './word-table.js'

/** All bits of a verb's forms. */
export const FORMS = 0x1f
/** Ends like an adverb: "quickly". */
export const ADVERB_ENDING = 1 << 5
/** Ends like an adjective: "regional". */
export const ADJECTIVE_ENDING = 1 << 6
/** Ends in one "s". */
export const S_ENDING = 1 << 7
/** A noun that is plural by its "s", or without it. */
export const PLURAL_NOUN = 1 << 8
/** "not", "don't", "cannot". */
export const NEGATION = 1 << 9
/** The lists of `grammar-words.ts`. */
export const BE = 1 << 10
export const HAVE = 1 << 11
export const SINGLED_OUT = 1 << 12
export const QUANTIFIER = 1 << 13
export const OUTLOOK = 1 << 14
export const PLURAL_PRONOUN = 1 << 16
export const SUBJECT = 0x20000
export const PLURAL = 0x40000
export const VERBAL_PREPOSITION = 0x80000
export const CLAUSE_PREPOSITION = 0x100000
export const PARTICLE = 0x200000
export const ADJECTIVE_ADVERB = 0x400000
export const MOTION = 0x800000
export const PHRASE_PREPOSITION = 0x1000000
/** No verb, and yet something may be reported by it: "according", "per", "source", "sure". */
export const REPORTS = 0x2000000
/** A noun that is more often a verb: "find", "pays". */
export const VERBAL = 0x4000000
/** Before a noun group and a base form: "let prices rise". */
export const CAUSATIVE = 0x8000000
/** A time expression may hang on it (`time-kinds.ts`). */
export const TIME_ANCHOR = 0x10000000

/** The words that the reading knows by themselves, with their bits; verbs and their forms apart. */
export function grammarWords(): ReadonlyArray<readonly [words: Iterable<string>, grammar: number]> {
  return [
    ...auxiliaries(words.BE_FORMS, BE),
    ...auxiliaries(words.HAVE_FORMS, HAVE),
    ...auxiliaries(words.DO_FORMS, 0),
    [words.SINGLED_OUT, SINGLED_OUT],
    [words.QUANTIFIERS, QUANTIFIER],
    [words.OUTLOOKS, OUTLOOK],
    [words.PLURAL_PRONOUNS, PLURAL_PRONOUN],
    [words.PLURAL_NOUNS, PLURAL_NOUN],
    [words.SUBJECTS, SUBJECT],
    [words.PLURALS, PLURAL],
    [words.VERBAL_PREPOSITIONS, VERBAL_PREPOSITION],
    [words.CLAUSE_PREPOSITIONS, CLAUSE_PREPOSITION],
    [words.PHRASE_PREPOSITIONS, PHRASE_PREPOSITION],
    [words.PARTICLES, PARTICLE],
    [words.ADJECTIVE_ADVERBS, ADJECTIVE_ADVERB],
    [words.MOTION, MOTION],
    [['according', 'per'], REPORTS],
    [SOURCE_NOUNS, REPORTS],
    [SURE, REPORTS],
    [timeAnchors(), TIME_ANCHOR],
    [EVEN_VERBS.map(baseOf).flatMap((base) => [base, thirdPersonOf(base)]), VERBAL],
    [words.CAUSATIVES.flatMap(formsOf), CAUSATIVE]
  ]
}

/** The forms of an auxiliary with their bits. */
function auxiliaries(forms: Readonly<Record<string, number>>, bit: number): ReadonlyArray<readonly [words: readonly string[], grammar: number]> {
  return Object.entries(forms).map(([word, form]) => [[word], bit | form])
}

/** What is known of a word: the bits that it has in the lists, which form of a verb it is, and what its ending adds to them. */
export function spell(lower: string, classes: number, listed: number, verb: VerbForm | undefined): Spelling {
  const grammar = grammarOf(lower, verb === undefined ? listed : listed | verb.forms)
  return { lower, classes: classes | roleByEnding(lower, classes), grammar, lemma: (grammar & FORMS) === 0 ? lower : verb === undefined ? lemmaByEnding(lower) : verb.lemma }
}

/** Longer than "Christ". */
const SHORTEST_AGENT = 7

/** "Volcanologist", "harpist": whoever knows of a field or plays something, but no "Lindquist"; "policewoman". */
function roleByEnding(lower: string, classes: number): number {
  const { length } = lower
  if (length < SHORTEST_AGENT) return lower.endsWith('woman') && length > 5 ? ROLE : 0
  if (lower.endsWith('woman') || lower.endsWith('ologist') || lower.endsWith('icist')) return ROLE
  return classes === 0 && lower.endsWith('ist') && !lower.endsWith('quist') && !lower.endsWith('qvist') ? ROLE : 0
}

function grammarOf(lower: string, listed: number): number {
  let grammar = (listed & FORMS) !== 0 ? listed : listed | verbFormsByEnding(lower)
  if (adverbByEnding(lower)) grammar |= ADVERB_ENDING
  if (adjectiveByEnding(lower)) grammar |= ADJECTIVE_ENDING
  const { length } = lower
  const last = lower.charCodeAt(length - 1)
  const second = lower.charCodeAt(length - 2)
  if (last === S && second !== S) grammar |= second === U || second === I ? S_ENDING : S_ENDING | PLURAL_NOUN
  if ((last === T && second === APOSTROPHE && lower.charCodeAt(length - 3) === N) || lower === 'not' || lower === 'cannot') grammar |= NEGATION
  return grammar
}

const S = 115
const U = 117
const I = 105
const T = 116
const N = 110
const APOSTROPHE = 39
