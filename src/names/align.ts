import { LEFT_OUT_NAMES } from '../lexicon/name-words.js'
import type { NameEvidence } from './compare.js'
import { eastLikeness } from './east.js'
import { matches, type Pair } from './match-words.js'
import { isVietnamese, type NameForm, type NameToken } from './name-form.js'
import { ARTICLE, PARTICLE, PATRONYMIC } from './name-tables.js'
import { isArabic, type Rule } from './word-likeness.js'

/** Before anything is compared, two names are more likely two people's. */
const PRIOR = -0.3

/** Two words or more that all agree. */
const COMPLETE = 0.9
const LEFT_OUT: ReadonlySet<string> = /* @__PURE__ */ new Set(LEFT_OUT_NAMES)
/** Two names without a word in common are two names, whatever else there is to say. */
const NOTHING_SHARED = 0.0005
/** A first name that only one of them has, before two that agree. */
const CALLED_BY_ANOTHER = -1.5
/** A middle name that only one of them has, and not the first. */
const SEVERAL = 0.16
/** Words that only one of them has, each in another place. */
const ELSEWHERE = -2.2
/** Names that have changed places behind one given name. */
const FAMILIES_CHANGED = -3
/** Two given names that have changed places. */
const TWO_GIVEN_NAMES = -3
/** A first initial that stands for nothing, or for a name that nobody is called by. */
const OTHER_INITIAL = -2
/** The second half of a given name. */
const HALF_GIVEN = -1.2
/** A title for women and a man's name. */
const OTHER_GENDER = -3
/** An initial beside a family name. */
const NO_INITIAL = -4
/** No word agrees but initials. */
const NOTHING_FIRM = 2.5

/** Vietnamese is written in Latin letters: no romanization makes two names of one; and a middle name is no given name. */
const OTHER_LETTERS = -5.5

/** Notes a reason where reasons are asked for, and gives back its weight. */
function say(evidence: NameEvidence[] | undefined, rule: string, one: string, other: string, weight: number): number {
  evidence?.push({ rule, words: [one, other], weight })
  return weight
}

/** Aligns the words of two names and weighs what agrees and what does not, as log-odds: the score of `compareNames`. */
export function align(a: NameForm, b: NameForm, evidence?: NameEvidence[]): number {
  const { tokens: left } = a
  const { tokens: right } = b
  if (left.length === 0 || right.length === 0) return 0
  const generation = a.generation === b.generation ? 0 : generations(a, b, evidence)
  if (titled(a, b) || titled(b, a)) return chance(say(evidence, 'differs', a.joined, b.joined, OTHER_GENDER))
  if (a.joined === b.joined && generation === 0) {
    say(evidence, 'equal', a.joined, b.joined, 4)
    return left.length > 1 || right.length > 1 ? 0.98 : 0.85
  }
  if (a.east !== undefined && b.east !== undefined) {
    const like = eastLikeness(a.east, b.east, a.east[0] === left[0] && b.east[0] === right[0])
    if (like >= 0.999) return chance(say(evidence, 'spelling', a.joined, b.joined, 3.2))
    return chance(say(evidence, like > 0.8 ? 'spelling' : 'differs', a.joined, b.joined, (like - 0.82) * 14))
  }
  const single = left.length === 1 || right.length === 1
  if (single && (isShortFor(a, b) || isShortFor(b, a))) return chance(say(evidence, 'initials', a.joined, b.joined, 0.6) + generation)
  const { pairs, restA, restB } = matches(a, b)
  if (pairs.length === 0) {
    if (evidence !== undefined) leftovers(left, right, restA, restB, evidence)
    return NOTHING_SHARED
  }
  let z = PRIOR + generation + leftovers(left, right, restA, restB, evidence, pairs)
  const lettered = isVietnamese(left) && isVietnamese(right)
  let firm = 0
  let agreed = 0
  let exact = true
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]
    if (pair === undefined) continue
    const x = left[pair.i]
    const y = right[pair.j]
    if (x === undefined || y === undefined) continue
    const { rule, likeness } = pair
    if (rule !== 'initial') firm++
    if (rule === 'form' || rule === 'nickname' || (rule === 'spelling' && likeness <= 0.93)) exact = false
    let weight = rule === 'initial' && !mayBeInitial(x, y, pairs, pair) ? NO_INITIAL : worth(x, y, rule, likeness)
    if (lettered && (rule === 'spelling' || x.role !== y.role)) weight = OTHER_LETTERS
    // "King Salman" is not named after Salman.
    if (single && x.patronymic !== y.patronymic) weight -= 1.5
    if (weight > 0) agreed += weight
    z += say(evidence, rule, x.plain, y.plain, weight)
  }
  // A long common chain of names does not outweigh a difference in the given name.
  if (agreed > 5) z -= agreed - 5
  if (pairs.length > 1) z += order(left, right, pairs, restA.length + restB.length > 0, evidence)
  if (left.length > 2 && right.length > 2 && (restA.length > 0 || restB.length > 0)) z += middles(left, right, pairs, evidence)
  if (restA.length > 1 && pairs.length > 1) z += unnamed(left, pairs.map(({ i }) => i), restA, evidence)
  if (restB.length > 1 && pairs.length > 1) z += unnamed(right, pairs.map(({ j }) => j), restB, evidence)
  if (pairs.length > 1) z += father(left, right, pairs.length, restA, restB, evidence)
  if (firm < pairs.length) z += otherInitial(left, right, pairs, restA, restB, evidence)
  if (firm === 0) z -= NOTHING_FIRM
  // Every word of both names has found its other.
  if (exact && generation === 0 && pairs.length > 1 && firm === pairs.length && restA.length === 0 && restB.length === 0) z += say(evidence, 'complete', a.joined, b.joined, COMPLETE)
  return chance(z)
}

