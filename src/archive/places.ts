import { articleLexicon } from '../lexicon/article-lexicon.js'
import { PLACE } from '../lexicon/classes.js'
import { PLACE_NAMES } from '../lexicon/places.js'
import { scanWords } from '../text/scan-words.js'
import { CAPITALIZED, Words } from '../text/words.js'

/** Words of the longest name of a place. */
const LONGEST = 4

let names: ReadonlySet<string> | undefined

/** The places that a sentence names, each once, in order. */
export function placesIn(sentence: string): readonly string[] {
  names ??= new Set(PLACE_NAMES)
  const words = new Words()
  scanWords(sentence, 0, sentence.length, articleLexicon(), words)
  const places = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const to = placeAt(words, at, names)
    const [first, last] = [words.get(at), words.get(to - 1)]
    if (to > at && first && last) places.add(sentence.slice(first.start, last.end))
    at = Math.max(at + 1, to)
  }
  return [...places]
}

/** Where a place that begins at word `at` ends; `at` where there is none. */
function placeAt(words: Words, at: number, names: ReadonlySet<string>): number {
  const first = words.get(at)
  if (first === undefined || (first.shape & CAPITALIZED) === 0) return at
  let found = (first.classes & PLACE) !== 0 ? at + 1 : at
  let name = first.lower
  for (let to = at + 1; to < at + LONGEST; to++) {
    const word = words.get(to)
    if (word === undefined) break
    name += ` ${word.lower}`
    if (names.has(name)) found = to + 1
  }
  return found
}
