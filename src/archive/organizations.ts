/**
 * The same organization in several articles: by its name, or by a short form that one article gives beside the name. Every country
 * has a Supreme Court and a defence ministry: names of ordinary words are one where their articles tell of one country.
 */
import { articleLexicon } from '../lexicon/article-lexicon.js'
import { DEMONYM, ORGANIZATION_HEAD, PLACE } from '../lexicon/classes.js'
import { AMERICAN_SPELLINGS, CLUB_LETTERS, DEPARTMENTS, LEGAL_FORMS, LEGAL_LETTERS, UNITED_NATIONS } from '../lexicon/organization-words.js'
import { look, together } from '../lexicon/table.js'
import { acronymsOf } from '../names/finding/acronyms.js'
import { countries, countryForms } from '../names/finding/countries.js'
import { isOrdinary } from '../names/finding/vocabulary.js'
import type { ArchiveOrganization, LinkEvidence, MaybeSame, OrganizationInArticle, OrganizationKind } from '../types.js'
import { add, byArticles, byCount, byUnits, groupsOf } from './groups.js'
import { NATIONAL } from './origins.js'
import type { OrganizationRecord } from './records.js'

/** How much two articles share. */
type Together = (article: number, other: number) => number

interface Node {
  readonly key: string
  readonly records: OrganizationRecord[]
  /** Others of the name are of other countries. */
  readonly national: boolean
}

const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(CLUB_LETTERS, LEGAL_FORMS, LEGAL_LETTERS))
const DEPARTMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(DEPARTMENTS)
/** Left out of the field of a ministry. */
const OPEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['affairs', 'national', 'public'])
/** "United Nations Security Council", "Security Council of the United Nations". */
const OF_THE_WORLD = /* @__PURE__ */ new RegExp(`^(?<body>.+) of the ${UNITED_NATIONS}$|^(?:the )?${UNITED_NATIONS}(?= )`)
/** Nothing but capitals: "FBI". */
const LETTERS = /^\p{Lu}{2,}$/u
/** Kinds that are called by the first word of their name. */
const CALLED_IN_SHORT: ReadonlySet<OrganizationKind | undefined> = /* @__PURE__ */ new Set<OrganizationKind | undefined>(['company', 'team'])
/** What two articles share that name one more organization. */
const ONE_ORGANIZATION = 0.5
/** Fewer letters stand for too many names. */
const FEWEST_LETTERS = 3

/** The part of those with a country that one country has, for those without to go with it. */
const MOST_OF = 0.8

/** How many bearers of one short form are said to be perhaps the same. */
const MOST_DOUBTS = 8

