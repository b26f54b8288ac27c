/** Clauses while they are built, and their last form: indexes of groups and clauses instead of items. */
import type { Clause, ClauseOpener } from '../clauses.js'
import type { Item } from './groups.js'

/** A clause as it is built; subjects and verbs are indexes of items. */
export interface OpenClause {
  from: number
  to: number
  opener?: ClauseOpener
  parent?: OpenClause
  subject?: number
  /** Item after the last one of the subject. */
  subjectEnd?: number
  verb?: number
  inverted?: true
  carried?: true
  /** For a relative clause: the noun group before it. */
  antecedent?: number
  /** A noun group after the verb that could be the subject of a clause to come. */
  loose?: number
  /** A comma stands before it. */
  afterComma: boolean
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
