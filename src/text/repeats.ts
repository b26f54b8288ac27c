import type { ArticleBlock, Issue } from '../types.js'

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
    const letter = letterAt(source, at)
    if (letter === 0) continue
    hash = (Math.imul(hash, 31) + letter) | 0
    letters++
  }
  return letters < LEAST_KEY ? 0 : hash === 0 ? 1 : hash
}

/** The letter or digit at `at`, its case folded for ASCII; 0 for anything else. */
function letterAt(source: string, at: number): number {
  const code = source.charCodeAt(at)
  const lower = code >= 65 && code <= 90 ? code + 32 : code
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) || (code > 0xbf && code < 0x2000) || code > 0x2e80 ? lower : 0
}

/** Words in a row that must be the same, and the share of such runs that makes a repetition. */
const RUN = 5
const SHARE = 0.6
const LEAST = 8
/** Two texts that are the same so far are the same text. */
const FAR = 400

/** Blocks that say again what an earlier block said: a caption that repeats a paragraph, a deck that opens the story. */
export function findRepeats(blocks: readonly ArticleBlock[]): Issue[] {
  const runs = new RunHashes(blocks)
  const issues: Issue[] = []
  blocks.forEach((block, index) => {
    if (block.end - block.start < 30) return
    const hits = new Map<number, number>()
    const count = runs.add(block.text, index, hits)
    if (count < LEAST - RUN + 1) return
    for (const [earlier, same] of hits) {
      if (same < count * SHARE) continue
      const kind = blocks[earlier]?.kind ?? 'paragraph'
      issues.push({ start: block.start, end: block.end, rule: 'repeated-text', reason: `This ${block.kind} repeats the ${kind} at ${blocks[earlier]?.start ?? 0}` })
      break
    }
  })
  return issues
}

/** Places that are looked at before a run is given up: somebody may choose words so that their hashes crowd. */
const PROBES = 16

/** For each run of five words, as one number, the block in which it stood first: open addressing over flat lists, as there are as many runs as words. */
class RunHashes {
  private readonly mask: number
  private readonly hashes: Int32Array
  /** Index of the block, plus one. */
  private readonly firsts: Int32Array
  private readonly words = new Int32Array(FAR)

  constructor(blocks: readonly ArticleBlock[]) {
    let room = 0
    for (const { start, end } of blocks) room += Math.min(end - start, FAR)
    let size = 64
    while (size < room / 2) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.firsts = new Int32Array(size)
  }

  /** Adds the runs of a block, counts those that an earlier block had under its index, and tells how many there are. */
  add(text: string, index: number, hits: Map<number, number>): number {
    const { words } = this
    const count = this.readWords(text)
    for (let at = 0; at + RUN <= count; at++) {
      let run = 7
      for (let to = at; to < at + RUN; to++) run = (Math.imul(run, 0x01000193) ^ (words[to] ?? 0)) | 0
      const earlier = this.firstOf(run, index)
      if (earlier !== index) hits.set(earlier, (hits.get(earlier) ?? 0) + 1)
    }
    return Math.max(0, count - RUN + 1)
  }

  private firstOf(run: number, index: number): number {
    const { mask, hashes, firsts } = this
    const start = run ^ (run >>> 15)
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (start + probe) & mask
      const first = firsts[slot] ?? 0
      if (first === 0) {
        hashes[slot] = run
        firsts[slot] = index + 1
        return index
      }
      if (hashes[slot] === run) return first - 1
    }
    return index
  }

  /** One number for each word at the beginning of the text. */
  private readWords(text: string): number {
    const { words } = this
    const end = Math.min(text.length, FAR)
    let count = 0
    let hash = 0
    for (let at = 0; at <= end; at++) {
      const letter = at < end ? letterAt(text, at) : 0
      if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0
      else if (hash !== 0 && (at === end || (text.charCodeAt(at) !== 39 && text.charCodeAt(at) !== 0x2019))) {
        words[count++] = hash
        hash = 0
      }
    }
    return count
  }
}
