/** What a line is made of: groups, words, marks, and stretches in marks folded into one. */
import type { ReportingVerb } from '../lexicon/reporting-verbs.js'
import type { NounGroup, VerbGroup } from '../text/clauses.js'
import type { Word } from '../text/words.js'
import type { Marked } from './marks.js'

/** A part of a line; `from` and `to` are indexes of words. */
export type Item =
  | { readonly kind: 'noun'; readonly from: number; readonly to: number; readonly lower: string; readonly group: NounGroup }
  | { readonly kind: 'verb'; readonly from: number; readonly to: number; readonly lower: string; readonly group: VerbGroup; readonly report?: ReportingVerb }
  | { readonly kind: 'marked'; readonly from: number; readonly to: number; readonly lower: string; readonly marked: Marked }
  | { readonly kind: 'word' | 'mark'; readonly from: number; readonly to: number; readonly lower: string; readonly word: Word }

export function isDash(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.lower === '—' || item.lower === '–' || item.lower === '--' || item.lower === '-')
}
