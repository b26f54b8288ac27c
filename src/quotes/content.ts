/** What was said, and where it ends: to the right of its cue, or to the left of a cue that is put in afterwards. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE } from '../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, AFTER_PHRASE, AFTER_VERB, CLAUSE_OPENERS, QUESTION_WORDS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../lexicon/reporting-grammar.js'
import { IS_THOUGHT, NEEDS_THAT, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LABEL, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from '../lexicon/reporting-verbs.js'
import { isDash, type Item } from './item.js'
import type { Line } from './lines.js'
import type { Marked } from './marks.js'
import { isTime, type Phrase, phraseFrom } from './subjects.js'

/** A run of items, `last` included. */
export interface Run {
  readonly first: number
  readonly last: number
}

export type ContentForm = 'quote' | 'that' | 'clause' | 'question' | 'infinitive' | 'object'

/** What follows a cue. */
export interface Following extends Run {
  readonly form: ContentForm
  readonly addressee?: Phrase
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
    if (found !== undefined) return { first: at, last: at, form: found, apart, ...(addressee && { addressee }) }
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
      if (item.kind === 'word' && (item.word.classes & RELATIVE) !== 0) return false
      if (item.kind === 'verb') return false
      if (item.kind === 'mark' && item.lower === ',') return false
      if (item.kind === 'word' && (item.word.classes & COORDINATOR) !== 0) return false
    }
  }
  return false
}

/** A past form that its reading took for a participle. */
function isPast(item: Item): boolean {
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

function isAfterVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (AFTER_VERB.has(item.lower) || ((item.word.classes & ADVERB) !== 0 && (item.word.classes & (PREPOSITION | COORDINATOR | RELATIVE)) === 0 && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower)))
}

/** What was said is looked for over this many items at most. */
const FARTHEST = 250

/** Where a cue stands, for the end of what it reports. */
export interface Place {
  /** "Ames, who said Q, left": Q ends with its clause. */
  readonly relative: boolean
  /** "While Ames said Q, Lopez left": Q ends before the main clause. */
  readonly subordinate: boolean
  /** What was said is no clause: it ends where another clause begins. */
  readonly phrase: boolean
  /** Within what somebody else says: “Ames said some feared Q, but the pier was safe” goes on with Ames. */
  readonly inside: boolean
  /** Of the cue: a verb that goes on from it has the same, "said it rained and added", not "said they sail and report". */
  readonly tense?: 'past' | 'present' | undefined
}

export const MAIN_CLAUSE: Place = { relative: false, subordinate: false, phrase: false, inside: false }

/**
 * The last item of what begins at `first` and was said. It ends with its sentence, or where the narrator speaks again:
 * another cue, "according to", a new clause with a subject that reports, the end of the relative clause or the brackets
 * that hold the cue.
 */
export function endOfContent(line: Line, first: number, place: Place): number {
  const { items } = line
  let last = Math.min(items.length - 1, first + FARTHEST)
  let depth = 0
  for (let at = first; at <= last; at++) {
    const item = items[at]
    if (item === undefined) break
    if (item.kind === 'mark') {
      if (item.lower === '(' || item.lower === '[') depth++
      else if (item.lower === ')' || item.lower === ']') {
        if (depth === 0) return at - 1
        depth--
      }
      if (depth > 0 || at === first) continue
      if (item.lower === ';') {
        if (opensClause(items, at + 1)) return at - 1
      } else if (item.lower === ',' || isDash(item)) {
        if (narratorAfterComma(items, at, place) || (isDash(item) && (place.phrase || isAside(items, at)))) return at - 1
      }
      continue
    }
    if (depth > 0 || at === first) continue
    if (item.kind === 'marked') {
      if (at < last && endsInComma(line, item.marked) && narratorAfterComma(items, at, place)) return at
    } else if (item.kind === 'word') {
      if ((item.lower === 'and' || item.lower === 'but') && (coordinatesCue(items, at, place) || (place.phrase && opensClause(items, at + 1)))) return at - 1
      if (item.lower === 'according' && items[at + 1]?.lower === 'to') return at - 1
      if (item.lower === 'compared' || (place.phrase && (item.lower === 'while' || item.lower === 'when' || item.lower === 'after'))) return at - 1
    }
  }
  while (last > first && isStop(items[last])) last--
  return last
}

/** "he liked the plan — a boost for the town": the narrator's, a mere noun group up to the end. */
function isAside(items: readonly Item[], dash: number): boolean {
  if (items[dash + 1]?.kind !== 'noun') return false
  const verb = items[phraseFrom(items, dash + 1).last + 1]
  if (verb?.kind === 'verb' && verb.group.form === 'finite') return false
  for (let at = dash + 1; at < items.length; at++) if (isDash(items[at])) return false
  return true
}

/** "proposing", as its reading has it. */
export function isGerund(item: Item | undefined): boolean {
  return item?.kind === 'verb' && item.group.form !== 'finite' && item.group.form !== 'infinitive' && item.lower.endsWith('ing')
}

