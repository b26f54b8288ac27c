/** Words that a title, a heading or a pull quote takes from the story: their speaker is the one who says them there. */
import { FUNCTION_WORD } from '../../lexicon/classes.js'
import type { ArticleText } from '../../text/text.js'
import { stemOf } from '../../text/words/stem.js'
import { MARK } from '../../text/words/words.js'
import type { BlockKind } from '../../types.js'
import type { Draft, DraftPart } from './draft.js'
import type { Line } from '../lines/lines.js'
import type { Marked } from '../lines/marks.js'

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

/** Does a line stand apart from the run of the story? */
export function isSetApart({ text, block }: Line): boolean {
  const kind = text.blocks[block]?.kind
  return kind !== undefined && SET_APART.has(kind)
}

/** Gives quotes that stand apart without a speaker the one who says the same words in the story, or else those of a heading in other forms. */
export function nameRepeated(text: ArticleText, drafts: readonly Draft[]): void {
  const open = drafts.filter((draft) => draft.speaker === undefined && draft.cue === undefined && draft.within === undefined && draft.parts.length === 1 && isSetApart(draft.line)).slice(0, MOST_LINES)
  if (open.length === 0) return
  // As it was when the search began: a line that is named here says nothing for the next.
  const story = drafts.filter((draft) => draft.speaker !== undefined && !isSetApart(draft.line)).map((said) => ({ said, words: said.parts.map((part) => wordsOf(text, part, SEARCHED)) }))
  for (const draft of open) {
    const own = draft.parts.flatMap((part) => wordsOf(text, part, LONGEST))
    // A few words only where they fill marks of their own.
    const fills = ({ first, last }: Marked): boolean => {
      const words = wordsOf(text, { from: first, to: last }, LONGEST)
      return words.length === own.length && holds(words, own, 1)
    }
    const said = story.find(({ said: { parts }, words }) => own.length < FEW_WORDS ? parts.some(({ marked }) => marked.some(fills)) : words.some((one) => holds(one, own, 1)))?.said ?? saidBelow(text, draft, story)
    if (said === undefined) continue
    draft.speaker = said.speaker
    if (draft.term) draft.pattern = 'heading'
    draft.term = false
  }
}

/**
 * A heading that is all in marks need not be word for word what somebody says below it: ‘Mending the roof’ stands over “we shall
 * mend and paint that roof”. Its speaker is the first who says its words, in any form and in their order, before the next line
 * that stands apart.
 */
function saidBelow(text: ArticleText, { parts: [part], term, line: { block } }: Draft, story: readonly { readonly said: Draft }[]): Draft | undefined {
  const { blocks } = text
  if (part === undefined || term || blocks[block]?.kind !== 'heading') return undefined
  const stems = wordsOf(text, part, LONGEST, true)
  if (stems.length < LEAST_STEMS || stems.length > LONGEST / NEAR) return undefined
  let end = block + 1
  while (end < blocks.length && !SET_APART.has(blocks[end]?.kind ?? 'heading')) end++
  return story.find(({ said: { line, parts } }) => line.block > block && line.block < end && parts.some((one) => holds(wordsOf(text, one, SEARCHED, true), stems, NEAR)))?.said
}

/** Are `wanted` among `words`, in this order and within so many times as many words? */
function holds(words: readonly string[], wanted: readonly string[], near: number): boolean {
  for (let at = words.indexOf(wanted[0] ?? ''); at >= 0; at = words.indexOf(wanted[0] ?? '', at + 1)) {
    let matched = 0
    for (let next = at; next < at + wanted.length * near; next++) if (words[next] === wanted[matched]) matched++
    if (matched >= wanted.length) return true
  }
  return false
}

/** The first words of a part in small letters, without marks; or the stems of those that are not of the closed classes. */
function wordsOf({ words }: ArticleText, { from, to }: Pick<DraftPart, 'from' | 'to'>, most: number, stems = false): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to && found.length < most; at++) {
    if ((words.shape(at) & MARK) !== 0 || (stems && (words.classes(at) & FUNCTION_WORD) !== 0)) continue
    found.push(stems ? stemOf(words.lower(at)) : words.lower(at))
  }
  return found
}
