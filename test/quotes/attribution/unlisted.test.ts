import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const STORY = 'The pier of Hull has closed. Jo Ames and Ted Lopez live in Hull. Mary Harper is its mayor.\n\n'

/** "speaker: words" of the quotes of a sentence in a story that has told who is who. */
function said(sentence: string): readonly string[] {
  const source = STORY + sentence
  return parseArticle(source).quotes.filter(({ kind }) => kind !== 'term').map(({ speaker, parts }) => `${speaker?.name ?? '?'}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

/** Cues that no table of verbs holds: their place tells. */
const READS: ReadonlyArray<readonly [sentence: string, quote: string]> = [
  ['“It will hold,” Ames quavered.', 'Jo Ames: It will hold,'],
  ['“It will hold,” quavered Ames.', 'Jo Ames: It will hold,'],
  ['“It will hold,” Lopez chirruped in May, “all winter.”', 'Ted Lopez: It will hold, … all winter.'],
  ['“Will it hold?” she quavered.', 'Mary Harper: Will it hold?'],
  ['“It will hold,” the mayor signed off.', 'Mary Harper: It will hold,'],
  ['Lopez piped up, “It will hold.”', 'Ted Lopez: It will hold.'],
  ['Lopez crowed that the pier would hold.', 'Ted Lopez: the pier would hold'],
  ['Lopez shot back that the pier would hold.', 'Ted Lopez: the pier would hold'],
  ['Ames is confident that the pier will hold.', 'Jo Ames: the pier will hold'],
  ['She remains unconvinced that the pier will hold.', 'Mary Harper: the pier will hold'],
  ['Residents were pleased that the pier had held.', 'Residents: the pier had held'],
  ['Ames was quite clear that the pier would hold.', 'Jo Ames: the pier would hold'],
  ['The mayor’s answer was that the pier would hold.', 'Mary Harper: the pier would hold'],
  ['The mayor’s request that the pier be shut was denied.', 'Mary Harper: the pier be shut'],
  ['Her testimony that the pier was shut was false.', 'Mary Harper: the pier was shut'],
  ['Lopez filed a complaint that the pier was unsafe.', 'Ted Lopez: the pier was unsafe'],
  ['Their fear is that the pier will fall.', 'Their: the pier will fall'],
  ['The word from the ministry is that the pier will hold.', 'the ministry: the pier will hold'],
  ['Lopez is of the opinion that the pier will hold.', 'Ted Lopez: the pier will hold'],
  ['Lopez came to the conclusion that the pier would hold.', 'Ted Lopez: the pier would hold'],
  ['Lopez made it clear that the pier would hold.', 'Ted Lopez: the pier would hold'],
  ['In the view of Ames, the pier will hold.', 'Jo Ames: the pier will hold'],
  ['In Lopez’s opinion, the pier will hold.', 'Ted Lopez: the pier will hold'],
  ['The pier will hold, in the opinion of many engineers.', 'many engineers: The pier will hold'],
  ['The pier is safe, argue researchers at the harbour school.', 'researchers: The pier is safe'],
  ['“It will hold,” a diver named Ko Aung said.', 'Ko Aung: It will hold,'],
  ['“It will hold,” said a diver named Ko Aung.', 'Ko Aung: It will hold,'],
  ['“It will hold,” some of those who stayed said.', 'some of those: It will hold,']
]

/** Look alike, and report nothing. */
const SILENT: readonly string[] = [
  'Ames ensured that the pier would hold.',
  'The storm meant that the pier would fall.',
  'News emerged that the pier would fall.',
  'The pier is so old that it fell.',
  'The mayor was so pleased that she danced.',
  'Few are rich enough that they can leave.',
  'It is clear that the pier fell.',
  'There is no evidence that the pier fell.',
  'The mayor’s trouble is that the pier fell.',
  'After “The Long Pier,” Ames starred in nothing.',
  'Signs are growing that the pier will fall.',
  'When Ames left the party was over.',
  'The day Ames left she was ill.',
  'She walked in full view of the crowd.',
  'Bread costs nine pounds per visitor.',
  'Ames won a prize for “Long Pier” and left.',
  'Lopez conceded a penalty that Ames scored.',
  'Ames claimed a third title and left.',
  'The quarrel on which a judge had ruled was over two boats.',
  'Lopez called on Prince Salman at the palace.'
]

describe('verbs that no table lists', () => {
  it.each(READS)('reads: %s', (sentence, quote) => {
    expect(said(sentence)).toEqual([quote])
  })
  it.each(SILENT)('is silent: %s', (sentence) => {
    expect(said(sentence)).toEqual([])
  })
})
