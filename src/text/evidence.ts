import { indexWithin } from '../span.js'
import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_VERBS, FURNITURE_WORDS, LINK_LABELS } from '../lexicon/furniture.js'
import { AUXILIARIES, MODALS } from '../lexicon/function-words.js'
import { BIOGRAPHY_WORDS, CAPTION_WORDS, PAST_FORMS, PRESENT_FORMS, SOURCE_NOTE_OPENINGS } from '../lexicon/page-words.js'
import { SECTION_NAMES } from '../lexicon/section-names.js'
import type { EvidenceName } from './block-scores.js'
import { isNameAndMore, isNameShaped, opensByline } from './bylines.js'
import { isAgencyLine } from './credits.js'
import type { Candidate } from './cuts.js'
import { isItem } from './lines.js'
import { publicationRun } from './publication.js'
import { type Token, tokensOf } from './tokens.js'

const LINE: ReadonlySet<string> = /* @__PURE__ */ new Set(FURNITURE_LINES)
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(FURNITURE_OPENINGS)
const VERB: ReadonlySet<string> = /* @__PURE__ */ new Set(FURNITURE_VERBS)
const LABEL: ReadonlySet<string> = /* @__PURE__ */ new Set(LINK_LABELS)
const FURNITURE: ReadonlySet<string> = /* @__PURE__ */ new Set(FURNITURE_WORDS)
const SECTION: ReadonlySet<string> = /* @__PURE__ */ new Set(SECTION_NAMES)
const NOTE: ReadonlySet<string> = /* @__PURE__ */ new Set(SOURCE_NOTE_OPENINGS)
const CAPTION: ReadonlySet<string> = /* @__PURE__ */ new Set(CAPTION_WORDS)
const BIOGRAPHY: ReadonlySet<string> = /* @__PURE__ */ new Set(BIOGRAPHY_WORDS)

const PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(PAST_FORMS)
const FINITE: ReadonlySet<string> = /* @__PURE__ */ new Set([...AUXILIARIES, ...MODALS, ...PRESENT_FORMS, "it's", "that's", "there's", "i'm", "he's", "she's", "we're", "they're", "you're"])

const FIRST_PERSON: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', "i'm", "i've", "i'd", "i'll", 'we', "we're", "we've", 'my', 'me'])

/** "Roe (left) and Doe (right)", "(pictured)". */
const CAPTION_BRACKET = /\((?:pictured|left|right|cent(?:er|re)|top|bottom|above|below|second|third|in [a-z]{3,9}|[lrc])(?:,| |\))/iu

/** As much of a block as is read for evidence; what a long paragraph is shows at its edges. */
const HEAD = 200
const TAIL = 80
/** Longest phrase of the lexicons, in words. */
const PHRASE = 8

const CLOSERS = '"”’\')]»'

/** What speaks for and against each kind of block, read off the block itself. */
export function evidenceOf(source: string, block: Candidate): EvidenceName[] {
  const { start, end, cut } = block
  const found: EvidenceName[] = []
  const length = end - start
  const whole = length <= HEAD + TAIL
  const tokens = tokensOf(source, start, whole ? end : start + HEAD)
  const count = whole ? tokens.length : Math.max(tokens.length, Math.round(length / 6))
  if (cut !== undefined) found.push(`cut-${cut}`)
  found.push(count === 0 ? 'no-words' : count === 1 ? 'words-1' : count <= 3 ? 'words-2-3' : count <= 8 ? 'words-4-8' : count <= 14 ? 'words-9-14' : count <= 28 ? 'words-15-28' : count <= 45 ? 'words-29-45' : 'words-46-up')
  endOf(source, start, end, found)
  if (whole && length > 20 && /[\p{Ll}\p{N})]{3}[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(source.slice(start, end))) found.push('several-sentences')
  if (!whole) found.push('several-sentences')
  beginningOf(source, block, tokens, found)
  phrasesOf(tokens, whole && tokens.length <= PHRASE + 2, count, found)
  if (whole) linesOf(source, block, tokens, found)
  return found
}

