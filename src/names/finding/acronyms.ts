/** Short forms of organizations: by first letters, by the word that tells them from others, by a name that stands inside a longer one. */
import * as classes from '../../lexicon/classes.js'
import { CLUB_OPENERS, COMPANIES, FOREIGN_HEADS, FOUNDATIONS, LEGAL_FORMS, PARTNERS_OF_FIRMS, SCHOOLS, STATES_IN_LETTERS } from '../../lexicon/organization-words.js'
import { together } from '../../lexicon/table.js'
import { INITIAL } from '../../text/words/words.js'
import { phraseAt } from './phrases.js'
import { has, isHead, looks, lowerOf } from './token-kinds.js'
import type { Token } from './token.js'
import { SCHOOL } from './word-sets.js'

const OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(CLUB_OPENERS, FOREIGN_HEADS))
/** Others are called after a town: "Vellamo Council". */
export const HOUSE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(COMPANIES, SCHOOLS, FOUNDATIONS))
const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(LEGAL_FORMS, PARTNERS_OF_FIRMS))
const NOT_DISTINCT = classes.PLACE | classes.DEMONYM | classes.FUNCTION_WORD | classes.TITLE | classes.ROLE | classes.ORGANIZATION_HEAD

/** Ends what can only be a firm. */
export const isLegalForm = (lower: string): boolean => LEGAL_FORM.has(lower)

/** Letters that clubs have alike before the name: "AFC". */
const LONGEST_LETTERS = 4

/** The word that tells a firm or a university from others: "Nordvita" of Nordvita Shipping and of Grupo Nordvita. */
export function distinctOf(tokens: readonly Token[]): string | undefined {
  const [first] = tokens
  const opens = first !== undefined && OPENER.has(first.folded)
  // "Bayern" of Bayern Munich
  if (opens && tokens.length === 2 && first.lower.length > LONGEST_LETTERS && has(tokens[1], classes.PLACE)) return first.lower
  // "Marsh" of the E.F. Marsh Group
  const token = opens || looks(first, INITIAL) ? tokens[1] : first
  const last = tokens.at(-1)
  const legal = isLegalForm(lowerOf(last))
  return token === undefined || tokens.length === 1 || (token.acronym && !legal) || token.connector || (token.ordinary && !legal) || has(token, NOT_DISTINCT) || (!opens && isHead(last) && !(HOUSE.has(lowerOf(last)) && !(tokens.length > 2 && SCHOOL.has(lowerOf(last))))) ? undefined : token.lower
}

/** The names of two words and more that stand inside a longer one, "Gates Foundation" and "Nordvita Valley" of "Nordvita Valley Scaffolding". */
export function* namesWithin(tokens: readonly Token[], legal: boolean): Iterable<readonly Token[]> {
  for (let from = 1; from < tokens.length - 1; from++) if (!tokens[from]?.connector && isHead(tokens.at(-1))) yield tokens.slice(from)
  for (let to = tokens.length - 1; to > 1; to--) {
    const within = tokens.slice(0, to)
    if (!(legal ? within : tokens).some(({ connector }) => connector) && (legal || !within.every(({ ordinary }) => ordinary)) && phraseAt(within, 0, to)?.kind !== 'place') yield within
  }
}

/** "Of", "for", "and" and their like in Spanish and Portuguese lend no letter to an acronym; the article is no part of the name. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for', 'and', 'the', '&', 'on', 'in', 'with', "'s", 'de', 'del', 'la', 'los', 'y', 'e', 'do', 'da'])

/** States that are written with their letters already. */
const STATE: ReadonlySet<string> = /* @__PURE__ */ new Set(STATES_IN_LETTERS)
const isState = (word: string): boolean => STATE.has(word.replaceAll('.', ''))

/** "World Health Organization" gives "who", "Islamic Revolutionary Guard Corps" gives "irgc"; small words with and without their letter. */
export function acronymsOf(tokens: readonly Pick<Token, 'lower'>[]): readonly string[] {
  let spare = ''
  let full = ''
  for (const { lower } of tokens) {
    for (const part of lower.split(/[- ]/)) {
      const letters = isState(part) ? part.replaceAll('.', '') : part.charAt(0)
      if (!SILENT.has(part)) spare += letters
      if (part !== 'the') full += letters
    }
  }
  // "FAO": the Food and Agriculture Organization of the United Nations; "DOD": the U.S. Department of Defense
  const of = tokens.findLastIndex(({ lower }) => lower === 'of')
  const within = of > 2 ? acronymsOf(tokens.slice(0, of)) : tokens.length > 2 && isState(lowerOf(tokens[0])) ? acronymsOf(tokens.slice(1)) : []
  return [spare, full, inOneOrder(spare), ...within]
}

/** Letters in one order: in another language the words stand in another, PRI for the Institutional Revolutionary Party. */
export const inOneOrder = (letters: string): string => (letters.length > 2 ? [...letters].sort().join('') : letters)

export const isShortFor = (acronym: string, letters: string): boolean => acronym.length === letters.length && inOneOrder(acronym) === inOneOrder(letters)
