/**
 * Every public type of broadsheet: the page to read first.
 *
 * Ranges are half-open, in UTF-16 code units of the string that the user gave (what `String.prototype.slice` counts).
 * References between lists (`person`, `sentence`, `block`, `within` …) are indexes into the lists of the same article.
 * A key that has nothing to say is absent, never `null`.
 */

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

/** The parts of a personal name. `family` holds its particle (`al-Assad`); `particle` names it again. */
export interface NameParts {
  /** What stands before the name: `Dr`, `Gen.`, `Foreign Minister`. */
  readonly titles: readonly string[]
  /** The first name, or its initial. */
  readonly given?: string
  /** What stands between given and family name. */
  readonly middle?: string
  /** `al`, `van der`, `bin`: also part of `family`. */
  readonly particle?: string
  /** The surname with its particle. */
  readonly family?: string
  /** `Jr.`, `III`, `QC`. */
  readonly suffix?: string
  /** The name in quotation marks or brackets, without them. */
  readonly nickname?: string
}

/** A name made tidy. Two spellings of one name have the same `key`. */
export interface NormalizedName {
  /** The tidy name: its case, order and particles as news writes them, without titles. */
  readonly name: string
  /** Equal for spellings of one name; meant for look-ups, not for people. */
  readonly key: string
  /** The parts of the name, tidy. */
  readonly parts: NameParts
}

/** One place where the text speaks of a person or an organization; the range has neither title nor possessive. */
export interface Mention extends Piece {
  /** A name, a role ("the minister", and of organizations "the company") or a pronoun ("she"). */
  readonly kind: 'name' | 'role' | 'pronoun'
  /** Index into `sentences`. */
  readonly sentence: number
  /** Index into `people`. */
  readonly person?: number
  /** Index into `organizations`. */
  readonly organization?: number
  /** For names of people: how the name is put together. */
  readonly parts?: NameParts
}

/** A person of the article, once. */
export interface Person {
  /** The fullest tidy name that the article gives. */
  readonly name: string
  /** Equal for spellings of one name: see `normalizeName`. */
  readonly key: string
  /** The parts of the name. */
  readonly parts: NameParts
  /** Every form of the name in the text, as it is read, in order of first use. */
  readonly aliases: readonly string[]
  /** What the text calls the person, whole and without article ("US envoy to Syria", "longtime diplomat"), in order of first use. */
  readonly roles: readonly string[]
  /** As the text shows it: by pronouns, titles or the given name. Absent where it does not. */
  readonly gender?: 'female' | 'male'
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[]
}

/** An organization of the article, once. */
export interface Organization {
  /** The fullest name that the article gives. */
  readonly name: string
  /** Equal for spellings of one name. */
  readonly key: string
  /** Every form of the name in the text, as it is read, in order of first use. */
  readonly aliases: readonly string[]
  /** What sort of organization it is, where its name or the text tells. */
  readonly kind?: OrganizationKind
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[]
}

/** What sort of organization it is. */
export type OrganizationKind = 'outlet' | 'agency' | 'government' | 'party' | 'military' | 'company' | 'court' | 'school' | 'team' | 'body'

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

/** TIMEX3 types (ISO-TimeML, ISO 24617-1). */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3 modifiers (ISO-TimeML, ISO 24617-1). */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'

/** A stretch of time in ISO 8601 strings, its end not included. */
export interface Interval {
  /** First day, hour, minute or second. */
  readonly start: string
  /** The first that no longer belongs to it. */
  readonly end: string
}

/** A time expression and what it means. */
export interface DateValue extends Piece {
  /** What sort of time expression it is. */
  readonly type: DateType
  /** TIMEX3 value: `2019-02-25`, `2019-W09`, `199`, `P8Y`, `PRESENT_REF`, `2022-05-08TMO`, `XXXX-WXX-1`. */
  readonly value?: string
  /** The unit that the expression counts in. */
  readonly grain: Grain
  /** The time that it covers; absent where the value does not say. */
  readonly interval?: Interval
  /** The components that the text states; what else is in `value` was worked out from the day of writing. */
  readonly known: readonly string[]
}

/** A time expression of an article. */
export interface DateMention extends DateValue {
  /** What the words around the value add: "early", "about", "more than". */
  readonly mod?: DateModifier
  /** For sets: "every". */
  readonly quant?: string
  /** For sets: how often in one period. */
  readonly freq?: string
  /** Index into `sentences`. */
  readonly sentence: number
}

