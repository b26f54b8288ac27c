#!/usr/bin/env node
/** The command line: the only part of the package that uses Node's own modules. */
import { createReadStream, readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import process from 'node:process'
import { type CommandLine, help, readArguments } from './cli/arguments.js'
import { csvHeader, csvRows } from './cli/csv.js'
import { docxText, isDocx } from './cli/docx.js'
import { exportArticles } from './cli/export.js'
import { linkReport } from './cli/link-report.js'
import { report } from './cli/report.js'
import { terminalOf } from './cli/terminal.js'
import { decodeStream } from './decode.js'
import { type Article, type ArticleOptions, type FileRecord, type Issue, linkArticles, parseArticle } from './index.js'
import { articlesOf, FILE_FORMATS, toJsonLines } from './stream.js'

/** What stands for standard input among the files. */
const STANDARD_INPUT = '-'

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
  const asked = readArguments(process.argv.slice(2), FILE_FORMATS)
  if ('wrong' in asked) {
    complain(`${asked.wrong} (broadsheet --help)`)
    process.exitCode = 2
    return
  }
  if ('say' in asked) {
    process.stdout.write(asked.say === 'help' ? help(FILE_FORMATS) : `${version()}\n`)
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
  if (line.command === 'link') return link(line, options)
  if (line.output === 'jsonl') return exportAll(line)
  const terminal = terminalOf(process.stdout, process.env)
  const all: unknown[] = []
  let first = true
  if (line.output === 'quotes' || line.output === 'people' || line.output === 'dates') process.stdout.write(csvHeader(line.output))
  for await (const { file, article, record } of read(line, options)) {
    if (line.output === 'json') all.push(record ? { ...article, record } : article)
    else if (line.output === 'report') {
      const rule = first ? '' : `\n${terminal.dim('─'.repeat(terminal.width))}\n\n`
      process.stdout.write(`${rule}${report(article, terminal, line.sections, record)}\n`)
      first = false
    } else process.stdout.write(csvRows(line.output, article, file, record?.title?.text))
  }
  if (line.output === 'json') process.stdout.write(JSON.stringify(all.length === 1 ? all[0] : all) + '\n')
}

/** Who and what is the same in the articles of all files. */
async function link(line: CommandLine, options: ArticleOptions): Promise<void> {
  const articles: Article[] = []
  const labels: string[] = []
  for await (const { file, article, record } of read(line, options)) {
    articles.push(article)
    labels.push(record ? `${file} (${record.title?.text ?? `at ${record.start}`})` : file)
  }
  const archive = linkArticles(articles)
  const text = line.output === 'json' ? JSON.stringify(archive) : linkReport(archive, (article) => labels[article] ?? '', terminalOf(process.stdout, process.env))
  process.stdout.write(text + '\n')
}

/** JSON Lines, file after file, with progress on standard error. */
async function exportAll({ files, format, date }: CommandLine): Promise<void> {
  for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
    await attempt(file, async () => {
      const size = file === STANDARD_INPUT ? undefined : (await stat(file)).size
      const input = isDocx(file) ? [await docxText(await readFile(file))] : bytesOf(file)
      await exportArticles({ articlesOf, decodeStream, toJsonLines }, input, process.stdout, {
        progress: process.stderr,
        onIssue: (issue) => complain(`${file}: ${issue.reason}`),
        ...(size !== undefined && { size }),
        ...(format && { format }),
        ...(date !== undefined && { documentDate: date })
      })
    })
  }
}

/** The articles of all files in turn. */
async function* read({ files, format }: CommandLine, options: ArticleOptions): AsyncGenerator<Read> {
  for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
    const issues = { onIssue: (issue: Issue) => complain(`${file}: ${issue.reason}`) }
    const chunks = isDocx(file) ? docxChunks(file) : decodeStream(bytesOf(file))
    const articles = articlesOf(chunks, { ...options, ...issues, ...(format && { format }) })
    for (;;) {
      const next = await attempt(file, () => articles.next())
      if (next === undefined || next.done) break
      const { record, ...article } = next.value
      yield { file, article, ...(record.format !== 'plain' && { record }) }
    }
  }
}

/** Does what is asked of a file; where the file cannot be read, complains, and the others go on. */
async function attempt<Result>(file: string, act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof TypeError) throw error
    complain(`${file}: ${why(error)}`)
    failed = true
    return undefined
  }
}

async function* docxChunks(file: string): AsyncGenerator<string> {
  yield await docxText(await readFile(file))
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  return file === STANDARD_INPUT ? process.stdin : createReadStream(file)
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
