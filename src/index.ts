export { parseArticle } from './article.js'
export type * from './types.js'
