export { extractPeople, extractQuotes, parseArticle } from './article.js'
export type * from './types.js'
