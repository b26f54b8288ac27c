import type { WordTable } from '../lexicon/word-table.js'
import type { Block, Sentence } from '../types.js'
import { ClauseReader, type SentenceReading, type WordRange } from './clauses/clauses.js'
import { scanWords } from './words/scan-words.js'
import { Words } from './words/words.js'

/** An article as the finders read it: its words, scanned once, and the shallow reading of each sentence, made when first asked for. */
export interface ArticleText {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: Words
  /** For each sentence, its words. */
  readonly ranges: readonly WordRange[]
  /** Noun groups, verb groups and clauses of a sentence. */
  reading(sentence: number): SentenceReading
}

/** Characters that a word takes, blank and marks included: with fewer there is no room for all words from the start. */
const LETTERS = 5

/** How many readings are kept at most: all that most articles have, and of a longer one so few that they die young. */
const KEPT = 256
const KEPT_OF_LONG = 16

/** Scans the words of all sentences with the classes of `lexicon`. */
export function readText(source: string, blocks: readonly Block[], sentences: readonly Sentence[], lexicon: WordTable): ArticleText {
  const words = new Words(Math.ceil(source.length / LETTERS))
  const ranges: WordRange[] = []
  for (const { start, end } of sentences) {
    const from = words.length
    scanWords(source, start, end, lexicon, words)
    ranges.push({ from, to: words.length })
  }
  // Rooms ask sentence by sentence and look back a little: of a long article only the last readings are kept.
  const places = sentences.length > KEPT ? KEPT_OF_LONG : KEPT
  const kept: { readonly sentence: number; readonly reading: SentenceReading }[] = []
  const reader = new ClauseReader(words)
  const reading = (sentence: number): SentenceReading => {
    const slot = sentence % places
    const last = kept[slot]
    if (last?.sentence === sentence) return last.reading
    const range = ranges[sentence]
    const made = reader.read(range?.from ?? 0, range?.to ?? 0)
    kept[slot] = { sentence, reading: made }
    return made
  }
  return { source, blocks, sentences, words, ranges, reading }
}
