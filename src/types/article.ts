import type { ArticleBlock, Block, Sentence } from './blocks.js'
import type { DateMention, DateValue, DocumentDate } from './dates.js'
import type { Mention, Organization, Person } from './people.js'
import type { Quote } from './quotes.js'
import type { Piece, Span } from './spans.js'

/** One author of the byline. The range is the author's name as it stands in the source. */
export interface Author extends Piece {
  /** The name, tidy: `"Smith, Jane"` gives `Jane Smith`. */
  readonly name: string
  /** "Foreign Correspondent", as the byline says it. */
  readonly role?: string
  /** Whom the byline says that the author works for. */
  readonly organization?: string
}

/** "AMMAN (Reuters) –": where the story was filed. */
export interface Dateline extends Piece {
  /** The place, as it is written: `AMMAN`. */
  readonly place?: string
  /** The agency or outlet that the dateline names. */
  readonly agency?: string
  /** The date that the dateline states. */
  readonly date?: DateValue
}

/** Something odd that a stage noticed, and what it did about it. */
export interface Issue extends Span {
  /** A fixed identifier in kebab case, such as `unclosed-quote`. */
  readonly rule: string
  /** What is odd, and what was done about it, in a sentence for people. */
  readonly reason: string
}

/** What an article says of itself, apart from its text. */
export interface ArticleHead {
  /** The headline. */
  readonly title?: Piece
  /** The lines under the headline that sum the story up. */
  readonly deck?: Piece
  /** The section or label above the headline: "World", "Opinion". */
  readonly section?: Piece
  /** The newspaper, site or agency. */
  readonly outlet?: Piece
  /** The authors, in order; empty where none are named. */
  readonly byline: readonly Author[]
  /** Where the story was filed. */
  readonly dateline?: Dateline
  /** When the article was published, as its text states it. */
  readonly published?: DateValue
}

/** The parts of an article: what `splitArticle` gives. */
export interface ArticleParts extends ArticleHead {
  /** The string that was given, unchanged. */
  readonly source: string
  /** In order; together they hold every character that is not blank. */
  readonly blocks: readonly ArticleBlock[]
  /** What was odd, in order. */
  readonly issues: readonly Issue[]
}

/** A whole article, read. Plain JSON. */
export interface Article extends ArticleHead {
  /** The string that was given, unchanged. */
  readonly source: string
  readonly published?: DateMention
  /** The day that dates were resolved against, and how it is known. */
  readonly documentDate?: DocumentDate
  /** In order; together they hold every character that is not blank. */
  readonly blocks: readonly Block[]
  /** In order. */
  readonly sentences: readonly Sentence[]
  /** What was odd, in order. */
  readonly issues: readonly Issue[]
  /** In order. */
  readonly mentions: readonly Mention[]
  /** In order of first mention. */
  readonly people: readonly Person[]
  /** In order of first mention. */
  readonly organizations: readonly Organization[]
  /** In order of their beginnings. */
  readonly quotes: readonly Quote[]
  /** In order. */
  readonly dates: readonly DateMention[]
}

/** Options of the functions that read an article. */
export interface ArticleOptions {
  /** The day the article was written, as an ISO 8601 day or date-time: `2019-02-26`, `2019-02-26T09:30:00Z`. */
  readonly documentDate?: string
}
