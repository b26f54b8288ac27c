import { compoundGender } from '../../lexicon/compound-names.js'
import { listedGender, type NameGender } from '../../lexicon/given-names.js'
import { NAME_ENDS } from '../../lexicon/name-families.js'
import { COMMONEST_NAMES } from '../../lexicon/name-words.js'
import { type Relatives, relativesByWord, relativesOf } from './families.js'
import { Memory } from './memory.js'
import { ARTICLE, CHINESE, KOREAN, nameBits, PARTICLE, PATRONYMIC, PERSIAN_END, SERVANT, VIETNAMESE } from './name-tables.js'
import { arabicSound, isSlavicSpelling, koreanSound, koreanSurname, lightSound, slavicSound } from './sound-keys.js'
import { skeletonOf, sounds } from './sounds.js'
import { isSyllable } from './syllables.js'
import { syllableToPinyin } from './wade-giles.js'

const MOST_FACTS = 8192
const READ_APART = PARTICLE | PATRONYMIC | ARTICLE | SERVANT | PERSIAN_END
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
  /** "Servant of" begins it: "Abdullah". */
  readonly servant: boolean
  /** Plain letters, and no part of a name that is read apart (particles, "Abd", the ends of Persian names). */
  readonly plain: boolean
  /** Plain letters of which no table says anything: "Marsh", no particle, title or surname of China. */
  readonly ordinary: boolean
  // Each is set at once, to nothing: every word's facts have one shape.
  private knownGender: NameGender | null | undefined = undefined
  private knownWeight = 0
  private knownSound: string | undefined = undefined
  private knownRelatives: Relatives | undefined = undefined
  private knownSlavic: string | undefined = undefined
  private knownArabic: string | undefined = undefined
  private knownEastSurname: boolean | undefined = undefined
  private knownEast: EastSounds | undefined = undefined
  private knownSyllable: boolean | undefined = undefined

  constructor(readonly word: string) {
    this.bits = nameBits(word)
    this.letters = LETTERS.test(word)
    this.servant = word.startsWith('abd')
    this.plain = this.letters && (this.bits & READ_APART) === 0 && !word.startsWith('ab')
    this.ordinary = this.plain && this.bits === 0 && word.length > 2
  }

  /** Whose name it is as a given name; nothing if it is no known given name. */
  get gender(): NameGender | undefined {
    const known = this.knownGender
    if (known !== undefined) return known ?? undefined
    const gender = this.word.length === 1 ? undefined : listedGender(this.word) ?? compoundGender(this.word) ?? genderOfForms(this)
    this.knownGender = gender ?? null
    return gender
  }

  /** How much it tells when it agrees: a rare name more than a common one. */
  get weight(): number {
    if (this.knownWeight === 0) this.knownWeight = weightOf(this)
    return this.knownWeight
  }

  /** What the tables of name families say of it. */
  get relatives(): Relatives {
    return (this.knownRelatives ??= relativesOf(this.word, this.sound))
  }

  get sound(): string {
    return (this.knownSound ??= sounds(this.word))
  }

  /** The sound if the word is a European name: equal for spellings of one. */
  get lightSound(): string {
    return lightSound(shortVowels(this))
  }

  /** The sound if the word is a Slavic name: equal for spellings of one. */
  get slavicSound(): string {
    return (this.knownSlavic ??= isSlavicSpelling(this.word) ? slavicSound(this.word) : this.sound)
  }

  /** The same for Arabic and Persian. */
  get arabicSound(): string {
    return (this.knownArabic ??= arabicSound(this.word))
  }

  /** The consonants of the sound: what spellings of one name hardly ever differ in. */
  get skeleton(): string {
    return skeletonOf(this.sound)
  }

  /** A surname of China or Korea, in any romanization. */
  get eastSurname(): boolean {
    return (this.knownEastSurname ??= (this.bits & (KOREAN | CHINESE)) !== 0 || (this.word.length <= LONGEST_EAST_SURNAME && WADE_GILES_SYLLABLE.test(this.word) && (nameBits(syllableToPinyin(this.word)) & CHINESE) !== 0))
  }

  /** What it sounds like as a syllable of a Chinese or Korean name; apostrophes tell. */
  get east(): EastSounds {
    const { word } = this
    return (this.knownEast ??= { spelled: word, pinyin: syllableToPinyin(word), korean: koreanSound(word), koreanSurname: koreanSurname(word) })
  }

  /** One syllable of Chinese or Korean. */
  get syllable(): boolean {
    return (this.knownSyllable ??= isSyllable(this.word))
  }
}

/** The sound with the long vowels of Japanese, which Hepburn marks, wapuro spells out and newspapers drop: "Junichirou". */
function shortVowels(facts: WordFacts): string {
  if (!LONG_VOWEL.test(facts.word) || facts.gender !== undefined) return facts.sound
  const short = wordFacts(facts.word.replace(/ou|oo/g, 'o').replace(/uu/g, 'u'))
  return short.gender === undefined ? facts.sound : short.sound
}

/** A form of a name has the gender of the name that stands for its family, where all of them agree. */
function genderOfForms(facts: WordFacts): NameGender | undefined {
  const heads = relativesByWord(facts.word)?.forms ?? facts.relatives.fullNames
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
/** The end that a name, of which this is the sound, shares with others made as it is ("-ovich", "-shvili"), behind two sounds at least; empty if it has none. */
export function endOf(sound: string): string {
  return (ends ??= new RegExp(`(?<=..)(?:${NAME_ENDS.join('|')})$`)).exec(sound)?.[0] ?? ''
}

let commonest: ReadonlySet<string> | undefined

function weightOf(facts: WordFacts): number {
  const { word } = facts
  if (word.length === 1) return 0.5
  commonest ??= new Set(COMMONEST_NAMES)
  if (commonest.has(relativesByWord(word)?.forms?.split(' ', 1)[0] ?? word)) return 0.9
  return facts.gender !== undefined ? 1.5 : word.length < 4 ? 1.4 : 2.1
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
