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

/**
 * A word of few ASCII letters is its own key: five bits a letter, six letters in each of two numbers. Two such words are the
 * same where their keys are, so a known word is found without another look at its letters.
 */
const KEY_LETTERS = 12
const LETTER_BITS = 5
const HALF_BITS = 30
const HALF = 2 ** HALF_BITS - 1

/** The halves of a key after one more letter, whatever its case. */
export const highWith = (high: number, low: number): number => ((high << LETTER_BITS) | (low >>> (HALF_BITS - LETTER_BITS))) & HALF
export const lowWith = (low: number, code: number): number => ((low << LETTER_BITS) | (code & 31)) & HALF

/** What a place of the table holds: both halves of a key, and the number of its word, from one on. */
const PLACE = 4
const LOW = 0
const HIGH = 1
const NUMBER = 2
/** Places that are looked at before the table gives up: somebody may choose words that all belong in one. */
const PROBES = 32
/** Words that are kept; when there are more, the table begins anew. */
const MOST = 1 << 16
/** Longer words are no words, and are not kept. */
const LONGEST = 120
/** A longer piece cut out of a string is a view on it, and would keep the whole of it in memory. */
const LONGEST_COPY = 12

/**
 * What is known of the words that texts have had so far: each is looked up once, when it is first met. Words of letters are
 * asked for by the key that the scan of their letters leaves, so that a known one costs no copy and no lower-casing: open
 * addressing, linear probing. What finds no place among the first few, and all that is no such word, is kept in a `Map`, so
 * that no choice of words makes the table slow. As the speller is pure, what was met before never changes an answer.
 */
export class WordTable {
  private places = new Int32Array(PLACE * 1024)
  private spellings: Spelling[] = []
  private readonly others = new Map<string, Spelling>()

  /** @param spell What is known of a word in small letters, listed or not. */
  constructor(private readonly spell: (lower: string) => Spelling) {}

  /** The spelling of the word at `[start, end)` of `source`: ASCII letters of either case and nothing else, with the halves of their key. */
  at(source: string, start: number, end: number, high: number, low: number): Spelling {
    if (end - start <= KEY_LETTERS) {
      const { places } = this
      const mask = places.length - 1
      let place = firstPlace(high, low)
      for (let probe = 0; probe < PROBES; probe++, place += PLACE) {
        const at = place & mask
        const number = places[at + NUMBER] ?? 0
        if (number === 0) break
        const spelling = places[at + LOW] === low && places[at + HIGH] === high ? this.spellings[number - 1] : undefined
        if (spelling !== undefined) return spelling
      }
    }
    const lower = source.slice(start, end).toLowerCase()
    const known = this.others.get(lower)
    if (known !== undefined) return known
    const spelling = this.met(lower)
    if (end - start > KEY_LETTERS || !this.keep(spelling, high, low)) this.others.set(spelling.lower, spelling)
    return spelling
  }

  /** The spelling of a word in small letters, of a number or of a mark. */
  of(lower: string): Spelling {
    const known = this.others.get(lower)
    if (known !== undefined) return known
    const spelling = this.met(lower)
    if (lower.length <= LONGEST) this.others.set(spelling.lower, spelling)
    return spelling
  }

  private met(lower: string): Spelling {
    if (this.spellings.length + this.others.size >= MOST) {
      this.places.fill(0)
      this.others.clear()
      this.spellings = []
    }
    return this.spell(lower.length > LONGEST_COPY ? Array.from(lower).join('') : lower)
  }

  private keep(spelling: Spelling, high: number, low: number): boolean {
    if (!isPlaced(this.places, high, low, this.spellings.length + 1)) return false
    this.spellings.push(spelling)
    if (2 * PLACE * this.spellings.length > this.places.length) this.grow()
    return true
  }

  private grow(): void {
    const { places } = this
    this.places = new Int32Array(2 * places.length)
    for (let at = 0; at < places.length; at += PLACE) {
      const number = places[at + NUMBER] ?? 0
      const [high = 0, low = 0] = [places[at + HIGH], places[at + LOW]]
      // What finds no place any more is met again.
      if (number !== 0) isPlaced(this.places, high, low, number)
    }
  }
}

const firstPlace = (high: number, low: number): number => {
  const mixed = Math.imul(low ^ Math.imul(high, 0x2545f491), 0x9e3779b1)
  return PLACE * (mixed ^ (mixed >>> 15))
}

/** Puts a word where its key belongs, if there is room. */
function isPlaced(places: Int32Array, high: number, low: number, number: number): boolean {
  const mask = places.length - 1
  let place = firstPlace(high, low)
  for (let probe = 0; probe < PROBES; probe++, place += PLACE) {
    const at = place & mask
    if (places[at + NUMBER] !== 0) continue
    places.set([low, high, number], at)
    return true
  }
  return false
}
