/** Parts a run into names. */
import * as classes from '../../lexicon/classes.js'
import { DATE_OPENERS, FEAST_OPENERS } from '../../lexicon/name-context.js'
import { ADVERB_ENDING } from '../../lexicon/grammar.js'
import { STATE_ABBREVIATIONS } from '../../lexicon/sentence-words.js'
import { ABBREVIATED, AFTER_BLANK, ALL_CAPITALS, CAPITALIZED, CLITIC, MARK, NUMERIC, type Words } from '../../text/words/words.js'
import { isHonour, isOfDegree } from './honours.js'
import { newspaperEnd, organizationEnd, teamEnd } from './organization-ends.js'
import { phraseAt } from './phrases.js'
import { isEastFamily, isLooseInitial } from './prefixes.js'
import type { Run } from './runs.js'
import { NONE, Segment, stretch } from './segment.js'
import { has, isGiven, isKnownAcronym, isLetters, lowerOf } from './token-kinds.js'
import type { Token } from './token.js'
import { isAfterName } from './verb-behind.js'
import { add, person } from './segment-person.js'
import { isAt, looksAt } from '../../text/words/ask.js'

const STATE: ReadonlySet<string> = /* @__PURE__ */ new Set(STATE_ABBREVIATIONS)

/** Parts a run into what may be persons and organizations. One pass. */
export function segment(run: Run, words: Words, into: Segment[]): void {
  const { tokens } = run
  const n = tokens.length
  if (n < 3 && !run.heads && (isState(words, tokens[0]?.from ?? 0) || isState(words, (tokens[n - 1]?.to ?? 0) + 1))) return
  let i = 0
  while (i < n) {
    const token = tokens[i]
    if (!token) break
    const next = tokens[i + 1]
    const nameAhead = next !== undefined && next.nameable
    if ((into.length > 0 && isHonourOf(into[into.length - 1], token, words)) || ((words.shape(token.from) & words.shape(token.to) & AFTER_BLANK) === 0 && isOfDegree(words, token.from))) {
      i++
      continue
    }
    if (run.initial && token.classes === 0 && isTurnLabel(token, words)) {
      add(into, 'person', run, tokens, NONE, NONE, true)
      i++
      continue
    }
    const paper = newspaperEnd(run, words, i)
    if (paper > i) {
      add(into, 'organization', run, stretch(tokens, i, paper))
      i = paper
      continue
    }
    // "She told May", but "since May"
    if (n === 1 && has(token, classes.MONTH | classes.WEEKDAY) && has(token, classes.SURNAME)) {
      if (!DATE_OPENERS.has(words.lower(token.from - 1)) && !looksAt(words, token.to, NUMERIC)) add(into, 'person', run, tokens, NONE, NONE, true)
      break
    }
    // "Will told her", "so was Will"
    if (n === 1 && isGiven(token) && has(token, classes.MODAL) && (run.initial ? isAfterName(words, token.to) : run.style === 'running')) {
      add(into, 'person', run, tokens, NONE, NONE, true)
      break
    }
    // Words that only begin the sentence, months, connectors.
    if (token.connector || (has(token, classes.FUNCTION_WORD) && !isKnownAcronym(token) && !(token.lower === 'us' && token.acronym && organizationEnd(run, i) > i + 1) && !(isGiven(token) && nameAhead && !isOrdinaryOpening(token, run, words)) && !isEastFamily(token, next, run) && !isLooseInitial(token, next, run))) {
      i++
      continue
    }
    // "So Nusantara is an idea.", "So feel free", "Two Border Patrol agents", "Former Ulsan Tigers pitcher"
    if (i === 0 && next?.syllables !== true && ((run.initial && ((has(token, classes.ADVERB | classes.NUMBER_WORD) && !isGiven(token)) || isDescribing(run, words))) || token.lower === 'former')) {
      if (n === 1 && has(token, classes.SURNAME)) add(into, 'person', run, tokens, NONE, NONE, true)
      i++
      continue
    }
    // "4 Rajab 1445", "on 12 Aban": a month of another calendar.
    if (n === 1 && Number(words.lower(token.from - 1)) < 32 && (isYear(words, token.to) || (!token.acronym && DATE_OPENERS.has(words.lower(token.from - 2))))) break
    if (has(token, classes.MONTH | classes.WEEKDAY) && !(has(token, classes.GIVEN_NAME | classes.SURNAME) && nameAhead && !DATE_OPENERS.has(lowerOf(tokens[i - 1])))) {
      i++
      continue
    }
    // "New Year's Eve"
    if (n === 1 && looksAt(words, token.from - 1, CLITIC) && isAt(words, token.from - 2, classes.TIME_UNIT) && looksAt(words, token.from - 2, CAPITALIZED)) break
    if (isFeast(token, next)) {
      i += next === undefined || token.to - token.from > 1 ? 1 : 2
      continue
    }
    const organization = organizationEnd(run, i)
    const phrase = phraseAt(tokens, i, organization)
    const end = phrase?.end ?? organization
    if (end > i) {
      const team = phrase?.kind === 'place' ? teamEnd(run, i, end) : end
      if (phrase?.kind !== 'place' || team > end) add(into, 'organization', run, stretch(tokens, i, team))
      i = team
      continue
    }
    i = person(run, i, words, into)
  }
}

