import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.js'

/** Over a title, so that a sentence is read as one of a paragraph. */
const read = (source: string): string[] =>
  parseArticle(`The pier of Lund\n\nThe harbour was calm in the morning, with little wind and no rain.\n\n${source}`, {}).quotes.map(
    ({ text, addressee }) => `${addressee?.name ?? '-'}: ${text}`
  )

describe('a listener, and what is told without "that"', () => {
  it.each([
    ['Jo Ames told reporters prices had risen.', 'reporters: prices had risen'],
    ['Jo Ames told the court police had lied.', 'the court: police had lied'],
    ['Jo Ames told the inquest death was quick.', 'the inquest: death was quick'],
    ['Jo Ames told MPs growth was slow.', 'MPs: growth was slow'],
    ['Jo Ames told Reuters output would fall.', 'Reuters: output would fall'],
    ['Jo Ames told the inquiry Paul Strand had lied.', 'the inquiry: Paul Strand had lied'],
    ['Jo Ames told customers fees would rise.', 'customers: fees would rise'],
    ['Jo Ames told a rally workers had been cheated.', 'a rally: workers had been cheated'],
    ['Jo Ames assured the council tax would fall.', 'the council: tax would fall'],
    ['Jo Ames told a news conference Denmark would pay.', 'a news conference: Denmark would pay'],
    // All of it is the listener.
    ['Jo Ames told the court officers to leave.', 'the court officers: to leave'],
    ['Jo Ames told the pier workers that prices had risen.', 'the pier workers: prices had risen'],
    // No listener: the verb does not need one.
    ['Jo Ames said the court officers had lied.', '-: the court officers had lied']
  ])('%s', (source, expected) => expect(read(source)).toEqual([expected]))
})
