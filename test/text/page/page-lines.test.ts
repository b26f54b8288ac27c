import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'
import type { BlockKind } from '../../../src/types.js'

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
  test.each(['Staff report', 'Staff Reporter', 'Our correspondent', 'From staff reports', 'Web Desk', 'Words: Petra Lind', 'Reporter: Petra Lind', 'Reporter Petra Lind', 'Report by Petra Lind', 'PETRA LIND AND OLGA BRANDT', 'Petra Lind, Olga Brandt and Li Wei', 'Petra Lind for the Gazette', 'Petra Lind in Washington', 'From Petra Lind in Accra', 'Our Foreign Staff', 'From our correspondent in Accra', 'Petra Lind and Olga Brandt, CNN', 'Petra Lind with AFP', 'Gazette reporter', 'HT Correspondent', 'Interview by Petra Lind', 'Curated By: Petra Lind', 'Photographs and text by Petra Lind', 'Authors: Petra Lind, Olga Brandt', "Petra d'Aubrac", 'By Petra Lind / Daily Post', 'Petra Lind Senior Live Reporter'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('byline')
  })
  test.each(['Staff shortages are to blame', 'Our correspondent was asked to leave', 'Words fail the mayor', 'Reporter: the mayor refused to answer', 'Web desk opens in the library', 'From the baths in Accra', 'Our foreign friends', 'Drayford Premier League', 'Petra Lind for mayor of Drayford', 'From Petra Lind', 'Facebook X', 'UAE Edition', 'Gold/FX', 'Copy Link', 'Generate Key Takeaways', 'Interview: Petra Lind', 'Stand by Petra', 'Born: May 5, 1939', 'Town reporter asked to leave'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('byline')
  })
})

describe('a line above the byline', () => {
  const deck = 'Prices have climbed for months. Our swimmers go back to the river that their mothers used.'
  test('is a deck, sentences or not', () => {
    expect(splitArticle(`Town bath to close\n\n${deck}\n\nby Petra Lind\n\n${STORY}`).deck?.text).toBe(deck)
  })
  test('without a byline below it opens the story', () => {
    expect(splitArticle(`Town bath to close\n\n${deck}\n\n${STORY}`).blocks[1]?.kind).toBe('paragraph')
  })
})

describe('lines of publication', () => {
  test.each(['Posted: May 14, 2024 5:00 AM ADT | Last Updated: May 14', 'Updated - August 09, 2023 11:42 pm IST - NEW DELHI', 'May 14, 2024 8:30 AM PHT', 'Created: May 14, 2024'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('published')
  })
  test.each(['Died: May 14, 2024', 'The bath of May 14, 2024 is not the bath of today'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('published')
  })
})

describe('Markdown', () => {
  const { title, blocks } = splitArticle(`# Town bath to close\n\n**By Petra Lind**\n\n${STORY}\n\n## Anger\n\nThe mayor said there was no other way.\n\n> “Doing nothing is not an option.”\n\n#drayfordbath #savethebath`)
  test('marks titles, headings and quotes, and is no hashtag', () => {
    expect(title?.text).toBe('Town bath to close')
    expect(blocks.filter(({ kind }) => kind !== 'paragraph').map(({ kind }) => kind)).toEqual(['title', 'byline', 'heading', 'quote', 'boilerplate'])
  })
})

describe('headings in single marks', () => {
  const quoted = (line: string): BlockKind | undefined => splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\nThe mayor said there was no other way. “Doing nothing is not an option,” she told the gallery.`).blocks.find(({ text }) => text === line)?.kind
  test.each(["'Doing nothing is not an option'", '‘Doing nothing is not an option’'])('%s', (line) => {
    expect(quoted(line)).toBe('heading')
  })
  test('in double marks it was pulled from the story', () => {
    expect(quoted('“Doing nothing is not an option”')).toBe('quote')
  })
})

/** The kinds of lines that stand inside a story that Petra Lind has signed. */
function kindsInside(...lines: readonly string[]): readonly (BlockKind | undefined)[] {
  const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${lines.join('\n\n')}\n\nThe bath was opened in 1931 by the mayor of the day, who could not swim.`)
  return lines.map((line) => blocks.find(({ text }) => text === line)?.kind)
}

describe('headings between dashes', () => {
  test.each(['- Towels kept -', '– ‘Like home’ –', '— No way back —.'])('%s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${STORY}\n\n${line}\n\n${STORY}`).blocks.find(({ text }) => text === line)?.kind).toBe('heading')
  })
  test.each(['- Towels kept', '– to be followed by swimming in the river -'])('not: %s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${STORY}\n\n- Bath open\n\n${line}\n\n${STORY}`).blocks.find(({ text }) => text === line)?.kind).not.toBe(line.endsWith('-') ? 'list' : 'heading')
  })
})

