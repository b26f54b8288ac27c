import { EastName } from './east.js'
import { genderOfWord } from '../words/gender.js'
import { Memory } from '../words/memory.js'
import { ARTICLE, CHINESE, GENERATION, KOREAN, nameBits, PARTICLE, PATRONYMIC, PERSIAN_END, VIETNAMESE } from '../words/name-tables.js'
import type { NameWord } from '../reading/name-words.js'
import { type ReadName, readName } from '../reading/read-name.js'
import { isHangulName, lacksVowels, latin } from '../words/scripts.js'
import { isPinyin, splitWadeGiles } from '../words/syllables.js'
import { givenNameGender, type WordFacts, wordFacts } from '../words/word-facts.js'

export type TokenRole = 'given' | 'middle' | 'family'

/** A word of a name made ready for comparing. */
export interface NameToken {
  readonly facts: WordFacts
  /** Folded and romanized, without hyphens, apostrophes and article. */
  readonly plain: string
  /** The same with its apostrophes: Wade-Giles and McCune-Reischauer mean something by them. */
  readonly marked: string
  /** With the particles that stand before it: "lepen", "vonderleyen". */
  readonly full: string
  /** The consonants only, for words of a script that writes no short vowels. */
  readonly skeleton: string | undefined
  readonly role: TokenRole
  readonly initial: boolean
  /** "bin", "ibn" stands before it. */
  readonly patronymic: boolean
  /** The Arabic article stands before it. */
  readonly article: boolean
  /** A hyphen joins it to the next. */
  readonly hyphen: boolean
}

/** A name made ready for comparing. */
export interface NameForm {
  readonly tokens: readonly NameToken[]
  readonly nickname: string | undefined
  readonly generation: string | undefined
  /** That a title tells of. */
  readonly gender: 'female' | 'male' | undefined
  /** Every word written together. */
  readonly joined: string
  /** Read as a Chinese or Korean name, if it can be one. */
  readonly east: EastName | undefined
}

const MOST_TOKENS = 12
const LONGEST_PARTICLE = 6
const HYPHENS = /[-\u2010-\u2013\u30fb\u00b7]/
const DIGIT = /\d/
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' }
const SERVANT_OF = /^abd(?:u|[aeiou]{1,2}l{1,2})?$/

const MOST_FORMS = 4096
const forms = /* @__PURE__ */ new Memory<NameForm>(MOST_FORMS)

/** A name made ready. One name is compared with many, so the last forms are remembered. */
export function nameForm(name: string): NameForm {
  const known = forms.get(name)
  if (known !== undefined) return known
  const made = formOf(readName(name))
  forms.set(name, made)
  return made
}

/** Makes a name that was read ready: romanized, cut at hyphens, articles and particles set aside, "Abd al-" joined to what it belongs to. */
export function formOf({ ends, order: { familyFirst, given, middle, family } }: ReadName): NameForm {
  const { words } = ends
  const builder = new FormBuilder()
  const first: TokenRole = familyFirst ? 'family' : 'given'
  const last: TokenRole = familyFirst ? 'given' : 'family'
  const second = familyFirst ? family : given
  const third = second + middle
  const hangul = words.length === 1 && isHangulName(words[0]?.lower ?? '')
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) continue
    const { lower, facts } = word
    const role = index < second ? first : index < third ? 'middle' : last
    if (lower === 'and' && index > 0) continue
    if (lower.length < 4 && (word.dotted || index === 0) && isInitials(word, words[1]) && facts.relatives.forms === undefined) {
      for (const letter of initialsOf(word)) builder.add(letter, letter, role, false)
      continue
    }
    if (facts.plain && !builder.servant) {
      builder.add(lower, lower, role, false, facts)
      continue
    }
    const bare = !facts.letters && lacksVowels(lower)
    const spelled = facts.letters ? lower : hangul ? Array.from(lower, latin).join('-') : lower.charCodeAt(0) > 0x36f || bare ? latin(lower) : DIGIT.test(lower) ? lettered(lower) : lower
    if (facts.letters || spelled.length < 3 || !HYPHENS.test(spelled)) {
      builder.read(spelled, words[index + 1]?.lower ?? '', role, bare, index === words.length - 1, false)
      continue
    }
    const pieces = spelled.split(HYPHENS)
    for (let at = 0; at < pieces.length; at++) {
      const followed = at < pieces.length - 1
      builder.hyphen = followed
      builder.read(pieces[at] ?? '', pieces[at + 1] ?? words[index + 1]?.lower ?? '', role, bare, !followed && index === words.length - 1, followed)
    }
  }
  builder.finish()
  const { tokens, joined } = builder
  return {
    tokens,
    nickname: ends.nicknames[0]?.toLowerCase(),
    generation: ends.suffixes.length === 0 ? undefined : generationOf(ends.suffixes),
    gender: ends.title === undefined ? undefined : genderOfTitle(ends.title, tokens[0]),
    joined,
    east: eastern(tokens, familyFirst || hangul, hangul)
  }
}

