import type { NameEvidence } from './compare.js'
import { eastLikeness } from './east.js'
import { genderOfFamilyName } from '../words/gender.js'
import { matches, type Pair } from './match-words.js'
import { isVietnamese, type NameForm, type NameToken } from './name-form.js'
import { say } from './reason.js'
import { unmatched } from './unmatched.js'
import { isArabic, type Rule } from './word-likeness.js'

/** Before anything is compared, two names are more likely two people's. */
const PRIOR = -0.3

/** Two words or more that all agree. */
const COMPLETE = 0.9
/** Two names without a word in common are two names, whatever else there is to say. */
const NOTHING_SHARED = 0.0005
/** Names that have changed places behind one given name. */
const FAMILIES_CHANGED = -3
/** Two given names that have changed places. */
const TWO_GIVEN_NAMES = -3.4
/** One slip of the pen between two names that are equal otherwise. */
const SLIP = 0.8
/** A title for women and a man's name. */
const OTHER_GENDER = -3
/** An initial beside a family name. */
const NO_INITIAL = -4

/** Vietnamese is written in Latin letters: no romanization makes two names of one; and a middle name is no given name. */
const OTHER_LETTERS = -5.5

/** Aligns the words of two names and weighs what agrees and what does not, as log-odds: the score of `compareNames`. */
export function align(a: NameForm, b: NameForm, evidence?: NameEvidence[]): number {
  const left = a.tokens
  const right = b.tokens
  if (left.length === 0 || right.length === 0) return 0
  const generation = a.generation === b.generation ? 0 : generations(a, b, evidence)
  if ((a.gender !== undefined && titled(a.gender, b)) || (b.gender !== undefined && titled(b.gender, a))) return chance(say(evidence, 'differs', a.joined, b.joined, OTHER_GENDER))
  if (a.joined === b.joined && generation === 0) {
    say(evidence, 'equal', a.joined, b.joined, 4)
    return left.length + right.length > 2 ? 0.98 : 0.85
  }
  if (a.east !== undefined && b.east !== undefined) {
    const like = eastLikeness(a.east, b.east)
    if (like >= 0.999) return chance(say(evidence, 'spelling', a.joined, b.joined, 3.2))
    return chance(say(evidence, like > 0.8 ? 'spelling' : 'differs', a.joined, b.joined, (like - 0.82) * 14))
  }
  const single = left.length === 1 || right.length === 1
  if (single && (isShortFor(a, b) || isShortFor(b, a))) return chance(say(evidence, 'initials', a.joined, b.joined, 0.6) + generation)
  const found = matches(a, b)
  const { pairs, restA, restB } = found
  if (pairs.length === 0) {
    if (evidence !== undefined) unmatched(left, right, found, evidence)
    return NOTHING_SHARED
  }
  let z = PRIOR + generation + unmatched(left, right, found, evidence)
  const lettered = isVietnamese(left) && isVietnamese(right)
  let firm = 0
  let agreed = 0
  let exact = true
  for (const pair of pairs) {
    const x = left[pair.i]
    const y = right[pair.j]
    if (x === undefined || y === undefined) continue
    const { rule, likeness } = pair
    let weight = rule === 'initial' && !mayBeInitial(x, y, pairs, pair) ? NO_INITIAL : worth(x, y, rule, likeness)
    if (rule !== 'equal') {
      if (rule === 'initial') firm--
      else if (rule === 'form' || rule === 'nickname' || (rule === 'spelling' && likeness <= 0.93)) exact = false
    }
    firm++
    if (lettered && (rule === 'spelling' || x.role !== y.role)) weight = OTHER_LETTERS
    if (rule === 'spelling' && weight < SLIP && pair === pairs.at(-1) && pairs.at(-2)?.rule === 'equal' && (restA | restB) === 0 && isSlip(x, y)) weight = SLIP
    if (rule === 'spelling' && (isOtherSex(x, y, left[0], right[0]) || isOtherSex(y, x, right[0], left[0]))) weight = OTHER_GENDER
    // "King Salman" is not named after Salman.
    if (single && x.patronymic !== y.patronymic) weight -= 1.5
    if (weight > 0) agreed += weight
    z += weight
    if (evidence !== undefined) say(evidence, rule, x.plain, y.plain, weight)
  }
  // A long common chain of names does not outweigh a difference in the given name.
  if (agreed > 5) z -= agreed - 5
  const rest = restA | restB
  if (pairs.length > 1) z += order(left, right, pairs, rest !== 0, evidence)
  if (rest !== 0 && left.length > 2 && right.length > 2) z += middles(left, right, pairs, evidence)
  // Every word of both names has found its other.
  if (exact && generation === 0 && pairs.length > 1 && firm === pairs.length && rest === 0) z += say(evidence, 'complete', a.joined, b.joined, COMPLETE)
  return chance(z)
}

/** Does a title tell of another gender than the other's title or given name: "Mr. Marsh", "Mrs. Marsh", "Lord Marsh", "Audrey Marsh"? */
function titled(gender: NameForm['gender'], other: NameForm): boolean {
  const first = other.tokens[0]
  const of = other.gender ?? (first?.role === 'given' ? first.facts.gender : undefined)
  return of !== undefined && of !== 'either' && of !== gender
}

/** "Andrei Petrov", "Andrea Petrova": a man's name, and one with the end that women's family names have. */
function isOtherSex(his: NameToken, hers: NameToken, man: NameToken | undefined, woman: NameToken | undefined): boolean {
  return hers.plain.length === his.plain.length + 1 && hers.plain === his.plain + 'a' && genderOfFamilyName(hers.plain) === 'female' && man?.role === 'given' && man.facts.gender === 'male' && woman?.facts.gender !== 'male'
}

