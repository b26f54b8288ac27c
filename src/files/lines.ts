import { isBlank } from '../span.js'
import type { Piece } from '../types.js'

/** One line of a file: its words without the break, which `eol` keeps ("" for the last line). */
export interface Line extends Piece {
  readonly eol: string
}

/** Cuts a text that comes in pieces of any size into lines: the same lines however it was cut. */
export interface LineCutter {
  push(chunk: string): readonly Line[]
  end(): readonly Line[]
}

/** Lines end at a line feed, a carriage return, or both together. A byte-order mark belongs to no line. */
export function lineCutter(): LineCutter {
  const breaks = /\r\n|\n|\r/g
  let started: string[] = []
  let start = 0
  let carriage = ''
  let first = true

  function line(last: string, eol: string): Line {
    const text = started.length === 0 ? last : started.join('') + last
    started = []
    const found = { start, end: start + text.length, text, eol }
    start = found.end + eol.length
    return found
  }

  return {
    push(chunk) {
      if (chunk === '') return []
      let text = carriage + chunk
      carriage = ''
      if (first) {
        first = false
        if (text.charCodeAt(0) === 0xfeff) {
          text = text.slice(1)
          start = 1
        }
      }
      // A carriage return at the edge of a chunk may be half of a break.
      if (text.endsWith('\r')) {
        carriage = '\r'
        text = text.slice(0, -1)
      }
      const lines: Line[] = []
      let from = 0
      breaks.lastIndex = 0
      for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
        lines.push(line(text.slice(from, found.index), found[0]))
        from = breaks.lastIndex
      }
      if (from < text.length) started.push(text.slice(from))
      return lines
    },
    end() {
      const lines: Line[] = []
      if (carriage !== '') lines.push(line('', carriage))
      if (started.length > 0) lines.push(line('', ''))
      return lines
    }
  }
}

export function isBlankLine(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/** How many lines a format may look ahead. */
export const AHEAD = 48

/** A line, what stands above it, and the lines behind it. */
export interface LineView {
  /** The words of the line that lies `ahead` lines on; "" beyond the end and further on than `AHEAD`. */
  line(ahead?: number): string
  /** Does the line stand first in the file, or after a blank line? */
  readonly afterBlank: boolean
  /** The last line above that is not blank; "" at the beginning of the file. */
  readonly above: string
}

/** Walks over lines that are still being added. */
export class LineCursor implements LineView {
  afterBlank = true
  above = ''
  at = 0
  lines: Line[] = []

  add(lines: readonly Line[]): void {
    for (const line of lines) this.lines.push(line)
  }

  get current(): Line | undefined {
    return this.lines[this.at]
  }

  line(ahead = 0): string {
    return ahead > AHEAD ? '' : (this.lines[this.at + ahead]?.text ?? '')
  }

  next(): void {
    const text = this.line()
    this.afterBlank = isBlankLine(text)
    if (!this.afterBlank) this.above = text
    this.at++
  }

  /** Drops the lines that were walked over. */
  forget(): void {
    if (this.at < 1024 && this.at < this.lines.length) return
    this.lines = this.lines.slice(this.at)
    this.at = 0
  }
}
