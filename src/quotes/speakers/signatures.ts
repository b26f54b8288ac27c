/** Who is named behind the words, on a line of their own or over an article: "“Q” — Jo Ames, diver", "“Q”: Ames on the pier". */
import type { Sources } from '../attribution/sources.js'
import { isAlone, isDash } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { phraseFrom } from '../lines/phrases.js'
import { type Draft, draftOf, type DraftPart } from './draft.js'

/** Over an article, "“Q”: Ames on the pier"; on a line of its own, "“Q” — Jo Ames, diver": who is named behind the words. */
export function introduced(line: Line, at: number, part: DraftPart, sources: Sources): Draft | undefined {
  const { items } = line
  const mark = items[1]
  if (at !== 0 || items[2]?.kind !== 'noun' || !(isDash(mark) || (line.isHeadline && mark?.lower === ':'))) return undefined
  const phrase = phraseFrom(items, 2)
  const speaker = sources.canHold(line, phrase) ? sources.of(line, phrase) : undefined
  return speaker === undefined ? undefined : draftOf(line, line.isHeadline ? 'heading' : 'signed', [part], mark && { from: mark.from, to: mark.to }, speaker, [])
}

/** “Q” Next paragraph: "— Jo Ames": who is named there said it. */
export function sign(line: Line, above: readonly Draft[], sources: Sources): void {
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
