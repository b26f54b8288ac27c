import { checkString } from './check.js'
import { asRead } from './source/reading.js'
import { readParts } from './text/page/blocks.js'
import { datelineEnd } from './text/page/datelines.js'
import { readLayout } from './text/page/layout.js'
import { addSentences } from './text/sentences/sentences.js'
import type { ArticleParts, Sentence } from './types.js'

/**
 * Splits an article into its parts, with no language work: title, deck, byline, dateline, date of publication,
 * paragraphs, headings, captions with their credits, and what the page says around the story.
 *
 * Every character that is not blank is in exactly one block, and the blocks are in order; only what is passed over at their
 * edges (tags, bold, numbers of lines, soft hyphens) is in none. Offsets count UTF-16 units of
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
  return asRead(source, (read, odd) => {
    const parts = readParts(read)
    return { ...parts, source, issues: odd.length === 0 ? parts.issues : [...odd, ...parts.issues].sort((a, b) => a.start - b.start) }
  })
}

/**
 * The sentences of a text, in order. Lines that a break parts (other than hard-wrapped ones) never
 * share a sentence; `block` counts the stretches so parted.
 * A sentence ends at an end mark, with what closes behind it, unless the mark is that of an initial, a title, a short form,
 * a number or left-out words, or what follows goes on with it. The rules: English Golden Rules, Unicode UAX #29, news style guides.
 * @throws {TypeError} when `text` is not a string.
 * @example
 * ```ts
 * splitSentences('Gen. R. Doe arrived at 5 p.m. He left at once.').map((sentence) => sentence.text)
 * // => ['Gen. R. Doe arrived at 5 p.m.', 'He left at once.']
 * ```
 */
export function splitSentences(text: string): Sentence[] {
  checkString(text, 'text')
  return asRead(text, (read) => {
    const sentences: Sentence[] = []
    readLayout(read).units.forEach(({ start, end }, block) => {
      // As in an article, a dateline in front of the story is no part of its first sentence.
      const story = block === 0 ? (datelineEnd(read, start, end) ?? start) : start
      addSentences(read, start, story, block, sentences)
      addSentences(read, story, end, block, sentences)
    })
    return sentences
  })
}
