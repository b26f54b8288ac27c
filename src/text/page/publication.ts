import { DATED, DATE_LABEL, LEAD, MONTH, pageWords, RECENT, UNIT } from './page-lexicon.js'
import { onPage, type Token } from './tokens.js'

/** Can the word stand in a line that says when the story was published? */
function isDated(token: Token): boolean {
  if (token.shape === 'number' || onPage(token, DATED)) return true
  return token.dotted && (pageWords().of(token.lower.replaceAll('.', '')).classes & DATED) !== 0
}

/** Without a number and without "ago" there is no date: a quick look that spares most lines the rest. */
export function mayHoldDate(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return /\bago\b|today|yesterday/i.test(source.slice(start, end))
}

/** "EST", "AEDT", "GMT-5": letters behind a time, the last of them for "time". */
function isZone({ shape, start, end, lower }: Token): boolean {
  return shape === 'capitals' && end - start < 10 && /t(?:[+-][\d:]+)?$/.test(lower)
}

/** "2020-03-09", "2020.03.09", "9-mar-2020", "09.03.2020", "3/9/2020". */
const FULL = /^(?:\d{4}(?<part>[-./])\d{1,2}\k<part>\d{1,2}|\d{1,2}-[a-z]{3}-\d{2,4}$|\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>\d{4}$)/

/** "3/9/20", "03-09-20": a date where the time of day stands with it. */
const SHORT = /^\d{1,2}(?<mark>[/-])\d{1,2}\k<mark>\d{2}$/
const CLOCK = /^[ap]\.?m$/

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
  if (!tokens.some((token) => token.shape === 'number' || onPage(token, RECENT))) return undefined
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    let month = false
    let number = false
    let full = false
    let short = false
    let clock = false
    let ago = false
    let unit = false
    let label = false
    for (; to < tokens.length; to++) {
      const token = tokens[to]
      if (token === undefined || !(isDated(token) || (to > from && isZone(token)))) break
      const { page } = token
      if (token.shape !== 'lower' && (page & MONTH) !== 0) month = true
      if (token.shape === 'number') {
        number = true
        if (FULL.test(token.lower)) full = true
        else if (SHORT.test(token.lower)) short = true
      } else if (short && CLOCK.test(token.lower)) clock = true
      if ((page & RECENT) !== 0) ago = true
      if ((page & UNIT) !== 0) unit = true
      if ((page & DATE_LABEL) !== 0) label = true
    }
    // "Posted on May 5 by Jane Doe"
    if (to > from && tokens[to - 1]?.lower === 'by') to--
    if ((month && number) || full || clock || (ago && (number || label)) || (label && number && unit)) return { from: skipLead(tokens, from), to }
    from = to
  }
  return undefined
}

/** Small words that belong to what stands before the date. */
function skipLead(tokens: readonly Token[], from: number): number {
  let at = from
  while (onPage(tokens[at], LEAD)) at++
  return at
}
