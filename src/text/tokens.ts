import type { Span } from '../types.js'

/** A word of a short line, with what the labelling of blocks asks of it. */
export interface Token extends Span {
  /** Small letters, apostrophes straight. */
  readonly lower: string
  readonly shape: 'capitalized' | 'capitals' | 'lower' | 'number'
}

const WORD = /[\p{L}\p{M}\p{N}@]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu
const FIRST = /^(?:(?<number>\p{N})|(?<upper>\p{Lu}))/u
const SMALL = /\p{Ll}/u

/** The words of `[start, end)`; those joined by hyphens, dots and apostrophes are one. */
export function tokensOf(source: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const text = source.slice(start, end)
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const first = FIRST.exec(word)?.groups
    const shape = first?.['number'] !== undefined ? 'number' : first?.['upper'] === undefined ? 'lower' : word.length > 1 && !SMALL.test(word) ? 'capitals' : 'capitalized'
    tokens.push({ start: start + match.index, end: start + match.index + word.length, lower: word.toLowerCase().replaceAll('’', "'"), shape })
  }
  return tokens
}
