export { extractPeople, extractQuotes, parseArticle } from './article.js'
export { splitFile } from './files/split.js'
export { splitArticle, splitSentences } from './split.js'
export type * from './types.js'
