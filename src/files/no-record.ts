/** What looks like an export and holds no record of one is an article all the same: a story copied with the last line of an export. */
import type { FileFormat } from '../types.js'
import type { FileReader, Sink } from './sink.js'

/** Exports of databases; what stands in the other formats is no prose until it is read. */
const EXPORTS: readonly FileFormat[] = ['nexis', 'nexis-uni', 'factiva-labelled', 'factiva-plain', 'proquest']
/** A text of so many characters is kept in case that no record is found. */
const LONGEST = 1 << 18

/**
 * Reads with `reader`, and once more as one plain article where that finds no record of the export that the file looks like.
 * Until the first article what is found waits, so that a file in pieces gives the same as a whole one.
 */
export function orPlain(sink: Sink, reader: (format: 'plain' | undefined, sink: Sink) => FileReader): FileReader {
  let text: string | undefined = ''
  let waiting: Array<() => void> = []
  const release = (): void => {
    text = undefined
    for (const tell of waiting) tell()
    waiting = []
  }
  const later = (tell: () => void): void => {
    if (text === undefined) tell()
    else waiting.push(tell)
  }
  const first = reader(undefined, {
    article: (article, page) => {
      release()
      sink.article(article, page)
    },
    outside: (piece) => later(() => sink.outside(piece)),
    issue: (issue) => later(() => sink.issue(issue))
  })
  return {
    push(chunk) {
      if (text !== undefined) {
        if (text.length + chunk.length > LONGEST) release()
        else text += chunk
      }
      first.push(chunk)
    },
    end() {
      const summary = first.end()
      const kept = text
      if (kept === undefined || !EXPORTS.includes(summary.format)) {
        release()
        return summary
      }
      sink.issue({ start: 0, end: kept.length, rule: 'no-record', reason: `The file looks like ${summary.format}, but no record of that format was found in it; it was read as one article` })
      const plain = reader('plain', sink)
      plain.push(kept)
      return plain.end()
    }
  }
}
