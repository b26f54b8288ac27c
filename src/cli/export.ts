/** Exports of any size to JSON Lines: from a stream of bytes to a stream of lines, with a line of progress in a terminal. */
import type { decodeStream } from '../decode.js'
import type { articlesOf, RecordedArticle, StreamOptions, toJsonLines } from '../stream.js'
import type { Article, ArticleOptions, FileFormat, Issue } from '../types.js'

/** The parts of the library that are needed: handed in, so that the command is built upon the package and not beside it. */
export interface Library {
  readonly articlesOf: typeof articlesOf
  readonly decodeStream: typeof decodeStream
  readonly toJsonLines: typeof toJsonLines
}

/** A stream that is written to: `process.stdout`, `process.stderr`, a file. */
export interface Output {
  write(text: string): boolean
  once(event: 'drain', listener: () => void): unknown
  readonly isTTY?: boolean | undefined
}

export interface ExportOptions {
  readonly format?: FileFormat
  readonly documentDate?: string
  /** The length of the input in bytes, if it is known. */
  readonly size?: number
  /** Where the progress goes, if it is a terminal. */
  readonly progress?: Output
  readonly onIssue?: (issue: Issue) => void
}

/** Reads bytes (or text that was decoded already), writes each article as a line of JSON, and gives their number. */
export async function exportArticles(
  { articlesOf, decodeStream, toJsonLines }: Library,
  input: AsyncIterable<Uint8Array> | Iterable<string>,
  output: Output,
  { format, documentDate, size, progress, onIssue }: ExportOptions = {}
): Promise<number> {
  const line = progressLine(progress, size)
  const options: StreamOptions & ArticleOptions = { ...(format && { format }), ...(documentDate !== undefined && { documentDate }), ...(onIssue && { onIssue }) }
  const chunks = Symbol.asyncIterator in input ? decodeStream(line.watch(input)) : input
  try {
    for await (const json of toJsonLines(unlabelled(articlesOf(chunks, options)))) {
      // Waits where the reader is slower: otherwise the lines would gather in memory.
      if (!output.write(json)) await new Promise<void>((resolve) => output.once('drain', resolve))
      line.article()
    }
  } finally {
    line.clear()
  }
  return line.articles()
}

/** Of a file that is one plain article there is nothing to say beside the article. */
async function* unlabelled(articles: AsyncIterable<RecordedArticle>): AsyncGenerator<Article | RecordedArticle> {
  for await (const { record, ...article } of articles) yield record.format === 'plain' ? article : { ...article, record }
}

interface ProgressLine {
  watch(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  article(): void
  articles(): number
  clear(): void
}

/** So often the line is written anew. */
const EVERY = 200

/** "1,204 articles, 37 %, 12.5 MB", on one line that is written over. */
export function progressLine(output: Output | undefined, size: number | undefined, now: () => number = Date.now): ProgressLine {
  const shown = output !== undefined && output.isTTY === true
  let bytes = 0
  let articles = 0
  let last = now()
  let written = false
  const show = (): void => {
    if (!shown || now() - last < EVERY) return
    last = now()
    written = true
    const part = size === undefined || size === 0 ? '' : `, ${Math.min(100, Math.floor((bytes / size) * 100))} %`
    output.write(`\r\u001b[K${articles.toLocaleString('en-US')} articles${part}, ${(bytes / 1e6).toFixed(1)} MB`)
  }
  return {
    async *watch(input) {
      for await (const chunk of input) {
        bytes += chunk.length
        show()
        yield chunk
      }
    },
    article() {
      articles++
      show()
    },
    articles: () => articles,
    clear() {
      if (written && output !== undefined) output.write('\r\u001b[K')
    }
  }
}
