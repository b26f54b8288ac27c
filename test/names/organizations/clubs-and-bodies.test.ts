import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const story = (text: string): string => `Talks go on in the harbour town\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`
const read = (text: string): ReturnType<typeof parseArticle> => parseArticle(story(text))

/** The spans of organizations, in the order of the text. */
const spans = (text: string): readonly string[] => read(text).mentions.flatMap(({ organization, text: span, kind }) => (organization === undefined || kind !== 'name' ? [] : [span]))
const people = (text: string): readonly string[] => read(text).people.map(({ name }) => name)

describe('bodies behind the article', () => {
  it.each([
    ['On Friday the Committee took note of it, and the Commission agreed.', ['Committee', 'Commission']],
    ['On Friday the committee took note of it.', []],
    ['He sat on Committee benches.', []]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('whose name it is', () => {
  it('initials open a person', () => {
    expect(people('Leader of Opposition V D Brakvo was late.')).toEqual(['V. D. Brakvo'])
    expect(spans('Leader of Opposition V D Brakvo was late.')).toEqual([])
  })

  it('what speaks against a firm speaks for no place', () => {
    expect(people('Brakvo married his wife in May.')).toEqual(['Brakvo'])
  })
})
