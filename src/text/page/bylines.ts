import { holdsAgency, isAgency, isLettered } from './agencies.js'
import { BEFORE_WORKPLACE, BUTTON, BYLINE_OPENER, JOINER, MODIFIER, OUTLET_END, PARTICLE, ROLE, SECTION, STAFF, STOPPER, STORY_KIND, TAIL, WORKPLACE_END } from './page-lexicon.js'
import { inByline, isCapitalized, onPage, type Token } from './tokens.js'

/** "By", "Written by", "Analysis by": does the line say so? */
export function opensByline(tokens: readonly Token[], from = 0): boolean {
  const first = tokens[from]
  const author = tokens[from + 1]
  if (first === undefined || author === undefined) return false
  // "By the end of the week" opens a sentence.
  if (first.lower === 'by') return isCapitalized(author) || inByline(author, ROLE | STAFF) || roleBefore(tokens, from + 1) > 0
  // "From Jane Doe in Lagos".
  if (first.lower === 'from') return first.isBeforeBlank && isCapitalized(author) && isNameAndMore(tokens.slice(from + 1))
  const by = tokens.slice(from, from + BEFORE_BY).findIndex(({ lower }) => lower === 'by') + from
  return by > from && inByline(tokens[by - 1], BYLINE_OPENER | ROLE | STORY_KIND) && (by === from + 1 || isCapitalized(tokens[by + 1]))
}

/** "Photographs and text by Jane Doe": how many words stand before the name at most. */
const BEFORE_BY = 4

/** Where the name behind a role begins, an index into `tokens`: "political editor Jane Doe"; 0 where there is none. */
export function roleBefore(tokens: readonly Token[], from: number): number {
  let name = 0
  // "City Hall Reporter Jane Doe": some of its words are known of no role.
  let unknown = false
  for (let at = from; at < Math.min(from + MOST_WORDS, tokens.length); at++) {
    const token = tokens[at]
    if (token === undefined || (at > from && isParted(tokens, at))) break
    if (inByline(token, ROLE)) name = at + 1
    else if (!inByline(token, MODIFIER)) {
      if (!isCapitalized(token) || name > 0) break
      unknown = true
    }
  }
  if (name === 0 || !isNamePart(tokens[name]) || tokens[name]?.shape === 'lower') return 0
  return unknown && !isNameShaped(tokens, name, nameEnd(tokens, name)) ? 0 : name
}

/** Where the name that begins at `from` ends: at a mark, or where a word stands that is part of no name. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (isNamePart(tokens[at]) && (at === from || !isParted(tokens, at)) && tokens[at]?.lower !== 'and') at++
  return at
}

/** "Words: Jane Doe", "Reporter: Jane Doe". */
export function isLabelledByline(source: string, tokens: readonly Token[]): boolean {
  const first = tokens[0]
  return first !== undefined && inByline(first, BYLINE_OPENER | ROLE) && source.charCodeAt(first.end) === 58 && (isNameShaped(tokens.slice(1)) || isNameAndMore(tokens.slice(1)))
}

/** "Gazette", "HT" before a role; "BBC News" is the outlet itself. */
export function namesPaper(token: Token): boolean {
  return isCapitalized(token) && !isLettered(token) && (onPage(token, OUTLET_END) || (token.shape === 'capitals' && token.end - token.start < 4))
}

/** "Our correspondent in Lagos", "From Our Foreign Staff", "Example News Service", "Gazette reporter": who wrote it has no name. */
export function isStaffLine(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 && tokens.length < 5 && tokens.at(-2)?.lower === 'news' && inByline(tokens.at(-1), ROLE | WORKPLACE_END) && tokens.every(isCapitalized)) return true
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first !== undefined && tokens.length === 2 && inByline(last, ROLE) && namesPaper(first)) return true
  // "The Editorial Board", "Bureau Report", "Gazette Desk", "THE HARBOUR BUREAU": a part of the outlet.
  const named = first?.lower === 'the' ? tokens.slice(1) : tokens
  const [part] = named
  if (part !== undefined && named.length > 1 && named.length < 4 && inByline(last, WORKPLACE_END) && !onPage(last, OUTLET_END) && named.every(isCapitalized) && (inByline(part, ROLE) || (namesPaper(part) && named.length === 2) || (named !== tokens && named.every(({ shape }) => shape === 'capitals')))) return true
  const at = first?.lower === 'from' ? 1 : 0
  const place = tokens.findIndex(({ lower }) => lower === 'in')
  return inByline(tokens[at], STAFF) && isRoleLine(tokens.slice(at + 1, place < 0 ? tokens.length : place)) && (place < 0 || tokens.slice(place + 1).every(isCapitalized))
}

