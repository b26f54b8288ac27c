/** Words that a title, a heading or a pull quote takes from the story: their speaker is the one who says them there. */
import { indexAt } from '../span.js'
import type { ArticleText } from '../text/text.js'
import { MARK } from '../text/words.js'
import type { BlockKind, Span } from '../types.js'
import type { Draft, DraftPart } from './draft.js'
import type { Line } from './lines.js'

/** Blocks that stand apart from the run of the story: nobody goes on speaking in them. */
const SET_APART: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set<BlockKind>(['title', 'deck', 'heading', 'quote'])
/** So few words, or less, are said by anybody, unless the story has the same words in marks of their own. */
const FEW_WORDS = 3
/** Lines set apart that are looked for, and words of each. */
const MOST_LINES = 24
const LONGEST = 60
/** Words of a part of the story that are searched. */
const SEARCHED = 400

/** Where what somebody says stands in the string that is searched. */
interface Spoken extends Span {
  readonly draft: Draft
}

/** Does a line stand apart from the run of the story? */
export function isSetApart({ text, block }: Line): boolean {
  const kind = text.blocks[block]?.kind
  return kind !== undefined && SET_APART.has(kind)
}

/** Gives quotes that stand apart without a speaker the one who says the same words in the story. */
export function nameRepeated(text: ArticleText, drafts: readonly Draft[]): void {
  const wanted = drafts.filter((draft) => draft.speaker === undefined && draft.cue === undefined && draft.within === undefined && draft.parts.length === 1 && isSetApart(draft.line)).slice(0, MOST_LINES)
  if (wanted.length === 0) return
  // All that is said in the story under a speaker, as one string of words, and where each part begins in it.
  let said = ' '
  const spoken: Spoken[] = []
  const few = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.speaker === undefined || draft.term || isSetApart(draft.line)) continue
    for (const part of draft.parts) {
      const start = said.length - 1
      said += wordsOf(text, part, SEARCHED) + '| '
      spoken.push({ start, end: said.length, draft })
      for (const { first, last } of part.marked) {
        if (last - first > FEW_WORDS + 3) continue
        const words = wordsOf(text, { from: first, to: last }, LONGEST)
        if (!few.has(words)) few.set(words, draft)
      }
    }
  }
  for (const draft of wanted) {
    const [part] = draft.parts
    const words = part === undefined ? '' : wordsOf(text, part, LONGEST)
    const at = words.split(' ').length <= FEW_WORDS ? -1 : said.indexOf(' ' + words)
    const same = at < 0 ? few.get(words) : spoken[indexAt(spoken, at)]?.draft
    if (same === undefined) continue
    draft.speaker = same.speaker
    if (draft.term) draft.pattern = 'heading'
    draft.term = false
  }
}

/** The words of a part in lower case, a blank behind each. */
function wordsOf({ words }: ArticleText, { from, to }: Pick<DraftPart, 'from' | 'to'>, most: number): string {
  let joined = ''
  for (let at = from, count = 0; at < to && count < most; at++) {
    if ((words.shape(at) & MARK) !== 0) continue
    joined += words.lower(at) + ' '
    count++
  }
  return joined
}
