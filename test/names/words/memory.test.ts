import { describe, expect, it } from 'vitest'
import { compareNames, explainNames, normalizeName } from '../../../src/index.js'
import { Memory } from '../../../src/names/words/memory.js'

describe('Memory', () => {
  it('holds what was asked for last, and never more than twice its size', () => {
    const memory = new Memory<number>(10)
    for (let key = 0; key < 1000; key++) {
      memory.set('often', -1)
      memory.set(String(key), key)
      expect(memory.get('often')).toBe(-1)
    }
    const held = Array.from({ length: 1000 }, (_, key) => key).filter((key) => memory.get(String(key)) !== undefined)
    expect(held.length).toBeLessThanOrEqual(20)
    expect(held).toContain(999)
    expect(held).not.toContain(0)
  })

  it('keeps nothing under a key that no name is as long as', () => {
    const memory = new Memory<number>(10)
    memory.set('x'.repeat(5000), 1)
    expect(memory.get('x'.repeat(5000))).toBeUndefined()
  })

  it('changes no result: many names later every answer is what it was', () => {
    const pairs = [
      ['Yusuf al-Karim', 'Yousef Al Kareem'],
      ['Anton Veselov', 'Antonina Veselova'],
      ['Park Min-seo', 'Minseo Park'],
      ['Robert Hale', 'Bob Hale']
    ] as const
    const answers = (): unknown => pairs.map(([a, b]) => [compareNames(a, b), explainNames(b, a), normalizeName(a), normalizeName(b)])
    const before = answers()
    for (let count = 0; count < 9000; count++) compareNames(`Given${count.toString(36)} Family${(count * 7).toString(36)}`, 'Somebody Else')
    expect(answers()).toEqual(before)
  })
})
