import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { parseArticle } from '../../../src/article.js'

/** Names of people with what the text calls them: "Name (alias, alias)". */
function people(text: string): readonly string[] {
  return parseArticle(text).people.map((person) => person.name)
}

function mentionsOf(text: string, name: string): readonly string[] {
  const article = parseArticle(text)
  const person = article.people.findIndex((one) => one.name === name)
  return article.mentions.filter((mention) => mention.person === person).map((mention) => mention.text)
}

const organizations = (text: string): readonly string[] => parseArticle(text).organizations.map((one) => one.name)

/** A sentence of running text after the headline, so that the sentence under test is never taken for one. */
const story = (sentence: string): string => `Talks go on in the harbour town\n\n${sentence}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`

describe('organizations', () => {
  it.each([
    ['He spoke to The Nation on the phone and wrote to The Times.', ['The Nation', 'The Times']],
    ['The World Bank and the International Monetary Fund agreed.', ['World Bank', 'International Monetary Fund']],
    ['The keeper came from Dynamo Kyiv, and Real Sociedad want him.', ['Dynamo Kyiv', 'Real Sociedad']],
    ['Her agent at Marsh & Webb sent it to Corvin Homes.', ['Marsh & Webb', 'Corvin Homes']],
    ['According to S&P Global Intelligence, shares of AT&T and H&M fell.', ['S&P Global Intelligence', 'AT&T', 'H&M']],
    ['The R&D budget rose, and the M&A desk held a Q&A with Ruth.', []],
    ['The Treasury said no.', ['Treasury']],
    // Firms and clubs have bosses and analysts; towns have mayors, and "Bergensk" is no noun.
    ['They asked Nordvita boss Kari Eide. Nordvita was silent.', ['Nordvita']],
    // What stands around a name that no list knows: what it has, does and is.
    ['An analyst at Kestrano said so. Kestrano was founded in 1999.', ['Kestrano']],
    ['Shares of Vellamo fell, and Vellamo said the sale was off.', ['Vellamo']],
    ['Brakvo reported a loss of three million.', ['Brakvo']],
    ['The law was bent for Kestrano Advice, a Danish consultancy, he said. Kestrano Advice denied it.', ['Kestrano Advice']],
    ['The drugmaker Vellamo and Cambridge Lumetrica’s staff said no.', ['Vellamo', 'Cambridge Lumetrica']],
    ['The Fisheries Commission said no. It was the Commission that asked.', ['Fisheries Commission']],
    ['The Varnes Panthers won. Then the Panthers lost.', ['Varnes Panthers']],
    ['It was run by the Vellamo Bruhat Traxos (VBT), he said.', ['Vellamo Bruhat Traxos']],
    ['The Skarvik Teachers’ Union (VBT) said no. The VBT and the Farmers’ Harbour agreed.', ['Skarvik Teachers’ Union']],
    // Two places with one police; no head goes on to a people.
    ['Officers of Avon and Vellane Police met the Traffic Board and the Police.', ['Avon and Vellane Police', 'Traffic Board']],
    ['He left the Harbour Fleet of the Chinese People’s Navy.', ['Harbour Fleet', 'Chinese People’s Navy']],
    // Behind an office, an owner or "of"; a school with its town.
    ['The chairman of the Skarvik Traffic Board said no to the chairman of Traffic.', ['Skarvik Traffic Board']],
    ['He was in the Skarvik People’s Army and the State Attorney’s Office.', ['Skarvik People’s Army', 'State Attorney’s Office']],
    ['It is in Skarvik’s Traffic Board and in the Traffic Board’s Harbour Office.', ['Traffic Board', 'Harbour Office']],
    ['Shares of Vellamo & Co fell, and Marsh & Sons closed.', ['Vellamo & Co', 'Marsh & Sons']],
    ['She teaches at Corvin College Dublin and at Corvin Hall Dublin.', ['Corvin College Dublin']],
    ['Activist fund Cevane Capital declined to comment.', ['Cevane Capital']],
    ['The bill goes back to the Cabinet on Monday.', ['Cabinet']],
    ['White House Press Secretary Kari Nordvik said no.', ['White House']],
    ['Associated Press President Tor Eide said no.', ['Associated Press']],
    // A short form in brackets, whatever its letters; whose it is said to be; who is told, asked and bought.
    ['The permit came from the Traffic Authority of Vellane (Travo), he said. Travo said no.', ['Traffic Authority of Vellane']],
    ['He sold it to the Chinese company Vellamo Harkes. Vellamo Harkes said no.', ['Vellamo Harkes']],
    ['He told Brakvo that he was late. They acquired Skarno in 2012.', ['Brakvo', 'Skarno']],
    ['According to Brakvo, the road was shut. In an interview with Kestrano, he denied it.', ['Brakvo', 'Kestrano']],
    // In a row with one; where somebody works, learns or plays; what is said to be owned.
    ['It was lent by Vellabank, Skarno and the Harbour Bank.', ['Vellabank', 'Skarno', 'Harbour Bank']],
    ['She taught at Kestrano and signed for Brakvo.', ['Kestrano', 'Brakvo']],
    ['It was built by Vellamo, a wind-turbine maker owned by others.', ['Vellamo']],
    ['Engineers at Skarno left. The noodlemaker Kestrano stayed.', ['Skarno', 'Kestrano']],
    // Letters with a last word that nobody is called.
    ['It was leased from QKP Intervia by the VBT Skarvik.', ['QKP Intervia', 'VBT Skarvik']],
    // Everyday words and places that an organization is called; bodies behind an article.
    ['He asked an analyst at Copper Lantern. Copper Lantern was founded in 1999.', ['Copper Lantern']],
    ['A spokesman for Copper Tanzania said no.', ['Copper Tanzania']],
    ['The Office of Rural Energy (SAFE) said no, and SAFE closed.', ['Office of Rural Energy']],
    ['The bill goes back to the House, he told the Crown.', ['House', 'Crown']],
    // Whom it has, what it does, makes, owns and is called next.
    ['Activists of Brakvo met. Brakvo supporters sang.', ['Brakvo']],
    ['Kestrano unveiled a tractor on Monday.', ['Kestrano']],
    ['Vellamo Harkes will raise its prices in May.', ['Vellamo Harkes']],
    ['Skarno have lost five times in a row.', ['Skarno']],
    ['The rope was made by Kestrano, whose factory stands empty.', ['Kestrano']],
    ['A Kestrano-owned mill closed, and so did a mill run by Brakvo.', ['Kestrano', 'Brakvo']],
    ['Skarno was fined. Firms such as Brakvo were not.', ['Brakvo']],
    ['Brakvo won 3-1 at Skarno, who had led.', ['Brakvo']],
    ['The ferry’s operator, Kestrano Brolla, has said nothing.', ['Kestrano Brolla']],
    ['Vellamo’s chief executive left. The Brakvo news website was shut.', ['Vellamo', 'Brakvo']],
    ['They met leaders of the Gentle Harvest movement.', ['Gentle Harvest']],
    ['Tanweek, a Tunis think tank, counted them.', ['Tanweek']],
    ['He has a stake in Kestrano and shares in Brakvo.', ['Kestrano', 'Brakvo']],
    // A short form of a firm; a row that is found late.
    ['Kestrano Shipping was sold. He wrote to Kestrano on Friday.', ['Kestrano Shipping']],
    ['He sent Skarno and Brakvo a letter. Brakvo unveiled a tractor.', ['Skarno', 'Brakvo']],
    // What is in its name: words of firms, endings, heads of other languages.
    ['Hulan Watch says the peat burns. Zambia Oil closed.', ['Hulan Watch', 'Zambia Oil']],
    ['Leaders of Partido Brisa met Hizb al-Wadi and Lashkar-e-Sabz.', ['Partido Brisa', 'Hizb al-Wadi', 'Lashkar-e-Sabz']],
    ['Radio Skarno was shut, and Air Brakvo flies no more.', ['Radio Skarno', 'Air Brakvo']],
    // Where names end and begin.
    ['Former Skarvik Rangers player Kari Eide coached them.', ['Skarvik Rangers']],
    ['It was lent by Marsh Capital and Harbour Bridge Ventures.', ['Marsh Capital', 'Harbour Bridge Ventures']],
    ['He told Marsh News on Sunday that the Panel on Rural Roads was late.', ['Marsh News', 'Panel on Rural Roads']],
    ['The Supreme Boundary Tribunal ruled. He told The Express Courier so.', ['Supreme Boundary Tribunal', 'The Express Courier']],
    ['The Centers for Rope Control said no to the Harare Herald.', ['Centers for Rope Control', 'Harare Herald']]
  ])('%s', (sentence, expected) => {
    expect(organizations(story(sentence))).toEqual(expected)
  })

  it.each([
    'The times were hard in the valley.',
    'Norwegian Energy Minister Kari Nordvik spoke.',
    'They signed an MOU, and the FIR was filed.',
    'Ann & Tom waved, and so did Ann & Tom Marsh.',
    'They flew to Trinidad & Tobago.',
    'They asked Skarvik mayor Kari Eide and Skarvik Senator Tom Hale.',
    'In Vellamo, which lies on the coast, shares of land are sold. The village of Vellamo reported a loss.',
    'He reported a loss. The staff of the house met. Mr Vellamo reported his car stolen.',
    'Panthers live there. The commission met, and the panthers are black.',
    'The Minister of Natural Resources Kari Nordvik came. They saw the day’s Harbour Lights.',
    'MARLOW, Ohio — A woman left the town on Monday.',
    'Kari analyst work is hard, and the Tuesday boss left.',
    'Ruth Okonjo, SAN, and Tom Hale (OFR) spoke. She was made an MBE.',
    'The real Kyiv is older than that.',
    'Elders of the First Nations met at the river.',
    'He told Brakvo it was late. Brakvo nodded, and Brakvo said no. Brakvo added that he was sorry.',
    'He lives in Brakvo. According to Brakvo, it was late. A stone called Kestrano fell.',
    'They came for the Harbour Games and left the Skarvik Loan Programme and the Coral Reef Initiative.',
    'The USS Skarno sailed, and CEO Brakvo was late.',
    'He sat beside the council, Brakvo and the harbour. Tor Eide, Kuznetsov and others met.',
    'He lived in Kestrano and worked for a living in Brakvo. The filmmaker Vellamo left.',
    'He was at the Quiet Garden. Rules on artificial Intelligence (AI) came, and so did AI systems. The house and the crown were sold.',
    'The Brakvo police station was shut. The producer Tolem Brakvo was there.',
    // Places, whoever lives in them.
    'The factory in Brakvo employs hundreds. It is in the Skarno, where they live.',
    'The Brakvo region will raise its taxes. Fort Skarno has lost its wall.',
    'A tribal leader from Brakvo came. Over 200 citizens of Skarno have asked for it.',
    'In charge of the harbour division, Brakvo, it was late.',
    // People, whatever they do.
    'Marsh left in 2009. Marsh’s lawyer said no, and Marsh’s supporters sang.',
    'Kuznetsov won her race. Kuznetsov cut his hand.',
    'Did Brakvo have a hat? The Brakvo are a hill people, and the Brakvos have songs.',
    'Ansar Abbasi spoke. Air Marshal Tor Eide left, and a real Skarno came.',
    // Things.
    'They watched Game of Brakvo twice. She is Director of Public Lanterns.',
    '100 Brakvos chosen from its shelves were shown.',
    'The rope sale -Brakvo- run by others is over.',
    'They came with Kari and two other farmers. Friends such as Brakvo came.',
    'In May it rained. The group left, and the company of friends sang.',
    'Rain fell. It plans to rain, the farmers said. The road won praise.',
    'Shares of the land were sold. A stake in the land was his.',
    'He flew by air to the radio mast. The bank of the river fell.',
    'The former house was sold. Former teachers met.',
    'The harbour capital and the bridge were closed. The panel on the wall was late.',
    'The watch was gold. Cotton and rubber are sold, and the tea was cold.',
    'The party’s leaders met. The movement of the sea was slow.'
  ])('none in: %s', (sentence) => {
    expect(organizations(story(sentence))).toEqual([])
  })
})

