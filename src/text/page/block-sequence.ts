import type { BlockKind } from '../../types.js'
import { EVIDENCE, type EvidenceName } from './block-scores.js'

/**
 * An article runs in stages: what stands above the title, the title, the head (deck, byline, date, first picture), the
 * body, and what stands below. A stage allows some kinds of block, each with what it is worth there; stages never go back.
 */
type Stage = 'above' | 'title' | 'head' | 'body' | 'links' | 'below'

interface State {
  readonly stage: Stage
  readonly kind: BlockKind
  /** How likely the kind is in this stage before anything is read. */
  readonly prior: number
}

function states(rows: ReadonlyArray<readonly [stage: Stage, kind: BlockKind, prior: number]>): readonly State[] {
  return rows.map(([stage, kind, prior]) => ({ stage, kind, prior }))
}

const STATES: readonly State[] = /* @__PURE__ */ states([
  ['above', 'section', 0.5], ['above', 'breadcrumb', -2], ['above', 'published', -2.5], ['above', 'boilerplate', -0.5], ['above', 'byline', -5], ['above', 'source-note', -4],
  ['title', 'title', 2],
  ['head', 'deck', 0.8], ['head', 'byline', -2], ['head', 'published', -3], ['head', 'section', -3],
  ['head', 'caption', -0.3], ['head', 'credit', -5], ['head', 'boilerplate', 0], ['head', 'breadcrumb', -4], ['head', 'list', -2.5], ['head', 'source-note', -4],
  ['body', 'paragraph', 1.5], ['body', 'dateline', -9], ['body', 'heading', 0.6], ['body', 'caption', -1], ['body', 'credit', -5],
  ['body', 'quote', -1.2], ['body', 'list', -2], ['body', 'boilerplate', -0.8], ['body', 'source-note', -3], ['body', 'byline', -8], ['body', 'published', -8],
  // A list of links inside the body: opened by a label, made of lines like headlines.
  ['links', 'boilerplate', 0.4],
  ['below', 'boilerplate', 0.6], ['below', 'source-note', -2], ['below', 'byline', -5], ['below', 'published', -5], ['below', 'credit', -6], ['below', 'caption', -3]
])

/** What moving from one stage to another costs. Not listed: never. */
const MOVES: Readonly<Record<Stage | 'start', Partial<Readonly<Record<Stage | 'end', number>>>>> = {
  start: { above: -0.5, title: 2, head: -2, body: -2 },
  above: { above: 0, title: 0.5, head: -4, body: -5, below: -8, end: -6 },
  title: { head: 0, body: 0, below: -5, end: -1 },
  head: { head: 0, body: 0.5, below: -6, end: -2 },
  body: { body: 0, links: -1.5, below: -1, end: 0 },
  links: { links: 0, body: -0.5, below: 0, end: 0 },
  below: { below: 0, end: 0 }
}

/** What neighbours say of each other, inside and across stages. */
const PAIRS: Partial<Readonly<Record<BlockKind, Partial<Readonly<Record<BlockKind | 'end', number>>>>>> = {
  title: { deck: 0.7, byline: 0.5, published: 0.3, caption: -1.2, heading: -1 },
  deck: { deck: -0.7, byline: 0.8, published: 0.5, heading: -1.5 },
  byline: { published: 1, byline: -0.5, heading: -1.5 },
  published: { byline: 0.3, title: 0.3, heading: -1.5 },
  section: { section: -1.5, boilerplate: -1.2, published: -0.5, title: 1.5, breadcrumb: -2 },
  breadcrumb: { title: 1.5 },
  caption: { credit: 3, caption: -1, heading: -0.3 },
  credit: { credit: -1 },
  heading: { heading: -1.8, boilerplate: -2, end: -4, caption: -0.3, credit: -3, paragraph: 0.7 },
  dateline: { paragraph: 3, heading: -5, boilerplate: -4, caption: -4 },
  list: { list: 2 },
  'source-note': { 'source-note': 1.5 },
  paragraph: { paragraph: 0.3, credit: -2, dateline: -1.5 },
  boilerplate: { boilerplate: 1, deck: -2, credit: -2 }
}

/** What entering a list of links costs without a label. */
const UNLABELLED = 3

/** What opens a list of links, and what hinders: above the first paragraph only a label does. Only lines without a full stop may stand in one. */
const OPENS_LINKS: Readonly<Partial<Record<EvidenceName, number>>> = { 'link-label': 3, 'link-label-near': 1.5, 'furniture-line': 0, 'before-prose': -6 }
const LINK_LINE: Readonly<Partial<Record<EvidenceName, number>>> = {
  'ends-bare': 0.4, 'ends-sentence': -2.5, 'ends-open': 0.3, 'several-sentences': -2, 'words-29-45': -3, 'words-46-up': -6, 'words-15-28': -0.5,
  'before-prose': -0.7, 'words-4-8': 0.6, 'words-9-14': 0.6, 'words-2-3': 0.2, 'starts-quote': -0.3, 'cut-credited': -3, 'link-label': -1
}

/** More than everything else together can speak for a stage. */
const NEVER = 20

/** What a piece of evidence is worth in each state, and to a list of links that the next block would open. */
interface Weight {
  readonly row: Float64Array
  readonly opens: number
}

