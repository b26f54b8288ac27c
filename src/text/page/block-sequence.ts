import type { BlockKind } from '../../types.js'
import { EVIDENCE } from './block-scores.js'
import type { Evidence } from './evidence-names.js'

/** An article runs in stages, which never go back: what stands above the title, the title, the head (deck, byline, date, first picture), the body with lists of links, and what stands below. */
type Stage = 'above' | 'headline' | 'head' | 'body' | 'links' | 'below'

interface State {
  readonly stage: Stage
  readonly kind: BlockKind
  /** How likely the kind is in this stage before anything is read. */
  readonly prior: number
}

/** The kinds of block that each stage allows, and what each is worth there. */
const STAGES: ReadonlyArray<readonly [stage: Stage, kinds: ReadonlyArray<readonly [kind: BlockKind, prior: number]>]> = [
  ['above', [['section', 0.5], ['breadcrumb', -2], ['published', -2.5], ['boilerplate', -0.5], ['byline', -5]]],
  ['headline', [['title', 2]]],
  ['head', [
    ['deck', 0.8], ['byline', -2], ['published', -3], ['section', -3], ['caption', -0.3], ['credit', -5], ['boilerplate', 0], ['breadcrumb', -4], ['list', -2.5]
  ]],
  ['body', [
    ['paragraph', 1.5], ['dateline', -9], ['heading', 0.6], ['caption', -1], ['credit', -5], ['quote', -1.2], ['list', -2], ['boilerplate', -0.8],
    ['source-note', -3], ['byline', -8], ['published', -8]
  ]],
  // A list of links inside the body: opened by a label, made of lines like headlines.
  ['links', [['boilerplate', 0.4]]],
  ['below', [['boilerplate', 0.6], ['source-note', -2], ['byline', -5], ['published', -5], ['credit', -6], ['caption', -3]]]
]

/** What moving from one stage to another costs. Not listed: never. */
const MOVES: Readonly<Record<Stage | 'start', Partial<Readonly<Record<Stage | 'end', number>>>>> = {
  start: { above: -0.5, headline: 2, head: -2, body: -2 },
  above: { above: 0, headline: 0.5, head: -4, body: -5, below: -8, end: -6 },
  headline: { head: 0, body: 0, below: -5, end: -1 },
  head: { head: 0, body: 0.5, below: -6, end: -2 },
  body: { body: 0, links: -1.5, below: -1, end: 0 },
  links: { links: 0, body: -0.5, below: 0, end: 0 },
  below: { below: 0, end: 0 }
}

/** What neighbours say of each other, inside and across stages. */
const PAIRS: Partial<Readonly<Record<BlockKind, Partial<Readonly<Record<BlockKind | 'end', number>>>>>> = {
  title: { deck: 0.7, byline: 0.5, published: 0.3, caption: -1.2, heading: -1 },
  deck: { deck: -0.7, byline: 0.8, heading: -1.5 },
  byline: { published: 1, byline: -0.5, heading: -1.5 },
  published: { title: 0.3, heading: -1.5 },
  section: { section: -1.5, boilerplate: -1.2, published: -0.5, title: 1.5, breadcrumb: -2 },
  breadcrumb: { title: 1.5 },
  caption: { credit: 3, caption: -1, heading: -0.3 },
  heading: { heading: -1.8, boilerplate: -2, end: -4, caption: -0.3, paragraph: 0.7 },
  dateline: { paragraph: 3, heading: -5, boilerplate: -4, caption: -4 },
  list: { list: 2 },
  paragraph: { paragraph: 0.3, credit: -2, dateline: -1.5 },
  boilerplate: { boilerplate: 1, deck: -2, credit: -2 }
}

/** What entering a list of links costs without a label. */
const UNLABELLED = 3

/** The model as flat lists of numbers: it runs once for every block and every move. */
interface Model {
  readonly states: readonly State[]
  /** For each state the first that can follow it. */
  readonly firsts: Uint8Array
  /** For each state a row with what going to each other state is worth; minus infinity where that cannot be. */
  readonly moves: Float64Array
  /** The state of a list of links. */
  readonly links: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** For each state how likely it is before anything is read, and the columns of its kind and of its stage. */
  readonly priors: Float64Array
  readonly kinds: Uint8Array
  readonly stages: Uint8Array
  /** The column of what a list of links would be worth behind the block, and how many there are. */
  readonly opens: number
  /** What each piece of evidence is worth: columns, and behind each its score. */
  readonly weights: ReadonlyArray<Float64Array | undefined>
}

