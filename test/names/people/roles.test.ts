import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** What the text calls each person: "Name: role; role". */
const rolesIn = (text: string): readonly string[] => parseArticle(text).people.map(({ name, roles }) => `${name}: ${roles.join('; ')}`)

describe('roles', () => {
  it.each([
    // Age and origin stand between a name and what its bearer is.
    ['Ilse Brandt of Leeds, a welder, said no.', ['Ilse Brandt: welder']],
    ['Ilse Brandt, 34, from Leeds, a welder, said no.', ['Ilse Brandt: welder']],
    ['Ilse Brandt of Oxford, England, chair of the ferry board, said no.', ['Ilse Brandt: chair of the ferry board']],
    ['Ilse Brandt of Leeds, who met the mayor, said no.', ['Ilse Brandt: ']],
    ['Ilse Brandt of Leeds, the port in the north, said no.', ['Ilse Brandt: ']],
    // Words that may report are modifiers too.
    ['Ilse Brandt, state ferry director, said no.', ['Ilse Brandt: state ferry director']],
    ['Ilse Brandt, the suspected ringleader of the gang, said no.', ['Ilse Brandt: suspected ringleader of the gang']],
    ['Ilse Brandt, told president Moss knew, said no.', ['Ilse Brandt: ', 'Moss: president']],
    // Who is of a party, and a noun behind the first role.
    ['Ilse Brandt, a Maine Republican, voted no.', ['Ilse Brandt: Maine Republican']],
    ['Ilse Brandt, an associate fellow at the Harbour Institute, said no.', ['Ilse Brandt: associate fellow at the Harbour Institute']],
    ['The Republican Party said no.', []],
    // What somebody is made, takes over or is identified as.
    ['The Senate confirmed Ilse Brandt as harbour minister.', ['Ilse Brandt: harbour minister']],
    ['Ilse Brandt replaced Hugo Moss as coach of the team.', ['Ilse Brandt: coach of the team', 'Hugo Moss: ']],
    ['Ilse Brandt took over from Hugo Moss as mayor of Leeds.', ['Ilse Brandt: mayor of Leeds', 'Hugo Moss: ']],
    ['Ilse Brandt met Hugo Moss as mayor of Leeds.', ['Ilse Brandt: ', 'Hugo Moss: ']],
    ['Ilse Brandt, as chief negotiator, signed the deal.', ['Ilse Brandt: chief negotiator']],
    ['As head of the ferry board, Ilse Brandt signed the deal.', ['Ilse Brandt: head of the ferry board']],
    ['Once a welder, Ilse Brandt runs a shop.', ['Ilse Brandt: welder']],
    ['The new head of the ferry board will be Ilse Brandt.', ['Ilse Brandt: new head of the ferry board']],
    ['The problem of the mayor is Ilse Brandt.', ['Ilse Brandt: ']],
    ['The driver was identified by police as Hugo Moss.', ['Hugo Moss: driver']],
    ['A welder named Hugo Moss was hurt.', ['Hugo Moss: welder']],
    ['The mayor named Hugo Moss on Friday.', ['Hugo Moss: ']],
    ['A judge named Hugo Moss as the heir.', ['Hugo Moss: heir']],
    // Whoever tells a sentence behind a comma is not what stands before it; "and" ends no office.
    ['The plan was sent to the mayor, Ilse Brandt said.', ['Ilse Brandt: ']],
    ['The mayor, Ilse Brandt said the plan was late.', ['Ilse Brandt: mayor']],
    ['He ran for President of the Council and Ilse Brandt lost.', ['Ilse Brandt: ']],
    // Names are part of what is told of others.
    ['Ilse Brandt, an adviser to President Moss, said no.', ['Ilse Brandt: adviser to President Moss', 'Moss: President']],
    ['Ilse Brandt, a spokeswoman for the Moss campaign, said no.', ['Ilse Brandt: spokeswoman for the Moss campaign', 'Moss: ']],
    ['Ilse Brandt, an aide to the mayor and stayed with him, left.', ['Ilse Brandt: aide to the mayor']],
    ['Ilse Brandt, head of the port and retired general, left.', ['Ilse Brandt: head of the port and retired general']],
    // Players of instruments and members of bodies.
    ['The band asked harpist Ilse Brandt and council member Hugo Moss.', ['Ilse Brandt: harpist', 'Hugo Moss: council member']],
    ['A checklist was made by Anna Lindquist.', ['Anna Lindquist: ']]
  ] satisfies readonly (readonly [text: string, roles: readonly string[]])[])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })

  it.each([
    // Fields that may be adverbs, offices in letters, and what is no office.
    ['Karnataka home minister Hugo Moss said no.', ['Hugo Moss: Karnataka home minister']],
    ['The deputy CM Hugo Moss said no.', ['Hugo Moss: deputy CM']],
    ['Said forecaster Ilse Brandt: it will rain.', ['Ilse Brandt: forecaster']],
    ['Miss Ilse Brandt of Leeds, Mrs. Anna M. Dean of York, and others sang.', ['Ilse Brandt: ', 'Anna M. Dean: ']]
  ] satisfies readonly (readonly [text: string, roles: readonly string[]])[])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })

  it('tells nothing of the place that somebody is from, though it may be a name', () => {
    expect(rolesIn('Ilse Brandt of Kiel, a welder, said no.')).toContain('Ilse Brandt: welder')
  })

  it('keeps the subject of a sentence its subject when it tells what somebody is', () => {
    const { people, mentions } = parseArticle('Hugo Moss left early. Hugo Brandt holds the top office at the works and is also a member of the board. He met Moss.')
    expect(people[mentions.find(({ text }) => text === 'He')?.person ?? -1]?.name).toBe('Hugo Brandt')
  })
})

