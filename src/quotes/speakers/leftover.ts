/**
 * Stretches in marks that no verb of saying claimed: they go on from the quote before, stand behind a colon or a noun
 * ("a statement: “…”"), float in a paragraph of their own, belong to the verb they stand beside, or are only terms.
 */
import { SUBJECT_PRONOUNS } from '../../lexicon/reporting-grammar.js'
import type { Sources } from '../attribution/sources.js'
import { isAlone } from '../lines/item.js'
import { KEPT, type Line } from '../lines/lines.js'
import type { Marked } from '../lines/marks.js'
import { announced, colon, tells } from './colons.js'
import { type Draft, draftOf, type DraftPart, partOf } from './draft.js'
import { isSetApart } from './said-again.js'
import { introduced, sign } from './signatures.js'
import { acted, clause, noun, SENTENCE } from './within-sentence.js'

/** What came before a stretch: the last quote that somebody spoke, and the line before. */
interface Before {
  /** The last draft with a speaker, and where it stands. */
  spoken?: Draft
  /** Who spoke in the paragraph before it, if that is another. */
  other?: Draft | undefined
  /** One without a speaker whose mark is still open. */
  open?: Draft | undefined
  line?: Line
  /** Who acts in that line, once somebody has asked: a line can hold many stretches that do. */
  subject?: { readonly line: Line; readonly source: ReturnType<Sources['of']> }
}

/** Adds drafts for the stretches in marks of `lines` that no draft holds, and joins those that go on. */
export function unspoken(lines: readonly Line[], drafts: Draft[], sources: Sources): void {
  const taken = new Map<Marked, Draft>()
  for (const draft of drafts) for (const part of draft.parts) for (const one of part.marked) if (!taken.has(one)) taken.set(one, draft)
  const byLine = new Map<Line, Draft[]>()
  for (const draft of drafts) keep(draft)
  const before: Before = {}
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) continue
    if (line.marked.some((one) => !taken.has(one))) claimAll(line, lines[index + 1])
    else if (before.line !== undefined) sign(line, byLine.get(before.line) ?? [], sources)
    const told = announced(line, before.line, sources)
    if (told !== undefined && !byLine.get(before.line ?? line)?.some(({ cue, pattern }) => cue?.to === told.cue.to && pattern !== 'object')) {
      const [, last] = line.text.blocks[line.block]?.sentences ?? []
      drafts.push(draftOf(line, 'colon', [{ from: line.from, to: line.text.ranges[(last ?? 0) - 1]?.to ?? line.to, marked: [] }], told.cue, told.speaker, []))
    }
    const here = byLine.get(line) ?? []
    for (const draft of here) {
      if (draft.term || draft.within !== undefined || draft.speaker === undefined) continue
      carryVia(draft, before.spoken)
      const gap = draft.line.block - (before.spoken?.line.block ?? 0)
      if (draft.speaker.name !== before.spoken?.speaker?.name) before.other = gap === 1 ? before.spoken : undefined
      else if (gap > 0) before.other = undefined
      before.spoken = draft
    }
    before.open = goingOn(here, line, before.open)
    before.line = line
    if (index >= KEPT) lines[index - KEPT]?.release()
  }

  function keep(draft: Draft): void {
    const list = byLine.get(draft.line)
    if (list) list.push(draft)
    else byLine.set(draft.line, [draft])
  }

  function claimAll(line: Line, next: Line | undefined): void {
    const alone = isAlone(line.items)
    for (let at = 0; at < line.items.length; at++) {
      const item = line.items[at]
      if (item?.kind !== 'marked' || taken.has(item.marked)) continue
      const made = claim(line, at, item.marked, before, sources, alone, next)
      taken.set(item.marked, made)
      // What goes on is among the drafts.
      if (made === before.spoken) continue
      drafts.push(made)
      keep(made)
    }
  }
}

/** "Fars quoted Ames as saying Q." Next paragraph: “Q,” he said. Fars still passes it on. */
function carryVia(draft: Draft, previous: Draft | undefined): void {
  if (previous?.pattern !== 'quoted-as-saying' || previous.via.length === 0 || draft.via.length > 0) return
  if (draft.line.block - previous.line.block > 1 || draft.speaker === undefined || previous.speaker === undefined) return
  if (draft.speaker.name === previous.speaker.name && SUBJECT_PRONOUNS.has(draft.speaker.text.toLowerCase())) draft.via = [...previous.via]
}

