import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPeople, extractQuotes, parseArticle, splitArticle, splitSentences } from '../../src/index.js'
import type { Article, Span } from '../../src/index.js'
import { codes, decoded } from '../../src/source/codes.js'
import { isBlank } from '../../src/span.js'
import { text, WHOLE } from './articles.js'

const OPTIONS = { documentDate: '2019-02-26' } as const
const RUNS = { numRuns: Number(process.env['BROADSHEET_RUNS'] ?? 60) }
const holds = (law: (source: string) => void): void => fc.assert(fc.property(text, law), RUNS)

/** Every range of an article, wherever it stands, with its text if it has one. */
function spansOf(value: unknown, into: Array<Span & { readonly text?: unknown }> = []): Array<Span & { readonly text?: unknown }> {
  if (Array.isArray(value)) for (const one of value) spansOf(one, into)
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') into.push({ start: value.start, end: value.end, ...('text' in value && { text: value.text }) })
    for (const one of Object.values(value)) spansOf(one, into)
  }
  return into
}

const isOrdered = (spans: readonly Span[]): boolean => spans.every((span, at) => at === 0 || (spans[at - 1]?.start ?? 0) <= span.start)
const isApart = (spans: readonly Span[]): boolean => spans.every((span, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= span.start)

/** Without the source and the offsets: what an article says, whatever its line ends are. */
function said(article: Article): unknown {
  return JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === 'start' || key === 'end' || key === 'source' || key === 'issues' || key === 'parts' || key === 'marked' ? undefined : typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value)))
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const one of Object.values(value)) deepFreeze(one)
  }
  return value
}

describe('laws of an article, for any text', () => {
  it('slices back: every text is the source between its offsets', () => {
    holds((source) => {
      const article = parseArticle(source, OPTIONS)
      expect(article.source).toBe(source)
      for (const span of spansOf({ ...article, source: undefined })) {
        expect(Number.isInteger(span.start) && span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true)
        if (span.text !== undefined) expect(span.text).toBe(source.slice(span.start, span.end))
      }
    })
  })

  it('says of a date only what is one', () => {
    const law = (source: string): void => {
      for (const { value, interval } of parseArticle(source, OPTIONS).dates) expect(JSON.stringify([value, interval])).not.toMatch(/NaN|Infinity/)
    }
    for (const source of ['It began 2024-03-03q3:05 there.', 'It began 2024-03-03T99:99Z there.', 'It began 2024-13-45T10:05 there.']) law(source)
    holds(law)
  })

  it('loses nothing: blocks and sentences hold every character that is not blank', () => {
    holds((source) => {
      const { blocks, sentences } = parseArticle(source, OPTIONS)
      const blanks = blanksInCode(source)
      for (const spans of [blocks, sentences]) {
        expect(isApart(spans)).toBe(true)
        let at = 0
        for (const { start, end } of [...spans, { start: source.length, end: source.length }]) {
          for (; at < start; at++) expect(isBlank(source.charCodeAt(at)) || isUnwritten(source.charCodeAt(at)) || blanks.has(at)).toBe(true)
          at = end
        }
      }
    })
  })

  it('keeps order, and every reference leads somewhere', () => {
    holds((source) => {
      const { blocks, sentences, mentions, people, organizations, quotes, dates } = parseArticle(source, OPTIONS)
      for (const list of [blocks, sentences, mentions, quotes, dates]) expect(isOrdered(list)).toBe(true)
      blocks.forEach((block, index) => {
        for (let at = block.sentences[0]; at < block.sentences[1]; at++) expect(sentences[at]?.block).toBe(index)
      })
      for (const { sentence, person, organization, ...span } of mentions) {
        const around = sentences[sentence]
        expect(around !== undefined && around.start <= span.start && span.end <= around.end).toBe(true)
        if (person !== undefined) expect(people[person]).toBeDefined()
        if (organization !== undefined) expect(organizations[organization]).toBeDefined()
      }
      for (const owner of [...people, ...organizations]) for (const mention of owner.mentions) expect(mentions[mention]).toBeDefined()
      quotes.forEach((quote, index) => {
        if (quote.within !== undefined) expect(quotes[quote.within] !== undefined && quote.within !== index).toBe(true)
        for (const source of [quote.speaker, quote.addressee, ...quote.via]) {
          if (source?.mention !== undefined) expect(mentions[source.mention]).toBeDefined()
          if (source?.person !== undefined) expect(people[source.person]).toBeDefined()
          if (source?.organization !== undefined) expect(organizations[source.organization]).toBeDefined()
        }
      })
      for (const { sentence } of dates) expect(sentences[sentence]).toBeDefined()
    })
  })

  it('is plain JSON, the same each time, and leaves its options alone', () => {
    const options = Object.freeze({ documentDate: '2019-02-26' })
    holds((source) => {
      const article = deepFreeze(parseArticle(source, options))
      expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      expect(JSON.stringify(parseArticle(source, options))).toBe(JSON.stringify(article))
    })
  })

  it('gives each extractor what the whole article has', () => {
    holds((source) => {
      const article = parseArticle(source, OPTIONS)
      const head = splitArticle(source)
      expect(head.blocks.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(article.blocks.map(({ start, end, kind }) => ({ start, end, kind })))
      expect(extractPeople(source)).toEqual(article.people)
      expect(extractQuotes(source)).toEqual(article.quotes)
      for (const sentence of splitSentences(source)) expect(sentence.text).toBe(source.slice(sentence.start, sentence.end))
    })
  })

  it('reads CRLF and LF alike', () => {
    holds((raw) => {
      const unix = raw.replaceAll('\r', '')
      expect(said(parseArticle(unix.replaceAll('\n', '\r\n'), OPTIONS))).toEqual(said(parseArticle(unix, OPTIONS)))
    })
  })

  it('leaves earlier blocks as they were when a paragraph is added', () => {
    const added = `${WHOLE}\n\nThe work was paid for by the state, officials said on Tuesday.`
    const before = parseArticle(WHOLE, OPTIONS)
    const after = parseArticle(added, OPTIONS)
    expect(after.blocks.slice(0, before.blocks.length)).toEqual(before.blocks)
    expect(after.blocks.length).toBe(before.blocks.length + 1)
  })
})

/** Where a blank stands in code: "&nbsp;". */
function blanksInCode(source: string): ReadonlySet<number> {
  const at = new Set<number>()
  for (const match of source.matchAll(codes())) if (decoded(match.groups ?? {})?.trim() === '') for (let i = 0; i < match[0].length; i++) at.add(match.index + i)
  return at
}

/** Controls that some layouts take for white space. */
function isUnwritten(code: number): boolean {
  return code < 32 || code === 0x85
}