/** Burmese and other names of short words have no family name to leave out: words that follow the shared ones make another name. */
function unnamed(tokens: readonly NameToken[], matched: readonly number[], rest: readonly number[], evidence: NameEvidence[] | undefined): number {
  const end = matched.reduce((last, index) => Math.max(last, index), -1)
  const after = rest.filter((index) => index > end)
  if (after.length < 2 || tokens[0]?.facts.gender === 'male' || tokens.some(({ plain, patronymic }) => plain.length > 4 || patronymic)) return 0
  return say(evidence, 'only-one', after.map((index) => tokens[index]?.plain ?? '').join(' '), '', -2.5)
}

/**
 * A given name on one side only, before names that all agree: a son beside his father, or somebody called by a later name. The
 * commonest names are often left out; before four, a whole line of fathers, no name is.
 */
function father(left: readonly NameToken[], right: readonly NameToken[], agreed: number, restA: readonly number[], restB: readonly number[], evidence: NameEvidence[] | undefined): number {
  if (restA.length > 0 && restB.length > 0) return 0
  const extra = restA[0] === 0 ? left[0] : restB[0] === 0 ? right[0] : undefined
  if (extra === undefined || extra.initial || (extra.facts.bits & (PARTICLE | ARTICLE | PATRONYMIC)) !== 0) return 0
  if (agreed > 3) return say(evidence, 'only-one', extra.plain, '', -4.6)
  // "Donald Tsang Yam-kuen": a name of Hong Kong may have an English one before it.
  if (isLeftOut(extra) || (restA.length > 0 ? right : left)[0]?.facts.eastSurname === true) return 0
  return say(evidence, 'only-one', extra.plain, '', agreed > 2 && extra.facts.weight > 1 ? -2.4 : restA.length + restB.length > 1 ? 0 : CALLED_BY_ANOTHER)
}

/** The first initial goes with nothing, and only a later one with the given name: J. M. Marsh is not Mary Marsh. */
function otherInitial(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], restA: readonly number[], restB: readonly number[], evidence: NameEvidence[] | undefined): number {
  // "M. Scott Marsh" is called Scott, and not Mary Marsh.
  const called = left[0]?.initial === true ? isCalledNext(left, pairs, restA) : right[0]?.initial === true && isCalledNext(right, pairs, restB)
  if (called) return say(evidence, 'only-one', left[0]?.plain ?? '', right[0]?.plain ?? '', OTHER_INITIAL)
  const leads = left[0]?.initial === true && restA[0] === 0
  if (!leads && !(right[0]?.initial === true && restB[0] === 0)) return 0
  const later = pairs.find((pair) => pair.rule === 'initial' && (leads ? pair.j : pair.i) === 0)
  return later === undefined ? 0 : say(evidence, 'only-one', leads ? (left[0]?.plain ?? '') : '', leads ? '' : (right[0]?.plain ?? ''), OTHER_INITIAL)
}

/** Is the first initial another's given name, while nothing is found for the full name behind it? */
function isCalledNext(tokens: readonly NameToken[], pairs: readonly Pair[], rest: readonly number[]): boolean {
  return rest[0] === 1 && tokens.length > 2 && tokens[1]?.initial === false && pairs.some(({ i, j, rule }) => rule === 'initial' && i === 0 && j === 0)
}

