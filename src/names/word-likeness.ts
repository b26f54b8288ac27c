import { sameArabic, sameForm, sameNickname } from './families.js'
import type { NameToken } from './name-form.js'
import { soundLikeness } from './sound-likeness.js'
import { skeleton } from './sounds.js'
import type { WordFacts } from './word-facts.js'

/** Why two words were taken for one another. */
export type Rule = 'equal' | 'spelling' | 'form' | 'nickname' | 'initial' | 'joined' | 'differs'

/** What makes two words one, and how surely, 0 to 1. */
export interface Match {
  readonly rule: Rule
  readonly likeness: number
}

const NONE: Match = { rule: 'differs', likeness: 0 }
const INITIAL: Match = { rule: 'initial', likeness: 0.75 }
const SAME_SOUND: Match = { rule: 'spelling', likeness: 0.98 }
const SAME_ARABIC: Match = { rule: 'spelling', likeness: 0.97 }
const SAME_FORM: Match = { rule: 'form', likeness: 0.95 }
const SAME_NICKNAME: Match = { rule: 'nickname', likeness: 0.9 }
/** Words less alike than this are two words. */
export const ALIKE = 0.62

/** How alike two words of two names are, and by what. */
export function likeness(x: NameToken, y: NameToken): Match {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) && x.role !== 'family' && y.role !== 'family' ? INITIAL : NONE
  }
  if (x.skeleton !== undefined || y.skeleton !== undefined) return unvowelled(x, y)
  const one = x.facts
  const other = y.facts
  if (one.sound === other.sound) return opposed(one, other) ? NONE : SAME_SOUND
  if (one.forms !== undefined && other.forms !== undefined) {
    if (sameArabic(x.plain, y.plain)) return SAME_ARABIC
    if (sameForm(x.plain, y.plain)) return SAME_FORM
  }
  if (x.role !== 'family' && y.role !== 'family' && (one.fullNames !== undefined || other.fullNames !== undefined) && sameNickname(x.plain, y.plain)) return SAME_NICKNAME
  let like = soundLikeness(one.sound, other.sound, ALIKE)
  if (like < ALIKE) return NONE
  // The end that all patronymics share says nothing.
  if (like < 0.95 && one.patronymicStem !== undefined && other.patronymicStem !== undefined) like = soundLikeness(one.patronymicStem, other.patronymicStem, ALIKE)
  // Two names that are both well known and not forms of one another are two names.
  else if (like < 0.93 && x.role !== 'family' && one.gender !== undefined && other.gender !== undefined) like -= 0.12
  return like < ALIKE || opposed(one, other) ? NONE : { rule: 'spelling', likeness: like }
}

/** A woman's name and a man's are never one, however alike: Daniel, Danielle. */
function opposed({ gender }: WordFacts, other: WordFacts): boolean {
  return (gender === 'female' && other.gender === 'male') || (gender === 'male' && other.gender === 'female')
}

function unvowelled(x: NameToken, y: NameToken): Match {
  if (x.skeleton !== undefined && y.skeleton !== undefined) return { rule: 'spelling', likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 }
  const one = x.skeleton ?? skeleton(x.plain)
  const other = y.skeleton ?? skeleton(y.plain)
  return { rule: 'spelling', likeness: one === other ? 0.95 : soundLikeness(one, other) }
}
