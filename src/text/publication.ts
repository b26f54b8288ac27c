import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js'
import { PUBLICATION_WORDS } from '../lexicon/page-words.js'
import type { Token } from './tokens.js'

const MONTH: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(MONTHS))
/** Every word but numbers that can stand in a line that says when the story was published. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ PUBLICATION_WORDS.concat(/* @__PURE__ */ Object.keys(MONTHS), /* @__PURE__ */ Object.keys(WEEKDAYS)))

function isPublicationWord({ shape, lower }: Token): boolean {
  return shape === 'number' || WORDS.has(lower) || (lower.includes('.') && WORDS.has(lower.replaceAll('.', '')))
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
  if (!tokens.some((token) => token.shape === 'number' || token.lower === 'ago' || token.lower === 'yesterday' || token.lower === 'today')) return undefined
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
      if (token === undefined || !isPublicationWord(token)) break
      if (token.shape !== 'lower' && MONTH.has(token.lower)) month = true
      if (token.shape === 'number') {
        number = true
        if (/^\d{4}-\d{2}-\d{2}/.test(token.lower)) full = true
      }
      if (token.lower === 'ago' || token.lower === 'yesterday' || token.lower === 'today') ago = true
      if (UNITS.has(token.lower)) unit = true
      if (LABELS.has(token.lower)) label = true
    }
    if ((month && number) || full || (ago && (number || label)) || (label && number && unit)) return { from: skipLead(tokens, from), to }
    from = to
  }
  return undefined
}

const UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set(['minutes', 'mins', 'min', 'hours', 'hrs', 'hour', 'days', 'day', 'weeks', 'week', 'months', 'years'])
const LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(['published', 'updated', 'posted', 'modified', 'revised', 'issued', 'update', 'released'])
const LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(['by', 'and', 'a', 'the', 'story', 'of', 'at', 'read'])

/** Small words that belong to what stands before the date. */
function skipLead(tokens: readonly Token[], from: number): number {
  let at = from
  while (LEADS.has(tokens[at]?.lower ?? '')) at++
  return at
}
