// A program of a user, as an ES module: node import.mjs
import assert from 'node:assert/strict'
import { parseArticle } from 'broadsheet'
import { decode } from 'broadsheet/decode'
import retextBroadsheet from 'broadsheet/retext'
import { articlesOf } from 'broadsheet/stream'
import { VFile } from 'vfile'

const article = parseArticle('“We heard it over breakfast,” Olav Breivik said on Monday.', { documentDate: '2024-03-12' })
assert.equal(article.quotes[0].speaker.name, 'Olav Breivik')
assert.equal(article.dates[0].value, '2024-03-11')
assert.equal(decode(Uint8Array.of(0x93, 0x94)), '“”')

// The plugin as unified calls it; which parser stands before it is the user's choice.
const file = new VFile('“It rained,” Olav Breivik said.')
retextBroadsheet()({ type: 'RootNode', children: [] }, file)
assert.equal(file.data.article.quotes[0].speaker.name, 'Olav Breivik')
for await (const { record } of articlesOf(['{"title": "Quay opens", "text": "Kari Nordvik spoke."}\n'])) assert.equal(record.title.text, 'Quay opens')
console.log('import works')
