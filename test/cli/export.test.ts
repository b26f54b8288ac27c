import { describe, expect, test } from 'vitest'
import { exportArticles, type Output, progressLine } from '../../src/cli/export.js'
import { decodeStream } from '../../src/decode.js'
import { articlesOf, toJsonLines } from '../../src/stream.js'
import { SAMPLES } from '../files/samples.js'

const library = { articlesOf, decodeStream, toJsonLines }

/** An output that takes `room` lines before it asks to wait. */
function memory(isTTY: boolean, room = Infinity): Output & { readonly written: string[]; waits: number } {
  const written: string[] = []
  return {
    isTTY,
    written,
    waits: 0,
    write(text) {
      written.push(text)
      return written.length % room !== 0
    },
    once(_, listener) {
      this.waits++
      setTimeout(listener, 0)
    }
  }
}

async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
  const all = new TextEncoder().encode(text)
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

describe('exportArticles', () => {
  const { source, titles } = SAMPLES['old Nexis']!

  test('writes an article a line, and waits for a slow reader', async () => {
    const output = memory(false, 2)
    const count = await exportArticles(library, bytes(source, 100), output)
    expect(count).toBe(titles.length)
    expect(output.waits).toBe(1)
    const lines = output.written.join('').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line).record.title.text)).toEqual(titles)
    expect(lines.map((line) => JSON.parse(line).documentDate.value)).toEqual(['2021-03-03', '2021-03-05', '2021-03-07'])
  })

  test('takes text that was decoded already, and hands issues on', async () => {
    const rules: string[] = []
    const output = memory(false)
    await exportArticles(library, [source.slice(0, source.indexOf('3 of 3 DOC'))], output, { onIssue: (issue) => rules.push(issue.rule), documentDate: '2020-01-01' })
    expect(output.written).toHaveLength(2)
    expect(rules).toEqual(['count-differs'])
  })

  test('writes no progress where no terminal is', async () => {
    const progress = memory(false)
    await exportArticles(library, bytes(source, 100), memory(false), { progress })
    expect(progress.written).toEqual([])
  })
})

test('the line of progress', async () => {
  let clock = 0
  const output = memory(true)
  const line = progressLine(output, 2_000_000, () => clock)
  for await (const _ of line.watch(bytes('x'.repeat(1_000_000), 500_000))) clock += 150
  for (let n = 0; n < 1500; n++) line.article()
  clock += 1000
  line.article()
  line.clear()
  expect(output.written).toEqual(['\r\u001b[K1 articles, 50 %, 1.0 MB', '\r\u001b[K1,501 articles, 50 %, 1.0 MB', '\r\u001b[K'])
})
