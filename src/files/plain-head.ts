/** Articles without labels: their head is read as that of an article copied from a page. */
import { readParts } from '../text/page/blocks.js'
import type { ArticleBlock, Span } from '../types.js'
import type { Field, RecordParts, RecordText, Role } from './format.js'
import { labelledHead } from './labels.js'

/** Blocks that belong to the head of an article and not to its body. */
const HEAD: ReadonlySet<ArticleBlock['kind']> = /* @__PURE__ */ new Set(['title', 'section', 'breadcrumb', 'byline', 'published'])

/** The parts of a record that is an article as one would copy it from a page. */
export function readPlainArticle(record: RecordText): RecordParts | undefined {
  const { start, end } = record.trimmed(record.start, record.end)
  if (start === end) return undefined
  const labelled = labelledHead(record)
  if (labelled !== undefined && labelled.end < end) return { start, end, fields: labelled.fields, body: [record.trimmed(labelled.end, end)] }
  const parts = readParts(record.slice(start, end))
  const field = (role: Role, span: Span): Field => ({ label: role, role, value: record.value(start + span.start, start + span.end) })
  const fields: Field[] = []
  for (const role of ['title', 'section', 'outlet', 'dateline', 'published'] as const) {
    const span = parts[role]
    if (span !== undefined) fields.push(field(role, span))
  }
  const body = bodyOf(parts.blocks)
  // A record that is all head has its words all the same.
  const from = body === undefined ? start : start + body
  return { start, end, page: true, fields, authors: parts.byline.map((author) => ({ ...author, start: start + author.start, end: start + author.end })), body: [{ start: from, end }] }
}

/** Where the body begins: below the blocks of the head that stand together at the top. */
function bodyOf(blocks: readonly ArticleBlock[]): number | undefined {
  let at = 0
  while (at < blocks.length && isHead(blocks, at)) at++
  return blocks[at]?.start
}

function isHead(blocks: readonly ArticleBlock[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined) return false
  if (HEAD.has(block.kind)) return true
  // What stands between the title and the byline belongs to both; a deck without a byline below could be the first paragraph.
  const next = blocks[at + 1]
  return (block.kind === 'deck' || block.kind === 'boilerplate') && next !== undefined && HEAD.has(next.kind)
}
