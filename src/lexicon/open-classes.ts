import { ADJECTIVES } from './adjectives.js'
import { ADVERBS } from './adverbs.js'
import { ADJECTIVE, ADVERB, NOUN, VERB } from './classes.js'
import { conjugate } from './inflect.js'
import { verbForms } from './verb-forms.js'
import { ADJECTIVE_VERBS, NOUN_VERBS, NOUNS_IN_ING } from './verbs.js'

/** The lists of verbs, adjectives and adverbs with their classes, as `lexiconOf` takes them: what `readClauses` needs. */
export function openClasses(): ReadonlyArray<readonly [words: Iterable<string>, classes: number]> {
  const nouns: string[] = []
  for (const entry of NOUN_VERBS) {
    const { base, third } = conjugate(entry)
    nouns.push(base, third)
  }
  return [
    [verbForms().keys(), VERB],
    [nouns, NOUN],
    [NOUNS_IN_ING, NOUN],
    [ADJECTIVES, ADJECTIVE],
    [ADJECTIVE_VERBS.map((entry) => conjugate(entry).base), ADJECTIVE],
    [ADVERBS, ADVERB]
  ]
}
