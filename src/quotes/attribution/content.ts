/** What was said, and where it ends: to the right of its cue, or to the left of a cue that is put in afterwards. */
import { ADVERB, COORDINATOR, DETERMINER, NUMBER_WORD, PREPOSITION, RELATIVE, ROLE, SUBORDINATOR, TITLE } from '../../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, AFTER_VERB, CLAUSE_OPENERS, INDEFINITE_OPENERS, OBJECT_PRONOUNS, QUESTION_WORDS, SUBJECT_PRONOUNS, TOPIC_PREPOSITIONS } from '../../lexicon/reporting-grammar.js'
import { IS_EVIDENCE, IS_RELAY, IS_THOUGHT, NEEDS_LISTENER, NEEDS_THAT, REPORTING_FORMS, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_LISTENER, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from '../../lexicon/reporting-verbs.js'
import { NUMERIC } from '../../text/words/words.js'
import { isDash, type Item } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { isTime, type Phrase, phraseFrom, phraseWith } from '../lines/phrases.js'
import { endsQuote } from '../lines/stretch.js'

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
    if (next !== undefined && opensAfterListener(line, phrase.last + 1, takes)) {
      // "tells the story of a diver who left", "chided the divers who left"
      if (next.lower === 'who' && (takes & TAKES_QUESTION) === 0 && (phrase.last > phrase.first || (takes & TAKES_INFINITIVE) === 0)) return undefined
      addressee = phrase
      at = phrase.last + 1
      // "urged the mayor, Jo Ames, to stay", "told the paper, which asked, that"
      const close = next.lower === ',' ? asideEnd(items, at, takes) : undefined
      if (close !== undefined) {
        addressee = phraseWith(phrase, { aside: { first: at + 1, last: close - 1 } })
        at = close + 1
      }
    }
  }
  const from = at
  let apart = false
  // Times, places and listeners between the cue and what was said; bounded by the words that can stand there.
  for (let steps = 0; steps < 8; steps++) {
    const found = formAt(line, at, takes, apart, addressee && items[verb]?.lower)
    if (found !== undefined) return { first: at, last: at, form: found, apart, addressee }
    const item = items[at]
    if (item === undefined) return undefined
    if (isAfterVerb(item)) at++
    else if (isTime(item)) at++
    else if (item.kind === 'mark' && (item.lower === ':' || item.lower === ',' || isDash(item))) {
      const next = item.lower === ',' ? resumption(items, at + 1) : at + 1
      if (next === undefined) return undefined
      at = next
    } else if (item.kind === 'word' && ADJUNCT_PREPOSITIONS.has(item.lower) && items[at + 1]?.kind === 'noun') {
      // "reminded me of a day I spent there": the day is what was told.
      if (item.lower === 'of' && addressee !== undefined) return undefined
      const phrase = phraseFrom(items, at + 1)
      at = phrase.last + 1
      // "was responding to a “provocation”": the noun stands in the marks.
      if (item.lower === 'to' && items[at]?.kind === 'marked' && (line.text.words.classes((items[at]?.from ?? 0) - 1) & DETERMINER) !== 0) return undefined
      if (item.lower === 'to' && addressee === undefined) addressee = phrase
    } else if (item.kind === 'word' && TOPIC_PREPOSITIONS.has(item.lower) && isQuestionWord(items[at + 1])) at++
    else {
      // "said above that", "told the court under oath that"
      const that = (apart || addressee !== undefined) && item.lower !== 'of' && (takes & TAKES_CLAUSE) !== 0 ? thatBehind(items, at) : undefined
      if (that === undefined) return undefined
      at = that
    }
    apart ||= at > from
  }
  return undefined
}

/** The comma that closes an aside, of noun groups or a relative clause, before an infinitive, a clause or a question. */
function asideEnd(items: readonly Item[], comma: number, takes: number): number | undefined {
  const isRelative = ((items[comma + 1]?.classes ?? 0) & RELATIVE) !== 0
  for (let at = comma + 1; at < items.length && at < comma + (isRelative ? LONGEST_ASIDE : 8); at++) {
    const item = items[at]
    if (item === undefined || (item.kind === 'verb' && !isRelative) || item.kind === 'marked') return undefined
    if (item.kind !== 'mark') continue
    const next = items[at + 1]
    return item.lower === ',' && (next?.group?.form === 'infinitive' || next?.lower === 'to' || next?.lower === 'that' || ((takes & TAKES_QUESTION) !== 0 && isQuestionWord(next))) ? at : undefined
  }
  return undefined
}

