import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.js'

const read = (source: string) => parseArticle(source, {}).quotes.map((quote) => ({
  text: quote.text, speaker: quote.speaker?.name, via: quote.via.map((source) => source.name), to: quote.addressee?.name, within: quote.within
}))

describe('one utterance is one quote', () => {
  it('quoted as saying she told', () => {
    expect(read('Nora Ames was quoted by the harbour radio as saying she told Paul Strand that the pier was safe.')).toEqual([
      { text: 'the pier was safe', speaker: 'Nora Ames', via: ['the harbour radio'], to: 'Paul Strand', within: undefined }
    ])
  })
  it('a document that quotes somebody telling another', () => {
    expect(read('The account of the talks quoted Nora Ames telling Paul Strand that the pier was “safe as houses”.')).toEqual([
      { text: 'the pier was “safe as houses”', speaker: 'Nora Ames', via: ['The account of the talks'], to: 'Paul Strand', within: undefined }
    ])
  })
  it('keeps two utterances apart', () => {
    const [outer, inner, ...more] = read('Nora Ames said she told Paul Strand that the pier was safe.')
    expect(more).toEqual([])
    expect(outer).toMatchObject({ text: 'she told Paul Strand that the pier was safe', speaker: 'Nora Ames' })
    expect(inner).toMatchObject({ text: 'the pier was safe', speaker: 'Nora Ames', to: 'Paul Strand', within: 0 })
    const [said, told] = read('Nora Ames was quoted by the harbour radio as saying that Paul Strand told the town that the pier was safe.')
    expect(said).toMatchObject({ speaker: 'Nora Ames', via: ['the harbour radio'] })
    expect(told).toMatchObject({ text: 'the pier was safe', speaker: 'Paul Strand', within: 0 })
  })
})

describe('a source with a time beside it, or a listener', () => {
  it.each([
    ['Nora Ames was quoted today as saying that the pier was safe.', 'Nora Ames', []],
    ['Nora Ames was quoted on Monday by the harbour radio as saying that the pier was safe.', 'Nora Ames', ['the harbour radio']],
    ['Nora Ames was quoted by the harbour radio on Monday as saying that the pier was safe.', 'Nora Ames', ['the harbour radio']],
    ['The pier was safe, according to a report of May, an engineer told the Courier.', 'a report of May', ['an engineer']]
  ])('%s', (source, speaker, via) => expect(read(source)).toMatchObject([{ speaker, via }]))
})

describe('a source put in behind the name', () => {
  it.each([
    ['Nora Ames, quoted by the harbour radio, said the pier was safe.', ['the harbour radio']],
    ['“The pier is safe,” Nora Ames said, quoted by the harbour radio.', ['the harbour radio']],
    ['“The pier is safe,” said Nora Ames, cited by the harbour radio.', ['the harbour radio']],
    ['“The pier is safe,” Nora Ames said, flanked by the harbour radio.', []],
    ['Nora Ames, hit by a boom, said the pier was safe.', []]
  ])('%s', (source, via) => expect(read(source)[0]).toMatchObject({ speaker: 'Nora Ames', via }))
})

describe('a source named by what it is', () => {
  it.each([
    ['The Tasnim news agency said that the pier was safe.', 'Tasnim'],
    ['The village newspaper said that the pier was safe.', undefined],
    ['Tasnim news agency’s editor said that the pier was safe.', undefined]
  ])('%s', (source, name) => {
    const { quotes, organizations } = parseArticle(source, {})
    expect(organizations[quotes[0]?.speaker?.organization ?? -1]?.name).toBe(name)
  })
})

describe('words inside what somebody says', () => {
  it('a thing that shows something is no second speaker', () => {
    expect(read('Nora Ames said that the rules on mooring, especially at night, over the past four decades have shown that “nobody cares” for the pier.').map((quote) => quote.speaker)).toEqual(['Nora Ames'])
  })
  it('what others think ends where the speaker goes on', () => {
    const quotes = read('Nora Ames said some believe the town pays for bricks, but her main aim is to keep the port open.')
    expect(quotes.find((quote) => quote.speaker === 'some')?.text).toBe('the town pays for bricks')
    expect(quotes[0]?.text).toBe('some believe the town pays for bricks, but her main aim is to keep the port open')
  })
})

