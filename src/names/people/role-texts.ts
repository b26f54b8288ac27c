import { PREPOSITION } from '../../lexicon/classes.js'
import { ANYBODY } from '../../lexicon/roles.js'
import { look, together } from '../../lexicon/table.js'
import { BEFORE_ROLES, COURTESY_TITLES, HONORIFICS, OFFICES_IN_LETTERS, ROYAL_TITLES, TITLE_MODIFIERS, TITLES_IN_FULL } from '../../lexicon/titles.js'
import type { ArticleText } from '../../text/text.js'
import { ABBREVIATED, CAPITALIZED, CLITIC, type Words } from '../../text/words/words.js'
import { isRoleWord } from './roles.js'

/** Forms of address, and what anybody is, say nothing of what somebody is. */
const NO_ROLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(COURTESY_TITLES, ANYBODY))
/** Titles of their own behind a role: "his counterpart Prince Faisal", "Minister of Culture Prince Badr". */
const ADDRESS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ HONORIFICS.concat(ROYAL_TITLES, OFFICES_IN_LETTERS))
/** "Deputy CM" is one. */
const LETTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(OFFICES_IN_LETTERS)
const HONORIFIC: ReadonlySet<string> = /* @__PURE__ */ new Set(HONORIFICS)
/** They belong to the title behind them: "assistant professor". */
const MODIFIER: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_MODIFIERS)
/** What is no part of a role opens it: "the", "another", "then". */
const OPENER: ReadonlySet<string> = /* @__PURE__ */ new Set(BEFORE_ROLES)

/** What an office is of or for: "of Graz", "for health". */
const COMPLEMENT = / (?:at|for|in|of|on|to|with) /

/** "Mr", "Dr", "Prince", "Gen": a title that stands by itself, whatever noun is before it; "finance chief" has none. */
export const isAddress = (words: Words, at: number): boolean => (words.shape(at) & CAPITALIZED) !== 0 && (ADDRESS.has(words.lower(at)) || look(TITLES_IN_FULL, words.lower(at)) !== undefined)

/** "The honourable |member": whom a speaker means, who is not named so. */
export const isSalutation = (words: Words, head: number): boolean => HONORIFIC.has(words.lower(head - 1))

/** "Gov.", "Lt. Gen.": an office in short, which may have a place before it as in full. */
export const isShortOffice = (words: Words, at: number): boolean => look(TITLES_IN_FULL, words.lower(at)) !== undefined && !HONORIFIC.has(words.lower(at))

/**
 * What the text calls a person, in the order of the text: without the article, each once whatever its capitals, no
 * courtesy titles, and none that is in another one ("minister" beside "transport minister", "mayor" beside "mayor of Graz").
 */
export function roleTexts(text: ArticleText, roles: readonly { readonly from: number; readonly to: number }[]): readonly string[] {
  if (roles.length === 0) return []
  const { words } = text
  const told = new Map<string, string>()
  const tell = (from: number, to: number): void => {
    // "Sens. Berg and Moss": of each, "Sen."
    const last = words.lower(to - 1).slice(0, -1)
    const cut = (words.shape(to - 1) & ABBREVIATED) !== 0 && words.lower(to - 1).endsWith('s') && look(TITLES_IN_FULL, last) !== undefined ? last.length : undefined
    const start = words.start(opening(words, from, to))
    const role = (text.source.slice(start, cut === undefined ? words.end(to - 1) : words.start(to - 1) + cut) + (cut === undefined ? '' : '.')).replace(/\s+/g, ' ')
    const bare = role.toLowerCase().replace(/\.$/, '')
    const office = bare.lastIndexOf(' ') + 1
    const folded = bare.slice(0, office) + (look(TITLES_IN_FULL, bare.slice(office)) ?? bare.slice(office))
    if (folded !== '' && !NO_ROLE.has(folded) && !told.has(folded)) told.set(folded, role)
  }
  for (const { from, to } of roles) {
    let last = to
    while (last > from + 1 && isAddress(words, last - 1)) last--
    // "Union spokesman Navy |Capt.": what stands between belongs to the title.
    let role = last
    while (role > from && role < to && (words.shape(role - 1) & CAPITALIZED) !== 0 && !isRoleWord(words, role - 1)) role--
    if (role > from && isRoleWord(words, role - 1)) last = role
    const isAddressed = last < to && holdsRole(words, from, last) && !(((words.shape(last - 1) & CAPITALIZED) !== 0 || LETTERS.has(words.lower(last))) && MODIFIER.has(words.lower(last - 1)))
    if (isAddressed) tell(from, last)
    tell(isAddressed ? last : from, to)
  }
  // Every ending of a longer role, also before its "of"; a person has few roles, and no role has many words.
  const parts = new Set<string>()
  for (const folded of told.keys()) {
    const cut = folded.search(COMPLEMENT)
    if (cut > 0) parts.add(folded.slice(0, cut))
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      parts.add(folded.slice(at + 1))
      if (at < cut) parts.add(folded.slice(at + 1, cut))
    }
  }
  return [...told].flatMap(([folded, role]) => (parts.has(folded) ? [] : [role]))
}

/** Where the role itself begins, without article and without a possessor that has no name: "the union's |lawyer", but "Iran's envoy". */
function opening(words: Words, from: number, to: number): number {
  let first = from
  while (first < to - 1 && OPENER.has(words.lower(first)) && words.lower(first + 1) !== '-') first++
  for (let at = first; at < to - 1 && (words.classes(at) & PREPOSITION) === 0 && (words.shape(at) & CAPITALIZED) === 0; at++) if ((words.shape(at) & CLITIC) !== 0) first = at + 1
  return first
}

function holdsRole(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isRoleWord(words, at)) return true
  return false
}
