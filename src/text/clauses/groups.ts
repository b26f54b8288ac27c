/** Words with their parts of speech put together: noun groups and verb groups, and the words that open clauses between them. */
import { COMMON, GIVEN_NAME, KIN, MONTH, REPORTING_NOUN, ROLE, TIME_UNIT, TITLE, WEEKDAY } from '../../lexicon/classes.js'
import { CLAUSE_PREPOSITION, PLURAL_NOUN, PLURAL_PRONOUN } from '../../lexicon/grammar.js'
import { INDEFINITE_ARTICLES } from '../../lexicon/name-context.js'
import type { NounGroup, WordRange } from './clauses.js'
import type { Words } from '../words/words.js'
import * as tag from './tags.js'
import { type OpenVerbGroup, readVerbGroup } from './verb-groups.js'

/** A step of the sentence, as the clauses are built from: a group, or what stands between groups. */
export interface Item {
  /** One of `tags.ts`: NOUN for any noun group, VERB for any verb group, else the word's own. */
  readonly tag: number
  /** Words. */
  readonly from: number
  readonly to: number
  readonly noun: NounGroup | undefined
  readonly verb: OpenVerbGroup | undefined
}

/** Noun groups whose head names a time: never the subject of a verb beside them. */
const TIME_CLASSES = MONTH | WEEKDAY | TIME_UNIT

const INDEFINITE: ReadonlySet<string> = /* @__PURE__ */ new Set(INDEFINITE_ARTICLES)
/** Words of a subject that is looked for behind what opens a clause. */
const LONGEST_SUBJECT = 8

/** The items of a stretch, in order; `stretches` are those of the sentence. */
export function groupWords(words: Words, tagged: tag.Tagged, stretches: readonly WordRange[]): Item[] {
  const { count, ids, tags } = tagged
  const items: Item[] = []
  let n = 0
  while (n < count) {
    const kind = tags[n] ?? tag.SKIP
    const id = ids[n] ?? 0
    if (id < 0) {
      // The first stretch is the sentence itself, so the n-th of those inside it is n + 1.
      const inner = stretches[-id]
      if (inner !== undefined) items.push({ tag: tag.QUOTED, from: inner.from, to: inner.to, noun: undefined, verb: undefined })
      n++
      continue
    }
    if (kind === tag.PRONOUN) {
      items.push({ tag: tag.NOUN, from: id, to: id + 1, noun: pronoun(id, tagged.grammar[n] ?? 0), verb: undefined })
      n++
    } else if (kind < tag.HYPHEN && kind !== tag.GENITIVE) n = nounGroup(words, tagged, n, items)
    else if ((kind >= tag.TO && kind <= tag.VERB) || (kind === tag.ADVERB && opensVerb(words, tagged, n))) {
      const verb = readVerbGroup(words, tagged, n)
      items.push({ tag: tag.VERB, from: verb.from, to: verb.to, noun: undefined, verb })
      n = verb.next
    } else {
      if (kind !== tag.SKIP && kind !== tag.HYPHEN && kind !== tag.GENITIVE) items.push({ tag: kind, from: id, to: id + 1, noun: undefined, verb: undefined })
      n++
    }
  }
  return items
}

/** "reportedly said", "quickly denied": an adverb after the subject belongs to the verb. */
function opensVerb(words: Words, { ids, tags }: tag.Tagged, at: number): boolean {
  let next = at
  while (next < at + 3 && tags[next] === tag.ADVERB) next++
  const kind = tags[next] ?? 0
  return kind >= tag.MODAL && kind <= tag.VERB && words.lower(ids[at] ?? -1) !== 'so'
}

