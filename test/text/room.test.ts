import { describe, expect, it } from 'vitest'
import { leaveRoom } from '../../src/text/room.js'

describe('leaveRoom', () => {
  it('asks for nothing while a text is of common length', () => {
    expect(leaveRoom('')).toBe(0)
    expect(leaveRoom('The quay was open. '.repeat(50_000))).toBe(0)
  })

  it('asks for room between the rooms of a long one', () => {
    expect(leaveRoom('The quay was open. '.repeat(250_000))).toBeGreaterThan(64e6)
  })
})
