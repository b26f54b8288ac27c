/** What may stand between a subject and its verb: adverbs and times; and how far the two may lie apart. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../../lexicon/classes.js'
import { BEFORE_TIMES, BETWEEN_SUBJECT_AND_VERB } from '../../lexicon/reporting-grammar.js'
import { hasClass, hasForm, isNoun, isWord, type Item, itemBefore, reads } from './item.js'
import { isTime } from './phrases.js'

/** How far a subject may lie before its verb, in items: longer asides are read as something else. */
export const REACH = 40

/** Back from item `from` over adverbs and times: the item where the subject may end. */
export function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from
  for (;;) {
    const item = itemBefore(items, at + 1)
    // "Lopez on Tuesday said", "Lopez on Tuesday night said"
    if (item !== undefined && isTime(item) && at > 0) {
      const before = items[at - 1]
      if (isWord(before) && BEFORE_TIMES.has(before.lower)) {
        at -= 2
        continue
      }
      // "the firm, which last week said", "a report released on Monday said", "the firm, a rival, last week said", "the firm earlier last week said"
      if (isNoun(before) || (isWord(before) && hasClass(before, ADVERB)) || (reads(before, ',') && item.to - item.from > 1) || hasForm(before, 'participle') || (before !== undefined && hasClass(before, RELATIVE))) {
        at--
        continue
      }
    }
    // "Ames for her part said"
    if (item?.lower === 'part' && reads(items[at - 1], 'for')) at -= 2
    // "Ames himself recently said"
    else if (isNoun(item) && item.to === item.from + 1 && BETWEEN_SUBJECT_AND_VERB.has(item.lower) && isNoun(items[at - 1])) at--
    else if (isWord(item) && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || (hasClass(item, ADVERB) && !hasClass(item, COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION)))) at--
    else return at
  }
}
