import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const STORY = 'The pier of Hull has closed. Jo Ames and Ted Lopez live in Hull. Mary Harper is its mayor.\n\n'

/** "speaker (via): words" of the quotes of a sentence in a story that has told who is who. */
function said(sentence: string): readonly string[] {
  const source = STORY + sentence
  return parseArticle(source).quotes.filter(({ kind }) => kind !== 'term').map(({ speaker, via, parts }) => `${speaker?.name ?? '?'}${via.map(({ name }) => ` via ${name}`).join('')}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

/** As the press of many countries puts it, often translated: each sentence holds its quote. */
const READS: ReadonlyArray<readonly [sentence: string, quote: string]> = [
  // Who is set off by a clause with names in it is still the subject.
  ['The harbour master, who was accompanied by Jo Ames, Ted Lopez, and the mayor, Mary Harper, said that the pier was safe.', 'The harbour master: the pier was safe'],
  ['The harbour master, who met Jo Ames and the mayor, Mary Harper, in York, told reporters the pier was safe.', 'The harbour master: the pier was safe'],
  ['Ames, who travels with Ted Lopez, and a diver, Kim Lind, said the pier was safe.', 'Jo Ames: the pier was safe'],
  ['The union, which lost the vote to Ted Lopez, the head of the port, said the pier was safe.', 'The union: the pier was safe'],
  // Listeners told of by a clause, or in a list.
  ['Ames warned the divers who work in the port that the pier “will fall”.', 'Jo Ames: the pier “will fall”'],
  ['Ames told residents who live by the river that the pier would fall.', 'Jo Ames: the pier would fall'],
  ['Ames called on farmers, divers and schools to “save the pier”.', 'Jo Ames: to “save the pier”'],
  ['Ames urged divers and schools to save the pier.', 'Jo Ames: to save the pier'],
  ['Ames ordered the head of the Board of Ports and Rivers, Ted Lopez, to close the pier.', 'Jo Ames: to close the pier'],
  ['Ames called on divers not to “lose hope”.', 'Jo Ames: not to “lose hope”'],
  // What a page, a programme or an office is called stands in marks too.
  ['Ames wrote on the “Pier” page that it was safe.', 'Jo Ames: it was safe'],
  ['Ames wrote on the “Pier” page: “It is safe here.”', 'Jo Ames: It is safe here.'],
  // The narrator goes on with another verb.
  ['The union said the pier was safe and appealed to members to strike.', 'The union: the pier was safe'],
  ['The union said the pier was safe, and asked its members to strike.', 'The union: the pier was safe'],
  ['Ames said that the pier was safe, and used the following words:', 'Jo Ames: the pier was safe'],
  ['Lopez asked Ames whether the pier was safe, to which she answered that “it has to be”.', 'Ted Lopez: whether the pier was safe'],
  ['The council reported that two boats were lost, while divers who spoke to the radio said that all were safe.', 'The council: two boats were lost'],
  ['Ames said Lopez “will stay alone,” a phrase that divers liked.', 'Jo Ames: Lopez “will stay alone,”'],
  // "We" behind "and" is whoever speaks.
  ['Ames said: We are old, and we hope that the pier will last.', 'Jo Ames: We are old, and we hope that the pier will last'],
  // Who says so stands behind "according to what", or behind "for".
  ['The pier is safe, according to what a source in the port told the radio.', 'a source in the port: The pier is safe'],
  ['According to what Ames said, the pier is safe.', 'Jo Ames: the pier is safe'],
  ['According to what was announced by Ames, the pier is safe.', 'Jo Ames: the pier is safe'],
  ['For the mayor Mary Harper, “the pier has to be kept”.', 'Mary Harper: the pier has to be kept'],
  ['For Lopez, the sale is “a gift to thieves”.', 'Ted Lopez: the sale is “a gift to thieves”'],
  ['In the view of Ames, however, the pier is safe.', 'Jo Ames: the pier is safe'],
  // A film passes on what somebody says in it; what was put on a page says nothing by itself.
  ['A video released by the police showed Ames telling a diver that the pier was safe.', 'Jo Ames via A video: the pier was safe'],
  ['Ames described the pier in a video posted on her page as “a wreck”.', 'Jo Ames: the pier in a video posted on her page as “a wreck”'],
  ['The mayor quoted Ames as calling on divers to “use it now”.', 'Jo Ames via Mary Harper: to “use it now”'],
  // Verbs and nouns that complete each other.
  ['Ames expressed the opinion that Lopez “is playing for time”.', 'Jo Ames: Lopez “is playing for time”'],
  ['Ames did not rule out that the pier would be sold.', 'Jo Ames: the pier would be sold'],
  ['Ames declined to rule out a sale.', 'Jo Ames: a sale'],
  ['Ames for her part judged that the pier “is lost”.', 'Jo Ames: the pier “is lost”'],
  ['Ames recalled that said crime carries ten years in prison.', 'Jo Ames: said crime carries ten years in prison'],
  ['“It was always so,” sighs Ames, a diver.', 'Jo Ames: It was always so,'],
  ['Ames refuses to sell the pier.', 'Jo Ames: to sell the pier'],
  ['Ames pointed out that cooperation with York “goes on”.', 'Jo Ames: cooperation with York “goes on”'],
  ['The council said in its morning report that the pier was safe.', 'The council: the pier was safe'],
  ['Ames said that the pier was safe, and expressed her thanks.', 'Jo Ames: the pier was safe'],
  ['Ames denounced to reporters a “trial of divers”.', 'Jo Ames: a “trial of divers”'],
  ['Ames said the pier will stand “for ever,” hours after Lopez sold it.', 'Jo Ames: the pier will stand “for ever,”'],
  ['Divers cheered: “Hurrah!” A spokesman for the port, Ted Lopez, spoke of joy and wondered how long it would last.', 'Ted Lopez: how long it would last'],
  // Who spoke last.
  ['“It is safe,” said the former diver, who added that it was old.', 'the former diver: it was old'],
  ['Ames said Harper was late. In her view, the pier is safe.', 'Jo Ames: the pier is safe'],
  ['Lopez said Ames was late. According to him, the pier is safe.', 'Ted Lopez: the pier is safe']
]

/** Look-alikes: none of these quotes is in the sentence. */
const UNSAID: ReadonlyArray<readonly [sentence: string, quote: RegExp]> = [
  ['Ames could not imagine asking anyone to leave the pier.', /./],
  ['The council should be asked about it.', /./],
  ['Ames said so in her weekly programme “A pier and a boat”.', /A pier/],
  ['Ames said the talks were continuing “quietly and far from here”.', /the talks: /],
  ['For years, the “old pier of Hull” was home to divers.', /./],
  ['For Ames, the “Rock” was home.', /./],
  ['Fish are sold according to what they weigh.', /./],
  ['Ames did not put it on the list for reasons that “nobody knows”.', /put/],
  ['Ames said in her defence that the pier was safe.', /the pier was safe.*the pier was safe/],
  ['The pier, which is old, police in Hull said, is safe.', /^The pier/]
]

describe('as the press of many countries puts it', () => {
  for (const [sentence, quote] of READS) it(sentence, () => expect(said(sentence)).toContain(quote))
  for (const [sentence, quote] of UNSAID) it(sentence, () => expect(said(sentence).join(' ')).not.toMatch(quote))
})
