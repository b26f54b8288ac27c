import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** Running text after the headline, so that the sentences under test are never taken for one. */
const read = (sentences: string) => parseArticle(`Talks go on in the harbour town\n\n${sentences}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`)

/** Each organization by what the text calls it, in order. */
const organizations = (sentences: string): readonly (readonly string[])[] => {
  const { organizations: all, mentions } = read(sentences)
  return all.map((organization) => organization.mentions.map((mention) => mentions[mention]?.text ?? ''))
}

describe('where the name of an organization ends', () => {
  it.each([
    ['They left, and the Bakers, Carters and Ropemakers Union stayed.', ['Bakers, Carters and Ropemakers Union']],
    ['The Robert Eide and Anna Marsh Memorial Hospital was late.', ['Robert Eide and Anna Marsh Memorial Hospital']],
    ['The International Association of Carters and Aerospace Workers met.', ['International Association of Carters and Aerospace Workers']],
    ['Friends of the Skarvik Lighthouse met the Band of the Vellamo Guards.', ['Friends of the Skarvik Lighthouse', 'Band of the Vellamo Guards']],
    ['She learnt at Queen’s University Belfast. The Attorney General’s Office knew.', ['Queen’s University Belfast', 'Attorney General’s Office']],
    ['The Independent Harbour Commission waited for them until noon.', ['Independent Harbour Commission']],
    ['Kestrano SA and Brakvo AG lost.', ['Kestrano SA', 'Brakvo AG']],
    ['London & Partners built it with Vellamo & Sons.', ['London & Partners', 'Vellamo & Sons']],
    ['They took him to St. Hilda’s Hospital, and later to King Edward VI School.', ['St. Hilda’s Hospital', 'King Edward VI School']],
    ['He told Channel 12 and BBC Radio 4 that the quay was shut.', ['Channel 12', 'BBC Radio 4']],
    ['The court fined QVX-TV, and Coca-Cola paid for the rope.', ['QVX-TV', 'Coca-Cola']],
    ['The International Brotherhood of Rope Workers met.', ['International Brotherhood of Rope Workers']],
    ['The Central Bank of Sri Lanka lowered its rate on Monday.', ['Central Bank of Sri Lanka']],
    ['Two Border Patrol agents met the Driver and Vehicle Authority.', ['Border Patrol', 'Driver and Vehicle Authority']],
    // What people meet for.
    ['She spoke for the Committee to Shelter Sailors, and Priests for Peace agreed.', ['Committee to Shelter Sailors', 'Priests for Peace']],
    ['They met Fathers Against Cheap Rope and the League against Torture there.', ['Fathers Against Cheap Rope', 'League against Torture']],
    // Heads in the plural, titles that are fields, programmes of the United Nations.
    ['They asked the Institutes of Rope and the Harbour Defence Committees in May.', ['Institutes of Rope', 'Harbour Defence Committees']],
    ['They asked the Justice and Harbour Party and the Crown Rope Service in May.', ['Justice and Harbour Party', 'Crown Rope Service']],
    ['They asked the United Nations Environment Programme and the UN Development Program in May.', ['United Nations Environment Programme', 'UN Development Program']],
    ['They asked Pakistan Tehreek-e-Quay and the Dewan Samvan Monday.', ['Pakistan Tehreek-e-Quay', 'Dewan Samvan']],
    // Teams by a town of two words; letters with a small one among them.
    ['They lost to the San Diego Lanterns, and the New York Bridges and the Middle East Rope Process were wet.', ['San Diego Lanterns']],
    ['The QoV and the G20 met after 40 GHz of it.', ['QoV', 'G20']],
    // A head before what makes a place or an event of it; an army whose chief it is.
    ['They slept at the Skarno Railway Station and the Brakvo Police Station. He said Army chief Tor Eide met the Harbour Police.', ['Army', 'Harbour Police']],
    ['He heard that Kestrano Chief Kari Eide met the Skarno Unified School District.', ['Kestrano', 'Skarno Unified School District']],
    // Letters with full stops.
    ['The clerks of the N.Q.V. left, and the B.B.C. reported it.', ['N.Q.V.', 'B.B.C.']],
    // Papers by their town, and behind a capital article.
    ['She wrote in the Oslo Courier and told The Vellamer that USA Today was late.', ['Oslo Courier', 'The Vellamer', 'USA Today']],
    // Two that stand side by side.
    ['He left the White House and Congress behind, and the Army too.', ['White House', 'Congress', 'Army']],
    // Letters in brackets tell where a name begins and ends.
    ['It was written by Ropemakers for a Free Quay (RFQ) in May.', ['Ropemakers for a Free Quay', 'RFQ']],
    ['For a long while she has been heading the Centre for Study on Nets and Clean Harbours (CSNCH) there.', ['Centre for Study on Nets and Clean Harbours', 'CSNCH']],
    ['People who work for the UN Harbour Programme (UNHP) have been looking for them, and so has the Yukon Salt and Socio-marine Water Board (YSSWB) since last week.', ['UN Harbour Programme', 'UNHP', 'Yukon Salt and Socio-marine Water Board', 'YSSWB']]
  ])('%s', (sentence, expected) => {
    expect(organizations(sentence).flat()).toEqual(expected)
  })

  it.each([
    // Whoever is a friend of somebody, a measure of money, a list of bodies, a number before a name.
    'Friends of Anna Marsh wept. Friends of President Tor Eide did too.',
    'It paid NZ$9 million, and NT$5 was left.',
    // Countries that play, cities of a lawsuit, what is counted.
    'India beat England by nine wickets in the rain.',
    'The case of Boston v. Marsh was heard.',
    'The Eide and Marsh families met.',
    // Whose lawyers somebody meets, who lost whom, letters of somebody, of a place, of nothing.
    'It drove Democrats to Marsh and Lawyers for Anna Marsh to tears.',
    'The writer J.R.R. Eide met L.G.B.T. sailors of the U.A.E. in Windham, N.H., on Monday.',
    // Places that share their name with a firm, a club or a head.
    'They live by the Amazon and play in Barcelona, far from the Soviet Union and the National Capital Region.',
    // What the letters in brackets stand for.
    'They sell dried rope fibre (DRF) there. The DRF is dear.',
    'The Clean Harbours Act (CHA) was passed in May. The CHA is a law.',
    'It takes a Harbour Rope Kit (HRK) to mend it. The HRK is sold out.'
  ])('none in: %s', (sentence) => {
    expect(organizations(sentence)).toEqual([])
  })

  it('keeps bodies in a row apart', () => {
    expect(organizations('The Senate, Harbour Ministry and Rope Council met.').flat()).toEqual(['Senate', 'Harbour Ministry', 'Rope Council'])
  })
})

