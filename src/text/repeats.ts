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
  if (code >= 97 && code <= 122) return code
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
export function findRepeats(source: string, blocks: readonly ArticleBlock[]): Issue[] {
  const runs = new RunHashes(source, blocks)
  const issues: Issue[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.end - block.start < 30) continue
    const { count, hits } = runs.add(block.start, block.end, index)
    if (hits === undefined || count < LEAST - RUN + 1) continue
    for (const [earlier, same] of hits) {
      if (same < count * SHARE) continue
      const kind = blocks[earlier]?.kind ?? 'paragraph'
      issues.push({ start: block.start, end: block.end, rule: 'repeated-text', reason: `This ${block.kind} repeats the ${kind} at ${blocks[earlier]?.start ?? 0}` })
      break
    }
  }
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

  constructor(
    private readonly source: string,
    blocks: readonly ArticleBlock[]
  ) {
    let room = 0
    for (const { start, end } of blocks) room += Math.min(end - start, FAR)
    let size = 64
    while (size < room / 2) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.firsts = new Int32Array(size)
  }

  /** Adds the runs of a block; tells how many there are, and how many of them each earlier block had first. */
  add(start: number, end: number, index: number): { readonly count: number; readonly hits?: ReadonlyMap<number, number> } {
    const { words } = this
    const count = this.readWords(start, Math.min(end, start + FAR))
    let hits: Map<number, number> | undefined
    for (let at = 0; at + RUN <= count; at++) {
      let run = 7
      for (let to = at; to < at + RUN; to++) run = (Math.imul(run, 0x01000193) ^ (words[to] ?? 0)) | 0
      const earlier = this.firstOf(run, index)
      if (earlier === index) continue
      hits ??= new Map()
      hits.set(earlier, (hits.get(earlier) ?? 0) + 1)
    }
    return { count: Math.max(0, count - RUN + 1), ...(hits && { hits }) }
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

  /** One number for each word of `[start, end)`, at most FAR characters. */
  private readWords(start: number, end: number): number {
    const { source, words } = this
    let count = 0
    let hash = 0
    for (let at = start; at <= end; at++) {
      const letter = at < end ? letterAt(source, at) : 0
      if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0
      else if (hash !== 0 && (at === end || (source.charCodeAt(at) !== 39 && source.charCodeAt(at) !== 0x2019))) {
        words[count++] = hash
        hash = 0
      }
    }
    return count
  }
}
