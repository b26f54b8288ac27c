import * as classes from '../lexicon/classes.js'
import { RELATIVES_AND_PEOPLE } from '../lexicon/roles.js'
import { PLACE_OPENERS } from '../lexicon/places.js'
import { SURNAME_ENDINGS } from '../lexicon/surnames.js'
import type { ArticleText } from '../text/text.js'
import { AFTER_BLANK, AFTER_NEWLINE, CAPITALIZED, CLITIC, INITIAL, MARK, MIXED_CASE, NUMERIC, type Word } from '../text/words.js'
import { AROUND, ELSEWHERE, INSIDE, PERSON_THRESHOLD } from './evidence.js'
import { readRuns, type Token } from './runs.js'
import { isAcronym, ROMAN, segment, type Segment } from './segments.js'
import { createVocabulary, FUNCTION_WORD, type Vocabulary } from './vocabulary.js'

/** A name in the text, decided. */
export interface FoundName {
  readonly kind: 'person' | 'organization'
  readonly sentence: number
  /** Word indexes, half-open. */
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  /** The title before it, as word indexes. */
  readonly title?: { readonly from: number; readonly to: number }
}

const PLACE_OPENER: ReadonlySet<string> = new Set(PLACE_OPENERS)
const PEOPLE_WORDS: ReadonlySet<string> = new Set(RELATIVES_AND_PEOPLE)
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'at', 'across', 'inside', 'throughout', 'around', 'outside', 'toward', 'towards', 'within'])
const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'from', 'to', 'on'])
const ENDINGS: ReadonlySet<string> = new Set(SURNAME_ENDINGS)
const LONGEST_ENDING = 6
/** Inside weight from which a name speaks for its neighbours. */
const SURE = 3

/** Countries "say" too: of a word that is also a place a reporting verb proves little. */
const COUNTRIES_SPEAK = 0.3
/** "that" before a word known from names opens a clause: "agreed that Gorbachev should speak". */
const isKnown = (token: Token): boolean => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0
const isPlace = (token: Token): boolean => (token.classes & classes.PLACE) !== 0

const PLACE_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'capital', 'province', 'region', 'district', 'municipality', 'county', 'community', 'island', 'islands', 'suburb', 'neighbourhood', 'neighborhood', 'township', 'river', 'mountain', 'port', 'state', 'department', 'governorate', 'prefecture', 'settlement', 'area', 'enclave', 'resort', 'monastery', 'republic'])
/** Things that are called by a name. */
const NAMED_THINGS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'tropical', 'operation', 'hotel', 'radio', 'ship', 'planet', 'project', 'hms', 'uss', 'mv', 'tropical'])
const RULE_NOUNS: ReadonlySet<string> = new Set(['administration', 'government', 'regime', 'dictatorship', 'dynasty', 'presidency', 'era', 'family', 'cabinet', 'campaign', 'clan', 'brothers', 'camp', 'doctrine', 'years'])

interface Candidate {
  readonly segment: Segment
  readonly from: number
  readonly to: number
  readonly key: string
  readonly inside: number
  around: number
}

/** Finds the names of people and organizations of an article. */
export function findNames(text: ArticleText): readonly FoundName[] {
  const vocabulary = createVocabulary()
  const segments: Segment[] = []
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    for (const run of readRuns(text, sentence, vocabulary)) segment(run, segments)
  }
  const lowered = lowerCaseWords(text.words)
  const candidates: Candidate[] = []
  const found: FoundName[] = []
  const inOrganizations = new Set<string>()
  for (const one of segments) {
    const first = one.tokens[0]
    const last = one.tokens.at(-1)
    if (!first || !last) continue
    if (one.kind === 'organization') {
      found.push(named('organization', one))
      if (one.tokens.length > 1) for (const token of one.tokens) inOrganizations.add(token.lower)
    } else if (one.kind === 'person') {
      const range = text.ranges[one.run.sentence]
      if (!range) continue
      candidates.push({
        segment: one,
        from: first.from,
        to: last.to,
        key: one.tokens.map((token) => token.lower).join(' '),
        inside: one.weak ? -Infinity : weighInside(one),
        around: weighContext(text.words, one, range.from, range.to, vocabulary)
      })
    }
  }
  pairUp(candidates, text.words)
  for (const candidate of decide(candidates, lowered, inOrganizations)) found.push(named('person', candidate.segment))
  return found.sort((a, b) => a.from - b.from)
}

