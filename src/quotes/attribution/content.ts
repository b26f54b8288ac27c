/** What was said, in items of its line: the runs that it is made of, and how it follows its cue. */
import { isMarked, isVerb, type Item } from '../lines/item.js'
import type { Phrase } from '../lines/phrases.js'
import { isPast } from './clause.js'

/** A run of items, `last` included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** How it is told: in marks, as a clause of its own, by "that", by a question word, by an infinitive, or as a mere object. */
export type ContentForm = 'quote' | 'that' | 'clause' | 'question' | 'infinitive' | 'object'

/** What follows a cue. */
export interface Following extends Run {
  readonly form: ContentForm
  readonly addressee: Phrase | undefined
  /** Something stands between the cue and what was said: a colon, a comma, a time, a place. */
  readonly apart: boolean
}

/** Has the run a finite verb or words in marks: enough to have been said? */
export function isSayable(items: readonly Item[], run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    const item = items[at]
    if (isMarked(item) || (isVerb(item) && (item.group.form === 'finite' || isPast(item)))) return true
  }
  return false
}
