import { HOUSES, SMALL_WORDS } from '../../lexicon/name-words.js'
import type { NameParts } from '../../types.js'
import { fold } from '../words/fold.js'
import { GENERATION, nameBits } from '../words/name-tables.js'
import type { Writable } from '../reading/parts.js'

const HOUSE: ReadonlySet<string> = /* @__PURE__ */ new Set(HOUSES)
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(SMALL_WORDS)

/** The parts of a name with capitals, particles, apostrophes and suffixes repaired. */
export function tidyParts(parts: NameParts): NameParts {
  if (parts.suffix === undefined && isTidy(parts.given) && isTidy(parts.middle) && isTidy(parts.family)) return parts
  const all = [parts.given, parts.middle, parts.family].filter((part) => part !== undefined).join(' ')
  const hasSmall = /\p{Ll}/u.test(all)
  const style: Style = hasSmall ? (/\p{Lu}/u.test(all) ? 'mixed' : 'small') : 'capitals'
  const single = parts.given === undefined
  const tidy: Writable<NameParts> = { titles: parts.titles }
  if (parts.given !== undefined) tidy.given = tidyPart(parts.given, style, true)
  if (parts.middle !== undefined) tidy.middle = tidyPart(parts.middle, style, false)
  if (parts.family !== undefined) {
    // "Ursula VON DER LEYEN"
    const shouted = style === 'mixed' && parts.family.includes(' ') && !/\p{Ll}/u.test(parts.family)
    tidy.family = tidyPart(parts.family, shouted ? 'capitals' : style, single)
    if (parts.particle !== undefined) tidy.particle = tidy.family.slice(0, parts.particle.length)
  }
  if (parts.suffix !== undefined) tidy.suffix = parts.suffix.split(' ').map(tidySuffix).join(' ')
  if (parts.nickname !== undefined) tidy.nickname = parts.nickname
  return tidy
}

/** A capital and small letters in each word: nothing to repair. */
function isTidy(part: string | undefined): boolean {
  if (part === undefined) return true
  let at = 0
  while (at < part.length) {
    const first = part.charCodeAt(at)
    if (first < 65 || first > 90 || (first === 65 && part.startsWith('Al ', at))) return false
    const from = at++
    for (let code = part.charCodeAt(at); code >= 97 && code <= 122; code = part.charCodeAt(++at));
    if (at - from < 2 || (at < part.length && part.charCodeAt(at++) !== 32)) return false
  }
  return true
}

type Style = 'mixed' | 'small' | 'capitals'

function tidyPart(part: string, style: Style, leads: boolean): string {
  const words = part.split(' ')
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    if (next !== undefined && /^al$/i.test(word)) {
      const house = HOUSE.has(fold(next))
      out.push(house ? 'Al' : 'al-' + tidyWord(next, style, true))
      if (!house) at++
      continue
    }
    out.push(tidyWord(word, style, leads && at === 0))
  }
  return out.join(' ')
}

function tidyWord(raw: string, style: Style, first: boolean): string {
  const word = raw.replace(/[\u2018\u2019\u02bb\u02bc\u02bf\u02be`\u00b4\u2032]/g, "'").replace(/^'+(?=\p{L}{2})/u, '').replace(/[\u2010\u2011]/g, '-')
  const letters = fold(word).replaceAll('.', '')
  if (/^\p{L}$/u.test(letters) && word.length <= 2 && word !== 'Ó') return first || style !== 'mixed' || !SMALL.has(letters) || word !== letters ? letters.toUpperCase() + '.' : word
  const article = /^(?<article>al|el)-(?<rest>.+)$/i.exec(word)?.groups
  if (article) return `${style === 'capitals' || article['article'] === 'Al' || article['article'] === 'AL' ? (article['article'] ?? '').toLowerCase() : article['article']}-${capitalsRepaired(article['rest'] ?? '', style)}`
  if (!first && style !== 'mixed' && SMALL.has(letters)) return letters
  return capitalsRepaired(word, style)
}

function capitalsRepaired(word: string, style: Style): string {
  const capitals = word === word.toUpperCase() && word !== word.toLowerCase()
  if (word.includes('.')) return style === 'small' ? word.toUpperCase() : word
  const bare = word.replace(/[-']/g, '')
  if (capitals && (bare.length > 2 || (style === 'capitals' ? /^[^aeiou][aeiouy]$/i : /^[^aeiou][aeiou]$/i).test(bare))) return capitalized(word.toLowerCase())
  if (capitals || style !== 'small') return word
  return capitalized(word)
}

/** "o'neil-mcdonald" → "O'Neil-McDonald" */
function capitalized(lower: string): string {
  return lower
    .split('-')
    .map((piece, index) => (index > 0 && SMALL.has(piece) ? piece : one(piece)))
    .join('-')
}

function one(piece: string): string {
  const upper = piece.charAt(0).toUpperCase() + piece.slice(1)
  if (/^(?:O|D)'\p{Ll}{2}/u.test(upper)) return upper.slice(0, 2) + upper.charAt(2).toUpperCase() + upper.slice(3)
  if (/^Mc\p{Ll}{2}/u.test(upper)) return 'Mc' + upper.charAt(2).toUpperCase() + upper.slice(3)
  return upper
}

function tidySuffix(word: string): string {
  const lower = word.toLowerCase().replace(/[.()]/g, '')
  if ((nameBits(lower) & GENERATION) === 0) return word
  // "Jnr", "junior", "Snr.", "senior"
  if (lower.startsWith('j')) return 'Jr.'
  if (lower.startsWith('s')) return 'Sr.'
  return /^\d/.test(lower) ? lower : lower.toUpperCase()
}
