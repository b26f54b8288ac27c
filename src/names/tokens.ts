import * as classes from '../lexicon/classes.js'
import { THING_HEADS } from '../lexicon/name-context.js'
import { GLUED_PARTICLES, INNER_PARTICLES, OUTER_PARTICLES } from '../lexicon/name-words.js'
import { PLACE_HEADS } from '../lexicon/places.js'
import { together } from '../lexicon/table.js'
import { NAME_PREFIXES, NAME_SECONDS } from '../lexicon/word-parts.js'
import { AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC, type Word, type Words } from '../text/words.js'
import { classesOf, isOrdinary } from './vocabulary.js'

/** How a sentence uses capitals: as running text does, as a headline does, or throughout. */
export type Style = 'running' | 'title' | 'capitals'

/** Particles that are English words too join only between the capitals of a name. */
const INNER: ReadonlySet<string> = /* @__PURE__ */ new Set(INNER_PARTICLES)
const ANY_PARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(INNER_PARTICLES, OUTER_PARTICLES))
const GLUED: ReadonlySet<string> = /* @__PURE__ */ new Set(GLUED_PARTICLES)
const SECONDS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_SECONDS)
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_PREFIXES)
const PLACE_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(PLACE_HEADS)
const THING_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(THING_HEADS)
const LONGEST_INITIALS = 6
const LONGEST_ACRONYM = 6
const NAMES = classes.GIVEN_NAME | classes.SURNAME
const PLACES = classes.PLACE | classes.DEMONYM

/** Words that are something else: they are names only where more than their letters says so. */
export const NOT_NAMES =
  classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.PLACE | classes.DEMONYM | classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD | classes.MONTH | classes.WEEKDAY | classes.COMMON

/**
 * One part of a run of capitals: a word, or words joined by hyphens, or a particle with the word it belongs to. A class, so
 * that whoever reads tokens meets one kind of object.
 */
export class Token {
  /** Stands in capitals as acronyms do, among words that do not. */
  acronym = false
  /** By its letters and classes it can be a word of a person's name. */
  nameable = false

  constructor(
    /** Word indexes, half-open. */
    readonly from: number,
    readonly to: number,
    readonly lower: string,
    readonly classes: number,
    readonly shape: number,
    /** An everyday word. */
    readonly ordinary: boolean,
    /** "of", "for", "and" inside a longer name. */
    readonly connector: boolean,
    /** A word of a nickname in marks: "Nick" in Robert "Nick" Carter. */
    readonly nickname: boolean,
    /** Holds a particle: "al-Assad", "van der Berg". */
    readonly particle: boolean
  ) {}

  /** Decides what depends on the run that it stands in, once the run is read. */
  settle(style: Style): void {
    const { length } = this.lower
    this.acronym = style !== 'capitals' && (this.shape & ALL_CAPITALS) !== 0 && length > 1 && length <= LONGEST_ACRONYM && this.to - this.from === 1
    this.nameable = this.isNameable()
  }

  private isNameable(): boolean {
    const { classes: known, shape, lower } = this
    if (this.connector) return false
    if (this.nickname || (shape & INITIAL) !== 0) return true
    // "D-Ariz.", "A-level": a letter and a hyphen begin no name.
    if (lower.length === 1 || lower.charAt(1) === '-' || (this.acronym && (known & (classes.ORGANIZATION | classes.OUTLET)) !== 0)) return false
    if ((known & NAMES) !== 0 || this.particle || ((known & classes.PARTICLE) !== 0 && (known & classes.FUNCTION_WORD) === 0)) return true
    return (known & NOT_NAMES) === 0 && !this.ordinary && !this.acronym && (shape & (NUMERIC | DOTTED)) === 0 && !isThing(lower)
  }
}

/** Makes an event, a prize or a document of the name before it. */
export function isEvent(lower: string): boolean {
  return THING_HEAD.has(lower)
}

/** Makes a place or another thing of the name before it. */
export function isThing(lower: string): boolean {
  return PLACE_HEAD.has(lower) || THING_HEAD.has(lower)
}

/** A capital, or a capital after an elided article: "d'Alembert". */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false
  const { shape } = word
  return (shape & (CAPITALIZED | MARK)) === CAPITALIZED || ((shape & MIXED_CASE) !== 0 && word.lower.charAt(1) === "'")
}

/** No blank stands before it. */
export function isGlued(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & AFTER_BLANK) === 0
}

const has = (word: Word | undefined, shape: number): boolean => word !== undefined && (word.shape & shape) !== 0

/** A particle that joins what stands around it, if it leads to a capital. */
export function isInnerParticle(word: Word | undefined): boolean {
  return word !== undefined && INNER.has(word.lower)
}

/** Does word `at` begin a token of particles that lead to a capital? */
export function opensParticles(words: Words, at: number, to: number): boolean {
  return ANY_PARTICLE.has(words.get(at)?.lower ?? '') && particleEnd(words, at, to) > at
}

/** Adds the token that begins at word `at`: the word with its particles before and its hyphened parts after. Returns its end. */
export function readToken(words: Words, at: number, to: number, into: Token[]): number {
  const end = compoundEnd(words, at, to, into.length)
  into.push(end === at + 1 ? wordToken(words, at, false) : compoundToken(words, at, end))
  return end
}

