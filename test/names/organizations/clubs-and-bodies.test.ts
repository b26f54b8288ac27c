import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const story = (text: string): string => `Talks go on in the harbour town\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`
const read = (text: string): ReturnType<typeof parseArticle> => parseArticle(story(text))

/** The spans of organizations, in the order of the text. */
const spans = (text: string): readonly string[] => read(text).mentions.flatMap(({ organization, text: span, kind }) => (organization === undefined || kind !== 'name' ? [] : [span]))
const people = (text: string): readonly string[] => read(text).people.map(({ name }) => name)

describe('where the name of a club ends', () => {
  it.each([
    ['He left FC Dynamo Tbilisi for SV Brakvo Bremen.', ['FC Dynamo Tbilisi', 'SV Brakvo Bremen']],
    ['Sporting Kansas City lost, and Inter Skarno CF won.', ['Sporting Kansas City', 'Inter Skarno CF']],
    ['Bank Brakvo Malaysia paid.', ['Bank Brakvo Malaysia']],
    ['The Skarno Pacific Railroad paid, and the railroad shut.', ['Skarno Pacific Railroad']],
    // Somebody of the club.
    ['Dynamo Tbilisi coach Ann Marsh left.', ['Dynamo Tbilisi']]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('how a game ends tells of the team', () => {
  it.each([
    ['A win over Skarno in the rain was the first.', ['Skarno']],
    ['They lost 3-1 to Skarno on Sunday.', ['Skarno']],
    // Where it was played.
    ['They lost 3-1 at Skarno on Sunday.', []],
    ['Ann Skarno led. A win over Skarno in the rain was the first.', []]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('bodies behind the article', () => {
  it.each([
    ['On Friday the Committee took note of it, and the Tribunal agreed.', ['Committee', 'Tribunal']],
    ['On Friday the committee took note of it.', []],
    ['The Tories lost, the Greens gained, and Labour won.', ['Tories', 'Greens', 'Labour']],
    ['The greens were cut, and labour is dear.', []],
    ['He sat on Committee benches.', []]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('US before a body', () => {
  it('is part of the name, and the short form the same body', () => {
    const { organizations } = read('The US Harbour Department said so. The Harbour Department was late.')
    expect(organizations.map(({ aliases }) => [...aliases].sort())).toEqual([['Harbour Department', 'US Harbour Department']])
  })

  it('is none where no body follows', () => expect(spans('The US Open was late. He told US officials.')).toEqual([]))
})

describe('what is told of firms and people alike', () => {
  it('is no evidence against a firm', () => {
    const text = 'Engineers from Brakvo saw the bridge. Brakvo warned the town, and Brakvo said the cables were old.'
    expect(spans(text)).toEqual(['Brakvo', 'Brakvo', 'Brakvo'])
    expect(people(text)).toEqual([])
  })

  it('is none for one', () => expect(people('Brakvo warned the town, and Brakvo said the cables were old.')).toEqual(['Brakvo']))
})

describe('whose name it is', () => {
  it('initials open a person', () => {
    expect(people('Leader of Opposition V D Brakvo was late.')).toEqual(['V. D. Brakvo'])
    expect(spans('Leader of Opposition V D Brakvo was late.')).toEqual([])
  })

  it.each([
    ['It was sent by the Iraqi television channel Al Brakvo.', ['Al Brakvo']],
    ['It was sent by Al Gore.', []],
    ['Brakvo Chief Ann Marsh was late.', ['Brakvo']],
    ['Chief Ann Marsh was late.', []]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('a bare name with a pronoun', () => {
  it('is a person where that speaks against a firm', () => expect(people('Brakvo married his wife in May.')).toEqual(['Brakvo']))
})
