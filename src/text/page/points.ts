import { isByline } from './author-lines.js'
import { Evidence } from './evidence-names.js'
import type { Candidate } from './cuts.js'

/** The most characters of one point of a list. */
const POINT = 170
/** A longer run of short lines is a table or a menu. */
const MOST_POINTS = 9

const SHORT: readonly Evidence[] = [Evidence.Words2To3, Evidence.Words4To8, Evidence.Words9To14]

/** Two to fourteen words. */
export const isShort = (names: readonly Evidence[]): boolean => SHORT.some((name) => names.includes(name))

/** A line like a headline: short, no full stop, no credit. */
export function isBareLine(names: readonly Evidence[]): boolean {
  return names.includes(Evidence.EndsBare) && isShort(names) && !names.includes(Evidence.CutCredit)
}

const wasCut = (names: readonly Evidence[]): boolean => names.some((name) => name <= Evidence.CutSuffix)

/** Marks what stands in lists whose bullets were lost, in tables of numbers and in menus. `prose`: the first block of the story. */
export function addPoints(blocks: readonly Candidate[], all: readonly Evidence[][], prose: number): void {
  addItems(blocks, all, prose)
  const counts = all.map(isCount)
  all.forEach((names, at) => {
    if (counts[at] !== true) return
    let from = at
    let to = at + 1
    while (counts[from - 1] === true && at - from <= LEAST_COUNTS) from--
    while (counts[to] === true && to - from <= LEAST_COUNTS) to++
    // At the head of a page numbers are those of readers and comments; a long table opens the story.
    if (to - from >= (at > prose ? LEAST_COUNTS : LEAST_COUNTS + 1)) names.push(Evidence.InCount)
  })
  const small = all.map((names) => names.includes(Evidence.StartsSmall) && names.includes(Evidence.EndsBare) && !names.includes(Evidence.Words1) && !names.includes(Evidence.Words2To3))
  all.forEach((names, at) => {
    if (small[at] === true && (small[at - 1] === true || small[at + 1] === true)) names.push(Evidence.InPoints)
  })
  addMenu(all, prose)
}

/** Lines of a table of numbers. */
const LEAST_COUNTS = 3

/** Marks the lines below a label like "Key points", and the short ones below a line that ends in a colon. */
function addItems(blocks: readonly Candidate[], all: readonly Evidence[][], prose: number): void {
  for (let at = 0; at < blocks.length - 2; at++) {
    const names = all[at] ?? []
    const labelled = names.includes(Evidence.PointsLabel)
    if (!labelled && !(at >= prose && names.includes(Evidence.EndsColon) && !names.includes(Evidence.Words1) && !names.includes(Evidence.Words46Up) && !names.some((name) => name >= Evidence.FurnitureLine && name <= Evidence.LinkLabelNear))) continue
    let to = at + 1
    let longest = 0
    // Of lines that follow each other at once a blank line is the end.
    const closed = blocks[at + 2]?.breaks === 1
    for (let block = blocks[to]; block !== undefined && to <= at + MOST_POINTS; block = blocks[++to]) {
      const own = all[to] ?? []
      if (!isPoint(block, own, labelled) || (closed && to > at + 1 && block.breaks > 1) || (to > at + 2 && block.end - block.start > 2 * longest) || (!labelled && (!own.includes(Evidence.EndsBare) || own.includes(Evidence.StartsQuote)))) break
      longest = Math.max(longest, block.end - block.start)
    }
    if (to - at > 2 && to - at <= MOST_POINTS) for (let item = at + 1; item < to; item++) all[item]?.push(labelled ? Evidence.InPoints : Evidence.UnderColon)
    at = Math.max(at, to - 1)
  }
}

/** A line that can be an item of a list: no more than one sentence, nothing cut off; of a list at the head of a page also no author. */
function isPoint({ start, end }: Candidate, names: readonly Evidence[], signed: boolean): boolean {
  return end - start <= POINT && !names.includes(Evidence.SeveralSentences) && !wasCut(names) && !(signed ? isByline(names) : names.includes(Evidence.OpensByline)) && !names.includes(Evidence.FurnitureLine) && !names.includes(Evidence.TimeOnly)
}

/** A short line with a number and words, like those of recipes and of tables of results; "11 Facts About Drayford" is a headline. */
function isCount(names: readonly Evidence[]): boolean {
  if (names.includes(Evidence.StartsPrice) || names.includes(Evidence.FurnitureLine) || (names.includes(Evidence.StartsNumber) && names.includes(Evidence.TitleCase))) return false
  return names.includes(Evidence.HoldsNumber) && isBareLine(names) && !wasCut(names)
}

/** Lines that a menu over the page can have, and how far down it may begin. */
const MENU_LINES = 5
const MENU_TOP = 10
/** So many short lines in a row that are no buttons make a menu anywhere above the story. */
const LONG_MENU = 8

/** Marks the runs of lines of one to three words above the story that are menus: at the top, with the names of sections among them, or long. */
function addMenu(all: readonly Evidence[][], prose: number): void {
  for (let from = 0; from < Math.max(prose, Math.min(all.length, MENU_TOP)); ) {
    let to = from
    let sections = 0
    let others = 0
    for (; to < all.length && isMenuLine(all[to]); to++) {
      if (all[to]?.includes(Evidence.SectionName) === true) sections++
      if (all[to]?.includes(Evidence.FurnitureLine) !== true) others++
    }
    if ((from < MENU_TOP && to - from >= MENU_LINES && sections >= 3) || (others >= LONG_MENU && to <= prose)) for (let at = from; at < to; at++) if (!isByline(all[at])) all[at]?.push(Evidence.InMenu)
    from = to + 1
  }
}

function isMenuLine(names: readonly Evidence[] | undefined): boolean {
  if (names === undefined || !names.includes(Evidence.EndsBare) || !(names.includes(Evidence.Words1) || names.includes(Evidence.Words2To3))) return false
  return !names.includes(Evidence.OpensByline) && !names.includes(Evidence.BreadcrumbMarks) && !names.includes(Evidence.CutCredit) && !names.includes(Evidence.CutPublished)
}
