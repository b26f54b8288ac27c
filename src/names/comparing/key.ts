import { isWadeGiles } from './east.js'
import { formOf, isVietnamese, type NameForm, type NameToken, nameForm } from './name-form.js'
import { CHINESE, KOREAN, nameBits } from '../words/name-tables.js'
import type { ReadName } from '../reading/read-name.js'
import { arabicSound, isSlavic, SLAVIC_LAST } from '../words/sound-keys.js'
import { isArabic } from './word-likeness.js'

/** A key that is equal for spellings of one name. */
export function nameKey(name: string): string {
  return keyOfForm(nameForm(name), name)
}

/** The key of a name that was read. */
export function keyOf(read: ReadName, name: string): string {
  return keyOfForm(formOf(read), name)
}

function keyOfForm(form: NameForm, name: string): string {
  const { tokens, generation } = form
  if (tokens.length === 0) return name.toLowerCase()
  return folded(form) + (generation === undefined ? '' : ' ' + generation)
}

function folded(form: NameForm): string {
  const { tokens } = form
  const east = eastAsian(form)
  if (east !== undefined) return east
  if (isVietnamese(tokens)) return form.joined
  let fold = lightToken
  if (tokens.some(isArabic)) fold = arabicToken
  else if (tokens.some(({ plain }) => isSlavic(plain))) fold = slavicToken
  else if (tokens.some(isPerhapsArabic)) fold = arabicToken
  else if (tokens.some(isPerhapsSlavic)) fold = slavicToken
  let key = ''
  // "Ramzan Kadyrov": what is made of an Arabic name by a Slavic end is written as Slavic names are.
  for (const token of tokens) key += (token.patronymic ? 'bin-' : '') + (fold === arabicToken && isSlavic(token.plain) ? slavicToken : fold)(token)
  return key
}

const lightToken = ({ facts }: NameToken): string => facts.lightSound
const slavicToken = ({ facts }: NameToken): string => facts.slavicSound

function arabicToken({ facts, plain, marked }: NameToken): string {
  return arabicSound(facts.relatives.arabic ?? (marked.includes("'") ? marked : plain))
}

const PERHAPS_ARABIC = /q(?!u)|kh|gh|dh|aa/
const PERHAPS_SLAVIC = /(?:iy|ii|yy|ij|ei|ey|yk)$/

const isPerhapsArabic = ({ marked }: NameToken): boolean => PERHAPS_ARABIC.test(marked)
const isPerhapsSlavic = ({ plain }: NameToken): boolean => SLAVIC_LAST.includes(plain.charAt(plain.length - 1)) && PERHAPS_SLAVIC.test(plain)

/** Chinese and Korean names, syllable by syllable: Wade-Giles as pinyin, Korean by its own sounds. */
function eastAsian(form: NameForm): string | undefined {
  if (form.east?.asSpoken !== true) return undefined
  const { family, given, pinyin } = form.east.syllables
  const all = [family, ...given]
  const wadeGiles = all.some(({ word }) => isWadeGiles(word))
  const bits = nameBits(family.word.replaceAll("'", ''))
  // "Yun" is a surname of both: no syllable of Chinese sounds like "Seok".
  if ((bits & KOREAN) !== 0 && ((bits & CHINESE) === 0 || !(pinyin || wadeGiles))) return family.east.koreanSurname + given.map(({ east }) => east.korean).join('')
  return all.map(({ word, east }) => (wadeGiles ? east.pinyin : word)).join('').replaceAll("'", '')
}
