import type { NameEvidence } from './compare.js'
import { eastLikeness } from './east.js'
import { sameArabic, sameForm, sameNickname } from './families.js'
import type { NameForm, NameToken } from './name-form.js'
import { skeleton, soundLikeness, sounds } from './sounds.js'

/** Why two words were taken for one another. */
type Rule = 'equal' | 'spelling' | 'form' | 'nickname' | 'initial' | 'joined' | 'differs'

interface Match {
  readonly rule: Rule
  readonly likeness: number
}

interface Pair extends Match {
  readonly i: number
  readonly j: number
}

const NONE: Match = { rule: 'differs', likeness: 0 }
/** Words less alike than this are two words. */
const ALIKE = 0.62
/** Before anything is compared, two names are more likely two people's. */
const PRIOR = -0.3

/** Two words or more that all agree. */
const COMPLETE = 0.9

type Say = (rule: string, one: string, other: string, weight: number) => number

/** Aligns the words of two names and weighs what agrees and what does not, as log-odds: the score of `compareNames`. */
export function align(a: NameForm, b: NameForm, evidence?: NameEvidence[]): number {
  const { tokens: left } = a
  const { tokens: right } = b
  if (left.length === 0 || right.length === 0) return 0
  const say: Say = (rule, one, other, weight) => {
    evidence?.push({ rule, words: [one, other], weight })
    return weight
  }
  const generation = generations(a, b, say)
  if (a.joined === b.joined && generation === 0) {
    say('equal', a.joined, b.joined, 4)
    return left.length > 1 || right.length > 1 ? 0.98 : 0.85
  }
  if (a.east !== undefined && b.east !== undefined) {
    const like = eastLikeness(a.east, b.east)
    if (like >= 0.999) return chance(say('spelling', a.joined, b.joined, 3.2))
    return chance(say(like > 0.8 ? 'spelling' : 'differs', a.joined, b.joined, (like - 0.82) * 14))
  }
  if (isShortFor(a, b) || isShortFor(b, a)) return chance(say('initials', a.joined, b.joined, 0.6) + generation)
  const { pairs, restA, restB } = matches(left, right)
  nickname(a, b, pairs, restA, restB)
  let z = PRIOR + generation
  let firm = 0
  let agreed = 0
  for (const { i, j, rule, likeness } of pairs) {
    const x = left[i]
    const y = right[j]
    if (x === undefined || y === undefined) continue
    if (rule !== 'initial') firm++
    let weight = worth(x, y, rule, likeness)
    // "King Salman" is not named after Salman.
    if (x.patronymic !== y.patronymic && (left.length === 1 || right.length === 1)) weight -= 1.5
    if (weight > 0) agreed += weight
    z += say(rule, x.plain, y.plain, weight)
  }
  // A long common chain of names does not outweigh a difference in the given name.
  if (agreed > 5) z -= agreed - 5
  const single = left.length === 1 || right.length === 1
  z += leftovers(restA.map((i) => left[i]), restB.map((j) => right[j]), single, say)
  z += order(left, right, pairs, say)
  z += middles(left, right, pairs, say)
  z += unnamed(left, pairs.map(({ i }) => i), restA, say) + unnamed(right, pairs.map(({ j }) => j), restB, say)
  z += father(left, right, pairs, restA, restB, say)
  z += otherNickname(a, b, pairs, say)
  if (firm === 0) z -= 2.5
  // Every word of both names has found its other.
  if (generation === 0 && pairs.length > 1 && firm === pairs.length && pairs.every(({ rule, likeness }) => rule !== 'form' && rule !== 'nickname' && (rule !== 'spelling' || likeness > 0.93)) && restA.length === 0 && restB.length === 0) z += say('complete', a.joined, b.joined, COMPLETE)
  return chance(z)
}

