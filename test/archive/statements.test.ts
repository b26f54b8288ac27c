import { describe, expect, it } from 'vitest'
import { linkArticles } from '../../src/archive/link.js'
import { make, type Made } from './factory.js'

type Said = NonNullable<Made['quotes']>[number]
const DAY = '2023-10-04'

/** Links one quote of each of two articles; are they one statement? */
function linked(a: Said, b: Said, dates: readonly [string, string] = [DAY, DAY]): boolean {
  const people = ['Carmen Borg', 'Mohamed al-Zarrouk']
  const archive = linkArticles([make({ date: dates[0], people, organizations: ['Gozo Radio'], quotes: [a] }), make({ date: dates[1], people, organizations: ['Gozo Radio'], quotes: [b] })])
  return archive.statements.some(({ quotes }) => quotes.length === 2)
}

const BORG = 'Carmen Borg'
const ZARROUK = 'Mohamed al-Zarrouk'

describe('renderings of one statement', () => {
  it.each([
    ['the same words', 'We will pay every invoice before the winter ends.', 'We will pay every invoice before the winter ends.'],
    ['other capitals and marks', 'we will pay every invoice before the winter ends', '“We will pay every invoice, before the winter ends!”'],
    ['quoted in part', 'Every fishing licence that was sold twice will be bought back at its price by June.', 'every fishing licence that was sold twice will be bought back'],
    ['one word another', 'the drought dealt a heavy blow to growers on both shores', 'this drought had dealt a severe blow to the growers of both shores'],
    ['tense and person moved', 'I have asked the auditors to open the harbour accounts to parliament', 'he had asked auditors to open the harbour accounts to the parliament'],
    ['a longer translation', 'the new dam will not steal water from downstream farmers', 'the construction of this new dam is not going to steal the water of the farmers who live downstream, who are our brothers'],
    ['singular and plural', 'the smugglers use children to carry weapons across the marshes', 'a smuggler uses a child for carrying the weapon through the marshes']
  ])('%s', (_, a, b) => {
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG })).toBe(true)
    expect(linked({ text: b, by: BORG }, { text: a, by: BORG })).toBe(true)
  })

  it.each([
    ['a short sentence beside another one', 'We have mended too many roofs on this street. Next time there will be a bill.', 'we have mended too many roofs on this street'],
    ['words in marks, in another clause', 'the driver had stopped at the pier “without a ticket and without a coat to his name”', 'he was “without a ticket and without a coat to his name” as he came home'],
    ['many common words and one that tells', 'We shall free every political prisoner in the first hour of the first day.', 'she vowed to release “every political prisoner in the first hour of the first day” and to give the bank to people who can count'],
    ['four words, and two that tell', 'We ran clean out of anchors.', 'his crew “ran clean out of anchors” after the third storm off Gozo'],
    ['first person and third', 'I have no debts to hide and no rival to fear.', 'he had “no debts to hide and no rival to fear” and would be there on Sunday']
  ])('hold a row of the same words: %s', (_, a, b) => {
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG })).toBe(true)
    expect(linked({ text: a, by: BORG }, { text: b, by: ZARROUK })).toBe(false)
  })

  it.each([
    ['accept a peace', 'Gozo would never accept a peace that is written without it', 'Gozo will not accept any peace that is drafted without it', true],
    ['unity of an island', 'Malta would not allow any harm to the unity of Gozo', 'Malta will not allow any prejudice to the unity of Gozo', true],
    ['no message', 'the ferry had received no message from Tunis', 'The ferry company has not received any message out of Tunis harbour', true],
    ['two reactors, three', 'Gozo will build two reactors at Ringstad', 'Gozo will build three reactors at Ringstad', false],
    ['denied, and not', 'Gozo would accept a peace that is written in Rome', 'Gozo will not accept any peace that is drafted in Rome', false],
    ['another object', 'Gozo would never accept a peace that is written without it', 'Gozo will not accept any treaty that is drafted in Rome', false]
  ])('told on one occasion need to share little: %s', (_, a, b, same) => {
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG })).toBe(same)
    expect(linked({ text: a, by: BORG }, { text: b, by: ZARROUK })).toBe(false)
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG }, ['2019-01-02', DAY])).toBe(false)
  })

  it('may have an office for a speaker, and in the other article who holds it', () => {
    const said = (role: string): boolean =>
      linkArticles([
        make({ date: DAY, people: [{ name: BORG, roles: ['Energy Minister'] }], quotes: [{ text: 'the country had gas for two winters', by: BORG }] }),
        make({ date: DAY, quotes: [{ text: 'The country has gas for two winters', by: role }] })
      ]).statements.some(({ quotes }) => quotes.length === 2)
    expect(said('the energy minister')).toBe(true)
    expect(said('the Maltese energy minister')).toBe(true)
    expect(said('the deputy energy minister')).toBe(false)
    expect(said('the harbour master')).toBe(false)
  })

  it('may be of little content if they are the same to the letter, by one speaker within days', () => {
    const text = 'It was no offer. It was a lecture.'
    expect(linked({ text, by: BORG }, { text: 'it was no offer, it was a lecture', by: BORG })).toBe(true)
    expect(linked({ text, by: BORG }, { text: 'It was an offer. It was no lecture.', by: BORG })).toBe(false)
    expect(linked({ text, by: BORG }, { text, by: ZARROUK })).toBe(false)
    expect(linked({ text, by: BORG }, { text, by: BORG }, ['2019-01-02', DAY])).toBe(false)
  })

  it('may lack a speaker, or have a relaying source for one, in one article', () => {
    const text = 'the smugglers use children to carry weapons across the marshes'
    expect(linked({ text, by: BORG }, { text })).toBe(true)
    expect(linked({ text, by: BORG }, { text: 'smugglers used children to carry their weapons through the marshes', by: 'Gozo Radio' })).toBe(true)
    expect(linked({ text, by: BORG }, { text, by: 'both sides' })).toBe(true)
  })

  it('may be told in other words on one occasion; where no day is known, the words must tell', () => {
    const [a, b] = ['the new dam will not steal water from downstream farmers', 'farmers who live downstream of the lake fear that others steal the water that the growers of the new valley want']
    const undated = linkArticles([a, b].map((text) => make({ people: ['Carmen Borg'], organizations: [], quotes: [{ text, by: BORG }] })))
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG })).toBe(false)
    expect(undated.statements.some(({ quotes }) => quotes.length === 2)).toBe(false)
    const said = linkArticles([a, a].map((text) => make({ people: ['Carmen Borg'], organizations: [], quotes: [{ text, by: BORG }] })))
    expect(said.statements.some(({ quotes }) => quotes.length === 2)).toBe(true)
  })

  it('may be printed again long after, in the same words', () => {
    const text = 'We will pay every invoice before the winter ends.'
    expect(linked({ text, by: BORG }, { text, by: BORG }, ['2019-01-02', DAY])).toBe(true)
  })
})