function named(kind: FoundName['kind'], { run, tokens, title }: Segment): FoundName {
  const from = tokens[0]?.from ?? 0
  const to = tokens.at(-1)?.to ?? from
  const first = title?.[0]
  return { kind, sentence: run.sentence, from, to, tokens, ...(first ? { title: { from: first.from, to: from } } : {}) }
}

/** Names side by side ("X, Y and Z") are names of one kind: a sure one speaks for its neighbour. */
function pairUp(candidates: readonly Candidate[], words: readonly Word[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const a = candidates[i - 1]
    const b = candidates[i]
    if (!a || !b || b.from - a.to < 1 || b.from - a.to > 2 || a.segment.run.sentence !== b.segment.run.sentence) continue
    const between = words[a.to]?.lower
    const last = words[b.from - 1]?.lower
    if (!(between === ',' || between === 'and' || between === '&' || between === 'or') || !(last === ',' || last === 'and' || last === '&' || last === 'or')) continue
    if (a.inside >= SURE && b.inside < SURE) b.around += AROUND.pairOfNames
    else if (b.inside >= SURE && a.inside < SURE) a.around += AROUND.pairOfNames
  }
}

function lowerCaseWords(words: readonly Word[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const word of words) if ((word.shape & (CAPITALIZED | MARK | CLITIC)) === 0) seen.add(word.lower)
  return seen
}

/** Candidates with the same words are one question: their surroundings add up, so that one "said" speaks for all of them. */
function decide(candidates: readonly Candidate[], lowered: ReadonlySet<string>, inOrganizations: ReadonlySet<string>): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.key)
    if (group) group.push(candidate)
    else groups.set(candidate.key, [candidate])
  }
  const accepted: Candidate[] = []
  const families = new Set<string>()
  const givens = new Set<string>()
  const weigh = (group: readonly Candidate[]): number => {
    let best = -Infinity
    for (const { inside } of group) if (inside > best) best = inside
    return best + sumOf(group)
  }
  const singles: Candidate[][] = []
  const doubtful: Candidate[][] = []
  const known = new Set<string>()
  for (const group of groups.values()) {
    const first = group[0]
    if (!first) continue
    const names = first.segment.tokens
    if (names.length === 1) singles.push(group)
    else if (weigh(group) + elsewhereOf(names, lowered) >= PERSON_THRESHOLD) {
      accepted.push(...group)
      for (const name of familyForms(names)) families.add(name)
      for (const token of names.slice(0, -1)) givens.add(token.lower)
    } else doubtful.push(group)
  }
  for (const group of singles) {
    const token = group[0]?.segment.tokens[0]
    if (!token) continue
    let weight = weigh(group)
    // A word that names a place is a person only with a title, an age or a full name somewhere.
    if (isPlace(token) && !group.some(({ around }) => around >= AROUND.title)) weight = Math.min(weight, (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) === 0 ? -ELSEWHERE.familyOfPerson : PERSON_THRESHOLD)
    if (families.has(token.lower)) weight += ELSEWHERE.familyOfPerson
    else if (givens.has(token.lower)) weight += ELSEWHERE.givenOfPerson
    if (lowered.has(token.lower)) weight += families.has(token.lower) ? ELSEWHERE.lowerCase / 4 : ELSEWHERE.lowerCase
    if (inOrganizations.has(token.lower)) weight += ELSEWHERE.partOfOrganization
    if (group[0]?.segment.weak) weight = -Infinity
    if (weight >= PERSON_THRESHOLD) {
      accepted.push(...group.filter(({ segment: one }) => !one.weak))
      known.add(token.lower)
    }
    else if (families.has(token.lower)) accepted.push(...group.filter(({ segment: one, around }) => one.weak && around > -1 && (!lowered.has(token.lower) || around > 1)))
  }
  for (const group of doubtful) {
    const last = group[0]?.segment.tokens.at(-1)
    if (last && known.has(last.lower) && weigh(group) + ELSEWHERE.familyOfPerson >= PERSON_THRESHOLD) accepted.push(...group)
  }
  return accepted
}

