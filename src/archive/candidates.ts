/** Finds pairs that are worth comparing, without comparing all with all. */
import type { Term } from './terms.js'

/** How many items before it an item is held against for each key: those nearest in the order given. */
const WINDOW = 16
/** How many candidates an item has at most. */
const MOST = 16
/** Two words of one phrase stand within this many content words of each other. */
const REACH = 3
/** How many terms of a long text make keys. */
const LONGEST = 64
const IDS = 2 ** 22

/**
 * For each item, the earlier items that share at least `least` keys with it, those that share most first. Keys that one item alone
 * has are not stored, so that memory grows with what is shared. Linear in the number of keys.
 */
export function candidatesOf(keys: readonly (readonly number[])[], least: number): number[][] {
  const shared = sharedKeys(keys)
  const postings = new Map<number, number[]>()
  return keys.map((own, item) => {
    const counts = new Map<number, number>()
    for (const key of own) {
      if (!shared(key)) continue
      const posting = postings.get(key)
      if (posting === undefined) {
        postings.set(key, [item])
        continue
      }
      for (let at = Math.max(0, posting.length - WINDOW); at < posting.length; at++) {
        const other = posting[at]
        if (other !== undefined && other !== item) counts.set(other, (counts.get(other) ?? 0) + 1)
      }
      if (posting[posting.length - 1] !== item) posting.push(item)
    }
    return [...counts]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, MOST)
      .map(([other]) => other)
  })
}

/** A first pass that tells which keys may stand in two items: a small table of counts, in which some keys meet by chance. */
function sharedKeys(keys: readonly (readonly number[])[]): (key: number) => boolean {
  let total = 0
  for (const own of keys) total += own.length
  const bits = Math.min(26, Math.max(10, Math.ceil(Math.log2(total + 1)) + 2))
  const counts = new Uint8Array(2 ** bits)
  const slot = (key: number): number => {
    const mixed = Math.imul(key % IDS, 0x9e3779b1) ^ Math.imul(Math.floor(key / IDS), 0x85ebca77)
    return (mixed ^ (mixed >>> 15)) >>> 0 >>> (32 - bits)
  }
  for (const own of keys) {
    for (const key of own) {
      const at = slot(key)
      if ((counts[at] ?? 0) < 2) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return (key) => (counts[slot(key)] ?? 0) > 1
}

/**
 * The keys of a text: each telling term; pairs of terms that stand near each other, in whichever order, at least one of them
 * telling; and, where it is known who speaks, each telling term with the speaker. Each key once.
 */
export function keysOf(terms: readonly Term[], speaker: number | undefined): number[] {
  const keys = new Set<number>()
  const end = Math.min(terms.length, LONGEST)
  for (let i = 0; i < end; i++) {
    const first = terms[i]
    if (first === undefined) continue
    if (first.weight === 1) keys.add(first.id)
    for (let j = i + 1; j < end && j <= i + REACH; j++) {
      const second = terms[j]
      if (second === undefined || second.id === first.id || first.weight + second.weight < 1.5) continue
      // Above all single terms, so that no two keys are one.
      keys.add((Math.min(first.id, second.id) + 1) * IDS + Math.max(first.id, second.id))
    }
    // A negative number, so that no pair of terms has it.
    if (speaker !== undefined && first.weight === 1) keys.add(-(speaker * IDS + first.id + 1))
  }
  return [...keys]
}
