/**
 * An article's dates in the order in which it tells them: each is worked out from the day of writing and from what was told
 * before it ("that year", "two days later"), and is told to those behind it.
 */
import { CONTRACT_WORDS } from '../lexicon/date-neighbours.js'
import { civilDay, isoDay, padded } from '../calendar/days.js'
import { TIME_ZONES } from '../lexicon/time-zones.js'
import { wordSet } from '../lexicon/table.js'
import { ABBREVIATED } from '../text/words/words.js'
import type { DateMention } from '../types.js'
import type { WordText } from './dates.js'
import type { Meaning, Reading } from './grammar/meaning.js'
import { ORDINAL_ENDINGS } from './grammar/phrases-numbers.js'
import type { NumericOrder } from './order.js'
import { dateOf, isRange } from './refine.js'
import type { Point } from './resolve/points.js'
import { resolve } from './resolve/resolve.js'
import type { Resolved } from './resolve/resolved.js'
import type { Moment, Surroundings } from './resolve/surroundings.js'
import { isInMarks, saysWhen } from './saying.js'
import { type Direction, directionAt } from './grammar/tense.js'
import type { Reference } from './written.js'

/** How many expressions behind one may tell its day. */
const AHEAD = 4
/** For how many sentences a day goes on, and how far from the day of writing it may lie: "the blast was on Monday. At 10:30 …" */
const SENTENCES = 2
const DAYS = 7

/** Before a day on which something else was. */
const BOUNDS: ReadonlySet<string> = /* @__PURE__ */ wordSet('since until till before after')

/** Before what another time in the sentence is held against: "fell in May from April". */
const AGAINST: ReadonlySet<string> = /* @__PURE__ */ wordSet('from than')

/** The dates of an article, and which of them could be read in another way, or not without the day of writing. */
export interface ToldDates {
  readonly dates: readonly DateMention[]
  readonly ambiguous: readonly DateMention[]
  /** The first that stays open. */
  readonly open: DateMention | undefined
}

/** The dates of one article while it is read, sentence by sentence. */
export class Story {
  readonly #text: WordText
  readonly #written: Reference | undefined
  readonly #order: NumericOrder
  readonly #dates: DateMention[] = []
  readonly #ambiguous: DateMention[] = []
  /** The sentence at hand, and its expressions. */
  #sentence = -1
  #readings: readonly Reading[] = []
  /** The last day told, and its sentence. */
  #day: Point | undefined
  #daySentence = -1
  /** The last stretch of any grain, and its sentence. */
  #point: Point | undefined
  #pointSentence = -1
  #moment: Moment | undefined
  /** The stretch with which the sentence at hand begins. */
  #frame: Point | undefined
  /** The years of days that were told with their year. */
  readonly #years = new Map<string, number>()
  #open: DateMention | undefined

  constructor(text: WordText, written: Reference | undefined, order: NumericOrder) {
    this.#text = text
    this.#written = written
    this.#order = order
  }

