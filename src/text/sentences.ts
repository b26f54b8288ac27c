import { piece, trim } from '../span.js'
import type { ArticleBlock, Block, Piece, Sentence, Span } from '../types.js'
import { itemsOf } from './items.js'
import { judge, nextEndMark } from './sentence-ends.js'
import { treeSentences } from './tree.js'

/** The sentences of each block, and the blocks with the range of sentences that each holds. */
export function readSentences(source: string, blocks: readonly ArticleBlock[]): { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] } {
  const sentences: Sentence[] = []
  const withSentences = blocks.map((block, index): Block => {
    const from = sentences.length
    for (const sentence of sentencesOf(source, block.start, block.end)) sentences.push({ ...sentence, block: index })
    return { ...block, sentences: [from, sentences.length] }
  })
  return { blocks: withSentences, sentences }
}

/** The sentences of one block. */
export function sentencesOf(source: string, start: number, end: number): Piece[] {
  return itemsOf(source, start, end)
    .flatMap((item) => repair(source, item.start, item.end))
    .map((span) => trim(source, span.start, span.end))
    .filter((span) => span.end > span.start)
    .map((span) => piece(source, span.start, span.end))
}

/**
 * The parser's sentences, with every end mark judged again: a break that is none is taken out, one that is missing put in.
 * Breaks of the parser without an end mark before them are kept.
 */
function repair(source: string, start: number, end: number): Span[] {
  const tree = treeSentences(source, start, end)
  const spans: Span[] = []
  let from = start
  let at = start
  let next = 0
  const breakAt = (to: number): void => {
    if (to > from) spans.push({ start: from, end: to })
    from = to
  }
  for (let mark = nextEndMark(source, at, end); mark !== undefined; mark = nextEndMark(source, at, end)) {
    let parted = false
    for (let span = tree[next]; span !== undefined && span.end <= mark.to; span = tree[++next]) {
      // A break between two end marks is the parser's own: no mark to judge it by.
      if (span.end < mark.from) breakAt(span.end)
      else if (span.end < end) parted = true
    }
    const verdict = judge(source, mark, trim(source, from, mark.from).start, end)
    if (verdict === 'break' || (verdict === 'keep' && parted)) breakAt(mark.to)
    at = mark.to
  }
  breakAt(end)
  return spans
}
