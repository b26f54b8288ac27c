// What the tarball holds, and nothing else: npm pack --dry-run --json | node contents.mjs
import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'

const [{ files, unpackedSize }] = JSON.parse(await text(process.stdin))
/** Pieces that several entries share are named by a hash of what is in them. */
const name = ({ path }) => path.replace(/^(dist\/)(chunk|article|files)-[\w-]+(\..+)$/, '$1$2$3')
const entries = ['index', 'retext', 'stream', 'decode'].flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`))
assert.deepEqual(
  [...new Set(files.map(name))].sort(),
  [
    ...entries, 'dist/chunk.js', 'dist/chunk.cjs', 'dist/article.d.ts', 'dist/files.d.ts', 'dist/files.d.cts', 'dist/cli.js', 'dist/broadsheet.min.js', 'dist/schema.json',
    'package.json', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'
  ].sort()
)
const command = files.find(({ path }) => path === 'dist/cli.js')
assert.ok(command.mode & 0o100, 'the command can be run')
console.log(`the tarball holds ${files.length} files, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked: what it should and nothing else`)
