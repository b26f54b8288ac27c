/** Finds the expressions of a text: at each word the longest construct of the grammar, the earlier in the table of two as long. */
import { TIME_ANCHOR } from '../lexicon/grammar.js'
import { look } from '../lexicon/table.js'
import { ANCHOR, KINDS, kindTable } from '../lexicon/time-kinds.js'
import { EDGES } from '../lexicon/time-words.js'
import { MARK, NUMERIC, type Words } from '../text/words/words.js'
import { AMOUNTS } from './grammar/rules-amounts.js'
import { DAYS } from './grammar/rules-days.js'
import { PERIODS } from './grammar/rules-periods.js'
import { modOf } from './grammar/rules-fields.js'
import { REFERENCE_RULES } from './grammar/rules-references.js'
import { RELATIVE } from './grammar/rules-relative.js'
import { TIMES } from './grammar/rules-times.js'
import { WEEK_DAYS } from './grammar/rules-weekdays.js'
import { formKinds } from './grammar/kinds.js'
import { modified, type Reading, type Rule } from './grammar/meaning.js'
import { emptySlots, Match, pattern, type Pattern } from './grammar/pattern.js'
import { phraseWords } from './grammar/phrases.js'
import { kindAt, type Scan } from './grammar/scan.js'

interface Construct {
  readonly read: Rule[1]
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
  /** Of every word that stands in a pattern. */
  readonly #entries = new Map<string, Entry>()
  /** Of a word that is in no pattern by itself, by its form. */
  readonly #forms = new Map<number, Entry>()
  readonly #constructs: readonly Construct[]

  constructor(rules: readonly Rule[]) {
    this.#constructs = rules.map(([text, read]) => ({ read, pattern: pattern(text) }))
    const table = kindTable()
    const words = new Set([...table.keys(), ...phraseWords()])
    for (const { pattern: compiled } of this.#constructs) for (const word of compiled.words) words.add(word)
    for (const word of words) {
      const kinds = (table.get(word) ?? 0) | (/^[a-z]/.test(word) ? 0 : formKinds(word))
      this.#entries.set(word, this.#entry(kinds, word))
    }
    for (const kinds of [KINDS.NUMERAL, KINDS.DASH, KINDS.KEY]) this.#forms.set(kinds, this.#entry(kinds, ''))
  }

  /** The entry of a word that can be in an expression. */
  entryOf(words: Words, at: number): Entry | undefined {
    const lower = words.lower(at)
    return this.#entries.get(lower) ?? ((words.shape(at) & (NUMERIC | MARK)) === 0 ? undefined : this.#forms.get(formKinds(lower)))
  }

  /** Constructs in the order of the table. */
  #entry(kinds: number, word: string): Entry {
    return { kinds, constructs: this.#constructs.filter(({ pattern: compiled }) => (compiled.kinds & kinds) !== 0 || compiled.literals.has(word)) }
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
  readonly #starts: (readonly Construct[])[] = []
  #ahead = new Int32Array(64)

  constructor(words: Words) {
    this.#scan = { words, kinds: new Int32Array(64), start: 0, end: 0, value: 0 }
  }

  /** The expressions of the sentence of the words `[from, to)`. */
  readings(from: number, to: number): Reading[] {
    const found: Reading[] = []
    const { words } = this.#scan
    for (let at = from, least = from; at < to; at++) {
      if ((words.shape(at) & NUMERIC) === 0 && (words.grammar(at) & TIME_ANCHOR) === 0) continue
      at = this.#around(at, least, to, found)
      least = at
    }
    return found
  }

  /** Finds the expressions of the run of words around an anchor that stand in patterns; gives the word behind the run. */
  #around(anchor: number, least: number, most: number, found: Reading[]): number {
    const scan = this.#scan
    scan.start = anchor - REACH
    if (most - scan.start > scan.kinds.length) {
      scan.kinds = new Int32Array(2 * (most - scan.start))
      this.#ahead = new Int32Array(2 * (most - scan.start))
    }
    scan.end = anchor
    while (scan.end < most && this.#lookUp(scan.end)) scan.end++
    let from = anchor
    while (from > Math.max(least, scan.start) && this.#lookUp(from - 1)) from--
    for (let at = scan.end - 1, ahead = 0; at >= from; at--) this.#ahead[at - scan.start] = ahead |= kindAt(scan, at)
    this.#run(from, found)
    return scan.end
  }

  /** Keeps what is known of a word; says whether it stands in patterns. */
  #lookUp(at: number): boolean {
    const scan = this.#scan
    const entry = this.#grammar.entryOf(scan.words, at)
    if (entry === undefined) return false
    scan.kinds[at - scan.start] = entry.kinds
    this.#starts[at - scan.start] = entry.constructs
    return true
  }

  #run(from: number, found: Reading[]): void {
    const scan = this.#scan
    for (let at = from, anchor = from; at < scan.end; ) {
      if (anchor < at) anchor = at
      while (anchor < scan.end && (kindAt(scan, anchor) & ANCHOR) === 0) anchor++
      if (anchor >= scan.end) break
      if (anchor - at > REACH) at = anchor - REACH
      const best = this.#longest(at)
      // "the summer months of": words before a match that it takes in can belong to the last.
      for (const reading of best) if (reading.from >= (found.at(-1)?.to ?? 0)) found.push(reading)
      at = Math.max(at + 1, best.at(-1)?.to ?? at)
    }
  }

  /** The readings of the longest construct that begins with a word. */
  #longest(at: number): readonly Reading[] {
    const scan = this.#scan
    const slots = this.#slots
    let best: readonly Reading[] = []
    let bestTo = at
    const ahead = this.#ahead[at - scan.start] ?? 0
    for (const { read, pattern: compiled } of this.#starts[at - scan.start] ?? []) {
      if (!meets(compiled, ahead)) continue
      const to = compiled.match(scan, at, slots)
      if (to < 0) continue
      if (to > bestTo) {
        const match = new Match(scan.words, at, to, slots)
        const meaning = read(match)
        if (meaning) {
          best = 'kind' in meaning ? [{ from: at, to, meaning: modified(meaning, look(EDGES, match.word('edge')) ?? modOf(match)) }] : meaning
          bestTo = to
        }
      }
      slots.at.fill(-1)
    }
    return best
  }
}
