/**
 * Patterns over words, written as text. A pattern is a row of elements:
 *
 * - `of` a word in lower case, or a mark; `on/of` one of several
 * - `MONTH` a word of a kind (`kinds.ts`), or one of the phrases of `phrases.ts` (`NUMBER`, `DAY`, `YEAR` …)
 * - `unit=UNIT` the same, kept under a name of its own
 * - `_of` the same, with no blank before it
 * - `( … )` a group, `( … | … )` one of several, `?` after an element or a group: it may be missing
 *
 * A pattern compiles to functions that call each other; it is finite, so a match costs no more than its length and the
 * number of ways through it, whatever the text.
 */
import { AFTER_BLANK, MARK, type Words } from '../../text/words/words.js'
import { type KindName, KINDS, kindTable } from '../../lexicon/time-kinds.js'
import { isDash } from './kinds.js'
import { type Phrase, phraseOf } from './phrases.js'
import { kindAt, type Scan } from './scan.js'

/** Word index and value of each named element of a match. */
export interface Slots {
  readonly at: number[]
  readonly value: number[]
}

/** The word after the match, or -1. */
type Step = (scan: Scan, at: number, slots: Slots) => number

const slotIds = new Map<string, number>()

function slotId(name: string): number {
  const known = slotIds.get(name)
  if (known !== undefined) return known
  const id = slotIds.size
  slotIds.set(name, id)
  return id
}

/** A compiled pattern, with the words and kinds that it can begin with. */
export interface Pattern {
  readonly match: Step
  readonly literals: ReadonlySet<string>
  readonly kinds: number
  /** All words that stand in it by themselves. */
  readonly words: ReadonlySet<string>
  /** Of each of these sets of kinds, one word at least is in every match. */
  readonly needs: readonly number[]
}

/** Slots for the names of all patterns compiled so far. */
export function emptySlots(): Slots {
  return { at: new Array<number>(slotIds.size).fill(-1), value: new Array<number>(slotIds.size).fill(0) }
}

/** What a match tells its reader while it reads: the words and values of the pattern's elements. */
export class Match {
  readonly words: Words
  readonly from: number
  readonly to: number
  readonly #slots: Slots

  constructor(words: Words, from: number, to: number, slots: Slots) {
    this.words = words
    this.from = from
    this.to = to
    this.#slots = slots
  }

  /** The word that stands so many before the match, in lower case, or "". */
  before(back = 1): string {
    return this.words.lower(this.from - back)
  }

  /** The word that stands so many behind the one after the match. */
  after(on = 0): string {
    return this.words.lower(this.to + on)
  }

  shapeBefore(back = 1): number {
    return this.words.shape(this.from - back)
  }

  shapeAfter(on = 0): number {
    return this.words.shape(this.to + on)
  }

  first(): string {
    return this.words.lower(this.from)
  }

  last(): string {
    return this.words.lower(this.to - 1)
  }