/** Burmese and other names of short words have no family name to leave out: words that follow the shared ones make another name. */
function unnamed(tokens: readonly NameToken[], matched: readonly number[], rest: readonly number[], say: Say): number {
  const end = Math.max(...matched, -1)
  const after = rest.filter((index) => index > end)
  if (matched.length < 2 || after.length < 2 || tokens.some(({ plain, patronymic }) => plain.length > 4 || patronymic)) return 0
  return say('only-one', after.map((index) => tokens[index]?.plain ?? '').join(' '), '', -2.5)
}

/** A given name on one side only, before three names or more that agree: a son beside his father. */
function father(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], restA: readonly number[], restB: readonly number[], say: Say): number {
  if (pairs.length < 3 || restA.length + restB.length !== 1) return 0
  const extra = restA[0] === 0 ? left[0] : restB[0] === 0 ? right[0] : undefined
  if (extra === undefined || extra.initial || extra.weight < 1) return 0
  return say('only-one', extra.plain, '', -2.4)
}

/** A stated nickname that is not the one the other name goes by: Joseph "Joey" Marsh is not Joe Marsh. */
function otherNickname(a: NameForm, b: NameForm, pairs: readonly Pair[], say: Say): number {
  const pair = pairs.find(({ i, j }) => i === 0 && j === 0)
  if (pair?.rule !== 'nickname') return 0
  const other = a.nickname === undefined ? a.tokens[0]?.plain : b.tokens[0]?.plain
  const stated = a.nickname ?? b.nickname
  return stated === undefined || other === undefined || stated === other ? 0 : say('nickname', stated, other, -1.5)
}

/** "JFK": one word made of the other's first letters. */
function isShortFor(a: NameForm, b: NameForm): boolean {
  if (a.tokens.length !== 1 || b.tokens.length < 3 || a.joined.length !== b.tokens.length) return false
  return b.tokens.every(({ plain }, index) => plain.charCodeAt(0) === a.joined.charCodeAt(index))
}

/** A nickname that one name states is the other's given name: Joseph "Joey" Marsh, Joey Marsh. */
function nickname(a: NameForm, b: NameForm, pairs: Pair[], restA: number[], restB: number[]): void {
  const take = (of: string | undefined, mine: number[], tokens: readonly NameToken[], others: number[], turned: boolean): void => {
    if (of === undefined) return
    const at = others.find((index) => tokens[index]?.plain === of && tokens[index]?.role !== 'family')
    const own = mine.find((index) => index === 0)
    if (at === undefined || own === undefined) return
    pairs.push(turned ? { i: at, j: own, rule: 'nickname', likeness: 0.9 } : { i: own, j: at, rule: 'nickname', likeness: 0.9 })
    mine.splice(mine.indexOf(own), 1)
    others.splice(others.indexOf(at), 1)
  }
  take(a.nickname, restA, b.tokens, restB, false)
  take(b.nickname, restB, a.tokens, restA, true)
}

const chance = (z: number): number => 1 / (1 + Math.exp(-z))

/** "Jr." on both sides that differs is two people; on one side, it is where the other side is just as full. */
function generations(a: NameForm, b: NameForm, say: Say): number {
  if (a.generation === b.generation) return 0
  if (a.generation !== undefined && b.generation !== undefined) return say('generation', a.generation, b.generation, -5)
  const without = a.generation === undefined ? a : b
  const withIt = a.generation === undefined ? b : a
  const full = without.tokens.length >= 3 || without.tokens.length > withIt.tokens.length
  return say('generation', a.generation ?? '', b.generation ?? '', full && withIt.generation !== 'sr' ? -4.5 : withIt.generation === 'jr' || withIt.generation === 'sr' ? -0.5 : -1.5)
}

