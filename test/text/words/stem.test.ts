import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../src/text/words/stem.js'

describe('stemOf', () => {
  it.each([
    ['victory', 'victories'], ['defend', 'defending'], ['plan', 'planned'], ['agree', 'agreed'], ['hope', 'hoping'], ['relate', 'relational'],
    ['electric', 'electrical'], ['adopt', 'adoption'], ['replace', 'replacement'], ['fall', 'falls'], ['kindly', 'kindly']
  ])('%s and %s are one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })

  it.each([['war', 'warm'], ['port', 'portrait'], ['nation', 'native'], ['sing', 'sign'], ['meeting', 'metal']])('%s and %s are two', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })

  it.each(['', 'at', "o'neill", 'núñez', '2019', 'U.S', 'y'.repeat(100_000)])('leaves %.20s alone', (word) => {
    expect(stemOf(word)).toBe(word)
  })
})
