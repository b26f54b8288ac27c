/** What was odd about the dates of an article, for people. */
import type { Issue } from '../types.js'
import type { ToldDates } from './story.js'

/** An issue for each date that can be read in two ways, and one for the first that stays open. */
export function dateIssues({ ambiguous, open }: ToldDates): readonly Issue[] {
  return [
    ...ambiguous.map(({ start, end, value = '' }) => ({ start, end, rule: 'ambiguous-numeric-date', reason: `Read as ${value}: nothing shows whether the day or the month stands first` })),
    ...(open ? [{ start: open.start, end: open.end, rule: 'no-document-date', reason: 'The day of writing is not known, so relative dates stay open' }] : [])
  ]
}
