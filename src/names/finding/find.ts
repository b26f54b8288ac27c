import * as classes from '../../lexicon/classes.js'
import { KNOWN_ALONE } from '../../lexicon/surnames.js'
import type { OrganizationDraft } from '../organizations/organizations.js'
import type { Draft } from '../people/person-draft.js'
import type { ArticleText } from '../../text/text.js'
import type { BlockKind } from '../../types.js'
import { CAPITALIZED, INITIAL, type Words } from '../../text/words/words.js'
import { acronymsOf } from './acronyms.js'
import { readBrackets } from './brackets.js'
import { describedBody } from './described-bodies.js'
import { PERSON_THRESHOLD } from './evidence.js'
import * as AROUND from './evidence-around.js'
import * as ELSEWHERE from './evidence-elsewhere.js'
import { fold } from './same-person.js'
import { type Group, groupsOf, joined, lowerCased, weigh } from './groups.js'
import { isRegnal } from './inside-name.js'
import * as ORGANIZATION from './organization-weights.js'
import { beOrganization, isKnownName, joinEveryday, rivalOf, weighOrganization } from './organization-groups.js'
import { pairUp, rowUp, squadUp } from './rows.js'
import { isLettersOfShare, isTownOf } from './neighbours.js'
import { readRuns } from './runs.js'
import { isPartOfPlace, type Segment, wideOf } from './segment.js'
import { isTurnLabel, segment } from './segments.js'
import { isOwnersHouse, joinShort, noteOpening } from './short-forms.js'
import { has, isGiven, isHead, looks, lowerOf } from './token-kinds.js'
import { isThing, type Token } from './token.js'
import { connectorToken } from './tokens.js'
import { isAfterName } from './verb-behind.js'
import { ownsThing } from './weigh-after.js'
import { weighInside } from './weigh-inside.js'
import { mayStandFirst } from '../words/word-facts.js'
import { isAt, looksAt } from '../../text/words/ask.js'
import { NAMED_THING } from './word-sets.js'

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
  /** Tells what an organization is, in small letters: "the Israeli army". */
  readonly described?: true
  /** Whom it names, once that is known. */
  person: Draft | undefined
  /** What it names, once that is known. */
  organization: OrganizationDraft | undefined
}

/** Words that an excerpt may have; of twice as many, whoever is named is likely named in full. */
const EXCERPT = 200
const WELL_KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(KNOWN_ALONE)
const NAMES = classes.GIVEN_NAME | classes.SURNAME
const PLACES = classes.PLACE | classes.DEMONYM

/** Finds the names of people and organizations of an article, in the order of the text. */
export function findNames(text: ArticleText): readonly FoundName[] {
  const { words } = text
  const segments: Segment[] = []
  const labels: FoundName[] = []
  const bodies: FoundName[] = []
  const inBodies = new Set<number>()
  for (let sentence = 0; sentence < text.sentences.length; sentence++) readRuns(text, sentence, (run) => {
    segment(run, words, segments)
    const body = describedBody(text, run)
    const [first] = body
    for (const { from } of body) inBodies.add(from)
    if (first !== undefined) bodies.push({ kind: 'organization', sentence, from: first.from, to: body.at(-1)?.to ?? first.to, tokens: body, title: undefined, described: true, person: undefined, organization: undefined })
    const token = run.tokens[0]
    if (run.initial && token !== undefined && isTurnLabel(token, words)) labels.push({ kind: 'person', sentence, from: token.from, to: token.to, tokens: [token], title: undefined, person: undefined, organization: undefined })
  })
  const all = readBrackets(segments, words)
  const people: Segment[] = []
  const inOrganizations = new Set<string>()
  const openings = new Map<string, number>()
  for (const one of all) {
    // "TEHRAN (Tasnim) –": who sent the report.
    if (one.kind === 'person' && words.lower(one.from - 1) === '(' && words.lower(one.to) === ')' && blockOf(text, one.run.sentence) === 'dateline') one.becomeOrganization('', one.tokens)
    if (one.kind === 'person') {
      if (!one.weak) one.inside = weighInside(one)
      people.push(one)
    } else if (one.tokens.length > 1) {
      for (const token of one.tokens) inOrganizations.add(token.lower)
      if (one.run.style !== 'capitals') noteOpening(one.tokens, openings)
    } else if (one.tokens[0]?.classes === 0 && !one.tokens[0].acronym) {
      // "Nordvita CEO Kari Eide"
      openings.set(one.tokens[0].lower, ORGANIZATION.sure)
    }
  }
  joinAcronyms(all)
  squadUp(all, words)
  pairUp(people, words)
  rowUp(all, words)
  const bare = decide(people, text, inOrganizations, openings)
  // Those found by what stands around them tell of others in their row.
  for (const one of rowUp(all, words)) if (!isKnownName(one.tokens)) beOrganization([one], text)
  for (const group of bare) if (!group.some(({ accepted }) => accepted)) for (const one of group) one.accept()
  joinShort(all, words, openings)
  const found = labelsOf(people, labels)
  const initials = new Set(found.map(({ from }) => from))
  let end = 0
  for (const { accepted, kind, run, tokens, title, from, to } of all) {
    // A line that only signs off.
    if (run.initial && text.ranges[run.sentence]?.to === to && run.tokens.length === 1 && has(tokens[0], classes.OUTLET) && blockOf(text, run.sentence) === 'boilerplate') continue
    if (!accepted || from < end || initials.has(from) || inBodies.has(from) || (tokens.length === 1 && isLettersOfShare(words, from, to)) || (kind === 'organization' && run.initial && tokens.length === 1 && tokens[0]?.classes === 0 && isTownOf(words, to))) continue
    found.push({ kind, sentence: run.sentence, from, to, tokens, title: title[0] && { from: title[0].from, to: from }, person: undefined, organization: undefined })
    end = to
  }
  return initials.size + bodies.length === 0 ? found : found.concat(bodies).sort((a, b) => a.from - b.from)
}

