import { describe, expect, test } from 'vitest'
import { splitArticle } from '../../../src/split.js'

const STORY = `The council voted on Monday to close the swimming bath at the end of the summer, after a debate that lasted past midnight.

Swimmers who had queued for seats in the gallery booed when the figures were read out, and two of them were asked to leave.

“It is the only warm place in this town,” said Olga Brandt, who has swum there for forty years and means to go on.`

const titleOf = (...lines: readonly string[]): string | undefined => splitArticle([...lines, STORY].join('\n\n')).title?.text

describe('the headline is the line that the story tells again', () => {
  test.each([
    ['a weather line', '3 storm warnings', 'Watch now'],
    ['a notice', 'We value your privacy', 'We and our partners store and read cookies on your device. You may refuse them.', 'Accept all'],
    ['a column', 'The Shape of Water', 'Perspectives'],
    ['the day and the weather', 'Saturday, May 4th 2024 9PM 11°C Forecast']
  ])('under %s', (_, ...above) => {
    expect(titleOf(...above, 'Council to close swimming bath after long debate')).toBe('Council to close swimming bath after long debate')
  })
  test('however long it is', () => {
    expect(titleOf('Loch News', 'Swimmers who have come for forty years boo council as the only bath in town is told to close')).toBe('Swimmers who have come for forty years boo council as the only bath in town is told to close')
  })
  test('and the first line where none is', () => {
    expect(titleOf('A long goodbye to chlorine', 'Petra Lind counts her towels')).toBe('A long goodbye to chlorine')
  })
  test('a word inside another is none of it', () => {
    expect(titleOf('Rules of ting and lery', 'Council to close swimming bath')).toBe('Council to close swimming bath')
  })
})

describe('of a page that was copied with all its menus', () => {
  const MENU = ['Home', 'Harbour', 'Valley', 'Ferries', 'Weather', 'Tides', 'Market Square', 'Quiet Corners', 'Petra Lind', 'Puzzles', 'Log in', 'Subscribe']
  const HEADLINE = 'Council to close swimming bath after long debate'
  const page = (...above: readonly string[]): ReturnType<typeof splitArticle> => splitArticle([...above, STORY].join('\n'))
  test.each([
    ['the menu', MENU],
    ['menus and headlines of other stories', [...MENU, 'Five gardens to see before the frost', 'How a baker saved his oven from the flood', ...MENU]],
    ['sections between bars, in any language', ['Le Phare', 'Accueil | Monde | Sports | Vidéo | Nous écrire']],
    ['sections between bullets', ['Harbour Valley News Agency', 'Home · Politics · Sport · Culture · Video']],
    ['the address of an archive', ['The Archive - https://archive.example/web/2011/http://www.harbour.example/bath.html', 'HOME PAGE | TODAY\'S PAPER | VIDEO | TIDES']],
    ['menus, and a name among other stories', [...MENU, ...MENU, 'Why the lighthouse turned green', 'Nina Hale']]
  ])('the headline stands below %s', (_, above) => {
    const { title, byline, published } = page(...above, HEADLINE, 'By Nina Hale', '4 May 2021', 'Share', 'Print')
    expect([title?.text, byline.map(({ name }) => name), published?.value]).toEqual([HEADLINE, ['Nina Hale'], '2021-05-04'])
  })
  test('a headline in the present tells what the story tells in the past', () => {
    expect(splitArticle(['Harbour Valley News Agency', 'Home | Politics | Sport | Culture', 'Olga Brandt vows to swim on', 'DRAYFORD (North Wire) – Olga Brandt vowed on Monday to stay. The council had met in Harbour Valley.\n' + STORY].join('\n')).title?.text).toBe('Olga Brandt vows to swim on')
  })
  test('sections below the headline do not make it a line of the menu', () => {
    expect(page(HEADLINE, 'Harbour, Local, News, Top Story', 'By Nina Hale').title?.text).toBe(HEADLINE)
  })
  test.each(['2 of 3 DOCUMENTS', 'Document 3 of 12', 'Slide 1 of 9', '1 of 3'])('the number of a record is no headline: %s', (line) => {
    expect(page(line, HEADLINE, '4 May 2021').title?.text).toBe(HEADLINE)
  })
  test.each(['Council | Baths | Harbour Valley', 'Three of the five baths to close'])('what is no menu and no number is one: %s', (line) => {
    expect(page(line, 'By Nina Hale').title?.text).toBe(line)
  })
  test('links to what the story tells too do not stand over it', () => {
    expect(page(...MENU, HEADLINE, 'By Nina Hale', 'Swimmers boo council as bath is told to close').title?.text).toBe(HEADLINE)
  })
  test('and buttons below it are no menu', () => {
    expect(page('A long goodbye to chlorine', 'By Nina Hale', 'Angry', 'Sad', 'Moved', 'Bored', 'Amazed', 'Hopeful', 'Curious', 'Proud', 'Tired').title?.text).toBe('A long goodbye to chlorine')
  })
  test('a dateline far down is one', () => {
    expect(splitArticle([...MENU, ...MENU, HEADLINE, `DRAYFORD (North Wire) – ${STORY}`].join('\n')).dateline?.place).toBe('DRAYFORD')
  })
})

describe('a text without a headline', () => {
  test.each(['The mayor of Drayford has shown the council a plan that would keep the bath open until the end of next year.', 'Olga Brandt will be swimming across the lake every morning until the council listens to her and her friends.'])('begins with its first sentence: %s', (line) => {
    expect(titleOf(line)).toBeUndefined()
  })
  test('a short line with a full stop is a headline', () => {
    expect(titleOf('Council closes bath after long debate.')).toBe('Council closes bath after long debate.')
  })
  test('and so is a summary in parts', () => {
    expect(titleOf('Council votes to close the bath after a long debate with swimmers; Drayford: the mayor will look for the money elsewhere before the summer; gallery boos.')).toBeDefined()
  })
})
