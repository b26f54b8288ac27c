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
import { phraseOf } from './phrases.js'
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
  return { at: Array.from(slotIds, () => -1), value: Array.from(slotIds, () => 0) }
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
}

/** Does the text or a part of the sentence end with the match? */
export function isLast(match: Match): boolean {
  return match.after() === '' || (match.shapeAfter() & MARK) !== 0
}

type Node =
  | { readonly kind: 'element'; readonly name: string; readonly slot: string | undefined; readonly glued: boolean }
  | { readonly kind: 'row'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly rows: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node }

/** "label=_name?" */
const ELEMENT = /^(?:(?<label>\w+)=)?(?<glued>_)?(?<name>[^?]+)(?<optional>\?)?$/

function parse(text: string): Node {
  const tokens = text.match(/\)\??|[(|]|[^\s()|]+/g) ?? []
  let at = 0
  const choice = (): Node => {
    const rows: Node[] = [row()]
    while (tokens[at] === '|') {
      at++
      rows.push(row())
    }
    return rows.length === 1 && rows[0] ? rows[0] : { kind: 'choice', rows }
  }
  const row = (): Node => {
    const nodes: Node[] = []
    while (at < tokens.length && tokens[at] !== '|' && !tokens[at]?.startsWith(')')) nodes.push(element())
    return { kind: 'row', nodes }
  }
  const element = (): Node => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const node = choice()
      const close = tokens[at++]
      return close === ')?' ? { kind: 'optional', node } : node
    }
    const { label, glued, name = '', optional } = ELEMENT.exec(token)?.groups ?? {}
    const node: Node = { kind: 'element', name, slot: label ?? (/^[A-Z]/.test(name) ? name.toLowerCase() : undefined), glued: glued !== undefined }
    return optional === undefined ? node : { kind: 'optional', node }
  }
  return choice()
}

const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name)

/** Is there no blank before the word? */
export function isGlued(words: Words, at: number): boolean {
  return at >= 0 && at < words.length && (words.shape(at) & AFTER_BLANK) === 0
}

/** The words that an element in lower case stands for; brackets have names, since patterns use them, and "/" is parted to nothing. */
function literalsOf(name: string): ReadonlySet<string> {
  return new Set(name.split('/').map((word) => (word === 'open' ? '(' : word === 'close' ? ')' : word || '/')))
}

/** Adds to `all` the words that it stands for by itself. */
function test(name: string, all: Set<string>): Step {
  if (isKind(name)) {
    const bit = KINDS[name]
    return (scan, at) => ((kindAt(scan, at) & bit) !== 0 ? at + 1 : -1)
  }
  const phrase = phraseOf(name)
  if (phrase !== undefined) return phrase[0]
  const words = literalsOf(name)
  for (const word of words) all.add(word)
  const [only] = words
  if (words.size === 1) return (scan, at) => (at < scan.end && scan.words.lower(at) === only ? at + 1 : -1)
  return (scan, at) => (at < scan.end && words.has(scan.words.lower(at)) ? at + 1 : -1)
}

function compile(node: Node, next: Step, all: Set<string>): Step {
  switch (node.kind) {
    case 'row':
      return node.nodes.reduceRight((after, part) => compile(part, after, all), next)
    case 'choice': {
      const rows = node.rows.map((row) => compile(row, next, all))
      return (scan, at, slots) => {
        for (const row of rows) {
          const to = row(scan, at, slots)
          if (to >= 0) return to
        }
        return -1
      }
    }
    case 'optional': {
      const inner = compile(node.node, next, all)
      return (scan, at, slots) => {
        const to = inner(scan, at, slots)
        return to >= 0 ? to : next(scan, at, slots)
      }
    }
    case 'element': {
      const matches = test(node.name, all)
      const { glued } = node
      const id = node.slot === undefined ? -1 : slotId(node.slot)
      return (scan, at, slots) => {
        if (glued && !isGlued(scan.words, at)) return -1
        const to = matches(scan, at, slots)
        if (to < 0 || id < 0) return to < 0 ? to : next(scan, to, slots)
        const value = scan.value
        const before = slots.at[id] ?? -1
        const valueBefore = slots.value[id] ?? 0
        slots.at[id] = at
        slots.value[id] = value
        const end = next(scan, to, slots)
        if (end < 0) {
          slots.at[id] = before
          slots.value[id] = valueBefore
        }
        return end
      }
    }
  }
}

/** The kinds and the words that an element can begin with. */
function startOf(name: string): readonly [kinds: number, words: Iterable<string>] {
  if (isKind(name)) return [KINDS[name], []]
  const phrase = phraseOf(name)
  return phrase === undefined ? [0, literalsOf(name)] : [phrase[1], phrase[2] ?? []]
}

/** What a node can begin with; says whether it can be empty. */
function firsts(node: Node, literals: Set<string>, kinds: { bits: number }): boolean {
  switch (node.kind) {
    case 'element':
      kinds.bits |= startOf(node.name)[0]
      for (const word of startOf(node.name)[1]) literals.add(word)
      return false
    case 'row':
      for (const part of node.nodes) if (!firsts(part, literals, kinds)) return false
      return true
    case 'choice': {
      let empty = false
      for (const row of node.rows) empty = firsts(row, literals, kinds) || empty
      return empty
    }
    case 'optional':
      firsts(node.node, literals, kinds)
      return true
  }
}

/** The kinds of which every match of an element has one; 0 where it can have none. */
function bitsOf(name: string): number {
  const [kinds, words] = startOf(name)
  let bits = kinds
  for (const word of words) {
    const own = isDash(word) ? KINDS.DASH : (kindTable().get(word) ?? 0)
    if (own === 0) return 0
    bits |= own
  }
  return bits
}

/** The sets of kinds that every match of a node must meet. */
function needsOf(node: Node): number[] {
  switch (node.kind) {
    case 'element': {
      const bits = bitsOf(node.name)
      return bits === 0 ? [] : [bits]
    }
    case 'row':
      return node.nodes.flatMap(needsOf)
    case 'choice': {
      const rows = node.rows.map(needsOf)
      return rows.every((row) => row.length > 0) ? [rows.reduce((bits, row) => bits | (row[row.length - 1] ?? 0), 0)] : []
    }
    case 'optional':
      return []
  }
}

/** Compiles the text of a pattern. */
export function pattern(text: string): Pattern {
  const node = parse(text)
  const literals = new Set<string>()
  const words = new Set<string>()
  const kinds = { bits: 0 }
  firsts(node, literals, kinds)
  return { match: compile(node, (_scan, at) => at, words), literals, kinds: kinds.bits, words, needs: needsOf(node) }
}
