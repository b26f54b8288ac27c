import * as classes from '../../lexicon/classes.js'
import { POSSESSIVES } from '../../lexicon/date-neighbours.js'
import { CAPITALIZED, CLITIC, MARK, type Words } from '../../text/words/words.js'
import { type FoundName, initialsOf } from '../finding/find.js'
import { isLetters } from '../finding/token-kinds.js'
import { type Gender, genderOfFamilyName, genderOfGivenName, genderOfWord } from '../words/gender.js'
import { generationOf, isFuller, isWrittenOut, lastPiece, sameGeneration } from './full-names.js'
import { coordinated, couples, patronymicLeads } from './neighbours.js'
import { bearerOf, isBorn } from './other-names.js'
import type { Draft } from './person-draft.js'
import { bare, familyKeys, fold, meetingKeys, sameFamilyName, samePerson, sameSpelled, significant, spelling } from '../finding/same-person.js'
import { closest, isCourtesy, singledOut, titledBy, unaddressed } from './short-names.js'
import { isEastSurname, wordFacts } from '../words/word-facts.js'

/** The same word never asks more people than this. */
const BOUND = 8

/** What the words right before a name tell of its gender. */
function genderOfTitle(words: Words, name: FoundName): Gender | undefined {
  // "Mr. and Mrs. John Doe": the name is his.
  if (name.tokens.length > 1 && name.title?.to === name.from && genderOfWord(words.lower(name.from - 1)) === 'female' && words.lower(name.from - 2) === 'and' && (words.classes(name.from - 3) & classes.TITLE) !== 0 && (words.shape(name.from - 3) & CAPITALIZED) !== 0) return 'male'
  const from = Math.max(0, name.title ? name.title.from - 1 : name.from - 2)
  for (let i = name.from - 1; i >= from; i--) {
    const lower = words.lower(i)
    // "the wife of John", "her husband and Ann's father", "he told Marsh": pronouns, and what stands beyond, tell of somebody else.
    if ((words.shape(i) & MARK) !== 0 || (words.classes(i) & classes.FUNCTION_WORD) !== 0) break
    const gender = genderOfWord(lower)
    if (gender) return gender
  }
  return undefined
}

/** Gathers names of one person: fuller names first, then the short ones, each to the person last spoken of whom it fits. */
export function gather(names: readonly FoundName[], words: Words): readonly Draft[] {
  const gathering = new Gathering(words)
  const leads = patronymicLeads(names)
  let anyFull = false
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    const tokens = name === undefined || name.tokens.length < 2 ? [] : significant(name)
    if (name === undefined || tokens.length < 2) continue
    anyFull = true
    const lead = leads.get(name)
    const born = isBorn(words, name) ? gathering.namesake(tokens) : undefined
    const bearer = bearerOf(names, i, words)
    const named = born ?? (bearer && gathering.named(bearer))
    if (named !== undefined && !isWrittenOut(named.tokens, tokens)) gathering.addOther(named, name, tokens)
    else if (lead === undefined) gathering.addFull(name, tokens, bearer && significant(bearer)[0])
    else gathering.addLed(lead, name, [...significant(lead), ...tokens])
  }
  for (const [name, partner] of couples(names, words)) gathering.addPartner(name, significant(name)[0] ?? '', partner)
  gathering.addInitials(names)
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    if (name === undefined) continue
    const tokens = significant(name)
    const draft = name.person
    const bearer = bearerOf(names, i, words)
    const named = bearer?.person
    if (draft !== undefined) {
      gathering.see(draft, name)
      if (tokens.at(-1) === draft.tokens.at(-1)) draft.familySeen = true
    } else if (named !== undefined) gathering.addOther(named, name, tokens)
    else gathering.addShort(name, tokens, anyFull)
  }
  return gathering.drafts
}

class Gathering {
  readonly drafts: Draft[] = []
  /** Those that a word or a key of a name has stood for, the last ones. */
  readonly #byWord = new Map<string, Draft[]>()

  constructor(private readonly words: Words) {}

  see(draft: Draft, name: FoundName): void {
    draft.lastSeen = name.from
  }

