/** Dates without the rest of the article: sentences by their end marks alone, no parse, no names. */
import { statedDate } from '../calendar/stated.js'
import { checkDay, checkOptions, checkString } from '../check.js'
import { type Lexicon, lexiconOf } from '../lexicon/table.js'
import { piece, trim } from '../span.js'
import { readLayout } from '../text/layout.js'
import { judge, nextEndMark } from '../text/sentence-ends.js'
import { readText } from '../text/text.js'
import type { ArticleOptions, DateMention, Sentence, Span } from '../types.js'
import { readDates } from './dates.js'

let words: Lexicon | undefined

/**
 * Every date, time, duration and set of a text, each with its TIMEX3 value (ISO 24617-1), in order: what
 * `parseArticle(source, options).dates` gives, at a fraction of its cost.
 *
 * Offsets are UTF-16 offsets into `source`; `value` and `interval` are ISO 8601 strings, the end of an interval is not part
 * of it. Relative dates are worked out from `options.documentDate`, else from a line of publication at the head of the text;
 * without either they stay open (`XXXX-WXX-1`). `sentence` counts sentences by their end marks.
 *
 * @throws {TypeError} when `source` is not a string or `options.documentDate` is not an ISO 8601 day or date-time.
 * @example
 * ```ts
 * extractDates('She left on Friday and will be back in early May.', { documentDate: '2024-03-12' }).map(({ text, value }) => [text, value])
 * // => [['Friday', '2024-03-08'], ['early May', '2024-05']]
 * ```
 */
export function extractDates(source: string, options: ArticleOptions = {}): readonly DateMention[] {
  checkString(source, 'source')
  checkOptions(options, 'options')
  const day = options.documentDate === undefined ? undefined : checkDay(options.documentDate, 'options.documentDate')
  const { units } = readLayout(source)
  const sentences = units.flatMap((unit, block) => sentencesOf(source, unit.start, unit.end, block))
  const blocks = units.map(({ start, end }) => ({ ...piece(source, start, end), kind: 'paragraph' as const, sentences: [0, 0] as const }))
  return readDates(readText(source, blocks, sentences, (words ??= lexiconOf())), day ?? publicationDay(source, units)).dates
}

/** How many lines of a page may stand before its date of publication, and how long such a line is at most. */
const HEAD = 12
const LINE = 120

/** The day that a line at the head states, if that line says little else. */
function publicationDay(source: string, units: readonly Span[]): string | undefined {
  for (const { start, end } of units.slice(0, HEAD)) {
    if (end - start > LINE) continue
    const found = statedDate(source.slice(start, end))
    if (found !== undefined && found.grain !== 'month' && end - start - (found.end - found.start) <= LINE / 3) return found.value.slice(0, 10)
  }
  return undefined
}

/** The sentences of a stretch by their end marks. */
function sentencesOf(source: string, start: number, end: number, block: number): Sentence[] {
  const sentences: Sentence[] = []
  const add = (from: number, to: number): void => {
    const span = trim(source, from, to)
    if (span.end > span.start) sentences.push({ ...piece(source, span.start, span.end), block })
  }
  let from = start
  for (let mark = nextEndMark(source, start, end); mark !== undefined; mark = nextEndMark(source, mark.to, end)) {
    const verdict = judge(source, mark, from, end)
    if (verdict === 'join' || (verdict === 'keep' && mark.next === mark.to)) continue
    add(from, mark.to)
    from = mark.to
  }
  add(from, end)
  return sentences
}
