/** Spans of time whose two ends stand in the text: "eight years ago" beside the year of what was then. */
import * as classes from '../lexicon/classes.js'
import { BEGINNINGS, ENDINGS, NOT_YET, WHICH } from '../lexicon/elapsed-words.js'
import { CARDINALS, ORDINALS } from '../lexicon/time-words.js'
import { look } from '../lexicon/table.js'
import { CAPITALIZED, MARK, NUMERIC } from '../text/words/words.js'
import { stemOf } from '../text/words/stem.js'
import type { ArticleText } from '../text/text.js'
import type { DateMention, Piece } from '../types.js'
import { ORDINAL_ENDINGS } from './grammar/phrases-numbers.js'
import type { DatedWords } from './inferred-words.js'

/** The years in which the article can have been written, by one span of time. */
export interface Elapsed {
  readonly first: number
  readonly last: number
  /** The two ends. */
  readonly evidence: readonly Piece[]
}

/** Words on either side of an expression that tell what it dates. */
const REACH = 12
/** Spans and years that are held against each other: an article that has more is a chronicle. */
const MOST = 32

/** Words that tell nothing of what happened. */
const SMALL =
  classes.DETERMINER | classes.PREPOSITION | classes.PRONOUN | classes.AUXILIARY | classes.MODAL | classes.COORDINATOR | classes.SUBORDINATOR |
  classes.RELATIVE | classes.REPORTING_VERB | classes.MONTH | classes.WEEKDAY | classes.TIME_UNIT | classes.NUMBER_WORD

/** How long ago what was: the words around "eight years ago", "fortieth anniversary of the revolution". */
interface Span {
  readonly kind: 'ago' | 'anniversary'
  readonly years: number
  /** Years that may be missing or more, by "nearly", "more than", "about". */
  readonly less: number
  readonly more: number
  readonly piece: Piece
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly event: Event
}

/** What happened, as far as its words tell. */
interface Event {
  /** Stems of its words, without names, as a name alone is no event, and without what is one of several ("the second strike"). */
  readonly words: ReadonlySet<string>
  readonly begins: boolean
  readonly ends: boolean
}

/** The spans whose other end the text gives without contradiction, those that leave the fewest years first. */
export function elapsedYears(text: ArticleText, dated: readonly DatedWords[]): readonly Elapsed[] {
  const spans = [...dated.flatMap((one) => spanOf(text, one) ?? []), ...anniversaries(text)].slice(0, MOST)
  if (spans.length === 0) return []
  const anchors = dated.filter(({ start }) => start !== undefined).slice(0, MOST)
    .map((one) => ({ one, year: Number(one.start?.slice(0, 4)), event: eventAround(text, one.from, one.to, one.mention.sentence) }))
  return spans
    .flatMap((span) => {
      const met = anchors.filter(({ one, event }) => isSame(text, span, one, event))
      const [first] = met
      if (first === undefined || met.some(({ year }) => year !== first.year)) return []
      const { start, end, text: words } = first.one.mention
      const year = first.year + span.years
      return { first: year - span.less, last: year + span.more, evidence: [span.piece, { start, end, text: words }] }
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first))
}

function spanOf(text: ArticleText, { mention, from, to }: DatedWords): Span | undefined {
  const words = text.words.lowers(from, to)
  const years = countOf(words.slice(0, -2))
  if (years === undefined || mention.grain !== 'year' || words.at(-1) !== 'ago') return undefined
  const { start, end, sentence } = mention
  return { kind: 'ago', years, ...slack(words.includes('exactly') ? {} : mention), piece: { start, end, text: mention.text }, from, to, sentence, event: eventAround(text, from, to, sentence) }
}

/** The number that ends the words: "eight", "25 th", "twenty - fifth". */
function countOf(words: readonly string[]): number | undefined {
  const kept = words.filter((word) => word !== '-' && word !== '‑' && !ORDINAL_ENDINGS.has(word))
  const last = kept.at(-1) ?? ''
  const small = look(CARDINALS, last) ?? look(ORDINALS, last) ?? (/^\d{1,3}$/.test(last) ? Number(last) : undefined)
  const tens = look(CARDINALS, kept.at(-2) ?? '')
  return small !== undefined && tens !== undefined && tens >= 20 && small < 10 ? tens + small : small
}

function slack({ mod }: Pick<DateMention, 'mod'>): { readonly less: number; readonly more: number } {
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return { less: 1, more: 0 }
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return { less: 0, more: 1 }
  return mod === 'APPROX' ? { less: 1, more: 1 } : { less: 0, more: 0 }
}

function anniversaries(text: ArticleText): Span[] {
  const spans: Span[] = []
  const { words } = text
  text.ranges.forEach(({ from, to }, sentence) => {
    for (let at = from + 1; at < to; at++) {
      if (words.lower(at) !== 'anniversary') continue
      if (words.lowers(Math.max(from, at - 5), at).some((word) => NOT_YET.has(word))) continue
      const years = countOf(words.lowers(Math.max(from, at - 4), at))
      if (years === undefined) continue
      const first = ORDINAL_ENDINGS.has(words.lower(at - 1)) ? at - 2 : at - 1
      const [start, end] = [words.start(first), words.end(at)]
      spans.push({
        kind: 'anniversary', years, less: 0, more: 0, from: at - 1, to: at + 1, sentence, event: eventAround(text, at, at + 1, sentence),
        piece: { start, end, text: text.source.slice(start, end) }
      })
    }
  })
  return spans
}

function eventAround(text: ArticleText, from: number, to: number, sentence: number): Event {
  const range = text.ranges[sentence]
  const words = new Set<string>()
  let begins = false
  let ends = false
  const first = Math.max(range?.from ?? from, from - REACH)
  const last = Math.min(range?.to ?? to, to + REACH)
  for (let at = first; at < last; at++) {
    const lower = text.words.lower(at)
    const shape = text.words.shape(at)
    if ((at >= from && at < to) || (shape & (MARK | NUMERIC)) !== 0) continue
    if (BEGINNINGS.has(lower)) begins = true
    else if (ENDINGS.has(lower)) ends = true
    else if (lower.length > 2 && (text.words.classes(at) & SMALL) === 0) {
      const named = at > (range?.from ?? 0) && (shape & CAPITALIZED) !== 0
      if (!named && !WHICH.has(text.words.lower(at - 1))) words.add(stemOf(lower))
    }
  }
  return { words, begins, ends }
}

/** Is the year that of what the span counts from? */
function isSame(text: ArticleText, span: Span, one: DatedWords, event: Event): boolean {
  // "eight years ago, in March 2011": one right behind the other.
  const between = one.from >= span.to ? text.words.lowers(span.to, one.from) : undefined
  if (span.kind !== 'anniversary' && between && between.length <= 2 && between.every((word) => word === ',' || word === 'in' || word === 'on')) return true
  // "the fortieth anniversary of the 1979 revolution"
  if (span.kind === 'anniversary' && between && between.length <= 3 && between[0] === 'of') return true
  if (between && between.length < REACH && one.mention.sentence === span.sentence) return false
  if (event.ends) return false
  // Words in common make one topic, not one event: both must tell of a beginning, and of what began.
  const begins = (span.kind !== 'ago' || span.event.begins) && event.begins
  return begins && [...span.event.words].some((word) => event.words.has(word))
}
