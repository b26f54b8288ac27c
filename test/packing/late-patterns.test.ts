import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lateGU, lateU } from '../../src/late.js'
import { latePatterns } from '../../src/packing/late-patterns.js'

const FROM = '../late.js'
const late = (source: string): string => latePatterns(source, FROM)

describe('latePatterns', () => {
  it.each<[what: string, source: string, built: string]>([
    ['a constant where it is used', 'const LETTER = /\\p{L}/u\nexport const f = (s: string) => LETTER.test(s)', "import { lateU } from '../late.js'\nconst LETTER = 0\nexport const f = (s: string) => lateU`\\p{L}`.test(s)"],
    ['a literal inside a function', 'export function f(s: string) { return s.replace(/[^\\p{L}]/gu, "") }', "import { lateGU } from '../late.js'\nexport function f(s: string) { return s.replace(lateGU`[^\\p{L}]`, \"\") }"],
    ['a property', 'export const ROWS = [{ pattern: /^\\p{Lu}`/iu }]', "import { lateIU } from '../late.js'\nexport const ROWS = [{ get pattern() { return lateIU`^\\p{Lu}\\x60` } }]"]
  ])('makes late: %s', (_, source, built) => expect(late(source)).toBe(built))

  it.each<[what: string, source: string]>([
    ['no class of Unicode', 'const A = /[a-z]/\nexport const f = (s: string) => A.test(s)'],
    ['an exported constant', 'export const LETTER = /\\p{L}/u'],
    ['a constant that is handed on', 'const LETTER = /\\p{L}/u\nexport const all = [LETTER]'],
    ['one that goes on where it was', 'const LETTER = /\\p{L}/gu\nexport const f = (s: string) => LETTER.exec(s)'],
    ['flags that no tag has', 'export const f = (s: string) => /\\p{L}/su.test(s)'],
    ['an item of a list', 'export const LETTERS = [/\\p{L}/u]'],
    ['what a template would fill in', 'export const f = (s: string) => /\\p{L}${2}/u.test(s)']
  ])('leaves as it is: %s', (_, source) => expect(late(source)).toBe(source))

  it('leaves hardly any in the library', () => {
    const left: string[] = []
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.startsWith('packing')) continue
      for (const line of late(readFileSync(`src/${file}`, 'utf8')).split('\n')) if (/(?<!late[GI]?U`.*)\\p\{.*\/[a-z]*u/.test(line)) left.push(`${file}: ${line}`)
    }
    expect(left.length).toBeLessThan(5)
  })
})

describe('late patterns', () => {
  it('are made once, and find what a literal finds', () => {
    const find = (): RegExp => lateU`^\p{Lu}\.`
    expect(find()).toBe(find())
    expect(['É.', 'é.'].map((text) => find().test(text))).toEqual([true, false])
    expect(['Ab', 'cD'].map((text) => text.replace(lateGU`\p{Lu}`, '-'))).toEqual(['-b', 'c-'])
  })
})
