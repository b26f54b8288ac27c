import * as classes from '../lexicon/classes.js'
import { NAMED_THINGS } from '../lexicon/name-context.js'
import { ORGANIZATION_KINDS } from '../lexicon/organization-words.js'
import type { ArticleText } from '../text/text.js'
import { CAPITALIZED, CLITIC, INITIAL, MARK, NUMERIC, type Words } from '../text/words.js'
import { AROUND, ELSEWHERE, PERSON_THRESHOLD } from './evidence.js'
import { isPartOwner, ORGANIZATION, organizationWeight, weightInside } from './organization-context.js'
import { readRuns } from './runs.js'
import { isRegnal, isTurnLabel, segment, type Segment, wideOf } from './segments.js'
import { isOtherAcronym } from './token-kinds.js'
import type { Token } from './tokens.js'
import { isPluralRole, isVerbBehind, weighContext, weighInside } from './weigh.js'
import { mayStandFirst } from './word-facts.js'

/** A name in the text, decided. */
export interface FoundName {
  readonly kind: 'person' | 'organization'
  readonly sentence: number
  /** Word indexes, half-open. */
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  /** The title before it, as word indexes. */
  readonly title: { readonly from: number; readonly to: number } | undefined
}

/** What stands around a name counts so much at most. */
const MOST_AROUND = 8
/** Words that an excerpt may have; of twice as many, whoever is named is likely named in full. */
const EXCERPT = 200
/** Inside weight from which a name speaks for its neighbours. */
const SURE = 3
const COMPANY: ReadonlySet<string> = /* @__PURE__ */ new Set(ORGANIZATION_KINDS.company)
const NAMED_THING: ReadonlySet<string> = /* @__PURE__ */ new Set(NAMED_THINGS)
const NAMES = classes.GIVEN_NAME | classes.SURNAME
const PLACES = classes.PLACE | classes.DEMONYM

/** Finds the names of people and organizations of an article, in the order of the text. */
export function findNames(text: ArticleText): readonly FoundName[] {
  const { words } = text
  const all: Segment[] = []
  for (let sentence = 0; sentence < text.sentences.length; sentence++) readRuns(text, sentence, (run) => segment(run, words, all))
  const people: Segment[] = []
  const inOrganizations = new Set<string>()
  const openings = new Set<string>()
  for (const one of all) {
    if (one.kind === 'person') {
      if (!one.weak) one.inside = weighInside(one)
      people.push(one)
    } else if (one.tokens.length > 1) {
      for (const token of one.tokens) inOrganizations.add(token.lower)
      if (COMPANY.has(one.tokens.at(-1)?.lower ?? '')) openings.add(one.tokens[0]?.lower ?? '')
    }
  }
  pairUp(people, words)
  rowUp(all, words)
  decide(people, text, inOrganizations, openings)
  // Those found by what stands around them tell of others in their row.
  for (const one of rowUp(all, words)) if (!isKnownName(one.tokens)) beOrganization([one], text)
  acceptLabels(people, words)
  const found: FoundName[] = []
  let end = 0
  for (const { accepted, kind, run, tokens, title: [first], from, to } of all) {
    if (!accepted || from < end || (kind === 'organization' && run.initial && tokens.length === 1 && tokens[0]?.classes === 0 && isTownOf(words, to))) continue
    found.push({ kind, sentence: run.sentence, from, to, tokens, title: first && { from: first.from, to: from } })
    end = to
  }
  return found
}

/** Initials at the head of a line are whoever has them by a full name. */
function acceptLabels(people: readonly Segment[], words: Words): void {
  const labels = people.filter(({ weak, tokens: [token] }) => weak && token !== undefined && isTurnLabel(token, words))
  if (labels.length === 0) return
  const initials = new Set<string>()
  for (const { accepted, tokens } of people) if (accepted && tokens.length > 1) initials.add(initialsOf(tokens))
  for (const label of labels) if (initials.has(label.tokens[0]?.lower ?? '')) label.accepted = true
}

/** "rc" for Ruth Castellano. */
export const initialsOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower.charAt(0)).join('')

/** "MARLOW, Ohio": in capitals at the head of a dateline. */
const isTownOf = (words: Words, to: number): boolean => words.lower(to) === ',' && (words.classes(to + 1) & classes.PLACE) !== 0

