/** Finds the expressions of a text: at each word the longest construct of the grammar, the earlier in the table of two as long. */
import { look } from '../lexicon/table.js'
import { EDGES } from '../lexicon/time-words.js'
import { MARK, NUMERIC, type Words } from '../text/words.js'
import { AMOUNTS } from './grammar/rules-amounts.js'
import { DAYS } from './grammar/rules-days.js'
import { PERIODS } from './grammar/rules-periods.js'
import { REFERENCE_RULES } from './grammar/rules-references.js'
import { RELATIVE } from './grammar/rules-relative.js'
import { TIMES } from './grammar/rules-times.js'
import { WEEK_DAYS } from './grammar/rules-weekdays.js'
import { ANCHOR, formKinds, kindTable } from './grammar/kinds.js'
import { modified, type Reading, type Rule } from './grammar/meaning.js'
import { emptySlots, Match, pattern, type Pattern } from './grammar/pattern.js'
import { phraseWords } from './grammar/phrases.js'
import type { Scan } from './grammar/scan.js'
import { Sieve } from './sieve.js'

interface Construct {
  readonly rule: Rule
  readonly pattern: Pattern
}

/** A construct that fits holds its anchor within this many words of its start. */
const REACH = 6

/** Do the kinds ahead hold one of each set that a pattern cannot do without? */
function meets({ needs }: Pattern, ahead: number): boolean {
  for (const need of needs) if ((need & ahead) === 0) return false
  return true
}

/** What is known of a word before the text is read: its kinds, and which constructs can begin with it. */
interface Entry {
  readonly kinds: number
  readonly constructs: readonly Construct[]
}

/** The grammar, its patterns compiled, by what they can begin with. */
class Grammar {
  /** Every word that stands in a pattern, and through a sieve those that may, and that may be anchors. */
  readonly #entries = new Map<string, Entry>()
  readonly #words = new Sieve()
  readonly #anchors = new Sieve()
  readonly #byKinds = new Map<number, Entry>()
  readonly #constructs: readonly Construct[]

  constructor(rules: readonly Rule[]) {
    this.#constructs = rules.map((rule) => ({ rule, pattern: pattern(rule.pattern) }))
    const table = kindTable()
    const words = new Set([...table.keys(), ...phraseWords()])
    for (const { pattern: compiled } of this.#constructs) for (const word of compiled.words) words.add(word)
    for (const word of words) {
      const kinds = (table.get(word) ?? 0) | (/^[a-z]/.test(word) ? 0 : formKinds(word))
      this.#entries.set(word, { kinds, constructs: this.#startingWith(kinds, word) })
      this.#words.add(word)
      if ((kinds & ANCHOR) !== 0) this.#anchors.add(word)
    }
  }

  /** Can the word stand in an expression, as far as its ends tell? */
  mayHold(words: Words, at: number): boolean {
    return (words.shape(at) & (NUMERIC | MARK)) !== 0 || this.#words.has(words.lower(at))
  }

  /** Can it be one that an expression cannot do without? */
  mayAnchor(words: Words, at: number): boolean {
    return (words.shape(at) & NUMERIC) !== 0 || this.#anchors.has(words.lower(at))
  }

  /** The entry of a word that can be in an expression. */
  entryOf(words: Words, at: number): Entry | undefined {
    const lower = words.lower(at)
    const entry = this.#entries.get(lower)
    if (entry !== undefined || (words.shape(at) & (NUMERIC | MARK)) === 0) return entry
    const kinds = formKinds(lower)
    if (kinds === 0) return undefined
    let found = this.#byKinds.get(kinds)
    if (found === undefined) {
      found = { kinds, constructs: this.#startingWith(kinds) }
      this.#byKinds.set(kinds, found)
    }
    return found
  }

  /** In the order of the table. */
  #startingWith(kinds: number, word?: string): readonly Construct[] {
    return this.#constructs.filter(({ pattern: compiled }) => (compiled.kinds & kinds) !== 0 || (word !== undefined && compiled.literals.has(word)))
  }
}

let made: Grammar | undefined
function grammar(): Grammar {
  return (made ??= new Grammar([...DAYS, ...PERIODS, ...WEEK_DAYS, ...TIMES, ...RELATIVE, ...AMOUNTS, ...REFERENCE_RULES]))
}

/** Finds expressions, sentence by sentence; readings are in order and do not overlap. */
export class Finder {
  readonly #grammar = grammar()
  readonly #scan: Scan
  readonly #slots = emptySlots()
  /** Of the words at hand: the constructs that can begin with each, and the kinds from it on. */
  #starts: (readonly Construct[])[] = []
  #ahead = new Int32Array(64)

  constructor(words: Words) {
    this.#scan = { words, kinds: new Int32Array(64), start: 0, end: 0, value: 0 }
  }

  /** The expressions of the sentence of the words `[from, to)`: each lies in a run of words that the grammar knows. */
  readings(from: number, to: number): Reading[] {
    const found: Reading[] = []
    const { words } = this.#scan
    for (let at = from; at < to; at++) {
      if (!this.#grammar.mayHold(words, at)) continue
      let end = at
      let anchored = false
      for (; end < to && this.#grammar.mayHold(words, end); end++) anchored ||= this.#grammar.mayAnchor(words, end)
      if (anchored) while (at < end) at = this.#run(at, end, found) + 1
      at = end
    }
    return found
  }

  /** Finds the expressions of the words from `start` to the first that the grammar does not know; gives its index, or `end`. */
  #run(start: number, end: number, found: Reading[]): number {
    const scan = this.#scan
    if (end - start > scan.kinds.length) {
      scan.kinds = new Int32Array(2 * (end - start))
      this.#ahead = new Int32Array(2 * (end - start))
    }
    const { kinds } = scan
    const starts = this.#starts
    let to = start
    for (; to < end; to++) {
      const entry = this.#grammar.entryOf(scan.words, to)
      if (entry === undefined) break
      kinds[to - start] = entry.kinds
      starts[to - start] = entry.constructs
    }
    scan.start = start
    scan.end = to
    for (let at = to - start - 1, ahead = 0; at >= 0; at--) this.#ahead[at] = ahead |= kinds[at] ?? 0
    let anchor = start
    for (let at = start; at < to; ) {
      if (anchor < at) anchor = at
      while (anchor < to && ((kinds[anchor - start] ?? 0) & ANCHOR) === 0) anchor++
      if (anchor >= to) break
      if (anchor - at > REACH) at = anchor - REACH
      const best = this.#longest(at)
      if (best === undefined) {
        at++
        continue
      }
      for (const reading of best) found.push(reading)
      at = Math.max(at + 1, best[best.length - 1]?.to ?? at)
    }
    return to
  }

  #longest(at: number): readonly Reading[] | undefined {
    const scan = this.#scan
    const slots = this.#slots
    let best: readonly Reading[] | undefined
    let bestTo = at
    const ahead = this.#ahead[at - scan.start] ?? 0
    for (const { rule, pattern: compiled } of this.#starts[at - scan.start] ?? []) {
      if (!meets(compiled, ahead)) continue
      const to = compiled.match(scan, at, slots)
      if (to < 0) continue
      if (to > bestTo) {
        const match = new Match(scan.words, at, to, slots)
        const meaning = rule.read(match)
        if (meaning !== undefined) {
          best = 'kind' in meaning ? [{ from: at, to, meaning: modified(meaning, look(EDGES, match.word('edge'))) }] : meaning
          bestTo = to
        }
      }
      slots.at.fill(-1)
    }
    return best
  }
}
