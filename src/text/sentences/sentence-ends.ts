/**
 * Where a sentence ends. The rules are those of the English Golden Rules (K. S. Dias, pragmatic_segmenter, MIT), of Unicode
 * UAX #29 (sentence boundaries) and of the style guides of news (AP, Guardian, Reuters), each for one kind of end mark.
 *
 * It is a splitter of its own because it can then be exact and cheap: retext-english builds a tree of every character to
 * find sentences that had to be judged again here, and took as much time as half of the article's reading.
 */
import { MONTHS as MONTH_NUMBERS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import { EXCLAIMED_NAMES, INQUIT_VERBS, LETTERED_NOUNS, OPENERS_AS_SURNAMES, SENTENCE_OPENERS } from '../../lexicon/sentence-words.js'
import { TIME_ZONES } from '../../lexicon/time-zones.js'
import { isBlank, lastIndexWithin } from '../../span.js'
import { abbreviationClasses, COUNTING, LEADING, MONTH, NUMBERED, STATE, TITLE, TRAILING } from './abbreviations.js'
import { isCapital, isDigit, isSmall, isWordly } from '../characters.js'
import { dotsGoOn } from './dot-runs.js'
import { type EndMark, endsUnspaced, isClosingQuote, isEndMark, nextEndMark } from './end-marks.js'
import { type Following, followingAt, wordFrom, wordStart, wordStop } from './end-neighbours.js'

const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(SENTENCE_OPENERS)
const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(OPENERS_AS_SURNAMES)
const EXCLAIMED: ReadonlySet<string> = /* @__PURE__ */ new Set(EXCLAIMED_NAMES)
const LETTERED: ReadonlySet<string> = /* @__PURE__ */ new Set(LETTERED_NOUNS)
const INQUIT: ReadonlySet<string> = /* @__PURE__ */ new Set(INQUIT_VERBS)

/** "5 p.m. EST", "8 a.m. Monday", "noon to 3 p.m. Eastern time": what goes on after a time of the clock. */
const AFTER_CLOCK: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...Object.keys(TIME_ZONES), ...Object.keys(MONTH_NUMBERS), ...Object.keys(WEEKDAYS), 'eastern', 'central', 'pacific', 'mountain', 'greenwich', 'local'
])

/** No sentence is longer: text without end marks is cut at a blank, so that what reads sentences stays cheap on any input. */
const LONGEST = 4_000

/** Where the sentence that begins at `start` ends: behind its end mark and what closes with it, or at `end`. */
export function sentenceEnd(source: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST)
  // Both sides of a break must hold a word: "…" alone is no sentence.
  const word = wordlyFrom(source, start, limit)
  for (let mark = nextEndMark(source, start, limit, end); mark !== undefined; mark = nextEndMark(source, mark.to, limit, end)) {
    if (mark.next >= end) return end
    if (word >= mark.from || !endsSentence(source, mark, start, end)) continue
    return wordlyFrom(source, mark.next, Math.min(end, mark.next + LONGEST)) === end && !RULE.test(source.slice(mark.next, mark.next + 3)) ? end : mark.to
  }
  return limit === end ? end : cutBefore(source, start, limit)
}

/** "*****", "====": a line across the page. */
const RULE = /^(?:\*{3}|={3}|_{3}|-{3})/

function wordlyFrom(source: string, start: number, end: number): number {
  let at = start
  while (at < end && !isWordly(source.charCodeAt(at))) at++
  return at
}

function cutBefore(source: string, start: number, limit: number): number {
  const space = lastIndexWithin(source, ' ', start, limit)
  return space > start + LONGEST / 2 ? space + 1 : limit
}

/** Does the sentence that begins at `start` end at `mark`? More text follows. */
function endsSentence(source: string, mark: EndMark, start: number, end: number): boolean {
  const { from, stop, to, next } = mark
  const sign = source.charCodeAt(from)
  if (endsUnspaced(source, stop - 1)) return true
  if (next === to) return endsGlued(source, mark, start, end)
  const run = stop - from
  const dots = sign === 46 && run === 1 && to === stop ? dotsGoOn(source, from, next, start) : undefined
  if (dots !== undefined) return !dots || opensAnew(source, mark, end)
  const ahead = source.charCodeAt(next)
  // Within square brackets dots are left-out text: "[...]". The last of several marks decides.
  if (source.charCodeAt(from - 1) === 91 || isEndMark(ahead) || ahead === 44 || ahead === 59) return false
  const follows = followingAt(source, next, end)
  // The address of a page stands apart.
  if (source.startsWith('http', next)) return true
  if (sign === 41) return follows.kind === 'capital'
  if ((run > 2 && source.charCodeAt(stop - 1) === 46) || sign === 0x2026) return endsAfterDots(source, mark, start, end, follows)
  if (follows.kind === 'small') return endsBeforeSmall(source, mark, start, end, follows)
  if (sign !== 46) return endsLoudly(source, mark, start, end, follows)
  if (run > 1) return true
  const first = wordStart(source, from, start)
  if (isItemNumber(source, from, start)) return false
  if (to > stop) return endsClosed(source, mark, first, start, end, follows)
  return endsAfterWord(source, first, from, start, end, follows)
}

