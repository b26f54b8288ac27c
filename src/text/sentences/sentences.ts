import { isBlank } from '../../span.js'
import type { ArticleBlock, Block, Sentence } from '../../types.js'
import { itemsOf } from './items.js'
import { sentenceEnd } from './sentence-ends.js'

/** The sentences of each block, and the blocks with the range of sentences that each holds. */
export function readSentences(source: string, blocks: readonly ArticleBlock[]): { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] } {
  const sentences: Sentence[] = []
  const withSentences = blocks.map(({ start, end, text, kind }, index): Block => {
    const from = sentences.length
    addSentences(source, start, end, index, sentences)
    return { start, end, text, kind, sentences: [from, sentences.length] }
  })
  return { blocks: withSentences, sentences }
}

/** Adds the sentences of `[start, end)`: of each item, where a list stands on one line. */
export function addSentences(source: string, start: number, end: number, block: number, into: Sentence[]): void {
  for (const item of itemsOf(source, start, end)) {
    for (let from = afterBlanks(source, item.start, item.end); from < item.end; ) {
      const stop = sentenceEnd(source, from, item.end)
      let to = stop
      while (isBlank(source.charCodeAt(to - 1))) to--
      into.push({ start: from, end: to, text: source.slice(from, to), block })
      from = afterBlanks(source, stop, item.end)
    }
  }
}

function afterBlanks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}
