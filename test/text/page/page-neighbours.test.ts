import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'
import type { BlockKind } from '../../../src/types.js'

const STORY = `The council voted on Monday to close the swimming bath at the end of the summer, after a debate that lasted past midnight.

Swimmers who had queued for seats in the gallery booed when the figures were read out, and two of them were asked to leave.

“It is the only warm place in this town,” said Olga Brandt, who has swum there for forty years and means to go on.`

/** The kinds of the lines that a page has behind its story. */
function kindsBelow(...lines: readonly string[]): readonly (BlockKind | undefined)[] {
  const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${lines.join('\n\n')}`)
  return lines.map((line) => blocks.find(({ text }) => text === line)?.kind)
}

/** The kinds of lines between the byline and the story. */
function kindsAbove(...lines: readonly string[]): readonly (BlockKind | undefined)[] {
  const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${lines.join('\n\n')}\n\n${STORY}`)
  return lines.map((line) => blocks.find(({ text }) => text === line)?.kind)
}

describe('behind the end of the story', () => {
  const rules = ['Keep it clean. No foul language, and no attacks on other swimmers.', 'Nice people get answers. Everybody else is shown the door.']
  test('rules for those who comment are no paragraphs', () => {
    expect(kindsBelow('(3) comments', ...rules)).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
  })
  test('where most of the story is still to come, nothing has ended', () => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n3 comments\n\n${STORY}\n\nThe mayor said there was no other way. Nobody believed her.`)
    expect(blocks.at(-1)?.kind).toBe('paragraph')
  })
  test('who wrote and who worked on it', () => {
    expect(kindsBelow('ob-pl/tk')).toEqual(['source-note'])
    expect(kindsBelow('This interview was condensed and edited for clarity.', 'This story has since been updated.')).toEqual(['source-note', 'source-note'])
    expect(kindsBelow('This report says that nobody updated the files of the bath.')).toEqual(['paragraph'])
    expect(kindsBelow('The doors will shut for the last time in September, it said. – With Olga Brandt')).toEqual(['paragraph'])
    expect(kindsBelow('Written and reported by Petra Lind with notes by Olga Brandt in Accra')).toEqual(['source-note'])
  })
  test('a life behind a bullet', () => {
    expect(kindsBelow('• Petra Lind is a columnist who lives by the river. She swims.')).toEqual(['boilerplate'])
  })
})

describe('copied from a database', () => {
  const copy = `Town bath to close for good;\nSwimmers boo as the figures are read out in the night.\nABSTRACT.\nThe council has voted.\nFULL TEXT.\n${STORY.replaceAll('\n\n', '\n')}`
  test('what stands behind the semicolon of a title is a deck', () => {
    expect(splitArticle(copy).deck?.text).toBe('Swimmers boo as the figures are read out in the night.')
  })
  test('its labels are none of the story', () => {
    expect(splitArticle(copy).blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text)).toEqual(['ABSTRACT.', 'FULL TEXT.'])
  })
})

describe('between byline and story', () => {
  test.each(['Transport and Baths Correspondent', 'Swimming Reporter'])('what the author is: %s', (line) => {
    expect(kindsAbove(line)).toEqual(['boilerplate'])
  })
  test('an agency further down has made the picture', () => {
    expect(kindsAbove('Drayford Radio', 'Share', 'PA Media', 'The bath on its last evening')[2]).not.toBe('byline')
    expect(kindsAbove('PA Media')).toEqual(['byline'])
  })
  test('a second author on the next line', () => {
    expect(splitArticle(`Town bath to close for good in September\nBy Petra Lind\nOlga Brandt\n${STORY.replaceAll('\n\n', '\n')}`).byline.map(({ name }) => name)).toEqual(['Petra Lind', 'Olga Brandt'])
  })
  test('2024.05.14 is a date', () => {
    expect(splitArticle(`2024.05.14\n\nTown bath to close for good in September\n\n${STORY}`).published?.value).toBe('2024-05-14')
  })
})

describe('parts of an outlet that sign', () => {
  test.each(['Bureau Report', 'THE EDITORIAL BOARD', 'Star Report'])('%s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline.length).toBe(1)
  })
  test.each(['Council Report', 'Swimming Board'])('not: %s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline).toEqual([])
  })
})

describe('whole pages of one kind', () => {
  test('a menu on one line is no title', () => {
    const { blocks, title } = splitArticle(`Home  News  Sports  Opinion  Subscribe  Log In\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`)
    expect([blocks[0]?.kind, title?.text]).toEqual(['boilerplate', 'Town bath to close for good in September'])
  })
  test('a title in capitals is no name', () => {
    expect(splitArticle(`COUNCIL SHUTS SWIMMING BATH FOR GOOD\n\nBY PETRA LIND\n\n${STORY}`).title?.text).toBe('COUNCIL SHUTS SWIMMING BATH FOR GOOD')
  })
})

describe('what stands behind a sentence', () => {
  test.each([['The bath in May.', '| Getty Images'], ['The bath stands empty on Monday.', '(WXYZ)']])('a credit: %s %s', (caption, credit) => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${caption} ${credit}\n\nBy Petra Lind\n\n${STORY}`)
    expect(blocks.slice(1, 3).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([`caption: ${caption}`, `credit: ${credit}`])
  })
  test.each(['Nobody swam there on Monday, she said. RSS', 'The letters of the service stood on the door. (WXYZ)'])('below the story it is a paragraph: %s', (line) => {
    expect(kindsBelow(line)).toEqual(['paragraph'])
  })
})

