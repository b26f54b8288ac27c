export { extractPeople, extractQuotes, parseArticle } from './article.js'
export { splitArticle, splitSentences } from './split.js'
export type * from './types.js'
