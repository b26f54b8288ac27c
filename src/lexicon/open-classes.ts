import { ADJECTIVES } from './adjectives.js'
import { ADVERBS } from './adverbs.js'
import { ADJECTIVE, ADVERB, NOUN } from './classes.js'
import { baseOf, thirdPersonOf } from './inflect.js'
import { ADJECTIVE_VERBS, EVEN_VERBS, NOUN_VERBS, VERBLIKE_NOUNS } from './verbs.js'

/** The lists of adjectives, adverbs and nouns that are verbs too, with their classes; verbs themselves are in `verb-forms.ts`. */
export function openClasses(): ReadonlyArray<readonly [words: Iterable<string>, classes: number]> {
  const nouns = [...EVEN_VERBS, ...NOUN_VERBS].map(baseOf)
  return [
    [nouns, NOUN],
    [nouns.map(thirdPersonOf), NOUN],
    [VERBLIKE_NOUNS, NOUN],
    [ADJECTIVES, ADJECTIVE],
    [ADJECTIVE_VERBS.map(baseOf), ADJECTIVE],
    [ADVERBS, ADVERB]
  ]
}