/**
 * Small letters open sentences in mail, forums and reviews: "see you there. i will drive". They do behind a word of the language in small letters
 * that is cut short in no way; behind names, numbers and brackets a word that opens sentences.
 */
function endsBeforeSmall(source: string, { from, stop, to }: EndMark, start: number, end: number, follows: Following): boolean {
  if (to > stop) return false
  const ahead = wordFrom(source, follows.at, end)
  const loud = source.charCodeAt(from) !== 46
  if (stop - from > 1) return loud
  // "the place is closed ."
  let behind = from
  while (behind > start && isBlank(source.charCodeAt(behind - 1))) behind--
  const first = wordStart(source, behind, start)
  const word = source.slice(first, behind)
  const small = SMALL_WORD.test(word)
  if (loud) return small
  const classes = abbreviationClasses(word.toLowerCase())
  if (small) return (classes & (TITLE | LEADING | COUNTING | TRAILING)) === 0 && word.length > 1 && VOWEL.test(word)
  return word.length > 2 && classes === 0 && !word.includes('.') && OPENERS.has(ahead)
}

/** "Mgr.", "yrs.", "mtg.": what has no vowel is cut short. */
const VOWEL = /[aeiou]|.y/
const SMALL_WORD = /^\p{Ll}+$/u

/** Three dots and more: words were left out, or the voice trails off. Set apart from both words, they stand inside a sentence, unless the next opens another. */
function endsAfterDots(source: string, mark: EndMark, start: number, end: number, follows: Following): boolean {
  const run = mark.stop - mark.from
  if (run === 3 && mark.to === mark.stop && isBlank(source.charCodeAt(mark.from - 1)) && mark.from > start) return opensAnew(source, mark, end)
  if (run > 3) return follows.kind === 'capital' || follows.kind === 'digit'
  return follows.kind !== 'small' && !isAttribution(source, mark, end)
}

/** "… no more differences ... In fact you want them": behind left-out words a word that opens sentences, and that has its capital for no other reason. */
function opensAnew(source: string, { from, next }: EndMark, end: number): boolean {
  return isCapital(source.charCodeAt(next)) && isSmall(source.charCodeAt(next + 1)) && OPENERS.has(wordFrom(source, next, end)) && !isEndMark(source.charCodeAt(from - 2))
}

/** A question or exclamation mark. */
function endsLoudly(source: string, mark: EndMark, start: number, end: number, follows: Following): boolean {
  const { from, stop, to, next } = mark
  if (isDashApart(source, next)) return false
  if (stop === to && source.charCodeAt(from) === 33 && EXCLAIMED.has(wordFrom(source, wordStart(source, from, start), from))) return isOpener(source, follows, end)
  // "Come Home! (1961)"
  return !isAttribution(source, mark, end) && !(source.charCodeAt(next) === 40 && isDigit(source.charCodeAt(next + 1)))
}

/** A dash with a blank behind it, or two hyphens. */
function isDashApart(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code !== 45 && code !== 0x2013 && code !== 0x2014) return false
  const behind = source.charCodeAt(at + 1)
  return isBlank(behind) || behind === 45
}

/** "“Why?” Ms. Brandt asked.": behind a closing quotation mark a name, its verb, and the end of the clause or when and where. */
function isAttribution(source: string, { stop, to, next }: EndMark, end: number): boolean {
  if (to === stop || !isClosingQuote(source, to - 1)) return false
  for (let at = next, words = 0; words < 5; words++) {
    const behind = wordStop(source, at, end)
    if (behind === at) return false
    const word = wordFrom(source, at, behind)
    if (words > 0 && INQUIT.has(word)) return behind === end || '.,:;'.includes(source.charAt(behind)) || AFTER_INQUIT.has(wordFrom(source, behind + 1, end))
    if (words === 0 && OPENERS.has(word)) return false
    if (!isCapital(source.charCodeAt(at)) && behind - at > 3) return false
    at = source.charCodeAt(behind) === 46 ? behind + 1 : behind
    const code = source.charCodeAt(at)
    if (at >= end || (!isBlank(code) && code !== 45)) return false
    at++
  }
  return false
}

