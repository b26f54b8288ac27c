import { BYLINE_PARTICLES } from '../../lexicon/page-words.js'
import { PLACE_NAMES } from '../../lexicon/places.js'
import type { Author } from '../../types.js'
import { holdsAgency, isAgency, isAgencyName, isLettered } from './agencies.js'
import { endsWorkplace, namesPaper, roleBefore } from './bylines.js'
import { BEFORE_WORKPLACE, BUTTON, CREDIT, MODIFIER, OUTLET_END, ROLE, STAFF, TAIL } from './page-lexicon.js'
import { publicationRun } from './publication.js'
import { inByline, onPage, type Token, tokensOf } from './tokens.js'

const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(BYLINE_PARTICLES)
/** Stand between authors, or between an author and the rest. */
const BREAKS = ',;|•·&/–—\n'

interface Draft {
  readonly name: readonly Token[]
  role?: readonly Token[]
  organization?: readonly Token[]
}

/** The authors that a byline names, each with the role and the organization that the line gives them. */
export function readAuthors(source: string, start: number, end: number): Author[] {
  const drafts: Draft[] = []
  for (const segment of segmentsOf(source, start, end)) addSegment(segment, drafts, /[,(] ?$/.test(source.slice(Math.max(start, (segment[0]?.start ?? 0) - 2), segment[0]?.start)))
  const [first, second, ...more] = drafts
  // A name turned round for an index: "Doe, Jane".
  if (first !== undefined && second !== undefined && more.length === 0 && first.name.length === 1 && second.name.length === 1) {
    return [author(source, [...first.name, ...second.name], [...second.name, ...first.name], second)]
  }
  return drafts.filter(({ name }) => name.length > 1 || drafts.length === 1).map((draft) => author(source, draft.name, draft.name, draft))
}

/** Cuts a byline at commas, "and" and bars; drops "By", handles, dates and buttons. */
function segmentsOf(source: string, start: number, end: number): Token[][] {
  const tokens = tokensOf(source, start, Math.min(end, start + 600))
  const run = publicationRun(tokens)
  const stop = run === undefined ? tokens.length : run.from
  const segments: Token[][] = []
  let segment: Token[] = []
  const close = (): void => {
    if (segment.length > 0) segments.push(segment)
    segment = []
  }
  let above: Token | undefined
  for (let at = 0; at < stop; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (above !== undefined && source.charCodeAt(above.end) === 58) segment = []
    // "Jane Doe (Example News)", but "William (Bill) Doe".
    else if (above !== undefined && (isParted(source, above.end, token.start) || (source.charAt(end - 1) === ')' && source.charAt(token.start - 1) === '('))) close()
    above = token
    // "By Jane Doe | Edited by John Roe", "By Jane Doe, photographs by John Roe"
    if (token.lower === 'by' && isOthersWork(tokens[at - 1])) {
      segment.pop()
      break
    }
    if (token.lower === 'by' || token.lower === 'and' || token.lower === 'with' || (token.lower === 'from' && at === 0)) {
      // What stands before "By" is the kind of story: "Analysis by", "Written by".
      if (token.lower === 'by') segment = []
      close()
    } else if (token.shape === 'number') close()
    else if (!token.lower.includes('@') && !(inByline(token, TAIL) && (token.shape === 'lower' || tokens[at - 1]?.shape === 'number')) && !(inByline(token, BUTTON) && segment.length !== 1)) segment.push(token)
  }
  close()
  return segments
}

/** "Edited", "photographs": by somebody who did not write the story. */
const isOthersWork = (token: Token | undefined): boolean => token !== undefined && (token.lower === 'edited' || onPage(token, CREDIT))

/** Does a mark that parts authors stand in `[start, end)`? */
function isParted(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BREAKS.includes(source.charAt(at))) return true
  return end - start >= 3 && source.slice(start, end).includes(' - ')
}