/** "J.R.", and "JR" before a name in small letters; "XI Jinping" begins with a family name, as agencies mark one. */
function isInitials({ dotted, text, lower, facts }: NameWord, next: NameWord | undefined): boolean {
  if (dotted) return !lower.includes('-')
  return lower.length > 1 && next !== undefined && facts.bits === 0 && text === text.toUpperCase() && next.text !== next.text.toUpperCase() && (lower.length === 2 || !/[aeiou]/.test(lower))
}

/** The letters of initials: "Kh." and "Ts." are one letter of another alphabet. */
const initialsOf = ({ text, lower }: NameWord): string => (text.length === 3 && text.charAt(1) === lower.charAt(1) ? lower.charAt(0) : lower)

/** Gathers the tokens of a name, piece by piece. */
class FormBuilder {
  readonly tokens: NameToken[] = []
  joined = ''
  /** A hyphen follows. */
  hyphen = false
  /** "Abd" waits for its other half. */
  servant = false
  private patronymic = false
  private article = false
  private before = ''

  add(plain: string, marked: string, role: TokenRole, bare: boolean, facts?: WordFacts): void {
    if (this.tokens.length >= MOST_TOKENS) return
    const own = role === 'family' ? plain : bareOfArticle(plain)
    const known = facts !== undefined && facts.word === own ? facts : wordFacts(own)
    this.tokens.push({
      facts: known, plain: own, marked, full: this.before === '' ? plain : this.before + plain, skeleton: bare ? known.skeleton : undefined,
      role, initial: own.length === 1, patronymic: this.patronymic, article: this.article, hyphen: this.hyphen
    })
    this.joined += own
    this.patronymic = this.article = false
    this.before = ''
  }

  /** Reads one piece: a word, or what stands between hyphens. `next` is what follows, `lastWord` and `followed` tell where the piece stands. */
  read(piece: string, next: string, role: TokenRole, bare: boolean, lastWord: boolean, followed: boolean): void {
    const plain = piece.includes("'") ? piece.replaceAll("'", '') : piece
    if (plain === '') return
    const facts = wordFacts(plain)
    const { bits } = facts
    if (this.servant) {
      if (isArticle(plain, next)) return
      this.servant = false
      this.add('abd' + plain, 'abd' + piece, role, bare)
      return
    }
    if (plain.startsWith('ab') && (SERVANT_OF.test(plain) || plain === 'abed')) {
      this.servant = true
      return
    }
    const { tokens } = this
    if ((tokens.length > 0 || (role === 'family' && (bits & (CHINESE | KOREAN | VIETNAMESE)) === 0)) && plain.length <= LONGEST_PARTICLE && !lastWord) {
      if (isArticle(plain, next)) {
        this.article = true
        return
      }
      if ((bits & PATRONYMIC) !== 0) {
        this.patronymic = true
        return
      }
      // A name that begins with the family name has none: "Nguyen Van Hung".
      if ((bits & PARTICLE) !== 0 && plain !== 'abu' && plain !== 'abou' && (role === 'family' || tokens[0]?.role !== 'family')) {
        this.before += plain
        return
      }
    }
    if (followed && isArticle(plain, next)) {
      this.article = true
      return
    }
    if (tokens.length > 1 && (bits & PERSIAN_END) !== 0) {
      // "Ahmadi Nejad" is one family name, "Ahmadinejad".
      const stem = tokens.pop()
      if (stem === undefined) return
      this.joined = this.joined.slice(0, this.joined.length - stem.plain.length)
      this.patronymic = stem.patronymic
      this.article = stem.article
      this.add(stem.plain + plain, stem.marked + piece, role, bare)
      return
    }
    this.add(unservant(facts), piece, role, bare, facts)
  }

