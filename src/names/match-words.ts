import type { NameForm, NameToken } from './name-form.js'
import { ARTICLE } from './name-tables.js'
import { beginsAlike, soundLikeness } from './sound-likeness.js'
import { sounds } from './sounds.js'
import { ALIKE, likeness, type Match } from './word-likeness.js'

/** Two words that have found one another, by their places. */
export interface Pair extends Match {
  readonly i: number
  readonly j: number
}

/** The words of two names that have found one another, and those that have not. */
export interface Matches {
  readonly pairs: readonly Pair[]
  readonly restA: readonly number[]
  readonly restB: readonly number[]
}

/** Finds the words of two names that are one another. */
export function matches(a: NameForm, b: NameForm): Matches {
  const found = matchedTokens(a.tokens, b.tokens)
  if (found.restA[0] === 0 && a.tokens.length === 2) bareFamily(a.tokens, b.tokens, found.restA, found.pairs.find(({ i }) => i === 1)?.j)
  if (found.restB[0] === 0 && b.tokens.length === 2) bareFamily(b.tokens, a.tokens, found.restB, found.pairs.find(({ j }) => j === 1)?.i)
  if (a.nickname !== undefined || b.nickname !== undefined) nickname(a, b, found.pairs, found.restA, found.restB)
  return found
}

/** "Van Severen", "Al Wahabi": what may be a given name is a particle, where the other name has it as one. */
function bareFamily(tokens: readonly NameToken[], others: readonly NameToken[], rest: number[], at: number | undefined): void {
  const particle = tokens[0]
  const family = at === undefined ? undefined : others[at]
  if (particle === undefined || family === undefined) return
  if (family.full === particle.plain + family.plain || (family.article && (particle.facts.bits & ARTICLE) !== 0)) rest.length = 0
}

/** A nickname that one name states is the other's given name: Joseph "Joey" Marsh, Joey Marsh. */
function nickname(a: NameForm, b: NameForm, pairs: Pair[], restA: number[], restB: number[]): void {
  const take = (of: string | undefined, mine: number[], tokens: readonly NameToken[], others: number[], turned: boolean): void => {
    if (of === undefined || mine[0] !== 0) return
    const place = others.findIndex((index) => tokens[index]?.plain === of && tokens[index]?.role !== 'family')
    const at = others[place]
    if (at === undefined) return
    pairs.push({ i: turned ? at : 0, j: turned ? 0 : at, rule: 'nickname', likeness: 1 })
    mine.shift()
    others.splice(place, 1)
  }
  take(a.nickname, restA, b.tokens, restB, false)
  take(b.nickname, restB, a.tokens, restA, true)
}

function matchedTokens(left: readonly NameToken[], right: readonly NameToken[]): { pairs: Pair[]; restA: number[]; restB: number[] } {
  const pairs: Pair[] = []
  const restA: number[] = []
  const restB: number[] = []
  let taken = 0
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    if (x === undefined) continue
    let at = 0
    while (at < right.length && ((taken & (1 << at)) !== 0 || !spelledAlike(x, right[at]))) at++
    if (at === right.length) restA.push(i)
    else {
      pairs.push({ i, j: at, rule: 'equal', likeness: 1 })
      taken |= 1 << at
    }
  }
  for (let j = 0; j < right.length; j++) if ((taken & (1 << j)) === 0) restB.push(j)
  if (restA.length === 0 || restB.length === 0) return { pairs, restA, restB }
  if (restA.length > 1 || restB.length > 1) glued(left, right, pairs, restA, restB)
  const found: Pair[] = []
  for (let p = 0; p < restA.length; p++) {
    const i = restA[p] ?? 0
    const x = left[i]
    if (x === undefined) continue
    for (let q = 0; q < restB.length; q++) {
      const j = restB[q] ?? 0
      const y = right[j]
      if (y === undefined) continue
      const match = likeness(x, y)
      if (match.likeness < ALIKE) continue
      // Words that stand at the same end of the name come first.
      const shift = x.role === y.role ? 0 : x.role === 'middle' || y.role === 'middle' ? 0.01 : 0.05
      if (match.likeness - shift >= ALIKE) found.push({ i, j, rule: match.rule, likeness: match.likeness - shift })
    }
  }
  if (found.length > 1) found.sort((one, other) => other.likeness - one.likeness || one.i - other.i || one.j - other.j)
  for (let at = 0; at < found.length; at++) {
    const pair = found[at]
    if (pair === undefined) continue
    const a = restA.indexOf(pair.i)
    const b = restB.indexOf(pair.j)
    if (a < 0 || b < 0) continue
    pairs.push(pair)
    restA.splice(a, 1)
    restB.splice(b, 1)
  }
  return { pairs, restA, restB }
}

/** The same letters, a particle written on or not: "Le Pen", "LePen". */
function spelledAlike(x: NameToken, y: NameToken | undefined): boolean {
  return y !== undefined && (x.plain === y.plain || x.full === y.plain || x.plain === y.full)
}

/** How alike words written together and apart must be. */
const JOINED = 0.86

/** Takes words out of the rests that are written together on one side and apart on the other: "Ahmadi Nejad" and "Ahmadinejad". */
function glued(left: readonly NameToken[], right: readonly NameToken[], pairs: Pair[], restA: number[], restB: number[]): void {
  if (restA.length > 1) {
    const found = join(left, right, restA, restB)
    if (found) pairs.push({ i: found.piece, j: found.whole, rule: 'joined', likeness: found.likeness })
  }
  if (restB.length > 1) {
    const found = join(right, left, restB, restA)
    if (found) pairs.push({ i: found.whole, j: found.piece, rule: 'joined', likeness: found.likeness })
  }
}

interface Joined {
  /** The first of the words that are one on the other side. */
  readonly piece: number
  readonly whole: number
  readonly likeness: number
}

/** Finds words in a row that none has been found for and that are one word of the other name, and takes them out of the rests. */
function join(tokens: readonly NameToken[], others: readonly NameToken[], rest: number[], otherRest: number[]): Joined | undefined {
  for (let other = 0; other < otherRest.length; other++) {
    const whole = otherRest[other] ?? 0
    const one = others[whole]
    if (one === undefined || one.plain.length < 4) continue
    for (let at = 0; at + 1 < rest.length; at++) {
      const piece = rest[at] ?? 0
      const start = tokens[piece]
      if (start === undefined || rest[at + 1] !== piece + 1) continue
      let spelled = start.plain
      if (spelled.length + (tokens[piece + 1]?.plain.length ?? 0) > one.plain.length + 3 || !beginsAlike(spelled, one.plain)) continue
      for (let q = piece + 1; rest[at + q - piece] === q && spelled.length < one.plain.length + 3; q++) {
        spelled += tokens[q]?.plain ?? ''
        if (Math.abs(spelled.length - one.plain.length) > 4) continue
        // A given name and a family name are not in another spelling one word of somebody else: "Kay Mann", "Nora Kamann".
        const like = spelled === one.plain ? 1 : q - piece + 1 === tokens.length && others.length > 1 ? 0 : soundLikeness(sounds(spelled), one.facts.sound, JOINED)
        if (like < JOINED) continue
        otherRest.splice(other, 1)
        rest.splice(at, q - piece + 1)
        return { piece, whole, likeness: like }
      }
    }
  }
  return undefined
}
