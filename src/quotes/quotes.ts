import type { Who } from '../names/people/people.js'
import type { Writable } from '../names/reading/parts.js'
import { MARK, type Words } from '../text/words/words.js'
import type { ArticleText } from '../text/text.js'
import type { Issue, Quote, QuoteKind, Source, Span } from '../types.js'
import { piece } from '../span.js'
import { type Draft, draftOf, partOf } from './speakers/draft.js'
import { carrySpeakers } from './speakers/carried.js'
import { converse } from './speakers/conversation.js'
import { attribute } from './attribution/attribute.js'
import type { Attributed } from './attribution/attributed.js'
import { unspoken } from './speakers/leftover.js'
import { KEPT, type Line, linesIn, linesOf } from './lines/lines.js'
import { type Marked, readMarks } from './lines/marks.js'
import { nameRepeated } from './speakers/said-again.js'
import { Sources } from './attribution/sources.js'
import { authorOf, type Phrase, phraseOf, phraseWith, relatedBy } from './lines/phrases.js'
import { turnsOf } from './speakers/turns.js'
import { hear } from './speakers/voices.js'

/** Blocks that hold no prose of the article. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['byline', 'published', 'section', 'breadcrumb', 'credit', 'source-note', 'boilerplate'])

/**
 * Finds every quote of an article: what was said, the cue, who said it and through whom; and for whom "I" and "you" stand, which
 * the quotes tell.
 *
 * Attribution follows the orders described by Pareti (*Attribution: A Computational Approach*, 2015) and O'Keefe et al.
 * (EMNLP 2012): see `attribution/grammar.ts` for the constructs.
 */
export function readQuotes(text: ArticleText, who: Who): { readonly who: Who; readonly quotes: readonly Quote[]; readonly issues: readonly Issue[] } {
  const { marked, issues } = readMarks(text)
  const sources = new Sources(text, who)
  const found: Draft[] = []
  const lines: Line[] = []
  let next = 0
  for (let index = 0; index < text.blocks.length; index++) {
    // Outermost stretches in marks of this block.
    let here = NONE_MARKED
    for (let one = marked[next]; one !== undefined && one.block === index; one = marked[++next]) {
      if (one.inside !== undefined) continue
      if (here === NONE_MARKED) here = []
      here.push(one)
    }
    const block = text.blocks[index]
    if (block === undefined || SILENT.has(block.kind)) continue
    const before = lines.length
    linesOf(text, index, block.sentences[0], block.sentences[1], here, lines)
    for (let at = before; at < lines.length; at++) {
      const line = lines[at]
      if (line?.canReport) for (const draft of draftsOf(attribute(line, sources), sources)) found.push(draft)
      if (at >= KEPT) lines[at - KEPT]?.release()
    }
  }
  const turns = turnsOf(text, lines, sources)
  const drafts = turns.length === 0 ? found : withinTurns(found, turns)
  for (const turn of turns) if (turn.line.isHeadline) drafts.push(turn)
  unspoken(lines, drafts, sources)
  for (const turn of turns) if (!turn.line.isHeadline) drafts.push(turn)
  insideQuotes(text, marked, drafts, sources)
  drafts.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0))
  carrySpeakers(drafts, who)
  converse(text, drafts, who)
  nameRepeated(text, drafts)
  const quotes = finish(text, drafts)
  return { who: hear(text, who, quotes), quotes, issues: withoutReopened(drafts, issues) }
}

const NONE_MARKED: Marked[] = []

/** "AMES: Thank you all": within a turn, a cue without a speaker reports nobody else's words. */
function withinTurns(found: readonly Draft[], turns: readonly Draft[]): Draft[] {
  const turnOf = new Map(turns.map((turn) => [turn.line, turn]))
  const drafts = found.filter((draft) => draft.speaker !== undefined || !turnOf.has(draft.line))
  for (const draft of drafts) draft.within ??= turnOf.get(draft.line)
  return drafts
}

const NO_DRAFTS: readonly Draft[] = []

