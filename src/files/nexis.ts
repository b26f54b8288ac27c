/** Old Nexis and LexisNexis text files: "1 of 500 DOCUMENTS", centred heads, labels in capitals, in five languages. */
import { type Field, type Format, lineBlocks, type LineBlock, type RecordParts, type RecordText } from './format.js'
import { fieldOf, labelOf, type Labels, labelTable } from './labels.js'
import { isBlankLine, type Line, type LineView } from './lines.js'
import { isDateLine } from './head-lines.js'
import { narrowSection } from './sections.js'

/** "3 of 500 DOCUMENTS", "Dokument 3 von 500", "Document 3 de 500". */
const NUMBER =
  /^\s{0,80}(?:FOCUS - )?(?:(?<first>\d{1,7}) (?:of|von|van|de|di|sur) (?<firstOf>\d{1,7}) (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTEN|DOCUMENTOS?|DOCUMENTI)|(?:Dokument|DOKUMENT|Document|DOCUMENT|Documento) (?<second>\d{1,7}) (?<joined>of|von|van|de|di|sur) (?<secondOf>\d{1,7}))\s*$/
const COPYRIGHT = /^\s{0,80}(?:Copyright\b|©|\(c\)|All Rights Reserved|Alle Rechte vorbehalten|Tous droits r[ée]serv[ée]s)/i
const COVER = /^\s{0,8}(?:Download Request|Time Of Request|Send To|Project ID|Number of Lines|Job Number|Ausgabeauftrag|Zeitpunkt der Anforderung|Senden an|Begriffe|Printopdracht|Zoektermen|Bron|Terms|Source|Quelle)[:\s]/

/** Labels above the body, and below it where a file has them there. */
const HEAD: Labels = /* @__PURE__ */ labelTable([
  ['title', `headline|kop|titre|titel|title`],
  ['byline', `byline|autor|von|auteur|signature|author`],
  ['section', `section|rubrik|rubrique|rubriek`],
  ['words', `length|länge|laenge|longueur|lengte`],
  ['dateline', `dateline|ortszeile`],
  ['published', `datum|date`],
  ['deck', `highlight|chapeau|unterzeile`],
  ['extra', `series|column|edition|correction-date|correction|type|serie|source|distribution|dachzeile`]
])

/** Labels below the body. */
const TAIL: Labels = /* @__PURE__ */ labelTable([
  ['extra', `
    load-date|update|date-chargement|laad-datum|graphic|grafik|graphique|illustration|photo|photos|publication-type|type-publication|pub-type
    publikationstyp|zeitungs-code|subject|company|organization|ticker|industry|person|geographic|city|state|country|notes|note|journal-code|journal code
    acc-no|document-type|doc-type|issn|url|name|copyright|sachgebiet|firma|thema|sujet|compagnie|editor-note|editor's note|cofe
  `],
  ['language', `language|sprache|langue|taal`]
], HEAD)

/** The labels that only end a record. */
const ENDING = /^(?:LOAD-DATE|UPDATE|DATE-CHARGEMENT|LAAD-DATUM|LANGUAGE|SPRACHE|LANGUE|TAAL|PUBLICATION-TYPE|TYPE-PUBLICATION|PUB-TYPE|PUBLIKATIONSTYP|GRAPHIC|GRAFIK|SUBJECT|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO):(?:\s|$)/
const TEXT = /^\s{0,12}(?:BODY|TEKST|TEXT|ARTICLE|TEXTE):(?=\s|$)/
/** Captions may run over several paragraphs. */
const LONG: ReadonlySet<string> = /* @__PURE__ */ new Set(['graphic', 'grafik', 'graphique', 'illustration', 'photo', 'photos'])

export const nexis: Format = {
  name: 'nexis',
  starts: (at) => isNumber(at.line()) || beginsWithoutNumber(at),
  covers: (line) => /^(?:Download Request|Ausgabeauftrag|Printopdracht):\s/.test(line),
  shows: (line) => /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE): \d[\d.,]* (?:words|WORDS|Wörter|mots|woorden)(?![\p{L}])/u.test(line),
  declares(line) {
    const found = NUMBER.exec(line)?.groups
    if (found === undefined) return undefined
    return { number: Number(found['first'] ?? found['second']), of: Number(found['firstOf'] ?? found['secondOf']) }
  },
  fits(head) {
    const first = head.find((line) => !isBlankLine(line.text))
    return first !== undefined && COPYRIGHT.test(first.text) ? { ...nexis, starts: (at) => isNumber(at.line()) || (COPYRIGHT.test(at.line()) && endsAbove(at) && headBelow(at)) } : nexis
  },
  read
}

/** ProQuest too has "Document 3 of 500"; here it is centred. */
function isNumber(line: string): boolean {
  const found = NUMBER.exec(line)?.groups
  return found !== undefined && (found['joined'] !== 'of' || line.startsWith('        '))
}

