import { articleLexicon } from '../../lexicon/article-lexicon.js'
import { COMMON, REPORTING_NOUN, ROLE as ROLE_NOUN, VERB } from '../../lexicon/classes.js'
import { PLACE_NAMES } from '../../lexicon/places.js'
import { indexWithin, isBlank, trim } from '../../span.js'
import { holdsAgency, isAgency } from './agencies.js'
import { ACRONYM, BYLINE_OPENER, CREDIT, DATED, FILLER, MONTH, NOTED, PLACE, PLACE_JOINER, ROLE, SECTION, STOPPER, STORY_KIND, WEEKDAY } from './page-lexicon.js'
import { inByline, onPage, type Token, tokensOf } from './tokens.js'

/** "Preston, Victoria, Australia (The Associated Press), September 12, 2015 —" is about as long as datelines get. */
const LONGEST = 90

/** Old wires could send no dash: "BOGOTA, Colombia (AP) _". */
const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 45 || code === 95

/**
 * Where the dateline that `[start, end)` opens with ends, its dash included: "AMMAN (Reuters) –", "Evansville, Indiana —".
 * A dateline is a place in capitals, or with its region, or with an agency or a date, and then a dash
 * (Reuters Handbook of Journalism; AP Stylebook, "datelines"); in South Asia it ends in a colon: "NAGPUR: The court …", and in
 * Turkey it is a line of its own.
 */
export function datelineEnd(source: string, start: number, end: number): number | undefined {
  // "(ANSA) - ROME, MAY 4 -"
  const agency = source.charCodeAt(start) === 40 ? (/^\(\p{Lu}{2,12}\) ?[–—-]+ ?/u.exec(source.slice(start, start + 20))?.[0].length ?? 0) : 0
  return endFrom(source, start + agency, end) ?? (standsAlone(source, start, end) ? end : undefined)
}

/** "ANKARA", and below it a paragraph. */
function standsAlone(source: string, start: number, end: number): boolean {
  if (end - start > LONGEST / 3) return false
  const tokens = tokensOf(source, start, end)
  return tokens.every(({ shape }) => shape === 'capitals') && (tokens.length > 1 ? PLACE_NAMES.includes(source.slice(start, end).toLowerCase()) : onPage(tokens[0], PLACE)) && PARAGRAPH_BELOW.test(source.slice(end, end + 2 * LONGEST).trimStart())
}

/** A line that is longer than headlines are. */
const PARAGRAPH_BELOW = /^["“]?\p{Lu}.{99}/u

/** Where the dateline ends whose place stands at `start`. */
function endFrom(source: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + LONGEST)
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 && at - start > 60) return undefined
    const closed = source.charCodeAt(at - 1) === 41
    if (code === 58 || (code === 59 && closed)) {
      const kind = isDateline(source, start, at)
      return (kind === 'certain' || (kind !== undefined && closed) || isKnownPlace(source, start, at) || (isPlaceAlone(source, start, at) && indexWithin(source, ` in ${source.slice(start, at)}`, at, Math.min(source.length, at + STORY)) > 0)) && (kind === 'certain' && closed ? opensSentence : opensParagraph)(source, at + 1, end) ? at + 1 : undefined
    }
    if (code === 41 || code === 46 || code === 47) {
      const signed = signedEnd(source, start, at, end)
      if (signed !== undefined) return signed
    }
    if (!isDash(code)) continue
    let to = at + 1
    while (to < end && isDash(source.charCodeAt(to))) to++
    const apart = at > start && isBlank(source.charCodeAt(at - 1))
    const long = code !== 45 || to - at > 1
    // "Nakuru — Traders …", "ALGIERS- The president …"
    const parts = apart || isBlank(source.charCodeAt(to))
    if (parts && (isPlaceAlone(source, start, at) || isKnownPlace(source, start, at) || (!apart && isDateline(source, start, at) === 'certain')) && opensParagraph(source, to, end)) return dateEnd(source, to, end) ?? to
    if (!apart && !(long && closed)) {
      // "LONDON--(BUSINESS WIRE)--"
      if (long && source.charCodeAt(to) !== 40) return undefined
      at = to - 1
      continue
    }
    const kind = isDateline(source, start, at)
    const dated = kind && dateEnd(source, to, end)
    if (dated !== undefined) return dated
    return kind !== undefined && ((kind === 'certain' && /\S\s+\S/u.test(source.slice(start, at))) || opensSentence(source, to, end)) && !isHeadline(source, to, end) ? to : undefined
  }
  return undefined
}

