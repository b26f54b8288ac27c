/** Nexis Uni and Lexis Advance, as text: title, outlet and date on top, "Body", "Classification", "End of Document". */
import type { Field, Format, RecordParts, RecordText } from './format.js'
import { fieldOf, fieldsOf, type Label, labelOf, type Labels, labelTable } from './labels.js'
import { isBlankLine, type LineView } from './lines.js'
import { isDateLine } from './head-lines.js'
import { narrowSection } from './sections.js'

const END = /^\s{0,12}End of Document\s*$/
const BODY = /^\s{0,12}(?:Body|Text)\s*$/
const COPYRIGHT = /^\s{0,60}(?:Copyright|©|\(c\)|All Rights Reserved)/i
const COVER = /^(?:Job Number|Client\/Matter|User Name|Date and Time):[\s]/
const DOCUMENTS = /^\s{0,12}Documents? \((?<of>\d{1,6})\)\s*$/
/** A picture's number that stands where the picture was. */
const PICTURE = /^\s*\d{4,9}\s*$/

const HEAD: Labels = /* @__PURE__ */ labelTable([
  ['section', `section`],
  ['words', `length`],
  ['byline', `byline`],
  ['deck', `highlight`],
  ['dateline', `dateline`],
  ['extra', `edition|series|distribution|columnist|link to image|link to pdf|original article link`],
  ['language', `language`]
])

const TAIL: Labels = /* @__PURE__ */ labelTable([
  ['language', `language`],
  ['extra', `
    publication-type|publication type|journal code|journal-code|subject|company|organization|ticker|industry|person|geographic|city|state|country
    load-date|load date|correction-date|notes|acc-no|document-type|issn|graphic|url
  `]
])

export const nexisUni: Format = {
  name: 'nexis-uni',
  starts: (at) => (at.afterBlank || PICTURE.test(at.above)) && isTop(at),
  ends: (line) => END.test(line),
  covers: (line) => COVER.test(line),
  shows: (line) => END.test(line),
  declares(line) {
    const of = DOCUMENTS.exec(line)?.groups?.['of']
    return of === undefined ? undefined : { of: Number(of) }
  },
  read
}

/** Title, outlet, date, and soon below them labels of this format. */
function isTop(at: LineView): boolean {
  const found: number[] = []
  let labelled = false
  for (let ahead = 0; ahead <= 24 && !labelled; ahead++) {
    const line = at.line(ahead)
    if (isBlankLine(line)) continue
    if (END.test(line)) return false
    found.push(ahead)
    labelled = found.length > 3 && (/^(?:Section|Length|Byline):/.test(line) || BODY.test(line))
    if (found.length > 9) return false
  }
  const [title, outlet, date, ...below] = found.map((ahead) => at.line(ahead))
  if (!labelled || title === undefined || outlet === undefined || date === undefined || title.length > 400 || outlet.length > 120) return false
  return isDateLine(date) && !isDateLine(outlet) && !COPYRIGHT.test(outlet) && below.some((line) => COPYRIGHT.test(line) || /^Length:/.test(line))
}

