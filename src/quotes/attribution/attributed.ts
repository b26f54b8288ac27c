/** The attributions found in a line so far, and how they lie to each other: inside of one another, apart, or in each other's way. */
import { hasForm, isMarked } from '../lines/item.js'
import type { Line } from '../lines/lines.js'
import type { Phrase } from '../lines/phrases.js'
import type { Attribution } from './cue.js'

/** An attribution, and the one whose content it stands in. */
export interface Attributed {
  readonly line: Line
  /** The item of the cue. */
  readonly at: number
  found: Attribution
  /** More sources that pass it on: ", according to Fars". */
  readonly via: Phrase[]
  outer: Attributed | undefined
}

/** How many attributions back a line is looked at. */
const BACK = 6

/** The last one found so far. */
export function lastOf(all: readonly Attributed[]): Attributed | undefined {
  return all.length === 0 ? undefined : all[all.length - 1]
}

/** Puts inside of `outer`, which comes next, those before it that it holds. */
export function takeIn(all: readonly Attributed[], outer: Attributed): void {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index]
    if (one !== undefined && one.outer === outer.outer && holds(outer.found, one)) one.outer = outer
  }
}

/** What somebody is already known to have said is not said by another, but inside of it somebody else may be quoted. */
export function isFree(all: readonly Attributed[], found: Attribution, outer: Attributed | undefined): boolean {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index]
    if (one === undefined || one === outer || one.outer !== outer) continue
    if (holds(found, one)) continue
    if (one.found.runs.some((run) => found.runs.some((mine) => mine.first <= run.last && run.first <= mine.last))) return false
  }
  return true
}

/** Does what was found behind hold all of an attribution, its cue too? “Q,” they chanted, Ames said. */
export function holds(found: Attribution, one: Attributed): boolean {
  return found.runs.some((run) => run.first <= one.at && one.at <= run.last && one.found.runs.every((inner) => run.first <= inner.first && inner.last <= run.last))
}

/** Is item `item` somebody's words already, other than those of the attribution `outer` around it? */
export function isTaken(all: readonly Attributed[], item: number, outer: Attributed | undefined): boolean {
  for (let index = all.length - 1; index >= 0 && index >= all.length - BACK; index--) {
    const one = all[index]
    if (one !== undefined && one !== outer && one.found.runs.some((run) => run.first <= item && item <= run.last)) return true
  }
  return false
}

/** The innermost attribution whose content holds item `at`. */
export function around(all: readonly Attributed[], at: number): Attributed | undefined {
  for (let index = all.length - 1; index >= 0 && index >= all.length - 4; index--) {
    const one = all[index]
    if (one?.found.runs.some((run) => run.first <= at && at <= run.last)) return one
  }
  return undefined
}

/** The first item of what was said. */
export function leftmost(found: Attribution): number {
  return found.runs[0]?.first ?? found.end
}

/** "said, as Fars reported, that": between the cue of an attribution and what was said. */
export function isPutInto({ at: cue, found }: Attributed, at: number): boolean {
  return cue < at && at < leftmost(found)
}

/** No verb and no words in marks between two items. */
export function quiet(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = line.items[at]
    if (isMarked(item) || hasForm(item, 'finite')) return false
  }
  return true
}
