/** Who bears a name: the people of single articles, and what tells that two of them are not one person. */
import type { LinkEvidence } from '../types.js'
import type { Context } from './context.js'
import type { ArchiveName } from './names.js'
import type { PersonRecord } from './records.js'

/** Years between two births: an age holds for a year, and reports are out by another. */
const BORN_APART = 2.5
/** Years between two ages where an article does not tell when it was written. */
const AGES_APART = 20
/** Bearers of one person that are asked for gender and age: of thousands the first tell enough. */
const MOST_ASKED = 64

/** A person of an article, with what is needed to compare them. */
export interface Bearer {
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

/** Why somebody is taken for the same person as another. */
export function evidence(rule: LinkEvidence['rule'], shared: readonly string[], other: Bearer | undefined): LinkEvidence {
  return { rule, shared, article: other?.record.article ?? 0 }
}

/** The order of the archive is one of time. */
export function inTime(bearers: Bearer[]): void {
  bearers.sort((a, b) => a.order - b.order)
}

/** What forbids that they are one person. */
export function conflict(some: readonly Bearer[], others: readonly Bearer[]): 'different-gender' | 'different-age' | undefined {
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

export function genderOf(bearers: readonly Bearer[]): 'female' | 'male' | undefined {
  let balance = 0
  for (const { record } of bearers) balance += record.gender === 'female' ? 1 : record.gender === 'male' ? -1 : 0
  return balance > 0 ? 'female' : balance < 0 ? 'male' : undefined
}
