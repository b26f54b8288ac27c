import { LEFT_OUT_NAMES } from '../../lexicon/name-words.js'
import type { NameEvidence } from './compare.js'
import type { Matches, Pair } from './match-words.js'
import type { NameToken, TokenRole } from './name-form.js'
import { ARTICLE, PARTICLE, PATRONYMIC } from '../words/name-tables.js'
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
const CALLED_BY_ANOTHER = -1.8
const CHILD_OF_LINE = -4.6
/** Two words or more behind a name of short words. */
const OTHER_SHORT_WORDS = -2.5
/** A first initial that stands for nothing, or for a name that nobody is called by. */
const OTHER_INITIAL = -2

/** What words say that have not found another, as log-odds: on one side only, little; on both sides, that these are two people. */
export function unmatched(left: readonly NameToken[], right: readonly NameToken[], { pairs, restA, restB }: Matches, evidence: NameEvidence[] | undefined): number {
  if ((restA | restB) === 0) return 0
  const onlyTwo = isOne(restA) && isOne(restB)
  let others = restB
  let z = 0
  for (let i = 0; i < left.length; i++) {
    const x = left[i]
    if (x === undefined || (restA & (1 << i)) === 0) continue
    const j = counterpart(x.role, right, others)
    const y = right[j]
    if (y === undefined) {
      z += alone(x, i, left, restA, false, evidence)
      continue
    }
    others &= ~(1 << j)
    const weight = onlyTwo && elsewhere(pairs, x, y, i, j) ? ELSEWHERE : differs(x, y)
    z += weight
    if (evidence !== undefined) say(evidence, 'differs', x.plain, y.plain, weight)
  }
  for (let j = 0; others !== 0; j++) {
    const y = right[j]
    if (y !== undefined && (others & (1 << j)) !== 0) z += alone(y, j, right, restB, true, evidence)
    others &= ~(1 << j)
  }
  return z + oneSided(left, restA, right, restB, pairs, false, evidence) + oneSided(right, restB, left, restA, pairs, true, evidence)
}

const isOne = (rest: number): boolean => rest !== 0 && (rest & (rest - 1)) === 0

/** The first word left of the same part of the name, else the first of all; less than 0 where none is left. */
function counterpart(role: TokenRole, right: readonly NameToken[], rest: number): number {
  let first = -1
  for (let j = right.length - 1; j >= 0; j--) {
    if ((rest & (1 << j)) !== 0 && (first < 0 || right[j]?.role === role || right[first]?.role !== role)) first = j
  }
  return first
}

function differs(x: NameToken, y: NameToken): number {
  if (x.initial || y.initial || x.role !== y.role) return DIFFERS_PERHAPS
  return x.role === 'middle' && (x.facts.gender === undefined || y.facts.gender === undefined) ? DIFFERS_PERHAPS : DIFFERS
}

const isLeftOut = ({ facts, plain }: NameToken): boolean => LEFT_OUT.has(plain) || LEFT_OUT.has(facts.relatives.forms ?? '')

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
function alone({ plain, role, article }: NameToken, at: number, tokens: readonly NameToken[], rest: number, turned: boolean, evidence: NameEvidence[] | undefined): number {
  const before = tokens[at - 1]
  let weight = -0.35
  if (role === 'given' && plain.length > 2 && before?.role === 'given') weight = HALF_GIVEN
  else if (role === 'family' && !(article && before?.patronymic === true)) weight = -0.5
  // Neither the first word nor the first that is left.
  if (role === 'middle' && (rest & 1) === 0 && (rest & ((1 << at) - 1)) !== 0) weight += SEVERAL
  return evidence === undefined ? weight : sayOnlyOne(evidence, plain, turned, weight)
}

const sayOnlyOne = (evidence: NameEvidence[] | undefined, words: string | undefined, turned: boolean, weight: number): number => say(evidence, 'only-one', turned ? '' : words, turned ? words : '', weight)

/** What the words of one side tell together by their places. */
function oneSided(tokens: readonly NameToken[], rest: number, others: readonly NameToken[], otherRest: number, pairs: readonly Pair[], turned: boolean, evidence: NameEvidence[] | undefined): number {
  const first = tokens[0]
  if (first === undefined) return 0
  if (first.initial) return isOtherInitial(tokens, rest, pairs, turned) ? sayOnlyOne(evidence, first.plain, turned, OTHER_INITIAL) : 0
  if (pairs.length < 2 || rest === 0) return 0
  let z = 0
  if ((rest & 1) !== 0 && otherRest === 0 && (first.facts.bits & (PARTICLE | ARTICLE | PATRONYMIC)) === 0) {
    const weight = father(first, isOne(rest), others[0], pairs.length)
    if (weight < 0) z += sayOnlyOne(evidence, first.plain, turned, weight)
  }
  // Burmese and other names of short words have no family name to leave out: words that follow the shared ones make another name.
  if (!isOne(rest) && tokens.every(({ plain }) => plain.length < 5) && first.facts.gender !== 'male') {
    const after = tokens.filter((_, index) => (rest & (1 << index)) !== 0 && pairs.every(({ i, j }) => index > (turned ? j : i)))
    if (after.length > 1) z += sayOnlyOne(evidence, after.map(({ plain }) => plain).join(' '), turned, OTHER_SHORT_WORDS)
  }
  return z
}

/**
 * A given name on one side only, before names that all agree: a son beside his father, or somebody called by a later name. The
 * commonest names are often left out; before four, a whole line of fathers, no name is.
 */
function father(extra: NameToken, only: boolean, first: NameToken | undefined, agreed: number): number {
  // "Donald Tsang Yam-kuen": a name of Hong Kong may have an English one before it.
  if (first?.facts.eastSurname === true) return 0
  if (agreed > 3) return CHILD_OF_LINE
  if (isLeftOut(extra)) return 0
  return only ? CALLED_BY_ANOTHER : 0
}

/**
 * The first initial goes with nothing, and only a later one with the given name: J. M. Marsh is not Mary Marsh. Nor does it where
 * nothing is found for the full name behind it: "M. Scott Marsh" is called Scott, and is not Mary Marsh.
 */
function isOtherInitial(tokens: readonly NameToken[], rest: number, pairs: readonly Pair[], turned: boolean): boolean {
  const called = (rest & 3) === 2 && tokens.length > 2 && tokens[1]?.initial === false
  return (called || (rest & 1) !== 0) && pairs.some(({ i, j, rule }) => rule === 'initial' && (turned ? i : j) === 0 && (!called || (i === 0 && j === 0)))
}
