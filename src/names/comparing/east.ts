import type { NameToken } from './name-form.js'
import { KOREAN as KOREAN_SURNAME } from '../words/name-tables.js'
import { soundLikeness } from '../words/sound-likeness.js'
import { isPinyinSyllable, splitPinyin, splitWadeGiles } from '../words/syllables.js'
import { type EastSounds, type WordFacts, wordFacts } from '../words/word-facts.js'

/** A Chinese or Korean name in syllables. */
export interface Syllables {
  readonly family: WordFacts
  readonly given: readonly WordFacts[]
  /** Nothing in it tells Wade-Giles. */
  readonly pinyin: boolean
  /** Nor has it a hyphen, which pinyin does not write (ISO 7098). */
  readonly sure: boolean
  /** Apostrophes tell which initials are aspirated. */
  readonly marked: boolean
}

/** A Chinese or Korean name that is compared with others: its syllables are found once. */
export class EastName {
  private known: Syllables | undefined = undefined

  /** The words of the name, family name first; `asSpoken` tells that it stands first in the name too, `hangul` that it was in the letters of Korean. */
  constructor(readonly tokens: readonly NameToken[], readonly asSpoken: boolean, readonly hangul: boolean) {}

  get syllables(): Syllables {
    return (this.known ??= syllables(this.tokens))
  }
}

/** The syllables of a name whose family name stands first. */
function syllables(tokens: readonly NameToken[]): Syllables {
  const family = syllable(tokens[0]?.marked ?? '')
  const marked = tokens[1]?.marked ?? ''
  const two = tokens.length < 3 ? splitPinyin(marked) ?? splitWadeGiles(marked) ?? [marked] : tokens.slice(1).map((token) => token.marked)
  const given = two.map(syllable)
  const pinyin = isPinyin(family) && given.every(isPinyin)
  return { family, given, pinyin, sure: pinyin && !tokens.some(({ hyphen }) => hyphen), marked: tokens.some((token) => token.marked.includes("'")) }
}

const isPinyin = ({ word }: WordFacts): boolean => isPinyinSyllable(word) && !isWadeGiles(word)

/** What Wade-Giles writes and pinyin does not, or hardly ever in a name. */
export const isWadeGiles = (syllable: string): boolean => /'|^hs|^ts[^o]|ieh$|ih$|[^aeiou]ung$|ien$|^chi?a|^chin$|^kuo|^chou$/.test(syllable)

/** Syllables repeat, so what they sound like is remembered as all words are. */
const syllable = (marked: string): WordFacts => wordFacts(marked)

/** How a syllable is read, and how as a family name. */
interface Reading {
  readonly given: (sounds: EastSounds) => string
  readonly family: (sounds: EastSounds) => string
}

const spelled = ({ spelled: word }: EastSounds): string => word
const pinyin = ({ pinyin: sound }: EastSounds): string => sound
const KOREAN: Reading = { given: ({ korean }) => korean, family: ({ koreanSurname }) => koreanSurname }
const SPELLED: Reading = { given: spelled, family: spelled }
const PINYIN: Reading = { given: pinyin, family: pinyin }
const READINGS: ReadonlyArray<readonly [of: Reading, other: Reading]> = [[KOREAN, KOREAN], [SPELLED, PINYIN], [PINYIN, SPELLED], [PINYIN, PINYIN]]

/** Wade-Giles without its apostrophes, as newspapers write it, beside pinyin: "chien" is jian or qian. */
const unmarked = ({ sure: inPinyin }: Syllables): Reading => {
  const read = inPinyin ? spelled : pinyin
  const plain = (sounds: EastSounds): string => unaspirated(read(sounds))
  return { given: plain, family: plain }
}
/** A syllable of pinyin as Wade-Giles without its apostrophes reads it. */
export const unaspirated = (syllable: string): string => syllable.replace(/^(?:ch|[ptkqc])/, (initial) => UNASPIRATED[initial] ?? initial)
const UNASPIRATED: Readonly<Record<string, string>> = { ch: 'zh', p: 'b', t: 'd', k: 'g', q: 'j', c: 'z' }

/** No two syllables of pinyin are more alike. */
const OTHER_SYLLABLE = 0.75
/** From here on a name need not be read the other way round. */
const ALIKE = 0.9

/**
 * Likeness of two Chinese or Korean names, syllable by syllable: the words of a given name are no names by themselves, so "Jong Il"
 * and "Il Sung" share nothing. Each name is read as pinyin, as Wade-Giles and as Korean, and where both its ends are surnames
 * the other way round as well; the best reading counts.
 */
export function eastLikeness(a: EastName, b: EastName): number {
  const one = a.syllables
  const other = b.syllables
  let best = bestReading(one, other, 0)
  if (best < ALIKE) {
    const turnedOne = turned(a)
    if (turnedOne !== undefined) best = bestReading(turnedOne, other, best)
    const turnedOther = turned(b)
    if (turnedOther !== undefined) best = bestReading(one, turnedOther, best)
  }
  // Pinyin has one spelling for a syllable (ISO 7098), and Hangul: names in it that differ by a letter are two names.
  const exact = a.hangul && b.hangul
  const pinyin = best < 1 && a.asSpoken && b.asSpoken && one.sure && other.sure && (one.family.bits & other.family.bits & KOREAN_SURNAME) === 0
  return exact || pinyin ? Math.min(best, OTHER_SYLLABLE) : best
}

/** The same read the other way round, where both its ends are surnames: "Jang Su Han", "Shuai Peng". */
function turned({ tokens }: EastName): Syllables | undefined {
  const last = tokens.at(-1)
  return last?.facts.eastSurname === true ? syllables([last, ...tokens.slice(0, -1)]) : undefined
}

function bestReading(a: Syllables, b: Syllables, least: number): number {
  let best = least
  for (const [of, other] of READINGS) {
    best = readingLikeness(a, b, of, other, best)
    if (best === 1) return 1
  }
  return a.sure === b.sure || a.marked || b.marked ? best : readingLikeness(a, b, unmarked(a), unmarked(b), best)
}

/** How alike two names read so are, by the least alike of their syllables; `least` if it is no more than that. */
function readingLikeness(a: Syllables, b: Syllables, of: Reading, other: Reading, least: number): number {
  let worst = likeness(of.family(a.family.east), other.family(b.family.east))
  if (a.given.length !== b.given.length) worst = Math.min(worst, likeness(joined(a.given, of), joined(b.given, other)))
  else for (let at = 0; at < a.given.length && worst > least; at++) worst = Math.min(worst, likeness(read(a.given[at], of), read(b.given[at], other)))
  return Math.max(worst, least)
}

const read = (word: WordFacts | undefined, { given }: Reading): string => (word === undefined ? '' : given(word.east))
const joined = (words: readonly WordFacts[], reading: Reading): string => words.map((word) => read(word, reading)).join('')

function likeness(a: string, b: string): number {
  if (a === b) return 1
  const x = a.includes("'") ? a.replaceAll("'", '') : a
  const y = b.includes("'") ? b.replaceAll("'", '') : b
  return x === y ? 1 : 0.93 * soundLikeness(x, y)
}
