#!/usr/bin/env node
/**
 * Everything side by side in one run: the built package, what it stands on, and its neighbours, on the example articles
 * and on a long text made of them.
 *
 *   npm run bench            prints the table
 *   npm run bench -- --readme writes it between the marks in README.md
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import retextEnglish from 'retext-english'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import * as broadsheet from '../../dist/index.js'

const files = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))).filter((path) => path.endsWith('.txt') && statSync(path).isFile()) : [])
const articles = files('examples').filter((path) => statSync(path).size < 50_000).map((path) => readFileSync(path, 'utf8'))
if (articles.length === 0) throw new Error('no example articles found: run from the folder of the package')
const long = articles.join('\n\n').repeat(Math.ceil(100_000 / articles.join('\n\n').length)).slice(0, 100_000)
const parsed = articles.map((text) => broadsheet.parseArticle(text))
const options = { documentDate: '2024-03-12' }
const day = new Date('2024-03-12T12:00:00Z')
const processor = unified().use(retextEnglish)
const wink = winkNLP(model)
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const each = (read) => () => {
  for (const text of articles) read(text)
}

const tasks = {
  'retext-english alone, paragraph by paragraph': (text) => { for (const paragraph of text.split(/\n+/)) if (paragraph !== '') processor.parse(paragraph) },
  'broadsheet parseArticle': (text) => broadsheet.parseArticle(text, options),
  'broadsheet splitArticle': (text) => broadsheet.splitArticle(text),
  'broadsheet extractPeople': (text) => broadsheet.extractPeople(text, options),
  'broadsheet extractQuotes': (text) => broadsheet.extractQuotes(text, options),
  'broadsheet extractDates': (text) => broadsheet.extractDates(text, options),
  'broadsheet splitSentences': (text) => broadsheet.splitSentences(text),
  'Intl.Segmenter, sentences': (text) => [...segmenter.segment(text)],
  'chrono-node, dates': (text) => chrono.parse(text, day),
  'compromise, people and quotations': (text) => { const read = compromise(text); read.people().json({ offset: true }); read.quotations().json({ offset: true }) },
  'wink-nlp, sentences and entities': (text) => { const read = wink.readDoc(text); read.sentences().out(); read.entities().out() }
}
const bench = new Bench({ time: 300, iterations: 3, warmupTime: 100 })
for (const [name, read] of Object.entries(tasks)) bench.add(name, each(read))
bench.add('broadsheet splitFile', each((text) => broadsheet.splitFile(text)))
bench.add('broadsheet linkArticles', () => broadsheet.linkArticles(parsed))
bench.add('broadsheet parseArticle, 100,000 characters at once', () => broadsheet.parseArticle(long, options))
await bench.run()

const characters = articles.reduce((sum, text) => sum + text.length, 0)
const rows = bench.tasks.map((task) => {
  const { result } = task
  const seconds = (result?.latency?.p50 ?? result?.latency?.mean ?? Number.NaN) / 1000
  const read = task.name.includes('100,000') ? long.length : characters
  return { name: task.name, seconds, speed: read / seconds / 1e6 }
})
const base = rows[0]?.speed ?? 1
const table = ['| | million characters a second | time over retext-english alone |', '| --- | ---: | ---: |', ...rows.map(({ name, speed }) => `| ${name} | ${speed.toFixed(2)} | ${(base / speed).toFixed(2)} |`)].join('\n')
const machine = `${articles.length} example articles, ${characters} characters; Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`
console.log(`${table}\n\n${machine}`)
if (process.argv.includes('--readme')) {
  const readme = readFileSync('README.md', 'utf8')
  const [open, close] = ['<!-- bench -->', '<!-- /bench -->']
  if (!readme.includes(open) || !readme.includes(close)) throw new Error(`README.md: expected the marks ${open} and ${close}`)
  writeFileSync('README.md', `${readme.slice(0, readme.indexOf(open) + open.length)}\n${table}\n\n${machine}\n${readme.slice(readme.indexOf(close))}`)
}
