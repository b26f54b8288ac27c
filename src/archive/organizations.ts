/** The same organization in several articles: by its name, or by a short form that one article gives beside the name. */
import type { ArchiveOrganization, LinkEvidence, MaybeSame, OrganizationInArticle } from '../types.js'
import { add, byCount, byUnits, groupsOf } from './groups.js'
import type { OrganizationRecord } from './records.js'

interface Node {
  readonly key: string
  readonly records: OrganizationRecord[]
}

/** How many bearers of one short form are said to be perhaps the same. */
const MOST_DOUBTS = 8

/** Links organizations; `records` in an order that does not depend on the caller. */
export function linkOrganizations(records: readonly OrganizationRecord[]): ArchiveOrganization[] {
  const nodes = nodesOf(records)
  const groups = groupsOf(nodes.length)
  const shortened = new Map<number, LinkEvidence>()
  const doubts: { readonly a: number; readonly b: number; readonly evidence: LinkEvidence }[] = []
  const byName = new Map<string, number[]>()
  nodes.forEach(({ records }, index) => {
    for (const name of new Set(records.map(({ name }) => folded(name)))) add(byName, name, index)
  })
  const longForms = longFormsOf(nodes)
  for (const [form, bearers] of byName) {
    const [first, ...same] = bearers
    if (first === undefined) continue
    for (const other of same) groups.join(first, other)
    // An alias of one that is the whole name of the other: safe where one organization alone has it.
    const long = (longForms.get(form) ?? []).filter((index) => groups.find(index) !== groups.find(first))
    const [only, second] = long
    const source = nodes[only ?? -1]?.records[0]
    if (only === undefined || source === undefined) continue
    const evidence: LinkEvidence = { rule: 'short-form', shared: [source.name], article: source.article }
    if (second === undefined) {
      groups.join(first, only)
      shortened.set(first, evidence)
    } else for (const index of long.slice(0, MOST_DOUBTS)) doubts.push({ a: first, b: index, evidence })
  }
  const made = groups.all().map((members) => ({ members, organization: organizationOf(members, nodes, shortened) }))
  made.sort(
    (a, b) =>
      b.organization.articles.length - a.organization.articles.length ||
      byUnits(a.organization.key, b.organization.key) || byUnits(a.organization.name, b.organization.name)
  )
  const indexOf = new Map(made.flatMap(({ members }, index) => members.map((member) => [member, index] as const)))
  const maybes = made.map(() => new Map<number, MaybeSame>())
  for (const { a, b, evidence } of doubts) {
    const [x, y] = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0]
    if (x === y) continue
    maybes[x]?.set(y, { index: y, evidence: [evidence], doubt: 'several-bearers' })
    maybes[y]?.set(x, { index: x, evidence: [evidence], doubt: 'several-bearers' })
  }
  return made.map(({ organization }, index) => ({
    ...organization,
    maybe: [...(maybes[index]?.values() ?? [])].sort((a, b) => a.index - b.index)
  }))
}

function nodesOf(records: readonly OrganizationRecord[]): Node[] {
  const byKey = new Map<string, OrganizationRecord[]>()
  for (const record of records) add(byKey, record.key, record)
  return [...byKey].map(([key, list]) => ({ key, records: list })).sort((a, b) => byUnits(a.key, b.key))
}

/** For each alias, the organizations that have it and have a longer name of their own. */
function longFormsOf(nodes: readonly Node[]): Map<string, number[]> {
  const forms = new Map<string, number[]>()
  nodes.forEach(({ records }, index) => {
    const aliases = new Set(records.flatMap(({ aliases, name }) => aliases.map(folded).filter((alias) => alias !== folded(name))))
    for (const alias of aliases) add(forms, alias, index)
  })
  return forms
}

/** Lower case, no article, no marks: "the U.N." and "UN" are one form. */
function folded(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\s+/g, ' ').trim()
}

function organizationOf(members: readonly number[], nodes: readonly Node[], shortened: ReadonlyMap<number, LinkEvidence>): ArchiveOrganization {
  const articles = members.flatMap((member) => {
    const records = nodes[member]?.records ?? []
    const [first] = records
    const short = shortened.get(member)
    return records.map((record): OrganizationInArticle => ({
      ...record,
      evidence: short ? [short] : record === first || first === undefined ? [] : [{ rule: 'same-name', shared: [record.name], article: first.article }]
    }))
  })
  const long = members.filter((member) => !shortened.has(member)).flatMap((member) => nodes[member]?.records ?? [])
  const [name = ''] = byCount((long.length > 0 ? long : articles).map((record) => record.name))
  const [kind] = byCount(articles.flatMap((record) => record.kind ?? []))
  const best = articles.find((record) => record.name === name)
  return {
    name,
    key: best?.key ?? '',
    aliases: byCount(articles.flatMap((record) => record.aliases)),
    ...(best?.kind ? { kind: best.kind } : kindOf(articles, kind)),
    articles,
    maybe: []
  }
}

function kindOf(articles: readonly OrganizationInArticle[], kind: string | undefined): Pick<ArchiveOrganization, 'kind'> {
  const found = articles.find((record) => record.kind === kind)?.kind
  return found ? { kind: found } : {}
}
