/**
 * `broadsheet/stream`: files of any size, article by article, and JSON Lines.
 *
 * @module
 */
import { parseArticle } from './article.js'
import { checkOptions } from './check.js'
import { checkFormat, FORMAT_NAMES } from './files/formats.js'
import { fileReader } from './files/reader.js'
import type { Article, ArticleOptions, FileArticle, FileFormat, FileOptions, FileRecord, Issue } from './types.js'

/**
 * The names of the formats that `options.format` takes.
 * @example
 * ```ts
 * import { FILE_FORMATS } from 'broadsheet/stream'
 *
 * FILE_FORMATS.includes('proquest') // => true
 * ```
 */
export const FILE_FORMATS: readonly FileFormat[] = FORMAT_NAMES

/** Options of the functions that read files as they come. */
export interface StreamOptions extends FileOptions {
  /** Called with everything odd about the file, as it is found; offsets count from the beginning of the file. */
  readonly onIssue?: (issue: Issue) => void
}

/** Options of `articlesOf`. `documentDate` holds for records that state no date of their own. */
export interface ArticlesOptions extends StreamOptions, ArticleOptions {}

/** An article of a file: parsed, and what the file says of it. Offsets of the article count inside its `source`, those of `record` in the file. */
export interface RecordedArticle extends Article {
  /** What the file says of the article. */
  readonly record: FileRecord
}

/** A file as it comes: strings of any size, as a file stream with an encoding or a text decoder gives them. */
export type Chunks = AsyncIterable<string> | Iterable<string>

/**
 * The articles of a file of any length, one by one, as `splitFile` gives them. Keeps one article in memory, never the file.
 *
 * @throws {TypeError} when `chunks` is not iterable, gives something else than strings, or an option is wrong.
 * @example
 * ```ts
 * import { recordsOf } from 'broadsheet/stream'
 *
 * const titles = []
 * for await (const record of recordsOf(['{"title": "Tide warning", "te', 'xt": "Water rises."}\n'])) titles.push(record.title?.text)
 * titles // => ['Tide warning']
 * ```
 */
export async function* recordsOf(chunks: Chunks, options: StreamOptions = {}): AsyncGenerator<FileArticle, void, undefined> {
  for await (const { article } of read(chunks, options)) yield article
}

/**
 * The articles of a file of any length, parsed, one by one. Each comes with its record's metadata; the date of publication
 * that the record states is the day that its dates are resolved against. Where the head of an article stands in the file as
 * on a page (formats `plain` and `ruled`), it is parsed with the body; elsewhere the body is what is parsed.
 *
 * @throws {TypeError} when `chunks` is not iterable, gives something else than strings, or an option is wrong.
 * @example
 * ```ts
 * import { articlesOf } from 'broadsheet/stream'
 *
 * const found = []
 * for await (const article of articlesOf(['{"headline": "Tide warning", "date": "2021-03-05", "text": "Water rises."}\n'])) {
 *   found.push([article.record.title?.text, article.documentDate?.value])
 * }
 * found // => [['Tide warning', '2021-03-05']]
 * ```
 */
export async function* articlesOf(chunks: Chunks, options: ArticlesOptions = {}): AsyncGenerator<RecordedArticle, void, undefined> {
  const { documentDate } = options ?? {}
  const fallback: ArticleOptions = documentDate === undefined ? {} : { documentDate }
  // Checked before the first article comes.
  parseArticle('', fallback)
  for await (const { article, page } of read(chunks, options)) {
    const { text: _, body: __, ...record } = article
    // One plain article states its own date, and whoever says another knows better: as with `parseArticle`.
    const day = record.format === 'plain' ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(record.published?.value ?? '')?.[0]
    yield { ...parseArticle(page, day === undefined ? fallback : { documentDate: day }), record }
  }
}

/**
 * Anything that can be iterated as JSON Lines (jsonlines.org): one value a line, each line with its break.
 *
 * @throws {TypeError} when `values` is not iterable.
 * @example
 * ```ts
 * import { toJsonLines } from 'broadsheet/stream'
 *
 * let lines = ''
 * for await (const line of toJsonLines([{ title: 'Tide warning' }, { title: 'Ferry resumes' }])) lines += line
 * lines // => '{"title":"Tide warning"}\n{"title":"Ferry resumes"}\n'
 * ```
 */
export async function* toJsonLines(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string, void, undefined> {
  if (!isIterable(values)) throw new TypeError('values: expected something that can be iterated')
  for await (const value of values) yield `${JSON.stringify(value) ?? 'null'}\n`
}

interface Found {
  readonly article: FileArticle
  /** What there is to parse. */
  readonly page: string
}

async function* read(chunks: Chunks, options: StreamOptions): AsyncGenerator<Found, void, undefined> {
  checkChunks(chunks)
  checkOptions(options, 'options')
  if (options.format !== undefined) checkFormat(options.format, 'options.format')
  let found: Found[] = []
  const reader = fileReader(options.format, {
    article: (article, page) => found.push({ article, page }),
    outside: () => {},
    issue: (issue) => options.onIssue?.(issue)
  })
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') throw new TypeError('chunks: expected strings; decode bytes first (broadsheet/decode)')
    reader.push(chunk)
    const ready = found
    found = []
    yield* ready
  }
  reader.end()
  yield* found
}

function checkChunks(chunks: unknown): void {
  if (typeof chunks === 'string') throw new TypeError('chunks: expected an iterable of strings, got one string; put it into a list')
  if (!isIterable(chunks)) throw new TypeError('chunks: expected an iterable of strings')
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
}