describe('lines inside a story', () => {
  test('a post is set above who posted it', () => {
    expect(kindsInside('So sad. I learnt to swim there, and so did my children. #drayfordbath', '— Olga Brandt (@olgabrandt) May 5, 2020')).toEqual(['boilerplate', 'boilerplate'])
    expect(kindsInside('So sad. I learnt to swim there, and so did my children.', '— Olga Brandt, swimmer')[0]).toBe('paragraph')
  })
  test.each(['U.S. swimmers were not asked to pay for it at all.', 'NASA is to fly over the bath in May. Nobody knows why.'])('a sentence opens in capitals: %s', (line) => {
    expect(kindsInside(line)).toEqual(['paragraph'])
  })
  test.each(['Listen to this article 3 min 14 sec', 'The Drayford Press. All rights reserved.', 'Show 14 comments', 'Open image in gallery', 'Register for free to continue reading', 'You’ve reached your limit of free stories', 'GALLERY | How the old baths were built', 'Further reading: Why rivers are warmer than they look'])('speaks of the page: %s', (line) => {
    expect(kindsInside(line)).toEqual(['boilerplate'])
  })
  test.each(['The stories we tell', 'A page from history', 'Account of a drowning', 'Photos of the dead', 'Links with the mayor', 'Cost: more than the town can bear'])('does not speak of the page: %s', (line) => {
    expect(kindsInside(line)).toEqual(['heading'])
  })
  test.each(['Join our WhatsApp community and get the day’s news on your phone', 'Download the app and never miss a story'])('speaks to the visitor: %s', (line) => {
    expect(kindsInside(line)).toEqual(['boilerplate'])
  })
  test.each(['Join the queue at six, her neighbours told her, and you may get a seat in the gallery.', 'Download speeds in the town were among the lowest, the report said.'])('speaks to nobody: %s', (line) => {
    expect(kindsInside(line)).toEqual(['paragraph'])
  })
  test('who has not signed is no author', () => {
    expect(kindsInside('Olga Brandt')).toEqual(['caption'])
    expect(splitArticle(`Town bath to close for good\n\nOlga Brandt\n\nBy Petra Lind\n\n${STORY}\n\nLatest stories\n\nOld pier sold for one pound\n\nBy Ada Roe`).byline.map(({ name }) => name)).toEqual(['Petra Lind'])
  })
  test('scores and measures are lists', () => {
    expect(kindsInside('Drayford 3 Holme 2', 'Kisola 0 Bergen 4', 'Port Holme 1 Accra 1')).toEqual(['list', 'list', 'list'])
    expect(kindsInside('2 cups brown lentils', '1 large onion, chopped', '4 cloves garlic')).toEqual(['list', 'list', 'list'])
  })
  test('headlines that count are not', () => {
    expect(kindsInside('11 Facts About Old Baths', '27 Oddest Pools of the World', '5 Reasons to Swim at Night')).not.toContain('list')
  })
  test('what opens with a colon is no heading', () => {
    expect(kindsInside('The statement partly read:')).toEqual(['paragraph'])
  })
})

