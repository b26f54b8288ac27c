import type { EvidenceName } from './block-scores.js'
import { isWordly } from '../characters.js'
import type { Candidate } from './cuts.js'
import { DATED, FILLER, INTERFACE } from './page-lexicon.js'
import { type Token, tokensOf } from './tokens.js'

/** How far into the story the words of its headline stand again. */
const OPENING = 1500
/** How many lines a page puts above its story at most. */
const TOP = 40
/** No headline is longer. */
const LONGEST = 200
/** So much of a word is looked for: "collapse" in "collapsed". */
const STEM = 6
const LEAST = 3

/**
 * Marks the lines above the story whose words stand in it again, and the short ones of which none does: a headline is told below,
 * what the page says of itself is not. `prose`: the first block of the story.
 */
export function addTold(source: string, blocks: readonly Candidate[], all: readonly EvidenceName[][], prose: number): void {
  const story = blocks[prose]
  if (story === undefined || prose === 0) return
  const opening = source.slice(story.start, story.start + OPENING).toLowerCase()
  for (let at = Math.max(0, prose - TOP); at < prose; at++) {
    const names = all[at] ?? []
    const block = blocks[at]
    if (block === undefined || block.end - block.start > LONGEST || names.includes('ends-sentence') || block.cut !== undefined) continue
    const words = new Set(tokensOf(source, block.start, block.end).filter(tells).map(({ lower }) => lower.slice(0, STEM)))
    let told = 0
    for (const word of words) if (opensWord(opening, word)) told++
    if (told > 1) names.push('told')
    else if (told === 0 && words.size > 1 && (names.includes('words-2-3') || names.includes('words-4-8'))) names.push('untold')
  }
}

/** A word that is about something. */
const tells = ({ lower, page }: Token): boolean => lower.length >= LEAST && (page & (FILLER | INTERFACE | DATED)) === 0

function opensWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) if (at === 0 || !isWordly(text.charCodeAt(at - 1))) return true
  return false
}