const isYear = (words: Words, at: number): boolean => looksAt(words, at, NUMERIC) && words.end(at) - words.start(at) === 4

/** "Marlow, Ill.": behind a comma the abbreviation of a state. */
const isState = (words: Words, at: number): boolean =>
  words.lower(at - 1) === ',' && (words.shape(at) & (CAPITALIZED | ALL_CAPITALS)) === CAPITALIZED && (looksAt(words, at, ABBREVIATED) || words.lower(at + 1) === '.') && STATE.has(words.lower(at))

/** "Eid al-Fitr", "Eid-ul-Fitr", "Yom Kippur"; "Yom Sang-seop" is somebody. */
function isFeast({ lower }: Token, next: Token | undefined): boolean {
  const hyphen = lower.indexOf('-')
  return FEAST_OPENERS.has(hyphen < 0 ? lower : lower.slice(0, hyphen)) && next?.syllables !== true
}

/** "Ann Marsh OBE", "Ann Marsh, SAN", "Ann Marsh (SAN)": letters behind a full name, with a mark between them at most. */
function isHonourOf(before: Segment | undefined, { from, lower, shape }: Token, words: Words): boolean {
  return before !== undefined && before.kind === 'person' && before.tokens.length > 1 && (from === before.to || (from === before.to + 1 && looksAt(words, before.to, MARK))) && isHonour(lower, shape)
}

/** "RC: It was late.", "KOCHI: The court": who speaks in an interview by initials at the head of a line, or where it was written; what is known as something else may be both. */
export function isTurnLabel(token: Token, words: Words): boolean {
  return isLetters(token) && words.lower(token.to) === ':'
}

/** "Donnelly" */
const LONGEST_NAME_IN_LY = 8

/** "Unquestionably Marsh lost", "Young Anna Lindgren lost". */
function isDescribing({ tokens: [first, second, third], style }: Run, words: Words): boolean {
  if (first === undefined || second === undefined || style !== 'running') return false
  return first.classes === 0 ? (words.grammar(first.from) & ADVERB_ENDING) !== 0 && (first.ordinary || first.lower.length > LONGEST_NAME_IN_LY) && second.nameable : has(first, classes.ADJECTIVE) && has(first, classes.SURNAME) && isGiven(second) && third?.nameable === true
}

/** "Will" and "May" begin a sentence as verbs more often than as names unless a family name follows; "Even Anna Lindgren". */
function isOrdinaryOpening(token: Token, run: Run, words: Words): boolean {
  const [first, second, third] = run.tokens
  // "Even Marsh lost", "Amid Marsh's threats", but "Per Marsh lost"
  return run.initial && (token.lower.length <= 2 || (token.lower.length > 3 && !has(token, classes.MODAL)) || (has(token, classes.MODAL) && asks(words, token.to)) || (token === first && isGiven(second) && !has(second, classes.SURNAME) && third?.nameable === true))
}

/** No question that a modal opens is longer. */
const LONGEST_QUESTION = 40

/** Does the sentence that goes on with word `at` end in a question mark? */
function asks(words: Words, at: number): boolean {
  for (let i = at; i < at + LONGEST_QUESTION && words.lower(i) !== '.'; i++) if (words.lower(i) === '?') return true
  return false
}
