import { FURNITURE_VERBS, FURNITURE_WORDS } from '../lexicon/furniture.js'
import { BYLINE_JOINERS, BYLINE_ROLES, BYLINE_TAILS, NAME_STOPPERS, ROLE_MODIFIERS } from '../lexicon/page-words.js'
import { SECTION_NAMES } from '../lexicon/section-names.js'
import { holdsAgency, isAgency } from './credits.js'
import type { Token } from './tokens.js'

const ROLES: ReadonlySet<string> = /* @__PURE__ */ new Set(BYLINE_ROLES)
const MODIFIERS: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLE_MODIFIERS)
/** Buttons and times that stand behind a name. */
const BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set(BYLINE_TAILS)
/** Small words inside names: "van den Berg", "bin Salman". */
export const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['al', 'bin', 'da', 'de', 'del', 'den', 'der', 'di', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'san', 'ter', 'van', 'von', "o'", 'ap'])
const STAFF: ReadonlySet<string> = /* @__PURE__ */ new Set(['a', 'our', 'an'])
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['by', 'written', 'words', 'story', 'reported'])
const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(BYLINE_JOINERS)

/** "By", "Written by", "Analysis by": does the line say so? */
export function opensByline(tokens: readonly Token[], from = 0): boolean {
  const first = tokens[from]?.lower
  const second = tokens[from + 1]?.lower
  if (first === 'by') {
    const author = tokens[from + 1]
    // "By the end of the week" opens a sentence.
    return author !== undefined && (author.shape === 'capitalized' || author.shape === 'capitals' || ROLES.has(author.lower) || STAFF.has(author.lower))
  }
  return (second === 'by' && first !== undefined && (OPENERS.has(first) || ROLES.has(first)))
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
    if (token.shape === 'lower' && !JOINERS.has(token.lower) && !PARTICLES.has(token.lower) && !ROLES.has(token.lower) && !token.lower.startsWith('@') && token.lower !== 'by') small++
  }
  return opened ? count >= 2 && small * 4 <= count : small === 0 && count >= 2 && count <= 8 && tokens[from]?.shape !== 'number'
}

/** A name and then only what stands behind names in bylines: roles, agencies, handles, "7 hours". */
export function isNameAndMore(tokens: readonly Token[]): boolean {
  let name = 0
  while (name < tokens.length && name < 5 && isNamePart(tokens[name])) name++
  const rest = tokens.slice(name)
  if (holdsAgency(tokens.slice(0, name))) return rest.length >= 2 && rest.length <= 4 && rest[0]?.lower === 'in' && rest.slice(1).every((token) => token.shape === 'capitalized')
  if (name < 2 || rest.length === 0 || rest.length > 8 || !isNameShaped(tokens.slice(0, name))) return false
  return rest.every((token) => ROLES.has(token.lower) || MODIFIERS.has(token.lower) || token.shape === 'number' || token.lower.startsWith('@') || BEHIND.has(token.lower) || isAgency(token))
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'number') return false
  if (token.shape === 'lower') return PARTICLES.has(token.lower)
  return !ROLES.has(token.lower) && !MODIFIERS.has(token.lower) && !BEHIND.has(token.lower)
}

/** Two to four words that could be a person's name: "Jane Doe", "J. R. van den Berg", "MARIA OKAFOR". */
export function isNameShaped(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 5) return false
  let capitals = 0
  for (const [at, token] of tokens.entries()) {
    if (token.shape === 'number') return false
    if (token.shape === 'lower') {
      if (at === 0 || at === tokens.length - 1 || !PARTICLES.has(token.lower)) return false
    } else if (NOT_NAMES.has(token.lower) || ROLES.has(token.lower) || PAGE.has(token.lower)) return false
    else capitals++
  }
  return capitals >= 2 && capitals <= 4
}

const PAGE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ FURNITURE_WORDS.concat(FURNITURE_VERBS, SECTION_NAMES))
const NOT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_STOPPERS)
