/** What a construct of the grammar is given, a cue, and what it finds, an attribution. */
import { IS_THOUGHT, type ReportingVerb } from '../../lexicon/reporting-verbs.js'
import type { Run } from './content.js'
import { isNoun, type Item, reads, type VerbItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { type Phrase, phraseFrom } from '../lines/phrases.js'
import type { Sources } from './sources.js'
import type { Subjects } from '../lines/subjects.js'

/** A verb of saying of a line, and what is known around it. */
export interface Cue {
  readonly line: Line
  readonly subjects: Subjects
  readonly sources: Sources
  /** Index of the item. */
  readonly at: number
  readonly verb: ReportingVerb
  readonly item: VerbItem
  /** The first item that no attribution to the left has taken. */
  readonly floor: number
  /** Does it stand in what somebody else said? */
  readonly isInside: boolean
  /** Is this item somebody's words already? */
  readonly isTaken: (item: number) => boolean
}

/** An attribution in a line. Runs and phrases are in items; `cue` is in words. */
export interface Attribution {
  readonly pattern: string
  cue: { readonly from: number; readonly to: number }
  readonly runs: readonly Run[]
  speaker: Phrase | undefined
  /** Who passes it on, if the construct tells. */
  via: Phrase | undefined
  addressee: Phrase | undefined
  thought: boolean
  /** The first item after everything that the attribution has taken. */
  readonly end: number
}

/** What a speaker says by the verb of a cue, and nothing else. */
export function attributionOf({ item, verb }: Cue, pattern: string, runs: readonly Run[], speaker: Phrase | undefined, end: number): Attribution {
  return { pattern, cue: { from: item.from, to: item.to }, runs, speaker, via: undefined, addressee: undefined, thought: (verb.takes & IS_THOUGHT) !== 0, end }
}

/** "by Ames" at item `at`. */
export function byPhrase(items: readonly Item[], at: number): Phrase | undefined {
  return reads(items[at], 'by') && isNoun(items[at + 1]) ? phraseFrom(items, at + 1) : undefined
}
