/**
 * The items of a list that are nearest in time, at most `most`: what keeps comparisons bounded where a name stands in
 * thousands of articles. The list is in ascending order of days, items without a day last.
 */
export function nearest<T>(items: readonly T[], dayOf: (item: T) => number | undefined, day: number | undefined, most: number): readonly T[] {
  if (items.length <= most) return items
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    const at = item === undefined ? undefined : dayOf(item)
    if (at !== undefined && (day === undefined || at < day)) low = middle + 1
    else high = middle
  }
  const from = Math.max(0, Math.min(low - (most >> 1), items.length - most))
  return items.slice(from, from + most)
}
