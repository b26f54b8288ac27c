import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

/** Code that uses the built package, bundled for browsers with everything that it imports, minified. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true, minify: true, write: false, format: 'iife', globalName: 'broadsheet', platform: 'browser', target: 'es2022', treeShaking: true, logLevel: 'error'
  })
  return outputFiles[0]?.text ?? ''
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

describe('the bundle', () => {
  let whole = ''
  beforeAll(async () => {
    whole = await bundle("export * from './dist/index.js'")
  })

  // The aim is 120 KB; word lists alone are some 100, packed as they are (`src/packing`).
  it('does not grow beyond 298.5 KB (minified, gzipped), dependencies included', () => {
    expect(kilobytes(whole)).toBeGreaterThan(20)
    expect(kilobytes(whole)).toBeLessThanOrEqual(298.5)
  })

  it('is smaller by 8 KB as it is shipped for pages without a bundler', () => {
    const shipped = kilobytes(readFileSync('dist/broadsheet.min.js', 'utf8'))
    expect(shipped).toBeGreaterThan(20)
    expect(shipped).toBeLessThanOrEqual(kilobytes(whole) - 8)
  })

  // Every table that nobody asks for must go: what is worked out while a module loads needs its mark of purity.
  it('sheds what a user of dates alone does not need: at most 40 KB', async () => {
    const dates = await bundle("export { extractDates } from './dist/index.js'")
    expect(kilobytes(dates)).toBeGreaterThan(5)
    expect(kilobytes(dates)).toBeLessThanOrEqual(40)
  })

  it('runs where nothing but the language is there: no Node, no console, no fetch', () => {
    const context = createContext({})
    new Script(`${whole}; globalThis.result = JSON.stringify(broadsheet.parseArticle('“It is done,” Rania Haddad said on Monday.', { documentDate: '2019-02-26' }))`).runInContext(context)
    const article: unknown = JSON.parse(String(new Script('result').runInContext(context)))
    expect(article).toMatchObject({ quotes: [{ kind: 'direct', speaker: { name: 'Rania Haddad' } }], dates: [{ value: '2019-02-25' }] })
  })
})
