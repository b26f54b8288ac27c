/** What an archive keeps of each article: all that linking needs, so that the articles themselves can be let go. */
import { parseDay } from '../calendar/days.js'
import { AGE_WORDS } from '../lexicon/name-context.js'
import { countryForms } from '../names/finding/countries.js'
import { readable } from '../source/reading.js'
import { indexAt } from '../span.js'
import type {
  Archive, ArchiveArticle, Article, BlockKind, OrganizationInArticle, PersonInArticle, Source, StatementQuote, StatementSource, TimelineDate
} from '../types.js'
import { fingerprint } from './fingerprint.js'
import { byUnits } from './groups.js'
import { placesIn } from './places.js'
import { countryOf } from './origins.js'
import type { TermReader } from './terms.js'

export type PersonRecord = Omit<PersonInArticle, 'evidence'>
export type OrganizationRecord = Omit<OrganizationInArticle, 'evidence'>
/** A quote with its wording in place of an index of one. */
export type QuoteRecord = Omit<StatementQuote, 'variant'> & { readonly text: string }

export interface ArticleRecord {
  /** The article's index as it was given. */
  readonly index: number
  readonly article: ArchiveArticle
  /** The day number of the article's date, where it is known to the day. */
  readonly day?: number
  readonly people: readonly PersonRecord[]
  readonly organizations: readonly OrganizationRecord[]
  readonly quotes: readonly QuoteRecord[]
  readonly dates: readonly TimelineDate[]
}

/** How many of the first sentences, beside the title, tell what an article is about. */
const LEAD = 6
const MOST_TERMS = 48

/** What is kept of an article that is given as number `index`. */
export function recordOf(article: Article, index: number, reader: TermReader): ArticleRecord {
  const value = article.documentDate?.value
  return {
    index,
    ...dayOf(value),
    article: {
      id: fingerprint(`${value ?? ''}\n${article.source}`),
      ...(article.title && { title: article.title.text }),
      ...(article.outlet && { outlet: article.outlet.text }),
      ...(value !== undefined && { date: value }),
      terms: termsOf(article, reader)
    },
    people: peopleOf(article, index),
    organizations: article.organizations.map((one, organization) => {
      const { name, key, aliases, kind } = one
      const country = countryOf(article, one)
      return { article: index, organization, name, key, aliases, ...(kind && { kind }), ...(country !== undefined && { country }) }
    }),
    quotes: quotesOf(article, index),
    dates: datesOf(article, index)
  }
}

function dayOf(date: string | undefined): { readonly day?: number } {
  const day = date?.length === 10 ? parseDay(date) : undefined
  return day === undefined ? {} : { day }
}

function termsOf(article: Article, reader: TermReader): readonly string[] {
  const found = new Set<string>()
  const take = (text: string): void => {
    for (const { id, weight, word } of reader.read(text).list) {
      if (found.size < MOST_TERMS && (weight === 1 || word.length > 3 || countryForms().has(word))) found.add(reader.stem(id))
    }
  }
  if (article.title) take(article.title.text)
  let taken = 0
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]?.kind
    if (kind !== 'paragraph' && kind !== 'deck') continue
    take(sentence.text)
    if (++taken === LEAD || found.size === MOST_TERMS) break
  }
  return [...found]
}

function peopleOf(article: Article, index: number): PersonRecord[] {
  const ages = agesOf(article)
  return article.people.map(({ name, key, aliases, roles, gender }, person) => {
    const age = ages.get(person)
    return { article: index, person, name, key, aliases, roles, ...(gender && { gender }), ...(age !== undefined && { age }) }
  })
}

/** What stands behind "Ada Moreno" in "Ada Moreno, 41, …", in "Ada Moreno, aged 41." and in "Ada Moreno, a 41-year-old". */
const AGE_BEHIND = /^, (?:(?<word>[a-z]+) )?(?<age>\d{1,3})(?=[,;.](?!\d)|-year)/
const AGE_BEFORE = /(?<!\d)(?<age>\d{1,3})-year-old $/
const LONGEST_AGE = 16