describe('a place and a day before a colon', () => {
  test.each(['Kathmandu, Mar. 3:', 'New Delhi, 3 March 2025:'])('%s', (dateline) => {
    const page = splitArticle(`Town bath to close for good in September\n\n${dateline} ${STORY}`)
    expect(page.dateline?.text).toBe(dateline)
    expect(page.dateline?.place).toBe(dateline.slice(0, dateline.indexOf(',')))
  })
  test('without a known place it is no dateline', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nDeadline, Mar. 3: ${STORY}`).dateline).toBeUndefined()
  })
})

describe('datelines of agencies', () => {
  const town = 'Town bath to close for good in September\n\nBy Petra Lind\n\n'
  test.each(['Bogota, May 4 (Prensa Latina)', 'Caracas, May 4 (EFE).-', 'YEREVAN, MAY 4, ARMENPRESS.', 'BAKU, Azerbaijan, May 4.', 'KINGSTON (CMC):', 'COLOMBO (Example 1st);', '(ANSA) - ROME, MAY 4 -', 'BERLIN (dpa) -', 'ST. LOUIS —', 'LONDON--(BUSINESS WIRE)--', 'NEW YORK--(BUSINESS WIRE)--', 'ALGIERS-', 'Srinagar-', 'TEHRAN—', 'Durban -', 'Cape Town -', 'NEW YORK -'])('%s', (dateline) => {
    expect(splitArticle(`${town}${dateline} ${STORY}`).dateline?.text).toBe(dateline)
  })
  test.each(['On May 4.', 'COUNCIL. On', 'A vote--(the last)--and then', 'Petra Lind (left):', 'NATO, May Day.', 'Pre- and', 'Opinion -', 'Petra Lind -', 'COVID-19'])('not: %s', (line) => {
    expect(splitArticle(`${town}${line} ${STORY}`).dateline).toBeUndefined()
  })
  test('a label below a picture is no speaker', () => {
    expect(splitArticle(`${town}PHOTO: FILE\n\nLAHORE: ${STORY}`).dateline?.text).toBe('LAHORE:')
  })
})

describe('credits behind captions', () => {
  test.each(['Petra Lind | Reuters', '(Petra Lind, Staff)', 'Copyright AP Photo/Petra Lind'])('%s', (credit) => {
    const caption = 'The bath with its last swimmers on a warm evening in May.'
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${STORY}\n\n${caption}${credit.startsWith('Copy') ? '\n\n' : ' '}${credit}\n\n${STORY}`)
    expect([blocks.find(({ text }) => text === caption)?.kind, blocks.find(({ text }) => text === credit)?.kind]).toEqual(['caption', 'credit'])
  })
  test('a date with the hour and the outlet is none', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nMay 4, 2024 / 11:02 AM EDT / CBS News\n\n${STORY}`).published?.value).toContain('2024-05-04')
  })
})

describe('above the story', () => {
  test('a caption below the byline is no title', () => {
    const { title } = splitArticle(`Pune: Leopard strays into town bath\n\nBy Petra Lind\n\nMay 4, 2024\n\nThe leopard hid below the diving board\n\nPUNE: ${STORY}`)
    expect(title?.text).toBe('Pune: Leopard strays into town bath')
  })
  test('"by" glued to the name', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nbyPetra Lind\n\n${STORY}`).byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
  test.each(['This article is more than 1 year old', '•Updated 11:21'])('is no title: %s', (line) => {
    expect(splitArticle(`${line}\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`).title?.text).toBe('Town bath to close for good in September')
  })
  test('an author of no staff', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nPetra Lind, Special to the Star\n\nMay 4, 2024\n\n${STORY}`).byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
})

describe('a name over the story', () => {
  test('is what it is about', () => {
    expect(splitArticle(`Petra Lind\n\n${STORY}`).title?.text).toBe('Petra Lind')
  })
})

describe('which line is the headline, and what stands around it', () => {
  test('a trail that ends in the headline is none', () => {
    const { title, blocks } = splitArticle(`News / Coast / Town bath to close for good in September\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`)
    expect([blocks[0]?.kind, title?.start]).toEqual(['breadcrumb', blocks[1]?.start])
  })
  test('below a story that somebody signed nobody signs', () => {
    const { byline } = splitArticle(`Town bath to close for good in September\n\nPetra Lind\n\nMay 4, 2024\n\n${STORY}\n\nUpcoming Regattas\n\nHolme v Drayford`)
    expect(byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
  test('a region before a role is no author', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\nNorth West Correspondent\n\n${STORY}`).byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
  test('a handle is no part of a name', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind @petra_WP\n\n${STORY}`).byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
  test('“Posted on May 5 by”: the name goes with “by”', () => {
    const { published, byline } = splitArticle(`Town bath to close for good in September\n\nPosted on May 5, 2024 by Petra Lind\n\n${STORY}`)
    expect([published?.value, byline.map(({ name }) => name)]).toEqual(['2024-05-05', ['Petra Lind']])
  })
  test('a place that the story names again is that of its dateline; a label is not', () => {
    const opening = (word: string): string | undefined => splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${word}: ${STORY}\n\nThe baths in Drayfold are older.`).dateline?.place
    expect([opening('Drayfold'), opening('Verdict')]).toEqual(['Drayfold', undefined])
  })
  test.each(['Pictured: Olga Brandt at the bath', 'FILE - Olga Brandt swims in the bath.', 'Representational image'])('a caption by its opening: %s', (line) => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\n${STORY}`)
    expect(blocks.find(({ text }) => text === line)?.kind).toBe('caption')
  })
  test('items in small letters are apart', () => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nnew baths in three villages by 2027\nwork for nine hundred builders\n\n${STORY}`)
    expect(blocks.slice(1, 3).map(({ kind }) => kind)).toEqual(['list', 'list'])
  })
})

