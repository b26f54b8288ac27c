/** Which words go on with a name that has begun. */
import * as classes from '../../lexicon/classes.js'
import { SCHOOL_LEVELS } from '../../lexicon/name-context.js'
import { INNER_TITLES, REGNAL_NUMBERS } from '../../lexicon/name-words.js'
import { BASE } from '../../lexicon/verb-forms.js'
import { ROYAL_TITLES, TITLE_NAMES } from '../../lexicon/titles.js'
import { ALL_CAPITALS, DOTTED, INITIAL, MIXED_CASE, NUMERIC, type Words } from '../../text/words/words.js'
import { fold } from '../words/fold.js'
import { isEastFamily, isLooseInitial, isPolite, isShortTitle, isUnknown } from './prefixes.js'
import type { Run } from './runs.js'
import { has, isGiven, isHead, isTitle, looks, lowerOf } from './token-kinds.js'
import { isEvent, isStreet, isThing, NOT_NAMES, type Token } from './token.js'
import { isVerbBehind } from './verb-behind.js'
import { mayStandFirst, wordFacts } from '../words/word-facts.js'
import { looksAt } from '../../text/words/ask.js'

const ROYAL: ReadonlySet<string> = /* @__PURE__ */ new Set(ROYAL_TITLES)
const TITLE_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(TITLE_NAMES)
const INNER_TITLE: ReadonlySet<string> = /* @__PURE__ */ new Set(INNER_TITLES)
const REGNAL: ReadonlySet<string> = /* @__PURE__ */ new Set(REGNAL_NUMBERS)

export const isRegnal = (lower: string): boolean => REGNAL.has(lower)

/** An everyday word between two that no list knows is part of a name if it is shorter. */
const SHORT = 4

