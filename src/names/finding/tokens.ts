/** Reads the words of a run into its tokens. */
import { listedClasses } from '../../lexicon/article-lexicon.js'
import * as classes from '../../lexicon/classes.js'
import { CAPITAL_INSIDE, GLUED_PARTICLES, INNER_PARTICLES, OUTER_PARTICLES } from '../../lexicon/name-words.js'
import { ROLE_ENDINGS } from '../../lexicon/roles.js'
import { together } from '../../lexicon/table.js'
import { NUMBERED_OUTLETS } from '../../lexicon/outlets.js'
import { NAME_PREFIXES, NAME_SECONDS } from '../../lexicon/word-parts.js'
import { AFTER_BLANK, AFTER_NEWLINE, ALL_CAPITALS, BEYOND_ASCII, CAPITALIZED, CLITIC, DOTTED, INITIAL, MARK, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { ACRONYM, CONNECTOR, JOINED, JOINED_LETTERS, LONGEST, NAMES, ORDINARY, SYLLABLES, Token } from './token.js'
import { classesOf, isOrdinary } from './vocabulary.js'
import { wordFacts } from '../words/word-facts.js'
import { isAt, looksAt } from '../../text/words/ask.js'

/** Particles that are English words too join only between the capitals of a name. */
const INNER: ReadonlySet<string> = /* @__PURE__ */ new Set(INNER_PARTICLES)
const ANY_PARTICLE: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ together(INNER_PARTICLES, OUTER_PARTICLES))
const GLUED: ReadonlySet<string> = /* @__PURE__ */ new Set(GLUED_PARTICLES)
const SECONDS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_SECONDS)
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(NAME_PREFIXES)
export const ROLE_ENDING: ReadonlySet<string> = /* @__PURE__ */ new Set(ROLE_ENDINGS)
const LONGEST_INITIALS = 6
/** Of the particles that join what stands around them. */
const LONGEST_PARTICLE = 5
const PLACES = classes.PLACE | classes.DEMONYM

/** A capital, or one after an elided article or inside a well-known name: "d'Alembert", "eBay". */
export function isCapital(words: Words, at: number): boolean {
  const shape = words.shape(at)
  return (shape & (CAPITALIZED | MARK)) === CAPITALIZED || ((shape & MIXED_CASE) !== 0 && (words.lower(at).charAt(1) === "'" || isAt(words, at, classes.ORGANIZATION)))
}

/** No blank stands before the word. */
export function isGlued(words: Words, at: number): boolean {
  return at < words.length && !looksAt(words, at, AFTER_BLANK)
}

/** A particle that joins what stands around it, if it leads to a capital. */
export function isInnerParticle(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return lower.length <= LONGEST_PARTICLE && INNER.has(lower)
}

/** Does word `at` begin a token of particles that lead to a capital? */
export function opensParticles(words: Words, at: number, to: number): boolean {
  const lower = words.lower(at)
  return lower.length <= LONGEST_PARTICLE && ANY_PARTICLE.has(lower) && particleEnd(words, at, to) > at
}

/** Adds the token that begins at word `at`: the word with its particles before and its hyphened parts after. Returns its end. */
export function readToken(words: Words, at: number, to: number, into: Token[]): number {
  if (isFirmLetters(words, at, to)) {
    into.push(new Token(at, at + 3, `${words.lower(at)}&${words.lower(at + 2)}`, 0, (words.shape(at) & ~INITIAL) | ALL_CAPITALS | ACRONYM))
    return at + 3
  }
  const end = compoundEnd(words, at, to, into.length)
  // "Anti-Haftari protesters", but "the Anti-Corruption Agency": the prefix has its capital from the sentence.
  if (end === at + 3 && into.length === 0 && BEGINNINGS.has(words.lower(at)) && isCapital(words, at + 2) && !isCapital(words, end)) {
    into.push(wordToken(words, at + 2))
    return end
  }
  // "Channel 12", "BBC Radio 4"
  if (end === at + 1 && isNumbered(words, at)) {
    into.push(new Token(at, end + 1, `${words.lower(at)} ${words.lower(end)}`, classes.ORGANIZATION | classes.OUTLET | classes.ORGANIZATION_HEAD, words.shape(at)))
    return end + 1
  }
  into.push(end === at + 1 ? wordToken(words, at) : compoundToken(words, at, end))
  return end
}

/** What a number behind an outlet counts is none of its name: "CNN 3 days ago", "BBC 100 Women". */
const COUNTED = classes.NOUN | classes.TIME_UNIT | classes.MONTH | classes.ADJECTIVE
const LONGEST_NUMBER = 2

