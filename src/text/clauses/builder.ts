/** The clauses of a stretch while they are built: the stack of those still open, and what has just been read. */
import { REPORTING_VERB } from '../../lexicon/classes.js'
import { CLAUSE_PREPOSITION } from '../../lexicon/grammar.js'
import type { ClauseOpener } from './clauses.js'
import type { Words } from '../words/words.js'
import type { Item } from './groups.js'
import { type OpenClause, openClause } from './open-clause.js'
import * as tag from './tags.js'

/** Deeper nesting than this is nobody's sentence. */
export const DEPTH = 16

/** The stack of open clauses; the last one is the innermost. */
export class Builder {
  readonly root: OpenClause
  readonly clauses: OpenClause[]
  readonly stack: OpenClause[]
  /** The item before, adverbs left out: its tag and index. */
  prev: number = tag.BREAK
  prevAt = -1
  /** The last noun group that a preposition governs, and that preposition. */
  governed = -1
  governor = -1
  lastNoun = -1

  constructor(
    readonly words: Words,
    readonly items: readonly Item[],
    readonly opener: ClauseOpener | undefined,
    from: number,
    readonly to: number
  ) {
    this.root = openClause(from, to, opener, undefined, false)
    this.clauses = [this.root]
    this.stack = [this.root]
  }

  top(): OpenClause {
    return this.stack.at(-1) ?? this.root
  }

  push(at: number, how: ClauseOpener | undefined, start: number, parent: OpenClause | undefined = this.top()): OpenClause {
    if (this.stack.length >= DEPTH) this.pop(at)
    const clause = openClause(start, start, how, parent, this.prev === tag.COMMA || this.prev === tag.BREAK || at === 0)
    this.clauses.push(clause)
    this.stack.push(clause)
    return clause
  }

  /** Ends the innermost clause before item `at`, commas and coordinators left out. */
  pop(at: number): void {
    const clause = this.stack.pop()
    if (clause === undefined) return
    let last = at - 1
    while (last >= 0) {
      const kind = this.items[last]?.tag
      if (kind !== tag.COMMA && kind !== tag.COORD && kind !== tag.BREAK) break
      last--
    }
    clause.to = Math.max(this.items[last]?.to ?? clause.from, clause.from + (clause.verb === undefined ? 0 : 1))
  }

  popTo(clause: OpenClause | undefined, at: number): void {
    while (this.stack.length > 0 && this.top() !== clause) this.pop(at)
  }

  /** The innermost clause around the current one that has a subject, or could take one, and no verb yet. */
  waiting(): OpenClause | undefined {
    for (let n = this.stack.length - 2; n >= 0; n--) {
      const clause = this.stack[n]
      if (clause !== undefined && clause.verb === undefined) return clause
    }
    return undefined
  }

  isReporting(at: number | undefined): boolean {
    const group = at === undefined ? undefined : this.items[at]?.verb
    return group !== undefined && (this.words.classes(group.head) & REPORTING_VERB) !== 0 && group.passive === undefined
  }

  isClausePreposition(at: number): boolean {
    return (this.words.grammar(this.items[at]?.from ?? -1) & CLAUSE_PREPOSITION) !== 0
  }

  assign(clause: OpenClause, at: number): void {
    clause.verb = at
    clause.loose = undefined
    if (clause.subject === undefined && clause.antecedent !== undefined) clause.subject = clause.antecedent
    else if (clause.subject !== undefined && clause.subjectEnd === undefined) {
      let end = at
      while (end > clause.subject + 1 && (this.items[end - 1]?.tag === tag.ADVERB || this.items[end - 1]?.tag === tag.COMMA)) end--
      clause.subjectEnd = end
    }
  }

  carry(to: OpenClause, from: OpenClause): void {
    if (from.subject === undefined) return
    to.subject = from.subject
    if (from.subjectEnd !== undefined) to.subjectEnd = from.subjectEnd
    to.carried = true
  }
}
