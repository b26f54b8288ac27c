import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'

/** A sentence of running text after the headline, so that the sentence under test is never taken for one. */
const story = (sentence: string): string => `Talks go on in the harbour town\n\n${sentence}\n\nThe talks are expected to last until the weekend, and nobody there would say more about them.`

/** The spans of organizations, in the order of the text. */
const spans = (sentence: string): readonly string[] => parseArticle(story(sentence)).mentions.flatMap(({ organization, text }) => (organization === undefined ? [] : [text]))

describe('spans of organizations', () => {
  it.each([
    // An acronym tells of the unknown words that it shortens, in any order of its letters.
    ['Brakvo Harketi Samvan won 40 seats. The BHS had three.', ['Brakvo Harketi Samvan', 'BHS']],
    ['They met at the door of the Skarno-Vellamo Coordinator (CSV). The CSV said no.', ['CSV', 'CSV']],
    ['Kari Harketi Samvan came by train, and the KHS said no.', ['KHS']],
    ['The road was closed by Harbour and Rope Enforcement (HIRE), and HIRE said no.', []],
    // Teams: everyday words in the plural, and whoever meets another team.
    ['They beat Skarvik Lanterns. Skarvik Lanterns captain Kari Eide saved twice.', ['Skarvik Lanterns', 'Skarvik Lanterns']],
    ['Brakvo beat Vellamo Rovers. Skarvik Rangers drew with Kestrano.', ['Brakvo', 'Vellamo Rovers', 'Skarvik Rangers', 'Kestrano']],
    ['Skarvik Rovers lost. Rovers have lost twice, and a fan of Rovers wept.', ['Skarvik Rovers', 'Rovers', 'Rovers']],
    ['Brakvo Shoppers boss Tor Eide left. Shoppers are top.', ['Brakvo Shoppers', 'Shoppers']],
    // Where a name ends: two banks are two, and a district goes with its school.
    ['He owed Skarno Bank and Brakvo Bank a fortune.', ['Skarno Bank', 'Brakvo Bank']],
    ['The Vellamo Unified School District closed.', ['Vellamo Unified School District']],
    ['It was sold to Kestra Foods, Inc. and to Vellamo, Ltd. on Friday.', ['Kestra Foods, Inc.', 'Vellamo, Ltd.']],
    ['The Ministry of Agriculture and Livestock and the National Council for Persons with Disabilities said no.', ['Ministry of Agriculture and Livestock', 'National Council for Persons with Disabilities']],
    ['He left the School of Persian and African Studies for Air France.', ['School of Persian and African Studies', 'Air France']],
    ['The Ministry of Irrigation and Nilewater signed it.', ['Ministry of Irrigation', 'Nilewater']],
    ['She prays at Florence Baptist Church.', ['Florence Baptist Church']],
    ['The opposition Freedom and Justice Party won.', ['Freedom and Justice Party']],
    ['The Court of Arbitration for Sport met the Ministry of Health for advice.', ['Court of Arbitration for Sport', 'Ministry of Health']],
    ['Jo Webb of Webb Eide LLP came with the Hezbollah Brigades.', ['Webb Eide LLP', 'Hezbollah Brigades']],
    ['The German Chief Cabinet Secretary Jo Webb came.', []],
    // First letters as a word, and as somebody's name.
    ['The World Anti-Doping Agency met. Wada may appeal, and Wada will.', ['World Anti-Doping Agency', 'Wada', 'Wada']],
    ['The African Network Authority met Ana Webb. Ana said so.', ['African Network Authority']],
    // Beside what a list knows, before and behind it; who heads it is nobody of its row.
    ['It was shut by Oxfam and Brakvo, and Kestrano and Hamas knew.', ['Oxfam', 'Brakvo', 'Kestrano', 'Hamas']],
    ['The head of Oxfam, Brakvo Haskel, he said, saw the new Boeing 787 Skarner.', ['Oxfam', 'Boeing']],
    // What it is called before, after and beside.
    ['Cobalt, a ferry charity, said so. Lantern, a charity that sails, did not.', ['Cobalt', 'Lantern']],
    ['Online, a charity has more ropes. Separately, a ferry charity, now old, sails.', []],
    ['Thieves who call themselves Black Quay came, and the Oslo start-up Brakvo and the gang Los Skarnos knew.', ['Black Quay', 'Brakvo', 'Los Skarnos']],
    ['A member of Nasr, Jo Webb, met Gavi, the ferry charity.', ['Nasr', 'Gavi']],
    ['Asaib Ahl al-Haq, which is led by Jo Webb, sailed.', ['Asaib Ahl al-Haq']],
    ['The Spanish NGO Caminta Frontes counted them. The NGO Caminta Frontes was founded in 1999.', ['Caminta Frontes', 'Caminta Frontes']],
    ['VBT, Norway’s harbour service, searched a boat.', ['VBT']],
    ['Brakvo, a hill rights group, counted them, and so did Kestrano, an Oslo-based watchdog.', ['Brakvo', 'Kestrano']],
    ['He owed banks including Brakvo a fortune, and parties such as Kestrano knew.', ['Brakvo', 'Kestrano']],
    ['Brakvo recalled its cars. The ropemaker Kestrano did not.', ['Brakvo', 'Kestrano']],
    ['He told Skarno24 that it was late.', ['Skarno24']],
    ['Brakvo is a privately held company. It lent the ropes to Kestrano, a Nordic-language channel.', ['Brakvo', 'Kestrano']],
    ['A group called Free Quay Now came, and the ferry charity Lantern paid for the boat.', ['Free Quay Now', 'Lantern']],
    ['A Brakvo spokesman came late. Kestrano employs 300 sailors and launched an app.', ['Brakvo', 'Kestrano']],
    ['Tor Eide (Skarvik FC), Kari Berg (Olimpia), Ivan Lund (Necaxa) and Jon Webb (Vida) came.', ['Skarvik FC', 'Olimpia', 'Necaxa', 'Vida']],
    ['Skarvika has 40 employees and 3 boats. The Vellamora movement is banned.', ['Skarvika', 'Vellamora']]
  ])('%s', (sentence, expected) => {
    expect(spans(sentence)).toEqual(expected)
  })

  it.each([
    'Rovers is a word of the sea. Lanterns are lit there, and services resumed.',
    // No row: a verb between two people, or no organization beside.
    'Brakvo met Vellamo. Kari Eide drew with Kuznetsov.',
    // Plural nicknames of people, places and things.
    'Kuznetsov’s lawyer Tor Eide said no. Ella Sun sang.',
    'Skarno Lakes and the Brakvo Roads are wide. Tor Banks came with Kari Woods.',
    'He drove an SUV from the NGO to the harbour. The group was small.',
    'They came from Skarno, a hill group said. The boat, Brakvo, the reimagined hall, was sold.',
    'They came in limited numbers, Ltd. and inc. being words.',
    'The U-20 team lost, and the A380 flew.',
    // Whom actors play.
    'Tor Eide (Prospero), Kari Berg (Miranda), Ivan Lund (Ariel) and Jon Webb (Gonzalo) bowed.',
    // A word before another noun, whom somebody leads, what is no company.
    'The Harbour company paid, and the Sealskin leader came to the Easter sales.',
    'Kuznetsov is a man of few words, and Brakvo was a port.'
  ])('none in: %s', (sentence) => {
    expect(spans(sentence)).toEqual([])
  })
})

describe('names of organizations', () => {
  it.each([
    // Letters of a state are letters of the name, and may be left out.
    ['The U.S. Department of Fisheries closed the pier. USDF officers came.', 'U.S. Department of Fisheries', ['U.S. Department of Fisheries', 'USDF']],
    ['The U.S. Department of Fisheries closed the pier. The DOF said no.', 'U.S. Department of Fisheries', ['U.S. Department of Fisheries', 'DOF']],
    // The end of a line is no other name.
    ['Talks go on in the harbour town\n\nThe talks went on late into the night, a member of the Harbour\nCommission said. The Harbour Commission met on Monday, and nobody there would say more.', 'Harbour Commission', ['Harbour Commission']]
  ])('%s', (text, name, aliases) => {
    expect(parseArticle(text).organizations.map((one) => [one.name, one.aliases])).toEqual([[name, aliases]])
  })

  it('are those of the text rather than of a headline in capitals', () => {
    const { organizations } = parseArticle('HARBOUR COMMISSION SHUTS PIER\n\nThe Harbour Commission said on Monday that the pier would stay shut before the winter comes.')
    expect(organizations.map(({ name }) => name)).toEqual(['Harbour Commission'])
  })
})
