/** A line of progress on a terminal, for long work. */
import type { Output } from './output.js'

export interface ProgressLine {
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