/** Links organizations; `records` in an order that does not depend on the caller, `countriesOf` an article; `together`: how much two articles share. */
export function linkOrganizations(
  records: readonly OrganizationRecord[],
  countriesOf: (article: number) => ReadonlySet<string>,
  together: Together
): ArchiveOrganization[] {
  const nodes = nodesOf(records, countriesOf, together)
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
    const long = (longForms.get(form) ?? []).filter((index) => groups.find(index) !== groups.find(first) && !(nodes[index]?.national === true && nodes[index].key === nodes[first]?.key))
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
  made.sort((a, b) => byArticles(a.organization, b.organization))
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

function nodesOf(records: readonly OrganizationRecord[], countriesOf: (article: number) => ReadonlySet<string>, together: Together): Node[] {
  const byBase = new Map<string, Told[]>()
  for (const [order, record] of records.entries()) {
    const { base, country = record.country } = originOf(folded(record.name), NATIONAL.has(record.kind))
    add(byBase, base, { record, order, country, countries: country === undefined ? countriesOf(record.article) : new Set([country]) })
  }
  return [...byBase]
    .flatMap(([key, list]) => {
      const isOfState = list.length > 1 && isNational(key, list)
      const parts = isOfState ? byCountry(list, together) : byName(list)
      return parts.map((part): Node => ({ key, records: part.sort((a, b) => a.order - b.order).map(({ record }) => record), national: isOfState && parts.length > 1 }))
    })
    .sort((a, b) => byUnits(a.key, b.key))
}

/** An organization of an article with the country that its name gives, and otherwise those that its article tells of. */
interface Told {
  readonly record: OrganizationRecord
  /** Its place in the order of the archive. */
  readonly order: number
  readonly country: string | undefined
  readonly countries: ReadonlySet<string>
}

/** "U.S. Agriculture Department" is an agriculture department of America, "Central Bank of India" a central bank of India, and what is `ofState` may have one word before it. */
function originOf(name: string, ofState: boolean): { readonly base: string; readonly country: string | undefined } {
  const cut = name.indexOf(' ')
  const last = name.lastIndexOf(' of ')
  const of = ofState || last > cut ? last : -1
  const country = cut < 0 ? undefined : countryForms().get(name.slice(0, cut))
  const behind = of < 0 ? undefined : countryForms().get(name.slice(of + 4))
  return behind !== undefined ? { base: name.slice(0, of), country: behind } : { base: country === undefined ? name : name.slice(cut + 1), country }
}

/** "Ministry of Defence": ordinary words only. */
function isNational(base: string, told: readonly Told[]): boolean {
  return told.some(({ record: { kind } }) => NATIONAL.has(kind)) && base.split(' ').every((word) => {
    const { classes } = articleLexicon().of(word)
    return (classes & (PLACE | DEMONYM)) === 0 && ((classes & ORGANIZATION_HEAD) !== 0 || isOrdinary(word, classes))
  })
}

/**
 * By country: that of the name, or one that the article tells of, of few countries first; who tells of none goes with the others if
 * they are one, or nearly so, and are many or tell of the same.
 */
function byCountry(told: readonly Told[], together: Together): Told[][] {
  const parts: Told[][] = []
  const rest: Told[] = []
  for (const one of [...told].sort((a, b) => Number(a.country === undefined) - Number(b.country === undefined) || a.countries.size - b.countries.size)) {
    // "The Foreign Ministry" is not Ecuador's in a text on Peru that names Ecuador too.
    const part = parts.find(([first]) => [...one.countries].slice(0, first?.country === undefined ? undefined : 1).some((country) => first?.countries.has(country) === true))
    if (one.countries.size === 0) rest.push(one)
    else if (part === undefined) parts.push([one])
    else part.push(one)
  }
  // Arizona's Democratic Party is not the party.
  const open = parts.filter(([first]) => first?.country === undefined || countries().has(first.country))
  if (open.length === 0 && rest.length > 0) return [...parts, rest]
  const tellSame = (one: Told, part: readonly Told[]): boolean => part.slice(0, MOST_DOUBTS).some(({ record }) => together(record.article, one.record.article) > ONE_ORGANIZATION)
  const most = open.find((part) => part.length >= MOST_OF * (told.length - rest.length))
  for (const one of rest) {
    let part = most && (most.length > 1 || tellSame(one, most)) ? most : open.slice(-MOST_DOUBTS).find((other) => tellSame(one, other))
    if (part === undefined) {
      parts.push((part = []))
      open.push(part)
    }
    part.push(one)
  }
  return parts
}

/** With and without the country of the name, as long as most articles that do not name it tell of it. */
function byName(told: readonly Told[]): Told[][] {
  const stated = new Map<string | undefined, Told[]>()
  for (const one of told) add(stated, one.country, one)
  const bare = stated.get(undefined)
  const [country] = [...stated.keys()].filter((key) => key !== undefined)
  if (bare === undefined || stated.size !== 2 || country === undefined) return [...stated.values()]
  const known = bare.filter(({ countries }) => countries.size > 0)
  const fitting = known.filter(({ countries }) => countries.has(country)).length
  return fitting > 0 && fitting * 2 >= known.length ? [[...told]] : [...stated.values()]
}

/** For each alias, the organizations that have it and have a longer name of their own; and for letters and first words, those whose they are in an article on the same event. */
function longFormsOf(nodes: readonly Node[], together: Together): Map<string, number[]> {
  const forms = new Map<string, number[]>()
  const short = new Map<string, number[]>()
  nodes.forEach(({ records: [record], key }, index) => {
    if (record !== undefined && key.length >= FEWEST_LETTERS && !key.includes(' ')) add(short, key, index)
  })
  nodes.forEach(({ key, records }, index) => {
    // No short form of the EC Commission is "EC".
    const aliases = new Set(records.flatMap(({ aliases, name, kind }) => aliases.filter((alias) => kind === 'company' || !LETTERS.test(alias) || !name.startsWith(`${alias} `)).map(folded).filter((alias) => alias !== folded(name))))
    for (const alias of aliases) add(forms, alias, index)
    const own = records.slice(0, MOST_DOUBTS).map(({ article }) => article)
    const acronyms = [...new Set(records.map(({ name }) => name))].flatMap((name) => acronymsOf([{ lower: folded(name) }]).slice(0, 2))
    // "Skipton" beside "Skipton Rovers", where no article has both
    const first = CALLED_IN_SHORT.has(records[0]?.kind) ? key.slice(0, Math.max(0, key.indexOf(' '))) : ''
    for (const form of new Set([first, ...acronyms])) {
      const isSaid = short.get(form)?.some((at) => {
        const others = nodes[at]?.records.slice(0, MOST_DOUBTS) ?? []
        return (LETTERS.test(others[0]?.name ?? '') ? form !== first : form === first && !others.some(({ article }) => own.includes(article))) && others.some(({ article }) => own.some((one) => together(one, article) >= ONE_ORGANIZATION))
      })
      if (isSaid === true && !aliases.has(form)) add(forms, form, index)
    }
  })
  return forms
}

/** Words in capitals, of a headline. */
const isShouted = (name: string): boolean => name.includes(' ') && name === name.toUpperCase()

/**
 * Lower case, no article, no marks, no legal form, one spelling, what a ministry is of before it: "the U.N." and "UN" are one form,
 * "Kestra Foods" and "Kestra Foods, Inc.", "Ministry of Defence" and "Defense Ministry" are.
 */
function folded(name: string): string {
  const words = name.toLowerCase().replace(/['’]s(?= )|[^\p{L}\p{N}\s]/gu, '').replace(OF_THE_WORLD, 'un $<body>').trim().split(/\s+/)
  if (words.length > 1 && words[0] === 'the') words.shift()
  if (words.length > 1 && LEGAL_FORM.has(words.at(-1) ?? '')) words.pop()
  const of = words.indexOf('of')
  const head = words[of - 1]
  // "Finance Ministry of Ghana" has its field before it, "Ministry of Finance of Ghana" not.
  if (head !== undefined && DEPARTMENT.has(head) && !countryForms().has(words.slice(of + 1).join(' '))) {
    words.splice(of - 1, 2)
    const next = words.indexOf('of')
    words.splice(next < 0 ? words.length : next, 0, head)
  }
  // "Ministry of Foreign Affairs", "Ministry of Public Health", "Ministry of National Defence"
  return words.filter((word, at) => !(DEPARTMENT.has(words[at + (word === 'affairs' ? 1 : 2)] ?? '') && OPEN.has(word))).map((word) => look(AMERICAN_SPELLINGS, word) ?? word).join(' ')
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
  const names = byCount((long.length > 0 ? long : articles).map((record) => record.name))
  // The fullest, as a text has it rather than a headline in capitals.
  const name = names.find((one) => originOf(folded(one), false).country !== undefined && !isShouted(one)) ?? names.find((one) => !isShouted(one)) ?? names[0] ?? ''
  const best = articles.find((record) => record.name === name)
  const kind = best?.kind ?? articles.find((record) => record.kind !== undefined)?.kind
  return {
    name,
    key: best?.key ?? '',
    aliases: byCount(articles.flatMap((record) => record.aliases)),
    ...(kind && { kind }),
    articles,
    maybe: []
  }
}
