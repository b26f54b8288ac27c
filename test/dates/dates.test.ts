import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'
import { extractDates } from '../../src/dates/extract.js'

const first = (source: string, documentDate?: string) => extractDates(source, documentDate === undefined ? {} : { documentDate })[0]

describe('without the day of writing', () => {
  it.each([
    ['She left on Monday.', 'XXXX-WXX-1'], ['She left in March.', 'XXXX-03'], ['She left on March 5.', 'XXXX-03-05'], ['She left last year.', 'XXXX'], ['She left last week.', 'XXXX-WXX'],
    ['She left last month.', 'XXXX-XX'], ['She left yesterday.', 'XXXX-XX-XX'], ['She left in the third quarter.', 'XXXX-Q3'], ['She left on Sunday night.', 'XXXX-WXX-7TNI'], ['She left at Christmas.', 'XXXX-12-25'],
    ['She left in March 2010.', '2010-03'], ['She stayed two years.', 'P2Y'], ['She left at 18:00 UTC.', 'XXXX-XX-XXT18:00Z']
  ])('%s', (source, value) => {
    expect(first(source)?.value).toBe(value)
  })
  it('says once that it is not known', () => {
    const rules = parseArticle('A quiet town\n\nShe left on Monday. He left on Tuesday.').issues.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'no-document-date')).toHaveLength(1)
    expect(parseArticle('A quiet town\n\nShe left in May 2010.').issues.map(({ rule }) => rule)).not.toContain('no-document-date')
  })
})

describe('numeric dates', () => {
  it('says when nothing tells their order', () => {
    const issues = (source: string) => parseArticle(source, { documentDate: '2024-03-12' }).issues.filter(({ rule }) => rule === 'ambiguous-numeric-date').length
    expect(issues('The letter of 3/4/2019 was read in the hall.')).toBe(1)
    expect(issues('The letter of 3/4/2019 10:15 was read in the hall.')).toBe(1)
    expect(issues('The letter of 3/4/2019 was read on 25/4/2019 in the hall.')).toBe(0)
    expect(issues('The letter of 4/4/2019 was read in the hall.')).toBe(0)
  })
})

describe('intervals, grains and what is known', () => {
  it.each([
    ['over the past four decades', '1984-03-12', '2024-03-12'], ['in the last two years', '2022-03-12', '2024-03-12'], ['over the next three weeks', '2024-03-12', '2024-04-02'], ['in the past 48 hours', '2024-03-10', '2024-03-12'],
    ['in the third century BC', '-0299-01-01', '-0199-01-01'], ['six minutes later', undefined, undefined], ['in the first two weeks', undefined, undefined], ['over the past few years', undefined, undefined], ['in the past 0 days', undefined, undefined],
    ['in the week ended May 7', '2023-05-01', '2023-05-08'], ['in the year to June 30, 2022', '2021-07-01', '2022-07-01'], ['in the six months starting in May 2022', '2022-05-01', '2022-11-01']
  ])('%s', (words, start, end) => {
    expect(first(`She wrote ${words}.`, '2024-03-12')?.interval).toEqual(start === undefined ? undefined : { start, end })
  })
  it.each([
    ['on Friday', '2024-03-08', '2024-03-09', 'day', ['weekday']],
    ['in 2010', '2010-01-01', '2011-01-01', 'year', ['year']],
    ['in May 2010', '2010-05-01', '2010-06-01', 'month', ['year', 'month']],
    ['in the 1980s', '1980-01-01', '1990-01-01', 'decade', ['decade']],
    ['in the 19th century', '1800-01-01', '1900-01-01', 'century', ['century']],
    ['last week', '2024-03-04', '2024-03-11', 'week', []],
    ['last weekend', '2024-03-09', '2024-03-11', 'weekend', []],
    ['in the fourth quarter of 2010', '2010-10-01', '2011-01-01', 'quarter', ['year', 'quarter']],
    ['in the winter of 2010', '2010-12-01', '2011-03-01', 'season', ['year', 'season']],
    ['at 9:30 a.m. on the dot', '2024-03-12T09:30', '2024-03-12T09:31', 'minute', ['hour', 'minute']],
    ['at 18:00 UTC', '2024-03-12T18:00Z', '2024-03-12T18:01Z', 'minute', ['hour', 'minute', 'zone']],
    ['at 9 a.m. GMT+3 sharp', '2024-03-12T09:00+03:00', '2024-03-12T10:00+03:00', 'hour', ['hour', 'zone']],
    ['at 9:30 p.m. (UTC -05:30) sharp', '2024-03-12T21:30-05:30', '2024-03-12T21:31-05:30', 'minute', ['hour', 'minute', 'zone']],
    ['on the last Sunday of May 2010', '2010-05-30', '2010-05-31', 'day', ['year', 'month', 'weekday']],
    ['at 11 p.m. EST', '2024-03-12T23:00-05:00', '2024-03-13T00:00-05:00', 'hour', ['hour', 'zone']],
    ['on Sunday night', '2024-03-10T18:00', '2024-03-11T06:00', 'part-of-day', ['weekday', 'part-of-day']]
  ])('%s', (words, start, end, grain, known) => {
    expect(first(`She left ${words}.`, '2024-03-12')).toMatchObject({ interval: { start, end }, grain, known })
  })
})

