import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.js'

/** Whom a word of the text stands for; the n-th time it stands there. */
function personOf(source: string, word: string, nth = 1): string | undefined {
  const { mentions, people } = parseArticle(source, { documentDate: '2024-03-12' })
  const mention = mentions.filter(({ text, kind }) => text === word && kind !== 'name')[nth - 1]
  return mention?.person === undefined ? undefined : people[mention.person]?.name
}

const rolesOf = (source: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(parseArticle(source, { documentDate: '2024-03-12' }).people.map(({ name, roles }) => [name, roles]))

describe('pronouns', () => {
  it.each([
    // The subject of "said" speaks of himself.
    // Letters of an office that the text has in full, and of none.
    ['District attorney Ewa Lis closed the case. The DA gave no reason.', 'The DA', 'Ewa Lis'],
    ['Cabinet Secretary Ewa Lis came. “No,” said the CS.', 'the CS', 'Ewa Lis'],
    ['PM Ewa Lis came. “No,” said the PM.', 'the PM', 'Ewa Lis'],
    ['Cabinet Secretary Ewa Lis came. The NHS said no.', 'The NHS', undefined],
    // What says nothing of the office makes nobody the leader of another body, or another minister.
    ['Martin Kolar, the leader of the Union Party, spoke. The popular leader sang. Many blame the Harvest leader.', 'The popular leader', 'Martin Kolar'],
    ['Martin Kolar, the leader of the Union Party, spoke. The popular leader sang. Many blame the Harvest leader.', 'the Harvest leader', undefined],
    ['Finance Minister Ewa Lis came. The outgoing minister smiled. The Health minister stayed away.', 'The outgoing minister', 'Ewa Lis'],
    ['Finance Minister Ewa Lis came. The outgoing minister smiled. The Health minister stayed away.', 'The Health minister', undefined],
    ['Finance Minister Ewa Lis came. The outgoing minister smiled. The finance minister left.', 'The finance minister', 'Ewa Lis'],
    ['Finance Minister Ewa Lis came. The outgoing minister smiled. The minister left.', 'The minister', 'Ewa Lis'],
    ['Opposition leader Ewa Lis came. The veteran leader smiled. The opposition leader left.', 'The opposition leader', 'Ewa Lis'],
    ['Pavel Novak met Martin Kolar on Monday. Kolar said he was pleased.', 'he', 'Martin Kolar'],
    // A subject with its apposition; who said it stays without a name.
    ['Ole Dahl spoke first. The head of the delegation, Martin Kolar, said on Monday that it was late. According to him, the crew had left.', 'him', 'Martin Kolar'],
    ['Martin Kolar said it was late. A source close to the council revealed that two had left. He explained that Kolar knew.', 'He', undefined],
    ['Martin Kolar said it was late. It was a source of income. He explained that Ewa Lis knew.', 'He', 'Martin Kolar'],
    ['Martin Kolar said it was late. An official told the paper that two had left. He said that Kolar knew.', 'He', undefined],
    ['Ewa Lis arrived before Hanna Wolska did. Wolska also said she had slept badly.', 'she', 'Hanna Wolska'],
    // The object of a verb is not its subject.
    ['Pavel Novak spoke first. Then Martin Kolar called on him to sit down.', 'him', 'Pavel Novak'],
    // Those of whom somebody speaks go with what is spoken.
    ['Pavel Novak scored. The crowd sang. “I asked the referee and he said no,” said Martin Kolar.', 'he', undefined],
    // Inside the marks the speaker is "I".
    ['Pavel Novak paid the fine. “We like what he did,” said Martin Kolar.', 'he', 'Pavel Novak'],
    // Nor is "he" who speaks before the marks, or who is only called what he is behind them.
    ['Pavel Novak sang. Coach Martin Kolar said it was good. “He was calm. I like that.”', 'He', 'Pavel Novak'],
    ['Mayor Martin Kolar sued Pavel Novak. “He sold the bridge,” the mayor said.', 'He', 'Pavel Novak'],
    ['Mayor Martin Kolar sued Pavel Novak, a baker. “He sold the bridge,” said the baker.', 'He', 'Martin Kolar'],
    // What runs on in the marks is still said by whoever opened them.
    ['Ewa Lis spoke. Martin Kolar said: “Pavel Novak came. It rained. He left.”', 'He', 'Pavel Novak'],
    // Who said it goes on, whatever stands between "said" and the name.
    ['Pavel Novak scored. “Pavel did well,” said coach Martin Kolar. He says the cup is near.', 'He', 'Martin Kolar'],
    // The subject before it, not somebody who is only spoken of.
    ['Martin Kolar, 58, a former driver who has led the union since 2015, denied that a letter had come. “There was no letter,” he said.', 'he', 'Martin Kolar'],
    ['Pavel Novak scored. Novak had a cold. Novak scored again. Novak left.\n\nBut coach Martin Kolar waved them off. “That was all,” he said.', 'he', 'Martin Kolar'],
    ['Pavel Novak scored. Novak had a cold. Novak scored again. Novak left.\n\nBut the coach waved to Martin Kolar. He sat down.', 'He', 'Pavel Novak'],
    ['Transport chief Pavel Novak flew home. A spokesman for the chief was silent. Martin Kolar, 58, left. “That was all,” he said.', 'he', 'Martin Kolar'],
    // Whoever has just said something goes on rather than whom he spoke of.
    ['Pavel Novak sang. Novak is 60. Martin Kolar said the hall was full, and that Novak is a star. “Nobody has left,” he added.', 'he', 'Martin Kolar'],
    // A possessor behind its subject leaves the sentence to it.
    ['Pavel Novak scored. Pavel Novak scored again. Novak had a cold. “I knew that he would,” Ewa Lis said.\n\nThe hall was loud. Coach Martin Kolar was sent off after his second foul.\n\n“That is life,” he said.', 'he', 'Martin Kolar', 2],
    // Whose life is told stays in mind, whoever is named once in between; in other stories whoever spoke last goes on.
    ['Hanna Wolska sings. Wolska was born in Brno. Wolska studied in Lodz. Hanna Wolska is 60. Martin Kolar gave the tape to Ewa Lis. She never heard it.', 'She', 'Hanna Wolska'],
    // But what was told long ago fades.
    ['Pavel Novak sang. Novak was born in Brno. Novak studied in Lodz. Pavel Novak is 60. Novak left. The hall was full.\n\nThe tape was sold.\n\nMartin Kolar bought it. Kolar said his son had asked for it, and that he would keep it.', 'his', 'Martin Kolar'],
    ['Hanna Wolska sings. Wolska was born in Brno. Ewa Lis studied in Lodz. Ewa Lis heard the tape. Lis wrote to Hanna Wolska. The hall was full. The critic Ewa Lis sold the tape. She never wrote back.', 'She', 'Ewa Lis'],
    // Who is urged does it; who only wants somebody for it does not.
    ['Pavel Novak sang. Pavel Novak then urged Martin Kolar to sell his flat.', 'his', 'Martin Kolar'],
    ['Martin Kolar came. Pavel Novak may need helpers to lift him.', 'him', 'Pavel Novak'],
    // What happened does something to whom it happened.
    ['Martin Kolar lost. Pavel Novak won the vote there, giving him a lead.', 'him', 'Pavel Novak'],
    ['Martin Kolar lost. According to him, it rained.', 'him', 'Martin Kolar'],
    // Nobody who was named.
    ['President Ewa Lis left. Voters want the next president to stay.', 'the next president', undefined],
    ['Martin Kolar, a protester, left. If a protester falls, leave the protester alone.', 'the protester', undefined],
    // The name right before it tells the sex.
    ['Bola Veko came. Veko himself was ill. He slept.', 'He', 'Bola Veko'],
    // Anybody's.
    ['Pavel Novak came. Nobody can choose his or her mother.', 'his', undefined],
    // Two small marks are one.
    ["Pavel Novak came. ''We like what he did,'' said Martin Kolar.", 'he', 'Pavel Novak'],
    // A name that only tells of what kind something is is no name of somebody else.
    ['Pavel Novak came to Brno. He met Novak supporters there.', 'He', 'Pavel Novak'],
    // A paragraph that opens with words goes on from who the last one was about.
    ['Pavel Novak sang. Pavel Novak danced.\n\nThe baker Martin Kolar also doubted the plan of Novak.\n\n“There is no doubt that it rained,” he said.', 'he', 'Martin Kolar'],
    // Whose rival the subject is stands beside it, and is no subject.
    ['Pavel Novak left. Martin Kolar, Novak’s rival, stayed. He was pleased.', 'He', 'Martin Kolar'],
    ['Pavel Novak left. Zolani Veko rued his shot. He was sorry.', 'He', 'Zolani Veko'],
    // Whom a verb acts on is not its subject, be the pronoun a possessive elsewhere.
    ['Ewa Lis left. Hanna Wolska had accused her of theft.', 'her', 'Ewa Lis'],
    ['Ewa Lis left. Hanna Wolska wanted to warn her.', 'her', 'Ewa Lis'],
    ['Ewa Lis left. Hanna Wolska hurt her knee.', 'her', 'Hanna Wolska'],
    // A family name that only women bear.
    ['Ghazzi Petrova met Pavel Novak. She waved.', 'She', 'Ghazzi Petrova'],
    ['Ghazzi Sandsdóttir said Orri had kept his word.', 'his', 'Orri'],
    // An opening that points ahead.
    ['Opening his campaign in Brno, Martin Kolar promised lower fares.', 'his', 'Martin Kolar']
  ] satisfies readonly (readonly [source: string, word: string, name: string | undefined, nth?: number])[])('%s', (source, word, name, nth?: number) => {
    expect(personOf(source, word, nth)).toBe(name)
  })

  it.each([
    ['Ewa Lis said the train was late. He laughed.', 'He'],
    ['The committee met on Monday. He left early.', 'He'],
    ['“He is gone,” said Martin Kolar.', 'He'],
    // The subject of the sentence before needs no name.
    ['Hanna Wolska called. Wolska complained. Hanna Wolska called again.\n\nA spokeswoman for the firm said it was late. “We are sorry,” she said.', 'she']
  ])('stand for nobody the text names: %s', (source, word) => {
    expect(personOf(source, word)).toBeUndefined()
  })
})

it.each([
  ['Carol Lind opened the bridge. He said it was late. His wife came too.', 'male'],
  ['Clinton opened the bridge. She said it was late. She left.', 'female'],
  ['Carol Lind opened the bridge. He said it was late. She left.', 'female'],
  ['Carol Lind met Tom Brandt. He said it was late. He left.', 'female'],
  ['He wrote to Carol Lind. He said it was late. He left.', 'female']
])('all pronouns of an article together tell more than a given name: %s', (source, gender) => {
  expect(parseArticle(source).people[0]?.gender).toBe(gender)
})

describe('offices', () => {
  const told = (source: string): Readonly<Record<string, readonly string[]>> => {
    const { people, mentions } = parseArticle(`${source} The weather was fine.`)
    return Object.fromEntries(people.map((person) => [person.name, person.mentions.flatMap((at) => (mentions[at]?.kind === 'role' ? [mentions[at].text] : []))]))
  }
  it.each([
    ['Prime Minister Jo Ames met Finance Minister Tim Lopez. The prime minister left. The finance minister stayed.', { 'Jo Ames': ['The prime minister'], 'Tim Lopez': ['The finance minister'] }],
    ['President Jo Ames met Vice President Tim Lopez. The president left.', { 'Jo Ames': ['The president'], 'Tim Lopez': [] }],
    ['Vice President Tim Lopez spoke. The president left, and the vice president stayed.', { 'Tim Lopez': ['the vice president'] }],
    ['Police chief Jo Ames met fire chief Tim Lopez. The police chief left.', { 'Jo Ames': ['The police chief'], 'Tim Lopez': [] }],
    ['The head of the Harbour Guild, Jo Ames, met Millers’ Guild head Tim Lopez. The Harbour Guild head left.', { 'Jo Ames': ['The head', 'The Harbour Guild head'], 'Tim Lopez': [] }],
    ['They met Jo Ames. Ames was the town’s top lawyer, and Tim Lopez the mayor. The top lawyer left.', { 'Jo Ames': ['the town’s top lawyer', 'The top lawyer'], 'Tim Lopez': [] }],
    ['United Towns chief Jo Ames met Tim Lopez, chief of the Grain Board. The UT chief left.', { 'Jo Ames': ['The UT chief'], 'Tim Lopez': ['chief'] }],
    // Who has the office alone, of what kind it is, and since when.
    ['Minister Jo Ames met Tim Lopez. The trade minister left.', { 'Jo Ames': ['The trade minister'], 'Tim Lopez': [] }],
    ['Deputy Trade Minister Jo Ames met Tim Lopez. The high-ranking politician left.', { 'Jo Ames': ['The high-ranking politician'], 'Tim Lopez': [] }],
    ['Trade Minister Jo Ames met Tim Lopez. The outgoing minister left.', { 'Jo Ames': ['The outgoing minister'], 'Tim Lopez': [] }],
    ['Trade Minister Jo Ames met Tim Lopez. The health minister left.', { 'Jo Ames': [], 'Tim Lopez': [] }],
    // Right before the name, with its article or whose it is; a title is part of the name.
    ['Jo Ames met his wife Mary Ames, the referee Tim Lopez and Minister Pavel Novak.', { 'Jo Ames': [], 'Mary Ames': ['his wife'], 'Tim Lopez': ['the referee'], 'Pavel Novak': [] }],
    ['They told His Highness Sheikh Omar Haddad of the Emperor Norton Bridge.', { 'Omar Haddad': [], Norton: [] }],
    // Of whose country or town: behind “of”, by the seat of its government, with another word for the office.
    ['Jo Ames, the trade minister of Iran, met Tim Lopez, the trade minister of Jordan. The Iranian minister left. The Jordanian minister stayed.', { 'Jo Ames': ['the trade minister', 'The Iranian minister'], 'Tim Lopez': ['the trade minister', 'The Jordanian minister'] }],
    ['President Jo Ames of Peru met Tim Lopez, minister of foreign affairs of Malta. The Peruvian president left. The Maltese minister stayed.', { 'Jo Ames': ['The Peruvian president'], 'Tim Lopez': ['minister', 'The Maltese minister'] }],
    ['Russian President Jo Ames met Saudi King Faisal. The Kremlin chief left. The ruler of Saudi Arabia stayed.', { 'Jo Ames': ['The Kremlin chief'], Faisal: [] }],
    ['Chilean President Jo Ames met Dutch King Willem and German Chancellor Tim Lopez. The Chilean head of state left. The Dutch head of state slept. The German head of government stayed.', { 'Jo Ames': ['The Chilean head of state'], Willem: ['The Dutch head of state'], 'Tim Lopez': ['The German head of government'] }],
    ['The head of state of Peru, Jo Ames, left. The Peruvian leader smiled. The head of state security stayed.', { 'Jo Ames': ['The head of state', 'The Peruvian leader'] }],
    ['Malian President Jo Ames met Tim Lopez. The Malian ruler left. The strongman smiled.', { 'Jo Ames': ['The Malian ruler', 'The strongman'], 'Tim Lopez': [] }],
    ['President Jo Ames spoke with Tim Lopez. Ames said that the American was kind. The American president smiled.', { 'Jo Ames': [], 'Tim Lopez': ['the American', 'The American president'] }],
    // Rather whoever has the office than whoever had it.
    ['Prime Minister Jo Ames met Tim Lopez, the former prime minister. The prime minister left. The former prime minister stayed.', { 'Jo Ames': ['The prime minister'], 'Tim Lopez': ['the former prime minister', 'The former prime minister'] }],
    ['Jo Ames, the former mayor, left. The mayor smiled.', { 'Jo Ames': ['the former mayor', 'The mayor'] }],
    // An office that several have, each of a country.
    ['The presidents of Brazil and France, Jo Ames and Tim Lopez, met. The French president left. The Brazilian leader stayed.', { 'Jo Ames': ['The Brazilian leader'], 'Tim Lopez': ['The French president'] }],
    ['Foreign ministers Jo Ames of Iran and Tim Lopez of Saudi Arabia met. The Saudi minister left. The Iranian diplomat stayed.', { 'Jo Ames': ['The Iranian diplomat'], 'Tim Lopez': ['The Saudi minister'] }],
    ['Peruvian ministers Jo Ames, Tim Lopez and Ann Lee met. Chilean President Olaf Berg left. The Peruvian minister smiled.', { 'Jo Ames': [], 'Tim Lopez': [], 'Ann Lee': ['The Peruvian minister'], 'Olaf Berg': [] }],
    ['The fields of Brazil and France, Jo Ames said, are dry. The kings of Spain, Tim Lopez and others, left. The Spanish king stayed.', { 'Jo Ames': [], 'Tim Lopez': [] }],
    // No minister of another field, whatever else somebody was called; nobody's deputy in another place.
    ['Trade Minister Jo Ames left. The minister smiled. The defense minister stayed.', { 'Jo Ames': ['The minister'] }],
    ['Prime Minister Jo Ames left. The justice minister stayed.', { 'Jo Ames': [] }],
    ['Jo Ames, the match referee, left. The video assistant referee stayed.', { 'Jo Ames': ['the match referee'] }],
    ['Jo Ames is the envoy to Peru. The envoy to Malta left. The envoy told him to go.', { 'Jo Ames': ['the envoy', 'The envoy'] }],
    // A field that somebody is not known for; nobody who is named only in what is said.
    ['Peruvian President Jo Ames left. The opposition leader stayed. The army chief laughed. The police chief wept.', { 'Jo Ames': [] }],
    ['Club president Jo Ames left. The club boss smiled. The longtime leader slept.', { 'Jo Ames': ['The club boss', 'The longtime leader'] }],
    ['“We thank Emir Abdelkader”, declared the party leader.', { Abdelkader: [] }],
    ['Mayor Jo Ames came. “Mayor Ames is here”, said the mayor.', { 'Jo Ames': ['the mayor'] }],
    // Each of two roles.
    ['Jo Ames, the founder and chief executive of Coast Bank, met Tim Lopez. The chief executive left.', { 'Jo Ames': ['the founder', 'The chief executive'], 'Tim Lopez': [] }]
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected))
})

describe('what befell somebody', () => {
  it.each([
    ['Martin Kolar was charged on Friday. Officer Ewa Lis said the suspect was calm.', 'the suspect', 'Martin Kolar'],
    ['Police arrested Martin Kolar. Judge Ewa Lis let the defendant go.', 'the defendant', 'Martin Kolar'],
    ['Martin Kolar was found guilty of stabbing Ewa Lis. The victim wept.', 'The victim', 'Ewa Lis'],
    ['Ewa Lis was found dead. The victim was 34.', 'The victim', 'Ewa Lis'],
    // Of whom nothing of the kind is told.
    ['Martin Kolar was not charged. The suspect fled.', 'The suspect', undefined],
    ['Ewa Lis saw the crash. The victim was a child.', 'The victim', undefined],
    ['Martin Kolar charged ahead. The suspect fled.', 'The suspect', undefined],
    // What only describes somebody is told of whoever was spoken of; an office may be anybody's.
    ['Ewa Lis was born in Brno. The novelist now lives in Lodz.', 'The novelist', 'Ewa Lis'],
    ['Ewa Lis was born in Brno. The judge now lives in Lodz.', 'The judge', undefined],
    ['Ewa Lis met Hanna Wolska. The novelist now lives in Lodz.', 'The novelist', undefined],
    ['Ewa Lis read aloud. It rained when the novelist left.', 'the novelist', undefined],
    // Nobody else's office stands behind "in".
    ['Mayor Ewa Lis left. Martin Kolar wrote to the mayor in March.', 'the mayor', 'Ewa Lis'],
    ['Mayor Ewa Lis left. Martin Kolar wrote to the mayor in Brno.', 'the mayor', undefined],
    ['Gov. Ewa Lis left. The Liberal governor is 60.', 'The Liberal governor', 'Ewa Lis']
  ])('%s', (source, word, name) => {
    expect(personOf(source, word)).toBe(name)
  })

  it('a son who is Jr. is not his father', () => {
    const { people } = parseArticle('Jim Marsh and his son Jim Jr. run the shop. Jim Jr. came late. Marsh was early.')
    expect(people.map(({ aliases }) => aliases)).toEqual([['Jim Marsh', 'Marsh'], ['Jim Jr.']])
  })
})

describe('whose and what somebody is', () => {
  it.each([
    ['Tom Brandt left. His wife, Ewa Lis, stayed. Brandt called his wife.', 'his wife', 'Ewa Lis'],
    ['Tom Brandt left. His wife, Ewa Lis, stayed. Her husband was late.', 'Her husband', 'Tom Brandt'],
    ['Tom Brandt left. His lawyer, Ewa Lis, wept. “It is late,” his lawyer said.', 'his lawyer', 'Ewa Lis'],
    ['Tom Brandt left. His wife, Ewa Lis, stayed. Pavel Novak and his wife sang.', 'his wife', undefined],
    ['Pavel Novak replaced Tom Brandt. He had been his deputy.', 'his', 'Tom Brandt'],
    ['Pavel Novak said Tom Brandt was late. “He forgot,” he said.', 'He', 'Tom Brandt']
  ] as const)('%s', (source, word, name) => {
    expect(personOf(source, word)).toBe(name)
  })
})

describe('roles', () => {
  it.each([
    ['Rania Haddad has a boat. She is also a lawyer, was elected mayor in 2010 and served as treasurer.', { 'Rania Haddad': ['lawyer', 'mayor', 'treasurer'] }],
    ['Rania Haddad, who is a lawyer, spoke.', { 'Rania Haddad': ['lawyer'] }],
    ['Rania Haddad was not a spy. She would be a good minister.', { 'Rania Haddad': [] }],
    ['Transport minister Rania Haddad spoke.', { 'Rania Haddad': ['Transport minister'] }],
    ['The Syrian foreign minister, Rania Haddad, spoke.', { 'Rania Haddad': ['Syrian foreign minister'] }],
    ['Nobody knew, said Martin Kolar, general secretary of the drivers.', { 'Martin Kolar': ['general secretary of the drivers'] }],
    ['Martin Kolar, 58, a retired driver, waved.', { 'Martin Kolar': ['retired driver'] }],
    ['The SVR leader, Gen. Pavel Novak, spoke. The general sat down.', { 'Pavel Novak': ['SVR leader', 'Gen.'] }],
    ['According to the Norwegian team’s coach, Martin Kolar, it rained.', { 'Martin Kolar': ['Norwegian team’s coach'] }],
    ['Her brother, Yasir Idris, was hurt.', { 'Yasir Idris': ['brother'] }],
    ['Norway’s interim minister, Martin Kolar, spoke. Nordvita’s chairman, Rania Haddad, left.', { 'Martin Kolar': ['interim minister'], 'Rania Haddad': ['chairman'] }],
    ['The Norwegian envoy in Prague Martin Kolar spoke. Minister of Justice, Rania Haddad, left.', { 'Martin Kolar': ['Norwegian envoy'], 'Rania Haddad': ['Minister of Justice'] }],
    // Letters behind the name, before its role or after.
    ['Her barrister, Ewa Lis KC, spoke.', { 'Ewa Lis': ['barrister'] }],
    ['“It rained,” said Ewa Lis, PhD, a professor of law, and Rania Haddad, M.D.', { 'Ewa Lis': ['professor of law'], 'Rania Haddad': [] }],
    // Another word for the office.
    ['Mr Justice Pavel Novak sat down. The judge asked for water.', { 'Pavel Novak': ['Mr Justice', 'judge'] }],
    ['Pope Pavel sat down. The pontiff asked for water.', { 'Pavel': ['Pope', 'pontiff'] }],
    ['Coach Pavel Novak sat down. The judge asked for water.', { 'Pavel Novak': ['Coach'] }],
    // Relatives in a list, known from no list of names.
    ['Rania Haddad leaves a daughter, Wiktoria; and two sons, Anders and Boro.', { 'Rania Haddad': [], Wiktoria: ['daughter'], Anders: [], Boro: [] }],
    ['Rania Haddad met her daughter, Monday, and both sisters, Toyota and Fiat.', { 'Rania Haddad': [] }],
    // An office with its field, ranks in short, a title of its own behind a role.
    ['U.S. Secretary of Public Works Rania Haddad spoke.', { 'Rania Haddad': ['U.S. Secretary of Public Works'] }],
    ['The Leader of the Assembly Rania Haddad spoke.', { 'Rania Haddad': ['Leader of the Assembly'] }],
    ['Det Ch Insp Martin Kolar and Det. Sgt. Ewa Lis spoke.', { 'Martin Kolar': ['Det Ch Insp'], 'Ewa Lis': ['Det. Sgt.'] }],
    ['Local MP Dame Rania Haddad spoke to her counterpart Princess Leila Idris.', { 'Rania Haddad': ['Local MP'], 'Leila Idris': ['counterpart', 'Princess'] }],
    // The group goes on to its head, and the role is told whole.
    ['Nobody knew, said Martin Kolar, a student loan expert who wrote the report.', { 'Martin Kolar': ['student loan expert'] }],
    ['Rania Haddad, the company’s chief operating officer, waved.', { 'Rania Haddad': ['chief operating officer'] }],
    ['Martin Kolar, once a driver, waved.', { 'Martin Kolar': ['driver'] }],
    ['The talk was with this year’s speaker, Martin Kolar.', { 'Martin Kolar': ['speaker'] }],
    ['Another baker, Martin Kolar, waved. Ewa Lis, then ambassador to Peru, left.', { 'Martin Kolar': ['baker'], 'Ewa Lis': ['ambassador to Peru'] }],
    // Before a name: the whole organization, two offices of one, a participle that is part of the office.
    ['Bank of Norway governor Ewa Lis spoke. Fish Export Council (FEC) president Martin Kolar left.', { 'Ewa Lis': ['Bank of Norway governor'], 'Martin Kolar': ['Fish Export Council (FEC) president'] }],
    ['Nordvita founder and former chief executive Ewa Lis spoke. The mayor and governor Martin Kolar met.', { 'Ewa Lis': ['Nordvita founder and former chief executive'], 'Martin Kolar': ['governor'] }],
    ['The letters went to lawyers and mayor Ewa Lis. Then-president and current senator Martin Kolar left.', { 'Ewa Lis': ['mayor'], 'Martin Kolar': ['Then-president and current senator'] }],
    ['Nordvita managing director Ewa Lis met Norwegian acting Justice Minister Martin Kolar.', { 'Ewa Lis': ['Nordvita managing director'], 'Martin Kolar': ['Norwegian acting Justice Minister'] }],
    ['Minister of State for Energy Ewa Lis met the Secretary of State for Trade, Martin Kolar.', { 'Ewa Lis': ['Minister of State for Energy'], 'Martin Kolar': ['Secretary of State for Trade'] }],
    // In small letters too, where nothing but the field stands between the role and the name.
    ['Former secretary of state Ewa Lis met director of public works Martin Kolar. A friend of the mayor Pavel Novak wept.', { 'Ewa Lis': ['Former secretary of state'], 'Martin Kolar': ['director of public works'], 'Pavel Novak': ['mayor'] }],
    // A second role that goes on, with its own article or behind the complement of the first; none of somebody else.
    ['Ewa Lis, a lawyer and a former mayor, spoke. Martin Kolar is the author of two books and a judge.', { 'Ewa Lis': ['lawyer', 'former mayor'], 'Martin Kolar': ['author of two books', 'judge'] }],
    ['Ewa Lis, president of the fish council and owner of a bakery, spoke. Martin Kolar, a baker, and a former mayor wept.', { 'Ewa Lis': ['president of the fish council and owner of a bakery'], 'Martin Kolar': ['baker'] }],
    ['“No,” said Ewa Lis, a lawyer and a friend told him so.', { 'Ewa Lis': ['lawyer'] }],
    // What somebody is made, or is as well, or was once.
    ['They named Ewa Lis chief executive. The club appointed Martin Kolar as coach. Pavel Novak took over as chairman.', { 'Ewa Lis': ['chief executive'], 'Martin Kolar': ['coach'], 'Pavel Novak': ['chairman'] }],
    ['The firm paid Ewa Lis. Chief executive Martin Kolar wept.', { 'Ewa Lis': [], 'Martin Kolar': ['Chief executive'] }],
    ['Ewa Lis, who is also Norwegian fish minister, spoke. Martin Kolar was appointed deputy fish minister.', { 'Ewa Lis': ['Norwegian fish minister'], 'Martin Kolar': ['deputy fish minister'] }],
    ['Ewa Lis was named president and chief operating officer of Nordvita Corp.', { 'Ewa Lis': ['president and chief operating officer of Nordvita Corp.'] }],
    ['Ewa Lis, formerly the mayor of Graz, spoke. Martin Kolar, currently chairman of Nordvita, wept.', { 'Ewa Lis': ['mayor of Graz'], 'Martin Kolar': ['chairman of Nordvita'] }],
    // A full stop in short ends the sentence as well.
    ['“No,” said Martin Kolar, a dealer at Nordvita Inc. Few believed him.', { 'Martin Kolar': ['dealer at Nordvita Inc.'] }],
    // Short offices have their place as those in full have.
    ['Former Maryland Gov. Ewa Lis waved. Later the Maryland governor left.', { 'Ewa Lis': ['Former Maryland Gov.'] }],
    ['Sens. Ewa Lis and Martin Kolar waved.', { 'Ewa Lis': ['Sen.'], 'Martin Kolar': [] }],
    ['Union spokesman Navy Capt. Martin Kolar waved.', { 'Martin Kolar': ['Union spokesman', 'Navy Capt.'] }],
    // Whole, with what it is a role in, and whose.
    ['Martin Kolar, Peru’s minister of water and energy, told us so. Ewa Lis, the president of the youth group Harbour Watch, left.', { 'Martin Kolar': ['Peru’s minister of water and energy'], 'Ewa Lis': ['president of the youth group Harbour Watch'] }],
    ['Martin Kolar, director of the Centre for Peace at Lodz University, left. Ewa Lis, his chief of staff, wept.', { 'Martin Kolar': ['director of the Centre for Peace at Lodz University'], 'Ewa Lis': ['chief of staff'] }],
    ['Martin Kolar was head of the club for ten years. Ewa Lis is head of the club and a friend of his.', { 'Martin Kolar': ['head of the club'], 'Ewa Lis': ['head of the club'] }],
    ['Martin Kolar came with Ewa Lis, his wife, and their son.', { 'Martin Kolar': [], 'Ewa Lis': [] }],
    // What may not be so, or is not yet, is no role; what came to be is.
    ['Martin Kolar intended to become a delegate. If Ewa Lis is the nominee, she has won.', { 'Martin Kolar': [], 'Ewa Lis': [] }],
    ['Ewa Lis says the only way to stop Martin Kolar from becoming the nominee is a vote.', { 'Ewa Lis': [], 'Martin Kolar': [] }],
    ['Martin Kolar went on to become a judge. Ewa Lis was a baker before becoming a pilot.', { 'Martin Kolar': ['judge'], 'Ewa Lis': ['baker', 'pilot'] }],
    // Somebody else's: of the next name, of a verb behind a mark, of nobody.
    ['He met State Treasurer Ewa Lis, Secretary of State Martin Kolar and others.', { 'Ewa Lis': ['State Treasurer'], 'Martin Kolar': ['Secretary of State'] }],
    ['After two hours with Martin Kolar, the minister “looked ill”, Ewa Lis said.', { 'Martin Kolar': [], 'Ewa Lis': [] }],
    ['On the day that somebody punched a protester, Martin Kolar said nothing.', { 'Martin Kolar': [] }],
    ['The candidate for governor, Ewa Lis, left.', { 'Ewa Lis': ['candidate for governor'] }],
    // A role before another noun is none.
    ['Martin Kolar, a delegate, stood out in the crowded delegate field. He has become a major obstacle.', { 'Martin Kolar': ['delegate'] }],
    ['Martin Kolar served as the chief U.S. naval adviser in Peru.', { 'Martin Kolar': ['chief U.S. naval adviser in Peru'] }],
    ['“No,” said Martin Kolar, president and CEO of Coast Bank. He met Ewa Lis, the US envoy to Peru, on Monday.', { 'Martin Kolar': ['president and CEO of Coast Bank'], 'Ewa Lis': ['US envoy to Peru'] }],
    ['Ewa Lis was a teacher in 2005. Martin Kolar, the judge at the time, knew.', { 'Ewa Lis': ['teacher'], 'Martin Kolar': ['judge'] }],
    // "That" opens a clause, and another noun or subject follows.
    ['Minister Rania Haddad left. Nobody knew that the minister was ill.', { 'Rania Haddad': ['Minister'] }],
    ['After talks with Rania Haddad, the president said he was glad.', { 'Rania Haddad': [] }],
    ['Rania Haddad, a volunteer lead, waved.', { 'Rania Haddad': [] }],
    // Behind the complement of the role stands whose it is.
    ['The chairman of the drivers’ union, Chief Martin Kolar, wept.', { 'Martin Kolar': ['chairman of the drivers’ union', 'Chief'] }],
    ['An adviser to the governor on river matters, Rania Haddad, waved.', { 'Rania Haddad': ['adviser'] }],
    ['The lawmaker representing Ostrava North, Rania Haddad, waved.', { 'Rania Haddad': ['lawmaker'] }],
    ['Martin Kolar, head of the drivers, Rania Haddad and Ewa Lis waved.', { 'Martin Kolar': ['head of the drivers'], 'Rania Haddad': [], 'Ewa Lis': [] }],
    ['A delegate on the Novak slate, Rania Haddad, waved. Pavel Novak did not.', { 'Rania Haddad': ['delegate on the Novak slate'], 'Pavel Novak': [] }],
    ['The mayor of Prague Rania Haddad noted the damage.', { 'Rania Haddad': ['mayor of Prague'] }],
    ['The mayor of Ostrava met Rania Haddad.', { 'Rania Haddad': [] }],
    ['They compared the mayor to predecessors Rania Haddad and Ewa Lis.', { 'Rania Haddad': [], 'Ewa Lis': [] }],
    ['She was the daughter of a lock-keeper, Martin Kolar.', { 'Martin Kolar': ['lock-keeper'] }],
    ['The head of the union told him that, Rania Haddad recalled.', { 'Rania Haddad': [] }],
    // A role without article before a comma, or at the head of its sentence with what it is a role of; letters behind the name.
    ['But defence counsel, Chief Martin Kolar, SAN, wept.', { 'Martin Kolar': ['defence counsel', 'Chief'] }],
    ['Counsel to the bank, Mr. Martin Kolar (SAN), wept.', { 'Martin Kolar': ['Counsel to the bank'] }],
    ['The chair of the board, Martin Kolar (KDU-Brno), wept.', { 'Martin Kolar': ['chair of the board'] }],
    ['Chairman of the union, Martin Kolar, wept.', { 'Martin Kolar': ['Chairman of the union'] }],
    ['Counsel to the bank wept. Martin Kolar did not.', { 'Martin Kolar': [] }],
    ['He spoke to traders, driver Ewa Lis, Martin Kolar and others.', { 'Ewa Lis': ['driver'], 'Martin Kolar': [] }],
    // Offices in capitals with their field, a field before a title, a title that no noun belongs to.
    ['Rania Haddad, Minister of State, waved.', { 'Rania Haddad': ['Minister of State'] }],
    // Behind a year begins what was done in it.
    ['She wept, and in 1951 wed Major Olav Breivik.', { 'Olav Breivik': ['Major'] }],
    ['A former Minister of Power, Engr. Martin Kolar, wept.', { 'Martin Kolar': ['former Minister of Power', 'Engr.'] }],
    ['Tourism and Sports Minister Kari Eide waved.', { 'Kari Eide': ['Tourism and Sports Minister'] }],
    ['Kari Eide, MP for North Vallhamn, waved.', { 'Kari Eide': ['MP for North Vallhamn'] }],
    ['Kari Eide, MBE, waved.', { 'Kari Eide': [] }],
    ['Home Secretary Kari Eide waved.', { 'Kari Eide': ['Home Secretary'] }],
    ['Residents and Council Leader Kari Eide waved.', { 'Kari Eide': ['Council Leader'] }],
    ['Palace chief of staff Kari Eide waved.', { 'Kari Eide': ['Palace chief of staff'] }],
    ['The press secretary to the governor, Kari Eide, said no.', { 'Kari Eide': ['press secretary to the governor'] }],
    ['The wife of prosecutor Olav Eide waved.', { 'Olav Eide': ['prosecutor'] }],
    ['Minister of Culture Prince Badr Haddad waved.', { 'Badr Haddad': ['Minister of Culture', 'Prince'] }],
    ['It was health secretary Ewa Lis who spoke.', { 'Ewa Lis': ['health secretary'] }],
    ['They asked the clinic Dr Ewa Lis runs.', { 'Ewa Lis': ['Dr'] }],
    ['The President of Poland Ewa Lis waved.', { 'Ewa Lis': ['President of Poland'] }],
    // "That" opens a clause here too.
    ['Secretary Martin Kolar left. He alleged that minister Ewa Lis wept.', { 'Martin Kolar': ['Secretary'], 'Ewa Lis': ['minister'] }],
    ['Party secretary Martin Kolar left. Some alleged that minister knew.', { 'Martin Kolar': ['Party secretary'] }],
    // Whose or which it is behind "of"; no time, and nobody whom the text names next.
    ['The director of Ostrava river police, General Rania Haddad, waved.', { 'Rania Haddad': ['director of Ostrava river police', 'General'] }],
    ['Ewa Lis, the first-term mayor of Ostrava, waved. The mayor smiled.', { 'Ewa Lis': ['first-term mayor of Ostrava'] }],
    ['Ewa Lis, a lawyer of 20 years, waved.', { 'Ewa Lis': ['lawyer'] }],
    // A hyphen may belong to the role, or make something else of it.
    ['President-elect Ewa Lis came. The president-elect smiled.', { 'Ewa Lis': ['President-elect'] }],
    ['His mother-in-law, Ewa Lis, came.', { 'Ewa Lis': ['mother-in-law'] }],
    ['The driver-side door, Ewa Lis said, was open.', { 'Ewa Lis': [] }],
    // Whoever knows of a field; a rank behind an office in small letters.
    ['The volcanologist, Ewa Lis, waved.', { 'Ewa Lis': ['volcanologist'] }],
    ['The apologist movement, Ewa Lis said, is late.', { 'Ewa Lis': [] }],
    ['He met navy chief Lt. Gen. Pavel Novak.', { 'Pavel Novak': ['navy chief', 'Lt. Gen.'] }],
    ['They asked commander-in-chief Pavel Novak.', { 'Pavel Novak': ['commander-in-chief'] }],
    ['They told him actor Pavel Novak was there.', { 'Pavel Novak': ['actor'] }],
    // A counterpart has the office that the other has.
    ['Polish Foreign Minister Ewa Lis met her Czech counterpart, Pavel Novak. The Czech minister thanked his Polish counterpart for tea.', { 'Ewa Lis': ['Polish Foreign Minister', 'Polish counterpart'], 'Pavel Novak': ['Czech counterpart', 'Czech minister'] }],
    ['Polish Foreign Minister Ewa Lis met Czech ministers. She called her Czech counterpart.', { 'Ewa Lis': ['Polish Foreign Minister'] }],
    ['Crown Prince Faisal Haddad came. The crown prince smiled.', { 'Faisal Haddad': ['Crown Prince'] }],
    // Put in between the subject and its verb; whose relative; letters of an office.
    ['Martin Kolar, her coach, waved.', { 'Martin Kolar': ['coach'] }],
    ['Martin Kolar, his wife, and Ewa Lis waved.', { 'Martin Kolar': [], 'Ewa Lis': [] }],
    ['Martin Kolar, whose sister, Ewa Lis, waved, left.', { 'Martin Kolar': [], 'Ewa Lis': ['sister'] }],
    ['They asked party chair MK Ewa Lis and PC Martin Kolar.', { 'Ewa Lis': ['party chair', 'MK'], 'Martin Kolar': ['PC'] }],
    // What no list knows, between commas behind whom the sentence is about, and nothing that happened.
    ['Ewa Lis, a retired thatcher, waved.', { 'Ewa Lis': ['retired thatcher'] }],
    ['“No,” said Ewa Lis, a thatcher from Brno.', { 'Ewa Lis': ['thatcher'] }],
    ['On Monday Ewa Lis, 45, a thatcher, waved.', { 'Ewa Lis': ['thatcher'] }],
    ['Ewa Lis, a week later, waved.', { 'Ewa Lis': [] }],
    ['They chose Ewa Lis, a step that cost votes.', { 'Ewa Lis': [] }],
    // To the end of what somebody is head of.
    ['Martin Kolar, chairman of the Ways and Roads panel, waved.', { 'Martin Kolar': ['chairman of the Ways and Roads panel'] }],
    ['Martin Kolar, head of the Department of Health and Public Works, waved.', { 'Martin Kolar': ['head of the Department of Health and Public Works'] }],
    // All that is told between commas or said of somebody, but no time; two roles in one, or of two people.
    ['Ewa Lis, head of tolls and public works at Coast Bank, waved.', { 'Ewa Lis': ['head of tolls and public works at Coast Bank'] }],
    ['Ewa Lis, a senior fellow at the Harbour Institute in Brno, waved. Martin Kolar is a professor of law at Lodz University.', { 'Ewa Lis': ['senior fellow at the Harbour Institute in Brno'], 'Martin Kolar': ['professor of law at Lodz University'] }],
    ['Ewa Lis, an adviser to the port for three years, waved. Martin Kolar, head of the port in 2019, left.', { 'Ewa Lis': ['adviser to the port'], 'Martin Kolar': ['head of the port'] }],
    ['Ewa Lis, the president and chief executive of Coast Bank, waved.', { 'Ewa Lis': ['president and chief executive of Coast Bank'] }],
    ['The founder and director of Coast Bank, Ewa Lis, waved.', { 'Ewa Lis': ['founder and director of Coast Bank'] }],
    ['Martin Kolar is a Czech novelist and playwright.', { 'Martin Kolar': ['Czech novelist and playwright'] }],
    ['He thanked Martin Kolar, the mayor and Prime Minister Ewa Lis.', { 'Martin Kolar': ['mayor'], 'Ewa Lis': ['Prime Minister'] }],
    ['Ewa Lis, stager of plays at the Harbour, waved. Martin Kolar, together with Pavel Novak, left.', { 'Ewa Lis': ['stager of plays at the Harbour'], 'Martin Kolar': [], 'Pavel Novak': [] }],
    ['Martin Kolar, party leaders part on the tax', { 'Martin Kolar': [] }],
    // What an office is for, no noun of the sentence.
    ['In the biggest states President Ewa Lis won. The late Justice Martin Kolar knew.', { 'Ewa Lis': ['President'], 'Martin Kolar': ['late Justice'] }],
    ['Ewa Lis is still a lawyer. Martin Kolar was now the mayor of Brno.', { 'Ewa Lis': ['lawyer'], 'Martin Kolar': ['mayor of Brno'] }],
    ['Ewa Lis was named head of Coast Bank on Monday.', { 'Ewa Lis': ['head of Coast Bank'] }],
    // Of father and son.
    ['Pavel Kolar and his son, Jan Kolar, came. The younger Kolar waved. The elder Kolar did not.', { 'Pavel Kolar': [], 'Jan Kolar': ['son'] }],
    // The shorter role says nothing more.
    ['Fisheries Minister Kari Nordvik came. The minister smiled.', { 'Kari Nordvik': ['Fisheries Minister'] }]
  ])('%s', (source, roles) => {
    expect(rolesOf(source)).toEqual(roles)
  })

  it.each([
    ['Limerick-born Brian Keane was angry. “We had five chances,” the Irishman said.', 'the Irishman', 'Brian Keane'],
    ['Diego Ramos, 22, scored. “It is late,” the 22-year-old reportedly joked.', 'the 22-year-old', 'Diego Ramos'],
    ['Diego Ramos, 22, scored. Lucas Vidal, 31, did not. The 22-year-old waved.', 'The 22-year-old', 'Diego Ramos'],
    ['Petra Sloan, who was sent off by referee Paul Eastby, was calm. The 41-year-old smiled.', 'The 41-year-old', 'Petra Sloan'],
    // A sentence says "he" of its own subject: the description is of the other.
    ['Diego Ramos praised Lucas Vidal after the 22-year-old scored.', 'the 22-year-old', 'Lucas Vidal'],
    ['Diego Ramos waved after the 22-year-old scored.', 'the 22-year-old', 'Diego Ramos'],
    ['Diego Ramos left the pitch. Brian Keane said the Uruguayan was tired.', 'the Uruguayan', 'Diego Ramos'],
    ['Marten Bakker was angry. “We had five chances,” the Dutchman said.', 'the Dutchman', 'Marten Bakker'],
    // A whole people, a noun that goes on, and somebody too far away are nobody of the article.
    ['Brian Keane was angry. The Irish said nothing.', 'The Irish', undefined],
    ['Diego Ramos, 22, scored. The 31-year-old waved.', 'The 31-year-old', undefined],
    ['Brian Keane left. It rained. It rained. It rained. The Irishman said nothing.', 'The Irishman', undefined]
  ])('stand for somebody spoken of just before: %s', (source, word, name) => {
    expect(personOf(source, word)).toBe(name)
  })

  it.each([
    // Another line, another sentence, a courtesy, a list of people.
    ['PM furious over leak, says aide\n\nPrime Minister Anneli Korhonen spoke to reporters in Helsinki on Monday.', { 'Anneli Korhonen': ['Prime Minister'] }],
    ['“I thanked her brother”, Martin Kolar said.', { 'Martin Kolar': [] }],
    ['He is a farmer. Martin Kolar waved.', { 'Martin Kolar': [] }],
    ['The mother of Martin Kolar waved. Friends of Senator Ewa Lis waved.', { 'Martin Kolar': [], 'Ewa Lis': ['Senator'] }],
    ['Ms Haddad waved. Rania Haddad smiled.', { 'Rania Haddad': [] }],
    ['The agent of injured Martin Kolar waved.', { 'Martin Kolar': [] }],
    ['Peru is expected to host Martin Kolar. Chile will host Ewa Lis.', { 'Martin Kolar': [], 'Ewa Lis': [] }],
    ['They heard from host Martin Kolar. The former coach Ewa Lis came.', { 'Martin Kolar': ['host'], 'Ewa Lis': ['former coach'] }],
    ['PaperLeaks founder Martin Kolar was arrested.', { 'Martin Kolar': ['PaperLeaks founder'] }],
    ['Martin Kolar, director Ewa Lis and others came.', { 'Martin Kolar': [], 'Ewa Lis': ['director'] }]
  ])('no role of somebody else: %s', (source, roles) => {
    expect(rolesOf(source)).toEqual(roles)
  })
})