function sumOf(group: readonly Candidate[]): number {
  let plus = 0
  let minus = 0
  for (const { around } of group) {
    if (around > 0) plus += around
    else minus += around
  }
  return Math.min(plus, 8) + Math.max(minus, -5)
}

function elsewhereOf(tokens: readonly Token[], lowered: ReadonlySet<string>): number {
  let weight = 0
  for (const token of tokens) if (!token.ordinary && lowered.has(token.lower) && (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) === 0) weight += ELSEWHERE.lowerCase
  return Math.max(weight, -3)
}

/** The forms under which the family name of a full name may come back: "al-Assad" as "Assad". */
function familyForms(tokens: readonly Token[]): readonly string[] {
  const last = tokens.findLast((token) => (token.classes & classes.NAME_SUFFIX) === 0 && !ROMAN.has(token.lower) && token.lower.length > 1)?.lower ?? ''
  const cut = Math.max(last.lastIndexOf('-'), last.lastIndexOf(' '))
  return last.length < 2 || ROMAN.has(last) ? [] : cut > 0 ? [last, last.slice(cut + 1)] : [last]
}

function hasSurnameEnding(lower: string): boolean {
  for (let length = 2; length <= LONGEST_ENDING && length + 2 < lower.length; length++) {
    if (ENDINGS.has(lower.slice(-length))) return true
  }
  return false
}

/** What stands inside the name. */
function weighInside({ tokens, run }: Segment): number {
  let weight = 0
  const last = tokens.length - 1
  const allInitials = tokens.every((one) => (one.shape & INITIAL) !== 0)
  tokens.forEach((token, i) => {
    const given = (token.classes & classes.GIVEN_NAME) !== 0
    const surname = (token.classes & classes.SURNAME) !== 0
    const place = (token.classes & (classes.PLACE | classes.DEMONYM)) !== 0
    if ((token.shape & INITIAL) !== 0 || (last > 0 && i < last && token.lower.length <= 2 && !given)) weight += INSIDE.initial
    else if (token.nickname) weight += INSIDE.nickname
    else if (last === 0) {
      if (given) weight += INSIDE.givenAlone + (place || token.ordinary ? INSIDE.ambiguousGiven : 0)
      if (surname) weight += INSIDE.surnameAlone
      if (!given && !surname) {
        weight += INSIDE.unknownAlone
        if (run.style !== 'running') weight += INSIDE.unknownInHeadline
      }
      if (place) weight += given || surname ? INSIDE.placeAlone / 2 : INSIDE.placeAlone
      if (token.ordinary) weight += given || surname ? INSIDE.ordinaryAlone / 2 : INSIDE.ordinaryAlone
      if ((token.classes & (classes.ROLE | classes.TITLE)) !== 0) weight += INSIDE.roleAlone
    } else {
      if (given) weight += i === 0 ? INSIDE.givenFirst + (token.ordinary || place ? INSIDE.ambiguousGiven : 0) : INSIDE.givenLater
      if (surname && i === last) weight += INSIDE.surnameLast
      if (surname && !given && i === 0 && last <= 2 && !token.ordinary) weight += INSIDE.surnameFirst
      if (!given && !surname) {
        if (place) weight += token.particle ? INSIDE.place * 2 : INSIDE.place
        if (token.ordinary) weight += INSIDE.ordinary
      }
    }
    if (last > 0 && allInitials) weight += INSIDE.acronym
    if ((token.classes & classes.NAME_SUFFIX) !== 0 && i > 0) weight += INSIDE.suffix
    if (i === 0 && last > 0 && !given && PLACE_OPENER.has(token.lower)) weight += AROUND.placeOpener
    if (token.particle) weight += i === 0 || (tokens[0] && (tokens[0].classes & classes.GIVEN_NAME) !== 0) ? INSIDE.particle : INSIDE.particle / 4
    if (!surname && !token.ordinary && !place && i === last && hasSurnameEnding(token.lower)) weight += INSIDE.surnameEnding
    if ((token.classes & (classes.ORGANIZATION | classes.OUTLET)) !== 0 && !given) weight += INSIDE.organization
    if ((token.classes & classes.ORGANIZATION_HEAD) !== 0 && !surname && !given) weight += INSIDE.organizationHead
    if (isAcronym(token, run) && (last === 0 ? token.lower.length > 2 : !given && !surname)) weight += INSIDE.acronym
    if ((token.shape & MIXED_CASE) !== 0 && !isNameCase(token)) weight += INSIDE.oddCase
  })
  if (last >= 1 && last <= 4) weight += INSIDE.severalWords
  if (last > 4) weight += INSIDE.manyWords
  return weight
}

