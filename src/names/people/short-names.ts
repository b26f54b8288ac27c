/** Whom a single word means, of the people of the article who bear it. */
import { YOUNGER_KIN } from '../../lexicon/roles.js'
import { JUNIOR_GENERATIONS } from '../../lexicon/name-words.js'
import { COURTESY_TITLES } from '../../lexicon/titles.js'
import type { Words } from '../../text/words/words.js'
import { sameArabic } from '../words/families.js'
import { generationOf } from './full-names.js'
import type { FoundName } from '../finding/find.js'
import { nameBits, ROYAL_TITLE, TITLE_WITH_GIVEN_NAME } from '../words/name-tables.js'
import type { Gender } from '../words/gender.js'
import type { Draft } from './person-draft.js'
import { isPatronymic, sameFamilyName } from '../finding/same-person.js'
import { givenNameGender, isGivenName, mayStandFirst, wordFacts } from '../words/word-facts.js'

const COURTESY: ReadonlySet<string> = /* @__PURE__ */ new Set(COURTESY_TITLES)
/** "Thomas Marsh Jr." is the younger of two. */
const JUNIORS: ReadonlySet<string> = /* @__PURE__ */ new Set(JUNIOR_GENERATIONS)
const JUNIOR: ReadonlySet<string> = /* @__PURE__ */ new Set(YOUNGER_KIN)
/** After so many bare family names the name is taken to be settled on a person. */
const SETTLED = 1
/** More than any other reason tells. */
const SEEN = 10

/** What the title before a single word tells of it: behind most a family name stands, behind "Sheikh" or "Sir" a given name first of all. */
type Titled = 'none' | 'family' | 'given'

export function titledBy(words: Words, { from, title }: FoundName): Titled {
  if (title === undefined) return 'none'
  return (nameBits(words.lower(from - 1)) & (ROYAL_TITLE | TITLE_WITH_GIVEN_NAME)) === 0 ? 'family' : 'given'
}

/** Of those whom a single word may mean, whom the word before it singles out: "Sen. Marsh", who has been called so, "the elder Marsh", who is nobody's son. */
export function singledOut(list: readonly Draft[], word: string, words: Words, { from, title }: FoundName): readonly Draft[] {
  const before = words.lower(from - 1)
  const young = before === 'younger'
  if (list.length < 2 || (title === undefined && !young && before !== 'elder') || COURTESY.has(before)) return list
  const told = young || before === 'elder' ? list.filter(({ kin, fullest }) => (JUNIOR.has(kin ?? '') || JUNIORS.has(generationOf(fullest) ?? '')) === young) : list.filter(({ fullest, tokens }) => tokens.at(-1) === word && fullest.title !== undefined && words.lower(fullest.from - 1) === before)
  return told.length > 0 ? told : list
}

/** "Mrs Marsh". */
export const isCourtesy = (words: Words, { from, title }: FoundName): boolean => title !== undefined && COURTESY.has(words.lower(from - 1))

/** "Mrs Marsh … Marsh": who has only been called so is not whom the bare family name means, if it is that of another one who was spoken of. */
export function unaddressed(list: readonly Draft[], word: string): readonly Draft[] {
  const others = list.filter(({ addressed, short }) => addressed === 0 || addressed < short)
  return others.length < list.length && others.some(({ lastSeen, tokens }) => lastSeen >= 0 && tokens.length > 1 && tokens.at(-1) === word) ? others : list
}

/** The person a single word means: by family name, first of all one that has been told, before given name before a second family name, the one last spoken of, else the first one to come. */
export function closest(list: readonly Draft[], word: string, gender: Gender | undefined, titled: Titled): Draft | undefined {
  let best: Draft | undefined
  let bestRank = 0
  let settled: Draft | undefined
  const alone = list.some(({ tokens }) => tokens.length === 1)
  for (const draft of list) {
    if (gender === 'female' && draft.male > draft.female) continue
    if (gender === 'male' && draft.female > draft.male) continue
    const eastern = isEastern(draft)
    const given = draft.tokens[eastern ? draft.tokens.length - 1 : 0] === word || draft.otherNames.includes(word)
    // "King Salman" is the father of Mohammed bin Salman.
    const family = eastern ? draft.tokens[0] === word : bearsFamilyName(draft, word) && (given || !isFather(draft, word) || !(titled !== 'none' || alone))
    // "Mr Nguyen" is Nguyen Van Thanh, whose family name comes first.
    const first = draft.tokens[0] === word && mayStandFirst(word) && !isGivenName(draft.tokens[1] ?? '')
    if (titled === 'family' && given && !family && !first && draft.tokens.length > 2 && !draft.otherNames.includes(word)) continue
    const fit = given && titled === 'given' ? 5 : family ? (draft.familySeen ? 4 : 3) : given ? 2 : draft.lastSeen >= 0 && bearsFatherName(draft, word, list.length === 1) ? 1 : 0
    // Who is still to come is meant only where nobody else can be.
    const rank = fit > 0 && draft.lastSeen >= 0 ? fit + SEEN : fit
    if (rank > bestRank || (rank > 0 && rank === bestRank && best !== undefined && isNearer(draft, best, gender))) {
      best = draft
      bestRank = rank
    }
    if (family && draft.short > (settled?.short ?? SETTLED - 1)) settled = draft
  }
  // Once the bare family name has become one person's, a relative who comes by does not take it over.
  return best && settled && best.short === 0 && (gender === undefined || settled[gender] > 0) ? settled : best
}

/** "Li Wei", "Lim Mei Ling": syllables of China or Korea, whose first may be a family name. */
function isEastern({ tokens }: Draft): boolean {
  return tokens.length > 1 && mayStandFirst(tokens[0] ?? '') && tokens.every((token) => wordFacts(token).syllable)
}

/**
 * Does a single word mean the one rather than the other, if it may mean both? With a title that tells the sex not whom the word
 * has meant without one; not the relative of somebody; else the one last spoken of.
 */
function isNearer(one: Draft, other: Draft, gender: Gender | undefined): boolean {
  const [told, toldOther] = [one, other].map(({ short, female, male }) => gender !== undefined && short > 0 && female === male)
  if (told !== toldOther) return toldOther === true
  return (one.kin === undefined) === (other.kin === undefined) ? one.lastSeen > other.lastSeen : other.kin !== undefined
}

/** Is the word the father's name that a person's ends in, without its "bin"? */
function isFather({ fullest, tokens }: Draft, word: string): boolean {
  return isPatronymic(fullest) && (tokens.at(-1) ?? '').length > word.length
}

/**
 * Is the word the first of two family names, or a wife's own: "Mendez" of Carlos Mendez Rivas? No given name is where it may mean
 * somebody else, and nobody is called so before; but who is a Mohammed, or begins with an initial, is called by the next name.
 */
function bearsFatherName({ tokens }: Draft, word: string, only: boolean): boolean {
  const at = tokens.lastIndexOf(word)
  return tokens.length > 2 && at > 0 && (only || givenNameGender(word) === undefined || (at === 1 && (tokens[0]?.length === 1 || sameArabic(tokens[0] ?? '', 'mohammed'))))
}

/** Is the word, in this spelling or another, the family name, or all that is known of the name? */
function bearsFamilyName({ tokens }: Draft, word: string): boolean {
  const last = tokens.at(-1) ?? ''
  return tokens.length === 1 || last.endsWith(word) || sameFamilyName(last, word)
}
