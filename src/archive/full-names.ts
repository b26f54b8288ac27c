/** Clusters of a block by full names: names that go together, unless gender or age forbid it. */
import { type Bearer, conflict, evidence, inTime } from './bearers.js'
import { ALIKE, bestShared, type Cluster, doubt, MOST_CLUSTERS, MOST_GROUPS, MOST_OF_GROUP, POSSIBLE } from './clusters.js'
import { add, byUnits } from './groups.js'
import { initialOf } from './name-blocks.js'
import { type ArchiveName, compareRead } from './names.js'

/** What articles that give one name must share for one person where they tell of another gender. */
const ENOUGH = 1.5
/** Names of a cluster that a new name must go with. */
const MOST_NAMES = 6

/** Full names, those with most detail first: a name joins the one cluster whose names it all goes with. */
export function clustersOfFullNames(bearers: readonly Bearer[]): { clusters: Cluster[]; unplaced: Bearer[] } {
  const byKey = new Map<string, Bearer[]>()
  for (const bearer of bearers) add(byKey, bearer.name.key, bearer)
  const unplaced: Bearer[] = []
  const nodes = [...byKey.values()].flatMap((list) => parted(list, unplaced))
  nodes.sort((a, b) => detail(b) - detail(a) || b.length - a.length || byUnits(a[0]?.name.key ?? '', b[0]?.name.key ?? ''))
  const clusters: Cluster[] = []
  const byInitial = new Map<string, Cluster[]>()
  for (const node of nodes) {
    const name = node[0]?.name
    if (name === undefined) continue
    const near = clusters.length <= MOST_CLUSTERS ? clusters : (byInitial.get(initialOf(name)) ?? []).slice(-MOST_CLUSTERS)
    const scored = near
      .map((cluster) => ({ cluster, score: cluster.names.slice(0, MOST_NAMES).reduce((least, other) => Math.min(least, compareRead(name, other)), 1) }))
      .filter(({ score }) => score >= POSSIBLE)
    const alike = scored.filter(({ score }) => score >= ALIKE)
    const [only, second] = alike.length > 0 ? alike : scored
    const joined = only !== undefined && second === undefined ? joinFull(node, name, only.cluster, only.score) : false
    if (joined) continue
    const cluster: Cluster = { bearers: node, names: [name], maybe: [] }
    startEvidence(node)
    for (const { cluster: other } of scored) {
      const shared = bestShared(node[0], other.bearers, MOST_OF_GROUP)
      doubt(cluster, other, shared?.evidence ?? [], second !== undefined ? 'several-bearers' : name.initials ? 'initials-only' : (conflict(node, other.bearers) ?? 'names-differ'))
    }
    clusters.push(cluster)
    add(byInitial, initialOf(name), cluster)
  }
  return { clusters, unplaced }
}

const detail = (node: readonly Bearer[]): number => node[0]?.name.detail ?? 0

/**
 * A woman and a man of one name are two people, unless their articles share as much as articles on one person do, and so are a man
 * of 19 and one of 58. Of whom too little is told to say which of them it is goes to `unplaced`.
 */
function parted(bearers: readonly Bearer[], unplaced: Bearer[]): Bearer[][] {
  const parts: Bearer[][] = []
  const told = (of: (bearer: Bearer) => unknown): Bearer[] => bearers.filter((bearer) => of(bearer) !== undefined)
  for (const bearer of new Set([...told(({ record }) => record.age), ...told(({ record }) => record.gender), ...bearers])) {
    const fitting = parts.filter((part) => conflict([bearer], part) === undefined)
    const [only, second] = fitting.length > 0 ? fitting : parts.filter((part) => isMistold(bearer, part))
    if (only === undefined) parts.push([bearer])
    else if (second === undefined) only.push(bearer)
    else unplaced.push(bearer)
  }
  for (const part of parts) inTime(part)
  return parts
}

/** Of whom an article's pronouns have told a woman for a man, all else that it tells is the same. */
function isMistold(bearer: Bearer, part: readonly Bearer[]): boolean {
  return conflict([bearer], part) === 'different-gender' && (bestShared(bearer, part, MOST_OF_GROUP)?.points ?? 0) >= ENOUGH
}

/** Joins bearers of one name to a cluster whose names go with it; initials and looser likeness need their articles to share something. */
function joinFull(node: readonly Bearer[], name: ArchiveName, cluster: Cluster, score: number): boolean {
  if (conflict(node, cluster.bearers) !== undefined) return false
  const loose = name.initials || score < ALIKE
  const shared = loose ? node.slice(0, MOST_GROUPS).map((bearer) => bestShared(bearer, cluster.bearers, MOST_OF_GROUP)) : []
  const best = shared.reduce((most, item) => Math.max(most, item?.points ?? 0), 0)
  if (loose && best < 1) return false
  const [first] = cluster.bearers
  for (const [index, bearer] of node.entries()) {
    bearer.evidence = [evidence('similar-name', cluster.names.map((other) => other.name), first), ...(shared[index]?.evidence ?? [])]
    cluster.bearers.push(bearer)
  }
  cluster.names.push(name)
  return true
}

/** The first bearer of a full name needs no evidence; the others have the same name. */
function startEvidence(node: readonly Bearer[]): void {
  const [first, ...others] = node
  for (const bearer of others) bearer.evidence = [evidence('same-name', [first?.name.name ?? bearer.name.name], first)]
}
