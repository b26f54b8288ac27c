import { describe, expect, it } from 'vitest'
import * as decode from '../src/decode.js'
import * as retext from '../src/retext.js'
import * as main from '../src/index.js'
import * as stream from '../src/stream.js'

// The exact list: the API does not grow by accident.
describe('exports', () => {
  it('broadsheet', () => {
    expect(Object.keys(main).sort()).toEqual([
      'addArticles',
      'compareNames',
      'explainNames',
      'extractDates',
      'extractPeople',
      'extractQuotes',
      'linkArticles',
      'normalizeName',
      'parseArticle',
      'parseName',
      'sameName',
      'splitArticle',
      'splitFile',
      'splitSentences'
    ])
  })
  it('broadsheet/stream', () => {
    expect(Object.keys(stream).sort()).toEqual(['FILE_FORMATS', 'articlesOf', 'recordsOf', 'toJsonLines'])
  })
  it('broadsheet/decode', () => {
    expect(Object.keys(decode).sort()).toEqual(['decode', 'decodeStream'])
  })
  it('broadsheet/retext', () => {
    expect(Object.keys(retext)).toEqual(['default'])
  })
})
