#!/usr/bin/env node
/** The command line: the only part of the package that uses Node's own modules. */
import { createReadStream, readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import process from 'node:process'
import { type CommandLine, readArguments } from './cli/arguments.js'
import { csvHeader, csvRows } from './cli/csv.js'
import { docxText, isDocx } from './cli/docx.js'
import { help } from './cli/help.js'
import { linkReport } from './cli/link-report.js'
import { jsonWriter, write } from './cli/output.js'
import { type ProgressLine, progressLine } from './cli/progress.js'
import { report } from './cli/report.js'
import { harmless, terminalOf } from './cli/terminal.js'
import { decodeStream } from './decode.js'
import { type Article, type ArticleOptions, type FileRecord, linkArticles, parseArticle } from './index.js'
import { articlesOf, FILE_FORMATS } from './stream.js'

/** What stands for standard input among the files. */
const STANDARD_INPUT = '-'

/** An article, and what the file says of it where it holds many. */
interface Read {
  readonly file: string
  readonly article: Article
  readonly record?: FileRecord
}

let failed = false
let progress: ProgressLine = progressLine(undefined, undefined)

function complain(message: string): void {
  progress.clear()
  process.stderr.write(harmless(`broadsheet: ${message}\n`))
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
  if (asked.run.date !== undefined && !isDay(asked.run.date)) {
    complain(`--date takes a day such as 2024-03-12, not "${asked.run.date}"`)
    process.exitCode = 2
    return
  }
  await run(asked.run)
  if (failed) process.exitCode = 1
}

function isDay(date: string): boolean {
  try {
    parseArticle('', { documentDate: date })
    return true
  } catch {
    return false
  }
}

async function run(line: CommandLine): Promise<void> {
  const { stdin, stdout, stderr } = process
  if (line.files.length === 0 && stdin.isTTY) complain('reading what you type or paste; end it with Ctrl-D (broadsheet --help tells more)')
  // Where the output runs over the same screen as it comes, that is the progress.
  const quiet = stdout.isTTY && line.output !== 'json' && line.command !== 'link'
  progress = progressLine(quiet || (line.files.length === 0 && stdin.isTTY) ? undefined : stderr, await sizeOf(line.files))
  if (line.command === 'link') await link(line)
  else if (line.output === 'report') await reports(line)
  else if (line.output === 'json') {
    const json = jsonWriter(stdout)
    for await (const { article, record } of read(line)) await json.add(record ? { ...article, record } : article)
    progress.clear()
    await json.end()
  } else if (line.output === 'jsonl') {
    for await (const { article, record } of read(line)) await write(stdout, `${JSON.stringify(record ? { ...article, record } : article)}\n`)
  } else {
    await write(stdout, csvHeader(line.output))
    for await (const { file, article, record } of read(line)) await write(stdout, csvRows(line.output, article, file, record?.title?.text))
  }
  progress.clear()
}

/** A report of each article, a rule between them. */
async function reports(line: CommandLine): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env)
  let rule = ''
  for await (const { article, record } of read(line)) {
    await write(process.stdout, harmless(`${rule}${report(article, terminal, line.sections, record)}\n`))
    rule = `\n${terminal.dim('─'.repeat(terminal.width))}\n\n`
  }
}

/** Who and what is the same in the articles of all files. */
async function link(line: CommandLine): Promise<void> {
  const articles: Article[] = []
  const labels: string[] = []
  for await (const { file, article, record } of read(line)) {
    articles.push(article)
    labels.push(record ? `${file} (${record.title?.text ?? `at ${record.start}`})` : file)
  }
  const archive = linkArticles(articles)
  progress.clear()
  const text = line.output === 'json' ? JSON.stringify(archive) : harmless(linkReport(archive, (article) => labels[article] ?? '', terminalOf(process.stdout, process.env)))
  if (text !== '') await write(process.stdout, text + '\n')
}

/** The articles of all files in turn. */
async function* read({ files, format, date }: CommandLine): AsyncGenerator<Read> {
  const options: ArticleOptions = date === undefined ? {} : { documentDate: date }
  for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
    const chunks = isDocx(file) ? docxChunks(file) : decodeStream(progress.watch(bytesOf(file)))
    const articles = articlesOf(chunks, { ...options, onIssue: (issue) => complain(`${nameOf(file)}: ${issue.reason}`), ...(format && { format }) })
    for (;;) {
      const next = await attempt(file, () => articles.next())
      if (next === undefined || next.done) break
      progress.article()
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
    complain(`${nameOf(file)}: ${why(error)}`)
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

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file === '' ? '""' : file
}

/** How many bytes there are to read, if that can be known. */
async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  if (files.length === 0 || files.includes(STANDARD_INPUT)) return undefined
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size, () => 0)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder: name the files in it'
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