  /** The expressions of the next sentence. */
  tell(sentence: number, readings: readonly Reading[]): void {
    this.#sentence = sentence
    this.#readings = readings
    this.#frame = undefined
    readings.forEach((reading, index) => {
      const around = this.#around(reading, index)
      const resolved = resolve(reading.meaning, around)
      const mention = mentionOf(this.#text, sentence, reading, resolved)
      this.#dates.push(mention)
      if (resolved.open && this.#written === undefined) this.#open ??= mention
      if (isAmbiguous(reading.meaning) && !this.#order.certain) this.#ambiguous.push(mention)
      const { point } = resolved
      if (around.before === 'in' && reading.from - (this.#text.ranges[sentence]?.from ?? 0) < 3 && resolved.known.includes('year')) this.#frame = point
      if (point?.grain === 'day' && resolved.known.includes('year')) this.#years.set(isoDay(point.start).slice(5), civilDay(point.start).year)
      if (resolved.moment !== undefined || (point?.grain === 'day' && point.start !== this.#moment?.day)) this.#moment = resolved.moment
      if (point === undefined || isComparison(reading.meaning) || (around.near && AGAINST.has(around.before))) return
      this.#point = point
      this.#pointSentence = sentence
      if (point.grain !== 'day') return
      this.#day = point
      this.#daySentence = sentence
    })
  }

  /** All dates in the order of the text. */
  end(): ToldDates {
    return { dates: this.#dates, ambiguous: this.#ambiguous, open: this.#open }
  }

  /** What the text offers for an expression; for one `ahead` of that at hand only what stands before both. */
  #around(reading: Reading, index: number, ahead = false): Surroundings {
    const { words } = this.#text
    const { from, to, meaning } = reading
    const previous = this.#readings[index - 1]
    const direction = (): Direction | undefined => (CONTRACT_WORDS.has(words.lower(to)) ? 'future' : directionAt(this.#text, this.#sentence, from, to))
    const said = !ahead && isToday(meaning) ? this.#dayOfSaying(from, index) : undefined
    const near = !ahead && this.#pointSentence === this.#sentence
    return {
      reference: said === undefined ? this.#written : { day: said.start, grain: 'day' },
      day: this.#day,
      point: this.#point,
      near,
      first: near && isRange(words, previous, reading, this.#point !== undefined && this.#point.start > (this.#written?.day ?? Infinity)) ? this.#point : undefined,
      frame: this.#frame,
      moment: ahead ? undefined : this.#moment,
      timesDay: !ahead && needsDay(meaning) ? this.#dayOfTime(to, index, direction) : undefined,
      // Before "11pm on Saturday" it is the word before the time.
      before: words.lower((words.lower(from - 1) === 'on' && previous?.to === from - 1 && previous.meaning.kind === 'time' ? previous.from : from) - 1),
      order: this.#order,
      yearOf: (month, day) => this.#years.get(`${padded(month)}-${padded(day)}`),
      direction
    }
  }

  /** The day on which words in marks were said, where their sentence tells it: "“We won today,” she said on Monday". */
  #dayOfSaying(at: number, index: number): Point | undefined {
    const { words, ranges } = this.#text
    const from = ranges[this.#sentence]?.from ?? 0
    if (!isInMarks(words, from, at)) return undefined
    for (let on = index + 1; on < index + AHEAD; on++) {
      const later = this.#readings[on]
      if (later?.meaning.kind !== 'calendar' || (later.meaning.fields.weekday ?? later.meaning.fields.day) === undefined) continue
      if (!isInMarks(words, from, later.from)) return saysWhen(words, later.from) ? this.#later(later, on) : undefined
    }
    return undefined
  }

  /** The day of a time that ends at word `at`: told before it in the sentence, or behind it ("at 18:00 UTC, the ship left on Monday"), or shortly before. */
  #dayOfTime(at: number, index: number, direction: Surroundings['direction']): Point | undefined {
    const { words } = this.#text
    const written = this.#written
    // "from tonight until 7 a.m. on Friday", "from 4 to 8 p.m. Sunday"
    const next = this.#readings[index + 1]
    const adjacent = next?.from === at + 1 && (words.lower(at) === 'on' || (next.meaning.kind === 'time' && next.meaning.date !== undefined))
    if (this.#daySentence === this.#sentence && !adjacent) return this.#day
    const agrees = (day: number): boolean => {
      const side = direction()
      return written?.grain !== 'day' || !((side === 'future' && day < written.day) || (side === 'past' && day > written.day))
    }
    for (let on = index + 1; on < index + AHEAD; on++) {
      const later = this.#readings[on]
      if (later === undefined || needsDay(later.meaning) || later.meaning.kind === 'duration' || later.meaning.kind === 'set') continue
      // "at 4 p.m., its highest since May 5", "at 4 p.m., up from 5 on Friday"
      const found = BOUNDS.has(words.lower(later.from - 1)) || words.lowers(at, later.from).some((lower) => AGAINST.has(lower)) ? undefined : this.#later(later, on)
      if (found?.grain === 'day' && (later.from - at <= 2 || agrees(found.start))) return found
    }
    const day = this.#day
    return day !== undefined && written?.grain === 'day' && this.#sentence - this.#daySentence <= SENTENCES && Math.abs(day.start - written.day) <= DAYS && agrees(day.start) ? day : undefined
  }

  /** What a later expression means, as far as what stands before it tells. */
  #later(later: Reading, index: number): Point | undefined {
    return resolve(later.meaning, this.#around(later, index, true)).point
  }
}

/** What the time at hand is held against does not take its place: "up from $5 million a year earlier". */
function isComparison(meaning: Meaning): boolean {
  return meaning.kind === 'same-period' || (meaning.kind === 'relative' && meaning.told === true && meaning.count < 0)
}

/** A time without a day of its own. */
function needsDay(meaning: Meaning): boolean {
  return meaning.kind === 'time' && meaning.date === undefined
}

/** "today", "yesterday", "tonight": counted from the day of speaking. */
function isToday(meaning: Meaning): boolean {
  const date = dateOf(meaning)
  return date?.kind === 'relative' && !date.told && date.unit === 'day'
}

function isAmbiguous(meaning: Meaning): boolean {
  const date = dateOf(meaning)
  return date?.kind === 'numeric' && date.first <= 12 && date.second <= 12 && date.first !== date.second
}

function mentionOf({ source, words }: WordText, sentence: number, { from, to }: Reading, resolved: Resolved): DateMention {
  const last = words.lower(to - 1)
  const start = words.start(from)
  // "EST." at the end of a sentence is no abbreviation of "established", nor "21st." one of "street".
  const end = words.end(to - 1) - ((words.shape(to - 1) & ABBREVIATED) !== 0 && (Object.hasOwn(TIME_ZONES, last) || ORDINAL_ENDINGS.has(last)) ? 1 : 0)
  const { point: _point, moment: _moment, open: _open, ...stated } = resolved
  return { start, end, text: source.slice(start, end), ...stated, sentence }
}
