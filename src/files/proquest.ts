/** ProQuest text files: records between rules of underscores, one paragraph a line, labelled fields around the full text. */
import { type Field, type Format, lineBlocks, type RecordParts, type RecordText } from './format.js'
import type { Span } from '../types.js'
import { addFields, type FindLabel, labelOf, type Labels, labelTable, partOf, tailOf } from './labels.js'
import type { LineView } from './lines.js'
import { UNI_TAIL } from './nexis-uni.js'

const RULE = /^\s{0,8}(?:_{40,}|\*{40,})\s*$/
const NUMBER = /^\s{0,8}Document (?<number>\d{1,7}) of (?<of>\d{1,7})\s*$/
const LINK = /^\s{0,8}https?:\/\/\S/
const NONE = /^(?:None|Not) available\.?$|^Full text (?:is )?(?:not|un)available/i

/** Labels above the full text. */
const HEAD: Labels = /* @__PURE__ */ labelTable([
  ['title', `title`],
  ['byline', `author|authors`],
  ['extra', `correspondence author|publication info|source info|abstract|abstract (summary)|links|link|full text|fulltext|column|credit`],
  ['outlet', `publication title`],
  ['published', `publication date`],
  ['dateline', `dateline`]
])

/** Labels below the full text. */
const TAIL: Labels = /* @__PURE__ */ labelTable([
  ['extra', `
    subjects|business indexing term|location|people|personal name|company / organization|company/organization|classification|identifier / keyword|identifier/keyword|identifier|keyword|alternate title|translated title|source|volume|issue|edition|supplement
    first page|last page|pages|page|start page|number of pages|publication year|year|online publication date|publication issue date|publisher
    place of publication|country of publication|publication subject|e-issn|isbn|coden|source type|document type|document feature
    document features|proquest document id|document id|accession number|document url|doi|copyright|copyright holder|last updated|database|databases
    note|correction|illustrations|naics|sic|legacy id|publication history|full text document url|text format|time period
  `],
  ['deck', `subtitle`],
  ['outlet', `publication|newspaper`],
  ['published', `date`],
  ['section', `section`],
  ['language', `language of publication`],
  ['words', `word count|text word count`]
], UNI_TAIL, HEAD)

const findLabel: FindLabel = (line) => labelOf(line, TAIL)

/** The labels that come first in a record. */
const FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['author', 'authors', 'publication info', 'source info', 'abstract', 'links', 'full text', 'publication title'])

/** Fields of the tail that may run over several paragraphs. */
const LONG: ReadonlySet<string> = /* @__PURE__ */ new Set(['abstract', 'abstract (summary)', 'copyright', 'notes', 'note', 'correction', 'company / organization', 'illustrations'])

export const proquest: Format = {
  name: 'proquest',
  starts: (at) => RULE.test(at.line()) && isRecord(at),
  separates: (at) => RULE.test(at.line()) && at.line().trim().startsWith('_') && /^\s{0,8}Contact us at:/.test(next(at, 1)),
  shows: (line) => /^(?:ProQuest document ID: \d|Full text: \S)/i.test(line),
  declares(line) {
    const found = NUMBER.exec(line)?.groups
    return found === undefined ? undefined : { number: Number(found['number']), of: Number(found['of']) }
  },
  read
}

/** The `count`th line below that is not blank. */
function next(at: LineView, count: number): string {
  let left = count
  for (let ahead = 1; ahead <= 40; ahead++) if (at.line(ahead).trim() !== '' && --left === 0) return at.line(ahead)
  return ''
}

/** Is the rule followed by a number or a title, and soon by a label that stands above full texts? */
function isRecord(at: LineView): boolean {
  if (NUMBER.test(next(at, 1))) return true
  for (let count = 1; count <= 7; count++) {
    const line = next(at, count)
    const label = line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase()
    if (FIRST.has(label)) return count > 1
    // Any other label stands below a full text: the rule is a line of that text.
    if (TAIL.has(label) && !(count === 1 && label === 'title')) return false
  }
  return false
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  const blocks = lineBlocks(lines)
  const fields: Field[] = []
  let body: Span[] = []
  let at = 0
  let from: number | undefined
  for (; at < blocks.length && from === undefined; at++) {
    const block = blocks[at]
    if (block === undefined) break
    let first = block.from
    while (first < block.to && (RULE.test(record.text(first)) || NUMBER.test(record.text(first)))) first++
    if (first === block.to) continue
    let text = first
    while (text < block.to && !/^full ?text$/.test(labelOf(lines[text], HEAD)?.key ?? '')) text++
    const own = record.span(first, block.to)
    if (findLabel(lines[first]) !== undefined) {
      addFields(fields, record, first, text, findLabel)
      from = labelOf(lines[text], HEAD)?.valueStart
    } else if (LINK.test(record.text(first))) fields.push(record.field('Link', own))
    else if (fields.length === 0) fields.push(record.field('Heading', own, 'title'))
    else body.push(own)
  }
  const tail = from === undefined ? blocks.length : tailOf(record, blocks, at, findLabel, LONG)
  if (from !== undefined) {
    // What stands above the full text without a label is no part of it.
    for (const span of body) fields.push(record.field('Note', span))
    body = [{ start: from, end: blocks[tail - 1]?.end ?? record.end }]
  }
  addFields(fields, record, blocks[tail]?.from ?? Infinity, lines.length, findLabel)
  const all = settled(fields)
  if (!all.some((field) => field.label !== 'Heading' && field.label !== 'Link') && from === undefined) return undefined
  const only = body.length === 1 ? record.piece(body[0]?.start ?? 0, body[0]?.end ?? 0).text : ''
  return { fields: all, body: isNone(only) ? [] : body, familyFirst: true, whole: tail < blocks.length }
}

/** "None available", "Full text unavailable due to copyright restrictions". */
function isNone(text: string): boolean {
  return NONE.test(text) && text.length < 80
}

/** The title from its own field, the outlet without its place, outlet and date from the publication info where they have no field. */
function settled(fields: readonly Field[]): Field[] {
  const settled: Field[] = []
  for (const field of fields) {
    const text = field.value.text
    if (field.label === 'Heading' || isNone(text)) continue
    const parted = text.indexOf(';')
    if (field.role === 'outlet' && parted > 0) {
      settled.push({ ...field, value: partOf(field, 0, parted) }, { label: field.label, value: field.value })
    } else settled.push(field)
  }
  const heading = fields.find((field) => field.label === 'Heading')
  if (heading !== undefined) settled.push(heading)
  const info = fields.find((field) => field.label === 'Publication info')
  if (info !== undefined) {
    const { text } = info.value
    const mark = text.search(/[;[]/)
    if (mark > 0) settled.push({ label: '', role: 'outlet', value: partOf(info, 0, mark) })
    settled.push({ label: '', role: 'published', value: partOf(info, text.lastIndexOf(']') + 1, text.length) })
  }
  return settled
}
