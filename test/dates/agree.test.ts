/** Dates alone are the dates of the article: the same text read by `extractDates` and by `parseArticle`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractDates, parseArticle } from '../../src/index.js'
import type { DateMention } from '../../src/types.js'

const ROOT = new URL('../../', import.meta.url).pathname

/** Every text under a folder. */
function texts(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')])
}

const told = (dates: readonly DateMention[]): readonly string[] => dates.map(({ start, text, type, value }) => `${start} ${text} ${type} ${value ?? ''}`)

const HEADS: readonly (readonly [name: string, text: string])[] = [
  ['a line of publication', 'Mill burns\n\nPublished: 08:12, 4 Oct 2022 | Updated: 09:40, 4 Oct 2022\n\nA mill burned on Monday, two days after it was sold.'],
  ['a dateline of a press release', 'Mill burns\n\nTUNIS, Tunisia – October 3, 2023 – A mill burned on Monday, police said today, and the fire is out since this morning.'],
  ['a dateline with its region', 'Mill burns\n\nTUNIS, Tunisia, Oct. 3, 2023 /Meridian Wire/ -- A mill burned on Monday, police said today, and the fire is out since this morning.'],
  ['a dateline', 'Mill burns\n\nTUNIS, Oct 3, 2023 (Meridian Wire) – A mill burned on Monday, police said, and the fire is out since this morning.'],
  ['a byline with its day', 'Mill burns\n\nBy Ada Munro, March 12, 2024\n\nA mill burned on Monday, two days after it was sold.'],
  ['no day at all', 'Mill burns\n\nA mill burned on Monday, two days after it was sold.'],
  ['a day that is told', 'Mill burns\n\nThe mill was sold on March 3, 2019.\n\nIt burned on Monday.']
]
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  '. ', 'a\n\n', '1. ', '"', '“a ', '2008-', 'Monday March 3 2019 ', 'J. ', 'the last ', 'by 5 p.m. ', '9/11/', "'98 ", 'May ', '\ud800', 'Mr. May said in May 5, 2010. ', '\u00a0'
].map((unit) => [JSON.stringify(unit), unit.repeat(400)])

describe('dates alone and the dates of the article', () => {
  it.each([...texts('examples/articles'), ...texts('test/golden'), ...HEADS])('agree without a day of writing: %s', (_, text) => {
    expect(told(extractDates(text))).toEqual(told(parseArticle(text).dates))
  })
  it.each([...texts('examples/articles'), ...texts('test/golden'), ...HEADS, ...HOSTILE])('agree on a day of writing: %s', (_, text) => {
    const options = { documentDate: '2024-03-12' }
    expect(told(extractDates(text, options))).toEqual(told(parseArticle(text, options).dates))
  })
})
