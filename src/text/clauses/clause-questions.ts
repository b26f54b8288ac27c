/** What the items around a verb tell of it: can its subject follow, is it a participle, which noun group is free to be its subject? */
import { type Builder, DEPTH } from './builder.js'
import * as tag from './tags.js'

/** Can the subject follow the verb: "said the minister", "is he"? */
export function invertible(builder: Builder, at: number): boolean {
  const { items } = builder
  const group = items[at]?.verb
  if (group === undefined || group.form !== 'finite') return false
  return builder.isReporting(at) || (items[at]?.from === builder.top().from && (group.lemma === 'be' || group.lemma === 'have' || group.lemma === 'do' || group.lemma === group.modal))
}

/** "was arrested, questioned and charged": one auxiliary holds for all. */
export function sharesAuxiliary(builder: Builder, at: number): boolean {
  const { items, prev } = builder
  const clause = builder.top()
  const before = clause.verb === undefined ? undefined : items[clause.verb]?.verb
  if (before === undefined || before.form !== 'finite' || !(before.passive || before.perfect)) return false
  const next = items[at + 1]?.tag
  if (builder.isReporting(at) && (next === tag.NOUN || next === tag.THAT)) return false
  if (prev === tag.COORD) return true
  return prev === tag.COMMA && items[at + 2]?.tag === tag.VERB
}

/** Is a form like "accused" here a participle, as far as what stands before it tells? */
export function isReduced(builder: Builder, at: number): boolean {
  const { words, items, prev, prevAt, governed, governor } = builder
  const clause = builder.top()
  const following = items[at + 1]?.tag
  const next = following === tag.BREAK ? undefined : following
  const byAgent = next === tag.PREP && words.lower(items[at + 1]?.from ?? -1) === 'by'
  if (clause.verb === undefined) {
    // "As reported by the radio, the talks failed"
    if (prev === tag.SUBORD || prev === tag.PREP) return true
    if (prev === tag.COMMA) return clause.subject !== undefined && next !== tag.NOUN && verbAfterComma(builder, at)
    return clause.subject === undefined && at === 0 && next !== tag.NOUN && commaAhead(builder, at)
  }
  const above = items[clause.verb]
  if (above?.verb?.form === 'participle' && prev === tag.COORD && builder.waiting() !== undefined) return !builder.isReporting(at)
  if (above?.verb?.ambiguous && clause.loose === undefined && clause.subject !== undefined && (prev === tag.NOUN || prev === tag.VERB) && !byAgent) {
    // Two forms like "accused" and nothing between them that could be a subject: one of them is finite.
    const after = items[clause.verb + 1]?.tag
    // Nobody is "said in a letter", only "said to be".
    if ((after === tag.VERB || (above.verb.lemma !== 'say' && after === tag.PREP)) && (next === tag.NOUN || next === undefined || builder.isReporting(at))) return false
  }
  if (prev === tag.COORD || prev === tag.QUOTED) return false
  if (prev === tag.COMMA) return !(builder.isReporting(at) && (next === undefined || next === tag.THAT)) && builder.waiting() === undefined && next !== tag.NOUN
  if (prev === tag.NOUN) {
    if (prevAt === governed && governor >= 0 && builder.isClausePreposition(governor) && !byAgent) return false
    if (byAgent) return true
    if (builder.waiting() !== undefined) return false
    return !(builder.isReporting(clause.verb) && prevAt === clause.loose && next !== tag.PREP) && !(prevAt === clause.loose && items[prevAt]?.noun?.form === 'pronoun') && !followsComma(builder, prevAt)
  }
  // "A woman who lives nearby said"
  return prev !== tag.VERB || byAgent || builder.waiting() === undefined
}

/** A comma later on. */
function commaAhead(builder: Builder, at: number): boolean {
  const { items } = builder
  for (let next = at + 1; next < items.length && next < at + DEPTH; next++) if (items[next]?.tag === tag.COMMA) return true
  return false
}

/** A comma with a finite verb after it: ", expected on Monday, has". */
function verbAfterComma(builder: Builder, at: number): boolean {
  const { items } = builder
  for (let next = at + 1; next < items.length && next < at + DEPTH; next++) {
    if (items[next]?.tag === tag.COMMA) return items[next + 1]?.verb?.form === 'finite'
  }
  return false
}

/** A finite verb later on, before the next mark. */
export function verbAhead(builder: Builder, at: number): boolean {
  const { items } = builder
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const item = items[next]
    if (item?.verb?.form === 'finite') return true
    if (item?.tag === tag.BREAK || item?.tag === tag.THAT || item?.tag === tag.RELATIVE || item?.tag === tag.COORD) return false
  }
  return false
}

export function followsComma(builder: Builder, at: number): boolean {
  const { items } = builder
  const before = items[at - 1]?.tag
  return before === tag.COMMA || before === tag.COORD || before === tag.QUOTED
}

export function noMarkSince(builder: Builder, from: number, at: number): boolean {
  const { items } = builder
  for (let n = at - 1; n > from && n > at - DEPTH; n--) {
    const kind = items[n]?.tag
    if (kind === tag.COMMA || kind === tag.VERB) return false
  }
  return true
}

/** The noun group that could be the subject of the verb at `at`: the last one that no preposition governs. */
export function lastFree(builder: Builder, at: number): number {
  const { items, prev } = builder
  for (let n = at - 1; n >= 0 && n > at - 3 * DEPTH; n--) {
    const kind = items[n]?.tag
    if (kind === tag.VERB) return -1
    if (kind === tag.NOUN && items[n]?.noun?.time === undefined && items[n - 1]?.tag !== tag.PREP) {
      // "his lawyer, a former judge, said": the apposition is no subject, what it stands beside is.
      const apposed = items[n - 1]?.tag === tag.COMMA && prev === tag.COMMA && items[n - 2]?.tag === tag.NOUN
      return apposed ? firstOfApposition(builder, n - 2) : builder.top().loose ?? n
    }
  }
  return -1
}

/** Back over "the head of the agency" to "the head". */
function firstOfApposition(builder: Builder, at: number): number {
  const { items } = builder
  let n = at
  while (n >= 2 && items[n - 1]?.tag === tag.PREP && items[n - 2]?.tag === tag.NOUN) n -= 2
  return n
}

export function followsCoordinator(builder: Builder, at: number): boolean {
  const { items } = builder
  let n = at - 1
  while (n >= 0 && items[n]?.tag === tag.ADVERB) n--
  return items[n]?.tag === tag.COORD
}
