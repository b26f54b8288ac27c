import { fileReader } from '../../src/files/reader.js'
import type { ArticleFile, FileArticle, FileFormat, Issue, Piece } from '../../src/index.js'

/** What `splitFile` gives, read from chunks. */
export function splitChunks(chunks: readonly string[], format?: FileFormat): ArticleFile {
  const articles: FileArticle[] = []
  const outside: Piece[] = []
  const issues: Issue[] = []
  const reader = fileReader(format, {
    article: (article) => articles.push(article),
    outside: (piece) => outside.push(piece),
    issue: (issue) => issues.push(issue)
  })
  for (const chunk of chunks) reader.push(chunk)
  const summary = reader.end()
  return { ...summary, articles, outside, issues: issues.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** `text` cut at `cuts`, wherever they fall. */
export function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  const chunks: string[] = []
  let from = 0
  for (const place of [...places, text.length]) {
    chunks.push(text.slice(from, place))
    from = place
  }
  return chunks
}

/** The characters that are neither blank nor held by an article or by what stands outside. */
export function lost(source: string, file: ArticleFile): string {
  const held = new Uint8Array(source.length)
  for (const { start, end } of [...file.articles, ...file.outside]) held.fill(1, start, end)
  return [...source.matchAll(/\S/g)].filter((match) => held[match.index] === 0).map((match) => match[0]).join('')
}
