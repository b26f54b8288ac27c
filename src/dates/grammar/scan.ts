/** What patterns and phrases read: words, their kinds, and figures in them. */
import { AFTER_BLANK, type Words } from '../../text/words/words.js'

/** The words of a text as patterns see them. */
export interface Scan {
  readonly words: Words
  /** The kinds of the words from `start` to `end`: no pattern reads on. */
  kinds: Int32Array
  start: number
  end: number
  /** What the last phrase that matched stands for. */
  value: number
}

export const lowerAt = (scan: Scan, at: number): string => (at < scan.end ? scan.words.lower(at) : '')

export const kindAt = (scan: Scan, at: number): number => (at < scan.end ? (scan.kinds[at - scan.start] ?? 0) : 0)

export const gluedAt = (scan: Scan, at: number): boolean => at < scan.end && (scan.words.shape(at) & AFTER_BLANK) === 0

/** A whole number without separators, or -1. */
export function figure(text: string, least: number, most: number): number {
  if (text.length < least || text.length > most) return -1
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

export const own = (table: Readonly<Record<string, number>>, key: string): number => (Object.hasOwn(table, key) ? (table[key] ?? -1) : -1)
