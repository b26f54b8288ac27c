/** What a construct of the grammar is given, a cue, and what it finds, an attribution. */
import type { ReportingVerb } from '../lexicon/reporting-verbs.js'
import type { Run } from './content.js'
import type { VerbItem } from './item.js'
import type { Line } from './lines.js'
import type { Phrase } from './phrases.js'
import type { Subjects } from './subjects.js'

/** A verb of saying of a line, and what is known around it. */
export interface Cue {
  readonly line: Line
  readonly subjects: Subjects
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
  readonly cue: { readonly from: number; readonly to: number }
  readonly runs: readonly Run[]
  readonly speaker: Phrase | undefined
  /** Who passes it on, if the construct tells. */
  readonly via: Phrase | undefined
  readonly addressee: Phrase | undefined
  readonly thought: boolean
  /** The first item after everything that the attribution has taken. */
  readonly end: number
}
