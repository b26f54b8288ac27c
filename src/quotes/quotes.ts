import type { Who } from '../names/people.js'
import { MARK } from '../text/words.js'
import type { ArticleText } from '../text/text.js'
import type { Issue, Piece, Quote, QuoteKind, Source, Span } from '../types.js'
import { piece } from '../span.js'
import { type Draft, partOf } from './draft.js'
import { carrySpeakers } from './carried.js'
import { attribute, type Attributed } from './attribute.js'
import { unspoken } from './leftover.js'
import { type Line, linesOf } from './lines.js'
import { type Marked, readMarks } from './marks.js'
import { Sources } from './sources.js'
import { authorOf } from './subjects.js'
import { turnsOf } from './turns.js'

/** Blocks that hold no prose of the article. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['byline', 'published', 'section', 'breadcrumb', 'credit', 'source-note', 'boilerplate'])

/**
 * Finds every quote of an article: what was said, the cue, who said it and through whom.
 *
 * Attribution follows the orders described by Pareti (*Attribution: A Computational Approach*, 2015) and O'Keefe et al.
 * (EMNLP 2012): see `grammar.ts` for the constructs.
 */
export function readQuotes(text: ArticleText, who: Who): { readonly quotes: readonly Quote[]; readonly issues: readonly Issue[] } {
  const { marked, issues } = readMarks(text)
  const sources = new Sources(text, who)
  const byBlock = outermost(marked, text.blocks.length)
  const found: Draft[] = []
  const lines: Line[] = []
  text.blocks.forEach((block, index) => {
    if (SILENT.has(block.kind)) return
    const from = text.ranges[block.sentences[0]]?.from
    const to = text.ranges[block.sentences[1] - 1]?.to
    if (from === undefined || to === undefined) return
    for (const line of linesOf(text, index, from, to, byBlock[index] ?? [])) {
      lines.push(line)
      if (line.canReport) found.push(...draftsOf(attribute(line, (phrase) => sources.isRelay(line, phrase)), sources))
    }
  })
  const turns = turnsOf(text, lines, sources)
  const turnOf = new Map(turns.map((turn) => [turn.line, turn]))
  // "AMES: Thank you all": within a turn, a cue without a speaker reports nobody else's words.
  const drafts = found.filter((draft) => draft.speaker !== undefined || !turnOf.has(draft.line))
  for (const draft of drafts) draft.within ??= turnOf.get(draft.line)
  unspoken(lines, drafts, sources)
  drafts.push(...turns)
  drafts.push(...insideQuotes(text, marked, drafts, sources))
  drafts.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0))
  carrySpeakers(drafts)
  return finish(text, drafts, issues)
}

function outermost(marked: readonly Marked[], blocks: number): readonly (readonly Marked[])[] {
  const byBlock: Marked[][] = Array.from({ length: blocks }, () => [])
  for (const one of marked) if (one.inside === undefined) byBlock[one.block]?.push(one)
  return byBlock
}

/** Attributions of one line as drafts; a medium that reports somebody's own attribution passes it on. */
function draftsOf(found: readonly Attributed[], sources: Sources): Draft[] {
  const made = new Map<Attributed, Draft>()
  const dropped = new Set<Draft>()
  for (const one of found) {
    const { line } = one
    const author = one.found.speaker && authorOf(line.items, one.found.speaker)
    const document = author && one.found.speaker && { first: one.found.speaker.first, last: one.found.speaker.first, head: one.found.speaker.head }
    const relays = [...(document ? [document] : []), ...(one.found.via ?? []), ...one.via].map((phrase) => sources.of(line, phrase)).filter((source) => source !== undefined)
    const said = author && one.found.speaker?.relative !== undefined ? { ...author, relative: one.found.speaker.relative } : author ?? one.found.speaker
    const speaker = said && sources.of(line, said)
    const draft: Draft = {
      line, pattern: one.found.pattern, cue: one.found.cue, parts: one.found.runs.map((run) => partOf(line, run.first, run.last)),
      speaker, via: relays,
      addressee: one.found.addressee && sources.of(line, one.found.addressee),
      ...(one.found.thought && { thought: true })
    }
    made.set(one, draft)
  }
  for (const [one, draft] of made) {
    const { line } = one
    const outer = one.outer && made.get(one.outer)
    if (outer === undefined || one.outer === undefined) continue
    draft.within = outer
    const outerSpeaker = one.outer?.found.speaker
    if (outerSpeaker !== undefined && opensContent(one, one.outer) && sources.isRelay(line, outerSpeaker)) {
      // "Fars said Khamenei told Assad that Q": one quote, by Khamenei, through Fars.
      draft.via = [...draft.via, ...(outer.speaker ? [outer.speaker] : []), ...outer.via]
      draft.within = outer.within
      dropped.add(outer)
    } else if (outer.via.length > 0 && opensContent(one, one.outer) && isSame(draft.speaker, outer.speaker)) {
      // "Ames was quoted by Fars as saying he told Lopez that Q": one quote, by Ames, to Lopez, through Fars.
      draft.via = [...draft.via, ...outer.via]
      draft.speaker = outer.speaker
      draft.cue = outer.cue
      draft.pattern = outer.pattern
      draft.within = outer.within
      dropped.add(outer)
    }
  }
  return [...made.values()].filter((draft) => !dropped.has(draft))
}

/** One person, under whatever words. */
function isSame(one: Source | undefined, other: Source | undefined): boolean {
  return one !== undefined && other !== undefined && (one.person === undefined ? one.name === other.name : one.person === other.person)
}