/** Does a title tell of another gender than the other's title or given name: "Mr. Marsh", "Mrs. Marsh", "Lord Marsh", "Audrey Marsh"? */
function titled({ gender }: NameForm, other: NameForm): boolean {
  if (gender === undefined) return false
  const first = other.tokens[0]
  const of = other.gender ?? (first?.role === 'given' ? first.facts.gender : undefined)
  return of !== undefined && of !== 'either' && of !== gender
}

/** "JFK": one word made of the other's first letters. */
function isShortFor(a: NameForm, b: NameForm): boolean {
  if (a.tokens.length !== 1 || b.tokens.length < 3 || a.joined.length !== b.tokens.length) return false
  return b.tokens.every(({ plain }, index) => plain.charCodeAt(0) === a.joined.charCodeAt(index))
}

const chance = (z: number): number => 1 / (1 + Math.exp(-z))

/** "Jr." on both sides that differs is two people; on one side, it is where the other side is just as full. */
function generations(a: NameForm, b: NameForm, evidence: NameEvidence[] | undefined): number {
  if (a.generation !== undefined && b.generation !== undefined) return say(evidence, 'generation', a.generation, b.generation, -5)
  const without = a.generation === undefined ? a : b
  const withIt = a.generation === undefined ? b : a
  const full = without.tokens.length >= 3 || without.tokens.length > withIt.tokens.length
  const { generation } = withIt
  // "Jr." is often left out with the middle name that it comes with, else seldom; "III" hardly ever.
  const weight = generation === 'sr' ? (full && without.tokens.length > 2 ? -0.5 : -2) : generation === 'jr' ? (full ? -4.2 : without.tokens.length === withIt.tokens.length && withIt.tokens.length > 1 && withIt.nickname === undefined ? -3.4 : -1.8) : full ? -4.5 : -2.5
  return say(evidence, 'generation', a.generation ?? '', b.generation ?? '', weight)
}

/** An initial stands for no family name, but where the words are turned round or another family name agrees: "F. Kishida", "Kishida Fumio". */
function mayBeInitial(x: NameToken, y: NameToken, pairs: readonly Pair[], pair: Pair): boolean {
  if (x.role !== 'family' && y.role !== 'family') return true
  const after = x.initial ? pair.j : pair.i
  return pairs.some((one) => one.rule !== 'initial' && (one.i - pair.i) * (one.j - pair.j) < 0) || pairs.some((one) => one.rule !== 'initial' && (x.initial ? one.j : one.i) > after && (x.initial ? x.role : y.role) !== 'family')
}

/** What a matched pair of words is worth, as log-odds. */
function worth(x: NameToken, y: NameToken, rule: Rule, likeness: number): number {
  if (rule === 'initial') return 0.25
  const weight = rule === 'joined' ? 2.1 : Math.min(x.facts.weight, y.facts.weight)
  if (rule === 'equal' || rule === 'joined') return weight
  if (rule === 'form') return 0.75 * weight
  if (rule === 'nickname') return (likeness === 1 ? 1 : 0.7) * weight
  if (likeness >= 0.92) return 0.9 * weight
  return likeness >= 0.8 ? ((likeness - 0.8) / 0.12) * 0.9 * weight : ((likeness - 0.8) / 0.18) * 4.2
}

/** What unmatched words say: on one side only, little; on both sides, that these are two people. */
function leftovers(left: readonly NameToken[], right: readonly NameToken[], restA: readonly number[], restB: readonly number[], evidence: NameEvidence[] | undefined, pairs: readonly Pair[] = []): number {
  if (restA.length === 0 && restB.length === 0) return 0
  const single = left.length === 1 || right.length === 1
  let z = 0
  let taken = 0
  let alone = 0
  for (let p = 0; p < restA.length; p++) {
    const x = left[restA[p] ?? 0]
    if (x === undefined) continue
    let other = -1
    for (let q = 0; q < restB.length; q++) {
      const j = restB[q] ?? 0
      if ((taken & (1 << j)) !== 0) continue
      if (right[j]?.role === x.role) {
        other = j
        break
      }
      if (other < 0) other = j
    }
    const y = right[other]
    if (y === undefined) {
      alone += say(evidence, 'only-one', x.plain, '', onlyOne(x, left[(restA[p] ?? 0) - 1], single) - (x.role === 'middle' && p > 0 && restA[0] !== 0 ? SEVERAL : 0))
      continue
    }
    taken |= 1 << other
    if (x.role !== y.role && restA.length + restB.length === 2 && elsewhere(pairs, x, y, restA[p] ?? 0, other)) {
      z += say(evidence, 'differs', x.plain, y.plain, ELSEWHERE)
      continue
    }
    z += say(evidence, 'differs', x.plain, y.plain, x.initial || y.initial ? -4 : x.role === y.role && (x.role !== 'middle' || (x.facts.gender !== undefined && y.facts.gender !== undefined)) ? -5 : -4)
  }
  for (let q = 0; q < restB.length; q++) {
    const j = restB[q] ?? 0
    const y = right[j]
    if (y !== undefined && (taken & (1 << j)) === 0) alone += say(evidence, 'only-one', '', y.plain, onlyOne(y, right[j - 1], single) - (y.role === 'middle' && q > 0 && restB[0] !== 0 ? SEVERAL : 0))
  }
  return z + alone
}