function matches(left: readonly NameToken[], right: readonly NameToken[]): { pairs: Pair[]; restA: number[]; restB: number[] } {
  const pairs: Pair[] = []
  let restA: number[] = []
  let restB = right.map((_, index) => index)
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    const at = restB.findIndex((j) => x !== undefined && spelledAlike(x, right[j]))
    if (at < 0) {
      restA.push(i)
      continue
    }
    pairs.push({ i, j: restB[at] ?? 0, rule: 'equal', likeness: 1 })
    restB.splice(at, 1)
  }
  if (restA.length === 0 || restB.length === 0) return { pairs, restA, restB }
  glued(left, right, pairs, restA, restB)
  const found: Pair[] = []
  for (const i of restA) {
    const x = left[i]
    if (x === undefined) continue
    for (const j of restB) {
      const y = right[j]
      if (y === undefined) continue
      const match = likeness(x, y)
      // Words that stand at the same end of the name come first.
      const shift = x.role === y.role ? 0 : x.role === 'middle' || y.role === 'middle' ? 0.01 : 0.05
      if (match.likeness - shift >= ALIKE) found.push({ i, j, rule: match.rule, likeness: match.likeness - shift })
    }
  }
  found.sort((one, other) => other.likeness - one.likeness || one.i - other.i || one.j - other.j)
  for (const pair of found) {
    if (!restA.includes(pair.i) || !restB.includes(pair.j)) continue
    pairs.push(pair)
    restA = restA.filter((i) => i !== pair.i)
    restB = restB.filter((j) => j !== pair.j)
  }
  return { pairs, restA, restB }
}

/** The same letters, a particle written on or not: "Le Pen", "LePen". */
function spelledAlike(x: NameToken, y: NameToken | undefined): boolean {
  return y !== undefined && (x.plain === y.plain || x.full === y.plain || x.plain === y.full)
}

/** Takes words out of the rests that are written together on one side and apart on the other: "Ahmadi Nejad" and "Ahmadinejad". */
function glued(left: readonly NameToken[], right: readonly NameToken[], pairs: Pair[], restA: number[], restB: number[]): void {
  const join = (tokens: readonly NameToken[], whole: readonly NameToken[], pieces: number[], wholes: number[], turned: boolean): void => {
    for (const w of [...wholes]) {
      const one = whole[w]
      if (one === undefined || one.plain.length < 4) continue
      for (let p = 0; p < tokens.length; p++) {
        // A run of words, of which at least one has found no other.
        let spelled = tokens[p]?.plain ?? ''
        for (let q = p + 1; q < tokens.length && spelled.length < one.plain.length + 3; q++) {
          spelled += tokens[q]?.plain ?? ''
          const run = pieces.filter((at) => at >= p && at <= q)
          if (run.length < q - p + 1) continue
          if (Math.abs(spelled.length - one.plain.length) > 3) continue
          const like = spelled === one.plain ? 1 : soundLikeness(sounds(spelled), one.sound, 0.86)
          if (like < 0.86) continue
          pairs.push(turned ? { i: w, j: p, rule: 'joined', likeness: like } : { i: p, j: w, rule: 'joined', likeness: like })
          wholes.splice(wholes.indexOf(w), 1)
          for (const at of run) pieces.splice(pieces.indexOf(at), 1)
          return
        }
      }
    }
  }
  if (restA.length > 1) join(left, right, restA, restB, false)
  if (restB.length > 1) join(right, left, restB, restA, true)
}

/** What a matched pair of words is worth, as log-odds. */
function worth(x: NameToken, y: NameToken, rule: Rule, likeness: number): number {
  const weight = rule === 'joined' ? 2.1 : Math.min(x.weight, y.weight)
  switch (rule) {
    case 'equal':
    case 'joined':
      return weight
    case 'form':
      return 0.75 * weight
    case 'nickname':
      return 0.7 * weight
    case 'initial':
      return 0.25
    default:
      if (likeness >= 0.92) return 0.9 * weight
      if (likeness >= 0.8) return ((likeness - 0.8) / 0.12) * 0.9 * weight
      return ((likeness - 0.8) / 0.18) * 4.2
  }
}

