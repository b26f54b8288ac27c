import type { Author, Issue } from './article.js'
import type { DateValue } from './dates.js'
import type { Piece, Span } from './spans.js'

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * The layouts of files that `splitFile` reads:
 * - `nexis`: Nexis and LexisNexis text files, "1 of 500 DOCUMENTS"
 * - `nexis-uni`: Nexis Uni and Lexis Advance, records that end with "End of Document"
 * - `factiva-labelled`: Factiva with two-letter labels (`HD`, `LP`, `TD`); `factiva-plain`: without them
 * - `proquest`: ProQuest text files, records between rules of underscores
 * - `mbox`: mail and newsgroup folders
 * - `json-lines`: one JSON object a line; `json`: an array of objects, alone or inside an answer of a web service
 * - `front-matter`: Markdown with a block of fields above each article
 * - `ruled`: articles between lines such as `---`, `* * *`, `=====`
 * - `plain`: one article
 */
export type FileFormat =
  | 'nexis'
  | 'nexis-uni'
  | 'factiva-labelled'
  | 'factiva-plain'
  | 'proquest'
  | 'mbox'
  | 'json-lines'
  | 'json'
  | 'front-matter'
  | 'ruled'
  | 'plain'

/**
 * What a file says of one of its articles. `start` and `end` hold the whole record.
 *
 * The ranges of `title`, `byline`, `published` … are where the value stands in the file; their `text` is decoded: lines
 * joined that the file wraps, escapes of JSON and codes of mail headers undone. Where nothing is encoded it is the slice.
 */
export interface FileRecord extends Span {
  /** How the record was read. It differs from the file's format where a file holds two. */
  readonly format: FileFormat
  /** The headline. */
  readonly title?: Piece
  /** The lines under the headline. */
  readonly deck?: Piece
  /** The section, page or column. */
  readonly section?: Piece
  /** The newspaper, site or agency. */
  readonly outlet?: Piece
  /** The authors, in order; empty where none are named. */
  readonly byline: readonly Author[]
  /** Where the story was filed. */
  readonly dateline?: Piece
  /** The date of publication. */
  readonly published?: DateValue
  /** The number of words, as the file states it. */
  readonly words?: number
  /** The language, as the file names it: `English`, `en`. */
  readonly language?: string
  /** Every other field, under the label that the file gives it; a list where a label comes several times. */
  readonly extra?: Readonly<Record<string, JsonValue>>
}

/** An article of a file. */
export interface FileArticle extends FileRecord {
  /** The body as plain text, ready for `parseArticle`; "" when the record has none. */
  readonly text: string
  /** Where the body stands in the file, if it stands there as one piece and letter for letter. */
  readonly body?: Span
}

/** A file that holds articles: what `splitFile` gives. */
export interface ArticleFile {
  /** The format of the first article. */
  readonly format: FileFormat
  /** How many articles the file itself says that it holds ("1 of 500 DOCUMENTS"). */
  readonly declared?: number
  /** In order. */
  readonly articles: readonly FileArticle[]
  /** What belongs to no article: cover pages, lines between articles, closing notes. With the articles it holds every character that is not blank. */
  readonly outside: readonly Piece[]
  /** What was odd, in order. */
  readonly issues: readonly Issue[]
}

/** Options of the functions that read files. */
export interface FileOptions {
  /** The format, where it shall not be found by itself. A file that is plainly of another one is read as that, with an issue. */
  readonly format?: FileFormat
}
