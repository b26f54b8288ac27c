import { isBlank } from '../../span.js'
import type { Span } from '../../types.js'

/** A physical line that holds something, without the blanks at its edges. */
export interface Line extends Span {
  /** Line breaks between the line before and this one: 1 is the next line, 2 and more leave blank lines between. */
  readonly breaks: number
  /** Blanks before its first character. */
  readonly indent: number
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator (Unicode UAX #14, classes BK, CR, LF). U+0085 is left out: in news it is an ellipsis that was decoded wrongly. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
}

/** The lines of `[start, end)` that are not blank; a line of blanks of any kind counts as a break only. */
export function readLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let breaks = 0
  for (let at = start; at < end; ) {
    let stop = at
    let first = -1
    for (; stop < end; stop++) {
      const code = source.charCodeAt(stop)
      if (code > 32 && code < 128) {
        if (first < 0) first = stop
        continue
      }
      if (isBreak(code)) break
      if (first < 0 && !isBlank(code)) first = stop
    }
    if (first >= 0) {
      let last = stop
      while (isBlank(source.charCodeAt(last - 1))) last--
      lines.push({ start: first, end: last, breaks: lines.length === 0 ? 0 : breaks, indent: first - at })
      breaks = 0
    }
    breaks++
    at = stop + (source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

const BULLETS = '•‣▪●◦–—-*·⁃'

/** "• one", "- one", "1. one", "a) one": the line is an item of a list. */
export function isItem(source: string, line: Span): boolean {
  const head = source.slice(line.start, Math.min(line.end, line.start + 5))
  if (BULLETS.includes(head.charAt(0)) && isBlank(head.charCodeAt(1))) return true
  return /^(?:\d{1,3}|[a-z])[.)]\s/.test(head)
}