/** What unmatched words say: on one side only, little; on both sides, that these are two people. */
function leftovers(a: ReadonlyArray<NameToken | undefined>, b: ReadonlyArray<NameToken | undefined>, single: boolean, say: Say): number {
  let z = 0
  const restB = [...b]
  const restA: NameToken[] = []
  for (const x of a) {
    if (x === undefined) continue
    let at = restB.findIndex((y) => y?.role === x.role)
    if (at < 0) at = restB.length > 0 ? 0 : -1
    const y = at < 0 ? undefined : restB[at]
    if (y === undefined) {
      restA.push(x)
      continue
    }
    restB.splice(at, 1)
    const initials = x.initial || y.initial
    z += say('differs', x.plain, y.plain, initials ? -4 : x.role === y.role && x.role !== 'middle' ? -5 : -4)
  }
  const only = (x: NameToken): number => (x.initial ? -0.1 : single ? -0.15 : x.role === 'family' ? -1 : -0.35)
  for (const x of restA) z += say('only-one', x.plain, '', only(x))
  for (const y of restB) if (y !== undefined) z += say('only-one', '', y.plain, only(y))
  return z
}

/** Words in another order: a family name moved to the other end is custom; a son and a father changed is another man. */
function order(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], say: Say): number {
  let crossed = 0
  for (let p = 0; p < pairs.length; p++) {
    for (let q = p + 1; q < pairs.length; q++) {
      const one = pairs[p]
      const other = pairs[q]
      if (one === undefined || other === undefined) continue
      if ((one.i - other.i) * (one.j - other.j) < 0) crossed++
    }
  }
  if (crossed === 0) return 0
  const first = pairs.find(({ i }) => i === 0)
  const patronymic = left.some((token) => token.patronymic) && right.some((token) => token.patronymic)
  if (patronymic && first !== undefined && first.j !== 0 && right[first.j]?.patronymic === true) return say('order', left[0]?.plain ?? '', right[0]?.plain ?? '', -5)
  return say('order', left[0]?.plain ?? '', right[0]?.plain ?? '', -0.3 * Math.min(crossed, 3))
}

/** "George W." and "George H. W.": the first middle name is the one that tells, unless it is half of a family name. */
function middles(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], say: Say): number {
  const i = left.findIndex(({ role }) => role === 'middle')
  const j = right.findIndex(({ role }) => role === 'middle')
  const x = left[i]
  const y = right[j]
  if (x === undefined || y === undefined || i !== 1 || j !== 1) return 0
  const pair = pairs.find((one) => one.i === i || one.j === j)
  // Both first middle names have to be middle names: "Luis Prado Vega" has none, though "Prado" stands where one would.
  if (pair === undefined || (pair.i === i && pair.j === j) || right[pair.j]?.role !== left[pair.i]?.role) return 0
  const moved = left[pair.i]
  if (moved === undefined || !(moved.initial || moved.gender !== undefined || right[pair.j]?.initial === true)) return 0
  const given = pairs.some((one) => one.i === 0 && one.j === 0)
  if (!given || !western(left) || !western(right)) return 0
  return say('differs', x.plain, y.plain, -4.5)
}

const western = (tokens: readonly NameToken[]): boolean => !tokens.some(({ article, patronymic }) => article || patronymic)

function likeness(x: NameToken, y: NameToken): Match {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) && x.role !== 'family' && y.role !== 'family' ? { rule: 'initial', likeness: 0.75 } : NONE
  }
  if (x.skeleton !== undefined || y.skeleton !== undefined) return unvowelled(x, y)
  const opposed = (x.gender === 'female' && y.gender === 'male') || (x.gender === 'male' && y.gender === 'female')
  if (x.sound === y.sound) return opposed ? NONE : { rule: 'spelling', likeness: 0.98 }
  if (sameArabic(x.plain, y.plain)) return { rule: 'spelling', likeness: 0.97 }
  if (sameForm(x.plain, y.plain)) return { rule: 'form', likeness: 0.95 }
  if (x.role !== 'family' && y.role !== 'family' && sameNickname(x.plain, y.plain)) return { rule: 'nickname', likeness: 0.9 }
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
