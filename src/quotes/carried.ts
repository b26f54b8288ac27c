/**
 * Whom a pronoun beside a cue stands for where only the quotes tell: "it added" after an agency's words, "they said" after
 * the engineers', and "I" inside what somebody says. "He" and "she" are resolved with the names.
 */
import { CARRYING_PRONOUNS, OWN_PRONOUNS } from '../lexicon/reporting-grammar.js'
import type { Source } from '../types.js'
import type { Draft } from './draft.js'

/** A speaker is remembered over this many paragraphs. */
const REACH = 1

/** Names the pronouns of `drafts`, which are in the order of the text. */
export function carrySpeakers(drafts: readonly Draft[]): void {
  const last = new Map<string, Draft>()
  for (const draft of drafts) {
    const { speaker } = draft
    if (speaker === undefined || draft.term) continue
    const lower = speaker.text.toLowerCase()
    const outer = OWN_PRONOUNS.has(lower) ? draft.within?.speaker : CARRYING_PRONOUNS.has(lower) ? remembered(last.get(lower), draft) : undefined
    if (outer !== undefined && speaker.person === undefined && speaker.organization === undefined) draft.speaker = named(speaker, outer)
    const one = draft.speaker
    if (one === undefined || one.person !== undefined || draft.within !== undefined) continue
    // "They" may be an agency too; "it" is nothing else.
    if (one.organization !== undefined) last.set('it', draft)
    if (one.name.toLowerCase() !== lower || !CARRYING_PRONOUNS.has(lower)) last.set('they', draft)
  }
}

function remembered(draft: Draft | undefined, now: Draft): Source | undefined {
  return draft !== undefined && now.line.block - draft.line.block <= REACH ? draft.speaker : undefined
}

function named(pronoun: Source, one: Source): Source {
  const { start, end, text } = pronoun
  return { start, end, text, name: one.name, ...(one.person !== undefined && { person: one.person }), ...(one.organization !== undefined && { organization: one.organization }) }
}