  finish(): void {
    if (this.servant) this.add('abd', 'abd', 'family', false)
  }
}

/** The Arabic article; in its assimilated forms ("ash-Sharif") only before the letter it has taken on. */
function isArticle(plain: string, next: string): boolean {
  return plain === 'al' || plain === 'el' || plain === 'ul' || (next.startsWith(plain.slice(1)) && (nameBits(plain) & ARTICLE) !== 0 && (nameBits(next) & VIETNAMESE) === 0)
}

/** Digits that stand for letters, as scanners misread them: "Sm1th". */
function lettered(lower: string): string {
  return /[a-z]/.test(lower) ? lower.replace(/\d/g, (digit) => LOOKALIKES[digit] ?? digit) : lower
}

/** "Abdulaziz", "Abdel-Aziz" and "Abd al-Aziz" alike: "abdaziz". */
function unservant(facts: WordFacts): string {
  const plain = facts.word
  if (plain.length < 7 || !facts.servant || facts.relatives.arabic === 'abdullah') return plain
  const rest = plain.slice(3).replace(/^[aeiou]{1,2}(?=l|(?<letter>[^aeiou])\k<letter>)/, '').replace(/^l(?=.{3})/, '').replace(/^(?<letter>[^aeiou])\k<letter>/, '$<letter>')
  return 'abd' + rest
}

/** The Arabic article that is written on to the word before it: "Mujibur Rahman". */
function bareOfArticle(plain: string): string {
  const { length } = plain
  if (length < 6 || plain.charAt(length - 2) !== 'u' || !(plain.endsWith('l') || plain.endsWith('r'))) return plain
  const bare = plain.slice(0, -2)
  return givenNameGender(bare) !== undefined && givenNameGender(plain) === undefined ? bare : plain
}

function generationOf(suffixes: readonly string[]): string | undefined {
  for (const suffix of suffixes) {
    const lower = suffix.toLowerCase().replace(/[.()]/g, '')
    if ((nameBits(lower) & GENERATION) !== 0) return lower
  }
  return undefined
}

/** The gender that a title tells of; where the given name tells of another ("Sheikh Hasina"), none. */
function genderOfTitle(title: string, first: NameToken | undefined): 'female' | 'male' | undefined {
  const gender = genderOfWord(title)
  const own = first?.role === 'given' ? first.facts.gender : undefined
  return own === undefined || own === 'either' || own === gender ? gender : undefined
}

/** Its family name stands first, and is one of Vietnam. */
export function isVietnamese(tokens: readonly NameToken[]): boolean {
  const first = tokens[0]
  return first?.role === 'family' && (first.facts.bits & VIETNAMESE) !== 0
}

/**
 * The name as a Chinese or Korean one, or nothing if it is none: all words are syllables or can be
 * cut into them, and a surname stands at one end. "Kim Chol Su" and, as lists of names have it, "Chol-su Kim".
 */
function eastern(tokens: readonly NameToken[], familyFirst: boolean, hangul: boolean): EastName | undefined {
  const two = tokens.length === 2
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined || !(two || tokens.length === 3)) return undefined
  const firstIsSurname = first.facts.eastSurname
  const lastIsSurname = last.facts.eastSurname
  if (!familyFirst && !lastIsSurname && !firstIsSurname) return undefined
  for (const { plain, initial, facts } of tokens) if ((initial && !hangul) || !(facts.eastSurname || facts.syllable || (two && (isPinyin(plain) || (firstIsSurname && splitWadeGiles(plain) !== undefined))))) return undefined
  if (familyFirst || !lastIsSurname) return new EastName(tokens, true, hangul)
  // "Jean Lee", "Amy Min"
  if (two && !firstIsSurname && (first.facts.gender !== undefined || last.plain === 'min')) return undefined
  // Both ends are surnames: the two words of the given name stand together.
  return firstIsSurname && two ? new EastName(tokens, true, false) : new EastName([last, ...tokens.slice(0, -1)], false, false)
}
