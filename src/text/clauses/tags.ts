/** The parts of speech that the words of a sentence are given. */

/** Parts of speech. Those up to HYPHEN make a noun group. */
export const DET = 1
export const POSSESSIVE = 2
export const GENITIVE = 3
export const ADJECTIVE = 4
export const NUMBER = 5
export const NOUN = 6
export const NAME = 7
export const HYPHEN = 8
export const PRONOUN = 9
/** "to" before a verb. */
export const TO = 10
export const MODAL = 11
export const BE = 12
export const HAVE = 13
export const DO = 14
export const VERB = 15
export const ADVERB = 16
export const PREP = 17
export const COORD = 18
export const SUBORD = 19
export const RELATIVE = 20
/** "that" before a clause. */
export const THAT = 21
export const COMMA = 22
/** A semicolon, colon, dash or full stop. */
export const BREAK = 23
/** A stretch in quotation marks. */
export const QUOTED = 24
export const SKIP = 25

/** The words of a stretch with their parts of speech. */
export interface Tagged {
  /** How many there are; the lists may be longer, and hold SKIP behind the last tag. */
  readonly count: number
  /** Indexes of words; `-1 - n` stands for the n-th stretch, in quotation marks. */
  readonly ids: Int32Array
  /** Bits of `lexicon/classes.ts` and of `lexicon/grammar.ts`, 0 for a stretch. */
  readonly classes: Int32Array
  readonly grammar: Int32Array
  readonly tags: Uint8Array
  /** For verbs, the forms that the word can still be. */
  readonly forms: Uint8Array
  /** Is a word of one of these classes; has it one of these bits of grammar? */
  is(n: number, classes: number): boolean
  has(n: number, grammar: number): boolean
}
