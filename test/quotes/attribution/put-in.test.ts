import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

const STORY = 'The pier of Hull has closed. Jo Ames and Ted Lopez live in Hull. Mary Harper is its mayor.\n\n'

/** "speaker: words" of the quotes of a sentence in a story that has told who is who. */
function said(sentence: string): readonly string[] {
  const source = STORY + sentence
  return parseArticle(source).quotes.filter(({ kind }) => kind !== 'term').map(({ speaker, parts }) => `${speaker?.name ?? '?'}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' … ')}`)
}

/** Cues put into what was said or behind it. */
const READS: ReadonlyArray<readonly [sentence: string, quote: string]> = [
  // With a time, a place, a paper behind the cue.
  ['The pier, Ames said in a statement, will close in May.', 'Jo Ames: The pier … will close in May'],
  ['The pier, the council said on Tuesday, will close in May.', 'the council: The pier … will close in May'],
  ['No boat, Lopez said early on Friday in Hull, has left.', 'Ted Lopez: No boat … has left'],
  ['Such boats, a spokesman for the port wrote in an email, are rare.', 'a spokesman for the port: Such boats … are rare'],
  ['The pier, which is old, police in Hull said this week, is safe.', 'police in Hull: The pier, which is old … is safe'],
  ['Most boats, the firm disclosed in a filing, are insured.', 'the firm: Most boats … are insured'],
  ['The new pier, residents hope, will last.', 'residents: The new pier … will last'],
  ['Two boats were lost, Ames disclosed in an interview.', 'Jo Ames: Two boats were lost'],
  // By nobody, or by whoever "by" names.
  ['Two boats were lost, it was announced on Monday.', '?: Two boats were lost'],
  ['Two boats were lost, it was disclosed on Monday by Ames.', 'Jo Ames: Two boats were lost'],
  ['Two boats were lost, it was disclosed by Ames, a diver whose boat had sunk.', 'Jo Ames: Two boats were lost'],
  ['“Two boats are lost,” it was announced.', '?: Two boats are lost,'],
  ['The boats, it is feared, were lost.', '?: The boats … were lost'],
  ['It is feared that the boats were lost.', '?: the boats were lost'],
  ['It is understood the boats were lost.', '?: the boats were lost'],
  ['It was learned that the boats were lost.', '?: the boats were lost'],
  ['The boats are feared by divers to be lost.', 'divers: The boats … to be lost'],
  // What others were found to be is still said.
  ['Ames said that Lopez, a diver, and Cole, of York, were condemned for theft.', 'Jo Ames: Lopez, a diver, and Cole, of York, were condemned for theft'],
  // The narrator goes on behind the marks of “as Ames put it”; a listener, and no comma.
  ['Lopez left because, as Ames put it, “no boat was safe,” and sailed home.', 'Jo Ames: no boat was safe,'],
  ['“I feel safe and glad to be here” Ames told reporters.', 'Jo Ames: I feel safe and glad to be here'],
  ['His aim, Lopez told the court on Monday, was to sail.', 'Ted Lopez: His aim … was to sail']
]

/** What stands before such a verb, and nobody said. */
const UNSAID: readonly string[] = [
  'On Monday, Ames said in Hull, and left for York.',
  'The boat, first reported in a filing, was lost.',
  'The pier, known in Hull as the Rock, was lost.',
  'Because it rained, Ames agreed to a series of talks.',
  'There is no point in speculating that the boats were lost.',
  'When it rained, it was reported to Ames.',
  'The boat, it will be recalled, was lost in May.',
  'It is known that the boats were lost.',
  'The boats are supposed to be safe.',
  'The boats are thought to be old.',
  'The boats, refused by Lopez in May, were sold.'
]

describe('cues put in', () => {
  for (const [sentence, quote] of READS) it(sentence, () => expect(said(sentence)).toContain(quote))
  for (const sentence of UNSAID) it(sentence, () => expect(said(sentence)).toEqual([]))
})
