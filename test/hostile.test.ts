/**
 * Inputs made to hurt. Seconds say little on a busy machine, so growth is compared: four times the text may take little
 * more than four times as long. A quadratic reader takes sixteen.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { parseArticle, splitFile } from '../src/index.js'
import { FOUND } from './fuzz/found.js'

const SMALL = 4_000
const FACTOR = 4
/** Linear is 4, quadratic 16; the rest is noise of the clock. */
const MOST = 9
/** Below this many milliseconds, growth is only noise. */
const QUICK = 60
/** A bounded square grows no more and still hurts: what a character may cost at most, in characters of news. */
const DEAREST = 4

const fill = (pattern: string, length: number): string => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
const numbered = (make: (n: number) => string) => (length: number): string => {
  let text = ''
  for (let n = 0; text.length < length; n++) text += make(n)
  return text.slice(0, length)
}
/** A name of its own for each number. */
const name = (n: number): string => `${String.fromCharCode(65 + (n % 26))}${(n * 7919 + 104729).toString(36).replace(/\d/g, 'x')}`

const PATTERNS: Readonly<Record<string, string>> = {
  'full stops': '. ', 'one letter a paragraph': 'a\n\n', 'list numbers': '1. ', 'straight marks': '"', 'open marks': '“a ', 'nested marks': '“‘', 'marks and words': '“a” ‘b’ ', 'no blanks': 'a',
  'capital words': 'Ab Cd ', 'one name': 'John Smith said ', 'dates': 'Monday March 3 2019 ', 'commas': 'said, ', 'line breaks': '\n', 'mixed case': 'aB', 'particles': 'al-', 'digits': '1', 'brackets': '(',
  'joined emoji': '👩‍👩‍👧 ', 'lone surrogates': '\ud800', 'no-break blanks': '\u00a0', 'that': 'that ', 'who': ', who ', 'and said': 'and said ', 'to': 'to ', 'has been': 'has been ', 'of the': 'of the man ', 'quoted as': 'quoted by Ali as saying ',
  'bars': 'a | ', 'colons': 'A: ', 'dashes': '- ', 'apostrophes': "a's ", 'slashes': 'Jane Doe/', 'ranges': '2008-', 'initials': 'J. ', 'credit': 'Photo: ', 'by': 'By ', 'titles': 'Mr. ', 'entities': '&amp;', 'entities twice in code': '&amp;amp;', 'entities cut off': '&amp', 'escapes': '\\"', 'backslashes': '\\', 'wrong bytes': 'â€œ', 'soft hyphens': 'a\u00ad', 'tags': '<b>'
}
const SERIES: Readonly<Record<string, (length: number) => string>> = {
  'many people': numbered((n) => `Mr. ${name(n)}son said he met ${name(n + 1)} ${name(n)}son. `),
  'many organizations': numbered((n) => `The ${name(n)} Party of ${name(n + 3)} met. `),
  'many quotes': numbered((n) => `“We are ${n},” ${name(n)} said. “And more.” `),
  'many dates': numbered((n) => `In ${1900 + (n % 150)}, on March ${1 + (n % 28)}, two days later. `),
  'many paragraphs': numbered((n) => `${name(n)} said “it” was so, the paper reported.\n\n`),
  'an interview of one paragraph': (length) => `Jo Ames gave an interview. Jo Ames spoke.\n\nDo you agree?\n\n${fill('I ', length)}?`,
  'quotes that go on': numbered((n) => `“Paragraph ${n} of this.\n\n`)
}

const time = (text: string, read: (text: string) => unknown): number => {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const article = (text: string): unknown => parseArticle(text, { documentDate: '2019-02-26' })

/** The best of several growths: noise only ever adds. */
function growthOf(make: (length: number) => string, read: (text: string) => unknown): number {
  let best = Infinity
  const small = make(SMALL)
  const large = make(SMALL * FACTOR)
  read(small)
  for (let round = 0; round < 3; round++) {
    const after = time(large, read)
    if (after < QUICK) return 0
    best = Math.min(best, after / Math.max(time(small, read), 1))
    if (best <= MOST) break
  }
  return best
}

const LONG = 48_000
const NEWS = fill('The minister said on Monday that the bridge, which was closed in March, would reopen. “It is safe,” Jane Doe told reporters.\n\n', LONG)
const best = (text: string): number => Math.min(...[1, 2, 3].map(() => time(text, article)))

describe('what a character costs beside the news', () => {
  let news = 0
  beforeAll(() => {
    for (let round = 0; round < 4; round++) time(NEWS, article)
    news = best(NEWS)
  })
  it.each([...Object.values(PATTERNS), ...FOUND].map((pattern) => [pattern, fill(pattern, LONG)] as const))('%j', (_, text) => {
    expect(best(text) / news).toBeLessThanOrEqual(DEAREST)
  })
})

describe('lists longer than what the stack holds as arguments', () => {
  const MANY = 130_000
  it('splitFile: labels of a record', () => {
    const rule = '_'.repeat(60)
    expect(() => splitFile(`${rule}\n\nTitle\n\n${'Author: b\n'.repeat(MANY)}\n${rule}\n`)).not.toThrow()
  })
})

describe('openings that repeat more often than calls can stand in each other', () => {
  it('parseArticle: agencies before a place', () => {
    const { blocks } = parseArticle('(AB) - '.repeat(30_000))
    expect(blocks.length).toBeGreaterThan(0)
  })
})

describe('growth with the length of the text', () => {
  it.each(Object.keys(PATTERNS))('parseArticle: %s', (key) => {
    expect(growthOf((length) => fill(PATTERNS[key] ?? '', length), article)).toBeLessThanOrEqual(MOST)
  })
  it.each(Object.keys(SERIES))('parseArticle: %s', (key) => {
    expect(growthOf(SERIES[key] ?? (() => ''), article)).toBeLessThanOrEqual(MOST)
  })
  it.each(FOUND)('parseArticle, found by climbing: %j', (pattern) => {
    expect(growthOf((length) => fill(pattern, length), article)).toBeLessThanOrEqual(MOST)
  })
  it.each(['* * *\n', '{"text":"a"}\n', 'From a@b.c\n', '---\n', 'Document 1 of 9\n', '<p>', '&#'])('splitFile: %j', (pattern) => {
    expect(growthOf((length) => fill(pattern, length), splitFile)).toBeLessThanOrEqual(MOST)
  })
})
