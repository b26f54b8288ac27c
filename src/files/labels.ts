/** Labelled lines: "Byline: Ines Okoro". */
import { FIELD_NAMES, fieldKey } from '../lexicon/field-names.js'
import { phrases } from '../lexicon/table.js'
import { type Field, type RecordText, type Role, unwrapped } from './format.js'
import { isBlankLine, type Line } from './lines.js'

/** Labels in lower case, with what they mean to an article; `extra` for those that are only kept. */
export type Labels = ReadonlyMap<string, Role | 'extra'>

/** Labels by what they mean, parted by bars; with those of another table. */
export function labelTable(rows: ReadonlyArray<readonly [role: Role | 'extra', labels: string]>, others: Labels = new Map()): Labels {
  return new Map([...others, ...rows.flatMap(([role, labels]) => phrases(labels).map((label): [string, Role | 'extra'] => [label, role]))])
}

/** A label that was found at the head of a line. */
export interface Label {
  /** As the line has it. */
  readonly label: string
  /** In lower case. */
  readonly key: string
  readonly role?: Role
  /** Where its value begins in the file. */
  readonly valueStart: number
}

/** A label: up to six words, then a colon, then a blank or the end of the line. */
const LABELLED = /^[ \t\u00a0]{0,12}(?<label>\p{L}[^:\r\n]{0,47}):(?=[\s]|$)/u

/** The label of a line, if the table has it. */
export function labelOf(line: Line | undefined, labels: Labels): Label | undefined {
  const found = line === undefined ? null : LABELLED.exec(line.text)
  const label = found?.groups?.['label']?.trim()
  if (line === undefined || found === null || label === undefined) return undefined
  const key = label.toLowerCase()
  const role = labels.get(key)
  if (role === undefined) return undefined
  return { label, key, ...(role !== 'extra' && { role }), valueStart: line.start + found[0].length }
}

/** The field whose value runs from its label to `end`. */
export function fieldOf(record: RecordText, label: Label, end: number): Field {
  return { label: label.label, ...(label.role !== undefined && { role: label.role }), value: record.value(label.valueStart, end) }
}

/** The fields of the lines `[from, to)`: each goes on until the next label. Lines before the first label are left out. */
export function fieldsOf(record: RecordText, from: number, to: number, labels: Labels): readonly Field[] {
  const fields: Field[] = []
  let open: Label | undefined
  for (let at = from; at <= to; at++) {
    const label = at < to ? labelOf(record.lines[at], labels) : undefined
    if (label === undefined && at < to) continue
    if (open !== undefined) fields.push(fieldOf(record, open, record.lines[at - 1]?.end ?? record.end))
    open = label
  }
  return fields
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
    fields.push({ label: label.groups?.['label']?.trim() ?? '', role, value: record.value(line.start + label[0].length, line.end) })
    end = line.end
  }
  return fields.length > 1 && fields.some(({ role }) => role === 'title') ? { fields, end } : undefined
}
