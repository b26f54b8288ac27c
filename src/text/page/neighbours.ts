import { addAuthors, isByline } from './author-lines.js'
import type { EvidenceName } from './block-scores.js'
import type { Candidate } from './cuts.js'
import { isPlaceLine } from './datelines.js'
import { addTold, isUntoldBelow } from './headlines.js'
import { addPoints, isBareLine, isShort } from './points.js'
import { isProse, isStory, tells } from './prose.js'
import { repeatKey } from './repeats.js'
import { addSeries } from './series.js'

/** How far around a line in quotation marks its words are looked for: pull quotes stand near what they are pulled from. */
const NEAR = 3000

/** Do the words of a line that is all quotation stand in the text nearby as well? */
function isSaidAgain(source: string, { start, end }: Candidate): boolean {
  const whole = source.slice(start + 1, Math.min(end - 2, start + 80))
  // Up to where the speaker is named in the story: “We sleep,” she said, “and …”
  const words = /^[^,.!?]{24,}/u.exec(whole)?.[0] ?? whole
  if (words.length < 12) return false
  return source.slice(Math.max(0, start - NEAR), start).includes(words) || source.slice(end, end + NEAR).includes(words)
}

type Evidence = ReadonlyArray<readonly EvidenceName[]>

const countOf = (all: Evidence, name: EvidenceName): number => all.filter((names) => names.includes(name)).length

/** Questions, and answers in the first person without quotation marks. */
function isInterview(all: Evidence): boolean {
  const questions = countOf(all, 'ends-question')
  const told = countOf(all, 'first-person')
  return questions >= 3 && (questions + told) * 4 >= all.length && told >= 2
}

/** Evidence that two pieces give together: the one of the line itself, the other of the line so many lines below it. */
const TOGETHER: ReadonlyArray<{ readonly name: EvidenceName; readonly own: EvidenceName; readonly step: number; readonly other: EvidenceName }> = [
  { name: 'invites-reader', own: 'furniture-verb', step: 0, other: 'speaks-to-reader' },
  { name: 'invites-reader', own: 'furniture-verb', step: 0, other: 'interface-word' },
  { name: 'invites-reader', own: 'interface-word', step: 0, other: 'speaks-to-reader' },
  { name: 'invites-reader', own: 'furniture-verb', step: 0, other: 'holds-button' },
  { name: 'invites-reader', own: 'furniture-verb', step: 0, other: 'link' },
  { name: 'invites-reader', own: 'furniture-words', step: 0, other: 'speaks-to-reader' },
  { name: 'summed-up', own: 'holds-semicolons', step: 0, other: 'ends-sentence' },
  { name: 'in-mail', own: 'mail-field', step: 1, other: 'mail-field' },
  { name: 'in-mail', own: 'mail-field', step: -1, other: 'mail-field' },
  { name: 'below-agency', own: 'agency-line', step: -1, other: 'agency-line' }
]

const ENDS: readonly EvidenceName[] = ['copyright-notice', 'comment-line', 'source-note-opening']

/** Paragraphs in a row that make a story of their own: no comments or notes go on for so long. */
const STORY = 6

/**
 * The line with which the story is over, however much of the page comes behind; 0 where none is seen. More of the prose stands above it
 * than below, where no other story follows, as in a digest.
 */
function endOf(all: Evidence): number {
  const total = all.filter(tells).length
  let told = 0
  let inRow = 0
  let end = 0
  for (let at = 0; at < all.length; at++) {
    const names = all[at] ?? []
    if (end === 0 && told > 2 && told * 2 > total && ENDS.some((name) => names.includes(name))) end = at
    inRow = tells(names) ? inRow + 1 : 0
    if (inRow > 0) told++
    if (inRow === STORY) end = 0
  }
  return end
}