  #index(word: string, draft: Draft): void {
    const list = this.#byWord.get(word)
    if (!list) this.#byWord.set(word, [draft])
    else if (!list.includes(draft)) {
      list.push(draft)
      if (list.length > BOUND) list.shift()
    }
  }

  #find(keys: readonly string[], fits: (draft: Draft) => boolean): Draft | undefined {
    for (const key of keys) {
      const found = this.#byWord.get(key)?.findLast(fits)
      if (found) return found
    }
    return undefined
  }

  /** A name more for somebody. */
  #add(draft: Draft, name: FoundName): void {
    draft.names.push(name)
    this.#take(draft, name)
  }

  #create(name: FoundName, tokens: readonly string[], own: string): Draft {
    const draft: Draft = { tokens, spelling: own, fullest: name, lead: undefined, kin: kinBefore(this.words, name), names: [name], lastSeen: -1, familySeen: false, female: 0, male: 0, short: 0, addressed: 0, otherNames: [], renamed: false, roles: [] }
    const gender = genderOfGivenName(name.tokens[0]) ?? (tokens.length > 1 ? genderOfFamilyName(tokens.at(-1) ?? '') : undefined)
    if (gender) draft[gender] += 2
    this.drafts.push(draft)
    this.#take(draft, name)
    return draft
  }

  #take(draft: Draft, name: FoundName): void {
    name.person = draft
    const gender = genderOfTitle(this.words, name)
    if (gender) draft[gender] += 3
  }

  /** A full name, and the single one that stands beside it for the same person: "Zolani, born Thabo Nkuna,". */
  addFull(name: FoundName, tokens: readonly string[], other?: string): void {
    const own = spelling(name)
    const keys = meetingKeys(tokens)
    const last = tokens.at(-1) ?? ''
    const first = tokens[0] ?? ''
    const others = [last, first]
    const relative = kinBefore(this.words, name) !== undefined
    const fits = (strict: boolean) => (one: Draft): boolean => sameGeneration(one, name, strict) && samePerson(one.tokens, tokens)
    const exact = fits(true)
    const joined = tokens.join(' ')
    let draft =
      this.#find(others, (one) => one.tokens[0] === first && exact(one)) ??
      this.#find(others, exact) ??
      this.#find([joined], (one) => one.otherNames.includes(joined)) ??
      this.#find(others, fits(relative)) ??
      this.#find([isEastSurname(first) ? first : last, ...keys], (one) => sameGeneration(one, name, relative) && respelled(one, name, own, this.words))
    if (draft === undefined) draft = this.#create(name, tokens, own)
    else {
      const given = [draft.tokens[0] ?? '', first]
      this.#add(draft, name)
      if (isFuller(tokens, draft.tokens)) {
        draft.tokens = tokens
        draft.spelling = own
        draft.fullest = name
      }
      // "Steph Bauer" for Stephanie Bauer: she may be "Steph" from then on.
      for (const word of given) if (word.length > 1 && word !== draft.tokens[0]) this.#addOtherName(draft, word)
    }
    if (other !== undefined) this.#addOtherName(draft, other)
    this.#indexWords(tokens, draft)
    const piece = lastPiece(name)
    if (piece.length > 1) this.#index(piece, draft)
    for (const key of keys) this.#index(key, draft)
    // Margaret "Peggy" Lindqvist is Peggy later on, Joaquin "El Flaco" Moreno also El Flaco.
    const nicknames = name.tokens.flatMap((token) => (token.nickname ? [fold(token.lower)] : []))
    for (const nickname of nicknames.length > 1 ? [...nicknames, nicknames.join(' ')] : nicknames) this.#addOtherName(draft, nickname)
  }

  #addOtherName(draft: Draft, word: string): void {
    if (draft.otherNames.includes(word) || draft.otherNames.length === BOUND) return
    draft.otherNames.push(word)
    this.#index(word, draft)
  }

  /** The woman of the article with this given name and another family name; nobody is born under two. */
  namesake(tokens: readonly string[]): Draft | undefined {
    const one = this.#byWord.get(tokens[0] ?? '')?.at(-1)
    return one !== undefined && one.female > one.male && !one.renamed && one.tokens[0] === tokens[0] ? one : undefined
  }

  /** Who has this name, or the full one that its only word is of, among those who were read. */
  named(name: FoundName): Draft | undefined {
    return name.person ?? (name.tokens.length > 1 ? undefined : this.#byWord.get(fold(name.tokens[0]?.lower ?? ''))?.at(-1))
  }

  /** "Ilse Brandt, née Vogel": another name of one who was just named; its family name is enough from then on. */
  addOther(draft: Draft, name: FoundName, tokens: readonly string[]): void {
    draft.renamed = true
    this.#addOtherName(draft, tokens.join(' '))
    this.#addOtherName(draft, tokens.at(-1) ?? '')
    this.#add(draft, name)
  }

  /** A full name that a slip of the text has cut in two. */
  addLed(lead: FoundName, name: FoundName, tokens: readonly string[]): void {
    const known = this.#byWord.get(tokens[0] ?? '')?.findLast((one) => samePerson(one.tokens, tokens))
    const draft = known ?? this.#create(lead, tokens, spelling(lead) + ' ' + spelling(name))
    if (known !== undefined) this.#add(draft, lead)
    else {
      draft.fullest = name
      draft.lead = lead
    }
    this.#add(draft, name)
    this.#indexWords(tokens, draft)
  }

  /** A given name that shares the family name of the full name behind it, unless somebody has that given name. */
  addPartner(name: FoundName, word: string, partner: FoundName): void {
    const family = partner.tokens.slice(1).filter(({ nickname }) => !nickname)
    const first = family[0]
    if (!first || this.#byWord.get(word)?.some((one) => one.tokens[0] === word)) return
    const spelled = family.map(({ lower }) => lower).join(' ')
    const tokens = [word, fold(spelled)]
    const draft = this.#create(name, tokens, spelling(name) + ' ' + spelled)
    draft.lead = name
    draft.fullest = { ...partner, from: first.from, tokens: family }
    this.#indexWords(tokens, draft)
  }

  /** "RC: It was late": where initials stand for somebody, whoever has them is called so. */
  addInitials(names: readonly FoundName[]): void {
    const labels = new Set<string>()
    for (const { tokens: [token, second] } of names) if (token !== undefined && second === undefined && isLetters(token)) labels.add(fold(token.lower))
    if (labels.size === 0) return
    for (const { tokens, person: draft } of names) {
      if (draft === undefined) continue
      const initials = initialsOf(tokens)
      if (labels.has(initials)) this.#addOtherName(draft, initials)
    }
  }

  /** A single word. */
  addShort(name: FoundName, tokens: readonly string[], anyFull: boolean): void {
    const word = tokens[0] ?? ''
    // "Kassem Al Idrissi … Al-Idrissi": the article that is glued here may stand by itself there.
    const known = this.#byWord.has(word) ? word : bare(word)
    const bearers = this.#bearers(known, anyFull)
    const own = bearers.filter((one) => sameGeneration(one, name, true))
    const gender = genderOfTitle(this.words, name)
    // "Jim Jr." is not Jim Marsh, nor is "Jim" Jim Jr.
    const fitting = generationOf(name) !== undefined ? (own.length > 0 ? own : bearers.filter((one) => one.tokens.at(-1) === known && sameGeneration(one, name, false))) : bearers.filter((one) => one.tokens.length > 1 || sameGeneration(one, name, own.length > 0))
    let draft = closest(singledOut(name.title === undefined ? unaddressed(fitting, known) : fitting, known, this.words, name), known, gender, titledBy(this.words, name))
    if (draft !== undefined) this.#add(draft, name)
    else draft = this.#create(name, tokens, spelling(name))
    this.see(draft, name)
    this.#index(word, draft)
    if ((draft.tokens.at(-1) ?? '').endsWith(word)) {
      draft.short++
      if (isCourtesy(this.words, name)) draft.addressed++
      draft.familySeen = true
    }
  }

  /**
   * Whom a single word may mean. "Jo" after Joanne Whitlock: the short form of a given name of the article. "Abdullahian" after
   * Hossein Amir Abdollahian: an unknown word that is a family name of the article, and hardly another.
   */
  #bearers(word: string, anyFull: boolean): readonly Draft[] {
    const known = this.#byWord.get(word)
    if (known !== undefined || !anyFull) return known ?? []
    const full = wordFacts(word).relatives.fullNames?.split(' ').flatMap((name) => this.#byWord.get(name)?.filter(({ tokens }) => tokens[0] === name) ?? []) ?? []
    if (full.length > 0) {
      const [only, second] = full
      if (only !== undefined && second === undefined) this.#addOtherName(only, word)
      return second === undefined ? full : []
    }
    return familyKeys(word).flatMap((key) => this.#byWord.get(key) ?? []).filter(({ tokens }) => tokens.length > 1 && sameFamilyName(tokens.at(-1) ?? '', word))
  }

  #indexWords(tokens: readonly string[], draft: Draft): void {
    for (const token of tokens) if (token.length > 1) this.#index(token, draft)
  }
}

/** "his sister, Anna Berg", "Berg's son Tom": whose relative comes in, the word for it. */
function kinBefore(words: Words, { from }: FoundName): string | undefined {
  const at = words.lower(from - 1) === ',' ? from - 2 : from - 1
  if ((words.classes(at) & classes.KIN) === 0) return undefined
  for (let i = at - 1; i >= at - 3; i--) if (POSSESSIVES.has(words.lower(i)) || (words.shape(i) & CLITIC) !== 0) return words.lower(at)
  return undefined
}

/** Is a full name that of a person in another spelling? Not beside it: "Anna Berg and Anne Bergh". */
function respelled(draft: Draft, name: FoundName, own: string, words: Words): boolean {
  return sameSpelled(draft.spelling, own) && !coordinated(draft.names.at(-1), name, words)
}
