import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** One folder a text: add a case by adding a folder, without reading code. */
const folder = new URL('../golden/dates/', import.meta.url)

/** Written on a Tuesday; the text `undated` is read without a day. */
const WRITTEN = '2024-03-12'

test.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const { dates } = parseArticle(read('source.txt'), name === 'undated' ? {} : { documentDate: WRITTEN })
  expect(dates.map(({ text, type, value, mod, interval }) => [text, type, value ?? '', ...(mod ? [mod] : []), ...(interval ? [`${interval.start}/${interval.end}`] : [])])).toEqual(JSON.parse(read('expected.json')))
})
