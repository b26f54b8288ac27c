/** Dates without the rest of the article: sentences by their end marks alone, no parse, no names. */
import { checkDay, checkOptions, checkString } from '../check.js'
import { TIME_ANCHOR } from '../lexicon/grammar.js'
import { isTimeAnchor } from '../lexicon/time-kinds.js'
import { plainSpelling, WordTable } from '../lexicon/word-table.js'
import { readLayout } from '../text/page/layout.js'
import { sentenceEnd } from '../text/sentences/sentence-ends.js'
import { scanWords } from '../text/words/scan-words.js'
import { Words } from '../text/words/words.js'
import type { ArticleOptions, DateMention, Span } from '../types.js'
import { findDates, resolveDates, type WordText } from './dates.js'

/**
 * Every date, time, duration and set of a text, each with its TIMEX3 value (ISO 24617-1), in order: what
 * `parseArticle(source, options).dates` gives, at a fraction of its cost.
 *
 * Offsets are UTF-16 offsets into `source`; `value` and `interval` are ISO 8601 strings, the end of an interval is not part
 * of it. Relative dates are worked out from `options.documentDate`, else from a line of publication or a dateline at the head of the text (`parseArticle`, which knows the blocks of a page, finds more of them);
 * without either they stay open (`XXXX-WXX-1`). Characters in code (`&nbsp;`) are taken as they stand here. `sentence` counts sentences by their end marks.
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
  return datesOf(textOf(source, units), day ?? publicationDay(source, units)).dates
}

const datesOf = (text: WordText, reference: string | undefined): ReturnType<typeof resolveDates> => resolveDates(text, findDates(text), reference)

/** All that dates need of a lexicon. */
const ANCHORS = /* @__PURE__ */ new WordTable((lower) => plainSpelling(lower, 0, isTimeAnchor(lower) ? TIME_ANCHOR : 0))

/** The words of a text, sentence by sentence: as much of an article's text as dates need. */
function textOf(source: string, units: readonly Span[]): WordText {
  const words = new Words()
  const ranges: { from: number; to: number }[] = []
  for (const { start, end } of units) {
    for (let from = start; from < end; ) {
      const to = sentenceEnd(source, from, end)
      const first = words.length
      scanWords(source, from, to, ANCHORS, words)
      if (words.length > first) ranges.push({ from: first, to: words.length })
      from = to
    }
  }
  return { source, words, ranges }
}

/** How many lines of a page may stand before its date of publication, how long such a line is at most, and how much of it is no date. */
const HEAD = 20
const LINE = 120
const REST = 60
/** How a sentence ends: a line that tells something states no day of publication. */
const SENTENCE_END = /[.!?…]['"’”]?$/u
/** The place of a dateline, up to its date, and what stands behind: "TUNIS, ", "Aberdeen, Scotland – ". */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’ ]+[,(–—-][^\d\n]{0,24}$/u
const BEHIND = /^\)?\s*[–—/(-]/u

/** The day that a line at the head states, if that line says little else, or else the first dateline. */
function publicationDay(source: string, units: readonly Span[]): string | undefined {
  let dateline: string | undefined
  for (const { start, end } of units.slice(0, HEAD)) {
    const { dates, ambiguous } = datesOf(textOf(source, [{ start, end: Math.min(end, start + LINE) }]), undefined)
    const found = dates.find(({ known }) => known.includes('year') && known.includes('day'))
    // A numeric date of either order states no day.
    if (found?.value === undefined || ambiguous.includes(found)) continue
    const day = found.value.slice(0, 10)
    if (PLACE.test(source.slice(start, found.start)) && BEHIND.test(source.slice(found.end, found.end + LINE))) dateline ??= day
    else if (end - start <= LINE && !(SENTENCE_END.test(source.slice(start, end)) && dates.at(-1)?.end !== end) && end - start - dates.reduce((sum, date) => sum + date.end - date.start, 0) <= REST) return day
  }
  return dateline
}
