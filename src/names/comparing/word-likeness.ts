import { compoundGender } from '../../lexicon/compound-names.js'
import { LEFT_OUT_FRONTS } from '../../lexicon/name-words.js'
import { nicknameLikeness, shares } from '../words/families.js'
import type { NameToken } from './name-form.js'
import { unaspirated } from './east.js'
import { CHINESE, KOREAN, SERVANT } from '../words/name-tables.js'
import { isSlavic } from '../words/sound-keys.js'
import { soundLikeness } from '../words/sound-likeness.js'
import { skeletonOf } from '../words/sounds.js'
import { endOf, type WordFacts, wordFacts } from '../words/word-facts.js'

/** Why two words were taken for one another. */
export type Rule = 'equal' | 'spelling' | 'form' | 'nickname' | 'initial' | 'joined' | 'differs'

/** What makes two words one, and how surely, 0 to 1. */
export interface Match {
  readonly rule: Rule
  readonly likeness: number
}

const NONE: Match = { rule: 'differs', likeness: 0 }
const INITIAL: Match = { rule: 'initial', likeness: 0.75 }
const SAME_SOUND: Match = { rule: 'spelling', likeness: 0.98 }
const SAME_ARABIC: Match = { rule: 'spelling', likeness: 0.97 }
const SAME_FORM: Match = { rule: 'form', likeness: 0.95 }
const SHORT_SERVANT: Match = { rule: 'nickname', likeness: 0.88 }
/** Words less alike than this are two words. */
export const ALIKE = 0.62

/** No two words that are less alike than this have one key. */
const HARDLY_ALIKE = 0.74

const EAST = CHINESE | KOREAN
const SHORTEST_WITH_ARTICLE = 6
/** How alike the name must be to what follows "Abd". */
const SAME_SERVANT = 0.93

/** How alike two words of two names are, and by what. */
export function likeness(x: NameToken, y: NameToken): Match {
  if (x.initial || y.initial) {
    if (x.initial && y.initial) return NONE
    return x.plain.charCodeAt(0) === y.plain.charCodeAt(0) ? INITIAL : NONE
  }
  if (x.skeleton !== undefined || y.skeleton !== undefined) return unvowelled(x, y)
  const one = x.facts
  const other = y.facts
  const given = x.role !== 'family' && y.role !== 'family'
  // "Lam", "Lim": surnames of syllables are one only where they are read so.
  if (!given && (one.bits & EAST) !== 0 && (other.bits & EAST) !== 0 && x.role === y.role) return one.east.koreanSurname === other.east.koreanSurname || unaspirated(one.east.pinyin) === unaspirated(other.east.pinyin) ? SAME_SOUND : NONE
  const { sound } = one
  const otherSound = other.sound
  if (sound === otherSound) return opposed(one, other) ? NONE : SAME_SOUND
  const relatives = one.relatives
  const others = other.relatives
  const known = relatives.forms !== undefined && others.forms !== undefined
  if (known) {
    if (opposed(one, other)) return NONE
    if (relatives.arabic !== undefined && relatives.arabic === others.arabic) return SAME_ARABIC
    if (shares(relatives.forms, others.forms)) return SAME_FORM
  }
  if (given) {
    const short = relatives.fullNames === undefined && others.fullNames === undefined ? 0 : nicknameLikeness(x.plain, y.plain)
    if (short > 0) return { rule: 'nickname', likeness: short }
    const longer = x.plain.length - y.plain.length
    if (longer >= CUT_OFF ? isCutShort(other, one) : longer <= -CUT_OFF && isCutShort(one, other)) return SHORT_SERVANT
  }
  if (one.servant !== other.servant && (one.servant ? isServant(one, other) : isServant(other, one))) return SHORT_SERVANT
  let like = soundLikeness(sound, otherSound, ALIKE)
  if (x.article !== y.article) like = Math.max(like, x.article ? writtenOn(y, x, GLUED_ARTICLE) : writtenOn(x, y, GLUED_ARTICLE))
  if (x.patronymic !== y.patronymic) like = Math.max(like, x.patronymic ? writtenOn(y, x, GLUED_PATRONYMIC) : writtenOn(x, y, GLUED_PATRONYMIC))
  if (like < ALIKE) return NONE
  const names = one.gender !== undefined && other.gender !== undefined
  // What is known as two names is none of two spellings, unless it sounds so: Saeed, Saad.
  if (like < 0.97 && like > HARDLY_ALIKE && !known && (like > 0.85 || !names) && sameKey(x, y)) like = 0.97
  // The end that such names share says nothing; and names with two such ends are two names.
  if (like < 0.95) {
    const end = endOf(sound)
    const otherEnd = endOf(otherSound)
    if (end === otherEnd || skeletonOf(end) === skeletonOf(otherEnd)) like = end === '' ? like : soundLikeness(sound.slice(0, sound.length - end.length), otherSound.slice(0, otherSound.length - otherEnd.length), ALIKE)
    else if ((end !== '' && otherEnd !== '') || Math.abs(sound.length - otherSound.length) > 1) like -= 0.15
    if (like < 0.93 && (known || (given && names))) like -= known ? 0.12 : 0.08
  }
  return like < ALIKE || opposed(one, other) || isFeminine(x, y) || isFeminine(y, x) ? NONE : { rule: 'spelling', likeness: like }
}

