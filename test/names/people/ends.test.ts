import { describe, expect, it } from 'vitest'
import { Actor } from '../../../src/names/people/actors.js'
import { Ends } from '../../../src/names/people/ends.js'

const actor = (): Actor => new Actor(undefined, undefined)

describe('Ends', () => {
  it('knows whose mention ends with a word, and of no other word', () => {
    const ends = new Ends(40, 4096)
    const [one, other] = [actor(), actor()]
    ends.set(0, one)
    ends.set(39, other)
    expect(ends.at(0)).toBe(one)
    expect(ends.at(39)).toBe(other)
    expect(ends.at(1)).toBeUndefined()
    expect(ends.at(-1)).toBeUndefined()
    expect(ends.at(64)).toBeUndefined()
  })

  it('gives the place of a word far back to one at hand', () => {
    const ends = new Ends(1_000_000, 16)
    const [far, near, here] = [actor(), actor(), actor()]
    ends.set(3, far)
    ends.set(120, near)
    ends.set(131, here)
    expect(ends.at(131)).toBe(here)
    expect(ends.at(120)).toBe(near)
    expect(ends.at(3)).toBeUndefined()
  })
})