/** Reads what stands between two marks; `apart`: a comma stands before it. */
function addSegment(segment: readonly Token[], drafts: Draft[], apart: boolean): void {
  const last = drafts.at(-1)
  const work = isAgencyName(segment) ? -1 : segment.findIndex((token, at) => at > 0 && inByline(token, BEFORE_WORKPLACE))
  const place = segment.findIndex((token, at) => at > 0 && (token.lower === 'in' || token.lower === 'on'))
  const cut = work > 0 ? work : place > 0 ? place : segment.length
  const behind = roleBefore(segment, 0)
  if (behind > 0) {
    const draft: Draft = { name: segment.slice(behind, Math.max(cut, behind + 1)), role: segment.slice(0, behind) }
    drafts.push(work > 0 ? { ...draft, organization: segment.slice(work + 1) } : draft)
    return
  }
  const said = segment.slice(0, cut)
  const agency = agencyStart(said)
  const who = said.slice(0, agency)
  const role = roleStart(who)
  const name = isDesk(who) ? who : who.slice(0, role)
  const organization = work > 0 ? segment.slice(work + 1) : agency < said.length ? said.slice(agency) : undefined
  if (isOrganization(name) || isDesk(name)) {
    // "Example News" is all name, though "news" can be a role.
    const workplace = endsWorkplace(who) ? who : name
    if (last !== undefined) {
      last.organization ??= workplace
      if (workplace.length < who.length) last.role ??= who.slice(role)
    } else if (place < 0 && workplace.length === who.length) drafts.push({ name: who })
    return
  }
  // "Jane Doe, City Hall Reporter": not all words of a role are known.
  if (name.length === 0 || (apart && last?.role === undefined && role < who.length)) {
    if (last !== undefined && role < who.length) last.role ??= who
    if (last !== undefined && organization !== undefined) last.organization ??= organization
    return
  }
  // "…, in Nairobi": where she wrote.
  if (name[0]?.lower === 'in' || name.every((token) => token.shape === 'lower') || (role < who.length && isNobody(name))) return
  if (last !== undefined && name.length === 1 && drafts.some((draft) => draft.name.length > 1)) {
    // "Jane Doe, Reuters", "Jane Doe, WXYZ"; what else stands there alone is where she wrote: "Jane Doe, Nairobi".
    const [word] = name
    if (word !== undefined && (word.shape === 'capitals' || isAgency(word) || onPage(word, OUTLET_END) || word.dotted || role < who.length)) last.organization ??= [...name, ...who.slice(role)]
    return
  }
  if (apart && PLACE_NAMES.includes(name.map(({ lower }) => lower).join(' '))) return
  drafts.push({ name, ...(role < who.length && { role: who.slice(role) }), ...(organization !== undefined && organization.length > 0 && { organization }) })
}

/** "Web Desk", "HT City Bureau": a part of an outlet, and no person. */
function isDesk(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.lower
  return tokens.length > 1 && tokens.length < 5 && (last === 'desk' || last === 'bureau') && tokens.every(({ shape }) => shape !== 'lower')
}

/** "Our" in "our correspondent", "Gazette" in "Gazette reporter". */
function isNobody(name: readonly Token[]): boolean {
  const [first] = name
  return first === undefined || inByline(first, STAFF) || (name.length === 1 && namesPaper(first))
}

/** Where the agency at the end of "Amy Example Associated Press" begins. */
function agencyStart(tokens: readonly Token[]): number {
  const end = tokens.length
  for (let at = end - 1; at > 1; at--) if (holdsAgency(tokens, at) && !tokens.slice(at).some(({ byline }) => (byline & ROLE) !== 0)) return at
  return end
}

/** Where the role at the end of "Amy Example Political Correspondent" begins. */
function roleStart(tokens: readonly Token[]): number {
  const role = tokens.findIndex((token) => inByline(token, ROLE))
  if (role < 0) return tokens.length
  let at = role
  while (at > 0 && (inByline(tokens[at - 1], MODIFIER) || isAgency(tokens[at - 1]))) at--
  return at === 1 && tokens[0] !== undefined && !inByline(tokens[0], MODIFIER) && tokens[0].shape !== 'lower' && role > 1 ? role : at
}

function isOrganization(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (last === undefined) return false
  return holdsAgency(tokens) || (tokens.length === 1 && isLettered(last)) || endsWorkplace(tokens) || last.lower.includes('.co') || tokens[0]?.lower === 'the'
}

function author(source: string, range: readonly Token[], order: readonly Token[], { role, organization }: Draft): Author {
  const start = range.reduce((first, token) => Math.min(first, token.start), Infinity)
  const end = withDot(source, range.reduce((last, token) => Math.max(last, token.end), 0))
  return {
    start,
    end,
    text: source.slice(start, end),
    name: order.map((token) => tidy(source.slice(token.start, initialEnd(source, token)), token)).join(' '),
    ...(role !== undefined && role.length > 0 && { role: textOf(source, role) }),
    ...(organization !== undefined && organization.length > 0 && { organization: textOf(source, organization) })
  }
}

function textOf(source: string, tokens: readonly Token[]): string {
  return source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' ')
}

/** "J." and "Jr." keep their full stop. */
function initialEnd(source: string, token: Token): number {
  return source.charAt(token.end) === '.' && (token.end - token.start === 1 || /\.|^[js]r$/i.test(source.slice(token.start, token.end))) ? token.end + 1 : token.end
}

function withDot(source: string, end: number): number {
  return source.charAt(end) === '.' && /(?:[\s.]\p{Lu}|[js]r)$/iu.test(source.slice(Math.max(0, end - 3), end)) ? end + 1 : end
}

/** "OKAFOR" is Okafor, "MCDONALD" McDonald, "O'BRIEN" O'Brien; a footnote number glued to a name goes. */
function tidy(word: string, token: Token): string {
  const plain = word.replace(/(?<!\d)\d+$/, '')
  if (token.shape !== 'capitals' || plain.length < 3 || plain.includes('.') || isAgency(token) || (plain.length <= 4 && isLettered(token))) return plain
  if (PARTICLES.has(plain.toLowerCase())) return plain.toLowerCase()
  return plain.toLowerCase().replace(/(?:^|['’-]|^mc)\p{L}/gu, (part) => part.toUpperCase()).replace(/^Mc\p{L}/iu, (part) => 'Mc' + part.slice(2).toUpperCase())
}
