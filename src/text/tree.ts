import { lastIndexWithin } from '../span.js'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Span } from '../types.js'

/**
 * The bridge to nlcst: sentences as retext-english sees them. Its parser is quadratic in the length of one string, so a
 * block goes in by pieces of at most CAP characters, and each tree is dropped as soon as its offsets are read.
 */
const CAP = 4_000

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined
}

let parse: ((text: string) => Node) | undefined
function parser(): (text: string) => Node {
  if (parse === undefined) {
    const processor = unified().use(retextEnglish).freeze()
    parse = (text) => processor.parse(text)
  }
  return parse
}

/** The sentences of `[start, end)` by retext-english, in order, before any repair. */
export function treeSentences(source: string, start: number, end: number): Span[] {
  const found: Span[] = []
  for (let from = start; from < end; ) {
    const to = cut(source, from, end)
    collect(parser()(source.slice(from, to)), from, found)
    from = to
  }
  return found
}

function collect(node: Node, offset: number, into: Span[]): void {
  if (node.type === 'SentenceNode') {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from !== undefined && to !== undefined) into.push({ start: offset + from, end: offset + to })
    return
  }
  for (const child of node.children ?? []) collect(child, offset, into)
}

/** Where a piece that begins at `from` ends: at a blank, if there is one. */
function cut(source: string, from: number, end: number): number {
  if (end - from <= CAP) return end
  const space = lastIndexWithin(source, ' ', from, from + CAP)
  return space > from + CAP / 2 ? space + 1 : from + CAP
}
