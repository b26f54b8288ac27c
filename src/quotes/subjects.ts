/**
 * Whose verb is it? The subject of a verb of a line: before it, behind appositions and relative clauses, or carried over
 * from the verb before ("complained … and said").
 */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE } from '../lexicon/classes.js'
import { REPORTING_FORMS, TAKES_CLAUSE } from '../lexicon/reporting-verbs.js'
import type { Item, Line } from './lines.js'

/** A noun group with what hangs on it ("the head of the party"); indexes of items, `last` included. */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** The item that names it: "the head". */
  readonly head: number
  /** What is set off by commas after it: "Carter's press secretary, Peter Cook,". */
  readonly aside?: { readonly first: number; readonly last: number }
}

/** How far a subject may lie before its verb, in items: longer asides are read as something else. */
const REACH = 40
/** Prepositions that tie a noun to the one before it, not to the verb. */
const TYING: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'by', 'behind', 'against', 'within', 'near', 'under', 'outside', 'inside', 'around', 'between', 'among'])
const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'also', 'then', 'later', 'reportedly', 'each', 'both', 'all', 'once', 'now', 'first', 'himself', 'herself', 'themselves', 'itself',
  'just', 'only', 'still', 'again', 'even', 'soon', 'often', 'never', 'always', 'simply', 'instead', 'too', 'previously', 'earlier'
])

/** Subjects of a line, each found once. */
export class Subjects {
  readonly #found = new Map<number, Phrase | undefined>()
  readonly #line: Line

  constructor(line: Line) {
    this.#line = line
  }

  /** The subject of the verb at item `verb`. */
  of(verb: number): Phrase | undefined {
    if (this.#found.has(verb)) return this.#found.get(verb)
    this.#found.set(verb, undefined) // A verb is never its own subject's verb.
    const subject = this.#find(verb)
    this.#found.set(verb, subject)
    return subject
  }

  #find(verb: number): Phrase | undefined {
    const { items } = this.#line
    const group = items[verb]
    if (group?.kind !== 'verb') return undefined
    const before = skipAdverbs(items, verb - 1)
    const item = items[before]
    if (item === undefined) return group.group.form === 'finite' ? undefined : this.#next(verb)
    if (group.group.form === 'gerund' || group.group.form === 'participle') {
      if (item.kind === 'noun' && !isTime(item)) return phraseEndingAt(items, before)
      return this.#carried(before) ?? this.#next(verb)
    }
    if (group.group.form === 'infinitive') return item.kind === 'verb' ? this.of(before) : this.#carried(before)
    if (item.kind === 'noun') {
      const phrase = phraseEndingAt(items, before)
      return this.#antecedentAround(phrase) ?? phrase
    }
    if (item.kind === 'word' && (item.word.classes & RELATIVE) !== 0) return antecedent(items, before)
    if (item.kind === 'mark' && (item.lower === ',' || item.lower === ')' || isDash(item))) return this.#behindAside(before)
    if (item.kind === 'word' && (item.word.classes & COORDINATOR) !== 0) return this.#carried(before)
    if (item.kind === 'verb') return this.of(before)
    return undefined
  }