describe('what makes an organization of a name', () => {
  it.each([
    ['The index fell. Kestrano rose 3.4 per cent.', ['Kestrano']],
    ['Kestrano CEO Anna Marsh left. A year ago Kestrano was small.', ['Kestrano', 'Kestrano']],
    ['Kestrano announced on Tuesday that it would shut the mill.', ['Kestrano']],
    ['Kestrano will cut 900 jobs at the mill.', ['Kestrano']],
    ['Kestrano, based in Skarvik, was founded in 1998.', ['Kestrano']],
    ['The Lagos-based Kestrano raised money for it.', ['Kestrano']],
    ['They watched as the Falcons lost to the Bears.', ['Falcons', 'Bears']],
    ['Kestrano and Brakvo posted higher revenue for the year.', ['Kestrano', 'Brakvo']],
    // Its parts, its partners, who runs and who founded it.
    ['The clerks of a unit of Kestrano met. The headquarters of Brakvo was shut, the Vellamora offices were searched.', ['Kestrano', 'Brakvo', 'Vellamora']],
    ['Kestrano and its partners owed them. Brakvo, run by sailors, feeds 300 of them.', ['Kestrano', 'Brakvo']],
    ['He founded Kestrano in 1999, and his wife set up Brakvo. She used to work for Vellamora.', ['Kestrano', 'Brakvo', 'Vellamora']],
    ['On Friday Kestrano Chairman Anna Marsh left the town.', ['Kestrano']],
    ['They left for its Skarno headquarters. The wing of Brakvo’s house fell. Vellamora and its coast burned.', []],
    ['Captain Ruth Skarno and the Rope Council were late, said pilot Jo Brakvo and the Rope Council.', ['Rope Council', 'Rope Council']],
    ['Anna Marsh said that it would rain. Tor Eide cut his hair.', []],
    ['The firm Clifford Lane founded has hired three of them.', []]
  ])('%s', (sentence, expected) => {
    expect(organizations(sentence).flat()).toEqual(expected)
  })
})

describe('short names', () => {
  it.each([
    ['Kestrano Cement was sold. They said Kestrano was small.', [['Kestrano Cement', 'Kestrano']]],
    ['Grupo Kestrano was sold. They said Kestrano was small.', [['Grupo Kestrano', 'Kestrano']]],
    ['Kestrano Cement was founded by Anna Kestrano. They said Kestrano was small.', [['Kestrano Cement']]],
    ['The Skarvik Council met. Skarvik was quiet.', [['Skarvik Council']]],
    ['The Ann and Tor Eide Foundation paid. The Eide Foundation was glad.', [['Ann and Tor Eide Foundation', 'Eide Foundation']]],
    ['The Food and Rope Organization of the United Harbours waited for them until noon. The FRO was glad.', [['Food and Rope Organization of the United Harbours', 'FRO']]],
    ['Kestra Foods, Inc. was sold. Kestra Foods was small.', [['Kestra Foods, Inc.', 'Kestra Foods']]]
  ])('%s', (sentence, expected) => {
    expect(organizations(sentence)).toEqual(expected)
  })
})

