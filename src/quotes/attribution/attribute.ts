/** Reads a line from left to right: every verb of saying, "according to", and the sources that pass words on. */
import { COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, ROLE, TITLE } from '../../lexicon/classes.js'
import { FIRST_PERSONS, INDEFINITE_OPENERS, OWN_PRONOUNS } from '../../lexicon/reporting-grammar.js'
import { isAfterVerb, isGerund, isSayable, isStop, isSubject, type Run } from './content.js'
import { endOfContent, placeWith, WITHOUT_VERB } from './ends.js'
import { SOURCE_NOUNS } from '../../lexicon/reporting-nouns.js'
import { IS_REFUSAL, IS_RELAY, IS_THOUGHT, NEEDS_THAT, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { type Attribution, byPhrase } from './cue.js'
import { givesWord, ownWord } from './given.js'
import { CONSTRUCTS } from './grammar.js'
import { AFTER_BLANK } from '../../text/words/words.js'
import { isDash, type Item, itemBefore, lastMarked } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { type Carrier, carrierAt, carry, type Named, namedSource, passOn } from './named-sources.js'
import { asideAfter, behindPlaces, isTime, ownerOf, type Phrase, phraseFrom, phraseOf, phraseWith, sourceFrom } from '../lines/phrases.js'
import type { Sources } from './sources.js'
import { endsQuote } from '../lines/stretch.js'
import { unlisted } from './unlisted.js'

/** An attribution, and the one whose content it stands in. */
export interface Attributed {
  readonly line: Line
  /** The item of the cue. */
  readonly at: number
  found: Attribution
  /** More sources that pass it on: ", according to Fars". */
  readonly via: Phrase[]
  outer: Attributed | undefined
}

/** Every attribution of a line, in order. */
export function attribute(line: Line, sources: Sources): Attributed[] {
  const { items } = line
  const { subjects } = line
  const all: Attributed[] = []
  const named: Named[] = []
  const carriers: Carrier[] = []
  /** "Ames, quoted by Fars, said": the last such aside. */
  let aside: { readonly at: number; readonly relay: Phrase } | undefined
  let floor = 0
  let cueEnd = 0
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) continue
    const behind = sourceAt(line, at)
    if (behind !== undefined) {
      const found = accordingTo(line, at, behind, floor, all)
      if (found !== undefined) {
        all.push({ line, at, found, via: [], outer: undefined })
        floor = Math.max(floor, found.end)
      }
      continue
    }
    if (item.lower === 'in') {
      const found = inTheWordsOf(line, at)
      if (found !== undefined) all.push({ line, at, found, via: [], outer: undefined })
    }
    if (item.kind !== 'verb' && item.kind !== 'noun') continue
    const released = item.from < cueEnd ? undefined : item.kind === 'noun' ? ownWord(line, at) : givesWord(line, sources, at)
    if (released !== undefined) {
      all.push({ line, at, found: released, via: [], outer: around(all, at) })
      cueEnd = Math.max(cueEnd, released.cue.to)
      continue
    }
    if (item.kind === 'noun') continue
    const carrier = carrierAt(line, at, sources)
    if (carrier !== undefined) carriers.push(carrier)
    const verb = item.report ?? unlisted(line, sources, at)
    // "saying" in "was quoted as saying" is part of that cue.
    if (verb === undefined || item.from < cueEnd || isHalf(line, item.from)) continue
    const source = namedSource(line, at)
    if (source !== undefined) {
      named.push({ at, source })
      continue
    }
    // "Ames said Q, as quoted by Fars", "“Q,” Ames said, quoted by Fars"
    const relay = (verb.takes & IS_RELAY) !== 0 ? byPhrase(items, at + 1) : undefined
    if (relay !== undefined && all.length > 0 && (items[at - 1]?.lower === 'as' || isRightBehind(items, at, lastOf(all)))) {
      lastOf(all)?.via.push(relay)
      continue
    }
    if (relay !== undefined && item.group.form === 'participle' && items[at - 1]?.lower === ',') aside = { at, relay }
    const outer = around(all, at)
    const run = outer?.found.runs.find((one) => one.first <= at && at <= one.last)
    const cue = { line, subjects, sources, at, verb, item, floor: Math.max(floor, run?.first ?? 0), isInside: outer !== undefined, isTaken: (one: number) => isTaken(all, one, outer) }
    let found: Attribution | undefined
    for (const construct of CONSTRUCTS) {
      found = construct.match(cue)
      if (found !== undefined && !isFree(all, found, outer)) found = undefined
      if (found !== undefined) break
    }
    if (found === undefined) {
      relayBehind(all, at, subjects.of(at), line)
      continue
    }
    if ((found.thought || PHRASES.has(found.pattern)) && line.inside === undefined && isFirstPerson(line, found.speaker)) continue
    const last = lastOf(all)
    if (last !== undefined && found.pattern.startsWith('after') && found.speaker !== undefined && last.outer === outer && holds(found, last) && sources.isRelay(line, found.speaker)) {
      // "Ames said Q, Fars reported": Fars passes it on.
      last.via.push(found.speaker)
      floor = Math.max(floor, found.end)
      continue
    }
    const put = found.speaker?.aside
    const attributed: Attributed = { line, at, found, via: aside !== undefined && put !== undefined && put.first <= aside.at && aside.at <= put.last ? [aside.relay] : [], outer }
    for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
      const one = all[index]
      if (one !== undefined && one.outer === outer && holds(found, one)) one.outer = attributed
    }
    all.push(attributed)
    cueEnd = Math.max(cueEnd, found.cue.to)
    if (outer === undefined) floor = Math.max(floor, leftmost(found) < at ? found.end : 0)
  }
  for (const one of named) passOn(line, one, all, sources)
  for (const one of carriers) carry(one, all)
  return all
}

