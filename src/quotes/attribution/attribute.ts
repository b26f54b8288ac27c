/** Reads a line from left to right: every verb of saying, "according to", and the sources that pass words on. */
import { FIRST_PERSONS } from '../../lexicon/reporting-grammar.js'
import { IS_REFUSAL, IS_RELAY, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, type ReportingVerb, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { AFTER_BLANK } from '../../text/words/words.js'
import { canTake, hasForm, isMark, isNoun, isVerb, isWord, type Item, itemBefore, reads, type VerbItem } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { behindPhrase, isTime, type Phrase } from '../lines/phrases.js'
import { accordingTo, inTheWordsOf, sourceAt } from './according-to.js'
import { around, type Attributed, holds, isFree, isPutInto, isTaken, lastOf, leftmost, quiet, takeIn } from './attributed.js'
import { type Attribution, byPhrase } from './cue.js'
import { givesWord, ownWord } from './given.js'
import { CONSTRUCTS } from './grammar.js'
import { type Carrier, carrierAt, carry, type Named, namedSource, passOn } from './named-sources.js'
import type { Sources } from './sources.js'
import { unlisted } from './unlisted.js'

/** Patterns of a mere phrase: of "I ask you to stay", "you acknowledge the need" nobody is told. */
const PHRASES: ReadonlySet<string> = /* @__PURE__ */ new Set(['infinitive', 'object', 'label'])

/** Every attribution of a line, in order. */
export function attribute(line: Line, sources: Sources): Attributed[] {
  const { items } = line
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
    if (item.kind === 'mark' || item.kind === 'marked') continue
    // "According" with a capital is read as a name.
    if (item.kind === 'word' || item.lower === 'according') {
      const told = item.lower === 'in' ? inTheWordsOf(line, at) : undefined
      const behind = told === undefined ? sourceAt(line, at) : undefined
      const found = behind === undefined ? told : accordingTo(line, at, behind, floor, all)
      if (found !== undefined) all.push({ line, at, found, via: [], outer: undefined })
      if (behind !== undefined) {
        if (found !== undefined) floor = Math.max(floor, found.end)
        // "as reported by": the verb is part of that cue.
        cueEnd = Math.max(cueEnd, behind.cue.to)
      } else {
        const source = item.lower === 'with' ? namedSource(line, at) : undefined
        if (source !== undefined) named.push({ at, source })
      }
      continue
    }
    const released = item.from < cueEnd ? undefined : item.kind === 'noun' ? ownWord(line, at) : givesWord(line, sources, at)
    // "said in her defence that": told already.
    const before = lastOf(all)
    if (released !== undefined && (before === undefined || leftmost(before.found) !== leftmost(released))) {
      all.push({ line, at, found: released, via: [], outer: around(all, at) })
      cueEnd = Math.max(cueEnd, released.cue.to)
      continue
    }
    if (item.kind !== 'verb') continue
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
    if (relay !== undefined && all.length > 0 && (reads(items[at - 1], 'as') || isRightBehind(items, at, lastOf(all)))) {
      lastOf(all)?.via.push(relay)
      continue
    }
    if (relay !== undefined && item.group.form === 'participle' && reads(items[at - 1], ',')) aside = { at, relay }
    const outer = around(all, at)
    const found = matched(line, sources, at, verb, item, floor, all, outer)
    if (found === undefined) {
      relayBehind(all, at, line.subjects.of(at), line)
      continue
    }
    // "urged drivers to think whether", "asked him to explain why": nobody has said it yet; but "called her to say that".
    if (item.group.form === 'infinitive' && outer?.found.addressee !== undefined && leftmost(outer.found) === at && items[outer.at]?.report?.lemma !== 'call') continue
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
    takeIn(all, attributed)
    all.push(attributed)
    cueEnd = Math.max(cueEnd, found.cue.to)
    if (outer === undefined) floor = Math.max(floor, leftmost(found) < at ? found.end : 0)
  }
  for (const one of named) passOn(line, one, all, sources)
  for (const one of carriers) carry(one, all)
  return all
}

/** By the first construct that fits and takes no words that are somebody's already: by itself, as what a loop holds for others to ask costs every round of it. */
function matched(line: Line, sources: Sources, at: number, verb: ReportingVerb, item: VerbItem, floor: number, all: readonly Attributed[], outer: Attributed | undefined): Attribution | undefined {
  const run = outer?.found.runs.find((one) => one.first <= at && at <= one.last)
  const cue = { line, subjects: line.subjects, sources, at, verb, item, floor: Math.max(floor, run?.first ?? 0), isInside: outer !== undefined, isTaken: (one: number) => isTaken(all, one, outer) }
  for (const construct of CONSTRUCTS) {
    const found = construct(cue)
    if (found !== undefined && isFree(all, found, outer)) return found
  }
  return undefined
}

/** "so-called", "so- called" where a line was broken: half of a word with a hyphen. */
function isHalf(line: Line, word: number): boolean {
  const { words } = line.text
  return words.lower(word - 1) === '-' && (words.shape(word - 1) & AFTER_BLANK) === 0 && ((words.shape(word) & AFTER_BLANK) === 0 || words.lower(word - 2) === 'so')
}

/** "We know that …": the article's own voice. */
function isFirstPerson(line: Line, speaker: Phrase | undefined): boolean {
  const head = speaker && line.items[speaker.head]
  return head !== undefined && FIRST_PERSONS.has(head.lower)
}

/** "…, Fars reported" behind an attribution: Fars passes it on. */
function relayBehind(all: readonly Attributed[], at: number, subject: Phrase | undefined, line: Line): void {
  const last = lastOf(all)
  // "Asked whether Q, Ames replied with a nod": who is asked passes on nothing.
  if (last === undefined || last.found.pattern === 'asked' || subject === undefined || subject.first >= at || !isPutIn(line.items, at)) return
  const opener = itemBefore(line.items, subject.first)
  const comma = reads(opener, 'as') ? itemBefore(line.items, subject.first - 1) : opener
  if (reads(comma, ',') && (isPutInto(last, at) || (last.found.end <= subject.first && quiet(line, last.found.end, subject.first)))) last.via.push(subject)
}

/** Does a participle stand behind a whole attribution with nothing but a comma in between? */
function isRightBehind(items: readonly Item[], at: number, last: Attributed | undefined): boolean {
  return hasForm(items[at], 'participle') && reads(items[at - 1], ',') && last?.found.end === at - 1 && leftmost(last.found) < last.at
}

/** A verb with nothing behind it that it could be about, but perhaps a listener: "…, sources told the Courier". */
function isPutIn(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  const next = items[canTake(verb, NEEDS_LISTENER) && isNoun(items[at + 1]) ? behindPhrase(items, at + 1) : at + 1]
  return isVerb(verb) && verb.group.negated !== true && verb.group.passive !== true && ((verb.report?.takes ?? 0) & (TAKES_CLAUSE | NEEDS_THAT | IS_REFUSAL | IS_THOUGHT)) === TAKES_CLAUSE && (next === undefined || isMark(next) || isWord(next) || isTime(next))
}
