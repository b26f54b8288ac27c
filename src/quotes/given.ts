/** A verb and a noun for words make one cue: "released the statement, “Q”", "gave evidence that Q", "made it clear that Q". */
import { REPORTING_NOUN } from '../lexicon/classes.js'
import { GIVING_VERBS, isGivenNoun } from '../lexicon/reporting-nouns.js'
import type { Attribution } from './cue.js'
import { endOfContent, MAIN_CLAUSE } from './ends.js'
import { isSubject } from './content.js'
import type { Line } from './lines.js'
import type { Subjects } from './subjects.js'

/** What the verb at item `at` gives word of. */
export function givesWord(line: Line, subjects: Subjects, at: number): Attribution | undefined {
  const { items, text: { words } } = line
  const verb = items[at]
  if (verb?.kind !== 'verb' || verb.group.passive || verb.group.negated) return undefined
  let noun = at + 1
  if (items[noun]?.lower === 'it') noun++
  const head = items[noun]
  const edge = items[noun + 1]
  if (head === undefined || edge === undefined) return undefined
  const isWord = head.kind === 'noun' && (words.classes(head.group.head) & REPORTING_NOUN) !== 0
  const first = noun + 2
  let last = first
  if (isWord && noun === at + 1 && (edge.lower === ',' || edge.lower === ':')) {
    if (items[first]?.kind !== 'marked') return undefined
  } else {
    if (edge.lower !== 'that' || !GIVING_VERBS.has(verb.group.lemma) || !isGivenNoun(head.lower) || !isSubject(items, first)) return undefined
    last = endOfContent(line, first, MAIN_CLAUSE)
  }
  const speaker = subjects.of(at)
  return speaker && { pattern: 'noun', cue: { from: verb.from, to: head.to }, runs: [{ first, last }], speaker, via: undefined, addressee: undefined, thought: false, end: last + 1 }
}
