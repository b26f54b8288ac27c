import { checkDay, checkOptions, checkString } from './check.js'
import { findDates, resolveDates } from './dates/dates.js'
import { dateIssues } from './dates/issues.js'
import { inferDocumentDate, referenceOf } from './dates/inferred.js'
import { documentDate } from './dates/reference.js'
import { articleLexicon } from './lexicon/article-lexicon.js'
import { readPeople, type Who } from './names/people/people.js'
import { readQuotes } from './quotes/quotes.js'
import { asRead } from './source/reading.js'
import { indexAt } from './span.js'
import { readParts } from './text/page/blocks.js'
import { readSentences } from './text/sentences/sentences.js'
import { leaveRoom } from './text/room.js'
import { type ArticleText, readText } from './text/text.js'
import type { Article, ArticleOptions, ArticleParts, Issue, Person, Quote } from './types.js'

/**
 * Reads a whole article: its parts, the people in it, every quote with its speaker and the chain of sources, every date
 * with its value.
 *
 * Any string is an article. Characters in code (`&#8217;`, `â€™`, soft hyphens) and tags of HTML are read as what they mean; what
 * is odd is told in `issues`. The result is plain JSON: it survives
 * `JSON.stringify` unchanged, and its references are indexes into its own lists.
 *
 * @param source The article as the user has it; all offsets are UTF-16 offsets into this very string.
 * @param options `documentDate`: the day the article was written, which "Monday" and "last year" are worked out from.
 *   Without it the article's own date of publication or dateline is taken.
 * @throws {TypeError} when `source` is not a string or `options.documentDate` is not an ISO 8601 day or date-time.
 * @example
 * ```ts
 * import { parseArticle } from 'broadsheet'
 *
 * const article = parseArticle('“We heard it over breakfast,” Olav Breivik said on Monday.', { documentDate: '2024-03-12' })
 * article.quotes[0]?.speaker?.name // => 'Olav Breivik'
 * article.dates[0]?.value // => '2024-03-11'
 * ```
 */
export function parseArticle(source: string, options: ArticleOptions = {}): Article {
  const day = checkArguments(source, options)
  return asRead(source, (read, odd) => ({ ...articleOf(read, day, odd), source }))
}

/** The article that stands in `source`, where nothing is in code; what was, `odd` tells. */
function articleOf(source: string, day: string | undefined, odd: readonly Issue[]): Article {
  const { parts, text, who, quotes, issues: quoteIssues } = readVoices(source)
  const stated = documentDate(parts, day)
  const found = findDates(text)
  const asStated = resolveDates(text, found, stated?.value)
  const written = stated ?? inferDocumentDate(text, asStated.dates)
  const reference = referenceOf(written)
  const told = reference === stated?.value ? asStated : resolveDates(text, found, reference)
  const { published, ...rest } = parts
  return {
    ...rest,
    ...(published && { published: { ...published, sentence: Math.max(0, indexAt(text.sentences, published.start)) } }),
    ...(written && { documentDate: written }),
    blocks: text.blocks,
    sentences: text.sentences,
    ...who,
    quotes,
    dates: told.dates,
    issues: [...odd, ...parts.issues, ...quoteIssues, ...dateIssues(told)].sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

/**
 * The people of an article, each once: `parseArticle(source, options).people`, without the work for dates.
 * The numbers in `mentions` are indexes into the `mentions` that `parseArticle` gives.
 *
 * @throws {TypeError} when `source` is not a string or `options.documentDate` is not an ISO 8601 day or date-time.
 * @example
 * ```ts
 * import { extractPeople } from 'broadsheet'
 *
 * extractPeople('Foreign Minister Qasim al-Idrissi met Kari Nordvik. Nordvik said she was glad.').map((person) => person.name)
 * // => ['Qasim al-Idrissi', 'Kari Nordvik']
 * ```
 */
export function extractPeople(source: string, options: ArticleOptions = {}): readonly Person[] {
  checkArguments(source, options)
  return asRead(source, (read) => readVoices(read).who.people)
}

/**
 * Every quote of an article with its speaker, cue and chain of sources: `parseArticle(source, options).quotes`, without the
 * work for dates. Indexes (`person`, `mention`, `organization`) refer to the lists that `parseArticle` gives.
 *
 * @throws {TypeError} when `source` is not a string or `options.documentDate` is not an ISO 8601 day or date-time.
 * @example
 * ```ts
 * import { extractQuotes } from 'broadsheet'
 *
 * const [quote] = extractQuotes('Kari Nordvik was quoted by Norwegian radio as saying that the quay “is open again”.')
 * quote?.speaker?.name // => 'Kari Nordvik'
 * quote?.via[0]?.text // => 'Norwegian radio'
 * ```
 */
export function extractQuotes(source: string, options: ArticleOptions = {}): readonly Quote[] {
  checkArguments(source, options)
  return asRead(source, (read) => readVoices(read).quotes)
}

/** Checks the arguments that all readers share; the ISO day of `documentDate`, if there is one. */
function checkArguments(source: string, options: ArticleOptions): string | undefined {
  checkString(source, 'source')
  checkOptions(options, 'options')
  return options.documentDate === undefined ? undefined : checkDay(options.documentDate, 'options.documentDate')
}

/** The rooms that everything else stands on: parts, sentences, words, people, and who speaks. */
function readVoices(source: string): { readonly parts: ArticleParts; readonly text: ArticleText; readonly who: Who; readonly quotes: readonly Quote[]; readonly issues: readonly Issue[] } {
  const { parts, text } = readWords(source)
  leaveRoom(source)
  const who = readPeople(text)
  leaveRoom(source)
  return { parts, text, ...readQuotes(text, who) }
}

/** The parts, their blocks with the sentences in them, and the words: by themselves, so that the blocks as they were before are let go of. */
function readWords(source: string): { readonly parts: ArticleParts; readonly text: ArticleText } {
  const parts = readParts(source)
  const { blocks, sentences } = readSentences(source, parts.blocks)
  return { parts: { ...parts, blocks }, text: readText(source, blocks, sentences, articleLexicon()) }
}
