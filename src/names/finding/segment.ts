import * as classes from '../../lexicon/classes.js'
import type { Run } from './runs.js'
import { has, isOtherAcronym, lowerOf } from './token-kinds.js'
import { isThing, type Token } from './token.js'
import { PLACE_HEAD, PLACE_OPENER } from './word-sets.js'


/** Yes or no about a segment, one bit each. */
const WEAK = 1
const ACCEPTED = 2
const BESIDE = 4
const WEIGHED = 8

/**
 * A stretch of a run that may name a person or an organization, and what has been found to speak for it. A long text has very
 * many: what is yes or no about one stands in bits, and weights take room only once there are some.
 */
export class Segment {
  #bits: number
  #inside: number | undefined = undefined
  #around: number | undefined = undefined

  constructor(
    /** What looks like a person may turn out to be an organization. */
    public kind: 'person' | 'organization',
    readonly run: Run,
    /** One at least. */
    public tokens: readonly Token[],
    /** Words of the run that stand before it and are no title. */
    readonly before: readonly Token[],
    /** The title or role in capitals before it: "Foreign Minister"; empty if there is none. */
    readonly title: readonly Token[],
    weak: boolean
  ) {
    this.#bits = (weak ? WEAK : 0) | (kind === 'organization' ? ACCEPTED : 0)
  }

  /** An everyday word, a title, a place: a person only if the article has a person with that family name. */
  get weak(): boolean {
    return (this.#bits & WEAK) !== 0
  }

  /** Organizations are from the start. */
  get accepted(): boolean {
    return (this.#bits & ACCEPTED) !== 0
  }

  accept(): void {
    this.#bits |= ACCEPTED
  }

  reject(): void {
    this.#bits &= ~ACCEPTED
  }

  /** Stands in a row with an organization. */
  get beside(): boolean {
    return (this.#bits & BESIDE) !== 0
  }

  putBeside(): void {
    this.#bits |= BESIDE
  }

  /** What stands inside the name; nothing speaks for a weak one. */
  get inside(): number {
    return this.#inside ?? -Infinity
  }

  set inside(weight: number) {
    this.#inside = weight
  }

  /** What its neighbours and, once somebody has asked, the words around it add. */
  get around(): number {
    return this.#around ?? 0
  }

  weigh(weight: number): void {
    this.#around = this.around + weight
  }

  get weighed(): boolean {
    return (this.#bits & WEIGHED) !== 0
  }

  setWeighed(): void {
    this.#bits |= WEIGHED
  }

  /** Word indexes, half-open. */
  get from(): number {
    return this.tokens[0]?.from ?? 0
  }

  get to(): number {
    return this.tokens[this.tokens.length - 1]?.to ?? 0
  }

  /** Only its first word names a person. */
  beFirst(): void {
    this.accept()
    this.tokens = this.tokens.slice(0, 1)
  }

  /** It names an organization after all, whose name ends with a word; "Penal Centers" makes none of "Penal Code". */
  becomeOrganization(last: string, wide = wideOf(this)): void {
    if (wide !== this.tokens && wide.at(-1)?.lower !== last) return
    this.kind = 'organization'
    this.accept()
    this.tokens = wide
  }
}

/** The tokens with the capitals beside them that the name of an organization takes in: "Cambridge Analytica", "Arko Advice"; `opens` where the first capital of a sentence is one of them. */
export function wideOf({ run: { tokens: all, style, initial }, tokens, before }: Segment, opens = !initial): readonly Token[] {
  const [first] = tokens
  // "Leaders of Coal India"
  const opener = before[before.findLastIndex((token) => token.connector) + 1]
  if (first === undefined || style !== 'running') return tokens
  let from = all.indexOf(first)
  let to = from + tokens.length
  while (isPartOfThing(all[to])) to++
  // "Leader of Opposition V D Marsh": nothing goes on with initials.
  if (opener !== undefined && first.lower.length > 2 && !(opener.acronym && isOtherAcronym(opener.lower)) && (opens || (opener !== before[0] && !opener.acronym) || has(opener, classes.PLACE | classes.DEMONYM))) {
    const parts = before.length - before.indexOf(opener)
    // "Swedish Match", but "German Nordvita"
    if (before.slice(-parts).every(isPartOfThing) || (parts === 1 && first.ordinary && has(opener, classes.DEMONYM))) from -= parts
  }
  return to - from === tokens.length ? tokens : stretch(all, from, to)
}

/** "Lake Nelson", "Town Hall": part of the name of a place, whoever else is called so. */
export function isPartOfPlace({ run, from, tokens: [first] }: Segment): boolean {
  const opener = first && run.tokens[run.tokens.indexOf(first) - 1]
  return opener !== undefined && opener.to === from && run.style === 'running' && !has(opener, classes.TITLE | classes.ROLE) && ((PLACE_OPENER.has(opener.lower) && !has(opener, classes.ADJECTIVE)) || (opener.ordinary && !has(opener, classes.FUNCTION_WORD | classes.ADVERB | classes.REPORTING_VERB) && PLACE_HEAD.has(lowerOf(first))))
}

const NO_PART = classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.MONTH | classes.WEEKDAY | classes.GIVEN_NAME | classes.DEMONYM

function isPartOfThing(token: Token | undefined): boolean {
  return token !== undefined && !token.connector && !token.nickname && !has(token, NO_PART) && !isThing(token.lower)
}

/** The tokens `[from, to)`. */
export function stretch(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  if (from >= to) return NONE
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to)
}

export const NONE: readonly Token[] = []
