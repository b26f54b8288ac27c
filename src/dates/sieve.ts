/** Tells of most words at once that they are not among some few, by their first and last letter and their length. */
export class Sieve {
  /** For each first and last letter, the lengths of the words that have them, a bit each. */
  readonly #lengths = new Int32Array(1024)

  add(word: string): void {
    const place = placeOf(word)
    this.#lengths[place] = (this.#lengths[place] ?? 0) | (1 << word.length)
  }

  /** Can the word be one of those added? */
  has(word: string): boolean {
    return ((this.#lengths[placeOf(word)] ?? 0) & (1 << word.length)) !== 0
  }
}

const placeOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31)
