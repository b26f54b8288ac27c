/** The head of an article that has no labels: its title, byline and date lines. */
import { statedDate } from '../calendar/stated.js'
import { type Field, lineBlocks, type RecordParts, type RecordText } from './format.js'
import { isBlankLine, type Line } from './lines.js'

/** Longer lines are paragraphs. */
const TITLE = 250

/** The parts of a record that is an article as one would copy it from a page. */
export function readPlainArticle(record: RecordText): RecordParts | undefined {
  const { start, end } = record.trimmed(record.start, record.end)
  if (start === end) return undefined
  const whole: RecordParts = { start, end, fields: [], body: [{ start, end }] }
  const blocks = lineBlocks(record.lines)
  const head = blocks[0]
  if (head === undefined || blocks.length < 2) return whole
  const lines = record.lines.slice(head.from, head.to)
  const told = lines.findIndex((line, at) => at > 0 && (isByline(line.text) || isDateLine(line.text)))
  const title = told < 0 ? lines : lines.slice(0, told)
  const first = title[0]
  const last = title.at(-1)
  if (first === undefined || last === undefined || !isTitle(title)) return whole
  const fields: Field[] = [{ label: 'title', role: 'title', value: record.value(first.start, last.end) }]
  let bodyFrom = head.to
  for (const line of told < 0 ? [] : lines.slice(told)) {
    const field = fieldOf(record, line)
    if (field === undefined) {
      bodyFrom = record.lines.indexOf(line)
      break
    }
    fields.push(field)
  }
  // Byline and date may stand in blocks of their own.
  for (const block of blocks.slice(1, 4)) {
    if (block.from !== nextLine(record.lines, bodyFrom) || block.to - block.from > 2) break
    const more = record.lines.slice(block.from, block.to).map((line) => fieldOf(record, line))
    if (!more.every((field) => field !== undefined)) break
    fields.push(...more)
    bodyFrom = block.to
  }
  const from = record.lines[nextLine(record.lines, bodyFrom)]
  return from === undefined ? whole : { start, end, fields, body: [{ start: from.start, end }] }
}

function nextLine(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && isBlankLine(lines[at]?.text ?? '')) at++
  return at
}

/** A headline does not end as a sentence does; a long one is wrapped over two or three lines. */
function isTitle(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  const last = lines.at(-1)?.text.trimEnd() ?? ''
  return length <= TITLE && lines.length <= 4 && !/[.,;:…]["'”’)]?$/.test(last) && !/^["“]/.test(last)
}

function fieldOf(record: RecordText, line: Line): Field | undefined {
  if (isByline(line.text)) return { label: 'byline', role: 'byline', value: record.value(line.start, line.end) }
  return isDateLine(line.text) ? { label: 'published', role: 'published', value: record.value(line.start, line.end) } : undefined
}

/** "By Maria Okafor": the word, then names. */
export function isByline(text: string): boolean {
  const line = text.trim()
  return line.length <= 160 && /^(?:by|BY|By|Von|VON|Par|PAR|Door|DOOR)[ :\u00a0]\s*\p{Lu}/u.test(line) && !/[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''))
}

/** A line that is a date, a weekday and a time, and hardly anything else. */
export function isDateLine(text: string): boolean {
  const line = text.trim()
  if (line.length > 120) return false
  const date = statedDate(line)
  if (date === undefined) return false
  const before = line.slice(0, date.start).trim()
  // "LOAD-DATE: March 3, 2021" is a field with a date, no date line.
  if (before.endsWith(':') && !/^(?:published|posted|updated|date)(?: on)?:$/i.test(before)) return false
  const rest = before + ' ' + line.slice(date.end)
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3 && rest.trim().length <= date.end - date.start
}
