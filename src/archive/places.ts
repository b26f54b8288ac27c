import { articleLexicon } from '../lexicon/article-lexicon.js'
import { PLACE } from '../lexicon/classes.js'
import { PLACE_NAMES } from '../lexicon/places.js'
import { scanWords } from '../text/words/scan-words.js'
import { CAPITALIZED, Words } from '../text/words/words.js'

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
    if (to > at) places.add(sentence.slice(words.start(at), words.end(to - 1)))
    at = Math.max(at + 1, to)
  }
  return [...places]
}

/** Where a place that begins at word `at` ends; `at` where there is none. */
function placeAt(words: Words, at: number, names: ReadonlySet<string>): number {
  if ((words.shape(at) & CAPITALIZED) === 0) return at
  let found = (words.classes(at) & PLACE) !== 0 ? at + 1 : at
  let name = words.lower(at)
  for (let to = at + 1; to < Math.min(at + LONGEST, words.length); to++) {
    name += ` ${words.lower(to)}`
    if (names.has(name)) found = to + 1
  }
  return found
}
