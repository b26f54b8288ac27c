import * as classes from '../../lexicon/classes.js'
import { CONTROL_VERBS, EVENT_VERBS } from '../../lexicon/name-context.js'
import type { Clause, Group, NounGroup, SentenceReading, VerbGroup, WordRange } from './clauses.js'
import { CLITIC, type Words } from '../words/words.js'
import { firstBehind } from '../../span.js'

const CONTROL: ReadonlySet<string> = /* @__PURE__ */ new Set(CONTROL_VERBS)
const EVENT: ReadonlySet<string> = /* @__PURE__ */ new Set(EVENT_VERBS)
/** Clauses nest deeper only in texts made to hurt. */
const DEPTH = 6
/** Clauses that may open between a word and the start of its own: more only in a sentence of hundreds. */
const NEAR = 48

/** Words of a title between a comma and the name. */
const LONGEST_TITLE = 4

/** A verb's subject, in the sentence's own clause or in one inside it or in marks; or something else. */
export type Standing = 'main' | 'embedded' | 'none'

/** How the noun group that ends before word `to` stands in its sentence; `from` is its first word. */
export function standingOf(reading: SentenceReading, words: Words, from: number, to: number): Standing {
  let standing: Standing = 'none'
  for (const clause of reading.clauses) {
    if (clause.carried || !isHead(reading, clause, words, from, to)) continue
    if (isOwn(clause)) return 'main'
    standing = 'embedded'
  }
  return standing
}

/** The subject of the sentence's own clause as word indexes: what a pronoun before it may already mean. */
export function mainSubject(reading: SentenceReading): { readonly from: number; readonly to: number } | undefined {
  for (const clause of reading.clauses) {
    const group = clause.subject === undefined ? undefined : reading.groups[clause.subject]
    if (group && !clause.carried && isOwn(clause) && clause.parent === undefined) return { from: group.from, to: group.to }
  }
  return undefined
}

/** A subject that a word stands under: in its own clause, or in one that this clause is part of. */
export interface Governor {
  /** The last word of the subject's first noun group. */
  readonly end: number
  /** Whose verb reports: "Haddad said [that she …]". */
  readonly reports: boolean
  /** The subject of the word's very clause. */
  readonly own: boolean
  /** The clause's verb stands right before the word, which is its object. */
  readonly acts: boolean
  /** The same, but the verb only says what the subject is: "he was [his deputy]". */
  readonly is: boolean
}

/** The subjects that word `at` stands under, the nearest first; only those that precede it. */
export function governorsOf(reading: SentenceReading, words: Words, at: number): readonly Governor[] {
  const inmost = inmostClause(reading.clauses, at)
  const governors: Governor[] = []
  let urged = false
  for (let index: number | undefined = inmost; index !== undefined && governors.length < DEPTH; index = reading.clauses[index]?.parent) {
    const clause = reading.clauses[index]
    if (!clause) break
    const group = clause.subject === undefined ? undefined : reading.groups[clause.subject]
    const verb = clause.verb === undefined ? undefined : reading.groups[clause.verb]
    const controller = controllerOf(reading, clause)
    const own = index === inmost
    // Who urges somebody to do something tells nothing of himself.
    const isUrging = urged
    urged = controller?.isObject === true
    if (controller?.isObject) governors.push({ end: controller.to - 1, reports: false, own, is: false, acts: true })
    if (isUrging || urged) continue
    if (group && group.to <= at) governors.push({ end: group.to - 1, reports: (words.classes(verb?.head ?? -1) & classes.REPORTING_VERB) !== 0, own: own && controller === undefined && !(verb?.kind === 'verb' && clause.carried && clause.opener === 'participle' && EVENT.has(verb.lemma)), is: verb?.kind === 'verb' && verb.to === at && verb.lemma === 'be', acts: verb?.kind === 'verb' && verb.to === at && (verb.form === 'finite' || (verb.form === 'infinitive' && clause.verb !== undefined && reading.groups[clause.verb - 1]?.kind === 'verb')) })
  }
  return governors
}

