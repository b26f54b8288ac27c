/** What tells a clause, for the grammar of attribution: a subject with its verb, the forms of that verb, what may stand behind it, and the stops. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE } from '../../lexicon/classes.js'
import { AFTER_VERB, BEFORE_TIMES, CLAUSE_OPENERS, QUESTION_WORDS } from '../../lexicon/reporting-grammar.js'
import { IS_THOUGHT, TAKES_CLAUSE } from '../../lexicon/reporting-verbs.js'
import type { Item } from '../lines/item.js'
import { isTime, phraseFrom } from '../lines/phrases.js'

/** A noun group with its finite verb right behind it. */
export function isSubject(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'noun') return false
  let verb = phraseFrom(items, at).last + 1
  while (isAfterVerb(items[verb])) verb++
  return items[verb]?.group?.form === 'finite'
}

/** ", Ames added": a subject and a verb of saying; or one of knowing that ends the sentence: ", the Courier has learned." */
export function isReport(items: readonly Item[], at: number): boolean {
  const verb = phraseFrom(items, at).last + 1
  const takes = items[verb]?.report?.takes ?? IS_THOUGHT
  return (takes & IS_THOUGHT) === 0 || ((takes & TAKES_CLAUSE) !== 0 && (items[verb + 1] === undefined || isStop(items[verb + 1])))
}

/** A past form that its reading took for a participle. */
export function isPast(item: Item): boolean {
  return item.kind === 'verb' && item.group.form === 'participle' && !item.lower.endsWith('ing')
}

/** "proposing", "having proposed", as its reading has it. */
export function isGerund(item: Item | undefined): boolean {
  return item?.kind === 'verb' && item.group.form !== 'finite' && item.group.form !== 'infinitive' && (item.lower.endsWith('ing') || item.group.perfect === true)
}

/** What may stand right behind a verb: an adverb, a particle; it opens nothing. */
export function isAfterVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (AFTER_VERB.has(item.lower) || ((item.classes & ADVERB) !== 0 && (item.classes & (PREPOSITION | COORDINATOR | RELATIVE)) === 0 && !QUESTION_WORDS.has(item.lower) && !CLAUSE_OPENERS.has(item.lower)))
}

/** Over adverbs and times, "today", "on Monday", "early on Monday". */
export function behindTimes(items: readonly Item[], from: number): number {
  let at = from
  while (isAfterVerb(items[at]) || isTime(items[at]) || (items[at]?.kind === 'word' && (isTime(items[at + 1]) || (BEFORE_TIMES.has(items[at]?.lower ?? '') && items[at + 1]?.kind === 'word' && isTime(items[at + 2]))))) at++
  return at
}

/** A comma, a colon, a semicolon, or a mark that ends a sentence. */
export function isStop(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (/^[.!?…]/.test(item.lower) || item.lower === ',' || item.lower === ':' || item.lower === ';')
}