describe('pictures in a story', () => {
  test.each(['Image source, Getty Images', 'Pic: Olga Brandt', 'Pic credit: X/@olgabrandt', 'AP Photo/Olga Brandt', '(Photo by Olga Brandt/Getty Images)'])('a credit: %s', (line) => {
    expect(kindsInside(line)).toEqual(['credit'])
  })
  test('a caption that says so', () => {
    expect(kindsInside('Image caption, The bath has stood empty since the vote')).toEqual(['caption'])
  })
  test.each([
    ['The bath in May. File photo', 'File photo'], ['The bath in May. REUTERS/Olga Brandt', 'REUTERS/Olga Brandt'],
    ['The bath in May. PHOTO | OLGA BRANDT | NATION', 'PHOTO | OLGA BRANDT | NATION'], ['FILE - The bath is seen in May. (AP Photo/Olga Brandt, File)', '(AP Photo/Olga Brandt, File)']
  ])('a caption and its credit: %s', (line, credit) => {
    const { blocks, dateline } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\nThe bath was opened in 1931 by the mayor of the day, who could not swim.`)
    expect(blocks.filter(({ kind }) => kind === 'caption' || kind === 'credit').map(({ text }) => text)).toEqual([line.slice(0, line.indexOf(credit)).trim(), credit])
    expect(dateline).toBeUndefined()
  })
  const top = (line: string): readonly string[] => splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${line}\n\n${STORY}`).blocks.slice(2, 4).map(({ kind, text }) => `${kind}: ${text}`)
  test.each([['— AFP'], ['-AFP'], ['—OLGA BRANDT'], ['— White Star']])('above the story a dash sets the credit off: %s', (credit) => {
    expect(top(`The bath with its swimmers in May. ${credit}`)).toEqual(['caption: The bath with its swimmers in May.', `credit: ${credit}`])
  })
  test('below it wires sign so', () => {
    const line = 'The council had been asked for the figures three times since the beginning of the year. — Bernama'
    expect(kindsInside(line)).toEqual(['paragraph'])
  })
  test.each(['The bath in May — Olga Brandt', 'The bath in May. — It was cold'])('no credit: %s', (line) => {
    expect(top(line)[0]).toContain(line)
  })
  test.each(['“We have had enough,” she said. “Ask AFP.”', 'She put it down to poor file photo archives and went home to sleep.', 'He works for Reuters/Olga says so.'])('none: %s', (line) => {
    expect(kindsInside(line)).toEqual(['paragraph'])
  })
})

describe('what stands below a story', () => {
  test.each(['Olga Brandt contributed to this report.', 'Reuters contributed to this report', 'Olga Brandt contributed reporting from Accra.', 'This article has since been amended to give the mayor’s age.', 'Originally published in the Drayford Post', 'With Post wires', 'With AFP', '-- With assistance from Petra Lind in Drayford', 'With additional reporting by Petra Lind and Jonas Brandt.', '(With inputs from agencies)', '(This story has not been edited by our staff and comes from a feed.)', '(Except for the headline, this story comes from a feed.)'])('who helped: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('source-note')
  })
  test.each(['Olga Brandt contributed to this victory.', 'This report on the bath will be published in May.', 'With the bath gone, nobody swims.', 'Swimmers contributed ten pounds each to this cause of theirs.'])('nobody: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
  test.each(['READ: Bath to close for a year', 'WATCH: The last swim', '>> Bath to close for a year', 'Contact Petra Lind at petra@courier.example.', 'Follow The Gazette on Facebook and Instagram'])('for visitors: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
  test.each(['Read the minutes: they were long and dull, and nobody who swims there is named in them.', 'Contact with the mill was lost on Monday night, the council said.'])('for readers: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
})

describe('an agency below the byline', () => {
  test('is where the author works; what another line adds is a credit', () => {
    const page = `Town bath to close for good in September\n\nBy Petra Lind\n\nAssociated Press\n\nOlga Brandt, ASSOCIATED PRESS\n\n${STORY}`
    const { blocks, byline } = splitArticle(page)
    expect(blocks.slice(1, 4).map(({ kind }) => kind)).toEqual(['byline', 'byline', 'credit'])
    expect(byline).toMatchObject([{ name: 'Petra Lind', organization: 'Associated Press' }])
  })
  test.each(['Express News Service', 'Holme News Desk'])('a service alone has written it: %s', (line) => {
    expect(kindOf(line, 'head')).toBe('byline')
  })
})

describe('the way from the home page', () => {
  test.each(['Home » Facts » Does the Drayford bath close for good?', 'Home/News/Drayford', 'HomeNewsDrayford'])('%s', (line) => {
    const { blocks, title } = splitArticle(`${line}\n\nDoes the Drayford bath close for good?\n\nBy Petra Lind\n\n${STORY}`)
    expect([blocks[0]?.kind, title?.text]).toEqual(['breadcrumb', 'Does the Drayford bath close for good?'])
  })
  test.each(['Home owners fear for the Drayford bath', 'Homes for all, says mayor of Drayford'])('not: %s', (line) => {
    expect(splitArticle(`${line}\n\nBy Petra Lind\n\n${STORY}`).title?.text).toBe(line)
  })
})

describe('a headline in capitals on two lines', () => {
  const wire = (head: string): string | undefined => splitArticle(`${head}\n\nDRAYFORD, May 11 (NW) - The council of the town voted on\nMonday to close the swimming bath at the end of the summer, after\na debate that lasted past midnight, and nobody in the gallery was\nasked.\n\nSwimmers who had queued for seats booed when the figures were read\nout, and two of them were asked to leave.`).title?.text
  test('is one headline in wrapped text', () => {
    expect(wire('COUNCIL OF DRAYFORD TO CLOSE SWIMMING\nBATH IN SEPTEMBER')).toBe('COUNCIL OF DRAYFORD TO CLOSE SWIMMING\nBATH IN SEPTEMBER')
  })
  test('but a label over it is not', () => {
    expect(wire('TOWN NEWS\nCOUNCIL OF DRAYFORD TO CLOSE SWIMMING BATH')).toBe('COUNCIL OF DRAYFORD TO CLOSE SWIMMING BATH')
  })
})

describe('brackets behind the last sentence', () => {
  test.each(['Shares in the bath rose by three pence. ($1 = 8.82 Drayford crowns)', 'Nobody was hurt. (Petra Lind)'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
})

describe('colons', () => {
  test('of speakers make no datelines', () => {
    const { dateline } = splitArticle(`Talking to the mayor\n\n${['LIND', 'MAYOR', 'LIND'].map((name) => `${name}: The council voted on Monday to close the swimming bath at the end of the summer, after a debate past midnight.`).join('\n\n')}`)
    expect(dateline).toBeUndefined()
  })
  test('of a place do', () => {
    const { dateline } = splitArticle(`Town bath to close\n\nDRAYFORD: The council voted on Monday to close the swimming bath at the end of the summer, after a debate past midnight.\n\n${STORY}`)
    expect(dateline).toMatchObject({ text: 'DRAYFORD:', place: 'DRAYFORD' })
  })
})

describe('a day in numbers', () => {
  test.each(['02/14/2025', '14.02.2025', '2025/02/14'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('published')
  })
  test.each(['24/7', '1/13', '2/14/25/3'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('published')
  })
})

describe('what stands below the byline', () => {
  const kinds = (line: string): BlockKind | undefined => {
    const page = `Town bath to close for good in September\n\nBy Petra Lind\n${line}\n\n${STORY}`
    return splitArticle(page).blocks.find(({ text }) => text === line)?.kind
  }
  test('an outlet known by its letters is where the author works', () => {
    expect(kinds('BBC News, Wales')).toBe('byline')
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\nBBC News, Wales\n\n${STORY}`).byline).toMatchObject([{ name: 'Petra Lind', organization: 'BBC News' }])
  })
  test.each(['Local democracy reporter', 'Environment correspondent', 'CHIEF THEATRE CRITIC', 'Reporting from Port Holme'])('a role is no caption and no heading: %s', (line) => {
    expect(kinds(line)).toBe('boilerplate')
  })
  test.each(['MAYOR TO CLOSE TOWN POOL', 'TIME TO SWIM AGAIN'])('no agency among capitals: %s', (line) => {
    expect(['byline', 'credit']).not.toContain(kinds(line))
  })
})

describe('what newsrooms send and pages repeat', () => {
  test('a release says so above its title', () => {
    const { title, blocks } = splitArticle(`FOR IMMEDIATE RELEASE\n\nTown bath to close for good in September\n\n${STORY}`)
    expect([blocks[0]?.kind, title?.text]).toEqual(['boilerplate', 'Town bath to close for good in September'])
  })
  test('links read out as a list keep their lines', () => {
    const lines = ['Old pier sold on Monday to the highest', 'list 1 of 2', 'Ferry runs aground on rocks off Holme', 'list 2 of 2']
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${STORY}\n\n${lines.join('\n')}\n\n${STORY}`)
    expect(lines.filter((line) => blocks.some(({ text }) => text === line))).toEqual(lines)
  })
})

describe('a credit on a line of its own', () => {
  const above = (line: string): BlockKind | undefined => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\nPhoto: Petra Lind / Town of Drayford\n\nThe bath was opened in 1931 by the mayor of the day, who could not swim.`)
    return blocks.find(({ text }) => text === line)?.kind
  }
  test('belongs to the caption above it', () => {
    expect(above('Swimmers with their towels outside the bath on Monday afternoon after the vote')).toBe('caption')
  })
  test('makes no caption of a paragraph', () => {
    expect(above('According to the office, “the swimmers were told in June and said nothing”. The gallery is to be painted.')).toBe('paragraph')
  })
})

describe('when a line was changed', () => {
  test.each(['Updated at 15.40 GMT', 'Last updated 11:20 am'])('is no caption: %s', (line) => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\nThe bath was opened in 1931 by the mayor of the day, who could not swim.`)
    expect(['published', 'boilerplate']).toContain(blocks.find(({ text }) => text === line)?.kind)
  })
})

describe('names with the places where they wrote', () => {
  test.each(['Petra Lind in Accra', 'Petra Lind in Accra and Olga Brandt in Port Holme', 'AFP in Accra'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('byline')
  })
  test.each(['Petra Lind in a hurry', 'Petra in Accra', 'Swimmers in Accra and Olga Brandt', 'Petra Lind in Accra said no'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('byline')
  })
})

describe('who helped with the story', () => {
  test.each(['(With inputs from PTI)', '(With files from AFP)', '(Reporting by Petra Lind)'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('source-note')
  })
  test('the line above is no caption of it', () => {
    const line = 'The gallery was empty by then.'
    const page = `Town bath to close for good in September\n\n${STORY}\n\n${line}\n\n(With inputs from AFP)`
    expect(splitArticle(page).blocks.find(({ text }) => text === line)?.kind).toBe('paragraph')
  })
})

describe('days of a life', () => {
  test.each(['Born in Drayford on 3 August 1928, the daughter of a baker, she swam before she could walk.', 'Opened in Drayford on May 5, 1931 after two years of work, the bath was the first of its kind.'])('stay in their sentence: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
    expect(splitArticle(`${STORY}\n\n${line}`).published).toBeUndefined()
  })
  test('a byline and its date are parted', () => {
    const { byline, published } = splitArticle(`Town bath to close for good in September\n\nPetra Lind, Drayford on 3 August 2018\n\n${STORY}`)
    expect([byline[0]?.name, published?.value]).toEqual(['Petra Lind', '2018-08-03'])
  })
})

