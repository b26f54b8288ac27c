import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article.js'
import { CONSTRUCTS } from '../../src/quotes/grammar.js'

/** The patterns that a construct writes on its quotes. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  after: ['after', 'after-inverted', 'split'],
  before: ['before', 'question', 'infinitive', 'object']
}
/** A sentence inside an article, so that it is read as prose. */
const article = (sentence: string): string => `The pier\n\nThe harbour was quiet on Monday morning.\n\n${sentence}\n\nThe weather was fine.`

describe.each(CONSTRUCTS.map((construct) => [construct.name, construct] as const))('%s', (name, construct) => {
  const patterns = PATTERNS[name] ?? [name]
  it.each(construct.examples)('finds: %s', (example) => {
    const found = parseArticle(article(example)).quotes.filter((quote) => patterns.includes(quote.pattern))
    expect(found.length).toBeGreaterThan(0)
  })
  it.each(construct.not)('leaves alone: %s', (example) => {
    expect(parseArticle(article(example)).quotes.filter((quote) => patterns.includes(quote.pattern) && quote.kind !== 'term')).toEqual([])
  })
})