describe('bylines', () => {
  const letters = (name: string): string => Array.from({ length: 20 }, (_, n) => `The papers of case ${n} are on the table now.\n`).join('\n') + `\n${name}\n\nThese look fine to me, said the clerk on Monday, and he went home to sleep.`
  it('name who wrote a story, not who is in it', () => {
    expect(people('Bridge shut again\n\nBy Gerald Novak\n\nThe bridge was shut on Monday, the town said, because of the wind that had blown all night.')).toEqual([])
  })
  it('and notes name whom the story is not about, unless it names them itself', () => {
    const body = 'The bridge was shut on Monday, said Ruth Okonjo of the council. She wants it open again by the end of the week.\n\nThe ferry runs until then.\n\n'
    expect(people(body + '(Reporting by Gerald Novak; Editing by Kari Nordvik)')).toEqual(['Ruth Okonjo'])
    expect(people(body + 'Gerald Novak in Ostrava contributed to this report.')).toEqual(['Ruth Okonjo'])
    expect(people(body + 'Gerald Novak in Ostrava contributed to the new bridge, the council says.')).toEqual(['Ruth Okonjo', 'Gerald Novak'])
    expect(people(body + '(Reporting by Ruth Okonjo)')).toEqual(['Ruth Okonjo'])
  })
  it('are signatures far from the head', () => {
    expect(people(letters('By Gerald Novak'))).toEqual(['Gerald Novak'])
  })
})

