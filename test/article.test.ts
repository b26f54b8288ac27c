import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Article, extractPeople, extractQuotes, parseArticle, type Person, type Quote } from '../src/index.js'

describe('wrong arguments', () => {
  const wrong: readonly (readonly [unknown, unknown, string])[] = [
    [undefined, undefined, 'source: expected a string, got undefined'],
    [null, undefined, 'source: expected a string, got null'],
    [42, undefined, 'source: expected a string, got 42'],
    [['a'], undefined, 'source: expected a string, got an array'],
    [{}, undefined, 'source: expected a string, got a value of type object'],
    [new Uint8Array(2), undefined, 'source: expected a string, got bytes: see broadsheet/decode'],
    ['', null, 'options: expected an object, got null'],
    ['', 'x', 'options: expected an object, got "x"'],
    ['', [], 'options: expected an object, got an array'],
    ['', { documentDate: '2024-02-30' }, 'options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got "2024-02-30"'],
    ['', { documentDate: '2023-02-29' }, 'options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got "2023-02-29"'],
    ['', { documentDate: '12 March 2024' }, 'options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got "12 March 2024"'],
    ['', { documentDate: new Date(0) }, 'options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got a value of type object'],
    ['', { documentDate: '2024-03-12T25:00' }, 'options.documentDate: expected an ISO 8601 day or date-time such as "2019-02-26", got "2024-03-12T25:00"']
  ]
  for (const read of [parseArticle, extractPeople, extractQuotes]) {
    it.each(wrong)(`${read.name}(%j, %j)`, (source, options, message) => {
      expect(() => Reflect.apply(read, undefined, [source, options])).toThrow(new TypeError(message))
    })
  }
  it.each(['2024-02-29', '2024-03-12T09:30', '2024-03-12T09:30:00Z', '2024-03-12T09:30:00.000+01:00'])('takes documentDate %j', (documentDate) => {
    expect(parseArticle('', { documentDate }).documentDate).toEqual({ value: documentDate.slice(0, 10), from: 'option' })
  })
})

describe('parseArticle', () => {
  it('reads the empty string', () => {
    expect(parseArticle('')).toEqual({ source: '', byline: [], blocks: [], sentences: [], mentions: [], people: [], organizations: [], quotes: [], dates: [], issues: [] })
  })

  it('has no documentDate where nobody says one', () => {
    expect(parseArticle('Rain fell on Bergen.')).not.toHaveProperty('documentDate')
  })

  it('gives the same lists as the extractors alone', () => {
    const source = 'Quay opens\n\nKari Nordvik said “the quay is open again”. Tor Eide told her that he was glad.'
    const article = parseArticle(source)
    expect(extractPeople(source)).toEqual(article.people)
    expect(extractQuotes(source)).toEqual(article.quotes)
  })

  it('is typed', () => {
    expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>()
    expectTypeOf(extractPeople).returns.toEqualTypeOf<readonly Person[]>()
    expectTypeOf(extractQuotes).returns.toEqualTypeOf<readonly Quote[]>()
    expectTypeOf<Article['people']>().toEqualTypeOf<readonly Person[]>()
    expectTypeOf<Quote['unclosed']>().toEqualTypeOf<true | undefined>()
    // Absent means absent: `undefined` may not be written into an optional key.
    // @ts-expect-error exactOptionalPropertyTypes
    const wrong: Pick<Article, 'title'> = { title: undefined }
    expect(wrong).toHaveProperty('title')
  })
})
