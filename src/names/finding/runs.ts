import * as classes from '../../lexicon/classes.js'
import { DOUBTFUL_PARTICLES, OPENING_PARTICLES } from '../../lexicon/name-words.js'
import { BEFORE_CAUSES, JOINING_WORDS, OWNERS } from '../../lexicon/organization-words.js'
import { together } from '../../lexicon/table.js'
import type { ArticleText } from '../../text/text.js'
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { headAhead, isCause, listsFields, mayConnect } from './connectors.js'
import { besideShouted, isShouted } from './shouted.js'
import { NICKNAME, type Style, Token } from './token.js'
import { connectorToken, isCapital, isGlued, isInnerParticle, leadsParticle, opensParticles, readToken, wordToken } from './tokens.js'
import { has, isHead, looks } from './token-kinds.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { LEGAL_FORM } from './word-sets.js'

/** Capitalized words in a row. A long text has very many: how it stands is one number. */
export class Run {
  readonly #bits: number

  constructor(
    /** Of the whole article. */
    readonly words: Words,
    readonly sentence: number,
    readonly tokens: readonly Token[],
    style: Style,
    initial: boolean,
    heads: boolean
  ) {
    this.#bits = STYLES.indexOf(style) | (initial ? INITIAL_RUN : 0) | (heads ? HEADS : 0)
  }

  get style(): Style {
    return STYLES[this.#bits & STYLE] ?? 'running'
  }

  /** The run begins its sentence, a quotation or a list item: its first capital tells nothing. */
  get initial(): boolean {
    return (this.#bits & INITIAL_RUN) !== 0
  }

  /** One of the tokens can be the head of an organization's name. */
  get heads(): boolean {
    return (this.#bits & HEADS) !== 0
  }
}

/** Bits of a run: the number of its style, and what is yes or no about it. */
const STYLE = 3
const INITIAL_RUN = 4
const HEADS = 8
const STYLES: readonly Style[] = ['running', 'title', 'capitals']

const DOUBTFUL: ReadonlySet<string> = /* @__PURE__ */ new Set(DOUBTFUL_PARTICLES)
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(OPENING_PARTICLES)
const OPENING_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['"', '“', '‘', "'", "''", '``', '(', '[', '«', '„', '—', '–', '•', '*', ':', '...', '…'])
const LISTING_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set([',', ';', ':', '('])
const NICKNAME_MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['"', '"'], ['“', '”'], ['‘', '’'], ["'", "'"], ['(', ')'], ["''", "''"], ['``', "''"]])
/** No wrapped line of running text is shorter, unless all are. */
const WRAPPED = 55
/** The same of a column of a newspaper. */
const COLUMN = 24
/** No name is longer: the work on a run stays bounded. */
const LONGEST_RUN = 40
const CONNECTORS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(JOINING_WORDS, BEFORE_CAUSES))


const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE

/** Their capitals tell nothing of the sentence that they stand in. */
const ALWAYS_CAPITAL = classes.WEEKDAY | classes.MONTH

/** Marks of a list at least, and how many words they part at most. */
const LIST_MARKS = 3
const LISTED_WORDS = 5

/** How a sentence uses its capitals; names in a list have them as in running text. */
function styleOf(words: Words, from: number, to: number): Style {
  let long = 0
  let marks = 0
  let capitals = 0
  let shouted = 0
  let low = 0
  for (let i = from; i < to; i++) {
    const shape = words.shape(i)
    if ((shape & MARK) !== 0 && LISTING_MARKS.has(words.lower(i))) marks++
    if ((shape & (MARK | NUMERIC | CLITIC)) !== 0 || words.end(i) - words.start(i) < 4) continue
    if ((shape & ALL_CAPITALS) !== 0) shouted++
    else if (i > from && !isAt(words, i, ALWAYS_CAPITAL)) {
      long++
      if (isCapital(words, i)) capitals++
      // So many words in small letters, and what is still to come cannot outweigh them.
      else if (!isAt(words, i, classes.FUNCTION_WORD) && ++low * 5 > to - from) return 'running'
    }
  }
  if (shouted >= 2 && shouted >= (long + shouted) * 0.8) return 'capitals'
  if (marks >= LIST_MARKS && marks * LISTED_WORDS >= to - from) return 'running'
  // A headline has no full stop.
  return long >= 3 && capitals >= long * 0.7 && (words.lower(to - 1) === '.' ? low === 0 : low * 8 <= long) ? 'title' : 'running'
}

