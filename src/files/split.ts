import { checkOptions, checkString } from '../check.js'
import type { ArticleFile, FileArticle, FileOptions, Issue, Piece } from '../types.js'
import { checkFormat } from './formats.js'
import { fileReader } from './reader.js'

/**
 * Splits a file that holds one article or many: exports of Nexis, Nexis Uni, Factiva and ProQuest, mail and newsgroup
 * folders, JSON Lines and JSON, Markdown with front matter, articles between ruled lines, and one plain article.
 *
 * The format is found by itself. Any string is a file: where it is cut off, holds two formats, or holds another number of
 * articles than it declares, `issues` says so, and every article that is there is given.
 *
 * @param source the whole file. For files too large for a string see `broadsheet/stream`; for bytes `broadsheet/decode`.
 * @throws {TypeError} when `source` is not a string, or `options.format` is not the name of a format.
 * @example
 * ```ts
 * import { splitFile } from 'broadsheet'
 *
 * const file = splitFile('Ferry resumes\nBy Ines Okoro\n\nThe boats run again.\n\n---\n\nBridge closes\n\nRepairs take a week.\n')
 * file.format // => 'ruled'
 * file.articles.map((article) => article.title?.text) // => ['Ferry resumes', 'Bridge closes']
 * file.articles[0].byline[0].name // => 'Ines Okoro'
 * file.articles[0].text // => 'The boats run again.'
 * ```
 */
export function splitFile(source: string, options: FileOptions = {}): ArticleFile {
  checkString(source, 'source')
  checkOptions(options, 'options')
  if (options.format !== undefined) checkFormat(options.format, 'options.format')
  const articles: FileArticle[] = []
  const outside: Piece[] = []
  const issues: Issue[] = []
  const reader = fileReader(options.format, {
    article: (article) => articles.push(article),
    outside: (piece) => outside.push(piece),
    issue: (issue) => issues.push(issue)
  })
  reader.push(source)
  const { format, declared } = reader.end()
  return { format, ...(declared !== undefined && { declared }), articles, outside, issues: issues.sort((a, b) => a.start - b.start || a.end - b.end) }
}
