import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { DOUBTFUL_PARTICLES, OPENING_PARTICLES } from '../../lexicon/name-words.js'
import { headsOfKind, JOINT_BODIES, LEGAL_FORMS, OWNERS } from '../../lexicon/organization-words.js'
import type { ArticleText } from '../../text/text.js'
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, CAPITALIZED, CLITIC, INITIAL, MARK, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { connectorToken, isCapital, isGlued, isInnerParticle, leadsParticle, NICKNAME, opensParticles, readToken, type Style, Token, wordToken } from './tokens.js'
import { isHead } from './token-kinds.js'
import { isOrdinary } from './vocabulary.js'

/** Capitalized words in a row. */
export interface Run {
  /** Of the whole article. */
  readonly words: Words
  readonly sentence: number
  readonly style: Style
  /** The run begins its sentence, a quotation or a list item: its first capital tells nothing. */
  readonly initial: boolean
  readonly tokens: readonly Token[]
  /** One of the tokens can be the head of an organization's name. */
  readonly heads: boolean
}

const DOUBTFUL: ReadonlySet<string> = /* @__PURE__ */ new Set(DOUBTFUL_PARTICLES)
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(OPENING_PARTICLES)
const OPENING_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['"', '“', '‘', "'", "''", '``', '(', '[', '«', '„', '—', '–', '•', '*', ':', '...', '…'])
const NICKNAME_MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['"', '"'], ['“', '”'], ['‘', '’'], ["'", "'"], ['(', ')'], ["''", "''"], ['``', "''"]])
/** The shortest line that may be a wrapped line of running text. */
const WRAPPED = 55
/** No name is longer: the work on a run stays bounded. */
const LONGEST_RUN = 40
const BODY: ReadonlySet<string> = /* @__PURE__ */ headsOfKind('body')
const LEGAL_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(LEGAL_FORMS)
const CONNECTORS: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for', 'on', 'and', '&', 'with', 'to', 'against', 'without'])

/** Before what people meet for. */
export const CAUSES: ReadonlySet<string> = /* @__PURE__ */ new Set(['for', 'against', 'without', 'to'])

const NAMELIKE = classes.GIVEN_NAME | classes.SURNAME | classes.ORGANIZATION | classes.OUTLET | classes.PARTICLE

/** How a sentence uses its capitals. */
function styleOf(words: Words, from: number, to: number): Style {
  let long = 0
  let capitals = 0
  let shouted = 0
  let low = 0
  let first = true
  for (let i = from; i < to; i++) {
    const shape = words.shape(i)
    if ((shape & (MARK | NUMERIC | CLITIC)) !== 0) continue
    if (words.end(i) - words.start(i) > 3) {
      const inCapitals = (shape & ALL_CAPITALS) !== 0
      if (inCapitals) shouted++
      if (!first) {
        long++
        if (isCapital(words, i)) capitals++
        else if ((words.classes(i) & classes.FUNCTION_WORD) === 0) low++
      } else if (inCapitals) capitals++
    }
    first = false
  }
  if (shouted >= 2 && shouted >= long * 0.8) return 'capitals'
  return long >= 3 && capitals >= long * 0.7 && low * 8 <= long ? 'title' : 'running'
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
      token.settle(given !== undefined && token !== given && (token.shape & ALL_CAPITALS) !== 0 ? 'capitals' : own)
      some |= token.classes
    }
    take({ words, sentence, style: own, initial: isInitial(words, at, from), tokens, heads: (some & classes.ORGANIZATION_HEAD) !== 0 })
    at = end > at ? end : at + 1
  }
}

/** A name in capitals amid running text, as leads of articles have it: "RUTH OKONJO, the mayor". */
function isShouted(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 4) return false
  let given = false
  for (const { shape, lower, classes: known } of tokens) {
    if ((shape & (ALL_CAPITALS | INITIAL)) === 0) return false
    given ||= (known & classes.GIVEN_NAME) !== 0 && lower.length > 2
  }
  return given
}

/** Family names in capitals are no shorter where no list has them: "Samuel NDIAYE", but "Samuel DJ". */
const SHORTEST_SHOUTED = 4
const NO_FAMILY = ~(classes.SURNAME | classes.GIVEN_NAME | classes.PARTICLE | classes.PLACE)
const NO_GIVEN = classes.ORGANIZATION | classes.OUTLET | classes.FUNCTION_WORD | classes.TITLE | classes.MONTH

/**
 * A given name beside a family name in capitals amid running text, as the United Nations, French papers and lists of results have
 * them: "Samuel OYELARAN", "OYELARAN Samuel". Gives the given name.
 */
