/**
 * Spelling turned into sounds, one sign a sound, whatever romanization it was written in. The digraphs are those of ALA-LC,
 * BGN/PCGN and IJMES for Arabic and Persian, BGN/PCGN, GOST 7.79 and the German and French press for Russian and Ukrainian,
 * and Hepburn for Japanese:
 *
 * `S` sh sch ch(fr.) š · `C` ch tch tsch č · `Z` zh ž · `x` kh · `G` gh · `T` th · `D` dh · `J` j dj dzh · `f` f ph · `k` k c ck q
 */
const DIGRAPHS: Readonly<Record<string, string>> = {
  schtsch: 'S', shch: 'S', sjtsj: 'S', chtch: 'S', tsch: 'C', dzh: 'J', dsch: 'J', tch: 'C', sch: 'S', cz: 'C', ddh: 'D', tth: 'T', sh: 'S', ch: 'C',
  zh: 'Z', kh: 'x', gh: 'G', dhdh: 'D', dh: 'D', th: 'T', ph: 'f', dj: 'J', dz: 'J', ck: 'k', qu: 'k', ts: 'c', tz: 'c', ou: 'u', oo: 'u', ee: 'i',
  ii: 'i', ij: 'i', yy: 'i', iy: 'i'
}
const A = 97
const LETTERS = 26
/** The groups by their first letter, and as a set of bits which letters their second may be: most words hold few. */
const BY_FIRST: ReadonlyArray<ReadonlyArray<readonly [spelled: string, sound: string]>> = /* @__PURE__ */ byFirst()
const SECONDS: Int32Array = /* @__PURE__ */ seconds()

function byFirst(): ReadonlyArray<ReadonlyArray<readonly [string, string]>> {
  const table: Array<Array<readonly [string, string]>> = Array.from({ length: LETTERS }, () => [])
  for (const entry of Object.entries(DIGRAPHS)) table[entry[0].charCodeAt(0) - A]?.push(entry)
  return table
}

function seconds(): Int32Array {
  const table = new Int32Array(LETTERS)
  for (const spelled of Object.keys(DIGRAPHS)) {
    const first = spelled.charCodeAt(0) - A
    table[first] = (table[first] ?? 0) | (1 << (spelled.charCodeAt(1) - A))
  }
  return table
}

/** What is spelled otherwise than it sounds: words without it are left as they are. */
const TOLD = /[chjqwxy]|dz|t[sz]|ou|(?<letter>.)\k<letter>/s

/** The sounds of a folded word: doubles single, silent h (all but `innerH`) and apostrophes gone, a final y like i. Nothing is read behind the last letter: an engine gives up code that does. */
export function sounds(plain: string, innerH = false): string {
  if (!TOLD.test(plain)) return plain
  const { length } = plain
  let out = ''
  let before = ''
  /** Where the letters begin that are as they sound and are not written down yet. */
  let from = 0
  let at = 0
  while (at < length) {
    const letter = plain.charAt(at)
    const start = at
    const code = plain.charCodeAt(at++) - A
    let sound = letter
    if (code >= 0 && code < LETTERS) {
      const next = at < length ? plain.charCodeAt(at) - A : -1
      if (next >= 0 && next < LETTERS && (((SECONDS[code] ?? 0) >> next) & 1) !== 0) {
        for (const [spelled, sign] of BY_FIRST[code] ?? []) {
          if (!plain.startsWith(spelled, start)) continue
          sound = sign
          at = start + spelled.length
          break
        }
      }
      // No group is as it sounds.
      if (at === start + 1 && ((SOUNDS_OTHERWISE >> code) & 1) !== 0) sound = soundOf(letter, plain, at, at < length ? plain.charAt(at) : '', innerH)
    }
    if (sound === letter && at === start + 1 && sound !== before) {
      before = sound
      continue
    }
    if (from < start) out += plain.slice(from, start)
    from = at
    if (sound === '') continue
    if (before !== sound) out += sound
    before = sound === 'ks' ? 's' : sound
  }
  return from < at ? out + plain.slice(from) : out
}

/** c, h, j, q, w, x, y: one bit a letter. */
const SOUNDS_OTHERWISE = 0x1c10284
/** What one letter sounds like, before which `at` stands, and the letter after it; nothing if it is silent. */
function soundOf(letter: string, plain: string, at: number, after: string, innerH: boolean): string {
  switch (letter) {
    case 'h':
      return at > 1 && !isVowel(after) && (!innerH || after === '') ? '' : letter
    case 'c':
      return after === '' && at > 4 && plain.charAt(at - 2) === 'i' ? 'C' : isFront(after) ? 's' : 'k'
    case 'y':
      return isVowel(after) ? letter : 'i'
    case 'x':
      return 'ks'
    case 'q':
      return 'k'
    case 'j':
      return 'J'
    case 'w':
      return 'v'
    default:
      return letter
  }
}

/** Before these a c is soft. */
const isFront = (letter: string): boolean => letter === 'e' || letter === 'i' || letter === 'y'

/** The consonants of a word in sounds, one sign for those that scripts without vowels do not part. */
export function skeletonOf(spoken: string): string {
  let out = ''
  let last = ''
  for (let at = 0; at < spoken.length; at++) {
    const sound = spoken.charAt(at)
    if (isVowel(sound) || sound === 'y' || sound === 'h' || sound === 'v') continue
    const sign = sound === 'p' ? 'b' : sound === 'T' ? 't' : sound === 'D' ? 'd' : sound === 'G' ? 'g' : sound === 'C' ? 'S' : sound === 'Z' ? 'J' : sound
    if (last !== sign) out += sign
    last = sign
  }
  return out
}

export function isVowel(letter: string): boolean {
  return letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u'
}
