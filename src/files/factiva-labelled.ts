/** Factiva with its labels: two or three capitals (`HD`, `LP`, `TD`), then the value, until the next label. */
import type { Span } from '../types.js'
import type { Field, Format, RecordParts, RecordText, Role } from './format.js'
import { isBlankLine, type Line, type LineView } from './lines.js'

/** The labels in the order in which a record has them, with what they mean. */
const LABELS: ReadonlyArray<readonly [label: string, role?: Role]> = [
  ['CLM'], ['SE', 'section'], ['HD', 'title'], ['BY', 'byline'], ['CR'], ['WC', 'words'], ['PD', 'published'], ['ET'], ['SN', 'outlet'], ['SC'], ['NGC'], ['GC'], ['ED'], ['PG'], ['VOL'],
  ['LA', 'language'], ['CY'], ['CX'], ['LP'], ['TD'], ['RF'], ['ART'], ['NT'], ['CT'], ['TC'], ['DLN'], ['CO'], ['IN'], ['NS'], ['RE'], ['IPC'], ['IPD'], ['RST'], ['PUB'], ['AN']
]
const RANK: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(LABELS.map(([label], rank) => [label, rank]))
const LEAD = 'LP'
const REST = 'TD'

const LABELLED = /^(?<label>[A-Z]{2,3})(?:[ \t\u00a0]+(?=(?<value>\S))|[ \t\u00a0]*$)/
const NUMBER = /(?:^|\s)Document [A-Za-z0-9]{6,16}\d{6,8}[A-Za-z0-9]{4,12}\s*$/
/** The values of fields that list codes: "gpol : Domestic Politics | …". */
const CODED: ReadonlySet<string> = /* @__PURE__ */ new Set(['CO', 'IN', 'NS', 'RE'])

export const factivaLabelled: Format = {
  name: 'factiva-labelled',
  starts: (at) => (at.afterBlank || NUMBER.test(at.above)) && /^(?:CLM|SE|HD)(?=[ \t\u00a0]|$)/.test(at.line()) && isHead(at),
  shows: (line) => /^AN[ \t\u00a0]+Document /.test(line) && NUMBER.test(line),
  ends: (line) => /^(?:AN[ \t\u00a0]+)?Document \S+\s*$/.test(line) && NUMBER.test(line),
  read
}

/** Do the labels of a head come below, and is the line the first of them? */
function isHead(at: LineView): boolean {
  const label = LABELLED.exec(at.line())?.groups?.['label']
  let heading = label === 'HD'
  let words = false
  for (let ahead = 1; ahead <= 30; ahead++) {
    const line = at.line(ahead)
    const below = LABELLED.exec(line)?.groups?.['label']
    if (below === 'HD') {
      if (heading) return false
      heading = true
    }
    if (below === 'WC' || below === 'PD') words = true
    if (heading && words && (below === 'LP' || below === 'PD' || below === 'SN' || below === 'TD')) return true
  }
  return false
}

interface Found {
  readonly label: string
  readonly rank: number
  /** The index of its line, and where its value begins. */
  readonly at: number
  readonly valueStart: number
  readonly alone: boolean
}

function labelAt(line: Line | undefined, at: number): Found | undefined {
  const found = line === undefined ? null : LABELLED.exec(line.text)
  const label = found?.groups?.['label']
  const rank = label === undefined ? undefined : RANK.get(label)
  if (line === undefined || found === null || label === undefined || rank === undefined) return undefined
  return { label, rank, at, valueStart: line.start + found[0].length, alone: found.groups?.['value'] === undefined }
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  const labels = headLabels(lines)
  const lead = labels.find((one) => one.label === LEAD || one.label === REST)
  if (!labels.some((one) => one.label === 'HD' || one.label === 'WC' || one.label === 'PD') && lead === undefined) return undefined
  const tail = lead === undefined ? [] : tailLabels(record, lead.at + 1)
  const tailAt = tail[0]?.at ?? numberLine(lines, lead?.at ?? 0)
  const rest = lead?.label === LEAD ? restLabel(lines, lead, tailAt) : undefined
  const fields: Field[] = []
  const endBefore = (line: number): number => lines[line - 1]?.end ?? record.end
  const add = (found: readonly Found[], end: number): void => {
    for (const [index, one] of found.entries()) {
      fields.push(record.field(one.label, { start: one.valueStart, end: endBefore(found[index + 1]?.at ?? end) }, LABELS[one.rank]?.[1]))
    }
  }
  const head = labels.filter((one) => one !== lead && one.rank < (lead?.rank ?? LABELS.length))
  add(head, lead?.at ?? tailAt)
  add(tail, lines.length)
  const number = lines[tailAt]
  if (tail.length === 0 && number !== undefined) fields.push(record.field('AN', number))
  const body: Span[] = []
  if (lead !== undefined) body.push({ start: lead.valueStart, end: endBefore(rest?.at ?? tailAt) })
  if (rest !== undefined) body.push({ start: rest.valueStart, end: endBefore(tailAt) })
  return { fields, body }
}

/** The labels above the body and that of the body: their order is fixed, so that a line of a headline is no label. */
function headLabels(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  let rank = -1
  for (let at = 0; at < lines.length; at++) {
    const label = labelAt(lines[at], at)
    if (label === undefined || label.rank <= rank) continue
    rank = label.rank
    found.push(label)
    if (label.label === LEAD || label.label === REST) break
  }
  return found
}

/** TD as LP is written: alone on its line, or with the text behind it. */
function restLabel(lines: readonly Line[], lead: Found, end: number): Found | undefined {
  for (let at = lead.at + 1; at < end; at++) {
    const label = labelAt(lines[at], at)
    if (label?.label === REST && label.alone === lead.alone) return label
  }
  return undefined
}

/** The labels below the body: to the end of the record, in their order, the first after a blank line or the body's own. */
function tailLabels(record: RecordText, from: number): readonly Found[] {
  const { lines } = record
  const first = RANK.get(REST) ?? 0
  let rank = LABELS.length
  let tail: Found[] = []
  let pending: Found[] = []
  let loose = 0
  for (let at = lines.length - 1; at >= from; at--) {
    const text = record.text(at)
    const afterBlank = isBlankLine(record.text(at - 1))
    if (isBlankLine(text)) continue
    const label = labelAt(lines[at], at)
    const fits = label !== undefined && label.rank > first && label.rank < rank && (!CODED.has(label.label) || isCoded(record, label))
    if (fits) {
      rank = label.rank
      pending = [label, ...pending]
      loose = 0
      if (afterBlank) {
        tail = [...pending, ...tail]
        pending = []
      }
    } else if (NUMBER.test(text) && at === numberLine(lines, from)) continue
    else if (afterBlank || ++loose > 60) break
  }
  return tail
}

function isCoded(record: RecordText, label: Found): boolean {
  const below = record.lines[label.at + 1]
  return / : /.test(record.slice(label.valueStart, label.alone && below !== undefined ? below.end : (record.lines[label.at]?.end ?? record.end)))
}

/** The line of the document number that ends a record; behind the last line where there is none. */
function numberLine(lines: readonly Line[], from: number): number {
  for (let at = lines.length - 1; at > from; at--) {
    const text = lines[at]?.text ?? ''
    if (isBlankLine(text)) continue
    return NUMBER.test(text) ? at : lines.length
  }
  return lines.length
}
