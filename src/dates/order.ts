/** Which stands first in the numeric dates of an article, the day or the month. */
import { MONTHS } from '../lexicon/calendar-words.js'
import { NUMERIC, type Words } from '../text/words/words.js'
import type { Reading } from './grammar/meaning.js'
import { dateOf } from './refine.js'

export interface NumericOrder {
  readonly order: 'day-first' | 'month-first'
  /** A numeric date of the article shows it. */
  readonly certain: boolean
}

/**
 * The order that certain dates show ("25/02/2019"), else the one of the dates in words ("25 February"); American where
 * nothing tells, since most numeric dates in English news are.
 */
export function numericOrder(words: Words, sentences: ReadonlyArray<readonly Reading[]>): NumericOrder {
  let dayFirst = 0
  let inWords = 0
  for (const readings of sentences) {
    for (const { from, meaning } of readings) {
      const date = dateOf(meaning)
      if (date?.kind === 'numeric') dayFirst += date.first > 12 ? 1 : date.second > 12 ? -1 : 0
      else if (date?.kind === 'calendar' && date.fields.day !== undefined) inWords += (words.shape(from) & NUMERIC) !== 0 ? 1 : Object.hasOwn(MONTHS, words.lower(from)) ? -1 : 0
    }
  }
  return { order: (dayFirst || inWords) > 0 ? 'day-first' : 'month-first', certain: dayFirst !== 0 }
}
