import { lastIndexWithin, trim } from '../../span.js'
import { holdsAgency, isAgency } from './agencies.js'
import { isNameAndMore, isNameShaped } from './bylines.js'
import { CREDIT, NOTED, OUTLET_END, ROLE } from './page-lexicon.js'
import { inByline, isCapitalized, onPage, type Token, tokensOf } from './tokens.js'

/** A credit is short: how far back from the end of a line one is looked for. */
export const REACH = 180
const SENTENCE_END = '.!?"”’\')]'

function isCredit(token: Token | undefined): boolean {
  return onPage(token, CREDIT)
}

/**
 * Where the credit at the end of `[start, end)` begins: "(Photo: …)", "[Courtesy of …]", "Image: …", "Photo by …",
 * "Jane Doe/Reuters". `start` itself when the whole line is one. `tokens`: the words of all of `[start, end)`, where they are known.
 */
export function creditStart(source: string, start: number, end: number, tokens?: readonly Token[]): number | undefined {
  const found = bracketed(source, start, end) ?? labelled(source, start, end, tokens) ?? slashed(source, start, end)
  // "Copyright AP Photo/Jane Doe"
  return found !== undefined && source.slice(start, found) === 'Copyright ' ? start : found
}

function bracketed(source: string, start: number, end: number): number | undefined {
  const stopped = source.charAt(end - 1) === '.'
  const close = stopped ? end - 2 : end - 1
  const mark = source.charAt(close)
  if (mark !== ')' && mark !== ']') return undefined
  const open = lastIndexWithin(source, mark === ')' ? '(' : '[', Math.max(start, close - REACH), close)
  if (open < 0) return undefined
  const tokens = tokensOf(source, open, close)
  if (tokens.length === 0 || tokens.length > 24) return undefined
  const before = trim(source, start, open).end
  const afterSentence = before === start || SENTENCE_END.includes(source.charAt(before - 1))
  if (stopped && !afterSentence) return undefined
  if (onPage(tokens[0], NOTED)) return undefined
  if (holdsAgency(tokens)) return afterSentence || !stopped ? open : undefined
  if (isCredit(tokens[0]) || ((afterSentence || end - start < SHORT) && namesMaker(tokens))) return open
  return (afterSentence || end - start < SHORT) && NAME_SLASH.test(source.slice(open, close)) ? open : undefined
}

/** Longer lines are paragraphs, where names stand in brackets too. */
const SHORT = 250

/** "(Channel Rural: Jane Doe)", "[Jane Doe, The Example]", "(Jane Doe for the Example)": whose the picture is, and who took it. */
function namesMaker(tokens: readonly Token[]): boolean {
  const employer = tokens.findIndex(({ lower }) => lower === 'for')
  if (employer > 0) return isNameShaped(tokens, 0, employer) && isNameAndMore(tokens)
  const cut = tokens.findIndex((token) => !token.isBeforeBlank) + 1
  if (cut === 0 || cut > 4 || !tokens.every(isCapitalized)) return false
  return isNameShaped(tokens, cut) || (isNameShaped(tokens, 0, cut) && (onPage(tokens.at(-1), OUTLET_END) || inByline(tokens.at(-1), ROLE)))
}

