/** Those of several articles who are taken for one person, and what their articles share. */
import type { LinkEvidence, MaybeSame } from '../types.js'
import type { Bearer } from './bearers.js'
import { sharedBetween, type Shared } from './context.js'
import type { ArchiveName } from './names.js'
import { nearest } from './nearest.js'
import { rolesOfBoth } from './roles.js'

/** From this score on two full names need nothing else. */
export const ALIKE = 0.8
/** From this score on two names can be one person's. */
export const POSSIBLE = 0.5
/** Clusters of a block that one name is compared with. */
export const MOST_CLUSTERS = 48
/** Groups of one name that are compared: the latest. */
export const MOST_GROUPS = 8
/** Articles of a cluster that are held against one. */
export const MOST_OF_GROUP = 6

/** Those who are taken for one person. */
export interface Cluster {
  readonly bearers: Bearer[]
  /** Different full names. */
  readonly names: ArchiveName[]
  readonly maybe: { readonly other: Cluster; readonly evidence: readonly LinkEvidence[]; readonly doubt: MaybeSame['doubt'] }[]
}

/** Two that may be one person, and why that is not sure. */
export function doubt(cluster: Cluster, other: Cluster, why: readonly LinkEvidence[], reason: MaybeSame['doubt']): void {
  cluster.maybe.push({ other, evidence: why, doubt: reason })
  other.maybe.push({ other: cluster, evidence: why, doubt: reason })
}

/** The most that an article of a bearer shares with one of the others', among those nearest in time. */
export function bestShared(bearer: Bearer | undefined, others: readonly Bearer[], most: number): Shared | undefined {
  if (bearer === undefined) return undefined
  let best: Shared | undefined
  const { block } = bearer.name
  for (const other of nearest(others, ({ context }) => context.day, bearer.context.day, most)) {
    if (other.context === bearer.context) continue
    const roles = rolesOfBoth(bearer.roles, other.roles)
    const shared = sharedBetween(bearer.context, other.context, roles, block)
    if (best === undefined || shared.points > best.points) best = shared
  }
  return best
}