describe('what is put in between the cue and what was said', () => {
  it.each([
    ['Nora Ames told him, as the harbour radio reported, that “the pier is a gift”.', 'Nora Ames', ['the harbour radio'], '“the pier is a gift”'],
    ['Nora Ames told divers, when asked about the talks, that the pier was safe.', 'Nora Ames', [], 'the pier was safe'],
    ['Nora Ames stressed, on Monday, during the talks with the harbour master, Paul Strand, that the pier was safe.', 'Nora Ames', [], 'the pier was safe'],
    ['The engineer, Nora Ames, affirmed today, Sunday, in a call with her Danish counterpart, Paul Strand, that the pier was safe.', 'Nora Ames', [], 'the pier was safe'],
    ['The club said, citing a diver close to the mayor who asked not to be named, that the pier was safe.', 'The club', [], 'the pier was safe'],
    ['According to a statement by her office received by the harbour radio, Nora Ames said that “the pier is safe”.', 'Nora Ames', ['a statement'], '“the pier is safe”'],
    ['“The pier is safe,” state news agency SANA cited a diver as saying.', 'a diver', ['SANA'], '“The pier is safe,”'],
    ['Nora Ames was quoted as saying by the harbour radio that the pier was safe.', 'Nora Ames', ['the harbour radio'], 'the pier was safe'],
    ['“The pier is safe,” Nora Ames was quoted as saying by the harbour radio.', 'Nora Ames', ['the harbour radio'], '“The pier is safe,”'],
    ['The office of the mayor quoted Nora Ames as having told Paul Strand that the pier was safe.', 'Nora Ames', ['The office of the mayor'], 'the pier was safe']
  ])('%s', (source, speaker, via, text) => {
    expect(read(source).map((quote) => [quote.speaker, quote.via, quote.text])).toEqual([[speaker, via, text]])
  })
  it.each([
    // No clause behind it is what was told.
    ['They were unaware, Ames said, until weeks after the storm began, that all piers had gone.', 'They were unaware, until weeks after the storm began, that all piers had gone'],
    ['As Ames noted, the pier was safe.', 'the pier was safe'],
    ['It was late, Ames said, and added that the pier was shut.', 'It was late']
  ])('not in: %s', (source, text) => {
    expect(read(source)[0]).toMatchObject({ speaker: 'Ames', via: [] })
    expect(parseArticle(source, {}).quotes[0]?.parts.map(({ start, end }) => source.slice(start, end)).join(', ')).toBe(text)
  })
  it('whoever passes words on is not who goes on speaking', () => {
    expect(read('Nora Ames called on the town “to wake up”, the harbour radio reported, and warned of “a storm”.').map((quote) => [quote.speaker, quote.via])).toEqual([['Nora Ames', ['the harbour radio']], ['Nora Ames', []]])
    expect(read('It was late, Ames said, and warned of “a storm”.').map((quote) => quote.speaker)).toEqual(['Ames', 'Ames'])
  })
})

describe('within what somebody says', () => {
  it.each([
    ['Nora Ames welcomed a decision to label the pier “a gift”.', 'a decision to label the pier “a gift”'],
    ['Nora Ames wrote that they had spoken “like old friends”.', 'they had spoken “like old friends”'],
    ['Nora Ames used the hour to label the pier “a gift”.', 'the pier “a gift”']
  ])('nobody else speaks: %s', (source, text) => {
    expect(read(source)).toMatchObject([{ speaker: 'Nora Ames', text }])
  })
  it('a name that something is called ends before its verb', () => {
    expect(read('What Paul Strand calls “a gift” was “a burden for us all”, Nora Ames said.')[1]).toMatchObject({ text: '“a gift”', within: 0 })
  })
  it('the verb of what is determined has no say in who goes on', () => {
    expect(read('Nora Ames said on Monday that the town is determined to stay, stressing that “nobody leaves”.').map((quote) => quote.speaker)).toEqual(['Nora Ames', 'Nora Ames'])
  })
})

describe('an apposition behind according to', () => {
  it.each([
    ['According to the harbour master, Nora Ames, the pier is safe.', 'Nora Ames', 'the pier is safe'],
    ['According to Nora Ames, the harbour master, the pier is safe.', 'Nora Ames', 'the pier is safe'],
    ['According to Nora Ames, divers, sailors and cooks were late.', 'Nora Ames', 'divers, sailors and cooks were late'],
    ['According to Nora Ames, the pier, the mole and the yard are safe.', 'Nora Ames', 'the pier, the mole and the yard are safe']
  ])('%s', (source, speaker, text) => {
    expect(read(source)).toMatchObject([{ speaker, text }])
  })
})

describe('where it begins and ends, and whose it is', () => {
  it.each([
    ['Nora Ames said parts of the pier “fell short of the rules”.', 'Nora Ames', 'parts of the pier “fell short of the rules”'],
    ['Nora Ames accused the town of a “war” on divers, hours after she left.', 'Nora Ames', 'the town of a “war” on divers'],
    ['The day was named by the board, whose chair, Judge Nora Ames, said that the pier was safe.', 'Nora Ames', 'the pier was safe'],
    ['Nora Ames had written to the mayor ahead of the visit urging the town to wait.', 'Nora Ames', 'to wait'],
    ['Nora Ames had sent the mayor a letter from Paul Strand urging the town to wait.', 'Paul Strand', 'to wait']
  ])('%s', (source, speaker, text) => {
    expect(read(source)).toMatchObject([{ speaker, text }])
  })
})

describe('a source of', () => {
  it.each([
    ['A Ministry of Oil source told the radio that the tap was shut.', 'A Ministry of Oil source'],
    ['The Ministry of Oil told the radio that the tap was shut.', 'Ministry of Oil']
  ])('%s', (source, speaker) => {
    expect(read(source)[0]?.speaker).toBe(speaker)
  })
})

describe('who of two', () => {
  it.each([
    ['The diver had a call from Nora Ames, who thanked him for “a good day”.', 'Nora Ames'],
    ['The harbour master spoke to Nora Ames, who thanked him for “a good day”.', 'Nora Ames'],
    ['She met an aide to Nora Ames, who thanked her for “a good day”.', 'an aide to Nora Ames'],
    ['She had a letter from Nora Ames, which thanked her for “a good day”.', 'Nora Ames']
  ])('%s', (source, speaker) => {
    expect(read(source)[0]?.speaker).toBe(speaker)
  })
})

describe('who is passed on', () => {
  it.each([
    // Behind a place.
    ['The harbour radio quoted an official at the ministry in Lund as saying that the pier was safe.', 'an official at the ministry in Lund', ['The harbour radio']],
    // Named by "quoting", with or without a description.
    ['The pier is safe, Reuters reported, quoting medics.', 'medics', ['Reuters']],
    ['Reuters reported on Monday, quoting an aide who was there, that the pier was safe.', 'an aide', ['Reuters']],
    // What is cited is nobody.
    ['The pier is shut, the radio said, citing the cold.', 'the radio', []]
  ])('%s', (source, speaker, via) => {
    expect(read(source)[0]).toMatchObject({ speaker, via })
  })
})