/** A subject and its finite verb begin at item `at`. */
function opensClause(items: readonly Item[], from: number): boolean {
  let at = from
  while (items[at]?.kind === 'word' && (items[at]?.lower === 'and' || items[at]?.lower === 'but')) at++
  if (items[at]?.kind !== 'noun') return false
  let verb = phraseFrom(items, at).last + 1
  while (isAfterVerb(items[verb])) verb++
  const item = items[verb]
  return item?.kind === 'verb' && item.group.form === 'finite'
}

function endsInComma(line: Line, marked: Marked): boolean {
  return lastInside(line, marked) === ','
}

/** The last word of a stretch; where it ends with an inner one, “He said, ‘No,’” that of the inner one. */
export function lastInside(line: Line, marked: Marked): string {
  const { words } = line.text
  let at = marked.last - (marked.unclosed ? 1 : 2)
  while (at > marked.first + 1 && CLOSING.has(words[at]?.lower ?? '')) at--
  return words[at]?.lower ?? ''
}
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set(['’', '”', '\'', '"', '’’', '\'\'', '’”', '»', '›'])

export function isStop(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (/^[.!?…]/.test(item.lower) || item.lower === ',' || item.lower === ':' || item.lower === ';')
}

function narratorAfterComma(items: readonly Item[], comma: number, place: Place): boolean {
  let at = comma + 1
  const next = items[at]
  if (next === undefined) return true
  if (next.lower === 'according') return true
  if (place.subordinate && opensClause(items, at)) return true
  // "compared with 40 percent for Lopez" is the narrator's; so is what hangs on a mere phrase, "thanked the crowd, which cheered".
  if (next.lower === 'compared') return true
  if (place.phrase && next.kind === 'word' && AFTER_PHRASE.has(next.lower)) return true
  // ", which Ames considers a farce": an aside with a speaker of its own.
  if (next.kind === 'word' && (next.lower === 'which' || next.lower === 'whom') && items[at + 1]?.kind === 'noun') {
    const verb = items[phraseFrom(items, at + 1).last + 1]
    if (verb?.kind === 'verb' && verb.group.form === 'finite' && verb.report !== undefined) return true
  }
  // ", adding that", ", citing"; after a mere phrase any "-ing" is the narrator's.
  if (isGerund(next)) return place.phrase || (next.kind === 'verb' && next.report !== undefined)
  if (next.kind === 'verb' && place.relative && (next.group.form === 'finite' || isPast(next))) return true
  if (next.kind === 'verb' && next.group.form !== 'finite') return false
  if (next.kind === 'word' && next.lower === 'while' && (opensClause(items, at + 1) || isGerund(items[at + 1]))) return true
  const coordinated = next.kind === 'word' && (next.lower === 'but' || next.lower === 'and' || next.lower === 'while' || next.lower === 'though' || next.lower === 'although' || next.lower === 'as')
  if (coordinated) {
    if (next.lower === 'and' || next.lower === 'but') {
      if (coordinatesCue(items, at, place)) return true
      if ((place.phrase || (place.inside && next.lower === 'but')) && opensClause(items, at + 1)) return true
    }
    at++
  }
  // A new subject with a verb of saying, or such a verb put in: ", Fars reported", ", said Lopez".
  const subject = items[at]
  if (subject?.kind === 'verb') return isCueVerb(subject) && !coordinated
  if (subject?.kind !== 'noun') return false
  const phrase = phraseFrom(items, at)
  let verb = phrase.last + 1
  if (items[verb]?.kind === 'mark' && items[verb]?.lower === ',') {
    // ", and Brian Deese, an adviser, said"
    let close = verb + 1
    while (close < items.length && close < verb + 10 && items[close]?.kind !== 'verb' && items[close]?.kind !== 'marked' && items[close]?.lower !== ',') close++
    if (items[close]?.lower === ',') verb = close + 1
  }
  while (isAfterVerb(items[verb])) verb++
  return isCueVerb(items[verb])
}

/** "said it rained and added that": the narrator's own verb again, without a subject. */
function coordinatesCue(items: readonly Item[], and: number, place: Place): boolean {
  let at = and + 1
  while (isAfterVerb(items[at])) at++
  const verb = items[at]
  if (!isCueVerb(verb) || (place.tense !== undefined && verb.group.tense !== place.tense)) return false
  const takes = verb.report?.takes ?? 0
  // "said she was glad but feared the storm": what is thought belongs to what was said.
  if ((takes & IS_THOUGHT) !== 0) return false
  return (takes & NEEDS_THAT) === 0 || items[at + 1]?.lower === 'that'
}

function isCueVerb(item: Item | undefined): item is Item & { readonly kind: 'verb' } {
  return item?.kind === 'verb' && item.group.form === 'finite' && ((item.report?.takes ?? 0) & (TAKES_CLAUSE | TAKES_LABEL)) !== 0
}

/** Has the run a finite verb or words in marks: enough to have been said? */
export function isSayable(items: readonly Item[], run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    const item = items[at]
    if (item?.kind === 'marked' || (item?.kind === 'verb' && (item.group.form === 'finite' || isPast(item)))) return true
  }
  return false
}
