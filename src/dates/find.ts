/** Finds the expressions of a text: at each word the longest construct of the grammar, the earlier in the table of two as long. */
import { EDGES } from '../lexicon/time-words.js'
import { MARK, NUMERIC, type Word, type Words } from '../text/words.js'
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
import type { Scan } from './grammar/scan.js'

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

const NO_CONSTRUCTS: readonly Construct[] = []

/** The grammar, its patterns compiled, by what they can begin with. */
class Grammar {
  readonly #entries = new Map<string, Entry>()
  readonly #byKinds = new Map<number, Entry>()
  readonly #constructs: readonly Construct[]

  constructor(rules: readonly Rule[]) {
    this.#constructs = rules.map((rule) => ({ rule, pattern: pattern(rule.pattern) }))
    const table = kindTable()
    const words = new Set(table.keys())
    for (const { pattern: { literals } } of this.#constructs) for (const word of literals) words.add(word)
    for (const word of words) {
      const kinds = (table.get(word) ?? 0) | (/^[a-z]/.test(word) ? 0 : formKinds(word))
      this.#entries.set(word, { kinds, constructs: this.#startingWith(kinds, word) })
    }
  }

  /** The entry of a word that can be in an expression. */
  entryOf(word: Word): Entry | undefined {
    const entry = this.#entries.get(word.lower)
    if (entry !== undefined) return entry
    if ((word.shape & (NUMERIC | MARK)) === 0) return undefined
    const kinds = formKinds(word.lower)
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
    const found = this.#constructs.filter(({ pattern: compiled }) => (compiled.kinds & kinds) !== 0 || (word !== undefined && compiled.literals.has(word)))
    return found.length === 0 ? NO_CONSTRUCTS : found
  }
}

let made: Grammar | undefined
function grammar(): Grammar {
  return (made ??= new Grammar([...DAYS, ...PERIODS, ...WEEK_DAYS, ...TIMES, ...RELATIVE, ...AMOUNTS, ...REFERENCE_RULES]))
}

/** Finds expressions in the words `[from, to)` of each range; readings are in order and do not overlap. */
export class Finder {
  readonly #scan: Scan
  readonly #slots = emptySlots()
  /** The constructs that can begin with each word. */
  readonly #starts: Array<readonly Construct[]>
  /** The kinds that stand from each word on to the end of its sentence. */
  readonly #ahead: Int32Array

  constructor(words: Words) {
    const kinds = new Int32Array(words.length)
    const starts = new Array<readonly Construct[]>(words.length).fill(NO_CONSTRUCTS)
    const known = grammar()
    for (let index = 0; index < words.length; index++) {
      const word = words.get(index)
      const entry = word === undefined ? undefined : known.entryOf(word)
      if (entry === undefined) continue
      kinds[index] = entry.kinds
      starts[index] = entry.constructs
    }
    this.#starts = starts
    this.#ahead = new Int32Array(words.length)
    this.#scan = { words, kinds, end: 0, value: 0 }
  }

  /** The expressions of one sentence. */
  readings(from: number, to: number): Reading[] {
    const scan = this.#scan
    scan.end = to
    const found: Reading[] = []
    for (let at = to - 1, ahead = 0; at >= from; at--) this.#ahead[at] = ahead |= scan.kinds[at] ?? 0
    let anchor = from
    for (let at = from; at < to; ) {
      if (anchor < at) anchor = at
      while (anchor < to && ((scan.kinds[anchor] ?? 0) & ANCHOR) === 0) anchor++
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
    return found
  }

  #longest(at: number): readonly Reading[] | undefined {
    const scan = this.#scan
    const constructs = this.#starts[at] ?? NO_CONSTRUCTS
    if (constructs.length === 0) return undefined
    let best: readonly Reading[] | undefined
    let bestTo = at
    const ahead = this.#ahead[at] ?? 0
    for (const { rule, pattern: compiled } of constructs) {
      if (!meets(compiled, ahead)) continue
      const to = compiled.match(scan, at, this.#slots)
      if (to <= bestTo) {
        if (to >= 0) this.#slots.at.fill(-1)
        continue
      }
      const match = new Match(scan.words, at, to, this.#slots)
      const meaning = rule.read(match)
      const edge = match.word('edge')
      this.#slots.at.fill(-1)
      if (meaning === undefined) continue
      best = 'kind' in meaning ? [{ from: at, to, meaning: edge === '' ? meaning : modified(meaning, EDGES[edge]) }] : meaning
      bestTo = to
    }
    return best
  }
}
