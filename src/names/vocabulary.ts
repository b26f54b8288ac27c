import { articleLexicon } from '../lexicon/article-lexicon.js'
import * as classes from '../lexicon/classes.js'

/** Closed-class words: they never make a name by themselves. */
export const FUNCTION_WORD =
  classes.DETERMINER | classes.PREPOSITION | classes.PRONOUN | classes.AUXILIARY | classes.MODAL | classes.COORDINATOR | classes.SUBORDINATOR | classes.RELATIVE

const ORDINARY =
  FUNCTION_WORD | classes.COMMON | classes.ROLE | classes.ADVERB | classes.ADJECTIVE | classes.NOUN | classes.VERB | classes.REPORTING_VERB | classes.REPORTING_NOUN | classes.TIME_UNIT | classes.NUMBER_WORD

/** Ends that make ordinary English words and hardly ever names. */
const ORDINARY_ENDINGS = ['tion', 'sion', 'ment', 'ness', 'able', 'ible', 'ous', 'less', 'ity', 'ology', 'ship', 'hood', 'ized', 'ised', 'ative', 'ively', 'ously', 'ically', 'ization', 'isation', 'ments', 'tions', 'sions', 'ities', 'ists', 'isms', 'wise', 'wards', 'ology', 'ically']
const PREFIXES = ['un', 'in', 'im', 'dis', 're', 'mis', 'non', 'over', 'under', 'out', 'pre', 'sub', 'anti', 'counter', 'self', 'inter', 'multi', 'micro']

const BEYOND_ASCII = /[^\0-\x7f]/
const DIACRITICS = /[\u0300-\u036f]/g

/** Is this word an everyday one, in any of its forms? Answers are kept for the article. */
export interface Vocabulary {
  ordinary(lower: string, known: number): boolean
  /** The classes of a word, found without its diacritics where it has some. */
  classesOf(lower: string, known: number): number
}

export function createVocabulary(): Vocabulary {
  const lexicon = articleLexicon()
  const answers = new Map<string, boolean>()
  const is = (word: string): boolean => ((lexicon.get(word) ?? 0) & ORDINARY) !== 0
  const derived = (word: string): boolean => {
    if (word.length < 4) return false
    if (stems(word).some(is)) return true
    if (word.length > 6 && ORDINARY_ENDINGS.some((end) => word.endsWith(end))) return true
    return PREFIXES.some((prefix) => word.length > prefix.length + 3 && word.startsWith(prefix) && (is(word.slice(prefix.length)) || stems(word.slice(prefix.length)).some(is)))
  }
  return {
    classesOf(lower, known) {
      if (known !== 0 || !BEYOND_ASCII.test(lower)) return known
      return (lexicon.get(lower.normalize('NFD').replace(DIACRITICS, '')) ?? 0) & (classes.GIVEN_NAME | classes.SURNAME | classes.PLACE | classes.DEMONYM)
    },
    ordinary(lower, known) {
      if ((known & ORDINARY) !== 0) return true
      let answer = answers.get(lower)
      if (answer === undefined) answers.set(lower, (answer = derived(lower)))
      return answer
    }
  }
}

/** Base forms that a regularly inflected word can come from (Quirk et al. 1985, §3.5–3.10, §5.80, §7.46). */
function stems(word: string): readonly string[] {
  const found: string[] = []
  const undo = (ending: string, ...replacements: readonly string[]): void => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return
    const stem = word.slice(0, -ending.length)
    for (const replacement of replacements) found.push(stem + replacement)
    if (ending.startsWith('e') || ending === 'ing') {
      if (stem.length > 2 && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
    }
  }
  undo('ies', 'y')
  undo('es', '', 'e')
  if (!word.endsWith('ss')) undo('s', '')
  undo('ied', 'y')
  undo('ed', '', 'e')
  undo('ing', '', 'e')
  undo('ily', 'y')
  undo('ally', 'al', '')
  undo('ly', '', 'le')
  undo('iest', 'y')
  if (word.length > 5) undo('est', '', 'e')
  undo('ers', '', 'e')
  undo('ial', '', 'e')
  return found
}