describe('each once', () => {
  it.each([
    ['Kari Nordvik met Tor Eide. He told Nordvik to wait.', 'Kari Nordvik', ['Kari Nordvik', 'Nordvik']],
    ['Tor Eide met Kari Nordvik. She told Eide to wait.', 'Tor Eide', ['Tor Eide', 'Eide']],
    ['Kassem Al Idrissi met Tor Eide. Al-Idrissi was content.', 'Kassem al-Idrissi', ['Kassem Al Idrissi', 'Al-Idrissi']],
    ['Tor Eide met the council. He waited there. Eide then left.', 'Tor Eide', ['Tor Eide', 'He', 'Eide']],
    // Another spelling of the family name, but not another name.
    ['Hossein Amir Abdollahian spoke. Abdullahian said nothing more.', 'Hossein Amir Abdollahian', ['Hossein Amir Abdollahian', 'Abdullahian']],
    ['Karim Hadidian spoke. Haddadin then left.', 'Karim Hadidian', ['Karim Hadidian']],
    ['The Rev. Thomas "Tommy" Okafor Jr. sang. His son, Thomas III, did not.', 'Thomas Okafor Jr.', ['Thomas "Tommy" Okafor Jr.', 'His']],
    ['Margaret "Peggy" Lindqvist came. Walter asked, and Peggy answered.', 'Margaret Lindqvist', ['Margaret "Peggy" Lindqvist', 'Peggy']],
    // The first of two family names, once its bearer is known; a given name only where it can be nobody else's; nobody who was spoken of before.
    ['Camila Valdora Hesse came. Valdora spoke, and Ms Valdora left.', 'Camila Valdora Hesse', ['Camila Valdora Hesse', 'Valdora', 'Valdora']],
    ['Camila Renata Hesse came. Then Renata spoke.', 'Camila Renata Hesse', ['Camila Renata Hesse', 'Renata']],
    ['Camila Renata Hesse came, and Ilse Renata Voss. Then Renata spoke.', 'Camila Renata Hesse', ['Camila Renata Hesse']],
    ['Renata spoke. Then Camila Renata Hesse came.', 'Camila Renata Hesse', ['Camila Renata Hesse']],
    ['Stephanie Valdora came. Steph Valdora sang, and Steph danced.', 'Stephanie Valdora', ['Stephanie Valdora', 'Steph Valdora', 'Steph']],
    ['Haruki Tanaka came. Tanaka Haruki spoke.', 'Haruki Tanaka', ['Haruki Tanaka', 'Tanaka Haruki']],
    ['Yusuf Ibrahim came. Ibrahim Yusuf spoke.', 'Yusuf Ibrahim', ['Yusuf Ibrahim']],
    ['Park Beom-kwon came. Park Bum-gwon spoke.', 'Park Beom-kwon', ['Park Beom-kwon', 'Park Bum-gwon']],
    ['Park Beom-kwon came. Park Bum-suk spoke.', 'Park Beom-kwon', ['Park Beom-kwon']],
    ['Mr Valdora spoke. Then Camila Valdora Hesse came.', 'Camila Valdora Hesse', ['Camila Valdora Hesse']],
    ['Mohammed Iqbal Rahat came. Iqbal spoke.', 'Mohammed Iqbal Rahat', ['Mohammed Iqbal Rahat', 'Iqbal']],
    ['D. Suresh Vallaman came. Suresh spoke.', 'D. Suresh Vallaman', ['D. Suresh Vallaman', 'Suresh']],
    // A family name goes to one who has been told to bear it.
    ['Elena Halvorsen and her sister, Kari Anne, sued. Halvorsen spoke. Then Kari Anne Halvorsen spoke.', 'Elena Halvorsen', ['Elena Halvorsen', 'her', 'Halvorsen']],
    ['Elena Halvorsen sued. Kari Halvorsen did so too. Then Halvorsen spoke.', 'Kari Halvorsen', ['Kari Halvorsen', 'Halvorsen']],
    ['Giulia and Marco De Vespa came. Giulia De Vespa spoke.', 'Giulia De Vespa', ['Giulia', 'Giulia De Vespa']],
    // The family name comes first in names of China and Korea, and is what a person is called by.
    ['Li Wei left. Zhang Li sat down in the hall, and Li said nothing to Zhang.', 'Li Wei', ['Li Wei', 'Li']],
    ['Ong Siew Lan runs the ferry. Then Mr Ong spoke, and Lan said no.', 'Ong Siew Lan', ['Ong Siew Lan', 'Ong', 'Lan']],
    ['Lee Anderson and Ruth Anderson came to the hall. Anderson was late.', 'Ruth Anderson', ['Ruth Anderson', 'Anderson']],
    ['They saw Kim Jong Un on Monday. Kim said nothing to the UN.', 'Kim Jong Un', ['Kim Jong Un', 'Kim']],
    // Lives tell of the name that somebody was born with.
    ['Anna Corvin sang. Anna Maria Lundholt was born in Kiel. Corvin died there.', 'Anna Corvin', ['Anna Corvin', 'Anna Maria Lundholt', 'Corvin']],
    ['Anna Corvin sang. Born Anna Maria Lundholt in Kiel, Corvin died there.', 'Anna Corvin', ['Anna Corvin', 'Anna Maria Lundholt', 'Corvin']],
    ['Anna Corvin sang. To them was born Anna Lundholt. Corvin died there.', 'Anna Corvin', ['Anna Corvin', 'Corvin']],
    ['Peter Corvin, born Pavel Lundholt, sang. Corvin died there.', 'Peter Corvin', ['Peter Corvin', 'Pavel Lundholt', 'Corvin']],
    ['Peter Corvin, born to Pavel Lundholt, sang. Corvin died there.', 'Peter Corvin', ['Peter Corvin', 'Corvin']],
    ['Peter Corvin sang. Peter Lundholt was born in Kiel. Corvin died there.', 'Peter Corvin', ['Peter Corvin', 'Corvin']],
    ['Anna Corvin sang. Anna Lundholt was born in Kiel. Anna Strand was born in Bergen.', 'Anna Corvin', ['Anna Corvin', 'Anna Lundholt']],
    // Particles with a capital.
    ['Tiago Mendoza dos Anjos came. Dos Anjos spoke.', 'Tiago Mendoza dos Anjos', ['Tiago Mendoza dos Anjos', 'Dos Anjos']],
    ['Giulia Di Vespa came. Di Vespa spoke.', 'Giulia Di Vespa', ['Giulia Di Vespa', 'Di Vespa']],
    ['Ban Dae-ho came. Ban spoke.', 'Ban Dae-ho', ['Ban Dae-ho', 'Ban']],
    // Behind some titles a given name stands, behind most a family name.
    ['Mohammed bin Rashid Al Falasi came. Sheikh Mohammed spoke.', 'Mohammed bin Rashid al-Falasi', ['Mohammed bin Rashid Al Falasi', 'Mohammed']],
    ['Prince Faisal bin Turki Al Nuaimi came. King Turki spoke.', 'Faisal bin Turki Al Nuaimi', ['Faisal bin Turki Al Nuaimi']],
    ['Mohammed bin Rashid Al Falasi came. Mr Mohammed spoke.', 'Mohammed bin Rashid al-Falasi', ['Mohammed bin Rashid Al Falasi']],
    // A name before marriage is no second person; that of a father is one.
    ['Ilse Vogel-Brandt, a painter, died on Monday. Born Ilse Vogel in Kiel, she left.', 'Ilse Vogel-Brandt', ['Ilse Vogel-Brandt', 'a painter', 'Ilse Vogel', 'she']],
    ['Ilse Brandt, née Vogel, came. Ms Vogel, as she then was, sang.', 'Ilse Brandt', ['Ilse Brandt', 'Vogel', 'Vogel', 'she']],
    ['Ilse Brandt came. Vogel sang. Later Tom Vogel spoke.', 'Tom Vogel', ['Vogel', 'Tom Vogel']],
    // Other names that the text tells of; what else is known by a name is nobody's.
    ['Anton Grech, known to all as "Lofty", came. Lofty sang.', 'Anton Grech', ['Anton Grech', 'Lofty', 'Lofty']],
    ['Anton Grech, alias Falk, came. Falk sang.', 'Anton Grech', ['Anton Grech', 'Falk', 'Falk']],
    ['Anton Grech, who runs a bar known as Fritz, came. Fritz is dark.', 'Anton Grech', ['Anton Grech']],
    ['Anton Grech worked as Vella sang. Vella left.', 'Anton Grech', ['Anton Grech']],
    ['Anna Corvin came. She was born Ilse Lundholt in Kiel. Lundholt sang.', 'Anna Corvin', ['Anna Corvin', 'She', 'Ilse Lundholt', 'Lundholt']],
    ['Anna Corvin came. They saw that she was born Ilse Lundholt\'s heir.', 'Anna Corvin', ['Anna Corvin', 'she']],
    ['Anton Grech met Ilse Brandt. He was born Karl Vella.', 'Anton Grech', ['Anton Grech', 'He', 'Karl Vella']],
    ['Anton Grech came. Grech, born Karl Vella, sang. Vella left.', 'Anton Grech', ['Anton Grech', 'Grech', 'Karl Vella', 'Vella']],
    ['Anton Grech came. His real name is Karl Vella. Vella left.', 'Anton Grech', ['Anton Grech', 'His', 'Karl Vella', 'Vella']],
    ['Anton Grech came. His agent is Karl Vella. Vella left.', 'Anton Grech', ['Anton Grech', 'His']],
    ['Tom Vella came. His full name is Thomas Karl Vella.', 'Thomas Karl Vella', ['Tom Vella', 'His', 'Thomas Karl Vella']],
    ['Ilse Vogel, formerly known as Karl Vogel, came. Karl Vogel sang.', 'Ilse Vogel', ['Ilse Vogel', 'Karl Vogel', 'Karl Vogel']],
    ['Anton Grech, real name Karl Vella, came. Vella left.', 'Anton Grech', ['Anton Grech', 'Karl Vella', 'Vella']],
    ['Ilse Brandt, who writes as Zelda Vane, came. Vane left.', 'Ilse Brandt', ['Ilse Brandt', 'Zelda Vane', 'Vane']],
    ['Ilse Brandt, who writes as Zelda Vane sings, came.', 'Ilse Brandt', ['Ilse Brandt']],
    ['Ilse Brandt, formerly Ilse Vogel, came. Vogel sang.', 'Ilse Brandt', ['Ilse Brandt', 'Ilse Vogel', 'Vogel']],
    ['Ilse Brandt, formerly an aide to Karl Vella, came.', 'Ilse Brandt', ['Ilse Brandt', 'an aide']],
    ['The mayor thanked Katrin (née Lundholt), a dancer.', 'Katrin', ['Katrin', 'Lundholt']],
    // The short form of a given name, of one of those who have it.
    ['Joanne Whitlow came. "Ask Jo," he said. Jo sang.', 'Joanne Whitlow', ['Joanne Whitlow', 'Jo', 'Jo']],
    ['William Grech came. Bill Vella came too. Bill sang.', 'William Grech', ['William Grech']],
    ['Patricia Grech came. Patricia Vella came too. Trish sang.', 'Patricia Grech', ['Patricia Grech']],
    // Called by the given name and her father's; a father's name may be the family name of a man.
    ['Tamara Vorskaya came. Tamara Ivanovna was tired.', 'Tamara Vorskaya', ['Tamara Vorskaya', 'Tamara Ivanovna']],
    ['Tamara Petrovna came. Tamara Ivanovna was tired.', 'Tamara Petrovna', ['Tamara Petrovna']],
    ['Roman Vorskoy came. Roman Abramovich was tired.', 'Roman Vorskoy', ['Roman Vorskoy']],
    // A people or a creed between a given name and a particle is part of the name.
    ['Prime Minister Mohammed Shia al-Sudani left. Sudani was late.', 'Mohammed Shia al-Sudani', ['Mohammed Shia al-Sudani', 'Sudani']],
    // A family name that is a pronoun elsewhere.
    ['They had met Tan Weiming, and He Lifeng was there with some of the others. He sat down.', 'He Lifeng', ['He Lifeng', 'He']],
    // A family name that is a particle elsewhere, an initial that one form leaves out.
    ['Li Shuo came. Li was tired.', 'Li Shuo', ['Li Shuo', 'Li']],
    ['U Maung Sein Hla came. Maung Sein Hla was tired.', 'Maung Sein Hla', ['U Maung Sein Hla', 'Maung Sein Hla']],
    ['J. Peter Marsh came. Peter Marsh was tired.', 'J. Peter Marsh', ['J. Peter Marsh', 'Peter Marsh']],
    ['J. Peter Marsh came. Anna Marsh was tired.', 'J. Peter Marsh', ['J. Peter Marsh']],
    // A bare family name stays with the one whom it has meant.
    ['Allan Grech came. Grech sang. His brother Ray Grech did not. Grech was tired.', 'Allan Grech', ['Allan Grech', 'Grech', 'His', 'Grech']],
    // Who comes in as a relative is not who is meant by the bare family name, nor by the title of the other sex.
    ['Allan Grech came. His brother, Ray Grech, did not. Grech was tired.', 'Allan Grech', ['Allan Grech', 'His', 'Grech']],
    ['Allan Grech came. Ray Grech, a roofer, did not. Grech was tired.', 'Ray Grech', ['Ray Grech', 'a roofer', 'Grech']],
    ['Tapiwa Mutasa was held, his wife said. Rudo Mutasa wept. Tapiwa slept. Mutasa, a banker, denies it. Mrs Mutasa will visit.', 'Rudo Mutasa', ['Rudo Mutasa', 'Mutasa']],
    ['Edward Grech came. His son, Edward Grech Jr., did not. Grech Jr. was tired. Edward Grech sang.', 'Edward Grech Jr.', ['His son', 'Edward Grech Jr.', 'Grech Jr.']],
    ['Edward Grech Jr. came. Edward Grech sang.', 'Edward Grech Jr.', ['Edward Grech Jr.', 'Edward Grech']],
    ['Md Rahat Iqbal came. Rahat was tired.', 'Md Rahat Iqbal', ['Md Rahat Iqbal', 'Rahat']],
    // Who is still to come is meant only where nobody else can be.
    ['Rahman Idrus came. Rahman was tired. His son, Faizal Rahman, was not.', 'Rahman Idrus', ['Rahman Idrus', 'Rahman', 'His']],
    ['Then Vella sang. Anton Vella was cheered.', 'Anton Vella', ['Vella', 'Anton Vella']],
    // The given name tells whom a shorter form of two names means.
    ['Azam Raza Khan came. His son, Abdullah Azam Khan, did not. Azam Khan was tired.', 'Azam Raza Khan', ['Azam Raza Khan', 'His', 'Azam Khan']],
    ['Omar Haddad, alias Abu Ramzi, fled. Abu Ramzi is sought.', 'Omar Haddad', ['Omar Haddad', 'Abu Ramzi', 'Abu Ramzi']],
    ['Her mother, Marian Brannan, wept for Aoife Brannan. Ms Brannan was last seen on Friday.', 'Aoife Brannan', ['Aoife Brannan', 'Brannan']],
    // One slip of the pen, but not another name.
    ['Marc Duvigny came. Marc Duvignie spoke.', 'Marc Duvigny', ['Marc Duvigny', 'Marc Duvignie']],
    ['Omar Haddad came. Omar Hadid spoke. Hadid left.', 'Omar Haddad', ['Omar Haddad']],
    ['Vic Kamorski came. Victor Kamorski spoke.', 'Victor Kamorski', ['Vic Kamorski', 'Victor Kamorski']],
    // A family name that stands first, and a given name that looks like one.
    ['Tran Van Hieu came late. Mr Tran was tired.', 'Tran Van Hieu', ['Tran Van Hieu', 'Tran']],
    ['Lee Ann Hollis came late. Mr Lee was tired.', 'Lee Ann Hollis', ['Lee Ann Hollis']],
    // A word of gender that belongs to the name still parts two who share it.
    ['Kari Nordvik met Tor Eide. Mr Nordvik was content.', 'Kari Nordvik', ['Kari Nordvik']]
  ])('%s', (sentence, name, mentions) => {
    expect(mentionsOf(story(sentence), name)).toEqual(mentions)
  })

  it('knows a given name that is a modal by what no modal stands before', () => {
    expect(mentionsOf(story('Will Hargrove left, and Will told nobody. Will it rain? So did Will. Will’s boat sank. Will it come?'), 'Will Hargrove')).toEqual(['Will Hargrove', 'Will', 'Will', 'Will'])
    expect(mentionsOf(story('May Hargrove left. May wants a boat. May be late. They met in May.'), 'May Hargrove')).toEqual(['May Hargrove', 'May'])
  })

  it('gathers the short forms under the fullest name', () => {
    const text = story('President Karim al-Hadid spoke on Monday. Hadid thanked the crowd. Al-Hadid then left for home.')
    expect(people(text)).toEqual(['Karim al-Hadid'])
    expect(parseArticle(text).people[0]?.roles).toEqual(['President'])
  })

  it('keeps two people who share a family name, and gives the bare name to the one last spoken of', () => {
    const text = story('Anna Berg spoke first. Berg was cheered. Later Tom Berg took the floor.')
    expect(people(text)).toEqual(['Anna Berg', 'Tom Berg'])
    expect(mentionsOf(text, 'Anna Berg')).toEqual(['Anna Berg', 'Berg'])
  })

  it('tells husband and wife by their titles', () => {
    const text = story('Paul and Teresa Whitlock arrived at noon. Mr Whitlock waved. Mrs Whitlock smiled.')
    expect(people(text)).toEqual(['Paul Whitlock', 'Teresa Whitlock'])
    expect(mentionsOf(text, 'Teresa Whitlock')).toEqual(['Teresa Whitlock', 'Whitlock'])
  })

  it.each([
    // An everyday word amid a sentence needs no more than the full name; first in it, somebody who is called so elsewhere and a verb.
    ['Leslie Field came by the field. Tor Eide and Field met. Field left. Field work was over. Field days were short.', 'Leslie Field', ['Leslie Field', 'Field', 'Field']],
    ['Leslie Field came by the field. Field left. Field work was over.', 'Leslie Field', ['Leslie Field']],
    // A month, but no date.
    ['Theresa May came. Since May they had asked May about May 5.', 'Theresa May', ['Theresa May', 'May']],
    // Relative pronouns are no articles.
    ['Peter Stone came. The plan, which Stone had read, was late.', 'Peter Stone', ['Peter Stone', 'Stone']]
  ])('by a family name that is another word as well: %s', (sentence, name, mentions) => {
    expect(mentionsOf(story(sentence), name)).toEqual(mentions)
  })

  it('joins spellings of one name', () => {
    expect(people(story('Qasem Rahimi came first. The guard let Qassem Rahimi pass.'))).toHaveLength(1)
    expect(people(story('Kassem Rahimi came first. The guard let Qasim Rahimi pass.'))).toHaveLength(1)
    expect(people(story('Kamal Rahimi came first. The guard let Jamal Rahimi pass.'))).toHaveLength(2)
  })

  it.each([
    ['Qassem al-Idrissi', 'Kassem Al Idrissi'],
    ['Youssef el-Mansouri', 'Yusuf Al Mansuri'],
    ['Mohammed Al-Harthi', 'Muhammad Harthy'],
    ['Ahmed Abdel Rahman', 'Ahmad Abdulrahman'],
    ['Abdullah bin Rashid', 'Abdallah ibn Rashed'],
    ['Mohamed Elbarasi', 'Mohammed El-Barasy'],
    ['Reza Ahmadi Nejad', 'Reza Ahmadinejad'],
    ['Park Jae-ho', 'Park Jae Ho'],
    ['Park Jae-ho', 'Park Jaeho'],
    ['Tsai Ming-han', 'Tsai Minghan'],
    ['Jean-Pierre Delorme', 'Jean Pierre Delorme'],
    ['Maria Garcia-Lopez', 'Maria Garcia Lopez'],
    ['Ludwig van den Hoek', 'Ludwig Van Den Hoek'],
    ['José Núñez', 'Jose Nunez'],
    ['Łukasz Wójcik', 'Lukasz Wojcik'],
    ['Søren Kjærgaard', 'Soren Kjaergaard'],
    ['Yevgeny Sobolev', 'Evgeni Sobolyev'],
    ['Nikolai Timofeyev', 'Nikolay Timofeev'],
    ['Volodymyr Hrytsenko', 'Vladimir Gritsenko'],
    ['J. K. Lindqvist', 'JK Lindqvist'],
    ['John K. Lindqvist', 'J. Lindqvist'],
    ['Bill Sandford', 'William Sandford']
  ])('joins two spellings: %s, %s', (one, other) => {
    expect(people(story(`${one} spoke to reporters on Monday. Later ${other} said it was late.`))).toHaveLength(1)
    expect(people(story(`Later ${other} spoke to reporters on Monday. Nobody had asked ${one} before.`))).toHaveLength(1)
  })

  it.each([
    ['Qassem al-Idrissi', 'Karim al-Idrissi'],
    ['Hassan Karimi', 'Hussein Karimi'],
    ['Mohammad Ali Karimi', 'Mohammad Reza Karimi'],
    ['Ahmed Hassan', 'Ahmed Hussein'],
    ['Ali Rezaei', 'Alia Rezaei'],
    ['Tarek Aziz', 'Tarek Aziziyan'],
    ['Park Jae-ho', 'Park Jae-hyun'],
    ['Kim Jong-su', 'Kim Jong-suk'],
    ['Zhang Wei', 'Zhang Weiwei'],
    ['Li Wei', 'Li Wen'],
    ['Ivan Petrovich Orlov', 'Pyotr Ivanovich Orlov'],
    ['Sergei Ivanov', 'Sergei Ivanenko'],
    ['Carlos Romero', 'Carlos Moreno'],
    ['John Marsh', 'Joan Marsh'],
    ['Daniel Petrov', 'Danielle Petrov'],
    ['Chris Allen', 'Christine Allen'],
    ['Rana Haddad', 'Rania Haddad'],
    ['Saeed Karimi', 'Saad Karimi'],
    ['Jan Kowalski', 'Jana Kowalska'],
    ['Lars Nilsson', 'Lars Nielsen'],
    ['George Okafor Sr.', 'George Okafor Jr.'],
    ['John Smith', 'Peter Smith']
  ])('keeps two people two: %s, %s', (one, other) => {
    expect(people(story(`${one} spoke to reporters on Monday. Later ${other} said it was late.`))).toHaveLength(2)
  })

  it('takes two spellings side by side for two people', () => {
    expect(people(story('Anna Berg and Anne Bergh spoke to reporters on Monday.'))).toHaveLength(2)
  })

  it('gives "Mr" and a family name to the one of two bearers whom it fits', () => {
    const text = story('John Smith spoke first. His sister, Jane Smith, was late. Mr. Smith then left. Ms. Smith stayed.')
    expect(mentionsOf(text, 'John Smith')).toContain('Smith')
    expect(mentionsOf(text, 'Jane Smith')).toContain('Smith')
  })

  it('keeps father and son apart where "bin" tells them so', () => {
    const text = story('King Nasser met his son Khalid bin Nasser. Bin Nasser smiled. Nasser did not. The harbour master was Anwar bin Tahir. Tahir left.')
    expect(people(text)).toEqual(['Nasser', 'Khalid bin Nasser', 'Anwar bin Tahir'])
    expect(mentionsOf(text, 'Khalid bin Nasser')).toContain('Bin Nasser')
    expect(mentionsOf(text, 'Nasser')).toEqual(['Nasser', 'his', 'Nasser'])
    expect(mentionsOf(text, 'Anwar bin Tahir')).toContain('Tahir')
    expect(people(story('Ibrahim spoke. Ben Harding sang.'))).toContain('Ben Harding')
  })

  it('does not join relatives', () => {
    expect(people(story('Hafez Rahimi came first. His son Bassel Rahimi followed him.'))).toEqual(['Hafez Rahimi', 'Bassel Rahimi'])
  })
})

