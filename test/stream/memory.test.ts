/** Streams of any length take no more memory than short ones: nothing of an article is kept once it is given. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { articlesOf } from '../../src/stream.js'

const ARTICLES = 2_500
/** What is read once stays: word lists, compiled patterns, names remembered up to their bound. */
const WARM = 1_500
/** What the heap may differ by chance. */
const SLACK = 2_000_000

/** Letters for a number, so that every article has names of its own. */
const spell = (n: number): string => String.fromCharCode(65 + (n % 26)) + [...String(n * 7919)].map((digit) => 'aeioulnrst'.charAt(Number(digit))).join('')

function* lines(): Generator<string> {
  for (let n = 0; n < ARTICLES; n++) {
    const text = `Mayor ${spell(n)} ${spell(n + 7)}son closed bridge ${n} on Monday. “It is not safe,” ${spell(n + 7)}son told the ${spell(n + 3)} Gazette, which asked her in March ${1990 + (n % 30)}.`
    yield JSON.stringify({ title: `Bridge ${n}`, date: '2021-03-05', text }) + '\n'
  }
}

test('the heap does not grow with the number of articles', { timeout: 180_000 }, async () => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const heap = (): number => {
    if (typeof collect === 'function') collect()
    return process.memoryUsage().heapUsed
  }
  let read = 0
  let quotes = 0
  let warm = 0
  for await (const article of articlesOf(lines())) {
    quotes += article.quotes.length
    if (++read === WARM) warm = heap()
  }
  expect(read).toBe(ARTICLES)
  expect(quotes).toBeGreaterThanOrEqual(ARTICLES)
  expect(heap() - warm).toBeLessThan(SLACK)
})
