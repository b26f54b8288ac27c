/** Old Nexis and LexisNexis text files: "1 of 500 DOCUMENTS", centred heads, labels in capitals, in five languages. */
import { type Field, type Format, lineBlocks, type LineBlock, type RecordParts, type RecordText, type Role } from './format.js'
import { addFields, type FindLabel, type Label, labelOf, type Labels, labelTable, tailOf } from './labels.js'
import { isBlankLine, type Line, type LineView } from './lines.js'
import { COPYRIGHT, isDateLine } from './head-lines.js'
import { UNI_HEAD, UNI_TAIL } from './nexis-uni.js'
import { narrowSection } from './sections.js'

/** "3 of 500 DOCUMENTS", "Dokument 3 von 500", "Document 3 de 500". */
const NUMBER =
  /^\s{0,80}(?:FOCUS - )?(?:(?<first>\d{1,7}) (?:of|von|van|de|di|sur) (?<firstOf>\d{1,7}) (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTEN|DOCUMENTOS?|DOCUMENTI)|(?:Dokument|DOKUMENT|Document|DOCUMENT|Documento) (?<second>\d{1,7}) (?<joined>of|von|van|de|di|sur) (?<secondOf>\d{1,7}))\s*$/
const COVER = /^\s{0,8}(?:Download Request|Time Of Request|Send To|Project ID|Number of Lines|Job Number|Ausgabeauftrag|Zeitpunkt der Anforderung|Senden an|Begriffe|Printopdracht|Zoektermen|Bron|Terms|Source|Quelle)[:\s]/

/** Labels above the body, and below it where a file has them there. */
const HEAD: Labels = /* @__PURE__ */ labelTable([
  ['title', `headline|kop|titre|titel|title`],
  ['byline', `autor|von|auteur|signature|author`],
  ['section', `rubrik|rubrique|rubriek`],
  ['words', `länge|laenge|longueur|lengte`],
  ['dateline', `ortszeile`],
  ['published', `datum|date`],
  ['deck', `chapeau|unterzeile`],
  ['extra', `column|correction-date|correction|type|serie|source|dachzeile`]
], UNI_HEAD)

/** Labels below the body. */
const TAIL: Labels = /* @__PURE__ */ labelTable([
  ['ending', `update|date-chargement|laad-datum|grafik|type-publication|pub-type|publikationstyp`],
  ['extra', `
    graphique|illustration|photo|photos|zeitungs-code|note|doc-type|name|copyright|sachgebiet|firma|thema|sujet|compagnie|editor-note|editor's note|cofe
  `],
  ['language', `sprache|langue|taal`]
], HEAD, UNI_TAIL)

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
  return COPYRIGHT.test(at.above) || isEnding(at.above)
}

/** Does the line stand in a head: a date within a few lines, a label of the head soon after? */
function headBelow(at: LineView): boolean {
  if (isCapital(at.line())) return false
  let date = false
  for (let ahead = 0; ahead <= 40; ahead++) {
    const line = at.line(ahead)
    if (isNumber(line) || isEnding(line)) return false
    if (ahead < 10 && line.length < 120 && isDateLine(line)) date = true
    if (date && (TEXT.test(line) || HEADING.includes(meaningOf(line)))) return true
  }
  return false
}

/** What only labels of a head mean. */
const HEADING: ReadonlyArray<Label['means'] | undefined> = ['byline', 'section', 'words', 'title']

/** Does the line only end a record? */
function isEnding(text: string): boolean {
  const means = meaningOf(text)
  return means === 'ending' || means === 'language'
}

function meaningOf(text: string): Label['means'] | undefined {
  return capitalLabel({ start: 0, text }, TAIL)?.means
}