describe('roles and pronouns', () => {
  it('follows a pronoun to the person whose gender fits', () => {
    const text = story('Helena Strand met Oskar Lund in the morning. She said that he had been late.')
    expect(mentionsOf(text, 'Helena Strand')).toEqual(['Helena Strand', 'She'])
    expect(mentionsOf(text, 'Oskar Lund')).toEqual(['Oskar Lund', 'he'])
  })

  it('tells no gender from a syllable of Korea', () => {
    const gender = (name: string): unknown => parseArticle(story(`${name} came late.`)).people.find((person) => person.name === name)?.gender
    expect(gender('Tae-joon Baek')).toBeUndefined()
    expect(gender('Anne-Marie Strand')).toBe('female')
  })

  it('reads past a heading between paragraphs', () => {
    const text = 'Two mayors meet in the harbour town\n\nJohn Tanner criticised the plans of Robert Hale at length on Monday, and he did so more than once.\n\nTanner also accused the council of haste, saying that the crews had waited long enough for an answer.\n\nHale on the quay\n\n“The quay is open again and the boats may land their fish,” he said, according to the harbour office.'
    const article = parseArticle(text)
    expect(article.blocks.map((block) => block.kind)).toContain('heading')
    const he = article.mentions.findLast((mention) => mention.kind === 'pronoun')
    expect(article.people[he?.person ?? -1]?.name).toBe('John Tanner')
  })

  it.each([
    ['She lost her husband and Morrow’s house. Robin Morrow left the town.', undefined],
    ['The wife of Robin Morrow left the town.', undefined],
    ['Mrs Robin Morrow left the town.', 'female'],
    ['Her husband Robin Morrow left the town.', 'male']
  ])('takes the gender of a title, not of a relative: %s', (sentence, gender) => {
    expect(parseArticle(story(sentence)).people.find((person) => person.name.endsWith('Morrow'))?.gender).toBe(gender)
  })

  it.each([
    ['Jean-Luc Verhaert', 'male'],
    ['Jean-Marie Verhaert', 'male'],
    ['Jean Verhaert', undefined],
    ['Marie-Louise Verhaert', 'female'],
    ['Abdel-Rahim Verhaert', 'male'],
    ['Dmitry Verhaert', 'male'],
    ['Eirik-Anna Verhaert', 'male'],
    ['René Verhaert', undefined],
    ['Al-Hadi Verhaert', undefined],
    ['Van Verhaert', undefined],
    ['Quorra-Lee Verhaert', undefined],
    // A form has the gender of the name that it is a form of, unless it is one of two.
    ['Francisco Verhaert', 'male'],
    ['Yekaterina Verhaert', 'female'],
    ['Sasha Verhaert', undefined]
  ])('takes the gender of a given name: %s', (name, gender) => {
    expect(parseArticle(story(`Yesterday ${name} left the town.`)).people.find((person) => person.name.endsWith('Verhaert'))?.gender).toBe(gender)
  })

  it('follows a role to the person who holds it', () => {
    const text = story('Kenyan President Daniel Mutua met Ghanaian President Kojo Boateng. The Kenyan president praised the harbour.')
    expect(mentionsOf(text, 'Daniel Mutua')).toEqual(['Daniel Mutua', 'The Kenyan president'])
    expect(mentionsOf(text, 'Kojo Boateng')).toEqual(['Kojo Boateng'])
  })

  it.each([
    ['Nora Okonjo’s lawyer, Ruth Hale, said no.', 'Ruth Hale', ['lawyer']],
    ['It was sent by his Chief Press Secretary, Ruth Hale, on Monday.', 'Ruth Hale', ['Chief Press Secretary']],
    ['His press officer, Ruth Hale, said no.', 'Ruth Hale', ['press officer']],
    ['The winner was Ruth Hale of the valley.', 'Ruth Hale', ['winner']],
    ['The winner was in Ruth Hale’s house.', 'Ruth Hale', []],
    ['The man, Ruth Hale, was late.', 'Ruth Hale', []],
    ['Nora Okonjo’s house, Ruth Hale said, was sold to the lawyer.', 'Ruth Hale', []],
    ['They said his press was late, Ruth Hale, too.', 'Ruth Hale', []]
  ])('a role with its possessor: %s', (sentence, name, roles) => {
    expect(parseArticle(story(sentence)).people.find((one) => one.name === name)?.roles).toEqual(roles)
  })

  it.each([
    ['“Haddad frightened me,” she said, and left.', ['Nora Haddad', 'Haddad']],
    ['Haddad was afraid, she said, and left.', ['Nora Haddad', 'Haddad', 'she']]
  ])('nobody who is named in what is said has said it: %s', (sentence, mentions) => {
    expect(mentionsOf(story('Nora Haddad came. Ilse Brandt came too. Brandt saw it all. ' + sentence), 'Nora Haddad')).toEqual(mentions)
  })

  it('takes the last to have spoken for the source', () => {
    const text = story('Governor Tom Hale left Skarvik. Hale was tired. Ivan Webb said that the governor had gone. According to him, the road was shut.')
    expect(mentionsOf(text, 'Ivan Webb')).toContain('him')
  })

  it('knows what kind of person a role is', () => {
    const text = story('Ambassador Ruth Keller flew home. The veteran diplomat had been ill.')
    expect(mentionsOf(text, 'Ruth Keller')).toEqual(['Ruth Keller', 'The veteran diplomat'])
  })

  it('leaves a pronoun without a person where none fits', () => {
    const text = story('Helena Strand waited. Outside, a man was shouting. He had lost his keys.')
    expect(mentionsOf(text, 'Helena Strand')).toEqual(['Helena Strand'])
  })

  it('does not take the next subject for an apposition', () => {
    const text = story('Syrian President Nabil Haddad came to Tehran. President Omid Karimi received him. In a meeting with Haddad, the Iranian president complained about the border.')
    expect(mentionsOf(text, 'Omid Karimi')).toContain('the Iranian president')
  })
})

