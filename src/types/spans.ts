/** A half-open range of UTF-16 offsets into the source. */
export interface Span {
  /** Where it begins. */
  readonly start: number
  /** Where it ends: the offset after its last character. */
  readonly end: number
}

/** A range together with its words: `text === source.slice(start, end)`. */
export interface Piece extends Span {
  /** The words as they stand in the source. */
  readonly text: string
}
