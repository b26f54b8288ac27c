import type { Piece, Span } from './spans.js'

/** Somebody or something that speaks or passes words on. */
export interface Source extends Piece {
  /** Who that is ("Bashar al-Assad"); `text` is how it stands there ("he"). */
  readonly name: string
  /** Index into `mentions`. */
  readonly mention?: number
  /** Index into `people`. */
  readonly person?: number
  /** Index into `organizations`. */
  readonly organization?: number
}

/**
 * - `direct`: everything that was said stands in marks
 * - `mixed`: marked words inside a reported clause
 * - `indirect`: reported, no marks
 * - `term`: a word in marks that nobody is shown to have said
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'term'

/** Something that was said, with who said it and who passed it on. The range is the whole quote, marks included. */
export interface Quote extends Piece {
  /** How it is reported. */
  readonly kind: QuoteKind
  /** What was said: words without their marks, or for mixed and indirect the reported clause. Several where the narration splits it or it runs over paragraphs. */
  readonly parts: readonly Span[]
  /** The stretches inside marks (none for `indirect`). */
  readonly marked: readonly Span[]
  /** Said or written, or believed, wished, considered. */
  readonly act?: 'speech' | 'thought'
  /** "said", "according to", "was quoted … as saying". */
  readonly cue?: Piece
  /** Who said it. Absent where the text names nobody. */
  readonly speaker?: Source
  /** Who passed it on, nearest the speaker first. */
  readonly via: readonly Source[]
  /** "told Assad". */
  readonly addressee?: Source
  /** Index into `quotes` of the quote that this one stands inside. */
  readonly within?: number
  /** The rule that found the speaker: `before`, `after`, `split`, `according-to`, `quoted-as-saying`, `asked`, `colon`, `turn`, `gap`, `continued`, `floating`, … */
  readonly pattern: string
  /** The marks were opened and never closed. */
  readonly unclosed?: true
}
