import { piece } from '../span.js'
import type { ArticleBlock, ArticleParts } from '../types.js'
import type { EvidenceName } from './block-scores.js'
import { labelBlocks } from './block-sequence.js'
import { type Candidate, cutUnits } from './cuts.js'
import { evidenceOf } from './evidence.js'
import { readLayout } from './layout.js'
import { readHead } from './metadata.js'
import { findRepeats, repeatKey } from './repeats.js'

/** The parts of an article: its lines put together to blocks, cut where two share a line, and each told what it is. */
export function readParts(source: string): ArticleParts {
  const layout = readLayout(source)
  const candidates = cutUnits(source, layout.units)
  const kinds = labelBlocks(gatherEvidence(source, candidates, layout.spaced))
  const blocks = candidates.map(({ start, end }, index): ArticleBlock => ({ ...piece(source, start, end), kind: kinds[index] ?? 'paragraph' }))
  return { source, ...readHead(source, blocks), blocks, issues: findRepeats(blocks) }
}

/** What each block shows of itself, and what the blocks around it add. */
function gatherEvidence(source: string, blocks: readonly Candidate[], spaced: boolean): EvidenceName[][] {
  const all = blocks.map((block) => evidenceOf(source, block))
  const firsts = new Map<string, number>()
  const lasts = new Map<string, number>()
  const keys = blocks.map(({ start, end }, at) => {
    const key = repeatKey(source, start, end)
    if (!firsts.has(key)) firsts.set(key, at)
    lasts.set(key, at)
    return key
  })
  const questions = all.filter((names) => names.includes('ends-question')).length
  all.forEach((names, at) => {
    const key = keys[at] ?? ''
    if (at === 0) names.push('first')
    if (key.length >= 20) {
      if ((firsts.get(key) ?? at) < at) names.push('repeats-earlier')
      if ((lasts.get(key) ?? at) > at && (lasts.get(key) ?? at) <= at + 12) names.push('opens-later')
    }
    if (spaced && blocks[at]?.breaks === 1) names.push('hangs')
    if (spaced && blocks[at + 1]?.breaks === 1) names.push('hung-on')
    if (questions >= 4 && questions * 6 >= all.length && names.includes('ends-question')) names.push('many-questions')
  })
  return all
}

