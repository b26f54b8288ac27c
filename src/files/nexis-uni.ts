/** Nexis Uni and Lexis Advance, as text: title, outlet and date on top, "Body", "Classification", "End of Document". */
import type { Field, Format, RecordParts, RecordText } from './format.js'
import { addFields, fieldOf, type Label, labelOf, type Labels, labelTable } from './labels.js'
import { isBlankLine, type LineView } from './lines.js'
import { COPYRIGHT, isDateLine } from './head-lines.js'
import { narrowSection } from './sections.js'

const END = /^\s{0,12}End of Document\s*$/
const BODY = /^\s{0,12}(?:Body|Text)\s*$/
const COVER = /^(?:Job Number|Client\/Matter|User Name|Date and Time):[\s]/
const DOCUMENTS = /^\s{0,12}Documents? \((?<of>\d{1,6})\)\s*$/
const CLASSIFICATION = /^\s{0,12}Classification\s*$/
/** A picture's number that stands where the picture was. */
const PICTURE = /^\s*\d{4,9}\s*$/

/** Labels above the body. */
export const UNI_HEAD: Labels = /* @__PURE__ */ labelTable([
  ['section', `section`],
  ['words', `length`],
  ['byline', `byline`],
  ['deck', `highlight`],
  ['dateline', `dateline`],
  ['extra', `edition|series|distribution|columnist|link to image|link to pdf|original article link`],
  ['language', `language`]
])

/** Labels below the body. */
export const UNI_TAIL: Labels = /* @__PURE__ */ labelTable([
  ['language', `language`],
  ['ending', `publication-type|publication type|journal code|journal-code|subject|load-date|load date|acc-no|document-type|graphic`],
  ['extra', `company|organization|ticker|industry|person|geographic|city|state|country|correction-date|notes|issn|url`]
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
  const line = (at: number): number => filled[at] ?? -1
  const text = (at: number): string => record.text(line(at))
  const last = line(filled.length - 1)
  const stop = END.test(record.text(last)) ? last : lines.length

  // The line of the date: labels, a copyright or "Body" follow.
  let date = -1
  for (let at = 1; at < filled.length && date < 0; at++) {
    if (!isDateLine(text(at)) || COVER.test(text(at))) continue
    for (let next = at + 1; next <= at + 5; next++) if (COPYRIGHT.test(text(next)) || BODY.test(text(next)) || labelOf(lines[line(next)], UNI_HEAD) !== undefined) date = at
  }
  if (date < 0) return undefined
  const fields: Field[] = []
  let first = date - 1
  if (date >= 2) {
    first = date - 2
    // A title may run over several lines, not over blank ones.
    while (first > 0 && line(first - 1) + 1 === line(first) && date - first < 6) first--
    while (first < date - 2 && PICTURE.test(text(first))) first++
    fields.push(record.field('title', record.span(line(first), line(date - 2) + 1), 'title'))
  }
  fields.push(record.field('outlet', record.span(line(date - 1), line(date - 1) + 1), 'outlet'))
  fields.push(record.field('date', record.span(line(date), line(date) + 1), 'published'))

  let at = line(date) + 1
  let open: Label | undefined
  let openTo = 0
  const close = (): void => {
    if (open !== undefined) fields.push(fieldOf(record, open, openTo))
    open = undefined
  }
  const body = lines.findIndex((line, index) => index >= at && index < stop && BODY.test(line.text))
  const until = body < 0 ? stop : body
  for (let quiet = 0; at < until; at++) {
    const line = lines[at]
    if (line === undefined || isBlankLine(line.text)) {
      quiet++
      continue
    }
    const label = labelOf(line, UNI_HEAD)
    const isCopyright = COPYRIGHT.test(line.text)
    if (label !== undefined || isCopyright) close()
    else if (body < 0 && (open !== undefined || fields.length > 3) && quiet > 0) break
    open ??= label
    if (open !== undefined) openTo = line.end
    else fields.push(record.field(isCopyright ? 'Copyright' : 'Edition', line))
    quiet = 0
  }
  close()
  const from = body < 0 ? at : body + 1

  const tail = tailOf(record, from, stop)
  addFields(fields, record, tail, stop, (line) => labelOf(line, UNI_TAIL))
  const graphic = graphicOf(record, from, tail)
  if (graphic < tail) fields.push(record.field('Graphic', record.span(graphic + 1, tail)))
  return { start: record.span(line(first), 0).start, fields: narrowSection(fields), body: graphic <= from ? [] : [record.span(from, graphic)] }
}

/** Where the fields below the body begin: at "Classification", or at the first label of a run that ends the record. */
function tailOf(record: RecordText, from: number, stop: number): number {
  const { lines } = record
  let tail = stop
  for (let at = stop - 1; at >= from; at--) {
    const text = record.text(at)
    if (isBlankLine(text)) continue
    if (CLASSIFICATION.test(text)) return at
    if (labelOf(lines[at], UNI_TAIL) !== undefined) tail = at
    // A value may be wrapped: the line above then has the label.
    else if (labelOf(lines[at - 1], UNI_TAIL) === undefined) {
      const least = Math.max(from, at - 40)
      while (at >= least && !CLASSIFICATION.test(record.text(at))) at--
      return at < least ? tail : at
    }
  }
  return tail
}

/** Where the captions of pictures begin, "Graphic" alone on a line, if they stand below the body. */
function graphicOf(record: RecordText, from: number, tail: number): number {
  let filled = 0
  for (let at = tail - 1; at >= from && filled < 16; at--) {
    const text = record.text(at)
    if (/^\s{0,12}Graphics?\s*$/.test(text)) return at
    if (!isBlankLine(text)) filled++
  }
  return tail
}