/** "X, Y", "X and Y", "X, and Y", "X; Y", "1 X 2 Y" */
const isBetween = (words: Words, at: number): boolean => {
  const lower = words.lower(at)
  return lower === ',' || lower === 'and' || lower === '&' || lower === 'or' || lower === ';' || (words.shape(at) & NUMERIC) !== 0
}

/** No club or party in brackets behind a name is longer. */
const LONGEST_ASIDE = 6

/** Where the words from `at` on go on behind brackets: "X (Harbour FC), Y". */
function behindBrackets(words: Words, at: number): number {
  if (words.lower(at) === '(') for (let i = at + 2; i <= at + LONGEST_ASIDE; i++) if (words.lower(i) === ')') return i + 1
  return at
}

/** Names in a row are names of one kind: the sure ones speak for the others. */
function pairUp(candidates: readonly Segment[], words: Words): void {
  let row: Segment[] = []
  let end = 0
  for (const one of candidates) {
    const last = row.at(-1)
    // What stands in the brackets behind a name is none of the row.
    if (one.from < end) continue
    const gap = one.from - end
    if (last !== undefined && (gap < 1 || gap > 2 || last.run.sentence !== one.run.sentence || !isBetween(words, end) || !isBetween(words, one.from - 1))) {
      speakForOthers(row, words)
      row = []
    }
    row.push(one)
    end = behindBrackets(words, one.to)
  }
  speakForOthers(row, words)
}

/** One sure name of so many tells what the row is. */
const SURE_OF = 4

function speakForOthers(row: readonly Segment[], words: Words): void {
  const [first] = row
  if (first === undefined || row.length === 1) return
  const titles = isPluralRole(words, first.from - 1)
  let sure = 0
  for (const { inside } of row) if (inside >= SURE) sure++
  const weight = titles ? AROUND.roleBefore : sure * SURE_OF < row.length ? 0 : sure > 1 && sure * 2 > row.length ? AROUND.pairOfNames * 2 : AROUND.pairOfNames
  const last = row.at(-1)
  // "X and Y met": what they do speaks for each.
  const verb = last !== undefined && isVerbBehind(words, last.to) ? AROUND.verbAfter : 0
  for (const one of row) if (titles ? one !== first : one.inside < SURE) one.around += one === last ? weight : weight + verb
}

/** Unknown names in a row with an organization are rather some too: "Stanbic, Absa and the First Bank". */
function rowUp(all: readonly Segment[], words: Words): readonly Segment[] {
  const found: Segment[] = []
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 1 : all.length - 2; i >= 0 && i < all.length; i += step) {
      const one = all[i]
      const next = all[i - step]
      if (!one || !next || one.beside || one.weak || one.accepted || one.kind !== 'person' || !(next.kind === 'organization' || next.beside) || one.run.sentence !== next.run.sentence) continue
      const [a, b] = step > 0 ? [next, one] : [one, next]
      const to = words.lower(b.from - 1) === 'the' ? b.from - 1 : b.from
      one.beside = to > a.to && to < a.to + 3 && isBetween(words, a.to) && isBetween(words, to - 1) && (words.lower(to - 1) !== ',' || isBetween(words, b.to) || isBetween(words, a.from - 1))
      if (one.beside) found.push(one)
    }
  }
  return found
}

/** Segments with the same words are one question: their surroundings add up, so that one "said" speaks for all of them. */
type Group = readonly Segment[]

interface Groups {
  readonly several: readonly Group[]
  readonly singles: readonly Group[]
}

/** The words from one on, as a key. */
function joined(tokens: readonly Token[], from: number): string {
  let key = tokens[from]?.lower ?? ''
  for (let i = from + 1; i < tokens.length; i++) key += ' ' + (tokens[i]?.lower ?? '')
  return key
}

function groupsOf(candidates: readonly Segment[]): Groups {
  const groups = new Map<string, Segment[]>()
  const several: Group[] = []
  const singles: Group[] = []
  for (const candidate of candidates) {
    const { tokens } = candidate
    const key = joined(tokens, 0)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else {
      const made = [candidate]
      groups.set(key, made)
      if (tokens.length === 1) singles.push(made)
      else several.push(made)
    }
  }
  return { several, singles }
}