function besideShouted(tokens: readonly Token[]): Token | undefined {
  const last = tokens.length - 1
  if (last < 1) return undefined
  const at = tokens.findIndex(({ classes: known, shape, ordinary }) => (known & classes.GIVEN_NAME) !== 0 && (known & NO_GIVEN) === 0 && !ordinary && (shape & (ALL_CAPITALS | INITIAL)) === 0)
  if (at < 0) return undefined
  // Letters before a whole name are a company or a rank.
  let from = at + 1
  if (at === last) for (from = at; from > 0 && ((tokens[from - 1]?.shape ?? 0) & ALL_CAPITALS) !== 0; from--);
  const to = at === last ? at : tokens.length
  for (let i = from; i < to; i++) if (!isShoutedName(tokens[i])) return undefined
  return from < to ? tokens[at] : undefined
}

function isShoutedName(token: Token | undefined): boolean {
  if (token === undefined || (token.shape & ALL_CAPITALS) === 0) return false
  if ((token.classes & classes.PARTICLE) !== 0) return true
  return !token.connector && !token.ordinary && (token.classes & NO_FAMILY) === 0 && (token.lower.length >= SHORTEST_SHOUTED || (token.classes & classes.SURNAME) !== 0)
}

/** A function word that has its capital only from the sentence that it begins: no name starts here. */
function isOpening(words: Words, at: number): boolean {
  const known = words.classes(at)
  if ((known & classes.FUNCTION_WORD) === 0 || (known & NAMELIKE) !== 0) return false
  return (words.shape(at + 1) & (AFTER_BLANK | CAPITALIZED | MARK | MIXED_CASE)) === AFTER_BLANK && (words.classes(at + 1) & classes.PARTICLE) === 0
}

/** First in its sentence, or after a mark that opens one. */
function isInitial(words: Words, at: number, from: number): boolean {
  if (at === from || (words.shape(at) & AFTER_NEWLINE) !== 0) return true
  const before = words.shape(at - 1)
  if ((before & MARK) !== 0) return OPENING_MARKS.has(words.lower(at - 1)) || words.lower(at - 1).charAt(0) === '.'
  return at - 1 === from && (before & NUMERIC) !== 0
}

function startsRun(words: Words, at: number, to: number): boolean {
  const shape = words.shape(at)
  if ((shape & (CAPITALIZED | MIXED_CASE)) === 0 && (words.classes(at) & classes.PARTICLE) === 0) return false
  if (isCapital(words, at)) return (shape & (NUMERIC | ALL_CAPITALS)) !== (NUMERIC | ALL_CAPITALS) && !(at + 1 < to && isOpening(words, at))
  if (at + 1 >= to || !OPENING.has(words.lower(at))) return false
  if (words.lower(at + 1) === '-' && isGlued(words, at + 1)) return isCapital(words, at + 2) && isGlued(words, at + 2)
  if (isCapital(words, at + 1) && (words.shape(at + 1) & ALL_CAPITALS) === 0) return true
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
      const goesOn = (plural || (i - 1 > from && (!into.some(isHead) || OWNERS.has(words.lower(i - 1))))) && (ownsHouses(into.at(-1)) || isSaint(into.at(-2))) && isCapital(words, i + 1) && headAhead(words, i + 1)
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
      if (given > 0 && given < (lower === '(' ? 2 : 3) && (words.shape(next) & AFTER_NEWLINE) === 0) {
        for (let k = i + 1; k < next - 1; k++) into.push(wordToken(words, k, NICKNAME))
        i = next
        continue
      }
      if (lower === ',' && (words.classes(i + 1) & classes.NAME_SUFFIX) !== 0 && (words.lower(i + 1) === 'jr' || words.lower(i + 1) === 'sr')) {
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
  return last !== undefined && (last.classes & classes.GIVEN_NAME) !== 0 && (last.classes & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) === 0 && !last.ordinary && givenBefore(run) === 1 && (words.shape(last.to - 1) & ALL_CAPITALS) === 0
}

const endsCapitals = (words: Words, at: number): boolean => isCapital(words, at) && (words.shape(at) & ALL_CAPITALS) === 0 && !isCapital(words, at + 1) && words.lower(at + 1) !== '-'
const isEpithet = (words: Words, at: number): boolean => endsCapitals(words, at) && (words.classes(at) & (classes.ADJECTIVE | classes.DEMONYM)) === classes.ADJECTIVE
const isPlaceOnly = (words: Words, at: number): boolean => endsCapitals(words, at) && (words.classes(at) === 0 || (words.classes(at) & (classes.PLACE | NAMELIKE)) === classes.PLACE)

/** Lines of running text are long when they are broken at all: a short line ends what stands on it. */
function isShortLine(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - WRAPPED), start).trimEnd()
  return start < WRAPPED || before.includes('\n')
}