function lastOf(all: readonly Attributed[]): Attributed | undefined {
  return all.length === 0 ? undefined : all[all.length - 1]
}

/** "so-called", "so- called" where a line was broken: half of a word with a hyphen. */
function isHalf(line: Line, word: number): boolean {
  const { words } = line.text
  return words.lower(word - 1) === '-' && (words.shape(word - 1) & AFTER_BLANK) === 0 && ((words.shape(word) & AFTER_BLANK) === 0 || words.lower(word - 2) === 'so')
}

/** Patterns of a mere phrase: of "I ask you to stay", "you acknowledge the need" nobody is told. */
const PHRASES: ReadonlySet<string> = /* @__PURE__ */ new Set(['infinitive', 'object', 'label'])

/** How many attributions back a line is looked at. */
const BACK = 6

/** What somebody is already known to have said is not said by another, but inside of it somebody else may be quoted. */
function isFree(all: readonly Attributed[], found: Attribution, outer: Attributed | undefined): boolean {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index]
    if (one === undefined || one === outer || one.outer !== outer) continue
    if (holds(found, one)) continue
    if (one.found.runs.some((run) => found.runs.some((mine) => mine.first <= run.last && run.first <= mine.last))) return false
  }
  return true
}

/** Does what was found behind hold all of an attribution, its cue too? “Q,” they chanted, Ames said. */
function holds(found: Attribution, one: Attributed): boolean {
  return found.runs.some((run) => run.first <= one.at && one.at <= run.last && one.found.runs.every((inner) => run.first <= inner.first && inner.last <= run.last))
}

function isTaken(all: readonly Attributed[], item: number, outer: Attributed | undefined): boolean {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index]
    if (one !== undefined && one !== outer && one.found.runs.some((run) => run.first <= item && item <= run.last)) return true
  }
  return false
}

/** "We know that …": the article's own voice. */
function isFirstPerson(line: Line, speaker: Phrase | undefined): boolean {
  const head = speaker && line.items[speaker.head]
  return head !== undefined && FIRST_PERSONS.has(head.lower)
}

function leftmost(found: Attribution): number {
  return found.runs[0]?.first ?? found.end
}

/** The innermost attribution whose content holds item `at`. */
function around(all: readonly Attributed[], at: number): Attributed | undefined {
  for (let index = all.length - 1; index >= 0 && index >= all.length - 4; index--) {
    const one = all[index]
    if (one?.found.runs.some((run) => run.first <= at && at <= run.last)) return one
  }
  return undefined
}

/** "…, Fars reported" behind an attribution: Fars passes it on. */
function relayBehind(all: readonly Attributed[], at: number, subject: Phrase | undefined, line: Line): void {
  const last = lastOf(all)
  if (last === undefined || subject === undefined || subject.first >= at || !isPutIn(line.items, at)) return
  const opener = itemBefore(line.items, subject.first)
  const comma = opener?.lower === 'as' ? itemBefore(line.items, subject.first - 1) : opener
  if (comma?.lower === ',' && (isPutInto(last, at) || (last.found.end <= subject.first && quiet(line, last.found.end, subject.first)))) last.via.push(subject)
}

/** Does a participle stand behind a whole attribution with nothing but a comma in between? */
function isRightBehind(items: readonly Item[], at: number, last: Attributed | undefined): boolean {
  return items[at]?.group?.form === 'participle' && items[at - 1]?.lower === ',' && last?.found.end === at - 1 && leftmost(last.found) < last.at
}

/** "said, as Fars reported, that": between the cue of an attribution and what was said. */
function isPutInto({ at: cue, found }: Attributed, at: number): boolean {
  return cue < at && at < leftmost(found)
}