function read(record: RecordText): RecordParts | undefined {
  const { lines } = record
  const filled = lines.flatMap((line, index) => (isBlankLine(line.text) ? [] : [index]))
  const last = filled.at(-1)
  if (last === undefined) return undefined
  const text = (at: number): string => lines[filled[at] ?? -1]?.text ?? ''
  const stop = END.test(lines[last]?.text ?? '') ? last : lines.length

  // The line of the date: labels, a copyright or "Body" follow.
  let date = -1
  for (let at = 1; at < filled.length && date < 0; at++) {
    if (!isDateLine(text(at)) || COVER.test(text(at))) continue
    for (let next = at + 1; next <= at + 5; next++) if (COPYRIGHT.test(text(next)) || BODY.test(text(next)) || labelOf(lines[filled[next] ?? -1], HEAD) !== undefined) date = at
  }
  const outlet = lines[filled[date - 1] ?? -1]
  const dateLine = lines[filled[date] ?? -1]
  if (outlet === undefined || dateLine === undefined) return undefined
  const fields: Field[] = []
  let first = date - 1
  if (date >= 2) {
    first = date - 2
    // A title may run over several lines, not over blank ones.
    while (first > 0 && (filled[first - 1] ?? 0) + 1 === filled[first] && date - first < 6) first--
    while (first < date - 2 && PICTURE.test(text(first))) first++
    const title = lines[filled[first] ?? 0]
    if (title !== undefined) fields.push({ label: 'title', role: 'title', value: record.value(title.start, lines[filled[date - 2] ?? 0]?.end ?? title.end) })
  }
  fields.push({ label: 'outlet', role: 'outlet', value: record.value(outlet.start, outlet.end) })
  fields.push({ label: 'date', role: 'published', value: record.value(dateLine.start, dateLine.end) })

  let at = (filled[date] ?? 0) + 1
  let open: Label | undefined
  let openTo = 0
  const close = (): void => {
    if (open !== undefined) fields.push(fieldOf(record, open, openTo))
    open = undefined
  }
  const body = lines.findIndex((line, index) => index >= at && index < stop && BODY.test(line.text))
  const until = body < 0 ? stop : body
  let quiet = 0
  for (; at < until; at++) {
    const line = lines[at]
    if (line === undefined || isBlankLine(line.text)) {
      quiet++
      continue
    }
    const label = labelOf(line, HEAD)
    if (label !== undefined) {
      close()
      open = label
      openTo = line.end
    } else if (COPYRIGHT.test(line.text)) {
      close()
      fields.push({ label: 'Copyright', value: record.value(line.start, line.end) })
    } else if (body < 0 && (open !== undefined || fields.length > 3) && quiet > 0) break
    else if (open !== undefined) openTo = line.end
    else fields.push({ label: 'Edition', value: record.value(line.start, line.end) })
    quiet = 0
  }
  close()
  const bodyFrom = body < 0 ? at : body + 1

  const tail = tailOf(record, bodyFrom, stop)
  for (const field of fieldsOf(record, tail, stop, TAIL)) fields.push(field)
  const graphic = graphicOf(record, bodyFrom, tail)
  if (graphic < tail) {
    const start = lines[graphic + 1]
    if (start !== undefined) fields.push({ label: 'Graphic', value: record.value(start.start, lines[tail - 1]?.end ?? start.end) })
  }
  const from = lines[bodyFrom]
  const to = lines[graphic - 1]
  return {
    start: lines[filled[first] ?? 0]?.start ?? record.start,
    fields: narrowSection(fields),
    body: from === undefined || to === undefined || graphic <= bodyFrom ? [] : [{ start: from.start, end: to.end }]
  }
}

/** Where the fields below the body begin: at "Classification", or at the first label of a run that ends the record. */
function tailOf(record: RecordText, from: number, stop: number): number {
  const { lines } = record
  let tail = stop
  for (let at = stop - 1; at >= from; at--) {
    const text = lines[at]?.text ?? ''
    if (isBlankLine(text)) continue
    if (/^\s{0,12}Classification\s*$/.test(text)) return at
    if (labelOf(lines[at], TAIL) !== undefined) tail = at
    // A value may be wrapped: the line above then has the label.
    else if (isBlankLine(lines[at - 1]?.text ?? '') || labelOf(lines[at - 1], TAIL) === undefined) {
      const heading = lines.slice(Math.max(from, at - 40), at).findLastIndex((line) => /^\s{0,12}Classification\s*$/.test(line.text))
      return heading >= 0 ? Math.max(from, at - 40) + heading : tail
    }
  }
  return tail
}

/** Where the captions of pictures begin, "Graphic" alone on a line, if they stand below the body. */
function graphicOf(record: RecordText, from: number, tail: number): number {
  let filled = 0
  for (let at = tail - 1; at >= from && filled < 16; at--) {
    const text = record.lines[at]?.text ?? ''
    if (/^\s{0,12}Graphics?\s*$/.test(text)) return at
    if (!isBlankLine(text)) filled++
  }
  return tail
}
