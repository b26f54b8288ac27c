import { indexWithin, isBlank, lastIndexWithin, trim } from '../../span.js'
import type { Span } from '../../types.js'
import { creditStart, dashedCredit, REACH } from './credits.js'
import { datelineEnd } from './datelines.js'
import { Evidence } from './evidence-names.js'
import type { Unit } from './layout.js'
import { looksLikeByline, opensByline } from './bylines.js'
import { DATED, DATE_LABEL, LEAD, OUTLET_END, PLACE, SECTION } from './page-lexicon.js'
import { mayHoldDate, publicationRun } from './publication.js'
import { onPage, type Token, tokensOf } from './tokens.js'

/** A block before it is known what it is. */
export interface Candidate extends Span {
  /** Line breaks before it: 0 when it shares the line with the one before. */
  readonly breaks: number
  /** What the cut itself tells: this is a credit, a caption with a credit behind it, a dateline … */
  readonly cut: Evidence | undefined
}

/** A candidate as it is cut. */
export interface Cut extends Candidate {
  /** Its words, where cutting has read them. */
  readonly tokens: readonly Token[] | undefined
}

/** All cuts have their keys in one order: the engine then reads them as one kind of object. */
function cutOf({ start, end }: Span, breaks: number, cut: Evidence | undefined, tokens?: readonly Token[]): Cut {
  return { start, end, breaks, cut, tokens }
}

/** Lines longer than this are prose: only a dateline in front and a credit behind are looked for. */
const LONG = 220
/** A line as long as this that ends in a full stop tells of the story. */
const TELLING = 120
/** Behind so many of these the head of the article is over. */
const TOLD = 3
/** Datelines stand at the head of an article, or open the first paragraph of a longer page. */
const HEAD = 24

/** Cuts every unit where two blocks share a line, and gives each piece to `read`, in order. */
export function cutUnits(source: string, units: readonly Unit[], read: (cut: Cut) => void): void {
  let datelines = true
  let told = 0
  units.forEach((unit, index) => {
    const signed = told > 0 || index >= HEAD ? undefined : dashedCredit(source, unit.start, unit.end)
    if (unit.end - unit.start > TELLING && source.charCodeAt(unit.end - 1) === 46) told++
    if (signed !== undefined) return pair(source, unit, signed, Evidence.CutCredited, Evidence.CutCredit).forEach(read)
    let parts = cutUnit(source, unit, index, datelines, told)
    if (parts[0]?.cut === Evidence.CutDateline && isSpoken(source, parts[0]) && ([2, 1, -1, -2].some((step) => isSpoken(source, units[index + step])) || speaksAgain(source, parts[0]))) parts = cutUnit(source, unit, index, false, told)
    // Prose goes on right behind a dateline, so there is only one; a line that is all dateline may precede a second.
    if (parts.some((part) => part.cut === Evidence.CutDatelined)) datelines = false
    parts.forEach(read)
  })
}

/** "MINISTER: We will see.": in a transcript the next speakers stand before colons too, and none of them is a place. */
function isSpoken(source: string, unit: Span | undefined): boolean {
  // "PHOTO: FILE" is a label.
  const opening = unit === undefined ? '' : source.slice(unit.start, Math.min(unit.end, unit.start + 48))
  return unit !== undefined && SPOKEN_END.test(source.charAt(unit.end - 1)) && opening.includes(':') && /^\p{Lu}[\p{L} .]{1,30}:(?:$|\P{Ll}{0,12}\p{Ll})/u.test(opening)
}

