// A program of a user, as an ES module: node import.mjs
import assert from 'node:assert/strict'
import { parseArticle } from 'broadsheet'
import { decode } from 'broadsheet/decode'
import retextBroadsheet from 'broadsheet/retext'
import { articlesOf } from 'broadsheet/stream'
import retextEnglish from 'retext-english'
import { unified } from 'unified'

const article = parseArticle('“We heard it over breakfast,” Olav Breivik said on Monday.', { documentDate: '2024-03-12' })
assert.equal(article.quotes[0].speaker.name, 'Olav Breivik')
assert.equal(article.dates[0].value, '2024-03-11')
assert.equal(decode(Uint8Array.of(0x93, 0x94)), '“”')

const processor = unified().use(retextEnglish).use(retextBroadsheet).freeze()
assert.equal(typeof processor.attachers[1][0], 'function')
for await (const { record } of articlesOf(['{"title": "Quay opens", "text": "Kari Nordvik spoke."}\n'])) assert.equal(record.title.text, 'Quay opens')
console.log('import works')