/** After "told Assad": what makes the noun group a listener rather than a subject or an object. */
function opensAfterListener(line: Line, at: number, takes: number): boolean {
  const { items } = line
  const next = items[at]
  if (next === undefined) return false
  // "ordered an inquiry “before breakfast”": the narrator's sentence goes on in marks.
  if (next.kind === 'marked') return (takes & NEEDS_LISTENER) !== 0 || endsQuote(line, next.marked) || isPerson(line, items[at - 1])
  if (next.kind === 'noun') return true
  if (next.kind === 'verb') return next.group.form === 'infinitive'
  if (next.kind === 'mark') return next.lower === ',' || next.lower === ':' || next.lower === '.'
  return true
}

function isPerson(line: Line, item: Item | undefined): boolean {
  return item?.kind === 'noun' && (item.group.form === 'pronoun' || item.group.form === 'name' || (line.text.words.classes(item.group.head) & (ROLE | TITLE)) !== 0)
}

/** Does what was said begin here? `told`: the verb, if its listener stands between. */
function formAt({ items, isHeadline, text: { words } }: Line, at: number, takes: number, apart: boolean, told: string | undefined): ContentForm | undefined {
  const item = items[at]
  if (item === undefined) return undefined
  const clause = (takes & TAKES_CLAUSE) !== 0
  const bare = clause && (takes & NEEDS_THAT) === 0
  if (item.kind === 'marked') return (takes & TAKES_QUOTE) !== 0 || bare ? 'quote' : (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  if (bare && !apart && told === undefined && (takes & TAKES_THINGS) === 0 && isFronted(items, at)) return 'clause'
  // "apologized for a delay that stranded many", "the gathering that began", "tells the story of a diver that drowned": behind a place, a reason or a listener, and where "that" cannot be missing, a relative clause.
  if (item.lower === 'that' && clause && !((apart || !bare || told !== undefined) && items[at + 1]?.group?.form === 'finite')) {
    // "said that” is a clause; "denied that claim" is not.
    // Nor is "told them that, they left".
    if ((item.kind === 'word' || item.kind === 'noun') && !(items[at + 1]?.lower === ',' && isSubject(items, at + 2))) return 'that'
  }
  if (item.kind === 'noun') {
    if (isTime(item)) {
      const verb = items[phraseFrom(items, at).last + 1]
      if (verb?.kind !== 'verb' || verb.report !== undefined) return undefined
    }
    // "said the US would" has no object.
    const mayBeSubject = !(item.group.form === 'pronoun' && OBJECT_PRONOUNS.has(item.lower))
    if (bare && mayBeSubject && hasFiniteVerb(items, at, (takes & (TAKES_OBJECT | TAKES_THINGS | IS_THOUGHT)) !== 0)) return 'clause'
    // "offered an “apology”"
    if (clause && !bare && (takes & TAKES_QUOTE) !== 0 && INDEFINITE_OPENERS.has(item.lower) && items[at + 1]?.kind === 'marked') return 'clause'
    // Over an article: "Ames says pier to close"
    if (bare && isHeadline && items[phraseFrom(items, at).last + 1]?.group?.form === 'infinitive') return 'clause'
    // "Records show Ames left."
    if (clause && (takes & IS_EVIDENCE) !== 0 && item.lower !== 'that' && mayBeSubject && isSubject(items, at)) return 'clause'
    return !apart && told === undefined && (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  }
  if (item.kind === 'word') {
    // "warned them against going"
    if (told !== undefined && item.lower === 'against' && REPORTING_FORMS.has(`${told} against`)) return 'infinitive'
    // "asked not to be named"
    if (item.lower === 'not' && (takes & TAKES_INFINITIVE) !== 0 && items[at + 1]?.group?.form === 'infinitive') return 'infinitive'
    // "vowed to “go on”"
    if (item.lower === 'to' && (takes & TAKES_INFINITIVE) !== 0 && (items[at + 1]?.kind === 'marked' || isUnknownVerb(items, at + 1))) return 'infinitive'
    // "agreed to help those who fled": a relative clause.
    if (QUESTION_WORDS.has(item.lower) && !(told === undefined && isShortened(items, at)) && (takes & (apart && (item.classes & (RELATIVE | SUBORDINATOR)) !== 0 ? TAKES_QUESTION : TAKES_QUESTION | TAKES_CLAUSE)) !== 0) return 'question'
    if (bare && CLAUSE_OPENERS.has(item.lower) && !(told === undefined && isShortened(items, at)) && hasFiniteVerb(items, at, false)) return 'clause'
    // "said about 50 were lost", "says as many as half of them left", "said under the plan they left"
    if (bare && !apart && (item.classes & PREPOSITION) !== 0 && ((item.lower === 'as' && words.lower(item.to + 1) === 'as') || (words.shape(items[at + 1]?.from ?? 0) & NUMERIC) !== 0 || (words.classes(items[at + 1]?.from ?? 0) & NUMBER_WORD) !== 0 || (!ADJUNCT_PREPOSITIONS.has(item.lower) && isSubject(items, phraseFrom(items, at + 1).last + 1))) && hasFiniteVerb(items, at, false)) return 'clause'
  }
  if (item.kind === 'verb') {
    if (item.group.form === 'infinitive') return (takes & TAKES_INFINITIVE) !== 0 ? 'infinitive' : undefined
    // "proposed closing the road"
    if (isGerund(item) && !apart && (takes & TAKES_OBJECT) !== 0) return 'object'
    if (isGerund(item) && bare && !apart && hasFiniteVerb(items, at, false)) return 'clause'
  }
  return undefined
}

/** "declined to comment when asked": a clause of time without its subject asks nothing. */
function isShortened(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]
  return items[at]?.lower === 'when' && verb?.kind === 'verb' && (verb.group.form === 'participle' || verb.group.form === 'gerund')
}

/** "said by then, the pier was shut", "says to meet the deadline, they hurry": what stands before the subject of what was said. */
function isFronted(items: readonly Item[], at: number): boolean {
  const opener = items[at]
  if (opener === undefined || opener.lower === 'that' || !(isTime(opener) || opener.group?.form === 'infinitive' || (opener.kind === 'word' && (opener.classes & (PREPOSITION | SUBORDINATOR)) !== 0))) return false
  for (let index = at + 1; index < at + 16; index++) {
    const item = items[index]
    if (item === undefined || item.kind === 'marked' || item.report !== undefined || item.lower === 'that') return false
    if (item.kind === 'mark') return item.lower === ',' && (index > at + 1 || opener.to > opener.from + 1) && isSubject(items, index + 1) && !isReport(items, index + 1)
  }
  return false
}

/** ", Ames added": a subject and a verb of saying. */
export function isReport(items: readonly Item[], at: number): boolean {
  return ((items[phraseFrom(items, at).last + 1]?.report?.takes ?? IS_THOUGHT) & IS_THOUGHT) === 0
}

/** A noun group with its finite verb right behind it. */
export function isSubject(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'noun') return false
  let verb = phraseFrom(items, at).last + 1
  while (isAfterVerb(items[verb])) verb++
  return items[verb]?.group?.form === 'finite'
}

