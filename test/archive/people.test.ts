import { describe, expect, it } from 'vitest'
import { linkArticles } from '../../src/archive/link.js'
import { parseArticle } from '../../src/article.js'
import type { ArchivePerson } from '../../src/types.js'
import { make, type Made } from './factory.js'

const DAY = '2023-10-04'
const people = (...articles: readonly Made[]): readonly ArchivePerson[] => linkArticles(articles.map((article) => make({ date: DAY, ...article }))).people
/** Which articles each person is in, those of most articles first. */
const where = (...articles: readonly Made[]): readonly string[] =>
  people(...articles).map(({ name, articles }) => `${name}: ${articles.map(({ article }) => article).sort().join(' ')}`).sort()

describe('one person', () => {
  it.each([
    ['the same name', 'Carmen Borg', 'Carmen Borg'],
    ['another romanization', 'Mohammed al-Zarrouk', 'Muhammad Al Zarrouk'],
    ['doubled letters', 'Qassem Idrissi', 'Qasem Idrissi'],
    ['a middle name more', 'Anton Grech', 'Anton Pawlu Grech'],
    ['a second surname more', 'Henrique Brando', 'Henrique Brando Lujosa'],
    ['a mother\'s surname more', 'Elena Ruiz', 'Elena Ruiz Calderón'],
    ['accents', 'José Núñez', 'Jose Nunez'],
    ['the family name first', 'Gergely Szabó', 'Szabó Gergely'],
    ['a Chinese name turned round', 'Shen Kai', 'Kai Shen'],
    ['a particle written on', 'Marc Le Clair', 'Marc LeClair'],
    ['a German spelling', 'Andriy Bereschenko', 'Andrij Bereschtschenko'],
    ['a German spelling of kh', 'Anton Malikhov', 'Anton Malichow'],
    ['one consonant of several spellings', 'Ali Mezhadi', 'Ali Mejadi'],
    ['a father in place of the house', 'Khalid bin Rashid', 'Khalid bin Rashid Al Zarouni'],
    ['a hyphen for a blank', 'Kim Jong-su', 'Kim Jong Su']
  ])('%s', (_, a, b) => {
    expect(people({ people: [a] }, { people: [b] }).map(({ articles }) => articles.length)).toEqual([2])
    expect(people({ people: [b] }, { people: [a] }).map(({ articles }) => articles.length)).toEqual([2])
  })

  it('of fuller names that differ, the one that is alike without a doubt', () => {
    expect(where({ people: ['Carmen Borg'] }, { people: ['Carmen Pawla Borg'] }, { people: ['Dazed Carmen Borg'] })).toEqual(['Carmen Pawla Borg: 0 1', 'Dazed Carmen Borg: 2'])
    expect(where({ people: ['Carmen Borg'] }, { people: ['Carmen P. Borg'] }, { people: ['Carmen T. Borg'] })).toEqual(['Carmen Borg: 0', 'Carmen P. Borg: 1', 'Carmen T. Borg: 2'])
  })

  it.each<[string, Made, Made]>([
    ['beside the same people', { people: ['Carmen Borg', 'Mohamed al-Zarrouk', 'Henrik Aalto'] }, { people: ['Borg', 'Mohamed al-Zarrouk', 'Henrik Aalto'] }],
    ['with the same role and one who is there too', { people: [{ name: 'Carmen Borg', roles: ['Prime Minister'] }] }, { people: [{ name: 'Borg', roles: ['Prime Minister'] }] }],
    ['with the same role, shortened and with its place', { people: [{ name: 'Carmen Borg', roles: ['Gozo Gov.'] }] }, { people: [{ name: 'Borg', roles: ['former governor'] }] }],
    [
      'in articles on one event',
      { people: ['Carmen Borg'], title: 'Desalination pipeline under the gulf gets signature', text: ['Engineers weld the pipeline from Gabes to Gozo before autumn storms.'] },
      { people: ['Borg'], title: 'Pipeline signature: desalination for Gozo', text: ['Before the autumn storms, engineers weld a pipeline from Gabes.'] }
    ]
  ])('a surname alone, %s', (_, a, b) => {
    const [first, ...rest] = people(a, b).filter(({ name }) => name === 'Carmen Borg' || name === 'Borg')
    expect(rest).toEqual([])
    expect(first?.name).toBe('Carmen Borg')
    expect(first?.articles.find(({ name }) => name === 'Borg')?.evidence.length).toBeGreaterThan(1)
    expect(first?.maybe).toEqual([])
  })

  it('of two genders, where a role of several words is the same', () => {
    const roles = ['harbour board chair']
    expect(people({ people: [{ name: 'Andrea Costa', gender: 'female', roles }] }, { people: [{ name: 'Andrea Costa', gender: 'male', roles }] })).toHaveLength(1)
  })

  it('a surname alone goes to the one of two whom its article shows', () => {
    expect(where(
      { people: ['Carmen Borg', 'Mohamed al-Zarrouk', 'Henrik Aalto'] },
      { people: ['Leila Borg', 'Pietro Vella'] },
      { people: ['Borg', 'Mohamed al-Zarrouk', 'Henrik Aalto'] }
    )).toContain('Carmen Borg: 0 2')
  })

  it('is named as most articles name them, with every alias and role', () => {
    const [person] = people(
      { people: [{ name: 'Anton Grech', roles: ['Senator'], gender: 'male' }] },
      { people: [{ name: 'Anton Grech', roles: ['Senator', 'the lawmaker'] }] },
      { people: [{ name: 'Anton Pawlu Grech', aliases: ['Grech'] }] }
    )
    expect(person).toMatchObject({ name: 'Anton Grech', gender: 'male', roles: ['Senator', 'the lawmaker'], aliases: ['Anton Grech', 'Anton Pawlu Grech', 'Grech'] })
  })
})

