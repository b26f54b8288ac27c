import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'
import type { Quote } from '../../src/types.js'

const folder = new URL('../golden/quotes/', import.meta.url)

/** A quote as `expected.json` writes it down: words instead of offsets. */
function told(source: string, quote: Quote): Record<string, unknown> {
  return {
    kind: quote.kind,
    parts: quote.parts.map((part) => source.slice(part.start, part.end)),
    ...(quote.cue && { cue: quote.cue.text }),
    ...(quote.speaker && { speaker: quote.speaker.name }),
    ...(quote.via.length > 0 && { via: quote.via.map((via) => via.name) }),
    ...(quote.addressee && { addressee: quote.addressee.name }),
    ...(quote.within !== undefined && { within: quote.within }),
    ...(quote.unclosed && { unclosed: true }),
    pattern: quote.pattern
  }
}

describe('golden articles', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
    const { quotes } = parseArticle(source)
    for (const quote of quotes) {
      expect(source.slice(quote.start, quote.end)).toBe(quote.text)
      for (const piece of [quote.cue, quote.speaker, quote.addressee, ...quote.via]) if (piece) expect(source.slice(piece.start, piece.end)).toBe(piece.text)
    }
    expect(quotes.map((quote) => told(source, quote))).toEqual(expected)
  })
})
