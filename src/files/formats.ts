/** The formats that are known, and which of them a file has. */
import type { FileFormat } from '../types.js'
import { factivaLabelled } from './factiva-labelled.js'
import { factivaPlain } from './factiva-plain.js'
import type { Format } from './format.js'
import { frontMatter } from './front-matter.js'
import { jsonLines } from './json-lines.js'
import { LineCursor, type Line, type LineView } from './lines.js'
import { mbox } from './mbox.js'
import { nexis } from './nexis.js'
import { nexisUni } from './nexis-uni.js'
import { plain } from './plain.js'
import { proquest } from './proquest.js'
import { ruledOf } from './ruled.js'
import type { Sink } from './sink.js'

/** Formats that show themselves by lines that nothing else has. To add one, write its file and put it here. */
const FORMATS: readonly Format[] = [nexis, nexisUni, factivaLabelled, factivaPlain, proquest, mbox, frontMatter, jsonLines]

/** Every name that `options.format` takes. */
export const FORMAT_NAMES: readonly FileFormat[] = /* @__PURE__ */ [...FORMATS.map((format) => format.name), 'json', 'ruled', 'plain']

/** The format of a file; `fixed` when the caller says that there can be no other in it. */
export interface Choice {
  readonly format: Format
  readonly fixed: boolean
}

/** The format whose lines come first in the file; `named` is what the caller says it is. */
export function choose(head: readonly Line[], named: FileFormat | undefined, issue: Pick<Sink, 'issue'>): Choice {
  if (named === 'plain') return { format: plain, fixed: true }
  const ruled = named === 'ruled' ? ruledOf(head, true) : undefined
  if (ruled !== undefined) return { format: ruled, fixed: true }
  const own = named === undefined ? undefined : firstShown(head, FORMATS.filter((format) => format.name === named))
  const format = own ?? firstShown(head, FORMATS) ?? ruledOf(head, false) ?? plain
  if (named !== undefined && own === undefined && head.length > 0) {
    const first = head[0]
    issue.issue({ start: first?.start ?? 0, end: first?.end ?? 0, rule: 'wrong-format', reason: `The file is not of the format ${named}; it was read as ${format.name}` })
  }
  const begin = head[0]?.text.slice(0, 20).toLowerCase()
  const kind = CODED.find(([, mark]) => begin?.startsWith(mark))?.[0] ?? (head.find(({ text }) => text.includes(ZEROS)) && 'binary')
  if (kind !== undefined) {
    issue.issue({ start: 0, end: head[0]?.end ?? 0, rule: 'not-text', reason: `The file is ${kind}: save it as text first` })
    return { format: plain, fixed: true }
  }
  return { format: format.fits?.(head) ?? format, fixed: false }
}

/** How files begin that hold articles, but not as text; in small letters. */
const CODED: ReadonlyArray<readonly [kind: string, mark: string]> = [
  ['RTF', '{\\rtf'],
  ['PDF', '%pdf-'],
  ['a Word file or zip archive', 'pk\u0003\u0004'],
  ['an old Word file', '\u00f0\u00ef\u0011\u00e0'],
  ['an HTML page', '<!doctype html'],
  ['an HTML page', '<html'],
  ['XML', '<?xml']
]

/** Pictures and programs are padded with zeros; in a text one may stand where a letter is broken. */
const ZEROS = '\0\0'

function firstShown(head: readonly Line[], formats: readonly Format[]): Format | undefined {
  const cursor = new LineCursor()
  cursor.add(head)
  for (; cursor.at < cursor.lines.length; cursor.next()) {
    const line = cursor.line()
    const found = formats.find((format) => format.starts?.(cursor) === true || format.covers?.(line) === true || format.shows?.(line) === true)
    if (found !== undefined) return found
  }
  return undefined
}

/** The format of which a record or a cover page begins at this line, where that is not the one that the file has so far. */
export function startOfAnother(at: LineView, format: Format): Format | undefined {
  const line = at.line()
  return FORMATS.find((other) => other.name !== format.name && (other.starts?.(at) === true || other.covers?.(line) === true))
}

/** Throws a TypeError that names the argument, unless `value` is the name of a format. */
export function checkFormat(value: unknown, name: string): asserts value is FileFormat {
  if (!FORMAT_NAMES.some((format) => format === value)) {
    throw new TypeError(`${name}: expected one of ${FORMAT_NAMES.join(', ')}, got ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`)
  }
}
