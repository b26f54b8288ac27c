import * as classes from '../lexicon/classes.js'
import { MAIDEN_NAME_WORDS, PATRONYMIC_PARTICLES } from '../lexicon/name-words.js'
import type { Words } from '../text/words.js'
import { sameArabic, sameNickname } from './families.js'
import { type FoundName, initialsOf } from './find.js'
import { genderOfGivenName, genderOfWord } from './gender.js'
import { nameBits, ROYAL_TITLE, TITLE_WITH_GIVEN_NAME } from './name-tables.js'
import { bare, familyKeys, fold, isPatronymic, meetingKeys, sameFamilyName, samePerson, sameSpelled, significant, spelling } from './same-person.js'
import { givenNameGender, isGivenName, mayStandFirst } from './word-facts.js'

export type Gender = 'female' | 'male'

/** A person while the article is read. */
export interface Draft {
  /** The words of the fullest form, folded. */
  tokens: readonly string[]
  /** The same as they are spelled. */
  spelling: string
  /** The form that it was read from. */
  fullest: FoundName
  /** The given name that stands apart from it: "Sheikh Mohammed, met. bin Zayed Al Nahyan". */
  lead: FoundName | undefined
  readonly names: FoundName[]
  /** Word indexes where the person was last spoken of. */
  lastSeen: number
  /** The family name has stood in what was read so far. */
  familySeen: boolean
  female: number
  male: number
  /** How often the family name alone has stood for the person. */
  short: number
  /** Nicknames that a full form of the name gives in marks, the name before marriage, and initials that stand for it, folded. */
  readonly otherNames: string[]
  /** What the text calls the person, as word indexes. */
  readonly roles: { readonly from: number; readonly to: number }[]
}

/** The same word never asks more people than this. */
const BOUND = 8
/** After so many bare family names the name is taken to be settled on a person. */
const SETTLED = 2
const FATHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(PATRONYMIC_PARTICLES)
const LEAD_REACH = 3
const MAIDEN: ReadonlySet<string> = /* @__PURE__ */ new Set(MAIDEN_NAME_WORDS)
const AND: ReadonlySet<string> = /* @__PURE__ */ new Set(['and', '&'])

/** What the words right before a name tell of its gender. */
function genderOfTitle(words: Words, name: FoundName): Gender | undefined {
  const from = Math.max(0, name.title ? name.title.from - 1 : name.from - 2)
  for (let i = name.from - 1; i >= from; i--) {
    const lower = words.lower(i)
    // "the wife of John", "her husband and Ann's father", "he told Marsh": pronouns, and what stands beyond, tell of somebody else.
    if (lower === ',' || (words.classes(i) & classes.FUNCTION_WORD) !== 0) break
    const gender = genderOfWord(lower)
    if (gender) return gender
  }
  return undefined
}

/** People and the names that have been taken for them. */
export interface Gathered {
  readonly drafts: readonly Draft[]
  readonly draftOf: ReadonlyMap<FoundName, Draft>
}

/** Gathers names of one person: fuller names first, then the short ones, each to the person last spoken of whom it fits. */
export function gather(names: readonly FoundName[], words: Words): Gathered {
  const gathering = new Gathering(words)
  const leads = patronymicLeads(names)
  const tokensOf = names.map(significant)
  let anyFull = false
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    const tokens = tokensOf[i]
    if (name === undefined || tokens === undefined || tokens.length < 2) continue
    anyFull = true
    const lead = leads.get(name)
    if (lead === undefined) gathering.addFull(name, tokens)
    else gathering.addLed(lead, name, [...significant(lead), ...tokens])
  }
  for (const [name, partner] of couples(names, words)) gathering.addPartner(name, significant(name)[0] ?? '', partner)
  gathering.addInitials(names)
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    if (name === undefined) continue
    const tokens = tokensOf[i] ?? []
    const draft = gathering.draftOf.get(name)
    const married = MAIDEN.has(words.lower(name.from - 1)) ? marriedName(names[i - 1], name) : undefined
    const wife = married && gathering.draftOf.get(married)
    if (draft !== undefined) {
      draft.lastSeen = name.from
      if (tokens.at(-1) === draft.tokens.at(-1)) draft.familySeen = true
    } else if (wife !== undefined) gathering.addMaiden(wife, name, tokens[0] ?? '')
    else gathering.addShort(name, tokens, anyFull)
  }
  return gathering
}

