/** Words behind a colon: "Ames: “Q”", "Ames went further: “Q”", and a paragraph of them without marks behind "Ames wrote on Friday:". */
import { ORGANIZATION_HEAD, REPORTING_VERB } from '../../lexicon/classes.js'
import { EXPLETIVES, TOPIC_PREPOSITIONS } from '../../lexicon/reporting-grammar.js'
import { HEADLINE_LABELS } from '../../lexicon/reporting-nouns.js'
import { IS_RELAY, IS_THOUGHT, TAKES_QUOTE } from '../../lexicon/reporting-verbs.js'
import { SECTION_NAMES } from '../../lexicon/section-names.js'
import { CAPITALIZED } from '../../text/words/words.js'
import type { Source } from '../../types.js'
import type { Sources } from '../attribution/sources.js'
import { isDash, type NounItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { ownedBy, phraseEndingAt, phraseFrom, relatedBy, sourceFrom } from '../lines/phrases.js'
import { type Cue, type Draft, draftOf, type DraftPart } from './draft.js'

/** Who tells what stands behind a colon, and the words by which. */
export interface Told {
  readonly cue: Cue
  readonly speaker: Source
}

const SECTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(SECTION_NAMES)

/** "Ames: “Q”"; "Ames went further: “Q”" */
export function colon(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  const mark = items[at - 1]
  if (mark?.kind !== 'mark' || mark.lower !== ':') return undefined
  const name = items[at - 2]
  if (name?.kind === 'noun') {
    const ending = phraseEndingAt(items, at - 2)
    const isTalk = HEADLINE_LABELS.has(items[ending.first]?.lower ?? '') && items[ending.first + 1]?.lower === 'with'
    const whole = isTalk ? phraseFrom(items, ending.first + 2) : ending
    // "Ames on the pier: “Q”", "Interview with Ames: “Q”"
    const phrase = line.isHeadline && TOPIC_PREPOSITIONS.has(items[whole.first + 1]?.lower ?? '') ? phraseEndingAt(items, whole.first) : whole
    // "Pier shut; Ames: “Q”"
    const opener = items[phrase.first - 1]
    const opens = isTalk || opener === undefined || opener.lower === ';' || isDash(opener) || (opener.lower === 'from' && items[phrase.first - 2]?.kind !== 'verb')
    const speaker = opens ? sources.of(line, phrase) : undefined
    // "Interview: “Q”": what stands over an article before a colon is often no speaker but a label.
    if (speaker !== undefined && !(line.isHeadline && isLabel(line, name, speaker))) return draftOf(line, 'colon', [part], { from: mark.from, to: mark.to }, speaker, [])
  }
  const told = tells(line, at - 1, sources)
  return told && draftOf(line, 'colon', [part], told.cue, told.speaker, [])
}

/** "Watch", "Fact check", "Football": what a line is, or where it belongs. */
function isLabel({ text: { words } }: Line, { lower, to, group: { head } }: NounItem, { text, person, organization }: Source): boolean {
  // "Fact check", "Q&A"
  if (HEADLINE_LABELS.has(words.lower(to - 1)) || HEADLINE_LABELS.has(text.toLowerCase())) return true
  return person === undefined && organization === undefined && SECTIONS.has(lower) && (words.classes(head) & ORGANIZATION_HEAD) === 0
}

/** "Ames wrote on Friday:" and in the next paragraph, without marks, what she wrote. */
export function announced(line: Line, before: Line | undefined, sources: Sources): Told | undefined {
  const { text: { blocks, words }, block } = line
  // Most lines end in no colon: their items are not asked for.
  if (before === undefined || words.lower(before.to - 1) !== ':' || before.items.at(-1)?.lower !== ':' || before.block !== block - 1 || before.isHeadline || line.inside !== undefined || blocks[block]?.kind !== 'paragraph' || line.items[0]?.kind === 'marked' || (words.shape(line.from) & CAPITALIZED) === 0) return undefined
  const told = tells(before, before.items.length - 1, sources)
  return told !== undefined && (told.speaker.person ?? told.speaker.organization) !== undefined && (words.classes(told.cue.to - 1) & REPORTING_VERB) !== 0 ? told : undefined
}

/** Who does something in a line that ends, at item `end`, with a colon: what follows is theirs. */
export function tells(line: Line, end: number, sources: Sources): Told | undefined {
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
  let last: Told | undefined
  for (let at = 0; at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'verb' || item.group.form !== 'finite') continue
    const subject = line.subjects.of(at)
    if (subject === undefined || (item.group.lemma === 'be' && EXPLETIVES.has(items[subject.head]?.lower ?? ''))) continue
    const speaker = sources.of(line, (item.group.lemma === 'be' ? ownedBy(line, subject) : undefined) ?? relatedBy(subject, undefined))
    if (speaker === undefined) continue
    // "who quoted Lopez as saying:"
    const quoted = ((item.report?.takes ?? 0) & IS_RELAY) !== 0 && items[at + 1]?.kind === 'noun' ? phraseFrom(items, at + 1) : undefined
    if (quoted !== undefined && items[quoted.last + 1]?.lower === 'as') return { speaker: sources.of(line, quoted) ?? speaker, cue: { from: item.from, to: items[quoted.last + 2]?.to ?? item.to } }
    const told = { speaker, cue: { from: item.from, to: item.to } }
    // "When she had told me, I said:"
    if (at === end - 1 && ((item.report?.takes ?? 0) & TAKES_QUOTE) !== 0) return told
    first ??= told
    const says = ((item.report?.takes ?? IS_THOUGHT) & (IS_THOUGHT | TAKES_QUOTE)) === TAKES_QUOTE
    if (speaker.person !== undefined && (person === undefined || says)) person = told
    // "When Lopez protested, the owner said:"
    last = says && sources.canSpeak(line, subject) ? told : undefined
  }
  return last ?? person ?? first
}
