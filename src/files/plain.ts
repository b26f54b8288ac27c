/** One article and nothing else. */
import type { Format } from './format.js'
import { readPlainArticle } from './plain-head.js'

/** The text of a plain file is all of it: `parseArticle` finds title, byline and date in it, better than lines alone tell. */
export const plain: Format = {
  name: 'plain',
  read(record) {
    const parts = readPlainArticle(record)
    // Blanks at its edges too: offsets into the text are then offsets into the file.
    return parts && { ...parts, text: record.slice(record.start, record.end), body: [{ start: record.start, end: record.end }] }
  }
}
