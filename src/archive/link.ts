/** The front of the archive: articles in, who and what is the same out. */
import { checkArchive, checkArticles } from './check.js'
import type { Archive, Article } from '../types.js'
import { contextOf, sharedBetween } from './context.js'
import { countries } from '../names/finding/countries.js'
import { nameReader } from './names.js'
import { linkOrganizations } from './organizations.js'
import { linkPeople } from './people.js'
import { type ArticleRecord, inOwnOrder, recordOf, recordsOf } from './records.js'
import type { WhoIsWho } from './renderings.js'
import { linkStatements } from './statements.js'
import { termReader, type TermReader } from './terms.js'
import { timelineOf } from './timeline.js'

/**
 * Tells who and what is the same in several articles: people and organizations, statements in all their renderings, and one
 * timeline of what is dated.
 *
 * Nothing is joined on a surname alone: what the articles do not show to be the same is listed under `maybe`, with what
 * is shared and what is missing. The result is plain JSON and does not depend on the order of the articles: given in
 * another order, the same archive comes out, but for the numbers that `article` fields and `articles` count in. The time
 * is near-linear in the number of articles: names are compared only under one surname, statements only where they share
 * phrases, both with a bound on how many.
 *
 * @param articles What `parseArticle` gave, of any number of articles.
 * @throws {TypeError} when `articles` is not an array of articles.
 * @example
 * ```ts
 * const first = parseArticle('Mayor Ada Moreno said: “The bridge will carry lorries before the snow falls.”')
 * const second = parseArticle('“The bridge will carry lorries before the snow falls,” said Ada Moreno.')
 * const archive = linkArticles([first, second])
 * archive.people.map((person) => [person.name, person.articles.length]) // => [['Ada Moreno', 2]]
 * archive.statements.map((statement) => statement.quotes.length) // => [2]
 * ```
 */
export function linkArticles(articles: readonly Article[]): Archive {
  checkArticles(articles, 'articles')
  const reader = termReader()
  return link(articles.map((article, index) => recordOf(article, index, reader)), reader)
}

/**
 * An archive with more articles in it; the archive given is not changed. `addArticles(linkArticles(a), b)` is exactly
 * `linkArticles([...a, ...b])`, so an archive can be kept as JSON and grow without its articles being kept or read again.
 *
 * The time is near-linear in the size of the whole archive, and far below that of parsing it: add articles in batches rather
 * than one by one where there are many.
 *
 * @param archive What `linkArticles` or `addArticles` gave, also after a round trip through JSON.
 * @param articles The articles to add; their numbers follow those of the archive.
 * @throws {TypeError} when an argument is not what it should be.
 * @example
 * ```ts
 * const monday = linkArticles([parseArticle('Mayor Ada Moreno opened the bridge.')])
 * const tuesday = addArticles(monday, [parseArticle('Ada Moreno crossed the bridge.')])
 * tuesday.people[0]?.articles.map(({ article }) => article) // => [0, 1]
 * ```
 */
export function addArticles(archive: Archive, articles: readonly Article[]): Archive {
  checkArchive(archive, 'archive')
  checkArticles(articles, 'articles')
  const reader = termReader()
  const kept = recordsOf(archive)
  return link([...kept, ...articles.map((article, index) => recordOf(article, kept.length + index, reader))], reader)
}

function link(records: readonly ArticleRecord[], reader: TermReader): Archive {
  const ordered = inOwnOrder(records)
  const nameOf = nameReader()
  const placed = ordered.map((record) => ({ record, context: contextOf(record, nameOf) }))
  const contexts = new Map(placed.map(({ record, context }) => [record.index, context]))
  const people = linkPeople(placed.flatMap(({ record, context }) => record.people.map((person) => ({ record: person, context }))), nameOf)
  const shared = (article: number, other: number): number => {
    const [one, two] = [contexts.get(article), contexts.get(other)]
    return one === undefined || two === undefined ? 0 : sharedBetween(one, two, [], '').points
  }
  const organizations = linkOrganizations(ordered.flatMap((record) => record.organizations), countryReader(records), shared)
  const person = indexesOf(records.length, people, (item) => item.person)
  const organization = indexesOf(records.length, organizations, (item) => item.organization)
  const who: WhoIsWho = {
    person: (article, index) => person[article]?.[index],
    organization: (article, index) => organization[article]?.[index],
    personName: (index) => people[index]?.name ?? '',
    personRoles: (index) => people[index]?.roles ?? [],
    organizationName: (index) => organizations[index]?.name ?? '',
    shared
  }
  return {
    articles: records.map(({ article }) => article),
    people,
    organizations,
    statements: linkStatements(ordered, who, reader),
    timeline: timelineOf(placed, who, reader)
  }
}

/** The countries that an article is about. */
function countryReader(records: readonly ArticleRecord[]): (article: number) => ReadonlySet<string> {
  return (article) => new Set(records[article]?.article.terms.filter((term) => countries().has(term)))
}

/** For each article, the archive's index of each of its people or organizations. */
function indexesOf<T extends { readonly article: number }>(
  count: number,
  entities: readonly { readonly articles: readonly T[] }[],
  own: (item: T) => number
): number[][] {
  const indexes: number[][] = Array.from({ length: count }, () => [])
  entities.forEach(({ articles }, index) => {
    for (const item of articles) {
      const list = indexes[item.article]
      if (list) list[own(item)] = index
    }
  })
  return indexes
}