describe('different people', () => {
  it.each<[string, Made, Made]>([
    ['relatives', { people: ['Carmen Borg'] }, { people: ['Leila Borg'] }],
    ['relatives in articles on one event', { people: ['Carmen Borg', 'Pietro Vella'], title: 'Funeral of the shipowner' }, { people: ['Leila Borg', 'Pietro Vella'], title: 'Funeral of the shipowner' }],
    ['a surname alone and nothing else', { people: ['Carmen Borg'], title: 'Water plant signed' }, { people: ['Borg'], title: 'Late goals keep Rovers on top' }],
    ['a surname alone with another role', { people: [{ name: 'Carmen Borg', roles: ['governor'] }] }, { people: [{ name: 'Borg', roles: ['deputy governor', 'vice-governor', 'governor general', 'goalkeeper'] }] }],
    ['two surnames alone', { people: ['Borg'], title: 'Water plant signed' }, { people: ['Borg'], title: 'Late goals keep Rovers on top' }],
    ['a woman and a man', { people: [{ name: 'Andrea Costa', gender: 'female' }] }, { people: [{ name: 'Andrea Costa', gender: 'male' }] }],
    ['a son and his father', { people: ['Anton Grech'], title: 'Water plant signed' }, { people: ['Anton Grech Jr.'], title: 'Late goals keep Rovers on top' }],
    ['names of the same letters', { people: ['Nora Telli'] }, { people: ['Tilo Renn'] }],
    ['brothers of one house', { people: ['Khalid bin Rashid'] }, { people: ['Hamad bin Rashid Al Zarouni'] }],
    ['a given name and a surname changed', { people: ['Simon Pauli'] }, { people: ['Paul Simoni'] }],
    ['a second surname and another given name', { people: ['Henrique Brando'] }, { people: ['Tomas Brando Lujosa'] }],
    ['father and son', { people: ['John Marsh Jr.'] }, { people: ['John Marsh Sr.'] }],
    ['another given name that begins the same', { people: ['Maria Vella'] }, { people: ['Marta Vella'] }],
    ['initials that differ', { people: ['C. Borg'] }, { people: ['L. Borg'] }],
    ['a given name and a surname', { people: ['Anton Grech'] }, { people: ['Anton'] }]
  ])('%s', (_, a, b) => {
    const count = new Set([...(a.people ?? []), ...(b.people ?? [])].map((person) => JSON.stringify(person))).size
    const distinct = people(a, b)
    expect(distinct.filter(({ articles }) => articles.length > 1).map(({ name }) => name)).toEqual(a.people?.includes('Pietro Vella') ? ['Pietro Vella'] : [])
    expect(distinct.length).toBeGreaterThanOrEqual(Math.min(count, 2))
  })

  it('a surname alone between two bearers is listed with both, not joined', () => {
    const found = people({ people: ['Carmen Borg'] }, { people: ['Leila Borg'] }, { people: ['Borg'] })
    const alone = found.findIndex(({ name }) => name === 'Borg')
    expect(found[alone]?.maybe.map(({ index, doubt }) => [found[index]?.name, doubt]).sort()).toEqual([['Carmen Borg', 'several-bearers'], ['Leila Borg', 'several-bearers']])
    expect(found.find(({ name }) => name === 'Leila Borg')?.maybe).toEqual([{ index: alone, evidence: [], doubt: 'several-bearers' }])
  })

  it('a surname alone and the only bearer is listed, with what is missing', () => {
    const found = people({ people: ['Carmen Borg'], title: 'Water plant signed' }, { people: ['Borg'], title: 'Late goals keep Rovers on top' })
    expect(found.map(({ name, maybe }) => [name, maybe.map(({ doubt }) => doubt)])).toEqual([['Borg', ['surname-only']], ['Carmen Borg', ['surname-only']]])
  })

  it('the same role decades apart is no evidence', () => {
    expect(where(
      { date: '1991-03-01', people: [{ name: 'George Marsh', roles: ['President'] }] },
      { date: '2006-03-01', people: [{ name: 'Marsh', roles: ['President'] }] }
    )).toEqual(['George Marsh: 0', 'Marsh: 1'])
  })

  it('initials do not bridge two people', () => {
    const found = where({ people: ['Carla Borg'] }, { people: ['Claude Borg'] }, { people: ['C. Borg'] })
    expect(found).toEqual(['C. Borg: 2', 'Carla Borg: 0', 'Claude Borg: 1'])
  })
})