/** Accepts those that are people. */
function decide(candidates: readonly Segment[], text: ArticleText, inOrganizations: ReadonlySet<string>, openings: ReadonlySet<string>): void {
  const { several, singles } = groupsOf(candidates)
  const lowered = lowerCased(text.words, several, singles)
  const families = new Set<string>()
  const givens = new Set<string>()
  const doubtful: Group[] = []
  /** All but the given name of a full name: "Ribas Domenech" after Juan Ribas Domenech. */
  const tails = new Set<string>()
  const known = new Set<string>()
  const storms = new Set<string>()
  const excerpt = ELSEWHERE.excerpt * Math.min(1, Math.max(0, 2 - text.words.length / EXCERPT))
  for (const group of several) {
    const names = group[0]?.tokens
    if (!names) continue
    if (names.length === 2 && NAMED_THING.has(names[0]?.lower ?? '')) {
      storms.add(names[1]?.lower ?? '')
      continue
    }
    if (weigh(group, text) + elsewhereOf(names, lowered) - rivalOf(group, names, text) < PERSON_THRESHOLD) {
      doubtful.push(group)
      continue
    }
    for (const one of group) one.accepted = true
    for (const name of familyForms(names)) families.add(name)
    if (names.length > 2) tails.add(joined(names, 1))
    for (let i = 0; i < names.length - 1; i++) givens.add(names[i]?.lower ?? '')
  }
  for (const group of singles) {
    const token = group[0]?.tokens[0]
    if (!token) continue
    const { lower } = token
    const family = families.has(lower)
    if (!family && (storms.has(lower) || group.some(({ from }) => isThingBefore(text.words, from)))) continue
    const strong = group.some(({ weak }) => !weak)
    if ((token.classes & classes.ORGANIZATION_HEAD) !== 0 && inOrganizations.has(lower)) {
      // "the Panthers" after the Penrith Panthers.
      for (const one of group) if (one.run.tokens.at(-1) === one.tokens[0] && one.run.style === 'running' && text.words.lower(one.from - 1) === 'the' && text.words.lower(one.to) !== '-') one.becomeOrganization(lower)
      continue
    }
    // An everyday word that no full name has made a family name.
    if (!family && !strong) continue
    const unlisted = !family && !givens.has(lower) && !token.ordinary && (token.classes & (PLACES | classes.NAME_SUFFIX)) === 0
    // "Nordvita" after Nordvita Shipping.
    const short = openings.has(lower) ? ORGANIZATION.told : 0
    if (unlisted && ((token.classes & NAMES) === 0 || weighOrganization(group, text) >= ((token.classes & classes.GIVEN_NAME) === 0 ? ORGANIZATION.sure : ORGANIZATION.sure + 1)) && beOrganization(group, text, short)) continue
    let weight = weigh(group, text)
    // A word that names a place is a person only with a title, an age or a full name somewhere.
    if ((token.classes & classes.PLACE) !== 0 && !token.particle && !group.some(({ around }) => around >= AROUND.title)) weight = Math.min(weight, (token.classes & NAMES) === 0 ? -ELSEWHERE.familyOfPerson : PERSON_THRESHOLD - 1)
    if (family) weight += ELSEWHERE.familyOfPerson
    else if (givens.has(lower) && ((token.classes & classes.PLACE) === 0 || isRatherPerson(group))) weight += ELSEWHERE.givenOfPerson
    if (lowered.has(lower)) weight += family ? ELSEWHERE.lowerCase / 4 : ELSEWHERE.lowerCase
    if (inOrganizations.has(lower)) weight += ELSEWHERE.partOfOrganization
    if (unlisted && excerpt > 0 && isBare(group) && weighOrganization(group, text) < ORGANIZATION.told) weight += excerpt
    if (group[0]?.weak) weight = -Infinity
    if (weight >= PERSON_THRESHOLD) {
      // George Washington lived in Washington.
      for (const one of group) if (!one.weak && (one.around >= AROUND.weakPreposition || (token.classes & classes.PLACE) === 0)) one.accepted = true
      known.add(lower)
    } else if (family) {
      const least = lowered.has(lower) ? 1 : -1
      for (const one of group) if (one.weak && one.around > least) one.accepted = true
    } else if (unlisted) beOrganization(group, text, short)
  }
  for (const group of doubtful) {
    const names = group[0]?.tokens
    const last = names?.at(-1)
    if (names && tails.has(joined(names, 0))) {
      for (const one of group) one.accepted = true
      continue
    }
    const [opening] = names ?? []
    // "the Ruto Camp": all that is known is the first word.
    if (opening !== undefined && last?.ordinary === true && (families.has(opening.lower) || known.has(opening.lower))) {
      for (const one of group) one.beFirst()
      continue
    }
    const particle = ((names?.[0]?.classes ?? 0) & classes.PARTICLE) !== 0
    if (last && (known.has(last.lower) || (particle && families.has(last.lower))) && weigh(group, text) + ELSEWHERE.familyOfPerson >= PERSON_THRESHOLD) for (const one of group) one.accepted = true
    else if (names?.some(({ ordinary }) => !ordinary) === true) beOrganization(group, text)
  }
  joinEveryday(candidates, text)
}

