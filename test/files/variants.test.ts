import { describe, expect, test } from 'vitest'
import { splitFile, type FileArticle, type FileFormat } from '../../src/index.js'

/** The one article of a file, of the format that it should have. */
function only(source: string, format: FileFormat): FileArticle {
  const file = splitFile(source)
  expect([file.format, file.articles.length]).toEqual([format, 1])
  return file.articles[0]!
}
const short = (article: FileArticle) => ({ title: article.title?.text, outlet: article.outlet?.text, section: article.section?.text, published: article.published?.value, byline: article.byline.map((author) => author.name), text: article.text })

describe('ProQuest', () => {
  const RULE = '_'.repeat(60)
  const record = (...blocks: readonly string[]): string => [RULE, ...blocks].join('\n\n') + '\n\n'
  const TAIL = ['Subject: Ferries', 'Title: Ferry sails', 'Publication title: Port Ansel Post; Port Ansel, Ore.', 'Publication date: Mar 3, 2021', 'Section: Local; Harbour', 'ProQuest document ID: 101', 'Database: Harbour Newsstand']
  const expected = { title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local; Harbour', published: '2021-03-03', byline: [], text: 'The ferry sailed.' }

  test.each([
    ['no number, no author', record('Ferry sails', 'https://library.example/1', 'Abstract: None available.', 'Full text: The ferry sailed.', ...TAIL)],
    ['a rule of asterisks', record('Ferry sails', 'Abstract: None available.', 'Full text: The ferry sailed.', ...TAIL).replace(RULE, '*'.repeat(50))],
    ['Full Text, and the text below it', record('Ferry sails', 'Abstract: None available.', 'Full Text:\n\nThe ferry sailed.', ...TAIL)],
    ['every field labelled', record('Title: Ferry sails', 'Abstract: None available.', 'Full text: The ferry sailed.', ...TAIL.filter((line) => !line.startsWith('Title')))],
    ['a date with the year first', record('Ferry sails', 'Links: https://library.example/1', 'Full text: The ferry sailed.', ...TAIL).replace('Mar 3, 2021', '2021 Mar 3')],
    ['an abstract of several paragraphs', record('Ferry sails', 'Abstract: A ferry.\n\nA storm.', 'Full text: The ferry sailed.', ...TAIL)]
  ])('%s', (_, source) => {
    expect(short(only(source, 'proquest'))).toMatchObject({ ...expected, text: expect.stringContaining('The ferry sailed.') })
  })

  test('several paragraphs with blank lines; labels inside are text', () => {
    const text = 'The ferry sailed.\n\nLocation: somewhere, said the captain.\n\nSubject: unknown.\n\nNobody asked.\nRe: the storm'
    expect(short(only(record('Ferry sails', 'Abstract: None available.', `Full text: ${text}`, ...TAIL), 'proquest'))).toEqual({ ...expected, text })
  })

  test('what stands above the full text without a label is kept, and is no text', () => {
    const article = only(record('Ferry sails', '[Final Edition]', 'https://library.example/open?title=Ferry sails', 'Abstract: None available.', 'Full text: The ferry sailed.', ...TAIL), 'proquest')
    expect(article.text).toBe('The ferry sailed.')
    expect(article.extra).toMatchObject({ Note: '[Final Edition]', Link: 'https://library.example/open?title=Ferry sails' })
  })

  test('a full text that is not there', () => {
    const article = only(record('Ferry sails', 'Abstract: The ferry sailed in March.', 'Full text: Not available.', ...TAIL), 'proquest')
    expect(article.text).toBe('')
    expect(article.extra).toMatchObject({ Abstract: 'The ferry sailed in March.', Subject: 'Ferries', 'Publication title': 'Port Ansel Post; Port Ansel, Ore.' })
  })

  test('a rule of underscores inside a text begins no record', () => {
    const text = `The ferry sailed.\n${RULE}\nThe captain slept.`
    expect(only(record('Ferry sails', 'Abstract: None available.', `Full text: ${text}`, ...TAIL), 'proquest').text).toBe(text)
  })
})

describe('Nexis Uni', () => {
  const article = (lines: readonly string[]): string => lines.join('\n') + '\n'
  test.each([
    ['blank lines between all paragraphs, as from a Word file', article(['Ferry sails', '', 'Port Ansel Post', '', 'March 3, 2021 Wednesday', '', 'Copyright 2021 The Post', '', 'Section:\u00a0LOCAL; Pg. 4', '', 'Length:\u00a012 words', '', 'Byline:\u00a0Ines Okoro', '', 'Body', '', 'The ferry sailed.', '', 'Load-Date:\u00a0March 4, 2021', '', 'End of Document'])],
    ['no Body line', article(['Ferry sails', 'Port Ansel Post', 'March 3, 2021 Wednesday', '', 'Copyright 2021 The Post', '', 'Section: LOCAL', 'Length: 12 words', 'Byline: Ines Okoro', '', 'The ferry sailed.', '', 'Load-Date: March 4, 2021', '', 'End of Document'])],
    ['Text for Body, an edition, no copyright', article(['Ferry sails', 'Port Ansel Post', 'March 3, 2021', 'Final Edition', 'Section: LOCAL', 'Length: 12 words', 'Byline: Ines Okoro', 'Text', 'The ferry sailed.', 'End of Document'])],
    ['a title of two lines', article(['Ferry', 'sails', 'Port Ansel Post', 'March 3, 2021 Wednesday 9:20 AM GMT', '', 'Copyright 2021 The Post', '', 'Section: LOCAL', 'Length: 12 words', 'Byline: Ines Okoro', 'Body', '', 'The ferry sailed.', '', 'Classification', '', 'Language: ENGLISH', '', 'End of Document'])]
  ])('%s', (_, source) => {
    const found = short(only(source, 'nexis-uni'))
    expect({ ...found, published: found.published?.slice(0, 10) }).toEqual({ title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'LOCAL', published: '2021-03-03', byline: ['Ines Okoro'], text: 'The ferry sailed.' })
  })

  test('the words Body, Graphic and Classification inside a text', () => {
    const text = 'The ferry sailed.\n\nBody\n\nof water, it is called.\n\nClassification: none of this is known.'
    const source = article(['Ferry sails', 'Port Ansel Post', 'March 3, 2021', '', 'Copyright 2021 The Post', '', 'Length: 12 words', 'Body', '', text, '', 'Classification', '', 'Language: ENGLISH', '', 'End of Document'])
    expect(only(source, 'nexis-uni').text).toBe(text)
  })
})

describe('Factiva', () => {
  const NUMBER = 'Document PANSEL0020210303eh330001a'
  test.each([
    ['labels alone on their lines', ['SE', 'Local', 'HD', 'Ferry sails', 'BY', 'By Ines Okoro', 'WC', '12 words', 'PD', '3 March 2021', 'SN', 'Port Ansel Post', 'SC', 'PANSEL', 'LP', 'The ferry sailed.', '', 'TD', 'The captain slept.', '', 'CO', 'post : Port Ansel Post', 'AN', NUMBER]],
    ['tabs', ['SE\tLocal', 'HD\tFerry sails', 'BY\tBy Ines Okoro', 'WC\t12 words', 'PD\t3 March 2021', 'SN\tPort Ansel Post', 'LP\tThe ferry sailed.', '', 'TD\tThe captain slept.', '', `AN\t${NUMBER}`]],
    ['a headline of two lines, no lead', ['SE Local', 'HD Ferry', 'sails', 'BY By Ines Okoro', 'WC 12 words', 'PD 3 March 2021', 'SN Port Ansel Post', 'TD ', 'The ferry sailed.', '', 'The captain slept.', '', `AN ${NUMBER}`]],
    ['the number without a label', ['SE Local', 'HD Ferry sails', 'BY By Ines Okoro', 'WC 12 words', 'PD 3 March 2021', 'SN Port Ansel Post', 'LP The ferry sailed.', '', 'TD The captain slept.', '', NUMBER]]
  ])('with labels: %s', (_, lines) => {
    expect(short(only(lines.join('\n') + '\n', 'factiva-labelled'))).toEqual({ title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local', published: '2021-03-03', byline: ['Ines Okoro'], text: 'The ferry sailed.\n\nThe captain slept.' })
  })

  test.each([
    ['blank lines between all lines of the head', ['Local', '', 'Ferry sails', '', 'By Ines Okoro', '', '12 words', '', '3 March 2021', '', 'Port Ansel Post', '', 'PANSEL', '', 'English', '', '(c) 2021 The Post', '', 'The ferry sailed.', '', NUMBER]],
    ['French', ['Local', 'Ferry sails', 'Par Ines Okoro', '12 mots', '3 mars 2021', 'Port Ansel Post', 'PANSEL', '4', 'Français', 'Copyright 2021 The Post', '', 'The ferry sailed.', '', NUMBER]],
    ['German, with a time', ['Local', 'Ferry sails', 'Von Ines Okoro', '12 Wörter', '3. März 2021', '09:20', 'Port Ansel Post', 'PANSEL', 'Deutsch', '© 2021 The Post', '', 'The ferry sailed.', '', NUMBER]],
    ['no copyright', ['Local', 'Ferry sails', 'By Ines Okoro', '12 words', '3 March 2021', 'Port Ansel Post', 'PANSEL', 'English', '', 'The ferry sailed.', '', NUMBER]]
  ])('without labels: %s', (_, lines) => {
    expect(short(only(lines.join('\n') + '\n', 'factiva-plain'))).toEqual({ title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local', published: '2021-03-03', byline: ['Ines Okoro'], text: 'The ferry sailed.' })
  })

  test('a headline alone, and words that are counted in a text', () => {
    const text = 'The captain wrote 900 words a day.\n\n12 words\nwere enough for her crew.'
    expect(short(only(['Ferry sails', '1,204 words', '3 March 2021', 'Port Ansel Post', 'PANSEL', 'English', '(c) 2021 The Post', '', text, '', NUMBER].join('\n'), 'factiva-plain'))).toEqual({ title: 'Ferry sails', outlet: 'Port Ansel Post', section: undefined, published: '2021-03-03', byline: [], text })
  })
})

describe('mail', () => {
  const mail = (headers: readonly string[], body: string): string => ['From desk@post.example Wed Mar  3 09:20:00 2021', 'From: Ines Okoro <desk@post.example>', 'Subject: Ferry sails', 'Date: Wed, 3 Mar 2021 09:20:00 +0100', ...headers, '', body].join('\n')
  test.each([
    ['plain', mail([], 'The ferry sailed to Sünder.')],
    ['base64', mail(['Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: base64'], btoa(String.fromCharCode(...new TextEncoder().encode('The ferry sailed to Sünder.'))))],
    ['ISO 8859-1 as quoted-printable', mail(['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'], 'The ferry sail=\ned to S=FCnder.')],
    ['HTML', mail(['Content-Type: text/html; charset=utf-8'], '<html><head><style>p {color: red}</style></head><body><p>The ferry\nsailed to S&uuml;nder.</p></body></html>')],
    ['two parts', mail(['Content-Type: multipart/alternative;', ' boundary="x1"'], '--x1\nContent-Type: text/html\n\n<p>The ferry did not sail.</p>\n--x1\nContent-Type: text/plain; charset=utf-8\n\nThe ferry sailed to Sünder.\n--x1--\n')],
    ['a picture first', mail(['Content-Type: multipart/mixed; boundary=x1'], '--x1\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--x1\nContent-Type: multipart/alternative; boundary=x2\n\n--x2\nContent-Type: text/html\n\n<p>The ferry sailed to S&#252;nder.</p>\n--x2--\n--x1--')],
    ['a boundary that begins like another', mail(['Content-Type: multipart/mixed; boundary=x1'], '--x1\nContent-Type: multipart/alternative; boundary=x1-2\n\n--x1-2\nContent-Type: text/plain\n\nThe ferry sailed to Sünder.\n--x1-2--\n--x1--')],
    ['no From line', mail(['Newsgroups: port.news'], 'The ferry sailed to Sünder.').split('\n').slice(1).join('\n')]
  ])('%s', (_, source) => {
    expect(short(only(source, 'mbox'))).toEqual({ title: 'Ferry sails', outlet: undefined, section: undefined, published: '2021-03-03T09:20:00+01:00', byline: ['Ines Okoro'], text: 'The ferry sailed to Sünder.' })
  })

  test('messages of a newsgroup one after the other', () => {
    const one = mail(['Newsgroups: port.news', 'Lines: 3'], 'The ferry sailed.\n\nFrom: the pier they waved.').split('\n').slice(1).join('\n')
    const file = splitFile(`${one}\n\n${one}\n\n${one}\n`)
    expect(file.articles.map((article) => article.text)).toEqual(Array.from({ length: 3 }, () => 'The ferry sailed.\n\nFrom: the pier they waved.'))
    expect(file.articles[0]?.extra).toMatchObject({ Newsgroups: 'port.news', Lines: '3' })
  })
})

describe('JSON', () => {
  const line = (record: object): string => JSON.stringify(record) + '\n'
  test.each([
    ['schema.org', { '@type': 'NewsArticle', headline: 'Ferry sails', author: [{ '@type': 'Person', name: 'Ines Okoro' }], publisher: { name: 'Port Ansel Post' }, articleSection: 'Local', datePublished: '2021-03-03', articleBody: 'The ferry sailed.' }],
    ['the Guardian', { webTitle: 'Ferry sails', sectionName: 'Local', webPublicationDate: '2021-03-03', fields: { byline: 'Ines Okoro', bodyText: 'The ferry sailed.', publication: 'Port Ansel Post' } }],
    ['the New York Times', { headline: { main: 'Ferry sails', kicker: null }, byline: { original: 'By Ines Okoro' }, section_name: 'Local', source: 'Port Ansel Post', pub_date: '2021-03-03', body: 'The ferry sailed.' }],
    ['news-please', { title: 'Ferry sails', authors: ['Ines Okoro'], date_publish: '2021-03-03', source_domain: 'Port Ansel Post', section: 'Local', maintext: 'The ferry sailed.' }],
    ['Elasticsearch', { _index: 'news', _id: 'a1', _source: { title: 'Ferry sails', author: 'Ines Okoro', date: '2021-03-03', source: 'Port Ansel Post', section: 'Local', text: 'The ferry sailed.' } }],
    ['names in two parts, HTML', { Title: 'Ferry sails', Author: { firstName: 'Ines', lastName: 'Okoro' }, Published: '2021-03-03', Outlet: 'Port Ansel Post', Section: 'Local', contentHtml: '<p>The ferry sailed.</p>' }],
    ['paragraphs', { title: 'Ferry sails', by: 'Ines Okoro', date: '3 March 2021', publication: 'Port Ansel Post', category: 'Local', paragraphs: ['The ferry sailed.'] }]
  ])('%s', (_, record) => {
    const expected = { title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local', published: '2021-03-03', byline: ['Ines Okoro'], text: 'The ferry sailed.' }
    expect(short(only(line(record) + line({ note: 1 }), 'json-lines'))).toEqual(expected)
    expect(splitFile(JSON.stringify([record, record])).articles.map(short)).toEqual([expected, expected])
    expect(splitFile(JSON.stringify({ status: 'ok', response: { results: [record] } }, null, 1)).articles.map(short)).toEqual([expected])
    expect(splitFile(JSON.stringify(record, null, 2)).articles.map(short)).toEqual([expected])
  })

  test('ranges hold the value as it stands in the file; the text is decoded', () => {
    const source = line({ title: 'The “Aria”\tsails', text: 'The "ferry"\nsailed.', id: 7, __proto__: 1, tags: ['a'] }).replace('"id"', '"__proto__":{"x":1},"id"')
    const article = only(source, 'json-lines')
    expect(source.slice(article.title!.start, article.title!.end)).toBe('The “Aria”\\tsails')
    expect(article.title!.text).toBe('The “Aria”\tsails')
    expect(article).not.toHaveProperty('body')
    expect(Object.entries(article.extra ?? {})).toEqual([['__proto__', { x: 1 }], ['id', 7], ['tags', ['a']]])
    expect(Object.getPrototypeOf(article.extra)).toBe(Object.prototype)
  })

  test('references in headlines and texts are decoded, with tags or without', () => {
    const { title, deck, text } = only(line({ title: { rendered: 'Fish &#038; chips &#8217;til late' }, excerpt: { rendered: '<p>The pier&#8217;s last shop</p>\n' }, content: 'It&#8217;s gone &amp; sold.' }), 'json-lines')
    expect([title?.text, deck?.text, text]).toEqual(['Fish & chips ’til late', 'The pier’s last shop', 'It’s gone & sold.'])
  })

  test('what only looks like a reference stays', () => {
    const { title, text } = only(line({ title: 'Fish & chips; 5 < 6 & more;', content: 'R&D; x &nosuch; y' }), 'json-lines')
    expect([title?.text, text]).toEqual(['Fish & chips; 5 < 6 & more;', 'R&D; x &nosuch; y'])
  })

  test('a broken line among whole ones', () => {
    const file = splitFile(`${line({ title: 'One', text: 'First.' })}{"title": "Two", "text": "Second \n${line({ title: 'Three', text: 'Third.' })}`)
    expect(file.articles.map((article) => article.title?.text)).toEqual(['One', 'Two', 'Three'])
    expect(file.issues.map((issue) => issue.rule)).toEqual(['broken-record'])
  })
})

describe('front matter', () => {
  const expected = { title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local', published: '2021-03-03', byline: ['Ines Okoro', 'Ruth Amadi'], text: 'The ferry sailed.' }
  test.each([
    ['lists in brackets', '---\ntitle: Ferry sails\nauthors: [Ines Okoro, "Ruth Amadi"]\ndate: 2021-03-03\ncategory: Local\nsource: Port Ansel Post\n---\nThe ferry sailed.\n'],
    ['lists of objects', '---\ntitle: \'Ferry sails\'\nauthors:\n  - name: Ines Okoro\n    url: https://post.example\n  - name: Ruth Amadi\npublished: March 3, 2021\nsection: Local\npublication: Port Ansel Post\n---\n\n# Ferry sails\n\nThe ferry sailed.\n'],
    ['TOML', '+++\ntitle = "Ferry sails"\nauthors = ["Ines Okoro", "Ruth Amadi"]\ndate = 2021-03-03\nsection = "Local"\nsource = "Port Ansel Post"\n+++\n\nThe ferry sailed.\n'],
    ['the title as a heading', '---\nauthor: Ines Okoro and Ruth Amadi\ndate: 2021-03-03\nsection: Local\nsource: Port Ansel Post\n---\n\n# Ferry sails #\n\nThe ferry sailed.\n']
  ])('%s', (_, source) => {
    expect(short(only(source, 'front-matter'))).toEqual(expected)
  })

  test('longer values and other fields are kept', () => {
    const article = only('---\ntitle: >\n  Ferry\n  sails\ndescription: |\n  One line.\n  Another.\ndraft: false\n---\nThe ferry sailed.\n', 'front-matter')
    expect(article.title?.text).toBe('Ferry sails')
    expect(article.deck?.text).toBe('One line.\nAnother.')
    expect(article.extra).toEqual({ draft: 'false' })
  })
})

describe('ruled files', () => {
  test.each([
    ['a heading with its own rule is one article', 'Ferry sails\n===========\n\nThe ferry sailed.\n\nThe captain slept.\n', 'plain', 1],
    ['a rule between scenes is one article', 'Ferry sails\n\nThe ferry sailed at dawn, before anybody was up.\n\n* * *\n\nAt noon she came back, and the whole town stood waiting on the pier.\n', 'plain', 1],
    ['two kinds of rules: the stronger parts', 'Ferry sails\n\nThe ferry sailed.\n\n* * *\n\nNobody knew.\n\n=====\n\nMill sold\n\nThe mill has a buyer.\n\n* * *\n\nNobody knew.\n', 'ruled', 2],
    ['rules without blank lines', 'Ferry sails\n\nThe ferry sailed.\n---\nMill sold\n\nThe mill has a buyer.\n', 'ruled', 2],
    ['a rule at each end', '---\n\nFerry sails\n\nThe ferry sailed.\n\n---\n\nMill sold\n\nThe mill has a buyer.\n\n---\n', 'ruled', 2]
  ])('%s', (_, source, format, count) => {
    const file = splitFile(source)
    expect([file.format, file.articles.length]).toEqual([format, count])
  })
})

describe('heads that people label themselves', () => {
  const parted = (head: (title: string, author: string) => string): string => `${head('Ferry sails', 'Ines Okoro')}\n\nThe ferry sailed.\n\n=====\n\n${head('Mill sold', 'Ruth Amadi')}\n\nThe mill has a buyer.\n`
  test.each([
    ['Title, Author', (title: string, author: string) => `Title: ${title}\nAuthor: ${author}\nDate: March 3, 2021\nSource: Port Ansel Post\nSection: Local`],
    ['HEADLINE, BYLINE', (title: string, author: string) => `HEADLINE: ${title}\nPUBLICATION: Port Ansel Post\nDATE: 2021-03-03\nBYLINE: By ${author}\nSECTION: Local`]
  ])('%s', (_, head) => {
    const file = splitFile(parted(head))
    expect([file.format, file.articles.length]).toEqual(['ruled', 2])
    expect(short(file.articles[0]!)).toEqual({ title: 'Ferry sails', outlet: 'Port Ansel Post', section: 'Local', published: '2021-03-03', byline: ['Ines Okoro'], text: 'The ferry sailed.' })
    expect(file.articles[1]?.byline[0]?.name).toBe('Ruth Amadi')
  })
  test('one label alone is none', () => {
    expect(only('Source: nobody will say where the ferry went, and the harbour keeps its peace.\n\nThe ferry sailed.\n', 'plain').outlet).toBeUndefined()
  })
  test('nothing but labels is an article all the same', () => {
    expect(only('Title: Ferry sails\nAuthor: Ines Okoro\n', 'plain').text).toContain('Ferry sails')
  })
})
