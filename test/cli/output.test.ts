import { describe, expect, test } from 'vitest'
import { jsonWriter, type Output, write } from '../../src/cli/output.js'
import { progressLine } from '../../src/cli/progress.js'

/** An output that asks to wait after every `room` writes. */
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

async function* bytes(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at += size) yield new Uint8Array(size)
}

test('writing waits for a slow reader, and only then', async () => {
  const output = memory(false, 2)
  for (const text of ['a', 'b', 'c']) await write(output, text)
  expect([output.written.join(''), output.waits]).toEqual(['abc', 1])
})

describe('jsonWriter', () => {
  test.each([
    [[], '[]\n'],
    [[{ a: 1 }], '{"a":1}\n'],
    [[{ a: 1 }, null], '[{"a":1},null]\n'],
    [[1, 2, 3], '[1,2,3]\n']
  ])('%j', async (values, expected) => {
    const output = memory(false)
    const json = jsonWriter(output)
    for (const value of values) await json.add(value)
    await json.end()
    expect(output.written.join('')).toBe(expected)
  })
})

describe('the line of progress', () => {
  test('is written anew at times, and wiped', async () => {
    let clock = 0
    const output = memory(true)
    const line = progressLine(output, 2_000_000, () => clock)
    for await (const _ of line.watch(bytes(1_000_000, 500_000))) clock += 150
    for (let n = 0; n < 1500; n++) line.article()
    clock += 1000
    line.article()
    line.clear()
    expect(output.written).toEqual(['\r\u001b[K1 articles, 50 %, 1.0 MB', '\r\u001b[K1,501 articles, 50 %, 1.0 MB', '\r\u001b[K'])
  })

  test('tells no part of what has no known size', async () => {
    const output = memory(true)
    let clock = 0
    const line = progressLine(output, undefined, () => (clock += 300))
    for await (const _ of line.watch(bytes(2_000_000, 2_000_000)));
    expect(output.written).toEqual(['\r\u001b[K0 articles, 2.0 MB'])
  })

  test('is not written where no terminal is', async () => {
    const output = memory(false)
    let clock = 0
    const line = progressLine(output, undefined, () => (clock += 300))
    for await (const _ of line.watch(bytes(2_000_000, 2_000_000)));
    line.article()
    line.clear()
    expect(output.written).toEqual([])
  })
})
