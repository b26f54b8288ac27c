/** Finds the expressions of a text: at each word the longest construct of the grammar, the earlier in the table of two as long. */
import { EDGES } from '../lexicon/time-words.js'
import type { Word } from '../text/words.js'
import { AMOUNTS } from './grammar-amounts.js'
import { CALENDAR } from './grammar-calendar.js'
import { REFERENCE_RULES } from './grammar-references.js'
import { RELATIVE } from './grammar-relative.js'
import { TIMES } from './grammar-times.js'
import { ANCHOR, readKinds } from './kinds.js'
import { modified, type Reading, type Rule } from './meaning.js'
import { emptySlots, Match, pattern, type Pattern, type Scan } from './pattern.js'

interface Construct {
  readonly rule: Rule
  readonly pattern: Pattern
}

/** A construct that fits holds its anchor within this many words of its start. */
const REACH = 6

/** No construct is longer. */
const WINDOW = 16

function meets(needs: readonly number[], kinds: number): boolean {
  for (const need of needs) if ((need & kinds) === 0) return false
  return true
}

/** The grammar, its patterns compiled, by what they can begin with. */
class Grammar {
  readonly #constructs: readonly Construct[]
  readonly #byWord = new Map<string, readonly Construct[]>()
  readonly #byKinds = new Map<number, readonly Construct[]>()
  readonly #literals = new Set<string>()

  constructor(rules: readonly Rule[]) {
    this.#constructs = rules.map((rule) => ({ rule, pattern: pattern(rule.pattern) }))
    for (const { pattern: { literals } } of this.#constructs) for (const word of literals) this.#literals.add(word)
  }

  /** The constructs that can begin with a word, in the order of the table. */
  startingWith(lower: string, kinds: number): readonly Construct[] {
    if (this.#literals.has(lower)) {
      let found = this.#byWord.get(lower)
      if (found === undefined) {
        found = this.#constructs.filter((construct) => construct.pattern.literals.has(lower) || (construct.pattern.kinds & kinds) !== 0)
        this.#byWord.set(lower, found)
      }
      return found
    }
    if (kinds === 0) return NONE
    let found = this.#byKinds.get(kinds)
    if (found === undefined) {
      found = this.#constructs.filter((construct) => (construct.pattern.kinds & kinds) !== 0)
      this.#byKinds.set(kinds, found)
    }
    return found
  }
}

const NONE: readonly Construct[] = []

let made: Grammar | undefined
function grammar(): Grammar {
  return (made ??= new Grammar([...CALENDAR, ...TIMES, ...RELATIVE, ...AMOUNTS, ...REFERENCE_RULES]))
}

/** Finds expressions in the words `[from, to)` of each range; readings are in order and do not overlap. */
export class Finder {
  readonly #scan: Scan
  readonly #slots = emptySlots()
  readonly #grammar = grammar()

  constructor(words: readonly Word[]) {
    this.#scan = { words, kinds: readKinds(words), end: 0, value: 0 }
  }

  /** The expressions of one sentence. */
  readings(from: number, to: number): Reading[] {
    const scan = this.#scan
    scan.end = to
    const found: Reading[] = []
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
    const word = scan.words[at]
    if (word === undefined) return undefined
    const constructs = this.#grammar.startingWith(word.lower, scan.kinds[at] ?? 0)
    if (constructs.length === 0) return undefined
    let best: readonly Reading[] | undefined
    let bestTo = at
    let near = 0
    for (let index = Math.min(at + WINDOW, scan.end) - 1; index >= at; index--) near |= scan.kinds[index] ?? 0
    for (const { rule, pattern: compiled } of constructs) {
      if (!meets(compiled.needs, near)) continue
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