/** "of", "for", "and" with the article that may follow. */
export function connectorToken(from: number, to: number, lower: string): Token {
  return new Token(from, to, lower, 0, 0, true, true, false, false)
}

/** The token of one word. */
export function wordToken(words: Words, at: number, nickname: boolean): Token {
  const word = words.get(at)
  if (word === undefined) return new Token(at, at + 1, '', 0, 0, false, false, nickname, false)
  const { lower, shape, classes: listed } = word
  // "W.H. Auden": letters with full stops and no place or organization.
  const initials = (shape & (DOTTED | CAPITALIZED)) === (DOTTED | CAPITALIZED) && listed === 0 && word.end - word.start <= LONGEST_INITIALS
  if (initials) return new Token(at, at + 1, lower, 0, (shape | INITIAL) & ~DOTTED, false, false, nickname, false)
  return new Token(at, at + 1, lower, classesOf(lower, listed), shape, isOrdinary(lower, listed), false, nickname, false)
}

function compoundToken(words: Words, from: number, to: number): Token {
  const head = words.get(to - 1)
  const first = words.get(from)
  if (!head || !first) return new Token(from, to, '', 0, 0, false, false, false, false)
  let lower = ''
  let every = -1
  let some = 0
  let ordinary = true
  let particle = false
  let numeric = 0
  for (let i = from; i < to; i++) {
    const word = words.get(i)
    if (!word) continue
    lower += i > from && (word.shape & AFTER_BLANK) !== 0 ? ' ' + word.lower : word.lower
    if (word.lower === '-') continue
    if (i < to - 1 && ANY_PARTICLE.has(word.lower)) {
      particle = true
      continue
    }
    const known = classesOf(word.lower, word.classes)
    numeric |= word.shape & NUMERIC
    every &= known
    some |= known
    ordinary &&= isOrdinary(word.lower, word.classes)
  }
  const places = (some & PLACES) !== 0 && (every & PLACES) !== 0 ? PLACES & some : (first.classes | head.classes) & PLACES && every === 0 ? 0 : every & PLACES
  const bits = (some & NAMES) | places | (every & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE))
  const everyday = !particle && (ordinary || ((some & NAMES) === 0 && places === 0 && isOrdinary(head.lower, head.classes) && isOrdinary(first.lower, first.classes | (BEGINNINGS.has(first.lower) ? classes.COMMON : 0))))
  return new Token(from, to, lower, bits, (first.shape & ~INITIAL) | numeric, everyday, false, false, particle)
}

/** Where lower-case particles in a row lead to a capital: the index of that capital, or `at` if they do not. */
function particleEnd(words: Words, at: number, to: number): number {
  let i = at
  while (i < to && i < at + 3 && isInnerParticle(words.get(i)) && !isCapital(words.get(i))) i++
  return i > at && i < to && isCapital(words.get(i)) ? i : glueEnd(words, at, to)
}

/** "al-Assad": a particle, a hyphen and a capital, without blanks. */
function glueEnd(words: Words, at: number, to: number): number {
  const hyphen = at + 2 < to ? words.get(at + 1) : undefined
  if (hyphen?.lower !== '-' || !isGlued(hyphen) || !GLUED.has(words.get(at)?.lower ?? '')) return at
  return isCapital(words.get(at + 2)) && isGlued(words.get(at + 2)) ? at + 2 : at
}

/** The end of one token that starts at `at`: the word itself with its particles before and its hyphened parts after. */
function compoundEnd(words: Words, at: number, to: number, before: number): number {
  let i = particleEnd(words, at, to) + 1
  while (i + 1 < to && words.get(i)?.lower === '-' && isGlued(words.get(i)) && isGlued(words.get(i + 1))) {
    const next = words.get(i + 1)
    if (!next || (next.shape & (MARK | CLITIC)) !== 0) break
    if (isCapital(next) || (next.shape & NUMERIC) !== 0) i += 2
    else if (GLUED.has(next.lower) && words.get(i + 2)?.lower === '-' && isCapital(words.get(i + 3))) i += 2
    else if (isSyllable(next, words.get(i - 1), before, words, i + 2)) i += 2
    else break
  }
  return i
}

/** The second syllable of a Korean or Taiwanese given name: "Kim Jong-un", "Tsai Ing-wen". */
function isSyllable(next: Word, previous: Word | undefined, before: number, words: Words, after: number): boolean {
  if (!previous || before === 0 || next.end - next.start > 6 || previous.end - previous.start > 6) return false
  if ((previous.classes & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) !== 0 || has(previous, ALL_CAPITALS | DOTTED)) return false
  if (next.end - next.start > 2 && (next.classes & classes.FUNCTION_WORD) !== 0) return false
  if (SECONDS.has(next.lower) || next.lower.endsWith('ed') || (next.lower.endsWith('ing') && next.lower.length > 5)) return false
  if ((next.classes & classes.ROLE) !== 0 && (previous.classes & NAMES) !== 0 && before < 2) return false
  return words.get(after)?.lower !== '-' || next.end - next.start <= 2
}
