/** Whether what was said begins at an item, and in which form: by what the verb of the cue takes. */
import { COORDINATOR, NUMBER_WORD, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../../lexicon/classes.js'
import { ADJUNCT_PREPOSITIONS, CLAUSE_OPENERS, INDEFINITE_OPENERS, OBJECT_PRONOUNS, PARTITIVES, QUESTION_WORDS, SUBJECT_PRONOUNS, TYING_PREPOSITIONS, VAGUE_OBJECTS } from '../../lexicon/reporting-grammar.js'
import { IS_EVIDENCE, IS_THOUGHT, NEEDS_THAT, REPORTING_WITH, TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_OBJECT, TAKES_QUESTION, TAKES_QUOTE, TAKES_THINGS } from '../../lexicon/reporting-verbs.js'
import { NUMERIC, type Words } from '../../text/words/words.js'
import { hasClass, hasForm, isDash, isMark, isMarked, isNoun, isOneOf, isVerb, isWord, type Item, reads } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { behindPhrase, isTime } from '../lines/phrases.js'
import { isGerund, isPast, isReport, isSubject } from './clause.js'
import type { ContentForm } from './content.js'

/** Does what was said begin here? `told`: the verb, if its listener stands between. */
export function formAt({ items, isHeadline, marked, text: { words } }: Line, at: number, takes: number, apart: boolean, told: string | undefined): ContentForm | undefined {
  const item = items[at]
  if (item === undefined) return undefined
  const clause = (takes & TAKES_CLAUSE) !== 0
  const bare = clause && (takes & NEEDS_THAT) === 0
  if (isMarked(item)) return (takes & TAKES_QUOTE) !== 0 || bare ? 'quote' : (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  if (bare && !apart && told === undefined && (takes & TAKES_THINGS) === 0 && isFronted(items, at)) return 'clause'
  // "apologized for a delay that stranded many", "the gathering that began", "tells the story of a diver that drowned": behind a place, a reason or a listener, and where "that" cannot be missing, a relative clause.
  if (item.lower === 'that' && clause && !((apart || !bare || told !== undefined) && hasForm(items[at + 1], 'finite'))) {
    // "said that” is a clause; "denied that claim" is not.
    // Nor is "told them that, they left".
    if ((isWord(item) || isNoun(item)) && !(reads(items[at + 1], ',') && isSubject(items, at + 2))) return 'that'
  }
  if (isNoun(item)) {
    // "reported first quarter profit fell": a time that belongs to the noun behind it.
    if (isTime(item) && !(isNoun(items[at + 1]) && isKindOfTime(words, item))) {
      const verb = items[behindPhrase(items, at)]
      if (!isVerb(verb) || (verb.report !== undefined && verb.group.modal === undefined)) return undefined
    }
    // "said this when she opened the pier", "disclosed this in a statement": it was said before, or will be.
    const behind = items[at + 1]
    if (item.lower === 'this' && isWord(behind) && (behind.lower === 'when' || hasClass(behind, PREPOSITION | SUBORDINATOR))) return undefined
    // "said the US would" has no object.
    const mayBeSubject = !(item.group.form === 'pronoun' && OBJECT_PRONOUNS.has(item.lower))
    if (bare && mayBeSubject && hasFiniteVerb(items, at, (takes & (TAKES_OBJECT | TAKES_THINGS | IS_THOUGHT)) !== 0 || (marked.length === 0 && VAGUE_OBJECTS.has(item.lower)))) return 'clause'
    // "offered an “apology”"
    if (clause && !bare && (takes & TAKES_QUOTE) !== 0 && INDEFINITE_OPENERS.has(item.lower) && isMarked(items[at + 1])) return 'clause'
    // Over an article: "Ames says pier to close"
    if (bare && isHeadline && hasForm(items[behindPhrase(items, at)], 'infinitive')) return 'clause'
    // "Records show Ames left."
    if (clause && (takes & IS_EVIDENCE) !== 0 && item.lower !== 'that' && mayBeSubject && (isSubject(items, at) || (reads(items[at + 1], 'than') && isAmount(words, items, at)))) return 'clause'
    return !apart && told === undefined && (takes & TAKES_OBJECT) !== 0 ? 'object' : undefined
  }
  if (isWord(item)) {
    // "warned them against going"
    if (told !== undefined && item.lower === 'against' && REPORTING_WITH.get('against')?.has(told)) return 'infinitive'
    // "asked not to be named", "vowed to “go on”", "vowed not to “go on”"
    const to = item.lower === 'not' ? at + 1 : at
    if ((takes & TAKES_INFINITIVE) !== 0 && ((to > at && hasForm(items[to], 'infinitive')) || (reads(items[to], 'to') && (isMarked(items[to + 1]) || isUnknownVerb(items, to + 1))))) return 'infinitive'
    // "agreed to help those who fled": a relative clause.
    if (QUESTION_WORDS.has(item.lower) && !(told === undefined && isShortened(items, at)) && (takes & (apart && item.lower !== 'how' && hasClass(item, RELATIVE | SUBORDINATOR) ? TAKES_QUESTION : TAKES_QUESTION | TAKES_CLAUSE)) !== 0) return 'question'
    if (bare && CLAUSE_OPENERS.has(item.lower) && !(told === undefined && isShortened(items, at)) && hasFiniteVerb(items, at, false)) return 'clause'
    // "said about 50 were lost", "says as many as half of them left", "said under the plan they left"
    if (clause && (takes & IS_EVIDENCE) !== 0 && (CLAUSE_OPENERS.has(item.lower) || (hasClass(item, PREPOSITION) && !TYING_PREPOSITIONS.has(item.lower))) && isAmount(words, items, at)) return 'clause'
    if (bare && !apart && hasClass(item, PREPOSITION) && ((item.lower === 'as' && words.lower(item.to + 1) === 'as') || (words.shape(items[at + 1]?.from ?? 0) & NUMERIC) !== 0 || (words.classes(items[at + 1]?.from ?? 0) & NUMBER_WORD) !== 0 || (!ADJUNCT_PREPOSITIONS.has(item.lower) && isSubject(items, behindPhrase(items, at + 1)))) && hasFiniteVerb(items, at, false)) return 'clause'
  }
  if (isVerb(item)) {
    // "in order to show": what for.
    if (item.group.form === 'infinitive') return (takes & TAKES_INFINITIVE) !== 0 && !reads(items[at - 1], 'order') ? 'infinitive' : undefined
    // "proposed closing the road"
    if (isGerund(item) && !apart && (takes & TAKES_OBJECT) !== 0) return 'object'
    if (isGerund(item) && bare && !apart && hasFiniteVerb(items, at, false)) return 'clause'
  }
  return undefined
}

/** "found |nearly half of them left", "as many as 30 were lost", "fewer than one in five had a desk": an amount and its verb. */
function isAmount(words: Words, items: readonly Item[], first: number): boolean {
  for (let at = first; at < first + 4; at++) {
    const item = items[at]
    if (item !== undefined && (item.group?.form === 'number' || (words.shape(item.from) & NUMERIC) !== 0 || (words.classes(item.from) & NUMBER_WORD) !== 0 || PARTITIVES.has(item.lower)) && !isTime(item) && hasFiniteVerb(items, at, true)) return true
  }
  return false
}

/** "its fourth quarter", "second half"; not "last week", "Monday". */
function isKindOfTime(words: Words, { from, to, group }: Item): boolean {
  return group?.form === 'common' && to - from > 1 && (words.classes(from) & PRONOUN) !== 0
}

/** "declined to comment when asked": a clause of time without its subject asks nothing. */
function isShortened(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]
  return reads(items[at], 'when') && isVerb(verb) && (verb.group.form === 'participle' || verb.group.form === 'gerund')
}

/** "said by then, the pier was shut", "says to meet the deadline, they hurry": what stands before the subject of what was said. */
function isFronted(items: readonly Item[], at: number): boolean {
  const opener = items[at]
  if (opener === undefined || opener.lower === 'that' || !(isTime(opener) || opener.group?.form === 'infinitive' || (isWord(opener) && hasClass(opener, PREPOSITION | SUBORDINATOR)))) return false
  for (let index = at + 1; index < at + 16; index++) {
    const item = items[index]
    if (item === undefined || isMarked(item) || item.report !== undefined || item.lower === 'that') return false
    if (isMark(item)) return item.lower === ',' && (index > at + 1 || opener.to > opener.from + 1) && isSubject(items, index + 1) && !isReport(items, index + 1)
  }
  return false
}

/** "vowed to blacklist the firm": one word and then another noun group; what stands between "to" and it is a verb. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  const object = items[at + 1]
  return isNoun(verb) && verb.to === verb.from + 1 && verb.group.form === 'common' && isNoun(object)
}

/** Is there a finite verb within reach whose subject may be the noun at `at`? With `strict`, none of a relative clause. */
function hasFiniteVerb(items: readonly Item[], at: number, strict: boolean): boolean {
  for (let index = at + 1; index < items.length && index < at + 25; index++) {
    const item = items[index]
    if (isMark(item) && (isDash(item) || hasClass(items[index + 1], RELATIVE))) {
      // "the crews — five in all — were lost", "the crew, which was lost, is safe": over what is put in.
      const close = closeOf(items, index)
      if (close === undefined) return false
      index = close
      continue
    }
    if (isSetOff(items, index)) return true
    if (item === undefined || (isMark(item) && (item.lower === ';' || (item.lower === '.' && !isMark(items[index + 1])) || item.lower === ':'))) return false
    if (isVerb(item) && (item.group.form === 'finite' || (!strict && isPast(item)))) return true
    // "pleaded poverty because she was ill", "accepted them as he could not sit"
    if (item.lower === 'because' || (strict && (item.lower === 'as' || item.lower === 'so'))) return false
    // "said they want": a subject and something after it, whatever the reading made of the verb.
    if (!strict && index === at + 1 && isNoun(item) && isSubjectPronoun(items[at])) return true
    // "said Ames “thanked them all”", "admitted they “were late”": the verb stands inside the marks. "offered an “apology”"
    if (isMarked(item) && (index === at + 1 || (isNoun(items[at]) && index === behindPhrase(items, at))) && (!strict || isSubjectPronoun(items[at]) || isOneOf(items[at], INDEFINITE_OPENERS))) return true
    if (strict) {
      if (hasClass(item, RELATIVE | SUBORDINATOR)) return false
      if (isVerb(item)) return false
      if (reads(item, ',')) return false
      // "claimed Ames and Lopez were late"
      if (hasClass(item, COORDINATOR) && !(hasForm(items[index - 1], 'name') && hasForm(items[index + 1], 'name'))) return false
    }
  }
  return false
}

/** "a front|, expected today, may pass": does what stands between commas here part a subject from its verb? */
export function isSetOff(items: readonly Item[], comma: number): boolean {
  const participle = items[comma + 1]
  if (!reads(items[comma], ',') || participle === undefined || !isPast(participle)) return false
  const close = closeOf(items, comma)
  return close !== undefined && hasForm(items[close + 1], 'finite')
}

/** The comma or dash that closes what the one at `open` sets off. */
function closeOf(items: readonly Item[], open: number): number | undefined {
  const mark = items[open]
  let close = open + 1
  while (close < open + 20 && items[close] !== undefined && items[close]?.lower !== mark?.lower && !(mark !== undefined && isDash(mark) && hasForm(items[close], 'finite'))) close++
  return items[close]?.lower === mark?.lower ? close : undefined
}

function isSubjectPronoun(item: Item | undefined): boolean {
  return hasForm(item, 'pronoun') && SUBJECT_PRONOUNS.has(item.lower)
}
