/** The mentions of one name in an article, and what they speak for together. */
import type { ArticleText } from '../../text/text.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import * as AROUND from './evidence-around.js'
import type { Segment } from './segment.js'
import type { Token } from './token.js'
import { weighContext } from './weigh.js'
import { lowerOf } from './token-kinds.js'
import { looksAt } from '../../text/words/ask.js'

/** What stands around a name counts so much at most. */
const MOST_AROUND = 8

/** Segments with the same words are one question: their surroundings add up, so that one "said" speaks for all of them. */
export type Group = readonly Segment[]

interface Groups {
  readonly several: readonly Group[]
  readonly singles: readonly Group[]
}

/** The words from one on, as a key. */
export function joined(tokens: readonly Token[], from: number): string {
  let key = lowerOf(tokens[from])
  for (let i = from + 1; i < tokens.length; i++) key += ' ' + (lowerOf(tokens[i]))
  return key
}

export function groupsOf(candidates: readonly Segment[]): Groups {
  const groups = new Map<string, Segment[]>()
  const several: Group[] = []
  const singles: Group[] = []
  for (const candidate of candidates) {
    const { tokens } = candidate
    const key = joined(tokens, 0)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else {
      const made = [candidate]
      groups.set(key, made)
      if (tokens.length === 1) singles.push(made)
      else several.push(made)
    }
  }
  return { several, singles }
}

/** Firms say and do things too: of what is no more than that, so much speaks for a person at most, be it ever so often. */
const SHARED = 1.9

/** What speaks for a person, and not as much for a firm, around the mentions of a name. */
export function personalOf(group: Group, text: ArticleText): number {
  weigh(group, text)
  let plus = 0
  let shared = 0
  for (const { around } of group) {
    if (around < AROUND.whoAfter || around === AROUND.reportingVerbAfter) shared += Math.max(around, 0) / 2
    else plus += around
  }
  return Math.min(plus + Math.min(shared, SHARED), MOST_AROUND)
}

/** The best of what stands inside, and the sum of what stands around, bounded on both sides. */
export function weigh(group: Group, text: ArticleText): number {
  let best = -Infinity
  let plus = 0
  let minus = 0
  for (const one of group) {
    if (!one.weighed) {
      const range = text.ranges[one.run.sentence]
      one.setWeighed()
      one.weigh(weighContext(text.words, one, range?.from ?? 0, range?.to ?? 0))
    }
    if (one.inside > best) best = one.inside
    if (one.around > 0) plus += one.around
    else minus += one.around
  }
  return best + (Math.min(plus, MOST_AROUND) + Math.max(minus, -5))
}

/** The words of candidates that also stand in the text without a capital. */
export function lowerCased(words: Words, several: readonly Group[], singles: readonly Group[]): ReadonlySet<string> {
  const asked = new Set<string>()
  for (const group of several) {
    for (const { lower } of group[0]?.tokens ?? []) asked.add(lower)
  }
  for (const group of singles) if (group.some(({ weak }) => !weak)) asked.add(lowerOf(group[0]?.tokens[0]))
  const seen = new Set<string>()
  if (asked.size === 0) return seen
  // Few words begin and are as long as those that are asked for: the others need not be looked up.
  const letters = new Uint32Array(LENGTHS)
  for (const lower of asked) letters[lower.length & (LENGTHS - 1)] = (letters[lower.length & (LENGTHS - 1)] ?? 0) | (1 << (lower.charCodeAt(0) & 31))
  for (let at = 0; at < words.length; at++) {
    if (looksAt(words, at, CAPITALIZED | MARK | CLITIC)) continue
    const lower = words.lower(at)
    if (((letters[lower.length & (LENGTHS - 1)] ?? 0) & (1 << (lower.charCodeAt(0) & 31))) !== 0 && asked.has(lower)) seen.add(lower)
  }
  return seen
}

const LENGTHS = 32
