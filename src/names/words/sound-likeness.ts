/** Classes of sounds that spellings mix: a change inside a class is cheap. */
const CLASSES = 'kgxGChq tTdDc dDz Tszc sSCZcz SCZJ JGgyi Jydi vfbpuo bp mn lr xh Zj'
/** Pairs that are hardly two sounds. */
const PAIRS = 'kC kx kG kg xh Tt Dd Dz Td TD ou ei ae SC iy JZ cC cs sz vf gG vu'
/** What steps cost, in hundredths of one sound for quite another: whole numbers need no room on the heap while the code is cold. */
const OTHER_SOUND = 100
const NEAR = 25
const VOWEL = 50
const LIKE = 50
const LESS_LIKE = 60
const LIQUID = 70
const DROP = 95
/** Vowels and half-vowels come and go between romanizations. */
const VOWEL_DROP = 45
const FIRST = 1.4

const SIGNS = 128
const COSTS: Uint8Array = /* @__PURE__ */ costs()
function costs(): Uint8Array {
  const table = new Uint8Array(SIGNS * SIGNS).fill(OTHER_SOUND)
  const set = (a: string, b: string, cost: number): void => {
    const i = a.charCodeAt(0) * SIGNS + b.charCodeAt(0)
    const j = b.charCodeAt(0) * SIGNS + a.charCodeAt(0)
    table[i] = Math.min(table[i] ?? OTHER_SOUND, cost)
    table[j] = Math.min(table[j] ?? OTHER_SOUND, cost)
  }
  for (const members of CLASSES.split(' ')) {
    const cost = members === 'mn' || members === 'lr' ? LIQUID : members === 'vfbpuo' || members === 'kgxGChq' ? LIKE : LESS_LIKE
    for (const a of members) for (const b of members) set(a, b, cost)
  }
  for (const a of 'aeiouy') for (const b of 'aeiouy') set(a, b, VOWEL)
  for (const pair of PAIRS.split(' ')) set(pair.charAt(0), pair.charAt(1), NEAR)
  for (let at = 0; at < SIGNS; at++) table[at * SIGNS + at] = 0
  return table
}

const DROPS: Uint8Array = /* @__PURE__ */ drops()
function drops(): Uint8Array {
  const table = new Uint8Array(SIGNS).fill(DROP)
  for (const letter of 'aeiouyh') table[letter.charCodeAt(0)] = VOWEL_DROP
  return table
}

const A = 97
/** a, e, i, o, u: one bit a letter. */
const VOWELS = 0x104111
const isVowelCode = (code: number): boolean => code >= A && ((VOWELS >> (code - A)) & 1) !== 0 && code < A + 26

/** What one sound costs for another, by their letters. */
const costOf = (one: number, other: number): number => (one === other ? 0 : one < SIGNS && other < SIGNS ? (COSTS[one * SIGNS + other] ?? OTHER_SOUND) : OTHER_SOUND)

/** Could two words begin with one sound? Nobody mishears how a name begins, but a first vowel may be lost: "Abu", "Bu". */
export function beginsAlike(a: string, b: string): boolean {
  const one = a.charCodeAt(0)
  const other = b.charCodeAt(0)
  return isVowelCode(one) || isVowelCode(other) || one >= SIGNS || other >= SIGNS || costOf(one, other) < OTHER_SOUND
}

const LONGEST = 24
const ROW = /* @__PURE__ */ new Int32Array(LONGEST + 1)
const CODES = /* @__PURE__ */ new Uint16Array(LONGEST)

/** More than any word costs. */
const FAR = 1 << 20

/**
 * How alike two words sound, 0 to 1: edit distance (Wagner & Fischer 1974) whose steps cost less where romanizations differ. 0 for
 * words that do not come up to `least`: only the cells are filled from which they still might (Ukkonen 1985).
 */
export function soundLikeness(a: string, b: string, least = 0): number {
  if (a === b) return 1
  const n = a.length < LONGEST ? a.length : LONGEST
  const m = b.length < LONGEST ? b.length : LONGEST
  if (n === 0 || m === 0) return 0
  const longest = n > m ? (n > 3 ? n : 3) : m > 3 ? m : 3
  const most = Math.round((1 - least) * longest * OTHER_SOUND)
  if ((n > m ? n - m : m - n) * VOWEL_DROP > most) return 0
  const row = ROW
  const codes = CODES
  const costs = COSTS
  const drops = DROPS
  /** The first and the last column of the row above from which the end can be reached. */
  let low = 0
  let high = 0
  let sum = 0
  row[0] = 0
  for (let j = 0; j < m; j++) {
    const code = b.charCodeAt(j)
    codes[j] = code
    sum += drops[code] ?? DROP
    row[j + 1] = sum
    if (sum <= most) high = j + 1
  }
  for (let i = 0; i < n; i++) {
    const code = a.charCodeAt(i)
    const known = code < SIGNS
    const drop = drops[code] ?? DROP
    let diagonal: number = row[low] ?? 0
    let left: number = diagonal + drop
    // Nobody mishears how a name begins.
    if (i === 0) diagonal = Math.round((FIRST - 1) * costOf(code, codes[0] ?? 0))
    row[low] = left
    // What is left of one word and not of the other has to be dropped at least.
    let more = n - 1 - i - m + low
    let from = -1
    let to = -1
    if (left + (more < 0 ? -more : more) * VOWEL_DROP <= most) from = to = low
    for (let j = low; j < m; j++) {
      const other = codes[j] ?? 0
      const up: number = j < high ? (row[j + 1] ?? 0) : FAR
      const inserted: number = left + (drops[other] ?? DROP)
      left = diagonal + (known && other < SIGNS ? (costs[code * SIGNS + other] ?? OTHER_SOUND) : code === other ? 0 : OTHER_SOUND)
      if (up + drop < left) left = up + drop
      if (inserted < left) left = inserted
      if (j > high && left > most) break
      row[j + 1] = left
      diagonal = up
      more++
      if (left + (more < 0 ? -more : more) * VOWEL_DROP <= most) {
        to = j + 1
        if (from < 0) from = to
      }
    }
    if (from < 0) return 0
    low = from
    high = to
  }
  if (high < m) return 0
  const like = (OTHER_SOUND * longest - (row[m] ?? 0)) / (OTHER_SOUND * longest)
  return like > 0 ? like : 0
}
