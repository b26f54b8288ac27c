/**
 * Stretches in marks that no verb of saying claimed: they go on from the quote before, stand behind a colon or a noun
 * ("a statement: “…”"), float in a paragraph of their own, belong to the verb they stand beside, or are only terms.
 */
import { ADJECTIVE, DETERMINER, REPORTING_NOUN, REPORTING_VERB } from '../../lexicon/classes.js'
import { SUBJECT_PRONOUNS, TOPIC_PREPOSITIONS } from '../../lexicon/reporting-grammar.js'
import { HEADLINE_LABELS } from '../../lexicon/reporting-nouns.js'
import { IS_NAMING, IS_THOUGHT, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { PAST } from '../../lexicon/verb-forms.js'
import { CAPITALIZED } from '../../text/words/words.js'
import type { Source } from '../../types.js'
import { isDash, type Item } from '../lines/item.js'
import { KEPT, type Line } from '../lines/lines.js'
import type { Marked } from '../lines/marks.js'
import { type Cue, type Draft, draftOf, type DraftPart, partOf } from './draft.js'
import { isSetApart } from './said-again.js'
import type { Sources } from '../attribution/sources.js'
import { beginsLower, isTitle } from '../lines/stretch.js'
import { authorIn, authorOf, ownedBy, ownerOf, phraseEndingAt, phraseFrom, relatedBy, sourceFrom } from '../lines/phrases.js'

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
  for (const draft of drafts) {
    const list = byLine.get(draft.line)
    if (list) list.push(draft)
    else byLine.set(draft.line, [draft])
  }
  const known = new Set(drafts)
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

  function claimAll(line: Line, next: Line | undefined): void {
    const alone = isAlone(line.items)
    for (let at = 0; at < line.items.length; at++) {
      const item = line.items[at]
      if (item?.kind !== 'marked' || taken.has(item.marked)) continue
      const made = claim(line, at, item.marked, before, sources, alone, next)
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
  }
}

/** “Q” Next paragraph: "— Jo Ames": who is named there said it. */
function sign(line: Line, above: readonly Draft[], sources: Sources): void {
  const draft = above.at(-1)
  // Most lines follow no quote that wants a speaker: their items are not asked for.
  if (draft === undefined || draft.cue !== undefined) return
  const { items } = line
  const end = items[2]
  if (items[1]?.kind !== 'noun' || !isDash(items[0]) || (end !== undefined && end.kind !== 'mark') || !isAlone(draft.line.items)) return
  const phrase = phraseFrom(items, 1)
  if (!sources.canSpeak(line, phrase)) return
  draft.speaker = sources.of(line, phrase)
  draft.cue = items[0]
  draft.pattern = 'signed'
}

/** "Fars quoted Ames as saying Q." Next paragraph: “Q,” he said. Fars still passes it on. */
function carryVia(draft: Draft, previous: Draft | undefined): void {
  if (previous?.pattern !== 'quoted-as-saying' || previous.via.length === 0 || draft.via.length > 0) return
  if (draft.line.block - previous.line.block > 1 || draft.speaker === undefined || previous.speaker === undefined) return
  if (draft.speaker.name === previous.speaker.name && SUBJECT_PRONOUNS.has(draft.speaker.text.toLowerCase())) draft.via = [...previous.via]
}

function claim(line: Line, at: number, marked: Marked, before: Before, sources: Sources, alone: boolean, next: Line | undefined): Draft | undefined {
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
  return colon(line, at, part, sources) ?? introduced(line, at, part, sources) ?? noun(line, at, part, sources) ?? clause(line, at, part, marked, sources)
}

/** "Ames wrote on Friday:" and in the next paragraph, without marks, what she wrote. */
function announced(line: Line, before: Line | undefined, sources: Sources): Told | undefined {
  const { text: { blocks, words }, block } = line
  // Most lines end in no colon: their items are not asked for.
  if (before === undefined || words.lower(before.to - 1) !== ':' || before.items.at(-1)?.lower !== ':' || before.block !== block - 1 || before.isHeadline || line.inside !== undefined || blocks[block]?.kind !== 'paragraph' || line.items[0]?.kind === 'marked' || (words.shape(line.from) & CAPITALIZED) === 0) return undefined
  const told = tells(before, before.items.length - 1, sources)
  return told !== undefined && (told.speaker.person ?? told.speaker.organization) !== undefined && (words.classes(told.cue.to - 1) & REPORTING_VERB) !== 0 ? told : undefined
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

/** Nothing but marks and stops in the line. */
function isAlone(items: readonly Item[]): boolean {
  return items.every((item) => item.kind === 'marked' || item.kind === 'mark')
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

/** "Ames: “Q”"; "Ames went further: “Q”" */
function colon(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  const mark = items[at - 1]
  if (mark?.kind !== 'mark' || mark.lower !== ':') return undefined
  const name = items[at - 2]
  if (name?.kind === 'noun') {
    const whole = phraseEndingAt(items, at - 2)
    // "Ames on the pier: “Q”"
    const phrase = line.isHeadline && TOPIC_PREPOSITIONS.has(items[whole.first + 1]?.lower ?? '') ? phraseEndingAt(items, whole.first) : whole
    const speaker = phrase.first === 0 || (items[phrase.first - 1]?.lower === 'from' && items[phrase.first - 2]?.kind !== 'verb') ? sources.of(line, phrase) : undefined
    // "Interview: “Q”": what stands over an article before a colon is often no speaker but a label.
    if (speaker !== undefined && !(line.isHeadline && HEADLINE_LABELS.has(name.lower))) return draftOf(line, 'colon', [part], { from: mark.from, to: mark.to }, speaker, [])
  }
  const told = tells(line, at - 1, sources)
  return told && draftOf(line, 'colon', [part], told.cue, told.speaker, [])
}

/** Over an article, "“Q”: Ames on the pier"; on a line of its own, "“Q” — Jo Ames, diver": who is named behind the words. */
function introduced(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  const mark = items[1]
  if (at !== 0 || items[2]?.kind !== 'noun' || !(isDash(mark) || (line.isHeadline && mark?.lower === ':'))) return undefined
  const phrase = phraseFrom(items, 2)
  const edge = items[phrase.last + 1]
  if (!line.isHeadline && edge !== undefined && edge.kind !== 'mark') return undefined
  const speaker = sources.canHold(line, phrase) ? sources.of(line, phrase) : undefined
  return speaker === undefined ? undefined : draftOf(line, line.isHeadline ? 'heading' : 'signed', [part], mark && { from: mark.from, to: mark.to }, speaker, [])
}

interface Told {
  readonly cue: Cue
  readonly speaker: Source
}

/** Who does something in a line that ends, at item `end`, with a colon: what follows is theirs. */
function tells(line: Line, end: number, sources: Sources): Told | undefined {
  const { items } = line
  const name = items[end - 1]
  if (name?.kind === 'noun') {
    let phrase = phraseEndingAt(items, end - 1)
    // "a letter from Ames and Lopez:"
    while (items[phrase.first - 1]?.lower === 'and' && items[phrase.first - 2]?.kind === 'noun') phrase = phraseEndingAt(items, phrase.first - 2)
    const from = items[phrase.first - 1]
    const isFrom = from?.lower === 'from' && items[phrase.first - 2]?.kind !== 'verb'
    const noun = isFrom ? from : items[phrase.head]
    const author = isFrom ? phrase : ownedBy(line, phrase)
    const speaker = author && sources.of(line, author)
    if (noun !== undefined && speaker !== undefined) return { speaker, cue: { from: noun.from, to: noun.to } }
  }
  // "According to a copy of the letter:"
  if (items[0]?.lower === 'according' && items[2]?.kind === 'noun') {
    const speaker = sources.of(line, sourceFrom(items, 2))
    return speaker && { speaker, cue: { from: items[0].from, to: items[0].to + 1 } }
  }
  let first: Told | undefined
  let person: Told | undefined
  for (let at = 0; at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'verb' || item.group.form !== 'finite') continue
    const subject = line.subjects.of(at)
    if (subject === undefined || items[subject.head]?.lower === 'there') continue
    const speaker = sources.of(line, (item.group.lemma === 'be' ? ownedBy(line, subject) : undefined) ?? relatedBy(subject, undefined))
    if (speaker === undefined) continue
    const told = { speaker, cue: { from: item.from, to: item.to } }
    first ??= told
    if (speaker.person !== undefined && (person === undefined || ((item.report?.takes ?? IS_THOUGHT) & (IS_THOUGHT | TAKES_QUOTE)) === TAKES_QUOTE)) person = told
  }
  return person ?? first
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
  const verb = items[phrase.first - 1]
  const from = authorIn(items, phrase)
  const subject = verb?.kind === 'verb' ? line.subjects.of(phrase.first - 1) : undefined
  // "Ames's remark", "her remark"
  const owner = ownerOf(line, head)
  const speaker = from ? sources.of(line, from) : owner ? sources.ofWords(owner.from, owner.to) : subject && sources.of(line, subject)
  return draftOf(line, 'noun', [part], { from: verb?.kind === 'verb' && owner === undefined ? verb.from : owner?.to ?? head.from, to: head.to }, speaker, [])
}

function isReporting(line: Line, word: number): boolean {
  return (line.text.words.classes(word) & REPORTING_NOUN) !== 0
}

/** So many words in marks are more than a part of the narrator's sentence. */
const SENTENCE = 20

/** Beside a verb: “offered an “apology””. Short stretches without a speaker are terms. */
function clause(line: Line, at: number, part: DraftPart, marked: Marked, sources: Sources): Draft {
  const { items } = line
  const words = marked.last - marked.first - 2
  // "(see “Notes”)", "the “Left Out in the Rain” tour": what something is called.
  const isGloss = items[at + 1]?.lower === ')' && (items[at - 1]?.lower === '(' || items[at - 2]?.lower === '(')
  if (isGloss || (items[at + 1]?.kind === 'noun' && (line.text.words.classes(marked.first - 1) & DETERMINER) !== 0)) return termOf(line, part)
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const item = items[index]
    if (item?.kind === 'mark' && (item.lower === ';' || item.lower === ':')) break
    if (item?.kind !== 'verb') continue
    // "is called “feather lung”": a name.
    if (item.group.passive && ((item.report?.takes ?? 0) & IS_NAMING) !== 0) return termOf(line, part)
    const subject = line.subjects.of(index)
    if (subject === undefined) continue
    const document = authorOf(items, subject)
    if (document === undefined && !sources.canSpeak(line, subject)) continue
    const speaker = sources.of(line, document ?? subject)
    if (speaker === undefined) break
    // "hopes to turn it “into a field of rubble”": words within the narrator's sentence, and no verb of saying; "vowed to fight “whoever comes”".
    const isWithin = words < SENTENCE && ((item.report?.takes ?? IS_THOUGHT) & IS_THOUGHT) !== 0 && beginsLower(line, marked) && items[at - 1]?.kind !== 'mark'
    if (isWithin && item.group.form === 'infinitive') continue
    if ((words < 4 || isWithin || isTitle(line, marked)) && document === undefined) break
    return draftOf(line, 'clause', [part], { from: item.from, to: item.to }, speaker, [])
  }
  // "Ames ‘proud’ of the new pier": in a headline the name before the marks speaks; a nickname says nothing, nor does "Ames ‘saved’ the pier".
  const isTold = (line.text.words.grammar(marked.first + 1) & PAST) !== 0 && (line.text.words.classes(marked.first + 1) & ADJECTIVE) === 0
  if (!isTold && line.inside === undefined && items[at - 1]?.kind === 'noun' && line.isHeadline && !sources.isInName(marked.start, marked.end)) {
    const speaker = sources.personIn(line.text.words.start(items[at - 1]?.from ?? line.from), marked.start)
    if (speaker !== undefined) return draftOf(line, 'heading', [part], undefined, speaker, [])
  }
  return words < 4 || isTitle(line, marked) || (at > 0 && beginsLower(line, marked)) ? termOf(line, part) : draftOf(line, 'unattributed', [part], undefined, undefined, [])
}

function termOf(line: Line, part: DraftPart): Draft {
  const made = draftOf(line, 'term', [part], undefined, undefined, [])
  made.term = true
  return made
}