/** "Transport Correspondent", "Senior Political Editor": what an author is, and no name. */
export function isRoleLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (last === undefined || !inByline(last, ROLE) || onPage(last, SECTION)) return false
  return tokens.every((token) => token.shape !== 'number' && (inByline(token, ROLE | MODIFIER | JOINER) || isAgency(token)))
}

/** "Reporting from Nairobi": where the author was. */
export function isWhereabouts(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && tokens[0]?.lower === 'reporting' && tokens[1]?.lower === 'from' && tokens.slice(2).every(isCapitalized)
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
    if (token.shape === 'lower' && !inByline(token, JOINER | PARTICLE | ROLE) && !token.lower.startsWith('@') && token.lower !== 'by') small++
  }
  return opened ? count >= 2 && small * 4 <= count : small === 0 && count >= 2 && count <= 8 && tokens[from]?.shape !== 'number'
}

/**
 * Names with what stands around names in bylines: roles, where they wrote, for whom, handles, "7 hours"; or several names:
 * "Jane Doe in Nairobi and John Roe in Accra", "AFP in Paris", "Ada Poe, Jane Doe and John Roe, Example News".
 */
export function isNameAndMore(tokens: readonly Token[]): boolean {
  let at = roleBefore(tokens, 0)
  for (let more = at > 0; ; more = true) {
    const name = at
    at = nameEnd(tokens, at)
    if (!isNameShaped(tokens, name, at) && !(tokens[at]?.lower === 'in' && holdsAgency(tokens, name, at))) return false
    const behind = at
    at = pastName(tokens, at)
    if (at === tokens.length) return more || at > behind
    if (tokens[at]?.lower === 'and') at++
    else if (!isParted(tokens, at)) return false
  }
}

/** Where what belongs to a name that ends at `from` ends: "in Nairobi", "for the Example", "/ Example News", ", Nairobi", "Political Editor". */
function pastName(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token === undefined) return at
    let to = at + 1
    const led = token.lower === 'in' || (token.lower === 'to' && tokens[at - 1]?.lower === 'special') || token.lower === 'with' || inByline(token, BEFORE_WORKPLACE)
    if (led || isParted(tokens, at)) {
      if (!led) to = at
      if (tokens[to]?.lower === 'the') to++
      const run = to
      while (to < run + MOST_WORDS && isCapitalized(tokens[to]) && tokens[to]?.lower !== 'and' && (to === run || !isParted(tokens, to))) to++
      if (to > run && (led || to === run + 1 || endsWorkplace(tokens, at, to) || inByline(tokens[to - 1], ROLE))) {
        at = to
        continue
      }
      to = at + 1
    }
    if (!inByline(token, ROLE | MODIFIER | TAIL) && token.shape !== 'number' && !token.lower.includes('@') && !isAgency(token) && !isLettered(token)) return at
    at = to
  }
}

/** The most words that the name of a place or of an organization has in a byline. */
const MOST_WORDS = 5

/** "Example News": the last word is that of an organization which authors work for. */
export function endsWorkplace(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  const last = to - from > 1 ? tokens[to - 1] : undefined
  return last !== undefined && (inByline(last, WORKPLACE_END) || onPage(last, OUTLET_END))
}

/** Does a mark stand before this word, and no full stop of an initial? */
function isParted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at]
  if (before === undefined || after === undefined) return false
  return after.start - before.end > 1 ? before.end - before.start > 1 : !before.isBeforeBlank
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'number') return false
  if (token.shape === 'lower') return inByline(token, PARTICLE)
  return !inByline(token, ROLE | MODIFIER | TAIL)
}

/** Two to four words that could be a person's name: "Jane Doe", "J. R. van den Berg", "MARIA OKAFOR". */
export function isNameShaped(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  if (to - from < 2 || to - from > 5 || endsWorkplace(tokens, from, to)) return false
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'number') return false
    if (token.shape === 'lower') {
      if (at === from || at === to - 1 || !inByline(token, PARTICLE)) return false
    } else if (inByline(token, STOPPER | ROLE | BUTTON)) return false
    else capitals++
    const next = tokens[at + 1]
    // "Gold/FX".
    if (next !== undefined && at + 1 < to && next.start === token.end + 1 && !token.isBeforeBlank && next.start - token.start > 2) return false
  }
  // "UAE Edition".
  const first = tokens[from]
  if (first?.shape === 'capitals' && first.end - first.start > 2 && tokens[to - 1]?.shape === 'capitalized') return false
  // "BOARD BACKS NEW BRIDGE": in capitals any four words look like a name.
  const shouted = first?.shape === 'capitals' && tokens[to - 1]?.shape === 'capitals'
  return capitals >= 2 && capitals <= (shouted ? 3 : 4)
}
