/** Verbs that no table lists report where their place says so: “It is safe,” she quavered; "he crowed that it was safe". */
import { VERBS_OF_EFFECT } from '../../lexicon/reporting-grammar.js'
import { type ReportingVerb, TAKES_QUOTE, TAKES_THAT_CLAUSE } from '../../lexicon/reporting-verbs.js'
import { isAfterVerb, isSubject } from './clause.js'
import { CAPITALIZED } from '../../text/words/words.js'
import { hasForm, isMark, isMarked, isNoun, isVerb, itemBefore, reads } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import { phraseFrom } from '../lines/phrases.js'
import { endsInComma, endsQuote } from '../lines/stretch.js'
import { isBare } from './leading.js'
import type { Sources } from './sources.js'

const BESIDE_MARKS: ReportingVerb = { lemma: '', forms: [], takes: TAKES_QUOTE }
const BEFORE_THAT: ReportingVerb = { lemma: '', forms: [], takes: TAKES_THAT_CLAUSE }

/** What the verb at item `at` takes by its place. */
export function unlisted(line: Line, sources: Sources, at: number): ReportingVerb | undefined {
  const { items } = line
  const verb = items[at]
  if (!isVerb(verb) || verb.group.form !== 'finite' || verb.group.passive || verb.group.negated || verb.group.modal !== undefined || VERBS_OF_EFFECT.has(verb.group.lemma)) return undefined
  let next = at + 1
  if (isAfterVerb(items[next])) next++
  const edge = items[next]
  if (reads(edge, 'that')) {
    const subject = isSubject(items, next + 1) ? line.subjects.of(at) : undefined
    return subject !== undefined && (subject.relative === undefined || !reads(items[subject.relative], 'that')) && sources.canSpeak(line, subject) && (!isBare(line, verb) || hasForm(items[subject.head], 'pronoun')) ? BEFORE_THAT : undefined
  }
  if (line.marked.length === 0) return undefined
  const behind = items[next + 1]
  const isInverted = itemBefore(items, at)?.kind === 'marked'
  const subject = !isInverted ? line.subjects.of(at) : isNoun(edge) ? phraseFrom(items, next) : undefined
  if (subject === undefined || subject.relative !== undefined) return undefined
  // "Ames quavered, “It is safe.”"
  if (reads(edge, ',') && isMarked(behind) && items[next + 2] === undefined) return BESIDE_MARKS
  if (!sources.canSpeak(line, subject)) return undefined
  const start = isInverted ? at : subject.first
  const said = itemBefore(items, start)
  const open = itemBefore(items, start - 1)
  const isSaid = isMarked(said) && (endsInComma(line, said.marked) || (line.text.words.shape(said.to) & CAPITALIZED) === 0) && endsQuote(line, said.marked)
  return isSaid && (open === undefined || isMark(open)) ? BESIDE_MARKS : undefined
}
