/** The front of the room: find, refine, resolve. */
import { TIME_ZONES } from '../lexicon/time-zones.js'
import type { ArticleText } from '../text/text.js'
import { ABBREVIATED } from '../text/words.js'
import type { DateMention, Issue } from '../types.js'
import { withoutIdlePresent } from './contrast.js'
import { Finder } from './find.js'
import type { Meaning, Reading } from './grammar/meaning.js'
import { numericOrder } from './order.js'
import type { Point } from './resolve/points.js'
import { readReference } from './written.js'
import { refine } from './refine.js'
import { resolve } from './resolve/resolve.js'
import type { Resolved } from './resolve/resolved.js'
import type { Moment, Surroundings } from './resolve/surroundings.js'
import { isInMarks, saysWhen } from './saying.js'
import { directionAt } from './tense.js'

/** As much of an article's text as dates read. */
export type WordText = Pick<ArticleText, 'source' | 'words' | 'ranges'>

/**
 * Every date, time, duration and set of an article, with its value. `reference` is the ISO day (or month, or year) on which
 * the article was written; without it what depends on it stays open (`XXXX-WXX-1`), and an issue says so.
 */
export function readDates(text: WordText, reference: string | undefined): { readonly dates: readonly DateMention[]; readonly issues: readonly Issue[] } {
  const finder = new Finder(text.words)
  const sentences: ReadonlyArray<readonly Reading[]> = text.ranges.map(({ from, to }) => {
    const readings = finder.readings(from, to)
    return readings.length === 0 ? readings : withoutIdlePresent(text.words, from, to, refine(text.words, from, to, readings))
  })
  const written = readReference(reference)
  const order = numericOrder(sentences)
  const dates: DateMention[] = []
  const issues: Issue[] = []
  let day: Point | undefined
  let point: Point | undefined
  let pointSentence = -1
  let moment: Moment | undefined
  let open: DateMention | undefined
  sentences.forEach((readings, sentence) => {
    let sentenceDay: Point | undefined
    readings.forEach((reading, index) => {
      const said = isToday(reading.meaning) ? dayOfSaying(readings, index) : undefined
      const around: Surroundings = {
        reference: said === undefined ? written : { day: said.start, grain: 'day' },
        day,
        point,
        near: pointSentence === sentence,
        moment,
        sentenceDay: needsDay(reading.meaning) ? (sentenceDay ?? laterDay(readings, index)) : undefined,
        before: text.words[reading.from - 1]?.lower ?? '',
        order: order.order,
        direction: () => directionAt(text, sentence, reading.from)
      }
      const resolved = resolve(reading.meaning, around)
      const mention = mentionOf(text, sentence, reading, resolved)
      if (mention === undefined) return
      dates.push(mention)
      if (resolved.open && written === undefined) open ??= mention
      if (isAmbiguous(reading.meaning) && !order.certain) {
        issues.push({ start: mention.start, end: mention.end, rule: 'ambiguous-numeric-date', reason: `Read as ${mention.value ?? ''}: nothing in the text says whether the day or the month stands first` })
      }
      if (resolved.moment !== undefined || (resolved.point?.grain === 'day' && resolved.point.start !== moment?.day)) moment = resolved.moment
      if (resolved.point === undefined) return
      point = resolved.point
      pointSentence = sentence
      if (point.grain === 'day') {
        day = point
        sentenceDay = point
      }
    })
    /** The day on which words in marks were said, where their sentence tells it: "“We won today,” she said on Monday". */
    function dayOfSaying(all: readonly Reading[], index: number): Point | undefined {
      const from = text.ranges[sentence]?.from ?? 0
      const quoted = all[index]
      if (quoted === undefined || !isInMarks(text.words, from, quoted.from)) return undefined
      for (const later of all.slice(index + 1, index + 4)) {
        if (later.meaning.kind !== 'calendar' || (later.meaning.fields.weekday ?? later.meaning.fields.day) === undefined) continue
        if (!isInMarks(text.words, from, later.from)) return saysWhen(text.words, later.from) ? resolvedPoint(later) : undefined
      }
      return undefined
    }
    /** The first day that the sentence names after a time: "at 18:00 UTC, the ship left on Monday". */
    function laterDay(all: readonly Reading[], index: number): Point | undefined {
      for (const later of all.slice(index + 1, index + 4)) {
        if (needsDay(later.meaning) || later.meaning.kind === 'duration' || later.meaning.kind === 'set') continue
        const found = resolvedPoint(later)
        if (found?.grain === 'day') return found
      }
      return undefined
    }
    /** What a later expression means, as far as what stands before it tells. */
    function resolvedPoint(later: Reading): Point | undefined {
      return resolve(later.meaning, {
        reference: written, day, point, near: false, moment: undefined, sentenceDay: undefined, before: text.words[later.from - 1]?.lower ?? '', order: order.order,
        direction: () => directionAt(text, sentence, later.from)
      }).point
    }
  })
  if (open !== undefined) {
    issues.push({ start: open.start, end: open.end, rule: 'no-document-date', reason: 'The day of writing is not known, so relative dates stay open' })
  }
  return { dates, issues }
}

/** A time without a day of its own. */
function needsDay(meaning: Meaning): boolean {
  return meaning.kind === 'time' && meaning.date === undefined
}

/** "today", "yesterday", "tonight": counted from the day of speaking. */
function isToday(meaning: Meaning): boolean {
  const date = meaning.kind === 'time' ? meaning.date : meaning
  return date?.kind === 'relative' && date.base === 'document' && date.unit === 'day'
}

function isAmbiguous(meaning: Meaning): boolean {
  return meaning.kind === 'numeric' && meaning.first <= 12 && meaning.second <= 12 && meaning.first !== meaning.second
}

function mentionOf(text: WordText, sentence: number, reading: Reading, resolved: Resolved): DateMention | undefined {
  const first = text.words[reading.from]
  const last = text.words[reading.to - 1]
  if (first === undefined || last === undefined) return undefined
  // "EST." at the end of a sentence is no abbreviation of "established".
  const end = (last.shape & ABBREVIATED) !== 0 && Object.hasOwn(TIME_ZONES, last.lower) ? last.end - 1 : last.end
  const mention: { -readonly [Key in keyof DateMention]: DateMention[Key] } = {
    start: first.start,
    end,
    text: text.source.slice(first.start, end),
    type: resolved.type,
    grain: resolved.grain,
    known: resolved.known,
    sentence
  }
  if (resolved.value !== undefined) mention.value = resolved.value
  if (resolved.mod !== undefined) mention.mod = resolved.mod
  if (resolved.quant !== undefined) mention.quant = resolved.quant
  if (resolved.freq !== undefined) mention.freq = resolved.freq
  if (resolved.interval !== undefined) mention.interval = resolved.interval
  return mention
}
