import { kindsCoded, likelyKind } from './front-coding.js'
import { list } from './table.js'

const A = 97
const LETTERS = 26
const CAPITAL_A = 65
const DIGIT_ZERO = 48

/**
 * Words of several kinds, each of two letters a to z at least, that are looked up where they stand in a front-coded text
 * (`front-coding.ts`): nothing is unpacked, so that the first word asked for costs little, and thousands of others no memory.
 */
export class WordKinds {
  private regions: readonly string[] | undefined

  constructor(private readonly text: string) {}

  /** The number of the list that holds the word, from 0 on; less than 0 if none does. */
  of(word: string): number {
    const text = (this.regions ??= regionsOf(this.text))[regionOf(word)]
    if (text === undefined) return -1
    const { length } = word
    let at = 0
    let depth = 2
    for (;;) {
      while (depth < length && text.charCodeAt(at) === word.charCodeAt(depth)) {
        at++
        depth++
      }
      // Of all words that begin so, this is the first: no shorter one stands behind it.
      if (depth === length) return kindOf(text.charCodeAt(at), word)
      // The next word that shares as much and goes on as it should, if none before it shares less.
      const next = text.indexOf(String.fromCharCode(CAPITAL_A + depth) + word.charAt(depth), at)
      if (next < 0) return -1
      for (; depth > 2 && at < next; at++) {
        const code = text.charCodeAt(at)
        if (code >= CAPITAL_A && code < CAPITAL_A + depth) return -1
      }
      at = next + 2
      depth++
    }
  }
}

/** The kind of a word, by what stands behind its letters: more letters, a number, or the next word. */
const kindOf = (code: number, word: string): number => (code >= A ? -1 : code < CAPITAL_A ? code - DIGIT_ZERO : likelyKind(word))

/** The number of a word's first two letters; where they are none, one that no region has. */
function regionOf(word: string): number {
  const first = word.charCodeAt(0) - A
  const second = word.charCodeAt(1) - A
  return first >= 0 && second >= 0 && second < LETTERS ? first * LETTERS + second : LETTERS * LETTERS
}

/** What follows the first two letters of the words that share them. */
function regionsOf(text: string): readonly string[] {
  const regions: string[] = []
  for (let first = text.indexOf('A'); first >= 0; ) {
    const after = text.indexOf('A', first + 1)
    const end = after < 0 ? text.length : after
    const letter = text.charAt(first + 1)
    for (let start = first + 1; start < end; ) {
      const next = text.indexOf('B', start)
      const to = next < 0 || next > end ? end : next
      const own = start === first + 1 ? text.slice(start + 1, to) : text.slice(start, to)
      regions[regionOf(letter + own)] = own.slice(1)
      start = to + 1
    }
    first = after
  }
  return regions
}

/** The words of several lists, written as plain text, by the number of their list; built packages hold them front-coded. */
export function kinds(...lists: readonly string[]): WordKinds {
  return new WordKinds(kindsCoded(lists.map(list)))
}
