import { piece, trim } from '../span.js'
import type { ArticleBlock, ArticleParts } from '../types.js'

/** The parts of an article. */
export function readParts(source: string): ArticleParts {
  const blocks: ArticleBlock[] = []
  for (const match of source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    const span = trim(source, match.index, match.index + match[0].length)
    if (span.end > span.start) blocks.push({ ...piece(source, span.start, span.end), kind: blocks.length === 0 ? 'title' : 'paragraph' })
  }
  const title = blocks[0]
  return { source, ...(title && { title: piece(source, title.start, title.end) }), byline: [], blocks, issues: [] }
}