/** A verb with nothing behind it that it could be about. */
function isPutIn(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  const next = items[at + 1]
  return verb?.kind === 'verb' && verb.group.negated !== true && verb.group.passive !== true && ((verb.report?.takes ?? 0) & (TAKES_CLAUSE | NEEDS_THAT | IS_REFUSAL | IS_THOUGHT)) === TAKES_CLAUSE && (next === undefined || next.kind === 'mark' || next.kind === 'word' || isTime(next))
}

/** No verb and no words in marks between two items. */
function quiet(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = line.items[at]
    if (item?.kind === 'marked' || (item?.kind === 'verb' && item.group.form === 'finite')) return false
  }
  return true
}

const ACCORDING_TO = 'according-to'

function according(cue: Attribution['cue'], runs: readonly Run[], speaker: Phrase, end: number): Attribution {
  return { pattern: ACCORDING_TO, cue, runs, speaker, via: undefined, addressee: undefined, thought: false, end }
}

/** A source that stands behind "according to" or the like. */
interface NamedSource {
  readonly cue: Attribution['cue']
  readonly speaker: Phrase
  /** The item after it. */
  readonly end: number
}

/** "according to Ames", "in the view of Ames", "in Ames's view" at item `at`. */
function sourceAt(line: Line, at: number): NamedSource | undefined {
  const { items } = line
  const opener = items[at]
  const next = items[at + 1]
  if (opener?.lower === 'according') return next?.lower === 'to' && (items[at + 2]?.kind === 'noun' || items[at + 2]?.kind === 'marked') ? sourceBehind(line, at, at + 2) : undefined
  const before = itemBefore(items, at)
  const isPutIn = before === undefined || before.kind === 'mark' || before.kind === 'marked'
  if (opener?.lower === 'as' && isPutIn) {
    // "Q, as announced by Ames"
    let by = at + 1
    while (isAfterVerb(items[by])) by++
    const verb = items[by++]
    return verb?.kind === 'verb' && verb.group.form !== 'finite' && ((verb.report?.takes ?? 0) & TAKES_CLAUSE) !== 0 && byPhrase(items, by) !== undefined ? sourceBehind(line, at, by + 1) : undefined
  }
  if (next?.kind !== 'noun') return undefined
  if ((opener?.lower === 'in' || opener?.lower === 'by') && SOURCE_NOUNS.has(next.lower)) {
    const owner = ownerOf(line, next)
    // Not "in full view of the crowd".
    if (items[at + 2]?.lower === 'of' && items[at + 3]?.kind === 'noun') return (line.text.words.classes(next.from) & DETERMINER) !== 0 ? sourceBehind(line, at, at + 3) : undefined
    const isOwn = owner?.to === next.to - 1 && (before?.lower === ',' ? isStop(items[at + 2]) && items[at + 2]?.lower !== ',' : isPutIn) && !OWN_PRONOUNS.has(line.text.words.lower(owner.from))
    return isOwn ? { cue: { from: opener.from, to: next.to }, speaker: phraseWith(phraseOf(at + 1, at + 1), { owner }), end: at + 2 } : undefined
  }
  return undefined
}

function sourceBehind({ items }: Line, at: number, first: number): NamedSource {
  const speaker = sourceFrom(items, first)
  return { cue: { from: items[at]?.from ?? 0, to: items[first - 1]?.to ?? 0 }, speaker, end: speaker.last + 1 }
}

/** How many items a name with what is put in behind it may have before the words in marks. */
const ASIDE = 12

/** "In the words of S, a diver, “Q”": only what stands in marks. */
function inTheWordsOf({ items }: Line, at: number): Attribution | undefined {
  if (items[at + 1]?.lower !== 'words' || items[at + 2]?.lower !== 'of' || items[at + 3]?.kind !== 'noun') return undefined
  const source = sourceFrom(items, at + 3)
  const speaker = phraseWith(source, { aside: asideAfter(items, source.last + 1) })
  const cue = { from: items[at]?.from ?? 0, to: items[at + 2]?.to ?? 0 }
  let first = speaker.last + 1
  while (first < speaker.last + ASIDE && items[first]?.kind !== 'marked') {
    if (items[first]?.kind === 'verb') return undefined
    first++
  }
  if (items[first]?.kind !== 'marked' || items[first - 1]?.kind !== 'mark') return undefined
  const last = lastMarked(items, first)
  return according(cue, [{ first, last }], speaker, last + 1)
}

