/** What an expression says, before anything is worked out: what it states, and what it leaves to the reference or the text around. */
import type { Unit } from '../../lexicon/time-words.js'
import type { DateModifier } from '../../types.js'
import type { Match } from './pattern.js'

/** The parts of a date that are stated. */
export interface Fields {
  readonly century?: number
  readonly decade?: number
  readonly year?: number
  /** The year is a fiscal one. */
  readonly fiscal?: true
  readonly half?: 1 | 2
  readonly quarter?: number
  /** TIMEX3 code: SP, SU, FA, WI. */
  readonly season?: string
  readonly month?: number
  /** Which week of the month; -1 the last. */
  readonly weekOfMonth?: number
  /** Which one of the month's weekdays: "the third Sunday"; -1 the last. */
  readonly nth?: number
  /** ISO: Monday is 1. */
  readonly weekday?: number
  readonly day?: number
}

export interface Clock {
  /** Seconds since midnight. */
  readonly time: number
  readonly grain: 'hour' | 'minute' | 'second'
  /** ISO offset, "" where the zone has no fixed one; absent where none is stated. */
  readonly zone?: string
}

/** Counted from the day of writing, or from the last date in the text. */
export type Base = 'document' | 'context'

/** "the past four decades": so much time up to the day of writing (-1), or from it on (1). */
export interface Anchored {
  readonly count: number
  readonly direction: -1 | 1
}

export type Meaning = (
  | { readonly kind: 'calendar'; readonly fields: Fields; readonly pointer?: -1 | 0 | 1; readonly of?: Meaning }
  /** "on a Monday": some Monday, or in the present every one. */
  | { readonly kind: 'some-weekday'; readonly weekday: number }
  /** "the turn of the century": the year with two or three noughts that is nearest. */
  | { readonly kind: 'turn'; readonly years: number }
  /** "two hours later", in seconds; the number is NaN for "hours later". */
  | { readonly kind: 'moment'; readonly seconds: number; readonly unit: 'second' | 'minute' | 'hour'; readonly base: Base }
  /** "at that time": the last date named. */
  | { readonly kind: 'same-time' }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'relative'; readonly unit: Unit; readonly count: number; readonly base: Base; readonly fiscal?: true }
  /** The period of the context, moved by years: "a year earlier", "the same period last year". */
  | { readonly kind: 'same-period'; readonly years: number; readonly unit?: Unit }
  | { readonly kind: 'time'; readonly clock?: Clock; readonly part?: string; readonly date?: Meaning; readonly grainless?: true }
  | { readonly kind: 'duration'; readonly value: string; readonly unit: Unit; readonly anchored?: Anchored }
  | { readonly kind: 'set'; readonly value: string; readonly unit: Unit; readonly quant?: string; readonly freq?: string }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'holiday'; readonly index: number; readonly year?: number; readonly pointer?: -1 | 0 | 1 }
) & { readonly mod?: DateModifier }

/** A stretch of words with its meaning. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

/** One construct of the grammar: how it looks, and what it says. */
export interface Rule {
  /** For whoever debugs: which construct this is. */
  readonly name: string
  readonly pattern: string
  /** The meaning of a match; several readings where a match holds several expressions ("March 3–5"); nothing where it is a false alarm. */
  readonly read: (match: Match) => Meaning | readonly Reading[] | undefined
}

/** The same meaning with a modifier, unless it has one. */
export function modified(meaning: Meaning, mod: DateModifier | undefined): Meaning {
  return mod === undefined || meaning.mod !== undefined ? meaning : { ...meaning, mod }
}
