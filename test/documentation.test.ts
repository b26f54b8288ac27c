/**
 * Runs every example of the doc blocks and of the README: a line `expression // => value` must give that value, and a `js`
 * block that a `text` block follows must print it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatWithOptions } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Example {
  readonly where: string
  readonly code: string
  /** The module that the example documents: what it exports is in scope. */
  readonly module?: string
  readonly prints?: string
}

function sources(at: string): string[] {
  return readdirSync(join(root, at), { withFileTypes: true }).flatMap((entry) => {
    const path = `${at}/${entry.name}`
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : []
  })
}

function fromDocBlocks(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(/^ *\* ```ts\n(?<body>(?: *\*.*\n)*?) *\* ```$/gm)].map((match) => ({
    where: `${path}:${text.slice(0, match.index).split('\n').length}`,
    code: (match.groups?.['body'] ?? '').replace(/^ *\* ?/gm, ''),
    module: path
  }))
}

function fromMarkdown(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(/^```js\n(?<body>[^]*?)^```\n(?:\s*^```text\n(?<prints>[^]*?)^```\n)?/gm)].map((match) => ({
    where: `${path}:${text.slice(0, match.index).split('\n').length}`,
    code: match.groups?.['body'] ?? '',
    ...(match.groups?.['prints'] !== undefined && { prints: match.groups['prints'] })
  }))
}

/** An import as a call that the test answers; the package's own names are its sources. */
function load(line: string): string {
  const { what, module } = /^import (?<what>.+) from '(?<module>[^']+)'$/.exec(line)?.groups ?? {}
  if (what === undefined) return line
  const all = /^\* as (?<name>\w+)$/.exec(what)?.groups?.['name']
  if (all !== undefined) return `const ${all} = await load('${module}')`
  if (what.startsWith('{')) return `const ${what.replace(/ as /g, ': ')} = await load('${module}')`
  return `const ${what} = (await load('${module}')).default`
}

/** Turns `expression // => value` into an assertion; a lone `// => value` speaks of the line above it. */
function assertions(code: string): string {
  const out: string[] = []
  for (const line of code.split('\n')) {
    const match = /^(?<expression>.*?)\s*\/\/ => (?<value>.*)$/.exec(line)
    const expression = match?.groups?.['expression']?.trim() || (match ? out.pop() : undefined)
    out.push(expression === undefined ? load(line) : `is(${expression}, ${match?.groups?.['value']})`)
  }
  return out.join('\n')
}

const OWN: Readonly<Record<string, string>> = {
  broadsheet: '../src/index.js',
  'broadsheet/retext': '../src/retext.js',
  'broadsheet/stream': '../src/stream.js',
  'broadsheet/decode': '../src/decode.js'
}

async function run({ code, module }: Example): Promise<{ readonly checks: number; readonly printed: string }> {
  let checks = 0
  let printed = ''
  const body = assertions(code)
  const documented: Record<string, unknown> = { ...(await import('../src/index.js')), ...(module && (await import(/* @vite-ignore */ `../${module}`))) }
  // Names that the example declares itself may not be declared twice.
  const names = Object.keys(documented).filter((name) => name !== 'default' && new RegExp(`\\b${name}\\b`).test(body) && !new RegExp(`(?:const|let) (?:\\{[^}]*\\b)?${name}\\b`).test(body))
  const scope: Record<string, unknown> = {
    is: (actual: unknown, expected: unknown) => {
      checks++
      expect(actual).toEqual(expected)
    },
    load: (name: string) => import(/* @vite-ignore */ OWN[name] ?? name),
    console: { log: (...values: unknown[]) => void (printed += formatWithOptions({ colors: false }, ...values) + '\n') },
    ...Object.fromEntries(names.map((name) => [name, documented[name]]))
  }
  const start = new Function(...Object.keys(scope), `return (async () => {\n${body}\n})()`)
  await start(...Object.values(scope))
  return { checks, printed }
}

const examples = [...sources('src').flatMap(fromDocBlocks), ...fromMarkdown('README.md')]

describe('examples in the documentation', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10)
  })
  it.each(examples)('$where', async (example) => {
    const { checks, printed } = await run(example)
    if (example.prints !== undefined) expect(printed).toBe(example.prints)
    else expect(checks, 'an example that shows nothing').toBeGreaterThan(0)
  })
})
