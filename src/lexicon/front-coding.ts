/**
 * Front coding: sorted words hold little but what sets each word apart from the one before it (Witten, Moffat and Bell,
 * *Managing Gigabytes*, 1999, §4.1). Built packages hold what is written here, and of this code `likelyKind` alone.
 */

/** Letters that a word can share with the one before it: as many as there are capitals after "A". */
const MOST_SHARED = 25

/** Each word as a capital that says how many letters it shares with the word before it ("A" is none), and the letters that follow; behind them a mark, if it has one. */
export function frontCoded(words: readonly string[], markOf: (word: string) => string = () => ''): string {
  let last = ''
  let coded = ''
  for (const word of words) {
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++
    coded += String.fromCharCode(65 + shared) + word.slice(shared) + markOf(word)
    last = word
  }
  return coded
}

/** The list that a word is taken to be of if nothing marks it: most women's names, and few of men, end in an a. */
export const likelyKind = (word: string): number => (word.endsWith('a') ? 1 : 0)

/** Word lists as one, in order; words of another list than one takes them to be of are marked with its number. */
export function kindsCoded(lists: ReadonlyArray<readonly string[]>): string {
  const kinds = new Map<string, number>()
  for (const [kind, words] of lists.entries()) for (const word of words) if (!kinds.has(word)) kinds.set(word, kind)
  return frontCoded([...kinds.keys()].sort(), (word) => (kinds.get(word) === likelyKind(word) ? '' : String(kinds.get(word))))
}