describe('the head of a printed page', () => {
  const page = (head: string): ReturnType<typeof splitArticle> => splitArticle(`${head}\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`)
  test('a paper on a line of its own', () => {
    const { outlet, section } = page('The Drayford Weekly')
    expect([outlet?.text, section]).toEqual(['The Drayford Weekly', undefined])
  })
  test.each(['News', 'The Baths', 'Drayford'])('no paper: %s', (head) => {
    expect(page(head).outlet).toBeUndefined()
  })
})

describe('points above the story', () => {
  test('are a list, and no captions', () => {
    const points = ['• Last day on the first of September', '• Nine swimmers asked to leave', '• No plan for the building']
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${points.join('\n')}\n\nBy Petra Lind\n\n${STORY}`)
    expect(points.map((point) => blocks.find(({ text }) => text === point)?.kind)).toEqual(['list', 'list', 'list'])
  })
})

describe('a deck of whole sentences', () => {
  const kinds = (...head: readonly string[]): readonly (BlockKind | undefined)[] => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\n${head.join('\n')}\n\n${STORY}`)
    return head.map((line) => blocks.find(({ text }) => text === line)?.kind)
  }
  const DECK = 'Petra Lind has counted the towels. Nobody else in the town ever will.'
  test.each(['By Nina Hale', 'Nina Hale', 'NINA HALE', 'Nina Hale in Drayford', 'Nina Hale, Staff Writer', 'Nina Hale and Tom Roe'])('stands above %s', (name) => {
    expect(kinds(DECK, name)).toEqual(['deck', 'byline'])
    expect(kinds(DECK, name, '14 February 2024')).toEqual(['deck', 'byline', 'published'])
    expect(kinds(DECK, name, 'Share')).toEqual(['deck', 'byline', 'boilerplate'])
  })
  test('and above no heading', () => {
    expect(kinds(DECK, 'A swim before breakfast')[0]).toBe('paragraph')
  })
})