let made: Model | undefined

function build(): Model {
  const states = STAGES.flatMap(([stage, kinds]) => kinds.map(([kind, prior]): State => ({ stage, kind, prior })))
  const names: string[] = []
  const columnOf = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const kinds = Uint8Array.from(states, ({ kind }) => columnOf(kind))
  const stages = Uint8Array.from(states, ({ stage }) => columnOf(stage))
  const opens = columnOf('opens')
  const weights: (Float64Array | undefined)[] = []
  for (const [name, row] of Object.entries(EVIDENCE)) weights[Number(name)] = Float64Array.from(Object.entries(row).flatMap(([column, score]) => [columnOf(column), score]))
  return {
    states,
    firsts: Uint8Array.from(states, ({ stage }) => states.findIndex((to) => MOVES[stage][to.stage] !== undefined)),
    moves: Float64Array.from(states.flatMap((from) => states.map((to) => worth(from, to)))),
    links: states.findIndex(({ stage }) => stage === 'links'),
    starts: Float64Array.from(states, ({ stage }) => MOVES.start[stage] ?? -Infinity),
    ends: Float64Array.from(states, ({ stage, kind }) => (MOVES[stage].end ?? -Infinity) + (PAIRS[kind]?.end ?? 0)),
    priors: Float64Array.from(states, ({ prior }) => prior),
    kinds,
    stages,
    opens,
    weights
  }
}

function worth(from: State, to: State): number {
  return (MOVES[from.stage][to.stage] ?? -Infinity) + (PAIRS[from.kind]?.[to.kind] ?? 0) - (to.stage === 'links' && from.stage !== 'links' ? UNLABELLED : 0)
}

/** The best sequence of kinds for blocks with this evidence: Viterbi's algorithm, linear in the number of blocks. */
export function labelBlocks(evidence: ReadonlyArray<readonly Evidence[]>): BlockKind[] {
  if (evidence.length === 0) return []
  const model = (made ??= build())
  const { states, starts, ends, priors, kinds, stages, weights, opens } = model
  const size = states.length
  const back = new Uint8Array(evidence.length * size)
  const sums = new Float64Array(opens + 1)
  let scores = new Float64Array(size)
  let next = Float64Array.from(starts)
  for (let at = 0; at < evidence.length; at++) {
    if (at > 0) step(model, scores, next, back, at * size, sums[opens] ?? 0)
    sums.fill(0)
    for (const name of evidence[at] ?? []) {
      const row = weights[name] ?? NOTHING
      for (let entry = 0; entry < row.length; entry += 2) {
        const column = row[entry] ?? 0
        sums[column] = (sums[column] ?? 0) + (row[entry + 1] ?? 0)
      }
    }
    for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + (priors[to] ?? 0) + (sums[kinds[to] ?? 0] ?? 0) + (sums[stages[to] ?? 0] ?? 0)
    const done = scores
    scores = next
    next = done
  }
  return follow(back, evidence.length, bestEnd(scores, ends)).map((index) => states[index]?.kind ?? 'paragraph')
}

const NOTHING: readonly number[] = []

/** The best way into each state, and where it comes from; of equals the first. */
function step({ moves, firsts, links }: Model, scores: Float64Array, next: Float64Array, back: Uint8Array, row: number, opened: number): void {
  const size = next.length
  next.fill(-Infinity)
  for (let from = 0; from < size; from++) {
    const score = scores[from] ?? 0
    if (score === -Infinity) continue
    for (let to = firsts[from] ?? 0; to < size; to++) {
      const total = score + (moves[from * size + to] ?? 0) + (to === links && from !== links ? opened : 0)
      if (total > (next[to] ?? 0)) {
        next[to] = total
        back[row + to] = from
      }
    }
  }
}

function bestEnd(scores: Float64Array, ends: Float64Array): number {
  let best = 0
  scores.forEach((score, index) => {
    if (score + (ends[index] ?? 0) > (scores[best] ?? 0) + (ends[best] ?? 0)) best = index
  })
  return best
}

/** The states from the first block to the last, read backwards from the last. */
function follow(back: Uint8Array, length: number, end: number): number[] {
  const size = back.length / length
  const path: number[] = []
  for (let at = length - 1, index = end; at >= 0; at--) {
    path.push(index)
    index = back[at * size + index] ?? 0
  }
  return path.reverse()
}
