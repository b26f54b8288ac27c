import type { Spelling } from '../../lexicon/word-table.js'

/** What a word looks like, one bit each. */
/** Its first letter is a capital. */
export const CAPITALIZED = 1 << 0
/** Two letters or more, all capitals. */
export const ALL_CAPITALS = 1 << 1
/** Has a digit. */
export const NUMERIC = 1 << 2
/** No letter and no digit: a mark. */
export const MARK = 1 << 3
/** One capital and a full stop: "J." */
export const INITIAL = 1 << 4
/** Letters with full stops between them: "U.S.", "a.m." */
export const DOTTED = 1 << 5
/** Split off the word before it: "'s", "'ll". */
export const CLITIC = 1 << 6
/** A blank stands before it, or the text begins with it. */
export const AFTER_BLANK = 1 << 7
/** An abbreviation whose full stop belongs to the word: "Gen." */
export const ABBREVIATED = 1 << 8
/** A capital inside: "McDonald", "iPhone". */
export const MIXED_CASE = 1 << 9
/** A line break stands before it. */
export const AFTER_NEWLINE = 1 << 10
/** Not all of it is plain ASCII, so it may hold letters with marks: "Côté", "O’Neil". */
export const BEYOND_ASCII = 1 << 11

/**
 * The words, numbers and marks of a text, in columns: fifteen bytes each. Hyphens and dashes are marks of their own
 * ("al-Assad" is three words, the last two without AFTER_BLANK), possessive and verbal clitics are split off ("Assad" + "'s"),
 * numbers hold their separators ("8,579").
 */
export class Words {
  #length = 0
  #starts = new Int32Array()
  #shapes = new Uint16Array()
  #lengths = new Uint8Array()
  /** Where words end that are too long for their column. */
  readonly #longEnds = new Map<number, number>()
  readonly #spellings: Spelling[]

  /** @param room How many words are expected; more may come. */
  constructor(room = 256) {
    this.#grow(room)
    this.#spellings = new Array<Spelling>(room)
  }

  get length(): number {
    return this.#length
  }

  /** A word in small letters, curly apostrophes straightened, an abbreviation's full stop left out ("gen"; but "u.s.", "j."). */
  lower(index: number): string {
    // One index below 0 makes every later look-up in this place slow: V8 takes it for the name of a property.
    return index < 0 ? '' : (this.#spellings[index]?.lower ?? '')
  }

  /** The words `[from, to)` in small letters. */
  lowers(from: number, to: number): readonly string[] {
    return this.#spellings.slice(from, Math.min(to, this.#length)).map(({ lower }) => lower)
  }

  /** The shape of a word: bits of this file. */
  shape(index: number): number {
    return index < 0 ? 0 : (this.#shapes[index] ?? 0)
  }

  /** The classes of a word: bits of `lexicon/classes.ts`. */
  classes(index: number): number {
    return index < 0 ? 0 : (this.#spellings[index]?.classes ?? 0)
  }

  /** The grammar of a word: bits of `lexicon/grammar.ts`. */
  grammar(index: number): number {
    return index < 0 ? 0 : (this.#spellings[index]?.grammar ?? 0)
  }

  /** All that the lexicon knows of a word; outside of the text, nothing. */
  spelling(index: number): Spelling {
    return (index < 0 ? undefined : this.#spellings[index]) ?? NO_SPELLING
  }

  /** Where a word begins. */
  start(index: number): number {
    return index < 0 ? 0 : (this.#starts[index] ?? 0)
  }

  /** Where a word ends. */
  end(index: number): number {
    if (index < 0) return 0
    const length = this.#lengths[index] ?? 0
    return length === TOO_LONG ? (this.#longEnds.get(index) ?? 0) : (this.#starts[index] ?? 0) + length
  }

  /** The last word that begins at or before an offset of the source; -1 where none does. */
  indexAt(offset: number): number {
    let low = 0
    let high = this.#length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.start(middle) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** Adds a word behind the others; not after words have been asked for. */
  add(start: number, end: number, shape: number, spelling: Spelling): void {
    const index = this.#length++
    if (index === this.#starts.length) this.#grow(2 * index)
    this.#starts[index] = start
    this.#lengths[index] = Math.min(end - start, TOO_LONG)
    if (end - start >= TOO_LONG) this.#longEnds.set(index, end)
    this.#shapes[index] = shape
    this.#spellings[index] = spelling
  }

  #grow(room: number): void {
    // One buffer for all columns: memory is asked for once.
    const buffer = new ArrayBuffer(7 * room)
    const [starts, shapes, lengths] = [new Int32Array(buffer, 0, room), new Uint16Array(buffer, 4 * room, room), new Uint8Array(buffer, 6 * room)]
    starts.set(this.#starts)
    shapes.set(this.#shapes)
    lengths.set(this.#lengths)
    this.#starts = starts
    this.#shapes = shapes
    this.#lengths = lengths
  }
}

/** What fills the column of lengths. */
const TOO_LONG = 255

const NO_SPELLING: Spelling = { lower: '', classes: 0, grammar: 0, lemma: '' }