class Gathering implements Gathered {
  readonly drafts: Draft[] = []
  readonly draftOf = new Map<FoundName, Draft>()
  /** Those that a word or a key of a name has stood for, the last ones. */
  private readonly byWord = new Map<string, Draft[]>()

  constructor(private readonly words: Words) {}

  private index(word: string, draft: Draft): void {
    const list = this.byWord.get(word)
    if (!list) this.byWord.set(word, [draft])
    else if (!list.includes(draft)) {
      list.push(draft)
      if (list.length > BOUND) list.shift()
    }
  }

  private find(keys: readonly string[], fits: (draft: Draft) => boolean): Draft | undefined {
    for (const key of keys) {
      const found = this.byWord.get(key)?.findLast(fits)
      if (found) return found
    }
    return undefined
  }

  /** A name more for somebody. */
  private add(draft: Draft, name: FoundName): void {
    draft.names.push(name)
    this.take(draft, name)
  }

  private create(name: FoundName, tokens: readonly string[], own: string): Draft {
    const draft: Draft = { tokens, spelling: own, fullest: name, lead: undefined, names: [name], lastSeen: -1, familySeen: false, female: 0, male: 0, short: 0, otherNames: [], roles: [] }
    const gender = genderOfGivenName(name.tokens[0])
    if (gender) draft[gender] += 2
    this.drafts.push(draft)
    this.take(draft, name)
    return draft
  }

  private take(draft: Draft, name: FoundName): void {
    this.draftOf.set(name, draft)
    const gender = genderOfTitle(this.words, name)
    if (gender) draft[gender] += 3
  }

  /** A full name. */
  addFull(name: FoundName, tokens: readonly string[]): void {
    const own = spelling(name)
    const keys = meetingKeys(tokens)
    const last = tokens.at(-1) ?? ''
    let draft = this.find([last, tokens[0] ?? ''], (one) => samePerson(one.tokens, tokens) && sameGeneration(one, name)) ?? this.find([last, ...keys], (one) => respelled(one, name, own, this.words))
    if (draft === undefined) draft = this.create(name, tokens, own)
    else {
      this.add(draft, name)
      if (isFuller(tokens, draft.tokens)) {
        draft.tokens = tokens
        draft.spelling = own
        draft.fullest = name
      }
    }
    this.indexWords(tokens, draft)
    const piece = lastPiece(name)
    if (piece.length > 1) this.index(piece, draft)
    for (const key of keys) this.index(key, draft)
    for (const token of name.tokens) {
      // Margaret "Peggy" Lindqvist is Peggy later on.
      const nickname = token.nickname ? fold(token.lower) : ''
      if (nickname !== '') this.addOtherName(draft, nickname)
    }
  }

  private addOtherName(draft: Draft, word: string): void {
    if (draft.otherNames.includes(word) || draft.otherNames.length === BOUND) return
    draft.otherNames.push(word)
    this.index(word, draft)
  }

  /** "Ilse Brandt, née Vogel": the name of one who was just named, before she married. */
  addMaiden(draft: Draft, name: FoundName, word: string): void {
    this.addOtherName(draft, word)
    this.add(draft, name)
  }

  /** A full name that a slip of the text has cut in two. */
  addLed(lead: FoundName, name: FoundName, tokens: readonly string[]): void {
    const known = this.byWord.get(tokens[0] ?? '')?.findLast((one) => samePerson(one.tokens, tokens))
    const draft = known ?? this.create(lead, tokens, spelling(lead) + ' ' + spelling(name))
    if (known !== undefined) this.add(draft, lead)
    else {
      draft.fullest = name
      draft.lead = lead
    }
    this.add(draft, name)
    this.indexWords(tokens, draft)
  }

  /** A given name that shares the family name of the full name behind it, unless somebody has that given name. */
  addPartner(name: FoundName, word: string, partner: FoundName): void {
    const family = partner.tokens.slice(1)
    const first = family[0]
    if (!first || this.byWord.get(word)?.some((one) => one.tokens[0] === word)) return
    const spelled = family.map(({ lower }) => lower).join(' ')
    const tokens = [word, fold(spelled)]
    const draft = this.create(name, tokens, spelling(name) + ' ' + spelled)
    draft.lead = name
    draft.fullest = { ...partner, from: first.from, tokens: family }
    this.indexWords(tokens, draft)
  }