const isLeftOut = ({ facts, plain }: NameToken): boolean => LEFT_OUT.has(plain) || LEFT_OUT.has(facts.forms ?? '')

/** Do two words stand between other words, where the given names agree, or one is often left out? "Felix Antoine Mbala", "Felix Mbala Tshilo": each leaves out something else. */
function elsewhere(pairs: readonly Pair[], x: NameToken, y: NameToken, atX: number, atY: number): boolean {
  let given = (atX === 0 && isLeftOut(x)) || (atY === 0 && isLeftOut(y))
  let before = 0
  for (const { i, j } of pairs) {
    if (i === 0 && j === 0) given = true
    before += (i < atX ? 1 : 0) - (j < atY ? 1 : 0)
  }
  return given && pairs.length > 1 && before !== 0
}

/** What a word says that only one of the names has: "Jean" and "Jean-Paul" are two given names; who is named after his father can do without his house: "Al Saud". */
function onlyOne({ initial, plain, role, article }: NameToken, before: NameToken | undefined, single: boolean): number {
  return initial ? -0.1 : role === 'given' && plain.length > 2 && before?.role === 'given' ? HALF_GIVEN : single ? -0.15 : role === 'family' && !(article && before?.patronymic === true) ? -1 : -0.35
}

/** Words in another order: a family name moved to the other end is custom, but not where one name has more words (Paul Simon, Simon Paul Marsh); a son and a father changed is another man. */
function order(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], more: boolean, evidence: NameEvidence[] | undefined): number {
  let crossed = 0
  for (let p = 0; p < pairs.length; p++) {
    for (let q = p + 1; q < pairs.length; q++) {
      const one = pairs[p]
      const other = pairs[q]
      if (one !== undefined && other !== undefined && (one.i - other.i) * (one.j - other.j) < 0) crossed++
    }
  }
  if (crossed === 0) return 0
  const first = pairs.find(({ i }) => i === 0)
  // The given name has kept its place, and the names behind it have changed theirs: those of father and mother.
  if (first?.j === 0 && !more) return say(evidence, 'order', left[0]?.plain ?? '', right[0]?.plain ?? '', FAMILIES_CHANGED)
  const patronymic = left.some((token) => token.patronymic) && right.some((token) => token.patronymic)
  if (patronymic && first !== undefined && first.j !== 0 && right[first.j]?.patronymic === true) return say(evidence, 'order', left[0]?.plain ?? '', right[0]?.plain ?? '', -5)
  // "Tesfaye Bekele" and "Bekele Tesfaye": of two given names the second is the father's.
  if (left.length === 2 && right.length === 2 && [...left, ...right].every(({ facts: { gender, eastSurname } }) => gender !== undefined && !eastSurname)) return say(evidence, 'order', left[0]?.plain ?? '', right[0]?.plain ?? '', TWO_GIVEN_NAMES)
  return say(evidence, 'order', left[0]?.plain ?? '', right[0]?.plain ?? '', (more && western(left) && western(right) ? -1.5 : -0.3) * Math.min(crossed, 3))
}

/** "George W." and "George H. W.": the first middle name is the one that tells, unless it is half of a family name. */
function middles(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], evidence: NameEvidence[] | undefined): number {
  const x = left[1]
  const y = right[1]
  if (x?.role !== 'middle' || y?.role !== 'middle' || left[0]?.role === 'middle' || right[0]?.role === 'middle') return 0
  const pair = pairs.find((one) => one.i === 1 || one.j === 1)
  // Both first middle names have to be middle names: "Luis Prado Vega" has none, though "Prado" stands where one would.
  if (pair === undefined || (pair.i === 1 && pair.j === 1) || right[pair.j]?.role !== left[pair.i]?.role) return 0
  const moved = left[pair.i]
  if (moved === undefined || !(moved.initial || moved.facts.gender !== undefined || right[pair.j]?.initial === true)) return 0
  const given = pairs.some((one) => one.i === 0 && one.j === 0)
  if (!given || !western(left) || !western(right)) return 0
  return say(evidence, 'differs', x.plain, y.plain, -4.5)
}

const western = (tokens: readonly NameToken[]): boolean => !tokens.some(isArabic)
