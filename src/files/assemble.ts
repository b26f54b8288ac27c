/** Makes an article of what a format read from a record. */
import { dayNumber, isoDay, padded } from '../calendar/days.js'
import { statedDate } from '../calendar/stated.js'
import type { Author, DateValue, FileArticle, FileFormat, JsonValue, Piece, Span } from '../types.js'
import { authorsOf } from './authors.js'
import type { Field, RecordParts, RecordText, Role } from './format.js'

/** Where the body stands letter for letter: without the blanks at its edges, unless the text that was given has them. */
function standing(record: RecordText, { text, body: [span] }: RecordParts, trimmed: Span | undefined): Span | undefined {
  if (text === undefined) return trimmed
  return span !== undefined && record.slice(span.start, span.end) === text ? span : undefined
}

/** Roles whose value is given as it stands. */
const PIECES: readonly Role[] = ['title', 'deck', 'section', 'outlet', 'dateline']

/** The article of what a format read from a record. */
export function articleOf(record: RecordText, parts: RecordParts, format: FileFormat): FileArticle {
  const { start, end } = record.trimmed(parts.start ?? record.start, parts.end ?? record.end)
  const taken = new Map<Role, Field>()
  const rest: Field[] = []
  for (const field of parts.fields) {
    if (field.role === undefined || (field.json === undefined && field.value.text.trim() === '')) rest.push(field)
    else if (!taken.has(field.role)) taken.set(field.role, field)
    else if (taken.get(field.role)?.value.text !== field.value.text) rest.push(field)
  }
  const piece = (role: Role): Piece | undefined => taken.get(role)?.value
  const byline = taken.get('byline')
  const stated = taken.get('published')
  const published = stated === undefined ? undefined : publishedOf(stated.value)
  if (stated !== undefined && published === undefined) rest.push(stated)
  const words = wordCount(piece('words')?.text)
  const counted = taken.get('words')
  if (counted !== undefined && words === undefined) rest.push(counted)
  const language = piece('language')?.text
  const authors: readonly Author[] = parts.authors ?? (byline === undefined ? [] : authorsOf(byline.value, parts.familyFirst === true))
  if (byline !== undefined && authors.length === 0) rest.push(byline)
  const extra = extraOf(rest)
  const body = parts.body.map((span) => record.piece(span.start, span.end)).filter((one) => one.end > one.start)
  const only = body.length === 1 ? standing(record, parts, body[0]) : undefined
  const pieces = Object.fromEntries([...taken].filter(([role]) => PIECES.includes(role)).map(([role, { value }]) => [role, value]))
  return {
    start,
    end,
    format,
    ...pieces,
    byline: authors,
    ...(published && { published }),
    ...(words !== undefined && { words }),
    ...(language !== undefined && { language }),
    ...(extra && { extra }),
    text: parts.text ?? body.map((one) => one.text).join('\n\n'),
    ...(only && { body: { start: only.start, end: only.end } })
  }
}

/** The date of a value: as a text states it, or as seconds or milliseconds since 1970. */
function publishedOf(value: Piece): DateValue | undefined {
  const date = statedDate(value.text)
  if (date !== undefined) {
    const whole = date.end - date.start === value.text.length
    // A decoded value has no offsets inside the file: the date then has the range of the value.
    const exact = value.text.length === value.end - value.start
    const { start, end } = whole || !exact ? value : { start: value.start + date.start, end: value.start + date.end }
    return { ...date, start, end, text: value.text.slice(date.start, date.end) }
  }
  const seconds = /^\d{10}(?:\d{3})?$/.test(value.text) ? Number(value.text.slice(0, 10)) : undefined
  if (seconds === undefined) return undefined
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map((part) => padded(part)).join(':')
  return { ...value, type: 'TIME', value: `${isoDay(EPOCH + Math.floor(seconds / 86400))}T${clock}Z`, grain: 'second', known: ['day', 'month', 'year', 'hour', 'minute', 'second', 'zone'] }
}

/** 1 January 1970, from where Unix counts seconds. */
const EPOCH = /* @__PURE__ */ dayNumber(1970, 1, 1)

/** "1,024 words", "355 mots", "355". */
function wordCount(text: string | undefined): number | undefined {
  const digits = /^\D{0,12}(?<number>\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,9})(?!\d)/.exec(text ?? '')?.groups?.['number']
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''))
}

function extraOf(fields: readonly Field[]): Readonly<Record<string, JsonValue>> | undefined {
  const values = new Map<string, JsonValue[]>()
  for (const { label, value, json } of fields) {
    const one = json ?? value.text
    if (one === '' || label === '') continue
    const known = values.get(label)
    if (known === undefined) values.set(label, [one])
    else known.push(one)
  }
  if (values.size === 0) return undefined
  // Own properties, whatever the label: "__proto__" too.
  return Object.fromEntries([...values].map(([label, all]): [string, JsonValue] => [label, all.length === 1 ? (all[0] ?? '') : all]))
}
