/** The front of the room: find, refine, resolve. */
import type { ArticleText } from '../text/text.js'
import { withoutIdle } from './contrast.js'
import { isConversation } from './conversation.js'
import { Finder } from './find.js'
import type { Reading } from './grammar/meaning.js'
import { numericOrder } from './order.js'
import { refine } from './refine.js'
import { Story, type ToldDates } from './story.js'
import { readReference } from './written.js'

/** As much of an article's text as dates read. */
export type WordText = Pick<ArticleText, 'source' | 'words' | 'ranges'>

/** The expressions of a sentence. */
interface Told {
  readonly sentence: number
  readonly readings: readonly Reading[]
}

/** The expressions of an article before anything is worked out: whatever day it was written, they are the same. */
export function findDates({ words, ranges }: WordText): readonly Told[] {
  const finder = new Finder(words)
  let talk: boolean | undefined
  const isTalk = (): boolean => (talk ??= isConversation({ words, ranges }))
  const found: Told[] = []
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { from, to } = ranges[sentence] ?? { from: 0, to: 0 }
    const readings = finder.readings(from, to)
    if (readings.length > 0) found.push({ sentence, readings: withoutIdle(words, refine(words, from, to, readings), isTalk) })
  }
  return found
}

/**
 * Every date, time, duration and set that was found in an article, with its value. `reference` is the ISO day (or month, or
 * year) on which the article was written; without it what depends on it stays open (`XXXX-WXX-1`).
 */
export function resolveDates(text: WordText, found: readonly Told[], reference: string | undefined): ToldDates {
  const story = new Story(text, readReference(reference), numericOrder(text.words, found.map(({ readings }) => readings)))
  for (const { sentence, readings } of found) story.tell(sentence, readings)
  return story.end()
}
