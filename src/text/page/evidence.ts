import { NOTE_AUXILIARIES, STORY_NOUNS } from '../../lexicon/page-words.js'
import { indexWithin, isBlank, lastIndexWithin } from '../../span.js'
import { Evidence } from './evidence-names.js'
import { isCapital, isDigit, isSmall } from '../characters.js'
import type { Candidate, Cut } from './cuts.js'
import { lineEvidence } from './evidence-lines.js'
import { isItem } from './lines.js'
import { holdsAgency } from './agencies.js'
import { AGENCY, BUTTON, CAPTION, COMMENT, DATED, FILLER, FINITE, FIRST_PERSON, FURNITURE, FURNITURE_VERB, INTERFACE, JOINER, LABEL, LINE, MAIL, MODIFIER, NOTE, NOTE_VERB, OPENING, OPENS_LINKS, OPENS_PHRASE, PAST, POINTS, pagePhrases, ROLE, SECOND_PERSON, SECTION, STAFF_LINE } from './page-lexicon.js'
import { inByline, onPage, type Token, tokensOf } from './tokens.js'

/** Blocks up to this length are read to the end; what a longer one is shows at its beginning. */
const WHOLE = 280
const BEGINNING = 140
/** Longest phrase of the lexicons, in words. */
const PHRASE = 8
/** The most characters of a bracket behind the last sentence. */
const ASIDE = 40
const CLOSERS = '"”’\')]»'

/** What speaks for and against each kind of block, read off the block itself. */
export function evidenceOf(source: string, block: Cut): Evidence[] {
  const { start, end, cut } = block
  const found: Evidence[] = []
  const length = end - start
  const whole = length <= WHOLE
  const tokens = whole ? (block.tokens ?? tokensOf(source, start, end)) : tokensOf(source, start, start + BEGINNING)
  const count = whole ? tokens.length : Math.max(tokens.length, Math.round(length / 6))
  if (cut !== undefined) found.push(cut)
  found.push(length === 1 ? Evidence.NoWords : lengthOf(count), endOf(source, start, end))
  if (!whole || (length > 20 && holdsSeveralSentences(source, start, end))) found.push(Evidence.SeveralSentences)
  beginningOf(source, block, tokens, found)
  phrasesOf(source, tokens, whole, found)
  if (whole && cut === undefined && !found.includes(Evidence.EndsSentence) && isLabelledLink(source, tokens)) found.push(Evidence.LabelledLink)
  if (isCopyright(source, start, tokens)) found.push(Evidence.CopyrightNotice)
  const classes = wordsOf(source, tokens, whole, found)
  if (whole) lineEvidence(source, block, tokens, classes, found)
  return found
}

/** Does a full stop behind a word in small letters, with a blank and a capital behind it, stand inside? */
function holdsSeveralSentences(source: string, start: number, end: number): boolean {
  for (let at = start + 3; at < end - 1; at++) {
    const code = source.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63) continue
    if (!endsWord(source.charCodeAt(at - 1)) || !endsWord(source.charCodeAt(at - 2)) || !endsWord(source.charCodeAt(at - 3))) continue
    let next = at + 1
    if ('"”’)'.includes(source.charAt(next))) next++
    const blank = next
    while (next < end && isBlank(source.charCodeAt(next))) next++
    if (next === blank) continue
    if (next < end && '"“‘('.includes(source.charAt(next))) next++
    if (next < end && isCapital(source.charCodeAt(next))) return true
  }
  return false
}

const endsWord = (code: number): boolean => isSmall(code) || isDigit(code) || code === 41

function lengthOf(count: number): Evidence {
  if (count <= 1) return count === 0 ? Evidence.NoWords : Evidence.Words1
  if (count <= 8) return count <= 3 ? Evidence.Words2To3 : Evidence.Words4To8
  if (count <= 28) return count <= 14 ? Evidence.Words9To14 : Evidence.Words15To28
  return count <= 45 ? Evidence.Words29To45 : Evidence.Words46Up
}

