import { holdsAgency, isAgency } from './agencies.js'
import { BYLINE_OPENER, JOINER, MODIFIER, PARTICLE, ROLE, SECTION, STAFF, STOPPER, TAIL } from './page-lexicon.js'
import type { Token } from './tokens.js'

/** "By", "Written by", "Analysis by": does the line say so? */
export function opensByline(tokens: readonly Token[], from = 0): boolean {
  const first = tokens[from]
  const author = tokens[from + 1]
  if (first === undefined || author === undefined) return false
  // "By the end of the week" opens a sentence.
  if (first.lower === 'by') return author.shape === 'capitalized' || author.shape === 'capitals' || (author.byline & (ROLE | STAFF)) !== 0 || roleBefore(tokens, from + 1) > 0
  return (first.byline & (BYLINE_OPENER | ROLE)) !== 0 && author.lower === 'by'
}

/** Where the name behind a role begins, an index into `tokens`: "political editor Jane Doe"; 0 where there is none. */
export function roleBefore(tokens: readonly Token[], from: number): number {
  let at = from
  let role = false
  for (; at < tokens.length && ((tokens[at]?.byline ?? 0) & (ROLE | MODIFIER)) !== 0; at++) if (((tokens[at]?.byline ?? 0) & ROLE) !== 0) role = true
  return role && isNamePart(tokens[at]) && tokens[at]?.shape !== 'lower' ? at : 0
}

/** "Words: Jane Doe", "Reporter: Jane Doe". */
export function isLabelledByline(source: string, tokens: readonly Token[]): boolean {
  const first = tokens[0]
  return first !== undefined && (first.byline & (BYLINE_OPENER | ROLE)) !== 0 && source.charCodeAt(first.end) === 58 && isNameShaped(tokens.slice(1))
}

/** "Transport Correspondent", "Senior Political Editor": what an author is, and no name. */
export function isRoleLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (last === undefined || (last.byline & ROLE) === 0 || (last.page & SECTION) !== 0) return false
  return tokens.every((token) => token.shape !== 'number' && ((token.byline & (ROLE | MODIFIER | JOINER)) !== 0 || isAgency(token)))
}

/** "Reporting from Nairobi": where the author was. */
export function isWhereabouts(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && tokens[0]?.lower === 'reporting' && tokens[1]?.lower === 'from' && tokens.slice(2).every(({ shape }) => shape === 'capitalized' || shape === 'capitals')
}

/** Names, roles and the small words between them, `[from, to)`. */
export function looksLikeByline(tokens: readonly Token[], from: number, to: number): boolean {
  const count = to - from
  if (count < 1 || count > 24) return false
  const opened = opensByline(tokens, from)
  let small = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.shape === 'lower' && (token.byline & (JOINER | PARTICLE | ROLE)) === 0 && !token.lower.startsWith('@') && token.lower !== 'by') small++
  }
  return opened ? count >= 2 && small * 4 <= count : small === 0 && count >= 2 && count <= 8 && tokens[from]?.shape !== 'number'
}

/** "Jane Doe in Nairobi and John Roe in Accra", "AFP in Paris": names, each with the place where they wrote. */
function isNamesInPlaces(tokens: readonly Token[]): boolean {
  let at = 0
  while (at < tokens.length) {
    const name = at
    while (at < tokens.length && isNamePart(tokens[at]) && tokens[at]?.lower !== 'and') at++
    if (!isNameShaped(tokens.slice(name, at)) && !(at > name && holdsAgency(tokens, name, at))) return false
    if (tokens[at]?.lower !== 'in') return false
    const place = ++at
    while (at < tokens.length && tokens[at]?.shape === 'capitalized') at++
    if (at === place || at - place > 3) return false
    if (at === tokens.length) return true
    if (tokens[at]?.lower !== 'and') return false
    at++
  }
  return false
}

/** A name and then only what stands behind names in bylines: roles, agencies, handles, "7 hours". */
export function isNameAndMore(tokens: readonly Token[]): boolean {
  if (isNamesInPlaces(tokens)) return true
  let name = 0
  while (name < tokens.length && name < 5 && isNamePart(tokens[name])) name++
  const rest = tokens.slice(name)
  if (name < 2 || rest.length === 0 || rest.length > 8 || !isNameShaped(tokens.slice(0, name))) return false
  return rest.every((token) => (token.byline & (ROLE | MODIFIER | TAIL)) !== 0 || token.shape === 'number' || token.lower.startsWith('@') || isAgency(token))
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'number') return false
  if (token.shape === 'lower') return (token.byline & PARTICLE) !== 0
  return (token.byline & (ROLE | MODIFIER | TAIL)) === 0
}

/** Two to four words that could be a person's name: "Jane Doe", "J. R. van den Berg", "MARIA OKAFOR". */
export function isNameShaped(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 5) return false
  let capitals = 0
  for (const [at, token] of tokens.entries()) {
    if (token.shape === 'number') return false
    if (token.shape === 'lower') {
      if (at === 0 || at === tokens.length - 1 || (token.byline & PARTICLE) === 0) return false
    } else if ((token.byline & (STOPPER | ROLE)) !== 0) return false
    else capitals++
  }
  return capitals >= 2 && capitals <= 4
}
