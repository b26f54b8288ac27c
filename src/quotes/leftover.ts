/**
 * Stretches in marks that no verb of saying claimed: they go on from the quote before, stand behind a colon or a noun
 * ("a statement: “…”"), float in a paragraph of their own, belong to the verb they stand beside, or are only terms.
 */
import { REPORTING_NOUN } from '../lexicon/classes.js'
import { isDocumentNoun } from '../lexicon/reporting-nouns.js'
import type { ArticleText } from '../text/text.js'
import { endOfContent, isStop } from './content.js'
import { endsQuote } from './grammar.js'
import type { Item, Line } from './lines.js'
import type { Marked } from './marks.js'
import { type Draft, type DraftPart, partOf } from './draft.js'
import type { Sources } from './sources.js'
import { isDash, type Phrase, phraseEndingAt, phraseFrom, Subjects } from './subjects.js'

/** What came before a stretch: the last quote that somebody spoke, and the line before. */
interface Before {
  /** The last draft with a speaker, and where it stands. */
  spoken?: Draft
  /** The line before, and whether its last words were somebody's. */
  line?: Line
}

/** Adds drafts for the stretches in marks of `lines` that no draft holds, and joins those that go on. */
export function unspoken(text: ArticleText, lines: readonly Line[], drafts: Draft[], sources: Sources): void {
  const taken = new Map<Marked, Draft>()
  for (const draft of drafts) for (const part of draft.parts) for (const one of part.marked) if (!taken.has(one)) taken.set(one, draft)
  const byLine = new Map<Line, Draft[]>()
  for (const draft of drafts) {
    const list = byLine.get(draft.line)
    if (list) list.push(draft)
    else byLine.set(draft.line, [draft])
  }
  const known = new Set(drafts)
  const before: Before = {}
  for (const line of lines) {
    const alone = isAlone(line.items)
    for (let at = 0; at < line.items.length; at++) {
      const item = line.items[at]
      if (item?.kind !== 'marked' || taken.has(item.marked)) continue
      const made = claim(text, line, at, item.marked, before, sources, alone)
      if (made === undefined) continue
      taken.set(item.marked, made)
      if (!known.has(made)) {
        known.add(made)
        drafts.push(made)
        const list = byLine.get(line)
        if (list) list.push(made)
        else byLine.set(line, [made])
      }
    }
    const here = byLine.get(line) ?? []
    for (const draft of here) if (!draft.term && draft.within === undefined && draft.speaker !== undefined) before.spoken = draft
    before.line = line
  }
}

function claim(text: ArticleText, line: Line, at: number, marked: Marked, before: Before, sources: Sources, alone: boolean): Draft | undefined {
  const part = partOf(line, at, at)
  const previous = before.spoken
  const sameBlock = previous !== undefined && previous.line.block === line.block
  if (alone && line.inside === undefined) {
    if (sameBlock && before.line?.block === line.block && goesOn(previous)) {
      previous.parts.push(part)
      return previous
    }
    if (sameBlock) return float(line, part, previous, 'continued')
    if (before.line !== undefined && before.line.block === line.block) {
      const speaker = lastSubject(before.line, sources)
      if (speaker !== undefined) return { line, pattern: 'floating', parts: [part], speaker, via: [] }
    }
    if (previous !== undefined && before.line?.block === line.block - 1) {
      if (previous.parts.at(-1)?.marked.at(-1)?.unclosed) {
        previous.parts.push(part)
        return previous
      }
      return float(line, part, previous, 'floating')
    }
  }
  return colon(line, at, part, sources) ?? noun(line, at, part, sources) ?? clause(line, at, part, marked, text, sources)
}

/** Nothing but marks and stops in the line. */
function isAlone(items: readonly Item[]): boolean {
  return items.every((item) => item.kind === 'marked' || item.kind === 'mark')
}

function goesOn(draft: Draft): boolean {
  return draft.parts.some((part) => part.marked.length > 0)
}

