/** What pages load without a bundler went through another minifier than the rest: it must say the same, letter for letter. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLES } from './files/samples.js'
import { FOUND } from './fuzz/found.js'
import { text } from './properties/articles.js'

type Library = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>

/** Everything that the library gives for a text, as JSON; it runs as it stands in either realm. */
const TOLD = `(library, source, other) => {
  const article = library.parseArticle(source, { documentDate: '2021-03-05' })
  const open = library.parseArticle(source)
  const names = article.people.map(({ name }) => name)
  return JSON.stringify([
    article, open, library.splitArticle(source), library.splitFile(source), library.splitSentences(source),
    library.extractPeople(source), library.extractQuotes(source), library.extractDates(source, { documentDate: '2021-03-05' }),
    names.map((name) => [library.parseName(name), library.normalizeName(name), library.compareNames(name, names[0]), library.explainNames(names[0], name)]),
    library.addArticles(library.linkArticles([article, library.parseArticle(other)]), [open])
  ])
}`

const context = createContext({})
let told: (source: string, other: string) => string
let shipped: (source: string, other: string) => string

beforeAll(async () => {
  const modules: Library = await import(/* @vite-ignore */ new URL('../dist/index.js', import.meta.url).href)
  const tell: (library: Library, source: string, other: string) => string = new Script(TOLD).runInThisContext()
  told = (source, other) => tell(modules, source, other)
  new Script(readFileSync('dist/broadsheet.min.js', 'utf8')).runInContext(context)
  const inContext: (source: string, other: string) => string = new Script(`(source, other) => (${TOLD})(broadsheet, source, other)`).runInContext(context)
  shipped = inContext
})

const golden = readdirSync('test/golden', { recursive: true, encoding: 'utf8' }).filter((file) => /(?:source|\d)\.txt$/.test(file)).sort()

describe('broadsheet.min.js', () => {
  it('gives the names that the module gives', async () => {
    const names: unknown = new Script('Object.keys(broadsheet).sort().join()').runInContext(context)
    const modules: Library = await import(/* @vite-ignore */ new URL('../dist/index.js', import.meta.url).href)
    expect(names).toBe(Object.keys(modules).sort().join())
  })

  it.each(golden)('says of %s what the module says', (file) => {
    const source = readFileSync(join('test/golden', file), 'utf8')
    const expected = told(source, FOUND[0] ?? '')
    expect(expected.length).toBeGreaterThan(source.length)
    expect(shipped(source, FOUND[0] ?? '')).toBe(expected)
  })

  it('says of files in every format what the module says', () => {
    for (const { source } of Object.values(SAMPLES)) expect(shipped(source, '')).toBe(told(source, ''))
  })

  it('says of made-up texts what the module says', () => {
    fc.assert(fc.property(text, text, (source, other) => shipped(source, other) === told(source, other)), { numRuns: 60, seed: 20 })
  })

  it('refuses wrong arguments in the same words', () => {
    const message = (act: string): unknown => new Script(`try { ${act} } catch (error) { error.name + error.message }`).runInContext(context)
    expect(message('broadsheet.parseArticle(1)')).toMatch(/^TypeError.*source/)
    expect(message("broadsheet.parseArticle('', { documentDate: 'soon' })")).toMatch(/^TypeError.*documentDate/)
  })
})
