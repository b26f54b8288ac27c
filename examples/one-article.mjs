// One article, read: its parts, its people, its quotes, its dates.
import { readFileSync } from 'node:fs'
import { parseArticle } from 'broadsheet'

const source = readFileSync(new URL('articles/6-wrapped-with-byline.txt', import.meta.url), 'utf8')
const article = parseArticle(source)

console.log('title     ', article.title?.text)
console.log('by        ', article.byline.map((author) => author.name).join(' and '))
console.log('place     ', article.dateline?.place)
console.log('published ', article.published?.value)
console.log('written   ', article.documentDate)

console.log('\nblocks')
for (const block of article.blocks) console.log(`  ${block.kind.padEnd(12)} ${block.start}–${block.end}  ${block.text.slice(0, 50).replace(/\s+/g, ' ')}`)

console.log('\npeople')
for (const person of article.people) console.log(`  ${person.name} (${person.roles.join(', ') || 'no role'}), ${person.mentions.length} mentions`)

console.log('\nquotes')
for (const { kind, pattern, speaker, cue, text } of article.quotes) console.log(`  ${kind}, ${pattern}: ${speaker?.name} ${cue?.text ?? ''} ${text.replace(/\s+/g, ' ')}`)

console.log('\ndates')
for (const date of article.dates) console.log(`  ${date.text} = ${date.value} (${date.type}, known: ${date.known.join(', ')})`)