/** The model as flat lists of numbers: it runs once for every block and every move. */
interface Model {
  /** Where the states of each stage begin, and behind them how many states there are. */
  readonly stages: Uint8Array
  /** For each stage the first state that can follow it. */
  readonly nexts: Uint8Array
  /** For each state a row with what going to each other state is worth; minus infinity where that cannot be. */
  readonly moves: Float64Array
  /** For each stage how far behind its best placed state another may lie and still be the better way to somewhere. */
  readonly slack: Float64Array
  /** The state of a list of links. */
  readonly links: number
  readonly priors: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly evidence: ReadonlyMap<string, Weight>
}

let made: Model | undefined
function model(): Model {
  return (made ??= build())
}

function build(): Model {
  const evidence = new Map<string, Weight>()
  const inLinks: Readonly<Record<string, number | undefined>> = LINK_LINE
  const opens: Readonly<Record<string, number | undefined>> = OPENS_LINKS
  for (const [name, row] of Object.entries<Readonly<Partial<Record<BlockKind, number>>>>(EVIDENCE)) {
    evidence.set(name, {
      row: Float64Array.from(STATES, ({ stage, kind }) => (row[kind] ?? 0) + (stage === 'links' ? (inLinks[name] ?? 0) : 0) - (name === 'above-headline' && stage !== 'above' ? NEVER : 0)),
      opens: opens[name] ?? 0
    })
  }
  const stages = [...new Set(STATES.map(({ stage }) => stage))]
  return {
    stages: Uint8Array.from([...stages.map((stage) => STATES.findIndex((state) => state.stage === stage)), STATES.length]),
    nexts: Uint8Array.from(stages, (stage) => STATES.findIndex((state) => MOVES[stage][state.stage] !== undefined)),
    moves: Float64Array.from(STATES.flatMap((from) => STATES.map((to) => worth(from, to)))),
    slack: Float64Array.from(stages, slackOf),
    links: STATES.findIndex(({ stage }) => stage === 'links'),
    priors: Float64Array.from(STATES, (state) => state.prior),
    starts: Float64Array.from(STATES, ({ stage }) => MOVES.start[stage] ?? -Infinity),
    ends: Float64Array.from(STATES, ({ stage, kind }) => (MOVES[stage].end ?? -Infinity) + (PAIRS[kind]?.end ?? 0)),
    evidence
  }
}

function worth(from: State, to: State): number {
  const move = MOVES[from.stage][to.stage]
  if (move === undefined) return -Infinity
  return move + (PAIRS[from.kind]?.[to.kind] ?? 0) - (to.stage === 'links' && from.stage !== 'links' ? UNLABELLED : 0)
}

/** The most that one state of a stage has over another of the same stage on the way to the same state. */
function slackOf(stage: Stage): number {
  const states = STATES.filter((state) => state.stage === stage)
  let most = 0
  for (const to of STATES) {
    if (MOVES[stage][to.stage] === undefined) continue
    const worths = states.map((from) => worth(from, to)).sort((a, b) => a - b)
    most = Math.max(most, (worths.at(-1) ?? 0) - (worths[0] ?? 0))
  }
  return most
}

/** The best sequence of kinds for blocks with this evidence: Viterbi's algorithm, linear in the number of blocks. */
export function labelBlocks(evidence: ReadonlyArray<readonly EvidenceName[]>): BlockKind[] {
  if (evidence.length === 0) return []
  const { priors, starts, ends, evidence: weights } = model()
  const size = STATES.length
  const back = new Uint8Array(evidence.length * size)
  let scores = new Float64Array(size)
  let next = Float64Array.from(starts)
  let opens = 0
  for (let at = 0; at < evidence.length; at++) {
    if (at > 0) step(scores, next, back, at * size, opens)
    for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + (priors[to] ?? 0)
    opens = 0
    for (const name of evidence[at] ?? []) {
      const weight = weights.get(name)
      if (weight === undefined) continue
      const { row } = weight
      opens += weight.opens
      for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + (row[to] ?? 0)
    }
    const done = scores
    scores = next
    next = done
  }
  return follow(back, evidence.length, bestEnd(scores, ends)).map((index) => STATES[index]?.kind ?? 'paragraph')
}

/**
 * The best way into each state, and where it comes from; of equals the first. A state that lies so far behind the best
 * placed one of its stage that no move could make up for it is passed over: mostly one or two of a stage are left.
 */
function step(scores: Float64Array, next: Float64Array, back: Uint8Array, row: number, opened: number): void {
  const { stages, nexts, moves, slack, links } = model()
  const size = next.length
  next.fill(-Infinity)
  for (let stage = 0; stage < slack.length; stage++) {
    const begin = stages[stage] ?? 0
    const end = stages[stage + 1] ?? 0
    let peak = -Infinity
    for (let from = begin; from < end; from++) {
      const score = scores[from] ?? 0
      if (score > peak) peak = score
    }
    const least = peak - (slack[stage] ?? 0) - ROUNDING
    if (least === -Infinity) continue
    for (let from = begin; from < end; from++) {
      const score = scores[from] ?? 0
      if (score < least) continue
      const base = from * size
      for (let to = nexts[stage] ?? 0; to < size; to++) {
        const total = score + (moves[base + to] ?? 0) + (to === links && from !== links ? opened : 0)
        if (total > (next[to] ?? 0)) {
          next[to] = total
          back[row + to] = from
        }
      }
    }
  }
}

/** More than sums of scores can lose by rounding. */
const ROUNDING = 1e-6

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
