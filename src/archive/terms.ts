/**
 * What a text says, as terms: its content words in order, each as a number that stands for its stem, with a weight.
 *
 * Weights are fixed, not counted from the archive, so that what two texts share does not depend on what else was linked.
 */
import { countryForms } from '../names/finding/countries.js'
import { AUXILIARIES, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from '../lexicon/function-words.js'
import { COMMON_NEWS_WORDS, EMPTY_WORDS, NEGATIONS } from '../lexicon/news-words.js'
import { CARDINALS } from '../lexicon/time-words.js'
import { look } from '../lexicon/table.js'
import { stemOf } from '../text/words/stem.js'

/** A content word where it stands. */
export interface Term {
  /** Equal for words of one stem. */
  readonly id: number
  /** How much it says: 1, or ½ for names and for words that all news repeats. */
  readonly weight: number
  /** The word in lower case. */
  readonly word: string
}

export interface Terms {
  /** In order of the text. */
  readonly list: readonly Term[]
  /** How often something is denied. */
  readonly negations: number
  /** The numbers in digits. */
  readonly numbers: readonly string[]
}

/** Turns texts into terms; words and stems are worked out once for all texts. */
export interface TermReader {
  read(text: string, limit?: number): Terms
  /** The stem that an id stands for. */
  stem(id: number): string
}

interface Entry {
  readonly id: number
  /** -1: denies; 0: says nothing. */
  readonly weight: number
}

const HALF = 0.5
/** "U.S", "3.5", "8,579", "Khamene'i", "don’t", "F16". */
const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|(?<!\p{N})\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const DIGIT = /^\d/

let common: ReadonlySet<string> | undefined
/** Stems of words that all news repeats. */
export const commonStems = (): ReadonlySet<string> => (common ??= new Set(COMMON_NEWS_WORDS.map(stemOf)))

/** Makes a reader of terms. Ids are its own: compare only terms of one reader. */
export function termReader(): TermReader {
  const empty: ReadonlySet<string> = new Set(
    [DETERMINERS, PREPOSITIONS, PRONOUNS, AUXILIARIES, MODALS, COORDINATORS, SUBORDINATORS, RELATIVES, EMPTY_WORDS].flat()
  )
  const denying: ReadonlySet<string> = new Set(NEGATIONS)
  const small: ReadonlySet<string> = new Set(Object.keys(CARDINALS))
  const countries = countryForms()
  const stems: string[] = []
  const ids = new Map<string, number>()
  const entries = new Map<string, Entry>()

  const entryOf = (lower: string): Entry => {
    let entry = entries.get(lower)
    if (entry === undefined) {
      if (denying.has(lower)) entry = { id: -1, weight: -1 }
      else if (empty.has(lower) || lower.length === 1) entry = { id: -1, weight: 0 }
      else {
        const country = countries.get(lower)
        const stem = country ?? stemOf(lower)
        let id = ids.get(stem)
        if (id === undefined) {
          id = stems.length
          stems.push(stem)
          ids.set(stem, id)
        }
        entry = { id, weight: country !== undefined || commonStems().has(stem) || small.has(lower) ? HALF : 1 }
      }
      entries.set(lower, entry)
    }
    return entry
  }

  return {
    stem: (id) => stems[id] ?? '',
    read(text, limit = Infinity) {
      const list: Term[] = []
      const numbers: string[] = []
      let negations = 0
      let at = 0
      for (const match of text.matchAll(WORD)) {
        const surface = match[0]
        const word = plain(surface)
        const entry = entryOf(word)
        const capital = at++ > 0 && CAPITAL.test(surface)
        // A capital at the beginning is one of a name where the next word has one too.
        const first = at === 2 && capital ? list[0] : undefined
        if (first !== undefined && CAPITAL.test(text)) list[0] = { ...first, weight: HALF }
        if (entry.weight < 0) negations++
        else if (entry.weight > 0) {
          list.push({ id: entry.id, weight: capital ? HALF : entry.weight, word })
          const count = look(CARDINALS, word) ?? 0
          // "One" is a pronoun as well.
          if (count > 1 || DIGIT.test(word)) numbers.push(count > 1 ? `${count}` : word)
          if (list.length >= limit) break
        }
      }
      return { list, negations, numbers }
    }
  }
}

/** Lower case, without a possessive ending; "US" is no pronoun. */
function plain(surface: string): string {
  let word = surface === 'US' ? 'u.s' : surface.toLowerCase()
  if (word.includes('’')) word = word.replaceAll('’', "'")
  return word.endsWith("'s") ? word.slice(0, -2) : word
}
