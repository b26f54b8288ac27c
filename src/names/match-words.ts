import type { NameForm, NameToken } from './name-form.js'
import { soundLikeness, sounds } from './sounds.js'
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
  if (a.nickname !== undefined || b.nickname !== undefined) nickname(a, b, found.pairs, found.restA, found.restB)
  return found
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

function matchedTokens(left: readonly NameToken[], right: readonly NameToken[]): { pairs: Pair[]; restA: number[]; restB: number[] } {
  const pairs: Pair[] = []
  let restA: number[] = []
  let restB = right.map((_, index) => index)
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    if (x === undefined) continue
    let at = 0
    while (at < restB.length && !spelledAlike(x, right[restB[at] ?? 0])) at++
    if (at === restB.length) {
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

/** How alike words written together and apart must be, and what words of one piece each may lose against it. */
const JOINED = 0.86
const NEAR = 0.7

/** Takes words out of the rests that are written together on one side and apart on the other: "Ahmadi Nejad" and "Ahmadinejad". */
function glued(left: readonly NameToken[], right: readonly NameToken[], pairs: Pair[], restA: number[], restB: number[]): void {
  const join = (tokens: readonly NameToken[], whole: readonly NameToken[], pieces: number[], wholes: number[], turned: boolean): void => {
    for (const w of [...wholes]) {
      const one = whole[w]
      if (one === undefined || one.plain.length < 4) continue
      for (let p = 0; p < tokens.length; p++) {
        // A run of words, of which at least one has found no other.
        let spelled = tokens[p]?.plain ?? ''
        let heard = tokens[p]?.sound ?? ''
        for (let q = p + 1; q < tokens.length && spelled.length < one.plain.length + 3; q++) {
          spelled += tokens[q]?.plain ?? ''
          heard += tokens[q]?.sound ?? ''
          if (Math.abs(spelled.length - one.plain.length) > 3) continue
          const run = pieces.filter((at) => at >= p && at <= q)
          if (run.length < q - p + 1) continue
          // The sounds of the words one by one are known; only those that come near are read as one word.
          if (spelled !== one.plain && soundLikeness(heard, one.sound, NEAR) < NEAR) continue
          const like = spelled === one.plain ? 1 : soundLikeness(sounds(spelled), one.sound, JOINED)
          if (like < JOINED) continue
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
