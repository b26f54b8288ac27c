/** What an expression says, before anything is worked out: what it states, and what it leaves to the reference or the text around. */
import type { Unit } from '../../lexicon/time-words.js'
import type { DateModifier } from '../../types.js'
import type { Match } from './pattern.js'

/** The parts of a date that are stated. */
export interface Fields {
  readonly century?: number | undefined
  readonly decade?: number | undefined
  readonly year?: number | undefined
  /** The year of the attack that is called by this day. */
  readonly attacked?: number | undefined
  /** The year after it, of a season that runs over both: "2018-19". */
  readonly until?: number | undefined
  /** The year is a fiscal one. */
  readonly fiscal?: true | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  /** TIMEX3 code: SP, SU, FA, WI. */
  readonly season?: string | undefined
  readonly month?: number | undefined
  /** ISO: Monday is 1. */
  readonly weekday?: number | undefined
  readonly day?: number | undefined
}

export interface Clock {
  /** Seconds since midnight. */
  readonly time: number
  readonly grain: 'hour' | 'minute' | 'second'
  /** ISO offset, "" where the zone has no fixed one; absent where none is stated. */
  readonly zone?: string
}

/** "the past four decades": so much time up to the day of writing (-1), or from it on (1); or up to another date, or from that on. */
export interface Anchored {
  readonly count: number
  readonly direction: -1 | 1
  readonly at?: Meaning
}

/** What an expression says; `told`: counted not from the day of writing but from the last date in the text. */
export type Meaning = (
  | { readonly kind: 'calendar'; readonly fields: Fields; readonly pointer?: -1 | 0 | 1 | undefined; readonly of?: Meaning | undefined; readonly told?: boolean | undefined }
  /** "six weeks before Christmas"; or the whole unit that holds a day: "the week of March 6" */
  | { readonly kind: 'counted'; readonly unit: Unit; readonly count: number; readonly from: Meaning; readonly whole?: true | undefined }
  /** "the second week of May", "the last Sunday of the month" (a weekday, counted in days): the one in a row, -1 the last, inside of another stretch. */
  | { readonly kind: 'nth'; readonly unit: Unit; readonly nth: number; readonly weekday?: number | undefined; readonly of: Meaning }
  /** "one evening"; `often`: "on a Monday", some Monday, or in the present every one; "October is the month of …": every October. */
  | { readonly kind: 'some'; readonly grain: 'part-of-day' | 'day' | 'month'; readonly value: string; readonly often?: true }
  /** "the turn of the century": the year with two or three noughts that is nearest. */
  | { readonly kind: 'turn'; readonly years: number }
  /** "two hours later", in seconds; the number is NaN for "hours later". */
  | { readonly kind: 'moment'; readonly seconds: number; readonly unit: 'second' | 'minute' | 'hour'; readonly told?: boolean }
  /** "at that time": the last date named. */
  | { readonly kind: 'same-time' }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'relative'; readonly unit: Unit; readonly count: number; readonly told?: boolean; readonly fiscal?: boolean
    /** "that year": the one named before, however far back. */
    readonly named?: boolean }
  /** The period of the context, moved by years: "a year earlier", "the same period last year". */
  | { readonly kind: 'same-period'; readonly years: number; readonly unit?: Unit | undefined
    /** Only if the sentence tells the period: "rose in September from a year ago". */
    readonly near?: true }
  | { readonly kind: 'time'; readonly clock?: Clock | undefined; readonly part?: string | undefined; readonly date?: Meaning | undefined }
  | { readonly kind: 'duration'; readonly value: string; readonly unit: Unit; readonly count?: number | undefined; readonly anchored?: Anchored | undefined }
  | { readonly kind: 'set'; readonly value: string; readonly unit: Unit; readonly quant?: string | undefined; readonly freq?: string | undefined }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'holiday'; readonly index: number; readonly year?: number | undefined; readonly pointer?: -1 | 0 | 1 | undefined }
) & { readonly mod?: DateModifier | undefined }

/** How long something is. */
export type Duration = Extract<Meaning, { kind: 'duration' }>

/** A stretch of words with its meaning. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

/** One construct of the grammar: how it looks, and what a match says; several readings where it holds several expressions ("March 3–5"), nothing or false where it is a false alarm. */
export type Rule = readonly [pattern: string, read: (match: Match) => Meaning | readonly Reading[] | false | undefined]

/** The same meaning with a modifier, unless it has one. */
export function modified(meaning: Meaning, mod: DateModifier | undefined): Meaning {
  return mod === undefined || meaning.mod !== undefined ? meaning : { ...meaning, mod }
}
