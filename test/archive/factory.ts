/** Hand-made articles: what `parseArticle` would give, with only what a test is about. */
import type { Article, Mention, Organization, Person, Quote, QuoteKind, Source } from '../../src/types.js'
import { normalizeName } from '../../src/names/comparing/normalize.js'

export interface Made {
  readonly date?: string
  readonly title?: string
  /** Plain sentences, each a paragraph. */
  readonly text?: readonly string[]
  /** A name, or a name with roles and gender. */
  readonly people?: readonly (string | { readonly name: string; readonly roles?: readonly string[]; readonly gender?: 'female' | 'male'; readonly aliases?: readonly string[] })[]
  readonly organizations?: readonly (string | { readonly name: string; readonly aliases: readonly string[] })[]
  readonly quotes?: readonly {
    readonly text: string
    /** A name: a person of the article, an organization of the article, or neither. */
    readonly by?: string
    readonly via?: string
    readonly kind?: QuoteKind
    /** Stands inside the quote before it, as this text. */
    readonly inside?: true
  }[]
  /** `[expression, value, interval start, interval end]`, each in the first sentence that has it. */
  readonly dates?: readonly (readonly [text: string, value: string, start: string, end: string])[]
}

/** Makes an article whose source is its title, its sentences and its quotes. */
export function make({ date, title, text = [], people = [], organizations = [], quotes = [], dates = [] }: Made): Article {
  const paragraphs = [...(title === undefined ? [] : [title]), ...text, ...quotes.filter(({ inside }) => !inside).map((quote) => quote.text)]
  const source = paragraphs.join('\n\n')
  let at = 0
  const pieces = paragraphs.map((paragraph) => {
    const start = source.indexOf(paragraph, at)
    at = start + paragraph.length
    return { start, end: at, text: paragraph }
  })
  const persons = people.map((person): Person => {
    const { name, roles = [], gender, aliases = [] } = typeof person === 'string' ? { name: person } : person
    const { key, parts } = normalizeName(name)
    return { name, key, parts, aliases: [name, ...aliases], roles, ...(gender && { gender }), mentions: [] }
  })
  const bodies = organizations.map((organization): Organization => {
    const { name, aliases } = typeof organization === 'string' ? { name: organization, aliases: [] } : organization
    return { name, key: name.toLowerCase(), aliases: [name, ...aliases], mentions: [] }
  })
  const sourceOf = (name: string): Source => {
    const person = persons.findIndex((one) => one.name === name)
    const organization = bodies.findIndex((one) => one.name === name)
    return { start: 0, end: 0, text: '', name, ...(person >= 0 && { person }), ...(organization >= 0 && { organization }) }
  }
  let said = pieces[pieces.length - quotes.filter(({ inside }) => !inside).length]?.start ?? 0
  const sentences = pieces.map((piece, block) => ({ ...piece, block }))
  return {
    source,
    ...(title !== undefined && pieces[0] && { title: pieces[0] }),
    ...(date !== undefined && { documentDate: { value: date, from: 'option' as const } }),
    byline: [],
    blocks: pieces.map((piece, index) => ({ ...piece, kind: index === 0 && title !== undefined ? 'title' : 'paragraph', sentences: [index, index + 1] })),
    sentences,
    mentions: mentionsOf(source, persons, sentences),
    people: persons,
    organizations: bodies,
    quotes: quotes.map(({ text, by, via, kind = 'direct', inside }): Quote => {
      const start = source.indexOf(text, inside ? 0 : said)
      if (!inside) said = start + text.length
      const span = { start, end: start + text.length }
      return { ...span, text, kind, parts: [span], marked: [span], ...(by !== undefined && { speaker: sourceOf(by) }), via: via === undefined ? [] : [sourceOf(via)], pattern: 'before' }
    }),
    dates: dates.map(([text, value, start, end]) => {
      const from = source.indexOf(text)
      return {
        start: from, end: from + text.length, text, type: 'DATE', value, grain: 'day', interval: { start, end }, known: [],
        sentence: sentences.findIndex((sentence) => sentence.start <= from && from < sentence.end)
      }
    }),
    issues: []
  }
}

function mentionsOf(source: string, people: readonly Person[], sentences: readonly { readonly start: number; readonly end: number }[]): Mention[] {
  return people
    .flatMap(({ name }, person): Mention[] => {
      const start = source.indexOf(name)
      if (start < 0) return []
      const sentence = sentences.findIndex((one) => one.start <= start && start < one.end)
      return [{ start, end: start + name.length, text: name, kind: 'name', sentence, person }]
    })
    .sort((a, b) => a.start - b.start)
}
