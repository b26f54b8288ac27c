import type { Piece } from './spans.js'

/** What a block of an article is. */
export type BlockKind =
  | 'title'
  | 'deck'
  | 'section'
  | 'breadcrumb'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'quote'
  | 'list'
  | 'boilerplate'
  | 'source-note'

/** A stretch of the article that is one thing: a paragraph, a caption, a byline. */
export interface ArticleBlock extends Piece {
  /** What the block is. */
  readonly kind: BlockKind
}

/** A block of an article whose sentences were read. */
export interface Block extends ArticleBlock {
  /** The block's sentences: a half-open range of indexes into `sentences`. */
  readonly sentences: readonly [from: number, to: number]
}

/** A sentence; it never crosses the edge of a block. */
export interface Sentence extends Piece {
  /** Index into `blocks`. */
  readonly block: number
}
