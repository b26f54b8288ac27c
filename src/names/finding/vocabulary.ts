import { articleLexicon, listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { ORDINARY_ENDINGS, PREFIXES } from '../../lexicon/word-parts.js'
import { Memory } from '../words/memory.js'

const ORDINARY =
  classes.FUNCTION_WORD | classes.COMMON | classes.ROLE | classes.ADVERB | classes.ADJECTIVE | classes.NOUN | classes.VERB | classes.REPORTING_VERB | classes.REPORTING_NOUN | classes.TIME_UNIT | classes.NUMBER_WORD

const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(ORDINARY_ENDINGS)
const SHORTEST_ENDING = 3
const LONGEST_ENDING = 7
const BEYOND_ASCII = /[^\0-\x7f]/
const DIACRITICS = /[\u0300-\u036f]/g
const MOST_ANSWERS = 4096
const answers = /* @__PURE__ */ new Memory<boolean>(MOST_ANSWERS)

/** The classes of a word, found without its diacritics where it has some. */
export function classesOf(lower: string, known: number): number {
  if (known !== 0 || !BEYOND_ASCII.test(lower)) return known
  return articleLexicon().of(lower.normalize('NFD').replace(DIACRITICS, '')).classes & (classes.GIVEN_NAME | classes.SURNAME | classes.PLACE | classes.DEMONYM)
}

/** Is this word an everyday one, in any of its forms? The last answers are remembered. */
export function isOrdinary(lower: string, known: number): boolean {
  if ((known & ORDINARY) !== 0) return true
  let answer = answers.get(lower)
  if (answer === undefined) answers.set(lower, (answer = isDerived(lower, (known & (classes.GIVEN_NAME | classes.SURNAME)) !== 0)))
  return answer
}

/** No word of an open class is shorter: "Rees" is no form of "re". */
const SHORTEST_BASE = 3

/** Words of grammar take no endings: "Anders" is no form of "and". */
function isListed(word: string): boolean {
  const known = word.length < SHORTEST_BASE ? 0 : listedClasses(word)
  return (known & ((known & classes.FUNCTION_WORD) !== 0 ? ORDINARY & ~(classes.FUNCTION_WORD | classes.COMMON) : ORDINARY | classes.TITLE)) !== 0
}

/** A word that is known as a name is inflected at most, "Woods": "Ingrid" holds no "grid". */
function isDerived(word: string, isName: boolean): boolean {
  if (word.length < 4) return false
  if (isInflected(word)) return true
  if (isName) return false
  if (word.length > 6) for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) if (ENDINGS.has(word.slice(-length))) return true
  for (const prefix of PREFIXES) {
    if (word.length <= prefix.length + 3 || !word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    if (isListed(rest) || isInflected(rest)) return true
  }
  return false
}

/** What an inflected or derived word ends in, and what its base may end in instead (Quirk et al. 1985, §3.5–3.10, §5.80, §7.46). */
const INFLECTIONS: ReadonlyArray<readonly [ending: string, bases: readonly string[]]> = [
  ['ies', ['y']], ['es', ['', 'e']], ['s', ['']], ['ied', ['y']], ['ed', ['', 'e']], ['ing', ['', 'e']], ['ily', ['y']], ['ally', ['al', '']],
  ['ly', ['', 'le']], ['men', ['man']], ['iest', ['y']], ['est', ['', 'e']], ['ers', ['', 'e']], ['ial', ['', 'e']]
]

/** Is this an inflected form of an everyday word? */
function isInflected(word: string): boolean {
  for (const [ending, bases] of INFLECTIONS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending) || (ending === 's' && word.endsWith('ss'))) continue
    const stem = word.slice(0, -ending.length)
    for (const base of bases) if (isListed(stem + base)) return true
    // "stopped", "running"
    if ((ending.startsWith('e') || ending === 'ing') && stem.length > 2 && stem.at(-1) === stem.at(-2) && isListed(stem.slice(0, -1))) return true
  }
  return false
}
