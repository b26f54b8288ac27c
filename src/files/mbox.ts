/** Mail and newsgroup folders (RFC 4155): messages below "From " lines, or one after the other, each with its headers (RFC 5322, RFC 5536). */
import type { Field, Format, RecordParts, RecordText, Role } from './format.js'
import { isBlankLine, type Line, type LineView } from './lines.js'
import { addressName, headerDecoded, messageText } from './mail.js'

/** "From name@host Sat Jan  3 01:05:34 2015". */
const FROM_LINE = /^From \S.{8,200}\d{4}\s*$/
const HEADER = /^(?<name>[A-Za-z][A-Za-z0-9-]{0,60}):(?=[ \t]|$)/
/** Headers that a message begins with where no "From " line parts them. */
const FIRST_HEADER = /^(?:From|Path|Return-Path|Received|Newsgroups|Xref|Message-ID|Date|Subject|Delivered-To|Relay-Version|MIME-Version): /i

const ROLES: Readonly<Record<string, Role>> = { subject: 'title', from: 'byline', date: 'published', 'content-language': 'language' }

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
  let at = 0
  while (at < lines.length && isBlankLine(lines[at]?.text ?? '')) at++
  if (/^>?From /.test(lines[at]?.text ?? '') && !HEADER.test(lines[at]?.text ?? '')) at++
  const fields: Field[] = []
  const headers = new Map<string, string>()
  let open: { readonly name: string; readonly from: Line } | undefined
  for (; at <= lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && /^[ \t]\S/.test(line.text) && open !== undefined) continue
    if (open !== undefined) {
      const raw = record.value(open.from.start + open.name.length + 1, lines[at - 1]?.end ?? record.end)
      const key = open.name.toLowerCase()
      if (!headers.has(key)) headers.set(key, raw.text)
      const text = headerDecoded(raw.text)
      const role = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined
      const name = role === 'byline' ? addressName(text) : text
      const exact = raw.end - raw.start === raw.text.length && text === raw.text
      const start = raw.start + (exact ? text.indexOf(name) : 0)
      fields.push({ label: open.name, ...(role && { role }), value: { start, end: exact ? start + name.length : raw.end, text: name } })
      if (name !== text) fields.push({ label: open.name, value: { ...raw, text } })
    }
    open = undefined
    const name = line === undefined ? undefined : HEADER.exec(line.text)?.groups?.['name']
    if (line === undefined || name === undefined) break
    open = { name, from: line }
  }
  if (fields.length === 0 || !(headers.has('from') || headers.has('subject'))) return undefined
  const body = record.piece(lines[at]?.start ?? record.end, record.end)
  const text = messageText(body.text, headers)
  return { fields, ...(text === body.text ? { body: [body] } : { body: [], text }) }
}
