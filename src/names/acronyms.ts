/** Short forms by first letters: which ones a name gives, and whether letters are one of them. */
import type { Token } from './tokens.js'

/** "Of", "for", "and" and their like in Spanish and Portuguese lend no letter to an acronym; the article is no part of the name. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for', 'and', 'the', '&', 'on', 'in', 'with', "'s", 'de', 'del', 'la', 'los', 'y', 'e', 'do', 'da'])

/** "World Health Organization" gives "who", "Islamic Revolutionary Guard Corps" gives "irgc"; small words with and without their letter. */
export function acronymsOf(tokens: readonly Token[]): readonly string[] {
  let spare = ''
  let full = ''
  for (const { lower } of tokens) {
    for (const part of lower.split(/[- ]/)) {
      const letter = part.charAt(0)
      if (!SILENT.has(part)) spare += letter
      if (part !== 'the') full += letter
    }
  }
  return [spare, full, inOneOrder(spare)]
}

/** Letters in one order: in another language the words stand in another, PRI for the Institutional Revolutionary Party. */
export const inOneOrder = (letters: string): string => (letters.length > 2 ? [...letters].sort().join('') : letters)

export const isShortFor = (acronym: string, letters: string): boolean => acronym.length === letters.length && inOneOrder(acronym) === inOneOrder(letters)
