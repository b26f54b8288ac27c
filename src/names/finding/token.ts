/** One part of a run of capitals. */
import * as classes from '../../lexicon/classes.js'
import { THING_HEADS } from '../../lexicon/name-context.js'
import { PLACE_HEADS, STREETS_IN_SHORT } from '../../lexicon/places.js'
import { together } from '../../lexicon/table.js'
import { ALL_CAPITALS, BEYOND_ASCII, CAPITALIZED, DOTTED, INITIAL, MIXED_CASE, NUMERIC } from '../../text/words/words.js'
import { fold } from '../words/fold.js'

/** How a sentence uses capitals: as running text does, as a headline does, or throughout. */
export type Style = 'running' | 'title' | 'capitals'

const STREET: ReadonlySet<string> = /* @__PURE__ */ new Set(STREETS_IN_SHORT)
const THING_HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set(THING_HEADS)
const THING: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(THING_HEADS, PLACE_HEADS))
const LONGEST_ACRONYM = 8
export const NAMES = classes.GIVEN_NAME | classes.SURNAME

/** Words that are something else: they are names only where more than their letters says so. */
export const NOT_NAMES =
  classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.PLACE | classes.DEMONYM | classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD | classes.MONTH | classes.WEEKDAY | classes.COMMON

/** Bits of a token beside those of its word's shape; as numbers, bundlers leave out those that nobody reads. */
export const ORDINARY = 0x10000
export const CONNECTOR = 0x20000
export const NICKNAME = 0x40000
export const JOINED = 0x80000
export const ACRONYM = 0x100000
const NAMEABLE = 0x200000
export const SYLLABLES = 0x400000
export const JOINED_LETTERS = 0x800000
/** Where the length of a token begins among its bits, and the most words that they can tell. */
const LENGTH = 24
export const LONGEST = 120

/**
 * One part of a run of capitals: a word, or words joined by hyphens, or a particle with the word it belongs to. All that is
 * yes or no about it stands in the bits of its shape, as every name of a long text keeps its tokens.
 */
export class Token {
  /** Bits of `words.ts` and of this file, and above them how many words it has. */
  shape: number

  constructor(
    /** Word indexes, half-open. */
    readonly from: number,
    to: number,
    readonly lower: string,
    readonly classes: number,
    shape: number
  ) {
    this.shape = shape | ((to - from) << LENGTH)
  }

  get to(): number {
    return this.from + (this.shape >>> LENGTH)
  }

  /** Its small letters without accents. The scan has told most words to have none. */
  get folded(): string {
    return this.to - this.from === 1 && (this.shape & BEYOND_ASCII) === 0 ? this.lower : fold(this.lower)
  }

  /** An everyday word. */
  get ordinary(): boolean {
    return (this.shape & ORDINARY) !== 0
  }

  /** "of", "for", "and" inside a longer name. */
  get connector(): boolean {
    return (this.shape & CONNECTOR) !== 0
  }

  /** A word of a nickname in marks: "Nick" in Robert "Nick" Carter. */
  get nickname(): boolean {
    return (this.shape & NICKNAME) !== 0
  }

  /** Holds a particle: "al-Assad", "van der Berg". */
  get particle(): boolean {
    return (this.shape & JOINED) !== 0
  }

  /** Ends in a syllable in small letters behind a hyphen: "Ing-wen", "Ka-chun". */
  get syllables(): boolean {
    return (this.shape & SYLLABLES) !== 0
  }

  /** Stands in capitals as acronyms do, among words that do not. */
  get acronym(): boolean {
    return (this.shape & ACRONYM) !== 0
  }

  /** By its letters and classes it can be a word of a person's name. */
  get nameable(): boolean {
    return (this.shape & NAMEABLE) !== 0
  }

  /** Decides what depends on the run that it stands in, once the run is read. */
  settle(style: Style): void {
    const { length } = this.lower
    // "DoE"
    if (style !== 'capitals' && length === 3 && (this.shape & (MIXED_CASE | CAPITALIZED)) === (MIXED_CASE | CAPITALIZED) && !this.lower.endsWith('s')) this.shape |= ACRONYM
    else if (style !== 'capitals' && (this.shape & ALL_CAPITALS) !== 0 && length > 1 && (this.to - this.from === 1 ? length <= LONGEST_ACRONYM : (this.shape & JOINED_LETTERS) !== 0)) this.shape |= ACRONYM
    if (this.#isNameable()) this.shape |= NAMEABLE
  }

  #isNameable(): boolean {
    const { classes: known, shape, lower } = this
    if ((shape & CONNECTOR) !== 0) return false
    if ((shape & (NICKNAME | INITIAL)) !== 0) return true
    // "D-Ariz.", "A-level": a letter and a hyphen begin no name.
    if (lower.length === 1 || lower.charAt(1) === '-' || ((shape & ACRONYM) !== 0 && (known & (classes.ORGANIZATION | classes.OUTLET)) !== 0)) return false
    // "MPs", "CEOs"
    if (known === 0 && (shape & MIXED_CASE) !== 0 && lower.length <= 4 && lower.endsWith('s')) return false
    if ((known & NAMES) !== 0 || (shape & JOINED) !== 0 || ((known & classes.PARTICLE) !== 0 && (known & classes.FUNCTION_WORD) === 0)) return true
    return (known & NOT_NAMES) === 0 && (shape & (ORDINARY | ACRONYM | NUMERIC | DOTTED)) === 0 && !isThing(lower)
  }
}

/** Makes an event, a prize or a document of the name before it. */
export function isEvent(lower: string): boolean {
  return THING_HEAD.has(lower)
}

/** "Burnside St.": behind a name, and with nothing behind it. */
export const isStreet = (lower: string): boolean => STREET.has(lower)

/** Makes a place or another thing of the name before it. */
export function isThing(lower: string): boolean {
  return THING.has(lower)
}

/** "Otters" in "the Lakewood Otters", but neither "Lakes" nor "Games". */
export const isTeamWord = (token: Token | undefined): boolean => token !== undefined && token.lower.endsWith('s') && !token.lower.endsWith('ss') && !isThing(token.lower) && !isThing(token.lower.slice(0, -1))
