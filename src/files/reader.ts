/**
 * The engine: finds the records of a file that comes in pieces of any size, whatever its format, and reads each.
 * It keeps the lines of one record and a few lines ahead, never the file.
 */
import type { FileFormat } from '../types.js'
import { articleOf } from './assemble.js'
import { recordCount } from './count.js'
import { type Format, RecordText } from './format.js'
import { type Choice, choose, startOfAnother } from './formats.js'
import { jsonReader, looksLikeJson } from './json-reader.js'
import { orPlain } from './no-record.js'
import type { FileReader, Sink } from './sink.js'
import { AHEAD, isBlankLine, LineCursor, type Line, lineCutter } from './lines.js'

/** The format is chosen by this many characters of the file. */
const HEAD = 1 << 18

/** A reader for one file. `named` is the format that the caller says it has. */
export function fileReader(named: FileFormat | undefined, sink: Sink): FileReader {
  return named === undefined ? orPlain(sink, readerOf) : readerOf(named, sink)
}

function readerOf(named: FileFormat | undefined, sink: Sink): FileReader {
  const { watched, complain } = watch(sink)
  let reader: FileReader | undefined
  let head = ''
  let look = 1
  const decide = (ended: boolean): FileReader | undefined => {
    const whole = ended && head.length <= HEAD
    const json = named === 'plain' || named === 'ruled' ? false : looksLikeJson(head.slice(0, HEAD), whole || head.length >= HEAD)
    if (json === undefined) return undefined
    reader = json ? jsonReader(named, watched) : lineReader(named, watched)
    reader.push(head)
    head = ''
    return reader
  }
  return {
    push(chunk) {
      if (reader !== undefined) return reader.push(chunk)
      head += chunk
      // Looked at again when it has doubled: a file that comes character by character stays linear.
      if (head.length < look && !chunk.includes('\n')) return
      look = head.length * 2
      decide(false)
    },
    end() {
      const summary = (reader ?? decide(true) ?? lineReader(named, watched)).end()
      complain()
      return summary
    }
  }
}

/** Watches whether anything is found at all. */
function watch(sink: Sink): { readonly watched: Sink; readonly complain: () => void } {
  let articles = 0
  let end = 0
  return {
    watched: {
      article: (article, page) => {
        articles++
        sink.article(article, page)
      },
      outside: (piece) => {
        end = piece.end
        sink.outside(piece)
      },
      issue: (issue) => sink.issue(issue)
    },
    complain: () => {
      if (articles > 0) return
      sink.issue(
        end === 0
          ? { start: 0, end: 0, rule: 'empty-file', reason: 'The file holds no text' }
          : { start: 0, end, rule: 'no-article', reason: 'No article was found in the file' }
      )
    }
  }
}

function lineReader(named: FileFormat | undefined, sink: Sink): FileReader {
  const cutter = lineCutter()
  const cursor = new LineCursor()
  let count = recordCount()
  let declared: number | undefined
  let headLength = 0
  let choice: Choice | undefined
  let first: FileFormat = 'plain'
  let held: Line[] = []
  let inRecord = false
  /** Has a record of this format shown how its records end? */
  let endKnown = false
  let found = 0

  function read(ended: boolean): void {
    if (choice === undefined) {
      if (headLength < HEAD && !ended) return
      choice = choose(cursor.lines, named, sink)
      first = choice.format.name
    }
    const last = cursor.lines.length - (ended ? 0 : AHEAD)
    while (cursor.at < last) {
      const line = cursor.current
      if (line !== undefined) choice = step(choice, line)
      cursor.next()
    }
    cursor.forget()
    if (ended) close(choice.format, false, true)
  }

  function step(now: Choice, line: Line): Choice {
    let { format } = now
    let next = now
    let separator = false
    if (!isBlankLine(line.text)) {
      const own = format.starts?.(cursor) === true
      const other = own || now.fixed || (inRecord && !cursor.afterBlank) ? undefined : startOfAnother(cursor, format)
      separator = !own && other === undefined && format.separates?.(cursor) === true
      if (own || other !== undefined || separator || !inRecord) {
        close(format, false, false)
        inRecord = !separator
      }
      if (other !== undefined) {
        sink.issue({ start: line.start, end: line.end, rule: 'second-format', reason: `From here on the file is of the format ${other.name}, above it is ${format.name}` })
        next = { format: other, fixed: false }
        format = other
        endKnown = false
        countUp()
      }
    }
    held.push(line)
    if (!inRecord || held.length <= 8) {
      const declared = format.declares?.(line.text)
      if (declared !== undefined) count.declare(declared, line)
    }
    if (separator) close(format, false, false)
    else if (inRecord && format.ends?.(line.text) === true) close(format, true, false)
    return next
  }

  /** Reads the record whose lines are held, or hands them on as standing outside. */
  function close(format: Format, ended: boolean, last: boolean): void {
    if (held.length === 0) return
    const record = new RecordText(held)
    const parts = inRecord ? format.read(record) : undefined
    held = []
    inRecord = false
    if (parts === undefined) return outside(record, record.start, record.end)
    const article = articleOf(record, parts, format.name)
    found++
    outside(record, record.start, article.start)
    sink.article(article, parts.page === true && parts.text === undefined ? record.slice(article.start, article.end) : article.text)
    for (const issue of parts.issues ?? []) sink.issue(issue)
    const whole = format.ends === undefined ? parts.whole : ended
    if (whole === false && last && (endKnown || format.ends !== undefined)) {
      sink.issue({ start: article.start, end: article.end, rule: 'cut-off', reason: 'The last record does not end as the others do: the file seems to be cut off' })
    }
    endKnown ||= whole === true
    outside(record, article.end, record.end)
  }

  /** Compares what was found with what was declared, up to here. */
  function countUp(): void {
    const sum = count.end(found)
    if (sum.declared !== undefined) declared = (declared ?? 0) + sum.declared
    if (sum.issue !== undefined) sink.issue(sum.issue)
    count = recordCount()
    found = 0
  }

  function outside(record: RecordText, start: number, end: number): void {
    const piece = record.piece(start, end)
    if (piece.end > piece.start) sink.outside(piece)
  }

  return {
    push(chunk) {
      const lines = cutter.push(chunk)
      headLength += chunk.length
      if (lines.length === 0) return
      cursor.add(lines)
      read(false)
    },
    end() {
      cursor.add(cutter.end())
      read(true)
      countUp()
      return { format: first, ...(declared !== undefined && { declared }) }
    }
  }
}
