import * as classes from '../lexicon/classes.js'
import { DOUBTFUL_PARTICLES, GLUED_PARTICLES, INNER_PARTICLES, OPENING_PARTICLES, OUTER_PARTICLES } from '../lexicon/name-words.js'
import { NAME_PREFIXES, NAME_SECONDS } from '../lexicon/word-parts.js'
import type { ArticleText } from '../text/text.js'
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC, type Word } from '../text/words.js'
import { classesOf, FUNCTION_WORD, isOrdinary } from './vocabulary.js'

/** One part of a run: a word, or words joined by hyphens, or a particle with the word it belongs to. */
export interface Token {
  /** Word indexes, half-open. */
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly classes: number
  readonly shape: number
  /** "of", "for", "and" inside a longer name. */
  readonly connector?: true
  /** An everyday word. */
  readonly ordinary: boolean
  /** A word of a nickname in marks: "Nick" in Robert "Nick" Carter. */
  readonly nickname?: true
  /** Holds a particle: "al-Assad", "van der Berg". */
  readonly particle?: true
}

/** How a sentence uses capitals: as running text does, as a headline does, or throughout. */
export type Style = 'running' | 'title' | 'capitals'

/** Capitalized words in a row. */
export interface Run {
  readonly sentence: number
  readonly style: Style
  /** The run begins its sentence, a quotation or a list item: its first capital tells nothing. */
  readonly initial: boolean
  readonly tokens: readonly Token[]
}

/** Particles that are English words too join only between the capitals of a name. */
const INNER: ReadonlySet<string> = /* @__PURE__ */ new Set(INNER_PARTICLES)
const ANY_PARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set([...INNER_PARTICLES, ...OUTER_PARTICLES])
const GLUED: ReadonlySet<string> = /* @__PURE__ */ new Set(GLUED_PARTICLES)
const DOUBTFUL: ReadonlySet<string> = /* @__PURE__ */ new Set(DOUBTFUL_PARTICLES)
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(OPENING_PARTICLES)
const SECONDS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_SECONDS)
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_PREFIXES)
const OPENING_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['"', '“', '‘', "'", "''", '``', '(', '[', '«', '„', '—', '–', '•', '*', ':', '...', '…'])
const NICKNAME_MARKS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')', "''": "''", '``': "''" }
/** The shortest line that may be a wrapped line of running text. */
const WRAPPED = 55
/** No name is longer: the work on a run stays bounded. */
const LONGEST_RUN = 40
const CONNECTORS: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for', 'on', 'and', '&'])

const is = (word: Word | undefined, shape: number): boolean => word !== undefined && (word.shape & shape) !== 0
/** A capital, or a capital after an elided article: "d'Alembert". */
const capital = (word: Word | undefined): boolean => is(word, CAPITALIZED) && !is(word, MARK) || is(word, MIXED_CASE) && word?.lower.charAt(1) === "'" 
const glued = (word: Word | undefined): boolean => word !== undefined && (word.shape & AFTER_BLANK) === 0

/** How a sentence uses its capitals. */
function styleOf(words: readonly Word[], from: number, to: number): Style {
  let long = 0
  let capitals = 0
  let shouted = 0
  let low = 0
  let first = true
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || is(word, MARK | NUMERIC | CLITIC)) continue
    if (word.end - word.start > 3) {
      if (is(word, ALL_CAPITALS)) shouted++
      if (!first) {
        long++
        if (capital(word)) capitals++
        else if ((word.classes & FUNCTION_WORD) === 0) low++
      } else if (is(word, ALL_CAPITALS)) capitals++
    }
    first = false
  }
  if (shouted >= 2 && shouted >= long * 0.8) return 'capitals'
  return long >= 3 && capitals >= long * 0.7 && low * 8 <= long ? 'title' : 'running'
}