describe('the edges of years', () => {
  it.each([
    ['2021-01-03', 'She left last week.', '2020-W52'], ['2021-01-03', 'She left this week.', '2020-W53'], ['2021-01-04', 'She left this week.', '2021-W01'], ['2024-12-30', 'She left this week.', '2025-W01'],
    ['2024-01-01', 'She left yesterday.', '2023-12-31'], ['2024-03-01', 'She left yesterday.', '2024-02-29'], ['2023-03-01', 'She left yesterday.', '2023-02-28'], ['2024-01-15', 'She left last month.', '2023-12'],
    ['2024-01-02', 'She left on December 30.', '2023-12-30'], ['2024-12-30', 'She will leave on January 2.', '2025-01-02'], ['2024-01-02', 'She left in the fourth quarter.', '2023-Q4'], ['2023-06-01', 'She was born on February 29.', '2020-02-29'],
    ['2024-02-29', 'She left a year ago.', '2023'], ['2024-02-29', 'She will leave in December.', '2024-12'], ['2000-01-01', 'She left in the past century.', '19']
  ])('%s: %s', (written, source, value) => {
    expect(first(source, written)?.value).toBe(value)
  })
})

describe('the machine', () => {
  const library = new URL('../../dist/index.js', import.meta.url)
  it.runIf(existsSync(library))('has no say: the same dates in every time zone', () => {
    const script = `import(${JSON.stringify(library.href)}).then(({ extractDates }) => console.log(JSON.stringify(extractDates('She left on Friday at 11 p.m. and came back today, last week and on Easter Sunday.', { documentDate: '2024-03-10' }))))`
    const results = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tehran'].map((TZ) => execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, TZ } }))
    expect(new Set(results).size).toBe(1)
    expect(results[0]).toContain('2024-03-08T23:00')
  })
})

describe('any text', () => {
  const words = fc.constantFrom('the', 'last', 'Friday', 'May', '5', ',', '2019', 'two', 'years', 'ago', 'and', 'a', 'half', '-', 'quarter', 'of', 'every', '10:30', 'p.m.', 'Q3', '/', "'s", 'mid', 'week', 'next', 'Easter', '.', '\n', 'will', '99999999999', '’')
  it('is read: spans lie in order, do not overlap and slice back, intervals go forward', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('2024-03-12', undefined), (list, documentDate) => {
        const source = list.join(' ')
        let end = 0
        for (const date of extractDates(source, documentDate === undefined ? {} : { documentDate })) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(source.slice(date.start, date.end)).toBe(date.text)
          if (date.interval) expect(date.interval.start < date.interval.end).toBe(true)
          end = date.end
        }
      }),
      { numRuns: 150 }
    )
  })
  it.each(['the last ', 'two and a half ', 'May 5, ', '1 - ', 'Friday ', '10:30 ', "'", '2019-', 'a few years ago ', 'every other ', '9/11/', 'the end of the '])('takes time in proportion to its length: %j', (unit) => {
    const time = (count: number): number => {
      const source = unit.repeat(count)
      // The best of three: the machine may be busy with something else.
      return Math.min(...[1, 2, 3].map(() => {
        const start = performance.now()
        extractDates(source, { documentDate: '2024-03-12' })
        return performance.now() - start
      }))
    }
    time(500)
    expect(time(6000)).toBeLessThan(40 * Math.max(time(1000), 3))
  })
  it('takes words for now and lately for talk where people talk with each other', () => {
    const asked = 'How is the mill now? We recently built a new wheel. '
    const told = 'I hope that we can sell it soon. You may see it in the future. Right now we rest. '
    const interview = ('What do people think of it today? ' + asked + told).repeat(4) + 'It burned several years ago. It opened on 3 March 2011.'
    expect(extractDates(interview, { documentDate: '2024-03-12' }).filter(({ type }) => type === 'DATE').map(({ text }) => text)).toEqual(['several years ago', '3 March 2011'])
    const quoted = '“How is the mill now?” he asked. “I hope that we sell it soon,” she said. '.repeat(9)
    expect(extractDates(quoted, { documentDate: '2024-03-12' }).some(({ text }) => text === 'now')).toBe(true)
  })
  it('names a wrong argument', () => {
    // @ts-expect-error a number is no text
    expect(() => extractDates(5)).toThrow(/^source: expected a string/)
    expect(() => extractDates('', { documentDate: 'Monday' })).toThrow(/^options.documentDate: /)
  })
})
