/** What may stand between a subject and its verb: adverbs and times; and how far the two may lie apart. */
import { ADVERB, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../../lexicon/classes.js'
import { BEFORE_TIMES, BETWEEN_SUBJECT_AND_VERB } from '../../lexicon/reporting-grammar.js'
import { type Item, itemBefore } from './item.js'
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
      if (before?.kind === 'word' && BEFORE_TIMES.has(before.lower)) {
        at -= 2
        continue
      }
      // "the firm, which last week said", "a report released on Monday said", "the firm, a rival, last week said", "the firm earlier last week said"
      if (before?.kind === 'noun' || (before?.kind === 'word' && (before.classes & ADVERB) !== 0) || (before?.lower === ',' && item.to - item.from > 1) || before?.group?.form === 'participle' || (before !== undefined && (before.classes & RELATIVE) !== 0)) {
        at--
        continue
      }
    }
    // "Ames himself recently said"
    if (item?.kind === 'noun' && item.to === item.from + 1 && BETWEEN_SUBJECT_AND_VERB.has(item.lower) && items[at - 1]?.kind === 'noun') at--
    else if (item?.kind === 'word' && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || ((item.classes & ADVERB) !== 0 && (item.classes & (COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION)) === 0))) at--
    else return at
  }
}
