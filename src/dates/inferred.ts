/**
 * When an article was written, worked out from its text where it does not say: bounds, and a year only where both ends of
 * a span of time stand in the text.
 */
import { wordSet } from '../lexicon/table.js'
import { isoDay, isoYear, parseDay } from '../calendar/days.js'
import type { ArticleText } from '../text/text.js'
import type { DateMention, DocumentDate, Piece } from '../types.js'
import { elapsedYears } from './elapsed.js'
import { datedWords, type DatedWords, timeOf } from './inferred-words.js'

interface Bound {
  /** Day number. */
  readonly day: number
  /** As fine as the evidence: `2019`, `2019-02`, `2019-02-25`. */
  readonly value: string
  readonly evidence: readonly Piece[]
}

/** Only these blocks tell of what happened: a copyright line or a list of links does not. */
const TELLING: ReadonlySet<string> = /* @__PURE__ */ wordSet('title deck heading paragraph caption list')
const CALENDAR = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * Bounds for the day an article was written, from dates read without one: not before the latest date that it tells of as
 * past, not after the earliest that it tells of as to come; and the year, where it says how many years ago something was whose
 * year it also gives ("began eight years ago" beside "since the war began in 2011"; "the fortieth anniversary of the 1979
 * revolution"). Evidence that contradicts the bounds is left out; without any there is no date.
 */
export function inferDocumentDate(text: ArticleText, dates: readonly DateMention[]): DocumentDate | undefined {
  const dated = datedWords(text, dates.filter(({ sentence }) => TELLING.has(blockKind(text, sentence))))
  let from = nearest(dated, text, 'past')
  let to = nearest(dated, text, 'future')
  // What is said to come tells nothing where nothing shows that it was not to come long ago, in somebody's words of then.
  if (from === undefined || (to && to.day < from.day)) to = undefined
  for (const elapsed of elapsedYears(text, dated)) {
    const [low, high] = [boundOf(elapsed.first, '-01-01', elapsed.evidence), boundOf(elapsed.last, '-12-31', elapsed.evidence)]
    if ((from && high.day < from.day) || (to && low.day > to.day)) continue
    const evidence = [...(from?.evidence ?? []), ...(to?.evidence ?? []), ...elapsed.evidence]
    from = from && from.day > low.day ? { ...from, evidence } : { ...low, evidence }
    to = to && to.day < high.day ? { ...to, evidence } : { ...high, evidence }
    break
  }
  if (from === undefined && to === undefined) return undefined
  return {
    value: valueOf(from, to),
    from: 'inferred',
    ...(from && { notBefore: isoDay(from.day) }),
    ...(to && { notAfter: isoDay(to.day) }),
    evidence: inOrder([...(from?.evidence ?? []), ...(to?.evidence ?? [])])
  }
}

/** The value that dates can be resolved against: a day, month or year, but not an open or wider interval. */
export function referenceOf(date: DocumentDate | undefined): string | undefined {
  return date !== undefined && CALENDAR.test(date.value) ? date.value : undefined
}

function blockKind(text: ArticleText, sentence: number): string {
  return text.blocks[text.sentences[sentence]?.block ?? -1]?.kind ?? ''
}

/** The latest day that the text tells of as past, or the earliest that it tells of as to come. */
function nearest(dated: readonly DatedWords[], text: ArticleText, side: 'past' | 'future'): Bound | undefined {
  const past = side === 'past'
  let best: Bound | undefined
  for (const one of dated) {
    const parsed = parseDay((past ? one.start : one.end) ?? '')
    if (parsed === undefined) continue
    const day = past ? parsed : parsed - 1
    if ((best && (past ? day <= best.day : day >= best.day)) || timeOf(text, one) !== side) continue
    best = { day, value: calendarValue(one.mention, isoDay(day)), evidence: [pieceOf(one.mention)] }
  }
  return best
}

function calendarValue({ value }: DateMention, day: string): string {
  return value !== undefined && CALENDAR.test(value) ? value : day
}

function boundOf(year: number, day: string, evidence: readonly Piece[]): Bound {
  const value = isoYear(year)
  return { day: parseDay(value + day) ?? 0, value, evidence }
}

/** The finest of day, month and year that holds both bounds, else an ISO 8601-2 interval. */
function valueOf(from: Bound | undefined, to: Bound | undefined): string {
  if (from === undefined || to === undefined) return `${from?.value ?? '..'}/${to?.value ?? '..'}`
  const [first, last] = [isoDay(from.day), isoDay(to.day)]
  for (const length of [10, 7, 4]) if (first.slice(0, length) === last.slice(0, length)) return first.slice(0, length)
  return `${from.value}/${to.value}`
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const byStart = new Map(pieces.map((piece) => [piece.start, piece]))
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

function pieceOf({ start, end, text }: DateMention): Piece {
  return { start, end, text }
}
