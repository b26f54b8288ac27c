import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { list, packed, phrases } from '../../src/lexicon/table.js'
import { packLists } from '../../src/packing/pack-lists.js'

const IMPORT = "import { list } from './table.js'\n"
const words = Array.from({ length: 120 }, (_, at) => `w${String.fromCharCode(97 + Math.floor(at / 6))}${'x'.repeat(at % 6)}`)
const sourceOf = (held: readonly string[]): string => `${IMPORT}export const WORDS = /* @__PURE__ */ list(\`\n${held.join('\n')}\n\`)`

/** What the calls of a source give, in order. */
function listsIn(source: string): readonly (readonly string[])[] {
  return [...source.matchAll(/\b(?<name>list|packed|phrases)\((?<text>`[^`$]*`|"[^"]*")\)/g)].map(({ groups: { name = '', text = '' } = {} }) => {
    const inner = text.slice(1, -1)
    return name === 'list' ? list(inner) : name === 'phrases' ? phrases(inner) : packed(inner)
  })
}

describe('packLists', () => {
  it('writes a long sorted list as what sets its words apart, and imports what reads it', () => {
    const out = packLists(sourceOf(words))
    expect(out).toContain("import { packed, list } from './table.js'")
    expect(out).toContain('/* @__PURE__ */ packed("Awa')
    expect(out.length).toBeLessThan(sourceOf(words).length)
    expect(listsIn(out)).toEqual([words])
  })

  it.each<[why: string, words: readonly string[]]>([
    ['short', words.slice(0, 10)],
    ['of neighbours that share nothing', words.map((word, at) => (at % 2 === 0 ? word : 'v' + word.slice(1)))],
    ['capitals', [...words, 'wZ']]
  ])('leaves a list as it is: %s', (_, held) => {
    expect(packLists(sourceOf(held))).toBe(sourceOf(held))
  })

  it('keeps a word that stands twice, and one that is out of order', () => {
    const held = [...words.slice(0, 3), ...words.slice(2), 'aside']
    expect(listsIn(packLists(sourceOf(held)))).toEqual([held])
  })

  it('keeps the words of every file of the lexicon, and their order', () => {
    let smaller = 0
    for (const file of readdirSync('src/lexicon')) {
      const source = readFileSync(`src/lexicon/${file}`, 'utf8')
      const out = packLists(source)
      expect(listsIn(out), file).toEqual(listsIn(source))
      if (out.length < source.length) smaller++
    }
    expect(smaller).toBeGreaterThan(4)
  })
})