function float(line: Line, part: DraftPart, previous: Draft, pattern: string): Draft {
  return { line, pattern, parts: [part], speaker: previous.speaker, via: [] }
}

/** The subject of the first finite verb of a line. */
function lastSubject(line: Line, sources: Sources): ReturnType<Sources['of']> {
  const subjects = new Subjects(line)
  for (let at = 0; at < line.items.length; at++) {
    const item = line.items[at]
    if (item?.kind !== 'verb' || item.group.form !== 'finite') continue
    const subject = subjects.of(at)
    const source = subject && sources.of(line, subject)
    if (source !== undefined) return source
  }
  return undefined
}

/** Ames: “Q” */
function colon(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  const mark = items[at - 1]
  if (mark?.kind !== 'mark' || mark.lower !== ':') return undefined
  const name = items[at - 2]
  if (name?.kind !== 'noun') return undefined
  const phrase = phraseEndingAt(items, at - 2)
  if (phrase.first !== 0) return undefined
  const speaker = sources.of(line, phrase)
  return speaker && { line, pattern: 'colon', parts: [part], cue: { from: mark.from, to: mark.to }, speaker, via: [] }
}

/** "released the statement, “Q”"; "chants of “Q”"; "a post from Ames: “Q”" */
function noun(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  let before = at - 1
  while (items[before]?.kind === 'mark' && (items[before]?.lower === ',' || items[before]?.lower === ':' || isDash(items[before]))) before--
  if (items[before]?.kind === 'word' && (items[before]?.lower === 'of' || items[before]?.lower === 'that')) before--
  const item = items[before]
  if (item?.kind !== 'noun') return undefined
  const phrase = phraseEndingAt(items, before)
  const head = items[phrase.head]
  if (head?.kind !== 'noun' || !isReporting(line, head.group.head)) return undefined
  const subjects = new Subjects(line)
  const verb = items[phrase.first - 1]
  const from = afterBy(items, phrase)
  const subject = verb?.kind === 'verb' ? subjects.of(phrase.first - 1) : undefined
  const speaker = from ? sources.of(line, from) : head.group.possessor ? sources.ofWords(head.group.possessor.from, head.group.possessor.to) : subject && sources.of(line, subject)
  return { line, pattern: 'noun', parts: [part], cue: { from: verb?.kind === 'verb' ? verb.from : head.from, to: head.to }, ...(speaker && { speaker }), via: [] }
}

function isReporting(line: Line, word: number): boolean {
  return ((line.text.words[word]?.classes ?? 0) & REPORTING_NOUN) !== 0
}

/** "a post from Ames" */
function afterBy(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const item = items[at]
    if (item?.kind === 'word' && (item.lower === 'from' || item.lower === 'by') && items[at + 1]?.kind === 'noun') return phraseFrom(items, at + 1)
  }
  return undefined
}

/** Beside a verb: “offered an “apology””. Short stretches without a speaker are terms. */
function clause(line: Line, at: number, part: DraftPart, marked: Marked, text: ArticleText, sources: Sources): Draft {
  const { items } = line
  const words = marked.last - marked.first - 2
  const subjects = new Subjects(line)
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const item = items[index]
    if (item?.kind === 'mark' && (item.lower === ';' || item.lower === ':')) break
    if (item?.kind !== 'verb') continue
    const subject = subjects.of(index)
    if (subject === undefined) continue
    const head = items[subject.head]
    const document = head?.kind === 'noun' && isDocumentNoun(head.lower) ? afterBy(items, subject) : undefined
    const speaker = sources.of(line, document ?? subject)
    if (speaker === undefined) break
    const relay = document && sources.of(line, { first: subject.first, last: subject.first, head: subject.head })
    if (words < 4 && document === undefined) break
    return { line, pattern: 'clause', parts: [part], cue: { from: item.from, to: item.to }, speaker, via: relay ? [relay] : [] }
  }
  void endOfContent
  void endsQuote
  void isStop
  void text
  return { line, pattern: words < 4 ? 'term' : 'unattributed', parts: [part], via: [], ...(words < 4 && { term: true }) }
}