/** The runs of capitalized words of a sentence, each word looked at a bounded number of times. */
export function readRuns(text: ArticleText, sentence: number): readonly Run[] {
  const range = text.ranges[sentence]
  if (!range) return []
  const { words } = text
  const style = styleOf(words, range.from, range.to)
  const runs: Run[] = []
  let at = range.from
  while (at < range.to) {
    if (!startsRun(words, at, range.to) || isOpening(words, at, range.to)) {
      at++
      continue
    }
    const tokens: Token[] = []
    const end = readTokens(text.source, words, at, range.to, tokens)
    runs.push({ sentence, style: style === 'running' && isShouted(tokens) ? 'capitals' : style, initial: isInitial(words, at, range.from), tokens })
    at = Math.max(end, at + 1)
  }
  return runs
}

/** A name in capitals amid running text, as leads of articles have it: "RUTH OKONJO, the mayor". */
function isShouted(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && tokens.length < 5 && tokens.every(({ shape }) => (shape & (ALL_CAPITALS | INITIAL)) !== 0) && tokens.some(({ classes: known, lower }) => (known & classes.GIVEN_NAME) !== 0 && lower.length > 2)
}

const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE

/** A function word that has its capital only from the sentence that it begins: no name starts here. */
function isOpening(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  const next = at + 1 < to ? words[at + 1] : undefined
  if (!word || !next || (word.classes & FUNCTION_WORD) === 0 || (word.classes & NAMELIKE) !== 0) return false
  return is(next, AFTER_BLANK) && !is(next, CAPITALIZED | MARK | MIXED_CASE) && (next.classes & classes.PARTICLE) === 0
}

/** First in its sentence, or after a mark that opens one. */
function isInitial(words: readonly Word[], at: number, from: number): boolean {
  if (at === from || is(words[at], AFTER_NEWLINE)) return true
  const before = words[at - 1]
  if (!before) return true
  if (is(before, MARK)) return OPENING_MARKS.has(before.lower) || before.lower.startsWith('.')
  return at - 1 === from && is(before, NUMERIC)
}

function startsRun(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (!word || is(word, MARK | CLITIC)) return false
  if (capital(word)) return !is(word, NUMERIC) || is(word, ALL_CAPITALS) === false
  if ((word.classes & classes.PARTICLE) === 0 || !OPENING.has(word.lower) || at + 1 >= to) return false
  const next = words[at + 1]
  if (next && next.lower === '-' && glued(next)) return capital(words[at + 2]) && glued(words[at + 2])
  if (capital(next) && !is(next, ALL_CAPITALS)) return true
  return INNER.has(next?.lower ?? '') && capital(words[at + 2])
}

/** Reads tokens from `at` on; returns the index after the run. */
function readTokens(source: string, words: readonly Word[], at: number, to: number, into: Token[]): number {
  let i = at
  while (i < to) {
    const word = words[i]
    if (!word) break
    if (into.length >= LONGEST_RUN || (i > at && !is(word, AFTER_BLANK) && !is(word, MARK))) break
    if (i > at && is(word, AFTER_NEWLINE) && isShortLine(source, word.start)) break
    if (capital(word) || (ANY_PARTICLE.has(word.lower) && particleEnd(words, i, to) > i && mayJoin(word, into.at(-1), words[i + 1]))) {
      const end = compoundEnd(words, i, to, into.length)
      into.push(tokenOf(words, i, end))
      i = end
      if (glued(words[i]) && is(words[i], CLITIC)) break
      continue
    }
    if (is(word, MARK)) {
      const next = nicknameEnd(words, i, to)
      const given = next > i ? givenBefore(into) : 0
      if (given > 0 && given < (word.lower === '(' ? 2 : 3) && !is(words[next], AFTER_NEWLINE)) {
        for (let k = i + 1; k < next - 1; k++) {
          into.push({ ...tokenOf(words, k, k + 1), nickname: true })
        }
        i = next
        continue
      }
      const suffix = words[i + 1]
      if (word.lower === ',' && suffix && (suffix.classes & classes.NAME_SUFFIX) !== 0 && (suffix.lower === 'jr' || suffix.lower === 'sr')) {
        i++
        continue
      }
      if (word.lower !== '&') break
    }
    // "Ministry of the Interior", "Johnson & Johnson": connectors stay in the run, and the segmenter decides.
    const last = into.at(-1)
    if (!last || !CONNECTORS.has(word.lower)) break
    const article = words[i + 1]?.lower === 'the' ? 1 : 0
    const after = words[i + 1 + article]
    if (!capital(after) || is(after, CLITIC) || !mayConnect(words, i + 1 + article, into)) break
    into.push({ from: i, to: i + 1 + article, lower: word.lower, classes: 0, shape: 0, ordinary: true, connector: true })
    i += 1 + article
  }
  return i
}

