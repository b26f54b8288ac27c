import { isByline } from './author-lines.js'
import { Evidence } from './evidence-names.js'
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
/** Headlines tell in the present what the story tells in the past: "vows", "vowed". */
const TOLD_NOW = /(?<=..[^s])s$/u

/**
 * Marks the lines above the story whose words stand in it again, and the short ones of which none does: a headline is told below,
 * what the page says of itself is not. `prose`: the first block of the story.
 */
export function addTold(source: string, blocks: readonly Candidate[], all: readonly Evidence[][], prose: number): void {
  const story = blocks[prose]
  if (story === undefined || prose === 0) return
  const opening = source.slice(story.start, story.start + OPENING).toLowerCase()
  const weights: number[] = []
  for (let at = Math.max(0, prose - TOP); at < prose; at++) {
    const names = all[at] ?? []
    const block = blocks[at]
    if (block === undefined || block.end - block.start > LONGEST || names.includes(Evidence.EndsSentence) || block.cut !== undefined) continue
    const words = stemsOf(source, block)
    const told = toldIn(opening, words)
    const headed = all.slice(at + 1, at + NEAR).some(isHead) ? HEADED : 0
    if (told > 1 && words.size > 2 && (block.breaks > 0 || at === 0) && !NO_HEADLINE.some((name) => names.includes(name))) weights[at] = (Math.min(told, ENOUGH) * told) / words.size + headed
    if (told > 1) names.push(Evidence.Told)
    else if (told === 0 && words.size > 1 && (names.includes(Evidence.Words2To3) || names.includes(Evidence.Words4To8))) names.push(Evidence.Untold)
  }
  addHeadline(all, prose, weights)
}

/** On a page that was copied with its menus: marks what stands over the headline. `weights`: how well lines are told. */
function addHeadline(all: readonly Evidence[][], prose: number, weights: readonly number[]): void {
  const least = ALIKE * weights.reduce((most, weight) => Math.max(most, weight), LEAST_WEIGHT)
  const headline = weights.findIndex((weight) => weight > least)
  const head = headline < 0 ? all.findIndex((names, at) => at === prose || names.includes(Evidence.OpensByline)) : headline
  const menu = all.findLastIndex((names, at) => at < head && (names.includes(Evidence.InMenu) || names.includes(Evidence.MenuLine)))
  if (menu < 0) return
  for (let at = 0; at < Math.max(menu + 1, headline); at++) all[at]?.push(Evidence.AboveHeadline)
}

/** So close below its headline a story is signed and dated; what that is worth against words that are told. */
const NEAR = 5
const HEADED = 2
/** Decks tell more words, but headlines are told as well with so many. */
const ENOUGH = 5
/** What makes a headline at least; and what part of the most that a line has makes the first that has it the headline: below are decks, points and links. */
const LEAST_WEIGHT = 2
const ALIKE = 0.5

/** A heading of so many words at least is told below, the sooner the more it has: "Mixed feelings" may stand over anything. */
const TELLING = 5
const SECTION = 4500

/** A short line above a paragraph of the story: some words of a heading stand again in the text below, of the link to another story none. */
export function isUntoldBelow(source: string, block: Candidate): boolean {
  const words = stemsOf(source, block)
  return words.size >= TELLING && toldIn(source.slice(block.end, block.end + SECTION / words.size).toLowerCase(), words) === 0
}

/** The beginnings of the words of a line that are about something. */
const stemsOf = (source: string, { start, end }: Candidate): ReadonlySet<string> => new Set(tokensOf(source, start, end).filter(tells).map(({ lower }) => lower.slice(0, STEM).replace(TOLD_NOW, '')))

/** How many of them stand in `text`. */
function toldIn(text: string, words: ReadonlySet<string>): number {
  let told = 0
  for (const word of words) if (opensWord(text, word)) told++
  return told
}

const NO_HEADLINE: readonly Evidence[] = [Evidence.InMenu, Evidence.MenuLine, Evidence.NameShaped, Evidence.NameAndRole, Evidence.OpensByline, Evidence.FurnitureLine, Evidence.FurnitureOpening, Evidence.LabelledLink, Evidence.LinkLabel, Evidence.LinkLabelNear]

const isHead = (names: readonly Evidence[]): boolean => isByline(names) || names.includes(Evidence.CutPublished) || names.includes(Evidence.CutDateline)

/** A word that is about something. */
const tells = ({ lower, page }: Token): boolean => lower.length >= LEAST && (page & (FILLER | INTERFACE | DATED)) === 0

function opensWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) if (at === 0 || !isWordly(text.charCodeAt(at - 1))) return true
  return false
}
