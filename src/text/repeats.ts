import type { ArticleBlock, Issue } from '../types.js'

const KEY = 40

/** The first letters of a block, small, without marks and blanks: equal for blocks that begin alike. */
export function repeatKey(source: string, start: number, end: number): string {
  return source.slice(start, Math.min(end, start + KEY * 2)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, KEY)
}

/** Words in a row that must be the same, and the share of such runs that makes a repetition. */
const RUN = 5
const SHARE = 0.6
const LEAST = 8

/** Blocks that say again what an earlier block said: a caption that repeats a paragraph, a deck that opens the story. */
export function findRepeats(blocks: readonly ArticleBlock[]): Issue[] {
  const seen = new Map<number, number>()
  const issues: Issue[] = []
  blocks.forEach((block, index) => {
    if (block.end - block.start < 30) return
    const hashes = runHashes(block.text)
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
    const code = at < text.length ? text.charCodeAt(at) : 32
    const lower = code >= 65 && code <= 90 ? code + 32 : code
    const letter = (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) || (code > 0xbf && code < 0x2000) || code > 0x2e80
    if (letter) hash = (Math.imul(hash, 31) + lower + 1) | 0
    else if (hash !== 0 && code !== 39 && code !== 0x2019) {
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