/** Is the inner attribution the whole of what the outer one reports? */
function opensContent(inner: Attributed, outer: Attributed): boolean {
  const run = outer.found.runs[0]
  const first = inner.found.speaker?.first
  if (run === undefined || first === undefined || first < run.first || first > run.first + 2) return false
  // "that engineer Paul Strand told": a role before the name.
  return inner.line.items.slice(run.first, first).every((item) => item.kind === 'noun' || item.kind === 'word')
}

/** Quotes inside quotes: every stretch in marks that holds another is read as a text of its own. */
function insideQuotes(text: ArticleText, marked: readonly Marked[], drafts: readonly Draft[], sources: Sources): Draft[] {
  const inner = new Map<Marked, Marked[]>()
  for (const one of marked) {
    if (one.inside === undefined) continue
    const list = inner.get(one.inside)
    if (list) list.push(one)
    else inner.set(one.inside, [one])
  }
  const owner = new Map<Marked, Draft>()
  for (const draft of drafts) for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft)
  const found: Draft[] = []
  for (const [outer, stretches] of inner) {
    const within = owner.get(outer)
    const lines = linesOf(text, outer.block, outer.first + 1, outer.unclosed ? outer.last : outer.last - 1, stretches, outer)
    const here = lines.filter((line) => line.marked.length > 0).flatMap((line) => draftsOf(attribute(line, (phrase) => sources.isRelay(line, phrase)), sources).filter((draft) => draft.parts.some((part) => part.marked.length > 0)))
    for (const draft of here) if (draft.pattern === 'label') labelOnly(draft)
    const all = [...here]
    unspoken(lines, all, sources)
    for (const draft of all) {
      draft.within ??= within
      for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft)
    }
    found.push(...all)
  }
  return found
}

/** Inside a quote, what somebody called something is what stands in marks. */
function labelOnly(draft: Draft): void {
  const marked = draft.parts.flatMap((part) => part.marked)
  draft.parts.splice(0, draft.parts.length, ...marked.map((one) => ({ from: one.first, to: one.last, marked: [one] })))
}

function finish(text: ArticleText, drafts: readonly Draft[], issues: readonly Issue[]): { quotes: readonly Quote[]; issues: readonly Issue[] } {
  const made = drafts.flatMap((draft) => {
    const quote = quoteOf(text, draft)
    return quote ? [{ draft, quote }] : []
  })
  made.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
  const index = new Map(made.map(({ draft }, at) => [draft, at]))
  const quotes = made.map(({ draft, quote }): Quote => {
    const within = draft.within && index.get(draft.within)
    return within === undefined ? quote : { ...quote, within }
  })
  return { quotes, issues: withoutReopened(drafts, issues) }
}

/** A mark that is left open and opened anew in the next paragraph of the same quote is as it should be. */
function withoutReopened(drafts: readonly Draft[], issues: readonly Issue[]): readonly Issue[] {
  const reopened = new Set<number>()
  for (const draft of drafts) {
    const marked = draft.parts.flatMap((part) => part.marked)
    marked.forEach((one, at) => {
      if (one.unclosed && (marked[at + 1]?.block ?? 0) > one.block) reopened.add(one.start)
    })
  }
  return reopened.size === 0 ? issues : issues.filter((issue) => issue.rule !== 'unclosed-quotation-mark' || !reopened.has(issue.start))
}

type Open<Type> = { -readonly [key in keyof Type]: Type[key] }
/** A quote up to its speaker: what comes first in it. */
type Said = Open<Pick<Quote, 'start' | 'end' | 'text' | 'kind' | 'parts' | 'marked' | 'act' | 'cue' | 'speaker'>>

function quoteOf(text: ArticleText, draft: Draft): Quote | undefined {
  const { words, source } = text
  const parts: Span[] = []
  const marked: Span[] = []
  let start = Infinity
  let end = 0
  let inside = 0
  let outside = 0
  let unclosed = false
  for (const part of draft.parts) {
    const first = words[part.from]
    const last = words[part.to - 1]
    if (first === undefined || last === undefined) continue
    start = Math.min(start, first.start)
    end = Math.max(end, last.end)
    let at = part.from
    let plain = 0
    for (const one of [...part.marked, undefined]) {
      const to = one?.first ?? part.to
      for (; at < to; at++) if (((words[at]?.shape ?? MARK) & MARK) === 0) plain++
      if (one === undefined) break
      at = one.last
      inside += one.last - one.first
      marked.push({ start: one.from, end: one.to })
      unclosed = one.unclosed === true
    }
    outside += plain
    if (plain === 0) for (const one of part.marked) parts.push({ start: one.from, end: one.to })
    else parts.push({ start: first.start, end: last.end })
  }
  if (parts.length === 0) return undefined
  const kind: QuoteKind = draft.term ? 'term' : outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed'
  const cue: Piece | undefined = draft.cue && pieceOfWords(text, draft.cue)
  const said: Said = { start, end, text: source.slice(start, end), kind, parts, marked }
  if (!draft.term) said.act = draft.thought ? 'thought' : 'speech'
  if (cue) said.cue = cue
  if (draft.speaker) said.speaker = draft.speaker
  const quote: Open<Quote> = Object.assign(said, { via: draft.via, pattern: draft.pattern })
  if (draft.addressee) quote.addressee = draft.addressee
  if (unclosed) quote.unclosed = true
  return quote
}

function pieceOfWords(text: ArticleText, range: { readonly from: number; readonly to: number }): Piece | undefined {
  const first = text.words[range.from]
  const last = text.words[range.to - 1]
  return first && last && piece(text.source, first.start, last.end)
}