/** Lines of running text are long when they are broken at all: a short line ends what stands on it. */
function isShortLine(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - WRAPPED), start).trimEnd()
  return start < WRAPPED || before.includes('\n')
}

/** Particles that are English words too ("do", "as", "an") join only what is known to be a name. */
function mayJoin(particle: Word, before: Token | undefined, next: Word | undefined): boolean {
  if (next?.lower === 'i' || next?.lower === '-') return next.lower === '-'
  if (!DOUBTFUL.has(particle.lower)) return true
  if (before === undefined || before.ordinary) return false
  return (before.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || ((particle.classes & FUNCTION_WORD) === 0 && before.classes === 0)
}

/** May the connector before word `at` stand inside the name of an organization: "Ministry of", "Food and Agriculture Organization"? */
function mayConnect(words: readonly Word[], at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  const after = words[at]
  const connector = words[at - 1]?.lower === 'the' ? words[at - 2]?.lower : words[at - 1]?.lower
  if (!last || !after) return false
  if (connector === '&') return true
  if (connector === 'of') return (last.classes & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE)) !== 0 || (last.ordinary && (last.classes & FUNCTION_WORD) === 0)
  if (connector === 'for' || connector === 'on') return (last.classes & classes.ORGANIZATION_HEAD) !== 0 && (after.classes & (classes.MONTH | classes.WEEKDAY)) === 0
  // "Ministry of Health and Welfare", "Food and Agriculture Organization": fields of one office, and no two names.
  if (!last.ordinary || (last.classes & (FUNCTION_WORD | NAMELIKE)) !== 0 || !isOrdinary(after.lower, after.classes) || (after.classes & (classes.TITLE | classes.GIVEN_NAME | classes.SURNAME | FUNCTION_WORD)) !== 0) return false
  return tokens.some((token) => token.connector) || headAhead(words, at)
}

const HEAD_REACH = 4

/** Do the capitals from `at` on end in the head of an organization? */
function headAhead(words: readonly Word[], at: number): boolean {
  let head = false
  for (let i = at; i < at + HEAD_REACH && capital(words[i]); i++) head = ((words[i]?.classes ?? 0) & classes.ORGANIZATION_HEAD) !== 0
  return head
}

/** Where lower-case particles in a row lead to a capital: the index of that capital, or `at` if they do not. */
function particleEnd(words: readonly Word[], at: number, to: number): number {
  let i = at
  while (i < to && i < at + 3 && INNER.has(words[i]?.lower ?? '') && !capital(words[i])) i++
  return i > at && i < to && capital(words[i]) ? i : glueEnd(words, at, to)
}

/** "al-Assad": a particle, a hyphen and a capital, without blanks. */
function glueEnd(words: readonly Word[], at: number, to: number): number {
  const word = words[at]
  return word && at + 2 < to && GLUED.has(word.lower) && words[at + 1]?.lower === '-' && glued(words[at + 1]) && capital(words[at + 2]) && glued(words[at + 2]) ? at + 2 : at
}

/** The end of one token that starts at `at`: the word itself with its particles before and its hyphened parts after. */
function compoundEnd(words: readonly Word[], at: number, to: number, before: number): number {
  let i = particleEnd(words, at, to) + 1
  while (i + 1 < to && words[i]?.lower === '-' && glued(words[i]) && glued(words[i + 1])) {
    const next = words[i + 1]
    if (!next || is(next, MARK | CLITIC)) break
    const previous = words[i - 1]
    if (capital(next) || is(next, NUMERIC)) i += 2
    else if (GLUED.has(next.lower) && words[i + 2]?.lower === '-' && capital(words[i + 3])) i += 2
    else if (isSyllable(next, previous, before, words, i + 2)) i += 2
    else break
  }
  return i
}

