/** Terms of several words as phrases of a pattern: "more than", names of holidays. */
import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.js'
import type { Word } from '../../text/words.js'
import type { DateModifier } from '../../types.js'
import { KINDS } from './kinds.js'
import { kindAt, lowerAt, type Scan } from './scan.js'

/** What the words before an amount say of it; `scan.value` is the index of the modifier. */
export const MODIFIERS: readonly DateModifier[] = ['APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']

/** TimeML 1.2.1, `mod`: "nearly" is less, "at least" is the same or more. */
export const APPROXIMATORS: ReadonlyArray<readonly [words: readonly string[], modifier: number]> = [
  [['almost', 'exactly'], 0], [['no', 'more', 'than'], 3], [['not', 'more', 'than'], 3], [['no', 'less', 'than'], 4], [['no', 'fewer', 'than'], 4],
  [['little', 'more', 'than'], 2], [['slightly', 'more', 'than'], 2], [['just', 'over'], 2], [['just', 'under'], 1], [['just', 'about'], 0],
  [['more', 'than'], 2], [['less', 'than'], 1], [['fewer', 'than'], 1], [['at', 'least'], 4], [['at', 'most'], 3], [['up', 'to'], 3],
  [['as', 'many', 'as'], 3], [['as', 'much', 'as'], 3], [['as', 'long', 'as'], 3], [['as', 'little', 'as'], 4], [['well', 'over'], 2],
  [['about'], 0], [['around'], 0], [['approximately'], 0], [['roughly'], 0], [['some'], 0], [['almost'], 1], [['nearly'], 1], [['over'], 2], [['under'], 1], [['exactly'], -1], [['only'], -1]
]

let approximators: ReadonlyMap<string, typeof APPROXIMATORS> | undefined

/** By their first word. */
function approximatorsOf(word: string): typeof APPROXIMATORS {
  approximators ??= new Map(APPROXIMATORS.map(([[first = '']]) => [first, APPROXIMATORS.filter(([words]) => words[0] === first)]))
  return approximators.get(word) ?? []
}

export function matchApprox(scan: Scan, at: number): number {
  for (const [words, modifier] of approximatorsOf(lowerAt(scan, at))) {
    let to = at
    while (to - at < words.length && lowerAt(scan, to) === words[to - at]) to++
    if (to - at === words.length) {
      scan.value = modifier
      return to
    }
  }
  return -1
}

interface HolidayName {
  readonly words: readonly string[]
  readonly index: number
}

let byFirst: Map<string, HolidayName[]> | undefined

function holidayNames(): Map<string, HolidayName[]> {
  if (byFirst !== undefined) return byFirst
  const names = new Map<string, HolidayName[]>()
  HOLIDAYS.forEach(([name], index) => {
    const words = name.split(' ')
    const list = names.get(words[0] ?? '') ?? []
    list.push({ words, index })
    names.set(words[0] ?? '', list)
  })
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  byFirst = names
  return names
}

/** The rule that a holiday's value (its index) stands for. */
export function holidayRule(index: number): HolidayRule | undefined {
  return HOLIDAYS[index]?.[1]
}

function sameWord(word: Word | undefined, lower: string): boolean {
  return word !== undefined && (word.lower === lower || (word.lower === '’' && lower === "'"))
}

export function matchHoliday(scan: Scan, at: number): number {
  if ((kindAt(scan, at) & KINDS.HOLIDAY_WORD) === 0) return -1
  for (const { words, index } of holidayNames().get(lowerAt(scan, at)) ?? []) {
    if (at + words.length > scan.end) continue
    let same = 1
    while (same < words.length && sameWord(scan.words[at + same], words[same] ?? '')) same++
    if (same < words.length) continue
    scan.value = index
    return at + words.length
  }
  return -1
}
