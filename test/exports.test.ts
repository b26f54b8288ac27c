import { describe, expect, it } from 'vitest'
import * as retext from '../src/retext.js'
import * as main from '../src/index.js'

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
  it('broadsheet/retext', () => {
    expect(Object.keys(retext)).toEqual(['default'])
  })
})
