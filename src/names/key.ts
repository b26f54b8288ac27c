import { syllables } from './east.js'
import { nameFamilies } from './families.js'
import { Memory } from './memory.js'
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

/** What a word tells of where its name comes from. */
interface Origin {
  /** A given name of Arabic, Persian or of their neighbours, or a servant of God. */
  readonly arabic: boolean
  readonly slavic: boolean
  readonly perhapsSlavic: boolean
  /** Its sound, spelled as any European name may be. */
  readonly light: string
}

const MOST_ORIGINS = 2048
const origins = /* @__PURE__ */ new Memory<Origin>(MOST_ORIGINS)

function originOf(plain: string): Origin {
  let origin = origins.get(plain)
  if (origin === undefined) {
    const arabic = nameFamilies().arabic.has(plain) || plain.startsWith('abd')
    origin = { arabic, slavic: plain.length > 4 && SLAVIC.test(plain), perhapsSlavic: PERHAPS_SLAVIC.test(plain), light: lightSound(longVowels(plain)) }
    origins.set(plain, origin)
  }
  return origin
}

function folded(form: NameForm): string {
  const { tokens } = form
  const east = eastAsian(form)
  if (east !== undefined) return east
  let arabic = false
  let perhapsArabic = false
  let slavic = false
  let perhapsSlavic = false
  for (const { plain, marked, patronymic, article } of tokens) {
    const origin = originOf(plain)
    arabic ||= patronymic || article || origin.arabic
    perhapsArabic ||= ARABIC.test(marked)
    slavic ||= origin.slavic
    perhapsSlavic ||= origin.perhapsSlavic
  }
  const fold = arabic ? arabicToken : slavic ? slavicToken : perhapsArabic ? arabicToken : perhapsSlavic ? slavicToken : lightToken
  let key = ''
  for (const token of tokens) key += (token.patronymic ? 'bin-' : '') + fold(token)
  return key
}

const lightToken = ({ plain }: NameToken): string => originOf(plain).light
const slavicToken = ({ plain }: NameToken): string => slavicSound(plain)

function arabicToken({ plain, marked }: NameToken): string {
  return arabicSound(nameFamilies().arabic.get(plain) ?? (marked.includes("'") ? marked : plain))
}

/** Japanese long vowels, which Hepburn marks, wapuro spells out and newspapers drop: "Junichirou". */
function longVowels(plain: string): string {
  if (!(plain.includes('ou') || plain.includes('oo') || plain.includes('uu'))) return plain
  const short = plain.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
  return isGivenName(short) && !isGivenName(plain) ? short : plain
}

const SLAVIC = /(?:[oe]va?|off|eff|evy|sk(?:y|yy|yi|iy|ii|ij|i|aya|aia)|enko|chuk|[vw](?:ich|ych|itch|ic)|ovna|evna)$/
const ARABIC = /q(?!u)|kh|gh|dh|aa/
const PERHAPS_SLAVIC = /(?:iy|ii|yy|ij|ei|ey|yk)$/

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
