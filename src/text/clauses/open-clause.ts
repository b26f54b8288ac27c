/** Clauses while they are built, and their last form: indexes of groups and clauses instead of items. */
import type { Clause, ClauseOpener, Group } from './clauses.js'
import type { Item } from './groups.js'
import { firstBehind } from '../../span.js'

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
  /** Its index among the clauses of the sentence, once they are in order. */
  place: number | undefined
}

/** A clause of which no more than its place is known. */
export function openClause(from: number, to: number, opener: ClauseOpener | undefined, parent: OpenClause | undefined, afterComma: boolean): OpenClause {
  return { from, to, opener, parent, subject: undefined, subjectEnd: undefined, verb: undefined, inverted: false, carried: false, antecedent: undefined, loose: undefined, afterComma, place: undefined }
}

/** Adds clauses in order to `into`, with indexes of clauses and of `groups` instead of items. */
export function closeClauses(open: readonly OpenClause[], items: readonly Item[], groups: readonly Group[], into: Clause[]): void {
  const ordered = isOrdered(open) ? open : [...open].sort((a, b) => a.from - b.from || b.to - a.to)
  for (let index = 0; index < ordered.length; index++) {
    const clause = ordered[index]
    if (clause !== undefined) clause.place = into.length + index
  }
  for (const { from, to, opener, parent, subject, subjectEnd, verb, inverted, carried } of ordered) {
    const subjectItem = subject === undefined ? undefined : items[subject]
    const verbItem = verb === undefined ? undefined : items[verb]
    const subjectTo = subjectEnd === undefined ? undefined : items[subjectEnd - 1]?.to
    into.push({
      from,
      to,
      subject: subjectItem && groupAt(groups, subjectItem.from),
      subjectRange: subjectItem === undefined || subjectTo === undefined ? undefined : { from: subjectItem.from, to: subjectTo },
      verb: verbItem && groupAt(groups, verbItem.from),
      opener,
      inverted: inverted || undefined,
      carried: carried || undefined,
      parent: parent?.place
    })
  }
}

/** The index of the group that begins with the word `from`: groups stand in order, and no two begin with the same word. */
function groupAt(groups: readonly Group[], from: number): number | undefined {
  const index = firstBehind(groups.length, (at) => (groups[at]?.from ?? 0) >= from)
  return groups[index]?.from === from ? index : undefined
}

function isOrdered(clauses: readonly OpenClause[]): boolean {
  for (let index = 1; index < clauses.length; index++) {
    const before = clauses[index - 1]
    const clause = clauses[index]
    if (before !== undefined && clause !== undefined && (before.from > clause.from || (before.from === clause.from && before.to < clause.to))) return false
  }
  return true
}
