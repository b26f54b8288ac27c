/** What tells a clause, for the grammar of attribution: a subject with its verb, the forms of that verb, what may stand behind it, and the stops. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE } from '../../lexicon/classes.js'
import { AFTER_VERB, BEFORE_TIMES, CLAUSE_OPENERS, QUESTION_WORDS } from '../../lexicon/reporting-grammar.js'
import { IS_THOUGHT, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { hasClass, hasForm, isMark, isNoun, isOneOf, isVerb, isWord, type Item } from '../lines/item.js'
import { behindPhrase, isTime } from '../lines/phrases.js'

/** A noun group with its finite verb right behind it. */
export function isSubject(items: readonly Item[], at: number): boolean {
  if (!isNoun(items[at])) return false
  let verb = behindPhrase(items, at)
  while (isAfterVerb(items[verb])) verb++
  return hasForm(items[verb], 'finite')
}

/** ", Ames added": a subject and a verb of saying; or one of knowing that ends the sentence: ", the Courier has learned." */
export function isReport(items: readonly Item[], at: number): boolean {
  const verb = behindPhrase(items, at)
  const takes = items[verb]?.report?.takes ?? IS_THOUGHT
  return (takes & IS_THOUGHT) === 0 || ((takes & TAKES_CLAUSE) !== 0 && (items[verb + 1] === undefined || isStop(items[verb + 1])))
}

/** A past form that its reading took for a participle. */
export function isPast(item: Item): boolean {
  return hasForm(item, 'participle') && !item.lower.endsWith('ing')
}

/** "proposing", "having proposed", as its reading has it. */
export function isGerund(item: Item | undefined): boolean {
  return isVerb(item) && item.group.form !== 'finite' && item.group.form !== 'infinitive' && (item.lower.endsWith('ing') || item.group.perfect === true)
}

/** What may stand right behind a verb: an adverb, a particle; it opens nothing. */
export function isAfterVerb(item: Item | undefined): boolean {
  return isWord(item) && (AFTER_VERB.has(item.lower) || (hasClass(item, ADVERB) && !hasClass(item, PREPOSITION | COORDINATOR | RELATIVE) && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower)))
}

/** Over adverbs and times, "today", "on Monday", "early on Monday". */
export function behindTimes(items: readonly Item[], from: number): number {
  let at = from
  while (isAfterVerb(items[at]) || isTime(items[at]) || (isWord(items[at]) && (isTime(items[at + 1]) || (isOneOf(items[at], BEFORE_TIMES) && isWord(items[at + 1]) && isTime(items[at + 2]))))) at++
  return at
}

/** A comma, a colon, a semicolon, or a mark that ends a sentence. */
export function isStop(item: Item | undefined): boolean {
  return isMark(item) && (/^[.!?…]/.test(item.lower) || item.lower === ',' || item.lower === ':' || item.lower === ';')
}