/** What speaks for an organization of several words; where a list knows one of them from people, much must. */
function rivalOf(group: Group, names: readonly Token[], text: ArticleText): number {
  if (((names[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) return 0
  const weight = weighOrganization(group, text)
  return weight >= ORGANIZATION.sure || !isKnownName(names) ? Math.max(weight, 0) : 0
}

/** Does a list or its form tell one of the words from people? */
const isKnownName = (tokens: readonly Token[]): boolean => tokens.some(({ syllables, classes: known, shape }) => syllables || (known & NAMES) !== 0 || (shape & INITIAL) !== 0)

/** A place by its word, which nothing around its mentions says it is here: "Phoenix, who was five", and never "in Israel" beside Israel Katz. */
const isRatherPerson = (group: Group): boolean => group.some(({ around }) => around >= 1) && group.every(({ around }) => around > AROUND.placePreposition)

/** Not initials, an acronym or an unknown compound, and once at least with no other capitals before it; a title is evidence by itself. */
function isBare(group: Group): boolean {
  const token = group[0]?.tokens[0]
  return token !== undefined && (token.shape & INITIAL) === 0 && !token.acronym && ((token.classes & NAMES) !== 0 || !token.lower.includes('-')) && group.some(({ before, title }) => before.length + title.length === 0)
}

/** "Top Glove", "Coal India", "SAFE": everyday words and places, and nobody's name, that an organization is called. */
function joinEveryday(candidates: readonly Segment[], text: ArticleText): void {
  const groups = new Map<string, Segment[]>()
  for (const one of candidates) {
    if (!one.weak || one.accepted || one.run.style !== 'running') continue
    const [token] = one.tokens
    // What is weak ends its run: nothing goes on behind it.
    const wide = one.before.length > 0 ? wideOf(one, true) : one.tokens
    if (wide.length === 1 && (token?.acronym !== true || isOtherAcronym(token.lower) || (token.classes & (PLACES | classes.FUNCTION_WORD)) !== 0)) continue
    // "Director of Public Prosecutions"
    if (one.before.some(({ connector }) => connector) && wide.every(({ ordinary }) => ordinary)) continue
    const key = joined(wide, 0)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  for (const group of groups.values()) if (weighOrganization(group, text) > ORGANIZATION.threshold) for (const one of group) one.becomeOrganization(wideOf(one, true).at(-1)?.lower ?? '', wideOf(one, true))
}

/** "Hurricane Rita", "Hurricanes Katrina and Rita": whatever is called so stays it, "Rita packed winds". */
function isThingBefore(words: Words, at: number): boolean {
  const before = words.lower(at - 1) === 'and' ? at - 3 : at - 1
  return (words.shape(before) & CAPITALIZED) !== 0 && NAMED_THING.has(words.lower(before))
}

/** Makes organizations of words that are nobody's name where more around them says so than that it is a place or a person. */
function beOrganization(group: Group, text: ArticleText, more = 0): boolean {
  const weight = weighOrganization(group, text) + more
  // "Hutan Watch said": nobody is called so, whatever people do.
  const everyday = group[0] !== undefined && group[0].tokens.length > 1 && group[0].tokens.at(-1)?.ordinary === true
  if (weight < ORGANIZATION.threshold || (!everyday && weight <= personalOf(group, text))) return false
  const names = new Set<string>()
  for (const one of group) names.add(joined(wideOf(one), 0))
  const last = group[0] && wideOf(group[0]).at(-1)?.lower
  // The capital that opens a sentence is part of a name that has it elsewhere too.
  if (last !== undefined) {
    for (const one of group) {
      const open = wideOf(one, true)
      one.becomeOrganization(last, names.has(joined(open, 0)) ? open : wideOf(one))
    }
  }
  return last !== undefined
}

/** What the words around the mentions of a name tell of an organization. */
function weighOrganization(group: Group, { words, ranges }: ArticleText): number {
  let weight = 0
  let inside = 0
  for (const one of group) {
    if (one.run.style !== 'running' || one.title.length > 0 || isCutFromThing(one, words)) continue
    const wide = wideOf(one)
    inside = Math.max(inside, weightInside(wide))
    const around = organizationWeight(words, wide[0]?.from ?? 0, wide.at(-1)?.to ?? 0, ranges[one.run.sentence]?.from ?? 0)
    // What is called as firms are is no place.
    weight += (inside < ORGANIZATION.named ? around : Math.max(around, 0)) + (one.beside ? ORGANIZATION.told : 0)
  }
  return weight + inside
}

/** "Game of Thrones": behind "of" and a capital that is no spokesman's. */
function isCutFromThing({ before }: Segment, words: Words): boolean {
  const last = before.at(-1)
  return last?.connector === true && last.lower === 'of' && !isPartOwner(words, last.from - 1)
}

/** What speaks for a person around the mentions of a name. */
function personalOf(group: Group, text: ArticleText): number {
  weigh(group, text)
  let plus = 0
  for (const { around } of group) plus += Math.max(around, 0)
  return Math.min(plus, MOST_AROUND)
}

/** The best of what stands inside, and the sum of what stands around, bounded on both sides. */
function weigh(group: Group, text: ArticleText): number {
  let best = -Infinity
  let plus = 0
  let minus = 0
  for (const one of group) {
    if (!one.weighed) {
      const range = text.ranges[one.run.sentence]
      one.weighed = true
      one.around += weighContext(text.words, one, range?.from ?? 0, range?.to ?? 0)
    }
    if (one.inside > best) best = one.inside
    if (one.around > 0) plus += one.around
    else minus += one.around
  }
  return best + (Math.min(plus, MOST_AROUND) + Math.max(minus, -5))
}

/** The words of candidates that also stand in the text without a capital. */
function lowerCased(words: Words, several: readonly Group[], singles: readonly Group[]): ReadonlySet<string> {
  const asked = new Set<string>()
  for (const group of several) {
    for (const { lower } of group[0]?.tokens ?? []) {
      asked.add(lower)
      // A weak word is asked for if it is the end of a compound family name.
      const cut = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf(' '))
      if (cut > 0) asked.add(lower.slice(cut + 1))
    }
  }
  for (const group of singles) if (group.some(({ weak }) => !weak)) asked.add(group[0]?.tokens[0]?.lower ?? '')
  const seen = new Set<string>()
  if (asked.size === 0) return seen
  // Few words begin and are as long as those that are asked for: the others need not be looked up.
  const letters = new Uint32Array(LENGTHS)
  for (const lower of asked) letters[lower.length & (LENGTHS - 1)] = (letters[lower.length & (LENGTHS - 1)] ?? 0) | (1 << (lower.charCodeAt(0) & 31))
  for (let at = 0; at < words.length; at++) {
    const shape = words.shape(at)
    const lower = words.lower(at)
    if ((shape & (CAPITALIZED | MARK | CLITIC)) === 0 && ((letters[lower.length & (LENGTHS - 1)] ?? 0) & (1 << (lower.charCodeAt(0) & 31))) !== 0 && asked.has(lower)) seen.add(lower)
  }
  return seen
}

const LENGTHS = 32

function elsewhereOf(tokens: readonly Token[], lowered: ReadonlySet<string>): number {
  let weight = 0
  for (const token of tokens) if (!token.ordinary && lowered.has(token.lower) && (token.classes & NAMES) === 0) weight += ELSEWHERE.lowerCase
  return Math.max(weight, -3)
}

/** The forms under which the family name of a full name may come back: "al-Assad" as "Assad", "Sun Lijun" as "Sun". */
function familyForms(tokens: readonly Token[]): readonly string[] {
  const last = tokens.findLast((token) => (token.classes & classes.NAME_SUFFIX) === 0 && !isRegnal(token.lower) && token.lower.length > 1)?.lower ?? ''
  const cut = Math.max(last.lastIndexOf('-'), last.lastIndexOf(' '))
  if (last.length < 2 || isRegnal(last)) return []
  const first = tokens[0]?.lower ?? ''
  const forms = cut > 0 ? [last, last.slice(cut + 1)] : [last]
  return tokens.length > 1 && mayStandFirst(first) ? [...forms, first] : forms
}