/** Gives each run of capitalized words of a sentence to `take`; each word is looked at a bounded number of times. */
export function readRuns(text: ArticleText, sentence: number, take: (run: Run) => void): void {
  const range = text.ranges[sentence]
  if (range === undefined) return
  const { words } = text
  const { from, to } = range
  let style: Style | undefined
  const read: Token[] = []
  let at = from
  while (at < to) {
    if (!startsRun(words, at, to)) {
      at++
      continue
    }
    read.length = 0
    const end = readTokens(text.source, words, at, from, to, read)
    // A copy has no room to spare, and a long text has many runs.
    const tokens = read.slice()
    style ??= styleOf(words, from, to)
    const own = style === 'running' && isShouted(tokens) ? 'capitals' : style
    let some = 0
    const given = own === 'capitals' ? undefined : besideShouted(tokens)
    for (const token of tokens) {
      token.settle(given !== undefined && token !== given && looks(token, ALL_CAPITALS) ? 'capitals' : own)
      some |= token.classes
    }
    take(new Run(words, sentence, tokens, own, isInitial(words, at, from), (some & classes.ORGANIZATION_HEAD) !== 0))
    at = end > at ? end : at + 1
  }
}

/** A function word that has its capital only from the sentence that it begins: no name starts here. */
function isOpening(words: Words, at: number): boolean {
  const known = words.classes(at)
  if ((known & classes.FUNCTION_WORD) === 0 || (known & NAMELIKE) !== 0) return false
  return (words.shape(at + 1) & (AFTER_BLANK | CAPITALIZED | MARK | MIXED_CASE)) === AFTER_BLANK && !isAt(words, at + 1, classes.PARTICLE)
}

/** First in its sentence, or after a mark that opens one. */
function isInitial(words: Words, at: number, from: number): boolean {
  if (at === from || looksAt(words, at, AFTER_NEWLINE)) return true
  const before = words.shape(at - 1)
  if ((before & MARK) !== 0) return OPENING_MARKS.has(words.lower(at - 1)) || words.lower(at - 1).charAt(0) === '.'
  return at - 1 === from && (before & NUMERIC) !== 0
}

function startsRun(words: Words, at: number, to: number): boolean {
  const shape = words.shape(at)
  if ((shape & (CAPITALIZED | MIXED_CASE)) === 0 && !isAt(words, at, classes.PARTICLE)) return false
  // "4TH"
  if ((shape & (AFTER_BLANK | ALL_CAPITALS)) === ALL_CAPITALS && at > 0 && looksAt(words, at - 1, NUMERIC)) return false
  if (isCapital(words, at)) return (shape & (NUMERIC | ALL_CAPITALS)) !== (NUMERIC | ALL_CAPITALS) && !(at + 1 < to && isOpening(words, at))
  if (at + 1 >= to || !OPENING.has(words.lower(at))) return false
  if (words.lower(at + 1) === '-' && isGlued(words, at + 1)) return isCapital(words, at + 2) && isGlued(words, at + 2)
  if (isCapital(words, at + 1) && !looksAt(words, at + 1, ALL_CAPITALS)) return true
  return isInnerParticle(words, at + 1) && isCapital(words, at + 2)
}

/** Reads tokens from `at` on; returns the index after the run. */
function readTokens(source: string, words: Words, at: number, from: number, to: number, into: Token[]): number {
  let i = at
  while (i < to && into.length < LONGEST_RUN) {
    const shape = words.shape(i)
    if (i > at && ((shape & (AFTER_BLANK | MARK)) === 0 || ((shape & AFTER_NEWLINE) !== 0 && isShortLine(source, words.start(i))))) break
    // "Mothers Against Drunk Driving", "Doctors Without Borders"
    if ((isCapital(words, i) && !isCause(words, i, into.at(-1))) || (opensParticles(words, i, to) && mayJoin(words, i, into.at(-1)))) {
      i = readToken(words, i, to, into)
      const owns = (words.shape(i) & (CLITIC | AFTER_BLANK)) === CLITIC
      const plural = !owns && (words.lower(i) === "'" || words.lower(i) === '’') && isGlued(words, i) && words.lower(i - 1).endsWith('s')
      // "The People's Party", "the Workers' Party": an everyday word owns what goes on to a head.
      const goesOn = (owns && LEGAL_FORM.has(words.lower(i + 1)) && isCapital(words, i + 1)) || (plural || (i - 1 > from && (!into.some(isHead) || OWNERS.has(words.lower(i - 1))))) && (ownsHouses(into.at(-1)) || isSaint(into.at(-2))) && isCapital(words, i + 1) && headAhead(words, i + 1)
      if (owns && !goesOn) break
      if (!owns && !(plural && goesOn)) continue
      into.push(connectorToken(i, i + 1, "'s"))
      i++
      continue
    }
    const lower = words.lower(i)
    // "Karl the Bold", "Jutta of Bremen"
    if (into.length > 0 && (lower === 'the' ? isEpithet(words, i + 1) : lower === 'of' && into.length === 1 && isPlaceOnly(words, i + 1)) && isBareGiven(into, words)) {
      into.push(new Token(i, i + 2, `${lower} ${words.lower(i + 1)}`, classes.NAME_SUFFIX, CAPITALIZED))
      i += 2
      continue
    }
    if ((shape & MARK) !== 0) {
      const next = nicknameEnd(words, i, to)
      const given = next > i ? givenBefore(into) : 0
      if (given > 0 && given < (lower === '(' ? 2 : 3) && !looksAt(words, next, AFTER_NEWLINE)) {
        for (let k = i + 1; k < next - 1; k++) into.push(wordToken(words, k, NICKNAME))
        i = next
        continue
      }
      if (lower === ',' && isAt(words, i + 1, classes.NAME_SUFFIX) && (words.lower(i + 1) === 'jr' || words.lower(i + 1) === 'sr')) {
        i++
        continue
      }
      // "Kestra Foods, Inc."
      if (lower === ',' && (LEGAL_FORM.has(words.lower(i + 1)) && isCapital(words, i + 1) || listsFields(words, i, into))) {
        into.push(connectorToken(i, i + 1, lower))
        i++
        continue
      }
      if (lower !== '&') break
    }
    // "Ministry of the Interior", "Johnson & Johnson": connectors stay in the run, and the segmenter decides.
    if (into.length === 0 || !CONNECTORS.has(lower)) break
    const next = words.lower(i + 1) === 'the' ? i + 2 : i + 1
    if (!isCapital(words, next) || !mayConnect(words, lower, next, into)) break
    into.push(connectorToken(i, next, lower))
    i = next
  }
  return i
}

