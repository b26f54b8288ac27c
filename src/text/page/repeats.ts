import type { ArticleBlock, Issue } from '../../types.js'

const KEY = 40
const LEAST_KEY = 20

/**
 * A number that is equal for blocks that begin alike: their first forty letters, small, without marks and blanks.
 * 0 for blocks too short to tell.
 */
export function repeatKey(source: string, start: number, end: number): number {
  let hash = 7
  let letters = 0
  for (let at = start; at < end && letters < KEY; at++) {
    const letter = letterOf(source.charCodeAt(at))
    if (letter === 0) continue
    hash = (Math.imul(hash, 31) + letter) | 0
    letters++
  }
  return letters < LEAST_KEY ? 0 : hash === 0 ? 1 : hash
}

/** Letters and digits of ASCII, capitals made small; 0 for anything else. */
const FOLDED: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90) return code + 32
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0
})

/** A letter or digit, its case folded for ASCII; 0 for anything else. */
function letterOf(code: number): number {
  if (code < 128) return FOLDED[code] ?? 0
  return (code > 0xbf && code < 0x2000) || code > 0x2e80 ? code : 0
}

/** Words in a row that must be the same, and the share of such runs that makes a repetition. */
const RUN = 5
const SHARE = 0.6
const LEAST = 8
/** Two texts that are the same so far are the same text. */
const FAR = 400

/** Places that are looked at before a run is given up: somebody may choose words so that their hashes crowd. */
const PROBES = 16
/** Runs are hashed as they roll on: this leaves the sum when its word is the oldest of five. */
const STEP = 0x01000193
const OLDEST = /* @__PURE__ */ Math.imul(/* @__PURE__ */ Math.imul(STEP, STEP), /* @__PURE__ */ Math.imul(STEP, STEP))

/** Blocks that say again what an earlier block said: a caption that repeats a paragraph, a deck that opens the story. */
export function findRepeats(source: string, blocks: readonly ArticleBlock[]): Issue[] {
  let room = 0
  for (const { start, end } of blocks) room += Math.min(end - start, FAR)
  let size = 64
  // English has a word every six characters, so about half of the places are taken.
  while (size < room / 3) size *= 2
  // For each run of five words, as one number, the block in which it stood first: open addressing in one flat list, as there are as many runs as words.
  // The lower bits of a place hold the index of the block, plus one; the others are those of the run.
  const places = new Int32Array(size)
  const blockMask = (1 << (32 - Math.clz32(blocks.length))) - 1
  const words = new Int32Array(FAR)
  const issues: Issue[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.end - block.start < 30) continue
    const count = readWords(source, block.start, Math.min(block.end, block.start + FAR), words)
    // How many of the runs each earlier block had first.
    let hits: Map<number, number> | undefined
    let run = 0
    for (let at = 0; at < count; at++) {
      if (at >= RUN) run = (run - Math.imul(words[at - RUN] ?? 0, OLDEST)) | 0
      run = (Math.imul(run, STEP) + (words[at] ?? 0)) | 0
      if (at < RUN - 1) continue
      const earlier = firstOf(places, blockMask, run, index)
      if (earlier === index) continue
      hits ??= new Map()
      hits.set(earlier, (hits.get(earlier) ?? 0) + 1)
    }
    if (hits === undefined || count < LEAST) continue
    for (const [earlier, same] of hits) {
      if (same < (count - RUN + 1) * SHARE) continue
      const kind = blocks[earlier]?.kind ?? 'paragraph'
      // Joined, as a template would keep its pieces: a text that repeats itself has very many.
      issues.push({ start: block.start, end: block.end, rule: 'repeated-text', reason: ['This', block.kind, 'repeats the', kind, 'at', blocks[earlier]?.start ?? 0].join(' ') })
      break
    }
  }
  return issues
}

/** The block in which a run stood first; the block `index` itself where none had it, and where it finds no place. */
function firstOf(places: Int32Array, blockMask: number, run: number, index: number): number {
  const start = run ^ (run >>> 15)
  const tag = run & ~blockMask
  for (let probe = 0; probe < PROBES; probe++) {
    const place = (start + probe) & (places.length - 1)
    const first = places[place] ?? 0
    if (first === 0) {
      places[place] = tag | (index + 1)
      return index
    }
    if ((first & ~blockMask) === tag) return (first & blockMask) - 1
  }
  return index
}

/** One number for each word of `[start, end)`, at most FAR characters; tells how many. */
function readWords(source: string, start: number, end: number, words: Int32Array): number {
  let count = 0
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const letter = letterOf(code)
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0
    else if (hash !== 0 && code !== 39 && code !== 0x2019) {
      words[count++] = hash
      hash = 0
    }
  }
  if (hash !== 0) words[count++] = hash
  return count
}
