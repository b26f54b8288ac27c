/** Words that a title, a heading or a pull quote takes from the story: their speaker is the one who says them there. */
import { FUNCTION_WORD } from '../../lexicon/classes.js'
import type { ArticleText } from '../../text/text.js'
import { stemOf } from '../../text/words/stem.js'
import { MARK, type Words } from '../../text/words/words.js'
import type { BlockKind } from '../../types.js'
import type { Draft, DraftPart } from './draft.js'
import type { Line } from '../lines/lines.js'

/** Blocks that stand apart from the run of the story: nobody goes on speaking in them. */
const SET_APART: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set<BlockKind>(['title', 'deck', 'heading', 'quote'])
/** Fewer words than these are said by anybody, unless the story has just them in marks of their own. */
const FEW_WORDS = 3
/** Lines set apart that are looked for, and words of each. */
const MOST_LINES = 24
const LONGEST = 60
/** Words of a part of the story that are searched. */
const SEARCHED = 400
/** A heading needs so many words of its own to be known in other forms; they stand among so many times as many below it. */
const LEAST_STEMS = 2
const NEAR = 3

/** A line set apart whose words are looked for in the story. */
interface Wanted {
  readonly draft: Draft
  readonly words: readonly string[]
}

/** Does a line stand apart from the run of the story? */
export function isSetApart({ text, block }: Line): boolean {
  const kind = text.blocks[block]?.kind
  return kind !== undefined && SET_APART.has(kind)
}

/** Gives quotes that stand apart without a speaker the one who says the same words in the story. */
export function nameRepeated(text: ArticleText, drafts: readonly Draft[]): void {
  const open = drafts.filter((draft) => draft.speaker === undefined && draft.cue === undefined && draft.within === undefined && draft.parts.length === 1 && isSetApart(draft.line)).slice(0, MOST_LINES)
  if (open.length === 0) return
  const wanted = new Map<string, Wanted[]>()
  for (const draft of open) {
    const [part] = draft.parts
    const words = part === undefined ? [] : wordsOf(text, part)
    const [first] = words
    if (first === undefined) continue
    const same = wanted.get(first)
    if (same === undefined) wanted.set(first, [{ draft, words }])
    else same.push({ draft, words })
  }
  // As it was when the search began: a line that is named here says nothing for the next.
  const story = drafts.filter((draft) => draft.speaker !== undefined && !isSetApart(draft.line))
  for (const draft of story) for (const part of draft.parts) findIn(text, draft, part, wanted)
  for (const draft of open) if (draft.speaker === undefined) nameBelow(text, draft, story)
}

/**
 * A heading that is all in marks need not be word for word what somebody says below it: ‘Mending the roof’ stands over “we shall
 * mend and paint that roof”. Its speaker is the first who says its words, in any form and in their order, before the next line
 * that stands apart.
 */
function nameBelow(text: ArticleText, draft: Draft, story: readonly Draft[]): void {
  const [part] = draft.parts
  const { blocks } = text
  const { block } = draft.line
  if (part === undefined || draft.term || blocks[block]?.kind !== 'heading') return
  const stems = stemsOf(text, part)
  if (stems.length < LEAST_STEMS || stems.length > LONGEST / NEAR) return
  let end = block + 1
  while (end < blocks.length && !SET_APART.has(blocks[end]?.kind ?? 'heading')) end++
  for (const said of story) {
    const under = said.line.block
    if (under > block && under < end && said.parts.some((one) => holds(stemsOf(text, one), stems))) return name(draft, said)
  }
}

/** Are `wanted` among `stems`, in this order and near one another? */
function holds(stems: readonly string[], wanted: readonly string[]): boolean {
  for (let at = stems.indexOf(wanted[0] ?? ''); at >= 0; at = stems.indexOf(wanted[0] ?? '', at + 1)) {
    const near = stems.slice(at, at + wanted.length * NEAR)
    let matched = 0
    for (const stem of near) if (stem === wanted[matched]) matched++
    if (matched === wanted.length) return true
  }
  return false
}

/** The stems of a part's words, but for those of the closed classes. */
function stemsOf({ words }: ArticleText, { from, to }: DraftPart): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to && found.length < SEARCHED; at++) {
    if ((words.shape(at) & MARK) === 0 && (words.classes(at) & FUNCTION_WORD) === 0) found.push(stemOf(words.lower(at)))
  }
  return found
}

/** Names the lines whose words stand in this part of what `said` says, each by the first who says them. */
function findIn(text: ArticleText, said: Draft, { from, to, marked }: DraftPart, wanted: ReadonlyMap<string, Wanted[]>): void {
  const { words } = text
  for (let at = from, count = 0; at < to && count < SEARCHED; at++) {
    if ((words.shape(at) & MARK) !== 0) continue
    count++
    for (const { draft, words: own } of wanted.get(words.lower(at)) ?? []) {
      if (draft.speaker !== undefined) continue
      const end = endOf(words, at, to, own)
      if (end >= 0 && (own.length >= FEW_WORDS || isAllOf(words, marked, at, end))) name(draft, said)
    }
  }
}

function name(draft: Draft, said: Draft): void {
  draft.speaker = said.speaker
  if (draft.term) draft.pattern = 'heading'
  draft.term = false
}

/** Where `own` ends, if these words stand in `[at, to)`, whatever marks lie between; else -1. */
function endOf(words: Words, at: number, to: number, own: readonly string[]): number {
  let matched = 0
  let next = at
  for (; next < to && matched < own.length; next++) {
    if ((words.shape(next) & MARK) !== 0) continue
    if (words.lower(next) !== own[matched]) return -1
    matched++
  }
  return matched === own.length ? next : -1
}

/** Do the words of `[at, end)` fill marks of their own? */
function isAllOf(words: Words, marked: DraftPart['marked'], at: number, end: number): boolean {
  return marked.some(({ first, last }) => first <= at && end <= last && isBare(words, first, at) && isBare(words, end, last))
}

function isBare(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shape(at) & MARK) === 0) return false
  return true
}

/** The words of a part in small letters, without marks. */
function wordsOf({ words }: ArticleText, { from, to }: DraftPart): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to && found.length < LONGEST; at++) if ((words.shape(at) & MARK) === 0) found.push(words.lower(at))
  return found
}
