import { checkDay, checkOptions, checkString } from './check.js'
import { readDates } from './dates/dates.js'
import { articleLexicon } from './lexicon/article-lexicon.js'
import { readPeople } from './names/people.js'
import { readQuotes } from './quotes/quotes.js'
import { readParts } from './text/blocks.js'
import { readSentences } from './text/sentences.js'
import { readText } from './text/text.js'
import type { Article, ArticleOptions, DocumentDate } from './types.js'

/**
 * Reads a whole article: its parts, the people in it, every quote with its speaker, every date with its value.
 *
 * Any string is an article; what is odd about it is told in `issues`. The result is plain JSON.
 * @throws {TypeError} when `source` is not a string or `options.documentDate` is not an ISO 8601 day or date-time.
 */
export function parseArticle(source: string, options: ArticleOptions = {}): Article {
  checkString(source, 'source')
  checkOptions(options, 'options')
  const day = options.documentDate === undefined ? undefined : checkDay(options.documentDate, 'options.documentDate')
  const parts = readParts(source)
  const { blocks, sentences } = readSentences(source, parts.blocks)
  const text = readText(source, blocks, sentences, articleLexicon())
  const who = readPeople(text, parts)
  const { quotes, issues: quoteIssues } = readQuotes(text, who)
  const documentDate: DocumentDate | undefined = day === undefined ? undefined : { value: day, from: 'option' }
  const { dates, issues: dateIssues } = readDates(text, documentDate?.value)
  const { published, ...head } = parts
  return {
    ...head,
    ...(published && { published: { ...published, sentence: 0 } }),
    ...(documentDate && { documentDate }),
    blocks,
    sentences,
    ...who,
    quotes,
    dates,
    issues: [...parts.issues, ...quoteIssues, ...dateIssues].sort((a, b) => a.start - b.start || a.end - b.end)
  }
}