/** Adds the noun group that begins at `start`, and gives the index behind it. */
function nounGroup(words: Words, tagged: tag.Tagged, start: number, items: Item[]): number {
  const { count, ids, tags, classes, grammar } = tagged
  const from = ids[start] ?? 0
  let at = start
  /** The head so far, an index into the stretch. */
  let head = -1
  let possessor: { from: number; to: number } | undefined
  /** The last word so far may end a group. */
  let closed = false
  // "a Wednesday editorial", "a Friday morning meeting": a day behind its article tells which one.
  const isFronted = tags[start - 1] === tag.PREP && !tagged.has(start - 1, CLAUSE_PREPOSITION) && (start === 1 || (tags[start - 2] ?? 0) >= tag.COORD)
  const ofDay = tags[start] === tag.DET && tagged.is(start + 1, WEEKDAY | MONTH)
  for (; at < count; at++) {
    const kind = tags[at] ?? 0
    const id = ids[at] ?? 0
    if (id < 0) break
    if (kind === tag.GENITIVE) {
      if (head < 0) break
      possessor = { from, to: id + 1 }
      head = -1
      closed = false
    } else if (kind === tag.DET || kind === tag.POSSESSIVE) {
      if (at > start && !(tags[at - 1] === tag.DET)) break
    } else if (kind === tag.ADJECTIVE) {
      if (closed && tags[at - 1] !== tag.HYPHEN && !(tags[at - 1] === tag.NAME && !isTime(classes[at - 1]) && head >= 0 && leadsToNoun(tags, at))) break
      closed = false
    } else if (kind === tag.NUMBER) {
      if (closed && tags[at - 1] === tag.NOUN && !isTime(classes[at - 1])) break
      head = at
    } else if (kind === tag.NOUN || kind === tag.NAME) {
      // "a 72-hour truce": behind a hyphen the time tells what kind of thing it is.
      // "the Evening Post": one name.
      const isTitle = kind === tag.NAME && tags[at - 1] === tag.NAME && ((classes[at - 1] ?? 0) & (TIME_UNIT | WEEKDAY | MONTH)) === TIME_UNIT
      if (closed && !ofDay && !isTitle && !isMonthName(tagged, at - 1) && isTime(classes[at - 1]) && !isTime(classes[at]) && tags[at - 2] !== tag.HYPHEN) break
      if (closed && tagged.is(at, WEEKDAY)) break
      if (isFronted && at > start && opensSubject(words, tagged, start, at)) break
      head = at
      closed = true
    } else if (kind === tag.ADVERB) {
      const next = tags[at + 1]
      if (closed || at === start || (next !== tag.ADJECTIVE && next !== tag.NUMBER && next !== tag.ADVERB)) break
    } else if (kind !== tag.HYPHEN) {
      if (kind === tag.SKIP && at > start && !closed) continue
      break
    }
  }
  while (at > start + 1 && (tags[at - 1] === tag.HYPHEN || tags[at - 1] === tag.SKIP || tags[at - 1] === tag.ADVERB)) at--
  const last = ids[at - 1] ?? from
  if (head < 0) {
    // Adjectives alone tell of something else: "was ready", "officials familiar with".
    if (tags[start] === tag.ADJECTIVE) {
      items.push({ tag: tag.ADJECTIVE, from, to: last + 1, noun: undefined, verb: undefined })
      return Math.max(at, start + 1)
    }
    head = at - 1
  }
  // "the 36-year-old": whoever is so old.
  if (tags[at - 1] === tag.ADJECTIVE && tags[at - 2] === tag.HYPHEN && isTime(classes[head])) head = at - 1
  const kind = tags[at - 1]
  const form = kind === tag.NUMBER ? 'number' : kind === tag.NAME ? 'name' : 'common'
  const known = grammar[head] ?? 0
  const noun: NounGroup = {
    kind: 'noun', from, to: last + 1, head: ids[head] ?? from, form, possessor,
    plural: (form === 'common' && (known & PLURAL_NOUN) !== 0) || undefined,
    time: isTimeHead(tagged, head, start) || undefined
  }
  items.push({ tag: tag.NOUN, from, to: last + 1, noun, verb: undefined })
  return Math.max(at, start + 1)
}

/**
 * "In 2019 Ames said", "In a statement Ames said", "In a statement ministers said": behind a preposition that opens a clause, what
 * cannot belong to its noun and has the verb behind it is the subject.
 */
function opensSubject(words: Words, tagged: tag.Tagged, start: number, at: number): boolean {
  const { ids, tags } = tagged
  const before = tags[at - 1]
  if (before === tag.NUMBER) {
    if ((at > start + 1 && !tagged.is(start, MONTH)) || !/^[12]\d{3}$/.test(words.lower(ids[at - 1] ?? -1))) return false
  } else if (before !== tag.NOUN || (tags[at] === tag.NAME ? tagged.is(at - 1, ROLE | TITLE | KIN) : !tagged.has(at, PLURAL_NOUN) || !INDEFINITE.has(words.lower(ids[start] ?? -1)))) return false
  if (tagged.is(at - 1, REPORTING_NOUN)) return true
  let next = at + 1
  while (next < at + LONGEST_SUBJECT && (tags[next] ?? tag.SKIP) <= tag.HYPHEN) next++
  while (tags[next] === tag.ADVERB) next++
  const verb = tags[next] ?? 0
  return verb <= tag.VERB
}

function leadsToNoun(tags: Uint8Array, at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    if (tags[next] === tag.NOUN || tags[next] === tag.NAME) return true
    if (tags[next] !== tag.ADJECTIVE && tags[next] !== tag.HYPHEN) return false
  }
  return false
}

/** A time as the head of a group; in a name it is one that a feast or a day of voting is called by, not a family: "Election Day", not "Felicia Day". */
function isTimeHead(tagged: tag.Tagged, head: number, start: number): boolean {
  const { tags, classes } = tagged
  const known = classes[head] ?? 0
  const hasMore = head > start
  // "Oct. 12"
  if (tags[head] === tag.NUMBER) return isTime(known) || (hasMore && tagged.is(head - 1, MONTH))
  if (tags[head] !== tag.NAME) return isTime(known)
  // "Theresa May"
  if (hasMore && (known & MONTH) !== 0 && tags[head - 1] === tag.NAME) return false
  return (known & TIME_UNIT) === 0 ? isTime(known) : hasMore && (known & COMMON) !== 0 && !tagged.is(head - 1, GIVEN_NAME)
}

/** "April Jones said": a month with a name right behind it; "in April Jones said" has the month. */
function isMonthName(tagged: tag.Tagged, at: number): boolean {
  const { tags } = tagged
  return tagged.is(at, MONTH) && tags[at] === tag.NAME && tags[at + 1] === tag.NAME && tags[at - 1] !== tag.PREP
}

function isTime(classes = 0): boolean {
  return (classes & TIME_CLASSES) !== 0
}

function pronoun(at: number, grammar: number): NounGroup {
  return { kind: 'noun', from: at, to: at + 1, head: at, form: 'pronoun', possessor: undefined, plural: (grammar & PLURAL_PRONOUN) !== 0 || undefined, time: undefined }
}