/** The ages that the text gives right beside a name, by person: the first of each. */
function agesOf({ mentions, source }: Article): ReadonlyMap<number, number> {
  const ages = new Map<number, number>()
  for (const { kind, person, start, end } of mentions) {
    if (kind !== 'name' || person === undefined || ages.has(person)) continue
    const behind = source.startsWith(', ', end) ? AGE_BEHIND.exec(source.slice(end, end + LONGEST_AGE)) : null
    const found = behind ?? (source.startsWith('-old ', start - 5) ? AGE_BEFORE.exec(source.slice(Math.max(0, start - LONGEST_AGE), start)) : null)
    const { word, age } = found?.groups ?? {}
    if (age !== undefined && (word === undefined || AGE_WORDS.includes(word))) ages.set(person, Number(age))
  }
  return ages
}

function quotesOf(article: Article, index: number): QuoteRecord[] {
  return article.quotes.flatMap(({ kind, parts, start, end, speaker, via }, quote) => {
    const text = parts.map((part) => article.source.slice(part.start, part.end)).join(' ')
    return kind === 'term' ? [] : [{ article: index, quote, start, end, text: readable(text), ...(speaker && { speaker: sourceOf(speaker) }), via: via.map(sourceOf) }]
  })
}

function sourceOf({ name, person, organization }: Source): StatementSource {
  return { name, ...(person !== undefined && { person }), ...(organization !== undefined && { organization }) }
}

/** A date line says when the article was written, not when something happened. */
const UNDATED: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set<BlockKind>(['published', 'byline', 'dateline', 'boilerplate'])

function datesOf(article: Article, index: number): TimelineDate[] {
  return article.dates.flatMap(({ sentence, interval, value }, date) => {
    const { block, text } = article.sentences[sentence] ?? {}
    const kind = article.blocks[block ?? -1]?.kind
    if (text === undefined || interval === undefined || value === undefined || (kind !== undefined && UNDATED.has(kind))) return []
    return [{ article: index, date, sentence, text, people: peopleIn(article, sentence), places: placesIn(text), interval, value }]
  })
}

/** The people whom a sentence speaks of, in order. */
function peopleIn(article: Article, sentence: number): number[] {
  const people = new Set<number>()
  const span = article.sentences[sentence]
  if (span === undefined) return []
  for (let at = indexAt(article.mentions, span.start - 1) + 1; at < article.mentions.length; at++) {
    const mention = article.mentions[at]
    if (mention === undefined || mention.start >= span.end) break
    if (mention.person !== undefined) people.add(mention.person)
  }
  return [...people]
}

/** A record whose lists are still being filled. */
interface Growing extends ArticleRecord {
  readonly people: PersonRecord[]
  readonly organizations: OrganizationRecord[]
  readonly quotes: QuoteRecord[]
  readonly dates: TimelineDate[]
}

/** What an archive kept of its articles: the inverse of linking. */
export function recordsOf(archive: Archive): ArticleRecord[] {
  const records = archive.articles.map((article, index): Growing => ({ index, article, ...dayOf(article.date), people: [], organizations: [], quotes: [], dates: [] }))
  for (const { articles } of archive.people) for (const { evidence: _, ...record } of articles) records[record.article]?.people.push(record)
  for (const { articles } of archive.organizations) for (const { evidence: _, ...record } of articles) records[record.article]?.organizations.push(record)
  for (const { quotes, variants } of archive.statements) for (const { variant, ...quote } of quotes) records[quote.article]?.quotes.push({ ...quote, text: variants[variant]?.text ?? '' })
  for (const entry of archive.timeline) for (const date of entry.dates) records[date.article]?.dates.push(date)
  for (const { people, organizations, quotes, dates } of records) {
    people.sort((a, b) => a.person - b.person)
    organizations.sort((a, b) => a.organization - b.organization)
    quotes.sort((a, b) => a.quote - b.quote)
    dates.sort((a, b) => a.date - b.date)
  }
  return records
}

/** The order in which articles are worked on, whatever order they were given in: by day, then by fingerprint, those without a day last. */
export function inOwnOrder(records: readonly ArticleRecord[]): ArticleRecord[] {
  return [...records].sort(
    (a, b) => Number(a.day === undefined) - Number(b.day === undefined) || (a.day ?? 0) - (b.day ?? 0) || byUnits(a.article.id, b.article.id)
  )
}
