import type { ArticleParts, DocumentDate } from '../types.js'

/**
 * The day that an article was written, which its dates are resolved against: what the caller says, else what the article
 * says of itself (publication before dateline). Never the clock: without any of them there is none.
 */
export function documentDate(parts: ArticleParts, option: string | undefined): DocumentDate | undefined {
  if (option !== undefined) return { value: option, from: 'option' }
  for (const date of [parts.published, parts.dateline?.date]) {
    const day = date?.value?.slice(0, 10)
    if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) return { value: day, from: 'text' }
  }
  return undefined
}
