import { dirname, relative } from 'node:path'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { minifySync } from '@swc/wasm'
import { defineConfig, type Options } from 'tsup'
import { latePatterns } from './src/packing/late-patterns.js'
import { packLists } from './src/packing/pack-lists.js'
import { readTypes, schemaOf } from './src/schema/from-types.js'

const library = { index: 'src/index.ts', retext: 'src/retext.ts', stream: 'src/stream.ts', decode: 'src/decode.ts' }
/**
 * Word lists stand before all code, the longest first: gzip looks back over 32 KB only, and what is alike is best kept together
 * (six kilobytes of the whole). Imported for nothing but this order, which a bundler keeps.
 */
async function listsFirst(): Promise<string> {
  const names = (await readdir('src/lexicon')).filter((name) => name.endsWith('.ts'))
  const sizes = await Promise.all(names.map(async (name) => ({ name, size: (await stat(`src/lexicon/${name}`)).size })))
  return sizes.sort((a, b) => b.size - a.size).map(({ name }) => `import './lexicon/${name.replace(/ts$/, 'js')}'\n`).join('')
}

/** Word lists are written for people, and packed for those who load them; classes of Unicode wait until they are used. */
const quickerSource: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'quicker-source',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => {
      const source = (relative('src', path) === 'index.ts' ? await listsFirst() : '') + (await readFile(path, 'utf8'))
      const late = relative(dirname(path), 'src/late.js').replaceAll('\\', '/')
      return { contents: latePatterns(/[\\/]lexicon[\\/]/.test(path) ? packLists(source) : source, late.startsWith('.') ? late : './' + late), loader: 'ts' }
    })
}
/** Engines keep a file of ASCII in half the room and read it faster. Outside of comments, every other letter stands where an escape means the same. */
const escaped: NonNullable<Options['plugins']>[number] = {
  name: 'escaped',
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')) })
}
/** What a page loads without a bundler is ten kilobytes smaller (gzipped) than esbuild's own minifier makes it. */
const compressed: NonNullable<Options['plugins']>[number] = {
  name: 'compressed',
  renderChunk: (code) => ({
    code: minifySync(code, { ecma: 2022, compress: { ecma: 2022, passes: 3 }, mangle: true, module: false, format: { ascii_only: true } }).code
  })
}
const shared: Options = {
  esbuildPlugins: [quickerSource],
  plugins: [escaped],
  target: 'es2022', platform: 'neutral', treeshake: true, splitting: true, silent: true,
  // Bits and sums of constants become numbers, which a bundler can leave out where nobody reads them.
  esbuildOptions: (options) => {
    options.minifySyntax = true
  }
}

/** `broadsheet/schema.json`: the JSON Schema of the public types. */
async function writeSchema(): Promise<void> {
  await mkdir('dist', { recursive: true })
  await writeFile('dist/schema.json', JSON.stringify(schemaOf(readTypes('src/types')), undefined, 1) + '\n')
}

/**
 * Types of `require('broadsheet/retext')`, which gives the plugin itself. They are those of the ES module: a CommonJS file
 * cannot name the types of vfile and nlcst, which are ES modules, in any other way.
 */
const REQUIRED_PLUGIN = `import type { default as plugin, RetextBroadsheetOptions as Options } from './retext.js' with { 'resolution-mode': 'import' }

declare const retextBroadsheet: typeof plugin
declare namespace retextBroadsheet {
  export type RetextBroadsheetOptions = Options
}
export = retextBroadsheet
`

export default defineConfig([
  { ...shared, entry: library, format: 'esm', dts: true, onSuccess: writeSchema },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    // Rollup's pass would write module.exports by itself, and the two would undo each other.
    treeshake: false,
    // require('broadsheet/retext') is the plugin itself, as its types say.
    cjsInterop: true,
    dts: { entry: { index: library.index, stream: library.stream, decode: library.decode } },
    onSuccess: () => writeFile('dist/retext.d.cts', REQUIRED_PLUGIN),
    // These are ESM only: left outside, require() of our CommonJS files would fail at run time.
    noExternal: [/^vfile/, /^@exodus/]
  },
  // For pages without a bundler: <script src="…/broadsheet.min.js"> gives a global `broadsheet`.
  {
    entry: { 'broadsheet.min': 'src/index.ts' },
    format: 'iife',
    globalName: 'broadsheet',
    target: 'es2022',
    platform: 'browser',
    esbuildPlugins: [quickerSource],
    plugins: [compressed],
    noExternal: [/./],
    silent: true,
    outExtension: () => ({ js: '.js' })
  },
  { entry: { cli: 'src/cli.ts' }, format: 'esm', target: 'node20', platform: 'node', splitting: false, silent: true, external: [/^\.\/(?:index|stream|decode)\.js$/] }
])
