import { LINE_OPENERS } from '../../lexicon/page-words.js'
import { isBlank } from '../../span.js'
import type { Span } from '../../types.js'
import { BULLETS, isItem, type Line, readLines } from './lines.js'

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
  const spaced = lines.filter(({ breaks }) => breaks > 1).length * LINES > lines.length
  const width = wrapWidth(source, lines, spaced ? RAGGED : 0)
  const units: { start: number; end: number; breaks: number }[] = []
  let above: Line | undefined
  let spaces = 0
  for (const line of lines) {
    const unit = units.at(-1)
    if (unit !== undefined && above !== undefined && goesOn(source, unit, above, line, width, spaced, units.length > 1 && source.charCodeAt((units.at(-2)?.end ?? 0) - 1) === 58)) unit.end = line.end
    else {
      units.push({ start: line.start, end: line.end, breaks: line.breaks })
      if (line.breaks > 1) spaces++
    }
    above = line
  }
  return { units, spaced: spaces * 2 > units.length - 1, ...(width !== undefined && { width }) }
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
    if (above === undefined || line?.breaks !== 1 || isRow(source, above)) continue
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
  if (longer * LONGER >= lines.length) return undefined
  return (width < NARROWEST ? full >= 6 && full * 4 >= pairs * 3 : full >= 2 && full * 5 >= pairs * 3) ? width : undefined
}

/** Is it the row of a table, whose columns stand apart? */
const isRow = (source: string, { start, end }: Line): boolean => end - start <= WIDEST && source.slice(start, end).includes('   ')

/** The length of the first word, as far as it matters. */
function firstWord(source: string, { start, end }: Line): number {
  let to = start
  while (to < end && to - start <= WIDEST && !isBlank(source.charCodeAt(to))) to++
  return to - start
}

/** Would the first word of `line` not have fitted behind `above`? What is much longer was not wrapped. */
const isFull = (source: string, above: Line, line: Line, width: number): boolean => columnsOf(above) + 1 + firstWord(source, line) > width && columnsOf(above) * 2 <= width * 3

/** How many columns a line takes, its indent included: the first line of a paragraph is set in, and wrapped as far out as the others. */
const columnsOf = ({ start, end, indent }: Line): number => indent + end - start

/** Is `line` the rest of the paragraph whose last line is `above`? */
function goesOn(source: string, unit: Span, above: Line, line: Line, width: number | undefined, spaced: boolean, listed: boolean): boolean {
  if (line.breaks !== 1) return false
  const unended = isUnended(source, above)
  const full = width !== undefined && isFull(source, above, line, spaced && unended ? width - RAGGED : width)
  if (isItem(source, line) && !(full && unended && !opensList(source, unit, line))) return false
  if (full) return !(line.indent >= 2 && above.indent < line.indent)
  // Small letters that open a unit already are those of a list: "new roofs", "more trains"; and a list stands below a colon.
  return isStray(source, above, line, width !== undefined) && (width !== undefined || (!LOWER.test(source.charAt(unit.start)) && !listed))
}

/** Is the item really one, the first or one behind another? "… at the close on March / 13. Prices …", "… any country - and there are many / - that …" */
function opensList(source: string, unit: Span, { start }: Span): boolean {
  return isItem(source, unit) || source.startsWith('1', start) || (BULLETS.includes(source.charAt(start)) && !LOWER.test(source.charAt(start + 2)))
}

/** Lines of letters that are not equally wide end so many columns earlier; in the middle of a sentence that is no end. */
const RAGGED = 4
/** The most lines that paragraphs have in wrapped text. */
const LINES = 12

const LOWER = /\p{Ll}/u
/** "an analysts'", "(bpd)", "Hang Seng Bank <HSGH.HK>", "a new U.S." */
const MID_SENTENCE = /(?:[\p{L}\p{N},;'’)>-]|,["”]|\p{Lu}\.)$/u
/** Does the line stop in the middle of a sentence? */
const isUnended = (source: string, { start, end }: Line): boolean => MID_SENTENCE.test(source.slice(Math.max(start, end - 2), end))

/** Words in small letters that begin a line of their own. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(LINE_OPENERS)

/** "list 1 of 3", "photo 2 of 12", "end of list". */
const COUNTED = /^(?:\p{Ll}+ \d{1,3} of \d{1,3}|end of list)$/u

/** So many words and more, all in capitals, and no end mark: wires break such headlines where they like. */
function isCapitals(source: string, { start, end }: Line, least: number): boolean {
  const text = end - start <= WIDEST ? source.slice(start, end) : ''
  return /^[\p{Lu}\p{N}]\P{Ll}*[\p{Lu}\p{N}]$/u.test(text) && text.split(' ').length >= least
}

/** How a line of some length cannot end what is told: "… told reporters on". */
const UNENDED = /^.{36,} (?:an?|by|for|from|in|of|on|the|to|with)$/

/** A stray line break: the line above stops in the middle of a sentence, and the next goes on in small letters. In wrapped text headlines are broken too, after few words. */
function isStray(source: string, above: Line, line: Line, wrapped: boolean): boolean {
  if ((wrapped && isCapitals(source, above, 4) && isCapitals(source, line, 2)) || (above.end - above.start < WIDEST && UNENDED.test(source.slice(above.start, above.end)))) return true
  if (!LOWER.test(source.charAt(line.start)) || !isUnended(source, above)) return false
  if (!(wrapped ? /^\S+\s+\S/ : /^\S+\s+\S+\s+\S+\s+\S/).test(source.slice(above.start, Math.min(above.end, above.start + 80)))) return false
  if (COUNTED.test(source.slice(line.start, Math.min(line.end, line.start + 40)))) return false
  const head = source.slice(line.start, Math.min(line.end, line.start + 60))
  const word = /^\p{L}+/u.exec(head)?.[0]
  // "desk@example.org", "www.example.org"
  return (word === undefined || !OPENERS.has(word)) && !/^\S+[.@]\p{L}/u.test(head)
}
