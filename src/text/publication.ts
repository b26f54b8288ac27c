import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js'
import { PUBLICATION_WORDS } from '../lexicon/page-words.js'
import { tableOf, type WordTable } from '../lexicon/word-table.js'
import type { Token } from './tokens.js'

/** A word that can stand in a line which says when the story was published. */
const WORD = 1 << 0
const MONTH = 1 << 1
/** "Ago", "today": a date without a month. */
const RECENT = 1 << 2
const UNIT = 1 << 3
const LABEL = 1 << 4
/** Small words that belong to what stands before the date. */
const LEAD = 1 << 5

let words: WordTable | undefined
function publicationWords(): WordTable {
  return (words ??= tableOf(
    [PUBLICATION_WORDS, WORD],
    [Object.keys(MONTHS), WORD | MONTH],
    [Object.keys(WEEKDAYS), WORD],
    [['ago', 'yesterday', 'today'], RECENT],
    [['minutes', 'mins', 'min', 'hours', 'hrs', 'hour', 'days', 'day', 'weeks', 'week', 'months', 'years'], UNIT],
    [['published', 'updated', 'posted', 'modified', 'revised', 'issued', 'update', 'released'], LABEL],
    [['by', 'and', 'a', 'the', 'story', 'of', 'at', 'read'], LEAD]
  ))
}

/** Its classes, if lines of publication are made of such words. */
function publicationClasses(token: Token): number | undefined {
  const classes = token.classesIn(publicationWords())
  if (token.shape === 'number' || (classes & WORD) !== 0) return classes
  return token.dotted && ((publicationWords().get(token.lower.replaceAll('.', '')) ?? 0) & WORD) !== 0 ? classes : undefined
}

/** Without a number and without "ago" there is no date: a quick look that spares most lines the rest. */
export function mayHoldDate(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return /\bago\b|today|yesterday/i.test(source.slice(start, end))
}

/** A run of words `[from, to)` of a line that holds a date of publication and nothing else. */
export interface PublicationRun {
  readonly from: number
  readonly to: number
}

/**
 * The first run of words that are all of a kind that lines of publication are made of, and that holds a date:
 * a month with a number, an ISO or numeric date, or "5 hours ago".
 */
export function publicationRun(tokens: readonly Token[]): PublicationRun | undefined {
  if (!tokens.some((token) => token.shape === 'number' || (token.classesIn(publicationWords()) & RECENT) !== 0)) return undefined
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    let month = false
    let number = false
    let full = false
    let ago = false
    let unit = false
    let label = false
    for (; to < tokens.length; to++) {
      const token = tokens[to]
      const classes = token === undefined ? undefined : publicationClasses(token)
      if (token === undefined || classes === undefined) break
      if (token.shape !== 'lower' && (classes & MONTH) !== 0) month = true
      if (token.shape === 'number') {
        number = true
        if (/^\d{4}-\d{2}-\d{2}/.test(token.lower)) full = true
      }
      if ((classes & RECENT) !== 0) ago = true
      if ((classes & UNIT) !== 0) unit = true
      if ((classes & LABEL) !== 0) label = true
    }
    if ((month && number) || full || (ago && (number || label)) || (label && number && unit)) return { from: skipLead(tokens, from), to }
    from = to
  }
  return undefined
}

/** Small words that belong to what stands before the date. */
function skipLead(tokens: readonly Token[], from: number): number {
  let at = from
  while (((tokens[at]?.classesIn(publicationWords()) ?? 0) & LEAD) !== 0) at++
  return at
}
