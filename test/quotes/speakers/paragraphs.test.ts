import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** Paragraphs inside an article. */
const article = (...paragraphs: readonly string[]): string => ['The pier', 'The harbour was quiet on Monday morning.', ...paragraphs, 'The weather was fine.'].join('\n\n')
/** Speaker, addressee if there is one, and what was said, of every quote that is no term. */
const read = (source: string): readonly string[] => parseArticle(source).quotes.filter((quote) => quote.kind !== 'term')
  .map((quote) => `${quote.speaker?.name ?? '-'}${quote.addressee === undefined ? '' : ` to ${quote.addressee.name}`} | ${quote.parts.map((part) => source.slice(part.start, part.end)).join(' … ')}`)

describe('over paragraphs', () => {
  it('a mark left open belongs to whoever is named behind the last paragraph', () => {
    expect(read(article('“The pier is ours.', '“It was built by our fathers.', '“We will not sell it,” Helen Brandt said.'))).toEqual(['Helen Brandt | The pier is ours. … It was built by our fathers. … We will not sell it,'])
  })
  it('what is not opened anew may be closed', () => {
    expect(read(article('Helen Brandt said, "The pier is ours.', 'It was built by our fathers." Then she left.'))).toEqual(['Helen Brandt | The pier is ours. … It was built by our fathers.'])
    // Nothing was open: a stray mark.
    expect(read(article('Helen Brandt said, "The pier is ours."', 'It was built by our fathers." Then she left.'))).toEqual(['Helen Brandt | The pier is ours.'])
  })
  it('a line announces what somebody wrote', () => {
    expect(read(article('Helen Brandt wrote on Friday:', 'Our pier is old. It must be mended.'))).toEqual(['Helen Brandt | Our pier is old. It must be mended.'])
    // Somebody who says nothing, and a list.
    expect(read(article('Helen Brandt has three boats:', 'The first is red. The others are blue.'))).toEqual([])
    expect(read(article('Helen Brandt said she had three boats:', 'The first is red.'))).toEqual(['Helen Brandt | she had three boats'])
  })
  it('the last verb of saying announces, and what stands before it is not said', () => {
    expect(read(article('When Helen Brandt left, the owner said:', '“It is gone.”'))).toEqual(['the owner | It is gone.'])
    expect(read(article('When Helen Brandt protested, an aide said on Monday:', '“It is gone.”'))).toEqual(['an aide | It is gone.'])
    expect(read(article('That is Olav Holm, a diver, who quoted Helen Brandt as saying:', '“It is gone.”'))).toEqual(['Helen Brandt | It is gone.'])
  })
  it('who acts behind the words has said them', () => {
    expect(read(article('“Gone?” Helen Brandt put the rope down.'))).toEqual(['Helen Brandt | Gone?'])
    expect(read(article('“Where has it gone?” The rope lay on the pier.'))).toEqual(['- | Where has it gone?'])
  })
})

describe('what stands between', () => {
  it.each([
    // A listener with an aside.
    ['An aide told the radio, which broke the story, that the pier was safe.', ['An aide to the radio | the pier was safe']],
    ['Helen Brandt asked the mayor, Olav Holm, whether the pier was safe.', ['Helen Brandt to Olav Holm | whether the pier was safe']],
    ['Helen Brandt told the court under oath that the pier was safe.', ['Helen Brandt to the court | the pier was safe']],
    ['Helen Brandt told divers there would be no boats.', ['Helen Brandt to divers | there would be no boats']],
    ['As Helen Brandt told the radio, the pier was safe.', ['Helen Brandt to the radio | the pier was safe']],
    // Of two verbs behind "who", the second is the antecedent's.
    ['A diver who had read the note said the pier was safe.', ['A diver | the pier was safe']],
    // What is known by a pronoun is a clause.
    ['The divers who said they saw it were wrong.', ['The divers | they saw it']],
    // A claim of somebody's ends before the verb that it is the subject of.
    ['Her husband’s claim that the pier was safe has been rejected.', ['Her husband | the pier was safe']],
    ['The claim that the pier was safe has been rejected.', []],
    ['A plan which, according to Helen Brandt, the town has rejected was sold.', ['Helen Brandt | which … the town has rejected was sold']],
    // What is hoped and thought is no one medium's to pass on.
    ['According to the Harbour Times, Helen Brandt hopes the pier will stay.', ['Harbour Times | Helen Brandt hopes the pier will stay', 'Helen Brandt | the pier will stay']]
  ])('%s', (sentence, expected) => expect(read(article(sentence))).toEqual(expected))
})

describe('where it ends', () => {
  it.each([
    ['Helen Brandt stressed that “the pier is safe,” calling on the town to pay.', 'Helen Brandt | the pier is safe,'],
    ['Helen Brandt said the pier was “safe for years,” even as others warned of storms.', 'Helen Brandt | the pier was “safe for years,”'],
    ['Helen Brandt said the pier was safe, with Olav Holm adding that it was old.', 'Helen Brandt | the pier was safe'],
    ['Helen Brandt said the pier was safe, with divers still looking for the rope.', 'Helen Brandt | the pier was safe, with divers still looking for the rope'],
    ['The pier is safe, the Harbour Times reported, without citing its sources.', 'Harbour Times | The pier is safe'],
    ['She hated the name “Shorty”, friends said.', 'friends | She hated the name “Shorty”']
  ])('%s', (sentence, expected) => expect(read(article(sentence))[0]).toBe(expected))
  it('whoever asks is not asked', () => expect(read(article('“Where is it?” asked Helen Brandt.'))).toEqual(['Helen Brandt | Where is it?']))
})

describe('over an article', () => {
  const over = (title: string): readonly string[] => read(`${title}\n\nThe harbour was quiet on Monday morning.\n\nThe weather was fine.`)
  it.each([
    ['Pier to close in May - Labour Department', ['Labour Department | Pier to close in May']],
    ['Fire chief: Blaze at mill ‘suspicious’', ['Fire chief | Blaze at mill ‘suspicious’']],
    ['Norwegian FM: Talks to go on', ['Norwegian FM | Talks to go on']],
    ['Harbour chief says pier to close', ['Harbour chief | pier to close']],
    ['Brandt and Holm meet at pier; Reuters: “a frosty hour”', ['Reuters | a frosty hour']],
    ['Brandt and Holm meet at pier – Reuters: “a frosty hour”', ['Reuters | a frosty hour']],
    // Who somebody is.
    ['Helen Brandt: A Life in Boats', []]
  ])('%s', (title, expected) => expect(over(title)).toEqual(expected))
})
