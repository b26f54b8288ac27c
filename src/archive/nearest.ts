import { firstBehind } from '../span.js'

/**
 * The items of a list that are nearest in time, at most `most`: what keeps comparisons bounded where a name stands in
 * thousands of articles. The list is in ascending order of days, items without a day last.
 */
export function nearest<T>(items: readonly T[], dayOf: (item: T) => number | undefined, day: number | undefined, most: number): readonly T[] {
  if (items.length <= most) return items
  const behind = firstBehind(items.length, (index) => {
    const item = items[index]
    const at = item === undefined ? undefined : dayOf(item)
    return at === undefined || (day !== undefined && at >= day)
  })
  const from = Math.max(0, Math.min(behind - (most >> 1), items.length - most))
  return items.slice(from, from + most)
}