/** "New Delhi, Aug 17 (PTI) Two …", "MOSCOW, March 4. /TASS/. The …", "YEREVAN, MAY 4, ARMENPRESS. The …": a place, a day, mostly an agency, and no dash. `at`: the mark that closes them. */
function signedEnd(source: string, start: number, at: number, end: number): number | undefined {
  const stop = source.charCodeAt(at) === 46
  const to = at + 1 + (stop ? 0 : (/^\.?[–—-]*/u.exec(source.slice(at + 1, at + 5))?.[0].length ?? 0))
  if (!isBlank(source.charCodeAt(to)) || !(stop ? /^\s["“]?\p{L}/u.test(source.slice(to, to + 3)) && opensParagraph(source, to, end) : opensSentence(source, to, end))) return undefined
  const tokens = tokensOf(source, start, at)
  const dated = tokens.some(({ page }) => (page & MONTH) !== 0) && tokens.some(({ shape }) => shape === 'number')
  return dated && isDateline(source, start, stop ? at : at + 1) === 'certain' ? to : undefined
}

/** Where a date or an agency behind the dash ends, its own mark included: "ABERDEEN, Scotland – November 22, 2022 –", "TUNIS, 4 May - (TAP) -", "CAIRO - 4 May 2024:". */
function dateEnd(source: string, start: number, end: number): number | undefined {
  const date = /^[^\n:–—-]{6,24}(?:[–—-]+|:)/u.exec(source.slice(start, Math.min(end, start + LONGEST)))?.[0] ?? ''
  const tokens = tokensOf(source, start, start + date.length)
  const isDate = tokens.every((token) => token.shape === 'number' || onPage(token, MONTH | WEEKDAY) || isAgency(token))
  return tokens.length > 0 && isDate ? start + date.length : undefined
}

/** "Nakuru — Traders …": one capitalized word that is neither a day nor a label. */
function isPlaceAlone(source: string, start: number, end: number): boolean {
  const tokens = tokensOf(source, start, end)
  const [word] = tokens
  if (word === undefined || tokens.length > 1 || word.shape !== 'capitalized' || word.start > start || trim(source, start, end).end > word.end) return false
  return word.end - word.start > 3 && !isLabel(word)
}

/** So far a story goes on about its place: "Sharjah: The police in Sharjah …" */
const STORY = 3000

/** "UPDATE:", "Analysis —", "NOTE:": a word alone that says what follows, and no place. */
const isLabel = ({ byline, page, lower }: Token): boolean =>
  (byline & (STOPPER | ROLE | STORY_KIND)) !== 0 || (page & (MONTH | WEEKDAY | SECTION | DATED | NOTED | FILLER)) !== 0 || ((page & PLACE) === 0 && (articleLexicon().of(lower).classes & (COMMON | REPORTING_NOUN | ROLE_NOUN | VERB)) !== 0)

/** "Durban", "Cape Town", "New York City". */
const holdsPlace = (tokens: readonly Token[]): boolean => tokens.some(({ page }) => (page & PLACE) !== 0) || PLACE_NAMES.includes(`${tokens[0]?.lower} ${tokens[1]?.lower}`)

/** "New Delhi: The court …", "Pune, Mar. 3: …". Before a colon many a word stands, so the place must be known. */
function isKnownPlace(source: string, start: number, end: number): boolean {
  const tokens = tokensOf(source, start, end)
  const isDay = ({ shape, page }: Token): boolean => shape === 'number' || (page & (MONTH | WEEKDAY)) !== 0
  const named = tokens.filter((token) => !isDay(token))
  return named.length > 0 && named.length <= 3 && (named.length === tokens.length || tokens.some(({ page }) => (page & MONTH) !== 0)) && named.every(({ shape }, at) => shape === 'capitalized' && tokens[at] === named[at]) && holdsPlace(named)
}

/** How long a paragraph is at least, and how far a second dash would show that the first one opened an aside. */
const PARAGRAPH = 100

/** Does a paragraph follow the dash: a capital, enough words, a full stop, and no second dash? */
function opensParagraph(source: string, from: number, end: number): boolean {
  if (end - from < PARAGRAPH || !isBlank(source.charCodeAt(from)) || !/[.!?]["”’']?$/u.test(source.slice(end - 2, end)) || !opensSentence(source, from, end)) return false
  for (let at = from; at < from + PARAGRAPH; at++) if (isDash(source.charCodeAt(at)) && isBlank(source.charCodeAt(at + 1))) return false
  return true
}

/** Lone marks, or a few words in capitals: "ECONOMIC SPOTLIGHT - THE KUWAITI ECONOMY" is no dateline with its story. */
function isHeadline(source: string, start: number, end: number): boolean {
  const rest = end - start < PARAGRAPH ? source.slice(start, end).trim() : ''
  return rest !== '' && !/\p{Ll}/u.test(rest)
}

/** The story behind the dash opens with a capital, a number or a quotation mark; small letters go on with what stands before it. */
function opensSentence(source: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at === end || /^["“‘'([]?[\p{Lu}\p{N}]/u.test(source.slice(at, at + 4))
}

function isDateline(source: string, start: number, end: number): 'certain' | 'likely' | undefined {
  const tokens = tokensOf(source, start, end)
  const first = tokens[0]
  if (first === undefined || tokens.length > 12 || first.start > start + 1 || first.shape === 'number' || first.shape === 'lower' || onPage(first, MONTH | WEEKDAY | CREDIT) || (tokens.length === 1 && isLabel(first))) return undefined
  let capitals = 0
  let dated = false
  let agency = holdsAgency(tokens)
  for (const token of tokens) {
    // "BERLIN (dpa) -"
    if (token.shape === 'lower' && !inByline(token, PLACE_JOINER)) {
      if (!onPage(token, ACRONYM) || source.charCodeAt(token.start - 1) !== 40) return undefined
      agency = true
    }
    if (token.shape === 'capitals') capitals++
    if (token.shape !== 'number' && onPage(token, MONTH | WEEKDAY)) dated = true
  }
  const text = source.slice(start, end)
  if (/[!?:;"“”]/u.test(text)) return undefined
  const bracket = text.indexOf('(')
  // "NEW YORK (AP) —", but no "TOP STORIES —".
  if (inByline(first, BYLINE_OPENER) || (inByline(first, STOPPER) && !agency && !dated && bracket < 0 && !holdsPlace(tokens))) return undefined
  if (bracket > 0) {
    // "Jane Doe (19 January 1827 –" opens with the years of a life.
    if (!text.includes(')', bracket)) return undefined
    if (agency || dated) return 'certain'
    // An agency that no table knows: a name in brackets behind a place in capitals, or letters behind any place.
    const closed = /^[^()]*\([^()]{2,40}\)\s*$/u.test(text)
    return closed && (first.shape === 'capitals' ? first.end - first.start > 2 : capitals === 1 && tokens.at(-1)?.shape === 'capitals') && first.end <= start + bracket ? 'likely' : undefined
  }
  if (bracket === 0 || isAgency(first)) return undefined
  if (first.shape === 'capitals' && (first.end - first.start > 2 || source.charCodeAt(first.end) === 46) && (capitals === tokens.length ? tokens.length <= 4 : text.includes(',') || dated)) return 'certain'
  const region = text.includes(',') && (dated || (tokens.length >= 2 && tokens.length <= 7 && /^[^,]{3,30}(?:, ?[^,]{2,30}){1,3}$/u.test(text.trim()) && tokens.every((token) => token.shape !== 'number' || dated)))
  return region ? (isAgency(tokens.at(-1)) ? 'certain' : 'likely') : undefined
}
