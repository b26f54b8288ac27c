/**
 * The same person in several articles. People are put into blocks by surname, and only compared inside a block: first full
 * names by their spelling, then surnames alone by what their articles share with those of a full name.
 */
import type { ArchivePerson, LinkEvidence, MaybeSame, PersonInArticle } from '../types.js'
import { type Context, sharedBetween, type Shared } from './context.js'
import { add, byCount, byUnits } from './groups.js'
import { type ArchiveName, compareRead } from './names.js'
import { nearest } from './nearest.js'
import type { PersonRecord } from './records.js'
import { plainRole, rolesOfBoth } from './roles.js'

/** A person of an article, with what is needed to compare them. */
interface Bearer {
  /** Its place in the order of the archive. */
  readonly order: number
  readonly record: PersonRecord
  readonly name: ArchiveName
  readonly context: Context
  /** Roles as they are compared: lower case, "former" left out. */
  readonly roles: readonly string[]
  /** The year of birth that an age tells, with its part. */
  readonly born: number | undefined
  evidence: readonly LinkEvidence[]
}

/** Those who are taken for one person. */
interface Cluster {
  readonly bearers: Bearer[]
  /** Different full names. */
  readonly names: ArchiveName[]
  readonly maybe: { readonly other: Cluster; readonly evidence: readonly LinkEvidence[]; readonly doubt: MaybeSame['doubt'] }[]
}

/** Articles of a block that a surname alone is held against: those nearest in time of each cluster. */
const MOST_ARTICLES = 48
/** The same for surnames that no full name is there for: the latest groups, and articles of each. */
const MOST_GROUPS = 8
const MOST_OF_GROUP = 6
/** How many full names a surname alone is said to be perhaps. */
const MOST_DOUBTS = 8
/** Names of a cluster that a new name must go with. */
const MOST_NAMES = 6
/** Names of all blocks, of the same sounds in whatever order, that one is compared with: the last. */
const MOST_OF_BLOCKS = 8
/** Clusters of a block that one name is compared with. */
const MOST_CLUSTERS = 48
/** What articles must share for a surname alone, when one person of the block can be meant, and when several can. */
const ENOUGH = 1.5
const ENOUGH_OF_SEVERAL = 2
const LEAD = 1
/** From this score on two full names need nothing else. */
const ALIKE = 0.8
const POSSIBLE = 0.5
const DAYS_OF_YEAR = 365.25
/** Years between two births: an age holds for a year, and reports are out by another. */
const BORN_APART = 2.5
/** Years between two ages where an article does not tell when it was written. */
const AGES_APART = 20

/** Links people; `people` in an order that does not depend on the caller, by time where it is known. */
export function linkPeople(
  people: readonly { readonly record: PersonRecord; readonly context: Context }[],
  nameOf: (name: string) => ArchiveName
): ArchivePerson[] {
  const blockOf = blocksByKey(people.map(({ record }) => nameOf(record.name)))
  const blocks = new Map<string, Bearer[]>()
  for (const [order, { record, context }] of people.entries()) {
    const name = nameOf(record.name)
    const born = record.age === undefined || context.day === undefined ? undefined : context.day / DAYS_OF_YEAR - record.age
    add(blocks, blockOf.get(name.key) ?? name.block, { order, record, name, context, roles: record.roles.map(plainRole), born, evidence: [] })
  }
  return peopleOf([...blocks.values()].flatMap(linkBlock))
}

