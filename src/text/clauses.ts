/**
 * One shallow reading of a sentence, shared by names (roles), quotes (speakers, where reported content ends) and dates
 * (tense): its noun groups, its verb groups, and the clauses that they make.
 */
import type { Word } from './words.js'

/** A half-open range of indexes into the article's words. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A noun group without the prepositional phrases and relative clauses that follow it: "Iran's supreme leader". */
export interface NounGroup extends WordRange {
  readonly kind: 'noun'
  /** Word index of the head: "leader"; the last word of a name. */
  readonly head: number
  readonly form: 'pronoun' | 'name' | 'common' | 'number'
  /** "Iran's" in "Iran's supreme leader". */
  readonly possessor?: WordRange
  readonly plural?: true
}

/** A verb with its auxiliaries and adverbs: "has not been seen", "will meet", "to resume". */
export interface VerbGroup extends WordRange {
  readonly kind: 'verb'
  /** Word index of the main verb. */
  readonly head: number
  /** Base form of the main verb: "say" for "said". */
  readonly lemma: string
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect?: true
  readonly progressive?: true
  readonly passive?: true
  readonly negated?: true
  /** "will", "could" … */
  readonly modal?: string
}

export type Group = NounGroup | VerbGroup

/** A stretch around one verb group; clauses nest. */
export interface Clause extends WordRange {
  /** Indexes into `groups`. */
  readonly subject?: number
  readonly verb?: number
  /** What opens it: "that", "who", "because", "and"; absent for the main clause. */
  readonly opener?: 'that' | 'relative' | 'subordinate' | 'coordinate' | 'participle' | 'infinitive'
  /** Index into `clauses` of the clause that it stands in. */
  readonly parent?: number
}

export interface SentenceReading {
  readonly groups: readonly Group[]
  readonly clauses: readonly Clause[]
}

/** Reads the words `[from, to)`, which are one sentence. */
export function readClauses(_words: readonly Word[], _from: number, _to: number): SentenceReading {
  return { groups: [], clauses: [] }
}
