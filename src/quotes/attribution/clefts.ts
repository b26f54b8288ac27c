/** Sentences turned round "is" and "was": "What Ames said was that Q", "“Q” was how Ames put it". */
import { CLEFT_OPENERS } from '../../lexicon/reporting-grammar.js'
import { IS_EVIDENCE, IS_THOUGHT, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { isMark, isMarked, isNoun, isVerb, type Item, itemBefore, reads } from '../lines/item.js'
import { type Phrase, phraseFrom, phraseWith } from '../lines/phrases.js'
import { type Attribution, attributionOf, type Cue } from './cue.js'
import { placeOf, runsOf } from './runs.js'

/** "What Ames said was that Q", "All Ames would say was: “Q”", "The only thing Ames told Lopez was that Q" */
export function cleft(cue: Cue): Attribution | undefined {
  const { line, at, item, verb } = cue
  const { items } = line
  // "What the map shows is that"
  if ((verb.takes & (TAKES_CLAUSE | IS_THOUGHT | IS_EVIDENCE)) !== TAKES_CLAUSE || item.group.form !== 'finite' || item.group.passive) return undefined
  const told = items[at + 1]
  const addressee = isNoun(told) ? phraseFrom(items, at + 1) : undefined
  const be = (addressee?.last ?? at) + 1
  const first = isMark(items[be + 1]) ? be + 2 : be + 1
  if (!isBe(items[be]) || (!reads(items[first], 'that') && !isMarked(items[first]))) return undefined
  const speaker = turned(cue)
  if (speaker === undefined) return undefined
  const runs = runsOf(line, { first, last: first, form: isMarked(items[first]) ? 'quote' : 'that', addressee, apart: false }, placeOf(cue))
  const found = attributionOf(cue, 'cleft', runs, speaker, (runs.at(-1)?.last ?? first) + 1)
  found.addressee = addressee
  return found
}

/** Who says it behind "what", "all", "the only thing": these may have been read into one group with the name. */
function turned({ line: { items, text: { words } }, at, subjects }: Cue): Phrase | undefined {
  const speaker = subjects.of(at)
  const head = speaker && items[speaker.head]
  if (speaker === undefined || head === undefined) return undefined
  const opener = itemBefore(items, speaker.first)
  if (opener !== undefined && !isMarked(opener) && CLEFT_OPENERS.has(opener.lower)) return speaker
  for (let word = head.from; word < head.to - 1; word++) if (CLEFT_OPENERS.has(words.lower(word))) return phraseWith(speaker, { owner: { from: word + 1, to: head.to } })
  return undefined
}

/** "“Q” was how Ames put it", "“Q,” is how Ames described it" */
export function how(cue: Cue): Attribution | undefined {
  const { line: { items }, at, item, subjects } = cue
  const speaker = item.group.passive ? undefined : subjects.of(at)
  if (speaker === undefined || speaker.first >= at || !reads(items[speaker.first - 1], 'how') || !isBe(items[speaker.first - 2])) return undefined
  const marked = speaker.first - 3
  return isMarked(items[marked]) ? attributionOf(cue, 'how', [{ first: marked, last: marked }], speaker, at + 1) : undefined
}

const isBe = (item: Item | undefined): boolean => isVerb(item) && item.group.lemma === 'be' && item.group.form === 'finite'
