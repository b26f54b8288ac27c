/** Which stands first in the numeric dates of an article, the day or the month. */
import type { Meaning, Reading } from './grammar/meaning.js'

export interface NumericOrder {
  readonly order: 'day-first' | 'month-first'
  /** A date of the article shows it. */
  readonly certain: boolean
}

/** The order that certain dates show ("25/02/2019"); American where nothing does, since most numeric dates in English news are. */
export function numericOrder(sentences: ReadonlyArray<readonly Reading[]>): NumericOrder {
  let dayFirst = 0
  let monthFirst = 0
  const count = (meaning: Meaning): void => {
    if (meaning.kind === 'time' && meaning.date !== undefined) count(meaning.date)
    if (meaning.kind !== 'numeric') return
    if (meaning.first > 12) dayFirst++
    else if (meaning.second > 12) monthFirst++
  }
  for (const readings of sentences) for (const { meaning } of readings) count(meaning)
  return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', certain: dayFirst !== monthFirst }
}
