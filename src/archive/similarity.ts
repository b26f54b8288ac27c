/** How much of what two texts say is the same. */
import type { Term, Terms } from './terms.js'

export interface Likeness {
  /** Weight of the terms that both have. */
  readonly shared: number
  /** `shared` as a part of the shorter text: 0 to 1. */
  readonly cover: number
  /** `shared` as a part of both together: 0 to 1. */
  readonly jaccard: number
  /** The part of what is shared that stands in the same order in both: 0 to 1. */
  readonly order: number
  /** One denies and the other does not. */
  readonly denied: boolean
  /** Both count, and no number is the same. */
  readonly numbersDiffer: boolean
}

/**
 * Compares two texts by their terms. The time is that of the product of their lengths at most, and only where they share
 * enough for their order to matter: cap the length of what goes in.
 */
export function likeness(a: Terms, b: Terms): Likeness {
  const left = weights(a.list)
  const right = weights(b.list)
  let shared = 0
  for (const [id, weight] of left) {
    const other = right.get(id)
    if (other !== undefined) shared += Math.min(weight, other)
  }
  const [x, y] = [total(left), total(right)]
  const least = Math.min(x, y)
  const cover = least === 0 ? 0 : shared / least
  return {
    shared,
    cover,
    jaccard: shared === 0 ? 0 : shared / (x + y - shared),
    order: shared > 0 && cover >= 0.3 ? inOrder(a.list, b.list, right, left) / shared : 0,
    denied: a.negations > 0 !== b.negations > 0,
    numbersDiffer: a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))
  }
}

function weights(list: readonly Term[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const { id, weight } of list) found.set(id, Math.min(weight, found.get(id) ?? 1))
  return found
}

function total(found: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const weight of found.values()) sum += weight
  return sum
}

/** The weight of the heaviest sequence of terms that stands in both texts in one order, each term counted once. */
function inOrder(a: readonly Term[], b: readonly Term[], inB: ReadonlyMap<number, number>, inA: ReadonlyMap<number, number>): number {
  const left = firsts(a, inB)
  const right = firsts(b, inA)
  let row = new Float64Array(right.length + 1)
  for (const x of left) {
    const next = new Float64Array(right.length + 1)
    for (const [j, y] of right.entries()) {
      const best = Math.max(row[j + 1] ?? 0, next[j] ?? 0)
      next[j + 1] = x.id === y.id ? Math.max(best, (row[j] ?? 0) + Math.min(inA.get(x.id) ?? 0, inB.get(x.id) ?? 0)) : best
    }
    row = next
  }
  return row[right.length] ?? 0
}

/** The terms that the other text has too, each where it stands first. */
function firsts(list: readonly Term[], other: ReadonlyMap<number, number>): Term[] {
  const seen = new Set<number>()
  return list.filter(({ id }) => other.has(id) && !seen.has(id) && seen.add(id))
}
