import { describe, expect, test } from 'vitest'
import { splitFile } from '../../src/index.js'

/** The facts of each article, as short as they can be written. */
function facts(source: string): object[] {
  const { articles, format } = splitFile(source)
  expect(format).toBe('nexis')
  return articles.map(({ title, outlet, published, byline, section, words, text, dateline, language }) => ({
    title: title?.text,
    outlet: outlet?.text,
    published: published?.value,
    byline: byline.map((author) => author.name),
    ...(section && { section: section.text }),
    ...(dateline && { dateline: dateline.text }),
    ...(language !== undefined && { language }),
    words,
    text
  }))
}

const centred = (text: string): string => ' '.repeat(Math.max(0, 40 - text.length / 2)) + text

describe('variants of old Nexis files', () => {
  test('a paragraph that opens like a label below the body is part of the body', () => {
    const file = splitFile(`${centred('1 of 1 DOCUMENTS')}\n\n\n${centred('The Harbour Post')}\n\n${centred('March 3, 2021 Wednesday')}\n\nFerry sails\n\nBYLINE: INES OKORO; Features Writer\n\nLENGTH: 20 words\n\nThe ferry sailed.\n\nNOTE: the band plays on Sunday.\n\nNobody waved.\n\nLOAD-DATE: March 4, 2021\n\nLANGUAGE: ENGLISH\n`)
    expect(file.articles.map(({ text, byline }) => [text, byline.map(({ name }) => name)])).toEqual([['The ferry sailed.\n\nNOTE: the band plays on Sunday.\n\nNobody waved.', ['Ines Okoro']]])
  })

  test('German, with its own labels', () => {
    const source = `Ausgabeauftrag: Dokumente 1-2
Begriffe: (fähre)



${centred('Dokument 1 von 2')}


${centred('Hafenbote')}

${centred('Mittwoch 3. März 2021')}

Fähre nach Sunder fährt wieder

AUTOR: Ines Okoro

RUBRIK: LOKALES; S. 4

LÄNGE: 412 Wörter

ORTSZEILE: Sunder

Die Fähre fuhr am Mittwoch zum ersten Mal seit dem Sturm.

UPDATE: 4. März 2021

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung

${centred('Copyright 2021 Hafenbote GmbH')}
${centred('Alle Rechte vorbehalten')}

${centred('Dokument 2 von 2')}

${centred('Hafenbote')}

${centred('5. März 2021')}

Rat vertagt Entscheidung

LÄNGE: 1.024 Wörter

Der Rat vertagte die Entscheidung bis zum Frühling.

UPDATE: 5. März 2021
`
    expect(facts(source)).toEqual([
      { title: 'Fähre nach Sunder fährt wieder', outlet: 'Hafenbote', published: '2021-03-03', byline: ['Ines Okoro'], section: 'LOKALES', dateline: 'Sunder', language: 'GERMAN; DEUTSCH', words: 412, text: 'Die Fähre fuhr am Mittwoch zum ersten Mal seit dem Sturm.' },
      { title: 'Rat vertagt Entscheidung', outlet: 'Hafenbote', published: '2021-03-05', byline: [], words: 1024, text: 'Der Rat vertagte die Entscheidung bis zum Frühling.' }
    ])
    expect(splitFile(source)).toMatchObject({ declared: 2, issues: [] })
  })

  test('French and Dutch', () => {
    const source = (number: string, labels: readonly string[], date: string): string => `
${centred(number)}

${centred('Le Phare')}

${centred(date)}

Le bac repart

${labels[0]}: Ines Okoro

${labels[1]}: LOCAL

${labels[2]}: 412 ${labels[3]}

Le bac est parti mercredi.

${labels[4]}: 4 mars 2021

${labels[5]}: FRENCH; FRANÇAIS
`
    const expected = [{ title: 'Le bac repart', outlet: 'Le Phare', published: '2021-03-03', byline: ['Ines Okoro'], section: 'LOCAL', language: 'FRENCH; FRANÇAIS', words: 412, text: 'Le bac est parti mercredi.' }]
    expect(facts(source('Document 1 de 1', ['AUTEUR', 'RUBRIQUE', 'LONGUEUR', 'mots', 'DATE-CHARGEMENT', 'LANGUE'], '3 mars 2021'))).toEqual(expected)
    expect(facts(source('1 van 1 DOCUMENTEN', ['AUTEUR', 'RUBRIEK', 'LENGTE', 'woorden', 'LAAD-DATUM', 'TAAL'], '3 maart 2021 woensdag'))).toEqual(expected)
  })

  const article = (parts: readonly string[]): string => parts.join('\n\n') + '\n'
  const DATE = centred('March 3, 2021 Wednesday')
  const OUTLET = centred('Port Ansel Post')
  const COPYRIGHT = centred('Copyright 2021 The Port Ansel Company')
  const BODY = 'The ferry sailed on Wednesday, the first time since the storm.'
  const expected = { title: 'Ferry sails again', outlet: 'Port Ansel Post', published: '2021-03-03', byline: [], words: 412, text: BODY }

  test.each([
    ['the copyright first', [centred('1 of 1 DOCUMENTS'), COPYRIGHT, OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021']],
    ['the headline before the date', [centred('1 of 1 DOCUMENTS'), OUTLET, 'Ferry sails again', DATE, 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021']],
    ['labels for headline and body', [centred('1 of 1 DOCUMENTS'), OUTLET, DATE, 'LENGTH: 412 words', 'HEADLINE: Ferry sails again', `BODY:\n\n${BODY}`, 'LOAD-DATE: March 4, 2021']],
    ['the body behind its label', [centred('1 of 1 DOCUMENTS'), OUTLET, DATE, 'LENGTH: 412 words', 'HEADLINE: Ferry sails again', `BODY: ${BODY}`, 'LOAD-DATE: March 4, 2021']],
    ['the length after the body', [centred('1 of 1 DOCUMENTS'), OUTLET, DATE, 'Ferry sails again', BODY, 'LENGTH: 412 words', 'LOAD-DATE: March 4, 2021']],
    ['one document', [centred('1 of 1 DOCUMENT'), OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY]],
    ['outlet and date in one block', [centred('1 of 1 DOCUMENTS'), `${OUTLET}\n${DATE}`, 'Ferry sails again', 'LENGTH: 412 words', BODY]],
    ['no number', [OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021', COPYRIGHT]]
  ])('%s', (_, parts) => {
    expect(facts(article(parts))).toEqual([expected])
  })

  test.each([
    ['the copyright last', [OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021', 'LANGUAGE: ENGLISH', COPYRIGHT]],
    ['the copyright first', [COPYRIGHT, OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021', 'LANGUAGE: ENGLISH']],
    ['no copyright', [OUTLET, DATE, 'Ferry sails again', 'LENGTH: 412 words', BODY, 'LOAD-DATE: March 4, 2021', 'LANGUAGE: ENGLISH']]
  ])('several records without numbers, %s', (_, parts) => {
    const source = `${article(parts)}\n\n${article(parts)}\n\n${article(parts)}`
    const file = splitFile(source)
    expect(facts(source)).toEqual(Array.from({ length: 3 }, () => ({ ...expected, language: 'ENGLISH' })))
    expect(file.outside).toEqual([])
    expect(file.articles.every((one) => one.extra?.['COPYRIGHT'] === (parts.includes(COPYRIGHT) ? 'Copyright 2021 The Port Ansel Company' : undefined))).toBe(true)
  })

  test('a headline with digits is no date, a schedule and a rule of hyphens are body', () => {
    const body = `The winners of 2019 and 2020 met again.

SECTION: the word that the captain prints on every ticket.

------------------------------

Mar 4, 2021 | 10:00 | Pier 3
Mar 5, 2021 | 12:00 | Pier 4

LENGTH: 19.43 meters. WINGSPAN: none.`
    const source = article([centred('1 of 1 DOCUMENTS'), OUTLET, DATE, '2020 in 21 pictures: what 12 captains did', 'SECTION: LOCAL', 'LENGTH: 88 words', body, 'LOAD-DATE: March 4, 2021'])
    expect(facts(source)).toEqual([{ ...expected, title: '2020 in 21 pictures: what 12 captains did', section: 'LOCAL', words: 88, text: body }])
  })

  test('a record without a body keeps its fields', () => {
    const source = article([centred('1 of 1 DOCUMENTS'), OUTLET, DATE, 'Ferry in pictures', 'GRAPHIC: Photo: The ferry at its pier.', 'LOAD-DATE: March 4, 2021'])
    const [found] = splitFile(source).articles
    expect(found).toMatchObject({ title: { text: 'Ferry in pictures' }, text: '', extra: { GRAPHIC: 'Photo: The ferry at its pier.' } })
  })
})
