import { HANGUL_FINALS, HANGUL_INITIALS, HANGUL_VOWELS, LETTERS } from '../../lexicon/scripts.js'

let table: ReadonlyMap<string, string> | undefined
let jamo: ReadonlyArray<readonly string[]> | undefined

const HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3
const ABJAD = /[\u0590-\u06ff]/

/** Is the word in a script that writes no short vowels: Arabic, Hebrew? */
export function lacksVowels(text: string): boolean {
  return ABJAD.test(text)
}

const SHORT_HANGUL = /^[\uac00-\ud7a3]{2,4}$/

/** May the word be a whole Korean name in Hangul: a surname of one syllable or two, and a given name? */
export function isHangulName(text: string): boolean {
  return SHORT_HANGUL.test(text)
}

/** A word of another script in Latin letters; letters that the tables lack stay as they are. */
export function latin(text: string): string {
  let out = ''
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x370) out += letter
    else if (code >= HANGUL && code <= LAST_HANGUL) out += syllable(code - HANGUL)
    else if (code >= 0x30a1 && code <= 0x30f6) out += letters().get(String.fromCharCode(code - 0x60)) ?? letter
    else out += letters().get(letter) ?? letter
  }
  return out
}

function syllable(index: number): string {
  jamo ??= [HANGUL_INITIALS, HANGUL_VOWELS, HANGUL_FINALS].map((row) => row.split(' ').map((sound) => (sound === '-' ? '' : sound)))
  const [initials, vowels, finals] = jamo
  return (initials?.[Math.floor(index / 588)] ?? '') + (vowels?.[Math.floor((index % 588) / 28)] ?? '') + (finals?.[index % 28] ?? '')
}

function letters(): ReadonlyMap<string, string> {
  if (table !== undefined) return table
  const map = new Map<string, string>()
  let letter: string | undefined
  for (const word of LETTERS.split(/\s+/)) {
    if (word === '') continue
    if (word.charCodeAt(0) >= 0x370) {
      if (letter !== undefined) map.set(letter, '')
      letter = word
    } else if (letter !== undefined) {
      map.set(letter, word)
      letter = undefined
    }
  }
  if (letter !== undefined) map.set(letter, '')
  return (table = map)
}
