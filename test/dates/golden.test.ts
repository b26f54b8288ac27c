import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** One folder a text: add a case by adding a folder, without reading code. */
const folder = new URL('../golden/dates/', import.meta.url)

/** Written on a Tuesday, unless the folder holds another day in `written.txt`; the text `undated` is read without a day. */
const WRITTEN = '2024-03-12'

test.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const documentDate = existsSync(new URL(`${name}/written.txt`, folder)) ? read('written.txt').trim() : WRITTEN
  const { dates } = parseArticle(read('source.txt'), name === 'undated' ? {} : { documentDate })
  expect(dates.map(({ text, type, value, mod, interval }) => [text, type, value ?? '', ...(mod ? [mod] : []), ...(interval ? [`${interval.start}/${interval.end}`] : [])])).toEqual(JSON.parse(read('expected.json')))
})
