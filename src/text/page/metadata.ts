import { statedDate } from '../../calendar/stated.js'
import { piece, trim } from '../../span.js'
import type { ArticleBlock, ArticleHead, Author, Dateline, DateValue, Piece } from '../../types.js'
import { readAuthors } from './authors.js'
import { isRoleLine } from './bylines.js'
import { isOutletName } from './evidence-lines.js'
import { holdsAgency, isAgency, isLettered } from './agencies.js'
import { MONTH, OUTLET, OUTLET_END, WEEKDAY } from './page-lexicon.js'
import { onPage, tokensOf } from './tokens.js'

/** What the blocks at the head of an article say of it. */
export function readHead(source: string, blocks: readonly ArticleBlock[]): ArticleHead {
  const first = (kind: ArticleBlock['kind']): ArticleBlock | undefined => blocks.find((block) => block.kind === kind)
  const title = first('title')
  const deck = first('deck')
  const section = readSection(source, blocks)
  const dateline = first('dateline')
  const published = readPublished(source, blocks)
  const outlet = readOutlet(source, blocks)
  return {
    ...(title && { title: bareTitle(source, title) }),
    ...(deck && { deck: piece(source, deck.start, deck.end) }),
    ...(section && { section }),
    ...(outlet && { outlet }),
    byline: readByline(source, blocks),
    ...(dateline && { dateline: readDateline(source, dateline.start, dateline.end) }),
    ...(published && { published })
  }
}

/** A title without the separator that parts it from the name of the site, and without Markdown's mark. */
function bareTitle(source: string, { start, end }: ArticleBlock): Piece {
  const mark = /^#{1,6} /.exec(source.slice(start, start + 7))?.[0].length ?? 0
  const bare = trim(source, start + mark, /\s[|–—-]$/u.test(source.slice(end - 2, end)) ? end - 1 : end)
  return piece(source, bare.start, bare.end)
}

/** The section above the title, or the last stop of the breadcrumb that is not the title itself. */
function readSection(source: string, blocks: readonly ArticleBlock[]): Piece | undefined {
  const title = blocks.findIndex((block) => block.kind === 'title')
  const section = blocks.findLast((block, at) => block.kind === 'section' && (at < title || title < 0) && !isMasthead(source, block))
  const trail = blocks.find((block) => block.kind === 'breadcrumb')
  // Above a trail stands the menu.
  if (section !== undefined && (trail === undefined || trail.start < section.start)) return piece(source, section.start, section.end)
  if (trail === undefined) return undefined
  const stops = [...trail.text.matchAll(/[^»›>/]+/g)].map((match) => trim(source, trail.start + match.index, trail.start + match.index + match[0].length)).filter((stop) => stop.end > stop.start)
  const heading = title < 0 ? '' : (blocks[title]?.text ?? '')
  const stop = stops.findLast((span, at) => at > 0 && !heading.startsWith(source.slice(span.start, span.start + 30)) && span.end - span.start < 40)
  return stop && piece(source, stop.start, stop.end)
}

/** Over the page: "The Daily Example". A masthead is short, and stands in the first lines. */
function isMasthead(source: string, { start, end, kind }: ArticleBlock): boolean {
  return (kind === 'section' || kind === 'boilerplate') && end - start < ROLE_LINE && isOutletName(tokensOf(source, start, end))
}

/** How many lines a menu and a masthead may take. */
const TOP = 20

/** The name of the newspaper or site that stands over the page, or behind the title: "… | The Daily Example". */
function readOutlet(source: string, blocks: readonly ArticleBlock[]): Piece | undefined {
  const title = blocks.findIndex((block) => block.kind === 'title')
  const masthead = blocks.slice(0, Math.min(Math.max(title, 0), TOP)).find((block) => isMasthead(source, block))
  if (masthead !== undefined) return piece(source, masthead.start, masthead.end)
  const suffix = title < 0 ? undefined : blocks[title + 1]
  // Cut from the title's own line: nothing but blanks stands between.
  if (suffix === undefined || (suffix.kind !== 'section' && suffix.kind !== 'boilerplate') || source.slice(blocks[title]?.end ?? 0, suffix.start).includes('\n')) return undefined
  const tokens = tokensOf(source, suffix.start, suffix.end)
  const last = tokens.at(-1)?.lower ?? ''
  const page = tokens.at(-1)?.page ?? 0
  // "World News" is a section, "The Daily News" a paper.
  const paper = last === 'news' ? tokens.length === 2 && isLettered(tokens[0]) : (page & OUTLET_END) !== 0 && (tokens.length > 1 || (page & OUTLET) !== 0)
  return paper || last.includes('.co') ? piece(source, suffix.start, suffix.end) : undefined
}