describe('a date in figures', () => {
  test.each(['10/9/24 7:15 AM EDT', '08-13-24 05:18 PM', '10/9/24 7:15 a.m.'])('is one with its time: %s', (date) => {
    const { blocks, byline } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind ${date}\n\n${STORY}`)
    expect([blocks.find(({ kind }) => kind === 'published')?.text, byline.map(({ name }) => name)]).toEqual([date, ['Petra Lind']])
  })
  test('and none without', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind 10/9/24\n\n${STORY}`).blocks.some(({ kind }) => kind === 'published')).toBe(false)
  })
})

describe('links above the story', () => {
  const links = ['Old pier sold for one pound', 'Ferry runs aground off Holme', 'Bakery wins third prize']
  const kinds = (label: string): readonly (BlockKind | undefined)[] => {
    const { blocks } = splitArticle(`Skip to content\nHome\nSport\nThe Drayford Gazette\nTown bath to close for good in September\nSwimmers who have come for forty years say they will not leave\nPetra Lind\nReporter\n@petralind\nPublished: 06:00, 14 February 2024\nShare\n${label}\n${links.join('\n')}\n${STORY.replaceAll('\n\n', '\n')}`)
    return ['Town bath to close for good in September', 'Petra Lind'].map((line) => blocks.find(({ text }) => text === line)?.kind)
  }
  test.each(['More on this', 'Related articles'])('do not take the title with them: %s', (label) => {
    expect(kinds(label)).toEqual(['title', 'byline'])
  })
})

