import type { Source } from '../../types.js'
import type { Line } from '../lines/lines.js'
import type { Marked } from '../lines/marks.js'

/** Words of an article that somebody said, and the stretches in marks among them. */
export interface DraftPart {
  readonly from: number
  readonly to: number
  readonly marked: readonly Marked[]
}

/** A quote in the making. */
export interface Draft {
  readonly line: Line
  pattern: string
  readonly parts: DraftPart[]
  cue: Cue | undefined
  speaker: Source | undefined
  via: Source[]
  addressee: Source | undefined
  thought: boolean
  term: boolean
  within: Draft | undefined
}

/** Whom a word may stand for. */
export interface Named {
  readonly name: string
  readonly person?: number | undefined
  readonly organization?: number | undefined
}

/** Words. */
export interface Cue {
  readonly from: number
  readonly to: number
}

/** A draft with nothing in it but this. */
export function draftOf(line: Line, pattern: string, parts: DraftPart[], cue: Cue | undefined, speaker: Source | undefined, via: Source[]): Draft {
  return { line, pattern, parts, cue, speaker, via, addressee: undefined, thought: false, term: false, within: undefined }
}

const NONE: Marked[] = []

/** The words of a run of items, `last` included. */
export function partOf(line: Line, first: number, last: number): DraftPart {
  let marked = NONE
  for (let at = first; at <= last; at++) {
    const item = line.items[at]
    if (item?.kind !== 'marked') continue
    if (marked === NONE) marked = [item.marked]
    else marked.push(item.marked)
  }
  return { from: line.items[first]?.from ?? 0, to: line.items[last]?.to ?? 0, marked }
}