/** Attributions of one line as drafts; a medium that reports somebody's own attribution passes it on. */
function draftsOf(found: readonly Attributed[], sources: Sources): readonly Draft[] {
  if (found.length === 0) return NO_DRAFTS
  const made = found.map((one) => draftFrom(one, sources))
  let dropped: Draft[] | undefined
  for (let at = 0; at < found.length; at++) {
    const inner = found[at]
    const around = inner?.outer
    const draft = made[at]
    const outer = around && made[found.indexOf(around)]
    if (inner === undefined || around === undefined || draft === undefined || outer === undefined) continue
    draft.within = outer
    // "Fars said Ames hoped Q": that he did is what Fars said.
    if (inner.found.thought || !opensContent(inner, around)) continue
    if (around.found.speaker !== undefined && sources.isRelay(inner.line, around.found.speaker)) {
      // "Fars said Khamenei told Assad that Q": one quote, by Khamenei, through Fars.
      draft.via = [...draft.via, ...(outer.speaker ? [outer.speaker] : []), ...outer.via]
    } else if (outer.via.length > 0 && isSame(draft.speaker, outer.speaker)) {
      // "Ames was quoted by Fars as saying he told Lopez that Q": one quote, by Ames, to Lopez, through Fars.
      draft.via = [...draft.via, ...outer.via]
      draft.speaker = outer.speaker
      draft.cue = outer.cue
      draft.pattern = outer.pattern
    } else continue
    draft.within = outer.within
    ;(dropped ??= []).push(outer)
  }
  return dropped === undefined ? made : made.filter((draft) => !dropped.includes(draft))
}

function draftFrom({ line, found, via }: Attributed, sources: Sources): Draft {
  const { speaker } = found
  const author = speaker && authorOf(line.items, speaker)
  const passed: Source[] = []
  // "a post from Ames said": the post passes it on.
  if (author !== undefined && speaker !== undefined) addSource(line, phraseWith(phraseOf(speaker.first, speaker.first, speaker.head), { owner: speaker.owner }), sources, passed)
  if (found.via !== undefined) addSource(line, found.via, sources, passed)
  for (const phrase of via) addSource(line, phrase, sources, passed)
  const said = author === undefined || speaker?.relative === undefined ? author ?? speaker : relatedBy(author, speaker.relative)
  const parts = found.runs.map((run) => partOf(line, run.first, run.last))
  const source = said && sources.of(line, said)
  // Nobody passes on words of their own.
  const draft = draftOf(line, found.pattern, parts, found.cue, source, passed.filter((one) => !isSame(one, source)))
  draft.addressee = found.addressee && sources.of(line, found.addressee)
  draft.thought = found.thought
  return draft
}

function addSource(line: Line, phrase: Phrase, sources: Sources, into: Source[]): void {
  const source = sources.of(line, phrase)
  if (source !== undefined) into.push(source)
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
  for (let at = run.first; at < first; at++) {
    const kind = inner.line.items[at]?.kind
    if (kind !== 'noun' && kind !== 'word') return false
  }
  return true
}

/** Quotes inside quotes: every stretch in marks that holds another is read as a text of its own. */
function insideQuotes(text: ArticleText, marked: readonly Marked[], drafts: Draft[], sources: Sources): void {
  const inner = new Map<Marked, Marked[]>()
  for (const one of marked) {
    if (one.inside === undefined) continue
    const list = inner.get(one.inside)
    if (list) list.push(one)
    else inner.set(one.inside, [one])
  }
  if (inner.size === 0) return
  const owner = new Map<Marked, Draft>()
  for (const draft of drafts) own(draft, owner)
  for (const [outer, stretches] of inner) {
    const within = owner.get(outer)
    const lines = linesIn(text, outer, stretches)
    const here: Draft[] = []
    for (const line of lines) {
      if (line.marked.length === 0) continue
      for (const draft of draftsOf(attribute(line, sources), sources)) {
        if (!draft.parts.some((part) => part.marked.length > 0)) continue
        if (draft.pattern === 'label') labelOnly(draft)
        here.push(draft)
      }
    }
    unspoken(lines, here, sources)
    for (const draft of here) {
      draft.within ??= within
      own(draft, owner)
      drafts.push(draft)
    }
  }
}

