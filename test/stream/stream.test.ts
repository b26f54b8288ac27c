import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle, splitFile, type Issue } from '../../src/index.js'
import { articlesOf, FILE_FORMATS, recordsOf, toJsonLines } from '../../src/stream.js'
import { cutAt } from '../files/helpers.js'
import { SAMPLES } from '../files/samples.js'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** A source that gives its chunks with pauses, as files and networks do. */
async function* slowly(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) {
    await Promise.resolve()
    yield chunk
  }
}

describe('recordsOf', () => {
  test.each(Object.entries(SAMPLES))('gives what splitFile gives: %s', async (_, { source }) => {
    const { articles } = splitFile(source)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 9 }), async (cuts) => {
        expect(await all(recordsOf(slowly(cutAt(source, cuts))))).toEqual(articles)
      }),
      { numRuns: 8 }
    )
  })

  test('gives an article before the next chunk is asked for', async () => {
    let asked = 0
    async function* chunks(): AsyncGenerator<string> {
      for (; asked < 500; asked++) yield `{"title": "Number ${asked}", "text": "${'Water rises. '.repeat(80)}"}\n`
    }
    const records = recordsOf(chunks())
    await records.next()
    expect(asked).toBeLessThan(400)
  })

  test('tells what is odd about the file', async () => {
    const issues: Issue[] = []
    await all(recordsOf([''], { onIssue: (issue) => issues.push(issue) }))
    expect(issues).toEqual([{ start: 0, end: 0, rule: 'empty-file', reason: 'The file holds no text' }])
  })

  test.each([
    ['a string', 'abc', /^chunks: .*put it into a list/],
    ['nothing', undefined, /^chunks: /],
    ['numbers', [1], /^chunks: expected strings/]
  ])('names chunks that are %s', async (_, chunks, message) => {
    // @ts-expect-error wrong on purpose
    await expect(recordsOf(chunks).next()).rejects.toThrow(message)
  })

  test('names a format that there is not', async () => {
    // @ts-expect-error no such format
    await expect(recordsOf(['a'], { format: 'docx' }).next()).rejects.toThrow(/^options\.format: /)
  })
})

describe('articlesOf', () => {
  const LINES = '{"title":"Mill sold","date":"2021-03-05","text":"The mill was sold on Friday."}\n{"title":"Snow","text":"Snow fell."}\n'

  test('parses each text with the day that its record states', async () => {
    const [first, second] = await all(articlesOf(LINES.split(/(?<=o)/)))
    const { record, ...article } = first!
    expect(article).toEqual(parseArticle('The mill was sold on Friday.', { documentDate: '2021-03-05' }))
    expect(record.title?.text).toBe('Mill sold')
    expect(record).not.toHaveProperty('text')
    expect(second?.documentDate).toBeUndefined()
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  test('an article that stands there as on a page is parsed with its head', async () => {
    const { source } = SAMPLES['ruled by hyphens']!
    const [first] = await all(articlesOf([source]))
    expect(first?.source.startsWith('Ferry line')).toBe(true)
    expect(first?.title?.text).toBe('Ferry line to Sunder Island opens again')
    expect(first?.record.title?.text).toBe(first?.title?.text)
  })

  test('the option holds for records without a date', async () => {
    const articles = await all(articlesOf([LINES], { documentDate: '2021-04-01' }))
    expect(articles.map((article) => article.documentDate?.value)).toEqual(['2021-03-05', '2021-04-01'])
  })

  test('a wrong date is named before anything is read', async () => {
    await expect(articlesOf([LINES], { documentDate: '1 April' }).next()).rejects.toThrow(/documentDate/)
  })
})

describe('toJsonLines', () => {
  test('one value a line', async () => {
    expect(await all(toJsonLines([{ a: 'x\ny' }, 'z', null, undefined]))).toEqual(['{"a":"x\\ny"}\n', '"z"\n', 'null\n', 'null\n'])
    expect(await all(toJsonLines(slowly(['a'])))).toEqual(['"a"\n'])
  })

  test('names what cannot be iterated', async () => {
    // @ts-expect-error a number gives nothing
    await expect(toJsonLines(7).next()).rejects.toThrow(/^values: /)
  })
})

test('the formats have the names that the types give them', () => {
  expect([...FILE_FORMATS].sort()).toEqual(['factiva-labelled', 'factiva-plain', 'front-matter', 'json', 'json-lines', 'mbox', 'nexis', 'nexis-uni', 'plain', 'proquest', 'ruled'])
})
