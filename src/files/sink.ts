/** What a reader of files takes and gives. */
import type { FileArticle, FileFormat, Issue, Piece } from '../types.js'

/** Where the engine puts what it finds, in the order of the file. */
export interface Sink {
  /** `page`: the article with its head, where that stands in the record as on a page; otherwise the text of the article. */
  article(article: FileArticle, page: string): void
  outside(piece: Piece): void
  issue(issue: Issue): void
}

export interface FileReader {
  push(chunk: string): void
  /** Reads what is left; gives what is known of the whole file. */
  end(): FileSummary
}

export interface FileSummary {
  readonly format: FileFormat
  readonly declared?: number
}
