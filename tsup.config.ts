import { defineConfig } from 'tsup'

const library = { index: 'src/index.ts', retext: 'src/retext.ts', stream: 'src/stream.ts' }
const shared = { target: 'es2022', platform: 'neutral', treeshake: true, splitting: true } as const

export default defineConfig([
  { ...shared, entry: library, format: 'esm', dts: true },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    dts: true,
    // These are ESM only: left outside, require() of our CommonJS files would fail at run time.
    noExternal: ['unified', 'retext-english', 'nlcst-to-string', /^vfile/]
  },
  { entry: { cli: 'src/cli.ts' }, format: 'esm', target: 'node20', platform: 'node', splitting: false, external: [/^\.\/(?:index|stream|decode)\.js$/] }
])
