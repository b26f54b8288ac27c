/** A word and the classes it can belong to: see `classes.ts`. Keys are lower case. */
export type Lexicon = ReadonlyMap<string, number>

/** Writes a word list as plain text: one or many a line, parted by blanks. */
export function list(text: string): readonly string[] {
  return text.match(/\S+/g) ?? []
}

/**
 * A word list as built packages hold it (`packing/pack-lists.ts`): each word as a capital that says how many letters it shares
 * with the word before it ("A" is none), and the letters that follow.
 *
 * @example
 * ```ts
 * packed('AabandonDteCout') // => ['abandon', 'abate', 'about']
 * ```
 */
export function packed(text: string): readonly string[] {
  let last = ''
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => (last = last.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1)))
}

/** Words to be looked up: word lists as plain text, and the words of others. */
export function wordSet(...parts: ReadonlyArray<string | Iterable<string>>): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (typeof part === 'string' ? list(part) : [...part])))
}

/** Words by their place in a row, from one on; bars part the names of one. `more` are those out of the row. */
export function numbered(text: string, more: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> {
  return Object.fromEntries([...list(text).flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)), ...Object.entries(more)])
}

/** Several word lists as one. */
export function together(...lists: ReadonlyArray<readonly string[]>): readonly string[] {
  return lists.flat()
}

/** Writes a list of terms of several words as plain text: parted by bars and line ends. */
export function phrases(text: string): readonly string[] {
  return text.split(/[|\n]/).map((term) => term.trim()).filter((term) => term !== '')
}

/** The entry of a table of words; nothing for a key that every object has, such as "constructor". */
export function look<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Puts word lists together: a word in several lists gets all their classes. */
export function lexiconOf(...lists: ReadonlyArray<readonly [words: Iterable<string>, classes: number]>): Lexicon {
  const lexicon = new Map<string, number>()
  for (const [words, classes] of lists) {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | classes)
  }
  return lexicon
}
