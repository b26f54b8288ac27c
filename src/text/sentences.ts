import { piece, trim } from '../span.js'
import type { ArticleBlock, Block, Piece, Sentence } from '../types.js'
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
  return treeSentences(source, start, end)
    .map((span) => trim(source, span.start, span.end))
    .filter((span) => span.end > span.start)
    .map((span) => piece(source, span.start, span.end))
}