/** Adds what the blocks around it tell of each block. */
export function addNeighbours(source: string, blocks: readonly Candidate[], all: readonly EvidenceName[][], spaced: boolean): void {
  const firsts = new Map<number, number>()
  const keys = blocks.map(({ start, end }, at) => {
    const key = repeatKey(source, start, end)
    if (!firsts.has(key)) firsts.set(key, at)
    return key
  })
  const interview = isInterview(all)
  const story = all.findIndex((names) => isProse(names) && isStory(names))
  const prose = story >= 0 ? story : all.findIndex((names) => tells(names) && isStory(names))
  const told = all.findIndex((names, at) => at === prose || (tells(names) && isStory(names) && tells(all[at + 1] ?? [])))
  // Short paragraphs, with headings between.
  const begun = all.findIndex((names, at) => at === told || (tells(names) && isStory(names) && all.slice(at + 1, at + 5).filter((below) => tells(below) || below.includes('ends-question')).length > 1))
  const ended = endOf(all)
  addAuthors(source, blocks, all, prose)
  addPoints(blocks, all, begun)
  addSeries(source, blocks, all, begun, interview)
  addTold(source, blocks, all, prose)
  all.forEach((names, at) => {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (block === undefined) return
    const below = all[at + 1]
    const key = keys[at] ?? 0
    const bare = isBareLine(names)
    if (at === 0) names.push('first')
    if (at > prose && prose >= 0 && below !== undefined && (bare || (names.includes('ends-question') && isShort(names))) && tells(below) && isUntoldBelow(source, block)) names.push('untold-below')
    if (at === 1 && all[0]?.includes('ends-semicolon') === true) names.push('below-semicolon')
    // Of two lines the second where that is told; of a page without prose, the line above its first sentence.
    if (at === 0 && (prose > 0 ? prose === 1 || (prose === 2 && below?.includes('told') !== true) : below?.includes('ends-sentence') === true) && bare && !names.some((name) => name === 'all-capitals' || name === 'opens-byline' || name.startsWith('cut-'))) names.push('over-prose')
    if (at < told && !names.some((name) => name.startsWith('link-label'))) names.push('before-prose')
    if (key !== 0) {
      const first = firsts.get(key) ?? at
      if (first < at) names.push(first < 5 && first < at - 1 && isShort(names) ? 'repeats-title' : 'repeats-earlier')
      if (next !== undefined && !(bare && at < prose) && keys[at + 1] === key && Math.abs(next.end - next.start - block.end + block.start) <= 3) names.push('opens-next')
    }
    if (at > 0 && at === prose && below?.includes('cut-dateline') === true) names.push('above-story')
    if (spaced && block.breaks === 1) names.push('hangs')
    if (spaced && next?.breaks === 1 && (next.cut === 'credited' || next.cut === 'credit')) names.push('above-credited')
    if (at > 1 && all[at - 1]?.includes('ends-semicolon') === true && names.includes('ends-sentence') && !names.includes('several-sentences')) names.push('last-item')
    if (names.includes('wholly-quoted') && isSaidAgain(source, block)) names.push('said-again')
    if (names.includes('ends-question')) {
      if (interview) names.push('interview-question')
      else if (isShort(names) && !names.includes('starts-quote') && !names.includes('several-sentences')) names.push('question-line')
    }
    // Not the section: a headline stands between that and the story.
    if (at > 0 && at <= prose && below !== undefined && names.includes('ends-bare') && (isProse(below) || below.includes('words-15-28')) && !isByline(names) && !names.includes('agency-line') && isPlaceLine(source, block.start, block.end)) names.push('lone-place')
    // "Council sells the mill", and below it "18 March": when the other story stood there.
    if (at > begun && begun >= 0 && names.includes('cut-published') && !tells(below ?? []) && isBareLine(all[at - 1] ?? []) && !isByline(all[at - 1])) names.push('links-date')
    if (at > ended && ended > 0 && !names.includes('no-words')) names.push('after-end')
    if (all[at - 1]?.includes('caption-label-alone') === true) names.push('caption-label')
    if (below?.includes('tweet-signature') === true) names.push('above-tweet')
    for (const { name, own, step, other } of TOGETHER) if (names.includes(own) && all[at + step]?.includes(other) === true && !names.includes(name)) names.push(name)
  })
}
