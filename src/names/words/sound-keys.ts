import { KOREAN_SURNAME_FORMS } from '../../lexicon/telling-surnames.js'
import { isVowel, sounds } from './sounds.js'

/** "Mueller", "Koehler": ö and ü as passports write them (ICAO Doc 9303); "Miguel" and "Guerra" have none. */
const UMLAUT = /(?<=(?:^|[^gaeiou])[ou])e(?=[^aeiouyl]|l.)/g
/** "Tatyana", "Petrosyan" */
const HALF_VOWEL = /(?<=[^aeiouy])y(?=[aeou])/g

/** Spellings of any European name: doubles, ph, ck, final y, umlauts; of its sounds. */
export function lightSound(spoken: string): string {
  const sound = (spoken.endsWith('of') ? spoken.slice(0, -1) + 'v' : spoken).replace(UMLAUT, '').replace(HALF_VOWEL, 'i')
  return sound.startsWith('ie') || sound.startsWith('ye') ? sound.slice(1) : sound
}

const SLAVIC = /(?:[oe]va?|off|eff|evy|sk(?:y|yy|yi|yj|iy|ii|ij|i|aya|aia)|enko|chuk|[vw](?:ich|ych|itch|ic)|ovna|evna)$/
/** What these end in: few other words do. */
export const SLAVIC_LAST = 'avfyijokhc'

/** Does a family name end as Slavic ones do? */
export const isSlavic = (plain: string): boolean => plain.length > 4 && SLAVIC_LAST.includes(plain.charAt(plain.length - 1)) && SLAVIC.test(plain)

/** What Slavic names are spelled with that have several spellings. */
const SLAVIC_SPELLING = /[yj]|kh|ff$|[oe]vs$|dzh|dsch|iin$/

/** Could the word be spelled otherwise if it is a Slavic name? If not, `slavicSound` is its sound. */
export function isSlavicSpelling(plain: string): boolean {
  return SLAVIC_SPELLING.test(plain)
}

/** Slavic names and their neighbours': the genitive -giin of Mongolian, the nominative -s of Latvian, dj for đ, kh and h, -off and -ov, -skiy and -sky, Yevgeny and Evgeni. */
export function slavicSound(plain: string): string {
  return sounds(plain.replace(/(?<=[oe]v|[ei]j)s$|g?iin$/, '').replace(/dj/g, 'd').replace(/ff$/, 'v').replace(/^[yj]e/, 'e').replace(/^[ji](?=[aou])/, 'y').replace(/(?<vowel>[aeiou])[yj](?=[aeou])/g, '$<vowel>').replace(/(?:iy|yy|ii|ij|yj|yi|y|i|ej|ey|ei)$/, (end) => (/^e/.test(end) ? 'ei' : 'i')))
    .replace(/x/g, 'h')
    .replace(/[yJ](?=[aou])/g, 'i')
}

const CONSONANTS: Readonly<Record<string, string>> = { k: 'k', g: 'k', G: 'k', x: 'k', q: 'k', d: 'd', D: 'd', T: 'd', z: 'd', S: 'S', C: 'S', Z: 'J', J: 'J', v: 'v', f: 'f', p: 'b', b: 'b', c: 's' }

/** What is said alike however it is written: a silent h, French ou-, "of God", "of the faith", a last -a, -ah, -eh. */
const ARABIC_SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/h'|'/g, ''],
  [/^ou(?=[aei])/, 'w'],
  [/(?:ullahi?|ollah|allahi?|ulla|alla)$/, 'ala'],
  [/(?:[aeiou]?ddin|[aeiou]?ddine|[aeiou]?ddeen|aldin|eldin|[ue]din|[ue]dine)$/, 'adin'],
  [/[ea]h?$/, 'a']
]

/**
 * Arabic and Persian names: one sign for each family of consonants that romanizations mix (q k g gh kh; d dh th z ẓ ḍ), the first and
 * the last vowel by class, vowels between dropped, a final -a, -ah, -eh alike.
 */
export function arabicSound(marked: string): string {
  let plain = marked
  for (const [spelled, written] of ARABIC_SPELLINGS) plain = plain.replace(spelled, written)
  const spoken = sounds(plain, true)
  let final = spoken.length - 1
  while (final >= 0 && !isVocal(spoken, final)) final--
  let out = ''
  let first = true
  for (let at = 0; at < spoken.length; ) {
    if (!isVocal(spoken, at)) {
      const letter = spoken.charAt(at++)
      const sign = CONSONANTS[letter] ?? letter
      if (!out.endsWith(sign)) out += sign
      continue
    }
    const from = at
    while (at < spoken.length && isVocal(spoken, at)) at++
    const vowels = spoken.slice(from, at)
    const last = at === spoken.length
    // "Riyad" has two syllables, "Raed" begins with a.
    if (!last && (vowels.includes('ia') || vowels.includes('ya'))) out += 'ya'
    else if (first) out += /[ouv]/.test(vowels) ? 'u' : /^[ae].*[eiy]/.test(vowels) ? 'ai' : 'a'
    else if (at > final) out += /^[ouv]/.test(vowels) ? 'u' : vowels.startsWith('i') || (vowels === 'e' && !last) ? 'i' : 'a'
    first = false
  }
  return out
}

/** Is this sound a vowel, or said as one: y, and v before a consonant, but neither at the beginning? */
function isVocal(spoken: string, at: number): boolean {
  const letter = spoken.charAt(at)
  return isVowel(letter) || (at > 0 && (letter === 'y' || (letter === 'v' && !isVowel(spoken.charAt(at + 1)))))
}

let surnames: ReadonlyMap<string, string> | undefined

/** A Korean surname, whichever of its usual spellings it has. */
export function koreanSurname(plain: string): string {
  surnames ??= new Map(KOREAN_SURNAME_FORMS.trim().split('\n').flatMap((row) => row.split(' ').map((form) => [form, row.split(' ')[0] ?? form] as const)))
  return surnames.get(plain.replaceAll("'", '')) ?? koreanSound(plain)
}

/** Those that are written otherwise than by their first letter. */
const KOREAN_INITIALS: Readonly<Record<string, string>> = { woo: 'u', ch: 'j', ts: 'j', g: 'k', d: 't', b: 'p', l: 'r' }

/** Korean syllables in the Revised Romanization, McCune-Reischauer, that of the North (kh, th, ph) and the press: jong chong jung, yi lee ri rhee, un eun, mu moo. */
export function koreanSound(plain: string): string {
  return plain
    .replace(/^(?:woo|ch|ts|[gdbl]|[kpt]h|s[hs])/, (initial) => KOREAN_INITIALS[initial] ?? initial.charAt(0))
    .replace(/(?<=[aeo])h(?=n?$)/, '').replace(/e?ui$/, 'i').replace(/eu|oo$/g, 'u').replace(/eo|oo|ou|u(?=[k-n])|o/g, 'o').replace(/ee/g, 'i').replace(/g$|k$/, 'k').replace(/nk$/, 'ng')
}
