import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linkArticles } from '../../src/archive/link.js'
import { parseArticle } from '../../src/article.js'
import type { Archive } from '../../src/types.js'

const folder = new URL('../golden/archive/', import.meta.url)

/** What several articles share, as `expected.json` writes it down: articles by their files, words instead of offsets. */
function told({ people, statements, timeline }: Archive): Record<string, unknown> {
  const shared = <T>(list: readonly T[], articlesOf: (item: T) => readonly { readonly article: number }[]): readonly T[] => list.filter((item) => new Set(articlesOf(item).map(({ article }) => article)).size > 1)
  const files = (list: readonly { readonly article: number }[]): string => list.map(({ article }) => article + 1).sort().join(' ')
  return {
    people: Object.fromEntries(shared(people, (person) => person.articles).map(({ name, articles }) => [name, files(articles)]).sort()),
    apart: people.flatMap(({ name, articles, maybe }, index) =>
      maybe.flatMap(({ index: other, doubt }) => (other < index ? [] : [`${name} (${files(articles)}), ${people[other]?.name ?? ''} (${files(people[other]?.articles ?? [])}): ${doubt}`]))
    ).sort(),
    statements: shared(statements, ({ quotes }) => quotes).map(({ quotes, variants, speaker }) => ({ files: files(quotes), speaker: speaker?.name, variants: variants.map(({ text }) => text) })),
    timeline: shared(timeline, ({ dates }) => dates).map(({ value, dates }) => ({ value, files: files(dates), values: dates.map((date) => date.value) }))
  }
}

describe('golden articles, linked', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const own = new URL(`${name}/`, folder)
    const articles = readdirSync(own).filter((file) => file.endsWith('.txt')).sort().map((file) => parseArticle(readFileSync(new URL(file, own), 'utf8')))

    expect(told(linkArticles(articles))).toEqual(JSON.parse(readFileSync(new URL('expected.json', own), 'utf8')))
  })
})
