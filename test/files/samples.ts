import type { FileFormat } from '../../src/index.js'

export interface Sample {
  readonly format: FileFormat
  readonly source: string
  readonly titles: readonly string[]
  /** How many characters of the next record it takes to know that one has begun. */
  readonly ahead: number
}

const RULED = (rule: string): string =>
  [
    'Ferry line to Sunder Island opens again\nBy Ines Okoro\n3 March 2021\n\nThe ferry to Sunder Island sailed on Wednesday for the first time since the storm.\n\n"We waited eleven weeks," said Captain Ulla Brandt.',
    'Council puts off vote on the old cannery\n\nA vote on the cannery was put off until spring.\n\nNobody objected.',
    'Who pays for the bridge?\nBy Tomas Lindqvist and Ruth Amadi\n\nRepairs will cost more than the town takes in a year.'
  ].join(`\n\n${rule}\n\n`) + '\n'

const RULED_TITLES = ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery', 'Who pays for the bridge?']

/** One small file of each layout, in words written for these tests. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'ruled by hyphens': { format: 'ruled', source: RULED('---'), titles: RULED_TITLES, ahead: 400 },
  'ruled by asterisks': { format: 'ruled', source: RULED('* * *'), titles: RULED_TITLES, ahead: 400 },
  'ruled by equals signs': { format: 'ruled', source: RULED('===================='), titles: RULED_TITLES, ahead: 400 },
  'one plain article': {
    format: 'plain',
    source: 'Night buses come back to Port Ansel\nBy Marta Quill\n\nNight buses will run again from Monday.\n\nDrivers welcomed the news.\n',
    titles: ['Night buses come back to Port Ansel'],
    ahead: 0
  },
  'JSON Lines': {
    format: 'json-lines',
    source:
      '{"headline":"Harbour \\"light\\" fails","author":"Ines Okoro","datePublished":"2021-03-05T08:00:00Z","source":"Port Ansel Post","section":"Local","text":"The light went out.\\n\\nIt is lit again."}\n' +
      '{"title":"Mill sold","authors":["Ruth Amadi","Lindqvist, Tomas"],"published_at":1614931200,"body":"The mill has a buyer.","id":17,"tags":["mill","sale"]}\n' +
      '\n{"title":{"rendered":"Snow on the pass"},"content":{"rendered":"<p>Snow fell.</p><p>The pass is shut.</p>"},"date":"2021-03-07"}\n',
    titles: ['Harbour "light" fails', 'Mill sold', 'Snow on the pass'],
    ahead: 2
  },
  'a JSON array': {
    format: 'json',
    source: JSON.stringify([{ title: 'Harbour light fails', text: 'The {light} went "out".' }, { title: 'Mill sold', text: 'The mill [and its wheel] has a buyer.\\' }], null, 2),
    titles: ['Harbour light fails', 'Mill sold'],
    ahead: 2
  },
  'an answer of a service': {
    format: 'json',
    source: JSON.stringify({
      status: 'ok',
      total: 2,
      articles: [
        { source: { id: null, name: 'Port Ansel Post' }, author: 'Ines Okoro', title: 'Harbour light fails', content: 'The light went out.', publishedAt: '2021-03-05T08:00:00Z' },
        { source: { id: 'hill', name: 'Hill Courier' }, title: 'Mill sold', content: 'The mill has a buyer.' }
      ]
    }),
    titles: ['Harbour light fails', 'Mill sold'],
    ahead: 2
  }
}