describe('notes on sources', () => {
  test.each(['Sources: Brook Valley Council, Office of Baths', 'Correction: an earlier version of this story gave another date.', 'Source: council'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('source-note')
  })
  test.each(['Sources said that the bath would be sold.', 'Source material for the exhibit came from the bath.', 'Correction officers swim there on Sundays.'])('not: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
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

describe('points whose bullets were lost', () => {
  const kinds = (text: string): readonly (BlockKind | undefined)[] => splitArticle(text).blocks.map(({ kind }) => kind)
  const points = 'The bath loses four hundred pounds a day.\n\nSwimmers have until May to object.\n\nThe roof was last mended in 1961.'
  test.each(['Key points', 'KEY TAKEAWAYS', 'What to know:', 'At a glance'])('below %s', (label) => {
    expect(kinds(`Town bath to close for good in September\n\nBy Petra Lind\n\n${label}\n\n${points}\n\n${STORY}`)).toEqual(['title', 'byline', 'boilerplate', 'list', 'list', 'list', 'paragraph', 'paragraph', 'paragraph'])
  })
  test('without a label they are sentences', () => {
    expect(kinds(`Town bath to close for good in September\n\nBy Petra Lind\n\n${points}\n\n${STORY}`)).not.toContain('list')
  })
  test('below a line that ends in a colon', () => {
    expect(kinds(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\nThe town means to sell:\n\nThe boiler and its pipes\n\nTwo diving boards\n\nBenches from the old tea room`).slice(-3)).toEqual(['list', 'list', 'list'])
  })
  test('below a colon sentences are none', () => {
    expect(kinds(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\nThe mayor said this:\n\n“We cannot pay for it.”\n\n“Nobody can.”`)).not.toContain('list')
  })
})

describe('what pages say in sentences', () => {
  test.each(['Start your day with the news from Drayford. Sign up for our morning email.', 'Lind covers courts and councils for the Post. She lives in Accra.', 'Disclaimer: prices may differ from shop to shop.'])('%s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}`).blocks.at(-1)?.kind).toBe('boilerplate')
  })
  test.each(['Start at the river. Follow the wall to the old mill and turn left.', 'Lind lost the vote by a single hand. She lives in Accra.', 'The newspaper printed ads for the bath until the war, and its readers went there every Sunday after church.'])('of the story: %s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\n${STORY}`).blocks.find(({ text }) => text === line)?.kind).toBe('paragraph')
  })
})

describe('who wrote it', () => {
  test.each([
    ['By Petra Lind | Edited by Olga Brandt', ['Petra Lind']],
    ['By Petra Lind, Photographs by Olga Brandt', ['Petra Lind']],
    ['By Petra Lind 5 Min Read', ['Petra Lind']],
    ['LODE WEB DESK', ['Lode Web Desk']],
    ['Petra Lind Head of Sport', ['Petra Lind']],
    ['Edited by Petra Lind', []]
  ])('%s', (line, names) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline.map(({ name }) => name)).toEqual(names)
  })
})

describe('whose picture it is', () => {
  test.each(['Olga Brandt/Photographer', 'CONTRIBUTED PHOTO', '—CONTRIBUTED PHOTO', 'Olga Brandt AFP/File', 'Image: Olga Brandt/dpa/picture alliance'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('credit')
  })
  test.each(['Contributed to the bath fund', 'Olga Brandt/Petra Lind', 'Photographers and swimmers'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).not.toBe('credit')
  })
})

test('a headline stands above its dateline, whatever the page says first', () => {
  const page = `Office of Public Affairs\n\n(202) 555-0143\n\nBoard of Waters Proposes Rule on the Repair of Old Locks\n\nHOLME – The board published a rule on Monday that asks the owners of locks to mend them within ten years, or to sell.\n\n${STORY}`
  expect(splitArticle(page).title?.text).toBe('Board of Waters Proposes Rule on the Repair of Old Locks')
})

test('a headline stands above its decks and the dateline', () => {
  const { title, blocks } = splitArticle(`June 3, 2022\n\nRiver ferry to sail again from Holme\n\nTwo boats will cross the water each hour, the owner says\n\nHOLME, June 3 (OTN) – The ferry that was tied up in the spring of last year will cross the river again from Monday, its owner said.\n\n${STORY}`)
  expect(title?.text).toBe('River ferry to sail again from Holme')
  expect(blocks[2]?.kind).toBe('deck')
})