  /** Index of the word of an element, or -1. */
  at(name: string): number {
    const id = slotIds.get(name)
    return id === undefined ? -1 : (this.#slots.at[id] ?? -1)
  }

  has(name: string): boolean {
    return this.at(name) >= 0
  }

  /** The word of an element in lower case, or "". */
  word(name: string): string {
    const at = this.at(name)
    return this.words.lower(at)
  }

  /** The value of a phrase, or nothing. */
  value(name: string): number | undefined {
    const id = slotIds.get(name)
    return id === undefined || (this.#slots.at[id] ?? -1) < 0 ? undefined : this.#slots.value[id]
  }

  /** The value of a phrase that is a number; NaN where there is none, or a vague one. */
  number(name = 'number'): number {
    return this.value(name) ?? Number.NaN
  }
}

/** Does the text or a part of the sentence end with the match? */
export function isLast(match: Match): boolean {
  return match.after() === '' || (match.shapeAfter() & MARK) !== 0
}

/** A part of a pattern. */
interface Part {
  /** How it is matched before what follows. */
  readonly before: (next: Step) => Step
  /** What it can begin with. */
  readonly kinds: number
  readonly literals: readonly string[]
  /** Of each of these sets of kinds, one word at least is in every match. */
  readonly needs: readonly number[]
  /** Can it be missing? */
  readonly empty: boolean
}

/** What one of several parts can begin with. */
const beginning = (parts: readonly Part[]): Pick<Part, 'kinds' | 'literals'> => ({ kinds: parts.reduce((bits, part) => bits | part.kinds, 0), literals: parts.flatMap((part) => part.literals) })

function rowOf(parts: readonly Part[]): Part {
  const full = parts.findIndex((part) => !part.empty)
  return {
    ...beginning(full < 0 ? parts : parts.slice(0, full + 1)),
    empty: full < 0,
    needs: parts.flatMap(({ needs }) => needs),
    before: (next) => parts.reduceRight((after, { before }) => before(after), next)
  }
}

function choiceOf(parts: readonly Part[]): Part {
  return {
    ...beginning(parts),
    empty: parts.some((part) => part.empty),
    needs: parts.every(({ needs }) => needs.length > 0) ? [parts.reduce((bits, { needs }) => bits | (needs.at(-1) ?? 0), 0)] : [],
    before: (next) => {
      const rows = parts.map(({ before }) => before(next))
      return (scan, at, slots) => {
        for (const row of rows) {
          const to = row(scan, at, slots)
          if (to >= 0) return to
        }
        return -1
      }
    }
  }
}

function optionalOf(part: Part): Part {
  return {
    ...part,
    empty: true,
    needs: [],
    before: (next) => {
      const inner = part.before(next)
      return (scan, at, slots) => {
        const to = inner(scan, at, slots)
        return to < 0 ? next(scan, at, slots) : to
      }
    }
  }
}

/** "label=_name?" */
const ELEMENT = /^(?:(?<label>\w+)=)?(?<glued>_)?(?<name>[^?]+)(?<optional>\?)?$/

/** Adds to `all` the words that stand in the pattern by themselves. */
function parse(text: string, all: Set<string>): Part {
  const tokens = text.match(/\)\??|[(|]|[^\s()|]+/g) ?? []
  let at = 0
  const choice = (): Part => {
    const rows = [row()]
    while (tokens[at] === '|') {
      at++
      rows.push(row())
    }
    return rows.length === 1 && rows[0] ? rows[0] : choiceOf(rows)
  }
  const row = (): Part => {
    const parts: Part[] = []
    while (at < tokens.length && tokens[at] !== '|' && !tokens[at]?.startsWith(')')) parts.push(part())
    return rowOf(parts)
  }
  const optional = (inner: Part, is: boolean): Part => (is ? optionalOf(inner) : inner)
  const part = (): Part => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const inner = choice()
      return optional(inner, tokens[at++] === ')?')
    }
    const { label, glued, name = '', optional: mark } = ELEMENT.exec(token)?.groups ?? {}
    return optional(elementOf(name, label ?? (/^[A-Z]/.test(name) ? name.toLowerCase() : undefined), glued !== undefined, all), mark !== undefined)
  }
  return choice()
}

const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name)

/** Is there no blank before the word? */
export function isGlued(words: Words, at: number): boolean {
  return at >= 0 && at < words.length && (words.shape(at) & AFTER_BLANK) === 0
}

/** How an element is read, and what it can begin with: a kind, a phrase, or words in small letters. */
function phraseFor(name: string, all: Set<string>): Phrase {
  if (isKind(name)) {
    const bit = KINDS[name]
    return [(scan, at) => ((kindAt(scan, at) & bit) !== 0 ? at + 1 : -1), bit]
  }
  const phrase = phraseOf(name)
  if (phrase !== undefined) return phrase
  // Brackets have names, since patterns use them, and "/" is parted to nothing.
  const words = new Set(name.split('/').map((word) => (word === 'open' ? '(' : word === 'close' ? ')' : word || '/')))
  for (const word of words) all.add(word)
  return [(scan, at) => (at < scan.end && words.has(scan.words.lower(at)) ? at + 1 : -1), 0, [...words]]
}

function elementOf(name: string, slot: string | undefined, glued: boolean, all: Set<string>): Part {
  const [matches, kinds, literals = []] = phraseFor(name, all)
  const bits = literals.map((word) => (isDash(word) ? KINDS.DASH : (kindTable().get(word) ?? 0)))
  const id = slot === undefined ? -1 : slotId(slot)
  return {
    kinds,
    literals,
    empty: false,
    needs: bits.includes(0) ? [] : [bits.reduce((sum, own) => sum | own, kinds)],
    before: (next) => (scan, at, slots) => {
      if (glued && !isGlued(scan.words, at)) return -1
      const to = matches(scan, at)
      if (to < 0 || id < 0) return to < 0 ? to : next(scan, to, slots)
      const earlier = slots.at[id] ?? -1
      slots.at[id] = at
      slots.value[id] = scan.value
      const end = next(scan, to, slots)
      if (end < 0) slots.at[id] = earlier
      return end
    }
  }
}

/** Compiles the text of a pattern. */
export function pattern(text: string): Pattern {
  const words = new Set<string>()
  const { before, kinds, literals, needs } = parse(text, words)
  return { match: before((_scan, at) => at), literals: new Set(literals), kinds, words, needs }
}
