/** Does the clause around an expression speak of what is to come, or of what was? */
import type { ArticleText } from '../text/text.js'
import { MARK } from '../text/words.js'

export type Direction = 'past' | 'future'

const WILL: ReadonlySet<string> = /* @__PURE__ */ new Set(['will', "'ll", "won't", 'shall', 'would', 'may', 'might', 'can', 'could', 'should', 'must'])
/** With "to": a plan. */
const PLANNED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'set', 'due', 'scheduled', 'expected', 'slated', 'planned', 'plans', 'plan', 'planning', 'going', 'expects', 'expect', 'intends', 'aims', 'hopes', 'likely', 'ready', 'poised', 'supposed', 'is', 'are', 'bound', 'agreed', 'vowed', 'promised', 'wants', 'want', 'about', 'scheduled', 'order', 'ordered'
])
const PLANS: ReadonlySet<string> = /* @__PURE__ */ new Set(['due', 'scheduled', 'slated', 'upcoming', 'expected', 'planned', 'deadline'])

/** Words that end the clause on the left. */
const EDGES: ReadonlySet<string> = /* @__PURE__ */ new Set(['that', 'which', 'who', 'when', 'after', 'because', 'but', 'while', 'as', 'where', 'whose'])

/** The direction of the clause that holds word `at`, where its verbs tell. */
export function directionAt(text: ArticleText, sentence: number, at: number): Direction | undefined {
  const range = text.ranges[sentence]
  if (range === undefined) return undefined
  const { words } = text
  let past: Direction | undefined
  for (let index = at - 1, steps = 0; index >= range.from && steps < 14; index--, steps++) {
    const word = words[index]
    if (word === undefined) break
    const lower = word.lower
    if (lower === ';' || lower === '”' || lower === '"' || lower === '“' || EDGES.has(lower)) break
    if (lower === 'will' || lower === "'ll" || lower === "won't" || lower === 'shall') return past === undefined ? 'future' : past
    if (lower === 'would' && past === undefined) return 'future'
    if (lower === 'to' && PLANNED.has(words[index - 1]?.lower ?? '')) return 'future'
    if (PLANS.has(lower)) return 'future'
    if ((word.shape & MARK) === 0 && (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'said' || (lower.endsWith('ed') && lower.length > 4))) past ??= 'past'
  }
  for (let index = at + 1, steps = 0; index < range.to && steps < 12; index++, steps++) {
    const lower = words[index]?.lower ?? ''
    if (lower === ';' || lower === '”' || lower === '"' || lower === '“' || EDGES.has(lower)) break
    if (WILL.has(lower) && past === undefined && (lower === 'will' || lower === "'ll" || lower === "won't")) return 'future'
    if (lower === 'was' || lower === 'were' || lower === 'had') return past ?? 'past'
  }
  return past
}
