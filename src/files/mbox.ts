/** Mail and newsgroup folders (RFC 4155): messages below "From " lines, or one after the other, each with its headers (RFC 5322, RFC 5536). */
import type { Field, Format, RecordParts, RecordText, Role } from './format.js'
import { isBlankLine, type LineView } from './lines.js'
import { addressName, headerDecoded, headersOf, messageText } from './mail.js'

/** "From name@host Sat Jan  3 01:05:34 2015". */
const FROM_LINE = /^From \S.{8,200}\d{4}\s*$/
const HEADER = /^(?<name>[A-Za-z][A-Za-z0-9-]{0,60}):(?=[ \t]|$)/
/** Headers that a message begins with where no "From " line parts them. */
const FIRST_HEADER = /^(?:From|Path|Return-Path|Received|Newsgroups|Xref|Message-ID|Date|Subject|Delivered-To|Relay-Version|MIME-Version): /i

const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map([['subject', 'title'], ['from', 'byline'], ['date', 'published'], ['content-language', 'language']])

export const mbox: Format = {
  name: 'mbox',
  starts: (at) => beginsWithFrom(at) || (at.above === '' && beginsWithHeaders(at)),
  fits: (head) => (FROM_LINE.test(head.find((line) => !isBlankLine(line.text))?.text ?? '') ? mbox : { ...mbox, starts: (at) => at.afterBlank && beginsWithHeaders(at) }),
  read
}

function beginsWithFrom(at: LineView): boolean {
  return at.line().startsWith('From ') && FROM_LINE.test(at.line()) && (HEADER.test(at.line(1)) || at.line(1).startsWith('>From '))
}

/** Do headers begin here, with those that every message has? */
function beginsWithHeaders(at: LineView): boolean {
  if (!FIRST_HEADER.test(at.line())) return false
  const seen = new Set<string>()
  for (let ahead = 0; ahead <= 40; ahead++) {
    const line = at.line(ahead)
    const name = HEADER.exec(line)?.groups?.['name']
    if (name === undefined && !/^[ \t]\S/.test(line)) break
    if (name !== undefined) seen.add(name.toLowerCase())
  }
  return seen.has('from') && seen.has('subject') && (seen.has('date') || seen.has('newsgroups') || seen.has('message-id') || seen.has('organization'))
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  let at = lines.findIndex((line) => !isBlankLine(line.text))
  if (/^>?From /.test(record.text(at))) at++
  const { start: from } = record.span(at, at)
  const { list, headers, end } = headersOf(record.slice(from, record.end), 0)
  if (!headers.has('from') && !headers.has('subject')) return undefined
  const fields: Field[] = []
  for (const header of list) {
    const label = header.name
    const raw = record.value(from + header.start, from + header.end)
    const text = headerDecoded(raw.text)
    const role = ROLES.get(label.toLowerCase())
    const name = role === 'byline' ? addressName(text) : text
    const exact = raw.end - raw.start === raw.text.length && text === raw.text
    const start = raw.start + (exact ? text.indexOf(name) : 0)
    fields.push({ label, role, value: { start, end: exact ? start + name.length : raw.end, text: name } })
    if (name !== text) fields.push({ label, value: { ...raw, text } })
  }
  const body = record.piece(from + end, record.end)
  const text = messageText(body.text, headers)
  return { fields, ...(text === body.text ? { body: [body] } : { body: [], text }) }
}
