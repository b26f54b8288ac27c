import { SPANISH } from '../words/name-tables.js'
import type { NameWord } from './name-words.js'
import type { WordFacts } from '../words/word-facts.js'

/** Do the last two words look like a father's and a mother's surname, as in "Gabriel García Márquez"? */
export function isSpanishDouble(words: readonly NameWord[]): boolean {
  const last = words.length - 1
  if (last < 2) return false
  const father = words[last - 1]?.facts
  const mother = words[last]?.facts
  if (father === undefined || mother === undefined || !isSpanishSurname(father) || father.gender !== undefined) return false
  return isSpanishSurname(mother) || mother.gender === undefined
}

/** A common Spanish surname, or a patronymic in -ez. */
function isSpanishSurname({ bits, word }: WordFacts): boolean {
  return (bits & SPANISH) !== 0 || (word.length > 4 && word.endsWith('ez'))
}