describe('different statements', () => {
  it.each([
    ['nothing in common', 'We will pay every invoice before the winter ends.', 'The bridge is closed to lorries.'],
    ['the same topic', 'the drought dealt a heavy blow to growers on both shores', 'growers on both shores must learn to live with less rain and fewer pumps'],
    ['only names in common', 'Malta and Tunisia share one sea', 'Tunisia owes Malta an answer on the two trawlers'],
    ['common words', 'the government will help the people of this country', 'the government and the people of the country know who is right'],
    ['denied', 'the cabinet will raise the tax on diesel next spring', 'the cabinet will not raise the tax on diesel next spring'],
    ['other numbers', 'the storm damaged 40 boats in the northern basin', 'the storm damaged 90 boats in the northern basin'],
    ['too short to tell', 'proud', 'proud'],
    ['a short phrase', 'deeply worried', 'deeply worried by what the auditors found in the harbour accounts'],
    ['the same first words', 'I have said again and again that pumps alone will not save the valley', 'I have said again and again that nobody should fish at night'],
    ['empty words only', 'Yes, I do.', 'Yes, I do.'],
    ['a row of words that tell nothing', 'It is one of the things that we will have to look at again, he told the auditors', 'It is one of the things that we will have to look at, and so are boats'],
    ['a long name in common', 'the Ministry of Foreign Affairs of the Republic of Tunisia owes us a reply', 'the Ministry of Foreign Affairs of the Republic of Tunisia hired two divers']
  ])('%s', (_, a, b) => {
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG })).toBe(false)
    expect(linked({ text: b, by: BORG }, { text: a, by: BORG })).toBe(false)
  })

  it.each([
    ['a paraphrase by another person', 'the drought dealt a heavy blow to growers on both shores', 'this drought had dealt a severe blow to the growers of both shores'],
    ['a short sentence by another person', 'the harbour needs pumps', 'the harbour needs pumps']
  ])('%s', (_, a, b) => {
    expect(linked({ text: a, by: BORG }, { text: b, by: ZARROUK })).toBe(false)
  })

  it('a paraphrase of long ago', () => {
    const [a, b] = ['the drought dealt a heavy blow to growers on both shores', 'this drought had dealt a severe blow to the growers of both shores']
    expect(linked({ text: a, by: BORG }, { text: b, by: BORG }, ['2019-01-02', DAY])).toBe(false)
  })

  it('never a quote and the quote inside it', () => {
    const whole = 'The minister told us that every invoice will be paid before the winter ends'
    const archive = linkArticles([make({ people: [BORG], quotes: [{ text: whole, by: BORG }, { text: 'every invoice will be paid before the winter ends', by: BORG, inside: true }] })])
    expect(archive.statements.map(({ quotes }) => quotes.length)).toEqual([1, 1])
  })

  it('terms are no statements', () => {
    const term = { text: 'the great harbour bargain of Sliema', kind: 'term' as const }
    expect(linkArticles([make({ quotes: [term] }), make({ quotes: [term] })]).statements).toEqual([])
  })
})

