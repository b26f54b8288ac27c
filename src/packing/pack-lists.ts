/**
 * Makes the word lists of a source file smaller while the package is built: sorted lists hold little but what sets each word
 * apart from the one before it (front coding; Witten, Moffat and Bell, *Managing Gigabytes*, 1999, §4.1). It is no part of the library.
 */
import { list, phrases } from '../lexicon/table.js'

/** Letters that packing must save: less is not worth what unpacks it, where few lists are loaded. */
const LEAST_GAIN = 40
/** Letters that a word can share with the one before it: as many as there are capitals after "A". */
const MOST_SHARED = 25
const IMPORT = /^import \{ (?=[\w, ]+\} from '\.\/table\.js'$)/m
const LIST = /\b(?<kind>list|phrases)\(`(?<text>[^`$\\A-Z]*)`\)/g
const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = { list, phrases }

/**
 * The text of a file of `src/lexicon` with every long `list(…)` and `phrases(…)` as a `packed(…)` of the same words in the
 * same order, where that is shorter: mostly where they are sorted. Lists that hold capitals stay as they are.
 */
export function packLists(source: string): string {
  let count = 0
  const packed = source.replace(LIST, (call, kind: string, text: string) => {
    const words = READERS[kind]?.(text) ?? []
    const coded = frontCoded(words)
    if (text.length - coded.length < LEAST_GAIN) return call
    count++
    return `packed(${JSON.stringify(coded)})`
  })
  return count === 0 ? packed : packed.replace(IMPORT, 'import { packed, ')
}

function frontCoded(words: readonly string[]): string {
  let last = ''
  let coded = ''
  for (const word of words) {
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++
    coded += String.fromCharCode(65 + shared) + word.slice(shared)
    last = word
  }
  return coded
}
