import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundLikeness } from '../../../src/names/words/sound-likeness.js'

describe('soundLikeness', () => {
  // A dropped vowel costs 45 of a hundred, a consonant 95, k for g 25, the first letter 1.4 times as much.
  it.each([
    ['marta', 'marsta', 505 / 600], ['lindberk', 'lindberg', 775 / 800], ['kala', 'gala', 365 / 400], ['ali', 'bali', 305 / 400],
    // The v of one is the u of the other, whose own u is dropped; so are x and h.
    ['kauko', 'kauvko', 530 / 600], ['bahxa', 'baxa', 455 / 500]
  ])('of %s and %s is %d', (a, b, like) => {
    expect(soundLikeness(a, b)).toBeCloseTo(like, 10)
    expect(soundLikeness(b, a)).toBeCloseTo(like, 10)
  })

  it('gives the likeness itself or 0 where a least one is asked for', () => {
    const sounds = fc.string({ unit: fc.constantFrom('a', 'u', 'h', 'x', 'v', 'k', 'm', 'S'), maxLength: 8 })
    fc.assert(
      fc.property(sounds, sounds, sounds, sounds, (before, a, b, behind) => {
        const [one, other] = [before + a + behind, before + b + behind]
        const like = soundLikeness(one, other)
        expect(soundLikeness(one, other, 0.7)).toBe(like >= 0.7 ? like : 0)
        expect(soundLikeness(other, one)).toBeCloseTo(like, 10)
      })
    )
  })
})
