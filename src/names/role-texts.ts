import { ANYBODY } from '../lexicon/roles.js'
import { look, together } from '../lexicon/table.js'
import { COURTESY_TITLES, HONORIFICS, OFFICES_IN_LETTERS, ROYAL_TITLES, TITLE_MODIFIERS, TITLES_IN_FULL } from '../lexicon/titles.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, type Words } from '../text/words.js'
import { isRoleWord } from './roles.js'

/** Forms of address, and what anybody is, say nothing of what somebody is. */
const NO_ROLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(COURTESY_TITLES, ANYBODY))
/** Titles of their own behind a role: "his counterpart Prince Faisal", "Minister of Culture Prince Badr". */
const ADDRESS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ HONORIFICS.concat(ROYAL_TITLES, OFFICES_IN_LETTERS))
/** They belong to the title behind them: "assistant professor". */
const MODIFIER: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
const ARTICLE = /^(?:the|a|an|this|that)\s+/i

/** "Mr", "Dr", "Prince", "Gen": a title that stands by itself, whatever noun is before it; "finance chief" has none. */
export const isAddress = (words: Words, at: number): boolean => (words.shape(at) & CAPITALIZED) !== 0 && (ADDRESS.has(words.lower(at)) || look(TITLES_IN_FULL, words.lower(at)) !== undefined)

/**
 * What the text calls a person, in the order of the text: without the article, each once whatever its capitals, no
 * courtesy titles, and none that is in another one ("minister" beside "transport minister", "mayor" beside "mayor of Graz").
 */
export function roleTexts(text: ArticleText, roles: readonly { readonly from: number; readonly to: number }[]): readonly string[] {
  if (roles.length === 0) return []
  const { words } = text
  const told = new Map<string, string>()
  const tell = (from: number, to: number): void => {
    const role = text.source.slice(words.start(from), words.end(to - 1)).replace(ARTICLE, '').replace(/\s+/g, ' ')
    const bare = role.toLowerCase().replace(/\.$/, '')
    const folded = look(TITLES_IN_FULL, bare) ?? bare
    if (folded !== '' && !NO_ROLE.has(folded) && !told.has(folded)) told.set(folded, role)
  }
  for (const { from, to } of roles) {
    let last = to
    while (last > from + 1 && isAddress(words, last - 1)) last--
    const isAddressed = last < to && !((words.shape(last - 1) & CAPITALIZED) !== 0 && MODIFIER.has(words.lower(last - 1))) && holdsRole(words, from, last)
    if (isAddressed) tell(from, last)
    tell(isAddressed ? last : from, to)
  }
  // Every ending of a longer role, also before its "of"; a person has few roles, and no role has many words.
  const parts = new Set<string>()
  for (const folded of told.keys()) {
    const cut = folded.indexOf(' of ')
    if (cut > 0) parts.add(folded.slice(0, cut))
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      parts.add(folded.slice(at + 1))
      if (at < cut) parts.add(folded.slice(at + 1, cut))
    }
  }
  return [...told].flatMap(([folded, role]) => (parts.has(folded) ? [] : [role]))
}

function holdsRole(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isRoleWord(words, at)) return true
  return false
}