/** The words of the mentions of each person. */
const mentionsIn = (text: string): Readonly<Record<string, readonly string[]>> => {
  const { people, mentions } = parseArticle(text)
  return Object.fromEntries(people.map((person) => [person.name, person.mentions.map((at) => mentions[at]?.text ?? '')]))
}

describe('who is meant', () => {
  it('takes the only one of so many years for whoever is so old', () => {
    expect(mentionsIn('Ilse Brandt, 34, met Hugo Moss, 52. The 34-year-old left. The 52-year-old stayed.')).toEqual({
      'Ilse Brandt': ['Ilse Brandt', 'The 34-year-old'],
      'Hugo Moss': ['Hugo Moss', 'The 52-year-old']
    })
  })

  it('does not mean whom the article calls Mrs by the family name alone', () => {
    expect(mentionsIn('Mrs. Anna Moss was hurt. Her stepson, Hugo Moss, was there. Mrs. Moss was 70. Moss said it was late.')).toEqual({
      'Anna Moss': ['Anna Moss', 'Her', 'Moss'],
      'Hugo Moss': ['Her stepson', 'Hugo Moss', 'Moss']
    })
  })

  it('gives the name of a couple to him', () => {
    expect(mentionsIn('Mr. and Mrs. Gerrit Moss sang. Mr. Moss is a lawyer.')).toEqual({ 'Gerrit Moss': ['Gerrit Moss', 'Moss', 'a lawyer'] })
  })

  it('takes the elder for the one who is no Jr.', () => {
    expect(mentionsIn('Hugo Moss Jr. succeeded his father, Hugo Moss Sr., in 2010. The elder Moss died.')['Hugo Moss Sr.']).toEqual(['his father', 'Hugo Moss Sr.', 'Moss'])
  })

  it('sees nobody in the people before another', () => {
    expect(mentionsIn('Hugo Moss fled. The Belgian and French police searched.')).toEqual({ 'Hugo Moss': ['Hugo Moss'] })
  })
})
