/** The report of `broadsheet link`: who and what is the same in several articles, what might be, and when things happened. */
import type { Archive, ArchivePerson, LinkEvidence, MaybeSame, Statement, TimelineEntry } from '../types.js'
import { clip, longest, type Terminal, wrap } from './terminal.js'

/** What is known of an article beside the archive: the name of its file, or where in a file it stands. */
export type ArticleLabel = (article: number) => string

const MOST = 200

/** The readable report of an archive, without a final newline. */
export function linkReport(archive: Archive, label: ArticleLabel, terminal: Terminal): string {
  const parts = [
    articles(archive, label, terminal),
    entities('The same person', archive.people, label, terminal),
    entities('The same organization', archive.organizations, label, terminal),
    perhaps(archive, label, terminal),
    statements(archive, label, terminal),
    timeline(archive, label, terminal)
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function articles({ articles }: Archive, label: ArticleLabel, { width, bold, dim }: Terminal): string {
  const lines = articles.map(({ title, date }, index) => {
    const about = [date ?? 'no date', title].filter((item) => item !== undefined).join(' · ')
    const room = width - label(index).length - 4
    return room < about.length && room < 40 ? `  ${label(index)}\n${dim(wrap(about, width, '    '))}` : `  ${label(index)}  ${dim(clip(about, room))}`
  })
  return section(bold(articles.length === 1 ? '1 article' : `${articles.length} articles`), lines, dim)
}

type Entity = Pick<ArchivePerson, 'name' | 'aliases'> & {
  readonly articles: readonly { readonly article: number; readonly name: string; readonly evidence: readonly LinkEvidence[] }[]
}

function entities(title: string, list: readonly Entity[], label: ArticleLabel, { width, bold, dim, accent }: Terminal): string {
  const lines = list
    .filter(({ articles }) => articles.length > 1)
    .map(({ name, aliases, articles }) => {
      const others = aliases.filter((alias) => alias !== name)
      const room = width - name.length - 10
      const head = `  ${accent(name)}${others.length > 0 && room >= 10 ? dim(` · also ${clip(others.slice(0, 6).join(', '), room)}`) : ''}`
      const places = articles.slice(0, 12).map(({ article, name, evidence }) => {
        const why = evidence.length > 0 ? `: ${evidence.map(reason).join('; ')}` : ''
        return dim(wrap(`${label(article)}, ${name}${why}`, width, '    '))
      })
      if (articles.length > places.length) places.push(dim(`    and ${articles.length - places.length} more articles`))
      return [head, ...places].join('\n')
    })
  return section(bold(title), lines, dim)
}

const RULES: Readonly<Record<LinkEvidence['rule'], string>> = {
  'same-name': 'the same name',
  'similar-name': 'goes with',
  'same-surname': 'the surname',
  'short-form': 'short for',
  'same-role': 'called the same',
  'same-people': 'beside the same people',
  'same-organizations': 'beside the same organizations',
  'same-event': 'in articles on the same event'
}

function reason({ rule, shared }: LinkEvidence): string {
  return rule === 'same-name' || rule === 'same-event' || rule === 'same-surname' ? RULES[rule] : `${RULES[rule]} (${shared.slice(0, 3).join(', ')})`
}

const DOUBTS: Readonly<Record<MaybeSame['doubt'], string>> = {
  'surname-only': 'only the surname is the same',
  'several-bearers': 'several bear the name',
  'different-gender': 'one is a woman, one a man',
  'different-age': 'their ages differ',
  'initials-only': 'only initials are given',
  'names-differ': 'the names differ'
}

/** Each pair once. */
function perhaps({ people }: Archive, label: ArticleLabel, { width, bold, dim, accent }: Terminal): string {
  const lines = people.flatMap((person, index) =>
    person.maybe.flatMap((maybe) => {
      const other = people[maybe.index]
      if (other === undefined || maybe.index < index) return []
      const [where, there] = [person, other].map(({ articles }) => articles[0] && label(articles[0].article))
      return `  ${accent(other.name)} and ${accent(person.name)}\n${dim(wrap(`${DOUBTS[maybe.doubt]}: ${there ?? ''}, ${where ?? ''}`, width, '    '))}`
    })
  )
  return section(bold('Perhaps the same, not joined'), lines, dim)
}

function statements(archive: Archive, label: ArticleLabel, terminal: Terminal): string {
  const { bold, dim } = terminal
  const lines = archive.statements.filter(({ quotes }) => quotes.length > 1).map((statement) => statementLines(statement, label, terminal))
  return section(bold('The same statement'), lines, dim)
}

function statementLines({ quotes, variants, speaker }: Statement, label: ArticleLabel, { width, dim, accent }: Terminal): string {
  const renderings = variants.map(({ text, differs }, index) => {
    const places = quotes.filter(({ variant }) => variant === index)
    const where = places.slice(0, 6).map(({ article, via }) => label(article) + (via.length > 0 ? ` through ${via.map(({ name }) => name).join(', from ')}` : ''))
    const more = places.length > where.length ? ` and ${places.length - where.length} more` : ''
    const only = differs.length > 0 ? ` · only here: ${differs.join(', ')}` : ''
    return `${wrap(text, width, '    ')}\n${dim(wrap(where.join(', ') + more + only, width, '      '))}`
  })
  return [`  ${speaker ? accent(speaker.name) : dim('(nobody named)')}`, ...renderings].join('\n')
}

function timeline(archive: Archive, label: ArticleLabel, terminal: Terminal): string {
  const { bold, dim } = terminal
  const column = Math.max(4, longest(archive.timeline.slice(0, MOST).map(({ value }) => value)))
  return section(bold('Timeline'), archive.timeline.map((entry) => entryLine(entry, column, label, terminal)), dim)
}

function entryLine({ value, dates }: TimelineEntry, column: number, label: ArticleLabel, { width, dim }: Terminal): string {
  const sources = [...new Set(dates.map(({ article }) => label(article)))]
  const where = sources.slice(0, 4).join(', ') + (sources.length > 4 ? ` and ${sources.length - 4} more` : '')
  const indent = ' '.repeat(column + 4)
  const text = clip(dates[0]?.text ?? '', Math.max(10, width - column - 4))
  return `  ${value.padEnd(column)}  ${text}\n${dim(wrap(where, width, indent))}`
}

function section(title: string, lines: readonly string[], dim: (text: string) => string): string {
  if (lines.length === 0) return ''
  const more = lines.length > MOST ? [dim(`  and ${lines.length - MOST} more`)] : []
  return [title, ...lines.slice(0, MOST), ...more].join('\n')
}
