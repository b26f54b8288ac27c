import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'

/** Who says what in a transcript. */
function said(source: string): readonly (readonly [string | undefined, string])[] {
  return parseArticle(source, { documentDate: '2024-02-13' }).quotes.map(({ speaker, text }) => [speaker?.name, text] as const)
}

const AFTER = '\n\nTARN: How many are without power?\n\nHOLLIS: About 200,000 of them. Most will have it back by Friday.\n\nTARN: Thank you for your time.'

describe('labels of transcripts', () => {
  test.each([
    ['a role', 'JAKE TARN, CNX ANCHOR: Good afternoon. We begin in Holm.\n\nSEN. JANE HOLLIS (D), HOLM: Thank you for having me.', ['Jake Tarn', 'Jane Hollis']],
    ['a role on a line of its own', 'JAKE TARN, HOST:\n\nGood afternoon to all of you. We begin in Holm.\n\nJANE HOLLIS, BYLINE: Thank you for having me.', ['Jake Tarn', 'Jane Hollis']],
    ['what is heard and seen', 'JAKE TARN (voice-over): Good afternoon. We begin in Holm.\n\nJANE HOLLIS (on camera): Thank you for having me.', ['Jake Tarn', 'Jane Hollis']]
  ])('%s', (_, opening, speakers) => {
    expect(said(`The storm in Holm\n\n${opening}${AFTER}`).map(([name]) => name)).toEqual([...speakers, 'Jake Tarn', 'Jane Hollis', 'Jake Tarn'])
  })

  test('a paragraph without a label goes on, but not with the question of a reporter', () => {
    const talk = `JAKE TARN: Good afternoon.${AFTER}`.replace('Most will', 'I have seen them.\n\nMost will').replace('Thank you for', 'That is good.\n\nQ   And what about the schools?\n\nTARN: Thank you for')
    const found = said(`The storm in Holm\n\n${talk}`)
    expect(found).toContainEqual(['HOLLIS', 'Most will have it back by Friday.'])
    expect(found.some(([, text]) => text.includes('schools'))).toBe(false)
  })

  test('a letter is to whom it greets, and a list names nobody who speaks', () => {
    expect(said('Ask Annie\n\nBy Annie Lark\n\nDear Annie: My sister borrows all of my coats, and my husband laughs.\n\nDear Cold: Lock the closet, and laugh as well.\n\nDear Annie: I disagree with you about the dog.\n\nDear Loyal: You are right, and so is the dog.')).toEqual([])
    expect(said('Squad named\n\nThe squad was named on Monday.\n\nGOALKEEPERS: Jo Ames (Holm), Ada Lind (Mellor)\n\nDEFENDERS: Olga Brandt (Holm), Petra Moss (Harwick), Ines Hale (Holm)')).toEqual([])
  })
})
