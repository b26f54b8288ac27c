#!/usr/bin/env node
/** The command line: the only part of the package that uses Node's own modules. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { type CommandLine, HELP, readArguments } from './cli/arguments.js'
import { csvHeader, csvRows } from './cli/csv.js'
import { report } from './cli/report.js'
import { terminalOf } from './cli/terminal.js'
import { type Article, type ArticleOptions, type FileRecord, parseArticle, splitFile } from './index.js'

/** An article, and what the file says of it where it holds many. */
interface Read {
  readonly file: string
  readonly article: Article
  readonly record?: FileRecord
}

let failed = false

function complain(message: string): void {
  process.stderr.write(`broadsheet: ${message}\n`)
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2))
  if ('wrong' in asked) {
    complain(`${asked.wrong} (broadsheet --help)`)
    process.exitCode = 2
    return
  }
  if ('say' in asked) {
    process.stdout.write(asked.say === 'help' ? HELP : `${version()}\n`)
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
  const options: ArticleOptions = line.date === undefined ? {} : { documentDate: line.date }
  // A wrong date is told once, before any file is read.
  parseArticle('', options)
  const terminal = terminalOf(process.stdout, process.env)
  const all: unknown[] = []
  let first = true
  if (line.output === 'quotes' || line.output === 'people' || line.output === 'dates') process.stdout.write(csvHeader(line.output))
  for await (const { file, article, record } of read(line, options)) {
    const whole = record ? { ...article, record } : article
    if (line.output === 'json') all.push(whole)
    else if (line.output === 'jsonl') process.stdout.write(JSON.stringify(whole) + '\n')
    else if (line.output === 'report') {
      const rule = first ? '' : `\n${terminal.dim('─'.repeat(terminal.width))}\n\n`
      process.stdout.write(`${rule}${report(article, terminal, line.sections, record)}\n`)
      first = false
    } else process.stdout.write(csvRows(line.output, article, file, record?.title?.text))
  }
  if (line.output === 'json') process.stdout.write(JSON.stringify(all.length === 1 ? all[0] : all) + '\n')
}

/** The articles of all files in turn; a file that cannot be read is complained of, and the others go on. */
async function* read({ files, format }: CommandLine, options: ArticleOptions): AsyncGenerator<Read> {
  for (const file of files.length > 0 ? files : ['-']) {
    let source: string
    try {
      source = Buffer.from(file === '-' ? await standardInput() : await readFile(file)).toString('utf8')
    } catch (error) {
      complain(`${file}: ${why(error)}`)
      failed = true
      continue
    }
    const { articles, format: found, issues } = splitFile(source, format === undefined ? {} : { format })
    for (const issue of issues) complain(`${file}: ${issue.reason}`)
    if (found === 'plain') yield { file, article: parseArticle(source, options) }
    else for (const { text, body: _, ...record } of articles) yield { file, article: parseArticle(text, dated(record, options)), record }
  }
}

/** What the caller says goes before what the file says. */
function dated(record: FileRecord, options: ArticleOptions): ArticleOptions {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(record.published?.value ?? '')?.[0]
  return options.documentDate !== undefined || day === undefined ? options : { documentDate: day }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
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
