/** What a line is made of: groups, words, marks, and stretches in marks folded into one. */
import { type ReportingVerb, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { AFTER_BLANK } from '../../text/words/words.js'
import type { NounGroup, VerbGroup } from '../../text/clauses/clauses.js'
import type { Marked } from './marks.js'

/**
 * A part of a line; `from` and `to` are indexes of words. Every kind has all the keys, in one order: the engine then reads
 * them all as one kind of object.
 */
export type Item = NounItem | VerbItem | MarkedItem | WordItem

export interface NounItem {
  readonly kind: 'noun'
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly group: NounGroup
  readonly report: undefined
  readonly classes: 0
  readonly shape: 0
  readonly marked: undefined
}

export interface VerbItem {
  readonly kind: 'verb'
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly group: VerbGroup
  /** What it can report, if it can. */
  readonly report: ReportingVerb | undefined
  readonly classes: 0
  readonly shape: 0
  readonly marked: undefined
}

export interface MarkedItem {
  readonly kind: 'marked'
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly group: undefined
  readonly report: undefined
  readonly classes: 0
  readonly shape: 0
  readonly marked: Marked
}

export interface WordItem {
  readonly kind: 'word' | 'mark'
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly group: undefined
  readonly report: undefined
  /** Bits of `lexicon/classes.ts`; a mark has none. */
  readonly classes: number
  /** Bits of `text/words/words.ts`. */
  readonly shape: number
  readonly marked: undefined
}

export function nounItem(from: number, to: number, lower: string, group: NounGroup): NounItem {
  return { kind: 'noun', from, to, lower, group, report: undefined, classes: 0, shape: 0, marked: undefined }
}

export function verbItem(from: number, to: number, lower: string, group: VerbGroup, report: ReportingVerb | undefined): VerbItem {
  return { kind: 'verb', from, to, lower, group, report, classes: 0, shape: 0, marked: undefined }
}

export function markedItem(marked: Marked): MarkedItem {
  return { kind: 'marked', from: marked.first, to: marked.last, lower: '“”', group: undefined, report: undefined, classes: 0, shape: 0, marked }
}

export function wordItem(kind: WordItem['kind'], at: number, lower: string, classes: number, shape: number): WordItem {
  return { kind, from: at, to: at + 1, lower, group: undefined, report: undefined, classes, shape, marked: undefined }
}

/** The item before `at`, if there is one. An array read at -1 is slow wherever it has happened once. */
export function itemBefore(items: readonly Item[], at: number): Item | undefined {
  return at > 0 ? items[at - 1] : undefined
}

/** The last of the stretches in marks that begin with item `at`, one right behind the other. */
export function lastMarked(items: readonly Item[], at: number): number {
  let last = at
  while (items[last + 1]?.kind === 'marked') last++
  return last
}

/** Nothing but marks and stops among these items. */
export function isAlone(items: readonly Item[]): boolean {
  return items.every((item) => item.kind === 'marked' || item.kind === 'mark')
}

export function isDash(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.lower === '—' || item.lower === '–' || item.lower === '--' || (item.lower === '-' && (item.shape & AFTER_BLANK) !== 0))
}

/** Is it a verb that can report what a clause tells? */
export function takesClause(item: Item): boolean {
  return item.kind === 'verb' && ((item.report?.takes ?? 0) & TAKES_CLAUSE) !== 0
}
