/**
 * The clauses of one stretch, built left to right on a stack: what opens a clause pushes it; a finite verb goes to the
 * innermost clause that waits for one, opens a clause of its own, or shows that the verb before it was a participle.
 */
import type { ClauseOpener } from './clauses.js'
import type { Words } from '../words/words.js'
import { Builder } from './builder.js'
import { invertible } from './clause-questions.js'
import { verb } from './clause-verbs.js'
import type { Item } from './groups.js'
import { type OpenClause, openClause } from './open-clause.js'
import * as tag from './tags.js'

/** The clauses of a stretch, in the order in which they were opened. */
export function buildClauses(words: Words, items: readonly Item[], opener: ClauseOpener | undefined, from: number, to: number): OpenClause[] {
  const builder = new Builder(words, items, opener, from, to)
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) break
    switch (item.tag) {
      case tag.NOUN: noun(builder, at, item); break
      case tag.VERB: verb(builder, at, item); break
      case tag.THAT: that(builder, at, item); break
      case tag.RELATIVE: relative(builder, at, item); break
      case tag.SUBORD:
        builder.push(at, 'subordinate', item.from)
        break
      case tag.COMMA: comma(builder, at); break
      case tag.BREAK: if (isStop(builder, item)) restart(builder, at); break
    }
    if (item.tag !== tag.ADVERB) {
      builder.prev = item.tag
      builder.prevAt = at
    }
  }
  while (builder.stack.length > 0) builder.pop(items.length)
  return builder.clauses
}

function noun(builder: Builder, at: number, item: Item): void {
  const { items, prev, prevAt } = builder
  const clause = builder.top()
  // "Petrov, 54, who": an age is nobody.
  if (item.noun?.form === 'number' && prev === tag.COMMA) return
  builder.lastNoun = at
  if (prev === tag.PREP) {
    builder.governed = at
    builder.governor = prevAt
    return
  }
  if (clause.verb === undefined) {
    if (clause.subject === undefined && item.noun?.time === undefined) clause.subject = at
    else if (prev === tag.NOUN && items[prevAt]?.noun?.time === undefined) clause.loose = at
    return
  }
  if (clause.subject === undefined && invertible(builder, prevAt) && item.noun?.time === undefined) {
    clause.subject = at
    clause.subjectEnd = at + 1
    clause.inverted = true
    return
  }
  if (item.noun?.time === undefined) clause.loose = at
}

function that(builder: Builder, at: number, item: Item): void {
  const { items, stack, prev, prevAt } = builder
  const clause = builder.top()
  if (prev === tag.COORD || prev === tag.COMMA) {
    for (let n = stack.length - 1; n > 0; n--) {
      const open = stack[n]
      if (open !== undefined && (open.opener === 'that' || open.opener === 'bare')) {
        builder.popTo(open, prevAt)
        builder.pop(prevAt)
        break
      }
    }
  } else if (clause.opener === 'comment') builder.pop(at)
  builder.push(at, 'that', prev === tag.COORD ? items[prevAt]?.from ?? item.from : item.from)
}

function relative(builder: Builder, at: number, item: Item): void {
  const { words, items, prev, prevAt, lastNoun } = builder
  const lower = words.lower(item.from)
  const antecedent = lastNoun >= 0 && prev !== tag.VERB && lower !== 'what' && lower !== 'whatever' ? lastNoun : undefined
  if (prev === tag.COORD && builder.top().opener === 'relative' && builder.top().verb !== undefined) builder.pop(prevAt)
  const clause = builder.push(at, 'relative', prev === tag.PREP && antecedent !== undefined ? items[prevAt]?.from ?? item.from : item.from)
  if (antecedent !== undefined) clause.antecedent = antecedent
}

/** Comment clauses, and relative and participle clauses that began after a comma, end at the next one. */
function comma(builder: Builder, at: number): void {
  const { items, stack } = builder
  const next = items[at + 1]?.tag
  if (next !== tag.COORD) leaveAside(builder, at)
  let clause = builder.top()
  while (stack.length > 1 && clause.verb !== undefined && next !== tag.COORD) {
    const closes =
      clause.opener === 'comment' || (clause.afterComma && (clause.opener === 'relative' || clause.opener === 'participle' || clause.opener === 'infinitive' || clause.parent?.verb === undefined))
    if (!closes) break
    builder.pop(at)
    clause = builder.top()
  }
}

/** "Ames, who said that it was safe, left": what is said in an aside ends with it, where the clause around still has no verb. */
function leaveAside(builder: Builder, at: number): void {
  const { stack } = builder
  let depth = stack.length - 1
  while (depth > 0 && stack[depth]?.verb !== undefined && !(stack[depth]?.opener === 'relative' && stack[depth]?.afterComma)) depth--
  if (depth > 0 && stack[depth]?.verb !== undefined && stack[depth - 1]?.verb === undefined) builder.popTo(stack[depth], at)
}

function isStop(builder: Builder, item: Item): boolean {
  const { words } = builder
  const code = words.lower(item.from).charCodeAt(0)
  return code === 59 || code === 58 || code === 46 || code === 63 || code === 33
}

/** A semicolon or full stop inside the sentence: what follows stands on its own. */
function restart(builder: Builder, at: number): void {
  const { items, clauses, stack } = builder
  if (at + 1 >= items.length || items[at + 1]?.tag === tag.QUOTED) return
  while (stack.length > 0) builder.pop(at)
  const clause = openClause(items[at + 1]?.from ?? builder.to, builder.to, builder.opener, undefined, false)
  clauses.push(clause)
  stack.push(clause)
  builder.lastNoun = -1
  builder.governed = -1
}
