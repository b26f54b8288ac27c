/** ProQuest text files: records between rules of underscores, one paragraph a line, labelled fields around the full text. */
import { type Field, type Format, lineBlocks, type LineBlock, type RecordParts, type RecordText } from './format.js'
import { fieldsOf, labelOf, type Labels, partOf } from './labels.js'
import type { LineView } from './lines.js'

const RULE = /^\s{0,8}(?:_{40,}|\*{40,})\s*$/
const NUMBER = /^\s{0,8}Document (?<number>\d{1,7}) of (?<of>\d{1,7})\s*$/
const LINK = /^\s{0,8}https?:\/\/\S/
const NONE = /^(?:None|Not) available\.?$|^Full text (?:is )?(?:not|un)available/i

/** Labels above the full text. */
const HEAD: Labels = {
  title: 'title', author: 'byline', authors: 'byline', 'correspondence author': 'extra', 'publication info': 'extra', 'source info': 'extra',
  abstract: 'extra', 'abstract (summary)': 'extra', links: 'extra', link: 'extra', 'full text': 'extra', fulltext: 'extra', 'publication title': 'outlet',
  'publication date': 'published', dateline: 'dateline', column: 'extra', credit: 'extra'
}

/** Labels below the full text. */
const TAIL: Labels = {
  ...HEAD,
  subject: 'extra', subjects: 'extra', 'business indexing term': 'extra', location: 'extra', people: 'extra', person: 'extra', 'personal name': 'extra',
  company: 'extra', 'company / organization': 'extra', 'company/organization': 'extra', organization: 'extra', classification: 'extra', 'identifier / keyword': 'extra',
  'identifier/keyword': 'extra', identifier: 'extra', keyword: 'extra', 'alternate title': 'extra', 'translated title': 'extra', subtitle: 'deck', publication: 'outlet', newspaper: 'outlet', source: 'extra',
  volume: 'extra', issue: 'extra', edition: 'extra', supplement: 'extra', 'first page': 'extra', 'last page': 'extra', pages: 'extra', page: 'extra', 'start page': 'extra',
  'number of pages': 'extra', 'publication year': 'extra', year: 'extra', date: 'published', 'online publication date': 'extra', 'publication issue date': 'extra', section: 'section',
  publisher: 'extra', 'place of publication': 'extra', 'country of publication': 'extra', 'publication subject': 'extra', issn: 'extra', 'e-issn': 'extra', isbn: 'extra', coden: 'extra',
  'source type': 'extra', 'publication type': 'extra', language: 'language', 'language of publication': 'language', 'document type': 'extra', 'document feature': 'extra',
  'document features': 'extra', 'proquest document id': 'extra', 'document id': 'extra', 'accession number': 'extra', 'document url': 'extra', url: 'extra', doi: 'extra', copyright: 'extra',
  'copyright holder': 'extra', 'last updated': 'extra', database: 'extra', databases: 'extra', notes: 'extra', note: 'extra', correction: 'extra', illustrations: 'extra', graphic: 'extra',
  'word count': 'words', 'text word count': 'words', naics: 'extra', sic: 'extra', 'legacy id': 'extra', 'publication history': 'extra', 'full text document url': 'extra', 'text format': 'extra', 'time period': 'extra'
}

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
    if (Object.hasOwn(TAIL, label) && !(count === 1 && label === 'title')) return false
  }
  return false
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  const blocks = lineBlocks(lines)
  const fields: Field[] = []
  const body: { start: number; end: number }[] = []
  let at = 0
  let from: number | undefined
  for (; at < blocks.length && from === undefined; at++) {
    const block = blocks[at]
    if (block === undefined) break
    let first = block.from
    while (first < block.to && (RULE.test(lines[first]?.text ?? '') || NUMBER.test(lines[first]?.text ?? ''))) first++
    if (first === block.to) continue
    const start = lines[first]?.start ?? block.start
    const label = labelOf(lines[first], TAIL)
    if (label?.key === 'full text' || label?.key === 'fulltext') from = label.valueStart
    else if (label !== undefined) {
      let text = first + 1
      while (text < block.to && !/^full ?text$/.test(labelOf(lines[text], HEAD)?.key ?? '')) text++
      for (const field of fieldsOf(record, first, text, TAIL)) fields.push(field)
      if (text < block.to) from = labelOf(lines[text], HEAD)?.valueStart
    } else if (LINK.test(lines[first]?.text ?? '')) fields.push({ label: 'Link', value: record.value(start, block.end) })
    else if (fields.length === 0) fields.push({ label: 'Heading', role: 'title', value: record.value(start, block.end) })
    else body.push({ start, end: block.end })
  }
  const tail = from === undefined ? blocks.length : tailOf(record, blocks, at)
  const tailFields = tail < blocks.length ? fieldsOf(record, blocks[tail]?.from ?? 0, lines.length, TAIL) : []
  if (from !== undefined) {
    // What stands above the full text without a label is no part of it.
    for (const { start, end } of body) fields.push({ label: 'Note', value: record.value(start, end) })
    body.splice(0, body.length, { start: from, end: blocks[tail - 1]?.end ?? record.end })
  }
  const all = settled([...fields, ...tailFields])
  if (!all.some((field) => field.label !== 'Heading' && field.label !== 'Link') && from === undefined) return undefined
  const only = body.length === 1 ? record.piece(body[0]?.start ?? 0, body[0]?.end ?? 0).text : ''
  return { fields: all, body: NONE.test(only) && only.length < 80 ? [] : body, familyFirst: true, whole: tailFields.length > 0 }
}

/** The block where the fields below the full text begin: all blocks from there on are fields. `from` is the block below the first of the text. */
function tailOf(record: RecordText, blocks: readonly LineBlock[], from: number): number {
  const seen = new Set<string>()
  let tail = blocks.length
  for (let at = blocks.length - 1; at >= from; at--) {
    const key = labelOf(record.lines[blocks[at]?.from ?? 0], TAIL)?.key
    if (key === undefined) {
      const above = labelOf(record.lines[blocks[at - 1]?.from ?? 0], TAIL)?.key
      if (above === undefined || !LONG.has(above) || at - 1 < from) break
      continue
    }
    // Every label comes once: the second one, seen from below, is a line of the text.
    if (seen.has(key)) break
    seen.add(key)
    tail = at
  }
  return tail
}

/** The title from its own field, the outlet without its place, outlet and date from the publication info where they have no field. */
function settled(fields: readonly Field[]): Field[] {
  const settled: Field[] = []
  for (const field of fields) {
    const text = field.value.text
    if (field.label === 'Heading' || (NONE.test(text) && text.length < 80)) continue
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
    const place = mark < 0 ? mark : text.slice(0, mark).trimEnd().length
    const bracket = text.lastIndexOf(']')
    if (place > 0) settled.push({ label: '', role: 'outlet', value: partOf(info, 0, place) })
    settled.push({ label: '', role: 'published', value: partOf(info, bracket + 1, text.length) })
  }
  return settled
}
