// Who said what in an export of any size, as CSV: one article in memory at a time.
//   node examples/export-to-csv.mjs export.txt > quotes.csv
import { createReadStream } from 'node:fs'
import { stdout } from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { decodeStream } from 'broadsheet/decode'
import { articlesOf } from 'broadsheet/stream'

const file = process.argv[2] ?? new URL('articles/export-nexis.txt', import.meta.url)

/** RFC 4180; a field that a spreadsheet would run as a formula gets an apostrophe (OWASP, "CSV Injection"). */
const field = (value = '') => {
  const flat = String(value).replace(/\s+/g, ' ')
  return `"${(/^[=+\-@]/.test(flat) ? `'${flat}` : flat).replaceAll('"', '""')}"`
}
const row = (fields) => `${fields.map(field).join(',')}\r\n`

async function* rows(articles) {
  yield row(['date', 'outlet', 'title', 'speaker', 'cue', 'through', 'words'])
  for await (const { record, documentDate, source, quotes } of articles) {
    for (const { kind, speaker, cue, via, parts } of quotes) {
      if (kind === 'term') continue
      const words = parts.map(({ start, end }) => source.slice(start, end)).join(' … ')
      yield row([documentDate?.value, record.outlet?.text, record.title?.text, speaker?.name, cue?.text, via.map(({ name }) => name).join('; '), words])
    }
  }
}

await pipeline(Readable.from(rows(articlesOf(decodeStream(createReadStream(file))))), stdout).catch((error) => {
  // A reader such as `head` has enough.
  if (error.code !== 'EPIPE') throw error
})
