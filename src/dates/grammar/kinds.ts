/** What a word can be in a time expression by its form. */
import { DASHES } from '../../lexicon/date-neighbours.js'
import { KINDS } from '../../lexicon/time-kinds.js'

/** Is it a hyphen, an en dash or an em dash? */
export const isDash = (lower: string): boolean => DASHES.has(lower)

/** The kinds that a word has by its form, whatever the tables say. */
export function formKinds(lower: string): number {
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return KINDS.NUMERAL
  if (isDash(lower)) return KINDS.DASH
  // "FY2019", "Q3", "H1", "T10"
  return code === 102 || code === 104 || code === 113 || code === 116 ? KINDS.KEY : 0
}
