/**
 * The clauses of one stretch, built left to right on a stack: what opens a clause pushes it; a finite verb goes to the
 * innermost clause that waits for one, opens a clause of its own, or shows that the verb before it was a participle.
 */
import { REPORTING_VERB } from '../../lexicon/classes.js'
import type { Clause, ClauseOpener } from '../clauses.js'
import type { Word } from '../words.js'
import type { Item } from './groups.js'
import type { OpenVerbGroup } from './verb-groups.js'
import * as tag from './tags.js'

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

/** Deeper nesting than this is nobody's sentence. */
const DEPTH = 16
/** Prepositions that open a clause as well. */
const CLAUSE_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])

/** The clauses of a stretch, in the order in which they were opened. */
export function buildClauses(words: readonly Word[], items: readonly Item[], opener: ClauseOpener | undefined, from: number, to: number): OpenClause[] {
  const root: OpenClause = { from, to, afterComma: false, ...(opener && { opener }) }
  const clauses: OpenClause[] = [root]
  const stack: OpenClause[] = [root]
  /** The item before, adverbs left out: its tag and index. */
  let prev = tag.BREAK
  let prevAt = -1
  /** The last noun group that a preposition governs, and that preposition. */
  let governed = -1
  let governor = -1
  let lastNoun = -1

  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) break
    switch (item.tag) {
      case tag.NOUN: noun(at, item); break
      case tag.VERB: verb(at, item); break
      case tag.THAT: that(at, item); break
      case tag.RELATIVE: relative(at, item); break
      case tag.SUBORD:
        if (prev === tag.COMMA || prev === tag.COORD) leaveComments(at)
        push(at, 'subordinate', item.from)
        break
      case tag.COMMA: comma(at); break
      case tag.BREAK: if (isStop(item)) restart(at); break
    }
    if (item.tag !== tag.ADVERB) {
      prev = item.tag
      prevAt = at
    }
  }
  while (stack.length > 0) pop(items.length)
  return clauses

  function top(): OpenClause {
    return stack[stack.length - 1] ?? root
  }

  function push(at: number, how: ClauseOpener | undefined, start: number, parent: OpenClause | undefined = top()): OpenClause {
    if (stack.length >= DEPTH) pop(at)
    const clause: OpenClause = { from: start, to: start, afterComma: prev === tag.COMMA || prev === tag.BREAK || at === 0, ...(how && { opener: how }), ...(parent && { parent }) }
    clauses.push(clause)
    stack.push(clause)
    return clause
  }

  /** Ends the innermost clause before item `at`, commas and coordinators left out. */
  function pop(at: number): void {
    const clause = stack.pop()
    if (clause === undefined) return
    let last = at - 1
    while (last >= 0) {
      const kind = items[last]?.tag
      if (kind !== tag.COMMA && kind !== tag.COORD && kind !== tag.BREAK) break
      last--
    }
    clause.to = Math.max(items[last]?.to ?? clause.from, clause.from + (clause.verb === undefined ? 0 : 1))
  }

  function popTo(clause: OpenClause | undefined, at: number): void {
    while (stack.length > 0 && top() !== clause) pop(at)
  }

  function noun(at: number, item: Item): void {
    const clause = top()
    // "Petrov, 54, who": an age is nobody.
    if (item.noun?.form === 'number' && prev === tag.COMMA) return
    lastNoun = at
    if (prev === tag.PREP) {
      governed = at
      governor = prevAt
      return
    }
    if (clause.verb === undefined) {
      if (clause.subject === undefined && item.noun?.time === undefined) clause.subject = at
      else if (prev === tag.NOUN && items[prevAt]?.noun?.time === undefined) clause.loose = at
      return
    }
    if (clause.subject === undefined && clause.verb === prevAt && invertible(prevAt) && item.noun?.time === undefined) {
      clause.subject = at
      clause.subjectEnd = at + 1
      clause.inverted = true
      return
    }
    if (item.noun?.time === undefined) clause.loose = at
  }

  /** Can the subject follow the verb: "said the minister", "is he"? */
  function invertible(at: number): boolean {
    const group = items[at]?.verb
    if (group === undefined || group.form !== 'finite') return false
    return isReporting(at) || (items[at]?.from === top().from && (group.lemma === 'be' || group.lemma === 'have' || group.lemma === 'do' || group.lemma === group.modal))
  }

  function isReporting(at: number | undefined): boolean {
    const group = at === undefined ? undefined : items[at]?.verb
    return group !== undefined && ((words[group.head]?.classes ?? 0) & REPORTING_VERB) !== 0 && group.passive === undefined
  }

  function verb(at: number, item: Item): void {
    const group = item.verb
    if (group === undefined) return
    if (top().inverted && prev === tag.NOUN && prevAt === top().subject && completes(at, group)) return
    if (group.ambiguous && sharesAuxiliary(at)) nonfinite(at, item)
    else if (group.form === 'finite' && !(group.ambiguous && isReduced(at))) finite(at, item)
    else nonfinite(at, item)
  }

  /** "Did she win": the auxiliary and the verb stand on either side of the subject. */
  function completes(at: number, group: OpenVerbGroup): boolean {
    const clause = top()
    const auxiliary = clause.verb === undefined ? undefined : items[clause.verb]?.verb
    if (auxiliary === undefined || (auxiliary.lemma !== 'do' && auxiliary.lemma !== 'have' && auxiliary.lemma !== 'be' && auxiliary.lemma !== auxiliary.modal)) return false
    group.form = 'finite'
    group.tense = auxiliary.tense
    delete group.ambiguous
    if (auxiliary.modal !== undefined) group.modal = auxiliary.modal
    if (auxiliary.negated) group.negated = true
    if (auxiliary.lemma === 'have') {
      group.perfect = true
      delete group.passive
    }
    clause.verb = at
    return true
  }

  /** "was arrested, questioned and charged": one auxiliary holds for all. */
  function sharesAuxiliary(at: number): boolean {
    const clause = top()
    const before = clause.verb === undefined ? undefined : items[clause.verb]?.verb
    if (before === undefined || before.form !== 'finite' || !(before.passive || before.perfect)) return false
    const next = items[at + 1]?.tag
    if (isReporting(at) && (next === tag.NOUN || next === tag.THAT || next === tag.QUOTED)) return false
    if (prev === tag.COORD) return true
    return prev === tag.COMMA && (next === tag.COORD || next === tag.COMMA) && items[at + 2]?.tag === tag.VERB
  }

  /** Is a form like "accused" here a participle, as far as what stands before it tells? */
  function isReduced(at: number): boolean {
    const clause = top()
    const following = items[at + 1]?.tag
    const next = following === tag.BREAK ? undefined : following
    const byAgent = next === tag.PREP && words[items[at + 1]?.from ?? 0]?.lower === 'by'
    if (clause.verb === undefined) {
      if (prev === tag.SUBORD && clause.opener === 'subordinate') return true
      if (prev === tag.COMMA) return clause.subject !== undefined && next !== tag.NOUN && next !== tag.THAT && next !== tag.QUOTED && verbAfterComma(at)
      return clause.subject === undefined && at === 0 && next !== tag.NOUN && commaAhead(at)
    }
    const above = items[clause.verb]
    if (above?.verb?.form === 'participle' && above.verb.passive && prev === tag.COORD && waiting() !== undefined) return !isReporting(at)
    if (above?.verb?.ambiguous && clause.loose === undefined && clause.subject !== undefined && (prev === tag.NOUN || prev === tag.VERB) && !byAgent) {
      // Two forms like "accused" and nothing between them that could be a subject: one of them is finite.
      const after = items[clause.verb + 1]?.tag
      if ((after === tag.PREP || after === tag.ADVERB || after === tag.VERB) && (next === tag.NOUN || next === tag.THAT || next === undefined || next === tag.QUOTED || isReporting(at))) return false
    }
    if (prev === tag.COORD || prev === tag.QUOTED) return false
    if (prev === tag.COMMA) return !(isReporting(at) && (next === tag.NOUN || next === undefined || next === tag.THAT || next === tag.QUOTED)) && waiting() === undefined && next !== tag.NOUN
    if (prev === tag.NOUN) {
      if (prevAt === governed && governor >= 0 && isClausePreposition(governor) && !byAgent) return false
      if (byAgent) return true
      if (waiting() !== undefined) return false
      return !(isReporting(clause.verb) && prevAt === clause.loose && next !== tag.PREP) && !(prevAt === clause.loose && items[prevAt]?.noun?.form === 'pronoun') && !followsComma(prevAt)
    }
    return prev !== tag.THAT
  }

  function commaAhead(at: number): boolean {
    for (let next = at + 1; next < items.length && next < at + DEPTH; next++) if (items[next]?.tag === tag.COMMA) return true
    return false
  }

  /** A comma with a finite verb after it: ", expected on Monday, has". */
  function verbAfterComma(at: number): boolean {
    for (let next = at + 1; next < items.length && next < at + DEPTH; next++) {
      if (items[next]?.tag !== tag.COMMA) continue
      const after = items[next + 1]
      return after?.tag === tag.VERB && after.verb?.form === 'finite'
    }
    return false
  }

  function followsComma(at: number): boolean {
    const before = items[at - 1]?.tag
    return before === tag.COMMA || before === tag.COORD || before === tag.QUOTED
  }

  function isClausePreposition(at: number): boolean {
    return CLAUSE_PREPOSITIONS.has(words[items[at]?.from ?? 0]?.lower ?? '')
  }

  /** The innermost clause around the current one that has a subject, or could take one, and no verb yet. */
  function waiting(): OpenClause | undefined {
    for (let n = stack.length - 2; n >= 0; n--) {
      const clause = stack[n]
      if (clause !== undefined && clause.verb === undefined) return clause
    }
    return undefined
  }

  function finite(at: number, item: Item): void {
    const clause = top()
    const adjacent = prev === tag.NOUN ? prevAt : -1
    const inClausePreposition = governed >= 0 && governor >= 0 && governed === lastNoun && isClausePreposition(governor) && noMarkSince(governed, at)
    if (clause.verb === undefined) {
      if (clause.subject === undefined && inClausePreposition) return afterPreposition(at)
      if (clause.loose !== undefined && clause.loose === adjacent && clause.subject !== undefined && clause.loose === clause.subject + 1 && verbAhead(at)) {
        // "The man police arrested was": two noun groups side by side.
        const inner = push(at, 'relative', items[clause.loose]?.from ?? item.from)
        inner.antecedent = clause.subject
        inner.subject = clause.loose
        return assign(inner, at)
      }
      if (adjacent >= 0 && adjacent !== clause.subject && items[adjacent - 1]?.tag === tag.COMMA && isReporting(at) && (items[at + 1]?.tag === tag.COMMA || items[adjacent]?.noun?.form === 'pronoun')) {
        const comment = push(at, 'comment', items[adjacent]?.from ?? item.from)
        comment.subject = adjacent
        return assign(comment, at)
      }
      return assign(clause, at)
    }
    if (prev === tag.COORD) return coordinate(at)
    if (inClausePreposition && adjacent === governed) return afterPreposition(at)
    const free = clause.loose === undefined ? -1 : lastFree(at)
    const loose = free < 0 ? undefined : free
    const waits = waiting()
    if ((prev === tag.COMMA || prev === tag.QUOTED) && waits === undefined && isReporting(at) && (items[at + 1]?.tag === tag.NOUN || prev === tag.QUOTED) && !(loose !== undefined && followsComma(loose))) {
      // "Prices fell, said the bank": what stands before the comma is no subject.
      const comment = push(at, 'comment', item.from)
      if (items[at + 1]?.tag !== tag.NOUN) carry(comment, clause)
      return assign(comment, at)
    }
    if (loose !== undefined) {
      if (followsCoordinator(loose)) return ownSubject(at, loose)
      const comma = items[loose - 1]?.tag === tag.COMMA || items[loose - 1]?.tag === tag.BREAK || items[loose - 1]?.tag === tag.QUOTED
      if (waits !== undefined) {
        popTo(waits, comma ? loose : at)
        if (waits.subject === undefined || (comma && waits.subject === undefined)) waits.subject = loose
        return assign(waits, at)
      }
      const subject = items[loose]
      if (comma) {
        const how = isReporting(at) ? 'comment' : 'coordinate'
        const parent = how === 'comment' ? clause : clause.parent
        if (how === 'coordinate') pop(loose)
        const inner = push(at, how, subject?.from ?? item.from, parent)
        inner.subject = loose
        return assign(inner, at)
      }
      const contact = items[loose - 1]?.tag === tag.NOUN && items[loose - 1]?.noun?.time === undefined && !isReporting(clause.verb)
      const inner = push(at, contact ? 'relative' : 'bare', subject?.from ?? item.from)
      if (contact) inner.antecedent = loose - 1
      inner.subject = loose
      delete clause.loose
      return assign(inner, at)
    }
    if (waits !== undefined) {
      popTo(waits, at)
      return assign(waits, at)
    }
    if (prev === tag.QUOTED || prev === tag.COMMA) {
      const inner = push(at, isReporting(at) ? 'comment' : 'coordinate', item.from)
      if (items[at + 1]?.tag !== tag.NOUN || !isReporting(at)) carry(inner, clause)
      return assign(inner, at)
    }
    const before = clause.verb === undefined ? undefined : items[clause.verb]
    if (before?.verb?.ambiguous && clause.subject !== undefined && !isReporting(at - 1)) {
      // "The man accused of the theft denied it": the first was a participle.
      before.verb.form = 'participle'
      before.verb.tense = 'none'
      before.verb.passive = true
      delete before.verb.ambiguous
      const reduced: OpenClause = { from: before.from, to: items[at - 1]?.to ?? item.from, opener: 'participle', parent: clause, subject: clause.subject, verb: clause.verb ?? at, afterComma: false }
      clauses.push(reduced)
      delete clause.loose
      delete clause.subjectEnd
      return assign(clause, at)
    }
    const inner = push(at, 'coordinate', item.from, clause.parent ?? clause)
    carry(inner, clause)
    assign(inner, at)
  }

  /** A finite verb later on, before the next mark. */
  function verbAhead(at: number): boolean {
    for (let next = at + 1; next < items.length && next < at + 8; next++) {
      const item = items[next]
      if (item?.tag === tag.VERB && item.verb?.form === 'finite') return true
      if (item?.tag === tag.BREAK || item?.tag === tag.THAT || item?.tag === tag.RELATIVE || item?.tag === tag.COORD) return false
    }
    return false
  }

  function noMarkSince(from: number, at: number): boolean {
    for (let n = at - 1; n > from && n > at - DEPTH; n--) {
      const kind = items[n]?.tag
      if (kind === tag.COMMA || kind === tag.BREAK || kind === tag.QUOTED || kind === tag.VERB) return false
    }
    return true
  }

  /** The noun group that could be the subject of the verb at `at`: the last one that no preposition governs. */
  function lastFree(at: number): number {
    for (let n = at - 1; n >= 0 && n > at - 3 * DEPTH; n--) {
      const kind = items[n]?.tag
      if (kind === tag.VERB) return -1
      if (kind === tag.NOUN && items[n]?.noun?.time === undefined && items[n - 1]?.tag !== tag.PREP) {
        // "his lawyer, a former judge, said": the apposition is no subject, what it stands beside is.
        const apposed = items[n - 1]?.tag === tag.COMMA && prev === tag.COMMA && items[n - 2]?.tag === tag.NOUN && top().loose === n
        return apposed ? firstOfApposition(n - 2) : top().loose ?? n
      }
    }
    return -1
  }

  /** Back over "the head of the agency" to "the head". */
  function firstOfApposition(at: number): number {
    let n = at
    while (n >= 2 && items[n - 1]?.tag === tag.PREP && items[n - 2]?.tag === tag.NOUN) n -= 2
    return n
  }

  function followsCoordinator(at: number): boolean {
    let n = at - 1
    while (n >= 0 && items[n]?.tag === tag.ADVERB) n--
    return items[n]?.tag === tag.COORD
  }

  function afterPreposition(at: number): void {
    const clause = push(at, 'subordinate', items[governor]?.from ?? 0)
    clause.afterComma = items[governor - 1]?.tag === tag.COMMA || governor === 0
    clause.subject = governed
    assign(clause, at)
  }

  function assign(clause: OpenClause, at: number): void {
    clause.verb = at
    delete clause.loose
    if (clause.subject === undefined && clause.opener === 'relative' && clause.antecedent !== undefined) clause.subject = clause.antecedent
    else if (clause.subject !== undefined && clause.subjectEnd === undefined) {
      let end = at
      while (end > clause.subject + 1 && (items[end - 1]?.tag === tag.ADVERB || items[end - 1]?.tag === tag.COMMA)) end--
      clause.subjectEnd = end
    }
  }

  function carry(to: OpenClause, from: OpenClause): void {
    if (from.subject === undefined) return
    to.subject = from.subject
    if (from.subjectEnd !== undefined) to.subjectEnd = from.subjectEnd
    to.carried = true
  }

  /** "complained of delays and said": the verb shares the subject of an earlier one. */
  function coordinate(at: number): void {
    const group = items[at]?.verb
    const coordinator = prevAt
    const comma = items[coordinator - 1]?.tag === tag.COMMA
    let target: OpenClause | undefined
    for (let n = stack.length - 1; n >= 0; n--) {
      const clause = stack[n]
      const other = clause?.verb === undefined ? undefined : items[clause.verb]?.verb
      if (clause === undefined || other === undefined || other.form !== 'finite' || clause.opener === 'comment') continue
      const parallel = (other.tense === group?.tense && other.perfect === group?.perfect) || other.tense === 'future' || group?.tense === 'future'
      if (target === undefined) {
        if (parallel || n === 0) target = clause
      } else if (parallel && isReporting(at) && isReporting(clause.verb) && (comma || !isReporting(target.verb))) target = clause
    }
    target ??= top()
    popTo(target, coordinator)
    if (stack.length > 1 || target !== root) pop(coordinator)
    const clause = push(at, 'coordinate', items[coordinator]?.from ?? 0, target.parent)
    carry(clause, target)
    assign(clause, at)
  }

  /** "…, and the minister said": a clause with a subject of its own beside an earlier one. */
  function ownSubject(at: number, subject: number): void {
    let coordinator = subject - 1
    while (coordinator > 0 && items[coordinator]?.tag === tag.ADVERB) coordinator--
    let target = top()
    const comma = items[coordinator - 1]?.tag === tag.COMMA
    if (comma && isReporting(at)) for (const clause of stack) {
      if (isReporting(clause.verb)) {
        target = clause
        break
      }
    }
    while ((target.opener === 'participle' || target.opener === 'infinitive' || target.opener === 'comment') && target.parent !== undefined) target = target.parent
    popTo(target, coordinator)
    if (stack.length > 1 || target !== root) pop(coordinator)
    const clause = push(at, 'coordinate', items[coordinator]?.from ?? 0, target.parent)
    clause.subject = subject
    assign(clause, at)
  }

  function nonfinite(at: number, item: Item): void {
    const group = item.verb
    if (group === undefined) return
    const clause = top()
    const before = clause.verb === undefined ? undefined : items[clause.verb]?.verb
    if (before !== undefined && group.ambiguous && sharesAuxiliary(at)) return coordinateShared(at, group, before)
    if (group.form === 'finite') {
      group.form = 'participle'
      group.tense = 'none'
      group.passive = true
      delete group.ambiguous
    }
    if (group.form === 'participle' && prev === tag.COORD && before?.form === 'finite' && (before.passive || before.perfect || before.progressive) && before.progressive === group.progressive) return coordinateShared(at, group, before)
    if (group.form === 'participle' && prev === tag.PREP) group.form = 'gerund'
    if (clause.opener === 'subordinate' && clause.verb === undefined && (clause.subject === undefined || group.form !== 'infinitive')) return assign(clause, at)
    const how = group.form === 'infinitive' ? 'infinitive' : 'participle'
    // A comma ends the one before it; "and" joins it to its like.
    if ((prev === tag.COMMA || prev === tag.COORD) && clause.opener === how && clause.verb !== undefined) pop(prevAt)
    const inner = push(at, how, prev === tag.PREP ? items[prevAt]?.from ?? item.from : item.from)
    inner.afterComma = prev === tag.COMMA || at === 0
    const near = prev === tag.NOUN && prevAt >= 0 ? prevAt : undefined
    if (near !== undefined && how === 'participle') inner.subject = near
    else if (inner.parent !== undefined) carry(inner, inner.parent)
    inner.verb = at
  }

  function coordinateShared(at: number, group: OpenVerbGroup, before: OpenVerbGroup): void {
    group.form = 'finite'
    group.tense = before.tense
    delete group.ambiguous
    if (before.passive) group.passive = true
    if (before.perfect) group.perfect = true
    coordinate(at)
  }

  function that(at: number, item: Item): void {
    const clause = top()
    if (prev === tag.COORD || prev === tag.COMMA) {
      for (let n = stack.length - 1; n > 0; n--) {
        const open = stack[n]
        if (open !== undefined && (open.opener === 'that' || open.opener === 'bare')) {
          popTo(open, prevAt)
          pop(prevAt)
          break
        }
      }
    } else if (clause.opener === 'comment') pop(at)
    push(at, 'that', prev === tag.COORD ? items[prevAt]?.from ?? item.from : item.from)
  }

  function relative(at: number, item: Item): void {
    const lower = words[item.from]?.lower
    const antecedent = lastNoun >= 0 && prev !== tag.VERB && lower !== 'what' && lower !== 'whatever' ? lastNoun : undefined
    if (prev === tag.COORD && top().opener === 'relative' && top().verb !== undefined) pop(prevAt)
    const clause = push(at, 'relative', prev === tag.PREP && antecedent !== undefined ? items[prevAt]?.from ?? item.from : item.from)
    if (antecedent !== undefined) clause.antecedent = antecedent
  }

  /** Comment clauses, and relative and participle clauses that began after a comma, end at the next one. */
  function comma(at: number): void {
    const next = items[at + 1]?.tag
    let clause = top()
    while (stack.length > 1 && clause.verb !== undefined && next !== tag.COORD) {
      const closes =
        clause.opener === 'comment' ||
        ((clause.opener === 'relative' || clause.opener === 'participle' || clause.opener === 'infinitive') && clause.afterComma) ||
        (clause.opener === 'subordinate' && clause.afterComma && clause.parent?.verb === undefined)
      if (!closes) break
      pop(at)
      clause = top()
    }
  }

  function leaveComments(at: number): void {
    while (stack.length > 1 && top().opener === 'comment') pop(at)
  }

  function isStop(item: Item): boolean {
    const code = words[item.from]?.lower.charCodeAt(0)
    return code === 59 || code === 58 || code === 46 || code === 63 || code === 33
  }

  /** A semicolon or full stop inside the sentence: what follows stands on its own. */
  function restart(at: number): void {
    if (at + 1 >= items.length || items[at + 1]?.tag === tag.QUOTED) return
    while (stack.length > 0) pop(at)
    const clause: OpenClause = { from: items[at + 1]?.from ?? to, to, afterComma: false, ...(opener && { opener }) }
    clauses.push(clause)
    stack.push(clause)
    lastNoun = -1
    governed = -1
  }
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