/** The noun before an infinitive, which may do what it tells: "Bor urged [Moss] to go", and no longer Bor. */
function controllerOf({ groups }: SentenceReading, { opener, carried, verb }: Clause): { readonly to: number; readonly isObject: boolean } | undefined {
  const noun = groups[(verb ?? 0) - 1]
  if (opener !== 'infinitive' || !carried || noun?.kind !== 'noun') return undefined
  const above = groups[(verb ?? 0) - 2]
  return { to: noun.to, isObject: above?.kind === 'verb' && noun.from - above.to < 2 && CONTROL.has(above.lemma) }
}

/** The noun group that holds word `at`. */
export function nounGroupAt(reading: SentenceReading, at: number): NounGroup | undefined {
  const group = groupAt(reading, at)
  return group?.kind === 'noun' ? group : undefined
}

/** The group that holds word `at`. */
export function groupAt({ groups }: SentenceReading, at: number): Group | undefined {
  const group = groups[firstBehind(groups.length, (index) => (groups[index]?.from ?? 0) > at) - 1]
  return group !== undefined && at < group.to ? group : undefined
}

/** Does a verb begin at word `at` whose subject ends right before it? */
export function isSubjectBefore(reading: SentenceReading, at: number): boolean {
  const clause = reading.clauses[inmostClause(reading.clauses, at)]
  if (clause?.subject === undefined || clause.verb === undefined || clause.carried || clause.opener === 'relative') return false
  return reading.groups[clause.subject]?.to === at && reading.groups[clause.verb]?.from === at
}

/** The verb whose subject the range ends: "Haddad also |said", "|said coach Haddad". */
export function verbOf({ clauses, groups }: SentenceReading, { from, to }: WordRange): VerbGroup | undefined {
  const clause = clauses[inmostClause(clauses, from)]
  const verb = groups[clause?.verb ?? -1]
  return verb?.kind === 'verb' && groups[clause?.subject ?? -1]?.to === to ? verb : undefined
}

/** The index of the shortest clause that holds word `at`, or -1; of two as long the later. */
export function inmostClause(clauses: readonly Clause[], at: number): number {
  const behind = firstBehind(clauses.length, (index) => (clauses[index]?.from ?? 0) > at)
  // Clauses stand in the order in which they open, but for an opener that takes in the word before it.
  let inmost = -1
  let shortest = Infinity
  for (let index = Math.min(behind, clauses.length - 1); index >= 0 && index > behind - NEAR; index--) {
    const clause = clauses[index]
    if (clause === undefined || clause.from > at || clause.to <= at || clause.to - clause.from >= shortest) continue
    shortest = clause.to - clause.from
    inmost = index
  }
  return inmost
}

/** The last word of whoever "said" outside the marks. */
export function speakerOf(reading: SentenceReading, words: Words): number | undefined {
  for (const clause of reading.clauses) {
    const verb = clause.verb === undefined ? undefined : reading.groups[clause.verb]
    const group = clause.subject === undefined ? undefined : reading.groups[clause.subject]
    if (!verb || !group || (words.classes(verb.head) & classes.REPORTING_VERB) === 0) continue
    if (!reading.inner.some(({ from, to }) => from <= verb.from && verb.to <= to)) return group.to - 1
  }
  return undefined
}

/** The sentence's own clause, one joined to it, or "he said" beside what was said. */
function isOwn(clause: Clause): boolean {
  return clause.opener === undefined || clause.opener === 'comment' || (clause.opener === 'coordinate' && clause.parent === 0)
}

/** Does the range end the subject's first noun group, or stand in apposition to it ("the minister, Rania Haddad,", not "the minister, Haddad's rival,")? */
function isHead(reading: SentenceReading, clause: Clause, words: Words, from: number, to: number): boolean {
  const group = clause.subject === undefined ? undefined : reading.groups[clause.subject]
  if (!group) return false
  if (group.from <= from && to === group.to) return true
  if (from <= group.to || from - group.to > LONGEST_TITLE || words.lower(group.to) !== ',' || (clause.subjectRange?.to ?? 0) < to || (words.shape(to) & CLITIC) !== 0) return false
  for (let at = group.to + 1; at < from; at++) if ((words.classes(at) & classes.TITLE) === 0) return false
  return true
}
