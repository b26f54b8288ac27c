/** Full names of one person beside each other: which tells more, and whether they can be of one generation. */
import { NAME_SUFFIX } from '../../lexicon/classes.js'
import type { FoundName } from '../finding/find.js'
import { fold } from '../finding/same-person.js'
import { nicknameLikeness } from '../words/families.js'
import type { Draft } from './person-draft.js'

/** More words, or as many with an initial or a short form written out. */
export function isFuller(tokens: readonly string[], others: readonly string[]): boolean {
  if (tokens.length !== others.length) return tokens.length > others.length
  return tokens.some((token, at) => {
    const other = others[at] ?? ''
    return token.length > other.length && (other.length === 1 || nicknameLikeness(token, other) > 0)
  })
}

/** "Tom Vane, whose full name is Thomas Arthur Vane". */
export const isWrittenOut = (short: readonly string[], full: readonly string[]): boolean =>
  short.at(-1) === full.at(-1) && (short[0] === full[0] || nicknameLikeness(short[0] ?? '', full[0] ?? '') > 0)

/** The last word without what is glued to it: "al-Assad" also comes as "Assad", "van der Berg" as "Berg". */
export function lastPiece(name: FoundName): string {
  const last = name.tokens.findLast((token) => (token.classes & NAME_SUFFIX) === 0)?.lower ?? ''
  return fold(last.slice(Math.max(last.lastIndexOf('-'), last.lastIndexOf(' ')) + 1))
}

/** "Thomas III" is not Thomas Okafor Jr.; where it is `strict`, "his son, Thomas Okafor Jr." is not Thomas Okafor. */
export function sameGeneration({ fullest }: Draft, name: FoundName, strict: boolean): boolean {
  const [a, b] = [generationOf(fullest), generationOf(name)]
  return a === b || (!strict && (a === undefined || b === undefined))
}

export function generationOf({ tokens }: FoundName): string | undefined {
  return tokens.findLast((token, at) => at > 0 && (token.classes & NAME_SUFFIX) !== 0)?.lower
}