/** Where what was said begins behind "the harbour master, " where Ames stands before it, or the other way round; no "divers, sailors and cooks". */
function appositionEnd({ items, text: { words } }: Line, name: number, at: number): number | undefined {
  const [named, noun] = [items[name], items[at]]
  if (named?.kind !== 'noun' || noun === undefined) return undefined
  const isName = named.group.form === 'name'
  const isRole = isName && !(noun.kind === 'noun' && noun.group.plural) && ((words.classes(noun.to - 1) & (ROLE | TITLE)) !== 0 || INDEFINITE_OPENERS.has(words.lower(noun.from)))
  if (!isRole && (noun.kind !== 'noun' || isName === (noun.group.form === 'name'))) return undefined
  let comma = behindPlaces(items, phraseFrom(items, at).last) + 1
  // "a diver who lost her boat,", "a club based in Lund,"
  if (isRole || ((items[comma]?.classes ?? 0) & RELATIVE) !== 0) {
    let isOpen = isRole
    for (const end = comma + ASIDE; comma < end && items[comma]?.lower !== ','; comma++) {
      if (((items[comma]?.classes ?? 0) & RELATIVE) !== 0) isOpen = false
      if (isOpen && items[comma]?.group?.form === 'finite') return undefined
    }
  }
  return items[comma]?.lower === ',' && (isRole || isSubject(items, comma + 1)) ? comma + 1 : undefined
}

/** "The pier is, according to Ames, safe": a verb that something must follow; "it began to grow, according to Ames" is all. */
function isWaiting(item: Item | undefined): boolean {
  return item?.kind === 'verb' && item.group.form !== 'infinitive'
}

/** "According to S, Q"; "Q, according to S". */
function accordingTo(line: Line, at: number, source: NamedSource, floor: number, all: readonly Attributed[]): Attribution | undefined {
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
  const relative = items[at - 1]?.lower === ',' ? itemBefore(items, at - 1) : undefined
  if (relative !== undefined && (relative.classes & RELATIVE) !== 0 && relative.lower !== 'that' && items[end]?.lower === ',') {
    const run = { first: end + 1, last: endOfContent(line, end + 1, placeWith(WITHOUT_VERB, { relative: true, subordinate: true })) }
    return isSayable(items, run) ? according(cue, [{ first: at - 2, last: at - 2 }, run], speaker, run.last + 1) : undefined
  }
  const opens = (((items[at - 1]?.classes ?? 0) & COORDINATOR) !== 0 && items[at - 2]?.lower === ',') || items[at - (items[at - 1]?.lower === ',' ? 2 : 1)]?.lower === 'that'
  let start = opens ? floor - 1 : at - 1
  while (start >= floor && (isStop(items[start]) || isDash(items[start]))) start--
  if (start >= floor) {
    let first = floor
    for (let index = start; index >= floor; index--) {
      if (items[index]?.lower === ';') {
        first = index + 1
        break
      }
    }
    while (first < start && (isStop(items[first]) || isDash(items[first]))) first++
    // “Q,” according to S
    const edge = items[start]
    if (edge?.kind === 'marked' && endsQuote(line, edge.marked)) first = start
    const runs = [{ first, last: start }]
    // "The pier, according to Ames, is safe."
    if (items[end]?.lower === ',' && (isWaiting(items[start]) || !isSayable(items, { first, last: start }))) {
      const right = { first: end + 1, last: endOfContent(line, end + 1, WITHOUT_VERB) }
      if (isWaiting(items[start]) || isSayable(items, right)) return according(cue, [...runs, right], speaker, right.last + 1)
    }
    if (start - first >= 2 || isSayable(items, runs[0] ?? { first, last: start })) return according(cue, runs, speaker, end)
  }
  // "According to Ames the pier is safe."
  const subject = items[end]
  if (start < floor && end < items.length && (subject?.kind === 'noun' || (subject !== undefined && (subject.classes & PREPOSITION) !== 0 && subject.lower !== 'by')) && !isTime(subject)) {
    const run = { first: end, last: endOfContent(line, end, WITHOUT_VERB) }
    if (isSayable(items, run)) return according(cue, [run], speaker, run.last + 1)
  }
  // "According to S, Q"
  for (; end < items.length && end < at + 30; end++) {
    const item = items[end]
    if (item?.kind === 'mark' && item.lower === ',') {
      const after = items[end + 1]
      // "According to the radio, quoting Ames, Q"
      if (isGerund(after)) continue
      // "According to Ames, who was there, Q"
      if (((after?.classes ?? 0) & RELATIVE) !== 0) continue
      // "According to Ames, the harbour master, the pier is safe."
      const first = appositionEnd(line, speaker.head, end + 1) ?? end + 1
      const run = { first, last: endOfContent(line, first, WITHOUT_VERB) }
      if (isSayable(items, run)) return according(cue, [run], first > end + 1 ? phraseWith(speaker, { aside: { first: end + 1, last: first - 2 } }) : speaker, run.last + 1)
    }
  }
  return undefined
}
