import { compoundGender } from '../lexicon/compound-names.js'
import { listedGender, type NameGender } from '../lexicon/given-names.js'
import { NAME_ENDS } from '../lexicon/name-families.js'
import { COMMONEST_NAMES } from '../lexicon/name-words.js'
import { formsOf, nameFamilies } from './families.js'
import { Memory } from './memory.js'
import { ARTICLE, CHINESE, KOREAN, nameBits, PARTICLE, PATRONYMIC, PERSIAN_END, SERVANT, VIETNAMESE } from './name-tables.js'
import { arabicSound, isSlavicSpelling, koreanSound, koreanSurname, lightSound, slavicSound } from './sound-keys.js'
import { skeletonOf, sounds } from './sounds.js'
import { isSyllable } from './syllables.js'
import { syllableToPinyin } from './wade-giles.js'

const MOST_FACTS = 8192
/** No surname of one syllable is longer. */
const LONGEST_EAST_SURNAME = 8

/** The shape of a syllable of Wade-Giles: one group of vowels, and little after it. */
const WADE_GILES_SYLLABLE = /^[^aeiouü]{0,3}[aeiouüŭ]{1,3}(?:n|ng|h|rh)?$/

/** A syllable as each romanization reads it. */
export interface EastSounds {
  readonly spelled: string
  /** Wade-Giles as pinyin. */
  readonly pinyin: string
  readonly korean: string
  readonly koreanSurname: string
}

/** What is known of a word wherever in a name it stands; what is seldom asked is worked out when it is first asked. */
export class WordFacts {
  /** Bits of `name-tables.ts`. */
  readonly bits: number
  /** Nothing but the letters a to z. */
  readonly letters: boolean
  /** Plain letters, and no part of a name that is read apart (particles, "Abd", the ends of Persian names). */
  readonly plain: boolean
  #knownGender: NameGender | null | undefined = undefined
  #knownWeight: number | undefined = undefined
  #knownSound: string | undefined = undefined
  #knownEnd: string | undefined = undefined
  #knownLight: string | undefined = undefined
  #knownSlavic: string | undefined = undefined
  #knownArabic: string | undefined = undefined
  #knownSkeleton: string | undefined = undefined
  #knownEastSurname: boolean | undefined = undefined
  #knownEast: EastSounds | undefined = undefined
  #knownSyllable: boolean | undefined = undefined
  #knownForms: string | null | undefined = undefined
  #knownFullNames: string | null | undefined = undefined

  constructor(readonly word: string) {
    this.bits = nameBits(word)
    this.letters = LETTERS.test(word)
    this.plain = this.letters && (this.bits & (PARTICLE | PATRONYMIC | ARTICLE | SERVANT | PERSIAN_END)) === 0 && !word.startsWith('ab')
  }