function endOf(source: string, start: number, end: number, found: EvidenceName[]): void {
  let at = end - 1
  while (at > start && CLOSERS.includes(source.charAt(at))) at--
  const mark = source.charAt(at)
  if (mark === '.' || mark === '!') found.push(source.charAt(at - 1) === '.' && source.charAt(at - 2) === '.' ? 'ends-open' : 'ends-sentence')
  else if (mark === '?') found.push('ends-question')
  else if (mark === ':') found.push('ends-colon')
  else if (mark === ';' || source.slice(Math.max(start, at - 4), at + 1) === '; and') found.push('ends-semicolon')
  else if (mark === '…' || mark === ',' || mark === '→' || mark === '»' || mark === '›') found.push('ends-open')
  else found.push('ends-bare')
}

function beginningOf(source: string, { start, end }: Candidate, tokens: readonly Token[], found: EvidenceName[]): void {
  const mark = source.charAt(start)
  const first = tokens[0]
  if (mark === '"' || mark === '“' || mark === '‘' || mark === '„') {
    found.push('starts-quote')
    const last = source.charAt(end - 1)
    const inner = indexWithin(source, mark === '“' ? '”' : mark === '‘' ? '’' : '"', start + 1, end)
    if (inner === end - 1 || inner < 0) found.push('wholly-quoted')
    else if (last === '"' || last === '”') found.push('ends-quote')
  } else if (isItem(source, { start, end })) found.push(first?.shape === 'number' ? 'starts-item-number' : 'starts-bullet')
  else if (mark === '@' || mark === '#') found.push('handle')
  else if ('$£€'.includes(mark)) found.push('starts-price')
  else if (mark === '(' || mark === '[') found.push('starts-bracket')
  else if (first?.shape === 'lower') found.push('starts-small')
  else if (first?.shape === 'number') found.push('starts-number')
}

/** Set phrases of pages, at the beginning of the line or over all of it; single words anywhere in it. */
function phrasesOf(tokens: readonly Token[], short: boolean, count: number, found: EvidenceName[]): void {
  let phrase = ''
  let opening = false
  let note = false
  let label = 0
  for (let at = 0; at < Math.min(tokens.length, PHRASE); at++) {
    phrase += (at === 0 ? '' : ' ') + (tokens[at]?.lower ?? '')
    if (OPENING.has(phrase)) opening = true
    if (NOTE.has(phrase)) note = true
    if (LABEL.has(phrase)) label = at + 1
    if (short && at === tokens.length - 1 && LINE.has(phrase)) found.push('furniture-line')
    if (short && at === tokens.length - 2 && LINE.has(phrase) && tokens.at(-1)?.shape === 'number') found.push('furniture-line')
  }
  if (tokens.some((token) => FIRST_PERSON.has(token.lower)) && !found.includes('starts-quote')) found.push('first-person')
  if (opening) found.push('furniture-opening')
  else if (VERB.has(tokens[0]?.lower ?? '')) found.push('furniture-verb')
  if (note) found.push('source-note-opening')
  if (label > 0 && label === tokens.length) found.push('link-label')
  else if (label > 0 && tokens.length - label <= 3 && count <= 7) found.push('link-label-near')
  else if (label > 0) found.push('link-label-opening')
  let furniture = 0
  let caption = 0
  let biography = 0
  let capitals = 0
  let title = 0
  let numbers = 0
  let links = 0
  for (const token of tokens) {
    if (FURNITURE.has(token.lower)) furniture++
    if (CAPTION.has(token.lower)) caption++
    if (BIOGRAPHY.has(token.lower)) biography++
    if (token.shape === 'capitals') capitals++
    if (token.shape !== 'lower') title++
    if (token.shape === 'number') numbers++
    if (token.lower.startsWith('@') || token.lower.includes('.co') || token.lower.startsWith('http')) links++
  }
  if (furniture > 0) found.push(furniture > 1 ? 'furniture-words' : 'furniture-word')
  if (caption > 0) found.push(caption > 1 ? 'caption-words' : 'caption-word')
  if (biography > 1) found.push('biography')
  if (links > 0) found.push('link')
  if (tokens.length > 0 && capitals === tokens.length - numbers && capitals > 0) found.push('all-capitals')
  else if (tokens.length >= 3 && title * 10 >= tokens.length * 7) found.push('title-case')
  if (capitals >= 8 && capitals * 10 >= tokens.length * 8) found.push('long-capitals')
  if (numbers > 0 && numbers === tokens.length) found.push('only-numbers')
}

