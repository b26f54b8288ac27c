/** What the ending of a word that no list knows tells of it. After Quirk et al., *A Comprehensive Grammar* (1985), App. I.13–46. */
import { NOT_ADVERBS } from './adverbs.js'
import { BASE, ING, PARTICIPLE, PAST } from './verb-forms.js'
import { NOT_VERBS } from './verbs.js'

const NO_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(NOT_VERBS)
const NO_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(NOT_ADVERBS)
const A = 97
const C = 99
const E = 101
const D = 100
const G = 103
const N = 110
const I = 105
const Y = 121
const L = 108
const H = 104
const S = 115
const T = 116

/** "rezoned", "tweaking", "falsify": the forms of a verb that the ending allows; none for other words. */
export function verbFormsByEnding(lower: string): number {
  const { length } = lower
  if (length < 5) return 0
  const last = lower.charCodeAt(length - 1)
  const second = lower.charCodeAt(length - 2)
  if (last === D && second === E) return lower.charCodeAt(length - 3) !== E && !NO_VERBS.has(lower) ? PAST | PARTICIPLE : 0
  if (last === G && second === N && length > 5) return lower.charCodeAt(length - 3) === I && !NO_VERBS.has(lower) ? ING : 0
  return length > 6 && last === Y && lower.endsWith('ify') ? BASE : 0
}

/** Stems that end so have lost an "e": "creat-ed", "rais-ing". */
const LOST_E: readonly string[] = ['at', 'iz', 'is', 'us', 'uc', 'as', 'ov', 'iv', 'in', 'ang', 'eng', 'ur', 'ag']

/** The base form of a verb that no list knows. */
export function lemmaByEnding(lower: string): string {
  if (lower.endsWith('ied')) return lower.slice(0, -3) + 'y'
  const cut = lower.endsWith('ing') ? 3 : lower.endsWith('ed') ? 2 : 0
  if (cut === 0) return lower
  const stem = lower.slice(0, -cut)
  const last = stem.charAt(stem.length - 1)
  if (last === stem.charAt(stem.length - 2) && !'lsz'.includes(last)) return stem.slice(0, -1)
  return LOST_E.some((end) => stem.endsWith(end)) ? stem + 'e' : stem
}

/** "quickly". */
export function adverbByEnding(lower: string): boolean {
  const { length } = lower
  return length > 4 && lower.charCodeAt(length - 1) === Y && lower.charCodeAt(length - 2) === L && !NO_ADVERBS.has(lower)
}

/** "regional", "dangerous". Asked of every word that no list knows: the last letter spares most of them the rest. */
export function adjectiveByEnding(lower: string): boolean {
  const { length } = lower
  if (length < 5) return false
  switch (lower.charCodeAt(length - 1)) {
    case C: return lower.charCodeAt(length - 2) === I
    case E: return lower.endsWith('ive') || lower.endsWith('able') || lower.endsWith('ible')
    case H: return lower.endsWith('ish')
    case L: return lower.charCodeAt(length - 2) === A || lower.endsWith('ful')
    case N: return lower.endsWith('ern')
    case S: return lower.endsWith('ous') || lower.endsWith('less')
    case T: return (lower.endsWith('ent') && !lower.endsWith('ment')) || lower.endsWith('ant') || lower.endsWith('iest')
    case Y: return lower.endsWith('ary') || lower.endsWith('ory')
    default: return false
  }
}
