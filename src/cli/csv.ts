/** Tables as CSV (RFC 4180): one line a record, CRLF, fields in quotes where they need them. */
import { readable } from '../source/reading.js'
import type { Article, Quote } from '../types.js'

export type Table = 'quotes' | 'people' | 'dates'
export const TABLES: readonly Table[] = ['quotes', 'people', 'dates']

const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  quotes: ['file', 'title', 'speaker', 'as', 'cue', 'to', 'through', 'kind', 'act', 'words', 'start', 'end'],
  people: ['file', 'title', 'name', 'key', 'roles', 'aliases', 'gender', 'mentions'],
  dates: ['file', 'title', 'text', 'type', 'value', 'from', 'until', 'start', 'end']
}

/** The line of column names of a table. */
export function csvHeader(table: Table): string {
  return line(COLUMNS[table])
}

/** The lines of one article; `title` is what a file of many articles calls it. */
export function csvRows(table: Table, article: Article, file: string, title = article.title?.text ?? ''): string {
  const about = [file, title]
  const rows =
    table === 'quotes'
      ? article.quotes.filter((quote) => quote.kind !== 'term').map((quote) => quoteRow(article, quote))
      : table === 'people'
        ? article.people.map((person) => [person.name, person.key, person.roles.join('; '), person.aliases.join('; '), person.gender ?? '', person.mentions.length])
        : article.dates.map((date) => [date.text, date.type, date.value ?? '', date.interval?.start ?? '', date.interval?.end ?? '', date.start, date.end])
  return rows.map((row) => line([...about, ...row])).join('')
}

function quoteRow(article: Article, quote: Quote): readonly (string | number)[] {
  const words = quote.parts.map((part) => article.source.slice(part.start, part.end)).join(' … ')
  return [
    quote.speaker?.name ?? '',
    quote.speaker?.text ?? '',
    quote.cue?.text ?? '',
    quote.addressee?.name ?? '',
    quote.via.map((source) => source.name).join('; '),
    quote.kind,
    quote.act ?? '',
    words,
    quote.start,
    quote.end
  ]
}

function line(fields: readonly (string | number)[]): string {
  return fields.map(field).join(',') + '\r\n'
}

/** A leading "=", "+", "-" or "@" would be a formula to a spreadsheet: OWASP, "CSV Injection". */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const flat = readable(value).replace(/[\r\n]+/g, ' ')
  const safe = /^[=+\-@\t]/.test(flat) ? `'${flat}` : flat
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
