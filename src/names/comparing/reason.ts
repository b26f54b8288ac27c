import type { NameEvidence } from './compare.js'

/** Notes a reason where reasons are asked for, and gives back its weight. */
export function say(evidence: NameEvidence[] | undefined, rule: string, one: string | undefined, other: string | undefined, weight: number): number {
  evidence?.push({ rule, words: [one ?? '', other ?? ''], weight })
  return weight
}
