/** "The paper said, citing two aides, that Q": those who are named as its sources speak, and the paper passes it on. */
import { ORGANIZATION_HEAD, RELATIVE, ROLE, TITLE } from '../lexicon/classes.js'
import { isSpeakingNoun } from '../lexicon/reporting-nouns.js'
import { IS_RELAY, TAKES_LABEL } from '../lexicon/reporting-verbs.js'
import type { Attributed } from './attribute.js'
import { isGerund } from './content.js'
import type { Line } from './lines.js'
import { isPostmodifier, type Phrase, sourceFrom } from './phrases.js'
import type { Sources } from './sources.js'

/** A source that "citing" or "quoting", at item `at`, names. */
export interface Named {
  readonly at: number
  readonly source: Phrase
}

/** "citing two aides", "quoting the ministry": whom item `at` names; "citing the cold" names nobody. */
export function namedSource(line: Line, at: number): Phrase | undefined {
  const { items } = line
  const verb = items[at]
  // "quoting informed sources"
  const first = items[at + 1]?.kind === 'verb' && items[at + 1]?.group?.form === 'participle' ? at + 2 : at + 1
  const noun = items[first]
  if (verb?.kind !== 'verb' || !isGerund(verb) || noun?.kind !== 'noun' || ((verb.report?.takes ?? 0) & (IS_RELAY | TAKES_LABEL)) !== (IS_RELAY | TAKES_LABEL)) return undefined
  // "without citing its sources"
  if (items[at - 1]?.lower === 'without') return undefined
  const source = sourceFrom(items, first)
  const edge = items[source.last + 1]
  // "quoting an aide who was there", "quoting an aide it did not name"
  const isDescribed = edge?.group?.form === 'pronoun' || ((edge?.classes ?? 0) & RELATIVE) !== 0
  if (edge !== undefined && !isDescribed && edge.lower !== ',' && edge.lower !== '.') return undefined
  const isSource = verb.group.lemma === 'quote' || noun.group.form === 'name' || isPostmodifier(items[first + 1]) || isSpeakingNoun(noun.lower) || (line.text.words.classes(noun.group.head) & (ROLE | TITLE | ORGANIZATION_HEAD)) !== 0
  return isSource ? source : undefined
}

/** How many items may lie between a cue and the source that is named for it. */
const REACH = 25

/** Gives the attribution beside `named` its source, if a medium is its speaker so far. */
export function passOn(line: Line, { at, source }: Named, all: readonly Attributed[], sources: Sources): void {
  let nearest: Attributed | undefined
  for (let index = all.length - 1, steps = 0; index >= 0 && steps < 6; index--, steps++) {
    const one = all[index]
    const speaker = one?.found.speaker
    if (one === undefined || speaker === undefined || Math.abs(one.at - at) > REACH) continue
    // "Citing two aides, the paper said", "The paper, citing two aides, said"; otherwise the cue before it.
    const isAhead = one.at > at && (at === 0 || speaker.first < at)
    if (isAhead || (one.at < at && (nearest === undefined || nearest.at < one.at))) nearest = one
  }
  const relay = nearest?.found.speaker
  if (nearest !== undefined && relay !== undefined && nearest.found.via === undefined && sources.isRelay(line, relay)) {
    nearest.found.speaker = source
    nearest.found.via = relay
  }
}
