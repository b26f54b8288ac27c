/** Markdown with a block of fields above each article (Jekyll, Hugo): between lines of `---` (YAML) or `+++` (TOML). */
import { fieldKey } from '../lexicon/field-names.js'
import type { JsonValue } from '../types.js'
import type { Field, Format, RecordParts, RecordText } from './format.js'
import { wordsOf } from './json-fields.js'
import { FIELD_ROLES } from './labels.js'
import { AHEAD, isBlankLine, type LineView } from './lines.js'

const OPEN = /^(?:---|\+\+\+)\s*$/
const CLOSE = /^(?:---|\.\.\.|\+\+\+)\s*$/
const KEY = /^(?<key>[\p{L}_][\p{L}\p{N}_ .-]{0,60}?)\s{0,4}[:=](?=\s|$)/u
const INNER = /^(?:\s+\S|- |#|\s*$)/

export const frontMatter: Format = {
  name: 'front-matter',
  starts: (at) => OPEN.test(at.line()) && opensFields(at),
  read
}

/** Do only fields stand between this line and the one that closes it? */
function opensFields(at: LineView): boolean {
  if (!KEY.test(at.line(1))) return false
  for (let ahead = 2; ahead <= AHEAD; ahead++) {
    const line = at.line(ahead)
    if (CLOSE.test(line)) return true
    if (!KEY.test(line) && !INNER.test(line)) return false
  }
  return false
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  const fields: Field[] = []
  let at = lines.findIndex((line) => !isBlankLine(line.text))
  if (at < 0 || !OPEN.test(record.text(at))) return undefined
  at++
  while (at < lines.length && !CLOSE.test(record.text(at))) {
    const first = lines[at]
    const found = KEY.exec(first?.text ?? '')
    let to = at + 1
    while (to < lines.length && INNER.test(record.text(to)) && !CLOSE.test(record.text(to))) to++
    if (first !== undefined && found !== null) {
      const start = first.start + found[0].length
      const value = record.piece(start, lines[to - 1]?.end ?? first.end)
      const json = valueOf(value.text, lines.slice(at + 1, to).map((line) => line.text), record.slice(start, first.end).trim())
      const label = found.groups?.['key'] ?? ''
      const role = FIELD_ROLES.get(fieldKey(label))
      const words = wordsOf(json, 'title') ?? ''
      const inner = words === '' ? -1 : value.text.indexOf(words)
      const exact = inner >= 0 ? { start: value.start + inner, end: value.start + inner + words.length } : { start: value.start, end: value.end }
      const plain = role === undefined || words === ''
      fields.push({ label, role: plain ? undefined : role, value: { ...exact, text: words }, ...(plain && { json }) })
    }
    at = to
  }
  at++
  while (at < lines.length && isBlankLine(record.text(at))) at++
  const heading = lines[at]
  const headline = headingOf(heading?.text ?? '')
  const title = fields.find((field) => field.role === 'title')
  if (heading !== undefined && headline !== undefined && (title === undefined || title.value.text.trim() === headline)) {
    const start = heading.start + heading.text.indexOf(headline)
    if (title === undefined) fields.push({ label: 'heading', role: 'title', value: { start, end: start + headline.length, text: headline } })
    at++
  }
  const from = lines[at]
  return { fields, body: from === undefined ? [] : [{ start: from.start, end: record.end }] }
}

/** The words of a Markdown heading, "# Title" or "# Title #". */
function headingOf(line: string): string | undefined {
  const marks = /^#{1,2}\s/.exec(line)
  if (marks === null) return undefined
  let end = line.trimEnd().length
  while (line.charAt(end - 1) === '#') end--
  const words = line.slice(marks[0].length, end).trim()
  return words === '' ? undefined : words
}

/** The value of a field: what front matter uses of YAML and TOML. Anything else is kept as its words. */
function valueOf(whole: string, below: readonly string[], inline: string): JsonValue {
  if (/^[|>][+-]?$/.test(inline)) return below.map((line) => line.trim()).join(inline.startsWith('|') ? '\n' : ' ').trim()
  const items = below.filter((line) => line.trim() !== '')
  if (inline === '' && items.length > 0 && items.every((line) => /^\s*- /.test(line) || /^\s{2,}\S/.test(line))) {
    return items.filter((line) => /^\s*- /.test(line)).map((line) => scalar(line.replace(/^\s*- (?:name:\s)?/, '').trim()))
  }
  if (inline.startsWith('[') && whole.endsWith(']')) {
    return [...whole.slice(1, -1).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,"'][^,]*/g)].map(([item]) => scalar(item.trim())).filter((one) => one !== '')
  }
  return scalar(whole.split(/[\r\n]+/).map((line) => line.trim()).join(' '))
}

function scalar(text: string): string {
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) {
    try {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- JSON.parse gives JSON
      const value: JsonValue = JSON.parse(text)
      if (typeof value === 'string') return value
    } catch {
      return text.slice(1, -1)
    }
  }
  if (text.length >= 2 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  // A comment at the end of a line.
  const comment = text.indexOf(' # ')
  return comment < 0 ? text : text.slice(0, comment).trimEnd()
}