/** A line with a role is shorter than this. */
const ROLE_LINE = 60

/** Authors of all byline blocks, each once. An agency on a line of its own is where the authors work, unless it is the only author. */
function readByline(source: string, blocks: readonly ArticleBlock[]): Author[] {
  const authors: Author[] = []
  const seen = new Set<string>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'byline') {
      // A line of its own below the byline, with nothing but the role of the author.
      const last = blocks[at - 1]?.kind === 'byline' && block.end - block.start < ROLE_LINE ? authors.at(-1) : undefined
      if (last !== undefined && last.role === undefined && isRoleLine(tokensOf(source, block.start, block.end))) authors[authors.length - 1] = { ...last, role: block.text }
      continue
    }
    for (const author of readAuthors(source, block.start, block.end)) {
      const key = author.name.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      authors.push(author)
    }
  }
  const isAgencyName = ({ start, end }: Author): boolean => {
    const tokens = tokensOf(source, start, end)
    return holdsAgency(tokens) || isLettered(tokens[0])
  }
  const agency = authors.find(isAgencyName)
  const people = authors.filter((author) => !isAgencyName(author))
  if (agency === undefined || people.length === 0) return authors
  return people.map((author) => ({ ...author, organization: author.organization ?? agency.name }))
}

/** The date of publication: one that says "published" before one that says nothing, and that before "updated". */
function readPublished(source: string, blocks: readonly ArticleBlock[]): DateValue | undefined {
  const title = blocks.findIndex((block) => block.kind === 'title')
  // Below the first paragraphs dates are those of other stories.
  const story = blocks.findIndex((block, at) => block.kind === 'paragraph' && blocks[at + 1]?.kind === 'paragraph')
  let best: { rank: number; value: DateValue } | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'published') continue
    const date = statedDate(block.text)
    if (date === undefined) continue
    const label = block.text.slice(0, date.start).toLowerCase()
    const rank = (label.includes('publish') || label.includes('posted') ? 4 : label.includes('updat') || label.includes('modif') ? 0 : 2) + (at > title ? 1 : 0) - (story >= 0 && at > story ? 5 : 0)
    if (best !== undefined && best.rank >= rank) continue
    const { type, value, grain, known } = date
    best = { rank, value: { ...piece(source, block.start + date.start, block.start + date.end), type, value, grain, known } }
  }
  return best?.value
}

/** Place, agency and date of "PARIS, Sep 12 (AFP) -". */
function readDateline(source: string, start: number, end: number): Dateline {
  const text = source.slice(start, end)
  const tokens = tokensOf(source, start, end)
  const bracket = /(?:[([]|[ .]\/)(?<inside>[^()[\]/]*)[)\]/]/.exec(text)
  const inside = bracket?.groups?.['inside']?.trim()
  const calendar = tokens.find((token) => token.start > start && onPage(token, MONTH | WEEKDAY))
  const bare = tokens.find((token) => token.start > start && isAgency(token))
  const date = statedDate(text)
  const stop = Math.min(bracket === null ? end : start + bracket.index, date === undefined ? (calendar?.start ?? end) : start + date.start, bare?.start ?? end)
  const place = source.slice(start, stop).replace(/(?<![\s\d,:–—―(-])[\s\d,:–—―(-]+$/u, '')
  const agency = inside !== undefined && inside !== '' && !/(?:^|\s)\d+(?:\W|$)/u.test(inside) ? inside : bare && source.slice(bare.start, bare.end)
  return {
    ...piece(source, start, end),
    ...(place !== '' && { place }),
    ...(agency && { agency }),
    ...(date && { date: { ...piece(source, start + date.start, start + date.end), type: date.type, value: date.value, grain: date.grain, known: date.known } })
  }
}
