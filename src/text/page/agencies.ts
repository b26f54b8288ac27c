import { AGENCY_NAMES } from '../../lexicon/agencies.js'
import { ACRONYM, AGENCY, OPENS_AGENCY, OUTLET } from './page-lexicon.js'
import { onPage, type Token } from './tokens.js'

const AGENCY_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(AGENCY_NAMES)

/** "Press Trust of India". */
const MOST_WORDS = 4

/** Is this one word an agency? */
export function isAgency(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && onPage(token, token.shape === 'capitals' ? AGENCY | ACRONYM : AGENCY)
}

/** Is the run of words `[from, to)` an agency, or does it hold one? */
export function holdsAgency(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'lower') continue
    if (isAgency(token)) return true
    if (!onPage(token, OPENS_AGENCY)) continue
    let name = token.lower
    for (let next = at + 1; next < Math.min(to, at + MOST_WORDS); next++) {
      name += ` ${tokens[next]?.lower ?? ''}`
      if (AGENCY_NAME.has(name)) return true
    }
  }
  return false
}

/** Are these words the whole name of an agency? */
export const isAgencyName = (tokens: readonly Token[]): boolean => AGENCY_NAME.has(tokens.map(({ lower }) => lower).join(' '))

/** An outlet known by its letters: "BBC" in "BBC News". */
export function isLettered(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'capitals' && onPage(token, OUTLET)
}

/** "BBC News, Wales"; among capitals alone the letters of an outlet are a word like others. */
function opensWithOutlet(tokens: readonly Token[]): boolean {
  return tokens.length <= 4 && isLettered(tokens[0]) && tokens.some(({ shape }) => shape === 'capitalized')
}

/** Nothing but agencies and small words: "Reuters", "© AFP/Getty Images", "The Associated Press". */
export function isAgencyLine(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || !(holdsAgency(tokens) || opensWithOutlet(tokens))) return false
  // "MAYOR TO CLOSE POOL": where all is in capitals, an acronym is a word.
  if (tokens.length > 4 && tokens.every((token) => token.shape === 'capitals')) return false
  return tokens.every((token, at) => token.shape !== 'lower' || token.lower === 'via' || (at > 0 && (token.lower === 'file' || token.lower === 'of')))
}
