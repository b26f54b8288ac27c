/** A finite verb goes to the innermost clause that waits for one, opens a clause of its own, or shows that the verb before it was a participle. */
import { REPORTING_VERB } from '../../lexicon/classes.js'
import { SUBJECT } from '../../lexicon/grammar.js'
import type { Builder } from './builder.js'
import { followsComma, followsCoordinator, lastFree, noMarkSince, verbAhead } from './clause-questions.js'
import type { Item } from './groups.js'
import { type OpenClause, openClause } from './open-clause.js'
import * as tag from './tags.js'

export function finite(builder: Builder, at: number, item: Item): void {
  const { items, clauses, prev, prevAt, governed, governor } = builder
  const clause = builder.top()
  const adjacent = prev === tag.NOUN ? prevAt : -1
  const inClausePreposition = governed >= 0 && governor >= 0 && builder.isClausePreposition(governor) && noMarkSince(builder, governed, at)
  if (clause.verb === undefined) {
    if (clause.subject === undefined && inClausePreposition) return afterPreposition(builder, at)
    if (clause.loose !== undefined && clause.loose === adjacent && clause.subject !== undefined && clause.loose === clause.subject + 1 && verbAhead(builder, at)) {
      // "The man police arrested was": two noun groups side by side.
      const inner = builder.push(at, 'relative', items[clause.loose]?.from ?? item.from)
      inner.antecedent = clause.subject
      inner.subject = clause.loose
      return builder.assign(inner, at)
    }
    if (adjacent >= 0 && adjacent !== clause.subject && items[adjacent - 1]?.tag === tag.COMMA && builder.isReporting(at) && (items[at + 1]?.tag === tag.COMMA || items[adjacent]?.noun?.form === 'pronoun')) {
      const comment = builder.push(at, 'comment', items[adjacent]?.from ?? item.from)
      comment.subject = adjacent
      return builder.assign(comment, at)
    }
    return builder.assign(clause, at)
  }
  if (prev === tag.COORD) return coordinate(builder, at)
  // "The man who limps since a fall |has won": the last verb is the main one.
  const isMain = builder.waiting() !== undefined && !verbAhead(builder, at)
  if (inClausePreposition && !isMain) return afterPreposition(builder, at)
  const free = clause.loose === undefined ? -1 : lastFree(builder, at)
  const loose = free < 0 ? undefined : free
  const waits = builder.waiting()
  if (prev === tag.COMMA && waits === undefined && builder.isReporting(at) && items[at + 1]?.tag === tag.NOUN && !(loose !== undefined && followsComma(builder, loose))) {
    // "Prices fell, said the bank": what stands before the comma is no subject.
    return builder.assign(builder.push(at, 'comment', item.from), at)
  }
  if (loose !== undefined) {
    if (followsCoordinator(builder, loose)) return ownSubject(builder, at, loose)
    const comma = items[loose - 1]?.tag === tag.COMMA || items[loose - 1]?.tag === tag.BREAK || items[loose - 1]?.tag === tag.QUOTED
    const isSaid = isSubjectOfSaid(builder, clause, loose) && verbAhead(builder, at)
    // "Ames, who claimed the pier was safe, left": what stands between commas has its own verb.
    if (waits !== undefined && !isSaid && !(clause.opener === 'relative' && clause.afterComma && builder.isReporting(clause.verb))) {
      builder.popTo(waits, comma ? loose : at)
      waits.subject ??= loose
      return builder.assign(waits, at)
    }
    const subject = items[loose]
    if (comma) {
      const how = builder.isReporting(at) ? 'comment' : 'coordinate'
      const parent = how === 'comment' ? clause : clause.parent
      if (how === 'coordinate') builder.pop(loose)
      const inner = builder.push(at, how, subject?.from ?? item.from, parent)
      inner.subject = loose
      return builder.assign(inner, at)
    }
    const contact = items[loose - 1]?.tag === tag.NOUN && items[loose - 1]?.noun?.time === undefined && !builder.isReporting(clause.verb)
    const inner = builder.push(at, contact ? 'relative' : 'bare', subject?.from ?? item.from)
    if (contact) inner.antecedent = loose - 1
    inner.subject = loose
    clause.loose = undefined
    return builder.assign(inner, at)
  }
  if (waits !== undefined) {
    builder.popTo(waits, at)
    return builder.assign(waits, at)
  }
  if (prev === tag.QUOTED || prev === tag.COMMA) {
    const inner = builder.push(at, builder.isReporting(at) ? 'comment' : 'coordinate', item.from)
    if (items[at + 1]?.tag !== tag.NOUN || !builder.isReporting(at)) builder.carry(inner, clause)
    return builder.assign(inner, at)
  }
  const before = clause.verb === undefined ? undefined : items[clause.verb]
  if (before?.verb?.ambiguous && clause.subject !== undefined && !builder.isReporting(at - 1)) {
    // "The man accused of the theft denied it": the first was a participle.
    before.verb.form = 'participle'
    before.verb.tense = 'none'
    before.verb.passive = true
    before.verb.ambiguous = false
    const reduced = openClause(before.from, items[at - 1]?.to ?? item.from, 'participle', clause, false)
    reduced.subject = clause.subject
    reduced.verb = clause.verb ?? at
    clauses.push(reduced)
    clause.loose = undefined
    clause.subjectEnd = undefined
    return builder.assign(clause, at)
  }
  const inner = builder.push(at, 'coordinate', item.from, clause.parent ?? clause)
  builder.carry(inner, clause)
  builder.assign(inner, at)
}

