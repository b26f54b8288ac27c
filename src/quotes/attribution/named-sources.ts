/** "The paper said, citing two aides, that Q": those who are named as its sources speak, and the paper passes it on. */
import { ORGANIZATION_HEAD, PREPOSITION, RELATIVE, REPORTING_NOUN, ROLE, TITLE } from '../../lexicon/classes.js'
import { CITING_NOUNS, isDocumentNoun, isSpeakingNoun, RELAY_NOUNS } from '../../lexicon/reporting-nouns.js'
import { IS_RELAY, TAKES_LABEL } from '../../lexicon/reporting-verbs.js'
import type { Attributed } from './attributed.js'
import { isGerund } from './clause.js'
import { byPhrase } from './cue.js'
import { hasClass, hasForm, isNoun, isOneOf, isVerb, type Item, reads } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { isPostmodifier, type Phrase, sourceFrom } from '../lines/phrases.js'
import type { Sources } from './sources.js'

/** A source that "citing" or "quoting", at item `at`, names. */
export interface Named {
  readonly at: number
  readonly source: Phrase
}

/** "citing two aides", "quoting the ministry", "with reference to the ministry": whom item `at` names; "citing the cold" names nobody. */
export function namedSource(line: Line, at: number): Phrase | undefined {
  const { items } = line
  const verb = items[at]
  // "referring to the ministry", "with reference to the ministry"
  const to = reads(verb, 'referring') ? at + 1 : reads(verb, 'with') && isOneOf(items[at + 1], CITING_NOUNS) ? at + 2 : undefined
  if (to !== undefined) return reads(items[to], 'to') && isBody(line, items[to + 1]) ? sourceFrom(items, to + 1) : undefined
  // "quoting informed sources"
  const first = isVerb(items[at + 1]) && hasForm(items[at + 1], 'participle') ? at + 2 : at + 1
  const noun = items[first]
  if (!isVerb(verb) || !isGerund(verb) || !isNoun(noun) || ((verb.report?.takes ?? 0) & (IS_RELAY | TAKES_LABEL)) !== (IS_RELAY | TAKES_LABEL)) return undefined
  // "without citing its sources"
  if (reads(items[at - 1], 'without')) return undefined
  const source = sourceFrom(items, first)
  const edge = items[source.last + 1]
  // "quoting an aide who was there", "quoting an aide it did not name"
  const isDescribed = hasForm(edge, 'pronoun') || hasClass(edge, RELATIVE)
  // "Fars citing aides said"
  const isBetween = hasForm(edge, 'finite') && isNoun(items[at - 1])
  if (edge !== undefined && !isDescribed && !isBetween && edge.lower !== ',' && edge.lower !== '.' && edge.lower !== 'that') return undefined
  const isSource = verb.group.lemma === 'quote' || noun.group.form === 'name' || isPostmodifier(items[first + 1]) || isSpeakingNoun(noun.lower) || (line.text.words.classes(noun.group.head) & (ROLE | TITLE | ORGANIZATION_HEAD)) !== 0
  return isSource ? source : undefined
}

/** "the ministry", "its press service", not "Ames": who is referred to may be who is meant. */
function isBody({ text: { words } }: Line, noun: Item | undefined): boolean {
  return isNoun(noun) && (isSpeakingNoun(noun.lower) || (words.classes(noun.group.head) & ORGANIZATION_HEAD) !== 0 || RELAY_NOUNS.has(noun.lower))
}

/** A medium that carried somebody's words, by the verb at item `at`. */
export interface Carrier {
  readonly at: number
  readonly relay: Phrase
}

/** "in comments carried by the radio", "in a letter published by the paper", with the participle at item `at`. */
export function carrierAt(line: Line, at: number, sources: Sources): Carrier | undefined {
  const { items, text: { words } } = line
  const relay = byPhrase(items, at + 1)
  const noun = items[at - 1]
  if (relay === undefined || !isNoun(noun) || !hasClass(items[at - 2], PREPOSITION)) return undefined
  const isWords = isDocumentNoun(noun.lower) || (words.classes(noun.group.head) & REPORTING_NOUN) !== 0
  return isWords && sources.isRelay(line, relay) ? { at, relay } : undefined
}

/** How far from its cue such a medium may stand. */
const NEAR = 6

/** Gives the attribution beside a carrier its medium: "Ames said in comments carried by the radio that", "In comments carried by the radio, Ames said". */
export function carry({ at, relay }: Carrier, all: readonly Attributed[]): void {
  const one = all.find(({ at: cue, found: { speaker } }) => speaker !== undefined && (cue < at ? at - cue < NEAR : speaker.first > relay.last))
  if (one !== undefined && one.via.length === 0 && one.found.via === undefined && !one.found.runs.some(({ first, last }) => first <= at && at <= last)) one.via.push(relay)
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
