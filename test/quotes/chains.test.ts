import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

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