/** In files without numbers: a record begins below the last label or the copyright of the one before. */
function beginsWithoutNumber(at: LineView): boolean {
  return at.afterBlank && !COPYRIGHT.test(at.line()) && endsAbove(at) && headBelow(at)
}

function endsAbove(at: LineView): boolean {
  return COPYRIGHT.test(at.above) || ENDING.test(at.above)
}

/** Does the line stand in a head: a date within a few lines, a label of the head soon after? */
function headBelow(at: LineView): boolean {
  if (isCapital(at.line())) return false
  let date = false
  for (let ahead = 0; ahead <= 40; ahead++) {
    const line = at.line(ahead)
    if (isNumber(line) || ENDING.test(line)) return false
    if (ahead < 10 && line.length < 120 && isDateLine(line)) date = true
    if (date && /^(?:BYLINE|SECTION|LENGTH|AUTOR|RUBRIK|LÄNGE|AUTEUR|RUBRIQUE|LONGUEUR|LENGTE|HEADLINE|BODY|SIGNATURE):/.test(line)) return true
  }
  return false
}

/** A line that begins with a label in capitals. */
function isCapital(line: string): boolean {
  return /^\s{0,12}\p{Lu}[\p{Lu}’' -]{2,24}:(?=\s|$)/u.test(line)
}

/** The label of a block's first line, which Nexis prints in capitals. */
function capitalLabel(record: RecordText, block: LineBlock | undefined, labels: Labels): ReturnType<typeof labelOf> {
  const line = record.lines[block?.from ?? -1]
  return line !== undefined && isCapital(line.text) ? labelOf(line, labels) : undefined
}

function read(record: RecordText): RecordParts | undefined {
  const blocks = lineBlocks(record.lines)
  const head = headOf(record, blocks)
  if (head === undefined) return undefined
  const { fields, seen } = head
  const tail = tailOf(record, blocks, head.to, seen)
  for (let at = tail; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    const label = capitalLabel(record, block, TAIL)
    let to = at
    while (to + 1 < blocks.length && label !== undefined && LONG.has(label.key) && capitalLabel(record, blocks[to + 1], TAIL) === undefined && !isCopyright(record, blocks[to + 1])) to++
    if (label !== undefined) for (const field of blockFields(record, block, blocks[to] ?? block)) fields.push(field)
    else fields.push({ label: isCopyright(record, block) ? 'COPYRIGHT' : 'NOTE', value: record.value(block.start, block.end) })
    at = to
  }
  const last = blocks[tail - 1]
  const body = last !== undefined && tail > head.to ? [{ start: head.bodyStart, end: last.end }] : []
  if (body.length === 0 && !fields.some((field) => field.role === 'title' || field.role === 'words')) return undefined
  return { start: head.start, fields: narrowSection(fields), body, whole: tail < blocks.length }
}

function isCopyright(record: RecordText, block: LineBlock | undefined): boolean {
  return COPYRIGHT.test(record.lines[block?.from ?? -1]?.text ?? '')
}

/** The fields of a block: mostly one; some files set one label below the other. */
function blockFields(record: RecordText, block: LineBlock, last: LineBlock): Field[] {
  const fields: Field[] = []
  for (let at = block.from; at < block.to; ) {
    const label = labelOf(record.lines[at], TAIL)
    let to = at + 1
    while (to < block.to && !(isCapital(record.lines[to]?.text ?? '') && labelOf(record.lines[to], TAIL) !== undefined)) to++
    const end = to === block.to ? last.end : (record.lines[to - 1]?.end ?? block.end)
    if (label !== undefined) fields.push(fieldOf(record, label, end))
    at = to
  }
  return fields
}

interface Head {
  readonly start: number
  readonly fields: Field[]
  readonly seen: Set<string>
  /** The block where the body begins, and the place. */
  readonly to: number
  readonly bodyStart: number
}

/** The head of a record: outlet, date and title without labels, then labelled fields, in whatever order. */
function headOf(record: RecordText, blocks: readonly LineBlock[]): Head | undefined {
  const { lines } = record
  const fields: Field[] = []
  const seen = new Set<string>()
  let at = 0
  let start: number | undefined
  let date = false
  const unlabelled: LineBlock[] = []
  let labelled = false
  let text: number | undefined
  for (; at < blocks.length && text === undefined; at++) {
    let block = blocks[at]
    if (block === undefined) break
    if (COVER.test(lines[block.from]?.text ?? '') && start === undefined) continue
    if (isNumber(lines[block.from]?.text ?? '')) {
      start = block.start
      fields.length = 0
      unlabelled.length = 0
      if (block.to - block.from === 1) continue
      block = { ...block, from: block.from + 1, start: lines[block.from + 1]?.start ?? block.start }
    }
    const words = TEXT.exec(lines[block.from]?.text ?? '')
    if (words !== null) {
      text = (lines[block.from]?.start ?? 0) + words[0].length
      break
    }
    const label = capitalLabel(record, block, HEAD)
    if (label !== undefined && !seen.has(label.key) && isHeadValue(record, label.key, label.valueStart, block)) {
      labelled = true
      start ??= block.start
      for (const field of blockFields(record, block, block)) {
        seen.add(field.label.toLowerCase())
        fields.push(field)
      }
      continue
    }
    if (labelled) break
    if (isCopyright(record, block)) fields.push({ label: 'COPYRIGHT', value: record.value(block.start, block.end) })
    else if (!date && dateLineOf(lines, block) >= 0) {
      date = true
      for (const field of dateFields(record, block)) fields.push(field)
    } else if (unlabelled.length < 2 || (!/[.!?]["'”’)]?$/.test(record.value(block.start, block.end).text) && labelsBelow(record, blocks, at, seen))) unlabelled.push(block)
    else break
    start ??= block.start
  }
  if (!date && !labelled) return undefined
  nameBlocks(record, fields, unlabelled)
  const bodyStart = text ?? blocks[at]?.start ?? record.end
  return { start: start ?? record.start, fields, seen, to: at, bodyStart }
}

/** LENGTH is a number of words. "LENGTH: 19.43 metres" in a body is none. */
function isHeadValue(record: RecordText, key: string, valueStart: number, block: LineBlock): boolean {
  return HEAD.get(key) !== 'words' || /^\s*\d[\d.,]*\s+\p{L}+\s*$/u.test(record.slice(valueStart, block.end).split(/[\r\n]/, 1)[0] ?? '')
}

/** The line of a block that is a date; -1 for none. */
function dateLineOf(lines: readonly Line[], block: LineBlock): number {
  if (block.to - block.from > 6) return -1
  for (let at = block.from; at < block.to; at++) if (isDateLine(lines[at]?.text ?? '')) return at
  return -1
}

/** The date, and beside it the edition; a block may hold the outlet too. */
function dateFields(record: RecordText, block: LineBlock): Field[] {
  const date = dateLineOf(record.lines, block)
  return record.lines.slice(block.from, block.to).map((line, index): Field => {
    const value = record.value(line.start, line.end)
    const at = block.from + index
    if (at === date) return { label: 'DATE', role: 'published', value }
    return at < date ? { label: 'SOURCE', role: 'outlet', value } : { label: 'EDITION', value }
  })
}

/** Does a label of the head come within the next blocks? */
function labelsBelow(record: RecordText, blocks: readonly LineBlock[], at: number, seen: ReadonlySet<string>): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const label = capitalLabel(record, blocks[next], HEAD)
    if (label !== undefined && !seen.has(label.key)) return true
  }
  return false
}

/** Gives the blocks without labels their meaning: the outlet stands above the title. */
function nameBlocks(record: RecordText, fields: Field[], blocks: readonly LineBlock[]): void {
  const titled = fields.some((field) => field.role === 'title')
  const named = fields.some((field) => field.role === 'outlet')
  const [first, ...rest] = blocks
  if (first === undefined) return
  const value = (block: LineBlock): Field['value'] => record.value(block.start, block.end)
  const titles = named ? blocks : rest
  if (!named) fields.push({ label: 'SOURCE', role: 'outlet', value: value(first) })
  for (const [index, block] of titles.entries()) fields.push(index === 0 && !titled ? { label: 'HEADLINE', role: 'title', value: value(block) } : { label: 'NOTE', value: value(block) })
}

/** The block where the fields below the body begin. */
function tailOf(record: RecordText, blocks: readonly LineBlock[], from: number, above: ReadonlySet<string>): number {
  const seen = new Set<string>()
  let tail = blocks.length
  for (let at = blocks.length - 1; at >= from; at--) {
    const key = isCopyright(record, blocks[at]) ? undefined : capitalLabel(record, blocks[at], TAIL)?.key
    if (key !== undefined && (seen.has(key) || (above.has(key) && HEAD.has(key)))) break
    if (key === undefined && !isCopyright(record, blocks[at])) {
      // A caption of several paragraphs, below its label.
      let label = at - 1
      while (label >= from && at - label < 9 && capitalLabel(record, blocks[label], TAIL) === undefined) label--
      const long = label < from || at - label >= 9 ? undefined : capitalLabel(record, blocks[label], TAIL)?.key
      if (long === undefined || !LONG.has(long) || seen.has(long)) break
      at = label + 1
      continue
    }
    if (key !== undefined) seen.add(key)
    tail = at
  }
  return tail
}