/** The second syllable of a Korean or Taiwanese given name: "Kim Jong-un", "Tsai Ing-wen". */
function isSyllable(next: Word, previous: Word | undefined, before: number, words: readonly Word[], after: number): boolean {
  if (!previous || before === 0 || next.end - next.start > 6 || previous.end - previous.start > 6) return false
  if ((previous.classes & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) !== 0 || is(previous, ALL_CAPITALS | DOTTED)) return false
  if (next.end - next.start > 2 && (next.classes & FUNCTION_WORD) !== 0) return false
  if (SECONDS.has(next.lower) || next.lower.endsWith('ed') || (next.lower.endsWith('ing') && next.lower.length > 5)) return false
  if ((next.classes & classes.ROLE) !== 0 && (previous.classes & (classes.SURNAME | classes.GIVEN_NAME)) !== 0 && before < 2) return false
  return words[after]?.lower !== '-' || next.end - next.start <= 2
}

/** How many words of a name end the run so far, titles and what only opens the sentence left out: "The Rev. Thomas" has one. */
function givenBefore(run: readonly Token[]): number {
  let count = 0
  while (count < run.length && ((run[run.length - 1 - count]?.classes ?? 0) & (classes.TITLE | classes.ROLE | classes.DEMONYM | FUNCTION_WORD)) === 0) count++
  return count
}

/** After `"Nick"` or `(Nick)` between two names: the index behind the closing mark, or `at`. */
function nicknameEnd(words: readonly Word[], at: number, to: number): number {
  const open = words[at]
  const close = open && NICKNAME_MARKS[open.lower]
  if (!close || !is(open, AFTER_BLANK)) return at
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    const word = words[i]
    if (!word) return at
    if (word.lower === close) return i > at + 1 && capital(words[i + 1]) && is(words[i + 1], AFTER_BLANK) ? i + 1 : at
    if (!capital(word) && word.lower !== 'the') return at
  }
  return at
}

function tokenOf(words: readonly Word[], from: number, to: number): Token {
  const head = words[to - 1]
  const first = words[from]
  if (!head || !first) return { from, to, lower: '', classes: 0, shape: 0, ordinary: false }
  if (to === from + 1) {
    // "W.H. Auden": letters with full stops and no place or organization.
    const initials = is(head, DOTTED) && is(head, CAPITALIZED) && head.classes === 0 && head.end - head.start <= 6
    if (initials) return { from, to, lower: head.lower, classes: 0, shape: (head.shape | INITIAL) & ~DOTTED, ordinary: false }
    return { from, to, lower: head.lower, classes: classesOf(head.lower, head.classes), shape: head.shape, ordinary: isOrdinary(head.lower, head.classes) }
  }
  let lower = ''
  let every = -1
  let some = 0
  let ordinary = true
  let particle = false
  let numeric = false
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word) continue
    lower += (i > from && is(word, AFTER_BLANK) ? ' ' : '') + word.lower
    if (word.lower === '-') continue
    if (ANY_PARTICLE.has(word.lower) && i < to - 1) {
      particle = true
      continue
    }
    const known = classesOf(word.lower, word.classes)
    numeric ||= is(word, NUMERIC)
    every &= known
    some |= known
    ordinary &&= isOrdinary(word.lower, word.classes)
  }
  const names = classes.GIVEN_NAME | classes.SURNAME
  const things = classes.PLACE | classes.DEMONYM
  const both = (some & things) !== 0 && (every & things) !== 0 ? things & some : (first.classes | head.classes) & things && every === 0 ? 0 : every & things
  return { from, to, lower, classes: (some & names) | both | (every & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE)), shape: (first.shape & ~INITIAL) | (numeric ? NUMERIC : 0), ordinary: !particle && (ordinary || ((some & names) === 0 && both === 0 && isOrdinary(head.lower, head.classes) && isOrdinary(first.lower, first.classes | (BEGINNINGS.has(first.lower) ? classes.COMMON : 0)))), ...(particle ? { particle } : {}) }
}
