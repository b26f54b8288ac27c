import { syllables } from './east.js'
import { nameFamilies } from './families.js'
import { type NameForm, type NameToken, nameForm } from './name-form.js'
import { arabicSound, koreanSound, lightSound, slavicSound } from './sound-keys.js'
import { isKoreanSurname } from './order.js'
import { syllableToPinyin } from './wade-giles.js'

/** A key that is equal for spellings of one name. */
export function nameKey(name: string): string {
  const form = nameForm(name)
  const { tokens, generation } = form
  if (tokens.length === 0) return name.toLowerCase()
  const key = folded(form)
  const suffix = generation === undefined || generation === '' ? '' : ' ' + generation
  return key + suffix
}

function folded(form: NameForm): string {
  const { tokens } = form
  const east = eastAsian(form)
  if (east !== undefined) return east
  const fold = isArabic(tokens) ? arabicToken : isSlavic(tokens) ? slavicToken : lightToken
  return tokens.map((token) => (token.patronymic ? 'bin-' : '') + fold(token)).join('')
}

const lightToken = ({ plain }: NameToken): string => lightSound(plain)
const slavicToken = ({ plain }: NameToken): string => slavicSound(plain)

function arabicToken({ plain }: NameToken): string {
  return arabicSound(nameFamilies().arabic.get(plain) ?? plain)
}

/** Does a given name, an article or "bin" tell that the name is Arabic, Persian or of their neighbours? */
function isArabic(tokens: readonly NameToken[]): boolean {
  const { arabic } = nameFamilies()
  return tokens.some(({ plain, patronymic, article }) => patronymic || article || arabic.has(plain) || plain.startsWith('abd') || /q(?!u)|kh|gh|dh/.test(plain))
}

function isSlavic(tokens: readonly NameToken[]): boolean {
  return tokens.some(({ plain }) => /(?:ov|ev|ova|eva|off|eff|sky|skyy|skiy|skii|skij|ski|skaya|enko|chuk|vich|vych|vitch|yk|iy|ii|yy|ij|ei|ey)$/.test(plain))
}

/** Chinese and Korean names, syllable by syllable: Wade-Giles as pinyin, Korean by its own sounds. */
function eastAsian(form: NameForm): string | undefined {
  if (form.east === undefined || form.east[0] !== form.tokens[0]) return undefined
  const { family, given } = syllables(form.east, (syllable) => syllable)
  const all = [family, ...given]
  if (isKoreanSurname(family)) return all.map(koreanSound).join('')
  const turned = all.some(isWadeGiles) ? all.map(syllableToPinyin) : all
  return turned.map((syllable) => syllable.replaceAll("'", '')).join('')
}

const isWadeGiles = (syllable: string): boolean => /'|^hs|^ts[^o]|ieh$|ih$|[^aeiou]ung$|ien$|^chi?a|^chin$|^kuo/.test(syllable)
