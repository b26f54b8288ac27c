/** One article and nothing else. */
import type { Format } from './format.js'
import { readPlainArticle } from './plain-head.js'

export const plain: Format = {
  name: 'plain',
  read: (record) => readPlainArticle(record)
}
