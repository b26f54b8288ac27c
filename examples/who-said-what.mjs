// Who said what, through whom and when, in each of the example articles.
//   npm run example
import { readFileSync, readdirSync } from 'node:fs'
import { parseArticle } from 'broadsheet'

const folder = new URL('articles/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^\d.*\.txt$/.test(name)).sort()

for (const file of files) {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const article = parseArticle(source, { documentDate: '2024-03-13' })
  console.log(`\n== ${article.title?.text ?? file}`)
  console.log(`   people: ${article.people.map((person) => person.name).join(', ')}`)
  for (const quote of article.quotes) {
    if (quote.kind === 'term') continue
    const words = quote.parts.map((part) => source.slice(part.start, part.end)).join(' … ').replace(/\s+/g, ' ')
    const via = quote.via.map((relay) => relay.name).join(', from ')
    // The dates of the sentence that the quote stands in.
    const when = article.dates.filter((date) => {
      const sentence = article.sentences[date.sentence]
      return sentence && sentence.start < quote.end && quote.start < sentence.end && date.value
    })
    console.log(`   ${quote.speaker?.name ?? 'somebody'}${via && `, through ${via}`}${when[0] ? ` [${when[0].value}]` : ''}: ${words}`)
  }
}