/** Particles that are English words too ("do", "as", "an") join only what is known to be a name. */
function mayJoin(words: Words, particle: number, before: Token | undefined): boolean {
  const lower = words.lower(particle)
  const next = words.lower(particle + 1)
  if (next === 'i' || next === '-') return next === '-'
  if (!DOUBTFUL.has(lower) || leadsParticle(words, particle)) return true
  if (before !== undefined && (before.classes & classes.TITLE) !== 0 && (words.classes(particle) & classes.FUNCTION_WORD) === 0) return true
  if (before === undefined || before.ordinary) return false
  return (before.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || ((words.classes(particle) & classes.FUNCTION_WORD) === 0 && before.classes === 0)
}

/** May the connector before word `at` stand inside the name of an organization: "Ministry of", "Food and Agriculture Organization"? */
function mayConnect(words: Words, connector: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last) return false
  const after = words.classes(at)
  if (connector === '&') return true
  if (isCause(words, last.to, last)) return true
  if (connector === 'to' || connector === 'against' || connector === 'without') return false
  if (connector === 'of') return (last.classes & (classes.ORGANIZATION_HEAD | classes.ROLE | classes.TITLE)) !== 0 || (last.ordinary && (last.classes & classes.FUNCTION_WORD) === 0)
  // "Council on Adoption", but "the Daily on Monday".
  if (connector === 'on' && !BODY.has(last.lower)) return isOffice(tokens) && isField(words, at)
  // "Council for Persons with Disabilities"
  if (connector === 'with') return last.ordinary && isOffice(tokens) && isField(words, at)
  if (connector === 'for' || connector === 'on') return ((last.classes & classes.ORGANIZATION_HEAD) !== 0 || (words.lower(at - 1) === 'the' && last.ordinary && isOffice(tokens))) && (after & (classes.MONTH | classes.WEEKDAY)) === 0
  // "Avon and Somerset Police"
  if (JOINT_BODIES.has(words.lower(at + 1)) && isCapital(words, at + 1) && isPlaceLike(last.classes) && isPlaceLike(after) && (tokens.length === 1 || tokens.at(-2)?.connector === true)) return true
  if (tokens.some((token) => token.lower === ',')) return headAhead(words, at) || isField(words, at)
  // "the Ann Marsh and Jo Webb Hospital"
  if (words.lower(at - 1) !== 'the' && isBehindArticle(words, tokens) && !tokens.some(isHead) && (isNamed(last) || (last.classes === 0 && tokens.some(isNamed))) && headAhead(words, at)) return true
  // "Ministry of Health and Welfare", "Food and Agriculture Organization": fields of one office, and no two names.
  if (words.lower(at - 1) === 'the' || (last.classes & (classes.FUNCTION_WORD | NAMELIKE)) !== 0) return false
  if (isOffice(tokens)) return !tokens.some(({ connector, lower }) => connector && lower === 'and') && isField(words, at)
  // "Marsh Capital and Harbour Bridge Ventures" are two, and so are "Piraeus Bank and Alpha Bank", "the White House and Congress".
  if (isHead(last) && ((after & classes.ORGANIZATION_HEAD) !== 0 && !isCapital(words, at + 1) || tokens.length > 1 && (((after | words.classes(at + 1)) & classes.ORGANIZATION_HEAD) === 0 || words.lower(at + 1) === last.lower || BODY.has(last.lower) || last.lower === 'ministry'))) return false
  return last.ordinary && isField(words, at) && (tokens.some((token) => token.connector) || headAhead(words, at))
}

const NO_CAUSE = classes.GIVEN_NAME | classes.PLACE | classes.TITLE | classes.ROLE | classes.FUNCTION_WORD | classes.MONTH | classes.WEEKDAY
const PEOPLE = classes.TITLE | classes.ROLE | classes.KIN

/** Does the word behind a capital amid a sentence tell what people meet for: "Priests for Life", "Mothers Against Drunk Driving", "the Committee to Protect Journalists"? */
function isCause(words: Words, at: number, last: Token | undefined): boolean {
  const connector = words.lower(at)
  if (last === undefined || last.connector || !CAUSES.has(connector) || last.from === 0 || (words.shape(last.from) & AFTER_NEWLINE) !== 0 || ((words.shape(last.from - 1) & MARK) !== 0 && words.lower(last.from - 1) !== ',')) return false
  const field = words.lower(at + 1) === 'the' ? at + 2 : at + 1
  const next = words.classes(field)
  if (!isCapital(words, field)) return false
  if (connector === 'to') return BODY.has(last.lower) && (next & classes.VERB) !== 0 && (next & NO_CAUSE) === 0
  const people = OWNERS.has(last.lower) || (last.lower.endsWith('s') && (listedClasses(last.lower.slice(0, -1)) & PEOPLE) !== 0)
  if (people && (next & (classes.TITLE | classes.GIVEN_NAME)) === 0) return true
  return (connector === 'for' ? (last.classes & classes.DEMONYM) !== 0 && last.lower.endsWith('s') : connector === 'against' && BODY.has(last.lower)) && (next & NO_CAUSE) === 0 && isOrdinary(words.lower(field), next)
}

