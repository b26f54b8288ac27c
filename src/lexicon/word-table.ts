/** What is known of a spelling. */
export interface Spelling {
  /** The word in small letters. */
  readonly lower: string
  /** Bits of `classes.ts`. */
  readonly classes: number
  /** Bits of `grammar.ts`. */
  readonly grammar: number
  /** For a form of a verb its base form: "say" for "said"; for others the word itself. */
  readonly lemma: string
}

/** Puts a spelling together from the bits that a word is listed with. */
export type Speller = (lower: string, classes: number, listed: number) => Spelling

/** Nothing but what is listed. */
export const plainSpelling: Speller = (lower, classes, grammar) => ({ lower, classes, grammar, lemma: lower })

/** Where the hash of a word begins, and how a letter goes into it: FNV-1a (Fowler, Noll and Vo), over UTF-16 units. */
export const HASH = 0x811c9dc5 | 0
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = HASH
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}

/** Places that a table looks at before it gives up: somebody may choose words so that their hashes agree. */
export const PROBES = 32
/** A place holds the index of a word, plus one, in its lower bits, and the upper bits of its hash in the rest. */
const INDEX_BITS = 20
const INDEX_MASK = (1 << INDEX_BITS) - 1

/**
 * Words with what is known of them. Unlike a `Map` it is asked with a stretch of the source and the hash that the scan of
 * its letters has left, so that a known word costs no copy, no lower-casing and no second hash. Open addressing, linear
 * probing; words that find no place among the first few are kept in a `Map`, so that no choice of words makes it slow.
 */
export class WordTable {
  /** 0 where there is no word. Small, as what is asked here is seldom near at hand. */
  private slots: Int32Array
  private readonly crowded = new Map<string, number>()
  private readonly words: string[] = []
  private readonly hashes: number[] = []
  private readonly classes: number[] = []
  private readonly grammar: number[] = []
  /** Made when first asked for: of the words of a lexicon, an article has few. */
  private readonly spellings: (Spelling | undefined)[] = []

  /**
   * @param spell What is known of a word, listed or not; asked once for each word that texts have.
   * @param room How many words are expected.
   */
  constructor(
    readonly spell: Speller = plainSpelling,
    room = 0
  ) {
    let slots = 256
    while (slots < 2 * room) slots *= 2
    this.slots = new Int32Array(slots)
  }

  /** How many words there are. */
  get size(): number {
    return this.words.length
  }

  /** The spelling of the ASCII word at `[start, end)` of `source`, whatever its capitals; `hash` is that of its small letters. */
  at(source: string, start: number, end: number, hash: number): Spelling | undefined {
    const { slots } = this
    const mask = slots.length - 1
    const tag = hash >>> INDEX_BITS
    let slot = placeOf(hash)
    for (let probe = 0; probe < PROBES; probe++, slot++) {
      const entry = slots[slot & mask] ?? 0
      if (entry === 0) return undefined
      if (entry >>> INDEX_BITS !== tag) continue
      const spelling = this.spelling((entry & INDEX_MASK) - 1)
      if (isSame(spelling.lower, source, start, end)) return spelling
    }
    const index = this.crowded.size === 0 ? undefined : this.crowded.get(source.slice(start, end).toLowerCase())
    return index === undefined ? undefined : this.spelling(index)
  }

  /** The spelling of a word in small letters. */
  of(word: string, hash: number): Spelling | undefined {
    const index = this.indexOf(word, hash)
    return index < 0 ? undefined : this.spelling(index)
  }

  /** The classes of a word in small letters. */
  get(word: string): number | undefined {
    return this.classes[this.indexOf(word, hashOf(word))]
  }

  /** Adds a word, or bits to the word; not after the word has been asked for. */
  add(word: string, hash: number, classes: number, grammar = 0): void {
    const known = this.indexOf(word, hash)
    if (known >= 0) {
      this.classes[known] = (this.classes[known] ?? 0) | classes
      this.grammar[known] = (this.grammar[known] ?? 0) | grammar
      return
    }
    const index = this.words.length
    this.words.push(word)
    this.hashes.push(hash)
    this.classes.push(classes)
    this.grammar.push(grammar)
    this.spellings.push(undefined)
    if (2 * this.words.length > this.slots.length) this.grow()
    else this.place(index)
  }

  private indexOf(word: string, hash: number): number {
    const { slots, words } = this
    const mask = slots.length - 1
    const tag = hash >>> INDEX_BITS
    let slot = placeOf(hash)
    for (let probe = 0; probe < PROBES; probe++, slot++) {
      const entry = slots[slot & mask] ?? 0
      if (entry === 0) return -1
      if (entry >>> INDEX_BITS === tag && words[(entry & INDEX_MASK) - 1] === word) return (entry & INDEX_MASK) - 1
    }
    return this.crowded.get(word) ?? -1
  }

  private spelling(index: number): Spelling {
    return this.spellings[index] ?? this.spelled(index)
  }

  private spelled(index: number): Spelling {
    const spelling = this.spell(this.words[index] ?? '', this.classes[index] ?? 0, this.grammar[index] ?? 0)
    this.spellings[index] = spelling
    return spelling
  }

  private place(index: number): void {
    const { slots } = this
    const mask = slots.length - 1
    const hash = this.hashes[index] ?? 0
    let slot = placeOf(hash)
    for (let probe = 0; probe < PROBES && index < INDEX_MASK; probe++, slot++) {
      if (slots[slot & mask] === 0) {
        slots[slot & mask] = (index + 1) | ((hash >>> INDEX_BITS) << INDEX_BITS)
        return
      }
    }
    this.crowded.set(this.words[index] ?? '', index)
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    this.crowded.clear()
    for (let index = 0; index < this.words.length; index++) this.place(index)
  }
}

/** Where a word with this hash stands at best. */
export function placeOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Is `lower` the stretch of ASCII, capitals made small? */
export function isSame(lower: string, source: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false
  for (let at = 0; at < lower.length; at++) {
    const code = source.charCodeAt(start + at)
    if (lower.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}