describe('ages', () => {
  const aged = (first: string, second: string, dates: readonly [string, string] = [DAY, DAY], extra: readonly Made[] = []): readonly ArchivePerson[] =>
    people({ date: dates[0], people: ['Daniel Marsh'], text: [first] }, { date: dates[1], people: ['Daniel Marsh'], text: [second] }, ...extra)

  it.each([
    ['a man of 19 and one of 58', 'Daniel Marsh, 19, an apprentice, was fined.', 'Daniel Marsh, 58, leads the council.'],
    ['before the name', 'The court heard 19-year-old Daniel Marsh on Monday.', 'It is led by Daniel Marsh, aged 58.'],
    ['behind an article', 'Daniel Marsh, a 19-year-old apprentice, was fined.', 'It is led by Daniel Marsh, aged 58.']
  ])('part %s', (_, first, second) => {
    const found = aged(first, second)
    expect(found.map(({ articles, maybe }) => [articles.length, maybe.map(({ doubt }) => doubt)])).toEqual([[1, ['different-age']], [1, ['different-age']]])
    expect(found.map(({ articles }) => articles[0]?.age).sort()).toEqual([19, 58])
  })

  it.each([
    ['are reported with a year too many', 'Daniel Marsh, 58, leads the council.', 'Daniel Marsh, 59, led it.', undefined],
    ['grow with the years', 'Daniel Marsh, 19, was fined.', 'Daniel Marsh, now 30, was jailed.', ['2008-10-04', '2019-11-04'] as const],
    ['are no votes', 'Daniel Marsh, 19,204 votes ahead, waved.', 'Daniel Marsh, 58, leads the council.', undefined],
    ['stand in one article only', 'Daniel Marsh, 19, was fined.', 'Daniel Marsh was jailed.', undefined],
    ['are no numbers of something else', 'Daniel Marsh, about 19, was fined.', 'Daniel Marsh, 58, leads the council.', undefined]
  ])('%s', (_, first, second, dates) => {
    expect(aged(first, second, dates).map(({ articles }) => articles.length)).toEqual([2])
  })

  it.each([
    ['far apart', 'Daniel Marsh, 58, leads the council.', 2],
    ['near each other', 'Daniel Marsh, 30, was jailed.', 1]
  ])('%s in articles without a date', (_, second, count) => {
    const undated = ['Daniel Marsh, 19, was fined.', second].map((sentence) => make({ people: ['Daniel Marsh'], text: [sentence] }))
    expect(linkArticles(undated).people.length).toBe(count)
  })

  it('leave who has none to what the articles share', () => {
    const extra = { people: ['Daniel Marsh', 'Kevin Vella', 'Nora Sant'], text: ['Nothing is told of him.'] }
    const old = { people: ['Daniel Marsh', 'Kevin Vella', 'Nora Sant'], text: ['Daniel Marsh, 58, leads the council.'] }
    const young = { people: ['Daniel Marsh'], text: ['Daniel Marsh, 19, was fined.'] }
    expect(where(young, old, extra)).toEqual(expect.arrayContaining(['Daniel Marsh: 0', 'Daniel Marsh: 1 2']))
    expect(where(young, old, { people: ['Daniel Marsh'], text: ['Nothing is told of him.'] })).toEqual(expect.arrayContaining(['Daniel Marsh: 0', 'Daniel Marsh: 1', 'Daniel Marsh: 2']))
  })
})