  /** "RC: It was late": where initials stand for somebody, whoever has them is called so. */
  addInitials(names: readonly FoundName[]): void {
    const labels = new Set<string>()
    for (const { tokens: [token, second] } of names) if (token?.acronym === true && second === undefined) labels.add(token.lower)
    if (labels.size === 0) return
    for (const [{ tokens }, draft] of this.draftOf) {
      const initials = initialsOf(tokens)
      if (tokens.length > 1 && labels.has(initials)) this.addOtherName(draft, initials)
    }
  }

  /** A single word. */
  addShort(name: FoundName, tokens: readonly string[], anyFull: boolean): void {
    const word = tokens[0] ?? ''
    // "Kassem Al Idrissi … Al-Idrissi": the article that is glued here may stand by itself there.
    const known = this.byWord.has(word) ? word : bare(word)
    let draft = closest(this.bearers(known, anyFull).filter((one) => sameGeneration(one, name)), known, genderOfTitle(this.words, name), titledBy(this.words, name))
    if (draft === undefined) draft = this.create(name, tokens, spelling(name))
    else this.add(draft, name)
    this.index(word, draft)
    draft.lastSeen = name.from
    if ((draft.tokens.at(-1) ?? '').endsWith(word)) {
      draft.short++
      draft.familySeen = true
    }
  }

  /** Whom a single word may mean. "Abdullahian" after Hossein Amir Abdollahian: an unknown word that is a family name of the article, and hardly another. */
  private bearers(word: string, anyFull: boolean): readonly Draft[] {
    const known = this.byWord.get(word)
    if (known !== undefined || !anyFull) return known ?? []
    return familyKeys(word).flatMap((key) => this.byWord.get(key) ?? []).filter(({ tokens }) => tokens.length > 1 && sameFamilyName(tokens.at(-1) ?? '', word))
  }

  private indexWords(tokens: readonly string[], draft: Draft): void {
    for (const token of tokens) if (token.length > 1) this.index(token, draft)
  }
}

/** The name that "née" behind it goes on: "Ilse Brandt (née Vogel)". */
function marriedName(before: FoundName | undefined, name: FoundName): FoundName | undefined {
  return before !== undefined && before.sentence === name.sentence && name.from - before.to <= LEAD_REACH ? before : undefined
}

/** Is a full name that of a person in another spelling? Not beside it: "Anna Berg and Anne Bergh". */
function respelled(draft: Draft, name: FoundName, own: string, words: Words): boolean {
  return sameGeneration(draft, name) && sameSpelled(draft.spelling, own) && !coordinated(draft.names.at(-1), name, words)
}

function coordinated(before: FoundName | undefined, name: FoundName, words: Words): boolean {
  if (before === undefined || name.from - before.to > LEAD_REACH) return false
  for (let i = before.to; i < name.from; i++) if (AND.has(words.lower(i))) return true
  return false
}

/** "Thomas III" is not Thomas Okafor Jr. */
function sameGeneration({ fullest }: Draft, name: FoundName): boolean {
  const [a, b] = [generationOf(fullest), generationOf(name)]
  return a === undefined || b === undefined || a === b
}

function generationOf({ tokens }: FoundName): string | undefined {
  return tokens.findLast((token, at) => at > 0 && (token.classes & classes.NAME_SUFFIX) !== 0)?.lower
}

