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
  const seen = new Map<number, number>()
  const issues: Issue[] = []
  blocks.forEach((block, index) => {
    if (block.end - block.start < 30) return
    const hashes = runHashes(block.text.slice(0, FAR))
    const hits = new Map<number, number>()
    for (const hash of hashes) {
      const earlier = seen.get(hash)
      if (earlier !== undefined && earlier !== index) hits.set(earlier, (hits.get(earlier) ?? 0) + 1)
      else seen.set(hash, index)
    }
    if (hashes.length < LEAST - RUN + 1) return
    for (const [earlier, count] of hits) {
      if (count < hashes.length * SHARE) continue
      const kind = blocks[earlier]?.kind ?? 'paragraph'
      issues.push({ start: block.start, end: block.end, rule: 'repeated-text', reason: `This ${block.kind} repeats the ${kind} at ${blocks[earlier]?.start ?? 0}` })
      break
    }
  })
  return issues
}

/** One number for each run of five words. */
function runHashes(text: string): number[] {
  const words: number[] = []
  let hash = 0
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterAt(text, at) : 0
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0
    else if (hash !== 0 && text.charAt(at) !== "'" && text.charAt(at) !== '’') {
      words.push(hash)
      hash = 0
    }
  }
  const runs: number[] = []
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 7
    for (let to = at; to < at + RUN; to++) run = (Math.imul(run, 0x01000193) ^ (words[to] ?? 0)) | 0
    runs.push(run)
  }
  return runs
}
