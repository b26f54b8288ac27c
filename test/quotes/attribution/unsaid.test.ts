import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** A sentence inside an article, so that it is read as prose. */
const article = (sentence: string): string => `The pier\n\nThe harbour was quiet on Monday morning.\n\n${sentence}\n\nThe weather was fine.`
/** Speaker and what was said, of every quote that is no term. */
const read = (source: string): readonly string[] => parseArticle(source).quotes.filter((quote) => quote.kind !== 'term')
  .map((quote) => `${quote.speaker?.name ?? '-'} | ${quote.parts.map((part) => source.slice(part.start, part.end)).join(' … ')}`)

describe('verbs of saying that report nothing', () => {
  it.each([
    // Things let something be seen.
    'They lost three boats, all heavy figures.',
    'It was a long day, and Holm knew.',
    'Low water revealed the wreck.',
    'The buoys indicate the channel.',
    'The map shows how far the sand has moved.',
    'The wall highlights the age of the pier.',
    'Holm recalled the crew from the island.',
    'The club published its accounts in May.',
    'The harbour boasts a pier of oak.',
    // What the narrator or a reader of the text may say.
    'It is safe to say the pier is old.',
    'It should be noted that the pier is closed on Sundays.',
    'It is worth noting that the pier is closed on Sundays.',
    'You can always ask the crew to wait.',
    'We recommend the fish soup.',
    'To understand the tide, one must have seen the sound.',
    // A place or a way, and no clause.
    'The works continued under a tent that leaked until May.',
    'Holm agreed under the condition that his brother would pay.',
    'Holm invited the divers to stay.',
    'The crews responded the same way every time the bell rang.',
    // Behind "such as" and "as they", no label.
    'Holm used old maps to describe places such as the sound.',
    'People came to see the boats as they left the harbour.',
    // What something is called.
    'A new scheme called “Clean Streets” will begin on Monday.',
    'The station has a weekly countdown on the radio called “Harbour 15”.',
    'A system called “first come, first served” was used on the ferry.',
    // A name in brackets.
    'The boat lay off Wick (pronounced “Vick”) all night.',
    'Begun in 1990, the fair continues a tradition of two hundred years.'
  ])('%s', (sentence) => expect(read(article(sentence))).toEqual([]))
  it.each([
    ['What Holm called “a gift” was a burden.', 'Holm | a gift'],
    ['She called “Come back!” from the pier.', 'She | Come back!']
  ])('but %s', (sentence, said) => expect(read(article(sentence))).toEqual([said]))
})

describe('their like that do report', () => {
  it.each([
    ['Holm revealed that the pier was lost.', 'Holm | the pier was lost'],
    ['The survey shows that the sand has moved.', 'The survey | the sand has moved'],
    ['Holm suggested moving the crane.', 'Holm | moving the crane'],
    ['Holm recalled that the crane was old.', 'Holm | the crane was old'],
    ['Holm declined to say how far the sand had moved.', 'Holm | how far the sand had moved'],
    ['Holm asked the crew to wait.', 'Holm | to wait'],
    ['Holm recommended a ban on boats.', 'Holm | a ban on boats'],
    ['The works would go on under a tent, Holm said.', 'Holm | The works would go on under a tent'],
    ['Holm said under the new plan the crews would leave.', 'Holm | under the new plan the crews would leave'],
    ['Holm said about 50 boats were lost.', 'Holm | about 50 boats were lost'],
    ['Holm described the pier as a wreck.', 'Holm | the pier as a wreck'],
    ['Holm saw the club as a nuisance.', 'Holm | the club as a nuisance'],
    // The narrator goes on behind a comma, over what hangs on the subject.
    ['Holm said the pier was safe, although divers in Lund disputed that the wood was dry.', 'Holm | the pier was safe\ndivers in Lund | the wood was dry'],
    ['Holm said the pier was safe, although his brother, Nils, who dives there, said the wood was dry.', 'Holm | the pier was safe\nNils | the wood was dry'],
    ['Most divers said they would stay; only ten said they would not.', 'Most divers | they would stay\nten | they would not'],
    ['According to Jo Lund, a diver in the north, the pier is lost.', 'Jo Lund | the pier is lost'],
    ['The Harbour Times reported on Friday, citing two people familiar with the plan, that the pier was lost.', 'two people familiar with the plan | the pier was lost'],
    ['“It was lost in one night.” — Jo Lund, diver', 'Jo Lund | It was lost in one night.']
  ])('%s', (sentence, expected) => expect(read(article(sentence)).join('\n')).toBe(expected))

  it.each([
    ['“The pier is lost, and the town knows it.”\n\n- Petra Lind.', 'Petra Lind | The pier is lost, and the town knows it.'],
    ['“The pier is lost, and the town knows it.”\n\n— Olav Holm, diver', 'Olav Holm | The pier is lost, and the town knows it.'],
    ['It was a letter from Olav Holm and Petra Lind:\n\n“The pier is lost, and the town knows it.”', 'Olav Holm | The pier is lost, and the town knows it.'],
    // A list, a bare line, and a quote that has its cue.
    ['“The pier is lost,” Petra Lind said.\n\n- Olav Holm', 'Petra Lind | The pier is lost,'],
    ['“The pier is lost, and the town knows it.”\n\n- Holm left early.', '- | The pier is lost, and the town knows it.'],
    ['“We will mend it,” Holm recalled Petra Lind telling him.', 'Petra Lind | We will mend it,'],
    ['The tower is said to hold ten bells.', '- | The tower … to hold ten bells'],
    ['The tower is said to hold ten bells, according to Holm.', 'Holm | The tower … to hold ten bells'],
    ['The crew was told to leave.', ''],
    ['The town found the tower to be safe.', ''],
    ['Critics mocked Holm for staying at home.', 'Critics | Holm for staying at home'],
    ['The town welcomed Holm for the summer.', ''],
    ['Oslo rejected the claim as a fairy tale.', 'Oslo | the claim as a fairy tale'],
    ['Lind claims to know the sound.', 'Lind | to know the sound'],
    ['The pier was full of holes, Lind said, including some near the stairs.', 'Lind | The pier was full of holes … including some near the stairs']
  ])('%s', (sentence, expected) => expect(read(article(sentence)).join('\n')).toBe(expected))

  it('takes a place before the colon of a title for no speaker', () => {
    expect(read('Norway: Minister Says Pier Will Be Mended\n\nThe crews will come in May.')).toEqual(['Minister | Pier Will Be Mended'])
    expect(read('Norway: Pier will be mended in May\n\nThe crews will come in May.')).toEqual([])
    expect(read('HOLM TAKES THE OARS: Pier will be mended in May\n\nThe crews will come in May.')).toEqual([])
  })

  it('reads short questions of a transcript as turns', () => {
    expect(read('Hearing on the pier\n\nThe panel met at noon.\n\nWARDEN: Did you see the boat?\n\nPRYCE: I saw it leave the harbour at six.')).toEqual(['WARDEN | Did you see the boat?', 'PRYCE | I saw it leave the harbour at six.'])
  })
})

describe('"this" that was said before', () => {
  it.each([
    ['Jo Ames said this when she opened the pier on Monday.', []],
    ['Jo Ames said this after the pier had been opened.', []],
    ['Jo Ames disclosed this in a statement.', []],
    ['Jo Ames said this was a lie.', ['this was a lie']],
    ['Jo Ames said only nine of the boats were safe.', ['only nine of the boats were safe']],
    ['Jo Ames said only that the boats were safe.', ['the boats were safe']]
  ])('%s', (source, texts) => expect(parseArticle(article(source)).quotes.map(({ text }) => text)).toEqual(texts))
})
