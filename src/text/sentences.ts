import { isBlank, piece } from '../span.js'
import type { ArticleBlock, Block, Piece, Sentence } from '../types.js'
import { itemsOf } from './items.js'
import { sentenceEnd } from './sentence-ends.js'

/** The sentences of each block, and the blocks with the range of sentences that each holds. */
export function readSentences(source: string, blocks: readonly ArticleBlock[]): { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] } {
  const sentences: Sentence[] = []
  const withSentences = blocks.map(({ start, end, text, kind }, block): Block => {
    const from = sentences.length
    for (const sentence of sentencesOf(source, start, end)) sentences.push({ start: sentence.start, end: sentence.end, text: sentence.text, block })
    return { start, end, text, kind, sentences: [from, sentences.length] }
  })
  return { blocks: withSentences, sentences }
}

/** The sentences of one block: of each item, where a list stands on one line. */
export function sentencesOf(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (const item of itemsOf(source, start, end)) {
    for (let from = afterBlanks(source, item.start, item.end); from < item.end; ) {
      const stop = sentenceEnd(source, from, item.end)
      let to = stop
      while (isBlank(source.charCodeAt(to - 1))) to--
      pieces.push(piece(source, from, to))
      from = afterBlanks(source, stop, item.end)
    }
  }
  return pieces
}

function afterBlanks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}
