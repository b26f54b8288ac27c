import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'

describe('readDates', () => {
  it('reads dates against the day of writing', () => {
    const { dates } = parseArticle('The mayor arrived on Tuesday. He was elected two years ago.', { documentDate: '2019-02-28' })
    expect(dates.map(({ text, value }) => [text, value])).toEqual([['Tuesday', '2019-02-26'], ['two years ago', '2017']])
  })
})
