/**
 * The same organization in several articles: by its name, or by a short form that one article gives beside the name. Every country
 * has a Supreme Court and a defence ministry: names of ordinary words are one where their articles tell of one country.
 */
import { articleLexicon } from '../lexicon/article-lexicon.js'
import { DEMONYM, ORGANIZATION_HEAD, PLACE } from '../lexicon/classes.js'
import { LEGAL_FORMS } from '../lexicon/organization-words.js'
import { acronymsOf } from '../names/finding/acronyms.js'
import { isOrdinary } from '../names/finding/vocabulary.js'
import type { ArchiveOrganization, LinkEvidence, MaybeSame, OrganizationInArticle, OrganizationKind } from '../types.js'
import { add, byCount, byUnits, groupsOf } from './groups.js'
import type { OrganizationRecord } from './records.js'

interface Node {
  readonly key: string
  readonly records: OrganizationRecord[]
  /** Others of the name are of other countries. */
  readonly national: boolean
}

/** Kinds that every country has. */
const NATIONAL: ReadonlySet<OrganizationKind | undefined> = /* @__PURE__ */ new Set<OrganizationKind | undefined>(['government', 'court', 'party', 'military'])

const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(LEGAL_FORMS)
/** Nothing but capitals: "FBI". */
const LETTERS = /^\p{Lu}{3,}$/u

/** How many bearers of one short form are said to be perhaps the same. */
const MOST_DOUBTS = 8

/** Links organizations; `records` in an order that does not depend on the caller, `countriesOf` an article; `together` two articles that tell of one event. */
export function linkOrganizations(
  records: readonly OrganizationRecord[],
  countriesOf: (article: number) => ReadonlySet<string>,
  together: (article: number, other: number) => boolean
): ArchiveOrganization[] {
  const nodes = nodesOf(records, countriesOf)
  const groups = groupsOf(nodes.length)
  const shortened = new Map<number, LinkEvidence>()
  const doubts: { readonly a: number; readonly b: number; readonly evidence: LinkEvidence }[] = []
  const byName = new Map<string, number[]>()
  nodes.forEach(({ records }, index) => {
    for (const name of new Set(records.map(({ name }) => folded(name)))) add(byName, name, index)
  })
  const longForms = longFormsOf(nodes, together)
  for (const [form, bearers] of byName) {
    const [first, ...same] = bearers
    if (first === undefined) continue
    if (same.length > 0 && nodes[first]?.national === true) {
      const [record] = nodes[first].records
      for (const other of same.slice(0, MOST_DOUBTS)) if (record !== undefined) doubts.push({ a: first, b: other, evidence: { rule: 'same-name', shared: [record.name], article: record.article } })
      continue
    }
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

function nodesOf(records: readonly OrganizationRecord[], countriesOf: (article: number) => ReadonlySet<string>): Node[] {
  const byKey = new Map<string, OrganizationRecord[]>()
  for (const record of records) add(byKey, record.key, record)
  return [...byKey]
    .flatMap(([key, list]) => {
      const parts = list.length > 1 && isNational(list) ? byCountry(list, countriesOf) : [list]
      return parts.map((part): Node => ({ key, records: part, national: parts.length > 1 }))
    })
    .sort((a, b) => byUnits(a.key, b.key))
}

/** "Ministry of Defence": ordinary words only, and no country. */
function isNational(records: readonly OrganizationRecord[]): boolean {
  const [first] = records
  return first !== undefined && records.some(({ kind }) => NATIONAL.has(kind)) && folded(first.name).split(' ').every((word) => {
    const { classes } = articleLexicon().of(word)
    return (classes & (PLACE | DEMONYM)) === 0 && ((classes & ORGANIZATION_HEAD) !== 0 || isOrdinary(word, classes))
  })
}

/** Those whose articles tell of one country, those of few countries first; who tells of none goes with the others if they are one. */
function byCountry(records: readonly OrganizationRecord[], countriesOf: (article: number) => ReadonlySet<string>): OrganizationRecord[][] {
  const read = records.map((record) => ({ record, countries: countriesOf(record.article) }))
  const told = read.filter(({ countries }) => countries.size > 0).sort((a, b) => a.countries.size - b.countries.size)
  const parts: { readonly countries: ReadonlySet<string>; readonly records: OrganizationRecord[] }[] = []
  for (const { record, countries } of told) {
    const part = parts.find((one) => [...countries].some((country) => one.countries.has(country)))
    if (part === undefined) parts.push({ countries, records: [record] })
    else part.records.push(record)
  }
  const rest = read.filter(({ countries }) => countries.size === 0).map(({ record }) => record)
  if (parts.length < 2) return [records.slice()]
  return [...parts.map((part) => part.records), ...(rest.length > 0 ? [rest] : [])]
}

/** For each alias, the organizations that have it and have a longer name of their own; and for letters, those whose first letters they are in an article on the same event. */
function longFormsOf(nodes: readonly Node[], together: (article: number, other: number) => boolean): Map<string, number[]> {
  const forms = new Map<string, number[]>()
  const letters = new Map<string, number[]>()
  nodes.forEach(({ records: [record] }, index) => {
    if (record !== undefined && LETTERS.test(record.name)) add(letters, record.name.toLowerCase(), index)
  })
  nodes.forEach(({ records }, index) => {
    const aliases = new Set(records.flatMap(({ aliases, name }) => aliases.map(folded).filter((alias) => alias !== folded(name))))
    for (const alias of aliases) add(forms, alias, index)
    const [long] = records
    for (const acronym of new Set(long === undefined ? [] : acronymsOf([{ lower: folded(long.name) }]).slice(0, 2))) {
      const near = (letters.get(acronym) ?? []).some((short) => nodes[short]?.records.slice(0, MOST_DOUBTS).some(({ article }) => records.slice(0, MOST_DOUBTS).some((other) => together(article, other.article))))
      if (near && !aliases.has(acronym)) add(forms, acronym, index)
    }
  })
  return forms
}

/** Lower case, no article, no marks, no legal form: "the U.N." and "UN" are one form, "Kestra Foods" and "Kestra Foods, Inc." are. */
function folded(name: string): string {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '').trim().split(/\s+/)
  if (words.length > 1 && words[0] === 'the') words.shift()
  if (words.length > 1 && LEGAL_FORM.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
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
