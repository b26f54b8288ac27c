import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** "speaker < relay > listener: words", of every quote that is no term. */
function read(source: string): readonly string[] {
  return parseArticle(source).quotes.filter(({ kind }) => kind !== 'term').map(({ speaker, via, addressee, parts }) =>
    `${speaker?.name ?? '?'}${via.map(({ name }) => ` < ${name}`).join('')}${addressee === undefined ? '' : ` > ${addressee.name}`}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

describe('whose verb it is', () => {
  it.each([
    ['A man who works at the mill said it was lost.', 'A man: it was lost'],
    ['“It shook my walls,” a woman who lives nearby said.', 'a woman: It shook my walls,'],
    ['Holm, who claimed the mill was safe, left at noon.', 'Holm: the mill was safe'],
    ['Holm, who warned that the mill was unsafe, left at noon.', 'Holm: the mill was unsafe'],
    ['Holm insisted on Tuesday that the mill was safe.', 'Holm: the mill was safe'],
    ['<Holm Mills Ltd> said the mill was lost.', 'Holm Mills Ltd: the mill was lost'],
    ['Holm Mills Ltd <HOLM.L> said the mill was lost.', 'Holm Mills Ltd: the mill was lost'],
    ['Holm said <Brandt Mills Ltd> had bought all the flour.', 'Holm: <Brandt Mills Ltd> had bought all the flour'],
    ['Holm said the mill was sold to <Brandt Mills Ltd>.', 'Holm: the mill was sold to <Brandt Mills Ltd>'],
    ['The mill earlier reported that it was closed.', 'The mill: it was closed'],
    ['In a note to the town, Holm, a miller, said its mills ground 68,000 tons of grain.', 'Holm: its mills ground 68,000 tons of grain'],
    ['The mill was lost, a spokesman said. He said there was no flour. “I wept,” he added.', 'a spokesman: I wept,'],
    ['The town slept. It rained.\n\nBut the aide to Paul Brandt said the mill was lost.\n\n“We wept,” he said.', 'the aide to Paul Brandt: We wept,'],
    ['Holm heard from Brandt that the mill was lost.', 'Brandt > Holm: the mill was lost'],
    ['The claim by Holm that the mill is safe is false.', 'Holm: the mill is safe'],
    ['Holm is sure the mill will open.', 'Holm: the mill will open'],
    ['“It is lost,” an official who asked not to be named said.', 'an official: It is lost,'],
    ['“It is lost,” a miller who wished to stay anonymous told Northland Radio.', 'a miller > Northland Radio: It is lost,'],
    ['Millers who met Jo Brandt and Kim Holm said the mill was lost.', 'Millers: the mill was lost'],
    ['A poll of millers made by Brandt and Holm for Northland Radio found that most were tired.', 'A poll of millers: most were tired'],
    ['The town met Kim Holm, who, after the talks, said the mill was lost.', 'Kim Holm: the mill was lost'],
    ['Holm came to the fair but, in a letter to the town, said the mill was lost.', 'Holm: the mill was lost'],
    // Who goes on is whoever was telling, with "with" whoever is named behind it, and whom a thing has moved to it.
    ['Holm said the mayor and his wife had agreed to the plan, adding that the mill was lost.', 'Holm: the mill was lost'],
    ['Holm told Brandt that the crew had warned of sand, adding that the mill was lost.', 'Holm: the mill was lost'],
    ['The town stayed calm, with Kim Holm, a miller, saying the mill was safe.', 'Kim Holm: the mill was safe'],
    ['The storm led Kim Holm to suggest that the mill was lost.', 'Kim Holm: the mill was lost'],
    ['Holm held a fair to warn that the mill was lost.', 'Holm: the mill was lost'],
    // A comma too few behind what is put beside a name.
    ['“It is lost,” Kim Holm, a miller from Lund told Northland Radio.', 'Kim Holm > Northland Radio: It is lost,'],
    ['“It is lost,” Kim Holm, head of Lund Mills, a maker of flour told Northland Radio.', 'Kim Holm > Northland Radio: It is lost,'],
    ['Kim Holm, a miller said, is lost.', 'a miller: Kim Holm … is lost'],
    ['According to Kim Holm, assistant head of the mill, grain is dear.', 'Kim Holm: grain is dear'],
    ['According to Kim Holm, a club of millers in Lund, grain is dear.', 'Kim Holm: grain is dear'],
    ['According to Kim Holm, a storm hit the mill, and many left.', 'Kim Holm: a storm hit the mill, and many left'],
    ['The crop began to grow, according to Kim Holm, a miller in Lund with six fields.', 'Kim Holm: The crop began to grow'],
    // What is put in behind "as Ames said".
    ['As Kim Holm said in a speech on Monday, the mill is lost.', 'Kim Holm: the mill is lost'],
    ['As Kim Holm explained it to me, the mill is lost.', 'Kim Holm: the mill is lost'],
    // Who tells, before a colon.
    ['Kim Holm had time for the town, to which Jo Brandt responded as follows: “Let it rain.”', 'Jo Brandt: Let it rain.'],
    ['They should recall the old words of the miller Kim Holm: “Let it rain.”', 'Kim Holm: Let it rain.'],
    ['According to a copy of the letter: “Let it rain.”', 'a copy of the letter: Let it rain.']
  ])('%s', (source, expected) => expect(read(source)).toContain(expected))
  it.each(['Holm insisted on tea.', 'It is certain prices will fall.', 'Holm is sure of the mill.'])('%s', (source) => expect(read(source).filter((one) => !one.endsWith(': tea'))).toEqual([]))
})

describe('media that carried the words', () => {
  it.each([
    ['In comments carried by Northland Radio, Holm said the mill was safe.', 'Holm < Northland Radio: the mill was safe'],
    ['Holm said in a letter published by the Northland Times that the mill was safe.', 'Holm < Northland Times: the mill was safe'],
    ['In comments carried by the wind, Holm said the mill was safe.', 'Holm: the mill was safe']
  ])('%s', (source, expected) => expect(read(source).at(-1)).toBe(expected))
})

describe('who has no name', () => {
  it.each([
    ['Jo Ames was late. A source close to the school said the roof leaked. He said nobody came.', 'A source close to the school: nobody came'],
    ['A teacher at the school said the roof leaked. She said nobody came.', 'A teacher at the school: nobody came'],
    ['A police spokesman said nobody was hurt. He said the road was shut.', 'A police spokesman: the road was shut'],
    ['My sister said the roof leaked. “It was awful,” she said.', 'My sister: It was awful,'],
    ['A nurse came in. “Who is next?” she asked.', 'A nurse: Who is next?'],
    ['“No,” said the old man, and left. The boy waited. “Please,” he said.', 'The boy: Please,'],
    // The next ones are somebody else's.
    ['A spokesman for Helen Brandt said she was ill. She said she would come.', 'Helen Brandt: she would come'],
    ['The roof leaked. “It was awful,” she said.', 'she: It was awful,'],
    ['My grandmother said that a road is a promise. They told us this one was lost.', 'They > us: this one was lost']
  ])('%s', (source, expected) => expect(read(source)).toContain(expected))
})

describe('where two speak in turn', () => {
  const turns = (...lines: readonly string[]): readonly (string | undefined)[] => parseArticle(lines.join('\n\n')).quotes.map(({ speaker }) => speaker?.name)
  it('gives what is left alone to each by turns', () =>
    expect(turns('“Where is the dog?” Helen Brandt asked Olav Holm.', '“In the yard,” Holm said.', '“And the cat?”', '“Gone.”')).toEqual(['Helen Brandt', 'Olav Holm', 'Helen Brandt', 'Olav Holm']))
  it('goes on with whoever spoke last where nobody asks', () =>
    expect(turns('“The pier is shut,” Helen Brandt said.', '“We closed it,” Olav Holm said.', '“It will stay so.”')).toEqual(['Helen Brandt', 'Olav Holm', 'Olav Holm']))
})

describe('who opens the story with words', () => {
  it.each([
    ['“It went well,” she said. Helen Brandt, 43, met the mayor on Monday.', 'Helen Brandt: It went well,'],
    ['“It went well,” the 43-year-old said. Helen Brandt met the mayor on Monday.', 'Helen Brandt: It went well,'],
    ['“It went well,” he said. Helen Brandt met the mayor on Monday.', 'he: It went well,'],
    ['“It went well,” she said. On Monday the mayor met Helen Brandt.', 'she: It went well,']
  ])('%s', (source, expected) => expect(read(`Talks in Northland\n\nThe mill was shut in May and has stood empty.\n\n${source}`)).toContain(expected))
})

describe('transcripts without anything else', () => {
  const labels = (...lines: readonly string[]): readonly (string | undefined)[] => parseArticle(lines.join('\n\n')).quotes.map(({ speaker }) => speaker?.name)
  it('reads titles and short questions as turns', () =>
    expect(labels('HOST: Welcome back to the show.', 'GUEST: Thank you for having me.', 'HOST: What is new with you?', 'GUEST: Everything is new with me.')).toEqual(['HOST', 'GUEST', 'HOST', 'GUEST']))
  it('reads numbered speakers', () =>
    expect(labels('Speaker 1: So what about the rent?', 'Speaker 2: We pay it, like last month.', 'Speaker 1: With what money would that be?', 'Speaker 2: With yours, as always.')).toEqual(['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2']))
  it('leaves lists alone', () =>
    expect(labels('Bread of the town', 'Price: Nine crowns a loaf.', 'Pros: Soft, white and fresh.', 'Price: Ten crowns a loaf.', 'Pros: Hard, dark and old.')).toEqual([]))
})

describe('headlines that end with who says so', () => {
  const titled = (title: string): readonly string[] => read(`${title}\n\nThe mill at Norby will open on Monday, mayor Helen Brandt wrote. Brandt has run the town since May.`)
  it.each([
    ['Mill ‘close to collapse’: engineer', 'engineer: Mill ‘close to collapse’'],
    ['Mill will be mended: Brandt', 'Helen Brandt: Mill will be mended']
  ])('%s', (title, expected) => expect(titled(title)).toContain(expected))
  it('tells who somebody is', () => expect(titled('The woman who runs the mill: Helen Brandt').some((one) => one.includes('runs the mill'))).toBe(false))
})

describe('which organization "it" and "the company" are', () => {
  const two = 'Nordvita Corp said on Monday that it had bought Lund Mills Inc.'
  it.each([
    // The one that spoke last, whatever others are named.
    [`${two} The company said grain was dear.`, 'Nordvita Corp: grain was dear'],
    [`${two}\n\nGrain is dear, the company said.`, 'Nordvita Corp: Grain is dear'],
    [`${two} It said grain was dear.`, 'Nordvita Corp: grain was dear'],
    // The one that acts in the sentences before.
    ['Nordvita Corp bought Lund Mills Inc on Monday. The company said grain was dear.', 'Nordvita Corp: grain was dear'],
    ['Nordvita Corp bought Lund Mills Inc on Monday. It said grain was dear.', 'Nordvita Corp: grain was dear'],
    // Another thing may be "it"; another kind is another; nobody acts, or too far up.
    ['Nordvita Corp bought Lund Mills Inc on Monday. The crew found a chart. It said grain was dear.', 'It: grain was dear'],
    [`${two} The union said grain was dear.`, 'The union: grain was dear'],
    ['Kim Holm bought Lund Mills Inc and Nordvita Corp. The company said grain was dear.', 'The company: grain was dear'],
    [`${two}\n\nA storm came.\n\nRoads were shut.\n\nThe company said grain was dear.`, 'The company: grain was dear']
  ])('%s', (source, expected) => expect(read(source).at(-1)).toBe(expected))
})