function endOf(source: string, start: number, end: number): Evidence {
  // "… he added. (end)"
  const bracket = source.charAt(end - 1) === ')' ? lastIndexWithin(source, ' (', Math.max(start, end - ASIDE), end) : -1
  // "… he added. PTI", "… he added. – With Jane Doe"
  const letters = '.!?'.includes(source.charAt(end - 1)) ? 0 : (/(?<=[\p{Ll}\d”"]\.["”]?) (?:\p{Lu}{2,8}|[–—-]+ ?\p{Lu}[^.!?]{3,30})$/u.exec(source.slice(Math.max(start, end - ASIDE), end))?.[0].length ?? 0)
  let at = (bracket > start && endsWord(source.charCodeAt(bracket - 2)) && '.!?'.includes(source.charAt(bracket - 1)) ? bracket : end - letters) - 1
  while (at > start && CLOSERS.includes(source.charAt(at))) at--
  const mark = source.charAt(at)
  if (mark === '.' || mark === '!') return source.charAt(at - 1) === '.' && source.charAt(at - 2) === '.' ? Evidence.EndsOpen : Evidence.EndsSentence
  if (mark === '?') return Evidence.EndsQuestion
  if (mark === ':') return Evidence.EndsColon
  if (mark === ';' || source.slice(Math.max(start, at - 4), at + 1) === '; and') return Evidence.EndsSemicolon
  return '…,→»›'.includes(mark) ? Evidence.EndsOpen : Evidence.EndsBare
}