function own(draft: Draft, owner: Map<Marked, Draft>): void {
  for (const part of draft.parts) for (const one of part.marked) owner.set(one, draft)
}

/** Inside a quote, what somebody called something is what stands in marks. */
function labelOnly(draft: Draft): void {
  const marked = draft.parts.flatMap((part) => part.marked)
  draft.parts.length = 0
  for (const one of marked) draft.parts.push({ from: one.first, to: one.last, marked: [one] })
}

function finish(text: ArticleText, drafts: readonly Draft[]): readonly Writable<Quote>[] {
  const made: { readonly draft: Draft; readonly quote: Writable<Quote> }[] = []
  for (const draft of drafts) {
    const quote = quoteOf(text, draft)
    if (quote !== undefined) made.push({ draft, quote })
  }
  made.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
  let index: Map<Draft, number> | undefined
  for (const { draft, quote } of made) {
    if (draft.within === undefined) continue
    const within = (index ??= new Map(made.map((one, at) => [one.draft, at]))).get(draft.within)
    if (within !== undefined) quote.within = within
  }
  return made.map(({ quote }) => quote)
}

/** A mark that is left open and opened anew in the next paragraph of the same quote is as it should be. */
function withoutReopened(drafts: readonly Draft[], issues: readonly Issue[]): readonly Issue[] {
  if (!issues.some(isUnclosed)) return issues
  const reopened = new Set<number>()
  for (const draft of drafts) {
    const marked = draft.parts.flatMap((part) => part.marked)
    marked.forEach((one, at) => {
      if (one.unclosed && (marked[at + 1]?.block ?? 0) > one.block) reopened.add(one.start)
    })
  }
  return reopened.size === 0 ? issues : issues.filter((issue) => !isUnclosed(issue) || !reopened.has(issue.start))
}

function isUnclosed(issue: Issue): boolean {
  return issue.rule === 'unclosed-quotation-mark'
}

function quoteOf(text: ArticleText, draft: Draft): Writable<Quote> | undefined {
  const { words, source } = text
  const parts: Span[] = []
  const marked: Span[] = []
  let start = Infinity
  let end = 0
  let inside = false
  let outside = false
  let unclosed = false
  for (const part of draft.parts) {
    if (part.to <= part.from) continue
    const partStart = words.start(part.from)
    const partEnd = words.end(part.to - 1)
    start = Math.min(start, partStart)
    end = Math.max(end, partEnd)
    let at = part.from
    let plain = false
    for (const one of part.marked) {
      plain ||= hasWords(words, at, one.first)
      at = one.last
      inside = true
      marked.push({ start: one.from, end: one.to })
      unclosed = one.unclosed
    }
    plain ||= hasWords(words, at, part.to)
    outside ||= plain
    if (plain) parts.push({ start: partStart, end: partEnd })
    else for (const one of part.marked) parts.push({ start: one.from, end: one.to })
  }
  if (parts.length === 0) return undefined
  const kind: QuoteKind = draft.term ? 'term' : !outside ? 'direct' : inside ? 'mixed' : 'indirect'
  const { speaker, via, pattern, term } = draft
  const cue = draft.cue && piece(source, words.start(draft.cue.from), words.end(draft.cue.to - 1))
  // Copies have no room to spare, and a long text has many quotes.
  const quote: Writable<Quote> = {
    start, end, text: source.slice(start, end), kind, parts: parts.slice(), marked: marked.slice(),
    ...(!term && { act: draft.thought ? 'thought' : 'speech' }), ...(cue && { cue }), ...(speaker && { speaker }), via, pattern
  }
  if (draft.addressee !== undefined) quote.addressee = draft.addressee
  if (unclosed) quote.unclosed = true
  return quote
}

function hasWords(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shape(at) & MARK) === 0) return true
  return false
}