/** "McDonald", "O'Brien", "DeLuca": capitals inside that names have. */
function isNameCase(token: Token): boolean {
  return ['mc', 'mac', "o'", 'de', 'la', 'di', 'van', 'fitz', 'le', "d'", 'du'].some((start) => token.lower.startsWith(start)) || token.lower.includes("'")
}

/** One word, or words of which none is known from names: then it may well be a place or a thing. */
function isUnsure(tokens: readonly Token[]): boolean {
  return tokens.length === 1 || !tokens.some((token) => (token.classes & (classes.GIVEN_NAME | classes.SURNAME)) !== 0 || (token.shape & INITIAL) !== 0)
}

/** What stands around the name. */
function weighContext(words: readonly Word[], one: Segment, from: number, to: number, vocabulary: Vocabulary): number {
  let weight = 0
  const first = one.tokens[0]
  const last = one.tokens.at(-1)
  if (!first || !last) return 0
  const single = isUnsure(one.tokens)
  if (one.title) {
    const title = one.title.at(-1)
    weight += title && (title.classes & classes.TITLE) !== 0 ? AROUND.honorific : AROUND.title
  }
  let start = first.from
  for (const token of one.before) start = Math.min(start, token.from)
  const before = start > from ? words[start - 1] : undefined
  const previous = one.title ? undefined : one.before.at(-1) ? words[first.from - 1] : before
  if (previous && !one.title) {
    const lower = previous.lower
    const capitalized = (previous.shape & CAPITALIZED) !== 0
    if ((previous.shape & MARK) !== 0) {
      if (lower === ',' && endsInRole(words, first.from - 1, from)) weight += AROUND.roleAppositionBefore
    } else if (!capitalized && ((previous.classes & classes.ROLE) !== 0 || PEOPLE_WORDS.has(lower))) weight += AROUND.roleBefore
    else if (!capitalized && (previous.classes & classes.TITLE) !== 0) weight += AROUND.roleBefore
    else if ((previous.classes & classes.REPORTING_VERB) !== 0 && !capitalized) weight += isPlace(first) ? AROUND.reportingVerbBefore * COUNTRIES_SPEAK : AROUND.reportingVerbBefore
    else if (!capitalized && isPlaceNoun(words, first.from - 1, from)) weight += AROUND.placeNoun
    else if (!capitalized && single && (previous.classes & classes.ORGANIZATION_HEAD) !== 0) weight += AROUND.organizationNoun
    else if (single && PLACE_PREPOSITIONS.has(lower)) weight += AROUND.placePreposition
    else if (single && WEAK_PREPOSITIONS.has(lower)) weight += AROUND.weakPreposition
    else if (!capitalized && (previous.classes & classes.DETERMINER) !== 0 && !(lower === 'that' && isKnown(first))) weight += single ? (lower === 'the' && isRule(words[last.to]) ? AROUND.ruleOf : AROUND.article) : AROUND.articleBeforeSeveral
    else if (capitalized && NAMED_THINGS.has(lower)) weight += AROUND.namedThingBefore
    else if (capitalized && single && (previous.classes & classes.PLACE) !== 0) weight += AROUND.placeBefore
    else if (capitalized && PLACE_OPENER.has(lower)) weight += AROUND.placeOpener
    else if (capitalized && vocabulary.ordinary(lower, previous.classes) && !one.run.initial && one.run.style === 'running' && (previous.classes & FUNCTION_WORD) === 0) weight += AROUND.ordinaryCapitalBefore
  }
  if (one.run.initial && !one.title && (first.classes & classes.GIVEN_NAME) !== 0 && one.tokens.length === 1 && isLineEnd(words, last.to, to)) weight += AROUND.vocative
  return weight + weighAfter(words, one, last, last.to, to, vocabulary)
}

