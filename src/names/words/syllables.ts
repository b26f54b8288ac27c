import { syllableToPinyin } from './wade-giles.js'

/**
 * Syllables of East Asian names. Pinyin after ISO 7098 (2015), Wade-Giles after Giles, *A Chinese-English Dictionary* (1912),
 * Korean after the Revised Romanization (2000), McCune-Reischauer (1939) and the romanization of the North (1992). Initials and finals are parted, so the tables
 * admit a few combinations that the languages lack: for names that is enough.
 */
const INITIALS = ['b', 'p', 'm', 'f', 'd', 't', 'n', 'l', 'g', 'k', 'h', 'j', 'q', 'x', 'zh', 'ch', 'sh', 'r', 'z', 'c', 's', 'y', 'w', '']
const FINALS = [
  'a', 'o', 'e', 'ai', 'ei', 'ao', 'ou', 'an', 'en', 'ang', 'eng', 'ong', 'i', 'ia', 'ie', 'iao', 'iu', 'ian', 'in', 'iang', 'ing',
  'iong', 'u', 'ua', 'uo', 'uai', 'ui', 'uan', 'un', 'uang', 'ue', 'er', 'v', 've'
]
const PINYIN: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)))
const KOREAN_INITIALS = ['', 'b', 'p', 'ch', 'd', 't', 'g', 'k', 'h', 'j', 'm', 'n', 'r', 'l', 's', 'sh', 'ss', 'kk', 'tt', 'y', 'w', 'wh', 'hy', 'gy', 'ky', 'by', 'py', 'my', 'ny', 'ry', 'ly', 'gw', 'kw', 'hw', 'sy', 'bh', 'dh', 'kh', 'ph', 'th']
const KOREAN_VOWELS = ['a', 'ae', 'e', 'eo', 'eu', 'i', 'o', 'oe', 'oo', 'u', 'ui', 'ee', 'ea', 'ou', 'eui', 'wo', 'ue', 'you', 'yeo', 'ai']
const KOREAN_FINALS = ['k', 'g', 'n', 'l', 'm', 'p', 'b', 'ng', 't', 'h', 'r', 'ck', 'j']
/** Initials and vowels together; the finals are taken off, so that ten thousand syllables need no table. */
const KOREAN_BODIES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ KOREAN_INITIALS.flatMap((initial) => KOREAN_VOWELS.map((vowel) => initial + vowel)))
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
  return plain.length <= LONGEST && (PINYIN.has(plain) || isKorean(plain) || (CANTONESE_END.test(plain) && PINYIN.has(plain.slice(0, -1))) || PINYIN.has(syllableToPinyin(word)))
}

function isKorean(plain: string): boolean {
  return KOREAN_BODIES.has(plain) || KOREAN_FINALS.some((final) => plain.endsWith(final) && KOREAN_BODIES.has(plain.slice(0, plain.length - final.length)))
}

/** One syllable of pinyin. */
export function isPinyinSyllable(word: string): boolean {
  return PINYIN.has(word)
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

const isWadeGilesSyllable = (word: string): boolean => PINYIN.has(syllableToPinyin(word))

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