  /** "the voter who met Lopez said": the noun before the verb is the object of a relative clause. */
  #antecedentAround(phrase: Phrase): Phrase | undefined {
    const { items } = this.#line
    const verb = items[phrase.first - 1]
    if (verb?.kind !== 'verb') return undefined
    const reporting = REPORTING_FORMS.get(verb.lower)
    if (reporting !== undefined && (reporting.takes & TAKES_CLAUSE) !== 0) return undefined
    for (let at = phrase.first - 2; at >= 0 && at > phrase.first - REACH; at--) {
      const item = items[at]
      if (item === undefined || item.kind === 'marked' || (item.kind === 'mark' && item.lower !== ',')) return undefined
      if (item.kind === 'word' && (item.word.classes & RELATIVE) !== 0) return antecedent(items, at)
    }
    return undefined
  }

  /** "Peter Cook, Carter's press secretary, told": over the aside to what stands before its first comma. */
  #behindAside(close: number): Phrase | undefined {
    const { items } = this.#line
    const closing = items[close]
    const opening = closing?.lower === ')' ? '(' : closing?.lower
    for (let at = close - 1; at > 0 && at > close - REACH; at--) {
      const item = items[at]
      if (item === undefined) return undefined
      if (item.lower !== opening || item.kind !== 'mark') continue
      const before = items[at - 1]
      // "Lopez (R-Ohio), who …, said": over one aside after the other.
      if (before?.lower === ')' && before.kind === 'mark') {
        const phrase = this.#behindAside(at - 1)
        return phrase && { ...phrase, aside: { first: at + 1, last: close - 1 } }
      }
      if (before?.kind !== 'noun') continue
      if (isTime(before)) continue
      return { ...phraseEndingAt(items, at - 1), aside: { first: at + 1, last: close - 1 } }
    }
    return undefined
  }

  /** The subject of the nearest finite verb before item `at`. */
  #carried(at: number): Phrase | undefined {
    const { items } = this.#line
    let open = 0
    for (let index = at; index >= 0 && index > at - REACH; index--) {
      const item = items[index]
      if (item === undefined) return undefined
      if (item.kind === 'mark') {
        if (item.lower === ')') open++
        else if (item.lower === '(') open--
        else if (item.lower === ';') return undefined
      }
      if (open > 0) continue
      if (item.kind === 'verb' && item.group.form === 'finite') {
        const subject = this.of(index)
        if (subject !== undefined) return subject
      }
    }
    return undefined
  }

  /** "Citing two aides, the paper said": the subject of the clause that follows. */
  #next(verb: number): Phrase | undefined {
    const { items } = this.#line
    for (let at = verb + 1; at < items.length && at < verb + REACH; at++) {
      const item = items[at]
      if (item?.kind === 'mark' && item.lower === ',') {
        const after = skipForward(items, at + 1)
        if (items[after]?.kind === 'noun') {
          const phrase = phraseFrom(items, after)
          const next = items[phrase.last + 1]
          if (next?.kind === 'verb' || next?.lower === ',') return phrase
        }
      }
    }
    return undefined
  }
}

/** The phrase whose last noun group is item `at`: back over "of the party". */
export function phraseEndingAt(items: readonly Item[], at: number): Phrase {
  let first = at
  for (;;) {
    const tie = items[first - 1]
    const noun = items[first - 2]
    if (tie === undefined || noun?.kind !== 'noun' || tie.kind !== 'word' || isTime(noun) || noun.group.form === 'pronoun') break
    if ((tie.word.classes & PREPOSITION) !== 0 && TYING.has(tie.lower)) first -= 2
    else if (tie.lower === 'and' && startsClause(items, first - 2)) first -= 2
    else break
  }
  return { first, last: at, head: first }
}

/** The phrase whose first noun group is item `at`: on over "of the party". */
export function phraseFrom(items: readonly Item[], at: number): Phrase {
  let last = at
  for (;;) {
    const tie = items[last + 1]
    const noun = items[last + 2]
    if (tie?.kind !== 'word' || noun?.kind !== 'noun' || isTime(noun)) break
    if (tie.lower === 'of' || tie.lower === 'for' || (tie.lower === 'and' && last === at && items[last + 3]?.kind !== 'verb')) last += 2
    else break
  }
  return { first: at, last, head: at }
}

/** "and": joins two subjects only where the first one begins its clause. */
function startsClause(items: readonly Item[], noun: number): boolean {
  const before = items[noun - 1]
  return before === undefined || before.kind === 'marked' || before.kind === 'mark' || (before.kind === 'word' && before.lower === 'that')
}

function antecedent(items: readonly Item[], relative: number): Phrase | undefined {
  let at = relative - 1
  if (items[at]?.lower === ',') at--
  if (items[at]?.kind === 'mark' && items[at]?.lower === ')') while (at > 0 && items[at]?.lower !== '(') at--
  if (items[at]?.lower === '(') at--
  return items[at]?.kind === 'noun' ? phraseEndingAt(items, at) : undefined
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from
  for (;;) {
    const item = items[at]
    if (item?.kind === 'word' && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || ((item.word.classes & ADVERB) !== 0 && (item.word.classes & (COORDINATOR | RELATIVE | PREPOSITION)) === 0))) at--
    else return at
  }
}

function skipForward(items: readonly Item[], from: number): number {
  let at = from
  while (items[at]?.kind === 'word' && ['but', 'and', 'so', 'then'].includes(items[at]?.lower ?? '')) at++
  return at
}

export function isTime(item: Item): boolean {
  return item.kind === 'noun' && TIME_NOUNS.has(item.lower)
}

/** Heads of noun groups that say when, not who. */
const TIME_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'tonight',
  'morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', 'weekend', 'day', 'hour', 'noon', 'midnight', 'time'
])

export function isDash(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.lower === '—' || item.lower === '–' || item.lower === '--' || item.lower === '-')
}