/** Spellings of one name may be read into other parts, and have their words in another order: they go to one block, that of most people. */
function blocksByKey(names: readonly ArchiveName[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>()
  for (const { block } of names) sizes.set(block, (sizes.get(block) ?? 0) + 1)
  const rather = (a: string, b: string): string => ((sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || byUnits(b, a)) > 0 ? a : b
  const blocks = new Map<string, string>()
  for (const { key, block } of names) blocks.set(key, rather(block, blocks.get(key) ?? block))
  const byWhole = new Map<string, ArchiveName[]>()
  const told = new Map(names.map((name) => [name.key, name]))
  for (const name of told.values()) {
    if (!name.full) continue
    const other = byWhole.get(name.whole)?.slice(-MOST_OF_BLOCKS).find((one) => blocks.get(one.key) !== blocks.get(name.key) && compareRead(name, one) >= ALIKE)
    add(byWhole, name.whole, name)
    if (other === undefined) continue
    const block = rather(blocks.get(name.key) ?? name.block, blocks.get(other.key) ?? other.block)
    for (const { key } of [name, other]) blocks.set(key, block)
  }
  const byBlock = new Map<string, ArchiveName[]>()
  for (const name of told.values()) if (name.full && name.second === undefined) add(byBlock, blocks.get(name.key) ?? name.block, name)
  // "Henry Bracho Luján" goes where "Henry Bracho" is.
  for (const name of told.values()) {
    const near = name.second === undefined ? undefined : byBlock.get(name.second)
    if (name.second !== undefined && near?.slice(0, MOST_CLUSTERS).some((other) => initialOf(other) === initialOf(name) && compareRead(name, other) >= ALIKE) === true) blocks.set(name.key, name.second)
  }
  return blocks
}

function linkBlock(bearers: readonly Bearer[]): Cluster[] {
  const { clusters: full, unplaced } = clustersOfFullNames(bearers.filter(({ name }) => name.full))
  for (const cluster of full) inTime(cluster.bearers)
  full.sort((a, b) => b.bearers.length - a.bearers.length || (a.bearers[0]?.order ?? 0) - (b.bearers[0]?.order ?? 0))
  // Twice: whom no article with the full name helps to place may be placed by one where a surname has been placed before.
  const left = placeAlone([...bearers.filter(({ name }) => !name.full), ...unplaced], full)
  return [...full, ...groupAlone(placeAlone(left, full), full)]
}

/** Full names, those with most detail first: a name joins the one cluster whose names it all goes with. */
function clustersOfFullNames(bearers: readonly Bearer[]): { clusters: Cluster[]; unplaced: Bearer[] } {
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
      const shared = bestShared(node[0], other, MOST_OF_GROUP)
      doubt(cluster, other, shared?.evidence ?? [], second !== undefined ? 'several-bearers' : name.initials ? 'initials-only' : (conflict(node, other.bearers) ?? 'names-differ'))
    }
    clusters.push(cluster)
    add(byInitial, initialOf(name), cluster)
  }
  return { clusters, unplaced }
}

const detail = (node: readonly Bearer[]): number => node[0]?.name.detail ?? 0
const initialOf = (name: ArchiveName): string => name.form.tokens[0]?.facts.sound.slice(0, 1) ?? ''

/**
 * A woman and a man of one name are two people, and so are a man of 19 and one of 58. Of whom too little is told to say which of
 * them it is goes to `unplaced`.
 */
function parted(bearers: readonly Bearer[], unplaced: Bearer[]): Bearer[][] {
  const parts: Bearer[][] = []
  const told = (of: (bearer: Bearer) => unknown): Bearer[] => bearers.filter((bearer) => of(bearer) !== undefined)
  for (const bearer of new Set([...told(({ record }) => record.age), ...told(({ record }) => record.gender), ...bearers])) {
    const [only, second] = parts.filter((part) => conflict([bearer], part) === undefined)
    if (only === undefined) parts.push([bearer])
    else if (second === undefined) only.push(bearer)
    else unplaced.push(bearer)
  }
  for (const part of parts) inTime(part)
  return parts
}

