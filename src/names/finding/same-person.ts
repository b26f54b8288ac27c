import * as classes from '../../lexicon/classes.js'
import { PATRONYMIC_PARTICLES } from '../../lexicon/name-words.js'
import { compareNames } from '../comparing/compare.js'
import { nicknameLikeness } from '../words/families.js'
import type { FoundName } from './find.js'
import { fold as foldLetters } from '../words/fold.js'
import { readName } from '../reading/read-name.js'
import { beginsAlike } from '../words/sound-likeness.js'
import { isEastSurname, wordFacts } from '../words/word-facts.js'
import { has, lowerOf } from './token-kinds.js'

/** `compareNames` from which two spellings of a full name are one person's without asking. */
const SURE = 0.9
/** The same for a family name alone. */
const LIKE = 0.82
/** Shorter family names differ by a letter and are others: "Haddad" and "Hadid"; by their spelling alone, only the shortest. */
const LEAST_LETTERS = 6
const LEAST_LETTERS_OF_SOUND = 4
/** So few consonants tell nothing. */
const LEAST_CONSONANTS = 2

const FATHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(PATRONYMIC_PARTICLES)
const PLAIN = /^[a-z]*$/
const WOMANS_PATRONYMIC = /(?:[oe]v|ich)na$/

/** Spelling differences that mean nothing inside one article: marks, hyphens, the Arabic article. */
export function fold(lower: string): string {
  return PLAIN.test(lower) ? lower : foldLetters(lower).replace(/['.\- ]/g, '')
}

/** The words of a name that tell people apart: without suffixes and nicknames, particles glued. */
export function significant(name: FoundName): readonly string[] {
  const only = name.tokens[0]
  if (only !== undefined && name.tokens.length === 1) return [fold(only.lower)]
  const tokens: string[] = []
  let glue = ''
  for (const token of name.tokens) {
    if (has(token, classes.NAME_SUFFIX) && tokens.length > 0) continue
    if (token.nickname) continue
    // "Bin Salman", "Dos Santos" with a capital: no names of their own, as they are none in small letters.
    if (has(token, classes.PARTICLE) && !has(token, classes.GIVEN_NAME) && !(tokens.length === 0 && isFamilyFirst(name))) glue += fold(token.lower)
    else {
      tokens.push(glue + fold(token.lower))
      glue = ''
    }
  }
  return glue === '' ? tokens : [...tokens, glue]
}

/** "Ban Ki-moon", "Li Shuo": what elsewhere is a particle is a family name. */
function isFamilyFirst(name: FoundName): boolean {
  return isEastSurname(lowerOf(name.tokens[0])) && (wordFacts(lowerOf(name.tokens[1])).syllable || readName(spelling(name)).order.familyFirst)
}

/** Is the family name a father's: "Mohammed bin Salman"? */
export function isPatronymic(name: FoundName): boolean {
  const last = lowerOf(name.tokens.at(-1))
  const blank = last.indexOf(' ')
  return blank > 0 && FATHERS.has(last.slice(0, blank))
}

/** The same words as they are spelled, diacritics aside, for `compareNames`: hyphens and particles mean something to it. */
export function spelling(name: FoundName): string {
  let text = ''
  for (const token of name.tokens) {
    if (token.nickname || (has(token, classes.NAME_SUFFIX) && text !== '')) continue
    text += text === '' ? foldLetters(token.lower) : ' ' + foldLetters(token.lower)
  }
  return text
}

/**
 * Where spellings of one name meet: under the consonants of the family name, and under those of the whole, which are the same
 * however it is cut into words. A mark keeps consonants apart from words.
 */
export function meetingKeys(tokens: readonly string[]): readonly string[] {
  const whole = consonants(tokens.join(''))
  return whole === undefined ? [] : [...familyKeys(tokens.at(-1) ?? ''), '=' + whole]
}

/** Where a family name alone meets the people that bear it. */
export function familyKeys(word: string): readonly string[] {
  const of = consonants(bare(word))
  return of === undefined ? [] : ['~' + of]
}

function consonants(word: string): string | undefined {
  // Russian writes g where Ukrainian has h, which no skeleton holds; kh is often heard as k.
  const firm = wordFacts(word).skeleton.replace(/[gx]/g, (sound) => (sound === 'g' ? '' : 'k'))
  return firm.length < LEAST_CONSONANTS ? undefined : firm
}

/** The family name without the Arabic article that may be glued to it. */
export function bare(token: string): string {
  return token.length > 5 && (token.startsWith('al') || token.startsWith('el')) ? token.slice(2) : token
}

/** Is one family name the other in another spelling? "Abdollahian", "Abdullahian". */
export function sameFamilyName(a: string, b: string): boolean {
  const one = wordFacts(bare(a))
  const other = wordFacts(bare(b))
  if (one.sound === other.sound) return one.word.length >= LEAST_LETTERS_OF_SOUND
  return other.word.length >= LEAST_LETTERS && consonants(one.word) === consonants(other.word) && compareNames(one.word, other.word) >= LIKE
}

/** Are two full names of one article one person's, by their words alone? "Anna Berg", "Anna M. Berg", "A. Berg". */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((token, i) => token === long[i])) return true
  const firstA = a[0] ?? ''
  const firstB = b[0] ?? ''
  const lastA = bare(a.at(-1) ?? '')
  const lastB = bare(b.at(-1) ?? '')
  // "Tamara Ivanovna" is what Tamara Volkova is called to her face; fathers' names of men may be family names.
  if (firstA === firstB && long.length === 2 && WOMANS_PATRONYMIC.test(lastA) !== WOMANS_PATRONYMIC.test(lastB)) return true
  if (lastA !== lastB) return short.length > 1 && isSubsequence(short, long)
  if (firstA === firstB) return short.length < 3 || short.slice(1, -1).every((token) => long.slice(1, -1).some((other) => goes(token, other)))
  if (goes(firstA, firstB)) return true
  return isSubsequence(short, long)
}

/** Equal, or one is the other's initial. */
function goes(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const token of long) if (at < short.length && short[at] === token) at++
  return at === short.length
}

/** Are they spellings of one name? "Qasem" and "Qassem", "Larry" and "Lawrence", "Jae-ho" and "Jae Ho". */
export function sameSpelled(a: string, b: string): boolean {
  // A cheap look before the dear one: relatives are the rule among people who share a family name.
  const one = a.slice(0, a.indexOf(' '))
  const other = b.slice(0, b.indexOf(' '))
  if (!beginsAlike(wordFacts(one).sound, wordFacts(other).sound) && !(a.startsWith(b.slice(b.lastIndexOf(' ') + 1)) && b.startsWith(a.slice(a.lastIndexOf(' ') + 1))) && nicknameLikeness(one, other) === 0) return false
  return compareNames(a, b) >= SURE && sameEnd(a, b)
}

/** Names of as many words in one order end in one family name, which by itself is alike enough: not "Omar Haddad" and "Omar Hadid". */
function sameEnd(a: string, b: string): boolean {
  const one = a.split(' ')
  const other = b.split(' ')
  const last = one.length - 1
  return one.length !== other.length || one[last] === other[last] || one[0] !== other[0] || isEastSurname(one[0] ?? '') || compareNames(one[last] ?? '', other[last] ?? '') >= LIKE
}
