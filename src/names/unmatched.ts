import { LEFT_OUT_NAMES } from '../lexicon/name-words.js'
import type { NameEvidence } from './compare.js'
import type { Matches, Pair } from './match-words.js'
import type { NameToken } from './name-form.js'
import { ARTICLE, PARTICLE, PATRONYMIC } from './name-tables.js'
import { say } from './reason.js'

const LEFT_OUT: ReadonlySet<string> = /* @__PURE__ */ new Set(LEFT_OUT_NAMES)
/** Two words of one part of two names, and two words of others. */
const DIFFERS = -5
const DIFFERS_PERHAPS = -4
/** Words that only one of them has, each in another place. */
const ELSEWHERE = -2.2
/** A middle name that only one of them has, and not the first. */
const SEVERAL = -0.16
/** The second half of a given name. */
const HALF_GIVEN = -1.2
/** A first name that only one of them has, before names that agree, and before a whole line of fathers. */
const CALLED_BY_ANOTHER = -1.5
const CHILD_OF_LINE = -4.6
/** Two words or more behind a name of short words. */
const OTHER_SHORT_WORDS = -2.5
/** A first initial that stands for nothing, or for a name that nobody is called by. */
const OTHER_INITIAL = -2

/** One of two names: its words, and those for which none of the other's was found. */
interface Side {
  readonly tokens: readonly NameToken[]
  readonly rest: readonly number[]
  readonly turned: boolean
}

/** What words say that have not found another, as log-odds: on one side only, little; on both sides, that these are two people. */
export function unmatched(left: readonly NameToken[], right: readonly NameToken[], { pairs, restA, restB }: Matches, evidence: NameEvidence[] | undefined): number {
  if (restA.length === 0 && restB.length === 0) return 0
  const single = left.length === 1 || right.length === 1
  const a: Side = { tokens: left, rest: restA, turned: false }
  const b: Side = { tokens: right, rest: restB, turned: true }
  let taken = 0
  let z = 0
  for (let p = 0; p < restA.length; p++) {
    const i = restA[p] ?? 0
    const x = left[i]
    if (x === undefined) continue
    const q = counterpart(x, right, restB, taken)
    const j = restB[q] ?? 0
    const y = q < 0 ? undefined : right[j]
    taken |= q < 0 ? 0 : 1 << q
    if (y === undefined) z += alone(x, i, a, single, evidence)
    else z += say(evidence, 'differs', x.plain, y.plain, restA.length + restB.length === 2 && elsewhere(pairs, x, y, i, j) ? ELSEWHERE : differs(x, y))
  }
  for (let q = 0; q < restB.length; q++) {
    const j = restB[q] ?? 0
    const y = right[j]
    if (y !== undefined && (taken & (1 << q)) === 0) z += alone(y, j, b, single, evidence)
  }
  return z + oneSided(a, b, pairs, evidence) + oneSided(b, a, pairs, evidence)
}

/** The first word not taken yet of the same part of the name, else the first of all; less than 0 where none is left. */
function counterpart({ role }: NameToken, right: readonly NameToken[], rest: readonly number[], taken: number): number {
  let first = -1
  for (let q = 0; q < rest.length; q++) {
    if ((taken & (1 << q)) !== 0) continue
    if (right[rest[q] ?? 0]?.role === role) return q
    if (first < 0) first = q
  }
  return first
}

function differs(x: NameToken, y: NameToken): number {
  if (x.initial || y.initial || x.role !== y.role) return DIFFERS_PERHAPS
  return x.role === 'middle' && (x.facts.gender === undefined || y.facts.gender === undefined) ? DIFFERS_PERHAPS : DIFFERS
}

const isLeftOut = ({ facts, plain }: NameToken): boolean => LEFT_OUT.has(plain) || LEFT_OUT.has(facts.forms ?? '')

