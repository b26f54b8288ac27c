#!/usr/bin/env node
/** The command line: the only part of the package that uses Node's own modules. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { type CommandLine, HELP, readArguments } from './cli/arguments.js'
import { csvHeader, csvRows } from './cli/csv.js'
import { report } from './cli/report.js'
import { terminalOf } from './cli/terminal.js'
import { type Article, parseArticle } from './index.js'

const FORMATS: readonly string[] = []

interface Input {
  readonly file: string
  readonly articles: readonly Article[]
}

let failed = false

function complain(message: string): void {
  process.stderr.write(`broadsheet: ${message}\n`)
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2), FORMATS)
  if ('wrong' in asked) {
    complain(`${asked.wrong} (broadsheet --help)`)
    process.exitCode = 2
    return
  }
  if ('say' in asked) {
    process.stdout.write(asked.say === 'help' ? HELP.replace('{FORMATS}', FORMATS.join(', ')) : `${version()}\n`)
    return
  }
  try {
    await run(asked.run)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    complain(error.message)
    process.exitCode = 2
    return
  }
  if (failed) process.exitCode = 1
}

async function run(line: CommandLine): Promise<void> {
  const options = line.date === undefined ? {} : { documentDate: line.date }
  parseArticle('', options)
  const terminal = terminalOf(process.stdout, process.env)
  const all: Article[] = []
  let first = true
  if (line.output === 'quotes' || line.output === 'people' || line.output === 'dates') process.stdout.write(csvHeader(line.output))
  for await (const { file, articles } of inputs(line.files, (text) => [parseArticle(text, options)])) {
    for (const article of articles) {
      if (line.output === 'json') all.push(article)
      else if (line.output === 'jsonl') process.stdout.write(JSON.stringify(article) + '\n')
      else if (line.output === 'report') {
        process.stdout.write(`${first ? '' : `\n${terminal.dim('─'.repeat(terminal.width))}\n\n`}${report(article, terminal, line.sections)}\n`)
        first = false
      } else process.stdout.write(csvRows(line.output, article, file))
    }
  }
  if (line.output === 'json') process.stdout.write(JSON.stringify(all.length === 1 ? all[0] : all) + '\n')
}

/** Reads each file in turn; one that cannot be read is complained of, and the others go on. */
async function* inputs(files: readonly string[], read: (text: string) => readonly Article[]): AsyncGenerator<Input> {
  if (files.length === 0) {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
    yield { file: '-', articles: read(Buffer.concat(chunks).toString('utf8')) }
    return
  }
  for (const file of files) {
    let bytes: Buffer
    try {
      bytes = await readFile(file)
    } catch (error) {
      complain(`${file}: ${why(error)}`)
      failed = true
      continue
    }
    yield { file, articles: read(bytes.toString('utf8')) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder'
}

function why(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message.split('\n')[0] ?? code : String(error))
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}

// A reader such as `head` that closes the pipe is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

void main()