/** "Image: …", "Photo Credit: …", "Photograph by …", "© …", ". Supplied". */
function labelled(source: string, start: number, end: number, known: readonly Token[] | undefined): number | undefined {
  const from = Math.max(start, end - REACH)
  const glued = gluedCredit(source, from, end)
  if (glued !== undefined) return glued
  // Prose that ends in a full stop and has no colon cannot hold a label at its end; most paragraphs stop here.
  if (end - start > REACH && source.charCodeAt(end - 1) === 46 && !/[:©]/.test(source.slice(from, end))) return undefined
  const tokens = from === start && known !== undefined ? known : tokensOf(source, from, end)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'lower' || !isCredit(token)) continue
    if (at === 0 && token.start > start && from > start) continue
    // "PTI PHOTO: …": the letters of whom it belongs to.
    const owner = tokens[at - 1]
    const head = owner !== undefined && owner.shape === 'capitals' && owner.end - owner.start <= LETTERS && owner.isBeforeBlank ? owner : token
    const apart = standsApart(source, start, head.start)
    if (tokens.length - at > 16) continue
    let last = at
    while (isCredit(tokens[last + 1]) || tokens[last + 1]?.lower === 'source') last++
    const next = tokens[last + 1]
    const word = tokens[last]
    if (word === undefined) continue
    if (next === undefined) {
      if (token.lower === 'handout' || token.lower === 'supplied' || (last > at && apart)) return head.start
      continue
    }
    const between = source.slice(word.end, next.start)
    const colon = /[:©|/]/.test(between) && between.length <= 4
    // With a colon the label needs no full stop before it: "A child at the fair Photo: Jane Roe".
    if (!apart && !(colon && tokens.length - last <= 8)) continue
    const by = next.lower === 'by' || (word.lower === 'courtesy' && next.lower === 'of')
    if (colon ? isShortRest(tokens, last + 1, source) : by && tokens.length - last > 2 && tokens.length - last <= 12 && endsQuietly(source, end)) return apart || isAgency(head) ? head.start : token.start
  }
  const sign = lastIndexWithin(source, '©', from, end)
  if (sign >= 0 && end - sign < 80 && standsApart(source, start, sign) && !isNotice(tokens, sign)) return sign
  const last = tokens.at(-1)
  if (last !== undefined && last.end >= end - 1 && isAgency(last) && last.start > start && '.!?”"'.includes(source.charAt(trim(source, start, last.start).end - 1))) return last.start
  return undefined
}

/**
 * Where the credit behind a dash begins: "The mill in May. — AFP", "… —JANE DOE"; or the letters of a broadcaster in brackets, "(WXYZ)". Only above the story: below it wires sign
 * their last paragraph so.
 */
