/** The front of the room: find, refine, resolve. */
import type { ArticleText } from '../text/text.js'
import type { DateMention, Issue } from '../types.js'
import { withoutIdlePresent } from './contrast.js'
import { Finder } from './find.js'
import type { Reading } from './grammar/meaning.js'
import { numericOrder } from './order.js'
import { refine } from './refine.js'
import { Story } from './story.js'
import { readReference } from './written.js'

/** As much of an article's text as dates read. */
export type WordText = Pick<ArticleText, 'source' | 'words' | 'ranges'>

/**
 * Every date, time, duration and set of an article, with its value. `reference` is the ISO day (or month, or year) on which
 * the article was written; without it what depends on it stays open (`XXXX-WXX-1`), and an issue says so.
 */
export function readDates(text: WordText, reference: string | undefined): { readonly dates: readonly DateMention[]; readonly issues: readonly Issue[] } {
  const finder = new Finder(text.words)
  const found: Array<readonly Reading[]> = []
  const sentences: number[] = []
  text.ranges.forEach(({ from, to }, sentence) => {
    const readings = finder.readings(from, to)
    if (readings.length === 0) return
    found.push(withoutIdlePresent(text.words, from, to, refine(text.words, from, to, readings)))
    sentences.push(sentence)
  })
  const story = new Story(text, readReference(reference), numericOrder(found))
  found.forEach((readings, index) => {
    story.tell(sentences[index] ?? 0, readings)
  })
  return story.end()
}
