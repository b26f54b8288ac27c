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

  const TUESDAY = ['Tuesday', '2023-10-03', '2023-10-03', '2023-10-04'] as const
  const EVENING = ['Tuesday evening', '2023-10-03TEV', '2023-10-03T18:00', '2023-10-04T00:00'] as const
  const MORNING = ['Tuesday morning', '2023-10-03TMO', '2023-10-03T06:00', '2023-10-03T12:00'] as const

  it('puts a part of a day to the day, under the value of the day, and keeps what each says', () => {
    const [entry, ...rest] = timeline({ text: ['A ferry with lorries sank off Gozo on Tuesday.'], dates: [TUESDAY] }, { text: ['The ferry sank with its lorries on Tuesday evening.'], dates: [EVENING] })
    expect(rest).toEqual([])
    expect(entry).toMatchObject({ value: '2023-10-03', interval: { start: '2023-10-03', end: '2023-10-04' } })
    expect(entry?.dates.map(({ value }) => value).sort()).toEqual(['2023-10-03', '2023-10-03TEV'])
  })

  it('keeps the morning apart from the evening', () => {
    expect(timeline({ text: ['The ferry sank with its lorries on Tuesday morning.'], dates: [MORNING] }, { text: ['The ferry sank with its lorries on Tuesday evening.'], dates: [EVENING] })).toHaveLength(2)
  })

  it('a denial of something else does not keep apart what agrees in much', () => {
    const a = 'A roofer denied that he was not sober when he broke the arm of a bus driver at the depot on Tuesday.'
    const b = 'The roofer who broke the arm of a bus driver at the depot on Tuesday was jailed.'
    expect(timeline({ text: [a], dates: [TUESDAY] }, { text: [b], dates: [TUESDAY] })).toHaveLength(1)
  })

  describe('a day some way off', () => {
    const HEARING = ['October 30', '2023-10-30', '2023-10-30', '2023-10-31'] as const
    const story = 'Commissioners suspended over a contract for the harbour road'
    const a: Made = { title: story, text: ['She said that she would meet the panel on October 30.'], dates: [HEARING] }
    const b: Made = { title: story, text: ['Both are still awaited by the panel of the assembly on October 30.'], dates: [HEARING] }

    it('that articles on one event name is one', () => {
      expect(timeline(a, b)).toHaveLength(1)
    })

    it('is not one in articles on other events, nor around the day of writing', () => {
      expect(timeline(a, { ...b, title: 'Late goals keep Rovers on top' })).toHaveLength(2)
      expect(timeline({ ...a, date: '2023-10-29' }, { ...b, date: '2023-10-29' })).toHaveLength(2)
    })
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