/** "bin" needs a given name before it: where one stands by itself just before, a slip of the text has cut the name in two. */
function patronymicLeads(names: readonly FoundName[]): ReadonlyMap<FoundName, FoundName> {
  const leads = new Map<FoundName, FoundName>()
  names.forEach((name, i) => {
    const before = names[i - 1]
    // With a capital it stands by itself, "Bin Zayed", or is a given name, "Ben Affleck".
    const first = name.tokens[0]?.lower ?? ''
    if (!before || !FATHERS.has(first.slice(0, Math.max(0, first.indexOf(' ')))) || name.title || name.from - before.to > LEAD_REACH) return
    if (before.tokens.length === 1 && ((before.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) leads.set(name, before)
  })
  return leads
}

/** "Barack and Michelle Obama": a given name that shares the family name of the full name after it. */
function couples(names: readonly FoundName[], words: Words): ReadonlyArray<readonly [name: FoundName, partner: FoundName]> {
  const found: (readonly [FoundName, FoundName])[] = []
  names.forEach((name, i) => {
    const partner = names[i + 1]
    const token = name.tokens[0]
    if (!partner || !token || name.tokens.length > 1 || name.title || partner.title || significant(partner).length !== 2) return
    if (partner.from !== name.to + 1 || !AND.has(words.lower(name.to)) || (token.classes & classes.GIVEN_NAME) === 0 || (token.classes & classes.PLACE) !== 0) return
    if ((token.classes & classes.SURNAME) !== 0 && genderOfGivenName(token) === undefined) return
    if (((partner.tokens[0]?.classes ?? 0) & classes.GIVEN_NAME) !== 0) found.push([name, partner])
  })
  return found
}

/** More words, or as many with an initial or a short form written out. */
function isFuller(tokens: readonly string[], others: readonly string[]): boolean {
  if (tokens.length !== others.length) return tokens.length > others.length
  return tokens.some((token, at) => {
    const other = others[at] ?? ''
    return token.length > other.length && (other.length === 1 || sameNickname(token, other))
  })
}

/** The last word without what is glued to it: "al-Assad" also comes as "Assad", "van der Berg" as "Berg". */
function lastPiece(name: FoundName): string {
  const last = name.tokens.findLast((token) => (token.classes & classes.NAME_SUFFIX) === 0)?.lower ?? ''
  return fold(last.slice(Math.max(last.lastIndexOf('-'), last.lastIndexOf(' ')) + 1))
}

/** What the title before a single word tells of it: behind most a family name stands, behind "Sheikh" or "Sir" a given name first of all. */
type Titled = 'none' | 'family' | 'given'

function titledBy(words: Words, { from, title }: FoundName): Titled {
  if (title === undefined) return 'none'
  return (nameBits(words.lower(from - 1)) & (ROYAL_TITLE | TITLE_WITH_GIVEN_NAME)) === 0 ? 'family' : 'given'
}

/** The person a single word means: by family name, first of all one that has been told, before given name before a second family name, the one last spoken of, else the first one to come. */
function closest(list: readonly Draft[], word: string, gender: Gender | undefined, titled: Titled): Draft | undefined {
  let best: Draft | undefined
  let bestRank = 0
  let settled: Draft | undefined
  const alone = list.some(({ tokens }) => tokens.length === 1 && tokens[0] === word)
  for (const draft of list) {
    if (gender === 'female' && draft.male > draft.female) continue
    if (gender === 'male' && draft.female > draft.male) continue
    const given = draft.tokens[0] === word || draft.otherNames.includes(word)
    // "King Salman" is the father of Mohammed bin Salman.
    const family = bearsFamilyName(draft, word) && (given || !isFather(draft, word) || !(titled !== 'none' || alone))
    // "Mr Nguyen" is Nguyen Van Thanh, whose family name comes first.
    const first = draft.tokens[0] === word && mayStandFirst(word) && !isGivenName(draft.tokens[1] ?? '')
    if (titled === 'family' && given && !family && !first && draft.tokens.length > 2 && !draft.otherNames.includes(word)) continue
    const rank = given && titled === 'given' ? 5 : family ? (draft.familySeen ? 4 : 3) : given ? 2 : draft.lastSeen >= 0 && bearsFatherName(draft, word) ? 1 : 0
    if (rank > bestRank || (rank > 0 && rank === bestRank && best !== undefined && draft.lastSeen > best.lastSeen)) {
      best = draft
      bestRank = rank
    }
    if (family && draft.short > (settled?.short ?? SETTLED - 1)) settled = draft
  }
  // Once the bare family name has become one person's, a relative who comes by does not take it over.
  return best && settled && best.short === 0 && best !== settled && gender === undefined ? settled : best
}

/** Is the word the father's name that a person's ends in, without its "bin"? */
function isFather({ fullest, tokens }: Draft, word: string): boolean {
  return isPatronymic(fullest) && (tokens.at(-1) ?? '').length > word.length
}

/**
 * Is the word the first of two family names, or a wife's own: "Mendez" of Carlos Mendez Rivas? No given name is, and nobody is
 * called so before; but who is a Mohammed, or begins with an initial, is called by the next name.
 */
function bearsFatherName({ tokens }: Draft, word: string): boolean {
  const at = tokens.lastIndexOf(word)
  return tokens.length > 2 && at > 0 && (givenNameGender(word) === undefined || (at === 1 && (tokens[0]?.length === 1 || sameArabic(tokens[0] ?? '', 'mohammed'))))
}

/** Is the word, in this spelling or another, the family name, or all that is known of the name? */
function bearsFamilyName({ tokens }: Draft, word: string): boolean {
  const last = tokens.at(-1) ?? ''
  return tokens.length === 1 || last.endsWith(word) || sameFamilyName(last, word)
}
