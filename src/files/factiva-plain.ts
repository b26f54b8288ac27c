/** Factiva without labels, as its article format reads when saved as text: a head of short lines, the body, "Document" and a number. */
import { LANGUAGES } from '../lexicon/language-names.js'
import type { Span } from '../types.js'
import type { Field, Format, RecordParts, RecordText, Role } from './format.js'
import { isBlankLine, type LineView } from './lines.js'
import { COPYRIGHT, isByline, isDateLine } from './head-lines.js'

/** "355 words", in the languages of the interface. */
const WORDS = /^\s{0,12}\d{1,3}(?:[.,\u00a0 ]?\d{3})* (?:words?|mots?|Wörter|woorden|palabras|parole|palavras|ord)\s*$/i
const NUMBER = /^\s{0,12}Document [A-Za-z0-9]{6,16}\d{6,8}[A-Za-z0-9]{4,12}\s*$/
const TIME = /^\s{0,12}\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?\s*$/
const CODE = /^\s{0,12}[A-Z][A-Z0-9]{1,11}\s*$/
const PAGE = /^\s{0,12}(?:(?:Page|Pg|P)\.? ?)?[A-Z]{0,4}-?\d{1,4}[A-Z]?\s*$/

export const factivaPlain: Format = {
  name: 'factiva-plain',
  starts: (at) => at.afterBlank && isHead(at),
  ends: (line) => NUMBER.test(line),
  shows: (line) => NUMBER.test(line),
  read
}

/** Does a number of words, and a date below it, stand within the next lines of a block? */
function isHead(at: LineView): boolean {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const line = at.line(ahead)
    if (isBlankLine(line)) return false
    if (WORDS.test(line)) return isDateLine(at.line(ahead + 1))
  }
  return false
}

function read(record: RecordText): RecordParts | undefined {
  const filled = record.lines.flatMap((line, index) => (isBlankLine(line.text) ? [] : [index]))
  const text = (at: number): string => record.text(filled[at] ?? -1)
  const span = (from: number, to: number): Span => record.span(filled[from] ?? -1, (filled[to - 1] ?? -1) + 1)
  let words = 1
  while (words < filled.length && words < 40 && !(WORDS.test(text(words)) && isDateLine(text(words + 1)))) words++
  if (words >= filled.length || words >= 40) return undefined

  const fields: Field[] = []
  const add = (label: string, role: Role | undefined, from: number, to = from + 1): void => {
    if (from < to && to <= filled.length) fields.push(record.field(label, span(from, to), role))
  }
  let to = words
  let from = 0
  if (words >= 2 && (isByline(text(words - 1)) || isAuthors(text(words - 1), text(words - 2)))) {
    to--
    add('author', 'byline', to)
  }
  if (to >= 2 && isSection(text(0), text(1))) {
    from = 1
    add('section', 'section', 0)
  }
  add('headline', 'title', from, to)
  add('words', 'words', words)
  add('date', 'published', words + 1)

  let at = words + 2
  if (TIME.test(text(at))) add('time', undefined, at++)
  if (!COPYRIGHT.test(text(at))) add('source', 'outlet', at++)
  // The lines between the outlet and the copyright: code, edition, page, language.
  let end = at
  while (end < filled.length && end < at + 9 && !COPYRIGHT.test(text(end)) && (end === at || text(end).length < 80)) end++
  const copyright = COPYRIGHT.test(text(end))
  if (!copyright) {
    end = at
    while (end < at + 7 && end < filled.length && (filled[end] ?? 0) === (filled[end - 1] ?? 0) + 1 && text(end).length < 80) end++
  }
  for (; at < end; at++) {
    const line = text(at)
    if (LANGUAGES.has(line.trim().toLowerCase())) add('language', 'language', at)
    else add(PAGE.test(line) ? 'page' : CODE.test(line) ? 'code' : 'edition', undefined, at)
  }
  if (copyright) add('copyright', undefined, at++)
  const last = filled.length - 1
  const ended = NUMBER.test(text(last))
  if (ended) add('document', undefined, last)
  const until = ended ? last : filled.length
  return { fields, body: at < until ? [span(at, until)] : [] }
}

/** A line of names without "By", below a longer headline. */
function isAuthors(line: string, above: string): boolean {
  const text = line.trim()
  return text.length < 80 && above.trim().length > text.length && /^\p{Lu}[\p{L}.'’-]*(?:[ ,;]+(?:and )?\p{Lu}[\p{L}.'’-]*){1,5}[ ,;]*$/u.test(text) && !/\p{Ll}{3}\s\p{Ll}{3}/u.test(text) && !/[?!:]/.test(text)
}

/** A short line above the headline, of few words, that is no headline of its own. */
function isSection(line: string, below: string): boolean {
  const text = line.trim()
  return text.length <= 60 && text.split(/\s+/).length <= 6 && below.trim().length > 0 && !isByline(text) && (text.length < below.trim().length || text === text.toUpperCase())
}
