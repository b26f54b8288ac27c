/**
 * Spelling turned into sounds, one sign a sound, whatever romanization it was written in. The digraphs are those of ALA-LC,
 * BGN/PCGN and IJMES for Arabic and Persian, BGN/PCGN, GOST 7.79 and the German and French press for Russian and Ukrainian,
 * and Hepburn for Japanese:
 *
 * `S` sh sch ch(fr.) š · `C` ch tch tsch č · `Z` zh ž · `x` kh · `G` gh · `T` th · `D` dh · `J` j dj dzh · `f` f ph · `k` k c ck q
 */
const DIGRAPHS: ReadonlyArray<readonly [spelled: string, sound: string]> = [
  ['schtsch', 'S'], ['shch', 'S'], ['sjtsj', 'S'], ['chtch', 'S'], ['tsch', 'C'], ['dzh', 'J'], ['dsch', 'J'], ['tch', 'C'], ['sch', 'S'], ['cz', 'C'],
  ['ddh', 'D'], ['tth', 'T'], ['sh', 'S'], ['ch', 'C'], ['zh', 'Z'], ['kh', 'x'], ['gh', 'G'], ['dhdh', 'D'], ['dh', 'D'], ['th', 'T'], ['ph', 'f'], ['dj', 'J'], ['dz', 'J'], ['ck', 'k'], ['qu', 'k'],
  ['ts', 'c'], ['tz', 'c'],
  ['ou', 'u'], ['oo', 'u'], ['ee', 'i'], ['ii', 'i'], ['ij', 'i'], ['yy', 'i'], ['iy', 'i']
]
const A = 97
/** The groups by their first letter, and as a set of bits which letters their second may be: most words hold few. */
const BY_FIRST: ReadonlyArray<ReadonlyArray<readonly [spelled: string, sound: string]>> = /* @__PURE__ */ byFirst()
const SECONDS: Int32Array = /* @__PURE__ */ seconds()
/** Letters with a sound of their own wherever they stand. */
const SINGLE: Readonly<Record<string, string>> = { x: 'ks', q: 'k', j: 'J', w: 'v' }

function byFirst(): ReadonlyArray<ReadonlyArray<readonly [string, string]>> {
  const table: Array<Array<readonly [string, string]>> = Array.from({ length: 26 }, () => [])
  for (const entry of DIGRAPHS) table[entry[0].charCodeAt(0) - A]?.push(entry)
  return table
}

function seconds(): Int32Array {
  const table = new Int32Array(26)
  for (const [spelled] of DIGRAPHS) {
    const first = spelled.charCodeAt(0) - A
    table[first] = (table[first] ?? 0) | (1 << (spelled.charCodeAt(1) - A))
  }
  return table
}

/** What is spelled otherwise than it sounds: words without it are left as they are. */
const TOLD = /[chjqwxy]|dz|t[sz]|ou|(?<letter>.)\k<letter>/s

/** The sounds of a folded word: doubles single, silent h (all but `innerH`) and apostrophes gone, a final y like i. */
export function sounds(plain: string, innerH = false): string {
  if (!TOLD.test(plain)) return plain
  let out = ''
  let before = ''
  let at = 0
  while (at < plain.length) {
    const letter = plain.charAt(at)
    const first = plain.charCodeAt(at) - A
    const next = at + 1 < plain.length ? plain.charAt(at + 1) : ''
    const second = next === '' ? -1 : next.charCodeAt(0) - A
    let sound = ''
    if (first >= 0 && first < 26 && second >= 0 && second < 26 && (((SECONDS[first] ?? 0) >> second) & 1) !== 0) {
      const groups = BY_FIRST[first] ?? []
      for (let group = 0; group < groups.length && sound === ''; group++) {
        const entry = groups[group]
        if (entry === undefined || !plain.startsWith(entry[0], at)) continue
        sound = entry[1]
        at += entry[0].length
      }
    }
    if (sound === '') {
      at++
      sound = SINGLE[letter] ?? letter
      if (letter === 'h') {
        if (at > 1 && !isVowel(next) && (!innerH || next === '')) continue
      } else if (letter === 'c') sound = next === '' && at > 4 && plain.charAt(at - 2) === 'i' ? 'C' : isFront(next) ? 's' : 'k'
      else if (letter === 'y' && !isVowel(next)) sound = 'i'
    }
    if (before !== sound) out += sound
    before = sound === 'ks' ? 's' : sound
  }
  return out
}

/** Before these a c is soft. */
const isFront = (letter: string): boolean => letter === 'e' || letter === 'i' || letter === 'y'

/** The consonants of a word in sounds, one sign for those that scripts without vowels do not part. */
export function skeletonOf(spoken: string): string {
  let out = ''
  for (const sound of spoken) {
    if (isVowel(sound) || sound === 'y' || sound === 'h' || sound === 'v') continue
    const sign = sound === 'p' ? 'b' : sound === 'T' ? 't' : sound === 'D' ? 'd' : sound === 'G' ? 'g' : sound === 'C' ? 'S' : sound === 'Z' ? 'J' : sound
    if (out.charAt(out.length - 1) !== sign) out += sign
  }
  return out
}

export function isVowel(letter: string): boolean {
  return letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u'
}
