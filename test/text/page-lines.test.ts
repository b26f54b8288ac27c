import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../src/split.js'
import type { BlockKind } from '../../src/types.js'

const STORY = `The council voted on Monday to close the swimming bath at the end of the summer, after a debate that lasted past midnight.

Swimmers who had queued for seats in the gallery booed when the figures were read out, and two of them were asked to leave.

“It is the only warm place in this town,” said Olga Brandt, who has swum there for forty years and means to go on.`

/** The kind of a line that stands under the title, or behind the story. */
function kindOf(line: string, place: 'head' | 'end'): BlockKind | undefined {
  const page = place === 'head' ? `Town bath to close for good in September\n\n${line}\n\n${STORY}` : `Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}`
  const start = page.indexOf(line)
  return splitArticle(page).blocks.find((block) => block.start === start)?.kind
}

describe('lines that stand for an author', () => {
  test.each(['Staff report', 'Staff Reporter', 'Our correspondent', 'From staff reports', 'Web Desk', 'Words: Petra Lind', 'Reporter: Petra Lind'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('byline')
  })
  test.each(['Staff shortages are to blame', 'Our correspondent was asked to leave', 'Words fail the mayor', 'Reporter: the mayor refused to answer', 'Web desk opens in the library'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('byline')
  })
})

describe('whose the page is', () => {
  test.each(['© 2024 The Brook Valley Sentinel. All rights reserved.', 'Copyright 2024 Brook Media', '© 2024 Brook Media Group'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
  test.each(['© AFP', '© 2024 Reuters', '© Petra Lind/AFP'])('a credit: %s', (line) => {
    expect(kindOf(line, 'head')).toBe('credit')
  })
  test('what tells of copyright in the story is the story', () => {
    expect(kindOf('Copyright lawyers for the town said on Tuesday that the old plans of the bath could not be sold to anybody else.', 'end')).toBe('paragraph')
  })
})

describe('the author at the end', () => {
  test.each(['Petra Lind covers the council for the Sentinel. She lives by the river.', 'Petra Lind is a reporter on the Sentinel.'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
  test('others at the end belong to the story', () => {
    expect(kindOf('Olga Brandt said she would swim in the river from now on, whatever the council had to say about the cold.', 'end')).toBe('paragraph')
  })
})

describe('a menu over the page', () => {
  const top = (lines: readonly string[]): readonly (BlockKind | undefined)[] => {
    const { blocks } = splitArticle(`${lines.join('\n')}\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`)
    return lines.map((_, at) => blocks[at]?.kind)
  }
  test('many names of sections are a menu', () => {
    expect(top(['Home', 'News', 'Sport', 'Business', 'Opinion', 'Travel'])).toEqual(Array(6).fill('boilerplate'))
  })
  test('one or two are sections', () => {
    expect(top(['News'])).toEqual(['section'])
    expect(top(['News', 'Health'])).toEqual(['section', 'section'])
  })
})

describe('a role below the byline', () => {
  const roles = (line: string): readonly (string | undefined)[] => splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n${line}\n\n${STORY}`).byline.map(({ role }) => role)
  test.each(['Political Correspondent', 'Senior Political Editor', 'Local news reporter'])('%s', (line) => {
    expect(roles(line)).toEqual([line])
  })
  test.each(['Share this story', 'The editor was asked to leave', 'Monday'])('not: %s', (line) => {
    expect(roles(line)).toEqual([undefined])
  })
})
