import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'
import { readable } from '../../../src/source/reading.js'
import { isBlank } from '../../../src/span.js'

const scraps = ['\n', '\n\n', '\r\n', '\t', '\u00a0', '\ufeff', '\u2028', ' ', '. ', 'By Ada Example', 'PARIS (AFP) — ', 'The mayor said the bridge was safe.', '“We are ready,” she said.', 'Photo: Jane Roe', '(Reuters)', 'Read more', 'Published 5 May 2020', '• one', 'World', 'Home » Sport', 'Advertisement', ' | The Daily Example', 'a', '\ud83d\udc69\u200d\ud83d\udc67', '\ud800', '—', '3', '\u00ad', '\u200b']
const texts = fc.oneof(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 200 }))

/** Soft hyphens and blanks of no width, which no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['\u00ad', '\u200b', '\u2060'])

/** Nothing but what no reader sees is passed over: no bold of Markdown, no tag. */
const isPlain = (source: string): boolean => readable(source) === [...source].filter((character) => !UNSEEN.has(character)).join('')

/** Offsets of characters that are not blank and in no block, or in two. */
function strays(source: string): number[] {
  const covered = new Uint8Array(source.length)
  for (const { start, end } of splitArticle(source).blocks) for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1
  return [...covered.keys()].filter((at) => (covered[at] ?? 0) > 1 || (covered[at] === 0 && !isBlank(source.charCodeAt(at)) && !UNSEEN.has(source.charAt(at))))
}

describe('laws of splitArticle', () => {
  test('every character that is not blank is in exactly one block', () => {
    fc.assert(
      fc.property(texts.filter(isPlain), (source) => {
        expect(strays(source)).toEqual([])
      })
    )
  })
  test('of bold, links and tags what is told is in a block, and what makes them is not lost from the middle of one', () => {
    const source = '**The mayor** said the [old bridge](https://example.org/bridge) was safe.\n\n<p>“We are <b>ready</b>,” she said.</p>'
    expect(strays(source).map((at) => source.charAt(at)).join('')).toBe('**<p></p>')
  })
  test('blocks are in order, begin and end with something, and slice back', () => {
    fc.assert(
      fc.property(texts, (source) => {
        let end = 0
        for (const block of splitArticle(source).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.text).toBe(source.slice(block.start, block.end))
          expect(block.text.length).toBeGreaterThan(0)
          expect(isBlank(block.text.charCodeAt(0)) || isBlank(block.text.charCodeAt(block.text.length - 1))).toBe(false)
          end = block.end
        }
      })
    )
  })
  test('the same text gives the same parts', () => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(splitArticle(source)).toEqual(splitArticle(source))
      })
    )
  })
  test('metadata and issues slice back too', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { title, deck, section, outlet, byline, dateline, published } = splitArticle(source)
        for (const part of [title, deck, section, outlet, dateline, published, ...byline]) if (part) expect(part.text).toBe(source.slice(part.start, part.end))
      })
    )
  })
})

test('an argument that is no string is named', () => {
  // @ts-expect-error the compiler says so too
  expect(() => splitArticle(42)).toThrow(/source/)
})
