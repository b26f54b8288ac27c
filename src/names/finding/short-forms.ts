/** Short forms of organizations whose full names the article has. */
import * as classes from '../../lexicon/classes.js'
import { PAST, THIRD } from '../../lexicon/verb-forms.js'
import type { Words } from '../../text/words/words.js'
import { acronymsOf, distinctOf, HOUSE, isLegalForm, namesWithin } from './acronyms.js'
import { type Group, joined } from './groups.js'
import * as ORGANIZATION from './organization-weights.js'
import { type Segment, stretch } from './segment.js'
import { isHead, lowerOf } from './token-kinds.js'
import type { Token } from './token.js'
import { isAt } from '../../text/words/ask.js'
import { COMPANY, PLACE_OPENER, TEAM } from './word-sets.js'


/** Of what has been done. */
const PERFECT: ReadonlySet<string> = /* @__PURE__ */ new Set(['had', 'has', 'have'])

/** Words of a text that is more than its headline. */
const LONG = 60
const HEADLINE = classes.PLACE | classes.DEMONYM | classes.ORGANIZATION_HEAD

/** No short form has more words, and so many capitals may stand before its last. */
const LONGEST = 5

/** Notes what a name is short for the article's readers by: "Nordvita" of Nordvita Shipping, "Harbour Express" and "Harbour" of the Harbour Express Co. */
export function noteOpening(tokens: readonly Token[], openings: Map<string, number>): void {
  const last = lowerOf(tokens.at(-1))
  const legal = isLegalForm(last)
  const opensPlace = PLACE_OPENER.has(lowerOf(tokens[0]))
  const distinct = opensPlace ? undefined : distinctOf(tokens)
  if (distinct !== undefined) openings.set(distinct, COMPANY.has(last) ? ORGANIZATION.sure : Math.max(ORGANIZATION.named, openings.get(distinct) ?? 0))
  // "Wada" of the World Anti-Doping Agency
  const [letters = ''] = tokens.length > 2 && isHead(tokens.at(-1)) ? acronymsOf(tokens) : []
  if (letters.length > 2) openings.set(letters, Math.max(ORGANIZATION.named, openings.get(letters) ?? 0))
  if (legal || (HOUSE.has(last) && !opensPlace)) for (const within of namesWithin(tokens, legal)) openings.set(joined(within, 0), legal ? ORGANIZATION.sure : ORGANIZATION.named)
}

/** "the Commission" after the Fisheries Commission, "Chiefs" after the Harbour Chiefs, "Harbour Express" after the Harbour Express Co. */
export function joinShort(all: readonly Segment[], words: Words, openings: ReadonlyMap<string, number>): void {
  const parts = new Set<string>()
  const whole = new Set<string>()
  for (const [name, weight] of openings) if (weight === ORGANIZATION.sure || name.includes(' ')) whole.add(name)
  for (const { accepted, kind, tokens, run } of all) {
    if (!accepted || kind !== 'organization' || run.style === 'capitals') continue
    const last = tokens.at(-1)
    whole.add(joined(tokens, 0))
    if (tokens.length > 1) for (const token of tokens) if (isHead(token) || (token === last && token.ordinary && token.lower.endsWith('s') && !tokens.some(({ connector }) => connector))) parts.add(token.lower)
  }
  if (whole.size === 0) return
  const starts = new Set<string>()
  for (const name of whole) starts.add(name.split(' ', 1)[0] ?? '')
  for (const one of all) {
    const token = one.tokens[0]
    if (token === undefined) continue
    const { accepted, kind, run } = one
    const isShouted = run.style === 'capitals'
    // "HARBOUR GROUP": what a headline in capitals names is named below it too.
    const isDoubtful = isShouted && kind === 'organization' && one.tokens.length > 1 && words.length > LONG && !isLegalForm(lowerOf(one.tokens.at(-1))) && one.tokens.every(({ ordinary, classes: known }) => ordinary || (known & HEADLINE) !== 0)
    if (accepted && !isDoubtful && !(token.acronym && one.tokens.length === 1)) continue
    const short = shortAround(one, accepted && !isDoubtful ? openings : whole, starts, isShouted) ?? (isShouted && !accepted ? shortAround(one, whole, starts, true, run.tokens.length) : undefined)
    if (short !== undefined) one.becomeOrganization(lowerOf(short.at(-1)), short)
    else if (isDoubtful) one.reject()
    if (one.accepted || one.run.style !== 'running' || one.run.tokens.at(-1) !== token) continue
    // "Harbour also said"
    if (token.ordinary && openings.has(token.lower) && one.run.tokens.length === 1 && !one.run.initial) one.becomeOrganization(token.lower)
    if (!parts.has(token.lower)) continue
    const behindArticle = words.lower(token.from - 1) === 'the' && words.lower(token.to) !== '-'
    if (behindArticle || (isHead(token) ? TEAM.has(token.lower) : one.run.tokens.length === 1)) one.becomeOrganization(token.lower)
  }
}

/** The longest known name of several words among the capitals around a candidate; where all are in capitals, of one word too, and of part of them. */
function shortAround({ run: { tokens: all }, tokens }: Segment, whole: { has(name: string): boolean }, starts: ReadonlySet<string>, isShouted: boolean, reach = 0): readonly Token[] | undefined {
  const at = tokens[0] === undefined ? -1 : all.indexOf(tokens[0])
  const end = at + tokens.length
  for (let from = Math.max(0, at - LONGEST - reach); from < (isShouted ? Math.min(all.length, end + reach) : at + 1); from++) {
    if (!starts.has(lowerOf(all[from]))) continue
    for (let to = Math.min(all.length, from + LONGEST); to > from + (isShouted && all[from]?.ordinary === false ? 0 : 1) && to >= (isShouted ? at + 1 - reach : end); to--) if (whole.has(joined(all.slice(from, to), 0))) return stretch(all, from, to)
  }
  return undefined
}

/** "Nordvik's said", "Nordvik's has sold": a house that is called by its owner, who stands nowhere without it. */
export const isOwnersHouse = (group: Group, words: Words): boolean =>
  group.every(({ to, title }) => words.lower(to) === "'s" && title.length === 0) && group.some(({ to }) => actsBehind(words, words.lower(to + 1) === 'and' && words.lower(to + 3) === "'s" ? to + 4 : to + 1))

/** "said", "will", "has": nothing that is somebody's, and no "is" that the possessive stands for. */
const actsBehind = (words: Words, at: number): boolean =>
  isAt(words, at, classes.MODAL) || PERFECT.has(words.lower(at)) || ((words.classes(at) & (classes.REPORTING_VERB | classes.NOUN)) === classes.REPORTING_VERB && (words.grammar(at) & (PAST | THIRD)) !== 0 && words.lower(at + 1) !== 'to')
