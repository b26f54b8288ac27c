import type { ArticleBlock, ArticleParts } from '../types.js'
import { readAuthors } from './authors.js'
import { endsWorkplace } from './bylines.js'
import type { EvidenceName } from './block-scores.js'
import { labelBlocks } from './block-sequence.js'
import { type Candidate, cutUnits } from './cuts.js'
import { evidenceOf } from './evidence.js'
import { readLayout } from './layout.js'
import { readHead } from './metadata.js'
import { BIOGRAPHY } from './page-lexicon.js'
import { findRepeats, repeatKey } from './repeats.js'
import { tokensOf } from './tokens.js'

/** The parts of an article: its lines put together to blocks, cut where two share a line, and each told what it is. */
export function readParts(source: string): ArticleParts {
  const layout = readLayout(source)
  const candidates: Candidate[] = []
  const evidence: EvidenceName[][] = []
  // The words of a line are let go of with the line.
  cutUnits(source, layout.units, (line) => {
    evidence.push(evidenceOf(source, line))
    candidates.push({ start: line.start, end: line.end, breaks: line.breaks, cut: line.cut })
  })
  addNeighbours(source, candidates, evidence, layout.spaced)
  const kinds = labelBlocks(evidence)
  const blocks = candidates.map(({ start, end }, index): ArticleBlock => ({ start, end, text: source.slice(start, end), kind: kinds[index] ?? 'paragraph' }))
  return { source, ...readHead(source, blocks), blocks, issues: findRepeats(source, blocks) }
}

/** How far around a line in quotation marks its words are looked for: pull quotes stand near what they are pulled from. */
const NEAR = 3000

/** Do the words of a line that is all quotation stand in the text nearby as well? */
function isSaidAgain(source: string, { start, end }: Candidate): boolean {
  const words = source.slice(start + 1, Math.min(end - 2, start + 80))
  if (words.length < 12) return false
  return source.slice(Math.max(0, start - NEAR), start).includes(words) || source.slice(end, end + NEAR).includes(words)
}

/** Questions, and answers in the first person without quotation marks. */
function isInterview(all: ReadonlyArray<readonly EvidenceName[]>): boolean {
  const count = (name: EvidenceName): number => all.filter((names) => names.includes(name)).length
  const questions = count('ends-question')
  const told = count('first-person')
  return questions >= 3 && (questions + told) * 4 >= all.length && told >= 2
}

const SHORT: readonly EvidenceName[] = ['words-2-3', 'words-4-8', 'words-9-14']

const isShort = (names: readonly EvidenceName[]): boolean => SHORT.some((name) => names.includes(name))

/** A line like a headline: short, no full stop, no credit. */
function isBareLine(names: readonly EvidenceName[]): boolean {
  return names.includes('ends-bare') && isShort(names) && !names.includes('cut-credit')
}

/** A line that can be a headline with more of it below: title and decks over a dateline. */
function isHeadline(names: readonly EvidenceName[] | undefined): boolean {
  return names !== undefined && isBareLine(names) && !names.includes('words-2-3') && !names.includes('only-numbers') && !isByline(names) && !names.some((name) => name.startsWith('furniture') || name.startsWith('cut-'))
}

/** "Valley Courier", "example.com": below a byline, whom the author works for. */
function isOutlet(source: string, { start, end }: Candidate, names: readonly EvidenceName[]): boolean {
  return names.includes('words-2-3') && names.includes('ends-bare') && !names.includes('outlet-name') && endsWorkplace(tokensOf(source, start, end))
}

/** Sentences enough for a paragraph. */
function isProse(names: readonly EvidenceName[]): boolean {
  return names.includes('cut-datelined') || (names.includes('ends-sentence') && names.includes('several-sentences')) || names.includes('words-29-45') || names.includes('words-46-up')
}

/** Evidence that two pieces give together: the one of the line itself, the other of the line so many lines below it. */
const TOGETHER: ReadonlyArray<readonly [name: EvidenceName, own: EvidenceName, step: number, other: EvidenceName]> = [
  ['invites-reader', 'furniture-verb', 0, 'speaks-to-reader'],
  ['invites-reader', 'furniture-verb', 0, 'interface-word'],
  ['invites-reader', 'interface-word', 0, 'speaks-to-reader'],
  ['invites-reader', 'furniture-verb', 0, 'holds-button'],
  ['invites-reader', 'furniture-verb', 0, 'link'],
  ['invites-reader', 'furniture-words', 0, 'speaks-to-reader'],
  ['in-mail', 'mail-field', 1, 'mail-field'],
  ['in-mail', 'mail-field', -1, 'mail-field'],
  ['below-agency', 'agency-line', -1, 'agency-line']
]

/** How many lines a menu, the title and the byline may take. */
const TOP = 20

/** An author, and in which block. */
interface Named {
  readonly name: string
  /** In small letters. */
  readonly parts: readonly string[]
  readonly at: number
}