test('an author named twice over the story is no biography', () => {
  const { byline, blocks } = splitArticle(`By Petra Lind Trainee Reporter\n\nTown bath to close for good in September\n\nPetra Lind Trainee Reporter\n\n9 May 2024\n\n${STORY}`)
  expect(blocks[2]?.kind).toBe('byline')
  expect(byline).toHaveLength(1)
})

describe('who edited it, above the story and below', () => {
  test.each(['Editor: petra lind', 'Translator: Petra L, Olga B', 'Source: Lode Wire', 'Eds: UPDATES with the vote.'])('%s', (line) => {
    expect(kindOf(line, 'head')).toBe('source-note')
    expect(kindOf(line, 'end')).toBe('source-note')
  })
  test.each(['Editor Petra Lind said on Monday that the bath had been her second home since the day when it was opened.', 'Translator Olga Brandt swam there, too.'])('not: %s', (line) => {
    expect(kindOf(line, 'head')).toBe('paragraph')
  })
})

test('a bracket behind the last full stop ends no headline', () => {
  expect(kindOf('The cause of the leak is not yet known, she added. (end)', 'end')).toBe('paragraph')
})

describe('greetings', () => {
  test.each(['Dear Petra,', 'Hi Ms Lind,', 'Hello Olga,'])('%s', (line) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline).toEqual([])
  })
})

describe('mail that was forwarded', () => {
  test('its fields are no part of the story', () => {
    const { title, byline, published } = splitArticle(`---------- Forwarded message ----------\nFrom: Olga Brandt <olga@example.org>\nDate: Tue, 7 May 2024 at 09:14\nSubject: Fwd: the bath\nTo: Li Wei <li@example.org>\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n3 May 2024\n\n${STORY}`)
    expect([title?.text, byline.map(({ name }) => name), published?.value]).toEqual(['Town bath to close for good in September', ['Petra Lind'], '2024-05-03'])
  })
  test('a date with its label alone is that of the story', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nDate: 7 May 2024\n\n${STORY}`).published?.value).toBe('2024-05-07')
  })
})

describe('who the author is', () => {
  test.each(['The writer is a lawyer based in Accra.', 'The author is a professor of law at Lode.'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
  test.each(['The writer is tired of the bath and of its friends.', 'The author, a former reporter, swims there each day.'])('not: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
  test('the paper below a byline', () => {
    expect(splitArticle(`Town bath to close for good in September\n\nPetra Lind\n\nLode Courier\n\n${STORY}`).blocks[2]?.kind).toBe('boilerplate')
    expect(splitArticle(`Town bath to close for good in September\n\nPetra Lind\n\nLode bridge\n\n${STORY}`).blocks[2]?.kind).not.toBe('boilerplate')
  })
})

describe('lines that a page has glued', () => {
  test.each(['May 23, 2024 4:12 PM EDTUpdated 2 hours ago', 'Updated15:31, 12 MAR 2024', 'Posted3 May 2024'])('when it was published: %s', (line) => {
    expect(kindOf(line, 'head')).toBe('published')
  })
  test('an author and what she is', () => {
    const { byline } = splitArticle(`Town bath to close for good in September\n\nBySophie ArkwrightLocal Democracy Reporter\n\n${STORY}`)
    expect(byline.map(({ name, role }) => [name, role])).toEqual([['Sophie Arkwright', 'Local Democracy Reporter']])
  })
  test.each([['By Fiona MacDonald', 'Fiona MacDonald'], ['By Aled DeVries', 'Aled DeVries'], ['By Jo McAllister', 'Jo McAllister']])('no part of a name: %s', (line, name) => {
    expect(splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline.map((author) => author.name)).toEqual([name])
  })
})

describe('short lines over a paragraph', () => {
  const page = (line: string): BlockKind | undefined => splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\nThe town will lose its bath. The council said so on Monday.\n\n${STORY}\n\n${line}\n\nA plan to heat the pool with water from the mine was dropped in June, when the firm that had drawn it up went under.\n\nThe mayor said there was no other way. Nobody believed her, and most of them said so at the door.`).blocks.find(({ text }) => text === line)?.kind
  test.each(['Plan to heat the pool from the mine', 'Mixed feelings'])('a heading: %s', (line) => {
    expect(page(line)).toBe('heading')
  })
  test('the link to another story, of which nothing is told below', () => {
    expect(page('Freezing rain expected across three counties overnight')).toBe('boilerplate')
  })
})

