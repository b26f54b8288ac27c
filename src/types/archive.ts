import type { Interval } from './dates.js'
import type { OrganizationKind } from './people.js'
import type { Span } from './spans.js'

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
  /** Whose it is, as the text has it beside the name of a body of state: "peru" of "Peru's foreign ministry". */
  readonly country?: string
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