describe('nouns that take up an organization', () => {
  it.each([
    ['Kestrano Foods lost. The company had paid, the foodmaker said.', [['Kestrano Foods', 'The company', 'the foodmaker']]],
    ['The Harbour Commission met. A day later the commission was shut.', [['Harbour Commission', 'the commission']]],
    ['The Bank of Skarvik met. The central bank cut its rate.', [['Bank of Skarvik', 'The central bank']]],
    // Two that it could mean, a noun of another, and one that is told apart behind it.
    ['Kestrano Foods sued Brakvo Foods. The company had paid.', [['Kestrano Foods'], ['Brakvo Foods']]],
    ['The Harbour Commission met. The board was broken, the harbour shut.', [['Harbour Commission']]],
    ['Kestrano Foods lost. The company of the year is small, the company car is old.', [['Kestrano Foods']]]
  ])('%s', (sentence, expected) => {
    expect(organizations(sentence)).toEqual(expected)
  })

  it('names whoever the company said it for', () => {
    const { quotes } = read('Kestrano Foods lost a ship. “We are sorry,” the company said.')
    expect(quotes.map(({ speaker }) => [speaker?.text, speaker?.name])).toEqual([['the company', 'Kestrano Foods']])
  })
})

it('takes no sentence with its full stop for a headline while a word in small letters is in it', () => {
  const first = (text: string) => parseArticle(text).organizations.map(({ name }) => name)
  expect(first('Clerks of FDK and the NQT met on Friday.')).toEqual(['FDK', 'NQT'])
  expect(first('The Director General of the Skarno Rope Police (SRP), Kari Eide, spoke.')).toEqual(['Skarno Rope Police'])
})

it('tries letters that many words could tell only once', () => {
  const name = `${'Aaaaaaaa '.repeat(12)}Council`
  const short = `Aaaa${'a'.repeat(36)}d`
  // By trying all ways one after the other this would take minutes.
  const { organizations: found } = parseArticle(`Talks go on in the harbour town\n\nThe ${name} met on Monday. ${short} shares fell.`)
  expect(found.map((one) => one.name)).toEqual([name, short])
})

describe('what an organization is', () => {
  it.each([
    ['The Kestra Media Group closed.', 'Kestra Media Group', 'company'],
    ['On Friday those of the Harbour Contact Group met once more.', 'Harbour Contact Group', 'body'],
    ['The Small Harbours Solutions Network met.', 'Small Harbours Solutions Network', undefined],
    ['The Skarvik Radio Network closed.', 'Skarvik Radio Network', 'outlet'],
    ['It was late when the Skarvik National Rowing Team won at last.', 'Skarvik National Rowing Team', 'team'],
    ['Sailors met Citizens United there.', 'Citizens United', undefined],
    ['They lost to Skarvik United there.', 'Skarvik United', 'team'],
    ['She told The Assembly that it was late.', 'The Assembly', 'outlet'],
    // By the noun before and after it.
    ['They sold ropes to Brakvo, a US Nordic-language channel, in May.', 'Brakvo', 'outlet'],
    ['They sold ropes to Brakvo, a Danish ropemaker, in May.', 'Brakvo', 'company'],
    ['Brakvo is a small opposition party, and Kestrano left.', 'Brakvo', 'party'],
    ['They sold the ropes that the charity Kestrano had bought.', 'Kestrano', 'body']
  ])('%s', (sentence, name, kind) => {
    expect(read(sentence).organizations.find((organization) => organization.name === name)?.kind).toBe(kind)
  })

  it('joins the name that it is also known by', () => {
    expect(organizations('The men of the Free Dawn Army (formerly FDK) fled. FDK is banned.')).toEqual([['Free Dawn Army', 'FDK', 'FDK']])
    expect(organizations('The Free Dawn Army left as FDK came. FDK is banned.')).toEqual([['Free Dawn Army'], ['FDK', 'FDK']])
  })

  it('leaves its town to a university of several words', () => {
    expect(organizations('The Skarvo National Technical University closed. Skarvo is a town.')).toEqual([['Skarvo National Technical University']])
    expect(organizations('Skarvo University closed. It was a poll by Skarvo.')).toEqual([['Skarvo University', 'Skarvo']])
  })
})
