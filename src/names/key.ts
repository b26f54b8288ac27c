import { syllables } from './east.js'
import { nameFamilies } from './families.js'
import { formOf, type NameForm, type NameToken, nameForm } from './name-form.js'
import type { ReadName } from './read-name.js'
import { arabicSound, koreanSound, koreanSurname, lightSound, slavicSound } from './sound-keys.js'
import { syllableToPinyin } from './wade-giles.js'
import { isGivenName, isKoreanSurname } from './word-facts.js'

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
  return folded(form) + (generation === undefined || generation === '' ? '' : ' ' + generation)
}

function folded(form: NameForm): string {
  const { tokens } = form
  const east = eastAsian(form)
  if (east !== undefined) return east
  const fold = isArabic(tokens) ? arabicToken : isSlavic(tokens) ? slavicToken : tokens.some(({ marked }) => ARABIC.test(marked)) ? arabicToken : tokens.some(({ plain }) => PERHAPS_SLAVIC.test(plain)) ? slavicToken : lightToken
  return tokens.map((token) => (token.patronymic ? 'bin-' : '') + fold(token)).join('')
}

const lightToken = ({ plain }: NameToken): string => lightSound(longVowels(plain))
const slavicToken = ({ plain }: NameToken): string => slavicSound(plain)

function arabicToken({ plain, marked }: NameToken): string {
  return arabicSound(nameFamilies().arabic.get(plain) ?? (marked.includes("'") ? marked : plain))
}

/** Japanese long vowels, which Hepburn marks, wapuro spells out and newspapers drop: "Junichirou". */
function longVowels(plain: string): string {
  const short = plain.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
  return short !== plain && isGivenName(short) && !isGivenName(plain) ? short : plain
}

/** Does a given name, an article or "bin" tell that the name is Arabic, Persian or of their neighbours? */
function isArabic(tokens: readonly NameToken[]): boolean {
  const { arabic } = nameFamilies()
  return tokens.some(({ plain, patronymic, article }) => patronymic || article || arabic.has(plain) || plain.startsWith('abd'))
}

const SLAVIC = /(?:[oe]va?|off|eff|evy|sk(?:y|yy|yi|iy|ii|ij|i|aya|aia)|enko|chuk|[vw](?:ich|ych|itch|ic)|ovna|evna)$/
const ARABIC = /q(?!u)|kh|gh|dh|aa/
const PERHAPS_SLAVIC = /(?:iy|ii|yy|ij|ei|ey|yk)$/

function isSlavic(tokens: readonly NameToken[]): boolean {
  return tokens.some(({ plain }) => plain.length > 4 && SLAVIC.test(plain))
}

/** Chinese and Korean names, syllable by syllable: Wade-Giles as pinyin, Korean by its own sounds. */
function eastAsian(form: NameForm): string | undefined {
  if (form.east === undefined || form.east[0] !== form.tokens[0]) return undefined
  const { family, given } = syllables(form.east, (syllable) => syllable)
  const all = [family, ...given]
  if (isKoreanSurname(family.replaceAll("'", ''))) return koreanSurname(family) + given.map(koreanSound).join('')
  const turned = all.some(isWadeGiles) ? all.map(syllableToPinyin) : all
  return turned.map((syllable) => syllable.replaceAll("'", '')).join('')
}

const isWadeGiles = (syllable: string): boolean => /'|^hs|^ts[^o]|ieh$|ih$|[^aeiou]ung$|ien$|^chi?a|^chin$|^kuo|^chou$/.test(syllable)
