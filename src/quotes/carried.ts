/**
 * Whom a pronoun beside a cue stands for where only the quotes tell: "it added" after an agency's words, "they said" after
 * the engineers', "I" inside what somebody says, and "she said" right after a spokeswoman without a name. "He" and "she" for
 * people with names are resolved with the names, but in one paragraph the word stays with whoever spoke last.
 */
import { DETERMINER, GIVEN_NAME, PREPOSITION, PRONOUN, ROLE, SURNAME, TITLE } from '../lexicon/classes.js'
import { PLURAL_NOUN } from '../lexicon/grammar.js'
import { CARRYING_PRONOUNS, INDEFINITE_OPENERS, OWN_PRONOUNS, SINGULAR_OPENERS } from '../lexicon/reporting-grammar.js'
import { genderOfWord } from '../names/gender.js'
import type { Who } from '../names/people.js'
import type { Source } from '../types.js'
import type { Draft } from './draft.js'

/** A speaker is remembered over this many paragraphs. */
const REACH = 1
/** Words of a speaker without a name that tell of a gender stand near its start. */
const LONGEST = 8

/** Names the pronouns of `drafts`, which are in the order of the text. */
export function carrySpeakers(drafts: readonly Draft[], who: Who): void {
  const last = new Map<string, Draft>()
  for (const draft of drafts) {
    const { speaker } = draft
    if (speaker === undefined || draft.term) continue
    const lower = speaker.text.toLowerCase()
    const outer = OWN_PRONOUNS.has(lower) ? draft.within?.speaker : CARRYING_PRONOUNS.has(lower) ? remembered(last.get(lower), draft) : genderOf(lower) !== undefined ? nameless(last.get('one'), draft, lower) : undefined
    if (outer !== undefined && speaker.person === undefined && speaker.organization === undefined) draft.speaker = named(speaker, outer)
    else if (speaker.person !== undefined && genderOf(lower) !== undefined) {
      const before = onTheFloor(last.get('one'), draft, lower, who)
      if (before !== undefined) draft.speaker = named(speaker, before)
    }
    const one = draft.speaker
    if (one === undefined || draft.within !== undefined) continue
    last.set('one', draft)
    if (one.person !== undefined) continue
    // "They" may be an agency too; "it" is nothing else.
    if (one.organization !== undefined || isThing(draft, one)) last.set('it', draft)
    if ((one.name.toLowerCase() !== lower || !CARRYING_PRONOUNS.has(lower)) && (one.organization !== undefined || !INDEFINITE_OPENERS.has(lower.split(' ', 1)[0] ?? ''))) last.set('they', draft)
  }
}

/** "The statement", "the water board": one, and nobody. */
function isThing({ line: { text: { words } } }: Draft, { start, end }: Source): boolean {
  const first = words.indexAt(start)
  if ((words.classes(first) & DETERMINER) === 0) return false
  let at = first
  for (; words.end(at + 1) <= end && at < first + LONGEST && (words.classes(at + 1) & PREPOSITION) === 0; at++) if ((words.classes(at + 1) & (ROLE | TITLE | GIVEN_NAME | SURNAME | PRONOUN)) !== 0) return false
  return at > first && (words.grammar(at) & PLURAL_NOUN) === 0
}

function remembered(draft: Draft | undefined, now: Draft): Source | undefined {
  return draft !== undefined && now.line.block - draft.line.block <= REACH ? draft.speaker : undefined
}

/** Whoever spoke last in this paragraph, if that is one without a name whose gender does not speak against it. */
function nameless(draft: Draft | undefined, now: Draft, pronoun: string): Source | undefined {
  const speaker = draft !== undefined && draft.line.block === now.line.block ? draft.speaker : undefined
  if (speaker === undefined || speaker.person !== undefined || speaker.organization !== undefined) return undefined
  const words = speaker.name.toLowerCase().split(/\s+/, LONGEST)
  if (!SINGULAR_OPENERS.has(words[0] ?? '')) return undefined
  for (const word of words) {
    const gender = genderOfWord(word)
    if (gender !== undefined) return gender === genderOf(pronoun) ? speaker : undefined
  }
  return speaker
}

/** "Ames said the pier was safe. “It will hold,” he said": in one paragraph the word stays with whoever spoke before. */
function onTheFloor(draft: Draft | undefined, now: Draft, pronoun: string, { mentions, people }: Who): Source | undefined {
  const speaker = draft?.speaker
  if (!now.parts.some((part) => part.marked.length > 0) && now.pattern !== 'before' && now.pattern !== 'after') return undefined
  if (draft === undefined || speaker === undefined || draft.line === now.line || draft.line.block !== now.line.block || now.within !== undefined) return undefined
  if (speaker.person === undefined) return mentions[speaker.mention ?? -1]?.kind === 'role' ? nameless(draft, now, pronoun) : undefined
  const gender = people[speaker.person]?.gender
  return gender === undefined || gender === genderOf(pronoun) ? speaker : undefined
}

function genderOf(pronoun: string): 'female' | 'male' | undefined {
  return pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : undefined
}

function named(pronoun: Source, one: Source): Source {
  const { start, end, text } = pronoun
  return { start, end, text, name: one.name, ...(one.person !== undefined && { person: one.person }), ...(one.organization !== undefined && { organization: one.organization }) }
}
