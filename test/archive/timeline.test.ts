import { describe, expect, it } from 'vitest'
import { linkArticles } from '../../src/archive/link.js'
import type { TimelineEntry } from '../../src/types.js'
import { make, type Made } from './factory.js'

const MARCH = ['March 2019', '2019-03', '2019-03-01', '2019-04-01'] as const
const timeline = (...articles: readonly Made[]): readonly TimelineEntry[] => linkArticles(articles.map((article) => make({ date: '2023-10-04', ...article }))).timeline

describe('the timeline', () => {
  it.each([
    ['the same words', 'The two towns announced the pipeline in March 2019.', 'In March 2019 both towns announced a pipeline to the coast.', []],
    ['the same person and some of the words', 'Carmen Borg opened the clinic in March 2019.', 'The clinic that Carmen Borg opened in March 2019 is full.', ['Carmen Borg']]
  ])('puts together what agrees: %s', (_, a, b, people) => {
    const [entry, ...rest] = timeline({ text: [a], people, dates: [MARCH] }, { text: [b], people, dates: [MARCH] })
    expect(rest).toEqual([])
    expect(entry?.dates.map(({ article, sentence, text }) => [article, sentence, text]).sort()).toEqual([[0, 0, a], [1, 0, b]])
    expect(entry?.people).toHaveLength(people.length)
  })

  it.each([
    ['other events', 'The two towns announced the pipeline in March 2019.', 'A ferry sank off Gozo in March 2019.', []],
    ['another event with the same person', 'Carmen Borg opened the clinic in March 2019.', 'A court fined Carmen Borg over a boat in March 2019.', ['Carmen Borg']],
    ['what one denies', 'The towns announced the pipeline to the southern coast in March 2019.', 'The towns never announced any pipeline or road in March 2019.', []]
  ])('keeps apart %s', (_, a, b, people) => {
    expect(timeline({ text: [a], people, dates: [MARCH] }, { text: [b], people, dates: [MARCH] })).toHaveLength(2)
  })

  it('keeps apart the same words on another date', () => {
    const later = ['May 2020', '2020-05', '2020-05-01', '2020-06-01'] as const
    const entries = timeline({ text: ['The towns announced the pipeline in May 2020.'], dates: [later] }, { text: ['The towns announced the pipeline in March 2019.'], dates: [MARCH] })
    expect(entries.map(({ value, dates }) => [value, dates.map(({ article }) => article)])).toEqual([['2019-03', [1]], ['2020-05', [0]]])
  })

  it('names the places of the sentences', () => {
    const [entry] = timeline({ text: ['A ferry from Malta to Saudi Arabia sank in March 2019.'], dates: [MARCH] })
    expect(entry?.places).toEqual(['Malta', 'Saudi Arabia'])
  })

  it('leaves out dates without a value or an interval', () => {
    expect(linkArticles([{ ...make({ text: ['It rained lately.'] }), dates: [{ start: 10, end: 16, text: 'lately', type: 'DATE', value: 'PAST_REF', grain: 'reference', known: [], sentence: 0 }] }]).timeline).toEqual([])
  })
})