/** A given name at the end of the run that is nothing else, and behind no other name or title. */
function isBareGiven(run: readonly Token[], words: Words): boolean {
  const last = run[run.length - 1]
  return last !== undefined && has(last, classes.GIVEN_NAME) && !has(last, classes.PLACE | classes.DEMONYM | classes.ORGANIZATION) && !last.ordinary && givenBefore(run) === 1 && !looksAt(words, last.to - 1, ALL_CAPITALS)
}

const endsCapitals = (words: Words, at: number): boolean => isCapital(words, at) && !looksAt(words, at, ALL_CAPITALS) && !isCapital(words, at + 1) && words.lower(at + 1) !== '-'
const isEpithet = (words: Words, at: number): boolean => endsCapitals(words, at) && (words.classes(at) & (classes.ADJECTIVE | classes.DEMONYM)) === classes.ADJECTIVE
const isPlaceOnly = (words: Words, at: number): boolean => endsCapitals(words, at) && (words.classes(at) === 0 || (words.classes(at) & (classes.PLACE | NAMELIKE)) === classes.PLACE)

/** Lines of running text are long when they are broken at all: a short line, with room for the first word of the next beside that one, ends what stands on it. */
function isShortLine(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - WRAPPED), start).trimEnd()
  const length = before.length - before.lastIndexOf('\n') - 1
  if (length === before.length && start >= WRAPPED) return false
  const [next = ''] = source.slice(start, start + WRAPPED).split('\n', 1)
  return length < COLUMN || length + next.search(/\s|$/) < next.length
}

/** Particles that are English words too ("do", "as", "an") join only what is known to be a name. */
function mayJoin(words: Words, particle: number, before: Token | undefined): boolean {
  const lower = words.lower(particle)
  const next = words.lower(particle + 1)
  if (next === 'i' || next === '-') return next === '-'
  if (!DOUBTFUL.has(lower) || leadsParticle(words, particle)) return true
  if (before !== undefined && has(before, classes.TITLE) && !isAt(words, particle, classes.FUNCTION_WORD)) return true
  if (before === undefined || before.ordinary) return false
  return has(before, classes.GIVEN_NAME | classes.SURNAME) || (!isAt(words, particle, classes.FUNCTION_WORD) && before.classes === 0)
}

/** An everyday word or a title: "the Workers' Party", "Queen's University". */
const ownsHouses = (token: Token | undefined): boolean => token !== undefined && (token.ordinary || has(token, classes.TITLE | classes.ROLE))

const isSaint = (token: Token | undefined): boolean => token?.lower === 'st' || token?.lower === 'saint'

/** How many words of a name end the run so far, titles, places and what only opens the sentence left out: "The Rev. Thomas" has one. */
function givenBefore(run: readonly Token[]): number {
  let count = 0
  for (let at = run.length - 1; at >= 0; at--, count++) {
    const known = run[at]?.classes ?? 0
    if ((known & (classes.TITLE | classes.ROLE | classes.DEMONYM | classes.FUNCTION_WORD)) !== 0 || (known & (classes.PLACE | classes.GIVEN_NAME | classes.SURNAME)) === classes.PLACE) break
  }
  return count
}

/** After `"Nick"` or `(Nick)` between two names: the index behind the closing mark, or `at`. */
function nicknameEnd(words: Words, at: number, to: number): number {
  const close = !looksAt(words, at, AFTER_BLANK) ? undefined : NICKNAME_MARKS.get(words.lower(at))
  if (close === undefined) return at
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    const lower = words.lower(i)
    if (lower === close) return i > at + 1 && (isCapital(words, i + 1) || opensParticles(words, i + 1, to)) && !isGlued(words, i + 1) ? i + 1 : at
    if (!isCapital(words, i) && lower !== 'the') return at
  }
  return at
}