/** "vowed to blacklist the firm": one word and then another noun group; what stands between "to" and it is a verb. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  const object = items[at + 1]
  return verb?.kind === 'noun' && verb.to === verb.from + 1 && verb.group.form === 'common' && object?.kind === 'noun'
}

/** "advised them on how to win", "argued about whether it rained" */
function isQuestionWord(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'marked' && QUESTION_WORDS.has(item.lower)
}

/** Is there a finite verb within reach whose subject may be the noun at `at`? With `strict`, none of a relative clause. */
function hasFiniteVerb(items: readonly Item[], at: number, strict: boolean): boolean {
  for (let index = at + 1; index < items.length && index < at + 25; index++) {
    const item = items[index]
    if (item?.kind === 'mark' && (isDash(item) || ((items[index + 1]?.classes ?? 0) & RELATIVE) !== 0)) {
      // "the crews — five in all — were lost", "the crew, which was lost, is safe": over what is put in.
      let close = index + 1
      while (close < index + 20 && items[close] !== undefined && items[close]?.lower !== item.lower && !(isDash(item) && items[close]?.group?.form === 'finite')) close++
      if (items[close]?.lower !== item.lower) return false
      index = close
      continue
    }
    if (item === undefined || (item.kind === 'mark' && (item.lower === ';' || item.lower === '.' || item.lower === ':'))) return false
    if (item.kind === 'verb' && (item.group.form === 'finite' || (!strict && isPast(item)))) return true
    // "pleaded poverty because she was ill", "accepted them as he could not sit"
    if (item.lower === 'because' || (strict && (item.lower === 'as' || item.lower === 'so'))) return false
    // "said they want": a subject and something after it, whatever the reading made of the verb.
    if (!strict && index === at + 1 && item.kind === 'noun' && isSubjectPronoun(items[at])) return true
    // "said Ames “thanked them all”", "admitted they “were late”": the verb stands inside the marks. "offered an “apology”"
    if (item.kind === 'marked' && (index === at + 1 || (items[at]?.kind === 'noun' && index === phraseFrom(items, at).last + 1)) && (!strict || isSubjectPronoun(items[at]) || INDEFINITE_OPENERS.has(items[at]?.lower ?? ''))) return true
    if (strict) {
      if ((item.classes & (RELATIVE | SUBORDINATOR)) !== 0) return false
      if (item.kind === 'verb') return false
      if (item.kind === 'mark' && item.lower === ',') return false
      // "claimed Ames and Lopez were late"
      if ((item.classes & COORDINATOR) !== 0 && !(items[index - 1]?.group?.form === 'name' && items[index + 1]?.group?.form === 'name')) return false
    }
  }
  return false
}

