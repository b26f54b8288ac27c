import { checkString } from './check.js'
import { readParts } from './text/blocks.js'
import { sentencesOf } from './text/sentences.js'
import type { ArticleParts, Sentence } from './types.js'

/**
 * Splits an article into its parts, with no language work: title, deck, byline, dateline, date of publication,
 * paragraphs, headings, captions with their credits, and what the page says around the story.
 *
 * Every character that is not blank is in exactly one block, and the blocks are in order. Offsets count UTF-16 units of
 * `source`. Text that repeats earlier text is told in `issues` (`repeated-text`).
 * @throws {TypeError} when `source` is not a string.
 * @example
 * ```ts
 * const parts = splitArticle('World\n\nBridge reopens after repairs\n\nBy Ada Example\n\nThe old bridge opened to traffic again on Monday, the city said.')
 * parts.title?.text // => 'Bridge reopens after repairs'
 * parts.byline[0]?.name // => 'Ada Example'
 * parts.blocks.map((block) => block.kind) // => ['section', 'title', 'byline', 'paragraph']
 * ```
 */
export function splitArticle(source: string): ArticleParts {
  checkString(source, 'source')
  return readParts(source)
}

/**
 * The sentences of a text, in order. Blank lines part them; `block` counts the blocks of lines so parted.
 * Sentences begin as those of retext-english and are then repaired: initials, titles, ranks, abbreviations at the end
 * of a sentence, quotations that go on, lists.
 * @throws {TypeError} when `text` is not a string.
 * @example
 * ```ts
 * splitSentences('Gen. R. Doe arrived at 5 p.m. He left at once.').map((sentence) => sentence.text)
 * // => ['Gen. R. Doe arrived at 5 p.m.', 'He left at once.']
 * ```
 */
export function splitSentences(text: string): Sentence[] {
  checkString(text, 'text')
  return sentencesOf(text, 0, text.length).map((sentence) => ({ ...sentence, block: 0 }))
}