const blockOf = (text: ArticleText, sentence: number): BlockKind | undefined => text.blocks[text.sentences[sentence]?.block ?? -1]?.kind

/** Initials at the head of a line are whoever has them by a full name. */
function labelsOf(people: readonly Segment[], labels: readonly FoundName[]): FoundName[] {
  if (labels.length === 0) return []
  const initials = new Set<string>()
  for (const { accepted, tokens } of people) if (accepted && tokens.length > 1) initials.add(initialsOf(tokens))
  return labels.filter(({ tokens: [token] }) => initials.has(fold(lowerOf(token))))
}

/** "rc" for Ruth Castellano. */
export const initialsOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower.charAt(0)).join('')

/** Unknown words whose letters stand in the article as an acronym: "Janatha Vimukthi Peramuna" beside "the JVP"; and the acronym itself among other capitals, "NLTB SAID TO WAIT". */
function joinAcronyms(all: readonly Segment[]): void {
  const acronyms = new Set<string>()
  for (const { kind, tokens } of all) if (kind === 'organization' && tokens.length === 1 && tokens[0]?.acronym === true) acronyms.add(tokens[0].lower)
  if (acronyms.size === 0) return
  for (const one of all) {
    if (one.kind !== 'person' || one.weak) continue
    const { lower = '' } = one.tokens[0] ?? {}
    if (one.run.style === 'capitals' && acronyms.has(lower)) one.becomeOrganization(lower, one.tokens.slice(0, 1))
    if (one.accepted || one.title.length > 0 || isKnownName(one.tokens)) continue
    const wide = wideOf(one)
    if (wide.length > (wide.some(({ ordinary }) => ordinary) ? 2 : 1) && acronymsOf(wide).some((short) => acronyms.has(short))) one.becomeOrganization(lowerOf(wide.at(-1)), wide)
  }
}