/** "Published: May 4" is no turn. */
const SPOKEN_END = /[:.!?"”…)-]/u

/** A line below opens as this one does: so far turns of one speaker stand apart at most. */
function speaksAgain(source: string, { start, end }: Span): boolean {
  return indexWithin(source, '\n' + source.slice(start, end), end, Math.min(source.length, end + TURNS)) > 0
}

const TURNS = 5000

function cutUnit(source: string, unit: Unit, index: number, datelines: boolean, told: number): Cut[] {
  const { start, end, breaks } = unit
  if (datelines && (index < HEAD || told < 2)) {
    const stop = datelineEnd(source, start, end)
    if (stop !== undefined) return pair(source, unit, stop, Evidence.CutDateline, Evidence.CutDatelined)
  }
  // A menu is one line.
  if (end - start < LONG && MENU_BARS.test(source.slice(start, end))) return [cutOf(unit, breaks, undefined)]
  // Most lines are cut nowhere: what was read of them to see that is handed on.
  const tokens = end - start <= REACH ? tokensOf(source, start, end) : undefined
  const found = creditStart(source, start, end, tokens)
  // "By Jane Doe / Daily Example"
  const credit = found === start && tokens !== undefined && opensByline(tokens) ? undefined : found
  if (credit !== undefined && (credit === start || trim(source, start, credit).end <= start + 1)) return [cutOf(unit, breaks, Evidence.CutCredit, tokens)]
  if (credit !== undefined) return pair(source, unit, credit, isSigned(source, start, credit, end) ? undefined : Evidence.CutCredited, Evidence.CutCredit)
  if (end - start > LONG) return [cutOf(unit, breaks, undefined)]
  if (index < 6) {
    const suffix = suffixStart(source, start, end)
    if (suffix !== undefined) {
      // The separator stays with the title; `readHead` leaves it out of the title's words.
      return [cutOf(trim(source, start, suffix), breaks, Evidence.CutSuffixed), cutOf({ start: suffix, end }, 0, Evidence.CutSuffix)]
    }
  }
  return cutDate(source, cutOf(unit, breaks, undefined, tokens), told < TOLD)
}

/** '… that man". EFE': whoever speaks to the end is quoted in the story, and its agency signs it; or "(EFE)" stands in the dateline. */
function isSigned(source: string, start: number, credit: number, end: number): boolean {
  const agency = source.slice(credit, end)
  return /^\p{Lu}{2,8}$/u.test(agency) && (/["”][.,]?\s+$/u.test(source.slice(credit - 4, credit)) || indexWithin(source, `(${agency})`, Math.max(0, start - STORY), start) >= 0)
}

/** So far above is a dateline looked for. */
const STORY = 9000

function pair(source: string, { start, end, breaks }: Unit, at: number, first: Evidence | undefined, second: Evidence): Cut[] {
  const head = trim(source, start, at)
  const rest = trim(source, at, end)
  const cut = cutOf(head, breaks, first)
  return rest.start === rest.end ? [cut] : [cut, cutOf(rest, 0, second)]
}

/** "News | Sport | Culture | Video": so many short words between bars. */
export const MENU_BARS = /^(?:[^|•·\d]{1,40}[|•·]){3,30}[^|•·\d]{0,40}$/u

const SEPARATORS = '|•·–—-,/'

/** "By Jane Doe | 5 May 2020", "Jane Doe Published 5 May 2020", "5 May 2020 - Jane Doe". */
function cutDate(source: string, unit: Cut, above: boolean): Cut[] {
  if (unit.tokens === undefined && !mayHoldDate(source, unit.start, unit.end)) return [unit]
  const tokens = unit.tokens ?? tokensOf(source, unit.start, unit.end)
  const run = tokens.length > 40 ? undefined : publicationRun(tokens)
  if (run === undefined || '—–-'.includes(source.charAt(unit.start))) return [unit]
  if (isProse(source, unit.end, tokens)) return [cutOf(unit, unit.breaks, Evidence.CutDated, unit.tokens)]
  const first = tokens[run.from]
  const next = tokens[run.to]
  const label = tokens[run.from - 1]
  // "Born: May 5th, 1920".
  if (label !== undefined && source.charCodeAt(label.end) === 58 && !onPage(label, DATED | DATE_LABEL)) return [unit]
  const only = isOnly(tokens, run.from, run.to)
  // Behind the story these are other people's comments and other stories' dates.
  if (!above) return [cutOf(unit, unit.breaks, only && tokens[0]?.shape !== 'number' && onPage(tokens[0], DATE_LABEL) ? Evidence.CutPublished : Evidence.CutDated, unit.tokens)]
  const parts: Cut[] = []
  let rest: Span = unit
  let breaks = unit.breaks
  // "Published in the Example, May 5th, 2020" is one line.
  if (first !== undefined && run.from > 0 && ((looksLikeByline(tokens, 0, run.from) && !onPage(tokens[0], DATE_LABEL)) || isBarred(source, unit.start, first.start))) {
    const [head, tail] = parted(source, rest, first.start)
    parts.push(cutOf(head, breaks, undefined))
    rest = tail
    breaks = 0
  }
  if (next !== undefined && isBlankOrBar(source, next.start - 1) && (parts.length > 0 || run.from === 0) && ((looksLikeByline(tokens, run.to, tokens.length) && !onPage(tokens.at(-1), PLACE)) || parts.length > 0)) {
    const [head, tail] = parted(source, rest, next.start)
    parts.push(cutOf(head, breaks, Evidence.CutPublished), cutOf(tail, 0, undefined))
    return parts
  }
  if (parts.length > 0) return [...parts, cutOf(rest, breaks, Evidence.CutPublished)]
  return [cutOf(unit, unit.breaks, only ? Evidence.CutPublished : Evidence.CutDated, unit.tokens)]
}

/** A full stop, and words in small letters that lines of publication have no use for: "Born in Leeds on 3 May 1928, she read geography." */
function isProse(source: string, end: number, tokens: readonly Token[]): boolean {
  if (source.charCodeAt(end - 1) !== 46) return false
  let small = 0
  for (const token of tokens) if (token.shape === 'lower' && !onPage(token, DATED | LEAD)) small++
  return small >= PROSE_WORDS
}

const PROSE_WORDS = 4

function isBlankOrBar(source: string, at: number): boolean {
  return isBlank(source.charCodeAt(at)) || SEPARATORS.includes(source.charAt(at))
}

/** Does a bar or a bullet stand before `at`? */
function isBarred(source: string, start: number, at: number): boolean {
  const before = trim(source, start, at)
  return '|•·'.includes(source.charAt(before.end - 1))
}

/** Cuts a unit before `at`; separators there belong to neither half, so they go to the longer one. */
function parted(source: string, unit: Span, at: number): [Span, Span] {
  let bare = trim(source, unit.start, at)
  while (bare.end > bare.start && SEPARATORS.includes(source.charAt(bare.end - 1))) bare = trim(source, bare.start, bare.end - 1)
  const cut = bare.end - bare.start < unit.end - at ? bare.end : at
  return [trim(source, unit.start, cut), trim(source, cut, unit.end)]
}

/** Does the date make up nearly all of the line? */
function isOnly(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.length - (to - from) <= (to - from) / 3
}

/** Where the name of the site or the topic behind a title begins: "… | World News", "… - The Daily Example". */
function suffixStart(source: string, start: number, end: number): number | undefined {
  for (const mark of ['|', '-', '–', '—']) {
    let at = lastIndexWithin(source, mark, start + 2, end - 1)
    while (at >= 0 && !(isBlank(source.charCodeAt(at - 1)) && isBlank(source.charCodeAt(at + 1)))) at = lastIndexWithin(source, mark, start + 2, at)
    if (at < 0) continue
    const from = at + 2
    const before = tokensOf(source, start, at)
    const after = tokensOf(source, from, end)
    if (before.length < 4 || after.length === 0 || after.length > 5 || before[0]?.lower === 'by' || publicationRun(after) !== undefined || publicationRun(before) !== undefined) continue
    if (after.some((token) => token.shape === 'lower' && token.lower.length > 3 && !/[.A-Z]/.test(source.slice(token.start, token.end)))) continue
    const last = after.at(-1)?.lower ?? ''
    if (mark === '|' || onPage(after.at(-1), OUTLET_END) || last.includes('.co') || (after.length === 1 && onPage(after[0], SECTION))) return from
  }
  return undefined
}