/** What follows the verb there and is no reported clause. */
const AFTER_INQUIT: ReadonlySet<string> = /* @__PURE__ */ new Set(['after', 'at', 'before', 'during', 'in', 'on', 'to', ...Object.keys(WEEKDAYS)])

/** A full stop with a quotation mark, a bracket or a footnote behind it. */
function endsClosed(source: string, { from, stop }: EndMark, first: number, start: number, end: number, follows: Following): boolean {
  const closer = source.charCodeAt(stop)
  // "(U.S.) Army", "[George H. W.] Bush": the bracket closes inside the sentence, and the full stop is the short form's.
  if ((closer === 41 || closer === 93) && first < from && follows.kind !== 'sign' && isShort(source, first, from)) {
    const opening = source.charCodeAt(start)
    if (opening !== 40 && opening !== 91) return isOpener(source, follows, end)
  }
  // 'Thomas "T.J." Oakes': nothing else stands between the marks.
  if (isClosingQuote(source, stop) && first > start && '"“‘\''.includes(source.charAt(first - 1)) && first < from && isShort(source, first, from)) return isOpener(source, follows, end)
  return true
}

/** A single capital, letters with full stops between them, or a short form that a table knows. */
function isShort(source: string, first: number, from: number): boolean {
  if (from - first === 1) return isCapital(source.charCodeAt(first))
  const word = source.slice(first, from)
  return DOTTED.test(word) || (abbreviationClasses(word.toLowerCase()) & (TITLE | STATE | TRAILING)) !== 0
}

/** A full stop with a blank behind it, by the word before it, `[first, from)`. What follows is no small letter. */
function endsAfterWord(source: string, first: number, from: number, start: number, end: number, follows: Following): boolean {
  const length = from - first
  if (length === 0) return true
  const capital = isCapital(source.charCodeAt(first))
  if (length === 1 && capital) return endsAfterInitial(source, first, start, end, follows)
  if (isDigit(source.charCodeAt(from - 1))) return follows.kind !== 'digit' || length > 3 || !isDigit(source.charCodeAt(first))
  const word = source.slice(first, from)
  const lower = word.toLowerCase()
  const classes = abbreviationClasses(lower)
  const name = follows.kind === 'capital' || follows.kind === 'brand'
  if (classes === 0) {
    if (length > 2 && isCapital(source.charCodeAt(from - 1)) === isCapital(source.charCodeAt(first + 1)) && !word.includes('.')) return true
    if (DOTTED.test(word)) return endsAfterDotted(source, lower, capital && !isDigit(source.charCodeAt(first - 2)) ? 0 : from - start, end, follows)
    // "b. March 2009": single small letters stand for words, but for what an apostrophe joins: "the governor's. Reading".
    return length > 1 || !isSmall(source.charCodeAt(first)) || source.charCodeAt(first - 1) === 39 || (first > start && isOpener(source, follows, end))
  }
  if ((classes & TITLE) !== 0) return !capital && isOpener(source, follows, end)
  if ((classes & LEADING) !== 0) return false
  if ((classes & NUMBERED) !== 0 && (follows.kind === 'digit' || ROMAN.test(source.slice(follows.at, follows.at + 4)))) return false
  if ((classes & COUNTING) !== 0) return isOpener(source, follows, end)
  if ((classes & MONTH) !== 0 && capital && (follows.kind === 'digit' || follows.kind === 'sign' || AFTER_CLOCK.has(wordFrom(source, follows.at, end)))) return false
  if ((classes & STATE) !== 0 && capital) return name && !isTitleAt(source, follows.at, end)
  if ((classes & TRAILING) !== 0) return name && (lower === 'etc' || isOpener(source, follows, end) || isQuoted(source, follows))
  return true
}

/** "No. XVII", "Art. II". */
const ROMAN = /^[IVX]{2,}(?!\p{L})/u

