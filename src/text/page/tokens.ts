import { isCapital, isSmall } from '../characters.js'
import { highWith, lowWith, type Spelling } from '../../lexicon/word-table.js'
import { isBlank } from '../../span.js'
import type { Span } from '../../types.js'
import { DATE_LABEL, MODIFIER, pageWords, ROLE } from './page-lexicon.js'

/** A word of a short line, with what the labelling of blocks asks of it. It is looked up once, by the key that the scan leaves. */
export class Token implements Span {
  /** Small letters, apostrophes straight. */
  readonly lower: string
  /** What it can be on a page: bits of `page-lexicon.ts`. */
  readonly page: number
  /** What it can be in a byline or a dateline: bits of `page-lexicon.ts`. */
  readonly byline: number

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly shape: 'capitalized' | 'capitals' | 'lower' | 'number',
    /** Holds a full stop. */
    readonly dotted: boolean,
    { lower, classes, grammar }: Spelling
  ) {
    this.lower = lower
    this.page = classes
    this.byline = grammar
  }

  /** Nothing but a blank stands behind it. */
  get isBeforeBlank(): boolean {
    return isBlank(this.source.charCodeAt(this.end))
  }
}

const OTHER = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
/** A letter or mark of neither case, and "@". */
const PLAIN = 4
/** Joins two words: apostrophes, full stop, ampersand, hyphen, low line; a slash joins digits. */
const JOINER = 5

const ASCII: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return SMALL
  if (code >= 65 && code <= 90) return CAPITAL
  if (code >= 48 && code <= 57) return DIGIT
  return code === 64 ? PLAIN : code === 39 || (code >= 45 && code <= 47) || code === 38 || code === 95 ? JOINER : OTHER
})

/** "By" and a name without a blank between them. */
const GLUED = /^[Bb]y\p{Lu}\p{Ll}/u

/** So long is a word at least to which the page has glued another, no "FoxNews"; and letters. */
const GLUED_WORD = 5
const GLUED_LETTERS = 3

/** Does another word begin at `at`, where the page lost a blank or a line break: "Jane Doe|Political Editor", "4:12 PM EDT|Updated", "Updated|15:31"? */
function isGlued(source: string, from: number, at: number, kind: number): boolean {
  // "Jane Doe14 February 2024"
  if (kind === DIGIT && at - from > 1 && DAY.test(source.slice(at, at + LONGEST_WORD))) return true
  if (at - from < (isSmall(source.charCodeAt(at - 1)) ? GLUED_WORD : GLUED_LETTERS)) return false
  if (kind === DIGIT) return source.startsWith('ed', at - 2)
  if (kind !== CAPITAL || !isSmall(source.charCodeAt(at + 1))) return false
  const { classes, grammar } = pageWords().of(/^\p{L}*/u.exec(source.slice(at, at + LONGEST_WORD))?.[0].toLowerCase() ?? '')
  return (classes & DATE_LABEL) !== 0 || (grammar & (ROLE | MODIFIER)) !== 0
}

const DAY = /^\d\d? [A-Z][a-z]{2,8} (?:19|20)\d\d/
/** No word of a role is longer. */
const LONGEST_WORD = 20

const IS_SMALL = /\p{Ll}/u
const IS_CAPITAL = /\p{Lu}/u
const IS_DIGIT = /\p{N}/u
const IS_PLAIN = /[\p{L}\p{M}]/u

/** "d'Entremont", "l’Hôpital": names with a small letter before them. */
const isElided = (source: string, at: number): boolean => (source.charCodeAt(at + 1) === 39 || source.charCodeAt(at + 1) === 0x2019) && isCapital(source.charCodeAt(at + 2))

/** What a code point is. */
function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER
  if (code === 0x2019) return JOINER
  if (code >= 0x2000 && code <= 0x206f) return OTHER
  const character = String.fromCodePoint(code)
  return IS_SMALL.test(character) ? SMALL : IS_CAPITAL.test(character) ? CAPITAL : IS_DIGIT.test(character) ? DIGIT : IS_PLAIN.test(character) ? PLAIN : OTHER
}

/** Like `codePointAt`, without its price for the characters that make up nearly all text. */
function pointAt(source: string, at: number): number {
  const code = source.charCodeAt(at)
  return code < 0xd800 || code > 0xdbff ? code : (source.codePointAt(at) ?? 0)
}

/** The words of `[start, end)`; those joined by hyphens, dots and apostrophes are one, and so are numbers joined by slashes. */
export function tokensOf(source: string, start: number, end: number): Token[] {
  const table = pageWords()
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const first = pointAt(source, at)
    const opening = kindOf(first)
    const from = at
    at += first > 0xffff ? 2 : 1
    if (opening === OTHER || opening === JOINER) continue
    let small = opening === SMALL
    /** Only ASCII letters so far. */
    let keyed = first < 128 && (opening === SMALL || opening === CAPITAL)
    let dotted = false
    let high = 0
    let low = lowWith(0, first)
    while (at < end) {
      let code = source.charCodeAt(at)
      // "byJane Doe": glued by the page.
      if (from === start && at === start + 2 && code >= 65 && code <= 90 && GLUED.test(source.slice(start, start + 4))) break
      if (code >= 97 && code <= 122) {
        small = true
        high = highWith(high, low)
        low = lowWith(low, code)
        at++
        continue
      }
      if (code === 32) break
      code = pointAt(source, at)
      let kind = kindOf(code)
      let to = at
      let joiner = 0
      if (kind === JOINER) {
        if (at + 1 >= end) break
        joiner = code
        to++
        code = pointAt(source, to)
        kind = kindOf(code)
      }
      if (kind === OTHER || kind === JOINER || (joiner === 47 && (opening !== DIGIT || kind !== DIGIT))) break
      if (joiner === 0 && isGlued(source, from, at, kind)) break
      if (joiner === 46) dotted = true
      if (kind === SMALL) small = true
      if (joiner !== 0 || code > 127 || kind !== CAPITAL) keyed = false
      high = highWith(high, low)
      low = lowWith(low, code)
      at = to + (code > 0xffff ? 2 : 1)
    }
    if (at > end) at = end
    const shape = opening === DIGIT ? 'number' : opening !== CAPITAL && !(small && isElided(source, from)) ? 'lower' : !small && at - from > 1 ? 'capitals' : 'capitalized'
    tokens.push(new Token(source, from, at, shape, dotted, keyed ? table.at(source, from, at, high, low) : table.of(source.slice(from, at).toLowerCase().replaceAll('’', "'"))))
  }
  return tokens
}

/** Can the word be one of these on a page: any of the bits of `Token.page`? */
export const onPage = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.page & bits) !== 0

/** Can the word be one of these in a byline or a dateline: any of the bits of `Token.byline`? */
export const inByline = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.byline & bits) !== 0

/** Does the word begin with a capital? */
export const isCapitalized = (token: Token | undefined): boolean => token?.shape === 'capitalized' || token?.shape === 'capitals'
