// The unified plugin: the article in file.data.article, what was odd as messages with their places.
import { readFileSync } from 'node:fs'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import retextBroadsheet from 'broadsheet/retext'

const source = readFileSync(new URL('articles/5-machine-translated.txt', import.meta.url), 'utf8')
const file = await unified().use(retextEnglish).use(retextBroadsheet).use(retextStringify).process(source)

console.log('text untouched:', String(file) === source)
console.log('people:', file.data.article.people.map((person) => person.name).join(', '))
for (const message of file.messages) console.log(`${message.line}:${message.column}  ${message.ruleId}  ${message.reason}`)
