/** A short text as the words, numbers and marks that dates of page heads are made of. */
import { isBlank } from '../span.js'
import type { Span } from '../types.js'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly lower: string
  /** No blank stands before it. */
  readonly glued: boolean
}

const LETTER = /[\p{L}\p{M}]/u

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      glued = false
      at++
      continue
    }
    const start = at++
    let kind: Token['kind'] = 'mark'
    let parted = false
    if (isDigit(code)) {
      kind = 'number'
      while (at < text.length && isDigit(text.charCodeAt(at))) at++
      // "Nov 19, 20197:05 AM": pages set the time behind the year without a blank.
      parted = at > start + 4 && at < start + 7 && text.charCodeAt(at) === 58
      if (parted) at = start + 4
    } else if (LETTER.test(text.charAt(start))) {
      kind = 'word'
      while (at < text.length && LETTER.test(text.charAt(at))) at++
    }
    tokens.push({ kind, start, end: at, lower: text.slice(start, at).toLowerCase(), glued })
    glued = !parted
  }
  return tokens
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.lower)

/** A number of so many figures. */
export function number(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.kind !== 'number') return undefined
  const length = token.end - token.start
  return length >= least && length <= most ? Number(token.lower) : undefined
}

/** Behind the full stop of an abbreviation. */
export function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '.') ? at + 1 : at
}
