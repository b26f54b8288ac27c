/**
 * `broadsheet/retext`: broadsheet as a unified plugin: the article in `file.data.article`, its issues as messages. Tree and text stay as they are.
 *
 * @module
 */
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { parseArticle } from './article.js'
import { checkDay, checkOptions } from './check.js'
import type { Article, ArticleOptions, Issue } from './types.js'

declare module 'vfile' {
  interface DataMap {
    /** The article that `broadsheet/retext` read from the file. */
    article: Article
  }
}

/** Options of the plugin. */
export interface RetextBroadsheetOptions extends ArticleOptions {
  /** Which issues become messages: all (`true`, the default), none, or those of the rules named. */
  readonly messages?: boolean | readonly string[]
}

/**
 * A unified plugin that reads the file's text as an article.
 *
 * Use it after a parser (`retext-english`, or a bridge such as `remark-retext`). It reads the file, not the tree, so that all
 * offsets are offsets into the file. Each issue is a message with its place, `source: 'broadsheet'` and the rule as `ruleId`.
 *
 * @throws {TypeError} when `options.documentDate` is not an ISO 8601 day or date-time.
 * @example
 * ```ts
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import { unified } from 'unified'
 * import retextBroadsheet from 'broadsheet/retext'
 *
 * const file = await unified()
 *   .use(retextEnglish)
 *   .use(retextBroadsheet, { documentDate: '2024-03-12' })
 *   .use(retextStringify)
 *   .process('“It rained,” Olav Breivik said on Monday.')
 * file.data.article?.people[0]?.name // => 'Olav Breivik'
 * ```
 */
export default function retextBroadsheet(options: RetextBroadsheetOptions = {}): (tree: Root, file: VFile) => undefined {
  checkOptions(options, 'options')
  const { messages = true, ...articleOptions } = options
  if (articleOptions.documentDate !== undefined) checkDay(articleOptions.documentDate, 'options.documentDate')
  return (_tree, file) => {
    const article = parseArticle(String(file), articleOptions)
    file.data.article = article
    if (messages === false || article.issues.length === 0) return undefined
    const wanted = (issue: Issue): boolean => messages === true || messages.includes(issue.rule)
    const places = location(file)
    for (const issue of article.issues) {
      if (!wanted(issue)) continue
      const start = places.toPoint(issue.start)
      const end = places.toPoint(issue.end)
      file.message(issue.reason, { source: 'broadsheet', ruleId: issue.rule, ...(start && { place: end ? { start, end } : start }) })
    }
    return undefined
  }
}