describe('what a statement tells', () => {
  const text = 'the drought dealt a heavy blow to growers on both shores'
  const archive = linkArticles([
    make({ date: DAY, people: [BORG], quotes: [{ text, by: BORG, via: 'Gozo Radio' }, { text, by: BORG }] }),
    make({ date: '2023-10-05', people: ['C. Borg', BORG], quotes: [{ text: 'this drought had dealt a severe blow to the growers of both shores', by: BORG }] })
  ])
  const [statement] = archive.statements

  it('the same sentence printed twice in one article is one statement with two places', () => {
    expect(statement?.quotes.map(({ article, quote, variant }) => [article, quote, variant])).toEqual([[0, 0, 0], [0, 1, 0], [1, 0, 1]])
  })

  it('the renderings, and the words that only one has', () => {
    expect(statement?.variants.map(({ differs }) => differs)).toEqual([['heavy'], ['severe']])
    expect(statement?.variants[0]?.text).toBe(text)
  })

  it('who relays it where', () => {
    expect(statement?.quotes.map(({ via }) => via.map(({ name }) => name))).toEqual([['Gozo Radio'], [], []])
  })

  it('the speaker, as a person of the archive', () => {
    expect(statement?.speaker).toEqual({ name: BORG, person: archive.people.findIndex(({ name }) => name === BORG) })
  })

  it('what might be the same is listed, with what is shared', () => {
    const { statements } = linkArticles([
      make({ date: DAY, people: [BORG], quotes: [{ text: 'the cabinet will raise the tax on diesel next spring', by: BORG }] }),
      make({ date: DAY, people: [BORG], quotes: [{ text: 'the cabinet will not raise the tax on diesel next spring', by: BORG }] })
    ])
    expect(statements.map(({ maybe }) => maybe.map((one) => one.statement))).toEqual([[1], [0]])
    expect(statements[0]?.maybe[0]?.shared).toEqual(expect.arrayContaining(['cabinet', 'raise', 'tax', 'diesel']))
  })
})
