import type { Piece } from './spans.js'

/** TIMEX3 types (ISO-TimeML, ISO 24617-1). */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3 modifiers (ISO-TimeML, ISO 24617-1). */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'

/** The unit that a time expression counts in; `reference` for "now", "recently". */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'reference'

/** A stretch of time in ISO 8601 strings, its end not included. */
export interface Interval {
  /** First day, hour, minute or second. */
  readonly start: string
  /** The first that no longer belongs to it. */
  readonly end: string
}

/** A time expression and what it means. */
export interface DateValue extends Piece {
  /** What sort of time expression it is. */
  readonly type: DateType
  /** TIMEX3 value: `2019-02-25`, `2019-W09`, `199`, `P8Y`, `PRESENT_REF`, `2022-05-08TMO`, `XXXX-WXX-1`. */
  readonly value?: string
  /** The unit that the expression counts in. */
  readonly grain: Grain
  /** The time that it covers; absent where the value does not say. */
  readonly interval?: Interval
  /** The components that the text states; what else is in `value` was worked out from the day of writing. */
  readonly known: readonly string[]
}

/** A time expression of an article. */
export interface DateMention extends DateValue {
  /** What the words around the value add: "early", "about", "more than". */
  readonly mod?: DateModifier
  /** For sets: "every". */
  readonly quant?: string
  /** For sets: how often in one period. */
  readonly freq?: string
  /** Index into `sentences`. */
  readonly sentence: number
}

/** The day that dates were resolved against. */
export interface DocumentDate {
  /**
   * ISO day. When inferred, no finer than the evidence: a day, a month (`2019-02`), a year, or, where the text only bounds
   * it, an ISO 8601-2 interval (`2020-01/..`: in January 2020 or later; `2017/2019`).
   */
  readonly value: string
  /** `option`: the caller said so; `text`: published or dateline date; `inferred`: bounds worked out from the text. */
  readonly from: 'option' | 'text' | 'inferred'
  /** For `inferred`: the ISO day before which the article cannot have been written. */
  readonly notBefore?: string
  /** For `inferred`: the last ISO day on which the article can have been written. */
  readonly notAfter?: string
  /** For `inferred`: the expressions that the value rests on. */
  readonly evidence?: readonly Piece[]
}
