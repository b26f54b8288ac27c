import type { Actor } from './actors.js'

/** Whose mention ends with a word: all that whoever reads an article needs to know of it. */
export interface EndsOfMentions {
  at(word: number): Actor | undefined
}

/**
 * Whose mention ends with a word, of the words around the one at hand: as many as the list has places, and each word has its own
 * among those near it. So nothing is ever taken out, and a long text takes no more room than a short one.
 */
export class Ends implements EndsOfMentions {
  /** Words, one on: 0 is none. */
  readonly #words: Int32Array
  readonly #actors: (Actor | undefined)[]

  /** @param words How many words the text has. @param most So many words before and behind the one at hand are remembered at least. */
  constructor(words: number, most: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.min(words, 4 * most) + 1))
    this.#words = new Int32Array(places)
    this.#actors = new Array<Actor | undefined>(places)
  }

  at(word: number): Actor | undefined {
    const place = word & (this.#words.length - 1)
    return this.#words[place] === word + 1 ? this.#actors[place] : undefined
  }

  set(word: number, actor: Actor): void {
    const place = word & (this.#words.length - 1)
    this.#words[place] = word + 1
    this.#actors[place] = actor
  }
}
