/** What holds of every archive, whatever the articles. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addArticles, linkArticles } from '../../src/archive/link.js'
import { parseArticle } from '../../src/article.js'
import type { Archive, Article } from '../../src/types.js'
import { make, type Made } from './factory.js'

const given = fc.constantFrom('Carmen', 'Leila', 'C.', 'Mohamed', 'Muhammad', 'Anton')
const family = fc.constantFrom('Borg', 'al-Zarrouk', 'Al Zarrouk', 'Grech')
const name = fc.oneof(fc.tuple(given, family).map((parts) => parts.join(' ')), family)
const person = fc.record({ name, roles: fc.subarray(['President', 'the lawyer']), gender: fc.constantFrom('female' as const, 'male' as const) })
const words = fc.constantFrom('drought', 'harbour', 'growers', 'not', 'the', 'dealt', 'heavy', 'blow', 'pipeline', 'Gozo', '40', 'shores', 'people', 'signed')
const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '))
const quote = fc.record({ text: sentence, by: name }, { requiredKeys: ['text'] })
const date = fc.constantFrom('2019-01-01', '2023-10-03', '2023-10-04')
const made: fc.Arbitrary<Made> = fc.record(
  { date, title: sentence, people: fc.uniqueArray(person, { maxLength: 4, selector: (one) => one.name }), quotes: fc.array(quote, { maxLength: 4 }) },
  { requiredKeys: ['people'] }
)
const articles = fc.array(made, { maxLength: 7 }).map((list) => list.map(make))
const settings = { numRuns: 60 }

/** An archive in which articles are known by what they are, not by their number; lists whose order follows it are sorted. */
function withoutNumbers(archive: Archive, order: readonly number[]): unknown {
  const renumbered: unknown = JSON.parse(JSON.stringify(archive), (key, value: unknown) => (key === 'article' && typeof value === 'number' ? order[value] : value))
  const { articles, ...rest } = renumbered as Archive
  return { ...rest, articles: articles.map((article, index) => [order[index], article] as const).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) }
}

describe('every archive', () => {
  it('does not depend on the order of the articles, but for their numbers', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.nat()), (list, numbers) => {
        // Copies of one article are the same in any order: only one of each is of interest here.
        const distinct = [...new Map(list.map((article) => [JSON.stringify([article.source, article.documentDate]), article])).values()]
        const shuffled = distinct.map((article, index) => ({ article, index, at: numbers.next().value ?? 0 })).sort((a, b) => a.at - b.at || b.index - a.index)
        const one = linkArticles(distinct)
        const other = linkArticles(shuffled.map(({ article }) => article))
        expect(withoutNumbers(other, shuffled.map(({ index }) => index))).toEqual(withoutNumbers(one, distinct.map((_, index) => index)))
      }),
      settings
    )
  })

  it('is plain JSON, and grows from JSON to the same as linking at once', () => {
    fc.assert(
      fc.property(articles, fc.nat(7), (list, cut) => {
        const whole = linkArticles(list)
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
        const saved = JSON.parse(JSON.stringify(linkArticles(list.slice(0, cut)))) as Archive
        expect(addArticles(saved, list.slice(cut))).toEqual(whole)
      }),
      settings
    )
  })

  it('holds every person, organization and quote once, and points only at what is there', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const archive = linkArticles(list)
        const count = (pick: (article: Article) => readonly unknown[]): number => list.reduce((sum, article) => sum + pick(article).length, 0)
        expect(new Set(archive.people.flatMap((one) => one.articles.map(({ article, person }) => `${article} ${person}`))).size).toBe(count(({ people }) => people))
        expect(archive.people.reduce((sum, one) => sum + one.articles.length, 0)).toBe(count(({ people }) => people))
        expect(archive.statements.reduce((sum, one) => sum + one.quotes.length, 0)).toBe(count(({ quotes }) => quotes))
        archive.people.forEach((one, index) => {
          for (const maybe of one.maybe) {
            expect(maybe.index).not.toBe(index)
            expect(archive.people[maybe.index]?.maybe.map((back) => back.index)).toContain(index)
          }
        })
        archive.statements.forEach(({ quotes, variants, speaker, maybe }, index) => {
          for (const { variant, article, start, end } of quotes) {
            expect(variants[variant]).toBeDefined()
            expect(list[article]?.source.slice(start, end)).toBe(variants[variant]?.text)
          }
          if (speaker?.person !== undefined) expect(archive.people[speaker.person]?.name).toBe(speaker.name)
          for (const { statement } of maybe) expect(archive.statements[statement]?.maybe.map((back) => back.statement)).toContain(index)
        })
      }),
      settings
    )
  })
})

describe('the example articles', () => {
  const names = ['link-1-agency', 'link-2-broadcaster', 'link-3-translated', 'link-4-sport']
  const list = names.map((name) => parseArticle(readFileSync(new URL(`../../examples/articles/${name}.txt`, import.meta.url), 'utf8')))
  const archive = linkArticles(list)

  it('have one minister under three spellings and one prime minister', () => {
    expect(archive.people.filter(({ articles }) => articles.length === 3).map(({ name }) => name).sort()).toEqual(['Carmen Borg', 'Mohamed al-Zarrouk'])
  })

  it('do not make the footballer the prime minister, nor the lawyer her relative', () => {
    const borgs = archive.people.filter(({ name }) => name.endsWith('Borg'))
    expect(borgs.map(({ name, articles }) => [name, articles.length]).sort()).toEqual([['Borg', 1], ['Carmen Borg', 3], ['Leila Borg', 1]])
    expect(borgs.find(({ name }) => name === 'Borg')?.maybe).toHaveLength(2)
  })

  it('have a statement in three renderings', () => {
    const statement = archive.statements.find(({ quotes }) => new Set(quotes.map(({ article }) => article)).size === 3)
    expect(statement?.variants).toHaveLength(3)
    expect(statement?.speaker?.name).toMatch(/Zarrouk$/)
  })

  it('agree on a date', () => {
    expect(archive.timeline.find(({ value }) => value === '2019-03')?.dates.map(({ article }) => article).sort()).toEqual([0, 1])
    const starts = archive.timeline.map(({ interval }) => interval.start)
    expect(starts).toEqual([...starts].sort())
  })
})

describe('wrong arguments', () => {
  it.each([
    [() => Reflect.apply(linkArticles, undefined, ['text']), /^articles: /],
    [() => Reflect.apply(linkArticles, undefined, [[{}]]), /^articles\[0\]: /],
    [() => Reflect.apply(linkArticles, undefined, [[null]]), /^articles\[0\]: /],
    [() => Reflect.apply(addArticles, undefined, [{}, []]), /^archive: /],
    [() => Reflect.apply(addArticles, undefined, [linkArticles([]), undefined]), /^articles: /]
  ])('%#', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })

  it('no articles are an empty archive', () => {
    expect(linkArticles([])).toEqual({ articles: [], people: [], organizations: [], statements: [], timeline: [] })
  })
})
