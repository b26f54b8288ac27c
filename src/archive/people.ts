/**
 * The same person in several articles. People are put into blocks by surname, and only compared inside a block: first full
 * names by their spelling, then surnames alone by what their articles share with those of a full name.
 */
import type { ArchivePerson, MaybeSame, PersonInArticle } from '../types.js'
import { type Bearer, genderOf, inTime } from './bearers.js'
import type { Cluster } from './clusters.js'
import type { Context } from './context.js'
import { clustersOfFullNames } from './full-names.js'
import { add, byArticles, byCount, byUnits } from './groups.js'
import { groupAlone, placeAlone } from './lone-surnames.js'
import { blocksByKey } from './name-blocks.js'
import type { ArchiveName } from './names.js'
import type { PersonRecord } from './records.js'
import { plainRole } from './roles.js'

const DAYS_OF_YEAR = 365.25

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

function linkBlock(bearers: readonly Bearer[]): Cluster[] {
  const { clusters: full, unplaced } = clustersOfFullNames(bearers.filter(({ name }) => name.full))
  for (const cluster of full) inTime(cluster.bearers)
  full.sort((a, b) => b.bearers.length - a.bearers.length || (a.bearers[0]?.order ?? 0) - (b.bearers[0]?.order ?? 0))
  // Twice: whom no article with the full name helps to place may be placed by one where a surname has been placed before.
  const left = placeAlone([...bearers.filter(({ name }) => !name.full), ...unplaced], full)
  return [...full, ...groupAlone(placeAlone(left, full), full)]
}

function peopleOf(clusters: readonly Cluster[]): ArchivePerson[] {
  const made = clusters.map((cluster) => ({ cluster, person: personOf(cluster) }))
  made.sort((a, b) => byArticles(a.person, b.person))
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