/** Is the word an outlet, or a kind of them, with its number behind it? */
function isNumbered(words: Words, at: number): boolean {
  if (!(NUMBERED_OUTLETS.has(words.lower(at)) || isAt(words, at, classes.OUTLET)) || (words.shape(at + 1) & (NUMERIC | AFTER_BLANK | AFTER_NEWLINE)) !== (NUMERIC | AFTER_BLANK)) return false
  const number = words.lower(at + 1)
  const behind = words.lower(at + 2)
  return number.length <= LONGEST_NUMBER && number >= '1' && number <= '9:' && behind !== '-' && behind !== '%' && (!isAt(words, at + 2, COUNTED) || isAt(words, at + 2, classes.ORGANIZATION_HEAD) || isAt(words, at + 2, classes.REPORTING_VERB))
}

/** "of", "for", "and" with the article that may follow. */
export function connectorToken(from: number, to: number, lower: string): Token {
  return new Token(from, to, lower, 0, ORDINARY | CONNECTOR)
}

/** The token of one word. */
export function wordToken(words: Words, at: number, bits = 0): Token {
  const lower = words.lower(at)
  const shape = words.shape(at) | bits
  // Two letters stand for the UN or the US in capitals only: "Kim Jong Un".
  const listed = lower.length === 2 && (shape & ALL_CAPITALS) === 0 ? words.classes(at) & ~(PLACES | classes.ORGANIZATION | classes.OUTLET) : words.classes(at)
  const letters = (shape & (DOTTED | CAPITALIZED)) === (DOTTED | CAPITALIZED) && listed === 0 ? plainLetters(words, at) : ''
  if (letters !== '') return new Token(at, at + 1, letters, listedClasses(letters) & (classes.ORGANIZATION | classes.OUTLET | classes.PLACE), (shape & ~DOTTED) | ALL_CAPITALS)
  // "W.H. Auden": letters with full stops and no place or organization.
  const initials = (shape & (DOTTED | CAPITALIZED)) === (DOTTED | CAPITALIZED) && listed === 0 && words.end(at) - words.start(at) <= LONGEST_INITIALS
  if (initials) return new Token(at, at + 1, lower, 0, (shape | INITIAL) & ~DOTTED)
  // "McGuinness" is formed like "kindness".
  return new Token(at, at + 1, lower, (shape & BEYOND_ASCII) === 0 ? listed : classesOf(lower, listed), isOrdinary(lower, listed) && !(listed === 0 && (shape & MIXED_CASE) !== 0 && CAPITAL_INSIDE.some((start) => lower.startsWith(start))) ? shape | ORDINARY : shape)
}

/** Letters of a name with full stops that nobody with those initials has: "the F.B.I.", "M.G.M. said"; without the stops, or nothing. */
function plainLetters(words: Words, at: number): string {
  const letters = words.lower(at).replaceAll('.', '')
  // "J.R.R. Tolkien"
  return letters.length > 2 && letters.length * 2 >= words.end(at) - words.start(at) && (words.lower(at - 1) === 'the' || !isCapital(words, at + 1) || (listedClasses(letters) & (classes.ORGANIZATION | classes.OUTLET)) !== 0) ? letters : ''
}

/** The token of several words, joined by hyphens or by particles before them. */
function compoundToken(words: Words, from: number, to: number): Token {
  let lower = ''
  let every = -1
  let some = 0
  let ordinary = true
  let joined = 0
  let numeric = 0
  for (let i = from; i < to; i++) {
    const word = words.lower(i)
    const listed = words.classes(i)
    lower += i > from && !isGlued(words, i) ? ' ' + word : word
    if (word === '-') continue
    if (i < to - 1 && word.length <= LONGEST_PARTICLE && ANY_PARTICLE.has(word)) {
      joined = JOINED
      continue
    }
    const known = classesOf(word, listed)
    numeric |= words.shape(i) & NUMERIC
    every &= known
    some |= known
    ordinary &&= isOrdinary(word, listed)
  }
  const first = words.lower(from)
  const head = words.lower(to - 1)
  const firstListed = words.classes(from)
  const headListed = words.classes(to - 1)
  const places = (some & PLACES) !== 0 && (every & PLACES) !== 0 ? PLACES & some : (firstListed | headListed) & PLACES && every === 0 ? 0 : every & PLACES
  const syllables = joined === 0 && !isCapital(words, to - 1) ? SYLLABLES : 0
  // "Anti-Trump", no "Pan Wei-ling"
  const prefixed = joined === 0 && syllables === 0 && BEGINNINGS.has(first)
  // "President-elect"
  const titles = (ROLE_ENDING.has(head) ? classesOf(first, firstListed) : every) & (classes.ROLE | classes.TITLE)
  // "Coca-Cola"
  const known = joined === 0 && prefixed === false ? listedClasses(lower) & (classes.ORGANIZATION | classes.OUTLET) : 0
  const bits = (prefixed ? 0 : some & NAMES) | places | (every & classes.ORGANIZATION_HEAD) | titles | known
  const everyday = prefixed || joined === 0 && !(syllables !== 0 && to - from === 3 && wordFacts(first).syllable && wordFacts(head).syllable) && ordinary
  // "KVX-TV", "MLP-N"
  const letters = to - from === 3 && joined === 0 && numeric === 0 && looksAt(words, from, ALL_CAPITALS) && isLetters(words, to - 1) && ((firstListed | headListed) & (PLACES | classes.FUNCTION_WORD)) === 0 ? JOINED_LETTERS : 0
  return new Token(from, to, lower, bits, (words.shape(from) & ~INITIAL) | numeric | joined | syllables | letters | (everyday ? ORDINARY : 0))
}