describe('organizations', () => {
  const organizations = (...articles: readonly Made[]): readonly (readonly [string, number])[] =>
    linkArticles(articles.map(make)).organizations.map(({ name, articles }) => [name, articles.length] as const)

  it('are one by name, and by a short form that one of them alone has', () => {
    expect(organizations({ organizations: ['the Gulf Water Board'] }, { organizations: ['Gulf Water Board'] })).toEqual([['Gulf Water Board', 2]])
    expect(organizations({ organizations: [{ name: 'Gulf Water Board', aliases: ['GWB'] }] }, { organizations: ['GWB'] })).toEqual([['Gulf Water Board', 2]])
  })

  it('are one whatever the law makes of a firm', () => {
    expect(organizations({ organizations: ['Kestra Foods'] }, { organizations: ['Kestra Foods Inc.'] })).toHaveLength(1)
    expect(organizations({ organizations: ['Kestra Foods Ltd'] }, { organizations: ['Kestra Mills Ltd'] })).toHaveLength(2)
  })

  it('are one by first letters where the articles tell of one event', () => {
    const text = ['Divers found amphoras and a bronze anchor under the old lighthouse of Gozo.']
    expect(organizations({ text, organizations: ['Gulf Water Board'] }, { text, organizations: ['GWB'] })).toEqual([['Gulf Water Board', 2]])
    expect(organizations({ text, organizations: ['Gulf Water Board'] }, { text: ['Rain in Oslo.'], organizations: ['GWB'] })).toHaveLength(2)
    expect(organizations({ text, organizations: ['Gulf Water Board'] }, { text, organizations: ['GBW'] })).toHaveLength(2)
  })

  it('are not one by a short form that two have, nor by a word of the name', () => {
    const found = linkArticles([
      { organizations: [{ name: 'Gulf Water Board', aliases: ['GWB'] }] },
      { organizations: [{ name: 'Gozo Workers Bank', aliases: ['GWB'] }] },
      { organizations: ['GWB'] }
    ].map(make)).organizations
    expect(found.map(({ articles }) => articles.length)).toEqual([1, 1, 1])
    expect(found.find(({ name }) => name === 'GWB')?.maybe.map(({ doubt }) => doubt)).toEqual(['several-bearers', 'several-bearers'])
    expect(organizations({ organizations: ['Water Board'] }, { organizations: ['Gulf Water Board'] })).toHaveLength(2)
  })

  const national = (name: string, titles: readonly string[]): readonly (readonly number[])[] =>
    linkArticles(titles.map((title) => {
      const article = make({ title, organizations: [name] })
      return { ...article, organizations: article.organizations.map((one) => ({ ...one, kind: 'court' as const })) }
    })).organizations.map(({ articles }) => articles.map(({ article }) => article).sort())

  it('that every country has are one where the articles tell of one country', () => {
    expect(national('Supreme Court', ['Syrian cabinet falls', 'Syria votes', 'Norway votes', 'Syrian and Jordanian ministers meet', 'Rain at last']).map(String).sort()).toEqual(['0,1,3', '2', '4'])
    expect(national('Supreme Court', ['Syrian cabinet falls', 'Rain at last', 'Syria votes'])).toEqual([[0, 1, 2]])
    expect(national('Old Bailey Harbour Court', ['Syrian cabinet falls', 'Norway votes'])).toEqual([[0, 1]])
    expect(national('Supreme Court', ['Aleppo in the rain', 'Oslo in the sun'])).toEqual([[0, 1]])
    // Nearly all are of one country: so is who tells of none.
    expect(national('Supreme Court', ['Syria votes', 'Syrian cabinet falls', 'Syria at last', 'Syria in the rain', 'Norway votes', 'Rain'])).toEqual([[0, 1, 2, 3, 5], [4]])
    expect(national('Supreme Court', ['U.S. cabinet falls', 'US votes', 'Tell us'])).toEqual([[0, 1, 2]])
  })

  const named = (...articles: readonly (readonly [name: string, title: string, kind?: 'government' | 'body'])[]): readonly (readonly [string, number])[] =>
    linkArticles(articles.map(([name, title, kind = 'government']) => {
      const article = make({ title, organizations: [name] })
      return { ...article, organizations: article.organizations.map((one) => ({ ...one, kind })) }
    })).organizations.map(({ name, articles }) => [name, articles.length] as const)

  it('are one with and without their country, and in another order of words', () => {
    expect(named(['Syrian Defence Ministry', 'Rain'], ['Ministry of Defense', 'Syria votes'])).toEqual([['Syrian Defence Ministry', 2]])
    expect(named(['Syrian Defence Ministry', 'Rain'], ['Defence Ministry', 'Norway votes'])).toHaveLength(2)
    expect(named(['Syrian Harbour Commission', 'Rain', 'body'], ['Harbour Commission', 'Syria votes', 'body'])).toEqual([['Syrian Harbour Commission', 2]])
    expect(named(['Syrian Harbour Commission', 'Rain', 'body'], ['Harbour Commission', 'Norway votes', 'body'])).toHaveLength(2)
    expect(named(['Syrian Harbour Commission', 'Rain', 'body'], ['Harbour Commission', 'Sun', 'body'])).toHaveLength(2)
  })

  const read = (...texts: readonly string[]): readonly string[] =>
    linkArticles(texts.map((text) => parseArticle(text, { documentDate: DAY }))).organizations.map(({ articles }) => articles.map(({ article }) => article).sort().join(' ')).sort()

  it('are of the country that stands beside the name, whatever else the article tells of', () => {
    expect(read("Peru's Foreign Ministry recalled its envoy to Chile.", "Chile's Foreign Ministry regretted what Peru had done.")).toEqual(['0', '1'])
    expect(read('The Supreme Court of Norway struck down a law on herring from Iceland.', "Iceland's Supreme Court kept its own law.", "Norway's Supreme Court sat again.")).toEqual(['0 2', '1'])
    expect(read('The Finance Ministry of Norway sold bonds.', 'The Ministry of Finance of Norway was glad.')).toEqual(['0 1'])
  })

  it('are one with and without "affairs", "public" and "national" in the field of a ministry', () => {
    const one = (a: string, b: string): boolean => named([a, 'Syria votes'], [b, 'Syrian cabinet falls']).length === 1
    expect(one('Ministry of Foreign Affairs', 'Foreign Ministry')).toBe(true)
    expect(one('Ministry of Foreign Affairs of Syria', 'Syrian Foreign Ministry')).toBe(true)
    expect(one('Ministry of Public Health', 'Health Ministry')).toBe(true)
    expect(one('Ministry of National Defence', 'Defense Ministry')).toBe(true)
    expect(one('Department of Veterans Affairs', 'Veterans Department')).toBe(true)
    expect(one('Public Prosecutor', 'Prosecutor')).toBe(false)
    expect(one('National Bank', 'Bank')).toBe(false)
    expect(one('Foreign Affairs Committee', 'Foreign Committee')).toBe(false)
    expect(one('Ministry of Foreign Affairs', 'Ministry of Foreign Trade')).toBe(false)
    expect(one('Ministry of National Defence', 'National Guard')).toBe(false)
  })

  it('are one whether the country, or the United Nations, stands before or behind', () => {
    const one = (a: string, b: string): boolean => named([a, 'Rain', 'body'], [b, 'Sun', 'body']).length === 1
    expect(one('Central Bank of Norway', 'Norwegian Central Bank')).toBe(true)
    expect(one("Norway's Central Bank", 'Central Bank of Norway')).toBe(true)
    expect(one('United Nations Harbour Council', 'UN Harbour Council')).toBe(true)
    expect(one('Harbour Council of the United Nations', 'U.N. Harbour Council')).toBe(true)
    expect(one('Football Federation of Chile', 'Chilean Football Federation')).toBe(true)
    expect(one('Bank of Chile', 'Chilean Bank')).toBe(false)
    expect(one('Central Bank of Norway', 'Chilean Central Bank')).toBe(false)
    expect(one('United Nations Harbour Council', 'Harbour Council')).toBe(false)
    expect(one('United Harbour Council', 'UN Harbour Council')).toBe(false)
    expect(one('Bank of Norway', 'Norway')).toBe(false)
  })

  it('are not of a country that the article names second, nor of a state of a union, nor of a continent', () => {
    expect(read('Peru broke with Ecuador. The Foreign Ministry said the talks had failed.', "Ecuador's Foreign Ministry said the talks were open.")).toEqual(['0', '1'])
    expect(read('Ecuador broke with Peru. The Foreign Ministry said the talks had failed.', "Ecuador's Foreign Ministry said the talks were open.")).toEqual(['0 1'])
    expect(named(['Arizona Democratic Party', 'Rain'], ['Democratic Party', 'Sun'])).toHaveLength(2)
    expect(named(['Interior Ministry', 'Norway votes'], ['Interior Ministry', 'Rain'])).toHaveLength(2)
    expect(named(['Interior Ministry', 'Norway opens to Europe'], ['Interior Ministry', 'Chile flies to Europe'])).toHaveLength(2)
    expect(named(['Indian Interior Ministry', 'Rain'], ['Interior Ministry', 'India votes'])).toHaveLength(1)
  })

  it('are two where each has its country, though one article says only the short form', () => {
    expect(read("The Russian Ministry of Defense said two villages had fallen. Ukraine's Ministry of Defense denied it.", 'Russian Defense Ministry said two villages had fallen\n\nThe Defense Ministry in Moscow named no losses.')).toEqual(['0', '0 1'])
  })

  it('are one by the first word of a firm or a club where articles tell of one event and none has both', () => {
    const text = 'beat Ashby United in the harbour cup on a frozen pitch before nine thousand people.'
    expect(read(`Skipton Rovers FC ${text}`, `Skipton Rovers ${text}`)).toContain('0 1')
    const event = ['Divers found amphoras and a bronze anchor under the old lighthouse of Gozo.']
    const firms = (...names: readonly (readonly string[])[]): number => {
      const made = names.map((organizations) => make({ text: event, organizations }))
      return linkArticles(made.map((one) => ({ ...one, organizations: one.organizations.map((body) => ({ ...body, kind: 'company' as const })) }))).organizations.length
    }
    expect(firms(['Kestra Foods'], ['Kestra'])).toBe(1)
    expect(firms(['Kestra Foods', 'Kestra'], ['Kestra'])).toBe(2)
    expect(firms(['Kestra Foods'], ['Kestra Mills'], ['Kestra'])).toBe(3)
  })

  it('have the name of a text rather than that of a headline', () => {
    expect(named(['HARBOUR COMMISSION', 'Rain', 'body'], ['Harbour Commission', 'Sun', 'body'])).toEqual([['Harbour Commission', 2]])
  })

  it('share no letters with what only begins with them', () => {
    const found = linkArticles([
      { organizations: [{ name: 'Gulf Water Board', aliases: ['GWB'] }] },
      { organizations: [{ name: 'GWB Council', aliases: ['GWB'] }] },
      { organizations: ['GWB'] }
    ].map(make)).organizations
    expect(found.map(({ name, articles }) => [name, articles.length])).toEqual([['Gulf Water Board', 2], ['GWB Council', 1]])
  })
})
