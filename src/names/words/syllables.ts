import { syllableToPinyin } from './wade-giles.js'

/**
 * Syllables of East Asian names, an initial and a final. Pinyin after ISO 7098 (2015), Wade-Giles after Giles, *A Chinese-English Dictionary* (1912),
 * Korean after the Revised Romanization (2000), McCune-Reischauer (1939) and the romanization of the North (1992). Any initial may stand before any
 * final, so a few combinations are admitted that the languages lack: for names that is enough.
 */
const PINYIN = /^(?:[zcs]h|[bp-tj-nfdghxzcyw])?(?:a(?:ng?|[io])?|e(?:ng?|[ir])?|o(?:ng|u)?|i(?:a(?:ng?|o)?|ng?|ong|[eu])?|u(?:a(?:ng?|i)?|[oine])?|ve?)$/
const KOREAN = /^(?:[cswbdkpt]h|[hgkbpmnrls]y|[gkh]w|ss|kk|tt|[bpdtgkhjmnrlsyw])?(?:a[ei]?|e(?:ui?|[oea])?|i|o[eou]?|u[ie]?|wo|you|yeo)(?:ng|ck|[j-ngpbthr])?$/
const LONGEST = 6
/** Ends that no syllable of pinyin has. */
const NOT_PINYIN = /[^aeiounrgv']$/

/** Ends of syllables that Cantonese has and Mandarin has lost: "Yun-fat". */
const CANTONESE_END = /[kmpt]$/

/** One syllable of Chinese or Korean, apostrophes aside. */
export function isSyllable(word: string): boolean {
  // No syllable is longer, and Wade-Giles adds an apostrophe.
  if (word.length > LONGEST + 2) return false
  const plain = word.includes("'") ? word.replaceAll("'", '') : word
  return plain.length <= LONGEST && (PINYIN.test(plain) || KOREAN.test(plain) || (CANTONESE_END.test(plain) && PINYIN.test(plain.slice(0, -1))) || PINYIN.test(syllableToPinyin(word)))
}

/** One syllable of pinyin. */
export function isPinyinSyllable(word: string): boolean {
  return PINYIN.test(word)
}

/** Two syllables of pinyin in one word: "jinping", "zedong". */
export function isPinyin(word: string): boolean {
  return splitPinyin(word) !== undefined
}

/** The two syllables of a Chinese given name that is written as one word. The longest first syllable wins. */
export function splitPinyin(word: string): readonly [string, string] | undefined {
  return split(word, word.includes("'") ? word.replaceAll("'", '') : word, isPinyinSyllable)
}

/** The same in Wade-Giles, as newspapers write it without its hyphen: "tsetung". */
export function splitWadeGiles(word: string): readonly [string, string] | undefined {
  return split(word, word, isWadeGilesSyllable)
}

const isWadeGilesSyllable = (word: string): boolean => PINYIN.test(syllableToPinyin(word))

function split(word: string, plain: string, isSyllable: (piece: string) => boolean): readonly [string, string] | undefined {
  if (plain.length > 2 * LONGEST || NOT_PINYIN.test(word)) return undefined
  for (let at = Math.min(LONGEST, plain.length - 1); at > 0; at--) {
    const first = plain.slice(0, at)
    const second = plain.slice(at)
    // A second syllable without an initial would be set off by an apostrophe.
    if (isSyllable(first) && isSyllable(second) && (!/^[aeo]/.test(second) || word[at] === "'")) return [first, second]
  }
  return undefined
}
