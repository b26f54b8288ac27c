/**
 * One shallow reading of a sentence, shared by names (roles), quotes (speakers, where reported content ends) and dates
 * (tense): its noun groups, its verb groups, and the clauses that they make. After Abney, "Parsing by Chunks" (1991):
 * groups first, then attachments, and only those that the words give away.
 */
import { buildClauses } from './build.js'
import { Context } from './context.js'
import { groupWords, type Item } from './groups.js'
import { closeClauses, type OpenClause } from './open-clause.js'
import { stretchesOf } from './stretches.js'
import { tagWords } from './tag-words.js'
import type { Words } from '../words/words.js'

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
  readonly possessor?: WordRange | undefined
  readonly plural?: true | undefined
  /** Names a time ("last week", "Tuesday"): never the subject of a verb beside it. */
  readonly time?: true | undefined
}

/** A verb with its auxiliaries and adverbs: "has not been seen", "will meet", "to resume". */
export interface VerbGroup extends WordRange {
  readonly kind: 'verb'
  /** Word index of the main verb. */
  readonly head: number
  /** Base form of the main verb: "say" for "said". */
  readonly lemma: string
  /** "accused" in "the man accused of it" is a participle, "accusing" after a preposition a gerund. */
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive'
  /** "will meet", "is set to meet" and "is due to meet" are future; "was set to meet" is past. */
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect?: true | undefined
  readonly progressive?: true | undefined
  readonly passive?: true | undefined
  readonly negated?: true | undefined
  /** "will", "could" …; for "is set to" and its like, "set". */
  readonly modal?: string | undefined
}

export type Group = NounGroup | VerbGroup

/**
 * What opens a clause. Apart from the words themselves:
 * - `bare`: a reported clause without "that" ("he said [police left]")
 * - `comment`: "he said" beside or inside what was said (Quirk et al. 1985, §15.53)
 * - `quoted`, `parenthesis`: the outermost clause of a stretch in marks
 */
export type ClauseOpener = 'that' | 'bare' | 'relative' | 'subordinate' | 'coordinate' | 'comment' | 'participle' | 'infinitive' | 'quoted' | 'parenthesis'

/** A stretch around one verb group; clauses nest. Commas and coordinators at its right edge are no part of it. */
export interface Clause extends WordRange {
  /** Index into `groups`: the first noun group of the subject; for a relative clause, what it tells of. */
  readonly subject?: number | undefined
  /** The whole subject: with its prepositional phrases, appositions and relative clauses. */
  readonly subjectRange?: WordRange | undefined
  /** Index into `groups`. */
  readonly verb?: number | undefined
  /** Absent for the main clause. */
  readonly opener?: ClauseOpener | undefined
  /** The subject follows its verb: "said the minister". */
  readonly inverted?: true | undefined
  /** The subject is that of another clause: "[he complained] and said", "[he left,] saying". */
  readonly carried?: true | undefined
  /** Index into `clauses` of the clause that it stands in. */
  readonly parent?: number | undefined
}

/** A stretch in quotation marks or parentheses: opaque for the sentence around it, and read on its own. */
export interface InnerStretch extends WordRange {
  readonly kind: 'quoted' | 'parenthesis'
}

export interface SentenceReading {
  /** In order. */
  readonly groups: readonly Group[]
  /** In order of `from`, those of an inner stretch after those of the sentence around it. */
  readonly clauses: readonly Clause[]
  /** What stands in marks, marks included; a mark that another sentence opens or closes ends with this one. */
  readonly inner: readonly InnerStretch[]
}

/** Reads sentences of an article, one after the other. */
export class ClauseReader {
  readonly #context: Context

  constructor(private readonly words: Words) {
    this.#context = new Context(words)
  }

  /** Reads the words `[from, to)`, which are one sentence. Linear in their number; the clauses are put together when first asked for. */
  read(from: number, to: number): SentenceReading {
    return new Reading(this.words, this.#context, from, to)
  }
}

class Reading implements SentenceReading {
  /** The steps from the groups to the clauses, until those are asked for too. */
  #read: readonly ReadStretch[] | undefined = undefined
  #madeGroups: readonly Group[] | undefined = undefined
  #madeClauses: readonly Clause[] | undefined = undefined
  #madeInner: readonly InnerStretch[] | undefined = undefined

  constructor(
    private readonly words: Words,
    private readonly context: Context,
    private readonly from: number,
    private readonly to: number
  ) {}

  get groups(): readonly Group[] {
    return (this.#madeGroups ??= groupsOf((this.#read = readStretches(this.context, this.words, this.from, this.to))))
  }

  get clauses(): readonly Clause[] {
    if (this.#madeClauses === undefined) {
      const { groups } = this
      this.#madeClauses = clausesOf(this.#read ?? [], groups)
      this.#read = undefined
    }
    return this.#madeClauses
  }

  get inner(): readonly InnerStretch[] {
    return (this.#madeInner ??= stretchesOf(this.words, this.from, this.to).slice(1).map(({ kind, from, to }): InnerStretch => ({ kind: kind === 'parenthesis' ? kind : 'quoted', from, to })))
  }
}

interface ReadStretch {
  readonly items: readonly Item[]
  readonly clauses: readonly OpenClause[]
}

function readStretches(context: Context, words: Words, from: number, to: number): readonly ReadStretch[] {
  const stretches = stretchesOf(words, from, to)
  return stretches.map((stretch): ReadStretch => {
    const items = groupWords(words, tagWords(context, stretch), stretches)
    return { items, clauses: buildClauses(words, items, stretch.kind === 'outer' ? undefined : stretch.kind, stretch.from, stretch.to) }
  })
}

function groupsOf(read: readonly ReadStretch[]): readonly Group[] {
  const groups: Group[] = []
  for (const { items } of read) for (const { noun, verb } of items) {
    const group = noun ?? verb
    if (group !== undefined) groups.push(group)
  }
  return read.length > 1 ? groups.sort((a, b) => a.from - b.from) : groups
}

function clausesOf(read: readonly ReadStretch[], groups: readonly Group[]): readonly Clause[] {
  const clauses: Clause[] = []
  for (const { items, clauses: open } of read) closeClauses(open, items, groups, clauses)
  return clauses
}