/** One of those that a union is of: no head, and nobody's name. */
const isMember = (token: Token): boolean => token.connector || token.classes === 0 || (token.ordinary && !isHead(token))
const isBehindArticle = (words: Words, [first]: readonly Token[]): boolean => first !== undefined && (first.lower === 'the' || words.lower(first.from - 1) === 'the')
const isNamed = (token: Token): boolean => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 && (token.classes & (classes.PLACE | classes.ORGANIZATION | classes.OUTLET)) === 0

/** "Department of …", "Ministry for …" */
function isOffice(tokens: readonly Token[]): boolean {
  return tokens.some(({ connector, lower }, at) => connector && lower !== 'and' && lower !== 'to' && lower !== 'against' && isHead(tokens[at - 1]))
}

const NO_FIELD = classes.TITLE | classes.SURNAME | classes.FUNCTION_WORD

/** An everyday word that an office can be for; "Urban" is one before another, "Urban Development", and so is "African". */
function isField(words: Words, at: number): boolean {
  const known = words.classes(at)
  if ((known & NO_FIELD) !== 0 || !isCapital(words, at)) return false
  if ((known & (classes.GIVEN_NAME | classes.DEMONYM)) !== 0) return isCapital(words, at + 1) && (words.classes(at + 1) & (NO_FIELD | classes.GIVEN_NAME)) === 0 && isOrdinary(words.lower(at + 1), words.classes(at + 1))
  return isOrdinary(words.lower(at), known) || ((known & classes.ORGANIZATION_HEAD) !== 0 && isCapital(words, at + 1))
}

/** Words that the fields of an office can have together. */
const LONGEST_LIST = 12

/** Do fields go on behind the comma to a last one behind "and": "Department for Environment, Food and Rural Affairs"? */
function listsFields(words: Words, comma: number, tokens: readonly Token[]): boolean {
  const office = isOffice(tokens)
  // "the Pharmacists, Dentists and Nurses Union"
  if (!office && (!isBehindArticle(words, tokens) || !tokens.every(isMember))) return false
  let opens = true
  for (let at = comma + 1; at < comma + LONGEST_LIST; at++) {
    const lower = words.lower(at)
    if (lower === 'and' || lower === '&') return office ? isField(words, at + 1) : !opens && headAhead(words, at + 1)
    if (lower === ',' && !opens) opens = true
    else if (opens ? isField(words, at) || (!office && words.classes(at) === 0 && isCapital(words, at)) : isCapital(words, at) && isOrdinary(lower, words.classes(at))) opens = false
    else return false
  }
  return false
}

const isPlaceLike = (known: number): boolean => (known & classes.PLACE) !== 0 || (known & ~classes.SURNAME) === 0

const HEAD_REACH = 4

/** An everyday word or a title: "the Workers' Party", "Queen's University". */
const ownsHouses = (token: Token | undefined): boolean => token !== undefined && (token.ordinary || (token.classes & (classes.TITLE | classes.ROLE)) !== 0)

const isSaint = (token: Token | undefined): boolean => token?.lower === 'st' || token?.lower === 'saint'

/** Do the capitals from `at` on end in the head of an organization? */
function headAhead(words: Words, at: number): boolean {
  let head = false
  // "University Belfast"
  for (let i = at; i < at + HEAD_REACH && isCapital(words, i); i++) head = (words.classes(i) & classes.ORGANIZATION_HEAD) !== 0 || (head && (words.classes(i) & classes.PLACE) !== 0)
  return head
}

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
  const close = (words.shape(at) & AFTER_BLANK) === 0 ? undefined : NICKNAME_MARKS.get(words.lower(at))
  if (close === undefined) return at
  for (let i = at + 1; i < to && i <= at + 3; i++) {
    const lower = words.lower(i)
    if (lower === close) return i > at + 1 && (isCapital(words, i + 1) || opensParticles(words, i + 1, to)) && !isGlued(words, i + 1) ? i + 1 : at
    if (!isCapital(words, i) && lower !== 'the') return at
  }
  return at
}
