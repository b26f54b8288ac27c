import type { BlockKind } from '../types.js'
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

const state = (stage: Stage, kind: BlockKind, prior: number): State => ({ stage, kind, prior })

const STATES: readonly State[] = [
  state('above', 'section', 0.5), state('above', 'breadcrumb', -2), state('above', 'published', -2.5), state('above', 'boilerplate', -0.5), state('above', 'byline', -5),
  state('title', 'title', 2),
  state('head', 'deck', 0.8), state('head', 'byline', -2), state('head', 'published', -2), state('head', 'section', -3),
  state('head', 'caption', -0.3), state('head', 'credit', -5), state('head', 'boilerplate', 0), state('head', 'breadcrumb', -4),
  state('body', 'paragraph', 1.5), state('body', 'dateline', -9), state('body', 'heading', 0.6), state('body', 'caption', -1), state('body', 'credit', -5),
  state('body', 'quote', -1.2), state('body', 'list', -2), state('body', 'boilerplate', -0.8), state('body', 'source-note', -3), state('body', 'byline', -8), state('body', 'published', -8),
  // A list of links inside the body: opened by a label, made of lines like headlines.
  state('links', 'boilerplate', 0.4),
  state('below', 'boilerplate', 0.6), state('below', 'source-note', -2), state('below', 'byline', -5), state('below', 'published', -5), state('below', 'credit', -6), state('below', 'caption', -3)
]

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
  title: { deck: 0.7, byline: 0.5, published: 0.3, caption: -0.5, heading: -1 },
  deck: { deck: -0.7, byline: 0.8, published: 0.5, heading: -1.5 },
  byline: { published: 1, byline: -0.5, heading: -1.5 },
  published: { byline: 0.3, title: 0.3, heading: -1.5 },
  section: { title: 0.5 },
  breadcrumb: { title: 0.5 },
  caption: { credit: 3, caption: -1, heading: -0.3 },
  credit: { credit: -1 },
  heading: { heading: -1.8, boilerplate: -2, end: -4, caption: -0.3, credit: -3, paragraph: 0.7 },
  dateline: { paragraph: 3, heading: -5, boilerplate: -4, caption: -4 },
  list: { list: 2 },
  'source-note': { 'source-note': 1.5 },
  paragraph: { paragraph: 0.3, credit: -3, dateline: -1.5 },
  boilerplate: { boilerplate: 0.6, heading: 0, credit: -2 }
}

/** Only these may open a list of links, and only lines without a full stop may stand in one. */
const OPENS_LINKS: Readonly<Partial<Record<EvidenceName, number>>> = { 'link-label': 3, 'link-label-near': 1.5, 'link-label-opening': 0.5, 'furniture-line': 0 }
const LINK_LINE: Readonly<Partial<Record<EvidenceName, number>>> = {
  'ends-bare': 0.4, 'ends-sentence': -2.5, 'ends-open': 0.3, 'several-sentences': -2, 'words-29-45': -3, 'words-46-up': -6, 'words-15-28': -0.5,
  'words-4-8': 0.6, 'words-9-14': 0.6, 'words-2-3': 0.2, 'starts-quote': -0.3, 'cut-credited': -3, 'link-label': -1
}

interface Model {
  readonly states: readonly State[]
  /** Score of a move between two states, `from * states.length + to`. */
  readonly moves: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly evidence: ReadonlyMap<string, Float64Array>
}

let made: Model | undefined
function model(): Model {
  return (made ??= build())
}

function build(): Model {
  const size = STATES.length
  const moves = new Float64Array(size * size)
  STATES.forEach((from, i) => {
    STATES.forEach((to, j) => {
      const move = MOVES[from.stage][to.stage]
      moves[i * size + j] = move === undefined ? -Infinity : move + (PAIRS[from.kind]?.[to.kind] ?? 0)
    })
  })
  const evidence = new Map<string, Float64Array>()
  for (const name of Object.keys(EVIDENCE) as EvidenceName[]) {
    const row: Readonly<Partial<Record<BlockKind, number>>> = EVIDENCE[name]
    evidence.set(name, Float64Array.from(STATES, ({ stage, kind }) => (row[kind] ?? 0) + (stage === 'links' ? (LINK_LINE[name] ?? 0) : 0)))
  }
  return {
    states: STATES,
    moves,
    starts: Float64Array.from(STATES, ({ stage }) => MOVES.start[stage] ?? -Infinity),
    ends: Float64Array.from(STATES, ({ stage, kind }) => (MOVES[stage].end ?? -Infinity) + (PAIRS[kind]?.end ?? 0)),
    evidence
  }
}

/** The best sequence of kinds for blocks with this evidence: Viterbi's algorithm, linear in the number of blocks. */
export function labelBlocks(evidence: ReadonlyArray<readonly EvidenceName[]>): BlockKind[] {
  if (evidence.length === 0) return []
  const { states, moves, starts, ends, evidence: table } = model()
  const size = states.length
  const back = new Uint8Array(evidence.length * size)
  let scores = new Float64Array(size)
  let next = new Float64Array(size)
  let opens = 0
  evidence.forEach((names, at) => {
    for (let to = 0; to < size; to++) {
      const goal = states[to]
      let best = -Infinity
      let from = 0
      if (at === 0) best = starts[to] ?? -Infinity
      else {
        for (let i = 0; i < size; i++) {
          const move = moves[i * size + to] ?? -Infinity
          // Entering a list of links is worth what the label above says.
          const score = (scores[i] ?? -Infinity) + move + (goal?.stage === 'links' && states[i]?.stage !== 'links' ? opens - 3 : 0)
          if (score > best) {
            best = score
            from = i
          }
        }
      }
      next[to] = best + (goal?.prior ?? 0)
      back[at * size + to] = from
    }
    opens = 0
    for (const name of names) {
      const row = table.get(name)
      opens += OPENS_LINKS[name] ?? 0
      if (row !== undefined) for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + (row[to] ?? 0)
    }
    ;[scores, next] = [next, scores]
  })
  let last = 0
  for (let i = 1; i < size; i++) if ((scores[i] ?? 0) + (ends[i] ?? 0) > (scores[last] ?? 0) + (ends[last] ?? 0)) last = i
  const kinds: BlockKind[] = []
  for (let at = evidence.length - 1; at >= 0; at--) {
    kinds.push(states[last]?.kind ?? 'paragraph')
    last = back[at * size + last] ?? 0
  }
  return kinds.reverse()
}