/** Nothing but a mark follows on the line. */
function isLineEnd(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at]
  if (at >= to || !next || (next.shape & AFTER_NEWLINE) !== 0) return true
  return next.lower === ',' || next.lower === ':' || next.lower === '!' ? at + 1 >= to || ((words[at + 1]?.shape ?? 0) & AFTER_NEWLINE) !== 0 : false
}

function weighAfter(words: readonly Word[], one: Segment, last: Token, at: number, to: number, vocabulary: Vocabulary): number {
  const next = at < to ? words[at] : undefined
  if (!next) return 0
  const second = at + 1 < to ? words[at + 1] : undefined
  if (next.lower === ',' && second) {
    if ((second.shape & NUMERIC) !== 0 && second.lower.length <= 3 && (at + 2 >= to || (words[at + 2]?.shape ?? 0) & MARK)) return AROUND.ageAfter
    if (second.lower === 'who' || second.lower === 'whose') return AROUND.whoAfter
    for (let i = at + 1; i < Math.min(to, at + 9); i++) {
      const word = words[i]
      if (!word || (word.shape & MARK) !== 0 && word.lower !== '-') break
      if ((word.classes & (classes.ROLE | classes.TITLE)) !== 0 || PEOPLE_WORDS.has(word.lower)) return AROUND.roleAppositionAfter
      if ((word.classes & (FUNCTION_WORD & ~classes.DETERMINER)) !== 0 && word.lower !== 'of' && i > at + 1) break
    }
    if ((second.classes & classes.PLACE) !== 0 && isUnsure(one.tokens)) return AROUND.placeApposition
    return 0
  }
  if ((next.shape & CLITIC) !== 0 && next.lower === "'s") {
    if (second && (second.classes & classes.ORGANIZATION_HEAD) !== 0 && (second.shape & CAPITALIZED) !== 0) return AROUND.ownerOfOrganization
    return second && (PEOPLE_WORDS.has(second.lower) || (second.classes & classes.REPORTING_NOUN) !== 0) ? AROUND.relativeAfterPossessive : 0
  }
  if (next.lower === '-') return AROUND.hyphenated
  if ((next.shape & CAPITALIZED) !== 0 && one.run.style === 'running' && (next.shape & AFTER_BLANK) !== 0 && vocabulary.ordinary(next.lower, next.classes) && (next.classes & (FUNCTION_WORD | classes.TITLE | classes.ROLE)) === 0) {
    return isUnsure(one.tokens) ? AROUND.thingAfter : AROUND.thingAfter / 2
  }
  if ((next.shape & (MARK | CAPITALIZED)) !== 0) return 0
  if ((next.classes & classes.REPORTING_VERB) !== 0) return isPlace(last) ? AROUND.reportingVerbAfter * COUNTRIES_SPEAK : AROUND.reportingVerbAfter
  if (next.lower === 'who') return AROUND.whoAfter
  if ((next.classes & (classes.VERB | classes.AUXILIARY)) !== 0 || next.lower.endsWith('ed')) return AROUND.verbAfter
  return 0
}

/** "the city of X", "the state capital X". */
function isPlaceNoun(words: readonly Word[], at: number, from: number): boolean {
  const noun = words[at]?.lower === 'of' ? at - 1 : at
  return noun >= from && PLACE_NOUNS.has(words[noun]?.lower ?? '')
}

/** "the Thatcher government", "the Obama era". */
function isRule(next: Word | undefined): boolean {
  return next !== undefined && RULE_NOUNS.has(next.lower)
}

/** Does the noun group that ends before the comma at `comma` end in a role: "the spokesman, John Doe"? */
function endsInRole(words: readonly Word[], comma: number, from: number): boolean {
  for (let i = comma - 1; i >= Math.max(from, comma - 6); i--) {
    const word = words[i]
    if (!word || (word.shape & MARK) !== 0) return false
    if (((word.classes & (classes.ROLE | classes.TITLE)) !== 0 || PEOPLE_WORDS.has(word.lower)) && (word.shape & CAPITALIZED) === 0) return true
    if ((word.classes & classes.REPORTING_VERB) !== 0) return false
  }
  return false
}
