/** What was said, and where it ends: to the right of its cue, or to the left of a cue that is put in afterwards. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, AFTER_VERB, CLAUSE_OPENERS, QUESTION_WORDS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../lexicon/reporting-grammar.js'
import { IS_THOUGHT, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from '../lexicon/reporting-verbs.js'
import { isDash, type Item } from './item.js'
import type { Line } from './lines.js'
import { isTime, type Phrase, phraseFrom } from './phrases.js'

/** A run of items, `last` included. */
export interface Run {
  readonly first: number
  readonly last: number
}

export type ContentForm = 'quote' | 'that' | 'clause' | 'question' | 'infinitive' | 'object'

/** What follows a cue. */
export interface Following extends Run {
  readonly form: ContentForm
  readonly addressee: Phrase | undefined
  /** Something stands between the cue and what was said: a colon, a comma, a time, a place. */
  readonly apart: boolean
}

/** Looks right of the verb at item `verb`. */
export function following(line: Line, verb: number, takes: number): Following | undefined {
  const { items } = line
  let at = verb + 1
  let addressee: Phrase | undefined
  while (isAfterVerb(items[at])) at++
  const object = items[at]
  if (object?.kind === 'noun' && (takes & TAKES_LISTENER) !== 0 && !isTime(object)) {
    const phrase = phraseFrom(items, at)
    const next = items[phrase.last + 1]
    const isSubject = next?.kind === 'verb' && next.group.form === 'finite'
    if (!isSubject && next !== undefined && opensAfterListener(items, phrase.last + 1)) {
      addressee = phrase
      at = phrase.last + 1
    }
  }
  const from = at
  let apart = false
  // Times, places and listeners between the cue and what was said; bounded by the words that can stand there.
  for (let steps = 0; steps < 8; steps++) {
    const found = formAt(items, at, takes, apart, addressee !== undefined)
    if (found !== undefined) return { first: at, last: at, form: found, apart, addressee }
    const item = items[at]
    if (item === undefined) return undefined
    if (isAfterVerb(item)) at++
    else if (isTime(item) || (item.kind === 'noun' && item.lower === 'earlier')) at++
    else if (item.kind === 'mark' && (item.lower === ':' || item.lower === ',' || isDash(item))) {
      if (item.lower === ',' && !resumes(items, at + 1)) return undefined
      at++
    } else if (item.kind === 'word' && ADJUNCT_PREPOSITIONS.has(item.lower) && items[at + 1]?.kind === 'noun') {
      const phrase = phraseFrom(items, at + 1)
      if (item.lower === 'to' && addressee === undefined) addressee = phrase
      at = phrase.last + 1
    } else return undefined
    apart ||= at > from
  }
  return undefined
}

/** After "told Assad": what makes the noun group a listener rather than a subject or an object. */
function opensAfterListener(items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (next === undefined) return false
  if (next.kind === 'marked' || next.kind === 'noun') return true
  if (next.kind === 'verb') return next.group.form === 'infinitive'
  if (next.kind === 'mark') return next.lower === ',' || next.lower === ':' || next.lower === '.'
  return true
}

