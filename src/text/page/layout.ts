import { LINE_OPENERS } from '../../lexicon/page-words.js'
import type { Span } from '../../types.js'
import { isItem, type Line, readLines } from './lines.js'

/** One or more lines that belong together: a block, or a block with its credit, dateline or date still glued to it. */
export interface Unit extends Span {
  /** Line breaks before it: 1 when it hangs on the unit above without a blank line. */
  readonly breaks: number
}

export interface Layout {
  readonly units: readonly Unit[]
  /** Characters that a hard-wrapped line holds, where the text is hard-wrapped. */
  readonly width?: number
  /** Blank lines stand between most units: then a single line break means something. */
  readonly spaced: boolean
}

/** Wrapped text is set at 60 to 80 columns (RFC 3676: 78), typewritten copy a little narrower, wide terminals at up to 120. */
const NARROWEST = 40
const WIDEST = 120
/** Columns of newspapers are narrower; as short lines are many things, more of them must be full. */
const NARROWEST_COLUMN = 24
/** One line in so many may be longer. */
const LONGER = 4

/** Puts the lines of hard-wrapped and broken paragraphs together again. */
export function readLayout(source: string): Layout {
  const lines = readLines(source, 0, source.length)
  // Where blank lines part the paragraphs, a break inside one need not be exact.
  const ragged = lines.filter(({ breaks }) => breaks > 1).length * LINES > lines.length ? RAGGED : 0
  const width = wrapWidth(source, lines, ragged)
  const units: { start: number; end: number; breaks: number }[] = []
  let above: Line | undefined
  for (const line of lines) {
    const unit = units.at(-1)
    if (unit !== undefined && above !== undefined && goesOn(source, unit, above, line, width, ragged, source[(units.at(-2)?.end ?? 0) - 1] === ':')) unit.end = line.end
    else units.push({ start: line.start, end: line.end, breaks: line.breaks })
    above = line
  }
  return { units, spaced: units.filter(({ breaks }) => breaks > 1).length * 2 > units.length - 1, ...(width !== undefined && { width }) }
}

/**
 * The width at which the text is hard-wrapped. Wrapping is greedy: a line ends where the next word would not have fitted.
 * So each line that goes on tells between which widths the text was set, and the text is wrapped at the one that most of them agree on.
 * Lines may end `ragged` columns earlier and later.
 */
function wrapWidth(source: string, lines: readonly Line[], ragged: number): number | undefined {
  const votes = new Int32Array(WIDEST + 2)
  let pairs = 0
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]
    const line = lines[at]
    if (above === undefined || line?.breaks !== 1 || source.slice(above.start, above.end).includes(GAP)) continue
    pairs++
    const least = columnsOf(above)
    if (least > WIDEST) continue
    const most = Math.min(least + firstWord(source, line) + ragged, WIDEST)
    votes[least] = (votes[least] ?? 0) + 1
    votes[most + 1] = (votes[most + 1] ?? 0) - 1
  }
  let width = 0
  let full = 0
  let agreed = 0
  for (let at = 0; at <= WIDEST; at++) {
    agreed += votes[at] ?? 0
    if (at >= NARROWEST_COLUMN && agreed > full) {
      full = agreed
      width = at
    }
  }
  // A few lines were put in later and not wrapped again, or cannot be wrapped: addresses of pages.
  const longer = lines.filter((line) => columnsOf(line) > width + ragged).length
  return longer * LONGER < lines.length && (width < NARROWEST ? full >= 6 && full * 4 >= pairs * 3 : full >= 2 && full * 5 >= pairs * 3) ? width : undefined
}

/** Parts the columns of a table, whose rows are no wrapped lines. */
const GAP = '   '

/** The length of the first word, as far as it matters. */
const firstWord = (source: string, { start, end }: Line): number => source.slice(start, Math.min(end, start + WIDEST)).search(/\s|$/)

/** Would the first word of `line` not have fitted behind `above`? What is much longer was not wrapped. */
const isFull = (source: string, above: Line, line: Line, width: number): boolean => columnsOf(above) + 1 + firstWord(source, line) > width && columnsOf(above) * 2 <= width * 3

/** How many columns a line takes, its indent included: the first line of a paragraph is set in, and wrapped as far out as the others. */
const columnsOf = ({ start, end, indent }: Line): number => indent + end - start

/** Is `line` the rest of the paragraph whose last line is `above`? */
function goesOn(source: string, unit: Span, above: Line, line: Line, width: number | undefined, ragged: number, listed: boolean): boolean {
  if (line.breaks !== 1) return false
  const unended = isUnended(source, above)
  const full = width !== undefined && isFull(source, above, line, unended ? width - ragged : width)
  // "… at the close on March / 13. Prices …"
  if (isItem(source, line) && !(full && unended && !isItem(source, unit) && /[2-9]|\d\d/.test(source.slice(line.start, line.start + 2)))) return false
  if (full) return line.indent < above.indent + 2
  // Small letters that open a unit already are those of a list: "new roofs", "more trains"; and a list stands below a colon.
  return isStray(source, above, line, width !== undefined) && (width !== undefined || (!LOWER.test(source.charAt(unit.start)) && !listed))
}

/** Lines of letters that are not equally wide end so many columns earlier; in the middle of a sentence that is no end. */
const RAGGED = 4
/** The most lines that paragraphs have in wrapped text. */
const LINES = 12

const LOWER = /\p{Ll}/u
/** "an analysts'", "(bpd)", "Hang Seng Bank <HSGH.HK>", "a new U.S." */
const MID_SENTENCE = /(?:[^.!?:"”]|,.|\p{Lu}\.)$/u
/** Does the line stop in the middle of a sentence? */
const isUnended = (source: string, { end }: Line): boolean => MID_SENTENCE.test(source.slice(end - 2, end))

/** Words in small letters that begin a line of their own. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(LINE_OPENERS)

/** So many words and more, all in capitals, and no end mark: wires break such headlines where they like. */
function isCapitals(source: string, { start, end }: Line, least: number): boolean {
  const text = end - start <= WIDEST ? source.slice(start, end) : ''
  return /^[\p{Lu}\p{N}]\P{Ll}*[\p{Lu}\p{N}]$/u.test(text) && text.split(' ').length >= least
}

/** How a line of some length cannot end what is told: "… told reporters on"; but below "… so that you don't have to" may stand who wrote it. */
const UNENDED = /^.{36,120} (?:an?|by|for|from|in|of|on|the|to|with)[\r\n]+\S.* \p{Ll}/u

/** A stray line break: the line above stops in the middle of a sentence, and the next goes on in small letters. In wrapped text headlines are broken too, after few words. */
function isStray(source: string, above: Line, line: Line, wrapped: boolean): boolean {
  if ((wrapped && isCapitals(source, above, 4) && isCapitals(source, line, 2)) || UNENDED.test(source.slice(above.start, Math.min(line.end, above.start + 2 * WIDEST)))) return true
  if (!LOWER.test(source.charAt(line.start)) || !isUnended(source, above)) return false
  if (!(wrapped ? /^\S+\s+\S/ : /^(?:\S+\s+){3}\S/).test(source.slice(above.start, Math.min(above.end, above.start + 80)))) return false
  const head = source.slice(line.start, Math.min(line.end, line.start + 60))
  // "desk@example.org", "www.example.org"
  return !OPENERS.has(/^\p{L}+/u.exec(head)?.[0] ?? '') && !/^\S+[.@]\p{L}/u.test(head)
}
