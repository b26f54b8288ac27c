import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'
import { extractDates } from '../../src/dates/extract.js'

describe('readDates', () => {
  it('reads dates against the day of writing', () => {
    const { dates } = parseArticle('The mayor arrived on Tuesday. He was elected two years ago.', { documentDate: '2019-02-28' })
    expect(dates.map(({ text, value }) => [text, value])).toEqual([['Tuesday', '2019-02-26'], ['two years ago', '2017']])
  })
})

describe('extractDates', () => {
  it('gives what parseArticle gives', () => {
    const source = 'Quay opens again\n\nPublished May 5, 2021\n\nThe quay was closed last year. It will open on Friday at 9 a.m.'
    const plain = extractDates(source).map(({ start, end, value }) => ({ start, end, value }))
    expect(plain).toContainEqual({ start: source.indexOf('Friday'), end: source.length, value: '2021-05-07T09:00' })
    expect(plain.slice(-2)).toEqual(parseArticle(source).dates.slice(-2).map(({ start, end, value }) => ({ start, end, value })))
  })
})