/** Does what was said begin here? */
function formAt(items: readonly Item[], at: number, takes: number, apart: boolean, told: boolean): ContentForm | undefined {
  const item = items[at]
  if (item === undefined) return undefined
  const clause = (takes & TAKES_CLAUSE) !== 0
  const bare = clause && (takes & NEEDS_THAT) === 0
  if (item.kind === 'marked') return (takes & TAKES_QUOTE) !== 0 || bare ? 'quote' : (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  if (item.lower === 'that' && clause) {
    // "said that” is a clause; "denied that claim" is not.
    if (item.kind === 'word') return 'that'
    if (item.kind === 'noun') return 'that'
  }
  if (item.kind === 'noun') {
    if ((isTime(item) && items[at + 1]?.kind !== 'verb') || item.lower === 'earlier' || item.lower === 'later') return undefined
    if (bare && !OBJECT_PRONOUNS.has(item.lower) && hasFiniteVerb(items, at, (takes & (TAKES_OBJECT | TAKES_THINGS | IS_THOUGHT)) !== 0)) return 'clause'
    return !apart && !told && (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  }
  if (item.kind === 'word') {
    // "vowed to “go on”"
    if (item.lower === 'to' && (takes & TAKES_INFINITIVE) !== 0 && items[at + 1]?.kind === 'marked') return 'infinitive'
    if (QUESTION_WORDS.has(item.lower) && (takes & (TAKES_QUESTION | TAKES_CLAUSE)) !== 0) return 'question'
    if (bare && CLAUSE_OPENERS.has(item.lower) && hasFiniteVerb(items, at, false)) return 'clause'
    if (bare && !apart && (item.word.classes & PREPOSITION) !== 0 && !ADJUNCT_PREPOSITIONS.has(item.lower) && hasFiniteVerb(items, at, false)) return 'clause'
  }
  if (item.kind === 'verb') {
    if (item.group.form === 'infinitive') return (takes & TAKES_INFINITIVE) !== 0 ? 'infinitive' : undefined
    // "proposed closing the road"
    if (isGerund(item) && !apart && (takes & TAKES_OBJECT) !== 0) return 'object'
    if (isGerund(item) && bare && !apart && hasFiniteVerb(items, at, false)) return 'clause'
  }
  return undefined
}

/** Is there a finite verb within reach whose subject may be the noun at `at`? With `strict`, none of a relative clause. */
function hasFiniteVerb(items: readonly Item[], at: number, strict: boolean): boolean {
  for (let index = at + 1; index < items.length && index < at + 25; index++) {
    const item = items[index]
    if (item === undefined || (item.kind === 'mark' && (item.lower === ';' || item.lower === '.' || item.lower === ':'))) return false
    if (item.kind === 'verb' && (item.group.form === 'finite' || (!strict && isPast(item)))) return true
    // "said they want": a subject and something after it, whatever the reading made of the verb.
    if (!strict && index === at + 1 && item.kind === 'noun' && isSubjectPronoun(items[at])) return true
    // "said Ames “thanked them all”": the verb stands inside the marks.
    if (item.kind === 'marked' && index === at + 1 && !strict) return true
    if (strict) {
      if (item.kind === 'word' && (item.word.classes & (RELATIVE | SUBORDINATOR)) !== 0) return false
      if (item.kind === 'verb') return false
      if (item.kind === 'mark' && item.lower === ',') return false
      if (item.kind === 'word' && (item.word.classes & COORDINATOR) !== 0) return false
    }
  }
  return false
}

/** A past form that its reading took for a participle. */
export function isPast(item: Item): boolean {
  return item.kind === 'verb' && item.group.form === 'participle' && !item.lower.endsWith('ing')
}

function isSubjectPronoun(item: Item | undefined): boolean {
  return item?.kind === 'noun' && SUBJECT_PRONOUNS.has(item.lower)
}

/** After a comma behind the cue: does what was said come now? */
function resumes(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'marked' || item?.lower === 'that') return true
  if (item?.kind === 'word' && ADJUNCT_PREPOSITIONS.has(item.lower)) {
    // "said, in a note on Monday, that"
    for (let index = at + 1; index < items.length && index < at + 10; index++) {
      if (items[index]?.lower === ',' && items[index]?.kind === 'mark') return items[index + 1]?.kind === 'marked' || items[index + 1]?.lower === 'that'
      if (items[index]?.kind === 'verb') return false
    }
  }
  return false
}

export function isAfterVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (AFTER_VERB.has(item.lower) || ((item.word.classes & ADVERB) !== 0 && (item.word.classes & (PREPOSITION | COORDINATOR | RELATIVE)) === 0 && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower)))
}

/** "proposing", as its reading has it. */
export function isGerund(item: Item | undefined): boolean {
  return item?.kind === 'verb' && item.group.form !== 'finite' && item.group.form !== 'infinitive' && item.lower.endsWith('ing')
}

export function isStop(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (/^[.!?…]/.test(item.lower) || item.lower === ',' || item.lower === ':' || item.lower === ';')
}

/** Has the run a finite verb or words in marks: enough to have been said? */
export function isSayable(items: readonly Item[], run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    const item = items[at]
    if (item?.kind === 'marked' || (item?.kind === 'verb' && (item.group.form === 'finite' || isPast(item)))) return true
  }
  return false
}
