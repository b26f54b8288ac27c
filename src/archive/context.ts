/** What two articles have in common: the evidence for taking a name in one for the name in the other. */
import type { LinkEvidence } from '../types.js'
import type { ArchiveName } from './names.js'
import type { ArticleRecord } from './records.js'
import { commonStems } from './terms.js'

/** An article as a background for its names. */
export interface Context {
  readonly index: number
  readonly day?: number
  /** Full names of people by key. */
  readonly people: ReadonlyMap<string, ArchiveName>
  /** Names of organizations by key. */
  readonly organizations: ReadonlyMap<string, string>
  readonly terms: ReadonlySet<string>
}

/** Evidence with how much it weighs: 1 is one full name in common. */
export interface Shared {
  readonly points: number
  readonly evidence: readonly LinkEvidence[]
}

/** Days within which two articles can tell of one event. */
const EVENT_DAYS = 10
/** Years within which a role is held by one person. */
const ROLE_DAYS = 4 * 366
/** Terms that two articles on one event share at least. */
const EVENT_TERMS = 4
const MOST_NAMED = 3

/** Makes the context of an article. */
export function contextOf(record: ArticleRecord, nameOf: (name: string) => ArchiveName): Context {
  const people = new Map<string, ArchiveName>()
  for (const person of record.people) {
    const name = nameOf(person.name)
    if (name.full) people.set(name.key, name)
  }
  return {
    index: record.index,
    ...(record.day !== undefined && { day: record.day }),
    people,
    organizations: new Map(record.organizations.map(({ key, name }) => [key, name])),
    terms: new Set(record.article.terms.filter((term) => !commonStems().has(term)))
  }
}

/**
 * What `a` and `b` share that speaks for one bearer of a name.
 * `roles` are those that both articles give the bearer. People whose surname is in the block that is itself in question do not
 * count.
 */
export function sharedBetween(a: Context, b: Context, roles: readonly string[], block: string): Shared {
  const evidence: LinkEvidence[] = []
  const days = a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day)
  let points = 0
  const add = (rule: LinkEvidence['rule'], shared: readonly string[], worth: number): void => {
    if (shared.length === 0) return
    evidence.push({ rule, shared, article: b.index })
    points += worth
  }
  if (days === undefined || days <= ROLE_DAYS) add('same-role', roles, roles.some((role) => role.includes(' ')) ? 2 : 1.5)
  const people = common(a.people, b.people).filter((name) => name.block !== block).slice(0, MOST_NAMED).map(({ name }) => name)
  add('same-people', people, people.length)
  const organizations = common(a.organizations, b.organizations).slice(0, MOST_NAMED)
  add('same-organizations', organizations, organizations.length / 2)
  const terms = termsOfEvent(a, b)
  add('same-event', terms, Math.min(terms.length / EVENT_TERMS, 3) * (days === undefined ? 0.75 : 1))
  return { points, evidence }
}

/** What two articles on one event share; nothing if they tell of others. */
export function termsOfEvent(a: Context, b: Context): readonly string[] {
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > EVENT_DAYS) return []
  const terms = [...a.terms].filter((term) => b.terms.has(term))
  return terms.length < EVENT_TERMS ? [] : terms
}

/** The values of the smaller map whose keys the other has too. */
function common<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): T[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter(([key]) => large.has(key)).map(([, value]) => value)
}
