/** Labelled lines: "Byline: Ines Okoro". */
import { FIELD_NAMES, fieldKey } from '../lexicon/field-names.js'
import { phrases } from '../lexicon/table.js'
import { type Field, type LineBlock, type RecordText, type Role, unwrapped } from './format.js'
import { isBlankLine, type Line } from './lines.js'

/** What a label means to an article: a role, nothing (`extra`), or only that a record ends there. */
type Meaning = Role | 'extra' | 'ending'

/** Labels in lower case, with what they mean to an article. */
export type Labels = ReadonlyMap<string, Meaning>

/** Labels by what they mean, parted by bars; with those of other tables. */
export function labelTable(rows: ReadonlyArray<readonly [means: Meaning, labels: string]>, ...others: readonly Labels[]): Labels {
  return new Map([...others.flatMap((table) => [...table]), ...rows.flatMap(([means, labels]) => phrases(labels).map((label): [string, Meaning] => [label, means]))])
}

/** A label that was found at the head of a line. */
export interface Label {
  /** As the line has it. */
  readonly label: string
  /** In lower case. */
  readonly key: string
  readonly means: Meaning
  /** Where its value begins in the file. */
  readonly valueStart: number
}

/** Finds the label of a line; `open` is that of the field above. */
export type FindLabel = (line: Line | undefined, open?: Label) => Label | undefined

/** A label: up to six words, then a colon, then a blank or the end of the line. */
const LABELLED = /^[ \t\u00a0]{0,12}(?<label>\p{L}[^:\r\n]{0,47}):(?=[\s]|$)/u

/** The label of a line, if the table has it. */
export function labelOf(line: Pick<Line, 'start' | 'text'> | undefined, labels: Labels): Label | undefined {
  const found = LABELLED.exec(line?.text ?? '')
  const label = found?.groups?.['label']?.trim() ?? ''
  const key = label.toLowerCase()
  const means = labels.get(key)
  return line === undefined || found === null || means === undefined ? undefined : { label, key, means, valueStart: line.start + found[0].length }
}

/** The field whose value runs from its label to `end`. */
export function fieldOf(record: RecordText, { label, means, valueStart }: Label, end: number): Field {
  return record.field(label, { start: valueStart, end }, means === 'extra' || means === 'ending' ? undefined : means)
}

/** Adds the fields of the lines `[from, to)`: each goes on until the next label. Lines before the first label are left out. */
export function addFields(fields: Field[], record: RecordText, from: number, to: number, find: FindLabel): void {
  let open: Label | undefined
  for (let at = from; at <= to; at++) {
    const label = at < to ? find(record.lines[at], open) : undefined
    if (label === undefined && at < to) continue
    if (open !== undefined) fields.push(fieldOf(record, open, record.lines[at - 1]?.end ?? record.end))
    open = label
  }
}

/** Paragraphs of a long field that stand below its label. */
const MOST_PARAGRAPHS = 9

/**
 * The block where the fields below a body begin: from there on every block has a label, or goes on from that of a field that may
 * be long. Every label comes once, beside those `above`: the second one, seen from below, is a line of the text.
 */
export function tailOf({ lines }: RecordText, blocks: readonly LineBlock[], from: number, find: FindLabel, long: ReadonlySet<string>, above?: ReadonlySet<string>): number {
  const seen = new Set(above)
  let tail = blocks.length
  for (let at = tail - 1; at >= from; at--) {
    const last = at
    let label: Label | undefined
    for (; at >= from && last - at < MOST_PARAGRAPHS && label === undefined; at--) label = find(lines[blocks[at]?.from ?? 0])
    at++
    if (label === undefined || seen.has(label.key) || (at < last && !long.has(label.key))) break
    seen.add(label.key)
    tail = at
  }
  return tail
}

/** A part of a value, with its place in the file where nothing of the value was decoded. */
export function partOf(field: Field, start: number, end: number): Field['value'] {
  const { value } = field
  const text = unwrapped(value.text.slice(start, end)).trim()
  const at = value.text.indexOf(text, start)
  const exact = value.end - value.start === value.text.length
  return exact ? { start: value.start + at, end: value.start + at + text.length, text } : { ...value, text }
}

/** What the usual names of fields mean to an article. */
export const FIELD_ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map(
  (['title', 'byline', 'published', 'section', 'outlet', 'deck', 'dateline', 'words', 'language'] as const).flatMap((role) => FIELD_NAMES[role].map((name): [string, Role] => [name, role]))
)

/** A head of labelled lines as people write it themselves: "Title: …", "Author: …", "Date: …". `end`: where the rest begins. */
export function labelledHead(record: RecordText): { readonly fields: readonly Field[]; readonly end: number } | undefined {
  const fields: Field[] = []
  let end = record.start
  for (const line of record.lines) {
    if (isBlankLine(line.text) && fields.length === 0) continue
    const label = LABELLED.exec(line.text)
    const role = FIELD_ROLES.get(fieldKey(label?.groups?.['label'] ?? ''))
    if (label === null || role === undefined || fields.some((field) => field.role === role)) break
    fields.push(record.field(label.groups?.['label']?.trim() ?? '', { start: line.start + label[0].length, end: line.end }, role))
    end = line.end
  }
  return fields.length > 1 && fields.some(({ role }) => role === 'title') ? { fields, end } : undefined
}
