import type { NameToken } from './name-form.js'
import { koreanSound, koreanSurname } from './sound-keys.js'
import { soundLikeness } from './sound-likeness.js'
import { splitPinyin } from './syllables.js'
import { isEastSurname } from './word-facts.js'
import { syllableToPinyin } from './wade-giles.js'

/** A Chinese or Korean name in syllables. */
export interface Syllables {
  readonly family: string
  readonly given: readonly string[]
}

/**
 * Likeness of two Chinese or Korean names, syllable by syllable: the words of a given name are no names by themselves, so "Jong Il"
 * and "Il Sung" share nothing. Each name is read as pinyin, as Wade-Giles and as Korean; the best reading counts.
 */
export function eastLikeness(a: readonly NameToken[], b: readonly NameToken[]): number {
  const plainA = syllables(a, same)
  const plainB = syllables(b, same)
  const direct = pairLikeness(plainA, plainB, koreanSound, koreanSurname)
  const pinyinA = syllables(a, syllableToPinyin)
  const pinyinB = syllables(b, syllableToPinyin)
  return Math.max(direct, pairLikeness(plainA, pinyinB, same), pairLikeness(pinyinA, plainB, same), pairLikeness(pinyinA, pinyinB, same))
}

/** The same where both ends of the first name are surnames, read the other way round: "Jang Su Han" may be of the Jangs or of the Hans. */
export function turnedLikeness(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [first, second, last] = a
  if (first === undefined || second === undefined || last === undefined || !isEastSurname(last.plain)) return 0
  return eastLikeness([last, first, second], b)
}

const same = (syllable: string): string => syllable

/** The syllables of a name, each turned by `turn`. */
export function syllables(tokens: readonly NameToken[], turn: (syllable: string) => string): Syllables {
  const [first, ...rest] = tokens
  const given = rest.length === 1 ? (splitPinyin(rest[0]?.marked ?? '') ?? [rest[0]?.marked ?? '']) : rest.map(({ marked }) => marked)
  return { family: turn(first?.marked ?? ''), given: given.map(turn) }
}

function pairLikeness(a: Syllables, b: Syllables, sound: (syllable: string) => string, surname = sound): number {
  const family = likeness(surname(a.family), surname(b.family))
  const joinedA = a.given.map(sound)
  const joinedB = b.given.map(sound)
  if (joinedA.length !== joinedB.length) return Math.min(family, likeness(joinedA.join(''), joinedB.join('')))
  let worst = family
  joinedA.forEach((syllable, index) => {
    worst = Math.min(worst, likeness(syllable, joinedB[index] ?? ''))
  })
  return worst
}

function likeness(a: string, b: string): number {
  const x = a.replaceAll("'", '')
  const y = b.replaceAll("'", '')
  return x === y ? 1 : 0.93 * soundLikeness(x, y)
}