/** Joins bearers of one name to a cluster whose names go with it; initials and looser likeness need their articles to share something. */
function joinFull(node: readonly Bearer[], name: ArchiveName, cluster: Cluster, score: number): boolean {
  if (conflict(node, cluster.bearers) !== undefined) return false
  const loose = name.initials || score < ALIKE
  const shared = loose ? node.slice(0, MOST_GROUPS).map((bearer) => bestShared(bearer, cluster, MOST_OF_GROUP)) : []
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

function evidence(rule: LinkEvidence['rule'], shared: readonly string[], other: Bearer | undefined): LinkEvidence {
  return { rule, shared, article: other?.record.article ?? 0 }
}

/** Bearers of one person that are asked for gender and age: of thousands the first tell enough. */
const MOST_ASKED = 64

/** What forbids that they are one person. */
function conflict(some: readonly Bearer[], others: readonly Bearer[]): 'different-gender' | 'different-age' | undefined {
  const [left, right] = [some.slice(0, MOST_ASKED), others.slice(0, MOST_ASKED)]
  const [gender, other] = [genderOf(left), genderOf(right)]
  if (gender !== undefined && other !== undefined && gender !== other) return 'different-gender'
  const [born, otherBorn] = [bornOf(left), bornOf(right)]
  if (born !== undefined && otherBorn !== undefined) return Math.abs(born - otherBorn) > BORN_APART ? 'different-age' : undefined
  const [age, otherAge] = [ageOf(left), ageOf(right)]
  return age !== undefined && otherAge !== undefined && Math.abs(age - otherAge) > AGES_APART ? 'different-age' : undefined
}

const ageOf = (bearers: readonly Bearer[]): number | undefined => bearers.find(({ record }) => record.age !== undefined)?.record.age
const bornOf = (bearers: readonly Bearer[]): number | undefined => bearers.find(({ born }) => born !== undefined)?.born

function genderOf(bearers: readonly Bearer[]): 'female' | 'male' | undefined {
  let balance = 0
  for (const { record } of bearers) balance += record.gender === 'female' ? 1 : record.gender === 'male' ? -1 : 0
  return balance > 0 ? 'female' : balance < 0 ? 'male' : undefined
}

/** Places those of whom their article gives only a surname; gives back whom no article helps to place. */
function placeAlone(alone: readonly Bearer[], clusters: readonly Cluster[]): Bearer[] {
  const placed: { readonly bearer: Bearer; readonly cluster: Cluster; readonly shared: Shared }[] = []
  const left: Bearer[] = []
  for (const bearer of alone) {
    const fitting = clusters.filter((cluster) => fits(bearer, cluster)).slice(0, MOST_CLUSTERS)
    const most = Math.max(2, Math.floor(MOST_ARTICLES / Math.max(1, fitting.length)))
    const scored = fitting
      .flatMap((cluster) => {
        const shared = bestShared(bearer, cluster, most)
        return shared ? [{ cluster, shared }] : []
      })
      .sort((a, b) => b.shared.points - a.shared.points)
    const [best, second] = scored
    const enough = fitting.length === 1 ? ENOUGH : ENOUGH_OF_SEVERAL
    if (best && best.shared.points >= enough && best.shared.points >= (second?.shared.points ?? -LEAD) + LEAD) {
      placed.push({ bearer, cluster: best.cluster, shared: best.shared })
    } else left.push(bearer)
  }
  // All at once, so that nobody's place depends on who was placed before.
  for (const { bearer, cluster, shared } of placed) {
    bearer.evidence = [evidence(bearer.name.full ? 'same-name' : 'same-surname', [bearer.name.name], cluster.bearers[0]), ...shared.evidence]
    cluster.bearers.push(bearer)
  }
  for (const cluster of new Set(placed.map((item) => item.cluster))) inTime(cluster.bearers)
  return left
}

/** Can a surname alone be that of a cluster? */
function fits(bearer: Bearer, cluster: Cluster): boolean {
  const [name] = cluster.names
  return name !== undefined && compareRead(bearer.name, name) >= POSSIBLE && conflict([bearer], cluster.bearers) === undefined
}

/** The order of the archive is one of time. */
function inTime(bearers: Bearer[]): void {
  bearers.sort((a, b) => a.order - b.order)
}

/** Surnames that belong to no full name: those whose articles share enough are one person; all might be the full names of the block. */
function groupAlone(alone: readonly Bearer[], clusters: readonly Cluster[]): Cluster[] {
  const groups: Cluster[] = []
  for (const bearer of alone) {
    const [best] = groups
      .slice(-MOST_GROUPS)
      .filter((group) => group.names[0]?.key === bearer.name.key && conflict([bearer], group.bearers) === undefined)
      .flatMap((group) => {
        const shared = bestShared(bearer, group, MOST_OF_GROUP)
        return shared && shared.points >= ENOUGH ? [{ group, shared }] : []
      })
      .sort((a, b) => b.shared.points - a.shared.points)
    if (best) {
      bearer.evidence = [evidence(bearer.name.full ? 'same-name' : 'same-surname', [bearer.name.name], best.group.bearers[0]), ...best.shared.evidence]
      best.group.bearers.push(bearer)
    } else groups.push({ bearers: [bearer], names: [bearer.name], maybe: [] })
  }
  for (const group of groups) {
    const [first] = group.bearers
    const fitting = first ? clusters.filter((cluster) => fits(first, cluster)).slice(0, MOST_DOUBTS) : []
    for (const cluster of fitting) {
      const shared = bestShared(group.bearers[0], cluster, MOST_OF_GROUP)
      doubt(group, cluster, shared?.evidence ?? [], fitting.length > 1 ? 'several-bearers' : 'surname-only')
    }
  }
  return groups
}

function doubt(cluster: Cluster, other: Cluster, why: readonly LinkEvidence[], reason: MaybeSame['doubt']): void {
  cluster.maybe.push({ other, evidence: why, doubt: reason })
  other.maybe.push({ other: cluster, evidence: why, doubt: reason })
}

/** The most that an article of a bearer shares with one of a cluster's, among those nearest in time. */
function bestShared(bearer: Bearer | undefined, cluster: Cluster, most: number): Shared | undefined {
  if (bearer === undefined) return undefined
  let best: Shared | undefined
  const { block } = bearer.name
  for (const other of nearest(cluster.bearers, ({ context }) => context.day, bearer.context.day, most)) {
    if (other.context === bearer.context) continue
    const roles = rolesOfBoth(bearer.roles, other.roles)
    const shared = sharedBetween(bearer.context, other.context, roles, block)
    if (best === undefined || shared.points > best.points) best = shared
  }
  return best
}

function peopleOf(clusters: readonly Cluster[]): ArchivePerson[] {
  const made = clusters.map((cluster) => ({ cluster, person: personOf(cluster) }))
  made.sort((a, b) => b.person.articles.length - a.person.articles.length || byUnits(a.person.key, b.person.key) || byUnits(a.person.name, b.person.name))
  const indexOf = new Map(made.map(({ cluster }, index) => [cluster, index]))
  return made.map(({ cluster, person }) => ({
    ...person,
    maybe: cluster.maybe
      .map(({ other, evidence, doubt }): MaybeSame => ({ index: indexOf.get(other) ?? 0, evidence, doubt }))
      .sort((a, b) => a.index - b.index)
  }))
}

function personOf({ bearers, names }: Cluster): ArchivePerson {
  const full = bearers.filter(({ name }) => name.full)
  const name = nameOfMost(full.length > 0 ? full : bearers)
  const gender = genderOf(bearers)
  return {
    name: name?.name ?? names[0]?.name ?? '',
    key: name?.key ?? names[0]?.key ?? '',
    aliases: byCount(bearers.flatMap(({ record }) => record.aliases)),
    roles: byCount(bearers.flatMap(({ record }) => record.roles)),
    ...(gender && { gender }),
    articles: bearers.map(({ record, evidence }): PersonInArticle => ({ ...record, evidence })),
    maybe: []
  }
}

/** The full name that most articles give; of several the one with most detail. Initials only where there is nothing else. */
function nameOfMost(bearers: readonly Bearer[]): { readonly name: string; readonly key: string } | undefined {
  const counts = new Map<string, number>()
  const names = new Map<string, Bearer>()
  for (const bearer of bearers) {
    counts.set(bearer.record.name, (counts.get(bearer.record.name) ?? 0) + 1)
    if (!names.has(bearer.record.name)) names.set(bearer.record.name, bearer)
  }
  const [best] = [...names.values()].sort(
    (a, b) =>
      Number(a.name.initials) - Number(b.name.initials) ||
      (counts.get(b.record.name) ?? 0) - (counts.get(a.record.name) ?? 0) ||
      b.name.detail - a.name.detail ||
      byUnits(a.record.name, b.record.name)
  )
  return best?.record
}