describe('lines of numbers above the title', () => {
  test.each(['NIK 38,112.40 +0.4% UKX 8,201.11 -0.2% GER 18,777.02', 'Saturday 27th 4PM 19°C 7PM 14°C'])('%s', (line) => {
    expect(splitArticle(`${line}\n\nTown bath to close for good in September\n\nBy Petra Lind\n\n${STORY}`).title?.text).toBe('Town bath to close for good in September')
  })
  test('a headline may hold some', () => {
    expect(splitArticle(`Lode 3 Ellery 1: two goals in 9 minutes\n\nBy Petra Lind\n\n${STORY}`).title?.text).toBe('Lode 3 Ellery 1: two goals in 9 minutes')
  })
})

describe('what pages say of themselves in sentences', () => {
  test.each(['The audio version of this article is read by a machine.', 'Was this email sent on to you? So it goes.', 'Comments expressed here are those of their writers.', 'Heard on Evening Edition'])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
  test.each(['The audio of the call was played to the council, which heard the mayor say that she would rather swim.', 'Was this what they had voted for? Nobody in the gallery would say.'])('not: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
})

describe('words with a capital inside', () => {
  test.each(['StumbleUpon', 'LinkedIn', 'WhatsApp', 'FacebookTwitterLinkedIn', '| FoxNews.com'])('no name: %s', (line) => {
    expect(kindOf(line, 'end')).toBe('boilerplate')
  })
})

describe('who wrote it, with labels and brackets', () => {
  const authors = (line: string): unknown => splitArticle(`Town bath to close for good in September\n\n${line}\n\n${STORY}`).byline.map(({ name, organization }) => [name, organization])
  test.each([
    ['BYLINE: Petra Lind', [['Petra Lind', undefined]]],
    ['By Petra Lind (Lode Courier)', [['Petra Lind', 'Lode Courier']]],
    ['By William (Bill) Brandt', [['William Bill Brandt', undefined]]],
    ['Press Trust of India', [['Press Trust of India', undefined]]]
  ])('%s', (line, expected) => {
    expect(authors(line)).toEqual(expected)
  })
  test('a trust of something else is none', () => {
    expect(kindOf('Bath Trust of Lode', 'head')).not.toBe('byline')
  })
  test('who contributed is told below', () => {
    expect(kindOf('Contributing: Olga Brandt, Jo Hale, Associated Press.', 'end')).toBe('source-note')
    expect(kindOf('Contributing to the bath is a duty, said the mayor, who has not paid a penny for it in her life.', 'end')).toBe('paragraph')
  })
})

describe('lines of transcripts, tables and live pages', () => {
  test.each([
    ['(SOUNDBITE OF APPLAUSE)', 'boilerplate'],
    ['[MUSIC PLAYING]', 'boilerplate'],
    ['INDEX          CLOSE      CHANGE', 'list']
  ] as const)('%s', (line, kind) => {
    const { blocks } = splitArticle(`Town bath to close for good in September\n\nBy Petra Lind\n\n${STORY}\n\n${line}\n\nNobody in the hall had thought that it would come to this, the mayor said later.`)
    expect(blocks.find(({ text }) => text === line)?.kind).toBe(kind)
  })
  test('a date glued to a name', () => {
    const { byline, published } = splitArticle(`Town bath to close for good in September\n\nPetra Lind14 February 2024\n\n${STORY}`)
    expect(byline[0]?.name).toBe('Petra Lind')
    expect(published?.value).toBe('2024-02-14')
  })
  test('a newspaper of the bureau', () => {
    expect(kindOf('THE HARBOUR BUREAU', 'head')).toBe('byline')
  })
})

describe('an agency that signs at the end of the line', () => {
  const page = (end: string) => splitArticle(`Town bath to close for good in September\n\nDRAYFORD, 8 June (EFE).- ${STORY}\n\n${end}`)
  test('leaves a paragraph what it was', () => {
    const last = 'Olga Brandt, who swims there, answered him hours later: "Nobody asked us". EFE'
    const { blocks, dateline } = page(last)
    expect(blocks.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([['paragraph', last.slice(0, -4)], ['credit', 'EFE']])
    expect(dateline).toMatchObject({ place: 'DRAYFORD', agency: 'EFE' })
  })
  test('without a quote too, where the dateline names it', () => {
    expect(page('The fair of boats will be held again on Friday, the mayor said. EFE').blocks.at(-2)?.kind).toBe('paragraph')
    expect(page('The fair of boats will be held again on Friday, the mayor said. AFP').blocks.at(-2)?.kind).toBe('caption')
    expect(page('Olga Brandt at the bath in Drayford, her home. EFE').blocks.at(-2)?.kind).toBe('caption')
  })
  test('and a caption too', () => {
    expect(page('The bath in Drayford, before it opened on Monday morning. AFP').blocks.at(-2)?.kind).toBe('caption')
  })
})
