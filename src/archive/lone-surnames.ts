/** Those of whom an article gives only a surname: held against the clusters of their block by what the articles share. */
import { type Bearer, conflict, evidence, inTime } from './bearers.js'
import { bestShared, type Cluster, doubt, MOST_CLUSTERS, MOST_GROUPS, MOST_OF_GROUP, POSSIBLE } from './clusters.js'
import type { Shared } from './context.js'
import { compareRead } from './names.js'

/** Articles of a block that a surname alone is held against: those nearest in time of each cluster. */
const MOST_ARTICLES = 48
/** How many full names a surname alone is said to be perhaps. */
const MOST_DOUBTS = 8
/** What articles must share for a surname alone, when one person of the block can be meant, and when several can. */
const ENOUGH = 1.5
const ENOUGH_OF_SEVERAL = 2
const LEAD = 1

/** Somebody's cluster, and what an article shares with it. */
interface Ranked {
  readonly cluster: Cluster
  readonly shared: Shared
}

/** The clusters with which the article of a bearer shares anything, those first that share most. */
function ranked(bearer: Bearer, clusters: readonly Cluster[], most: number): readonly Ranked[] {
  return clusters
    .flatMap((cluster) => {
      const shared = bestShared(bearer, cluster.bearers, most)
      return shared ? [{ cluster, shared }] : []
    })
    .sort((a, b) => b.shared.points - a.shared.points)
}

function join(bearer: Bearer, { cluster: { bearers }, shared }: Ranked): void {
  bearer.evidence = [evidence(bearer.name.full ? 'same-name' : 'same-surname', [bearer.name.name], bearers[0]), ...shared.evidence]
  bearers.push(bearer)
}

/** Places those of whom their article gives only a surname; gives back whom no article helps to place. */
export function placeAlone(alone: readonly Bearer[], clusters: readonly Cluster[]): Bearer[] {
  const placed = new Map<Bearer, Ranked>()
  for (const bearer of alone) {
    const fitting = clusters.filter((cluster) => fits(bearer, cluster)).slice(0, MOST_CLUSTERS)
    const [best, second] = ranked(bearer, fitting, Math.max(2, Math.floor(MOST_ARTICLES / Math.max(1, fitting.length))))
    const enough = fitting.length === 1 ? ENOUGH : ENOUGH_OF_SEVERAL
    if (best && best.shared.points >= enough && best.shared.points >= (second?.shared.points ?? -LEAD) + LEAD) placed.set(bearer, best)
  }
  // All at once, so that nobody's place depends on who was placed before.
  for (const [bearer, best] of placed) join(bearer, best)
  for (const cluster of new Set([...placed.values()].map((best) => best.cluster))) inTime(cluster.bearers)
  return alone.filter((bearer) => !placed.has(bearer))
}

/** Can a surname alone be that of a cluster? */
function fits(bearer: Bearer, cluster: Cluster): boolean {
  const [name] = cluster.names
  return name !== undefined && compareRead(bearer.name, name) >= POSSIBLE && conflict([bearer], cluster.bearers) === undefined
}

/** Surnames that belong to no full name: those whose articles share enough are one person; all might be the full names of the block. */
export function groupAlone(alone: readonly Bearer[], clusters: readonly Cluster[]): Cluster[] {
  const groups: Cluster[] = []
  for (const bearer of alone) {
    const [best] = ranked(bearer, groups.slice(-MOST_GROUPS).filter(({ names: [name], bearers }) => name?.key === bearer.name.key && conflict([bearer], bearers) === undefined), MOST_OF_GROUP)
    if (best && best.shared.points >= ENOUGH) join(bearer, best)
    else groups.push({ bearers: [bearer], names: [bearer.name], maybe: [] })
  }
  for (const group of groups) {
    const [first] = group.bearers
    const fitting = first ? clusters.filter((cluster) => fits(first, cluster)).slice(0, MOST_DOUBTS) : []
    for (const cluster of fitting) {
      const shared = bestShared(group.bearers[0], cluster.bearers, MOST_OF_GROUP)
      doubt(group, cluster, shared?.evidence ?? [], fitting.length > 1 ? 'several-bearers' : 'surname-only')
    }
  }
  return groups
}