/** "Lindqvist", "Lindqivst": a letter too many, too few, another or two turned, but never the first; of two names that are known, neither is mistaken, and without vowels a letter is much. */
function isSlip({ plain: one, facts, skeleton }: NameToken, { plain: other, facts: others }: NameToken): boolean {
  const longer = one.length - other.length
  if (one.length < 5 || longer > 1 || longer < -1 || skeleton !== undefined || (facts.gender !== undefined && others.gender !== undefined)) return false
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  if (one.slice(longer < 0 ? at : at + 1) === other.slice(longer > 0 ? at : at + 1)) return at > 0
  return at > 0 && one.slice(at) === other.charAt(at + 1) + other.charAt(at) + other.slice(at + 2)
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
  const weight = a.generation === undefined ? oneGeneration(b, a.tokens.length) : oneGeneration(a, b.tokens.length)
  return say(evidence, 'generation', a.generation, b.generation, weight)
}

/** "Jr." is often left out with the middle name that it comes with, else seldom; "III" hardly ever. `words` are those of the name without it. */
function oneGeneration({ generation, nickname, tokens: { length } }: NameForm, words: number): number {
  if (generation === 'sr') return words > 2 ? -0.5 : -2.2
  const full = words > 2 || words > length
  if (generation !== 'jr') return full ? -5 : -2.7
  return full ? -4.5 : words === length && length > 1 && nickname === undefined ? -3.6 : -1.8
}

/** An initial stands for no family name, but where the words are turned round or another family name agrees: "F. Kishida", "Kishida Fumio". */
function mayBeInitial(x: NameToken, y: NameToken, pairs: readonly Pair[], pair: Pair): boolean {
  if (x.role !== 'family' && y.role !== 'family') return true
  return pairs.some(({ i, j, rule }) => rule !== 'initial' && ((i - pair.i) * (j - pair.j) < 0 || (x.initial ? j > pair.j : i > pair.i)))
}

/** What a matched pair of words is worth, as log-odds. */
function worth(x: NameToken, y: NameToken, rule: Rule, likeness: number): number {
  if (rule === 'initial') return 0.25
  if (rule === 'joined') return 2.1
  const one = x.facts.weight
  const other = x.facts === y.facts ? one : y.facts.weight
  const weight = one < other ? one : other
  if (rule === 'equal') return weight
  if (rule === 'form') return 0.75 * weight
  if (rule === 'nickname') return (likeness === 1 ? 1 : likeness < 0.8 ? 0 : 0.6) * weight
  if (likeness >= 0.92) return 0.9 * weight
  return likeness >= 0.8 ? ((likeness - 0.8) / 0.12) * 0.9 * weight : ((likeness - 0.8) / 0.18) * 4.2
}

/** Words in another order: a family name moved to the other end is custom, but not where one name has more words (Paul Simon, Simon Paul Marsh); a son and a father changed is another man. */
function order(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], more: boolean, evidence: NameEvidence[] | undefined): number {
  let crossed = 0
  for (let at = 1; at < pairs.length; at++) {
    const { i = 0, j = 0 } = pairs[at] ?? {}
    for (let before = 0; before < at; before++) {
      const other = pairs[before]
      if (other !== undefined && (i - other.i) * (j - other.j) < 0) crossed++
    }
  }
  if (crossed === 0) return 0
  const first = pairs.find(({ i }) => i === 0)
  // The given name has kept its place, and the names behind it have changed theirs: those of father and mother.
  if (first?.j === 0 && !more) return say(evidence, 'order', left[0]?.plain, right[0]?.plain, FAMILIES_CHANGED)
  if (first !== undefined && right[first.j]?.patronymic === true && left.some((token) => token.patronymic)) return say(evidence, 'order', left[0]?.plain, right[0]?.plain, -5)
  // "Tesfaye Bekele" and "Bekele Tesfaye": of two given names the second is the father's.
  if (left.length === 2 && right.length === 2 && [...left, ...right].every(({ facts }) => facts.gender !== undefined)) return say(evidence, 'order', left[0]?.plain, right[0]?.plain, TWO_GIVEN_NAMES)
  // "Norheim Kari", "Kari Elise Norheim": both ends have changed places, and nothing else has.
  const turned = first?.j === right.length - 1 && pairs.some(({ i, j }) => i === left.length - 1 && j === 0)
  return say(evidence, 'order', left[0]?.plain, right[0]?.plain, (more && !turned && western(left) && western(right) ? (pairs.every(({ i }) => left[i]?.facts.gender !== undefined) ? -2.5 : -1.5) : -0.3) * Math.min(crossed, 3))
}

/** "George W." and "George H. W.": the first middle name is the one that tells, unless it is half of a family name. */
function middles(left: readonly NameToken[], right: readonly NameToken[], pairs: readonly Pair[], evidence: NameEvidence[] | undefined): number {
  const x = left[1]
  const y = right[1]
  if (x?.role !== 'middle' || y?.role !== 'middle') return 0
  const pair = pairs.find(({ i, j }) => i === 1 || j === 1)
  // Both first middle names have to be middle names: "Luis Prado Vega" has none, though "Prado" stands where one would.
  if (pair === undefined || (pair.i === 1 && pair.j === 1) || right[pair.j]?.role !== left[pair.i]?.role) return 0
  const moved = left[pair.i]
  if (moved === undefined || !(moved.initial || moved.facts.gender !== undefined || right[pair.j]?.initial === true)) return 0
  const given = pairs.some((one) => one.i === 0 && one.j === 0)
  if (!given || !western(left) || !western(right)) return 0
  return say(evidence, 'differs', x.plain, y.plain, -4.5)
}

const western = (tokens: readonly NameToken[]): boolean => !tokens.some(isArabic)