/** Accepts those that are people; gives those of whom only the brevity of the text speaks. */
function decide(candidates: readonly Segment[], text: ArticleText, inOrganizations: Set<string>, openings: Map<string, number>): readonly Group[] {
  const { several, singles } = groupsOf(candidates)
  const lowered = lowerCased(text.words, several, singles)
  /** Family names of full names, and whether a list or its form tells one of them from people. */
  const families = new Map<string, boolean>()
  const givens = new Set<string>()
  const doubtful: Group[] = []
  const bare: Group[] = []
  /** All but the given name of a full name: "Ribas Domenech" after Juan Ribas Domenech. */
  const tails = new Set<string>()
  const known = new Set<string>()
  const storms = new Set<string>()
  const excerpt = ELSEWHERE.excerpt * Math.min(1, Math.max(0, 2 - text.words.length / EXCERPT))
  for (const group of several) {
    const names = group[0]?.tokens
    if (!names) continue
    // "Tropical Storm Rita"
    if (NAMED_THING.has(lowerOf(names.at(-2)))) {
      storms.add(lowerOf(names.at(-1)))
      continue
    }
    const rival = rivalOf(group, names, text)
    const weight = weigh(group, text)
    // "Marsh Webb" after Marsh Webb and Co: nobody by a given name, and nothing around it tells of a person but what firms say and do.
    if (openings.get(joined(names, 0)) === ORGANIZATION.sure && !isGiven(names[0]) && group.every(({ around, title }) => around < AROUND.roleBefore && title.length === 0)) {
      for (const one of group) one.becomeOrganization('', one.tokens)
      continue
    }
    if (weight + elsewhereOf(names, lowered) - rival < PERSON_THRESHOLD) {
      if (rival >= ORGANIZATION.threshold) noteOpening(names, openings)
      if (rival < ORGANIZATION.sure || !beOrganization(group, text)) doubtful.push(group)
      else for (const name of names) inOrganizations.add(name.lower)
      continue
    }
    for (const one of group) one.accept()
    const sure = isKnownName(names)
    for (const name of familyForms(names)) families.set(name, sure || families.get(name) === true)
    if (names.length > 2) tails.add(joined(names, 1)).add(joined(names.filter(({ nickname }) => nickname), 0))
    for (let i = 0; i < names.length - 1; i++) givens.add(lowerOf(names[i]))
  }
  for (const group of singles) {
    const token = group[0]?.tokens[0]
    if (!token) continue
    const { lower } = token
    // Of a team sheet.
    if (group.some(({ weak, accepted }) => weak && accepted)) families.set(lower, false)
    if (!families.has(lower) && (storms.has(lower) || group.some(({ from }) => isThingBefore(text.words, from)))) continue
    // "Shakespeare": as if the article had named him in full.
    const family = families.has(lower) || (WELL_KNOWN.has(token.folded) && !lowered.has(lower))
    const strong = group.some(({ weak }) => !weak)
    if (!family && !givens.has(lower) && !has(token, PLACES) && isOwnersHouse(group, text.words)) {
      for (const one of group) one.becomeOrganization("'s", one.tokens.concat(connectorToken(one.to, one.to + 1, "'s")))
      continue
    }
    if (inOrganizations.has(lower) && isHead(token)) continue
    // An everyday word that no full name has made a family name; somebody's given name before what no modal has behind it, "Will told her".
    if (!family && !strong) {
      const modal = has(token, classes.MODAL)
      if (givens.has(lower)) for (const one of group) if (isAfterName(text.words, one.to) ? modal || !lowered.has(lower) || !isOpening(one) : modal && !has(token, classes.MONTH) && !isOpening(one)) one.accept()
      continue
    }
    const outlet = has(token, classes.OUTLET)
    const unlisted = !family && !givens.has(lower) && (outlet || !token.ordinary) && !has(token, PLACES | classes.NAME_SUFFIX)
    // "Nordvita" after Nordvita Shipping; "Lighthouse" before "the lighthouse".
    const short = lowered.has(lower) ? -ORGANIZATION.sure : group.some(({ title }) => title.length > 0) ? 0 : openings.get(lower) ?? 0
    if (unlisted && (!has(token, NAMES) || token.particle || short > 0 || weighOrganization(group, text) >= (!has(token, classes.GIVEN_NAME) ? ORGANIZATION.named : outlet ? ORGANIZATION.sure : ORGANIZATION.sure + 1)) && beOrganization(group, text, short)) continue
    let weight = weigh(group, text)
    // A word that names a place is a person only with a title, an age or a full name somewhere.
    if (has(token, classes.PLACE) && !token.particle && !group.some(({ around }) => around >= AROUND.title)) weight = Math.min(weight, !has(token, NAMES) ? -ELSEWHERE.familyOfPerson : PERSON_THRESHOLD - 1)
    if (family) weight += families.get(lower) === true && !token.ordinary && !has(token, PLACES) ? ELSEWHERE.familyOfKnown : ELSEWHERE.familyOfPerson
    else if (givens.has(lower) && (!has(token, classes.PLACE) || isRatherPerson(group))) weight += ELSEWHERE.givenOfPerson
    if (lowered.has(lower)) weight += family ? ELSEWHERE.lowerCase / 4 : ELSEWHERE.lowerCase
    if (inOrganizations.has(lower)) weight += ELSEWHERE.partOfOrganization
    if (unlisted && excerpt > 0 && isBare(group)) {
      // Neither a firm nor, in "off Samar", a place.
      const other = weighOrganization(group, text)
      const owner = !token.ordinary && !has(token, NAMES) && group.some((one) => ownsThing(text.words, one)) ? ELSEWHERE.excerptOwner : 0
      if (other > ORGANIZATION.place / 2 && other < ORGANIZATION.told && weight < PERSON_THRESHOLD && weight + excerpt + owner >= PERSON_THRESHOLD) bare.push(group)
    }
    if (group[0]?.weak) weight = -Infinity
    if (weight >= PERSON_THRESHOLD) {
      // George Washington lived in Washington.
      for (const one of group) if (!one.weak && !isPartOfPlace(one) && (one.around >= AROUND.weakPreposition || !has(token, classes.PLACE))) one.accept()
      known.add(lower)
    } else if (family) {
      // "They met Field", but "Field work is over": where the word stands in small letters too, the capital of a sentence tells nothing.
      const isSmall = lowered.has(lower)
      let used = false
      for (const one of group) if (one.weak && one.around > -1 && !(isSmall && isOpening(one))) {
        one.accept()
        used = true
      }
      for (const one of group) if (one.weak && isOpening(one) && one.around > (used && !isAt(text.words, one.to, classes.NOUN | classes.TIME_UNIT) ? 0 : 1)) one.accept()
    } else if (unlisted) beOrganization(group, text, short)
  }
  for (const group of doubtful) {
    const names = group[0]?.tokens
    const last = names?.at(-1)
    if (names && tails.has(joined(names, 0))) {
      for (const one of group) one.accept()
      continue
    }
    const [opening] = names ?? []
    // "Elizabeth Street"
    const street = isGiven(opening) && isThing(lowerOf(last))
    // "the Ruto Camp": all that is known is the first word.
    if (opening !== undefined && last?.ordinary === true && !street && (families.has(opening.lower) || known.has(opening.lower))) {
      for (const one of group) one.beFirst()
      continue
    }
    const particle = ((names?.[0]?.classes ?? 0) & classes.PARTICLE) !== 0
    if (last && (known.has(last.lower) || (particle && families.has(last.lower))) && weigh(group, text) + ELSEWHERE.familyOfPerson >= PERSON_THRESHOLD) for (const one of group) one.accept()
    else if (!street && names?.some(({ ordinary }) => !ordinary) === true) beOrganization(group, text)
  }
  joinEveryday(candidates, text)
  return bare
}