function beginningOf(source: string, { start, end }: Candidate, tokens: readonly Token[], found: Evidence[]): void {
  const mark = source.charAt(start)
  const first = tokens[0]
  if ('"“‘„'.includes(mark)) {
    found.push(Evidence.StartsQuote)
    const inner = indexWithin(source, mark === '“' ? '”' : mark === '‘' ? '’' : '"', start + 1, end)
    if (mark !== '‘' && (inner === end - 1 || inner < 0)) found.push(Evidence.WhollyQuoted)
  } else if (mark === "'" && source.charAt(end - 1) === "'") found.push(Evidence.StartsQuote)
  else if (isBetweenDashes(source, start, end)) found.push(Evidence.BetweenDashes)
  else if (isItem(source, { start, end })) found.push(first?.shape === 'number' ? Evidence.StartsItemNumber : Evidence.StartsBullet)
  else if (mark === '#' && /^#{1,6} /.test(source.slice(start, start + 7))) found.push(source.charAt(start + 1) === ' ' ? Evidence.MarkedTitle : Evidence.MarkedHeading)
  else if ('$£€'.includes(mark)) found.push(Evidence.StartsPrice)
  else if (mark === '>' && '"“'.includes(source.charAt(start + 2))) found.push(Evidence.MarkedQuote)
  else if ('>»►▶→'.includes(mark)) found.push(Evidence.StartsArrow)
  else if (first?.shape === 'lower') found.push(Evidence.StartsSmall)
  else if (first?.shape === 'number') found.push(Evidence.StartsNumber)
}

/** "- Ports shut -": so agencies set their headings. */
function isBetweenDashes(source: string, start: number, end: number): boolean {
  const last = source.charCodeAt(end - 1) === 46 ? end - 2 : end - 1
  return last > start + 3 && DASHES.includes(source.charAt(start)) && DASHES.includes(source.charAt(last)) && source.charCodeAt(start + 1) === 32 && source.charCodeAt(last - 1) === 32
}

const DASHES = '–—-'

/** Set phrases of pages, at the beginning of the line or over all of it. */
function phrasesOf(source: string, tokens: readonly Token[], whole: boolean, found: Evidence[]): void {
  const count = tokens.length
  const opens = tokens[0]?.page ?? 0
  let classes = 0
  if ((opens & OPENS_PHRASE) !== 0) {
    const phrases = pagePhrases()
    let phrase = ''
    let label = 0
    for (let at = 0; at < Math.min(count, PHRASE); at++) {
      phrase += (at === 0 ? '' : ' ') + (tokens[at]?.lower ?? '')
      const here = phrases.get(phrase)
      if (here === undefined) break
      // "Sources told", "Correction officers", "Editor Jane Doe said": no label without its colon.
      classes |= here & (at === 0 && !isMarked(source, tokens[0]?.end ?? 0) ? OPENING : OPENING | NOTE | CAPTION)
      if ((here & LABEL) !== 0 && whole) label = at + 1
      if ((here & MAIL) !== 0 && at === 0 && source.charCodeAt(tokens[0]?.end ?? 0) === 58) found.push(Evidence.MailField)
      const rest = count - at - 1
      if ((here & STAFF_LINE) !== 0 && whole && rest === 0) found.push(Evidence.StaffLine)
      if ((here & POINTS) !== 0 && whole && rest === 0) found.push(Evidence.PointsLabel)
      if ((here & LINE) !== 0 && whole && (rest === 0 || (rest === 1 && tokens.at(-1)?.shape === 'number'))) found.push(Evidence.FurnitureLine)
    }
    if (label > 0 && count - label <= 3 && count <= 7) found.push(label === count ? Evidence.LinkLabel : Evidence.LinkLabelNear)
  }
  if ((classes & OPENING) !== 0) found.push(Evidence.FurnitureOpening)
  else if ((opens & FURNITURE_VERB) !== 0) found.push(Evidence.FurnitureVerb)
  if ((classes & CAPTION) !== 0) found.push(Evidence.CaptionOpening)
  if ((classes & NOTE) !== 0 || (whole && tellsOfMaking(tokens))) found.push(Evidence.SourceNoteOpening)
}

/** Does a mark follow the word, "File:", or a dash, "FILE - "? */
const isMarked = (source: string, at: number): boolean => source.charAt(at) !== ' ' || '–—-'.includes(source.charAt(at + 1))

/** "WATCH: How the mill was sold", "Further reading: …", "GALLERY | …": a label, and behind it what looks like a headline. */
function isLabelledLink(source: string, tokens: readonly Token[]): boolean {
  const label = tokens.findIndex((token) => !token.isBeforeBlank || source.charAt(token.end + 1) === '|') + 1
  const last = tokens[label - 1]
  const rest = tokens[label]
  if (last === undefined || rest === undefined || label > LABEL_WORDS || tokens.length - label < HEADLINE || rest.shape === 'lower') return false
  const barred = source.slice(last.end, rest.start).includes('|')
  if (!barred && source.charCodeAt(last.end) !== 58) return false
  for (let at = 0; at < label; at++) {
    const { lower, shape, page } = tokens[at] ?? last
    if (lower === 'by' || !(barred ? shape !== 'number' : (page & (INTERFACE | FILLER | SECTION | FURNITURE_VERB)) !== 0)) return false
  }
  return true
}

/** The most words of a label before a link, and the fewest of a headline. */
const LABEL_WORDS = 4
const HEADLINE = 4

/** "Jane Doe contributed to this report.", "This article was amended on Monday.", "First published in the Example." */
function tellsOfMaking(tokens: readonly Token[]): boolean {
  // "SOURCE Example Pumps": as press releases end.
  if (tokens.length < 10 && tokens.length > 1 && tokens[0]?.lower === 'source' && tokens[0].shape === 'capitals' && tokens[0].isBeforeBlank) return true
  // "With Press wires", "With AFP", "With additional reporting from Jane Doe in Rome", "With inputs from agencies".
  if (tokens[0]?.lower === 'with') {
    const from = tokens.findIndex(({ lower }, at) => at > 1 && (lower === 'from' || lower === 'by')) + 1
    if (from > 0 ? from < HELP && tokens.slice(from).every((token) => token.shape !== 'lower' || inByline(token, ROLE | MODIFIER | JOINER)) : tokens.length < 6 && (onPage(tokens.at(-1), AGENCY) || holdsAgency(tokens))) return true
  }
  const at = tokens.findIndex(({ page }) => (page & NOTE_VERB) !== 0)
  const verb = at < 0 ? undefined : tokens[at]
  if (verb === undefined || at > NOTE_VERB_AT) return false
  // "Published in the print edition of May 3", "Published in The Courier, May 3rd, 2020".
  if (at === 0) return verb.lower === 'published' && tokens[1]?.lower === 'in'
  const isStory = (index: number): boolean => STORY_NOUNS.includes(tokens[index]?.lower ?? '')
  const contributed = tokens.findIndex(({ lower, page }) => (page & NOTE_VERB) !== 0 && lower === 'contributed')
  if (contributed > 0 && (contributed >= tokens.length - 2 || tokens[contributed + 1]?.lower === 'reporting' || isStory(contributed + 3))) return true
  // "Doe reported from Accra."
  if (verb.lower === 'reported' && at < 4 && tokens[at + 1]?.lower === 'from') return tokens.slice(0, at).every(({ shape, lower }) => shape === 'capitalized' || lower === 'and') && tokens.length <= at + 8
  const isFirst = (index: number): boolean => tokens[index]?.lower === 'first' || tokens[index]?.lower === 'originally'
  if (tokens[0]?.lower !== 'this') return at === 1 && isFirst(0)
  return isStory(1) && (at === 2 || isFirst(2) || NOTE_AUXILIARIES.includes(tokens[2]?.lower ?? ''))
}

/** So many words say at most what somebody has helped with. */
const HELP = 5

/** Where the verb of such a note stands at the latest: "This story has since been updated". */
const NOTE_VERB_AT = 24

/** Buttons and prompts have no more words. */
const PROMPT = 14
/** So many sections and buttons in one line are a menu. */
const MENU = 4
/** A notice of copyright is short. */
const NOTICE = 12
/** Lines of more words that are numbers mostly are rates, scores or the weather. */
const TICKER = 5

/** "© 2024 The Courier", "Copyright 2024", "… All rights reserved.": whose the page is, and no picture's credit. */
function isCopyright(source: string, start: number, tokens: readonly Token[]): boolean {
  const first = tokens[0]
  if (first === undefined) return false
  if (tokens.at(-1)?.lower === 'reserved' && tokens.at(-2)?.lower === 'rights') return true
  if (first.shape === 'number') return source.charCodeAt(start) === 0xa9
  const next = tokens[1]
  return first.lower === 'copyright' && next !== undefined && (next.shape === 'number' || (next.shape !== 'lower' && tokens.length <= NOTICE))
}

/** Single words anywhere in the line, and how many are capitalized. Gives the classes of all its words. */
function wordsOf(source: string, tokens: readonly Token[], whole: boolean, found: Evidence[]): number {
  const total = tokens.length
  let all = 0
  let furniture = 0
  let capitals = 0
  let title = 0
  let numbers = 0
  let links = 0
  let button = false
  let interfaced = 0
  let others = 0
  let invites = false
  let above: Token | undefined
  let places = 0
  let small = false
  for (const token of tokens) {
    const { shape } = token
    let classes = token.page
    if (shape === 'lower' && endsInEd(source, token)) classes |= PAST
    all |= classes
    if ((classes & FURNITURE) !== 0) furniture++
    if ((classes & INTERFACE) !== 0) interfaced++
    else if (shape !== 'number' && (classes & (FILLER | DATED)) === 0) others++
    if (shape === 'capitals') capitals++
    if (shape === 'number') numbers++
    if (shape !== 'lower') title++
    if ((classes & (SECTION | INTERFACE | FURNITURE_VERB)) !== 0) places++
    if (shape === 'lower') small = true
    if ((classes & FURNITURE_VERB) !== 0 && shape === 'capitalized' && above !== undefined && '.!?'.includes(source.charAt(above.end))) invites = true
    above = token
    if (isLink(source, token)) links++
    if ((token.byline & BUTTON) !== 0 && shape === 'capitalized' && token !== tokens[0]) button = true
  }
  // "Home  News  Sport  Log In"
  if (whole && !small && places >= MENU && places * 5 >= total * 3) found.push(Evidence.MenuLine)
  if (invites && interfaced > 0) {
    found.push(Evidence.InvitesLater)
    if (total <= PROMPT) found.push(Evidence.InvitesReader)
  }
  if (whole && interfaced > 0 && total > 1 && total <= PROMPT && others === 0 && !found.includes(Evidence.FurnitureLine) && !found.includes(Evidence.LinkLabel)) found.push(onPage(tokens[0], OPENS_LINKS) ? Evidence.LinkLabel : Evidence.FurnitureLine)
  if (interfaced > 0 && total <= PROMPT) found.push(Evidence.InterfaceWord)
  if ((all & COMMENT) !== 0 && (found.includes(Evidence.FurnitureLine) || found.includes(Evidence.FurnitureOpening))) found.push(Evidence.CommentLine)
  if (furniture > 0) found.push(furniture > 1 ? Evidence.FurnitureWords : Evidence.FurnitureWord)
  if (links > 0) found.push(Evidence.Link)
  if (button) found.push(Evidence.HoldsButton)
  if ((all & FIRST_PERSON) !== 0 && !found.includes(Evidence.StartsQuote)) found.push(Evidence.FirstPerson)
  if (capitals > 0 && capitals === total - numbers) found.push(Evidence.AllCapitals)
  else if (total >= 3 && title * 10 >= total * 7) found.push(Evidence.TitleCase)
  if (capitals >= 8 && capitals * 10 >= total * 8) found.push(Evidence.LongCapitals)
  if (numbers > 0) found.push(numbers === total ? Evidence.OnlyNumbers : Evidence.HoldsNumber)
  if (total > TICKER && numbers * 2 > total) found.push(Evidence.MostlyNumbers)
  if (whole && total <= 28) {
    if ((all & SECOND_PERSON) !== 0) found.push(Evidence.SpeaksToReader)
    if ((all & PAST) !== 0) found.push(Evidence.PastVerb)
    else if ((all & FINITE) === 0 && total > 3) found.push(Evidence.NoVerb)
  }
  return all
}

function endsInEd(source: string, { start, end }: Token): boolean {
  return end - start > 4 && (source.charCodeAt(end - 1) | 32) === 100 && (source.charCodeAt(end - 2) | 32) === 101
}

/** "@name", "https", "example.com", "example.co.uk", "jane@example.org". */
function isLink(source: string, token: Token): boolean {
  const first = source.charCodeAt(token.start) | 32
  return first === 96 || (first === 104 && token.lower.startsWith('http')) || (token.dotted && (token.lower.includes('.co') || token.lower.includes('@')))
}