describe('hard-wrapped text', () => {
  const wrap = (text: string, width: (line: number) => number): string => {
    const lines = ['']
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last.length + 1 + word.length > width(lines.length)) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines.join('\n')
  }
  const page = (width: (line: number) => number, extra = ''): number => splitArticle(`Town bath to close for good in September\n\n${STORY.split('\n\n').map((part) => wrap(part, width)).join('\n\n')}${extra}`).blocks.length
  test('lines of one width', () => {
    expect(page(() => 64)).toBe(4)
  })
  test('ragged lines', () => {
    expect(page((line) => 64 - (line % 3))).toBe(4)
  })
  test('a line that was never wrapped leaves the others alone', () => {
    expect(page(() => 64, `\n\nhttps://example.org/${'bath-'.repeat(20)}\nRead on`)).toBe(6)
  })
})

describe('lines that only their own page explains', () => {
  test('a title of several clauses', () => {
    const title = 'Mayor met with swimmers, builders and bankers in the town hall; mayor: the bath will be kept open in the summer, and the builders will be paid by the end of the year; the council rejects the resignation of the bath master'
    expect(splitArticle(`${title}.\n\n${STORY}`).title?.text).toBe(`${title}.`)
  })
  test('a line over a caption that hangs on it is one too', () => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${STORY}\n\nMayor Petra Lind meets the last swimmers in Drayford\nThe mayor at the bath in May. (Reuters)\n\n${STORY}`)
    expect(blocks.find(({ text }) => text.startsWith('Mayor Petra'))?.kind).toBe('caption')
  })
})
