/**
 * Every public type of broadsheet: the page to read first. `types/article.ts` holds the whole article, and the others what
 * it is made of; `types/files.ts` and `types/archive.ts` hold what is around it.
 *
 * Ranges are half-open, in UTF-16 code units of the string that the user gave (what `String.prototype.slice` counts).
 * References between lists (`person`, `sentence`, `block`, `within` …) are indexes into the lists of the same article.
 * A key that has nothing to say is absent, never `null`.
 */
export type * from './types/spans.js'
export type * from './types/blocks.js'
export type * from './types/people.js'
export type * from './types/quotes.js'
export type * from './types/dates.js'
export type * from './types/article.js'
export type * from './types/files.js'
export type * from './types/archive.js'
