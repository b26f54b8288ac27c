/** Words in marks within the narrator's sentence: what a noun of saying names, what a verb tells, or mere terms. */
import { ADJECTIVE, DETERMINER, REPORTING_NOUN } from '../../lexicon/classes.js'
import { MENTIONED, TITLED } from '../../lexicon/reporting-nouns.js'
import { IS_NAMING, IS_THOUGHT } from '../../lexicon/reporting-verbs.js'
import { PAST } from '../../lexicon/verb-forms.js'
import type { Sources } from '../attribution/sources.js'
import { isDash, isOneOf } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import type { Marked } from '../lines/marks.js'
import { authorIn, authorOf, ownerOf, phraseEndingAt } from '../lines/phrases.js'
import { beginsLower, endsInComma, endsQuote, isTitle } from '../lines/stretch.js'
import { type Draft, draftOf, type DraftPart } from './draft.js'

/** So many words in marks are more than a part of the narrator's sentence. */
export const SENTENCE = 20

/** "released the statement, “Q”"; "chants of “Q”"; "a post from Ames: “Q”" */
export function noun(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
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
  // "the phrase “as safe as oak”": words that are only spoken of.
  if (speaker === undefined && before === at - 1 && MENTIONED.has(item.lower)) return termOf(line, part)
  return draftOf(line, 'noun', [part], { from: verb?.kind === 'verb' && owner === undefined ? verb.from : owner?.to ?? head.from, to: head.to }, speaker, [])
}

/** “Good morning,” she greeted them. “We won,” Ames raised both arms: the comma gives the words to whoever does something behind it. */
export function acted(line: Line, at: number, part: DraftPart, marked: Marked, sources: Sources): Draft | undefined {
  const { items } = line
  const open = items[at - 1]
  if ((open !== undefined && open.kind !== 'mark') || items[at + 1]?.kind !== 'noun' || !endsInComma(line, marked) || isTitle(line, marked)) return undefined
  let verb = at + 2
  while (items[verb]?.kind === 'noun' || items[verb]?.kind === 'word') verb++
  const item = items[verb]
  const subject = item?.kind === 'verb' && item.group.form === 'finite' ? line.subjects.of(verb) : undefined
  if (item === undefined || subject?.first !== at + 1 || !sources.canSpeak(line, subject)) return undefined
  return draftOf(line, 'after', [part], { from: item.from, to: item.to }, sources.of(line, subject), [])
}

function isReporting(line: Line, word: number): boolean {
  return (line.text.words.classes(word) & REPORTING_NOUN) !== 0
}

/** Beside a verb: “offered an “apology””. Short stretches without a speaker are terms. */
export function clause(line: Line, at: number, part: DraftPart, marked: Marked, sources: Sources): Draft {
  const { items } = line
  const words = marked.last - marked.first - 2
  // "(see “Notes”)", "the “Left Out in the Rain” tour": what something is called.
  const isGloss = items[at + 1]?.lower === ')' && (items[at - 1]?.lower === '(' || items[at - 2]?.lower === '(')
  if (isGloss || isOneOf(items[at - 1], TITLED) || (items[at + 1]?.kind === 'noun' && (line.text.words.classes(marked.first - 1) & DETERMINER) !== 0)) return termOf(line, part)
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
    const isWithin = words < SENTENCE && ((item.report?.takes ?? IS_THOUGHT) & IS_THOUGHT) !== 0 && beginsLower(line, marked) && (items[at - 1]?.kind !== 'mark' || (item.report === undefined && !endsQuote(line, marked)))
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
