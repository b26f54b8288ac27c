/** The text as it is read, where the source holds characters in code, and the way back from its offsets to those of the source. */
import { firstBehind } from '../span.js'
import type { Issue } from '../types.js'
import { closerOf, CODE_START, codes, COMMENT_END, htmlCodes, isOdd } from './codes.js'
import { dressOf, meaningIn } from './dress.js'

/** A stretch that is read as something else: `[start, end)` of the source is `[from, to)` of what is read. */
interface Replaced {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** So much of what is in code is shown to the user. */
const LONGEST = 24

/**
 * Gives `read` the text as a reader sees it: `&quot;` is a quotation mark, `â€™` an apostrophe, a soft hyphen nothing, a tag of HTML
 * a new paragraph or nothing; of what was put around a text (see `dressOf`) nothing is left. All ranges in what it returns are then
 * moved to where they stand in `source`, and their `text` is what stands there. A source without any of it, as nearly all are, is read
 * as it is, at the price of one look. `odd` holds at most one issue, in offsets of what is read.
 */
export function asRead<Result>(source: string, read: (text: string, odd: readonly Issue[]) => Result): Result {
  const all = dressOf(source)
  if (CODE_START.test(source)) all.push(codes())
  if (all.length === 0) return read(source, [])
  const { text, replaced, odd } = decode(source, new RegExp(all.map((one) => one.source).join('|'), 'gmu'))
  const result = read(text, odd)
  if (replaced.length > 0) move(result, source, replaced, new Set())
  return result
}

/** `source` as a reader sees it. */
export const readable = (source: string): string => asRead(source, (text) => text)

/** HTML without its tags and references, as far as that is all that a reader needs: blanks are left as they are. */
export const readableHtml = (html: string): string => decode(html, htmlCodes()).text

/** `source` with all that is in code put into what it means. */
function decode(source: string, all: RegExp): { readonly text: string; readonly replaced: readonly Replaced[]; readonly odd: readonly Issue[] } {
  const meaningOf = meaningIn(source)
  const replaced: Replaced[] = []
  const parts: string[] = []
  const odd: Issue[] = []
  const unclosed = new Set<string>()
  let done = 0
  let length = 0
  for (let match = all.exec(source); match !== null; match = all.exec(source)) {
    const code = match.groups ?? {}
    const meaning = meaningOf(code)
    if (meaning === undefined) continue
    const closer = closerOf(code)
    if (closer !== undefined) {
      // What one look has not found is not looked for again.
      const close = unclosed.has(closer) ? -1 : source.indexOf(closer, all.lastIndex)
      if (close >= 0) all.lastIndex = closer === COMMENT_END ? close + closer.length : close
      else unclosed.add(closer)
      if (close < 0 && closer === COMMENT_END) continue
    }
    parts.push(source.slice(done, match.index), meaning)
    const from = length + match.index - done
    length = from + meaning.length
    done = all.lastIndex
    replaced.push({ from, to: length, start: match.index, end: done })
    if (odd.length === 0 && meaning !== '' && isOdd(code)) odd.push({ start: from, end: length, rule: 'text-in-code', reason: `from here on stands what is no plain text, such as ${match[0].slice(0, LONGEST)}; it is read as what it means` })
  }
  parts.push(source.slice(done))
  return { text: replaced.length === 0 ? source : parts.join(''), replaced, odd }
}

/** Moves every range in a tree of plain values to where it stands in the source; what stands in it twice are at most the sources of quotes, and they have names. */
function move(value: unknown, source: string, replaced: readonly Replaced[], moved: Set<object>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    // Of a list of numbers none needs a look.
    if (typeof value[0] !== 'number') for (const inner of value) move(inner, source, replaced, moved)
    return
  }
  if ('name' in value) {
    if (moved.has(value)) return
    moved.add(value)
  }
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    const start = startInSource(value.start, replaced)
    const end = value.end === value.start ? start : endInSource(value.end, replaced)
    value.start = start
    value.end = end
    if ('text' in value) value.text = source.slice(start, end)
  }
  for (const key in value) move(Reflect.get(value, key), source, replaced, moved)
}

function startInSource(at: number, replaced: readonly Replaced[]): number {
  const last = lastFrom(at, replaced)
  return last === undefined ? at : at < last.to ? last.start : at - last.to + last.end
}

/** A range ends behind its last character: what the source has behind that in code is another's. */
function endInSource(at: number, replaced: readonly Replaced[]): number {
  const last = lastFrom(at - 1, replaced)
  return last === undefined ? at : at <= last.to ? last.end : at - last.to + last.end
}

/** The last stretch that begins at `at` or before. */
function lastFrom(at: number, replaced: readonly Replaced[]): Replaced | undefined {
  return replaced[firstBehind(replaced.length, (index) => (replaced[index]?.from ?? Infinity) > at) - 1]
}
