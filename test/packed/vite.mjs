// Builds the page with Vite as a user would, and runs what comes out where only the language and one element are.
//   node vite.mjs PATH-OF-VITE
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'

const { build } = await import(process.argv[2])
const root = join(import.meta.dirname, 'page')
const warnings = []
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { modulePreload: { polyfill: false } },
  customLogger: { hasWarned: false, info() {}, warn: (text) => warnings.push(text), warnOnce: (text) => warnings.push(text), error: (text) => warnings.push(text), clearScreen() {}, hasErrorLogged: () => false }
})
// Vite speaks of modules of Node that it had to leave out; and, in a plugin that it calls "builtin", of chunks over 500 kB, which a page may have.
assert.deepEqual(warnings.filter((text) => /externalized|node:|built-in/i.test(text)), [])
const [file] = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.js'))
const code = readFileSync(join(root, 'dist/assets', file), 'utf8')
const out = { textContent: '' }
new Script(code).runInContext(createContext({ document: { querySelector: () => out } }))
assert.equal(out.textContent, 'Rania Haddad: “It is done,”')
console.log(`a page built with Vite works (${Math.round(code.length / 1000)} KB, minified)`)