/** The unit that a time expression counts in; `reference` for "now", "recently". */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'reference'

/** Something odd that a stage noticed, and what it did about it. */
export interface Issue extends Span {
  /** A fixed identifier in kebab case, such as `unclosed-quote`. */
  readonly rule: string
  /** What is odd, and what was done about it, in a sentence for people. */
  readonly reason: string
}

/** The day that dates were resolved against. */
export interface DocumentDate {
  /**
   * ISO day. When inferred, no finer than the evidence: a day, a month (`2019-02`), a year, or, where the text only bounds
   * it, an ISO 8601-2 interval (`2020-01/..`: in January 2020 or later; `2017/2019`).
   */
  readonly value: string
  /** `option`: the caller said so; `text`: published or dateline date; `inferred`: bounds worked out from the text. */
  readonly from: 'option' | 'text' | 'inferred'
  /** For `inferred`: the ISO day before which the article cannot have been written. */
  readonly notBefore?: string
  /** For `inferred`: the last ISO day on which the article can have been written. */
  readonly notAfter?: string
  /** For `inferred`: the expressions that the value rests on. */
  readonly evidence?: readonly Piece[]
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

/**
 * Who and what is the same across articles: what `linkArticles` gives. Plain JSON, and all that `addArticles` needs to go on.
 *
 * `article` is everywhere an index into `articles`, which are in the order that they were given; every other list is in an
 * order of its own that does not depend on it.
 */
export interface Archive {
  /** The articles, in the order that they were given. */
  readonly articles: readonly ArchiveArticle[]
  /** Every person of every article, once. */
  readonly people: readonly ArchivePerson[]
  /** Every organization of every article, once. */
  readonly organizations: readonly ArchiveOrganization[]
  /** Everything that was said, each statement once, however often and in however many renderings it was printed. */
  readonly statements: readonly Statement[]
  /** What is dated, in order of time. */
  readonly timeline: readonly TimelineEntry[]
}

/** An article of an archive. */
export interface ArchiveArticle {
  /** A fingerprint of the article's source and date: equal for copies of one article. */
  readonly id: string
  /** Its headline. */
  readonly title?: string
  /** Its newspaper, site or agency. */
  readonly outlet?: string
  /** The value of its `documentDate`. */
  readonly date?: string
  /** What the article is about: the content words of its title and its first sentences, reduced to their stems. */
  readonly terms: readonly string[]
}

/** Why something in one article is taken for, or might be, the same as something in another. */
export interface LinkEvidence {
  /**
   * - `same-name`: full names that are spellings of one name
   * - `similar-name`: full names that go together: initials, a middle name more, another romanization
   * - `same-surname`: only the surname, or a single name, is the same
   * - `short-form`: the short form of the other's name ("IRGC")
   * - `same-role`: called the same in both articles
   * - `same-people`, `same-organizations`: the same others are in both articles
   * - `same-event`: the articles tell of the same, and none is much older than the other
   */
  readonly rule: 'same-name' | 'similar-name' | 'same-surname' | 'short-form' | 'same-role' | 'same-people' | 'same-organizations' | 'same-event'
  /** What is shared: names, roles, terms. */
  readonly shared: readonly string[]
  /** The article that it is shared with. */
  readonly article: number
}

/** A person as one article has them. */
export interface PersonInArticle {
  /** Index into `articles`. */
  readonly article: number
  /** Index into that article's `people`. */
  readonly person: number
  /** The name there. */
  readonly name: string
  /** The key of that name. */
  readonly key: string
  /** The forms of the name there. */
  readonly aliases: readonly string[]
  /** What that article calls the person. */
  readonly roles: readonly string[]
  /** As that article shows it. */
  readonly gender?: 'female' | 'male'
  /** In years, where that article gives it beside the name: "Ada Moreno, 41,". */
  readonly age?: number
  /** Why this is taken for the same person as the others; empty where nothing was joined. */
  readonly evidence: readonly LinkEvidence[]
}

/** One who might be the same, but the articles do not show it. */
export interface MaybeSame {
  /** Index into the list that this stands in: `people` or `organizations`. */
  readonly index: number
  /** What speaks for it. */
  readonly evidence: readonly LinkEvidence[]
  /** What stands against it, or what is missing. */
  readonly doubt: 'surname-only' | 'several-bearers' | 'different-gender' | 'different-age' | 'initials-only' | 'names-differ'
}

/** A person, across articles. */
export interface ArchivePerson {
  /** The fullest tidy name that any article gives. */
  readonly name: string
  /** The key of that name. */
  readonly key: string
  /** Every form of the name, those of more articles first. */
  readonly aliases: readonly string[]
  /** What the articles call the person, those of more articles first. */
  readonly roles: readonly string[]
  /** As the articles show it. */
  readonly gender?: 'female' | 'male'
  /** The person in each article. */
  readonly articles: readonly PersonInArticle[]
  /** Who else this might be. */
  readonly maybe: readonly MaybeSame[]
}

/** An organization as one article has it. */
export interface OrganizationInArticle {
  /** Index into `articles`. */
  readonly article: number
  /** Index into that article's `organizations`. */
  readonly organization: number
  /** The name there. */
  readonly name: string
  /** The key of that name. */
  readonly key: string
  /** The forms of the name there. */
  readonly aliases: readonly string[]
  /** What sort of organization it is there. */
  readonly kind?: OrganizationKind
  /** Why this is taken for the same as the others; empty where nothing was joined. */
  readonly evidence: readonly LinkEvidence[]
}

/** An organization, across articles. */
export interface ArchiveOrganization {
  /** The fullest name that any article gives. */
  readonly name: string
  /** The key of that name. */
  readonly key: string
  /** Every form of the name, those of more articles first. */
  readonly aliases: readonly string[]
  /** What sort of organization it is. */
  readonly kind?: OrganizationKind
  /** The organization in each article. */
  readonly articles: readonly OrganizationInArticle[]
  /** Which else this might be. */
  readonly maybe: readonly MaybeSame[]
}

/** One place where a statement is printed. The range is that of the quote. */
export interface StatementQuote extends Span {
  /** Index into `articles`. */
  readonly article: number
  /** Index into that article's `quotes`. */
  readonly quote: number
  /** Index into the `variants` of the statement. */
  readonly variant: number
  /** Who says it there. */
  readonly speaker?: StatementSource
  /** Who passes it on there, nearest the speaker first. */
  readonly via: readonly StatementSource[]
}

/** A speaker or relaying source as an article has it. */
export interface StatementSource {
  /** Who that is. */
  readonly name: string
  /** Index into that article's `people`. */
  readonly person?: number
  /** Index into that article's `organizations`. */
  readonly organization?: number
}

/** One rendering of a statement. */
export interface StatementVariant {
  /** What was said: the parts of the quote, a blank between them. */
  readonly text: string
  /** The words that the other renderings do not have, in order. Empty where there is one rendering. */
  readonly differs: readonly string[]
}

/** Something that was said, in all its renderings. */
export interface Statement {
  /** Where it is printed. */
  readonly quotes: readonly StatementQuote[]
  /** Different wordings, those printed most often first. */
  readonly variants: readonly StatementVariant[]
  /** Who said it, by what most of the articles say. */
  readonly speaker?: {
    /** Who that is. */
    readonly name: string
    /** Index into `people` of the archive. */
    readonly person?: number
    /** Index into `organizations` of the archive. */
    readonly organization?: number
  }
  /** Statements that share much with this one, but not enough to be called the same. */
  readonly maybe: readonly MaybeStatement[]
}

/** A statement that might be the same, but the words do not show it. */
export interface MaybeStatement {
  /** Index into `statements`. */
  readonly statement: number
  /** The words that both have. */
  readonly shared: readonly string[]
}

/** A date of one article, with the sentence that it stands in. */
export interface TimelineDate {
  /** Index into `articles`. */
  readonly article: number
  /** Index into that article's `dates`. */
  readonly date: number
  /** Index into that article's `sentences`. */
  readonly sentence: number
  /** The sentence. */
  readonly text: string
  /** TIMEX3 value of this date. */
  readonly value: string
  /** The time that this date covers. */
  readonly interval: Interval
  /** The people of the sentence: indexes into that article's `people`. */
  readonly people: readonly number[]
  /** The places that the sentence names. */
  readonly places: readonly string[]
}

/** Something that the articles date: one sentence, or several that agree on the date and on what happened ("May 14", "that evening"). */
export interface TimelineEntry {
  /** The time that the dates cover: that of the widest. */
  readonly interval: Interval
  /** TIMEX3 value of the widest date. */
  readonly value: string
  /** The dates, with their sentences. */
  readonly dates: readonly TimelineDate[]
  /** The people in the sentences: indexes into `people` of the archive. */
  readonly people: readonly number[]
  /** The places that the sentences name. */
  readonly places: readonly string[]
}
