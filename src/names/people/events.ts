/** What befalls people makes them what an article calls them from then on: who is charged is "the suspect", who is stabbed "the victim". */
import { CHARGING_VERBS, HARMING_VERBS } from '../../lexicon/name-context.js'
import type { SentenceReading, WordRange } from '../../text/clauses/clauses.js'
import { groupAt, verbOf } from '../../text/clauses/standing.js'
import type { Words } from '../../text/words/words.js'

const MADE = /* @__PURE__ */ made()

function made(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const verb of CHARGING_VERBS) table.set(verb, 'suspect')
  for (const verb of HARMING_VERBS) table.set(verb, 'victim')
  return table
}

/** What the verb beside a name makes of whoever has it: "Marsh was charged", "stabbed Marsh", "Marsh was found dead". */
export function madeBy(reading: SentenceReading, words: Words, range: WordRange): string | undefined {
  const does = verbOf(reading, range)
  if (does !== undefined) {
    const next = words.lower(does.to)
    return does.passive === undefined || does.negated ? undefined : MADE.get(does.lemma) ?? (next === 'guilty' ? 'suspect' : next === 'dead' ? 'victim' : undefined)
  }
  const noun = groupAt(reading, range.from)
  const verb = groupAt(reading, (noun?.from ?? range.from) - 1)
  return noun?.to === range.to && verb?.kind === 'verb' && verb.passive === undefined && !verb.negated ? MADE.get(verb.lemma) : undefined
}
