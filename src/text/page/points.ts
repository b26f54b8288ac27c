import { isByline } from './author-lines.js'
import type { EvidenceName } from './block-scores.js'
import type { Candidate } from './cuts.js'

/** The most characters of one point of a list. */
const POINT = 170
/** A longer run of short lines is a table or a menu. */
const MOST_POINTS = 9

const SHORT: readonly EvidenceName[] = ['words-2-3', 'words-4-8', 'words-9-14']

/** Two to fourteen words. */
export const isShort = (names: readonly EvidenceName[]): boolean => SHORT.some((name) => names.includes(name))

/** A line like a headline: short, no full stop, no credit. */
export function isBareLine(names: readonly EvidenceName[]): boolean {
  return names.includes('ends-bare') && isShort(names) && !names.includes('cut-credit')
}

const wasCut = (names: readonly EvidenceName[]): boolean => names.some((name) => name.startsWith('cut-'))

/** Marks what stands in lists whose bullets were lost, in tables of numbers and in menus. `prose`: the first block of the story. */
export function addPoints(blocks: readonly Candidate[], all: readonly EvidenceName[][], prose: number): void {
  addItems(blocks, all, prose)
  const counts = all.map(isCount)
  all.forEach((names, at) => {
    if (counts[at] !== true) return
    let from = at
    let to = at + 1
    while (counts[from - 1] === true && at - from <= LEAST_COUNTS) from--
    while (counts[to] === true && to - from <= LEAST_COUNTS) to++
    // At the head of a page numbers are those of readers and comments; a long table opens the story.
    if (to - from >= (at > prose ? LEAST_COUNTS : LEAST_COUNTS + 1)) names.push('in-count')
  })
  const small = all.map((names) => names.includes('starts-small') && names.includes('ends-bare') && !names.includes('words-1') && !names.includes('words-2-3'))
  all.forEach((names, at) => {
    if (small[at] === true && (small[at - 1] === true || small[at + 1] === true)) names.push('in-points')
  })
  addMenu(all, prose)
}

/** Lines of a table of numbers. */
const LEAST_COUNTS = 3

/** Marks the lines below a label like "Key points", and the short ones below a line that ends in a colon. */
function addItems(blocks: readonly Candidate[], all: readonly EvidenceName[][], prose: number): void {
  for (let at = 0; at < blocks.length - 2; at++) {
    const names = all[at] ?? []
    const labelled = names.includes('points-label')
    if (!labelled && !(at >= prose && names.includes('ends-colon') && !names.includes('words-1') && !names.includes('words-46-up') && !names.some((name) => name.startsWith('furniture') || name.startsWith('link-label') || name.startsWith('interface')))) continue
    let to = at + 1
    let longest = 0
    // Of lines that follow each other at once a blank line is the end.
    const closed = blocks[at + 2]?.breaks === 1
    for (let block = blocks[to]; block !== undefined && to <= at + MOST_POINTS; block = blocks[++to]) {
      const own = all[to] ?? []
      if (!isPoint(block, own, labelled) || (closed && to > at + 1 && block.breaks > 1) || (to > at + 2 && block.end - block.start > 2 * longest) || (!labelled && (!own.includes('ends-bare') || own.includes('starts-quote')))) break
      longest = Math.max(longest, block.end - block.start)
    }
    if (to - at > 2 && to - at <= MOST_POINTS) for (let item = at + 1; item < to; item++) all[item]?.push(labelled ? 'in-points' : 'under-colon')
    at = Math.max(at, to - 1)
  }
}

/** A line that can be an item of a list: no more than one sentence, nothing cut off; of a list at the head of a page also no author. */
function isPoint({ start, end }: Candidate, names: readonly EvidenceName[], signed: boolean): boolean {
  return end - start <= POINT && !names.includes('several-sentences') && !wasCut(names) && !(signed ? isByline(names) : names.includes('opens-byline')) && !names.includes('furniture-line') && !names.includes('time-only')
}

/** A short line with a number and words, like those of recipes and of tables of results; "11 Facts About Drayford" is a headline. */
function isCount(names: readonly EvidenceName[]): boolean {
  if (names.includes('starts-price') || names.includes('furniture-line') || (names.includes('starts-number') && names.includes('title-case'))) return false
  return names.includes('holds-number') && isBareLine(names) && !wasCut(names)
}

/** Lines that a menu over the page can have, and how far down it may begin. */
const MENU_LINES = 5
const MENU_TOP = 10
/** So many short lines in a row that are no buttons make a menu anywhere above the story. */
const LONG_MENU = 8

/** Marks the runs of lines of one to three words above the story that are menus: at the top, with the names of sections among them, or long. */
function addMenu(all: readonly EvidenceName[][], prose: number): void {
  for (let from = 0; from < Math.max(prose, Math.min(all.length, MENU_TOP)); ) {
    let to = from
    let sections = 0
    let others = 0
    for (; to < all.length && isMenuLine(all[to]); to++) {
      if (all[to]?.includes('section-name') === true) sections++
      if (all[to]?.includes('furniture-line') !== true) others++
    }
    if ((from < MENU_TOP && to - from >= MENU_LINES && sections >= 3) || (others >= LONG_MENU && to <= prose)) for (let at = from; at < to; at++) if (!isByline(all[at])) all[at]?.push('in-menu')
    from = to + 1
  }
}

function isMenuLine(names: readonly EvidenceName[] | undefined): boolean {
  if (names === undefined || !names.includes('ends-bare') || !(names.includes('words-1') || names.includes('words-2-3'))) return false
  return !names.includes('opens-byline') && !names.includes('breadcrumb-marks') && !names.includes('cut-credit') && !names.includes('cut-published')
}