/** Short lines: is it a name, a section, a trail of sections, a date? */
function linesOf(source: string, { start, end, cut }: Candidate, tokens: readonly Token[], found: EvidenceName[]): void {
  const text = source.slice(start, end)
  if (tokens.length <= 24 && (text.match(/[»›>]|\s\/\s/g)?.length ?? 0) > 0 && (/[»›]/.test(text) || !/[.!?]$/.test(text))) found.push('breadcrumb-marks')
  const last = tokens.at(-1)?.lower
  const first = tokens[0]?.lower ?? ''
  if (tokens.length > 0 && tokens.length <= 4 && (SECTION.has(first) || (last !== undefined && SECTION.has(last))) && /[\p{L}]$/u.test(text)) found.push('section-name')
  if (opensByline(tokens) && tokens.length <= 30) found.push('opens-byline')
  else if (isNameShaped(tokens)) found.push('name-shaped')
  else if (tokens.length <= 12 && isNameAndMore(tokens)) found.push('name-and-role')
  if (/^(?:[_*~=#–—-]\s?){3,}$/u.test(text)) found.push('rule')
  if (/;\s/.test(text) && !found.includes('several-sentences')) found.push('holds-semicolons')
  if (/["”’'] ?[—–-] [^]{0,60}\b\d{4}$/u.test(text)) found.push('reference')
  if (/^(?:image |photo |slide |\d+ photos? )?\d{1,3} ?(?:of|\/) ?(?:\/ ?)?\d{1,3}$/i.test(text)) found.push('counter')
  if (/^[—–-] ?\S.{0,60}\(@\w{1,30}\)/.test(text)) found.push('tweet-signature')
  if (tokens.length <= 8 && /^[([][^()[\]]{3,80}[)\]]$/.test(text)) found.push('bracketed-line')
  if (CAPTION_BRACKET.test(text)) found.push('caption-bracket')
  if (tokens.length <= 10 && /^(?:\p{Lu}\S* ){1,3}\p{Lu}[^\s,]*, /u.test(text) && found.includes('ends-bare')) found.push('name-then-comma')
  if (tokens.length >= 3 && tokens.length <= 12 && /^[\p{L}\p{N} '’]{2,24}: ?\S/u.test(text) && found.includes('ends-bare')) found.push('label-and-value')
  if (isAgencyLine(tokens)) found.push('agency-line')
  if (tokens.length >= 2 && tokens.length <= 28) {
    if (tokens.some((token) => PAST.has(token.lower) || (token.shape === 'lower' && token.lower.length > 4 && token.lower.endsWith('ed')))) found.push('past-verb')
    else if (!tokens.some((token) => FINITE.has(token.lower))) found.push(tokens.length < 4 ? 'no-verb-short' : 'no-verb')
  }
  if (tokens.length <= 28 && tokens.some((token) => token.lower === 'you' || token.lower === 'your' || token.lower === 'our')) found.push('speaks-to-reader')
  if (/^(?:at |@ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(text)) found.push('time-only')
  if (cut === undefined && tokens.length <= 40 && publicationRun(tokens) !== undefined) found.push('cut-dated')
  if (tokens.length <= 6 && tokens.some((token) => token.shape === 'number') && /\bread\b|\bmins?\b/i.test(text)) found.push('reading-time')
}
