import type { Span } from '../types.js'

/** A word of a short line, with what the labelling of blocks asks of it. */
export interface Token extends Span {
  /** Small letters, apostrophes straight. */
  readonly lower: string
  readonly shape: 'capitalized' | 'capitals' | 'lower' | 'number'
}

const OTHER = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
/** A letter or mark of neither case, and "@". */
const PLAIN = 4
/** Joins two words: apostrophes, full stop, ampersand, hyphen. */
const JOINER = 5

const IS_SMALL = /\p{Ll}/u
const IS_CAPITAL = /\p{Lu}/u
const IS_DIGIT = /\p{N}/u
const IS_PLAIN = /[\p{L}\p{M}]/u

/** What a code point is; text is nearly all ASCII, which needs no regular expression. */
function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return SMALL
    if (code >= 65 && code <= 90) return CAPITAL
    if (code >= 48 && code <= 57) return DIGIT
    return code === 64 ? PLAIN : code === 39 || code === 46 || code === 38 || code === 45 ? JOINER : OTHER
  }
  if (code === 0x2019) return JOINER
  if (code >= 0x2000 && code <= 0x206f) return OTHER
  const character = String.fromCodePoint(code)
  return IS_SMALL.test(character) ? SMALL : IS_CAPITAL.test(character) ? CAPITAL : IS_DIGIT.test(character) ? DIGIT : IS_PLAIN.test(character) ? PLAIN : OTHER
}

/** The words of `[start, end)`; those joined by hyphens, dots and apostrophes are one. */
export function tokensOf(source: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const first = source.codePointAt(at) ?? 0
    const opening = kindOf(first)
    const from = at
    at += first > 0xffff ? 2 : 1
    if (opening === OTHER || opening === JOINER) continue
    let small = opening === SMALL
    let curly = false
    while (at < end) {
      let code = source.codePointAt(at) ?? 0
      let kind = kindOf(code)
      let to = at
      if (kind === JOINER) {
        if (at + 1 >= end) break
        if (code === 0x2019) curly = true
        to++
        code = source.codePointAt(to) ?? 0
        kind = kindOf(code)
      }
      if (kind === OTHER || kind === JOINER) break
      if (kind === SMALL) small = true
      at = to + (code > 0xffff ? 2 : 1)
    }
    if (at > end) at = end
    const lower = source.slice(from, at).toLowerCase()
    tokens.push({
      start: from,
      end: at,
      lower: curly ? lower.replaceAll('’', "'") : lower,
      shape: opening === DIGIT ? 'number' : opening !== CAPITAL ? 'lower' : !small && at - from > 1 ? 'capitals' : 'capitalized'
    })
  }
  return tokens
}
