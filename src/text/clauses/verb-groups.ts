/** Verb groups: auxiliaries, adverbs and the main verb, with tense and voice. After Quirk et al., *A Comprehensive Grammar* (1985), §3.52–3.66 and §4.42–4.48. */
import { BASE, ING, PARTICIPLE, PAST, THIRD, verbForms } from '../../lexicon/verb-forms.js'
import type { VerbGroup } from '../clauses.js'
import type { Word } from '../words.js'
import { lemmaByEnding } from './endings.js'
import * as tag from './tags.js'

/** A verb group whose form may still change: only the clause tells "accused" the past from "accused" the participle. */
export type OpenVerbGroup = { -readonly [key in keyof VerbGroup]: VerbGroup[key] } & {
  /** A past that could be a participle. */
  ambiguous?: true
}

/** "is set to resume", "is due to meet": be and one of these before "to" look forward. */
const OUTLOOKS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'going', 'set', 'due', 'expected', 'scheduled', 'slated', 'likely', 'about', 'bound', 'poised', 'planned', 'certain', 'sure', 'supposed', 'planning', 'preparing', 'projected', 'forecast', 'predicted', 'destined', 'unlikely'
])

/** Reads the verb group that begins at `start`, an index into `ids`; `next` is the index after it. */
export function readVerbGroup(words: readonly Word[], ids: readonly number[], tagged: tag.Tagged, start: number): { verb: OpenVerbGroup; next: number } {
  const { tags, forms } = tagged
  const group: OpenVerbGroup = { kind: 'verb', from: ids[start] ?? 0, to: 0, head: 0, lemma: '', form: 'finite', tense: 'none' }
  let last = start
  /** The auxiliary that governs the next word. */
  let governor = 0
  let finite = false
  let outlook = false
  for (let at = start; at < ids.length; at++) {
    const kind = tags[at] ?? 0
    const word = words[ids[at] ?? -1]
    if (word === undefined) break
    const form = forms[at] ?? 0
    if (kind === tag.ADVERB) {
      if (word.lower === 'not' || word.lower === 'never' || word.lower === "n't") group.negated = true
      continue
    }
    if (word.lower === 'not') group.negated = true
    if (word.lower.endsWith("n't") || word.lower === 'cannot') group.negated = true
    if (kind === tag.TO) {
      if (at > start && !outlook) break
      if (at === start) group.form = 'infinitive'
      else if (group.tense === 'present') group.tense = 'future'
      outlook = false
      governor = tag.TO
      continue
    }
    if (kind === tag.MODAL) {
      if (governor !== 0) break
      group.modal = word.lower === "'ll" || word.lower === "won't" ? 'will' : word.lower === "'d" ? 'would' : word.lower.replace("n't", '')
      group.tense = group.modal === 'will' || group.modal === 'shall' ? 'future' : 'present'
      if (group.modal === 'ca' || group.modal === 'cannot') group.modal = 'can'
      finite = true
      governor = tag.MODAL
      take(at)
      continue
    }
    if (kind === tag.BE || kind === tag.HAVE || kind === tag.DO) {
      if (governor === tag.BE) {
        if (kind === tag.BE && (form & ING) !== 0) group.progressive = true
        else if (kind === tag.HAVE && (form & ING) !== 0) group.progressive = true
        else break
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break
        group.perfect = true
      } else if (governor === tag.DO && kind === tag.DO) break
      if (governor === 0) opening(form)
      delete group.ambiguous
      governor = kind
      take(at)
      continue
    }
    if (kind === tag.VERB) {
      if (governor === tag.BE) {
        if ((form & ING) !== 0) group.progressive = true
        else if ((form & PARTICIPLE) !== 0) group.passive = true
        else break
      } else if (governor === tag.HAVE) {
        if ((form & PARTICIPLE) === 0) break
        group.perfect = true
      } else if (governor === 0) opening(form)
      else if (governor === tag.DO || governor === tag.MODAL || governor === tag.TO) {
        if ((form & BASE) === 0) break
      }
      take(at)
      if (governor === tag.BE && OUTLOOKS.has(word.lower) && leadsToInfinitive(at + 1)) {
        outlookAt(word.lower)
        continue
      }
      break
    }
    // "is due to", "is likely to", "is about to"
    if (governor === tag.BE && OUTLOOKS.has(word.lower) && leadsToInfinitive(at + 1)) {
      outlookAt(word.lower)
      continue
    }
    break
  }
  if (group.to === 0) take(start)
  if (!finite && group.form === 'finite' && group.tense === 'none') group.form = 'participle'
  return { verb: group, next: last + 1 }

  function take(at: number): void {
    const id = ids[at] ?? group.from
    last = at
    group.to = id + 1
    group.head = id
    const lower = words[id]?.lower ?? ''
    const kind = tags[at]
    group.lemma = kind === tag.BE ? 'be' : kind === tag.HAVE ? 'have' : kind === tag.DO ? 'do' : kind === tag.MODAL ? group.modal ?? lower : verbForms().get(lower)?.lemma ?? lemmaByEnding(lower)
  }

  /** The first verb of the group gives it its tense. */
  function opening(form: number): void {
    if (group.form === 'infinitive') return
    if ((form & PAST) !== 0) {
      group.tense = 'past'
      if ((form & PARTICIPLE) !== 0) group.ambiguous = true
    } else if ((form & (THIRD | BASE)) !== 0) group.tense = 'present'
    else if ((form & ING) !== 0) group.form = 'participle'
    else group.form = 'participle'
    finite = group.form === 'finite'
    if ((form & PARTICIPLE) !== 0 && (form & PAST) === 0) group.passive = true
    if ((form & ING) !== 0 && (form & PAST) === 0) group.progressive = true
  }

  function outlookAt(lower: string): void {
    outlook = true
    delete group.passive
    delete group.progressive
    group.modal = lower
  }

  function leadsToInfinitive(at: number): boolean {
    let next = at
    while (next < at + 3 && tags[next] === tag.ADVERB) next++
    return tags[next] === tag.TO
  }
}