/** Has its capital from the sentence or the headline. */
const isOpening = ({ run, before }: Segment): boolean => run.style !== 'running' || (run.initial && before.length === 0)

/** A place by its word, which nothing around its mentions says it is here: "Phoenix, who was five", and never "in Israel" beside Israel Katz. */
const isRatherPerson = (group: Group): boolean => group.some(({ around }) => around >= 1) && group.every(({ around }) => around > AROUND.placePreposition)

/** Not initials, an acronym or an unknown compound, and once at least with no other capitals before it; a title is evidence by itself. */
function isBare(group: Group): boolean {
  const token = group[0]?.tokens[0]
  return token !== undefined && !looks(token, INITIAL) && !token.acronym && (has(token, NAMES) || !token.lower.includes('-')) && group.some(({ before, title }) => before.length + title.length === 0)
}

/** "Hurricane Rita", "Hurricanes Katrina and Rita": whatever is called so stays it, "Rita packed winds". */
function isThingBefore(words: Words, at: number): boolean {
  const before = words.lower(at - 1) === 'and' ? at - 3 : at - 1
  return looksAt(words, before, CAPITALIZED) && NAMED_THING.has(words.lower(before))
}

function elsewhereOf(tokens: readonly Token[], lowered: ReadonlySet<string>): number {
  let weight = 0
  for (const token of tokens) if (!token.ordinary && lowered.has(token.lower) && !has(token, NAMES)) weight += ELSEWHERE.lowerCase
  return Math.max(weight, -3)
}

/** The forms under which the family name of a full name may come back: "al-Assad" as "Assad", "Sun Lijun" as "Sun". */
function familyForms(tokens: readonly Token[]): readonly string[] {
  const last = tokens.findLast((token) => !has(token, classes.NAME_SUFFIX) && !isRegnal(token.lower) && token.lower.length > 1)?.lower ?? ''
  const cut = Math.max(last.lastIndexOf('-'), last.lastIndexOf(' '))
  if (last.length < 2) return []
  const first = lowerOf(tokens[0])
  const forms = cut > 0 ? [last, last.slice(cut + 1)] : [last]
  return mayStandFirst(first) ? [...forms, first] : forms
}
