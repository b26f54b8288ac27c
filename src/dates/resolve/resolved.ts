/** An expression worked out. */
import type { DateModifier, DateType, Grain, Interval } from '../../types.js'
import type { Point } from './points.js'
import type { Moment } from './surroundings.js'

export interface Resolved {
  readonly type: DateType
  readonly value?: string
  readonly mod?: DateModifier
  readonly quant?: string
  readonly freq?: string
  readonly grain: Grain
  readonly interval?: Interval
  readonly known: readonly string[]
  /** The stretch that later expressions can refer to. */
  readonly point?: Point
  /** The time of the clock that later expressions can count from. */
  readonly moment?: Moment
  /** The value lacks what only the day of writing could tell. */
  readonly open?: true
}