/** "The man who said she |had left was wrong", "was told he": what was said has its own verb, and the one that waits comes later. */
function isSubjectOfSaid({ items, words }: Builder, clause: OpenClause, at: number): boolean {
  const group = items[at - 1]?.verb
  return group !== undefined && clause.verb === at - 1 && (words.classes(group.head) & REPORTING_VERB) !== 0 && (group.lemma === 'say' || (words.grammar(items[at]?.from ?? -1) & SUBJECT) !== 0)
}

function afterPreposition(builder: Builder, at: number): void {
  const { items, governed, governor } = builder
  const clause = builder.push(at, 'subordinate', items[governor]?.from ?? 0)
  clause.afterComma = items[governor - 1]?.tag === tag.COMMA || governor === 0
  clause.subject = governed
  builder.assign(clause, at)
}

/** "complained of delays and said": the verb shares the subject of an earlier one. */
export function coordinate(builder: Builder, at: number): void {
  const { items, root, stack, prevAt } = builder
  const group = items[at]?.verb
  const coordinator = prevAt
  const comma = items[coordinator - 1]?.tag === tag.COMMA
  let target: OpenClause | undefined
  for (let n = stack.length - 1; n >= 0; n--) {
    const clause = stack[n]
    const other = clause?.verb === undefined ? undefined : items[clause.verb]?.verb
    if (clause === undefined || other === undefined || clause.opener === 'comment') continue
    const parallel = (other.tense === group?.tense && other.perfect === group?.perfect) || other.tense === 'future' || group?.tense === 'future'
    if (target === undefined) {
      if (parallel || n === 0) target = clause
    } else if (parallel && builder.isReporting(at) && builder.isReporting(clause.verb) && (comma || !builder.isReporting(target.verb))) target = clause
  }
  target ??= builder.top()
  builder.popTo(target, coordinator)
  if (target !== root) builder.pop(coordinator)
  const clause = builder.push(at, 'coordinate', items[coordinator]?.from ?? 0, target.parent)
  builder.carry(clause, target)
  builder.assign(clause, at)
}

/** "…, and the minister said": a clause with a subject of its own beside an earlier one. */
function ownSubject(builder: Builder, at: number, subject: number): void {
  const { items, root, stack } = builder
  let coordinator = subject - 1
  while (coordinator > 0 && items[coordinator]?.tag === tag.ADVERB) coordinator--
  let target = builder.top()
  const comma = items[coordinator - 1]?.tag === tag.COMMA
  if (comma && builder.isReporting(at)) for (const clause of stack) {
    if (builder.isReporting(clause.verb)) {
      target = clause
      break
    }
  }
  while ((target.opener === 'participle' || target.opener === 'infinitive' || target.opener === 'comment') && target.parent !== undefined) target = target.parent
  builder.popTo(target, coordinator)
  if (target !== root) builder.pop(coordinator)
  const clause = builder.push(at, 'coordinate', items[coordinator]?.from ?? 0, target.parent)
  clause.subject = subject
  builder.assign(clause, at)
}