/** Where lower-case particles in a row lead to a capital: the index of that capital, or `at` if they do not. "Van der Linde" begins with a capital. */
function particleEnd(words: Words, at: number, to: number): number {
  let i = leadsParticle(words, at) ? at + 1 : at
  while (i < to && i < at + 3 && isInnerParticle(words, i) && !isCapital(words, i)) i++
  return i > at && i < to && isCapital(words, i) ? i : glueEnd(words, at, to)
}

/** A particle, in whatever letters, before one in small letters. */
export function leadsParticle(words: Words, at: number): boolean {
  return isInnerParticle(words, at) && isInnerParticle(words, at + 1) && !isCapital(words, at + 1)
}

/** "al-Assad": a particle, a hyphen and a capital, without blanks. */
function glueEnd(words: Words, at: number, to: number): number {
  if (at + 2 >= to || words.lower(at + 1) !== '-' || !isGlued(words, at + 1) || !GLUED.has(words.lower(at))) return at
  return isCapital(words, at + 2) && isGlued(words, at + 2) ? at + 2 : at
}

/** The end of one token that starts at `at`: the word itself with its particles before and its hyphened parts after. */
function compoundEnd(words: Words, at: number, to: number, before: number): number {
  let i = particleEnd(words, at, to) + 1
  while (i + 1 < to && i - at < LONGEST && words.lower(i) === '-' && isGlued(words, i) && isGlued(words, i + 1)) {
    const shape = words.shape(i + 1)
    if ((shape & (MARK | CLITIC)) !== 0) break
    if ((shape & NUMERIC) !== 0 || isCapital(words, i + 1)) i += 2
    else if (words.lower(i + 2) === '-' && isCapital(words, i + 3) && GLUED.has(words.lower(i + 1))) i += 2
    else if (isSyllable(words, i + 1, before)) i += 2
    else break
  }
  return i
}

/** "S&P", "AT&T": letters and an ampersand without blanks are one name. */
function isFirmLetters(words: Words, at: number, to: number): boolean {
  return at + 2 < to && words.lower(at + 1) === '&' && isGlued(words, at + 1) && isGlued(words, at + 2) && isLetters(words, at) && isLetters(words, at + 2)
}

const isLetters = (words: Words, at: number): boolean => words.end(at) - words.start(at) < 4 && isCapital(words, at) && (words.end(at) - words.start(at) === 1 || looksAt(words, at, ALL_CAPITALS))

/** "Min-ji" by itself: two syllables that are no words, of a name that has more than two letters in each or in one. */
function isGivenPair(words: Words, at: number): boolean {
  const first = wordFacts(words.lower(at - 2))
  const second = wordFacts(words.lower(at))
  return ((words.classes(at - 2) | words.classes(at)) & ~NAMES) === 0 && first.word.length + second.word.length > 4 && first.syllable && second.syllable
}

/** The second syllable of a Korean or Taiwanese given name, behind a hyphen: "Kim Jong-un", "Tsai Ing-wen". */
function isSyllable(words: Words, at: number, before: number): boolean {
  const length = words.end(at) - words.start(at)
  if ((before === 0 && !isGivenPair(words, at)) || length > 6 || words.end(at - 2) - words.start(at - 2) > 6) return false
  const lower = words.lower(at)
  const known = words.classes(at)
  const previous = words.classes(at - 2)
  if ((previous & (classes.PLACE | classes.DEMONYM | classes.ORGANIZATION)) !== 0 || looksAt(words, at - 2, ALL_CAPITALS | DOTTED)) return false
  if (length > 2 && (known & classes.FUNCTION_WORD) !== 0) return false
  if (SECONDS.has(lower) || lower.endsWith('ed') || (lower.endsWith('ing') && lower.length > 5)) return false
  if ((known & classes.ROLE) !== 0 && (previous & NAMES) !== 0 && before < 2) return false
  return words.lower(at + 1) !== '-' || length <= 2
}