function claim(line: Line, at: number, marked: Marked, before: Before, sources: Sources, alone: boolean, next: Line | undefined): Draft {
  const part = partOf(line, at, at)
  const previous = before.spoken
  const sameBlock = previous !== undefined && previous.line.block === line.block
  if (alone && line.inside === undefined) {
    if (before.line !== undefined && line.block - before.line.block <= 1 && before.line.items.at(-1)?.lower === ':') {
      const told = tells(before.line, before.line.items.length - 1, sources)
      if (told !== undefined) return draftOf(line, 'colon', [part], told.cue, told.speaker, [])
    }
    if (sameBlock && goesOn(previous)) {
      previous.parts.push(part)
      return previous
    }
    if (sameBlock) return float(line, part, previous, 'continued')
    if (before.line !== undefined && before.line.block === line.block) {
      if (before.subject?.line !== before.line) before.subject = { line: before.line, source: firstSubject(before.line, sources) }
      const speaker = before.subject.source
      if (speaker !== undefined) return draftOf(line, 'floating', [part], undefined, speaker, [])
    }
    const isNext = previous !== undefined && before.line?.block === line.block - 1
    if (isNext && previous.parts.at(-1)?.marked.at(-1)?.unclosed) {
      previous.parts.push(part)
      return previous
    }
    // “Gone?” Ames put the boots down.
    const actor = next?.block === line.block && next.marked.length === 0 && next.items[0]?.kind === 'noun' ? firstSubject(next, sources) : undefined
    if (actor?.person !== undefined) return draftOf(line, 'floating', [part], undefined, actor, [])
    if (isNext) return isSetApart(line) ? draftOf(line, 'floating', [part], undefined, undefined, []) : float(line, part, isAnswer(line, marked, previous) ? before.other ?? previous : previous, 'floating')
  }
  return acted(line, at, part, marked, sources) ?? colon(line, at, part, sources) ?? introduced(line, at, part, sources) ?? noun(line, at, part, sources) ?? clause(line, at, part, marked, sources)
}

/** So many paragraphs may be read before their speaker comes: each takes over the parts of those before. */
const LONGEST_OPEN = 20

/** Joins a quote without a speaker whose mark was left open to the one that opens the next paragraph; gives the one that is open now. */
function goingOn(here: readonly Draft[], line: Line, open: Draft | undefined): Draft | undefined {
  const first = open === undefined || here.length === 0 ? undefined : line.items[0]
  const next = first?.kind === 'marked' ? here.find((draft) => draft.parts[0]?.marked[0] === first.marked) : undefined
  if (open !== undefined && next !== undefined && open !== next && open.parts.length < LONGEST_OPEN && open.parts.at(-1)?.marked.at(-1)?.block === line.block - 1) {
    for (const part of open.parts.splice(0).reverse()) next.parts.unshift(part)
  }
  const last = here.at(-1)
  return last?.speaker === undefined && last?.parts.at(-1)?.marked.at(-1)?.unclosed ? last : undefined
}

/** “What dog?” “The dog you bought.” Where two speak in turn, a few words alone are the other's behind words without a cue, and behind or in a question. */
function isAnswer({ text: { source } }: Line, { first, last, to }: Marked, { cue, parts }: Draft): boolean {
  const asked = parts.at(-1)?.marked.at(-1)?.to ?? 0
  return last - first < SENTENCE && (cue === undefined || source.charAt(asked - 1) === '?' || source.charAt(to - 1) === '?')
}

function goesOn(draft: Draft): boolean {
  return draft.parts.some((part) => part.marked.length > 0)
}

function float(line: Line, part: DraftPart, previous: Draft, pattern: string): Draft {
  return draftOf(line, pattern, [part], undefined, previous.speaker, [])
}

/** The subject of the first finite verb of a line. */
function firstSubject(line: Line, sources: Sources): ReturnType<Sources['of']> {
  for (let at = 0; at < line.items.length; at++) {
    const item = line.items[at]
    if (item?.kind !== 'verb' || item.group.form !== 'finite') continue
    const subject = line.subjects.of(at)
    const source = subject && sources.of(line, subject)
    if (source !== undefined) return source
  }
  return undefined
}
