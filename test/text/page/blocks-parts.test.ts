import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'
import { readAuthors } from '../../../src/text/page/authors.js'
import { creditStart } from '../../../src/text/page/credits.js'
import { datelineEnd } from '../../../src/text/page/datelines.js'
import { readLayout } from '../../../src/text/page/layout.js'

const whole = <T>(read: (source: string, start: number, end: number) => T, text: string): T => read(text, 0, text.length)

describe('datelines', () => {
  test.each([
    ['OSLO (Reuters) – The ferry sank.', 'OSLO (Reuters) –'],
    ['LIMA, Oct 9 (AFP) - A storm came.', 'LIMA, Oct 9 (AFP) -'],
    ['Ghent, Belgium — The bells rang.', 'Ghent, Belgium —'],
    ['HAVRE, Mont. (AP) — wikiFarm opened.', 'HAVRE, Mont. (AP) —'],
    ['PERTH — Nobody was hurt.', 'PERTH —'],
    ['BERGEN, Norway – March 4, 2021 – Two boats sank.', 'BERGEN, Norway – March 4, 2021 –'],
    ['BERGEN, Norway – March winds – and rain – sank two boats.', 'BERGEN, Norway –'],
    ['BERGEN (North Wire) – Two boats sank.', 'BERGEN (North Wire) –'],
    ['Kisola — Fishermen on the lake hauled their boats ashore on Sunday after the county put a price on every net that is cast.', 'Kisola —'],
    ['BRINDAPUR: The court on Monday asked the town for a list of holes in its roads, which \"nobody has ever counted, far less filled\".', 'BRINDAPUR:'],
    ['PORT HOLME, June 3: The council voted on Monday to close the swimming bath at the end of the summer, after a long debate.', 'PORT HOLME, June 3:'],
    ['NEW YORK (AP) — The ferry sank.', 'NEW YORK (AP) —'],
    ['NEW DELHI, Oct 9 - A storm came.', 'NEW DELHI, Oct 9 -'],
    ['THE HAGUE, Netherlands (AFP) – A court sat.', 'THE HAGUE, Netherlands (AFP) –'],
    ['Lome (OTN) - A storm came.', 'Lome (OTN) -'],
    ['Bhopal, Oct 9 (PTI) Two boats sank.', 'Bhopal, Oct 9 (PTI)'],
    ['NORILSK, October 9. /OTN/. Two boats sank.', 'NORILSK, October 9. /OTN/.'],
    ['BOGOTA, Colombia (AP) _ Two boats sank.', 'BOGOTA, Colombia (AP) _'],
    ['Bergen, AFP- Two boats sank in the harbour on Sunday after the county had put a price on every net that is cast in the fjord.', 'Bergen, AFP-'],
    ['LIMA, Oct 9 (AFP):Two boats sank.', 'LIMA, Oct 9 (AFP):'],
    ['Bergen/Oslo (dpa) - Two boats sank.', 'Bergen/Oslo (dpa) -'],
    ['CAIRO - 11 August 2024: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'CAIRO - 11 August 2024:'],
    ['LIMA\n\nThe court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'LIMA'],
    ['NEW YORK\nThe court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'NEW YORK'],
    ['New Delhi: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'New Delhi:']
  ])('%s', (text, dateline) => {
    const line = /^[^\n]*/u.exec(text)?.[0].length ?? 0
    expect(text.slice(0, datelineEnd(text, 0, line))).toBe(dateline)
  })
  test.each([
    'The mayor — who is ill — stayed away.',
    'Two firms, one from Norway — neither is well known — made offers.',
    'It was over, or so they thought - and then it rained.',
    'Spain 3 - Norway 1',
    'A well-known singer has died.',
    'What now? — The council does not know.',
    'UNWRA (the relief agency) – whose staff has left – is closed.',
    'Bergen (North Wire) sank – Two boats were lost.',
    'Kisola — Fishermen ashore',
    'Kisola — Fishermen on the lake — and there are few of them left now — hauled their boats ashore on Sunday after the vote.',
    'Monday — Fishermen on the lake hauled their boats ashore after the county put a price on every net that is cast there.',
    'EXCLUSIVE: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.',
    'NOTE: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.',
    'Note - The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.',
    'CARROW FERRY SALE OFF - COURT',
    'UPDATE: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.',
    'Jonas Brandt (3 March 1881 – 6 May 1962) was a keeper of lighthouses and of bees, and is buried where both are seen.',
    'TOP STORIES – Two boats sank.',
    'ANALYSIS — Two boats sank.',
    'By Petra Lind | October 9, 2019 -- 19:14 GMT',
    'Bergen, on Oct 9 (a Monday) Two boats sank.',
    'Bergen (OTN) Two boats sank.',
    'The mayor (ill) - Two boats sank.',
    'Bergen and/or Oslo, October 9. Two boats sank.',
    'ROME / PARIS / LONDON / BERGEN',
    'Bergen, Oslo- and Lima-based firms made offers to the town, which nobody had ever counted on, far less hoped for in the town.',
    'The bath - which was built in 1931: a bad year - is closed.',
    'Pothole: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.',
    'BRINDAPUR: Court asks for a list of holes in the roads',
    'August 14, 2019 - 12:30',
    'Opinion — Fishermen on the lake hauled their boats ashore after the county put a price on every net that is cast there.',
    'Kisola — fishermen on the lake hauled their boats ashore after the county put a price on every net that is cast there.'
  ])('none: %s', (text) => {
    expect(whole(datelineEnd, text)).toBeUndefined()
  })
  test.each(['LIMA\n\nCourt asks for a list of holes in the roads', 'LIMA BATHS\n\nThe court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'Lima\n\nThe court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'ROADS\n\nThe court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.', 'LIMA\n- The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.'])('none over what is no paragraph, and no place alone: %s', (text) => {
    expect(datelineEnd(text, 0, text.indexOf('\n'))).toBeUndefined()
  })
  test('a place before a colon is no speaker where the date above it has one too', () => {
    expect(splitArticle(['Bath to close', 'Published: May 4, 2021 9:05', 'AFP', `Addis Ababa: The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.`, 'The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.'].join('\n')).dateline?.place).toBe('Addis Ababa')
  })
  test.each([['LIMA (News 1st) – ', 'LIMA', 'News 1st'], ['Erbil (Kurdistan24) – ', 'Erbil', 'Kurdistan24'], ['Lima (March 4) – ', 'Lima', undefined]])('place and agency of %s', (dateline, place, agency) => {
    expect(splitArticle(`Bath to close\n\n${dateline}The court on Monday asked the town for a list of holes in its roads, which nobody has ever counted, far less filled.`).dateline).toMatchObject({ place, ...(agency && { agency }) })
  })
  test('none is a speaker whose turns stand below', () => {
    const answer = 'The fog on the lake in Brindapur comes and goes as it likes, and nobody who fishes there would say when it will.'
    const page = ['The man of the fog', 'By Nina Hale', `RASHID OLSEN: ${answer}`, answer, answer, 'Olsen stops to look at the lake.', 'RASHID OLSEN: As I said.'].join('\n')
    expect(splitArticle(page).dateline).toBeUndefined()
    expect(splitArticle(page.replace(/OLSEN: As/, 'ALI: As')).dateline?.place).toBe('RASHID OLSEN')
  })
})

describe('credits', () => {
  test.each([
    ['The mill in May. (Photo: Jane Roe)', '(Photo: Jane Roe)'],
    ['The mill in May. [Courtesy of the county]', '[Courtesy of the county]'],
    ['A child at the fair Image: Jane Roe', 'Image: Jane Roe'],
    ['The dam at night. Photo by Jane Roe', 'Photo by Jane Roe'],
    ['The dam at night Jane Roe/Reuters', 'Jane Roe/Reuters'],
    ['© AFP/Getty Images', '© AFP/Getty Images'],
    ['The mill in May.Credit...Jane Roe for The Drayford Times', 'Credit...Jane Roe for The Drayford Times'],
    ['He would not sign it, he says. (Channel Rural: Jane Roe)', '(Channel Rural: Jane Roe)'],
    ['The dish with its bread. [Jane Roe, The Standard]', '[Jane Roe, The Standard]'],
    ['DT PHOTO: JANE LI ROE', 'DT PHOTO: JANE LI ROE'],
    ['The dam at night. Jane Roe, Staff / The Drayford Ledger', 'Jane Roe, Staff / The Drayford Ledger'],
    ['The dam on July 25, 2019. J. Ada Roe / AP', 'J. Ada Roe / AP'],
    ['The dam at night. Lim Ada Roe/AFP', 'Lim Ada Roe/AFP'],
    ['The dam at night. Jane Roe via Reuters', 'Jane Roe via Reuters'],
    ['The dam at night (Jane Roe for The Standard)', '(Jane Roe for The Standard)'],
    ['The dam at night. Photo / Jane Roe', 'Photo / Jane Roe'],
    ['The dam at night. Image Source: Getty', 'Image Source: Getty'],
    ['The dam at night. Photo courtesy of Jane Roe', 'Photo courtesy of Jane Roe']
  ])('%s', (text, credit) => {
    expect(text.slice(whole(creditStart, text))).toBe(credit)
  })
  test.each([
    'He told the agency Agence France-Presse (AFP).',
    'The vote was close (51 to 49).',
    'She said: we took a photo by the river and went home after that day.',
    'The picture was dark, he said.',
    'Credit... where it is due, he said, belongs to nobody but the nurses of the night shift',
    '(Reporting by Jane Roe; editing by John Doe)',
    '(With inputs from AFP)',
    '(Written by Jane Roe for AFP)',
    'The psalm was read twice. (Psalms 23: 4)',
    'The fair was moved. [Jane Roe, Mary Poe and others]',
    'VIRAL PHOTO: DOG SAVES MAN AS CROWD OF HUNDREDS LOOKS ON FROM BRIDGE, AND NOBODY IN TOWN KNOWS ITS NAME',
    'The choice is tea / The Drayford coffee',
    'The dam at night was seen by Jane Roe via the old road',
    'He came to Drayford via Jane Street and The Standard',
    'The fair was moved (good news for the Standard)',
    '© Drayford Press LLC 2024.',
    'The fair was moved to June. (Monday: no rain)',
    'REUTERS SAYS MAYOR TO CLOSE POOL'
  ])('none: %s', (text) => {
    expect(whole(creditStart, text)).toBeUndefined()
  })
})

describe('authors', () => {
  test.each([
    ['By Ada Roe', ['Ada Roe']],
    ['By ADA ROE and JON MCKAY', ['Ada Roe', 'Jon McKay']],
    ['By Ada Roe, Jon van den Berg & Li Wei', ['Ada Roe', 'Jon van den Berg', 'Li Wei']],
    ['Roe, Ada', ['Ada Roe']],
    ['Analysis by Ada Roe, Political Correspondent', ['Ada Roe']],
    ['Ada Roe @adaroe / 2 days', ['Ada Roe']],
    ['By Ada Roe For Example.com', ['Ada Roe']],
    ['By J. R. Roe Jr.', ['J. R. Roe Jr.']],
    ['Ada Roe in Accra and Jon McKay in Oslo', ['Ada Roe', 'Jon McKay']],
    ['By court reporter Ada Roe and Jon McKay', ['Ada Roe', 'Jon McKay']],
    ['By City Hall Reporter Ada Roe', ['Ada Roe']],
    ['Ada Roe, City Hall Reporter', ['Ada Roe']],
    ['Ada Roe, Kuala Lumpur', ['Ada Roe']],
    ['By Ada Roe / Staff reporter, in Drayford', ['Ada Roe']],
    ['By Ada Roe, Jon McKay', ['Ada Roe', 'Jon McKay']],
    ['By AFP', ['AFP']],
    ['By ADA ROE Associated Press', ['Ada Roe']],
    ['Ada Roe (now) and Jon McKay (earlier)', ['Ada Roe', 'Jon McKay']],
    ['Ada Roe ada.roe@courier.example', ['Ada Roe']],
    ['From Ada Roe in Accra', ['Ada Roe']],
    ['From our correspondent in Accra', []],
    ['Our Foreign Staff', []],
    ['Gazette reporter', []],
    ['Ada Roe with AFP', ['Ada Roe']],
    ['By An Nguyen', ['An Nguyen']],
    ['BBC News, Wales', ['BBC News']],
    ['By Ada GUARDIAN', ['Ada Guardian']]
  ])('%s', (text, names) => {
    expect(whole(readAuthors, text).map((author) => author.name)).toEqual(names)
  })
  test('roles and organizations', () => {
    expect(whole(readAuthors, 'By Ada Roe, Staff Writer')[0]).toMatchObject({ name: 'Ada Roe', role: 'Staff Writer' })
    expect(whole(readAuthors, 'By court reporter Ada Roe')[0]).toMatchObject({ name: 'Ada Roe', role: 'court reporter' })
    expect(whole(readAuthors, 'By Ada Roe, BBC News')[0]).toEqual({ start: 3, end: 10, text: 'Ada Roe', name: 'Ada Roe', organization: 'BBC News' })
    expect(whole(readAuthors, 'By Ada Roe, Reuters')[0]).toMatchObject({ name: 'Ada Roe', organization: 'Reuters' })
    expect(whole(readAuthors, 'By Ada Roe, Nairobi')[0]).not.toHaveProperty('organization')
    expect(whole(readAuthors, 'Ada Roe Political Correspondent')[0]).toMatchObject({ name: 'Ada Roe', role: 'Political Correspondent' })
  })
})

describe('what stands behind a title', () => {
  const head = (title: string): ReturnType<typeof splitArticle> => splitArticle(`${title}\n\nThe mill on the river was sold on Monday, the county said.`)
  test('a newspaper is the outlet', () => {
    expect(head('Old mill on the river is sold | The Drayford Courier')).toMatchObject({ title: { text: 'Old mill on the river is sold' }, outlet: { text: 'The Drayford Courier' } })
    expect(head('Old mill on the river is sold - BBC News').outlet?.text).toBe('BBC News')
  })
  test.each(['Old mill on the river is sold | World News', 'Old mill on the river is sold – and nobody minds', 'Old mill on the river is sold'])('none: %s', (title) => {
    expect(head(title).outlet).toBeUndefined()
  })
})

describe('layout', () => {
  const units = (text: string): string[] => readLayout(text).units.map((unit) => text.slice(unit.start, unit.end))
  test('a stray line break is mended, a real one is kept', () => {
    expect(units('The council said on Monday that\nthe bridge was safe.\nIt will open soon.')).toHaveLength(2)
  })
  test.each(['The chief negotiator of the islands told the radio on\nWednesday that he had slept badly.', 'Minister to meet the envoys of nine island states in\nHolme on Monday'])('a line that cannot end there goes on: %j', (text) => {
    expect(units(text)).toHaveLength(1)
  })
  test('below a colon small letters are those of a list', () => {
    expect(units('The plan includes:\n40 fast boats for the stations of the north\nnew radios for every crew')).toHaveLength(3)
  })
  test.each(['Follow the harbour radio on\nFacebook', 'The chief negotiator of the islands told the radio on\n\nWednesday that he had slept badly.', 'The chief negotiator of the islands told the radio at noon\nWednesday was quiet.'])('kept apart, as it may: %j', (text) => {
    expect(units(text)).toHaveLength(2)
  })
  test.each(['Share this\nvia email', 'apples\npears', 'One two three four.\nfive six', 'One two three four\nFive six', 'One two three four\n- five', 'Write to the editor at\ndesk@example.org'])('kept apart: %j', (text) => {
    expect(units(text)).toHaveLength(2)
  })
  test('the first line of a paragraph is set in, and wrapped as far out as the others', () => {
    expect(units('    The ferry that sank in the storm last week was to be sold in\nMay, its owner said when he had seen the wreck from a boat that\nhe keeps.\n\n    Nobody was on board when it went down, the harbour master had\nsaid before, and nobody will be asked to pay for what it has\ndone.')).toHaveLength(2)
  })
  // The first lines have lost the indent that they were set with.
  const WIRE = ['The ferry company said it would sell the boat in May to', 'Holme Lines and a bank in the north, which lends the money.', '', 'Its owner said that the sale, to be closed by March', '13. That is when the court meets, was agreed in June or', 'July with all four banks, of which none had asked her to', 'pay for the wreck.']
  test('wire copy ends its lines where it likes, where blank lines part the paragraphs', () => {
    expect(units(WIRE.join('\n'))).toHaveLength(2)
    expect(units(['Days of the sale', 'March 3', '', ...WIRE].join('\n'))).toHaveLength(4)
  })
  test('rows of a table inside it stay apart, and are no wrapped lines', () => {
    const rows = ['Boats      1999   2000', 'Holme        14     13', 'Drayford      9     11', 'Carrow        2      2', 'Wick          1      3', 'All          26     29']
    expect(units([...WIRE, '', ...rows].join('\n'))).toHaveLength(8)
  })
  const COLUMN = `THE ferry that sank in the\nstorm last week was to be\nsold in May, its owner Ada\nRoe told this paper when\nshe had seen the wreck.\n\nNobody was on board when it\nwent down, the harbour\nmaster said, and nobody\nwill be asked to pay.`
  test('a column of a newspaper is wrapped, and its headline with it', () => {
    expect(units(`Ferry was to\nbe sold in May\n\n${COLUMN}`)).toHaveLength(3)
    expect(units(`Ferry was to\nBe sold in May\n\n${COLUMN}`)).toHaveLength(4)
  })
  test('a line that was put in later and not wrapped again changes nothing', () => {
    const rest = Array.from({ length: 9 }, (_, at) => `The ferry number ${at + 1} that sank in the storm of last week\nAnd its owner Ada Roe were old and small, said her uncle\nBeck Roe, who had seen it from a boat that he keeps near\nDrayford.`)
    expect(units(`HARBOUR ISLAND (Ferry News) - The ferry that sank in the storm last week was\nDrayford’s.\n\n${rest.join('\n\n')}`)).toHaveLength(10)
  })
  test('short lines above a paragraph of one long line are no wrapped text', () => {
    expect(units(`Ferry that sank in the storm was to be sold\nMonday, March 27, 2006\nRead this | the sea that took a ferry and a van\nFerry ${'and more of it '.repeat(30)}.`)).toHaveLength(4)
  })
  test('short lines that are not full are lines', () => {
    expect(units('Rovers two Albion one\nBeck nil Drayford four\nHolme three Kisola three\nTown nil County nil\nDale six Harbour one\nOaks one Elms two\nFells nil Moor nil')).toHaveLength(7)
  })
  test('a line of no-break spaces parts blocks', () => {
    expect(units('one two\r\n\u00a0\r\nthree four')).toEqual(['one two', 'three four'])
  })
})
