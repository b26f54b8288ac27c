import { compoundGender } from '../lexicon/compound-names.js'
import { LEFT_OUT_FRONTS } from '../lexicon/name-words.js'
import { arabicHead, nicknameLikeness, shares } from './families.js'
import type { NameToken } from './name-form.js'
import { unaspirated } from './east.js'
import { CHINESE, KOREAN, SERVANT } from './name-tables.js'
import { isSlavic } from './sound-keys.js'
import { soundLikeness } from './sound-likeness.js'
import { skeletonOf } from './sounds.js'
import { type WordFacts, wordFacts } from './word-facts.js'

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
  if (!given && x.role === y.role && (one.bits & EAST) !== 0 && (other.bits & EAST) !== 0) return one.east.koreanSurname === other.east.koreanSurname || unaspirated(one.east.pinyin) === unaspirated(other.east.pinyin) ? SAME_SOUND : NONE
  const { sound } = one
  const otherSound = other.sound
  if (sound === otherSound) return opposed(one, other) ? NONE : SAME_SOUND
  const known = one.forms !== undefined && other.forms !== undefined
  if (one.forms !== undefined && other.forms !== undefined) {
    if (opposed(one, other)) return NONE
    const head = arabicHead(one.word, sound)
    if (head !== undefined && head === arabicHead(other.word, otherSound)) return SAME_ARABIC
    if (shares(one.forms, other.forms)) return SAME_FORM
  }
  if (given) {
    const short = one.fullNames === undefined && other.fullNames === undefined ? 0 : nicknameLikeness(x.plain, y.plain)
    if (short > 0) return { rule: 'nickname', likeness: short }
    if (isCutShort(x, y) || isCutShort(y, x)) return SHORT_SERVANT
  }
  if (x.plain.startsWith('abd') !== y.plain.startsWith('abd') && isServant(x, y)) return SHORT_SERVANT
  let like = soundLikeness(sound, otherSound, ALIKE)
  if (x.article !== y.article) like = Math.max(like, writtenOn(x, y, x.article, GLUED_ARTICLE))
  if (x.patronymic !== y.patronymic) like = Math.max(like, writtenOn(x, y, x.patronymic, GLUED_PATRONYMIC))
  if (like < ALIKE) return NONE
  const names = one.gender !== undefined && other.gender !== undefined
  // What is known as two names is none of two spellings, unless it sounds so: Saeed, Saad.
  if (like < 0.97 && !known && (like > 0.85 || !names) && sameKey(x, y)) like = 0.97
  // The end that such names share says nothing; and names with two such ends are two names.
  if (like < 0.95) {
    if (skeletonOf(one.end) === skeletonOf(other.end)) like = one.end === '' ? like : soundLikeness(one.stem, other.stem, ALIKE)
    else if ((one.end !== '' && other.end !== '') || Math.abs(sound.length - otherSound.length) > 1) like -= 0.15
    if (like < 0.93 && (known || (given && names))) like -= 0.12
  }
  return like < ALIKE || opposed(one, other) || isFeminine(x, y) || isFeminine(y, x) ? NONE : { rule: 'spelling', likeness: like }
}

/** Spellings that one romanization has for what another writes otherwise: the keys of Slavic names, and of Arabic and Persian ones, tell. */
function sameKey(x: NameToken, y: NameToken): boolean {
  const [one, other] = [x.facts.slavicSound, y.facts.slavicSound]
  // One letter is g in Russian, and h in Ukrainian and Belarusian.
  if (one === other || (one.replaceAll('h', 'g') === other.replaceAll('h', 'g') && isSlavic(x.plain) && isSlavic(y.plain))) return true
  return (isArabic(x) || isArabic(y)) && x.facts.arabicSound === y.facts.arabicSound
}

/** A given name of Arabic, Persian or of their neighbours, a servant of God, or a word behind "bin" or the article. */
export function isArabic({ article, patronymic, plain, facts }: NameToken): boolean {
  return article || patronymic || plain.startsWith('abd') || arabicHead(facts.word, facts.sound) !== undefined
}

/** The servant of a name of God is often called by that name alone: "Abdul Aziz" by "Aziz". */
function isServant(x: NameToken, y: NameToken): boolean {
  const [full, short] = x.plain.startsWith('abd') ? [x, y] : [y, x]
  return soundLikeness(full.facts.sound.slice(3), short.facts.sound, SAME_SERVANT) > 0 && compoundGender('abdul' + short.plain) !== undefined
}

/** "Siraj" for "Sirajuddin", "Shaq" for "Shaquille": the first half of a given name of two, or what is no given name by itself. */
function isCutShort({ plain, facts }: NameToken, { plain: full, facts: { gender, end } }: NameToken): boolean {
  if (plain.length < 4 || full.length < plain.length + 3 || (facts.bits & SERVANT) !== 0) return false
  if (full.endsWith(plain)) return LEFT_OUT_FRONTS.includes(full.slice(0, -plain.length))
  return full.startsWith(plain) && (((facts.gender === undefined || gender === undefined) && end === '') || compoundGender(full) !== undefined)
}

const GLUED_ARTICLE = /^[ae]l/
const GLUED_PATRONYMIC = /^(?:b[ei]n|ibn)/

/** "El-Baradei", "Elbaradei", "bin Laden", "Binladen": what stands before one may be written on to the other. */
function writtenOn(x: NameToken, y: NameToken, apart: boolean, before: RegExp): number {
  const [full, glued] = apart ? [x, y] : [y, x]
  if (glued.plain.length < SHORTEST_WITH_ARTICLE) return 0
  const rest = glued.plain.replace(before, '')
  return rest === glued.plain ? 0 : soundLikeness(wordFacts(rest).sound, full.facts.sound, ALIKE)
}

/** A woman's name and a man's are never one, however alike: Daniel, Danielle. */
function opposed({ gender }: WordFacts, other: WordFacts): boolean {
  return (gender === 'female' && other.gender === 'male') || (gender === 'male' && other.gender === 'female')
}

/** "Asif" and "Asifa", "Marcel" and "Marcelle": a man's given name that is known, and what women are called after it. */
function isFeminine({ role, facts: { sound, gender, word } }: NameToken, { role: of, facts: man }: NameToken): boolean {
  return role === 'given' && of === 'given' && man.gender === 'male' && gender !== 'male' && sound.startsWith(man.sound) && sound.length === man.sound.length + 1 && FEMININE.test(word)
}

const FEMININE = /(?:ah?|lle|nne|tte)$/

function unvowelled(x: NameToken, y: NameToken): Match {
  if (x.skeleton !== undefined && y.skeleton !== undefined) return { rule: 'spelling', likeness: x.plain === y.plain ? 1 : soundLikeness(x.plain, y.plain) - 0.1 }
  const one = x.skeleton ?? x.facts.skeleton
  const other = y.skeleton ?? y.facts.skeleton
  return { rule: 'spelling', likeness: one === other ? 0.95 : soundLikeness(one, other) }
}
