/** Verb groups: auxiliaries, adverbs and the main verb, with tense and voice. After Quirk et al., *A Comprehensive Grammar* (1985), §3.52–3.66 and §4.42–4.48. */
import { NEGATION, OUTLOOK } from '../../lexicon/grammar.js'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import type { VerbGroup } from './clauses.js'
import type { Words } from '../words/words.js'
import * as tag from './tags.js'

/** A verb group whose form may still change: only the clause tells "accused" the past from "accused" the participle. */
export type OpenVerbGroup = { -readonly [key in keyof VerbGroup]: VerbGroup[key] } & {
  /** A past that could be a participle. */
  ambiguous: boolean
  /** The index after it, into the stretch. */
  readonly next: number
}

/** What the words of a group have told so far, one bit each. */
const FINITE = 1 << 0
const NONFINITE = 1 << 1
const INFINITIVE = 1 << 2
const IN_PAST = 1 << 3
const IN_PRESENT = 1 << 4
const IN_FUTURE = 1 << 5
const PERFECT = 1 << 6
const PROGRESSIVE = 1 << 7
const PASSIVE = 1 << 8
const NEGATED = 1 << 9
const AMBIGUOUS = 1 << 10

/** Reads the verb group that begins at `start`, an index into the stretch. */
export function readVerbGroup(words: Words, tagged: tag.Tagged, start: number): OpenVerbGroup {
  const { count, ids, tags, forms } = tagged
  let known = 0
  let modal: string | undefined
  /** The last word that belongs to the group, -1 before there is one. */
  let last = -1
  /** The auxiliary that governs the next word. */
  let governor = 0
  let outlook = false
  for (let at = start; at < count; at++) {
    const kind = tags[at] ?? 0
    const id = ids[at] ?? -1
    if (id < 0) break
    const form = forms[at] ?? 0
    if (tagged.has(at, NEGATION)) known |= NEGATED
    if (kind === tag.ADVERB) {
      if (words.lower(id) === 'never') known |= NEGATED
      continue
    }
    if (kind === tag.TO) {
      if (at > start && !outlook) break
      if (at === start) known |= INFINITIVE
      else if ((known & IN_PRESENT) !== 0) known = (known & ~IN_PRESENT) | IN_FUTURE
      outlook = false
      governor = tag.TO
      continue
    }
    if (kind === tag.MODAL) {
      if (governor !== 0) break
      modal = modalOf(words.lower(id))
      known |= FINITE | (modal === 'will' || modal === 'shall' ? IN_FUTURE : IN_PRESENT)
      governor = tag.MODAL
      last = at
      continue
    }
    if (kind === tag.BE || kind === tag.HAVE || kind === tag.DO) {
      if (governor === tag.BE) {
        if (kind === tag.DO || (form & ING) === 0) break
        known |= PROGRESSIVE
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break
        known |= PERFECT
      } else if (governor === tag.DO && kind === tag.DO) break
      if (governor === 0) known = opened(known, form)
      known &= ~AMBIGUOUS
      governor = kind
      last = at
      continue
    }
    if (kind === tag.VERB) {
      if (governor === tag.BE) {
        if ((form & ING) !== 0) known |= PROGRESSIVE
        else if ((form & PARTICIPLE) !== 0) known |= PASSIVE
        else break
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break
        known |= PERFECT
      } else if (governor === 0) known = opened(known, form)
      else if ((form & BASE) === 0) break
      last = at
      if (governor !== tag.BE) break
    }
    // "is set to", "is due to", "is likely to".
    if (governor !== tag.BE || !tagged.has(at, OUTLOOK) || !leadsToInfinitive(tags, at + 1)) break
    outlook = true
    known &= ~(PASSIVE | PROGRESSIVE)
    modal = words.lower(id)
  }
  if (last < 0) last = start
  if ((known & (FINITE | NONFINITE | INFINITIVE | IN_PAST | IN_PRESENT | IN_FUTURE)) === 0) known |= NONFINITE
  const from = ids[start] ?? 0
  const head = ids[last] ?? from
  const kind = tags[last]
  const { lower, lemma } = words.spelling(head)
  return {
    kind: 'verb',
    from,
    to: head + 1,
    head,
    lemma: kind === tag.BE ? 'be' : kind === tag.HAVE ? 'have' : kind === tag.DO ? 'do' : kind === tag.MODAL ? modal ?? lower : lemma,
    form: (known & INFINITIVE) !== 0 ? 'infinitive' : (known & NONFINITE) !== 0 ? 'participle' : 'finite',
    tense: (known & IN_PAST) !== 0 ? 'past' : (known & IN_PRESENT) !== 0 ? 'present' : (known & IN_FUTURE) !== 0 ? 'future' : 'none',
    perfect: (known & PERFECT) !== 0 || undefined,
    progressive: (known & PROGRESSIVE) !== 0 || undefined,
    passive: (known & PASSIVE) !== 0 || undefined,
    negated: (known & NEGATED) !== 0 || undefined,
    modal,
    ambiguous: (known & AMBIGUOUS) !== 0,
    next: last + 1
  }
}

/** What the first verb of the group tells: its tense, or that the group is not finite. */
function opened(known: number, form: number): number {
  if ((known & INFINITIVE) !== 0) return known
  if ((form & PAST) !== 0) return known | FINITE | IN_PAST | ((form & PARTICIPLE) !== 0 ? AMBIGUOUS : 0)
  const voice = ((form & PARTICIPLE) !== 0 ? PASSIVE : 0) | ((form & ING) !== 0 ? PROGRESSIVE : 0)
  return known | voice | ((form & (THIRD | BASE)) !== 0 ? FINITE | IN_PRESENT : NONFINITE)
}

function modalOf(lower: string): string {
  switch (lower) {
    case "'ll": case "won't": return 'will'
    case "'d": return 'would'
    case "can't": case 'cannot': return 'can'
    default: return lower.endsWith("n't") ? lower.slice(0, -3) : lower
  }
}

function leadsToInfinitive(tags: Uint8Array, at: number): boolean {
  let next = at
  while (next < at + 3 && tags[next] === tag.ADVERB) next++
  return tags[next] === tag.TO
}