export function dashedCredit(source: string, start: number, end: number): number | undefined {
  if ('.!?'.includes(source.charAt(end - 1))) return undefined
  const found = /[.!?”"]\s?(?<dash>[—–-]\s?\p{Lu}[^—–.!?]{1,40}|\(\p{Lu}{3,6}\))$/u.exec(source.slice(Math.max(start, end - DASHED), end))?.groups?.['dash']
  if (found === undefined) return undefined
  const tokens = tokensOf(source, end - found.length, end)
  return tokens.length <= 4 && tokens.every(isCapitalized) ? end - found.length : undefined
}

/** Such a credit is no longer, with the end of the caption. */
const DASHED = 48

/** Letters that the short form of an outlet has. */
const LETTERS = 4

/** "A mill in May.Credit...Jane Doe": a label that a page has set against its caption, with dots in place of a colon. */
function gluedCredit(source: string, from: number, end: number): number | undefined {
  if (source.charCodeAt(end - 1) === 46) return undefined
  const at = lastIndexWithin(source, 'Credit...', from, end)
  const rest = at < 0 ? [] : tokensOf(source, at + 9, end)
  return rest.length > 0 && rest.length <= 10 && rest[0]?.shape !== 'lower' ? at : undefined
}

/** "© 2024 The Courier", "© Courier Press 2024.": with the year and no agency, the page's own notice and no credit. */
function isNotice(tokens: readonly Token[], sign: number): boolean {
  const rest = tokens.filter((token) => token.start > sign)
  return rest.some(({ shape }) => shape === 'number') && !holdsAgency(rest)
}

/** What follows "Photo:" must be names: no sentence, few small words. */
function isShortRest(tokens: readonly Token[], from: number, source: string): boolean {
  let small = 0
  // "dpa/picture alliance": names too.
  for (let at = from; at < tokens.length; at++) if (tokens[at]?.shape === 'lower' && source.charCodeAt((tokens[at]?.start ?? 0) - 1) !== 47 && source.charCodeAt(tokens[at]?.end ?? 0) !== 47) small++
  const rest = tokens.length - from
  const first = tokens[from]
  return rest <= 3 || small * 2 <= rest || (first !== undefined && source.slice(first.start, first.start + 8) === 'Courtesy')
}

/** The most words of a photographer's name. */
const LONGEST_NAME = 4

/** "Jane Doe/Reuters", "J. Doe / AP file", "Jane Doe via Reuters", "Jane Doe | Reuters". */
function slashed(source: string, start: number, end: number): number | undefined {
  if (!endsQuietly(source, end)) return undefined
  const from = Math.max(start, end - 90)
  const bar = lastIndexWithin(source, '| ', from, end)
  const via = Math.max(bar, lastIndexWithin(source, ' via ', from, end))
  const slash = via < 0 ? lastIndexWithin(source, '/', from, end) : via
  if (slash < 0) return undefined
  const tokens = tokensOf(source, from, end)
  const right = tokens.findIndex((token) => token.start > slash)
  if (right < 0 || tokens.length - right > 6) return undefined
  // "The mill in May. | Example Images"
  if (slash === bar && holdsAgency(tokens, right) && standsApart(source, start, bar)) return bar
  if (right < 1) return undefined
  // "REUTERS/Jane Doe", "AP Photo/Jane Doe, File".
  const maker = isCredit(tokens[right - 1]) ? right - 2 : right - 1
  const agency = tokens[maker]
  // "Jane Doe AFP/File", "Jane Doe/Photographer"
  const last = tokens[right]
  const labelled = right === tokens.length - 1 && last !== undefined && (isCredit(last) || inByline(last, ROLE))
  if (!labelled && agency !== undefined && isAgency(agency)) return isNameShaped(tokens, right, isCredit(tokens.at(-1)) ? tokens.length - 1 : tokens.length) ? agency.start : undefined
  if (!labelled && !holdsAgency(tokens, right) && (via >= 0 || !onPage(tokens.at(-1), OUTLET_END))) return undefined
  // "Jane Doe, Staff / Example News".
  const name = right > 1 && inByline(tokens[right - 1], ROLE) ? right - 1 : right
  // Back over the name of the photographer, not over the end of a sentence.
  let left = name
  let apart = false
  while (left > 0 && !apart && name - left < LONGEST_NAME) {
    const token = tokens[left - 1]
    if (token === undefined) break
    apart = left < name && token.end - token.start > 1 && /[.!?,:;”’"]\s/.test(source.slice(token.end, tokens[left]?.start ?? token.end))
    if (token.shape === 'lower' || token.shape === 'number') break
    if (!apart) left--
  }
  // Where the caption runs on into it, the name has two words, or three with an initial.
  if (!apart && left > 0) left = Math.max(left, name - (isInitial(tokens[name - 2]) || isInitial(tokens[name - 3]) ? 3 : 2))
  const whole = tokens[0]
  const head = tokens[left]
  // "May 4, 2024 / 11:02 AM EDT / CBS News"
  if (tokens[left - 1]?.shape === 'number' && tokens[left - 1]?.isBeforeBlank === true) return undefined
  return head === undefined || left === name ? undefined : left === 0 && whole !== undefined && from === start ? start : head.start
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1
}

const NAME_SLASH = /\p{Lu}[\p{L}.]{0,30}\s?\/\s?\p{Lu}/u

function endsQuietly(source: string, end: number): boolean {
  return !'?!”"'.includes(source.charAt(end - 1))
}

/** Does a new sentence or a bracket begin at `at`? */
function standsApart(source: string, start: number, at: number): boolean {
  const before = trim(source, start, at).end
  return before === start || '.!?"”’\')]|([–—-…'.includes(source.charAt(before - 1))
}