/** May token `q` continue the name that began at `p`? */
export function isInside(run: Run, tokens: readonly Token[], p: number, q: number, titled: boolean): boolean {
  const token = tokens[q]
  // "Jill St. John"
  if (token !== undefined && q > p && lowerSaint(token) && (isOnlyGiven(tokens[q - 1]) || q > p + 1) && tokens[q + 1]?.nameable === true) return true
  // "Published Jan 5"
  if (!token || token.connector || isShortTitle(token, tokens[q + 1]) || (has(token, classes.MONTH) && looksAt(run.words, token.to, NUMERIC))) return false
  const { lower, shape } = token
  const last = q === tokens.length - 1
  const ends = last || (q === tokens.length - 2 && has(tokens[q + 1], classes.NAME_SUFFIX))
  if (isLooseInitial(token, tokens[q + 1], run)) return true
  if (q > p) {
    // "Ann Marsh saw Tom Webb Jr. Kari Eide did not."
    if (q > p + 1 && isJunior(tokens[q - 1])) return false
    // "Burnside St."
    if (last && isStreet(lower)) return false
    if (has(token, classes.MODAL) && isHelping(token, tokens[q - 1], run.words)) return false
    if (has(token, classes.NAME_SUFFIX) || ((shape & ALL_CAPITALS) !== 0 && REGNAL.has(lower))) return true
    if (!last && (lower.length === 1 ? lower !== 'i' : run.style === 'running' && INNER_TITLE.has(lower))) return true
    // "King Charles I was late", "President Marsh I think was late"
    if (last && titled && lower === 'i' && (namesPlaces(tokens[p - 1]) || !isVerbBehind(run.words, token.to))) return true
  }
  // In a headline an everyday word is rather the verb than the family name: "PACT SAID UNLIKELY".
  if (token.nameable) return !(q > p && ((token.ordinary && run.style !== 'running' && (!has(token, classes.SURNAME) || (has(token, classes.REPORTING_VERB) && !isGiven(tokens[q - 1])))) || (last && (token.classes & (classes.DEMONYM | classes.SURNAME)) === classes.DEMONYM && isUnknown(tokens[q - 1] ?? token))))
  if (q === p) return isEastFamily(token, tokens[q + 1], run) || (titled && (isPolite(tokens[p - 1]) ? !has(token, classes.FUNCTION_WORD) : !has(token, classes.FUNCTION_WORD | classes.ORGANIZATION_HEAD | classes.DEMONYM | classes.ORGANIZATION)))
  // "Tran Thi My", "Le Hoai An": behind a family name that stands first, no capital is one of grammar.
  if (run.style === 'running' && has(token, classes.FUNCTION_WORD) && lower !== 'i' && q === p + 2 && last && mayStandFirst(fold(lowerOf(tokens[p])))) return true
  if (run.style !== 'running' || token.acronym || has(token, classes.FUNCTION_WORD | classes.MONTH | classes.WEEKDAY)) return false
  if ((shape & (NUMERIC | DOTTED | MIXED_CASE)) !== 0) return false
  const first = tokens[p]
  // "Robert Bosch"
  if (has(token, classes.ORGANIZATION)) return ends && q === p + 1 && isOnlyGiven(first)
  // "Mohammed Shia al-Sudani": whatever stands between a given name and a particle.
  if (isGiven(first) && tokens[q + 1]?.particle === true) return true
  if (has(token, classes.DEMONYM) && !(last && isGiven(first) && !has(first, classes.PLACE | classes.DEMONYM))) return false
  if (looks(tokens[q - 1], INITIAL)) return true
  // "Hu Min", "Choe Son Hui"
  if (q === p + 1 && first !== undefined && !first.ordinary && (last || (q === tokens.length - 2 && wordFacts(tokens[q + 1]?.lower ?? '').syllable)) && mayStandFirst(first.lower) && wordFacts(lower).syllable) return true
  // "Stephen King", "Sadik Sheikh": a title that ends the run after a given name is a family name.
  // "Myo Thant Tun": a form of address behind two words is none.
  // "James Earl Jones", "Mrs. Grace Butcher"
  if (isTitle(token)) return ends ? (isGiven(first) && (titled || !first?.ordinary) && !has(first, classes.TITLE | classes.PLACE)) || (q > p + 1 && (titled || !has(token, classes.ROLE))) : q === p + 1 && isOnlyGiven(first) && (isGiven(token) || TITLE_NAME.has(lower)) && mayFollow(tokens[q + 1])
  // "Zaw Min Thein"
  if (q === p + 1 && lower.length < SHORT && !has(token, classes.ADJECTIVE) && first !== undefined && isUnknown(first) && tokens[q + 1]?.nameable === true && !isGiven(tokens[q + 1]) && !isThing(lower)) return true
  // "Gordon Brown", "Jack London", "Alicia Keys": any word can be a family name after a given name.
  // "Usain Bolt", if what stands around it speaks for a person.
  const unheard = last && q === p + 1 && first !== undefined && isUnknown(first) && !has(token, classes.PLACE)
  // "Sen. Kari Lake", but "St. Lawrence Island", "Prince Edward Island"
  if (titled && last && has(tokens[p - 1], classes.TITLE) && !namesPlaces(tokens[p - 1]) && mayEndName(run, tokens, p, q)) return true
  // "Alicia Marsh Fountain": behind a given and a family name it is a thing.
  const opens = q === p + 1 || (ends && (titled || has(tokens[q - 1], classes.GIVEN_NAME | classes.PARTICLE) || mayStandFirst(lowerOf(first))))
  return (isGiven(first) || unheard) && opens && !isHead(token) && !isThing(lower) && !(last && q > p + 1 && SCHOOL_LEVELS.has(lower))
}

const isJunior = (token: Token | undefined): boolean => token?.lower === 'jr' || token?.lower === 'sr'
const lowerSaint = ({ lower }: Token): boolean => lower === 'st' || lower === 'saint'

/** A given name, and nothing else. */
export const isOnlyGiven = (token: Token | undefined): boolean => isGiven(token) && token?.ordinary === false && !has(token, NOT_NAMES)

const mayFollow = (token: Token | undefined): boolean => token !== undefined && !token.connector && !token.acronym && (token.nameable || token.ordinary) && !has(token, classes.FUNCTION_WORD | classes.TITLE)

/** "Jeb Can Win", "Trump May be", "HARBOUR MAY BID": a modal with its verb behind it, in headlines. */
const isHelping = (token: Token, before: Token | undefined, words: Words): boolean =>
  words.lower(token.to) === 'be' || (!(has(token, classes.SURNAME) && isGiven(before)) && (words.grammar(token.to) & BASE) !== 0)

/** A head of places behind one word that is a given name and nothing else, amid running text: "Oliver North". */
export function mayEndName({ style }: Run, tokens: readonly Token[], p: number, q: number): boolean {
  const first = tokens[p]
  return q === p + 1 && style === 'running' && first !== undefined && isGiven(first) && !first.ordinary && !has(first, classes.PLACE | classes.SURNAME | classes.TITLE) && !isEvent(lowerOf(tokens[q]))
}

/** Places are called after kings and saints with their titles. */
export const namesPlaces = (title: Token | undefined): boolean => title !== undefined && (title.lower === 'st' || ROYAL.has(title.lower))
