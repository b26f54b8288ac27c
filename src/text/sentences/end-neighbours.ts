import { isBlank } from '../../span.js'
import { isCapital, isDigit, isLetter, isSmall } from '../characters.js'

/** The longest word that is looked at around an end mark. */
const WORD = 24

/** What stands behind an end mark. */
export interface Following {
  /** Where its word begins, behind opening quotation marks and brackets. */
  readonly at: number
  readonly kind: 'capital' | 'small' | 'brand' | 'digit' | 'sign'
}

const OPENING = '"“‘\'([«¿¡'
/** Words do not reach over these. */
const BEFORE_WORDS = '"“‘\'([—'

export function followingAt(source: string, next: number, end: number): Following {
  let at = next
  while (at < end && OPENING.includes(source.charAt(at))) at++
  const code = at < end ? source.charCodeAt(at) : 0
  if (isCapital(code)) return { at, kind: 'capital' }
  if (isSmall(code)) return { at, kind: isBrand(source, at, end) ? 'brand' : 'small' }
  return { at, kind: isDigit(code) ? 'digit' : 'sign' }
}

/** Small letters and then a capital: "iPhone", "al-Shabaab", "d'Orsay". */
function isBrand(source: string, at: number, end: number): boolean {
  let to = at + 1
  while (to < end && to < at + 4 && isSmall(source.charCodeAt(to))) to++
  if (to + 1 < end && "-'’".includes(source.charAt(to))) to++
  return to < end && isCapital(source.charCodeAt(to))
}

/** The word at `at` in small letters, apostrophes straight; at most WORD characters of it. */
export function wordFrom(source: string, at: number, end: number): string {
  const to = wordStop(source, at, end)
  const word = source.slice(at, to).toLowerCase()
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** Where the letters and inner apostrophes at `at` end. */
export function wordStop(source: string, at: number, end: number): number {
  const most = Math.min(end, at + WORD)
  let to = at
  while (to < most) {
    const code = source.charCodeAt(to)
    if (!isLetter(code) && !((code === 0x2019 || code === 39) && to > at)) break
    to++
  }
  return to
}

/** Where the word that touches the end mark at `at` begins, inner full stops and all: "U.S", "p.m", "1,000". */
export function wordStart(source: string, at: number, start: number): number {
  const least = Math.max(start, at - WORD)
  let from = at
  while (from > least && !isBlank(source.charCodeAt(from - 1)) && !BEFORE_WORDS.includes(source.charAt(from - 1))) from--
  return from
}