describe('organizations', () => {
  it('joins a name and its acronym', () => {
    const text = story('The World Fisheries Organization (WFO) met on Monday. The WFO will report in June.')
    expect(organizations(text)).toEqual(['World Fisheries Organization'])
    expect(parseArticle(text).organizations[0]).toMatchObject({ aliases: ['World Fisheries Organization', 'WFO'], kind: 'body' })
  })

  it.each([
    ['The Ministry of Fisheries said no.', 'government'],
    ['Reuters reported the loss.', 'agency'],
    ['The Harbour Gazette reported the loss.', 'outlet'],
    ['Verdana & Holt reported a loss.', 'company'],
    ['Norsund University closed its gates.', 'school'],
    // What stands before "news agency" or "newspaper" is an outlet, a given name too.
    ['Iran’s Tasnim news agency reported the loss.', 'agency'],
    ['The Bergensk newspaper said no. Nobody asked Bergensk.', 'outlet']
  ])('%s', (sentence, kind) => {
    const article = parseArticle(story(sentence))
    expect(article.organizations.map((one) => one.kind)).toEqual([kind])
    expect(article.people).toEqual([])
  })

  it('knows newspapers behind their article by what they do', () => {
    expect(organizations(story('The Guardian said no. He told the Guardian that it rained. The Sunday Herald agreed.'))).toEqual(['The Guardian', 'Sunday Herald'])
    expect(organizations(story('The guardian said no. The Sun rose at six. The standard was high at the time.'))).toEqual([])
  })

  it.each([
    ['The Department of Fishing and Urban Development said no.', ['Department of Fishing and Urban Development'], []],
    ['The Department for Environment, Food and Rural Affairs said no.', ['Department for Environment, Food and Rural Affairs'], []],
    ['The Ministry of Labour, Youth & Sport said no.', ['Ministry of Labour, Youth & Sport'], []],
    // Others who stand beside the office.
    ['He left the Department of Justice and Drew Brook took over.', ['Department of Justice'], ['Drew Brook']],
    ['The Department of Energy, Tom Hale and Ann Stone said no.', ['Department of Energy'], ['Tom Hale', 'Ann Stone']],
    ['He asked the Bank of Norsund, Reuters and the Harbour Gazette.', ['Bank of Norsund', 'Reuters', 'Harbour Gazette'], []]
  ])('an office has all its fields: %s', (sentence, expected, persons) => {
    expect(organizations(story(sentence))).toEqual(expected)
    expect(people(story(sentence))).toEqual(persons)
  })

  it('leaves a person with a paper of her own a person, and peoples and places of papers nobody', () => {
    expect(people(story('Tasnim Khan came. The newspaper asked Khan.'))).toEqual(['Tasnim Khan'])
    expect(organizations(story('The German magazine and the Zagreb newspaper said no.'))).toEqual([])
  })
})

