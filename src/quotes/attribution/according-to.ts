/** Sources without a verb of saying: "according to Ames", "as per Ames", "in the view of Ames", "as announced by Ames", "in the words of Ames". */
import { COORDINATOR, DETERMINER, ORGANIZATION_HEAD, PREPOSITION, RELATIVE, ROLE, TITLE } from '../../lexicon/classes.js'
import { INDEFINITE_OPENERS, OWN_PRONOUNS } from '../../lexicon/reporting-grammar.js'
import { isDocumentNoun, isSpeakingNoun, MEASURES, SOURCE_NOUNS } from '../../lexicon/reporting-nouns.js'
import { TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { canTake, hasClass, hasForm, isDash, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, itemBefore, lastMarked, reads } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { asideAfter, behindPlaces, isTime, ownerOf, type Phrase, phraseFrom, phraseOf, phraseWith, sourceFrom } from '../lines/phrases.js'
import { endsQuote } from '../lines/stretch.js'
import { type Attributed, isPutInto, lastOf, quiet } from './attributed.js'
import { behindTimes, isAfterVerb, isGerund, isStop, isSubject } from './clause.js'
import { isSayable, type Run } from './content.js'
import { type Attribution, byPhrase } from './cue.js'
import { endOfContent, placeWith, WITHOUT_VERB } from './ends.js'

const ACCORDING_TO = 'according-to'

function according(cue: Attribution['cue'], runs: readonly Run[], speaker: Phrase, end: number): Attribution {
  return { pattern: ACCORDING_TO, cue, runs, speaker, via: undefined, addressee: undefined, thought: false, end }
}

/** A source that stands behind "according to" or the like. */
export interface NamedSource {
  readonly cue: Attribution['cue']
  readonly speaker: Phrase
  /** The item after it. */
  readonly end: number
}

/** Words in marks, marks included, that may be no more than a name. */
const LONGEST_TERM = 4

/** "according to Ames", "as per Ames", "per Ames", "as announced by Ames", "as reports Fars", "in the view of Ames", "in Ames's words" at item `at`. */
export function sourceAt(line: Line, at: number): NamedSource | undefined {
  const { items } = line
  const opener = items[at]
  const next = items[at + 1]
  // "paid according to their needs": how, and not who says so.
  if (reads(opener, 'according') && reads(items[at + 2], 'what')) return sourceTelling(items, at)
  if (reads(opener, 'according')) return reads(next, 'to') && !(items[at - 1] !== undefined && !isMark(items[at - 1]) && isOneOf(items[at + 2], MEASURES)) && (isNoun(items[at + 2]) || isMarked(items[at + 2])) ? sourceBehind(line, at, at + 2) : undefined
  const before = itemBefore(items, at)
  const isPutIn = before === undefined || isMark(before) || isMarked(before)
  // "As per the police, Q", "Q, per Fars"
  const isAsPer = reads(opener, 'as') && reads(next, 'per')
  if (isAsPer || (isWord(opener) && opener.lower === 'per' && isPutIn)) {
    const first = isAsPer ? at + 2 : at + 1
    return isSource(line, items[first]) ? sourceBehind(line, at, first) : undefined
  }
  if (reads(opener, 'as') && isPutIn) {
    // "Q, as announced last week by Ames"
    let by = at + 1
    while (isAfterVerb(items[by])) by++
    const verb = items[by++]
    if (!isVerb(verb) || !canTake(verb, TAKES_CLAUSE)) return undefined
    // "As reports Fars, Q"
    if (verb.group.form === 'finite') return verb.group.tense === 'present' && hasForm(items[by], 'name') ? sourceBehind(line, at, by) : undefined
    by = behindTimes(items, by)
    return byPhrase(items, by) !== undefined ? sourceBehind(line, at, by + 1) : undefined
  }
  if (!isNoun(next)) return undefined
  // "For the researcher Jo Ames, “it is late”", "For Ames, it is “a disaster”"
  if (reads(opener, 'for') && (before === undefined || reads(before, ';')) && isSource(line, next)) {
    const source = sourceBehind(line, at, at + 1)
    let first = source.end + 1
    while (isNoun(items[first]) || (first > source.end + 1 && hasForm(items[first], 'finite') && items[first]?.report === undefined)) first++
    const said = items[first]
    return reads(items[source.end], ',') && isMarked(said) && said.to - said.from > LONGEST_TERM ? source : undefined
  }
  if (opener !== undefined && (reads(opener, 'in') || reads(opener, 'by')) && SOURCE_NOUNS.has(next.lower)) {
    const owner = ownerOf(line, next)
    // Not "in full view of the crowd".
    if (reads(items[at + 2], 'of') && isNoun(items[at + 3])) return (line.text.words.classes(next.from) & DETERMINER) !== 0 ? sourceBehind(line, at, at + 3) : undefined
    const isOwn = owner?.to === next.to - 1 && (reads(before, ',') ? isStop(items[at + 2]) && !reads(items[at + 2], ',') : isPutIn) && !OWN_PRONOUNS.has(line.text.words.lower(owner.from))
    return isOwn ? { cue: { from: opener.from, to: next.to }, speaker: phraseWith(phraseOf(at + 1, at + 1), { owner }), end: at + 2 } : undefined
  }
  return undefined
}

/** "according to what Ames told the paper", "according to what was reported by Ames" */
function sourceTelling(items: readonly Item[], at: number): NamedSource | undefined {
  const first = at + 3
  const verb = isNoun(items[first]) ? behindPlaces(items, phraseFrom(items, first).last) + 1 : first
  const cue = { from: items[at]?.from ?? 0, to: items[at + 2]?.to ?? 0 }
  const by = byPhrase(items, verb + 1)
  if (!canTake(items[verb], TAKES_CLAUSE) || (verb === first && by === undefined)) return undefined
  let end = (verb === first ? by?.last ?? verb : verb) + 1
  while (isWord(items[end]) || isNoun(items[end])) end++
  return { cue, speaker: verb === first && by !== undefined ? by : phraseOf(first, verb - 1), end }
}

/** Somebody by name, a role, a body or a paper: "as per Ames", "as per the report", and not "as per the rules". */
function isSource({ text: { words } }: Line, item: Item | undefined): boolean {
  if (!isNoun(item) || isTime(item) || MEASURES.has(item.lower)) return false
  return item.group.form === 'name' || isSpeakingNoun(item.lower) || isDocumentNoun(item.lower) || (words.classes(item.group.head) & (ROLE | TITLE | ORGANIZATION_HEAD)) !== 0
}

function sourceBehind({ items }: Line, at: number, first: number): NamedSource {
  const speaker = sourceFrom(items, first)
  return { cue: { from: items[at]?.from ?? 0, to: items[first - 1]?.to ?? 0 }, speaker, end: speaker.last + 1 }
}

/** How many items a name with what is put in behind it may have before the words in marks. */
const ASIDE = 12

/** "In the words of S, a diver, “Q”": only what stands in marks, where these follow at once; for what else follows see `sourceAt`. */
export function inTheWordsOf({ items }: Line, at: number): Attribution | undefined {
  if (!reads(items[at + 1], 'words') || !reads(items[at + 2], 'of') || !isNoun(items[at + 3])) return undefined
  const source = sourceFrom(items, at + 3)
  const speaker = phraseWith(source, { aside: asideAfter(items, source.last + 1) })
  const cue = { from: items[at]?.from ?? 0, to: items[at + 2]?.to ?? 0 }
  let first = speaker.last + 1
  while (first < speaker.last + ASIDE && !isMarked(items[first])) first++
  if (!isMarked(items[first]) || !isMark(items[first - 1])) return undefined
  const last = lastMarked(items, first)
  return according(cue, [{ first, last }], speaker, last + 1)
}

/** Where what was said begins behind "the harbour master, " where Ames stands before it, or the other way round; no "divers, sailors and cooks". */
function appositionEnd({ items, text: { words } }: Line, name: number, at: number): number | undefined {
  const [named, noun] = [items[name], items[at]]
  if (!isNoun(named) || noun === undefined) return undefined
  const isName = named.group.form === 'name'
  const isRole = isName && !(isNoun(noun) && noun.group.plural) && ((words.classes(noun.to - 1) & (ROLE | TITLE)) !== 0 || INDEFINITE_OPENERS.has(words.lower(noun.from)))
  if (!isRole && (!isNoun(noun) || isName === (noun.group.form === 'name'))) return undefined
  let comma = behindPlaces(items, phraseFrom(items, at).last) + 1
  // "a diver who lost her boat,", "a club based in Lund,"
  if (isRole || hasClass(items[comma], RELATIVE)) {
    let isOpen = isRole
    for (const end = comma + ASIDE; comma < end && !reads(items[comma], ','); comma++) {
      if (hasClass(items[comma], RELATIVE)) isOpen = false
      if (isOpen && hasForm(items[comma], 'finite')) return undefined
    }
  }
  return reads(items[comma], ',') && (isRole || isSubject(items, comma + 1)) ? comma + 1 : undefined
}

/** "The pier is, according to Ames, safe": a verb that something must follow; "it began to grow, according to Ames" is all. */
function isWaiting(item: Item | undefined): boolean {
  return isVerb(item) && item.group.form !== 'infinitive'
}

/** "According to S, Q"; "Q, according to S". */
export function accordingTo(line: Line, at: number, source: NamedSource, floor: number, all: readonly Attributed[]): Attribution | undefined {
  const { items } = line
  const { cue, speaker } = source
  const last = lastOf(all)
  if (last !== undefined && (isPutInto(last, at) || (last.found.end <= at && quiet(line, last.found.end, at) && last.found.pattern !== ACCORDING_TO))) {
    // "is said to be lost, according to Ames"
    if (last.found.speaker === undefined) last.found.speaker = speaker
    else last.via.push(speaker)
    return undefined
  }
  let { end } = source
  // "…, and according to Ames, Q" opens a clause of its own.
  // "Lopez says that, according to Ames, Q"
  // "a plan which, according to Ames, Lopez wrote"
  const relative = reads(items[at - 1], ',') ? itemBefore(items, at - 1) : undefined
  if (relative !== undefined && hasClass(relative, RELATIVE) && relative.lower !== 'that' && reads(items[end], ',')) {
    const run = { first: end + 1, last: endOfContent(line, end + 1, placeWith(WITHOUT_VERB, { relative: true, subordinate: true })) }
    return isSayable(items, run) ? according(cue, [{ first: at - 2, last: at - 2 }, run], speaker, run.last + 1) : undefined
  }
  const opens = (hasClass(items[at - 1], COORDINATOR) && reads(items[at - 2], ',')) || reads(items[at - (items[at - 1]?.lower === ',' ? 2 : 1)], 'that')
  let start = opens ? floor - 1 : at - 1
  while (start >= floor && (isStop(items[start]) || isDash(items[start]))) start--
  if (start >= floor) {
    let first = floor
    for (let index = start; index >= floor; index--) {
      if (reads(items[index], ';')) {
        first = index + 1
        break
      }
    }
    while (first < start && (isStop(items[first]) || isDash(items[first]))) first++
    // “Q,” according to S
    const edge = items[start]
    if (isMarked(edge) && endsQuote(line, edge.marked)) first = start
    const runs = [{ first, last: start }]
    // "The pier, according to Ames, is safe."
    if (reads(items[end], ',') && (isWaiting(items[start]) || !isSayable(items, { first, last: start }))) {
      const right = { first: end + 1, last: endOfContent(line, end + 1, WITHOUT_VERB) }
      if (isWaiting(items[start]) || isSayable(items, right)) return according(cue, [...runs, right], speaker, right.last + 1)
    }
    if (start - first >= 2 || isSayable(items, runs[0] ?? { first, last: start })) return according(cue, runs, speaker, end)
  }
  // "According to Ames the pier is safe."
  const subject = items[end]
  if (start < floor && end < items.length && (isNoun(subject) || (subject !== undefined && hasClass(subject, PREPOSITION) && subject.lower !== 'by')) && !isTime(subject)) {
    const run = { first: end, last: endOfContent(line, end, WITHOUT_VERB) }
    if (isSayable(items, run)) return according(cue, [run], speaker, run.last + 1)
  }
  // "According to S, Q"
  for (; end < items.length && end < at + 30; end++) {
    const item = items[end]
    if (reads(item, ',')) {
      const after = items[end + 1]
      // "According to the radio, quoting Ames, Q", "According to police in Cook County, Ill., Q"
      if (isGerund(after) || (reads(items[end + 2], '.') && reads(items[end + 3], ','))) continue
      // "According to Ames, who was there, Q"
      if (hasClass(after, RELATIVE)) continue
      // "According to Ames, the harbour master, the pier is safe."
      // "In her view, however, Q"
      const put = isAfterVerb(after) && reads(items[end + 2], ',') ? end + 3 : end + 1
      const first = appositionEnd(line, speaker.head, put) ?? put
      const run = { first, last: endOfContent(line, first, WITHOUT_VERB) }
      if (isSayable(items, run)) return according(cue, [run], first > put ? phraseWith(speaker, { aside: { first: end + 1, last: first - 2 } }) : speaker, run.last + 1)
    }
  }
  return undefined
}
