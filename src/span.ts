import type { Piece, Span } from './types.js'

/** The range `[start, end)` of `source` with its words. */
export function piece(source: string, start: number, end: number): Piece {
  return { start, end, text: source.slice(start, end) }
}

/** Is this UTF-16 unit blank: white space of any kind, a no-break space, a byte-order mark? */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Where `text` first stands inside `[from, to)`, or -1: unlike `indexOf`, it never looks beyond `to`. */
export function indexWithin(source: string, text: string, from: number, to: number): number {
  const at = source.slice(from, to).indexOf(text)
  return at < 0 ? -1 : from + at
}

/** Where `text` last stands inside `[from, to)`, or -1: unlike `lastIndexOf`, it never looks before `from`. */
export function lastIndexWithin(source: string, text: string, from: number, to: number): number {
  if (text.length === 1) {
    // A single character is found without a copy.
    const code = text.charCodeAt(0)
    for (let at = to - 1; at >= from; at--) if (source.charCodeAt(at) === code) return at
    return -1
  }
  const at = source.slice(from, to).lastIndexOf(text)
  return at < 0 ? -1 : from + at
}

/** `[start, end)` without the blanks at its edges; empty ranges collapse on `start`. */
export function trim(source: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(source.charCodeAt(from))) from++
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** The first of `count` numbers from 0 on that lies behind what is looked for, as all after it do; `count` where none does. */
export function firstBehind(count: number, isBehind: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The index of the last item of an ordered list that starts at or before `offset`, or -1.
 * Binary search: lists of an article are in order of `start`.
 */
export function indexAt(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && item.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
