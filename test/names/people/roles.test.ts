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
    // Players of instruments and members of bodies.
    ['The band asked harpist Ilse Brandt and council member Per Moss.', ['Ilse Brandt: harpist', 'Per Moss: council member']],
    ['A checklist was made by Anna Lindquist.', ['Anna Lindquist: ']]
  ] satisfies readonly (readonly [text: string, roles: readonly string[]])[])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })

  it('tells nothing of the place that somebody is from, though it may be a name', () => {
    expect(rolesIn('Ilse Brandt of Kiel, a welder, said no.')).toContain('Ilse Brandt: welder')
  })

  it('keeps the subject of a sentence its subject when it tells what somebody is', () => {
    const { people, mentions } = parseArticle('Per Moss left early. Hugo Brandt holds the top office at the works and is also a member of the board. He met Moss.')
    expect(people[mentions.find(({ text }) => text === 'He')?.person ?? -1]?.name).toBe('Hugo Brandt')
  })
})
