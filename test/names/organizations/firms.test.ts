import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const story = (text: string): string => `Talks go on in the harbour town\n\n${text}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`

/** The spans of organizations, in the order of the text. */
const spans = (text: string): readonly string[] => parseArticle(story(text)).mentions.flatMap(({ organization, text: span, kind }) => (organization === undefined || kind !== 'name' ? [] : [span]))
/** The organizations with all that stands for them. */
const gathered = (text: string): readonly string[] => parseArticle(story(text)).organizations.map(({ aliases }) => [...aliases].sort().join(' / '))

describe('where the name of a firm ends', () => {
  it.each([
    ['Lund Skarvik and Co Ltd lent it, and Brakvo and Sons paid.', ['Lund Skarvik and Co Ltd', 'Brakvo and Sons']],
    ['Brakvo and Skarno Inc built it. Skarno Minerals and Chemical Corp sold it.', ['Brakvo and Skarno Inc', 'Skarno Minerals and Chemical Corp']],
    ['The talks were between Brakvo and Skarno Inc on Friday.', ['Brakvo', 'Skarno Inc']],
    ['Brakvo Ltd and Skarno Inc built it.', ['Brakvo Ltd', 'Skarno Inc']],
    ['Silver Fields of South Africa Ltd dug there. Shares of Skarno Ltd fell.', ['Silver Fields of South Africa Ltd', 'Skarno Ltd']],
    ['It was sold to Brakvo N.V. of Lugano and to Skarno Lines S.A. on Friday.', ['Brakvo N.V.', 'Skarno Lines S.A.']],
    ["Helmer's Inc sells ropes.", ["Helmer's Inc"]]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('what a firm is called by for short', () => {
  it.each([
    ['Paper Lantern Corp was late. Shares in Paper Lantern fell, and Paper Lantern said why.', ['Paper Lantern Corp', 'Paper Lantern', 'Paper Lantern']],
    ['Versatile Corp was late, and then Versatile was shut.', ['Versatile Corp', 'Versatile']],
    ['Norwegian Harbour Co was late. The stock of Norwegian Harbour fell.', ['Norwegian Harbour Co', 'Norwegian Harbour']],
    ['Lund Skarvik Inc was late. Lund Skarvik fell.', ['Lund Skarvik Inc', 'Lund Skarvik']],
    ['United States Ropes Inc was late. It left the United States.', ['United States Ropes Inc']],
    // A person whom the firm is called after.
    ['Ann Marsh Ltd was late. Ann Marsh said so.', ['Ann Marsh Ltd']],
    ['Sabo Skarvik Ltd was late. Mr Sabo Skarvik, 61, said so.', ['Sabo Skarvik Ltd']],
    // Versatile is no name here.
    ['Versatile Corp was late. Versatile ropes were sold.', ['Versatile Corp']]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))

  it.each([
    ['Skarno International Inc was late. Skarno said so.', ['Skarno / Skarno International Inc']],
    ['Skarno Lines was late. Skarno Lines Co, or SLC, said so.', ['SLC / Skarno Lines / Skarno Lines Co']],
    ['The E.F. Skarno Group was late. Skarno said so.', ['E.F. Skarno Group / Skarno']],
    ['The Bank of Vellamo was late. On Friday the Bank said so.', ['Bank / Bank of Vellamo']],
    // Well known by one word.
    ['The Skarno Congress of Sailors met. On Friday the Congress of the United States did.', ['Skarno Congress of Sailors', 'Congress of the United States']]
  ])('%s', (text, expected) => expect(gathered(text)).toEqual(expected))
})

describe('letters that a share is traded by', () => {
  it.each([
    ['Brakvo <BRK> rose, Swedish Paper <SWP ST> fell, and Skarno <SKN.S> did not move.', ['Brakvo', 'Swedish Paper', 'Skarno']],
    ['Brakvo Corp (NYSE: BRK) rose.', ['Brakvo Corp']],
    // Who made the picture.
    ['The harbour on Friday (Image: PA) was closed.', ['PA']]
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected))
})

describe('a headline in capitals', () => {
  const body = 'Swedish Paper Inc said on Friday that it would close its mill by the lake, where 40 people work, after talks with the Rope Workers Union had failed. The mill was opened in 1951, and nobody there has been told what will become of it. The town is said to look for others who may want to take it over, but none has been found so far, and few think that one will be.'
  const inHeadline = (headline: string): readonly string[] => {
    const { mentions, title } = parseArticle(`${headline}\n\n${body}\n`)
    return mentions.flatMap(({ organization, text, end }) => (organization === undefined || end > (title?.end ?? 0) ? [] : [text]))
  }
  it.each([
    ['TALKS OF SWEDISH PAPER ABOUT MILL FAIL', ['SWEDISH PAPER']],
    ['PAPER GROUP CLOSES MILL BY THE LAKE', []],
    ['KESTRANO INC CLOSES MILL BY THE LAKE', ['KESTRANO INC']]
  ])('%s', (headline, expected) => expect(inHeadline(headline)).toEqual(expected))

  it('has no line that only signs off among its names', () => {
    const { organizations } = parseArticle(`MILL BY THE LAKE CLOSES\n\n${body}\n REUTER\n`)
    expect(organizations.map(({ name }) => name)).toEqual(['Swedish Paper Inc', 'Rope Workers Union'])
  })
})
