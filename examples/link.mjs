// Four articles, linked: one person under three spellings, a merge that is refused, one statement in three renderings, a timeline.
import { readFileSync } from 'node:fs'
import { addArticles, linkArticles, parseArticle } from 'broadsheet'

const files = ['link-1-agency.txt', 'link-2-broadcaster.txt', 'link-3-translated.txt', 'link-4-sport.txt']
const articles = files.map((file) => parseArticle(readFileSync(new URL(`articles/${file}`, import.meta.url), 'utf8')))
const archive = linkArticles(articles)

console.log('The same person')
for (const person of archive.people.filter((person) => person.articles.length > 1)) {
  console.log(`  ${person.name}: ${person.aliases.join(', ')}`)
  for (const { article, name, evidence } of person.articles) {
    const why = evidence.map(({ rule, shared }) => `${rule} (${shared.slice(0, 4).join(', ')})`).join('; ')
    console.log(`    ${files[article]}: ${name}${why && `, by ${why}`}`)
  }
}

console.log('\nPerhaps the same: not joined')
for (const person of archive.people) {
  for (const { index, doubt } of person.maybe.filter(({ index }) => archive.people[index].articles.length >= person.articles.length)) {
    console.log(`  ${person.name} (${files[person.articles[0].article]}) and ${archive.people[index].name}: ${doubt}`)
  }
}

console.log('\nThe same statement')
for (const { speaker, variants, quotes } of archive.statements.filter((statement) => statement.quotes.length > 1)) {
  console.log(`  ${speaker?.name ?? 'somebody'}`)
  for (const { article, variant, via } of quotes) {
    const { text, differs } = variants[variant]
    console.log(`    ${files[article]}${via.length > 0 ? `, through ${via.map((source) => source.name).join(', ')}` : ''}: ${text}`)
    if (differs.length > 0) console.log(`      only here: ${differs.join(', ')}`)
  }
}

console.log('\nTimeline')
for (const { value, dates, people } of archive.timeline) {
  const sources = [...new Set(dates.map(({ article }) => files[article]))].join(', ')
  console.log(`  ${value}  ${people.map((index) => archive.people[index].name).join(', ')}\n    ${dates[0].text.slice(0, 100)} [${sources}]`)
}

// An archive is plain JSON, and grows without its articles being read again.
const saved = JSON.stringify(linkArticles(articles.slice(0, 3)))
const grown = addArticles(JSON.parse(saved), articles.slice(3))
console.log(`\nGrown from JSON, the same as linked at once: ${JSON.stringify(grown) === JSON.stringify(archive)}`)
