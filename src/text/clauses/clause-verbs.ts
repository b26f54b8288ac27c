/** Which verbs are finite, and the clauses of those that are not. */
import type { Builder } from './builder.js'
import { isReduced, sharesAuxiliary } from './clause-questions.js'
import { coordinate, finite } from './finite-verbs.js'
import type { Item } from './groups.js'
import * as tag from './tags.js'
import type { OpenVerbGroup } from './verb-groups.js'

export function verb(builder: Builder, at: number, item: Item): void {
  const { prevAt } = builder
  const group = item.verb
  if (group === undefined) return
  if (builder.top().inverted && prevAt === builder.top().subject && completes(builder, at, group)) return
  if (group.ambiguous && sharesAuxiliary(builder, at)) nonfinite(builder, at, item)
  else if (group.form === 'finite' && !(group.ambiguous && isReduced(builder, at))) finite(builder, at, item)
  else nonfinite(builder, at, item)
}

/** "Did she win": the auxiliary and the verb stand on either side of the subject. */
function completes(builder: Builder, at: number, group: OpenVerbGroup): boolean {
  const { items } = builder
  const clause = builder.top()
  const auxiliary = clause.verb === undefined ? undefined : items[clause.verb]?.verb
  if (auxiliary === undefined || (auxiliary.lemma !== 'do' && auxiliary.lemma !== 'have' && auxiliary.lemma !== 'be' && auxiliary.lemma !== auxiliary.modal)) return false
  group.form = 'finite'
  group.tense = auxiliary.tense
  group.ambiguous = false
  if (auxiliary.modal !== undefined) group.modal = auxiliary.modal
  if (auxiliary.negated) group.negated = true
  if (auxiliary.lemma === 'have') {
    group.perfect = true
    group.passive = undefined
  }
  clause.verb = at
  return true
}

function nonfinite(builder: Builder, at: number, item: Item): void {
  const { items, prev, prevAt } = builder
  const group = item.verb
  if (group === undefined) return
  const clause = builder.top()
  const before = clause.verb === undefined ? undefined : items[clause.verb]?.verb
  if (before !== undefined && group.ambiguous && sharesAuxiliary(builder, at)) return coordinateShared(builder, at, group, before)
  if (group.form === 'finite') {
    group.form = 'participle'
    group.tense = 'none'
    group.passive = true
    group.ambiguous = false
  }
  if (group.form === 'participle' && prev === tag.PREP) group.form = 'gerund'
  if (clause.opener === 'subordinate' && clause.verb === undefined && (clause.subject === undefined || group.form !== 'infinitive')) return builder.assign(clause, at)
  const how = group.form === 'infinitive' ? 'infinitive' : 'participle'
  // A comma ends the one before it; "and" joins it to its like.
  if ((prev === tag.COMMA || prev === tag.COORD) && clause.opener === how && clause.verb !== undefined) builder.pop(prevAt)
  const inner = builder.push(at, how, prev === tag.PREP ? items[prevAt]?.from ?? item.from : item.from)
  inner.afterComma = prev === tag.COMMA || at === 0
  const near = prev === tag.NOUN && prevAt >= 0 ? prevAt : undefined
  if (near !== undefined && how === 'participle') inner.subject = near
  else if (inner.parent !== undefined) builder.carry(inner, inner.parent)
  inner.verb = at
}

function coordinateShared(builder: Builder, at: number, group: OpenVerbGroup, before: OpenVerbGroup): void {
  group.form = 'finite'
  group.tense = before.tense
  group.ambiguous = false
  if (before.passive) group.passive = true
  if (before.perfect) group.perfect = true
  coordinate(builder, at)
}
