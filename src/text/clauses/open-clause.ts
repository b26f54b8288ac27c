/** Clauses while they are built, and their last form: indexes of groups and clauses instead of items. */
import type { Clause, ClauseOpener } from '../clauses.js'
import type { Item } from './groups.js'

/** A clause as it is built; subjects and verbs are indexes of items. */
export interface OpenClause {
  from: number
  to: number
  readonly opener: ClauseOpener | undefined
  readonly parent: OpenClause | undefined
  subject: number | undefined
  /** Item after the last one of the subject. */
  subjectEnd: number | undefined
  verb: number | undefined
  inverted: boolean
  carried: boolean
  /** For a relative clause: the noun group before it. */
  antecedent: number | undefined
  /** A noun group after the verb that could be the subject of a clause to come. */
  loose: number | undefined
  /** A comma stands before it. */
  afterComma: boolean
}

/** A clause of which no more than its place is known. */
export function openClause(from: number, to: number, opener: ClauseOpener | undefined, parent: OpenClause | undefined, afterComma: boolean): OpenClause {
  return { from, to, opener, parent, subject: undefined, subjectEnd: undefined, verb: undefined, inverted: false, carried: false, antecedent: undefined, loose: undefined, afterComma }
}

/** Clauses in order, with indexes of groups and clauses instead of items. */
export function closeClauses(open: readonly OpenClause[], items: readonly Item[], groupOf: readonly number[], firstClause: number): Clause[] {
  const ordered = [...open].sort((a, b) => a.from - b.from || b.to - a.to)
  const place = new Map(ordered.map((clause, index) => [clause, firstClause + index]))
  return ordered.map((clause): Clause => {
    const subject = clause.subject === undefined ? undefined : groupOf[clause.subject]
    const verb = clause.verb === undefined ? undefined : groupOf[clause.verb]
    const above = clause.parent === undefined ? undefined : place.get(clause.parent)
    const subjectTo = clause.subject !== undefined && clause.subjectEnd !== undefined ? items[clause.subjectEnd - 1]?.to : undefined
    const subjectFrom = clause.subject === undefined ? undefined : items[clause.subject]?.from
    return {
      from: clause.from,
      to: clause.to,
      ...(clause.opener && { opener: clause.opener }),
      ...(subject !== undefined && subject >= 0 && { subject }),
      ...(subjectFrom !== undefined && subjectTo !== undefined && { subjectRange: { from: subjectFrom, to: subjectTo } }),
      ...(verb !== undefined && verb >= 0 && { verb }),
      ...(clause.inverted && { inverted: true as const }),
      ...(clause.carried && { carried: true as const }),
      ...(above !== undefined && { parent: above })
    }
  })
}
