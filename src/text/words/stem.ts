/**
 * The stem of an English word: "victories" and "victory", "defending" and "defend" give the same string.
 *
 * The algorithm is M. F. Porter, "An algorithm for suffix stripping", *Program* 14(3), 1980, steps 1 to 5.
 * A word with anything but the letters a to z in it is its own stem.
 */
export function stemOf(word: string): string {
  if (word.length < 3 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word
  let w = step1a(word)
  w = step1b(w)
  if (w.endsWith('y') && hasVowel(w, w.length - 1)) w = w.slice(0, -1) + 'i'
  w = replaceSuffix(w, STEP_2, 0)
  w = replaceSuffix(w, STEP_3, 0)
  w = step4(w)
  if (w.endsWith('e')) {
    const m = measure(w, w.length - 1)
    if (m > 1 || (m === 1 && !endsShort(w.slice(0, -1)))) w = w.slice(0, -1)
  }
  return w.endsWith('ll') && measure(w, w.length - 1) > 1 ? w.slice(0, -1) : w
}

type Suffixes = ReadonlyArray<readonly [suffix: string, by: string]>
const STEP_2: Suffixes = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'], ['alli', 'al'],
  ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'], ['alism', 'al'],
  ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble']
]
const STEP_3: Suffixes = [['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', '']]
/** Longest first. */
const STEP_4 = [
  'ement', 'able', 'ance', 'ence', 'ible', 'ment', 'ant', 'ate', 'ent', 'ion', 'ism', 'iti', 'ive', 'ize', 'ous', 'al', 'er', 'ic', 'ou'
]
/** Nothing longer is an English word; what is longer stays as it is. */
const LONGEST = 32

function isConsonant(word: string, at: number): boolean {
  const letter = word[at]
  if (letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u') return false
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1)
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (!isConsonant(word, at)) return true
  return false
}

/** How often a vowel is followed by a consonant in the first `end` letters: Porter's m. */
function measure(word: string, end: number): number {
  let m = 0
  for (let at = 1; at < end; at++) if (isConsonant(word, at) && !isConsonant(word, at - 1)) m++
  return m
}

/** Consonant, vowel, consonant other than w, x, y: Porter's *o. */
function endsShort(word: string): boolean {
  const n = word.length
  return n > 2 && isConsonant(word, n - 1) && !isConsonant(word, n - 2) && isConsonant(word, n - 3) && !/[wxy]$/.test(word)
}

function step1a(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function step1b(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word
  const w = word.slice(0, -cut)
  if (w.endsWith('at') || w.endsWith('bl') || w.endsWith('iz')) return w + 'e'
  const last = w.length - 1
  if (last > 0 && w[last] === w[last - 1] && isConsonant(w, last) && !/[lsz]$/.test(w)) return w.slice(0, -1)
  return measure(w, w.length) === 1 && endsShort(w) ? w + 'e' : w
}

function replaceSuffix(word: string, suffixes: Suffixes, least: number): string {
  for (const [suffix, by] of suffixes) {
    if (!word.endsWith(suffix)) continue
    const end = word.length - suffix.length
    return measure(word, end) > least ? word.slice(0, end) + by : word
  }
  return word
}

function step4(word: string): string {
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue
    const end = word.length - suffix.length
    if (suffix === 'ion' && !/[st]$/.test(word.slice(0, end))) return word
    return measure(word, end) > 1 ? word.slice(0, end) : word
  }
  return word
}