/** Names in the lines near the top that look like bylines: what stands there again further down speaks of an author. */
function authorNames(source: string, blocks: readonly Candidate[], all: ReadonlyArray<readonly EvidenceName[]>): Named[] {
  const names: Named[] = []
  for (let at = 0; at < Math.min(blocks.length, TOP); at++) {
    const block = blocks[at]
    if (block === undefined || !(all[at] ?? []).some((name) => name === 'opens-byline' || name === 'name-shaped' || name === 'name-and-role')) continue
    for (const author of readAuthors(source, block.start, block.end)) if (author.text.length > 5 && names.length < 8) names.push({ name: author.text, parts: author.text.toLowerCase().split(' '), at })
  }
  return names
}

/** "Doe covers courts.", "Jane is a reporter.": a biography that names the author by the one or the other name. */
function opensWithPartOf(source: string, { start, end }: Candidate, parts: readonly string[]): boolean {
  const stop = start + 2 + source.slice(start + 2, Math.min(end, start + 30)).search(/[^\p{L}'’-]/u)
  const part = source.slice(start, stop).toLowerCase()
  return part.length > 2 && parts.includes(part) && tellsOfLife(source, { start, end, breaks: 0 }, stop - start)
}

/** "The writer is a lawyer based in Karachi.": as opinion pages of South Asia have it. */
function isUnnamedLife(source: string, block: Candidate): boolean {
  return (source.startsWith('The writer is ', block.start) || source.startsWith('The author is ', block.start)) && tellsOfLife(source, block, 13)
}

/** Does the line go on about the author in the words of biographies: "covers", "is a reporter"? */
function tellsOfLife(source: string, { start, end }: Candidate, name: number): boolean {
  return tokensOf(source, start + name, Math.min(end, start + name + 60)).slice(0, 5).some((token) => (token.page & BIOGRAPHY) !== 0)
}

const isByline = (names: readonly EvidenceName[] | undefined): boolean => names !== undefined && (names.includes('opens-byline') || names.includes('name-shaped') || names.includes('name-and-role'))

/** Lines that a menu over the page can have, and how far down it may begin. */
const MENU_LINES = 5
const MENU_TOP = 10

/** The run of lines of one to three words at the top that is a menu: five and more, the names of sections among them. */
function menuOf(all: ReadonlyArray<readonly EvidenceName[]>): { readonly from: number; readonly to: number } | undefined {
  for (let from = 0; from < Math.min(all.length, MENU_TOP); ) {
    let to = from
    let sections = 0
    for (; to < all.length && isMenuLine(all[to]); to++) if (all[to]?.includes('section-name') === true) sections++
    if (to - from >= MENU_LINES && sections >= 3) return { from, to }
    from = to + 1
  }
  return undefined
}

function isMenuLine(names: readonly EvidenceName[] | undefined): boolean {
  if (names === undefined || !names.includes('ends-bare') || !(names.includes('words-1') || names.includes('words-2-3'))) return false
  return !isByline(names) && !names.includes('breadcrumb-marks') && !names.includes('cut-credit') && !names.includes('cut-published')
}

/** A short line with a number and words, like those of recipes and of tables of results; "11 Facts About Drayford" is a headline. */
function isCount(names: readonly EvidenceName[]): boolean {
  if (names.includes('starts-price') || (names.includes('starts-number') && names.includes('title-case'))) return false
  return names.includes('holds-number') && isBareLine(names) && !names.some((name) => name.startsWith('cut-'))
}

/** The most characters of one point of a list. */
const POINT = 170

/** A line that can be an item of a list: no more than one sentence, nothing cut off. */
function isPoint({ start, end }: Candidate, names: readonly EvidenceName[]): boolean {
  return end - start <= POINT && !names.includes('several-sentences') && !names.some((name) => name.startsWith('cut-')) && !isByline(names) && !names.includes('furniture-line')
}

/** Marks the items of lists whose bullets were lost: the lines below a label like "Key points", and the short ones below a line that ends in a colon. */
function addPoints(blocks: readonly Candidate[], all: readonly EvidenceName[][], prose: number): void {
  for (let at = 0; at < blocks.length - 2; at++) {
    const names = all[at] ?? []
    const labelled = names.includes('points-label')
    if (!labelled && !(at >= prose && names.includes('ends-colon') && !names.includes('words-1') && !names.includes('words-46-up') && !names.some((name) => name.startsWith('furniture') || name.startsWith('link-label') || name.startsWith('interface')))) continue
    let to = at + 1
    let longest = 0
    for (let block = blocks[to]; block !== undefined && to <= at + MOST_POINTS; block = blocks[++to]) {
      const own = all[to] ?? []
      if (!isPoint(block, own) || (to > at + 2 && block.end - block.start > 2 * longest) || (!labelled && (!own.includes('ends-bare') || own.includes('starts-quote')))) break
      longest = Math.max(longest, block.end - block.start)
    }
    if (to - at > 2 && to - at <= MOST_POINTS) for (let item = at + 1; item < to; item++) all[item]?.push(labelled ? 'in-points' : 'under-colon')
    at = Math.max(at, to - 1)
  }
}

/** A longer run of short lines is a table or a menu. */
const MOST_POINTS = 9

/** Adds what the blocks around it tell of each block. */
function addNeighbours(source: string, blocks: readonly Candidate[], all: readonly EvidenceName[][], spaced: boolean): void {
  const firsts = new Map<number, number>()
  const keys = blocks.map(({ start, end }, at) => {
    const key = repeatKey(source, start, end)
    if (!firsts.has(key)) firsts.set(key, at)
    return key
  })
  const bare = all.map(isBareLine)
  const counts = all.map(isCount)
  const interview = isInterview(all)
  const menu = menuOf(all)
  const story = all.findIndex(isProse)
  const prose = story >= 0 ? story : all.findIndex((names) => names.includes('ends-sentence') && names.includes('words-15-28'))
  const authors = authorNames(source, blocks, all)
  addPoints(blocks, all, prose)
  // A deck of two sentences looks like the story.
  const signed = all.findIndex((names, at) => at <= prose + 2 && names.includes('opens-byline'))
  const signature = source.slice(blocks[signed]?.start ?? 0, blocks[signed]?.end ?? 0)
  all.forEach((names, at) => {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (block === undefined) return
    const key = keys[at] ?? 0
    if (at === 0) names.push('first')
    // Of a page without prose, the line above its first sentence.
    if (at === 0 && (prose > 0 ? prose <= 2 : all[1]?.includes('ends-sentence') === true) && isBareLine(names) && !names.some((name) => name === 'all-capitals' || name === 'opens-byline' || name.startsWith('cut-'))) names.push('over-prose')
    if (at < prose && !names.some((name) => name.startsWith('link-label'))) names.push('before-prose')
    if (key !== 0) {
      const first = firsts.get(key) ?? at
      if (first < at) names.push(first < 5 && first < at - 1 && isShort(names) ? 'repeats-title' : 'repeats-earlier')
      if (next !== undefined && keys[at + 1] === key && Math.abs(next.end - next.start - block.end + block.start) <= 3) names.push('opens-next')
    }
    if (bare[at] === true && all[at + 1]?.includes('cut-dateline') === true) {
      let top = at
      while (isHeadline(all[top - 1])) top--
      all[top]?.push('above-dateline')
    }
    if (at > 0 && at <= prose && all[at + 1]?.includes('opens-byline') === true) names.push('above-byline')
    if (isByline(all[at - 1]) && isOutlet(source, block, names)) names.push('outlet-name')
    if (spaced && block.breaks === 1) names.push('hangs')
    if (spaced && next?.breaks === 1 && (next.cut === 'credited' || next.cut === 'credit')) names.push('above-credited')
    if (at > 1 && all[at - 1]?.includes('ends-semicolon') === true && names.includes('ends-sentence') && !names.includes('several-sentences')) names.push('last-item')
    if (names.includes('wholly-quoted') && isSaidAgain(source, block)) names.push('said-again')
    if (names.includes('ends-question')) {
      if (interview) names.push('interview-question')
      else if (isShort(names) && !names.includes('starts-quote') && !names.includes('several-sentences')) names.push('question-line')
    }
    const tells = at > prose || names.includes('ends-sentence')
    if (tells && (isUnnamedLife(source, block) || authors.some((named) => named.at < at - 1 && opensWithPartOf(source, block, named.parts)))) names.push('author-again', 'author-biography')
    const author = authors.length === 0 ? undefined : authors.find((named) => named.at < at - 1 && source.startsWith(named.name, block.start))
    if (author !== undefined) {
      if (block.end - block.start === author.name.length) names.push('author-alone')
      else if (tells) names.push('author-again')
      if (tells && !names.includes('source-note-opening') && tellsOfLife(source, block, author.name.length)) names.push('author-biography')
    } else if (signed >= 0 && at !== signed && (at > prose ? isByline(names) : names.includes('name-shaped')) && !names.includes('agency-line') && !signature.includes(source.slice(block.start, block.end))) names.push('signed-elsewhere')
    if (all[at + 1]?.includes('tweet-signature') === true) names.push('above-tweet')
    for (const [name, own, step, other] of TOGETHER) if (names.includes(own) && all[at + step]?.includes(other) === true && !names.includes(name)) names.push(name)
    if (menu !== undefined && at >= menu.from && at < menu.to) names.push('in-menu')
    if (at > prose && counts[at] === true && (counts[at - 1] === true ? counts[at - 2] === true || counts[at + 1] === true : counts[at + 1] === true && counts[at + 2] === true)) names.push('in-count')
    if (at > prose && bare[at] === true && bare[at - 1] === true && bare[at + 1] === true) names.push('in-run')
  })
}

