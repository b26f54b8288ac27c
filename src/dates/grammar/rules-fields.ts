/** What the constructs of the calendar share: the parts of a date, and the year told as "last year". */
import { isDay } from '../../calendar/days.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js'
import { PLURAL_UNITS, POINTERS, type Unit, UNITS } from '../../lexicon/time-words.js'
import { look, wordSet } from '../../lexicon/table.js'
import { isMonthName } from './doubts.js'
import type { Fields, Meaning } from './meaning.js'
import type { DateModifier } from '../../types.js'
import { isGlued, type Match } from './pattern.js'
import { MODIFIERS } from './phrases-terms.js'

/** The unit of a match whose pattern asks for one. */
export const unitOf = (match: Match, name = 'unit'): Unit => look(UNITS, match.word(name)) ?? look(PLURAL_UNITS, match.word(`${name}s`)) ?? 'day'

export function modOf(match: Match): DateModifier | undefined {
  // "a week or so ago"
  return MODIFIERS[match.has('so') ? 0 : match.value('approx') ?? -1]
}

export const monthOf = (match: Match): number => look(MONTHS, match.word('month')) ?? 0

export const weekdayOf = (match: Match): number | undefined => look(WEEKDAYS, match.word('weekday'))

export const pointerOf = (match: Match, name = 'pointer'): -1 | 0 | 1 | undefined => look(POINTERS, match.word(name))

/** Pointers that count from the day of writing; the others count from the text ("the following spring"). */
export const FROM_DOCUMENT: ReadonlySet<string> = /* @__PURE__ */ wordSet('last this next current past coming present upcoming latest')

export function calendar(fields: Fields, { pointer, of, told }: { readonly pointer?: -1 | 0 | 1 | undefined; readonly of?: Meaning | undefined; readonly told?: boolean } = {}): Meaning {
  return { kind: 'calendar', fields, pointer, of, told }
}

/** Does the pointer count from the text around: "the following spring", "the next March"? */
export function countsFromText(match: Match): boolean {
  const word = match.word('pointer')
  return !FROM_DOCUMENT.has(word) || (word === 'next' && match.first() === 'the')
}

/** A month and day that exist in some year, with what else is stated. */
export function dayOfMonth(match: Match, day: number | undefined, month = monthOf(match)): Fields | undefined {
  if (day === undefined || !isMonthName(match)) return undefined
  const year = match.value('year')
  const weekday = weekdayOf(match)
  if (!isDay(year ?? 2000, month, day)) return undefined
  return { month, day, year, weekday }
}

/** The word after an ordinal, whose ending can be a word of its own ("19" + "th"). */
export function ordinalEnd(match: Match, at: number): number {
  let end = at + 1
  while (isGlued(match.words, end) && /^[a-z]/.test(match.words.lower(end))) end++
  return end
}

/** "last year", "of that month", "of last week" behind what lies in it; without such a word that of the day of writing, or the one that is told. */
export function periodPhrase(match: Match, unit: Unit, told = false): Meaning {
  const which = match.word('which')
  const named = which !== '' && !FROM_DOCUMENT.has(which)
  return { kind: 'relative', unit, count: pointerOf(match, 'which') ?? 0, told: named || (which === '' && told), named }
}

/** "last year", "the following year" behind a month or quarter. */
export function yearPhrase(match: Match): Meaning | undefined {
  return match.has('which') || match.has('theyear') ? periodPhrase(match, 'year', true) : undefined
}

export const WHICH_YEAR = '(the? which=POINTER (fiscal/financial)? year)'
