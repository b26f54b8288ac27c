import { sameArabic, sameForm, sameNickname } from './families.js'
import type { NameToken } from './name-form.js'
import { skeleton, soundLikeness } from './sounds.js'

/** Why two words were taken for one another. */
export type Rule = 'equal' | 'spelling' | 'form' | 'nickname' | 'initial' | 'joined' | 'differs'

/** What makes two words one, and how surely, 0 to 1. */
export interface Match {
  readonly rule: Rule
  readonly likeness: number
}

const NONE: Match = { rule: 'differs', likeness: 0 }
/** Words less alike than this are two words. */
export const ALIKE = 0.62

/** How alike two words of two names are, and by what. */
export function likeness(x: NameToken, y: NameToken): Match {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) && x.role !== 'family' && y.role !== 'family' ? { rule: 'initial', likeness: 0.75 } : NONE
  }
  if (x.skeleton !== undefined || y.skeleton !== undefined) return unvowelled(x, y)
  const opposed = (x.gender === 'female' && y.gender === 'male') || (x.gender === 'male' && y.gender === 'female')
  if (x.sound === y.sound) return opposed ? NONE : { rule: 'spelling', likeness: 0.98 }
  if (x.facts.forms !== undefined && y.facts.forms !== undefined) {
    if (sameArabic(x.plain, y.plain)) return { rule: 'spelling', likeness: 0.97 }
    if (sameForm(x.plain, y.plain)) return { rule: 'form', likeness: 0.95 }
  }
  if (x.role !== 'family' && y.role !== 'family' && (x.facts.fullNames !== undefined || y.facts.fullNames !== undefined) && sameNickname(x.plain, y.plain)) return { rule: 'nickname', likeness: 0.9 }
  if (opposed) return NONE
  const like = soundLikeness(x.sound, y.sound, ALIKE)
  // The end that all patronymics share says nothing.
  if (like < 0.95 && x.patronymicStem !== undefined && y.patronymicStem !== undefined) return { rule: 'spelling', likeness: soundLikeness(x.patronymicStem, y.patronymicStem, ALIKE) }
  // Two names that are both well known and not forms of one another are two names.
  if (x.gender !== undefined && y.gender !== undefined && x.role !== 'family' && like < 0.93) return { rule: 'spelling', likeness: like - 0.12 }
  return { rule: 'spelling', likeness: like }
}

function unvowelled(x: NameToken, y: NameToken): Match {
  if (x.skeleton !== undefined && y.skeleton !== undefined) return { rule: 'spelling', likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 }
  const one = x.skeleton ?? skeleton(x.plain)
  const other = y.skeleton ?? skeleton(y.plain)
  return { rule: 'spelling', likeness: one === other ? 0.95 : soundLikeness(one, other) }
}
