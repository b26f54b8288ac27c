/** The report that a journalist reads in a terminal: what the article is, who is in it, who said what through whom, when. */
import { readable } from '../source/reading.js'
import type { Article, ArticleHead, DateMention, Person, Quote, Span } from '../types.js'
import { around, beside, clip, longest, type Terminal, wrap } from './terminal.js'

/** Which parts of the report to show. */
export type Section = 'people' | 'quotes' | 'dates'
export const SECTIONS: readonly Section[] = ['people', 'quotes', 'dates']

/**
 * The readable report of one article, without a final newline. `record` is what a file of many articles says of this one:
 * it goes before what the article says of itself.
 */
export function report(article: Article, terminal: Terminal, sections: readonly Section[] = SECTIONS, record: Partial<ArticleHead> = {}): string {
  const out = [heading(article, { ...article, ...record }, terminal)]
  if (sections.includes('people')) out.push(people(article, terminal))
  if (sections.includes('quotes')) out.push(quotes(article, terminal))
  if (sections.includes('dates')) out.push(dates(article, terminal))
  if (article.issues.length > 0 && sections.length === SECTIONS.length) out.push(issues(article, terminal))
  return readable(out.filter((part) => part !== '').join('\n\n'))
}

function heading(article: Article, head: ArticleHead, { width, bold, dim }: Terminal): string {
  const lines = [bold(wrap(head.title?.text ?? '(no title)', width, ''))]
  const about = [
    head.outlet?.text,
    head.section?.text,
    head.byline.length > 0 ? 'by ' + head.byline.map((author) => author.name).join(', ') : undefined,
    head.dateline?.place ?? head.dateline?.text,
    written(article)
  ].filter((item) => item !== undefined)
  if (about.length > 0) lines.push(dim(wrap(about.join(' · '), width, '')))
  return lines.join('\n')
}

function written({ documentDate }: Article): string | undefined {
  if (documentDate === undefined) return undefined
  const how = { option: 'as given', text: 'from the text', inferred: 'inferred from the text' }[documentDate.from]
  return `written ${documentDate.value} (${how})`
}

function people(article: Article, { width, bold, dim, accent }: Terminal): string {
  if (article.people.length === 0) return ''
  const names = Math.min(28, longest(article.people.map(({ name }) => name)))
  const lines = article.people.map((person) => {
    const name = clip(person.name, names)
    // In a narrow terminal, columns would be too thin to read.
    if (width < names + 32) return `  ${accent(name)}\n${dim(wrap(describe(person), width, '    '))}`
    return `  ${accent(name)}${' '.repeat(names - name.length)}  ${dim(beside(describe(person), width, names + 4))}`
  })
  return [bold('People'), ...lines].join('\n')
}

function describe(person: Person): string {
  const aliases = person.aliases.filter((alias) => alias !== person.name)
  const times = person.mentions.length
  return [
    person.roles.slice(0, 2).join(', '),
    times === 1 ? 'once' : `${times} times`,
    aliases.length > 0 ? 'also: ' + aliases.slice(0, 4).join(', ') : ''
  ]
    .filter((item) => item !== '')
    .join(' · ')
}

function quotes(article: Article, { width, bold, dim, accent }: Terminal): string {
  const said = article.quotes.filter((quote) => quote.kind !== 'term')
  if (said.length === 0) return ''
  const lines = said.map((quote) => {
    const who = clip(quote.speaker?.name ?? '(nobody named)', width - 2)
    const [first = '', ...more] = wrap(`${'x'.repeat(who.length)}${chain(quote)}`, width - 2, '').split('\n')
    const head = [`${quote.speaker ? accent(who) : dim(who)}${dim(first.slice(who.length))}`, ...more.map(dim)]
    return `${head.map((line) => `  ${line}`).join('\n')}\n${wrap(words(article, quote), width, '    ')}`
  })
  return [bold('Who said what'), ...lines].join('\n')
}

/** "said to Olav Breivik, through NTX". */
function chain(quote: Quote): string {
  const cue = quote.cue && /\p{L}/u.test(quote.cue.text) ? ` · ${clip(quote.cue.text, 40)}` : ''
  const to = quote.addressee ? ` · to ${quote.addressee.name}` : ''
  const via = quote.via.length > 0 ? ` · through ${quote.via.map((source) => source.name).join(', from ')}` : ''
  return cue + to + via
}

function words(article: Article, quote: Quote): string {
  const text = (span: Span): string => article.source.slice(span.start, span.end)
  if (quote.kind === 'direct') return quote.parts.map((part) => `“${text(part).trim()}”`).join(' … ')
  return quote.parts.map(text).join(' … ')
}

function dates(article: Article, { width, bold, dim, accent }: Terminal): string {
  const known = article.dates.filter((date): date is DateMention & { value: string } => date.value !== undefined)
  if (known.length === 0) return ''
  const column = longest(known.map(({ value }) => value))
  const lines = known.map((date) => {
    const sentence = article.sentences[date.sentence] ?? date
    const [before, stretch, after] = around(sentence.text, date.start - sentence.start, date.end - sentence.start, width - column - 4)
    return `  ${date.value.padEnd(column)}  ${dim(before)}${accent(stretch)}${dim(after)}`
  })
  return [bold('When'), ...lines].join('\n')
}

function issues(article: Article, { width, bold, dim }: Terminal): string {
  const lines = article.issues.slice(0, 20).map((issue) => dim(clip(`  ${issue.rule}: ${issue.reason}`, width)))
  const more = article.issues.length - lines.length
  if (more > 0) lines.push(dim(`  and ${more} more`))
  return [bold('Odd'), ...lines].join('\n')
}