/** "J. Doe", "plan B. The", "you and I. Did": a single capital. */
function endsAfterInitial(source: string, first: number, start: number, end: number, follows: Following): boolean {
  if (follows.kind !== 'capital' || wordlyFrom(source, start, first) === first) return false
  let before = first
  while (before > start && isBlank(source.charCodeAt(before - 1))) before--
  const noun = wordStart(source, before, start)
  const previous = source.slice(noun, before).toLowerCase()
  // "as he wrote on X. Speaking later"
  if (LETTERED.has(previous) || (previous === 'on' && source.charCodeAt(first) === 88)) return true
  const word = wordFrom(source, follows.at, end)
  // The next initial is no word: "J. A. Doe".
  if (!OPENERS.has(word) || (word.length === 1 && source.charCodeAt(follows.at + 1) === 46)) return false
  return !SURNAMES.has(word) || !isCapital(source.charCodeAt(noun))
}

/** "U.S.", "p.m.", "Ph.D.": letters with full stops between them. They end a sentence when what follows begins one. `clock`: where the sentence has come to, 0 for the initials of a name. */
function endsAfterDotted(source: string, lower: string, clock: number, end: number, follows: Following): boolean {
  if (follows.kind !== 'capital' && follows.kind !== 'brand') return false
  if (clock > 0 && (lower === 'a.m' || lower === 'p.m')) return clock > CLOCK && !AFTER_CLOCK.has(wordFrom(source, follows.at, end))
  return isOpener(source, follows, end)
}

/** "At 5 a.m. Mr. Doe left": no sentence is so short that only the time of day has room in it. */
const CLOCK = 16

/** "U.S", "p.m", "Ph.D": letters with full stops between them. */
const DOTTED = /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u

/** Does what follows begin with a word that begins sentences and no names? */
function isOpener(source: string, follows: Following, end: number): boolean {
  if (follows.kind !== 'capital') return false
  const word = wordFrom(source, follows.at, end)
  // "I'm", "It's".
  return OPENERS.has(word.replace(/'.*/, ''))
}

/** Does a quotation open before the word that follows? */
function isQuoted(source: string, follows: Following): boolean {
  const code = source.charCodeAt(follows.at - 1)
  return (code === 34 || code === 0x201c) && isBlank(source.charCodeAt(follows.at - 2))
}

/** "Gov.", "Sen.": a title that a name follows. */
function isTitleAt(source: string, at: number, end: number): boolean {
  const stop = wordStop(source, at, end)
  return source.charCodeAt(stop) === 46 && (abbreviationClasses(source.slice(at, stop).toLowerCase()) & TITLE) !== 0
}

/** "1. The first item", "•2. The second": a number with nothing but a mark before it is the number of an item. */
function isItemNumber(source: string, from: number, start: number): boolean {
  let first = from
  while (first > start && isDigit(source.charCodeAt(first - 1))) first--
  if (first === from || from - first > 3 || first - start > 2) return false
  return wordlyFrom(source, start, first) === first && (first === start || !'$£€'.includes(source.charAt(first - 1)))
}

/** "world.Today": an end mark whose blank was lost, between a word in small letters or a number and a capitalized word. */
function endsGlued(source: string, { from, to }: EndMark, start: number, end: number): boolean {
  if (to !== from + 1 || source.charCodeAt(from) === 0x2026) return false
  const quoted = source.charCodeAt(to) === 0x201c ? 1 : 0
  if (!isCapital(source.charCodeAt(to + quoted)) || to + quoted + 1 >= end || !(isSmall(source.charCodeAt(to + quoted + 1)) || /^I[\s'’]/.test(source.slice(to, to + 2)))) return false
  const before = source.charCodeAt(from - 1)
  if (!(isSmall(before) && isSmall(source.charCodeAt(from - 2))) && !isDigit(before)) return false
  const word = source.slice(wordStart(source, from, start), from)
  const after = wordStop(source, to + quoted, end)
  const behind = source.charAt(after)
  if (/[@/_:=]/.test(word) || behind === '@' || DOMAIN_ENDS.has(source.slice(to, after).toLowerCase())) return false
  // "index.php?Title=…", "Yahoo!Finance": the other marks stand inside addresses and names too.
  return source.charCodeAt(from) === 46 || (behind !== '.' && behind !== '=' && behind !== '/' && !word.includes('.') && !EXCLAIMED.has(word.toLowerCase()))
}

/** Last parts of names of sites and files. */
const DOMAIN_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['co', 'com', 'edu', 'gov', 'net', 'org'])
