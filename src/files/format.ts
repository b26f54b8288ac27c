/**
 * What a format is: a table of what its lines look like, and a reader of one record.
 * `reader.ts` finds the records with the table; it knows no format by name.
 */
import { trim } from '../span.js'
import type { Author, FileFormat, Issue, JsonValue, Piece, Span } from '../types.js'
import { isBlankLine, type Line, type LineView } from './lines.js'

/**
 * The table of a format. The file is cut into records: one begins where `starts` says so, and at the first line that is
 * not blank after the end of another; it goes on until the next begins, or through the line where `ends` says so.
 */
export interface Format {
  readonly name: FileFormat
  /** Does a record, beyond doubt, begin at this line? Also asked of files that are read as another format. */
  starts?(at: LineView): boolean
  /** Is this the last line of its record? */
  ends?(line: string): boolean
  /** Does this line stand between records, in none of them? */
  separates?(at: LineView): boolean
  /** Is this a line of the cover page that exports of this format begin with? */
  covers?(line: string): boolean
  /** Does this line, somewhere in a record, show that the file is of this format? Asked only of the beginning of a file. */
  shows?(line: string): boolean
  /** The format as this file has it, where files differ. */
  fits?(head: readonly Line[]): Format
  /** What a record says; nothing when it holds no article (a cover page, a closing note). */
  read(record: RecordText): RecordParts | undefined
  /** How many articles the file says that it holds, where a line of the cover or of a record says so. */
  declares?(line: string): Declaration | undefined
}

/** "3 of 12": the number of one record and of all, or of all alone. */
export interface Declaration {
  readonly number?: number
  readonly of: number
}

/** What a field means to an article; fields without a role are kept in `extra`. */
export type Role = 'title' | 'deck' | 'byline' | 'published' | 'section' | 'outlet' | 'dateline' | 'words' | 'language'

/** A labelled value of a record. */
export interface Field {
  readonly label: string
  readonly role?: Role | undefined
  /** Where the value stands in the file, and its words decoded. */
  readonly value: Piece
  /** The value itself where it is more than words. */
  readonly json?: JsonValue
}

/** What a format reads from one record. Offsets count from the beginning of the file. */
export interface RecordParts {
  /** The article's own range, where the record begins or ends with something else. */
  readonly start?: number
  readonly end?: number
  readonly fields: readonly Field[]
  /** The stretches of the record that are its body. */
  readonly body: readonly Span[]
  /** The body decoded, where the file encodes it. */
  readonly text?: string
  readonly issues?: readonly Issue[]
  /** Does the record show its end? `false` for the last one of a file means that the file is cut off. */
  readonly whole?: boolean
  /** The authors, where the format has read them already. */
  readonly authors?: readonly Author[]
  /** Do head and body stand in the record as on a page, so that it can be parsed as a whole? */
  readonly page?: boolean
  /** Does the format write the family name first ("Okafor, Maria")? */
  readonly familyFirst?: boolean
}

/** The lines of one record. */
export class RecordText {
  readonly start: number
  readonly end: number
  readonly #text: string

  constructor(readonly lines: readonly Line[]) {
    this.#text = lines.length === 1 ? (lines[0]?.text ?? '') : lines.map((line) => line.text + line.eol).join('')
    this.start = lines[0]?.start ?? 0
    this.end = this.start + this.#text.length
  }

  /** The words of a line; none where there is no such line. */
  text(at: number): string {
    return this.lines[at]?.text ?? ''
  }

  /** The range of the lines `[from, to)`. */
  span(from: number, to: number): Span {
    return { start: this.lines[from]?.start ?? this.end, end: this.lines[to - 1]?.end ?? this.end }
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start - this.start, end - this.start)
  }

  /** The range without blanks at its edges. */
  trimmed(start: number, end: number): Span {
    const { start: from, end: to } = trim(this.#text, start - this.start, end - this.start)
    return { start: from + this.start, end: to + this.start }
  }

  piece(start: number, end: number): Piece {
    const span = this.trimmed(start, end)
    return { ...span, text: this.slice(span.start, span.end) }
  }

  /** A value as one line: wrapped lines joined, blanks at its edges left out. */
  value(start: number, end: number): Piece {
    const found = this.piece(start, end)
    return { ...found, text: unwrapped(found.text) }
  }

  /** A field whose value is what stands in this range. */
  field(label: string, { start, end }: Span, role?: Role): Field {
    return { label, role, value: this.value(start, end) }
  }
}

/** Joins the lines of a wrapped value. */
export function unwrapped(text: string): string {
  return /[\r\n]/.test(text) ? text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '').join(' ') : text
}

/** A run of lines without a blank one: indexes into the lines of a record. */
export interface LineBlock extends Span {
  readonly from: number
  readonly to: number
}

/** The blocks of the lines `[from, to)`. */
export function lineBlocks(lines: readonly Line[], from = 0, to = lines.length): LineBlock[] {
  const blocks: LineBlock[] = []
  let first = -1
  for (let at = from; at <= to; at++) {
    const line = at < to ? lines[at] : undefined
    if (line !== undefined && !isBlankLine(line.text)) {
      if (first < 0) first = at
      continue
    }
    if (first >= 0) blocks.push({ from: first, to: at, start: lines[first]?.start ?? 0, end: lines[at - 1]?.end ?? 0 })
    first = -1
  }
  return blocks
}