describe('initials before what is said', () => {
  const talk = (lines: string): string => `A talk with Ruth Castellane\n\nNeil Prakash met Ruth Castellane in Galway.\n\n${lines}`

  it('stand for whoever has them', () => {
    expect(mentionsOf(talk('NP: Where did it begin?\n\nRC: In a motel.\n\nNP: And then?\n\nRC: Then we left.'), 'Ruth Castellane')).toEqual(['Ruth Castellane', 'Ruth Castellane', 'RC', 'RC'])
  })

  it('stand for her though they be letters of something else', () => {
    const source = 'Uma Novak met Ivo Vance in Galway.\n\nIvo Vance: It was a motel.\n\nUN: Where?\n\nIV: In Cork. The UN paid.'
    expect(parseArticle(source).people.map(({ name, aliases }) => [name, aliases.at(-1)])).toEqual([['Uma Novak', 'UN'], ['Ivo Vance', 'IV']])
    expect(parseArticle(source).organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['UN', 1]])
  })

  it.each([
    // Nobody has them, and amid a line they are something else.
    [talk('QX: Where did it begin?\n\nQX: And then?'), []],
    [talk('The RC said no.'), ['RC']],
    [talk('EU: New rules are coming.'), ['EU']],
    [talk('KOSHI: The court said no.'), []]
  ])('are nobody otherwise: %s', (text, expected) => {
    expect(organizations(text)).toEqual(expected)
    expect(people(text)).toHaveLength(2)
  })
})

describe('laws', () => {
  const word = fc.constantFrom('Anna', 'Berg', 'President', 'the', 'of', 'al-', 'said', 'he', 'Ministry', '"', ',', '.', '\n', 'Jr.', 'I', 'bin', 'and', '(', ')', '’s', 'İ', '\ud800', 'U.S.')

  it('holds for any text: mentions slice back, stand in order and point where they are pointed from', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = words.join(' ')
        const { mentions, people: found, organizations: bodies } = parseArticle(source)
        mentions.forEach((mention, at) => {
          expect(source.slice(mention.start, mention.end)).toBe(mention.text)
          if (at > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.start ?? 0)
          if (mention.person !== undefined) expect(found[mention.person]?.mentions).toContain(at)
          if (mention.organization !== undefined) expect(bodies[mention.organization]?.mentions).toContain(at)
        })
        for (const person of found) expect(person.mentions.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 }
    )
  })
})