/** Do two words stand between other words, where the given names agree, or one is often left out? "Felix Antoine Mbala", "Felix Mbala Tshilo": each leaves out something else. */
function elsewhere(pairs: readonly Pair[], x: NameToken, y: NameToken, atX: number, atY: number): boolean {
  if (x.role === y.role || pairs.length < 2) return false
  let given = (atX === 0 && isLeftOut(x)) || (atY === 0 && isLeftOut(y))
  let before = 0
  for (const { i, j } of pairs) {
    if (i === 0 && j === 0) given = true
    before += (i < atX ? 1 : 0) - (j < atY ? 1 : 0)
  }
  return given && before !== 0
}

/** What a word says that only one of the names has: "Jean" and "Jean-Paul" are two given names; who is named after his father can do without his house: "Al Saud". */
function alone({ initial, plain, role, article }: NameToken, at: number, { tokens, rest, turned }: Side, single: boolean, evidence: NameEvidence[] | undefined): number {
  const before = tokens[at - 1]
  let weight = -0.35
  if (initial) weight = -0.1
  else if (role === 'given' && plain.length > 2 && before?.role === 'given') weight = HALF_GIVEN
  else if (single) weight = -0.15
  else if (role === 'family' && !(article && before?.patronymic === true)) weight = -1
  if (role === 'middle' && rest[0] !== 0 && rest[0] !== at) weight += SEVERAL
  return sayOnlyOne(evidence, plain, turned, weight)
}

const sayOnlyOne = (evidence: NameEvidence[] | undefined, words: string | undefined, turned: boolean, weight: number): number => say(evidence, 'only-one', turned ? '' : words, turned ? words : '', weight)

/** What the words of one side tell together by their places. */
function oneSided(side: Side, other: Side, pairs: readonly Pair[], evidence: NameEvidence[] | undefined): number {
  const { tokens, rest, turned } = side
  const first = tokens[0]
  if (first === undefined) return 0
  if (first.initial) return isOtherInitial(side, pairs) ? sayOnlyOne(evidence, first.plain, turned, OTHER_INITIAL) : 0
  if (pairs.length < 2 || rest.length === 0) return 0
  let z = 0
  if (rest[0] === 0 && other.rest.length === 0 && (first.facts.bits & (PARTICLE | ARTICLE | PATRONYMIC)) === 0) {
    const weight = father(first, rest.length, other.tokens[0], pairs.length)
    if (weight < 0) z += sayOnlyOne(evidence, first.plain, turned, weight)
  }
  // Burmese and other names of short words have no family name to leave out: words that follow the shared ones make another name.
  if (rest.length > 1 && first.facts.gender !== 'male' && tokens.every(({ plain }) => plain.length < 5)) {
    const after = rest.filter((index) => pairs.every(({ i, j }) => index > (turned ? j : i)))
    if (after.length > 1) z += sayOnlyOne(evidence, after.map((index) => tokens[index]?.plain).join(' '), turned, OTHER_SHORT_WORDS)
  }
  return z
}

/**
 * A given name on one side only, before names that all agree: a son beside his father, or somebody called by a later name. The
 * commonest names are often left out; before four, a whole line of fathers, no name is.
 */
function father(extra: NameToken, missing: number, first: NameToken | undefined, agreed: number): number {
  // "Donald Tsang Yam-kuen": a name of Hong Kong may have an English one before it.
  if (first?.facts.eastSurname === true) return 0
  if (agreed > 3) return CHILD_OF_LINE
  if (isLeftOut(extra)) return 0
  return missing > 1 ? 0 : CALLED_BY_ANOTHER
}

/**
 * The first initial goes with nothing, and only a later one with the given name: J. M. Marsh is not Mary Marsh. Nor does it where
 * nothing is found for the full name behind it: "M. Scott Marsh" is called Scott, and is not Mary Marsh.
 */
function isOtherInitial({ tokens, rest, turned }: Side, pairs: readonly Pair[]): boolean {
  const called = rest[0] === 1 && tokens.length > 2 && tokens[1]?.initial === false
  return (called || rest[0] === 0) && pairs.some(({ i, j, rule }) => rule === 'initial' && (turned ? i : j) === 0 && (!called || (i === 0 && j === 0)))
}
