import type { NameEvidence } from './compare.js'
import { sameForm, sameNickname } from './families.js'
import type { NameForm, NameToken } from './name-form.js'
import { soundLikeness } from './sounds.js'

interface Match {
  readonly rule: string
  readonly likeness: number
}

const NONE: Match = { rule: 'differs', likeness: 0 }
const EQUAL: Match = { rule: 'equal', likeness: 1 }

/** Aligns the words of two names and weighs what agrees and what does not: the score of `compareNames`. */
export function align(a: NameForm, b: NameForm, evidence?: NameEvidence[]): number {
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0
  const say = (rule: string, one: string, other: string, weight: number): number => {
    evidence?.push({ rule, words: [one, other], weight })
    return weight
  }
  if (a.joined === b.joined && a.generation === b.generation) {
    say('equal', a.joined, b.joined, 4)
    return a.tokens.length > 1 || b.tokens.length > 1 ? 0.98 : 0.8
  }
  const usedA = new Array<boolean>(a.tokens.length).fill(false)
  const usedB = new Array<boolean>(b.tokens.length).fill(false)
  let z = -1
  let firm = 0
  const take = (i: number, j: number, match: Match): void => {
    const x = a.tokens[i]
    const y = b.tokens[j]
    if (x === undefined || y === undefined) return
    usedA[i] = usedB[j] = true
    if (match.rule !== 'initial') firm++
    z += say(match.rule, x.plain, y.plain, Math.min(x.weight, y.weight) * agreement(match))
  }
  a.tokens.forEach((x, i) => {
    const j = b.tokens.findIndex((y, at) => usedB[at] !== true && x.plain === y.plain)
    if (j >= 0) take(i, j, EQUAL)
  })
  // The best of what is left, pair by pair.
  for (;;) {
    let best = NONE
    let from = -1
    let to = -1
    for (let i = 0; i < a.tokens.length; i++) {
      const x = a.tokens[i]
      if (usedA[i] === true || x === undefined) continue
      for (let j = 0; j < b.tokens.length; j++) {
        const y = b.tokens[j]
        if (usedB[j] === true || y === undefined) continue
        const match = likeness(x, y)
        if (match.likeness > best.likeness) {
          best = match
          from = i
          to = j
        }
      }
    }
    if (best.likeness < 0.7) break
    take(from, to, best)
  }
  const leftA = a.tokens.filter((_, index) => usedA[index] !== true)
  const leftB = b.tokens.filter((_, index) => usedB[index] !== true)
  z += leftovers(leftA, leftB, say)
  if (firm === 0) z -= 2
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) z += say('generation', a.generation, b.generation, -4)
  return 1 / (1 + Math.exp(-z))
}

/** What unmatched words say: on one side only, little; on both sides, that these are two people. */
function leftovers(a: readonly NameToken[], b: readonly NameToken[], say: (rule: string, one: string, other: string, weight: number) => number): number {
  let z = 0
  const conflicts = Math.min(a.length, b.length)
  for (let at = 0; at < conflicts; at++) {
    const x = a[at]
    const y = b[at]
    if (x === undefined || y === undefined) continue
    const initial = x.initial || y.initial
    z += say('differs', x.plain, y.plain, initial ? -2.5 : x.role === 'middle' && y.role === 'middle' ? -2.5 : -4)
  }
  for (const x of a.slice(conflicts)) z += say('only-one', x.plain, '', x.initial ? -0.1 : -0.35)
  for (const y of b.slice(conflicts)) z += say('only-one', '', y.plain, y.initial ? -0.1 : -0.35)
  return z
}

function agreement({ rule, likeness }: Match): number {
  if (rule === 'initial') return 1
  return Math.max(0, (likeness - 0.6) / 0.4)
}

function likeness(x: NameToken, y: NameToken): Match {
  if (x.initial || y.initial) {
    return x.plain.charAt(0) === y.plain.charAt(0) && !(x.initial && y.initial) ? { rule: 'initial', likeness: 0.75 } : NONE
  }
  if (x.sound === y.sound) return { rule: 'spelling', likeness: 0.97 }
  if (sameForm(x.plain, y.plain)) return { rule: 'spelling', likeness: 0.95 }
  if (x.role !== 'family' && y.role !== 'family' && sameNickname(x.plain, y.plain)) return { rule: 'nickname', likeness: 0.9 }
  const like = soundLikeness(x.sound, y.sound)
  // Two names that are both well known and not forms of one another are two names.
  if (x.gender !== undefined && y.gender !== undefined && like < 0.9) return NONE
  return { rule: 'spelling', likeness: like }
}
