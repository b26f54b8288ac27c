/** Labelled lines: "Byline: Ines Okoro". */
import { type Field, type RecordText, type Role, unwrapped } from './format.js'
import type { Line } from './lines.js'

/** Labels in lower case, with what they mean to an article; `extra` for those that are only kept. */
export type Labels = Readonly<Record<string, Role | 'extra'>>

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
  const role = Object.hasOwn(labels, key) ? labels[key] : undefined
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
