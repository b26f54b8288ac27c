import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'
import type { BlockKind } from '../../../src/types.js'

/** The kinds of some lines of a page. */
function kindsOf(page: string, lines: readonly string[]): readonly (BlockKind | undefined)[] {
  const { blocks } = splitArticle(page)
  return lines.map((line) => blocks.find(({ text }) => text === line)?.kind)
}

const HEAD = 'Which rowing boats are worth their money this spring\n\nBy Petra Lind\n\nWe took nine boats out on the lake for a month, in wind and rain, with a crew of four who complained a great deal and drank all of the tea.\n\n'
const PROSE = ['It is light, and it goes where you point it. Nobody fell in.', 'The seats are hard. After an hour on the water the crew turned back to the jetty.', 'Older rowers will like how still it lies. The paint had begun to peel.']

/** A page on which each line stands over a paragraph. */
const over = (...lines: readonly string[]): string => HEAD + lines.map((line, index) => `${line}\n\n${PROSE[index % PROSE.length] ?? ''}`).join('\n\n')

describe('lines of one form between the paragraphs', () => {
  test.each([
    ['counted up', ['1. Lakeside Four', '2. Heron', '3. The Reed Cutter']],
    ['counted down', ['3. Lakeside Four', '2. Heron', '1. The Reed Cutter']],
    ['rated', ['Lakeside Four – 7', 'Heron – 9', 'Reed Cutter – 4']],
    ['rated out of ten', ['Best for beginners, 7/10', 'Best for two, 9/10', 'Best for racing, 4/10']],
    ['with what they cost', ['Lakeside Four for $900', 'Heron Mark II for $1,200', 'Reed Cutter for $75']],
    ['asked', ['Which one was the fastest of all?', 'What went wrong with the Heron?', 'Should you buy one now?']]
  ])('headings: %s', (_, lines) => {
    expect(kindsOf(over(...lines), lines)).toEqual(['heading', 'heading', 'heading'])
  })

  test('what stands among them is told, many lines in a row are a table', () => {
    const page = over('1. Lakeside Four\n\nBest for beginners', '2. Heron\n\nBest for racing', '3. Reed Cutter\n\nBest for two')
    expect(kindsOf(page, ['Best for beginners', 'Best for racing', 'Best for two'])).not.toContain('boilerplate')
  })

  test('questions to somebody are paragraphs', () => {
    const talk = ['How did you begin?', 'I had a boat before I had a bed. My father made it.', 'Are you afraid of water?', 'I am, every day. It keeps me careful.', 'What will you do next?', 'I will sleep, I think. Then we shall see.', 'Where do you live?', 'I live on my boat.']
    expect(kindsOf(`The woman who rows to work\n\nBy Petra Lind\n\n${talk.join('\n\n')}`, [talk[2] ?? '', talk[4] ?? ''])).toEqual(['paragraph', 'paragraph'])
  })

  test('links that are labelled alike stay links', () => {
    const page = over('READ ALSO: Heron sinks off Port Ellery', 'READ ALSO: Boats stolen from the club', 'READ ALSO: A regatta without wind')
    expect(kindsOf(page, ['READ ALSO: Heron sinks off Port Ellery', 'READ ALSO: A regatta without wind'])).toEqual(['boilerplate', 'boilerplate'])
  })
})

describe('a live page', () => {
  const page = 'Storm Ulla latest: ferries stay in port\n\nThe north of the island has been without power since the morning\n\nKey points\nTwo ferries turn back\nSchools are shut until Thursday\nThe bridge is closed to lorries\n\n14:32\nFerries to sail again tonight\n\nThe harbour master says the first boat will leave at nine, if the wind drops.\n\nPeople with tickets for the morning may use them until Friday.\n\n14:05\nSchools to stay shut\n\nThe council told parents at noon that no school would open before Thursday.\n\n13:10\nBridge closed\n\nA lorry has turned over on the bridge, and nobody was hurt.'
  test('hours are no dates of publication, and what stands below them are headings', () => {
    expect(kindsOf(page, ['14:32', 'Ferries to sail again tonight', '14:05', 'Schools to stay shut', '13:10', 'Bridge closed'])).toEqual(['boilerplate', 'heading', 'boilerplate', 'heading', 'boilerplate', 'heading'])
  })
  test('also hours of the evening, below a story told to its end', () => {
    const evening = page.replace('14:32', '9:32 p.m.').replace('14:05', '9:05 p.m.').replace('13:10', '8:10 p.m.')
    expect(kindsOf(evening, ['9:32 p.m.', 'Ferries to sail again tonight', '8:10 p.m.', 'Bridge closed'])).toEqual(['boilerplate', 'heading', 'boilerplate', 'heading'])
  })
  test('points end where the blank line is', () => {
    expect(kindsOf(page, ['Two ferries turn back', 'Schools are shut until Thursday', 'The bridge is closed to lorries'])).toEqual(['list', 'list', 'list'])
  })
  test('one hour alone is when the page was published', () => {
    expect(kindsOf(`Ferries to sail again\n\n14:32\n\n${PROSE.join('\n\n')}`, ['14:32'])).toEqual(['published'])
  })
})

describe('lists below a colon', () => {
  test('of names with what they are for, each in its own line', () => {
    const lines = ['Finance: Ada Brandt', 'Interior: Olga Kestrel', 'Trade and the sea: Ines Okoro']
    expect(kindsOf(`${HEAD}The full list:\n\n${lines.join('\n')}\n\nNobody from the north of the island is among them, as in the years before.`, lines)).toEqual(['list', 'list', 'list'])
  })
})

test('the date of another story is no date of this one', () => {
  expect(kindsOf(`${HEAD}${PROSE.join('\n\n')}\n\nMore on this story\n\nRegatta off again\n18 March\nA boat for every child\n27 February`, ['18 March', '27 February'])).toEqual(['boilerplate', 'boilerplate'])
})

test('a name below a line that ends in "to" wrote the story', () => {
  expect(splitArticle(`Six boats put to the test\nOur crew rowed forty miles in the rain so that you don't have to\nHannah Lind\nSat 3 Feb 2024 07.00 GMT\n${PROSE.join('\n')}`).byline[0]?.name).toBe('Hannah Lind')
})

test('who played is a list, whatever the line ends in', () => {
  const lines = ['Rovers: Lind; Roe, Brandt, Kestrel (Doe 70), Poe; Okoro, Hale, Moss.', 'United: Adeyemi; Bello, Musa, Ike, Dan; Okon, Bassey, John']
  expect(kindsOf(`${HEAD}${PROSE.join('\n\n')}\n\n${lines.join('\n')}\n\nThe match was the last of the season, and it rained.`, lines)).toEqual(['list', 'list'])
})

test('what screen readers say of pictures opens no page', () => {
  const { title, blocks } = splitArticle(`Image source, Press Wire\nImage caption,\nThe hole opened in Mill Lane before dawn\n\nBy Petra Lind\n\n${PROSE.join('\n\n')}`)
  expect(title).toBeUndefined()
  expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['credit', 'boilerplate', 'caption'])
})
