/**
 * `broadsheet`: articles, their parts, and what is the same across them. All functions are pure.
 *
 * @module
 */
export { addArticles, linkArticles } from './archive/link.js'
export { extractPeople, extractQuotes, parseArticle } from './article.js'
export { extractDates } from './dates/extract.js'
export { splitFile } from './files/split.js'
export { compareNames, explainNames, type NameComparison, type NameEvidence, sameName } from './names/comparing/compare.js'
export { normalizeName } from './names/comparing/normalize.js'
export { parseName } from './names/reading/parts.js'
export { splitArticle, splitSentences } from './split.js'
export type * from './types.js'
