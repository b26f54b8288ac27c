import type { Archive, Article } from '../types.js'

const ARTICLE_LISTS = ['blocks', 'sentences', 'mentions', 'people', 'organizations', 'quotes', 'dates'] as const
const ARCHIVE_LISTS = ['articles', 'people', 'organizations', 'statements', 'timeline'] as const

/** Throws a TypeError that names the argument, unless `value` is an array of articles as `parseArticle` gives them. */
export function checkArticles(value: unknown, name: string): asserts value is readonly Article[] {
  if (!Array.isArray(value)) throw new TypeError(`${name}: expected an array of articles`)
  value.forEach((article: unknown, index) => {
    if (!hasLists(article, ARTICLE_LISTS) || !('source' in article) || typeof article.source !== 'string') {
      throw new TypeError(`${name}[${index}]: expected an article as parseArticle gives it`)
    }
  })
}

/** Throws a TypeError that names the argument, unless `value` is an archive. */
export function checkArchive(value: unknown, name: string): asserts value is Archive {
  if (!hasLists(value, ARCHIVE_LISTS)) throw new TypeError(`${name}: expected an archive as linkArticles gives it`)
}

function hasLists(value: unknown, lists: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && lists.every((list) => Array.isArray(Reflect.get(value, list)))
}