/** A past form that its reading took for a participle. */
export function isPast(item: Item): boolean {
  return item.kind === 'verb' && item.group.form === 'participle' && !item.lower.endsWith('ing')
}

function isSubjectPronoun(item: Item | undefined): boolean {
  return item?.kind === 'noun' && item.group.form === 'pronoun' && SUBJECT_PRONOUNS.has(item.lower)
}

/** Items that may stand between commas behind a cue. */
const LONGEST_ASIDE = 20

/**
 * After a comma behind the cue: where what was said comes, if it does: "said, in a note on Monday, that", "said, citing aides,
 * that". Behind several commas or a verb only "that" goes on: "said, as Fars reported, that".
 */
function resumption(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  if (item?.kind === 'marked' || item?.lower === 'that') return at
  if (item === undefined || !opensAside(item)) return undefined
  let plain = true
  for (let index = at + 1; index < items.length && index < at + LONGEST_ASIDE; index++) {
    const next = items[index]
    if (next?.kind === 'marked') return undefined
    if (next?.kind === 'verb') plain = false
    // "said, in a note on Monday: “Q”"
    if (plain && next?.lower === ':' && items[index + 1]?.kind === 'marked') return index + 1
    if (next?.kind !== 'mark' || next.lower !== ',') continue
    const behind = items[index + 1]
    if (behind?.lower === 'that' || (plain && (behind?.kind === 'marked' || (item.lower === 'according' && behind?.kind === 'noun')))) return index + 1
    plain = false
  }
  return undefined
}

/** "in", "on Monday", "citing", "as", "when", "according": what can be put in between a cue and what was said. */
function opensAside(item: Item): boolean {
  if (isGerund(item)) return ((item.report?.takes ?? IS_RELAY) & IS_RELAY) !== 0
  return isTime(item) || (item.kind === 'word' && (ADJUNCT_PREPOSITIONS.has(item.lower) || item.lower === 'when' || item.lower === 'according'))
}

/** "said in remarks broadcast live that": over what hangs on the place or time. */
function thatBehind(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 8; at++) {
    const item = items[at]
    if (item === undefined || item.kind === 'mark' || item.kind === 'marked' || (item.kind === 'verb' && item.group.form === 'finite') || (item.classes & COORDINATOR) !== 0) return undefined
    if (item.kind === 'word' && item.lower === 'that') return at
  }
  return undefined
}

export function isAfterVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (AFTER_VERB.has(item.lower) || ((item.classes & ADVERB) !== 0 && (item.classes & (PREPOSITION | COORDINATOR | RELATIVE)) === 0 && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower)))
}

/** "proposing", "having proposed", as its reading has it. */
export function isGerund(item: Item | undefined): boolean {
  return item?.kind === 'verb' && item.group.form !== 'finite' && item.group.form !== 'infinitive' && (item.lower.endsWith('ing') || item.group.perfect === true)
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