/** Spellings that one romanization has for what another writes otherwise: the keys of Slavic names, and of Arabic and Persian ones, tell. */
function sameKey(x: NameToken, y: NameToken): boolean {
  const one = x.facts.slavicSound
  const other = y.facts.slavicSound
  // One letter is g in Russian, and h in Ukrainian and Belarusian.
  if (one === other || (one.length === other.length && isSlavic(x.plain) && isSlavic(y.plain) && one.replaceAll('h', 'g') === other.replaceAll('h', 'g'))) return true
  return (isArabic(x) || isArabic(y)) && x.facts.arabicSound === y.facts.arabicSound
}

/** A given name of Arabic, Persian or of their neighbours, a servant of God, or a word behind "bin" or the article. */
export function isArabic({ article, patronymic, facts }: NameToken): boolean {
  return article || patronymic || facts.servant || facts.relatives.arabic !== undefined
}

/** The servant of a name of God is often called by that name alone: "Abdul Aziz" by "Aziz". */
function isServant(full: WordFacts, short: WordFacts): boolean {
  return soundLikeness(full.sound.slice(3), short.sound, SAME_SERVANT) > 0 && compoundGender('abdul' + short.word) !== undefined
}

/** The least that is left out of a name that is cut short. */
const CUT_OFF = 3

/** "Siraj" for "Sirajuddin", "Shaq" for "Shaquille": the first half of a given name of two, or what is no given name by itself. */
function isCutShort(short: WordFacts, whole: WordFacts): boolean {
  const { word } = short
  const full = whole.word
  if (word.length < 4 || (short.bits & SERVANT) !== 0) return false
  if (full.endsWith(word)) return LEFT_OUT_FRONTS.includes(full.slice(0, -word.length))
  return full.startsWith(word) && (((short.gender === undefined || whole.gender === undefined) && endOf(whole.sound) === '') || compoundGender(full) !== undefined)
}

const GLUED_ARTICLE = /^[ae]l/
const GLUED_PATRONYMIC = /^(?:b[ei]n|ibn)/

/** "El-Baradei", "Elbaradei", "bin Laden", "Binladen": what stands before one may be written on to the other. */
function writtenOn({ plain }: NameToken, full: NameToken, before: RegExp): number {
  if (plain.length < SHORTEST_WITH_ARTICLE) return 0
  const rest = plain.replace(before, '')
  return rest === plain ? 0 : soundLikeness(wordFacts(rest).sound, full.facts.sound, ALIKE)
}

/** A woman's name and a man's are never one, however alike: Daniel, Danielle. */
function opposed(one: WordFacts, other: WordFacts): boolean {
  const { gender } = one
  return gender === 'female' ? other.gender === 'male' : gender === 'male' && other.gender === 'female'
}

/** "Asif" and "Asifa", "Marcel" and "Marcelle": a man's given name that is known, and what women are called after it. */
function isFeminine(x: NameToken, y: NameToken): boolean {
  if (x.role !== 'given' || y.role !== 'given') return false
  const woman = x.facts
  const man = y.facts
  return woman.sound.length === man.sound.length + 1 && woman.sound.startsWith(man.sound) && man.gender === 'male' && woman.gender !== 'male' && FEMININE.test(woman.word)
}

const FEMININE = /(?:ah?|lle|nne|tte)$/

function unvowelled(x: NameToken, y: NameToken): Match {
  if (x.skeleton !== undefined && y.skeleton !== undefined) return { rule: 'spelling', likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 }
  const one = x.skeleton ?? x.facts.skeleton
  const other = y.skeleton ?? y.facts.skeleton
  return { rule: 'spelling', likeness: one === other ? 0.95 : soundLikeness(one, other) }
}
