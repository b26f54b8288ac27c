import type { ArticleBlock, ArticleParts } from '../../types.js'
import type { Evidence } from './evidence-names.js'
import { labelBlocks } from './block-sequence.js'
import { type Candidate, cutUnits } from './cuts.js'
import { evidenceOf } from './evidence.js'
import { readLayout } from './layout.js'
import { readHead } from './metadata.js'
import { addNeighbours } from './neighbours.js'
import { findRepeats } from './repeats.js'

/** The parts of an article: its lines put together to blocks, cut where two share a line, and each told what it is. */
export function readParts(source: string): ArticleParts {
  const layout = readLayout(source)
  const candidates: Candidate[] = []
  const evidence: Evidence[][] = []
  // The words of a line are let go of with the line.
  cutUnits(source, layout.units, (line) => {
    evidence.push(evidenceOf(source, line))
    candidates.push({ start: line.start, end: line.end, breaks: line.breaks, cut: line.cut })
  })
  addNeighbours(source, candidates, evidence, layout.spaced)
  const kinds = labelBlocks(evidence)
  const blocks = candidates.map(({ start, end }, index): ArticleBlock => ({ start, end, text: source.slice(start, end), kind: kinds[index] ?? 'paragraph' }))
  return { source, ...readHead(source, blocks), blocks, issues: findRepeats(source, blocks) }
}