/** A line that begins with a label in capitals. */
function isCapital(line: string): boolean {
  return /^\s{0,12}\p{Lu}[\p{Lu}’' -]{2,24}:(?=\s|$)/u.test(line)
}

/** The label of a line, which Nexis prints in capitals. */
function capitalLabel(line: Pick<Line, 'start' | 'text'> | undefined, labels: Labels): Label | undefined {
  return line !== undefined && isCapital(line.text) ? labelOf(line, labels) : undefined
}

/** What a line below the body is: a label, or a copyright. */
const tailLabel: FindLabel = (line, open) => {
  if (line === undefined || !COPYRIGHT.test(line.text)) return capitalLabel(line, TAIL)
  return open?.label === 'COPYRIGHT' ? undefined : { label: 'COPYRIGHT', key: `${line.start}`, means: 'extra', valueStart: line.start }
}

function read(record: RecordText): RecordParts | undefined {
  const blocks = lineBlocks(record.lines)
  const head = headOf(record, blocks)
  if (head === undefined) return undefined
  const tail = tailOf(record, blocks, head.to, tailLabel, LONG, head.seen)
  const { fields } = head
  addFields(fields, record, blocks[tail]?.from ?? Infinity, record.lines.length, tailLabel)
  const last = blocks[tail - 1]
  const body = last !== undefined && tail > head.to ? [{ start: head.bodyStart, end: last.end }] : []
  if (body.length === 0 && !fields.some((field) => field.role === 'title' || field.role === 'words')) return undefined
  return { start: head.start, fields: narrowSection(fields), body, whole: tail < blocks.length }
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
  let unlabelled: LineBlock[] = []
  let labelled = false
  let text: number | undefined
  for (; at < blocks.length; at++) {
    let block = blocks[at]
    if (block === undefined || (COVER.test(record.text(block.from)) && start === undefined)) continue
    if (isNumber(record.text(block.from))) {
      start = block.start
      fields.length = 0
      unlabelled = []
      block = lineBlocks(lines, block.from + 1, block.to)[0]
      if (block === undefined) continue
    }
    const words = TEXT.exec(record.text(block.from))
    if (words !== null) {
      text = block.start + words[0].length
      break
    }
    const label = capitalLabel(lines[block.from], HEAD)
    if (label !== undefined && !seen.has(label.key) && isHeadValue(record, label, block)) {
      labelled = true
      addFields(fields, record, block.from, block.to, (line) => {
        const found = capitalLabel(line, TAIL)
        if (found !== undefined && HEAD.has(found.key)) seen.add(found.key)
        return found
      })
    } else if (labelled) break
    else if (COPYRIGHT.test(record.text(block.from))) fields.push(record.field('COPYRIGHT', block))
    else if (!date && dateLineOf(record, block) >= 0) {
      date = true
      addDate(fields, record, block)
    } else if (unlabelled.length < 2 || (!/[.!?]["'”’)]?$/.test(record.value(block.start, block.end).text) && labelsBelow(record, blocks, at, seen))) unlabelled.push(block)
    else break
    start ??= block.start
  }
  if (!date && !labelled) return undefined
  nameBlocks(record, fields, unlabelled)
  return { start: start ?? record.start, fields, seen, to: at, bodyStart: text ?? blocks[at]?.start ?? record.end }
}

/** LENGTH is a number of words. "LENGTH: 19.43 metres" in a body is none. */
function isHeadValue(record: RecordText, { means, valueStart }: Label, block: LineBlock): boolean {
  return means !== 'words' || /^\s*\d[\d.,]*\s+\p{L}+\s*$/u.test(record.slice(valueStart, block.end).split(/[\r\n]/, 1)[0] ?? '')
}

/** The line of a block that is a date; -1 for none. */
function dateLineOf(record: RecordText, block: LineBlock): number {
  if (block.to - block.from > 6) return -1
  for (let at = block.from; at < block.to; at++) if (isDateLine(record.text(at))) return at
  return -1
}

/** The date, and beside it the edition; a block may hold the outlet too. */
function addDate(fields: Field[], record: RecordText, block: LineBlock): void {
  const date = dateLineOf(record, block)
  for (let at = block.from; at < block.to; at++) {
    const line = record.span(at, at + 1)
    fields.push(at === date ? record.field('DATE', line, 'published') : at < date ? record.field('SOURCE', line, 'outlet') : record.field('EDITION', line))
  }
}

/** Does a label of the head come within the next blocks? */
function labelsBelow({ lines }: RecordText, blocks: readonly LineBlock[], at: number, seen: ReadonlySet<string>): boolean {
  return blocks.slice(at + 1, at + 4).some(({ from }) => {
    const label = capitalLabel(lines[from], HEAD)
    return label !== undefined && !seen.has(label.key)
  })
}

const UNLABELLED: ReadonlyArray<readonly [role: Role, label: string]> = [['outlet', 'SOURCE'], ['title', 'HEADLINE']]

/** Gives the blocks without labels their meaning: the outlet stands above the title. */
function nameBlocks(record: RecordText, fields: Field[], blocks: readonly LineBlock[]): void {
  const wanted = UNLABELLED.filter(([role]) => !fields.some((field) => field.role === role))
  for (const [index, block] of blocks.entries()) {
    const [role, label = 'NOTE'] = wanted[index] ?? []
    fields.push(record.field(label, block, role))
  }
}
