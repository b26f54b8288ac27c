import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitFile } from '../../src/index.js'
import { cutAt, lost, splitChunks } from './helpers.js'
import { SAMPLES } from './samples.js'

describe('splitFile', () => {
  test('names the argument that is wrong', () => {
    // @ts-expect-error a number is no file
    expect(() => splitFile(7)).toThrow(new TypeError('source: expected a string, got 7'))
    // @ts-expect-error no such format
    expect(() => splitFile('', { format: 'docx' })).toThrow(/^options\.format: expected one of .*ruled/)
  })

  test.each(['', ' \r\n\u00a0\n', '\ufeff'])('an empty file has an issue and no article: %j', (source) => {
    const file = splitFile(source)
    expect(file.articles).toEqual([])
    expect(file.issues.map((issue) => issue.rule)).toEqual(['empty-file'])
  })
})

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  test('is found by itself and holds every article', () => {
    const file = splitFile(sample.source)
    expect(file.format).toBe(sample.format)
    expect(file.articles.map((article) => article.title?.text)).toEqual(sample.titles)
    expect(file.issues).toEqual([])
  })

  test('any chunking gives the same', () => {
    const whole = splitFile(sample.source)
    expect(splitChunks([...sample.source])).toEqual(whole)
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
        expect(splitChunks(cutAt(sample.source, cuts))).toEqual(whole)
      }),
      { numRuns: 20 }
    )
  })

  test('no word is lost, and bodies stand where they are said to', () => {
    const file = splitFile(sample.source)
    if (file.format !== 'json') expect(lost(sample.source, file)).toBe('')
    for (const article of file.articles) {
      if (article.body !== undefined) expect(article.text).toBe(sample.source.slice(article.body.start, article.body.end))
    }
  })

  test('cut off anywhere it still gives the articles before the cut', () => {
    const whole = splitFile(sample.source).articles
    fc.assert(
      fc.property(fc.nat({ max: sample.source.length }), (cut) => {
        const file = splitFile(sample.source.slice(0, cut))
        const before = whole.filter((article, at) => article.end < cut && (whole[at + 1]?.start ?? sample.source.length) < cut - sample.ahead)
        expect(file.articles.slice(0, before.length)).toEqual(before)
      }),
      { numRuns: 20 }
    )
  })

  test('lines may end as they do on any system', () => {
    const lines = sample.source.replace(/\r\n/g, '\n')
    for (const source of [lines.replace(/\n/g, '\r\n'), lines]) {
      expect(splitFile(source).articles.map((article) => article.title?.text)).toEqual(sample.titles)
    }
  })
})
