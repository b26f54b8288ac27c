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

/** A spelling with these bits, and nothing else known of it. */
export const plainSpelling = (lower: string, classes: number, grammar: number): Spelling => ({ lower, classes, grammar, lemma: lower })

/** Where the hash of a word begins, and how a letter goes into it: FNV-1a (Fowler, Noll and Vo), over UTF-16 units. */
export const HASH = 0x811c9dc5 | 0
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The hash of a whole word. */
function hashOf(word: string): number {
  let hash = HASH
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}

/** Places that a table looks at before it gives up: somebody may choose words so that their hashes agree. */
const PROBES = 32
/** A place holds the index of a word, plus one, in its lower bits, and the upper bits of its hash in the rest. */
const INDEX_BITS = 20
const INDEX_MASK = (1 << INDEX_BITS) - 1
/** Words that are kept; when there are more, the table begins anew. */
const MOST = 1 << 16
/** Longer words are no words, and are not kept. */
const LONGEST = 120
/** A longer piece cut out of a string is a view on it, and would keep the whole of it in memory. */
const LONGEST_COPY = 12

/**
 * What is known of the words that texts have had so far: each is looked up once, when it is first met. The table is asked
 * with a stretch of the source and the hash that the scan of its letters has left, so that a known word costs no copy, no
 * lower-casing and no second hash. Open addressing, linear probing; words that find no place among the first few are kept
 * in a `Map`, so that no choice of words makes it slow. As the speller is pure, what was met before never changes an answer.
 */
export class WordTable {
  /** 0 where there is no word. */
  private slots = new Int32Array(1024)
  private spellings: Spelling[] = []
  private readonly crowded = new Map<string, Spelling>()

  /** @param spell What is known of a word in small letters, listed or not. */
  constructor(private readonly spell: (lower: string) => Spelling) {}

  /** The spelling of the ASCII word, or of the mark, at `[start, end)` of `source`, whatever its capitals; `hash` is that of its small letters. */
  at(source: string, start: number, end: number, hash: number): Spelling {
    const { slots, spellings } = this
    const mask = slots.length - 1
    const tag = hash >>> INDEX_BITS
    let slot = hash ^ (hash >>> 15)
    for (let probe = 0; probe < PROBES; probe++, slot++) {
      const entry = slots[slot & mask] ?? 0
      if (entry === 0) break
      if (entry >>> INDEX_BITS !== tag) continue
      const spelling = spellings[(entry & INDEX_MASK) - 1]
      if (spelling !== undefined && isSame(spelling.lower, source, start, end)) return spelling
    }
    const lower = source.slice(start, end).toLowerCase()
    return this.crowded.get(lower) ?? this.met(lower, hash)
  }

  /** The spelling of a word in small letters. */
  of(lower: string): Spelling {
    return this.at(lower, 0, lower.length, hashOf(lower))
  }

  private met(lower: string, hash: number): Spelling {
    if (lower.length > LONGEST) return this.spell(lower)
    const spelling = this.spell(lower.length > LONGEST_COPY ? Array.from(lower).join('') : lower)
    if (this.spellings.length === MOST) this.forget()
    this.spellings.push(spelling)
    if (2 * this.spellings.length > this.slots.length) this.grow()
    else this.place(this.spellings.length, hash, spelling)
    return spelling
  }

  private place(number: number, hash: number, spelling: Spelling): void {
    const { slots } = this
    const mask = slots.length - 1
    let slot = hash ^ (hash >>> 15)
    for (let probe = 0; probe < PROBES; probe++, slot++) {
      if (slots[slot & mask] === 0) {
        slots[slot & mask] = number | ((hash >>> INDEX_BITS) << INDEX_BITS)
        return
      }
    }
    this.crowded.set(spelling.lower, spelling)
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    this.crowded.clear()
    this.spellings.forEach((spelling, index) => this.place(index + 1, hashOf(spelling.lower), spelling))
  }

  private forget(): void {
    this.slots.fill(0)
    this.crowded.clear()
    this.spellings = []
  }
}

/** Is `lower` the stretch of ASCII, capitals made small? */
function isSame(lower: string, source: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false
  for (let at = 0; at < lower.length; at++) {
    const code = source.charCodeAt(start + at)
    if (lower.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}