  /** Whose name it is as a given name; nothing if it is no known given name. */
  get gender(): NameGender | undefined {
    if (this.#knownGender === undefined) this.#knownGender = (this.word.length === 1 ? undefined : listedGender(this.word) ?? compoundGender(this.word) ?? genderOfForms(this)) ?? null
    return this.#knownGender ?? undefined
  }

  /** How much it tells when it agrees: a rare name more than a common one. */
  get weight(): number {
    return (this.#knownWeight ??= weightOf(this))
  }

  /** The names that stand for all forms of it ("vladimir" for "volodymyr"), parted by spaces. */
  get forms(): string | undefined {
    if (this.#knownForms === undefined) this.#knownForms = formsOf(this.word, this.sound) ?? null
    return this.#knownForms ?? undefined
  }

  /** The full names that it is a short form of, parted by spaces. */
  get fullNames(): string | undefined {
    if (this.#knownFullNames === undefined) this.#knownFullNames = nameFamilies().nicknames.get(this.word) ?? null
    return this.#knownFullNames ?? undefined
  }

  get sound(): string {
    return (this.#knownSound ??= sounds(this.word))
  }

  /** The sound if the word is a European name: equal for spellings of one. */
  get lightSound(): string {
    return (this.#knownLight ??= lightSound(shortVowels(this)))
  }

  /** The sound if the word is a Slavic name: equal for spellings of one. */
  get slavicSound(): string {
    return (this.#knownSlavic ??= isSlavicSpelling(this.word) ? slavicSound(this.word) : this.sound)
  }

  /** The same for Arabic and Persian. */
  get arabicSound(): string {
    return (this.#knownArabic ??= arabicSound(this.word))
  }

  /** The consonants of the sound: what spellings of one name hardly ever differ in. */
  get skeleton(): string {
    return (this.#knownSkeleton ??= skeletonOf(this.sound))
  }

  /** The end that the name shares with others made as it is ("-ovich", "-shvili"); empty if it has none. */
  get end(): string {
    return (this.#knownEnd ??= endOf(this.sound))
  }

  /** The sound without this end. */
  get stem(): string {
    return this.sound.slice(0, this.sound.length - this.end.length)
  }

  /** A surname of China or Korea, in any romanization. */
  get eastSurname(): boolean {
    return (this.#knownEastSurname ??= (this.bits & (KOREAN | CHINESE)) !== 0 || (this.word.length <= LONGEST_EAST_SURNAME && WADE_GILES_SYLLABLE.test(this.word) && (nameBits(syllableToPinyin(this.word)) & CHINESE) !== 0))
  }

  /** What it sounds like as a syllable of a Chinese or Korean name; apostrophes tell. */
  get east(): EastSounds {
    const { word } = this
    return (this.#knownEast ??= { spelled: word, pinyin: syllableToPinyin(word), korean: koreanSound(word), koreanSurname: koreanSurname(word) })
  }

  /** One syllable of Chinese or Korean. */
  get syllable(): boolean {
    return (this.#knownSyllable ??= isSyllable(this.word))
  }
}

/** The sound with the long vowels of Japanese, which Hepburn marks, wapuro spells out and newspapers drop: "Junichirou". */
function shortVowels({ word, sound, gender }: WordFacts): string {
  if (!LONG_VOWEL.test(word) || gender !== undefined) return sound
  const short = wordFacts(word.replace(/ou|oo/g, 'o').replace(/uu/g, 'u'))
  return short.gender === undefined ? sound : short.sound
}

/** A form of a name has the gender of the name that stands for its family, where all of them agree. */
function genderOfForms({ word, fullNames }: WordFacts): NameGender | undefined {
  const heads = nameFamilies().heads.get(word) ?? fullNames
  if (heads === undefined) return undefined
  let gender: NameGender | undefined
  for (const head of heads.split(' ')) {
    const of = listedGender(head) ?? compoundGender(head)
    if (gender !== undefined && of !== gender) return 'either'
    gender = of
  }
  return gender
}

const LETTERS = /^[a-z]+$/
const LONG_VOWEL = /ou|oo|uu/

let ends: RegExp | undefined
/** The end that a name shares with others, behind two sounds at least. */
function endOf(sound: string): string {
  return (ends ??= new RegExp(`(?<=..)(?:${NAME_ENDS.join('|')})$`)).exec(sound)?.[0] ?? ''
}

let commonest: ReadonlySet<string> | undefined

function weightOf({ word, gender }: WordFacts): number {
  if (word.length === 1) return 0.5
  commonest ??= new Set(COMMONEST_NAMES)
  if (commonest.has(nameFamilies().heads.get(word)?.split(' ', 1)[0] ?? word)) return 0.9
  return gender !== undefined ? 1.3 : word.length < 4 ? 1.4 : 2.1
}

const facts = /* @__PURE__ */ new Memory<WordFacts>(MOST_FACTS)

/** Names repeat, so the last words are remembered; `word` folded, without full stops. */
export function wordFacts(word: string): WordFacts {
  let known = facts.get(word)
  if (known === undefined) facts.set(word, (known = new WordFacts(word)))
  return known
}

/** Whose name this is as a given name, or nothing if it is none that is known; `name` folded. */
export function givenNameGender(name: string): NameGender | undefined {
  return wordFacts(name).gender
}

export function isGivenName(name: string): boolean {
  return wordFacts(name).gender !== undefined
}

/** A surname of China or Korea. */
export function isEastSurname(name: string): boolean {
  return wordFacts(name).eastSurname
}

/** A surname of China, Korea or Vietnam: it may stand before the given name. */
export function mayStandFirst(name: string): boolean {
  return isEastSurname(name) || (nameBits(name) & VIETNAMESE) !== 0
}
