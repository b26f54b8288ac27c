import type { NameForm, NameToken } from './name-form.js'
import { ARTICLE } from '../words/name-tables.js'
import { beginsAlike, soundLikeness } from '../words/sound-likeness.js'
import { sounds } from '../words/sounds.js'
import { ALIKE, likeness, type Match } from './word-likeness.js'

/** Two words that have found one another, by their places. */
export interface Pair extends Match {
  readonly i: number
  readonly j: number
}

/** The words of two names that have found one another, and those that have not: one bit for each word. */
export interface Matches {
  readonly pairs: readonly Pair[]
  readonly restA: number
  readonly restB: number
}

/** While it is put together. */
interface Matching extends Matches {
  readonly pairs: Pair[]
  restA: number
  restB: number
}

/** Finds the words of two names that are one another. */
export function matches(a: NameForm, b: NameForm): Matches {
  const left = a.tokens
  const right = b.tokens
  const found: Matching = { pairs: [], restA: (1 << left.length) - 1, restB: (1 << right.length) - 1 }
  equals(left, right, found)
  if (found.restA !== 0 && found.restB !== 0) {
    // Two words or more of one side may be one of the other.
    if ((found.restA & (found.restA >> 1)) !== 0) glued(left, right, found, false)
    if ((found.restB & (found.restB >> 1)) !== 0) glued(right, left, found, true)
    spelledOtherwise(left, right, found)
  }
  if (left.length === 2 && (found.restA & 1) !== 0 && isBareFamily(left, right, found.pairs, false)) found.restA = 0
  if (right.length === 2 && (found.restB & 1) !== 0 && isBareFamily(right, left, found.pairs, true)) found.restB = 0
  if (a.nickname !== undefined) nickname(a.nickname, right, found, false)
  if (b.nickname !== undefined) nickname(b.nickname, left, found, true)
  return found
}

/** Notes that two words are one; `turned` where the first is of the second name. */
function join(found: Matching, one: number, other: number, rule: Match['rule'], like: number, turned: boolean): void {
  const i = turned ? other : one
  const j = turned ? one : other
  found.pairs.push({ i, j, rule, likeness: like })
  found.restA &= ~(1 << i)
  found.restB &= ~(1 << j)
}

/** Words of the same letters, a particle written on or not: "Le Pen", "LePen". */
function equals(left: readonly NameToken[], right: readonly NameToken[], found: Matching): void {
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    if (x === undefined) continue
    const { plain, full } = x
    for (let j = 0; j < right.length; j++) {
      const y = right[j]
      if (y === undefined || (found.restB & (1 << j)) === 0 || (plain !== y.plain && full !== y.plain && plain !== y.full)) continue
      join(found, i, j, 'equal', 1, false)
      break
    }
  }
}

/** Of the words that are left, those that are most alike, one for one. */
function spelledOtherwise(left: readonly NameToken[], right: readonly NameToken[], found: Matching): void {
  let candidates: Pair[] | undefined
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    if (x === undefined || (found.restA & (1 << i)) === 0) continue
    for (let j = 0; j < right.length; j++) {
      const y = right[j]
      if (y === undefined || (found.restB & (1 << j)) === 0) continue
      const match = likeness(x, y)
      if (match.likeness < ALIKE) continue
      // Words that stand at the same end of the name come first.
      const like = match.likeness - (x.role === y.role ? 0 : x.role === 'middle' || y.role === 'middle' ? 0.035 : 0.05)
      if (like >= ALIKE) (candidates ??= []).push({ i, j, rule: match.rule, likeness: like })
    }
  }
  if (candidates === undefined) return
  if (candidates.length > 1) candidates.sort((one, other) => other.likeness - one.likeness || one.i - other.i || one.j - other.j)
  for (const { i, j, rule, likeness: like } of candidates) {
    if ((found.restA & (1 << i)) !== 0 && (found.restB & (1 << j)) !== 0) join(found, i, j, rule, like, false)
  }
}

/** "Van Severen", "Al Wahabi": what may be a given name is a particle, where the other name has it as one. */
function isBareFamily(tokens: readonly NameToken[], others: readonly NameToken[], pairs: readonly Pair[], turned: boolean): boolean {
  const pair = pairs.find(({ i, j }) => (turned ? j : i) === 1)
  const particle = tokens[0]
  const family = pair === undefined ? undefined : others[turned ? pair.i : pair.j]
  return particle !== undefined && family !== undefined && (family.full === particle.plain + family.plain || (family.article && (particle.facts.bits & ARTICLE) !== 0))
}

/** A nickname that one name states is the other's given name: Joseph "Joey" Marsh, Joey Marsh. */
function nickname(of: string, others: readonly NameToken[], found: Matching, turned: boolean): void {
  const rest = turned ? found.restA : found.restB
  if (((turned ? found.restB : found.restA) & 1) === 0) return
  const at = others.findIndex(({ plain, role }, index) => (rest & (1 << index)) !== 0 && plain === of && role !== 'family')
  if (at >= 0) join(found, 0, at, 'nickname', 1, turned)
}

/** Longer than any word. */
const MANY = 1000
/** How alike words written together and apart must be. */
const JOINED = 0.86

/** Finds words in a row that are written together in the other name: "Ahmadi Nejad" and "Ahmadinejad"; `turned` where the row is of the second. */
function glued(tokens: readonly NameToken[], others: readonly NameToken[], found: Matching, turned: boolean): void {
  const rest = turned ? found.restB : found.restA
  let shortest = MANY
  for (let first = 0; first + 1 < tokens.length; first++) {
    if (((rest >> first) & 3) === 3) shortest = Math.min(shortest, (tokens[first]?.plain.length ?? 0) + (tokens[first + 1]?.plain.length ?? 0))
  }
  for (let whole = 0; whole < others.length; whole++) {
    const one = others[whole]
    if (one === undefined || one.plain.length < 4 || one.plain.length + 3 < shortest || ((turned ? found.restA : found.restB) & (1 << whole)) === 0) continue
    for (let first = 0; first + 1 < tokens.length; first++) {
      const start = tokens[first]
      const second = tokens[first + 1]
      if (((rest >> first) & 3) !== 3 || start === undefined || second === undefined || start.plain.length + second.plain.length > one.plain.length + 3 || !beginsAlike(start.plain, one.plain)) continue
      let spelled = start.plain
      for (let last = first + 1; ((rest >> last) & 1) !== 0 && spelled.length < one.plain.length + 3; last++) {
        spelled += tokens[last]?.plain ?? ''
        if (Math.abs(spelled.length - one.plain.length) > 4) continue
        // A given name and a family name are not in another spelling one word of somebody else: "Kay Mann", "Nora Kamann".
        const like = spelled === one.plain ? 1 : last - first + 1 === tokens.length && others.length > 1 ? 0 : soundLikeness(sounds(spelled), one.facts.sound, JOINED)
        if (like < JOINED) continue
        join(found, first, whole, 'joined', like, turned)
        // The words behind the first are used up with it.
        if (turned) found.restB &= ~(2 * (1 << last) - (1 << first))
        else found.restA &= ~(2 * (1 << last) - (1 << first))
        return
      }
    }
  }
}
