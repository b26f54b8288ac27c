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

/** Is it a noun group? */
export function isNoun(item: Item | undefined): item is NounItem {
  return item?.kind === 'noun'
}

/** Is it a verb group? */
export function isVerb(item: Item | undefined): item is VerbItem {
  return item?.kind === 'verb'
}

/** Is it a stretch in marks? */
export function isMarked(item: Item | undefined): item is MarkedItem {
  return item?.kind === 'marked'
}

/** Is it a word in no group? */
export function isWord(item: Item | undefined): item is WordItem & { readonly kind: 'word' } {
  return item?.kind === 'word'
}

/** Is it a stop, a dash, a bracket? */
export function isMark(item: Item | undefined): item is WordItem & { readonly kind: 'mark' } {
  return item?.kind === 'mark'
}

/** Is it this very word or mark, or a group headed by it? */
export function reads<Lower extends string>(item: Item | undefined, lower: Lower): item is Item & { readonly lower: Lower } {
  return item?.lower === lower
}

/** Is it one of these words, or headed by one? */
export function isOneOf(item: Item | undefined, lowers: ReadonlySet<string>): boolean {
  return item !== undefined && lowers.has(item.lower)
}

/** Is it a group of this form: 'finite', 'name' …? */
export function hasForm<Form extends VerbGroup['form']>(item: Item | undefined, form: Form): item is VerbItem & { readonly group: { readonly form: Form } }
export function hasForm<Form extends NounGroup['form']>(item: Item | undefined, form: Form): item is NounItem & { readonly group: { readonly form: Form } }
export function hasForm(item: Item | undefined, form: (NounGroup | VerbGroup)['form']): boolean {
  return item?.group?.form === form
}

/** Is it a word in no group, of one of these classes? */
export function hasClass(item: Item | undefined, classes: number): boolean {
  return item !== undefined && (item.classes & classes) !== 0
}

/** Is it a verb that takes one of these? */
export function canTake(item: Item | undefined, takes: number): boolean {
  return item?.report !== undefined && (item.report.takes & takes) !== 0
}

/** The item before `at`, if there is one. An array read at -1 is slow wherever it has happened once. */
export function itemBefore(items: readonly Item[], at: number): Item | undefined {
  return at > 0 ? items[at - 1] : undefined
}

/** The last of the stretches in marks that begin with item `at`, one right behind the other. */
export function lastMarked(items: readonly Item[], at: number): number {
  let last = at
  while (isMarked(items[last + 1])) last++
  return last
}

/** Nothing but marks and stops among these items. */
export function isAlone(items: readonly Item[]): boolean {
  return items.every((item) => isMarked(item) || isMark(item))
}

export function isDash(item: Item | undefined): boolean {
  return isMark(item) && (item.lower === '—' || item.lower === '–' || item.lower === '--' || (item.lower === '-' && (item.shape & AFTER_BLANK) !== 0))
}

/** Is it a verb that can report what a clause tells? */
export function takesClause(item: Item): boolean {
  return isVerb(item) && canTake(item, TAKES_CLAUSE)
}
