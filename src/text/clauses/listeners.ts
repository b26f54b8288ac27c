/** "told the court officers had lied": where a listener ends and the subject of what is told begins, with no "that" between them. */
import { KIN, ORGANIZATION_HEAD, ROLE } from '../../lexicon/classes.js'
import { PLURAL_NOUN } from '../../lexicon/grammar.js'
import { INDEFINITE_ARTICLES } from '../../lexicon/name-context.js'
import { isListeningNoun } from '../../lexicon/reporting-nouns.js'
import { BASE, PARTICIPLE, PAST, THIRD } from '../../lexicon/verb-forms.js'
import { CAPITALIZED, type Words } from '../words/words.js'
import * as tag from './tags.js'

const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(INDEFINITE_ARTICLES)

/**
 * The index behind the listener in the run of nouns `[start, end)` behind a verb that is never without one; `end` where no
 * finite verb follows, so that all of the run is the listener, or where nothing parts the two.
 */
export function listenerEnd(words: Words, tagged: tag.Tagged, start: number, end: number): number {
  if (end - start < 2 || !isFiniteAt(words, tagged, end)) return end
  const { tags, ids, grammar } = tagged
  const last = end - 1
  const isOne = INDEFINITE.has(words.lower(ids[start] ?? -1))
  for (let at = start; at < last; at++) {
    const kind = tags[at]
    const next = tags[at + 1]
    if ((kind !== tag.NOUN && kind !== tag.NAME) || (next !== tag.NOUN && next !== tag.NAME) || (kind === tag.NAME && next === tag.NAME)) continue
    // "told the court officers' union …": the listener is told by its last word.
    if (at + 1 < last && isListener(words, tagged, at + 1)) continue
    // "told the jury Ames was", "told Fars prices were"; but "told a Fars reporter", "TELLS AMES TRADERS".
    const isParted = kind !== next && !(isOne && kind === tag.NAME) && (words.shape(ids[at] ?? -1) & words.shape(ids[at + 1] ?? -1) & CAPITALIZED) === 0
    if (isParted || isListener(words, tagged, at)) return at + 1
    // "told a rally workers had been cheated": no article for one stands before several.
    if (isOne && at + 1 === last && ((grammar[last] ?? 0) & PLURAL_NOUN) !== 0) return last
  }
  return end
}

/** A court, a body, a role, kin, or several of anything: "customers". */
function isListener(words: Words, { ids, classes, grammar }: tag.Tagged, at: number): boolean {
  return ((classes[at] ?? 0) & (ORGANIZATION_HEAD | ROLE | KIN)) !== 0 || ((grammar[at] ?? 0) & PLURAL_NOUN) !== 0 || isListeningNoun(words.lower(ids[at] ?? -1))
}

/** A verb that can only be finite there: "told the court officers involved in the raid to leave" has none. */
function isFiniteAt(words: Words, { tags, ids, forms }: tag.Tagged, at: number): boolean {
  let next = at
  // No "there would be", which has a subject of its own.
  while (next < at + 3 && tags[next] === tag.ADVERB && words.lower(ids[next] ?? -1) !== 'there') next++
  const kind = tags[next] ?? tag.SKIP
  const form = forms[next] ?? 0
  if (kind < tag.MODAL || kind > tag.VERB) return false
  return kind === tag.MODAL || ((form & (PAST | THIRD | BASE)) !== 0 && (kind !== tag.VERB || (form & PARTICIPLE) === 0 || tags[next + 1] !== tag.PREP))
}
